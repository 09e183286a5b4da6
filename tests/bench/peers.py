"""What other programs take for the handouts of the generated library, each as far as it is installed; a part of `nox -s bench`.

None of them does the same: Hugo, mdBook and MkDocs make pages of texts that somebody else has translated; Sphinx and po4a with
pandoc make pages and books through gettext. None checks a translation. msgmerge, which only merges, has merging.py.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from library import Figures

Measure = Callable[[list[str], Path], "Figures"]
Fill = Callable[[Path, str], None]

PAGE = "<!doctype html><title>{{ .Title }}</title>{{ .Content }}{{ range .Pages }}<a href={{ .RelPermalink }}>x</a>{{ end }}"


def all_of(root: Path, folder: Path, languages: tuple[str, ...], measure: Measure, fill: Fill) -> Iterator[tuple]:
    """Yield (name, figures or None if it is not installed, editions) of each peer."""
    articles = sorted((root / "source").glob("*.md"))
    whole = len(articles) * (len(languages) + 1)
    yield "Hugo, pages", hugo(articles, folder / "hugo", languages, measure), whole
    yield "mdBook, pages", mdbook(articles, folder / "mdbook", languages, measure), whole
    few = articles[:20]
    yield "MkDocs + static-i18n, pages", mkdocs(few, folder / "mkdocs", languages[:3], measure), len(few) * 4
    yield (
        "Sphinx + sphinx-intl, pages and books",
        sphinx(few, folder / "sphinx", languages[:2], measure, fill),
        len(few) * 2,
    )
    yield (
        "po4a + pandoc, pages and books",
        po4a_pandoc(few, folder / "po4a", languages[:2], measure, fill),
        len(few) * 2,
    )


def hugo(articles: list[Path], folder: Path, languages: tuple[str, ...], measure: Measure) -> Figures | None:
    """Return what Hugo takes for pages of as many words, without translations, books or checks; None without Hugo."""
    program = shutil.which("hugo")
    if not program:
        return None
    tags = [row.replace("_", "-").lower() for row in ("en", *languages)]
    lines = "".join(f"[languages.{tag}]\ncontentDir = 'content/{tag}'\n" for tag in tags)
    _write(folder / "hugo.toml", f"baseURL = 'https://example.org/'\ntitle = 'Bench'\n{lines}")
    for name in ("single.html", "list.html", "index.html"):
        _write(folder / "layouts" / name, PAGE)
        _write(folder / "layouts/_default" / name, PAGE)
    for path in articles:
        text = path.read_text(encoding="utf-8").replace("revised = ", "date = ").replace("review-by", "expiryDate", 1)
        for tag in tags:
            _write(folder / "content" / tag / path.name, text)
    return measure([program, "--quiet"], folder)


def mdbook(articles: list[Path], folder: Path, languages: tuple[str, ...], measure: Measure) -> Figures | None:
    """Return what mdBook takes for a book of pages a language, without translations and search; None without mdBook.

    Its helpers for gettext, mdbook-i18n-helpers, are not on PyPI: the texts lie there as if they were translated.
    """
    program = shutil.which("mdbook")
    if not program:
        return None
    tags = [row.replace("_", "-").lower() for row in ("en", *languages)]
    for tag in tags:
        _write(folder / tag / "book.toml", "[book]\ntitle = 'Bench'\n[output.html.search]\nenable = false\n")
        _write(folder / tag / "src/SUMMARY.md", "".join(f"- [{path.stem}]({path.name})\n" for path in articles))
        for path in articles:
            _write(folder / tag / "src" / path.name, f"# {path.stem}\n{_text(path)}")
    return measure(["sh", "-ec", "; ".join(f"'{program}' build {tag}" for tag in tags)], folder)


def mkdocs(articles: list[Path], folder: Path, languages: tuple[str, ...], measure: Measure) -> Figures | None:
    """Return what MkDocs with its plugin static-i18n takes for the pages of some handouts in three languages and English."""
    program = shutil.which("mkdocs")
    if not program:
        return None
    rows = "".join(f"        - {{locale: {tag}, name: {tag}, build: true}}\n" for tag in languages)
    english = "        - {locale: en, name: en, default: true}\n"
    plugin = f"plugins:\n  - i18n:\n      docs_structure: folder\n      languages:\n{english}"
    _write(folder / "mkdocs.yml", f"site_name: Bench\n{plugin}{rows}")
    for path in articles:
        for tag in ("en", *languages):
            _write(folder / "docs" / tag / path.name, _text(path))
    return measure([program, "build", "--quiet"], folder)


def sphinx(
    articles: list[Path], folder: Path, languages: tuple[str, ...], measure: Measure, fill: Fill
) -> Figures | None:
    """Return what Sphinx takes for pages and books of some handouts in two languages, through full catalogs of gettext."""
    program, intl = shutil.which("sphinx-build"), shutil.which("sphinx-intl")
    if not program or not intl:
        return None
    _write(
        folder / "conf.py",
        "project = 'Bench'\nlocale_dirs = ['locale']\ngettext_compact = False\nepub_show_urls = 'no'\n",
    )
    _write(folder / "index.rst", "Bench\n=====\n\n.. toctree::\n\n" + "".join(f"   {path.stem}\n" for path in articles))
    for path in articles:
        _write(folder / f"{path.stem}.rst", _restructured(path))
    quiet = {"cwd": folder, "check": True, "capture_output": True}
    subprocess.run([program, "-q", "-b", "gettext", ".", "pot"], **quiet)
    subprocess.run([intl, "update", "-p", "pot", *(word for tag in languages for word in ("-l", tag))], **quiet)
    for path in sorted(folder.glob("locale/*/LC_MESSAGES/*.po")):
        fill(path, path.parent.parent.name)
    runs = [
        f"{program} -q -b {kind} -d tmp/{tag} -D language={tag} . out/{tag}/{kind} || true"
        for tag in languages
        for kind in ("html", "epub")
    ]
    return measure(["sh", "-c", "; ".join(runs)], folder)


def po4a_pandoc(
    articles: list[Path], folder: Path, languages: tuple[str, ...], measure: Measure, fill: Fill
) -> Figures | None:
    """Return what po4a and pandoc take for pages and books of some handouts in two languages, through full catalogs."""
    names = ("po4a-updatepo", "po4a-translate", "pandoc")
    if not all(map(shutil.which, names)):
        return None
    runs = []
    for path in articles:
        stem = path.stem
        _write(folder / f"{stem}.md", f"# Handout {stem}\n{_text(path)}")
        markdown = ["-f", "text", "-o", "markdown", "-M", "UTF-8", "-m", f"{stem}.md"]
        for tag in languages:
            catalog = folder / f"{tag}/{stem}.po"
            catalog.parent.mkdir(exist_ok=True)
            extract = ["po4a-updatepo", *markdown, "-p", str(catalog)]
            subprocess.run(extract, cwd=folder, check=True, capture_output=True)
            fill(catalog, tag)
            made = f"{tag}/{stem}"
            runs.append(f"po4a-translate {' '.join(markdown)} -k 0 -p {made}.po -l {made}.md")
            runs += [f"pandoc -s --metadata title={stem} {made}.md -o {made}.{kind}" for kind in ("html", "epub")]
    return measure(["sh", "-ec", "; ".join(runs)], folder)


def _text(path: Path) -> str:
    """Return an article's text without its front matter and the fences of its roles."""
    text = path.read_text(encoding="utf-8").partition("\n+++\n")[2]
    return re.sub(r"^:::.*$", "", text, flags=re.MULTILINE)


def _restructured(path: Path) -> str:
    """Return an article in reStructuredText: headings, paragraphs and list items; its table and its note as paragraphs."""
    lines = [f"Handout {path.stem}", "=" * 40, ""]
    for line in _text(path).split("\n"):
        line = re.sub(r"\[\^one\]:? ?|\]\[guide\]|\[(?=guide)", "", line)
        if line.startswith("#"):
            words = line.lstrip("# ")
            lines += [words, ("-" if line.startswith("## ") else "~") * (len(words) + 2)]
        elif line.startswith("|") and "---" not in line:
            lines += [cell.strip() + "\n" for cell in line.strip("|").split("|")]
        elif not line.startswith(("|", "[guide")):
            lines.append(line)
    return "\n".join(lines) + "\n"


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
