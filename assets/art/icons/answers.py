"""What an answer does, as icons: telling at school and at home, showing, beside somebody, put down, wait, hide.

Each is for right answers and for wrong ones: a child who presses the same picture every time must not win.
So none of them has a tick, a cross, a smile or a frown that says which it is.
"""

from __future__ import annotations

from icons.inks import INK, SKY, SUN, TEAL, WHITE, W
from kit.pencil import n

THIN = 6


def body(a, x, top, wide, foot, fill=TEAL):
    """Shoulders, cut flat at the foot."""
    a.path(
        f"M{n(x - wide)} {n(foot)}Q{n(x - wide)} {n(top)} {n(x)} {n(top)}"
        f"Q{n(x + wide)} {n(top)} {n(x + wide)} {n(foot)}Z",
        fill,
        stroke=INK,
        sw=THIN,
    )


def grown_up(a, x, y, foot, k=1.0):
    """A grown-up as in the icon of telling: the same side parting, a bigger head than the child's."""
    body(a, x, y + 18 * k, 25 * k, foot)
    a.circle(x, y, 16 * k, WHITE, stroke=INK, sw=THIN)
    a.path(
        f"M{n(x - 16 * k)} {n(y)}Q{n(x - 17 * k)} {n(y - 18 * k)} {n(x + k)} {n(y - 18 * k)}"
        f"Q{n(x + 17 * k)} {n(y - 17 * k)} {n(x + 16 * k)} {n(y)}"
        f"Q{n(x + 9 * k)} {n(y - 2 * k)} {n(x + 4 * k)} {n(y - 8 * k)}Q{n(x - 4 * k)} {n(y - k)} {n(x - 16 * k)} {n(y)}Z",
        INK,
    )


def child(a, x, y, foot):
    """A child: a small round head."""
    body(a, x, y + 11, 14, foot)
    a.circle(x, y, 10.5, WHITE, stroke=INK, sw=THIN)


def tell_school(a):
    """A child with an arm up before a teacher who stands at the board."""
    a.rect(30, 7, 60, 42, WHITE, 5, stroke=INK, sw=THIN)
    a.line("M40 19L54 19M40 30L50 30", TEAL, 5)
    grown_up(a, 67, 41, 90)
    a.line("M10 62L10 40", INK, 15)
    a.line("M10 62L10 40", TEAL, 5)
    child(a, 22, 66, 90)


def tell_home(a):
    """A child's words to a grown-up under their own roof."""
    a.path("M12 42L12 90L84 90L84 42L48 12Z", WHITE)
    a.line("M13 44L13 90M83 44L83 90", INK, THIN)
    grown_up(a, 59, 52, 90, 0.82)
    child(a, 30, 68, 90)
    a.line("M5 46L45 11Q48 8 51 11L91 46", INK, 8)
    a.line("M72 16L72 26", INK, 8)


def show(a):
    """A child holds a tablet up to a grown-up."""
    grown_up(a, 66, 32, 90, 1.05)
    child(a, 17, 58, 90)
    with a.group("rotate(-8 42 66)"):
        a.rect(28, 48, 29, 38, WHITE, 5, stroke=INK, sw=THIN)
        a.rect(34, 54, 17, 21, TEAL, 2)
        a.dots([(42.5, 80)], 2, INK)


def beside(a):
    """A grown-up and a child side by side, and nobody speaks."""
    grown_up(a, 62, 34, 90, 1.1)
    child(a, 22, 58, 90)


def put_down(a):
    """A tablet that lies on the table with its face down and rests: its back, and the eye of its camera."""
    a.path("M31 44L85 44Q90 44 88 49L71 80Q69 84 65 84L10 84Q5 84 7 79L25 48Q27 44 31 44Z", INK, stroke=INK, sw=W)
    a.path("M32 43L82 43L65 75L13 75Z", SKY, stroke=SKY, sw=4)
    a.circle(36, 52, 5, WHITE, stroke=INK, sw=4)
    a.line("M36 22L48 22L36 34L48 34M58 6L74 6L58 23L74 23", INK, THIN)


def wait(a):
    """A sand-glass: let us see what comes."""
    a.path("M28 14L28 24Q28 36 44 48Q28 60 28 72L28 82L68 82L68 72Q68 60 52 48Q68 36 68 24L68 14Z", WHITE)
    a.path("M36 30Q48 26 60 30Q56 38 48 44Q40 38 36 30Z", SUN)
    a.path("M32 80Q34 66 48 64Q62 66 64 80Z", SUN)
    a.line("M48 46L48 64", SUN, 4)
    a.line("M28 14L28 24Q28 36 44 48Q28 60 28 72L28 82M68 14L68 24Q68 36 52 48Q68 60 68 72L68 82", INK, THIN)
    a.line("M20 12L76 12M20 84L76 84", INK, 9)


def hide(a):
    """Two eyes look out from behind a chair's back."""
    a.circle(48, 40, 27, WHITE, stroke=INK, sw=W)
    a.path("M21 36Q22 10 48 10Q74 10 75 36Q62 31 55 22Q42 34 21 36Z", INK)
    a.dots([(39, 43), (58, 43)], 4.6, INK)
    a.path("M12 59Q12 54 17 54L79 54Q84 54 84 59L84 90L12 90Z", SKY, stroke=INK, sw=W)
    a.line("M22 54L22 61M33 54L33 61M63 54L63 61M74 54L74 61", INK, 15)
    a.line("M22 54L22 61M33 54L33 61M63 54L63 61M74 54L74 61", WHITE, 6)


def hide_bed(a):
    """Somebody has pulled the blanket up to the eyes."""
    a.path("M10 34Q10 20 24 20L72 20Q86 20 86 34L86 54L10 54Z", WHITE, stroke=INK, sw=THIN)
    a.circle(48, 40, 25, WHITE, stroke=INK, sw=W)
    a.path("M23 38Q24 12 48 12Q72 12 73 38Q60 32 54 23Q42 35 23 38Z", INK)
    a.dots([(38, 44), (58, 44)], 4.6, INK)
    a.path("M8 62Q8 54 16 54L80 54Q88 54 88 62L88 91L8 91Z", TEAL, stroke=INK, sw=W)
    a.line("M14 70L82 70M32 76L32 86M64 76L64 86", WHITE, 5)
    a.line("M27 53L27 60M69 53L69 60", INK, 17)
    a.line("M27 53L27 60M69 53L69 60", WHITE, 7)


def hide_curtain(a):
    """Somebody peeps out between two curtains."""
    body(a, 48, 66, 26, 90)
    a.circle(48, 44, 24, WHITE, stroke=INK, sw=W)
    a.path("M24 42Q25 17 48 17Q71 17 72 42Q60 36 54 27Q42 39 24 42Z", INK)
    a.dots([(40, 48), (56, 48)], 4.6, INK)
    a.path("M10 12L34 12Q26 36 28 56Q29 76 27 90L10 90Z", SKY, stroke=INK, sw=W)
    a.path("M86 12L64 12Q71 36 66 56Q64 76 70 90L86 90Z", SKY, stroke=INK, sw=W)
    a.line("M18 26L18 78M78 26L78 78", WHITE, 5)
    a.line("M6 11L90 11", INK, 10)


ANSWERS = {
    "tell-school": tell_school,
    "tell-home": tell_home,
    "show": show,
    "beside": beside,
    "put-down": put_down,
    "wait": wait,
    "hide": hide,
    "hide-bed": hide_bed,
    "hide-curtain": hide_curtain,
}
