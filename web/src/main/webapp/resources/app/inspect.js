/* An inspection in the field: answers are saved as they are given; what cannot be sent waits in the browser. */
(function () {
  "use strict";
  var box = document.querySelector("[data-inspection]");
  if (!box) {
    return;
  }
  var KEY = "anlan.answers:" + box.dataset.inspection;
  var mark = box.querySelector("[data-mark]");
  var sending = false;

  function waiting() {
    return JSON.parse(localStorage.getItem(KEY) || "{}");
  }

  function keep(all) {
    if (Object.keys(all).length) {
      localStorage.setItem(KEY, JSON.stringify(all));
    } else {
      localStorage.removeItem(KEY);
    }
  }

  function question(item) {
    return box.querySelector('.question[data-item="' + CSS.escape(item) + '"]');
  }

  function say(text, queued) {
    if (mark) {
      mark.textContent = text;
      mark.classList.toggle("is-queued", Boolean(queued));
    }
  }

  function count() {
    var given = box.querySelectorAll(".question[data-verdict]:not([data-verdict=''])").length;
    var shown = box.querySelector("[data-count]");
    if (shown) {
      shown.textContent = given;
      box.querySelector("progress").value = given;
    }
  }

  /** Sends the first waiting answer, then the next; a refused one is shown and dropped, an unsent one stays. */
  function flush() {
    var all = waiting();
    var item = Object.keys(all)[0];
    if (!item || sending) {
      return;
    }
    var sent = all[item];
    sending = true;
    fetch(box.dataset.answers, {
      method: "POST",
      headers: { "X-Requested-With": "anlan", "Content-Type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({
        number: box.dataset.inspection,
        item: item,
        value: sent.value,
        note: sent.note
      })
    })
      .then(function (answer) {
        var final = answer.status === 204 || answer.status === 409 || answer.status === 404;
        if (!final || answer.redirected) {
          throw new Error("not saved");
        }
        return answer.status === 204 ? settle(item, sent, answer, "") : answer.text().then(function (why) {
          settle(item, sent, answer, why);
        });
      })
      .then(
        function () {
          sending = false;
          say(box.dataset.saved);
          flush();
        },
        function () {
          sending = false;
          say(box.dataset.queued, true);
        }
      );
  }

  function settle(item, sent, answer, why) {
    var all = waiting();
    if (all[item] && all[item].at === sent.at) {
      delete all[item];
      keep(all);
    }
    var place = question(item);
    var error = place.querySelector("[data-error]");
    error.textContent = why;
    error.hidden = !why;
    if (!why) {
      var verdict = answer.headers.get("X-Verdict");
      place.dataset.verdict = verdict;
      place.querySelector("[data-draft]").hidden = verdict !== "NONCONFORMING";
      count();
    }
  }

  function give(place, value) {
    var note = place.querySelector("[data-note]");
    if (value === "NOT_APPLICABLE" && !note.value.trim()) {
      place.dataset.pending = value;
      note.focus();
      note.classList.add("is-wanted");
      return;
    }
    delete place.dataset.pending;
    note.classList.remove("is-wanted");
    var all = waiting();
    all[place.dataset.item] = { value: value, note: note.value, at: Date.now() };
    keep(all);
    flush();
  }

  function press(button) {
    button.parentElement.querySelectorAll(".answer").forEach(function (other) {
      other.setAttribute("aria-pressed", String(other === button));
    });
    give(button.closest(".question"), button.dataset.value);
  }

  function current(place) {
    var pressed = place.querySelector('.answer[aria-pressed="true"]');
    var typed = place.querySelector("[data-typed]");
    return pressed ? pressed.dataset.value : typed ? typed.value : "";
  }

  function photo(input) {
    var body = new FormData();
    Array.from(input.files).forEach(function (file) {
      body.append("file", file);
    });
    var place = input.closest(".question");
    var said = place.querySelector("[data-photos]");
    fetch(box.dataset.files + "?kind=inspection-answer&number=" + encodeURIComponent(input.dataset.photo), {
      method: "POST",
      headers: { "X-Requested-With": "anlan" },
      body: body
    }).then(
      function (answer) {
        return answer.status === 204
          ? (said.textContent = box.dataset.photoSaved)
          : answer.text().then(function (why) {
              said.textContent = why;
            });
      },
      function () {
        said.textContent = document.getElementById("words").dataset.offline;
      }
    );
  }

  box.addEventListener("click", function (e) {
    var button = e.target.closest(".answer");
    if (button) {
      press(button);
    }
  });
  box.addEventListener("change", function (e) {
    var place = e.target.closest(".question");
    if (e.target.matches("[data-typed]")) {
      place.querySelectorAll(".answer").forEach(function (other) {
        other.setAttribute("aria-pressed", "false");
      });
      give(place, e.target.value);
    } else if (e.target.matches("[data-note]")) {
      var value = place.dataset.pending || current(place);
      if (value) {
        give(place, value);
      }
    } else if (e.target.matches("[data-photo]")) {
      photo(e.target);
    }
  });

  /* --- signatures --- */
  document.querySelectorAll("canvas[data-sign]").forEach(function (canvas) {
    var pen = canvas.getContext("2d");
    var input = canvas.parentElement.querySelector("input");
    var drawing = false;
    pen.lineWidth = 3;
    pen.lineCap = "round";
    pen.strokeStyle = "#14233b";
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
      }
    });
    canvas.addEventListener("pointerup", function () {
      drawing = false;
      input.value = canvas.toDataURL("image/png");
    });
    canvas.parentElement.querySelector("[data-sign-clear]").addEventListener("click", function () {
      pen.clearRect(0, 0, canvas.width, canvas.height);
      input.value = "";
    });
  });

  /** Answers that wait are shown as given; the page may have been closed before they were sent. */
  Object.entries(waiting()).forEach(function (entry) {
    var place = question(entry[0]);
    if (place) {
      place.querySelectorAll(".answer").forEach(function (button) {
        button.setAttribute("aria-pressed", String(button.dataset.value === entry[1].value));
      });
      place.querySelector("[data-note]").value = entry[1].note;
    }
  });
  window.addEventListener("online", flush);
  setInterval(flush, 10000);
  flush();
})();
