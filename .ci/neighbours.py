"""The editors with windows, as docs/neighbours.md says: OmegaT without one, Poedit and Lokalize on a screen of their own (Xvfb).

``python neighbours.py``: catalogs go through each editor that is installed, the others are named as not run. What is lost must be
no more than the page says; exit code 1 if it is. Poedit and Lokalize mark the first message fuzzy by their keys, and save.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from difflib import unified_diff
from functools import partial
from pathlib import Path

import polib

from handoutpress import catalogs, languages

ROOT = Path(__file__).parents[1]
CATALOG = ROOT / "locales" / "es" / "LC_MESSAGES" / "cluneal-nerve-block.po"
SAMPLE = ROOT / "tests" / "cases" / "catalogs" / "neighbours.po"
"""Every kind of line that we write."""
PROJECT = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0">
<source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir>
<glossary_dir>__DEFAULT__</glossary_dir><dictionary_dir>__DEFAULT__</dictionary_dir>
<source_lang>EN-US</source_lang><target_lang>ES</target_lang>
<sentence_seg>{segmenting}</sentence_seg><support_default_translations>true</support_default_translations>
<remove_tags>false</remove_tags>
</project></omegat>
"""
WINDOWS = {"poedit": (r"a\.po", ["ctrl+u"], ["ctrl+s"]), "lokalize": ("Lokalize", ["ctrl+u"], ["ctrl+s"])}
"""Program -> (its window's name, keys that mark a message fuzzy, keys that save)."""
_TRIES = 5
NAMED = (
    "[Identity]\nName=Test\nEmail=test@example.org\n"
    "authorName=Test\nauthorLocalizedName=Test\nauthorEmail=test@example.org\ndefaultLangCode=es\n"
)
"""Lokalize asks for a name before it opens anything."""


def omegat(folder: Path, source: Path, *, segmenting: bool) -> Path:
    """Return what OmegaT makes of a file."""
    for name in ("source", "target", "tm", "glossary", "dictionary", "omegat"):
        (folder / name).mkdir(parents=True)
    (folder / "omegat.project").write_text(PROJECT.format(segmenting=str(segmenting).lower()), encoding="utf-8")
    shutil.copy(source, folder / "source")
    command = ["omegat", str(folder), "--mode=console-translate", f"--config-dir={folder}/settings"]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    return folder / "target" / source.name


def lost(before: Path, after: Path) -> list[polib.POEntry]:
    """Return the translations of a catalog that another no longer has, obsolete ones too."""
    there = {(e.msgctxt, e.msgid, e.obsolete): e.msgstr for e in polib.pofile(str(after))}
    return [
        e for e in polib.pofile(str(before)) if e.msgstr and there.get((e.msgctxt, e.msgid, e.obsolete)) != e.msgstr
    ]


def omegat_lines(folder: Path) -> Iterator[tuple[str, bool]]:
    """Yield what OmegaT does to a catalog and to its XLIFF, each with whether the page says so."""
    for segmenting in (False, True):
        gone = lost(CATALOG, omegat(folder / f"po{segmenting}", CATALOG, segmenting=segmenting))
        worse = [e for e in gone if e.msgstr != e.msgid and not e.fuzzy]
        yield f"omegat, segmenting {segmenting}, PO: {len(gone)} translations lost", segmenting or not worse
        catalog = catalogs.parse(CATALOG.read_bytes(), CATALOG.name)
        xliff = folder / "a.xlf"
        xliff.write_bytes(catalogs.write_xliff(catalog, languages.language("es"), languages.language("en")))
        back = catalogs.read_xliff(
            omegat(folder / f"xlf{segmenting}", xliff, segmenting=segmenting).read_bytes(), "a.xlf"
        )[2]
        by_id = {unit.id: unit.target for unit in back}
        live = [m for m in catalog.messages if not m.obsolete]
        kept = sum(by_id.get(catalogs.unit_id(m)) == m.msgstr for m in live)
        yield f"omegat, segmenting {segmenting}, XLIFF: {kept} of {len(live)} as they were", kept == len(live)


def on_a_screen(program: str, path: Path, home: Path) -> None:
    """Open a catalog in an editor, mark the message that it shows first fuzzy, and save. Runs below xvfb-run."""
    (home / ".config").mkdir(parents=True)
    (home / ".config" / "lokalizerc").write_text(NAMED, encoding="utf-8")
    own = {
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_RUNTIME_DIR": str(home),
        "LC_ALL": "C.UTF-8",
    }
    os.chmod(home, 0o700)  # noqa: PTH101
    name, fuzzy, save = WINDOWS[program]
    before = path.read_bytes()
    with (home / "log").open("wb") as log:
        editor = subprocess.Popen([program, str(path)], env=os.environ | own, stdout=log, stderr=log)
        try:
            until(partial(seen, name))
            for _ in range(_TRIES):  # a busy machine opens the file long after the window
                for keys in (fuzzy, save):
                    time.sleep(3)
                    subprocess.run(["xdotool", "key", *keys], check=True)
                until(lambda: path.read_bytes() != before, 12)
                if path.read_bytes() != before:
                    break
        finally:
            editor.terminate()
            editor.wait(30)


def seen(name: str) -> bool:
    """Return whether a window of that name is on the screen."""
    search = ["xdotool", "search", "--onlyvisible", "--name", name]
    return bool(subprocess.run(search, capture_output=True, text=True, check=False).stdout.split())


def until(done: Callable[[], bool], most: float = 60) -> None:
    """Wait until something is so, a minute at most."""
    end = time.monotonic() + most
    while not done() and time.monotonic() < end:
        time.sleep(0.5)


def window_lines(program: str, folder: Path) -> Iterator[tuple[str, bool]]:
    """Yield what an editor with a window does to two catalogs when it saves them."""
    session = ["dbus-run-session", "--"] if shutil.which("dbus-run-session") else []
    for number, source in enumerate((CATALOG, SAMPLE)):
        home, path = folder / f"{program}{number}", folder / program / str(number) / "a.po"
        path.parent.mkdir(parents=True)
        shutil.copy(source, path)
        screen = ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1400x1000x24", *session]
        command = [*screen, sys.executable, __file__, program, str(path), str(home)]
        subprocess.run(command, check=True, timeout=300, capture_output=True)
        saved = path.read_bytes()
        if saved == source.read_bytes():
            yield f"{program}: NOT RUN: its window took no keys ({source.name})", True
            continue
        gone = lost(source, path)
        formatted = catalogs.format_bytes(saved, path.name)
        lines = [differing(source.read_bytes(), data) for data in (saved, formatted)]
        yield (
            f"{program}, save of {source.name}: {len(gone)} translations lost; lines that differ: {lines[0]}, "
            f"after handoutpress format {lines[1]}",
            not gone,
        )


def differing(one: bytes, other: bytes) -> str:
    """Return how many lines came and went, as +3/-2."""
    rows = list(unified_diff(one.decode().split("\n"), other.decode().split("\n"), n=0))[2:]
    return f"+{sum(row.startswith('+') for row in rows)}/-{sum(row.startswith('-') for row in rows)}"


def every_line(folder: Path) -> Iterator[tuple[str, bool]]:
    """Yield what each editor does, or why it was not run."""
    if shutil.which("omegat"):
        yield from omegat_lines(folder)
    else:
        yield "omegat: NOT RUN: not installed", True
    for program in WINDOWS:
        lacking = [tool for tool in (program, "xvfb-run", "xdotool") if not shutil.which(tool)]
        if lacking:
            yield f"{program}: NOT RUN: not installed: {', '.join(lacking)}", True
        else:
            yield from window_lines(program, folder)


def main() -> None:
    """Run what is there, and name what is not."""
    with tempfile.TemporaryDirectory() as folder:
        told = []
        for line, good in every_line(Path(folder)):
            print(line, flush=True)  # noqa: T201
            told += [] if good else [line]
    if told:
        sys.exit("more is lost than docs/neighbours.md says: " + "; ".join(told))


if __name__ == "__main__":
    on_a_screen(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])) if len(sys.argv) == 4 else main()
