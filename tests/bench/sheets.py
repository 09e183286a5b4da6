"""Measure what a sheet of the repository's own library takes, in CPU; a part of `nox -s bench`.

The library is copied, for a clinic that is at an address, and all its sheets are made in one process, nothing remembered. Each
sheet is timed where it is set, and besides what it takes to find out how much of an edition fits its take-home sheet. A few
sheets load a font: the middle one says what the others take. Nothing here is a test; times of one machine say little.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))  # run as a script beside the others, it finds only its own folder

from written_report import SHEETS, machine, put

from handoutpress import press
from handoutpress.outputs import sheet

REPOSITORY = Path(__file__).parents[2]
BAR = 60.0
"""Milliseconds that a take-home sheet should take at most."""
Taken = dict[str, list[float]]


def kind(parts: sheet.Parts, form: sheet.Format) -> str:
    """Return what a sheet is: for the hand or whole, in how many languages, in which print."""
    both = ", two languages" if parts.first.beside is not None else ""
    return f"{'to take home' if form.take_home else 'whole'}{both}{', large print' if form.large else ''}"


def timed(taken: Taken, fitted: list[float]) -> None:
    """Let each sheet, and each question of what fits, note the milliseconds of CPU that it took."""
    set_, fitting = sheet.printed, sheet.fitting

    def printed(parts: sheet.Parts, formats: Sequence[sheet.Format], step: int = 0) -> Iterator[sheet.Sheet]:
        for form in formats:
            begun = time.process_time()
            (made,) = set_(parts, [form], step)
            taken[kind(parts, form)].append(1000 * (time.process_time() - begun))
            yield made

    def fits(parts: sheet.Parts, papers: Sequence[str], *, large: bool = False) -> int:
        begun = time.process_time()
        found = fitting(parts, papers, large=large)
        fitted.append(1000 * (time.process_time() - begun))
        return found

    sheet.printed, sheet.fitting = printed, fits


def table(taken: Taken, fitted: list[float]) -> str:
    """Return the figures in Markdown, a kind of sheet a row."""
    lines = ["| sheet | how many | the middle one, ms | mean, ms | the longest, ms |", "|---|--:|--:|--:|--:|"]
    for name, each in [*sorted(taken.items()), ("what fits, an edition and print", fitted)]:
        middle, mean = statistics.median(each), statistics.fmean(each)
        lines.append(f"| {name} | {len(each)} | {middle:.0f} | {mean:.0f} | {max(each):.0f} |")
    return "\n".join(lines)


def measured(only: tuple[str, ...]) -> tuple[Taken, list[float]]:
    """Make the sheets of the library, and return what each took."""
    taken: Taken = defaultdict(list)
    fitted: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        os.environ["HANDOUTPRESS_CACHE"] = str(Path(folder) / "cache")
        root = Path(folder) / "library"
        for name in ("source", "locales"):
            shutil.copytree(REPOSITORY / name, root / name)
        settings = root / "source/handouts.toml"
        text = settings.read_text(encoding="utf-8")
        addressed = text.replace("[library]\n", '[library]\nbase-url = "https://example.org/handouts/"\n', 1)
        settings.write_text(addressed, encoding="utf-8")
        timed(taken, fitted)
        press.build(root, only=only, jobs=1)
    return taken, fitted


def main() -> None:
    """Measure and report; with ``--write`` into docs/benchmarks.md too."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="pdf,bilingual", help="What to make; take-home for those sheets alone.")
    parser.add_argument("--write", type=Path, metavar="DOCS", help="write the table into this folder's benchmarks.md")
    options = parser.parse_args()
    if fault := sheet.lacking():
        print(fault)
        return
    taken, fitted = measured(tuple(options.only.split(",")))
    found = table(taken, fitted)
    print(found)
    middle = statistics.median(taken["to take home"])
    print(f"a take-home sheet: {middle:.0f} ms of CPU; it should be {BAR:.0f} at most")
    if options.write:
        put(options.write, SHEETS, f"{machine()}\n\n{found}")


if __name__ == "__main__":
    main()
