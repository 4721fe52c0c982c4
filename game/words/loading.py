"""From a folder of ``.po`` files to a catalogue. Whatever lies there, the game goes on, in English at worst.

A language's folder is named by its code (``cy``) or with a country (``ur_PK``), as translators do, and holds
``LC_MESSAGES/game.po`` for the screens and ``LC_MESSAGES/lessons.po`` for the stories.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from game.words.catalogue import Catalogue, PluralRule, two_forms
from game.words.language import ENGLISH, LANGUAGES, PSEUDO, Language, language
from game.words.packed import Heap, Packed
from game.words.plurals import PluralError, plural_forms
from game.words.po import BIGGEST, Entry, PoError, PoFile, decode, read
from game.words.pseudo import pseudo

Complain = Callable[[str], object]

DOMAINS = ("game", "lessons")
STATUS = "x-pingtown-status"
CHECKED, DRAFT = "checked", "draft"

_CODE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8}){0,2}")


@dataclass(frozen=True, slots=True)
class Found:
    """A language that can be offered."""

    language: Language
    draft: bool
    """Nobody who speaks it has approved it yet, so a school must switch it on."""
    share: float
    """How much of it is translated, from 0 to 1."""


def load(code: str, folder: Path, complain: Complain) -> Catalogue:
    """The catalogue of a language. Never raises: what is wrong becomes one sentence for ``complain``.

    The very code that was asked for comes first, then the language without a country, then its other
    countries, and English last.
    """
    asked = _plain(code)
    speaks = language(asked)
    if speaks.code in PSEUDO:
        return pseudo(speaks)
    if not code.strip():
        return Catalogue()
    if asked.split("-")[0] != speaks.code:
        complain(f"Pingtown does not know the language “{code.strip()[:20]}”, so it speaks English.")
        return Catalogue()
    if speaks is ENGLISH:
        return Catalogue()
    places = _places(asked, folder)
    if not places:
        complain(f"There are no words in {speaks.english_name} yet, so Pingtown speaks English.")
        return Catalogue()
    chain: Catalogue | None = None
    for place in reversed(places):
        chain = _catalogue(speaks, place, chain, complain) or chain
    return chain or Catalogue()


def available(folder: Path) -> tuple[Found, ...]:
    """The languages that can be chosen, in the order of the title screen; English always is.

    This reads every catalogue from front to back: for a screen that lists them, not for the start.
    """
    found = [Found(ENGLISH, draft=False, share=1.0)]
    for speaks in LANGUAGES.values():
        places = _places(speaks.code, folder) if speaks is not ENGLISH else ()
        candidates = [one for one in (_found(speaks, place) for place in places) if one]
        found.extend(candidates[:1])
    return tuple(found)


def _plain(code: str) -> str:
    """``ur_PK.UTF-8`` is ``ur-pk``; what cannot be a code is nothing."""
    plain = code.strip().lower().replace("_", "-").split(".")[0].split("@")[0]
    return plain if _CODE.fullmatch(plain) else ""


def _places(asked: str, folder: Path) -> tuple[Path, ...]:
    """The folders of a language, nearest first. Names are only compared, never made from what was asked."""
    base = language(asked).code
    try:
        there = sorted(path for path in folder.iterdir() if code_of(path.name) == base)
        holding = [path for path in there if (path / "LC_MESSAGES").is_dir()]
    except OSError:
        return ()
    return tuple(sorted(holding, key=lambda path: (_plain(path.name) != asked, _plain(path.name) != base)))


def code_of(name: str) -> str:
    """Which of our languages a folder belongs to, by its name; nothing if to none."""
    code = language(_plain(name)).code
    return code if _plain(name).split("-")[0] == code else ""


def _catalogue(
    speaks: Language, place: Path, chain: Catalogue | None, complain: Complain
) -> Catalogue | None:
    """One folder's catalogue; nothing if the words of the screens cannot be read."""
    game = _file(speaks, place, "game", complain)
    heap = Heap()
    lessons = _file(speaks, place, "lessons", complain, partial(_heaped, heap))
    if game is None:
        return None
    used = [entry for entry in game.entries if entry.context is None and not entry.fuzzy]
    made = Catalogue(
        language=speaks,
        entries={entry.text: entry.forms[0] for entry in used if entry.many is None and entry.forms[0]},
        lessons=Packed(heap if lessons else Heap()),
        fallback=chain,
        draft=any(is_draft(file) for file in (game, lessons) if file),
    )
    counting = [entry for entry in used if entry.many is not None and any(entry.forms)]
    if not counting:
        return made
    rule, plurals, trouble = _counted(game, counting)
    if trouble:
        complain(
            f"The {speaks.english_name} words in {_name(place, 'game')} count wrongly ({trouble}), "
            "so sentences with a number in them are said in English."
        )
    return replace(made, plurals=plurals, plural_rule=rule)


def _heaped(heap: Heap, entry: Entry) -> None:
    """One sentence of a story, if it may be said."""
    if entry.many is None and not entry.fuzzy and entry.forms[0]:
        heap.add((entry.context or "", entry.text), entry.forms[0])


def _counted(game: PoFile, entries: list[Entry]) -> tuple[PluralRule, dict[str, tuple[str, ...]], str]:
    """The rule and the sentences that keep to it, and what is wrong with the others."""
    try:
        count, rule = plural_forms(game.header.get("plural-forms", ""))
    except PluralError as error:
        return two_forms, {}, f"Plural-Forms: {error}"
    sound = {entry.text: entry.forms for entry in entries if len(entry.forms) == count}
    wrong = next((entry for entry in entries if len(entry.forms) != count), None)
    trouble = f"line {wrong.line} has {len(wrong.forms)} forms and should have {count}" if wrong else ""
    return rule, sound, trouble


def _file(
    speaks: Language,
    place: Path,
    domain: str,
    complain: Complain,
    take: Callable[[Entry], None] | None = None,
) -> PoFile | None:
    screens = domain == "game"
    then = "Pingtown speaks English" if screens else "the stories are told in English"
    name = _name(place, domain)
    path = place / "LC_MESSAGES" / f"{domain}.po"
    try:
        with path.open("rb") as file:
            return read(decode(file.read(BIGGEST + 1)), take)
    except PoError as error:
        why = f"{error.message} (line {error.line})"
    except FileNotFoundError:
        complain(f"There is no file {name} with {speaks.english_name} words, so {then}.")
        return None
    except OSError as error:
        why = error.strerror or "no file"
    complain(f"The {speaks.english_name} words in {name} cannot be read, so {then}: {why}.")
    return None


def _name(place: Path, domain: str) -> str:
    return f"{place.name}/LC_MESSAGES/{domain}.po"


def _found(speaks: Language, place: Path) -> Found | None:
    done: list[bool] = []
    drafts: list[bool] = []
    for domain in DOMAINS:
        here: list[bool] = []
        file = _file(speaks, place, domain, lambda _: None, partial(_counted_in, here))
        if file is None and domain == "game":
            return None
        if file is not None:
            done += here
            drafts.append(is_draft(file))
    return Found(speaks, draft=any(drafts), share=sum(done) / len(done) if done else 0.0)


def _counted_in(done: list[bool], entry: Entry) -> None:
    done.append(entry.translated)


def is_draft(file: PoFile) -> bool:
    """Does its header say so? A word that is neither ``draft`` nor ``checked`` approves nothing."""
    return file.header.get(STATUS, CHECKED).lower() != CHECKED


def each_file(folder: Path) -> Iterator[Path]:
    """Every catalogue in a folder of languages."""
    for domain in DOMAINS:
        yield from sorted(folder.glob(f"*/LC_MESSAGES/{domain}.po"))
