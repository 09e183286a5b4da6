"""Plural forms: no message of ours has any, but a catalog of a library may, from another tool or an older template.

How a merge makes one message of them: tests/cases/catalogs/merge/plural-becomes-one; what the gate refuses:
tests/cases/catalogs/refused/plural-*.
"""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from libraries import tiny, tree

from handoutpress import catalogs, languages, press
from handoutpress.catalogs import header
from handoutpress.editions import interface
from handoutpress.model import HandoutError
from handoutpress.press.opened_library.load import interface_of, load

DE = "locales/de/LC_MESSAGES/handoutpress.po"
FORMS = 'msgid "Warning"\nmsgid_plural "Warnings"\nmsgstr[0] "Achtung"\nmsgstr[1] "Warnungen"\n'


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Return the tiny library whose German catalog of the pages says *Warning* in two forms."""
    root = tiny(tmp_path)
    path = root / DE
    head = path.with_name("demo.po").read_text(encoding="utf-8").partition("\n\n")[0]
    path.write_text(f"{head}\n\n{FORMS}", encoding="utf-8")
    return root


def test_a_message_with_plural_forms_is_not_said(library: Path) -> None:
    """Nobody asks how many: the library's forms are no translation, so the pages say what the package says."""
    found = load(library)
    german = languages.language("de")
    assert interface.load(german, None)("Warning") == interface_of(found, german)("Warning")


def test_update_makes_one_message_of_the_forms(library: Path) -> None:
    """What was said of one is offered, fuzzy; the other form stays beside it, and a second run changes no byte."""
    assert DE in press.update(library, ["de"])
    (message,) = [m for m in catalogs.read(library / DE, library).messages if m.msgid == "Warning"]
    assert ("Achtung", True, ("msgstr[1]: Warnungen",)) == (message.msgstr, message.fuzzy, message.comments)
    before = tree(library)
    assert () == press.update(library, ["de"])
    assert before == tree(library)


@pytest.mark.parametrize(
    ("forms", "code"),
    [
        ('msgstr[0] "Achtung"\n', "HP322"),
        ('msgstr[1] "Warnungen"\n', "HP307"),
        ('msgstr "Achtung"\n', "HP307"),
        ('msgstr[0] "a"\nmsgstr[2] "b"\n', "HP307"),
        ('msgstr[0] "a"\nmsgstr[1] "b"\nmsgstr[2] "c"\n', "HP322"),
    ],
)
def test_forms_that_are_not_whole_are_named(library: Path, forms: str, code: str) -> None:
    """A catalog with too few or too many forms is not used at all, like any that is broken."""
    path = library / DE
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r"(?m)^msgstr\[.*\n", "", text) + forms, encoding="utf-8")
    assert {code} == {problem.code for problem in press.check(library, ["de"])}
    before = tree(library)
    with pytest.raises(HandoutError, match=code):
        press.update(library, ["de"])
    assert before == tree(library)


@pytest.mark.parametrize(
    ("locale", "one", "five"), [("de", 0, 1), ("fr", 0, 1), ("ar", 1, 3), ("ru", 0, 2), ("ja", 0, 0)]
)
def test_which_form_is_that_of_one(locale: str, one: int, five: int) -> None:
    """The language's own rule says it: in Arabic the first form is that of none."""
    rule = languages.language(locale).plural_forms
    assert (one, five) == (header.plural_index(rule, 1), header.plural_index(rule, 5))


@given(st.lists(st.text('aä\\"\n%', max_size=6), min_size=2, max_size=2), st.booleans())
def test_no_form_is_ever_lost(forms: list[str], obsolete: bool) -> None:
    """Whatever the forms hold, and whether the entry lived: each stands in the merged file, in the message or beside it."""
    mark = "#~ " if obsolete else ""
    written = [text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") for text in forms]
    lines = ['msgid "day"', 'msgid_plural "days"', *(f'msgstr[{n}] "{text}"' for n, text in enumerate(written))]
    head = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    existing = (
        head + '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n' + "".join(f"{mark}{line}\n" for line in lines)
    )
    template = catalogs.parse(f'{head}\nmsgid "day"\nmsgstr ""\n'.encode(), "t.pot")
    german = languages.language("de")
    data = catalogs.merge(existing.encode(), template, german, None, True, "x.po")
    (message,) = catalogs.parse(data, "x.po").messages
    assert message.fuzzy == any(forms)
    for text in filter(None, forms):
        assert text == message.msgstr or text.split("\n")[0] in "\n".join(message.comments)
    assert data == catalogs.merge(data, template, german, None, True, "x.po")
