"""What is said, as icons: bubbles that differ in what is in them; a finger on the lips says nothing.

As in ``answers`` nothing here smiles, frowns, ticks or crosses: saying can be right, and saying nothing too.
"""

from __future__ import annotations

from icons.answers import THIN, body
from icons.inks import BERRY, INK, SKY, SUN, TEAL, WHITE, W
from kit.pencil import heart, star

BUBBLE = (
    "M20 8L76 8Q88 8 88 20L88 54Q88 66 76 66L46 66L26 86L28 66L20 66Q8 66 8 54L8 20Q8 8 20 8Z"
)
HEAD = 27
"""How wide the head of a child is who fills the icon."""


def bubble(a, fill=SKY):
    """One big bubble."""
    a.path(BUBBLE, fill, stroke=INK, sw=W)


def say(a):
    """Words in a bubble."""
    bubble(a)
    a.line("M26 26L70 26M26 40L62 40M26 53L48 53", WHITE, 7)


def say_heart(a):
    """A warm word: a heart in a bubble."""
    bubble(a, WHITE)
    a.path(heart(48, 37, 21), BERRY, stroke=INK, sw=THIN)


def say_star(a):
    """Well done: a star in a bubble."""
    bubble(a, WHITE)
    a.path(star(48, 39, 24, 12), SUN, stroke=INK, sw=THIN)


def say_yes(a):
    """A thumb that is up, in a bubble."""
    bubble(a, WHITE)
    a.path("M38 36L47 16Q56 15 55 24L53 33L66 33Q71 34 70 39L66 54Q64 58 59 58L38 58Z", SKY, stroke=INK, sw=THIN)
    a.rect(24, 34, 13, 25, SKY, 3, stroke=INK, sw=THIN)


def say_no(a):
    """A flat hand in a bubble."""
    bubble(a, WHITE)
    with a.at(14, 2, 0.7):
        fingers = "M35 56L30 31M46 52L45 22M57 52L60 24M67 58L74 38M33 70L16 58"
        palm = "M35 54L68 56L66 72Q64 80 56 80L46 80Q38 80 36 74Z"
        a.line(fingers, INK, 19)
        a.path(palm, INK, stroke=INK, sw=19)
        a.line(fingers, SKY, 8)
        a.path(palm, SKY, stroke=SKY, sw=6)


def ask(a):
    """A question in a bubble."""
    bubble(a)
    a.line("M37 28Q37 18 48 18Q60 18 60 28Q60 35 53 38Q48 40 48 46", WHITE, 8)
    a.dots([(48, 57)], 5, WHITE)


def who(a):
    """Somebody, and who it is."""
    a.path("M8 90Q8 60 38 60Q68 60 68 90Z", SKY, stroke=INK, sw=W)
    a.circle(38, 38, 19, WHITE, stroke=INK, sw=W)
    a.line("M66 20Q66 8 77 8Q89 8 89 19Q89 26 82 30Q77 33 77 40", INK, 8)
    a.dots([(77, 52)], 5, INK)


def cross_words(a):
    """A tangle of words in a bubble with sharp corners."""
    a.path(
        "M14 14L32 18L44 6L54 16L74 8L76 24L90 30L80 42L90 58L70 58L62 70L50 62L24 88L30 64L10 62L18 46L6 34L18 28Z",
        WHITE,
        stroke=INK,
        sw=W,
    )
    a.line("M26 46Q22 26 38 25Q56 28 48 46Q40 60 33 48Q32 26 56 25Q78 28 70 46Q60 58 54 46Q52 34 66 36", INK, 5)


def call(a):
    """A handset that rings."""
    a.path(
        "M18 26Q20 14 32 14L40 31L32 40Q38 54 54 62L64 54L80 64Q78 78 66 80Q40 80 26 62Q14 46 18 26Z",
        TEAL,
        stroke=INK,
        sw=W,
    )
    a.line("M54 33Q62 36 63 44M58 18Q76 24 79 42", INK, THIN)


def child_face(a, x=48, y=42, hair=True):
    """A child who fills the icon: neither glad nor sad."""
    body(a, x, y + 26, 34, 92)
    a.circle(x, y, HEAD, WHITE, stroke=INK, sw=W)
    if hair:
        a.path(
            f"M{x - 27} {y - 2}Q{x - 26} {y - 30} {x} {y - 30}Q{x + 26} {y - 30} {x + 27} {y - 2}"
            f"Q{x + 14} {y - 8} {x + 7} {y - 18}Q{x - 6} {y - 5} {x - 27} {y - 2}Z",
            INK,
        )


def hand_on(a, x, y, turn, fill=TEAL):
    """An arm that ends in a mitten, on a face."""
    with a.group(f"rotate({turn} {x} {y})"):
        a.path(f"M{x - 9} {y}Q{x - 9} {y - 12} {x} {y - 12}Q{x + 9} {y - 12} {x + 9} {y}L{x + 9} {y + 10}"
               f"L{x - 9} {y + 10}Z", WHITE, stroke=INK, sw=THIN)
        a.path(f"M{x - 11} {y + 10}L{x + 11} {y + 10}L{x + 13} {y + 34}L{x - 13} {y + 34}Z", fill, stroke=INK, sw=THIN)


def say_nothing(a):
    """A child with a finger on the lips."""
    child_face(a, 48, 39)
    a.dots([(36, 37), (60, 37)], 4.2, INK)
    a.line("M34 54L62 54", INK, 5)
    a.line("M45 78L45 56", INK, 17)
    a.line("M45 78L45 56", WHITE, 6)
    a.path("M36 93L36 80Q36 73 44 73L58 73Q66 73 66 81L66 93Z", WHITE, stroke=INK, sw=THIN)
    a.line("M45 76L45 70", WHITE, 6)
    a.line("M56 83L65 83", INK, 4)


def look_away(a):
    """A child with both hands before the eyes."""
    child_face(a)
    a.line("M43 61L53 61", INK, 5)
    hand_on(a, 34, 50, 14)
    hand_on(a, 62, 50, -14)


def laugh(a):
    """An open mouth, and it sounds."""
    child_face(a, 44, 46)
    a.line("M32 46Q36 41 40 46M50 46Q54 41 58 46", INK, 5)
    a.path("M33 54L56 54Q56 68 44.5 68Q33 68 33 54Z", INK)
    a.line("M76 40L84 36M78 52L88 53M72 27L78 20", INK, THIN)


def sing(a):
    """A child who sings, and two notes."""
    child_face(a, 38, 48)
    a.dots([(28, 48), (46, 48)], 4.2, INK)
    a.ell(37, 62, 6, 7.5, INK)
    a.line("M72 44L72 20L88 14L88 38", INK, THIN)
    a.ell(67, 46, 7.5, 6, SKY, stroke=INK, sw=5)
    a.ell(83, 40, 7.5, 6, SKY, stroke=INK, sw=5)


SAYINGS = {
    "say": say,
    "say-heart": say_heart,
    "say-star": say_star,
    "say-yes": say_yes,
    "say-no": say_no,
    "ask": ask,
    "who": who,
    "cross-words": cross_words,
    "call": call,
    "say-nothing": say_nothing,
    "look-away": look_away,
    "laugh": laugh,
    "sing": sing,
}
