"""The street of the title: the whole town in one line on the hills, and the sand on which the houses stand.

Three houses, the mascot and the logo are laid over it by the game, so whatever matters peeps out between and
above them. It is cropped to its middle at 4:3 and mirrored for languages that run from right to left, so there
are no letters in it, no clocks, and nothing that must be seen at its edges.

By night and in calm it is the same picture in other colours; the colours that must not simply follow (sky,
glass that turns into lit windows) are named in the tables below.
"""

from __future__ import annotations

from kit.pencil import Art, blob, n
from kit.tint import calm, night, recolour
from town.generate import (
    bridge,
    cloud,
    cottage,
    flowers,
    garden,
    glow,
    leaves,
    library,
    lighthouse,
    post_office,
    rock,
    tree,
)

SKY = ("#9ed6fa", "#d0edfd", "#fff3dc")
SEA = ("#8fd3f3", "#5fb8e6")
FAR = ("#cfe9ea", "#bfe2d4")
HILL = ("#c3e8b2", "#a5da93")
NEAR = ("#b6e295", "#93d07a")
MEADOW = ("#a6dc84", "#72bd60")
SAND = ("#fbe6bd", "#f1cf97")
KERB = ("#fff4da", "#e3bd84")
STONE = "#e6c48d"
DARK_LEAF = ("#7cc86f", "#4b9c50")
FAR_LEAF = ("#a9dd92", "#7fc27a")

WARM = {c: c for c in ("#fff0a8", "#fff3b6", "#fff6c8", "#ffe9a0", "#fff3b0", "#fff6cf", "#fffbe8", "#ffe7a6")}
NIGHT = {
    **WARM,
    **dict(zip(SKY, ("#10162f", "#1b2450", "#33407c"), strict=True)),
    **dict(zip(SEA, ("#2a3a78", "#1c2858"), strict=True)),
    # glass turns into lit windows, lamps are lit
    "#d5effc": "#fff0b0",
    "#a3d3ef": "#ffc65a",
    "#e4f5fd": "#fff3b8",
    "#f4f7fb": "#fffdf0",
    "#eef4f9": "#ffe58a",
    "#e6eef4": "#ffe58a",
    "#6b7fae": "#ffe29a",
    "#44557f": "#f3ad52",
    "#fdfefe": "#f6f2e6",
}
CALM = dict(zip(SKY, ("#d3e0e2", "#e4ebe6", "#eeeadd"), strict=True))

# picture, scale, x of its middle and y of its ground in the street, its own middle and ground
PLACES = (
    (garden, 0.54, 1758, 522, 280, 392),
    (library, 0.55, 1446, 512, 240, 384),
    (post_office, 0.51, 906, 520, 200, 368),
    (cottage, 0.55, 566, 528, 200, 344),
    (bridge, 0.45, 128, 592, 310, 270),
    (lighthouse, 0.78, 332, 556, 160, 474),
)


def heaven(a: Art, dark: bool) -> None:
    """Sky; sun and clouds by day, moon and stars by night."""
    a.rect(0, 0, 1920, 1080, a.lin(0, 0, 0, 470, (SKY[0], 0), (SKY[1], 0.55), (SKY[2], 1)))
    if dark:
        a.circle(150, 150, 190, a.rad(150, 150, 190, ("#fff6cf", 0, 0.3), ("#fff6cf", 0.4, 0.12), ("#fff6cf", 1, 0)))
        a.path("M178 92A64 64 0 1 0 206 190A54 54 0 0 1 178 92Z", "#fff3b0")
        far = ((40, 60), (262, 84), (318, 40), (420, 120), (60, 290), (232, 232), (700, 36), (1010, 30), (1290, 44))
        far += ((1500, 180), (1600, 214), (1716, 196), (1850, 240), (1890, 60), (1420, 26), (880, 44), (560, 28), (1560, 290))
        a.dots(far, 2.4, "#fdfefe", op=0.8)
        near = ((390, 64), (90, 372), (470, 214), (1652, 262), (1812, 190), (1476, 24), (1140, 36), (430, 330), (1880, 330))
        for x, y in near:
            a.path(f"M{x} {y - 9}Q{x + 1.4:g} {y - 1.4:g} {x + 9} {y}Q{x + 1.4:g} {y + 1.4:g} {x} {y + 9}"
                   f"Q{x - 1.4:g} {y + 1.4:g} {x - 9} {y}Q{x - 1.4:g} {y - 1.4:g} {x} {y - 9}Z", "#fff6cf")
        return
    a.circle(150, 150, 330, a.rad(150, 150, 330, ("#fff6d2", 0, 0.95), ("#fff6d2", 0.35, 0.45), ("#fff6d2", 1, 0)))
    a.circle(150, 150, 70, a.rad(134, 132, 104, "#fff7d0", "#ffdc6b"))
    for x, y, s, op in ((60, 330, 0.8, 0.85), (428, 352, 0.62, 0.75), (1556, 262, 1.0, 0.9), (1770, 206, 0.7, 0.8), (1120, 372, 0.7, 0.8)):
        cloud(a, x, y, s, op)
    balloon(a, 1572, 246)
    gulls(a)


def balloon(a: Art, x: float, y: float) -> None:
    """A hot-air balloon over the hills, on clear days only."""
    a.line(f"M{x - 15} {y + 42}L{x - 8} {y + 60}M{x + 15} {y + 42}L{x + 8} {y + 60}", "#a06c3a", 3)
    a.rect(x - 11, y + 58, 22, 16, "#b5763f", 4)
    skin = (f"M{x} {y - 42}C{x + 30} {y - 42} {x + 44} {y - 20} {x + 44} {y}C{x + 44} {y + 22} {x + 22}"
           f" {y + 40} {x + 15} {y + 46}")
    skin += (f"L{x - 15} {y + 46}C{x - 22} {y + 40} {x - 44} {y + 22} {x - 44} {y}C{x - 44} {y - 20}"
            f" {x - 30} {y - 42} {x} {y - 42}Z")
    a.path(skin, a.lin(x - 44, 0, x + 44, 0, "#ffb38f", "#e07f63"))
    gore = (f"M{x} {y - 42}C{x + 16} {y - 30} {x + 20} {y + 20} {x + 6} {y + 46}L{x - 6} {y + 46}C{x - 20}"
           f" {y + 20} {x - 16} {y - 30} {x} {y - 42}Z")
    a.path(gore, "#fffaf0")
    a.line(f"M{x - 31} {y - 12}Q{x - 28} {y - 26} {x - 16} {y - 32}", "#ffffff", 5, sop=0.5)


def gulls(a: Art) -> None:
    for x, y, s in ((170, 296, 1.0), (216, 268, 0.75), (118, 262, 0.6)):
        d = (f"M{n(x - 20 * s)} {n(y - 7 * s)}Q{n(x - 8 * s)} {n(y - 11 * s)} {x} {y}Q{n(x + 8 * s)}"
            f" {n(y - 11 * s)} {n(x + 20 * s)} {n(y - 7 * s)}")
        a.line(d, "#ffffff", 5 * s)


def sea(a: Art) -> None:
    a.rect(0, 412, 760, 230, a.lin(0, 412, 0, 620, *SEA))
    a.line("M30 436l44 0M150 452l30 0M236 436l26 0M416 446l40 0M60 486l36 0M214 478l30 0M452 470l24 0"
           "M18 520l30 0", "#ffffff", 4, sop=0.6)
    # a little sailing boat
    with a.at(-1170, 22, 0.86):
        a.path("M1480 508L1534 508L1524 524Q1508 528 1490 524Z", "#dd5068")
        a.line("M1506 508L1506 462", "#7c5129", 4)
        a.path("M1510 464Q1532 484 1534 502L1510 502Z", "#ffffff")
        a.path("M1502 470Q1486 488 1484 502L1502 502Z", "#ffd54a")


def small_houses(a: Art) -> None:
    """The rest of the town, far away."""
    walls = (("#fdf1dc", "#e9a58a"), ("#fbe4d8", "#c9a7d8"), ("#fff6e6", "#a9c8e6"), ("#f6ecd8", "#e9a58a"), ("#fdf1dc", "#bcd9a8"))
    for i, (x, y, w, h) in enumerate(((1052, 436, 40, 40), (1100, 428, 36, 50), (1142, 440, 46, 36), (1196, 432, 36, 46), (1240, 440, 42, 36))):
        wall, roof = walls[i]
        a.rect(x, y, w, h, wall)
        a.path(f"M{x - 6} {y + 2}L{n(x + w / 2)} {y - 24}L{x + w + 6} {y + 2}Z", roof, stroke=roof, sw=5)
        a.line(f"M{x + 12} {y + 14}l0 8M{x + w - 12} {y + 14}l0 8", "#a3d3ef", 7)


def hills(a: Art) -> None:
    far = a.lin(0, 330, 0, 520, *FAR)
    a.path("M470 560C520 430 640 372 760 396C860 340 1010 336 1100 392C1200 350 1330 346 1420 396C1540"
           " 340 1700 330 1800 372C1860 392 1900 396 1920 400L1920 640L470 640Z", far)
    a.path("M520 600C560 470 700 436 820 456C930 420 1050 424 1150 456C1260 424 1400 420 1500 458C1620"
           " 420 1790 424 1920 462L1920 680L520 680Z",
           a.lin(0, 420, 0, 620, *HILL))
    for x, y, s in ((742, 470, 0.36), (1026, 462, 0.4), (1300, 470, 0.42), (1590, 462, 0.4), (1884, 476, 0.5)):
        tree(a, x, y, s, FAR_LEAF)
    small_houses(a)
    a.path("M470 640C500 520 640 486 780 496C900 504 960 488 1080 486C1220 484 1320 470 1450 478C1560 486"
           " 1650 500 1760 500C1830 500 1880 494 1920 488L1920 760L470 760Z",
           a.lin(0, 470, 0, 700, *NEAR))


def headland(a: Art) -> None:
    """Green land on both sides of the inlet; the bridge joins them, the lighthouse stands on the far one."""
    a.path("M196 640C200 560 240 540 300 534C380 526 450 520 520 500C560 490 600 500 640 520L640 700L196"
           " 700Z", a.lin(0, 500, 0, 680, *NEAR))
    rock(a, 214, 592, 26, 34)
    rock(a, 246, 580, 20, 22)
    a.path("M0 588C30 576 50 576 62 588L70 700L0 700Z", a.lin(0, 560, 0, 680, *NEAR))


def meadow(a: Art) -> None:
    a.path("M0 640C60 604 110 602 150 616C220 640 300 610 420 596C560 580 700 576 860 592C1040 608 1240"
           " 574 1420 582C1600 590 1760 606 1920 576L1920 930L0 930Z",
           a.lin(0, 570, 0, 920, (MEADOW[0], 0), ("#8acd6e", 0.5), (MEADOW[1], 1)))
    a.path("M0 760C140 690 320 690 470 760C560 806 580 850 600 910L0 910Z", a.lin(0, 690, 0, 880, ("#c4ec9c", 0, 0.7), ("#c4ec9c", 1, 0)))
    a.path("M1920 690C1840 670 1780 690 1720 740C1660 790 1640 840 1630 910L1920 910Z", a.lin(0, 670, 0, 880, ("#c4ec9c", 0, 0.6), ("#c4ec9c", 1, 0)))


def inlet(a: Art) -> None:
    """The water that runs under the bridge comes forward into a small bay."""
    a.path(
        "M70 588L188 588C196 620 236 640 262 676C290 720 250 760 150 764C60 768 -20 748 -40 700"
        "C-30 650 56 640 70 588Z",
        a.lin(0, 580, 0, 770, "#6cc1ec", "#8fd3f3"),
        stroke="#f1e0b4",
        sw=12,
    )
    a.path("M64 600L194 600L188 580L72 580Z", "#6cc1ec")
    a.line("M96 612q12 6 24 0M140 634q14 7 28 0M70 668q14 7 28 0M180 690q14 7 28 0M110 716q16 7 32 0", "#ffffff", 5, sop=0.7)
    for x, y in ((214, 650), (46, 634)):
        leaves(a, [(x, y, 13), (x + 15, y + 4, 10), (x - 14, y + 5, 10)], DARK_LEAF)


def lamp_post(a: Art, x: float, y: float) -> None:
    """A street lamp between two houses."""
    a.ell(x, y, 26, 6, "#1f4a2c", op=0.16)
    a.line(f"M{x} {y}L{x} {y - 226}", "#4a5478", 10)
    a.path(f"M{x - 15} {y}L{x + 15} {y}L{x + 9} {y - 26}L{x - 9} {y - 26}Z", "#4a5478", stroke="#4a5478", sw=4)
    a.line(f"M{x - 11} {y - 190}L{x + 11} {y - 190}", "#4a5478", 7)
    top = y - 232
    a.path(f"M{x - 14} {top}L{x + 14} {top}L{x + 20} {top - 44}L{x - 20} {top - 44}Z", "#eef4f9", stroke="#4a5478", sw=6)
    roof = f"M{x - 25} {top - 46}Q{x - 12} {top - 68} {x} {top - 70}Q{x + 12} {top - 68} {x + 25} {top - 46}Z"
    a.path(roof, "#4a5478", stroke="#4a5478", sw=5)
    a.circle(x, top - 76, 5, "#ffd54a")


def street(a: Art) -> None:
    edge = "M0 906C300 892 700 886 960 890C1240 894 1640 900 1920 890"
    a.path(edge + "L1920 1080L0 1080Z", a.lin(0, 886, 0, 1080, *SAND))
    a.line(edge, KERB[1], 22)
    with a.at(0, -5):
        a.line(edge, KERB[0], 16)
    spots = ((70, 1046, 30), (210, 1062, 24), (412, 1040, 28), (560, 1056, 36), (760, 1044, 24), (930, 1058, 34), (1110, 1044, 26))
    spots += ((1290, 1060, 32), (1470, 1042, 22), (1640, 1056, 34), (1820, 1046, 28), (930, 960, 16), (1386, 958, 16), (1860, 966, 24), (470, 964, 14))
    for x, y, r in spots:
        a.ell(x, y, r, r * 0.3, STONE, op=0.85)
    for x, y, r in ((140, 1032, 9), (330, 1068, 11), (660, 1030, 8), (860, 1070, 12), (1020, 1028, 9), (1200, 1032, 8), (1390, 1068, 11), (1560, 1032, 9), (1740, 1070, 12), (1890, 1016, 10)):
        a.ell(x, y, r, r * 0.34, STONE, op=0.7)


def greenery(a: Art) -> None:
    for x, y, s, c in ((712, 566, 0.62, DARK_LEAF), (1050, 560, 0.56, None), (1262, 548, 0.62, DARK_LEAF), (1622, 540, 0.5, None), (1896, 640, 0.9, DARK_LEAF)):
        tree(a, x, y, s, *([c] if c else []))
    # hedges and bushes behind the kerb, where the gaps between the houses are
    for x0, x1, y in ((392, 500, 884), (868, 976, 886), (1330, 1436, 888), (1796, 1940, 884), (-20, 60, 896)):
        pts = [(x, y - (10 if i % 2 else 0), 26) for i, x in enumerate(range(x0, x1, 24))]
        leaves(a, pts, ("#86cf70", "#4f9f52"), (x0 + x1) / 2, y - 70, 110)
    k = 0
    for x0, x1, y in ((404, 500, 880), (872, 976, 880), (1334, 1436, 882), (1800, 1930, 880), (0, 50, 890)):
        flowers(a, [(x, y - (14 if i % 2 else 2), (k + i) % 5) for i, x in enumerate(range(x0 + 6, x1, 26))], 8)
        k += 1
    tufts = ((300, 660), (120, 700), (420, 700), (470, 800), (1860, 740), (920, 700), (1384, 690), (60, 800), (380, 850), (924, 800), (1382, 800))
    a.line("".join(f"M{x} {y}q-2 -8 -6 -12M{x} {y}q0 -9 1 -15M{x} {y}q2 -8 7 -12" for x, y in tufts), "#5fae58", 4, sop=0.7)


def path_home(a: Art) -> None:
    """A winding path from the street up to the lighthouse, so that the eye has a way to walk."""
    d = (
        "M326 560C336 600 352 640 380 690C410 744 470 790 480 910L560 910C560 800 500 720 450 672"
        "C410 634 366 600 354 560Z"
    )
    a.path(d, "#fbeac6", stroke="#e7cf9c", sw=6)


def lights(a: Art) -> None:
    """By night: the beam, and a glow round every lamp."""
    lamp = (332, 556 - (474 - 116) * 0.78)
    x, y = lamp
    for d, to in ((f"M{x} {n(y - 9)}L-20 {n(y - 96)}L-20 {n(y + 62)}L{x} {n(y + 9)}Z", -60), (f"M{x} {n(y - 9)}L900 {n(y - 116)}L900 {n(y + 60)}L{x} {n(y + 9)}Z", 860)):
        a.path(d, a.lin(x, 0, to, 0, ("#fff3b0", 0, 0.75), ("#fff6cf", 0.55, 0.25), ("#fffbe8", 1, 0)))
    glow(a, x, y, 92, 0.9)
    a.circle(x, y, 12, "#fff6cf")
    for gx, gy, r, op in ((500, 498, 60, 0.5), (622, 498, 60, 0.5), (1382, 466, 70, 0.5), (1512, 466, 70, 0.5), (864, 496, 60, 0.5), (1752, 470, 90, 0.4), (-1, 503, 44, 0.8), (244, 503, 44, 0.8)):
        glow(a, gx, gy, r, op)
    for px in (921, 1383):
        glow(a, px, 650, 120, 0.75)
        with a.group(f"translate({px} 934) scale(1 .26)"):
            a.circle(0, 0, 170, a.rad(0, 0, 170, ("#ffe7a6", 0, 0.4), ("#ffe7a6", 1, 0)))


def picture(dark: bool) -> Art:
    a = Art(1920, 1080)
    heaven(a, dark)
    sea(a)
    hills(a)
    headland(a)
    for draw, s, x, y, mx, my in PLACES:
        a.lay(draw(), x - mx * s, y - my * s, s)
    meadow(a)
    inlet(a)
    path_home(a)
    greenery(a)
    for x in (921, 1383):
        lamp_post(a, x, 904)
    street(a)
    if dark:
        lights(a)
    return a


def contrast() -> Art:
    """Black, with a few lines: still Pingtown, and nothing that competes with a word."""
    a = Art(1920, 1080)
    a.rect(0, 0, 1920, 1080, "#000000")
    w = "#ffffff"
    a.line(blob([(0, 600), (160, 560), (330, 540), (520, 566), (700, 520), (906, 500), (1160, 530), (1446, 490), (1700, 520), (1930, 490)], closed=False), w, 5)
    a.line("M0 905L1920 905", w, 5)
    a.line("M120 1046l40 0M520 1058l52 0M1000 1050l44 0M1380 1058l50 0M1780 1046l44 0", w, 5)
    a.path("M296 552L310 300L354 300L368 552", "#000000", stroke=w, sw=6)
    a.path("M306.5 356L357.5 356L361 412L303 412ZM299.5 462L364.5 462L368 514L296 514Z", w)
    a.path("M310 300L312 256L352 256L354 300Z", "#ffe600", stroke=w, sw=6)
    a.path("M304 254Q332 206 360 254Z", "#000000", stroke=w, sw=6)
    a.line("M296 302L368 302M332 226L332 208", w, 7)
    a.line("M290 262L150 232M290 284L150 300M374 262L440 248M374 284L440 292", "#ffe600", 6)
    return a


def drawings() -> dict[str, str]:
    """The street in its four themes."""
    day = picture(dark=False).svg()
    return {
        "street-day.svg": day,
        "street-night.svg": recolour(picture(dark=True).svg(), night, NIGHT),
        "street-calm.svg": recolour(day, calm, CALM),
        "street-contrast.svg": contrast().svg(),
    }
