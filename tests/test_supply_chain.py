"""What the sessions install is named with its version and its hash; a dependency that no list has would float."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LISTS = ("sessions.txt", "nox.txt")


def locked(name: str) -> dict[str, tuple[str, list[str]]]:
    """Return a list's packages: name -> (the line that names it, its hashes)."""
    text = (ROOT / ".ci/python" / name).read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    return {
        re.split(r"[=<>\[; ]", line)[0]: (line, re.findall(r"--hash=sha256:([0-9a-f]{64})", line)) for line in lines
    }


@pytest.mark.parametrize("name", LISTS)
def test_each_package_has_one_version_and_hashes(name: str) -> None:
    """No range, no address, no package without a hash."""
    found = locked(name)
    assert len(found) > 2
    assert [] == [package for package, (line, hashes) in found.items() if not hashes or "==" not in line.split(" ")[0]]
    assert [] == [package for package, (line, _) in found.items() if "://" in line]


def test_every_dependency_is_in_the_list() -> None:
    """Of the package, its extras, the groups of the sessions and of the build: who adds one runs ``nox -s lock``."""
    project = PROJECT["project"]
    wanted = [*project["dependencies"], *PROJECT["build-system"]["requires"]]
    for rows in (*project["optional-dependencies"].values(), *PROJECT["dependency-groups"].values()):
        wanted += rows
    names = {re.sub(r"[-_.]+", "-", re.split(r"[=<>\[; ]", row)[0]).lower() for row in wanted}
    assert set() == names - locked("sessions.txt").keys()


def test_every_package_of_npm_has_a_hash() -> None:
    """The lock file has what package.json wants, and of each package the hash but no address."""
    wanted = json.loads((ROOT / ".ci/npm/package.json").read_text(encoding="utf-8"))["dependencies"]
    packages = json.loads((ROOT / ".ci/npm/package-lock.json").read_text(encoding="utf-8"))["packages"]
    assert wanted == packages.pop("")["dependencies"]
    assert [] == [name for name, row in packages.items() if not row.get("integrity", "").startswith("sha512-")]
    assert [] == [name for name, row in packages.items() if "://" in row.get("resolved", "")]


def test_no_session_lets_a_package_run_or_float() -> None:
    """Npm installs by the lock file and runs no script; nox itself comes by its hashes."""
    sessions = (ROOT / "noxfile.py").read_text(encoding="utf-8")
    run = (ROOT / ".ci/run").read_text(encoding="utf-8")
    assert ("--ignore-scripts" in sessions, '"npm", "ci"' in sessions, "no-package-lock" in sessions) == (
        True,
        True,
        False,
    )
    assert "pip install --quiet --require-hashes -r .ci/python/nox.txt" in run
