"""Where an article is called by its slug, in texts of every kind: what the one name becomes the other in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from handoutpress.catalogs import ORIGIN
from handoutpress.model import Message


@dataclass(frozen=True, slots=True)
class Names:
    """An article's old and new slug, and what the one becomes the other in."""

    old: str
    new: str

    def links(self, text: str) -> str:
        """Return inline Markdown whose links lead to the new name."""
        return re.sub(rf"(\]\([ \t]*<?){re.escape(self.old)}\.md(?=[#)>\s])", rf"\g<1>{self.new}.md", text)

    def definitions(self, text: str) -> Iterator[str]:
        """Yield the text with one link definition changed, for each that leads to the old name."""
        pattern = rf"^([ \t>]*\[(?!\^)(?:[^\[\]\\\n]|\\.)+\]:[ \t]*<?){re.escape(self.old)}\.md(?=[#>\s]|$)"
        for found in re.finditer(pattern, text, re.MULTILINE):
            yield text[: found.end(1)] + self.new + text[found.end(1) + len(self.old) :]

    def related(self, text: str) -> str:
        """Return front matter whose ``related`` names the new slug."""
        return re.sub(rf"(\barticle[ \t]*=[ \t]*([\"'])){re.escape(self.old)}(?=\2)", rf"\g<1>{self.new}", text)

    def targets(self, text: str) -> str:
        """Return links.toml with its targets at the new name."""
        return re.sub(rf"([\"']){re.escape(self.old)}\.md(?=[#\"'])", rf"\g<1>{self.new}.md", text)

    def reference(self, name: str) -> str:
        """Return a ``#:`` reference."""
        old = f"source/{self.old}.md"
        return f"source/{self.new}.md{name[len(old) :]}" if name == old or name.startswith(f"{old}:") else name

    def comment(self, text: str) -> str:
        """Return a translator comment; one that names the article as a translation's origin names the new slug."""
        return re.sub(rf"^({ORIGIN} (?:[\w-]+/)?){re.escape(self.old)}(?= \d+%$)", rf"\g<1>{self.new}", text)

    def message(self, message: Message) -> Message:
        """Return a message of any catalog as it is after the renaming."""
        previous = message.previous and (message.previous[0], self.links(message.previous[1]))
        return replace(
            message,
            msgid=self.links(message.msgid),
            msgstr=self.links(message.msgstr),
            previous=previous,
            references=tuple(map(self.reference, message.references)),
            comments=tuple(map(self.comment, message.comments)),
        )
