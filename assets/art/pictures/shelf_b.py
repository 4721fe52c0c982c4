"""Draws what belongs to meeting and to looking twice: a team's hall, a museum, a moon, a puppy that is green."""

from __future__ import annotations

from badges.generate import dog
from kit.crayon import (
    AQUA,
    BLACK,
    GOLD,
    INK,
    LEATHER,
    PAPER,
    RED,
    STRAP,
    SUN,
    WHITE,
    Art,
    at,
    ball,
    box,
    dot,
    dots,
    down,
    fill,
    group,
    line,
    oval,
    ring,
    star,
)
from pictures.scenery import DAY, child, field

BONE, BONE_DARK = "#f6ead0", "#d9c296"


def player(x: float, y: float, skin: str, hair: str, shirt: str, kind: int = 0) -> str:
    """A child in a sports wheelchair, arms up for the ball."""
    return group(
        oval(0, 64, 52, 7, BLACK, 0.15)
        + line("M-24 -14L-40 -46M24 -14L42 -50", skin, 11)
        + fill("M-26 -22Q0 -32 26 -22L30 26H-30Z", shirt, swell=5)
        + fill("M-26 22H34L40 50H18L14 36H-26Z", "#3c4a7d", swell=5)
        + oval(32, 56, 15, 7, "#333a47")
        + line("M-32 -6V32", INK, 7)
        + ring(-8, 32, 31, "#333a47", 7)
        + ring(-8, 32, 20, "#aab6c9", 2.5)
        + line("M-8 12V52M-28 32H12", "#aab6c9", 2.5)
        + dot(-8, 32, 5, "#333a47")
        + ring(36, 60, 7, "#333a47", 4)
        + child(0, -46, 0.82, skin, hair, kind),
        f"translate({at(x, y)})",
    )


def hall() -> Art:
    """A sports hall in which a team in wheelchairs plays for the hoop; a bucket of oranges is ready."""
    panes = "".join(box(x, 26, 46, 44, "#cdeaff", 4) for x in (24, 82, 140))
    hoop = (
        box(286, 26, 96, 66, WHITE, 6)
        + line("M290 30H378V88H290Z", "#7d8da6", 4)
        + line("M318 58H350V82H318Z", RED, 4)
        + line("M312 94H356", "#e8722c", 7)
        + line("M316 98L322 128M328 98V130M340 98V130M352 98L346 128M318 110H350M320 120H348", WHITE, 2.5)
    )
    oranges = dots("30 246 60 246 45 240 38 252 53 252", 11, "#f59331") + dots(
        "34 241 56 241", 2.4, "#ffd9a0"
    )
    bucket = oranges + fill("M22 254H68L62 290H28Z", AQUA, swell=4) + line("M24 262H66", "#1b8480", 4)
    return (
        box(0, 0, 400, 210, "url(#wall)")
        + box(0, 0, 400, 14, "#a0653a")
        + panes
        + field(206, "url(#floor)")
        + line("M0 236H400M0 270H400M120 206L84 300M280 206L316 300", "#c98a50", 2.5, 0.55, cap="butt")
        + hoop
        + bucket
        + player(146, 214, "#a86a42", "#2b1710", "#e5573f", 0)
        + player(262, 226, "#f2c49a", "#a0522d", "#e5573f", 2)
        + dot(226, 100, 21, "url(#ball)")
        + line("M205 100H247M226 79V121M212 85Q226 100 212 115M240 85Q226 100 240 115", "#8a4a16", 2.5)
    ), {
        "wall": down(0, 210, "#fdf1d8", "#f6dcae"),
        "floor": down(206, 300, "#f0c486", "#dda561"),
        "ball": ball(220, 92, 28, "#ffb063", "#d9721b"),
    }


def skeleton() -> str:
    """A long-necked dinosaur made of bones, with a smile."""
    ribs = "".join(
        line(
            f"M{x} {136 - abs(x - 190) * 0.06:.0f}Q{x - 12} {164} {x + 2} {186 - abs(x - 190) * 0.3:.0f}",
            BONE,
            6,
        )
        for x in range(158, 232, 14)
    )
    legs = "".join(
        line(f"M{x} 150L{x + k} 186L{x + 2} 226", BONE, 10) + line(f"M{x - 6} 229H{x + 16}", BONE, 8)
        for x, k in ((150, -8), (172, 8), (222, -8), (244, 8))
    )
    return (
        legs
        + ribs
        + line("M58 196Q96 150 146 138T246 132Q278 124 288 90T310 60", BONE_DARK, 13)
        + line("M58 196Q96 150 146 138T246 132Q278 124 288 90T310 60", BONE, 11, 1, "round", "7 12")
        + fill(
            "M296 60C292 40 312 30 328 38L362 52C370 58 366 70 356 70L318 74C304 76 298 70 296 60Z",
            BONE,
            swell=4,
        )
        + dot(320, 51, 6.5, INK)
        + dot(322, 49, 2, WHITE)
        + line("M326 66Q344 72 358 61", BONE_DARK, 3)
    )


def museum() -> Art:
    """A hall in a museum with a dinosaur of bones, and two small visitors who look up."""
    windows = "".join(
        fill(f"M{x} 120V62Q{x} 24 {x + 38} 24Q{x + 76} 24 {x + 76} 62V120Z", "#dff1ff")
        + line(f"M{x + 38} 26V120M{x} 76H{x + 76}", WHITE, 4)
        for x in (30, 162, 294)
    )
    return (
        box(0, 0, 400, 236, "url(#wall)")
        + windows
        + box(0, 0, 400, 10, "#b58a5a")
        + field(232, "url(#floor)")
        + line("M0 262H400", "#c7a06a", 2.5, 0.6, cap="butt")
        + box(92, 228, 236, 18, "#7a5a8c", 5)
        + box(100, 244, 220, 12, "#5d4270", 4)
        + skeleton()
        + box(178, 252, 64, 18, PAPER, 3)
        + line("M186 258H234M190 264H226", "#7d8da6", 2.5)
        + fill("M34 300Q36 262 62 262Q88 262 90 300Z", "#2fb5a8", swell=3)
        + child(62, 244, 0.9, "#8a5330", "#2b1710", 0)
        + fill("M336 300Q338 266 360 266Q384 266 386 300Z", "#ee6f91", swell=3)
        + child(360, 250, 0.86, "#f2c49a", "#d99a3a", 1)
    ), {"wall": down(0, 236, "#8fa9cf", "#b9c9e4"), "floor": down(232, 300, "#ecd2a0", "#d8b377")}


def moon() -> Art:
    """The moon over a sleeping street, seen through somebody's small telescope."""
    craters = "".join(
        oval(x, y, rx, rx * 0.86, "#d8cfa8", 0.75) + oval(x + 2, y + 2, rx * 0.76, rx * 0.62, "#cbc096", 0.7)
        for x, y, rx in ((212, 72, 17), (256, 104, 23), (196, 128, 14), (236, 148, 11), (268, 62, 10))
    )
    houses = "".join(
        box(x, 262 - h, w, h, c)
        + fill(f"M{x - 6} {262 - h}L{x + w / 2:.0f} {236 - h}L{x + w + 6} {262 - h}Z", "#2a2f5c")
        + box(x + w / 2 - 9, 278 - h, 18, 16, "#ffd98a", 2)
        for x, w, h, c in ((20, 62, 46, "#4a4f8c"), (96, 54, 36, "#565b9c"), (302, 70, 44, "#4a4f8c"))
    )
    telescope = (
        line("M214 246L196 296M214 246L236 296M214 246V298", STRAP, 6)
        + line("M186 258L240 228", "#c74a70", 19, cap="butt")
        + line("M234 231L258 218", "#ee6f91", 25, cap="butt")
        + line("M180 261L190 256", GOLD, 13, cap="butt")
    )
    return (
        box(0, 0, 400, 300, "url(#night)")
        + dots("40 40 96 84 140 30 60 130 330 40 372 96 346 150 120 164 30 190 376 196", 2.4, WHITE, 0.9)
        + fill(star(88, 36, 10, 0.4, 4), SUN)
        + fill(star(350, 70, 12, 0.4, 4), SUN)
        + dot(234, 104, 92, "#fff6cf", 0.14)
        + dot(234, 104, 74, "url(#moon)")
        + craters
        + houses
        + field(258, "#3f7a56")
        + line("M0 260H400", "#5aa06e", 4, cap="butt")
        + telescope
    ), {
        "night": down(0, 260, "#232a66", "#5b5fae"),
        "moon": ball(214, 84, 96, "#fffbe6", "#efe3b4"),
    }


def green_puppy() -> Art:
    """A very young dog whose fur is as green as a pea, between two that are not."""
    head, _ = dog()
    pea = group(head, "translate(118 76) scale(.48)")
    for old, new in (("#b4713c", "#7fb98a"), ("#8a5330", "#4f7a52")):
        pea = pea.replace(old, new)
    body = (
        fill("M150 254C142 214 174 190 216 192C258 194 282 222 274 254Z", "url(#coat)", swell=4)
        + oval(176, 258, 22, 12, "#a9dcae")
        + oval(250, 258, 22, 12, "#a9dcae")
        + line("M274 238Q296 232 292 212", "#a9dcae", 11)
    )
    sleepers = "".join(
        oval(x, 246, 44, 25, "#f2d9ac")
        + oval(x + k * 26, 240, 25, 21, "#ffe8c4")
        + fill(
            f"M{x + k * 14} 226Q{x + k * 2} 236 {x + k * 10} 252Q{x + k * 20} 246 {x + k * 20} 232Z",
            "#d8a566",
        )
        + line(f"M{x + k * 30} 240q{k * 5} 5 {k * 10} 0", INK, 3)
        + dot(x + k * 49, 245, 5, INK)
        for x, k in ((102, -1), (318, 1))
    )
    return (
        box(0, 0, 400, 220, "url(#wall)")
        + dots("40 40 104 70 168 36 240 64 312 34 364 80 60 116 344 130", 5, WHITE, 0.8)
        + field(206, "#e6c08c")
        + line("M0 208H400", "#cfa268", 4, 0.7, cap="butt")
        + oval(206, 276, 176, 18, BLACK, 0.12)
        + fill("M34 226Q206 196 374 226L362 272Q206 296 46 272Z", "#b98250")
        + fill("M52 234Q206 208 356 234L348 262Q206 280 60 262Z", "#fbe6ea")
        + sleepers
        + body
        + pea
        + fill("M30 244Q206 304 380 244L366 284Q206 306 44 284Z", LEATHER)
        + line("M44 258Q206 304 366 258M48 272Q206 308 360 272", "#c58f5c", 4)
        + line("M70 258v28M118 268v24M170 274v24M226 274v24M282 268v24M334 258v28", "#a86f40", 4)
    ), DAY | {
        "wall": down(0, 220, "#e2f0ff", "#f7ecff"),
        "coat": down(192, 258, "#d3f0d0", "#a3d8a9"),
        "fur": ball(190, 100, 170, "#dcf5d6", "#a3d8a9"),
        "ear": down(66, 226, "#8fcf98", "#5c9c68"),
    }


SHELF_B = {
    "team-hall": hall,
    "museum-dinosaur": museum,
    "moon-street": moon,
    "green-puppy": green_puppy,
}
"""The pictures of this module, by the name of their file."""
