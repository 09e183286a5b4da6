"""Where a link may lead: the one URL policy, and the link definitions of an article."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape
from urllib.parse import unquote

from handoutpress.markdown import parse
from handoutpress.markdown.marker_characters import END, INVISIBLE

_HOST = r"[^\s/?#@:\\\[\]%<>\"]+"
_ID = r"[A-Za-z][A-Za-z0-9_.-]*"
_KINDS = {
    "external": re.compile(
        rf"https?://{_HOST}(?::\d{{1,5}})?(?:[/?#][^\s<>\"\\]*)?"
        r"|mailto:(?:[^\s/?#@\\<>\"]+@[^\s/?#@\\<>\"]+|(?=\?))(?:\?subject=[^\s&#@\\<>\"]*(?:&body=[^\s&#@\\<>\"]*)?)?"
        r"|tel:\+?[0-9][0-9().-]*",
        re.IGNORECASE,
    ),
    "fragment": re.compile(rf"#{_ID}"),
    "article": re.compile(rf"(?P<slug>[a-z0-9-]{{1,60}})\.md(?P<fragment>#{_ID})?"),
}
_OWN_LETTERS = re.compile(r"(?P<scheme>https?://)(?P<host>[^/?#:@\s\\\[\]]+)", re.IGNORECASE)
_ROOTLESS = re.compile(r"https?://[^/?#]+(?=[?#]|$)", re.IGNORECASE)
_LAST_SLASH = re.compile(r"(https?://[^/?#]+/[^?#]+?)/", re.IGNORECASE)
_FIGURE = re.compile(
    r"(?:[A-Za-z0-9_][A-Za-z0-9_.-]*/)*[A-Za-z0-9_][A-Za-z0-9_.-]*\.(?:svg|png|jpe?g|webp|gif)", re.IGNORECASE
)
_DEFINITION = re.compile(
    r"[ \t>]*\[(?!\^)(?P<label>(?:[^\[\]\\]|\\.)+)\]:[ \t]*(?P<url><[^<>]*>|[^\s<]\S*)(?P<title>[ \t]+[\"'(].*)?[ \t]*"
)


def link_kind(url: str) -> str:
    """Return ``external``, ``fragment`` (``#id``), ``article`` (``other.md``, ``other.md#id``), or "" if it is not allowed.

    The whole policy is here: https, http, mailto and tel with a plain host, nothing relative but articles and fragments;
    no user in the host, no backslash, no control, zero-width or bidi character, neither written nor percent-encoded. A
    percent-encoded blank (%20) is part of many a hospital's file name, and hides nothing.
    """
    if INVISIBLE.search(url) or INVISIBLE.search(unquote(url).replace(" ", "")):
        return ""
    return next((kind for kind, pattern in _KINDS.items() if pattern.fullmatch(url)), "")


def plain_host(url: str) -> str:
    """Return an address with its host as it is sent: ``https://münchen.de/`` is ``https://xn--mnchen-3ya.de/``.

    "" if the host is in plain letters, or is none.
    """
    host = _OWN_LETTERS.match(url)
    if not host or host["host"].isascii():
        return ""
    try:
        plain = ".".join(part.encode("idna").decode() for part in host["host"].split("."))
    except UnicodeError:
        return ""
    return f"{host['scheme']}{plain}{url[host.end() :]}"


def with_host(url: str) -> str:
    """Return an address with its host in letters, as its author wrote it: comrak writes the bytes of each."""
    host = _OWN_LETTERS.match(url)
    return f"{host['scheme']}{unquote(host['host'])}{url[host.end() :]}" if host else url


def safe_url(url: str) -> bool:
    """Return whether a link may lead there: see link_kind."""
    return bool(link_kind(url))


def with_path(url: str) -> str:
    """Return an address with ``/`` for an empty path: it leads to the same page (RFC 3986, section 6.2.3)."""
    match = _ROOTLESS.match(url)
    return f"{match[0]}/{url[match.end() :]}" if match else url


def same_page(url: str) -> str:
    """Return an address in the form by which two links are compared: sites serve a page with and without a last ``/``."""
    page = _LAST_SLASH.fullmatch(url)
    return page[1] if page else with_path(url)


def safe_figure(path: str) -> bool:
    """Return whether an image may be shown: a relative path below the source folder, of a known kind."""
    return bool(_FIGURE.fullmatch(path))


def article_target(url: str) -> str:
    """Return the key of an internal link: ``other.md#id`` is ``other#id``."""
    match = _KINDS["article"].fullmatch(url)
    assert match, url
    return match["slug"] + (match["fragment"] or "")


def normal_label(label: str) -> str:
    """Return a reference label as CommonMark compares it: case and white space do not count."""
    return re.sub(r"[ \t\n]+", " ", label.strip()).casefold()


@dataclass(frozen=True, slots=True)
class Definition:
    """A link definition ``[label]: url`` on its line (of the prepared text, from 1)."""

    label: str
    url: str
    title: str
    line: int


def definitions(lines: tuple[str, ...]) -> tuple[Definition, ...]:
    """Return the link definitions of a text in order, repeated labels too.

    comrak's tree holds none. Each line that looks like one gets a label of its own, a use of each such label is put
    behind the text, and comrak says which of them are links: so lines in code or inside of a paragraph do not count.
    """
    found = {number: match for number, line in enumerate(lines, 1) if (match := _DEFINITION.fullmatch(line))}
    if not found:
        return ()
    probes = [
        f"{line[: found[number].start('label')]}{END}{number}{line[found[number].end('label') :]}"
        if number in found
        else line
        for number, line in enumerate(lines, 1)
    ]
    uses = "".join(f"\n\n{END}[{END}{number}]" for number in found)
    page = parse.html("\n".join(probes) + uses + "\n")
    defined = {
        int(number): unescape(url) for url, number in re.findall(rf'<p>{END}<a href="([^"]*)"[^>]*>{END}(\d+)<', page)
    }
    return tuple(
        Definition(match["label"], with_host(defined[number]) or match["url"], (match["title"] or "").strip(), number)
        for number, match in found.items()
        if number in defined
    )
