"""Two libraries built, served and looked at in a real Chromium: the real one, and one in many scripts.

``nox -s browser`` runs these. They need playwright (PyPI) and Debian's Chromium; axe-core (npm) is found by
HANDOUTPRESS_NODE_MODULES. What is missing is the reason of a skip.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from looking import CHROMIUM, REPOSITORY, Site, serve

from handoutpress import press

LIBRARIES = {"real": REPOSITORY, "scripts": REPOSITORY / "tests" / "cases" / "scripts"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test of this folder."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session", params=LIBRARIES)
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    root = tmp_path_factory.mktemp(request.param) / "library"
    for folder in ("source", "locales"):
        shutil.copytree(LIBRARIES[request.param] / folder, root / folder)
    press.build(root)
    with serve(root) as served:
        yield served


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    if not CHROMIUM.exists():
        pytest.skip("Chromium is not installed")
    with playwright.sync_playwright() as running:
        chromium = running.chromium.launch(executable_path=str(CHROMIUM), args=["--no-sandbox"])
        yield chromium
        chromium.close()
