"""What no message of a handout needs: numbers of more digits than anybody reads. HP449.

Python itself refuses to read more than 4,300 digits as a number, and takes long for less; so that none is read further than
this, and such a message is never published.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handoutpress.checks.folding import LONGEST
from handoutpress.checks.once import once
from handoutpress.checks.pair import Pair
from handoutpress.checks.reading import Reading
from handoutpress.model import Place, Problem, error

_HAN = "〇零一二三四五六七八九十百千万萬億亿兆"
_RUN = re.compile(rf"[\d{_HAN}](?:[.,'’٫٬\u00a0\u2009\u202f]?[\d{_HAN}]){{{LONGEST},}}")
_HINT = "shorten it: nobody can read or copy such a number"


def check(pair: Pair) -> Iterator[Problem]:
    """Yield HP449 if a translation holds a number that is too long, or its source does."""
    if said := fault(pair.message.msgstr) or once(_of_side, pair.source):
        yield pair.error("HP449", said, _HINT)


def _of_side(reading: Reading) -> str:
    return fault(reading.raw)


def of_source(text: str, place: Place) -> Iterator[Problem]:
    """Yield HP449 if a message of a source holds a number that is too long."""
    if said := fault(text):
        yield error("HP449", place, said, _HINT)


def fault(text: str) -> str:
    """Return what is wrong with the longest numbers of a text in words, empty if nothing is."""
    if len(text) <= LONGEST:
        return ""
    found = _RUN.search(text)
    return f"a number of {sum(map(str.isalnum, found[0])):,} digits" if found else ""
