"""The figures of one run as a table and a plot in docs/benchmarks.md: `nox -s bench -- --write docs`."""

from __future__ import annotations

import math
import os
import platform
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from library import Figures

Marks = tuple[str, str]

WHOLE: Marks = ("<!-- written by nox -s bench -- --write docs -->", "<!-- end of what is written -->")
SHEETS: Marks = (
    "<!-- sheets, written by nox -s bench -- --write docs -->",
    "<!-- end of what is written of sheets -->",
)


@dataclass(frozen=True)
class Row:
    """A command of ours, or what a peer does for some of the same handouts."""

    name: str
    figures: Figures | None
    """None if the machine lacks the program."""
    editions: int
    """How many editions it makes; 0 for a command that makes none anew."""

    @property
    def each(self) -> float | None:
        """Milliseconds of CPU an edition; None if it was not run or makes none."""
        return 1000 * self.figures.cpu / self.editions if self.figures and self.editions else None


def table(rows: list[Row], peers: list[Row]) -> str:
    """Return a table in Markdown: seconds, memory, milliseconds an edition; CPU and wall as multiples of the first peer's that ran.

    What makes an edition is compared by edition, anything else as a whole command against the peer's whole build.
    """
    first = next((peer for peer in peers if peer.figures), None)
    head = f"times {first.name.partition(',')[0]}'s, CPU; wall" if first else "no peer was run"
    lines = [
        f"| | editions | wall, s | CPU, s | peak, MB | CPU an edition, ms | {head} |",
        "|---|--:|--:|--:|--:|--:|--:|",
    ]
    for row in (*rows, *peers):
        if row.figures is None:
            lines.append(f"| {row.name} | | | | | | not run: not installed |")
            continue
        found = row.figures
        each = f"{row.each:.2f}" if row.each else ""
        times = "; ".join(f"{one:.2f}" for one in _times(row, first)) if first else ""
        lines.append(
            f"| {row.name} | {row.editions or ''} | {found.wall:.2f} | {found.cpu:.2f} | {found.peak:.0f} | {each} | {times} |"
        )
    return "\n".join(lines)


def _times(row: Row, peer: Row) -> tuple[float, float]:
    """Return how many times the peer's CPU and wall seconds."""
    assert row.figures is not None
    assert peer.figures is not None
    share = peer.editions / row.editions if row.editions and peer.editions else 1
    return share * row.figures.cpu / peer.figures.cpu, share * row.figures.wall / peer.figures.wall


def plot(rows: list[Row]) -> str:
    """Return an SVG of one bar a row, milliseconds of CPU an edition on a scale by tens; rows without figures are left out."""
    shown = [(row.name, row.each) for row in rows if row.each]
    low = math.floor(math.log10(min(each for _, each in shown)))
    high = math.ceil(math.log10(max(each for _, each in shown)))
    unit = 380 / max(1, high - low)
    height = 30 + 26 * len(shown)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 {height}" font-family="sans-serif" font-size="13" role="img">',
        "<title>Milliseconds of CPU an edition, fewer is better</title>",
        f'<rect width="760" height="{height}" fill="#fff"/>',
    ]
    for power in range(low, high + 1):
        x = 290 + unit * (power - low)
        parts.append(f'<path d="M{x:.0f} 6V{height - 22}" stroke="#ccc"/>')
        parts.append(f'<text x="{x:.0f}" y="{height - 6}" text-anchor="middle">{10.0**power:g} ms</text>')
    for index, (name, each) in enumerate(shown):
        y, width = 8 + 26 * index, unit * (math.log10(each) - low)
        colour = "#14536b" if name.startswith("handoutpress") else "#8a8a8a"
        parts.append(f'<text x="280" y="{y + 14}" text-anchor="end">{escape(name)}</text>')
        parts.append(f'<rect x="290" y="{y}" width="{max(width, 1):.1f}" height="18" fill="{colour}"/>')
        parts.append(f'<text x="{296 + width:.0f}" y="{y + 14}">{each:.3g}</text>')
    return "\n".join((*parts, "</svg>", ""))


def machine() -> str:
    """Return when and on what this runs: day, cores, how busy the machine is, Python."""
    load = ", ".join(f"{one:.1f}" for one in os.getloadavg()[:2])
    day = datetime.now(UTC).strftime("%d %B %Y").lstrip("0")
    return f"One run of {day}, {os.cpu_count()} cores with a load of {load} at its end, Python {platform.python_version()}."


def write(docs: Path, rows: list[Row], peers: list[Row], words: str) -> None:
    """Put the table between its two marks in ``docs``/benchmarks.md and the plot beside it; ValueError without the marks."""
    image = "![Milliseconds of CPU an edition, each program's bar](benchmarks.svg)"
    put(docs, WHOLE, f"{words}\n\n{table(rows, peers)}\n\n{image}")
    made = [row for row in rows if row.editions]
    (docs / "benchmarks.svg").write_text(plot([*made, *peers]), encoding="utf-8")


def put(docs: Path, marks: Marks, text: str) -> None:
    """Put a text between its two marks in ``docs``/benchmarks.md, in the place of what was there; ValueError without them."""
    page, (begin, end) = docs / "benchmarks.md", marks
    before, mark, rest = page.read_text(encoding="utf-8").partition(begin)
    _, other, after = rest.partition(end)
    if not mark or not other:
        raise ValueError(f"{page}: no place for the figures: {begin} … {end}")
    page.write_text(f"{before}{begin}\n\n{text}\n\n{end}{after}", encoding="utf-8")
