"""What the translation forbids or excuses although the source says nothing that may be meant so. HP542."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from handoutpress.checks import cues
from handoutpress.checks.data import ban_words, row
from handoutpress.checks.facts.fact import Facts
from handoutpress.checks.once import once
from handoutpress.checks.pair import READ, Pair, quote
from handoutpress.checks.reading import Reading
from handoutpress.model import Problem

CONDITION = re.compile(r"\b(?:unless|until|without|except|before|for at least)\b")
_PREFIXED = re.compile(r"\b(?:un|in|im|ir|il|dis|mis|non)[a-z]{4,}")
_NO_PREFIX = re.compile(
    r"\b(?:under|union|unit|univers|until|into|inside|inject|increas|inclu|inform|insulin|infect|instruct|inhal|intak|interact"
    r"|import|immedi|improv|immun|implant|insert|instead|insur|interest|interview|internal|introduc|invit|inner|initial|input"
    r"|intens|investig|involv|indicat|individ|infant|influen|ingred|inject|injur|inch|distan|district|dish|mission|miss|mist"
    r"|disc|disease|discuss|distribut|disk)[a-z]*"
)
"""English words that only look as if they held a negation."""
_JOINED = re.compile(r"[,;]\s+(?:and\s+|but\s+)?|\s+and\s+|\s+but\s+")
_TOLD = re.compile(r"\b(?:do|must|should|may) not\b|\bnever\b|\bdon't\b")
_BESIDES = re.compile(r"(?:if|when|while|for|during|after|before|until|even|because)\b")
_BUT_NOT = re.compile(r"\bnot\b[^.;]*\bbut\b[^.;]*\b(?:not|never)\b")
_UNSURE = re.compile(r"\bnot (?:always |necessarily )?(?:mean|rule out|exclude|prove|guarantee)")
_DENIED = re.compile(r"\b(?:not|never|nor|cannot|avoid)\b|n't\b")
_IF_YOU = re.compile(r"\bif you(?:r child)? (?:have|has|had|are|is|take|takes|use|get|gets|think|notice)\b")
_IF_BAD = re.compile(
    r"\b(?:still|too|only if|even if|trouble|problem|difficult|hard|sick|ill|bad|poorly|feel|unless|until|except|instead|stop|lack"
    r"|miss|avoid|fail|less|little|few|hardly|without|before|otherwise|wrong|other than|rather|weak"
    r"|lost|lose|allerg|safe|well|alone|free)"
)
"""*If you have trouble breathing* may well be *if you cannot breathe well*."""
_TWICE = frozenset(("without", "until", "unless"))
"""What stands beside a *not* where *first this, then that* is said as *not that without this*."""


def bounds(facts: Facts | None) -> set[str]:
    """Return the bounds of the numbers of a side."""
    return {name for group in facts.groups for name in group.bounds} if facts else set()


def prefixed(folded: str) -> bool:
    """Return whether an English text holds a word that negates by its prefix: *unable*, *disconnect*."""
    return bool(_PREFIXED.search(_NO_PREFIX.sub(" ", folded)))


def first_this(source: Facts | None, target: Facts | None) -> bool:
    """Return whether *wash them before you touch it* may be said as *do not touch it without washing them*."""
    return bool(source and target and "before" in source.names and (target.names - source.names) & _TWICE)


def turned(source: Facts | None, target: Facts | None) -> bool:
    """Return whether a bound may be said with a *not*: *below 140* as *not over 140*."""
    mine, theirs = bounds(source), bounds(target)
    return bool(mine & {"at_most", "at_least", "within"} or (mine & {"under", "over"} and mine.isdisjoint(theirs)))


def forbidden(pair: Pair) -> Iterator[Problem]:
    """Yield if the translation forbids or excuses something and the source says nothing that may be meant so."""
    found = _ban(pair.locale) if once(_says_no_ban, pair.source) else None
    said = found.search(pair.target.folded) if found else None
    if said is None:
        return
    mine, theirs = pair.source.facts, pair.target.facts
    if "under" in bounds(mine) or turned(mine, theirs) or first_this(mine, theirs) or prefixed(pair.source.folded):
        return
    text = f"the translation forbids or excuses ({quote(said[0].strip())}), the source seems not to"
    yield pair.acknowledge("HP542", text, READ)


def _says_no_ban(source: Reading) -> bool:
    """Return whether a source is no question and holds nothing that may be said by a ban, as far as its words are known."""
    allowed = cues.table("SAID_SO", source.locale)
    return allowed is not None and not allowed.search(source.folded) and "?" not in source.plain


def if_not(pair: Pair, negator: str) -> str:
    """Return *if you do not have* where the source says *if you have* and nothing that may be meant so."""
    source = pair.source.folded
    found = row(ban_words.IF_NOT, pair.locale)
    if found is None or not _IF_YOU.search(source) or _IF_BAD.search(source) or prefixed(source):
        return ""
    said = re.search(found, pair.target.folded)
    return said[0] if said else ""


def order_among(text: str, other: str, locale: str, places: list[int]) -> str:
    """Return the order in a translation of a sentence of bans only: *do not drive and do not drink* as *do not drive and drink*.

    ``places`` are where the words stand that negate in the translation.
    """
    joints, order = _orders(locale)
    if (
        joints is None
        or order is None
        or len(_TOLD.findall(text)) < 2
        or not all(_DENIED.search(part) for part in _JOINED.split(text) if not _BESIDES.match(part))
    ):
        return ""
    start = 0
    for match in [*joints.finditer(other), None]:
        end = match.start() if match else len(other)
        part = other[start:end]
        if start and not any(start <= place < end for place in places) and (said := order.match(part)):
            return said[0] if len(said[0]) < len(part) else part.strip()
        start = match.end() if match else end
    return ""


@cache
def _orders(locale: str) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None]:
    found = row(ban_words.ORDERS, locale)
    if found is None:
        return None, None
    return re.compile(rf"[,;]\s+(?:(?:{found[0]})\s+)?|\s+(?:{found[0]})\s+"), re.compile(found[1])


def governs(texts: tuple[str, str], locale: str, also: set[str]) -> bool:
    """Return whether fewer words of a translation deny all that the source denies one by one.

    *нельзя пить, есть и курить* is a ban of three things; *even if it is negative you may be infected* is *not always ... not*.
    ``also`` are the concepts that the translation names.
    """
    if _UNSURE.search(texts[0]):
        return "even_if" in also
    found, allows = row(ban_words.GOVERNING, locale), row(ban_words.ALLOWING, locale)
    if (allows and re.search(allows, texts[1])) or _BUT_NOT.search(texts[0]):
        return False
    return bool(found and len(_TOLD.findall(texts[0])) > 1 and re.search(found, texts[1]))


def in_sentence(pair: Pair, text: str, other: str) -> str:
    """Return what a sentence of a translation forbids, if that of the source says nothing that may be meant so."""
    found = _ban(pair.locale)
    said = found.search(other) if found else None
    allowed = cues.table("SAID_SO", pair.source_locale)
    if said is None or allowed is None or allowed.search(text) or "?" in text or prefixed(text):
        return ""
    return "" if CONDITION.search(text) else said[0].strip()


@cache
def _ban(locale: str) -> re.Pattern[str] | None:
    found = row(ban_words.BANS, locale)
    return re.compile(found) if found else None
