"""The fonts that Typst sets a sheet in: those of ``paper``, whole, in a folder of their own; nothing of the machine's."""

from __future__ import annotations

import re
import tempfile
import weakref
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from handoutpress import languages
from handoutpress.model import Language
from handoutpress.outputs.fonts import clusters, marked_letters, paper
from handoutpress.outputs.fonts.books import Source, file

_FOREIGN = "[^A-Za-zªº\u00c0-\u024f\u0370-\u03ff\u0400-\u04ff\u1e00-\u1eff]"
"""What a script's own font is asked for: Latin letters look alike in every language."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Which fonts a text takes."""

    sources: tuple[Source, ...]
    stacks: Mapping[str, tuple[tuple[str, str], ...]]
    """BCP 47 tag -> (family, expression of the characters that it is asked for), the best first."""
    lacking: str = ""
    """Letters that none of them has, sorted."""
    text: str = ""
    """What is set in them."""
    absent: tuple[str, ...] = ()
    """Packages that the text needs and this installation lacks."""


def choice(language: Language, text: str, tags: Iterable[str]) -> Choice:
    """Return the fonts for a text in a language with passages in the languages of ``tags``."""
    every = tuple(dict.fromkeys([language.tag, *tags]))
    known = {language.tag: language}
    scripts = {tag: found.script for tag in every if (found := known.get(tag) or languages.find(tag))}
    own = [paper.SCRIPTS[script] for script in scripts.values() if script in paper.SCRIPTS]
    chosen, lacking = paper.chosen(own, paper.letters(text))
    order = tuple(dict.fromkeys([*own, *chosen]))
    stacks = {tag: stack(paper.SCRIPTS.get(script), order) for tag, script in scripts.items()}
    absent = dict.fromkeys(source.package for source in (*own, paper.LATIN) if not paper.there(source))
    return Choice(order, stacks, lacking, text, tuple(absent))


def stack(own: Source | None, order: tuple[Source, ...]) -> tuple[tuple[str, str], ...]:
    """Return the families that a text asks for its letters, the best first, each with the letters that it is asked for."""
    first = [own] if own else []
    rows = [*first, paper.LATIN, *order]
    return tuple(dict.fromkeys((source.family, "" if source.letters else _FOREIGN) for source in rows))


class Loaded:
    """Fonts as Typst takes them, and the folder that they lie in while somebody holds this: one is opened at its first letter."""

    def __init__(self) -> None:
        folder = tempfile.TemporaryDirectory(prefix="handoutpress-")
        weakref.finalize(self, folder.cleanup)
        self.folder = Path(folder.name)

    @cached_property
    def fonts(self) -> Any:
        """The fonts that lie in the folder when it is first asked."""
        import typst

        return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(self.folder)])


def compiler(main: Path, loaded: Loaded) -> Any:
    """Return Typst for a file: it sees the file's folder and the fonts, nothing of the machine, and can fetch no package."""
    import typst

    nowhere = str(main.parent / "none")
    return typst.Compiler(
        input=str(main),
        root=str(main.parent),
        font_paths=loaded.fonts,
        ignore_system_fonts=True,
        package_path=nowhere,
        package_cache_path=nowhere,
    )


def warned(warnings: Iterable[Any]) -> tuple[str, ...]:
    """Return what Typst warned of, each once in a line: something may not be in the picture as it should."""
    return tuple(dict.fromkeys(_told_of(one) for one in warnings if not _harmless(one)))


def _harmless(warning: Any) -> bool:
    """Tell whether what Typst warns of is no matter of this picture: that some later version will know a name no more."""
    return "deprecated" in str(warning.message)


def _told_of(warning: Any) -> str:
    """Return a warning in one line, with the template and the line that it is of, if Typst names them."""
    at = re.search(r"[\w.-]+\.typ:\d+", str(warning.diagnostic))
    return " ".join(f"{warning.message}{f' ({at[0]})' if at else ''}".split())


def loaded(choice: Choice) -> Loaded:
    """Return the fonts as Typst takes them: those of the text alone, what is cut for it among them.

    What else lies beside them in their packages must not be seen: the words of figures would be set in it.
    """
    wanted = tuple(filter(paper.there, dict.fromkeys([*choice.sources, paper.LATIN, paper.ITALIC])))
    return _kept(tuple((source, _cuts(source, choice.text)) for source in wanted))


def _cuts(source: Source, text: str) -> tuple[paper.Cut, ...]:
    """Return a font in which a cluster of letters, or a letter with its signs, is one shape; nothing where it need not be."""
    if source.family in clusters.LETTERS:
        return clusters.one_a_cluster(source, text)
    return marked_letters.one_a_letter(source, text) if marked_letters.has_signs(source, text) else ()


@lru_cache(maxsize=16)
def _kept(wanted: tuple[tuple[Source, tuple[paper.Cut, ...]], ...]) -> Loaded:
    """Return fonts that are the same for many sheets: Typst reads them once a process, and keeps what it has read for ever."""
    made = Loaded()
    for source, cuts in wanted:
        for cut in cuts:
            (made.folder / f"{source.sha256[:16]}-{cut.weight}.ttf").write_bytes(cut.data)
        if not cuts:
            _lay_all(source, made.folder)
    return made


def _lay_all(source: Source, folder: Path) -> None:
    for one in dict.fromkeys((source, paper.BOLD.get(source, source))):
        _lay(one, paper.SCALE.get(source, 1), folder)


def plain(sources: Iterable[Source]) -> Loaded:
    """Return fonts as Typst takes them, as they are: for what nobody reads as text."""
    return _kept(tuple((source, ()) for source in sources if paper.there(source)))


def _lay(source: Source, scale: float, folder: Path) -> None:
    """Put a font's file into a folder: a link to it where nothing is changed, for that of CJK has 32 MB."""
    place = folder / f"{source.sha256[:16]}{Path(source.file).suffix}"
    if scale != 1:
        place.write_bytes(paper.scaled(file(source) or b"", scale))
    elif not place.exists():
        try:
            place.symlink_to(_installed(source))
        except OSError:  # a machine that lets nobody make links
            place.write_bytes(file(source) or b"")


@cache
def _installed(source: Source) -> Path:
    spec = find_spec(source.package)
    (folder, *_) = (spec.submodule_search_locations if spec else None) or [""]
    return Path(folder, source.file)
