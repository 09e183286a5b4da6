"""``--cluster``: where a cluster is asked, in the commands that can work on one."""

from __future__ import annotations

import re

import click


def _address(_context: click.Context, _option: click.Parameter, value: str | None) -> str:
    """Return the address of a scheduler; BadParameter for what is none."""
    if value and not re.fullmatch(r"(tcp|tls)://[^\s/]+:[0-9]{1,5}", value):
        raise click.BadParameter(f"{value!r} is no address of a scheduler, like tcp://scheduler:8786 or tls://...")
    return value or ""


cluster_option = click.option(
    "--cluster",
    callback=_address,
    metavar="ADDRESS",
    help="Work on the Dask cluster with this scheduler (tcp://scheduler:8786), in a trusted network or by tls://.",
)
