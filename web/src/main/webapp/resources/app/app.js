/* Behaviour of the shell and of the page kinds. No inline handlers: everything hangs on data attributes. */
(function () {
  "use strict";
  var root = document.documentElement;
  var EDGE = 8;
  var words = function (key) {
    return document.getElementById("words").dataset[key];
  };

  // the engine would evaluate what an ajax answer brings with eval, which the content security policy forbids
  window.execScript = function (script) {
    window.PrimeFaces.csp.eval(script, window.PrimeFaces.csp.NONCE_VALUE);
  };

  function remember(name, value) {
    document.cookie =
      "anlan." + name + "=" + encodeURIComponent(value) + ";path=" + base() + ";max-age=31536000;samesite=lax";
  }

  /** Keeps a choice in the browser and, signed in, with the person. */
  function prefer(name, value) {
    remember(name, value);
    if (root.dataset.personal !== "true") {
      return Promise.resolve();
    }
    return fetch(base() + "/preferences", {
      method: "POST",
      headers: { "X-Requested-With": "anlan", "Content-Type": "application/x-www-form-urlencoded" },
      body: name + "=" + encodeURIComponent(value)
    });
  }

  /** Context path, such as /anlan. */
  function base() {
    return "/" + location.pathname.split("/")[1];
  }

  function toast(text) {
    var box = document.createElement("div");
    box.className = "toast";
    box.append(text);
    document.getElementById("toasts").append(box);
    setTimeout(function () {
      box.remove();
    }, 8000);
  }

  /* --- a whole date put in at once (autofill, dictation): the mask would mix it with the one that stands there --- */
  document.addEventListener(
    "beforeinput",
    function (e) {
      var whole = /^\s*(\d{4})\D?(\d{2})\D?(\d{2})\s*$/.exec(e.data || "");
      if (whole && e.target.inputmask && e.target.closest(".p-datepicker")) {
        e.preventDefault();
        e.stopImmediatePropagation();
        e.target.inputmask.setValue(whole.slice(1).join("-"));
      }
    },
    true
  );

  /* --- files of forms: with one that is too large the server could not read the form --- */
  document.addEventListener(
    "change",
    function (e) {
      var input = e.target;
      if (input.type !== "file" || input.closest("[data-photos], [data-form-photos], [data-files]")) {
        return;
      }
      var field = input.closest(".field") || input.parentNode;
      var large = Array.from(input.files).some(function (file) {
        return file.size > 20 * 1024 * 1024;
      });
      var error = field.querySelector("[data-too-large]");
      if (large) {
        error = error || field.appendChild(document.createElement("p"));
        error.className = "field-error";
        error.dataset.tooLarge = "";
        error.setAttribute("role", "alert");
        error.textContent = words("tooLarge");
        input.value = "";
        e.stopImmediatePropagation();
      } else if (error) {
        error.remove();
      }
    },
    true
  );

  /* --- language, theme, rail --- */
  function choose(button) {
    if (button.dataset.language) {
      prefer("language", button.dataset.language).then(function () {
        leaving = true;
        keepDrafts();
        sessionStorage.setItem("anlan.reload", "1");
        location.reload();
      });
    } else if (button.dataset.setTheme) {
      var theme = button.dataset.setTheme;
      prefer("theme", theme);
      root.dataset.theme = theme;
      window.anlanScheme();
      var icon = { light: "sun", dark: "moon", system: "monitor" }[theme];
      var menu = button.closest("details");
      var use = menu.querySelector("summary use");
      use.setAttribute("href", use.getAttribute("href").replace(/#.*/, "#" + icon));
      menu.querySelectorAll("[data-set-theme]").forEach(function (b) {
        b.setAttribute("aria-pressed", String(b === button));
      });
      menu.open = false;
    } else if (button.dataset.rail === "toggle") {
      remember("rail", root.classList.toggle("rail-narrow") ? "narrow" : "wide");
    } else if (button.dataset.rail) {
      root.classList.toggle("rail-is-open", button.dataset.rail === "open");
    }
  }

  /* --- menus: one open at a time, Escape and a click outside close --- */
  function closeMenus(except) {
    document.querySelectorAll("details.menu[open]").forEach(function (menu) {
      if (menu !== except) {
        menu.open = false;
      }
    });
  }

  /** A menu hangs from one edge of its button; where that lets it leave the window it is moved back in. */
  document.addEventListener(
    "toggle",
    function (e) {
      var menu = e.target.matches("details.menu[open]") && e.target.querySelector(".menu-box");
      if (!menu) {
        return;
      }
      menu.style.translate = "";
      var area = menu.getBoundingClientRect();
      var over = Math.max(0, area.right + EDGE - root.clientWidth);
      var by = area.left < EDGE ? EDGE - area.left : -Math.min(over, area.left - EDGE);
      menu.style.translate = by ? Math.round(by) + "px" : "";
    },
    true
  );

  /* --- side panels --- */
  function openPanel(id) {
    var panel = document.getElementById(id);
    panel.showModal();
    var first = panel.querySelector(".panel-body input:not([type=hidden]), .panel-body select, .panel-body textarea");
    if (first) {
      first.focus();
    }
  }

  /* --- rows ticked in a list --- */
  function picked(form) {
    var boxes = Array.from(form.querySelectorAll("input[data-pick=one]"));
    var on = boxes.filter(function (b) {
      return b.checked;
    });
    boxes.forEach(function (b) {
      b.closest("tr").classList.toggle("is-picked", b.checked);
    });
    var all = form.querySelector("input[data-pick=all]");
    all.checked = on.length > 0 && on.length === boxes.length;
    all.indeterminate = on.length > 0 && on.length < boxes.length;
    var bar = form.querySelector(".bulk");
    if (bar) {
      bar.hidden = on.length === 0;
      bar.querySelector("[data-pick=count]").textContent = on.length;
    }
  }

  /* --- forms: errors belong to their inputs, the first is focused --- */
  function markErrors(quiet) {
    var first = null;
    document.querySelectorAll(".field").forEach(function (field) {
      var input = field.querySelector("input:not([type=hidden]), select, textarea");
      if (!input) {
        return;
      }
      var error = field.querySelector(".field-error:not([hidden])");
      var help = field.querySelector(".field-help");
      var described = [help, error]
        .filter(Boolean)
        .map(function (e) {
          return e.id;
        })
        .join(" ");
      if (described) {
        input.setAttribute("aria-describedby", described);
      }
      if (field.classList.contains("is-required")) {
        input.setAttribute("aria-required", "true");
      }
      if (error) {
        input.setAttribute("aria-invalid", "true");
        first = first || input;
      } else {
        input.removeAttribute("aria-invalid");
      }
    });
    if (first && !quiet) {
      var panel = first.closest("dialog");
      if (panel && !panel.open) {
        panel.showModal();
      }
      first.focus();
    }
  }

  /* --- nothing typed is lost: warn before leaving, keep a draft for the page that expired --- */
  var leaving = false;
  var dirty = false;
  var DRAFT = "anlan.draft:" + location.pathname;

  function fields() {
    return Array.from(document.querySelectorAll("form[data-guard] [name]")).filter(function (f) {
      return f.name.indexOf("jakarta.faces") !== 0 && ["hidden", "file", "password", "submit", "button"].indexOf(f.type) < 0;
    });
  }

  function keepDrafts() {
    var values = fields().map(function (f) {
      return [f.name, f.type === "checkbox" || f.type === "radio" ? f.value : null, f.type === "checkbox" || f.type === "radio" ? f.checked : f.value];
    });
    if (dirty && values.length) {
      sessionStorage.setItem(DRAFT, JSON.stringify(values));
    }
  }

  function restoreDrafts() {
    var kept = sessionStorage.getItem(DRAFT);
    sessionStorage.removeItem(DRAFT);
    var expired = new URLSearchParams(location.search).get("expired") === "1";
    var reloaded = sessionStorage.getItem("anlan.reload") === "1";
    sessionStorage.removeItem("anlan.reload");
    if (kept && (expired || reloaded)) {
      var all = fields();
      JSON.parse(kept).forEach(function (entry) {
        var field = all.find(function (f) {
          return f.name === entry[0] && (entry[1] === null || f.value === entry[1]);
        });
        if (field && entry[1] === null) {
          field.value = entry[2];
        } else if (field) {
          field.checked = entry[2];
        }
      });
      dirty = all.length > 0;
    }
    if (expired) {
      var clean = new URL(location.href);
      clean.searchParams.delete("expired");
      history.replaceState(null, "", clean);
      toast(words(kept ? "restored" : "expired"));
    }
  }

  document.addEventListener("input", function (e) {
    if (e.target.closest("form[data-guard]")) {
      dirty = true;
    }
    if (e.target.matches("textarea.input")) {
      grow(e.target);
    }
  });

  window.addEventListener("beforeunload", function (e) {
    if (dirty && !leaving) {
      e.preventDefault();
      e.returnValue = words("leave");
    }
  });

  document.addEventListener("submit", function (e) {
    var panel = e.target.closest("dialog.panel");
    if (panel) {
      sessionStorage.setItem("anlan.panel", panel.id);
    }
    if (e.target.matches("form[data-guard]")) {
      keepDrafts();
      leaving = true;
    }
    var button = e.submitter;
    if (button && button.matches(".btn")) {
      setTimeout(function () {
        button.classList.add("is-busy");
      }, 100);
    }
  });

  /** A panel whose command was refused opens again and says why. */
  function reopenPanel() {
    var panel = document.getElementById(sessionStorage.getItem("anlan.panel"));
    sessionStorage.removeItem("anlan.panel");
    var notes = document.querySelectorAll("main .note-error");
    if (panel && notes.length) {
      var body = panel.querySelector(".panel-body");
      Array.from(notes)
        .reverse()
        .forEach(function (note) {
          body.prepend(note);
        });
      if (!panel.open) {
        panel.showModal();
      }
    }
  }

  function grow(area) {
    area.style.height = "auto";
    area.style.height = Math.min(area.scrollHeight + 2, 480) + "px";
  }

  /* --- a box that scrolls sideways and has nothing in it to step to is stepped to itself: arrow keys scroll it then --- */
  function reachBoxes() {
    document.querySelectorAll("div.list-box, .table-scroll").forEach(function (box) {
      var full = box.scrollWidth <= box.clientWidth;
      if (full || box.querySelector("a[href], button, input:not([type=hidden]), select, textarea, summary")) {
        ["tabindex", "role", "aria-label"].forEach(function (name) {
          box.removeAttribute(name);
        });
      } else {
        var heading = (box.closest("section, main") || document).querySelector("h1, h2");
        box.tabIndex = 0;
        box.setAttribute("role", "region");
        box.setAttribute("aria-label", heading ? heading.textContent : document.title);
      }
    });
  }
  window.addEventListener("resize", reachBoxes);

  /* --- clicks --- */
  document.addEventListener("click", function (e) {
    var t = e.target;
    closeMenus(t.closest("details.menu"));
    var button = t.closest("[data-language],[data-set-theme],[data-rail]");
    if (button) {
      choose(button);
    }
    var opener = t.closest("[data-open]");
    if (opener) {
      closeMenus();
      openPanel(opener.dataset.open);
    }
    if (t.closest("[data-close]") || (t.matches("dialog.panel") && e.offsetX < 0)) {
      t.closest("dialog").close();
    }
    if (t.closest("[data-print]")) {
      window.print();
    }
    if (t.closest("[data-cancel]")) {
      leaving = true;
      sessionStorage.removeItem(DRAFT);
    }
    if (t.closest("[data-reveal]")) {
      var secret = document.getElementById(t.closest("[data-reveal]").dataset.reveal);
      secret.type = secret.type === "password" ? "text" : "password";
    }
    var demo = t.closest("[data-demo-login]");
    if (demo) {
      document.getElementById(demo.dataset.loginField).value = demo.dataset.demoLogin;
      var password = document.getElementById(demo.dataset.passwordField);
      password.value = demo.dataset.demoPassword;
      password.form.querySelector(".btn-primary").click();
    }
    var none = t.closest("button[data-pick=none]");
    if (none) {
      var form = none.closest("form");
      form.querySelectorAll("input[data-pick]").forEach(function (b) {
        b.checked = false;
      });
      picked(form);
    }
    var back = t.closest("a[data-back]");
    if (back && document.referrer && new URL(document.referrer).pathname === new URL(back.href).pathname) {
      e.preventDefault();
      history.back();
    }
  });

  document.addEventListener("change", function (e) {
    var t = e.target;
    if (t.dataset.pick) {
      var form = t.closest("form");
      if (t.dataset.pick === "all") {
        form.querySelectorAll("input[data-pick=one]").forEach(function (b) {
          b.checked = t.checked;
        });
      }
      picked(form);
    }
    if (t.matches("form[data-filters] select")) {
      submitFilters(t.form);
    }
    if (t.matches("[data-submit-on-change]")) {
      t.form.requestSubmit();
    }
  });

  /** Leaves unset filters out of the address. */
  function submitFilters(form) {
    var query = new URLSearchParams(new FormData(form));
    Array.from(query.entries()).forEach(function (pair) {
      if (!pair[1].trim()) {
        query.delete(pair[0]);
      }
    });
    var text = query.toString();
    location.href = form.action + (text ? "?" + text : "");
  }

  document.addEventListener("submit", function (e) {
    if (e.target.matches("form[data-filters]")) {
      e.preventDefault();
      submitFilters(e.target);
    }
  });

  /* --- keys --- */
  document.addEventListener("keydown", function (e) {
    var typing = e.target.matches("input, textarea, select, [contenteditable]");
    if (e.key === "/" && !typing && !e.ctrlKey && !e.metaKey) {
      var search = document.getElementById("top-q");
      if (search) {
        e.preventDefault();
        search.focus();
        search.select();
      }
    } else if (e.key === "Escape") {
      var menu = e.target.closest && e.target.closest("details.menu[open]");
      closeMenus();
      root.classList.remove("rail-is-open");
      if (menu) {
        menu.querySelector("summary").focus();
      }
    } else if (e.key === "Enter" && (e.ctrlKey || e.metaKey)) {
      var form = e.target.closest("form");
      var save = form && form.querySelector(".btn-primary");
      if (save) {
        e.preventDefault();
        save.click();
      }
    } else if ((e.key === "ArrowDown" || e.key === "ArrowUp") && e.target.closest("details.menu[open]")) {
      var items = Array.from(e.target.closest("details.menu").querySelectorAll(".menu-item"));
      var at = items.indexOf(document.activeElement) + (e.key === "ArrowDown" ? 1 : -1);
      if (items.length) {
        e.preventDefault();
        items[(at + items.length) % items.length].focus();
      }
    }
  });

  /* --- ajax: errors are said and the form stays; errors of fields are marked again --- */
  /** @param quiet whoever is typing elsewhere is not taken to the first error */
  function renewed(quiet) {
    markErrors(quiet);
    reachBoxes();
  }

  function failed(call) {
    var plain = call && call.status && (call.getResponseHeader("Content-Type") || "").indexOf("text/plain") === 0;
    toast(plain ? call.responseText : words("offline"));
  }

  if (window.faces && window.faces.ajax) {
    window.faces.ajax.addOnError(function (event) {
      toast(event.status === "httpError" && event.responseCode && event.responseText ? event.responseText : words("offline"));
    });
    window.faces.ajax.addOnEvent(function (event) {
      if (event.status === "success") {
        renewed(event.source && event.source.matches("[data-preview-go]"));
      }
    });
  }
  window.jQuery(document).on("pfAjaxComplete", function () {
    renewed();
  });
  window.jQuery(document).on("pfAjaxError", function (event, call) {
    failed(call);
  });

  /* --- bell: asked again while somebody is at work, so that an idle page lets its session end --- */
  var lastInput = Date.now();
  ["keydown", "pointerdown"].forEach(function (name) {
    document.addEventListener(name, function () {
      lastInput = Date.now();
    });
  });

  function ring() {
    var bell = document.querySelector("[data-bell]");
    if (!bell || document.hidden || Date.now() - lastInput > 300000) {
      return;
    }
    fetch(base() + "/bell", { redirect: "error" })
      .then(function (answer) {
        return answer.text();
      })
      .then(function (text) {
        var count = Number(text);
        var badge = bell.querySelector(".bell-count");
        badge.textContent = count > 99 ? "99+" : text;
        badge.classList.toggle("is-zero", count === 0);
        bell.setAttribute("aria-label", bell.dataset.bell.replace("{0}", text));
      })
      .catch(function () {
        /* signed out or offline: the next click says so in its own way */
      });
  }
  setInterval(ring, 60000);

  document.querySelectorAll("textarea.input").forEach(grow);
  restoreDrafts();
  reopenPanel();
  renewed();
  window.anlan = { toast: toast, openPanel: openPanel, leaving: false };

  /* On the way to another page, which the server may make before it has saved what is under way: what is sent now is
     not counted as saved, the other page sends it again and the server keeps it once. Five seconds later nobody left. */
  window.addEventListener("beforeunload", function () {
    window.anlan.leaving = true;
    setTimeout(function () {
      window.anlan.leaving = false;
    }, 5000);
  });
})();
