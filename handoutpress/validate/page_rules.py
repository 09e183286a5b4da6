"""Our own rules over one finished page, of the web or of a book: what EPUBCheck, Ace and the rest do not see.

``reference``: each rule answers rows of the table of defects that the official validators let pass (docs/problems.md).
"""

from __future__ import annotations

import base64
import hashlib
import posixpath
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from handoutpress import languages
from handoutpress.model import Severity
from handoutpress.validate.page_tree import Node


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule found: at a line of the page, near an id."""

    code: str
    text: str
    line: int = 0
    near: str = ""
    severity: Severity = Severity.ERROR


@dataclass(frozen=True, slots=True)
class Document:
    """A page with what it may point to: every file of its book or of build/, with the ids in those that are pages."""

    name: str
    root: Node
    targets: Mapping[str, frozenset[str]]
    book: bool


Rule = Callable[[Document], Iterator[Finding]]

HOST = re.compile(r"https?://[^\s/?#@:\\\[\]%<>\"]+(?::\d{1,5})?(?:[/?#][^\s<>\"\\]*)?", re.IGNORECASE)
OTHER = re.compile(
    r"mailto:[^\s/?#@\\]+@[^\s/?#@\\]+(?:\?subject=[A-Za-z0-9%._-]*)?|tel:\+?[0-9][0-9().-]*(?:;ext=[0-9]+)?",
    re.IGNORECASE,
)
SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
TAG = re.compile(
    r"([a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*|(?=x-))(-?x(-[a-z0-9]{1,8})+)?"
)
LEFT_OVER = re.compile(
    r"\{\{.*?\}\}|\{%.*?%\}|\$\{\w+\}|%\(\w+\)[sdrif]|\{[a-z_]+(?:\.[a-z_]+)*\}|\bmsg(?:id|str|ctxt) \""
)
INVISIBLE = re.compile(
    "[\u202a-\u202e\ufff9-\ufffc\ufeff\u0080-\u009f\ufdd0-\ufdef\ufffe\uffff\U000e0000-\U000e007f\ue000-\uf8ff]"
)
ISOLATES = re.compile("[\u2066-\u2069]")
ACTIVE = frozenset(
    ["iframe", "object", "embed", "form", "input", "button", "select", "textarea", "audio", "video", "base", "applet"]
)
HEADINGS = tuple(f"h{level}" for level in range(1, 7))
DRAWN = re.compile(r"data:image/(?:png|jpeg|svg\+xml);base64,[A-Za-z0-9+/]+=*")
"""A picture in the page itself: nothing is asked of anybody, and as an ``img`` it cannot act (HTML, 4.8.4.3)."""
SOURCES = ("src", "poster", "srcset", "data", "xlink:href")


def links(page: Document) -> Iterator[Finding]:
    """HP721: a link that leads to a scheme, host or file that no handout needs; HP728: one that leads nowhere."""
    for node in page.root.walk():
        href = node.get("href")
        if href is None or (node.name == "link" and "icon" in (node.get("rel") or "")):
            continue
        if reason := _unsafe(href):
            yield _at("HP721", node, f"the link {href[:80]!r} {reason}")
        elif not SCHEME.match(href) and (reason := _dead(href, page)):
            yield _at("HP728", node, f"the link {href[:80]!r} {reason}")


def _unsafe(href: str) -> str:
    if INVISIBLE.search(unquote(href)) or any(unicodedata.category(char) in {"Cc", "Cf"} for char in unquote(href)):
        return "holds an invisible character"
    if "\\" in href or href.startswith("//"):
        return "leads to another host in disguise"
    if SCHEME.match(href) and not HOST.fullmatch(href) and not OTHER.fullmatch(href):
        return "is not https, http, mailto or tel with a plain host"
    return "leaves its folder" if href.startswith("/") else ""


def _dead(href: str, page: Document) -> str:
    path, _, fragment = href.partition("#")
    name = posixpath.normpath(posixpath.join(posixpath.dirname(page.name), unquote(path))) if path else page.name
    if name not in page.targets:
        return "leads to a file that is not there"
    if fragment and unquote(fragment) not in page.targets[name]:
        return "leads to a place that is not there"
    return ""


def activity(page: Document) -> Iterator[Finding]:
    """HP722: scripts, event handlers, forms and frames, styles in attributes, and whatever would be asked of a host."""
    for node in page.root.walk():
        data_block = node.name == "script" and node.get("type") == "application/ld+json" and not node.get("src")
        if (node.name in ACTIVE or (node.name == "script" and not data_block)) and not _of_the_desk(page, node):
            yield _at("HP722", node, f"<{node.name}> has no place in a handout")
        if node.name == "meta" and (node.get("http-equiv") or "").lower() == "refresh":
            yield _at("HP722", node, "the page sends its reader elsewhere")
        for name, value in node.attributes.items():
            if name.lower().startswith("on"):
                yield _at("HP722", node, f"the event handler {name} has no place in a handout")
            if name == "style":
                yield _at("HP722", node, f"the style attribute {value[:60]!r} escapes the style sheet's checks")
            if (
                name in SOURCES
                and not (_logo(node) and DRAWN.fullmatch(value))
                and (SCHEME.match(value) or value.startswith(("//", "\\")))
            ):
                yield _at("HP722", node, f"{value[:80]!r} would be asked of another host")


def _logo(node: Node) -> bool:
    """Return whether it is the picture of a library or a clinic, whose name stands beside it; no article can say that."""
    return node.name == "img" and node.get("class") == "logo"


def direction(page: Document) -> Iterator[Finding]:
    """HP723: the page's or a part's direction is not that of its language, or its language is not a known tag."""
    if not page.root.get("lang") or not page.root.get("dir"):
        yield _at("HP723", page.root, "the page does not say its lang and dir")
    for node in page.root.walk():
        tag, other = node.get("lang"), node.get("xml:lang")
        if tag is not None and other is not None and tag != other:
            yield _at("HP723", node, f"lang is {tag!r} and xml:lang is {other!r}")
        tag = tag if tag is not None else other
        if tag is not None and not TAG.fullmatch(tag):
            yield _at("HP723", node, f"{tag!r} is not a language tag of ours (BCP 47)")
        yield from _direction(node, tag)


def _direction(node: Node, tag: str | None) -> Iterator[Finding]:
    told = node.get("dir")
    if (told is None and (tag is None or node.name in {"bdi", "meta", "title"})) or told == "auto":
        return
    language = languages.find(node.effective("lang", "xml:lang"))
    if language is None or (told is not None and tag is None and node.name in {"bdi", "bdo", "code", "pre", "time"}):
        return  # a number, a name or a code within the text has its own direction
    if node.effective("dir") != language.direction:
        text = f"{language.name} runs {language.direction}, <{node.name}> says {node.effective('dir')!r}"
        yield _at("HP723", node, text)


def _of_the_desk(page: Document, node: Node) -> bool:
    """Return whether an element is the front desk's search: its field, or the script that the page's own policy names."""
    if page.name != "desk.html" or page.book:
        return False
    if node.name == "input":
        return node.get("type") == "search"
    words = "".join(child for child in node.children if isinstance(child, str))
    digest = base64.b64encode(hashlib.sha256(words.encode()).digest()).decode("ascii")
    policies = (meta.get("content") or "" for meta in page.root.all("meta") if meta.get("http-equiv"))
    return node.name == "script" and any(f"script-src 'sha256-{digest}'" in policy for policy in policies)


def left_over(page: Document) -> Iterator[Finding]:
    """HP724: a placeholder or a piece of a template that nobody filled."""
    for node, words in _texts(page.root):
        if any(around.name in {"code", "pre", "script", "style"} for around in node.up()):
            continue
        for match in LEFT_OVER.finditer(words):
            yield _at("HP724", node, f"left over: {match[0][:60]!r}")


_OVERRIDE = "\u202d\u202c"
"""What books have around a ``bdo``, for reading systems that know only the characters of an override."""


def invisible(page: Document) -> Iterator[Finding]:
    """HP725: characters that nobody sees and that turn or hide text; isolates that are not closed within one text."""
    for node, words in _texts(page.root):
        held = words[1:-1] if node.name == "bdo" and words[:1] + words[-1:] == _OVERRIDE else words
        for match in INVISIBLE.finditer(held):
            yield _at("HP725", node, f"the text holds U+{ord(match[0]):04X}")
        depth = 0
        for match in ISOLATES.finditer(words):
            depth += -1 if match[0] == "\u2069" else 1
            if depth < 0:
                break
        if depth:
            yield _at("HP725", node, "an isolate (U+2066 to U+2069) is not closed in the text that opens it")


def tables(page: Document) -> Iterator[Finding]:
    """HP726: a table of data without header cells."""
    for table in page.root.all("table"):
        if table.get("role") not in {"presentation", "none"} and not any(True for _ in table.all("th")):
            yield _at("HP726", table, "a table of data has no header cell (th)")


def pictures(page: Document) -> Iterator[Finding]:
    """HP727: a picture without a text alternative."""
    for image in page.root.all("img"):
        alt = image.get("alt")
        decorative = (image.get("role") in {"presentation", "none"} or _logo(image)) and not _inside(image, "figure")
        if alt is None or (not alt.strip() and not decorative):
            yield _at("HP727", image, f"the picture {image.get('src')!r} has no text alternative")
    for drawing in page.root.all("svg"):
        named = drawing.get("aria-label") or drawing.get("aria-labelledby") or drawing.first("title")
        if not named and drawing.get("aria-hidden") != "true":
            yield _at("HP727", drawing, "a drawing (svg) has no name")


def _inside(node: Node, name: str) -> bool:
    return any(around.name == name for around in node.up())


def structure(page: Document) -> Iterator[Finding]:
    """HP728: ids that come twice, headings that skip a level or are empty, links without words, no or two titles."""
    seen: set[str] = set()
    for node in page.root.walk():
        uid = node.get("id")
        if uid is not None and uid in seen:
            yield _at("HP728", node, f"the id {uid!r} comes twice")
        seen |= {uid} if uid is not None else set()
        if node.name == "a" and node.get("href") is not None and not _named(node):
            yield _at("HP728", node, "a link has no words")
    level = 0
    for heading in page.root.all(*HEADINGS):
        deep = int(heading.name[1])
        if deep > level + 1:
            yield _at("HP728", heading, f"the heading {heading.text()[:60]!r} skips a level")
        if not _named(heading):
            yield _at("HP728", heading, f"an <{heading.name}> is empty")
        level = deep
    title = page.root.first("title")
    if title is None or not title.text():
        yield _at("HP728", page.root, "the page has no title")


def _named(node: Node) -> bool:
    pictured = any((image.get("alt") or "").strip() for image in node.all("img"))
    return bool(node.text() or (node.get("aria-label") or "").strip() or pictured)


def untranslated(page: Document) -> Iterator[Finding]:
    """HP730 (warning): a run of Latin words in a language of another script that nothing marks as foreign."""
    for node, words in _texts(page.root):
        language = languages.find(node.effective("lang", "xml:lang"))
        if language is None or language.script == "Latn" or _excused(node):
            continue
        run = re.search(r"(?:\b[A-Za-z]{2,}\b[ ,;:'-]*){6,}", words)
        if run:
            text = f"{run[0][:60]!r} stands unmarked in {language.name}"
            yield _at("HP730", node, text, Severity.WARNING)


def _excused(node: Node) -> bool:
    """Return whether foreign words are to be expected: names of sources, code, what is marked as not to translate."""
    return any(
        around.name in {"code", "pre", "cite", "script", "style", "bdi", "head"}
        or around.get("translate") == "no"
        or around.get("role") == "doc-endnotes"
        for around in node.up()
    )


def _texts(root: Node) -> Iterator[tuple[Node, str]]:
    """Yield each text with the element that it is in, those in attributes that are read to people included."""
    for node in root.walk():
        for name in ("alt", "title", "aria-label", "content"):
            if name in node.attributes and node.get("http-equiv") is None:
                yield node, node.attributes[name]
        words = "".join(child for child in node.children if isinstance(child, str))
        if words.strip():
            yield node, words


def _at(code: str, node: Node, text: str, severity: Severity = Severity.ERROR) -> Finding:
    return Finding(code, text, node.line, node.near(), severity)


PAGE_RULES: tuple[Rule, ...] = (
    links, activity, direction, left_over, invisible, tables, pictures, structure, untranslated,
)  # fmt: skip
