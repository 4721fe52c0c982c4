"""The desk on which PDFs are made: letters joined, fonts cut down, the same bytes."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfReader

from game.assets import font_file
from game.papers.letters import shaped
from game.papers.pdf import Sheet
from game.words.language import language

URDU = "کیا میں یہ تصویر بھیجوں؟"
PUNJABI = "ਪ੍ਰਸ਼ਨ ਕਿਤਾਬ ਸ੍ਵਰ"
SAYS = {"en": "The office finds five fluffy figures.", "ur": URDU, "pa": PUNJABI, "cy": "Tŵr ŵy yn y dŵr"}


def made(code: str, words: str) -> tuple[Sheet, bytes]:
    sheet = Sheet("A paper", "A test", language(code))
    sheet.page()
    sheet.words(words, 60, 60, 300, "lead")
    sheet.art("people/ela-head", 60, 200, 40, 40, "Ela")
    return sheet, sheet.made()


@pytest.mark.parametrize("code", SAYS)
def test_words_are_read_back_out_of_the_file(code: str) -> None:
    sheet, data = made(code, SAYS[code])
    text = PdfReader(io.BytesIO(data)).pages[0].extract_text().replace("\u200d", "")
    assert sheet.type.missing == set()
    assert sorted(text.split()) == sorted(SAYS[code].split())
    if code != "ur":  # a reader that turns Urdu round line by line may mix up its words, not their letters
        assert text.split() == SAYS[code].split()


@pytest.mark.parametrize(
    ("words", "stem", "rtl", "script"),
    [
        ("تصویر", "NotoNastaliqUrdu-Regular", True, "Arab"),
        ("ਪ੍ਰਸ਼ਨ", "NotoSansGurmukhi-Regular", False, "Guru"),
    ],
    ids=["urdu", "punjabi"],
)
def test_letters_are_joined(words: str, stem: str, rtl: bool, script: str) -> None:
    from fontTools.ttLib import TTFont

    with TTFont(font_file(stem)) as font:
        alone = [font.getGlyphID(font.getBestCmap()[ord(letter)]) for letter in words]
    glyphs = [glyph.number for glyph in shaped(words, stem, rtl, script)]
    assert 0 not in glyphs, "every letter has a sign"
    assert glyphs != alone
    assert glyphs != alone[::-1], "the signs are those of joined letters, not of letters side by side"


def test_urdu_begins_at_the_right_and_its_numbers_run_rightwards() -> None:
    sheet = Sheet("A paper", "A test", language("ur"))
    set_ = sheet.paragraph("کال کریں 0800 1111", "text", 300)
    number, word = (
        next(piece for piece in set_.lines[0].fragments if piece.letters.startswith(letters))
        for letters in ("0800", "کال")
    )
    assert word.x > number.x
    assert not number.font.rtl


def test_fonts_are_in_the_file_and_only_what_was_used_of_them() -> None:
    _, data = made("ur", URDU)
    assert len(data) < 60_000, "Nastaliq alone is half a million bytes"
    fonts = PdfReader(io.BytesIO(data)).pages[0]["/Resources"]["/Font"]
    for font in fonts.values():
        inner = font.get_object()["/DescendantFonts"][0].get_object()
        assert "+" in inner["/BaseFont"], "a name with a plus sign is a part of a font"
        assert "/FontFile2" in inner["/FontDescriptor"]


def test_the_same_paper_is_the_same_bytes_and_tells_no_day_and_no_person() -> None:
    one, other = made("pa", PUNJABI)[1], made("pa", PUNJABI)[1]
    assert one == other
    info = PdfReader(io.BytesIO(one)).metadata
    assert info is not None
    assert "/CreationDate" not in info
    assert info.author == "Pingtown"
    assert info.title == "A paper"


def test_a_reader_aloud_is_told_the_language_the_paragraphs_and_what_is_in_a_picture() -> None:
    root = PdfReader(io.BytesIO(made("cy", SAYS["cy"])[1])).trailer["/Root"]
    assert root["/Lang"] == "cy"
    assert root["/MarkInfo"]["/Marked"]
    parts = [part.get_object() for part in root["/StructTreeRoot"]["/K"][0].get_object()["/K"]]
    assert [part["/S"] for part in parts] == ["/P", "/Figure"]
    assert parts[1]["/Alt"] == "Ela"
