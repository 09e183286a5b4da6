"""A library's files -> the values of the preview's pages. It never refuses: what is missing shows the source, and says so."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from html import escape

from handoutpress import editions, markdown, reviews
from handoutpress.model import (
    Article,
    Catalog,
    Interface,
    Language,
    Message,
    Problem,
    Segment,
    Severity,
    visible,
)
from handoutpress.outputs.preview import Block, Handout
from handoutpress.press import review
from handoutpress.press.check import Key, judge
from handoutpress.press.opened_library.load import Library, Shelf
from handoutpress.reviews import policy


def version(message: Message | None) -> str:
    """Return a hash of all that a save could overwrite of an entry; empty if there is no entry."""
    if message is None:
        return ""
    told = repr((message.key, message.msgstr, message.fuzzy, message.comments, message.previous))
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def ids(segments: Sequence[Segment]) -> list[str]:
    """Return an id for each segment, the same as long as its message is; the second of one message is told apart."""
    seen: Counter[str] = Counter()
    found = []
    for segment in segments:
        name = "b" + hashlib.sha256(repr(segment.key).encode("utf-8", "surrogatepass")).hexdigest()[:16]
        seen[name] += 1
        found.append(name if seen[name] == 1 else f"{name}-{seen[name]}")
    return found


def segment_of(article: Article, block: str) -> Segment | None:
    """Return the segment of an id that ``ids`` gave; None if the article has none."""
    return next((one for name, one in zip(ids(article.segments), article.segments, strict=True) if name == block), None)


def handout(library: Library, article: Article, shelf: Shelf, problems: Sequence[Problem]) -> Handout:
    """Return a handout side by side, whatever of it is missing or broken; ``problems`` say what."""
    making = _Making(library, article, shelf)
    return Handout(
        slug=article.slug,
        title=article.meta.title,
        source=library.project.source_language,
        language=shelf.language,
        catalog=library.name(library.catalog_path(shelf.language, article.slug)),
        blocks=making.blocks(),
        problems=tuple(problems),
    )


@dataclass(slots=True)
class _Making:
    library: Library
    article: Article
    shelf: Shelf

    def blocks(self) -> tuple[Block, ...]:
        """Return a block for each segment that the language needs."""
        article = self.library.needed(self.article, self.shelf.language)
        catalog = self.shelf.catalogs.get(article.slug)
        messages = catalog.by_key() if catalog else {}
        findings = self._findings(catalog)
        names = ids(article.segments)
        return tuple(
            self._block(name, segment, messages.get(segment.key), findings.get(segment.key, []))
            for name, segment in zip(names, article.segments, strict=True)
        )

    def _findings(self, catalog: Catalog | None) -> dict[Key, list[Problem]]:
        """Return what the checks say, of fuzzy translations too: their translator wants to know."""
        found: dict[Key, list[Problem]] = {}
        if catalog:
            sure = replace(catalog, messages=tuple(replace(one, fuzzy=False) for one in catalog.messages))
            for key, problem in judge(self.library, self.article, sure, self.shelf):
                found.setdefault(key, []).append(problem)
        return found

    def _block(self, name: str, segment: Segment, message: Message | None, findings: list[Problem]) -> Block:
        source = self.library.project.source_language
        known = editions.facts(self.library.project.clinic, Interface(source, {}))
        original = editions.typeset(editions.in_source(segment, self.article, known), source).xhtml
        target = self._translation(segment, message)
        mark = reviews.mark(self.article.meta.id, segment, message, self.shelf.signed, policy.safety(self.article))
        catalog = self.library.name(self.library.catalog_path(self.shelf.language, self.article.slug))
        return Block(
            id=name,
            segment=segment,
            states=_states(message, findings, signed=bool(mark.records)),
            source=markdown.unplaced(original),
            target=markdown.unplaced(original if target is None else target),
            falls_back=target is None,
            msgstr=message.msgstr if message else "",
            fuzzy=bool(message and message.fuzzy),
            comments=message.comments if message else (),
            version=version(message),
            place=f"{catalog}:{message.line}" if message else f"{catalog}: no such entry yet, run handoutpress update",
            stage=mark.stage,
            findings=tuple(findings),
            terms=tuple((one.source[0], one.target) for one in review.terms(segment, self.library, self.shelf)),
        )

    def _translation(self, segment: Segment, message: Message | None) -> str | None:
        """Return the XHTML of a translation; None if there is none; as it was typed if its structure is another one."""
        if message is None or not message.msgstr.strip():
            return None
        language: Language = self.shelf.language
        known = editions.facts(self.library.project.clinic, self.shelf.interface)
        filled = markdown.render(segment, message.msgstr, self.article.skeleton, known, targets=self.shelf.targets)
        return editions.typeset(filled, language).xhtml if filled else escape(visible(message.msgstr))


def _states(message: Message | None, findings: Sequence[Problem], *, signed: bool) -> tuple[str, ...]:
    if message is None or not message.msgstr.strip():
        state = "to do"
    elif message.fuzzy:
        state = "fuzzy"
    else:
        state = "signed" if signed else "translated"
    told = any(problem.severity is not Severity.INFO for problem in findings)
    return (state, "finding") if told else (state,)
