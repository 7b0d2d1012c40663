/* A preview of what a form would make: greyed when one of its fields changes, and made anew. Looked for when a field is
   left, too, since masked input and the date picker change values without telling. */
(function () {
  "use strict";
  var part = document.querySelector("[data-preview]");
  var form = part.closest("form");
  var button = part.querySelector("[data-preview-go]");
  var names = part.dataset.preview.split(" ");
  var asked = 0;

  function says() {
    return JSON.stringify(
      Array.from(new FormData(form)).filter(function (entry) {
        return names.indexOf(entry[0].split(":").pop().replace(/_input$/, "")) >= 0;
      })
    );
  }

  var before = says();

  window.jQuery(form).on("change focusout", function () {
    var now = says();
    if (now !== before) {
      before = now;
      part.classList.add("is-stale");
      button.click();
    }
  });
  button.addEventListener("click", function () {
    asked += 1;
  });
  window.faces.ajax.addOnError(function (event) {
    if (event.source === button) {
      asked -= 1;
    }
  });
  window.faces.ajax.addOnEvent(function (event) {
    if (event.status === "success" && event.source === button) {
      asked -= 1;
      part.classList.toggle("is-stale", asked > 0);
    }
  });
})();
