"""Negation, counted sentence by sentence: *do not stop it without asking* holds two, and loses one in *stop it without asking*.

HP541, HP542. A ban may be said by *avoid* or *forbidden*.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handoutpress.checks import bans, cues, nots_said_otherwise, paraphrases
from handoutpress.checks.facts import moved, rows
from handoutpress.checks.lexicon import base
from handoutpress.checks.negators import Side, Word, lexicon_of, side
from handoutpress.checks.nots_said_otherwise import FAST, FASTING
from handoutpress.checks.once import once
from handoutpress.checks.pair import READ, Pair, quote
from handoutpress.checks.reading import Reading
from handoutpress.model import Problem

_BAN = re.compile(r"\b(?:do|must|should|may|can) not\b|\bnever\b|\bcan not\b")
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


def _behind(openers: str, words: str, nouns: str) -> re.Pattern[str]:
    """Return a pattern for a *nobody* that stands last, behind its verb: no clause begins with it, nor is it *in no case*."""
    first = "".join(rf"(?<!\b{word} )" for word in openers.split())
    return re.compile(rf"(?:\w+ ){{3,}}{first}(?:{words})\b(?! (?:{nouns})\b)(?=(?: \w+){{0,2}}(?:[.,;:!?)]|$))")


_NOT_EVEN = {
    "es": re.compile(r"\bni\b|\bexcept|\bsalvo\b|\bmenos\b"),
    "pt": re.compile(r"\bnem\b|\bexce[tç]|\bmenos\b"),
    "it": re.compile(r"\bn(?:eanche|emmeno|eppure)\b"),
    "de": re.compile(r"\b(?:auch|selbst|nicht) (?:nicht|kein\w*|einmal|mal|dann nicht)\b|\baußer\b"),
    "nl": re.compile(r"\b(?:ook|zelfs) (?:niet|geen)\b|\bniet eens\b"),
    "sv": re.compile(r"\binte (?:ens|heller)\b|\bens inte\b"),
    "ro": re.compile(r"\bnici\b"),
    "hu": re.compile(r"\bsem\b"),
    "zh": re.compile("除|[也都]不|[也都]别|[也都]別"),
    "so": re.compile(r"\bxitaa\b"),
}
"""How languages say *not even* with a negation of its own; in the others *even* negates nothing, or only with the verb's own."""
_NEED_NOT = {
    "pl": re.compile(r"nik(?:t|ogo|omu|im)|żad\w+"),
    "ru": re.compile(r"ник(?:то|ого|ому|ем)|никак\w+"),
    "uk": re.compile(r"ні(?:хто|кого|кому|ким)|жод\w+"),
}
"""Words that negate nothing where the verb does not: *никому давайте* has lost its *не*."""
_BEHIND = {
    "es": _behind(
        "que si y o pero cuando donde porque aunque",
        "nadie|ningun[oa]?|ningún",
        "caso|manera|modo|momento|motivo|concepto|circunstancia|forma",
    ),
    "it": _behind("che se e o ma quando dove perché", "nessun[oa]?", "caso|modo|momento|motivo|circostanza"),
    "pt": _behind(
        "que se e ou mas quando onde porque", "ninguém|nenhuma?", "caso|modo|momento|motivo|circunstância|forma"
    ),
}
"""So do words behind the verb: *que se ha encontrado ningún virus*."""
_DENYING = re.compile(r"\b(?:no|non|não|nem|né|ni|sin|senza|sem|tampoco|nunca|mai|jamás|evite|evitar|prohib\w+)\b")
_IDLE = {
    "ru": re.compile(r"\bпока\b"),
    "uk": re.compile(r"\b(?:поки|доки)\b"),
    "pl": re.compile(r"\b(?:dopóki|póki)\b"),
    "cs": re.compile(r"\bdokud\b"),
    "hu": re.compile(r"\b(?:amíg|ameddig|hacsak)\b"),
    "hi": re.compile(r"जब तक[^,।;]* (?:न|ना|नहीं) "),
    "ur": re.compile(r"جب تك[^,،۔;]* (?:نه|نهيں) "),
}
"""After these words for *until* and *unless* the verb is negated and nothing is."""
_FREE = re.compile(r"\b(?:is|are) free(?: of (?:charge|cost))?\.?$|\bfree of (?:charge|cost)\b")
"""What costs nothing is said without a *not*: *it is not free* denies it."""
_STOP = re.compile(r"\bstop")
_STOPS = re.compile("お?やめ|止め|中止|停|中断|중단|끊|중지|그만")
"""Words of bans that mean *stop*: where the source says that too, they negate nothing."""
_BEFORE = {"tr": re.compile(r"\w+m[ae]dan")}
"""What is negated in form where the source says *before*: *sormadan* is *before asking*."""
_UNTIL = re.compile(r"\b(?:until|unless)\b")
_EARLY = re.compile(r"\bbefore\b(?!.*\bwithout\b)")
_WHILE = re.compile(r"\b(?:as long as|until)\b")


def check(pair: Pair) -> Iterator[Problem]:
    """Yield a sentence in which the translation negates less often than the source, or negates where it does not."""
    if (
        lexicon_of(pair.source_locale) is None
        or lexicon_of(pair.locale) is None
        or pair.source.plain == pair.target.plain
    ):
        return
    source, target = once(side, pair.source), once(side, pair.target)
    if not once(_negates, pair.source):
        yield from _avoided(pair, source, target)
        yield from _added(pair, source, target)
        return
    if len(source.ends) != len(target.ends) or (source.ends and _moved(pair)):
        source, target = source.whole, target.whole
    for i in range(len(source.ends) + 1):
        found, text = source.sentence(i)
        said, other = target.sentence(i)
        negated = [word.text for word in found if word.kind == "not"]
        if not found and any(word.kind == "not" for word in said) and (ban := bans.in_sentence(pair, text, other)):
            text = f"the translation forbids or excuses ({quote(ban)}), the source's sentence seems not to"
            yield pair.acknowledge("HP542", text, READ)
            return
        if len(negated) > 1 and (order := bans.order_among(text, other, pair.locale, target.places(i))):
            shown = f"the source forbids it ({quote(negated)}), the translation seems to tell it ({quote(order)})"
            yield pair.acknowledge("HP541", shown, READ)
            return
        if len(negated) > 1 and (_TOGETHER.search(text) or _even(text, other, pair.locale)):
            negated.pop()
        missing = len(negated) - _times(said, other, pair.locale, text) if negated else 0
        own = sum(word.kind == "ban" for word in found)
        if missing > 0 and _lost(pair, (text, other), _less_bans(said, own), missing, len(negated)):
            shown = f"the source negates ({quote(negated)}), the translation seems not to"
            often = " so often" if missing < len(negated) else ""
            yield pair.acknowledge("HP541", f"{shown}{often}", READ)
            return


def _negates(source: Reading) -> bool:
    return any(word.kind == "not" for word in once(side, source).words)


def _even(text: str, other: str, locale: str) -> bool:
    """Return whether *do not share it, not even at home* negates once: *ne … pas même*, *никому … даже*, but *ni siquiera*."""
    said = _NOT_EVEN.get(base(locale))
    return "not even" in text and not (said and said.search(other))


def _less_bans(said: list[Word], own: int) -> list[Word]:
    """Return the words of a sentence without the bans that say an *avoid* of the source: these say none of its nots."""
    bans_of_it = sorted(
        (word for word in said if word.kind == "ban"), key=lambda word: bool(FASTING.search(word.text))
    )[:own]
    return [word for word in said if word not in bans_of_it]


def _moved(pair: Pair) -> bool:
    """Return whether the sentences of the translation stand in another order."""
    one, other = pair.source.facts, pair.target.facts
    return one is not None and other is not None and moved.clauses_moved(one, other)


def _times(said: list[Word], text: str, locale: str, source: str) -> int:
    """Return how often a sentence negates: *ne … pas* is one, so is the *не* that Russian puts after *until*."""
    found = [word.text.strip() for word in said if word.kind == "not"]
    first, others = _IN_TWO.get(base(locale), (frozenset(), frozenset()))
    needs, late = _NEED_NOT.get(base(locale)), _BEHIND.get(base(locale))
    if found and needs and all(map(needs.fullmatch, found)):
        return 0
    if late and (behind := late.search(text)) and not _DENYING.search(text[: behind.end()]):
        found = found[1:]
    twice = min(sum(word in first for word in found), sum(word in others for word in found))
    idle = _IDLE.get(base(locale))
    if found and _STOP.search(source) and (len(found) > 1 or _STOPS.match(found[0])):
        found = [word for word in found if not _STOPS.match(word)]
    both = 2 if base(locale) == "tr" and _TURKISH_NEITHER.search(text) else len(_NEITHER.findall(text))
    idle_too = _BEFORE.get(base(locale)) if _EARLY.search(source) else None
    early = sum(bool(idle_too.fullmatch(word)) for word in found) if idle_too else 0
    return len(found) - twice - early + both - bool(idle and found and _UNTIL.search(source) and idle.search(text))


def _lost(pair: Pair, texts: tuple[str, str], said: list[Word], missing: int, negated: int) -> bool:
    """Return whether so many negations are missing that nothing else in the translation's sentence says them.

    A ban may be said by *avoid*; what is none (*no fever*, *without*) by words of many kinds.
    """
    text, other = texts
    plain = re.sub(r"n't\b", " not", text).replace("cannot", "can not")
    soft = negated - len(_BAN.findall(plain.replace("if you can not", "")))
    fast, stop = FAST.search(text), _STOP.search(text)
    others = [word for word in said if word.kind != "not" and not (stop and _STOPS.match(word.text))]
    banned = sum(word.kind == "ban" and not (fast and FASTING.search(word.text)) for word in others)
    missing -= banned + min(soft, len(others) - banned)
    mine, theirs = pair.source.facts, pair.target.facts
    if not (mine and theirs and missing > 0):
        return missing > 0
    named = {name for name, _, _ in mine.cues}
    also = {name for name, start, end in theirs.cues if (name, theirs.text[start:end]) != ("or", "か")}
    if negated > 1 and paraphrases.said_once(text, len(said), named, also):
        return False
    if negated > 1 and bans.governs((text, other), pair.locale, also):
        return False
    missing -= 0 if "without" in also and negated < 3 else paraphrases.asked_first(text, also)
    if (
        not (negated == 1 and "without" in text)
        and bans.CONDITION.search(text)
        and (also - named) & paraphrases.only_if(text, also)
        and not {"before", "without"} <= also
    ):
        missing -= 1
    missing -= nots_said_otherwise.of_concepts(text, other, named, also, soft=soft > 0)
    missing -= "wait" in also - named and any("for_n" in one.bounds for one in mine.groups)  # *not for 2 weeks*
    missing -= negated == 1 and nots_said_otherwise.as_well(text, other)
    missing -= paraphrases.idioms(plain, pair.target.folded, pair.locale, also, [word.start for word in said])
    return missing - paraphrases.limited(mine, theirs) > 0


def _avoided(pair: Pair, source: Side, target: Side) -> Iterator[Problem]:
    """Yield for *avoid milk* as *drink milk*: nothing in the translation says no in any way."""
    avoided = next((word for word in source.words if word.kind == "ban"), None) if source.words else None
    if avoided is None or target.words:
        return
    facts = pair.target.facts
    also = facts is not None and any(name in _AWAY for name, _, _ in facts.cues)
    if not also and rows.know(("avoid", "not_otherwise"), pair.source_locale):
        text = f"the source forbids ({quote(avoided.text)}), the translation seems not to"
        yield pair.acknowledge("HP541", text, READ)


def _ban_of_a_sentence(pair: Pair, source: Side, target: Side) -> str:
    """Return what a sentence of the translation forbids, if that of the source says nothing that may be meant so."""
    if not source.ends or len(source.ends) != len(target.ends):
        return ""
    for i in range(len(source.ends) + 1):
        (_, text), (said, other) = source.sentence(i), target.sentence(i)
        if any(word.kind == "not" for word in said) and (ban := bans.in_sentence(pair, text, other)):
            return ban
    return ""


def _only(target: Side) -> bool:
    """Return whether the *ne* of a French text stands with *que* alone: *vous n'aurez que la moitié*."""
    words = {word.text.strip(" '’") for word in target.words}
    return words <= {"ne", "n"} and re.search(r"\bqu(?:e\b|['’])", target.folded) is not None


def _twice(pair: Pair, target: Side) -> bool:
    """Return whether *stay as long as you have a fever* is said as *do not go as long as it is not gone*, or *until it is*."""
    if not _WHILE.search(pair.source.folded):
        return False
    facts = pair.target.facts
    idle = _IDLE.get(base(pair.locale))
    late = facts is not None and not facts.names.isdisjoint(("until", "before", "not_before", "unless"))
    return (late and not (idle and idle.search(target.folded))) or sum(word.kind == "not" for word in target.words) > 1


def _says_no(source: Reading) -> bool:
    """Return whether a source holds any word that may be said by a negation."""
    negative = cues.table("NEGATIVE_SOURCE", source.locale)
    return negative is not None and negative.search(_FREE.sub(" ", source.folded)) is not None


def _added(pair: Pair, source: Side, target: Side) -> Iterator[Problem]:
    """Yield if the translation negates and the source holds nothing at all that may be said so."""
    added = next((word for word in target.words if word.kind == "not"), None) if target.words else None
    if cues.table("NEGATIVE_SOURCE", pair.source_locale) is None:
        return
    if added is None or once(_says_no, pair.source) or "?" in pair.source.plain:
        if (
            added
            and "?" not in pair.source.plain
            and (ban := _ban_of_a_sentence(pair, source, target) or bans.if_not(pair, added.text))
        ):
            text = f"the translation negates ({quote(ban)}), the source's sentence seems not to"
            yield pair.acknowledge("HP542", text, READ)
            return
        yield from bans.forbidden(pair)
        return
    if pair.locale == "fr" and _only(target):
        return
    if bans.turned(pair.source.facts, pair.target.facts) or bans.prefixed(pair.source.folded) or _twice(pair, target):
        return
    text = f"the translation negates ({quote(added.text.strip())}), the source seems not to"
    yield pair.acknowledge("HP542", text, READ)
