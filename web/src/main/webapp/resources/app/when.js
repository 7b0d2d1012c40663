/* Parts of a form that only one answer needs: data-when="name=value|other" inside the same form. */
(function () {
  "use strict";

  function answer(form, name) {
    var inputs = Array.from(form.elements).filter(function (input) {
      return input.name && input.name.split(":").pop() === name;
    });
    var boxes = inputs.filter(function (input) {
      return input.type === "radio" || input.type === "checkbox";
    });
    if (!boxes.length) {
      return inputs.length ? inputs[0].value : "";
    }
    var on = boxes.filter(function (input) {
      return input.checked;
    });
    return boxes[0].type === "checkbox" ? String(on.length > 0) : on.length ? on[0].value : "";
  }

  function arrange(form) {
    form.querySelectorAll("[data-when]").forEach(function (part) {
      var rule = part.dataset.when.split("=");
      part.hidden = rule[1].split("|").indexOf(answer(form, rule[0])) < 0;
    });
  }

  document.addEventListener("change", function (e) {
    if (e.target.form && e.target.form.querySelector("[data-when]")) {
      arrange(e.target.form);
    }
  });
  document.querySelectorAll("form").forEach(arrange);
})();
