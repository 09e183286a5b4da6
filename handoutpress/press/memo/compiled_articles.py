"""The articles of a library as they were compiled, remembered: each is read again only if its file, or a figure, changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from handoutpress.library import articles
from handoutpress.model import Article
from handoutpress.press.memo import place
from handoutpress.press.memo.listing import Row
from handoutpress.press.memo.value_hashes import decoded, encoded, joined

_NAME = "articles"
_SOURCE = f"{articles.SOURCE}/"


@dataclass(slots=True)
class _Stored:
    whole: str = ""
    """A hash of all sources; nothing was wrong between their articles."""
    keys: dict[str, str] = field(default_factory=dict)
    """Path -> what the article was compiled from."""
    articles: dict[str, Article] = field(default_factory=dict)


class Compiled:
    """Reads the articles of a library; ``folder`` is where they are remembered, ``rows`` the files that there are now."""

    def __init__(self, folder: Path | None, rows: Mapping[str, Row]) -> None:
        self.path = folder / _NAME if folder else None
        self.sources = {name: row.sha256 for name, row in rows.items() if name.startswith(_SOURCE)}

    def read_all(self, root: Path) -> tuple[Article, ...]:
        """Return all articles, by slug; HandoutError as ``articles.read_all``."""
        if not self.path or not self.sources:
            return articles.read_all(root)
        data = place.read(self.path)
        stored = (decoded(data, _Stored) if data else None) or _Stored()
        keys, whole = self._keys(), joined(f"{name} {digest}" for name, digest in sorted(self.sources.items()))
        known = {name: found for name, found in stored.articles.items() if stored.keys.get(name) == keys.get(name)}
        found = articles.read_all(root, known, well=stored.whole == whole)
        if stored.whole != whole:
            new = _Stored(whole, keys, {article.path: article for article in found})
            place.write(self.path, encoded(new))
        return found

    def _keys(self) -> dict[str, str]:
        """Return what each article is compiled from: its file, and every figure, whose words are messages of it."""
        own = {name for name in self.sources if name.endswith(".md") and name.count("/") == 1}
        figures = joined(
            f"{name} {digest}"
            for name, digest in sorted(self.sources.items())
            if name not in own and not name.endswith((".toml", ".j2"))
        )
        return {name: joined((self.sources[name], figures)) for name in own}
