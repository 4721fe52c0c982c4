"""Draws the pictures that come with a ping: what is in a post, a profile, a chat."""

from __future__ import annotations

import math
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from badges.generate import cat, dog, fox
from kit.crayon import (
    AQUA,
    BLACK,
    BLUSH,
    BRASS,
    BRONZE,
    CANDY,
    EYE,
    EYES,
    GOLD,
    INK,
    LEAF,
    LEATHER,
    LILAC,
    MOUTH,
    PAPER,
    RED,
    SKY,
    STRAP,
    SUN,
    VIOLET,
    WHITE,
    Art,
    at,
    ball,
    box,
    cloud,
    dot,
    dots,
    down,
    eyes,
    fill,
    group,
    line,
    oval,
    ring,
    star,
    svg,
)
from kit.paper import write
from pictures.outings import OUTINGS
from pictures.scenery import DAY, child, field, tree
from pictures.shelf_b import SHELF_B
from pictures.shelf_c import SHELF_C


# -- the pictures of pings
def cake() -> Art:
    flags = "".join(
        fill(f"M{x} {y}l34 {t}l-14 34Z", c)
        for x, y, t, c in (
            (8, 16, 5, CANDY),
            (58, 23, 3, GOLD),
            (108, 28, 2, AQUA),
            (158, 31, 0, LILAC),
            (208, 31, -1, LEAF),
            (258, 29, -3, CANDY),
            (308, 23, -5, SKY),
            (356, 15, -6, GOLD),
        )
    )
    icing = (
        "M98 146C98 134 302 134 302 146V176C302 188 284 188 282 176C280 166 264 168 262 180C260 196"
        " 238 196 236 180C234 168 218 168 216 178C214 192 192 192 190 178C188 168 172 168 170 182C168"
        " 198 146 198 144 180C142 168 126 168 122 178C118 188 98 186 98 172Z"
    )
    candles = "".join(
        box(x - 5, 96, 10, 46, c, 3)
        + line(f"M{x - 4} 112l8 -6M{x - 4} 126l8 -6", WHITE, 3)
        + fill(f"M{x} 66q14 20 0 28q-14 -8 0 -28Z", "#ff9d2e")
        + fill(f"M{x} 78q6 10 0 14q-6 -4 0 -14Z", "#ffe58a")
        for x, c in ((140, SKY), (170, CANDY), (200, AQUA), (230, LILAC), (260, "#f08a24"))
    )
    return (
        box(0, 0, 400, 300, "url(#wall)")
        + dot(200, 120, 150, "url(#glow)")
        + line("M0 13Q200 50 400 9", "#b98555", 3)
        + flags
        + group(
            line("M0 40Q-6 80 4 120", "#b98555", 2)
            + oval(0, 0, 28, 34, "url(#red)")
            + oval(-10, -12, 6, 10, WHITE, 0.5, 24),
            "translate(46 130)",
        )
        + group(
            line("M0 40Q6 80 -2 120", "#b98555", 2)
            + oval(0, 0, 28, 34, "url(#blue)")
            + oval(-10, -12, 6, 10, WHITE, 0.5, 24),
            "translate(356 124)",
        )
        + field(232, "url(#cloth)")
        + line("M0 240h400", WHITE, 4, 0.6, dashes="10 14")
        + oval(200, 258, 144, 16, BLACK, 0.13)
        + oval(200, 248, 140, 18, "#f4fbff")
        + oval(200, 245, 120, 13, "#d4e6f2")
        + fill("M98 150V238Q200 258 302 238V150Z", "url(#sponge)")
        + fill("M98 204Q200 224 302 204V216Q200 236 98 216Z", "#f7799a")
        + fill(icing, "url(#icing)")
        + oval(200, 146, 102, 14, "#ffd9e4")
        + dots("120 162 156 166 200 162 246 164 284 160", 4, SUN)
        + dots("136 158 178 168 226 166 266 160", 4, SKY)
        + candles
    ), {
        "wall": down(0, 240, "#ffe9cf", "#ffd3a8"),
        "glow": ball(200, 110, 150, "#fffbe0d0", "#fffbe000"),
        "red": ball(-8, -10, 44, "#ff9aa8", "#e0506e"),
        "blue": ball(-8, -10, 44, "#9ccdfb", "#3f86dc"),
        "cloth": down(232, 300, "#7fd0c6", "#4fb0a6"),
        "sponge": down(150, 250, "#f6c983", "#d99a4e"),
        "icing": down(134, 196, "#fff6f9", "#ffc2d4"),
    }


def park() -> Art:
    head, g = dog()
    body = (
        line("M252 246C282 246 296 226 286 206", "#b4713c", 15)
        + fill("M158 272C154 222 172 186 206 186C240 186 258 222 254 272Z", "url(#coat)")
        + fill("M184 200Q206 190 228 200Q232 240 206 246Q180 240 184 200Z", WHITE, 0.85)
        + oval(166, 268, 24, 13, "#e3b681")
        + oval(246, 268, 24, 13, "#e3b681")
        + line("M190 226V262M222 226V262", "#f3d5a6", 20)
        + oval(188, 268, 16, 9, WHITE)
        + oval(224, 268, 16, 9, WHITE)
        + line("M170 190Q206 212 242 190", RED, 11)
        + dot(206, 204, 8, SUN)
    )
    return (
        box(0, 0, 400, 220, "url(#sky)")
        + cloud(90, 50)
        + cloud(330, 66, 0.7)
        + fill("M0 172C80 130 150 150 220 164C280 140 350 140 400 166V240H0Z", "#a9dc8a")
        + tree(44, 196, 1.15)
        + tree(352, 190, 1.25)
        + field(184, "url(#lawn)")
        + fill("M310 184C330 210 300 240 250 300H400V260C360 236 350 210 344 184Z", "#f2d9a8")
        + line("M64 214H130M64 226H130", "#b4713c", 8)
        + line("M74 226V250M120 226V250M74 196V226M120 196V226", STRAP, 6)
        + line("M60 200H134", "#b4713c", 8)
        + oval(206, 276, 84, 12, BLACK, 0.14)
        + body
        + group(head, "translate(102 58) scale(.52)")
        + dot(92, 270, 17, "url(#ball)")
        + line("M78 264Q92 272 106 262", WHITE, 3)
        + oval(94, 288, 18, 4, BLACK, 0.13)
        + line("M20 288l-4 -14M24 288v-16M28 288l5 -13M372 276l-4 -12M377 276v-14", "#4a9444", 3)
        + dots("150 290 330 268 40 262", 4, WHITE)
    ), DAY | g | {
        "lawn": down(184, 300, "#9bd47c", "#5fae52"),
        "coat": down(186, 272, "#ffeccd", "#e3b681"),
        "ball": ball(88, 264, 22, "#ff9a7a", "#d8432c"),
    }


def kit() -> Art:
    mosaic = "".join(
        box(222 + 8 * (i % 5), 112 + 8 * (i // 5), 8.3, 8.3, c)
        for i, c in enumerate(
            [
                "#dfe7f1",
                "#b9cbe2",
                "#e9d9a9",
                "#c7d3e6",
                "#dfe7f1",
                "#b4c6de",
                "#e6c977",
                "#d8b95e",
                "#cfdcec",
                "#b9cbe2",
                "#dcc98f",
                "#8fa9cc",
                "#a9bdd8",
                "#e6cf8c",
                "#c3d1e4",
                "#cdd9e9",
                "#b6c8df",
                "#e2cd93",
                "#93acce",
                "#dbe4ef",
                "#e4ebf3",
                "#cbd8e8",
                "#b3c5dd",
                "#d5dfec",
                "#e4ebf3",
            ]
        )
    )
    shirt = (
        "M164 76C176 92 224 92 236 76L282 92C298 98 306 112 312 134L318 158L284 168L276 142V214Q200"
        " 226 124 214V142L116 168L82 158L88 134C94 112 102 98 118 92Z"
    )
    return (
        box(0, 0, 400, 300, "url(#wall)")
        + line("M70 0V300M140 0V300M210 0V300M280 0V300M350 0V300", "#c7b08f", 2, 0.5)
        + box(0, 34, 400, 14, "#b98555")
        + box(0, 34, 400, 5, "#d9a874")
        + dots("60 52 340 52", 9, STRAP)
        + line("M200 52Q200 36 212 40M200 52V62L150 86M200 62L250 86", "#7d8797", 5)
        + fill("M132 208H268L282 268L212 276L200 244L188 276L118 268Z", "#2c5f9e", swell=5)
        + line("M124 258L186 266M276 258L214 266", WHITE, 5)
        + fill(shirt, "url(#shirt)", swell=5)
        + fill("M140 86l22 -8l4 138l-28 -2ZM234 78l22 8l4 128l-26 2Z", WHITE, 0.28)
        + line("M162 78C176 98 224 98 238 78", WHITE, 9)
        + line("M84 154L116 163M316 154L284 163", WHITE, 8)
        + line("M125 146V204M275 146V204", "#a83226", 3, 0.7)
        + mosaic
        + group(
            line("M0 0V20", "#d8d3cb", 3)
            + fill("M-12 14H12V62Q12 66 16 72L24 82Q28 92 18 94H0Q-12 92 -12 78Z", "#d8432c", swell=3)
            + line("M-10 26H10M-10 36H10", WHITE, 5),
            "translate(340 52)",
        )
        + group(
            line("M0 0V20", "#d8d3cb", 3)
            + fill("M-22 22Q-22 12 -12 14Q0 30 18 28Q38 32 38 46V52H-22Z", "#39424f", swell=4)
            + line("M-20 50H36", "#c3ccd8", 4)
            + line("M-5 28l7 -5M3 32l6 -6M-20 18H-12", WHITE, 3)
            + line("M-16 56v5M-4 56v5M18 56v5M30 56v5", "#39424f", 6),
            "translate(52 54)",
        )
    ), {"wall": down(0, 300, "#fdf1dd", "#ecd3ac"), "shirt": down(76, 220, "#f0644c", "#c93a2c")}


def door() -> Art:
    brick = "".join(
        f"M{x} {y}h22" for y in range(12, 250, 24) for x in range(10 + (y // 24 % 2) * 22, 400, 66)
    )
    pot = (
        fill("M-20 0H20L15 32H-15Z", "#c9663c", swell=4)
        + line("M-22 0H22", "#e0825a", 9)
        + dot(0, -26, 23, "#5aa04a")
        + dot(-8, -32, 12, "#8fc468", 0.7)
        + dots("-12 -20 6 -36 12 -18 -4 -44", 4.5, "#ff8fa8")
    )
    return (
        box(0, 0, 400, 300, "url(#brick)")
        + line(brick, "#b5573c", 8, 0.45, cap="butt")
        + field(250, "#c9c4bd")
        + field(258, "url(#path)")
        + fill("M114 254V92C114 32 286 32 286 92V254Z", "#fff8ec")
        + line("M114 92C114 32 286 32 286 92", "#dcb985", 4)
        + fill("M128 254V92C128 52 272 52 272 92V254Z", "url(#door)")
        + fill("M146 92C150 64 250 64 254 92L254 104H146Z", "#bfe3fa")
        + line("M200 70V104M168 76L176 104M232 76L224 104", "#fff8ec", 5)
        + box(144, 168, 50, 68, "#1c4d8f", 6, 0.5)
        + box(206, 168, 50, 68, "#1c4d8f", 6, 0.5)
        + line("M147 170H190M209 170H252", "#8dbcf5", 3, 0.7)
        + box(168, 150, 64, 10, BRASS, 4)
        + dot(260, 160, 8, "url(#brass)")
        + ring(200, 130, 9, BRASS, 5)
        + box(102, 246, 196, 16, "#a7a19a", 5)
        + box(112, 240, 176, 9, "#8a5a3a", 4)
        + box(304, 92, 74, 52, "#fffdf8", 10)
        + box(309, 97, 64, 42, "#24345a", 7)
        + line(
            "M321 113C321 104 337 104 337 113C337 120 324 122 322 130H338M359 131V105L346 123H365",
            "#fffdf8",
            5,
        )
        + dots("314 102 368 102 314 134 368 134", 1.8, BRASS)
        + group(
            fill("M-22 0L0 -26L22 0V6H-22Z", "#39424f", swell=3)
            + box(-16, 4, 32, 34, "#ffe58a", 5)
            + line("M0 4V38M-16 20H16", "#39424f", 4),
            "translate(62 80)",
        )
        + dot(62, 100, 44, "#fff2b0", 0.18)
        + group(pot, "translate(76 232)")
        + group(pot, "translate(326 232)")
        + box(48, 262, 56, 4, BLACK, 2, 0.12)
        + box(298, 262, 56, 4, BLACK, 2, 0.12)
    ), {
        "brick": down(0, 250, "#e59270", "#cf7352"),
        "path": down(258, 300, "#e2ddd5", "#cbc4ba"),
        "door": down(56, 254, "#4f95ea", "#2763b8"),
        "brass": ball(257, 157, 11, "#ffe58a", "#c99414"),
    }


def beach() -> Art:
    brolly = "M-92 10C-88 -62 88 -62 92 10Q76 -8 56 8Q30 -10 0 8Q-30 -10 -56 8Q-76 -8 -92 10Z"
    return (
        box(0, 0, 400, 140, "url(#sky)")
        + dot(334, 52, 46, "#fff3b0", 0.6)
        + dot(334, 52, 30, SUN)
        + cloud(84, 46)
        + cloud(212, 66, 0.6)
        + box(0, 122, 400, 90, "url(#sea)")
        + line("M20 142h40M120 136h30M230 146h44M330 138h36M70 160h30M180 164h40M300 168h36", WHITE, 3.5, 0.7)
        + fill("M246 122L262 136H298L310 122Z", RED, swell=2)
        + fill("M274 76L250 116H274ZM280 68V116H308Z", WHITE)
        + line("M277 66V122", LEATHER, 3)
        + fill("M0 190C60 176 120 204 190 190C260 176 330 200 400 182V300H0Z", WHITE)
        + fill("M0 200C60 186 120 214 190 200C260 186 330 210 400 192V300H0Z", "url(#sand)")
        + oval(120, 282, 84, 10, BLACK, 0.12)
        + line("M118 168L132 280", "#fff8ec", 7)
        + group(
            fill(brolly, CANDY)
            + fill(
                "M-56 8C-50 -30 -24 -46 0 -46C0 -46 -26 -20 -30 0Q-44 -4 -56 8Z"
                "M56 8C50 -30 24 -46 0 -46C0 -46 26 -20 30 0Q44 -4 56 8Z",
                WHITE,
            )
            + dot(0, -46, 6, SUN),
            "translate(118 168) rotate(-8)",
        )
        + oval(280, 284, 88, 8, BLACK, 0.12)
        + fill("M222 284V236H338V284ZM238 240V202H272V240ZM288 240V202H322V240Z", "url(#tower)")
        + line(
            "M238 202h6M252 202h6M266 202h6M288 202h6M302 202h6M316 202h6M222 236h6M250 236h4"
            "M306 236h4M332 236h6",
            "#edc079",
            11,
            cap="butt",
        )
        + fill("M268 284V262C268 250 292 250 292 262V284Z", "#a8743a")
        + line("M255 200V170M305 200V176", LEATHER, 3)
        + fill("M256 170L276 177L256 184Z", AQUA)
        + fill("M306 176L324 182L306 188Z", RED)
        + fill("M178 246H214L209 282H183Z", SKY, swell=4)
        + line("M176 246Q196 222 216 246", "#fff8ec", 4)
        + line("M177 247H215", "#8dbcf5", 6)
        + fill(star(40, 266, 18, 0.5), "#ff9d6e", swell=5)
        + dots("36 262 44 262", 2, INK)
        + line("M35 269q5 4 10 0", INK, 2)
        + dots("70 236 160 226 364 232 350 280 20 226", 2.5, "#cf9f5a")
    ), DAY | {
        "sea": down(122, 212, "#2f93cf", "#7fd8dc"),
        "sand": down(190, 300, "#fbe3ae", "#efc581"),
        "tower": down(200, 284, "#f3cd88", "#d9a55a"),
    }


def game() -> Art:
    coin = dot(0, 0, 15, BRONZE) + dot(0, -1, 13, "url(#coin)") + line("M-4 -7V5", "#fff6c2", 4)
    coins = "".join(
        group(coin, f"translate({x} {y})")
        for x, y in ((128, 118), (164, 92), (204, 82), (244, 92), (280, 118))
    )
    block = (
        box(-18, -18, 36, 36, "#c9781f", 6)
        + box(-15, -15, 30, 30, "url(#coin)", 5)
        + fill(star(0, 0, 10), "#fffbe0")
    )
    hero = (
        oval(0, 34, 24, 5, BLACK, 0.2)
        + line("M-9 22V32M9 22V32", "#2c3a66", 9)
        + box(-18, -4, 36, 28, "url(#hero)", 9)
        + box(-22, -38, 44, 38, "#ffd9b0", 15)
        + fill("M-24 -20C-24 -46 24 -46 24 -20Q30 -18 34 -16Q10 -22 -24 -20Z", AQUA)
        + oval(0, -12, 4, 6, INK)
        + oval(14, -12, 4, 6, INK)
        + line("M3 -4Q8 1 13 -4", INK, 2.5)
        + line("M20 4L34 -8", "#ffd9b0", 9)
        + line("M-18 6L-28 14", "#ffd9b0", 9)
    )
    return (
        box(0, 0, 400, 300, "#20263f")
        + box(14, 14, 372, 272, "url(#night)", 16)
        + dots("60 70 110 60 330 74 360 120 40 130 300 60 190 56", 2, WHITE, 0.8)
        + fill(
            "M14 226C60 170 100 180 140 214C190 150 250 160 290 206C320 180 360 180 386 204V270H14Z",
            "#5a49a8",
        )
        + fill("M14 236C80 200 130 214 190 234C250 204 330 206 386 232V270H14Z", "#473a90")
        + coins
        + group(block, "translate(186 150)")
        + group(block, "translate(222 150)")
        + box(302, 176, 84, 16, LEAF, 7)
        + box(308, 188, 78, 14, "#8a5330", 5)
        + box(14, 150, 68, 16, LEAF, 7)
        + box(14, 162, 62, 14, "#8a5330", 5)
        + group(group(coin, "scale(.9)"), "translate(344 156)")
        + fill("M14 244H386V270Q386 286 370 286H30Q14 286 14 270Z", "#8a5330")
        + box(14, 238, 372, 18, LEAF, 8)
        + line("M30 248v12M80 248v16M150 248v10M250 248v16M310 248v11M366 248v14", LEAF, 12)
        + dots("60 274 120 278 200 272 280 276 340 274", 4, "#6b4028")
        + group(hero, "translate(112 204)")
        + fill("M250 240C250 208 300 208 300 240Z", "#e0506e", swell=3)
        + oval(264, 226, 7, 8, WHITE)
        + oval(286, 226, 7, 8, WHITE)
        + dots("263 228 285 228", 3.5, INK)
        + line("M268 237h14", INK, 3)
        + box(26, 26, 104, 28, "#12162b", 14, 0.6)
        + "".join(
            fill(
                f"M{x} 48C{x - 16} 38 {x - 12} 28 {x - 5} 31Q{x} 34 {x} 36Q{x} 34 {x + 5} 31"
                f"C{x + 12} 28 {x + 16} 38 {x} 48Z",
                "#ff5c77" if x < 100 else "#6d6a86",
            )
            for x in (48, 78, 108)
        )
        + box(262, 26, 112, 28, "#12162b", 14, 0.6)
        + group(group(coin, "scale(.7)"), "translate(282 40)")
        + box(302, 36, 60, 9, "#4c4d6e", 4)
        + box(302, 36, 42, 9, SUN, 4)
    ), {
        "night": down(14, 250, "#3c6fd0", "#9c8ff0"),
        "coin": down(-15, 15, "#fff0a0", "#f2b632"),
        "hero": down(-4, 24, "#ff8a5c", "#d8432c"),
    }


def chest() -> Art:
    rays = "".join(
        "M200 152L"
        + at(*(p for a in (t, t + 0.2) for p in (200 + 140 * math.cos(a), 152 + 96 * math.sin(a))))
        + "Z"
        for t in (i * math.pi / 8 for i in range(16))
    )
    coin = oval(0, 0, 15, 12, BRONZE) + oval(0, -2, 14, 10, "url(#coin)")
    coins = "".join(
        group(coin, f"translate({x} {y})")
        for x, y in (
            (146, 150),
            (174, 140),
            (204, 136),
            (232, 142),
            (256, 150),
            (160, 158),
            (190, 152),
            (220, 154),
            (244, 160),
        )
    )
    confetti = "".join(
        f'<rect x="{x}" y="{y}" width="9" height="5" rx="1" fill="{c}" transform="rotate({t} {x} {y})"/>'
        for x, y, t, c in (
            (70, 92, 30, CANDY),
            (96, 140, 70, AQUA),
            (84, 200, -20, SKY),
            (318, 96, -30, GOLD),
            (306, 150, 50, WHITE),
            (330, 190, 10, CANDY),
            (130, 70, -50, WHITE),
            (276, 72, 20, AQUA),
            (60, 160, 0, GOLD),
            (342, 140, 80, SKY),
        )
    )
    return (
        box(0, 0, 400, 300, "url(#page)")
        + box(20, 60, 90, 60, WHITE, 8, 0.5)
        + box(20, 140, 90, 100, WHITE, 8, 0.5)
        + box(300, 60, 80, 180, WHITE, 8, 0.5)
        + box(0, 0, 400, 300, "#1b2440", 0, 0.35)
        + box(46, 30, 308, 250, BLACK, 20, 0.2)
        + box(46, 22, 308, 250, "#fffdf8", 20)
        + box(54, 52, 292, 212, "url(#burst)", 14)
        + fill(rays, "url(#ray)")
        + dots("66 38 82 38 98 38", 5, "#d8cfc2")
        + dot(338, 40, 17, "#d8432c")
        + line("M331 33l14 14M345 33l-14 14", WHITE, 5)
        + confetti
        + oval(200, 222, 96, 10, BLACK, 0.2)
        + fill("M124 150C118 96 132 82 160 82H240C268 82 282 96 276 150Z", "url(#lid)")
        + fill("M138 146C134 112 144 98 164 98H236C256 98 266 112 262 146Z", "#5a3018")
        + dot(200, 132, 60, "url(#glow)")
        + line("M160 84V98M240 84V98", BRASS, 12, cap="butt")
        + coins
        + fill("M180 134l10 -14h20l10 14l-20 22Z", "#6fd8f2")
        + fill("M190 120l-10 14h40l-10 -14l-10 14Z", "#c4f2ff")
        + fill(star(248, 128, 12), WHITE, 0.9)
        + fill(star(152, 122, 9), WHITE, 0.9)
        + box(120, 160, 160, 60, "url(#wood)", 8)
        + line("M124 180H276M124 200H276", "#6b3d1e", 2.5, 0.6)
        + box(116, 154, 168, 15, BRASS, 5)
        + box(150, 160, 13, 60, BRASS)
        + box(237, 160, 13, 60, BRASS)
        + box(186, 158, 28, 32, "#f7d468", 6)
        + dot(200, 170, 5, "#5a3018")
        + line("M200 172V181", "#5a3018", 4)
        + box(126, 236, 148, 30, "#2d7a33", 15)
        + box(126, 232, 148, 30, "#58b85a", 15)
        + fill("M194 240L212 247L194 254Z", WHITE, swell=4)
    ), {
        "page": down(0, 300, "#a9c4e6", "#88a6cf"),
        "burst": ball(200, 150, 170, "#ffe58a", "#f78f3a"),
        "lid": down(82, 150, "#b4713c", "#7d4826"),
        "wood": down(160, 220, "#b4713c", "#854c26"),
        "glow": ball(200, 132, 60, "#fff6b8ff", "#ffe58a00"),
        "coin": down(-12, 10, "#fff0a0", "#f2b632"),
        "ray": ball(200, 152, 142, "#fff3a8ff", "#fff3a880", "#fff3a800"),
    }


def mask() -> Art:
    head, g = fox()
    holes = (
        oval(158, 152, 30, 29, "#8a3a10")
        + oval(250, 152, 28, 29, "#8a3a10")
        + oval(158, 154, 27, 26, INK)
        + oval(250, 154, 25, 26, INK)
        + eyes(154, 158, 249, 0.8)
    )
    face = head.replace(eyes(150), holes)
    return (
        box(0, 0, 400, 300, "url(#night)")
        + dots("40 50 90 110 340 60 370 150 60 190 310 40 150 30 250 24 366 226 28 246", 2.4, "#fff3c4", 0.8)
        + dot(320, 92, 30, "#fff3c4", 0.9)
        + dot(308, 84, 28, "#4b3f86", 0.96)
        + dot(200, 146, 126, "url(#glow)")
        + fill("M56 300C60 236 110 216 150 208H250C290 216 340 236 344 300Z", "url(#hood)")
        + fill(
            "M88 176C80 60 148 22 200 22C252 22 320 60 312 176C308 226 262 244 200 244C138 244 92"
            " 226 88 176Z",
            "url(#hood)",
        )
        + fill(
            "M104 176C98 76 150 44 200 44C250 44 302 76 296 176C290 220 250 236 200 236C150 236"
            " 110 220 104 176Z",
            "#1d2040",
        )
        + line("M106 128C88 130 92 160 100 178M296 128C314 130 310 160 300 178", "#2b2f5a", 6)
        + fill(
            "M128 150C126 104 160 84 200 84C240 84 274 104 272 150C274 196 240 226 202 226C164 226"
            " 128 196 128 150Z",
            "#f6d3b0",
        )
        + line("M182 208Q202 222 222 207", INK, 3.5)
        + oval(158, 196, 11, 7, BLUSH, 0.45)
        + oval(246, 196, 11, 7, BLUSH, 0.45)
        + line("M118 152L105 144M288 150L298 144", "#f0e2c4", 5)
        + group(
            fill(
                "M106 202C146 236 176 250 206 252C232 252 262 238 298 200L292 214C262 246 232 262"
                " 206 262C176 262 146 246 110 214Z",
                "#d9bb98",
            )
            + face,
            "translate(66 16) scale(.66)",
        )
        + line("M168 236L162 284M236 236L242 282", "#e4e8ff", 5)
        + dots("162 288 242 286", 5, "#aab4e8")
    ), g | {
        "night": down(0, 300, "#3a3478", "#7a62b8"),
        "glow": ball(200, 146, 126, "#b79bea90", "#b79bea00"),
        "hood": down(22, 300, "#4f95ea", "#2a4f9c"),
        "iris": EYES,
    }


def egg() -> Art:
    return (
        box(0, 0, 400, 300, "url(#blank)")
        + line(
            "M-20 80L100 -40M-20 200L220 -40M-20 320L340 -40M60 340L420 -20M180 340L420 100M300 340L420 220",
            WHITE,
            18,
            0.25,
        )
        + dot(200, 150, 120, WHITE, 0.55)
        + ring(200, 150, 120, "#9fb0c4", 5, "14 12")
        + oval(200, 246, 66, 10, BLACK, 0.12)
        + fill(
            "M200 62C244 62 270 124 270 168C270 214 240 244 200 244C160 244 130 214 130 168C130"
            " 124 156 62 200 62Z",
            "url(#shell)",
        )
        + fill("M156 110C162 92 176 78 188 76C190 88 172 96 164 120Q156 122 156 110Z", WHITE, 0.8)
        + dots("168 206 186 220 232 204 242 184 216 224", 4, "#cdbfa9")
        + dot(200, 142, 22, "#b6c0cd")
        + fill(
            "M160 206C160 180 178 172 200 172C222 172 240 180 240 206Q220 216 200 216Q180 216 160 206Z",
            "#b6c0cd",
        )
    ), {
        "blank": down(0, 300, "#dbe4ee", "#b4c2d3"),
        "shell": ball(184, 120, 140, "#fffdf8", "#f4e6d0", "#d8c3a2"),
    }


def kitten() -> Art:
    head, g = cat()
    head = head.replace("#5d6478", "#c9762a")
    g = g | {"fur": ball(190, 96, 175, "#ffd9a0", "#ec9f4d")}
    weave = "".join(
        f"M{x} {y}h18" for y in (212, 228, 244, 260) for x in range(106 + (y // 16 % 2) * 16, 290, 32)
    )
    return (
        box(0, 0, 400, 300, "url(#wall)")
        + dots(
            " ".join(f"{x} {y}" for y in range(20, 200, 44) for x in range(24 + (y // 44 % 2) * 32, 400, 64)),
            5,
            WHITE,
            0.55,
        )
        + field(226, "url(#floor)")
        + box(0, 222, 400, 8, "#fff8ec")
        + oval(200, 280, 150, 15, BLACK, 0.14)
        + line("M292 214C330 206 344 172 326 154", "#ec9f4d", 19)
        + line("M328 158L326 154", "#fff3e2", 19)
        + fill("M96 206Q120 186 150 196Q200 176 250 196Q280 186 304 206L300 236H100Z", "#8fd0c8", swell=6)
        + oval(202, 206, 56, 46, "url(#body)")
        + oval(204, 206, 30, 40, "#fff3e2")
        + group(head, "translate(86 50) scale(.57)")
        + fill("M92 206H308L288 278H112Z", "url(#wicker)", swell=10)
        + line(weave, "#8a5a2c", 7, 0.55, cap="butt")
        + line("M90 206H310", "#d9a860", 15)
        + line("M90 206H310", "#a8743a", 5, 0.6, dashes="8 12")
        + oval(164, 204, 20, 14, "#f7bd74")
        + oval(240, 204, 20, 14, "#f7bd74")
        + line("M158 205v8M167 205v8M235 205v8M244 205v8", "#b9692a", 3)
        + dot(58, 262, 27, "url(#wool)")
        + line(
            "M36 254Q58 238 82 256M34 268Q58 248 84 268M44 284Q56 258 72 240M60 289Q84 290 100 284T128 290",
            "#f7a3bb",
            4,
        )
    ), g | {
        "wall": down(0, 226, "#c9e4f7", "#e6f3fb"),
        "floor": down(226, 300, "#e8bf8a", "#cf9c62"),
        "wicker": down(206, 280, "#c9904e", "#9a6630"),
        "body": down(160, 240, "#f3ad5e", "#e08f3c"),
        "wool": ball(50, 254, 34, "#f58aa8", "#c74a70"),
    }


def drawing() -> Art:
    """A child's own drawing in wax crayon, held to a fridge by magnets."""
    scribble = (
        "M64 226q6 -18 10 0q6 -18 10 0q6 -18 10 0q6 -18 10 0q6 -18 10 0q6 -18 10 0q6 -18 10 0q6 -18 10"
        " 0q6 -18 10 0q6 -18 10 0q6 -18 10 0q6 -18 10 0q6 -18 10 0q6 -18 10 0q6 -18 10 0q6 -18 10 0q6"
        " -18 10 0q6 -18 10 0q6 -18 10 0q6 -18 10 0q6 -18 10 0q6 -18 10 0q6 -18 10 0q6 -18 10 0q6 -18"
        " 10 0q6 -18 10 0"
    )

    def stick(x, y, c, k):
        return group(
            dot(0, -30, 13, "#fff1e0")
            + ring(0, -30, 13, c, 4)
            + line("M0 -16L1 18L-11 42M1 18L13 41M-20 -8L0 0L21 -10", c, 5)
            + dots("-4 -32 5 -33", 2, c)
            + line("M-6 -26Q0 -20 7 -27", c, 3),
            f"translate({x} {y}) scale({k})",
        )

    return (
        box(0, 0, 400, 300, "url(#door)")
        + box(0, 0, 12, 300, "#b9c9d6")
        + box(370, 90, 12, 130, "#93a6b6", 6)
        + group(
            box(46, 28, 308, 240, BLACK, 3, 0.16)
            + box(42, 22, 308, 240, "#fffdf6", 3)
            + line("M52 40Q70 34 90 40T130 38T170 41T210 37T250 41T300 38", "#5aa8ee", 7, 0.8)
            + line("M54 52Q90 46 120 52T190 50T240 53", "#5aa8ee", 6, 0.6)
            + line(scribble, "#4aa64a", 6, 0.9)
            + line("M62 238Q190 230 326 240M60 248Q200 242 326 250", "#6cc25a", 6, 0.8)
            + dot(316, 62, 17, SUN)
            + line(
                "M316 62m-9 -5q10 -6 18 2q-14 0 -18 8q10 4 18 -1M292 70L278 76M296 84L286 96"
                "M314 88L312 102M334 82L342 92",
                "#f5a623",
                5,
            )
            + line(
                "M92 214L94 142L160 139L163 213M84 146L126 100L172 143"
                "M116 213L117 182L138 181L139 213M100 154H114V168H101ZM142 152H156V167H143Z",
                "#d8432c",
                6,
            )
            + line("M108 132L128 112M118 136L136 116M132 136L144 124M146 136L152 130", "#e8764a", 5, 0.8)
            + stick(206, 182, "#7048bb", 1)
            + stick(258, 176, "#2763b8", 1.1)
            + stick(234, 196, "#e0506e", 0.7)
            + line(
                "M284 208Q284 190 300 192L322 190Q326 200 320 208M288 208v8M318 206v9"
                "M286 192q-10 -2 -12 -10q8 -4 14 0M322 190q8 -4 6 -14",
                "#8a5330",
                5,
            )
            + fill(
                "M200 84C182 70 190 58 198 64Q201 67 202 70Q204 64 210 63C220 62 218 74 200 84Z", "#ee6f91"
            ),
            "rotate(-3 200 150)",
        )
        + dot(66, 36, 14, BLACK, 0.15)
        + dot(64, 32, 14, RED)
        + dot(60, 28, 4, WHITE, 0.6)
        + group(
            fill(star(2, 4, 18, 0.55), BLACK, 0.15)
            + fill(star(0, 0, 17, 0.55), SUN, swell=5)
            + dots("-5 -2 5 -2", 2, INK)
            + line("M-5 4q5 5 10 0", INK, 2),
            "translate(224 24) rotate(8)",
        )
    ), {"door": down(0, 300, "#e4eef5", "#c9d8e3")}


def bus() -> Art:
    people = (
        (96, "#f0c39a", "#5a3018", 1),
        (152, "#8a5330", "#2b1710", 2),
        (208, "#ffdcb8", "#d9861b", 0),
        (264, "#c98d62", "#2b1710", 1),
    )
    window = "".join(
        box(x - 25, 96, 50, 52, "#d8f0ff", 10)
        + box(x - 17, 142, 34, 8, (CANDY, AQUA, VIOLET, LEAF)[i], 4)
        + child(x, 126, 0.66, s, h, k)
        for i, (x, s, h, k) in enumerate(people)
    )
    wheel = (
        dot(0, 0, 29, "#333a47")
        + dot(0, 0, 16, "#c3ccd8")
        + dot(0, 0, 6, "#7d8797")
        + dots("0 -11 10 6 -10 6", 2, "#7d8797")
    )
    return (
        box(0, 0, 400, 230, "url(#sky)")
        + cloud(330, 40, 0.9)
        + fill("M0 190C60 130 120 150 180 176C240 130 330 130 400 180V240H0Z", "#a9dc8a")
        + tree(384, 216, 1)
        + field(208, "#8fcf72")
        + field(232, "url(#road)")
        + line("M0 282H400", "#fff3c4", 5, cap="butt", dashes="34 24")
        + oval(208, 262, 168, 10, BLACK, 0.2)
        + fill(
            "M46 236V106C46 86 58 78 78 78H322C342 78 352 90 356 110L368 160C372 168 372 176 372 184V236Z",
            "url(#bus)",
        )
        + box(60, 70, 230, 12, "#e8961f", 6)
        + window
        + fill("M304 96H328C338 96 341 102 343 110L354 156H304Z", "#d8f0ff", swell=4)
        + box(304, 146, 36, 12, "#2763b8", 5)
        + child(322, 129, 0.66, "#f0c39a", "#7d8797")
        + line("M346 158l-6 -16", "#39424f", 4)
        + box(46, 172, 326, 11, "#d9861b")
        + line("M302 96V236", "#d9861b", 3)
        + box(46, 222, 326, 16, "#39424f", 7)
        + group(wheel, "translate(116 236)")
        + group(wheel, "translate(300 236)")
        + dot(362, 202, 8, "#fff6c2")
        + dot(56, 200, 6, RED)
        + group(fill("M-26 0C-26 -22 26 -22 26 0V10H-26Z", "#4f95ea"), "translate(170 66) scale(.8)")
        + box(196, 52, 44, 20, "#c74a70", 6)
        + line("M208 52V44H228V52", "#8c2f4e", 4)
        + box(92, 54, 48, 18, AQUA, 6)
    ), DAY | {"bus": down(78, 236, "#ffd54a", "#f7ad2a"), "road": down(232, 300, "#7f8796", "#636b7b")}


def rainbow() -> Art:
    bands = "".join(
        ring(200, 226, 178 - 15 * i, c, 15.6)
        for i, c in enumerate(("#ef5b5b", "#ff9f45", "#ffdb4d", "#63c46b", "#4f9bef", "#8a6fe0"))
    )
    flower = (
        line("M0 0V22", "#4a9444", 4) + dots("-7 -3 7 -3 0 -9 -4 5 5 5", 5.5, PAPER) + dot(0, -1, 4.5, SUN)
    )
    drops = "".join(
        f"M{x} {y}l-4 11"
        for x, y in ((24, 96), (48, 110), (72, 94), (36, 130), (62, 132), (94, 112), (14, 120))
    )
    return (
        box(0, 0, 400, 300, "url(#sky)")
        + dot(344, 58, 48, "#fff3b0", 0.6)
        + dot(344, 58, 31, SUN)
        + bands
        + line(drops, "#4f95ea", 4, 0.8)
        + cloud(56, 70, 1.25, "#c9d7e6", 1)
        + cloud(78, 62, 0.9, "#eef4fa", 1)
        + fill("M0 216C70 172 140 184 210 214C280 180 350 184 400 206V300H0Z", "#a9dc8a")
        + fill("M0 248C90 208 190 226 260 246C320 226 370 232 400 242V300H0Z", "url(#lawn)")
        + tree(54, 240, 0.7)
        + tree(352, 240, 0.85)
        + tree(318, 244, 0.55)
        + fill("M178 216L204 192L230 216Z", RED, swell=4)
        + box(184, 216, 40, 28, "#fff3e2", 2)
        + box(197, 226, 13, 18, LEATHER, 3)
        + box(213, 221, 8, 9, "#bfe3fa", 1)
        + "".join(
            group(flower, f"translate({x} {y}) scale({k})")
            for x, y, k in ((110, 262, 1), (150, 272, 0.8), (270, 266, 1), (300, 276, 0.8), (36, 274, 0.9))
        )
    ), {"sky": down(0, 230, "#79c1f7", "#e9f7ff"), "lawn": down(210, 300, "#8fd070", "#5aa84f")}


def shark() -> Art:
    def house(x, c, roof, tone):
        return (
            box(x, 74, 96, 130, c)
            + fill(f"M{x - 6} 76L{x + 20} 34H{x + 76}L{x + 102} 76Z", roof)
            + box(x + 66, 22, 14, 30, tone)
            + box(x + 14, 92, 26, 32, "#fff8ec", 3)
            + box(x + 56, 92, 26, 32, "#fff8ec", 3)
            + box(x + 17, 95, 20, 26, "#9fd3f5", 2)
            + box(x + 59, 95, 20, 26, "#9fd3f5", 2)
            + line(f"M{x + 27} 95v26M{x + 69} 95v26", "#fff8ec", 3)
            + fill(f"M{x + 56} 204V158C{x + 56} 142 {x + 84} 142 {x + 84} 158V204Z", tone)
            + dot(x + 78, 180, 2.6, SUN)
            + box(x + 14, 150, 28, 30, "#fff8ec", 3)
            + box(x + 17, 153, 22, 24, "#9fd3f5", 2)
        )

    body = (
        "M118 276C110 200 140 128 214 84C262 60 306 70 326 96C302 104 280 128 276 148C286 190 282 240"
        " 276 276Z"
    )
    return (
        box(0, 0, 400, 220, "url(#sky)")
        + cloud(196, 34, 0.7)
        + house(4, "#f0b79a", "#a84a3a", "#8a3a2e")
        + house(104, "#f6d98f", "#7a5a8a", "#5a6fae")
        + house(204, "#a9d3b4", "#a0653a", "#417f3a")
        + house(304, "#d9b4cf", "#5b6b8f", "#8a3a5c")
        + box(0, 200, 400, 18, "#cfc8bd")
        + field(216, "url(#road)")
        + line("M0 284H400", WHITE, 6, 0.8, cap="butt", dashes="40 26")
        + line("M62 216V150", "#4a5262", 7)
        + dot(62, 142, 17, "#ffe58a")
        + dot(62, 142, 24, "#ffe58a", 0.3)
        + fill(
            "M90 268L112 250L132 258L156 240L190 250L220 240L256 250L286 246L298 262L322 268L300"
            " 284L262 280L230 292L190 284L150 290L126 280Z",
            "#3a404d",
            swell=5,
        )
        + fill("M134 186C104 160 84 160 70 166C84 184 96 214 124 228Z", "#56718c", swell=4)
        + fill(body, "url(#skin)")
        + fill(
            "M326 96C302 104 280 128 276 148C286 190 282 240 276 272H196C214 226 214 178 232 146"
            "C252 116 290 96 326 96Z",
            "#eef4f8",
        )
        + fill("M318 98C290 100 256 120 240 152C256 162 270 158 277 150C282 130 300 106 318 98Z", MOUTH)
        + fill(
            "M312 99l-4 12l-9 -5l-4 12l-10 -4l-3 12l-11 -2l-2 12l-10 -2l0 10l-7 2C252 126 290 100"
            " 312 99ZM244 154l6 -10l6 12l7 -9l5 10l6 -6l2 -2l-1 6Q260 164 244 154Z",
            WHITE,
        )
        + oval(238, 108, 12, 14, EYE)
        + oval(241, 109, 9, 11, "url(#iris)")
        + dot(244, 104, 3.6, WHITE)
        + line("M222 94Q236 84 250 90", "#33475c", 5)
        + line("M180 178q-8 16 -4 32M194 180q-8 16 -4 32M208 182q-7 15 -4 30", "#45607a", 4.5)
        + fill("M160 222C130 230 116 246 112 262C140 262 164 254 178 238Z", "#56718c", swell=4)
        + fill(
            "M104 284L120 262L140 276L164 264L186 280L214 266L240 280L264 264L284 276L302 262L310"
            " 284Q210 304 104 284Z",
            "#565d6c",
            swell=4,
        )
        + fill(
            "M88 240l12 -8l8 10l-10 8ZM310 236l14 -6l6 12l-12 6ZM340 214l9 -5l5 9l-9 4Z"
            "M66 214l8 -6l7 7l-8 6Z",
            "#565d6c",
            swell=2,
        )
        + group(
            fill("M-26 8V-4Q-24 -12 -14 -12L-6 -24H14L24 -10Q32 -8 32 2V8Z", RED, swell=3)
            + fill("M-8 -12L-3 -20H4V-12ZM8 -12V-20H12L18 -12Z", "#d8f0ff")
            + dots("-14 10 20 10", 7, "#333a47")
            + dots("-14 10 20 10", 3, "#c3ccd8"),
            "translate(354 208)",
        )
    ), DAY | {"skin": down(70, 280, "#86a5c0", "#4a657f"), "road": down(216, 300, "#8d94a2", "#6d7584")}


def strawberry() -> Art:
    berry = (
        "M206 88C262 62 322 86 328 136C334 192 270 250 222 262C186 252 128 216 120 166C114 116 156 76 206 88Z"
    )
    seeds = "".join(
        oval(x, y, 3.6, 5.6, "#ffe07a", 1, t)
        for x, y, t in (
            (160, 136, 20),
            (196, 124, 6),
            (238, 122, -6),
            (282, 120, -20),
            (150, 168, 24),
            (184, 158, 10),
            (222, 156, 0),
            (262, 154, -12),
            (302, 146, -26),
            (172, 194, 18),
            (206, 192, 4),
            (244, 190, -8),
            (284, 180, -20),
            (196, 222, 10),
            (230, 222, -4),
            (262, 212, -16),
        )
    )
    return (
        box(0, 0, 400, 300, "url(#wall)")
        + line(
            "M0 50H400M0 110H400M0 170H400M60 0V50M160 0V50M260 0V50M360 0V50M10 50V110M110 50V110"
            "M210 50V110M310 50V110M60 110V170M160 110V170M260 110V170M360 110V170",
            WHITE,
            3,
            0.7,
        )
        + field(208, "url(#table)")
        + line("M0 232H400M60 266H400", "#b47a44", 2.5, 0.4)
        + box(28, 236, 344, 38, "#8a5330", 14, 0.35)
        + box(24, 226, 344, 38, "url(#board)", 14)
        + dot(348, 244, 7, "#a8743a")
        + oval(222, 256, 90, 9, BLACK, 0.16)
        + fill(berry, "url(#berry)")
        + fill("M146 130C150 108 172 98 190 104C172 112 160 126 156 146Q146 146 146 130Z", WHITE, 0.45)
        + seeds
        + fill(
            "M224 94C204 112 180 110 166 96C186 94 192 86 200 80C186 78 176 68 174 56C194 58 206"
            " 66 216 76C216 60 224 50 238 44C244 58 242 68 236 78C250 68 266 66 282 72C276 86 264"
            " 90 252 90C268 94 276 102 278 116C256 118 238 110 224 94Z",
            "url(#leaf)",
            swell=3,
        )
        + line("M226 82C224 66 230 52 240 34", "#4a9444", 8)
        + fill("M34 250V196C18 178 34 158 58 158H102C126 158 142 178 126 196V250Z", "url(#crust)", swell=4)
        + fill("M46 246V192C34 180 44 168 60 168H100C116 168 126 180 114 192V246Z", "#fbe3b4")
        + dots("66 190 92 186 78 210 100 222 62 228 88 236", 3, "#e6c384")
        + group(
            fill(
                "M0 -18C10 -24 22 -16 20 -4C18 8 6 16 0 18C-6 16 -18 8 -20 -4C-22 -16 -10 -24 0 -18Z",
                "url(#small)",
            )
            + fill("M0 -12L-12 -18L-4 -22L0 -28L5 -22L12 -18Z", "#5aa04a", swell=2)
            + dots("-8 -4 0 -2 8 -5 -4 6 5 6", 1.5, "#ffe07a"),
            "translate(352 238)",
        )
    ), {
        "wall": down(0, 208, "#d2ecea", "#eaf7f4"),
        "table": down(208, 300, "#e2ad72", "#c98d52"),
        "board": down(226, 264, "#f2cf98", "#dba866"),
        "berry": ball(200, 124, 150, "#ff7a6e", "#e6344a", "#b81f3c"),
        "leaf": down(44, 116, "#8fd05f", "#4a9444"),
        "crust": down(158, 250, "#c9803c", "#99561f"),
        "small": ball(-4, -8, 28, "#ff7a6e", "#c9243f"),
    }


def swimming() -> Art:
    return (
        box(0, 0, 400, 300, "url(#towel)")
        + box(0, 28, 400, 18, WHITE, 0, 0.75)
        + box(0, 54, 400, 8, WHITE, 0, 0.75)
        + box(0, 252, 400, 18, WHITE, 0, 0.75)
        + box(0, 236, 400, 8, WHITE, 0, 0.75)
        + dots(
            " ".join(f"{x} {y}" for y in range(84, 230, 24) for x in range(14 + (y // 12 % 2) * 16, 400, 32)),
            2,
            WHITE,
            0.35,
        )
        + dot(204, 156, 112, BLACK, 0.16)
        + dot(200, 150, 112, "#24345a")
        + ring(200, 150, 103, SUN, 5, "9 6")
        + dot(200, 150, 95, "url(#water)")
        + fill(
            "M107 170C122 158 136 158 150 168C164 178 178 178 192 168C206 158 220 158 234 168C248"
            " 178 262 178 276 168Q286 160 294 166A95 95 0 0 1 107 170Z",
            "#2f86d0",
        )
        + line("M120 132q8 -7 16 0t16 0M252 120q8 -7 16 0", WHITE, 4, 0.8)
        + line("M220 176C224 140 240 118 256 126C268 132 272 150 276 164", "#c98d62", 17)
        + dot(190, 140, 32, "#c98d62")
        + fill("M157 142C154 100 226 100 223 138Q190 118 157 142Z", RED)
        + line("M160 134Q190 116 222 132", WHITE, 5)
        + oval(179, 144, 11, 9, "#24345a")
        + oval(204, 144, 11, 9, "#24345a")
        + oval(179, 143, 8, 6, "#8fe0f5")
        + oval(204, 143, 8, 6, "#8fe0f5")
        + line("M190 144h3", "#24345a", 5)
        + line("M182 159Q192 167 201 158", INK, 3.5)
        + fill(
            "M111 184C124 174 138 174 150 184C164 194 178 194 192 184C206 174 220 174 234 184C248"
            " 194 262 194 276 184Q282 180 289 184A95 95 0 0 1 111 184Z",
            "#1f68b4",
        )
        + line(
            "M113 184C126 175 138 176 150 184C164 194 178 194 192 184C206 174 220 174 234 184C248"
            " 194 262 194 276 184L286 182",
            WHITE,
            5,
        )
        + line("M134 212q12 -8 24 0t24 0t24 0t24 0t24 0M160 230q10 -7 20 0t20 0t20 0", "#8fd0f5", 4)
        + fill(star(200, 82, 15), SUN, swell=4)
        + fill(star(166, 90, 8), SUN, swell=3)
        + fill(star(234, 90, 8), SUN, swell=3)
        + group(
            line("M-44 0Q0 -20 44 0", "#333a47", 5)
            + oval(-18, 4, 17, 13, "#e5573f")
            + oval(20, 4, 17, 13, "#e5573f")
            + oval(-18, 4, 12, 8, "#bdeaf7")
            + oval(20, 4, 12, 8, "#bdeaf7")
            + line("M-22 2l6 -4M16 2l6 -4", WHITE, 3),
            "translate(62 222) rotate(-20)",
        )
        + group(
            oval(2, 26, 34, 6, BLACK, 0.15)
            + fill("M-30 2C-24 -4 -14 0 -8 2C20 -6 34 0 30 10C28 22 14 26 0 26C-18 26 -30 16 -30 2Z", SUN)
            + dot(12, -14, 18, SUN)
            + fill("M26 -18L42 -12L26 -6Z", "#f08a24", swell=3)
            + oval(17, -17, 3.4, 5, INK)
            + dot(18, -19, 1.4, WHITE)
            + line("M-14 10Q-4 20 8 12", "#f0b429", 4),
            "translate(346 206)",
        )
    ), {"towel": down(0, 300, "#58bde0", "#3a93c9"), "water": down(56, 240, "#bdeaf7", "#58b4ea")}


PICTURES = {
    "birthday-cake": cake,
    "park-dog": park,
    "football-kit": kit,
    "house-door": door,
    "beach": beach,
    "game-coins": game,
    "prize-chest": chest,
    "fox-mask": mask,
    "egg": egg,
    "kitten": kitten,
    "child-drawing": drawing,
    "class-bus": bus,
    "rainbow": rainbow,
    "street-shark": shark,
    "giant-strawberry": strawberry,
    "swimming-badge": swimming,
} | OUTINGS | SHELF_B | SHELF_C


def drawings() -> dict[str, str]:
    """Every picture."""
    return {f"{name}.svg": svg(400, 300, make()) for name, make in PICTURES.items()}


if __name__ == "__main__":
    write(Path(__file__).parent, drawings())
