"""What is done with things, as icons: leave it, tuck it away, press, shut the door, rub out, pin up.

As in ``answers`` nothing here says whether it is the right thing to do.
"""

from __future__ import annotations

from icons.answers import THIN
from icons.inks import BERRY, INK, SKY, SUN, TEAL, WHITE, W

DISC = "#ffe9b8"


def leave(a):
    """A child walks off; a tablet stays behind."""
    with a.group("rotate(-14 22 60)"):
        a.rect(8, 46, 25, 36, WHITE, 5, stroke=INK, sw=THIN)
        a.rect(14, 52, 13, 19, SKY, 2)
    a.line("M66 62L56 86M68 62L80 84L87 84", INK, 13)
    a.line("M66 62L56 86M68 62L80 84", SKY, 3)
    a.path("M54 66L56 46Q58 36 67 36Q77 36 78 46L79 66Z", TEAL, stroke=INK, sw=THIN)
    a.line("M65 44L52 56", INK, 13)
    a.line("M65 44L53 55", TEAL, 4)
    a.circle(69, 22, 14, WHITE, stroke=INK, sw=THIN)
    a.path("M54 24Q52 6 69 6Q80 6 83 16Q73 18 68 14Q66 24 54 24Z", INK)


def tuck_away(a):
    """A tablet under a cushion."""
    a.rect(27, 6, 42, 56, INK, 7)
    a.rect(33, 13, 30, 42, SKY, 3)
    a.path("M10 44Q30 52 48 48Q66 44 86 44Q82 64 87 88Q66 82 48 86Q30 88 9 86Q15 64 10 44Z", SUN, stroke=INK, sw=W)
    a.line("M24 60Q30 66 28 74M72 58Q68 66 71 74", INK, 5)


def press(a):
    """A finger on a button."""
    a.rect(10, 10, 76, 34, SKY, 13, stroke=INK, sw=W)
    a.line("M24 27L34 27", WHITE, 7)
    a.path(
        "M44 32Q44 25 50.5 25Q57 25 57 32L57 54L72 57Q80 59 79 68L76 84Q74 91 66 91L50 91Q44 91 40 86"
        "L28 70Q25 64 30 61Q35 59 39 63L44 68Z",
        WHITE,
        stroke=INK,
        sw=THIN,
    )


def shut_out(a):
    """A shut door, seen from inside, with its bolt."""
    a.rect(14, 6, 68, 84, WHITE, 5, stroke=INK, sw=W)
    a.rect(24, 16, 48, 74, SKY, 3, stroke=INK, sw=THIN)
    a.line("M37 28L59 28M37 42L59 42", WHITE, 6)
    a.circle(63, 60, 4.5, SUN, stroke=INK, sw=4)
    a.line("M8 90L88 90", INK, W)


def rub_out(a):
    """A rubber on a line of crayon, and what is left of it."""
    a.line("M8 82Q18 70 26 80T42 78", BERRY, 7)
    a.dots([(62, 86), (74, 80), (84, 87)], 3.5, INK)
    with a.group("rotate(38 56 46)"):
        a.rect(38, 6, 34, 62, WHITE, 9, stroke=INK, sw=W)
        a.path("M38 15Q38 6 47 6L63 6Q72 6 72 15L72 42L38 42Z", SKY, stroke=INK, sw=W)


def bin_it(a):
    """A basket for paper."""
    a.path("M34 22L42 6L60 4L66 12L62 26Z", WHITE, stroke=INK, sw=THIN)
    a.path("M18 34L78 34L72 84Q71 90 65 90L31 90Q25 90 24 84Z", TEAL, stroke=INK, sw=W)
    a.line("M38 46L40 78M48 46L48 78M58 46L56 78", WHITE, THIN)
    a.line("M12 32L84 32", INK, 9)


def pin_up(a):
    """A photo that hangs on the wall by a pin."""
    with a.group("rotate(-5 48 48)"):
        a.rect(12, 18, 72, 68, WHITE, 4, stroke=INK, sw=W)
        a.rect(21, 27, 54, 42, SKY)
        a.path("M21 69L40 47L52 60L61 51L75 69Z", TEAL)
        a.circle(63, 37, 6, SUN)
    a.line("M48 20L48 28", INK, 6)
    a.circle(48, 14, 9, BERRY, stroke=INK, sw=THIN)


def gift(a):
    """A parcel with its bow tied."""
    a.path("M48 30Q28 30 26 18Q27 8 38 11Q47 15 48 30Q49 15 58 11Q69 8 70 18Q68 30 48 30Z", WHITE, stroke=INK, sw=THIN)
    a.rect(17, 46, 62, 43, SKY, 4, stroke=INK, sw=W)
    a.rect(10, 30, 76, 18, SKY, 4, stroke=INK, sw=W)
    a.line("M48 35L48 84", WHITE, 11)


def teddy(a):
    """A teddy bear, held."""
    for x in (28, 68):
        a.circle(x, 20, 11, SUN, stroke=INK, sw=THIN)
        a.circle(30 if x == 28 else 66, 82, 10, SUN, stroke=INK, sw=THIN)
    a.ell(48, 72, 23, 20, SUN, stroke=INK, sw=THIN)
    a.ell(48, 36, 28, 25, SUN, stroke=INK, sw=W)
    a.ell(48, 44, 12, 9, WHITE)
    a.dots([(36, 33), (60, 33)], 4, INK)
    a.path("M43 40L53 40L48 46Z", INK, stroke=INK, sw=3)
    a.line("M22 68L32 60M74 68L64 60", INK, 14)
    a.line("M22 68L32 60M74 68L64 60", SUN, 5)


def coin(a):
    """A coin that spins in the air."""
    a.ell(48, 44, 33, 36, SUN, stroke=INK, sw=W)
    a.line("M48 26L48 62M38 34L48 26", WHITE, 8)
    a.line("M14 78Q22 90 36 91M82 78Q74 90 60 91", INK, THIN)


def read(a):
    """A sheet with writing, and an eye which goes along it."""
    a.path("M18 6L62 6L80 24L80 90L18 90Z", WHITE, stroke=INK, sw=W)
    a.path("M61 6L61 25L80 25Z", SKY, stroke=INK, sw=THIN)
    a.line("M31 24L47 24M31 38L66 38M31 76L66 76", TEAL, THIN)
    a.path("M28 57Q48 40 70 57Q48 74 28 57Z", WHITE, stroke=INK, sw=5)
    a.circle(49, 57, 6, INK)


def listen(a):
    """A child under headphones, and what sounds in them; on a disc, because it stands on dark tiles too."""
    a.circle(48, 48, 47.5, DISC)
    with a.at(10, 8.5, 0.8):
        a.circle(48, 50, 26, WHITE, stroke=INK, sw=THIN)
        a.path("M22 48Q22 22 48 22Q74 22 74 48Q62 43 56 33Q44 46 22 48Z", INK)
        a.line("M20 50Q18 12 48 12Q78 12 76 50", INK, 12)
        a.line("M20 50Q18 12 48 12Q78 12 76 50", SKY, 3)
        a.rect(12, 44, 18, 30, SKY, 8, stroke=INK, sw=THIN)
        a.rect(66, 44, 18, 30, SKY, 8, stroke=INK, sw=THIN)
        a.dots([(40, 54), (56, 54)], 3.6, INK)
        a.line("M42 65Q48 69 54 65", INK, 4)
        a.line("M3 48Q-1 59 3 70M93 48Q97 59 93 70", INK, 5)


def cheer(a):
    """A child with both arms up."""
    a.line("M33 62L18 30M63 62L78 30", INK, 17)
    a.line("M33 62L18 30M63 62L78 30", TEAL, 6)
    a.path("M24 92Q24 58 48 58Q72 58 72 92Z", TEAL, stroke=INK, sw=W)
    a.circle(48, 42, 18, WHITE, stroke=INK, sw=W)
    a.path("M30 41Q30 22 48 22Q66 22 66 41Q56 38 52 31Q44 40 30 41Z", INK)
    a.line("M10 14L15 19M22 8L22 14M86 14L81 19M74 8L74 14", INK, 5)


DEEDS = {
    "leave": leave,
    "tuck-away": tuck_away,
    "press": press,
    "shut-out": shut_out,
    "rub-out": rub_out,
    "bin": bin_it,
    "pin-up": pin_up,
    "gift": gift,
    "teddy": teddy,
    "coin": coin,
    "read": read,
    "listen": listen,
    "cheer": cheer,
}
