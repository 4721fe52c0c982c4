"""The screen of the step that is being worked on: one for each task."""

from __future__ import annotations

from game.lesson import model
from game.scenes.story.halves import looking
from game.scenes.story.looking import choosing, doing, spotting
from game.scenes.story.making import ordering, replying, sorting
from game.scenes.story.pages import views
from game.scenes.story.telling import building, whom
from game.scenes.story.words import Told
from game.ui.node import Node
from game.ui.recipes import apps
from game.ui.recipes.talk import gap


def work(told: Told, seen: apps.Seen, part: int, *, showing: bool = False) -> Node:
    """The screen of the step that is being worked on; ``part`` counts the looks before it."""
    if told.play.phase == "whom":
        return whom(told, showing)
    order = views(told)
    view = order[min(part, len(order) - 1)]
    if view != "work":
        return looking(told, seen, view)
    part = len(order) - 1
    match told.play.now.task:
        case model.Choose():
            return choosing(told, seen, part)
        case model.Spot():
            return spotting(told, seen, part)
        case model.Sort():
            return sorting(told, part)
        case model.Order():
            return ordering(told, part)
        case model.Do():
            return doing(told, seen, part)
        case model.Tell():
            return building(told, part)
        case model.Reply():
            return replying(told, seen, part)
    return gap()
