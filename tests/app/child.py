"""A child at the real game: wants what a player without hands would want, and has only one way to press it.

It knows what it wants as an event of the rules of play, looks on the screen for the tile that means it, and
presses that tile by keys, by pointer or by one switch. What no tile means it cannot have.
"""

from __future__ import annotations

import json
import random
from collections import deque
from functools import cache
from pathlib import Path

from game import app
from game.lesson import model
from game.lesson.library import Library, open_library
from game.loop import Game
from game.play import Play, legal
from game.play.bot import Player as Bot
from game.play.bot import careful
from game.scenes.story import Ending, StoryScene
from game.scenes.story.presses import Do, Press
from game.scenes.story.walk import told_here
from game.scenes.town import Go
from game.school.folders import Folders
from game.school.progress import Player, Progress
from game.school.settings import Settings
from game.ui.draw import Draw
from game.ui.focus import ARROWS, nearest, targets
from game.ui.layout import Box
from game.ui.node import Tile
from tests.app.pilot import Pilot

SMALL = (640, 360)
"""As few pixels as the game may have: painting is no part of these tests."""
MOST = 900
SHELF = open_library()


@cache
def told() -> tuple[tuple[str, str], ...]:
    """Every story that can be read, for every age group that it is told for."""
    lessons = [SHELF.story(entry.id) for entry in SHELF.stories]
    read = [one.lesson for one in lessons if one is not None and one.lesson is not None]
    return tuple((lesson.id, track) for lesson in read for track in told_here(lesson))


def deaf_and_blind(game: Game) -> None:
    """Nothing is painted and nothing is heard; what can be pressed is known all the same."""
    stage = game.stage

    def show(draws: tuple[Draw, ...], _moving: object = ()) -> None:
        stage._show.draws = draws  # what can be pressed is looked up there

    stage.show = show  # type: ignore[method-assign]
    game.voice.read = lambda *_: ()  # type: ignore[method-assign]
    game.voice.sound = lambda *_: None  # type: ignore[method-assign]


class Child(Pilot):
    """Plays by wish; ``way`` is keys, pointer or switch. Its clock is its own: nobody waits for real."""

    def __init__(
        self,
        data: Path,
        way: str = "pointer",
        settings: Settings | None = None,
        class_code: str | None = None,
        paints: bool = False,
    ) -> None:
        """``paints``: is anything painted and heard? Whoever only wants to get on is five times as quick
        without.
        """
        given = settings or Settings(one_switch=way == "switch")
        self.game = app.open_game(Folders(data, data / "cache"), SMALL, given, class_code)
        if not paints:
            deaf_and_blind(self.game)
        if not (data / "lessons").exists():  # no stories of its own: the shelf that everybody has
            self.game.shelf = lambda: SHELF
        self.data = data
        self.time = 1000.0
        self.game.clock = lambda: self.time
        self.game.seeds = lambda: 7
        self.way = way
        self.presses = 0
        self.turn()

    # where it is

    @property
    def play(self) -> Play:
        """The story that is being played."""
        top = self.game.stack.top
        assert isinstance(top, StoryScene | Ending), f"this is no story but {top.name}"
        return top.play

    @property
    def seen(self) -> str:
        """Every word on the screen and on its tiles."""
        assert self.game.placed is not None
        nodes = [box.node for box in self.game.placed.boxes]
        return "\n".join(str(getattr(node, "words", "") or getattr(node, "says", "")) for node in nodes)

    def later(self, seconds: float) -> None:
        """Time goes by."""
        self.time += seconds
        self.turn()

    def put_down(self) -> list[dict[str, object]]:
        """What is written down of everything that was played, once it has been brought where it belongs."""
        self.game.writer.close()
        return written(self.data)

    # how it presses

    def tile(self, message: object) -> Box:
        """The tile that means this."""
        assert self.game.placed is not None
        found = [
            b for b in targets(self.game.placed) if isinstance(b.node, Tile) and b.node.message == message
        ]
        alive = [box for box in found if isinstance(box.node, Tile) and box.node.available]
        assert alive, f"no tile here means {message}: {self.game.stack.top.name}, {self.seen[:300]!r}"
        return alive[0]

    def wish(self, message: object) -> None:
        """Press what means this, in the one way this child has."""
        box = self.tile(message)
        self.presses += 1
        getattr(self, f"_by_{self.way}")(box)

    def _by_pointer(self, box: Box) -> None:
        if self.presses % 2:
            self.press(box.key)
        else:
            self.touch(box.key)

    def _by_keys(self, box: Box) -> None:
        """Its number, or Tab and Enter, or arrows and Enter: by turns."""
        assert isinstance(box.node, Tile)
        if box.node.shortcut.isdigit() and self.presses % 3 == 0:
            self.key(box.node.shortcut)
            return
        by = self._arrows if self.presses % 3 == 1 else self._tabs
        by(box)
        self.key("space" if self.presses % 2 else "enter")

    def _tabs(self, box: Box) -> None:
        for _ in range(60):
            if self.game.attention.focus == box.key and self.game.attention.ring:
                return
            self.key("tab")
        raise AssertionError(f"Tab never reaches {box.key}")

    def _arrows(self, box: Box) -> None:
        self.key("right") if not self.game.attention.ring else None
        for arrow in arrows_to(targets(self.game.placed), self.game.attention.focus, box.key):  # type: ignore[arg-type]
            self.key(arrow)
        assert self.game.attention.focus == box.key

    def _by_switch(self, box: Box) -> None:
        """Wait until it is offered, and press the one button there is."""
        for _ in range(60):
            if self.game.attention.focus == box.key and self.game.attention.ring:
                self.key("space")
                return
            self.later(1.9)
        raise AssertionError(f"{box.key} is never offered to one switch")

    # what it does

    def walk_in(self, story: str, track: str) -> None:
        """Door, age, and the house of this story, which is all that is left to play."""
        self.wish_key("own")
        self.wish_key(track)
        stories = shelf_of(self).stories
        entry = next(entry for entry in stories if entry.id == story)
        others = tuple(one.id for one in stories if one.id != story)
        self.game.progress.keep(Player(track), Progress(others))
        self.game._laid_out = ()
        self.turn()
        self.wish(Go(entry.letter))
        assert self.play.lesson.id == story

    def wish_key(self, key: str) -> None:
        """Press a tile by its name, in the one way this child has."""
        box = next(b for b in targets(self.game.placed) if b.key.rsplit("/", 1)[-1] == key)  # type: ignore[arg-type]
        self.presses += 1
        getattr(self, f"_by_{self.way}")(box)

    def play_on(self, bot: Bot = careful, chance: random.Random | None = None) -> Play:
        """To the end of the story, and answers with the play as it was there."""
        chance = chance or random.Random(1)
        for _ in range(MOST):
            if isinstance(self.game.stack.top, Ending):
                return self.play
            self.step(bot, chance)
        raise AssertionError("the story never ends")

    def step(self, bot: Bot = careful, chance: random.Random | None = None) -> None:
        """One press on: the way on, where there is one, else what the player without hands would press."""
        before = self.game.stack.top
        self.wish(Press.ON if self.can(Press.ON) else self._wanted(bot, chance or random.Random(1)))
        assert self.game.stack.top != before, "the press changed nothing"

    def _wanted(self, bot: Bot, chance: random.Random) -> Do:
        """What is wanted; of what the screen does not offer just now (a button that is gone, a second thing
        while one is lifted), something that it does.
        """
        wanted = Do(bot(self.play, chance))
        missing = isinstance(self.play.now.task, model.Do | model.Sort) and not self.can(wanted)
        return next(Do(event) for event in legal(self.play) if self.can(Do(event))) if missing else wanted

    def home(self) -> None:
        """From an ending to the town; the last story of a letter brings a certificate first."""
        self.wish_key("town")
        if self.scene == "certificate":
            self.key("escape")

    def can(self, message: object) -> bool:
        """Is there a tile that means this?"""
        assert self.game.placed is not None
        return any(
            isinstance(b.node, Tile) and b.node.message == message and b.node.available
            for b in targets(self.game.placed)
        )


def shelf_of(child: Child) -> Library:
    """What this game has on its shelf."""
    shelf = child.game.shelf()
    assert shelf is not None
    return shelf


def arrows_to(order: tuple[Box, ...], here: str, there: str) -> list[str]:
    """The shortest way with arrows from one tile to another."""
    came: dict[str, tuple[str, str]] = {here: ("", "")}
    queue = deque([here])
    while queue:
        at = queue.popleft()
        if at == there:
            break
        for arrow in ARROWS:
            next_one = nearest(order, at, arrow)
            if next_one not in came:
                came[next_one] = (at, arrow)
                queue.append(next_one)
    assert there in came, f"arrows never reach {there} from {here}"
    way: list[str] = []
    while there != here:
        there, arrow = came[there]
        way.append(arrow)
    return way[::-1]


def written(data: Path) -> list[dict[str, object]]:
    """Every answer in every journal of this machine, wherever it lies, once."""
    found: dict[tuple[str, int], dict[str, object]] = {}
    try:
        for path in sorted(data.rglob("*.jsonl")):
            header, *answers = map(json.loads, path.read_text().splitlines())
            found |= {(header["sitting"], one["number"]): one for one in answers if "pick" in one}
    except FileNotFoundError:  # it was brought where it belongs just now
        return written(data)
    return [found[one] for one in sorted(found)]
