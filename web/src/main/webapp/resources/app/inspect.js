/* An inspection in the field: answers are saved as they are given; what cannot be sent waits in the browser. What the
   screen shows as given is what is stored, or says that it is not. */
(function () {
  "use strict";
  var box = document.querySelector("[data-inspection]");
  if (!box || !box.dataset.inspection) {
    return;
  }
  var NA = "NOT_APPLICABLE";
  var BAD = "NONCONFORMING";
  var PAUSE = 1200;
  var KEY = "anlan.answers:" + box.dataset.login + ":" + box.dataset.inspection;
  var TYPED = "anlan.typed:" + box.dataset.login + ":" + box.dataset.inspection;
  var mark = box.querySelector("[data-mark]");
  var questions = Array.from(box.querySelectorAll(".question"));
  var timers = {};
  var refused = {};
  var sending = false;
  var trouble = "";
  var stepping = null;

  /* --- what is kept in the browser: answers on their way, and what is typed and cannot go yet --- */
  function kept(key) {
    return JSON.parse(localStorage.getItem(key) || "{}");
  }

  function keep(key, item, entry) {
    var all = kept(key);
    if (entry) {
      all[item] = entry;
    } else {
      delete all[item];
    }
    if (Object.keys(all).length) {
      localStorage.setItem(key, JSON.stringify(all));
    } else {
      localStorage.removeItem(key);
    }
  }

  function waiting() {
    return kept(KEY);
  }

  function unsentCount() {
    return Object.keys(waiting()).length;
  }

  /* --- one question --- */
  function question(item) {
    return questions.find(function (place) {
      return place.dataset.item === item;
    });
  }

  function noteOf(place) {
    return place.querySelector("[data-note]");
  }

  function typedOf(place) {
    return place.querySelector("[data-typed]");
  }

  function pressed(place) {
    var button = place.querySelector('.answer[aria-pressed="true"]');
    return button ? button.dataset.value : "";
  }

  /** What the screen says is the answer. */
  function current(place) {
    var typed = typedOf(place);
    return place.dataset.pending || pressed(place) || (typed ? typed.value.trim() : "");
  }

  function remark(place) {
    return noteOf(place).value.trim();
  }

  /** What is stored, or on its way there. */
  function given(place) {
    return (
      waiting()[place.dataset.item] || { value: place.dataset.stored || "", note: place.dataset.storedNote || "" }
    );
  }

  function flat(text) {
    return text.replace(/\r?\n/g, "");
  }

  function differs(place) {
    var known = given(place);
    var other = flat(current(place)) !== flat(known.value) || flat(remark(place)) !== flat(known.note);
    return other || Boolean(place.dataset.pending);
  }

  /** A remark alone waits for its answer. */
  function isUnsaved(place) {
    return differs(place) && Boolean(current(place) || given(place).value);
  }

  function unsaved() {
    return questions.filter(isUnsaved);
  }

  function paint(place, value) {
    place.querySelectorAll(".answer").forEach(function (button) {
      button.setAttribute("aria-pressed", String(button.dataset.value === value));
    });
  }

  function complain(place, why) {
    var error = place.querySelector("[data-error]");
    error.textContent = why;
    error.hidden = !why;
    if (typedOf(place)) {
      typedOf(place).setAttribute("aria-invalid", String(Boolean(why)));
    }
  }

  /** The verdict of an answer that the server has not judged yet. */
  function guess(place, value) {
    var button = Array.from(place.querySelectorAll(".answer")).find(function (one) {
      return one.dataset.value === value;
    });
    if (!value || value === NA) {
      return value;
    }
    if (button) {
      return button.classList.contains("is-bad") ? BAD : "CONFORMING";
    }
    return place.dataset.type === "TEXT" ? "NOTED" : isEnough(place.dataset, Number(value)) ? "CONFORMING" : BAD;
  }

  function isEnough(item, number) {
    if (item.type === "SCORE") {
      return item.low ? number >= Number(item.low) : number > 0;
    }
    return !(item.low && number < Number(item.low)) && !(item.high && number > Number(item.high));
  }

  function look(place) {
    var sent = waiting()[place.dataset.item];
    place.dataset.shows = sent ? guess(place, sent.value) : place.dataset.verdict || "";
    place.classList.toggle("is-draft-kept", Boolean(sent && sent.draft));
  }

  /* --- what is said of all --- */
  function shown(verdict) {
    return questions.filter(function (place) {
      return verdict ? place.dataset.verdict === verdict : place.dataset.verdict;
    }).length;
  }

  function left() {
    return questions.filter(function (place) {
      return !place.dataset.shows;
    });
  }

  function count() {
    questions.forEach(look);
    var done = questions.length - left().length;
    box.querySelector("[data-count]").textContent = done;
    box.querySelector("progress").value = done;
    sum();
    tell();
  }

  function say(part, text, link) {
    part.textContent = text;
    if (link) {
      var sign = document.createElement("a");
      sign.href = location.href;
      sign.textContent = box.dataset.signIn;
      part.append(" ", sign);
    }
  }

  function tell(saved) {
    var unsent = unsentCount();
    var open = unsaved().length;
    mark.classList.toggle("is-queued", Boolean(open || (trouble && unsent)));
    if (trouble && unsent) {
      say(mark, box.dataset[trouble].replace("{0}", unsent), trouble === "expired");
    } else if (open && !unsent) {
      say(mark, box.dataset.notSaved.replace("{0}", open));
    } else if (saved || !unsent) {
      say(mark, saved || mark.textContent === box.dataset.saved ? box.dataset.saved : "");
    }
  }

  /* --- sending --- */

  /** Sends the first waiting answer, then the next; a refused one is shown and taken back, an unsent one stays. */
  function flush() {
    var all = waiting();
    var item = Object.keys(all)[0];
    if (!item || sending || window.anlan.leaving) {
      return;
    }
    var sent = all[item];
    sending = true;
    post(item, sent)
      .then(function (answer) {
        if (answer.redirected || answer.status === 401 || answer.status === 403) {
          throw new Error("expired");
        }
        if ([204, 404, 409].indexOf(answer.status) < 0) {
          throw new Error("queued");
        }
        return answer.text().then(function (why) {
          settle(item, sent, answer, answer.status === 204 ? "" : why);
        });
      })
      .then(
        function () {
          sending = false;
          trouble = "";
          if (unsentCount()) {
            flush();
          } else {
            tell(true);
            document.dispatchEvent(new CustomEvent("anlan:answers-saved"));
          }
        },
        function (why) {
          sending = false;
          trouble = why.message === "expired" ? "expired" : "queued";
          stepOn(stepping && stepping.place, false);
          tell();
          unsent();
        }
      );
  }

  function post(item, sent) {
    return fetch(box.dataset.answers, {
      method: "POST",
      headers: { "X-Requested-With": "anlan", "Content-Type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({
        number: box.dataset.inspection,
        item: item,
        value: sent.value,
        note: sent.note,
        draft: sent.draft ? "true" : ""
      })
    });
  }

  /** A refusal may still tell a verdict: then the answer is saved, and only its finding was refused. */
  function settle(item, sent, answer, why) {
    var entry = waiting()[item];
    var last = !entry || entry.at === sent.at;
    var place = question(item);
    if (entry && last && !window.anlan.leaving) {
      keep(KEY, item, null);
    }
    if (!place) {
      return;
    }
    var verdict = why ? answer.headers.get("X-Verdict") : answer.headers.get("X-Verdict") || "";
    if (verdict !== null) {
      place.dataset.verdict = verdict;
      place.dataset.stored = verdict ? sent.value : "";
      place.dataset.storedNote = verdict ? sent.note : "";
      drafted(place, answer.headers.get("X-Finding"));
    }
    if (last) {
      complain(place, why);
      if (verdict === null) {
        takeBack(place, sent);
      }
      stepOn(place, Boolean(why) || verdict === BAD);
    }
    count();
  }

  /** The buttons go back to what is stored; what was typed stays to be put right, and does not count as saved. */
  function takeBack(place, sent) {
    var isTyped = typedOf(place) && sent.value !== NA;
    refused[place.dataset.item] = sent.value + "\n" + sent.note;
    paint(place, isTyped ? "" : place.dataset.stored);
    if (typedOf(place) && !isTyped && place.dataset.stored !== NA) {
      typedOf(place).value = place.dataset.stored;
    }
    remember(place);
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
    var item = place.dataset.item;
    var before = waiting()[item];
    delete refused[item];
    delete place.dataset.pending;
    noteOf(place).classList.remove("is-wanted");
    complain(place, "");
    if (value === NA && typedOf(place)) {
      typedOf(place).value = "";
    }
    paint(place, value);
    keep(KEY, item, {
      value: value,
      note: remark(place),
      draft: Boolean(draft || (before && before.draft && guess(place, value) === BAD)),
      at: Date.now()
    });
    keep(TYPED, item, null);
    count();
    flush();
  }

  /** Gives what the screen says, but nothing twice that was refused. @param typing more may follow: what is only half a number waits */
  function commit(place, typing) {
    clearTimeout(timers[place.dataset.item]);
    var value = current(place);
    var half = place.dataset.type === "NUMBER" || place.dataset.type === "SCORE";
    if (value === NA && !remark(place)) {
      want(place, !typing);
    } else if (typing && (!value || (half && value !== NA && !/^[-+]?\d{1,12}(\.\d{1,6})?$/.test(value)))) {
      return;
    } else if (isUnsaved(place) && refused[place.dataset.item] !== value + "\n" + remark(place)) {
      give(place, value);
    }
    tell();
  }

  /** Not applicable needs a reason: until then the answer stays what it was. */
  function want(place, focus) {
    noteOf(place).classList.add("is-wanted");
    complain(place, box.dataset.wanted);
    remember(place);
    if (focus) {
      noteOf(place).focus();
    }
  }

  function remember(place) {
    keep(
      TYPED,
      place.dataset.item,
      differs(place)
        ? {
            value: typedOf(place) ? typedOf(place).value : null,
            pressed: pressed(place),
            note: noteOf(place).value,
            pending: place.dataset.pending || ""
          }
        : null
    );
  }

  function press(button) {
    var place = button.closest(".question");
    var value = button.dataset.value;
    if (value === NA && !remark(place)) {
      place.dataset.pending = NA;
      want(place, true);
      tell();
      return;
    }
    stepping = isStepped() && place === at() ? { place: place, since: Date.now(), bad: button.matches(".is-bad") } : null;
    delete place.dataset.pending;
    if (typedOf(place)) {
      typedOf(place).value = "";
    }
    paint(place, value);
    if (differs(place)) {
      give(place, value);
    } else {
      complain(place, "");
      noteOf(place).classList.remove("is-wanted");
      remember(place);
      stepOn(place, place.dataset.shows === BAD);
      tell();
    }
  }

  /* --- one question a screen --- */
  function isStepped() {
    return box.classList.contains("is-stepped");
  }

  function at() {
    return box.querySelector(".question.is-current");
  }

  /** Once it is known how the answer went; what fails is stayed with. */
  function stepOn(place, stay) {
    var from = stepping;
    if (!from || from.place !== place) {
      return;
    }
    stepping = null;
    if (!stay && !from.bad) {
      setTimeout(
        function () {
          if (place === at()) {
            step(1);
          }
        },
        Math.max(0, 350 - (Date.now() - from.since))
      );
    }
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

  function view(stepped) {
    box.classList.toggle("is-stepped", stepped);
    document.documentElement.classList.toggle("is-inspecting", stepped);
    box.querySelector("[data-view]").setAttribute("aria-pressed", String(stepped));
    localStorage.setItem("anlan.inspect-view", stepped ? "one" : "all");
  }

  function begin() {
    var chosen = localStorage.getItem("anlan.inspect-view");
    view(chosen ? chosen === "one" : window.matchMedia("(max-width: 700px)").matches);
    show(question(sessionStorage.getItem(KEY) || "") || left()[0] || questions[0]);
  }

  /* --- finish: what is open is shown first, what is unsent or not saved goes first --- */
  var finish = document.getElementById("finish");
  var photosWaiting = 0;

  function sum() {
    var open = left().length;
    var part = finish.querySelector("[data-open-items]");
    part.hidden = open === 0;
    var text = part.querySelector("[data-open-text]");
    text.textContent = text.dataset.openText.replace("{0}", open);
    finish.querySelector('[data-sum="answered"]').textContent = shown() + " / " + questions.length;
    var too = finish.querySelector('[data-sum="unsent"]');
    too.textContent = unsentCount() ? too.dataset.unsentToo.replace("{0}", unsentCount()) : "";
    finish.querySelector('[data-sum="bad"]').textContent = shown(BAD);
    finish.querySelector('[data-sum="na"]').textContent = shown(NA);
  }

  function unsent() {
    var count = unsentCount() + photosWaiting;
    var part = finish.querySelector("[data-unsent]");
    part.hidden = count === 0;
    var expired = trouble === "expired";
    say(part, (expired ? box.dataset.expired : part.dataset.unsent).replace("{0}", count), expired);
    var open = unsaved();
    part = finish.querySelector("[data-unsaved]");
    part.hidden = open.length === 0;
    var text = part.querySelector("[data-unsaved-text]");
    text.textContent = text.dataset.unsavedText.replace("{0}", open.length);
    return count + open.length;
  }

  function goTo(place) {
    if (place) {
      show(place);
      place.scrollIntoView({ block: "center" });
    }
  }

  document.addEventListener("anlan:photos", function (e) {
    photosWaiting = e.detail;
    unsent();
  });
  document.addEventListener("anlan:answers-saved", function () {
    sum();
    unsent();
  });
  finish.querySelector("[data-after-answers]").addEventListener("click", function (e) {
    if (unsent()) {
      e.preventDefault();
      flush();
      return;
    }
    var says = {};
    questions.forEach(function (place) {
      says[place.dataset.item] = current(place) + "\n" + remark(place);
    });
    finish.querySelector("[id$=':shown']").value = JSON.stringify(says);
  });
  finish.querySelector("[data-open-go]").addEventListener("click", function () {
    goTo(left()[0] || questions[0]);
  });
  finish.querySelector("[data-unsaved-go]").addEventListener("click", function () {
    goTo(unsaved()[0]);
  });

  document.addEventListener("click", function (e) {
    if (e.target.closest('[data-open="finish"]')) {
      unsaved().forEach(function (place) {
        commit(place, true);
      });
      sum();
      unsent();
    }
  });
  box.addEventListener("click", function (e) {
    var button = e.target.closest("button");
    if (!button) {
      return;
    }
    var place = button.closest(".question");
    if (button.matches(".answer")) {
      press(button);
    } else if (button.dataset.step) {
      step(Number(button.dataset.step));
    } else if (button.matches("[data-view]")) {
      view(!isStepped());
      show(at() || questions[0]);
    } else if (button.matches("[data-draft-go]") && current(place) && !place.dataset.pending) {
      give(place, current(place), true);
    }
  });
  /* typed text is kept with every stroke, saved after a pause or when the field is left */
  box.addEventListener("input", function (e) {
    var place = e.target.closest(".question");
    if (e.target.matches("[data-typed], [data-note]")) {
      if (e.target.matches("[data-typed]")) {
        delete place.dataset.pending;
        noteOf(place).classList.remove("is-wanted");
        paint(place, "");
      }
      remember(place);
      clearTimeout(timers[place.dataset.item]);
      timers[place.dataset.item] = setTimeout(commit, PAUSE, place, true);
    }
  });
  box.addEventListener("change", function (e) {
    if (e.target.matches("[data-typed], [data-note]")) {
      commit(e.target.closest(".question"));
    }
  });
  /* a photo that is asked for answers its question; one of a failed item leaves it failed */
  box.addEventListener("anlan:photo", function (e) {
    var place = e.target.closest(".question");
    var button = place.querySelector('.answer[data-value="PHOTO"]');
    if (button && !current(place)) {
      press(button);
    }
  });

  /** What waits is shown as given, and what was typed as typed; the page may have been closed in between. */
  function restore() {
    Object.entries(waiting()).forEach(function (entry) {
      var place = question(entry[0]);
      if (place) {
        write(place, entry[1].value === NA ? "" : entry[1].value, entry[1].note);
        paint(place, entry[1].value);
      }
    });
    Object.entries(kept(TYPED)).forEach(function (entry) {
      var place = question(entry[0]);
      if (place) {
        if (typedOf(place)) {
          paint(place, entry[1].pressed);
        }
        write(place, entry[1].value, entry[1].note);
        if (entry[1].pending) {
          place.dataset.pending = entry[1].pending;
        }
        commit(place, Boolean(entry[1].pending));
      }
    });
  }

  function write(place, value, note) {
    if (typedOf(place)) {
      typedOf(place).value = value;
    }
    noteOf(place).value = note;
  }

  questions.forEach(look);
  begin();
  restore();
  count();
  unsent();
  window.addEventListener("online", flush);
  setInterval(flush, 10000);
  flush();
})();
