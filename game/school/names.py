"""Refuses what looks like a person in the code or the label of a class (rule D4), and says why.

A class is called Owls, Year 3 or Oak. “Miss Patel's class”, “3 Smith” and “jsmith” say who somebody is, and
the results of a class would say it with them. No program knows every name, so patterns count as well as
lists; where a word is a bird or a tree as well as a name, it passes unless something around it makes it a
person.

For grown-ups' names on the school's own cards see ``contact``: they may be surnames, but nothing to write to.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from game.faults import Told, together
from game.school.people import (
    COLOURS_AND_SURNAMES,
    FIRST_NAMES,
    FLOWERS_AND_GIRLS,
    NATURE,
    SURNAMES,
    WEAK,
    listed,
)
from game.words.catalogue import to_say

INSTEAD = Told(to_say("Please choose a name such as Owls, Year 3 or Oak."))

_TITLES = listed(
    """
    mr mrs miss ms mx dr prof professor sir madam mister missus rev reverend revd fr canon pastor imam
    rabbi maam mam pan pani panna pana bwana ustad ustaad apa baji مس مسز مسٹر مسٹ سر جناب محترمہ محترم
    استاد استانی ਸ੍ਰੀ ਸ਼੍ਰੀਮਤੀ ਮਿਸ মিস মিসেস জনাব السيد السيدة الأستاذ
    """
)
_GLUED_TITLE = re.compile(r"(mrs?|miss|ms|mx|dr)([a-z]{3,})")
_ROOM = listed(
    """
    class form group set room lot crew gang team tribe squad pupils children kids year yr y ks key stage
    reception nursery preschool infants juniors primary tutor the of and dosbarth blwyddyn klasa grupa
    clasa fasal fasalka p1 p2 r a an
    """
)
_NOBODY = listed("children nature dragon wizard pirate explorer captain today let")
"""They own something (“Dragon's den”) and are no teacher."""
_SAINT = frozenset({"st", "saint", "san", "santa", "sant"})
_NO_INITIAL = frozenset("aoryp")
"""“A Young…”, “R” for Reception, “Y” and “P” for a year: words of their own."""
_ENDINGS = (
    *("ski", "ska", "cki", "cka", "wicz", "czyk", "enko", "escu", "oglu", "opoulos", "sson", "nsen"),
    *("ovic", "ovich", "ovna", "shvili", "wala", "thwaite"),
)
_NOT_ENDINGS = frozenset({"waterski"})
_KNOWN = re.compile(
    r"\b(ben (nevis|lomond|macdui)|peter (pan|rabbit)|robin hood|jack frost|king arthur|harry potter"
    r"|fantastic mr fox|mr men|noah's ark|peter and the wolf|james and the giant peach)\b",
    re.IGNORECASE,
)
"""Mountains and storybooks that classes are called after."""

_SEAM = re.compile(r"(?<=[a-z])(?<!Mc)(?<!Mac)(?=[A-Z][a-z])|(?<=\d)(?=[^\W\d_])|(?<=[^\W\d_])(?=\d)")
_MAIL = re.compile(r"\S@\S|\bat\s+\S+\s+dot\s+\S", re.IGNORECASE)
_LINK = re.compile(r"https?:|www\.|\b[a-z0-9-]+\.(co|com|org|net|uk|sch|school|wales|scot)\b", re.IGNORECASE)
_POSTCODE = re.compile(r"\b[A-Z]{1,2}[0-9][A-Z0-9]?[\s-]*[0-9][A-Z]{2}\b", re.IGNORECASE)
_BIRTHDAY = re.compile(r"\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{4}-\d{1,2}-\d{1,2}\b")
_LONG_NUMBER = re.compile(r"(?:\+?\d[\s().-]*){7,}")
_HANDLE = re.compile(r"(?<!\S)@\w")
_HIDDEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
_JOINERS = "\u200c\u200d"
"""Urdu and Bengali need them inside words."""


def objection(text: str) -> str:
    """Why this cannot be the code or the label of a class, in sentences; nothing if it can."""
    shown = _shown(text)
    contacts = contact(text)
    if contacts:
        return contacts
    person = _person(text)
    if person == "title":
        words = to_say("“{name}” has somebody’s title in it, so it says who the teacher is.")
        return together(Told(words, name=shown), INSTEAD)
    if person:
        words = to_say(
            "“{name}” could be the name of a person ({who}). Results must not say who somebody is."
        )
        return together(Told(words, name=shown, who=person), INSTEAD)
    return ""


def contact(text: str) -> str:
    """Is there something in it to write to, ring or visit? Holds for everything a school types."""
    shown, plain = _shown(text), unicodedata.normalize("NFKC", text)
    if any(unicodedata.category(letter) in _HIDDEN and letter not in _JOINERS for letter in text):
        return Told(to_say("There is an invisible mark in it. Please type it instead of pasting it."))
    for pattern, what in (
        (_MAIL, to_say("“{text}” looks like an e-mail address.")),
        (_LINK, to_say("“{text}” looks like an internet address.")),
        (_HANDLE, to_say("“{text}” looks like an account’s name.")),
        (_POSTCODE, to_say("“{text}” looks like a postcode.")),
        (_BIRTHDAY, to_say("“{text}” looks like a date, perhaps a birthday.")),
        (_LONG_NUMBER, to_say("“{text}” looks like a telephone number or another long number.")),
    ):
        if pattern.search(_digits(plain)):
            nothing = to_say("Pingtown keeps nothing that leads to a person.")
            return together(Told(what, text=shown), Told(nothing))
    return ""


def _person(text: str) -> str:
    """What makes it a person: ``title``, or the words that do; nothing if nobody is in it."""
    words = list(_words(text))
    for at, (word, owns) in enumerate(words):
        before = words[at - 1][0] if at else ""
        after = words[at + 1][0] if at + 1 < len(words) else ""
        if word in _TITLES and (after or len(words) == 1) and not (word in ("pan", "sir") and not after):
            return "title"
        if _titled(word):
            return "title"
        if before in _SAINT:
            continue
        if owns and word in _NOBODY:
            continue
        if owns and _owner(word, after):
            return f"{word}'s"
        if _named(word, before, [other for other, _ in words]):
            return word
    return ""


def _titled(word: str) -> bool:
    """``mrsmith``. No English word begins with mr; “missing” and “dragon” are only words."""
    glued = _GLUED_TITLE.fullmatch(word)
    return glued is not None and (glued[1].startswith("mr") or glued[2] in SURNAMES)


def _owner(word: str, after: str) -> bool:
    """Does a person own it? “Owl's nest” is nobody's, “Kowal's class” is a teacher's."""
    if word in FIRST_NAMES or word in SURNAMES:
        return True
    return word in FLOWERS_AND_GIRLS or (after in _ROOM and word not in NATURE and len(word) > 2)


def _named(word: str, before: str, words: list[str]) -> bool:
    """Is this word a person's name, as it stands among the others?"""
    name = word in FIRST_NAMES or word in SURNAMES
    surname_too = name or word in COLOURS_AND_SURNAMES
    if surname_too and (before in FIRST_NAMES or before in FLOWERS_AND_GIRLS):
        return True
    if surname_too and len(before) == 1 and before.isalpha() and before not in _NO_INITIAL:
        return True
    if word in NATURE:
        return False
    if word in WEAK:
        others = (other for other in words if other != word and other not in _ROOM)
        return not any(other.isalpha() and len(other) > 2 for other in others)
    return name or _plural(word) or _glued(word) or _formed_like_a_surname(word)


def _plural(word: str) -> bool:
    """“The Smiths”."""
    one = word.removesuffix("s")
    return word != one and one in SURNAMES - WEAK - NATURE and len(one) > 3 and word not in _WORDS


def _glued(word: str) -> bool:
    """``jsmith``, ``smithj``, ``smithclass``: as accounts and folders are called."""
    if len(word) < 5 or word in _WORDS or word.removesuffix("s") in NATURE | _WORDS:
        return False
    if any(part in SURNAMES - WEAK and len(part) > 3 for part in (word[1:], word[:-1])):
        return not word.endswith("s") or word[1:] in SURNAMES
    for room in ("class", "sclass", "form", "group", "room"):
        if word.endswith(room) and word.removesuffix(room) in SURNAMES | FIRST_NAMES:
            return True
    return False


def _formed_like_a_surname(word: str) -> bool:
    """Kowalczyk, Wiśniewska, McNally, O'Hara, FitzRoy: no list has them all, but their form tells."""
    ends = len(word) > 6 and word.endswith(_ENDINGS) and word not in _NOT_ENDINGS
    return ends or bool(re.fullmatch(r"mc[a-z]{3,}|fitz[a-z]{3,}|o'[a-z]{3,}", word))


_WORDS = listed(
    """
    began bells bills carry clarks cooked cross fallen frees gross halls lower martins parking pooled
    shall sharpen smithy trees
    """
)
"""Ordinary words that would look like somebody's account or family."""


def _words(text: str) -> Iterator[tuple[str, bool]]:
    """The words, small and without accents, each with whether it owns something (“Patel's”)."""
    plain = unicodedata.normalize("NFKC", text).replace("’", "'").replace("‘", "'").replace("`", "'")
    plain = _KNOWN.sub(" ", plain)
    plain = plain.replace("ł", "l").replace("Ł", "L").replace("ß", "ss").replace("ø", "o")
    # oneClass → one Class, 3Smith → 3 Smith
    plain = re.sub(
        r"(?<=[a-z])(?<!Mc)(?<!Mac)(?=[A-Z][a-z])|(?<=\d)(?=[^\W\d_])|(?<=[^\W\d_])(?=\d)", " ", plain
    )
    for found in re.findall(r"[^\W_]+(?:'[^\W_]+)*'?", _without_accents(plain)):
        word = found.casefold()
        if word.endswith("'s"):
            yield word[:-2], True
        elif word.endswith("s'"):
            yield word[:-1].removesuffix("s"), True
        else:
            yield word.rstrip("'"), False


def _without_accents(text: str) -> str:
    """Only of Latin letters: other scripts need their marks."""
    made = []
    for letter in unicodedata.normalize("NFC", text):
        base = unicodedata.normalize("NFD", letter)[0]
        made.append(base if base.isascii() else letter)
    return "".join(made)


def _digits(text: str) -> str:
    """Digits of every script as 0–9."""
    return "".join(str(unicodedata.digit(letter)) if letter.isdigit() else letter for letter in text)


def _shown(text: str) -> str:
    """As it may stand in a sentence."""
    clean = "".join(letter for letter in text if unicodedata.category(letter) not in _HIDDEN).strip()
    return clean if len(clean) <= 40 else clean[:39] + "…"
