"""What pyproject.toml promises to whoever installs the game."""

import re
import tomllib
from fnmatch import fnmatch
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

import game
from game import assets

HERE = Path(__file__).resolve().parent.parent
PYPROJECT: dict[str, Any] = tomllib.loads((HERE / "pyproject.toml").read_text(encoding="utf-8"))
PROJECT = PYPROJECT["project"]
WHEEL = PYPROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]


def names(requirements: list[str]) -> list[str]:
    """``PyYAML>=6,<7`` is called ``pyyaml``."""
    return [re.split(r"[<>=~! \[]", requirement)[0].lower() for requirement in requirements]


def test_the_project_is_what_it_says_it_is() -> None:
    assert PROJECT["name"] == "pingtown"
    assert PROJECT["requires-python"] == ">=3.11"
    assert PROJECT["license"] == "GPL-3.0-or-later"
    assert "GNU GENERAL PUBLIC LICENSE" in (HERE / "LICENSE").read_text(encoding="utf-8")


def test_the_version_is_written_once_in_the_package() -> None:
    assert "version" not in PROJECT
    assert PROJECT["dynamic"] == ["version"]
    written = HERE / PYPROJECT["tool"]["hatch"]["version"]["path"]
    assert f'__version__ = "{game.__version__}"' in written.read_text(encoding="utf-8")


def test_the_command_pingtown_is_the_games_command_line() -> None:
    assert PROJECT["scripts"] == {"pingtown": "game.cli:main"}
    if find_spec("game.cli") is None:
        pytest.skip("the command line is not there yet")
    assert callable(import_module("game.cli").main)


def test_the_game_needs_only_what_has_been_decided() -> None:
    """A new library is a decision (CONTRIBUTING.md); this line is where it becomes visible."""
    assert names(PROJECT["dependencies"]) == [
        "pygame-ce",
        "pyyaml",
        "babel",
        "platformdirs",
        "espeakng-loader",
        "sqlalchemy",
        "rich",
        "xlsxwriter",
        "fpdf2",
        "uharfbuzz",
    ]
    assert names(PROJECT["optional-dependencies"]["trust"]) == ["psycopg"]


def test_nothing_brings_in_the_other_pygame() -> None:
    """Both are imported under one name, and the one installed last would win without a word."""
    every = PROJECT["dependencies"] + PROJECT["optional-dependencies"]["test"]
    assert not {"pygame", "pgzero", "pygame-menu"} & set(names(every))


def test_pygame_stays_within_one_minor_release() -> None:
    assert "pygame-ce>=2.5.8,<2.6" in PROJECT["dependencies"]


def test_every_requirement_has_a_lower_bound() -> None:
    every = PROJECT["dependencies"] + [
        one for extra in PROJECT["optional-dependencies"].values() for one in extra
    ]
    assert [requirement for requirement in every if ">=" not in requirement] == []


@pytest.mark.parametrize("folder", ["assets", "lessons", "locales"])
def test_a_folder_of_data_travels_in_the_wheel(folder: str) -> None:
    assert (HERE / folder).is_dir()
    assert f"/{folder}" in WHEEL["include"]
    assert WHEEL["sources"][folder] == f"game/carried/{folder}"


def test_no_folder_of_data_is_forgotten() -> None:
    """A new folder beside ``game`` either travels in the wheel or is named here as staying at home."""
    at_home = {"game", "tests", "docs", "packaging", "wheels", "build", "dist"}
    beside = {path.name for path in HERE.iterdir() if path.is_dir() and not path.name.startswith((".", "__"))}
    assert beside - at_home - set(WHEEL["sources"]) == set()


def test_all_pictures_and_fonts_travel_and_what_draws_them_stays() -> None:
    left_out = [pattern.lstrip("/").replace("**/", "*") for pattern in WHEEL["exclude"]]
    files = [path.relative_to(HERE).as_posix() for path in (HERE / "assets").rglob("*.*") if path.is_file()]
    stays = {name for name in files if any(fnmatch(name, pattern) for pattern in left_out)}
    assert {Path(name).suffix for name in stays} <= {".py", ".md"}
    assert not any(name.startswith("assets/fonts") for name in stays)
    assert not any(name.endswith((".svg", ".ttf")) for name in stays)


def test_in_a_checkout_the_data_is_beside_the_package() -> None:
    assert assets.root() == HERE
    assert not (HERE / "game" / "carried").exists()


def test_every_test_that_needs_a_picture_or_a_window_can_say_so() -> None:
    markers = PYPROJECT["tool"]["pytest"]["markers"]
    assert [marker.partition(":")[0] for marker in markers] == ["looks", "window"]
    assert PYPROJECT["tool"]["pytest"]["filterwarnings"] == ["error"]
