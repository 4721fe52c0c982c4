"""Ways through a track: every choice leads somewhere, every step is met, and every way comes to a good end.

Knows the form and where things stand; it must not know what anything says.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import get_args

from game.diagnostic import Diagnostic
from game.lesson import model
from game.lesson.located import Data, Located, Place
from game.lesson.shapes import Fault, close, short

_LISTS = ("choices", "tiles")


def ways(story: model.Story, located: Located) -> Iterator[Diagnostic]:
    """What is wrong with the ways through a story."""
    for name in get_args(model.TrackName):
        track = story.track(name)
        if track is None:
            continue
        lost = tuple(leads_nowhere(located, name))
        yield from lost
        if not lost:  # a misspelt goto would be reported as a step that nobody meets, too
            for fault in _faults(track):
                place: Place = (name, *fault.place)
                yield fault.at(located.file, located.key_at(place) if fault.key else located.at(place))


def leads_nowhere(located: Located, name: str) -> Iterator[Diagnostic]:
    """Every ``goto`` to a step which is not there; also in a track that has other faults."""
    track = located.data.get(name) if isinstance(located.data, dict) else None
    steps = track.get("steps") if isinstance(track, dict) else None
    if not isinstance(steps, dict):
        return
    for step, body in steps.items():
        for place, what, goto in _gotos(body):
            if goto not in steps and goto != model.END:
                message = f"{what} goes to step “{short(goto)}”, which is not in this track."
                hint = f"Its steps: {', '.join(map(short, list(steps)[:12]))}."
                fault = Fault("L012", message, hint, close(goto, [*steps, model.END]))
                yield fault.at(located.file, located.at((name, "steps", step, *place)))


def _gotos(body: Data) -> Iterator[tuple[Place, str, str]]:
    """Where a step leads on from, in words and as a place."""
    if not isinstance(body, dict):
        return
    if goto := _name(body):
        yield ("goto",), "This step", goto
    for drawer in _LISTS:
        answers = body.get(drawer)
        for number, answer in enumerate(answers if isinstance(answers, list) else ()):
            if isinstance(answer, dict) and (goto := _name(answer)):
                yield (drawer, number, "goto"), f"Choice “{short(answer.get('id', number + 1))}”", goto


def _name(body: dict[str, Data]) -> str:
    goto = body.get("goto")  # a name that is all digits is a number to YAML
    return str(goto) if isinstance(goto, str | int) and not isinstance(goto, bool) else ""


def _faults(track: model.Track) -> Iterator[Fault]:
    graph = {name: step.ways() for name, step in track.steps.items()}
    met = _from(track.start, graph)
    for name in graph:
        if name not in met:
            hint = "Let a choice go to it, or delete it."
            yield Fault("L030", f"No way leads to step “{name}”.", hint, place=("steps", name), key=True)
    ends = _into(graph)
    if track.start not in ends:
        hint = "The last step says goto: end."
        yield Fault("L031", "This track never comes to an end.", hint, place=("steps",), key=True)
        return
    for name in met - ends - {model.END}:
        hint = "Let one of its choices go on, to a way back or to the end."
        yield Fault("L032", f"From step “{name}” one never comes out.", hint, place=("steps", name), key=True)
    if _helps(track.steps[track.start]):
        message = f"The story begins with a way back, in step “{track.start}”."
        hint = "Nothing has happened yet: begin with the ping, or say outcome: safe here."
        yield Fault("L039", message, hint, place=("steps", track.start), key=True)
    yield from _no_way_back(track, graph)


def _no_way_back(track: model.Track, graph: Mapping[str, tuple[str, ...]]) -> Iterator[Fault]:
    """An unsafe answer after which nobody can be told before the end, or before the same question again."""
    helped = {name for name, step in track.steps.items() if _helps(step)}
    for name, step in track.steps.items():
        onward = {one: after for one, after in graph.items() if one != name}
        for drawer, number, answer in _answers(step):
            if answer.outcome == "unsafe" and not _from(answer.goto, onward) & (helped - {name}):
                message = f"After “{answer.id}” there is no way back."
                hint = "Let it go to a step in which somebody is told, with outcome: back."
                if answer.goto == name:
                    message = f"After “{answer.id}” the same question comes once more, and no way back."
                yield Fault("L033", message, hint, place=("steps", name, drawer, number, "goto"))


def _answers(step: model.Step) -> Iterator[tuple[str, int, model.Choice]]:
    match step.task:
        case model.Choose(choices=answers):
            yield from (("choices", number, answer) for number, answer in enumerate(answers))
        case model.Reply(tiles=tiles):
            yield from (("tiles", number, tile) for number, tile in enumerate(tiles))


def _helps(step: model.Step) -> bool:
    if isinstance(step.task, model.After):
        return step.task.outcome == "back"
    return any(answer.outcome == "back" for _, _, answer in _answers(step))


def _from(start: str, graph: Mapping[str, tuple[str, ...]]) -> set[str]:
    """Every step that can be met from one on, itself among them."""
    met, open_ = set[str](), [start]
    while open_:
        name = open_.pop()
        if name not in met:
            met.add(name)
            open_ += graph.get(name, ())
    return met


def _into(graph: Mapping[str, tuple[str, ...]]) -> set[str]:
    """Every step from which the end can be reached."""
    before: dict[str, list[str]] = {}
    for name, after in graph.items():
        for one in after:
            before.setdefault(one, []).append(name)
    return _from(model.END, {name: tuple(ones) for name, ones in before.items()})
