"""The fonts that ship are the ones their makers published, and say so themselves.

The table in ``assets/fonts/README.md`` is the one list: every file beside it must be in it, with its sum.
"""

from __future__ import annotations

import hashlib
import re

import pytest
from fontTools.ttLib import TTFont

from game.assets import root

FONTS = root() / "assets" / "fonts"
ROW = re.compile(
    r"^\| (\S+\.ttf) \| (\S+) \| .* \| \[OFL 1\.1\]\((\S+)\) \| ([0-9a-f]{64}) \|$", re.MULTILINE
)
TABLE = {
    name: (version, licence, digest)
    for name, version, licence, digest in ROW.findall((FONTS / "README.md").read_text(encoding="utf-8"))
}

COPYRIGHT_NAME, VERSION_NAME, LICENCE_NAME = 0, 5, 13


def test_every_font_file_is_in_the_table_and_the_table_names_no_other() -> None:
    assert set(TABLE) == {path.name for path in FONTS.glob("*.ttf")}


@pytest.mark.parametrize("name", sorted(TABLE), ids=str)
def test_a_font_is_byte_for_byte_the_published_one(name: str) -> None:
    _, _, digest = TABLE[name]
    assert hashlib.sha256((FONTS / name).read_bytes()).hexdigest() == digest


@pytest.mark.parametrize("name", sorted(TABLE), ids=str)
def test_a_font_still_carries_its_own_version_copyright_and_licence(name: str) -> None:
    version, _, _ = TABLE[name]
    with TTFont(FONTS / name) as font:
        said = {number: font["name"].getDebugName(number) or "" for number in (0, 5, 13)}
    assert said[COPYRIGHT_NAME].startswith("Copyright")
    assert said[COPYRIGHT_NAME] in (FONTS / "README.md").read_text(encoding="utf-8")
    assert said[VERSION_NAME] == f"Version {version}"
    assert "SIL Open Font License, Version 1.1" in said[LICENCE_NAME]


@pytest.mark.parametrize("name", sorted(TABLE), ids=str)
def test_a_font_has_its_licence_text_beside_it(name: str) -> None:
    _, licence, _ = TABLE[name]
    text = (FONTS / licence).read_text(encoding="utf-8")
    assert text.startswith("Copyright")
    assert "SIL OPEN FONT LICENSE Version 1.1 - 26 February 2007" in text
