"""Negation, counted sentence by sentence: *do not stop it without asking* holds two, and loses one in *stop it without asking*.

HP541, HP542. What limits a number (*no more than 4*) is a bound and no negation here; what holds a negator by accident
(children under age in Japanese, NSAIDs in Chinese) is taken out first; a ban may be said by *avoid* or *forbidden*.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from handoutpress.checks import bans, cues
from handoutpress.checks.data import cue_words, row
from handoutpress.checks.facts import rows
from handoutpress.checks.facts.concepts import BOUNDS, FLIPPED, PAIRS
from handoutpress.checks.facts.lexer import Lexicon
from handoutpress.checks.lexicon import base
from handoutpress.checks.once import once
from handoutpress.checks.pair import Pair, quote
from handoutpress.checks.reading import Reading
from handoutpress.model import Problem

_BAN = re.compile(r"\b(?:do|must|should|may|can) not\b|\bnever\b|\bcan not\b")
_LIMITING = frozenset((*BOUNDS, "within", "limit"))
_FLIPS = tuple(
    pair
    for pair in PAIRS
    if pair[0] in FLIPPED and pair[1] in {"unsafe", "abnormal", "dry", "leave_on", "continue", "skip"}
)
_FLIPS_OF_A_DOSE = tuple(pair for pair in _FLIPS if "skip" not in pair)
"""Where a dose was forgotten, which another language may call skipped: that forbids nothing."""
_TOGETHER = re.compile(r"\bneither\b(?=.*\bnor\b)")
_NEITHER = re.compile(r"\b(?:weder|neither)\b")
_TURKISH_NEITHER = re.compile(r"\bne\b.+\bne\b")
"""What negates two things at once."""
_AWAY = frozenset(("avoid", "without", "stop", "skip", "unless"))
_IN_TWO = {
    "fr": (frozenset(("ne", "n", "n'")), frozenset(("pas", "jamais", "rien", "aucun", "aucune"))),
    "es": (
        frozenset(("no",)),
        frozenset(("nunca", "jamás", "ningún", "ninguna", "ninguno", "nada", "nadie")),
    ),
    "pt": (frozenset(("não",)), frozenset(("nunca", "jamais", "nenhum", "nenhuma", "nada", "ninguém"))),
    "it": (frozenset(("non",)), frozenset(("mai", "nessun", "nessuno", "nessuna", "niente", "nulla"))),
    "pl": (frozenset(("nie",)), frozenset(("nigdy", "żaden", "żadna", "żadnych", "żadnego", "żadnej", "nikt", "nic"))),
    "ru": (frozenset(("не",)), frozenset(("никогда", "никто", "ничего", "никаких", "никакой"))),
    "tr": (frozenset(), frozenset()),
}
"""Words that only together are one negation: the verb's own, and those that need it."""
_IDLE = {"ru": re.compile(r"\bпока\b"), "uk": re.compile(r"\bпоки\b"), "pl": re.compile(r"\b(?:dopóki|póki)\b")}
"""After these words for *until* the verb is negated and nothing is."""
_FAST = re.compile(r"\bfast(?:ing)?\b")
_FASTING = re.compile("ayun|jeun|nüchtern|czczo|натощак|голод|aç kal|nhịn|صيام|صاءم|उपवास|絶食|絶飲|禁食|금식")
"""What forbids to eat, but not where the source itself says *fast*: *you do not need to fast*."""
_CONSUMED = re.compile(r"\b(?:eat|drink|smoke)")
_STOP = re.compile(r"\bstop")
_STOPS = re.compile("やめ|止め|中止|停|中断|중단|끊|중지|그만")
"""Words of bans that mean *stop*: where the source says that too, they negate nothing."""
_BEFORE = {"tr": re.compile(r"\w+m[ae]dan")}
"""What is negated in form where the source says *before*: *sormadan* is *before asking*."""
_EARLY = re.compile(r"\bbefore\b(?!.*\bwithout\b)")
_ONLY_IF = ("only", "only_if", "unless", "until", "before", "not_before")


@dataclass(frozen=True, slots=True)
class _Word:
    """A word that negates, or stands for one that does."""

    kind: str
    """``not``, ``ban`` (*avoid*, *forbidden*) or ``too`` (*free of*, *lack*)."""
    start: int
    text: str


@dataclass(frozen=True, slots=True)
class _Side:
    """The words of one side, and where its sentences end."""

    words: tuple[_Word, ...]
    ends: tuple[int, ...]
    folded: str

    def sentence(self, i: int) -> tuple[list[_Word], str]:
        """Return the words and the text of a sentence."""
        bounds = (0, *self.ends, len(self.folded))
        return [w for w in self.words if bounds[i] <= w.start < bounds[i + 1]], self.folded[bounds[i] : bounds[i + 1]]

    def places(self, i: int) -> list[int]:
        """Return where the words stand in a sentence."""
        return [word.start - (0, *self.ends)[i] for word in self.sentence(i)[0]]

    @property
    def whole(self) -> _Side:
        """The same words as one sentence."""
        return _Side(self.words, (), self.folded)


@cache
def _lexicon(locale: str) -> Lexicon | None:
    """Return the words of a language, from its row and from the tables of cues; None if none are known."""
    lexicon = Lexicon(locale)
    bans = rows.forms("not_otherwise", locale)
    lines = [("not", rows.forms("not", locale)), ("nothing", rows.forms("not_counted", locale)), ("ban", bans)]
    lines += [("not", _cues("NEGATION", locale)), ("nothing", _cues("NOT_NEGATIVE", locale))]
    lines += [("too", _cues("NEGATION_TOO", locale)), ("ban", "" if bans else _cues("NEGATION_TOO", locale))]
    lines.append(("nothing", "" if rows.know(rows.BOUNDS, locale) else _cues("LIMITS", locale)))
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
def _read(folded: str, locale: str, blanks: tuple[tuple[int, int], ...]) -> _Side:
    """Return the words of a translation."""
    return _words(folded, locale, blanks)


def _words(folded: str, locale: str, blanks: tuple[tuple[int, int], ...]) -> _Side:
    """Return the words of a folded text; ``blanks`` are the bounds of numbers, which negate nothing."""
    lexicon = _lexicon(locale)
    found: list[_Word] = []
    for token in lexicon.tokens(folded) if lexicon else ():
        names = {one.name for one in token.meanings}
        if ("nothing" in names and ("too" not in names or _by_ending(locale))) or any(
            start < token.end and token.start < end for start, end in blanks
        ):
            continue
        kind = "not" if "not" in names and "nothing" not in names else "ban" if "ban" in names else "too"
        found.append(_Word(kind, token.start, folded[token.start : token.end]))
    return _Side(tuple(found), cues.sentence_ends(folded), folded)


def _by_ending(locale: str) -> bool:
    """Return whether a language negates by endings, which whole words then overrule: *huzursuz* is *restless*."""
    return base(locale) == "tr"


def _side(reading: Reading) -> _Side:
    facts = reading.facts
    blanks = tuple((start, end) for name, start, end in facts.cues if name in _LIMITING) if facts else ()
    return _words(reading.folded, reading.locale, blanks)


def check(pair: Pair) -> Iterator[Problem]:
    """Yield a sentence in which the translation negates less often than the source, or negates where it does not."""
    if _lexicon(pair.source_locale) is None or _lexicon(pair.locale) is None or pair.source.plain == pair.target.plain:
        return
    source, target = once(_side, pair.source), once(_side, pair.target)
    if not any(word.kind == "not" for word in source.words):
        yield from _avoided(pair, source, target)
        yield from _added(pair, source, target)
        return
    if len(source.ends) != len(target.ends):
        source, target = source.whole, target.whole
    for i in range(len(source.ends) + 1):
        found, text = source.sentence(i)
        said, other = target.sentence(i)
        negated = [word.text for word in found if word.kind == "not"]
        if not found and any(word.kind == "not" for word in said) and (ban := bans.in_sentence(pair, text, other)):
            text = f"the translation forbids or excuses ({quote(ban)}), the source's sentence seems not to"
            yield pair.acknowledge("HP542", text, bans.READ)
            return
        if len(negated) > 1 and (order := bans.order_among(text, other, pair.locale, target.places(i))):
            shown = f"the source forbids it ({quote(negated)}), the translation seems to tell it ({quote(order)})"
            yield pair.acknowledge("HP541", shown, bans.READ)
            return
        if len(negated) > 1 and _TOGETHER.search(text):
            negated.pop()
        missing = (
            len(negated)
            - _times(said, other, pair.locale, text, until="until" in text, before=_EARLY.search(text) is not None)
            if negated
            else 0
        )
        if missing > 0 and _lost(pair, (text, other), said, missing, len(negated)):
            shown = f"the source negates ({quote(negated)}), the translation seems not to"
            often = " so often" if missing < len(negated) else ""
            yield pair.acknowledge("HP541", f"{shown}{often}", bans.READ)
            return


def negates(folded: str, locale: str, blanks: tuple[tuple[int, int], ...]) -> bool:
    """Return whether a folded text negates anything, or forbids it."""
    return count(folded, locale, blanks) > 0


def denies(folded: str, locale: str) -> bool:
    """Return whether any word of a folded text negates, forbids or stands for one that does, bounds included."""
    return bool(_read(folded, locale, ()).words)


def count(folded: str, locale: str, blanks: tuple[tuple[int, int], ...]) -> int:
    """Return how many words of a folded text negate or forbid."""
    return sum(word.kind in {"not", "ban"} for word in _read(folded, locale, blanks).words)


def _times(said: list[_Word], text: str, locale: str, source: str, *, until: bool, before: bool) -> int:
    """Return how often a sentence negates: *ne … pas* is one, so is the *не* that Russian puts after *until*."""
    found = [word.text.strip() for word in said if word.kind == "not"]
    first, others = _IN_TWO.get(base(locale), (frozenset(), frozenset()))
    twice = min(sum(word in first for word in found), sum(word in others for word in found))
    idle = _IDLE.get(base(locale))
    if found and _STOP.search(source) and (len(found) > 1 or _STOPS.match(found[0])):
        found = [word for word in found if not _STOPS.match(word)]
    both = 2 if base(locale) == "tr" and _TURKISH_NEITHER.search(text) else len(_NEITHER.findall(text))
    idle_too = _BEFORE.get(base(locale)) if before else None
    early = sum(bool(idle_too.fullmatch(word)) for word in found) if idle_too else 0
    return len(found) - twice - early + both - bool(until and idle and found and idle.search(text))


def _lost(pair: Pair, texts: tuple[str, str], said: list[_Word], missing: int, negated: int) -> bool:
    """Return whether so many negations are missing that nothing else in the translation's sentence says them.

    A ban may be said by *avoid*; what is none (*no fever*, *without*) by words of many kinds.
    """
    text, other = texts
    plain = re.sub(r"n't\b", " not", text).replace("cannot", "can not")
    soft = negated - len(_BAN.findall(plain))
    fast = _FAST.search(text)
    banned = sum(word.kind == "ban" and not (fast and _FASTING.search(word.text)) for word in said)
    missing -= max(banned, min(soft, sum(word.kind != "not" for word in said)))
    mine, theirs = pair.source.facts, pair.target.facts
    if not (mine and theirs and missing > 0):
        return missing > 0
    named = {name for name, _, _ in mine.cues}
    also = {name for name, start, end in theirs.cues if (name, theirs.text[start:end]) != ("or", "か")}
    if negated > 1 and _said_once(text, said, named, also):
        return False
    if negated > 1 and bans.governs((text, other), pair.locale, also):
        return False
    alone = negated == 1 and "without" in text
    if (
        not alone
        and bans.CONDITION.search(text)
        and (also - named).intersection(_ONLY_IF)
        and not {"before", "without"} <= also
    ):
        missing -= 1
    flips = _FLIPS_OF_A_DOSE if "forget" in named else _FLIPS
    if any(set(pair_) & named and set(pair_) & (also - named) for pair_ in flips):
        missing -= 1
    missing -= "until" in named and "wait" in also - named  # *do not drive until* is *wait before you drive*
    missing -= soft > 0 and "if" in named and "still" in also - named  # *if it has not gone* is *if it persists*
    missing -= "stop" in also - named and bool(_CONSUMED.search(text))  # *do not eat* is *stop eating*
    if "over" in bans.bounds(mine) and bans.bounds(theirs) & {"at_most", "under", "within"}:
        missing -= 1
    return missing > 0


def _said_once(text: str, said: list[_Word], named: set[str], also: set[str]) -> bool:
    """Return whether two negations may be one or none: *not … without asking* as *always ask before*, *not … or …*."""
    if "without" in text and not said:
        return bool(also & {"before", "not_before", "only_if", "only"})
    return len(said) == 1 and "or" in also - named


def _avoided(pair: Pair, source: _Side, target: _Side) -> Iterator[Problem]:
    """Yield for *avoid milk* as *drink milk*: nothing in the translation says no in any way."""
    avoided = next((word for word in source.words if word.kind == "ban"), None)
    facts = pair.target.facts
    also = facts is not None and any(name in _AWAY for name, _, _ in facts.cues)
    if avoided and not target.words and not also and rows.know(("avoid", "not_otherwise"), pair.source_locale):
        text = f"the source forbids ({quote(avoided.text)}), the translation seems not to"
        yield pair.acknowledge("HP541", text, bans.READ)


def _ban_of_a_sentence(pair: Pair, source: _Side, target: _Side) -> str:
    """Return what a sentence of the translation forbids, if that of the source says nothing that may be meant so."""
    if not source.ends or len(source.ends) != len(target.ends):
        return ""
    for i in range(len(source.ends) + 1):
        (_, text), (said, other) = source.sentence(i), target.sentence(i)
        if any(word.kind == "not" for word in said) and (ban := bans.in_sentence(pair, text, other)):
            return ban
    return ""


def _only(target: _Side) -> bool:
    """Return whether the *ne* of a French text stands with *que* alone: *vous n'aurez que la moitié*."""
    words = {word.text.strip(" '’") for word in target.words}
    return words <= {"ne", "n"} and re.search(r"\bqu(?:e\b|['’])", target.folded) is not None


def _added(pair: Pair, source: _Side, target: _Side) -> Iterator[Problem]:
    """Yield if the translation negates and the source holds nothing at all that may be said so."""
    added = next((word for word in target.words if word.kind == "not"), None)
    negative = cues.table("NEGATIVE_SOURCE", pair.source_locale)
    if negative is None:
        return
    if added is None or negative.search(pair.source.folded):
        if added and (ban := _ban_of_a_sentence(pair, source, target) or bans.if_not(pair, added.text)):
            text = f"the translation negates ({quote(ban)}), the source's sentence seems not to"
            yield pair.acknowledge("HP542", text, bans.READ)
            return
        yield from bans.forbidden(pair)
        return
    if pair.locale == "fr" and _only(target):
        return
    if bans.turned(pair.source.facts, pair.target.facts) or bans.prefixed(pair.source.folded):
        return
    text = f"the translation negates ({quote(added.text.strip())}), the source seems not to"
    yield pair.acknowledge("HP542", text, bans.READ)
