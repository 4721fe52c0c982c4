"""A walk through a story: every screen that a child can meet in it, each of them once.

For the fit of every screen, for pictures, and for tests. It goes through the doors of the scenes alone, as
a child does: it presses what the rules of play allow, and what comes by itself it lets come. How many
screens a step has depends on the room there is, hence the desk.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from typing import get_args

from game.lesson.model import Story, Tell, TrackName
from game.play import Confirm, Play, hinted, legal, said, start
from game.play.bot import MOST_PRESSES, by_lot, careful, careless, wanted
from game.play.bot import Player as Bot
from game.scenes.scene import After, Desk, Effect, Replace, Scene, Stay
from game.scenes.stickers import earned
from game.scenes.story.ending import Ending
from game.scenes.story.presses import Do, Press
from game.scenes.story.scene import StoryScene, opened
from game.school.progress import Player

MOST_WALKS = 40
"""So often at most the lot is asked until every answer has been given; mostly three times are enough."""


def screens(lesson: Story, track: TrackName, desk: Desk) -> Iterator[tuple[str, Scene]]:
    """Every different screen of a story, with a name by which a person finds it again."""
    met: set[tuple[object, ...]] = set()
    left = {one for one in wanted(lesson, track) if one[1] not in ("right", "not yet")}
    for bot, seed in walkers():
        for scene in walk(lesson, track, desk, bot, seed):
            one = _same(scene)
            if one not in met:
                met.add(one)
                yield named(scene), scene
        left -= {(answer.step, one) for answer in scene.play.answers for one in answer.pick.split("+")}
        if not left and bot is by_lot:
            return


def walkers() -> Iterator[tuple[Bot, int]]:
    """Who walks, and with which seed: the best, the worst, and whatever the lot says."""
    yield careful, 1
    yield careless, 1
    yield from ((by_lot, seed) for seed in range(1, MOST_WALKS))


def told_here(lesson: Story) -> tuple[TrackName, ...]:
    """For which age groups a story is told."""
    return tuple(track for track in get_args(TrackName) if lesson.track(track) is not None)


def walk(lesson: Story, track: TrackName, desk: Desk, bot: Bot, seed: int) -> Iterator[StoryScene | Ending]:
    """One sitting, screen by screen, as it is after every press and after whatever came by itself."""
    chance = random.Random(f"{seed}/{lesson.id}/{track}")
    first, effects = opened(start(lesson, track, seed), Player(track), desk)
    scene = _ours(first)
    yield scene
    for _ in range(MOST_PRESSES):
        for come in _come(scene, effects, desk):
            scene = come
            yield scene
        if isinstance(scene, Ending):
            return
        if scene.play.phase == "whom" and scene.play.proofs:
            shown = _pressed(scene, Press.PROOF, desk)[0]
            assert isinstance(shown, StoryScene)
            yield shown
            scene = shown if seed % 2 else scene
        scene, effects = _onward(scene, desk, bot, chance)
        yield scene


def named(scene: StoryScene | Ending) -> str:
    """Step and state of a screen."""
    if isinstance(scene, Ending):
        return "ending"
    play = scene.play
    now = said(play)
    what = f"{now.kind} {play.told.removeprefix('!')}" if now is not None else _at_work(play)
    more = (f"screen {scene.part + 1}",) if scene.part else ()
    come = (f"{scene.shown} arrived",) if now is None and scene.shown < len(_lines(play)) else ()
    proof = ("with the proof",) if scene.showing and isinstance(play.now.task, Tell) else ()
    return ", ".join((play.step, what, *more, *come, *proof))


def _at_work(play: Play) -> str:
    """How far the work has come."""
    where = "whom to tell" if play.phase == "whom" else play.now.task.task
    chosen = f" {len(play.picked)}" if play.picked else ""
    return f"{where}{chosen}{' with a hint' if hinted(play) else ''}"


def _lines(play: Play) -> tuple[object, ...]:
    device = play.now.device
    return tuple(getattr(device, "messages", ()) or getattr(device, "comments", ()))


def _onward(
    scene: StoryScene, desk: Desk, bot: Bot, chance: random.Random
) -> tuple[StoryScene | Ending, tuple[Effect, ...]]:
    """The next press of somebody who plays: first the way on, where there is one."""
    on = _pressed(scene, Press.ON, desk)
    if on[0] != scene:
        return on
    return _pressed(scene, Do(bot(scene.play, chance)), desk)


def _pressed(
    scene: StoryScene | Ending, message: object, desk: Desk
) -> tuple[StoryScene | Ending, tuple[Effect, ...]]:
    move = scene.update(message, desk)
    assert isinstance(move.go, Stay | Replace)
    return _ours(move.go.scene), move.effects


def _come(
    scene: StoryScene | Ending, effects: tuple[Effect, ...], desk: Desk
) -> Iterator[StoryScene | Ending]:
    """What comes by itself, one after the other, until nothing is left to come."""
    waits = [effect.message for effect in effects if isinstance(effect, After)]
    for message in waits:  # it grows while one walks
        scene, more = _pressed(scene, message, desk)
        waits += [effect.message for effect in more if isinstance(effect, After)]
        yield scene


def _ours(scene: Scene) -> StoryScene | Ending:
    assert isinstance(scene, StoryScene | Ending)
    return scene


def _same(scene: StoryScene | Ending) -> tuple[object, ...]:
    """What makes a screen one of its own: not the order of things, nor which of them is chosen."""
    play = scene.play
    if isinstance(scene, Ending):
        return ("ending", earned(play))
    proof = scene.showing and isinstance(play.now.task, Tell)
    where = (play.step, play.phase, play.told, scene.part, scene.shown, proof)
    return (*where, _put(play), bool(play.kept), play.asked, hinted(play))


def _put(play: Play) -> tuple[object, ...]:
    """Nothing, something or enough is chosen; how full the baskets are."""
    heaps = Counter(one.split("=")[1] for one in play.picked if "=" in one)
    fullest = max(heaps.values(), default=0) if Confirm() in legal(play) else 0
    return (bool(play.picked), Confirm() in legal(play), bool(play.held), fullest)
