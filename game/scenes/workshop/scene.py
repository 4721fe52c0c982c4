"""The workshop itself: vote as parents, guess what our class said, one sentence to talk about at home."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum

from game.scenes.asks import LookedUp, LookUp, PrintCard, Printed
from game.scenes.board.words import devices
from game.scenes.notice import Notice
from game.scenes.scene import After, Desk, Move, Pop, Push, Run, Stay, Trouble
from game.scenes.story.parts import mascot_of
from game.scenes.story.saying import RULES
from game.scenes.story.words import Told
from game.scenes.workshop.halves import half_of, halved, here, leaves, pages_of
from game.scenes.workshop.stories import Both, Item, beside, class_of_ten, evening, items
from game.ui.node import Node, Tile
from game.ui.recipes.controls import icon_tile
from game.ui.recipes.evening import card_screen, ping_screen, welcome_screen
from game.ui.recipes.lesson import device_sizes, quiet
from game.ui.recipes.plans import Filter
from game.ui.recipes.tongues import Said
from game.ui.recipes.workshop import Guess, ShowUs, workshop_screen
from game.ui.signal import Back, Clicker
from game.words.catalogue import to_say

TEN, MOST = 10, 99
SHARES = ((0.56, 0.94), (0.5, 0.9), (0.44, 0.86))
"""How much of a page a pretend device has."""
HOW = (
    to_say("Four short stories, as your child plays them."),
    to_say("You vote with your hands. Nothing is written down."),
    to_say("After each one: something to ask at home."),
)


class Press(Enum):
    """What can be pressed beside the rows."""

    ON = "on"
    BACK = "back"
    HOME = "home"
    PRINT = "print"


@dataclass(frozen=True, slots=True)
class Second:
    """Another language beside that of the screen; empty for none."""

    code: str


@dataclass(frozen=True, slots=True)
class Step:
    """One more or one fewer for an answer."""

    what: str
    by: int


@dataclass(frozen=True, slots=True)
class Workshop:
    """Where the parents are: ``at`` counts the stories; before them is the welcome, after them the card.

    Nothing of it is ever kept: it has no effects, and when it is left it is gone.
    """

    class_code: str | None = None
    second: str = ""
    at: int = -1
    page: str = "ping"
    hands: dict[str, int] = field(default_factory=dict)
    guess: dict[str, int] = field(default_factory=dict)
    looked_up: bool = False
    printed: str = ""
    printing: bool = False
    name = "workshop"

    def view(self, desk: Desk) -> Node:
        """The welcome, a page of a story, or the card to take home."""
        told = items(desk)
        words = Both(desk, beside(desk, self.second))
        if self.at < 0 or not told:
            return self._welcome(desk, words)
        if self.at >= len(told):
            return self._card(desk, words, told)
        item = told[self.at]
        if self.page == "talk":
            return self._talk(desk, words, item)
        if self.page == "ping":
            return self._ping(desk, words, item)
        return self._rows(desk, words, item)

    def _home(self, desk: Desk) -> Tile:
        says = desk.say("Leave the workshop")
        return icon_tile("home", "home", says, Press.HOME, shortcut="escape")

    def _welcome(self, desk: Desk, words: Both) -> Node:
        say = desk.say
        others = tuple(
            one
            for one in desk.languages
            if one.language.code != desk.catalogue.language.code and (desk.settings.drafts or not one.draft)
        )
        none = (Filter("second-none", say("One language"), Second(""), not self.second),)
        chips = (
            *(none if others else ()),
            *(
                Filter(
                    f"second-{one.language.code}",
                    f"{one.language.own_name} · {say('draft')}" if one.draft else one.language.own_name,
                    Second(one.language.code),
                    one.language.code == self.second,
                    language=one.language,
                )
                for one in others
            ),
        )
        return welcome_screen(
            desk.field,
            self._home(desk),
            words.say("Ten minutes for parents"),
            tuple(words.say(one) for one in HOW),  # marked above
            chips[:9],
            "tally-happy",
            ShowUs("on", words.say("Begin"), Press.ON),
        )

    def _ping(self, desk: Desk, words: Both, item: Item) -> Node:
        """What has come, as a child sees it."""
        told = Told(desk, item.play)
        step = item.play.now
        return ping_screen(
            desk.field,
            self._home(desk),
            words.tale(f"{item.story.id}/title", item.story.title),
            item.story.letter,
            devices(told, device_sizes(desk.field, SHARES)),
            words.arrived(item, "say", step.say) if step.say else words.arrived(item, "ask", item.task.ask),
            f"{mascot_of(item.story.letter)}-pointing",
            ShowUs("on", words.say("Go on"), Press.ON),
        )

    def _rows(self, desk: Desk, words: Both, item: Item) -> Node:
        """Parents vote; they guess what the class said; they see it."""
        page, more = half_of(self.page)
        titles = {
            "vote": words.say("What would you tell your child?"),
            "guess": words.say("Guess what our class said"),
            "shown": words.say("This is what our class said"),
        }
        feet = {
            "vote": words.say("Put up your hands"),
            "guess": words.say("Out of ten children in our class"),
            "shown": words.say("Above our class, below your guess"),
        }
        letter = item.story.letter
        happened = words.told(item, "say", item.play.now.say)
        asked = words.told(item, "ask", item.task.ask)
        story = Said(
            tuple((f"{a} {b}", lang) for (a, lang), (b, _) in zip(happened.words, asked.words, strict=True))
        )
        return workshop_screen(
            desk.field,
            self._home(desk),
            letter,
            titles[page],
            story,
            f"people/{item.play.tale.helps}-head",
            tuple(self._guess(desk, words, item, n) for n in here(desk, item, self.second, more=more)),
            feet[page],
            f"{mascot_of(letter)}-calm",
            ShowUs("on", words.say("Show us"), Press.ON, "eye")
            if page == "guess" and (more or not halved(desk, self.second))
            else ShowUs("on", words.say("Go on"), Press.ON),
        )

    def _guess(self, desk: Desk, words: Both, item: Item, number: int) -> Guess:
        one, mark = item.task.choices[number], "ABCD"[number]
        page, _ = half_of(self.page)
        shown = page == "shown"
        ours = class_of_ten(desk, item, self.class_code) if shown else {}
        mine = self.hands if page == "vote" else self.guess
        return Guess(
            key=f"guess-{one.id}",
            mark=mark,
            said=words.told(item, f"{one.id}/say", one.say),
            count=ours.get(one.id, 0) if shown else mine.get(one.id, 0),
            fewer=Step(one.id, -1),
            more=Step(one.id, 1),
            says_fewer=desk.say("One fewer for {mark}", mark=mark),
            says_more=desk.say("One more for {mark}", mark=mark),
            beside=self.guess.get(one.id, 0) if shown else None,
            most=max(TEN, *self.hands.values(), 0) if page == "vote" else 0,
        )

    def _talk(self, desk: Desk, words: Both, item: Item) -> Node:
        """What helps, the rule, and one sentence with which a talk at home begins."""
        helps = item.helps
        notes = [("tick", words.told(item, f"{helps.id}/say", helps.say))]
        if helps.clue:
            notes.append(("lens", words.told(item, f"{helps.id}/clue", helps.clue)))
        if helps.rule:
            notes.append((helps.rule, words.say(RULES[helps.rule])))  # marked there
        return card_screen(
            desk.field,
            self._home(desk),
            item.story.letter,
            words.say("Ask at home"),
            words.tale(f"{item.story.id}/home", item.story.home),
            tuple(notes),
            f"{mascot_of(item.story.letter)}-happy",
            ShowUs("on", words.say("Go on"), Press.ON),
        )

    def _card(self, desk: Desk, words: Both, told: tuple[Item, ...]) -> Node:
        """The home card: one question for each story, to be printed and taken home."""
        many = leaves(desk, self.second)
        each = len(told) // many
        leaf = min(self.at - len(told), many - 1)
        last, first = leaf + 1 == many, leaf * each
        rows = tuple(
            (item.story.letter, words.tale(f"{item.story.id}/home", item.story.home))
            for item in told[first : first + each]
        )
        return card_screen(
            desk.field,
            self._home(desk),
            "tell",
            words.say("Our home card"),
            None,
            rows,
            "tally-happy",
            ShowUs("on", words.say("Finish"), Press.ON, "tick")
            if last
            else ShowUs("on", words.say("Go on"), Press.ON),
            *(self._print(desk) if last else ()),
        )

    def _print(self, desk: Desk) -> tuple[Tile, ...]:
        """Where the evening has a plan, its card is a paper for every family."""
        if evening(desk) is None:
            return ()
        words = desk.say("Being made …") if self.printing else desk.say("Print")
        if self.printed:
            words = desk.say("The card is in {folder}", folder=self.printed)
        return (quiet("print", words, Press.PRINT, "print"),)

    def update(self, message: object, desk: Desk) -> Move:
        """A press; none of them keeps anything. What is printed is a paper that somebody asked for."""
        match message:
            case Press.ON | Clicker(button="next"):
                return self._on(desk)
            case Press.BACK | Clicker(button="back"):
                return Move(Stay(self._before(desk)))
            case Step(what, by) if half_of(self.page)[0] in ("vote", "guess"):
                return Move(Stay(self._stepped(what, by)))
            case Second(code):
                return Move(Stay(replace(self, second=code)))
            case Press.PRINT if plan := evening(desk):
                cards = tuple(Run(PrintCard(plan.id, code)) for code in self._tongues(desk))
                return Move(Stay(replace(self, printed="", printing=True)), cards)
            case Printed(folder, said):  # why no program shows it is told over the page that says where it is
                told = (After(0, Trouble(said)),) if said and not self.printed else ()
                return Move(Stay(replace(self, printed=folder, printing=False)), told)
            case Trouble(sentence) if self.printing:
                return Move(Stay(replace(self, printing=False)), (After(0, message),))
            case Trouble(sentence):
                return Move(Push(Notice(sentence)))
            case LookedUp(code) if code == self.class_code:
                return Move(Stay(replace(self, looked_up=True)))
            case Press.HOME | Back():
                return Move(Pop())
        return Move(Stay(self))

    def _tongues(self, desk: Desk) -> tuple[str, ...]:
        """The languages on the screen: a card in each."""
        other = beside(desk, self.second)
        return (desk.catalogue.language.code, *((self.second,) if other else ()))

    def _stepped(self, what: str, by: int) -> Workshop:
        if half_of(self.page)[0] == "vote":
            return replace(self, hands={**self.hands, what: _within(self.hands.get(what, 0) + by, MOST)})
        left = TEN - sum(self.guess.values())
        if by > left:  # ten children are ten
            return self
        return replace(self, guess={**self.guess, what: _within(self.guess.get(what, 0) + by, TEN)})

    def _on(self, desk: Desk) -> Move:
        many = len(items(desk))
        if self.at + 1 >= many + leaves(desk, self.second):
            return Move(Pop())
        if self.at >= many:
            return Move(Stay(self._at(self.at + 1, "talk")))
        if self.at < 0:
            return Move(Stay(self._at(0, "ping") if many else self))
        pages = pages_of(desk, items(desk)[self.at], self.class_code, self.second)
        after = pages.index(self.page) + 1 if self.page in pages else len(pages)
        if after < len(pages):
            return Move(Stay(replace(self, page=pages[after])))
        return Move(Stay(self._at(self.at + 1, "ping")))

    def _before(self, desk: Desk) -> Workshop:
        """One page back; the hands of a story before are not remembered."""
        if self.at < 0 or not items(desk):
            return self
        many = len(items(desk))
        if self.at < many:
            pages = pages_of(desk, items(desk)[self.at], self.class_code, self.second)
            here = pages.index(self.page) if self.page in pages else 0
            if here:
                return replace(self, page=pages[here - 1])
        return self._at(self.at - 1, "talk" if self.at else "ping")

    def _at(self, at: int, page: str) -> Workshop:
        return replace(self, at=at, page=page, hands={}, guess={})


def workshop_for(class_code: str | None) -> Move:
    """Into the workshop; what the class has said is looked up beside the frames."""
    return Move(Push(Workshop(class_code)), (Run(LookUp(class_code)),) if class_code else ())


def _within(number: int, most: int) -> int:
    return max(0, min(most, number))
