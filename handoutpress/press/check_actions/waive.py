"""``check --waive``: a person's word that a finding is meant so, written into the catalog as a translator comment."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from handoutpress import catalogs, checks
from handoutpress.checks import waivers
from handoutpress.model import Catalog, HandoutError, Message, Place, Problem, error
from handoutpress.press import file_changes
from handoutpress.press.check import judge, pairs
from handoutpress.press.opened_library.load import Library, Shelf, chosen, gather, load, shelf

OWN = frozenset({"HP451", "HP452", "HP453"})
"""Findings about waivers: they are mended, not waived."""


@dataclass(frozen=True, slots=True)
class Waived:
    """A waiver that was written."""

    place: Place
    code: str
    hash: str
    reason: str
    text: str
    """What the finding said."""


def waive(
    root: Path,
    code: str,
    reason: str,
    languages: Iterable[str] = (),
    articles: Iterable[str] = (),
    messages: Sequence[str] = (),
) -> tuple[Waived, ...]:
    """Waive the findings of ``code`` that there are now, and return the waivers that were written.

    ``messages`` are hashes as ``check`` shows them. HandoutError HP454, and no file changed, if there is no reason, if
    the code can't be waived, or if there is no such finding (for one of the messages).
    """
    reason = " ".join(reason.split())
    if fault := _fault(code, reason):
        raise HandoutError([fault])
    root = root.resolve()
    file_changes.tidy(root, "check --waive")
    library = load(root)
    slugs = frozenset(articles)
    problems: list[Problem] = []
    found: list[tuple[Catalog, Message, Problem]] = []
    for language in chosen(library, languages):
        on_it = gather(problems, partial(shelf, library, language))
        if on_it:
            found += _findings(library, on_it, code, slugs)
    wanted = [item for item in found if not messages or waivers.text_hash(item[1]) in messages]
    hashes = {waivers.text_hash(message) for _, message, _ in wanted}
    problems += [_nothing(code, f"for message {one}") for one in messages if one not in hashes]
    if not wanted and not messages:
        problems.append(_nothing(code, "there"))
    if problems:
        raise HandoutError(problems)
    return tuple(_write(library, wanted, code, reason))


def _fault(code: str, reason: str) -> Problem | None:
    place = Place("locales")
    if not reason:
        return error("HP454", place, "a waiver needs a reason", 'say why it is meant so: --reason "..."')
    if code in waivers.NEVER:
        hint = "mend the translation: whatever a waiver says, readers are shown the source"
        return error("HP454", place, f"{code} can not be waived", hint)
    if code in OWN or not code.startswith(("HP4", "HP5")):
        hint = "only findings about a translation can be (HP4xx, HP5xx of a message)"
        return error("HP454", place, f"{code} can not be waived", hint)
    return None


def _nothing(code: str, where: str) -> Problem:
    hint = "handoutpress check shows what there is, and each message's hash in brackets"
    return error("HP454", Place("locales"), f"there is no finding {code} {where} to waive", hint)


def _findings(
    library: Library, on_it: Shelf, code: str, slugs: frozenset[str]
) -> list[tuple[Catalog, Message, Problem]]:
    """Return the findings of a code in a language, each with its catalog and message."""
    found = []
    for article, catalog in pairs(library, on_it):
        if not slugs or article.slug in slugs:
            messages = catalog.by_key()
            judged = judge(library, article, catalog, on_it)
            found += [(catalog, messages[key], problem) for key, problem in judged if problem.code == code]
    if code in waivers.ACROSS:
        at = {
            Place(catalog.path, message.line): (catalog, message)
            for catalog in on_it.catalogs.values()
            if not slugs or Path(catalog.path).stem in slugs
            for message in catalog.messages
        }
        across = checks.catalogs(on_it.catalogs.values(), library.project.source_language.locale)
        found += [(*at[p.place], p) for p in across if p.code == code and p.place in at]
    return found


def _write(
    library: Library, wanted: Iterable[tuple[Catalog, Message, Problem]], code: str, reason: str
) -> list[Waived]:
    """Splice a waiver into each message: one, however many findings of the code it has."""
    by_path: dict[str, dict[tuple[str | None, str], tuple[Message, Problem]]] = {}
    for catalog, message, problem in wanted:
        by_path.setdefault(catalog.path, {}).setdefault(message.key, (message, problem))
    done = []
    for path, chosen_ones in by_path.items():
        waiving = _Waiving(path, {key: message for key, (message, _) in chosen_ones.items()}, code, reason)
        file_changes.change(library.root / path, library.root, waiving, "check --waive")
        done += [
            Waived(Place(path, message.line), code, waivers.text_hash(message), reason, problem.text)
            for message, problem in chosen_ones.values()
        ]
    return done


@dataclass(frozen=True, slots=True)
class _Waiving:
    """What becomes of a catalog, whatever it holds by then."""

    path: str
    judged: Mapping[tuple[str | None, str], Message]
    code: str
    reason: str

    def __call__(self, data: bytes | None) -> bytes:
        """HandoutError HP905 if a message says something else than when its finding was told: nobody waived that."""
        messages = catalogs.parse(data, self.path).by_key() if data is not None else {}
        now = {key: message for key in self.judged if (message := messages.get(key))}
        for key, message in self.judged.items():
            if key not in now or waivers.text_hash(now[key]) != waivers.text_hash(message):
                hint = "run handoutpress check, and waive what it finds now; nothing of it was waived"
                text = "the message was changed since its finding was told"
                raise HandoutError([error("HP905", Place(self.path, message.line), text, hint)])
        changes = {key: _with_waiver(message, self.code, self.reason) for key, message in now.items()}
        return catalogs.splice(data or b"", changes, self.path)


def _with_waiver(message: Message, code: str, reason: str) -> Message:
    """Return a message with the waiver after its other comments, in the place of one of the code that was void."""
    kept = tuple(line for line in message.comments if not _is_of(line, code))
    return replace(message, comments=(*kept, waivers.line(message, code, reason)))


def _is_of(line: str, code: str) -> bool:
    """Return whether a comment is a waiver of the code, whatever text it is bound to."""
    return any(one.code == code for one in waivers.read(Message("", comments=(line,)))[0])
