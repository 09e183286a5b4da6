"""What a build of some languages or articles has to make besides: what else lies in build/, if nothing is known of it.

Others name it (the index, the pages of other languages), and a file of which nothing is known cannot be named. So it is
made again, as a build of all would; what is remembered, and lies in build/ as it was made, only stays.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from handoutpress import settings
from handoutpress.model import HandoutError, Language
from handoutpress.press.build.seal import MANIFEST
from handoutpress.settings import file_presence


@dataclass(frozen=True, slots=True)
class _Line:
    """What is read of a line of the manifest."""

    language: str
    article: str


@dataclass(frozen=True, slots=True)
class _Manifest:
    files: dict[str, _Line] = field(default_factory=dict)


def lying(build: Path, languages: Mapping[str, Language]) -> frozenset[tuple[str, str]]:
    """Return (locale, article or collection) of what has a file in build/ by the last build's manifest.

    ``languages`` are those of the library, by tag. Nothing where there is no manifest that can be read.
    """
    try:
        lines = settings.json_as(file_presence.read(build / MANIFEST, build.parent), _Manifest).files
    except (HandoutError, OSError, ValueError):
        return frozenset()
    owners: dict[tuple[str, str], list[str]] = {}
    for name, line in lines.items():
        if line.language in languages:
            owners.setdefault((languages[line.language].locale, line.article), []).append(name)
    return frozenset(owner for owner, names in owners.items() if any(_there(build, name) for name in names))


def _there(build: Path, name: str) -> bool:
    try:
        return (build / name).is_file()
    except ValueError:  # a name that no file can have, in a manifest that somebody wrote
        return False
