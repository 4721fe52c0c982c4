"""``pingtown schema``: the form of a story or a plan, for editors that complete and check what is typed."""

from __future__ import annotations

import argparse
import json

from game.verbs.speaking import WELL, speak


def arguments(parser: argparse.ArgumentParser) -> None:
    """Of a story, unless a plan is asked for."""
    parser.add_argument("form", nargs="?", choices=("story", "plan"), default="story", help="which form")


def run(options: argparse.Namespace) -> int:
    """Say it as JSON Schema."""
    from game.lesson.schema import plan_schema, schema  # noqa: PLC0415

    made = plan_schema() if options.form == "plan" else schema()
    speak(json.dumps(made, indent=1, ensure_ascii=False))
    return WELL
