"""Checks of the source itself: what no translation can put right. HP225, HP561-HP565."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction

from handoutpress.checks import characters, limits, source_notation
from handoutpress.checks.folding import whole as whole_number
from handoutpress.checks.lexicon import base
from handoutpress.checks.pair import quote
from handoutpress.checks.reading import Reading, read_source
from handoutpress.markdown import RISK
from handoutpress.model import Language, Place, Problem, Segment, Severity, warning

_ONE_IN = re.compile(
    r"\b(\d[\d,.]*|one|two|three) (?:in|out of|of) (?:every |about |around )?(\d[\d,. ]*\d|\d)\b", re.IGNORECASE
)
_SHARE = re.compile(r"(\d+(?:\.\d+)?) ?(?:%|per ?cent\b)")
_WORDS = {"one": 1, "two": 2, "three": 3}
_TAKE = re.compile(
    r"\b(?:take|use|inject|drink|give|swallow|apply)(?: up to| about| only| at most)? (\d+(?:[.,]\d+)?(?:\s?(?:-|–|to|or)\s?\d+)?)"
    r"(?=$|[.,;:!?](?!\d)| (?:of|in|with|at|by|every|each|once|twice|a day|daily|per|before|after|and|for)\b)",
    re.IGNORECASE,
)
_MEDICINE = (
    r"(?:the |your )?(?:\w+ )?(?:medicine|medication|dose|tablet|pill|insulin|aspirin|warfarin|drug|blood thinner)s?"
)
_NO_LEAVE = "feel|have|notice|get|be|need|see|find|want|still|also (?:feel|have|notice|get)"
_AMBIGUOUS = {
    "hold": (rf"\bhold {_MEDICINE}\b", "say 'do not take' or 'stop taking'"),
    "skip": (r"\bskip(?:ped|ping)?\b", "say 'do not take'"),
    "may": (rf"\byou may\b(?! (?:{_NO_LEAVE})\b)", "say 'you are allowed to' or 'it is possible that'"),
}
_VERBS = {verb: (re.compile(found, re.IGNORECASE), hint) for verb, (found, hint) in _AMBIGUOUS.items()}
_STOPS = re.compile(r"[.!?] ")


def check(
    segments: Iterable[Segment], path: str, language: Language, links: tuple[tuple[str, str], ...] = ()
) -> tuple[Problem, ...]:
    """Return what is doubtful in the source: percentages and ratios that disagree, doses without a unit, ambiguous verbs.

    In English; in every language a number of too many digits (HP449).
    """
    problems: list[Problem] = []
    for segment in segments:
        place = Place(segment.place.path or path, segment.place.line)
        too_long = list(limits.of_source(segment.msgid, place))
        problems += too_long
        problems += _invisible(segment, place, language)
        if too_long or base(language.locale) != "en":
            continue
        reading = read_source(segment.msgid, links, language.locale)
        problems += _shares(reading, place)
        problems += _without_unit(reading, place)
        problems += _verbs(reading, place, risky=segment.role in RISK)
        problems += source_notation.notation(reading, place)
        problems += source_notation.roleless(segment, reading, place)
    return tuple(problems)


def _invisible(segment: Segment, place: Place, language: Language) -> Iterator[Problem]:
    """Yield for characters that nobody sees: translators would have to find and keep them, and searches fail on them."""
    hidden = sorted(set(characters.invisible(segment.msgid, language.script)) - {"\u200c", "\u200d"})
    if hidden:
        yield warning("HP225", place, f"invisible characters: {characters.names(hidden)}", "delete them")


def _shares(reading: Reading, place: Place) -> Iterator[Problem]:
    """Yield for one percentage and one ratio in a sentence that are more than a third apart."""
    for sentence in _STOPS.split(reading.plain):
        percents, ratios = _SHARE.findall(sentence), _ONE_IN.findall(sentence)
        if len(percents) != 1 or len(ratios) != 1:
            continue
        share, ratio = Fraction(percents[0]) / 100, _ratio(*ratios[0])
        if ratio and not Fraction(2, 3) <= share / ratio <= Fraction(3, 2):
            text = (
                f"{percents[0]} % and '{ratios[0][0]} in {ratios[0][1]}' are not the same: {float(ratio * 100):.3g} %"
            )
            yield Problem(
                "HP561", Severity.ERROR, place, text, "correct the one that is wrong; better, say it in one way"
            )


def _ratio(part: str, whole: str) -> Fraction:
    top = _WORDS.get(part.lower()) or whole_number(re.sub(r"\D", "", part) or "0")
    bottom = whole_number(re.sub(r"\D", "", whole) or "0")
    return Fraction(top, bottom) if bottom else Fraction(0)


def _without_unit(reading: Reading, place: Place) -> Iterator[Problem]:
    for match in _TAKE.finditer(reading.plain):
        text = f"a number without a unit: {quote(match[0])}"
        yield warning("HP562", place, text, "say what it counts: tablets, mg, ml")


def _verbs(reading: Reading, place: Place, *, risky: bool) -> Iterator[Problem]:
    """Yield for a verb that means two things: *hold* of a medicine anywhere, the others where a mistake harms."""
    for verb, (pattern, hint) in _VERBS.items():
        if (risky or verb == "hold") and pattern.search(reading.plain):
            yield warning("HP563", place, f"'{verb}' is understood and translated in two ways", hint)
