"""What a translation says without a *not* where its source denies something: *do not eat* as *stop eating*, as *fast*.

Found by what both sides name (``facts.concepts``), not by idioms of one language: for these see ``paraphrases``.
"""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from handoutpress.checks.facts.concepts import FLIPPED, PAIRS

_SAYS_SO = frozenset(
    ("unsafe", "abnormal", "dry", "leave_on", "continue", "skip", "uncovered", "put_on", "out_of_reach")
)
_CONTRARY = frozenset(
    """
    raw alone swallow free_charge
    tight loose sit stand lie fasten allowed rest hungry awake asleep open closed hot cold clean dirty covered solid far
    near chew always never early late discard insert tell diluted thaw mix accept exercise dissolve follow barefoot too_little bend
    break_it remember upright on_back connect shake move warm hold_breath leave_alone stay_in stay_home protect
    wake bring broken
    """.split()  # noqa: SIM905 - words
)
_FLIPS = tuple(pair for pair in PAIRS if (pair[0] in FLIPPED and pair[1] in _SAYS_SO) or pair[0] in _CONTRARY)
"""Contraries of which one with a *not* is the other: *do not stay seated* is *stand up*."""
_FLIPS_OF_A_DOSE = tuple(pair for pair in _FLIPS if "skip" not in pair)
"""Where a dose was forgotten, which another language may call skipped: that forbids nothing."""
FAST = re.compile(r"\bfast(?:ing)?\b|\bempty stomach\b")
FASTING = re.compile(
    "ناشتا|ayun|jeun|nüchtern|czczo|натощак|голод|aç kal|nhịn|صيام|صاءم|उपवास|絶食|絶飲|禁食|금식|งด|san manje"
)
"""What forbids to eat, but not where the source itself says *fast*: *you do not need to fast*."""
_AS_WELL = re.compile(
    r"\bthan (?:[^\W\d]+ ){0,2}without\b|\bwithout (?:a break|a pause|pausing|stopping|interruption)\b"
)
"""*More often than people without it* may be *more often than others*, *without a break* one word for *on end*."""
_NEEDS_NO = re.compile(
    r"\bno (?:\w+ )?treatment\b|\bnot need (?:\w+ )?(?:treatment|to be treated)\b|\bwithout treatment\b"
)
_ALONE = re.compile(
    r"\bvon (?:allein|selbst)|\bсам[аои]?\b|\bkendi(?:liğinden|kendine)|\bt(?:out|oute)s? seule?s?\b|d'(?:elle|lui)-même"
    r"|\bpor sí sol|\bsamoistnie\b|\bsam[aeio]?\b|\bda sol|\bsozinh"
)
_ALONE_TOO = re.compile(r"\b(?:alone|on your own|by yourself|without help)\b")
"""*Do not get up alone* may be *get up only with help*."""
NO_SIGN = re.compile(r"\bno (?:more |longer a )?(?:fever|pain|bleeding|symptoms?|swelling|itching)\b")
"""What denies a sign of illness, and nothing else of its sentence."""
_IT_WENT = frozenset(("gone", "vanish", "reduce", "better", "down", "stop"))
_CONSUMED = re.compile(r"\b(?:eat|drink|smoke)")


def of_concepts(text: str, other: str, named: AbstractSet[str], also: AbstractSet[str], *, soft: bool) -> int:
    """Return how many nots of a source's sentence a translation says by what it names.

    ``named`` and ``also`` are the concepts of the source and of the translation; ``soft``: one of the nots forbids nothing.
    """
    new = also - named
    flips = _FLIPS_OF_A_DOSE if "forget" in named else _FLIPS
    eats = not also.isdisjoint(("meal", "on_full")) and "on_empty" not in also and not FASTING.search(other)
    return sum(
        (
            any(set(pair) & (named - also) and set(pair) & new for pair in flips),
            FAST.search(text) is not None and eats,  # *you need not fast* is *you may eat*
            "until" in named and not new.isdisjoint(("wait", "from_n")),  # *not until six* is *wait*, or *from six on*
            "not worry" in text,  # *do not worry* is said in many ways, and never lost
            "same" in named and "different" in new,  # *not at the same time* is *at different times*
            "but not" in text and "except" in new,  # *daily, but not on Sundays* is *daily, except on Sundays*
            "stop" in named
            and {"continue", "until"} <= new,  # *do not stop on your own* is *go on until you are told to*
            "skip" in named and "always" in new,  # *do not skip it* is *always take it*
            soft and "if" in named and "still" in new,  # *if it has not gone* is *if it persists*
            _ALONE_TOO.search(text) is not None and "leave" not in text and not new.isdisjoint(("only", "only_if")),
            "no longer" in text
            and not also.isdisjoint(("gone", "vanish")),  # *no longer in pain* is *the pain has gone*
            "expose" in named and not new.isdisjoint(("protect", "dry", "far", "avoid")),  # *keep it dry*
            NO_SIGN.search(text) is not None and not also.isdisjoint(_IT_WENT),  # *until you have no fever*
            "stop" in new and _CONSUMED.search(text) is not None,  # *do not eat* is *stop eating*
        )
    )


def as_well(text: str, other: str) -> bool:
    """Return whether a sentence with one not may be said without: *it needs no treatment* as *it goes by itself*."""
    return _AS_WELL.search(text) is not None or (
        _NEEDS_NO.search(text) is not None and _ALONE.search(other) is not None
    )
