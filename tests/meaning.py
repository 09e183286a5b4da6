"""Pairs of a source and a translation, good or with one mistake: how many of the mistakes the checks find.

    python tests/meaning.py                  recall and false alarms by language and by class
    python tests/meaning.py --lines es       the lines of a language that come out wrong
    python tests/meaning.py --raise          writes tests/cases/meaning/floors.tsv; refuses to lower a floor

The pairs are written by people (or a reader) who do not look at the tables; a table is never tuned to a line of them.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from handoutpress import checks, languages
from handoutpress.model import Message, Place, Segment, Severity

FOLDER = Path(__file__).parent / "cases" / "meaning"
FLOORS = FOLDER / "floors.tsv"
_ENGLISH = languages.language("en")


@dataclass(frozen=True)
class Case:
    """A line of a file of pairs."""

    locale: str
    line: int
    kind: str
    want: str
    """``finding``: an error or a question; ``silence``: neither, nor a warning; ``no-error``: no error."""
    source: str
    translation: str


def cases(folder: Path = FOLDER) -> Iterator[Case]:
    """Yield the pairs of all ``<locale>.tsv`` in a folder, but for the floors."""
    for path in sorted(folder.glob("*.tsv")):
        if path.name == FLOORS.name:
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
            if number > 1 and line.strip() and not line.startswith("#"):
                yield Case(path.stem, number, *line.split("\t"))


def findings(case: Case) -> tuple[checks.Problem, ...]:
    """Return what the checks say of a pair, as a paragraph without a role."""
    return checks.check(*message(case), context(case))


def context(case: Case) -> checks.Context:
    """Return what a pair is checked within."""
    return checks.Context(languages.language(case.locale), _ENGLISH, f"locales/{case.locale}/LC_MESSAGES/x.po")


def message(case: Case) -> tuple[Segment, Message]:
    """Return a pair as a segment and its message."""
    return Segment(case.source, None, "paragraph", Place("x.md", 1)), Message(case.source, case.translation, line=1)


def right(want: str, found: tuple[checks.Problem, ...]) -> bool:
    """Return whether findings are what a line wants."""
    levels = {problem.severity for problem in found}
    if want == "finding":
        return bool(levels & {Severity.ERROR, Severity.ACKNOWLEDGE})
    if want == "silence":
        return levels <= {Severity.INFO}
    return Severity.ERROR not in levels


@dataclass
class Tally:
    """How many of the mistakes were found, and how many good translations were asked about or refused."""

    bad: int = 0
    found: int = 0
    good: int = 0
    asked: int = 0
    refused: int = 0

    @property
    def recall(self) -> float:
        """Found mistakes, in percent."""
        return 100 * self.found / self.bad if self.bad else 100.0

    def add(self, case: Case, found: tuple[checks.Problem, ...]) -> None:
        """Count one pair."""
        if case.want == "finding":
            self.bad += 1
            self.found += right("finding", found)
            return
        self.good += 1
        levels = {problem.severity for problem in found}
        self.refused += Severity.ERROR in levels
        self.asked += Severity.ERROR not in levels and Severity.ACKNOWLEDGE in levels


def tallies(folder: Path = FOLDER) -> dict[str, Tally]:
    """Return the tallies by ``language es``, ``class bound`` and ``all``."""
    counted: dict[str, Tally] = {}
    for case in cases(folder):
        found = findings(case)
        for name in (f"language {case.locale}", f"class {case.kind}", "all"):
            counted.setdefault(name, Tally()).add(case, found)
    return counted


def floors() -> dict[str, tuple[int, int, int]]:
    """Return name -> (mistakes found at least, good ones asked about at most, good ones refused at most)."""
    if not FLOORS.is_file():
        return {}
    lines = [line.split("\t") for line in FLOORS.read_text(encoding="utf-8").split("\n")[1:] if line]
    return {line[0]: (int(line[2]), int(line[4]), int(line[5])) for line in lines}


def below(counted: dict[str, Tally]) -> list[str]:
    """Return what is worse than its floor."""
    worse = []
    for name, (found, asked, refused) in floors().items():
        one = counted.get(name, Tally())
        if one.found < found or one.refused > refused or one.asked > asked:
            worse.append(
                f"{name}: {one.found} found (floor {found}), {one.asked} asked ({asked}), {one.refused} refused ({refused})"
            )
    return worse


def write(counted: dict[str, Tally]) -> None:
    """Write the floors of what was counted."""
    lines = ["name\tmistakes\tfound\tgood\tasked\trefused"]
    lines += [f"{name}\t{t.bad}\t{t.found}\t{t.good}\t{t.asked}\t{t.refused}" for name, t in sorted(counted.items())]
    FLOORS.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _print(counted: dict[str, Tally]) -> None:
    for name, one in sorted(counted.items()):
        good = f"good {one.good:4}: {one.asked:3} asked, {one.refused:3} refused"
        sys.stdout.write(f"{name:28} {one.found:4} of {one.bad:4} found {one.recall:5.1f} %   {good}\n")


def _lines(locale: str, folder: Path) -> None:
    for case in cases(folder):
        found = findings(case)
        if case.locale == locale and not right(case.want, found):
            said = "; ".join(f"{p.code} {p.severity.name.lower()} {p.text}" for p in found) or "nothing"
            sys.stdout.write(f"{case.line} {case.kind} {case.want}: {case.source} → {case.translation}\n    {said}\n")


def main(arguments: list[str]) -> int:
    """Run the command; return its exit code."""
    folder = Path(arguments[arguments.index("--folder") + 1]) if "--folder" in arguments else FOLDER
    if "--lines" in arguments:
        _lines(arguments[arguments.index("--lines") + 1], folder)
        return 0
    counted = tallies(folder)
    _print(counted)
    if "--raise" in arguments:
        worse = below(counted)
        if worse:
            sys.stdout.write("not written, these would be lowered:\n" + "\n".join(worse) + "\n")
            return 1
        write(counted)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
