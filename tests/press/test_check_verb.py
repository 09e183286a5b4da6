"""``handoutpress check``: mending, waiving, what a change caused, and the forms of its answer."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from libraries import tiny as tiny_as_it_is
from libraries import tree

from handoutpress import press
from handoutpress.cli import main
from handoutpress.model import HandoutError
from handoutpress.press.check_actions import fix, since, waive

PO = "locales/de/LC_MESSAGES/second.po"
GOOD = "Trinken Sie 1,5 Liter am Tag. Ihre Ärztin oder Ihr Arzt kann Ihnen mehr sagen."


def tiny(folder: Path, overlay: Path | None = None) -> Path:
    """Return a tiny library whose templates are up to date, whatever the interface says today."""
    root = tiny_as_it_is(folder, overlay)
    press.extract(root)
    return root


def run(root: Path, *arguments: str) -> Result:
    return CliRunner().invoke(main, ["--root", str(root), *arguments])


def translated(root: Path, msgstr: str, path: str = PO, comment: str = "") -> Path:
    """Put another translation into the tiny library, with a translator comment if there is one."""
    file = root / path
    text = file.read_text(encoding="utf-8")
    assert GOOD in text
    text = text.replace(f'msgstr "{GOOD}"', f'msgstr "{msgstr}"')
    if comment:
        text = text.replace("#. type: paragraph", f"# {comment}\n#. type: paragraph")
    file.write_text(text, encoding="utf-8")
    return file


def codes(root: Path) -> list[str]:
    return [problem.code for problem in press.check(root)]


# --- --fix ------------------------------------------------------------------------------------------------------------

FAULTS = {
    "HP422": GOOD.replace("Liter", "Li\u200bter"),
    "HP425": GOOD.replace("Ä", "A\u0308"),
    "HP426": f" {GOOD}",
    "HP427": GOOD.replace("Sie ", "Sie  "),
}


@pytest.mark.parametrize("code", FAULTS)
def test_fix_mends_and_changes_nothing_else(code: str, tmp_path: Path) -> None:
    """What is mechanical is mended: the file is then byte for byte the good one, and all other files are as they were."""
    root = tiny(tmp_path)
    before = tree(root)
    translated(root, FAULTS[code])
    assert [code] == codes(root)
    result = run(root, "check", "--fix")
    assert (0, before) == (result.exit_code, tree(root))
    assert f"{PO}:36: mended: {code}\n1 message mended\n" in result.output


def test_fix_keeps_wrapping_comments_and_line_ends(tmp_path: Path) -> None:
    """A file wrapped by another editor, with its own comments and CRLF, changes in the mended string only."""
    root = tiny(tmp_path)
    file = translated(root, GOOD)
    wrapped = file.read_text(encoding="utf-8").replace("#. type: paragraph", "# ask  Anna\n#. type: paragraph")
    wrapped = wrapped.replace(
        'msgid "Drink 1.5 litres a day. ', '#, max-length:90\nmsgid ""\n"Drink 1.5 litres a day. "\n"'
    )
    wrapped = wrapped.replace('msgid "A second made-up', 'msgid ""\n"A second "\n"made-up').replace("\n", "\r\n")
    file.write_bytes(wrapped.replace("Liter am", "Liter  am").encode())
    run(root, "check", "--fix")
    assert wrapped.encode() == file.read_bytes()


def test_fix_twice_changes_nothing(tmp_path: Path) -> None:
    """The second run finds nothing to mend and writes no byte."""
    root = tiny(tmp_path)
    translated(root, FAULTS["HP427"])
    run(root, "check", "--fix")
    before = tree(root)
    assert (True, before) == ("0 messages mended" in run(root, "check", "--fix").output, tree(root))


def test_fix_leaves_what_a_waiver_allows(tmp_path: Path) -> None:
    """Two spaces that are meant so stay; the run says why."""
    root = tiny(tmp_path)
    file = translated(root, FAULTS["HP427"] + " ")
    waive.waive(root, "HP427", "a gap to write in", ["de"])
    before = file.read_bytes()
    result = run(root, "check", "--fix")
    assert (before, True) == (file.read_bytes(), "left as it is (a waiver says that it is meant so)" in result.output)


def test_fix_rebinds_the_waivers_of_other_findings(tmp_path: Path) -> None:
    """A mended space is no new text to judge: a waiver of a number still holds afterwards."""
    root = tiny(tmp_path)
    translated(root, GOOD.replace("1,5 Liter  ", "").replace("1,5", "2,5").replace("am Tag", "am  Tag"))
    waive.waive(root, "HP501", "agreed with the author", ["de"])
    assert ["HP427"] == codes(root)
    fix.fix(root)
    assert [] == codes(root)


def test_fix_leaves_signed_words_alone(tmp_path: Path) -> None:
    """A mended message would need a new sign-off, so a person decides."""
    from handoutpress import reviews
    from handoutpress.press.opened_library.load import load

    root = tiny(tmp_path)
    text = FAULTS["HP427"]
    file = translated(root, text)
    (root / "source/people.toml").write_text(
        '[people.ana]\nname = "Ana"\nlanguages = ["de"]\nstages = ["translated"]\n', encoding="utf-8"
    )
    article = next(article for article in load(root).articles if article.slug == "second")
    digest = reviews.digest(article.meta.id, article.segments[-1], text)
    record = {"id": "1a2b3c4d.1", "stage": "translated", "person": "ana", "date": "2026-03-01", "origin": "human"}
    sitting = root / "locales/de/reviews/second/2026-03-01-ana-1a2b3c4d.jsonl"
    sitting.parent.mkdir(parents=True)
    sitting.write_text(json.dumps(record | {"hash": digest}) + "\n", encoding="utf-8")
    before = file.read_bytes()
    (repair,) = fix.fix(root)
    assert ("it is signed: a change would void the sign-off", before) == (repair.left, file.read_bytes())


def test_fix_touches_no_fuzzy_translation(tmp_path: Path) -> None:
    """Nobody reads it, and its translator is not done with it."""
    root = tiny(tmp_path)
    file = translated(root, FAULTS["HP427"])
    file.write_text(
        file.read_text(encoding="utf-8").replace("#: source/second.md\nmsgid", "#: source/second.md\n#, fuzzy\nmsgid"),
        encoding="utf-8",
    )
    before = tree(root)
    assert ((), before) == (fix.fix(root), tree(root))


def test_fix_narrowed_to_language_article_and_code(tmp_path: Path) -> None:
    """`check ar --fix`, `--article demo` and `--only HP425` leave the others alone."""
    root = tiny(tmp_path)
    translated(root, FAULTS["HP427"])
    before = tree(root)
    for arguments in (["ar"], ["--article", "demo"], ["--only", "HP425"], ["--only", "HP501"]):
        run(root, "check", "--fix", *arguments)
    assert before == tree(root)
    run(root, "check", "de", "--fix", "--article", "second", "--only", "HP427")
    assert before != tree(root)


# --- --waive ----------------------------------------------------------------------------------------------------------


def test_waive_writes_one_comment_and_the_finding_is_gone(tmp_path: Path) -> None:
    """One line is added above the message, in the form of docs/problems.md; nothing else changes."""
    root = tiny(tmp_path)
    file = translated(root, GOOD.replace("1,5", "2,5"))
    before = file.read_text(encoding="utf-8").split("\n")
    result = run(root, "check", "de", "--waive", "HP501", "--reason", "the clinic  says\nso")
    after = file.read_text(encoding="utf-8").split("\n")
    added = [line for line in after if line not in before]
    assert ["# qa-ok: HP501 aab8d009 -- the clinic says so"] == added
    assert before == [line for line in after if line not in added]
    assert (0, []) == (result.exit_code, codes(root))
    assert f"{PO}:36: waived HP501 [aab8d009]: another number" in result.output


def test_waive_one_message_by_its_hash(tmp_path: Path) -> None:
    """--message takes the hash that check shows in brackets; another message's finding stays."""
    root = tiny(tmp_path)
    translated(root, GOOD.replace("1,5", "2,5"))
    file = root / "locales/de/LC_MESSAGES/demo.po"
    file.write_text(file.read_text(encoding="utf-8").replace("24 Stunden", "25 Stunden"), encoding="utf-8")
    assert 2 == codes(root).count("HP501")
    run(root, "check", "--waive", "HP501", "--reason", "x", "--message", "aab8d009")
    assert 1 == codes(root).count("HP501")


def test_waive_replaces_a_void_waiver(tmp_path: Path) -> None:
    """After the text changed, the new waiver takes the place of the one for the old text."""
    root = tiny(tmp_path)
    file = translated(root, GOOD.replace("1,5", "2,5"), comment="qa-ok: HP501 00000000 -- then")
    assert ["HP452", "HP501"] == codes(root)
    waive.waive(root, "HP501", "now", ["de"])
    assert ([], 1) == (codes(root), file.read_text(encoding="utf-8").count("qa-ok"))


def test_a_waiver_is_void_when_the_text_changes(tmp_path: Path) -> None:
    """The reason was given for these words."""
    root = tiny(tmp_path)
    file = translated(root, GOOD.replace("1,5", "2,5"))
    waive.waive(root, "HP501", "agreed", ["de"])
    file.write_text(file.read_text(encoding="utf-8").replace("2,5", "3,5"), encoding="utf-8")
    assert ["HP452", "HP501"] == codes(root)


@pytest.mark.parametrize(
    ("code", "reason", "text"),
    [
        ("HP501", " \n", "a waiver needs a reason"),
        ("HP401", "because", "HP401 can not be waived"),
        ("HP313", "because", "HP313 can not be waived"),
        ("HP452", "because", "HP452 can not be waived"),
        ("HP502", "because", "there is no finding HP502 there to waive"),
    ],
)
def test_waive_refuses(code: str, reason: str, text: str, tmp_path: Path) -> None:
    """Without a reason, for a code that no waiver helps against, or with nothing to waive: HP454, no byte changed."""
    root = tiny(tmp_path)
    translated(root, GOOD.replace("1,5", "2,5"))
    before = tree(root)
    with pytest.raises(HandoutError) as caught:
        waive.waive(root, code, reason, ["de"])
    assert [("HP454", text)] == [(problem.code, problem.text) for problem in caught.value.problems]
    assert before == tree(root)


def test_waive_is_all_or_nothing(tmp_path: Path) -> None:
    """One hash of two is mistyped: it is named, and no waiver is written."""
    root = tiny(tmp_path)
    translated(root, GOOD.replace("1,5", "2,5"))
    before = tree(root)
    result = run(root, "check", "--waive", "HP501", "--reason", "x", "--message", "aab8d009", "--message", "ffffffff")
    assert (1, before) == (result.exit_code, tree(root))
    assert "there is no finding HP501 for message ffffffff to waive" in result.output


@pytest.mark.parametrize(
    "arguments",
    [["--waive", "HP501", "de"], ["--reason", "x"], ["--message", "aab8d009"], ["--waive", "HP501", "--reason", "x"]],
)
def test_half_a_waiver_is_wrong_usage(arguments: list[str], tmp_path: Path) -> None:
    """Code, reason and where: without one of the three it is exit code 2, and never a waiver for the whole library."""
    root = tiny(tmp_path)
    translated(root, GOOD.replace("1,5", "2,5"))
    before = tree(root)
    assert (2, before) == (run(root, "check", *arguments).exit_code, tree(root))


def test_waive_a_disagreement_between_catalogs(tmp_path: Path) -> None:
    """HP472 is found across catalogs, and can be waived like the others."""
    root = tiny(tmp_path, Path(__file__).parents[1] / "cases/problems/HP472")
    assert "HP472" in codes(root)
    waive.waive(root, "HP472", "both are right", ["de"])
    assert "HP472" not in codes(root)


# --- what is asked for ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "arguments", [["--article", "secnd"], ["--article", ".#demo"], ["--only", "HP5O1"], ["--only", "hp501"]]
)
def test_a_mistyped_name_does_not_pass_for_fine(arguments: list[str], tmp_path: Path) -> None:
    """An article or a code that does not exist would find nothing: wrong usage, and where to look; a lock file is none."""
    root = tiny(tmp_path)
    (root / "source/.#demo.md").symlink_to("somebody@host.1234")
    result = run(root, "check", *arguments)
    assert (2, True) == (result.exit_code, f"there is no {arguments[1]!r}; " in result.output)


def test_findings_narrowed_by_language_article_and_code(tmp_path: Path) -> None:
    """Each option leaves the others' findings out, and the exit code with them."""
    root = tiny(tmp_path)
    translated(root, GOOD.replace("1,5", "2,5"))
    narrowed = [
        ["de"],
        ["DE"],
        ["--article", "second"],
        ["--only", "HP501"],
        ["ar"],
        ["--article", "demo"],
        ["--only", "HP502"],
    ]
    assert [1, 1, 1, 1, 0, 0, 0] == [run(root, "check", *arguments).exit_code for arguments in narrowed]


# --- --since ----------------------------------------------------------------------------------------------------------

needs_git = pytest.mark.skipif(not shutil.which("git"), reason="git is not installed")


def git(folder: Path, *arguments: str) -> str:
    identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"]
    return subprocess.run(
        ["git", "-C", str(folder), *identity, *arguments], check=True, capture_output=True, text=True
    ).stdout


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Commit a library with an old fault: 2,5 for 1,5 in German."""
    root = tiny(tmp_path)
    translated(root, GOOD.replace("1,5", "2,5"))
    git(root, "init", "-q")
    git(root, "add", ".")
    git(root, "commit", "-q", "-m", "one")
    return root


@needs_git
def test_since_tells_only_what_a_change_caused(repository: Path) -> None:
    """The old fault is not told, the new one is; lines that moved make no difference."""
    path = repository / "locales/ar/LC_MESSAGES/second.po"
    text = path.read_text(encoding="utf-8")
    assert 1 == text.count("1.5 لتر")
    path.write_text(text.replace("1.5 لتر", "15 لتر"), encoding="utf-8")
    german = repository / PO
    german.write_text(german.read_text(encoding="utf-8").replace("#. type: title", "# a remark\n\n#. type: title", 1))
    assert {"HP501", "HP514"} == set(codes(repository))
    result = run(repository, "check", "--since", "HEAD", "--only", "HP501", "--only", "HP514")
    assert 1 == result.exit_code
    assert (True, False) == ("HP514" in result.output, "HP501" in result.output)


@needs_git
def test_since_is_silent_when_nothing_got_worse(repository: Path) -> None:
    """An old fault alone: exit code 0, and the work tree and git's index are as they were."""
    before = tree(repository)
    result = run(repository, "check", "--since", "HEAD")
    assert (0, "no problems found\n") == (result.exit_code, result.output)
    assert (before, "") == (tree(repository), git(repository, "status", "--porcelain"))


@needs_git
def test_since_in_a_folder_of_a_repository(tmp_path: Path) -> None:
    """The library may be a part of a repository; annotations then name files from the repository's root."""
    root = tiny(tmp_path / "docs")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-q", "-m", "one")
    translated(root, GOOD.replace("1,5", "2,5"))
    result = run(root, "check", "--since", "HEAD", "--format", "github")
    assert result.output.startswith(f"::error file=docs/library/{PO},line=36,title=HP501::")


@needs_git
def test_since_a_revision_without_the_library_or_the_language(repository: Path) -> None:
    """What did not exist then has no old findings: all are new."""
    git(repository, "checkout", "-q", "--orphan", "empty")
    git(repository, "rm", "-rfq", "--cached", ".")
    git(repository, "commit", "-q", "--allow-empty", "-m", "nothing")
    assert "HP501" in run(repository, "check", "de", "--since", "HEAD").output


@needs_git
@pytest.mark.parametrize("revision", ["nope", "", "--help", "HEAD:source", "-n1"])
def test_since_an_unknown_revision(revision: str, repository: Path) -> None:
    """HP903 with what to do; nothing that looks like an option reaches git."""
    result = run(repository, "check", f"--since={revision or ' '}")
    assert (1, True) == (result.exit_code, "error[HP903]: git knows no revision" in result.output)


def test_since_outside_of_a_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A library that is in no repository has no revisions: HP903; without git on the machine it is HP902."""
    root = tiny(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    if shutil.which("git"):
        assert "HP903" in run(root, "check", "--since", "HEAD").output
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "HP902" in run(root, "check", "--since", "HEAD").output
    assert "" == since.prefix(root)


# --- the forms of the answer ------------------------------------------------------------------------------------------


def test_text_shows_the_marked_words_and_a_summary(tmp_path: Path) -> None:
    """A finding with source, translation, hash and hint; then codes with languages, then the count."""
    root = tiny(tmp_path)
    translated(root, GOOD.replace("1,5", "2,5"))
    assert (
        f"{PO}:36: error[HP501]: another number: the source says '1.5 litres', the translation '2,5 Liter'\n"
        "    source: Drink >>1.5 litres<< a day. Your doctor can tell you more.\n"
        "    de [aab8d009]: Trinken Sie >>2,5 Liter<< am Tag. Ihre Ärztin oder Ihr Arzt kann Ihnen mehr sagen.\n"
        "    hint: write the number of the source; if the sentence says it in another way, waive the finding with a reason\n"
        "\n"
        "HP501 Another number: 1 error (de 1)\n"
        "1 error\n"
    ) == run(root, "check").stderr


def test_colour_is_for_terminals_only(tmp_path: Path) -> None:
    """A log holds no escape sequence; a terminal gets colour, and with NO_COLOR none."""
    root = tiny(tmp_path)
    translated(root, GOOD.replace("1,5", "2,5"))
    arguments = ["--root", str(root), "check"]
    runner = CliRunner()
    said = [
        runner.invoke(main, arguments).output,
        runner.invoke(main, arguments, color=True, env={"NO_COLOR": ""}).output,
        runner.invoke(main, arguments, color=True, env={"NO_COLOR": "1"}).output,
    ]
    assert [False, True, False] == ["\x1b[" in text for text in said]


def test_sarif_and_github_are_alone_on_standard_output(tmp_path: Path) -> None:
    """A file made with > holds the log and nothing else, with a fix and a page asked for too; none is exit code 0."""
    root = tiny(tmp_path)
    empty = run(root, "check", "--format", "sarif", "--fix", "--html")
    assert (0, []) == (empty.exit_code, json.loads(empty.stdout)["runs"][0]["results"])
    assert (0, "") == ((none := run(root, "check", "--format", "github")).exit_code, none.stdout)
    translated(root, GOOD.replace("1,5", "2,5"))
    found = run(root, "check", "--format", "sarif")
    (result,) = json.loads(found.stdout)["runs"][0]["results"]
    assert (1, "HP501", "error") == (found.exit_code, result["ruleId"], result["level"])


def test_json_by_either_option(tmp_path: Path) -> None:
    """--json before the verb and --format json after it say the same."""
    root = tiny(tmp_path)
    translated(root, GOOD.replace("1,5", "2,5"))
    said = [run(root, "--json", "check").stdout, run(root, "check", "--format", "json").stdout]
    assert said[0] == said[1]
    (row,) = json.loads(said[0])["problems"]
    assert ("HP501", "aab8d009", [[6, 16]]) == (row["code"], row["message"], row["source_marks"])


def test_the_page_lies_beside_the_handouts_and_disturbs_nothing(tmp_path: Path) -> None:
    """build/check.html is written on demand; a build keeps it, lists it nowhere, and validates without it."""
    from handoutpress.validate import own

    root = tiny(tmp_path)
    press.build(root, jobs=1)
    before = tree(root / "build")
    translated(root, GOOD.replace("1,5 Liter", "{clinic.phone} \u200b"))
    assert "wrote build/check.html" in run(root, "check", "--html").output
    assert "{clinic.phone}" in (root / "build/check.html").read_text(encoding="utf-8")
    translated(root, GOOD) if GOOD in (root / PO).read_text(encoding="utf-8") else shutil.copy(
        Path(__file__).parents[1] / "cases/library" / PO, root / PO
    )
    press.build(root, jobs=1)
    after = tree(root / "build")
    assert before == {name: data for name, data in after.items() if name != "check.html"}
    assert [] == [problem for problem in own(root / "build", root).problems if problem.place.path == "build/check.html"]
    assert all(b"check.html" not in data for name, data in after.items() if name != "check.html")
