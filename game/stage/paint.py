"""From one draw of the display list to pixels.

Corners come from small circles that are drawn once (smooth at every size), everything straight
is a plain fill: a full board at 4K is painted in milliseconds. Units become pixels here, once,
at the edges; nowhere else.
"""

from __future__ import annotations

import pygame

from game.stage.art import ArtStore, rimmed
from game.stage.ink import InkPot
from game.ui.draw import SHADOW_DROP, SHADOW_REACH, Draw, Fill, Ink, Outline, Picture, Ring, Slab, Veil
from game.ui.geometry import Rect

SHADOW_STEPS = 8
KEEP_SHAPES = 500
RUN = 64


class Painter:
    """Paints onto one surface at one scale."""

    def __init__(self, onto: pygame.Surface, scale: float, arts: ArtStore, inks: InkPot) -> None:
        self.onto = onto
        self.scale = scale
        self.arts = arts
        self.inks = inks
        self._inner: dict[tuple[str, tuple[int, int], bool, str], pygame.Rect] = {}

    def pixels(self, box: Rect) -> pygame.Rect:
        """A box in pixels: each edge rounded once."""
        s = self.scale
        x, y = round(box.x * s), round(box.y * s)
        return pygame.Rect(x, y, round(box.right * s) - x, round(box.bottom * s) - y)

    def length(self, units: float) -> int:
        """A length in pixels; what is there at all is at least one pixel."""
        return max(1, round(units * self.scale)) if units > 0 else 0

    def paint(self, draw: Draw) -> None:
        """Paint one draw."""
        match draw:
            case Fill():
                self._fill(draw)
            case Veil():
                self._veil(draw)
            case Slab():
                self._slab(draw)
            case Outline():
                self._outline(draw)
            case Picture():
                self.onto.blit(self.image(draw), self.pixels(draw.box))
            case Ink():
                self.inks.paint(draw, self.onto)
            case Ring():
                self._ring(draw)

    def image(self, draw: Picture) -> pygame.Surface:
        """The pixels of a picture."""
        size = self.pixels(draw.box).size
        image = self.arts.picture(draw.name, size, draw.tint, draw.mirrored, draw.cover)
        if not draw.rim:
            return image
        key = ("rim", draw.name, size, draw.mirrored, draw.rim)
        return self.arts.made(key, lambda: rimmed(image, draw.rim))

    def visible(self, draw: Picture) -> pygame.Rect:
        """The part of a picture's box where there is anything to see."""
        box, image = self.pixels(draw.box), self.image(draw)
        key = (draw.name, box.size, draw.mirrored, draw.rim)
        inner = self._inner.get(key)
        if inner is None:
            if len(self._inner) >= KEEP_SHAPES:
                self._inner.clear()
            inner = self._inner[key] = image.get_bounding_rect()
        return inner.move(box.topleft)

    def _fill(self, draw: Fill) -> None:
        box = self.pixels(draw.box)
        if draw.top == draw.bottom:
            self.onto.fill(draw.top, box)
            return
        top, bottom = pygame.Color(draw.top), pygame.Color(draw.bottom)
        seen = box.clip(self.onto.get_clip())
        for y in range(seen.top, seen.bottom):
            share = (y - box.top) / max(1, box.height - 1)
            self.onto.fill(top.lerp(bottom, share), (seen.left, y, seen.width, 1))

    def _veil(self, draw: Veil) -> None:
        """Mixed in place, in two passes: no second screen in memory."""
        box = self.pixels(draw.box)
        keep = round(255 * (1 - draw.cover))
        self.onto.fill((keep, keep, keep), box, special_flags=pygame.BLEND_RGB_MULT)
        add = pygame.Color(draw.colour)
        tint = tuple(round(v * draw.cover) for v in (add.r, add.g, add.b))
        self.onto.fill(tint, box, special_flags=pygame.BLEND_RGB_ADD)

    # rounded boxes

    def _slab(self, draw: Slab) -> None:
        box = self.pixels(draw.box)
        if box.width <= 0 or box.height <= 0:
            return
        radius, lip, line = self.length(draw.radius), self.length(draw.lip), self.length(draw.line_width)
        if draw.shadow:
            self._shadow(box, radius, draw.shadow, draw.shadow_colour)
        if lip:
            self._rounded(box, radius, draw.lip_fill)
        face = pygame.Rect(box.x, box.y, box.width, box.height - lip)
        if draw.dotted:
            self._rounded(face, radius, draw.fill)
            self._dots(face, radius, line, draw.line)
            return
        if draw.line and line and not draw.fill:
            self._frame(face, radius, ((line, draw.line),))
            return
        if draw.line and line:
            self._rounded(face, radius, draw.line)
            face = face.inflate(-2 * line, -2 * line)
            radius = max(0, radius - line)
        if draw.pattern:
            self._patterned(face, radius, draw)
        else:
            self._rounded(face, radius, draw.fill)

    def _rounded(self, box: pygame.Rect, radius: int, colour: str) -> None:
        """A filled box with round corners: a quarter of a circle at each, plain fills between."""
        if not colour or box.width <= 0 or box.height <= 0:
            return
        radius = min(radius, box.width // 2, box.height // 2)
        if radius <= 0:
            self.onto.fill(colour, box)
            return
        x, y, w, h, r = *box, radius
        self._corners(self._disc(r, colour), box, r)
        self.onto.fill(colour, (x + r, y, w - 2 * r, h))
        self.onto.fill(colour, (x, y + r, r, h - 2 * r))
        self.onto.fill(colour, (x + w - r, y + r, r, h - 2 * r))

    def _corners(self, disc: pygame.Surface, box: pygame.Rect, size: int) -> None:
        """The four quarters of a round picture, each at its corner of the box."""
        right, bottom = box.right - size, box.bottom - size
        far = disc.get_width() - size
        low = disc.get_height() - size
        for place, part in (
            ((box.x, box.y), (0, 0, size, size)),
            ((right, box.y), (far, 0, size, size)),
            ((box.x, bottom), (0, low, size, size)),
            ((right, bottom), (far, low, size, size)),
        ):
            self.onto.blit(disc, place, part)

    def _disc(self, radius: int, colour: str) -> pygame.Surface:
        size = 2 * radius
        svg = _svg(size, size, f'<circle cx="{radius}" cy="{radius}" r="{radius}" fill="{colour}"/>')
        return self.arts.drawn(svg, (size, size))

    def _frame(self, box: pygame.Rect, radius: int, bands: tuple[tuple[int, str], ...]) -> None:
        """Bands around nothing, from the outside in: rings and borders without a fill."""
        total = sum(width for width, _ in bands)
        radius = max(total, min(radius, box.width // 2, box.height // 2))
        size = 2 * radius
        circles, inward = "", 0
        for width, colour in bands:
            r = radius - inward - width / 2
            circles += f'<circle cx="{radius}" cy="{radius}" r="{r}" fill="none" '
            circles += f'stroke="{colour}" stroke-width="{width}"/>'
            inward += width
        svg = _svg(size, size, circles)
        self._corners(self.arts.drawn(svg, (size, size)), box, radius)
        x, y, w, h = box
        inward = 0
        for width, colour in bands:
            a, b = inward, inward + width
            self.onto.fill(colour, (x + radius, y + a, w - size, width))
            self.onto.fill(colour, (x + radius, y + h - b, w - size, width))
            self.onto.fill(colour, (x + a, y + radius, width, h - size))
            self.onto.fill(colour, (x + w - b, y + radius, width, h - size))
            inward = b

    def _ring(self, draw: Ring) -> None:
        outer = self.pixels(draw.box.grown(draw.gap + draw.width))
        width, gap = self.length(draw.width), self.length(draw.gap)
        radius = self.length(draw.radius) + width + gap
        self._frame(outer, radius, ((width, draw.colour), (gap, draw.gap_colour)))

    def _dots(self, box: pygame.Rect, radius: int, line: int, colour: str) -> None:
        """A dotted border: round dots, drawn for this size and kept."""
        w, h = box.size
        if w <= line or h <= line:
            return
        half = line / 2
        r = min(radius, w / 2, h / 2) - half
        svg = _svg(
            w,
            h,
            f'<rect x="{half}" y="{half}" width="{w - line}" height="{h - line}" rx="{max(0, r)}" '
            f'fill="none" stroke="{colour}" stroke-width="{line}" stroke-linecap="round" '
            f'stroke-dasharray="0.1 {line * 2.2:.2f}"/>',
        )
        self.onto.blit(self.arts.drawn(svg, (w, h)), box)

    def _patterned(self, box: pygame.Rect, radius: int, draw: Slab) -> None:
        """Hatch or dots inside round corners, for bars that must differ by more than their colour."""
        if box.width <= 0 or box.height <= 0:
            return
        key = ("pattern", draw.pattern, draw.fill, box.size, radius, self.scale)

        def make() -> pygame.Surface:
            whole = pygame.Surface(box.size, pygame.SRCALPHA)
            name, _, colour = draw.pattern.partition(":")
            tile = self._pattern_tile(name, colour)
            inner = Painter(whole, self.scale, self.arts, self.inks)
            inner._rounded(whole.get_rect(), radius, draw.fill)
            cover = pygame.Surface(box.size, pygame.SRCALPHA)
            for x in range(0, box.width, tile.get_width()):
                for y in range(0, box.height, tile.get_height()):
                    cover.blit(tile, (x, y))
            mask = pygame.Surface(box.size, pygame.SRCALPHA)
            Painter(mask, self.scale, self.arts, self.inks)._rounded(mask.get_rect(), radius, "#ffffff")
            cover.blit(mask, (0, 0), special_flags=pygame.BLEND_RGBA_MIN)
            whole.blit(cover, (0, 0))
            return whole

        self.onto.blit(self.arts.made(key, make), box)

    def _pattern_tile(self, name: str, colour: str) -> pygame.Surface:
        if name == "hatch":
            size = self.length(18)
            marks = "".join(
                f'<path d="M{x - 5} 23 L{x + 23} -5" stroke="{colour}" stroke-width="5.2"/>'
                for x in (-18, 0, 18)
            )
            view = 18
        else:
            size, view = self.length(14), 14
            marks = f'<circle cx="7" cy="7" r="2.8" fill="{colour}"/>'
        return self.arts.drawn(_svg(view, view, marks), (size, size))

    # shadows

    def _shadow(self, box: pygame.Rect, radius: int, strength: float, colour: str) -> None:
        """Soft light from above: baked once a radius, then laid round any box."""
        reach, drop = self.length(SHADOW_REACH), self.length(SHADOW_DROP)
        radius = min(radius, box.width // 2, box.height // 2)
        corner = radius + reach
        baked = self.arts.made(
            ("shadow", radius, strength, colour, self.scale),
            lambda: self._bake(radius, reach, drop, strength, colour),
        )
        outer = pygame.Rect(
            box.x - reach, box.y - reach, box.width + 2 * reach, box.height + 2 * reach + drop
        )
        low = corner + drop
        right, bottom = outer.right - corner, outer.bottom - low
        far, deep = baked.get_width() - corner, baked.get_height() - low
        blit = self.onto.blit
        blit(baked, outer.topleft, (0, 0, corner, corner))
        blit(baked, (right, outer.y), (far, 0, corner, corner))
        blit(baked, (outer.x, bottom), (0, deep, corner, low))
        blit(baked, (right, bottom), (far, deep, corner, low))
        x = outer.x + corner
        while x < right:
            run = min(RUN, right - x)
            blit(baked, (x, outer.y), (corner, 0, run, corner))
            blit(baked, (x, bottom), (corner, deep, run, low))
            x += run
        y = outer.y + corner
        while y < bottom:
            run = min(RUN, bottom - y)
            blit(baked, (outer.x, y), (0, corner, corner, run))
            blit(baked, (right, y), (far, corner, corner, run))
            y += run

    def _bake(self, radius: int, reach: int, drop: int, strength: float, colour: str) -> pygame.Surface:
        width = 2 * (radius + reach) + RUN
        height = 2 * (radius + reach) + RUN + drop
        inner = 2 * radius + RUN
        boxes = ""
        for number in range(SHADOW_STEPS, 0, -1):
            share = number / SHADOW_STEPS
            grow, down = (reach - 1) * share, (drop - 1) * share
            alpha = 0.185 * strength / SHADOW_STEPS * (1.7 - 1.2 * share)
            x, y, size = reach - grow, reach - grow + down, inner + 2 * grow
            boxes += (
                f'<rect x="{x:.2f}" y="{y:.2f}" width="{size:.2f}" height="{size:.2f}" '
                f'rx="{radius + grow:.2f}" fill="{colour}" fill-opacity="{alpha:.4f}"/>'
            )
        return self.arts.drawn(_svg(width, height, boxes), (width, height))

    # drawn outlines

    def _outline(self, draw: Outline) -> None:
        box = self.pixels(draw.box)
        if box.width <= 0 or box.height <= 0:
            return
        pad = self.length(draw.line_width) + 1 if draw.line else 1
        w, h = box.width + 2 * pad, box.height + 2 * pad
        sx, sy = box.width / draw.view[0], box.height / draw.view[1]
        line = ""
        if draw.line:
            width = draw.line_width * self.scale / ((sx + sy) / 2)
            line = f'stroke="{draw.line}" stroke-width="{width:.3f}" stroke-linejoin="round" '
            line += 'stroke-linecap="round"'
            if draw.dotted:
                line += f' stroke-dasharray="0.1 {width * 2.4:.3f}"'
        flip = f"translate({w} 0) scale(-1 1) " if draw.mirrored else ""
        svg = _svg(
            w,
            h,
            f'<g transform="{flip}translate({pad} {pad}) scale({sx:.5f} {sy:.5f})">'
            f'<path d="{draw.path}" fill="{draw.fill or "none"}" {line}/></g>',
        )
        self.onto.blit(self.arts.drawn(svg, (w, h)), (box.x - pad, box.y - pad))


def _svg(width: int, height: int, inside: str) -> str:
    """A drawing of so many pixels."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}">{inside}</svg>'
    )
