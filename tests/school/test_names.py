"""What a class may be called: owls and oaks pass, whoever teaches them does not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.school.class_code import LONGEST, code_fault
from game.school.names import contact, objection
from game.school.people import FIRST_NAMES, FLOWERS_AND_GIRLS, NATURE, SURNAMES, WEAK

ORDINARY = """
Owls | Year 3 | 3B | Oak | Red Kites | Class 4 | Willow | Rose | Robin | 3-owls | Year 3 and 4 | Reception
Nursery | R | Y6 | KS1 | Kingfishers | House Martins | Young Explorers | Little Owls | King Penguins
St George's | Lapwings | St Anne's class | Maple | Ash | Hazel | Holly | Ivy | Jade | Ruby | Amber
Sapphire | Daisy | Poppy | Lily | Pond | Kestrels | Falcons | Robins | Wrens | Dolphins | Year 5 Green
Green class | Blue group | 3 Oak | 2 Willow | Elm | 1B Robins | Cedar class | Hawthorn | Mars | Venus
Lions | Tigers | Bears | Foxes | Starlings | Swallows | Swifts | Nightingales | Einstein | Picasso
Class of 2026 | Explorers | Dragons | Knights | Kings | Thunder | Sharks | Coral | Vikings | Romans | Hope
Faith | Joy | Grace | Courage | Children's corner | Dragon's den | Owl's nest | P4 | Set 1 | Year 6 A | A1
Form 5 | Team Green | Golden Eagles | Snowy Owls | Class R | Oak class | Bumblebees | Puffins | Hill
Monet | Darwin | 3JS | 4HW | Rivers | Thames | Spring | Winter class | Everest | Ben Nevis | Pearl
Harbour | Brook | Meadow | Bluebells | Acorns | Seren | Peter Pan | Robin Hood | Noah's Ark | Mr Men
Year 2 Foxes | Bells | Trees | Dosbarth y Dderwen | Blwyddyn 3 | Tylluanod | Enfys | Sowy | Klasa trzecia
Żubry | Șoimii | Fasalka 3aad | Dosbarth 3 | جماعت سوم | الّو | ਜਮਾਤ ਤਿੰਨ | তৃতীয় শ্রেণি | الصف الثالث
\u062e\u0648\u0628\u200c\u0635\u0648\u0631\u062a
"""
PEOPLE = """
Mr Smith | Smith | 3 Smith | 3Smith | jsmith | smithj | Miss Patel's class | Miss Patel | Mrs. Green
MrSmith | Ms T | mrsjones | mrs-jones | 3-smith | smith-3 | Jones | Class Jones | Jones' class | Emma
Emma's class | Emma K | Mr T | E Jones | E. Jones | Rose Smith | Robin Jones | Amy Kowalczyk | Kowalski
Kowalczyk’s class | O'Brien | O’Hara | McDonald | McNally | Smith-Jones | The Smiths | Rose's class
Robin's class | Dr Okafor | Pani Kowalska | Pan Nowak | Dosbarth Mrs Jones | Dosbarth Siân | مس خان
Sir David | Year 3 Taylor | patel3 | PatelClass | patelclass | MISS KHAN | smith_year3 | Miss K
Holly Green | Violet Brown | Oliver Twist | Year 4 - Khan | Mrs K's class | King | 3 King | Cook | Turner
3 Turner | Mohammed | Zainab | Wojciech | Łukasz Nowak | Siân | Ffion | tsmith3 | Oakley-Jones | Peter
Begum | J Green | B Brown | Young | Year 3 Young | Hussain | Ellie | Mary Seacole | Shevchenko | Ionescu
Papadopoulos | ＳＭＩＴＨ | Mr\u00a0Smith | MR SMITH | Ｍｒ Smith | Lily Wood | SMITH | FitzRoy
Class 3 (Hughes) | Hughes/Evans
"""
WAYS_TO_SOMEBODY = {
    "e-mail": "j.owl@school.example | owls at school dot example",
    "internet": "www.owls.example | owls.sch.uk | https://owls",
    "account": "@owls",
    "postcode": "SW1A 1AA | sw1a1aa | Owls M1 1AE | cf10 3at",
    "birthday": "12/03/2016 | 1.2.16 | Owls 2016-03-12",
    "telephone": "07700 900123 | +44 20 7946 0000 | (029) 2018 0000 | ٠٧٧٠٠٩٠٠١٢٣ | A12345678",
    "invisible": "Ow\u200bls | Owls\u202e | O\u00adwls | Ow\x07ls",
}


def each(table: str) -> list[str]:
    return [one.strip(" \n") for line in table.strip().split("\n") for one in line.split(" | ")]


@pytest.mark.parametrize("label", each(ORDINARY))
def test_an_ordinary_name_of_a_class_passes(label: str) -> None:
    assert objection(label) == ""


@pytest.mark.parametrize("label", each(PEOPLE))
def test_what_could_be_a_person_is_refused_with_the_reason(label: str) -> None:
    said = objection(label)
    assert "person" in said or "title" in said
    assert "Owls" in said


@pytest.mark.parametrize(
    ("what", "label"), [(what, one) for what, table in WAYS_TO_SOMEBODY.items() for one in each(table)]
)
def test_what_leads_to_somebody_is_refused_with_the_reason(what: str, label: str) -> None:
    assert what in objection(label)
    assert what in contact(label)


def test_a_grown_ups_own_name_is_nothing_to_write_to() -> None:
    assert contact("Mrs Green") == ""
    assert contact("Mrs Green, green@school.example") != ""


@given(st.text())
def test_any_text_gets_an_answer_that_can_be_shown(text: str) -> None:
    said = objection(text)
    assert isinstance(said, str)
    assert "\n" not in said and len(said) < 260


@given(
    st.sampled_from(sorted(SURNAMES - NATURE)),
    st.sampled_from(
        ["Mr {}", "Mrs {}", "Miss {}'s class", "{}'s class", "ms. {}", "E {}", "Year 3 {}", "3{}"]
    ),
    st.sampled_from([str.lower, str.title, str.upper]),
)
def test_every_surname_of_the_list_is_refused_as_a_teacher(surname: str, frame: str, case: object) -> None:
    assert callable(case)
    assert objection(frame.format(case(surname)))


@given(
    st.sampled_from(sorted(FIRST_NAMES - NATURE)), st.sampled_from(["{}", "{}'s", "{} K", "3 {}", "{}-{}"])
)
def test_every_first_name_of_the_list_is_refused(name: str, frame: str) -> None:
    assert objection(frame.format(name.title(), name.title()))


@given(
    st.sampled_from(sorted(NATURE)),
    st.sampled_from(["{}", "3 {}", "Year 3 {}", "{} class", "3{}", "{}s", "3-{}"]),
    st.sampled_from([str.lower, str.title, str.upper]),
)
def test_every_tree_bird_and_flower_passes_alone_whoever_is_called_so(
    word: str, frame: str, case: object
) -> None:
    assert callable(case)
    assert objection(frame.format(case(word))) == ""


@given(st.sampled_from(sorted(FLOWERS_AND_GIRLS)), st.sampled_from(sorted(SURNAMES)))
def test_a_flower_before_a_surname_is_a_girl(flower: str, surname: str) -> None:
    assert objection(f"{flower.title()} {surname.title()}")


def test_the_lists_are_as_long_as_they_say_and_hold_plain_words() -> None:
    assert len(FIRST_NAMES) >= 300 and len(SURNAMES) >= 300
    assert all(word.isascii() and word.isalpha() and word == word.lower() for word in FIRST_NAMES | SURNAMES)
    assert WEAK - NATURE <= FIRST_NAMES | SURNAMES
    assert FLOWERS_AND_GIRLS <= NATURE


@pytest.mark.parametrize("code", ["3-owls", "r", "year-3", "3b", "oak", "willow-3-4"])
def test_a_good_code_passes(code: str) -> None:
    assert code_fault(code) == ""


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        pytest.param("", "small letters", id="nothing"),
        pytest.param("3 Owls", "small letters", id="capitals and spaces"),
        pytest.param("3--owls", "small letters", id="two hyphens"),
        pytest.param("../owls", "small letters", id="a way out of the folder"),
        pytest.param("tylluanod-â", "small letters", id="an accent"),
        pytest.param("owls\n", "small letters", id="a line break"),
        pytest.param("o" * (LONGEST + 1), "at most", id="too long"),
        pytest.param("3-smith", "person", id="a surname"),
        pytest.param("miss-patel", "title", id="a title"),
        pytest.param("jsmith", "person", id="an account"),
        pytest.param("07700900123", "telephone", id="a telephone number"),
    ],
)
def test_a_code_that_cannot_be_used_says_why(code: str, reason: str) -> None:
    assert reason in code_fault(code)
