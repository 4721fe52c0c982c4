"""The faces our languages are set in, measured, so that a layout can place letters without a screen.

All lengths are in em: times the size of the type they are units, or pixels. What pygame calls the
size of a ``Font`` *is* the em (measured: at 400 px every face's words are as wide as the font file says,
within half a hundredth). But it takes whole pixels only and rounds the advance of every letter to whole
pixels: at 20 px a word comes out up to three hundredths narrower or wider. So widths are always measured
at the size that is drawn, never scaled up from another.

Heights are those of the letters as drawn, not of the fonts' own tables: these give Andika's capitals as
0.725 (they are 0.713) and Naskh's as nothing at all. Naskh, Nastaliq, Gurmukhi and Bengali hold
Latin letters too, whose heights are given here for names and numbers that stand among them.

For whoever draws: pygame's picture of a word is as high as the font's own line and has its baseline at
``Font.get_ascent()``, but where ink reaches above that (a bold Nastaliq کھیلیں) the picture grows at the
top by as much, and the baseline moves down with it.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from game.words.language import Language


@dataclass(frozen=True, slots=True)
class Face:
    """One family: its two files (names for ``game.assets.font_file``) and its measures in em.

    ``middle`` is how far the baseline lies below the middle of the line, so that a word looks centred in
    its button: half-way up between the middles of capitals and small letters, and for scripts that have
    neither the middle of what their words really cover. ``ascent`` and ``descent`` are how far the ink of
    our words reaches above and below the baseline, accents and all, in the bolder cut. ``line`` is the
    distance of two baselines, ``em_factor`` the size beside Latin letters that look as large, and
    ``space_least`` the narrowest gap that still parts two words.
    """

    key: str
    regular: str
    bold: str
    script: str
    cap_height: float
    x_height: float
    middle: float
    ascent: float
    descent: float
    line: float
    em_factor: float = 1.0
    space_least: float = 0.0


ANDIKA = Face(
    key="andika",
    regular="Andika-Regular",
    bold="Andika-Bold",
    script="Latn",
    cap_height=0.713,
    x_height=0.498,
    middle=0.303,
    ascent=1.00,
    descent=0.29,
    line=1.30,
)
LEXEND = Face(
    key="lexend",
    regular="Lexend-Regular",
    bold="Lexend-SemiBold",
    script="Latn",
    cap_height=0.700,
    x_height=0.525,
    middle=0.306,
    ascent=0.94,
    descent=0.29,
    line=1.30,
)
NASTALIQ = Face(
    key="nastaliq",
    regular="NotoNastaliqUrdu-Regular",
    bold="NotoNastaliqUrdu-Bold",
    script="Arab",
    cap_height=0.714,
    x_height=0.536,
    middle=0.44,
    ascent=2.07,
    descent=0.53,
    line=2.20,
    em_factor=0.80,
    space_least=0.26,
)
NASKH = Face(
    key="naskh",
    regular="NotoNaskhArabic-Regular",
    bold="NotoNaskhArabic-Bold",
    script="Arab",
    cap_height=0.714,
    x_height=0.536,
    middle=0.25,
    ascent=0.97,
    descent=0.44,
    line=1.45,
)
GURMUKHI = Face(
    key="gurmukhi",
    regular="NotoSansGurmukhi-Regular",
    bold="NotoSansGurmukhi-Bold",
    script="Guru",
    cap_height=0.714,
    x_height=0.536,
    middle=0.38,
    ascent=0.91,
    descent=0.33,
    line=1.35,
)
BENGALI = Face(
    key="bengali",
    regular="NotoSansBengali-Regular",
    bold="NotoSansBengali-Bold",
    script="Beng",
    cap_height=0.714,
    x_height=0.536,
    middle=0.35,
    ascent=0.93,
    descent=0.39,
    line=1.40,
)

FACES = MappingProxyType({face.key: face for face in (ANDIKA, LEXEND, NASTALIQ, NASKH, GURMUKHI, BENGALI)})


def face_for(language: Language, choice: str = "andika") -> Face:
    """The face a language is set in.

    ``choice`` is the reader's: ``andika`` or ``lexend``. It matters for Latin letters only; the other
    scripts have one face each, and a choice nobody knows is the language's own face too.
    """
    own = FACES[language.fonts]
    chosen = FACES.get(choice, own)
    return chosen if chosen.script == own.script == "Latn" else own
