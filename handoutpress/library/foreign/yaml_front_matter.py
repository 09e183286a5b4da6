"""YAML front matter, as far as other projects' pages use it: keys with a text or a list of texts. No YAML beyond that."""

from __future__ import annotations

import re

_KEY = re.compile(r"([A-Za-z_][\w.-]*):(?:[ \t]+(.*))?")
_ITEM = re.compile(r"[ \t]*-[ \t]+(.*)")
_QUOTED = re.compile(r"""(['"])(.*)\1(?:[ \t]+#.*)?""")


def split(text: str) -> tuple[dict[str, str], str, int]:
    """Return (keys with their values in one line, the text after the front matter, the line on which that begins).

    A list is its items with ``, `` between. What stands deeper is passed over. Without front matter no key.
    """
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n")
    end = next((at for at, line in enumerate(lines) if at and line.rstrip() in {"---", "..."}), 0)
    if lines[0].rstrip() != "---" or not end:
        return {}, "\n".join(lines), 1
    keys: dict[str, str] = {}
    last = ""
    for line in lines[1:end]:
        key, item = _KEY.fullmatch(line.rstrip()), _ITEM.fullmatch(line.rstrip())
        if key:
            last = key[1]
            keys[last] = _plain(key[2] or "")
        elif item and last:
            keys[last] = ", ".join(filter(None, [keys[last], _plain(item[1])]))
        elif line.startswith((" ", "\t")) and last and not keys[last].startswith("{"):
            keys[last] = f"{keys[last]} {line.strip()}".strip()
    return keys, "\n".join(lines[end + 1 :]), end + 2


def _plain(value: str) -> str:
    value = value.strip()
    quoted = _QUOTED.fullmatch(value)
    if quoted:
        return quoted[2].replace('\\"', '"').replace("''", "'")
    if value in {"|", ">", "|-", ">-", "~", "null"}:
        return ""
    if value.startswith("[") and value.endswith("]"):
        return ", ".join(filter(None, (_plain(part) for part in value[1:-1].split(","))))
    return re.sub(r"[ \t]#.*$", "", value).rstrip()
