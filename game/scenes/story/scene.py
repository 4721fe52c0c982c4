"""A story as one child plays it. The rules of play say what happens; here it is shown."""

from __future__ import annotations

from dataclasses import dataclass, replace

from game.play import Event, Next, Play, advance
from game.scenes.headphones import listen
from game.scenes.scene import (
    After,
    Desk,
    Effect,
    Move,
    Pop,
    Push,
    PutAway,
    Record,
    Replace,
    Scene,
    Sound,
    Stay,
)
from game.scenes.story.ending import Ending
from game.scenes.story.feedback import feedback
from game.scenes.story.looking import acts_of, done_of, pieces_of
from game.scenes.story.pages import screens_of
from game.scenes.story.presses import Arrive, Do, Press
from game.scenes.story.proof import SAVED, stamp
from game.scenes.story.words import Told, app
from game.scenes.story.work import work
from game.school.progress import Player
from game.ui.node import Node
from game.ui.recipes import apps
from game.ui.signal import Back

CALM_PACE = 1.4
"""Seconds from one arriving message to the next."""
EVERYTHING = 99


@dataclass(frozen=True, slots=True)
class StoryScene:
    """Where a child is in a story.

    ``shown`` things have arrived; ``part`` is which of a step's screens is there; ``showing``: the proof is
    shown to whoever is told.
    """

    play: Play
    player: Player = Player()
    sitting: str = ""
    part: int = 0
    shown: int = EVERYTHING
    showing: bool = False
    name = "story"

    @property
    def page(self) -> object:
        """What is read anew when it changes; nothing yet while messages are still arriving."""
        play = self.play
        return (play.step, play.phase, play.told, self.part) if self.shown == EVERYTHING else None

    def goodbye(self) -> tuple[Effect, ...]:
        """Somebody went away in the middle: it can be carried on."""
        return (PutAway(self.play, self.player, self.sitting),)

    def view(self, desk: Desk) -> Node:
        """The step, or what is said after an answer."""
        told = Told(desk, self.play)
        if self.play.phase == "told":
            return feedback(told, self._seen(told), self.part, showing=self.showing)
        return work(told, self._seen(told), self.part, showing=self.showing)

    def update(self, message: object, desk: Desk) -> Move:
        """A press of the child, or something that arrives."""
        match message:
            case Do(event):
                return self._pressed(event, desk)
            case Press.ON:
                return self._on(desk)
            case Arrive(step, number):
                return self._arrived(step, number, desk)
            case Press.LOOK:
                return Move(Stay(replace(self, part=0)))
            case Press.PROOF if self.play.proofs:
                return Move(Stay(replace(self, showing=not self.showing)))
            case Press.EAR:
                return listen(self, desk)
            case Press.HELP:
                from game.scenes.helping import Helping  # noqa: PLC0415  (it shows the same grown-ups)

                return Move(Push(Helping(self.play.track)))
            case Press.HOME | Back():
                return Move(Pop(), (PutAway(self.play, self.player, self.sitting),))
        return Move(Stay(self))

    def _seen(self, told: Told) -> apps.Seen:
        play = self.play
        saved = None
        if play.now.id in play.proofs and told.desk.today is not None:
            saved = apps.Saved(told.desk.say(SAVED), stamp(told))  # marked in proof.py
        more = play.now.device is not None and self.shown < apps.arrivals(app(told, play.now.device))
        return apps.Seen(
            shown=self.shown if more else None,
            typing=told.desk.say("Somebody is writing") if more else "",
            pieces=pieces_of(told),
            acts=acts_of(told),
            saved=saved,
            done=done_of(told),
        )

    def _pressed(self, event: Event, desk: Desk) -> Move:
        """What the rules make of it; an answer is kept at once."""
        after = advance(self.play, event)
        if after is self.play:
            return Move(Stay(self))
        part = self.part if after.phase == self.play.phase else 0
        scene = replace(self, play=after, part=part, shown=EVERYTHING)
        effects: tuple[Effect, ...] = ()
        if len(after.answers) > len(self.play.answers):
            effects = (Record(after, self.player, self.sitting), *_sound(after))
        if len(after.proofs) > len(self.play.proofs):
            effects = (*effects, Sound("sticker"))
        return Move(Stay(scene), effects)

    def _on(self, desk: Desk) -> Move:
        """The next screen of this step; else on with the story."""
        if self.part + 1 < screens_of(self.play, desk):
            return Move(Stay(replace(self, part=self.part + 1)))
        after = advance(self.play, Next())
        if after is self.play:
            return Move(Stay(self))
        if after.over:
            return Move(Replace(Ending(after, self.player)), (PutAway(after, self.player), Sound("end")))
        again = after.step == self.play.step  # it was looked at before: straight to what can be done
        part = screens_of(after, desk) - 1 if again else 0
        return arriving(replace(self, play=after, part=part, showing=self.showing and again), desk)

    def _arrived(self, step: str, number: int, desk: Desk) -> Move:
        if step != self.play.step or self.play.phase != "work" or number != self.shown + 1:
            return Move(Stay(self))
        scene = replace(self, shown=number)
        later = scene.next_arrival(desk)
        return Move(Stay(scene if later else replace(scene, shown=EVERYTHING)), (Sound("ping"), *later))

    def next_arrival(self, desk: Desk) -> tuple[Effect, ...]:
        """The effect that lets the next message come."""
        device = self.play.now.device
        if device is None or self.shown >= apps.arrivals(app(Told(desk, self.play), device)):
            return ()
        return (After(CALM_PACE, Arrive(self.play.step, self.shown + 1)),)


def arriving(scene: StoryScene, desk: Desk) -> Move:
    """A step begins: messages come one by one; with less motion they are all there."""
    device = scene.play.now.device
    many = device is not None and apps.arrivals(app(Told(desk, scene.play), device)) > 1
    if desk.settings.less_motion or not many or scene.play.phase != "work":
        return Move(Stay(replace(scene, shown=EVERYTHING)))
    begun = replace(scene, shown=1)
    return Move(Stay(begun), begun.next_arrival(desk))


def _sound(play: Play) -> tuple[Effect, ...]:
    return (Sound("way-back" if play.answers[-1].outcome == "back" else "chosen"),)


def opened(play: Play, player: Player, desk: Desk, sitting: str = "") -> tuple[Scene, tuple[Effect, ...]]:
    """The scene with which a story begins, or goes on."""
    move = arriving(StoryScene(play, player, sitting), desk)
    assert isinstance(move.go, Stay)
    return move.go.scene, move.effects
