"""In which order a reader of PDFs says a sheet: each block's letters one after the other, each number as it is dialled.

Letters alone are compared, without white space and signs of any kind: so one rule holds for scripts with and without spaces.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from handoutpress.model import Severity
from handoutpress.validate import pdf_text
from handoutpress.validate.page_rules import Finding
from handoutpress.validate.page_tree import Node

_GRAM = 6
"""Letters that are looked for together."""
_THERE, _PARTED = 0.7, 0.1
"""Of a block's grams: with more it is taken to be on a sheet. Of a sheet's blocks: ends of columns may part so many."""
_LONG = 30
"""Letters of a block whose order says something."""


def letters(text: str) -> str:
    """Return the letters of a text with their marks, vowels of Arabic and Hebrew aside."""
    return "".join(char for char in pdf_text.squeezed(text) if unicodedata.category(char)[0] in "LM")


def share(block: str, said: str) -> float:
    """Return how much of a block is found in what is said, both as letters: 0 to 1, and 0 of a block without any."""
    grams = [block[at : at + _GRAM] for at in range(0, max(1, len(block) - _GRAM + 1), _GRAM // 2)]
    return sum(gram in said for gram in grams) / len(grams) if block else 0.0


def printed(page: Node, said: str, *, whole: bool) -> list[str]:
    """Return the blocks of a page that are on a sheet: all, or those of which most is there, for a word may stand elsewhere."""
    every = list(pdf_text.blocks(page))
    if whole:
        return every
    known = letters(said)
    return [block for block in every if share(letters(block), known) > _THERE]


def numbers(said: str, page: Node, reader: str) -> Iterator[Finding]:
    """Yield HP748 for each number whose groups are said in another order than it is dialled in.

    Only a number with blanks is looked for across blanks: elsewhere *in 2025. 4 of 10* would hold 5.4.
    """
    wanted = list(pdf_text.numbers(page))
    for spaced in (False, True):
        seen = "\n".join(pdf_text.number_runs(said, spaced=spaced))
        for number, other in pdf_text.in_other_order(seen, (one for one in wanted if (" " in one) == spaced)):
            yield Finding("HP748", f"{reader} reads '{number}' as '{other}'", severity=Severity.WARNING)


def order(said: str, blocks: Iterable[str], reader: str) -> Iterator[Finding]:
    """Yield HP748 if many of the ``blocks`` that are on a sheet are said in pieces, as where two columns are read across."""
    whole = letters(said)
    known = [(block, text) for block in blocks if len(text := letters(block)) >= _LONG]
    parted = [block for block, text in known if text not in whole]
    if len(parted) > max(1, _PARTED * len(known)):
        shown = "; ".join(block.strip()[:40] for block in parted[:3])
        text = f"{reader} does not read {len(parted)} of {len(known)} blocks in one piece: {shown}"
        yield Finding("HP748", text, severity=Severity.WARNING)
