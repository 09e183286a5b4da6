"""The editors with windows, as docs/neighbours.md says: OmegaT runs without one, the others are named as not run.

``python neighbours.py``: a Spanish catalog goes through OmegaT with sentence segmenting off, as the page says; what it loses must
be no more than the page says (translations equal to their source, fuzzy ones left alone). Exit code 1 if more is lost.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import polib

CATALOG = Path(__file__).parents[1] / "locales" / "es" / "LC_MESSAGES" / "cluneal-nerve-block.po"
PROJECT = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0">
<source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir>
<glossary_dir>__DEFAULT__</glossary_dir><dictionary_dir>__DEFAULT__</dictionary_dir>
<source_lang>EN-US</source_lang><target_lang>ES</target_lang>
<sentence_seg>{segmenting}</sentence_seg><support_default_translations>true</support_default_translations>
<remove_tags>false</remove_tags>
</project></omegat>
"""


def lost(folder: Path, *, segmenting: bool) -> list[polib.POEntry]:
    """Return the translations of the catalog that are not in what OmegaT writes."""
    for name in ("source", "target", "tm", "glossary", "dictionary", "omegat"):
        (folder / name).mkdir(parents=True)
    (folder / "omegat.project").write_text(PROJECT.format(segmenting=str(segmenting).lower()), encoding="utf-8")
    shutil.copy(CATALOG, folder / "source")
    command = ["omegat", str(folder), "--mode=console-translate", f"--config-dir={folder}/settings"]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    after = {(e.msgctxt, e.msgid): e.msgstr for e in polib.pofile(str(folder / "target" / CATALOG.name))}
    return [e for e in polib.pofile(str(CATALOG)) if e.msgstr and after.get((e.msgctxt, e.msgid)) != e.msgstr]


def main() -> None:
    """Run what is there, and name what is not."""
    for program in ("poedit", "lokalize"):
        there = "it has a window only: try it by hand" if shutil.which(program) else "not installed"
        print(f"{program}: NOT RUN: {there}")  # noqa: T201
    if not shutil.which("omegat"):
        print("omegat: NOT RUN: not installed")  # noqa: T201
        return
    with tempfile.TemporaryDirectory() as folder:
        off = lost(Path(folder) / "off", segmenting=False)
        on = lost(Path(folder) / "on", segmenting=True)
    worse = [entry for entry in off if entry.msgstr != entry.msgid and not entry.fuzzy]
    print(f"omegat: {len(off)} translations lost without segmenting, {len(on)} with it (its default)")  # noqa: T201
    if worse:
        sys.exit("more is lost than docs/neighbours.md says: " + "; ".join(entry.msgid[:60] for entry in worse[:5]))


if __name__ == "__main__":
    main()
