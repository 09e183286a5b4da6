"""Generated articles of every construct, hostile messages, and readings of pages: for the laws of the walk."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from xml.etree import ElementTree

from hypothesis import strategies as st

from handoutpress.markdown import fill, render
from handoutpress.model import Fallback, Filled, Language, Segment, Skeleton, Slot

ENGLISH = Language("en", "en", "English", "English", "ltr", "Latn", "nplurals=2; plural=(n != 1);")
ARABIC = Language("ar", "ar", "Arabic", "العربية", "rtl", "Arab", "nplurals=6; plural=0;")
FACTS = {"clinic.phone": "020 7946 0000", "clinic.name": "A & B <clinic>", "emergency": "999"}

DEFINITIONS = [
    "",
    "[g]: https://example.org/guide",
    "[Two Words]: <other.md#part>",
    "",
    "[^n]: A note with **bold** and [a link][g]",
    "",
]

_WORDS = ["word", "take", "5 mg", "été", "これは**重要。**です", "العربية", "a\u00a0b", "x\u2028y", "زن\u200cده", "🙂"]
_MARKS = [
    "*em*",
    "**strong** text",
    "***both***",
    "_under_score_",
    "`code`",
    "`` a`b ``",
    "[text](https://example.org/a_b?c=d&e)",
    "[text *em*][g]",
    "[g]",
    "[two words]",
    "<https://example.org>",
    "note[^n]",
    "![alt *text*](figures/a.png)",
    "a\\*b\\*",
    "&amp; &copy; &#945;",
    "{clinic.phone}",
    "\\{clinic.phone}",
    "**{emergency}**",
    "\\{x}",
    "1 < 2 > 0",
    "\"quoted\" 'it'",
    "**unclosed",
    "snake_case_word",
    "*a* *b*",
    "**Call:**now",
    "a\\\\b",
    "~~x~~ $y$ ^z^",
]
_INNER = ["1.", "-", "+ x", "#", "=", ":", "|", "\\", "!", "]", "[", "`", "*", "_", "<", "&"]


def words() -> st.SearchStrategy[str]:
    """Return one line of inline Markdown that begins and ends with a word."""
    pieces = st.lists(st.sampled_from(_WORDS + _MARKS + _INNER), max_size=5)
    return st.builds(lambda a, p, b: " ".join([a, *p, b]), st.sampled_from(_WORDS), pieces, st.sampled_from(_WORDS))


def paragraphs() -> st.SearchStrategy[list[str]]:
    """Return a paragraph's lines, some broken hard, one mark open across lines."""
    ends = st.sampled_from(["", "", "\\", "  ", " "])
    lines = st.lists(st.tuples(words(), ends), min_size=1, max_size=3)
    plain = lines.map(lambda rows: [line + end for line, end in rows[:-1]] + [rows[-1][0]])
    across = st.sampled_from(
        [["**a\\", "b** c"], ["x `a", "b` y"], ["[text", "more][g] z"], ["*a", "b*"], ["a **b**\\", "**c** d"]]
    )
    return plain | across


def _cell(text: str) -> str:
    return text.replace("\\{", "(").replace("\\", "").replace("|", "\\|").replace("`", "")


def tables() -> st.SearchStrategy[list[str]]:
    """Return a table's lines; cells with pipes and code, some empty."""
    cell = words().map(_cell) | st.sampled_from(["", "x", "5 mg", "a \\| *b* \\| c", "`x\\|y` z", "**b**"])
    row = st.lists(cell, min_size=2, max_size=2)
    head = st.lists(words().map(_cell) | st.just("Dose"), min_size=2, max_size=2)
    marks = st.sampled_from(["| --- | :-: |", "|:--|--:|"])
    return st.builds(
        lambda h, m, rows: [f"| {h[0]} | {h[1]} |", m, *(f"| {a} | {b} |" for a, b in rows)],
        head,
        marks,
        st.lists(row, max_size=3),
    )


def _figure(alt: str, title: str) -> list[str]:
    return [f"![{alt}](figures/b.svg{title})"]


def leaves() -> st.SearchStrategy[list[str]]:
    """Return a block that holds no other."""
    figures = st.builds(
        _figure, st.sampled_from(["A knee", "a *b* c", "x [y] z"]), st.sampled_from(["", ' "A *title*, 5 mg"', " 't'"])
    )
    terms = st.builds(
        lambda term, loose, definition, more: [
            term,
            *(loose or more[:1] if more[:1] == [""] else loose),
            f": {definition}",
            *more,
        ],
        words(),
        st.sampled_from([[], [""]]),
        words(),
        st.sampled_from([[], ["", "  second *paragraph*"], [": another"]]),
    )
    code = st.sampled_from([["```", "<b> # x", "", ":::", "```"], ["~~~py", "```", "[g]: x", "~~~"]])
    return (
        paragraphs()
        | paragraphs()
        | tables()
        | terms
        | figures
        | code
        | st.just(["***"])
        | words().map(lambda w: [f"## {w}"])
    )


def _prefixed(blocks: list[list[str]], first: str, rest: str) -> list[str]:
    lines: list[str] = []
    for number, block in enumerate(blocks):
        if number:
            lines.append("")
        lines += block
    return [((rest if at else first) + line) if line else rest.rstrip() for at, line in enumerate(lines)]


def _bullets(items: list[list[list[str]]], loose: bool, ordered: bool) -> list[str]:
    out: list[str] = []
    for number, item in enumerate(items, 3):
        marker = f"{number}. " if ordered else "- "
        out += ([""] if loose and out else []) + _prefixed(item, marker, " " * len(marker))
    return out


def _role(name: str, blocks: list[list[str]], colons: int) -> list[str]:
    inner = [line for block in blocks for line in ["", *block]]
    return [":" * colons + name, *inner[1:], "", ":" * colons]


def _deepest(lines: list[str]) -> int:
    return max((len(found[0]) for line in lines if (found := re.search(r":{3,}", line))), default=2)


def containers(children: st.SearchStrategy[list[str]]) -> st.SearchStrategy[list[str]]:
    """Return a quote, a list or a role around other blocks."""
    few = st.lists(children, min_size=1, max_size=3)
    roles = st.sampled_from(["warning", "dose", "not-known", "steps"])
    return (
        st.builds(lambda blocks: _prefixed(blocks, "> ", "> "), few)
        | st.builds(_bullets, st.lists(few, min_size=1, max_size=3), st.booleans(), st.booleans())
        | st.builds(lambda n, blocks: _role(n, blocks, _deepest([x for b in blocks for x in b]) + 1), roles, few)
    )


def documents() -> st.SearchStrategy[str]:
    """Return an article's text."""
    blocks = st.recursive(leaves(), containers, max_leaves=6)
    return st.lists(blocks, min_size=1, max_size=4).map(
        lambda found: "\n".join(
            [line for block in [["## Start"], *found, ["The end[^n]."]] for line in [*block, ""]] + DEFINITIONS
        )
    )


_HOSTILE = [
    *_WORDS,
    *_MARKS,
    *_INNER,
    *(
        "\n",
        "\n\n",
        "\\\n",
        "  \n",
        "\r",
        "\t",
        "\n# x",
        "\n- x",
        "\n```\n",
        "\n:::\n",
        "\n> q",
        "\n| a |\n|---|\n",
        "\n    code",
    ),
    *(
        "</p>",
        "<script>alert(1)</script>",
        "<b>",
        "<!-- x -->",
        "]]>",
        "<![CDATA[",
        "&lt;",
        "&#0;",
        "&#xfdd0;",
        "&#x202e;",
        "\n[^n]: z",
        "\n[g]: http://evil.example",
    ),
    *(
        "[x](javascript:alert(1))",
        "[x](//evil.example)",
        "[x](https://a@b.example)",
        "![x](http://evil.example/x.png)",
        "[x](data:text/html,x)",
    ),
    *(
        "\u202e",
        "\u2066",
        "\u2069",
        "\u2028",
        "\x85",
        "\x00",
        "\x0b",
        "\ufdd0",
        "\ufdd1",
        "\ufdd2",
        "\ufdd3nn\ufdd4",
        "\ufffe",
        "\ud800",
    ),
    *("x-ref:0", "[x](x-ref:0)", "{x}", "{clinic.phone", "\\", "`", "``", "*" * 90, "[" * 60, "(" * 9),
]


def hostile() -> st.SearchStrategy[str]:
    """Return a translation that tries to be more than words."""
    return st.lists(st.sampled_from(_HOSTILE) | st.text(max_size=4), min_size=1, max_size=8).map("".join)


def label(key: str) -> str:
    """Return a made-up interface string with characters that must be escaped."""
    return f'"{key}" & <co>'


def page(segments: tuple[Segment, ...], skeleton: Skeleton, texts: list[str] | None = None) -> tuple[str, list[Filled]]:
    """Return a page as XHTML and what fills it: the msgids, or ``texts`` where they may stand and else the source."""
    filled = []
    for number, segment in enumerate(segments):
        own = render(segment, texts[number % len(texts)], skeleton, FACTS) if texts else None
        source = render(segment, segment.msgid, skeleton, FACTS)
        assert source is not None, segment
        filled.append(own or (replace(source, fallback=Fallback.UNTRANSLATED) if texts else source))
    return body(segments, skeleton, filled, ARABIC if texts else ENGLISH), filled


def body(segments: tuple[Segment, ...], skeleton: Skeleton, filled: list[Filled], language: Language) -> str:
    """Return the page that fill makes, internal links and figures with their keys."""
    parts, _ = fill(segments, skeleton, filled, language, ENGLISH, label)
    assert {part.what for part in parts if isinstance(part, Slot)} <= {"link", "figure"}
    return "".join(part if isinstance(part, str) else part.key for part in parts)


def element(xhtml: str) -> ElementTree.Element:
    """Return XHTML as a tree; it must be well-formed."""
    return ElementTree.fromstring(f"<body>{xhtml}</body>")


INLINE = {"em", "strong", "code", "a", "img", "br", "sup", "bdi", "span"}


def blocks_of(node: ElementTree.Element) -> Iterator[str]:
    """Yield the block elements below a node, as ``(p``, ``)p`` ..."""
    for child in node:
        if child.tag not in INLINE:
            yield f"({child.tag}"
            yield from blocks_of(child)
            yield f"){child.tag}"
