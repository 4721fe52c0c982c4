"""The scenes that lie over one another: the last one is seen and played, those below wait."""

from __future__ import annotations

from dataclasses import dataclass

from game.scenes.leave import Leave, WantsOut, way_out
from game.scenes.scene import Desk, Effect, Home, Move, Pop, Push, Quit, Replace, Scene, Stay
from game.ui.node import Dialog, Layers, Node


@dataclass(frozen=True)
class Stack:
    """Never empty while the game runs; an empty stack means that it is over."""

    scenes: tuple[Scene, ...]

    @property
    def over(self) -> bool:
        """Has the last scene gone?"""
        return not self.scenes

    @property
    def top(self) -> Scene:
        """The scene that is being played."""
        return self.scenes[-1]

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all of them, from below."""
        return tuple(scene.name for scene in self.scenes)

    def has(self, name: str) -> bool:
        """Is a scene of this name anywhere in it?"""
        return any(scene.name == name for scene in self.scenes)

    def view(self, desk: Desk) -> Node:
        """The top scene; under a dialog what it was opened from can still be seen."""
        node = self.top.view(desk)
        if isinstance(node, Dialog) and len(self.scenes) > 1:
            below = Stack(self.scenes[:-1]).view(desk)
            return Layers(children=(Layers(children=(below,), key="below"), node), key="")
        return node

    def update(self, message: object, desk: Desk) -> tuple[Stack, tuple[Effect, ...]]:
        """What a message makes of the stack, and what must be done outside."""
        move = self._way_out(desk) if message == WantsOut() else self.top.update(message, desk)
        below = self.scenes[:-1]
        match move.go:
            case Stay(scene) | Replace(scene):
                scenes = (*below, scene)
            case Push(scene):
                scenes = (*self.scenes, scene)
            case Pop():
                scenes = below
            case Home():
                scenes = self.scenes[:1]
            case Quit():
                scenes = ()
        return Stack(scenes), move.effects

    def _way_out(self, desk: Desk) -> Move:
        """Over whatever is played, once."""
        move = way_out(desk)
        again = isinstance(move.go, Push) and self.top.name in (move.go.scene.name, Leave.name)
        return Move(Stay(self.top)) if again else move
