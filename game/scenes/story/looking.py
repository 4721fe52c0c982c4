"""The tasks in which a child looks and presses: choose, spot, and the pretend device itself."""

from __future__ import annotations

from game.lesson import model
from game.play import Pick, options, said, standing
from game.scenes.story.halves import KEYS, asks, confirm, hint_row, two_halves, with_confirm
from game.scenes.story.pages import crowded
from game.scenes.story.parts import narrow
from game.scenes.story.photos import photographed, photos
from game.scenes.story.presses import Do
from game.scenes.story.words import ACTS, DONE, Told, art_name, picture
from game.ui.node import Art, Card, Column, First, Grow, Node, Row
from game.ui.recipes import apps
from game.ui.recipes.talk import gap
from game.ui.recipes.tray import BESIDE, Answer, answers, disc, note, picture_answers, picture_rows
from game.ui.theme import Corner

# choose


def choosing(told: Told, seen: apps.Seen, part: int) -> Node:
    """What could be done: pictures for those who do not read yet, words for the others."""
    task = told.play.now.task
    assert isinstance(task, model.Choose)
    known = {choice.id: choice for choice in task.choices}
    given = tuple(_answer(told, known[one], number) for number, one in enumerate(options(told.play)))
    if told.infant:
        ways = (with_confirm(told, Grow(child=way)) for way in _with_pictures(given))
        return two_halves(told, seen, *ways, least=520, part=part)
    closer = (False, True) if narrow(told.desk.field) else (False,)
    letter = told.play.lesson.letter
    ways = (with_confirm(told, Grow(child=answers(letter, given, close=close))) for close in closer)
    bare = (answers(letter, given, close=True), confirm(told))
    return two_halves(told, seen, *ways, part=part, bare=bare)


def _with_pictures(given: tuple[Answer, ...]) -> tuple[Node, ...]:
    """Side by side; where a word is too long for that one below the other, with ever smaller pictures."""
    return (picture_answers(given), *(picture_rows(given, wide) for wide in BESIDE))


def _answer(told: Told, choice: model.Choice, number: int) -> Answer:
    words = told.words(f"{choice.id}/say", choice.say)
    chosen = choice.id in told.play.picked
    shown: Node | None = None
    if told.infant:
        shown = answer_picture(
            choice.picture or "stickers/star", 300.0 if not narrow(told.desk.field) else 220.0
        )
    return Answer(
        choice.id,
        words,
        Do(Pick(choice.id)),
        picture=shown,
        says=words,
        shortcut=KEYS[number],
        chosen=chosen,
    )


def answer_picture(name: str, size: float) -> Node:
    """A picture on a quiet ground: all weigh the same."""
    sizes = (size, size * 0.84, size * 0.7, size * 0.58, size * 0.45, size * 0.3)
    ways = tuple(
        Column(
            children=(
                Row(
                    children=(Art(name=art_name(name), width=one * 4 / 3, height=one),), spare="centre", gap=0
                ),
            ),
            spare="middle",
        )
        for one in sizes
    )
    return Card(child=First(children=ways), fill="disc", radius=28, pad_x=8, pad_y=12, down="stretch")


# spot


def spotting(told: Told, seen: apps.Seen, part: int) -> Node:
    """Tap what gives it away."""
    task = told.play.now.task
    assert isinstance(task, model.Spot)
    rows: list[Node] = [
        note(_tick(), told.words(f"phrases/{phrase.id}/why", phrase.why), key=f"why-{phrase.id}")
        for phrase in task.phrases
        if phrase.id in told.play.kept and phrase.why and not told.infant
    ]
    if photographed(told) and not crowded(told):
        return photos(told, seen, asks(told, part), "thinking", confirm(told))
    table = _on_the_table(told) if told.play.now.device is None else ()
    ways = tuple(with_confirm(told, *rows, Grow(child=way)) for way in table) or (with_confirm(told, *rows),)
    return two_halves(told, seen, *ways, mood="thinking", part=part)


def _on_the_table(told: Told) -> tuple[Node, ...]:
    """What can be tapped where no device shows it: pictures side by side, or words one below the other."""
    size = 300.0 if not narrow(told.desk.field) else 220.0
    pieces = pieces_of(told)
    given = tuple(
        Answer(
            piece.key,
            piece.words,
            piece.message,
            picture=answer_picture(piece.picture.name, size) if piece.picture is not None else None,
            says=piece.words or (piece.picture.says if piece.picture is not None else ""),
            shortcut=piece.shortcut,
            chosen=piece.found,
        )
        for piece in pieces
    )
    if all(answer.picture is not None for answer in given):
        return _with_pictures(given)
    return (answers(told.play.lesson.letter, given),)


def pieces_of(told: Told) -> tuple[apps.Piece, ...]:
    """The phrases of *spot*: tapped while one works, and still to be seen while they are talked about."""
    task, play = told.play.now.task, told.play
    if not isinstance(task, model.Spot):
        return ()
    over = said(play)
    explained = over.reasons if over is not None and over.kind not in ("again", "hint") else ()
    return tuple(
        apps.Piece(
            phrase.id,
            told.words(f"phrases/{phrase.id}/text", phrase.text),
            Do(Pick(phrase.id)),
            phrase.id in (explained or (*play.picked, *play.kept)),
            picture(told.desk, phrase.picture),
            play.phase == "work",
            key,
        )
        for key, phrase in zip(KEYS, task.phrases, strict=False)
    )


def _tick() -> Node:
    return disc("tick", fill="lit", tint="on-lit")


# do


def doing(told: Told, seen: apps.Seen, part: int) -> Node:
    """The pretend device itself is worked."""
    rows: tuple[Node, ...] = hint_row(told)
    waits = Row(children=(Grow(child=gap()), _next_step(told), Grow(child=gap())), gap=0)
    return two_halves(told, seen, Column(children=(*rows, waits), gap=14), mood="pointing", part=part)


def _next_step(told: Told) -> Node:
    """How many acts there are, as dots: those that are done are filled."""
    task = told.play.now.task
    assert isinstance(task, model.Do)
    done = len(told.play.picked)
    dots = tuple(
        Card(
            fill="lit" if number < done else "paper",
            line="ink" if number < done else "line",
            radius=Corner.FULL,
            least_width=44,
            least_height=44,
            key=f"act-dot-{number}",
        )
        for number in range(len(task.acts))
    )
    return Row(children=dots, gap=18)


def acts_of(told: Told) -> tuple[apps.Act, ...]:
    """The buttons of the device, as they can be pressed now."""
    task = told.play.now.task
    if not isinstance(task, model.Do) or told.play.phase == "done":
        return ()
    return tuple(
        apps.Act(
            act,  # type: ignore[arg-type]
            told.desk.say(ACTS[act]),  # marked in ACTS
            Do(Pick(act)),
            told.play.phase == "work",
            act == "make-private" and act in told.play.picked,
            key,
        )
        for key, act in zip(KEYS, options(told.play), strict=False)
        if act in standing(told.play)
    )


def done_of(told: Told) -> tuple[apps.Done, ...]:
    """What was done on the device by now."""
    if not isinstance(told.play.now.task, model.Do):
        return ()
    return tuple(
        apps.Done(act, told.desk.say(DONE[act]))  # type: ignore[arg-type]  # marked in DONE
        for act in told.play.picked
        if act != "save"
    )
