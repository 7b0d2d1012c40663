/* How many photos wait for a record that has no number yet, sent along with its form: data-photo-count="kind". */
(function () {
  "use strict";
  document.addEventListener(
    "submit",
    function (e) {
      e.target.querySelectorAll("[data-photo-count]").forEach(function (input) {
        var box = e.target.querySelector('[data-photos][data-kind="' + input.dataset.photoCount + '"]');
        input.value = box ? box.querySelectorAll(".thumbs > *").length : 0;
      });
    },
    true
  );
})();
