"""What bytes depend on besides the library: this package's code, Python, and the packages and fonts that make files.

Narrower than ``memo.engine.fingerprint``, which any installed package changes: the machine that asks has other tools
installed than a worker. Names are told, not a hash alone, so that people read what differs.
"""

from __future__ import annotations

import platform
import secrets
import sys
import zlib
from collections.abc import Mapping
from functools import cache
from importlib import metadata

from handoutpress import __version__
from handoutpress.press.memo import engine

PACKAGES = (
    "babel",
    "brotli",
    "comrak-ext",
    "ebooklib",
    "fonttools",
    "jinja2",
    "lxml",
    "markupsafe",
    "msgspec",
    "pikepdf",
    "pillow",
    "polib",
    "pypdfium2",
    "rapidfuzz",
    "segno",
    "typst",
    "uharfbuzz",
    "fontpkg-amiri",
    "fontpkg-noto-sans-devanagari",
    "fontpkg-noto-sans-thai",
    "manimgx-fonts",
    "manimgx-fonts-cjk",
    "pylopdf-fonts-ar",
    "pylopdf-fonts-he",
)
"""Packages that take part in what is made; one that is missing makes other files, too."""
NONE = "not installed"


@cache
def facts() -> Mapping[str, str]:
    """Return the version of everything that bytes depend on, by name: equal on two machines if these make the same bytes."""
    return {
        "handoutpress": f"{__version__} (code {_code()})",
        "Python": f"{platform.python_implementation()} {platform.python_version()}",
        "the machine": f"{sys.platform} {platform.machine()}",
        "zlib": zlib.ZLIB_RUNTIME_VERSION,
        **{name: _version(name) for name in PACKAGES},
    }


def differences(wanted: Mapping[str, str]) -> tuple[str, ...]:
    """Return what of another machine's facts is otherwise here, a phrase each; nothing if both make the same bytes."""
    here = facts()
    names = dict.fromkeys((*wanted, *here))
    pairs = ((name, here.get(name, NONE), wanted.get(name, NONE)) for name in names)
    return tuple(f"{name}: {own} there, {asked} here" for name, own, asked in pairs if own != asked)


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return NONE


def _code() -> str:
    """Return a short hash of the package's files; where they cannot be read, one that no other machine has."""
    try:
        return engine.code()[:12]
    except OSError:
        return secrets.token_hex(6)
