"""Draws the line icons: one ink, round strokes nine wide in a box of a hundred.

The game gives them the colour of the theme, so there is never a second colour in them. A stroke is a path; what
begins with a number is drawn that wide instead of nine, and what begins with "fill" is filled.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from kit.paper import write

INK = "#1d2447"


def ring(x: float, y: float, r: float) -> str:
    """A circle as a path."""
    return f"M{x - r:g} {y:g}a{r:g} {r:g} 0 1 1 {2 * r:g} 0a{r:g} {r:g} 0 1 1 {-2 * r:g} 0Z"


def dot(x: float, y: float, r: float) -> str:
    return "fill " + ring(x, y, r)


BUBBLE = "M50 16C74 16 90 30 90 49C90 68 74 82 50 82C44 82 39 81 34 79C27 86 19 88 11 88C16 82 18 76 17 70C12 64 10 57 10 49C10 30 26 16 50 16Z"
HOUSE = "M14 50L50 17L86 50M24 44L24 78Q24 85 31 85L69 85Q76 85 76 78L76 44"
SPEAKER = "M14 40L30 40L50 22L50 78L30 60L14 60Z"
EYE = "M8 50Q26 24 50 24Q74 24 92 50Q74 76 50 76Q26 76 8 50Z"
SHEET = "M24 12L60 12L78 30L78 88L24 88Z"
LOCK = "M24 46L76 46Q80 46 80 50L80 82Q80 86 76 86L24 86Q20 86 20 82L20 50Q20 46 24 46Z"
DISPLAY = "M16 16L84 16Q90 16 90 22L90 66Q90 72 84 72L16 72Q10 72 10 66L10 22Q10 16 16 16Z"
CARD = "M14 20L86 20Q91 20 91 25L91 75Q91 80 86 80L14 80Q9 80 9 75L9 25Q9 20 14 20Z"
COG = "M50 14L50 22M50 78L50 86M14 50L22 50M78 50L86 50M24.5 24.5L30 30M70 70L75.5 75.5M75.5 24.5L70 30M30 70L24.5 75.5"

ICONS: dict[str, tuple[str, ...]] = {
    # going about
    "back": ("13 M62 20L32 50L62 80",),
    "next": ("13 M38 20L68 50L38 80",),
    "up": ("13 M20 64L50 34L80 64",),
    "down": ("13 M20 36L50 66L80 36",),
    "home": (HOUSE, "M42 85L42 64Q42 60 46 60L54 60Q58 60 58 64L58 85"),
    "close": ("13 M24 24L76 76M76 24L24 76",),
    "leave": ("M58 14L24 14Q18 14 18 20L18 80Q18 86 24 86L58 86", "M42 50L88 50M70 32L88 50L70 68"),
    "replay": ("M84 54A34 34 0 1 1 74 29", "M77 8L77 32L53 32"),
    "settings": ("13 " + ring(50, 50, 21), "14 " + COG),
    "question": ("12 M32 34Q32 15 50 15Q69 15 69 33Q69 44 57 50Q50 54 50 64", dot(50, 83, 7.5)),
    "drawer": ("M12 20L88 20L88 80L12 80ZM12 50L88 50M42 35L58 35M42 65L58 65",),
    "full-screen": ("M14 36L14 14L36 14M64 14L86 14L86 36M86 64L86 86L64 86M36 86L14 86L14 64",),
    # yes, no, more, less
    "tick": ("14 M18 54L40 76L82 28",),
    "plus": ("14 M50 18L50 82M18 50L82 50",),
    "minus": ("14 M18 50L82 50",),
    # hearing and seeing
    "headphones": (
        "M14 60L14 50A36 36 0 0 1 86 50L86 60",
        "M14 58L22 58Q29 58 29 65L29 79Q29 86 22 86L21 86Q14 86 14 79Z",
        "M86 58L78 58Q71 58 71 65L71 79Q71 86 78 86L79 86Q86 86 86 79Z",
    ),
    "speaker": (SPEAKER, "fill " + SPEAKER, "M64 38Q72 50 64 62M77 26Q93 50 77 74"),
    "speaker-off": (SPEAKER, "fill " + SPEAKER, "M66 38L90 62M90 38L66 62"),
    "ear": ("M28 44Q26 12 52 12Q78 12 78 40Q78 54 68 63Q60 70 60 77Q60 90 47 90Q35 90 34 78", "M42 44Q40 27 52 27Q64 27 63 41Q62 49 53 54Q47 58 50 66"),
    "eye": (EYE, dot(50, 50, 13)),
    "eye-off": ("M8 42Q26 66 50 66Q74 66 92 42M50 66L50 82M26 60L17 74M74 60L83 74",),
    "lens": (ring(42, 42, 28), "13 M64 64L86 86"),
    "contrast": (ring(50, 50, 37), "fill M50 13A37 37 0 0 1 50 87Z"),
    "sun": (ring(50, 50, 18), "M50 10L50 18M50 82L50 90M10 50L18 50M82 50L90 50M22 22L27 27M73 73L78 78M78 22L73 27M27 73L22 78"),
    "moon": ("M62 14A38 38 0 1 0 86 62A32 32 0 0 1 62 14Z",),
    "calm": ("M12 34Q24 22 37 34T62 34T88 34M12 54Q24 42 37 54T62 54T88 54M12 74Q24 62 37 74T62 74T88 74",),
    "motion": (ring(64, 50, 23), "M10 32L30 32M6 50L28 50M10 68L30 68"),
    "still": (ring(50, 46, 25), "M18 86L82 86"),
    "globe": (ring(50, 50, 37), "M14 50L86 50M50 13C32 30 32 70 50 87C68 70 68 30 50 13Z"),
    "speak-slowly": ("M12 76Q12 40 46 40Q76 40 78 76ZM78 66Q92 64 92 50Q92 42 84 42Q77 42 77 50M26 76L26 86M62 76L62 86",),
    # messages
    "bubble": (BUBBLE, dot(32, 50, 6), dot(50, 50, 6), dot(68, 50, 6)),
    "plane": ("M12 50L88 14L66 86L46 60ZM46 60L88 14",),
    "mail": (CARD, "M12 26L50 56L88 26"),
    "link": ("M44 56Q34 46 44 35L58 21Q69 11 79 21Q89 31 79 42L70 51", "M56 44Q66 54 56 65L42 79Q31 89 21 79Q11 69 21 58L30 49"),
    "picture": (CARD, "M12 72L36 46L54 64L66 54L88 74", dot(68, 38, 7)),
    "camera": ("M12 32L30 32L38 20L62 20L70 32L88 32L88 80L12 80Z", ring(50, 54, 15)),
    "play-video": (CARD, "fill M42 36L64 50L42 64Z", "5 M42 36L64 50L42 64Z"),
    "gamepad": ("M30 30L70 30Q86 30 90 62Q92 80 80 80Q73 80 64 66L36 66Q27 80 20 80Q8 80 10 62Q14 30 30 30Z", "7 M34 40L34 54M27 47L41 47", dot(66, 42, 5), dot(72, 53, 5)),
    # people
    "person": (ring(50, 30, 17), "M18 86Q18 56 50 56Q82 56 82 86Z"),
    "people": (ring(36, 34, 15), "M8 84Q8 58 36 58Q64 58 64 84Z", "M62 20Q76 22 76 34Q76 44 66 48M74 60Q92 64 92 84L80 84"),
    "hand": (("M30 56L30 30Q30 23 36 23Q42 23 42 30L42 46M42 46L42 19Q42 12 48 12Q54 12 54 19L54 46M54 46L54 23Q54 16 60 16Q66 16 66 23L66 50"
             "M66 50L66 34Q66 27 72 27Q78 27 78 34L78 60Q78 88 52 88Q40 88 33 78L17 56Q13 50 18 46Q23 43 27 48L31 54"),),
    "paw": (dot(22, 46, 10), dot(40, 26, 11), dot(62, 26, 11), dot(80, 46, 10), "fill M51 46C66 46 80 64 76 76C72 88 60 80 51 80C42 80 30 88 26 76C22 64 36 46 51 46Z"),
    "heart": ("M50 86C20 64 10 48 10 35C10 22 20 14 31 14C40 14 47 20 50 28C53 20 60 14 69 14C80 14 90 22 90 35C90 48 80 64 50 86Z",),
    "gift": ("M14 44L86 44L86 86L14 86ZM8 30L92 30L92 44L8 44ZM50 30L50 86M50 30Q28 30 28 19Q28 11 36 12Q46 13 50 30Q54 13 64 12Q72 11 72 19Q72 30 50 30Z",),
    # the pretend apps
    "flag": ("M22 90L22 14M22 18Q36 8 50 18T80 18L80 56Q66 66 50 56T22 56",),
    "block": (  # a hand that says stop, as on the card of the same name: hints speak of the hand
        "8 M66 10L90 34L90 66L66 90L34 90L10 66L10 34L34 10Z",
        "7 M40 50L38 31M47.5 48L47.5 26M55 48L57 29M61 53L66 37M39 60L28 49",
        "fill M38 49L65 52L63 68Q61 74 56 74L48 74Q43 74 40 70L36 60Z",
    ),
    "no-reply": ("M34 79C27 86 19 88 11 88C16 82 18 76 17 70C12 64 10 57 10 49C10 43 12 37 15 33M30 21C36 18 43 16 50 16C74 16 90 30 90 49C90 55 88 61 85 66M72 77C66 80 58 82 50 82C46 82 42 81 38 80", "M16 12L86 90"),
    "megaphone": ("M16 40L32 40L76 18L76 78L32 58L16 58Q10 58 10 52L10 46Q10 40 16 40Z", "M30 58L36 82L48 82L44 64M86 38Q92 48 86 58"),
    "person-plus": (ring(38, 30, 17), "M8 86Q8 56 38 56Q52 56 60 63", "11 M76 52L76 88M58 70L94 70"),
    "clip": ("7 M64 38L40 62Q34 68 39 73Q44 78 50 72L78 43Q88 32 78 21Q68 11 57 21L25 53Q12 67 25 80Q38 92 52 79L82 49",),
    "screen": (DISPLAY, "M32 88L68 88M50 72L50 88", "7 M26 30L58 30M26 44L72 44M26 57L48 57"),
    "form": ("M20 20L80 20L80 90L20 90ZM38 12L62 12L62 28L38 28Z", "7 M32 44L42 44M52 44L68 44M32 60L42 60M52 60L68 60M32 76L42 76M52 76L68 76"),
    "new": ("M14 24L86 24L86 86L14 86ZM14 42L86 42M32 12L32 30M68 12L68 30", "fill M50 48L54.5 57.5L65 58.8L57.3 66L59.3 76.5L50 71.4L40.7 76.5L42.7 66L35 58.8L45.5 57.5Z"),
    "nobody": ("7 M28 30A14 14 0 0 1 36 19M47 18A14 14 0 0 1 58 27M60 36A14 14 0 0 1 52 47M41 48A14 14 0 0 1 30 41", "7 M14 88Q14 79 18 73M25 66Q31 61 40 60M50 60Q60 61 66 66M72 73Q76 79 76 88", "10 M70 14L94 38M94 14L70 38"),
    "no-photo": ("M30 20L86 20Q91 20 91 25L91 72M76 80L14 80Q9 80 9 75L9 25Q9 22 11 21", "M12 74L36 50L52 66", "M12 8L90 92"),
    "same-age": (ring(29, 28, 13), ring(71, 28, 13), "M10 72Q10 48 29 48Q48 48 48 72M52 72Q52 48 71 48Q90 48 90 72", "7 M36 84L64 84M36 95L64 95"),
    "hush": (ring(50, 46, 36), dot(36, 36, 5.5), dot(64, 36, 5.5), "8 M40 60L60 60", "13 M50 54L50 88"),
    "odd": (BUBBLE, "8 M28 56L38 40L48 56L58 40L68 56L76 44"),
    "friends": (ring(30, 32, 14), ring(70, 32, 14), "M8 84Q8 58 30 58Q40 58 46 64M92 84Q92 58 70 58Q60 58 54 64", "fill M50 92C36 82 33 77 33 73C33 68 37 66 41 66C45 66 49 69 50 73C51 69 55 66 59 66C63 66 67 68 67 73C67 77 64 82 50 92Z"),
    "school": ("M12 86L12 52L34 52L34 40L50 28L66 40L66 52L88 52L88 86Z", "M50 28L50 10L66 15L50 21", "M42 86L42 70Q42 64 50 64Q58 64 58 70L58 86", "7 M22 64L22 72M78 64L78 72"),
    "school-card": (CARD, ring(32, 42, 9), "7 M18 66Q18 54 32 54Q46 54 46 66M58 36L80 36", "10 M56 58L65 66L80 50"),
    "waiting": ("M26 12L74 12M26 88L74 88M32 12L32 26Q32 38 50 50Q68 38 68 26L68 12M32 88L32 74Q32 62 50 50Q68 62 68 74L68 88", "fill M40 84L60 84L50 70Z"),
    # a class and its papers
    "sheet": (SHEET, "M58 14L58 32L76 32M38 50L64 50M38 68L64 68"),
    "chart": ("M14 14L14 86L88 86", "12 M34 70L34 56M54 70L54 38M74 70L74 24"),
    "clock": (ring(50, 50, 37), "M50 28L50 50L66 60"),
    "calendar": ("M14 24L86 24L86 86L14 86ZM14 44L86 44M32 12L32 30M68 12L68 30", dot(34, 62, 5.5), dot(50, 62, 5.5), dot(66, 62, 5.5)),
    "book": ("M50 26Q34 12 10 16L10 76Q34 72 50 86Q66 72 90 76L90 16Q66 12 50 26ZM50 26L50 84",),
    "keyboard": (CARD, dot(27, 38, 5.5), dot(42, 38, 5.5), dot(58, 38, 5.5), dot(73, 38, 5.5), "M32 62L68 62"),
    "pencil": ("M16 84L22 62L66 18Q72 12 79 19L82 22Q88 28 82 34L38 78ZM58 26L74 42",),
    "print": ("M28 34L28 12L72 12L72 34M28 72L14 72L14 34L86 34L86 72L72 72M28 58L72 58L72 88L28 88Z",),
    "download": ("M50 12L50 62M30 44L50 64L70 44M14 70L14 86L86 86L86 70",),
    "star": ("M50 11L61 37L89 39L68 58L75 86L50 71L25 86L32 58L11 39L39 37Z",),
    "key": (ring(32, 50, 19), "M51 50L90 50L90 66M72 50L72 63"),
    "lock": (LOCK, "M32 46L32 34Q32 14 50 14Q68 14 68 34L68 46", "M50 62L50 70"),
    "basket": ("M10 42L90 42L80 86L20 86ZM28 42L42 14M72 42L58 14M38 56L38 72M62 56L62 72",),
    "leaf": ("M18 82C10 40 36 14 86 14C88 60 62 88 26 74M14 90Q30 54 62 38",),
    "switch": ("M14 68L86 68L86 86L14 86ZM30 68Q30 50 50 50Q70 50 70 68", "M50 12L50 34M40 26L50 36L60 26"),
    "switch-off": ("M14 68L86 68L86 86L14 86ZM30 68Q30 50 50 50Q70 50 70 68", "M39 12L61 34M61 12L39 34"),
    "house-mark": ("M14 48L50 14L86 48L86 86L14 86Z", "fill M50 76C34 64 32 58 32 53C32 48 36 45 40 45C45 45 49 49 50 53C51 49 55 45 60 45C64 45 68 48 68 53C68 58 66 64 50 76Z"),
    "board": (DISPLAY, "M50 72L50 88M32 88L68 88"),
}


def icon(strokes: tuple[str, ...]) -> str:
    """One icon as a file."""
    out = ""
    for stroke in strokes:
        first, _, rest = stroke.partition(" ")
        if first == "fill":
            out += f'<path d="{rest}" fill="{INK}"/>'
        else:
            width, d = (first, rest) if first.isdigit() else ("9", stroke)
            out += f'<path d="{d}" stroke="{INK}" stroke-width="{width}"/>'
    head = '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100" viewBox="0 0 100 100">'
    return f'{head}<g fill="none" stroke-linecap="round" stroke-linejoin="round">{out}</g></svg>\n'


def drawings() -> dict[str, str]:
    """Every icon by the name of its file."""
    return {f"{name}.svg": icon(strokes) for name, strokes in ICONS.items()}


if __name__ == "__main__":
    write(Path(__file__).parent, drawings())
