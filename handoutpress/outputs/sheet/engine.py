"""A sheet's text -> PDF, by WeasyPrint: the fonts are ours, nothing is fetched, and a letter without a glyph is told."""

from __future__ import annotations

import gc
import hashlib
import logging
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from importlib.util import find_spec
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import quote, unquote

from handoutpress.library.figures import published
from handoutpress.outputs.fonts import paper as fonts
from handoutpress.outputs.sheet import lettering, pictures, rules, text_layer
from handoutpress.outputs.sheet.matter import Matter
from handoutpress.outputs.style import PACKAGE, Theme

INSTALL = fonts.INSTALL
SYSTEM = "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
"""Debian's names of the libraries that WeasyPrint loads."""

_HOST = "https://handout.invalid/"
"""Where the sheet believes to be; nothing is ever asked of it (RFC 2606)."""
_FONTS = f"{_HOST}fonts/"
_UNTOUCHED = b"""<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>
<match target="pattern"><edit name="hinting" mode="assign"><bool>false</bool></edit></match></fontconfig>"""
"""Outlines as they are drawn: a hinted one would be as wide as the pixels of a screen."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One PDF."""

    paper: str
    large: bool
    data: bytes
    missing: str = ""
    """Characters that no font had a glyph for, sorted: boxes on the paper."""


@cache
def lacking() -> str:
    """Return what this machine lacks to make sheets, and how to get it, in one line; empty if it lacks nothing."""
    if find_spec("weasyprint") is None or find_spec("segno") is None:
        return f"no PDF was made: {INSTALL}"
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a machine without a font of its own: we bring ours
            import weasyprint  # noqa: F401 - whether Pango is there shows only now
    except OSError:
        return f"no PDF was made: WeasyPrint needs Pango (Debian: apt-get install {SYSTEM})"
    return ""


def printed(matter: Matter, formats: Sequence[tuple[str, bool]], theme: Theme = PACKAGE) -> Iterator[Sheet]:
    """Yield a PDF/UA-1 for each format: (paper, whether in large print). Parsed once; its fonts are cut once."""
    if fault := lacking():  # looks for WeasyPrint before anything else imports it
        raise RuntimeError(fault)
    from weasyprint import CSS, HTML

    fetcher = _fetcher(matter.figures, matter.kit)
    with _heard(set()):
        text = HTML(string=matter.html, base_url=_HOST + quote(matter.name), url_fetcher=fetcher)
        config = _configuration(matter.kit, theme)
        own = CSS(string=_faces(matter.kit) + matter.style, font_config=config, url_fetcher=fetcher, base_url=_HOST)
    for paper, large in formats:
        missing: set[str] = set()
        with _heard(missing), text_layer.spoken(), lettering.in_runs(), _undisturbed():
            data = text.write_pdf(
                stylesheets=[*_styles(paper, large, theme), own],
                font_config=config,
                pdf_variant="pdf/ua-1",
                pdf_identifier=f"{matter.uuid}/{paper}{'/large' if large else ''}".encode(),
            )
        yield Sheet(paper, large, data, "".join(sorted(missing)))


@cache
def _styles(paper: str, large: bool, theme: Theme) -> tuple[Any, ...]:  # noqa: FBT001 - a format, not a switch
    from weasyprint import CSS

    with _heard(set()):
        return (CSS(string=rules.stylesheet(paper, large, theme)),)


@contextmanager
def _heard(missing: set[str]) -> Iterator[None]:
    """Put the characters into ``missing`` that WeasyPrint found no glyph for; say nothing of what else it warns of.

    It warns of each rule of the web's style that paper lacks.
    """

    class Listener(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if ".notdef" in str(record.msg) and isinstance(record.args, tuple):
                missing.add(str(record.args[0]))

    log, listener = logging.getLogger("weasyprint"), Listener()
    before = log.propagate, log.level, log.handlers[:]
    log.propagate, log.handlers = False, [listener]
    log.setLevel(logging.WARNING)
    try:
        yield
    finally:
        log.propagate, log.handlers = before[0], before[2]
        log.setLevel(before[1])


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Hold the search for circles of objects back: a sheet is millions of objects, and a fifth of its time went there."""
    on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if on:
            gc.enable()


def _faces(kit: fonts.Kit) -> str:
    """Return the rules that declare a kit's fonts, and which of them each language takes."""
    faces = (
        f'@font-face {{ font-family: "{cut.family}"; font-weight: {cut.weight}; font-style: {cut.style};'
        f' src: url("{_FONTS}{number}"); }}\n'
        for number, cut in enumerate(kit.cuts)
    )
    return "".join((*faces, *(f'[lang="{tag}"] {{ --font: {_stack(families)}; }}\n' for tag, families in kit.stacks)))


def _stack(families: Sequence[str]) -> str:
    """Return a list of fonts; those of the house stand before our Latin one."""
    quoted = [f'"{family}"' if family != fonts.LATIN.family else f'var(--house), "{family}"' for family in families]
    return ", ".join([*quoted, "sans-serif"])


def _configuration(kit: fonts.Kit, theme: Theme) -> Any:
    """Return the fonts that Pango may choose from: the kit's alone if it has every letter, else the machine's too."""
    from weasyprint.text import ffi
    from weasyprint.text.fonts import FontConfiguration

    if not kit.whole or "latin" in dict(theme.tokens):
        return FontConfiguration()
    if not hasattr(ffi.fontconfig, "FcConfigCreate"):
        ffi.ffi.cdef("FcConfig * FcConfigCreate (void);")

    class Ours(FontConfiguration):  # type: ignore[misc]  # weasyprint has no types
        """As WeasyPrint's own, but for the fonts and settings of the machine."""

        def __init__(self) -> None:
            self._config = ffi.fontconfig.FcConfigCreate()
            ffi.fontconfig.FcConfigParseAndLoadFromMemory(self._config, _UNTOUCHED, True)  # noqa: FBT003 - a C function
            self.font_map = ffi.ffi.gc(ffi.pangoft2.pango_ft2_font_map_new(), ffi.gobject.g_object_unref)
            place = ffi.ffi.cast("PangoFcFontMap *", self.font_map)
            ffi.pangoft2.pango_fc_font_map_set_config(place, self._config)
            ffi.fontconfig.FcConfigDestroy(self._config)  # the map holds it
            self._folder = None
            self.strut_layouts: dict[Any, Any] = {}
            self.font_features: dict[Any, Any] = {}

    return Ours()


def _fetcher(figures: Mapping[str, bytes], kit: fonts.Kit | None = None) -> Any:
    """Return what WeasyPrint asks for files: it gives the edition's figures and our fonts, nothing else."""
    from weasyprint.urls import URLFetcher, URLFetcherResponse

    given = {f"{_HOST}{published(path)}": pictures.sized(data) for path, data in figures.items()}

    class Fetcher(URLFetcher):  # type: ignore[misc]  # weasyprint has no types
        def fetch(self, url: str, headers: dict[str, str] | None = None) -> Any:
            if url.startswith("data:"):
                return super().fetch(url, headers)
            if kit and url.startswith(_FONTS):
                data = kit.cuts[int(url.removeprefix(_FONTS))].data
                return URLFetcherResponse(url, data, {"Content-Type": "font/otf"})
            name = unquote(url)
            if name not in given:
                raise ValueError(f"a sheet asks for nothing from elsewhere: {url}")
            return URLFetcherResponse(url, given[name], {"Content-Type": pictures.kind(PurePosixPath(name).suffix)})

    return Fetcher()


def key(matter: Matter, paper: str, large: bool, theme: Theme = PACKAGE) -> str:  # noqa: FBT001 - a format, not a switch
    """Return a name for a sheet's bytes: a hash of all that they depend on; empty if that includes the machine's fonts."""
    if not matter.kit.whole or "latin" in dict(theme.tokens):
        return ""
    versions = (f"{name} {metadata.version(name)}" for name in ("weasyprint", "pydyf", "fonttools", "tinycss2"))
    texts = (matter.html, matter.style, matter.name, matter.uuid, rules.stylesheet(paper, large, theme), *versions)
    whole = hashlib.sha256("\0".join(texts).encode())
    for part in (*matter.figures.values(), *(cut.data for cut in matter.kit.cuts)):
        whole.update(hashlib.sha256(part).digest())
    return whole.hexdigest()
