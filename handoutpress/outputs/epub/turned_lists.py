"""Lists that run from right to left, for an engine that sets their marks at the left, the far end of the line (MuPDF).

There the marks are words before the text, the numbers of steps too: it counts nothing, but knows which item is the third. It
skips ``@supports``, by which every engine that knows marks takes them back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handoutpress.languages import digits
from handoutpress.model import Edition, Language

Turned = tuple[Language, tuple[int, ...]] | None
"""The language of a book's lists, and the numbers other than 1 with which some of them begin; None from left to right."""

LONGEST = 60
"""Items of a list that are numbered so; the numbers of further ones stand at the left."""
_START = re.compile('<ol start="([0-9]{1,4})">')
_MARKS = """ul > li { list-style-type: none; }
ul > li::before { content: "• "; }
li > p:first-child { display: inline; }
.pair > .pair-own[dir="ltr"] { display: block; }
[dir="ltr"] ul > li { list-style-type: disc; }
[dir="ltr"] ol > li { list-style-type: decimal; }
[dir="ltr"] ul > li::before, [dir="ltr"] ol > li::before, [dir="ltr"] ol[start] > li::before { content: ""; }
.toc ol > li::before { content: ""; }
@supports (display: block) {
  li > p:first-child { display: block; }
  ul > li, [dir="ltr"] ul > li, ol > li:nth-child(n), [dir="ltr"] ol > li:nth-child(n) { list-style-type: inherit; }
  ul > li::before, ol > li:nth-child(n)::before, ol[start] > li:nth-child(n)::before { content: none; }
}
"""


def turned(edition: Edition, *chapters: Edition) -> Turned:
    """Return what is known of the lists of a book from right to left."""
    if edition.language.direction != "rtl":
        return None
    text = "".join(part for each in (edition, *chapters) for part in each.page.parts if isinstance(part, str))
    return edition.language, tuple(sorted(set(map(int, _START.findall(text)))))


def rules(language: Language, starts: tuple[int, ...]) -> str:
    """Return the rules of the style for such a book."""
    hidden = "".join(f"ol > li:nth-child({at}) {{ list-style-type: none; }}\n" for at in range(1, LONGEST + 1))
    numbers = [*_numbers("ol", 1, language)]
    for start in starts:
        numbers += _numbers(f'ol[start="{start}"]', start, language)
    return hidden + "".join(numbers) + _MARKS


def _numbers(lists: str, first: int, language: Language) -> Iterator[str]:
    for at in range(1, LONGEST + 1):
        number = digits(str(first + at - 1), language)
        yield f'{lists} > li:nth-child({at})::before {{ content: "{number}. "; }}\n'
