// Remembers the theme, and comes too late with it.
function set(theme) {
  document.documentElement.setAttribute("data-theme", theme);
  localStorage.setItem("theme", theme);
}
addEventListener("load", function () {
  document.querySelector("button").addEventListener("click", function () {
    set("dark");
  });
  setTimeout(function () {
    set(localStorage.getItem("theme") || "light");
  }, 100);
});
