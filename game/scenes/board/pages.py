"""The pages of a lesson on which something is told, and the teacher leads on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from game.lesson import model
from game.play import board
from game.play.board.ballots import decided
from game.scenes.board.frames import frame_of, on
from game.scenes.board.presses import Go, Press
from game.scenes.board.turning import ends_as_its_story
from game.scenes.board.typed import DIGITS
from game.scenes.board.words import devices, told_of
from game.scenes.scene import Desk
from game.scenes.story.parts import mascot_of
from game.scenes.story.saying import RULES
from game.scenes.story.words import Told
from game.ui.node import Card, Grow, Node, Row, Text
from game.ui.recipes.chrome import badge
from game.ui.recipes.counters import NUMBER, step_tile
from game.ui.recipes.lesson import Note, device_sizes, notes_page, quiet, told_page
from game.ui.recipes.tray import disc
from game.ui.theme import Space
from game.words.catalogue import to_say
from game.words.language import ENGLISH

GROUND_RULES = (
    ("hush", to_say("You may pass. Nobody has to say anything.")),
    ("people", to_say("No names. Say “someone your age”.")),
    ("ear", to_say("One talks, everybody listens.")),
    ("eye-off", to_say("We vote with our eyes shut.")),
)
WIDE = ((0.56, 1.0), (0.5, 1.0), (0.5, 0.9), (0.44, 0.9), (0.62, 1.0))
"""As much of the page as a device beside a sentence may have; where its words need more, the last."""
MOODS = {"unsafe": "concerned", "part": "thinking", "alarm": "calm", "grey": "thinking"}


def ground_rules(desk: Desk, lesson: board.Lesson, room: int) -> Node:
    """What holds while the class talks, and how many are in the room."""
    say = desk.say
    notes = tuple(
        Note(partial(disc, icon), say(words), f"rule-{number}")  # marked above
        for number, (icon, words) in enumerate(GROUND_RULES)
    )
    return notes_page(
        desk.field,
        frame_of(desk, lesson, say("Before we begin")),
        notes,
        f"{mascot_of(lesson.plan.rule)}-happy",
        say("How many children are in the room?"),
        _room(desk, room),
        on(desk, say("Begin")),
    )


def _room(desk: Desk, room: int) -> Row:
    """Fewer, the number, more; digits are heard."""
    more = step_tile("room-more", "plus", desk.say("One child more"), Press.MORE)
    number = Text(
        words=str(room) if room else "?", role="board-count", align="centre", language=ENGLISH, key="room"
    )
    return Row(
        children=(
            step_tile("room-fewer", "minus", desk.say("One child fewer"), Press.FEWER),
            Grow(child=Card(child=number, fill="clear", least_width=NUMBER)),
            replace(more, hears=DIGITS),
        ),
        gap=Space.XS,
        key="in-the-room",
    )


def arrives(desk: Desk, lesson: board.Lesson) -> Node:
    """A ping, and what happened."""
    told, part = told_of(desk, lesson), lesson.part
    assert part is not None
    title = desk.tale(f"{part.story.id}/title", part.story.title)
    ends: tuple[Node, ...] = (on(desk, _onward(desk, lesson)),)
    if part.look_back:
        title = desk.say("Do you remember “{title}”?", title=title)
        ends = (quiet("skip", desk.say("We have not met this"), Go(board.Skip())), *ends)
    happened = told.words("say", told.play.now.say)
    words = asked_of(told, happened)
    sizes = device_sizes(desk.field, WIDE)
    return told_page(
        desk.field,
        frame_of(desk, lesson, title),
        devices(told, sizes),
        words,
        f"{mascot_of(part.story.letter)}-pointing",
        *ends,
    )


def asked_of(told: Told, happened: str) -> str:
    """What happened; before work the question as well, which no page before the work says otherwise."""
    task = told.play.now.task
    ask = told.words("ask", task.ask)
    if not happened or isinstance(task, model.Choose | model.Reply | model.Discuss):
        return happened or ask
    return f"{happened} **{ask}**" if "**" not in ask else f"{happened} {ask}"


def _onward(desk: Desk, lesson: board.Lesson) -> str:
    assert lesson.now.play is not None
    task = lesson.now.play.now.task
    if board.ballots(lesson.now.play):
        return desk.say("Vote")
    return desk.say("Talk") if isinstance(task, model.Discuss) else desk.say("Work together")


def talk(desk: Desk, lesson: board.Lesson) -> Node:
    """Two and two talk; then everybody votes again."""
    told = told_of(desk, lesson)
    step, story = told.play.now, told.play.lesson
    prompts = [told.words(f"talk/{number}", words) for number, words in enumerate(step.talk, 1)]
    prompts += [
        desk.tale(f"plans/{lesson.plan.id}/talk/{number}", words)
        for number, words in enumerate(lesson.plan.talk, 1)
    ]
    prompt = prompts[0] if prompts else desk.say("What would you tell a friend, and why?")
    title = desk.say("Talk with your partner")
    mascot = f"{mascot_of(story.letter)}-thinking"
    sizes = device_sizes(desk.field, ((0.42, 1.0), (0.38, 0.9), (0.38, 0.8)))
    return told_page(
        desk.field,
        frame_of(desk, lesson, title),
        devices(told, sizes),
        prompt,
        mascot,
        on(desk, desk.say("Vote again"), "hand"),
    )


def rule(desk: Desk, lesson: board.Lesson) -> Node:
    """What was felt, the clue, the rule, what now."""
    told = told_of(desk, lesson)
    answer = decided(told.play, lesson.now.way)
    reply = isinstance(told.play.now.task, model.Reply)
    place = f"tiles/{answer.id}" if reply else answer.id
    notes = []
    if answer.clue:
        notes.append(
            Note(
                partial(disc, "lens", fill="lit", tint="on-lit"),
                told.words(f"{place}/clue", answer.clue),
                "clue",
            )
        )
    if answer.rule:
        notes.append(Note(partial(badge, answer.rule), desk.say(RULES[answer.rule]), "rule"))  # marked there
    if answer.now:
        notes.append(Note(partial(disc, "bubble"), told.words(f"{place}/now", answer.now), "now"))
    said = told.words(f"{place}/feeling", answer.feeling)
    title = told.words(f"{place}/say", answer.say)
    mood = MOODS.get(answer.outcome, "happy")
    return notes_page(
        desk.field,
        frame_of(desk, lesson, title),
        notes,
        f"{mascot_of(told.play.lesson.letter)}-{mood}",
        said,
        on(desk, desk.say("Go on")),
    )


def views(desk: Desk, lesson: board.Lesson) -> Node:
    """A grey case: what people say about it, and no answer that is right."""
    told = told_of(desk, lesson)
    task = told.play.now.task
    assert isinstance(task, model.Discuss)
    notes = tuple(
        Note(partial(disc, "bubble"), told.words(f"views/{view.id}/say", view.say), f"view-{view.id}")
        for view in task.views
    )
    title = told.words("ask", task.ask)
    mascot = f"{mascot_of(told.play.lesson.letter)}-thinking"
    frame, go = frame_of(desk, lesson, title), on(desk, desk.say("Go on"))
    if not notes:
        happened = told.words("say", told.play.now.say)
        sizes = device_sizes(desk.field, WIDE)
        return told_page(desk.field, frame, devices(told, sizes), happened or title, mascot, go)
    return notes_page(desk.field, frame, notes, mascot, desk.say("What do you think?"), go)


def closing(desk: Desk, lesson: board.Lesson) -> Node:
    """The last sentence of a story."""
    part = lesson.part
    assert part is not None
    track = part.story.track(lesson.plan.track)
    assert track is not None
    end = desk.tale(f"{part.story.id}/{lesson.plan.track}/end", track.end)
    title = desk.tale(f"{part.story.id}/title", part.story.title)
    mascot = f"{mascot_of(part.story.letter)}-happy"
    return told_page(desk.field, frame_of(desk, lesson, title), (), end, mascot, on(desk, desk.say("Go on")))


def plenary(desk: Desk, lesson: board.Lesson) -> Node:
    """What the class does together, before its sentence."""
    plan = lesson.plan
    words = desk.tale(f"plans/{plan.id}/plenary", plan.plenary)
    title, mascot = desk.say("Together"), f"{mascot_of(plan.rule)}-pointing"
    return told_page(
        desk.field, frame_of(desk, lesson, title), (), words, mascot, on(desk, desk.say("Go on"))
    )


def done(desk: Desk, lesson: board.Lesson) -> Node:
    """The sentence of the lesson, said by all."""
    plan = lesson.plan
    path = f"plans/{plan.id}/end"
    if ends_as_its_story(lesson):  # its words are those of the story, and translated there
        path = f"{lesson.parts[-1].story.id}/{plan.track}/end"
    end = desk.tale(path, plan.end)
    return told_page(
        desk.field,
        frame_of(desk, lesson, desk.say("All together")),
        (),
        f"**{end}**",
        f"{mascot_of(plan.rule)}-happy",
        on(desk, desk.say("Go on")),
    )


TOLD: Mapping[str, Callable[[Desk, board.Lesson], Node]] = {
    "say": arrives,
    "talk": talk,
    "rule": rule,
    "views": views,
    "closing": closing,
    "plenary": plenary,
    "done": done,
}
"""The phases of which the lesson alone says what is on the page."""
