"""The word Pingtown, drawn from round strokes: no font has it.

White paper lies under it like the rim of a sticker, so that it reads on any sky. The dot of the i is a ping with
its rays, the o is a speech bubble.
"""

from __future__ import annotations

from kit.pencil import Art
from kit.tint import calm, recolour

BERRY = ("#d4357c", "#96215c")
TEAL = ("#12a093", "#0b6e69")
SUN = ("#ffd84d", "#f0a91e")
PAPER = "#fffdf8"

PING = {
    "P": "M62 242L62 80L102 80Q154 80 154 126Q154 172 102 172L66 172",
    "i": "M212 146L212 242",
    "n": "M276 242L276 140M276 182Q278 138 318 138Q358 138 358 182L358 242",
    "g": "M512 140L512 244Q512 288 464 288Q430 288 420 274"
         "M512 188Q512 138 466 138Q420 138 420 188Q420 234 466 234Q512 234 512 188Z",
}
TOWN = {
    "t": "M606 84L606 204Q606 242 636 240M576 138L638 138",
    "w": "M854 142L874 230Q879 242 885 230L909 164Q913 155 917 164L941 230Q947 242 952 230L972 142",
    "n": "M1034 242L1034 140M1034 182Q1036 138 1076 138Q1116 138 1116 182L1116 242",
}
BUBBLE = (
    "M754 140C788 140 806 163 806 190C806 218 788 241 754 241C746 241 738 240 731 238C718 251 702 257 688 256"
    "C698 246 703 236 703 225C699 216 698 204 698 190C698 163 720 140 754 140Z"
)
DOT = (212, 90, 23)
RAYS = "M174 60Q180 42 194 34M250 60Q244 42 230 34M142 52Q150 32 166 22M282 52Q274 32 258 22"
SHINE = (
    "M53 92L53 130M203 156L203 174M267 152L267 166M428 172Q434 154 450 148M597 86L597 112"
    "M712 178Q718 160 736 154M862 146L866 162M1025 152L1025 166"
)
# where the paper must be whole although a letter has a hole there
HOLES = "M92 126h20M466 186h.2M653 185h.2M748 190h8"
WIDE, HIGH = 1178, 350


def strokes(a: Art, words: dict[str, str], colour: str, width: float) -> None:
    a.line("".join(words.values()), colour, width)


def logo() -> Art:
    """The word on its paper, with a soft shadow."""
    a = Art(WIDE, HIGH)
    for dy, op in ((16, 0.05), (12, 0.07), (8, 0.09)):
        with a.at(0, dy):
            sheet(a, "#23306b", op)
    sheet(a, PAPER, None)
    for words, (light, dark) in ((PING, BERRY), (TOWN, TEAL)):
        with a.at(0, 5):
            strokes(a, words, dark, 44)
        strokes(a, words, light, 44)
    with a.at(0, 5):
        a.line(BUBBLE, TEAL[1], 42)
    a.line(BUBBLE, TEAL[0], 42)
    x, y, r = DOT
    a.circle(x, y + 4, r, SUN[1])
    a.circle(x, y, r, a.rad(x - 8, y - 8, 40, "#ffe88f", SUN[0]))
    a.line(RAYS, SUN[1], 13)
    a.line(SHINE, "#ffffff", 8, sop=0.6)
    return a


def sheet(a: Art, colour: str, op: float | None) -> None:
    """The paper under the word: one stroke, so that a see-through shadow has no darker laps."""
    dot = f"M{DOT[0]} {DOT[1]}h.2"
    a.line("".join((*PING.values(), *TOWN.values(), BUBBLE, HOLES, dot)), colour, 88, sop=op)
    a.line(RAYS, colour, 36, sop=op)


def logo_contrast() -> Art:
    """On black: yellow and white, no paper."""
    a = Art(WIDE, HIGH)
    strokes(a, PING, "#ffe600", 44)
    strokes(a, TOWN, "#ffffff", 44)
    a.line(BUBBLE, "#ffffff", 42)
    a.circle(*DOT, "#ffe600")
    a.line(RAYS, "#ffe600", 13)
    return a


def ping() -> Art:
    """What pops up over a resident: a little bubble with three rays."""
    a = Art(120, 120)
    bubble = (
        "M68 36C40 36 22 51 22 72C22 93 40 106 68 106C73 106 78 105.5 83 104.5C90 112 100 115 110"
        " 114C105 108 103 101 104 94"
        "C110 88 114 80 114 72C114 51 96 36 68 36Z"
    )
    a.path(bubble, "#fffdf8", stroke="#1d2447", sw=6)
    a.dots([(47, 72), (68, 72), (89, 72)], 6.5, "#1d2447")
    rays = "M44 22L39 8M26 33L15 20M18 50L5 44"
    a.line(rays, "#1d2447", 12)
    a.line(rays, "#ffd84d", 7)
    return a


def drawings() -> dict[str, str]:
    """The logo on paper, muted, and on black; and the ping."""
    word = logo().svg()
    return {"logo.svg": word, "logo-calm.svg": recolour(word, calm, {}), "logo-contrast.svg": logo_contrast().svg(), "ping.svg": ping().svg()}
