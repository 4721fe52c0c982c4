"""Does every screen of a story, and every page of a lesson, fit at every size, in the largest words and in
the longest language?

Pure: it is told how wide letters are. ``game/fitting.py`` gives it files and fonts.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from functools import cache
from itertools import groupby, product

from game.lesson.model import Plan, Story
from game.play import legal
from game.scenes.board.walk import pages
from game.scenes.scene import Desk, Scene, Today
from game.scenes.story import StoryScene
from game.scenes.story.pages import screens_of
from game.scenes.story.presses import Do, Press
from game.scenes.story.walk import screens, told_here
from game.school.pack import filler
from game.school.settings import Settings
from game.ui.fit import lost, misfits
from game.ui.focus import targets
from game.ui.geometry import field_for
from game.ui.layout import Placed, layout
from game.ui.look import Look
from game.ui.node import Tile
from game.ui.paragraph import Font
from game.words.catalogue import Catalogue
from game.words.language import PSEUDO, language
from game.words.pseudo import pseudo

SHAPES = (((1920, 1080), (1366, 768)), ((1024, 768),))
"""Sizes of one shape are laid out once, each letter as wide as it is at the size where it is widest."""
TEXTS = ("usual", "largest")
CODES = ("en", *PSEUDO)
HELD = ("lesson", "assembly")
"""The kinds of plans that a class is taken through page by page."""
_OUT = "stands out of the screen"
Measure = Callable[[str, Font], float]


@dataclass(frozen=True, slots=True, order=True)
class Setting:
    """A screen and how words look on it."""

    sizes: tuple[tuple[int, int], ...]
    text: str
    code: str

    def __str__(self) -> str:
        """As a person types it for ``pingtown shots``."""
        sizes = " and ".join(f"{wide}x{high}" for wide, high in self.sizes)
        return f"{sizes}, {self.text} words, {self.code}"

    @property
    def scales(self) -> tuple[float, ...]:
        """How many pixels a unit has at each of its sizes."""
        return tuple(field_for(*size)[1] for size in self.sizes)


def settings_in(codes: Iterable[str]) -> tuple[Setting, ...]:
    """Every screen with every size of words, in these languages."""
    return tuple(Setting(sizes, text, code) for sizes, text, code in product(SHAPES, TEXTS, codes))


SETTINGS = settings_in(CODES)
"""What every story must fit that nobody has translated yet."""


@dataclass(frozen=True, slots=True, order=True)
class Misfit:
    """Something that does not fit: where, and what."""

    story: str
    track: str
    screen: str
    setting: str
    sentence: str


@dataclass(frozen=True, slots=True)
class FitReport:
    """What was looked at and what does not fit."""

    stories: int
    screens: int
    misfits: tuple[Misfit, ...]
    settings: tuple[Setting, ...] = SETTINGS
    plans: int = 0

    def as_text(self) -> str:
        """A paragraph for each screen, what holds in several settings said once; then the settings."""
        parts = [
            f"{story}, {track}: {screen}\n" + "\n".join(_told_once(found))
            for (story, track, screen), found in groupby(
                sorted(self.misfits), key=lambda one: (one.story, one.track, one.screen)
            )
        ]
        number = len(self.settings)
        told = [_counted(n, *words) for n, *words in self._kinds() if n]
        looked = f"{self.screens:,} screens of {' and '.join(told)} looked at, in {number} settings"
        if not parts:
            return f"{looked}: all of them fit."
        return "\n".join((*parts, *self._by_setting(), f"{looked}: {len(parts)} do not fit everywhere."))

    def _by_setting(self) -> Iterator[str]:
        """On how many screens something does not fit, for each setting; the worst first."""
        where: dict[str, set[tuple[str, str, str]]] = {}
        for one in self.misfits:
            where.setdefault(one.setting, set()).add((one.story, one.track, one.screen))
        yield "\nScreens that do not fit, by setting:"
        for setting, here in sorted(where.items(), key=lambda pair: (-len(pair[1]), pair[0])):
            yield f"{len(here):7,}  {setting}"
        if well := len(self.settings) - len(where):
            yield f"      0  in each of the other {well}"

    def as_json(self) -> str:
        """For a program."""
        found = [asdict(one) for one in sorted(self.misfits)]
        looked = {
            "story": self.stories,
            "plan": self.plans,
            "screen": self.screens,
            "setting": [str(one) for one in self.settings],
        }
        return json.dumps({"looked_at": looked, "found": found}, indent=1, ensure_ascii=False)

    def _kinds(self) -> tuple[tuple[int, str, str], ...]:
        return (self.stories, "story", "stories"), (self.plans, "plan", "plans")


def look(
    lesson: Story, setting: Setting, measure: Measure, words: Catalogue | None = None
) -> tuple[int, tuple[Misfit, ...]]:
    """Lay out every screen of a story: how many there are, and what does not fit on them.

    ``words`` are those of a translator; English and the made-up languages need none.
    """
    desk, number = desk_for(setting, words), 0
    found: list[Misfit] = []
    for track in told_here(lesson):
        for name, scene in screens(lesson, track, desk):
            number += 1
            node = scene.view(desk)
            placed = layout(node, desk.field, desk.look, measure)
            wrong = (*misfits(placed), *lost(node, placed), *out_of_reach(scene, placed, desk))
            found += (Misfit(lesson.id, track, name, str(setting), one) for one in wrong)
    return number, tuple(found)


def look_at_plan(
    plan: Plan,
    stories: Mapping[str, Story],
    setting: Setting,
    measure: Measure,
    words: Catalogue | None = None,
) -> tuple[int, tuple[Misfit, ...]]:
    """Lay out every page of a lesson as the board shows it; a parents' evening is no lesson."""
    if plan.kind not in HELD or not stories.keys() >= wanted_by(plan):
        return 0, ()
    desk, number = desk_for(setting, words), 0
    found: list[Misfit] = []
    for name, scene in pages(plan, stories, desk):
        number += 1
        node = scene.view(desk)
        placed = layout(node, desk.field, desk.look, measure)
        wrong = (*misfits(placed), *lost(node, placed))
        found += (Misfit(plan.id, plan.track, name, str(setting), one) for one in wrong)
    return number, tuple(found)


def wanted_by(plan: Plan) -> set[str]:
    """The stories that a lesson needs: those it tells, and those it looks back to."""
    return {*plan.stories, *(back.story for back in plan.look_back)}


def out_of_reach(scene: Scene, placed: Placed, desk: Desk) -> Iterator[str]:
    """What a child may do now and finds no tile for, and tiles that are not meant here: a sentence for each.

    On the last screen of a step stands all that the rules of play allow; each screen before it leads on. A
    tile may wait for another press: infants put away the thing they hold before they lift the next.
    """
    if not isinstance(scene, StoryScene) or scene.play.phase == "done":
        return
    tiles = [(box.key, box.node) for box in targets(placed) if isinstance(box.node, Tile)]
    last = scene.play.phase != "told" and scene.part + 1 >= screens_of(scene.play, desk)
    may = [Do(event) for event in legal(scene.play)] if last else [Press.ON]
    for message in may:
        if not any(tile.message == message for _, tile in tiles):
            yield f"{_named(message)}: the rules of play allow it, and no tile does it."
    for key, tile in tiles:
        live = isinstance(tile.message, Do) and tile.available and not tile.chosen
        if live and tile.message not in may:
            yield f'{key} ("{tile.says}") can be pressed, and nothing is to be done here.'


def _named(message: Do | Press) -> str:
    """An act as a person finds it again: its kind and the id in the story."""
    act = message.event if isinstance(message, Do) else message
    return f"{type(act).__name__}-{getattr(act, 'what', getattr(act, 'where', getattr(act, 'value', '')))}"


@cache
def desk_for(setting: Setting, words: Catalogue | None = None) -> Desk:
    """What a screen may know there; as if there were a voice, because its button needs room."""
    look = Look(language=language(setting.code), text_size=setting.text)
    words = words or Catalogue()
    if setting.code in PSEUDO:
        plain = pseudo(look.language)
        words = Catalogue(plain.language, otherwise=cache(plain.otherwise))  # the same words come often
    return Desk(
        field_for(*setting.sizes[0])[0],
        look,
        Settings(text_size=setting.text),
        words,
        voice=True,
        fill=cache(filler(None, words.say)),
        today=Today("21.11.2026", "10:05"),
    )


def _told_once(found: Iterable[Misfit]) -> Iterator[str]:
    """A line for each box, with the first setting where it does not fit; what stands in it goes with it."""
    boxes: dict[str, list[Misfit]] = {}
    for one in found:
        boxes.setdefault(one.sentence.split(" ", 1)[0].rstrip(":"), []).append(one)
    out = {name for name, same in boxes.items() if any(_OUT in one.sentence for one in same)}
    for name, same in boxes.items():
        if name in out and any(name.startswith(f"{other}/") for other in out):
            continue
        settings = dict.fromkeys(one.setting for one in same)
        more = f" and {len(settings) - 1} more" if len(settings) > 1 else ""
        yield f"    {same[0].sentence}\n        {same[0].setting}{more}"


def _counted(n: int, one: str, many: str) -> str:
    return f"{n} {one if n == 1 else many}"
