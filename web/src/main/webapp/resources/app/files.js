/* Attachments: send with progress, remove with a reason. */
(function () {
  "use strict";

  function complain(place, text) {
    place.textContent = text;
    place.hidden = false;
  }

  function send(box, input, files) {
    var body = new FormData();
    Array.from(files).forEach(function (file) {
      body.append("file", file);
    });
    var bar = box.querySelector(".progress");
    var error = box.querySelector(".file-error");
    var call = new XMLHttpRequest();
    call.open(
      "POST",
      box.dataset.files +
        "?kind=" +
        encodeURIComponent(input.dataset.fileKind) +
        "&number=" +
        encodeURIComponent(input.dataset.fileNumber)
    );
    call.setRequestHeader("X-Requested-With", "anlan");
    call.upload.onprogress = function (e) {
      bar.firstElementChild.style.width = (100 * e.loaded) / e.total + "%";
    };
    call.onload = function () {
      bar.hidden = true;
      if (call.status === 204) {
        location.reload();
      } else {
        complain(error, call.responseText);
      }
    };
    call.onerror = function () {
      bar.hidden = true;
      complain(error, document.getElementById("words").dataset.offline);
    };
    error.hidden = true;
    bar.hidden = false;
    call.send(body);
  }

  function remove(panel, box) {
    var reason = panel.querySelector("textarea").value;
    fetch(box.dataset.files + "/" + panel.dataset.file, {
      method: "POST",
      headers: { "X-Requested-With": "anlan", "Content-Type": "application/x-www-form-urlencoded" },
      body: "reason=" + encodeURIComponent(reason)
    })
      .then(function (answer) {
        if (answer.status === 204) {
          location.reload();
          return "";
        }
        return answer.text();
      })
      .then(function (text) {
        if (text) {
          complain(panel.querySelector(".field-error"), text);
        }
      })
      .catch(function () {
        complain(panel.querySelector(".field-error"), document.getElementById("words").dataset.offline);
      });
  }

  document.querySelectorAll("[data-files]").forEach(function (box) {
    var input = box.querySelector("input[type=file]");
    if (!input) {
      return;
    }
    var drop = box.querySelector(".drop");
    var panel = box.querySelector("[data-remove-panel]");
    input.addEventListener("change", function () {
      send(box, input, input.files);
    });
    ["dragenter", "dragover", "dragleave", "drop"].forEach(function (name) {
      drop.addEventListener(name, function (e) {
        e.preventDefault();
        drop.classList.toggle("is-over", name === "dragenter" || name === "dragover");
        if (name === "drop") {
          send(box, input, e.dataTransfer.files);
        }
      });
    });
    box.addEventListener("click", function (e) {
      var opener = e.target.closest("[data-file-remove]");
      if (opener) {
        panel.dataset.file = opener.dataset.fileRemove;
        panel.showModal();
      }
      if (e.target.closest("[data-remove-go]")) {
        remove(panel, box);
      }
    });
  });
})();
