"""What all web pages have in common: the policy, the files that they share, the values of their base template."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from markupsafe import Markup

from handoutpress.library import logos
from handoutpress.model import Interface, Language, Project
from handoutpress.outputs import style, templates
from handoutpress.outputs.style import PACKAGE, Face, Theme
from handoutpress.outputs.web import page_icon

POLICY = (
    "default-src 'none'; img-src 'self' data:; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'"
)
"""The Content-Security-Policy of every page: nothing runs, nothing is sent, nothing is fetched from elsewhere."""


def assets(theme: Theme = PACKAGE, faces: Iterable[Face] = ()) -> dict[str, bytes]:
    """Return the files that pages share, by path under build/: style sheet, icon, logo, fonts of languages that need one."""
    shared = {style.stylesheet_name(theme): style.stylesheet(theme), page_icon.icon_name(theme): page_icon.icon(theme)}
    if theme.logo:
        shared[style.logo_name(theme.logo)] = theme.logo.data
    for face in faces:
        shared |= {face.name: face.data, face.style_name: face.style()}
    return shared


def common(language: Language, words: Interface, project: Project, theme: Theme, up: str) -> dict[str, Any]:
    """Return what the template of every page is given; ``up`` leads from the page to build/."""
    titled = ("library", project.title) in words.messages
    logo = theme.logo
    return {
        **templates.words(words),
        "marks": marks,
        "language": language,
        "project": project,
        "library": words(project.title, "library"),
        "library_marks": marks(language if titled else project.source_language, language),
        "policy": POLICY,
        "stylesheet": style.stylesheet_name(theme),
        "icon": page_icon.icon_name(theme),
        "faces": (),
        "logo": logos.shown(logo, up + style.logo_name(logo), 200, 48) if logo else None,
        "clinic_logo": clinic_logo(project),
        "up": up,
    }


def clinic_logo(project: Project) -> dict[str, str | int] | None:
    """Return the clinic's logo as an ``img`` shows it, if it has one."""
    logo = project.clinic.logo
    return logos.shown(logo, logos.uri(logo), 240, 64) if logo else None


def marks(language: Language, around: Language) -> Markup:
    """Return the attributes of a text whose language is not that of the page around it."""
    return Markup("") if language == around else Markup(' lang="{}" dir="{}"').format(language.tag, language.direction)
