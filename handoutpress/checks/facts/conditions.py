"""Conditions that are lost: *unless your doctor agrees*, *even if you feel better*, *wait until it is dry*. HP572."""

from __future__ import annotations

import re
from collections.abc import Iterator

from handoutpress.checks import cues, negators
from handoutpress.checks.data import joining_words, row
from handoutpress.checks.facts import rows, word_order
from handoutpress.checks.facts.concepts import PERIODS
from handoutpress.checks.facts.fact import Facts
from handoutpress.checks.facts.telling import words
from handoutpress.checks.lexicon import base
from handoutpress.checks.pair import READ, Pair, quote
from handoutpress.model import Problem

_STRICT = frozenset(("unless", "only_if", "even_if"))
_ONLY_IF = re.compile(r"\bonly\b[^.;:]*\b(?:if|when)\b")
_HARDLY = re.compile(
    r"\b(?:not|no|never|without|trouble|problems?|difficult\w*|hard|fail\w*|stop\w*|lack\w*|miss\w*|too|still|little|few|unless|until"
    r"|wake|awake|irregular\w*|weak\w*|numb|lost|lose|avoid\w*|poor\w*|insomnia|constipat\w*|gone|away|forgot\w*|refus\w*|less"
    r"|ill|sick|worse|blocked|hurts?|cannot|short of)\b|n't\b|\b(?:un|in|im|ir|dis)[a-z]{5,}"
)
"""What another language may say with a *not* of its own."""
_ONLY_THAT = re.compile(
    r"(?:^|[.;:] )only (?!if\b|when\b|after\b|one\b|two\b|three\b|\d|an? |some\b|rarely\b)[^\W\d]+|"
    r"\bonly (?:to|for(?! a (?:short|few|little|while|moment))|on|in|with|by|at|from|use|take|drink|eat|give|apply) \w+|"
    r"(?:^|[.;:] )only an? (?:[^\W\d]+ ){1,3}(?:may|can|must|should)\b"
)
"""*Only the nurse may*, *use it only on the skin*; *only one* is an amount, and *only if* is looked at elsewhere."""
_NO_OTHER = frozenset(
    """
    only only_if except not_before one_of unless without at_most not_otherwise avoid always unique even_if not
    """.split()  # noqa: SIM905 - words
)
"""Any of these may say that nothing else is meant."""
_WAITING = frozenset(
    """
    wait until after after_n then not_before only_if only when first_of not never unless
    """.split()  # noqa: SIM905 - words
)
"""Any of these may say that somebody waits."""
SENTENCE_END = re.compile(r"[.!?;…]\s+|[。！？；।॥؟؛]\s*")
_GONE = re.compile(
    r"\b(?:once|when|if|until|unless|as soon as)\b[^.,;:]{4,40}\b(?:(?:has|have|is|are) gone|goes away|disappear)"
)
_ENDED = frozenset(("not", "without", "still", "end", "stop", "better", "gone"))
"""Any of these may say that something has gone."""
_TILL = frozenset(
    """
    until before not_before after when only_if wait if then unless even_if once from_n until_n after_n before_n within
    first_of end still
    """.split()  # noqa: SIM905 - words
)
"""Any of these may say until when something holds."""
_BEFORE_ONLY = frozenset(("es", "fr", "de", "pt", "it", "nl", "pl", "ro", "sv"))
"""Languages whose word for *before* is not also *until*."""
_STOPS = " \n.!?;…。！？；।॥؟؛"
_OTHER_THAN_IF = frozenset(
    ("not", "without", "unless", "until", "only", "only_if", "even_if", "before", "avoid", "not_before")
)
_LIFTING = _OTHER_THAN_IF - {"not"} | {"except", "then"}
"""Any of these may say when a ban does not hold."""
_CONDITIONAL = {
    "tr": re.compile(r"\w+(?:sa|se)(?:nız|niz)?\b"),
    "ja": re.compile("場合|ときは|時は|たら|なら|れば|けば"),
    "ko": re.compile("면 |면,|경우"),
}
"""How a language says *if* by an ending."""


def check(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield the conditions of the source that the translation lacks."""
    if not source.names.isdisjoint(_STRICT):
        yield from _lost(pair, source, target)
        yield from _unless_as_if(pair, source, target)
        yield from _unless_gone(pair, source, target)
    yield from _forever(pair, source, target)
    yield from _hurried(pair, source, target)
    yield from _there_again(pair, source, target)
    yield from _only_if_not(pair, source, target)
    if source.names.isdisjoint(("only_if", "even_if")) and "only" in source.names:
        yield from _only_as_even(pair, source, target)
        yield from _for_anything(pair, source, target)


def _lost(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield for *unless your doctor agrees* of which nothing at all is left, or *even if* that became *if*."""
    any_ = cues.table("CONDITIONS", pair.locale)
    said = next(source.text[start:end] for name, start, end in source.cues if name in _STRICT)
    if any_ and not said.endswith("though") and not any_.search(target.text):
        yield pair.acknowledge("HP572", f"a condition is lost: the source says {quote(said)}", READ)
        return
    even = cues.table("EVEN", pair.locale)
    if even and "even_if" in source.names and "even_if" not in target.names and not even.search(target.text):
        said = words(source, "even_if")
        yield pair.acknowledge("HP572", f"a condition is lost: the source says {said}, the translation only if", READ)


def _forever(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield for *keep it in the sling until your next visit* as *keep it in the sling*: nothing says for how long."""
    any_ = cues.table("CONDITIONS", pair.locale) if "until" in source.names else None
    if not any_ or not target.names.isdisjoint(_TILL) or any_.search(target.text):
        return
    bounded = any(
        not _TILL.isdisjoint(group.bounds) or ("at_most" in group.bounds and group.unit & PERIODS)
        for group in target.groups  # Polish *do 12. tygodnia* is until the 12th week
    )
    if not bounded and rows.know(("until",), pair.locale):
        yield pair.acknowledge("HP572", f"a condition is lost: the source says {words(source, 'until')}", READ)


def _there_again(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield for *when the fever has gone* as *when you have a fever*: nothing says that it has gone."""
    if "gone" not in source.names or not _GONE.search(source.text):
        return
    early = target.names - source.names >= {"before"} and not target.names & {
        "not",
        "not_before",
        "wait",
        "after",
        "until",
    }
    if early and not source.names & {"not", "without", "wait", "until"} and base(pair.locale) in _BEFORE_ONLY:
        said = words(target, "before")
        yield pair.acknowledge(
            "HP572", f"an opposite: the source says {words(source, 'gone')}, the translation {said}", READ
        )
        return
    if not target.names.isdisjoint(_ENDED):
        return
    if rows.know(("gone",), pair.locale) and not negators.denies(target.text, pair.locale):
        said = words(source, "gone")
        yield pair.acknowledge("HP572", f"a condition is lost: the source says {said}", READ)


def _only_as_even(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield for *only use it if yours is empty* as *use it even if yours is not empty*."""
    if "even_if" in target.names and target.names.isdisjoint(("only", "only_if")) and _ONLY_IF.search(source.text):
        yield pair.acknowledge("HP572", "an opposite: the source says 'only if', the translation 'even if'", READ)


def _only_if_not(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield for *take it only if you have pain* as *take it only if you have no pain*."""
    only = _ONLY_IF.search(source.text) if "only" in source.text else None
    turned = row(joining_words.ONLY_IF_NOT, pair.locale) if only else None
    if not only or not turned:
        return
    clause = source.text[only.end() :]
    said = None if _HARDLY.search(clause) else re.search(turned, target.text)
    if said:
        text = f"an opposite: the source says {quote(only[0] + clause.rstrip(' .'))}, the translation {quote(said[0])}"
        yield pair.acknowledge("HP572", text, READ)


def _for_anything(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield for *only use it on the skin* as *use it on the skin*: nothing says *only*, nor *not otherwise*."""
    said = _ONLY_THAT.search(source.text)
    if not said or not target.names.isdisjoint(_NO_OTHER) or not rows.know(("only", "except"), pair.locale):
        return
    if _ONLY_IF.search(source.text):
        return
    if not negators.denies(target.text, pair.locale):
        yield pair.acknowledge("HP572", f"a limit is lost: the source says {quote(said[0].strip(' .;:'))}", READ)


def _hurried(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield for *wait until it is dry before you use it* as *use it before it is dry*."""
    if not {"wait", "until"} <= source.names or "before" not in target.names:
        return
    if target.names.isdisjoint(_WAITING) and rows.know(("wait", "until"), pair.locale):
        said = words(target, "before")
        yield pair.acknowledge("HP572", f"an opposite: the source says 'wait until', the translation {said}", READ)


def _unless_as_if(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield for *unless he told you to* as *if he told you to*: a condition, and nothing in it or beside it says *not*."""
    if "unless" not in source.names or "not" in source.names or not target.names.isdisjoint(_OTHER_THAN_IF):
        return
    if len(SENTENCE_END.findall(target.text.rstrip(_STOPS))) > len(SENTENCE_END.findall(source.text.rstrip(_STOPS))):
        return  # *Drink a lot. If he told you otherwise, do as he says*
    if _says_if(pair.locale, target) and not negators.denies(target.text, pair.locale):
        yield pair.acknowledge("HP572", "an opposite: the source says 'unless', the translation 'if'", READ)


def _unless_gone(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield for *do not take it unless you have pain* as *do not take it with pain*: one *not*, and nothing that lifts it."""
    if not {"unless", "not"} <= source.names or not target.names.isdisjoint(_LIFTING - {"without"}):
        return
    if word_order.mixed(pair.locale) or word_order.behind(pair.locale):
        return
    if negators.count(source.text, pair.source_locale, ()) == negators.count(target.text, pair.locale, ()) == 1:
        yield pair.acknowledge("HP572", "a condition is lost: the source says 'not' and 'unless'", READ)


def _says_if(locale: str, target: Facts) -> bool:
    conditional = _CONDITIONAL.get(base(locale))
    return bool(conditional.search(target.text)) if conditional else "if" in target.names
