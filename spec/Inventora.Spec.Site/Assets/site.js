// Theme, copying and search. Every page is whole without them.
(function () {
  "use strict";
  var html = document.documentElement;
  var root = html.dataset.root;

  function make(tag, className, text) {
    var element = document.createElement(tag);
    if (className) element.className = className;
    if (text) element.textContent = text;
    return element;
  }

  // Theme.
  var theme = document.getElementById("~theme");
  var prefersDark = matchMedia("(prefers-color-scheme: dark)");
  function isDark() { return html.dataset.theme ? html.dataset.theme === "dark" : prefersDark.matches; }
  function nameTheme() { theme.textContent = isDark() ? "Light" : "Dark"; theme.setAttribute("aria-label", "Use " + theme.textContent.toLowerCase() + " colours"); }
  theme.hidden = false;
  nameTheme();
  prefersDark.addEventListener("change", nameTheme);
  theme.addEventListener("click", function () {
    html.dataset.theme = isDark() ? "light" : "dark";
    try { localStorage.setItem("theme", html.dataset.theme); } catch (closed) { }
    nameTheme();
  });

  // Copying. The old way works where a page opened from a folder has no clipboard.
  function copy(text) {
    if (navigator.clipboard && window.isSecureContext) return navigator.clipboard.writeText(text);
    var field = make("textarea");
    field.value = text;
    document.body.append(field);
    field.select();
    var done = document.execCommand("copy");
    field.remove();
    return done ? Promise.resolve() : Promise.reject(new Error("nothing was copied"));
  }
  document.querySelectorAll("figure.code").forEach(function (figure) {
    var button = make("button", "copy", "Copy");
    button.type = "button";
    button.setAttribute("aria-label", "Copy: " + figure.querySelector("figcaption").textContent.trim());
    button.addEventListener("click", function () {
      copy(figure.querySelector("code").textContent).then(
        function () { button.textContent = "Copied"; },
        function () { button.textContent = "Failed"; }
      ).then(function () { setTimeout(function () { button.textContent = "Copy"; }, 1500); });
    });
    figure.append(button);
  });

  // What a link leads to may be folded away.
  function unfold() {
    var id = location.hash.slice(1);
    try { id = decodeURIComponent(id); } catch (odd) { return; }
    var target = id && document.getElementById(id);
    for (var element = target; element; element = element.parentElement) {
      if (element.tagName === "DETAILS") element.open = true;
    }
    if (target) target.scrollIntoView();
  }
  addEventListener("hashchange", unfold);
  unfold();

  // A chosen page of the navigation is in sight.
  var current = document.querySelector(".side [aria-current]");
  var side = document.querySelector(".side");
  if (current && side && side.scrollHeight > side.clientHeight) {
    side.scrollTop = current.getBoundingClientRect().top - side.getBoundingClientRect().top - side.clientHeight / 3;
  }

  // Search. The index is a script, loaded when someone begins to search.
  var box = document.querySelector(".search");
  var input = document.getElementById("~search");
  var results = document.getElementById("~results");
  var wanted = false;
  box.hidden = false;

  function load() {
    if (wanted) return;
    wanted = true;
    var script = make("script");
    script.src = root + "assets/search-index.js";
    script.addEventListener("load", show);
    document.head.append(script);
  }

  // The better the place where a word stands, the higher the score; every word has to stand somewhere.
  function score(entry, words) {
    var title = entry[0].toLowerCase();
    var text = entry[3].toLowerCase();
    var sum = 0;
    for (var index = 0; index < words.length; index++) {
      var word = words[index];
      var at = title.indexOf(word);
      if (title === word) sum += 100;
      else if (at === 0) sum += 60;
      else if (at > 0) sum += /[a-z0-9]/.test(title[at - 1]) ? 20 : 40;
      else if (entry[1].toLowerCase() === word) sum += 10;
      else if (text.indexOf(word) >= 0) sum += 5;
      else return 0;
    }
    return sum;
  }

  function show() {
    var query = input.value.trim().toLowerCase();
    results.replaceChildren();
    if (!query || !window.siteIndex) return;
    var words = query.split(/\s+/);
    var found = window.siteIndex
      .map(function (entry, place) { return { entry: entry, place: place, score: score(entry, words) }; })
      .filter(function (hit) { return hit.score > 0; })
      .sort(function (a, b) { return b.score - a.score || a.place - b.place; });
    if (found.length === 0) {
      results.append(make("p", "none", "Nothing found."));
      return;
    }
    var list = make("ul");
    found.slice(0, 20).forEach(function (hit) {
      var link = make("a");
      link.href = root + hit.entry[2];
      link.append(make("span", "kind", hit.entry[1]), make("b", "", hit.entry[0]), make("small", "", hit.entry[3].slice(0, 110)));
      var item = make("li");
      item.append(link);
      list.append(item);
    });
    results.append(list);
    if (found.length > 20) results.append(make("p", "none", "And " + (found.length - 20) + " more: add a word."));
  }

  function close() { results.replaceChildren(); }

  input.addEventListener("focus", load);
  input.addEventListener("input", function () { load(); show(); });
  box.addEventListener("keydown", function (event) {
    var links = [input].concat(Array.from(results.querySelectorAll("a")));
    var at = links.indexOf(document.activeElement);
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      links[(at + (event.key === "ArrowDown" ? 1 : links.length - 1)) % links.length].focus();
    } else if (event.key === "Escape") {
      close();
      input.value = "";
      input.focus();
    } else if (event.key === "Enter" && at === 0 && links.length > 1) {
      links[1].click();
    }
  });
  results.addEventListener("click", function (event) { if (event.target.closest("a")) { close(); input.value = ""; } });
  document.addEventListener("click", function (event) { if (!box.contains(event.target)) close(); });
  document.addEventListener("keydown", function (event) {
    var typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName) || document.activeElement.isContentEditable;
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      input.focus();
    }
  });
})();
