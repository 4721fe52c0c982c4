"""Parts of every screen of a story: its frame, the device with its app, who stands where no device is."""

from __future__ import annotations

from game.lesson import model
from game.play import Play
from game.scenes.scene import Desk
from game.scenes.story.presses import Press
from game.scenes.story.words import APPS, OWNERS, Told, app
from game.ui.geometry import Rect, Size
from game.ui.node import At, First, Grow, Node, Row, Text, Tile
from game.ui.recipes import apps
from game.ui.recipes.controls import icon_tile
from game.ui.recipes.device import Tablet, device
from game.ui.recipes.story import Frame
from game.ui.recipes.talk import MASCOTS, on_plank
from game.ui.recipes.there import Somebody, there
from game.words.alike import RESIDENTS
from game.words.catalogue import to_say

PLACES = {
    "safe": to_say("The Cottage"),
    "meeting": to_say("The Bridge"),
    "accepting": to_say("The Post Office"),
    "reliable": to_say("The Library"),
    "tell": to_say("The Lighthouse"),
    "kind": to_say("The Garden"),
}
MOODS = {"unsafe": "worried", "alarm": "calm", "part": "calm", "safe": "happy", "back": "happy"}
"""How the resident looks after an answer."""
MOST_STONES = 9
"""More have no room beside the way home, the hand and the badge on the narrowest screen."""


def ear(desk: Desk, size: float = 96.0) -> Tile | None:
    """The tile that says it again, where there is a voice."""
    if not desk.voice:
        return None
    return icon_tile("ear", "speaker", desk.say("Say it again"), Press.EAR, size=size)


def frame(told: Told) -> Frame:
    """The way home, the place, the stones."""
    play, say = told.play, told.desk.say
    here, steps = stones_of(play)
    home = icon_tile("home", "home", say("Back to town"), Press.HOME, shortcut="escape")
    letter = play.lesson.letter
    place = "" if told.infant else say(PLACES[letter])  # marked in PLACES
    stone = say("Stone {n} of {all}", n=here + 1, all=steps)
    helps = icon_tile("help", "hand", say("Who can I tell?"), Press.HELP)
    behind = max(0, min(here, steps - MOST_STONES))  # these have gone by: the row is no longer than the bar
    shown = min(MOST_STONES, steps - behind)
    return Frame(home, letter, place, here - behind, shown, stone, help=helps)


def stones_of(play: Play) -> tuple[int, int]:
    """On which stone one stands, counted from nought, and how many there are.

    A step that is met again and again, round by round, is one stone: whoever tries an answer ten times has
    not come ten stones further.
    """
    here = len(set(play.visited)) - 1
    return here, here + 1 + ahead(play.tale, play.step)


def ahead(track: model.Track, step: str) -> int:
    """How many steps lie ahead at least."""
    steps, near, far = 0, {step}, {step}
    while near and model.END not in near:
        near = {way for one in near if one in track.steps for way in track.steps[one].ways()} - far
        far |= near
        steps += 1
    return max(0, steps - 1)


def tablet(told: Told) -> Tablet:
    """Whose device it is and what it shows."""
    step, say = told.play.now, told.desk.say
    whose = step.whose or told.play.tale.helps
    label = "" if told.infant else say(OWNERS[whose])  # marked in OWNERS
    if step.device is None:
        return Tablet(_case(whose), label, say("pretend"), face=whose)
    mark = apps.sign(app(told, step.device))
    name = "" if told.infant else say(APPS[step.device.device])  # marked in APPS
    return Tablet(_case(whose), label, say("pretend"), name, mark.icon, mark.colour, whose)


def _case(whose: str) -> str:
    return whose if whose in RESIDENTS else "grown-up"


def on_device(told: Told, box: Rect, seen: apps.Seen, words: str = "") -> Node:
    """The device with its app in a box; where a step has none, the child it is about."""
    step = told.play.now
    if step.device is None:
        return someone(told, box, words=words)
    years: apps.Years = "infant" if told.infant else "junior"
    pretend = app(told, step.device)
    return device(tablet(told), box, apps.glass(pretend, apps.room_of(box), years, seen))


def someone(
    told: Told,
    box: Rect,
    mood: str = "",
    *,
    words: str = "",
    helper: Somebody | None = None,
    beside: Node | None = None,
) -> At:
    """Who is helped, large and friendly, and perhaps what they say and who helps."""
    name = told.play.tale.helps
    called = told.desk.say(RESIDENTS[name])  # marked in RESIDENTS
    child = Somebody(f"people/{name}-{mood or mood_of(told)}", called)
    said = (
        Text(words=words, role="infant-label" if told.infant else "ping", key="own-words") if words else None
    )
    people = (child,) if helper is None else (child, helper)
    theme = told.desk.look.theme.name
    return there(box, told.play.lesson.letter, theme, people, words=said, beside=beside)


COMPANY = (400.0, 340.0, 280.0)
"""How large a child stands at the end of a plank."""


def in_company(told: Told, above: Node) -> Node:
    """Who speaks at the start of a long plank, and at its end the child it is about, where there is room."""
    if narrow(told.desk.field):
        return above
    face = f"people/{told.play.tale.helps}-{mood_of(told)}"
    called = told.desk.say(RESIDENTS[told.play.tale.helps])  # marked in RESIDENTS
    ways = (
        Row(children=(Grow(child=above), on_plank(Somebody(face, called).art(size), size)), down="stretch")
        for size in COMPANY
    )
    return First(children=(*ways, above))


def mood_of(told: Told) -> str:
    """How the child who is helped looks after the last answer."""
    answers = told.play.answers
    if not answers:
        return "calm"
    return MOODS.get(answers[-1].outcome, "calm")


def mascot_of(letter: str) -> str:
    """Who lives at a place."""
    return MASCOTS[letter]


def narrow(field: Size) -> bool:
    """Is the screen less wide than most?"""
    return field.w < 1700.0


def line(words: str, role: str, key: str) -> Text:
    """Words that the mascot says."""
    return Text(words=words, role=role, key=key)
