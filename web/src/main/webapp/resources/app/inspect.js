/* An inspection in the field: answers are saved as they are given; what cannot be sent waits in the browser. */
(function () {
  "use strict";
  var box = document.querySelector("[data-inspection]");
  if (!box || !box.dataset.inspection) {
    return;
  }
  var KEY = "anlan.answers:" + box.dataset.login + ":" + box.dataset.inspection;
  var mark = box.querySelector("[data-mark]");
  var questions = Array.from(box.querySelectorAll(".question"));
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
    return questions.find(function (place) {
      return place.dataset.item === item;
    });
  }

  function say(text, queued) {
    mark.textContent = text;
    mark.classList.toggle("is-queued", Boolean(queued));
  }

  function withVerdict(verdict) {
    return questions.filter(function (place) {
      return verdict ? place.dataset.verdict === verdict : place.dataset.verdict;
    }).length;
  }

  function count() {
    box.querySelector("[data-count]").textContent = withVerdict();
    box.querySelector("progress").value = withVerdict();
  }

  /** Sends the first waiting answer, then the next; a refused one is shown and dropped, an unsent one stays. */
  function flush() {
    var all = waiting();
    var item = Object.keys(all)[0];
    if (!item || sending || window.anlan.leaving) {
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
        note: sent.note,
        draft: sent.draft ? "true" : ""
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
          if (Object.keys(waiting()).length) {
            flush();
          } else {
            say(box.dataset.saved);
            document.dispatchEvent(new CustomEvent("anlan:answers-saved"));
          }
        },
        function () {
          sending = false;
          say(box.dataset.queued.replace("{0}", Object.keys(waiting()).length), true);
        }
      );
  }

  function settle(item, sent, answer, why) {
    var all = waiting();
    if (all[item] && all[item].at === sent.at && !window.anlan.leaving) {
      delete all[item];
      keep(all);
    }
    var place = question(item);
    var error = place.querySelector("[data-error]");
    error.textContent = why;
    error.hidden = !why;
    if (!why) {
      place.dataset.verdict = answer.headers.get("X-Verdict");
      drafted(place, answer.headers.get("X-Finding"));
      count();
    }
  }

  function drafted(place, number) {
    if (!number) {
      return;
    }
    var link = place.querySelector("[data-finding-link]");
    link.textContent = box.dataset.drafted.replace("{0}", number);
    link.href = "finding.xhtml?number=" + encodeURIComponent(number);
    place.dataset.finding = number;
  }

  function give(place, value, draft) {
    var note = place.querySelector("[data-note]");
    if (value === "NOT_APPLICABLE" && !note.value.trim()) {
      place.dataset.pending = value;
      note.focus();
      note.classList.add("is-wanted");
      return false;
    }
    delete place.dataset.pending;
    note.classList.remove("is-wanted");
    var all = waiting();
    var before = all[place.dataset.item];
    all[place.dataset.item] = {
      value: value,
      note: note.value,
      draft: Boolean(draft || (before && before.draft)),
      at: Date.now()
    };
    keep(all);
    flush();
    return true;
  }

  function press(button) {
    var place = button.closest(".question");
    place.querySelectorAll(".answer").forEach(function (other) {
      other.setAttribute("aria-pressed", String(other === button));
    });
    if (give(place, button.dataset.value) && !button.classList.contains("is-bad") && isStepped()) {
      setTimeout(function () {
        if (place === at()) {
          step(1);
        }
      }, 350);
    }
  }

  function current(place) {
    var pressed = place.querySelector('.answer[aria-pressed="true"]');
    var typed = place.querySelector("[data-typed]");
    return pressed ? pressed.dataset.value : typed ? typed.value : "";
  }

  /* --- one question a screen --- */
  function isStepped() {
    return box.classList.contains("is-stepped");
  }

  function at() {
    return box.querySelector(".question.is-current");
  }

  function show(place) {
    questions.forEach(function (other) {
      other.classList.toggle("is-current", other === place);
    });
    box.querySelector("[data-at]").textContent = questions.indexOf(place) + 1 + " / " + questions.length;
    box.querySelector('[data-step="-1"]').disabled = place === questions[0];
    box.querySelector('[data-step="1"]').disabled = place === questions[questions.length - 1];
    sessionStorage.setItem(KEY, place.dataset.item);
    if (isStepped()) {
      window.scrollTo(0, 0);
    }
  }

  function step(by) {
    var next = questions[questions.indexOf(at()) + by];
    if (next) {
      show(next);
    }
  }

  function open() {
    return questions.find(function (place) {
      return !place.dataset.verdict;
    });
  }

  function view(stepped) {
    box.classList.toggle("is-stepped", stepped);
    document.documentElement.classList.toggle("is-inspecting", stepped);
    box.querySelector("[data-view]").setAttribute("aria-pressed", String(stepped));
    localStorage.setItem("anlan.inspect-view", stepped ? "one" : "all");
  }

  function begin() {
    var chosen = localStorage.getItem("anlan.inspect-view");
    view(chosen ? chosen === "one" : window.matchMedia("(max-width: 700px)").matches);
    show(question(sessionStorage.getItem(KEY) || "") || open() || questions[0]);
  }

  /* --- finish: what is open is shown first, what is unsent goes first --- */
  var finish = document.getElementById("finish");

  function sum() {
    var left = questions.length - withVerdict();
    var part = finish.querySelector("[data-open-items]");
    part.hidden = left === 0;
    var text = part.querySelector("[data-open-text]");
    text.textContent = text.dataset.openText.replace("{0}", left);
    finish.querySelector('[data-sum="answered"]').textContent = withVerdict() + " / " + questions.length;
    finish.querySelector('[data-sum="bad"]').textContent = withVerdict("NONCONFORMING");
    finish.querySelector('[data-sum="na"]').textContent = withVerdict("NOT_APPLICABLE");
  }

  function unsent() {
    var count = Object.keys(waiting()).length + photosWaiting;
    var part = finish.querySelector("[data-unsent]");
    part.hidden = count === 0;
    part.textContent = part.dataset.unsent.replace("{0}", count);
    return count;
  }

  var photosWaiting = 0;
  document.addEventListener("anlan:photos", function (e) {
    photosWaiting = e.detail;
    unsent();
  });
  document.addEventListener("anlan:answers-saved", unsent);
  finish.querySelector("[data-after-answers]").addEventListener("click", function (e) {
    if (unsent()) {
      e.preventDefault();
      flush();
    }
  });
  finish.querySelector("[data-open-go]").addEventListener("click", function () {
    var place = open() || questions[0];
    show(place);
    place.scrollIntoView({ block: "center" });
  });

  document.addEventListener("click", function (e) {
    if (e.target.closest('[data-open="finish"]')) {
      sum();
      unsent();
    }
  });
  box.addEventListener("click", function (e) {
    var button = e.target.closest("button");
    if (!button) {
      return;
    }
    if (button.matches(".answer")) {
      press(button);
    } else if (button.dataset.step) {
      step(Number(button.dataset.step));
    } else if (button.matches("[data-view]")) {
      view(!isStepped());
      show(at() || questions[0]);
    } else if (button.matches("[data-draft-go]")) {
      var place = button.closest(".question");
      give(place, current(place), true);
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
    }
  });
  /* a photo that is asked for answers its question */
  box.addEventListener("anlan:photo", function (e) {
    var button = e.target.closest(".question").querySelector('.answer[data-value="PHOTO"][aria-pressed="false"]');
    if (button) {
      press(button);
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
      var typed = place.querySelector("[data-typed]");
      if (typed && entry[1].value !== "NOT_APPLICABLE") {
        typed.value = entry[1].value;
      }
      place.querySelector("[data-note]").value = entry[1].note;
    }
  });
  begin();
  window.addEventListener("online", flush);
  setInterval(flush, 10000);
  flush();
})();
