"""A clinic is part of what identifies a copy: two clinics of one library never speak of each other's copies.

``tests/cases/recalls/before/`` is what the version before clinics were told apart made of the same library: its record, its
identities, and a book.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Sequence
from datetime import date
from itertools import permutations
from pathlib import Path
from zipfile import ZipFile

import pytest
from command_line import run
from libraries import CASES, tiny, tree

from handoutpress import press
from handoutpress.library import clinics
from handoutpress.model import HandoutError

BEFORE = CASES / "recalls" / "before"
DAY = date(2026, 11, 22)
COLLECTION = '\n[[collection]]\nid = "all"\ntitle = "All"\narticles = ["demo", "second"]\n'
SEA = '[clinic]\nname = "Clinic by the Sea"\nphone = "020 7946 0000"\nemergency = "999"\nregion = "gb"\n'
HILL = '[clinic]\nname = "Clinic on the Hill"\nphone = "555 010 0142"\nbase-url = "https://hill.example/leaflets/"\n'


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Return the library of which ``before/`` was made, with two clinics beside its own."""
    root = tiny(tmp_path)
    settings = root / "source" / "handouts.toml"
    text = settings.read_text(encoding="utf-8").replace('["de", "ar", "ja"]', '["de"]')
    own = '[library]\nmin-translated = 0\noutputs = ["html", "epub", "bilingual"]\n'
    settings.write_text(text.replace("[library]\n", own) + COLLECTION, encoding="utf-8")
    (root / "clinics").mkdir()
    (root / "clinics" / "sea.toml").write_text(SEA, encoding="utf-8")
    (root / "clinics" / "hill.toml").write_text(HILL, encoding="utf-8")
    return root


def release(root: Path, *asked: str | None, day: date = DAY) -> None:
    for clinic in asked:
        press.release(root, day, jobs=1, clinic=clinic)


def edit(root: Path, old: str, new: str) -> None:
    path = root / "source" / "second.md"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def folder(root: Path, clinic: str | None) -> Path:
    return root / "build" / (clinic or "")


def verdicts(root: Path, copies: Path, by: str | None = None) -> dict[str, str]:
    rows = press.recall(folder(root, by) / "recall.json", copies)
    return {row.path: str(row.verdict) for row in rows}


def identities(build: Path) -> dict[str, list[str]]:
    """Return by name the identities that a file names: those of books and their sources, of entries and feeds, of pages."""
    out = {}
    for path in sorted([*build.glob("??/*.epub"), *build.glob("opds/*.xml"), *build.glob("??/*.html")]):
        if path.suffix == ".epub":
            with ZipFile(path) as book:
                text = book.read(next(name for name in book.namelist() if name.endswith(".opf"))).decode()
        else:
            text = path.read_text(encoding="utf-8")
        out[path.relative_to(build).as_posix()] = list(dict.fromkeys(re.findall(r"urn:uuid:[0-9a-f-]+", text)))
    return out


@pytest.mark.parametrize("order", list(permutations((None, "sea", "hill"))), ids=str)
def test_in_whatever_order_clinics_release_their_copies_stay_current(
    library: Path, tmp_path: Path, order: Sequence[str | None]
) -> None:
    """So says each clinic's own list and that of every other; after a change each is told of its own copies only."""
    for clinic in order:
        release(library, clinic)
        found = folder(library, clinic)
        for name, data in tree(found).items():
            if name.split("/")[0] not in ("sea", "hill"):
                path = tmp_path / str(clinic) / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(data)
    for copies in order:
        assert {"current"} == set(verdicts(library, tmp_path / str(copies), order[-1]).values()), copies
    edit(library, "1.5 litres", "2 litres")
    release(library, order[0])
    for clinic in order:
        found = verdicts(library, tmp_path / str(clinic), order[0])
        assert ("old" if clinic == order[0] else "current") == found["en/second.html"], clinic
        assert "recalled" not in found.values()


def test_a_danger_that_one_clinic_releases_recalls_the_copies_of_all(library: Path, tmp_path: Path) -> None:
    """The text is the same: a clinic that has not released yet is told by the list of the one that has."""
    release(library, None, "sea")
    shutil.copytree(library / "build" / "sea", tmp_path / "sea")
    edit(library, "1.5 litres", "2 litres")
    edit(library, "review-by", 'safety = [{date = 2026-01-20, what = "too little"}]\nreview-by')
    release(library, None)
    found = {row.path: row for row in press.recall(library / "build" / "recall.json", tmp_path / "sea")}
    assert "safety change: too little" == found["en/second.html"].why
    assert "current" == found["en/demo.en.epub"].verdict


def test_books_of_two_clinics_are_two_books(library: Path) -> None:
    """No identity of one is one of another, in books, pages and catalogues; each has the name and number of its clinic."""
    release(library, None, "sea", "hill")
    made = [
        {uid for uids in identities(folder(library, clinic)).values() for uid in uids}
        for clinic in (None, "sea", "hill")
    ]
    assert all(made)
    assert set() == made[0] & made[1] | made[0] & made[2] | made[1] & made[2]
    page = (library / "build" / "sea" / "en" / "demo.html").read_text(encoding="utf-8")
    assert "Clinic by the Sea" in page
    assert "999" in page
    assert "Clinic at the Lake" not in page


def test_a_page_leads_to_its_own_clinics_pages_only(library: Path) -> None:
    """Below the library's address in a folder of its name, at the address of its own, or nowhere: never at another's."""
    release(library, None, "sea", "hill")
    (library / "elsewhere.toml").write_text(SEA, encoding="utf-8")
    press.build(library, jobs=1, clinic=library / "elsewhere.toml", into=library / "elsewhere")
    homes = {
        library / "build": "https://example.org/handouts/",
        library / "build" / "sea": "https://example.org/handouts/sea/",
        library / "build" / "hill": "https://hill.example/leaflets/",
        library / "elsewhere": None,
    }
    for build, home in homes.items():
        page = (build / "de" / "demo.html").read_text(encoding="utf-8")
        found = set(re.findall(r'rel="(?:canonical|alternate)"[^>]* href="(https://[^"]*/)[^/"]+/[^/"]+"', page))
        assert ({home} if home else set()) == {re.sub(r"h/[a-z]+/$", "", url) for url in found}


def test_without_a_clinic_all_is_as_the_version_before_had_it(library: Path) -> None:
    """Identities, names and what is on record of each handout; and its record says of today's copies what it always said."""
    shutil.copytree(BEFORE / "releases", library / "releases")
    old = json.loads(next((library / "releases").iterdir()).read_bytes())["files"]
    release(library, None)
    rows = (line.split("\t") for line in (BEFORE / "identities.tsv").read_text(encoding="utf-8").splitlines())
    assert {name: uids.split() for name, uids in rows} == identities(library / "build")
    now = json.loads((library / "build" / "recall.json").read_bytes())["files"].values()
    today = {row["name"]: row for row in now if row["verdict"] == "current"}
    for row in old:
        known = {key: value for key, value in row.items() if key != "sha256"}
        assert known == {key: today[row["name"]][key] for key in known}
    copies = library / "copies"
    copies.mkdir()
    shutil.copyfile(BEFORE / "second.en.epub", copies / "second.en.epub")
    assert verdicts(library, copies)["second.en.epub"] in {"current", "old"}


def test_a_record_without_collections_has_the_form_that_it_always_had(library: Path) -> None:
    """So that a version before this one can read it; what is new stands beside its rows, where that one does not look."""
    settings = library / "source" / "handouts.toml"
    settings.write_text(settings.read_text(encoding="utf-8").replace(COLLECTION, ""), encoding="utf-8")
    release(library, None)
    record = json.loads(next((library / "releases").iterdir()).read_bytes())
    assert (["form", "files", "words"], 1) == (list(record), record["form"])
    keys = ["sha256", "name", "id", "language", "edition", "date", "safety"]
    assert {tuple(keys)} == {tuple(row) for row in record["files"]}


def test_the_folders_of_clinics_are_no_strangers_in_build(library: Path) -> None:
    """A build of the library takes nothing away from a clinic's, and does not wonder at it; nor the other way round."""
    release(library, "sea")
    before = tree(library / "build" / "sea")
    assert () == press.build(library, jobs=1).foreign
    assert before == tree(library / "build" / "sea")


def test_one_command_makes_all(library: Path) -> None:
    """The library's own into build/, each clinic's into its folder there, or below the folder that is named."""
    said = run(library, "--json", "release", "--every-clinic", "--as-of", "2026-11-22", "--only", "html")
    assert ["", "hill", "sea"] == [answer["clinic"] for answer in json.loads(said.stdout)], said.stderr
    assert run(library, "build", "--every-clinic", "--only", "html", "--into", str(library / "out")).returncode == 0
    for where in ("build", "out"):
        for clinic in ("", "hill", "sea"):
            assert (library / where / clinic / "de" / "demo.html").is_file()
    manifest = json.loads((library / "build" / "sea" / "manifest.json").read_bytes())
    assert (1, "sea") == (manifest["form"], manifest["clinic"])
    assert run(library, "build", "--clinic", "hill", "--only", "html", "--into", str(library / "h")).returncode == 0
    assert "Clinic on the Hill" in (library / "h" / "de" / "demo.html").read_text(encoding="utf-8")


def test_a_build_for_a_clinic_makes_nothing_of_the_librarys_own(library: Path) -> None:
    """Who builds for one clinic gets that one's files."""
    press.build(library, jobs=1, clinic="sea", only=("html",))
    assert not (library / "build" / "de").exists()


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("de", SEA, "clinics/de.toml: HP112: a clinic cannot be called 'de'"),
        ("opds", SEA, "clinics/opds.toml: HP112: a clinic cannot be called 'opds'"),
        (
            "sea",
            '[clinic]\nbase-url = "https://sea.example"\n',
            "clinics/sea.toml:2: HP112: clinic.base-url 'https://sea.example' is not usable",
        ),
        ("nobody", "", "clinics/nobody.toml: HP100: no such file"),
    ],
)
def test_a_clinic_is_called_as_a_folder_may_be(library: Path, name: str, text: str, said: str) -> None:
    """Not as a language or as what stands in build/ anyway; an unknown one is named with those that there are."""
    if text:
        (library / "clinics" / f"{name}.toml").write_text(text, encoding="utf-8")
    with pytest.raises(HandoutError) as caught:
        clinics.named(name, library, "")
    assert [said] == [f"{problem.place}: {problem.code}: {problem.text}" for problem in caught.value.problems]


def test_a_build_of_a_newer_version_is_left_alone(library: Path) -> None:
    """What it left there is not known, so nothing is overwritten."""
    (library / "build").mkdir()
    (library / "build" / "manifest.json").write_text('{"form": 2}', encoding="utf-8")
    with pytest.raises(HandoutError) as caught:
        press.build(library, jobs=1)
    assert ["HP662"] == [problem.code for problem in caught.value.problems]
    assert ["manifest.json"] == list(tree(library / "build"))


def test_what_is_made_for_clinics_is_valid(library: Path) -> None:
    """Each clinic's folder is judged as a site of its own: its front desk too, its links within it."""
    press.build(library, jobs=1)
    press.build(library, jobs=1, clinic="sea")
    report = press.validate(library, lambda *_: None, quick=True)
    assert [] == [str(problem) for problem in report.problems]
    (library / "build" / "sea" / "de" / "second.html").unlink()
    found = press.validate(library, lambda *_: None, quick=True).problems
    assert {"build/sea"} == {"/".join(problem.place.path.split("/")[:2]) for problem in found}
