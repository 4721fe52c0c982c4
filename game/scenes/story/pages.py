"""How many screens a step needs. Words never shrink: what has no room together is said one after the other.

A step whose words and answers have no room beside one another is looked at first (what happened) and asked
then (what could be done, with all the width for it). What is said after an answer comes in as few parts as
there is room for; those who do not read yet get one part at a time. The room is reckoned from letters and
their size, so that the same press leads on with every screen, before anything is laid out.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from game.lesson import model
from game.play import Play, hinted, said
from game.scenes.scene import Desk
from game.scenes.story.saying import words_of
from game.scenes.story.words import Told
from game.ui.paragraph import unmarked

LETTER = 0.5
"""How wide a letter is, in its own size: a little more than it mostly is."""
FOUR = ("feeling", "clue", "rule", "now")
BUBBLE, PLANK, PAD = 74.0, 46.0, 40.0
BUTTON = 124.0
NOTE_PAD, ANSWER_PAD = 26.0, 34.0


def looks_first(told: Told) -> bool:
    """Does this step begin with a screen of its own for what happened?"""
    step, task = told.play.now, told.play.now.task
    if told.play.phase != "work" or not step.say or isinstance(task, model.Discuss):
        return False
    asked = f"{told.words('say', step.say)} {told.words('ask', task.ask)}"
    return _bubble(told, asked, _beside(told, task)) + PLANK + _tray(told, task) > _room(told.desk)


def _room(desk: Desk) -> float:
    """How high the shelf is."""
    return desk.field.h - 166.0 - 40.0


def _wide(desk: Desk) -> float:
    """How wide the shelf is beside a device."""
    return desk.field.w * 0.52 - 30.0


def _high(desk: Desk, words: str, role: str, wide: float) -> float:
    style = desk.look.style(role)
    letters = max(1.0, wide / (style.em * LETTER))
    return max(1, ceil(len(unmarked(words)[0]) / letters)) * style.line


def _beside(told: Told, task: model.Task) -> float:
    """How wide the words are; where a story begins the mascot rather goes than that the question waits."""
    if isinstance(task, model.Sort):
        return told.desk.field.w * 0.56
    return _wide(told.desk) - (220.0 if len(told.play.visited) == 1 else 360.0)


def _bubble(told: Told, words: str, wide: float) -> float:
    return _high(told.desk, words, "infant-say" if told.infant else "say", wide) + BUBBLE


def _tray(told: Told, task: model.Task) -> float:
    """What the answers of a task take below the plank."""
    desk, wide = told.desk, _wide(told.desk) - 2 * PAD - 166.0
    hint = 0.0
    if getattr(task, "hint", None) and hinted(told.play):
        hint = _high(desk, told.words("hint", getattr(task, "hint", "")), "row", wide) + NOTE_PAD
    match task:
        case model.Choose() if told.infant:
            each = (wide - 30.0) / len(task.choices) - 28.0
            most = max(
                _high(desk, told.words(f"{c.id}/say", c.say), "infant-answer", each) for c in task.choices
            )
            return hint + most + 300.0
        case model.Choose():
            text = wide - 220.0
            rows = [_high(desk, told.words(f"{c.id}/say", c.say), "answer", text) for c in task.choices]
            return hint + sum(max(96.0, row + ANSWER_PAD) + 14.0 for row in rows) + PAD
        case model.Tell():
            role = "infant-answer" if told.infant else "answer"
            rows = [
                _high(desk, told.words(f"pieces/{c.id}/say", c.say), role, wide - 100.0) for c in task.pieces
            ]
            return hint + sum(max(96.0, row + ANSWER_PAD) + 10.0 for row in rows) + PAD
        case model.Order():
            role = "infant-answer" if told.infant else "answer"
            rows = [
                _high(desk, told.words(f"cards/{c.id}/say", c.say), role, wide - 240.0) for c in task.cards
            ]
            return hint + sum(max(96.0, row + ANSWER_PAD) + 12.0 for row in rows) + PAD
        case model.Reply():
            columns = [
                sum(
                    max(84.0, _high(desk, told.words(f"tiles/{c.id}/say", c.say), "answer", wide / 2) + 28.0)
                    + 12.0
                    for c in task.tiles
                    if c.row == row
                )
                for row in (1, 2)
            ]
            return hint + max(columns) + 100.0 + BUTTON
        case model.Sort():
            return hint + 560.0
        case _:
            return hint + 180.0


def shares(told: Told) -> tuple[tuple[str, ...], ...]:
    """What is said after an answer, screen by screen: names of the four parts, and ``why-`` with an id."""
    now = said(told.play)
    if now is None:
        return ()
    four = [name for name in FOUR if now.feedback is not None and getattr(now.feedback, name)]
    if told.infant:
        return tuple((name,) for name in four) or (("words",),)
    notes = [*(f"why-{one}" for one in now.reasons), *(name for name in four if name != "feeling")]
    return _dealt(told, notes) or (("words",),)


def _dealt(told: Told, notes: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """As many notes on a screen as it has room for."""
    room = (
        _room(told.desk)
        - PLANK
        - PAD
        - BUTTON
        - _bubble(told, words_of(told, "feeling"), _wide(told.desk) - 360.0)
    )
    wide = _wide(told.desk) - 2 * PAD - 150.0
    screens: list[tuple[str, ...]] = []
    left = 0.0
    for name in notes:
        high = max(92.0, _high(told.desk, words_of(told, name), "row", wide) + NOTE_PAD) + 9.0
        if screens and high <= left:
            screens[-1] = (*screens[-1], name)
            left -= high
        else:
            screens.append((name,))
            left = room - high
    return tuple(screens)


def screens_of(play: Play, desk: Desk) -> int:
    """How many screens the step has as it stands: each but the last leads to the next."""
    told = Told(desk, play)
    if play.phase == "told":
        return max(1, len(shares(told)))
    return 2 if looks_first(told) else 1
