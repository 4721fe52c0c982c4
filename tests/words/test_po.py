"""Our reader of ``.po`` files reads what Babel writes, and says where a damaged file is damaged."""

from __future__ import annotations

from io import BytesIO

import pytest
from babel.messages import Catalog
from babel.messages.pofile import read_po, write_po
from hypothesis import given
from hypothesis import strategies as st

from game.words.po import Entry, PoError, decode, read
from tests.words.po_texts import header

WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r\f\v\a\b"), max_size=40)
SOME = WORDS.filter(bool)
SINGLE = st.tuples(st.none() | SOME, SOME, st.none(), st.tuples(WORDS))
PLURAL = st.tuples(st.none() | SOME, SOME, SOME, st.tuples(WORDS, WORDS, WORDS))


def said(entries: tuple[Entry, ...]) -> list[tuple[object, ...]]:
    return [(entry.context, entry.text, entry.many, entry.forms) for entry in entries]


@given(st.lists(SINGLE | PLURAL, max_size=6, unique_by=lambda one: one[:2]), st.sampled_from([0, 20, 76]))
def test_what_babel_writes_is_read_as_it_was_meant_and_as_babel_reads_it(
    ours: list[tuple[str | None, str, str | None, tuple[str, ...]]], width: int
) -> None:
    catalog = Catalog(locale="pl")
    for context, text, many, forms in ours:
        catalog.add((text, many) if many else text, forms if many else forms[0], context=context)
    file = BytesIO()
    write_po(file, catalog, width=width)
    assert said(read(decode(file.getvalue())).entries) == ours

    file.seek(0)
    theirs = [message for message in read_po(file) if message.id]
    assert ours == [
        (
            message.context,
            message.id if isinstance(message.id, str) else message.id[0],
            None if isinstance(message.id, str) else message.id[1],
            (message.string,) if isinstance(message.id, str) else message.string,
        )
        for message in theirs
    ]


@given(st.text(max_size=300))
def test_no_text_at_all_can_do_more_than_be_refused(text: str) -> None:
    for data in (text, header() + text, 'msgid "' + text, text.replace("a", 'msgid "a"\nmsgstr "b"\n')):
        try:
            read(decode(data.encode("utf-8", "surrogatepass")))
        except PoError as error:
            assert error.line >= 1
            assert error.column >= 1


@given(st.binary(max_size=200))
def test_no_bytes_at_all_can_do_more_than_be_refused(data: bytes) -> None:
    try:
        read(decode(data))
    except PoError as error:
        assert error.line >= 1


def test_comments_flags_and_places_are_told_apart() -> None:
    file = read(
        header()
        + "# a note of the translator\n#. a note for translators\n#: game/scenes/title.py:38\n"
        + '#, fuzzy, python-brace-format\n#| msgid "Old"\nmsgid "New"\nmsgstr "Nowy"\n\n'
        + 'msgid "Next"\nmsgstr "Dalej"\n\n'
        + '#, fuzzy\n#~ msgid "Gone"\n#~ msgstr "Nie ma"\n\n'
        + 'msgid "Last"\nmsgstr "Koniec"\n'
    )
    assert [(entry.text, entry.fuzzy, entry.translated) for entry in file.entries] == [
        ("New", True, False),
        ("Next", False, True),
        ("Last", False, True),
    ]
    assert file.obsolete == 1
    assert file.header["language"] == "pl"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('msgid "a b"\nmsgstr "c d"', id="plainly"),
        pytest.param('\ufeffmsgid "a b"\r\nmsgstr "c d"\r\n', id="as Windows does"),
        pytest.param('msgid ""\n"a "\n"b"\nmsgstr ""\n"c"\n" d"\n', id="over several lines"),
        pytest.param('msgid "a" " b"\n\nmsgstr "c"  " d"', id="in pieces on one line, with a gap"),
        pytest.param('msgid"a b"\n  msgstr\t"c d"', id="with odd spaces"),
    ],
)
def test_a_sentence_may_be_written_in_many_ways(text: str) -> None:
    assert said(read(decode(text.encode())).entries) == [(None, "a b", None, ("c d",))]


def test_entries_need_no_empty_line_between_them() -> None:
    file = read('msgid "a"\nmsgstr "b"\nmsgctxt "x"\nmsgid "c"\nmsgstr "d"\n# end')
    assert said(file.entries) == [(None, "a", None, ("b",)), ("x", "c", None, ("d",))]


def test_places_are_lines_of_the_file() -> None:
    (entry,) = read('\nmsgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\nmsgstr[1] ""\n"d"').entries
    assert (entry.line, entry.form_lines) == (2, (4, 5))


BAD = {
    "a quotation mark is missing": ('msgid "a\nmsgstr "b"\n', 1),
    "lacks its \\": ('msgid "a"\nmsgstr "say "no" to it"\n', 2),
    "means nothing": ('msgid "a"\nmsgstr "b\\q"\n', 2),
    "cut off": ('msgid "a"\nmsgstr "b"\n\nmsgid "c"\n', 4),
    "belongs to nothing": ('"a"\n', 1),
    "neither a comment nor": ('msgid "a"\nmsgstr "b"\n<<<<<<< mine\n', 3),
    "without the msgid it": ('msgstr "b"\n', 1),
    "stands twice": ('msgid "a"\nmsgid "c"\nmsgstr "b"\n', 2),
    "without the msgid_plural": ('msgid "a"\nmsgstr[0] "b"\n', 1),
    "in turn": ('msgid "a"\nmsgid_plural "b"\nmsgstr[1] "c"\nmsgstr[0] "d"\n', 2),
    "must stand above": ('msgid "a"\nmsgstr "b"\nmsgid_plural "c"\n', 3),
    "the header": (header() + header(), 11),
}


@pytest.mark.parametrize("message", BAD, ids=str)
def test_a_damaged_file_is_refused_with_its_line(message: str) -> None:
    text, line = BAD[message]
    with pytest.raises(PoError) as error:
        read(text)
    assert message in error.value.message
    assert error.value.line == line


@pytest.mark.parametrize(
    ("data", "message", "line"),
    [
        pytest.param('msgid "a"\nmsgstr "é"'.encode("latin-1"), "not stored as UTF-8", 2, id="Latin-1"),
        pytest.param('msgid "a"'.encode("utf-16"), "UTF-8", 1, id="UTF-16"),
        pytest.param(
            header().replace("UTF-8", "ISO-8859-2").encode(), "stored as ISO-8859-2", 6, id="says another"
        ),
        pytest.param(b"\0\0\0", "not text", 1, id="a disk full of noughts"),
        pytest.param(b" " * 8_000_001, "larger than 8 MB", 1, id="far too long"),
    ],
)
def test_a_file_in_other_letters_is_refused(data: bytes, message: str, line: int) -> None:
    with pytest.raises(PoError) as error:
        decode(data)
    assert message in error.value.message
    assert error.value.line == line
