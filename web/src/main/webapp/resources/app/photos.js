/* Photos taken on the spot (app:photos): made smaller, sent one by one; what cannot be sent waits in the browser. */
(function () {
  "use strict";
  var LONGEST = 2000;

  /** At most 2000 pixels long; fails for what the browser cannot read as a picture. */
  function shrunk(file) {
    return createImageBitmap(file).then(function (picture) {
      var by = LONGEST / Math.max(picture.width, picture.height);
      if (by >= 1) {
        return file;
      }
      var canvas = document.createElement("canvas");
      canvas.width = Math.round(picture.width * by);
      canvas.height = Math.round(picture.height * by);
      canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
      return new Promise(function (done) {
        canvas.toBlob(
          function (blob) {
            done(blob || file);
          },
          "image/jpeg",
          0.85
        );
      });
    });
  }

  /** What cannot be read stays as it is: the server says why it refuses it. */
  function smaller(file) {
    return shrunk(file).catch(function () {
      return file;
    });
  }

  function jpegName(name) {
    return name.replace(/\.\w+$/, "") + ".jpg";
  }

  window.anlan.smallerPhoto = function (file) {
    return shrunk(file).then(function (blob) {
      return blob === file ? file : new File([blob], jpegName(file.name), { type: blob.type });
    });
  };
  var boxes = Array.from(document.querySelectorAll("[data-photos]"));
  if (!boxes.length) {
    return;
  }
  var opened = null;
  var sending = false;

  /** A name for a photo that no other has; also where the connection is not encrypted. */
  function key() {
    return Array.from(crypto.getRandomValues(new Uint8Array(16)), function (byte) {
      return byte.toString(16).padStart(2, "0");
    }).join("");
  }

  function store() {
    opened =
      opened ||
      new Promise(function (done, fail) {
        var request = indexedDB.open("anlan-photos", 1);
        request.onupgradeneeded = function () {
          request.result.createObjectStore("photos", { keyPath: "id", autoIncrement: true });
        };
        request.onsuccess = function () {
          done(request.result);
        };
        request.onerror = fail;
      });
    return opened;
  }

  function run(mode, work) {
    return store().then(function (db) {
      return new Promise(function (done, fail) {
        var request = work(db.transaction("photos", mode).objectStore("photos"));
        request.onsuccess = function () {
          done(request.result);
        };
        request.onerror = fail;
      });
    });
  }

  /** Those of the person who is signed in: somebody else's wait until they come back. */
  function waiting() {
    return run("readonly", function (photos) {
      return photos.getAll();
    }).then(function (all) {
      return all.filter(function (photo) {
        return photo.login === boxes[0].dataset.login;
      });
    });
  }

  /** Of several boxes for the same record the one that is open: the page's own stands behind a side panel. */
  function boxOf(photo) {
    var fitting = boxes.filter(function (box) {
      return box.dataset.kind === photo.kind && box.dataset.number === photo.number;
    });
    return fitting.find(function (box) {
      return box.closest("dialog[open]");
    }) || fitting[0];
  }

  function thumb(box, photo) {
    var picture = document.createElement("img");
    picture.src = URL.createObjectURL(photo.blob);
    picture.alt = photo.name;
    picture.className = photo.number ? "is-waiting" : "";
    picture.dataset.photo = photo.id;
    var place = picture;
    if (!photo.number) {
      place = document.createElement("button");
      place.type = "button";
      place.className = "thumb-remove";
      place.dataset.photoRemove = photo.id;
      place.setAttribute("aria-label", box.dataset.remove + " " + photo.name);
      place.append(picture);
    }
    box.querySelector(".thumbs").append(place);
    box.dispatchEvent(new CustomEvent("anlan:photo", { bubbles: true }));
  }

  function say() {
    return waiting().then(function (all) {
      boxes.forEach(function (box) {
        var state = box.querySelector("[data-photo-state]");
        var count = all.filter(function (photo) {
          return photo.number && boxOf(photo) === box;
        }).length;
        if (state) {
          state.textContent = count ? box.dataset.waiting.replace("{0}", count) : "";
          state.classList.toggle("is-queued", count > 0);
        }
      });
      document.dispatchEvent(new CustomEvent("anlan:photos", { detail: all.filter(function (photo) { return photo.number; }).length }));
    });
  }

  function forget(photo) {
    return run("readwrite", function (photos) {
      return photos.delete(photo.id);
    });
  }

  /** The page may have been made when the photo was already stored: then it is shown there. */
  function arrived(shown, box, id) {
    if (shown && id && box.querySelector('.thumbs a[href$="/' + id + '"]')) {
      shown.remove();
    } else if (shown) {
      shown.classList.remove("is-waiting");
    }
  }

  function settled(photo, answer) {
    var box = boxOf(photo);
    var shown = document.querySelector('img[data-photo="' + photo.id + '"]');
    if (answer.status === 204 && window.anlan.leaving) {
      return null;
    }
    if (answer.status === 204) {
      return forget(photo).then(function () {
        arrived(shown, box, answer.headers.get("X-Attachment"));
      });
    }
    if (answer.status === 503) {
      setTimeout(flush, 2000);
    }
    if (answer.status >= 500 || answer.status === 401 || answer.redirected) {
      return Promise.reject(new Error("not sent"));
    }
    return answer.text().then(function (why) {
      var error = box && box.querySelector("[data-photo-error]");
      if (error) {
        error.textContent = why;
        error.hidden = false;
      }
      if (shown) {
        shown.remove();
      }
      return forget(photo);
    });
  }

  function flush() {
    if (sending || window.anlan.leaving) {
      return;
    }
    sending = true;
    waiting()
      .then(function (all) {
        return all.filter(function (photo) {
          return photo.number;
        });
      })
      .then(function next(all) {
        if (!all.length) {
          return null;
        }
        var photo = all.shift();
        var body = new FormData();
        body.append("file", photo.blob, photo.name);
        return fetch(
          boxes[0].dataset.photos +
            "?" +
            new URLSearchParams({ kind: photo.kind, number: photo.number, key: photo.key || key() }),
          { method: "POST", headers: { "X-Requested-With": "anlan" }, body: body }
        )
          .then(function (answer) {
            return settled(photo, answer);
          })
          .then(function () {
            return next(all);
          });
      })
      .catch(function () {
        /* offline: they wait */
      })
      .then(function () {
        sending = false;
        return say();
      });
  }

  function take(box, files) {
    var error = box.querySelector("[data-photo-error]");
    error.hidden = true;
    box.querySelector("[data-photo-state]").textContent = box.dataset.sending;
    Array.from(files)
      .reduce(function (before, file) {
        return before
          .then(function () {
            return smaller(file);
          })
          .then(function (blob) {
            var photo = {
              key: key(),
              kind: box.dataset.kind,
              number: box.dataset.number,
              login: box.dataset.login,
              name: blob === file ? file.name : jpegName(file.name),
              blob: blob
            };
            return run("readwrite", function (photos) {
              return photos.add(photo);
            }).then(function (id) {
              photo.id = id;
              thumb(box, photo);
            });
          });
      }, Promise.resolve())
      .then(flush);
  }

  document.addEventListener("change", function (e) {
    var box = e.target.type === "file" && e.target.closest("[data-photos]");
    if (box) {
      take(box, e.target.files);
      e.target.value = "";
    }
  });
  document.addEventListener("click", function (e) {
    var from = e.target.closest("[data-photo-from]");
    if (from) {
      var input = from.closest("[data-photos]").querySelector("input[type=file]");
      if (from.dataset.photoFrom === "camera") {
        input.setAttribute("capture", "environment");
      } else {
        input.removeAttribute("capture");
      }
      input.click();
    }
    var button = e.target.closest("[data-photo-remove]");
    if (button) {
      forget({ id: Number(button.dataset.photoRemove) }).then(function () {
        button.remove();
      });
    }
  });

  /** The page of a new record takes the photos that were taken for it before it had a number. */
  function adopted(photo) {
    var box = boxes.find(function (other) {
      return other.dataset.adopt === "true" && other.dataset.kind === photo.kind;
    });
    if (photo.number || !box) {
      return photo;
    }
    photo.number = box.dataset.number;
    return run("readwrite", function (photos) {
      return photos.put(photo);
    }).then(function () {
      return photo;
    });
  }

  waiting()
    .then(function (all) {
      return Promise.all(all.map(adopted));
    })
    .then(function (all) {
      all.forEach(function (photo) {
        var box = boxOf(photo);
        if (box) {
          thumb(box, photo);
        }
      });
      flush();
    });
  window.addEventListener("online", flush);
  setInterval(flush, 15000);
})();
