"""Logos: a file -> the Logo of a library or a clinic, under the rules of figures and two of its own.

It is small, for it is on every page; and its shape is known, for nobody may show it distorted.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Sequence
from pathlib import Path

from handoutpress import settings
from handoutpress.library import figures
from handoutpress.model import HandoutError, Logo, Place, Problem, error
from handoutpress.settings import file_presence

LARGEST = 100_000
"""Bytes."""
TYPES = {".png": "image/png", ".jpg": "image/jpeg", ".svg": "image/svg+xml"}
HINT = f"it must be a PNG, JPEG or SVG file of at most {LARGEST // 1000} KB beside this file"

_ABSENT = "is not there"

Unfit = Callable[[str, str], Problem]
"""What is wrong, to be read after the name, and a hint -> the problem of whoever names the file."""


def read(name: str, folder: Path, roots: Sequence[Path], unfit: Unfit) -> tuple[Logo | None, list[Problem]]:
    """Return the logo that is called ``name`` in ``folder``, or what is wrong with it.

    It must lie in one of ``roots``; the first that holds it gives the path of HP711, which names each line of an SVG that
    could act or ask for a file.
    """
    file = folder / name
    suffix = file.suffix.lower().replace(".jpeg", ".jpg")
    try:
        fault = _fault(file, suffix, roots)
        data = b"" if fault else file_presence.read(file, file.parent)
    except (HandoutError, OSError, RuntimeError):  # a link that leads to itself is no OSError
        fault, data = "cannot be read", b""
    if fault or not _begins(suffix, data):
        return None, [unfit(fault or "is not what its name says", _near(file) if fault == _ABSENT else HINT)]
    path = next(_path(file, root) for root in roots if _inside(file, root))
    harm = [
        error("HP711", Place(path, line), f"the logo {name!r} {fault}", figures.HINT)
        for line, fault in figures.faults(f"logo{suffix}", data)
    ]
    if harm:
        return None, harm
    shape = figures.shape(f"logo{suffix}", data)
    if not shape:
        return None, [unfit("does not say how wide and high it is", HINT)]
    return Logo(suffix, data, *shape), []


def _fault(file: Path, suffix: str, roots: Sequence[Path]) -> str:
    """Return why a file cannot be a logo, or nothing."""
    if suffix not in TYPES:
        return "is no picture that pages can show"
    if not any(_inside(file, root) for root in roots):
        return "leads out of the library"
    if not file.is_file():
        return _ABSENT
    size = file.stat().st_size
    return f"has {size // 1000} KB" if size > LARGEST else ""


def _near(file: Path) -> str:
    """Return a hint that names the picture beside it which it may have been meant to be."""
    there = [path.name for path in file.parent.glob("*") if path.suffix.lower() in {*TYPES, ".jpeg"}]
    near = settings.near(file.name, there)
    return near if near.startswith("did you mean") else HINT


def _inside(file: Path, root: Path) -> bool:
    return file.resolve().is_relative_to(root.resolve())


def _path(file: Path, root: Path) -> str:
    return file.resolve().relative_to(root.resolve()).as_posix()


def _begins(suffix: str, data: bytes) -> bool:
    """Return whether the first bytes are those of the suffix; an SVG is judged as a whole."""
    return data.startswith(figures.MAGIC.get(suffix, b""))


def uri(logo: Logo) -> str:
    """Return a logo as a data URI."""
    return f"data:{TYPES[logo.suffix]};base64,{base64.b64encode(logo.data).decode('ascii')}"


def shown(logo: Logo, src: str, width: int, height: int) -> dict[str, str | int]:
    """Return what an ``img`` needs (src, width, height): as large as the box of CSS pixels allows, in the logo's own shape."""
    scale = min(width / logo.width, height / logo.height)
    return {"src": src, "width": max(1, round(logo.width * scale)), "height": max(1, round(logo.height * scale))}
