// The preview's pages: what changes on the disk changes here, a block becomes an editor, a reviewer agrees or remarks.
// No text of a handout is ever made into markup here: it comes as the server has escaped it, or goes into textContent.
"use strict";

const base = document.body.dataset.base;
const place = document.body.dataset.place;
const told = document.getElementById("told");
const blocks = () => [...document.querySelectorAll("#blocks > section")];
const tell = (text) => { told.textContent = text; };

async function send(path, value) {
  try {
    const answer = await fetch(base + path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(value),
    });
    return { status: answer.status, ...(await answer.json()) };
  } catch {
    return { status: 0, text: "The preview has ended: start it again; nothing was written." };
  }
}

// What changes

const kept = new Map(); // id -> the block as the server wrote it
const remember = () => { for (const block of document.querySelectorAll("#blocks > [id]")) kept.set(block.id, block.outerHTML); };

function renewed(old, fresh) {
  if (!old) return fresh;
  if (kept.get(fresh.id) === fresh.outerHTML) return old;
  kept.set(fresh.id, fresh.outerHTML);
  if (old.querySelector("form.editor")) { // what a person is typing stays; the save will find that the entry is another
    if (old.dataset.version !== fresh.dataset.version) tell("The file has changed while you edit: saving will show you both.");
    return old;
  }
  if (old.querySelector(".remark-text")?.value && old.dataset.digest === fresh.dataset.digest) return old;
  return fresh;
}

function lay(list, wanted) {
  const active = document.activeElement?.closest?.("#blocks > [id]")?.id;
  const there = new Map([...list.children].map((child) => [child.id, child]));
  let at = list.firstElementChild;
  for (const fresh of wanted) {
    const old = there.get(fresh.id);
    const node = renewed(old, fresh);
    there.delete(fresh.id);
    if (old && node !== old) {
      if (at === old) at = node;
      old.replaceWith(node);
    }
    if (node === at) at = at.nextElementSibling;
    else list.insertBefore(node, at);
  }
  for (const [, gone] of there) if (!gone.querySelector?.("form.editor")) gone.remove();
  if (active && !document.activeElement?.closest?.("#blocks > [id]")) document.getElementById(active)?.focus({ preventScroll: true });
  if (about?.dataset.of) explain(document.getElementById(about.dataset.of));
}

// What could be read last stays shown while its files are broken, with what is wrong beside it; saving and signing are refused.
function unread(fresh) {
  tell(fresh.querySelector("h1").textContent + ": the page shows what could be read last.");
  document.body.dataset.stale = "yes";
}

async function refresh() {
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  const [was, is] = [document.body.dataset.unread, fresh.body.dataset.unread];
  if (was && !is) { location.reload(); return; }
  if (!was && document.body.dataset.stale && !is) { delete document.body.dataset.stale; tell(""); }
  const [list, wanted] = [document.getElementById("blocks"), fresh.getElementById("blocks")];
  if (!list || !wanted) { location.reload(); return; }
  const from = list.getBoundingClientRect().top + scrollY;
  document.getElementById("faults")?.replaceWith(document.adoptNode(fresh.getElementById("faults")));
  if (is && !was) unread(fresh);
  else show(list, wanted, fresh);
  const to = list.getBoundingClientRect().top + scrollY;
  if (to !== from && scrollY > from) scrollBy(0, to - from);
  document.body.dataset.changes = String(Number(document.body.dataset.changes || 0) + 1);
}

function show(list, wanted, fresh) {
  lay(list, [...wanted.children].map((child) => document.adoptNode(child)));
  const ask = wanted.dataset.ask;
  if (ask) list.dataset.ask = ask; else delete list.dataset.ask;
  const count = document.getElementById("count");
  if (count) count.textContent = fresh.getElementById("count").textContent;
}

let running = Promise.resolve();
const again = () => { running = running.then(refresh, refresh); return running; };

// An editor

function made(name, attributes, text) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (text !== undefined) element.textContent = text;
  return element;
}

function labelled(text, field) {
  const label = made("label", {}, text);
  label.append(" ", field);
  return label;
}

function edit(block) {
  if (block.querySelector("form.editor") || !block.dataset.version) return;
  const { lang, dir, msgstr, fuzzy } = block.dataset;
  const form = made("form", { class: "editor" });
  const words = made("textarea", { lang, dir, rows: "4", spellcheck: "true", class: "words" });
  words.value = msgstr;
  const unsure = made("input", { type: "checkbox", class: "unsure" });
  unsure.checked = Boolean(fuzzy);
  const remark = made("input", { type: "text", dir: "auto", class: "comment" });
  const doing = made("p", { class: "doing" });
  const leave = made("button", { type: "button" }, "Leave");
  doing.append(made("button", { type: "submit" }, "Save"), " ", leave);
  const terms = made("p", { class: "terms" });
  for (const term of block.querySelectorAll("button.insert")) terms.append(term.cloneNode(true), " ");
  const live = made("div", { class: "live", role: "status", "aria-label": "What the checks say" });
  const memory = made("div", { class: "memory", role: "group", "aria-label": "Sentences like this one" });
  help(block, words, live, memory);
  form.append(labelled("Translation", words), terms, live, memory, labelled("fuzzy: not sure yet", unsure), made("br", {}), labelled("Comment to add", remark), doing);
  form.addEventListener("submit", (event) => { event.preventDefault(); save(block, form); });
  leave.addEventListener("click", () => close(block, form));
  block.querySelector(".pair").after(form);
  block.querySelector(".edit").hidden = true;
  words.focus();
}

// While one types: what the checks would say, and how the library translates sentences like this one

function help(block, words, live, memory) {
  const [language, article] = place.split("/");
  const these = { language, article, id: block.dataset.id };
  let asked = 0;
  const judged = async () => {
    const turn = ++asked;
    const answer = await send("judge", { ...these, msgstr: words.value });
    if (turn !== asked) return; // what is typed by now is judged next
    live.replaceChildren(...(answer.findings || []).map((row) => {
      const line = made("p", { class: `found ${row.severity}` });
      line.append(made("strong", {}, `${row.severity} ${row.code}`), `: ${row.text} `, made("span", { class: "soft" }, row.hint));
      return line;
    }));
    live.dataset.judged = String(turn);
  };
  let timer;
  words.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(judged, 200); });
  remembered(block).then((lines) => { memory.replaceChildren(...lines); memory.dataset.asked = "yes"; });
}

function typed(block, text, whole) {
  const words = block.querySelector("textarea.words");
  if (!words) return;
  if (whole) words.value = text;
  else words.setRangeText(text, words.selectionStart, words.selectionEnd, "end");
  words.dispatchEvent(new Event("input"));
  words.focus();
}

function close(block, form) {
  form.remove();
  kept.delete(block.id);
  const button = block.querySelector(".edit");
  if (button) button.hidden = false;
  block.focus();
  again();
}

async function save(block, form) {
  const [language, article] = place.split("/");
  const answer = await send("save", {
    language, article, id: block.dataset.id, version: block.dataset.version,
    msgstr: form.querySelector(".words").value, fuzzy: form.querySelector(".unsure").checked, comment: form.querySelector(".comment").value,
  });
  if (answer.status === 200) { tell("Saved."); close(block, form); return; }
  tell(answer.text || "It was not saved.");
  if (answer.status === 409 && answer.version) conflict(block, form, answer);
}

function conflict(block, form, answer) {
  form.querySelector(".conflict")?.remove();
  const { lang, dir } = block.dataset;
  const box = made("div", { class: "conflict", role: "group", "aria-label": "Two versions" });
  const theirs = made("blockquote", { lang, dir, class: "theirs" }, answer.msgstr);
  const take = made("button", { type: "button", class: "take" }, "Take what is in the file");
  const keep = made("button", { type: "button", class: "keep" }, "Go on with mine: Save will then replace it");
  take.addEventListener("click", () => close(block, form));
  keep.addEventListener("click", () => { block.dataset.version = answer.version; box.remove(); form.querySelector(".words").focus(); });
  box.append(made("p", {}, "Somebody else changed this entry. Nothing was written. In the file now" + (answer.fuzzy ? " (fuzzy):" : ":")), theirs, take, " ", keep);
  form.append(box);
  take.focus();
}

// About a block: for the one under the pointer or in focus, beside the page; on a narrow page below it, if asked for

const about = document.getElementById("about");
const said = new Map(); // a block as it is written -> what the memory says of it

function explain(block) {
  const source = block?.querySelector(".about");
  if (!source) return;
  about.dataset.of = block.id;
  const found = [...block.querySelectorAll(":scope > .found")].map((one) => one.cloneNode(true));
  const memory = made("div", { class: "memory", role: "group", "aria-label": "Sentences like this one" });
  document.getElementById("about-told").replaceChildren(...found, ...[...source.children].map((one) => one.cloneNode(true)), memory);
  const [known, key] = [said.get(block.id), block.dataset.version];
  if (known?.key === key) memory.append(...known.lines.map((one) => one.cloneNode(true)));
  else wait(() => remembered(block).then((found) => {
    const lines = found.length ? found : [made("p", { class: "soft" }, "No catalog has a sentence like it.")];
    said.set(block.id, { key, lines });
    if (about.dataset.of === block.id) memory.replaceChildren(...lines.map((one) => one.cloneNode(true)));
  }), 300);
}

let waiting;
const wait = (act, time) => { clearTimeout(waiting); waiting = setTimeout(act, time); };

async function remembered(block) {
  const [language, article] = place.split("/").slice(-2);
  const answer = await send("memory", { language, article, id: block.dataset.id });
  const { lang, dir } = block.querySelector(".target");
  return (answer.memory || []).map((row) => {
    const line = made("p", { class: "like" });
    const attributes = { class: "whole", lang: block.dataset.lang || lang, dir: block.dataset.dir || dir, "data-text": row.msgstr };
    line.append(block.dataset.lang ? made("button", { type: "button", ...attributes }, row.msgstr) : made("q", attributes, row.msgstr));
    line.append(" ", made("span", { class: "soft" }, `${row.told}: ${row.msgid}`));
    return line;
  });
}

function ask(block) {
  explain(block);
  document.body.classList.add("asked");
  block.scrollIntoView({ block: "nearest" });
  document.getElementById("about-told").focus();
}

function leave() {
  document.body.classList.remove("asked");
  document.getElementById(about.dataset.of)?.focus({ preventScroll: true });
}

let over;
const passed = (block) => { if (!about.contains(document.activeElement)) explain(block); }; // who reads about one is not taken to another
document.getElementById("blocks")?.addEventListener("pointerover", (event) => {
  const block = event.target.closest("#blocks > section");
  if (event.pointerType === "mouse" && block && about) { clearTimeout(over); over = setTimeout(() => passed(block), 120); }
});
document.getElementById("blocks")?.addEventListener("focusin", (event) => { clearTimeout(over); if (about) explain(event.target.closest("#blocks > section")); });
about?.addEventListener("pointerenter", () => clearTimeout(over)); // on the way to it, other blocks are passed

// A review

function sitting() {
  const { person, stage } = document.getElementById("blocks").dataset;
  const [language, article] = place.split("/").slice(-2);
  return { language, article, person, stage };
}

async function undo() {
  const answer = await send("undo", sitting());
  tell(answer.text || "");
  if (answer.status === 200) await again();
}

async function agree(block, digests, origin) {
  const list = document.getElementById("blocks");
  if (list.dataset.ask && origin === undefined) { whoMade(block, digests); return; }
  for (const one of blocks().filter((each) => digests.includes(each.dataset.digest))) { // what is typed and not sent is not lost
    const field = one.querySelector(".remark-text");
    const sent = field.value.trim() ? await send("remark", { ...sitting(), digest: one.dataset.digest, remark: field.value }) : { status: 200 };
    if (sent.status !== 200) { tell(sent.text || ""); return; }
    field.value = "";
  }
  const answer = await send("agree", { ...sitting(), digests, origin });
  tell(answer.text || "");
  if (answer.status !== 200) return;
  const after = [...list.children].slice([...list.children].indexOf(block) + 1).map((one) => one.id);
  await again();
  const open = after.map((id) => document.getElementById(id)).find((one) => one?.dataset.digest) || list.querySelector("section[data-digest]");
  (open || document.getElementById("nothing"))?.scrollIntoView({ block: "nearest" });
  open?.focus();
}

// Asked once, where the first signature is given

function whoMade(block, digests) {
  document.querySelector(".origin")?.remove();
  const language = document.getElementById("blocks").dataset.ask;
  const box = made("div", { class: "origin", role: "group", "aria-label": "Asked once" });
  const buttons = [["human", "A person"], ["machine", "A machine"], ["unknown", "I do not know"]].map(([value, text]) => {
    const button = made("button", { type: "button" }, text);
    button.addEventListener("click", () => { box.remove(); agree(block, digests, value); });
    return button;
  });
  box.append(made("p", {}, `One question, asked only now: who first wrote this translation into ${language}? Your answer signs what you agreed to.`));
  buttons.forEach((button) => box.append(button, " "));
  block.append(box);
  buttons[0].focus();
}

async function remark(block, wrong) {
  const field = block.querySelector(".remark-text");
  if (!field.value.trim()) { tell(wrong ? "Say in a few words what is wrong." : "Write your remark first."); field.focus(); return; }
  const answer = await send("remark", { ...sitting(), digest: block.dataset.digest, remark: field.value, wrong });
  tell(answer.text || "");
  if (answer.status !== 200) return;
  field.value = "";
  await again();
}

// Keys and clicks

const WITHIN = "input, textarea, button, select, a, summary";
const next = (selector) => {
  const all = blocks().filter((block) => block.offsetParent !== null);
  const from = all.indexOf(document.activeElement?.closest?.("#blocks > section"));
  const order = [...all.slice(from + 1), ...all.slice(0, from + 1)];
  const found = order.find((block) => block.matches(selector));
  if (found) { found.focus(); found.scrollIntoView({ block: "center" }); } else tell("There is none.");
};

function dangerous() {
  const on = document.body.classList.toggle("only-dangerous");
  document.getElementById("dangerous")?.setAttribute("aria-pressed", String(on));
}

document.addEventListener("click", (event) => {
  const block = event.target.closest("#blocks > section") || document.getElementById(about?.dataset.of);
  const button = event.target.closest("button");
  if (!button) return;
  if (button.id === "dangerous") dangerous();
  else if (button.matches(".edit")) edit(block);
  else if (button.id === "undo") undo();
  else if (button.matches(".agree")) agree(block, [block.dataset.digest]);
  else if (button.matches(".agree-all")) agree(button.closest(".whole"), button.dataset.digests.split(" "));
  else if (button.matches(".remark")) remark(block, false);
  else if (button.matches(".wrong")) remark(block, true);
  else if (button.matches(".about-it")) ask(block);
  else if (button.id === "leave") leave();
  else if (button.matches(".copy")) navigator.clipboard.writeText(button.dataset.text).then(() => tell("Copied."));
  else if (button.matches(".insert, .whole")) typed(block, button.dataset.text, button.matches(".whole"));
});

document.addEventListener("keydown", (event) => {
  const block = document.activeElement?.closest?.("#blocks > section");
  const form = document.activeElement?.closest?.("form.editor");
  if (form && event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); save(block, form); }
  else if (form && event.key === "Escape") close(block, form);
  else if (event.key === "Escape" && document.activeElement?.closest?.("#about")) leave();
  else if (event.ctrlKey || event.metaKey || event.altKey || document.getElementById("keys")?.checked === false || document.activeElement?.matches(WITHIN)) return;
  else if (event.key === "n") next(".is-to-do, .is-fuzzy");
  else if (event.key === "f") next(".is-finding");
  else if (event.key === "d") dangerous();
  else if (event.key === "i" && block) { event.preventDefault(); ask(block); }
  else if (event.key === "e" && block) { event.preventDefault(); edit(block); }
});

const keys = document.getElementById("keys"); // who speaks to the machine, or is easily on a wrong key, turns them off
if (keys) keys.checked = sessionStorage.getItem("keys") !== "off";
keys?.addEventListener("change", () => sessionStorage.setItem("keys", keys.checked ? "on" : "off"));

remember();
const events = new EventSource(base + "events/" + place);
events.addEventListener("changed", again);
events.addEventListener("open", () => { document.body.dataset.listening = "yes"; });
