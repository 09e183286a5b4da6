"""Region variants of a block: ``:::emergency region=uk`` beside an ``:::emergency`` for everybody else.

Variants are neighbours of one role. Each is translated in the one catalog; the clinic's region chooses, and the one
without a region stands where no other does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from handoutpress.languages import is_region, same_region
from handoutpress.markdown.parse import Node
from handoutpress.markdown.roles import read_role
from handoutpress.model import Place, Problem, Skeleton, Slot, error

OPEN, CLOSE = "variant", "variant-end"
"""What the slots around a variant are called; the key of the first is the regions: its own, ``/``, the others'."""


@dataclass(frozen=True, slots=True)
class Variant:
    """One of several blocks of which a page shows one."""

    region: str
    """Empty: the one for everybody else."""
    others: tuple[str, ...]
    """The regions that have a block of their own."""

    @property
    def key(self) -> str:
        """The key of its slot."""
        return f"{self.region}/{' '.join(self.others)}"


def variants(children: Sequence[Node], place: Callable[[Node], Place]) -> tuple[dict[int, Variant], list[Problem]]:
    """Return the variants among blocks side by side, by ``id`` of their node, and what is wrong with them (HP219)."""
    found: dict[int, Variant] = {}
    problems: list[Problem] = []
    for name, nodes in groupby(children, lambda node: _info(node)[0]):
        group = list(nodes)
        regions = [_info(node)[1].get("region", "") for node in group]
        if name and any(regions):
            others = tuple(same_region(region) for region in regions if region)
            found |= {id(n): Variant(same_region(r), others) for n, r in zip(group, regions, strict=True)}
            problems += _problems(name, group, regions, place)
    return found, problems


def _info(node: Node) -> tuple[str, dict[str, str]]:
    """Return the role and options of a block; no role of what is none."""
    if node.kind != "BlockDirective":
        return "", {}
    name, options, _ = read_role(node.value.info, Place(""))
    return name, options


def _problems(
    name: str, group: Sequence[Node], regions: Sequence[str], place: Callable[[Node], Place]
) -> Iterator[Problem]:
    if regions.count("") != 1:
        hint = f"put one {name!r} without a region beside them, for clinics elsewhere"
        what = "no block for other regions" if "" not in regions else "two blocks for other regions"
        yield error("HP219", place(group[0]), f"{what} among the variants of {name!r}", hint)
    seen: set[str] = set()
    for node, region in zip(group, regions, strict=True):
        if region and not is_region(region):
            yield error("HP219", place(node), f"there is no region {region!r}", "a country code: region=gb")
        if region and same_region(region) in seen:
            yield error("HP219", place(node), f"a second block for the region {region!r}", "keep one of them")
        seen.add(same_region(region))
        if any(inner.kind == "FootnoteReference" for inner in node.walk()):
            hint = "say it without a note: the note would lead back to a block that other regions do not have"
            yield error("HP219", place(node), "a footnote in a block that not all regions have", hint)


def chosen(key: str, region: str) -> bool:
    """Return whether the variant of a slot's key is the one that a clinic in ``region`` shows."""
    own, _, others = key.partition("/")
    wanted = same_region(region)
    return own == wanted if wanted in others.split(" ") else not own


def shown(skeleton: Skeleton, region: str) -> Iterator[str | Slot]:
    """Yield the parts of a skeleton that a clinic in ``region`` shows."""
    hidden = 0
    for part in skeleton.parts:
        if isinstance(part, Slot) and part.what in (OPEN, CLOSE):
            if part.what == OPEN and (hidden or not chosen(part.key, region)):
                hidden += 1
            elif part.what == CLOSE and hidden:
                hidden -= 1
        elif not hidden:
            yield part
