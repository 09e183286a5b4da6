"""Catalogs for property tests, of letters that catalog tools stumble over."""

from hypothesis import strategies as st

from handoutpress.model import Catalog, Message

HOSTILE = (
    'ab Z\t\n\r"\\#~|:.,%{}<>*_`[]()0159½\u2028\u2029\u0085\u00a0\u202f\u200b\u200e\u200f\u2067\u2069\u202e'
    "éßاللهहि漢字🦀e\u0301\x1c"
)
"""Quotes, escapes, marks of PO, line separators that are none in PO, bidi marks, scripts, and one control character."""
ALLOWED = HOSTILE.replace("\x1c", "")
FORBIDDEN = "\x00\x01\x07\x0b\x0c\x1b\x1c\x7f\ufffd\ufdd0\ufffe\uffff\U0001fffe"

HEADER = (("Language", "de"), ("Content-Type", "text/plain; charset=UTF-8"), ("X-Generator", "a tool"))

texts = st.text(ALLOWED, max_size=40)
words = st.text(ALLOWED, min_size=1, max_size=40)
line = st.text(ALLOWED.replace("\n", "").replace("\r", ""), max_size=30)
names = st.text("abcö/.-1:", min_size=1, max_size=30)
FLAGS = ("c-format", "no-wrap", "markdown-text", "ignore-numbers")  # in gettext's order


BASE = ("Take", "one", "tablet", "in", "the", "morning", "with", "water", "before", "food")
OTHERS = ("two", "not", "without", "**each**", "[guide][g]", "evening", "never", "5")
sentences = st.lists(st.tuples(st.integers(0, len(BASE) - 1), st.sampled_from(OTHERS)), max_size=2).map(
    lambda swaps: " ".join(dict(swaps).get(index, word) for index, word in enumerate(BASE))
)
"""Sentences that are often alike, so that there is something to suggest."""


@st.composite
def messages(draw: st.DrawFn, msgids: st.SearchStrategy[str] = words) -> Message:
    msgstr = draw(texts)
    fuzzy = bool(msgstr) and draw(st.booleans())
    return Message(
        msgid=draw(msgids),
        msgstr=msgstr,
        context=draw(st.none() | texts),
        fuzzy=fuzzy,
        obsolete=bool(msgstr) and draw(st.booleans()),
        comments=tuple(draw(st.lists(line, max_size=2))),
        extracted=tuple(draw(st.lists(line, max_size=2))),
        references=tuple(draw(st.lists(names, max_size=4, unique=True))),
        flags=tuple(flag for flag in FLAGS if draw(st.integers(0, 3)) == 0),
        previous=draw(st.none() | st.tuples(st.none() | texts, texts)) if fuzzy else None,
    )


@st.composite
def catalogs(
    draw: st.DrawFn, path: str = "demo.po", locale: str = "de", msgids: st.SearchStrategy[str] = words
) -> Catalog:
    found = draw(st.lists(messages(msgids), max_size=6, unique_by=lambda message: message.key))
    ordered = sorted(found, key=lambda message: message.obsolete)
    return Catalog(path, locale, HEADER, tuple(ordered))
