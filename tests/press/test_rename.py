"""rename: an article under another name; every translation, sign-off and link comes along, and the way back is exact."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from libraries import tiny, tree

from handoutpress import catalogs, editions, press
from handoutpress.library import articles
from handoutpress.model import HandoutError
from handoutpress.press import review

DAY = date(2026, 11, 22)
PEOPLE = '[people.ben]\nname = "Ben"\nlanguages = ["de"]\nstages = ["translated", "revised"]\n'


def prepared(folder: Path) -> Path:
    """Return the tiny library with links of every form to its second article, and all else up to date."""
    root = tiny(folder)
    path = root / "source/demo.md"
    text = path.read_text(encoding="utf-8")
    text = text.replace("2. Sit down.", "2. Sit down. Read [why][second handout] and [more](second.md).")
    text = text.replace("[guide]: https", "[second handout]: second.md#what-helps\n[guide]: https")
    path.write_text(text, encoding="utf-8")
    (root / "locales/de/links.toml").write_text('[links]\n"guide" = "second.md#what-helps"\n', encoding="utf-8")
    press.extract(root)
    press.update(root)
    return root


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return prepared(tmp_path)


def refused(root: Path, old: str, new: str, by: str = "", why: str = "") -> dict[str, str]:
    """Return code -> place of a refusal, after which every file is as it was."""
    before = tree(root)
    with pytest.raises(HandoutError) as caught:
        press.rename(root, old, new, DAY, by, why)
    assert before == tree(root)
    return {problem.code: str(problem.place) for problem in caught.value.problems}


def test_source_catalogs_and_template_move_together(library: Path) -> None:
    """One file an article in each place; nothing of the old name is left, and neither `extract` nor `update` has work."""
    found = [(problem.code, problem.text) for problem in press.check(library)]
    done = press.rename(library, "second", "third", DAY)
    assert ("source/second.md", "source/third.md") in done.moved
    assert [] == list(library.rglob("second*"))
    assert [] == [name for name, data in tree(library).items() if b"second.md" in data]
    assert ((), ()) == (press.extract(library), press.update(library))
    assert found == [(problem.code, problem.text) for problem in press.check(library)]


def test_links_follow_in_sources_and_translations(library: Path) -> None:
    """Inline links, link definitions, `related`, links.toml; msgids and msgstrs; the words around them stay."""
    before = (library / "source/demo.md").read_text(encoding="utf-8")
    press.rename(library, "second", "third", DAY)
    after = (library / "source/demo.md").read_text(encoding="utf-8")
    assert after == before.replace("second.md", "third.md").replace('article = "second"', 'article = "third"')
    assert '"guide" = "third.md#what-helps"' in (library / "locales/de/links.toml").read_text(encoding="utf-8")
    for code, words in (
        ("de", "[das zweite Merkblatt](third.md#what-helps)"),
        ("ja", "[二つ目の資料](third.md#what-helps)"),
    ):
        catalog = catalogs.read(library / f"locales/{code}/LC_MESSAGES/demo.po", library)
        found = [m for m in catalog.messages if "third.md#what-helps" in m.msgid and words in m.msgstr]
        assert [(True, None)] == [(m.translated, m.previous) for m in found]


def test_code_that_looks_like_a_link_is_left_alone(library: Path) -> None:
    """What stands in a block of code is no link: not a letter of it changes."""
    path = library / "source/demo.md"
    code = "\n```\n[x]: second.md\n[y](second.md)\n```\n"
    path.write_text(path.read_text(encoding="utf-8") + code, encoding="utf-8")
    press.rename(library, "second", "third", DAY)
    assert code in path.read_text(encoding="utf-8")


def test_an_article_that_links_to_itself_moves_too(library: Path) -> None:
    """A link by the article's own name is a link like any other."""
    path = library / "source/second.md"
    path.write_text(path.read_text(encoding="utf-8") + "\nSee [above](second.md#what-helps).\n", encoding="utf-8")
    press.rename(library, "second", "third", DAY)
    assert "[above](third.md#what-helps)" in (library / "source/third.md").read_text(encoding="utf-8")


def test_obsolete_entries_and_origins_follow(library: Path) -> None:
    """What the article no longer holds can still come back; `# tm:` names the article under its new name."""
    path = library / "locales/de/LC_MESSAGES/demo.po"
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text + '\n# tm: second 100%\n#~ msgid "See [that](second.md)."\n#~ msgstr "[Das](second.md)."\n',
        encoding="utf-8",
    )
    press.rename(library, "second", "third", DAY)
    found = [m for m in catalogs.read(path, library).messages if m.obsolete and "third.md" in m.msgid]
    assert [("[Das](third.md).", ("tm: third 100%",))] == [(m.msgstr, m.comments) for m in found]


def test_books_keep_their_identity(library: Path) -> None:
    """The uuid comes from `id`: a reader's notes stay with the book."""

    def identities() -> set[str]:
        return {editions.identity("tiny.example", article.meta.id, "de") for article in articles.read_all(library)}

    before = identities()
    press.rename(library, "second", "third", DAY)
    assert before == identities()


def test_what_is_there_already_is_never_overwritten(library: Path) -> None:
    """HP331 for another article's name, for a catalog left over in one language; HP123 for no slug and the interface's."""
    assert {"HP331"} == refused(library, "second", "demo").keys()
    assert {"HP331": "source/secnd.md"} == refused(library, "secnd", "third")
    assert {"HP123"} == refused(library, "second", "handoutpress").keys()
    assert {"HP123"} == refused(library, "second", "Third One").keys()
    left = library / "locales/ja/LC_MESSAGES/third.po"
    shutil.copyfile(library / "locales/ja/LC_MESSAGES/second.po", left)
    assert {"HP331": "locales/ja/LC_MESSAGES/third.po"} == refused(library, "second", "third")


def test_a_related_entry_that_cannot_be_changed_is_refused(library: Path) -> None:
    """HP329: TOML has more ways to write a key than are worth following."""
    path = library / "source/demo.md"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('{article = "second"}', '{"article" = "second"}'), encoding="utf-8")
    assert {"HP329": "source/demo.md"} == refused(library, "second", "third")


def test_sign_offs_move_and_those_of_sentences_with_links_are_carried(library: Path) -> None:
    """The article's own hold by themselves; a sentence that links to it is another one now, so somebody must say why."""
    (library / "source/people.toml").write_text(PEOPLE, encoding="utf-8")
    for slug in ("demo", "second"):
        review.sign(review.desk(library, "de", slug, "ben", "translated"), DAY)
    assert {"HP330"} == refused(library, "second", "third").keys()
    done = press.rename(library, "second", "third", DAY, "ben", "only a link")
    assert (1, ()) == (done.carried, done.lapses)
    assert 1 == len(list((library / "locales/de/reviews/third").glob("*.jsonl")))
    assert not (library / "locales/de/reviews/second").exists()
    for slug in ("demo", "third"):
        assert () == review.due(review.desk(library, "de", slug, "ben", "translated"))


def test_git_sees_renames(library: Path) -> None:
    """The history of source and catalogs goes on under the new name."""

    def git(*arguments: str) -> str:
        who = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
        command = ["git", *who, *arguments]
        return subprocess.run(command, cwd=library, check=True, capture_output=True, text=True).stdout

    git("init", "-q")
    git("add", "-A")
    git("commit", "-qm", "before")
    done = press.rename(library, "second", "third", DAY)
    git("add", "-A")
    seen = [
        line.split("\t")[1:] for line in git("diff", "--cached", "-M", "--name-status").split("\n") if line[:1] == "R"
    ]
    assert sorted(map(list, done.moved)) == sorted(seen)


BASE = Path(tempfile.mkdtemp(prefix="rename-"))


@pytest.fixture(scope="module", autouse=True)
def base() -> Path:
    yield prepared(BASE)
    shutil.rmtree(BASE)


@settings(max_examples=25, deadline=None)
@given(old=st.sampled_from(["demo", "second"]), new=st.text("abdemo019-", min_size=1, max_size=9))
def test_there_and_back_again_changes_no_byte(base: Path, old: str, new: str) -> None:
    """Every file is byte for byte what it was; on the way, every translation is there and nothing is to be updated."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "library"
        shutil.copytree(base, root)
        before = tree(root)
        try:
            press.rename(root, old, new, DAY)
        except HandoutError:
            assert before == tree(root)
            return
        assert ((), ()) == (press.extract(root), press.update(root))
        press.rename(root, new, old, DAY)
        assert before == tree(root)
