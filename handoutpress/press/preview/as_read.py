"""A handout as its readers would see it: the very page of a build, marked as a preview, with its style and figures."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from handoutpress.library import figures
from handoutpress.model import Article, Edition
from handoutpress.outputs import preview, web
from handoutpress.press.opened_library.load import Library, Shelf
from handoutpress.press.production.language_run import make


@dataclass(slots=True)
class AsRead:
    """The pages as they were made last, with what they show; the figures with words of a language are its own."""

    base: str
    drawn: dict[str, bytes] = field(default_factory=dict)

    def page(self, library: Library, article: Article, shelf: Shelf) -> bytes:
        """Return the page of a draft; where a build would make none, a page that says why."""
        made, _ = make(library, article, shelf)
        if not isinstance(made, Edition):
            return preview.refusal_page(article.meta.title, shelf.language, made.reasons, self.base)
        edition = replace(made, outputs=("page",))  # no book and no sheet is offered
        self.drawn |= {figures.published(name): data for name, data in edition.drawn.items()}
        data = web.page(edition, [edition.listing()], {}, library.project, library.theme)
        return preview.marked(data, self.base)

    def file(self, library: Library, name: str) -> bytes | None:
        """Return a style sheet or a figure of such a page by its path under build/; None for any other name."""
        shared = web.assets(library.theme, ()) | library.published_figures()
        return {**shared, **self.drawn}.get(name)
