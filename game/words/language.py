"""The languages of the game, each with its own name, its direction and its face.

Numbers are written 0–9 in every one of them: they are the digits on a child's own keyboard, on the
clock in the classroom and in a helpline's number, and a number must look the same wherever it stands.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Language:
    """One language: ``code`` is ISO 639-1, ``script`` ISO 15924 (which a font's ``set_script`` takes too)."""

    code: str
    own_name: str
    english_name: str
    script: str = "Latn"
    fonts: str = "andika"
    rtl: bool = False


ENGLISH = Language("en", "English", "English")

LANGUAGES = MappingProxyType(
    {
        language.code: language
        for language in (
            ENGLISH,
            Language("cy", "Cymraeg", "Welsh"),
            Language("pl", "Polski", "Polish"),
            Language("ur", "اردو", "Urdu", script="Arab", fonts="nastaliq", rtl=True),
            Language("pa", "ਪੰਜਾਬੀ", "Punjabi", script="Guru", fonts="gurmukhi"),
            Language("bn", "বাংলা", "Bengali", script="Beng", fonts="bengali"),
            Language("ar", "العربية", "Arabic", script="Arab", fonts="naskh", rtl=True),
            Language("ro", "Română", "Romanian"),
            Language("so", "Soomaali", "Somali"),
        )
    }
)
"""Every language by its code, in the order of the title screen."""


PSEUDO = MappingProxyType(
    {
        language.code: language
        for language in (
            Language("en_XA", "Éñĝĺïïïšĥ", "English with accents, for testing"),
            Language(
                "ar_XB",
                "ميررورهد",
                "English in Arabic letters, mirrored, for testing",
                script="Arab",
                fonts="naskh",
                rtl=True,
            ),
        )
    }
)
"""Languages nobody speaks, for tests and for looking: never offered to a child (see ``pseudo``)."""

_PSEUDO_BY_PLAIN = {code.lower().replace("_", "-"): found for code, found in PSEUDO.items()}


def language(code: str) -> Language:
    """The language of a code; of ``cy-GB`` or ``ur_PK`` the language without its country.

    What we do not have is English: a machine set up in German must still open the game.
    """
    plain = code.strip().lower().replace("_", "-")
    return _PSEUDO_BY_PLAIN.get(plain) or LANGUAGES.get(plain.split("-")[0], ENGLISH)
