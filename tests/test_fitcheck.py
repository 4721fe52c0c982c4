"""``check --fit``: finds what does not fit, says where, and looks at every screen in every setting."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from game.assets import locales_folder
from game.cli import main
from game.fitcheck import (
    SETTINGS,
    FitReport,
    Misfit,
    Setting,
    desk_for,
    look,
    look_at_plan,
    out_of_reach,
    settings_in,
    wanted_by,
)
from game.fitting import languages, words_in
from game.lesson.library import Library, lessons_folder, open_library
from game.scenes.story.walk import screens
from game.ui.layout import layout
from game.ui.paragraph import Font

NARROW, WIDE = 0.02, 12.0
GONE = ("/act-block", "/on")
STORY = lessons_folder() / "stories" / "meeting" / "skate-park.yaml"


@pytest.fixture(scope="module")
def shelf() -> Library:
    return open_library()


def letters_of(width: float):
    def measure(letters: str, font: Font) -> float:
        return len(letters) * font.em * width

    return measure


def test_letters_of_no_width_fit_and_letters_as_wide_as_doors_do_not(shelf: Library) -> None:
    lesson = shelf.story("skate-park").lesson
    screens, found = look(lesson, SETTINGS[0], letters_of(NARROW))
    assert screens > 50
    assert [one for one in found if "wide" in one.sentence] == []
    assert look(lesson, SETTINGS[0], letters_of(WIDE))[1]


def test_a_misfit_says_which_story_which_track_which_step_and_which_screen(shelf: Library) -> None:
    found = look(shelf.story("skate-park").lesson, SETTINGS[0], letters_of(WIDE))[1]
    assert {one.track for one in found} == {"infant", "junior"}
    steps = {one.screen.split(",")[0] for one in found}
    assert {"ping", "chat", "ending"} <= steps
    assert {one.setting for one in found} == {str(SETTINGS[0])}


def test_the_settings_are_all_sizes_usual_and_largest_words_and_three_languages() -> None:
    sizes = {size for setting in SETTINGS for size in setting.sizes}
    assert sizes == {(1366, 768), (1024, 768), (1920, 1080)}
    assert {setting.text for setting in SETTINGS} == {"usual", "largest"}
    assert {setting.code for setting in SETTINGS} == {"en", "en_XA", "ar_XB"}
    assert len(SETTINGS) == 12, "sizes of one shape share a layout"


def test_a_tile_that_vanished_and_one_that_does_nothing_are_said(shelf: Library) -> None:
    desk = desk_for(SETTINGS[0])
    found = []
    for name, scene in screens(shelf.story("skate-park").lesson, "junior", desk):
        if name.startswith("proof, do"):
            placed = layout(scene.view(desk), desk.field, desk.look, letters_of(NARROW))
            assert list(out_of_reach(scene, placed, desk)) == []
            without = replace(placed, boxes=tuple(b for b in placed.boxes if not b.key.endswith(GONE)))
            found += out_of_reach(scene, without, desk)
            over = replace(scene, play=replace(scene.play, picked=("save", "block", "block")))
            found += out_of_reach(over, placed, desk)
    assert any("Pick-block" in one and "no tile does it" in one for one in found)
    assert any("ON" not in one and "act-save" in one and "nothing is to be done" in one for one in found)


def test_a_device_that_asks_for_the_same_twice_can_be_worked_to_the_end(shelf: Library) -> None:
    """Two windows pop up, and each of them is closed: the button comes back."""
    lesson = shelf.story("skate-park").lesson
    told = lesson.junior
    task = replace(told.steps["proof"].task, acts=("save", "block", "save"))
    twice = replace(told, steps={**told.steps, "proof": replace(told.steps["proof"], task=task)})
    number, found = look(replace(lesson, infant=None, junior=twice), SETTINGS[0], letters_of(NARROW))
    assert number > 20
    assert [one for one in found if "Pick" in one.sentence] == []


def test_what_is_wrong_in_several_settings_is_said_once() -> None:
    wrong = [
        Misfit("fox", "junior", "ping, choose", setting, f'tray ("Yes") stands out by {n} units.')
        for n, setting in enumerate(("here", "there", "elsewhere"))
    ]
    text = FitReport(1, 30, (*wrong, Misfit("fox", "infant", "end", "here", "a: two boxes."))).as_text()
    assert text.count("tray") == 1
    assert "and 2 more" in text
    assert text.endswith("30 screens of 1 story looked at, in 12 settings: 2 do not fit everywhere.")


def test_the_settings_are_counted_the_worst_first_and_what_stands_in_a_box_goes_with_it() -> None:
    def out(screen: str, setting: str, key: str = "tray") -> Misfit:
        return Misfit("fox", "junior", screen, setting, f"{key} stands out of the screen by 7 units.")

    wrong = (out("a", "wide"), out("a", "narrow"), out("b", "narrow"), out("b", "narrow", "tray/card0"))
    text = FitReport(1, 30, wrong).as_text()
    narrow, wide, others = text.splitlines()[-4:-1]
    assert (narrow.split(), wide.split()) == (["2", "narrow"], ["1", "wide"])
    assert others.endswith("the other 10")
    assert "card0" not in text


def test_the_report_for_a_program_has_every_finding() -> None:
    found = (
        Misfit("fox", "junior", "ping", "here", "a b."),
        Misfit("fox", "junior", "ping", "there", "a b."),
    )
    assert len(json.loads(FitReport(1, 2, found).as_json())["found"]) == 2


def test_the_verb_looks_at_the_stories_it_is_given(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("game.fitting.settings_in", lambda _codes: SETTINGS[:1])
    done = main(["check", "--fit", "--format", "json", str(STORY)])
    report = json.loads(capsys.readouterr().out)
    assert done == (1 if report["found"] else 0)
    assert report["looked_at"]["story"] == 1
    assert report["looked_at"]["screen"] > 100


def test_a_lesson_on_the_board_is_looked_at_page_by_page_with_the_stories_that_it_tells(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, shelf: Library
) -> None:
    """The shipped plans, and a school's own one that tells a story of the shelf; an evening is no lesson."""
    monkeypatch.setattr("game.fitting.settings_in", lambda _codes: SETTINGS[:1])
    plans = lessons_folder() / "plans"
    own = tmp_path / "plans" / "our-own.yaml"
    own.parent.mkdir()
    own.write_text(
        (plans / "a-photo-and-a-nod.yaml").read_text().replace("id: a-photo-and-a-nod", "id: our-own")
    )
    assert (
        main(["check", "--fit", "--format", "json", str(own), str(plans / "ten-minutes-for-parents.yaml")])
        == 0
    )
    looked = json.loads(capsys.readouterr().out)["looked_at"]
    assert (looked["story"], looked["plan"]) == (0, 1)
    assert looked["screen"] > 30
    plan = next(one for one in shelf.plans if one.id == "a-photo-and-a-nod")
    stories = {name: shelf.story(name).lesson for name in wanted_by(plan)}
    number, found = look_at_plan(plan, stories, SETTINGS[0], letters_of(WIDE))
    assert number > 30
    assert {one.story for one in found} == {plan.id}
    assert look_at_plan(plan, {}, SETTINGS[0], letters_of(WIDE)) == (0, ())


def test_the_verb_looks_in_the_words_of_every_translator_too() -> None:
    """``languages`` names what lies in ``locales``, and a setting of such a language speaks it."""
    here = {folder.name for folder in locales_folder().iterdir() if folder.is_dir()}
    assert here, "this test lost its languages"
    assert set(languages()) == {"en", "en_XA", "ar_XB"} | here
    for code in here:
        words = words_in(code)
        assert words is not None
        assert words.language.code == code
        assert desk_for(settings_in([code])[0], words).say("Back to town") != "Back to town"
    assert words_in("en") is None


def test_a_translator_asks_for_one_language_alone(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Setting] = []

    def noted(_path: Path, setting: Setting) -> tuple[int, tuple[Misfit, ...]]:
        asked.append(setting)
        return 1, ()

    monkeypatch.setattr("game.fitting._look", noted)
    assert main(["check", "--fit", "--lang", "ro", str(STORY)]) == 0
    assert {one.code for one in asked} == {"ro"}
    assert capsys.readouterr().out.endswith(
        "4 screens of 1 story looked at, in 4 settings: all of them fit.\n"
    )
    assert main(["check", "--fit", "--lang", "xx", str(STORY)]) == 2
    assert "There are no words in “xx”. There are: en, en_XA" in capsys.readouterr().err
    assert main(["check", "--lang", "ro"]) == 2
    assert "words check --lang" in capsys.readouterr().err


def test_where_there_is_no_story_it_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "fox.yaml").write_text("id: fox\n")
    assert main(["check", "--fit", str(tmp_path)]) == 2
    assert "no story there" in capsys.readouterr().err
