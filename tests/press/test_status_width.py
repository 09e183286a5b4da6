"""The table of `status` on terminals of every width: a real process on a real pseudo-terminal."""

import os
import re
import struct
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from libraries import tiny

from handoutpress import press

fcntl = pytest.importorskip("fcntl", reason="pseudo-terminals are Unix's")
pty = pytest.importorskip("pty", reason="pseudo-terminals are Unix's")
termios = pytest.importorskip("termios", reason="pseudo-terminals are Unix's")

NAMES = ("language", "article", "done", "fuzzy", "to do", "unsafe", "stale", "words", "state")


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the tiny library with an article of a long name, of which German has two fuzzy messages and Arabic nothing."""
    root = tiny(tmp_path_factory.mktemp("width"))
    settings = root / "source/handouts.toml"
    settings.write_text(
        settings.read_text(encoding="utf-8").replace('["de", "ar", "ja"]', '["de", "ar"]'), encoding="utf-8"
    )
    press.rename(root, "second", "drinking-enough-water-in-the-heat", press.today())
    path = root / "locales/de/LC_MESSAGES/drinking-enough-water-in-the-heat.po"
    text = path.read_text(encoding="utf-8")
    head, *entries = text.split("\n\n")
    entries[1:3] = [re.sub(r"(?m)^(?=msgctxt|msgid)", "#, fuzzy\n", entry, count=1) for entry in entries[1:3]]
    path.write_text("\n\n".join([head, *entries]), encoding="utf-8")
    (root / "locales/ar/LC_MESSAGES/drinking-enough-water-in-the-heat.po").unlink()
    return root


@cache
def on_terminal(root: Path, columns: int, *options: str) -> str:
    """Return what `status` prints on a terminal so wide."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    command = [sys.executable, "-m", "handoutpress", "--root", str(root), "status", *options]
    environment = {**os.environ, "TERM": "dumb", "NO_COLOR": "1"}
    environment.pop("COLUMNS", None)
    with subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, env=environment) as child:
        os.close(theirs)
        said = b"".join(_read(ours))
    os.close(ours)
    assert 0 == child.returncode, said
    return said.decode().replace("\r\n", "\n").lstrip("\n")


def _read(handle: int) -> Iterator[bytes]:
    while True:
        try:
            data = os.read(handle, 65536)
        except OSError:  # Linux says so when the last writer is gone
            return
        if not data:
            return
        yield data


@pytest.mark.parametrize("columns", [40, 60, 80, 200])
def test_nothing_is_lost_and_nothing_is_broken(library: Path, columns: int) -> None:
    """No line of the table is wider than the terminal, no word is cut, and every number has its name."""
    table = on_terminal(library, columns, "--verbose").partition("\n\n")[0]
    assert [] == [line for line in table.split("\n") if len(line) > columns]
    words = set(re.findall(r"[\w/-]+", table))
    if columns < 80:
        assert {"de/drinking-enough-water-in-the-heat", "2 fuzzy"} <= {*words, *re.findall(r"\d+ fuzzy", table)}
        assert {"state:", "done", "fuzzy", "words"} <= set(re.findall(r"[\w:]+", table))
    else:
        assert list(NAMES) == re.findall(r"to do|\w+", table.split("\n")[0])
        assert {"de", "demo", "unsigned", "none"} <= words


@pytest.mark.parametrize(("columns", "wide"), [(40, False), (80, True), (200, True)])
def test_the_row_of_a_language_keeps_its_names(library: Path, columns: int, wide: bool) -> None:
    """Without --verbose German has a row: as a table, or in words where the terminal is too narrow for that."""
    said = on_terminal(library, columns).split("\n")
    table = said[: next(at for at, line in enumerate(said) if line.startswith("each handout:"))]
    assert [] == [line for line in table if len(line) > columns]
    if wide:
        assert ["language", "handouts", "done", "fuzzy"] == table[0].split()[:4]
        assert ["de", "2", "93", "%", "2"] == table[1].split()[:5]
    else:
        assert "de: 2 handouts, 93 % done, 2 fuzzy" in " ".join(" ".join(table).split())


@pytest.mark.parametrize(("columns", "pieces"), [(80, True), (200, False)])
def test_a_long_name_is_broken_at_its_hyphens(library: Path, columns: int, pieces: bool) -> None:
    """Where there is room it stands in one piece."""
    table = on_terminal(library, columns, "--verbose").partition("\n\n")[0]
    assert pieces != ("drinking-enough-water-in-the-heat" in table)
    if pieces:
        said = [line.split()[-1] if len(line.split()) == 1 else line.split()[1] for line in table.split("\n")[2:]]
        assert "drinking-enough-water-in-the-heat" in "".join(said)


def test_without_a_terminal_it_is_as_wide_as_it_was_made_for(library: Path) -> None:
    """A log has no edge: at most 100 columns, whatever COLUMNS says."""
    command = [sys.executable, "-m", "handoutpress", "--root", str(library), "status", "--verbose"]
    said = subprocess.run(
        command,
        env={**os.environ, "COLUMNS": "20"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    table = said.lstrip("\n").partition("\n\n")[0]
    assert list(NAMES) == re.findall(r"to do|\w+", table.split("\n")[0])
    assert max(len(line) for line in table.split("\n")) <= 100
