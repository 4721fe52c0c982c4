"""Draws the stickers of the sticker book."""

from __future__ import annotations

import math
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from kit.crayon import (
    BLACK,
    BLUSH,
    BRASS,
    BRONZE,
    CANDY,
    FOLD,
    GREEN,
    INK,
    LEAF,
    LEATHER,
    MOUTH,
    RED,
    SUN,
    TEAL,
    TONGUE,
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
    num,
    oval,
    ring,
    star,
    svg,
)
from kit.paper import write


# -- the twelve stickers
def disc(x: float, y: float, r: float) -> str:
    return f"M{num(x - r)} {num(y)}a{r} {r} 0 1 0 {2 * r} 0a{r} {r} 0 1 0 {-2 * r} 0Z"


def cut(outline: str, art: str, turn: float = 0, grow: float = 16, **gradients) -> Art:
    """A sticker: its outline grown to a white rim with a thin edge and a soft shadow, and the
    picture on it."""
    rim = (
        group(fill(outline, "#24345a", 0.16, grow + 2), "translate(0 3)")
        + fill(outline, "#c3d0de", 1, grow + 2.5)
        + fill(outline, WHITE, 1, grow)
    )
    return (group(rim + art, f"rotate({turn:g} 80 80)") if turn else rim + art), gradients


def smile(x: float, y: float, k: float = 1, pink: str = BLUSH) -> str:
    eye = "".join(
        oval(s * 14, 0, 6, 8, INK) + dot(s * 14 + 2, -3, 2.4, WHITE) + dot(s * 14 - 2, 3, 1.2, WHITE, 0.8)
        for s in (-1, 1)
    )
    return group(
        eye
        + fill("M-8 6Q0 9 8 6Q7 17 0 17Q-7 17 -8 6Z", MOUTH)
        + oval(0, 14, 4, 2.4, TONGUE)
        + oval(-25, 9, 6, 4, pink, 0.6)
        + oval(25, 9, 6, 4, pink, 0.6),
        f"translate({at(x, y)}) scale({k:g})",
    )


def s_magnifier() -> Art:
    return cut(
        disc(68, 66, 42) + "M92 104L106 90L136 120Q140 130 132 136Q126 140 120 134Z",
        line("M97 95L105 103", "#c3ccd8", 13)
        + line("M109 107L128 126", LEATHER, 18)
        + line("M107 103L127 123", "#c08a55", 5, 0.8)
        + dot(68, 66, 38, "url(#lens)")
        + ring(68, 66, 38, BRONZE, 9)
        + ring(68, 65, 38, BRASS, 6)
        + line("M44 62Q48 44 64 40", WHITE, 7)
        + dot(42, 76, 3.5, WHITE)
        + smile(70, 68, 0.9),
        lens=down(28, 104, "#e9f7ff", "#a9d8f7"),
    )


def s_key() -> Art:
    bow = disc(56, 56, 32)
    return cut(
        bow + "M74 86L86 74L136 124L124 138L116 130L106 138L96 128L104 118Z",
        line("M78 78L126 126M112 112L102 124M124 124L116 131", "#c58a16", 15)
        + line("M78 77L125 124M111 111L102 121M124 123L116 129", "url(#gold)", 10)
        + ring(56, 56, 25, "#c58a16", 17)
        + ring(56, 55, 25, "url(#gold)", 12)
        + line("M36 46Q42 34 56 32", WHITE, 4.5, 0.9)
        + dot(33, 55, 2.4, WHITE, 0.9)
        + dot(56, 56, 12, "#4f95ea")
        + dot(52, 52, 4, WHITE, 0.6),
        gold=down(24, 136, "#ffe58a", "#f0b02e"),
    )


def s_envelope() -> Art:
    heart = "M80 98C62 86 64 72 73 73Q78 74 80 79Q82 74 87 73C96 72 98 86 80 98Z"
    return cut(
        "M30 42H130Q138 42 138 50V112Q138 120 130 120H30Q22 120 22 112V50Q22 42 30 42Z",
        box(22, 42, 116, 78, "url(#paper)", 9)
        + line("M26 116L64 80M134 116L96 80", FOLD, 4)
        + fill("M24 48Q26 42 32 42H128Q134 42 136 48L86 86Q80 90 74 86Z", "#ffe9c4")
        + line("M25 49L74 86Q80 90 86 86L135 49", FOLD, 4)
        + fill(heart, RED, swell=7)
        + oval(73, 79, 3, 4, WHITE, 0.6, 30),
        -6,
        paper=down(42, 120, "#fffaf0", "#fbe6c6"),
    )


def s_lighthouse() -> Art:
    tower = "M60 128L66 58H94L100 128Z"
    return cut(
        "M58 30Q80 -6 102 30V62L108 120Q128 120 136 138H24Q32 120 52 120L58 62Z"
        "M20 34L58 36V52L20 60ZM140 34L102 36V52L140 60Z",
        fill("M20 36L66 44V50L20 60ZM140 36L94 44V50L140 60Z", "#ffd95c")
        + fill("M24 138Q30 118 52 122Q66 112 82 120Q98 110 112 120Q132 120 136 138Z", "#8d8593", swell=3)
        + line("M40 132Q46 126 54 130M96 128Q106 122 116 130", "#b9abbb", 4)
        + line(tower, "#b9ab9c", 4)
        + fill(tower, "url(#wall)")
        + fill("M64.6 74H95.4L97.2 92H62.8ZM61.2 110H98.8L100.4 128H59.6Z", TEAL)
        + fill("M86 58H94L100 128H88Z", BLACK, 0.08)
        + fill("M74 128V116Q74 108 80 108Q86 108 86 116V128Z", LEATHER)
        + box(76, 78, 9, 11, "#24345a", 4)
        + box(66, 34, 28, 24, "#ffe07a", 3)
        + dot(80, 46, 8, "#fffbe0")
        + line("M73 35V57M87 35V57", "#17726f", 3)
        + box(58, 54, 44, 8, "#17726f", 4)
        + fill("M62 35Q66 16 80 14Q94 16 98 35Z", RED, swell=3)
        + dot(80, 12, 4, SUN)
        + line("M72 28Q74 22 80 20", WHITE, 3, 0.6),
        wall=down(58, 128, "#fffdf8", "#e9dfd2"),
    )


def s_flower() -> Art:
    spots = [
        (80 + 27 * math.cos(i * math.pi / 3 - 0.52), 60 + 27 * math.sin(i * math.pi / 3 - 0.52))
        for i in range(6)
    ]
    return cut(
        "".join(disc(round(x, 1), round(y, 1), 19) for x, y in spots)
        + "M75 90H85L86 114Q104 98 124 102Q120 130 86 132V138H75V132Q42 130 36 104Q60 100 75 114Z",
        line("M80 84Q82 110 80 134", "#5aa04a", 8)
        + fill("M82 128Q88 104 122 104Q116 130 82 130ZM78 128Q70 106 38 106Q46 130 78 130Z", LEAF, swell=3)
        + line("M86 126Q98 116 112 110M74 126Q62 116 48 111", GREEN, 3, 0.7)
        + "".join(dot(x, y, 20, "#d9557c") for x, y in spots)
        + "".join(dot(x, y - 1, 18, "url(#petal)") for x, y in spots)
        + dot(80, 60, 24, "#f0a92e")
        + dot(80, 59, 22, "url(#sun)")
        + smile(80, 57, 0.68),
        petal=down(14, 106, "#ffb3c6", "#ee6f91"),
        sun=down(36, 82, "#ffe885", "#fbbf3a"),
    )


def s_bubble() -> Art:
    bubble = (
        "M80 26C116 26 138 46 138 72C138 98 116 116 82 116Q76 116 70 115L42 134Q38 136 39 131L43 106"
        "C30 98 22 86 22 72C22 46 44 26 80 26Z"
    )
    return cut(
        bubble,
        fill(bubble, "url(#talk)")
        + line("M36 62C40 46 56 38 74 37", WHITE, 6, 0.7)
        + dot(34, 76, 3, WHITE, 0.7)
        + smile(82, 68, 1.25, "#ffc0d4"),
        talk=down(26, 134, "#b99bf2", "#7a52c7"),
    )


def s_camera() -> Art:
    body = (
        "M32 48H48L56 34Q58 31 62 31H98Q102 31 104 34L112 48H128Q140 48 140 60V114Q140 126 128 126H32"
        "Q20 126 20 114V60Q20 48 32 48Z"
    )
    return cut(
        body,
        fill(body, "url(#body)")
        + fill("M20 66H140V104H20Z", "#24345a", 0.85)
        + line("M24 66H136M24 104H136", "#7fd8cf", 3)
        + box(64, 38, 32, 11, "#e9fffb", 4)
        + box(28, 40, 15, 8, RED, 3)
        + dot(124, 57, 4.5, SUN)
        + dot(80, 85, 32, "#e9f1f5")
        + dot(80, 85, 26, "#39424f")
        + dot(80, 85, 20, "url(#lens)")
        + dot(80, 85, 8, "#16264d")
        + dot(72, 77, 6, WHITE, 0.9)
        + dot(88, 94, 3, WHITE, 0.7)
        + line("M28 56Q30 54 36 54", WHITE, 3, 0.7),
        5,
        body=down(30, 126, "#3fc4b6", "#1f8f86"),
        lens=ball(76, 78, 26, "#8fd0ff", "#2f5fb0"),
    )


def s_shield() -> Art:
    s = "M80 20C96 32 114 36 132 36C136 84 120 122 80 142C40 122 24 84 28 36C46 36 64 32 80 20Z"
    inner = "M80 33C94 42 108 46 121 47C122 84 110 112 80 129C50 112 38 84 39 47C52 46 66 42 80 33Z"
    return cut(
        s,
        fill(s, "url(#rim)")
        + fill(inner, "url(#blue)")
        + fill("M80 33C94 42 108 46 121 47C122 84 110 112 80 129Z", "#123f86", 0.22)
        + line("M58 80L74 96L104 62", WHITE, 13)
        + line("M47 54Q58 53 66 49", WHITE, 5, 0.7),
        rim=down(20, 142, "#ffe07a", "#e0a02c"),
        blue=down(33, 129, "#6aacf5", "#2763b8"),
    )


def s_star() -> Art:
    s = star(80, 85, 58, 0.54)
    return cut(
        s,
        fill(s, "#eba52a", swell=12)
        + fill(star(80, 84, 56, 0.54), "url(#sun)", swell=9)
        + line("M72 46L79 32", WHITE, 6, 0.8)
        + smile(80, 84, 1.15),
        6,
        27,
        sun=down(24, 136, "#ffec8f", "#fdbf36"),
    )


def s_book() -> Art:
    return cut(
        "M18 40Q50 29 80 43Q110 29 142 40V126Q110 116 80 130Q50 116 18 126Z",
        fill("M18 40Q50 29 80 43Q110 29 142 40V126Q110 116 80 130Q50 116 18 126Z", "url(#cover)", swell=5)
        + fill("M25 46Q54 37 80 51V121Q54 108 25 117Z", "url(#page)")
        + fill("M135 46Q106 37 80 51V121Q106 108 135 117Z", "#fffaf0")
        + fill("M80 51Q88 46 96 43.5V113Q88 115 80 121Z", "#dcb985", 0.35)
        + line("M34 60Q52 56 69 64M34 74Q52 70 69 78M34 88Q52 84 62 89", "#c3ab86", 4)
        + fill(star(110, 76, 16, 0.5), SUN, swell=5)
        + line("M96 98Q110 92 124 95", "#c3ab86", 4)
        + fill("M116 38L126 40V60L121 54L116 59Z", RED)
        + line("M80 51V121", "#cbb08a", 3),
        -4,
        cover=down(36, 130, "#a17be6", "#6a42b5"),
        page=down(36, 120, "#fffdf8", "#f6e6c8"),
    )


def s_bridge() -> Art:
    return cut(
        "M18 84Q80 22 142 84V128Q142 134 134 134H26Q18 134 18 128Z",
        fill("M42 112C42 66 118 66 118 112Z", "#d8f0ff")
        + box(18, 104, 124, 30, "url(#water)", 7)
        + fill("M18 84Q80 22 142 84V112H118C118 66 42 66 42 112H18Z", "url(#stone)", swell=4)
        + fill("M36 112C36 58 124 58 124 112H114C114 70 46 70 46 112Z", "#cfc3b4")
        + line(
            "M52 82l-7 -6M66 74l-4 -8M80 72v-9M94 74l4 -8M108 82l7 -6M44 95l-8 -3M116 95l8 -3", "#8d8173", 3
        )
        + line("M18 78Q80 16 142 78", LEAF, 10)
        + line("M20 75Q80 15 140 75", "#a5d985", 4)
        + line("M28 102h8M126 100h8M24 90h5M131 89h6", "#8d8173", 3)
        + line("M52 116q7 -5 14 0t14 0t14 0M34 126q7 -5 14 0t14 0M92 126q7 -5 14 0t14 0", WHITE, 3.5, 0.85)
        + dots("30 70 128 68", 5, CANDY)
        + dots("52 54 106 52", 5, SUN),
        stone=down(50, 112, "#dcd2c6", "#a99c8e"),
        water=down(104, 134, "#7fd0f2", "#3f9bd8"),
    )


def s_heart() -> Art:
    s = (
        "M80 136C44 112 20 88 22 58C24 34 44 24 60 30Q74 35 80 48Q86 35 100 30C116 24 136 34 138 58"
        "C140 88 116 112 80 136Z"
    )
    return cut(
        s,
        fill(s, "url(#red)", swell=4)
        + line("M36 62C36 48 44 41 54 42", WHITE, 7, 0.75)
        + dot(36, 76, 3.4, WHITE, 0.75)
        + smile(80, 76, 1.2, "#ffb3c0"),
        red=down(26, 136, "#ff7f93", "#d63a5c"),
    )


STICKERS = {
    "magnifier": s_magnifier,
    "key": s_key,
    "envelope": s_envelope,
    "lighthouse": s_lighthouse,
    "flower": s_flower,
    "speech-bubble": s_bubble,
    "camera": s_camera,
    "shield": s_shield,
    "star": s_star,
    "book": s_book,
    "bridge": s_bridge,
    "heart": s_heart,
}


def drawings() -> dict[str, str]:
    """Every sticker."""
    return {f"{name}.svg": svg(160, 160, make()) for name, make in STICKERS.items()}


if __name__ == "__main__":
    write(Path(__file__).parent, drawings())
