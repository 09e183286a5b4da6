"""What is due for a reviewer as one page that needs nothing else: to answer in a browser, or to print and fill in by hand.

Pure: values in, HTML out. Its one script and its style are inside, and its Content-Security-Policy allows just these, by
their hashes; a mail viewer that runs no script shows a form for paper.
"""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from handoutpress.markdown import RISK
from handoutpress.model import Language, visible
from handoutpress.outputs import templates
from handoutpress.outputs.preview import Block

_FOLDER = Path(__file__).parent / "theme" / "preview"
_ADDRESS = re.compile(r'<a href="[^"]*"')
_PICTURE = re.compile(r'<img\b[^>]*?alt="([^"]*)"[^>]*/>|<img\b[^>]*/>')

Changes = tuple[tuple[tuple[str, str], ...], ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A block of the handout, asked about or only shown."""

    label: str
    """Its number on a bilingual page; H1, H2 ... of what has none."""
    block: Block
    digest: str = ""
    """Empty: it is not due."""
    blocked: bool = False
    why: str = ""
    changes: Changes = ()
    """Of source and translation, word by word, since the person's stage was signed before; empty where nothing changed."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Who is asked about what."""

    title: str
    source: Language
    language: Language
    person: str
    name: str
    stage: str
    request: str
    library: str
    rows: tuple[Row, ...]


def page(asked: Asked) -> bytes:
    """Return the page."""
    style, script = ((_FOLDER / name).read_text("utf-8").strip() for name in ("request.css", "request.js"))
    values = {
        "asked": asked,
        "policy": policy(style, script),
        "style": templates.xhtml(style),
        "script": templates.xhtml(script),
        "shown": shown,
        "visible": visible,
        "risk": RISK,
        "due": [row for row in asked.rows if row.digest],
    }
    return templates.render("preview/request.html.j2", values)


def policy(style: str, script: str) -> str:
    """Return the page's Content-Security-Policy: this style, this script, nothing from anywhere."""
    style_hash, script_hash = (
        base64.b64encode(hashlib.sha256(text.encode()).digest()).decode("ascii") for text in (style, script)
    )
    allowed = f"style-src 'sha256-{style_hash}'; script-src 'sha256-{script_hash}'"
    return f"default-src 'none'; {allowed}; base-uri 'none'; form-action 'none'"


def shown(xhtml: str) -> str:
    """Return inline XHTML as the page shows it: links lead nowhere, a figure is its words."""
    still = _ADDRESS.sub('<a class="link"', xhtml)
    return templates.xhtml(_PICTURE.sub(lambda found: f"[{found[1] or ''}]", still))
