"""Names of medicines: none may become another. HP578."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterable, Iterator

from handoutpress.checks.facts import drug_sounds, rows
from handoutpress.checks.facts.drug_names import NAMES, WORD, is_drug, latin, name_of, seems, sound
from handoutpress.checks.facts.fact import Facts
from handoutpress.checks.once import once
from handoutpress.checks.pair import Pair, quote
from handoutpress.checks.reading import Reading
from handoutpress.model import Problem

_READ = "write the medicine of the source; two names of one medicine belong into the glossary"
_ALIKE, _VERY_ALIKE = 0.6, 0.72


def concerns(source: Reading) -> bool:
    """Return whether a source names a medicine, or what ends as one does."""
    return source.facts is not None and any(once(_medicines, source.facts))


def check(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield a medicine of the source that the translation does not name while it names another one."""
    mine, unknown = once(_medicines, source)
    if not mine and not unknown:
        return
    theirs = {name: target.text[start:end] for name, start, end in target.cues if is_drug(name)}
    words = {m[0] for m in WORD.finditer(target.text)}
    row = rows.find(pair.locale)
    known = latin(pair.locale) or (row is not None and row.knows("warfarin"))
    lost = [text for name, text in mine.items() if name not in theirs and known and not _written(text, words)]
    added = [text for name, text in theirs.items() if name not in mine]
    added = added or (_oftener(source, target) if lost else [])
    lost = lost or (_fewer(source, target, mine) if added else [])
    if lost and added:
        yield _problem(pair, lost, added)
    elif latin(pair.locale):
        yield from _lookalikes(pair, lost, unknown, words)
    elif mine and (other := _in_latin(words, mine)):
        yield _problem(pair, sorted(mine.values())[:1], [other])
    elif mine:
        yield from _heard(pair, [text for name, text in mine.items() if name not in theirs], mine.values())


def _medicines(facts: Facts) -> tuple[dict[str, str], frozenset[str]]:
    """Return the known medicines of a text with its words for them, and the words that only end as names of medicines do."""
    known = {name: facts.text[start:end] for name, start, end in facts.cues if is_drug(name)}
    return known, frozenset(word for word in WORD.findall(facts.text) if seems(word) and not name_of(word))


def _fewer(source: Facts, target: Facts, mine: dict[str, str]) -> list[str]:
    """Return the medicines that the source names oftener than the translation: one mention may be another's there."""
    said, kept = (
        Counter(name for name, _ in {(name, start) for name, start, _ in side.cues}) for side in (source, target)
    )
    return [text for name, text in mine.items() if kept[name] < said[name]]


def _oftener(source: Facts, target: Facts) -> list[str]:
    """Return the medicines that the translation names oftener than the source: one mention may stand for the lost one."""
    said, kept = (
        Counter(name for _, name in sorted({(start, name) for name, start, _ in side.cues if is_drug(name)}))
        for side in (source, target)
    )
    return [target.text[slice(*target.place(name))] for name in kept if name in said and kept[name] > said[name]]


def _in_latin(words: set[str], mine: dict[str, str]) -> str:
    """Return another medicine that a text in another script names in Latin letters: 潑尼松龍（prednisone）."""
    named = {word: name_of(word) for word in sorted(words) if word.isascii()}
    return next((word for word, name in named.items() if name in NAMES and name not in mine), "")


def _heard(pair: Pair, names: list[str], every: Iterable[str]) -> Iterator[Problem]:
    """Yield for a name in another script that sounds as another medicine: ヒドララジン for hydroxyzine."""
    script = pair.context.language.script
    if script in drug_sounds.SCRIPTS and latin(pair.source_locale):
        name, word = drug_sounds.other_medicine(names, pair.target.folded, script, every)
        if name:
            yield _problem(pair, [name], [word])


def _lookalikes(pair: Pair, lost: list[str], unknown: frozenset[str], words: set[str]) -> Iterator[Problem]:
    for name in sorted({*lost, *unknown}):
        if " " in name or _written(name, words):
            continue
        alike = [w for w in words if not name_of(w) and _ratio(name, w) >= (_ALIKE if seems(w) else _VERY_ALIKE)]
        if alike:
            yield _problem(pair, [name], sorted(alike, key=lambda word: (-_ratio(name, word), word))[:1])
            return


def _written(name: str, words: set[str]) -> bool:
    said = sound(name)
    return any(other.startswith(said) and len(other) - len(said) <= 3 for other in map(sound, words))


def _ratio(one: str, other: str) -> float:
    return difflib.SequenceMatcher(None, sound(one), sound(other)).ratio()


def _problem(pair: Pair, lost: list[str], added: list[str]) -> Problem:
    return pair.acknowledge(
        "HP578", f"another medicine: the source says {quote(lost)}, the translation {quote(added)}", _READ
    )
