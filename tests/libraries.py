"""The tiny library of tests/cases/library, copied to where a test may do with it what it likes."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from handoutpress.catalogs.pseudo_language import msgstr

CASES = Path(__file__).parent / "cases"
TINY = CASES / "library"


def tiny(folder: Path, overlay: Path | None = None) -> Path:
    """Copy the tiny library into ``folder`` and lay the files of ``overlay`` over it; return the library's folder.

    In an overlay, ``remove.txt`` names files to remove, a line each; ``expected.txt`` is left out.
    """
    root = folder / "library"
    shutil.copytree(TINY, root)
    if overlay:
        for path in sorted(overlay.rglob("*")):
            name = path.relative_to(overlay)
            if path.is_file() and name.as_posix() not in {"expected.txt", "remove.txt"}:
                (root / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(path, root / name)
        removals = overlay / "remove.txt"
        for name in removals.read_text(encoding="utf-8").split() if removals.is_file() else ():
            (root / name).unlink()
    return root


def tree(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder: name -> bytes; without what begins with a dot (what a build remembers)."""
    names = {path: path.relative_to(folder) for path in sorted(folder.rglob("*")) if path.is_file()}
    return {
        name.as_posix(): path.read_bytes()
        for path, name in names.items()
        if not any(part.startswith(".") for part in name.parts)
    }


def translated(catalog: str, words: tuple[str, ...] = ()) -> str:
    """Give each entry without a translation (of ``words``, if there are any) its own msgid in letters of no language."""
    return re.sub(
        r'^msgid ((?:"(?!"\n).+"|""\n".+"\n".+"))\nmsgstr ""\n(?!")',
        lambda m: f"msgid {m[1]}\nmsgstr {disguised(m[1])}\n" if not words or m[1][1:-1] in words else m[0],
        catalog,
        flags=re.MULTILINE,
    )


def disguised(quoted: str) -> str:
    """Return the strings of a msgid as those of a msgstr that is in no language's words, least of all in English."""
    return re.sub(r'"(.+)"', lambda found: f'"{msgstr(found[1])}"', quoted)
