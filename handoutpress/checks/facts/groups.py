"""A folded text -> its numbers as groups: digits, words and Han numerals, each with what it counts."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction
from functools import cache
from itertools import accumulate

from handoutpress.checks import lexicon as tables
from handoutpress.checks.data import number_words, writing
from handoutpress.checks.data import row as row_of
from handoutpress.checks.facts import nouns
from handoutpress.checks.facts.concepts import ALIKE, PERIODS, TIMES
from handoutpress.checks.facts.fact import Group, Value
from handoutpress.checks.facts.lexer import NUMBER_AFTER, Token
from handoutpress.checks.facts.rows import Row
from handoutpress.checks.folding import WORD_CHARACTER, fold
from handoutpress.checks.numerals import Number
from handoutpress.checks.spelled import Spelled

_DOUBLING = frozenset(("hi", "ur", "ne", "bn", "pa", "gu"))
"""Languages that say a number twice for *every so many*, or for *each so many*."""
_VALUE = re.compile(r"\d+(?:/\d+)?")
_WITH_THING = re.compile(r"(\d+(?:/\d+)?):([a-z_]+)")
_HAN = re.compile(r"[零一二三四五六七八九〇两兩十百千万萬億亿]+")
_HAN_SHARE = re.compile(rf"({_HAN.pattern})分[之の]({_HAN.pattern})")
_HAN_OR = re.compile(r"([一二两三四五六七八])([二三四五六七八九])(?=[个個天日周週小时時年月次片錠粒倍分])")
"""*Two or three* as Chinese and Japanese say it: 两三天."""


def read(
    folded: str, plain: str, numbers: tuple[Number, ...], compounds: tuple[Spelled, ...], tokens: list[Token], row: Row
) -> tuple[list[Group], list[Token]]:
    """Return the groups of a text in order, and the tokens that are no part of a group."""
    shift = _shift(folded, plain)
    groups = [_digits(number, shift) for number in numbers]
    if not row.own:
        return groups, tokens
    locale = row.lexicon.locale
    _with_endings(groups, folded, locale)
    groups += [_compound(one) for one in compounds]
    if tables.base(locale) in number_words.CJK_NUMERALS:
        groups += _han(folded, tokens, groups)
    words, rest = _words(tokens, groups)
    others = {one.start for one in words if not one.digits}
    groups = sorted([*groups, *words], key=lambda one: one.start)
    _mark_clocks(groups, rest)
    starts, ends = [one.start for one in groups], list(accumulate((one.end for one in groups), max, initial=-1))
    rest = [one for one in rest if one.start in others or ends[bisect_right(starts, one.start)] < one.end]
    groups = _scale(groups, folded, locale)
    groups, rest = _parts(groups, rest)
    groups = nouns.halves_behind(groups, folded) if row.lexicon.dense else groups
    groups, rest = nouns.bind(groups, rest, folded, row)
    return _doubled(groups, folded) if tables.base(locale) in _DOUBLING else groups, rest


def _doubled(groups: list[Group], folded: str) -> list[Group]:
    """Return the groups with *six six hours* as *every six hours*."""
    kept: list[Group] = []
    for group in groups:
        before = kept[-1] if kept else None
        twice = before and not before.digits and before.unit <= group.unit and before.value == group.value
        if before and twice and folded[before.end : group.start] in {" ", "-"}:
            kept.pop()
            group.start, group.per = before.start, min(group.unit & PERIODS, default="")
        kept.append(group)
    return kept


def _shift(folded: str, plain: str) -> tuple[str, ...]:
    """Return the plain text as a one-tuple if folding moved its letters, else nothing."""
    return () if len(folded) == len(plain) else (plain,)


def _at(position: int, shift: tuple[str, ...]) -> int:
    return len(fold(shift[0][:position])) if shift else position


def _digits(number: Number, shift: tuple[str, ...]) -> Group:
    first, _, second = ("" if number.shared and not number.low else number.unit).partition("/")
    unit = frozenset((ALIKE.get(first, first),)) if first else frozenset()
    group = Group(
        number.values[0], number.start, number.unit_end, unit, digits=True,
        low=number.low, high=number.high, clock=number.clock, values=number.values,
    )  # fmt: skip
    if shift:
        group.start, group.end = _at(number.start, shift), _at(number.unit_end, shift)
    group.per = second if second in PERIODS else ""
    group.named = number.glued
    group.sign = number.sign
    group.number = number
    group.ordinal = number.ordinal
    return group


def _with_endings(groups: list[Group], folded: str, locale: str) -> None:
    """Let a number in digits reach to the end of its ending: Somali *8dii saacadood*, *10ka habeennimo*."""
    endings = _endings(locale)
    if endings is None:
        return
    for group in groups:
        if not group.unit and (match := endings.match(folded, group.end)):
            group.end = match.end()


@cache
def _endings(locale: str) -> re.Pattern[str] | None:
    found = row_of(writing.DIGIT_ENDINGS, locale)
    return None if found is None else re.compile(rf"(?:{found})(?!{WORD_CHARACTER})")


def _compound(one: Spelled) -> Group:
    name = "times" if one.multiple else one.unit
    unit = frozenset((name,)) if name else frozenset()
    return Group(one.value, one.start, one.end, unit, values=(one.value,), per=one.every)


def _han(folded: str, tokens: list[Token], groups: list[Group]) -> list[Group]:
    """Return the Han numerals that no longer expression of the row and no other number covers."""
    found = []
    for match in _HAN.finditer(folded):
        covered = any(
            t.start <= match.start() and match.end() <= t.end and t.end - t.start > len(match[0]) for t in tokens
        )
        share = _HAN_SHARE.match(folded, match.start())
        both = _HAN_OR.match(folded, match.start())
        if both and tables.han(both[2]) == tables.han(both[1]) + 1:
            first = tables.han(both[1])
            found.append(Group(first, *both.span(), values=(first, first + 1)))
        elif share:
            value = Fraction(tables.han(share[2]), tables.han(share[1]) or 1)
            found.append(Group(value, *share.span(), values=(value,)))
        elif not covered and not any(one.start < match.end() and match.start() < one.end for one in groups):
            whole = tables.han(match[0])
            found.append(Group(whole, *match.span(), values=(whole,)))
    return found


def _words(tokens: Iterable[Token], groups: list[Group]) -> tuple[list[Group], list[Token]]:
    found: list[Group] = []
    rest: list[Token] = []
    held = sorted((one.start, one.end) for one in groups)
    starts, ends = [start for start, _ in held], list(accumulate((end for _, end in held), max, initial=-1))
    for token in tokens:
        values, unit, weak = _value(token)
        if not values or token.start < ends[bisect_right(starts, token.start)]:
            rest.append(token)
        else:
            units = frozenset((unit,)) if unit else frozenset()
            found.append(Group(values[0], token.start, token.end, units, weak=weak, values=values))
            others = tuple(m for m in token.meanings if not _VALUE.fullmatch(m.name) and m.name != "1?")
            if others and (not unit or unit == "times"):
                rest.append(replace(token, meanings=others))
    return found, rest


def _scale(groups: list[Group], folded: str, locale: str) -> list[Group]:
    """Multiply a number in words by the scale word behind it: *un millón*, *zwei Millionen*."""
    for group in groups:
        factor, length = (
            (0, 0) if group.digits or group.unit else tables.scale_after(folded[group.end : group.end + 16], locale)
        )
        if factor:
            group.value, group.scale, group.weak = group.value * factor, factor, False
            group.values, group.end = (group.value,), group.end + length
        elif group.number and group.number.scaled:
            group.scale = int(group.value / group.values[-1]) if group.values[-1] else 1
    return [one for i, one in enumerate(groups) if not i or one.start >= groups[i - 1].end]


def _mark_clocks(groups: list[Group], tokens: list[Token]) -> None:
    """Mark the numbers whose unit is the sign of a clock time (時, 点, h) and no amount of hours."""
    for token in tokens:
        sign = token.named("clock")
        if sign and sign.slot != NUMBER_AFTER:
            for group in groups:
                if group.number and group.number.end <= token.start and token.end == group.end:
                    group.bounds.append("clock")


def _value(token: Token) -> tuple[tuple[Value, ...], str, bool]:
    """Return the values of a number word, what it counts by itself, and whether it may be an article."""
    named = [said for one in token.meanings if (said := _numeric(one.name))]
    if not named:
        return (), "", False
    counting = [said for said in named if said[1]]
    if counting:
        return tuple(value for value, _, _ in counting), counting[0][1], False
    values = tuple(value for value, _, weak in named if not weak)
    return values or (1,), "", not values


@cache
def _numeric(name: str) -> tuple[Value, str, bool] | None:
    """Return (value, what it counts, whether it may be an article) of a concept's name; None if it is no number."""
    match = _WITH_THING.fullmatch(name)
    if name in TIMES:
        return TIMES[name], "times", False
    if match:
        return _number(match[1]), match[2], False
    if name == "1?":
        return 1, "", True
    return (_number(name), "", False) if _VALUE.fullmatch(name) else None


def _number(text: str) -> Value:
    value = Fraction(text)
    return value.numerator if value.denominator == 1 else value


def _parts(groups: list[Group], tokens: list[Token]) -> tuple[list[Group], list[Token]]:
    """Join an article to the fraction beside it, and add *and a half* to the number before it."""
    kept: list[Group] = []
    for group in groups:
        before = kept[-1] if kept else None
        if before and 0 <= group.start - before.end <= 4 and (before.weak or group.weak):
            if before.weak and not group.weak:
                kept[-1] = group
                continue
            if isinstance(before.value, Fraction) and not before.unit:
                before.end = group.end
                continue
        kept.append(group)
    return kept, tokens
