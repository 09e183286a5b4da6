"""The command that shows handouts in a browser of this machine: ``preview``. No logic of its own."""

from __future__ import annotations

import re

import click

from handoutpress.cli.session import Session, main, verb

_EDITOR = re.compile(r"(?!(?:javascript|data|vbscript|file|https?):)[a-z][a-z0-9+.-]*:[!-~]*\{path\}[!-~]*").fullmatch
INSTALL = 'pip install "handoutpress[preview]"'


@main.command(short_help="Show handouts side by side in a browser, while they are translated.")
@click.argument("language", required=False)
@click.argument("article", required=False)
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="Of this machine (default: any free one).")
@click.option(
    "--editor",
    default="",
    metavar="ADDRESS",
    help="What opens your editor at an entry, linked from each block: vscode://file{path}:{line}",
)
@click.option("--no-browser", is_flag=True, help="Print the address only.")
@verb
def preview(
    session: Session,
    language: str | None,
    article: str | None,
    port: int,
    editor: str,
    no_browser: bool,  # noqa: FBT001
) -> None:
    """Show handouts and their translations side by side in a browser, and write what is translated there.

    It never refuses: what is missing shows the source, with the line of the catalog. What is saved in any editor is shown at
    once. Only this machine can ask for it, by an address that is new each time. Ctrl-C ends it.
    """
    try:
        from handoutpress.press.preview.last_good import language_of
        from handoutpress.press.preview.web_app import Preview
    except ModuleNotFoundError as fault:
        if (fault.name or "").partition(".")[0] not in {"starlette", "uvicorn", "anyio", "h11"}:
            raise
        raise click.ClickException(f"preview needs two more packages: {INSTALL}") from None

    if editor and not _EDITOR(editor):
        raise click.UsageError("--editor takes an address of your editor's own kind, with {path} and {line}")
    row, there = language_of(session.root, language) if language else (None, False)
    if language and row is None:
        raise click.UsageError(f"no table knows the language {language!r}; write its code: es, ar, zh_Hans")
    if row and not there:
        hint = f"begin it with: handoutpress add-language {row.tag}"
        raise click.UsageError(f"this library has no translation into {row.name}; {hint}")
    try:
        server = Preview(session.root, frozenset([row.locale] if row else []), port, editor)
    except OSError as fault:
        raise click.ClickException(f"port {port} cannot be had: {fault.strerror}") from None
    address = server.address(row.locale if row else "", article or "")
    click.echo(address)
    session.say("A preview, never an edition. Ctrl-C ends it.")
    if not no_browser:
        import webbrowser

        webbrowser.open(address)
    server.run()
