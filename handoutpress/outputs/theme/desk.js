(function () {
  "use strict";
  // As many languages of handouts are shown with their files; of handouts after these, titles alone.
  var MOST = 120;
  var field = document.getElementById("desk.field");
  var told = document.getElementById("desk.told");
  var search = document.getElementById("desk.search");
  var both = document.getElementById("desk.both").textContent;
  var codes = search.hasAttribute("data-codes");
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
  all("#desk\\.kinds li").forEach(function (node) { kinds[node.getAttribute("data-kind")] = node.getAttribute("data-names"); });
  // What a link is called on the page, and the words of its kinds.
  var forms = all("#desk\\.forms li").map(function (node) {
    var of = node.getAttribute("data-kinds").split(" ");
    var words = [node.textContent].concat(of.map(function (kind) { return kinds[kind]; }));
    return { end: node.getAttribute("data-end"), called: node.textContent, type: node.getAttribute("data-type"),
      paper: node.getAttribute("data-paper"), both: of.includes("both"), text: " " + plain(words.join(" ")) + " " };
  });
  var states = all("#desk\\.states li");
  var rows = {};
  var languages = all("#desk\\.languages li").map(function (node) {
    var row = { tag: node.getAttribute("data-language"), names: " " + plain(node.getAttribute("data-names")),
      named: node.getAttribute("data-named"), words: node.getAttribute("data-words"), own: node.textContent };
    rows[row.tag] = row;
    return row;
  });
  var LETTERS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  var byName = {};
  var handouts = all("[data-editions]").map(function (node) {
    var name = node.getAttribute("data-name");
    var handout = { node: node, slug: node.getAttribute("data-slug") || name, text: plain(node.getAttribute("data-find")), titles: {},
      title: node.textContent.trim(), page: node.querySelector("a").getAttribute("href"), list: null };
    handout.editions = node.getAttribute("data-editions").split(" ").filter(Boolean).map(function (mark) {
      var parts = mark.split(".");
      return { tag: parts[0], state: states[LETTERS.indexOf(parts[1])],
        forms: parts[2].split("").map(function (letter) { return forms[LETTERS.indexOf(letter)]; }) };
    });
    byName[name] = handout;
    return handout;
  });
  // What handouts are called in a language: the value of a property of a style sheet of its own, which a folder gives, too.
  function learn(row) {
    var value = getComputedStyle(document.documentElement).getPropertyValue("--desk-" + row.tag).trim().slice(1, -1);
    value.split("|").filter(Boolean).forEach(function (entry) {
      var parts = entry.split("/").map(decodeURIComponent);
      var handout = byName[parts[0]];
      if (handout) { handout.titles[row.tag] = parts[1]; handout.text += " " + parts[2]; }
    });
  }
  var asked = false;
  function ask() {
    if (asked) { return; }
    asked = true;
    var missing = languages.filter(function (row) { return row.words; });
    var left = missing.length;
    if (left) { search.setAttribute("aria-busy", "true"); }
    missing.forEach(function (row) {
      var link = document.createElement("link");
      link.rel = "stylesheet";
      link.onload = link.onerror = function () { left -= 1; learn(row); if (!left) { find(); search.removeAttribute("aria-busy"); } };
      link.href = row.words;
      document.head.appendChild(link);
    });
  }
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
  function element(name, attributes, inside) {
    var node = document.createElement(name);
    Object.keys(attributes).forEach(function (key) { if (attributes[key]) { node.setAttribute(key, attributes[key]); } });
    (inside || []).forEach(function (part) { node.append(part, " "); });
    return node;
  }
  function unseen(title, row) { return element("span", { "class": "unseen" }, [title + ", " + row.named]); }
  function link(form, tag, handout, title) {
    var href = tag + "/" + handout.slug + form.end.replace("*", tag);
    var book = form.type === "application/epub+zip";
    var node = element("a", { href: href, type: form.type, hreflang: form.type ? "" : tag }, [form.called, unseen(title, rows[tag])]);
    if (book) { node.setAttribute("download", ""); }
    return node;
  }
  function card(handout, shown) {
    var tag = shown.edition.tag, row = rows[tag], title = handout.titles[tag] || "", called = title || handout.title;
    var names = [element("span", { "class": "named" }, [row.named])];
    if (row.own !== row.named) { names.push(element("bdi", { lang: tag }, [row.own])); }
    if (title) { names.push(element("bdi", { "class": "titled", lang: tag }, [title])); }
    var files = [false, true].map(function (pair) {
      var some = shown.forms.filter(function (form) { return form.both === pair; }).map(function (form) {
        return link(form, tag, handout, called);
      });
      if (pair ? some.length : false) { some.unshift(element("span", { "class": "both" }, [both])); }
      if (pair ? false : codes) { some.push(element("a", { href: handout.page + "#" + tag }, ["QR", unseen(called, row)])); }
      return some.length ? element("p", { "class": "files" }, some) : "";
    });
    var state = element("p", { "class": "facts" }, [element("span", { "class": shown.edition.state.className }, [shown.edition.state.textContent])]);
    return element("li", { "data-tag": tag }, [element("p", { "class": "spoken" }, names), state].concat(files));
  }
  function deal(handout, shown) {
    if (handout.list) { handout.list.remove(); handout.list = null; }
    if (!shown.length) { return; }
    handout.list = element("ul", {}, shown.map(function (one) { return card(handout, one); }));
    handout.node.appendChild(handout.list);
  }
  // The forms that are asked for; one of another paper than the desk's only if somebody names that paper.
  function fitting(edition, wanted) {
    return edition.forms.filter(function (form) {
      var fits = wanted.every(function (word) { return form.text.includes(" " + word); });
      return fits ? !form.paper || wanted.some(function (word) { return form.paper.startsWith(word); }) : false;
    });
  }
  function show(words, roughly) {
    var tags = words.map(function (word) { return spoken(word, roughly); });
    var count = 0, cards = 0;
    handouts.forEach(function (handout) {
      var named = words.map(function (word) { return has(handout.text, word, roughly); });
      var shown = handout.editions.map(function (edition) {
        // Words that are neither of its title nor of its language say in which form it is wanted.
        return { edition: edition, forms: fitting(edition, words.filter(function (word, at) {
          return named[at] ? false : !tags[at].includes(edition.tag);
        })) };
      }).filter(function (one) { return one.forms.length; });
      handout.node.hidden = !shown.length;
      count += shown.length ? 1 : 0;
      cards += shown.length;
      deal(handout, words.length ? cards > MOST ? [] : shown : []);
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
  field.addEventListener("input", function () { ask(); find(); });
  field.addEventListener("keydown", function (event) {
    if (event.key === "Escape") { field.value = ""; find(); }
    var shown = "[data-editions]:not([hidden]) ";
    var first = event.key === "Enter" ? document.querySelector(shown + ".files a") || document.querySelector(shown + "a") : null;
    if (first) { event.preventDefault(); first.focus(); }
  });
  find();
})();
