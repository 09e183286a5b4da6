"""The tiny library's pages and books, as they were last read and found good: tests/cases/golden.

After a change that is meant: ``HANDOUTPRESS_GOLDEN=write pytest tests/test_golden.py``; then read the difference.
"""

import io
import os
import re
import zipfile
from pathlib import Path

import pytest
from libraries import CASES, tiny

from handoutpress import press

GOLDEN = CASES / "golden"
LANGUAGES = ("ar", "de", "ja")
TEXT = {".xhtml", ".opf", ".ncx", ".xml", ".svg", ""}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tiny(tmp_path_factory.mktemp("golden"))
    press.build(root, jobs=1)
    return root / "build"


def files(build: Path, tag: str) -> dict[str, str]:
    """Return the page of the demo handout, and what is in its book; style sheets have their own tests."""
    page = (build / tag / "demo.html").read_text(encoding="utf-8")
    found = {"demo.html": re.sub(r"style\.[0-9a-f]{8}\.css", "style.css", page)}
    with zipfile.ZipFile(io.BytesIO((build / tag / f"demo.{tag}.epub").read_bytes())) as book:
        for name in book.namelist():
            if Path(name).suffix in TEXT:
                found[f"book/{name}"] = book.read(name).decode()
    return found


@pytest.mark.parametrize("tag", LANGUAGES)
def test_pages_and_books_are_the_golden_ones(built: Path, tag: str) -> None:
    """Every file of the demo handout in a language is byte for byte the one that was read."""
    found = files(built, tag)
    folder = GOLDEN / tag
    if os.environ.get("HANDOUTPRESS_GOLDEN") == "write":
        for name, text in found.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8", newline="")
    golden = {
        path.relative_to(folder).as_posix(): path.read_bytes().decode()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
    assert sorted(golden) == sorted(found)
    for name, text in found.items():
        assert golden[name] == text, name
