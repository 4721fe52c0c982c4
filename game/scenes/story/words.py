"""The words of a step, and how a story's device becomes a pretend app: from the model to what is shown."""

from __future__ import annotations

from dataclasses import dataclass

from game.lesson import model
from game.play import Play
from game.scenes.scene import Desk
from game.scenes.story.pictures import words_for
from game.ui.recipes import apps
from game.words.alike import RESIDENTS, resident
from game.words.catalogue import to_say

OWNERS = {
    "ela": to_say("Ela’s tablet"),
    "ravi": to_say("Ravi’s tablet"),
    "zainab": to_say("Zainab’s tablet"),
    "tomos": to_say("Tomos’s tablet"),
    "maya": to_say("Maya’s tablet"),
    "kwame": to_say("Kwame’s tablet"),
    "alex": to_say("Alex’s tablet"),
    "mum": to_say("Mum’s tablet"),
    "grandad": to_say("Grandad’s tablet"),
    "carer": to_say("Gran’s tablet"),
    "miss-patel": to_say("Miss Patel’s tablet"),
    "mr-okafor": to_say("Mr Okafor’s tablet"),
    "assistant": to_say("The helper’s tablet"),
}
CLUES = {
    "joined-today": to_say("new here today"),
    "no-shared-friends": to_say("no friends in common"),
    "no-photo": to_say("no photo"),
    "says-same-age": to_say("says: same age"),
    "asks-for-a-secret": to_say("wants a secret"),
    "odd-today": to_say("sounds odd today"),
    "shared-friends": to_say("friends in common"),
    "known-at-school": to_say("known at school"),
    "known-at-home": to_say("known at home"),
    "school-account": to_say("school account"),
}
SHORT_CLUES = {
    "joined-today": to_say("new"),
    "no-shared-friends": to_say("no friends"),
    "no-photo": to_say("no photo"),
    "says-same-age": to_say("same age"),
    "asks-for-a-secret": to_say("secret"),
    "odd-today": to_say("odd"),
    "shared-friends": to_say("friends"),
    "known-at-school": to_say("school"),
    "known-at-home": to_say("home"),
    "school-account": to_say("school"),
}
APPS = {
    "message": to_say("Messages"),
    "group-chat": to_say("Group chat"),
    "friend-request": to_say("Friends"),
    "post": to_say("Pictures"),
    "e-mail": to_say("E-mail"),
    "game-chat": to_say("Game"),
    "video": to_say("Films"),
    "search": to_say("Search"),
    "sign-up": to_say("Join"),
    "pop-up": to_say("Web page"),
    "class-blog": to_say("Class blog"),
}
ACTS = {
    "no-reply": to_say("Do not reply"),
    "decline": to_say("No, thank you"),
    "save": to_say("Save it"),
    "report": to_say("Report"),
    "block": to_say("Block"),
    "tell": to_say("Tell"),
    "make-private": to_say("Private"),
    "log-off": to_say("Log off"),
    "close": to_say("Close"),
}
DONE = {
    "no-reply": to_say("No reply"),
    "decline": to_say("You said no"),
    "save": to_say("Saved"),
    "report": to_say("Reported"),
    "block": to_say("Blocked"),
    "tell": to_say("Told"),
    "make-private": to_say("Private now"),
    "log-off": to_say("Logged off"),
    "close": to_say("Closed"),
}
# marked in game/scenes/story/words.py
MARKS = {"advert": to_say("Advert"), "shop": to_say("Shop")}
STATIONS = (to_say("Draft"), to_say("Teacher looks"), to_say("Shown"))


@dataclass(frozen=True, slots=True)
class Told:
    """The words of one step, each found by its place."""

    desk: Desk
    play: Play
    step: str = ""
    """Another step than the one that is played: what was saved there is shown later."""

    @property
    def here(self) -> str:
        """Where the words of this step stand."""
        return f"{self.play.lesson.id}/{self.play.track}/{self.step or self.play.now.id}"

    def words(self, place: str, text: str | None) -> str:
        """Words of this step."""
        return self.desk.tale(f"{self.here}/{place}", text)

    @property
    def infant(self) -> bool:
        """Is it played by those who do not read yet?"""
        return self.play.track == "infant"


def picture(desk: Desk, name: str | None) -> apps.Drawing | None:
    """A drawing of ours by its short name, and what can be seen in it."""
    if not name:
        return None
    return apps.Drawing(art_name(name), words_for(desk, name))


def art_name(name: str) -> str:
    """The name of a drawing as the stage knows it."""
    return name if "/" in name else f"pictures/{name}"


def app(told: Told, device: model.Device) -> apps.App:
    """The pretend app that a device of a story is."""
    words, say = told.words, told.desk.say
    text = words("text", getattr(device, "text", None))
    title = words("title", getattr(device, "title", None))
    shown = picture(told.desk, getattr(device, "picture", None))
    sender = _who(told, device.sender) if hasattr(device, "sender") else None
    match device:
        case model.Message():
            assert sender is not None
            return apps.MessageApp(sender, text, shown)
        case model.GroupChat():
            return apps.GroupChat(title, _lines(told, "messages", device.messages))
        case model.FriendRequest():
            assert sender is not None
            return apps.FriendRequest(sender, text)
        case model.Post():
            assert sender is not None
            hearts = _hearts(told, device.likes)
            return apps.Post(sender, text, shown, hearts, _lines(told, "comments", device.comments))
        case model.Email():
            assert sender is not None
            return apps.Email(sender, title, text, words("label", device.label), shown)
        case model.GameChat():
            return apps.GameChat(title, _lines(told, "messages", device.messages))
        case model.Video():
            assert sender is not None
            assert shown is not None
            hearts = _hearts(told, device.likes)
            return apps.Video(title, sender, shown, hearts, _lines(told, "comments", device.comments))
        case model.Search():
            return apps.Search(text, tuple(_result(told, n, one) for n, one in enumerate(device.results, 1)))
        case model.SignUp():
            fields = tuple(
                apps.Field(words(f"fields/{n}/label", one.label), words(f"fields/{n}/text", one.text))
                for n, one in enumerate(device.fields, 1)
            )
            return apps.SignUp(title, fields, text)
        case model.PopUp():
            return apps.PopUp(title, text, words("label", device.label), shown)
        case model.ClassBlog():
            assert sender is not None
            stations = (say(STATIONS[0]), say(STATIONS[1]), say(STATIONS[2]))  # marked in words.py
            comments = _lines(told, "comments", device.comments)
            return apps.ClassBlog(sender, title, stations, text, shown, device.state, comments=comments)


def _who(told: Told, sender: model.Sender) -> apps.Who:
    short = SHORT_CLUES if told.infant else CLUES
    clues = tuple(apps.Clue(kind, told.desk.say(short[kind])) for kind in sender.clues)  # marked above
    face = art_name(sender.picture) if sender.picture else _known_face(sender.name)
    return apps.Who(name_of(told, "from", sender.name), face, clues)


def name_of(told: Told, place: str, name: str) -> str:
    """A resident is called on a device as in the town; anybody else as the story's translator wrote."""
    return resident(told.desk.say, name) or told.words(f"{place}/name", name)


def _known_face(name: str) -> str:
    """A resident has the face that children know from the town."""
    return f"people/{name.lower()}-head" if name.lower() in RESIDENTS else ""


def _lines(told: Told, place: str, lines: tuple[model.Line, ...]) -> tuple[apps.Line, ...]:
    own = (told.play.now.whose or told.play.tale.helps).lower()
    return tuple(
        apps.Line(
            name_of(told, f"{place}/{n}", line.name),
            told.words(f"{place}/{n}/text", line.text),
            _known_face(line.name),
            picture(told.desk, line.picture),
            line.name.lower() == own,
        )
        for n, line in enumerate(lines, 1)
    )


def _result(told: Told, number: int, one: model.Result) -> apps.Result:
    place = f"results/{number}"
    mark = told.desk.say(MARKS[one.kind]) if one.kind in MARKS else ""  # marked in MARKS
    return apps.Result(
        told.words(f"{place}/title", one.title),
        told.words(f"{place}/text", one.text),
        told.words(f"{place}/name", one.name),
        one.kind,
        mark,
    )


def _hearts(told: Told, likes: int) -> apps.Hearts | None:
    if not likes:
        return None
    return apps.Hearts(str(likes), told.desk.say_n("{n} heart", "{n} hearts", likes))
