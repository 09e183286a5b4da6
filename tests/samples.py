"""Editions made by hand, for the rooms that print them: no parser, no catalog, no file.

``edition("ar")`` is a whole handout in a language; keyword arguments replace fields of its article, page or itself.
"""

from __future__ import annotations

from base64 import b64decode
from dataclasses import replace
from datetime import date
from html import escape

from handoutpress import languages
from handoutpress.editions import identity
from handoutpress.model import (
    Article,
    Edition,
    Fallback,
    Filled,
    Interface,
    Listing,
    Logo,
    Meta,
    Page,
    Project,
    Related,
    Skeleton,
    Slot,
    State,
    TocEntry,
)

ENGLISH = languages.language("en")
FIGURE = "figures/Nadel und Nerv.svg"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4" fill="#0b5f68"/></svg>'
FIGURES = {FIGURE: SVG}
LOGOS = {
    ".svg": Logo(".svg", b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 50"/>', 400, 50),
    ".png": Logo(".png", b64decode(
        "iVBORw0KGgoAAAANSUhEUgAAAAoAAAAoAQAAAADvLVYtAAAAEElEQVR42mP8f5CJgYH+CADitwIQQV+pSgAAAABJRU5ErkJggg=="
    ), 10, 40),
    ".jpg": Logo(".jpg", b64decode(
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI//////////////////////////////////////////"
        "//////////wAALCAAIABgBAREA/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAA/ALQf/9k="
    ), 24, 8),
}  # fmt: skip
"""A logo of each kind: wide, tall and in between."""
LABELS = ("Warning", "In this handout", "Draft translation", "About this handout", "Cover", "Edition")

# title, description, first heading, a sentence, a second heading, a heading under it, the words for LABELS
WORDS: dict[str, tuple[str, ...]] = {
    "en": (
        "Numbing the nerve in the back", "What happens on the day.", "Before the visit", "Eat a light meal.",
        "After the visit", "At home", "Warning", "In this handout", "Draft translation", "About this handout", "Cover",
        "Edition",
    ),
    "ar": (
        "تخدير عصب الظهر", "ما الذي يحدث في ذلك اليوم.", "قبل الزيارة", "تناول وجبة خفيفة.", "بعد الزيارة", "في المنزل",
        "تحذير", "في هذه النشرة", "مسودة ترجمة", "عن هذه النشرة", "الغلاف", "الطبعة",
    ),
    "de": (
        "Betäubung des Nervs am Rücken", "Was an dem Tag geschieht.", "Vor dem Termin", "Essen Sie eine Kleinigkeit.",
        "Nach dem Termin", "Zu Hause", "Warnung", "In diesem Blatt", "Übersetzungsentwurf", "Über dieses Blatt",
        "Titelbild", "Ausgabe",
    ),
    "ja": (
        "背中の神経への麻酔注射", "当日に行われること。", "受診の前に", "軽い食事をとってください。", "受診の後に",
        "自宅で", "警告", "この資料の内容", "翻訳の下書き", "この資料について", "表紙", "版",
    ),
    "zh_Hans": (
        "背部神经阻滞麻醉", "当天会发生什么。", "就诊之前", "请吃一点清淡的食物。", "就诊之后", "在家里", "警告",
        "本手册内容", "翻译草稿", "关于本手册", "封面", "版本",
    ),
    "hi": (
        "पीठ की तंत्रिका को सुन्न करना", "उस दिन क्या होता है।", "मुलाक़ात से पहले", "हल्का भोजन करें।", "मुलाक़ात के बाद", "घर पर",
        "चेतावनी", "इस पुस्तिका में", "अनुवाद का मसौदा", "इस पुस्तिका के बारे में", "आवरण", "संस्करण",
    ),
}  # fmt: skip

PROJECT = Project(
    root="/library",
    id="library.example",
    title="Patient handouts",
    publisher="Example clinic",
    source_language=ENGLISH,
    languages=tuple(languages.language(code) for code in WORDS if code != "en"),
    base_url="https://example.org/handouts/",
    licence="CC BY 4.0",
    licence_url="https://creativecommons.org/licenses/by/4.0/",
)

META = Meta(
    id="demo",
    title=WORDS["en"][0],
    description=WORDS["en"][1],
    revised=date(2026, 3, 1),
    review_by=date(2027, 3, 1),
    edition=2,
    topics=("Back pain",),
    authors=("Ann Author", "Bob O'Writer"),
    related=(Related(article="other"), Related(title="Sleep")),
)


def said(text: str, fallback: Fallback | None = None) -> Filled:
    """Return plain words as a filled message."""
    return Filled(escape(text), text, fallback)


def parts(words: tuple[str, ...]) -> tuple[str | Slot, ...]:
    """Return a body with every construct that a book treats in its own way."""
    _, _, first, sentence, second, under, warning, *_ = map(escape, words)
    return (
        f'<h2 id="before">{first}</h2>\n<p>{sentence}<sup class="footnote-ref"><a href="#fn-1" id="fnref-1"'
        f' role="doc-noteref">1</a></sup></p>\n<p><a href="',
        Slot("link", key="other"),
        f'">{first}</a> – <a href="https://example.org/">{second}</a></p>\n'
        '<section class="role role-warning" role="note" aria-labelledby="r1">'
        f'<p class="role-name" id="r1">{warning}</p>\n<p>{sentence}</p></section>\n'
        f'<h2 id="after">{second}</h2>\n<figure><img src="',
        Slot("figure", key=FIGURE),
        f'" alt="{first}"/><figcaption>{sentence}</figcaption></figure>\n<h3 id="home">{under}</h3>\n'
        f'<p class="fallback" lang="en" dir="ltr">Call us on <bdi dir="ltr">555 0100</bdi>.</p>\n'
        f'<table><thead><tr><th scope="col">{first}</th><th scope="col">{second}</th></tr></thead>'
        f"<tbody><tr><td>{sentence}</td><td>5</td></tr></tbody></table>\n"
        f'<section class="footnotes" role="doc-endnotes" aria-label="{under}"><ol><li id="fn-1"><p>{sentence} '
        '<a href="#fnref-1" role="doc-backlink" aria-label="1">↩</a></p></li></ol></section>\n',
    )


def page(code: str) -> Page:
    """Return the page of a language."""
    words = WORDS[code]
    return Page(
        title=said(words[0]),
        description=said(words[1]),
        topics=(said("Back pain"),),
        related=(("other", said("")), ("", said("Sleep", Fallback.UNTRANSLATED if code != "en" else None))),
        parts=parts(words),
        toc=(
            TocEntry(2, "before", words[2]),
            TocEntry(2, "after", words[4]),
            TocEntry(3, "home", words[5]),
        ),
        filled=tuple(map(said, words[:6])),
    )


def article(**changes: object) -> Article:
    """Return the source article."""
    whole = Article("demo", "source/demo.md", META, (), Skeleton(parts=(), figures=(FIGURE,)))
    return replace(whole, **changes)  # type: ignore[arg-type]


def edition(code: str = "de", **changes: object) -> Edition:
    """Return the handout in a language."""
    language, words = languages.language(code), WORDS[code]
    whole = Edition(
        article=article(),
        language=language,
        source_language=ENGLISH,
        interface=Interface(language, {(None, english): word for english, word in zip(LABELS, words[6:], strict=True)}),
        page=page(code),
        state=State("source" if code == "en" else "machine"),
        date=date(2026, 4, 5),
        uuid=identity(PROJECT.id, META.id, language.tag),
        source_revision="0123456789ab",
        total=7,
        counts={} if code == "en" else {Fallback.UNTRANSLATED: 1},
    )
    return replace(whole, **changes)  # type: ignore[arg-type]


def neighbours(code: str = "de") -> dict[str, Listing]:
    """Return the articles that exist in a language: this one and ``other``."""
    this = edition(code).listing()
    tag = this.language.tag
    other = replace(this, slug="other", title=said(WORDS[code][4]), page_name=f"{tag}/other.html", book_name="")
    return {this.slug: this, "other": other}
