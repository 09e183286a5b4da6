"""Release, expiry and recall: what may be handed out on a day, and which copies a clinic must remove."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest
from libraries import tiny, tree
from reviewers import PEOPLE

from handoutpress import press
from handoutpress.cli import run
from handoutpress.model import Article, HandoutError, Meta, SafetyChange, Severity, Skeleton
from handoutpress.press.review import desk, sign
from handoutpress.reviews import recalls
from handoutpress.reviews.recalls import Copy, Verdict

DAY = date(2026, 11, 22)
GONE = "withdrawn: there is no edition in this language that may be handed out"
CLINIC = '\n[policy]\nuse = "us-clinic"\n'


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Return the tiny library under the policy of US clinics, its German signed by a translator and a qualified reviser."""
    root = tiny(tmp_path)
    (root / "source" / "people.toml").write_text(PEOPLE, encoding="utf-8")
    settings = root / "source" / "handouts.toml"
    settings.write_text(settings.read_text(encoding="utf-8") + CLINIC, encoding="utf-8")
    sign_all(root)
    return root


def sign_all(root: Path) -> None:
    for article in ("demo", "second", "handoutpress"):
        for by, stage in (("ana", "translated"), ("ben", "revised")):
            sign(desk(root, "de", article, by, stage), DAY)


def release(root: Path, day: date = DAY) -> press.Released:
    return press.release(root, day, jobs=1)


def rewrite(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def safety_change(root: Path) -> None:
    rewrite(root / "source" / "demo.md", "revised = 2026-01-31", "revised = 2026-11-22")
    rewrite(
        root / "source" / "demo.md", "review-by", 'safety = [{date = 2026-11-22, what = "never 3 tablets"}]\nreview-by'
    )


def refused(released: press.Released) -> dict[str, tuple[str, ...]]:
    return {f"{item.language.locale}/{item.article.slug}": item.reasons for item in released.built.refusals}


def verdicts(folder: Path, listed: Path) -> dict[str, str]:
    return {row.path: str(row.verdict) for row in press.recall(listed, folder)}


def test_release_makes_what_the_policy_allows_and_says_what_the_rest_lacks(library: Path) -> None:
    """By message, rule and remedy; ``build`` makes the drafts all the same."""
    released = release(library)
    assert {f"{tag}/{name}.html" for tag in ("en", "de") for name in ("demo", "second", "index")} == {
        name for name in tree(library / "build") if re.fullmatch(r"../.*\.html", name)
    }
    assert (
        "2 of the messages in 'warning' blocks must be revised by a qualified person (us-clinic, rule 1)"
    ) in refused(released)["ja/demo"]
    lacking = next(item for item in released.built.refusals if item.language.locale == "ja").problems
    assert {"HP640"} == {problem.code for problem in lacking}
    hints = {problem.hint.split(" --by")[0] for problem in lacking}
    assert {f"handoutpress review ja {slug} --stage revised" for slug in ("demo", "handoutpress")} == hints
    press.build(library, jobs=1)
    assert "ja/demo.epub" in {name.replace(".ja.", ".") for name in tree(library / "build")}


def test_a_message_that_lost_its_sign_off_shows_the_source_or_ends_the_edition(library: Path) -> None:
    """Outside of the risk roles the reader gets the source sentence; inside of them there is no edition."""
    po = library / "locales" / "de" / "LC_MESSAGES" / "demo.po"
    rewrite(po, "Waschen Sie sich die Hände.", "Waschen Sie Ihre Hände.")
    assert "de/demo" not in refused(release(library))
    page = (library / "build" / "de" / "demo.html").read_text(encoding="utf-8")
    assert "Wash your hands." in page
    assert "Waschen Sie" not in page
    rewrite(po, "keine Luft bekommen", "nicht atmen können")
    assert "de/demo" in refused(release(library))


def test_a_policy_may_refuse_the_book_alone(library: Path) -> None:
    """The page is there, and no link leads to a book that is not."""
    text = '[[policy.rules]]\noutputs = ["book"]\nlanguages = ["de"]\nrequire = ["clinical"]\n\n'
    text += '[[policy.rules]]\nlanguages = ["de"]\nrequire = []\n'
    rewrite(library / "source" / "handouts.toml", '[policy]\nuse = "us-clinic"\n', text)
    release(library)
    names = tree(library / "build")
    assert "de/demo.html" in names
    assert "de/demo.de.epub" not in names
    for name in ("de/demo.html", "index.html"):
        assert b"demo.de.epub" not in names[name]


def test_a_banner_stays_while_the_policy_asks_for_more(library: Path) -> None:
    """Revised, but the library wants a clinician's reading: the edition says that a check is missing."""
    rewrite(
        library / "source" / "handouts.toml",
        'use = "us-clinic"\n',
        '\n[[policy.rules]]\nrequire = ["clinical"]\notherwise = "banner"\n',
    )
    release(library)
    assert b'class="notice draft"' in (library / "build" / "de" / "demo.html").read_bytes()


def test_a_ledger_that_cannot_be_read_stops_the_language(library: Path) -> None:
    """The line may have been a revocation; other languages, and drafts, go on."""
    path = next((library / "locales" / "de" / "reviews" / "demo").glob("*.jsonl"))
    path.write_text(path.read_text(encoding="ascii") + '{"id": "cut', encoding="ascii")
    made = refused(release(library))
    assert "a sign-off cannot be read and may be a revocation (handoutpress check names it)" in made["de/second"]
    assert ["HP601"] == [problem.code for problem in press.check(library, ["de"]) if problem.code.startswith("HP60")]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 12, 31), []),
        (date(2027, 1, 1), [("HP630", Severity.WARNING)]),
        (date(2027, 1, 31), [("HP630", Severity.WARNING)]),
        (date(2027, 2, 1), [("HP631", Severity.ERROR)]),
    ],
)
def test_review_dates_warn_before_and_refuse_after(library: Path, day: date, expected: list[tuple[str, str]]) -> None:
    """Thirty days before; on the day itself it may still be handed out; the day after no language may."""
    found = [
        (p.code, p.severity) for p in press.check(library, articles=["demo"], today=day) if p.code.startswith("HP63")
    ]
    assert expected == found
    expired = {
        name
        for name, reasons in refused(release(library, day)).items()
        if "it was to be reviewed by 2027-01-31" in reasons
    }
    assert bool(expired) == (day > date(2027, 1, 31))
    assert expired in (set(), {f"{code}/{slug}" for code in ("en", "de", "ar", "ja") for slug in ("demo", "second")})


def test_the_clock_changes_no_byte_of_a_release(library: Path) -> None:
    """It only decides what is released."""
    release(library, date(2026, 11, 22))
    first = tree(library / "build")
    release(library, date(2027, 1, 30))
    assert first == tree(library / "build")


def test_a_safety_change_withdraws_what_is_not_signed_again(library: Path, tmp_path: Path) -> None:
    """The page says so in the reader's language, the book is gone, the index does not name it, and the copies are recalled."""
    release(library)
    shutil.copytree(library / "build", tmp_path / "clinic")
    safety_change(library)
    released = release(library)
    page = (library / "build" / "de" / "demo.html").read_text(encoding="utf-8")
    assert '<html lang="de"' in page
    assert "zurückgezogen" in page
    assert not (library / "build" / "de" / "demo.de.epub").exists()
    assert "de/demo" not in (library / "build" / "index.html").read_text(encoding="utf-8")
    assert 4 == released.recalled, "page and book, in German and in English"
    found = verdicts(tmp_path / "clinic", library / "build" / "recall.json")
    assert {"de/demo.html", "de/demo.de.epub", "en/demo.html", "en/demo.en.epub"} == {
        name for name, verdict in found.items() if verdict == "recalled"
    }
    assert "current" == found["de/second.html"]
    sign_all(library)
    release(library)
    assert "zurückgezogen" not in (library / "build" / "de" / "demo.html").read_text(encoding="utf-8")
    found = verdicts(tmp_path / "clinic", library / "build" / "recall.json")
    assert "recalled" == found["en/demo.html"], "made before the change"
    assert "current" == found["de/demo.html"], "byte for byte what was read again and is handed out again"


def test_a_safety_change_withdraws_under_the_mildest_policy_too(library: Path) -> None:
    """Without any rule drafts may go out, but not what somebody signed before the danger was known."""
    rewrite(library / "source" / "handouts.toml", CLINIC, "")
    safety_change(library)
    made = refused(release(library))
    count = len(desk(library, "de", "demo", "ben", "revised").article.segments)
    assert {"de/demo": (f"{count} of the messages must be read again after the safety change of 2026-11-22",)} == made
    assert "zurückgezogen" in (library / "build" / "de" / "demo.html").read_text(encoding="utf-8")


def test_copies_are_known_by_their_bytes(library: Path, tmp_path: Path) -> None:
    """Renamed, or from an edition of long ago; a changed copy is one that the library never released."""
    release(library)
    clinic = tmp_path / "clinic" / "new folder"
    clinic.mkdir(parents=True)
    book = library / "build" / "de" / "demo.de.epub"
    shutil.copyfile(book, clinic / "tablets (final).epub")
    (clinic / "changed.epub").write_bytes(book.read_bytes() + b" ")
    (clinic / "notes.txt").write_text("no handout", encoding="utf-8")
    rewrite(library / "source" / "demo.md", "edition = 2", "edition = 3")
    release(library)
    shutil.copyfile(book, clinic / "new.epub")
    expected = {"changed.epub": "unknown", "new.epub": "current", "tablets (final).epub": "old"}
    assert expected == verdicts(clinic, library / "build" / "recall.json")


def test_a_release_is_put_on_record_once(library: Path) -> None:
    """The same release again adds nothing; a draft build is no release; another one is a file more."""
    assert "" != release(library).path
    assert "" == release(library).path
    press.build(library, jobs=1)
    assert 1 == len(list((library / "releases").iterdir()))
    rewrite(library / "source" / "demo.md", "edition = 2", "edition = 3")
    assert "" != release(library).path
    assert 2 == len(list((library / "releases").iterdir()))


def test_a_record_that_cannot_be_read_stops_the_release(library: Path) -> None:
    """A recall would miss copies, and nobody would know."""
    release(library)
    (library / "releases" / "2026-01-01-0.json").write_text('{"files": [{"name": "x"}]}', encoding="utf-8")
    with pytest.raises(HandoutError) as caught:
        release(library)
    assert ["HP660"] == [problem.code for problem in caught.value.problems]


@pytest.mark.parametrize("text", ["", "[]", '{"files": []}', '{"files": {"a": {"verdict": "fine", "why": ""}}}'])
def test_what_is_no_recall_list_is_told_so(tmp_path: Path, text: str) -> None:
    """A clinic that names the wrong file must not read "nothing to remove"."""
    (tmp_path / "recall.json").write_text(text, encoding="utf-8")
    with pytest.raises(HandoutError) as caught:
        press.recall(tmp_path / "recall.json", tmp_path)
    assert ["HP661"] == [problem.code for problem in caught.value.problems]


def test_a_clinic_needs_the_list_and_nothing_else(
    library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """No library, no settings; the exit code tells a script."""
    release(library)
    clinic = tmp_path / "clinic"
    shutil.copytree(library / "build" / "de", clinic)
    safety_change(library)
    release(library)
    (tmp_path / "list.json").write_bytes((library / "build" / "recall.json").read_bytes())
    command = ["--root", str(tmp_path), "recall", "--list", str(tmp_path / "list.json"), "--verify", str(clinic)]
    with pytest.raises(SystemExit) as ended:
        run(command)
    assert 1 == ended.value.code
    assert "REMOVE   demo.de.epub  (safety change: never 3 tablets)" in capsys.readouterr().out.split("\n")


def test_the_manifest_and_the_sums_cover_every_file(library: Path) -> None:
    """``sha256sum --check`` agrees; each page and book has its language, article, edition, state, source revision and date."""
    release(library)
    files = tree(library / "build")
    lines = files["SHA256SUMS"].decode().split("\n")
    sums = {line[66:]: line[:64] for line in lines if line}
    assert {name: hashlib.sha256(data).hexdigest() for name, data in files.items() if name != "SHA256SUMS"} == sums
    manifest = json.loads(files["manifest.json"])
    assert "us-clinic" == manifest["policy"]
    entry = manifest["files"]["de/demo.html"]
    assert ("de", "demo", "demo", 2, "revised", "2026-11-22", "2027-01-31", 0) == tuple(
        entry[key] for key in ("language", "article", "id", "edition", "state", "date", "review_by", "safety")
    )
    assert re.fullmatch(r"[0-9a-f]{12}", entry["source_revision"])


@pytest.mark.outside
@pytest.mark.skipif(not shutil.which("sha256sum"), reason="needs sha256sum of GNU coreutils")
def test_sha256sum_agrees(library: Path) -> None:
    """The file is of the form that the usual tools read."""
    release(library)
    subprocess.run(["sha256sum", "--check", "--quiet", "SHA256SUMS"], cwd=library / "build", check=True)


def copy(name: str = "de/a.epub", digest: str = "1", *, safety: int = 0, article: str = "a") -> Copy:
    return Copy(digest, name, article, "de", 1, "2026-01-01", safety)


def an_article(*changes: SafetyChange) -> Article:
    return Article("a", "a.md", Meta("a", "A", "", DAY, DAY, safety=changes), (), Skeleton(()))


@pytest.mark.parametrize(
    ("released", "current", "articles", "verdict", "why"),
    [
        ([copy()], [copy()], [an_article()], Verdict.CURRENT, ""),
        ([copy()], [copy(digest="2")], [an_article()], Verdict.OLD, ""),
        ([copy()], [], [an_article()], Verdict.RECALLED, GONE),
        ([copy()], [copy("de/a.html", "2")], [an_article()], Verdict.RECALLED, GONE),
        ([copy()], [], [], Verdict.RECALLED, "the handout is no longer in the library"),
        ([copy()], [copy(digest="2", safety=1)], [an_article(SafetyChange(DAY, "x"))], Verdict.RECALLED, "safety change: x"),
        ([copy(safety=1)], [copy(digest="2", safety=1)], [an_article(SafetyChange(DAY, "x"))], Verdict.OLD, ""),
        ([copy("de/old-name.epub")], [copy("de/new.epub", "2")], [an_article()], Verdict.OLD, ""),
        ([copy(), copy(safety=1)], [], [an_article(SafetyChange(DAY, "x"))], Verdict.RECALLED, "safety change: x"),
    ],
)  # fmt: skip
def test_what_becomes_of_a_released_copy(
    released: list[Copy], current: list[Copy], articles: list[Article], verdict: Verdict, why: str
) -> None:
    """Current, replaced by a newer edition, or to be removed; a renamed article is the same article."""
    today = recalls.now(articles, ["de"], ["html", "epub"])
    entry = recalls.judge(released, {"": current}, today)["1"]
    assert (verdict, why) == (entry.verdict, entry.why)


@pytest.mark.parametrize(("day", "expected"), [(date(2026, 1, 30), ["HP129"]), (date(2026, 1, 31), [])])
def test_an_article_cannot_have_been_revised_tomorrow(library: Path, day: date, expected: list[str]) -> None:
    """Readers would see that day; on the day itself all is well."""
    found = [p.code for p in press.check(library, articles=["demo"], today=day) if p.place.path == "source/demo.md"]
    assert expected == found


def listed(folder: Path, name: str, data: bytes) -> Path:
    """Write a recall list that says one file must go, and the file into ``copies/hidden``."""
    digest = hashlib.sha256(data).hexdigest()
    row = {"sha256": digest, "name": name, "id": "a", "language": "de", "edition": 1, "date": "", "safety": 0}
    path = folder / "recall.json"
    path.write_text(json.dumps({"files": {digest: row | {"verdict": "recalled", "why": "gone"}}}), encoding="utf-8")
    (folder / "hidden").mkdir()
    (folder / "hidden" / name).write_bytes(data)
    (folder / "copies").mkdir()
    return path


@pytest.mark.parametrize(
    ("name", "target", "why"),
    [
        ("old", "../hidden", "it is a link to a folder: look into that one, too"),
        ("lost.epub", "nowhere", "it cannot be read: no such file or directory"),
        ("self.epub", "self.epub", "it cannot be read: too many levels of symbolic links"),
        ("device.epub", "/dev/null", "it is no file"),
    ],
)
def test_what_cannot_be_looked_at_is_not_taken_for_what_is_not_there(
    name: str, target: str, why: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A clinic's share may be linked into its folder: it is named, and the exit code says that nobody can be sure."""
    path = listed(tmp_path, "a.epub", b"a book")
    (tmp_path / "copies" / "b.epub").write_bytes(b"another")
    (tmp_path / "copies" / name).symlink_to(target)
    rows = {row.path: row for row in press.recall(path, tmp_path / "copies")}
    assert (Verdict.UNSURE, why, Verdict.UNKNOWN) == (rows[name].verdict, rows[name].why, rows["b.epub"].verdict)
    with pytest.raises(SystemExit) as end:
        run(["recall", "--list", str(path), "--verify", str(tmp_path / "copies")])
    said = capsys.readouterr().out
    assert (4, True) == (end.value.code, "0 to remove, 1 looked at, 1 could not be looked at" in said), said
    shutil.copyfile(tmp_path / "hidden/a.epub", tmp_path / "copies/c.epub")
    with pytest.raises(SystemExit) as end:
        run(["recall", "--list", str(path), "--verify", str(tmp_path / "copies")])
    assert 1 == end.value.code


def test_a_link_to_a_file_is_looked_at(tmp_path: Path) -> None:
    """Who opens it reads the recalled book."""
    path = listed(tmp_path, "a.epub", b"a book")
    (tmp_path / "copies" / "new name.epub").symlink_to("../hidden/a.epub")
    assert [("new name.epub", Verdict.RECALLED)] == [
        (r.path, r.verdict) for r in press.recall(path, tmp_path / "copies")
    ]


def test_a_record_of_a_newer_version_is_refused_by_name(library: Path) -> None:
    """So is a recall list: to read half of either could miss a copy."""
    release(library)
    newer = library / "releases" / "r0009-2027-01-01-0.json"
    newer.write_text('{"form": 3, "files": {}}', encoding="utf-8")
    with pytest.raises(HandoutError) as caught:
        release(library)
    assert [("HP662", "releases/r0009-2027-01-01-0.json")] == [(p.code, p.place.path) for p in caught.value.problems]
    with pytest.raises(HandoutError) as caught:
        press.recall(newer)
    assert ["HP662"] == [problem.code for problem in caught.value.problems]


def test_the_pages_that_a_release_writes_itself_are_known(library: Path, tmp_path: Path) -> None:
    """The notice of a withdrawal is current while it holds and replaced after; what ``status`` writes is nobody's handout."""
    release(library)
    safety_change(library)
    release(library)
    (library / "build" / "status.html").write_bytes(b"where each language stands")
    clinic = tmp_path / "clinic"
    shutil.copytree(library / "build", clinic)
    assert ("current", True) == known(clinic, library)
    sign_all(library)
    release(library)
    assert ("old", True) == known(clinic, library)


def known(clinic: Path, library: Path) -> tuple[str, bool]:
    found = verdicts(clinic, library / "build" / "recall.json")
    return found["de/demo.html"], "unknown" not in found.values()


def test_records_stand_in_the_order_of_the_releases(library: Path) -> None:
    """A library that goes back to what it released before has a newest record, and it is that one."""
    source = library / "source" / "demo.md"
    first = release(library).path
    rewrite(source, "edition = 2", "edition = 3")
    second = release(library).path
    rewrite(source, "edition = 3", "edition = 2")
    third = release(library).path
    assert ["r0001", "r0002", "r0003"] == [path.split("/")[1].split("-")[0] for path in (first, second, third)]
    assert "" == release(library).path
    assert (library / first).read_bytes() == (library / third).read_bytes()
