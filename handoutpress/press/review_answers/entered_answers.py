"""``review --from``: the answers of a review file, entered by somebody: once, and only what was asked here and has not changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from handoutpress import reviews
from handoutpress.model import HandoutError, Place, Problem, error
from handoutpress.press import file_changes, review
from handoutpress.press.opened_library.load import load
from handoutpress.press.review import Due, Sitting
from handoutpress.press.review_answers import answer_forms, open_requests
from handoutpress.press.review_answers.answer_forms import Answer, Answers
from handoutpress.press.review_answers.open_requests import Request
from handoutpress.settings import file_presence


@dataclass(frozen=True, slots=True)
class Entered:
    """What came of a file with answers."""

    request: Request
    path: str
    """The sitting's file; empty if nothing was signed."""
    signed: int
    remarks: int
    problems: tuple[Problem, ...] = ()
    """What was not entered, each by the number of its block."""


def enter(root: Path, path: Path, by: str, today: date, origin: str = "") -> Entered:
    """Enter what a person answered; ``by`` is who enters it.

    HandoutError, with nothing written: HP616 for an answer to no request that was made here and is open, HP617 for a file
    that no review file saves, HP650 if one of the two may not.
    """
    root = root.resolve()
    given = _read(path, root)
    with file_changes.held(root, "review --from", root):
        request = _request(root, given, path)
        _may_enter(root, by)
        at = review.desk(root, request.language, request.article, request.person, request.stage)
        entering = _Entering(request, Sitting(at, today, origin, entered_by=by, request=request.number))
        entering.all(given.answers)
        open_requests.close(root, request)
    return entering.result()


def _read(path: Path, root: Path) -> Answers:
    data = file_presence.read(path, root, answer_forms.MOST)
    try:
        return answer_forms.read(data)
    except ValueError as fault:
        hint = "take the file as the page saved it, or type it anew: docs/reviewing.md"
        raise HandoutError([error("HP617", Place(path.name), f"no answers to a review file: {fault}", hint)]) from None


def _request(root: Path, given: Answers, path: Path) -> Request:
    """Return the request that was answered; HandoutError HP616 if there is none that is open, HP617 for what it never asked."""
    request = open_requests.find(root, given.request)
    if request is None or request.person != given.person or request.done:
        why = "that was made here of this library, for that person"
        why = "that is open: its answers were entered" if request and request.done else why
        hint = "make a new one: handoutpress review-file LANGUAGE ARTICLE --for PERSON --stage STAGE"
        raise HandoutError([error("HP616", Place(path.name), f"it answers no request {why}", hint)])
    for answer in given.answers:
        asked = request.blocks.get(answer.block)
        if asked is None or answer.hash not in ("", asked):
            text = f"no answers to a review file: block {answer.block} was not asked so"
            raise HandoutError([error("HP617", Place(path.name), text, "take the file as the page saved it")])
    return request


def _may_enter(root: Path, by: str) -> None:
    if by not in load(root).people:
        hint = "a maintainer of the library says there who may enter what others answered"
        raise HandoutError([error("HP650", Place(reviews.PEOPLE), f"{by!r} is not in {reviews.PEOPLE}", hint)])


@dataclass(slots=True)
class _Entering:
    request: Request
    sitting: Sitting
    remarks: int = 0
    problems: list[Problem] = field(default_factory=list)

    def all(self, answers: list[Answer]) -> None:
        """Enter each answer whose words are still what the person read, and still without their sign-off."""
        waiting = {item.digest: item for item in review.due(self.sitting.at)}
        for answer in answers:
            item = waiting.get(self.request.blocks[answer.block])
            self.problems += self._changed(answer) if item is None else self._one(answer, item)

    def _changed(self, answer: Answer) -> Iterator[Problem]:
        text = f"block {answer.block}: its words have changed since they were sent, or they are signed by now"
        hint = "nothing of it was entered: ask the person again, with a new review file"
        yield error("HP618", Place(self.sitting.at.name), text, hint)

    def _one(self, answer: Answer, item: Due) -> Iterator[Problem]:
        said = " ".join(answer.remark.split())
        remark = f"{self.request.person}: {said}"
        if said and remark not in item.message.comments:  # there already if the first try was killed
            changed = self.sitting.change(item, remark=remark, doubted=answer.verdict == "wrong")
            if changed is None:
                yield from self._changed(answer)
                return
            item, self.remarks = replace(changed, stage=item.stage, origin=item.origin), self.remarks + 1
        if answer.verdict != "agree":
            return
        if item.blocked:
            text = f"block {answer.block}: not signed, a check finds an error in it"
            yield error("HP652", Place(self.sitting.at.name, item.message.line), text, "mend or waive it first")
        else:
            self.sitting.agree(item)

    def result(self) -> Entered:
        """Return what came of it."""
        at = self.sitting.at
        path = at.library.name(self.sitting.path) if self.sitting.path else ""
        return Entered(self.request, path, self.sitting.signed, self.remarks, tuple(self.problems))


def told(entered: Entered) -> Mapping[str, object]:
    """Return what came of it, for programs."""
    request = entered.request
    return {
        "request": request.number,
        "person": request.person,
        "path": entered.path,
        "signed": entered.signed,
        "remarks": entered.remarks,
        "problems": [{"code": one.code, "place": str(one.place), "text": one.text} for one in entered.problems],
    }
