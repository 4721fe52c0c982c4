"""The screen of the step that is being worked on: one for each task."""

from __future__ import annotations

from game.lesson import model
from game.scenes.story.looking import choosing, doing, spotting
from game.scenes.story.making import building, ordering, replying, sorting, whom
from game.scenes.story.words import Told
from game.ui.node import Node
from game.ui.recipes import apps
from game.ui.recipes.talk import gap


def work(told: Told, seen: apps.Seen) -> Node:
    """The screen of the step that is being worked on."""
    if told.play.phase == "whom":
        return whom(told)
    match told.play.now.task:
        case model.Choose():
            return choosing(told, seen)
        case model.Spot():
            return spotting(told, seen)
        case model.Sort():
            return sorting(told)
        case model.Order():
            return ordering(told)
        case model.Do():
            return doing(told, seen)
        case model.Tell():
            return building(told)
        case model.Reply():
            return replying(told, seen)
    return gap()
