"""Draws the badges by which pupils sit down: twelve animals on three grounds."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from kit.crayon import (
    CREAM,
    EYE,
    EYES,
    HEAD,
    INK,
    ROSE,
    TONGUE,
    WHITE,
    Art,
    at,
    ball,
    blush,
    both,
    brows,
    dot,
    dots,
    down,
    eyes,
    fill,
    group,
    line,
    mouth,
    oval,
    ring,
    snout,
    svg,
)
from kit.paper import write


# -- the twelve heads: each in the mascots' frame
def fox() -> Art:
    ear = "M106 132C82 90 78 44 90 16C122 28 152 54 170 86Z"
    skull = (
        "M202 66C256 66 290 96 304 138C310 160 320 172 334 182C314 198 298 200 288 208C262 238 232"
        " 252 206 252"
        "C176 252 146 238 116 208C106 200 90 198 70 182C84 172 92 160 98 138C112 96 148 66 202 66Z"
    )
    mask = (
        "M97 148C130 150 160 168 182 196C192 184 226 184 234 196C252 168 280 150 307 148C313 164"
        " 322 174 334 182"
        "C314 198 298 200 288 208C262 238 232 252 206 252C176 252 146 238 116 208C106 200 90 198"
        " 70 182C84 172 93 164 97 148Z"
    )
    return (
        both(
            fill(ear, "url(#fur)")
            + fill("M84 62C81 44 84 28 90 16C106 22 122 32 136 44C116 46 98 52 84 62Z", "#4a2418", swell=2)
            + fill("M114 116C100 92 96 72 100 58C118 62 136 76 146 92Z", "#ffd9b5")
        )
        + fill(skull, "url(#fur)")
        + fill(mask, CREAM)
        + blush(202, 116, 290)
        + eyes(150)
        + brows(112, "#a84a14")
        + snout(208, 196, 19, 18)
    ), {"fur": ball(190, 96, 170, "#ff9a4d", "#dc5f1c")}


def owl() -> Art:
    tuft = "M104 130C90 104 90 66 104 36C124 52 146 62 172 66Z"
    discs = (
        "M203 118C190 92 158 84 132 96C100 112 94 164 116 192C140 216 182 214 203 186C224 214 266 214"
        " 290 192C310 164 304 112 274 96C248 84 216 92 203 118Z"
    )
    return (
        both(fill(tuft, "#6a4a58", swell=6))
        + fill(HEAD, "url(#fur)")
        + line("M182 74q10 10 20 0M206 74q10 10 20 0M194 90q10 10 20 0", "#d3b3b4", 4)
        + line("M166 222q9 10 18 0M196 228q9 10 18 0M226 222q9 10 18 0", "#d3b3b4", 4.5)
        + fill(discs, "#f7dfc0", swell=5)
        + dot(156, 150, 40, "#ffb83d")
        + dot(250, 150, 38, "#ffb83d")
        + eyes(150, 156, 250, 1.22, rim="#ffb83d")
        + fill("M186 182Q204 166 222 182Q220 206 204 218Q188 206 186 182Z", "url(#bill)", swell=3)
        + line("M128 92Q152 74 178 94M228 94Q254 74 278 92", "#5a3c4a", 7)
    ), {"fur": ball(190, 100, 170, "#b48b94", "#6c4a5a"), "bill": down(170, 218, "#ffb84a", "#e07f1e")}


def rabbit() -> Art:
    ear = "M132 112C100 66 90 6 104 -26C112 -44 134 -42 146 -24C166 8 176 56 180 96Z"
    inner = "M142 92C120 56 112 12 120 -10C124 -20 132 -18 138 -8C152 20 160 56 164 84Z"
    return (
        fill(ear, "url(#fur)")
        + fill(inner, "#f7a8b8")
        + group(
            fill(ear, "url(#fur)") + fill(inner, "#f7a8b8"), "translate(404 0) scale(-1 1) rotate(4 160 100)"
        )
        + fill(
            "M202 76C262 76 306 112 310 164C314 216 266 248 202 248C138 248 88 216 92 164C96 112"
            " 142 76 202 76Z",
            "url(#fur)",
        )
        + blush(208, 118, 288, ROSE)
        + oval(186, 214, 32, 25, WHITE)
        + oval(232, 214, 30, 25, WHITE)
        + fill("M198 224h22v17q0 5 -5 5h-12q-5 0 -5 -5Z", WHITE, swell=2)
        + line("M198 226v17q1 4 5 4h12q4 0 5 -4v-17M209 226v20", "#a48fa8", 3)
        + eyes(156, 157, 249, 1.1)
        + brows(112, "#a893ac")
        + line("M166 212L112 204M166 222L116 230M254 212L306 204M254 222L302 230", "#8d7890", 3, 0.8)
        + snout(209, 189, 17, 15, 0.8, colour="#e2637c")
    ), {"fur": ball(186, 90, 200, "#fffafb", "#f1e6ee", "#bda9c2")}


def frog() -> Art:
    skull = (
        "M202 88C272 88 326 120 326 172C326 224 268 248 202 248C136 248 78 224 78 172C78 120 134 88 202 88Z"
    )
    return (
        dot(140, 94, 46, "url(#skin)")
        + dot(264, 94, 44, "url(#skin)")
        + fill(skull, "url(#skin)")
        + fill(
            "M84 182C120 212 160 221 204 221C248 221 288 212 321 182C312 230 262 248 202 248C142"
            " 248 94 230 84 182Z",
            "#e6f5b8",
        )
        + fill("M176 216Q204 222 234 215Q232 240 206 241Q180 240 176 216Z", TONGUE)
        + line("M205 221V232", "#d9606c", 3)
        + line(
            "M92 182C126 213 162 221 204 221C246 221 284 213 312 182M92 182q-6 -5 -4 -12M312 182q6 -5 4 -12",
            "#2c5a1e",
            6,
        )
        + blush(176, 118, 290, "#ff9d6e")
        + dots("190 158 216 158", 4, "#3f7a2a")
        + dots("176 108 202 100 226 110", 5, "#5f9e33", 0.7)
        + eyes(94, 140, 264, 1.18)
    ), {"skin": ball(196, 84, 170, "#bdea60", "#8fcb45", "#4c8a2c")}


def cat() -> Art:
    ear = "M96 148C80 104 78 60 88 28C122 40 152 60 172 88Z"
    eye = "".join(
        oval(x, 154, rx + 3, 28, EYE)
        + oval(x + 1, 154, rx, 25, "url(#iris)")
        + oval(x + 1, 154, 10, 21, INK)
        + dot(x + 7, 145, 7.5, WHITE)
        + dot(x - 7, 164, 3.5, WHITE, 0.85)
        for x, rx in ((157, 22), (249, 20))
    )
    dark = "#5d6478"
    return (
        both(
            fill(ear, "url(#fur)", swell=4)
            + fill("M104 120C96 94 96 74 100 56C120 64 138 78 150 94Z", "#f2a3ae")
        )
        + fill(HEAD, "url(#fur)")
        + line("M172 76L178 100M204 70V108M236 76L230 100", dark, 12)
        + fill(
            "M93 166q22 2 34 12q-16 0 -32 4ZM98 196q20 -6 32 0q-14 6 -26 12Z"
            "M308 166q-22 2 -34 12q16 0 32 4ZM304 196q-20 -6 -30 0q14 6 25 12Z",
            dark,
            swell=2,
        )
        + oval(186, 208, 33, 25, WHITE)
        + oval(231, 208, 31, 25, WHITE)
        + oval(208, 222, 26, 19, WHITE)
        + eye
        + line("M164 206L88 194M164 216L92 224M254 206L318 194M254 216L314 224", "#fffdf8", 3.5)
        + snout(208, 187, 15, 14, 0.9, colour="#e2637c")
    ), {"fur": ball(190, 96, 175, "#b9c1d2", "#7b849b"), "iris": down(128, 180, "#5fae4a", "#c9e36a")}


def dog() -> Art:
    ear = "M146 68C104 58 68 96 62 150C58 196 72 228 94 226C120 222 118 166 150 112Q160 84 146 68Z"
    return (
        fill(HEAD, "url(#fur)")
        + fill("M250 74C216 92 206 150 222 180C240 202 290 200 304 178C318 130 292 88 250 74Z", "#b4713c")
        + both(fill(ear, "url(#ear)", swell=2))
        + fill(
            "M206 60C186 60 192 78 196 94L199 122Q207 132 214 122L217 94C222 76 226 60 206 60Z", WHITE, 0.9
        )
        + oval(184, 208, 38, 31, WHITE)
        + oval(234, 208, 36, 31, WHITE)
        + oval(208, 226, 34, 21, WHITE)
        + blush(204, 136, 280)
        + eyes(152)
        + brows(112, "#8a5330")
        + dots("170 214 160 204 248 214 258 204", 2.4, "#b99a7c")
        + fill("M190 212Q208 220 228 212L227 240Q226 262 209 262Q192 262 191 240Z", TONGUE)
        + line("M209 222V244", "#d9606c", 4)
        + snout(209, 182, 26, 24, 0.6)
    ), {"fur": ball(190, 100, 170, "#ffeccd", "#e3b681"), "ear": down(66, 226, "#b4713c", "#74421f")}


def bear() -> Art:
    return (
        dot(112, 92, 38, "#8f5630")
        + dot(294, 92, 37, "#8f5630")
        + dot(114, 95, 22, "#e3a878")
        + dot(291, 95, 21, "#e3a878")
        + fill(HEAD, "url(#fur)")
        + oval(207, 206, 58, 40, "#ffe2bd")
        + blush(200, 120, 290)
        + eyes(148)
        + brows(110, "#5a3117")
        + snout(208, 184, 25, 23, 0.9)
    ), {"fur": ball(190, 96, 170, "#b9763f", "#7a431f")}


def penguin() -> Art:
    face = (
        "M206 116C188 92 150 92 130 116C106 144 112 196 150 226C182 246 232 246 260 226C296 196 300"
        " 144 280 116C260 92 222 92 206 116Z"
    )
    return (
        line(
            "M196 68C188 56 188 48 182 42M204 66C204 52 209 44 208 36M212 68C218 58 226 54 230 47",
            "#39435f",
            10,
        )
        + fill(HEAD, "url(#fur)")
        + fill(face, "url(#face)")
        + blush(198, 143, 268)
        + eyes(152, 162, 250)
        + brows(78, "#6d7a9e")
        + fill("M196 204Q208 226 222 203Z", "#c9641a", swell=4)
        + fill("M178 186Q208 160 240 186Q230 204 208 206Q188 204 178 186Z", "url(#bill)", swell=4)
        + oval(196, 182, 9, 4, WHITE, 0.55, -16)
    ), {
        "fur": ball(186, 90, 170, "#56628a", "#252c44"),
        "face": down(96, 246, "#ffffff", "#e6ebf5"),
        "bill": down(168, 206, "#ffb84a", "#ee8a24"),
    }


def tiger() -> Art:
    dark = "#3b2118"
    return (
        both(dot(112, 92, 36, "#f09a34") + dot(114, 96, 21, CREAM) + line("M84 70Q96 52 118 54", dark, 9))
        + fill(HEAD, "url(#fur)")
        + fill(
            "M190 60h26q-2 34 -13 48q-11 -14 -13 -48ZM150 71q10 -6 22 -9q4 24 0 38q-14 -8 -22 -29Z"
            "M234 62q12 3 22 9q-8 21 -22 29q-4 -14 0 -38Z",
            dark,
        )
        + fill(
            "M93 140q22 4 34 16q-20 4 -35 2ZM93 176q22 -2 36 6q-16 10 -31 12Z"
            "M105 208q16 -6 28 0q-6 12 -14 16ZM307 140q-22 4 -32 16q18 4 33 2Z"
            "M307 176q-22 -2 -34 6q16 10 30 12ZM298 208q-16 -6 -26 0q6 12 14 16Z",
            dark,
            swell=2,
        )
        + oval(157, 114, 25, 14, CREAM)
        + oval(249, 114, 23, 14, CREAM)
        + oval(183, 208, 38, 29, WHITE)
        + oval(234, 208, 36, 29, WHITE)
        + oval(208, 225, 32, 19, WHITE)
        + eyes(152)
        + dots("168 212 160 222 172 222 246 212 254 222 242 222", 2.6, "#a98a70")
        + snout(208, 183, 23, 19, 0.9, colour="#d9566a")
    ), {"fur": ball(190, 96, 170, "#ffc357", "#f08a24")}


def elephant() -> Art:
    ear = "M136 92C104 50 48 58 36 116C26 170 52 226 92 224C120 220 132 188 134 150Z"
    trunk = (
        "M172 178C176 214 178 244 196 264C216 284 256 280 264 254C268 236 246 230 242 246C238 256 226"
        " 252 226 238C224 214 232 196 238 178Z"
    )
    return (
        both(
            fill(ear, "url(#ear)", swell=2)
            + fill("M120 106C96 80 66 86 58 126C52 164 70 204 94 204C112 200 120 172 122 144Z", "#f2a9b9")
        )
        + fill(
            "M202 56C264 56 300 98 298 152C296 206 258 238 202 238C146 238 108 206 106 152C104 98"
            " 142 56 202 56Z",
            "url(#fur)",
        )
        + fill(
            "M150 206C146 226 150 240 158 250C168 240 174 224 174 206Z"
            "M240 206C240 224 246 238 255 247C263 236 265 222 262 204Z",
            EYE,
            swell=2,
        )
        + blush(196, 130, 276, ROSE)
        + fill(trunk, "url(#trunk)", swell=2)
        + line("M184 204q22 8 44 0M184 222q20 8 40 0M188 240q18 6 37 -2", "#6f7690", 4)
        + eyes(144, 154, 252, 1.12)
        + brows(100, "#6a7089")
        + line("M190 60Q186 46 178 42M202 58V38M214 60Q218 48 226 44", "#7e86a0", 8)
    ), {
        "fur": ball(190, 96, 175, "#bcc4d8", "#858da8"),
        "ear": ball(202, 110, 190, "#aab2c9", "#777f9a"),
        "trunk": down(176, 280, "#aab2ca", "#848ca6"),
    }


def bee() -> Art:
    dark = "#4a2b18"
    wing = (
        oval(82, 100, 56, 40, "#ffffff", 1, 38)
        + oval(84, 102, 45, 30, "#bfe3fa", 1, 38)
        + line("M104 118L66 88M92 120L64 110", "#ffffff", 4)
    )
    return (
        both(wing)
        + line("M170 76C164 44 146 22 122 16M236 76C242 44 260 22 284 16", dark, 9)
        + dot(122, 16, 14, dark)
        + dot(284, 16, 14, dark)
        + fill(HEAD, dark, swell=12)
        + fill(HEAD, "url(#fur)")
        + fill("M125 90C146 70 170 60 202 60C234 60 258 70 279 90C234 76 170 76 125 90Z", dark, swell=6)
        + fill(
            "M124 218C148 238 174 246 202 246C232 246 258 238 281 217C232 232 174 232 124 218Z", dark, swell=6
        )
        + line("M101 126C134 106 166 100 202 100C240 100 272 106 303 126", dark, 14)
        + blush(190, 118, 288, "#ff7f5c")
        + eyes(156)
        + group(mouth(208, 182, 0, True), "translate(-21 -19) scale(1.1)")
    ), {"fur": ball(190, 110, 160, "#ffe066", "#f9b52b")}


def turtle() -> Art:
    shell = "M202 22C296 22 350 92 348 170C347 216 310 240 202 240C94 240 57 216 56 170C54 92 108 22 202 22Z"
    skull = (
        "M204 100C266 100 304 136 304 184C304 232 262 260 204 260C146 260 102 232 102 184C102 136 142"
        " 100 204 100Z"
    )
    plates = (
        "M166 44L202 34L240 44L248 74L232 92H176L158 74ZM148 50L100 84L110 112L142 96Z"
        "M258 50L306 84L298 112L264 96Z"
        "M90 98L72 144L84 168L100 130ZM316 98L334 144L322 168L306 130Z"
    )
    return (
        fill(shell, "#e8b45f", swell=4)
        + fill(
            "M202 34C288 34 338 96 336 168C335 208 300 228 202 228C104 228 69 208 68 168C66 96 116"
            " 34 202 34Z",
            "#7a4a22",
        )
        + fill(plates, "url(#shell)", swell=9)
        + fill(skull, "url(#skin)")
        + dots("188 122 206 114 224 123 206 130", 5.5, "#3f8a6a", 0.7)
        + blush(212, 132, 280)
        + eyes(174, 160, 250, 1.08)
        + dots("197 208 217 208", 3.6, "#2c664f")
        + line("M160 222Q208 254 256 222M160 222q-5 -3 -6 -8M256 222q5 -3 6 -8", "#23513f", 6)
    ), {"shell": ball(190, 60, 180, "#d99a56", "#9c6430"), "skin": ball(194, 136, 140, "#b4e8bd", "#58ad86")}


# name: head, scale, and the point of the head's frame that comes to the middle of the badge
BADGES = {
    "fox": (fox, 0.6, 202, 140),
    "owl": (owl, 0.64, 202, 146),
    "rabbit": (rabbit, 0.57, 204, 118),
    "frog": (frog, 0.62, 202, 152),
    "cat": (cat, 0.62, 202, 144),
    "dog": (dog, 0.62, 202, 158),
    "bear": (bear, 0.65, 203, 150),
    "penguin": (penguin, 0.64, 202, 146),
    "tiger": (tiger, 0.64, 203, 150),
    "elephant": (elephant, 0.56, 200, 156),
    "bee": (bee, 0.56, 203, 138),
    "turtle": (turtle, 0.56, 203, 144),
}

# ground: its gradient, the rim, the rim's mark, and how the mark is laid
GROUNDS = {
    "blue": ("#c4e4ff", "#6cb2f5", "#2763b8", "#9fcdfb", "plain"),
    "yellow": ("#fff6c2", "#ffd24a", "#b56a10", "#fff3c4", "dotted"),
    "green": ("#56ac78", "#247a4e", "#0f4a30", "#c9f0cf", "striped"),
}


def badge(name: str, colour: str) -> Art:
    make, k, x, y = BADGES[name]
    head, gradients = make()
    pale, deep, rim, mark, pattern = GROUNDS[colour]
    edge = {
        "plain": ring(100, 100, 91, mark, 2.5),
        "dotted": ring(100, 100, 91, mark, 7, "0.1 17.77", "round"),
        "striped": ring(100, 100, 91, mark, 12, "8.93 8.93"),
    }[pattern]
    drawing = (
        dot(100, 100, 98, rim)
        + edge
        + dot(100, 100, 84, "url(#ground)")
        + group(
            oval(202, 240, 88, 22, "#000000", 0.15) + head,
            f"translate({at(100 - k * x, 100 - k * y)}) scale({k})",
        )
    )
    return drawing, {"ground": ball(100, 78, 100, pale, deep), "iris": EYES, **gradients}


def drawings() -> dict[str, str]:
    """Every animal on every ground."""
    return {
        f"{name}-{colour}.svg": svg(200, 200, badge(name, colour)) for name in BADGES for colour in GROUNDS
    }


if __name__ == "__main__":
    write(Path(__file__).parent, drawings())
