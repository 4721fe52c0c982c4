"""Stories, plans, cards and certificates: everything stands on them, nothing stands beside the page."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from html.parser import HTMLParser

import pytest
from pypdf import PdfReader

from game.faults import CannotRun
from game.lesson.model import story_words, words_of
from game.papers import book, certificate, homecard, setting, web
from game.papers.blocks import Table
from game.papers.letters import Type, measure
from game.papers.setting import high
from game.printing import Kind, made
from game.ui.paragraph import Font
from game.ui.theme import LETTERS
from tests.papers.teller import shelf, teller

STORIES = [entry.id for entry in shelf().stories]
PLANS = [plan.id for plan in shelf().plans]
SAMPLE = "new-in-class"
PACK = b"""
adults:
  - {role: home_adult, word: grandad, picture: people/grandad-listening}
  - {role: school_adult, word: teaching-assistant, label: Mrs Green, picture: people/assistant-listening}
"""


def plain(words: str) -> str:
    """Without what a line break or a joined letter does to it."""
    return re.sub(r"[\s\u200d*]+", "", words)


def read(data: bytes) -> str:
    return plain("".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages))


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[tuple[float, float, float]]]:
    """Where letters were put: left edge, right edge, baseline; and no letter may be missing in its font."""
    found: list[tuple[float, float, float]] = []
    write = Type.write

    def noted(self: Type, letters: str, font: Font, x: float, baseline: float, colour: str) -> None:
        found.append((x, x + measure(letters, font), baseline))
        write(self, letters, font, x, baseline, colour)
        assert self.missing <= {"\u200d"}, f"{font.stem} has no {self.missing} for {letters}"

    monkeypatch.setattr(Type, "write", noted)
    yield found


def inside(found: list[tuple[float, float, float]], wide: float, high: float) -> None:
    assert found
    assert min(left for left, _, _ in found) >= 15
    assert max(right for _, right, _ in found) <= wide - 15
    assert max(base for _, _, base in found) <= high - 12


# stories


@pytest.mark.parametrize("name", STORIES[::12])
def test_every_word_of_a_story_stands_in_its_paper(name: str) -> None:
    said = teller()
    story = said.story(name)
    assert story is not None
    text = read(setting.to_pdf(book.story_paper(said, story)))
    for place, words in story_words(story).items():
        if not place.endswith("/name"):
            assert plain(said.tale(place, words)) in text, f"{place} is not printed"


def test_every_word_of_every_story_stands_in_its_page_for_the_browser() -> None:
    said = teller()
    for name in STORIES:
        story = said.story(name)
        assert story is not None
        page = Page()
        page.feed(web.to_html(book.story_paper(said, story)).decode())
        text = plain("".join(page.words))
        for place, words in story_words(story).items():
            if not place.endswith("/name"):
                assert plain(said.tale(place, words)) in text, f"{place} is not printed"


def test_the_numbers_of_the_steps_lead_on() -> None:
    said = teller()
    story = said.story(SAMPLE)
    assert story is not None
    text = read(setting.to_pdf(book.story_paper(said, story)))
    assert story.junior is not None
    steps = len(story.junior.steps)
    for number in range(1, steps + 1):
        assert f"{number}." in text
    assert "Thenstep2" in text
    assert "Thenthestoryends" in text


@pytest.mark.parametrize("code", ["en_XA", "ar_XB"])
def test_long_words_and_leftward_words_stay_on_the_page(
    code: str, written: list[tuple[float, float, float]]
) -> None:
    said = teller(code)
    story = said.story("club-sign-up")
    assert story is not None
    setting.to_pdf(book.story_paper(said, story))
    inside(written, 595.28, 841.89)


def test_every_story_and_every_plan_is_in_the_book_of_all_in_the_order_of_its_contents() -> None:
    said = teller()
    paper = book.book(said)
    marked = [getattr(block, "words", "") for block in paper.blocks if getattr(block, "mark", False)]
    titles = [said.title(name) for name in STORIES]
    assert [words for words in marked if words in titles] == titles
    assert all(said.tale(f"plans/{plan.id}/title", plan.title) in marked for plan in shelf().plans)


def test_the_table_of_contents_says_the_page_on_which_a_heading_stands() -> None:
    from dataclasses import replace

    from game.papers.blocks import Contents, Heading, Paper

    said = teller()
    stories = [story for name in STORIES[:2] if (story := said.story(name))]
    blocks = tuple(block for story in stories for block in book.story_paper(said, story).blocks)
    paper = Paper("Two", "Test", (Heading("Begin"), Contents("What is in it"), *blocks))
    reader = PdfReader(io.BytesIO(setting.to_pdf(replace(paper, page="{n}"))))
    contents = reader.pages[1].extract_text()
    for story in stories:
        title = said.title(story.id)
        page = next(n for n, page in enumerate(reader.pages, 1) if n > 2 and title in page.extract_text())
        assert re.search(rf"{re.escape(title)}\s+{page}\b", contents), contents
    outline = [entry.title for entry in reader.outline if not isinstance(entry, list)]
    assert [said.title(story.id) for story in stories] == outline


def test_the_words_of_the_school_stand_where_placeholders_were() -> None:
    said = teller("en", PACK)
    story = said.story("free-stickers")
    assert story is not None
    text = read(setting.to_pdf(book.story_paper(said, story)))
    assert plain("Tell your grandad") in text
    assert "{" not in text
    card = read(homecard.to_pdf(said, homecard.of_story(said, story)))
    assert "MrsGreen" in card


# plans, cards, certificates


def test_every_word_of_every_plan_stands_in_its_page_for_the_browser() -> None:
    said = teller()
    for plan in shelf().plans:
        page = Page()
        page.feed(web.to_html(book.plan_paper(said, plan)).decode())
        text = plain("".join(page.words))
        place = f"plans/{plan.id}"
        for where, words in words_of(plan, (place,)):
            assert plain(said.tale(where, words)) in text, f"{where} is not printed"
        for story in plan.stories:
            assert plain(said.title(story)) in text


@pytest.mark.parametrize("name", PLANS[::10])
def test_a_plan_says_its_minutes_step_by_step_and_they_come_to_its_own(name: str) -> None:
    said = teller()
    plan = next(one for one in shelf().plans if one.id == name)
    reader = PdfReader(io.BytesIO(setting.to_pdf(book.plan_paper(said, plan))))
    assert plain(said.tale(f"plans/{name}/title", plan.title)) in plain(reader.pages[0].extract_text())
    steps = next(block for block in book.plan_paper(said, plan).blocks if isinstance(block, Table))
    if plan.kind != "free-choice":
        assert sum(int(row[-1]) for row in steps.rows) == plan.minutes


@pytest.mark.parametrize("code", ["en", "en_XA", "ur"])
def test_the_home_card_of_every_story_and_plan_fits_on_half_a_sheet(code: str) -> None:
    said = teller(code)
    cards = [homecard.of_story(said, story) for name in STORIES if (story := said.story(name))]
    cards += [homecard.of_plan(said, plan) for plan in shelf().plans]
    sheet = homecard.sheet_for(said, cards[0])
    room = homecard.room_of(sheet)
    tall = {card.title: high(sheet, homecard.fitting(sheet, said, card), room.w) for card in cards}
    assert len(tall) >= len(STORIES)
    assert {title: high for title, high in tall.items() if high > room.h} == {}


@pytest.mark.parametrize("code", ["en", "ar_XB"])
def test_a_sheet_holds_the_card_twice_and_nothing_crosses_the_cut(
    code: str, written: list[tuple[float, float, float]]
) -> None:
    said = teller(code)
    story = said.story("our-secret")
    assert story is not None
    data = homecard.to_pdf(said, homecard.of_story(said, story))
    assert len(PdfReader(io.BytesIO(data)).pages) == 1
    inside(written, 841.89, 595.28)
    assert not any(left < 420.9 < right for left, right, _ in written)
    drawn = PdfReader(io.BytesIO(data)).pages[0].get_contents()
    assert drawn is not None
    turned = 2 * (code == "ar_XB")  # the mascot points at the words, which stand at its other side there
    assert drawn.get_data().count(b"-1 0 0 1 ") == turned
    assert web.home_card(said, homecard.of_story(said, story)).count(b"scaleX(-1)") == turned / 2
    if code == "en":
        assert read(data).count(plain(story.home)) == 2


@pytest.mark.parametrize("letter", LETTERS)
def test_a_certificate_has_a_line_and_no_name(letter: str, written: list[tuple[float, float, float]]) -> None:
    said = teller()
    text = read(certificate.to_pdf(said, certificate.certificate(said, letter)))
    assert plain("Well done!") in text
    assert plain("written by hand") in text
    assert not re.search(r"\d", text), "no number and no date is printed"
    inside(written, 841.89, 595.28)


@pytest.mark.parametrize(
    ("what", "kind", "words"),
    [
        ("zzz", "full", "There is no story and no plan 'zzz'."),
        ("new-in-clas", "full", "Did you mean 'new-in-class'?"),
        ("smart", "certificate", "'smart' is no letter"),
        ("all", "home-card", "one story or one plan"),
    ],
)
def test_what_cannot_be_printed_is_refused_with_a_sentence(what: str, kind: Kind, words: str) -> None:
    with pytest.raises(CannotRun, match=re.escape(words)):
        made(teller(), what, kind)


# for a browser


class Page(HTMLParser):
    """What is open, what is said, and every address."""

    ALONE = ("meta", "img", "br")

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()
        self.words: list[str] = []
        self.addresses: list[str] = []
        self.ids: list[str] = []
        self.root: dict[str, str | None] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = dict(attrs)
        self.seen.add(tag)
        if tag not in self.ALONE:
            self.open.append(tag)
        if tag == "html":
            self.root = known
        self.addresses += [known[name] or "" for name in ("src", "href") if name in known]
        self.ids += [known["id"] or ""] if "id" in known else []

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] not in ("style", "title"):
            self.words.append(data)


@pytest.mark.parametrize(
    ("what", "kind", "code"),
    [
        (SAMPLE, "full", "en"),
        (PLANS[0], "full", "ar_XB"),
        (SAMPLE, "home-card", "en"),
        ("kind", "certificate", "en"),
    ],
)
def test_a_page_for_the_browser_is_whole_and_holds_everything(what: str, kind: Kind, code: str) -> None:
    page = Page()
    said = teller(code)
    data = made(said, what, kind, "html").decode()
    page.feed(data)
    assert page.open == []
    assert page.root["lang"] == code.replace("_", "-")
    assert page.root["dir"] == ("rtl" if code == "ar_XB" else "ltr")
    assert "script" not in page.seen
    assert "http" not in re.sub(r"base64,[^)\"]+", "", data), "it needs nothing from elsewhere"
    assert data.count("@font-face") == (3 if code == "ar_XB" else 2), "its letters come along"
    assert all(one.startswith(("data:image/svg+xml;base64,", "#")) for one in page.addresses)


def test_a_helpline_is_the_same_number_on_every_paper_in_every_direction() -> None:
    said = teller("ar_XB")
    story = said.story(SAMPLE)
    assert story is not None
    page = made(said, SAMPLE, "home-card", "html").decode()
    assert "0800\u00a01111" in page, "a plain space would let a browser turn the two halves round"
    assert "0800 1111" not in page
    data = homecard.to_pdf(said, homecard.of_story(said, story))
    assert "0800\u00a01111" in PdfReader(io.BytesIO(data)).pages[0].extract_text().replace(" ", "\u00a0")
