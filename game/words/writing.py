"""Writes a template or a catalogue so that writing it twice changes nothing.

Babel writes catalogues too, but with today's date, without the header lines it does not know, and with old
sentences broken over two comments, which gettext refuses. Here a header line nobody asked to change stays as
it is, and a sentence stands on one line, so that a change is seen as what it is.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog, Message

_ESCAPES = str.maketrans(
    {
        "\\": "\\\\",
        '"': '\\"',
        "\n": "\\n",
        "\t": "\\t",
        "\r": "\\r",
        "\a": "\\a",
        "\b": "\\b",
        "\f": "\\f",
        "\v": "\\v",
    }
)
_NOT_MEANT = frozenset({"python-format"})
"""Babel takes the per cent sign of “100 % sure” for a field of Python's."""


def po_text(catalog: Catalog, header: Sequence[str], comment: str = "") -> str:
    """The whole file: comment and header, what is said, and at the end what no longer is."""
    head = [f"{comment.rstrip()}\n" if comment.strip() else ""]
    head += ['msgid ""\nmsgstr ""\n', *(f"{quoted(line + chr(10))}\n" for line in header)]
    living = ("".join(_entry(message, catalog)) for message in catalog if message.id)
    gone = ("".join(_entry(message, catalog, "#~ ")) for message in catalog.obsolete.values())
    return "\n".join(["".join(head), *living, *gone])


def quoted(text: str) -> str:
    """As it stands between quotation marks in a file."""
    return f'"{text.translate(_ESCAPES)}"'


def put_in_place(path: Path, text: str) -> bool:
    """Write it beside and then rename it, so that a crash leaves the old file; nothing if nothing changed."""
    data = text.encode("utf-8")
    if path.is_file() and path.read_bytes() == data:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f"{path.name}.{uuid4().hex[:8]}.new")
    try:
        beside.write_bytes(data)
        os.replace(beside, path)
    finally:
        beside.unlink(missing_ok=True)
    return True


def _entry(message: Message, catalog: Catalog, before: str = "") -> Iterator[str]:
    yield from (f"# {line}".rstrip() + "\n" for line in message.user_comments)
    if not before:
        yield from (f"#. {line}\n" for line in message.auto_comments)
        yield from (f"#: {file}:{line}\n" for file, line in message.locations)
    flags = sorted(set(message.flags) - _NOT_MEANT)
    if flags:
        yield f"#, {', '.join(flags)}\n"
    if message.previous_id and "fuzzy" in flags and not before:
        words = zip(("msgid", "msgid_plural"), message.previous_id, strict=False)
        yield from (f"#| {word} {quoted(text)}\n" for word, text in words)
    if message.context is not None:
        yield f"{before}msgctxt {quoted(message.context)}\n"
    if isinstance(message.id, str):
        said = message.string if isinstance(message.string, str) else ""
        yield f"{before}msgid {quoted(message.id)}\n{before}msgstr {quoted(said)}\n"
    else:
        one, many = message.id[0], message.id[1]
        yield f"{before}msgid {quoted(one)}\n{before}msgid_plural {quoted(many)}\n"
        yield from _forms(message.string, catalog.num_plurals, before)


def _forms(said: str | Iterable[str] | None, count: int, before: str) -> Iterator[str]:
    forms = [said] if isinstance(said, str) else list(said or ())
    for place in range(count):
        words = forms[place] if place < len(forms) else ""
        yield f"{before}msgstr[{place}] {quoted(words or '')}\n"
