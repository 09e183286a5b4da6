"""The nouns are values: nothing in them can change, and they know no room."""

import dataclasses
import inspect

import pytest

from handoutpress import model

NOUNS = [one for _, one in inspect.getmembers(model, dataclasses.is_dataclass)]


@pytest.mark.parametrize("noun", NOUNS, ids=lambda noun: noun.__name__)
def test_a_noun_is_frozen(noun: type) -> None:
    """What one room hands to another stays as it was handed over."""
    assert noun.__dataclass_params__.frozen
