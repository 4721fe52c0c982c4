"""The measures of the faces are those of the files, and a language finds its face."""

from __future__ import annotations

from collections.abc import Iterator

import pygame
import pytest
from fontTools.pens.boundsPen import BoundsPen
from fontTools.ttLib import TTFont

from game.assets import font_file
from game.words.bidi import levels
from game.words.faces import FACES, Face, face_for
from game.words.language import LANGUAGES, language
from tests.words.samples import LABELS, SENTENCES

BY_FACE = pytest.mark.parametrize("key", FACES, ids=str)
LATIN_ALPHABETS = "ŴŶÂÊÎÔÛÄËÏÖÜÁÉÍÓÚÀÈÌÒÙẂẀẄÝŸ ĄĆĘŁŃÓŚŹŻ ĂÂÎȘȚ ąęșțgjpqy"


def _top(stem: str, letter: str) -> float:
    """How high a letter is drawn, in em, by the outline in the file."""
    with TTFont(font_file(stem)) as font:
        glyphs = font.getGlyphSet()
        pen = BoundsPen(glyphs)
        glyphs[font.getBestCmap()[ord(letter)]].draw(pen)
        return float(pen.bounds[3]) / float(font["head"].unitsPerEm)


@BY_FACE
def test_capitals_and_small_letters_are_as_high_as_the_outlines(key: str) -> None:
    face = FACES[key]
    assert _top(face.regular, "H") == pytest.approx(face.cap_height, abs=0.001)
    assert _top(face.regular, "x") == pytest.approx(face.x_height, abs=0.001)


@pytest.mark.parametrize("key", ["andika", "lexend"], ids=str)
def test_latin_words_stand_by_the_middle_of_capital_and_small_letters(key: str) -> None:
    face = FACES[key]
    assert face.middle == pytest.approx((face.cap_height / 2 + face.x_height / 2) / 2, abs=0.001)


@pytest.fixture
def fonts() -> Iterator[None]:
    pygame.font.init()
    yield
    pygame.font.quit()


def _words(face: Face) -> set[str]:
    """Every word of the samples in this face that runs one way, and the tallest Latin letters."""
    ours = [code for code in LANGUAGES if face_for(language(code), face.key) is face]
    said = [LATIN_ALPHABETS] if face.script == "Latn" else []
    for code in ours:
        said += [SENTENCES[code], *LABELS.get(code, {}).values()]
    rtl = LANGUAGES[ours[0]].rtl
    return {word for word in " ".join(said).split() if all(level == rtl for level in levels(word, rtl))}


@BY_FACE
@pytest.mark.parametrize("cut", ["regular", "bold"], ids=str)
def test_no_word_reaches_further_than_its_face_says(fonts: None, key: str, cut: str) -> None:
    """Ink above the font's own ascent makes the picture taller at the top and moves its baseline down."""
    size, face = 200, FACES[key]
    font = pygame.font.Font(font_file(getattr(face, cut)), size)
    font.set_script(face.script)
    font.set_direction(pygame.DIRECTION_RTL if face.script == "Arab" else pygame.DIRECTION_LTR)
    too_far = {}
    for word in _words(face):
        picture = font.render(word, True, "black")
        ink = picture.get_bounding_rect()
        taller = picture.get_height() - font.get_height()
        baseline = font.get_ascent() + (taller if ink.top == 0 else 0)
        above, below = (baseline - ink.top) / size, (ink.bottom - baseline) / size
        if above > face.ascent or below > face.descent:
            too_far[word] = (above, below)
    assert too_far == {}


@pytest.mark.parametrize(
    ("code", "choice", "key"),
    [
        pytest.param("en", "andika", "andika", id="English"),
        pytest.param("cy", "lexend", "lexend", id="Welsh for a reader who finds Lexend easier"),
        pytest.param("ur", "lexend", "nastaliq", id="Urdu has one face"),
        pytest.param("ar", "andika", "naskh", id="Arabic"),
        pytest.param("pa", "andika", "gurmukhi", id="Punjabi"),
        pytest.param("bn", "lexend", "bengali", id="Bengali"),
        pytest.param("pl", "comic", "andika", id="a choice nobody knows"),
        pytest.param("pl", "nastaliq", "andika", id="a choice for other letters"),
    ],
)
def test_a_language_finds_its_face(code: str, choice: str, key: str) -> None:
    assert face_for(language(code), choice).key == key


@pytest.mark.parametrize("code", LANGUAGES, ids=str)
def test_the_face_of_a_language_is_in_its_script(code: str) -> None:
    assert face_for(language(code)).script == language(code).script
