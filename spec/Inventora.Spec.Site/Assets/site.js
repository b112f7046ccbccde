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

  // Samples in several languages: one at a time, the same one on every page. Without scripts, and on paper, all of them are there.
  var groups = Array.from(document.querySelectorAll(".tabs")).filter(function (group) { return group.children.length > 1; });
  function choose(language, group) {
    var tabs = Array.from(group.querySelectorAll("[role=tab]"));
    var chosen = tabs.find(function (tab) { return tab.textContent === language; });
    if (!chosen) return;
    tabs.forEach(function (tab) {
      var on = tab === chosen;
      tab.setAttribute("aria-selected", on);
      tab.tabIndex = on ? 0 : -1;
      document.getElementById(tab.getAttribute("aria-controls")).classList.toggle("off", !on);
    });
  }
  function chooseAll(language, tab) {
    var before = tab.getBoundingClientRect().top;
    groups.forEach(function (group) { choose(language, group); });
    // Samples above may be longer or shorter now; what was pressed stays where it was.
    scrollBy({ top: tab.getBoundingClientRect().top - before, behavior: "instant" });
    try { localStorage.setItem("language", language); } catch (closed) { }
  }
  var remembered = null;
  try { remembered = localStorage.getItem("language"); } catch (closed) { }
  groups.forEach(function (group, number) {
    var list = make("div", "tablist");
    list.setAttribute("role", "tablist");
    list.setAttribute("aria-label", "Languages");
    Array.from(group.children).forEach(function (panel, place) {
      var tab = make("button", "tab", panel.querySelector("figcaption").textContent.trim());
      tab.type = "button";
      tab.id = "~tab-" + number + "-" + place;
      panel.id = "~panel-" + number + "-" + place;
      tab.setAttribute("role", "tab");
      tab.setAttribute("aria-controls", panel.id);
      panel.setAttribute("role", "tabpanel");
      panel.setAttribute("aria-labelledby", tab.id);
      tab.addEventListener("click", function () { chooseAll(tab.textContent, tab); });
      list.append(tab);
    });
    list.addEventListener("keydown", function (event) {
      var tabs = Array.from(list.children);
      var to = { ArrowRight: 1, ArrowLeft: tabs.length - 1 }[event.key];
      if (!to) return;
      event.preventDefault();
      var next = tabs[(tabs.indexOf(document.activeElement) + to) % tabs.length];
      next.focus();
      chooseAll(next.textContent, next);
    });
    group.prepend(list);
    choose(list.firstChild.textContent, group);
    if (remembered) choose(remembered, group);
  });

  // What is folded into other things has an address too: theirs, and its name.
  document.querySelectorAll(".inner .prop:not([id])").forEach(function (property) {
    var name = property.querySelector(":scope > dt > code.name");
    if (!name) return;
    var start = property.parentElement.closest("[id]").id + "~" + (name.textContent.replace(/[^A-Za-z0-9_.]+/g, "-").replace(/^[-.]+|[-.]+$/g, "") || "x");
    var id = start;
    for (var number = 2; document.getElementById(id); number++) id = start + "-" + number;
    property.id = id;
    var link = make("a", "name");
    link.href = "#" + encodeURIComponent(id);
    name.replaceWith(link);
    name.className = "";
    link.append(name);
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

  // The navigation shows which of the things on the page is being read.
  var entries = Array.from(document.querySelectorAll('.side .entries a[href^="#"]'));
  var sections = entries.map(function (entry) { return document.getElementById(decodeURIComponent(entry.getAttribute("href").slice(1))); });
  var reading = null;
  function mark() {
    waiting = false;
    var at = -1;
    for (var index = 0; index < sections.length; index++) {
      if (sections[index] && sections[index].getBoundingClientRect().top < innerHeight / 3) at = index;
    }
    var entry = at < 0 ? null : entries[at];
    if (entry === reading) return;
    if (reading) reading.removeAttribute("aria-current");
    reading = entry;
    if (!entry) return;
    entry.setAttribute("aria-current", "true");
    var box = entry.getBoundingClientRect();
    var frame = side.getBoundingClientRect();
    if (box.top < frame.top || box.bottom > frame.bottom) side.scrollTop += box.top - frame.top - side.clientHeight / 2;
  }
  var waiting = false;
  if (entries.length > 0) {
    addEventListener("scroll", function () { if (!waiting) { waiting = true; requestAnimationFrame(mark); } }, { passive: true });
    mark();
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

  // The part of a text where the first word stands that is in it.
  function around(text, words) {
    var lower = text.toLowerCase();
    var at = words.map(function (word) { return lower.indexOf(word); }).filter(function (place) { return place >= 0; });
    var start = at.length === 0 || at[0] < 60 ? 0 : text.lastIndexOf(" ", at[0] - 30) + 1;
    return (start > 0 ? "… " : "") + text.slice(start, start + 120);
  }

  function marked(tag, text, words) {
    var element = make(tag);
    var pattern = new RegExp(words.map(function (word) { return word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"); }).join("|"), "gi");
    var end = 0;
    text.replace(pattern, function (word, at) {
      element.append(text.slice(end, at), make("mark", "", word));
      end = at + word.length;
      return word;
    });
    element.append(text.slice(end));
    return element;
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
      var kind = make("span", "kind", hit.entry[1]);
      if (/^[A-Z]{3,7}$/.test(hit.entry[1])) kind.className += " method " + hit.entry[1].toLowerCase();
      link.append(kind, marked("b", hit.entry[0], words), marked("small", around(hit.entry[3], words), words));
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
