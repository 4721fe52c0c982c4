"""A lesson of a whole class on the board. The rules of the board say what happens; here it is shown.

One press leads on, one takes a page back, one blanks the board at once: by finger, by mouse, by keyboard and
by a presenter's three buttons. What a class has answered is kept at once, and nothing while it is blank.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace

from game.play import Confirm, Next, Pick, board
from game.play.board.saved import Log, pressed
from game.play.bot import careful
from game.scenes.asks import Printed
from game.scenes.board import counting, pages
from game.scenes.board.close_up import close_up, leaves
from game.scenes.board.drawer import Leaf, Turn, drawer
from game.scenes.board.frames import can_look, not_begun
from game.scenes.board.hands import Hands, all_counted, gone_on_with
from game.scenes.board.presses import Go, Held, Open, Press
from game.scenes.board.resting import resting
from game.scenes.board.taking_home import card_of, home_card
from game.scenes.board.turning import page_of, said_twice
from game.scenes.board.typed import in_room, typed_on
from game.scenes.board.working import at_board, first_screen, working
from game.scenes.headphones import listen
from game.scenes.notice import Notice
from game.scenes.scene import (
    After,
    Counted,
    Desk,
    Effect,
    LessonOver,
    Move,
    Pop,
    Push,
    Run,
    SoFar,
    Sound,
    Stay,
    Trouble,
)
from game.scenes.story.pages import screens_of
from game.scenes.story.presses import Do
from game.scenes.story.presses import Press as InStory
from game.ui.node import Layers, Node
from game.ui.signal import Back, Clicker, Key

HOLD_SECONDS = 2.0


@dataclass(frozen=True, slots=True)
class LessonScene:
    """Where a class is in its lesson.

    ``room``: so many are in it; ``hands``: which of the rows is counted, and which were.
    ``held`` counts how often the quiet key went down; ``card`` shows the teacher what to do now.
    ``screen`` is which of a worked step's screens is there. ``at_home``: the last page of all, the card to
    take home, and ``printed`` where it lies.
    ``pulled`` is the leaf of the drawer that lies open, and ``sheet`` which of its sheets is on top.
    ``closer`` is the leaf of the words on the device that is looked at closely.
    ``log`` are the presses that led here, so that the lesson can be gone on with after a stop.
    """

    lesson: board.Lesson
    class_code: str | None = None
    room: int = 0
    hands: Hands = field(default_factory=Hands)
    screen: int = 0
    showing: bool = False
    pulled: Leaf | None = None
    sheet: int = 0
    card: bool = False
    held: int = 0
    holding: bool = False
    log: Log | None = None
    at_home: bool = False
    printed: str = ""
    printing: bool = False
    closer: int | None = None
    name = "lesson"

    def view(self, desk: Desk) -> Node:
        """The page, or the lake; over it the drawer while it is open."""
        if self.lesson.paused:
            return resting(desk, card=self.card)
        page = self._page(desk)
        if self.pulled is None:
            return page
        return Layers(
            children=(
                Layers(children=(page,), key="below"),
                drawer(desk, self.lesson, self.pulled, self.sheet),
            )
        )

    def _page(self, desk: Desk) -> Node:
        lesson = self.lesson
        if self.closer is not None and can_look(lesson):
            return close_up(desk, lesson, self.closer)
        match lesson.now.phase:
            case "ground-rules":
                return pages.ground_rules(desk, lesson, self.room)
            case "vote":
                return counting.vote(desk, lesson, self.room, self.hands)
            case "bars" | "tempting":
                return counting.bars(desk, lesson, self.room)
            case "work":
                return working(desk, lesson, self.screen, showing=self.showing)
        if self.at_home:
            return home_card(desk, lesson, self.printed, printing=self.printing)
        return pages.TOLD[lesson.now.phase](desk, lesson)

    def update(self, message: object, desk: Desk) -> Move:
        """A press of the teacher or of a child at the board; while it is blank, only what ends that."""
        if self.lesson.paused:
            return self._at_rest(message)
        match message:
            case Press.PAUSE | Clicker(button="blank"):
                return self._do(board.Pause(), desk)
            case Turn(leaf, sheet):
                return Move(Stay(replace(self, pulled=leaf, sheet=sheet)))
            case Press.DRAWER:
                return Move(Stay(replace(self, pulled="now" if self.pulled is None else None, sheet=0)))
            case Back() if self.pulled is not None or self.closer is not None:
                return Move(Stay(replace(self, pulled=None, closer=None)))
            case Press.ON | InStory.ON | Clicker(button="next"):
                return self._on(desk, clicked=isinstance(message, Clicker))
            case Press.BACK | Clicker(button="back"):
                return self._back(desk)
            case Go(event) | Do(event):
                return self._do(event, desk)
            case Press.FINISH | InStory.HOME | Back():
                if self.lesson.over or not_begun(self.lesson):
                    return Move(Pop(), (LessonOver(),))
                return self._do(board.Bell(), desk)
        return self._aside(message, desk)

    def _aside(self, message: object, desk: Desk) -> Move:
        """What changes no page of the lesson: counting, looking again, asking whom to tell."""
        match message:
            case Key(name=name) if self.lesson.now.phase in ("vote", "ground-rules"):
                return self._digit(name)
            case Press.MORE:
                return self._in_room(self.room + 1)
            case Press.FEWER:
                return self._in_room(self.room - 1)
            case Open(what) if self.lesson.now.phase == "vote":
                return Move(Stay(replace(self, hands=self.hands.opened(self.lesson, what))))
            case InStory.LOOK | InStory.PROOF | Press.CLOSER:
                return Move(Stay(self._looked(message)))
            case InStory.EAR:
                return listen(self, desk)
            case Press.PRINT if self.at_home:
                return Move(Stay(replace(self, printing=True)), (Run(card_of(desk, self.lesson)),))
            case Printed(folder, said):  # why no program shows it is told over the page that says where it is
                told = (After(0, Trouble(said)),) if said else ()
                return Move(Stay(replace(self, printed=folder, printing=False)), told)
            case Trouble(_) if self.printing:
                return Move(Stay(replace(self, printing=False)), (After(0, message),))
            case Trouble(sentence):
                return Move(Push(Notice(sentence)))
            case InStory.HELP:
                from game.scenes.helping import Helping  # noqa: PLC0415  (it shows the same grown-ups)

                return Move(Push(Helping(self.lesson.plan.track)))
        return Move(Stay(self))

    def _looked(self, message: object) -> LessonScene:
        """The same page with something else in sight."""
        if message is Press.CLOSER:
            return replace(self, closer=0 if self.closer is None else None)
        if message is InStory.PROOF:
            return replace(self, showing=not self.showing)
        return replace(self, screen=0)

    # a short break

    def _at_rest(self, message: object) -> Move:
        """The board is blank: no press reaches the lesson, and nothing is kept."""
        match message:
            case Press.HOLD:
                begun = replace(self, held=self.held + 1, holding=True)
                return Move(Stay(begun), (After(HOLD_SECONDS, Held(begun.held)),))
            case Press.LET_GO:
                return Move(Stay(replace(self, holding=False)))
            case Held(number) if self.holding and number == self.held:
                return Move(Stay(replace(self, card=True, holding=False)))
            case Press.BACK if self.card:
                return Move(Stay(replace(self, card=False)))
            case Press.RESUME | Back() | Clicker(button="blank"):
                return Move(Stay(replace(self._pressed(board.Resume()), card=False, holding=False)))
            case Press.FINISH:
                over = self._pressed(board.Resume())._pressed(board.Bell())
                return Move(Stay(replace(over, card=False, holding=False)))
        return Move(Stay(self))

    # on and back

    def _on(self, desk: Desk, *, clicked: bool) -> Move:
        """The next row, the next screen, the next page."""
        now = self.lesson.now
        if self.pulled is not None:
            return Move(Stay(replace(self, pulled=None)))
        if self.closer is not None:
            leaf = self.closer + 1
            return Move(Stay(replace(self, closer=leaf if leaf < leaves(desk, self.lesson) else None)))
        if self.lesson.over:
            return Move(Pop(), (LessonOver(),)) if self.at_home else Move(Stay(replace(self, at_home=True)))
        if now.phase == "vote":
            below = self.hands.below(self.lesson)
            return Move(Stay(replace(self, hands=below))) if below else self._do(Confirm(), desk)
        if now.phase == "work":
            return self._worked(desk, clicked=clicked)
        if now.phase == "bars" and Next() not in board.legal(self.lesson):
            if not clicked or now.play is None:
                return Move(Stay(self))
            torn = board.ballots(now.play)[now.way.index("")]
            return self._do(Pick(torn.right), desk)
        return self._do(Next(), desk)

    def _worked(self, desk: Desk, *, clicked: bool) -> Move:
        """The next screen of the step; a presenter's button does what helps next, one press at a time."""
        play = self.lesson.now.play
        assert play is not None
        if self.screen + 1 < screens_of(play, at_board(desk)):
            return Move(Stay(replace(self, screen=self.screen + 1)))
        if not clicked or Next() in board.legal(self.lesson):
            return self._do(Next(), desk)
        return self._do(careful(play, random.Random(self.lesson.seed)), desk)

    def _back(self, desk: Desk) -> Move:
        if self.pulled is not None or self.closer is not None:
            return Move(Stay(replace(self, pulled=None, closer=None)))
        if self.at_home:
            return Move(Stay(replace(self, at_home=False)))
        if self.lesson.now.phase == "work" and self.screen:
            return Move(Stay(replace(self, screen=self.screen - 1)))
        return self._do(board.Back(), desk)

    def _do(self, event: board.Board, desk: Desk) -> Move:
        """What the rules make of it; what the class has answered by now is kept at once."""
        before, scene = self.lesson, self._pressed(event)
        if scene.lesson is before:
            return Move(Stay(self))
        if said_twice(scene.lesson):
            scene = scene._pressed(Next())
        after = scene.lesson
        effects: tuple[Effect, ...] = ()
        if page_of(after) != page_of(before):
            first = first_screen(before, after, desk)
            scene = LessonScene(
                after, self.class_code, self.room, screen=first, held=self.held, log=scene.log
            )
            if event == board.Back():
                confirmed = before.now.phase in ("vote", "talk", "bars")
                scene = replace(scene, hands=all_counted(after)) if confirmed else scene.taken_up()
            elif event == board.Pause():  # nothing but the lake lies over the page
                scene = replace(scene, hands=self.hands.let_go(), screen=self.screen)
            effects = () if after.paused else scene._so_far()
        elif isinstance(event, board.MoreHands | board.LessHands):
            scene = replace(scene, hands=scene.hands.let_go())
        if after.now.kept != before.now.kept:
            effects = (*effects, Counted(after, self.class_code))
        if after.over and not before.over:
            effects = (*effects, Sound("end"))
        return Move(Stay(scene), effects)

    def _pressed(self, event: board.Board) -> LessonScene:
        """The lesson one press on, and that press in the log."""
        lesson = board.advance(self.lesson, event)
        if lesson is self.lesson:
            return self
        return replace(self, lesson=lesson, log=pressed(self.log, event) if self.log else None)

    def _so_far(self, *, stops: bool = False) -> tuple[SoFar, ...]:
        return (SoFar(self.log, self.class_code, self.room, stops),) if self.log else ()

    def goodbye(self) -> tuple[Effect, ...]:
        """The window closes, or somebody goes home: over is over, the middle can be gone on with today.
        What was blank begins again blank.
        """
        return (LessonOver(),) if self.lesson.over or not self.log else self._so_far(stops=True)

    # counting

    def taken_up(self) -> LessonScene:
        """Gone on with in the middle of a vote."""
        return replace(self, hands=gone_on_with(self.lesson))

    def _in_room(self, number: int, *, typed: bool = False) -> Move:
        return Move(Stay(replace(self, room=in_room(number), hands=replace(self.hands, typed=typed))))

    def _digit(self, name: str) -> Move:
        """A key of a number: for the row that is counted, or for how many are in the room."""
        now, goes_on = self.lesson.now, self.hands.typed
        if now.phase != "vote":
            number, typed = typed_on(self.room, name, goes_on=goes_on)
            return self._in_room(number, typed=typed)
        row = self.hands.row(self.lesson)
        number, typed = typed_on(dict(now.hands)[row], name, goes_on=goes_on)
        counted = self._pressed(board.SetHands(row, number))
        return Move(Stay(replace(counted, hands=replace(self.hands, typed=typed))))
