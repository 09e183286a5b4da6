"""A skeleton with a language's messages in it: once an article and language, so it only joins strings."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from html import escape

from handoutpress.languages import digits
from handoutpress.markdown.filled_message import split_marks
from handoutpress.markdown.marker_characters import OPEN
from handoutpress.markdown.region_variants import shown
from handoutpress.model import Filled, Language, Segment, Skeleton, Slot, TocEntry

Part = str | Slot


def fill(
    segments: Sequence[Segment],
    skeleton: Skeleton,
    filled: Sequence[Filled],
    language: Language,
    source: Language,
    label: Callable[[str], str],
    region: str = "",
) -> tuple[tuple[Part, ...], tuple[TocEntry, ...]]:
    """Return the body and the table of contents of a page in ``language``.

    ``filled`` holds one Filled a segment, by index; ``label`` gives the interface's string for a key (``role-warning``,
    ``footnotes``, ``backlink``, ``fallback-note``, ``held-note``). Blocks that fell back carry the language of ``source`` and
    end with a visible note, as do those that wait for an answer.
    Of region variants only that of ``region`` is there. The only slots left are ``link`` and ``figure``;
    neighbouring strings are joined.
    """
    if len(filled) != len(segments):
        msg = f"{len(filled)} texts for {len(segments)} segments"
        raise ValueError(msg)
    parts = tuple(shown(skeleton, region))
    there = {part.index for part in parts if isinstance(part, Slot)}
    filler = _Filler(replace(skeleton, parts=parts), filled, language, source, label, _doses(segments))
    toc = tuple(
        TocEntry(heading.level, heading.id, item.plain, item.fallback is not None, segments[heading.index].role)
        for heading, item in ((heading, filled[heading.index]) for heading in skeleton.headings)
        if heading.index in there
    )
    return tuple(_joined(filler.parts())), toc


def shift(skeleton: Skeleton, by: int) -> Skeleton:
    """Return the skeleton for segments of which ``by`` others stand in front."""
    return moved(skeleton, by.__add__)


def moved(skeleton: Skeleton, to: Callable[[int], int]) -> Skeleton:
    """Return the skeleton for segments in other places: ``to`` gives the new index of each."""
    parts = tuple(
        replace(part, index=to(part.index)) if isinstance(part, Slot) and part.index >= 0 else part
        for part in skeleton.parts
    )
    headings = tuple(replace(heading, index=to(heading.index)) for heading in skeleton.headings)
    return replace(skeleton, parts=parts, headings=headings)


class _Filler:
    def __init__(
        self,
        skeleton: Skeleton,
        filled: Sequence[Filled],
        language: Language,
        source: Language,
        label: Callable[[str], str],
        doses: frozenset[int],
    ) -> None:
        self._doses, self._named = doses, f' aria-label="{escape(label("footnotes"))} '
        self._skeleton, self._filled, self._label = skeleton, filled, label
        self._numbers = {name: digits(str(number), language) for number, name in enumerate(skeleton.footnotes, 1)}
        self._seen = dict.fromkeys(skeleton.footnotes, 0)
        self._foreign = "" if language.tag == source.tag else lang_attributes(source)
        self._held = f' <span class="fallback-note">{escape(label("held-note"))}</span>'
        self._note = f' <span class="fallback-note"{lang_attributes(language)}>{escape(label("fallback-note"))}</span>'

    def parts(self) -> Iterator[Part]:
        filled = self._filled
        for part in self._skeleton.parts:
            if isinstance(part, str):
                yield part
            elif part.what == "text":
                text = filled[part.index].xhtml
                if OPEN in text:
                    apart = part.index in self._doses
                    yield from (self._mark(piece, apart=apart) for piece in split_marks(text))
                else:
                    yield text
            elif (
                part.index < 0
                or part.key
                or part.what == "plain"
                or filled[part.index].fallback
                or filled[part.index].held
            ):
                yield self._slot(part)

    def _slot(self, slot: Slot) -> Part:
        if slot.what == "attrs":
            return self._attributes(slot)
        if slot.what == "note":
            return self._after(self._filled[slot.index])
        if slot.what == "plain":
            return escape(self._filled[slot.index].plain)
        if slot.what == "label":
            return escape(self._label(slot.key))
        return self._mark(slot)

    def _after(self, filled: Filled) -> str:
        """Return the note behind a text that is not a translation that one may rely on."""
        return self._note if filled.fallback else self._held if filled.held else ""

    def _attributes(self, slot: Slot) -> str:
        """Return language and classes of an element; ``key`` of the slot are classes of its own."""
        if slot.index < 0:
            return self._foreign + (f' class="{slot.key}"' if slot.key else "")
        if self._filled[slot.index].fallback:
            return f'{self._foreign} class="{slot.key} fallback"' if slot.key else f'{self._foreign} class="fallback"'
        return f' class="{slot.key}"' if slot.key else ""

    def _mark(self, part: Part, *, apart: bool = False) -> Part:
        """Return a footnote mark as XHTML; its number and ids are the source's in every language, in its digits.

        The number is isolated: two marks in a row would else be one number in right-to-left text. A word joiner before
        it keeps it on its sentence's line: browsers may break after a danda or an ideographic full stop. ``apart``: a voice
        says of what it is the number, since right behind a dose it would be heard as one more.
        """
        if isinstance(part, str) or part.what not in ("noteref", "noteref-again"):
            return part
        if part.what == "noteref-again":
            return self._note_mark(part.key, "", apart=apart)
        self._seen[part.key] += 1
        suffix = f"-{self._seen[part.key]}" if self._seen[part.key] > 1 else ""
        return self._note_mark(part.key, f' id="fnref-{part.key}{suffix}"', apart=apart)

    def _note_mark(self, key: str, attribute: str, *, apart: bool) -> str:
        if apart:
            attribute += f'{self._named}{self._numbers[key]}"'
        return (
            f'\u2060<sup><a href="#fn-{key}"{attribute} role="doc-noteref" class="noteref">'
            f"<bdi>{self._numbers[key]}</bdi></a></sup>"
        )


def _doses(segments: Sequence[Segment]) -> frozenset[int]:
    return frozenset(index for index, segment in enumerate(segments) if segment.role == "dose")


def lang_attributes(language: Language) -> str:
    """Return the attributes that say in which language and direction an element is."""
    return f' lang="{language.tag}" xml:lang="{language.tag}" dir="{language.direction}"'


def _joined(parts: Iterator[Part]) -> Iterator[Part]:
    run: list[str] = []
    for part in parts:
        if isinstance(part, str):
            run.append(part)
        else:
            yield "".join(run)
            yield part
            run = []
    yield "".join(run)
