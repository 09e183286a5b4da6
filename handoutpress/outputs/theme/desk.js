(function () {
  "use strict";
  var field = document.getElementById("desk.field");
  var told = document.getElementById("desk.told");
  var search = document.getElementById("desk.search");
  var folded = {};
  search.getAttribute("data-folded").split(" ").forEach(function (pair) { folded[pair[0]] = pair.slice(2); });
  function all(selector, from) { return Array.prototype.slice.call((from || document).querySelectorAll(selector)); }
  function compared(char) {
    if (/[ァ-ヶ]/.test(char)) { return String.fromCharCode(char.charCodeAt(0) - 96); }
    return folded[char] === undefined ? char : folded[char];
  }
  function plain(text) {
    var apart = text.normalize("NFKD").toLowerCase().replace(/[\p{M}\p{Cf}]/gu, "");
    return Array.from(apart, compared).join("").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  }
  var handouts = all("[data-find]", document.querySelector("main")).map(function (node) {
    return { node: node, text: plain(node.getAttribute("data-find")), cards: all("li[data-tag]", node) };
  });
  var languages = all("#desk\\.languages [data-names]").map(function (node) {
    return { tag: node.getAttribute("data-language"), names: " " + plain(node.getAttribute("data-names")) };
  });
  // One letter more, less, other, or two exchanged; of the longer word only as much as was typed.
  function near(word, other) {
    var at = word.split("").findIndex(function (letter, index) { return letter !== other[index]; });
    if (at === -1) { return true; }
    var rest = word.slice(at), also = other.slice(at);
    return [rest.slice(1), rest.charAt(1) + rest.charAt(0) + rest.slice(2)].some(function (start) { return also.startsWith(start); }) ||
      [rest, rest.slice(1)].some(function (start) { return also.slice(1).startsWith(start); });
  }
  function has(text, word, roughly) {
    if (text.includes(word)) { return true; }
    return roughly ? word.length > 3 ? text.split(" ").some(function (other) { return near(word, other); }) : false : false;
  }
  function spoken(word, roughly) {
    return languages.filter(function (language) {
      return language.names.includes(" " + word) || (roughly ? has(language.names, word, true) : false);
    }).map(function (language) { return language.tag; });
  }
  function show(words, roughly) {
    var tags = words.map(function (word) { return spoken(word, roughly); });
    var count = 0;
    handouts.forEach(function (handout) {
      var named = words.map(function (word) { return has(handout.text, word, roughly); });
      var shown = handout.cards.filter(function (card) {
        var fits = named.every(function (found, at) { return found || tags[at].includes(card.getAttribute("data-tag")); });
        card.hidden = !fits;
        return fits;
      });
      handout.node.hidden = !shown.length;
      count += shown.length ? 1 : 0;
    });
    return count;
  }
  function say(name, count) { told.textContent = told.getAttribute("data-" + name) + (count ? " " + count : ""); }
  function find() {
    var words = plain(field.value).split(" ").filter(Boolean);
    var others = words.filter(function (word) { return !spoken(word, false).length; });
    var count = show(words, false) || show(words, true);
    if (!words.length) { told.textContent = ""; } else if (count) { say("found", count); } else {
      count = words.length > others.length ? show(others, false) || show(others, true) : 0;
      say(count ? "elsewhere" : "none", count);
    }
  }
  search.hidden = false;
  field.addEventListener("input", find);
  field.addEventListener("keydown", function (event) {
    if (event.key === "Escape") { field.value = ""; find(); }
  });
  find();
})();
