"""Words that the voice reads wrong from their ordinary spelling, and the spelling it reads right.

eSpeak NG reads English names by the rules of the language (“Childline” with a Polish ch), says Urdu ص and
ظ as a sound behind ش, and does not know some loan words. What stands on the screen stays as people write it;
only the voice is handed the other word. Whence each comes is in the glossaries, “for the voice”.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from game.ui.reading import Speakable

SPOKEN: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "cy": {
            "Childline": "Tsaildlain",
            "Mr": "Mistar",
            "Safe": "Seiff",
            "Pingtown": "Pingtawn",
            "Meeting": "Miting",
            "Accepting": "Acsepting",
            "Reliable": "Rilaiabl",
            "Tell": "Tel",
            "Kind": "Caind",
            "Fox": "Ffocs",
            "Foxy": "Ffocsi",
            "QuickFox": "Cwicffocs",
            "FastShell": "Ffastsiel",
            "Sunny": "Syni",
            "SunnyDay": "Synidei",
            "SunnyPal": "Synipal",
            "LemonTea": "Lemonti",
            "Coach": "Cowts",
            "Dragonfly": "Dragonfflai",
        },
        "pl": {
            "Childline": "Czajldlajn",
            "quiz": "kwiz",
            "quizu": "kwizu",
            "quizie": "kwizie",
            "quizów": "kwizów",
            "Kwame": "Kłami",
            "QuickFox": "Kłikfoks",
            "Sunny": "Sani",
            "SunnyDay": "Sanidej",
            "SunnyPal": "Sanipal",
            "HoopHat": "Huphet",
            "StickerJoy": "Stikerdżoj",
            "Stargazer": "Stargejzer",
            "Dragonfly": "Dragonflaj",
            "Reception": "Risepszyn",
        },
        "ro": {
            "Childline": "Ceaildlain",
            "chat": "cet",
            "Pingtown": "Pingtaun",
            "QuickFox": "Cuicfox",
            "Reception": "Risepșăn",
        },
        "ur": {
            "صرف": "سِرْف",
            "لفظ": "لَفْز",
            "لفظوں": "لَفزوں",
            "محفوظ": "محفوز",
            "حفاظت": "حِفازَت",
            "حافظ": "حافِز",
            "قصور": "قُسُور",
            "اصول": "اُسُول",
            "انتظار": "اِنتِزار",
            "انتظام": "اِنتِزام",
            "نظر": "نَزَر",
            "صفحہ": "سَفحا",
            "صفحے": "سَفحے",
            "تصویر": "تسویر",
            "تصویریں": "تسویریں",
            "تصویروں": "تسویروں",
            "تبصرہ": "تَبسِرا",
            "تبصرے": "تَبسِرے",
            "تبصروں": "تَبسِروں",
            "شخص": "شَخْس",
            "اصلی": "اَسلی",
            "اصل": "اَسْل",
            "صاف": "ساف",
            "غصہ": "غُسّا",
            "غصے": "غُسّے",
            "حصہ": "حِسّا",
            "حصے": "حِسّے",
            "حصوں": "حِسّوں",
            "فیصلہ": "فیسلا",
            "مصروف": "مَسرُوف",
            "صبح": "سُبح",
            "صحیح": "سحیح",
            "منصوبہ": "مَنسُوبا",
            "نقصان": "نُقسان",
            "انصاف": "اِنساف",
            "صندوق": "سَندُوق",
            "صابن": "سابُن",
            "صوفہ": "سوفا",
            "صوفے": "سوفے",
            "قمیص": "قَمِیس",
            "کوئز": "کْوِز",
            "سوئچ": "سْوِچ",
            "سوئمنگ": "سْوِمنگ",
            "زینب": "زینَب",
            "گوین": "گْوین",
            "سوپ": "سُوپ",
            "پول": "پُول",
            "کمپیوٹر": "کمپیُوٹر",
            "اسکرین": "اِسکرین",
            "اسکیٹ": "اِسکےٹ",
            "سنک": "سِنْک",
            "وہیل": "ویل",
            "جوتا": "جُوتا",
            "ٹریننگ": "ٹرے نِنگ",
        },
    }
)
"""By language: as written, as the voice should have it."""

_WORD = re.compile(r"[^\W\d_\u064b-\u0652]+(?![\u064b-\u0652])")


def respelt(said: Speakable, code: str) -> Speakable:
    """The same text with those words exchanged; every letter still knows its place on the screen."""
    table = SPOKEN.get(code)
    if not table:
        return said
    letters: list[str] = []
    places: list[int] = []
    done = 0
    for found in _WORD.finditer(said.letters):
        other = table.get(found.group())
        if other is None:
            continue
        begin, end = found.span()
        letters += [said.letters[done:begin], other]
        places += said.places[done:begin]
        places += [said.places[min(begin + step, end - 1)] for step in range(len(other))]
        done = end
    return Speakable("".join((*letters, said.letters[done:])), (*places, *said.places[done:]))
