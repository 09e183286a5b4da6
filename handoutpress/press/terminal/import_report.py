"""What ``import`` tells: what came, what did not and why, how much of each language's translations was kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from handoutpress import languages
from handoutpress.press.import_ import Imported, Kept
from handoutpress.press.terminal import result_tables

FEW = 10
"""Lines of a kind that are shown one by one."""


def lines(done: Imported, most: int | None = FEW) -> Iterator[str]:
    """Yield the report for people; at most ``most`` lines of a kind, None for all."""
    pages = len({problem.place.path for problem in done.problems if problem.code == "HP150"})
    yield f"{done.kind}: {done.pages} pages: {len(done.came)} came, {len(done.there)} were there already, {pages} did not come"
    yield from _some([str(problem) for problem in done.problems], most, "handoutpress import --verbose names them all")
    if done.left:
        yield "left out of pages that came:"
        yield from _some([f"  {count} x {what}" for what, count in done.left.most_common()], most, "--verbose")
    if most is None:
        yield from (f"  {place}: {what}" for place, what in done.places)
    if done.languages:
        yield "translations, of those whose sentence the pages still hold:"
    for code, kept in done.languages.items():
        yield f"  {_name(code)}: {_share(kept)}; {kept.messages} messages have one, {kept.fuzzy} of them to be looked at (fuzzy)"
    yield f"{len(done.changed)} files written; {_next(done)}"


def as_json(done: Imported) -> dict[str, Any]:
    """Return the report for programs."""
    return {
        "kind": done.kind,
        "pages": done.pages,
        "came": done.came,
        "there": done.there,
        "problems": result_tables.as_json(done.problems),
        "left_out": [{"place": str(place), "what": what} for place, what in done.places],
        "languages": {
            code: {"living": k.living, "kept": k.kept, "messages": k.messages, "fuzzy": k.fuzzy}
            for code, k in done.languages.items()
        },
        "changed": done.changed,
    }


def _some(told: Sequence[str], most: int | None, where: str) -> Iterator[str]:
    shown = list(Counter(told)) if most is None else list(Counter(told))[:most]
    yield from shown
    if len(told) > len(shown):
        yield f"... and {len(told) - len(shown)} more: {where}"


def _share(kept: Kept) -> str:
    return (
        f"{kept.kept} of {kept.living} kept ({100 * kept.kept / kept.living:.0f} %)"
        if kept.living
        else "none by catalogs"
    )


def _name(code: str) -> str:
    row = languages.find(code)
    return row.name if row else code


def _next(done: Imported) -> str:
    return "next: handoutpress update, then handoutpress check" if done.changed else "nothing was new"
