"""The fonts that Typst sets a sheet in: those of ``paper``, whole, in a folder of their own; nothing of the machine's."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from handoutpress import languages
from handoutpress.model import Language
from handoutpress.outputs.fonts import clusters, paper
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
    scripts = {tag: found.script for tag in every if (found := languages.find(tag))}
    own = [paper.SCRIPTS[script] for script in scripts.values() if script in paper.SCRIPTS]
    chosen, lacking = paper.chosen(own, paper.letters(text))
    order = tuple(dict.fromkeys([*own, *chosen]))
    stacks = {tag: _stack(paper.SCRIPTS.get(script), order) for tag, script in scripts.items()}
    absent = dict.fromkeys(source.package for source in (*own, paper.LATIN) if not paper.there(source))
    return Choice(order, stacks, lacking, text, tuple(absent))


def _stack(own: Source | None, order: tuple[Source, ...]) -> tuple[tuple[str, str], ...]:
    first = [own] if own else []
    rows = [*first, paper.LATIN, *order]
    return tuple(dict.fromkeys((source.family, "" if source.letters else _FOREIGN) for source in rows))


@cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="handoutpress-fonts-")


@cache
def _laid(source: Source) -> Path:
    """Return the folder that holds a font's files, its letters as large as Noto's."""
    folder = Path(_folder().name) / f"{source.sha256[:16]}"
    folder.mkdir(exist_ok=True)
    for number, one in enumerate(dict.fromkeys((source, paper.BOLD.get(source, source)))):
        data = file(one) or b""
        ending = "ttc" if one.file.endswith("ttc") else "ttf"
        scale = paper.SCALE.get(source, 1)
        (folder / f"{number}.{ending}").write_bytes(data if scale == 1 else paper.scaled(data, scale))
    return folder


def loaded(choice: Choice, folder: Path) -> Any:
    """Return the fonts as Typst takes them; one that is read once a process, or cut for this text into ``folder``."""
    own = [source for source in choice.sources if source.family in clusters.LETTERS and paper.there(source)]
    if not own:
        return _whole(choice.sources)
    for source in own:
        for number, cut in enumerate(clusters.one_a_cluster(source, choice.text)):
            (folder / f"{source.sha256[:16]}-{number}.ttf").write_bytes(cut.data)
    return _fonts([*_folders(tuple(source for source in choice.sources if source not in own)), str(folder)])


@cache
def _whole(sources: tuple[Source, ...]) -> Any:
    return _fonts(_folders(sources))


def _folders(sources: tuple[Source, ...]) -> list[str]:
    wanted = dict.fromkeys([*sources, paper.LATIN, paper.ITALIC])
    return list(dict.fromkeys(str(_laid(source)) for source in wanted if paper.there(source)))


def _fonts(folders: list[str]) -> Any:
    import typst

    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=folders)
