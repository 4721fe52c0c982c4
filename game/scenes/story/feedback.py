"""What is said after an answer: what was felt, the clue, the rule, what now; for infants one at a time."""

from __future__ import annotations

from dataclasses import replace

from game.lesson import model
from game.play import Said, person_ids, said
from game.scenes.story.grownups import named
from game.scenes.story.halves import Mood, go, on, whole_device, whole_shelf
from game.scenes.story.pages import LIT, crowded, shares
from game.scenes.story.parts import ear, frame, in_company, narrow, on_device, someone
from game.scenes.story.photos import photographed, photos
from game.scenes.story.proof import shown_proof
from game.scenes.story.saying import DONE_WELL, WHY, lit_seen, words_of
from game.scenes.story.spread import spread
from game.scenes.story.telling import told_sentence
from game.scenes.story.words import Told
from game.ui.geometry import Rect
from game.ui.node import Art, Card, Column, First, Grow, Node, Row, Text
from game.ui.recipes import apps
from game.ui.recipes.chrome import badge
from game.ui.recipes.story import either, halves, story_screen
from game.ui.recipes.talk import Mascot, speaker
from game.ui.recipes.there import Somebody
from game.ui.recipes.tray import clue_note, disc, note, now_note, rule_note, shelf, tray

MOODS: dict[str, Mood] = {
    "unsafe": "concerned",
    "part": "thinking",
    "alarm": "calm",
    "again": "thinking",
    "hint": "pointing",
    "shown": "pointing",
}
FEELS = {"unsafe": "worried", "part": "calm", "alarm": "calm"}
"""How the resident looks while it is said what was felt."""
SIGNS = {"clue": "magnifier", "now": "speech-bubble"}
ONCE_MORE = ("again", "hint")
SIGN, PAIR = 170.0, 120.0
"""How large a sign is beside photos, alone and with another."""
AGAIN = 190.0
"""So high that the word has room below its sign."""


def feedback(told: Told, seen: apps.Seen, part: int, *, showing: bool = False) -> Node:
    """The screen after an answer."""
    now = said(told.play)
    assert now is not None
    if now.kind in ("busy", "heard"):
        return _grown_up(told, now, showing)
    given = shares(told)
    names = given[min(part, len(given) - 1)]
    if names == (LIT,):
        return whole_device(told, lit_seen(told, seen), go(told))
    if told.infant:
        return _one_by_one(told, now, seen, names)
    return _together(told, now, seen, names)


def _shelf(told: Told, now: Said, words: str, content: Node, seen: apps.Seen, least: float = 0.0) -> Node:
    desk, letter = told.desk, told.play.lesson.letter
    where = halves(desk.field, 708 if told.infant else 800, between=50)
    role = "infant-say" if told.infant else "say"
    above = speaker(
        Mascot(frame(told).who, MOODS.get(now.kind, "happy")),
        Text(words=words, role=role, key="feeling"),
        ear(desk, 104),
        over=narrow(desk.field),
    )
    trays = (tray(letter, content, least), tray(letter, content)) if least else (tray(letter, content),)
    if now.kind in ONCE_MORE and crowded(told) and told.play.now.device is not None:
        return _hinted(told, now, Text(words=words, role=role, key="feeling"), seen, (above, *trays))
    return _beside_or_alone(
        told, on_device(told, where.device, seen, told_sentence(told)), where.shelf, above, trays
    )


def _hinted(told: Told, now: Said, words: Text, seen: apps.Seen, alone: tuple[Node, ...]) -> Node:
    """A hint is about something: what it is about has the screen, and the hint stands above."""
    field = told.desk.field
    again = replace(go(told, told.desk.say("Try again")), least_height=AGAIN)
    above, *trays = alone
    task = told.play.now.task
    if isinstance(task, model.Do):
        wanted = task.acts[len(told.play.picked)]  # beside the button that the hint means its page has room
        seen = replace(seen, acts=tuple(act for act in seen.acts if act.kind == wanted))
    ways = spread(told, seen, words, MOODS.get(now.kind, "happy"), again)
    last = shelf(whole_shelf(told), above, *trays)  # type: ignore[arg-type]
    return story_screen(field, frame(told), either(field, *ways, (last,)))


def _beside_or_alone(told: Told, beside: Node, box: Rect, above: Node, trays: tuple[Card, ...]) -> Node:
    """Words beside what they are about, which was seen before: it goes where they need the room."""
    field = told.desk.field
    if crowded(told):
        above = above if told.infant else in_company(told, above)
        return story_screen(field, frame(told), shelf(whole_shelf(told), above, *trays))
    alone = (shelf(whole_shelf(told), above, *trays),)
    both = (beside, shelf(box, above, *trays))
    return story_screen(field, frame(told), either(field, both, alone))


def _one_by_one(told: Told, now: Said, seen: apps.Seen, names: tuple[str, ...]) -> Node:
    """Little at a time, spoken; pictures say which parts they are."""
    words = " ".join(words_of(told, name) for name in names)
    again = told.desk.say("Try again") if now.kind in ONCE_MORE else ""
    if photographed(told) and not crowded(told):
        said, mood = Text(words=words, role="infant-say", key="feeling"), MOODS.get(now.kind, "happy")
        if again or names == ("feeling",):
            return photos(told, seen, said, mood, go(told, again))
        signs = tuple(_sign(told, now, name, SIGN if len(names) == 1 else PAIR) for name in names)
        row = Row(children=signs, spare="centre", gap=20)
        ways = spread(told, _lit(told, seen, *names), said, mood, go(told), row)
        return story_screen(told.desk.field, frame(told), either(told.desk.field, *ways))
    if again:
        return _shelf(told, now, words, on(told, again), seen)
    wide = not narrow(told.desk.field)
    sizes = (380.0, 340.0, 300.0, 260.0, 220.0, 180.0, 130.0)[0 if wide else 3 :]
    rows = tuple(
        Row(children=tuple(_sign(told, now, name, size) for name in names), spare="centre", gap=size * 0.3)
        for size in sizes
    )
    content = Column(children=(Grow(child=First(children=rows)), on(told)), gap=20)
    least = 520.0 if wide or crowded(told) else 400.0
    return _shelf(told, now, words, content, _lit(told, seen, *names), least)


def _lit(told: Told, seen: apps.Seen, *names: str) -> apps.Seen:
    """The clue lights up before the rule is named, and stays lit while it is."""
    return lit_seen(told, seen) if "clue" in names or "rule" in names else seen


def _sign(told: Told, now: Said, name: str, size: float) -> Node:
    if name == "rule":
        assert now.feedback is not None
        assert now.feedback.rule
        return badge(now.feedback.rule, size)
    if name in SIGNS:
        return Art(name=f"stickers/{SIGNS[name]}", width=size, height=size, key=name)
    if now.kind in DONE_WELL and told.play.now.device is None:  # their face is on the screen already
        return Art(name="stickers/star", width=size, height=size, key="praise")
    face = f"people/{told.play.tale.helps}-bust-{FEELS.get(now.kind, 'happy')}"
    return Art(name=face, width=size, height=size, key="feels")


def _together(told: Told, now: Said, seen: apps.Seen, names: tuple[str, ...]) -> Node:
    """Why, clue, rule and what now below the mascot's words."""
    rows: list[Node] = []
    for name in names:
        words = words_of(told, name)
        if name.startswith(WHY):
            rows.append(note(disc("tick", fill="lit", tint="on-lit"), words, key=name))
        elif name == "clue":
            rows.append(clue_note(words))
        elif name == "rule":
            assert now.feedback is not None
            assert now.feedback.rule
            rows.append(rule_note(now.feedback.rule, words))
        elif name == "now":
            rows.append(now_note(words))
    again = now.kind in ONCE_MORE
    content = Column(children=(*rows, on(told, told.desk.say("Try again") if again else "")), gap=9)
    return _shelf(told, now, words_of(told, "feeling"), content, _lit(told, seen, *names))


def _grown_up(told: Told, now: Said, showing: bool) -> Node:
    """What the grown-up answers who was told: the two stand together."""
    task, play, desk = told.play.now.task, told.play, told.desk
    assert isinstance(task, model.Tell)
    number = person_ids(task).index(play.told)
    person = task.people[number]
    name, face = named(desk, person.who, number // 2)
    helper = Somebody(f"people/{face}-{'busy' if person.busy else 'listening'}", name, "grown-up", turns=True)
    words = told.words(f"people/{number + 1}/say", person.say)
    where = halves(desk.field, 708 if told.infant else 800, between=50)
    role = "infant-say" if told.infant else "say"
    answer = Text(words=words, role=role, key="answered")
    head = Art(name=f"people/{face}-head", width=120, height=120, says=name, key="answers")
    says = Card(
        child=Row(children=(head, Grow(child=answer)), gap=26),
        line="line",
        radius=46,
        pad_x=30,
        pad_y=24,
        shadow=0.8,
        key="answered-bubble",
    )
    content = Column(children=(Grow(child=Column(children=(says,), spare="middle")), on(told)), gap=20)
    opening = _opening(told, busy=person.busy)
    mascot = Mascot(frame(told).who, "calm" if person.busy else "happy")
    proof = shown_proof(told) if showing and not person.busy else None
    above = speaker(
        mascot, Text(words=opening, role=role, key="feeling"), ear(desk, 104), over=narrow(desk.field)
    )
    two = _both(told, where.device, helper, proof, person.busy)
    return _beside_or_alone(told, two, where.shelf, above, (tray(play.lesson.letter, content),))


def _both(told: Told, box: Rect, helper: Somebody, proof: Node | None, busy: bool) -> Node:
    """Who tells and who is told, side by side."""
    mood = "calm" if busy else "happy"
    return someone(told, box, mood, words=told_sentence(told), helper=helper, beside=proof)


def _opening(told: Told, *, busy: bool) -> str:
    """What the mascot says about a grown-up who was told."""
    say = told.desk.say
    if told.infant:
        return say("Busy! Who next?") if busy else say("Well told!")
    return say("Busy just now. Who could help next?") if busy else say("Well told! Now somebody helps.")
