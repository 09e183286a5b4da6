"""German and Dutch verbs whose first part stands far behind: what they say is read."""

import pytest

from handoutpress.checks.reading import read


@pytest.mark.parametrize(
    ("locale", "text", "concept"),
    [
        ("de", "Setzen Sie das Mittel zwei Tage vor der Operation ab.", "stop"),
        ("de", "Hören Sie zwei Wochen vorher mit dem Rauchen auf.", "stop"),
        ("de", "Fangen Sie einen Tag danach wieder damit an.", "start"),
        ("de", "Lassen Sie die Dosis am Abend aus und rufen Sie an.", "skip"),
        ("nl", "Zet het apparaat na het meten uit.", "switch_off"),
    ],
)
def test_both_parts_together_say_what_the_verb_means(locale: str, text: str, concept: str) -> None:
    """However many words stand between them in their clause."""
    facts = read(text, (), locale).facts
    assert facts is not None
    assert concept in facts.names


@pytest.mark.parametrize(
    ("locale", "text", "concept"),
    [
        ("de", "Setzen Sie sich hin, und warten Sie ab.", "stop"),
        ("de", "Hören Sie auf Ihren Arzt.", "stop"),
        ("de", "Nehmen Sie das Mittel zwei Tage vorher.", "stop"),
        ("de", "Lassen Sie sich untersuchen. Gehen Sie nicht allein aus.", "skip"),
        ("nl", "Zet de stoel bij het raam.", "switch_off"),
    ],
)
def test_a_part_of_another_clause_says_nothing(locale: str, text: str, concept: str) -> None:
    """Neither half means the verb by itself."""
    facts = read(text, (), locale).facts
    assert facts is not None
    assert concept not in facts.names
