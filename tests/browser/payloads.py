"""Hostile texts of tests/cases/hostile, and what must not come of them in a page."""

from __future__ import annotations

import tomllib

from libraries import CASES

PAYLOADS = {
    row["name"]: row.get("before", "") * row.get("times", 0) + row["text"] + row.get("after", "") * row.get("times", 0)
    for row in tomllib.loads((CASES / "hostile" / "text.toml").read_text(encoding="utf-8"))["payload"]
}
HANDLERS = """() => [...document.querySelectorAll('*')].flatMap(e => [...e.attributes])
  .filter(a => /^on/i.test(a.name) || a.name === 'style' || (/^(href|src)$/.test(a.name) && !/^(\\/|data:,)/.test(a.value)))
  .map(a => a.name + '=' + a.value)"""
