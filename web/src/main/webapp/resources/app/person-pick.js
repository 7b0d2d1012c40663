/* Fields in which a person is chosen by name: <app:field type="person">. The list follows what is typed. */
(function () {
  "use strict";
  var list = null;
  var owner = null;
  var asked = 0;
  var waiting = null;

  function options() {
    return list ? Array.from(list.querySelectorAll("[role=option]")) : [];
  }

  function close() {
    if (list) {
      list.remove();
      list = null;
      owner.setAttribute("aria-expanded", "false");
      owner.removeAttribute("aria-activedescendant");
    }
  }

  function choose(option) {
    owner.value = option.dataset.value;
    owner.dataset.chosen = owner.value;
    owner.dispatchEvent(new Event("input", { bubbles: true }));
    owner.dispatchEvent(new Event("change", { bubbles: true }));
    close();
  }

  function mark(option) {
    options().forEach(function (other) {
      other.setAttribute("aria-selected", String(other === option));
    });
    owner.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  }

  function line(person, at) {
    var option = document.createElement("li");
    option.id = owner.id + "-option-" + at;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.dataset.value = person.value;
    [["person-name", person.name], ["person-login", person.login], ["person-unit", person.unit]].forEach(function (part) {
      var span = document.createElement("span");
      span.className = part[0];
      span.textContent = part[1];
      option.append(span);
    });
    return option;
  }

  function show(input, people) {
    close();
    owner = input;
    list = document.createElement("ul");
    list.className = "person-list";
    list.id = input.id + "-list";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", input.dataset.listLabel);
    people.forEach(function (person, at) {
      list.append(line(person, at));
    });
    if (!people.length) {
      var none = document.createElement("li");
      none.className = "person-none";
      none.setAttribute("role", "option");
      none.setAttribute("aria-disabled", "true");
      none.textContent = input.dataset.none;
      list.append(none);
    }
    input.after(list);
    input.setAttribute("aria-controls", list.id);
    input.setAttribute("aria-expanded", "true");
    list.scrollIntoView({ block: "nearest" });
  }

  function ask(input) {
    var mine = ++asked;
    var text = input.value === input.dataset.chosen ? "" : input.value.trim();
    fetch(input.dataset.person + (input.dataset.person.includes("?") ? "&" : "?") + "q=" + encodeURIComponent(text), { redirect: "error" })
      .then(function (answer) {
        return answer.ok ? answer.json() : Promise.reject(answer.status);
      })
      .then(function (people) {
        if (mine === asked && document.activeElement === input) {
          show(input, people);
        }
      })
      .catch(close);
  }

  function askSoon(input) {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 150, input);
  }

  document.addEventListener("focusin", function (e) {
    if (e.target.matches("input[data-person]")) {
      e.target.dataset.chosen = e.target.value;
    }
  });
  document.addEventListener("input", function (e) {
    if (e.isTrusted && e.target.matches("input[data-person]")) {
      askSoon(e.target);
    }
  });
  document.addEventListener("click", function (e) {
    if (e.target.matches("input[data-person]")) {
      ask(e.target);
    }
  });
  /* before the field loses the focus, so that the list is still there */
  document.addEventListener("pointerdown", function (e) {
    var option = e.target.closest(".person-list [data-value]");
    if (option) {
      e.preventDefault();
      choose(option);
    } else if (list && e.target !== owner && !list.contains(e.target)) {
      close();
    }
  });
  document.addEventListener("focusout", function (e) {
    if (e.target === owner && list) {
      var all = options().filter(function (option) {
        return option.dataset.value;
      });
      if (owner.value.trim() && owner.value !== owner.dataset.chosen && all.length === 1) {
        choose(all[0]);
      }
      close();
    }
  });
  document.addEventListener(
    "keydown",
    function (e) {
      if (!e.target.matches || !e.target.matches("input[data-person]")) {
        return;
      }
      var all = options().filter(function (option) {
        return option.dataset.value;
      });
      var at = all.findIndex(function (option) {
        return option.getAttribute("aria-selected") === "true";
      });
      if (e.key === "ArrowDown" || e.key === "ArrowUp") {
        e.preventDefault();
        if (all.length) {
          mark(all[(at + (e.key === "ArrowDown" ? 1 : -1) + all.length) % all.length]);
        } else {
          ask(e.target);
        }
      } else if (e.key === "Enter" && at >= 0) {
        e.preventDefault();
        e.stopPropagation();
        choose(all[at]);
      } else if (e.key === "Escape" && list) {
        e.preventDefault();
        e.stopPropagation();
        close();
      }
    },
    true
  );
})();
