"""What changed since an edition, as one HTML page for clinicians: source and translation side by side, nothing fetched."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from handoutpress import markdown
from handoutpress.languages.changed_words import words
from handoutpress.model import Language, Meta, SafetyChange, visible
from handoutpress.outputs import report_style, templates
from handoutpress.reviews.edition_changes import Change, Wording

NAME = "changes.html"
"""Its name under build/; no page links to it, and the validators pass over it."""

_NOTE = re.compile(r"\[\^[^\]\s]+\]")

Pieces = list[tuple[str, str]]
"""What stayed (``=``), went (``-``) and came (``+``), in order."""


def page(
    was: Meta,
    now: Meta,
    safety: Sequence[SafetyChange],
    source: Language,
    shelves: Sequence[tuple[Language, Sequence[Change]]],
) -> bytes:
    """Return the page: what was dangerous first; by language the changes in blocks of risk, then the others, each in order."""
    values = {
        "policy": report_style.POLICY,
        "style": templates.xhtml(report_style.STYLE),
        "was": was,
        "now": now,
        "safety": safety,
        "source": source,
        "shelves": [_shelf(language, found, source) for language, found in shelves],
    }
    return templates.render("changes.html.j2", values)


def _shelf(language: Language, found: Sequence[Change], source: Language) -> dict[str, Any]:
    return {
        "language": language,
        "alone": language == source,
        "rows": [
            {
                "heading": visible(change.heading),
                "role": change.role,
                "risk": change.role in markdown.RISK,
                "what": told(change),
                "source": _pieces(change, "source"),
                "translation": _pieces(change, "translation"),
            }
            for change in sorted(found, key=lambda change: change.role not in markdown.RISK)
        ],
    }


def told(change: Change) -> str:
    """Return in a word what happened to a message."""
    if change.before and change.after:
        same = change.before.segment.msgid == change.after.segment.msgid
        return "translation changed" if same else "changed"
    return "new" if change.after else "gone"


def _pieces(change: Change, side: str) -> Pieces:
    both = _text(change.before, side), _text(change.after, side)
    plain = [_NOTE.sub("", markdown.inline(text).plain) for text in both]
    both = (plain[0], plain[1]) if plain[0] != plain[1] or both[0] == both[1] else both  # else only marks changed
    return [(kind, visible(text)) for kind, text in words(*both)]


def _text(wording: Wording | None, side: str) -> str:
    if wording is None:
        return ""
    return wording.segment.msgid if side == "source" else wording.translation
