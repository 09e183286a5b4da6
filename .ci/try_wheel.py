"""The wheel, tried as a newcomer does: an empty environment, an empty folder, two commands, a book in two languages.

``python try_wheel.py DIST FOLDER``: the archives in DIST must be those in FOLDER/again, byte for byte; the wheel is installed into
an environment in FOLDER, and ``new`` and ``build`` run there. What is wrong ends it with a line and exit code 1.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
import zipfile
from pathlib import Path

BOOKS = ("en/first-handout.en.epub", "es/first-handout.es.epub")
INSIDE = ("handoutpress/docs/starting.md", "handoutpress/press/first_library/source/first-handout.md")


def main(dist: Path, folder: Path) -> None:
    """Compare, install, begin, build; print how long a newcomer waits."""
    for path in sorted((folder / "again").iterdir()):
        if path.suffix in {".whl", ".gz"} and path.read_bytes() != (dist / path.name).read_bytes():
            sys.exit(f"{path.name} is not the same when it is built twice")
    wheel = max(dist.glob("*.whl"), key=lambda path: path.stat().st_mtime)
    missing = set(INSIDE) - set(zipfile.ZipFile(wheel).namelist())
    if missing:
        sys.exit(f"{wheel.name} lacks {', '.join(sorted(missing))}")
    place = folder / "environment"
    subprocess.run(["uv", "venv", "--quiet", str(place)], check=True)
    subprocess.run(["uv", "pip", "install", "--quiet", "--python", str(place), str(wheel)], check=True)
    program = place / ("Scripts" if os.name == "nt" else "bin") / "handoutpress"
    began = time.perf_counter()
    subprocess.run([program, "new", "mine", "--languages", "es"], cwd=folder, check=True)
    subprocess.run([program, "build"], cwd=folder / "mine", check=True)
    subprocess.run([program, "check"], cwd=folder / "mine", check=True)
    seconds = time.perf_counter() - began
    absent = [name for name in BOOKS if not (folder / "mine" / "build" / name).is_file()]
    if absent:
        sys.exit(f"the wheel does not make {', '.join(absent)}")
    print(f"{wheel.name}: from an empty folder to books in two languages in {seconds:.0f} s")  # noqa: T201


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
