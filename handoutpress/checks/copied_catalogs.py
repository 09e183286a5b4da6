"""A catalog that is another language's, letter by letter. HP448.

Small words tell most languages apart (``right_language``), but not Danish from Norwegian, nor what has none in its table.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import combinations
from pathlib import PurePosixPath

from handoutpress.checks import right_language
from handoutpress.checks.lexicon import base
from handoutpress.model import Catalog, Language, Place, Problem, error

_FEWEST_WORDS, _FEWEST = 4, 5
_MAY_BE_ONE = frozenset((frozenset(("fa", "prs")), frozenset(("tl", "fil"))))
"""Languages of which one text may do for both."""


def check(catalogs: Iterable[tuple[Language, Catalog]]) -> tuple[Problem, ...]:
    """Return HP448 for each two catalogs of one article of which more than half of the sentences are the same."""
    said: dict[tuple[str, str, str], list[int]] = defaultdict(list)
    listed = list(catalogs)
    whole: Counter[int] = Counter()
    for i, (_, catalog) in enumerate(listed):
        for message in catalog.messages:
            if message.translated and message.msgstr != message.msgid and len(message.msgid.split()) >= _FEWEST_WORDS:
                whole[i] += 1
                said[PurePosixPath(catalog.path).name, message.msgid, message.msgstr].append(i)
    shared = Counter(pair for places in said.values() if len(places) > 1 for pair in combinations(places, 2))
    return tuple(
        problem
        for (i, j), count in sorted(shared.items())
        if count >= _FEWEST and count * 2 > min(whole[i], whole[j]) and _apart(listed[i][0], listed[j][0])
        for one, other in ((listed[i], listed[j]), (listed[j], listed[i]))
        if other[0].script == one[0].script or not _in_its_script(*one)
        for problem in (_told(one, other, count),)
    )


def _in_its_script(language: Language, catalog: Catalog) -> bool:
    """Return whether most letters of a catalog are of its language's script: then the other catalog is the wrong one."""
    text = "".join(message.msgstr for message in catalog.messages)
    return right_language.own_letters(text, language) * 2 > sum(map(str.isalpha, text))


def _apart(one: Language, other: Language) -> bool:
    names = frozenset((base(one.locale), base(other.locale)))
    made_up = one.locale.endswith("_XA") or other.locale.endswith("_XA")
    return len(names) == 2 and names not in _MAY_BE_ONE and not made_up


def _told(one: tuple[Language, Catalog], other: tuple[Language, Catalog], count: int) -> Problem:
    text = f"{count} translations are those of {other[0].name} ({other[1].path}), letter by letter: one is in the wrong place"
    return error("HP448", Place(one[1].path), text, "see whether two deliveries were mixed up")
