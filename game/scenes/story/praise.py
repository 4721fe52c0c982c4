"""What the mascot says first after an answer that is fine: what was done, never how clever anybody is.

The clue says why it was fine; these few words before it name the work itself, each task's own. Whoever needed
another try hears of that: to go on looking is what was learnt.
"""

from __future__ import annotations

from game.lesson import model
from game.play import Play
from game.scenes.scene import Desk
from game.words.catalogue import to_say

# for translators: said to a girl, to a boy, and to a whole class at the board
TRIED_AGAIN = to_say("You tried again, and found a way.")
A_GROWN_UP = to_say("You thought of a grown-up.")
FOUND = to_say("You found it.")
FOUND_ALL = to_say("You found them all.")
DONE = {
    "choose": to_say("You stopped to think."),
    "sort": to_say("You put each one in its place."),
    "order": to_say("You put each one in its place."),
    "do": to_say("You knew what to press."),
    # for translators: for what happened; a sentence was put together that tells a grown-up
    "tell": to_say("You found words for it."),
    "reply": to_say("You chose your words with care."),
}
GROWN_UPS = ("{school_adult.", "{home_adult.", "{head.")
"""How a story writes who can be told: each school says who that is."""


def praise(desk: Desk, play: Play) -> str:
    """What was done well just now."""
    task = play.now.task
    if tried_again(play):
        return desk.say(TRIED_AGAIN)  # marked above
    if isinstance(task, model.Spot):
        there = sum(phrase.why is not None for phrase in task.phrases)
        return desk.say(FOUND if there == 1 else FOUND_ALL)  # marked above
    if isinstance(task, model.Choose) and any(one in _chosen(play, task) for one in GROWN_UPS):
        return desk.say(A_GROWN_UP)  # marked above
    return desk.say(DONE[task.task])  # marked above


def tried_again(play: Play) -> bool:
    """Was there an answer that did not do, or a button that was not asked for, before it came right?"""
    here = [answer for answer in play.answers if answer.step == play.step]
    slipped = isinstance(play.now.task, model.Do) and len(play.pressed) > len(play.picked)
    return slipped or any(answer.outcome not in ("safe", "back") for answer in here[:-1])


def _chosen(play: Play, task: model.Choose) -> str:
    return next(choice.say for choice in task.choices if choice.id == play.told)
