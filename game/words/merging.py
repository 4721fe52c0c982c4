"""Brings a catalogue up to the game's sentences of today, and keeps everything a translator has done.

Babel does the merging. Around it stands what it does not do: a story's sentence that was changed keeps its
old translation as a guess because its place is still the same; a sentence that comes back brings its
translation with it; and the old English of a guess stays beside it until somebody has looked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from io import BytesIO
from typing import TYPE_CHECKING

from game.words.extract import Sentence
from game.words.language import language
from game.words.loading import DRAFT, STATUS
from game.words.po import PoError, decode, read
from game.words.writing import po_text

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog, Message

FUZZY = "fuzzy"
PROJECT = "Pingtown"
TEMPLATE_HEADER = (
    f"Project-Id-Version: {PROJECT}",
    "PO-Revision-Date: YEAR-MO-DA HO:MI+ZONE",
    "Last-Translator: FULL NAME <EMAIL@ADDRESS>",
    "Language-Team: LANGUAGE",
    "Language: ",
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=UTF-8",
    "Content-Transfer-Encoding: 8bit",
)
TEMPLATE_COMMENT = "# Every sentence of Pingtown's {domain}, for translators. Made by: pingtown words extract"

# Babel fails at a date that is none, and nobody here asks for dates.
_DATES = re.compile(rb'^"(?:POT-Creation|PO-Revision)-Date:.*\n', re.MULTILINE)

_Words = str | tuple[str, str]
_Key = tuple[str | None, _Words]


def template(sentences: Iterable[Sentence]) -> Catalog:
    """All sentences, each once with all its places, in the order in which they were found."""
    from babel.messages.catalog import Catalog  # noqa: PLC0415

    together: dict[tuple[str | None, str], Sentence] = {}
    places: dict[tuple[str | None, str], list[tuple[str, int]]] = {}
    notes: dict[tuple[str | None, str], list[str]] = {}
    for one in sentences:
        key = (one.context, one.text)
        known = together.setdefault(key, one)
        if known.many is None and one.many is not None:
            together[key] = one
        places.setdefault(key, []).append((one.file, one.line))
        notes.setdefault(key, []).extend(one.notes)
    made = Catalog(project=PROJECT, charset="utf-8")
    for key, one in together.items():
        made.add(
            (one.text, one.many) if one.many is not None else one.text,
            locations=list(dict.fromkeys(places[key])),
            auto_comments=list(dict.fromkeys(notes[key])),
            context=one.context,
        )
    return made


def template_text(sentences: Iterable[Sentence], domain: str) -> str:
    """The whole ``.pot`` file."""
    return po_text(template(sentences), TEMPLATE_HEADER, TEMPLATE_COMMENT.format(domain=domain))


def merged(old: bytes | None, sentences: Iterable[Sentence], code: str, domain: str) -> str:
    """A catalogue's new text. Without an old one it begins; an old one that is damaged is a ``PoError``."""
    from babel.messages.catalog import Catalog  # noqa: PLC0415

    wanted = template(sentences)
    if old is None:
        catalog = Catalog(locale=code, project=PROJECT, charset="utf-8")
        catalog.update(wanted, no_fuzzy_matching=True)
        return po_text(catalog, _begun(code, catalog), f"# Pingtown's {domain} in {code}.")
    file = read(decode(old))
    catalog = _opened(old)
    before = {_key(message): _taken_out(message) for message in _all(catalog)}
    before = {**before, **_carried(catalog, wanted)}
    catalog.update(wanted, no_fuzzy_matching=domain != "game")
    for message in catalog:
        if FUZZY in message.flags and not message.previous_id:
            message.previous_id = before.get(_key(message), [])
    return po_text(catalog, _kept(file.header_text, code, catalog), catalog.header_comment)


def _opened(data: bytes) -> Catalog:
    from babel.core import UnknownLocaleError  # noqa: PLC0415
    from babel.messages.pofile import PoFileError, read_po  # noqa: PLC0415

    try:
        return read_po(BytesIO(_DATES.sub(b"", data.removeprefix(b"\xef\xbb\xbf"))), abort_invalid=True)
    except (PoFileError, UnknownLocaleError, ValueError, TypeError) as error:
        raise PoError(f"Babel says: {error}") from None


def _all(catalog: Catalog) -> list[Message]:
    return [*(message for message in catalog if message.id), *catalog.obsolete.values()]


def _key(message: Message) -> _Key:
    words = message.id if isinstance(message.id, str) else (message.id[0], message.id[1])
    return message.context, words


def _taken_out(message: Message) -> list[str]:
    """The old English of a guess, which Babel reads as if a translator had noted it."""
    lines = [line[1:].strip() for line in message.user_comments if line.startswith("|")]
    message.user_comments = [line for line in message.user_comments if not line.startswith("|")]
    if not lines:
        return []
    try:
        (entry,) = read("\n".join([*lines, 'msgstr[0] ""' if _counts(lines) else 'msgstr ""'])).entries
    except (PoError, ValueError):
        return []
    return [entry.text] if entry.many is None else [entry.text, entry.many]


def _counts(lines: Iterable[str]) -> bool:
    return any(line.startswith("msgid_plural") for line in lines)


def _carried(catalog: Catalog, wanted: Catalog) -> dict[_Key, list[str]]:
    """Put translations where Babel will find them; the answer is the old English of new guesses."""
    for key, message in list(catalog.obsolete.items()):
        if wanted.get(message.id, message.context) and not catalog.get(message.id, message.context):
            catalog[message.id] = message
            del catalog.obsolete[key]
    by_place = {
        message.context: message
        for message in catalog
        if message.context and message.id and not wanted.get(message.id, message.context)
    }
    changed: dict[_Key, list[str]] = {}
    for message in wanted:
        old = by_place.get(message.context) if message.context else None
        if old is None or catalog.get(message.id, message.context) or not isinstance(old.string, str):
            continue
        catalog.delete(old.id, old.context)
        if old.string:
            changed[_key(message)] = [str(old.id)]
            catalog.add(
                message.id,
                old.string,
                flags=[*old.flags, FUZZY],
                user_comments=old.user_comments,
                context=message.context,
            )
    return changed


def _begun(code: str, catalog: Catalog) -> list[str]:
    """The header of a new catalogue: a draft until somebody who speaks the language has approved it.

    What only its translator can fill in says so in words: gettext warns of a template's that were left.
    """
    known = {
        "PO-Revision-Date": "not yet",
        "Last-Translator": "nobody yet",
        "Language-Team": language(code).english_name,
        "Language": code,
    }
    names = [(line, line.partition(":")[0]) for line in TEMPLATE_HEADER]
    lines = [f"{name}: {known[name]}" if name in known else line for line, name in names]
    return [*lines, f"Plural-Forms: {catalog.plural_forms}", f"{_name(STATUS)}: {DRAFT}"]


def _kept(lines: Iterable[str], code: str, catalog: Catalog) -> list[str]:
    """The header as it was, and behind it what it lacked."""
    there = list(lines)
    names = {line.partition(":")[0].strip().lower() for line in there}
    return [*there, *(line for line in _begun(code, catalog) if line.partition(":")[0].lower() not in names)]


def _name(header: str) -> str:
    return "-".join(part.capitalize() for part in header.split("-"))
