"""What is said after an answer, in words; and which part of the ping lights up while its clue is told."""

from __future__ import annotations

import re
from dataclasses import replace

from game.lesson import model
from game.play import Said, said
from game.scenes.story.praise import praise
from game.scenes.story.words import Told, app
from game.ui.paragraph import unmarked
from game.ui.recipes import apps
from game.words.catalogue import to_say

RULES = {
    "safe": to_say("**S is for Safe.** It stays with you."),
    "meeting": to_say("**M is for Meeting.** Not with people from online."),
    "accepting": to_say("**A is for Accepting.** Yes to people you really know."),
    "reliable": to_say("**R is for Reliable.** Look twice."),
    "tell": to_say("**T is for Tell.** Tell until someone helps."),
    "kind": to_say("**Be kind.** Write what makes people smile."),
}
SHORT_RULES = {
    "safe": to_say("**S** is for **Safe**."),
    "meeting": to_say("**M** is for **Meeting**."),
    "accepting": to_say("**A** is for **Accepting**."),
    "reliable": to_say("**R** is for **Reliable**."),
    "tell": to_say("**T** is for **Tell**."),
    "kind": to_say("**K** is for **Kind**."),
}
OPENINGS = {
    "shown": to_say("This is how it goes."),
    "again": to_say("Nearly! Look once more."),
    "hint": to_say("Look once more."),
}
DONE_WELL = ("safe", "back")
WHY = "why-"
WORD = re.compile(r"[\w’'-]+")
LONG_ENOUGH = 4
"""Shorter words stand in every sentence: they say nothing about where the clue is."""


def words_of(told: Told, name: str) -> str:
    """One of the four parts in words, or why one thing was right."""
    now = said(told.play)
    assert now is not None
    if name.startswith(WHY):
        return _reason(told, name.removeprefix(WHY))
    value = getattr(now.feedback, name, None) if now.feedback is not None else None
    if value is None:
        return _opening(told, now)
    if name == "rule":
        return told.desk.say((SHORT_RULES if told.infant else RULES)[value])  # marked in RULES
    place = f"{now.place}/{name}" if now.place else name
    if isinstance(told.play.now.task, model.Reply):
        place = f"tiles/{place}"
    return told.words(place, value)


def _opening(told: Told, now: Said) -> str:
    if now.hint:
        return told.words(f"{now.place}/hint" if now.place else "hint", now.hint)
    if now.kind in DONE_WELL:
        return praise(told.desk, told.play)
    return told.desk.say(OPENINGS.get(now.kind, OPENINGS["hint"]))  # marked in OPENINGS


def _reason(told: Told, one: str) -> str:
    task = told.play.now.task
    drawer = "phrases" if isinstance(task, model.Spot) else "things"
    whys = {part.id: part.why for part in getattr(task, drawer)}
    return told.words(f"{drawer}/{one}/why", whys[one])


# the clue


def lit_seen(told: Told, seen: apps.Seen) -> apps.Seen:
    """The clue lights up in the ping: what its sentence speaks of; else what can be seen about the sender."""
    device, now = told.play.now.device, said(told.play)
    if device is None or now is None or now.feedback is None or not now.feedback.clue:
        return seen
    return replace(seen, lit=tuple(apps.Lit(key) for key in meant(app(told, device), words_of(told, "clue"))))


def meant(pretend: apps.App, clue: str) -> tuple[str, ...]:
    """Which part of an app a sentence about a clue means: the one it shares the most words with."""
    wanted = _stems(clue)
    keys = apps.parts(pretend)
    shared = {key: len(wanted & _stems(apps.words_at(pretend, key))) for key in keys}
    most = max(shared.values(), default=0)
    if most:
        return tuple(key for key in keys if shared[key] == most)[:2]
    clues = tuple(key for key in keys if key.startswith("clue-"))
    theirs = tuple(key for key in keys if key.startswith("line-") and not apps.own(pretend, key))
    return clues or theirs[-1:] or tuple(key for key in ("text", "label", "title") if key in keys)[:1]


def _stems(words: str) -> set[str]:
    """Words without their endings, so that *asks* meets *asked*."""
    found = (word.casefold().strip("’'-") for word in WORD.findall(unmarked(words)[0]))
    return {word[:LONG_ENOUGH] for word in found if len(word) >= LONG_ENOUGH and word not in COMMON}


_COMMON = (
    "about after again also because been before could does even every from have here into just know like "
    "made make many more most much never only other over really same should some such than that their them "
    "then there these they thing things this those very want wants was were what when where which while who "
    "will with would your yours ravi ela maya tomos zainab kwame alex people child children"
)
COMMON = frozenset(_COMMON.split())
"""Words that stand in many sentences and mean no part of the screen."""
