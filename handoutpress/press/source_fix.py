"""``source-fix``: a correction of the source that changes no meaning, in the article and in every language alike."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from functools import partial
from pathlib import Path

from handoutpress import catalogs, languages, markdown
from handoutpress.library import between_articles
from handoutpress.model import Article, HandoutError, Language, Place, Problem, error
from handoutpress.press import file_changes
from handoutpress.press.article_changes import replace_sentence
from handoutpress.press.article_changes.carry_over import Lapse, Turn, Work, load_of, with_columns
from handoutpress.press.opened_library.load import Library, gather, load
from handoutpress.settings import file_presence, read_utf8

_SHOWN = 60
_STRUCTURE = ("images", "codes", "footnotes", "placeholders")


@dataclass(frozen=True, slots=True)
class Fixed:
    """What ``source-fix`` did."""

    old: str
    """The whole message before."""
    new: str
    changed: tuple[str, ...]
    carried: int
    """Sign-offs that were taken along."""
    lapses: tuple[Lapse, ...]
    """Messages that somebody must read again, since they stand in a block about danger, doses or consent."""
    left: tuple[str, ...] = ()
    """Files that somebody changed after an earlier run of the command was killed: they are as they were saved."""


@dataclass(frozen=True, slots=True)
class _Hit:
    article: Article
    new: Article
    text: str


def source_fix(root: Path, old: str, new: str, today: date, by: str = "", why: str = "") -> Fixed:
    """Replace ``old`` by ``new`` in the source, and in the msgids of every language; no message becomes fuzzy.

    ``old`` is a whole message, which is replaced wherever it stands, or a part of one that stands in one place only.
    HandoutError, with nothing changed: HP328 ``old`` is nowhere or in several messages; HP325 it is no mere correction;
    HP329 the source cannot be changed by itself; HP330, HP650 sign-offs have nobody to carry them; HP127 the new heading
    has another id than links have; and the problems of catalogs that cannot be read.
    """
    root = root.resolve()
    command = ("source-fix", old, new)
    finished = file_changes.finish(root, command)
    if finished:
        told = finished.report
        lapses = tuple(map(Lapse.told, told["lapses"]))
        return Fixed(told["old"], told["new"], finished.changed, told["carried"], lapses, finished.left)
    return file_changes.anew(lambda: _source_fix(root, old, new, today, by, why), root)


def _source_fix(root: Path, old: str, new: str, today: date, by: str, why: str) -> Fixed:
    seen = file_changes.Snapshot.of(root)
    library = load(root)
    msgid = _sentence(library, _spaced(old))
    wanted = _spaced(new) if msgid == _spaced(old) else _within(msgid, _spaced(old), _spaced(new))
    problems = _objections(library, msgid, wanted)
    if problems:
        raise HandoutError(problems)
    if msgid == wanted:
        return Fixed(msgid, wanted, (), 0, ())
    hits = _hits(library, msgid, wanted)
    work = Work()
    for hit in hits:
        for path, language in _files(library, hit.article.slug):
            _rekey(library, hit, path, language, (msgid, wanted), work)
    work.give_up()
    cargo = load_of(library, work.turns, by, why, today)
    sources = {library.root / hit.article.path: _as_was(library, hit) for hit in hits}
    lapses = (*cargo.lapses, *work.lapses)
    report = {"old": msgid, "new": wanted, "carried": cargo.carried, "lapses": [lapse.noted() for lapse in lapses]}
    contents = {**cargo.files, **work.contents, **sources}
    changed = file_changes.apply(file_changes.Many(("source-fix", old, new), contents, report=report), seen)
    return Fixed(msgid, wanted, changed, cargo.carried, lapses)


def _spaced(text: str) -> str:
    """Return a text as msgids have it: one space where there was white space, a hard break as it is."""
    return "\\\n".join(" ".join(part.split()) for part in re.split(r"(?<!\\)\\\r?\n", text.strip()))


def _places(library: Library, msgids: Mapping[str, int]) -> Iterator[tuple[Place, str]]:
    seen = set()
    for article in library.articles:
        for segment in article.segments:
            if segment.msgid in msgids and (segment.place, segment.msgid) not in seen:
                seen.add((segment.place, segment.msgid))
                yield segment.place, segment.msgid


def _sentence(library: Library, old: str) -> str:
    """Return the one message that ``old`` is, or stands in; HandoutError HP328 with every place if there are others."""
    known = dict.fromkeys(segment.msgid for article in library.articles for segment in article.segments)
    if old in known:
        return old
    counts = {msgid: _count(msgid, old) for msgid in known} if old else {}
    found = {msgid: count for msgid, count in counts.items() if count}
    if list(found.values()) == [1]:
        return next(iter(found))
    if not found:
        nearest = get_close_matches(old, known, n=1, cutoff=0.6)
        hint = f"the nearest is {_short(nearest[0])!r}" if nearest else "write it as the source has it, with its markup"
        raise HandoutError([error("HP328", Place("source"), f"no message holds {old!r}", hint)])
    hint = "give more of the sentence, or all of it"
    raise HandoutError(
        error("HP328", place, f"{old!r} is not in one message only; it stands here: {_short(msgid)!r}", hint)
        for place, msgid in _places(library, found)
    )


def _short(msgid: str) -> str:
    line = msgid.replace("\n", " ")
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN]}…"


def _pattern(old: str) -> re.Pattern[str]:
    """Return a pattern for ``old`` where it is not a part of longer words."""
    before = r"(?<!\w)" if old[:1].isalnum() else ""
    after = r"(?!\w)" if old[-1:].isalnum() else ""
    return re.compile(f"{before}{re.escape(old)}{after}")


def _count(msgid: str, old: str) -> int:
    return len(_pattern(old).findall(msgid)) or msgid.count(old)


def _within(msgid: str, old: str, new: str) -> str:
    found = _pattern(old).search(msgid)
    start = found.start() if found else msgid.index(old)
    return _spaced(msgid[:start] + new + msgid[start + len(old) :])


def _objections(library: Library, old: str, new: str) -> list[Problem]:
    """Return why the one sentence says something else than the other (HP325)."""
    place = next(_places(library, {old: 1}))[0]
    problems = catalogs.source_fix_problems(old, new, place)
    hint = "change the source and run handoutpress update: the translations are then looked at again"
    one, other = markdown.inline(old), markdown.inline(new)
    problems += [
        error("HP325", place, f"the {what} of the two sentences differ: this is no mere correction", hint)
        for what in _STRUCTURE
        if sorted(getattr(one, what)) != sorted(getattr(other, what))
    ]
    return problems


def _hits(library: Library, old: str, new: str) -> list[_Hit]:
    """Return every article that says the sentence, with its text corrected; HandoutError if that breaks anything."""
    problems: list[Problem] = []
    hits = []
    for article in library.articles:
        if all(segment.msgid != old for segment in article.segments):
            continue
        text = read_utf8(library.root / article.path, article.path, library.root)
        made = gather(problems, partial(replace_sentence.replaced, article, text, {old: new}))
        if made:
            hits.append(_Hit(article, *made))
    after = {hit.article.slug: hit.new for hit in hits}
    if not problems:
        together = [after.get(article.slug, article) for article in library.articles]
        problems += between_articles.shared_problems(together, library.root)
    if problems:
        raise HandoutError(problems)
    return hits


def _files(library: Library, slug: str) -> Iterator[tuple[Path, Language | None]]:
    """Yield the catalogs of an article, each with its language if it is one of the library's, and its template."""
    for path in sorted((library.root / "locales").glob(f"*/LC_MESSAGES/{slug}.po")):
        language = languages.find(path.parent.parent.name, library.project.known)
        yield path, language if language in library.project.languages else None
    if (path := library.template_path(slug)).is_file():
        yield path, None


def _rekey(
    library: Library, hit: _Hit, path: Path, language: Language | None, words: tuple[str, str], work: Work
) -> None:
    name, data = library.name(path), file_presence.read(path, library.root)
    segments = zip(hit.article.segments, hit.new.segments, strict=True)
    contexts = {one.context: other.context for one, other in segments if one.msgid == words[0]}
    rekeyed = gather(work.problems, partial(catalogs.rekey, data, *words, name, contexts))
    if rekeyed is None or rekeyed == data:
        return
    rekeyed = with_columns(rekeyed, hit.article, hit.new, name)
    turn = None
    if language:
        before, after = (catalogs.parse(text, name, language.locale) for text in (data, rekeyed))
        turn = Turn(language, hit.article, hit.new, before, after)
    work.take(path, rekeyed, turn)


def _as_was(library: Library, hit: _Hit) -> bytes:
    """Return the corrected source in the bytes of the file as it was: its line ends, its byte order mark."""
    return replace_sentence.like(hit.text, file_presence.read(library.root / hit.article.path, library.root))
