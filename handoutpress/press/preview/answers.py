"""What the preview answers: pages as bytes, and what came of a save, a sign-off or a remark. Nothing of HTTP is known here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import quote

from handoutpress import reviews
from handoutpress.languages import find
from handoutpress.languages.hidden_characters import fault
from handoutpress.model import Article, HandoutError, Language, Problem, visible
from handoutpress.outputs import preview
from handoutpress.press.opened_library.load import Library
from handoutpress.press.preview import blocks
from handoutpress.press.preview.as_read import AsRead
from handoutpress.press.preview.editor_help import EditorHelp
from handoutpress.press.preview.entry_save import EntrySave, save
from handoutpress.press.preview.file_stamps import Stamps, stamp, stamps
from handoutpress.press.preview.last_good import Open
from handoutpress.press.preview.signing import Asked, Sittings

LONGEST = 20_000
"""Characters of a translation or a comment that a page may send."""


_CHANGED = "Somebody has changed these words since they were shown, or they are signed. Nothing was written."


class NotThereError(Exception):
    """There is no such handout or language."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a page hears of what it sent: a status of HTTP, and values for JSON."""

    status: int
    value: Mapping[str, Any]


class Pages:
    """The pages of one library, below a path of their own."""

    def __init__(self, root: Path, base: str, locales: frozenset[str] = frozenset(), editor: str = "") -> None:
        self.opened, self.base, self.locales, self.editor = Open(root), base, locales, editor
        self.read = AsRead(base)
        self.sittings = Sittings(self.opened)
        self.help = EditorHelp(self.opened.root)
        self._kept: blocks.Kept = {}
        self._drawn: dict[tuple[str, str], preview.Drawn] = {}
        self._rows: dict[tuple[str, str], tuple[object, preview.Row]] = {}

    def index(self) -> bytes:
        """Return the list of handouts and languages."""
        library, problems = self.opened.library()
        if library is None:
            return preview.unread_page("This library cannot be read yet", problems, self.base)
        rows = [
            self._row(library, article, language)
            for article in library.articles
            for language in library.project.languages
            if not self.locales or language.locale in self.locales
        ]
        return preview.index_page(library.project.title, rows, problems, self.base)

    def _row(self, library: Library, article: Article, language: Language) -> preview.Row:
        seen = (id(article), stamp(library.catalog_path(language, article.slug)))
        known = self._rows.get((language.locale, article.slug))
        if known is None or known[0] != seen:
            known = seen, self._counted(library, article, language)
            self._rows[language.locale, article.slug] = known
        return known[1]

    def _counted(self, library: Library, article: Article, language: Language) -> preview.Row:
        shelf, problems = self.opened.shelf(library, language, article.slug)
        catalog = shelf.catalogs.get(article.slug)
        messages = catalog.by_key() if catalog else {}
        keys = dict.fromkeys(segment.key for segment in library.needed(article, language).segments)
        there = [messages[key] for key in keys if key in messages]
        fault = next((f"{one.place}: {visible(one.text)}" for one in problems if catalog is None), "")
        done, fuzzy = sum(one.translated for one in there), sum(one.fuzzy for one in there)
        return preview.Row(article.slug, article.meta.title, language, len(keys), done, fuzzy, fault)

    def handout(self, locale: str, slug: str) -> bytes:
        """Return a handout side by side; NotThereError if the library has none such."""
        library, article, language, problems = self._found(locale, slug)
        shelf, more = self.opened.shelf(library, language, slug)
        shown = blocks.handout(library, article, shelf, (*problems, *more), self._kept)
        people = [one for one in library.people.values() if language.locale in one.locales]
        if self.editor:
            shown = replace(shown, blocks=tuple(replace(one, editor=self._editor(one)) for one in shown.blocks))
        drawn = self._drawn.setdefault((locale, slug), {})
        return preview.handout_page(shown, self.base, reviews.STAGES, people, drawn)

    def _editor(self, block: preview.Block) -> str:
        """Return the address that opens the person's editor at an entry; nothing if there is none."""
        path, _, line = block.place.rpartition(":")
        place = quote((self.opened.root / path).as_posix())
        return self.editor.replace("{path}", place).replace("{line}", line) if line.isdecimal() else ""

    def as_read(self, name: str) -> tuple[bytes, str]:
        """Return a page as readers would see it, or what it shows, by its path under build/, and its ending; or NotThereError."""
        library, problems = self.opened.library()
        if library is None:
            raise HandoutError(problems)
        tag, _, rest = name.partition("/")
        language = find(tag, library.project.known)
        if language and rest.endswith(".html"):
            library, article, language, _ = self._found(language.locale, rest.removesuffix(".html"))
            shelf, _ = self.opened.shelf(library, language, article.slug)
            return self.read.page(library, article, shelf), ".html"
        data = self.read.file(library, name)
        if data is None:
            raise NotThereError
        return data, Path(name).suffix.lower()

    def judged(self, sent: Mapping[str, Any]) -> Answer:
        """Return what the checks say of words that somebody is typing; nothing is written."""
        library, article, language, _ = self._found(_text(sent, "language"), _text(sent, "article"))
        shelf, _ = self.opened.shelf(library, language, article.slug)
        segment = blocks.segment_of(library.needed(article, language), _text(sent, "id"))
        found = self.help.findings(library, article, shelf, segment, _text(sent, "msgstr")) if segment else ()
        return Answer(200, {"findings": preview.told(found)})

    def remembered(self, sent: Mapping[str, Any]) -> Answer:
        """Return how the library translates sentences like that of a block."""
        library, article, language, _ = self._found(_text(sent, "language"), _text(sent, "article"))
        segment = blocks.segment_of(library.needed(article, language), _text(sent, "id"))
        found = self.help.memory(library, article, language, segment) if segment else ()
        rows = [{"msgid": one.msgid, "msgstr": one.msgstr, "told": f"{one.score:.0f} %, {one.path}"} for one in found]
        return Answer(200, {"memory": rows})

    def review(self, locale: str, slug: str, person: str, stage: str) -> bytes:
        """Return what is due for a person at a stage; HandoutError if they may not, or a file cannot be read."""
        self._found(locale, slug)
        return preview.review_page(self.sittings.due(Asked(locale, slug, person, stage)), self.base)

    def agree(self, sent: Mapping[str, Any]) -> Answer:
        """Sign what a person was shown, all or nothing: 200; 409 if it has changed since; 422 with what is wrong."""
        listed = sent.get("digests")
        if not isinstance(listed, list) or len(listed) > LONGEST or not all(isinstance(one, str) for one in listed):
            raise ValueError("digests")
        return self._signed(sent, lambda asked, _: self.sittings.agree(asked, listed, _text(sent, "origin")))

    def remark(self, sent: Mapping[str, Any]) -> Answer:
        """Write a person's remark into the catalog: 200, 409, 422 as ``agree``."""
        text = _text(sent, "remark")
        if not text.strip():
            return Answer(422, {"text": "The remark is empty."})
        wrong = sent.get("wrong") is True
        return self._signed(sent, lambda asked, digest: self.sittings.remark(asked, digest, text, wrong=wrong))

    def undo(self, sent: Mapping[str, Any]) -> Answer:
        """Take back a person's last sign-off of this sitting: 200; 409 if there is none; 422 with what is wrong."""
        return self._signed(sent, lambda asked, _: self.sittings.undo(asked), "There is nothing to take back.")

    def _signed(self, sent: Mapping[str, Any], act: Callable[[Asked, str], str], none: str = _CHANGED) -> Answer:
        asked = Asked(*(_text(sent, name) for name in ("language", "article", "person", "stage")))
        try:
            self._found(asked.language, asked.article)
            done = act(asked, _text(sent, "digest"))
        except HandoutError as broken:
            return Answer(422, {"text": told(broken.problems)})
        return Answer(200, {"text": done}) if done else Answer(409, {"text": none})

    def figure(self, name: str) -> bytes:
        """Return a figure that an article shows; NotThereError for any other name."""
        library, _ = self.opened.library()
        if library is None or name not in library.figures:
            raise NotThereError
        return library.figures[name]

    def watched(self, place: str) -> Stamps:
        """Return the stamps of all files that a page is made of: ``place`` is its path below ``base``."""
        parts = place.split("/")[-2:] if not place.startswith("review/") else place.split("/")[1:3]
        root, paths = self.opened.root, [self.opened.root / "source", self.opened.root / "source" / "figures"]
        library = self.opened.last
        language = find(parts[0], library.project.known) if library and len(parts) == 2 else None
        if library and language and any(article.slug == parts[1] for article in library.articles):
            own = library.folder(language)
            paths += [library.catalog_path(language, parts[1]), own / "glossary.tsv", own / "links.toml"]
            paths += [library.catalog_path(language, "handoutpress"), own / "reviews" / parts[1]]
        else:
            paths += sorted((root / "locales").glob("*/LC_MESSAGES"))
        return stamps(paths)

    def save(self, sent: Mapping[str, Any]) -> Answer:
        """Write an entry as a page sends it: 200; 409 with the entry as it is if it has changed; 422 with what is wrong."""
        try:
            library, article, language, _ = self._found(_text(sent, "language"), _text(sent, "article"))
            segment = blocks.segment_of(library.needed(article, language), _text(sent, "id"))
            if segment is None:
                return Answer(409, {"text": "The source has changed: this block is not in it any more."})
            path = library.name(library.catalog_path(language, article.slug))
            words, comment = _text(sent, "msgstr"), " ".join(_text(sent, "comment").split())
            if why := fault(words) or fault(comment):
                return Answer(422, {"text": f"Not saved: it {why}."})
            fuzzy, shown = sent.get("fuzzy") is True, _text(sent, "version")
            wanted = EntrySave(path, language.locale, segment.key, shown, words, fuzzy, comment)
            shelf, _ = self.opened.shelf(library, language, article.slug)
            if save(library, shelf, article.slug, wanted):
                return Answer(200, {"text": "Saved."})
        except HandoutError as broken:
            return Answer(422, {"text": told(broken.problems)})
        there = wanted.there
        if there is None:
            return Answer(409, {"text": f"{path} has no such entry any more; nothing was written."})
        text = "Somebody else changed this entry; nothing was written."
        value = {"msgstr": there.msgstr, "fuzzy": there.fuzzy, "version": blocks.version(there)}
        return Answer(409, {"text": text, **value})

    def _found(self, locale: str, slug: str) -> tuple[Library, Article, Language, tuple[Problem, ...]]:
        library, problems = self.opened.library()
        if library is None:
            raise HandoutError(problems)
        language = next((one for one in library.project.languages if one.locale == locale), None)
        article = next((one for one in library.articles if one.slug == slug), None)
        if language is None or article is None or (self.locales and locale not in self.locales):
            raise NotThereError
        return library, article, language, problems


def told(problems: tuple[Problem, ...]) -> str:
    """Return problems in one line for a page."""
    return "Not saved. " + " ".join(str(problem) for problem in problems)


def _text(sent: Mapping[str, Any], name: str) -> str:
    """Return a text that a page has sent; ValueError if it is none, or is too long."""
    found = sent.get(name, "")
    if not isinstance(found, str) or len(found) > LONGEST:
        raise ValueError(name)
    return found
