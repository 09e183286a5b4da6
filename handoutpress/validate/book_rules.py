"""Our own rules over a whole book: its zip, and whether its package says what its pages hold."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from copy import copy
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from handoutpress import languages
from handoutpress.model import Severity
from handoutpress.validate.page_rules import HEADINGS, Finding
from handoutpress.validate.page_tree import Node, NotWellFormed, read

SAFE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*(?:/[A-Za-z0-9][A-Za-z0-9._-]*)*", re.ASCII)
UUID = re.compile(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
MOST = 64 * 1024 * 1024
"""No more bytes than this are unpacked of one book."""


class Unreadable(Exception):  # noqa: N818 (it says what is the case)
    """The file is not a book that can be looked into. Text: why."""


@dataclass(frozen=True, slots=True)
class Book:
    """A book unpacked in memory: its files, and the trees of those that are XML."""

    files: Mapping[str, bytes]
    trees: Mapping[str, Node]
    package: Node
    folder: str
    """Where the package document is, with a slash at its end."""

    def pages(self) -> dict[str, Node]:
        """Return the XHTML pages by name."""
        return {name: tree for name, tree in self.trees.items() if name.endswith(".xhtml")}

    def values(self, element: str, prop: str = "") -> list[str]:
        """Return the words of the package's elements of a name (with a property), those that refine others left out."""
        return [
            node.text()
            for node in self.package.all(element)
            if node.get("refines") is None and (not prop or node.get("property") == prop)
        ]


def open_book(data: bytes) -> tuple[Book, list[Finding]]:
    """Return the book and what is wrong with its zip and its files; Unreadable if it can't be looked into at all."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        infos = archive.infolist()
        if fault := _too_much(archive, len(data)):
            raise Unreadable(fault)
        files = {info.filename: archive.read(info) for info in infos}
    # zipfile says NotImplementedError of a packing it does not know, RuntimeError of one that wants a password
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError, zlib.error) as fault:
        raise Unreadable(f"it is not a zip file that can be read: {fault}") from None
    findings = list(_zip_faults(infos))
    trees: dict[str, Node] = {}
    for name, content in files.items():
        if name.endswith((".xhtml", ".opf", ".ncx", ".xml", ".svg")):
            try:
                trees[name] = read(content)
            except NotWellFormed as fault:
                findings.append(Finding("HP720", f"{name} cannot be read: {fault}"))
    where = _package_name(trees)
    if where not in trees:
        raise Unreadable("its package document is missing or cannot be read")
    return Book(files, trees, trees[where], posixpath.dirname(where) + "/"), findings


def bomb(path: Path) -> str:
    """Return why a book must not be given to any validator: it unpacks to more than a handout can need; empty if it may be."""
    data = path.read_bytes()
    try:
        return _too_much(zipfile.ZipFile(io.BytesIO(data)), len(data))
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError, zlib.error):
        return ""  # validators say of a broken file what is broken


def _too_much(archive: zipfile.ZipFile, packed: int) -> str:
    """Return what is wrong with how much a book unpacks to, measured: its own directory may say what it likes."""
    unpacked = 0
    for info in archive.infolist():
        info = copy(info)
        info.file_size = MOST + 1
        del info.CRC  # that of the size which it claims
        with archive.open(info) as file:
            while chunk := file.read(1 << 16):
                unpacked += len(chunk)
                if unpacked > MOST:
                    return "it unpacks to more than a handout can need"
    return "it unpacks to more than a hundred times its size" if unpacked > max(100 * packed, 1_000_000) else ""


def _package_name(trees: Mapping[str, Node]) -> str:
    container = trees.get("META-INF/container.xml")
    rootfile = container.first("rootfile") if container else None
    return (rootfile.get("full-path") or "") if rootfile else ""


def _zip_faults(infos: list[zipfile.ZipInfo]) -> Iterator[Finding]:
    first = infos[0] if infos else None
    if first is None or first.filename != "mimetype" or first.compress_type != zipfile.ZIP_STORED or first.extra:
        yield Finding("HP720", "mimetype is not its first file, stored and without extra fields")
    seen: set[str] = set()
    for info in infos:
        if not SAFE_NAME.fullmatch(info.filename) or info.filename.casefold() in seen:
            yield Finding("HP720", f"the file name {info.filename!r} is unsafe or comes twice")
        seen.add(info.filename.casefold())


def check(book: Book) -> Iterator[Finding]:
    """Yield HP729 wherever the package or the navigation says what the pages do not."""
    yield from _manifest(book)
    yield from _language(book)
    yield from _identity(book)
    yield from _accessibility(book)
    yield from _navigation(book)


def _manifest(book: Book) -> Iterator[Finding]:
    listed = {book.folder + unquote(item.get("href") or "") for item in book.package.all("item")}
    own = {"mimetype", "META-INF/container.xml", *(name for name, tree in book.trees.items() if tree is book.package)}
    for name in sorted(listed - set(book.files)):
        yield _mismatch(f"the manifest lists {name}, which is not there")
    for name in sorted(set(book.files) - listed - own):
        yield _mismatch(f"{name} is in the book but not in its manifest")


def _language(book: Book) -> Iterator[Finding]:
    told = book.values("dc:language")
    language = languages.find(told[0]) if told else None
    known = language is not None or bool(told and languages.is_private_code(told[0]))
    if not known or told[1:] != _beside(book):
        yield _mismatch(f"the book's languages are {told}, one of ours is wanted")
        return
    spine = book.package.first("spine")
    turned = (spine.get("page-progression-direction") or "") if spine else ""
    tag, direction = (language.tag, language.direction) if language else (told[0], book.package.get("dir") or "ltr")
    for what, value, wanted in (
        ("the package's xml:lang", book.package.get("xml:lang"), tag),
        ("the package's dir", book.package.get("dir"), direction),
        ("the page progression", turned, direction),
        *((f"the lang of {name}", page.get("lang"), tag) for name, page in book.pages().items()),
    ):
        if value != wanted:
            yield _mismatch(f"{what} is {value!r}, the book is {language.name if language else tag}: {wanted!r}")


def _beside(book: Book) -> list[str]:
    """Return the languages whose text stands beside a bilingual book's own: one, or none."""
    nodes = (node for page in book.pages().values() for node in page.walk() if node.get("class") == "pair-source")
    return sorted({node.get("lang") or "" for node in nodes})


def _identity(book: Book) -> Iterator[Finding]:
    titles = [own_words(heading) for page in book.pages().values() for heading in page.all("h1")]
    for title in book.values("dc:title")[:1]:  # what follows are subtitles
        if " ".join(title.split()) not in titles:
            yield _mismatch(f"the title {title[:60]!r} is on none of the pages")
    if not any(UUID.fullmatch(uid) for uid in book.values("dc:identifier")):
        yield _mismatch("the book has no urn:uuid as its identifier")
    modified, day = book.values("meta", "dcterms:modified"), book.values("dc:date")
    if modified != [f"{value}T00:00:00Z" for value in day]:
        yield _mismatch(f"it is modified {modified}, but dated {day}")
    draft = any("draft" in (node.get("class") or "").split() for page in book.pages().values() for node in page.walk())
    if ("Draft" in book.values("meta", "schema:creativeWorkStatus")) != draft:
        yield _mismatch("the package and the text do not agree whether it is a draft")


def _accessibility(book: Book) -> Iterator[Finding]:
    body = [page for page in book.pages().values() if not _is_cover(page)]
    pictures = [image for page in body for image in page.all("img") if image.get("alt") != ""]
    claims = book.values("meta", "schema:accessibilityFeature")
    modes = book.values("meta", "schema:accessMode")
    formulas = any(page.first("math") for page in body)
    described = all((image.get("alt") or "").strip() for image in pictures)
    for what, claimed, true in (
        ("the access mode visual", "visual" in modes, bool(pictures) or any(page.first("svg") for page in body)),
        ("the feature alternativeText", "alternativeText" in claims, bool(pictures) and described),
        ("the feature MathML", "MathML" in claims, formulas),
        ("the feature tableOfContents", "tableOfContents" in claims, _nav(book) is not None),
        ("the access mode textual", "textual" in modes, True),
    ):
        if claimed != true:
            yield _mismatch(f"{what} is {'claimed' if claimed else 'not claimed'}, its pages say otherwise")
    if not any(value.strip() for value in book.values("meta", "schema:accessibilitySummary")):
        yield _mismatch("the package has no accessibility summary")
    if book.values("meta", "dcterms:conformsTo") and not book.values("meta", "a11y:certifiedBy"):
        text = "the package claims to conform, but names nobody who certified it"
        yield Finding("HP729", text, severity=Severity.WARNING)


def _is_cover(page: Node) -> bool:
    body = page.first("body")
    return body is not None and body.get("epub:type") == "cover"


def _nav(book: Book) -> Node | None:
    return next((node for page in book.pages().values() for node in page.all("nav") if _is_toc(node)), None)


def _is_toc(node: Node) -> bool:
    return node.get("epub:type") == "toc"


def _navigation(book: Book) -> Iterator[Finding]:
    nav = _nav(book)
    if nav is None:
        yield _mismatch("the book has no table of contents")
        return
    lines = [(unquote(link.get("href") or ""), link.text()) for link in nav.all("a")]
    for href, words in lines:
        heading = _heading(book, href)
        if heading is not None and heading != words:
            yield _mismatch(f"the table of contents calls {href!r} {words[:60]!r}, its heading is {heading[:60]!r}")
    older = list(_ncx(book))
    if older and older != lines:
        yield _mismatch("the NCX and the table of contents differ")


def _heading(book: Book, href: str) -> str | None:
    """Return the words of the heading that a line of the navigation leads to; None if there is none at that place."""
    path, _, fragment = href.partition("#")
    page = book.trees.get(book.folder + path)
    if page is None:
        return None
    nodes: Iterable[Node] = page.all(*HEADINGS)
    found = next((node for node in nodes if not fragment or node.get("id") == fragment), None)
    return own_words(found) if found else None


def own_words(heading: Node) -> str:
    """Return the words of a heading; in a bilingual book those in the book's first language, without their number."""
    own = next((node for node in heading.walk() if node.get("class") == "pair-own"), None)
    if own is None:
        return heading.text()
    number = next((node.text() for node in own.walk() if node.get("class") == "pair-number"), "")
    return own.text().removeprefix(number).strip()


def _ncx(book: Book) -> Iterator[tuple[str, str]]:
    for name, tree in book.trees.items():
        if name.endswith(".ncx"):
            for point in tree.all("navPoint"):
                label, content = point.first("text"), point.first("content")
                yield unquote((content.get("src") or "") if content else ""), label.text() if label else ""


def _mismatch(text: str) -> Finding:
    return Finding("HP729", text)
