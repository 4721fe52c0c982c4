"""Draws what belongs to telling and to being kind: a duck on a spring, a snail race, a volcano, a spaghetti hat."""

from __future__ import annotations

from kit.crayon import (
    AQUA,
    BLACK,
    CANDY,
    GOLD,
    INK,
    LEAF,
    LEATHER,
    LILAC,
    PAPER,
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


def spring_duck() -> Art:
    """A cheerful duck that has jumped out of its box, as a film for the youngest begins."""
    duck = (
        fill("M-46 6C-38 -10 -22 -4 -12 0C30 -12 56 -2 50 16C46 40 22 46 0 46C-30 46 -50 30 -46 6Z", SUN)
        + dot(18, -30, 32, SUN)
        + fill("M44 -38L76 -27L45 -15Z", "#f08a24", swell=4)
        + line("M48 -27H66", "#c0640f", 2.5)
        + oval(26, -38, 5, 7, INK)
        + dot(28, -41, 2, WHITE)
        + oval(30, -20, 7, 4, "#ff8f7a", 0.6)
        + line("M-24 16Q-6 34 16 20", "#f0b429", 6)
        + fill("M6 -62C-2 -80 14 -84 18 -68C26 -84 40 -74 28 -60Z", "#f0b429", swell=3)
    )
    coil = "".join(
        line(f"M168 {y}C180 {y + 10} 222 {y + 10} 232 {y - 4}", "#7d8da6", 7) for y in range(160, 208, 13)
    )
    lid = fill("M128 204L86 158L182 146L208 190Z", "#2f86d0", swell=5) + line(
        "M100 161L178 151", "#8fd0f5", 4
    )
    notes = "".join(
        oval(x, y, 8, 6, c, 1, -18) + line(f"M{x + 7} {y - 2}V{y - 32}q12 2 14 12", c, 4)
        for x, y, c in ((70, 104, LILAC), (320, 96, CANDY), (348, 164, AQUA), (42, 184, LEAF))
    )
    return (
        box(0, 0, 400, 300, "url(#wall)")
        + dots("30 40 90 30 160 44 240 28 320 40 376 26 24 130 380 120 60 240 366 220", 4, WHITE, 0.7)
        + field(248, "#e9b47c")
        + line("M0 250H400", "#c98a50", 4, 0.6, cap="butt")
        + oval(204, 284, 96, 9, BLACK, 0.16)
        + lid
        + coil
        + group(duck, "translate(194 118)")
        + box(124, 200, 156, 84, "url(#toy)", 8)
        + box(124, 200, 156, 14, "#ffd0dc", 6)
        + fill(star(202, 248, 26), GOLD, swell=5)
        + dots("144 230 144 268 260 230 260 268", 6, WHITE, 0.8)
        + line("M280 244H304V226", "#7d8da6", 6)
        + dot(304, 222, 8, RED)
        + notes
    ), {"wall": down(0, 250, "#d9efff", "#f4ecff"), "toy": down(200, 284, "#ee6f91", "#c74a70")}


def snail(x: float, y: float, k: float, shell: str, rim: str, number: str) -> str:
    """A snail that goes to the right as fast as it can; number is the path of the figure on its shell."""
    return group(
        oval(4, 4, 58, 6, BLACK, 0.14)
        + fill("M-56 0C-40 -16 20 -10 40 -14C44 -34 50 -46 62 -40C74 -34 62 -4 50 2Z", "#f2c9a0", swell=3)
        + line("M58 -38L54 -58M66 -36L74 -54", "#f2c9a0", 5)
        + dots("54 -60 75 -56", 5.5, WHITE)
        + dots("55 -60 76 -56", 3, INK)
        + line("M58 -18Q64 -12 70 -18", INK, 2.6)
        + dot(-8, -32, 34, shell)
        + line("M-8 -32m-22 4a22 22 0 1 1 26 18", rim, 5)
        + dot(-8, -32, 13, PAPER)
        + line(number, INK, 3.6),
        f"translate({at(x, y)}) scale({k:g})",
    )


def snail_race() -> Art:
    """Three snails on a chalk track; the race may take until tea."""
    lanes = line("M0 168H400M0 214H400M0 262H400", WHITE, 4, 0.8, dashes="16 9", cap="butt")
    chequers = "".join(
        box(352 + 12 * (i % 2), 150 + 12 * i, 12, 12, INK)
        + box(364 - 12 * (i % 2), 150 + 12 * i, 12, 12, WHITE)
        for i in range(12)
    )
    return (
        box(0, 0, 400, 300, "url(#sky)")
        + dot(344, 46, 26, SUN)
        + cloud(86, 50)
        + cloud(220, 34, 0.6)
        + fill("M0 118C70 86 140 100 200 110C270 88 340 94 400 108V160H0Z", "#a9dc8a")
        + tree(36, 134, 0.8)
        + tree(270, 128, 0.6)
        + field(130, "#8fd070")
        + field(146, "url(#track)")
        + lanes
        + chequers
        + line("M352 150V84", LEATHER, 6)
        + fill("M352 84L392 96L352 110Z", RED, swell=4)
        + snail(122, 204, 0.78, LILAC, "#6e4cb8", "M-12 -38l5 -3V-24")
        + snail(234, 252, 0.84, AQUA, "#1b7f76", "M-14 -37q6 -7 10 0q1 4 -10 13h12")
        + snail(84, 292, 0.9, GOLD, "#b9750f", "M-14 -40h10l-6 7q9 1 5 8q-4 4 -10 1")
        + fill("M296 200C302 184 322 186 324 196C318 208 304 208 296 200Z", "#5aa84f")
        + line("M298 200L320 194", "#3c7a34", 2.5)
    ), DAY | {"track": down(146, 300, "#e2c08d", "#c99a60")}


def paper_volcano() -> Art:
    """A volcano of paper and paint on a school table, and it has just gone off."""
    foam = (
        fill("M162 96C150 62 176 34 204 34C234 34 256 62 242 96C226 110 178 110 162 96Z", "#ff9d6b")
        + dots("172 66 190 46 220 48 234 72 204 62 186 84 222 88", 11, "#ffc79a")
        + dots("140 52 264 44 282 78 124 84 206 14", 7, "#ff9d6b")
        + dots("152 30 252 22 112 58 296 54", 4, "#ffb98a")
    )
    runs = line(
        "M176 98C170 130 154 142 150 172M202 102C204 136 196 150 202 186M230 98C236 126 252 140 254 166",
        "#ff8450",
        15,
    )
    mountain = (
        fill(
            "M158 94C182 106 222 106 246 94C268 148 306 208 340 250H64C98 208 138 148 158 94Z",
            "url(#clay)",
            swell=6,
        )
        + fill("M128 158L104 206L142 190L120 244L88 236Z", "#7a4a2b", 0.35)
        + fill("M276 166L300 214L272 206L286 240L312 238Z", "#7a4a2b", 0.35)
        + line("M84 240q14 -12 26 0M292 240q12 -12 26 0M190 244q10 -10 22 0", LEAF, 7)
    )
    palm = line("M78 246Q74 222 82 204", LEATHER, 6) + line(
        "M82 204q-18 -8 -24 4M82 204q-8 -18 -22 -12M82 204q16 -12 24 0M82 204q4 -16 18 -16", LEAF, 6
    )
    dino = group(
        fill(
            "M-30 0C-30 -18 -8 -20 2 -18C6 -34 10 -44 22 -42C34 -40 32 -28 22 -28C18 -16 20 -6 14 0Z",
            "#5aa04a",
            swell=4,
        )
        + line("M-30 -2Q-44 -2 -50 -14", "#5aa04a", 8)
        + line("M-16 0v10M6 0v10", "#5aa04a", 8)
        + dot(22, -36, 3, INK)
        + line("M22 -30q5 1 8 -2", INK, 2),
        "translate(332 244)",
    )
    card = box(12, 226, 60, 40, PAPER, 4) + line("M22 240H62M22 252H48", SKY, 5)
    return (
        box(0, 0, 400, 300, "url(#room)")
        + box(20, 20, 92, 84, "#fffdf6", 4)
        + line("M34 84q12 -30 24 -6t24 -10", AQUA, 5)
        + dot(86, 42, 9, SUN)
        + box(304, 24, 78, 68, "#fffdf6", 4)
        + fill(star(343, 58, 20), CANDY, swell=4)
        + box(0, 246, 400, 54, "url(#desk)")
        + line("M0 248H400", "#c98a50", 5, cap="butt")
        + oval(202, 256, 150, 10, BLACK, 0.16)
        + mountain
        + runs
        + foam
        + palm
        + dino
        + group(card, "translate(4 22) rotate(-4)")
        + dots("150 276 212 282 268 274 300 288 96 288", 4, "#ff9d6b")
    ), {
        "room": down(0, 250, "#cfeaf4", "#eaf6e4"),
        "clay": down(94, 250, "#b9804f", "#8a5a38"),
        "desk": down(246, 300, "#e9b47c", "#d99a5c"),
    }


def spaghetti_hat() -> Art:
    """Somebody at supper who wears the spaghetti, bowl and all, and thinks that it is fun."""
    strands = line(
        "M128 118C118 138 132 150 122 172M146 124C140 140 150 152 142 166M256 124C262 142 250 152 260 170"
        "M274 118C286 136 272 150 282 176M162 122C158 134 166 140 160 150M240 122C246 132 238 140 244 150",
        "#f6d57a",
        7,
    )
    heap = line(
        "M118 112C128 96 148 122 160 106S192 120 204 104S236 122 250 106S276 118 286 110",
        "#f6d57a",
        9,
    ) + line("M124 120C140 108 152 126 168 114S200 126 216 112S252 126 280 116", "#e8bd55", 6)
    bowl = (
        fill("M122 106C124 44 160 26 202 26C244 26 280 44 282 106Z", "url(#bowl)", swell=6)
        + line("M134 82C180 92 226 92 272 82", WHITE, 6, 0.8)
        + dots("152 66 186 72 220 72 252 66", 6, SUN)
        + box(174, 14, 56, 14, "#1b7f76", 6)
    )
    return (
        box(0, 0, 400, 300, "url(#kitchen)")
        + dots(
            " ".join(f"{x} {y}" for y in (30, 90, 150, 210) for x in range(20 + y % 40, 400, 60)),
            4,
            WHITE,
            0.8,
        )
        + fill("M84 300C92 250 140 236 202 236C264 236 312 250 320 300Z", "#72b356", swell=6)
        + line("M176 242Q202 262 228 242", "#3c7a34", 5)
        + child(202, 178, 2.35, "#f6cdb4", "#cf6a2c")
        + dots("160 192 172 198 166 204 240 192 232 200 246 202", 2.4, "#d07a45")
        + strands
        + bowl
        + heap
        + dots("150 112 262 116", 12, "#8a4a32")
        + dots("146 108 258 112", 3, "#c98a6a")
        + box(0, 276, 400, 24, "url(#board)")
        + line("M0 278H400", "#c98a50", 4, cap="butt")
        + line("M334 288V208M320 208V186M334 208V186M348 208V186M320 208Q334 222 348 208", "#8fa0b5", 6)
    ), {
        "kitchen": down(0, 280, "#fff0c9", "#ffe2c2"),
        "bowl": down(26, 110, "#5fd0c2", "#2fa094"),
        "board": down(276, 300, "#e9b47c", "#d99a5c"),
    }


SHELF_C = {
    "paper-volcano": paper_volcano,
    "snail-race": snail_race,
    "spaghetti-hat": spaghetti_hat,
    "spring-duck": spring_duck,
}
