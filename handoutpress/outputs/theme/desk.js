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
    var apart = text.normalize("NFKD").toLowerCase()
      .replace(/[\u0919\u091e\u0923\u0928\u092e]\u094d(?=[\u0915-\u0939])|[\u0a99\u0a9e\u0aa3\u0aa8\u0aae]\u0acd(?=[\u0a95-\u0ab9])/g, "")
      .replace(/[\p{M}\p{Cf}]/gu, "");
    return Array.from(apart, compared).join("").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  }
  var kinds = {};
  all("#desk\\.forms [data-kind]").forEach(function (node) {
    kinds[node.getAttribute("data-kind")] = node.getAttribute("data-names");
  });
  // What a link is called on the page, and the words of its kind.
  function form(link) {
    var kind = link.type === "application/pdf" ? "sheet" : link.type === "application/epub+zip" ? "book" : "page";
    var words = [link.firstChild.textContent, kinds[kind]];
    if (link.hasAttribute("data-large")) { words.push(kinds.large); }
    if (link.hasAttribute("data-take")) { words.push(kinds.take); }
    if (link.parentNode.querySelector(".both")) { words.push(kinds.both); }
    return { node: link, text: " " + plain(words.join(" ")) + " ", large: link.hasAttribute("data-large") };
  }
  var handouts = all("[data-find]", document.querySelector("main")).map(function (node) {
    return { node: node, text: plain(node.getAttribute("data-find")), cards: all("li[data-tag]", node).map(function (card) {
      return { node: card, tag: card.getAttribute("data-tag"), forms: all(".files a", card).map(form) };
    }) };
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
        // Words that are neither of its title nor of its language say in which form it is wanted.
        var asked = words.filter(function (word, at) { return named[at] ? false : !tags[at].includes(card.tag); });
        var count = 0;
        card.forms.forEach(function (form) {
          var fits = asked.every(function (word) { return form.text.includes(" " + word); });
          form.node.hidden = !fits;
          count += fits ? 1 : 0;
        });
        card.node.hidden = asked.length ? !count : false;
        return !card.node.hidden;
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
  field.focus({ preventScroll: true });
  field.addEventListener("input", find);
  field.addEventListener("keydown", function (event) {
    if (event.key === "Escape") { field.value = ""; find(); }
  });
  find();
})();
