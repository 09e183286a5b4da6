"""The review file: out as one page, back as answers of which nothing is believed, entered once."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from command_line import run
from libraries import tiny, tree
from reviewers import PEOPLE

from handoutpress import press
from handoutpress.model import HandoutError
from handoutpress.press import review
from handoutpress.press.review_answers import answer_forms, entered_answers
from handoutpress.press.review_file import Made, review_file

DAY = date(2026, 11, 22)
PO = "locales/de/LC_MESSAGES/demo.po"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    root = tiny(tmp_path)
    (root / "source" / "people.toml").write_text(PEOPLE, encoding="utf-8")
    return root


def made(root: Path, person: str = "ben", stage: str = "revised") -> Made:
    return review_file(root, "de", "demo", person, stage, root.parent / "out.html")


def answers(file: Made, *rows: dict[str, str], **head: Any) -> Path:
    """Return a file as the page saves it; a row names the block, the hash comes from the request."""
    found = [{"hash": file.request.blocks.get(row["block"], ""), "remark": "", **row} for row in rows]
    about = {"form": 1, "request": file.request.number, "person": file.request.person, "answers": found}
    path = file.path.with_name("answers.json")
    path.write_text(json.dumps(about | head), encoding="utf-8")
    return path


def agreed(block: str) -> dict[str, str]:
    return {"block": block, "verdict": "agree"}


def records(root: Path) -> list[dict[str, Any]]:
    paths = root.glob("locales/de/reviews/demo/*.jsonl")
    return [json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").splitlines()]


def test_a_request_goes_out_and_comes_back_once(library: Path) -> None:
    """What is agreed is signed with who answered, who entered and which request; a remark and a doubt go into the catalog."""
    file = made(library)
    first, second, third, fourth = list(file.request.blocks)[:4]
    given = answers(
        file,
        agreed(first),
        agreed(second) | {"remark": "fine"},
        {"block": third, "verdict": "remark", "remark": "a better word"},
        {"block": fourth, "verdict": "wrong", "remark": "it says the opposite"},
    )
    done = entered_answers.enter(library, given, "ana", DAY)
    assert (2, 3, ()) == (done.signed, done.remarks, done.problems)
    signed = [(row["person"], row["entered-by"], row["request"], row["form"], row["hash"]) for row in records(library)]
    expected = [("ben", "ana", file.request.number, 2, file.request.blocks[one]) for one in (first, second)]
    assert expected == signed
    text = (library / PO).read_text(encoding="utf-8")
    remarks = ("# ben: fine\n", "# ben: a better word\n", "# ben: it says the opposite\n")
    assert remarks == tuple(one for one in remarks if one in text)
    assert 1 == text.count("#, fuzzy")
    before = tree(library)
    with pytest.raises(HandoutError, match=r"HP616.*open"):
        entered_answers.enter(library, given, "ana", DAY)
    assert before == tree(library)


def test_a_line_entered_by_another_counts_as_the_policy_says(library: Path) -> None:
    """``revised``: not by itself (HP615); with ``entered`` in the policy it does, and what one enters for oneself always."""
    for by, entered, expected in (("ana", "[]", 0), ("ana", '["revised"]', 1), ("ben", "[]", 1)):
        settings = library / "source/handouts.toml"
        text = settings.read_text(encoding="utf-8").split("\n[policy]")[0]
        settings.write_text(f"{text}\n[policy]\nentered = {entered}\n", encoding="utf-8")
        for path in library.glob("locales/de/reviews/demo/*.jsonl"):
            path.unlink()
        file = made(library)
        entered_answers.enter(library, answers(file, agreed("1")), by, DAY)
        held = review.desk(library, "de", "demo", "ben", "revised").shelf.signed
        assert expected == sum(map(len, held.by_hash.values()))
        assert (not expected) == ("HP615" in [problem.code for problem in held.problems])


def test_what_changed_meanwhile_is_refused_by_name(library: Path) -> None:
    """HP618 with the number of the block; the others are entered, and so is nothing twice."""
    file = made(library)
    path = library / PO
    first, second = list(file.request.blocks)[:2]
    item = next(one for one in review.due(review.desk(library, "de", "demo", "ben", "revised"))
                if one.digest == file.request.blocks[first])  # fmt: skip
    text = path.read_text(encoding="utf-8")
    assert item.message.msgstr in text.replace('"\n"', "")
    sitting = review.Sitting(review.desk(library, "de", "demo", "ana", "revised"), DAY)
    sitting.change(item, item.message.msgstr + " Neu.")
    done = entered_answers.enter(library, answers(file, agreed(first), agreed(second)), "ben", DAY)
    assert (1, [("HP618", PO)]) == (done.signed, [(one.code, one.place.path) for one in done.problems])
    assert f"block {first}: its words have changed" in done.problems[0].text


FORGED: dict[str, dict[str, Any]] = {
    "another number": {"request": "0123456789abcdef"},
    "no number": {"request": "../../etc/passwd"},
    "another person": {"person": "ana"},
    "a block that was not asked": {"answers": [{"block": "999", "verdict": "agree"}]},
    "other words": {"answers": [{"block": "1", "verdict": "agree", "hash": "0" * 64}]},
    "a block twice": {"answers": [{"block": "1", "verdict": "agree"}, {"block": "1", "verdict": "agree"}]},
    "an unknown verdict": {"answers": [{"block": "1", "verdict": "revoke"}]},
    "a remark that turns text": {"answers": [{"block": "1", "verdict": "remark", "remark": "a\u202eb"}]},
    "a remark without end": {"answers": [{"block": "1", "verdict": "remark", "remark": "a" * 2001}]},
    "no words of what is wrong": {"answers": [{"block": "1", "verdict": "wrong"}]},
    "a list of texts": {"answers": "agree"},
    "a newer form": {"form": 2},
}


@pytest.mark.parametrize("name", FORGED)
def test_what_comes_back_is_not_believed(library: Path, name: str) -> None:
    """HP616 or HP617; nothing is written, and the true answers are still taken afterwards."""
    file = made(library)
    before = tree(library)
    with pytest.raises(HandoutError, match=r"HP61[67]"):
        entered_answers.enter(library, answers(file, **FORGED[name]), "ana", DAY)
    assert before == tree(library)
    assert 1 == entered_answers.enter(library, answers(file, agreed("1")), "ana", DAY).signed


@pytest.mark.parametrize("data", [b"", b"{", b"{}", b"\xff\xfe", b"[" * 50_000, b"{" * 50_000, b"hello"])
def test_what_is_no_answer_is_told(library: Path, data: bytes) -> None:
    """HP616 or HP617 and no traceback, whatever it is."""
    path = library.parent / "answers"
    path.write_bytes(data)
    with pytest.raises(HandoutError, match=r"HP61[67]"):
        entered_answers.enter(library, path, "ana", DAY)


def test_a_request_of_another_library_or_of_a_pull_request_is_none(library: Path, tmp_path: Path) -> None:
    """What is open is remembered outside of the library, by its place."""
    file = made(library)
    other = tiny(tmp_path / "other")
    (other / "source" / "people.toml").write_text(PEOPLE, encoding="utf-8")
    with pytest.raises(HandoutError, match="HP616"):
        entered_answers.enter(other, answers(file, agreed("1")), "ana", DAY)


def test_answers_may_be_typed_from_paper(library: Path) -> None:
    """By the numbers of the blocks, in lines as the page shows them."""
    file = made(library)
    typed = file.path.with_name("typed.txt")
    lines = [f"request {file.request.number}", "person ben", "agree 1-2, H1", "remark 3: a better word", ""]
    typed.write_text("\n".join(lines), encoding="utf-8")
    done = entered_answers.enter(library, typed, "ana", DAY)
    assert (3, 1, ()) == (done.signed, done.remarks, done.problems)
    for line in ("agree 1-x", "sign 1", "remark 1"):
        with pytest.raises(ValueError, match=r".+"):
            answer_forms.read(f"request {file.request.number}\nperson ben\n{line}\n".encode())


def test_the_page_stands_alone_and_numbers_its_blocks_as_the_bilingual_page_does(library: Path) -> None:
    """No address of anything, no inline handler; its policy allows its own script and style by their hashes."""
    file = made(library)
    page = file.path.read_text(encoding="utf-8")
    assert [] == [word for word in ("http:", "https:", "src=", "url(", " on") if f"{word}" in page.split("<main>")[0]]
    assert ("default-src &#39;none&#39;" in page, "unsafe" in page) == (True, False)
    press.build(library, jobs=1, only=("html", "bilingual"))
    paired = (library / "build/de/demo.de.bilingual.html").read_text(encoding="utf-8")
    numbers = {f"{number}" for number in range(1, 500) if f'<bdi class="pair-number">{number}</bdi>' in paired}
    assert numbers == {label for label in file.request.blocks if not label.startswith("H")}


def test_the_commands(library: Path) -> None:
    """``review-file`` says how large it is and what it asks; ``review --from`` says what came of it, also for programs."""
    out = library.parent / "form.html"
    said = run(library, "--json", "review-file", "de", "demo", "--for", "ben", "--stage", "revised", "--into", str(out))
    told = json.loads(said.stdout)
    assert (0, True, True) == (said.returncode, out.stat().st_size == told["size"], told["size"] < 400_000)
    typed = out.with_name("typed.txt")
    typed.write_text(f"request {told['request']}\nperson ben\nagree 1\n", encoding="utf-8")
    done = run(library, "review", "--from", str(typed), "--by", "ana")
    assert (0, True) == (done.returncode, "1 signed as revised by ben, 0 remarks; entered by ana" in done.stdout)
    assert 1 == run(library, "review", "--from", str(typed), "--by", "ana").returncode
    assert 2 == run(library, "review", "de", "--from", str(typed), "--by", "ana").returncode
    assert 2 == run(library, "review", "de", "demo").returncode
