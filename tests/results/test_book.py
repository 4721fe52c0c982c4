"""A book holds what may leave, in one language, and a preview is the book itself."""

from __future__ import annotations

from datetime import date

import pytest

from game.faults import CannotRun
from game.results.binding import SHEETS, Wanted, bind
from game.results.book import FORMS, Book, leaving
from game.results.index import Index
from game.results.naming import Naming
from game.results.preview import preview
from game.results.questions import Audience, Kept, Row
from game.results.report import ask
from game.results.sitting import Sitting
from game.words.catalogue import Catalogue
from game.words.language import language
from tests.results.sample import WORLD, board, sitting
from tests.results.test_report import LESSON, school

TODAY = date(2026, 11, 21)


def book(*sittings: Sitting, naming: Naming | None = None, **wanted: object) -> Book:
    with Index.open("sqlite://") as index:
        index.add(sittings)
        asked = Wanted(today=TODAY, **wanted)  # type: ignore[arg-type]
        return bind(asked, lambda question: ask(index, question, WORLD), naming or Naming(WORLD), "0.4")


def test_a_teacher_gets_everything_about_a_class_and_each_letter_has_a_sheet() -> None:
    made = book(*LESSON, classes=("3-owls",))
    letters = [f"letter-{one}" for one in ("safe", "meeting", "accepting", "reliable", "tell", "kind")]
    more = ["ideas", "way-back", "votes", "not-met", "return"]
    assert [sheet.key for sheet in made.sheets] == ["overview", *letters, *more]
    assert made.title == "What Owls has learnt"
    assert dict(made.facts)["Made on"] == "2026-11-21"
    fox = made.sheet("letter-accepting")
    assert fox is not None
    assert [(line.head, line.cells[:4]) for line in fox.lines][:1] == [
        (("Star Fox", "On their own, first try"), (1, 0, 2, 3))
    ]


def test_what_leaves_the_class_holds_nothing_to_teach_from_and_names_no_class_to_a_trust() -> None:
    many = school(9, 9)
    keys = {audience: {one.by for one in book(*many, audience=audience).sheets} for audience in SHEETS}
    assert keys["school"] == {"letter", "class", "year", "story", "idea", "way-back", "vote"}
    assert keys["trust"] == {"letter", "story", "idea", "way-back", "vote"}
    trust = book(*many, audience="trust")
    assert not trust.names_classes(trust.sheets)
    assert "owls" not in repr(trust).lower()


def test_a_book_of_one_table_is_that_table_and_what_is_refused_stays_refused() -> None:
    assert [sheet.by for sheet in book(*LESSON, by="idea").sheets] == ["idea"]
    with pytest.raises(CannotRun):
        book(*LESSON, by="return", audience="school")
    with pytest.raises(CannotRun):
        book(*LESSON, classes=("3-owls",), audience="school")


def test_stories_that_are_no_longer_there_have_a_sheet_of_their_own() -> None:
    made = book(sitting(1, ["unsafe"], story="gone"))
    gone = made.sheet("letter-gone")
    assert gone is not None
    assert [line.key for line in gone.lines] == ["gone"]
    assert book(*LESSON).sheet("letter-gone") is None


def test_a_class_is_not_told_of_stories_for_other_years() -> None:
    everything, own = (book(naming=Naming(WORLD, suits=lambda story, n=n: n > 0)) for n in (1, 0))
    unmet, none = everything.sheet("not-met"), own.sheet("not-met")
    assert unmet is not None
    assert none is not None
    assert (len(unmet.lines), len(none.lines)) == (3, 0)
    assert none.empty == "Every story has been met."


def test_a_book_is_said_in_the_language_that_was_asked_for() -> None:
    welsh = Catalogue(
        language("cy"),
        {"Overview": "Trosolwg", "Needless alarm": "Braw diangen", "Class": "Dosbarth"},
        lessons={("fox/title", "Star Fox"): "Y Llwynog"},
    )
    made = book(*LESSON, naming=Naming(WORLD, welsh))
    assert made.language.code == "cy"
    assert made.sheets[0].name == "Trosolwg"
    assert "Braw diangen" in [column.words for column in made.sheets[0].columns]
    assert "Y Llwynog" in repr(made.sheet("letter-accepting"))
    assert made.facts[1][0] == "Dosbarth"


@pytest.mark.parametrize("audience", SHEETS)
def test_a_preview_is_the_very_book_and_says_who_may_see_it(audience: Audience) -> None:
    made = book(*school(1, 9), audience=audience)
    for form in FORMS:
        seen = preview(made, form)
        assert seen.sheets == leaving(made, form)
        assert seen.kept_back == sum(
            cell is Kept.BACK for s in seen.sheets for r in s.lines for cell in r.cells
        )
        assert any(audience in sentence for sentence in seen.sentences)
        assert ("Classes are named" in " ".join(seen.sentences)) == seen.names_classes


def test_where_every_line_is_kept_back_the_preview_and_the_sheets_give_the_same_reason() -> None:
    made = book(*LESSON, audience="school")
    said = " ".join(preview(made, "xlsx").sentences)
    assert "0 lines" in said and "every number is kept back" in said
    assert "0 numbers are kept back" not in said
    assert made.sheets[0].empty in said
    assert "pingtown results report --class CODE" in said, "whoever has one class is told whom to ask"
    assert "--class" not in book(*LESSON, audience="trust", by="letter").sheets[0].empty


def test_few_hands_for_answers_that_are_gone_are_no_number_outside_the_class() -> None:
    few = board(1, {"gone": 3, "ask": 20}, {"ask": 20})
    assert "left out: 3." in repr(book(few).sheets[0].notes)
    assert not any(digit in " ".join(book(few, audience="school").sheets[0].notes) for digit in "0123456789")


def test_steps_are_said_in_the_language_and_a_school_or_a_term_stays_what_it_is() -> None:
    polish = Catalogue(language("pl"), {"{first} to {last}": "{first} do {last}", "{n} or more": "od {n}"})
    row = Row("M01", "M01", ("Elm to Oak", "2026-autumn", "10 to 19", "1000 or more", 7))
    said = Naming(WORLD, polish).cells("idea", row)
    assert said == ("Elm to Oak", "2026-autumn", "10 do 19", "od 1000", 7)


def test_a_book_in_a_draft_language_says_so_among_its_facts() -> None:
    for draft in (True, False):
        made = book(*LESSON, naming=Naming(WORLD, Catalogue(language("pl"), draft=draft)))
        assert ("Polski: a draft that no native reader has approved" in dict(made.facts).values()) == draft
