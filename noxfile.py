"""Thin sessions: each is a verb of handoutpress or a tool, of the same name. `nox -l` lists them."""

from pathlib import Path

import nox

nox.needs_version = ">=2025.2.9"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.sessions = ["check"]

PROJECT = nox.project.load_toml("pyproject.toml")
ROOT = Path(__file__).parent


def groups(*names: str) -> list[str]:
    return nox.project.dependency_groups(PROJECT, *names)


@nox.session
def extract(session: nox.Session) -> None:
    """Write the templates from the articles and the interface."""
    session.install("-e", ".")
    session.run("handoutpress", "extract", *session.posargs)


@nox.session
def update(session: nox.Session) -> None:
    """Merge the templates into the translators' catalogs."""
    session.install("-e", ".")
    session.run("handoutpress", "extract")
    session.run("handoutpress", "update", *session.posargs)


@nox.session
def interface(session: nox.Session) -> None:
    """Bring the package's own words and their catalogs up to date."""
    session.install("-e", ".")
    session.run("handoutpress", "interface", *session.posargs)


@nox.session
def build(session: nox.Session) -> None:
    """Make every page and book into build/."""
    session.install("-e", ".")
    session.run("handoutpress", "build", *session.posargs)


@nox.session
def status(session: nox.Session) -> None:
    """Show what is translated, what is to do and what holds editions back."""
    session.install("-e", ".")
    session.run("handoutpress", "status", *session.posargs)


@nox.session(name="format")
def format_(session: nox.Session) -> None:
    """Bring catalogs into their canonical form."""
    session.install("-e", ".")
    session.run("handoutpress", "format", *session.posargs)


@nox.session
def check(session: nox.Session) -> None:
    """Check sources and catalogs, build, and validate what came out."""
    session.install("-e", ".[validate]")
    session.run("handoutpress", "check", *session.posargs)
    session.run("handoutpress", "build")
    session.run("handoutpress", "validate")


@nox.session
def validate(session: nox.Session) -> None:
    """Validate the pages and books in build/."""
    session.install("-e", ".[validate]")
    session.run("handoutpress", "validate", *session.posargs)


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests."""
    session.install("-e", ".[validate]", *groups("test"))
    session.run("pytest", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Check the style of the code."""
    session.install(*groups("lint"))
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session
def types(session: nox.Session) -> None:
    """Check the types."""
    session.install("-e", ".", *groups("types"))
    session.run("mypy")


@nox.session
def browser(session: nox.Session) -> None:
    """Look at the built pages in a real Chromium."""
    session.install("-e", ".", *groups("test", "browser"))
    session.run("handoutpress", "build", "--jobs", "2")
    session.run("pytest", "-m", "browser", *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """Measure speed and memory on a generated library."""
    session.install("-e", ".", *groups("test"))
    session.run("python", "tests/bench/library.py", *session.posargs)
