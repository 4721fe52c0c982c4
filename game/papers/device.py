"""A ping as a paper shows it: what device it is, who sent it, and every word of it."""

from __future__ import annotations

from game.lesson import model
from game.papers.blocks import Art, Beside, Block, Card, Pair, Points, Text
from game.papers.teller import Teller
from game.papers.wording import DEVICES, KINDS, STATES
from game.scenes.story.pictures import words_for
from game.scenes.story.words import CLUES, OWNERS, art_name
from game.words.alike import quoted

THUMB = (96.0, 66.0)


def ping(teller: Teller, place: str, step: model.Step, helps: str) -> Card | None:
    """The pretend device of a step in a frame; none where the step has none."""
    device = step.device
    if device is None:
        return None
    say = teller.say
    kind = say(DEVICES[device.device])  # marked in wording.py
    owner = say(OWNERS[step.whose or helps])  # marked in OWNERS
    rows: list[Block] = [Text(f"{kind} · {owner}", "label", "soft", keep=True)]
    rows += _words(teller, place, device)
    picture = getattr(device, "picture", None)
    inside: tuple[Block, ...] = tuple(rows)
    if picture:
        alt = words_for(teller.desk(), picture)
        inside = (Beside(Art(art_name(picture), *THUMB, alt=alt), inside),)
    return Card(inside, fill="mist", line="message-line")


def _words(teller: Teller, place: str, device: model.Device) -> list[Block]:
    def said(name: str) -> str:
        return teller.tale(f"{place}/{name}", getattr(device, name, None))

    rows: list[Block] = []
    sender = getattr(device, "sender", None)
    if sender is not None:
        rows.append(_sender(teller, place, sender))
    title, text, label = said("title"), said("text"), said("label")
    if title:
        rows.append(Text(title, "child-strong"))
    if text:
        rows.append(Text(quoted(teller.say, text) if device.device == "search" else text, "child"))
    if label:
        rows.append(Text(f"[ {label} ]", "child-strong"))
    for drawer in ("messages", "comments"):
        rows += _lines(teller, f"{place}/{drawer}", getattr(device, drawer, ()))
    match device:
        case model.Search(results=results):
            rows += [_result(teller, f"{place}/results/{n}", one) for n, one in enumerate(results, 1)]
        case model.SignUp(fields=fields):
            rows.append(Points(_fields(teller, place, fields), "child"))
        case model.ClassBlog(state=state):
            rows.append(Text(teller.say(STATES[state]), "small", "soft"))  # marked in wording.py
    likes = getattr(device, "likes", 0)
    if likes:
        rows.append(Text(teller.say_n("{n} heart", "{n} hearts", likes), "small", "soft"))
    return rows


def _sender(teller: Teller, place: str, sender: model.Sender) -> Text:
    name = teller.called(f"{place}/from", sender.name)
    clues = [teller.say(CLUES[clue]) for clue in sender.clues]  # marked in CLUES
    words = f"**{name}** ({', '.join(clues)})" if clues else f"**{name}**"
    return Text(words, "child-name")


def _lines(teller: Teller, place: str, lines: tuple[model.Line, ...]) -> list[Block]:
    rows: list[Block] = []
    for number, line in enumerate(lines, 1):
        name = teller.called(f"{place}/{number}", line.name)
        text = teller.tale(f"{place}/{number}/text", line.text)
        if line.picture:
            seen = words_for(teller.desk(), line.picture)
            text = f"{text} [{seen}]" if text else f"[{seen}]"
        rows.append(Pair(name, text, "child"))
    return rows


def _result(teller: Teller, place: str, one: model.Result) -> Block:
    title, text = teller.tale(f"{place}/title", one.title), teller.tale(f"{place}/text", one.text)
    name = teller.tale(f"{place}/name", one.name)
    kind = teller.say(KINDS[one.kind]) if KINDS[one.kind] else ""  # marked in wording.py
    label = f"{name} · {kind}" if kind else name
    return Pair(label, f"**{title}** {text}", "child")


def _fields(teller: Teller, place: str, fields: tuple[model.Field, ...]) -> tuple[str, ...]:
    rows = []
    for number, one in enumerate(fields, 1):
        label = teller.tale(f"{place}/fields/{number}/label", one.label)
        text = teller.tale(f"{place}/fields/{number}/text", one.text)
        rows.append(f"{label}: {text}" if text else f"{label}: …")
    return tuple(rows)
