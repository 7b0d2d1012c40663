/* Photos that are sent with a form (data-form-photos tells how many at most): made smaller, shown, taken out again. */
(function () {
  "use strict";

  function begin(box) {
    var input = box.querySelector("input[type=file]");
    var thumbs = box.querySelector(".thumbs");
    var error = box.querySelector("[data-photo-error]");
    var most = Number(box.dataset.formPhotos);
    var chosen = [];
    var send = box.closest("form").querySelector(".btn-primary");
    var busy = 0;

    function show() {
      var files = new DataTransfer();
      thumbs.textContent = "";
      chosen.forEach(function (file) {
        files.items.add(file);
        var remove = document.createElement("button");
        var picture = document.createElement("img");
        remove.type = "button";
        remove.className = "thumb-remove";
        remove.setAttribute("aria-label", box.dataset.remove + " " + file.name);
        picture.src = URL.createObjectURL(file);
        picture.alt = file.name;
        remove.append(picture);
        remove.addEventListener("click", function () {
          chosen.splice(chosen.indexOf(file), 1);
          show();
        });
        thumbs.append(remove);
      });
      input.files = files.files;
    }

    function complain(text) {
      error.textContent = text;
      error.hidden = !text;
    }

    function take(files) {
      complain("");
      return Promise.all(
        files.map(function (file) {
          return window.anlan.smallerPhoto(file).catch(function () {
            complain(box.dataset.broken.replace("{0}", file.name));
            return null;
          });
        })
      ).then(function (pictures) {
        chosen = chosen.concat(pictures.filter(Boolean));
        if (chosen.length > most) {
          complain(box.dataset.tooMany);
          chosen = chosen.slice(0, most);
        }
        show();
      });
    }

    /* until they are ready the form holds what was chosen before, and cannot be sent */
    input.addEventListener("change", function () {
      var files = Array.from(input.files);
      busy += 1;
      send.disabled = true;
      show();
      take(files).finally(function () {
        busy -= 1;
        send.disabled = busy > 0;
      });
    });
  }

  document.querySelectorAll("[data-form-photos]").forEach(begin);
})();
