"""``--cluster``: where a cluster is asked, in the commands that can work on one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from handoutpress.press.check import Judged


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


def judging(cluster: str) -> Judged | None:
    """Return who judges translations on the cluster at an address; None without one."""
    if not cluster:
        return None
    from handoutpress.press.cluster import cluster_judging

    return cluster_judging.judging(cluster)
