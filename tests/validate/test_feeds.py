"""The rules over the catalogue: each is broken here by one seeded defect; a client library reads the sound one."""

from __future__ import annotations

import json
import os
import shutil
import stat
import sys
from pathlib import Path

import pytest
from libraries import tiny

from handoutpress import press, validate
from handoutpress.validate import feed_rules
from handoutpress.validate.catalogue_clients import LIBRARIES, clients

MODULES = Path(os.environ.get("HANDOUTPRESS_NODE_MODULES", "node_modules"))
NODE = Path(shutil.which("node") or "node")
COLLECTION = '\n[[collection]]\nid = "both"\ntitle = "All about tablets"\narticles = ["demo", "second"]\n'


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the tiny library with its bilingual editions and a collection."""
    root = tiny(tmp_path_factory.mktemp("feeds"))
    with (root / "source/handouts.toml").open("a", encoding="utf-8") as settings:
        settings.write(COLLECTION)
    press.build(root, only=("html", "epub", "bilingual"), jobs=1)
    return root


@pytest.fixture
def build(made: Path, tmp_path: Path) -> Path:
    """Copy the build: a test may break it."""
    return Path(shutil.copytree(made / "build", tmp_path / "build", ignore=shutil.ignore_patterns(".*")))


def found(build: Path) -> list[str]:
    return [f"{name}: {finding.text}" for name, finding in feed_rules.check(build)]


def test_what_a_build_makes_breaks_no_rule(build: Path) -> None:
    """Pages, books, bilingual ones and collections: all in the catalogue, and the validator finds nothing."""
    assert [] == found(build)


DEFECTS = {
    "no title": ("de", "<title>Deutsch</title>", "", "a <feed> has 0 <title>"),
    "an empty title": ("de", "<title>Deutsch</title>", "<title/>", "<title> is empty"),
    "no author": ("de", "<author><name>", "<author><name/><name>", "a <author> has 2 <name>"),
    "a stranger": ("de", "<entry ", "<item/><entry ", "<item> has no place in a <feed>"),
    "another namespace": (
        "de",
        "/2010/catalog",
        "/2011/catalog",
        "xmlns:opds is not http://opds-spec.org/2010/catalog",
    ),
    "an empty summary": ("de", '<summary type="text">', '<summary/><summary type="text">', "<summary> is empty"),
    "two ids": ("de", "</id>\n<title>Deutsch", "</id><id>x</id>\n<title>Deutsch", "a <feed> has 2 <id>"),
    "an id of nobody": ("de", "<id>urn:uuid:", "<id>urn:isbn:", "is not an id that stays"),
    "a date of the clock": ("de", "T00:00:00Z", "T12:34:56Z", "is not a day at T00:00:00Z"),
    "no day": ("index", "<updated>2026-", "<updated>2026-99-", "is not a day"),
    "an old feed": ("all", "<updated>20", "<updated>19", "is newer than its feed"),
    "a tag of gettext": ("de", 'hreflang="ar"', 'hreflang="ar_EG"', "'ar_EG' is not a language tag of ours"),
    "no language": ("de", ' xml:lang="de"', "", "the feed does not say its language"),
    "another self": ("de", 'rel="self" href="de.xml"', 'rel="self" href="ar.xml"', "does not lead to opds/de.xml"),
    "no start": ("de", 'rel="start"', 'rel="home"', "the link start does not lead to opds/index.xml"),
    "the wrong kind": ("index", "kind=acquisition", "kind=navigation", "is not application/atom+xml"),
    "another host": ("de", 'href="../de/demo.html"', 'href="https://example.org/"', "leads to another host"),
    "two facets": ("de", "thr:count", 'opds:activeFacet="true" thr:count', "one active at most"),
    "no facet's title": ("de", 'title="English"', 'title=""', "facets are for feeds of publications"),
    "no offer": ("de", "http://opds-spec.org/acquisition/open-access", "related", "without anything to download"),
    "a picture of words": ("de", 'type="image/png"', 'type="image/svg+xml"', "a picture of type image/svg+xml"),
    "a dead link": ("de", "demo.de.epub", "gone.de.epub", "de/gone.de.epub is not there"),
    "another type": ("de", "application/epub+zip", "application/pdf", "is not application/pdf"),
    "another length": ("de", 'length="', 'length="1', "bytes long, not 1"),
    "a wrong count": ("index", 'thr:count="5"', 'thr:count="6"', "its pages hold 5 publications"),
    "a page that is lost": ("index", 'href="de.xml"', 'href="en.xml"', "its pages hold"),
    "half a file": ("de", "</feed>", "", "not well-formed"),
}


@pytest.mark.parametrize("defect", DEFECTS)
def test_every_defect_is_found(build: Path, defect: str) -> None:
    """One fault seeded into one feed, the first place only where it can be."""
    name, old, new, told = DEFECTS[defect]
    path = build / f"opds/{name}.xml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    lines = found(build)
    assert any(told in line for line in lines), lines


def test_a_feed_that_nothing_leads_to_and_a_book_in_no_feed_are_found(build: Path) -> None:
    """Who follows the links must come to everything that was made."""
    shutil.copy(build / "opds/de.xml", build / "opds/left.xml")
    for name in ("all", "de", "left"):
        path = build / f"opds/{name}.xml"
        path.write_text(path.read_text(encoding="utf-8").replace("second.de.epub", "demo.de.epub"), encoding="utf-8")
    lines = found(build)
    assert "opds/left.xml: nothing leads to this feed" in lines
    assert "de/second.de.epub: no feed of the catalogue offers this file" in lines


def test_the_validator_names_the_feed(build: Path) -> None:
    """HP734 with the feed's place in the library."""
    path = build / "opds/de.xml"
    path.write_text(path.read_text(encoding="utf-8").replace("demo.de.epub", "gone.de.epub"), encoding="utf-8")
    problems = validate.own(build, build.parent).problems
    assert {("HP734", "build/opds/de.xml")} == {(each.code, each.place.path) for each in problems}


def client(modules: Path, path: Path, says: object) -> Path:
    """Make the folders of the libraries, and a Node that says what a real one said."""
    for name in LIBRARIES:
        (modules / name).mkdir(parents=True)
    path.write_text(f"#!{sys.executable}\nprint({json.dumps(says)!r})\n", encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


def test_what_the_clients_find_becomes_problems(build: Path, tmp_path: Path) -> None:
    """HP707 at the feed; without Node, the libraries or a catalogue they did not run."""
    says = {"version": "r2-opds-js 1", "feeds": 6, "problems": [["opds/de.xml", "a client cannot read it: x"]]}
    node = client(tmp_path / "modules", tmp_path / "node", says)
    outcome = clients(build, build.parent, tmp_path / "modules", node)
    assert [("HP707", "build/opds/de.xml")] == [(each.code, each.place.path) for each in outcome.problems]
    assert (6, "r2-opds-js 1", "") == (outcome.files, outcome.version, outcome.not_run)
    assert clients(build, build.parent, tmp_path / "none", node).not_run
    assert clients(tmp_path / "none", tmp_path, tmp_path / "modules", node).not_run
    assert clients(build, build.parent, tmp_path / "modules", tmp_path / "no-node").not_run


@pytest.mark.tools
@pytest.mark.skipif(not (MODULES / LIBRARIES[0]).exists(), reason="npm's packages are not installed")
def test_real_clients_walk_the_whole_catalogue(build: Path) -> None:
    """The sound one without a word; then three faults, each named."""
    assert ("", ()) == (clients(build, build, MODULES, NODE).not_run, clients(build, build, MODULES, NODE).problems)
    (build / "de/demo.de.epub").unlink()
    (build / "ar/demo.ar.cover.png").write_bytes(b"GIF89a")
    (build / "opds/ja.xml").write_text("<feed", encoding="utf-8")
    told = " ".join(each.text for each in clients(build, build, MODULES, NODE).problems)
    for fault in ("de/demo.de.epub answers 404", "demo.ar.cover.png is not image/png", "cannot read it"):
        assert fault in told
