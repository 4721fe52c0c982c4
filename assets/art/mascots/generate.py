"""Draws Pingtown's six mascots, each in five moods and a blink, as SVG in the nanosvg subset.

Everybody stands on the same body and the same head, about x=202, half turned to the right: the face
sits a little to the right of the head's middle and the far eye is narrower. Layers, from the back:
shadow, tail or spines, feet, body, arms, what lies over the shoulders, shade of the chin, head, and a
forearm that is folded in front of the chin or the chest.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from kit.paper import write

MOODS = ("calm", "happy", "thinking", "concerned", "pointing", "blink")

# Colours that everybody shares; those of one animal stand in its own function.
INK, EYE, IRIS, GLINT = "#2b1710", "#fffdf8", ("#4a2b1a", "#1c0f08"), "#8a4f2e"
MOUTH, TONGUE, BLUSH, ROSE = "#7d2430", "#f4828a", "#ff8f7a", "#ff8fa8"
CREAM, PAPER, FOLD = "#fff3e2", "#fff8ec", "#dcb985"
BRASS, BRONZE, SUN, RED = "#e7b53c", "#a8741c", "#ffd54a", "#e5573f"
TAN, LEATHER, STRAP = "#a0653a", "#8a5330", "#7a4a2b"


# -- pencils
def num(x: float) -> str:
    return f"{x:.1f}".rstrip("0").rstrip(".")


def at(*xy: float) -> str:
    return " ".join(map(num, xy))


def look(opacity: float) -> str:
    return "" if opacity == 1 else f' opacity="{opacity:g}"'


def fill(d: str, colour: str, opacity: float = 1, swell: int = 0) -> str:
    """A filled shape; swell lays a line of the same colour around it, which rounds its corners."""
    line_ = f' stroke="{colour}" stroke-width="{swell}" stroke-linejoin="round"' if swell else ""
    return f'<path d="{d}" fill="{colour}"{line_}{look(opacity)}/>'


def line(d: str, colour: str, width: float, opacity: float = 1, cap: str = "round", dashes: str = "") -> str:
    dash = f' stroke-dasharray="{dashes}"' if dashes else ""
    return (
        f'<path d="{d}" fill="none" stroke="{colour}" stroke-width="{num(width)}" stroke-linecap="{cap}"'
        f"{dash}{look(opacity)}/>"
    )


def oval(x: float, y: float, rx: float, ry: float, colour: str, opacity: float = 1, turn: float = 0) -> str:
    spin = f' transform="rotate({at(turn, x, y)})"' if turn else ""
    return (
        f'<ellipse cx="{num(x)}" cy="{num(y)}" rx="{num(rx)}" ry="{num(ry)}" fill="{colour}'
        f'"{look(opacity)}{spin}/>'
    )


def dot(x: float, y: float, r: float, colour: str, opacity: float = 1) -> str:
    return f'<circle cx="{num(x)}" cy="{num(y)}" r="{num(r)}" fill="{colour}"{look(opacity)}/>'


def ring(x: float, y: float, r: float, colour: str, width: float, dashes: str = "") -> str:
    dash = f' stroke-dasharray="{dashes}"' if dashes else ""
    return f'<circle cx="{x}" cy="{y}" r="{r}" fill="none" stroke="{colour}" stroke-width="{width}"{dash}/>'


def group(inside: str, transform: str) -> str:
    return f'<g transform="{transform}">{inside}</g>'


def turned(inside: str, turn: float, x: float, y: float, dy: float = 0) -> str:
    return group(inside, f"translate(0 {num(dy)}) rotate({at(turn, x, y)})") if turn or dy else inside


def ball(x: float, y: float, r: float, *stops: str) -> tuple[str, str, tuple[str, ...]]:
    return "radialGradient", f'cx="{x}" cy="{y}" r="{r}"', stops


def ramp(x1: float, y1: float, x2: float, y2: float, *stops: str) -> tuple[str, str, tuple[str, ...]]:
    return "linearGradient", f'x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}"', stops


def down(y1: float, y2: float, *stops: str) -> tuple[str, str, tuple[str, ...]]:
    return ramp(0, y1, 0, y2, *stops)


def defs(gradients: dict, drawing: str) -> str:
    """The gradients that the drawing uses; a stop of nine characters carries its opacity in the last two."""
    out = ""
    for name, (tag, place, stops) in gradients.items():
        if f"url(#{name})" in drawing:
            inner = "".join(
                f'<stop offset="{i}" stop-color="{c[:7]}"'
                + (f' stop-opacity="{num(int(c[7:], 16) / 255)}"' if c[7:] else "")
                + "/>"
                for i, c in enumerate(stops)
            )
            out += f'<{tag} id="{name}" gradientUnits="userSpaceOnUse" {place}>{inner}</{tag}>'
    return f"<defs>{out}</defs>"


@dataclass(frozen=True)
class Mascot:
    head: Callable[[str], str]
    body: str
    feet: str
    gradients: dict
    hand: Callable[[str, str, str], str]
    skin: str
    crease: str
    sleeve: str
    seam: str
    cuff: str = ""
    back: str = ""
    over: str = ""
    prop: str = ""
    grip: str = "down"  # how the left arm carries the prop
    swing: int = 0  # how far the prop turns when it is raised


# -- arms
WIDE, THIN = 18, 14
LS, RS = (147, 264), (257, 264)


@dataclass(frozen=True)
class Reach:
    """One way to hold an arm: shoulder or elbow, bend, wrist; then how the hand is shaped and
    the edge on the body."""

    parts: tuple
    hand: str = "fist"
    thumb: int = 1  # -1 mirrors the hand
    edge: str = ""  # l or r of the way from shoulder to wrist


LEFT = {
    "down": Reach(((LS, (113, 276), (108, 312)),), edge="l"),
    "hold": Reach(((LS, (112, 314), (86, 290)),), thumb=-1),
    "carry": Reach(((LS, (108, 272), (97, 296)),), edge="l"),
    "up": Reach(((LS, (90, 268), (60, 198)),), "open", -1),
}
RIGHT = {
    "down": Reach(((RS, (291, 276), (296, 312)),), thumb=-1, edge="r"),
    "up": Reach(((RS, (314, 268), (344, 198)),), "open"),
    "side": Reach(((RS, (300, 276), (334, 244)),), "point"),
    "chin": Reach(((RS, (292, 276), (288, 312)), ((286, 312), (266, 304), (240, 270))), "chin"),
    "heart": Reach(((RS, (292, 276), (286, 308)), ((284, 308), (266, 310), (234, 294))), thumb=-1),
}


def limb(a: tuple, b: tuple, c: tuple, wide: float, thin: float) -> tuple[str, str, str]:
    """A soft tapering tube along a quadratic curve: its outline, its left edge, its right edge."""
    mid = [(a[i] + 2 * b[i] + c[i]) / 4 for i in (0, 1)]

    def off(p, u, v, w):
        dx, dy = v[0] - u[0], v[1] - u[1]
        k = w / math.hypot(dx, dy)
        return p[0] - dy * k, p[1] + dx * k

    def edge(side):
        s, m, e = (
            off(a, a, b, side * wide),
            off(mid, a, c, side * (wide + thin) / 2),
            off(c, b, c, side * thin),
        )
        return s, [2 * m[i] - (s[i] + e[i]) / 2 for i in (0, 1)], e

    (l0, l1, l2), (r0, r1, r2) = edge(-1), edge(1)
    left, right = f"M{at(*l0)}Q{at(*l1)} {at(*l2)}", f"M{at(*r0)}Q{at(*r1)} {at(*r2)}"
    w, t = num(wide), num(thin)
    return f"{left}A{t} {t} 0 0 1 {at(*r2)}Q{at(*r1)} {at(*r0)}A{w} {w} 0 0 1 {at(*l0)}Z", left, right


def paw(kind: str, skin: str, shade: str) -> str:
    """A mitten at 0,0 whose fingers go to +x and whose thumb is at -y."""
    palm = dot(10, 0, 15, skin)
    if kind == "open":
        return line("M16 -8L27 -14M20 0h12M16 8L27 13", skin, 11) + line("M5 -8v-11", skin, 10) + palm
    if kind == "point":
        return (
            line("M18 -6h20", skin, 11)
            + line("M5 -8L10 -18", skin, 10)
            + palm
            + line("M18 4h4M17 10h3", shade, 2.5)
        )
    if kind == "chin":
        return line("M11 7L28 9", skin, 11) + line("M5 -8L14 -14", skin, 10) + palm
    return line("M5 -8L12 -16", skin, 10) + palm + line("M21 -3h3M21 3h2", shade, 2.5)


def spade(kind: str, skin: str, shade: str) -> str:
    """Moss's digging hand: the same mitten, broader, with claws."""
    fingers = {
        "point": ((20, -6, 36, -6),),
        "open": ((17, -11, 29, -17), (22, -4, 35, -6), (22, 5, 35, 6), (17, 12, 29, 17)),
    }.get(kind, ((20, -10, 28, -12), (24, -3, 31, -3), (24, 4, 31, 4), (20, 11, 28, 12)))
    claws = "".join(f"M{x} {y}h6" for _, _, x, y in fingers)
    return (
        line(claws, "#e3c093", 6)
        + line("".join("M{} {}L{} {}".format(*f) for f in fingers), skin, 10)
        + line("M5 -10L9 -21", skin, 10)
        + dot(12, 0, 18, skin)
        + (line("M22 4h5M20 11h4", shade, 2.5) if kind == "point" else "")
    )


def feathers(kind: str, skin: str, shade: str) -> str:
    """Rook's hand: three long feathers."""
    return line(
        {
            "open": "M6 -8L30 -20M8 0L39 -2M6 8L33 16",
            "point": "M6 -6L44 -8M4 5L26 8",
            "chin": "M6 6L30 9M6 -2L24 -6",
        }.get(kind, "M2 -8L24 -10M4 0L31 -2M2 8L27 6"),
        skin,
        14,
    )


def pinions(a: tuple, b: tuple, c: tuple, colour: str) -> str:
    """The scalloped row of feathers under Rook's lifted wing."""
    d = ""
    for t, long in ((0.3, 16), (0.48, 20), (0.66, 22), (0.84, 22), (1, 20)):
        x, y = ((1 - t) ** 2 * a[i] + 2 * t * (1 - t) * b[i] + t * t * c[i] for i in (0, 1))
        ux, uy = ((1 - t) * (b[i] - a[i]) + t * (c[i] - b[i]) for i in (0, 1))
        k = long / math.hypot(ux, uy)
        side = 0.9 if ux > 0 else -0.9
        d += f"M{at(x, y)}L{at(x + k * (0.4 * ux - side * uy), y + k * (0.4 * uy + side * ux))}"
    return line(d, colour, 23)


def arm(m: Mascot, reach: Reach, prop: str = "", swing: int = 0) -> tuple[str, str]:
    """What lies behind the head, and what lies in front of it."""
    a, b, c = reach.parts[-1]
    bent = len(reach.parts) == 2
    outline, *edges = limb(a, b, c, WIDE - 2 * bent, THIN)
    turn = math.atan2(c[1] - b[1], c[0] - b[0])
    dx, dy = math.cos(turn), math.sin(turn)
    sleeve = (line(outline, m.seam, 5) if bent else "") + fill(outline, m.sleeve)
    if reach.edge:
        sleeve += line(edges["lr".index(reach.edge)], m.seam, 3)
    if prop:
        prop = group(
            prop, f"translate({at(c[0] + 7 * dx, c[1] + 7 * dy)})" + (f" rotate({swing})" if swing else "")
        )
    hand = group(
        m.hand("fist" if prop else reach.hand, m.skin, m.crease),
        f"translate({at(*c)}) rotate({num(math.degrees(turn))})"
        + (" scale(1 -1)" if reach.thumb < 0 else ""),
    )
    if m.cuff:
        k = THIN - 2
        hand += line(
            f"M{at(c[0] - dy * k - dx, c[1] + dx * k - dy)}L{at(c[0] + dy * k - dx, c[1] - dx * k - dy)}",
            m.cuff,
            9,
        )
        lower = sleeve + prop + hand
    else:
        lower = ("" if bent or reach.edge else pinions(a, b, c, m.skin)) + prop + hand + sleeve
    return (fill(limb(*reach.parts[0], WIDE, WIDE - 2)[0], m.sleeve), lower) if bent else (lower, "")


# -- faces
GAZE = {"thinking": (3, -4), "concerned": (0, 1), "pointing": (3, 0)}
BROW = {
    "happy": (-6, -6, 0, 0),
    "thinking": (-4, -9, -8, 10),
    "concerned": (0, 0, -16, 16),
    "pointing": (-5, -5, 0, 0),
    "blink": (2, 2, 0, 0),
}  # lift of the near and the far brow, then their turns


def eyes(mood: str, y: float, lash: str = INK) -> str:
    out = ""
    for x, rx in ((158, 22), (248, 20)):
        if mood in ("happy", "blink"):
            ends, peak = (7, -22) if mood == "happy" else (2, 17)
            out += line(
                f"M{x - rx + 3} {y + ends}Q{x} {y + peak} {x + rx - 3} {y + ends}",
                lash,
                7 if mood == "happy" else 6,
            )
            continue
        gx, gy = GAZE.get(mood, (1, 0))
        ix, iy = x + gx, y + gy
        out += (
            oval(x, y, rx + 2, 27, EYE)
            + oval(ix, iy, rx - 1, 24, "url(#iris)")
            + oval(ix, iy + 14, rx - 9, 6, GLINT, 0.55)
            + dot(ix + 6, iy - 9, 7.5, "#fff")
            + dot(ix - 7, iy + 9, 3.5, "#fff", 0.85)
        )
    return out


def brows(mood: str, y: float, colour: str) -> str:
    near, far, a, b = BROW.get(mood, (0, 0, 0, 0))
    return turned(line(f"M140 {y + 3}Q156 {y - 7} 174 {y + 1}", colour, 6), a, 157, y, near) + turned(
        line(f"M234 {y + 1}Q250 {y - 7} 265 {y + 3}", colour, 6), b, 250, y, far
    )


def mouth(mood: str, x: float, y: float, stem: float = 1) -> str:
    """A furry mouth under a nose that ends at x,y."""
    top = y + 9 * stem
    if mood in ("happy", "pointing"):
        w, h = (24, 19 + round(8 * stem)) if mood == "happy" else (17, 12 + round(6 * stem))
        lips = (
            fill(f"M{-w} -1Q0 7 {w} -1Q{w - 2} {h} 0 {h}Q{2 - w} {h} {-w} -1Z", MOUTH)
            + oval(0, h - 7, w * 0.52, h * 0.25, TONGUE)
            + line(f"M{-w - 3} -4Q0 10 {w + 3} -4", INK, 4.5)
        )
    else:
        lips = line(
            {"thinking": "M-10 4Q4 -3 13 1", "concerned": "M-12 4Q0 -2 12 3"}.get(
                mood, "M-24 2Q-11 14 0 0Q11 14 24 2"
            ),
            INK,
            4.5,
        )
    return line(f"M{x} {y}V{num(top)}", INK, 4.5) + group(lips, f"translate({at(x, top)})")


def snout(mood: str, x: float, y: float, w: float, h: float, stem: float = 1) -> str:
    """Nose and mouth; y is where the nose is widest."""
    nose = (
        f"M{x - w} {y}Q{x} {y - 12} {x + w} {y}Q{x + w - 1} {y + h - 2} {x} {y + h}Q{x - w + 1}"
        f" {y + h - 2} {x - w} {y}Z"
    )
    return fill(nose, INK) + oval(x - w / 3, y, w / 3, 3.5, "#fff", 0.5) + mouth(mood, x, y + h, stem)


def blush(y: float, near: float = 122, far: float = 282, colour: str = BLUSH) -> str:
    return oval(near, y, 15, 9, colour, 0.5) + oval(far, y, 13, 9, colour, 0.5)


def ears(near: tuple, far: tuple, outer: str, inner: str) -> str:
    return "".join(
        dot(x, y, r, outer) + dot(x + s, y + 2, r - 9, inner) for (x, y, r), s in ((near, 1), (far, -1))
    )


# -- the six
BODY = (
    "M152 236C130 258 120 306 124 344C126 362 138 369 156 369L246 369C264 369 276 362 278 344C281"
    " 306 270 258 248 236Z"
)
HEAD = "M202 60C262 60 308 100 308 156C308 212 262 246 202 246C140 246 92 212 92 156C92 100 140 60 202 60Z"


def feet(colour: str, shade: str) -> str:
    return (
        oval(160, 370, 33, 15, colour)
        + oval(242, 370, 31, 15, colour)
        + line("M141 376v-6M152 378v-7M236 378v-7M249 378v-7", shade, 2.5)
    )


def spikes(
    x: float, y: float, rx: float, ry: float, first: float, last: float, count: int, long: float
) -> str:
    """Spikes along an ellipse from angle first to last in degrees (0 is right, 90 is down),
    closed by a straight line."""

    def on(k, far):
        t = math.radians(first + (last - first) * k / count)
        return f"{round(x + (rx + far) * math.cos(t))} {round(y + (ry + far) * math.sin(t))}"

    return "M" + on(0, 0) + "".join(f"L{on(i + 0.5, long)}L{on(i + 1, 0)}" for i in range(count)) + "Z"


def sorrel() -> Mascot:
    """The hedgehog of the Cottage (Safe, blue): a cardigan, and a key on a ribbon."""
    tip, row, ear, pink, brow, seam, key = (
        "#c79a68",
        "#9f7350",
        "#a8754a",
        "#f0b79a",
        "#6b452b",
        "#1f5aa8",
        "#d9951a",
    )
    crown = (202, 150, 108, 96, 152, 388, 17)
    face = (
        "M202 84C264 84 304 116 304 168C304 218 258 246 204 246C146 246 98 218 98 168C98 116 142 84 202 84Z"
    )
    fringe = (
        "M99 156C100 104 140 74 202 74C262 74 304 106 304 156L292 128L282 136L268 110L256 120L240"
        " 98L226 112L206 92"
        "L190 112L172 99L158 120L142 110L126 136L114 130Z"
    )
    cheeks = "M158 220C164 198 188 184 212 180C238 184 254 200 260 220C248 244 172 246 158 220Z"

    def head(mood):
        return (
            fill(spikes(*crown, 25), tip, swell=4)
            + fill(spikes(*crown, 18), "url(#spine)", swell=2)
            + fill(spikes(202, 162, 93, 84, 200, 340, 9, 24), row, swell=2)
            + ears((108, 118, 23), (296, 118, 21), ear, pink)
            + fill(face, "url(#face)")
            + fill(fringe, "url(#spine)")
            + blush(202)
            + fill(cheeks, CREAM)
            + eyes(mood, 166)
            + brows(mood, 133, brow)
            + snout(mood, 212, 184, 16, 20)
        )

    body = (
        fill(BODY, "url(#cloth)")
        + fill("M172 238C186 280 186 336 176 369L230 369C222 336 222 280 234 238Z", "url(#belly)")
        + line("M171 240C187 284 186 336 176 367M235 240C221 284 222 336 230 367", seam, 3)
        + dot(163, 300, 4.5, SUN)
        + dot(165, 322, 4.5, SUN)
        + dot(165, 344, 4.5, SUN)
    )
    ribbon = (
        line("M178 248L203 286L228 248", seam, 6)
        + ring(203, 297, 10, key, 7)
        + line("M203 308v34M203 329h12M203 341h10", key, 7)
    )
    return Mascot(
        head,
        body,
        feet("#b98555", LEATHER),
        hand=paw,
        skin="#c99563",
        crease=LEATHER,
        sleeve="url(#cloth)",
        seam=seam,
        cuff="#8dbcf5",
        over=ribbon,
        back=fill(spikes(202, 232, 104, 128, 124, 416, 24, 22), "url(#back)", swell=4),
        gradients={
            "back": down(90, 350, "#6b4a34", "#402a1d"),
            "spine": ball(190, 90, 150, "#8f6546", "#5a3c2a"),
            "face": ball(190, 130, 130, "#ffeed3", "#f0cf9f"),
            "belly": down(236, 369, "#fbe6c6", "#ecca9b"),
            "cloth": down(236, 369, "#4f95ea", "#2763b8"),
        },
    )


def moss() -> Mascot:
    """The mole of the Bridge (Meeting, green): round glasses, a jumper, a lantern."""
    dark, tuft, nose, seam, trim, lens = "#3a3044", "#6f617d", "#e2737a", "#3c7a34", "#8fc468", "#eef7ff"
    cone = (
        "M180 188C180 162 204 150 220 160C240 170 256 182 258 198C258 214 240 218 226 218C200 218 180"
        " 208 180 188Z"
    )

    def head(mood):
        return (
            line("M196 64Q190 44 176 40M204 62Q206 42 218 32M210 64Q220 52 234 50", tuft, 7)
            + fill(HEAD, "url(#fur)")
            + oval(206, 216, 62, 30, "url(#pad)")
            + blush(198, 124, 286, ROSE)
            + line("M150 214L112 210M152 222L116 226M262 214L296 208M262 222L292 226", dark, 2.5, 0.7)
            + fill(cone, "url(#cone)")
            + dot(159, 152, 33, lens)
            + dot(247, 152, 31, lens)
            + eyes(mood, 152)
            + ring(159, 152, 34, BRASS, 6)
            + ring(247, 152, 32, BRASS, 6)
            + line("M192 146Q204 138 216 146", BRASS, 6)
            + brows(mood, 104, dark)
            + oval(240, 198, 20, 15, nose, turn=20)
            + oval(236, 192, 7, 3.5, "#fff", 0.6)
            + mouth(mood, 211, 214, 0.6)
        )

    body = (
        fill(BODY, "url(#cloth)")
        + line("M127 354Q200 366 276 354", trim, 9)
        + line("M131 306" + "l9 9l9 -9" * 8, trim, 4)
    )
    lantern = (
        dot(0, 44, 40, "url(#glow)")
        + line("M-14 28Q-16 2 0 2Q16 2 14 28", BRONZE, 4.5)
        + fill("M-13 24h26l6 10h-38ZM-22 60h44l-3 9h-38Z", BRONZE)
        + fill("M-16 34h32l3 26h-38Z", "#ffe58a")
        + oval(0, 50, 6, 9, "#ff9d2e")
        + oval(0, 53, 3, 5, CREAM)
        + line("M-9 34l-1 26M9 34l1 26", BRONZE, 2.5)
    )
    return Mascot(
        head,
        body,
        feet("#f0a3a0", "#c96f74"),
        hand=spade,
        skin="#f4a9a4",
        crease="#c96f74",
        sleeve="url(#cloth)",
        seam=seam,
        cuff=trim,
        over=line("M150 250Q202 280 254 250", trim, 13),
        prop=lantern,
        grip="carry",
        swing=-6,
        gradients={
            "fur": ball(186, 110, 160, "#8f8099", "#51465d"),
            "pad": ball(206, 190, 70, "#b9abbb", "#8c7d94"),
            "cone": down(160, 214, "#8a7b93", "#f4a9a4"),
            "cloth": down(236, 369, "#72b356", "#417f3a"),
            "glow": ball(0, 44, 40, "#ffe58ab0", "#ffe58a00"),
        },
    )


def amber() -> Mascot:
    """The badger of the Post Office (Accepting, amber): a postal cap and coat, a satchel, a letter."""
    dark, rim, seam, trim, navy = "#39323a", "#f1e8dc", "#b56a10", "#ffc95c", ("#3d4a63", "#263044")
    ruff = (
        "M202 62C260 62 304 98 306 148C308 164 314 174 324 180C322 192 314 198 306 199C308 206 308"
        " 210 314 214"
        "C306 222 296 222 288 220C266 240 236 246 204 246C170 246 140 240 116 220C108 222 98 222 90 214"
        "C96 210 96 206 98 199C90 198 82 192 80 180C90 174 94 164 95 148C96 98 144 62 202 62Z"
    )
    stripes = (
        "M118 104C134 84 150 76 170 72C178 104 186 140 190 172C192 192 196 204 188 214C166 210 140"
        " 192 130 164"
        "C122 142 120 124 118 104ZM290 104C274 84 260 76 240 72C234 104 228 140 226 172C225 192"
        " 222 204 230 214"
        "C250 210 272 192 280 164C286 142 288 124 290 104Z"
    )
    cap = (
        fill("M136 82C130 44 160 22 202 22C246 22 276 44 270 82Q202 60 136 82Z", "url(#cap)")
        + fill("M136 70Q203 46 270 70L271 84Q203 60 135 84Z", navy[0])
        + fill("M135 83Q203 58 271 83Q268 103 244 101Q203 90 162 101Q138 103 135 83Z", navy[1])
        + fill("M185 30h36v24h-36Z", PAPER)
        + line("M186 32L203 44L220 32", seam, 3)
    )

    def head(mood):
        return (
            dot(110, 98, 22, rim)
            + dot(116, 106, 21, dark)
            + dot(296, 98, 21, rim)
            + dot(290, 106, 20, dark)
            + fill(ruff, "url(#face)")
            + fill(stripes, dark)
            + blush(208, 116, 288)
            + oval(209, 213, 44, 29, PAPER)
            + eyes(mood, 156, CREAM)
            + brows(mood, 120, "#a3979f")
            + snout(mood, 209, 187, 21, 21)
            + group(cap, "rotate(-5 202 60)")
        )

    body = (
        fill(BODY, "url(#cloth)")
        + line("M202 268V366", seam, 3)
        + dot(214, 292, 4.5, CREAM)
        + dot(214, 316, 4.5, CREAM)
        + dot(214, 340, 4.5, CREAM)
    )
    satchel = (
        line("M176 262L264 330", STRAP, 8)
        + fill("M162 242L202 270L186 284L150 252ZM242 242L202 270L218 284L254 252Z", trim)
        + fill("M238 302l34 -5l4 24l-34 5Z", PAPER)
        + fill("M232 314h50q5 0 5 5v32q0 8 -8 8h-44q-8 0 -8 -8v-32q0 -5 5 -5Z", TAN)
        + fill("M227 319q0 -5 5 -5h50q5 0 5 5v10q-30 20 -60 0Z", LEATHER)
        + dot(257, 337, 4.5, SUN)
    )
    letter = group(
        fill("M-30 -46h60v42h-60Z", PAPER)
        + line("M-30 -46h60v42h-60ZL0 -22L30 -46", FOLD, 3)
        + dot(0, -21, 6, RED),
        "rotate(-20)",
    )
    return Mascot(
        head,
        body,
        feet(dark, "#5d5560"),
        hand=paw,
        skin="#4a424c",
        crease="#6d6470",
        sleeve="url(#cloth)",
        seam=seam,
        cuff=trim,
        over=satchel,
        prop=letter,
        grip="hold",
        swing=-4,
        back=fill(
            "M262 352C306 374 344 354 338 318C334 298 310 302 306 320C302 334 284 332 262 322Z", "url(#tail)"
        ),
        gradients={
            "face": ball(190, 120, 160, "#fffdf8", "#dccfbf"),
            "tail": down(300, 365, "#a9a4ac", "#736d78"),
            "cloth": down(236, 369, "#fbb238", "#d9861b"),
            "cap": down(24, 90, "#ffc04d", "#e8961f"),
        },
    )


def rook() -> Mascot:
    """The rook of the Library (Reliable, violet): a scarf and a magnifying glass."""
    deep, tail, pale, jaw, lip, plait = "#454d85", "#3a4273", "#c3c8dc", "#a9a193", "#6d665e", "#b79bea"
    crest = (
        "M184 74C170 58 166 42 170 28C186 38 198 54 200 72ZM194 74C192 50 200 30 212 16C220 34 220 54 214 72Z"
        "M206 74C212 54 226 42 244 38C242 54 234 66 222 76Z"
    )
    bare = (
        "M158 200C146 172 162 156 186 164C196 168 200 170 208 166C230 156 256 172 262 196"
        "C258 228 230 234 206 230C182 232 164 222 158 200Z"
    )
    upper = fill(
        "M180 192C180 172 200 160 224 168C254 178 284 198 310 221C282 222 250 220 224 217C200 214"
        " 182 208 180 192Z",
        "url(#bill)",
    )
    chest = (
        "M152 236C124 258 116 306 124 340C132 362 160 370 201 370C244 370 272 362 279 340C286 306 274"
        " 258 248 236Z"
    )

    def bill(mood):
        if mood in ("happy", "pointing"):
            return (
                fill("M186 204C184 238 214 262 246 248C264 240 276 228 286 212Z", jaw)
                + fill("M193 208C196 230 216 246 242 238C258 232 268 222 276 212Z", MOUTH)
                + oval(230, 233, 17, 7, TONGUE, turn=-10)
                + group(upper, "rotate(-7 186 200)")
            )
        corner = {"concerned": "M182 205Q200 215 224 218", "thinking": "M177 199Q194 215 224 218"}.get(
            mood, "M171 194Q184 214 222 218"
        )
        return (
            fill("M192 208C198 228 220 238 242 232C264 227 288 223 308 221Z", jaw)
            + upper
            + line(corner + "L306 221", lip, 3.5)
        )

    def head(mood):
        return (
            fill(crest, deep)
            + fill(HEAD, "url(#head)")
            + fill(bare, pale)
            + oval(122, 200, 15, 9, ROSE, 0.5)
            + eyes(mood, 148, CREAM)
            + brows(mood, 110, "#aab2d8")
            + bill(mood)
            + oval(208, 184, 6, 3, lip, 0.8, 20)
        )

    body = fill(chest, "url(#plume)") + line(
        "".join(
            f"M{x} {y}q10 8 20 0"
            for x, y in ((180, 308), (204, 308), (228, 308), (192, 326), (216, 326), (204, 344))
        ),
        "#8f99cf",
        3.5,
    )
    scarf = (
        fill("M148 246L184 262L178 336Q160 338 144 330Z", "#7a52c7")
        + line("M148 333v9M157 335v9M166 336v9M174 337v9", plait, 4)
        + line("M146 304L180 310M145 320L179 326", plait, 5)
        + fill("M138 240Q202 270 266 240Q276 254 268 268Q202 300 134 268Q128 254 138 240Z", "url(#cloth)")
    )
    glass = (
        line("M3 12L-9 -24", LEATHER, 11)
        + dot(-18, -48, 27, "#d8efff", 0.8)
        + ring(-18, -48, 27, BRASS, 7)
        + line("M-34 -54Q-30 -66 -18 -67", "#fff", 5)
    )
    claws = "".join(f"M{x} 362l-20 16M{x} 362v18M{x} 362l20 16" for x in (164, 239))
    return Mascot(
        head,
        body,
        line(claws, "#e0a04a", 9),
        hand=feathers,
        skin=deep,
        crease=deep,
        sleeve="url(#plume)",
        seam="#353c6b",
        over=scarf,
        prop=glass,
        grip="hold",
        swing=8,
        back=fill("M236 322L316 352Q330 360 322 368Q328 378 314 379Q308 388 294 384L230 368Z", tail),
        gradients={
            "head": ball(186, 110, 160, "#6f7bba", "#404880"),
            "plume": down(236, 369, "#5f6aa8", "#3e4678"),
            "cloth": down(236, 296, "#a17be6", "#7048bb"),
            "bill": down(165, 220, "#f1ece1", "#cdc5b6"),
        },
    )


def tally() -> Mascot:
    """The red panda of the Lighthouse (Tell, teal): a hoodie with a lifebelt, a megaphone."""
    dark, pale, inner, rust, seam, brass = "#3a2117", "#fbe3c8", "#7a3418", "#a23d14", "#17726f", "#c99414"
    ear = (
        "M106 118C70 80 76 34 96 30C120 28 150 52 160 76ZM300 118C332 80 326 34 308 30C286 28 258 52 248 76Z",
        (
            "M110 108C88 82 88 54 100 50C116 50 136 66 142 84Z"
            "M296 108C316 82 316 54 304 50C290 50 272 66 264 84Z"
        ),
    )
    tufts = (
        "M96 172C90 178 82 178 76 176C78 190 82 196 90 200C86 206 82 208 78 208C88 224 108 238 138 242"
        "C152 224 150 196 138 180C126 168 108 166 96 172Z"
        "M306 172C312 178 320 178 326 176C324 190 320 196 312 200"
        "C316 206 320 208 324 208C314 224 296 238 270 241C256 224 256 196 268 180C280 168 296 166 306 172Z"
    )
    muzzle = (
        "M206 178C240 178 256 200 252 222C248 242 228 250 206 250C184 250 162 242 158 222C154 200 172"
        " 178 206 178Z"
    )

    def head(mood):
        near, far, a, b = BROW.get(mood, (0, 0, 0, 0))
        return (
            fill(ear[0], pale)
            + fill(ear[1], inner)
            + fill(HEAD, "url(#fur)")
            + fill(tufts, CREAM)
            + turned(
                fill("M133 116C143 98 171 98 181 117C169 124 145 124 133 116Z", CREAM), a, 157, 116, near
            )
            + turned(fill("M228 116C238 98 262 98 272 117C260 124 240 124 228 116Z", CREAM), b, 250, 116, far)
            + line("M144 184Q138 212 150 236M262 184Q270 212 258 236", rust, 9)
            + fill(muzzle, CREAM)
            + blush(204, 112, 292)
            + eyes(mood, 158)
            + snout(mood, 209, 188, 19, 20)
        )

    tail = "M252 344C330 372 372 304 348 232"
    body = (
        fill(BODY, "url(#cloth)")
        + fill("M166 306L240 306Q250 340 234 348L172 348Q156 340 166 306Z", seam)
        + line("M184 256L181 290M222 256L225 290", "#e9fffb", 5)
        + ring(203, 328, 12, CREAM, 8)
        + ring(203, 328, 12, RED, 8, "9.4")
    )
    horn = (
        line("M0 4L3 -14", brass, 9)
        + fill("M18 -30L-48 -66L-62 -14L15 -10Z", "url(#horn)")
        + oval(-55, -40, 10, 28, PAPER, turn=16)
        + oval(-55, -40, 6, 20, brass, turn=16)
        + line("M18 -28L16 -12", RED, 9)
    )
    return Mascot(
        head,
        body,
        feet(dark, "#6b4636"),
        hand=paw,
        skin=dark,
        crease="#6b4636",
        sleeve="url(#cloth)",
        seam=seam,
        cuff="#23958c",
        prop=horn,
        grip="hold",
        swing=42,
        back=line(tail, "url(#tail)", 48)
        + line(tail, pale, 49.5, cap="butt", dashes="0 46 20 24 20 24 20 60"),
        gradients={
            "fur": ball(190, 118, 170, "#f58a4b", "#c9501f"),
            "tail": ramp(300, 210, 350, 360, "#f0803f", "#b94a1b"),
            "cloth": down(236, 369, "#2fb5a8", "#1b8480"),
            "horn": down(-64, -8, "#ffe07a", "#f2b632"),
        },
    )


def kit() -> Mascot:
    """The otter of the Garden (Kind, pink): dungarees with a flower, a watering can."""
    dark, ear, pink, mint, steel = "#57351f", "#7a4d31", "#d99a78", "#8fcbb2", ("#5b93ad", "#7db6cf")
    skull = (
        "M202 68C272 66 318 110 316 164C314 218 266 246 202 246C138 246 88 218 86 164C84 110 132 66 202 68Z"
    )
    chin = (
        "M93 193C109 228 151 246 202 246C253 246 294 228 309.5 193C302 180 282 186 260 184C238 180"
        " 232 174 208 174"
        "C184 174 176 180 152 184C128 186 104 180 93 193Z"
    )
    bib = (
        "M160 288L244 288L247 314Q264 318 279 316C282 330 281 342 278 350C274 364 262 369 246 369L156 369"
        "C138 369 127 364 124 350C121 338 122 328 123 316Q140 318 157 314Z"
    )

    def head(mood):
        return (
            ears((98, 116, 19), (306, 116, 18), ear, pink)
            + fill(skull, "url(#head)")
            + fill(chin, "#fbe9cf", swell=2)
            + blush(208, 124, 284)
            + oval(184, 214, 31, 23, PAPER)
            + oval(236, 214, 29, 23, PAPER)
            + eyes(mood, 152)
            + brows(mood, 114, dark)
            + line("M164 212L114 203M164 221L116 226M254 212L302 203M254 221L300 226", dark, 2.5, 0.8)
            + snout(mood, 210, 184, 26, 23, 0.8)
        )

    body = (
        fill(BODY, "url(#shirt)")
        + line("M134 282h136M127 304h149", mint, 8, cap="butt")
        + fill(bib, "url(#cloth)")
        + line("M202 350v17", "#a83658", 3.5)
    )
    petals = (
        dot(216 + 8 * math.cos(a), 304 + 8 * math.sin(a), 6, PAPER) for a in (-1.57, -0.31, 0.94, 2.2, 3.46)
    )
    flower = line("M215 306L212 326", "#5aa04a", 4) + "".join(petals) + dot(216, 304, 5, SUN)
    straps = (
        line("M168 292L155 236M236 292L249 236", "#e0648a", 12)
        + dot(168, 295, 5, SUN)
        + dot(236, 295, 5, SUN)
        + flower
        + fill("M182 318h42v12q0 14 -14 14h-14q-14 0 -14 -14Z", "#b93f63")
    )
    can = (
        line("M-20 26Q-22 2 0 2Q22 2 22 26", steel[0], 6)
        + line("M-24 50L-50 22", steel[1], 10)
        + fill("M-64 26L-44 6L-37 14L-56 34Z", steel[0])
        + fill("M-26 24h54l4 38q0 6 -6 6h-50q-6 0 -6 -6Z", "url(#can)")
        + line("M-27 38h57", steel[0], 4)
    )
    return Mascot(
        head,
        body,
        feet(ear, "#4d2f1c"),
        hand=paw,
        skin="#8d5c3c",
        crease=dark,
        sleeve="url(#shirt)",
        seam="#7ab59c",
        cuff=mint,
        over=straps,
        prop=can,
        grip="carry",
        swing=-24,
        back=fill(
            "M246 322C300 362 346 352 362 312C370 294 386 298 386 316C386 372 318 394 240 370Z", "url(#fur)"
        ),
        gradients={
            "head": ball(190, 112, 165, "#b57e52", "#7d4f30"),
            "fur": down(320, 390, "#9a683f", "#6d4327"),
            "shirt": down(236, 330, "#d9f2e2", "#a5d8c0"),
            "cloth": down(280, 369, "#ee6f91", "#c74a70"),
            "can": down(20, 66, "#a9d7ea", "#6fa8c2"),
        },
    )


CAST = {"sorrel": sorrel, "moss": moss, "amber": amber, "rook": rook, "tally": tally, "kit": kit}
ARMS = {"happy": ("up", "up"), "thinking": ("", "chin"), "concerned": ("", "heart"), "pointing": ("", "side")}
NOD = {
    "happy": (0, -3),
    "thinking": (-4, 0),
    "concerned": (4, 1),
    "pointing": (3, 0),
}  # the head's turn and lift


def draw(m: Mascot, mood: str) -> str:
    left, right = ARMS.get(mood, ("", "down"))
    near, _ = arm(m, LEFT[left or m.grip], m.prop, m.swing if left == "up" else 0)
    far, folded = arm(m, RIGHT[right])
    turn, lift = NOD.get(mood, (0, 0))
    figure = (
        m.back
        + m.feet
        + m.body
        + near
        + far
        + m.over
        + fill("M152 238Q202 284 251 238Z", INK, 0.17)
        + turned(m.head(mood), turn, 202, 236, lift)
        + folded
    )
    hop = mood == "happy"
    drawing = oval(202, 381, 98 if hop else 114, 13, "#000", 0.12) + (
        group(figure, "translate(0 -8)") if hop else figure
    )
    head = '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400" viewBox="0 0 400 400">'
    return f"{head}{defs({**m.gradients, 'iris': ball(204, 150, 90, *IRIS)}, drawing)}{drawing}</svg>\n"


def drawings() -> dict[str, str]:
    """Every mascot in every mood."""
    return {f"{name}-{mood}.svg": draw(make(), mood) for name, make in CAST.items() for mood in MOODS}


if __name__ == "__main__":
    write(Path(__file__).parent, drawings())
