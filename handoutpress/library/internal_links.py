"""Where the links of articles lead: to what is there, by ids that stay and hosts that can be read. HP126, HP127, HP222, HP226."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache

from handoutpress import markdown
from handoutpress.model import Article, Heading, Place, Problem, error, warning
from handoutpress.settings import near

_INTERNAL = ("article", "fragment")


def problems(article: Article, by_slug: Mapping[str, Article], unread: Sequence[str]) -> Iterator[Problem]:
    """Yield an error for each link of an article to what is not there; of articles ``unread`` nothing is known."""
    found = {(url, place) for url, place in _links(article) if markdown.link_kind(url) in _INTERNAL}
    for url, place in sorted(found, key=lambda link: (link[1], link[0])):
        slug, fragment = _target(url, article)
        headings = by_slug[slug].skeleton.headings if slug in by_slug else ()
        if slug not in by_slug and slug not in unread:
            yield error("HP126", place, f"link to {url!r}: no such article", near(slug, [*by_slug, *unread]))
        elif fragment and slug in by_slug and not any(fragment in (one.id, one.counted) for one in headings):
            hint = near(fragment, [one.id for one in headings], "that article has no headings")
            yield error("HP127", place, f"link to {url!r}: no such heading", hint)


def doubts(every: Sequence[Article], wanted: Collection[str]) -> Iterator[Problem]:
    """Yield a warning for each link, of the articles whose slug is ``wanted``, whose target moves or can't be read.

    An id that counts headings (HP222) leads elsewhere as soon as one is put in front; a host in letters of its own (HP226)
    may look like another one.
    """
    by_slug = {article.slug: article for article in every}
    for article in (one for one in every if one.slug in wanted):
        for url, place in dict.fromkeys(_links(article)):
            if markdown.link_kind(url) in _INTERNAL:
                slug, fragment = _target(url, article)
                target = by_slug.get(slug)
                found = (
                    next((one for one in target.skeleton.headings if one.counted == fragment), None) if target else None
                )
                if fragment and target and found:
                    yield _counted(url, place, target, found)
            elif plain := markdown.plain_host(url):
                hint = f"nobody sees in the look of letters whose they are; write {plain}"
                yield warning("HP226", place, f"the host of {url!r} is not in plain letters", hint)


def _counted(url: str, place: Place, target: Article, heading: Heading) -> Problem:
    hint = f"give the heading an id of its own in {target.path}, {{#name}}, and link to that"
    hint = hint if heading.id == heading.counted else f"link to #{heading.id}; better, {hint}"
    return warning("HP222", place, f"link to {url!r}: the id counts headings, and moves when one is put in front", hint)


def _target(url: str, article: Article) -> tuple[str, str]:
    file, _, fragment = url.partition("#")
    return file.removesuffix(".md") if file else article.slug, fragment


def _links(article: Article) -> Iterator[tuple[str, Place]]:
    for segment in article.segments:
        if "[" in segment.msgid or "<" in segment.msgid:  # without, CommonMark knows no link; reading all is slow
            for url in _urls(segment.msgid, tuple(article.skeleton.links)):
                yield url, segment.place


@lru_cache(maxsize=8192)
def _urls(msgid: str, links: tuple[tuple[str, str], ...]) -> tuple[str, ...]:
    """Return where a sentence links to: of a library that is looked at again, almost every one is known."""
    return markdown.inline(msgid, links).links
