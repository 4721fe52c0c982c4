"""Which stickers a story brings: for clues spotted and things done, never for days or speed."""

from __future__ import annotations

from game.lesson import model
from game.play import Play
from game.words.catalogue import to_say

CLUES = {
    "clue-safe": ("safe", "eye-off", to_say("Kept it private")),
    "clue-meeting": ("meeting", "people", to_say("Knew who is who")),
    "clue-accepting": ("accepting", "calendar", to_say("Looked who asks")),
    "clue-reliable": ("reliable", "lens", to_say("Looked twice")),
    "clue-tell": ("tell", "bubble", to_say("Saw what to tell")),
    "clue-kind": ("kind", "heart", to_say("Saw how it feels")),
}
DEEDS = {
    "did-tell": ("tell", "hand", to_say("Told a grown-up")),
    "did-again": ("tell", "speaker", to_say("Told again")),
    "did-save": ("tell", "camera", to_say("Saved the proof")),
    "did-reply": ("kind", "pencil", to_say("Wrote kindly")),
    "did-decline": ("accepting", "close", to_say("Said no, thanks")),
    "did-sort": ("safe", "basket", to_say("Sorted it out")),
    "did-order": ("reliable", "tick", to_say("Found the order")),
    "did-right": ("kind", "star", to_say("Put it right")),
}
ALL = {**CLUES, **DEEDS}


def sticker_of(name: str) -> tuple[str, str, str]:
    """Letter, icon and words of a sticker."""
    return ALL[name]


def earned(play: Play) -> tuple[str, ...]:
    """The stickers of a play that is over: at least one, for whoever came so far has noticed something."""
    found = [f"clue-{play.lesson.letter}"]
    good = [answer for answer in play.answers if answer.outcome in ("safe", "back")]
    if any(answer.outcome == "back" for answer in good):
        found.append("did-right")
    tells = [answer for answer in good if answer.task == "tell"]
    if tells or any(answer.outcome == "back" for answer in good):
        found.append("did-tell")
    if _told_again(play):
        found.append("did-again")
    if play.proofs:
        found.append("did-save")
    tasks = {answer.task for answer in good}
    found += [f"did-{task}" for task in ("reply", "sort", "order") if task in tasks]
    if any("decline" in answer.pick.split("+") for answer in good if answer.task == "do"):
        found.append("did-decline")
    return tuple(dict.fromkeys(found))[:4]


def _told_again(play: Play) -> bool:
    """Was somebody told although the first one was busy?"""
    for answer in play.answers:
        step = play.tale.steps.get(answer.step)
        if step is not None and isinstance(step.task, model.Tell):
            people = {person.who: person.busy for person in step.task.people}
            if people.get(answer.pick):  # type: ignore[call-overload]
                return True
    return False
