"""What ships in ``locales`` is sound, and what the recipe for translators says is true."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from game.assets import root
from game.words.check import CODES, check_folder
from game.words.language import LANGUAGES, PSEUDO
from game.words.loading import STATUS, each_file
from game.words.tools import _parser

LOCALES = root() / "locales"
RECIPE = (Path(__file__).resolve().parents[2] / "docs" / "translating.md").read_text(encoding="utf-8")


def test_no_catalogue_that_ships_has_a_fault() -> None:
    assert [str(found) for found in check_folder(LOCALES) if found.severity == "error"] == []


@pytest.mark.skipif(shutil.which("msgfmt") is None, reason="GNU msgfmt is not installed")
def test_gettext_finds_nothing_wrong_with_what_ships() -> None:
    for path in each_file(LOCALES):
        asked = ["msgfmt", "-c", "-o", "-", str(path)]
        told = subprocess.run(asked, capture_output=True, check=False, timeout=60)
        assert told.returncode == 0, told.stderr.decode(errors="replace")


def test_the_recipe_names_every_language_there_is() -> None:
    for language in LANGUAGES.values():
        assert language.code == "en" or f"{language.english_name} `{language.code}`" in RECIPE
    assert all(f"`{code}`" in RECIPE for code in PSEUDO)


def test_what_the_recipe_says_to_type_can_be_typed() -> None:
    typed = re.findall(r"^python3 run\.py words (.*)$", RECIPE, re.MULTILINE)
    assert len(typed) == 2
    for line in typed:
        assert _parser().parse_args(line.split()).lang == "cy"
    assert set(re.findall(r"--explain (W\d+)", RECIPE)) <= set(CODES)
    assert f"{STATUS}: draft" in RECIPE.lower()
