"""What comes back from a review file: the JSON that its page saves, or lines that somebody typed. Believed is nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from handoutpress import settings
from handoutpress.languages.hidden_characters import fault

FORM = 1
"""The newest form of answers that this version reads."""
LONGEST = 2_000
"""Characters of a remark."""
MOST = 1_000_000
"""Bytes of a file with answers."""
VERDICTS = ("agree", "remark", "wrong")
_RANGE = re.compile(r"([0-9]{1,5})-([0-9]{1,5})").fullmatch
_LABEL = re.compile(r"(?:[0-9]{1,5}|H[0-9]{1,3})").fullmatch


@dataclass(frozen=True, slots=True)
class Answer:
    """What somebody says of a block."""

    block: str
    """Its number on the page."""
    verdict: str
    remark: str = ""
    hash: str = ""
    """Of the words that were shown; empty in typed lines."""


@dataclass(frozen=True, slots=True)
class Answers:
    """All that somebody says."""

    request: str
    person: str
    answers: list[Answer] = field(default_factory=list)
    form: int = FORM


def read(data: bytes) -> Answers:
    """Return the answers in a file; ValueError in words if it holds none, or what no page of ours saves."""
    if data.lstrip()[:1] == b"{":
        found = settings.json_as(data, Answers)
        if found.form > FORM:
            raise ValueError(f"made by a newer handoutpress: its form is {found.form}, this version knows {FORM}")
    else:
        found = _typed(data.decode("utf-8-sig"))
    seen: set[str] = set()
    for answer in found.answers:
        _judge(answer)
        if answer.block in seen:
            raise ValueError(f"block {answer.block} is answered twice")
        seen.add(answer.block)
    return found


def _judge(answer: Answer) -> None:
    if answer.verdict not in VERDICTS:
        raise ValueError(f"{answer.verdict[:40]!r} is no answer: {', '.join(VERDICTS)}")
    if not _LABEL(answer.block):
        raise ValueError(f"{answer.block[:40]!r} is no number of a block")
    if why := fault(answer.remark):
        raise ValueError(f"the remark on block {answer.block} {why}")
    if len(answer.remark) > LONGEST:
        raise ValueError(f"the remark on block {answer.block} has more than {LONGEST:,} characters")
    if answer.verdict != "agree" and not answer.remark.strip():
        raise ValueError(f"block {answer.block}: say what is wrong with it")


def _typed(text: str) -> Answers:
    """Return the answers of lines as ``request 5d1f``, ``person ana``, ``agree 1-12 14``, ``remark 13 what``, ``wrong 15 why``."""
    head = {"request": "", "person": ""}
    answers: list[Answer] = []
    for number, line in enumerate(text.splitlines(), 1):
        word, _, rest = line.strip().partition(" ")
        word, rest = word.rstrip(":").lower(), rest.strip()
        if word in head:
            head[word] = rest
        elif word == "agree":
            answers += [Answer(label, word) for label in _labels(rest, number)]
        elif word in VERDICTS:
            label, _, remark = rest.partition(" ")
            answers.append(Answer(label.rstrip(":"), word, remark.strip()))
        elif word:
            raise ValueError(f"line {number} begins with {word[:40]!r}: write request, person, agree, remark or wrong")
    return Answers(head["request"], head["person"], answers)


def _labels(text: str, number: int) -> list[str]:
    found: list[str] = []
    for part in text.replace(",", " ").split():
        if ends := _RANGE(part):
            found += [str(one) for one in range(int(ends[1]), int(ends[2]) + 1)]
        elif _LABEL(part):
            found.append(part)
        else:
            raise ValueError(f"line {number}: {part[:40]!r} is no number of a block")
    return found
