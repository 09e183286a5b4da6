"""Questions of the checks that a release waits for: whose they are, how they are told, what was released before them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from handoutpress import checks, editions
from handoutpress.model import Article, Catalog, Language, Place, Problem, Segment, error, warning
from handoutpress.reviews import NONE, Mark
from handoutpress.reviews.recalls import Copy

Key = tuple[str | None, str]


@dataclass(frozen=True, slots=True)
class Question:
    """An open question about one message in one place."""

    segment: Segment
    problem: Problem


def of(article: Article, findings: Iterable[tuple[Key, Problem]], marks: Sequence[Mark]) -> tuple[Question, ...]:
    """Return what nobody has answered about an article's translations in blocks in which a mistake harms, in their order.

    ``marks`` are by index of segment, none if nobody signed anything. An answer is a waiver, or a sign-off of the very
    words that was given when the question stood beside them.
    """
    by_key: dict[Key, list[Problem]] = {}
    for key, problem in findings:
        by_key.setdefault(key, []).append(problem)
    found: dict[Question, None] = {}
    for index, segment in enumerate(article.segments):
        answered = (marks[index] if index < len(marks) else NONE).answered
        open_ones = checks.open_questions.unanswered(segment.role, by_key.get(segment.key, ()), answered)
        found |= dict.fromkeys(Question(segment, problem) for problem in open_ones)
    return tuple(found)


def sentences(questions: Iterable[Question]) -> Iterator[str]:
    """Yield a reason a role: how many messages wait, for an answer to which questions."""
    codes: dict[str, list[str]] = {}
    for question in questions:
        codes.setdefault(question.segment.role, []).append(question.problem.code)
    for role, found in codes.items():
        named = ", ".join(f"{count} of {code}" for code, count in sorted(Counter(found).items()))
        yield f"questions in {role!r} blocks that nobody has answered: {named}"


def problems(questions: Iterable[Question], catalog: Catalog, language: Language, slug: str) -> Iterator[Problem]:
    """Yield HP641 for each question that keeps a message out of a release, on its line in the catalog."""
    messages = catalog.by_key()
    for question in questions:
        message, asked = messages[question.segment.key], question.problem
        text = f"a release waits for an answer in a {question.segment.role!r} block: {asked.code}, {asked.text}"
        waive = f"--waive {asked.code} --message {checks.waivers.text_hash(message)} --reason"
        ways = (f'check {language.locale} {waive} "..."', f"review {language.locale} {slug}")
        hint = f"mend it, or run: handoutpress {' or: handoutpress '.join(ways)}"
        yield error("HP641", Place(catalog.path, message.line), text, hint)


def told(questions: Sequence[Question], catalog: Catalog) -> list[Problem]:
    """Return one HP641 for a catalog whose messages a release would wait for: ``check`` lists them itself."""
    if not questions:
        return []
    lines = [message.line for key, message in catalog.by_key().items() if key in {q.segment.key for q in questions}]
    text = f"a release would wait: {'; '.join(sentences(questions))}"
    hint = "mend each, waive it, or have the message signed in a review that shows the question"
    return [warning("HP641", Place(catalog.path, min(lines, default=0)), text, hint)]


def released_before(article: Article, catalog: Catalog, tag: str, released: Iterable[Copy]) -> bool:
    """Return whether just these words were released before: a question that is asked since takes nothing back.

    A record that does not name the words holds for a catalog that nobody has saved since its day.
    """
    about = article.meta
    mine = [copy for copy in released if (copy.id, copy.language, copy.edition) == (about.id, tag, about.edition)]
    if not mine:
        return False
    words = editions.words_revision(article, catalog)
    day = max(filter(None, (about.revised, editions.revision_date(catalog)))).isoformat()
    return any(copy.words == words if copy.words else copy.date >= day for copy in mine)
