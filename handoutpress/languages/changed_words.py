"""What differs between two texts of one language, word by word: for whoever signed the old one."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator

# A word with the space after it; a sign of Han, Kana or Thai by itself, since these scripts write no spaces.
_WORD = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]|[^\s\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]+\s*|\s+")


def words(old: str, new: str) -> Iterator[tuple[str, str]]:
    """Yield the difference word by word: (``=``, text), (``-``, what went), (``+``, what came)."""
    one, other = _WORD.findall(old), _WORD.findall(new)
    for tag, i, j, k, m in difflib.SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if tag == "equal":
            yield "=", "".join(one[i:j])
            continue
        if i < j:
            yield "-", "".join(one[i:j])
        if k < m:
            yield "+", "".join(other[k:m])
