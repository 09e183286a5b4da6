"""docs/languages.md: ``python -m handoutpress.outputs.language_docs > docs/languages.md``."""

from __future__ import annotations

from handoutpress import languages
from handoutpress.checks import languages_page
from handoutpress.editions import shipped_danger_words
from handoutpress.editions.interface import READ_TWICE
from handoutpress.languages.table import ALIASES
from handoutpress.model import Language
from handoutpress.outputs import fonts
from handoutpress.outputs.fonts import paper

_HEAD = """# Languages

`languages` in the settings, the folders of `locales/` and the command line take any code that CLDR or ISO 639 knows, as
BCP 47, gettext, Weblate or Poedit write it: `pt_BR`, `pt-BR`, `es_419`, `zh_Hant_HK`, `sr@latin`, `ca@valencia`, `kmr`,
`de_1901`. Script, direction, plural forms, dates and the name in itself come from there. A code that is none is refused with
the reason. Every ISO 639-1 code is taken; bare `zh` is not: say which script.

- **A variety** (`es_MX`) says what it lacks of the pages' words in those of its parents: `es_419`, then `es`.
- **Easy language** is the registered variant `simple`: `en-simple`, `de-simple`, in folders `en@simple`, `de@simple`: an
  edition of its own.
- **A private language** (`x-...`), or a better name for one: a [row of your own](settings.md#languagesxx).

The table below is what we know better than CLDR, or promise not to change when it moves. *Book* and *paper* say which font the
extras `[fonts]` and `[pdf]` bring for the script (an empty cell: the reader's device has to have one, and `build` names what a
sheet cannot print); *words* whether the package has the words of the pages themselves (titles of boxes, notices) in the
language: all of them are drafts of a machine, checked by our own checks, that nobody qualified has read. *Read twice* says that
a machine has read them a second time, each against the English; no person has. Where it says *about danger only offered*, nobody
here can judge the language: labels such as *Warning* and the notices of a draft are on no page before a person of yours has
confirmed them, `add-language` offers them ([why](decisions/interface.md)). Words about danger have
[a stage of their own](reviewing.md#what-the-pages-themselves-say), which your library's sign-offs raise.

| code | in books and pages | language | its own name | direction | script | book | paper | words |
|---|---|---|---|---|---|---|---|---|
"""


def page() -> str:
    """Return docs/languages.md: the table of languages, the scripts of all others, and what the checks know about each."""
    also = ", ".join(f"`{alias}` is `{row.locale}`" for alias in sorted(ALIASES) if (row := languages.pinned(alias)))
    rows = "".join(map(_row, languages.TABLE))
    known = ", ".join(f"`{script}`" for script in sorted(paper.SCRIPTS))
    scripts = f"Fonts for paper: {known}. Text in another script (`Thaa`, `Tibt`, `Nkoo` ...) is\nprinted as boxes"
    return (
        f"{_HEAD}{rows}\nAlso understood: {also}.\n\n"
        f"{scripts}, and `build` says so by the name of the script, of books too.\n\n"
        f"{languages_page.section()}"
    )


_WORDS = {
    "": "",
    shipped_danger_words.DRAFTED: "draft",
    READ_TWICE: "draft, read twice",
    shipped_danger_words.OFFERED: "draft; about danger only offered",
}
"""Where the package's words of a language stand, by the stage of those about danger."""


def _row(row: Language) -> str:
    book, sheet = fonts.source(row), paper.SCRIPTS.get(row.script)
    words = "English" if row.base == "en" else _WORDS[shipped_danger_words.stage(row.locale)]
    cells = (
        f"`{row.locale}`", f"`{row.tag}`", row.name, row.autonym, row.direction, row.script,
        book.family if book else "", sheet.family if sheet else "", words,
    )  # fmt: skip
    return f"| {' | '.join(cells)} |\n"


if __name__ == "__main__":
    print(page(), end="")  # noqa: T201
