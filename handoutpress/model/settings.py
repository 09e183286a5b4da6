"""The library's settings, checked."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from handoutpress.model.languages import Language


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture that stands for a library or a clinic, checked: it may be shown everywhere."""

    suffix: str
    """``.svg``, ``.png`` or ``.jpg``; the file's bytes are of that kind."""
    data: bytes
    width: float
    height: float
    """The picture's shape: both in the same unit, whichever it is."""


@dataclass(frozen=True, slots=True)
class Clinic:
    """The clinic that hands it out: typed facts outside of the translations; each may be empty."""

    name: str = ""
    phone: str = ""
    hours: str = ""
    address: str = ""
    url: str = ""
    emergency: str = ""
    region: str = ""
    """A country code in lower case, which chooses between the variants of a block."""
    interpreter: str = ""
    """Phone number of the interpreters."""
    disclaimer: str = ""
    """In the source language; printed as it is."""
    logo: Logo | None = None
    paper: str = ""
    """``a4`` or ``letter``; empty: that of its region, else that of the library."""
    id: str = ""
    """Its name among the library's clinics: part of the identity of what is made for it. Empty: the library's own."""
    base_url: str | None = None
    """Where what is made for it is published, ending in ``/``; empty if nowhere. None: where the library's own is."""
    feedback: str = ""
    """Who is told of mistakes, an e-mail address; empty if whoever is told of the library's."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A row of the library's policy: which sign-offs which messages need. An empty selection selects everything."""

    name: str
    """As a person looks for it: ``us-clinic, rule 2``."""
    roles: tuple[str, ...] = ()
    """Block roles; an empty text is a message outside of any."""
    locales: tuple[str, ...] = ()
    outputs: tuple[str, ...] = ()
    """``page``, ``book``, ``sheet``."""
    origins: tuple[str, ...] = ()
    """``human``, ``machine``."""
    require: tuple[str, ...] = ()
    """Stages that it needs."""
    qualified: bool = False
    """True if people with a proven qualification must have signed these."""
    otherwise: str = "banner"
    """What happens without: ``fall-back``, ``banner`` or ``refuse``."""


@dataclass(frozen=True, slots=True)
class Policy:
    """What ``release`` may make. The first rule that selects a message decides; none: it is shown, drafts with a banner."""

    name: str = "drafts"
    rules: tuple[Rule, ...] = ()
    looked_at: tuple[str, ...] = ()
    """What the checks must know of a language before anything in it is released: families of ``checks``."""
    entered: tuple[str, ...] = ()
    """Stages that count even if somebody entered them for the person who signed: ``revised``, ``clinical``."""


@dataclass(frozen=True, slots=True)
class Collection:
    """Handouts in an order, as one book; title and introduction are messages of the interface, msgctxt ``collection``."""

    id: str
    title: str
    introduction: str
    articles: tuple[str, ...]
    """Slugs."""


OUTPUTS = {"html": "page", "epub": "book", "pdf": "sheet"}
"""What settings and the command line ask for -> the output of an edition."""


BILINGUAL = "bilingual"
"""Asked for: the same outputs of bilingual editions too; alone, their pages and books."""


LETTER = frozenset({"bz", "ca", "cl", "co", "cr", "gt", "mx", "ni", "pa", "ph", "pr", "sv", "us", "ve"})
"""Countries that print on Letter (CLDR 47, territoryInfo paperSize)."""


@dataclass(frozen=True, slots=True)
class Project:
    """The library's settings (source/handouts.toml), checked."""

    root: str = field(repr=False)
    """Absolute path of the library's folder."""
    id: str
    title: str  # a message of the interface domain, msgctxt "library"
    publisher: str
    source_language: Language
    languages: tuple[Language, ...]
    """Target languages in the order of the settings, without the source language."""
    base_url: str = ""
    """Where build/ is published, ending in ``/``; empty if nowhere."""
    licence: str = ""
    licence_url: str = ""
    fonts: str = "auto"
    """``auto``: books carry a font of a script that readers may lack; ``none``: they do not."""
    min_translated: int = 80
    """Per cent of its messages that an edition needs."""
    clinic: Clinic = Clinic()
    outputs: tuple[str, ...] = ("html", "epub")
    """What a build makes: keys of ``OUTPUTS``, and ``bilingual``."""
    collections: tuple[Collection, ...] = ()
    policy: Policy = Policy()
    take_home: bool = True
    """False if no take-home sheets are made."""
    paper: str = ""
    """Of all sheets: ``a4`` or ``letter``; empty: that of the clinic's region, and both where nothing is said."""
    feedback: str = ""
    """E-mail address for what readers find wrong; empty if there is none."""
    source_lines: bool = False
    """Whether templates name the line of each message's place too."""
    rows: tuple[Language, ...] = ()
    """Languages as the library's own rows have them (``[languages.xx]``)."""

    @property
    def known(self) -> tuple[Language, ...]:
        """The languages of the library, and its own rows: what goes before the table where a code is looked up."""
        return (self.source_language, *self.languages, *self.rows)

    @property
    def papers(self) -> tuple[str, ...]:
        """The papers that its sheets are printed on."""
        said = self.clinic.paper or self.paper or _paper_of(self.clinic.region)
        return (said,) if said else ("a4", "letter")

    @property
    def scope(self) -> str:
        """Within which an identity is the only one of its kind: the library, or one of its clinics."""
        return f"{self.id}/clinics/{self.clinic.id}" if self.clinic.id else self.id

    def made_for(self, clinic: Clinic) -> Project:
        """Return what is made for a clinic: with its facts, and its own address."""
        base = self.base_url if clinic.base_url is None else clinic.base_url
        return replace(self, clinic=clinic, base_url=base, feedback=clinic.feedback or self.feedback)


def _paper_of(region: str) -> str:
    """Return the paper of a country (CLDR, paperSize); empty if no country is said."""
    country = region.split("-")[0]
    return "" if not country else "letter" if country in LETTER else "a4"
