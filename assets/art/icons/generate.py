"""Icons, 96 x 96: one dark ink and one colour (with white where the colour is opened).

The colour says what kind of thing it is:
sky = hear and go, teal = help and protect, berry = stop, sun = reward, leaf = right.
"""

from __future__ import annotations

import sys
from math import cos, pi, sin
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from icons.answers import ANSWERS
from icons.deeds import DEEDS
from icons.inks import BERRY, INK, LEAF, SKY, SUN, TEAL, WHITE, W
from icons.sayings import SAYINGS
from kit.paper import write
from kit.pencil import Art, n, star


def speaker(a):
    a.path(
        "M14 38Q14 34 18 34L30 34L48 19Q54 15 54 23L54 73Q54 81 48 77L30 62L18 62Q14 62 14 58Z",
        SKY,
        stroke=INK,
        sw=W,
    )
    a.line("M66 36Q73 48 66 60M76 26Q89 48 76 70", INK, W)


def replay(a):
    a.line("M50 22A30 30 0 1 1 18 52", INK, 10)
    a.path("M50 8L50 36L28 22Z", SKY, stroke=INK, sw=W)
    a.path("M42 42L59 51Q61 52.5 59 54L42 63Q40 64 40 62L40 43Q40 41 42 42Z", SKY, stroke=SKY, sw=4)


def back(a):
    a.circle(48, 48, 37, SKY, stroke=INK, sw=W)
    a.line("M66 48L32 48M46 33L31 48L46 63", WHITE, 9)


def nxt(a):
    a.circle(48, 48, 37, SKY, stroke=INK, sw=W)
    a.line("M30 48L64 48M50 33L65 48L50 63", WHITE, 9)


def home(a):
    a.path("M22 38L22 76Q22 82 28 82L68 82Q74 82 74 76L74 38L48 16Z", SKY)
    a.path("M22 46L22 76Q22 82 28 82L68 82Q74 82 74 76L74 46", stroke=INK, sw=W)
    a.line("M11 48L45 17Q48 14 51 17L85 48", INK, 8)
    a.path("M40 82L40 62Q40 54 48 54Q56 54 56 62L56 82", WHITE, stroke=INK, sw=6)


def settings(a):
    pts = []
    for i in range(8):
        t = 2 * pi * i / 8
        pts.append(
            f"M{n(48 + 26 * cos(t))} {n(48 + 26 * sin(t))}L{n(48 + 36 * cos(t))} {n(48 + 36 * sin(t))}"
        )
    d = "".join(pts)
    a.line(d, INK, 19)
    a.circle(48, 48, 31, INK)
    a.line(d, SKY, 8)
    a.circle(48, 48, 25.5, SKY)
    a.circle(48, 48, 12, WHITE, stroke=INK, sw=6)


FINGERS = "M39 54L36 25M48 52L48 18M58.5 53L61 23M67 58L73 36M35 68L19 52"
PALM = "M37 52L69 56L66 74Q64 80 58 80L46 80Q41 80 38 76L34 68Z"


def hand(a, fill, edge=None):
    """Five round fingers; with an edge each finger is seen."""
    if edge:
        a.path(PALM, edge, stroke=edge, sw=15)
        a.line(FINGERS, edge, 18)
    a.line(FINGERS, fill, 8.5)
    a.path(PALM, fill, stroke=fill, sw=4)


def help_hand(a):
    """A hand that is up: can somebody help me?"""
    with a.group("translate(-2 -4)"):
        hand(a, TEAL, INK)
        a.path("M33 82L71 82L74 94L30 94Z", WHITE, stroke=INK, sw=W)
    a.line("M80 16L84 9M84 27L91 24M70 11L71 4", INK, 5)


def block(a):
    """Stop: a flat hand on an eight-cornered sign."""
    q = [(48 + 41 * cos(pi / 8 + i * pi / 4), 48 + 41 * sin(pi / 8 + i * pi / 4)) for i in range(8)]
    a.path("M" + "L".join(f"{n(x)} {n(y)}" for x, y in q) + "Z", BERRY, stroke=INK, sw=W)
    with a.group("translate(14 14) scale(.72)"):
        hand(a, WHITE)


def report(a):
    a.path("M26 18Q40 10 52 18T80 20L72 37L80 54Q66 60 54 52T26 52Z", BERRY, stroke=INK, sw=W)
    a.line("M26 12L26 84", INK, 9)
    a.line("M14 86L40 86", INK, W)
    a.line("M52 26L52 37", WHITE, 7)
    a.dots([(52, 46)], 4, WHITE)


def check(a):
    a.circle(48, 48, 37, LEAF, stroke=INK, sw=W)
    a.line("M30 49L43 62L67 35", WHITE, 11)


def lock(a):
    a.line("M31 44L31 32Q31 14 48 14Q65 14 65 32L65 44", INK, 9)
    a.rect(18, 42, 60, 42, SUN, 11, stroke=INK, sw=W)
    a.circle(48, 58, 6.5, INK)
    a.line("M48 60L48 71", INK, 7)


def key(a):
    with a.group("rotate(45 48 48)"):
        a.line("M48 36L48 86M48 70L62 70M48 84L60 84", INK, 16)
        a.circle(48, 24, 18, SUN, stroke=INK, sw=W)
        a.line("M48 42L48 85M49 70L61 70M49 84L59 84", SUN, 7)
        a.circle(48, 21, 6, WHITE, stroke=INK, sw=5)


def camera(a):
    """Save the proof."""
    a.path(
        "M12 34Q12 27 19 27L29 27L34 18Q35 16 38 16L58 16Q61 16 62 18L67 27L77 27Q84 27 84 34L84"
        " 72Q84 79 77 79L19 79Q12 79 12 72Z",
        TEAL,
        stroke=INK,
        sw=W,
    )
    a.circle(48, 52, 18, WHITE, stroke=INK, sw=W)
    a.line("M39 52L46 59L58 45", INK, 6)
    a.dots([(74, 38)], 4, WHITE)


def tell(a):
    """A child's words to a grown-up."""
    a.path("M38 90Q38 60 64 60Q90 60 90 90Z", TEAL, stroke=INK, sw=W)
    a.circle(64, 41, 17, WHITE, stroke=INK, sw=W)
    a.path("M47 41Q46 22 65 22Q82 23 81 41Q74 39 69 33Q60 40 47 41Z", INK)
    a.path("M6 90Q6 74 19 74Q32 74 32 90Z", TEAL, stroke=INK, sw=6)
    a.circle(19, 64, 10, WHITE, stroke=INK, sw=6)
    a.path(
        "M12 8L36 8Q44 8 44 16L44 30Q44 38 36 38L28 38L20 48L20 38L12 38Q5 38 5 30L5 16Q5 8 12 8Z",
        TEAL,
        stroke=INK,
        sw=6,
    )
    a.dots([(15, 23), (25, 23), (35, 23)], 3.5, WHITE)


def protect(a):
    """Pause and protect."""
    a.path("M48 9Q64 19 82 20Q86 62 48 88Q10 62 14 20Q32 19 48 9Z", TEAL, stroke=INK, sw=W)
    a.line("M39 34L39 60M57 34L57 60", WHITE, 11)


def star_sticker(a):
    a.path(star(48, 51, 41, 20), SUN, stroke=INK, sw=W)
    a.line("M34 44Q37 36 43 32", WHITE, 6)


def no_mic(a):
    """This game does not listen."""
    a.rect(35, 10, 26, 46, SKY, 13, stroke=INK, sw=W)
    a.line("M22 44Q22 68 48 68Q74 68 74 44M48 68L48 84M33 86L63 86", INK, W)
    a.line("M17 17L80 80", WHITE, 17)
    a.line("M17 17L80 80", BERRY, 9)


def play(a):
    a.circle(48, 48, 37, LEAF, stroke=INK, sw=W)
    a.path("M40 32L65 46Q67 48 65 50L40 64Q37 66 37 62L37 34Q37 30 40 32Z", WHITE)


ICONS = {
    "speaker": speaker,
    "replay": replay,
    "back": back,
    "home": home,
    "settings": settings,
    "help-hand": help_hand,
    "next": nxt,
    "check": check,
    "key": key,
    "lock": lock,
    "camera": camera,
    "block": block,
    "report": report,
    "tell": tell,
    "protect": protect,
    "star": star_sticker,
    "no-microphone": no_mic,
    "play": play,
    **ANSWERS,
    **SAYINGS,
    **DEEDS,
}


def icon(name) -> str:
    a = Art(96, 96)
    ICONS[name](a)
    return a.svg()


# -- the pretend tablet
def crown(a, x, y, s, c=SUN, d="#e09e25"):
    """A paper crown: let's pretend."""
    a.path(
        f"M{n(x - 20 * s)} {n(y + 13 * s)}L{n(x - 24 * s)} {n(y - 10 * s)}L{n(x - 10 * s)} {n(y)}"
        f"L{n(x)} {n(y - 17 * s)}L{n(x + 10 * s)} {n(y)}L{n(x + 24 * s)} {n(y - 10 * s)}"
        f"L{n(x + 20 * s)} {n(y + 13 * s)}Q{n(x)} {n(y + 18 * s)} {n(x - 20 * s)} {n(y + 13 * s)}Z",
        c,
        stroke=d,
        sw=4 * s,
    )
    a.dots([(x - 24 * s, y - 12 * s), (x, y - 19 * s), (x + 24 * s, y - 12 * s)], 4 * s, "#ff7f8f")


def tablet(w, h, landscape=False) -> str:
    """A frame of painted card. The middle stays open: the game draws the screen below it, or fills it."""
    a = Art(w, h)
    m, r = 44, 56  # rim, outer corner
    x0, y0, x1, y1 = 6, 6, w - 6, h - 6
    sx0, sy0, sx1, sy1 = m, m, w - m, h - m - 40
    q = 26
    outer = (
        f"M{x0 + r} {y0}L{x1 - r} {y0}Q{x1} {y0} {x1} {y0 + r}L{x1} {y1 - r}Q{x1} {y1} {x1 - r} {y1}"
        f"L{x0 + r} {y1}Q{x0} {y1} {x0} {y1 - r}L{x0} {y0 + r}Q{x0} {y0} {x0 + r} {y0}Z"
    )
    inner = (
        f"M{sx0 + q} {sy0}Q{sx0} {sy0} {sx0} {sy0 + q}L{sx0} {sy1 - q}Q{sx0} {sy1} {sx0 + q} {sy1}"
        f"L{sx1 - q} {sy1}Q{sx1} {sy1} {sx1} {sy1 - q}L{sx1} {sy0 + q}Q{sx1} {sy0} {sx1 - q} {sy0}Z"
    )
    a.path(outer + inner, a.lin(0, 0, 0, h, "#4a5f92", "#2c3a59"))
    a.path(inner, stroke="#ffffff", sw=5, sop=0.9)
    a.path(
        f"M{x0 + 16} {y0 + r + 30}L{x0 + 16} {y0 + r}Q{x0 + 16} {y0 + 16} {x0 + r} {y0 + 16}"
        f"L{x0 + r + 70} {y0 + 16}",
        stroke="#ffffff",
        sw=6,
        sop=0.3,
    )
    a.dots([(w / 2, 25)], 7, "#1d2740")
    # a friendly round button, drawn like a wax crayon sun; the badge hangs at the lower right
    cy = h - 45
    a.circle(w / 2, cy, 20, "#fff3e2", stroke="#ffc93c", sw=7)
    return a.svg()


def badge() -> str:
    """The pretend badge, without words: a luggage label with a paper crown. The word is set by
    the game, right of the crown."""
    a = Art(220, 72)
    a.path(
        "M28 6L200 6Q214 6 214 20L214 52Q214 66 200 66L28 66Q22 66 18 61L4 42Q0 36 4 30L18 11Q22 6 28 6Z",
        a.lin(0, 6, 0, 66, "#fff1b8", "#ffd763"),
        stroke="#e09e25",
        sw=4,
    )
    a.circle(20, 36, 6, "#ffffff", stroke="#e09e25", sw=3.5)
    crown(a, 62, 38, 0.92)
    return a.svg()


def drawings() -> dict[str, str]:
    """The icons in colour, the two tablets and the badge that says a device is only pretend."""
    out = {f"{name}.svg": icon(name) for name in ICONS}
    return out | {
        "tablet.svg": tablet(760, 980),
        "tablet-wide.svg": tablet(1120, 800),
        "pretend-badge.svg": badge(),
    }


if __name__ == "__main__":
    write(Path(__file__).parent, drawings())
