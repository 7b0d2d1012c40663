/* Signatures drawn into a canvas; the picture is the value of the input beside it. */
(function () {
  "use strict";
  document.querySelectorAll("canvas[data-sign]").forEach(function (canvas) {
    var pen = canvas.getContext("2d");
    var input = canvas.parentElement.querySelector("input");
    var drawing = false;
    var drawn = false;
    pen.lineWidth = 3;
    pen.lineCap = "round";
    pen.strokeStyle = "#14233b";
    if (input.value) {
      var before = new Image();
      before.onload = function () {
        pen.drawImage(before, 0, 0);
      };
      before.src = input.value;
    }
    function at(e) {
      var area = canvas.getBoundingClientRect();
      return [((e.clientX - area.left) * canvas.width) / area.width, ((e.clientY - area.top) * canvas.height) / area.height];
    }
    canvas.addEventListener("pointerdown", function (e) {
      drawing = true;
      canvas.setPointerCapture(e.pointerId);
      pen.beginPath();
      pen.moveTo.apply(pen, at(e));
    });
    canvas.addEventListener("pointermove", function (e) {
      if (drawing) {
        pen.lineTo.apply(pen, at(e));
        pen.stroke();
        drawn = true;
      }
    });
    // a tap draws nothing, and an empty picture is no signature
    ["pointerup", "pointercancel"].forEach(function (end) {
      canvas.addEventListener(end, function () {
        if (drawing && drawn) {
          input.value = canvas.toDataURL("image/png");
        }
        drawing = false;
      });
    });
    canvas.parentElement.querySelector("[data-sign-clear]").addEventListener("click", function () {
      pen.clearRect(0, 0, canvas.width, canvas.height);
      input.value = "";
      drawn = false;
    });
  });
})();
