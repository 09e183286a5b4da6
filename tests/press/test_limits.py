"""Limits: what is larger, deeper or longer than any handout needs is a Problem with its line, and takes no time."""

from __future__ import annotations

import contextlib
import json
import threading
from datetime import date
from pathlib import Path

import pytest
from libraries import tiny

from handoutpress import press
from handoutpress.cli import run
from handoutpress.model import HandoutError
from handoutpress.outputs import style, template_sandbox, templates
from handoutpress.press.opened_library.verdict_memo import Verdicts
from handoutpress.press.production import sheet_trial
from handoutpress.settings import Table, decode

TYPST = style.FOLDER / "sheet"

DEEP = {
    "lists": f"a = {'[' * 20_000}",
    "tables": f"a = {'{a=' * 20_000}",
    "dotted": f"{'a.' * 20_000}a = 1",
    "dotted without end": f"{'a.' * 2_000_000}a = 1",
    "headers": f"[{'a.' * 20_000}a]",
    "quoted": f"""{'"a" . ' * 20_000}a = 1""",
    "over lines": "a = [\n" + "[" * 20_000,
}


class Anything(Table, frozen=True, kw_only=True):
    """A table of which nothing is known."""

    a: int = 1


@pytest.mark.parametrize("name", DEEP)
def test_toml_that_is_too_deep_is_told_at_its_line(name: str) -> None:
    """HP101 where it goes deeper than anybody writes; or what is wrong with it before, if its reader saw that first."""
    with pytest.raises(HandoutError) as caught:
        decode(f"# a remark\n{DEEP[name]}\n", Anything, "x.toml")
    [problem] = caught.value.problems[:1]
    assert (problem.code[:3], problem.place.line in {1, 2, 3}) == ("HP1", True), problem


@pytest.mark.parametrize("value", ["1" * 5000, "-" + "1" * 5000, "[1, " + "9" * 4301 + "]", "1_1" * 3000])
def test_a_number_of_thousands_of_digits_is_told_at_its_line(value: str) -> None:
    """HP101 in the settings and in any front matter, never a traceback."""
    with pytest.raises(HandoutError) as caught:
        decode(f"# a remark\nb = 1\na = {value}\n", Anything, "x.toml", 5)
    assert [("HP101", 7)] == [(p.code, p.place.line) for p in caught.value.problems]


@pytest.mark.parametrize(
    "name", ["source/people.toml", "source/handouts.toml", "source/demo.md", "locales/de/links.toml"]
)
@pytest.mark.parametrize("text", ["a = " + "1" * 5000, DEEP["lists"], DEEP["dotted"]])
def test_a_file_of_a_library_that_is_too_much_is_a_finding(name: str, text: str, tmp_path: Path) -> None:
    """Whichever file it is: it is named, and the verbs go on to say what else is wrong."""
    root = tiny(tmp_path)
    (root / name).write_text(f"+++\n{text}\n+++\n\nWords.\n" if name.endswith(".md") else text, encoding="utf-8")
    found = [p for p in press.check(root) if p.place.path == name]
    assert ["HP101"] == list(dict.fromkeys(p.code for p in found if p.code == "HP101")), found


JSON = (
    "[" * 100_000, '{"files": ' * 100_000, "1" * 5000, '{"files": [1]}', '{"files": {"a\\u0000b": {}}}', '{"files": "x"}',
    '{"files": {"x": {"a": ' + "[" * 100_000, '{"shared": null}', "null", "[]", '{"files": {"../../victim": {}}}', "\ud800",
)  # fmt: skip
"""What somebody may have made of a manifest."""


@pytest.mark.parametrize("text", JSON, ids=range(len(JSON)))
def test_json_of_anybody_is_read_or_refused(text: str, tmp_path: Path) -> None:
    """A manifest, a memory of the checks and a record of a release: none stops a build, none removes what is not ours."""
    root = tiny(tmp_path)
    victim = tmp_path / "victim"
    victim.write_text("keep")
    for name in ("manifest.json", ".verdicts/de.json", ".sheets/de.json", "en-XA/.handoutpress-pseudo"):
        (root / "build" / name).parent.mkdir(parents=True, exist_ok=True)
        (root / "build" / name).write_bytes(text.encode("utf-8", "surrogatepass"))
    press.build(root, jobs=1, only=("html",))
    assert "keep" == victim.read_text()
    (root / "releases").mkdir()
    (root / "releases" / "x.json").write_bytes(text.encode("utf-8", "surrogatepass"))
    with pytest.raises(HandoutError, match="HP660"):
        press.release(root, date(2026, 6, 1))
    with pytest.raises(HandoutError, match="HP661"):
        press.recall(root / "releases" / "x.json")


def test_a_record_with_a_value_of_another_kind_is_none(tmp_path: Path) -> None:
    """Lists for texts, texts for numbers: refused by name, for a recall would go wrong with them."""
    good = {"sha256": "0", "name": "a", "id": "a", "language": "de", "edition": 1, "date": "", "safety": 0}
    root = tiny(tmp_path)
    (root / "releases").mkdir()
    for change in ({"name": ["a"]}, {"edition": "1"}, {"safety": None}, {"date": {}}):
        (root / "releases" / "x.json").write_text(json.dumps({"files": [good | change]}))
        with pytest.raises(HandoutError, match="HP660"):
            press.release(root, date(2026, 6, 1))


def test_remembered_verdicts_of_another_form_are_judged_anew(tmp_path: Path) -> None:
    """``{key: 5}`` or a severity that there is not is no verdict; one of the right form is."""
    path = tmp_path / "verdicts" / "de.json"
    path.parent.mkdir()
    known = []
    for row in ("5", '[["HP501", "grave", "x", ""]]', '[["HP501", "error", "x"]]', '[["HP501", "error", "x", ""]]'):
        path.write_text(f'{{"a": {row}}}', encoding="utf-8")
        known.append(len(Verdicts(tmp_path, "de").known))
    assert [0, 0, 0, 1] == known


# --- templates --------------------------------------------------------------------------------------------------------

WORK = {
    "nested ranges": "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
    "many ranges": "{% for a in 'a' * 20000 %}{% for b in range(100) %}{% endfor %}{% endfor %}",
    "text times number": '{% set x = "a" * 4000000000 %}',
    "number times text": '{% set x = 4000000000 * "a" %}',
    "list times number": "{% set x = [1] * 4000000000 %}",
    "a power": "{% set x = 10 ** 10000000000 %}",
    "center": '{{ "a".center(3000000000) }}',
    "zfill": '{{ "a".zfill(3000000000) }}',
    "replace": '{% set x = ("a" * 100000).replace("a", "b" * 100000) %}',
    "join": '{% set x = ("a" * 100000).join(["b"] * 100000) %}',
    "format": '{{ "%3000000000d" % 1 }}{{ "{:3000000000}".format(1) }}',
    "the page": "{% for a in range(40000) %}{{ 'a' * 1000 }}{% endfor %}",
}


def themed(root: Path, text: str, name: str = "about.html.j2") -> Path:
    path = root / "source/theme/templates" / name
    path.parent.mkdir(parents=True)
    path.write_text(f"<p>about</p>\n{text}\n", encoding="utf-8")
    return root


@pytest.mark.parametrize("name", WORK)
def test_a_template_that_is_too_much_work_is_refused_at_its_line(name: str, tmp_path: Path) -> None:
    """HP115 in the template's line 2; nothing is published, no memory is filled."""
    values = {"word": "a"}
    with pytest.raises(HandoutError) as caught:
        templates.render("about.html.j2", values, (("about.html.j2", f"<p>about</p>\n{WORK[name]}\n"),))
    [problem] = caught.value.problems
    assert ("HP115", "source/theme/templates/about.html.j2:2") == (problem.code, str(problem.place)), problem


GROWING = {
    "a sum of texts": "{% set n.x = n.x ~ n.x %}",
    "a block": "{% set y %}{{ n.x }}{{ n.x }}{% endset %}{% set n.x = y %}",
    "a macro": "{% macro m() %}{{ n.x }}{{ n.x }}{% endmacro %}{% set n.x = m() %}",
    "members of a text": "{% set n.y = n.y + [n.x * 500] %}{% set n.z = n.y|join|list %}",
    "words without end": "{% set n.x = n.x ~ lipsum(n=9000) ~ n.x %}",
}


@pytest.mark.parametrize("name", GROWING)
def test_a_template_that_grows_step_by_step_is_refused(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each step makes a text longer: all that is made is counted, so that no system need limit the memory."""
    monkeypatch.setattr(template_sandbox, "_lower", lambda: lambda: None)
    begin = '{% set n = namespace(x="a" * 1000, y=[], z=[]) %}{% for i in range(400) %}'
    with pytest.raises(HandoutError, match=r"HP115.*(all that it makes|more text|larger than any page)"):
        templates.render(
            "about.html.j2", {}, (("about.html.j2", f"{begin}{GROWING[name]}{{% endfor %}}{{{{ n.x }}}}"),)
        )


def test_a_template_that_gives_nothing_out_is_stopped_by_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """On every system and in every thread, and the thread goes on with its work afterwards."""
    monkeypatch.setattr(template_sandbox, "SECONDS", 0.5)
    said: list[str] = []

    def work() -> None:
        for each in ("{% for a in x %}{% for b in x %}{% endfor %}{% endfor %}", "{{ x|length }}"):
            with contextlib.suppress(HandoutError):
                try:
                    said.append(
                        templates.render("about.html.j2", {"x": "a" * 100_000}, (("about.html.j2", each),)).decode()
                    )
                except HandoutError as fault:
                    said.append(fault.problems[0].text)
                    raise

    thread = threading.Thread(target=work)
    thread.start()
    thread.join(30)
    assert ["about.html.j2 cannot be rendered: it takes longer than 0.5 seconds", "100000\n"] == said


def test_a_template_may_do_what_templates_do() -> None:
    """Loops, sums, shares and words filled in: well below every limit."""
    text = '{% for i in range(100) %}{{ i * 2 }}{{ "a" * i }}{{ "%d" % i }}{{ "a-b".replace("-", "+") }}{% endfor %}'
    assert b"0" == templates.render("about.html.j2", {}, (("about.html.j2", text),))[:1]


@pytest.mark.parametrize(
    "text",
    ["{{ project.root }}", "{{ project }}", "{{ project|attr('root') }}", "{{ [project]|map(attribute='root')|join }}"],
)
def test_a_template_sees_no_path_of_the_machine(text: str, tmp_path: Path) -> None:
    """Neither by its name nor in what a value says of itself: refused, or shown without it."""
    root = themed(tiny(tmp_path), text)
    with contextlib.suppress(HandoutError):
        press.build(root, jobs=1, only=("html",))
    assert [] == [path for path in (root / "build").rglob("*.html") if str(root) in path.read_text(encoding="utf-8")]


@pytest.mark.parametrize(
    "name",
    [
        "about.html.j2",
        "book/nav.xhtml.j2",
        "desk.html.j2",
        "index.html.j2",
        "lasting.html.j2",
        "sheet-filed.html.j2",
        "shelf.html.j2",
        "withdrawn.html.j2",
    ],
)
def test_check_tries_each_template_of_a_library(name: str, tmp_path: Path) -> None:
    """What cannot be rendered is told with its line before anything is built, and so is a script."""
    root = themed(tiny(tmp_path), "{{ nothing.there }}", name)
    assert [("HP115", f"source/theme/templates/{name}:2")] == [(p.code, str(p.place)) for p in press.check(root)]


@pytest.mark.parametrize("name", ["content", "take-home"])
def test_check_tries_the_templates_of_sheets(name: str, tmp_path: Path) -> None:
    """What Typst cannot set is told with its line; the package's own template is set without a word."""
    root = tiny(tmp_path)
    text = (TYPST / f"{name}.typ").read_text(encoding="utf-8")
    path = root / f"source/theme/templates/sheet/{name}.typ"
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    assert name != "content" or press.check(root) == ()
    lines = text.rstrip("\n").split("\n")
    path.write_text("\n".join([*lines, '#panic("no")', ""]), encoding="utf-8")
    place = f"{path.relative_to(root).as_posix()}:{len(lines) + 1}"
    assert [("HP115", place)] == list(dict.fromkeys((p.code, str(p.place)) for p in press.check(root)))


def test_a_sheet_that_never_ends_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By ``check`` and by a build before it makes anything: HP115 with the name of the template."""
    root = tiny(tmp_path)
    path = root / "source/theme/templates/sheet/full.typ"
    path.parent.mkdir(parents=True)
    path.write_text("#{ for a in range(99999999) { for b in range(99999999) { let c = b } } }\n", encoding="utf-8")
    monkeypatch.setattr(sheet_trial, "SECONDS", 4.0)
    # on a quick machine it has filled its memory before its time is over
    ends = (
        "a sheet of it takes longer than 4 seconds",
        "Typst broke off: a sheet of it takes more memory than any needs",
    )
    told = [("HP115", path.relative_to(root).as_posix(), True)]
    assert told == [(problem.code, problem.place.path, problem.text in ends) for problem in press.check(root)]
    with pytest.raises(HandoutError) as caught:
        press.build(root, jobs=1, only=("pdf",))
    assert told == [(problem.code, problem.place.path, problem.text in ends) for problem in caught.value.problems]
    assert not (root / "build").exists()


def test_check_tells_a_script_of_a_template(tmp_path: Path) -> None:
    """It would be on every page; ``validate`` says so of each, after the build."""
    root = themed(tiny(tmp_path), "<script>alert(1)</script>")
    assert ["HP722"] == list(dict.fromkeys(problem.code for problem in press.check(root)))


def test_a_report_has_an_end(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Of thousands of findings the gravest are shown, and all are counted: no error hides behind warnings."""
    root = tiny(tmp_path)
    for number in range(1200):
        (root / f"locales/de/LC_MESSAGES/x{number}.po").write_text("")
    path = root / "source/zz.md"
    path.write_text("no article", encoding="utf-8")
    with pytest.raises(SystemExit) as end:
        run(["--root", str(root), "check", "--verbose"])
    said = capsys.readouterr().err
    assert (1, True) == (end.value.code, "source/zz.md" in said)
    path.unlink()
    with pytest.raises(SystemExit):
        run(["--root", str(root), "check", "--verbose"])
    said = capsys.readouterr().err
    assert (1000, True, True) == (
        said.count("[HP316]"),
        "\n200 more are counted below" in said,
        "1200 warnings" in said,
    )
