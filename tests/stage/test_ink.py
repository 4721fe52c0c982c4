"""Letters on the screen: none is lost, no number turns round, and each word is where its box says."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.assets import font_file
from game.stage.ink import InkPot, torn
from game.ui.display import display
from game.ui.draw import Ink
from game.ui.geometry import Rect, Size
from game.ui.layout import layout
from game.ui.look import Look
from game.ui.node import Text
from game.ui.paragraph import Font, Paragraph
from game.words.faces import FACES
from game.words.language import LANGUAGES, language
from tests.stage.kit import refuse
from tests.words.samples import SENTENCES

FIELD = Size(1200, 500)


@pytest.fixture(autouse=True)
def letters() -> Iterator[None]:
    pygame.display.init()
    pygame.font.init()
    pygame.display.set_mode((64, 64))
    yield
    pygame.font.quit()
    pygame.display.quit()


def inked(words: str, code: str, role: str = "say", scale: float = 1.0) -> tuple[Ink, Paragraph, InkPot]:
    """Words of a language, laid out with their real widths."""
    pot = InkPot(scale, refuse)
    placed = layout(Text(words=words, role=role), FIELD, Look(language=language(code)), pot.measure)
    (ink,) = [draw for draw in display(placed) if isinstance(draw, Ink)]
    paragraph = placed.boxes[0].paragraph
    assert paragraph is not None
    return ink, paragraph, pot


def sheet(ink: Ink, pot: InkPot, room: int = 100) -> pygame.Surface:
    """The words in black on white, with room around for what hangs over."""
    size = (round(FIELD.w * pot.scale) + 2 * room, round(FIELD.h * pot.scale) + 2 * room)
    surface = pygame.Surface(size).convert()
    surface.fill("#ffffff")
    pot.paint(ink, surface, room, room)
    return surface


def dark(surface: pygame.Surface) -> pygame.Rect:
    """Where there is any ink at all."""
    mask = pygame.mask.from_threshold(surface, (255, 255, 255), (1, 1, 1, 255))
    mask.invert()
    rects = mask.get_bounding_rects()
    return rects[0].unionall(rects[1:]) if rects else pygame.Rect(0, 0, 0, 0)


@pytest.mark.parametrize("code", ["ur", "ar"], ids=["Urdu", "Arabic"])
def test_a_helplines_number_looks_as_if_it_stood_alone(code: str) -> None:
    """``0800`` came out as ``0080`` where a whole right-to-left line was drawn in one go."""
    ink, _, pot = inked("یا 0800 1111 پر", code)
    for number in ("0800", "1111"):
        (piece,) = [glyphs for glyphs in ink.glyphs if glyphs.letters == number]
        alone = pygame.font.Font(font_file(piece.font.stem), round(piece.font.em))
        alone.set_script("Latn")
        image = alone.render(number, True, ink.colour)
        place = image.get_rect(topleft=(round(piece.x) + 100, round(piece.base) - alone.get_ascent() + 100))
        wanted = pygame.Surface(image.get_size()).convert()
        wanted.fill("#ffffff")
        wanted.blit(image, (0, 0))
        found = sheet(ink, pot).subsurface(place).copy()
        assert pygame.image.tobytes(found, "RGB") == pygame.image.tobytes(wanted, "RGB")
    assert [piece.letters for piece in sorted(ink.glyphs, key=lambda piece: piece.x)][1:3] == ["0800", "1111"]


@pytest.mark.parametrize("code", LANGUAGES, ids=str)
@pytest.mark.parametrize("scale", [0.5, 1.0], ids=["half size", "full size"])
def test_no_ink_hangs_out_of_its_bounds(code: str, scale: float) -> None:
    """The bounds decide what is painted again: ink beyond them would stay as a trace."""
    ink, _, pot = inked(SENTENCES[code], code, scale=scale)
    found = dark(sheet(ink, pot))
    bounds = ink.bounds
    assert found.left - 100 >= bounds.x * scale - 1
    assert found.top - 100 >= bounds.y * scale - 1
    assert found.right - 100 <= bounds.right * scale + 1
    assert found.bottom - 100 <= bounds.bottom * scale + 1


@pytest.mark.parametrize("code", LANGUAGES, ids=str)
def test_the_box_of_a_word_encloses_its_ink(code: str) -> None:
    """Within a third of an em: tails hang over a little, Nastaliq's most."""
    ink, paragraph, pot = inked(SENTENCES[code], code)
    slack = 0.34 * paragraph.style.em
    boxes = paragraph.word_boxes(Rect(0, 0, FIELD.w, FIELD.h), "start")
    assert len(boxes) == len(paragraph.starts)
    left = {(round(g.x, 3), round(g.base, 3)): g for g in ink.glyphs}
    seen = 0
    for rects in boxes.values():
        for rect in rects:
            inside = [
                g
                for (x, base), g in left.items()
                if rect.x - 0.1 <= x < rect.right and rect.y <= base < rect.bottom
            ]
            found = dark(sheet(Ink("word", ink.box, ink.colour, tuple(inside), 0), pot)).move(-100, -100)
            seen += len(inside)
            assert found.width > 0
            assert found.left >= rect.x - slack
            assert found.right <= rect.right + slack
    assert seen == len(ink.glyphs)


@pytest.mark.parametrize("code", LANGUAGES, ids=str)
def test_a_line_is_as_wide_on_the_screen_as_it_was_measured(code: str) -> None:
    ink, paragraph, pot = inked(SENTENCES[code].split(".")[0][:30], code)
    found = dark(sheet(ink, pot))
    assert found.width <= paragraph.size.w + 0.5 * paragraph.style.em
    assert found.width >= paragraph.size.w - 0.6 * paragraph.style.em


def test_a_missing_font_is_replaced_with_one_sentence() -> None:
    complaints: list[str] = []
    pot = InkPot(1.0, complaints.append)
    gone = Font("Handwriting-Regular", 40, False, "Latn")
    here = Font("Andika-Regular", 40, False, "Latn")
    assert pot.measure("Hello", gone) == pot.measure("Hello", here)
    pot.measure("Goodbye", gone)
    assert len(complaints) == 1
    assert "Handwriting-Regular" in complaints[0]
    assert "install Pingtown again" in complaints[0]


def test_without_any_font_of_ours_pygames_own_will_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("game.stage.ink.font_file", lambda stem: Path(f"/nowhere/{stem}.ttf"))
    complaints: list[str] = []
    assert InkPot(1.0, complaints.append).measure("Hello", Font("Andika-Regular", 40, False, "Latn")) > 0
    assert all("/nowhere" not in sentence for sentence in complaints)


def test_widths_are_in_units_whatever_the_scale() -> None:
    font = Font("Andika-Regular", 40, False, "Latn")
    widths = [InkPot(scale, refuse).measure("Show a grown-up", font) for scale in (0.5, 1.0, 2.0)]
    assert widths == pytest.approx([widths[1]] * 3, rel=0.04)


@pytest.mark.parametrize(
    "kept", [0, 7, 3000, 100_000], ids=["nothing", "a few bytes", "the beginning", "a part"]
)
def test_a_torn_font_is_never_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kept: int) -> None:
    """The library behind pygame crashes on one: no exception, no last word."""
    whole = font_file("Andika-Regular").read_bytes()
    (tmp_path / "Andika-Regular.ttf").write_bytes(whole[:kept])
    real = font_file("Lexend-Regular")
    monkeypatch.setattr(
        "game.stage.ink.font_file",
        lambda stem: tmp_path / f"{stem}.ttf" if stem == "Andika-Regular" else real,
    )
    complaints: list[str] = []
    assert InkPot(1.0, complaints.append).measure("Hello", Font("Andika-Regular", 40, False, "Latn")) > 0
    assert "Andika-Regular" in complaints[0]


def test_every_font_of_ours_is_whole() -> None:
    for face in FACES.values():
        assert (torn(font_file(face.regular)), torn(font_file(face.bold))) == ("", "")


def test_letters_can_be_measured_after_another_window_took_them_along() -> None:
    pot = InkPot(1.0, refuse)
    font = Look().style("say").font(0, bold=False)
    before = pot.measure("Hello", font)
    pygame.font.quit()
    assert pot.measure("Good morning", font) > before
    pygame.font.quit()
    pygame.font.init()
    assert pot.measure("Good evening", font) > before


def test_letters_that_are_set_to_another_size_are_the_same_as_newly_opened_ones() -> None:
    """To open Nastaliq takes forty milliseconds, so letters that are open are set anew."""
    for stem, script in (("NotoNastaliqUrdu-Regular", "Arab"), ("Andika-Regular", "Latn")):
        words = SENTENCES["ur" if script == "Arab" else "en"]
        worn = InkPot(1.0, refuse)
        for size in (20.0, 54.0, 33.0, 26.0, 41.0):
            font = Font(stem, size, script == "Arab", script)
            fresh = InkPot(1.0, refuse)
            assert worn.measure(words, font) == fresh.measure(words, font)
            image, ascent = worn._glyphs(words, font, "black")
            other, its = fresh._glyphs(words, font, "black")
            assert ascent == its
            assert pygame.image.tobytes(image, "RGBA") == pygame.image.tobytes(other, "RGBA")
        assert len({id(opened) for opened in worn._fonts.values()}) == len(worn._fonts) <= 4


def test_a_day_of_words_does_not_fill_the_memory_and_stays_right(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("game.stage.ink.KEEP_WIDTHS", 50)
    pot, font = InkPot(1.0, refuse), Font("Andika-Regular", 30.0, False, "Latn")
    always = pot.measure("always", font)
    for number in range(300):
        pot.measure(f"word {number}", font)
        assert pot.measure("always", font) == always
    assert sum(len(known) for age in (pot._widths, pot._older) for known in age.values()) <= 102
