"""``rename``: an article under another name; its catalogs, template and sign-offs with it, and every link to it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path

from handoutpress import catalogs, languages, markdown
from handoutpress.catalogs import ORIGIN
from handoutpress.library import articles
from handoutpress.model import Article, HandoutError, Message, Place, Related, error
from handoutpress.press.article_changes import replace_sentence
from handoutpress.press.article_changes.carry_over import Lapse, Turn, Work, load_of, with_columns
from handoutpress.press.file_changes import many_files
from handoutpress.press.opened_library.load import Library, gather, load
from handoutpress.settings import near, read_utf8

Text = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Renamed:
    """What ``rename`` did."""

    moved: tuple[tuple[str, str], ...]
    """(name before, name now) of each file."""
    changed: tuple[str, ...]
    """Files in which a link or a reference was changed, as they were called before."""
    carried: int
    lapses: tuple[Lapse, ...]


@dataclass(frozen=True, slots=True)
class _Names:
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


def rename(root: Path, old: str, new: str, today: date, by: str = "", why: str = "") -> Renamed:
    """Give the article ``old`` the slug ``new``; its ``id``, and so the identity of its books, stays.

    Links to it are followed in every article, in every translation and in links.toml. HandoutError, with nothing changed:
    HP331 there is no such article, or something has the new name; HP123 it may not be a slug; HP329 a link that cannot be
    changed by itself; HP330, HP650 sign-offs of sentences with such links have nobody to carry them; and the problems of
    files that cannot be read.
    """
    library = load(root)
    names = _Names(old, new)
    moves = _moves(library, names)
    work = Work()
    made = _sources(library, names, work)
    for path in _catalogs(library.root):
        _catalog(library, path, names, made, work)
    for path in sorted((library.root / "locales").glob("*/links.toml")):
        text = path.read_bytes().decode("utf-8", "surrogateescape")
        work.contents[path] = names.targets(text).encode("utf-8", "surrogateescape")
    work.give_up()
    cargo = load_of(library, work.turns, by, why, today)
    written = many_files.apply({**cargo.files, **work.contents}, moves, library.root)
    _drop_empty(library.root, old)
    shown = tuple((library.name(one), library.name(other)) for one, other in moves)
    return Renamed(shown, written, cargo.carried, (*cargo.lapses, *work.lapses))


def _moves(library: Library, names: _Names) -> list[tuple[Path, Path]]:
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


def _drop_empty(root: Path, slug: str) -> None:
    for folder in (root / "locales").glob(f"*/reviews/{slug}/"):
        if not any(folder.iterdir()):
            folder.rmdir()


def _sources(library: Library, names: _Names, work: Work) -> dict[str, tuple[Article, Article]]:
    """Return slug -> every article before and after; HandoutError if a link cannot be followed."""
    made: dict[str, tuple[Article, Article]] = {}
    for article in library.articles:
        changed = gather(work.problems, partial(_source, library, article, names))
        if changed is None:
            continue
        new, text = changed
        path = library.root / article.path
        work.contents[path] = replace_sentence.like(text, path.read_bytes())
        if article.slug == names.old:
            new = replace(new, slug=names.new, path=f"source/{names.new}.md")
        made[article.slug] = (article, new)
    if not work.problems:
        work.problems += articles.shared_problems([new for _, new in made.values()], library.root)
    work.give_up()
    return made


def _source(library: Library, article: Article, names: _Names) -> tuple[Article, str]:
    """Return an article that links to the new name, with its text; HandoutError HP329 if it cannot be made to."""
    text = read_utf8(library.root / article.path, article.path)
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


def _related(article: Article, text: str, names: _Names) -> tuple[Article, str]:
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


def _catalog(library: Library, path: Path, names: _Names, made: dict[str, tuple[Article, Article]], work: Work) -> None:
    name, data = library.name(path), path.read_bytes()
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
    language = languages.find(path.parent.parent.name)
    turn = None
    if slug in made and language and language in library.project.languages:
        turn = Turn(language, *made[slug], before, catalogs.parse(spliced, name))
    work.take(path, spliced, turn)
