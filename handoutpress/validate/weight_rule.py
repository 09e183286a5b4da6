"""Our own rule over the weight of a web page: a handout is fetched on a phone, over a bad line."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from handoutpress.catalogs.pseudo_language import LANGUAGE as PSEUDO
from handoutpress.model import Severity
from handoutpress.validate.page_rules import Finding
from handoutpress.validate.page_tree import Node

MOST = 60_000
"""Characters of a handout's page before its figures. A bilingual page holds two texts, and may have twice as many.

Characters and not bytes: the same text takes three times the bytes in Devanagari, but packed as servers send it, hardly more
(the first handout: 10 KB in English, 13 in Hindi), and no translator can make a handout shorter than its source.
"""
_INDEXES = frozenset({"index.html"})


def check(name: str, size: int, root: Node) -> Iterator[Finding]:
    """Yield HP733 (warning) for a handout's page that is too heavy; pictures that it holds itself are not counted.

    ``size`` is the number of the page's characters.
    Lists grow with the library, and the pseudo-language is longer than any other: neither is judged.
    """
    folder, base = posixpath.split(name)
    if not folder or base in _INDEXES or root.get("lang") == PSEUDO.tag:
        return
    pictures = sum(len(src) for image in root.all("img") if (src := image.get("src") or "").startswith("data:"))
    weight, most = size - pictures, MOST * (2 if base.endswith(".bilingual.html") else 1)
    if weight > most:
        text = f"the page weighs {weight / 1000:.1f} KB before figures, more than {most // 1000}"
        yield Finding("HP733", text, severity=Severity.WARNING)
