"""Inline Markdown and HTML of other projects in our form, the same way in a source and in its translations."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from html import unescape
from urllib.parse import quote, unquote

from handoutpress.markdown import link_kind

_HELD = re.compile(
    r"(?<!`)(`+)(?!`)(?:.+?)(?<!`)\1(?!`)|<(?:https?://|mailto:)[^<>\s]*>|\\[\\`*_\[\]<>(){}]|<!--.*?-->", re.DOTALL
)
_MARK = re.compile("\ue000(\\d+)\ue001")
_TAIL = r"\(\s*<?((?:[^()\s<>]|\([^()\s]*\))*)>?(?:\s+(?:\"[^\"]*\"|'[^']*'))?\s*\)"
_WORDS = r"((?:[^\[\]]|\[[^\[\]]*\])*)"
_IMAGE = re.compile(rf"!\[{_WORDS}\]{_TAIL}")
_LINK = re.compile(rf"(?<!!)\[{_WORDS}\]{_TAIL}")
_BY_LABEL = re.compile(r"(?<![!\]])\[(?!\^)((?:[^\[\]]|\[[^\[\]]*\])*)\](?:\[([^\[\]^]*)\])?(?![\[(:])")
_LIQUID_LINK = re.compile(rf"!?\[{_WORDS}\]\(\s*(\{{\{{.*?\}}\}}|\{{%.*?%\}})([^()\s]*)\s*\)", re.DOTALL)
_PICTURE = re.compile(r"<img\b([^>]*)>", re.IGNORECASE)
_ANCHOR = re.compile(r"<a\b[^>]*?\bhref=[\"']([^\"']*)[\"'][^>]*>(.*?)</a\s*>", re.IGNORECASE | re.DOTALL)
_BREAK = re.compile(r"[ \t]*<br\s*/?>[ \t]*(\n?)", re.IGNORECASE)
_PAIRED = re.compile(r"<(kbd|code|tt|samp|var|b|strong|i|em|sub|sup)\b[^>]*>(.*?)</\1\s*>", re.IGNORECASE | re.DOTALL)
_EMPTY = re.compile(r"</?(?:details|span|center|div|p|u|small|font|nobr|a|section)\b[^>]*>", re.IGNORECASE)
_BRACE = re.compile(r"(?<![\\{])\{(?=[A-Za-z])")
_MARKED = re.compile(r"(?<![\w\\*])(\*{1,2}|_{1,2})(?=[^\s*_])(.+?)(?<=[^\s\\*_])\1(?![\w*])", re.DOTALL)
_ATTRIBUTE = re.compile(r"\b(src|alt)=(?:\"([^\"]*)\"|'([^']*)'|(\S+))", re.IGNORECASE)

_LOW = dict(zip("0123456789+-=()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ", strict=True))
_HIGH = dict(zip("0123456789+-=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ", strict=True))


@dataclass(frozen=True)
class Targets:
    """Where links of one file lead: files of the project become articles, what is neither loses its link."""

    path: str
    """The file, relative to the project's sources."""
    slugs: Mapping[str, str]
    """File -> slug of its article."""
    ids: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Slug -> ids of its headings; a slug that is missing here is not looked into."""
    figure: Callable[[str], str] = lambda name: ""
    """Path of a picture in the project -> what it is called in the library; nothing if it cannot be shown."""

    def link(self, url: str) -> str:
        """Return where a link leads in the library; nothing if it can lead nowhere."""
        if url.startswith("#"):
            return self._at(self.slugs.get(self.path, ""), url[1:], here=True)
        if re.match(r"[A-Za-z][A-Za-z0-9+.-]*:", url):
            tidy = url if link_kind(url) else quote(unescape(url), safe=":/?#@!$&'()*+,;=%~")
            return tidy if link_kind(tidy) == "external" else ""
        name, _, fragment = url.partition("#")
        found = next((self.slugs[name] for name in self._names(unquote(name)) if name in self.slugs), "")
        return self._at(found, fragment) if found else ""

    def picture(self, url: str) -> str:
        """Return what a picture is called in the library; nothing if it is none of the project's, or cannot be shown."""
        return "" if ":" in url else self.figure(posixpath.normpath(posixpath.join(posixpath.dirname(self.path), url)))

    def _names(self, name: str) -> list[str]:
        """Return which files a relative address may mean: as files lie, and as sites serve them, a page a folder."""
        if not name:
            return [self.path]
        folders = [posixpath.dirname(self.path), posixpath.splitext(self.path)[0]]
        if name.startswith("/"):
            name = name.lstrip("/")
            return self._served(name) + self._served(
                name.partition("/")[2]
            )  # below the site, below its folder of pages
        found = []
        for folder in folders:
            found += self._served(posixpath.normpath(posixpath.join(folder, name)))
        return found

    def _served(self, name: str) -> list[str]:
        stem = re.sub(r"(?:\.html?|/)$", "", name)
        return [name, f"{stem}.md", f"{stem}/README.md", f"{stem}/index.md", f"{stem}/_index.md"] if stem else []

    def _at(self, slug: str, fragment: str, *, here: bool = False) -> str:
        known = not fragment or fragment in self.ids.get(slug, {fragment})
        if here:
            return f"#{fragment}" if known and fragment and link_kind(f"#{fragment}") else ""
        url = f"{slug}.md#{fragment}" if fragment and known else f"{slug}.md"
        return url if link_kind(url) else f"{slug}.md"


class _Nowhere(Targets):
    """Of a text of which only the words count."""

    def link(self, url: str) -> str:
        return ""


NOWHERE = _Nowhere("", {})


def inline_form(text: str, targets: Targets, dead: frozenset[str] = frozenset(), left: list[str] | None = None) -> str:
    """Return a paragraph (or a message) in our form; what was left out is added to ``left``, in words.

    ``dead`` are the labels of link definitions that lead nowhere. Code stays as it is.
    """
    told = left if left is not None else []
    held: list[str] = []

    def hold(match: re.Match[str]) -> str:
        held.append(match[0])
        return f"\ue000{len(held) - 1}\ue001"

    if "\ue000" in text:
        return text
    text = _HELD.sub(hold, text)
    if "<" in text:
        text = _html(text, told)
        text = _HELD.sub(hold, text)
    text = _LIQUID_LINK.sub(lambda found: _generated(found[1], found[2], found[3], told), text)
    text = _IMAGE.sub(lambda found: _picture(found[1], found[2], targets, told), text)
    text = _LINK.sub(lambda found: _linked(found[1], found[2], targets, told), text)
    if dead:
        text = _BY_LABEL.sub(lambda found: found[1] if label_of(found[2] or found[1]) in dead else found[0], text)
    text = _BRACE.sub(r"\\{", text)
    while "\ue000" in text:
        text = _MARK.sub(lambda found: held[int(found[1])], text)
    return text


def label_of(text: str) -> str:
    """Return a link's label as Markdown compares it."""
    return " ".join(text.split()).casefold()


def _html(text: str, told: list[str]) -> str:
    text = _ANCHOR.sub(lambda found: f"[{found[2].strip()}]({found[1]})", text)
    text = _PICTURE.sub(_image_of, text)
    for _ in range(3):
        text = _PAIRED.sub(lambda found: _marked(found[1].lower(), found[2]), text)
    in_table = text.lstrip().startswith("|")
    text = _BREAK.sub(lambda found: " " if in_table else "\\\n", text)
    if _EMPTY.search(text):
        told.append("tags without a meaning of their own (<span>, <div>, <p>)")
        text = _EMPTY.sub("", text)
    return text


def _marked(tag: str, inner: str) -> str:
    if tag in {"b", "strong"}:
        return f"**{inner.strip()}**"
    if tag in {"i", "em", "var"}:
        return f"*{inner.strip()}*"
    if tag in {"sub", "sup"}:
        letters = _LOW if tag == "sub" else _HIGH
        return "".join(letters[char] for char in inner) if all(char in letters for char in inner) else inner
    return f"`{inner.strip()}`"


def _image_of(found: re.Match[str]) -> str:
    values = {match[1].lower(): match[2] or match[3] or match[4] or "" for match in _ATTRIBUTE.finditer(found[1])}
    return f"![{values.get('alt', '')}]({values.get('src', '')})"


def _picture(words: str, url: str, targets: Targets, told: list[str]) -> str:
    name = targets.picture(url)
    if name:
        return f"![{words}]({name})"
    told.append("pictures that cannot be shown (their words stay)")
    return words


def _generated(words: str, code: str, rest: str, told: list[str]) -> str:
    """Return a link whose address a site's generator makes: to a page of the site if that is plain, else its words."""
    if "baseurl" in code and rest.startswith("/"):
        return f"[{words}]({rest})"
    told.append("links that lead nowhere in the library (their words stay)")
    return words


def _linked(words: str, url: str, targets: Targets, told: list[str]) -> str:
    new = targets.link(url)
    if new and words.strip():
        return f"[{words}]({new})"
    told.append("links that lead nowhere in the library (their words stay)")
    return words


def plain_words(text: str) -> str:
    """Return the words of a text of one paragraph without links, pictures, code marks and placeholders' braces."""
    bare = inline_form(text, NOWHERE)
    bare = re.sub(r"\[\^[^\]]*\]", "", bare)
    bare = _BY_LABEL.sub(lambda found: found[1], bare)
    for _ in range(2):  # one mark may stand in another
        bare = _MARKED.sub(r"\2", bare)
    return " ".join(bare.replace("`", "").replace("\\\n", " ").split())


def word_form(text: str) -> str:
    """Return what two spellings of one message have in common: its words, without marks, links, escapes and line breaks."""
    bare = plain_words(unescape(text))
    bare = re.sub(r"^:[ \t]+|\{#[^}]*\}|\{:[^}]*\}", "", bare)
    bare = re.sub(r"<(https?://[^<>]*)>", r"\1", bare)
    return " ".join(re.sub(r"[*_`\\~]|</?[A-Za-z][^<>]*>", "", bare).translate(_QUOTES).split())


_QUOTES = str.maketrans("“”‘’\u00a0", "\"\"'' ")
