"""The word Pingtown, drawn from round strokes: no font has it.

White paper lies under it like the rim of a sticker, so that it reads on any sky. The dot of the i is a ping with
its rays, the o is a speech bubble.
"""

from __future__ import annotations

from kit.pencil import Art

BERRY = ("#e0416f", "#a52650")
TEAL = ("#12a093", "#0b6e69")
SUN = ("#ffd84d", "#f0a91e")
PAPER = "#fffdf8"

PING = {
    "P": "M60 234L60 74L104 74Q158 74 158 120Q158 166 104 166L64 166",
    "i": "M212 140L212 234",
    "n": "M274 234L274 132M274 176Q276 132 318 132Q358 132 358 176L358 234",
    "g": "M512 132L512 242Q512 290 462 290Q428 290 416 272M512 180Q512 132 462 132Q414 132 414 180Q414 228 462 228Q512 228 512 180Z",
}
TOWN = {
    "t": "M588 78L588 194Q588 234 628 230M556 132L626 132",
    "w": "M802 136L826 224Q830 234 836 224L858 160Q862 150 866 160L888 224Q894 234 898 224L922 136",
    "n": "M982 234L982 132M982 176Q984 132 1026 132Q1066 132 1066 176L1066 234",
}
BUBBLE = "M714 130C752 130 778 152 778 182C778 212 752 234 714 234C704 234 696 233 688 230C678 240 664 244 654 242C660 234 662 226 660 216C653 207 650 195 650 182C650 152 676 130 714 130Z"
RAYS = "M166 62Q172 38 190 24M258 62Q252 38 234 24M140 42Q148 20 162 8M284 42Q276 20 262 8"
DOT = (212, 84, 24)
SHINE = "M50 84L50 128M202 146L202 166M264 142L264 158M424 160Q430 146 444 142M578 84L578 108M668 168Q674 152 692 146M806 140L811 158M972 142L972 158"
WIDE, HIGH = 1120, 350


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
        a.line(BUBBLE, TEAL[1], 36)
    a.line(BUBBLE, TEAL[0], 36)
    x, y, r = DOT
    a.circle(x, y + 4, r, SUN[1])
    a.circle(x, y, r, a.rad(x - 8, y - 8, 40, "#ffe88f", SUN[0]))
    a.line(RAYS, SUN[1], 13)
    a.line(SHINE, "#ffffff", 8, sop=0.6)
    return a


def sheet(a: Art, colour: str, op: float | None) -> None:
    """The paper under the word: one mass, so that no gap is left between the letters."""
    a.line("".join((*PING.values(), *TOWN.values())), colour, 88, sop=op)
    a.path(BUBBLE, colour, stroke=colour, sw=80, op=op, sop=op)
    a.circle(DOT[0], DOT[1], DOT[2] + 20, colour, op=op)
    a.line(RAYS, colour, 36, sop=op)


def logo_contrast() -> Art:
    """On black: yellow and white, no paper."""
    a = Art(WIDE, HIGH)
    strokes(a, PING, "#ffe600", 44)
    strokes(a, TOWN, "#ffffff", 44)
    a.line(BUBBLE, "#ffffff", 36)
    a.circle(*DOT, "#ffe600")
    a.line(RAYS, "#ffe600", 13)
    return a


def ping() -> Art:
    """What pops up over a resident: a little bubble with three rays."""
    a = Art(120, 120)
    bubble = "M56 34C86 34 104 48 104 68C104 88 86 102 56 102C50 102 45 101.500 40 100.500C32 108 22 111 13 110C18 104 20 97 19 90C12 84 8 77 8 68C8 48 26 34 56 34Z".replace(".500", ".5")
    a.path(bubble, "#fffdf8", stroke="#1d2447", sw=6)
    a.dots([(34, 68), (56, 68), (78, 68)], 6.5, "#1d2447")
    a.line("M80 22L86 8M98 32L112 22M104 48L105 47", "#e69a12", 8)
    return a


def drawings() -> dict[str, str]:
    return {"logo.svg": logo().svg(), "logo-contrast.svg": logo_contrast().svg(), "ping.svg": ping().svg()}
