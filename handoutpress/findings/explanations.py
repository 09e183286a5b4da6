"""What docs/problems.md says of each code: one text for the documentation, SARIF and the HTML page."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_PLACES = (Path(__file__).parent / "problems.md", Path(__file__).parents[2] / "docs" / "problems.md")
"""Where a wheel has it, and where a checkout has it."""

_ENTRY = re.compile(r"^### (HP\d{3}) ([^\n]+)\n\n(.+?)(?=\n\n#|\n*\Z)", re.MULTILINE | re.DOTALL)

_SEVERITY = re.compile(r"^\*[^*]+\.\* ")


@dataclass(frozen=True, slots=True)
class Explanation:
    """An entry of docs/problems.md."""

    title: str
    text: str
    """Markdown: the severity, what it means, what to do."""

    @property
    def severity(self) -> str:
        """How much such a finding weighs: ``error``, or ``error or warning``."""
        found = _SEVERITY.match(self.text)
        return found[0].strip(" *.") if found else ""

    @property
    def plain(self) -> str:
        """The text without its severity and without marks of emphasis."""
        return _SEVERITY.sub("", self.text).replace("**", "").replace("*", "").replace("`", "")


@cache
def explanations() -> dict[str, Explanation]:
    """Return code -> what is documented about it."""
    text = next(path for path in _PLACES if path.is_file()).read_text(encoding="utf-8")
    return {code: Explanation(title, body.strip()) for code, title, body in _ENTRY.findall(text)}
