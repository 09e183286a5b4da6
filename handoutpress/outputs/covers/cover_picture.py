"""Words of a cover -> PNG, by Typst: it knows where a line may end in every script, and how its letters join."""

from __future__ import annotations

import atexit
import json
import re
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache, lru_cache
from pathlib import Path
from threading import Lock
from typing import Any, Literal

from handoutpress import languages
from handoutpress.languages.line_breaks import WORD_JOINER, clusters, phrases
from handoutpress.model import HandoutError, Language, Place, error
from handoutpress.outputs.covers import cover_fonts
from handoutpress.outputs.covers.cover_words import NAME, Words
from handoutpress.outputs.fonts import Source
from handoutpress.outputs.fonts import typst as fonts
from handoutpress.outputs.style import FOLDER
from handoutpress.outputs.templates import FOLDER as TEMPLATES

MAIN = "cover.typ"
"""What the template is called where Typst finds it."""
WIDTH, UNITS = 480, 1600
"""Of the picture in pixels, and of the drawing in points."""
ABOVE = 84
"""Pixels of a cover above the ground of its title, which is 280 points from the top."""
Kind = Literal["png", "pdf", "svg"]
Part = Literal["whole", "frame", "title"]
LONGEST = 600
"""Letters of a title, more than a cover holds in the smallest size."""
UNBROKEN = 14
"""Letters that stand in one line, on the narrowest cover, in the size in which a word may be broken anywhere."""
JOINED = frozenset({"Arab", "Aran"})
"""Scripts whose letters lose their shape where a word is broken: there it gets smaller."""
SPACELESS = frozenset({"Thai", "Laoo", "Khmr", "Mymr", "Hans", "Hant"})
"""Scripts in which what stands between two spaces is no word."""


@cache
def template() -> str:
    """Return the source of the template."""
    return (FOLDER / NAME).read_text("utf-8")


def drawn(words: Words, kind: Kind = "png") -> bytes | None:
    """Return a cover as a PNG of true colours, 480 pixels wide; None if no font of ours has all its letters.

    Of the ``kind`` "pdf" it can be read.
    """
    made = drawn_and_told(words, kind)
    return made[0] if made else None


def drawn_and_told(words: Words, kind: Kind = "png", part: Part = "whole") -> tuple[bytes, tuple[str, ...]] | None:
    """Return a cover as ``drawn`` does, and what Typst warned of: words may be missing on it.

    ``part`` is what covers of a language have in common, or what lies in it: the ground of the title, ``ABOVE`` pixels
    below its top. A library's own template knows of no part.
    """
    texts = [*_texts(words)][1 if part == "frame" else 0 : 1 if part == "title" else None]
    sources, lacking = cover_fonts.chosen(texts)
    if lacking:
        return None
    named = dict.fromkeys(language for _, language in texts)
    voices = {language.tag: voice(language, sources) for language in named}
    files = {f"logo{words.logo.suffix}": words.logo.data} if words.logo else {}
    data = _data(words) | {"voices": voices, "logo": next(iter(files), ""), "part": part}
    with _blamed(words):
        made, warnings = pages(words.template or template(), data, files, sources, kind)
        assert len(made) == 1
        return made[0], warnings


@contextmanager
def _blamed(words: Words) -> Iterator[None]:
    """Let a fault of a library's own template be a Problem (HP115); one of ours is a fault of the program."""
    try:
        yield
    except RuntimeError as fault:  # what Typst raises
        if not words.template:
            raise
        line = re.search(r"cover\.typ:(\d+)", getattr(fault, "diagnostic", str(fault)))
        place = Place(f"{TEMPLATES}/{NAME}", int(line[1]) if line else 0)
        hint = "begin with a copy of the package's template, and change a little at a time"
        raise HandoutError([error("HP115", place, f"Typst says: {fault}", hint)]) from None


def _texts(words: Words) -> Iterator[tuple[str, Language]]:
    yield words.title[: LONGEST * 8] + "…", words.title_language
    for text in (words.library, words.draft, words.names[0], words.edition, words.publisher):
        yield text, words.language
    for text in words.names[1:]:
        yield text, languages.language("en")


def _data(words: Words) -> dict[str, Any]:
    """Return what the template is given: every word a string, never code."""
    script, title = words.title_language.script, words.title[: LONGEST * 8]
    kept = _kept(title, script)
    whole = [letter for one in kept for letter in clusters(one)]
    return {
        "library": words.library,
        "title": _cut(whole),
        "kept": [] if script in SPACELESS else [word for one in kept for word in one.split()],
        "broken": _cut(whole) if script in JOINED else _broken(title),
        "title-lang": words.title_language.tag,
        "title-dir": words.title_language.direction,
        "draft": words.draft,
        "names": list(words.names),
        "edition": words.edition,
        "publisher": words.publisher,
        "lang": words.language.tag,
        "dir": words.language.direction,
        "colours": dict(words.colours),
        "tall": TALL.get(script, 1.22),
    }


def _kept(title: str, script: str) -> list[str]:
    """Return a title in the pieces that stay in one line: phrases in Japanese, words in Korean, else as it is."""
    pieces = {"Jpan": phrases, "Kore": _words}.get(script)
    return [WORD_JOINER.join(clusters(piece)) for piece in pieces(title)] if pieces else [title]


def _words(title: str) -> list[str]:
    return re.findall(r"\S+\s*", title)


TALL = {"Aran": 2.0, "Arab": 1.5, "Deva": 1.45, "Beng": 1.45, "Guru": 1.45, "Gujr": 1.45, "Taml": 1.45, "Thai": 1.5,
        "Laoo": 1.5, "Khmr": 1.6, "Mymr": 1.7, "Hans": 1.35, "Hant": 1.35, "Jpan": 1.35, "Kore": 1.35}  # fmt: skip
"""Script -> how many ems from one line of a title to the next."""


def _broken(title: str) -> list[str]:
    """Return a title by letters, with U+200B behind each of words that no line may hold."""
    out: list[str] = []
    for word in title.split():
        letters = clusters(word)
        out += [f"{letter}\u200b" for letter in letters] if len(letters) > UNBROKEN else letters
        out.append(" ")
    return _cut(out)


def _cut(letters: list[str]) -> list[str]:
    return letters if len(letters) <= LONGEST else [*letters[:LONGEST], "…"]


def voice(language: Language, sources: tuple[Source, ...]) -> dict[str, Any]:
    """Return a language as the template is given it: how Typst names it, and the fonts that it is set in."""
    own = cover_fonts.SOURCES[language.script]
    return {
        "lang": languages.primary(language.tag),
        "region": {"Hans": "CN", "Hant": "TW"}.get(language.script),
        "fonts": [{"name": name, "covers": covers} for name, covers in fonts.stack(own, sources)],
    }


def pages(
    source: str, data: object, files: Mapping[str, bytes], sources: tuple[Source, ...], kind: Kind
) -> tuple[list[bytes], tuple[str, ...]]:
    """Return what a template makes of ``data``, a picture a page, and what Typst warned of.

    It is set in a folder that holds nothing but these and ``files``.
    """
    with _ALONE:
        folder = _desk(source, tuple(files.items()))
        (folder / "data.json").write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
        compiler = fonts.compiler(folder / MAIN, fonts.plain(sources))
        made, warnings = compiler.compile_with_warnings(format=kind, ppi=72 * WIDTH / UNITS)
    return [made] if isinstance(made, bytes) else made or [], fonts.warned(warnings)


_ALONE = Lock()
"""Two threads would lay their data on the same desk."""


@lru_cache(maxsize=4)
def _desk(source: str, files: tuple[tuple[str, bytes], ...]) -> Path:
    """Return a folder with what many covers have in common: a template and its files. It goes with the process."""
    made = tempfile.TemporaryDirectory(prefix="handoutpress-")
    atexit.register(made.cleanup)
    folder = Path(made.name)
    (folder / MAIN).write_text(source, encoding="utf-8")
    for path, content in files:
        (folder / path).write_bytes(content)
    return folder
