// Upload: shows the name of the chosen or dropped file in the drop zone.
(function () {
  "use strict";
  document.addEventListener("change", function (e) {
    if (e.target.matches("[data-import-file]") && e.target.files.length) {
      e.target.closest(".drop").querySelector("b").textContent = e.target.files[0].name;
    }
  });
  ["dragenter", "dragleave", "drop"].forEach(function (kind) {
    document.addEventListener(kind, function (e) {
      var zone = e.target.closest && e.target.closest(".import-drop");
      if (zone) {
        zone.classList.toggle("is-over", kind === "dragenter");
      }
    });
  });
})();
