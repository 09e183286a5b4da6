"""A library's own rows of the language table: ``[languages.xx]`` of the settings -> Languages.

A row names a private language, or says better what CLDR says of a known one. The script of a known code is its own: the
same language in another script is another code (``ku_Arab``), for browsers and fonts read it from the code.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from handoutpress import languages, settings
from handoutpress.catalogs import plural_fault
from handoutpress.languages import open_table, tags
from handoutpress.model import Language, Place, Problem, error, visible

Where = Callable[[str, str], Place]
"""The line of a key in the row of a code."""


class LanguageTable(settings.Table, frozen=True, kw_only=True):
    """``[languages.xx]`` as it is written."""

    name: settings.Text | None = None
    native_name: settings.Text | None = None
    script: settings.Text | None = None
    direction: settings.Text | None = None
    plural_forms: settings.Text | None = None
    parent: settings.Text | None = None
    borrow: bool = False


def read(raw: Mapping[str, LanguageTable], where: Where) -> tuple[tuple[Language, ...], list[Problem]]:
    """Return the rows and what is wrong with them: HP110 a code that is none, HP130 a value that cannot be."""
    problems: list[Problem] = []
    rows: list[Language] = []
    for code, table in raw.items():
        row = _row(code, table, where, problems)
        if row and any(row.locale == other.locale for other in rows):
            problems.append(error("HP130", where(code, ""), f"{row.locale!r} has two rows", f"remove {code!r}"))
        elif row:
            rows.append(row)
    rows = [_with_parent(row, raw, rows, where, problems) for row in rows]
    for row in rows:
        if row.parent and languages.lineage(row, rows)[0].parent:
            place = where(row.locale, "parent")
            problems.append(
                error("HP130", place, f"the parents of {row.locale!r} go in a circle", "take one of them out")
            )
    return tuple(rows), problems


def _with_parent(
    row: Language, raw: Mapping[str, LanguageTable], rows: list[Language], where: Where, problems: list[Problem]
) -> Language:
    """Return a row with the locale of the parent that it names; HP130 for one that is none or is written otherwise."""
    code = next(code for code in raw if open_table.private_locale(code) == row.locale)
    told = raw[code].parent
    if told is None:
        return row
    found = languages.find(told, rows)
    if found is None or found.locale == row.locale or found.script != row.script:
        fault = "is no other language known here" if found is None or found == row else f"is written in {found.script}"
        hint = "a language whose words its readers understand, in the same script"
        problems.append(error("HP130", where(code, "parent"), f"parent {visible(told)!r} {fault}", hint))
        return row
    return replace(row, parent=found.locale)


def _row(code: str, raw: LanguageTable, where: Where, problems: list[Problem]) -> Language | None:
    try:
        tag = open_table.canonical(tags.parse(code))
    except tags.UnreadableCodeError as fault:
        problems.append(error("HP110", where(code, ""), f"unknown language {visible(code)!r}: {fault}"))
        return None
    known = languages.find(code)
    script, direction = _written(code, raw, known, where, problems)
    if known is None and not raw.name:
        text, hint = f"nobody knows what {visible(code)!r} is called", 'add its name in English: name = "..."'
        problems.append(error("HP130", where(code, ""), text, hint))
    base = known or open_table.row_of(tag, script, raw.name or code)
    if raw.plural_forms and (wrong := plural_fault(raw.plural_forms)):
        hint = f"as gettext writes it: {base.plural_forms}"
        problems.append(error("HP130", where(code, "plural-forms"), f"plural-forms {wrong}", hint))
    row = replace(base, script=script, direction=direction, plural_forms=raw.plural_forms or base.plural_forms)
    name = raw.name or base.name
    own = raw.native_name or (name if raw.name and not known else base.autonym)
    return replace(row, name=name, autonym=own, borrows=raw.borrow)


def _written(
    code: str, raw: LanguageTable, known: Language | None, where: Where, problems: list[Problem]
) -> tuple[str, str]:
    """Return script and direction of a row; HP130 for a script that is none or not the code's, for a direction that is not its."""
    script = raw.script or (known.script if known else "Latn")
    if not tags.is_script(script):
        hint = "a code of ISO 15924: Latn, Cyrl, Arab, Ethi"
        problems.append(error("HP130", where(code, "script"), f"script {visible(script)!r} is none", hint))
    elif known and script != known.script:
        base = known.locale.partition("@")[0].split("_")
        other = "_".join([base[0], script, *base[1:]])
        text = f"{known.locale} is written in {known.script}; in {script} it is another code"
        problems.append(error("HP130", where(code, "script"), text, f"write {other!r} for it everywhere"))
    usual = "rtl" if script in open_table.RTL else "ltr"
    if raw.direction not in {None, usual}:
        text, hint = f"{script} does not run {visible(raw.direction or '')!r}", f"leave it out, or write {usual!r}"
        problems.append(error("HP130", where(code, "direction"), text, hint))
    return script, usual
