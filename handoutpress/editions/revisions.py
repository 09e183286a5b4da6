"""What tells one edition from another: its day, its book's identity, the hashes of its source and of its words."""

from __future__ import annotations

import hashlib
import json
import uuid
from datetime import date
from functools import cache

from handoutpress.model import Article, Catalog


def revision_date(catalog: Catalog | None) -> date | None:
    """Return the day of a catalog's PO-Revision-Date, or None while nobody has saved it."""
    value = dict(catalog.header).get("PO-Revision-Date", "") if catalog else ""
    try:
        return date.fromisoformat(value[:10])
    except ValueError:
        return None


def identity(scope: str, article_id: str, tag: str) -> str:
    """Return the uuid5 of a book: the same for every rebuild and every file name (RFC 9562, section 5.5).

    ``scope`` is the project's: what two clinics hand out are two books, since their numbers and names differ.
    """
    return str(uuid.uuid5(_namespace(scope), f"{article_id}/{tag}"))


@cache
def _namespace(scope: str) -> uuid.UUID:
    return uuid.uuid5(uuid.NAMESPACE_URL, f"urn:handoutpress:{scope}")


def words_revision(article: Article, catalog: Catalog | None) -> str:
    """Return the first 12 hex digits of the SHA-256 over the translations of an article; empty without a catalog.

    Two editions of the same number say the same words if it is the same.
    """
    if catalog is None:
        return ""
    messages = catalog.by_key()
    usable = ((s, messages.get(s.key)) for s in article.segments)
    said = [[s.context, s.msgid, m.msgstr] for s, m in usable if m and m.translated]
    data = json.dumps(said, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(data.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def source_revision(article: Article) -> str:
    """Return the first 12 hex digits of the SHA-256 over the source's messages: changes with its words, not its file."""
    words = json.dumps([[s.context, s.msgid] for s in article.segments], ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:12]
