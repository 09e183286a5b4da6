"""``review-file``: what is due for a person as one HTML file, for somebody who has a browser or paper and no terminal."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from handoutpress.editions import bilingual
from handoutpress.model import HandoutError, Place, error
from handoutpress.outputs import review_form
from handoutpress.outputs.preview import Block
from handoutpress.outputs.review_form import Asked, Row
from handoutpress.press import file_changes, review
from handoutpress.press.preview import blocks
from handoutpress.press.review import Desk, Due
from handoutpress.press.review_answers import open_requests
from handoutpress.press.review_answers.open_requests import Request


@dataclass(frozen=True, slots=True)
class Made:
    """A review file."""

    path: Path
    request: Request
    due: int
    """Blocks that the person is asked about."""


def review_file(root: Path, code: str, slug: str, person: str, stage: str, into: Path | None = None) -> Made:
    """Write the file, and remember the request; it goes beside no edition: into the folder where one stands, or ``into``.

    HandoutError HP650, HP651 as ``review``; HP653 if nothing is due; HP616 if the request cannot be remembered, HP901 if the
    file cannot be written.
    """
    at = review.desk(root, code, slug, person, stage)
    due = {item.segment.key: item for item in reversed(review.due(at))}
    if not due:
        raise HandoutError([error("HP653", Place(at.name), f"nothing is due for {person!r} as {stage!r}", "")])
    rows = tuple(_rows(at, due))
    asked = {row.label: row.digest for row in rows if row.digest and not row.blocked}
    number, language = open_requests.new_number(), at.shelf.language
    request = Request(number, person, stage, language.locale, slug, asked)
    data = review_form.page(
        Asked(
            title=at.article.meta.title,
            source=at.library.project.source_language,
            language=language,
            person=person,
            name=at.person.name,
            stage=stage,
            request=number,
            library=at.library.project.title,
            rows=rows,
        )
    )
    path = into or Path(f"{slug}.{language.tag}.review-{person}.html")
    open_requests.keep(at.library.root, request)
    file_changes.write(path.absolute(), data, at.library.root)
    return Made(path, request, len(asked))


def _rows(at: Desk, due: dict[tuple[str | None, str], Due]) -> Iterator[Row]:
    """Yield every block of the handout with the number that it has on a bilingual page; what has none is called H1, H2 ..."""
    whole = next((one for one in at.library.articles if one.slug == at.article.slug), at.article)
    by_index = bilingual.numbers(whole, at.library.project.clinic.region) if whole.skeleton.parts else {}
    numbers = {whole.segments[index].key: str(number) for index, number in reversed(by_index.items())}
    heads = 0
    left = dict(due)
    for block in blocks.handout(at.library, at.article, at.shelf, (), {}).blocks:
        label = numbers.get(block.segment.key, "")
        if not label:
            heads += 1
            label = f"H{heads}"
        yield _row(label, block, left.pop(block.segment.key, None))


def _row(label: str, block: Block, item: Due | None) -> Row:
    if item is None:
        return Row(label, block)
    return Row(label, block, item.digest, item.blocked, item.why, review.differences(item))
