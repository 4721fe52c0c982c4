"""Every word of a story is looked up where translators find it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from game.assets import root
from game.fitcheck import SETTINGS, desk_for
from game.lesson.library import open_library
from game.scenes.story.walk import screens, told_here
from game.words.catalogue import Catalogue
from game.words.stories import from_stories

WIDE = next(one for one in SETTINGS if one.text == "usual" and one.code == "en" and len(one.sizes) == 2)


@dataclass(frozen=True)
class Listening(Catalogue):
    """Says English and remembers which words of stories were asked for, and where."""

    asked: set[tuple[str, str]] = field(default_factory=set, compare=False)

    def lesson(self, path: str, text: str) -> str:
        self.asked.add((path, text))
        return super().lesson(path, text)


def test_no_word_of_a_story_is_looked_up_where_no_translator_wrote_it() -> None:
    lessons = root() / "lessons"
    places = {(one.context, one.text) for one in from_stories(lessons, root()).sentences}
    listening = Listening()
    shelf = open_library()
    desk = replace(desk_for(WIDE), catalogue=listening)
    for entry in shelf.stories[::3]:
        reading = shelf.story(entry.id)
        assert reading is not None
        assert reading.lesson is not None
        for track in told_here(reading.lesson):
            for _, scene in screens(reading.lesson, track, desk):
                scene.view(desk)
    assert len(listening.asked) > 1000
    lost = {one for one in listening.asked - places if not one[0].endswith("/name")}  # names stay as they are
    assert sorted(lost) == []
