"""``--cluster``: real schedulers and workers on this machine make the same bytes, and whatever goes wrong there is told."""

from __future__ import annotations

import json
import re
import shutil
import signal
import subprocess
import sys
import threading
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from cluster_processes import Processes
from command_line import run
from libraries import tiny, tree

import handoutpress
from handoutpress import press
from handoutpress.model import HandoutError
from handoutpress.press.cluster import batch_sending, engine_facts, scheduler
from handoutpress.press.memo import place

ROOT = Path(__file__).parents[2]
NOBODY = "tcp://127.0.0.1:9"
"""An address at which no scheduler can be: the port belongs to nobody."""


@pytest.fixture(scope="module")
def libraries(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder for libraries, below which no worker may read."""
    return tmp_path_factory.mktemp("libraries")


Start = Callable[..., Processes]


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory, libraries: Path) -> Iterator[Start]:
    """Yield what starts schedulers, each to be given workers; all end with the module."""
    pytest.importorskip("distributed", reason="the extra [cluster] is not installed")
    begun: list[Processes] = []

    def one(**settings: str) -> Processes:
        begun.append(Processes(tmp_path_factory.mktemp("cluster"), libraries, **settings))
        return begun[-1]

    yield one
    for processes in begun:
        processes.close()


@pytest.fixture(scope="module")
def cluster(start: Start) -> Processes:
    """Return a cluster with two workers."""
    processes = start()
    processes.worker("one")
    processes.worker("two")
    return processes


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Cut batches of one article each, so that a tiny library has many, and one leads into another."""
    monkeypatch.setattr(batch_sending, "SIZE", 1)


@pytest.fixture
def library(libraries: Path, tmp_path: Path) -> Path:
    """Return a library with every kind of file (page, book, bilingual, a collection), a font, and one wrong number."""
    root = tiny(Path(shutil.move(tmp_path, libraries / tmp_path.name)))
    tmp_path.mkdir()
    settings = root / "source/handouts.toml"
    text = settings.read_text(encoding="utf-8").replace(
        "licence = ", 'outputs = ["html", "epub", "bilingual"]\nlicence = '
    )
    settings.write_text(text + '[[collection]]\nid = "both"\ntitle = "Both"\narticles = ["demo", "second"]\n', "utf-8")
    catalog = root / "locales/de/LC_MESSAGES/demo.po"
    words = catalog.read_text(encoding="utf-8")
    catalog.write_text(words.replace("Warten Sie 10 Minuten.", "Warten Sie 100 Minuten."), encoding="utf-8")
    return root


def twin(root: Path) -> Path:
    """Return a copy of a library."""
    return Path(shutil.copytree(root, root.parent / "twin"))


def refused(root: Path, address: str) -> list[str]:
    """Return the codes by which a build on a cluster is refused; nothing may be left of it."""
    with pytest.raises(HandoutError) as fault:
        press.build(root, only=("html",), cluster=address)
    assert {} == tree(root / "build")
    return [problem.code for problem in fault.value.problems]


@pytest.mark.usefixtures("small")
def test_a_build_on_a_cluster_has_the_same_bytes(cluster: Processes, library: Path) -> None:
    """Every file, from workers that may not read the library; and the memo knows it all: nothing is to be made after it."""
    other = twin(library)
    press.build(other, jobs=1)
    told: list[tuple[str, int, int]] = []
    built = press.build(library, lambda *done: told.append(done), cluster=cluster.address)
    assert tree(other / "build") == tree(library / "build")
    assert [("filling", 8, 8), ("writing", 12, 12)] == [row for row in dict.fromkeys(told) if row[1] == row[2]]
    assert len(built.reasons) == 12
    assert () == press.build(library, jobs=1).reasons


@pytest.mark.usefixtures("small")
def test_a_sheet_of_a_cluster_has_the_same_bytes(cluster: Processes, library: Path) -> None:
    """What leaves out as much in all languages; its words are known after it, so that it is not set again."""
    pytest.importorskip("typst", reason="the extra [pdf] is not installed")
    other = twin(library)
    for root, where in ((other, ""), (library, cluster.address)):
        press.build(root, only=("take-home",), languages=["ja"], articles=["demo"], jobs=1, cluster=where)
    assert tree(other / "build") == tree(library / "build")
    memory = place.of(library)
    assert memory
    sheets = {name for name in tree(library / "build") if name.endswith(".pdf")}
    assert sheets == json.loads((memory / "sheets/ja.json").read_bytes()).keys() != set()


def test_a_worker_may_not_read_the_library(cluster: Processes, library: Path) -> None:
    """What the promise above rests on: whoever opens one of its files there is refused."""
    from distributed import Client

    with Client(cluster.address, set_as_default=False) as client, pytest.raises(PermissionError):
        client.submit(Path.read_bytes, library / "source/demo.md").result()


def test_a_check_on_a_cluster_finds_the_same(cluster: Processes, library: Path) -> None:
    """The same lines and exit code; the verdicts come from there and are remembered here."""
    other = twin(library)
    plain, there = run(other, "check", "de", "ja"), run(library, "check", "de", "ja", "--cluster", cluster.address)
    assert (plain.returncode, plain.stdout, plain.stderr) == (there.returncode, there.stdout, there.stderr)
    assert (1, True) == (there.returncode, "error[HP513]" in there.stderr)
    memory = place.of(library)
    assert memory
    assert ["de.json", "ja.json"] == sorted(path.name for path in (memory / "verdicts").glob("*"))


def test_a_file_that_cannot_be_read_is_told_as_without_a_cluster(cluster: Processes, library: Path) -> None:
    """A catalog that is none is refused with the same lines; the other languages were made for nothing."""
    (library / "locales/de/LC_MESSAGES/second.po").write_text("this is no catalog\n", encoding="utf-8")
    other = twin(library)
    plain, there = run(other, "build"), run(library, "build", "--cluster", cluster.address)
    wanted = [line for line in plain.stderr.splitlines() if "error" in line]
    assert (1, wanted) == (there.returncode, [line for line in there.stderr.splitlines() if "error" in line])
    assert wanted != []


@pytest.mark.usefixtures("small")
def test_the_work_of_a_lost_worker_is_done_again(cluster: Processes, library: Path) -> None:
    """A worker is killed while it has a batch; the others do it, and the bytes are the same (of pages: they are soon made)."""
    from distributed import Client

    other = twin(library)
    press.build(other, only=("html",), jobs=1)
    victim, at_work = cluster.worker("victim"), []

    def kill() -> None:
        with Client(cluster.address, set_as_default=False) as client:
            rows = client.scheduler_info(n_workers=-1)["workers"]
            (address,) = [address for address, row in rows.items() if row["name"] == "victim"]
            while not at_work and building.is_set():
                at_work.extend(key for key in client.processing([address])[address] if key.startswith("run-"))
            victim.send_signal(signal.SIGKILL)

    building = threading.Event()
    building.set()
    killer = threading.Thread(target=kill)
    killer.start()
    try:
        press.build(library, only=("html",), cluster=cluster.address)
    finally:
        building.clear()
        killer.join()
    assert at_work != []
    assert -signal.SIGKILL == victim.wait()
    assert tree(other / "build") == tree(library / "build")


@pytest.fixture
def keys(tmp_path: Path) -> dict[str, str]:
    """Return Dask's settings for TLS with a key of this test alone: one certificate, which vouches for itself, on all sides."""
    openssl = shutil.which("openssl")
    if not openssl:
        pytest.skip("the cluster over TLS was not tried: there is no openssl here to make a key")
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    made = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=test of handoutpress"]
    files = ["-keyout", str(key), "-out", str(certificate)]
    subprocess.run([openssl, *made, *files], check=True, capture_output=True)
    sides = {f"comm.tls.{side}.cert": str(certificate) for side in ("scheduler", "worker", "client")}
    sides |= {f"comm.tls.{side}.key": str(key) for side in ("scheduler", "worker", "client")}
    return {"comm.tls.ca-file": str(certificate), **sides}


def test_a_cluster_that_asks_for_keys(
    start: Start, library: Path, keys: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Over TLS the bytes are the same, with Dask's own settings; whoever has no key, or speaks plainly, is refused."""
    import dask

    other = twin(library)
    press.build(other, only=("html",), jobs=1)
    told = {name.upper().replace("-", "_").replace(".", "__"): value for name, value in keys.items()}
    processes = start(protocol="tls", **told)
    assert processes.address.startswith("tls://")
    with monkeypatch.context() as patch:
        patch.setattr(scheduler, "CONNECTING", 1.0)
        assert ["HP909"] == refused(library, processes.address)
        assert ["HP909"] == refused(library, processes.address.replace("tls://", "tcp://"))
    with dask.config.set({f"distributed.{name}": value for name, value in keys.items()}):
        processes.worker("one")
        press.build(library, only=("html",), cluster=processes.address)
    assert tree(other / "build") == tree(library / "build") != {}


def test_who_would_make_other_bytes_is_refused(
    start: Start, libraries: Path, library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A cluster without workers is waited for, not for ever; a batch that ends a worker, and a worker of other code, end it."""
    processes = start(SCHEDULER__ALLOWED_FAILURES="0")
    with monkeypatch.context() as patch:
        patch.setattr(scheduler, "PATIENCE", 0.5)
        assert ["HP912"] == refused(library, processes.address)
    deadly = processes.worker("deadly", DEADLY="/library/locales/de/LC_MESSAGES/demo.po")
    assert ["HP911"] == refused(library, processes.address)
    deadly.wait()
    code = shutil.copytree(Path(handoutpress.__file__).parent, tmp_path / "handoutpress")
    with (code / "outputs/epub/__init__.py").open("a", encoding="utf-8") as file:
        file.write("# other bytes?\n")
    processes.worker("other", PYTHONPATH=str(tmp_path))
    assert ["HP910"] == refused(library, processes.address)


def test_a_scheduler_that_is_lost_or_was_never_there_is_told(
    start: Start, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a line with a hint, and nothing of the build is left."""
    monkeypatch.setattr(scheduler, "CONNECTING", 0.5)
    assert ["HP909"] == refused(library, NOBODY)
    processes = start()
    end = threading.Timer(2, processes.scheduler.kill)
    end.start()  # nobody works there, so the build is still waiting
    assert ["HP909"] == refused(library, processes.address)


def test_without_the_extra_the_way_to_it_is_told(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a machine without ``distributed``."""
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(HandoutError) as fault:
        press.build(library, only=("html",), cluster=NOBODY)
    (problem,) = fault.value.problems
    assert ("HP908", 'pip install "handoutpress[cluster]"') == (problem.code, problem.hint)


@pytest.mark.parametrize("address", ["scheduler:8786", "tcp://scheduler", "http://scheduler:8786", "tcp://a:1/x"])
def test_what_is_no_address_is_misuse(address: str, library: Path) -> None:
    """The command ends at once with exit code 2."""
    found = run(library, "check", "--cluster", address)
    assert (2, True) == (found.returncode, f"'{address}' is no address of a scheduler" in found.stderr)


@pytest.mark.parametrize("verb", [["build", "de", "--only", "html"], ["check", "de"]], ids=str)
def test_without_the_option_nothing_of_it_is_imported(verb: list[str], library: Path) -> None:
    """Neither ``distributed`` nor our own part about it."""
    script = (
        "import atexit, sys\n"
        "own = lambda name: name.split('.')[0] in ('dask', 'distributed') or 'press.cluster' in name\n"
        "atexit.register(lambda: print('imported:', *filter(own, sys.modules)))\n"
        "from handoutpress.cli import main\n"
        f"main({['--quiet', '--root', str(library), *verb]!r})\n"
    )
    found = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert "imported:" == found.stdout.splitlines()[-1].strip()
    assert "Traceback" not in found.stderr


def test_every_package_that_makes_bytes_is_compared() -> None:
    """Those of the package and of the extras that make files; not the command line's own."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    rows = (*project["dependencies"], *extras["pdf"], *extras["fonts"], *extras["covers"])
    wanted = {re.split(r"[=<>\[; ]", row)[0].lower() for row in rows} - {"click", "rich"}
    assert wanted | {"markupsafe"} == set(engine_facts.PACKAGES)
    assert () == engine_facts.differences(dict(engine_facts.facts()))


def test_what_differs_is_named() -> None:
    """By its name and both versions, so that somebody knows what to install."""
    other = {**engine_facts.facts(), "typst": "0.1"}
    assert (f"typst: {engine_facts.facts()['typst']} there, 0.1 here",) == engine_facts.differences(other)
