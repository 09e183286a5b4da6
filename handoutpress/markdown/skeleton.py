"""The blocks of an article as XHTML with slots: one visit of each block, in document order, makes segment and slot."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from html import escape

from handoutpress.markdown.filled_message import inline
from handoutpress.markdown.leaf_faults import raw_html
from handoutpress.markdown.parse import Node
from handoutpress.markdown.region_variants import CLOSE, OPEN, variants
from handoutpress.markdown.roles import LISTS, ROLES, read_role, role_of
from handoutpress.markdown.slots import Known, LeafWriter, Scope
from handoutpress.markdown.tables import row_problems
from handoutpress.model import Heading, Slot, error

_ALIGN = {"Left": "align-left", "Center": "align-center", "Right": "align-right"}
_CLOSING = re.compile(r"[ \t>]*:{3,}[ \t]*")
_TOP = Scope()


class Visitor(LeafWriter):
    """Writes blocks; ``visit(root)`` fills ``made``."""

    def __init__(self, known: Known) -> None:
        super().__init__(known)
        self._columns: list[str] = []
        self._visits: dict[str, Callable[[Node, Scope], None]] = {
            "Document": self._document,
            "Paragraph": self._paragraph,
            "Heading": self._heading,
            "BlockQuote": self._quote,
            "List": self._list,
            "Table": self._table,
            "DescriptionList": self._definition_list,
            "BlockDirective": self._role,
            "CodeBlock": self._code,
            "ThematicBreak": lambda _node, _scope: self._emit("<hr />\n"),
            "HtmlBlock": lambda node, _scope: self._problem(raw_html(node.value.literal, self.known.place(node))),
            "FootnoteDefinition": lambda _node, _scope: None,  # they come last, in the order of their numbers
        }

    def visit(self, node: Node, scope: Scope = _TOP) -> None:
        """Write a block and all in it."""
        visit = self._visits.get(node.kind)
        if visit:
            visit(node, self._ordered(node, scope))
        else:
            self._problem(
                error("HP216", self.known.place(node), f"{node.kind} is not supported", "write it another way")
            )

    def _children(self, node: Node, scope: Scope) -> None:
        found, problems = variants(node.children, self.known.place)
        self.made.problems += problems
        for child in node.children:
            variant = found.get(id(child))
            if variant:
                self._emit(Slot(OPEN, key=variant.key))
            self.visit(child, scope)
            if variant:
                self._emit(Slot(CLOSE))

    def _words_wanted(self, node: Node) -> None:
        """Tell of a block with nothing in it: readers would see its number or its frame, and look for what is lost."""
        if not node.children:
            self._problem(
                error("HP215", self.known.place(node), "a block without words", "give it words, or remove it")
            )

    def _document(self, node: Node, scope: Scope) -> None:
        self._children(node, scope)
        notes = [inner for inner in node.walk() if inner.kind == "FootnoteDefinition"]
        if not notes:
            return
        self._emit('<section class="footnotes" role="doc-endnotes" aria-labelledby="footnotes-label">\n')
        self._emit('<h2 id="footnotes-label">')
        self._emit(Slot("label", key="footnotes"))
        self._emit("</h2>\n<ol>\n")
        for note in notes:
            self._footnote(note, replace(self._ordered(note, scope), kind="footnote"))
        self._emit("</ol>\n</section>\n")

    def _footnote(self, node: Node, scope: Scope) -> None:
        name = node.value.name
        self._emit(f'<li id="fn-{name}">')
        if len(node.children) == 1 and node.children[0].kind == "Paragraph":
            self._leaf(node.children[0], "span", self._ordered(node.children[0], scope))
        else:
            self._children(node, scope)
        for number in range(1, self.known.notes[name] + 1):
            suffix = f"-{number}" if number > 1 else ""
            self._emit(f' <a role="doc-backlink" href="#fnref-{name}{suffix}" aria-label="')
            self._emit(Slot("label", key="backlink"))
            self._emit(f' {number}">↩</a>' if suffix else '">↩</a>')
        self._emit("</li>\n")

    def _paragraph(self, node: Node, scope: Scope) -> None:
        if len(node.children) == 1 and node.children[0].kind == "Image":
            self._figure(node, node.children[0], scope)
        elif scope.tight:
            self._leaf(node, "p", scope, classes="tight")
            self._emit("\n")
        else:
            self._leaf(node, "p", scope)
            self._emit("\n")

    def _heading(self, node: Node, scope: Scope) -> None:
        level, name = node.value.level, self.known.heading_ids[id(node)]
        counted = self.known.counted_ids.get(id(node), "")
        if counted not in ("", name):
            self._emit(f'<span id="{counted}"></span>')  # links and bookmarks of former editions still answer
        index = self._leaf(node, f"h{level}", replace(scope, kind=f"heading {level}"), f' id="{name}"', label="heading")
        self._emit("\n")
        if index is not None:
            self.made.headings.append(Heading(level, name, index, counted))

    def _quote(self, node: Node, scope: Scope) -> None:
        kind = "quote" if scope.kind == "paragraph" else scope.kind
        self._words_wanted(node)
        self._emit("<blockquote>\n")
        self._children(node, replace(scope, kind=kind, quotes=scope.quotes + 1, tight=False))
        self._emit("</blockquote>\n")

    def _list(self, node: Node, scope: Scope) -> None:
        ordered = _is_ordered(node)
        start = f' start="{node.value.start}"' if ordered and node.value.start != 1 else ""
        self._emit(f"<ol{start}>\n" if ordered else "<ul>\n")
        for item in node.children:
            self._item(item, "li", replace(self._ordered(item, scope), kind="list item", tight=node.value.tight))
        self._emit("</ol>\n" if ordered else "</ul>\n")

    def _item(self, node: Node, tag: str, scope: Scope) -> None:
        """Write a list item or a definition; a tight one that is a single paragraph holds its text itself."""
        self._words_wanted(node)
        if scope.tight and len(node.children) == 1 and _is_text(node.children[0]):
            self._leaf(node.children[0], tag, self._ordered(node.children[0], scope))
            self._emit("\n")
        else:
            self._emit(f"<{tag}>")
            self._children(node, scope)
            self._emit(f"</{tag}>\n")

    def _definition_list(self, node: Node, scope: Scope) -> None:
        self._emit("<dl>\n")
        for item in node.children:
            inner = self._ordered(item, scope)
            for part in item.children:
                at = self._ordered(part, inner)
                if part.kind == "DescriptionTerm":
                    term = part.children[0]
                    self._leaf(term, "dt", replace(self._ordered(term, at), kind="definition term"), label="term")
                    self._emit("\n")
                else:
                    self._item(part, "dd", replace(at, kind="definition", tight=item.value.tight))
        self._emit("</dl>\n")

    def _table(self, node: Node, scope: Scope) -> None:
        classes = [_ALIGN.get(str(alignment).rpartition(":")[2], "") for alignment in node.value.alignments]
        self._columns = []
        self._emit("<table>\n")
        for number, row in enumerate(node.children):
            self._emit("<thead>\n<tr>\n" if number == 0 else "<tbody>\n<tr>\n" if number == 1 else "<tr>\n")
            self.made.problems += row_problems(row, len(classes), self.known.prepared.lines, self.known.place(row))
            self._row(row, self._ordered(row, scope), classes)
            self._emit("</tr>\n</thead>\n" if number == 0 else "</tr>\n")
        self._emit("</tbody>\n</table>\n" if len(node.children) > 1 else "</table>\n")

    def _row(self, row: Node, scope: Scope, classes: list[str]) -> None:
        first = ""
        for column, cell in enumerate(row.children):
            at = self._ordered(cell, scope)
            style = classes[column] if column < len(classes) else ""
            head = bool(row.value)
            if not cell.children:
                self._emit(f'<td class="{style}"></td>\n' if style else "<td></td>\n")
                self._columns += [""] if head else []
                continue
            if head:
                index = self._leaf(cell, "th", replace(at, kind="table header"), ' scope="col"', style, "cell")
                self._columns.append(self._words(index))
            else:
                name = self._columns[column] if column < len(self._columns) else ""
                at = replace(at, kind="table cell", column=name, row=first)
                index = self._leaf(cell, "td", at, classes=style, label="cell")
                first = self._words(index) if column == 0 else first
            self._emit("\n")

    def _words(self, index: int | None) -> str:
        """Return the words of a cell, by which others of its column or row are known."""
        return "" if index is None else inline(self.made.segments[index].msgid).plain

    def _role(self, node: Node, scope: Scope) -> None:
        place = self.known.place(node)
        name, options, problems = read_role(node.value.info, place)
        self.made.problems += problems
        if name and not _closed(node, self.known.prepared.lines):
            hint = f"end it with {':' * node.value.fence_length} on a line of its own"
            self._problem(error("HP206", place, f"the fence of {name!r} is not closed", hint))
        if name in ROLES and not problems:
            self._words_wanted(node)
            self._heading_and_list_wanted(node, name)
        self._emit(f'<section class="role role-{escape(name)}" role="note"')
        if options.get("region"):
            self._emit(f' data-region="{escape(options["region"])}"')
        title = _first_heading(node)
        if title:
            self._emit(f' aria-labelledby="{self.known.heading_ids[id(title)]}">\n')
        else:
            self._emit(' aria-label="')
            self._emit(Slot("label", key=f"role-{name}"))
            self._emit('">\n')
        if name not in LISTS:
            self._emit('<p class="role-name"><span class="role-icon" aria-hidden="true"></span>')
            self._emit(Slot("label", key=f"role-{name}"))
            self._emit("</p>\n")
        self._children(node, replace(scope, role=role_of(name, scope.role), tight=False))
        self._emit("</section>\n")

    def _heading_and_list_wanted(self, node: Node, name: str) -> None:
        """Tell of a block of things to do, or not to do, that says neither which of the two it is nor what they are."""
        if name not in LISTS or not node.children:
            return
        shown = name.replace("-", " ")
        if _first_heading(node) is None:
            hint = "a voice says no tick and no cross: write what they mean, as in ### Do not"
            self._problem(error("HP227", self.known.place(node), f"a {shown} list without a heading", hint))
        if not any(child.kind == "List" and not _is_ordered(child) for child in node.children):
            hint = "write each thing on a line of its own, with - in front; one after the other is :::steps"
            self._problem(error("HP227", self.known.place(node), f"a {shown} block without a list", hint))

    def _code(self, node: Node, _scope: Scope) -> None:
        if node.value.fenced and not node.value.closed:
            hint = f"end it with {chr(node.value.fence_char) * node.value.fence_length} on a line of its own"
            self._problem(error("HP217", self.known.place(node), "the code fence is not closed", hint))
        self._emit(f'<pre dir="ltr" translate="no"><code>{escape(node.value.literal)}</code></pre>\n')


def _is_text(node: Node) -> bool:
    return node.kind == "Paragraph" and not (len(node.children) == 1 and node.children[0].kind == "Image")


def _is_ordered(block: Node) -> bool:
    return str(block.value.list_type).endswith("Ordered")


def _closed(role: Node, lines: tuple[str, ...]) -> bool:
    """Return whether a role ends with a fence of its own, behind all that is in it: one too short is a block in it."""
    if not role.line < role.end_line <= len(lines) or not _CLOSING.fullmatch(lines[role.end_line - 1]):
        return False
    return all(child.end_line < role.end_line for child in role.children)


def _first_heading(role: Node) -> Node | None:
    return next(_headings(role), None)


def _headings(node: Node) -> Iterator[Node]:
    for child in node.children:
        if child.kind == "Heading":
            yield child
        elif child.kind != "BlockDirective":
            yield from _headings(child)
