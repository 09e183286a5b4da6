"""Phone numbers and numbers to call: digit by digit. HP531."""

from __future__ import annotations

import re
from collections.abc import Iterator

from handoutpress.checks.pair import Pair, quote
from handoutpress.checks.reading import Reading, dialled
from handoutpress.model import Problem

_HINT = "copy the digits of the source; a language's or a clinic's own number belongs into a placeholder"


def check(pair: Pair) -> Iterator[Problem]:
    """Yield the phone numbers of the source whose digits are not in the translation, and those it adds."""
    source, target = pair.source, pair.target
    for phone in source.phones:
        if not _says(target, phone.digits):
            shown = quote(source.plain[phone.start : phone.end])
            yield pair.error("HP531", f"a phone number is not in the translation: {shown}", _HINT)
    for number in source.numbers:
        if dialled(source, number) and not _says(target, number.text) and number.values[0] not in target.spoken:
            yield pair.error("HP531", f"a number to call is not in the translation: {quote(number.text)}", _HINT)
    for phone in target.phones:
        if not _says(source, phone.digits):
            shown = quote(target.plain[phone.start : phone.end])
            yield pair.error("HP531", f"a phone number that the source lacks: {shown}", _HINT)


def _says(reading: Reading, digits: str) -> bool:
    """Return whether a text holds these digits in a row, whatever marks stand between them."""
    return bool(re.search(r"(?<!\d)" + r"[\s().\-–\u00a0\u2011/]*".join(digits) + r"(?!\d)", reading.plain))
