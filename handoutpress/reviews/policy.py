"""The library's policy: settings -> rules, and rules + where a message stands -> what may be done with it. Pure.

Codes: HP620 an unknown name in the policy.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from handoutpress import languages, reviews, settings
from handoutpress.markdown import RISK
from handoutpress.model import Article, HandoutError, Language, Message, Place, Policy, Problem, Rule, error
from handoutpress.reviews import ORIGINS, STAGES, Mark

ORDINARY = "ordinary"
"""In a policy: a block of no role, or of one that is not in ``RISK``."""

INTERFACE = "interface"
"""In a policy: the words about danger that pages say themselves. Only a rule that names it selects them."""

OUTPUTS = ("page", "book", "sheet")
ACTIONS = ("fall-back", "banner", "refuse")

READY = {
    "drafts": Policy(),
    "us-clinic": Policy(
        "us-clinic",
        (
            Rule("us-clinic, rule 1", RISK, require=("revised",), qualified=True, otherwise="refuse"),
            Rule("us-clinic, rule 2", require=("revised",), otherwise="fall-back"),
            Rule("us-clinic, rule 3", (INTERFACE,), require=("revised",), qualified=True, otherwise="refuse"),
        ),
    ),
}
"""``drafts``: everything is shown, with its banner. ``us-clinic``: what docs/reviewing.md says of 45 CFR 92.201."""


class RuleTable(settings.Table, frozen=True, kw_only=True):
    """A ``[[policy.rules]]`` of the settings."""

    roles: tuple[settings.Text, ...] = ()
    languages: tuple[settings.Text, ...] = ()
    outputs: tuple[settings.Text, ...] = ()
    origins: tuple[settings.Text, ...] = ()
    require: tuple[settings.Text, ...]
    qualified: bool = False
    otherwise: settings.Text = "refuse"


class PolicyTable(settings.Table, frozen=True, kw_only=True):
    """The ``[policy]`` of the settings."""

    use: settings.Text = "drafts"
    looked_at: tuple[settings.Text, ...] = ()
    entered: tuple[settings.Text, ...] = ()
    rules: tuple[RuleTable, ...] = ()


def read(
    raw: PolicyTable,
    roles: Sequence[str],
    place: Place,
    rule_places: Sequence[Place],
    families: Sequence[str] = (),
    known: Sequence[Language] = (),
) -> Policy:
    """Return the policy: the settings' own rules before those of the ready one that they use.

    ``roles`` are the block roles that exist, ``families`` what the checks may know of a language; ``place`` and
    ``rule_places`` say where findings stand, ``known`` are the languages as the library has them.
    HandoutError with every problem, HP620 and HP110.
    """
    problems: list[Problem] = []
    if raw.use not in READY:
        problems.append(_unknown("policy", raw.use, [*READY], place))
    problems += [_unknown("family of checks", name, families, place) for name in raw.looked_at if name not in families]
    problems += [_unknown("stage", name, STAGES, place) for name in raw.entered if name not in STAGES]
    rows = zip(raw.rules, rule_places, strict=True)
    own = [_rule(number, row, roles, where, known, problems) for number, (row, where) in enumerate(rows, 1)]
    if problems:
        raise HandoutError(problems)
    ready = READY[raw.use]
    return replace(ready, rules=(*own, *ready.rules), looked_at=raw.looked_at, entered=raw.entered)


def _unknown(what: str, name: str, known: Sequence[str], place: Place) -> Problem:
    return error("HP620", place, f"unknown {what} {name!r} in the policy", settings.near(name, [*known]))


def _rule(
    number: int, row: RuleTable, roles: Sequence[str], place: Place, spoken: Sequence[Language], problems: list[Problem]
) -> Rule:
    lists = {
        "role": (row.roles, [*roles, ORDINARY, INTERFACE, "risk"]),
        "output": (row.outputs, OUTPUTS),
        "origin": (row.origins, ORIGINS),
        "stage": (row.require, STAGES),
        "action": ([row.otherwise], ACTIONS),
    }
    for what, (names, known) in lists.items():
        problems += [_unknown(what, name, known, place) for name in names if name not in known]
    locales = []
    for code in row.languages:
        try:
            locales.append(languages.language(code, place, spoken).locale)
        except HandoutError as fault:
            problems += fault.problems
    return Rule(
        name=f"[[policy.rules]] {number}",
        roles=tuple(_expanded(row.roles, roles)),
        locales=tuple(locales),
        outputs=tuple(row.outputs),
        origins=tuple(row.origins),
        require=tuple(row.require),
        qualified=row.qualified,
        otherwise=row.otherwise,
    )


def _expanded(names: Sequence[str], roles: Sequence[str]) -> list[str]:
    groups = {"risk": [*RISK], ORDINARY: ["", *(role for role in roles if role not in RISK)]}
    return list(dict.fromkeys(role for name in names for role in groups.get(name, [name])))


@dataclass(frozen=True, slots=True)
class Hold:
    """A message that lacks what a rule asks for."""

    index: int
    """Of its segment."""
    rule: Rule
    lacking: tuple[str, ...]
    """Stages that it still needs."""

    @property
    def words(self) -> str:
        """What would satisfy the rule, for people: ``revised by a qualified person``."""
        return " and ".join(self.lacking) + (" by a qualified person" if self.rule.qualified else "")


def rule_for(policy: Policy, role: str, locale: str, output: str, origin: str) -> Rule | None:
    """Return the first rule that selects such a message; None if nothing is asked of it."""
    for rule in policy.rules:
        if role == INTERFACE and not rule.roles:
            continue
        chosen = ((rule.roles, role), (rule.locales, locale), (rule.outputs, output), (rule.origins, origin))
        if all(not names or name in names for names, name in chosen):
            return rule
    return None


def lacking(rule: Rule, mark: Mark) -> tuple[str, ...]:
    """Return the stages that a rule asks for and a message does not have; a reviser stands for the translator."""
    signed = mark.qualified if rule.qualified else mark.stages
    held = signed | ({"translated"} if "revised" in signed else set())
    return tuple(stage for stage in STAGES if stage in rule.require and stage not in held)


def holds(
    policy: Policy,
    article: Article,
    messages: Mapping[tuple[str | None, str], Message],
    marks: Sequence[Mark],
    locale: str,
    output: str,
) -> tuple[Hold, ...]:
    """Return what of an article's usable translations lacks a sign-off that the policy asks for, in document order."""
    found = []
    for index, (segment, mark) in enumerate(zip(article.segments, marks, strict=True)):
        message = messages.get(segment.key)
        if message is None or not message.translated:
            continue  # it shows the source text anyway
        rule = rule_for(policy, segment.role, locale, output, mark.origin)
        missing = lacking(rule, mark) if rule else ()
        if rule and missing:
            found.append(Hold(index, rule, missing))
    return tuple(found)


def safety(article: Article) -> reviews.Safety:
    """Return the safety changes that an article names, as sign-offs are measured by."""
    changes = article.meta.safety
    return reviews.Safety(len(changes), max((change.date for change in changes), default=None))
