"""What is on the screen now, and the least that must be painted to change it.

A new display list is held against the old one by key: whatever differs damages its old and its
new bounds, and only there everything is painted again, in order. Motions are small changes of
the same kind, worked out from the clock: the picture itself is never laid out anew for them.
"""

from __future__ import annotations

import math
import zlib
from dataclasses import dataclass, replace

import pygame

from game.stage.damage import merged
from game.stage.paint import Painter
from game.ui.draw import LIT_RADIUS, Draw, Fill, Ink, Picture, Slab, moved
from game.ui.motion import Blink, Breathe, Greet, Moving, Pop, Read, Rise, Turn
from game.ui.quick import quick


@quick
@dataclass(frozen=True, slots=True)
class Change:
    """How a draw differs from its description at this moment."""

    name: str = ""
    over: str = ""
    down: int = 0
    lift: int = 0
    chest: float = 0.0
    hidden: bool = False
    word: int = -1

    def breathes_into(self, after: Change) -> bool:
        """Is nothing but the breath between this moment and that one?"""
        return (
            self.name == after.name
            and self.over == after.over
            and self.down == after.down
            and self.hidden == after.hidden
            and self.word == after.word
        )


REST = Change()


class Show:
    """The kept picture of one window."""

    def __init__(self, painter: Painter) -> None:
        self.painter = painter
        self.draws: tuple[Draw, ...] = ()
        self.moving: tuple[Moving, ...] = ()
        self._bounds: list[pygame.Rect] = []
        self._damage: list[pygame.Rect] = []
        self._changes: dict[str, Change] = {}
        self._places: dict[str, int] = {}
        self._seen: dict[tuple[str, str], pygame.Rect] = {}
        self._born: dict[str, float] = {}
        self._turning: dict[str, tuple[float, str]] = {}
        self._quick_until = 0.0

    # a new list

    def change(self, draws: tuple[Draw, ...], moving: tuple[Moving, ...], now: float) -> None:
        """Take a new display list; what differs is painted with the next frame."""
        old = dict(zip((d.key for d in self.draws), zip(self.draws, self._bounds, strict=True), strict=True))
        bounds = [self._pixel_bounds(draw) for draw in draws]
        new = dict(zip((d.key for d in draws), zip(draws, bounds, strict=True), strict=True))
        if self._shuffled(old, new):
            self._damage = [self.painter.onto.get_rect()]
        for key, (draw, rect) in old.items():
            if key not in new or new[key][0] != draw:
                self._damage.append(rect)
        for key, (draw, rect) in new.items():
            if key not in old or old[key][0] != draw:
                self._damage.append(rect)
        turns = {m.key: m.motion for m in moving if isinstance(m.motion, Turn)}
        for key, turn in turns.items():
            if key in old and key in new:
                before, after = old[key][0], new[key][0]
                if isinstance(before, Picture) and isinstance(after, Picture) and before.name != after.name:
                    self._turning[key] = (now, before.name)
                    self._quick_until = max(self._quick_until, now + turn.seconds)
        self.draws, self._bounds = draws, bounds
        self._places = {draw.key: number for number, draw in enumerate(draws)}
        self._seen.clear()
        if moving != self.moving:
            born = {self._name(m): self._born.get(self._name(m), now) for m in moving}
            for m in moving:
                if isinstance(m.motion, Rise) and born[self._name(m)] == now:
                    self._quick_until = max(self._quick_until, now + m.motion.wait + m.motion.seconds)
            self._born, self.moving = born, moving

    def spoil(self) -> None:
        """Everything must be painted again: the window was covered, or has another size."""
        self._damage = [self.painter.onto.get_rect()]

    @property
    def quick(self) -> bool:
        """Does anything move that wants sixty pictures a second?"""
        return self._quick_until > 0

    @property
    def alive(self) -> bool:
        """Does anything move at all?"""
        return bool(self.moving)

    @staticmethod
    def _name(moving: Moving) -> str:
        return f"{moving.key}|{type(moving.motion).__name__}"

    @staticmethod
    def _shuffled(old: dict[str, tuple[Draw, pygame.Rect]], new: dict[str, tuple[Draw, pygame.Rect]]) -> bool:
        return [key for key in old if key in new] != [key for key in new if key in old]

    def _pixel_bounds(self, draw: Draw) -> pygame.Rect:
        b, s = draw.bounds, self.painter.scale
        x, y = math.floor(b.x * s) - 1, math.floor(b.y * s) - 1
        return pygame.Rect(x, y, math.ceil(b.right * s) + 2 - x, math.ceil(b.bottom * s) + 2 - y)

    # a frame

    def frame(self, now: float) -> list[pygame.Rect]:
        """Move what moves, paint what is damaged, and say where."""
        if self.moving or self._changes:
            self._move(now)
        if self._quick_until and now >= self._quick_until:
            self._quick_until = 0.0
        if not self._damage:
            return []
        rects = merged(self._damage, self.painter.onto.get_rect())
        self._damage = []
        for rect in rects:
            self._repaint(rect)
        return rects

    def _move(self, now: float) -> None:
        changes: dict[str, Change] = {}
        for moving in self.moving:
            self._one(moving, now, changes)
        if changes == self._changes:
            return
        for key in changes.keys() | self._changes.keys():
            before, after = self._changes.get(key, REST), changes.get(key, REST)
            place = self._places.get(key)
            if place is not None and before != after:
                self._damage.append(self._where(self.draws[place], self._bounds[place], before, after))
        self._changes = changes

    def _where(self, draw: Draw, rect: pygame.Rect, before: Change, after: Change) -> pygame.Rect:
        """What must be painted again when a draw changes from one moment to the next."""
        if isinstance(draw, Picture) and before.breathes_into(after):
            # breathing leaves everything below the chest as it was
            chest = max(before.chest, after.chest)
            box = self.painter.pixels(draw.box)
            breathing = (*box.topleft, box.width, round(box.height * chest) + 1)
            rect = rect if after.over else self._visible(draw, after.name).clip(breathing)
        shifts = [(0, c.down) for c in (before, after)] + [(0, -c.lift) for c in (before, after)]
        return rect.unionall([rect.move(shift) for shift in shifts])

    def _visible(self, draw: Picture, name: str) -> pygame.Rect:
        """Where there is anything to see of a picture, known until the next list."""
        seen = self._seen.get((draw.key, name))
        if seen is None:
            shown = replace(draw, name=name) if name else draw
            seen = self._seen[draw.key, name] = self.painter.visible(shown)
        return seen

    def _one(self, moving: Moving, now: float, changes: dict[str, Change]) -> None:
        key, motion = moving.key, moving.motion
        age = now - self._born[self._name(moving)]
        before = changes.get(key, REST)
        after = before
        match motion:
            case Breathe():
                lift = round(
                    motion.lift * self.painter.scale * (0.5 - 0.5 * math.cos(math.tau * age / motion.seconds))
                )
                after = (
                    Change(lift=lift, chest=motion.chest)
                    if before is REST
                    else replace(before, lift=lift, chest=motion.chest)
                )
            case Blink():
                # everybody blinks at a time of their own, the same one every day
                phase = zlib.crc32(key.encode()) % 1000 / 1000 * motion.every
                if age > 1.5 and (age + phase) % motion.every < motion.seconds:
                    after = (
                        replace(before, over=motion.shut)
                        if motion.over
                        else replace(before, name=motion.shut)
                    )
            case Greet():
                beat = int(age / motion.seconds)
                if 0 < beat <= 2 * motion.times and beat % 2:
                    after = replace(before, name=motion.mood)
            case Pop():
                spot = (age - motion.first) % motion.every if age >= motion.first else motion.every
                after = replace(before, hidden=spot > motion.stays)
            case Rise():
                self._rise(moving, motion, age, changes)
                return
            case Turn():
                after = self._turn(key, motion, now, before)
            case Read():
                word = motion.word(age)
                after = before if word is None else replace(before, word=word)
        if after != REST:
            changes[key] = after

    def _rise(self, moving: Moving, motion: Rise, age: float, changes: dict[str, Change]) -> None:
        share = min(1.0, max(0.0, (age - motion.wait) / motion.seconds))
        down = round(motion.lift * self.painter.scale * (1 - share) ** 3)
        if down:
            for draw in self.draws:
                if draw.key == moving.key or draw.key.startswith(moving.key + "/"):
                    changes[draw.key] = replace(changes.get(draw.key, REST), down=down)

    def _turn(self, key: str, motion: Turn, now: float, before: Change) -> Change:
        turning = self._turning.get(key)
        if turning is None:
            return before
        began, name = turning
        draw = next((d for d in self.draws if d.key == key), None)
        way = motion.between
        if (
            now - began >= motion.seconds
            or not isinstance(draw, Picture)
            or name not in way
            or draw.name not in way
        ):
            del self._turning[key]
            return before
        start, end = way.index(name), way.index(draw.name)
        place = round(start + (end - start) * (now - began) / motion.seconds)
        return replace(before, name=way[place])

    def _repaint(self, rect: pygame.Rect) -> None:
        onto = self.painter.onto
        onto.set_clip(rect)
        first = 0
        for number, (draw, bounds) in enumerate(zip(self.draws, self._bounds, strict=True)):
            if bounds.contains(rect) and self._covers(draw, rect):
                first = number
        for number in range(first, len(self.draws)):
            if self._bounds[number].colliderect(rect) or self.draws[number].key in self._changes:
                self._paint(self.draws[number])
        onto.set_clip(None)

    def _covers(self, draw: Draw, rect: pygame.Rect) -> bool:
        """Does this draw hide everything painted before it?"""
        if isinstance(draw, Fill | Picture):
            whole = self.painter.pixels(draw.box).contains(rect)
            return whole and (isinstance(draw, Fill) or bool(draw.cover))
        if isinstance(draw, Slab) and draw.fill and not draw.dotted:
            straight = self.painter.pixels(
                draw.box.shrunk(draw.radius, draw.radius, draw.radius, draw.radius + draw.lip)
            )
            return straight.contains(rect)
        return False

    def _paint(self, draw: Draw) -> None:
        change = self._changes.get(draw.key)
        if change is None:
            self.painter.paint(draw)
            return
        if change.hidden:
            return
        if isinstance(draw, Picture):
            self._paint_moved(draw, change)
        elif isinstance(draw, Ink) and change.word >= 0:
            self._paint_lit(draw, change.word)
        elif change.down:
            self.painter.paint(moved(draw, 0, change.down / self.painter.scale))
        else:
            self.painter.paint(draw)

    def _paint_lit(self, draw: Ink, word: int) -> None:
        """The word that is being read, on its light."""
        for number, rects in draw.words:
            for rect in rects if number == word else ():
                glow = rect.moved(draw.box.x, draw.box.y)
                self.painter.paint(Slab(draw.key, glow, LIT_RADIUS, draw.light[0]))
        rest = tuple(glyph for glyph in draw.glyphs if glyph.word != word)
        lit = tuple(glyph for glyph in draw.glyphs if glyph.word == word)
        self.painter.paint(replace(draw, glyphs=rest))
        self.painter.paint(replace(draw, glyphs=lit, colour=draw.light[1]))

    def _paint_moved(self, draw: Picture, change: Change) -> None:
        shown = replace(draw, name=change.name) if change.name else draw
        place = self.painter.pixels(draw.box).move(0, change.down)
        images = [self.painter.image(shown)]
        if change.over:
            images.append(self.painter.image(replace(draw, name=change.over, rim="")))
        onto = self.painter.onto
        for image in images:
            if not change.lift:
                onto.blit(image, place)
                continue
            # the chest rises: rows above it move up, the rows just below fill the gap
            width, height = image.get_size()
            chest = round(height * change.chest)
            onto.blit(image, (place.x, place.y - change.lift), (0, 0, width, chest))
            onto.blit(
                image,
                (place.x, place.y + chest - change.lift),
                (0, chest - change.lift, width, height - chest + change.lift),
            )
