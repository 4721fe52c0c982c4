"""``pingtown bot``: whole sittings without a window, and journals as a pupil's computer keeps them."""

from __future__ import annotations

import json
import random
import re
import subprocess
import sys
from pathlib import Path

import pytest

from game.cli import main
from game.lesson.library import open_library
from game.play import replay
from game.results.reading import read

ROOT = Path(__file__).resolve().parents[2]
INCOMING = Path("results") / "incoming"


@pytest.mark.parametrize("player", ["careful", "careless", "random", "explorer"])
def test_every_player_plays_the_whole_shelf(player: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bot", "--player", player]) == 0
    assert re.match(r"\d+ sittings with \d+ answers", capsys.readouterr().out)


@pytest.mark.parametrize("player", ["careful", "careless", "random", "explorer"])
def test_what_a_bot_played_can_be_read_and_played_again(player: str, tmp_path: Path) -> None:
    assert main(["bot", "--player", player, "--seed", "3", "--class", "3-owls", "--data", str(tmp_path)]) == 0
    library = open_library()
    found = sorted((tmp_path / INCOMING).glob("*.jsonl"))
    assert found
    for path in found:
        sitting = read(path).sitting
        assert sitting is not None
        assert sitting.sealed
        header = sitting.header
        assert (header.mode, header.class_code, header.badge) == ("alone", "3-owls", None)
        reading = library.story(header.story)
        assert reading is not None
        assert reading.lesson is not None
        replay(reading.lesson, header.track, header.seed, sitting.answers)  # type: ignore[arg-type]


def test_the_same_seed_plays_the_same(tmp_path: Path) -> None:
    texts = []
    for name in ("one", "two"):
        main(
            [
                "bot",
                "--player",
                "random",
                "--story",
                "skate-park",
                "--seed",
                "9",
                "--data",
                str(tmp_path / name),
            ]
        )
        lines = [path.read_text().split("\n", 1)[1] for path in (tmp_path / name / INCOMING).glob("*.jsonl")]
        texts.append(sorted(lines))
    assert texts[0] == texts[1]
    assert texts[0]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--story", "skatepark"], "Did you mean 'skate-park'?"),
        (["--sittings", "0"], "1 or more"),
        (["--ack"], "needs --data"),
        (["--player", "wild"], "invalid choice"),
        (["--class", "Owls!"], "small letters"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_cannot_be_played_gets_one_sentence(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["bot", *arguments]) == 2
    said = capsys.readouterr().err
    assert words in said
    assert said.count("\n") == 1


def test_where_there_is_a_class_list_nobody_plays_for_a_class_that_is_not_on_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """And where the settings for the whole machine name the school folder, the answers go there."""
    settings, school = tmp_path / "pingtown.toml", tmp_path / "school"
    settings.write_text(f"school = '{school}'\n")
    monkeypatch.setenv("PINGTOWN_MANAGED", str(settings))
    data = ["--data", str(tmp_path / "data")]
    main(["setup", "--school", str(school), *data])
    capsys.readouterr()
    assert main(["bot", "--story", "skate-park", "--class", "5-wren", *data]) == 2  # also in an empty list
    assert "There is no class '5-wren'. pingtown setup  shows" in capsys.readouterr().err
    for code, sign in (("5-wrens", "owl"), ("6-jays", "flower")):
        assert main(["setup", "--class", code, "--years", "5", "--sign", sign, *data]) == 0
    main(["setup", "--archive-class", "6-jays", *data])
    capsys.readouterr()
    played = ["bot", "--story", "skate-park", *data]
    assert main([*played, "--class", "5-wren"]) == 2
    assert "There is no class '5-wren'. Did you mean '5-wrens'?" in capsys.readouterr().err
    assert main([*played, "--class", "6-jays"]) == 2
    assert "it is archived" in capsys.readouterr().err
    assert not list(tmp_path.rglob("*.jsonl"))
    assert main([*played, "--class", "5-wrens"]) == 0
    assert len(list((school / INCOMING).glob("*.jsonl"))) == 2


def test_a_folder_that_cannot_be_written_is_said_and_the_play_goes_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setattr("game.results.places.local_roots", lambda _environment: [tmp_path / "spare"])
    assert main(["bot", "--story", "skate-park", "--data", str(tmp_path / "file")]) in (0, 1)
    said = capsys.readouterr()
    assert "Traceback" not in said.err
    lines = [line for line in said.err.splitlines() if "cannot be written in" in line]
    assert len(lines) == 1  # once, though both sittings have it to say
    assert "2 sittings" in said.out


def test_kill_9_at_any_moment_loses_no_answer_that_was_acknowledged(tmp_path: Path) -> None:
    """The whole command, killed and started again; ``bench --soak`` does it two hundred times."""
    command = [sys.executable, "-m", "game", "bot", "--ack", "--player", "random", "--data", str(tmp_path)]
    rng = random.Random(20261121)
    acknowledged: set[tuple[str, int]] = set()
    for number in range(8):
        bot = subprocess.Popen(
            [*command, "--sittings", "400", "--seed", str(number * 1000)],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=ROOT,
        )
        assert bot.stdout is not None
        lines = [bot.stdout.readline() for _ in range(rng.randrange(1, 400))]
        bot.kill()
        lines += bot.stdout.read().splitlines(keepends=True)
        bot.wait()
        bot.stdout.close()
        for line in lines:
            if line.endswith(b"\n"):
                sitting, answer = line.decode().split()
                acknowledged.add((sitting, int(answer)))
    assert main(["bot", "--story", "skate-park", "--data", str(tmp_path)]) == 0
    kept = {
        (path.stem, json.loads(line)["number"])
        for path in tmp_path.rglob("*.jsonl")
        for line in path.read_text().splitlines()
        if line.startswith('{"number"') and line.endswith("}")
    }
    assert len(acknowledged) > 500
    assert acknowledged - kept == set()


def test_the_schema_is_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema"]) == 0
    assert json.loads(capsys.readouterr().out)["title"] == "A story of Pingtown"


def test_a_story_that_the_school_wrote_is_played_counted_by_its_title_and_played_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shipped = (ROOT / "lessons" / "stories" / "tell" / "scary-clip.yaml").read_text(encoding="utf-8")
    own = tmp_path / "lessons" / "stories" / "our-pond.yaml"
    own.parent.mkdir(parents=True)
    title = re.search(r"^title: (.*)$", shipped, re.MULTILINE)
    assert title is not None
    text = shipped.replace("id: scary-clip", "id: our-pond", 1).replace(title[0], "title: Our pond", 1)
    own.write_text(text, encoding="utf-8")
    data = ["--data", str(tmp_path)]
    assert main(["bot", "--story", "our-pond", "--class", "3-owls", *data]) == 0
    assert main(["results", "collect", *data]) == 0
    capsys.readouterr()
    assert main(["results", "report", "--by", "story", *data]) == 0
    assert "Our pond" in capsys.readouterr().out
    assert main(["results", "verify", *data]) == 0
