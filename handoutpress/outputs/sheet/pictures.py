"""The pictures of a sheet: those of its text, the icons of its boxes, the library's logo, and the code that leads online."""

from __future__ import annotations

import base64
import io
import re
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.util import find_spec
from urllib.parse import quote

from handoutpress.library import logos
from handoutpress.library.figures import published
from handoutpress.outputs import style
from handoutpress.outputs.style import Theme


def logo(theme: Theme) -> dict[str, str | int] | None:
    """Return the library's logo as the masthead shows it."""
    return logos.shown(theme.logo, logos.uri(theme.logo), 200, 48) if theme.logo else None


_MODULE = 0.4
"""Millimetres of a code's square: more than two dots of an office printer in a hurry (150 dpi)."""
_SCALE = 4


def least(code_: bytes) -> float:
    """Return how wide a code must be to be read from paper, in millimetres; 0 if there is none."""
    found = re.search(rb'width="(\d+)"', code_)
    return int(found[1]) / _SCALE * _MODULE if found else 0


def code(url: str) -> bytes:
    """Return a QR code (ISO/IEC 18004) as an SVG; level M still reads with 15 % of it gone in a copier.

    Four modules of white around it, as the standard asks for.
    """
    import segno

    drawn = io.BytesIO()
    segno.make_qr(url, error="m").save(drawn, kind="svg", border=4, scale=_SCALE)
    return drawn.getvalue()


def can_code() -> bool:
    """Return whether codes can be drawn: segno comes with the extra ``[pdf]``."""
    return find_spec("segno") is not None


def inline_code(url: str) -> str:
    """Return a code as an ``svg`` of a page, on white ground in any colour scheme; the text beside it says where it leads."""
    import segno

    code = segno.make_qr(url, error="m")
    drawn = io.BytesIO()
    code.save(
        drawn, kind="svg", border=4, light="#fff", dark="#000", xmldecl=False, svgns=False, omitsize=True,
        svgclass="code", lineclass=None, nl=False,
    )  # fmt: skip
    return drawn.getvalue().decode("ascii").replace("<svg ", '<svg aria-hidden="true" ', 1)


@cache
def icons() -> Mapping[str, bytes]:
    """Return the icons of boxes by role, each in white as well: ``emergency.white``."""
    drawn = {path.stem: path.read_bytes() for path in sorted((style.FOLDER / "icons").glob("*.svg"))}
    white = {f"{name}.white": data.replace(b"#000", b"#fff") for name, data in drawn.items()}
    return drawn | white


def icons_of(roles: Iterable[str]) -> Mapping[str, bytes]:
    """Return the icons that our templates print of some roles, and of the marks of lists: each is a file to write."""
    wanted = {*roles, "do", "do-not", "emergency.white"}
    return {name: data for name, data in icons().items() if name in wanted}


def given(
    sources: Iterable[str], figures: Mapping[str, bytes]
) -> tuple[dict[str, bytes], dict[str, Mapping[str, str]]]:
    """Return pictures by name of their file, and the file by the address that the text has for each of its ``sources``.

    ``figures`` are those of the library by their path relative to source/; nothing else of it is seen.
    """
    known = {f"../{quote(published(path))}": (path.rpartition(".")[2], data) for path, data in figures.items()}
    files: dict[str, bytes] = {}
    pictures: dict[str, Mapping[str, str]] = {}
    for src in dict.fromkeys(sources):
        suffix, data = _inlined(src) if src.startswith("data:") else known.get(src, ("", b""))
        if data:
            name = f"picture{len(files)}.{suffix.lower()}"
            files[name] = data
            pictures[src] = {"file": name}
    return files, pictures


def _inlined(uri: str) -> tuple[str, bytes]:
    """Return kind and bytes of a data URI in Base64, as logos are."""
    head, _, text = uri.partition(",")
    kind = head.removeprefix("data:image/").partition(";")[0].partition("+")[0]
    return (kind, base64.b64decode(text)) if head.endswith(";base64") else ("", b"")
