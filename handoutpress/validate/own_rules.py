"""Our own validator over build/: every page and every book, by rules that the official validators lack."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from handoutpress import __version__
from handoutpress.findings import PAGE as REPORT
from handoutpress.model import HandoutError, Place, Problem
from handoutpress.settings import file_presence
from handoutpress.validate import book_rules, feed_rules, font_rules, style_rules, weight_rule
from handoutpress.validate.epubcheck_run import name_of
from handoutpress.validate.page_rules import PAGE_RULES, Document, Finding
from handoutpress.validate.page_tree import Node, NotWellFormed, read
from handoutpress.validate.report import Outcome, Progress, silent

NAME = "handoutpress"
HINTS = {
    "HP720": "build it anew; if it stays so, the engine has a fault",
    "HP721": "correct the link in the article, the settings or locales/<locale>/links.toml",
    "HP722": "take it out of the article, the figure or the theme: handouts show text and pictures only",
    "HP723": "lang and dir come from the language table: look at the template or the theme",
    "HP724": "fill or remove the placeholder in the message; a literal brace is written \\{",
    "HP725": "delete the character from the message; text is isolated by the engine where it needs it",
    "HP726": "give the table a header row",
    "HP727": "say in the article what the picture shows: ![what it shows](figure.svg)",
    "HP728": "correct the headings, links or ids of the article",
    "HP729": "build it anew; if it stays so, the engine has a fault",
    "HP730": "translate it, or mark it as foreign",
    "HP732": "build it anew; a letter newer than the font is best written otherwise",
    "HP731": "take a darker or a lighter colour: 4.5 is the least for text (WCAG 2.2, 1.4.3)",
    "HP733": "make two handouts of it, or a shorter one: few readers will reach its end",
    "HP734": "build it anew; if it stays so, the engine has a fault",
}


MOST_MARKUP = 16 * 1024 * 1024
"""Bytes of the largest page or style sheet that is looked into: that of a handout of 20,000 messages has 3 million."""
MANIFEST = "manifest.json"
"""What each build has, at its top."""


@dataclass(frozen=True, slots=True)
class _Site:
    """What is in build/: every file's name, and the ids of those that are pages."""

    folder: Path
    targets: Mapping[str, frozenset[str]]
    trees: Mapping[Path, Node]


def own(build: Path, root: Path, progress: Progress = silent) -> Outcome:
    """Return what our rules say of the pages, books, style sheets and feeds below ``build`` (HP720-HP734).

    Places are relative to ``root``, the library's folder. Passed over is what ``check --html`` leaves there, which quotes
    the very faults that the rules are about. A folder with a manifest of its own is a clinic's, and a site of its own.
    """
    clinics = [path.parent for path in sorted(build.glob(f"*/{MANIFEST}"))]
    outcomes = [_own(site, root, progress, [] if site != build else clinics) for site in (build, *clinics)]
    problems = tuple(dict.fromkeys(problem for outcome in outcomes for problem in outcome.problems))
    return Outcome(NAME, __version__, sum(outcome.files for outcome in outcomes), problems)


def _own(build: Path, root: Path, progress: Progress, others: Sequence[Path]) -> Outcome:
    """Return what our rules say of one site, without the ``others`` below it."""
    listed, problems = _listed(build, root)
    paths = [path for path in listed if not any(path.is_relative_to(other) for other in others)]
    site, faults = _site(paths, build, root)
    problems += faults
    looked = [path for path in paths if path.suffix in {".html", ".epub", ".css"}]
    for done, path in enumerate(looked, 1):
        try:
            problems += [_problem(finding, name_of(path, root)) for finding in _check(path, site, root)]
        except HandoutError as fault:
            problems += fault.problems
        progress(done, len(looked))
    problems += [fault for path in sorted({*paths} - {*looked}) for fault in _unreadable(path, root)]
    problems += [_problem(finding, name_of(build / name, root)) for name, finding in feed_rules.check(build)]
    return Outcome(NAME, __version__, len(looked), tuple(problems))


def _listed(build: Path, root: Path) -> tuple[list[Path], list[Problem]]:
    """Return every file below a folder but for hidden ones, and HP107 for each folder that cannot be looked into."""
    problems: list[Problem] = []
    paths: list[Path] = []

    def told(fault: OSError) -> None:
        problems.append(file_presence.unreadable(fault, name_of(Path(fault.filename or build), root)))

    for folder, _, names in os.walk(build, onerror=told):
        found = (Path(folder, name) for name in names if not name.startswith("."))
        paths += [path for path in found if path != build / REPORT and not path.is_dir()]
    return sorted(paths), problems


def fit(path: Path, root: Path) -> bool:
    """Return whether other validators may be given a file: not what our own rules tell that nobody should look into."""
    try:
        file_presence.measured(path, root, _most(path))
    except HandoutError:
        return False
    return path.suffix != ".epub" or not book_rules.bomb(path)


def content(path: Path, root: Path) -> bytes:
    """Return what a file holds; HandoutError HP107 if it cannot be read, or has more bytes than any of its kind needs."""
    return file_presence.read(path, root, _most(path))


def _most(path: Path) -> int:
    return MOST_MARKUP if path.suffix in {".css", ".html"} else file_presence.MOST


def _unreadable(path: Path, root: Path) -> tuple[Problem, ...]:
    """Return HP107 for a file that nobody looks into if it cannot be read."""
    try:
        content(path, root)
    except HandoutError as fault:
        return fault.problems
    return ()


def _site(paths: Sequence[Path], build: Path, root: Path) -> tuple[_Site, list[Problem]]:
    """Return the files by their name below ``build``, with the problems of pages that can't be read."""
    problems, targets, trees = [], dict[str, frozenset[str]](), dict[Path, Node]()
    for path in paths:
        if path.suffix == ".html":
            try:
                trees[path] = read(content(path, root))
            except HandoutError:
                continue  # told where it is looked at
            except NotWellFormed as fault:
                problems.append(
                    _problem(Finding("HP720", f"the page is not well-formed: {fault}"), name_of(path, root))
                )
        targets[name_of(path, build)] = ids(trees[path]) if path in trees else frozenset()
    return _Site(build, targets, trees), problems


def ids(tree: Node) -> frozenset[str]:
    """Return the ids in a page."""
    return frozenset(node.attributes["id"] for node in tree.walk() if "id" in node.attributes)


def _check(path: Path, site: _Site, root: Path) -> Iterable[Finding]:
    data = content(path, root)
    if path.suffix == ".css":
        name = name_of(path, site.folder)
        return style_rules.check(data.decode("utf-8", "replace"), name, site.targets, book=False)
    if path.suffix == ".epub":
        return book(data)
    if path not in site.trees:
        return []
    name, tree = name_of(path, site.folder), site.trees[path]
    return (
        *page(Document(name, tree, site.targets, book=False)),
        *weight_rule.check(name, len(data.decode(errors="replace")), tree),
    )


def page(document: Document) -> Iterator[Finding]:
    """Yield what the rules find in one page."""
    for rule in PAGE_RULES:
        yield from rule(document)


def book(data: bytes) -> Iterator[Finding]:
    """Yield what the rules find in one book; each finding begins with the name of the file inside of the book."""
    try:
        opened, findings = book_rules.open_book(data)
    except book_rules.Unreadable as fault:
        yield Finding("HP720", str(fault))
        return
    yield from findings
    yield from book_rules.check(opened)
    yield from font_rules.check(opened)
    targets = {name: ids(opened.trees[name]) if name in opened.trees else frozenset() for name in opened.files}
    for name, tree in opened.pages().items():
        yield from (_inside(finding, name) for finding in page(Document(name, tree, targets, book=True)))
    for name, content in opened.files.items():
        if name.endswith(".css"):
            found = style_rules.check(content.decode("utf-8", "replace"), name, opened.files, book=True)
            yield from (_inside(finding, name) for finding in found)


def _inside(finding: Finding, name: str) -> Finding:
    where = f"{name}:{finding.line}" if finding.line else name
    return Finding(finding.code, f"{where}: {finding.text}", 0, finding.near, finding.severity)


def _problem(finding: Finding, name: str) -> Problem:
    text = f"{finding.text} (near {finding.near})" if finding.near else finding.text
    return Problem(finding.code, finding.severity, Place(name, finding.line), text, HINTS[finding.code])
