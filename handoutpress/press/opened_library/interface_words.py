"""What a library's pages say by its own catalog (``handoutpress.po``), as an article is: to be checked, judged and signed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from handoutpress import checks, reviews
from handoutpress.editions.edition_state import danger_stage
from handoutpress.editions.interface import DOMAIN, EMERGENCY_NUMBER, FACTS
from handoutpress.editions.shipped_danger_words import DANGER, RELIED_ON, RISK_LABELS, WARNINGS
from handoutpress.model import Article, Catalog, Interface, Language, Message, Meta, Place, Segment, Severity, Skeleton
from handoutpress.press.opened_library.verdict_memo import Verdicts, salt
from handoutpress.reviews import Mark, Signed

Key = tuple[str | None, str]


def article(words: Catalog) -> Article:
    """Return the catalog's messages as an article whose slug and id are ``handoutpress``; what is obsolete is left out.

    The label of a risk role has that role, the words for an emergency number that of emergencies, and the notices of a
    draft and of what was withdrawn that of a warning.
    """
    segments = tuple(
        Segment(
            m.msgid, m.context, "words of the pages", Place(words.path, m.line), _role(m.msgid), comments=m.extracted
        )
        for m in words.messages
        if not m.obsolete
    )
    meta = Meta(id=DOMAIN, title=DOMAIN, description="", revised=date.min, review_by=date.max)
    return Article(DOMAIN, words.path, meta, segments, Skeleton(()))


def danger(words: Catalog | None, said: Interface, path: str) -> Catalog:
    """Return what pages say about danger in a language, as a catalog at ``path``: each as the library or the package says it.

    What is said in English has no sign-off to ask for and is left out.
    """
    there = words.by_key() if words else {}
    keys = [(None, msgid) for msgid in sorted(DANGER) if (None, msgid) in said.messages]
    own = {key: there[key] for key in keys if key in there and there[key].translated}
    found = (own.get(key) or Message(key[1], msgstr=said.messages[key]) for key in keys)
    return Catalog(path, said.language.locale, words.header if words else (), tuple(found))


def to_review(words: Catalog | None, said: Interface, path: str) -> Catalog:
    """Return the library's own catalog of words with those about danger that the package says: all that can be signed."""
    shipped = [m for m in danger(words, said, path).messages if not words or m.key not in words.by_key()]
    own = words or Catalog(path, said.language.locale, (), ())
    return replace(own, messages=(*own.messages, *shipped))


def marks(words: Catalog | None, said: Interface, signed: Signed) -> dict[str, Mark]:
    """Return where each word about danger that is not in English stands in a language, by its English."""
    found = danger(words, said, "")
    of = article(found)
    return {s.msgid: mark for s, mark in zip(of.segments, reviews.marks(of, found, signed), strict=True)}


def stage(words: Catalog | None, said: Interface, signed: Signed) -> str:
    """Return the lowest stage of the words about danger in a language: ``machine``, ``read twice``, ``translated`` ...

    Empty in English, and where pages lack one of them.
    """
    if said.language.base == "en" or any((None, msgid) not in said.messages for msgid in RELIED_ON):
        return ""
    return danger_stage(RELIED_ON, said, marks(words, said, signed))


def of_source(words: Catalog) -> Catalog:
    """Return a template of the interface for the language of the articles: without the library's own title and books."""
    return replace(words, messages=tuple(message for message in words.messages if message.context is None))


def _role(msgid: str) -> str:
    if msgid in {FACTS["emergency"], EMERGENCY_NUMBER}:
        return "emergency"
    return "warning" if msgid in WARNINGS else RISK_LABELS.get(msgid, "")


def unsafe(words: Catalog, language: Language, source: Language, verdicts: Verdicts) -> frozenset[Key]:
    """Return the keys of messages with an unwaived error: no page says them, as no page shows such a sentence."""
    context = checks.Context(language, source, words.path)
    seed, messages = salt(context), words.by_key()
    said = [(segment, messages[segment.key]) for segment in article(words).segments]
    said = [(segment, message) for segment, message in said if message.translated]
    judged = zip(said, verdicts.judge(said, context, seed), strict=True)
    return frozenset(
        segment.key
        for (segment, _), problems in judged
        if any(problem.severity is Severity.ERROR for problem in problems)
    )
