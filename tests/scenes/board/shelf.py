"""The stories and plans of the board's tests: all that can be read, whatever else lies on the shelf."""

from __future__ import annotations

from game.lesson.library import open_library
from game.lesson.model import Plan, Story

_SHELF = open_library()
PLANS: dict[str, Plan] = {plan.id: plan for plan in _SHELF.plans}
_WANTED = {
    name for plan in PLANS.values() for name in (*plan.stories, *(back.story for back in plan.look_back))
}
_READ = {name: reading.lesson for name in sorted(_WANTED) if (reading := _SHELF.story(name))}
STORIES: dict[str, Story] = {name: story for name, story in _READ.items() if story is not None}
