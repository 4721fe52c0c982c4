"""What the technician's guide says of ``pingtown.toml`` is what the game does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from game.school.faultcodes import CODES
from game.school.managed import FEWEST_DAYS, KEYS, MOST_DAYS, Managed, Retention, read
from game.school.managed_places import VARIABLE, places

GUIDES = Path(__file__).resolve().parents[2] / "docs" / "guides"
GUIDE = (GUIDES / "technician.md").read_text(encoding="utf-8")


def rows(head: str) -> list[list[str]]:
    """The cells of the table that begins with this line."""
    below = GUIDE.split(f"| {head} |\n", 1)[1].split("\n\n", 1)[0]
    return [[cell.strip() for cell in line.strip("| ").split(" | ")] for line in below.split("\n")[1:]]


def test_every_key_stands_there_once_with_what_holds_without_it() -> None:
    told = {key.strip("`"): usual.strip("`") for key, usual, _ in rows("key | without it | what")}
    usual = {key: getattr(Managed(), field) for key, (field, _) in KEYS.items()}
    assert told == {key: "none" if value is None else str(value).lower() for key, value in usual.items()}


def test_what_is_said_of_the_rule_and_of_its_days_holds() -> None:
    (what,) = (what for key, _, what in rows("key | without it | what") if key == "`retention`")
    assert f"from {FEWEST_DAYS} to {MOST_DAYS}" in what
    assert f'"{Retention().words}"' in what


def test_the_example_is_read_without_a_word_on_the_computer_it_is_for() -> None:
    (example,) = re.findall(r"```toml\n(.*?)```", GUIDE, re.DOTALL)
    found = read(example.replace(r"'\\server\pingtown'", "'/srv/pingtown'").encode(), "x")
    assert found.diagnostics == ()
    assert found.managed == Managed(Path("/srv/pingtown"), "3-owls", language="en", kiosk=True)


@pytest.mark.parametrize(
    ("system", "platform", "environment"),
    [
        ("Windows", "win32", {"PROGRAMDATA": "%PROGRAMDATA%"}),
        ("macOS", "darwin", {}),
        ("Linux", "linux", {}),
    ],
)
def test_the_places_are_where_it_is_looked_for(
    system: str, platform: str, environment: dict[str, str]
) -> None:
    (told,) = (place for name, place in rows("system | place") if name == system)
    first, *others = (str(path).replace("\\", "/") for path in places(environment, platform))
    assert f"`{first}`" in told.replace("\\", "/")
    assert all(Path(other).parts[1:3] == ("etc", "xdg") and "`/etc/xdg`" in told for other in others)
    assert VARIABLE in GUIDE


def test_every_fault_of_the_file_is_explained() -> None:
    told = [code for code, _, _ in rows("code | what is wrong | what holds")]
    assert told == sorted(code for code in CODES if code < "S010")
