(function () {
  "use strict";
  var field = document.getElementById("desk.field");
  var told = document.getElementById("desk.told");
  var handouts = Array.prototype.slice.call(document.querySelectorAll("[data-find]"));
  function plain(text) {
    return text.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "");
  }
  function find() {
    var words = plain(field.value).split(/\s+/).filter(Boolean);
    var count = 0;
    handouts.forEach(function (handout) {
      var text = handout.getAttribute("data-find");
      var found = words.every(function (word) { return text.includes(word); });
      handout.hidden = !found;
      count += found ? 1 : 0;
    });
    told.textContent = !words.length ? "" : count ? told.getAttribute("data-found") + " " + count : told.getAttribute("data-none");
  }
  document.getElementById("desk.search").hidden = false;
  field.addEventListener("input", find);
  field.addEventListener("keydown", function (event) {
    if (event.key === "Escape") { field.value = ""; find(); }
  });
  find();
})();
