"""axe-core over the web pages in a real Chromium: WCAG at phone and desktop width, by day and by night.

axe skips contrast on Arabic and Persian: it takes a font whose shaped letters differ from its single ones for a font of
icons. Colours do not depend on words, so that contrast is measured a second time with Latin words in their place, and a
page with text on which nothing was measured is a finding.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from handoutpress.model import Place, Problem, error
from handoutpress.validate.epubcheck_run import name_of
from handoutpress.validate.report import Outcome, Progress, silent

NAME = "axe-core"
WIDTHS = (320, 1280)
SCHEMES = ("light", "dark")
TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
RULES = """opts => axe.run(document, {...opts, resultTypes: ['violations']}).then(found => ({
  violations: found.violations.map(({id, impact, help, nodes}) => (
    {id, impact, help, targets: nodes.slice(0, 3).map(node => String(node.target[0]))})),
  measured: found.passes.length + found.violations.length + found.incomplete.length,
}))"""
"""What is reported, and how many rules found something to look at: the whole answer is megabytes, and slow to hand over."""
LATIN = """() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let node, count = 0;
  while ((node = walker.nextNode())) if (node.data.trim()) node.data = 'sample text ' + (count++);
  return count;
}"""
Finding = tuple[str, str, str]
"""What is wrong, what to do, and at which width and scheme."""
DOCS = "https://dequeuniversity.com/rules/axe/"


def axe(pages: Sequence[Path], root: Path, node_modules: Path, chromium: Path, progress: Progress = silent) -> Outcome:
    """Return what axe-core says of each page: HP704; also a page that asks any host for anything."""
    script = node_modules / "axe-core" / "axe.min.js"
    missing = [part.name for part in (script, chromium) if not part.exists()]
    if not find_spec("playwright"):
        missing.append("playwright")
    if missing:
        return Outcome(NAME, not_run=f"not installed: {', '.join(missing)}")
    # A thread of its own: Playwright refuses to work where somebody's event loop runs, as in a notebook or another test.
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(_looked, pages, root, script, chromium, progress).result()


def _looked(pages: Sequence[Path], root: Path, script: Path, chromium: Path, progress: Progress) -> Outcome:
    from playwright.sync_api import Error, sync_playwright

    problems: list[Problem] = []
    done = 0
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=str(chromium), args=["--no-sandbox"])
            looks = [_Look(browser, width, scheme, script) for width in WIDTHS for scheme in SCHEMES]
            for done, page in enumerate(pages, 1):
                problems += _together(name_of(page, root), (found for look in looks for found in look.at(page)))
                progress(done, len(pages))
            browser.close()
    except Error as fault:
        reason = str(fault).split("\n")[0]
        return Outcome(NAME, _version(script), max(done - 1, 0), tuple(problems), reason)
    return Outcome(NAME, _version(script), done, tuple(problems))


def _version(script: Path) -> str:
    return script.read_text(encoding="utf-8")[:40].split("\n")[0].strip("/*! ").removeprefix("axe v")


def _together(name: str, found: Iterator[Finding]) -> Iterator[Problem]:
    """Yield one problem for a finding that several looks of a page share."""
    looks: dict[tuple[str, str], list[str]] = {}
    for text, hint, look in found:
        looks.setdefault((text, hint), []).append(look)
    for (text, hint), where in looks.items():
        more = f" and {len(where) - 1} more" if len(where) > 1 else ""
        yield error("HP704", Place(name), f"{text} ({where[0]}{more})", hint)


class _Look:
    """A tab of one width and scheme, for page after page."""

    def __init__(self, browser: Any, width: int, scheme: str, script: Path) -> None:
        self.name = f"{width} px, {scheme}"
        view = {"width": width, "height": 900}
        context = browser.new_context(viewport=view, color_scheme=scheme, bypass_csp=True)
        context.add_init_script(path=script)
        context.route("http*://**", lambda route: route.abort())
        self.tab = context.new_page()
        self.asked: list[str] = []
        self.tab.on("request", lambda request: self.asked.append(request.url))

    def at(self, page: Path) -> Iterator[Finding]:
        """Yield what is wrong with a page, first with its own words, then with Latin ones."""
        self.asked.clear()
        self.tab.goto(page.as_uri())
        for url in self.asked:
            if not url.startswith(("file:", "data:")):
                yield f"the page asks {url[:80]!r}", "handouts ask no host for anything", self.name
        result = self.tab.evaluate(RULES, {"runOnly": {"type": "tag", "values": list(TAGS)}})
        yield from _violations(result, self.name)
        words = self.tab.evaluate(LATIN)
        result = self.tab.evaluate(RULES, {"runOnly": {"type": "rule", "values": ["color-contrast"]}})
        yield from _violations(result, f"{self.name}, Latin words")
        if words and not result["measured"]:
            yield "no contrast was measured", "look at the page with other eyes", self.name


def _violations(result: Any, look: str) -> Iterator[Finding]:
    for violation in result["violations"]:
        text = f"{violation['id']} ({violation['impact']}): {violation['help']}, at {'; '.join(violation['targets'])}"
        yield text, DOCS + violation["id"], look
