"""A page of another project as an article of ours: title out of the text, links to slugs, what we lack left out and told."""

from __future__ import annotations

import hashlib
import json
import posixpath
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from html import unescape

from handoutpress.library.foreign import yaml_front_matter
from handoutpress.library.foreign.block_forms import Blocks, blocks
from handoutpress.library.foreign.inline_forms import Targets, inline_form, label_of, plain_words

_DEFINITION = re.compile(r"( {0,3})\[(?!\^)([^\[\]]+)\]:[ \t]*<?([^\s<>]+)>?(?:[ \t]+[\"'(].*)?[ \t]*")
_LIQUID = re.compile(r"^(?:[^`]|`[^`]*`)*?(?:\{\{|\{%)")
_NEEDS = 365
"""Days after which an imported article is to be looked at."""
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Source:
    """A file of another project."""

    path: str
    """Relative to the folder of its sources."""
    text: str


@dataclass(frozen=True, slots=True)
class Taken:
    """An article made of a file."""

    slug: str
    text: str
    """The whole file, front matter first."""
    body: str
    numbers: tuple[int, ...]
    """Line of the article, from 1 -> line of the file."""
    left: tuple[tuple[int, str], ...]
    """What was left out: line of the file, in words."""
    title: str
    description: str
    refused: tuple[int, ...] = ()
    """Lines of the file with code of a site's generator in a sentence: nobody knows what readers saw there."""


def article_slugs(paths: Iterable[str], reserved: Iterable[str] = ()) -> dict[str, str]:
    """Return file -> slug: its folders and its name, with - between; one that is too long or taken ends in four hex digits."""
    found: dict[str, str] = {}
    taken = set(reserved)
    for path in sorted(paths):
        stem = re.sub(r"\.(?:md|markdown)$", "", path)
        stem = re.sub(r"(?:^|/)(?:README|index|_index)$", "", stem, flags=re.IGNORECASE) or "home"
        slug = re.sub(r"[^a-z0-9]+", "-", stem.lower()).strip("-") or "page"
        if len(slug) > _LONGEST or slug in taken or slug in _RESERVED:
            slug = f"{slug[: _LONGEST - 5].strip('-')}-{hashlib.sha256(path.encode()).hexdigest()[:4]}"
        taken.add(slug)
        found[path] = slug
    return found


_RESERVED = frozenset({"index", "nav", "toc", "cover", "content", "mimetype", "meta-inf", "handoutpress", "con", "aux"})


def converted(source: Source, targets: Targets, today: date) -> Taken:
    """Return a file as an article; what could not be said in our form is left in it for the compiler to refuse."""
    front, body, first = yaml_front_matter.split(source.text)
    made = blocks(body, first, front.get("title", ""))
    dead = _definitions(made, targets)
    lines = _inline(made, targets, dead)
    slug = targets.slugs[source.path]
    title = _no_tags(plain_words(made.title)) or posixpath.basename(slug).replace("-", " ").capitalize()
    text = "\n".join(line for line, _ in lines).strip("\n") + "\n"
    skipped = next((at for at, (line, _) in enumerate(lines) if line.strip()), 0)
    description = _no_tags(plain_words(front.get("description", ""))) or _first_paragraph(text) or title
    head = _front(slug, title, description, today)
    numbers = (*([1] * head.count("\n")), *(number for _, number in lines[skipped:]))
    refused = _generator_code(made, targets)
    return Taken(slug, head + text, text, numbers, tuple(made.left), title, description, refused)


def _no_tags(text: str) -> str:
    """Return a text for the front matter, where nothing may look like a tag or a placeholder: ``Box<T>`` is ``Box``."""
    text = re.sub(r"\{[ \t]*[#:.][^{}]*\}", "", unescape(text))
    return " ".join(re.sub(r"</?[A-Za-z!][^<>]*>?|\\\\?\{[^{}]*\}", "", text).split())


def _front(slug: str, title: str, description: str, today: date) -> str:
    texts = {"id": slug, "title": title, "description": description}
    rows = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in texts.items()]
    rows += [f"revised = {today}", f"review-by = {today + timedelta(days=_NEEDS)}"]
    return "+++\n" + "\n".join(rows) + "\n+++\n\n"


def _generator_code(made: Blocks, targets: Targets) -> tuple[int, ...]:
    """Return the lines with code of a site's generator in a sentence; that of a link's address has gone with the link."""
    rows = [("" if at in made.code else line, number) for at, (line, number) in enumerate(made.lines)]
    if not any("{{" in line or "{%" in line for line, _ in rows):
        return ()
    bare = Blocks(rows)
    return tuple(number for line, number in _inline(bare, targets, frozenset()) if _LIQUID.search(line))


def _first_paragraph(text: str) -> str:
    """Return the words of the first paragraph, if there is one before the first heading or list."""
    for part in re.split(r"\n[ \t]*\n", re.sub(r"<!--.*?-->", "", text, flags=re.DOTALL).strip("\n")):
        part = part.strip("\n")
        if not part or part.startswith((":::", "!")):
            continue
        if re.match(r"[ \t]*(?:[#>|`~<-]|[*+] |\d+[.)])", part):
            return ""
        words = plain_words(part)
        return words if any(map(str.isalpha, words)) and "<" not in words and "{" not in words else ""
    return ""


def _definitions(made: Blocks, targets: Targets) -> frozenset[str]:
    """Put the addresses of link definitions into our form; return the labels of those that lead nowhere or nobody uses."""
    whole = " ".join("\n".join(line for line, _ in made.lines if not _DEFINITION.fullmatch(line)).split()).casefold()
    dead: set[str] = set()
    seen: set[str] = set()
    for at, (line, number) in enumerate(made.lines):
        found = _DEFINITION.fullmatch(line) if at not in made.code else None
        if not found:
            continue
        label, url = label_of(found[2]), targets.link(found[3])
        if not url:
            dead.add(label)
            made.left.append((number, "links that lead nowhere in the library (their words stay)"))
        used = f"[{label}]" in whole
        made.lines[at] = (f"{found[1]}[{found[2]}]: {url}" if url and used and label not in seen else "", number)
        seen.add(label)
    return frozenset(dead)


def _inline(made: Blocks, targets: Targets, dead: frozenset[str]) -> list[tuple[str, int]]:
    """Return the lines with what stands in them in our form, paragraph by paragraph."""
    done: list[tuple[str, int]] = []
    part: list[tuple[str, int]] = []

    def end() -> None:
        left: list[str] = []
        text = inline_form("\n".join(line for line, _ in part), targets, dead, left)
        numbers = [number for _, number in part]
        made.left.extend((numbers[0], what) for what in left)
        for at, line in enumerate(text.split("\n")):
            done.append((line, numbers[min(at, len(numbers) - 1)]))
        part.clear()

    for at, (line, number) in enumerate(made.lines):
        if at in made.code or not line.strip() or _DEFINITION.fullmatch(line) or line.startswith(":::"):
            if part:
                end()
            done.append((line, number))
        elif line.lstrip().startswith("|"):
            if part and not part[-1][0].lstrip().startswith("|"):
                end()
            part.append((line, number))
            end()
        else:
            part.append((line, number))
    if part:
        end()
    return [(line, number) for text, number in done for line in text.split("\n")]


def slugs_without(slugs: Mapping[str, str], gone: Iterable[str]) -> dict[str, str]:
    """Return file -> slug without some files, so that links to them keep only their words."""
    lost = set(gone)
    return {path: slug for path, slug in slugs.items() if path not in lost}
