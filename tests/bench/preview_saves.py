"""Measure how soon a save shows in the preview's page, in a real Chromium; a part of `nox -s bench`.

A library of 200 articles x 11 languages is shown by the command itself, in a process of its own. A catalog, then an article,
is saved again and again as editors do it: in place, and by a file that takes the other's name. What is measured begins when the
save is done and ends when the page's DOM holds the new words, by the clock of the machine that both share. The page must never
be loaded anew and must stay where it was scrolled to. Nothing here is a test; times of one machine say little.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))  # run as a script beside the others, it finds only its own folder

import library

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
SEEN = """(word) => { window.at = 0; window.same = true; window.seen?.disconnect();
  const list = document.getElementById("blocks");
  window.seen = new MutationObserver(() => {
    if (!window.at && list.textContent.includes(word)) window.at = performance.timeOrigin + performance.now(); });
  window.seen.observe(list, { childList: true, subtree: true, characterData: true }); }"""
PLACE = """() => [...document.querySelectorAll("#blocks > section")]
  .find((one) => one.getBoundingClientRect().top > 0).getBoundingClientRect().top"""


def in_place(path: Path, text: str) -> None:
    """Save as an editor that writes into the file."""
    path.write_text(text, encoding="utf-8")


def renamed(path: Path, text: str) -> None:
    """Save as an editor that puts a new file in the place of the old one."""
    beside = path.with_name(f".{path.name}.swp")
    beside.write_text(text, encoding="utf-8")
    beside.replace(path)


def measured(page: Any, path: Path, said: Callable[[str], str], saves: int) -> list[float]:
    """Return the milliseconds from each save to the changed page; ``said`` gives the file's text with a word in it."""
    took = []
    for number in range(saves):
        word = f"w{number:04d}w"
        page.evaluate(SEEN, word)
        place = page.evaluate(PLACE)
        time.sleep(0.2 + 0.037 * (number % 10))  # no save waits for the beat of who looks at the files
        (renamed if number % 2 else in_place)(path, said(word))
        saved = time.time() * 1000
        page.wait_for_function("() => window.at", timeout=30_000)
        took.append(page.evaluate("() => window.at") - saved)
        if not page.evaluate("() => window.same") or abs(page.evaluate(PLACE) - place) > 1:
            raise SystemExit("the page was loaded anew, or has lost its place")
    return took


def told(name: str, took: list[float]) -> str:
    """Return a line with the median and the 95th percentile."""
    worst = statistics.quantiles(took, n=20, method="inclusive")[-1]
    return f"{name:34} {len(took)} saves: median {statistics.median(took):6.1f} ms, 95 % within {worst:6.1f} ms"


def in_chromium(root: Path, saves: int) -> None:
    """Save, look and report; the preview runs as the command that people start."""
    from playwright.sync_api import sync_playwright

    command = [sys.executable, "-m", "handoutpress", "--root", str(root), "preview", "fr", "bench-0", "--no-browser"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        address = server.stdout.readline().strip() if server.stdout else ""
        with sync_playwright() as running:
            browser = running.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
            page = browser.new_page()
            page.goto(address)
            page.wait_for_function("() => document.body.dataset.changes", timeout=120_000)
            page.evaluate("() => scrollTo(0, 900)")
            catalog, article = root / "locales/fr/LC_MESSAGES/bench-0.po", root / "source/bench-0.md"
            text, source = catalog.read_text(encoding="utf-8"), article.read_text(encoding="utf-8")
            last = re.findall(r'msgstr "[^"]{20,}"', text)[-1]
            print(
                told(
                    "a catalog saved", measured(page, catalog, lambda w: text.replace(last, f'{last[:-1]} {w}"'), saves)
                )
            )
            catalog.write_text(text, encoding="utf-8")
            print(
                told(
                    "an article saved",
                    measured(page, article, lambda w: source.replace("[^one]: ", f"[^one]: {w} "), saves),
                )
            )
            article.write_text(source, encoding="utf-8")
            browser.close()
    finally:
        server.terminate()
        server.wait()


def main() -> None:
    """Generate, measure, report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--saves", type=int, default=40)
    parser.add_argument("--keep", type=Path, help="a library that an earlier run has generated, or where to leave it")
    options = parser.parse_args()
    lacking = [name for name in ("playwright", "starlette", "uvicorn") if not importlib.util.find_spec(name)]
    lacking += [] if CHROMIUM else ["chromium"]
    if lacking:
        print(f"preview: not run: not installed: {', '.join(lacking)}")
        return
    with tempfile.TemporaryDirectory() as folder:
        os.environ.setdefault("HANDOUTPRESS_CACHE", str(Path(folder) / "cache"))
        root = options.keep or Path(folder) / "library"
        if not (root / "source").is_dir():
            library.generate(root, options.articles)
        print(f"preview of {options.articles} articles x {len(library.LANGUAGES)} languages")
        in_chromium(root, options.saves)


if __name__ == "__main__":
    main()
