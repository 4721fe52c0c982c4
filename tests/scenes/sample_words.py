"""The words of the first screens in Urdu and in Punjabi, so that screens can be laid out with them.

Stand-ins made for testing, like ``tests/words/samples.py``: nobody who speaks them has approved them, and
the game does not ship them.
"""

from __future__ import annotations

from game.words.catalogue import Catalogue
from game.words.language import language
from tests.words.samples import LABELS, SENTENCES

SAMPLES = ("en", "ur", "pa")


def _labels(code: str) -> dict[str, str]:
    return {LABELS["en"][name]: words for name, words in LABELS[code].items()}


_SOON = (
    "Soon you can walk into town on your own here.",
    "Soon your whole class can play here together.",
    "Soon teachers and parents will find their rooms here.",
)

_WORDS = {
    "ur": {
        "Pingtown": "Pingtown",
        "Play on my own": "میں اکیلے کھیلوں",
        "Play together with our class": "اپنی جماعت کے ساتھ کھیلیں",
        "For grown-ups: teachers and parents": "بڑوں کے لیے: اساتذہ اور والدین",
        "Leave Pingtown": "Pingtown بند کریں",
        "Leave Pingtown?": "کیا Pingtown بند کریں؟",
        "Stay": "رکیں",
        "Leave": "جائیں",
        "Back to town": "واپس شہر میں",
        "We are still building": "ہم ابھی بنا رہے ہیں",
        "A note for a grown-up": "بڑوں کے لیے ایک بات",
        "Go on": "آگے چلیں",
        "Words": "الفاظ",
        "Usual": "عام",
        "Large": "بڑے",
        "Largest": "سب سے بڑے",
        "Letters": "حروف",
        "Colours": "رنگ",
        "Day": "دن",
        "Night": "رات",
        "Calm": "پرسکون",
        "Strong": "گہرے",
        "Movement": "حرکت",
        "Lively": "چلتے پھرتے",
        "Still": "ساکن",
        "One switch": "ایک بٹن",
        "Off": "بند",
        "On": "چالو",
    },
    "pa": {
        "Pingtown": "Pingtown",
        "Play on my own": "ਮੈਂ ਆਪ ਖੇਡਾਂ",
        "Play together with our class": "ਆਪਣੀ ਜਮਾਤ ਨਾਲ ਖੇਡੋ",
        "For grown-ups: teachers and parents": "ਵੱਡਿਆਂ ਲਈ: ਅਧਿਆਪਕ ਅਤੇ ਮਾਪੇ",
        "Leave Pingtown": "Pingtown ਬੰਦ ਕਰੋ",
        "Leave Pingtown?": "ਕੀ Pingtown ਬੰਦ ਕਰੀਏ?",
        "Stay": "ਰੁਕੋ",
        "Leave": "ਜਾਓ",
        "Back to town": "ਸ਼ਹਿਰ ਵਾਪਸ",
        "We are still building": "ਅਸੀਂ ਅਜੇ ਬਣਾ ਰਹੇ ਹਾਂ",
        "A note for a grown-up": "ਵੱਡਿਆਂ ਲਈ ਇੱਕ ਗੱਲ",
        "Go on": "ਅੱਗੇ ਚੱਲੋ",
        "Words": "ਸ਼ਬਦ",
        "Usual": "ਆਮ",
        "Large": "ਵੱਡੇ",
        "Largest": "ਸਭ ਤੋਂ ਵੱਡੇ",
        "Letters": "ਅੱਖਰ",
        "Colours": "ਰੰਗ",
        "Day": "ਦਿਨ",
        "Night": "ਰਾਤ",
        "Calm": "ਸ਼ਾਂਤ",
        "Strong": "ਗੂੜ੍ਹੇ",
        "Movement": "ਹਿਲਜੁਲ",
        "Lively": "ਚੰਚਲ",
        "Still": "ਸਥਿਰ",
        "One switch": "ਇੱਕ ਬਟਨ",
        "Off": "ਬੰਦ",
        "On": "ਚਾਲੂ",
    },
}
_SPOKEN_ONLY = (
    "Words in the usual size",
    "Large words",
    "The largest words",
    "Letters like handwriting",
    "Wider letters",
    "Colours of the day",
    "Colours of the night",
    "Calm colours",
    "Strong black and white",
    "Things may move",
    "Things keep still",
    "One switch is off",
    "Play with one switch",
)
"""Heard and not read: they need no room, so any words of the language will do."""


def _half_of(code: str) -> str:
    """A sentence of about ten words."""
    words = SENTENCES[code].split(" ")
    return " ".join(words[:10])


def sample_catalogue(code: str) -> Catalogue:
    """All that the first screens say, in one of the three languages."""
    if code == "en":
        return Catalogue()
    long = dict.fromkeys((*_SOON, *_SPOKEN_ONLY), _half_of(code))
    return Catalogue(language(code), {**long, **_labels(code), **_WORDS[code]})
