"""A verdict is remembered by all that the checks look at, and by nothing else."""

from __future__ import annotations

from handoutpress import checks, languages
from handoutpress.model import Message, Place, Segment
from handoutpress.press.opened_library.verdict_memo import Verdicts, salt


def kept(source: str, translation: str) -> int:
    """Return how many verdicts are kept on a message that stands in two articles with other links."""
    verdicts = Verdicts(None, "es")
    for name in ("one", "two"):
        context = checks.Context(
            languages.language("es"),
            languages.language("en"),
            f"locales/es/LC_MESSAGES/{name}.po",
            (("guide", f"https://example.org/{name}"),),
        )
        segment = Segment(source, None, "paragraph", Place(f"{name}.md", 1))
        [found] = verdicts.judge([(segment, Message(source, translation, line=3))], context, salt(context))
        assert {Place(context.path, 3)} == {problem.place for problem in found}
    return len(verdicts.used)


def test_a_sentence_of_two_articles_is_judged_once() -> None:
    """Links matter only where a text may use one of their labels; each article's finding stands in its own catalog."""
    assert 1 == kept("Take 2 tablets.", "Tome 3 tabletas.")


def test_a_sentence_with_a_link_is_judged_in_each_article() -> None:
    """The same label may lead elsewhere in another article, so the verdict of one is none on the other."""
    assert 2 == kept("Take 2 tablets: [read][guide].", "Tome 3 tabletas: [lea][guide].")
    assert 2 == kept("Take 2 tablets: read.", "Tome 3 tabletas: [lea][guide].")
