"""``preview``: a real server on this machine, asked over HTTP as a browser asks it, and as others might."""

from __future__ import annotations

import html
import json
import os
import re
import socket
import subprocess
import sys
import threading
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from command_line import run
from libraries import CASES, tiny, tree
from reviewers import PEOPLE

httpx = pytest.importorskip("httpx", reason="httpx is not installed")
pytest.importorskip("starlette", reason="the extra [preview] is not installed")
pytest.importorskip("uvicorn", reason="the extra [preview] is not installed")

from previews import previewed  # noqa: E402

from handoutpress import press  # noqa: E402
from handoutpress.languages.hidden_characters import fault  # noqa: E402
from handoutpress.press.preview.answers import Pages  # noqa: E402
from handoutpress.press.preview.last_good import language_of  # noqa: E402
from handoutpress.press.preview.web_app import Preview  # noqa: E402

ARABIC = Path("locales/ar/LC_MESSAGES/demo.po")
PAYLOADS = {
    row["name"]: row.get("before", "") * row.get("times", 0) + row["text"] + row.get("after", "") * row.get("times", 0)
    for row in tomllib.loads((CASES / "hostile" / "text.toml").read_text(encoding="utf-8"))["payload"]
}


class Asked:
    """A served library, and what a page of it would send."""

    def __init__(self, root: Path, server: Preview) -> None:
        self.root, self.server, self.address = root, server, server.address()
        self.origin = f"http://127.0.0.1:{server.port}"

    def page(self, place: str = "", **headers: str) -> httpx.Response:
        return httpx.get(self.address + place, headers=headers, timeout=60)

    def send(self, place: str, value: object, **headers: str) -> httpx.Response:
        sent = {"Origin": self.origin, "Content-Type": "application/json"} | headers
        return httpx.post(self.address + place, content=json.dumps(value), headers=sent, timeout=60)

    def block(self, words: str, place: str = "ar/demo") -> dict[str, str]:
        """Return the attributes of the block that says these words."""
        sections = re.findall(r"<section class=\"block.*?</section>", self.page(place).text, re.DOTALL)
        found = next(one for one in sections if words in html.unescape(one))
        told = {name: html.unescape(text) for name, text in re.findall(r'data-([a-z]+)="([^"]*)"', found)}
        return told | {"html": found}

    def edit(self, words: str, msgstr: str, **more: Any) -> dict[str, Any]:
        block = self.block(words)
        return {"language": "ar", "article": "demo", "id": block["id"], "version": block["version"],
                "msgstr": msgstr, "fuzzy": False, "comment": ""} | more  # fmt: skip


@pytest.fixture
def asked(tmp_path: Path) -> Iterator[Asked]:
    root = tiny(tmp_path)
    with previewed(root) as server:
        yield Asked(root, server)


def test_the_list_names_each_handout_and_language_with_its_state(asked: Asked) -> None:
    """Two handouts in three languages: six rows, and a note that this is no edition."""
    text = asked.page().text
    assert 6 == text.count("<li id=")
    assert (True, True) == ("Taking your tablets: Arabic" in text, "never hand it out" in text)


def test_a_handout_is_shown_with_both_texts_of_each_block(asked: Asked) -> None:
    """Source and translation, each in its language and direction, labelled; the catalog's line; a mark that it is a preview."""
    block = asked.block("Before you start")["html"]
    assert '<div class="text source" lang="en" dir="ltr">Before you start</div>' in block
    assert '<div class="text target" lang="ar" dir="rtl">قبل أن تبدأ</div>' in block
    assert '<span class="state translated">translated</span>' in block
    lines = (asked.root / ARABIC).read_text(encoding="utf-8").split("\n")
    line = int(re.search(r"demo\.po:(\d+)", block)[1])  # type: ignore[index]
    assert 'msgid "Before you start"' in lines[line - 1 : line + 4]


def test_what_is_missing_shows_the_source_with_its_line(asked: Asked) -> None:
    """An entry without a translation is labelled ``to do`` and never refused; a fuzzy one shows its draft."""
    path = asked.root / ARABIC
    text = path.read_text(encoding="utf-8")
    text = text.replace('msgstr "قبل أن تبدأ"', 'msgstr ""').replace(
        'msgctxt "meta.topic"', '#, fuzzy\nmsgctxt "meta.topic"'
    )
    path.write_text(text, encoding="utf-8")
    todo, fuzzy = asked.block("Before you start")["html"], asked.block("الأدوية")["html"]
    assert '<span class="state to-do">to do</span>' in todo
    assert re.search(r'<span class="soft">locales/ar/LC_MESSAGES/demo\.po:\d+</span>', todo)
    assert '<div class="text target fallback" lang="en" dir="ltr">Before you start</div>' in todo
    assert '<span class="state fuzzy">fuzzy</span>' in fuzzy


def test_findings_stand_beside_their_block(asked: Asked) -> None:
    """Another dose is an error of the checks, said where it is."""
    path = asked.root / ARABIC
    path.write_text(path.read_text(encoding="utf-8").replace("5 mg مع", "50 mg مع"), encoding="utf-8")
    block = asked.block("every 12 hours")["html"]
    assert '<span class="state finding">finding</span>' in block
    assert "error HP5" in block


def test_a_broken_catalog_is_said_with_its_line_and_the_source_is_shown(asked: Asked) -> None:
    """A catalog that cannot be read refuses nothing: the page says why, and shows the source."""
    path = asked.root / ARABIC
    path.write_bytes(path.read_bytes() + b'\nmsgid "broken\n')
    text = asked.page("ar/demo").text
    assert re.search(r"<strong>locales/ar/LC_MESSAGES/demo\.po:\d+</strong>: error HP3", text)
    assert "Before you start" in text
    assert "cannot be read" in asked.page().text


def test_a_broken_source_shows_the_last_good_one_and_what_is_wrong(asked: Asked) -> None:
    """While an author is in the midst of a change, translators go on."""
    asked.page("ar/demo")
    path = asked.root / "source" / "demo.md"
    path.write_text(path.read_text(encoding="utf-8").replace(":::warning", ":::warnung"), encoding="utf-8")
    text = asked.page("ar/demo").text
    assert re.search(r"<strong>source/demo\.md:\d+</strong>: error HP2", text)
    assert "قبل أن تبدأ" in text


def test_nothing_is_built_and_no_page_can_be_taken_for_an_edition(asked: Asked) -> None:
    """No build/, no download; each page says that it is a preview."""
    pages = [asked.page(place) for place in ("", "ar/demo")]
    assert not (asked.root / "build").exists()
    assert [True, True] == ["never hand it out" in page.text for page in pages]
    assert [None, None] == [page.headers.get("content-disposition") for page in pages]
    assert [[], []] == [re.findall(r"<a [^>]*download", page.text) for page in pages]


def test_a_save_changes_one_entry_and_no_other_byte(asked: Asked) -> None:
    """The catalog holds the new words in the place of the old ones; the rest is as it was."""
    before = tree(asked.root)
    answer = asked.send("save", asked.edit("Before you start", "قبل البدء"))
    assert (200, "Saved.") == (answer.status_code, answer.json()["text"])
    name = ARABIC.as_posix()
    wanted = before[name].replace("قبل أن تبدأ".encode(), "قبل البدء".encode())
    assert before | {name: wanted} == tree(asked.root)


def test_a_save_clears_the_fuzzy_flag_and_adds_a_comment(asked: Asked) -> None:
    """Who is sure takes the flag away; what they say of it stands as a translator comment."""
    path = asked.root / ARABIC
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('msgctxt "meta.topic"', '#, fuzzy\nmsgctxt "meta.topic"'), encoding="utf-8")
    assert 200 == asked.send("save", asked.edit("الأدوية", "أدوية", comment="checked\nwith care")).status_code
    wanted = text.replace('"الأدوية"', '"أدوية"').replace("#. type: topic", "# checked with care\n#. type: topic")
    assert wanted == path.read_text(encoding="utf-8")


def test_what_somebody_else_changed_is_shown_and_not_overwritten(asked: Asked) -> None:
    """An editor saved the entry since the page showed it: 409 with both, and the file is theirs; a second save may replace it."""
    sent = asked.edit("Before you start", "لي")
    path = asked.root / ARABIC
    theirs = path.read_text(encoding="utf-8").replace("قبل أن تبدأ", "لهم")
    path.write_text(theirs, encoding="utf-8")
    answer = asked.send("save", sent)
    assert (409, "لهم", False) == (answer.status_code, answer.json()["msgstr"], answer.json()["fuzzy"])
    assert theirs == path.read_text(encoding="utf-8")
    assert 200 == asked.send("save", sent | {"version": answer.json()["version"]}).status_code
    assert theirs.replace("لهم", "لي") == path.read_text(encoding="utf-8")


def test_a_change_of_another_entry_hinders_no_save(asked: Asked) -> None:
    """Two people in one catalog lose nothing of each other."""
    sent = asked.edit("Before you start", "لي")
    path = asked.root / ARABIC
    theirs = path.read_text(encoding="utf-8").replace("الأدوية", "لهم")
    path.write_text(theirs, encoding="utf-8")
    assert 200 == asked.send("save", sent).status_code
    assert theirs.replace("قبل أن تبدأ", "لي") == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("text", ["\u202egnp", "a\x00b", "\ud800"], ids=["override", "null", "surrogate"])
def test_what_no_catalog_may_hold_is_not_saved(text: str, asked: Asked) -> None:
    """A text that hides or turns others is refused by the gate, and the file stays as it is."""
    before = tree(asked.root)
    assert asked.send("save", asked.edit("Before you start", text)).status_code in {400, 422}
    assert before == tree(asked.root)


@pytest.mark.parametrize(
    "sent", [[], 1, {"language": 1}, {"language": "ar", "article": "demo", "msgstr": "a" * 20_001}], ids=repr
)
def test_what_no_page_sends_is_refused(sent: object, asked: Asked) -> None:
    """Neither a traceback nor a write; an answer of 400."""
    before = tree(asked.root)
    value = {"id": asked.block("Before you start")["id"]} | sent if isinstance(sent, dict) else sent
    assert 400 == asked.send("save", value).status_code
    assert before == tree(asked.root)


@pytest.mark.parametrize("place", ["xx/demo", "ar/none", "ar/..%2F..%2Fetc", "de_AT/demo"])
def test_what_is_not_of_the_library_is_not_found(place: str, asked: Asked) -> None:
    """Names are looked up among the library's; none is a path."""
    assert 404 == asked.page(place).status_code


def test_figures_are_those_of_the_articles_and_no_other_file(asked: Asked) -> None:
    """A name is looked up, never opened."""
    assert "image/svg+xml" == asked.page("figures/figures/tablets.svg").headers["content-type"]
    assert {404} == {
        asked.page(f"figures/{name}").status_code for name in ("handouts.toml", "..%2F..%2Fetc%2Fpasswd", "")
    }


def test_every_answer_forbids_what_is_not_the_previews_own(asked: Asked) -> None:
    """Pages, assets and refusals: no inline script, no frame, no referrer, nothing kept."""
    answers = [asked.page(place) for place in ("", "ar/demo", "preview.js", "preview.css", "nothing/here")]
    answers.append(httpx.get(asked.origin + "/"))
    for answer in answers:
        assert "script-src 'self';" in answer.headers["content-security-policy"]
        assert "unsafe" not in answer.headers["content-security-policy"]
        assert ("nosniff", "no-store") == (answer.headers["x-content-type-options"], answer.headers["cache-control"])
        assert "access-control-allow-origin" not in answer.headers


def test_only_this_machine_is_listened_to(asked: Asked) -> None:
    """The socket is bound to the loopback address."""
    assert "127.0.0.1" == asked.server.socket.getsockname()[0]


def test_who_is_quicker_than_the_server_is_not_refused(tmp_path: Path) -> None:
    """A browser is opened beside the server that it asks: its connection waits until that runs, and is answered."""
    server = Preview(tiny(tmp_path))
    address = server.address().removeprefix(f"http://127.0.0.1:{server.port}")
    with socket.create_connection(("127.0.0.1", server.port), timeout=60) as early:
        early.sendall(f"GET {address} HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\nConnection: close\r\n\r\n".encode())
        thread = threading.Thread(target=server.run)
        thread.start()
        try:
            assert b"HTTP/1.1 200 OK" == early.recv(15)
        finally:
            server.stop()
            thread.join()


def test_nobody_gets_in_without_the_token(asked: Asked) -> None:
    """No path, a wrong one, half of it, another one's: 403 and no word of why."""
    token = asked.server.token
    paths = ["/", "/x/", f"/{token[:-1]}/", f"/{token}x/", f"//{token}/", f"/a/{token}/", "/preview.js", "/save"]
    answers = [httpx.get(asked.origin + path) for path in paths]
    assert {(403, "refused\n")} == {(answer.status_code, answer.text) for answer in answers}


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Host": "127.0.0.1"},
        {"Host": "127.0.0.1.evil.example"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
    ids=str,
)
def test_another_sites_page_gets_nothing_and_writes_nothing(headers: dict[str, str], asked: Asked) -> None:
    """A foreign Host (DNS rebinding), Origin or Sec-Fetch-Site is refused, even with the token."""
    before = tree(asked.root)
    sent = asked.edit("Before you start", "لي")
    assert (403, 403) == (asked.page("ar/demo", **headers).status_code, asked.send("save", sent, **headers).status_code)
    assert before == tree(asked.root)


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", ""])
def test_a_form_of_another_page_writes_nothing(kind: str, asked: Asked) -> None:
    """Only JSON, which no form can send, and only with an Origin."""
    before = tree(asked.root)
    sent = asked.edit("Before you start", "لي")
    assert 403 == asked.send("save", sent, **{"Content-Type": kind}).status_code
    bare = httpx.post(asked.address + "save", json=sent)
    assert 403 == bare.status_code
    assert {403} == {httpx.request(how, asked.address).status_code for how in ("PUT", "DELETE", "OPTIONS", "PATCH")}
    assert before == tree(asked.root)


def said(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")


TAGS = {
    "html", "head", "header", "meta", "title", "link", "script", "body", "p", "strong", "main", "h1", "a", "code", "kbd", "button",
    "div", "section", "span", "em", "bdi", "bdo", "details", "summary", "dl", "dt", "dd", "sup", "br", "img", "del",
    "aside", "label", "input",
}  # fmt: skip


def test_hostile_translations_are_text(asked: Asked) -> None:
    """Every payload as a translation: no element, handler or address of theirs is in the page."""
    path = asked.root / ARABIC
    text = path.read_text(encoding="utf-8")
    found: dict[str, object] = {}
    for name, payload in PAYLOADS.items():
        if fault(payload):
            continue
        path.write_text(text.replace("قبل أن تبدأ", said(payload)), encoding="utf-8", newline="")
        page = asked.page("ar/demo").text
        tags = re.findall(r"<([A-Za-z][^\s/>]*)((?:\s+[^\s=<>\"]+=\"[^\"]*\")*)\s*/?>", page)
        odd = {tag for tag, _ in tags} - TAGS
        on = [inner for _, inner in tags if re.search(r"\s(on\w+|style|href=\"(?!/|data:,))", re.sub(r'"[^"]*"', '""', inner))
              and not re.search(r'^\s+(rel|href)="', inner)]  # fmt: skip
        found[name] = (odd, on, page.count("<script"), page.count('evil.example/"'))
    assert {} == {name: what for name, what in found.items() if what != (set(), [], 1, 0)}


@pytest.fixture
def reviewed(tmp_path: Path) -> Iterator[Asked]:
    root = tiny(tmp_path)
    (root / "source" / "people.toml").write_text(PEOPLE, encoding="utf-8")
    with previewed(root) as server:
        yield Asked(root, server)


def test_a_review_signs_in_the_same_ledger(reviewed: Asked) -> None:
    """Agree signs the words as shown, in a sitting's file that ``review`` reads; what is signed is due no more."""
    place = "review/de/demo/doc/clinical"
    digests = re.findall(r'data-digest="([0-9a-f]{64})"', reviewed.page(place).text)
    sent = {"language": "de", "article": "demo", "person": "doc", "stage": "clinical", "digests": digests[:1]}
    answer = reviewed.send("agree", sent)
    assert (200, "Signed by Dr. Beispiel as clinical.") == (answer.status_code, answer.json()["text"])
    files = list((reviewed.root / "locales/de/reviews/demo").iterdir())
    lines = [json.loads(line) for path in files for line in path.read_text(encoding="utf-8").splitlines()]
    assert [("doc", "clinical", digests[0])] == [(line["person"], line["stage"], line["hash"]) for line in lines]
    assert digests[1:] == re.findall(r'data-digest="([0-9a-f]{64})"', reviewed.page(place).text)
    assert 409 == reviewed.send("agree", sent).status_code


def test_a_whole_part_is_signed_at_once_or_not_at_all(reviewed: Asked) -> None:
    """All that stands under a heading or in a box; if one of it has changed, none is signed."""
    place, sent = (
        "review/de/demo/doc/clinical",
        {"language": "de", "article": "demo", "person": "doc", "stage": "clinical"},
    )
    part = re.findall(r'class="agree-all" data-digests="([0-9a-f ]+)"', reviewed.page(place).text)[0].split(" ")
    assert 409 == reviewed.send("agree", sent | {"digests": [*part, "0" * 64]}).status_code
    assert not (reviewed.root / "locales/de/reviews").exists()
    said = reviewed.send("agree", sent | {"digests": part, "origin": "unknown"}).json()["text"]
    files = list((reviewed.root / "locales/de/reviews/demo").iterdir())
    lines = [json.loads(line) for path in files for line in path.read_text(encoding="utf-8").splitlines()]
    assert f"{len(part)} sentences signed by Dr. Beispiel as clinical." == said
    assert (part, {None}) == ([line["hash"] for line in lines], {line.get("origin") for line in lines})
    assert {400} == {reviewed.send("agree", sent | {"digests": odd}).status_code for odd in (None, "a", [1], {})}


def test_what_was_signed_stays_in_its_place_beside_what_was_not_asked(reviewed: Asked) -> None:
    """The part goes on to be shown as a whole, under its heading, with what is signed marked so; the rest may still be signed."""
    place, sent = (
        "review/de/demo/doc/clinical",
        {"language": "de", "article": "demo", "person": "doc", "stage": "clinical"},
    )
    before = re.findall(r'<section class="block[^>]* id="(b[0-9a-f-]+)"', reviewed.page(place).text)
    digest = re.findall(r'data-digest="([0-9a-f]{64})"', reviewed.page(place).text)[0]
    reviewed.send("agree", sent | {"digests": [digest]})
    page = reviewed.page(place).text
    assert before == re.findall(r'<section class="block[^>]* id="(b[0-9a-f-]+)"', page)
    assert (1, False) == (page.count("signed by you</span>"), digest in page)


def test_words_that_changed_since_they_were_shown_are_not_signed(reviewed: Asked) -> None:
    """A sign-off is of the very words; others are shown first."""
    digest = re.findall(r'data-digest="([0-9a-f]{64})"', reviewed.page("review/de/demo/doc/clinical").text)[0]
    path = reviewed.root / "locales/de/LC_MESSAGES/demo.po"
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r'msgstr "(\w[^"]*)"', r'msgstr "\1 neu"', text), encoding="utf-8")
    sent = {"language": "de", "article": "demo", "person": "doc", "stage": "clinical", "digests": [digest]}
    assert 409 == reviewed.send("agree", sent).status_code
    assert not (reviewed.root / "locales/de/reviews").exists()


@pytest.mark.parametrize(("person", "stage"), [("nobody", "clinical"), ("ana", "clinical"), ("doc", "king")])
def test_who_may_not_sign_signs_nothing(person: str, stage: str, reviewed: Asked) -> None:
    """People and stages are those of source/people.toml, whatever a page sends."""
    before = tree(reviewed.root)
    digest = re.findall(r'data-digest="([0-9a-f]{64})"', reviewed.page("review/de/demo/doc/clinical").text)[0]
    sent = {"language": "de", "article": "demo", "person": person, "stage": stage, "digest": digest, "remark": "x"}
    sent["digests"] = [digest]
    assert {422} == {reviewed.send(what, sent).status_code for what in ("agree", "remark")}
    assert before == tree(reviewed.root)


def test_a_page_is_shown_as_readers_would_see_it(asked: Asked) -> None:
    """The page of a build with its style, marked as a preview and without a download; where there is none, why not."""
    page = asked.page("page/de/demo.html")
    assert (200, True) == (page.status_code, page.headers["content-type"].startswith("text/html"))
    assert ("Not an edition" in page.text, ".epub" in page.text.replace("application/epub", "")) == (True, False)
    style = re.search(r'href="\.\./(assets/style\.[^"]+\.css)"', page.text)
    assert style
    assert "text/css; charset=utf-8" == asked.page(f"page/{style[1]}").headers["content-type"]
    assert "Not an edition" in asked.page("page/ar/demo.html").text
    (asked.root / "locales/de/LC_MESSAGES/demo.po").unlink()
    assert "A build would make no page" in asked.page("page/de/demo.html").text
    assert {404} == {
        asked.page(f"page/{name}").status_code for name in ("de/none.html", "x.css", "../demo.md", "de/demo")
    }
    assert not (asked.root / "build").exists()


def test_an_editor_is_linked_if_it_is_named(tmp_path: Path) -> None:
    """By an address of its own kind, at the line of the entry; no address of a script."""
    pages = Pages(tiny(tmp_path), "/t/", editor="vscode://file{path}:{line}")
    page = pages.handout("de", "demo").decode()
    assert f'href="vscode://file{tmp_path.resolve().as_posix()}' in page.replace("%20", " ")
    for address in ("javascript:alert({path})", "https://evil.example/{path}", "vscode:"):
        said = run(tmp_path, "preview", "--editor", address)
        assert (2, True) == (said.returncode, "--editor takes" in said.stderr)


def test_without_the_extra_the_command_says_what_to_install(tmp_path: Path) -> None:
    """In one line, with the exit code of any refusal and no traceback."""
    (tmp_path / "starlette.py").write_text("raise ModuleNotFoundError('none', name='starlette')", encoding="utf-8")
    path = os.pathsep.join([str(tmp_path), *filter(None, sys.path)])
    command = [sys.executable, "-m", "handoutpress", "--root", str(tiny(tmp_path / "l")), "preview"]
    said = subprocess.run(
        command, env=os.environ | {"PYTHONPATH": path}, capture_output=True, text=True, check=False, timeout=60
    )
    assert (1, True) == (said.returncode, 'pip install "handoutpress[preview]"' in said.stderr)
    assert "Traceback" not in said.stderr


def test_what_is_typed_is_judged_and_nothing_is_written(asked: Asked) -> None:
    """The findings of the very words, before they are saved; of what is not in the library there is no answer."""
    before = tree(asked.root)
    page = asked.page("de/demo").text
    name = re.search(r'data-id="(b[0-9a-f]{16})" data-msgstr="Bevor Sie anfangen"', page)
    assert name
    sent = {"language": "de", "article": "demo", "id": name[1], "msgstr": "Bevor  Sie anfangen 7"}
    found = asked.send("judge", sent).json()["findings"]
    assert {"HP427", "HP503"} & {row["code"] for row in found}
    assert [] == asked.send("judge", sent | {"msgstr": "Bevor Sie anfangen"}).json()["findings"]
    assert (404, 200) == (
        asked.send("judge", sent | {"article": "none"}).status_code,
        asked.send("judge", sent | {"id": "none"}).status_code,
    )
    assert before == tree(asked.root)


def test_the_memory_offers_how_like_sentences_are_translated(asked: Asked) -> None:
    """From every catalog of the language, never the very entry; with how like it is and where it is from."""
    path = asked.root / "locales/de/LC_MESSAGES/second.po"
    text = path.read_text(encoding="utf-8")
    path.write_text(f'{text}\nmsgid "Before you begin"\nmsgstr "Ehe Sie beginnen"\n', encoding="utf-8")
    page = asked.page("de/demo").text
    name = re.search(r'data-id="(b[0-9a-f]{16})" data-msgstr="Bevor Sie anfangen"', page)
    assert name
    rows = asked.send("memory", {"language": "de", "article": "demo", "id": name[1]}).json()["memory"]
    assert [("Before you begin", "Ehe Sie beginnen")] == [(row["msgid"], row["msgstr"]) for row in rows]
    assert rows[0]["told"].endswith("%, locales/de/LC_MESSAGES/second.po")


def test_the_last_sign_off_of_a_sitting_is_taken_back(reviewed: Asked) -> None:
    """As often as there is one; by a line of its own, since a ledger is only added to."""
    sent = {"language": "de", "article": "demo", "person": "doc", "stage": "clinical", "origin": "human"}
    assert 409 == reviewed.send("undo", sent).status_code
    digests = re.findall(r'data-digest="([0-9a-f]{64})"', reviewed.page("review/de/demo/doc/clinical").text)
    for digest in digests[:2]:
        assert 200 == reviewed.send("agree", sent | {"digests": [digest]}).status_code
    assert [200, 200, 409] == [reviewed.send("undo", sent).status_code for _ in range(3)]
    assert digests == re.findall(r'data-digest="([0-9a-f]{64})"', reviewed.page("review/de/demo/doc/clinical").text)


def test_what_is_wrong_goes_out_of_every_edition(reviewed: Asked) -> None:
    """The entry is fuzzy, with who says why; nothing is signed, and it is due no more until somebody has mended it."""
    digest = re.findall(r'data-digest="([0-9a-f]{64})"', reviewed.page("review/de/demo/doc/clinical").text)[0]
    sent = {"language": "de", "article": "demo", "person": "doc", "stage": "clinical", "digest": digest}
    assert 200 == reviewed.send("remark", sent | {"remark": "the opposite", "wrong": True}).status_code
    text = (reviewed.root / "locales/de/LC_MESSAGES/demo.po").read_text(encoding="utf-8")
    assert ("# doc: the opposite\n" in text, 1) == (True, text.count("#, fuzzy"))
    assert digest not in reviewed.page("review/de/demo/doc/clinical").text


def test_what_changed_since_it_was_signed_is_marked_word_by_word(reviewed: Asked) -> None:
    """In the translation, of the very block; who made the words is remembered from the first sign-off."""
    place = "review/de/demo/doc/clinical"
    assert 'data-ask="German"' in reviewed.page(place).text
    path = reviewed.root / "locales/de/LC_MESSAGES/demo.po"
    sent = {"language": "de", "article": "demo", "person": "doc", "stage": "clinical", "origin": "human"}
    for digest in re.findall(r'data-digest="([0-9a-f]{64})"', reviewed.page(place).text):
        reviewed.send("agree", sent | {"digests": [digest]})
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('msgstr "Bevor Sie anfangen"', 'msgstr "Bevor Sie beginnen"'), encoding="utf-8")
    page = reviewed.page(place).text
    assert "Bevor Sie <del>anfangen</del> <ins>beginnen</ins>" in page
    assert "data-ask" not in page


def test_a_remark_is_written_for_the_translators_and_signs_nothing(reviewed: Asked) -> None:
    """It stands as a comment of the entry, with who said it; an empty one is none."""
    digest = re.findall(r'data-digest="([0-9a-f]{64})"', reviewed.page("review/de/demo/doc/clinical").text)[0]
    sent = {"language": "de", "article": "demo", "person": "doc", "stage": "clinical", "digest": digest}
    assert 422 == reviewed.send("remark", sent | {"remark": " "}).status_code
    assert 200 == reviewed.send("remark", sent | {"remark": "too\nlong"}).status_code
    assert "# doc: too long\n" in (reviewed.root / "locales/de/LC_MESSAGES/demo.po").read_text(encoding="utf-8")
    assert not (reviewed.root / "locales/de/reviews").exists()


def test_a_private_language_is_shown_translated_and_reviewed(tmp_path: Path) -> None:
    """One that only the library's own row knows: found in any spelling, saved, shown as readers would see it, signed."""
    root = tiny(tmp_path)
    path = root / "source/handouts.toml"
    text = path.read_text(encoding="utf-8").replace('languages = ["de",', 'languages = ["x-lake", "de",')
    path.write_text(
        text + '\n[languages.x-lake]\nname = "Lake"\nnative-name = "Lago"\nscript = "Latn"\n', encoding="utf-8"
    )
    people = '[people.lan]\nname = "Lan Beispiel"\nlanguages = ["x-lake"]\nstages = ["translated"]\n'
    (root / "source/people.toml").write_text(people, encoding="utf-8")
    press.update(root, fuzzy=False)
    assert [("x_lake", True)] * 2 == [
        (found.locale, there) for code in ("x-lake", "X_Lake") for found, there in [language_of(root, code)] if found
    ]
    with previewed(root) as server:
        asked = Asked(root, server)
        block = asked.block("Before you start", "x_lake/demo")
        sent = {"language": "x_lake", "article": "demo", "id": block["id"], "version": block["version"]}
        assert 200 == asked.send("save", sent | {"msgstr": "Lago lago", "fuzzy": False, "comment": ""}).status_code
        assert "Lago lago" in asked.page("x_lake/demo").text
        assert "would make no page" in asked.page("page/x-lake/demo.html").text
        place = "review/x_lake/demo/lan/translated"
        signs = {"language": "x_lake", "article": "demo", "person": "lan", "stage": "translated", "origin": "human"}
        digests = re.findall(r'data-digest="([0-9a-f]{64})"', asked.page(place).text)
        assert 200 == asked.send("agree", signs | {"digests": digests}).status_code
    assert 1 == len(list((root / "locales/x_lake/reviews/demo").iterdir()))
