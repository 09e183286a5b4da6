"""Edits of a library as people make them, and worse: each takes a folder and a source of chance, and changes something.

``EDITS`` is all of them by name. An edit may leave a library that cannot be built: then nothing may be built of it.
"""

from __future__ import annotations

import os
import random
import re
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

from handoutpress import press
from handoutpress.model import HandoutError
from handoutpress.press import review

Edit = Callable[[Path, random.Random], None]
EDITS: dict[str, Edit] = {}
PEOPLE = """[people.ana]
name = "Ana"
languages = ["de", "ja"]
stages = ["translated"]

[people.ben]
name = "Ben"
languages = ["de", "ja"]
stages = ["translated", "revised"]
"""


def edit(function: Edit) -> Edit:
    """Add an edit to all."""
    EDITS[function.__name__] = function
    return function


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def swap(path: Path, old: str, new: str) -> None:
    """Replace a text by another, or put the first back."""
    text = text_of(path)
    write(path, text.replace(old, new, 1) if old in text else text.replace(new, old, 1))


def article(root: Path, chance: random.Random) -> Path:
    return chance.choice(sorted((root / "source").glob("*.md")))


def catalog(root: Path, chance: random.Random) -> Path | None:
    found = sorted((root / "locales").glob("*/LC_MESSAGES/*.po"))
    return chance.choice(found) if found else None


def settings(root: Path, old: str, new: str) -> None:
    swap(root / "source/handouts.toml", old, new)


@edit
def a_word_of_a_text(root: Path, chance: random.Random) -> None:
    swap(article(root, chance), "Your doctor", "Your own doctor")


@edit
def a_title(root: Path, chance: random.Random) -> None:
    swap(article(root, chance), 'title = "', 'title = "New: ')


@edit
def a_related_topic(root: Path, chance: random.Random) -> None:
    path = article(root, chance)
    other = article(root, chance).stem
    if "related" not in text_of(path) and other != path.stem:
        swap(path, "revised =", f'related = [{{article = "{other}"}}]\nrevised =')


@edit
def an_article_more(root: Path, chance: random.Random) -> None:
    number = len(list((root / "source").glob("*.md")))
    text = text_of(root / "source/second.md") if (root / "source/second.md").is_file() else ""
    write(root / f"source/more-{number}.md", re.sub(r'^id = "[^"]*"', f'id = "more-{number}"', text, flags=re.M))


@edit
def an_article_less(root: Path, chance: random.Random) -> None:
    found = sorted((root / "source").glob("more-*.md"))
    if found:
        chance.choice(found).unlink()


@edit
def another_name(root: Path, chance: random.Random) -> None:
    found = sorted((root / "source").glob("more-*.md"))
    if found:
        path = chance.choice(found)
        try:
            press.rename(root, path.stem, f"{path.stem}x", date(2026, 11, 22))
        except HandoutError:
            path.replace(path.with_name(f"{path.stem}y.md"))


@edit
def an_update(root: Path, chance: random.Random) -> None:
    try:
        press.extract(root)
        press.update(root)
    except HandoutError:
        return


@edit
def a_translation(root: Path, chance: random.Random) -> None:
    if path := catalog(root, chance):
        text = text_of(path)
        found = list(re.finditer(r'^msgstr "(.+)"$', text, re.M))
        if found:
            one = chance.choice(found)
            write(path, text[: one.end(1)] + " x" + text[one.end(1) :])


@edit
def a_wrong_number(root: Path, chance: random.Random) -> None:
    if path := catalog(root, chance):
        write(path, re.sub(r'(msgstr ".*?)(\d)', lambda m: m[1] + str((int(m[2]) + 1) % 10), text_of(path), count=1))


@edit
def a_fuzzy_message(root: Path, chance: random.Random) -> None:
    if path := catalog(root, chance):
        entries = text_of(path).split("\n\n")
        at = chance.randrange(1, len(entries)) if len(entries) > 1 else 0
        if at and "msgid" in entries[at] and ", fuzzy" not in entries[at] and not entries[at].startswith("#~"):
            where = re.search(r"^(msgctxt|msgid) ", entries[at], re.M)
            assert where
            entries[at] = entries[at][: where.start()] + "#, fuzzy\n" + entries[at][where.start() :]
            write(path, "\n\n".join(entries))


@edit
def a_day_of_saving(root: Path, chance: random.Random) -> None:
    if path := catalog(root, chance):
        day = f"2026-0{chance.randint(1, 9)}-11 12:00+0000"
        write(path, re.sub(r'"PO-Revision-Date: [^\\]*', f'"PO-Revision-Date: {day}', text_of(path)))


@edit
def a_comment(root: Path, chance: random.Random) -> None:
    if path := catalog(root, chance):
        swap(path, "\nmsgid", "\n# seen\nmsgid")


@edit
def a_catalog_less(root: Path, chance: random.Random) -> None:
    if (path := catalog(root, chance)) and chance.random() < 0.3:
        path.unlink()


@edit
def a_broken_catalog(root: Path, chance: random.Random) -> None:
    if path := catalog(root, chance):
        write(path, text_of(path) + '\nmsgid "unfinished\n')


@edit
def words_of_the_pages(root: Path, chance: random.Random) -> None:
    locale = chance.choice(["de", "ar", "ja", "en"])
    path = root / f"locales/{locale}/LC_MESSAGES/handoutpress.po"
    said = chance.choice(["Kleine Bibliothek", "Winzige Bibliothek"])
    head = f'msgid ""\nmsgstr ""\n"Language: {locale}\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    write(path, f'{head}\nmsgctxt "library"\nmsgid "Tiny library"\nmsgstr "{said}"\n')


@edit
def a_setting(root: Path, chance: random.Random) -> None:
    pairs = [
        ('publisher = "Nobody"', 'publisher = "Somebody"'),
        ('title = "Tiny library"', 'title = "Small library"'),
        ('base-url = "https://example.org/handouts/"', 'base-url = "https://example.net/"'),
        ('licence = "CC BY 4.0"', "min-translated = 95"),
        ('name = "Clinic at the Lake"', 'name = "Clinic by the Sea"'),
        ('emergency = "112"', 'emergency = "999"'),
        ('languages = ["de", "ar", "ja"]', 'languages = ["ja", "de"]'),
        ("[clinic]", 'outputs = ["html", "epub", "bilingual"]\n[clinic]'),
        ("[clinic]", 'fonts = "none"\n[clinic]'),
    ]
    settings(root, *chance.choice(pairs))


@edit
def a_policy(root: Path, chance: random.Random) -> None:
    settings(root, "\n[clinic]", '\n[policy]\nuse = "us-clinic"\n\n[clinic]')


@edit
def a_collection(root: Path, chance: random.Random) -> None:
    slugs = ", ".join(f'"{path.stem}"' for path in sorted((root / "source").glob("*.md"))[:2])
    path = root / "source/handouts.toml"
    text = text_of(path).partition("\n[[collection]]")[0]
    more = f'\n[[collection]]\nid = "all-{chance.randint(1, 2)}"\ntitle = "All"\narticles = [{slugs}]\n'
    write(path, text + (more if chance.random() < 0.7 else ""))


@edit
def a_term(root: Path, chance: random.Random) -> None:
    locale, term = chance.choice(["de", "ja"]), chance.choice(["Arzt", "Doktor"])
    write(root / f"locales/{locale}/glossary.tsv", f"source\ttarget\ndoctor\t{term}\n")


@edit
def a_link_target(root: Path, chance: random.Random) -> None:
    write(root / "locales/de/links.toml", f'[links]\nguide = "https://example.org/{chance.randint(1, 3)}"\n')


@edit
def a_person(root: Path, chance: random.Random) -> None:
    name = chance.choice(["Ben", "Benno"])
    write(root / "source/people.toml", PEOPLE.replace('name = "Ben"', f'name = "{name}"'))


@edit
def a_sign_off(root: Path, chance: random.Random) -> None:
    if (root / "source/people.toml").is_file():
        slug, by, stage = article(root, chance).stem, *chance.choice([("ana", "translated"), ("ben", "revised")])
        try:
            review.sign(review.desk(root, chance.choice(["de", "ja"]), slug, by, stage), date(2026, 11, 22))
        except HandoutError:
            return


@edit
def a_dress(root: Path, chance: random.Random) -> None:
    path = root / "source/theme/theme.toml"
    if path.is_file() and chance.random() < 0.4:
        shutil.rmtree(path.parent)
    else:
        write(path, f'[tokens]\ncorner = "{chance.randint(0, 9)}px"\n')


@edit
def a_template(root: Path, chance: random.Random) -> None:
    own = 'Dressed {{ siblings | map(attribute=0) | map(attribute="date") | list | length }}\n'
    write(root / "source/theme/templates/about.html.j2", own * chance.randint(0, 2))


@edit
def a_figure(root: Path, chance: random.Random) -> None:
    swap(root / "source/figures/tablets.svg", "</svg>", "<text>Two tablets</text></svg>")


@edit
def a_figure_of_a_language(root: Path, chance: random.Random) -> None:
    path = root / "source/figures/tablets.de.svg"
    if path.is_file():
        path.unlink()
    else:
        shutil.copyfile(root / "source/figures/tablets.svg", path)


@edit
def a_file_of_the_build_less(root: Path, chance: random.Random) -> None:
    if found := built(root):
        chance.choice(found).unlink()


@edit
def another_file_in_the_build(root: Path, chance: random.Random) -> None:
    """Replace bytes by as many others; at times the file's old times are put back."""
    if found := built(root):
        path = chance.choice(found)
        facts = path.stat()
        path.write_bytes(b"?" * facts.st_size)
        if chance.random() < 0.5:
            os.utime(path, ns=(facts.st_atime_ns, facts.st_mtime_ns))


@edit
def a_build_from_elsewhere(root: Path, chance: random.Random) -> None:
    if (root / "build").is_dir() and chance.random() < 0.3:
        shutil.rmtree(root / "build")


@edit
def as_many_letters_in_the_same_tick(root: Path, chance: random.Random) -> None:
    """Change a letter twice in a row, and put the file's times back: size and times say that nothing happened."""
    if path := catalog(root, chance):
        facts, text = path.stat(), text_of(path)
        found = [match.start(1) for match in re.finditer(r'^msgstr ".*?([a-z])', text, re.M)]
        if found:
            at = chance.choice(found)
            for letter in "qz":
                write(path, text[:at] + letter + text[at + 1 :])
            os.utime(path, ns=(facts.st_atime_ns, facts.st_mtime_ns))


@edit
def a_build_of_one_language(root: Path, chance: random.Random) -> None:
    """Bring one language up to date; the others keep what they say of it."""
    try:
        press.build(root, jobs=1, languages=[chance.choice(["en", "de", "ja"])])
    except HandoutError:
        return


@edit
def a_touch(root: Path, chance: random.Random) -> None:
    article(root, chance).touch()


def built(root: Path) -> list[Path]:
    """Return the files of build/ that a build has made."""
    return [path for path in sorted((root / "build").rglob("*")) if path.is_file()]
