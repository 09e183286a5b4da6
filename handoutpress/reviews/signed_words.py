"""The words that sign-offs hold: what to offer where a signed translation is gone from its catalog."""

from __future__ import annotations

from handoutpress.model import Article
from handoutpress.reviews.ledger import Signed
from handoutpress.reviews.sign_off import Record, digest


def signed_words(article: Article, signed: Signed) -> dict[tuple[str | None, str], Record]:
    """Return (msgctxt, msgid) of an article's messages -> the newest sign-off that holds and noted the words it is about.

    A record counts for the very message that its hash is of: same article, role, context and source.
    """
    by_source: dict[str, list[Record]] = {}
    for record in (record for records in signed.by_hash.values() for record in records):
        if record.text:
            by_source.setdefault(record.text[0], []).append(record)
    found: dict[tuple[str | None, str], Record] = {}
    for segment in article.segments if by_source else ():
        for record in by_source.get(segment.msgid, ()):
            newest = found.get(segment.key)
            fits = record.text is not None and record.hash == digest(article.meta.id, segment, record.text[1])
            if fits and (newest is None or newest.date < record.date):
                found[segment.key] = record
    return found
