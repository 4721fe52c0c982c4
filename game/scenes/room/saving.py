"""Save and print: choose whose answers go to whom in which form, look at what would leave, then save it.

There is no way to save without having looked: the tile that saves stands on the page that shows.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from game.scenes.room import files
from game.scenes.room.asks import Look, Seen
from game.scenes.room.choosing import Pick, choosing
from game.scenes.room.closed import answers_closed
from game.scenes.room.files import AUDIENCES, FORMS, Audience, Form, Leaving, Left, OpenFile, Wanted
from game.scenes.room.fingers import Pad, opens, struck, typing_body
from game.scenes.room.frame import Heading, To, before_it_is_there, led, page
from game.scenes.room.leaves import Leaf, paged
from game.scenes.room.notes import with_note
from game.scenes.scene import Desk, Move, Run, Stay, Trouble
from game.ui.node import Column, Entry, First, Grow, Node, Text, Written
from game.ui.recipes.forms import Field, face_tile, form, roomy
from game.ui.recipes.lists import Line, card, grid, waiting
from game.ui.recipes.teacher import NARROW, small_icon_tile, small_tile
from game.ui.signal import Back
from game.ui.theme import Space
from game.words.alike import listed

LONGEST = 400


@dataclass(frozen=True, slots=True)
class Choose:
    """Another audience, another form, or the classes to choose from (nothing)."""

    audience: Audience | None = None
    form: Form | None = None


@dataclass(frozen=True, slots=True)
class LookFirst:
    """Show what would leave."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Look at the lines of this sheet; with nothing, at the list of sheets again."""

    number: int | None


@dataclass(frozen=True, slots=True)
class Again:
    """Back to choosing."""


@dataclass(frozen=True, slots=True)
class SaveIt:
    """Write it."""


@dataclass(frozen=True, slots=True)
class SavingPage:
    """``leaving`` is what was shown; ``left`` where it lies now; ``sheet`` the one whose lines are open."""

    seen: Seen | None = None
    wanted: Wanted = Wanted()
    choosing: bool = False
    leaving: Leaving | None = None
    sheet: int | None = None
    folder: str = ""
    left: Left | None = None
    busy: bool = False
    leaf: int = 0
    note: str = ""
    pad: Pad | None = None
    name = "room-saving"

    def view(self, desk: Desk) -> Node:
        """First what to choose, then what would leave, then where it is."""
        say = desk.say
        title = say("Save and print")
        if self.busy and self.leaving is not None:
            return page(desk, To.SAVING, Heading(title), waiting(say("Being made …")), waits=True)
        if self.seen is None or self.busy:
            return before_it_is_there(desk, To.SAVING, title, self.note)
        if self.pad is not None:
            entry = self._entry(desk)
            return page(desk, To.SAVING, Heading(title), typing_body(desk, self.pad, say("Folder"), entry))
        if self.seen.unseen:
            return page(desk, To.SAVING, Heading(title), answers_closed(desk, self.seen.closed))
        if self.leaving is None:
            return self._choose(desk, self.seen)
        if self.sheet is not None:
            return self._lines(desk, self.leaving, self.sheet)
        return self._shown(desk, self.leaving)

    # choosing

    def _choose(self, desk: Desk, seen: Seen) -> Node:
        say = desk.say
        change = small_icon_tile("change", "down", say("Another class"), Choose())
        look = small_tile("look-first", say("Look first"), LookFirst(), "next", primary=True)
        papers = small_tile("papers", say("Papers"), To.PAPERS, "print")
        one_class = self.wanted.audience == "teacher"  # whatever leaves the class is of the whole school
        whose = (one_class and seen.label) or say("All classes")
        facts = self.note or say("Nothing leaves before you have seen it.")
        head = Heading(whose, facts, change if one_class else None, (papers, look))
        choosing_one = self.choosing and one_class
        ways = with_note(desk, "saving", self._ways(desk))
        body = choosing(desk, seen, self.leaf) if choosing_one else ways
        return page(desk, To.SAVING, head, body)

    def _ways(self, desk: Desk) -> Node:
        say, wanted = desk.say, self.wanted
        columns = 2 if desk.field.w < NARROW and desk.look.text_size != "usual" else 3
        names = audience_names(desk)
        whom = [
            face_tile(f"for-{one}", names[one][0], "", Choose(audience=one), chosen=one == wanted.audience)
            for one in AUDIENCES
        ]
        forms = form_names(desk)
        ways = [
            face_tile(f"as-{one}", forms[one], "", Choose(form=one), chosen=one == wanted.form)
            for one in FORMS
        ]
        sees = Text(words=names[wanted.audience][1], role="small", colour="soft", key="who-sees")
        for_whom = Text(words=say("For whom?"), role="subheading", key="whom")
        as_what = Text(words=say("As what?"), role="subheading", key="what")
        audiences, kinds = grid("audiences", whom, columns), grid("forms", ways, columns)
        large = (
            *(for_whom, grid("audiences", [*map(roomy, whom)], columns), sees),
            *(as_what, grid("forms", [*map(roomy, ways)], columns)),
        )
        usual = (for_whom, audiences, sees, as_what, kinds)
        return First(
            children=(
                *(Column(children=(card(own, "ways", gap=Space.M),)) for own in (large, usual)),
                Column(children=usual, gap=Space.M),
                Column(children=(for_whom, audiences, as_what, kinds), gap=Space.S),
                Column(children=(audiences, kinds), gap=Space.M),
            )
        )

    # what would leave

    def _entry(self, desk: Desk) -> Entry:
        value = self.folder or (self.leaving.folder if self.leaving else "")
        return Entry(key="folder", value=value, says=desk.say("Folder"), most=LONGEST)

    def _shown(self, desk: Desk, leaving: Leaving) -> Node:
        say, saved = desk.say, self.left
        again = small_icon_tile("again", "back", say("Choose again"), Again())
        save = small_tile("save", say("Save"), SaveIt(), "tick", primary=True)
        if self.folder:  # else whoever presses Enter twice would save what was not seen
            save = replace(save, shortcut="enter")
        facts = self.note or " ".join(leaving.sentences[:2])
        action = save
        if saved:
            action = small_tile("open", say("Open"), OpenFile(saved.path), "eye", primary=True)
        if saved and not self.note:
            facts = say("It is in {path}", path=saved.path) + (
                f" {desk.told(saved.note)}" if saved.note else ""
            )
        title = say("It is saved") if saved else say("This leaves")
        head = Heading(title, facts, again, (action,))
        lines = [
            Line(
                f"sheet{number}",
                one.title,
                listed(say, filter(None, one.columns)),
                end=desk.say_n("{n} line", "{n} lines", len(one.lines)),
                tiles=(small_icon_tile(f"look{number}", "eye", say("Look at the lines"), Sheet(number)),),
            )
            for number, one in enumerate(leaving.sheets)
        ]
        kept = sum(one.kept_back for one in leaving.sheets)
        held = desk.say_n("{n} number is kept back", "{n} numbers are kept back", kept) if kept else ""
        none = say("Nothing has been answered yet")
        sheets = paged(desk, "sheets", held or leaving.file, lines, none, self.leaf)
        where = form(
            "where",
            (Field("folder-line", say("Folder"), entry=self._entry(desk), tiles=(opens(desk, "folder"),)),),
        )
        return page(desk, To.SAVING, head, Column(children=(where, Grow(child=sheets)), gap=Space.S))

    def _lines(self, desk: Desk, leaving: Leaving, number: int) -> Node:
        one = leaving.sheets[number]
        lines = [
            Line(f"line{n}", line[0], said_of(one.columns[1:], line[1:])) for n, line in enumerate(one.lines)
        ]
        back = small_icon_tile("sheets", "back", desk.say("All sheets"), Sheet(None))
        none = desk.say("This sheet is empty.")
        body = paged(desk, "lines", one.title, lines, none, self.leaf)
        return page(desk, To.SAVING, Heading(desk.say("This leaves"), leaving.file, back), body)

    # what happens

    def update(self, message: object, desk: Desk) -> Move:
        """Choosing asks for nothing; looking asks for what would leave; only then can it be saved."""
        value = self.folder or (self.leaving.folder if self.leaving else "")
        hit = struck(self.pad, value, LONGEST, message)
        if hit is not None:
            after = replace(self, pad=hit[0])
            return after.update(hit[1], desk) if hit[1] is not None else Move(Stay(after))
        match message:
            case Seen():
                wanted = replace(self.wanted, class_code=message.class_code)
                return Move(Stay(replace(self, seen=message, wanted=wanted, choosing=False, busy=False)))
            case Leaving():
                note = desk.told(message.note)
                return Move(Stay(replace(self, leaving=message, busy=False, leaf=0, note=note, left=None)))
            case Left():
                return Move(Stay(replace(self, left=message, busy=False, note="")))
            case Trouble(sentence):
                return Move(Stay(replace(self, note=desk.told(sentence), busy=False)))
            case Written("folder", typed):
                return Move(Stay(replace(self, folder=typed, left=None)))
            case Leaf(_, by):
                return Move(Stay(replace(self, leaf=max(0, self.leaf + by))))
            case OpenFile():
                return Move(Stay(self), (Run(message),))
        return self._pressed(message, desk) or led(message, self.seen) or Move(Stay(self))

    def _pressed(self, message: object, desk: Desk) -> Move | None:
        match message:
            case Sheet(None) | Back() if self.sheet is not None:
                return Move(Stay(replace(self, sheet=None, leaf=0)))
            case Again() | Back() if self.leaving is not None:
                return Move(Stay(replace(self, leaving=None, left=None, leaf=0, note="")))
            case Back() if self.choosing:
                return Move(Stay(replace(self, choosing=False, leaf=0)))
            case Choose(None, None):
                return Move(Stay(replace(self, choosing=not self.choosing, leaf=0)))
            case Choose(audience, form_):
                wanted = replace(
                    self.wanted, audience=audience or self.wanted.audience, form=form_ or self.wanted.form
                )
                return Move(Stay(replace(self, wanted=wanted, note="")))
            case Pick(None, leaf):
                return Move(Stay(replace(self, leaf=leaf)))
            case Pick(code):
                look = Look(code or None, everybody=not code)
                return Move(Stay(replace(self, choosing=False, leaf=0)), (Run(look),))
            case LookFirst():
                job = files.Show(self.wanted, desk.catalogue.language.code)
                return Move(Stay(replace(self, busy=True, note="", leaf=0)), (Run(job),))
            case SaveIt() if self.leaving is not None:
                job_ = files.Write(self.folder or self.leaving.folder)
                return Move(Stay(replace(self, busy=True)), (Run(job_),))
            case Sheet(number):
                return Move(Stay(replace(self, sheet=number, leaf=0)))
        return None


def audience_names(desk: Desk) -> dict[Audience, tuple[str, str]]:
    """Who may read it, and what that means for the numbers."""
    say = desk.say
    return {
        "teacher": (
            say("The class’s teacher"),
            say("Every number is exact, also the small ones. It stays with the class’s teacher."),
        ),
        "school": (
            say("Our school"),
            say("Nothing under five is shown, and nothing from which it could be worked out."),
        ),
        "trust": (
            say("Our trust"),
            say("Whole terms of the whole school; nothing under five is shown."),
        ),
    }


def form_names(desk: Desk) -> dict[Form, str]:
    """The forms, as an office knows them."""
    say = desk.say
    return {
        "xlsx": say("Spreadsheet"),
        "pdf": say("Paper (PDF)"),
        "html": say("Web page"),
        "csv": say("Table (CSV)"),
        "json": say("Data (JSON)"),
    }


def said_of(columns: tuple[str, ...], cells: tuple[str, ...]) -> str:
    """The cells of a line with the names of their columns; empty ones say nothing."""
    named = ((f"{name}: {cell}" if name else cell) for name, cell in zip(columns, cells, strict=True) if cell)
    return " · ".join(named)


def first(seen: Seen | None) -> tuple[SavingPage, tuple[Run, ...]]:
    """The page, and what it asks for."""
    if seen is None:
        return SavingPage(), (Run(Look()),)
    return SavingPage(seen, Wanted(seen.class_code)), ()
