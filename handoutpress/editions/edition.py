"""Article + Catalog + Interface + findings -> Page -> Edition, and the policy: what falls back, what may not appear."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, replace

from handoutpress import markdown, reviews
from handoutpress.editions import edition_state, foreign_words
from handoutpress.editions.edition_state import UNSIGNED, Signing
from handoutpress.editions.interface import DOMAIN, FACTS, beside, fact, label, lacking, needed
from handoutpress.editions.revisions import identity, revision_date, source_revision, words_revision
from handoutpress.editions.typesetting import bind, directed, isolate
from handoutpress.model import (
    Article,
    Catalog,
    Clinic,
    Edition,
    Fallback,
    Filled,
    Interface,
    Language,
    Message,
    Page,
    Problem,
    Project,
    Segment,
)

Key = tuple[str | None, str]

_NAMED = 3
"""Words that a reason names one by one; ``check`` names all."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why an edition does not exist: it would mislead its readers. Each reason is a sentence for ``status``."""

    article: Article
    language: Language
    reasons: tuple[str, ...]
    total: int
    counts: Mapping[Fallback, int]
    problems: tuple[Problem, ...] = ()
    """What each message lacks, if a policy refused it."""
    withdrawn: bool = False
    """True if a safety change of the source made its sign-offs stale."""
    waits: bool = False
    """True if nothing but questions of the checks holds it back: what was released before stays good."""

    @property
    def translated(self) -> int:
        """How many messages are in the language."""
        return self.total - sum(self.counts.values())


def facts(clinic: Clinic, interface: Interface) -> dict[str, str]:
    """Return the text of each placeholder; a fact that the clinic has not given reads as words, never as a hole."""
    return {name: fact(clinic, name) or interface(words) for name, words in FACTS.items()}


def translate(
    segment: Segment,
    message: Message | None,
    article: Article,
    known: Mapping[str, str],
    unsafe: Container[Key],
    targets: Mapping[str, str],
    signing: Signing = UNSIGNED,
) -> Filled | Fallback:
    """Return the segment in the message's words, or why these may not be shown."""
    if message is None or message.obsolete or not message.msgstr:
        return Fallback.UNTRANSLATED
    if message.fuzzy:
        return Fallback.FUZZY
    if segment.key in unsafe:
        return Fallback.UNSAFE
    if segment.key in signing.unreviewed:
        return Fallback.UNREVIEWED
    if segment.key in signing.unanswered:
        return Fallback.HELD
    filled = markdown.render(segment, message.msgstr, article.skeleton, known, targets=targets)
    if filled and segment.key in signing.held:
        return replace(filled, held=True)
    return filled or Fallback.STRUCTURE


def in_source(segment: Segment, article: Article, known: Mapping[str, str], reason: Fallback | None = None) -> Filled:
    """Return the segment in the source's own words; ``compile_text`` has proved that it renders."""
    filled = markdown.render(segment, segment.msgid, article.skeleton, known)
    assert filled is not None, segment.msgid
    return markdown.joined(Filled(filled.xhtml, filled.plain, reason))


def make(
    article: Article,
    catalog: Catalog | None,
    language: Language,
    project: Project,
    interface: Interface,
    unsafe: Container[Key] = frozenset(),
    targets: Mapping[str, str] | None = None,
    signing: Signing = UNSIGNED,
) -> Edition | Refusal:
    """Return the article in a language, or why it may not be published there.

    ``catalog``: None for the source; ``unsafe``: keys of messages with an unwaived error; ``targets``: own URLs of labels.
    """
    plain = _fill_all(article, catalog, project, interface, unsafe, targets or {}, signing)
    filled = _typeset_all(plain, project.source_language, language)
    counts: Counter[Fallback] = Counter(item.fallback for item in filled if item.fallback)
    shown = [mark for mark, item in zip(signing.marks, filled, strict=False) if not item.fallback]
    held = sum(item.held for item in filled)
    own, partial = catalog is None, bool(counts)  # the source's edition is made whatever its pages lack, and says so
    state = edition_state.of(catalog, shown, signing, held=bool(held))
    said = (*needed(article, project.clinic, state, partial=partial), *beside(interface, project.clinic))
    state = edition_state.no_higher_than(state, said, interface, signing.danger)
    words = needed(article, project.clinic, state, partial=partial)
    reasons = [*signing.refused, *_reasons(article, filled, project), *([] if own else _wordless(interface, words))]
    if reasons:
        waits = _only_waits(article, filled, project, interface, signing, words)
        return _refusal(article, language, (*reasons, *signing.withheld), counts, signing, waits=waits)
    return Edition(
        article=article,
        language=language,
        source_language=project.source_language,
        interface=interface,
        page=_page(article, filled, language, project, interface),
        state=state,
        date=max(filter(None, (article.meta.revised, revision_date(catalog), reviews.newest(shown)))),
        uuid=identity(project.scope, article.meta.id, language.tag),
        source_revision=source_revision(article),
        total=len(filled),
        counts=counts,
        held=held,
        words=words_revision(article, catalog),
        translators=tuple(s.name for s in state.signatures if s.stage == "translated" and s.name),
        outputs=signing.outputs,
        english=lacking(interface, words) if own else (),
    )


def _refusal(
    article: Article,
    language: Language,
    reasons: tuple[str, ...],
    counts: Mapping[Fallback, int],
    signing: Signing,
    *,
    waits: bool,
) -> Refusal:
    withdrawn = any(mark.lapsed for mark in signing.marks)
    total = len(article.segments)
    return Refusal(
        article, language, reasons, total, counts, signing.problems, withdrawn, waits=waits and not withdrawn
    )


def _only_waits(
    article: Article,
    filled: tuple[Filled, ...],
    project: Project,
    interface: Interface,
    signing: Signing,
    words: Sequence[str],
) -> bool:
    """Return whether there would be an edition if every question of the checks were answered."""
    answered = tuple(replace(item, fallback=None) if item.fallback is Fallback.HELD else item for item in filled)
    return not (signing.refused or _reasons(article, answered, project) or _wordless(interface, words))


def _wordless(interface: Interface, words: Sequence[str]) -> list[str]:
    """Return a reason if words of the pages that warn their readers would be in another language."""
    missing = lacking(interface, words)
    if not missing:
        return []
    more = f" and {len(missing) - _NAMED} more" if len(missing) > _NAMED else ""
    named = ", ".join(f'"{word}"' for word in missing[:_NAMED])
    where = f"locales/{interface.language.locale}/LC_MESSAGES/{DOMAIN}.po"
    return [f"the words of the pages are not translated: {named}{more}, in {where}"]


def typeset(filled: Filled, language: Language) -> Filled:
    """Return a text as it is printed in the language that its words are in: numbers bound, foreign runs isolated.

    Bound first: what is isolated is left alone by what comes after, and "20 mg" in Hebrew would part.
    """
    text = bind(filled.xhtml)
    text = isolate(directed(text)) if language.direction == "rtl" else text
    return filled if text == filled.xhtml else replace(filled, xhtml=text)


def _typeset_all(plain: Sequence[Filled], source: Language, language: Language) -> tuple[Filled, ...]:
    return tuple(typeset(item, source if item.fallback else language) for item in plain)


def _fill_all(
    article: Article,
    catalog: Catalog | None,
    project: Project,
    interface: Interface,
    unsafe: Container[Key],
    targets: Mapping[str, str],
    signing: Signing,
) -> tuple[Filled, ...]:
    english = facts(project.clinic, Interface(project.source_language, {}))
    known = facts(project.clinic, interface)
    if catalog is None:
        own = (in_source(segment, article, known) for segment in article.segments)
        return tuple(replace(filled, xhtml=foreign_words.facts_in_english(filled.xhtml, project)) for filled in own)
    messages = catalog.by_key()
    out = []
    for segment in article.segments:
        filled = translate(segment, messages.get(segment.key), article, known, unsafe, targets, signing)
        if isinstance(filled, Fallback):
            filled = in_source(segment, article, english, filled)
            filled = replace(filled, xhtml=foreign_words.facts_in_english(filled.xhtml, project))
        elif "<bdi>" in filled.xhtml:
            filled = replace(filled, xhtml=foreign_words.facts_of_the_clinic(filled.xhtml, project, interface.language))
        out.append(filled)
    return tuple(out)


def _reasons(article: Article, filled: tuple[Filled, ...], project: Project) -> list[str]:
    """Return what holds an edition back (DESIGN: a translated title, all blocks of risk roles, enough of the rest)."""
    reasons = []
    pairs = list(zip(article.segments, filled, strict=True))
    if any(item.fallback for segment, item in pairs if segment.context == "meta.title"):
        reasons.append("the title is not translated")
    risky = Counter(segment.role for segment, item in pairs if item.fallback and segment.role in markdown.RISK)
    reasons += [f"{count} of the messages in {role!r} blocks cannot be shown" for role, count in sorted(risky.items())]
    done = sum(not item.fallback for item in filled)
    if done * 100 < project.min_translated * len(filled):
        percent = done * 100 // len(filled)
        reasons.append(f"{percent} % of the messages are translated, {project.min_translated} % are needed")
    return reasons


def _page(
    article: Article, filled: tuple[Filled, ...], language: Language, project: Project, interface: Interface
) -> Page:
    source, region = project.source_language, project.clinic.region
    parts, toc = markdown.fill(
        article.segments, article.skeleton, filled, language, source, lambda key: label(interface, key, source), region
    )
    parts = foreign_words.labels_in_english(parts, interface)
    by_context: dict[str, list[Filled]] = {}
    for segment, item in zip(article.segments, filled, strict=True):
        if segment.context and segment.context.startswith("meta."):
            by_context.setdefault(segment.context, []).append(item)
    titles = iter(by_context.get("meta.related", ()))
    nothing = Filled("", "")
    return Page(
        title=by_context["meta.title"][0],
        description=by_context["meta.description"][0],
        topics=tuple(by_context.get("meta.topic", ())),
        related=tuple(
            (related.article, nothing if related.article else next(titles)) for related in article.meta.related
        ),
        parts=parts,
        toc=toc,
        filled=filled,
    )
