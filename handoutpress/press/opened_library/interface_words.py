"""What a library's pages say by its own catalog (``handoutpress.po``), as an article is: to be checked, judged and signed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from handoutpress import checks
from handoutpress.editions.interface import DOMAIN, DRAFT, FACTS, LABELS, NOTICES, PARTIAL, ROLES
from handoutpress.markdown import RISK
from handoutpress.model import Article, Catalog, Language, Meta, Place, Segment, Severity, Skeleton
from handoutpress.press.opened_library.verdict_memo import Verdicts, salt

Key = tuple[str | None, str]

_WARNINGS = frozenset({DRAFT, PARTIAL, LABELS["fallback-note"], *NOTICES.values()})
"""What tells readers how far they may rely on a page."""
_ROLES = {words: role for role, words in ROLES.items() if role in RISK}


def article(words: Catalog) -> Article:
    """Return the catalog's messages as an article whose slug and id are ``handoutpress``; what is obsolete is left out.

    The label of a risk role has that role, the words for an emergency number that of emergencies, and the notices of a
    draft that of a warning.
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


def of_source(words: Catalog) -> Catalog:
    """Return a template of the interface for the language of the articles: without the library's own title and books."""
    return replace(words, messages=tuple(message for message in words.messages if message.context is None))


def _role(msgid: str) -> str:
    if msgid == FACTS["emergency"]:
        return "emergency"
    return "warning" if msgid in _WARNINGS else _ROLES.get(msgid, "")


def unsafe(words: Catalog, language: Language, source: Language, verdicts: Verdicts) -> frozenset[Key]:
    """Return the keys of messages with an unwaived error: no page says them, as no page shows such a sentence."""
    context = checks.Context(language, source, words.path)
    seed, messages = salt(context), words.by_key()
    return frozenset(
        segment.key
        for segment in article(words).segments
        if messages[segment.key].translated
        and any(
            problem.severity is Severity.ERROR
            for problem in verdicts.judge(segment, messages[segment.key], context, seed)
        )
    )
