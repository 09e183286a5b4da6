"""Editions: an article in one language, with what holds it back, ready for every output.

In: an Article, a Catalog, the interface's words, what the checks and sign-offs say. Out: a Page or a Refusal, an Edition.
Never: a file, the clock, bytes of an output.
"""

from handoutpress.editions.edition import (
    Refusal,
    facts,
    in_source,
    make,
    translate,
    typeset,
)
from handoutpress.editions.edition_state import UNSIGNED, Signing
from handoutpress.editions.interface import draft_notice
from handoutpress.editions.revisions import identity, revision_date, source_revision, words_revision

__all__ = [
    "UNSIGNED",
    "Refusal",
    "Signing",
    "draft_notice",
    "facts",
    "identity",
    "in_source",
    "make",
    "revision_date",
    "source_revision",
    "translate",
    "typeset",
    "words_revision",
]
