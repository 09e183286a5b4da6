"""The promises of the checks, measured: what they catch, what they leave in peace, how often they are right."""

import hashlib
import importlib.util
import sys
from collections import Counter
from pathlib import Path

import pytest

from handoutpress import catalogs, checks, languages
from handoutpress.model import Place, Segment, Severity

BENCH = Path(__file__).parents[1] / "bench"
SPEC = importlib.util.spec_from_file_location("seeding", BENCH / "seeding.py")
assert SPEC is not None
assert SPEC.loader is not None
seeding = importlib.util.module_from_spec(SPEC)
sys.modules["seeding"] = seeding
SPEC.loader.exec_module(seeding)

SAMPLES = seeding.good_translations()


@pytest.mark.parametrize("name", seeding.ERRORS)
def test_seeded_errors_are_caught(name: str) -> None:
    """At least 99 % of each class in good translations of twenty-two languages, and there is some to seed."""
    score = seeding.score(SAMPLES, seeding.ERRORS[name], Severity.ERROR)
    assert (True, []) == (
        score.seeded > 0,
        score.missed[: -len(score.missed) // 100 or None] if score.share < 0.99 else [],
    )


@pytest.mark.parametrize("name", seeding.ACKNOWLEDGED)
def test_seeded_reversals_are_caught(name: str) -> None:
    """At least 90 % of each class are errors or must be acknowledged."""
    score = seeding.score(SAMPLES, seeding.ACKNOWLEDGED[name], Severity.ACKNOWLEDGE)
    assert (True, []) == (score.seeded > 0, score.missed if score.share < 0.9 else [])


@pytest.mark.parametrize("name", seeding.HARMLESS)
def test_harmless_changes_stay_unremarked(name: str) -> None:
    """Other digits, spaces, quotation marks and numbers in words bring no error and nothing to acknowledge."""
    score = seeding.score(SAMPLES, seeding.HARMLESS[name], Severity.ACKNOWLEDGE)
    assert 0 == score.caught


@pytest.mark.skipif(not seeding.CORPORA.is_dir(), reason="the corpora are not beside the checkout")
def test_errors_on_real_catalogs_are_judged_and_right() -> None:
    """Every error in four catalogs that nobody of this project wrote is in the table, and at least 95 % are real."""
    lines = (BENCH / "precision.tsv").read_text(encoding="utf-8").split("\n")
    judged = [tuple(line.split("\t")) for line in lines if line and not line.startswith(("#", "catalog\t"))]
    assert found() == Counter((catalog, key, code) for catalog, key, code, *_ in judged)
    for column in (3, 4):
        verdicts = Counter(row[column] for row in judged if row[column])
        assert not verdicts or verdicts["real"] >= 0.95 * verdicts.total()


def found() -> Counter[tuple[str, str, str]]:
    """Return how often each code is an error of each prose message of the corpora: (catalog, hash, code)."""
    result: Counter[tuple[str, str, str]] = Counter()
    for path in sorted(seeding.CORPORA.glob("comprehensive-rust/po/*.po")):
        context = checks.Context(languages.language(path.stem), languages.language("en"), path.name)
        for message in catalogs.read(path, seeding.CORPORA).messages:
            if not message.translated or not seeding.is_prose(message):
                continue
            problems = checks.check(Segment(message.msgid, None, "paragraph", Place("x.md", 1)), message, context)
            key = hashlib.sha256(message.msgid.encode()).hexdigest()[:12]
            result.update((path.name, key, p.code) for p in problems if p.severity is Severity.ERROR)
    return result
