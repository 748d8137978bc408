/* Filters and sorts the tables of the site, and copies ids. Everything is readable without it. */
(function () {
  "use strict";

  function fold(text) {
    return text.toLocaleLowerCase("da");
  }

  function addFilter(frame) {
    var rows = Array.prototype.slice.call(frame.querySelectorAll("tbody tr"));
    if (rows.length < 8) return;
    var bar = document.createElement("div");
    var input = document.createElement("input");
    var count = document.createElement("span");
    bar.className = "sb-filter";
    input.type = "search";
    input.placeholder = frame.dataset.filter;
    input.setAttribute("aria-label", frame.dataset.filter);
    count.setAttribute("role", "status");
    bar.appendChild(input);
    bar.appendChild(count);
    frame.parentNode.insertBefore(bar, frame);
    function show() {
      var words = fold(input.value).split(/\s+/).filter(Boolean);
      var shown = 0;
      rows.forEach(function (row) {
        var text = fold(row.textContent);
        var fits = words.every(function (word) { return text.indexOf(word) >= 0; });
        row.hidden = !fits;
        if (fits) shown += 1;
      });
      count.textContent = frame.dataset.count.replace("{part}", shown).replace("{whole}", rows.length);
    }
    input.addEventListener("input", show);
    show();
  }

  function value(row, column) {
    var cell = row.cells[column];
    return cell ? cell.textContent.trim() : "";
  }

  function addSorting(frame) {
    var body = frame.querySelector("tbody");
    var heads = Array.prototype.slice.call(frame.querySelectorAll("thead th"));
    var compare = new Intl.Collator("da", { numeric: true }).compare;
    heads.forEach(function (head, column) {
      head.setAttribute("aria-sort", "none");
      head.tabIndex = 0;
      function sort() {
        var up = head.getAttribute("aria-sort") !== "ascending";
        heads.forEach(function (other) { other.setAttribute("aria-sort", "none"); });
        head.setAttribute("aria-sort", up ? "ascending" : "descending");
        Array.prototype.slice.call(body.rows)
          .sort(function (one, other) { return (up ? 1 : -1) * compare(value(one, column), value(other, column)); })
          .forEach(function (row) { body.appendChild(row); });
      }
      head.addEventListener("click", sort);
      head.addEventListener("keydown", function (event) { if (event.key === "Enter") sort(); });
    });
  }

  function addCopying(button) {
    button.addEventListener("click", function () {
      if (!navigator.clipboard) return;
      navigator.clipboard.writeText(button.dataset.copy).then(function () {
        button.classList.add("sb-copied");
        setTimeout(function () { button.classList.remove("sb-copied"); }, 1500);
      });
    });
  }

  function start() {
    document.querySelectorAll("[data-filter]").forEach(function (frame) {
      addFilter(frame);
      addSorting(frame);
    });
    document.querySelectorAll("[data-copy]").forEach(addCopying);
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
