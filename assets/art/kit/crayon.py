"""The crayon of badges, pictures and stickers: shapes as strings, and faces as the mascots have them.

A head is drawn about x=202 between y=60 and y=246, half turned to the right, as the mascots' heads are;
a group scales it into its badge or its picture. Each drawing is a pair: its shapes, and the gradients
which it may use.
"""

from __future__ import annotations

import math

Art = tuple[str, dict]

INK, EYE, IRIS, GLINT = "#2b1710", "#fffdf8", ("#4a2b1a", "#1c0f08"), "#8a4f2e"
MOUTH, TONGUE, BLUSH, ROSE = "#7d2430", "#f4828a", "#ff8f7a", "#ff8fa8"
CREAM, PAPER, FOLD, WHITE, BLACK = "#fff3e2", "#fff8ec", "#dcb985", "#ffffff", "#000000"
BRASS, BRONZE, SUN, RED = "#e7b53c", "#a8741c", "#ffd54a", "#e5573f"
TAN, LEATHER, STRAP = "#a0653a", "#8a5330", "#7a4a2b"
BLUE, GREEN, AMBER, VIOLET, TEAL, PINK = "#2763b8", "#417f3a", "#d9861b", "#7048bb", "#1b8480", "#c74a70"
SKY, LEAF, GOLD, LILAC, AQUA, CANDY = "#4f95ea", "#72b356", "#fbb238", "#a17be6", "#2fb5a8", "#ee6f91"


# -- pencils
def num(x: float) -> str:
    return f"{x:.1f}".rstrip("0").rstrip(".")


def at(*xy: float) -> str:
    return " ".join(map(num, xy))


def look(opacity: float) -> str:
    return "" if opacity == 1 else f' opacity="{opacity:g}"'


def fill(d: str, colour: str, opacity: float = 1, swell: float = 0) -> str:
    """A filled shape; swell lays a line of the same colour around it, which rounds its corners."""
    line_ = f' stroke="{colour}" stroke-width="{num(swell)}" stroke-linejoin="round"' if swell else ""
    return f'<path d="{d}" fill="{colour}"{line_}{look(opacity)}/>'


def line(d: str, colour: str, width: float, opacity: float = 1, cap: str = "round", dashes: str = "") -> str:
    dash = f' stroke-dasharray="{dashes}"' if dashes else ""
    return (
        f'<path d="{d}" fill="none" stroke="{colour}" stroke-width="{num(width)}" stroke-linecap="{cap}"'
        f' stroke-linejoin="round"{dash}{look(opacity)}/>'
    )


def oval(x: float, y: float, rx: float, ry: float, colour: str, opacity: float = 1, turn: float = 0) -> str:
    spin = f' transform="rotate({at(turn, x, y)})"' if turn else ""
    return (
        f'<ellipse cx="{num(x)}" cy="{num(y)}" rx="{num(rx)}" ry="{num(ry)}" fill="{colour}'
        f'"{look(opacity)}{spin}/>'
    )


def dot(x: float, y: float, r: float, colour: str, opacity: float = 1) -> str:
    return f'<circle cx="{num(x)}" cy="{num(y)}" r="{num(r)}" fill="{colour}"{look(opacity)}/>'


def ring(
    x: float,
    y: float,
    r: float,
    colour: str,
    width: float,
    dashes: str = "",
    cap: str = "",
    opacity: float = 1,
) -> str:
    dash = f' stroke-dasharray="{dashes}"' if dashes else ""
    ends = f' stroke-linecap="{cap}"' if cap else ""
    return (
        f'<circle cx="{num(x)}" cy="{num(y)}" r="{num(r)}" fill="none" stroke="{colour}" stroke-wid'
        f'th="{num(width)}"'
        f"{dash}{ends}{look(opacity)}/>"
    )


def box(x: float, y: float, w: float, h: float, colour: str, r: float = 0, opacity: float = 1) -> str:
    corner = f' rx="{num(r)}"' if r else ""
    return (
        f'<rect x="{num(x)}" y="{num(y)}" width="{num(w)}" height="{num(h)}"{corner} fill="{colour}'
        f'"{look(opacity)}/>'
    )


def group(inside: str, transform: str) -> str:
    return f'<g transform="{transform}">{inside}</g>'


def flip(inside: str, x: float) -> str:
    """The same again, mirrored about the upright line at x."""
    return group(inside, f"translate({num(2 * x)} 0) scale(-1 1)")


def both(inside: str, x: float = 202) -> str:
    return inside + flip(inside, x)


def dots(points: str, r: float, colour: str, opacity: float = 1) -> str:
    """Many equal dots as one line of no length: points are "x y x y"."""
    p = points.split()
    return line("".join(f"M{x} {y}h.1" for x, y in zip(p[::2], p[1::2])), colour, 2 * r, opacity)


def ball(x: float, y: float, r: float, *stops: str) -> tuple[str, str, tuple[str, ...]]:
    return "radialGradient", f'cx="{num(x)}" cy="{num(y)}" r="{num(r)}"', stops


def down(y1: float, y2: float, *stops: str) -> tuple[str, str, tuple[str, ...]]:
    return "linearGradient", f'x1="0" y1="{num(y1)}" x2="0" y2="{num(y2)}"', stops


def defs(gradients: dict, drawing: str) -> str:
    """The gradients that the drawing uses; a stop of nine characters carries its opacity in the last two."""
    out = ""
    for name, (tag, place, stops) in gradients.items():
        if f"url(#{name})" in drawing:
            inner = "".join(
                f'<stop offset="{num(i / (len(stops) - 1))}" stop-color="{c[:7]}"'
                + (f' stop-opacity="{num(int(c[7:], 16) / 255)}"' if c[7:] else "")
                + "/>"
                for i, c in enumerate(stops)
            )
            out += f'<{tag} id="{name}" gradientUnits="userSpaceOnUse" {place}>{inner}</{tag}>'
    return f"<defs>{out}</defs>" if out else ""


def star(x: float, y: float, r: float, inner: float = 0.5, points: int = 5) -> str:
    ring_ = []
    for i in range(2 * points):
        k, a = (inner * r if i % 2 else r), math.pi * (i / points - 0.5)
        ring_.append(at(x + k * math.cos(a), y + k * math.sin(a)))
    return "M" + "L".join(ring_) + "Z"


def cloud(x: float, y: float, k: float = 1, colour: str = WHITE, opacity: float = 0.9) -> str:
    return group(
        fill(
            "M-40 12C-56 12 -58 -8 -40 -10C-38 -30 -10 -34 -2 -18C8 -28 30 -24 30 -8C48 -10 50 12 34 12Z",
            colour,
            opacity,
        ),
        f"translate({at(x, y)}) scale({k:g})",
    )


# -- faces (from the mascots)
HEAD = "M202 60C262 60 308 100 308 156C308 212 262 246 202 246C140 246 92 212 92 156C92 100 140 60 202 60Z"
EYES = ball(204, 150, 90, *IRIS)


def eyes(
    y: float, near: float = 158, far: float = 248, size: float = 1, iris: str = "url(#iris)", rim: str = EYE
) -> str:
    out = ""
    for x, rx in ((near, 22), (far, 20)):
        e = (
            oval(0, 0, rx + 2, 27, rim)
            + oval(1, 0, rx - 1, 24, iris)
            + oval(1, 14, rx - 9, 6, GLINT, 0.55)
            + dot(7, -9, 7.5, WHITE)
            + dot(-6, 9, 3.5, WHITE, 0.85)
        )
        out += group(e, f"translate({at(x, y)})" + (f" scale({size:g})" if size != 1 else ""))
    return out


def shut(y: float, near: float = 158, far: float = 248, lash: str = INK) -> str:
    return line(
        "".join(
            f"M{num(x - r)} {num(y + 7)}Q{num(x)} {num(y - 22)} {num(x + r)} {num(y + 7)}"
            for x, r in ((near, 19), (far, 17))
        ),
        lash,
        7,
    )


def brows(y: float, colour: str) -> str:
    return line(f"M140 {y + 3}Q156 {y - 7} 174 {y + 1}M234 {y + 1}Q250 {y - 7} 265 {y + 3}", colour, 6)


def mouth(x: float, y: float, stem: float = 1, glad: bool = False) -> str:
    top = y + 9 * stem
    if glad:
        w, h = 22, 25
        lips = (
            fill(f"M{-w} -1Q0 7 {w} -1Q{w - 2} {h} 0 {h}Q{2 - w} {h} {-w} -1Z", MOUTH)
            + oval(0, h - 7, w * 0.52, h * 0.25, TONGUE)
            + line(f"M{-w - 3} -4Q0 10 {w + 3} -4", INK, 4.5)
        )
    else:
        lips = line("M-24 2Q-11 14 0 0Q11 14 24 2", INK, 4.5)
    return line(f"M{x} {y}V{num(top)}", INK, 4.5) + group(lips, f"translate({at(x, top)})")


def snout(
    x: float, y: float, w: float, h: float, stem: float = 1, glad: bool = False, colour: str = INK
) -> str:
    nose = (
        f"M{x - w} {y}Q{x} {y - 12} {x + w} {y}Q{x + w - 1} {y + h - 2} {x} {y + h}Q{x - w + 1}"
        f" {y + h - 2} {x - w} {y}Z"
    )
    return fill(nose, colour) + oval(x - w / 3, y, w / 3, 3.5, WHITE, 0.5) + mouth(x, y + h, stem, glad)


def blush(y: float, near: float = 122, far: float = 282, colour: str = BLUSH) -> str:
    return oval(near, y, 15, 9, colour, 0.5) + oval(far, y, 13, 9, colour, 0.5)


def svg(width: int, height: int, art: Art) -> str:
    """A whole file: only the gradients which the drawing uses."""
    drawing, gradients = art
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0'
        f' {width} {height}">'
    )
    return f"{head}{defs(gradients, drawing)}{drawing}</svg>\n"
