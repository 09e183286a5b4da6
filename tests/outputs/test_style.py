"""The theme: readable in both modes, told apart without colour, open to a library's tokens and to nothing else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from samples import PROJECT, edition, neighbours

from handoutpress.markdown import ROLES
from handoutpress.model import HandoutError
from handoutpress.outputs import style, web
from handoutpress.outputs.web import page_icon

CSS = style.stylesheet().decode()


def library(folder: Path, tokens: str = "", templates: dict[str, str] | None = None) -> Path:
    """Return a library's folder with a theme."""
    theme = folder / "source" / "theme"
    (theme / "templates").mkdir(parents=True)
    if tokens:
        (theme / "tokens.toml").write_text(tokens, encoding="utf-8")
    for name, text in (templates or {}).items():
        (theme / "templates" / name).write_text(text, encoding="utf-8")
    return folder


def problems(root: Path) -> list[tuple[str, str, str]]:
    with pytest.raises(HandoutError) as caught:
        style.read(root)
    return [(problem.code, str(problem.place), problem.hint) for problem in caught.value.problems]


def test_every_text_can_be_read_on_its_ground() -> None:
    """WCAG 1.4.3: a contrast of 4.5 or more, for each pair that the theme uses, by day and by night."""
    assert [] == style.faint()


@pytest.mark.parametrize(
    ("colour", "ground", "expected"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#ffffff", "#ffffff", 1.0),
        ("#777777", "#ffffff", 4.48),
        ("#0000ff", "#ffffff", 8.59),
    ],
)
def test_contrast_is_that_of_wcag(colour: str, ground: str, expected: float) -> None:
    """Known ratios, whichever of the two is the lighter."""
    assert expected == round(style.contrast(colour, ground), 2) == round(style.contrast(ground, colour), 2)


def test_night_mode_sets_every_colour_anew() -> None:
    """No colour of the day is left on a night's ground."""
    modes = style.tokens()
    assert set(style.COLOURS) == set(modes["tokens"]) == set(modes["dark"])


@pytest.mark.parametrize("role", ROLES)
def test_each_role_has_an_icon_and_an_edge_of_its_own(role: str) -> None:
    """Roles differ in icon and edge, so that nobody needs to see colours."""
    assert f'.role-{role} {{ --icon: url("data:image/svg+xml,' in CSS
    edges = {name: re.findall(rf"^\.role-{name} {{(?! --icon)([^}}]*)}}", CSS, re.MULTILINE) for name in ROLES}
    shapes = {
        name: tuple(sorted(part.strip() for rule in rules for part in rule.split(";") if "border" in part))
        for name, rules in edges.items()
    }
    assert [] == [other for other in ROLES if other != role and shapes[other] == shapes[role]]


def test_the_style_sheet_fetches_nothing() -> None:
    """Only data URIs, no import, no font file from elsewhere."""
    assert {"data:image/svg+xml"} == {url.split(",")[0] for url in re.findall(r'url\("?([^")]*)', CSS)}
    assert "@import" not in CSS
    assert "http:" not in CSS.replace("http://www.w3.org/2000/svg", "")


def test_the_layout_turns_with_the_script() -> None:
    """Logical properties only: left and right would stay where they are in right-to-left text."""
    physical = (
        r"(?<![a-z-])(margin|padding|border)-(left|right)|(?<![a-z-])(left|right)\s*:|float\s*:|text-align\s*:\s*left"
    )
    assert [] == [match[0] for match in re.finditer(physical, CSS)]


def test_the_style_sheet_is_named_by_its_content() -> None:
    """Another theme is another file name."""
    other = style.Theme(tokens=(("accent", "#005500"),))
    assert re.fullmatch(r"assets/style\.[0-9a-f]{8}\.css", style.stylesheet_name())
    assert style.stylesheet_name(other) != style.stylesheet_name()


def test_a_library_without_a_theme_has_the_packages() -> None:
    """No folder, no change."""
    assert style.PACKAGE == style.read(Path(__file__).parents[1] / "cases" / "library")


def test_tokens_replace_the_packages_in_their_mode(tmp_path: Path) -> None:
    """A day colour stays out of the night, lengths and fonts hold in both, and the page uses the new style sheet."""
    theme = style.read(
        library(tmp_path, '[tokens]\naccent = "#005500"\nmeasure = "60ch"\n[dark]\naccent = "#99ee99"\n')
    )
    css = style.stylesheet(theme).decode()
    assert "@media (prefers-color-scheme: light) { :root { --accent: #005500; } }" in css
    assert "@media (prefers-color-scheme: dark) { :root { --accent: #99ee99; } }" in css
    assert "@media all { :root { --measure: 60ch; } }" in css
    page = web.page(edition("de"), [edition("de").listing()], neighbours("de"), PROJECT, theme)
    assert style.stylesheet_name(theme).encode() in page
    assert list(web.assets(theme)) == [style.stylesheet_name(theme), page_icon.icon_name(theme)]


@pytest.mark.parametrize(
    ("tokens", "expected"),
    [
        ('[tokens]\nacent = "#005500"\n', ("HP116", "source/theme/tokens.toml:2", "did you mean 'accent'?")),
        ('[dark]\nmeasure = "60ch"\n', ("HP116", "source/theme/tokens.toml:2", "known are: ")),
        ('[tokens]\naccent = "red"\n', ("HP117", "source/theme/tokens.toml:2", "it must be a colour as #rrggbb")),
        ("[tokens]\naccent = 5\n", ("HP104", "source/theme/tokens.toml:2", "")),
        ("[tokens\n", ("HP101", "source/theme/tokens.toml:1", "")),
        ('[tokens]\nink = "#dddddd"\n', ("HP119", "source/theme/tokens.toml", "readers with weak eyes")),
    ],
)
def test_a_wrong_token_is_named_with_its_line(tmp_path: Path, tokens: str, expected: tuple[str, str, str]) -> None:
    """Unknown, malformed or unreadable: the first finding says where and what to do."""
    code, place, hint = problems(library(tmp_path, tokens))[0]
    assert expected[:2] == (code, place)
    assert hint.startswith(expected[2])


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("accent", "#005500; } body { background: url(https://evil.example/x)"),
        ("accent", "#005500\n"),
        ("measure", "calc(1px)"),
        ("measure", "60ch;color:red"),
        ("latin", "Arial; } @import 'https://evil.example'"),
        ("latin", 'url("https://evil.example/x")'),
        ("latin", '"</style><script>"'),
        ("corner", "expression(alert(1))"),
    ],
)
def test_a_token_cannot_leave_its_declaration(tmp_path: Path, name: str, value: str) -> None:
    """Only values of the token's shape come in: no second rule, no address, no function."""
    text = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    assert ["HP117"] == [code for code, *_ in problems(library(tmp_path, f'[tokens]\n{name} = "{text}"\n'))]


def test_a_library_replaces_a_template(tmp_path: Path) -> None:
    """A template of the same name is used in place of the package's; its words are escaped as everywhere."""
    theme = style.read(library(tmp_path, templates={"about.html.j2": "<footer>{{ _('<b>Bye') }}</footer>"}))
    page = web.page(edition("de"), [], {}, PROJECT, theme)
    assert b"<footer>&lt;b&gt;Bye</footer>" in page
    assert b"page.about" not in page


def test_a_template_of_an_unknown_name_is_a_problem(tmp_path: Path) -> None:
    """A misspelt template would silently do nothing."""
    found = problems(library(tmp_path, templates={"abuot.html.j2": ""}))
    assert [("HP118", "source/theme/templates/abuot.html.j2", "did you mean 'about.html.j2'?")] == found


def test_templates_of_books_are_named_with_their_folder(tmp_path: Path) -> None:
    """Those of books lie in book/; what is for machines or for the library's makers is not open."""
    root = library(tmp_path)
    folder = root / "source/theme/templates/book"
    folder.mkdir()
    (folder / "about.xhtml.j2").write_text("<p/>", encoding="utf-8")
    assert (("book/about.xhtml.j2", "<p/>"),) == style.read(root).templates
    (folder / "cover.xhtm.j2").write_text("", encoding="utf-8")
    (folder.parent / "status.html.j2").write_text("", encoding="utf-8")
    found = problems(root)
    assert ("HP118", "source/theme/templates/book/cover.xhtm.j2", "did you mean 'book/cover.xhtml.j2'?") == found[0]
    assert [("HP118", "source/theme/templates/status.html.j2")] == [finding[:2] for finding in found[1:]]


def test_a_template_may_not_be_a_link_out_of_the_library(tmp_path: Path) -> None:
    """A library that one has only downloaded must not print what lies on this machine."""
    root = library(tmp_path / "library")
    (tmp_path / "secret").write_text("my words", encoding="utf-8")
    (root / "source/theme/templates/about.html.j2").symlink_to(tmp_path / "secret")
    assert [("HP115", "source/theme/templates/about.html.j2")] == [finding[:2] for finding in problems(root)]


def test_a_misspelt_logo_is_told(tmp_path: Path) -> None:
    """It is a token like any other, by day only."""
    root = library(tmp_path, '[tokens]\nlgoo = "a.svg"\n[dark]\nlogo = "b.svg"\n')
    found = problems(root)
    assert ("HP116", "source/theme/tokens.toml:2", "did you mean 'logo'?") == found[0]
    assert ("HP116", "source/theme/tokens.toml:4") == found[1][:2]


def test_a_librarys_template_runs_in_the_sandbox(tmp_path: Path) -> None:
    """A library that one has only downloaded must not run Python through a template."""
    theme = style.read(library(tmp_path, templates={"about.html.j2": "{{ edition.__class__.__init__.__globals__ }}"}))
    with pytest.raises(
        HandoutError, match=r"about.html.j2:1: error\[HP115\]: page.html.j2 cannot be rendered: .*unsafe"
    ):
        web.page(edition("de"), [], {}, PROJECT, theme)


def test_a_template_with_a_fault_is_named_with_its_line(tmp_path: Path) -> None:
    """A library's slip is a finding before anything is built."""
    found = problems(library(tmp_path, templates={"about.html.j2": "<p>\n{% if %}"}))
    assert [("HP115", "source/theme/templates/about.html.j2:2")] == [finding[:2] for finding in found]
