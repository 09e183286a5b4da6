"""Edition -> printable sheet: tagged PDF/UA-1 on A4 or Letter, in standard or large print; same edition, same bytes.

It comes with the extra ``[pdf]``: sole importer of weasyprint and segno, both imported when the first sheet is made, since
WeasyPrint needs libraries of the system (Pango). Sources: ISO 14289-1 (PDF/UA-1); RNIB and ACB on large print.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping, Sequence
from functools import cache
from html import escape
from importlib.util import find_spec
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import quote, unquote, urlsplit

from handoutpress import logos, style, templates, web
from handoutpress.model import Edition, Listing, Project
from handoutpress.style import PACKAGE, Theme

INSTALL = 'pip install "handoutpress[pdf]"'
SYSTEM = "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
"""Debian's names of the libraries that WeasyPrint loads."""

_HOST = "https://handout.invalid/"
"""Where the sheet believes to be; nothing is ever asked of it (RFC 2606)."""
_TYPES = {".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg",
          ".gif": "image/gif", ".webp": "image/webp"}  # fmt: skip
_SIZES = {"a4": "210mm 297mm", "letter": "8.5in 11in"}
_SVG = re.compile(rb"<svg\b[^>]*[^/>]>")
_BOX = re.compile(rb"""viewBox=["'] *[-0-9.]+[ ,]+[-0-9.]+[ ,]+([0-9.]+)[ ,]+([0-9.]+) *["']""")
_NOWHERE = re.compile(r'<a href="about:nowhere"[^>]*>(.*?)</a>', re.DOTALL)


@cache
def lacking() -> str:
    """Return what this machine lacks to make sheets, and how to get it, in one line; empty if it lacks nothing."""
    if find_spec("weasyprint") is None or find_spec("segno") is None:
        return f"no PDF was made: {INSTALL}"
    try:
        import weasyprint  # noqa: F401 - whether Pango is there shows only now
    except OSError:
        return f"no PDF was made: WeasyPrint needs Pango (Debian: apt-get install {SYSTEM})"
    return ""


def sheet(
    edition: Edition,
    paper: str,
    large: bool,  # noqa: FBT001 - a format, not a switch
    siblings: Sequence[Listing],
    neighbours: Mapping[str, Listing],
    project: Project,
    figures: Mapping[str, bytes],
    theme: Theme = PACKAGE,
) -> bytes:
    """Return the sheet of an edition on ``paper`` (a4, letter) as PDF/UA-1.

    ``figures`` are the bytes of each figure by its path relative to source/. Fonts are the machine's, cut down to the
    letters used; on every page stands what a front desk files it by.
    """
    from weasyprint import CSS, HTML
    from weasyprint.text.fonts import FontConfiguration

    logging.getLogger("weasyprint").setLevel(logging.ERROR)  # it warns of each rule of the web's style that paper lacks
    html = page(edition, siblings, neighbours, project, large, theme).decode()
    fonts = FontConfiguration()
    css = CSS(string=stylesheet(paper, large, theme) + _logo_sizes(project, theme), font_config=fonts)
    document = HTML(string=html, base_url=_HOST + quote(edition.page_name), url_fetcher=_fetcher(figures))
    data = document.write_pdf(
        stylesheets=[css],
        font_config=fonts,
        pdf_variant="pdf/ua-1",
        pdf_identifier=f"{edition.uuid}/{paper}{'/large' if large else ''}".encode(),
    )
    assert isinstance(data, bytes)
    return data


def page(
    edition: Edition,
    siblings: Sequence[Listing],
    neighbours: Mapping[str, Listing],
    project: Project,
    large: bool,  # noqa: FBT001
    theme: Theme = PACKAGE,
) -> bytes:
    """Return the HTML that becomes the sheet: the web page's own parts, without what only a screen can do."""
    values = web.page_values(edition, siblings, neighbours, project, theme)
    if values["original"]:
        values["original"] = values["original"] | {"href": ""}
    online = project.base_url + quote(edition.page_name) if project.base_url else ""
    values |= {
        "body": templates.xhtml(_body(edition, neighbours, project)),
        "book": "",
        "forms": (),
        "online": online,
        "code": _qr(online) if online else "",
        "names": _names(edition),
        "large": large,
        "logo": _logo(theme),
    }
    return templates.render("sheet.html.j2", values, theme.templates)


def _logo(theme: Theme) -> dict[str, str | int] | None:
    return logos.shown(theme.logo, logos.uri(theme.logo), 200, 48) if theme.logo else None


def _logo_sizes(project: Project, theme: Theme) -> str:
    """Return the sizes that the pages give to logos as rules: WeasyPrint takes no notice of an ``img``'s attributes."""
    shown = (_logo(theme), web.clinic_logo(project))
    sizes = [(logo["width"], logo["height"]) for logo in shown if logo]
    return "".join(f'.logo[width="{w}"][height="{h}"] {{ width: {w}px; height: {h}px; }}\n' for w, h in sizes)


def _body(edition: Edition, neighbours: Mapping[str, Listing], project: Project) -> str:
    """Return the article; links to other articles lead online, or are words if nothing is online."""

    def link(target: str) -> str:
        name, mark, section = target.partition("#")
        slug = name.removesuffix(".md")
        if slug == edition.article.slug:
            return f"#{quote(section)}"
        if not project.base_url:
            return "about:nowhere"
        language = edition.language if slug in neighbours else edition.source_language
        return escape(f"{project.base_url}{language.tag}/{quote(slug)}.html{mark}{quote(section)}")

    text = edition.page.body(link, lambda path: escape(f"../figures/{quote(PurePosixPath(path).name)}"))
    return _NOWHERE.sub(r"\1", text)


def _names(edition: Edition) -> dict[str, str]:
    """Return who translated and who reviewed, in English, for whoever files the sheet."""
    if edition.state.stage == "source":
        return {}
    signed = {done.stage: done.name or "a person not named here" for done in edition.state.signatures}
    reviewers = [signed[stage] for stage in ("revised", "clinical", "community") if stage in signed]
    unknown = "a person not named here"
    if edition.state.stage == "machine":
        unknown = "a machine" if edition.state.by_machine else "nobody on record"
    return {
        "translated by": ", ".join(edition.translators) or signed.get("translated", unknown),
        "reviewed by": ", ".join(dict.fromkeys(reviewers)) or "nobody yet",
    }


def _qr(url: str) -> str:
    """Return a QR code (ISO/IEC 18004) as a data URI; level M still reads with 15 % of it gone in a copier."""
    import segno

    return str(segno.make_qr(url, error="m").svg_data_uri(border=2, scale=4))


@cache
def stylesheet(paper: str, large: bool, theme: Theme = PACKAGE) -> str:  # noqa: FBT001
    """Return the style of a sheet: each script's fonts as on the web, then the rules for paper."""
    scripts = (style.FOLDER / "css" / "2-scripts.css").read_text("utf-8")
    rules = (style.FOLDER / "sheet.css").read_text("utf-8")
    size = f"@page {{ size: {_SIZES[paper]}; }}\n"
    print_size = (style.FOLDER / "sheet-large.css").read_text("utf-8") if large else ""
    return scripts + style.icons() + rules + print_size + _own(theme) + size


def _own(theme: Theme) -> str:
    """Return what reaches paper of a library's tokens: its fonts before ours, and colours that white paper shows."""
    own = dict(theme.tokens)
    rules = f":root {{ --house: {own['latin']}; }}\n" if "latin" in own else ""
    if "accent" in own and style.contrast(own["accent"], "#ffffff") >= style.LEAST_CONTRAST:
        rules += f":root {{ --accent: {own['accent']}; }}\n"
    return rules + style.edges(theme)


def _sized(figure: bytes) -> bytes:
    """Return a figure; an SVG that has only a view box gets that as its size: WeasyPrint fails on it in right-to-left text."""
    tag = _SVG.search(figure)
    box = _BOX.search(tag[0]) if tag else None
    if not tag or not box or b" width=" in tag[0]:
        return figure
    return figure[: tag.end() - 1] + b' width="%s" height="%s">' % box.groups() + figure[tag.end() :]


def _fetcher(figures: Mapping[str, bytes]) -> Any:
    """Return what WeasyPrint asks for files: it gives the edition's figures and pictures in the style, nothing else."""
    from weasyprint.urls import URLFetcher, URLFetcherResponse

    given = {PurePosixPath(path).name: _sized(data) for path, data in figures.items()}

    class Fetcher(URLFetcher):  # type: ignore[misc]  # weasyprint has no types
        def fetch(self, url: str, headers: dict[str, str] | None = None) -> Any:
            if url.startswith("data:"):
                return super().fetch(url, headers)
            name = PurePosixPath(unquote(urlsplit(url).path))
            if not url.startswith(f"{_HOST}figures/") or name.name not in given:
                raise ValueError(f"a sheet asks for nothing from elsewhere: {url}")
            kind = _TYPES.get(name.suffix.lower(), "application/octet-stream")
            return URLFetcherResponse(url, given[name.name], {"Content-Type": kind})

    return Fetcher()
