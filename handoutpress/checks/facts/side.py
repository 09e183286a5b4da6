"""One side of a message -> its facts."""

from __future__ import annotations

import re

from handoutpress.checks import lexicon as tables
from handoutpress.checks.data import number_words, writing
from handoutpress.checks.facts import clocks, drug_names, frequencies, groups, ratios, rows, separable
from handoutpress.checks.facts.concepts import BOUNDS, ENDS, MEASURES, THINGS
from handoutpress.checks.facts.fact import Facts, Group
from handoutpress.checks.facts.lexer import NUMBER_AFTER, NUMBER_BEFORE, Lexicon, Meaning, Token
from handoutpress.checks.numerals import Number
from handoutpress.checks.spelled import Spelled

QUICK = True
"""Whether a text without any number is read without looking for what numbers say; a test reads with and without."""
_HAN = re.compile("[零一二三四五六七八九〇两兩十百千万萬億亿]")
_CLOCK_WORDS = ("clock", "half_past", "quarter_past", "quarter_to", "half_to")
_PAST = frozenset(("half_past", "quarter_past", "quarter_to"))
_AMOUNTS = MEASURES | THINGS | {"times"}
_SIGN = 2
"""Letters of the sign of a clock time: 時, 시."""
_JOINED_BY = 3
"""Letters between a number and what limits it behind, if the next number may be meant as well."""
_LONG = 6
"""Letters of a word that limits a number farther away: *übersteigt Ihre Temperatur 38*; *über* may mean anything."""
_BOUND_TO = frozenset(
    (*BOUNDS, "within", "after_n", "before_n", "for_n", "minus", "nth", *ENDS, "°C", "°F", *_CLOCK_WORDS)
)


def read(
    folded: str, plain: str, numbers: tuple[Number, ...], compounds: tuple[Spelled, ...], locale: str
) -> Facts | None:
    """Return the facts of a side, or None if its language has no row."""
    row = rows.find(locale)
    if row is None:
        return None
    tokens = row.lexicon.tokens(folded)
    if not (tokens or numbers or compounds):
        return Facts((), (), (), (), tuple(drug_names.named(folded) if drug_names.latin(locale) else ()), folded)
    if QUICK and not (numbers or compounds) and _idle(tokens, folded, locale):
        cues = _with_parted(_bind([], tokens, folded, row.lexicon), folded, locale)
        return Facts((), (), (), (), tuple(cues), folded)
    found, rest = groups.read(folded, plain, numbers, compounds, tokens, row)
    cues = _bind(found, rest, folded, row.lexicon)
    cues = _with_parted(cues, folded, locale)
    times = clocks.read(found, cues, folded)
    if tables.base(locale) in writing.SIX_HOURS:
        for time in times:
            time.minutes |= {(minute + 360) % 1440 for minute in time.minutes}
    often = frequencies.read(found, rest, folded)
    shares = ratios.read(found, rest, folded)
    shares += ratios.behind(found, folded) if tables.base(locale) == "tr" else ()
    return Facts(tuple(found), tuple(often), tuple(times), tuple(shares), tuple(cues), folded)


def _with_parted(cues: list[tuple[str, int, int]], folded: str, locale: str) -> list[tuple[str, int, int]]:
    """Return the cues of a text with its parted verbs and the medicines that no row has to name, in the order of the text."""
    parted = separable.cues(folded, locale, cues)
    parted = [*parted, *(drug_names.named(folded) if drug_names.latin(locale) else ())]
    return sorted([*cues, *parted], key=lambda cue: cue[1]) if parted else cues


def _idle(tokens: list[Token], folded: str, locale: str) -> bool:
    """Return whether nothing in a text without numbers in digits can be a number, a frequency or a time of the day."""
    for token in tokens:
        for meaning in token.meanings:
            if meaning.counts:
                return False
    return tables.base(locale) not in number_words.CJK_NUMERALS or not _HAN.search(folded)


def _bind(found: list[Group], tokens: list[Token], folded: str, lexicon: Lexicon) -> list[tuple[str, int, int]]:
    """Bind what limits a number to its number; return the names and places of all other words."""
    cues: list[tuple[str, int, int]] = []
    for token in tokens:
        only = token.meanings[0]
        if len(token.meanings) == 1 and not only.slot and only.name not in _BOUND_TO:
            cues.append((only.name, token.start, token.end))
            continue
        bound = _bind_one(found, token, folded, cues, dense=lexicon.dense)
        if not bound and any(one.slot for one in token.meanings):
            for rest in lexicon.within_token(folded, token):
                _bind_one(found, rest, folded, cues, dense=lexicon.dense)
    return cues


def _bind_one(found: list[Group], token: Token, folded: str, cues: list[tuple[str, int, int]], *, dense: bool) -> bool:
    """Bind one token, and add what it says to the cues; return whether a number was bound."""
    bound: set[str] = set()
    limited: list[Group] = []
    for meaning in _nearest_first(found, token, folded):
        limits = meaning.name in _BOUND_TO
        group = _bound_to(found, token, meaning, folded, dense=dense) if limits and meaning.name not in bound else None
        if group:
            bound.add(meaning.name)
            limited.append(group)
            group.bounds.append(meaning.name)
            if meaning.name in _PAST and meaning.slot == NUMBER_BEFORE:
                group.end = max(group.end, token.end)
            group.sign = -1 if meaning.name == "minus" else group.sign
            group.unit = frozenset((meaning.name,)) if meaning.name in {"°C", "°F"} else group.unit
        elif (meaning.name in BOUNDS or meaning.name == "within") and " " in folded[token.start : token.end]:
            cues += [(f"limit_{meaning.name}", token.start, token.end)]
            if meaning.name != "under":  # *not yet 12* holds a not of its own, which only its number takes away
                cues.append(("limit", token.start, token.end))
            cues.append((f"loose_{meaning.name}", token.start, token.end))
        elif meaning.name in BOUNDS and token.end - token.start >= _LONG:
            cues.append((f"loose_{meaning.name}", token.start, token.end))
        if meaning.name == "before" and any(one.unit & _AMOUNTS for one in limited):
            continue  # Russian *до 5 мг* is *up to 5 mg*
        if group or not meaning.slot:
            cues.append((meaning.name, token.start, token.end))
    return bool(bound)


def _nearest_first(found: list[Group], token: Token, folded: str) -> list[Meaning]:
    """Return what a token means, first what its next number is; the one before it where that stands nearer: *5 at most*."""
    ordered = sorted(token.meanings, key=lambda one: -one.slot)
    if len(ordered) < 2 or ordered[0].slot != NUMBER_AFTER or ordered[-1].slot != NUMBER_BEFORE:
        return ordered
    before = max((one.end for one in found if one.end <= token.start), default=None)
    after = min((one.start for one in found if one.start >= token.end), default=None)
    if before is None or after is None or folded[before : token.start].strip() or not folded[token.end : after].strip():
        return ordered
    return ordered[::-1]


def _bound_to(found: list[Group], token: Token, meaning: Meaning, folded: str, *, dense: bool) -> Group | None:
    """Return the number that a token limits: the next one on the side that its form names.

    The sign of a clock time stands right behind its number where words are not parted: 시 is in 하십시오 too.
    """
    slot = meaning.slot or (NUMBER_BEFORE if meaning.name in _CLOCK_WORDS else 0)
    if slot == NUMBER_BEFORE:
        group = next((one for one in reversed(found) if one.start < token.start and one.end <= token.end), None)
        gap = folded[group.end : token.start] if group else ""
        if (
            not dense
            and meaning.name in BOUNDS
            and len(gap) > _JOINED_BY
            and any(one.start == token.end + 1 for one in found)
        ):
            return None  # *7 before meals and under 8.5*
    elif slot == NUMBER_AFTER:
        group = next((one for one in found if one.start >= token.end), None)
        gap = folded[token.end : group.start] if group else ""
    else:
        return None
    if group is None or (group.weak and not group.unit):
        return None
    if meaning.name in _CLOCK_WORDS and slot == NUMBER_BEFORE and dense and gap.strip():
        return None
    if meaning.name in ENDS and len(gap.strip()) > (_SIGN if slot == NUMBER_BEFORE else 0):
        return None  # *Monday to Friday 9 h*
    return group if len(gap) <= 14 and not any(mark in gap for mark in ".!?;:。、，,(") else None
