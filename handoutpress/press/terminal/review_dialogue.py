"""The reviewer's terminal: one message at a time, source and translation side by side, and what to do with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from handoutpress.languages.changed_words import words
from handoutpress.model import visible
from handoutpress.press.review import Desk, Due, Reviewed, Sitting, due, remembered_origin
from handoutpress.press.review_answers.passages import FIRST, around
from handoutpress.reviews import MACHINE

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

Ask = Callable[[str], str]
"""Shows a prompt and returns the line that was typed; EOFError or KeyboardInterrupt end the sitting."""
Edit = Callable[[str], str | None]
"""Lets the person change a text; None if they gave up."""

WHO = "Who made these words?   p a person   m a machine   d I do not know   (asked once)"
_MAKERS = {"p": "human", "m": "machine", "d": ""}
KEYS = "a agree   e edit   r remark   s skip   u undo   ? help   q quit"

HELP = """\
a  agree: sign this message under your name, just as it is shown
e  edit: change the translation; who edits a text signs it as its translator
r  remark: write a comment for the translators beside the message; nothing is signed
s  skip: leave it for another time
u  undo: take back the last sign-off of this sitting
q  quit: end the sitting; what you signed is kept
Type one of these letters by itself, then Enter. Anything else signs nothing."""


@dataclass(slots=True)
class Dialogue:
    """Walks a person through what is due. What they signed is on the disk at once, so they may stop at any moment."""

    sitting: Sitting
    console: Console
    ask: Ask
    edit: Edit
    _last: str = ""
    _done: int = 0
    _asked: bool = False
    """Whether they said in this sitting who made the words, or that they do not know."""

    def run(self) -> Reviewed:
        """Ask about every due message once, and return what came of it."""
        at = self.sitting.at
        waiting = list(due(at))
        self.console.print(f"{at.shelf.language.name}, {at.article.slug}: {due_now(len(waiting))} for {at.stage!r}")
        try:
            for number, item in enumerate(waiting, 1):
                self._message(item, f"{number} of {len(waiting)}")
        except (EOFError, KeyboardInterrupt, _QuitError):
            self.console.print("\nStopped. What you signed is kept; the next time goes on from here.")
        return self.sitting.result(len(waiting) - self._done)

    def _message(self, item: Due, position: str) -> None:
        """Ask about a message until it is agreed or skipped."""
        while True:
            self._show(item, position)
            answer = self._answer()
            if answer == "a" and item.blocked:
                self.console.print("It has an error, so no edition shows it: edit it, or skip it.", style="bold")
            elif answer == "a":
                self._ask_origin(item)
                self._last = self.sitting.agree(item).id
                self._done += 1
                return
            elif answer in {"e", "r"}:
                changed = self._edited(item) if answer == "e" else self._remarked(item)
                if changed is None:
                    return
                item = changed
            elif answer == "u":
                self._undo()
            elif answer == "s":
                return
            elif answer == "q":
                raise _QuitError

    def _ask_origin(self, item: Due) -> None:
        """Ask who made the words, if nobody has ever said so: neither of them, nor this person of any."""
        sitting = self.sitting
        if sitting.origin or item.origin or self._asked or remembered_origin(sitting.at) is not None:
            return
        while (typed := self.ask(f"{WHO}\n> ").strip().lower()) not in _MAKERS:
            self.console.print(f"{visible(typed)!r} is no answer; nothing was signed yet. Type p, m or d.")
        sitting.usual, self._asked = _MAKERS[typed], True

    def _answer(self) -> str:
        """Return the key that was typed by itself; ask again, and say so, as long as it is none: a word never signs."""
        while True:
            typed = self.ask(f"{KEYS}\n> ").strip().lower()
            if typed in set("aersuq"):
                return typed
            if typed == "?":
                self.console.print(HELP)
            elif typed:
                self.console.print(
                    f"{visible(typed)!r} is no answer; nothing was signed. Type one letter, or ? for help."
                )
            else:
                self.console.print("Nothing was typed; nothing was signed. Type one letter, or ? for help.")

    def _edited(self, item: Due) -> Due | None:
        """Write the person's words into the catalog; None if the message is done with for today."""
        try:
            typed = self.edit(item.message.msgstr)
        except KeyboardInterrupt:  # ends the edit, not the sitting
            self.console.print()
            typed = None
        text = item.message.msgstr if typed is None else typed.strip("\n")
        if text == item.message.msgstr or not text.strip():
            self.console.print("Nothing changed.")
            return item
        changed = self.sitting.change(item, text)
        if changed is None:
            self._meanwhile()
            return None
        return self._own_words(changed)

    def _own_words(self, item: Due) -> Due | None:
        """Sign edited words as their author's: whoever edits a text is no second person to it."""
        at = self.sitting.at
        if at.stage == "translated" or item.blocked:
            return item
        if at.person.may("translated", at.shelf.language.locale):
            self.sitting.agree(item, "translated")
            self._done += 1  # it is due for somebody else
            self.console.print(
                "Saved, and signed as your translation. Somebody else must sign your words at this stage."
            )
        else:
            self.console.print("Saved. Somebody who may translate must sign your words.")
        return None

    def _remarked(self, item: Due) -> Due | None:
        text = " ".join(self.ask("remark: ").split())
        if not text:
            return item
        changed = self.sitting.change(item, remark=f"{self.sitting.at.person.id}: {text}")
        if changed is None:
            self._meanwhile()
        return changed

    def _meanwhile(self) -> None:
        text = (
            "Somebody else changed this message since it was shown. Nothing was written; it is asked for the next time."
        )
        self.console.print(text, style="bold")

    def _undo(self) -> None:
        if not self._last:
            self.console.print("Nothing to undo in this sitting.")
            return
        self.sitting.revoke(self._last)
        self._last = ""
        self._done -= 1
        self.console.print("The last sign-off is taken back; it is asked for the next time.")

    def _show(self, item: Due, position: str) -> None:
        from rich.rule import Rule
        from rich.text import Text

        role = f"{item.segment.role} block" if item.segment.role else item.segment.kind
        stage = "not signed" if item.stage == MACHINE else item.stage
        stands = f"{stage} ({item.origin})" if item.origin else stage
        head = f"{position} · {role} · {item.segment.place} · {stands} · {item.digest[:12]}"
        self.console.print(Rule(Text(head)))
        near = [(name, Text(f"{name}: {visible(text)}", style="dim")) for name, text in around(self.sitting.at, item)]
        for text in (text for name, text in near if name in FIRST):
            self.console.print(text)
        self._side_by_side(item)
        for text in (text for name, text in near if name not in FIRST):
            self.console.print(text)
        for comment in item.segment.comments:
            self.console.print(Text(f"author: {comment}", style="dim"))
        for comment in item.message.comments:
            self.console.print(Text(f"remark: {comment}", style="dim"))
        for term in item.terms:
            self.console.print(
                Text(f"term: {term.source[0]} = {', '.join(term.target) or 'as in the source'}", style="cyan")
            )
        for problem in item.findings:
            self.console.print(Text(f"{problem.severity} {problem.code}: {problem.text}", style="bold red"))
        if item.why:
            self.console.print(Text(f"asked again: safety change: {item.why}", style="bold"))
        self._difference(item)

    def _side_by_side(self, item: Due) -> None:
        from rich.table import Table
        from rich.text import Text

        texts = (Text(item.segment.msgid), Text(item.message.msgstr))
        if self.console.width < 72:
            for text in texts:
                self.console.print(text)
            return
        table = Table(box=None, expand=True, padding=(0, 1))
        table.add_column("source", ratio=1, overflow="fold")
        table.add_column(self.sitting.at.shelf.language.name, ratio=1, overflow="fold")
        table.add_row(*texts)
        self.console.print(table)

    def _difference(self, item: Due) -> None:
        if item.before is None:
            return
        pairs = (("source", item.before[0], item.segment.msgid), ("translation", item.before[1], item.message.msgstr))
        for name, old, new in pairs:
            if old != new:
                self.console.print(_marked(f"{name} since it was signed: ", old, new))


def due_now(count: int) -> str:
    """Return how many messages are due, in words."""
    return "1 message is due" if count == 1 else f"{count} messages are due"


class _QuitError(Exception):
    """The person wants to stop."""


def edit_line(text: str) -> str | None:
    """Let a person change a text on the line of a prompt, where there is no editor; ⏎ stands for a line feed."""
    try:
        import readline
    except ImportError:  # Windows has no line editing: the text is typed anew
        return input("new text (⏎ is a line feed): ").replace("⏎", "\n")
    readline.set_startup_hook(lambda: readline.insert_text(text.replace("\n", "⏎")))
    try:
        return input("new text (⏎ is a line feed): ").replace("⏎", "\n")
    finally:
        readline.set_startup_hook(None)


def _marked(name: str, old: str, new: str) -> Text:
    from rich.text import Text

    text = Text(name, style="dim")
    for kind, piece in words(old, new):
        if kind == "=":
            text.append(piece, style="not dim")
        else:
            style = "not dim red strike" if kind == "-" else "not dim bold green"
            text.append(f"[{kind}{piece}{kind}]", style=style)
    return text


def review(at: Desk, today: date, ask: Ask, edit: Edit, origin: str = "") -> Reviewed:
    """Walk a person through what is due, on the terminal."""
    from rich.console import Console

    return Dialogue(Sitting(at, today, origin), Console(highlight=False, markup=False), ask, edit).run()
