"""Block roles: what a ``:::`` fence may say."""

from __future__ import annotations

import re
from collections.abc import Iterator

from handoutpress.model import Place, Problem, error
from handoutpress.settings import near

ROLES = (
    "main-message",
    "summary",
    "action",
    "steps",
    "benefit",
    "risk",
    "known",
    "not-known",
    "when-to-call",
    "emergency",
    "dose",
    "consent",
    "tool",
    "warning",
    "do",
    "do-not",
)
"""The closed set (DESIGN.md, section 3)."""

RISK = ("warning", "risk", "dose", "emergency", "consent", "when-to-call", "do-not")
"""Blocks in which a mistake harms: read in an emergency, or to decide about a dose or a consent. The one such list."""

LISTS = ("do", "do-not")
"""Blocks that are a list with a tick or a cross at each item. Their name is their heading, in the author's own words."""

_ELSEWHERE = {
    **dict.fromkeys(("note", "info", "abstract", "tldr", "hint", "tip", "seealso"), "summary"),
    **dict.fromkeys(("important", "attention", "caution", "danger", "error", "alert"), "warning"),
    **dict.fromkeys(("todo", "task", "tasks"), "action"),
    **dict.fromkeys(("dos",), "do"),
    **dict.fromkeys(("dont", "don't", "donts", "don'ts", "avoid", "do_not"), "do-not"),
}
"""Boxes of other tools, and the role that comes nearest."""

OPTIONS = {"region": re.compile(r"[a-z]{2}(?:-[a-z0-9]{1,8})*")}
"""The options of a role and what their values look like."""


def role_of(name: str, around: str) -> str:
    """Return the role of what stands in a block ``name`` within one of role ``around``: steps in a warning are a warning."""
    return around if around in RISK and name not in RISK else name


def read_role(info: str, place: Place) -> tuple[str, dict[str, str], list[Problem]]:
    """Return (name, options, problems) of a fence's text ``warning region=uk``; problems are HP205 and HP207."""
    name, *words = info.split() or [""]
    problems = list(_option_problems(words, place))
    if not name:
        problems.append(
            error("HP206", place, "a fence ::: that opens no role", "remove it, or name a role: :::warning")
        )
    elif name not in ROLES:
        problems.append(error("HP205", place, f"unknown role {name!r}", _hint(name)))
    return name, dict(word.split("=", 1) for word in words if "=" in word), problems


def _hint(name: str) -> str:
    """Return the role to take: for the names of boxes in other tools the one that says the same here."""
    plain = name.strip("{}.[]!").casefold()
    like = plain if plain in ROLES else _ELSEWHERE.get(plain)
    return f"write :::{like}" if like else near(name, ROLES)


def _option_problems(words: list[str], place: Place) -> Iterator[Problem]:
    for word in words:
        key, is_option, value = word.partition("=")
        if not is_option or key not in OPTIONS:
            yield error(
                "HP207",
                place,
                f"unknown role option {word!r}",
                near(key, tuple(OPTIONS)) if is_option else "options are written key=value",
            )
        elif not OPTIONS[key].fullmatch(value):
            yield error("HP207", place, f"wrong value in {word!r}", "a region is two letters: region=uk")
