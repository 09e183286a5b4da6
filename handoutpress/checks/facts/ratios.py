"""One in so many: *1 in 10,000*, 1万人に1人, 万分之一, *einer von zehn* -> a part and its whole."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

from handoutpress.checks.facts.fact import Facts, Group, Ratio, Value
from handoutpress.checks.facts.lexer import Token
from handoutpress.checks.numerals import Number

_NEAR = 22
_FROM = ("dan", "den", "tan", "ten")
_WHOLES = frozenset(("person", "dose"))
"""Of what a part may be said without measuring anything: half the patients, half the usual dose."""


def read(groups: list[Group], tokens: list[Token], folded: str) -> list[Ratio]:
    """Return the ratios of a text."""
    found: list[Ratio] = []
    for token in tokens:
        for name in ("part_of", "whole_of"):
            if token.named(name):
                before = next((one for one in reversed(groups) if one.end <= token.start), None)
                after = next((one for one in groups if one.start >= token.end), None)
                if before and after and _near(before, token, after, folded):
                    part, whole = (before, after) if name == "part_of" else (after, before)
                    before.ratio = after.ratio = True
                    if before.high or after.high:
                        continue
                    numbers = tuple(one.number for one in (before, after) if one.number)
                    found.append(Ratio(part.value, _whole(part, whole), before.start, after.end, numbers))
    found += _out_of(groups, tokens, folded)
    found += _one_of(groups, tokens, folded)
    found += [_share(one) for one in groups if 0 < one.value < 1 and one.unit <= {"person"}]
    return found


def _whole(part: Group, whole: Group) -> Value:
    """Return what a whole is: of 1,000 the reading that is more than its part, where either sign may part thousands."""
    return max(whole.values, default=whole.value) if whole.value <= part.value else whole.value


def _out_of(groups: list[Group], tokens: list[Token], folded: str) -> list[Ratio]:
    """Return the ratio of a sentence that begins with its whole: *out of 100 people, 3 get a rash*."""
    token = tokens[0] if tokens and tokens[0].named("part_of") and folded.startswith("out of ") else None
    if token is None or token.start or len(groups) < 2:
        return []
    whole, part = groups[:2]
    if part.value >= whole.value or not _near(whole, Token(whole.end, whole.end, ()), part, folded):
        return []
    whole.ratio = part.ratio = True
    numbers = tuple(one.number for one in (whole, part) if one.number)
    return [Ratio(part.value, whole.value, whole.start, part.end, numbers)]


def _one_of(groups: list[Group], tokens: list[Token], folded: str) -> list[Ratio]:
    """Return the ratios whose part is said with the word between: один из десяти, một trong mười."""
    found = []
    for token in tokens:
        after = next((one for one in groups if one.start >= token.end), None) if token.named("one_of") else None
        if after and after.value > 2 and after.unit <= {"person"} and not folded[token.end : after.start].strip():
            after.ratio = True
            found.append(Ratio(1, after.value, token.start, after.end, (after.number,) if after.number else ()))
    return found


def behind(groups: list[Group], folded: str) -> list[Ratio]:
    """Return the ratios of a language that says the whole first with an ending for *of*: on çocuktan dokuzu."""
    found = []
    for whole, part in pairwise(groups):
        text = folded[whole.start : part.start].rstrip()
        if (
            text.endswith(_FROM)
            and len(text) <= _NEAR
            and not (whole.unit | part.unit) - {"person"}
            and whole.value > 2
        ):
            whole.ratio = part.ratio = True
            numbers = tuple(one.number for one in (whole, part) if one.number)
            found.append(Ratio(part.value, whole.value, whole.start, part.end, numbers))
    return found


def _share(one: Group) -> Ratio:
    value = Fraction(one.value)
    return Ratio(
        value.numerator,
        value.denominator,
        one.start,
        one.end,
        (one.number,) if one.number else (),
        said=value.denominator > 4,
    )


def _near(before: Group, token: Token, after: Group, folded: str) -> bool:
    if before.unit - {"person", "times", "dose"} or after.unit - {"person", "times", "dose"} or before.clock_part:
        return False
    gaps = folded[before.end : token.start], folded[token.end : after.start]
    return all(len(gap) <= _NEAR and not any(mark in gap for mark in ".;!?。") for gap in gaps)


def parts(facts: Facts) -> list[Group]:
    """Return the fractions of a text that measure nothing: *three quarters of the patients*."""
    return [one for one in facts.groups if 0 < one.value < 1 and one.unit <= _WHOLES and not one.clock_part]


def values(facts: Facts) -> set[Fraction]:
    """Return what share of a whole the fractions, ratios and percentages of a text are."""
    found = {Fraction(one.value) for one in parts(facts)} | {one.value for one in facts.ratios}
    return found | {Fraction(one.value) / 100 for one in facts.groups if "%" in one.unit}


def percents(facts: Facts) -> list[Group]:
    """Return the percentages in digits of a text."""
    return [one for one in facts.groups if one.number and "%" in one.unit]


def as_percent(source: Facts, target: Facts) -> set[Number]:
    """Return the percentages of one side that the other says as a part: 75 % is *three quarters*."""
    said = {Fraction(one.value) for one in parts(target)} | {one.value for one in target.ratios}
    said -= {Fraction(one.value) / 100 for one in target.groups if "%" in one.unit}  # *1 in 250, or 0.4 %* says both
    return {one.number for one in percents(source) if one.number and Fraction(one.value) / 100 in said}


def match(source: tuple[Ratio, ...], target: tuple[Ratio, ...]) -> list[tuple[Ratio, Ratio]]:
    """Return the ratios of both sides that are the same."""
    rest = list(target)
    pairs = []
    for one in source:
        other = next((two for two in rest if two.value == one.value), None)
        if other:
            rest.remove(other)
            pairs.append((one, other))
    return pairs
