"""``export`` and ``bring-back``: out to an agency and back, checked at once, through the splice, never a sign-off."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from libraries import tiny, tree

from handoutpress import catalogs, press
from handoutpress.cli import main
from handoutpress.model import HandoutError

PO = "locales/de/LC_MESSAGES/demo.po"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    root = tiny(tmp_path)
    press.update(root)
    return root


def exported(root: Path, form: str) -> Path:
    press.export(root, form, ["de"], ["demo"])
    return root / "exchange" / "de" / {"xliff": "demo.xlf", "csv": "demo.csv"}[form]


def edited(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8-sig")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def said(root: Path, msgid: str) -> tuple[str, bool]:
    message = next(m for m in catalogs.read(root / PO, root).messages if m.msgid == msgid)
    return message.msgstr, message.fuzzy


@pytest.mark.parametrize("form", ["xliff", "csv"])
def test_what_was_not_touched_changes_no_byte(library: Path, form: str) -> None:
    """All messages are the same; an emptied one stays as the catalog has it."""
    path, before = exported(library, form), tree(library)
    done = press.bring_back(library, [path])
    assert ([], 0, []) == (done.changed, done.landed, done.problems)
    assert before == tree(library)


@pytest.mark.parametrize("form", ["xliff", "csv"])
def test_one_edit_changes_its_message_and_is_checked(library: Path, form: str) -> None:
    """A lost number is told at once; nothing else of the file changes; nothing is signed."""
    path = exported(library, form)
    before = (library / PO).read_bytes()
    edited(path, "Trinken Sie langsam.", "Trinken Sie 3 langsam.")
    done = press.bring_back(library, [path])
    assert ([PO], 1, ["HP503"]) == (done.changed, done.landed, [p.code for p in done.problems])
    assert before.replace(b"Trinken Sie langsam.", b"Trinken Sie 3 langsam.") == (library / PO).read_bytes()
    assert not (library / "locales/de/reviews").exists()


def test_final_is_no_sign_off_and_a_review_state_is_fuzzy(library: Path) -> None:
    """An agency's word is not a person of people.toml: what is final is translated, and that is all."""
    path = exported(library, "xliff")
    edited(path, '<target state="translated">Trinken Sie langsam.', '<target state="final">Langsam trinken.')
    edited(path, '<target state="translated">Bevor Sie', '<target state="needs-review-translation">Ehe Sie')
    press.bring_back(library, [path])
    assert ("Langsam trinken.", False) == said(library, "Drink slowly.")
    assert ("Ehe Sie anfangen", True) == said(library, "Before you start")
    assert not (library / "locales/de/reviews").exists()


def test_what_was_changed_here_meanwhile_stays(library: Path) -> None:
    """HP351 with both; a sentence that is gone is HP352; an emptied target takes nothing away."""
    path = exported(library, "xliff")
    edited(path, ">Trinken Sie langsam.<", ">Agentur.<")
    edited(path, ">Bevor Sie anfangen<", "><")
    edited(path, "<source>Sit down.</source>", "<source>Sit.</source>")
    edited(path, ">Setzen Sie sich.<", ">Sitz.<")
    edited(library / PO, 'msgstr "Trinken Sie langsam."', 'msgstr "Hier."')
    done = press.bring_back(library, [path])
    assert {"HP351", "HP352"} == {problem.code for problem in done.problems}
    assert [("Hier.", False), ("Bevor Sie anfangen", False)] == [
        said(library, "Drink slowly."),
        said(library, "Before you start"),
    ]


def test_a_file_of_another_library_is_refused_before_anything_changes(library: Path) -> None:
    """HP353 names what it is of; HP350 what cannot be read; the good file beside them does not land either."""
    good = exported(library, "xliff")
    edited(good, ">Trinken Sie langsam.<", ">Neu.<")
    bad, broken = good.with_name("other.xlf"), good.with_name("broken.xlf")
    bad.write_text(good.read_text("utf-8").replace('target-language="de"', 'target-language="fr"'), encoding="utf-8")
    broken.write_text("<!DOCTYPE x><xliff/>", encoding="utf-8")
    before = tree(library)
    for path, code in ((bad, "HP353"), (broken, "HP350")):
        with pytest.raises(HandoutError, match=code):
            press.bring_back(library, [good, path])
        assert before == tree(library)


def test_terms_are_rows(library: Path) -> None:
    """Each spelling of a term with each way to say it, for Weblate and OmegaT; ``=`` is the term itself."""
    (library / "locales/de/glossary.tsv").write_text(
        "source\tdefinition\ttarget\tforbidden\tnotes\n"
        "tablet|tablets\ta pill\tTablette|Tabletten\tPille\t\nNaCl\t\t=\t\t\n",
        encoding="utf-8",
    )
    press.export(library, "terms", ["de"])
    press.export(library, "omegat-terms", ["de"])
    rows = (library / "exchange/de/terms.csv").read_text("utf-8").splitlines()
    assert "source,target,translator_comments" == rows[0]
    assert ["tablet,Tablette", "tablet,Tabletten", "tablets,Tablette", "tablets,Tabletten", "NaCl,NaCl"] == [
        ",".join(row.split(",")[:2]) for row in rows[1:]
    ]
    assert "NaCl\tNaCl\t" in (library / "exchange/de/terms.txt").read_text("utf-8").splitlines()


def test_the_commands_tell_what_they_did(library: Path) -> None:
    """Names of files on the way out; what landed, what did not and what the checks say on the way back."""
    run = CliRunner()
    out = run.invoke(main, ["--root", str(library), "export", "--format", "xliff", "de", "--article", "demo"])
    assert (0, "wrote exchange/de/demo.xlf") == (out.exit_code, out.output.splitlines()[0])
    path = library / "exchange/de/demo.xlf"
    edited(path, "zu 5 mg", "zu 50 mg")
    back = run.invoke(main, ["--root", str(library), "bring-back", str(path)])
    assert 1 == back.exit_code
    assert re.search(r"error\[HP5\d\d\]", back.output)
    assert "1 translation taken over" in back.output


GLOSSARY = (
    "source\tdefinition\ttarget\tforbidden\tnotes\n# A word of ours.\n"
    "tablet|tablets\ta pill\tTablette|Tabletten\tPille\t\nNaCl\t\t=\t\t\nclinic\t\tPraxis\t\t\n"
)


@pytest.fixture
def glossary(library: Path) -> Path:
    path = library / "locales/de/glossary.tsv"
    path.write_text(GLOSSARY, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("form", "name"), [("terms", "terms.csv"), ("tbx", "terms.tbx"), ("omegat-terms", "terms.txt")]
)
def test_a_glossary_that_was_not_touched_changes_no_byte(library: Path, glossary: Path, form: str, name: str) -> None:
    """Each row is known: nothing is added, nothing is taken away."""
    press.export(library, form, ["de"])
    done = press.bring_back(library, [library / "exchange/de" / name])
    assert ([], 0, 6, []) == (done.changed, done.landed, done.same, done.problems)
    assert GLOSSARY == glossary.read_text(encoding="utf-8")


@pytest.mark.parametrize(("form", "name"), [("terms", "terms.csv"), ("tbx", "terms.tbx")])
def test_an_exported_glossary_begins_another_library_s(library: Path, glossary: Path, form: str, name: str) -> None:
    """Terms with ``|`` went out as rows and come back as spellings of one term; what was noted is a note."""
    press.export(library, form, ["de"])
    glossary.unlink()
    done = press.bring_back(library, [library / "exchange/de" / name])
    assert (["locales/de/glossary.tsv"], 6) == (done.changed, done.landed)
    expected = (
        "source\tdefinition\ttarget\tforbidden\tnotes\n"
        "tablet|tablets\t\tTablette|Tabletten\t\ta pill; never: Pille\nNaCl\t\tNaCl\t\t\nclinic\t\tPraxis\t\t\n"
    )
    assert expected == glossary.read_text(encoding="utf-8")


def test_new_rows_of_a_glossary_are_added_and_forbidden_ones_told(library: Path, glossary: Path) -> None:
    """A new way to say a term, a new term, a row without a target; three that may not be (HP354); the rest stays as it is."""
    path = library / "terms.csv"
    path.write_text(
        "source,target,translator_comments\nclinic,Klinik,\nnurse,Pflegekraft,said so in the north\ntablet,,\n"
        "tablets,Pille,\nNaCl,Kochsalz,\n#1,Nummer eins,\n",
        encoding="utf-8",
    )
    done = press.bring_back(library, [path], "de")
    assert [("HP354", 5), ("HP354", 6), ("HP354", 7)] == [(p.code, p.place.line) for p in done.problems]
    assert (2, 0, 1) == (done.landed, done.same, done.empty)
    expected = GLOSSARY.replace("\tPraxis\t", "\tPraxis|Klinik\t") + "nurse\t\tPflegekraft\t\tsaid so in the north\n"
    assert expected == glossary.read_text(encoding="utf-8")
    assert [] == press.bring_back(library, [path], "de").changed


def test_terms_of_no_language_here_are_refused(library: Path) -> None:
    """HP353 names what it is of; a TBX says its language itself."""
    path = library / "terms.csv"
    path.write_text("source,target\na,b\n", encoding="utf-8")
    with pytest.raises(HandoutError, match="HP353"):
        press.bring_back(library, [path], "fr")
