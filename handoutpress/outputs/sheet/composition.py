"""Edition -> what Typst is given for one sheet: its parts as content, in the order of the paper, with pictures and fonts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from handoutpress import languages
from handoutpress.model import Edition, Project
from handoutpress.outputs.fonts import typst as fonts
from handoutpress.outputs.sheet import (
    chosen_blocks,
    clinic_facts,
    columns,
    content_tree,
    later_urgent,
    pictures,
    voices,
    whole_content,
)
from handoutpress.outputs.sheet.phrases import Content, Node
from handoutpress.outputs.sheet.setting import Copy
from handoutpress.outputs.style import PACKAGE, Theme, edge_colours
from handoutpress.outputs.templates import SHEETS

BODY, FULL, BOTH, SMALL, LARGE, BESIDE, NOTES, FOOT, FOOT_LARGE = 12.0, 11.0, 10.5, 11.0, 18.0, 14.0, 8.5, 7.4, 9.0
"""Points: what a patient reads at home, in the whole handout, in notices, in large print, beside it; sources; the footer."""
_HEADINGS_LARGE = (1.25, 1.15, 1.05, 1.0, 1.0, 1.0)
_HEADINGS = (1.4, 1.2, 1.06, 1.0, 1.0, 1.0)
MESSAGE_LATER, CLINIC_LATER, SMALL_TITLE, LINE_LATER = 1, 2, 3, 4
"""How much of a take-home sheet gives way to its urgent boxes, each with all before it: the main message; a draft's notice and
the clinic's facts but a line of them; the title is a step smaller, its two languages one over the other; that line, and the
title is another step smaller."""

BOX = "\u25a1"


@dataclass(frozen=True, slots=True)
class Text:
    """What is printed of one handout: its parts as HTML, and where it is online."""

    html: str
    edition: Edition
    prefix: str = ""
    """Before each id, in a sheet of several handouts."""


@dataclass(frozen=True, slots=True, eq=False)
class Parts:
    """What is printed: one handout, or the title page of a collection and its handouts. Two are the same if they are one object."""

    texts: tuple[Text, ...]
    project: Project
    online: str
    """Address of the page; empty if it is nowhere."""
    code: bytes
    """A QR code with it, as SVG."""
    figures: Mapping[str, bytes]
    """By their path relative to source/."""
    theme: Theme = PACKAGE

    @property
    def first(self) -> Edition:
        """The edition that the sheet is named after."""
        return self.texts[0].edition


def take_home(parts: Parts, paper: str, *, large: bool = False, left_out: int = 0, given_way: int = 0) -> Copy:
    """Return the take-home sheet of an edition on a paper.

    ``left_out`` is how many blocks are not on it, ``given_way`` how much of what stands above the urgent boxes comes after them
    or is smaller: ``MESSAGE_LATER`` to ``LINE_LATER``, or nothing.
    """
    return _on(paper, _take_home(parts, large=large, left_out=left_out, given_way=given_way))


def full(parts: Parts, paper: str, *, large: bool = False) -> Copy:
    """Return the sheet of a whole handout, or of a collection."""
    return _on(paper, _full(parts, large=large))


def _on(paper: str, copy: Copy) -> Copy:
    return replace(copy, data={**copy.data, "paper": paper})


@lru_cache(maxsize=8)  # each is printed on two papers
def _take_home(parts: Parts, *, large: bool, left_out: int, given_way: int) -> Copy:
    (text,) = parts.texts
    both = text.edition.beside is not None
    body = content_tree.tree(text.html)
    chosen = chosen_blocks.chosen(body.find("article"), left_out)
    more: Content = []
    if chosen.more:
        more = [*_said(body, "more"), " " + languages.format_list(chosen.more, text.edition.language)]
    chapter = {**_taken_home(body, chosen, given_way), "more": more, "end": [], "foot": _foot(body)}
    chapter |= {"urgent-at": later_urgent.named(chosen.urgent, parts.project), "led": []}
    look: Node = {
        "columns": 1 if large or both else 2,
        "size": LARGE if large else BODY,
        "gap": 0.55,
        "tight": 0.86,
    }
    if given_way >= SMALL_TITLE:
        sizes = _HEADINGS_LARGE if large else _HEADINGS
        step = 2 if given_way >= LINE_LATER else 1
        look["headings"] = (sizes[step], sizes[1], sizes[step + 1], *sizes[3:])
        _one_over_the_other(chapter["top"])
    return _copy("take-home", parts, [body], {**look, "margin": 10, "chapters": [chapter]})


def _taken_home(body: Any, chosen: chosen_blocks.Chosen, given_way: int) -> Node:
    """Return what stands above the columns of a take-home sheet, and what in them."""
    title, urgent, message, others = (
        _plain(some) for some in (body.xpath(".//h1"), chosen.urgent, chosen.first, chosen.others)
    )
    clinic, notice = clinic_facts.told(body), _plain(_notices(body))
    clinic["logo"] = clinic["logo"] or next(iter(_plain(body.xpath("header//img[@class='logo']"))), None)
    if given_way < MESSAGE_LATER:
        return {"top": [*title, clinic, *notice, *message], "body": [*urgent, *others]}
    if given_way < CLINIC_LATER:
        return {"top": [*title, clinic, *notice], "body": [*urgent, *message, *others]}
    called = clinic["rows"] and clinic["rows"][0]["phone"] and not clinic["blank"]
    if not called:  # lines to write on: the number is nowhere else
        return {"top": [*title, clinic], "body": [*urgent, *_whole(notice), *message, *others]}
    numbered = all(
        any(one["k"] == "h" for one in box["c"] if isinstance(one, dict)) for box in urgent if isinstance(box, dict)
    )
    line: Content = [] if given_way >= LINE_LATER and numbered else [{**clinic, "k": "clinic-line"}]
    return {"top": [*title, *line], "body": [*urgent, *_whole([*notice, clinic]), *message, *others]}


def _one_over_the_other(blocks: Content) -> None:
    """Let the texts of a title in two languages, each as wide as the sheet, take fewer lines than side by side."""
    for node in whole_content.every(blocks):
        if node["k"] == "pair":
            node["stacked"] = True


def _whole(blocks: Content) -> Content:
    """Return blocks that are not parted, as at the top of a sheet none is."""
    return [{"k": "whole", "c": [block]} for block in blocks]


@lru_cache(maxsize=2)
def _full(parts: Parts, *, large: bool) -> Copy:
    both = parts.first.beside is not None
    bodies = [content_tree.tree(text.html) for text in parts.texts]
    every = [(text, body) for text, body in zip(parts.texts, bodies, strict=True)]
    there = {name for text, body in every for name in content_tree.ids(body, text.prefix)}
    led = {name for text, body in every for name in content_tree.linked(body, text.prefix)}
    urgent = [_urgent(text, body) for text, body in every]
    known = there & (led | {lead["to"] for leads in urgent for lead in leads} | {_start(text) for text in parts.texts})
    chapters = [_chapter(text, body, known, leads) for (text, body), leads in zip(every, urgent, strict=True)]
    if len(parts.texts) > 1:
        head: Node = {"k": "h", "level": 2, "c": _said(bodies[0], "contents"), "plain": ""}
        chapters[0]["body"] = [head, _contents(parts.texts[1:])]
    look = {
        "columns": 1 if large or both else 2,
        "size": LARGE if large else BOTH if both else FULL,
        "gap": 0.45 if large else 0.55,
        "tight": 0.86 if large or both else 1.0,
        "margin": 10 if large else 11 if both else 12,
    }
    return _copy("full", parts, bodies, {**look, "chapters": chapters})


def _chapter(text: Text, body: Any, known: set[str], leads: list[Node]) -> Node:
    """Return a handout as it stands in a sheet: what is above its columns, in them, and at their end."""
    article, about = body.find("article"), body.xpath("footer")
    notes = article.xpath("section[contains(@class, 'footnotes')]")
    for section in notes:
        article.remove(section)

    for library in body.xpath("header/p[@class='library']") if text.prefix else ():
        library.getparent().remove(library)

    def said(elements: Iterable[Any]) -> Content:
        return content_tree.content(elements, known, text.prefix)

    return {
        "top": [*said(body.xpath("header")), *said(_notices(body)), clinic_facts.told(body), *_leads(leads)],
        "body": [one for whole in said([article]) if isinstance(whole, dict) for one in whole["c"]],
        "more": [],
        "end": [*said(notes), *said(about)],
        "foot": _foot(body),
    }


def _urgent(text: Text, body: Any) -> list[Node]:
    """Return where the urgent boxes of a handout are: the role's own name, and the id of the heading."""
    found = []
    for section in body.iter("section"):
        role = chosen_blocks.role(section)
        name, head = section.find("p[@class='role-name']"), section.get("aria-labelledby", "")
        if role in chosen_blocks.URGENT and name is not None and head:
            words = content_tree.content([name])
            found.append({"role": role, "to": text.prefix + head, "c": _inline(words)})
    return found


def _leads(found: list[Node]) -> Content:
    return [{"k": "leads", "c": found}] if found else []


def _start(text: Text) -> str:
    return f"{text.prefix}page.start"


def _contents(texts: Sequence[Text]) -> Node:
    return {"k": "contents", "c": [{"to": _start(text), "title": text.edition.page.title.plain} for text in texts]}


def _plain(elements: Iterable[Any]) -> Content:
    """Return elements without their links and marks of notes."""
    return content_tree.content(elements, links=False)


def _notices(body: Any) -> list[Any]:
    return list(body.xpath("div[@class='notices']"))


def _foot(body: Any) -> Content:
    return _plain(body.xpath(".//div[@class='filed']//p"))


def _said(body: Any, what: str) -> Content:
    """Return words of the interface that the composition puts where they belong."""
    return _inline(content_tree.content(body.xpath(f"p[@class='say-{what}']")))


def _inline(blocks: Content) -> Content:
    """Return the content of the paragraphs of some content."""
    return [node for block in blocks if isinstance(block, dict) for node in block["c"]]


def _copy(template: str, parts: Parts, bodies: Sequence[Any], own: Node) -> Copy:
    edition, language = parts.first, parts.first.language
    tags = dict.fromkeys(tag for body in bodies for tag in body.xpath("//@lang"))
    choice = fonts.choice(language, "".join(text.html for text in parts.texts), tags)
    files, shown = pictures.given((src for body in bodies for src in body.xpath(".//img/@src")), parts.figures)
    own_templates = {name: text for name, text in parts.theme.templates if name.startswith(SHEETS)}
    icons = pictures.icons() if own_templates else pictures.icons_of(whole_content.roles(own["chapters"]))
    files |= {f"icon-{name}.svg": data for name, data in icons.items()}
    files |= {"code.svg": parts.code} if parts.code else {}
    large = own["size"] == LARGE
    data = {
        **own,
        "lang": language.tag,
        "dir": language.direction,
        "voices": voices.voices(choice, own["tight"]),
        "title": edition.page.title.plain,
        "author": parts.project.publisher,
        "keywords": list(edition.article.meta.topics),
        "date": [edition.date.year, edition.date.month, edition.date.day],
        "upright": language.script in voices.UPRIGHT,
        "headings": own.get("headings") or (_HEADINGS_LARGE if large else _HEADINGS),
        "own": columns.share(edition, large=large),
        "beside": BESIDE if large else 0,
        "figure": 75 if own["columns"] > 1 else 50,
        "pictures": shown,
        "edges": edge_colours(parts.theme),
        "icons": {name: f"icon-{name}.svg" for name in icons},
        "online": parts.online if parts.code else "",
        "code-least": pictures.least(parts.code),
        "words": {"online": _said(bodies[0], "online"), "page": _around_number(bodies[0])},
        "small": LARGE if large else SMALL,
        "notes": LARGE if large else NOTES,
        "foot-size": FOOT_LARGE if large else FOOT,
        "foot-height": 30 if large else 24,
    }
    for chapter in data["chapters"]:
        nodes = [*chapter["top"], *chapter["body"], *chapter["end"]]
        whole_content.level(nodes)
        whole_content.number(nodes, parts.project)
    return Copy(template, _readable(data, choice.lacking), files, choice, edition.date, own_templates)


def _readable(data: Any, lacking: str) -> Any:
    """Return data with a box in the place of each letter that no font has: a compiler refuses it, and somebody must see it."""
    if not lacking:
        return data
    if isinstance(data, str):
        return data.translate(dict.fromkeys(map(ord, lacking), BOX))
    if isinstance(data, dict):
        return {key: _readable(value, lacking) for key, value in data.items()}
    return [_readable(value, lacking) for value in data] if isinstance(data, list) else data


def _around_number(body: Any) -> list[str]:
    """Return what stands before and behind the number of a page."""
    before, _, after = content_tree.words(body.xpath("p[@class='say-page']")[0]).partition("%(number)s")
    return [before, after]
