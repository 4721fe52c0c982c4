"""Every scene fits: at 4:3 and 16:9, from a small laptop to a board, in all text sizes and three scripts.

The widths are those of the real fonts at the real pixel sizes; no window is needed for them.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from functools import cache

import pygame
import pytest

import game.scenes
from game.lesson.library import Library, open_library
from game.scenes.badge import PickBadge, PickClass
from game.scenes.certificate import Certificate
from game.scenes.headphones import Headphones
from game.scenes.helping import Helping, Knows
from game.scenes.languages import Languages
from game.scenes.leave import Leave
from game.scenes.notice import Notice
from game.scenes.scene import Desk, Offered, Scene
from game.scenes.settings import SettingsScene
from game.scenes.soon import Soon
from game.scenes.stack import Stack
from game.scenes.sticker_book import StickerBook
from game.scenes.stickers import ALL
from game.scenes.still_there import StillThere
from game.scenes.title import Title
from game.scenes.town import Town
from game.scenes.who import Who
from game.school.classes import SchoolClass
from game.school.pack import filler
from game.school.progress import Player, Progress
from game.school.room import Room
from game.school.settings import Settings
from game.stage.ink import InkPot
from game.ui.fit import lost, misfits
from game.ui.geometry import field_for
from game.ui.layout import layout
from game.ui.look import Look
from game.ui.theme import TEXT_SIZES
from game.words.catalogue import Catalogue
from game.words.faces import face_for
from game.words.language import LANGUAGES, PSEUDO, language
from game.words.pseudo import pseudo
from tests.scenes.sample_screens import sample_screens
from tests.scenes.sample_words import SAMPLES, sample_catalogue
from tests.words.glyphs import lacking_in_face

WAYS = (
    *(((1366, 768), text) for text in TEXT_SIZES),
    *(((1024, 768), text) for text in TEXT_SIZES),
    ((1920, 1080), "largest"),
    ((3840, 2160), "largest"),
)
"""Sizes of the screen and of its words. Wide screens are laid out in the same units and differ by a hair."""
LONG = (
    "The settings could not be saved (no space left on device), so they hold only until Pingtown is closed. "
    "Please make room or give Pingtown the right to write in "
    "C:\\Users\\classroom\\AppData\\Local\\pingtown."
)
OVER_THE_TITLE: dict[str, Scene] = {
    "leave": Leave(),
    "still there?": StillThere(),
    "headphones": Headphones(),
    "soon, on my own": Soon("own"),
    "soon, our class": Soon("class"),
    "soon, grown-ups": Soon("adults"),
    "a notice": Notice(LONG),
}
OWL = Player("junior", "3-owls", "owl-blue")
ON_MY_OWN: dict[str, Scene] = {
    "who": Who(),
    "the class's sign": PickClass(),
    "all badges": PickBadge(Player("junior")),
    "the animal": PickBadge(Player("infant")),
    "its colour": PickBadge(Player("infant"), "fox"),
    "town": Town(OWL),
    "town, infants": Town(Player("infant")),
    "whom to tell": Helping(),
    "whom to tell, infants": Helping("infant"),
    "what the game knows": Knows(),
    "certificate": Certificate("accepting", OWL),
    "certificate for infants": Certificate("safe", Player("infant", "1-oaks", "fox-blue")),
    "sticker book": StickerBook(OWL),
    "sticker book, second leaf": StickerBook(OWL, 1),
}
CLASSES = tuple(
    SchoolClass(code=f"{number}-owls", label=f"Owls {number}", years=(3, 4), sign=sign)
    for number, sign in enumerate(("owl", "fox", "bear", "cat", "dog", "bee", "frog", "tiger", "rabbit"))
)
SCREENS: dict[str, Stack] = {
    "title": Stack((Title(),)),
    "settings": Stack((Title(), SettingsScene())),
    "settings, sound": Stack((Title(), SettingsScene("sound"))),
    "language": Stack((Title(), Languages())),
    **{name: Stack((Title(), scene)) for name, scene in (OVER_THE_TITLE | ON_MY_OWN).items()},
}


@pytest.fixture(scope="module", autouse=True)
def letters() -> Iterator[None]:
    pygame.font.init()
    yield
    pots.cache_clear()
    pygame.font.quit()


@cache
def shelf() -> Library:
    """The stories that shipped."""
    return open_library()


@cache
def pots(scale: float) -> InkPot:
    """The letters of one scale."""

    def complain(sentence: str) -> None:
        raise AssertionError(sentence)

    return InkPot(scale, complain)


def desk_for(size: tuple[int, int], code: str, text_size: str, catalogue: Catalogue | None = None) -> Desk:
    field, _ = field_for(*size)
    look = Look(language=language(code), text_size=text_size)
    offered = tuple(Offered(one, draft=one.code != "en") for one in LANGUAGES.values())
    words = catalogue or (pseudo(look.language) if code in PSEUDO else sample_catalogue(code))
    return Desk(
        field,
        look,
        Settings(text_size=text_size),
        words,
        voice=True,
        languages=offered,
        library=shelf(),
        fill=filler(None, words.say),
        progress=lambda _player: Progress(("skate-park",), tuple(ALL)),
        room=lambda: Room(CLASSES),
    )


@pytest.mark.parametrize("code", [*SAMPLES, *PSEUDO], ids=str)
@pytest.mark.parametrize("screen", SCREENS, ids=str)
def test_nothing_stands_out_or_lies_over_another(screen: str, code: str) -> None:
    found = []
    for size, text_size in WAYS:
        desk = desk_for(size, code, text_size)
        measure = pots(field_for(*size)[1]).measure
        node = SCREENS[screen].view(desk)
        placed = layout(node, desk.field, desk.look, measure)
        wrong = (*misfits(placed), *lost(node, placed))
        found += [f"{size[0]}x{size[1]}, {text_size} words: {sentence}" for sentence in wrong]
    assert found == [], "\n".join(found)


SAMPLE_SCREENS = sample_screens()


@pytest.mark.parametrize("screen", SAMPLE_SCREENS, ids=str)
def test_a_sample_screen_of_every_kind_fits_too(screen: str) -> None:
    found = []
    for size, text_size in WAYS:
        field, scale = field_for(*size)
        placed = layout(SAMPLE_SCREENS[screen](field), field, Look(text_size=text_size), pots(scale).measure)
        found += [f"{size[0]}x{size[1]}, {text_size} words: {sentence}" for sentence in misfits(placed)]
    assert found == [], "\n".join(found)


def test_no_scene_was_forgotten() -> None:
    """A new scene must be laid out here too."""
    known = {type(scene) for stack in SCREENS.values() for scene in stack.scenes}
    found = set()
    for info in pkgutil.iter_modules(game.scenes.__path__):
        module = importlib.import_module(f"game.scenes.{info.name}")
        for _, kind in inspect.getmembers(module, inspect.isclass):
            is_scene = kind is not Scene and all(hasattr(kind, name) for name in ("name", "view", "update"))
            if is_scene and kind.__module__ == module.__name__:
                found.add(kind)
    assert found <= known, f"not laid out: {sorted(kind.__name__ for kind in found - known)}"


@pytest.mark.parametrize("code", [code for code in SAMPLES if code != "en"], ids=str)
def test_the_sample_is_written_in_letters_its_font_has(code: str) -> None:
    face = face_for(language(code))
    assert [words for words in sample_catalogue(code).entries.values() if lacking_in_face(words, face)] == []
