"""One medicine in place of another: *enalapril was replaced with losartan* as *losartan with enalapril*. HP577."""

from __future__ import annotations

import re
from collections.abc import Iterator

from handoutpress.checks.facts import two_medicines
from handoutpress.checks.facts.fact import Facts
from handoutpress.checks.lexicon import base
from handoutpress.checks.once import once
from handoutpress.checks.pair import READ, Pair, quote
from handoutpress.checks.reading import Reading
from handoutpress.model import Problem

_REPLACED = re.compile(r"\b(?:replac\w+|switch\w*(?: \w+)? from|chang\w+(?: \w+)? from|swap\w*) $")
"""What stands right before the old medicine; the new one comes behind it."""
_FOR_IT = re.compile(r" (?:with|by|to|for) ")
_OLD = {
    "ja": re.compile(r"\s*(?:の代わり|のかわり|に代え|に代わ|から)"),
    "ko": re.compile(r"\s*(?:대신|을 대신|를 대신|에서)"),
    "hi": re.compile(r"\s*(?:की जगह|के बदले|के स्थान|से )"),
    "ur": re.compile(r"\s*(?:كي جگه|كي بجا|كي بدلي)"),
    "bn": re.compile(r"\s*(?:ের)?\s*(?:বদলে|পরিবর্তে|জায়গায়)"),
}
"""What follows the old medicine in a language, on whichever side the new one stands."""
_OLD_FIRST = {
    "ja": re.compile("を"),
    "ko": re.compile("[을를]"),
    "th": re.compile("จาก|เปลี่ยน"),
    "zh": re.compile("[将將把由从從]"),
    "he": re.compile(r"\bהחליף|הוחלף|החליפה|החלפנו|הוחלפה|במקום"),
}
"""What says that the old one is named first, if nothing of the language's ``_NEW_FIRST`` does not."""
_NEW_FIRST = {
    "zh": re.compile("代替|取代|替代|替换|替換"),
    "th": re.compile("มาแทน|แทนที่|ใช้แทน"),
    "he": re.compile("במקום"),
    "ja": re.compile("の代わり|のかわり|に代え"),
    "ko": re.compile("대신"),
}


def concerns(source: Reading) -> bool:
    """Return whether a source replaces one medicine by another."""
    return source.facts is not None and bool(once(_replaced, source.facts))


def check(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield if the medicine that is given up is, in the translation, the new one."""
    mine = once(_replaced, source)
    if not mine:
        return
    theirs = two_medicines.named(target)
    if not theirs or {name for name, _, _ in mine} != {name for name, _, _ in theirs}:
        return
    old = _old(theirs, target.text, base(pair.locale))
    if old and old != mine[0][0]:
        said = quote(source.text[slice(*mine[0][1:])])
        yield pair.acknowledge("HP577", f"exchanged: the source replaces {said}, the translation the other one", READ)


def _replaced(source: Facts) -> list[tuple[str, int, int]]:
    """Return the medicine that an English text gives up, and that which replaces it; nothing if it says no such thing."""
    mine = two_medicines.named(source)
    said = mine and _REPLACED.search(source.text[: mine[0][1]])
    return mine if said and _FOR_IT.search(source.text[mine[0][2] : mine[1][1]]) else []


def _old(two: list[tuple[str, int, int]], text: str, language: str) -> str:
    """Return the medicine that is given up; nothing if the language has no rule, or its words do not tell."""
    behind = _OLD.get(language)
    marked = [name for name, _, end in two if behind and behind.match(text, end)]
    if len(marked) == 1:
        return marked[0]
    first, turned = _OLD_FIRST.get(language), _NEW_FIRST.get(language)
    if first and first.search(text) and not (turned and turned.search(text)):
        return two[0][0]
    return ""
