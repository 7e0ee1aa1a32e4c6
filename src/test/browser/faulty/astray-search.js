// Finds something, and leads elsewhere.
addEventListener("DOMContentLoaded", function () {
  var field = document.querySelector("input");
  addEventListener("keydown", function (event) {
    if (event.key === "/") {
      event.preventDefault();
      field.focus();
    } else if (event.key === "ArrowDown") {
      document.querySelector(".hits a").focus();
    }
  });
  field.addEventListener("input", function () {
    document.querySelector(".hits").innerHTML = '<li><a href="gone.html">A hit</a></li>';
    document.querySelector(".hits a").addEventListener("click", function (event) {
      event.preventDefault();
    });
  });
});
