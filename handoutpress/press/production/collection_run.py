"""Collections through the press: which handouts each has in a language, its book, and its sheets."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass

from handoutpress.editions import anthologies
from handoutpress.model import Collection, Edition, Language, Listing, Project
from handoutpress.outputs import epub, outlines, publications, sheet, style
from handoutpress.outputs.covers import Pictures
from handoutpress.press.opened_library.load import Library
from handoutpress.press.production.cover_memo import Covers
from handoutpress.press.production.sheet_memo import Sheets


@dataclass(frozen=True, slots=True)
class Collected:
    """A collection in a language."""

    whole: Edition
    """What its cover says, and which outputs it has."""
    chapters: Mapping[str, Sequence[Edition]]
    """Its handouts in their order, by output."""

    @property
    def handouts(self) -> Sequence[Edition]:
        """All handouts of it, of whichever output."""
        return [edition for found in self.chapters.values() for edition in found]

    def holds(self, name: str) -> dict[str, int]:
        """Return what is in one of its files: the id of each handout -> how many safety changes its source names."""
        chapters = self.chapters["sheet" if name.endswith(".pdf") else "book"]
        return {one.article.meta.id: len(one.article.meta.safety) for one in chapters}


@dataclass(frozen=True, slots=True)
class Around:
    """What a language's collections are printed with."""

    library: Library
    siblings: Mapping[str, Sequence[Listing]]
    """Of each article, by slug: its editions in all languages."""
    neighbours: Mapping[str, Listing]
    face: style.Face | None
    covers: Covers
    sheets: Sheets


def collected(
    collection: Collection,
    made: Sequence[Edition],
    language: Language,
    project: Project,
    offered: Container[str],
    lacking: dict[str, None],
) -> Collected | None:
    """Return a collection in a language; None if nothing of it can be had there.

    ``made`` are its handouts, ``offered`` the outputs that there are of any handout of the language.
    Adds to ``lacking``, a line each, which handouts it has to do without.
    """
    alone = {edition.article.slug: edition for edition in made if not edition.beside}
    chapters, missing = {}, {}
    for output in ("book", "sheet"):
        if output in offered:
            chapters[output], missing[output] = anthologies.chosen(collection, alone, output)
    outputs = tuple(output for output, found in chapters.items() if found)
    # a form that no handout has was not asked for (sheets to take home are no chapters): nothing is lacking in it
    for output in outputs or chapters:
        if missing[output]:
            lacking[f"{collection.id}, {language.name}: without {', '.join(missing[output])}"] = None
    if not outputs:
        return None
    return Collected(anthologies.whole(collection, chapters[outputs[0]], project, outputs), chapters)


def printed(found: Collected, figures: Mapping[str, bytes], around: Around) -> dict[str, bytes]:
    """Return the files of a collection by path under build/; ``figures`` are those of all its handouts."""
    library, neighbours, whole = around.library, around.neighbours, found.whole
    project, theme = library.project, library.theme
    files: dict[str, bytes] = {}
    shown = outlines.outlined(figures, [chapter for chapters in found.chapters.values() for chapter in chapters])
    if "book" in whole.outputs:
        drawn = around.covers.pictures(whole)
        cover, font = drawn.cover if drawn else None, around.face.data if around.face else None
        chapters = found.chapters["book"]
        files[whole.book_name] = epub.collected(whole, chapters, neighbours, project, shown, font, theme, cover)
        files |= pictured(whole, drawn)
    if "sheet" in whole.outputs:
        parts = [(chapter, around.siblings[chapter.article.slug]) for chapter in found.chapters["sheet"]]
        files |= around.sheets.of(whole, sheet.collected(whole, parts, neighbours, project, shown, theme))
    return files


def pictured(edition: Edition, drawn: Pictures | None) -> dict[str, bytes]:
    """Return the pictures of a cover by path under build/, beside the book."""
    if drawn is None:
        return {}
    cover, thumbnail = publications.picture_names(edition.book_name)
    return {cover: drawn.cover, thumbnail: drawn.thumbnail}
