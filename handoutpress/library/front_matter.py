"""Where an article's front matter ends and its text begins, and on which lines its keys stand."""

from __future__ import annotations

import re

from handoutpress import markdown
from handoutpress.model import HandoutError, Place, Problem, error
from handoutpress.settings import key_lines

FENCE = "+++"


class Lines:
    """Where the keys of an article's front matter stand."""

    def __init__(self, path: str, front: str) -> None:
        self.path, self.lines = path, key_lines(front, 2)

    def __call__(self, key: str, index: int | None = None) -> Place:
        """Return where a key stands, or the entry ``index`` of its list."""
        line = self.lines.get((key,), 1) if index is None else self.lines.get((key, index), self.lines.get((key,), 1))
        return Place(self.path, line)


def split(text: str, name: str) -> tuple[str, str, int]:
    """Return (front matter, body, line on which the body begins)."""
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n")
    if lines[0].rstrip() != FENCE:
        hint = 'begin the file with +++, the keys (id = "...", title = "..."), and +++'
        if lines[0].rstrip() == "---":
            hint = 'this is YAML; write TOML between lines of +++: id = "...", title = "..."'
        raise HandoutError([error("HP120", Place(name, 1), "no front matter", hint)])
    end = next((number for number, line in enumerate(lines) if number and line.rstrip() == FENCE), 0)
    if not end:
        raise HandoutError([error("HP120", Place(name, 1), "the front matter is not closed", "end it with a line +++")])
    return "\n".join(lines[1:end]), "\n".join(lines[end + 1 :]), end + 2


def text_problems(text: str, name: str) -> list[Problem]:
    """Return what is wrong with the text below a front matter that cannot be read: told in the same run."""
    parts = re.split(r"^(?:---|\+\+\+)[ \t]*$", text, maxsplit=2, flags=re.MULTILINE)
    fenced = not parts[0].strip()
    if fenced and len(parts) < 3:
        return []  # it is not closed: nobody knows where the text begins
    body = parts[2] if fenced else text
    try:
        markdown.compile_text(body, name, text.count("\n", 0, len(text) - len(body)) + 1)
    except HandoutError as fault:
        return list(fault.problems)
    return []
