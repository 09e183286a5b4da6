"""The theme: one style sheet from the package's CSS, its icons, and the tokens that a library sets in source/theme/.

``source/theme/tokens.toml`` overrides tokens: ``[tokens]`` holds the colours of day mode, and lengths and fonts of both
modes, ``[dark]`` the colours of night mode.
``logo`` in ``[tokens]`` names the library's picture beside it. ``source/theme/templates/`` overrides the templates of the same
name, those of books under ``book/``. CSS itself is never taken from a library: each
value must match its token's shape, so that nothing can leave the declaration or fetch a file.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from handoutpress import settings
from handoutpress.library import logos
from handoutpress.model import HandoutError, Language, Logo, Place, Problem, error
from handoutpress.outputs import templates
from handoutpress.settings import file_presence

FOLDER = Path(__file__).parent / "theme"
TOKENS = "source/theme/tokens.toml"
LOGO = "logo"
"""The token whose value is no CSS: a file beside tokens.toml."""

_COLOUR = re.compile(r"#[0-9a-f]{6}", re.IGNORECASE)
_LENGTH = re.compile(r"[0-9]{1,3}(\.[0-9]{1,3})?(rem|em|ch|pt)")
_FONTS = re.compile(
    r"""("[A-Za-z0-9 -]{1,40}"|[A-Za-z][A-Za-z0-9-]{0,39})(, ?("[A-Za-z0-9 -]{1,40}"|[A-Za-z][A-Za-z0-9-]{0,39})){0,11}"""
)
_NAMES = (
    "ground paper ink soft line accent accent-tint danger danger-tint caution caution-tint calm calm-tint act act-tint"
)

Shapes = dict[str, tuple[re.Pattern[str], str]]
COLOURS: Shapes = dict.fromkeys(_NAMES.split(), (_COLOUR, "a colour as #rrggbb"))
"""Token of a colour -> (what its value must match, the same in words). Only these differ between day and night."""
SHAPES: Shapes = {
    **COLOURS,
    **dict.fromkeys(("measure", "size", "corner"), (_LENGTH, "a length in rem, em, ch or pt, as 66ch")),
    "latin": (_FONTS, "names of fonts with commas between them"),
}
"""The same of every token."""

_TOKEN = re.compile(r"--([a-z-]+): (#[0-9a-f]{6});")
_TINTS = ("accent-tint", "danger-tint", "caution-tint", "calm-tint", "act-tint")
PAIRS: tuple[tuple[str, str], ...] = (
    *((text, ground) for text in ("ink", "soft", "accent") for ground in ("paper", "ground", *_TINTS)),
    *((tone, f"{tone}-tint") for tone in ("danger", "caution", "calm", "act")),
    ("act", "paper"),
    ("danger", "paper"),
)
"""Every text that stands on a ground somewhere in the theme, by token; white text on an accent is the first the other way."""
LEAST_CONTRAST = 4.5  # WCAG 2.2, 1.4.3


@dataclass(frozen=True, slots=True)
class Theme:
    """What a library changes of the package's theme: tokens by name, templates as (name, source), and its logo."""

    tokens: tuple[tuple[str, str], ...] = ()
    dark: tuple[tuple[str, str], ...] = ()
    templates: tuple[tuple[str, str], ...] = ()
    logo: Logo | None = None

    @property
    def for_books(self) -> tuple[tuple[str, str], ...]:
        """The templates that a book is made with: none where the library leaves those of books alone."""
        return self.templates if any(name.startswith("book/") for name, _ in self.templates) else ()


PACKAGE = Theme()
"""The package's own."""


@dataclass(frozen=True, slots=True)
class Face:
    """The font of a language, as its pages share it; a browser asks for it only where the device has none of the script."""

    language: Language
    data: bytes
    """WOFF2, from regular to bold."""

    @property
    def name(self) -> str:
        """Path of the font under build/; it holds a hash, so that no reader sees new words in an old font."""
        return f"assets/font.{self.language.tag}.{hashlib.sha256(self.data).hexdigest()[:8]}.woff2"

    @property
    def style_name(self) -> str:
        """Path under build/ of the style sheet that declares it."""
        return self.name.removesuffix("woff2") + "css"

    def style(self) -> bytes:
        """Return the style sheet that declares it and puts it into the language's stack (``--own``, css/2-scripts.css)."""
        tag, file = self.language.tag, self.name.rpartition("/")[2]
        return (
            f'@font-face {{ font-family: "Handout {tag}"; src: url("{file}") format("woff2"); '
            f"font-weight: 400 700; font-display: swap; }}\n"
            f'[lang|="{tag}"] {{ --own: "Handout {tag}"; }}\n'
        ).encode()


class _Tokens(settings.Table, frozen=True, kw_only=True):
    tokens: dict[str, str] = {}  # noqa: RUF012 (msgspec copies it)
    dark: dict[str, str] = {}  # noqa: RUF012


def read(root: Path) -> Theme:
    """Return the theme of the library in ``root``, an empty one if it has none.

    Raises HandoutError with every problem: HP101-HP105 (the form of tokens.toml), HP115 a template with a fault, HP116
    an unknown token, HP117 a value that its token cannot have, HP118 a template that the package does not have, HP119
    colours too close to each other to be read, HP711 a logo that could act.
    """
    tokens, dark, logo, problems = _read_tokens(root)
    found, more = templates.read(root)
    theme = Theme(tokens, dark, found, logo)
    problems += more if problems else [*more, *_faint_problems(theme)]
    if problems:
        raise HandoutError(problems)
    return theme


def _faint_problems(theme: Theme) -> list[Problem]:
    hint = "readers with weak eyes need 4.5 or more: make one of the two darker or lighter"
    return [
        error("HP119", Place(TOKENS), f"[{mode}] {text} on {ground} has a contrast of only {ratio:.1f}", hint)
        for mode, text, ground, ratio in faint(theme)
    ]


Pairs = tuple[tuple[str, str], ...]


def _read_tokens(root: Path) -> tuple[Pairs, Pairs, Logo | None, list[Problem]]:
    path = root / TOKENS
    if not file_presence.there(path, root):
        return (), (), None, []
    text = settings.read_utf8(path, TOKENS, root)
    raw = settings.decode(text, _Tokens, TOKENS)
    lines = text.split("\n")
    day = {name: value for name, value in raw.tokens.items() if name != LOGO}
    problems = [
        problem
        for table, known in ((day, SHAPES), (raw.dark, COLOURS))
        for name, value in table.items()
        if (problem := _token_problem(name, value, known, _line_of(name, value, lines)))
    ]
    logo, faults = _read_logo(root, raw.tokens.get(LOGO, ""), lines)
    return tuple(sorted(day.items())), tuple(sorted(raw.dark.items())), logo, problems + faults


def _read_logo(root: Path, name: str, lines: list[str]) -> tuple[Logo | None, list[Problem]]:
    def unfit(fault: str, hint: str) -> Problem:
        return error("HP117", Place(TOKENS, _line_of(LOGO, name, lines)), f"the logo {name!r} {fault}", hint)

    return logos.read(name, (root / TOKENS).parent, (root,), unfit) if name else (None, [])


def _token_problem(name: str, value: str, known: Shapes, line: int) -> Problem | None:
    place = Place(TOKENS, line)
    if name not in known:
        names = (*known, LOGO) if known is SHAPES else tuple(known)
        return error("HP116", place, f"unknown token {name!r}", settings.near(name, names))
    shape, words = known[name]
    if shape.fullmatch(value):
        return None
    return error("HP117", place, f"token {name!r} cannot be {value!r}", f"it must be {words}")


def _line_of(name: str, value: str, lines: list[str]) -> int:
    """Return the line of a token: that with its value if it is set in both tables."""
    named = [i for i, line in enumerate(lines, 1) if re.match(rf"\s*[\"']?{re.escape(name)}[\"']?\s*=", line)]
    return next((i for i in named if value in lines[i - 1]), named[0] if named else 1)


def tokens(theme: Theme = PACKAGE) -> dict[str, dict[str, str]]:
    """Return the colours of the modes ``tokens`` (day) and ``dark`` (night), by token."""
    day, night = (FOLDER / "css" / "1-tokens.css").read_text("utf-8").split("@media", 1)
    modes = {"tokens": dict(_TOKEN.findall(day)), "dark": dict(_TOKEN.findall(night))}
    return {mode: modes[mode] | dict(getattr(theme, mode)) for mode in modes}


def contrast(colour: str, ground: str) -> float:
    """Return the contrast ratio of two colours ``#rrggbb``, from 1 to 21 (WCAG 2.2, relative luminance)."""
    light, dark = sorted((_luminance(colour), _luminance(ground)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def faint(theme: Theme = PACKAGE) -> list[tuple[str, str, str, float]]:
    """Return the pairs that are hard to read: (mode, token of the text, token of the ground, contrast under 4.5)."""
    return [
        (mode, text, ground, ratio)
        for mode, colours in tokens(theme).items()
        for text, ground in PAIRS
        if (ratio := contrast(colours[text], colours[ground])) < LEAST_CONTRAST
    ]


@cache
def stylesheet(theme: Theme = PACKAGE) -> bytes:
    """Return the style sheet of web pages: tokens, icons and rules in one file, without comments."""
    folder = FOLDER / "css"
    names = sorted(path.name for path in folder.iterdir() if path.name.endswith(".css"))
    parts = [(folder / name).read_text("utf-8") for name in names]
    parts.insert(1, _overrides(theme) + icons())
    return re.sub(r"/\*.*?\*/\n?", "", "".join(parts), flags=re.DOTALL).encode("utf-8")


EDGES = {
    "calm": ".role",
    "danger": ".role-warning, .role-emergency, .role-when-to-call, .role-do-not",
    "caution": ".role-risk, .role-dose, .role-not-known, .notice",
    "act": ".role-action, .role-steps, .role-consent, .role-tool, .role-do",
    "accent": ".contact",
}
"""Token -> whose edges have its colour in books and on sheets."""
BOXES = (
    ".role-warning, .role-emergency, .role-when-to-call, .role-dose, .role-risk, .role-not-known, .role-known, "
    ".role-consent, .role-tool, .notice, .contact"
)
"""What has round corners there."""
LEAST_EDGE = 3.0  # WCAG 2.2, 1.4.11


def edges(theme: Theme, mode: str = "tokens") -> str:
    """Return the rules of a library's colours and corners where text and paper are not the theme's: in books, on sheets.

    A colour that could not be seen on white (``dark``: on black) leaves the edge in the colour of the text.
    """
    own, whole = dict(theme.tokens) | dict(theme.dark), tokens(theme)[mode]
    ground = "#ffffff" if mode == "tokens" else "#000000"
    rules = []
    for token, selectors in EDGES.items():
        if token in own:
            seen = contrast(whole[token], ground) >= LEAST_EDGE
            rules.append(f"{selectors} {{ border-color: {whole[token] if seen else 'currentcolor'}; }}\n")
    if "corner" in own and mode == "tokens":
        rules.append(f"{BOXES} {{ border-radius: {own['corner']}; }}\n")
    return "".join(rules)


def edge_colours(theme: Theme) -> dict[str, str]:
    """Return the colour of the edge of each role's box that a library has set, if white paper shows it."""
    own = dict(theme.tokens)
    return {
        role: own[token]
        for token, selectors in EDGES.items()
        if token in own and contrast(own[token], "#ffffff") >= LEAST_EDGE
        for role in re.findall(r"\.role-([a-z-]+)", selectors)
    }


def cover(theme: Theme) -> dict[str, str]:
    """Return the colours of a cover: our own, or the library's as soon as it sets one; each pair of them is in PAIRS."""
    if not any(name in COLOURS for name, _ in theme.tokens):
        return COVER
    day = tokens(theme)["tokens"]
    return {part: day[token] for part, token in ON_COVER.items()}


ON_COVER = {"paper": "ground", "ink": "ink", "block": "accent", "title": "paper", "library": "accent-tint",
            "rule": "accent-tint", "edge": "line", "draft": "danger", "warned": "danger-tint"}  # fmt: skip
"""What a cover has in colour -> the token of day mode."""
COVER = {"paper": "#f5f1e8", "ink": "#1f2d33", "block": "#0f4c5c", "title": "#ffffff", "library": "#cfe6ea",
         "rule": "#e0a458", "edge": "#e0a458", "draft": "#7a1f1f", "warned": "#ffffff"}  # fmt: skip


def logo_name(logo: Logo) -> str:
    """Return the library's logo's path under build/; it holds a hash, as that of the style sheet."""
    return f"assets/logo.{hashlib.sha256(logo.data).hexdigest()[:8]}{logo.suffix}"


@cache
def stylesheet_name(theme: Theme = PACKAGE) -> str:
    """Return the style sheet's path under build/; it holds a hash, so that no reader sees a new page in an old style."""
    return f"assets/style.{hashlib.sha256(stylesheet(theme)).hexdigest()[:8]}.css"


def _overrides(theme: Theme) -> str:
    """Return the library's tokens: a colour of day mode must not reach night mode, whose block stands before it."""
    colours = tuple(pair for pair in theme.tokens if pair[0] in COLOURS)
    both = tuple(pair for pair in theme.tokens if pair not in colours)
    blocks = ((both, "all"), (colours, "(prefers-color-scheme: light)"), (theme.dark, "(prefers-color-scheme: dark)"))
    return "".join(_block(tokens, media) for tokens, media in blocks)


def _block(tokens: Pairs, media: str) -> str:
    rules = "".join(f" --{name}: {value};" for name, value in tokens)
    return f"@media {media} {{ :root {{{rules} }} }}\n" if rules else ""


def icons() -> str:
    """Return a rule for each role with its icon as a data URI (the page's policy allows no others)."""
    rules = []
    for path in sorted((FOLDER / "icons").iterdir(), key=lambda found: found.name):
        svg = (
            path.read_text("utf-8")
            .strip()
            .replace('"', "'")
            .replace("#", "%23")
            .replace("<", "%3c")
            .replace(">", "%3e")
        )
        rules.append(f'.role-{path.name.removesuffix(".svg")} {{ --icon: url("data:image/svg+xml,{svg}"); }}\n')
    return "".join(rules)
