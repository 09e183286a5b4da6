"""A library's files -> the values of the preview's pages. It never refuses: what is missing shows the source, and says so."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from html import escape

from handoutpress import editions, markdown, reviews
from handoutpress.checks.glossary import Glossary
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


@dataclass(frozen=True, slots=True)
class SourceSide:
    """What of a handout's blocks no translation changes: they need not be made again when a catalog is saved."""

    article: Article
    glossary: Glossary | None
    xhtml: tuple[str, ...]
    terms: tuple[tuple[tuple[str, tuple[str, ...]], ...], ...]
    interface: Interface
    targets: Mapping[str, str]
    translations: dict[tuple[str | None, str, str], str]
    """Of a message's key and its translation: the XHTML of it."""


Kept = dict[tuple[str, str], SourceSide]
"""By language and article; it may be emptied at any moment."""


def handout(library: Library, article: Article, shelf: Shelf, problems: Sequence[Problem], kept: Kept) -> Handout:
    """Return a handout side by side, whatever of it is missing or broken; ``problems`` say what."""
    name = library.name(library.catalog_path(shelf.language, article.slug))
    making = _Making(library, article, shelf, kept, name)
    return Handout(
        slug=article.slug,
        title=article.meta.title,
        source=library.project.source_language,
        language=shelf.language,
        catalog=name,
        blocks=making.blocks(),
        problems=tuple(problems),
    )


@dataclass(slots=True)
class _Making:
    library: Library
    article: Article
    shelf: Shelf
    kept: Kept
    name: str
    """Of the catalog, as Places give it."""

    def blocks(self) -> tuple[Block, ...]:
        """Return a block for each segment that the language needs."""
        article = self.library.needed(self.article, self.shelf.language)
        catalog = self.shelf.catalogs.get(article.slug)
        messages = catalog.by_key() if catalog else {}
        findings = self._findings(catalog)
        side = self._source_side(article)
        every = zip(ids(article.segments), article.segments, side.xhtml, side.terms, strict=True)
        return tuple(
            replace(
                self._block(name, segment, messages.get(segment.key), findings.get(segment.key, []), text), terms=terms
            )
            for name, segment, text, terms in every
        )

    def _source_side(self, article: Article) -> SourceSide:
        place = self.shelf.language.locale, article.slug
        side = self.kept.get(place)
        now = self.article, self.shelf.glossary, self.shelf.interface, self.shelf.targets
        if side is None or side.article is not now[0] or (side.glossary, side.interface, side.targets) != now[1:]:
            source = self.library.project.source_language
            known = editions.facts(self.library.project.clinic, Interface(source, {}))
            texts = (editions.typeset(editions.in_source(one, article, known), source) for one in article.segments)
            terms = (
                tuple((term.source[0], term.target) for term in review.terms(one, self.library, self.shelf))
                for one in article.segments
            )
            side = SourceSide(*now[:2], tuple(one.xhtml for one in texts), tuple(terms), *now[2:], {})
            self.kept[place] = side
        return side

    def _findings(self, catalog: Catalog | None) -> dict[Key, list[Problem]]:
        """Return what the checks say, of fuzzy translations too: their translator wants to know."""
        found: dict[Key, list[Problem]] = {}
        if catalog:
            sure = replace(catalog, messages=tuple(replace(one, fuzzy=False) for one in catalog.messages))
            for key, problem in judge(self.library, self.article, sure, self.shelf):
                found.setdefault(key, []).append(problem)
        return found

    def _block(
        self, name: str, segment: Segment, message: Message | None, findings: list[Problem], original: str
    ) -> Block:
        target = self._translation(segment, message)
        notes = self.article.skeleton.footnotes
        mark = reviews.mark(self.article.meta.id, segment, message, self.shelf.signed, policy.safety(self.article))
        return Block(
            id=name,
            segment=segment,
            states=_states(message, findings, signed=bool(mark.records)),
            source=markdown.unplaced(original, notes),
            target=markdown.unplaced(original if target is None else target, notes),
            falls_back=target is None,
            msgstr=message.msgstr if message else "",
            fuzzy=bool(message and message.fuzzy),
            comments=message.comments if message else (),
            version=version(message),
            place=f"{self.name}:{message.line}"
            if message
            else f"{self.name}: no such entry yet, run handoutpress update",
            stage=mark.stage,
            findings=tuple(findings),
        )

    def _translation(self, segment: Segment, message: Message | None) -> str | None:
        """Return the XHTML of a translation; None if there is none; as it was typed if its structure is another one."""
        if message is None or not message.msgstr.strip():
            return None
        language: Language = self.shelf.language
        made, key = self.kept[language.locale, self.article.slug].translations, (*segment.key, message.msgstr)
        if key not in made:
            known = editions.facts(self.library.project.clinic, self.shelf.interface)
            filled = markdown.render(segment, message.msgstr, self.article.skeleton, known, targets=self.shelf.targets)
            made[key] = editions.typeset(filled, language).xhtml if filled else escape(visible(message.msgstr))
        return made[key]


def _states(message: Message | None, findings: Sequence[Problem], *, signed: bool) -> tuple[str, ...]:
    if message is None or not message.msgstr.strip():
        state = "to do"
    elif message.fuzzy:
        state = "fuzzy"
    else:
        state = "signed" if signed else "translated"
    told = any(problem.severity is not Severity.INFO for problem in findings)
    return (state, "finding") if told else (state,)
