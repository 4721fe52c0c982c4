"""Every picture that ships is drawn rightly, and the checker says what is wrong with one that is not."""

from __future__ import annotations

import importlib.util
import time
from pathlib import Path

import pytest

from game import assets
from game.artcheck import CODES, check_all, check_art
from game.artcheck.rules import MOST_FAULTS

ART = assets.art_folder()
BAD = Path(__file__).parent / "art" / "bad"
BAD_FILES = sorted(BAD.rglob("*.svg"))
LINE_ICONS = {
    *("back", "home", "next", "close", "settings", "speaker", "speaker-off", "replay", "globe"),
    *("tick", "plus", "minus", "lens", "eye", "eye-off", "plane", "bubble", "clock", "hand", "leaf"),
    *("sheet", "chart", "people", "person", "star", "key", "lock", "print", "download", "pencil"),
    *("sun", "moon", "contrast", "calm", "motion", "still", "switch", "question", "leave", "paw"),
    *("camera", "book", "heart", "calendar", "basket", "gift", "link", "gamepad", "mail"),
    *("play-video", "full-screen", "house-mark", "drawer", "down", "up"),
}
HEAD = '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100" viewBox="0 0 100 100">'


def codes(path: Path) -> set[str]:
    return {fault.code for fault in check_art(path)}


def drawn(tmp_path: Path, inside: str, name: str = "picture.svg") -> Path:
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"{HEAD}{inside}</svg>", encoding="utf-8")
    return path


# -- what ships
def test_every_picture_that_ships_is_clean():
    assert len(assets.art_names()) > 250
    assert [str(fault) for fault in check_all(ART)] == []


@pytest.mark.parametrize("folder", sorted(p.parent.name for p in ART.glob("*/generate.py")))
def test_the_generator_of_a_folder_draws_exactly_what_is_committed(folder, monkeypatch):
    monkeypatch.syspath_prepend(str(ART))
    spec = importlib.util.spec_from_file_location("drawing_everything", ART / "generate.py")
    everything = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(everything)
    assert folder in everything.FOLDERS
    pictures = everything.drawings(folder)
    here = {
        p.name: p.read_text(encoding="utf-8")
        for p in (ART / folder).iterdir()
        if p.suffix in (".svg", ".json")
    }
    assert sorted(pictures) == sorted(here)
    assert [name for name in pictures if pictures[name] != here[name]] == []


def test_every_picture_shows_something(monkeypatch):
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    import pygame

    empty = []
    for path in sorted(ART.rglob("*.svg")):
        picture = pygame.image.load_sized_svg(str(path), (120, 120))
        if pygame.mask.from_surface(picture, 40).count() < 20:
            empty.append(path.name)
    assert empty == []


def test_the_title_has_every_part_in_every_theme():
    names = set(assets.art_names())
    for theme in ("day", "night", "calm", "contrast"):
        assert f"title/street-{theme}" in names
        for house in ("own", "class", "adults"):
            assert f"title/house-{house}-{theme}" in names
            for state in ("shut", "ajar", "open"):
                assert f"title/door-{house}-{state}-{theme}" in names
    assert {"title/logo", "title/logo-contrast", "title/ping"} <= names


def test_a_street_covers_the_whole_screen(monkeypatch):
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    import pygame

    for theme in ("day", "night", "calm", "contrast"):
        picture = pygame.image.load_sized_svg(str(ART / "title" / f"street-{theme}.svg"), (192, 108))
        seen = [picture.get_at((x, y)).a for x in (0, 60, 120, 191) for y in (0, 40, 80, 107)]
        assert set(seen) == {255}, theme


def test_every_line_icon_that_the_screens_ask_for_is_there():
    assert {f"line/{name}" for name in LINE_ICONS} <= set(assets.art_names())


# -- what is refused
def test_every_code_has_a_picture_that_shows_it():
    assert sorted(CODES) == sorted({path.name[:4] for path in BAD_FILES})


@pytest.mark.parametrize("path", BAD_FILES, ids=lambda p: p.stem)
def test_a_bad_picture_is_refused_for_the_reason_in_its_name(path):
    faults = check_art(path)
    assert path.name[:4] in {fault.code for fault in faults}
    for fault in faults:
        assert fault.code in CODES
        assert fault.line >= 1 and fault.column >= 1
        assert fault.message[-1] in ".:" and fault.hint.endswith((".", "?"))
        assert fault.file.endswith(path.name)


@pytest.mark.parametrize(
    "path", [p for p in BAD_FILES if not p.name.startswith(("A004", "A007"))], ids=lambda p: p.stem
)
def test_a_bad_picture_is_refused_for_one_reason_only(path):
    assert codes(path) == {path.name[:4]}


def test_broken_xml_is_named_with_its_line(tmp_path):
    path = tmp_path / "broken.svg"
    path.write_text(f"{HEAD}\n<g>\n<path d='M0 0'/>\n</svg>", encoding="utf-8")
    (fault,) = check_art(path)
    assert (fault.code, fault.line) == ("A002", 4)


@pytest.mark.parametrize(
    "inside",
    [
        '<linearGradient id="a" x2="0%" y2="100%"><stop offset="0" stop-color="#fff"/></linearGradient>',
        '<g opacity=".5"><circle cx="5" cy="5" r="4" fill="#ffd54a"/></g>',
        '<style>.a { fill: #ffd54a; stroke-width: 3 }</style><path class="a" d="M0 0h9v9z"/>',
        '<path d="M1 1a5 5 0 1110 0A5,5 0 0 0 1-1M1e1.5L-1-1" fill="none"/>',
        '<g transform="translate(3,4) rotate(-14 80 80) scale(.5)"><rect width="10" height="4" rx="2"/></g>',
        '<polygon points="1,1 9,1 5 9" fill="#abc"/><line x1="0" y1="0" x2="9" y2="9" stroke="#000000"/>',
        '<!-- a note --><path d="M0 0L9 9" style="stroke:#1d2447;stroke-width:2px;stroke-dasharray:4 2"/>',
    ],
)
def test_what_nanosvg_draws_rightly_is_let_through(inside, tmp_path):
    assert check_art(drawn(tmp_path, inside)) == ()


@pytest.mark.parametrize(
    ("inside", "code"),
    [
        ('<circle r="4" fill="hsl(20 50% 50%)"/>', "A008"),
        ('<circle r="4" fill="rgba(1,2,3,.5)"/>', "A008"),
        ('<image href="https://example.org/cat.png"/>', "A006"),
        ('<radialGradient id="a" href="https://example.org/x.svg#b"/>', "A015"),
        ('<circle r="1e400" fill="none"/>', "A012"),
        ('<g style="opacity:.4"><circle r="4"/><circle r="5"/></g>', "A010"),
        ('<path d="" fill="none"/>', "A013"),
        ('<path d="L1 1" fill="none"/>', "A013"),
        ('<path d="M1 1Z5 5" fill="none"/>', "A013"),
        ('<path d="M1 1a5 5 0 2 0 1 1" fill="none"/>', "A013"),
        ('<circle class="a" r="4"/>', "A017"),
        ('<circle style="filter:blur(3px)" r="4"/>', "A017"),
        ('<?run this?><circle r="4"/>', "A005"),
        ('<svg x="4"><circle r="4"/></svg>', "A006"),
        ('<path xmlns="" d="M0 0L1 1"/>', "A006"),
    ],
)
def test_what_nanosvg_would_quietly_get_wrong_is_refused(inside, code, tmp_path):
    assert code in codes(drawn(tmp_path, inside)) or (
        code == "A015" and "A006" in codes(tmp_path / "picture.svg")
    )


def test_a_street_may_be_larger_than_other_pictures(tmp_path):
    inside = f'<path d="M0 0{"L1 1" * 8000}" fill="none"/>'
    assert codes(drawn(tmp_path, inside, "title/street-dusk.svg")) == set()
    assert codes(drawn(tmp_path, inside, "title/house-dusk.svg")) == {"A004"}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0" * 500,
        bytes(range(256)) * 40,
        b"<" * 5_000_000,
        b"<g>" * 6_000,
        b"<svg>" * 3_900,
        HEAD.encode() + b"<g>" * 6_000,
        HEAD.encode() + b"<g/>" * 4_900 + b"</svg>",
        HEAD.encode() + b'<path d="M' + b"9" * 19_000 + b'x"/></svg>',
        HEAD.encode() + b'<g transform="' + b" " * 19_000 + b'x"/></svg>',
        HEAD.encode() + b"<style>" + b" .a{" * 4_000 + b"</style></svg>",
        HEAD.encode() + b"<a/>" * 4_900 + b"</svg>",
        "<svg/>".encode("utf-16"),
        b'<!DOCTYPE lol [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><svg>&b;</svg>',
    ],
    ids=lambda content: f"{len(content)}-bytes",
)
def test_whatever_lies_there_is_answered_at_once_and_without_an_exception(content, tmp_path):
    path = tmp_path / "what.svg"
    path.write_bytes(content)
    begin = time.process_time()
    faults = check_art(path)
    assert time.process_time() - begin < 1
    assert len(faults) <= MOST_FAULTS
    assert faults or content.endswith(b"<g/></svg>")


def test_a_folder_and_a_file_that_is_not_there_are_faults_too(tmp_path):
    (tmp_path / "folder.svg").mkdir()
    assert codes(tmp_path / "folder.svg") == {"A001"}
    assert codes(tmp_path / "nobody.svg") == {"A001"}
    assert codes(Path("no\0name.svg")) == {"A001"}
    assert {fault.code for fault in check_all(tmp_path)} == {"A001"}
    assert check_all(tmp_path / "nowhere") == ()
