"""``rename``: an article under another name; its catalogs, template and sign-offs with it, and every link to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path

from handoutpress import catalogs, languages, markdown
from handoutpress.library import articles, between_articles, project
from handoutpress.model import Article, HandoutError, Place, Related, error
from handoutpress.press import file_changes
from handoutpress.press.article_changes import replace_sentence
from handoutpress.press.article_changes.article_names import Names
from handoutpress.press.article_changes.carry_over import Lapse, Turn, Work, load_of, with_columns
from handoutpress.press.opened_library.load import Library, gather, load
from handoutpress.settings import file_presence, near, read_utf8


@dataclass(frozen=True, slots=True)
class Renamed:
    """What ``rename`` did."""

    moved: tuple[tuple[str, str], ...]
    """(name before, name now) of each file."""
    changed: tuple[str, ...]
    """Files in which a link or a reference was changed, as they were called before."""
    carried: int
    lapses: tuple[Lapse, ...]
    left: tuple[str, ...] = ()
    """Files that somebody changed after an earlier run of the command was killed: they are as they were saved."""


def rename(root: Path, old: str, new: str, today: date, by: str = "", why: str = "") -> Renamed:
    """Give the article ``old`` the slug ``new``; its ``id``, and so the identity of its books, stays.

    Links to it are followed in every article, in every translation and in links.toml; collections name it anew.
    HandoutError, with nothing changed: HP331 there is no such article, or something has the new name; HP123 it may not be
    a slug; HP329 a link or collection that cannot be changed by itself; HP330, HP650 sign-offs of sentences with such links
    have nobody to carry them; HP905 somebody saves all the while; and the problems of files that cannot be read. If the
    verb is killed, the same command finishes it.
    """
    root = root.resolve()
    finished = file_changes.finish(root, ("rename", old, new))
    if finished:
        told = finished.report
        lapses = tuple(map(Lapse.told, told["lapses"]))
        return Renamed(finished.moved, finished.changed, told["carried"], lapses, finished.left)
    return file_changes.anew(lambda: _rename(root, Names(old, new), today, by, why), root)


def _rename(root: Path, names: Names, today: date, by: str, why: str) -> Renamed:
    seen = file_changes.Snapshot.of(root)
    library = load(root)
    moves = _moves(library, names)
    work = Work()
    made = _sources(library, names, work)
    _collections(library, names, work)
    for path in _catalogs(root):
        _catalog(library, path, names, made, work)
    for path in sorted((root / "locales").glob("*/links.toml")):
        text = file_presence.read(path, root).decode("utf-8", "surrogateescape")
        work.contents[path] = names.targets(text).encode("utf-8", "surrogateescape")
    work.give_up()
    cargo = load_of(library, work.turns, by, why, today)
    lapses = (*cargo.lapses, *work.lapses)
    many = file_changes.Many(
        command=("rename", names.old, names.new),
        contents={**cargo.files, **work.contents},
        moves=moves,
        folders=sorted((root / "locales").glob(f"*/reviews/{names.old}/")),
        report={"carried": cargo.carried, "lapses": [lapse.noted() for lapse in lapses]},
    )
    changed = file_changes.apply(many, seen)
    shown = tuple((library.name(one), library.name(other)) for one, other in moves)
    return Renamed(shown, changed, cargo.carried, lapses)


def _collections(library: Library, names: Names, work: Work) -> None:
    """Take the settings along, whose collections may name the article; HandoutError HP329 if they cannot be changed."""
    if all(names.old not in row.articles for row in library.project.collections):
        return
    path = library.root / project.SETTINGS
    text = project.renamed(read_utf8(path, project.SETTINGS, library.root), names.old, names.new)
    if text is None:
        hint = f'write the list on lines of its own, without comments: articles = ["{names.old}"]'
        work.problems.append(error("HP329", Place(project.SETTINGS), "a collection cannot be changed by itself", hint))
    else:
        work.contents[path] = replace_sentence.like(text, file_presence.read(path, library.root))


def _moves(library: Library, names: Names) -> list[tuple[Path, Path]]:
    """Return every file to be renamed, with its new path; HandoutError if that may not be."""
    slugs = [article.slug for article in library.articles]
    if names.old not in slugs:
        text = f"there is no article {names.old!r}"
        raise HandoutError([error("HP331", Place(f"source/{names.old}.md"), text, near(names.old, slugs))])
    problems = articles.slug_problems(names.new, f"source/{names.new}.md")
    if problems:
        raise HandoutError(problems)
    root = library.root
    moves = [(root / f"source/{names.old}.md", root / f"source/{names.new}.md")]
    for folder in sorted((root / "locales").glob("*/")):
        moves += [
            (folder / "LC_MESSAGES" / f"{names.old}.po", folder / "LC_MESSAGES" / f"{names.new}.po"),
            (folder / f"{names.old}.pot", folder / f"{names.new}.pot"),
            (folder / "reviews" / names.old, folder / "reviews" / names.new),
        ]
    taken = [new for _, new in moves if new.exists()]
    if names.new == "handoutpress":
        taken.append(library.template_path(names.new))  # the interface's own domain, in each language
    problems = [
        error("HP331", Place(library.name(path)), "something has that name already", "take another name")
        for path in dict.fromkeys(taken)
    ]
    if problems:
        raise HandoutError(problems)
    return [pair for old, new in moves for pair in _each_file(old, new)]


def _each_file(old: Path, new: Path) -> Iterator[tuple[Path, Path]]:
    if old.is_dir():
        yield from ((path, new / path.name) for path in sorted(old.iterdir()))
    elif old.exists():
        yield old, new


def _sources(library: Library, names: Names, work: Work) -> dict[str, tuple[Article, Article]]:
    """Return slug -> every article before and after; HandoutError if a link cannot be followed."""
    made: dict[str, tuple[Article, Article]] = {}
    for article in library.articles:
        changed = gather(work.problems, partial(_source, library, article, names))
        if changed is None:
            continue
        new, text = changed
        path = library.root / article.path
        work.contents[path] = replace_sentence.like(text, file_presence.read(path, library.root))
        if article.slug == names.old:
            new = replace(new, slug=names.new, path=f"source/{names.new}.md")
        made[article.slug] = (article, new)
    if not work.problems:
        work.problems += between_articles.shared_problems([new for _, new in made.values()], library.root)
    work.give_up()
    return made


def _source(library: Library, article: Article, names: Names) -> tuple[Article, str]:
    """Return an article that links to the new name, with its text; HandoutError HP329 if it cannot be made to."""
    text = read_utf8(library.root / article.path, article.path, library.root)
    if f"{names.old}.md" not in text and all(entry.article != names.old for entry in article.meta.related):
        return article, text
    swaps = {s.msgid: names.links(s.msgid) for s in article.segments if names.links(s.msgid) != s.msgid}
    made, text = replace_sentence.replaced(article, text, swaps)
    for _ in made.skeleton.links:
        for candidate in names.definitions(text):
            defined = replace_sentence.attempt(candidate, article)
            if defined and defined.segments == made.segments and defined.skeleton.links != made.skeleton.links:
                made, text = defined, candidate
                break
    made, text = _related(made, text, names)
    if names.old in _targets(made):
        hint = "change the link by hand to another way of writing it: [text](slug.md)"
        raise HandoutError([error("HP329", Place(article.path), f"a link to {names.old}.md cannot be changed", hint)])
    return made, text


def _related(article: Article, text: str, names: Names) -> tuple[Article, str]:
    wanted = tuple(Related(names.new, one.title) if one.article == names.old else one for one in article.meta.related)
    if wanted == article.meta.related:
        return article, text
    end = text.index("\n+++", 3)
    candidate = names.related(text[:end]) + text[end:]
    made = replace_sentence.attempt(candidate, article)
    if made is None or made.meta != replace(article.meta, related=wanted):
        hint = 'write it as {article = "slug"} on one line'
        raise HandoutError([error("HP329", Place(article.path), "related cannot be changed", hint)])
    return made, candidate


def _targets(article: Article) -> set[str]:
    """Return the slugs of the articles that an article links to."""
    links = [url for _, url in article.skeleton.links]
    for segment in dict.fromkeys(article.segments):
        if "](" in segment.msgid:
            links += markdown.inline(segment.msgid, article.skeleton.links).links
    return {url.partition("#")[0].removesuffix(".md") for url in links if markdown.link_kind(url) == "article"}


def _catalogs(root: Path) -> list[Path]:
    locales = root / "locales"
    return sorted([*locales.glob("*/LC_MESSAGES/*.po"), *locales.glob("templates/*.pot")])


def _catalog(library: Library, path: Path, names: Names, made: dict[str, tuple[Article, Article]], work: Work) -> None:
    name, data = library.name(path), file_presence.read(path, library.root)
    before = gather(work.problems, partial(catalogs.parse, data, name)) if names.old.encode() in data else None
    if before is None:
        return
    changes = {message.key: new for message in before.messages if (new := names.message(message)) != message}
    spliced = gather(work.problems, partial(catalogs.splice, data, changes, name))
    if spliced is None:
        return
    slug = path.stem
    if slug in made:
        spliced = with_columns(spliced, *made[slug], name)
    language = languages.find(path.parent.parent.name, library.project.known)
    turn = None
    if slug in made and language and language in library.project.languages:
        turn = Turn(language, *made[slug], before, catalogs.parse(spliced, name))
    work.take(path, spliced, turn)
