"""The loop: what people did, what it means, what follows, what is to be seen and heard.

Signals (stage) → ``attend`` (ui) → messages → scenes → effects, which are carried out here → a new
picture. Knows scenes, settings and the pure rooms; whoever paints, speaks and keeps is handed in by
``app``. It must not know pygame or files.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from game.hearing import look_of, page_of, says_itself
from game.keeping import answered, put_away, stood
from game.scenes.leave import WantsOut, wants_out
from game.scenes.notice import Notice
from game.scenes.scene import (
    After,
    Counted,
    Desk,
    Effect,
    Hush,
    LessonOver,
    Offered,
    PutAway,
    ReadAloud,
    Record,
    Remember,
    Run,
    Save,
    Scene,
    SoFar,
    Sound,
    Stopped,
    Today,
)
from game.scenes.stack import Stack
from game.scenes.still_there import StillThere, soon_gone
from game.scenes.title import first
from game.school.progress import ShortMemory
from game.school.room import Room
from game.school.settings import Settings
from game.switching import Switch
from game.ui.display import Attention, display, motions
from game.ui.focus import attend, settled, wants_letters
from game.ui.layout import Placed, layout
from game.ui.motion import Moving, Read
from game.ui.signal import Closed, Ended, Key, Resized, Signal
from game.voice import Voice
from game.waiting import Waiting
from game.wheels import Memory, NobodyWrites, Window, Writer
from game.words.catalogue import Catalogue

if TYPE_CHECKING:
    from game.lesson.library import Library
    from game.lesson.model import Misconception, Pack
    from game.play.board import Past


@dataclass
class Game:
    """A game that is being played on a stage."""

    stage: Window
    settings: Settings
    stack: Stack
    keep: Callable[[Settings], object]
    catalogue: Catalogue
    clock: Callable[[], float]
    complaints: list[str]
    progress: Memory = field(default_factory=ShortMemory)
    writer: Writer = field(default_factory=NobodyWrites)
    shelf: Callable[[], Library | None] = lambda: None
    fills: Callable[[Catalogue], Callable[[str], str]] = lambda _catalogue: str
    seeds: Callable[[], int] = lambda: 1
    today: Callable[[], Today | None] = lambda: None
    pack: Callable[[], Pack | None] = lambda: None
    room: Callable[[], Room] = Room
    past: Callable[[str | None], Past | None] = lambda _code: None
    stopped: Callable[[str, str, str | None], Stopped | None] = lambda _plan, _track, _code: None
    ideas: Callable[[], Mapping[str, Misconception]] = dict
    waiting: Waiting = field(default_factory=Waiting)
    switch: Switch = field(default_factory=Switch)
    voice: Voice = field(default_factory=Voice)
    learn: Callable[[str], Catalogue] = lambda _: Catalogue()
    offered: Callable[[], tuple[Offered, ...]] = tuple
    kiosk: bool = False
    ended: Callable[[], bool] = lambda: False
    speaks: dict[str, bool] = field(default_factory=dict)
    attention: Attention = Attention()
    placed: Placed | None = None
    reading: tuple[Moving, ...] = ()
    _read_until: float = 0.0
    _read_next: bool = False
    _said: tuple[object, ...] = ()
    _laid_out: tuple[object, ...] = ()
    _shown: Attention | None = None
    _written: bool = False

    def desk(self) -> Desk:
        """What the scenes may see now."""
        look = look_of(self.settings, self.catalogue.language.code)
        code = self.catalogue.language.code
        lists_them = any(self.stack.has(name) for name in ("language", "settings", "workshop"))
        offered = self.offered() if lists_them else ()
        inside = len(self.stack.scenes) > 1
        return Desk(
            self.stage.field,
            look,
            self.settings,
            self.catalogue,
            self.speaks.get(code, False),
            offered,
            library=self.shelf() if inside else None,
            fill=self.fills(self.catalogue) if inside else str,
            progress=self.progress.of,
            seed=self.seeds(),
            today=self.today(),
            pack=self.pack() if inside else None,
            room=self.room,
            past=self.past,
            stopped=self.stopped,
            ideas=self.ideas,
            words=self.learn,
            fills=self.fills,
            kiosk=self.kiosk,
        )

    def turn(self) -> bool:
        """One round of the loop. False when the game is over."""
        signals = (Ended(),) if self.ended() else self.stage.messages()
        offers = self.switch.offers(self.settings.pace, bool(signals), self.clock())
        for signal in (*signals, *offers):
            self._take(signal)
            if self.stack.over:
                return False
        self._wait(bool(signals))
        if self.stack.over:
            return False
        self._announce()
        self._listen()
        self.see()
        if self._written:  # the frame that shows the answer is there: now make the answer outlive a power cut
            self.writer.sync()
            self._written = False
        self._speak()
        return True

    def run(self) -> None:
        """Until the last scene has gone."""
        while not self.stack.over and self.turn():
            self.stage.tick()

    def leave(self) -> None:
        """The game is over with the next turn."""
        self.stack = Stack(())

    def show_scene(self, name: str) -> None:
        """Go to a scene by its name, as if one had walked there; for pilots and measurements."""
        from game.scenes.gallery import SCENES  # noqa: PLC0415

        self.show(SCENES[name])

    def show(self, scene: Scene) -> None:
        """Go to a scene as if one had walked there."""
        self.stack = Stack((first(),) if scene.name == first().name else (first(), scene))
        self.see()

    def moving(self) -> tuple[Moving, ...]:
        """What moves on the screen that is shown."""
        return motions(self.placed) if self.placed else ()

    def see(self) -> None:
        """Describe, lay out and show; each only as far as something changed."""
        voice = self.speaks.get(self.catalogue.language.code)
        now = (self.stack, self.settings, self.stage.field, self.catalogue, voice)
        if self.placed is None or now != self._laid_out:
            desk = self.desk()
            self.stage.writes(not self.stack.has("workshop"))  # of that evening nothing at all is written
            self.placed = layout(self.stack.view(desk), desk.field, desk.look, self.stage.measure)
            self.attention = settled(self.attention, self.placed)
            self._laid_out = now
            self._shown = None
        if self._shown != self.attention:
            self._shown = self.attention
            self.stage.typing(wants_letters(self.placed, self.attention))
            self.stage.show(display(self.placed, self.attention), (*motions(self.placed), *self.reading))

    # what is heard

    def _listen(self) -> None:
        """Once a language, when the first screen is there: is there a voice for it?"""
        code = self.catalogue.language.code
        if code not in self.speaks:
            self.speaks[code] = self.placed is not None and self.voice.covers(code)

    def _speak(self) -> None:
        """Begin to read what was asked for or come to; put the light out when the voice has ended."""
        if self.placed is None:
            return
        focus = self.attention.focus if self.attention.ring else ""
        come_to = (page_of(self.stack), focus, self.stack)
        if self._read_next:
            self._read("")
        elif says_itself(self.stack, self.settings) and come_to != self._said and come_to[0] is not None:
            picked = self._said[:1] == come_to[:1]
            self._read((focus or self.attention.focus) if picked else "")
        elif self.reading and self.clock() > self._read_until:
            self._quiet()
        self._said, self._read_next = come_to, False

    def _read(self, tile: str) -> None:
        assert self.placed is not None
        self.reading = self.voice.read(self.placed, self.settings, tile)
        lengths = [m.motion.spoken.seconds for m in self.reading if isinstance(m.motion, Read)]
        self._read_until = self.clock() + max(lengths, default=0.0)
        self._shown = None
        self.see()

    def _quiet(self) -> None:
        self.voice.hush()
        if self.reading:
            self.reading, self._shown = (), None

    # what people do

    def _take(self, signal: Signal) -> None:
        if isinstance(signal, Ended) or (isinstance(signal, Closed) and not self.kiosk):
            self._let_go(Stack(()))
            return
        if self.kiosk and wants_out(signal):
            self._tell((WantsOut(),))
            return
        if isinstance(signal, Key) and signal.name == "f11":
            if signal.down and not signal.repeat:
                self.stage.full_screen()
                self._shown = None
            return
        if isinstance(signal, Resized) or self.placed is None:
            self._shown = None
            return
        before = self.stack
        if self.settings.one_switch:
            signal = self.switch.meant(signal)
        heed = attend(self.attention, signal, self.placed)
        self.attention = heed.attention
        self._tell(heed.messages)
        if heed.messages and not self.stack.over:
            self.voice.sound("tap" if self.stack == before else "page", self.settings)

    def _tell(self, messages: Sequence[object]) -> None:
        """The scene on top hears of it, and what follows is done and shown."""
        before = self.stack
        for message in messages:
            after, effects = self.stack.update(message, self.desk())
            self._let_go(after)
            for effect in effects:
                self._do(effect)
            if self.stack.over:
                return
        if self.stack != before:
            self._quiet()
            if len(self.stack.scenes) == 1:
                self.progress.forget()
        if self.stack != before or messages:
            self.see()

    def _let_go(self, after: Stack) -> None:
        """What lay under the scene that ended goes with it; a story among it can be carried on."""
        gone = self.stack.scenes[max(1, len(after.scenes)) : None if after.over else -1]
        self.stack = after
        for scene in gone:
            for effect in scene.goodbye() if hasattr(scene, "goodbye") else ():
                self._do(effect)

    # what comes by itself

    def _wait(self, busy: bool) -> None:
        """Messages whose time has come, and the question whether anybody is there."""
        now = self.clock()
        if self.waiting.asks(now, busy, self.stack.names):
            self.stack = Stack((*self.stack.scenes, StillThere()))
            self._do(soon_gone())
            self.see()
        self._tell(self.waiting.due(now, self.stack.names))

    def _do(self, effect: Effect) -> None:
        match effect:
            case Save(settings):
                if settings.language != self.settings.language:
                    self._quiet()
                    self.catalogue = self.learn(settings.language)
                self.settings = settings
                self.stage.clicker(settings.clicker_next, settings.clicker_back, settings.clicker_blank)
                self.keep(settings)
            case ReadAloud():
                self._read_next = True
            case Hush():
                self._quiet()
            case Sound(name):
                self.voice.sound(name, self.settings)
            case After() | Run():
                self.waiting.take(effect, self.clock(), self.stack.top.name)
            case Remember(player, progress):
                self.progress.keep(player, progress)
            case Record():
                answered(effect, self.writer, self.progress)
                self._written = True
            case PutAway(play, player, sitting):
                put_away(play, player, self.writer, self.progress, sitting)
            case Counted(lesson, class_code):
                self.writer.count(lesson, class_code)
                self._written = True
            case SoFar() | LessonOver():
                stood(effect, self.writer)
                self._written = True

    def _announce(self) -> None:
        """What went wrong beside the play is said once, kindly, and the game goes on."""
        if self.complaints and not isinstance(self.stack.top, Notice):
            first_of_all, more = self.complaints[0], len(self.complaints) - 1
            self.complaints.clear()
            self.stack = Stack((*self.stack.scenes, Notice(first_of_all, more)))
