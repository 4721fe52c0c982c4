"""Which languages there are, and what a code that we do not know becomes."""

from __future__ import annotations

import pytest

from game.words.bidi import levels
from game.words.language import LANGUAGES, language


@pytest.mark.parametrize("code", LANGUAGES, ids=str)
def test_a_language_is_found_by_its_code(code: str) -> None:
    assert language(code).code == code


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        pytest.param("cy-GB", "cy", id="with a country"),
        pytest.param("ur_PK.UTF-8", "ur", id="as an operating system writes it"),
        pytest.param(" PL ", "pl", id="in capitals with spaces"),
        pytest.param("de", "en", id="one we do not have"),
        pytest.param("", "en", id="nothing"),
    ],
)
def test_a_code_is_read_kindly_and_falls_back_to_english(asked: str, found: str) -> None:
    assert language(asked).code == found


@pytest.mark.parametrize("code", LANGUAGES, ids=str)
def test_a_language_runs_the_way_its_own_name_runs(code: str) -> None:
    """The letters of its own name decide it, by Unicode's own table."""
    runs_leftwards = {level % 2 == 1 for level in levels(language(code).own_name, rtl=False)}
    assert runs_leftwards == {language(code).rtl}
