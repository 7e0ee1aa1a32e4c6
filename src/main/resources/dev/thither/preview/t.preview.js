// Added by `thither preview` alone: shows the page anew when it has changed, and says what is wrong.
(function () {
  "use strict";
  var version = document.currentScript.getAttribute("data-version");
  var KEY = "thither-preview";
  var source = null;
  var panel = null;
  var hidden = "";

  function remembered() {
    try {
      var place = JSON.parse(sessionStorage.getItem(KEY));
      sessionStorage.removeItem(KEY);
      return place && place.path === location.pathname ? place : null;
    } catch (denied) {
      return null;
    }
  }

  function reload() {
    try {
      sessionStorage.setItem(KEY, JSON.stringify({ path: location.pathname, x: scrollX, y: scrollY }));
    } catch (denied) {
      // The browser has its own memory, if not as good.
    }
    location.reload();
  }

  function restore() {
    var place = remembered();
    if (place) {
      scrollTo({ left: place.x, top: place.y, behavior: "instant" });
    }
  }

  function element(name, text) {
    var made = document.createElement(name);
    made.textContent = text;
    return made;
  }

  function show(errors) {
    var all = errors.join("\n");
    if (panel) {
      panel.remove();
      panel = null;
    }
    if (!all || all === hidden) {
      return;
    }
    panel = document.createElement("section");
    panel.className = "t-preview";
    panel.setAttribute("role", "alert");
    panel.appendChild(element("p", "A build would stop here:"));
    var list = document.createElement("ul");
    errors.slice(0, 20).forEach(function (error) {
      list.appendChild(element("li", error));
    });
    if (errors.length > 20) {
      list.appendChild(element("li", "and " + (errors.length - 20) + " more"));
    }
    panel.appendChild(list);
    var button = element("button", "Hide");
    button.type = "button";
    button.addEventListener("click", function () {
      hidden = all;
      show(errors);
    });
    panel.appendChild(button);
    document.body.appendChild(panel);
  }

  function told(event) {
    var lines = event.data.split("\n");
    if (lines[0] !== version) {
      reload();
    } else {
      show(lines.slice(1));
    }
  }

  // Browsers open few connections to one host, so pages that nobody sees let theirs go.
  function listen() {
    if (!source && document.visibilityState === "visible") {
      source = new EventSource("/t.preview.events?page=" + encodeURIComponent(location.pathname));
      source.addEventListener("state", told);
    }
  }

  function rest() {
    if (source) {
      source.close();
      source = null;
    }
  }

  var look = document.createElement("link");
  look.rel = "stylesheet";
  look.href = "/t.preview.css";
  document.head.appendChild(look);

  document.addEventListener("visibilitychange", function () {
    if (document.visibilityState === "visible") {
      listen();
    } else {
      rest();
    }
  });
  addEventListener("pagehide", rest);
  addEventListener("pageshow", listen);
  document.addEventListener("DOMContentLoaded", function () {
    restore();
    listen();
  });
})();
