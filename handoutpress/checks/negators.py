"""The words of a text that negate, or forbid, sentence by sentence.

What limits a number (*no more than 4*) is a bound and no negation here; what holds a negator by accident (children under age in
Japanese, NSAIDs in Chinese) is taken out first.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

from handoutpress.checks import cues
from handoutpress.checks.data import cue_words, row
from handoutpress.checks.facts import rows
from handoutpress.checks.facts.concepts import BOUNDS
from handoutpress.checks.facts.drug_names import NAMES
from handoutpress.checks.facts.lexer import Lexicon
from handoutpress.checks.lexicon import base
from handoutpress.checks.reading import Reading

_LIMITING = frozenset((*BOUNDS, "within", "limit"))


@dataclass(frozen=True, slots=True)
class Word:
    """A word that negates, or stands for one that does."""

    kind: str
    """``not``, ``ban`` (*avoid*, *forbidden*) or ``too`` (*free of*, *lack*)."""
    start: int
    text: str


@dataclass(frozen=True, slots=True)
class Side:
    """The words of one side, and where its sentences end."""

    words: tuple[Word, ...]
    ends: tuple[int, ...]
    folded: str

    def sentence(self, i: int) -> tuple[list[Word], str]:
        """Return the words and the text of a sentence."""
        bounds = (0, *self.ends, len(self.folded))
        return [w for w in self.words if bounds[i] <= w.start < bounds[i + 1]], self.folded[bounds[i] : bounds[i + 1]]

    def places(self, i: int) -> list[int]:
        """Return where the words stand in a sentence."""
        return [word.start - (0, *self.ends)[i] for word in self.sentence(i)[0]]

    @property
    def whole(self) -> Side:
        """The same words as one sentence."""
        return Side(self.words, (), self.folded)


@cache
def lexicon_of(locale: str) -> Lexicon | None:
    """Return the words of a language, from its row and from the tables of cues; None if none are known."""
    lexicon = Lexicon(locale)
    bans = rows.forms("not_otherwise", locale)
    lines = [("not", rows.forms("not", locale)), ("nothing", rows.forms("not_counted", locale)), ("ban", bans)]
    lines += [("not", _cues("NEGATION", locale)), ("nothing", _cues("NOT_NEGATIVE", locale))]
    lines += [("too", _cues("NEGATION_TOO", locale)), ("ban", "" if bans else _cues("NEGATION_TOO", locale))]
    lines.append(("nothing", "" if rows.know(rows.BOUNDS, locale) else _cues("LIMITS", locale)))
    if lexicon.dense:  # 阿莫西林 is amoxicillin, and holds a 莫
        lines += [("nothing", form) for form in rows.all_forms(NAMES, locale)]
    if base(locale) == "en" and not locale.endswith("_XA"):
        lines.append(("not", " ".join(f"{form}n't" for form in _CONTRACTED.split())))
    for kind, line in lines:
        for form in line.split():
            lexicon.add(form, kind)
    lexicon.finish()
    return lexicon if "not" in lexicon.names else None


def _cues(table: str, locale: str) -> str:
    return row(getattr(cue_words, table), locale) or ""


_CONTRACTED = "do does did is are was were ca could wo would should must have has had need"


@lru_cache(maxsize=1024)
def _read(folded: str, locale: str, blanks: tuple[tuple[int, int], ...]) -> Side:
    """Return the words of a translation."""
    return _words(folded, locale, blanks)


def _words(folded: str, locale: str, blanks: tuple[tuple[int, int], ...]) -> Side:
    """Return the words of a folded text; ``blanks`` are the bounds of numbers, which negate nothing."""
    lexicon = lexicon_of(locale)
    found: list[Word] = []
    for token in lexicon.tokens(folded) if lexicon else ():
        names = {one.name for one in token.meanings}
        if ("nothing" in names and ("too" not in names or _by_ending(locale))) or any(
            start < token.end and token.start < end for start, end in blanks
        ):
            continue
        kind = "not" if "not" in names and "nothing" not in names else "ban" if "ban" in names else "too"
        found.append(Word(kind, token.start, folded[token.start : token.end]))
    return Side(tuple(found), cues.sentence_ends(folded), folded)


def _by_ending(locale: str) -> bool:
    """Return whether a language negates by endings, which whole words then overrule: *huzursuz* is *restless*."""
    return base(locale) == "tr"


def side(reading: Reading) -> Side:
    """Return the words of one side."""
    facts = reading.facts
    blanks = tuple((start, end) for name, start, end in facts.cues if name in _LIMITING) if facts else ()
    return _words(reading.folded, reading.locale, blanks)


def negates(folded: str, locale: str, blanks: tuple[tuple[int, int], ...]) -> bool:
    """Return whether a folded text negates anything, or forbids it."""
    return count(folded, locale, blanks) > 0


def denies(folded: str, locale: str) -> bool:
    """Return whether any word of a folded text negates, forbids or stands for one that does, bounds included."""
    return bool(_read(folded, locale, ()).words)


def count(folded: str, locale: str, blanks: tuple[tuple[int, int], ...]) -> int:
    """Return how many words of a folded text negate or forbid."""
    return sum(word.kind in {"not", "ban"} for word in _read(folded, locale, blanks).words)
