"""A library's own templates of sheets, tried in a process of its own: Typst can be stopped by nothing else.

``check`` tries them, and so does a build before it sets the first sheet: what never ends is refused with its name.
"""

from __future__ import annotations

from handoutpress import editions
from handoutpress.model import Edition, HandoutError, Place, Problem, error
from handoutpress.outputs import sheet, templates
from handoutpress.press.opened_library.load import Library, interface_of
from handoutpress.press.production import signals, worker_processes

SECONDS = 60.0
"""For one sheet of each kind, on a busy machine; a sheet takes some tenths."""
MEMORY = 4 << 30
"""Bytes of its process, where the system can limit them."""


def refuse(library: Library) -> None:
    """HandoutError HP115 if a build that makes sheets would make them with a template that cannot be set, or never ends."""
    project = library.project
    if library.articles and ("pdf" in project.outputs or project.take_home):
        words = interface_of(library, project.source_language)
        made = editions.make(library.articles[0], None, project.source_language, project, words)
        problems = trial(library, made) if isinstance(made, Edition) else ()
        if problems:
            raise HandoutError(problems)


def trial(library: Library, made: Edition) -> tuple[Problem, ...]:
    """Return HP115 for what of a library's templates of sheets cannot be set, by a sheet of each kind of an edition.

    Nothing without templates of the library's own, or where this machine makes no sheets.
    """
    own = [name for name, _ in library.theme.templates if name.startswith(templates.SHEETS)]
    if not own or sheet.lacking():
        return ()
    import multiprocessing  # few libraries have templates of sheets of their own
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    executor = ProcessPoolExecutor(1, multiprocessing.get_context("spawn"), _begin)
    try:
        with signals.uninterrupted():
            found = executor.submit(_set, library, made)
        return found.result(SECONDS)
    except TimeoutError:
        why = f"a sheet of it takes longer than {SECONDS:g} seconds"
    except BrokenProcessPool:
        why = "Typst broke off: a sheet of it takes more memory than any needs"
    finally:
        for process in worker_processes.of(executor):
            process.kill()
        executor.shutdown(wait=True, cancel_futures=True)
    hint = "begin with a copy of the package's template, and change a little at a time"
    return (error("HP115", Place(f"{templates.FOLDER}/{own[0]}"), why, hint),)


def _begin() -> None:
    """Limit the memory of this process."""
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, resource.getrlimit(resource.RLIMIT_AS)[1]))
    except (ImportError, OSError, ValueError):
        return


def _set(library: Library, made: Edition) -> tuple[Problem, ...]:
    """Set a sheet of each kind, in a process of its own."""
    parts = sheet.matter(made, (), {}, library.project, library.figures_of(made.article), library.theme)
    paper = library.project.papers[0]
    problems: list[Problem] = []
    for take_home in (False, True):
        try:
            list(sheet.printed(parts, [sheet.Format(paper, take_home=take_home)]))
        except HandoutError as fault:
            problems += fault.problems
    return tuple(problems)
