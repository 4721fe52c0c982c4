"""The town in high contrast: black, a few white lines, yellow where something is lit or won.

Same boxes as the coloured places, so that the game lays out both alike.
"""

from __future__ import annotations

from kit.pencil import Art, blob, star

TALL = 1440
W, K, Y = "#ffffff", "#000000", "#ffe600"


def body(a: Art, d: str, fill: str = K, sw: float = 6) -> None:
    a.path(d, fill, stroke=W, sw=sw)


def arch(x: float, top: float, w: float, foot: float) -> str:
    r = w / 2
    return f"M{x} {foot}L{x} {top + r}A{r} {r} 0 0 1 {x + w} {top + r}L{x + w} {foot}Z"


def flag(a: Art, x: float, y: float) -> None:
    a.line(f"M{x} {y}L{x} {y - 44}", W, 6)
    a.path(f"M{x + 3} {y - 42}L{x + 62} {y - 42}L{x + 48} {y - 24}L{x + 62} {y - 6}L{x + 3} {y - 6}Z", Y)
    a.path(star(x + 26, y - 24, 11, 5), K)


def blooms(a: Art, spots) -> None:
    for x, y in spots:
        a.line(f"M{x} {y + 12}L{x} {y}", W, 4)
        a.circle(x, y - 2, 8, Y, stroke=W, sw=3)


def backdrop() -> Art:
    a = Art(1920, TALL)
    a.rect(0, 0, 1920, TALL, K)
    with a.at(0, TALL - 1080):
        ground(a)
    return a


def ground(a: Art) -> None:
    """The horizon with a boat, the stream and the paths."""
    a.line(blob([(-10, 470), (240, 420), (420, 470), (760, 430), (1020, 450), (1330, 470)], closed=False), W, 5)
    a.line("M1330 470L1930 470", W, 5)
    a.line("M1420 510l40 0M1520 496l34 0M1840 520l40 0", W, 4)
    a.path("M1484 486l50 0l-8 18l-34 0Z", K, stroke=W, sw=5)
    a.path("M1508 484L1508 446L1534 480Z", K, stroke=W, sw=5)
    for d in (
        "M648 610C640 700 640 760 690 790",
        "M1240 610C1250 690 1240 750 1210 790",
        "M1290 780C1400 660 1620 640 1750 600",
        "M260 870C440 860 560 800 680 780",
        "M1240 800C1380 960 1680 960 1930 900",
    ):
        a.line(d, W, 5)
    a.line("M760 1080C800 980 830 930 840 900M1160 1080C1120 980 1090 930 1080 900", W, 5)
    a.line("M900 1040q20 -12 40 0t40 0M930 990q16 -10 32 0t32 0", W, 4)


def foreground() -> Art:
    a = Art(1920, 1080)
    a.line("M0 1010C90 980 190 1000 260 1040C300 1062 330 1072 350 1080", W, 5)
    a.line("M1920 996C1840 974 1740 1000 1680 1040C1650 1060 1630 1070 1610 1080", W, 5)
    return a


def cottage() -> Art:
    a = Art(470, 380)
    body(a, "M78 190L322 190L322 344L78 344Z")
    body(a, "M300 120L300 36L338 36L338 140Z")
    body(a, "M36 196C56 130 84 76 120 44L286 44C322 76 350 130 368 196Q200 218 36 196Z")
    body(a, arch(172, 232, 56, 344))
    a.circle(216, 296, 5, W)
    for x in (98, 258):
        body(a, f"M{x} 250l44 0l0 48l-44 0Z", sw=5)
        a.line(f"M{x + 22} 250l0 48M{x} 274l44 0", W, 4)
    a.line("M416 350L416 196M416 206L390 206", W, 6)
    body(a, "M366 216l52 0l0 84l-52 0Z", sw=5)
    a.circle(392, 242, 12, K, stroke=W, sw=5)
    a.line("M392 254l0 30M392 276l10 0M392 284l8 0", W, 5)
    return a


def library() -> Art:
    a = Art(480, 420)
    body(a, "M52 200L428 200L428 376L52 376Z")
    body(a, "M16 196C120 150 180 90 240 62C300 90 360 150 464 196Z")
    a.line("M30 206L450 206M130 386L350 386M146 376L334 376", W, 7)
    a.circle(240, 138, 36, K, stroke=W, sw=6)
    a.path("M240 126Q226 118 214 122L214 150Q226 146 240 154Q254 146 266 150L266 122Q254 118 240 126Z", K, stroke=W, sw=5)
    body(a, arch(202, 240, 76, 376))
    a.line("M240 246L240 376", W, 5)
    for x in (76, 312):
        body(a, arch(x, 234, 92, 360))
        a.line(f"M{x} 292l92 0M{x} 326l92 0M{x + 20} 270l0 22M{x + 36} 272l0 20M{x + 56} 304l0 22M{x + 30} 336l0 24M{x + 62} 338l0 22", W, 5)
    return a


def post_office() -> Art:
    a = Art(400, 400)
    body(a, "M60 130L340 130L340 372L60 372Z")
    body(a, "M40 136L96 60L304 60L360 136Z")
    body(a, "M86 140L200 34L314 140L290 152L200 70L110 152Z")
    body(a, "M128 108L272 108L272 196L128 196Z")
    a.line("M128 110L200 160L272 110", W, 6)
    body(a, "M52 226Q64 208 76 226T100 226T124 226T148 226T172 226T196 226T220 226T244 226T268 226T292 226T316 226T340 226L348 226L348 210L52 210Z")
    body(a, "M80 262L210 262L210 344L80 344Z", sw=5)
    a.path("M112 344l0 -34l40 0l0 34Z", K, stroke=W, sw=5)
    body(a, "M240 252L296 252L296 372L240 372Z", sw=5)
    a.circle(284, 318, 5, W)
    body(a, "M10 372L10 280Q10 262 32 262Q54 262 54 280L54 372Z")
    a.line("M20 296L44 296", W, 6)
    return a


def lighthouse() -> Art:
    a = Art(320, 520)
    body(a, "M176 376L176 470L300 470L300 396L244 376Z")
    body(a, "M108 474L124 148L196 148L212 474Z")
    a.path("M120 206L200 206L203.6 274L116.4 274ZM112.6 346L207.4 346L210.6 410L109.4 410Z", W)
    a.path("M126 148L128 96L192 96L194 148Z", K, stroke=W, sw=6)
    body(a, "M118 98Q160 30 202 98Z")
    a.line("M104 150L216 150M160 46L160 22", W, 7)
    body(a, arch(140, 414, 40, 474))
    a.line("M252 430l26 0l0 24l-26 0Z", W, 5)
    return a


def bridge() -> Art:
    a = Art(620, 300)
    body(a, "M60 130Q310 -60 560 130L560 270L480 270A170 130 0 0 0 140 270L60 270Z")
    a.line("M64 160Q310 -24 556 160", W, 5)
    for x in (40, 540):
        body(a, f"M{x} 110l44 0l0 164l-44 0Z")
        a.line(f"M{x - 6} 108l56 0", W, 8)
        a.path(f"M{x + 10} 60l24 0l4 34l-32 0Z", K, stroke=W, sw=5)
        a.line(f"M{x + 22} 94l0 14M{x + 22} 60l0 -12", W, 5)
    a.line("M120 190l30 0M470 190l30 0M200 120l26 0M400 120l26 0", W, 4)
    return a


def garden() -> Art:
    a = Art(560, 440)
    body(a, "M110 392Q120 360 160 340L400 340Q440 360 450 392Z")
    for x in (160, 214, 346, 400):
        a.line(f"M{x} 214L{x} 344", W, 7)
    body(a, "M120 210Q220 180 280 62Q340 180 440 210Q430 232 410 214Q390 236 366 216Q344 238 322 218Q300 238 280 218Q260 238 238 218Q216 238 194 216Q170 236 150 214Q130 232 120 210Z")
    a.circle(280, 50, 10, K, stroke=W, sw=6)
    a.line("M160 300L214 320M400 300L346 320M214 344L346 344M240 392L240 414L320 414L320 392", W, 5)
    a.path("M350 394L386 394L390 420L346 420Z", K, stroke=W, sw=5)
    a.line("M350 404L330 388", W, 5)
    return a


def cottage_begun() -> Art:
    a = Art(470, 380)
    blooms(a, ((104, 330), (128, 334), (266, 332), (292, 330)))
    return a


def cottage_finished() -> Art:
    a = cottage_begun()
    for x in (98, 258):
        a.path(f"M{x + 4} 254l36 0l0 40l-36 0Z", Y)
    a.circle(392, 242, 8, Y)
    flag(a, 150, 52)
    blooms(a, ((30, 330), (54, 336), (404, 344), (430, 340)))
    return a


def library_begun() -> Art:
    a = Art(480, 420)
    blooms(a, ((60, 376), (86, 380), (388, 378), (414, 376)))
    return a


def library_finished() -> Art:
    a = library_begun()
    for x in (80, 316):
        a.path(f"M{x + 4} 286L{x + 4} 274Q{x + 42} 224 {x + 80} 274L{x + 80} 286Z", Y)
    flag(a, 240, 66)
    return a


def post_office_begun() -> Art:
    a = Art(400, 400)
    blooms(a, ((350, 366), (374, 370), (362, 356)))
    return a


def post_office_finished() -> Art:
    a = post_office_begun()
    a.path("M200 172c-22 -16 -18 -36 -4 -36q4 0 4 6q0 -6 4 -6c14 0 18 20 -4 36Z", Y)
    a.path("M246 258L290 258L290 292L246 292Z", Y)
    flag(a, 316, 92)
    return a


def lighthouse_begun() -> Art:
    a = Art(652, 520)
    blooms(a, ((430, 470), (454, 474), (548, 478)))
    a.path("M450 140L451 102L509 102L510 140Z", Y)
    return a


def lighthouse_finished() -> Art:
    a = lighthouse_begun()
    a.line("M440 112L60 40M440 132L60 180M520 112L650 84M520 132L650 164", Y, 8)
    a.path("M572 434l18 0l0 16l-18 0Z", Y)
    flag(a, 600, 392)
    return a


def bridge_begun() -> Art:
    a = Art(620, 300)
    for x in (40, 540):
        a.path(f"M{x + 13} 64l18 0l3 26l-24 0Z", Y)
    return a


def bridge_finished() -> Art:
    a = bridge_begun()
    for n in range(7):
        x = 130 + n * 60
        y = 128 - 84 * (1 - ((x - 310) / 250) ** 2) + 18
        a.path(f"M{x - 16} {y:.0f}l32 0l-16 26Z", Y)
    flag(a, 310, 44)
    return a


def garden_begun() -> Art:
    a = Art(560, 440)
    blooms(a, ((70, 390), (96, 398), (468, 392), (494, 398)))
    return a


def garden_finished() -> Art:
    a = garden_begun()
    blooms(a, ((40, 404), (122, 410), (440, 410), (520, 404), (150, 416), (412, 418)))
    a.line("M280 214L280 244", W, 4)
    a.path("M268 246L292 246L296 274L264 274Z", Y, stroke=W, sw=4)
    flag(a, 280, 48)
    return a


def drawings() -> dict[str, str]:
    """Everything by name, without its ending."""
    names = ("backdrop", "foreground")
    places = ("cottage", "library", "post_office", "lighthouse", "bridge", "garden")
    wanted = (*names, *(place + state for place in places for state in ("", "_begun", "_finished")))
    return {name.replace("_", "-"): globals()[name]().svg() for name in wanted}
