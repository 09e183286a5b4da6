"""One line of text in the order of its runs on paper: the Unicode bidirectional algorithm, UAX #9.

Isolates are honoured; the older embeddings and overrides are passed over, as nothing of ours may hold them.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

INITIATORS = {"LRI": 0, "RLI": 1}
PASSED_OVER = frozenset({"BN", "LRE", "RLE", "LRO", "RLO", "PDF"})
ISOLATING = frozenset({"LRI", "RLI", "FSI", "PDI"})
STRONG = frozenset({"L", "R", "AL"})
NEUTRAL = frozenset({"B", "S", "WS", "ON"}) | ISOLATING
BRACKETS = "()[]{}⁅⁆⁽⁾₍₎〈〉《》「」『』【】〔〕〖〗〘〙〚〛（）［］｛｝｟｠｢｣"
CLOSING = dict(zip(BRACKETS[::2], BRACKETS[1::2], strict=True))


def runs(text: str, *, rtl: bool) -> list[tuple[int, int, bool]]:
    """Return ``(start, end, right to left)`` of each run of one direction, in the order from left to right.

    ``rtl`` is the direction of the line itself. Letters within a run stay in their order of reading.
    """
    levels = _levels(text, int(rtl))
    found: list[tuple[int, int, int]] = []
    for index, level in enumerate(levels):
        if found and found[-1][2] == level:
            found[-1] = (found[-1][0], index + 1, level)
        else:
            found.append((index, index + 1, level))
    for height in range(max(levels, default=0), 0, -1):  # L2
        found = _turned(found, height)
    return [(start, end, level % 2 == 1) for start, end, level in found]


def _turned(found: list[tuple[int, int, int]], height: int) -> list[tuple[int, int, int]]:
    """Return the runs with each stretch of a level or higher in reverse."""
    out: list[tuple[int, int, int]] = []
    high: list[tuple[int, int, int]] = []
    for run in found:
        if run[2] >= height:
            high.append(run)
        else:
            out += [*reversed(high), run]
            high = []
    return [*out, *reversed(high)]


def _levels(text: str, base: int) -> list[int]:
    types = [unicodedata.bidirectional(char) or "L" for char in text]
    levels = [base] * len(text)
    for level, sequence in _sequences(types, base):
        for index, found in zip(sequence, _resolved([types[i] for i in sequence], level, text, sequence), strict=True):
            levels[index] = found
    for index, kind in enumerate(types):
        if kind in PASSED_OVER:  # marks that join or part letters go with the letter before
            levels[index] = levels[index - 1] if index else base
    for index in range(len(text) - 1, -1, -1):  # L1
        if types[index] not in {"WS", "B", "S"} | ISOLATING | PASSED_OVER:
            break
        levels[index] = base
    return levels


def _sequences(types: Sequence[str], base: int) -> Iterator[tuple[int, list[int]]]:
    """Yield each isolating run sequence (X10) with its level: the line without its isolates, then each isolate."""
    open_: list[tuple[int, list[int]]] = [(base, [])]
    for index, kind in enumerate(types):
        if kind == "PDI" and len(open_) > 1:
            yield open_.pop()
        if kind not in PASSED_OVER:
            open_[-1][1].append(index)
        if kind in {"LRI", "RLI", "FSI"}:
            level = open_[-1][0]
            odd = INITIATORS.get(kind, _first_strong(types[index + 1 :]))
            open_.append((level + 1 if (level + 1) % 2 == odd else level + 2, []))
    yield from reversed(open_)


def _first_strong(types: Sequence[str]) -> int:
    """Return the direction of an isolate that takes it from its first strong letter (P2, P3)."""
    depth = 0
    for kind in types:
        depth += (kind in {"LRI", "RLI", "FSI"}) - (kind == "PDI")
        if depth < 0:
            break
        if depth == 0 and kind in STRONG:
            return int(kind != "L")
    return 0


def _resolved(types: list[str], level: int, text: str, sequence: Sequence[int]) -> list[int]:
    """Return the level of each character of an isolating run sequence (W1 to I2)."""
    around = "R" if level % 2 else "L"
    marks = [kind == "NSM" for kind in types]
    _weak(types, around)
    for place, found in _brackets(types, around, [text[index] for index in sequence]):
        types[place] = found
        for index in range(place + 1, len(types)):  # a mark goes with the bracket that it is on
            if not marks[index]:
                break
            types[index] = found
    _neutral(types, around)
    higher = {"L": (0, 1), "R": (1, 0), "AN": (2, 1), "EN": (2, 1)}  # I1, I2
    return [level + higher[kind][level % 2] for kind in types]


def _weak(types: list[str], around: str) -> None:
    _marked(types, around)
    for index in range(1, len(types) - 1):  # W4
        left, right = types[index - 1], types[index + 1]
        if left == right and (types[index], left) in {("CS", "EN"), ("CS", "AN"), ("ES", "EN")}:
            types[index] = left
    _terminators(types)
    strong = around
    for index, kind in enumerate(types):  # W3, W6, W7
        if kind in STRONG:
            strong = types[index] = "R" if kind == "AL" else kind
        elif kind in {"ES", "ET", "CS"}:
            types[index] = "ON"
        elif kind == "EN" and strong == "L":
            types[index] = "L"


def _marked(types: list[str], around: str) -> None:
    """Take marks for what they are on, and numbers after Arabic letters for Arabic ones (W1, W2)."""
    before, strong = around, around
    for index, kind in enumerate(types):
        if kind == "NSM":
            kind = types[index] = "ON" if before in ISOLATING else before
        before = kind
        if kind in STRONG:
            strong = kind
        if kind == "EN" and strong == "AL":
            types[index] = "AN"


def _terminators(types: list[str]) -> None:
    """Take signs beside a number for a part of it: ``5 %``, ``$ 5`` (W5)."""
    for step in (1, -1):
        before = ""
        for index in range(len(types))[::step]:
            if types[index] == "ET" and before == "EN":
                types[index] = "EN"
            before = types[index]


def _strength(kind: str) -> str:
    """Return the direction that neutrals see in a type; empty if none."""
    return {"L": "L", "R": "R", "EN": "R", "AN": "R"}.get(kind, "")


def _brackets(types: Sequence[str], around: str, chars: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Yield where a bracket is and the one direction that both of its pair get (N0); ``types`` may change meanwhile."""
    for start, end in _pairs(types, chars):
        inside = {_strength(kind) for kind in types[start + 1 : end]} - {""}
        if around in inside:
            found = around
        elif inside:
            before = next(filter(None, map(_strength, reversed(types[:start]))), around)
            found = before if before in inside else around
        else:
            continue
        yield start, found
        yield end, found


def _pairs(types: Sequence[str], chars: Sequence[str]) -> list[tuple[int, int]]:
    """Return the pairs of brackets, by where they open (BD16)."""
    open_: list[tuple[str, int]] = []
    found = []
    for index, char in enumerate(chars):
        if types[index] != "ON":
            continue
        if char in CLOSING:
            open_.append((CLOSING[char], index))
        elif any(char == wanted for wanted, _ in open_):
            while open_[-1][0] != char:
                open_.pop()
            found.append((open_.pop()[1], index))
    return sorted(found)


def _neutral(types: list[str], around: str) -> None:
    """Give neutrals the direction that both neighbours share, else that of the line (N1, N2)."""
    index = 0
    while index < len(types):
        if types[index] not in NEUTRAL:
            index += 1
            continue
        end = next((i for i in range(index, len(types)) if types[i] not in NEUTRAL), len(types))
        before = _strength(types[index - 1]) if index else around
        after = _strength(types[end]) if end < len(types) else around
        types[index:end] = [before if before == after else around] * (end - index)
        index = end
