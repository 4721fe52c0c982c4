"""The passphrase of the teacher's room: only its scrypt hash is kept, and there is no default.

Pure, but for the salt. ``tries`` slows down who guesses.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from game.faults import Told, together
from game.words.catalogue import to_say

FILE = "passphrase.json"
FORMAT = 1
FEWEST_LETTERS = 8
FEWEST_WORDS = 3
LONGEST = 200
COST, BLOCK, LANES = 2**15, 8, 1
"""A tenth of a second and 32 MB on two cores of a server; a classroom's computer takes two or three times as
long."""
MOST_MEMORY = 128 * 2**20

_SIMPLE = (
    *("password", "passphrase", "passwort", "haslo", "cyfrinair", "pingtown", "letmein", "welcome", "secret"),
    *(
        "teacher",
        "headteacher",
        "school",
        "classroom",
        "primary",
        "infant",
        "junior",
        "safeguarding",
        "smartrules",
    ),
    *("admin", "administrator", "iloveyou", "football", "sunshine", "princess", "computer", "internet"),
    *("changeme", "default", "qwerty", "onetwothree"),
)
ON_KEYPAD = frozenset(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 '-.!\"£$%^&*()@#~+=<>[]{}/\\|?:;,_"
)
"""What can be pressed on a board or a tablet (``ui/recipes/keypad.py``; a test holds the two together)."""
_BETTER = Told(to_say("Three words that do not belong together are good."))
_LOOKALIKES = str.maketrans("013457@$!", "oieastasi")
_ROWS = ("abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "qazwsxedcrfvtgb")


@dataclass(frozen=True, slots=True)
class Locked:
    """What is kept instead of a passphrase: salt, hash, and how it was worked out."""

    salt: bytes
    hash: bytes
    n: int = COST
    r: int = BLOCK
    p: int = LANES


def lock(passphrase: str, n: int = COST, r: int = BLOCK, p: int = LANES) -> Locked:
    """The lock that this passphrase opens."""
    salt = os.urandom(16)
    return Locked(salt, _hash(passphrase, salt, n, r, p), n, r, p)


def opens(passphrase: str, locked: Locked) -> bool:
    """Does it open the lock? Takes as long for a wrong one as for the right one."""
    return hmac.compare_digest(_hash(passphrase, locked.salt, locked.n, locked.r, locked.p), locked.hash)


def only_typed(passphrase: str) -> str:
    """What to say of a passphrase with letters that the keypad on the screen has not; mostly nothing."""
    missing = sorted(set(unicodedata.normalize("NFC", passphrase)) - ON_KEYPAD)
    if not missing:
        return ""
    shown = " ".join(letter if letter.isprintable() else "?" for letter in missing)
    words = to_say(
        "The keypad on the screen has no {letters}, so this passphrase can be typed on a keyboard alone. For "
        "a board or a tablet without one, please take another."
    )
    return Told(words, letters=shown)


def objection(passphrase: str, avoid: Iterable[str] = ()) -> str:
    """Why it is too easy to guess; nothing if it will do. ``avoid``: what stands on the school's door."""
    plain = _plain(passphrase)
    words = re.findall(r"\w{2,}", plain)
    letters = re.sub(r"\s", "", plain)
    if len(plain) > LONGEST:
        return Told(to_say("That is longer than {n} letters."), n=LONGEST)
    if len(letters) < FEWEST_LETTERS and len(words) < FEWEST_WORDS:
        least = to_say("Please take at least {n} letters, or {m} words.")
        return Told(least, n=FEWEST_LETTERS, m=FEWEST_WORDS)
    small = letters.casefold()
    if len(set(small)) < 4 or any(_in_a_row(small, row) for row in _ROWS):
        return together(Told(to_say("That is too easy to guess: its letters stand in a row.")), _BETTER)
    known = {_core(one) for one in (*_SIMPLE, *avoid) if len(_core(one)) > 2}
    if _core(small) in known or _core(small.translate(_LOOKALIKES)) in known:
        return together(Told(to_say("That is one of the first things anybody would try.")), _BETTER)
    return ""


def to_text(locked: Locked) -> str:
    """As it is written. It is no secret, but nobody needs to see it."""
    data = {
        "format": FORMAT,
        "scheme": "scrypt",
        "n": locked.n,
        "r": locked.r,
        "p": locked.p,
        "salt": locked.salt.hex(),
        "hash": locked.hash.hex(),
    }
    return json.dumps(data, indent=1) + "\n"


def from_text(data: bytes) -> Locked | None:
    """As it was written; nothing if this is no lock, or one that would take all memory to try."""
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        return None
    match found:
        case {
            "format": int(number),
            "scheme": "scrypt",
            "n": int(n),
            "r": int(r),
            "p": int(p),
            "salt": str(salt),
            "hash": str(digest),
        } if number == FORMAT and _bearable(n, r, p):
            try:
                made = Locked(bytes.fromhex(salt), bytes.fromhex(digest), n, r, p)
            except ValueError:
                return None
            return made if len(made.salt) >= 8 and len(made.hash) == 32 else None
    return None


def _bearable(n: int, r: int, p: int) -> bool:
    power_of_two = n > 1 and n & (n - 1) == 0
    return power_of_two and 1 <= r <= 32 and 1 <= p <= 4 and 128 * n * r <= MOST_MEMORY


def _hash(passphrase: str, salt: bytes, n: int, r: int, p: int) -> bytes:
    secret = _plain(passphrase).encode("utf-8", "surrogatepass")
    return hashlib.scrypt(secret, salt=salt, n=n, r=r, p=p, maxmem=MOST_MEMORY + 2**20 * 8, dklen=32)


def _plain(passphrase: str) -> str:
    """The same, whichever keyboard it was typed on: accents composed, spaces single."""
    return " ".join(unicodedata.normalize("NFKC", passphrase).split())


def _core(text: str) -> str:
    """``Password123!`` is password with a tail, and so is ``pass-word``."""
    letters = re.sub(r"[\W_]", "", unicodedata.normalize("NFKC", text).casefold())
    return letters.strip("0123456789") or letters


def _in_a_row(small: str, row: str) -> bool:
    return small in row * 4 or small in row[::-1] * 4
