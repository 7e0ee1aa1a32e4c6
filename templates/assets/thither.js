// What needs a script: the choice between light and dark, the heading that is being read, and the key that leads to the
// search.
(function () {
  "use strict";
  var root = document.documentElement;
  var KEY = "thither-theme";

  function stored(key) {
    try {
      return localStorage.getItem(key);
    } catch (denied) {
      return null;
    }
  }

  function isDark() {
    var chosen = root.getAttribute("data-theme");
    return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  }

  // Before anything is painted.
  var chosen = stored(KEY);
  if (chosen === "light" || chosen === "dark") {
    root.setAttribute("data-theme", chosen);
  }

  function themeSwitch() {
    var button = document.querySelector("button.theme");
    function show() {
      button.setAttribute("aria-pressed", String(isDark()));
    }
    button.hidden = false;
    button.addEventListener("click", function () {
      var next = isDark() ? "light" : "dark";
      root.setAttribute("data-theme", next);
      try {
        localStorage.setItem(KEY, next);
      } catch (denied) {
        // It holds for this page.
      }
      show();
    });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", show);
    show();
  }

  function contents() {
    var links = Array.prototype.slice.call(document.querySelectorAll(".contents a"));
    var headings = links.map(function (link) {
      return document.getElementById(decodeURIComponent(link.hash.slice(1)));
    });
    var current = null;
    function mark() {
      var found = null;
      for (var i = 0; i < links.length; i++) {
        if (headings[i] && headings[i].getBoundingClientRect().top < 140) {
          found = links[i];
        }
      }
      if (found !== current) {
        if (current) {
          current.removeAttribute("aria-current");
        }
        if (found) {
          found.setAttribute("aria-current", "true");
        }
        current = found;
      }
    }
    var waiting = false;
    addEventListener("scroll", function () {
      if (!waiting) {
        waiting = true;
        requestAnimationFrame(function () {
          waiting = false;
          mark();
        });
      }
    }, { passive: true });
    mark();
  }

  function slash(event) {
    var link = document.querySelector("a.search");
    var field = document.querySelector("form.find input");
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey
        || event.target.closest("input, textarea, select") || stored("thither-slash") === "off") {
      return;
    }
    if (field) {
      event.preventDefault();
      field.focus();
    } else if (link) {
      event.preventDefault();
      link.click();
    }
  }

  document.addEventListener("DOMContentLoaded", function () {
    themeSwitch();
    contents();
    document.addEventListener("keydown", slash);
  });
})();
