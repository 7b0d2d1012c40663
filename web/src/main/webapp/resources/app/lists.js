/* Lists: named views, columns to show, and the place one comes back to. */
(function () {
  "use strict";
  var menu = document.querySelector(".columns-menu");
  var list = document.querySelector("main .list");
  var table = list && list.querySelector("table.table");

  function post(values) {
    return fetch("/" + location.pathname.split("/")[1] + "/list-views", {
      method: "POST",
      headers: { "X-Requested-With": "anlan", "Content-Type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams(values).toString()
    });
  }

  function say(answer) {
    return answer.text().then(function (text) {
      window.anlan.toast(text || document.getElementById("words").dataset.offline);
    });
  }

  /* --- columns: "11:4,7" are the fourth and seventh of eleven --- */
  function parse(text) {
    var sides = text.split(":");
    return { of: Number(sides[0]), columns: sides.length < 2 ? [] : sides[1].split(",").map(Number) };
  }

  function cells(position) {
    return Array.from(table.querySelectorAll("tbody > tr > :nth-child(" + position + ")"));
  }

  function isEmpty(position) {
    return cells(position).every(function (cell) {
      return !cell.textContent.trim() && !cell.querySelector("img, svg, input, button");
    });
  }

  function choose(hidden, of) {
    var text = hidden.length ? of + ":" + hidden.join(",") : "";
    menu.dataset.hidden = text;
    post({ list: menu.dataset.list, hidden: text }).then(function (answer) {
      if (!answer.ok) {
        say(answer);
        return;
      }
      var url = new URL(location.href);
      if (url.searchParams.has("hide")) {
        url.searchParams.delete("hide");
        location.replace(url);
      }
    });
  }

  function columns() {
    var heads = Array.from(table.querySelectorAll("thead th"));
    var kept = parse(menu.dataset.hidden || "");
    if (kept.of !== heads.length) {
      kept.columns.forEach(function (position) {
        list.classList.remove("hide-" + position);
      });
      kept.columns = [];
    }
    var box = menu.querySelector(".menu-box");
    heads.forEach(function (head, i) {
      var position = i + 1;
      var fixed = cells(position).some(function (cell) {
        return cell.matches(".main");
      });
      if (head.matches(".pick") || !head.textContent.trim()) {
        return;
      }
      var bare = !fixed && isEmpty(position);
      if (bare) {
        list.classList.add("hide-" + position);
      }
      var label = document.createElement("label");
      label.className = "menu-item";
      var tick = document.createElement("input");
      tick.type = "checkbox";
      tick.checked = kept.columns.indexOf(position) < 0 && !bare;
      tick.disabled = fixed || bare;
      tick.addEventListener("change", function () {
        list.classList.toggle("hide-" + position, !tick.checked);
        kept.columns = kept.columns.filter(function (p) {
          return p !== position;
        });
        if (!tick.checked) {
          kept.columns.push(position);
        }
        choose(kept.columns, heads.length);
      });
      label.append(tick, head.textContent.trim());
      if (bare) {
        var note = document.createElement("small");
        note.append(menu.dataset.empty);
        label.append(note);
      }
      box.append(label);
    });
    menu.hidden = false;
  }

  /* --- views --- */
  function shownQuery() {
    var query = new URLSearchParams(location.search);
    query.delete("page");
    if (menu && menu.dataset.hidden && !query.has("hide")) {
      query.set("hide", menu.dataset.hidden);
    }
    return query.toString();
  }

  document.addEventListener("submit", function (e) {
    var form = e.target.closest("form[data-save-view]");
    if (!form) {
      return;
    }
    e.preventDefault();
    var query = shownQuery();
    post({ list: form.dataset.saveView, name: form.elements.name.value, query: query }).then(function (answer) {
      if (answer.ok) {
        location.href = location.pathname + (query ? "?" + query : "");
        return;
      }
      answer.text().then(function (text) {
        var error = document.getElementById("view-name-error");
        error.textContent = text;
        error.hidden = false;
        form.elements.name.setAttribute("aria-invalid", "true");
        form.elements.name.setAttribute("aria-describedby", error.id);
        form.elements.name.focus();
        form.querySelector(".is-busy").classList.remove("is-busy");
      });
    });
  });

  function copy(text) {
    if (navigator.clipboard) {
      return navigator.clipboard.writeText(text);
    }
    var area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
    return Promise.resolve();
  }

  document.addEventListener("click", function (e) {
    var drop = e.target.closest("[data-drop-view]");
    if (drop) {
      post({ list: drop.dataset.list, drop: drop.dataset.dropView }).then(function (answer) {
        if (answer.ok) {
          drop.closest(".menu-pair").remove();
        } else {
          say(answer);
        }
      });
    }
    var link = e.target.closest("[data-copy-link]");
    if (link) {
      var query = shownQuery();
      copy(location.origin + location.pathname + (query ? "?" + query : "")).then(function () {
        window.anlan.toast(link.dataset.copyLink);
        link.closest("details").open = false;
      });
    }
    var back = e.target.closest("a[data-back], a[data-cancel]");
    if (back) {
      comeBack(back);
    }
  });

  /* --- coming back to a list: same page, filter and height, also after a save --- */
  function place(path) {
    return JSON.parse(sessionStorage.getItem("anlan.place:" + path));
  }

  function comeBack(link) {
    var url = new URL(link.href);
    var kept = place(url.pathname);
    if (kept && !url.search) {
      link.href = url.pathname + kept.search;
      sessionStorage.setItem("anlan.back", url.pathname);
    }
  }

  if (list) {
    window.addEventListener("pagehide", function () {
      sessionStorage.setItem(
        "anlan.place:" + location.pathname,
        JSON.stringify({ search: location.search, y: window.scrollY })
      );
    });
    if (sessionStorage.getItem("anlan.back") === location.pathname) {
      window.scrollTo(0, place(location.pathname).y);
    }
  }
  sessionStorage.removeItem("anlan.back");

  if (menu && table) {
    columns();
  }
})();
