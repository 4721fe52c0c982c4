"""The town: four layers of 1920 x 1080 and six places.

Each place is a picture of its own; over it lies 'begun' (lamps, a few flowers) or 'finished' (everything, a flag).
PLACES says where it stands in the 1920 x 1080 picture; what lies over it has the same box (the lighthouse's beams
have a wider one). Everything in four themes: night and calm are the day in other colours, contrast is a drawing of
its own (chalk.py).
"""

from __future__ import annotations

import json
import sys
from math import cos, pi, sin
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from kit.palette import CLOTH
from kit.paper import write
from kit.pencil import Art, blob, heart, n, ring, star
from kit.tint import calm, mix_lab, night, recolour
from town import chalk

STONE = ("#fffaf0", "#f1e2c6", "#d3bd97")
WOOD = ("#c99257", "#a06c3a", "#7c5129")
LEAF = ("#8fd074", "#5fae58", "#428c48")
GLASS = ("#d5effc", "#a3d3ef")
GLOW = ("#fff3b8", "#ffc94a")
PATH = ("#fbeac6", "#e7cf9c")
BLOOMS = ("#ff7f8f", "#ffd54a", "#ffffff", "#b48be8", "#ff9f5a")

#        x, y, w, h of the picture in the town; then the box that may be pressed, in the picture's own units
PLACES = {
    "cottage": (60, 500, 470, 380, (20, 20, 344, 410)),
    "library": (404, 236, 480, 420, (24, 40, 432, 350)),
    "post-office": (970, 246, 400, 400, (24, 30, 352, 345)),
    "lighthouse": (1588, 104, 320, 520, (60, 64, 240, 426)),
    "bridge": (640, 640, 620, 300, (24, 56, 572, 280)),
    "garden": (1236, 546, 560, 440, (20, 86, 520, 324)),
}
BEAMS = (1268, 104, 652, 520)  # the lighthouse's finished picture in the town


# -- small things
def shade(a, x, y, rx, ry=10, op=0.13):
    a.ell(x, y, rx, ry, "#1f4a2c", op=op)


def leaves(a, pts, c=LEAF, cx=None, cy=None, r=None):
    """A bush or a crown: one mass of discs with light from above."""
    xs = [p[0] for p in pts]
    ys = [p[1] for p in pts]
    rr = max(p[2] for p in pts)
    cx = sum(xs) / len(xs) - rr * 0.4 if cx is None else cx
    cy = min(ys) - rr * 0.5 if cy is None else cy
    r = r or max(max(xs) - min(xs), max(ys) - min(ys)) * 0.75 + rr * 1.5
    a.dots(pts, rr, a.rad(cx, cy, r, c[0], c[1]))


def tree(a, x, y, s=1.0, c=LEAF):
    """A round friendly tree standing at (x, y)."""
    shade(a, x, y, 44 * s, 8 * s)
    a.path(
        f"M{n(x - 7 * s)} {n(y)}Q{n(x - 3 * s)} {n(y - 30 * s)} {n(x - 5 * s)} {n(y - 70 * s)}"
        f"L{n(x + 5 * s)} {n(y - 70 * s)}"
        f"Q{n(x + 3 * s)} {n(y - 30 * s)} {n(x + 9 * s)} {n(y)}Z",
        WOOD[1],
    )
    leaves(
        a,
        [
            (x, y - 110 * s, 42 * s),
            (x - 34 * s, y - 84 * s, 32 * s),
            (x + 34 * s, y - 82 * s, 33 * s),
            (x - 2 * s, y - 74 * s, 34 * s),
        ],
        c,
        x - 20 * s,
        y - 140 * s,
        110 * s,
    )
    a.line(
        f"M{n(x - 26 * s)} {n(y - 118 * s)}q{n(8 * s)} {n(-14 * s)} {n(24 * s)} {n(-16 * s)}",
        "#ffffff",
        6 * s,
        sop=0.28,
    )


def rock(a, x, y, w, h):
    """A round boulder standing at (x, y), w wide to each side."""
    a.path(
        f"M{n(x - w)} {y}C{n(x - w)} {n(y - h * 0.7)} {n(x - w * 0.7)} {n(y - h)} {n(x - w * 0.1)}"
        f" {n(y - h)}C{n(x + w * 0.6)} {n(y - h)} {n(x + w)} {n(y - h * 0.5)} {n(x + w)} {y}Z",
        "#a79fb8",
    )
    a.path(
        f"M{n(x - w * 0.8)} {n(y - h * 0.3)}C{n(x - w * 0.8)} {n(y - h * 0.75)} {n(x - w * 0.5)}"
        f" {n(y - h)} {n(x - w * 0.1)} {n(y - h)}C{n(x + w * 0.3)} {n(y - h)} {n(x + w * 0.5)}"
        f" {n(y - h * 0.8)} {n(x + w * 0.55)} {n(y - h * 0.65)}C{n(x)} {n(y - h * 0.8)}"
        f" {n(x - w * 0.4)} {n(y - h * 0.7)} {n(x - w * 0.8)} {n(y - h * 0.3)}Z",
        "#cdc6d8",
    )


def flowers(a, spots, r=6):
    """spots: (x, y, colour number[, size])"""
    by = {}
    for f in spots:
        by.setdefault(f[2], []).append(f)
    for k, group in by.items():
        petals, hearts = [], []
        for f in group:
            q = r * (f[3] if len(f) > 3 else 1)
            petals += ring(f[0], f[1], q * 0.78, 5, q * 0.62, -0.3)
            hearts.append((f[0], f[1], q * 0.5))
        a.dots(petals, r, BLOOMS[k])
        a.dots(hearts, r, "#ffb52e" if k != 1 else "#ff8a4a")


def window(a, x, y, w, h, lit=False, arch=False, bars=True, frame="#ffffff"):
    """(x, y) is the middle of the sill."""
    l, t = x - w / 2, y - h
    g = a.lin(0, t, 0, y, *(GLOW if lit else GLASS))
    if arch:
        a.path(
            f"M{n(l)} {n(y)}L{n(l)} {n(t + w / 2)}A{n(w / 2)} {n(w / 2)} 0 0 1 {n(l + w)}"
            f" {n(t + w / 2)}L{n(l + w)} {n(y)}Z",
            g,
            stroke=frame,
            sw=6,
        )
    else:
        a.rect(l, t, w, h, g, 6, stroke=frame, sw=6)
    if bars:
        a.line(
            f"M{n(x)} {n(t)}L{n(x)} {n(y)}M{n(l)} {n(y - h * 0.48)}L{n(l + w)} {n(y - h * 0.48)}", frame, 4
        )
    if not lit:
        a.line(f"M{n(l + w * 0.16)} {n(t + h * 0.38)}l{n(w * 0.16)} {n(-h * 0.18)}", "#ffffff", 4, sop=0.8)


def flag(a, x, y, h=46, c="#ffd54a", d="#f2a71f"):
    """The finished flag: a sunny pennant with a star."""
    a.line(f"M{n(x)} {n(y)}L{n(x)} {n(y - h - 30)}", "#8d95a8", 5)
    a.circle(x, y - h - 31, 5, "#ffffff")
    a.path(
        f"M{n(x + 2)} {n(y - h - 26)}Q{n(x + 22)} {n(y - h - 34)} {n(x + 36)} {n(y - h - 24)}"
        f"T{n(x + 66)} {n(y - h - 22)}L{n(x + 58)} {n(y - h - 4)}L{n(x + 66)} {n(y - h + 14)}"
        f"Q{n(x + 50)} {n(y - h + 20)} {n(x + 36)} {n(y - h + 12)}T{n(x + 2)} {n(y - h + 12)}Z",
        a.lin(x, 0, x + 66, 0, c, d),
    )
    a.path(star(x + 29, y - h - 6, 11, 5), "#ffffff")


def glow(a, x, y, r, op=0.75):
    a.circle(x, y, r, a.rad(x, y, r, ("#fff0a8", 0, op), ("#fff3b6", 0.4, op * 0.5), ("#fff6c8", 1, 0)))


def bunting(a, pts, size=15, start=0):
    """A string of little flags along a soft line: pts are (x, y) of each flag's top middle."""
    a.path(blob(pts, closed=False), stroke="#ffffff", sw=3)
    groups = {}
    for i, (x, y) in enumerate(pts):
        groups.setdefault((i + start) % 4, []).append(
            f"M{n(x - size * 0.55)} {n(y)}L{n(x + size * 0.55)} {n(y)}L{n(x)} {n(y + size * 1.25)}Z"
        )
    for k, d in groups.items():
        c = ("#ff7f8f", "#ffd54a", "#6db6ec", "#74be5c")[k]
        a.path("".join(d), c, stroke=c, sw=2)


def garland(x1, y1, x2, y2, count, sag):
    out = []
    for i in range(count):
        t = (i + 0.5) / count
        out.append((x1 + (x2 - x1) * t, y1 + (y2 - y1) * t + sag * 4 * t * (1 - t)))
    return out


def cloud(a, x, y, s=1.0, op=0.9):
    f = a.lin(0, y - 60 * s, 0, y + 34 * s, ("#ffffff", 0, op), ("#eaf6ff", 1, op))
    # one outline, so that see-through parts do not add up
    a.path(
        f"M{n(x - 34 * s)} {n(y + 10 * s)}C{n(x - 36 * s)} {n(y - 26 * s)} {n(x - 4 * s)}"
        f" {n(y - 38 * s)} {n(x + 8 * s)} {n(y - 28 * s)}"
        f"C{n(x + 14 * s)} {n(y - 66 * s)} {n(x + 76 * s)} {n(y - 72 * s)} {n(x + 86 * s)} {n(y - 34 * s)}"
        f"C{n(x + 112 * s)} {n(y - 50 * s)} {n(x + 140 * s)} {n(y - 30 * s)} {n(x + 138 * s)} {n(y - 10 * s)}"
        f"C{n(x + 166 * s)} {n(y - 10 * s)} {n(x + 168 * s)} {n(y + 28 * s)} {n(x + 140 * s)} {n(y + 28 * s)}"
        f"L{n(x - 16 * s)} {n(y + 28 * s)}Q{n(x - 33 * s)} {n(y + 28 * s)} {n(x - 34 * s)} {n(y + 10 * s)}Z",
        f,
    )


# -- layers
def sky() -> Art:
    a = Art(1920, 1080)
    a.rect(0, 0, 1920, 1080, a.lin(0, 0, 0, 620, ("#a9dcfb", 0), ("#d6effd", 0.55), ("#fdf6e3", 1)))
    a.circle(
        250, 150, 300, a.rad(250, 150, 300, ("#fff6d2", 0, 0.9), ("#fff6d2", 0.35, 0.4), ("#fff6d2", 1, 0))
    )
    a.circle(250, 150, 62, a.rad(236, 134, 90, "#fff7d0", "#ffdc6b"))
    cloud(a, 90, 318, 1.15, 0.85)
    cloud(a, 372, 236, 0.8, 0.8)
    cloud(a, 1690, 90, 0.95, 0.85)
    cloud(a, 1408, 300, 0.75, 0.75)
    return a


def hills() -> Art:
    a = Art(1920, 1080)
    a.rect(1100, 452, 820, 200, a.lin(0, 452, 0, 640, "#8fd3f3", "#58b2e2"))
    a.line(
        "M1436 474l40 0M1536 492l26 0M1870 478l32 0M1440 530l44 0M1548 548l30 0M1860 532l36 0",
        "#ffffff",
        4,
        sop=0.6,
    )
    # far hills, one behind the other
    a.path(
        "M300 480C460 360 700 330 860 430C960 370 1090 372 1190 440C1290 462 1380 520 1440 640L300 640Z",
        a.lin(0, 360, 0, 600, "#cbe9e4", "#b3dfc9"),
    )
    a.path(
        "M0 462C130 396 280 376 420 440C560 486 640 520 700 640L0 640Z",
        a.lin(0, 380, 0, 600, "#bfe4d4", "#a6d9b4"),
    )
    # middle hills
    a.path(
        "M560 560C640 470 820 460 930 520C1050 470 1170 480 1260 530C1350 548 1430 580 1500 720L560 720Z",
        a.lin(0, 460, 0, 660, "#bbe4a4", "#99d586"),
    )
    a.path(
        "M0 536C120 470 300 462 440 520C560 550 640 580 700 640L700 720L0 720Z",
        a.lin(0, 460, 0, 660, "#b0df9a", "#8fd07e"),
    )
    # a little sailing boat
    a.path("M1480 508L1534 508L1524 524Q1508 528 1490 524Z", "#dd5068")
    a.line("M1506 508L1506 462", WOOD[2], 4)
    a.path("M1510 464Q1532 484 1534 502L1510 502Z", "#ffffff")
    a.path("M1502 470Q1486 488 1484 502L1502 502Z", "#ffd54a")
    # small houses far away: the rest of the town
    for x, y, w, h, wall, roof in (
        (66, 508, 44, 40, "#fdf1dc", "#e9a58a"),
        (116, 498, 38, 52, "#fbe4d8", "#c9a7d8"),
        (160, 508, 50, 40, "#fff6e6", "#a9c8e6"),
        (222, 502, 36, 48, "#f6ecd8", "#e9a58a"),
        (262, 512, 46, 38, "#fdf1dc", "#bcd9a8"),
    ):
        a.rect(x, y, w, h, wall)
        a.path(f"M{x - 6} {y + 2}L{n(x + w / 2)} {y - 24}L{x + w + 6} {y + 2}Z", roof, stroke=roof, sw=5)
        a.line(f"M{x + 12} {y + 14}l0 8M{x + w - 12} {y + 14}l0 8", "#a9c4d8", 7)
    for x, y, s in ((40, 556, 0.5), (322, 562, 0.55), (208, 560, 0.4), (898, 560, 0.46), (376, 540, 0.36)):
        tree(a, x, y, s, ("#a9dd92", "#7fc27a"))
    return a


STREAM = (
    "M940 580C936 606 884 622 892 660C904 700 936 710 936 770L812 900C800 950 776 1010 742 1094"
    "L1178 1094C1144 1010 1112 950 1100 900L1000 770"
    "C996 694 948 690 940 656C936 626 962 606 956 580Z"
)


def town() -> Art:
    a = Art(1920, 1080)
    a.path(
        "M0 640C140 590 300 566 470 582C600 592 760 594 880 586C1010 580 1180 572 1300 584C1400"
        " 594 1460 604 1520 584C1600 556 1700 548 1790 556C1850 562 1890 570 1920 580L1920 1080L0"
        " 1080Z",
        a.lin(0, 560, 0, 1080, ("#afe28b", 0), ("#8acd6e", 0.45), ("#6cb95a", 1)),
    )
    # soft folds of the meadow
    a.path(
        "M0 752C180 690 420 690 600 760C720 806 760 850 780 900L0 900Z",
        a.lin(0, 690, 0, 880, ("#c4ec9c", 0, 0.75), ("#c4ec9c", 1, 0)),
    )
    a.path(
        "M1920 700C1760 660 1560 690 1420 740C1300 784 1240 830 1220 900L1920 900Z",
        a.lin(0, 670, 0, 880, ("#c4ec9c", 0, 0.7), ("#c4ec9c", 1, 0)),
    )
    # rocks where the headland meets the sea
    rock(a, 1462, 616, 26, 28)
    rock(a, 1530, 600, 22, 22)
    rock(a, 1496, 618, 34, 42)
    # the stream with a light bank
    a.path(STREAM, a.lin(0, 580, 0, 1080, "#9ddcf6", "#4fb0e4"), stroke="#e9dcae", sw=10)
    a.line(
        "M910 648q10 6 18 2M946 722q10 6 22 0M880 976q30 12 60 2M1010 1016q26 10 50 0"
        "M860 1052q24 10 46 2M1040 962q16 6 30 0",
        "#ffffff",
        5,
        sop=0.65,
    )
    # paths: far ones narrow, near ones wide, with a darker edge below
    far = (
        "M644 618C644 690 620 730 640 790M1242 606C1238 680 1240 730 1270 790"
        "M1748 574C1720 650 1480 640 1340 716Q1290 744 1270 790"
    )
    near = (
        "M246 836C244 886 340 882 430 856C520 828 590 800 690 796"
        "M1210 796C1290 800 1330 850 1372 904C1420 976 1500 1000 1600 1000S1800 950 1950 936"
        "M430 856C476 900 530 970 520 1100"
    )
    a.line(far, PATH[1], 46)
    a.line(near, PATH[1], 70)
    with a.at(0, -4):
        a.line(far, PATH[0], 40)
        a.line(near, PATH[0], 62)
    a.line(
        "".join(
            f"M{x} {y}q-2 -8 -6 -12M{x} {y}q0 -9 1 -15M{x} {y}q2 -8 7 -12"
            for x, y in (
                (540, 690),
                (760, 700),
                (1060, 680),
                (1420, 660),
                (1120, 742),
                (830, 660),
                (560, 900),
                (1600, 640),
                (1850, 800),
            )
        ),
        "#5fae58",
        4,
        sop=0.8,
    )
    # trees at the edges
    tree(a, 396, 704, 0.95)
    tree(a, 24, 800, 1.25, ("#7cc86f", "#4b9c50"))
    tree(a, 1420, 652, 0.62, ("#7cc86f", "#4b9c50"))
    tree(a, 1880, 760, 1.3)
    tree(a, 1000, 618, 0.5, ("#7cc86f", "#4b9c50"))
    return a


def foreground() -> Art:
    a = Art(1920, 1080)
    # grass at the very front, leaving the middle and the standing room free
    a.path(
        "M0 1010C90 980 190 1000 260 1040C300 1062 330 1072 350 1080L0 1080Z",
        a.lin(0, 980, 0, 1080, "#6fbe5d", "#4e9f4c"),
    )
    a.path(
        "M1920 996C1840 974 1740 1000 1680 1040C1650 1060 1630 1070 1610 1080L1920 1080Z",
        a.lin(0, 980, 0, 1080, "#6fbe5d", "#4e9f4c"),
    )
    leaves(
        a,
        [(20, 1040, 60), (92, 1056, 48), (150, 1076, 40), (-10, 990, 40)],
        ("#5fae58", "#357f45", ""),
        10,
        960,
        190,
    )
    leaves(
        a,
        [(1900, 1034, 62), (1826, 1054, 48), (1764, 1076, 40), (1930, 980, 40)],
        ("#5fae58", "#357f45", ""),
        1880,
        950,
        190,
    )
    flowers(
        a,
        [
            (30, 1010, 0),
            (74, 1036, 2),
            (8, 1050, 1),
            (120, 1050, 3),
            (1888, 1004, 1),
            (1846, 1036, 0),
            (1906, 1046, 2),
            (1800, 1054, 3),
            (60, 1072, 4),
            (1862, 1070, 4),
        ],
        12,
    )
    # reeds by the stream
    for x, y, k in ((770, 1010, 1), (1146, 1004, -1)):
        a.line(
            f"M{x} {y}q{-6 * k} -40 {-16 * k} -64M{x + 8 * k} {y + 4}q0 -44 {2 * k} -76"
            f"M{x + 18 * k} {y + 8}q{4 * k} -30 {16 * k} -52",
            "#4b9c50",
            6,
        )
        a.line(f"M{x - 16 * k} {y - 66}l{-3 * k} -14M{x + 10 * k} {y - 74}l{1 * k} -16", WOOD[2], 10)
    a.line(
        "".join(
            f"M{x} {y}q-2 -12 -8 -18M{x} {y}q0 -14 1 -22M{x} {y}q2 -12 9 -17"
            for x, y in (
                (560, 950),
                (330, 984),
                (690, 1052),
                (1250, 1010),
                (1400, 1040),
                (440, 1040),
                (1196, 950),
                (160, 930),
            )
        ),
        "#4b9c50",
        5,
    )
    flowers(
        a,
        [
            (600, 930, 2),
            (366, 1006, 1),
            (660, 1024, 0),
            (1290, 1040, 2),
            (1480, 1056, 0),
            (1330, 980, 1),
            (1620, 1010, 3),
            (210, 960, 2),
        ],
        9,
    )
    return a


# -- the six places
def key(a, x, y, s=1.0, turn=0, c=("#ffe07a", "#eda91e", "#b97a12")):
    """A big gold key, bow up, standing at its middle."""
    with a.group(f"translate({n(x)} {n(y)}) rotate({turn}) scale({s:g})"):
        f = a.lin(-20, -36, 20, 36, c[0], c[1])
        a.circle(0, -20, 14, "none", stroke=f, sw=9)
        a.line("M0 -5L0 36M2 20L16 20M2 33L13 33", f, 9)
        a.line("M-10 -28q4 -6 10 -6", "#ffffff", 3, sop=0.8)


def apron(a, x, y, w1, w2, h):
    """The piece of path between a door and the road."""
    a.path(
        f"M{n(x - w1)} {y}L{n(x + w1)} {y}Q{n(x + w1)} {n(y + h * 0.6)} {n(x + w2)} {n(y + h)}Q{x}"
        f" {n(y + h * 1.3)} {n(x - w2)} {n(y + h)}Q{n(x - w1)} {n(y + h * 0.6)} {n(x - w1)} {y}Z",
        PATH[0],
    )


def mound(a, x, y, rx, ry, c="#93d477", d="#86cb6b"):
    a.ell(x, y, rx, ry, a.lin(0, y - ry, 0, y + ry, c, d))


def cottage() -> Art:
    a = Art(470, 380)
    mound(a, 214, 346, 210, 30)
    shade(a, 200, 344, 168, 14)
    apron(a, 186, 340, 36, 33, 27)
    with a.at(-14, 0):
        a.rect(256, 24, 40, 80, a.lin(256, 0, 296, 0, "#d98a68", "#b9654a"), 4)
        a.rect(250, 18, 52, 14, "#b9654a", 5)
        a.path("M74 160L326 160L330 342L70 342Z", a.lin(0, 180, 0, 342, STONE[0], STONE[1]))
        a.path(
            "M74 196Q110 216 132 212Q154 222 176 214L224 214Q246 222 268 212Q290 222 312 208L326"
            " 196L326 160L74 160Z",
            "#b97a2c",
            op=0.28,
        )
        a.path(
            "M70 320Q100 314 128 320T186 322L186 342L70 342Z"
            "M214 322Q250 314 280 321T330 320L330 342L214 342Z",
            STONE[2],
            op=0.8,
        )
        # thatch, thick and round
        f = a.rad(160, 50, 260, "#ffd98a", "#d9983f")
        a.path(
            "M34 190C62 150 92 92 110 62Q116 50 130 50L270 50Q284 50 290 62C308 92 338 150 366 190"
            "Q374 206 356 210Q330 214 312 200Q290 214 268 204Q246 214 224 206L176 206Q154 214 132"
            " 204Q110 214 88 200Q70 214 44 210Q26 206 34 190Z",
            f,
        )
        a.path(
            "M106 66Q114 48 130 46L270 46Q286 48 294 66Q298 80 280 78Q200 70 120 78Q102 80 106 66Z", "#b97a2c"
        )
        a.line("M130 62l-6 12M160 60l-3 12M190 59l-2 12M220 59l2 12M250 60l4 12M274 62l6 12", "#f2b95c", 4)
        a.line(
            "M96 120l-14 26M70 164l-10 18M150 110l-8 26M128 158l-8 24M200 108l0 24M186 164l-2 22"
            "M252 112l7 26M232 150l3 24M300 122l13 26M284 166l7 20M330 172l9 16",
            "#b97a2c",
            4,
            sop=0.45,
        )
        # door with a big lock
        a.path("M158 342L158 262Q158 220 200 220Q242 220 242 262L242 342Z", STONE[2])
        t = CLOTH["teal"]
        a.path("M168 342L168 264Q168 231 200 231Q232 231 232 264L232 342Z", a.lin(0, 231, 0, 342, t[0], t[1]))
        a.line("M189 240L189 340M211 240L211 340", t[2], 3, sop=0.6)
        a.path(heart(200, 262, 12), GLASS[0])
        a.circle(220, 296, 11, "#ffd54a")
        a.path("M220 289a4 4 0 0 1 2 7l2 7l-8 0l2 -7a4 4 0 0 1 2 -7Z", "#7a4d00")
        a.rect(150, 336, 100, 14, "#c9b48c", 7)
        for x in (112, 288):
            window(a, x, 290, 44, 52)
            a.rect(x - 40, 236, 12, 56, t[0], 4)
            a.rect(x + 28, 236, 12, 56, t[0], 4)
            leaves(a, [(x - 22, 296, 9), (x - 8, 293, 10), (x + 8, 293, 10), (x + 22, 296, 9)])
            a.rect(x - 34, 298, 68, 14, WOOD[0], 5)
    # the sign of the key
    a.line("M392 350L392 198", WOOD[1], 12)
    a.line("M424 212L338 212", WOOD[1], 8)
    a.line("M346 214L346 228M380 214L380 228M420 214L420 226", WOOD[2], 4)
    a.path("M412 230L428 230L430 256L410 256Z", "#e6eef4", stroke="#4a4058", sw=4)
    a.rect(326, 226, 74, 92, a.lin(0, 226, 0, 318, "#1f958e", "#136863"), 12, stroke=WOOD[0], sw=7)
    key(a, 362, 272, 1.0)
    # bushes
    leaves(a, [(44, 330, 24), (70, 336, 18), (22, 340, 16)])
    leaves(a, [(414, 342, 16), (396, 346, 14), (372, 348, 10)])
    return a


def cottage_finished() -> Art:
    a = Art(470, 380)
    with a.at(-14, 0):
        for x in (112, 288):
            glow(a, x, 264, 56, 0.6)
            window(a, x, 290, 44, 52, lit=True)
            flowers(a, [(x - 24, 294, 0), (x - 8, 290, 1), (x + 8, 291, 2), (x + 24, 294, 0)], 8)
        a.path(heart(200, 262, 12), "#ffe58a")
        bunting(a, garland(92, 206, 200, 212, 5, 6), 13)
        bunting(a, garland(200, 212, 308, 206, 5, 6), 13, 1)
        flag(a, 140, 58, 12)
    glow(a, 420, 244, 44, 0.9)
    a.path("M412 230L428 230L430 256L410 256Z", "#fff0a0", stroke="#4a4058", sw=4)
    flowers(a, [(18, 328, 3), (40, 318, 2), (54, 334, 1), (414, 334, 0), (398, 342, 1), (376, 346, 3)], 8)
    return a


def books_on_shelf(a, x, y, w, seed, lit=False):
    """Three shelves of spines in a tall window."""
    col = ("#dd5068", "#f9c94c", "#35bfb1", "#6db6ec", "#f8946c", "#a784d8", "#74be5c")
    groups = {}
    k = seed
    for row in range(3):
        px = x
        while px < x + w - 5:
            k = (k * 7 + 5) % 31
            bw = 7 + k % 5
            bh = 19 + (k * 3) % 8
            if px + bw > x + w:
                break
            groups.setdefault(col[k % 7], []).append(f"M{n(px)} {n(y + row * 33)}l0 {-bh}l{bw - 1} 0l0 {bh}z")
            px += bw
    for c, d in groups.items():
        a.path("".join(d), c)
    a.line("".join(f"M{x - 3} {y + 2 + row * 33}l{w + 4} 0" for row in range(3)), "#fff3e2", 4, cap="butt")


def library() -> Art:
    a = Art(480, 420)
    mound(a, 240, 386, 228, 30)
    shade(a, 240, 384, 200, 14)
    apron(a, 240, 380, 70, 26, 34)
    p = ("#8f7ee0", "#6552b8", "#4c3c94")
    a.rect(52, 186, 376, 190, a.lin(0, 190, 0, 376, STONE[0], STONE[1]), 6)
    a.path("M44 350L436 350L440 378L40 378Z", STONE[2])
    # the roof is a book, laid open face down: its pages are the gable
    a.path(
        "M240 74C190 96 116 140 70 190L410 190C364 140 290 96 240 74Z",
        a.lin(0, 80, 0, 190, "#fffdf6", "#f0dfbd"),
    )
    a.line(
        "M234 98C184 116 128 150 96 186M234 113C194 128 150 156 124 186"
        "M236 128C204 142 174 162 152 186M246 98C296 116 352 150 384 186"
        "M246 113C286 128 330 156 356 186M244 128C276 142 306 162 328 186",
        "#d9c39b",
        3,
    )
    f = a.lin(0, 50, 0, 200, p[0], p[1])
    a.path(
        "M240 44C172 66 84 116 22 180Q14 192 26 200L44 208Q54 210 60 202C110 144 184 98 240 82C296"
        " 98 370 144 420 202Q426 210 436 208L454 200Q466 192 458 180C396 116 308 66 240 44Z",
        f,
    )
    a.path(
        "M22 180Q14 192 26 200L44 208Q54 210 60 202L78 182L42 160Z"
        "M458 180Q466 192 454 200L436 208Q426 210 420 202L402 182L438 160Z",
        "#ffd54a",
        stroke="#ffd54a",
        sw=2,
    )
    a.path("M222 50Q240 36 258 50L258 86Q240 76 222 86Z", p[2])
    a.line("M226 62Q240 54 254 62", "#ffd54a", 5)
    a.rect(44, 188, 392, 16, "#fffaf0", 6)
    a.rect(44, 200, 392, 6, STONE[2], 3)
    # medallion with a book
    a.circle(240, 144, 43, "#ffffff")
    a.circle(240, 144, 37, a.lin(0, 108, 0, 182, "#5ccabf", "#1b8480"))
    a.path(
        "M240 131Q226 119 209 124L209 158Q226 153 240 165Q254 153 271 158L271 124Q254 119 240 131Z", "#ffffff"
    )
    a.line(
        "M240 133L240 163M218 136q8 -1 14 4M218 147q8 -1 14 4M262 136q-8 -1 -14 4M262 147q-8 -1 -14 4",
        "#1b8480",
        3.5,
    )
    # tall windows full of books
    for x, seed in ((122, 3), (358, 11)):
        a.path(
            f"M{x - 44} 344L{x - 44} 258A44 44 0 0 1 {x + 44} 258L{x + 44} 344Z",
            a.lin(0, 214, 0, 344, "#6b7fae", "#44557f"),
            stroke="#ffffff",
            sw=8,
        )
        books_on_shelf(a, x - 37, 270, 74, seed)
        a.line(f"M{x} 216L{x} 344", "#ffffff", 5)
        a.rect(x - 54, 342, 108, 12, "#fffaf0", 5)
    # door
    a.path("M192 352L192 270A48 48 0 0 1 288 270L288 352Z", STONE[2])
    a.path("M202 352L202 272A38 38 0 0 1 278 272L278 352Z", a.lin(0, 234, 0, 352, p[0], p[1]))
    a.path("M208 276A32 32 0 0 1 236 242L236 276ZM244 242A32 32 0 0 1 272 276L244 276Z", GLASS[0])
    a.line("M240 236L240 350", p[2], 4)
    a.rect(210, 290, 22, 46, p[2], 4, op=0.45)
    a.rect(248, 290, 22, 46, p[2], 4, op=0.45)
    a.dots([(232, 318, 4), (248, 318, 4)], 4, "#ffd54a")
    # steps
    a.rect(180, 348, 120, 14, "#fffaf0", 5)
    a.rect(168, 360, 144, 14, "#f1e2c6", 5)
    a.rect(156, 372, 168, 16, "#e2cfa9", 6)
    # a pile of big books to sit on, and lamps
    shade(a, 54, 404, 54, 6)
    for y, c, x, w in ((386, "berry", 10, 84), (368, "mustard", 16, 74), (350, "teal", 12, 74)):
        a.rect(x, y, w, 18, CLOTH[c][0], 5)
        a.rect(x + 8, y + 5, w - 4, 8, "#fff8ea", 3)
    leaves(a, [(412, 372, 17), (436, 366, 20), (456, 376, 14)])
    lamps(a, "#f4f7fb")
    return a


def lamps(a, c):
    for x in (180, 300):
        a.line(f"M{x} 376L{x} 300", "#4a4a68", 5)
        a.circle(x, 292, 11, c, stroke="#4a4a68", sw=4)


def library_finished() -> Art:
    a = Art(480, 420)
    for x, seed in ((122, 3), (358, 11)):
        glow(a, x, 280, 92, 0.5)
        a.path(
            f"M{x - 44} 344L{x - 44} 258A44 44 0 0 1 {x + 44} 258L{x + 44} 344Z",
            a.lin(0, 214, 0, 344, "#fff3b8", "#ffcf5c"),
            stroke="#ffffff",
            sw=8,
        )
        books_on_shelf(a, x - 37, 270, 74, seed)
        a.line(f"M{x} 216L{x} 344", "#ffffff", 5)
    a.path("M208 276A32 32 0 0 1 236 242L236 276ZM244 242A32 32 0 0 1 272 276L244 276Z", "#ffe58a")
    for x in (180, 300):
        glow(a, x, 292, 38, 0.9)
    lamps(a, "#fff0a0")
    flowers(a, [(404, 366, 0), (422, 356, 1), (442, 358, 2), (458, 370, 3), (430, 374, 4)], 8)
    # three books have taken wing
    for x, y, s, c in ((96, 96, 0.9, "#dd5068"), (392, 84, 1.0, "#35bfb1")):
        with a.group(f"translate({x} {y}) rotate({-14 if x < 240 else 12}) scale({s})"):
            a.path("M0 6Q-18 -16 -40 -8L-36 16Q-16 8 0 22Q16 8 36 16L40 -8Q18 -16 0 6Z", c)
            a.path("M0 2Q-16 -18 -36 -12L-33 9Q-15 2 0 16Q15 2 33 9L36 -12Q16 -18 0 2Z", "#ffffff")
            a.line("M0 3L0 15M-26 -6q8 -1 16 5M26 -6q-8 -1 -16 5", "#c9d1de", 2.5)
    flag(a, 240, 48, 10)
    return a


def envelope(a, x, y, w, h, seal=True, turn=0):
    with a.group(f"translate({n(x)} {n(y)}) rotate({turn})"):
        a.rect(-w / 2, -h / 2, w, h, a.lin(0, -h / 2, 0, h / 2, "#ffffff", "#f6ead2"), w * 0.07)
        a.line(
            f"M{n(-w * 0.45)} {n(h * 0.42)}L{n(-w * 0.12)} {n(h * 0.02)}"
            f"M{n(w * 0.45)} {n(h * 0.42)}L{n(w * 0.12)} {n(h * 0.02)}",
            "#dcc9ab",
            w * 0.03,
        )
        a.path(
            f"M{n(-w * 0.46)} {n(-h * 0.43)}L{n(-w * 0.05)} {n(h * 0.12)}Q0 {n(h * 0.18)}"
            f" {n(w * 0.05)} {n(h * 0.12)}L{n(w * 0.46)} {n(-h * 0.43)}Z",
            "#ffffff",
            stroke="#dcc9ab",
            sw=w * 0.03,
        )
        if seal:
            a.path(heart(0, h * 0.04, w * 0.1), "#dd5068")


def post_office() -> Art:
    a = Art(400, 400)
    mound(a, 200, 366, 192, 28)
    shade(a, 204, 368, 162, 12)
    apron(a, 272, 362, 34, 20, 30)
    a.rect(64, 140, 272, 226, a.lin(0, 140, 0, 366, "#f6b98e", "#dd8b60"), 5)
    a.line(
        "M82 168l18 0M300 176l18 0M80 204l18 0M300 206l22 0M296 162l10 0M92 186l12 0M308 190l18 0",
        "#c9754c",
        5,
        sop=0.55,
    )
    # slate roof with a gable that carries the letter
    f = a.lin(0, 60, 0, 150, "#6f86c4", "#45578f")
    a.path("M44 146L84 78Q90 68 102 68L298 68Q310 68 316 78L356 146Q360 156 348 156L52 156Q40 156 44 146Z", f)
    a.line(
        "M70 128q10 9 20 0t20 0t20 0M330 128q-10 9 -20 0t-20 0t-20 0M86 102q10 8 18 0t18 0"
        "M314 102q-10 8 -18 0t-18 0",
        "#35446e",
        4,
        sop=0.6,
    )
    a.rect(286, 40, 30, 48, "#c9754c", 4)
    a.rect(281, 34, 40, 12, "#a85a38", 4)
    a.path(
        "M112 214L112 112L192 38Q200 31 208 38L288 112L288 214Z", a.lin(0, 40, 0, 214, "#fbc9a0", "#ec9f72")
    )
    a.path(
        "M98 118L190 34Q200 25 210 34L302 118L290 130L206 53Q200 48 194 53L110 130Z",
        "#fffaf0",
        stroke="#fffaf0",
        sw=4,
    )
    envelope(a, 200, 140, 132, 88)
    # shop front
    a.rect(78, 250, 244, 116, "#8f2f3c", 5)
    a.rect(92, 272, 128, 72, a.lin(0, 272, 0, 344, *GLASS), 5, stroke="#ffffff", sw=6)
    a.rect(104, 314, 34, 28, "#d9a066", 3)
    a.rect(142, 322, 44, 20, "#c98a4b", 3)
    a.rect(152, 300, 26, 22, "#e2b277", 3)
    a.line("M121 314L121 342M104 328L138 328M164 322L164 342M165 300L165 322", "#dd5068", 3)
    a.line("M100 304l14 -18M112 304l10 -13", "#ffffff", 4, sop=0.8)
    a.rect(240, 272, 64, 94, a.lin(0, 272, 0, 366, "#dd5068", "#b02c4b"), 6, stroke="#ffffff", sw=5)
    a.rect(252, 282, 40, 36, GLASS[0], 5)
    a.rect(256, 330, 32, 8, "#ffd54a", 4)
    a.circle(294, 348, 4, "#ffd54a")
    # awning
    for c, odd in (("#dd5068", 0), ("#fffaf0", 1)):
        d = ""
        for i in range(odd, 9, 2):
            x, u = 66 + i * 29.8, 72 + i * 28.4
            d += f"M{n(u)} 226h28.4L{n(x + 29.8)} 252v10a14.9 14 0 0 1 -29.8 0v-10z"
        a.path(d, c)
    a.rect(68, 220, 264, 11, "#b02c4b", 5)
    a.path("M66 258L334 258L334 262A16 14 0 0 1 300 262L100 262A16 14 0 0 1 66 262Z", "#7a2230", op=0.10)
    # pillar box
    shade(a, 46, 368, 36, 7)
    r = a.lin(18, 0, 74, 0, "#ef5a5f", "#b8283c")
    a.path("M22 290L70 290L70 362L22 362Z", r)
    a.path("M16 290Q16 262 46 262Q76 262 76 290Q76 296 70 296L22 296Q16 296 16 290Z", r)
    a.rect(18, 356, 56, 14, "#3a2c38", 4)
    a.rect(31, 303, 30, 8, "#3a2c38", 4)
    a.rect(32, 318, 28, 20, "#fffaf0", 3)
    a.line("M28 278Q34 270 44 270", "#ffffff", 4, sop=0.6)
    # parcels by the door
    a.rect(326, 330, 50, 40, a.lin(0, 330, 0, 370, "#e9b878", "#c98a4b"), 5)
    a.line("M351 330L351 370M326 350L376 350", "#35bfb1", 5)
    a.rect(334, 304, 34, 27, "#d9a066", 4)
    a.line("M351 304L351 330", "#dd5068", 4)
    return a


def post_office_finished() -> Art:
    a = Art(400, 400)
    a.rect(92, 272, 128, 72, a.lin(0, 272, 0, 344, *GLOW), 5, stroke="#ffffff", sw=6)
    a.rect(104, 314, 34, 28, "#d9a066", 3)
    a.rect(142, 322, 44, 20, "#c98a4b", 3)
    a.rect(152, 300, 26, 22, "#e2b277", 3)
    a.line("M121 314L121 342M104 328L138 328M164 322L164 342M165 300L165 322", "#dd5068", 3)
    a.rect(252, 282, 40, 36, "#ffe58a", 5)
    leaves(a, [(96, 366, 10), (116, 363, 11), (138, 364, 11), (160, 363, 11), (182, 364, 11), (204, 367, 10)])
    flowers(a, [(92, 361, 0), (114, 357, 1), (136, 359, 2), (158, 356, 3), (180, 359, 0), (204, 361, 1)], 8)
    # letters on their way
    envelope(a, 52, 200, 46, 31, True, -14)
    envelope(a, 22, 150, 34, 23, False, 10)
    a.path("M44 236q-6 10 2 18M24 178q-8 8 -2 18", stroke="#ffffff", sw=3.5, sop=0.9)
    envelope(a, 364, 196, 40, 27, True, 14)
    flag(a, 200, 36, -4)
    return a


def band(a, y1, y2, fill, sag=9):
    """A ring round the tower between two heights."""

    def half(y):
        return 41 + (y - 152) * 25 / 310

    l1, l2 = half(y1), half(y2)
    a.path(
        f"M{n(160 - l1)} {y1}Q160 {y1 + sag * 1.6:g} {n(160 + l1)} {y1}L{n(160 + l2)} {y2}Q160"
        f" {y2 + sag * 1.6:g} {n(160 - l2)} {y2}Z",
        fill,
    )


def lighthouse() -> Art:
    a = Art(320, 520)
    mound(a, 168, 474, 146, 26, "#a4dc82", "#93d477")
    shade(a, 176, 474, 118, 12)
    apron(a, 160, 470, 26, 20, 26)
    # the keeper's hut
    a.rect(206, 396, 86, 78, a.lin(0, 396, 0, 474, STONE[0], STONE[1]), 4)
    a.path(
        "M194 402L216 360Q220 354 228 354L272 354Q280 354 284 360L304 402Q306 408 298 408L200 408"
        "Q192 408 194 402Z",
        a.lin(0, 354, 0, 408, "#6f86c4", "#45578f"),
    )
    window(a, 264, 452, 28, 30)
    a.rect(220, 424, 24, 50, "#35bfb1", 4)
    # tower
    w = a.lin(100, 0, 222, 0, ("#ffffff", 0), ("#fffaf2", 0.5), ("#dcdfee", 1))
    r = a.lin(100, 0, 222, 0, ("#f4727a", 0), ("#e04f5f", 0.5), ("#b83048", 1))
    a.path("M119 150L201 150L226 468Q160 486 94 468Z", w)
    band(a, 192, 250, r)
    band(a, 308, 366, r)
    band(a, 424, 468, r)
    # gallery, lamp room, dome
    a.path("M104 142L216 142L206 160Q160 172 114 160Z", "#45578f")
    a.rect(128, 84, 64, 58, a.lin(128, 0, 192, 0, "#e4f5fd", "#a3d3ef"), 4)
    a.circle(160, 116, 15, "#f4f7fb")
    a.line("M128 86L128 142M149 86L149 142M171 86L171 142M192 86L192 142", "#45578f", 5)
    a.line(
        "M106 120L106 142M124 120L124 142M196 120L196 142M214 120L214 142M106 120L126 120M194 120L214 120",
        "#45578f",
        5,
    )
    a.path("M118 90Q124 52 160 48Q196 52 202 90Q160 98 118 90Z", a.lin(118, 0, 202, 0, "#f4727a", "#b83048"))
    a.line("M160 46L160 34", "#45578f", 5)
    a.circle(160, 32, 7, "#ffd54a")
    a.line("M134 76Q140 64 152 60", "#ffffff", 5, sop=0.5)
    # windows and door
    for x, y in ((160, 224), (154, 340)):
        a.path(
            f"M{x - 12} {y + 14}L{x - 12} {y - 4}A12 12 0 0 1 {x + 12} {y - 4}L{x + 12} {y + 14}Z",
            GLASS[1],
            stroke="#ffffff",
            sw=5,
        )
    a.path("M136 478L136 432A24 24 0 0 1 184 432L184 478Q160 482 136 478Z", "#45578f", stroke="#ffffff", sw=5)
    a.circle(174, 452, 3.5, "#ffd54a")
    # stones and grass
    rock(a, 52, 484, 22, 24)
    rock(a, 82, 488, 28, 38)
    leaves(a, [(292, 472, 15), (272, 478, 11), (306, 480, 10)])
    return a


def lighthouse_finished() -> Art:
    """652 wide: the beams reach over the sea. The lamp is at (480, 116)."""
    a = Art(652, 520)
    for d, x in (("M480 106L40 10L20 176L480 126Z", 70), ("M480 106L652 62L652 152L480 126Z", 690)):
        a.path(d, a.lin(480, 0, x, 0, ("#fff3b0", 0, 0.95), ("#fff6cf", 0.6, 0.4), ("#fffbe8", 1, 0)))
    with a.at(320, 0):
        glow(a, 160, 114, 96, 0.9)
        a.rect(131, 90, 58, 50, "#fff3b8", 3)
        a.circle(160, 116, 17, "#ffffff")
        a.line("M149 88L149 142M171 88L171 142", "#45578f", 5)
        for x, y in ((160, 224), (154, 340)):
            a.path(
                f"M{x - 12} {y + 14}L{x - 12} {y - 4}A12 12 0 0 1 {x + 12} {y - 4}L{x + 12} {y + 14}Z",
                "#ffdf7a",
                stroke="#ffffff",
                sw=5,
            )
        window(a, 264, 452, 28, 30, lit=True)
        flowers(
            a, [(290, 464, 0), (306, 474, 1), (272, 474, 3), (112, 482, 1), (46, 486, 0), (84, 486, 2)], 8
        )
        flag(a, 250, 358, 10)
    return a


def bridge() -> Art:
    a = Art(620, 300)
    with a.at(30, 0):
        span(a)
    return a


def span(a):
    # under the arch: the far bank, the water, the inside of the vault
    a.path(
        "M146 270C142 186 200 150 280 150C360 150 418 186 414 270L430 300L130 300Z",
        a.lin(0, 150, 0, 300, ("#86795f", 0), ("#6f9aa8", 0.55), ("#5fb9e8", 0.9)),
    )
    a.path(
        "M182 262C184 206 226 184 284 184C340 184 374 208 378 262Z",
        a.lin(
            0,
            184,
            0,
            262,
            ("#e4f7d0", 0),
            ("#b8e6a0", 0.35),
            ("#8fd07e", 0.62),
            ("#8fd6f4", 0.63),
            ("#6cc1ec", 1),
        ),
    )
    a.path("M130 300L144 256L416 256L430 300Z", a.lin(0, 256, 0, 300, "#6cc1ec", "#59b6e7"))
    s = ("#efe4d2", "#cbb898", "#a8926e")
    body = (
        "M0 152C110 146 180 100 280 100C380 100 450 146 560 152L560 262Q560 270 550 270L408 270C414"
        " 192 356 158 280 158C204 158 146 192 152 270L10 270Q0 270 0 262Z"
    )
    a.path(body, a.lin(0, 100, 0, 270, s[0], s[1]))
    # stones
    a.line(
        "M20 186l34 0M76 178l26 0M36 214l40 0M96 206l34 0M22 242l30 0M74 238l44 0M132 184l22 0"
        "M540 186l-34 0M484 178l-26 0M524 214l-40 0M464 206l-34 0M538 242l-30 0M486 238l-44 0"
        "M428 184l-22 0M196 142l26 0M338 142l26 0M268 128l24 0",
        s[2],
        5,
        sop=0.4,
    )
    # arch stones
    d = ""
    for i in range(1, 12):
        t = pi - pi * i / 12
        x1, y1 = 280 + 130 * cos(t), 262 - 104 * sin(t)
        x2, y2 = 280 + 152 * cos(t), 262 - 124 * sin(t)
        d += f"M{n(x1)} {n(y1)}L{n(x2)} {n(y2)}"
    a.path("M152 270C146 192 204 158 280 158C356 158 414 192 408 270", stroke=s[0], sw=14, cap="butt")
    a.line(d, s[2], 3.5, sop=0.55)
    # parapet with coping
    a.path("M8 151.5C114 145 182 100 280 100C378 100 446 145 552 151.5", stroke=s[2], sw=30, cap="butt")
    a.path("M8 145.5C114 139 182 94 280 94C378 94 446 139 552 145.5", stroke="#fbf3e4", sw=24, cap="butt")
    a.line(
        "M62 134l3 13M129 114l6 13M197 92l5 14M363 92l-5 14M431 114l-6 13M498 134l-3 13M280 86l0 15",
        s[2],
        3.5,
        sop=0.45,
    )
    # end posts with lamps
    for x in (22, 538):
        a.rect(x - 20, 116, 40, 154, a.lin(x - 20, 0, x + 20, 0, "#fbf3e4", "#d3c19f"), 6)
        a.rect(x - 25, 108, 50, 16, "#fffaf0", 6)
        a.line(f"M{x} 108L{x} 84", "#4a4a68", 6)
        a.path(f"M{x - 13} 84L{x + 13} 84L{x + 10} 56L{x - 10} 56Z", "#eef4f9", stroke="#4a4a68", sw=4)
        a.path(f"M{x - 15} 56L{x} 42L{x + 15} 56Z", "#4a4a68", stroke="#4a4a68", sw=4)
    # water lights and lilies
    a.line(
        "M206 262q14 6 28 0M300 276q18 7 36 0M236 288q16 6 30 0M340 252q10 5 20 0", "#ffffff", 4.5, sop=0.7
    )
    for m in (0, 1):
        leaves(
            a,
            [
                (abs(560 * m - x), y, r)
                for x, y, r in ((140, 272, 14), (120, 278, 12), (158, 280, 10), (10, 272, 14), (34, 276, 12))
            ],
        )


def bridge_finished() -> Art:
    a = Art(620, 300)
    with a.at(30, 0):
        dressed(a)
    return a


def dressed(a):
    for x in (22, 538):
        glow(a, x, 70, 58, 0.9)
        a.path(f"M{x - 13} 84L{x + 13} 84L{x + 10} 56L{x - 10} 56Z", "#fff0a0", stroke="#4a4a68", sw=4)
        a.path(f"M{x - 15} 56L{x} 42L{x + 15} 56Z", "#4a4a68", stroke="#4a4a68", sw=4)
    pts = []
    for i in range(15):
        t = (i + 0.5) / 15
        if t < 0.5:
            t2 = t * 2
            u2 = 1 - t2
            x = 3 * 110 * u2 * u2 * t2 + 3 * 180 * u2 * t2 * t2 + 280 * t2**3
            y = 152 * u2**3 + 3 * 146 * u2 * u2 * t2 + 3 * 100 * u2 * t2 * t2 + 100 * t2**3
        else:
            t2 = (1 - t) * 2
            u2 = 1 - t2
            x = 560 - (3 * 110 * u2 * u2 * t2 + 3 * 180 * u2 * t2 * t2 + 280 * t2**3)
            y = 152 * u2**3 + 3 * 146 * u2 * u2 * t2 + 3 * 100 * u2 * t2 * t2 + 100 * t2**3
        pts.append((x, y + 8 + (4 if i % 2 else 0)))
    bunting(a, [p for p in pts if 40 < p[0] < 520], 17)
    flowers(
        a,
        [
            (112, 272, 0),
            (134, 264, 1),
            (152, 276, 3),
            (408, 276, 3),
            (428, 264, 0),
            (450, 274, 1),
            (60, 266, 2),
            (84, 270, 0),
            (476, 270, 2),
            (502, 266, 1),
        ],
        9,
    )
    flowers(a, [(252, 272, 2, 1.1), (322, 262, 0, 1)], 8)
    flag(a, 280, 92, 16)


def garden() -> Art:
    a = Art(560, 440)
    mound(a, 280, 396, 266, 38)
    apron(a, 280, 380, 50, 34, 42)
    # hedge behind
    leaves(
        a,
        [(x, 318 - (8 if i % 2 else 0), 30) for i, x in enumerate(range(40, 541, 40))],
        ("#79c46c", "#4c9f52", ""),
        240,
        200,
        360,
    )
    a.rect(14, 316, 532, 56, a.lin(0, 316, 0, 372, "#5fae58", "#86cb6b"), 20)
    shade(a, 280, 384, 170, 14)
    # bandstand: floor, steps
    a.path("M136 334L424 334L412 378Q280 396 148 378Z", a.lin(0, 334, 0, 388, "#fffaf0", "#e6d6b8"))
    a.line(
        "M160 346L172 374M172 344L160 374M196 346L208 378M208 346L196 378M388 346L400 374"
        "M400 344L388 374M352 346L364 378M364 346L352 378",
        "#d3bd97",
        3.5,
    )
    a.ell(280, 334, 146, 17, "#f3e6cd")
    # back posts, inside
    a.line("M222 206L222 328M338 206L338 328", "#dfe6e4", 8)
    a.path("M146 204L414 204L402 236Q280 216 158 236Z", "#2a7d74", op=0.25)
    # front posts and rail
    a.line("M160 204L160 336M400 204L400 336", "#ffffff", 11)
    a.line(
        "M162 300L222 306M338 306L398 300M162 322L222 328M338 328L398 322M180 302L180 326"
        "M201 304L201 328M380 302L380 326M359 304L359 328",
        "#ffffff",
        5,
    )
    a.path("M166 228Q178 212 196 210M394 228Q382 212 364 210", stroke="#ffffff", sw=6)
    # steps
    a.rect(244, 340, 72, 14, "#fffaf0", 5)
    a.rect(236, 354, 88, 14, "#f1e2c6", 5)
    a.rect(228, 368, 104, 18, "#e2cfa9", 6)
    # roof: a tent of seven panels
    xs = [128, 178, 226, 262, 298, 334, 382, 432]
    t = a.lin(0, 92, 0, 206, "#6fd6c8", "#2aa396")
    w = a.lin(0, 92, 0, 206, "#ffffff", "#f3e6cd")
    for i in range(7):
        x1, x2 = xs[i], xs[i + 1]
        a.path(
            f"M280 96C{n(280 + (x1 - 280) * 0.28)} 150 {n(280 + (x1 - 280) * 0.62)} 184 {x1} 198"
            f"L{x2} 198C{n(280 + (x2 - 280) * 0.62)} 184 {n(280 + (x2 - 280) * 0.28)} 150 280 96Z",
            t if i % 2 == 0 else w,
        )
        m = (x2 - x1) / 2
        a.path(
            f"M{x1} 196L{x2} 196L{x2} 202A{n(m)} 15 0 0 1 {x1} 202Z", "#2aa396" if i % 2 == 0 else "#fffaf0"
        )
    a.rect(262, 78, 36, 24, "#fffaf0", 5)
    a.path("M256 80Q262 58 280 52Q298 58 304 80Z", "#2aa396")
    a.circle(280, 48, 8, "#ffd54a")
    a.line("M196 184Q230 172 250 146", "#ffffff", 6, sop=0.4)
    # flower beds, still in bud, before a white fence
    for k in (-1, 1):
        x0 = 280 + k * 218 - 44
        a.line(f"M{x0} 350l88 0M{x0} 368l88 0", "#ffffff", 6)
        a.line("".join(f"M{x0 + 8 + i * 18} 340l0 44" for i in range(5)), "#ffffff", 9)
        pts = [
            (280 + k * x, y, r)
            for x, y, r in (
                (244, 390, 20),
                (216, 398, 20),
                (188, 404, 18),
                (160, 408, 17),
                (132, 411, 16),
                (106, 413, 13),
            )
        ]
        leaves(a, pts)
        a.dots(
            [(x + 3, y - r * 0.55) for x, y, r in pts] + [(x - 8, y - r * 0.1) for x, y, r in pts],
            3.5,
            "#ffffff",
        )
    # a watering can
    a.path("M352 392q22 -26 26 4", stroke="#45578f", sw=5)
    a.line("M352 404L330 388", "#45578f", 6)
    a.path("M346 394L382 394L386 420Q366 426 344 420Z", a.lin(0, 394, 0, 424, "#6f86c4", "#45578f"))
    return a


def garden_finished() -> Art:
    a = Art(560, 440)
    sp = [
        (280 + k * x, y, (i + (k > 0)) % 5, 1.3 if i % 2 else 1.05)
        for k in (-1, 1)
        for i, (x, y) in enumerate(
            ((250, 380), (232, 396), (210, 388), (188, 404), (168, 394), (146, 410), (126, 402), (106, 412))
        )
    ]
    flowers(a, sp, 9)
    flowers(
        a,
        [
            (60, 300, 0),
            (108, 314, 2),
            (140, 296, 4),
            (430, 300, 0),
            (470, 312, 2),
            (512, 298, 4),
            (24, 326, 2),
            (540, 326, 0),
        ],
        8,
    )
    bunting(a, garland(160, 214, 280, 214, 6, 16), 14)
    bunting(a, garland(280, 214, 400, 214, 6, 16), 14, 2)
    glow(a, 280, 262, 74, 0.7)
    a.line("M280 208L280 244", "#4a4a68", 3)
    a.path("M270 246L290 246L294 270L266 270Z", "#fff0a0", stroke="#4a4a68", sw=4)
    for x, y, c, d in ((86, 246, "#ff9f5a", "#ffd54a"), (486, 228, "#b48be8", "#ffffff")):
        a.ell(x - 9, y - 6, 11, 8, c, 40)
        a.ell(x + 9, y - 6, 11, 8, c, -40)
        a.ell(x - 7, y + 6, 8, 6, c, -40)
        a.ell(x + 7, y + 6, 8, 6, c, 40)
        a.dots([(x - 9, y - 6), (x + 9, y - 6)], 3, d)
        a.line(f"M{x} {y - 7}l0 16M{x} {y - 8}q-2 -6 -6 -8M{x} {y - 8}q2 -6 6 -8", "#4a4058", 3)
    flag(a, 280, 44, 8)
    return a


def begun(spots, lamps=()) -> Art:
    """The first sign that somebody was here: flowers, and a lamp that is lit."""

    def drawn(w: float, h: float) -> Art:
        a = Art(w, h)
        for x, y in lamps:
            glow(a, x, y, 44, 0.9)
        flowers(a, spots, 8)
        return a

    return drawn


def backdrop() -> Art:
    """Sky, hills and town in one picture, with more sky above for screens that are less wide.

    The game keeps one raster instead of three.
    """
    a = Art(1920, TALL)
    a.rect(0, 0, 1920, TALL - 1080 + 2, "#a9dcfb")
    cloud(a, 1100, 200, 1.1, 0.7)
    cloud(a, 240, 130, 0.9, 0.6)
    for draw in (sky, hills, town):
        a.lay(draw(), 0, TALL - 1080, 1)
    return a


TALL = 1440
BEGUN = {
    "cottage": begun([(18, 328, 3), (40, 318, 2), (54, 334, 1), (376, 346, 3), (398, 342, 1)], [(420, 244)]),
    "library": begun([(40, 372, 3), (64, 380, 0), (420, 376, 2), (444, 380, 1)], [(164, 220), (316, 220)]),
    "post-office": begun([(340, 374, 0), (362, 380, 2), (384, 374, 3), (20, 384, 1)]),
    "lighthouse": begun([(382, 484, 0), (404, 478, 2), (424, 488, 1), (560, 490, 3)], [(480, 100)]),
    "bridge": begun([(24, 276, 0), (46, 282, 2), (572, 282, 3), (594, 276, 1)], [(66, 72), (556, 72)]),
    "garden": begun([(70, 390, 0), (94, 398, 2), (118, 404, 3), (450, 398, 1), (474, 392, 4), (498, 398, 2)]),
}
DRAW = {
    "cottage": (cottage, cottage_finished),
    "library": (library, library_finished),
    "post-office": (post_office, post_office_finished),
    "lighthouse": (lighthouse, lighthouse_finished),
    "bridge": (bridge, bridge_finished),
    "garden": (garden, garden_finished),
}
# back to front
ORDER = ("library", "post-office", "lighthouse", "bridge", "cottage", "garden")


def boxes() -> str:
    """Where things stand, for the game: nothing here has to be measured again."""
    places = {}
    for k in ORDER:
        x, y, w, h, (px, py, pw, ph) = PLACES[k]
        places[k] = {
            "box": [x, y, w, h],
            "press": [x + px, y + py, pw, ph],
            "finished_box": list(BEAMS) if k == "lighthouse" else [x, y, w, h],
        }
    data = {
        "size": [1920, 1080],
        "draw": ["backdrop", *(f"place:{k}" for k in ORDER), "foreground"],
        "title": [480, 30, 960, 190],
        "standing": [[215, 1048], [420, 1048], [688, 1048], [1320, 1060], [1560, 1060]],
        "places": places,
        "tablet": {"size": [760, 980], "screen": [44, 44, 672, 852], "corner": 26},
        "tablet-wide": {"size": [1120, 800], "screen": [44, 44, 1032, 672], "corner": 26},
        "pretend-badge": {"size": [220, 72], "words": [94, 10, 112, 52]},
    }
    return json.dumps(data, indent=1) + "\n"


WARM = {c: c for c in ("#fff0a0", "#fff3b8", "#ffc94a", "#ffe58a", "#ffd54a", "#ffe07a", "#fff6c8", "#fff3b6")}
MOONLIT = {
    **WARM,
    # glass turns into lit windows
    "#d5effc": "#fff0b0",
    "#a3d3ef": "#ffc65a",
}


def at_night(colour: str) -> str:
    """Not too dark: a house has to be found."""
    return mix_lab(night(colour), colour, 0.16)


def moonlight() -> Art:
    """By night the sun is a moon, and there are stars."""
    a = Art(1920, TALL)
    up = TALL - 1080
    a.rect(0, 0, 1920, TALL, a.lin(0, up, 0, up + 620, "#10162f", "#1b2450", "#33407c"))
    a.circle(250, up + 150, 92, a.rad(250, up + 150, 92, ("#fff6d8", 0, 0.5), ("#fff6d8", 1, 0)))
    a.circle(250, up + 150, 56, "#fff3cf")
    a.circle(274, up + 136, 46, "#1a2350")
    stars = [(520, 60), (640, 150), (760, 70), (900, 120), (1060, 50), (1180, 140), (1330, 80), (1450, 180)]
    stars += [(90, 60), (400, 190), (1560, 60), (1860, 80), (40, 220), (300, -120), (800, -200), (1400, -90)]
    a.dots([(x, y + up) for x, y in stars], 3, "#fff6d8")
    for draw in (hills, town):
        a.lay(draw(), 0, up, 1)
    return a


def drawings() -> dict[str, str]:
    """The backdrop, the places, what they wear when stories are begun and finished, and where everything stands."""
    plain = {"backdrop": backdrop().svg(), "foreground": foreground().svg()}
    for name, (draw, done) in DRAW.items():
        wide = BEAMS if name == "lighthouse" else PLACES[name]
        plain |= {name: draw().svg(), f"{name}-begun": BEGUN[name](*wide[2:4]).svg(), f"{name}-finished": done().svg()}
    out = {"places.json": boxes()}
    sky_by_night = {c: c for c in ("#10162f", "#1b2450", "#33407c", "#fff6d8", "#fff3cf", "#1a2350")}
    dark = plain | {"backdrop": moonlight().svg()}
    for name, text in plain.items():
        out[f"{name}-day.svg"] = text
        out[f"{name}-calm.svg"] = recolour(text, calm, {})
        out[f"{name}-night.svg"] = recolour(dark[name], at_night, MOONLIT | sky_by_night)
    return out | {f"{name}-contrast.svg": text for name, text in chalk.drawings().items()}


if __name__ == "__main__":
    write(Path(__file__).parent, drawings())
