// Runs before the page is painted, so that a chosen theme does not flash. Storage may be closed to a page opened from a folder.
(function () {
  "use strict";
  try {
    var theme = localStorage.getItem("theme");
    if (theme === "dark" || theme === "light") document.documentElement.dataset.theme = theme;
  } catch (closed) { }
  document.documentElement.classList.add("scripted");
})();
