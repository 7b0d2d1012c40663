/* Before the first paint: light or dark, so that nothing flashes. */
(function () {
  "use strict";
  var root = document.documentElement;
  var system = window.matchMedia("(prefers-color-scheme: dark)");
  window.anlanScheme = function () {
    var theme = root.dataset.theme;
    root.dataset.scheme = theme === "dark" || (theme !== "light" && system.matches) ? "dark" : "light";
  };
  window.anlanScheme();
  system.addEventListener("change", window.anlanScheme);
})();
