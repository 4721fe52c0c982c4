"""What is said after an answer: what was felt, the clue, the rule, what now; for infants one at a time."""

from __future__ import annotations

from dataclasses import replace

from game.lesson import model
from game.play import Play, Said, said
from game.scenes.story.grownups import named
from game.scenes.story.parts import ear, frame, narrow, on_device, someone
from game.scenes.story.presses import Press
from game.scenes.story.words import Told
from game.ui.node import Art, Card, Column, First, Grow, Node, Row, Text
from game.ui.recipes import apps
from game.ui.recipes.controls import primary
from game.ui.recipes.story import halves, story_screen
from game.ui.recipes.talk import Mascot, speaker
from game.ui.recipes.tray import clue_note, disc, note, now_note, rule_note, shelf, tray
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
MOODS = {
    "unsafe": "concerned",
    "part": "thinking",
    "alarm": "calm",
    "again": "thinking",
    "hint": "pointing",
    "shown": "pointing",
    "busy": "calm",
}
OPENINGS = {
    "safe": to_say("You looked closely."),
    "back": to_say("That helps."),
    "shown": to_say("This is how it goes."),
    "again": to_say("Nearly! Look once more."),
    "hint": to_say("Look once more."),
}


def parts_of(play: Play) -> tuple[str, ...]:
    """Which of the four parts there are to say, in the order of saying: why before rule."""
    now = said(play)
    if now is None or now.feedback is None:
        return ("words",)
    found = [name for name in ("feeling", "clue", "rule", "now") if getattr(now.feedback, name)]
    return tuple(found) or ("words",)


def feedback(told: Told, seen: apps.Seen, part: int) -> Node:
    """The screen after an answer."""
    now = said(told.play)
    assert now is not None
    if now.kind in ("busy", "heard"):
        return _grown_up(told, now)
    if told.infant:
        return _one_by_one(told, now, seen, part)
    return _all_at_once(told, now, seen)


def _place(now: Said, part: str) -> str:
    return f"{now.place}/{part}" if now.place else part


def _words(told: Told, now: Said, part: str) -> str:
    """One of the four parts in words."""
    if part == "words" or now.feedback is None:
        return _opening(told, now)
    value = getattr(now.feedback, part)
    if part == "rule":
        table = SHORT_RULES if told.infant else RULES
        return told.desk.say(table[value])  # marked in RULES
    place = _place(now, part)
    if isinstance(told.play.now.task, model.Reply):
        place = f"tiles/{place}"
    return told.words(place, value)


def _opening(told: Told, now: Said) -> str:
    if now.hint:
        return told.words("hint", now.hint)
    return told.desk.say(OPENINGS.get(now.kind, OPENINGS["safe"]))  # marked in OPENINGS


def lit_seen(told: Told, seen: apps.Seen) -> apps.Seen:
    """The clue lights up in the ping: the profile's clues, or else what was written last."""
    device = told.play.now.device
    if device is None:
        return seen
    from game.scenes.story.words import app  # noqa: PLC0415

    pretend = app(told, device)
    keys = apps.parts(pretend)
    clues = [key for key in keys if key.startswith("clue-")]
    lines = [key for key in keys if key.startswith(("line-", "comment-", "result-", "field-"))]
    chosen = (
        clues or lines[-1:] or [key for key in keys if key == "text"] or [k for k in keys if k == "title"]
    )
    return replace(seen, lit=tuple(apps.Lit(key) for key in chosen))


def _shelf(told: Told, now: Said, words: str, content: Node, seen: apps.Seen) -> Node:
    desk, letter = told.desk, told.play.lesson.letter
    where = halves(desk.field, 708 if told.infant else 800, between=50)
    mood = MOODS.get(now.kind, "happy")
    role = "infant-say" if told.infant else "say"
    above = speaker(
        Mascot(frame(told).who, mood),  # type: ignore[arg-type]
        Text(words=words, role=role, key="feeling"),
        ear(desk, 104),
    )
    return story_screen(
        desk.field,
        frame(told),
        on_device(told, where.device, seen),
        shelf(where.shelf, above, tray(letter, content)),
    )


def _on(told: Told) -> Node:
    return primary("on", told.desk.say("On"), Press.ON, shortcut="enter")


def _one_by_one(told: Told, now: Said, seen: apps.Seen, part: int) -> Node:
    """One part at a time, spoken; a picture says which one it is."""
    parts = parts_of(told.play)
    name = parts[min(part, len(parts) - 1)]
    words = _words(told, now, name)
    size = 300.0 if not narrow(told.desk.field) else 220.0
    sign: Node = disc(
        {"feeling": "heart", "clue": "lens", "now": "hand"}.get(name, "star"), size * 0.8, "paper"
    )
    if name == "rule":
        from game.ui.recipes.chrome import badge  # noqa: PLC0415

        assert now.feedback is not None and now.feedback.rule
        sign = badge(now.feedback.rule, size)
    content = Column(
        children=(
            Grow(child=Column(children=(Row(children=(sign,), spare="centre", gap=0),), spare="middle")),
            _on(told),
        ),
        gap=20,
    )
    shown = lit_seen(told, seen) if name in ("clue", "rule") else seen
    return _shelf(told, now, words, content, shown)


def _all_at_once(told: Told, now: Said, seen: apps.Seen) -> Node:
    """Clue, rule and what now below the mascot's words."""
    parts = parts_of(told.play)
    rows: list[Node] = []
    for reason in now.reasons:
        rows.append(note(disc("tick", fill="lit", tint="on-lit"), _reason(told, reason), key=f"why-{reason}"))
    for name in parts:
        if name == "clue":
            rows.append(clue_note(_words(told, now, name)))
        elif name == "rule":
            assert now.feedback is not None and now.feedback.rule
            rows.append(rule_note(now.feedback.rule, _words(told, now, name)))
        elif name == "now":
            rows.append(now_note(_words(told, now, name)))
    first = _words(told, now, "feeling") if "feeling" in parts else _opening(told, now)
    content = Column(children=(*rows, _on(told)), gap=9)
    shown = lit_seen(told, seen) if "clue" in parts else seen
    return _shelf(told, now, first, content, shown)


def _reason(told: Told, one: str) -> str:
    task = told.play.now.task
    drawer = "phrases" if isinstance(task, model.Spot) else "things"
    whys = {part.id: part.why for part in getattr(task, drawer)}
    return told.words(f"{drawer}/{one}/why", whys[one])


def _grown_up(told: Told, now: Said) -> Node:
    """What the grown-up answers who was told."""
    task, play, desk = told.play.now.task, told.play, told.desk
    assert isinstance(task, model.Tell)
    from game.play import person_ids  # noqa: PLC0415

    number = person_ids(task).index(play.told)
    person = task.people[number]
    name, face = named(desk, person.who, number // 2)
    mood = "busy" if person.busy else "listening"
    words = told.words(f"people/{number + 1}/say", person.say)
    where = halves(desk.field, 708 if told.infant else 800, between=50)
    size = 460.0 if not narrow(desk.field) else 320.0
    sizes = (size, size * 0.8, size * 0.6, size * 0.45)
    stands = tuple(
        Column(
            children=(
                Row(
                    children=(
                        Art(name=f"people/{face}-{mood}", width=one, height=one, says=name, key="grown-up"),
                    ),
                    spare="centre",
                    gap=0,
                ),
            ),
            gap=0,
            spare="bottom",
        )
        for one in sizes
    )
    says = Card(
        child=Text(words=words, role="infant-say" if told.infant else "say", key="answered"),
        line="line",
        radius=46,
        pad_x=40,
        pad_y=24,
        shadow=0.8,
        key="answered-bubble",
    )
    content = Column(children=(Grow(child=First(children=stands)), says, _on(told)), gap=16)
    opening = (
        desk.say("{name} is busy. Who next?", name=name)
        if person.busy
        else desk.say("{name} helps.", name=name)
    )
    above = speaker(
        Mascot(frame(told).who, "calm" if person.busy else "happy"),
        Text(words=opening, role="infant-say" if told.infant else "say", key="feeling"),
        ear(desk, 104),
    )
    return story_screen(
        desk.field,
        frame(told),
        someone(told, where.device, "calm" if person.busy else "happy"),
        shelf(where.shelf, above, tray(play.lesson.letter, content, 640)),
    )
