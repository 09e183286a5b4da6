"""The laws of the walk, over generated articles of every construct and hostile translations."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from markdown_documents import ENGLISH, INLINE, blocks_of, body, documents, element, hostile, page

from handoutpress.markdown import compile_text, parse, render
from handoutpress.markdown.compiler import walk
from handoutpress.markdown.filler import shift
from handoutpress.model import Filled, HandoutError, Segment, Skeleton, Slot

LAW = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def compiled(text: str) -> tuple[tuple[Segment, ...], Skeleton]:
    """Compile a generated text; the generator makes only articles that are well."""
    return compile_text(text, "demo.md")


def flat(node: ElementTree.Element) -> str:
    """Return a page as inline content between pilcrows, whatever the blocks are called."""
    out: list[str] = []
    _flatten(node, out)
    text = (
        re.sub(r"[ \t\n]+", " ", "".join(out)).replace("<br> ", "<br>").replace("\u2060", "")
    )  # before footnote marks
    return re.sub(r"\s*¶[\s¶]*", "¶", text).strip("¶ ")


OURS = {("class", "role-name"), ("id", "footnotes-label"), ("role", "doc-backlink"), ("class", "footnote-backref")}


def _flatten(node: ElementTree.Element, out: list[str]) -> None:
    for child in node:
        mark = "" if child.tag in INLINE else "¶"
        if not OURS.isdisjoint(child.attrib.items()):
            out.append("¶" + (child.tail or ""))
            continue
        out.append(mark + _tag(child))
        out.append((child.text or "") if child.tag != "pre" else re.sub(r"\s+", " ", "".join(child.itertext())))
        if child.tag != "pre":
            _flatten(child, out)
        out.append(("¶" if mark else _end(child)) + (child.tail or ""))


def _tag(node: ElementTree.Element) -> str:
    if node.tag == "img":
        return f"<img {node.get('src')} {node.get('alt')}>"
    if node.tag == "a":
        return f"<a {(node.get('href') or '').replace('.md', '')}>"
    return f"<{node.tag}>" if node.tag in ("em", "strong", "code", "br") else ""


def _end(node: ElementTree.Element) -> str:
    return f"</{node.tag}>" if node.tag in ("em", "strong", "code", "a") else ""


def peer(text: str) -> ElementTree.Element:
    """Return comrak's own page of an article, with our facts for placeholders and our captions for image titles."""
    html = parse.html(text).replace(" data-footnote-ref>", ">").replace(" data-footnote-backref ", " ")
    return element(html.replace(" data-footnotes>", ">"))


def told(text: str) -> str:
    """Return an article without what our page shows in its own way: placeholders, titles of images."""
    text = re.sub(r"(?<!\\)\{(?:clinic\.phone|emergency)\}", "FACT", text)
    return re.sub(r"(\.svg) (\"[^\"]*\"|'[^']*')\)", r"\1)", text)


@LAW
@given(documents())
def test_identity(text: str) -> None:
    """A page filled with its own msgids is, block by block and mark by mark, what comrak itself makes of the article."""
    text = told(text)
    xhtml, _ = page(*compiled(text))
    assert flat(peer(text)) == flat(element(xhtml))


@LAW
@given(documents())
def test_every_slot_fills_its_element(text: str) -> None:
    """A text put into a slot is all that its element says; nothing of the source is left beside it."""
    segments, skeleton = compiled(text)
    filled = [Filled(f"⟪{number}⟫", f"⟪{number}⟫") for number in range(len(segments))]
    root = element(body(segments, skeleton, filled, ENGLISH))
    holders = [node for node in root.iter() if node.get("data-msg")]
    said = [node.get("alt") if node.tag == "img" else "".join(node.itertext()) for node in holders]
    order = [number for number, segment in enumerate(segments)]
    assert [f"⟪{number}⟫" for number in order] == said


@LAW
@given(documents())
def test_every_segment_is_asked_for_once_and_in_order(text: str) -> None:
    """Slots of texts count up from 0; shifted, from where the text's segments begin."""
    segments, skeleton = compiled(text)
    for by in (0, 7):
        parts = shift(skeleton, by).parts
        asked = [part.index for part in parts if isinstance(part, Slot) and part.what in ("text", "plain")]
        assert list(range(by, by + len(segments))) == asked


@LAW
@given(documents(), st.lists(hostile(), min_size=1, max_size=6))
def test_no_translation_changes_the_blocks(text: str, texts: list[str]) -> None:
    """Whatever the translations hold, the page is well-formed and its blocks, footnotes and ids are the source's."""
    segments, skeleton = compiled(text)
    source = element(page(segments, skeleton)[0])
    other = element(page(segments, skeleton, texts)[0])
    assert list(blocks_of(source)) == list(blocks_of(other))
    assert [n.get("id") for n in source.iter() if n.get("id")] == [n.get("id") for n in other.iter() if n.get("id")]
    assert not [node.tag for node in other.iter() if node.tag in ("script", "b", "iframe")]
    targets = {node.get(name) for node in source.iter() for name in ("href", "src")}
    assert {node.get(name) for node in other.iter() for name in ("href", "src")} <= targets


@LAW
@given(hostile(), hostile())
def test_rendering_never_fails(msgid: str, msgstr: str) -> None:
    """Any two texts: a Filled that is well-formed, or None."""
    skeleton = Skeleton((), links=(("g", "https://example.org/"),), footnotes=("n",))
    found = render(Segment(msgid, None, "paragraph", None), msgstr, skeleton, {"emergency": "9<9"})  # type: ignore[arg-type]
    if found is not None:
        element(re.sub("[\ufdd3\ufdd4]", "|", found.xhtml))
        assert found.plain.strip() or "\ufdd3" in found.xhtml or "<bdi>" in found.xhtml


@example(["\\", "[^n]: x\n", "[^n]: x\n", "[^n]"])
@LAW
@given(
    st.lists(
        st.sampled_from(
            [
                "\n",
                "\n\n",
                "    ",
                "  ",
                "> ",
                "- ",
                "1. ",
                "## ",
                ":::warning\n",
                ":::\n",
                "```\n",
                "| a | b |\n",
                "|---|---|\n",
                ": d\n",
                "[g]: https://e.org\n",
                "[^n]: x\n",
                "[^n]",
                "[g]",
                "**",
                "`",
                "\\",
                "<!-- x -->",
                "<!-- i18n: skip -->\n",
                "<!-- i18n: ctx=a -->\n",
                "a",
                "b c",
                "{#i}",
                "\t",
                "\\|",
                "![a](b.png)",
                "<i>",
                "é",
                "\u2028",
            ]
        ),
        max_size=25,
    )
)
def test_any_text_is_refused_with_lines_or_obeys(pieces: list[str]) -> None:
    """Soup: problems on lines that exist, or an article that obeys identity and order."""
    text = "".join(pieces)
    segments, skeleton, problems = walk(text, "soup.md")
    assert all(1 <= problem.place.line <= text.count("\n") + 1 for problem in problems)
    if not problems:
        said = flat(element(page(segments, skeleton)[0]))
        if "<!--" not in text and "![" not in text and "{" not in text:
            assert flat(peer(text)) == said


def test_problems_are_raised_together() -> None:
    """compile_text raises all that walk finds."""
    text = "# One\n\n<b>x</b> {clinic.fone}\n"
    _, _, problems = walk(text, "a.md")
    try:
        compile_text(text, "a.md")
        raised: tuple[object, ...] = ()
    except HandoutError as fault:
        raised = fault.problems
    assert tuple(problems) == raised
    assert len(raised) == 4
