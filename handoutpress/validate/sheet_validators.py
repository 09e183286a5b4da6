"""Every sheet of build/ as a finished PDF: our own rules, and what poppler makes of its words.

Each function returns an Outcome; a tool that is absent is one that says "not run".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from handoutpress import __version__, languages
from handoutpress.model import HandoutError, Language, Place, Problem, Severity
from handoutpress.outputs import sheet as outputs
from handoutpress.settings import file_presence
from handoutpress.validate import pdf_rules, pdf_text, programs, spoken_order
from handoutpress.validate.epubcheck_run import name_of
from handoutpress.validate.page_rules import Finding
from handoutpress.validate.page_tree import Node, NotWellFormed, read
from handoutpress.validate.programs import Broken
from handoutpress.validate.report import Outcome, Progress, silent

NAME, POPPLER = "handoutpress (sheets)", "pdftotext"
PATIENCE = 60
LEAF = 2
"""Sides."""
_FORM = re.compile(r"(.+?)\.([\w-]+)(\.bilingual)?(\.take-home)?(\.large-print)?\.(?:a4|letter)\.pdf")


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A sheet, and the page of the same edition; None if build/ has none, as of a collection."""

    path: Path
    data: bytes
    language: str
    """BCP 47; empty if the file's name does not say it."""
    page: Node | None
    whole: bool
    sides: int
    """How many it may have; 0: as many as it needs."""
    both: bool = False
    """Whether two languages stand side by side, which is read across."""


def own(build: Path, root: Path, progress: Progress = silent) -> Outcome:
    """Return what our rules say of every PDF below ``build`` (HP735, HP737, HP741-HP749), places relative to ``root``."""
    if missing := pdf_rules.lacking():
        return Outcome(NAME, not_run=missing)
    paths = sorted(build.rglob("*.pdf"))
    problems: list[Problem] = []
    unheard: dict[Path, list[tuple[Path, Finding]]] = {}
    for done, path in enumerate(paths, 1):
        try:
            found = list(dict.fromkeys(_check(_sheet(path, root))))
        except HandoutError as fault:
            problems += fault.problems
            continue
        problems += [problem(finding, name_of(path, root)) for finding in found if finding.code != "HP748"]
        for finding in (one for one in found if one.code == "HP748"):
            unheard.setdefault(path.parent, []).append((path, finding))
        progress(done, len(paths))
    return Outcome(NAME, __version__, len(paths), (*problems, *_unheard(unheard.values(), root), *_naskh(paths, root)))


def finished(data: bytes, language: Language, html: str, name: str) -> list[Problem]:
    """Return what is wrong with a sheet that was just made of some HTML: some milliseconds, for each one that a build makes.

    Of one from right to left, the numbers of its first leaf too: whom to call stands there.
    """
    found = pdf_rules.check(data, language.tag)
    if language.direction == "rtl" and not any(finding.code == "HP741" for finding in found):
        numbers = pdf_text.numbers(read(html.encode()))
        found += pdf_text.turned(pdf_text.Printed(data, LEAF), numbers)
    return [problem(finding, name) for finding in found]


def problem(finding: Finding, name: str) -> Problem:
    """Return a finding as the Problem of a file."""
    return Problem(finding.code, finding.severity, Place(name), finding.text, pdf_rules.HINTS[finding.code])


def _naskh(paths: Iterable[Path], root: Path) -> Iterator[Problem]:
    """Yield HP737 for each folder of sheets in a language whose readers expect another hand than the paper has."""
    for folder in dict.fromkeys(path.parent for path in paths):
        language = languages.find(folder.name)
        if language and language.script == "Aran":
            text = f"the sheets are set in Naskh, for no package has a Nastaliq: {language.name} is read in that"
            yield problem(Finding("HP737", text, severity=Severity.INFO), name_of(folder, root))


def _unheard(folders: Iterable[Sequence[tuple[Path, Finding]]], root: Path) -> Iterator[Problem]:
    """Yield one warning a language: all sheets of it lose the same words."""
    for found in folders:
        path, finding = found[0]
        more = f"; so do {len(found) - 1} more sheets there" if len(found) > 1 else ""
        yield problem(Finding(finding.code, finding.text + more, severity=finding.severity), name_of(path, root))


def _sheet(path: Path, root: Path) -> _Sheet:
    form = _FORM.fullmatch(path.name)
    page = None
    if form:
        beside = f"{form[1]}.{form[2]}.bilingual.html" if form[3] else f"{form[1]}.html"
        page = _page(path.with_name(beside), root)
    take_home = bool(form and form[4])
    sides = outputs.sides(large=bool(form and form[5]), both=bool(form and form[3])) if take_home else 0
    return _Sheet(
        path,
        file_presence.read(path, root),
        form[2] if form else "",
        page,
        not take_home,
        sides,
        bool(form and form[3]),
    )


def _page(path: Path, root: Path) -> Node | None:
    if not path.is_file():
        return None
    try:
        return read(file_presence.read(path, root))
    except NotWellFormed:
        return None  # told where pages are looked at


def _check(sheet: _Sheet) -> Iterator[Finding]:
    found = pdf_rules.check(sheet.data, sheet.language)
    yield from found
    if any(finding.code == "HP741" for finding in found):
        return
    try:
        printed = pdf_text.Printed(sheet.data)
    except pdf_rules.Unreadable as fault:
        yield Finding("HP741", f"PDFium cannot read it: {fault}")
        return
    if sheet.sides and len(printed.pages) > sheet.sides:
        yield Finding("HP735", outputs.too_long(len(printed.pages), sheet.sides), severity=Severity.WARNING)
    if sheet.page is None:
        return
    yield from pdf_text.turned(printed, pdf_text.numbers(sheet.page))
    blocks = spoken_order.printed(sheet.page, printed.words, whole=sheet.whole)
    yield from pdf_text.lost(printed.words, blocks, "PDFium")
    yield from pdf_text.lists(sheet.data, sheet.page)


def poppler(build: Path, root: Path, program: Path) -> Outcome:
    """Return whether poppler, which many readers of PDFs are made of, says each sheet as it is to be read (HP748).

    It finds the words, reads numbers in the order in which they are dialled, and columns one after the other.
    """
    if not program.exists():
        return Outcome(POPPLER, not_run="not installed: poppler-utils")
    sheets = list(_with_pages(build, root))
    unheard: dict[tuple[Path, str], list[tuple[Path, Finding]]] = {}
    for sheet in sheets:
        try:
            said = programs.run([str(program), "-enc", "UTF-8", str(sheet.path.resolve()), "-"], patience=PATIENCE).text
        except Broken as fault:
            return Outcome(POPPLER, not_run=f"it broke off: {fault}")
        for what, finding in _said_otherwise(sheet, said):
            unheard.setdefault((sheet.path.parent, what), []).append((sheet.path, finding))
    return Outcome(POPPLER, "", len(sheets), tuple(_unheard(unheard.values(), root)))


def _said_otherwise(sheet: _Sheet, said: str) -> Iterator[tuple[str, Finding]]:
    """Yield what is wrong with what poppler says of a sheet: of its numbers, its words, its order."""
    assert sheet.page, "chosen so"
    blocks = spoken_order.printed(sheet.page, said, whole=sheet.whole)
    yield from (("numbers", found) for found in spoken_order.numbers(said, sheet.page, "poppler"))
    yield from (("words", found) for found in pdf_text.lost(pdf_text.squeezed(said), blocks, "poppler"))
    if not sheet.whole and not sheet.both:
        yield from (("order", found) for found in spoken_order.order(said, blocks, "poppler"))


def _with_pages(build: Path, root: Path) -> Iterator[_Sheet]:
    for path in sorted(build.rglob("*.pdf")):
        try:
            sheet = _sheet(path, root)
        except HandoutError:
            continue  # told by our own rules
        if sheet.page is not None:
            yield sheet
