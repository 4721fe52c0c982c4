"""How many screens a step needs. Words never shrink: what has no room together is said one after the other.

A step whose words and answers have no room beside one another is looked at first (what happened) and asked
then (what could be done, with all the width for it). What is said after an answer comes in as few parts as
there is room for; those who do not read yet get one part at a time. The room is reckoned from letters and
their size, so that the same press leads on with every screen, before anything is laid out.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import Literal

from game.lesson import model
from game.play import Play, hinted, said
from game.scenes.scene import Desk
from game.scenes.story.saying import DONE_WELL, words_of
from game.scenes.story.words import Told, app
from game.ui.paragraph import unmarked
from game.ui.recipes import apps

View = Literal["said", "look", "device", "work"]
"""Words alone; the device and what happened on it; the device alone; what can be done."""
NARROW, DEVICE_TOP = 1700.0, 200.0
LETTER = 0.5
"""How wide a letter is, in its own size: a little more than it mostly is."""
LIT = "lit"
"""The device alone, with the clue lit on it: where words have no room beside it."""
FOUR = ("feeling", "clue", "rule", "now")
RULE_AND_NOW = ("rule", "now")
CHOSEN = (model.Choose, model.Reply)
"""What is chosen has a clue that says what was done; what was worked is praised before the rule."""
BUBBLE, PLANK, PAD = 74.0, 46.0, 40.0
BUTTON = 124.0
ROOMY, LETS_GO = 1.06, 1.3
MASCOT = 34.0
MASCOT_BESIDE, MASCOT_BELOW = 360.0, 180.0
NOTE_PAD, ANSWER_PAD = 26.0, 30.0
GLASS, HEAD, PICTURE, GAP, ACT = 57.0, 90.0, 150.0, 30.0, 150.0


def views(told: Told) -> tuple[View, ...]:
    """The screens of a step that is worked on, in their order."""
    step, task = told.play.now, told.play.now.task
    if told.play.phase != "work":
        return ("work",)
    if crowded(told) and step.device is not None:
        return ("said", "work") if isinstance(task, model.Spot | model.Do) else ("said", "device", "work")
    if not step.say:
        return ("work",)
    asked = f"{told.words('say', step.say)} {told.words('ask', task.ask)}"
    high = _bubble(told, asked, _beside(told, task)) + PLANK + _tray(told, task)
    if len(told.play.visited) == 1:
        high -= MASCOT  # where a story begins the mascot rather goes than that the question waits
    return ("look", "work") if high > _room(told.desk) else ("work",)


def crowded(told: Told) -> bool:
    """Is there room for one thing only: for somebody's device, or for the words about it?

    A device that is only looked at lets go of comments where room is short; one that is worked cannot.
    """
    desk, task = told.desk, told.play.now.task
    if desk.field.w < NARROW and desk.look.text_scale > 1.0:
        return True
    worked = isinstance(task, model.Spot | model.Do)
    return _device(told) > (desk.field.h - DEVICE_TOP - 240.0) * (ROOMY if worked else LETS_GO)


def _device(told: Told) -> float:
    """How high everything on the device is, where it has its usual width."""
    device, task, desk = told.play.now.device, told.play.now.task, told.desk
    if device is None:
        return 0.0
    inside = (708.0 if told.infant else 800.0) if desk.field.w >= NARROW else desk.field.w * 0.40
    inside -= 2 * GLASS + PAD
    if isinstance(device, model.GameChat):
        inside *= 0.55  # the game stands beside the talk
    ping = "infant-ping" if told.infant else "ping"
    pretend = app(told, device)
    spot = isinstance(task, model.Spot)
    small = ("text", "line", "clue") if spot else ("clue",)
    keys = [key for key in apps.parts(pretend) if not key.startswith(small)]
    texts = [words for key in keys if (words := apps.words_at(pretend, key))]
    high = HEAD + sum(_high(desk, words, ping, inside) + GAP for words in texts)
    if getattr(device, "picture", None):
        high += PICTURE
    if isinstance(task, model.Spot):
        role = ping if told.infant else "say"
        pieces = [told.words(f"phrases/{one.id}/text", one.text) for one in task.phrases]
        high += sum(_high(desk, words, role, inside) + GAP for words in pieces)
    if isinstance(task, model.Do):
        each = (300.0 if told.infant else 210.0) * desk.look.text_scale
        high += ceil(len(task.acts) * each / inside) * ACT + (ACT if "save" in task.acts else 0.0)
    return high


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
    """How wide the words are that the mascot says."""
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
    if crowded(told) and told.play.now.device is not None and "clue" in four:
        four.insert(four.index("clue"), LIT)
    if told.infant:
        praised = ("feeling",) if now.kind in DONE_WELL and not isinstance(told.play.now.task, CHOSEN) else ()
        return _little_by_little(told, [*praised, *four]) or (("words",),)
    notes = [*(f"why-{one}" for one in now.reasons), *(name for name in four if name != "feeling")]
    return _dealt(told, notes) or (("words",),)


def _little_by_little(told: Told, names: list[str]) -> tuple[tuple[str, ...], ...]:
    """One part on a screen; the rule and what now together where they are few words."""
    one_by_one = tuple((name,) for name in names)
    both = " ".join(words_of(told, name) for name in RULE_AND_NOW if name in names)
    if tuple(names[-2:]) == RULE_AND_NOW and not crowded(told) and _few(told, both):
        return (*one_by_one[:-2], RULE_AND_NOW)
    return one_by_one


def _few(told: Told, words: str) -> bool:
    """Have these words of a mascot room above the pictures that go with them?"""
    close = told.desk.field.w < NARROW
    beside = MASCOT_BESIDE if not close else MASCOT_BELOW
    tray = 520.0 if not close else 400.0 + MASCOT_BELOW
    return _bubble(told, words, _wide(told.desk) - beside) <= _room(told.desk) - tray


def _dealt(told: Told, notes: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """As many notes on a screen as it has room for."""
    room = (
        _room(told.desk)
        - PLANK
        - PAD
        - BUTTON
        - _bubble(told, words_of(told, "feeling"), _wide(told.desk) - 360.0)
    )
    wide = (_wide(told.desk) if not crowded(told) else told.desk.field.w - 200.0) - 2 * PAD - 150.0
    screens: list[tuple[str, ...]] = []
    left = 0.0
    for name in notes:
        if name == LIT:
            screens.append((LIT,))
            left = 0.0
            continue
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
    return len(views(told))
