/* Top bar: results while one types, by kind. Arrow keys choose, Enter opens, Escape closes; Enter alone searches all. */
(function () {
  "use strict";
  var input = document.getElementById("top-q");
  var box = document.getElementById("top-hits");
  if (!input || !box) {
    return;
  }
  var base = "/" + location.pathname.split("/")[1];
  var timer;
  var asked = "";

  function close() {
    box.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function options() {
    return Array.from(box.querySelectorAll("[role=option]"));
  }

  function choose(option) {
    options().forEach(function (other) {
      other.setAttribute("aria-selected", String(other === option));
    });
    input.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  }

  function group(kind, hits, from) {
    var section = document.createElement("div");
    section.setAttribute("role", "group");
    section.setAttribute("aria-label", kind);
    var head = document.createElement("div");
    head.className = "top-hit-kind";
    head.setAttribute("aria-hidden", "true");
    head.append(kind);
    section.append(head);
    hits.forEach(function (hit, i) {
      var option = document.createElement("a");
      option.id = "top-hit-" + (from + i);
      option.className = "top-hit";
      option.href = base + hit.path;
      option.tabIndex = -1;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      var title = document.createElement("span");
      title.append(hit.title);
      var number = document.createElement("small");
      number.append(hit.number);
      option.append(title, number);
      section.append(option);
    });
    return section;
  }

  function show(hits) {
    box.replaceChildren();
    var kinds = [];
    hits.forEach(function (hit) {
      if (kinds.indexOf(hit.kind) < 0) {
        kinds.push(hit.kind);
      }
    });
    var count = 0;
    kinds.forEach(function (kind) {
      var some = hits.filter(function (hit) {
        return hit.kind === kind;
      });
      box.append(group(kind, some, count));
      count += some.length;
    });
    box.hidden = count === 0;
    input.setAttribute("aria-expanded", String(count > 0));
  }

  function ask() {
    var text = input.value.trim();
    if (text.length < 2) {
      close();
      return;
    }
    asked = text;
    fetch(base + "/suggest?q=" + encodeURIComponent(text), { redirect: "error" })
      .then(function (answer) {
        return answer.ok ? answer.json() : [];
      })
      .then(function (hits) {
        if (asked === text && document.activeElement === input) {
          show(hits);
        }
      })
      .catch(close);
  }

  input.addEventListener("input", function () {
    clearTimeout(timer);
    timer = setTimeout(ask, 220);
  });

  input.addEventListener("keydown", function (e) {
    var all = options();
    var at = all.findIndex(function (option) {
      return option.getAttribute("aria-selected") === "true";
    });
    if ((e.key === "ArrowDown" || e.key === "ArrowUp") && !box.hidden) {
      e.preventDefault();
var next = e.key === "ArrowDown" ? at + 1 : at <= 0 ? all.length - 1 : at - 1;
      choose(all[next % all.length]);
    } else if (e.key === "Enter" && at >= 0 && !box.hidden) {
      e.preventDefault();
      location.href = all[at].href;
    } else if (e.key === "Escape") {
      close();
    }
  });

  input.addEventListener("blur", function () {
    setTimeout(close, 200);
  });
})();
