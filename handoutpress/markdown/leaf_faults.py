"""What may be wrong inside of one leaf block, found when its article is compiled."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from handoutpress.markdown import ruby
from handoutpress.markdown.headings import words
from handoutpress.markdown.inline import FACT, MAX_TAGS, Token, structure
from handoutpress.markdown.parse import Node
from handoutpress.markdown.placeholders import PLACEHOLDERS
from handoutpress.markdown.url_policy import link_kind, safe_figure
from handoutpress.model import Place, Problem, Segment, error, warning
from handoutpress.settings import near

LONG_URL = 40
"""Characters from which a URL should stand behind a label, so that translators need not copy it."""

_UNDEFINED_LABEL = re.compile(r"(?<!\\)\]\[([^\[\]]*)\]")
_UNDEFINED_NOTE = re.compile(r"(?<!\\)\[\^([^\[\]\s]+)\]")
_INLINE_URL = re.compile(r"(?:\]\(<?|<)((?:https?|mailto|tel):[^\s<>]*)")
_POLICY = "allowed are https://, http://, mailto:, tel:, #id and other-article.md"
_FIGURES = "a figure is a relative path such as figures/step-1.svg"


def node_problems(leaf: Node, place: Place, defined: frozenset[str]) -> Iterator[Problem]:
    """Yield what the tree shows: raw HTML (HP202), links and images that are not allowed (HP210, HP214).

    ``defined`` are the URLs of link definitions, which are judged where they stand.
    """
    tags = [node.value for node in leaf.walk() if node.kind == "HtmlInline"]
    readings = any(map(ruby.is_tag, tags)) and ruby.all_read(leaf)
    for tag in tags:
        if not (readings and ruby.is_tag(tag)):
            yield raw_html(tag, place)
    for node in leaf.walk():
        if node.kind == "Link" and not link_kind(node.value.url) and node.value.url not in defined:
            yield error("HP210", place, f"link to {node.value.url!r} is not allowed", _POLICY)
        elif node.kind == "Image" and not safe_figure(node.value.url):
            yield error("HP214", place, f"image {node.value.url!r} is not allowed", _FIGURES)
        elif node.kind == "Image" and not words(node).strip():
            yield error(
                "HP214", place, f"image {node.value.url!r} has no alternative text", "say what it shows: ![a knee](...)"
            )


def raw_html(literal: str, place: Place) -> Problem:
    """Return the problem of raw HTML."""
    shown = literal.strip().split("\n")[0][:40]
    return error(
        "HP202", place, f"raw HTML {shown!r}", ruby.HINT if ruby.is_tag(shown) else "write Markdown; a literal < is \\<"
    )


def message_problems(msgid: str, message: list[Token], place: Place) -> Iterator[Problem]:
    """Yield what the words show: unknown placeholders (HP213), labels (HP211), footnotes (HP212), nesting (HP216)."""
    for kind, value, more in message:
        names = [value] if kind == "fact" else FACT.findall(more) if kind == "image" else ()
        for name in names:
            if name not in PLACEHOLDERS:
                hint = f"{near(name, PLACEHOLDERS)}; a literal brace is \\{{"
                yield error("HP213", place, f"unknown placeholder {{{name}}}", hint)
    words = "\0".join(value for kind, value, _ in message if kind == "text")
    for match in _UNDEFINED_NOTE.finditer(msgid):
        if words.count(match[0]) > msgid.count(f"\\{match[0]}"):  # one that is escaped is only words
            yield error(
                "HP212", place, f"footnote [^{match[1]}] is not defined", f"add [^{match[1]}]: ... below the text"
            )
    for match in _UNDEFINED_LABEL.finditer(msgid):
        if match[0] in words:
            yield error(
                "HP211", place, f"no link definition for {match[0][1:]}", "add it below the text: [label]: https://..."
            )
    depth = structure(message, ()) is None and sum(kind in ("<em>", "<strong>") for kind, *_ in message) > MAX_TAGS
    if depth:
        yield error("HP216", place, "emphasis is nested too deep", "flatten it")


def says_something(message: list[Token]) -> bool:
    """Return whether a message holds more than white space and marks."""
    return any(
        kind in ("fact", "image", "note") or unescape(value).strip() for kind, value, _ in message if kind[0] != "<"
    )


def lint(segments: tuple[Segment, ...]) -> tuple[Problem, ...]:
    """Return warnings about messages that are hard to translate: long URLs in the text (HP218)."""
    hint = "use a label: [text][label], and below the text [label]: URL"
    return tuple(
        warning("HP218", segment.place, f"a URL of {len(match[1])} characters in the text", hint)
        for segment in segments
        for match in _INLINE_URL.finditer(segment.msgid)
        if len(match[1]) > LONG_URL
    )
