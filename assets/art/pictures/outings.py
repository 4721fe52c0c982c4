"""Draws where the first stories go: to a skate park, a vegetable show, a pond, a bird table, a box of crayons."""

from __future__ import annotations

from kit.crayon import (
    AQUA,
    BLACK,
    BLUSH,
    CANDY,
    GOLD,
    INK,
    LEAF,
    LEATHER,
    LILAC,
    RED,
    SKY,
    SUN,
    WHITE,
    Art,
    at,
    box,
    cloud,
    dot,
    dots,
    down,
    fill,
    group,
    line,
    oval,
    star,
)
from pictures.scenery import DAY, child, field, tree

PETAL = "#fff8ec"
PUMPKIN = {
    "rind": down(80, 262, "#ffb347", "#e0701c"),
    "rib": down(80, 262, "#ffc76b", "#ee8328"),
}


def pumpkin(x: float, y: float, k: float) -> str:
    """A giant one, which has sunk a little under its own weight; y is the ground."""
    ribs = (
        fill("M-112 -6C-156 -40 -146 -132 -82 -142C-52 -146 -52 0 -72 2Z", "url(#rind)")
        + fill("M112 -6C156 -40 146 -132 82 -142C52 -146 52 0 72 2Z", "url(#rind)")
        + fill("M-76 4C-120 -30 -110 -146 -50 -154C-22 -156 -20 6 -38 8Z", "url(#rib)")
        + fill("M76 4C120 -30 110 -146 50 -154C22 -156 20 6 38 8Z", "url(#rib)")
        + fill("M-42 8C-74 -40 -62 -156 0 -158C62 -156 74 -40 42 8Q0 14 -42 8Z", "url(#rind)")
        + line("M-44 4C-74 -44 -62 -136 -24 -154M44 4C74 -44 62 -136 24 -154", "#c45d14", 4, 0.55)
        + line("M-84 0C-122 -40 -108 -126 -66 -146M84 0C122 -40 108 -126 66 -146", "#c45d14", 4, 0.45)
        + oval(-26, -104, 9, 30, WHITE, 0.3, 12)
        + oval(-84, -96, 7, 24, WHITE, 0.25, 18)
    )
    stalk = (
        fill("M-12 -148C-10 -172 -22 -182 -34 -186L-22 -200C0 -196 16 -180 14 -148Z", "#5a8f3c", swell=4)
        + line("M-22 -192C-6 -186 2 -172 2 -150", "#86b85a", 4)
        + line("M14 -158C40 -186 70 -176 66 -196C62 -210 46 -202 54 -192", "#5a8f3c", 5)
    )
    return group(ribs + stalk, f"translate({at(x, y)}) scale({k:g})")


def giant_pumpkin() -> Art:
    """At the show: bunting, a rosette, and a cow beside it to see how big it is."""
    cow = (
        line("M-30 -6V22M-16 -6V22M24 -6V22M38 -6V22", "#fff3e2", 9)
        + line("M-30 20v4M-16 20v4M24 20v4M38 20v4", "#4a3426", 9)
        + fill("M-44 -46H40C50 -46 52 -4 44 0H-38C-50 -4 -50 -46 -44 -46Z", "#fff8ec", swell=4)
        + fill("M-24 -48C-28 -24 0 -22 2 -48Z", "#6b4a34")
        + fill("M16 0C14 -20 44 -18 42 0Z", "#6b4a34")
        + line("M44 -40Q58 -30 54 -8", "#6b4a34", 4)
        + group(
            oval(-22, -12, 10, 6, "#f0b79a", 1, -20)
            + oval(22, -12, 10, 6, "#f0b79a", 1, 20)
            + line("M-10 -20q-6 -8 -2 -14M10 -20q6 -8 2 -14", "#dcb985", 5)
            + fill("M-18 -18C-18 -26 18 -26 18 -18L14 14C12 22 -12 22 -14 14Z", "#fff8ec", swell=3)
            + fill("M-19 -20C-12 -26 -2 -24 -4 -8C-8 4 -16 2 -18 -6Z", "#6b4a34")
            + oval(0, 12, 15, 10, "#f4a9a4")
            + dots("-5 11 5 11", 2.2, "#a35a5a")
            + oval(-8, -6, 3.6, 5, INK)
            + oval(8, -6, 3.6, 5, INK)
            + dots("-7 -8 9 -8", 1.4, WHITE),
            "translate(-50 -46)",
        )
    )
    flags = "".join(
        fill(f"M{x} {y}l32 {t}l-14 30Z", c)
        for x, y, t, c in (
            (6, 14, 6, CANDY),
            (58, 22, 4, GOLD),
            (110, 27, 2, AQUA),
            (162, 30, 0, LILAC),
            (214, 30, -1, LEAF),
            (266, 27, -3, SKY),
            (318, 21, -5, CANDY),
            (364, 13, -6, GOLD),
        )
    )
    rosette = (
        fill("M-10 10L-18 48L-4 38L4 48L10 10Z", "#2763b8", swell=2)
        + dots("0 -16 11 -11 16 0 11 11 0 16 -11 11 -16 0 -11 -11", 8, SKY)
        + dot(0, 0, 15, "#fff8ec")
        + fill(star(0, 0, 10), GOLD, swell=2)
    )
    return (
        box(0, 0, 400, 300, "url(#sky)")
        + cloud(330, 76, 0.8)
        + line("M0 12Q200 48 400 8", LEATHER, 3)
        + flags
        + fill("M0 196C70 160 150 180 210 190C280 168 350 170 400 186V300H0Z", "#a9dc8a")
        + tree(26, 206, 0.8)
        + field(218, "#8fcf72")
        + oval(236, 266, 160, 13, BLACK, 0.18)
        + box(86, 256, 304, 14, LEATHER, 5)
        + line("M100 270V284M376 270V284M238 270V284", "#7a4a2b", 12)
        + pumpkin(238, 256, 1.02)
        + group(rosette, "translate(330 214)")
        + oval(84, 282, 56, 7, BLACK, 0.18)
        + group(cow, "translate(90 258)")
        + line("M10 290q3 -10 4 -14M16 290q2 -8 6 -12M190 292q3 -10 4 -12M200 292q3 -8 7 -10", "#5aa84f", 3)
    ), DAY | PUMPKIN


def pumpkin_boat() -> Art:
    """Half a pumpkin on a pond, and somebody paddling in it."""
    half = (
        fill("M-118 -44C-126 30 -70 62 0 62C70 62 126 30 118 -44Z", "url(#hull)")
        + fill("M-62 -44C-74 20 -44 60 0 62C44 60 74 20 62 -44Z", "#ffb347", 0.7)
        + line("M-62 -44C-72 10 -50 48 -26 58M62 -44C72 10 50 48 26 58", "#c45d14", 4, 0.5)
        + line("M0 -44V60", "#c45d14", 4, 0.35)
        + oval(0, -44, 118, 17, "#ffe0a3")
        + oval(0, -43, 100, 11, "#b9551a")
    )
    rower = (
        fill("M-30 -38C-34 -84 34 -84 30 -38Q0 -32 -30 -38Z", "#2fb5a8", swell=4)
        + line("M-24 -66L-8 -54M24 -66L38 -52", "#8a5330", 11)
        + child(0, -100, 1.15, "#8a5330", "#2b1710", 2)
        + line("M-30 -28L62 -84", LEATHER, 6)
        + fill("M-28 -34L-66 -16C-74 -10 -64 2 -54 -2L-22 -26Z", "#dcb985", swell=3)
    )
    return (
        box(0, 0, 400, 300, "url(#sky)")
        + dot(348, 48, 26, SUN)
        + cloud(80, 52)
        + cloud(210, 38, 0.6)
        + fill("M0 142C60 106 130 120 190 132C260 108 340 112 400 130V180H0Z", "#a9dc8a")
        + tree(48, 158, 0.8)
        + tree(356, 156, 0.95)
        + tree(316, 156, 0.6)
        + field(154, "url(#pond)")
        + line("M18 178h44M110 170h30M250 172h36M330 184h48M40 236h30M330 244h40M300 282h30", WHITE, 4, 0.6)
        + line("M20 170v-22M28 172v-30M36 172v-18", "#5a8f3c", 4)
        + line("M28 140v-8M20 146v-6", "#8a5330", 7)
        + group(rower, "translate(206 204)")
        + group(half, "translate(206 222)")
        + fill(
            "M0 258C60 244 120 262 150 254C190 244 220 264 260 254C300 246 340 262 400 252V300H0Z",
            "url(#pond)",
            0.85,
        )
        + line("M70 258q20 -10 40 0t40 -2t40 2t40 0t40 -2t40 0t36 -2", WHITE, 4, 0.85)
        + group(
            oval(2, 20, 26, 5, BLACK, 0.12)
            + fill("M-24 2C-18 -4 -10 0 -6 2C16 -6 28 0 24 8C22 18 10 20 0 20C-14 20 -24 12 -24 2Z", SUN)
            + dot(10, -10, 14, SUN)
            + fill("M20 -14L34 -9L20 -4Z", "#f08a24", swell=3)
            + oval(13, -13, 2.6, 4, INK),
            "translate(362 216) scale(-1 1)",
        )
    ), DAY | {
        "pond": down(154, 300, "#8fd6ee", "#3f97c9"),
        "hull": down(170, 290, "#f59a34", "#d2641a"),
    }


def skate_park() -> Art:
    """A bowl and a ramp, a board and a helmet; nobody is there yet."""
    board = (
        fill("M-52 -6C-58 -12 -50 -16 -44 -10L-38 -6H38L44 -10C50 -16 58 -12 52 -6L44 2H-44Z", CANDY, swell=4)
        + line("M-34 -3H34", "#ffc2d4", 3)
        + dot(-28, 10, 9, "#39424f")
        + dot(28, 10, 9, "#39424f")
        + dots("-28 10 28 10", 4, SUN)
    )
    helmet = (
        fill("M-32 12C-36 -34 36 -34 32 12Q0 20 -32 12Z", "url(#hat)", swell=3)
        + line("M-14 -20Q-18 -6 -16 8M0 -24V10M14 -20Q18 -6 16 8", "#1b5f99", 5, 0.6)
        + line("M-26 14Q-8 40 4 30M26 14Q16 34 4 30", "#39424f", 4)
        + oval(-14, -12, 6, 4, WHITE, 0.5, -30)
    )
    return (
        box(0, 0, 400, 300, "url(#sky)")
        + dot(60, 54, 30, SUN)
        + cloud(170, 48)
        + cloud(318, 70, 0.7)
        + fill("M0 176C80 140 150 156 210 168C280 140 340 146 400 164V220H0Z", "#a9dc8a")
        + tree(34, 196, 0.9)
        + tree(372, 190, 0.8)
        + field(190, "url(#ground)")
        + fill("M0 226V118H58C62 186 98 222 156 226Z", "url(#ramp)")
        + line("M58 118C62 186 98 222 156 226", "#8fa0b5", 5)
        + line("M-4 116H62", RED, 8)
        + line("M6 112V78M30 112V78M54 112V78M4 78H56", "#5b6b8f", 5)
        + fill("M400 226V150H352C344 192 310 222 258 226Z", "url(#ramp)")
        + line("M352 150C344 192 310 222 258 226", "#8fa0b5", 5)
        + line("M350 148H404", RED, 8)
        + fill(star(30, 160, 17), GOLD, swell=4)
        + fill("M366 186q16 -22 26 0q-8 14 -26 0Z", AQUA)
        + line("M176 226V200H246V226", "#5b6b8f", 6)
        + line("M168 200H254", LILAC, 9)
        + field(226, "#c9d0da")
        + line("M0 228H400", "#aeb8c6", 5, cap="butt")
        + line("M30 262H120M290 278H372", WHITE, 5, 0.6)
        + oval(192, 276, 62, 8, BLACK, 0.18)
        + group(board, "translate(192 256)")
        + oval(306, 262, 38, 7, BLACK, 0.18)
        + group(helmet, "translate(306 238)")
    ), DAY | {
        "ground": down(190, 230, "#d9dee6", "#c9d0da"),
        "ramp": down(110, 226, "#f4f6fa", "#b9c3d2"),
        "hat": down(-34, 16, "#6db7f2", "#2f7fc2"),
    }


def bird(x: float, y: float, k: float, breast: str, back: str) -> str:
    """A round small bird that looks to the right."""
    return group(
        fill("M-26 4L-54 -6L-50 8L-24 14Z", back, swell=3)
        + oval(0, 2, 27, 23, back)
        + oval(8, 6, 19, 17, breast)
        + fill("M-20 -2C-8 -10 6 -2 2 10C-8 16 -20 10 -20 -2Z", INK, 0.22)
        + dot(14, -16, 15, back)
        + oval(20, -10, 11, 10, breast)
        + fill("M27 -19L39 -14L27 -10Z", "#e0a04a", swell=2)
        + oval(18, -19, 3.2, 4.4, INK)
        + dot(19, -20.5, 1.3, WHITE)
        + line("M-4 24v10M8 24v10", "#7a4d31", 3),
        f"translate({at(x, y)}) scale({k:g})",
    )


def bird_cafe() -> Art:
    """A bird table with a little ramp, a striped roof and three guests."""
    roof = "".join(
        fill(f"M{112 + 25 * i} 92H{137 + 25 * i}V112Q{124.5 + 25 * i} 126 {112 + 25 * i} 112Z", c)
        for i, c in enumerate((RED, PETAL, RED, PETAL, RED, PETAL, RED))
    )
    return (
        box(0, 0, 400, 300, "url(#sky)")
        + cloud(66, 48, 0.9)
        + cloud(338, 62, 0.7)
        + fill("M0 214C70 176 150 196 210 204C280 180 350 184 400 200V300H0Z", "#a9dc8a")
        + tree(356, 226, 1.05)
        + field(240, "url(#grass)")
        + oval(200, 284, 76, 8, BLACK, 0.18)
        + fill("M190 190H210L214 284H186Z", LEATHER, swell=3)
        + line("M190 214L150 190M210 214L250 190", "#7a4a2b", 7)
        + line("M128 182V100M272 182V100", LEATHER, 8)
        + fill("M92 94L140 48H260L308 94Z", "#c74a44", swell=5)
        + roof
        + line("M140 58H260", "#e8837a", 5)
        + box(104, 178, 192, 16, "#dcb985", 6)
        + box(104, 188, 192, 7, "#a0653a", 3)
        + line("M300 188L386 276", "#dcb985", 13)
        + line("M318 196l-10 9M336 214l-10 9M354 232l-10 9M372 250l-10 9", "#a0653a", 4)
        + dots("140 174 152 176 206 174 216 176 226 173 186 176", 3.4, "#8a5330")
        + fill("M154 176C154 162 178 162 178 176Z", "#e9c184", swell=2)
        + bird(150, 146, 0.82, "#e5693f", "#8a6a4c")
        + bird(236, 146, 0.82, "#ffd95c", "#4f86c0")
        + bird(66, 256, 0.9, "#e9d9bd", "#7a5a44")
        + group(
            box(-26, -18, 52, 34, "#39424f", 6)
            + line("M-15 -8H10M-15 2H2", WHITE, 4, 0.9)
            + dot(14, 5, 4, BLUSH),
            "translate(200 208)",
        )
        + line("M20 290q3 -12 5 -14M28 290q2 -8 6 -12M300 292q3 -10 4 -12M310 292q3 -8 7 -10", "#4a9444", 3)
        + dots("122 270 330 288 40 272", 5, PETAL)
    ), DAY | {"grass": down(240, 300, "#8fd070", "#5aa84f")}


def crayons() -> Art:
    """A box of crayons on a table, and a dragon that has just been begun."""

    def stick(x: float, y: float, colour: str, dark: str, turn: float) -> str:
        return group(
            fill("M-9 0L0 -22L9 0Z", colour, swell=3)
            + box(-12, 0, 24, 96, colour, 4)
            + box(-12, 14, 24, 60, dark, 0, 0.55)
            + line("M-12 16H12M-12 72H12", WHITE, 2.5, 0.7)
            + line("M-6 4V92", WHITE, 3, 0.35),
            f"translate({at(x, y)}) rotate({turn:g})",
        )

    pens = (
        (40, 118, "#ee6f91", "#b93f63", -7),
        (68, 108, "#fbb238", "#b56a10", -3),
        (96, 112, "#72b356", "#3c7a34", 1),
        (124, 106, "#4f95ea", "#1f5aa8", 3),
        (152, 116, "#a17be6", "#5a3da0", 7),
    )
    dragon = (
        line("M20 96C40 60 74 66 84 90C94 112 126 112 130 84C132 68 120 58 108 62", "#5aa04a", 8)
        + line("M108 62C96 58 92 44 104 38C120 30 140 38 140 52C140 62 128 66 118 64", "#5aa04a", 7)
        + line("M60 66l8 -14l8 16M84 92l12 -8l2 14", "#e5573f", 5)
        + dot(118, 48, 4, INK)
        + line("M142 52l14 -4M142 56l16 2M142 60l12 8", "#f08a24", 5)
        + line("M34 98v12M68 84v26M108 108v8", "#5aa04a", 6)
    )
    return (
        box(0, 0, 400, 300, "url(#table)")
        + line("M0 76H400M0 152H400M0 228H400", "#c98a50", 3, 0.5)
        + line("M90 20h70M260 120h60M40 196h50M300 270h60", "#c98a50", 3, 0.4)
        + group(
            box(-6, -2, 204, 160, BLACK, 4, 0.12) + box(-10, -8, 204, 160, "#fffdf6", 3) + dragon,
            "translate(184 78) rotate(5)",
        )
        + "".join(stick(*one) for one in pens)
        + fill("M22 170H170L164 262H28Z", "url(#carton)", swell=6)
        + fill("M22 170H170L169 186H23Z", "#ffe58a")
        + fill(star(96, 222, 22), WHITE, swell=5)
        + line("M40 250H152", "#e8961f", 4)
        + group(stick(0, 0, "#e5573f", "#9c2f1e", 0), "translate(262 254) rotate(74)")
        + line("M250 252q-14 10 -28 2", "#e5573f", 5)
    ), {"table": down(0, 300, "#e9b47c", "#d99a5c"), "carton": down(166, 264, "#ffd54a", "#f2a92f")}


OUTINGS = {
    "bird-cafe": bird_cafe,
    "crayons": crayons,
    "giant-pumpkin": giant_pumpkin,
    "pumpkin-boat": pumpkin_boat,
    "skate-park": skate_park,
}
