// Leads everybody who comes to “More” back to the beginning.
document.querySelector("summary").addEventListener("focus", function () {
  document.querySelector(".skip").focus();
});
