"""``pingtown schema``: the form of a story for editors that complete and check while one types."""

from __future__ import annotations

import argparse
import json

from game.verbs.speaking import WELL, speak


def arguments(parser: argparse.ArgumentParser) -> None:
    """Nothing more can be typed after it."""
    del parser


def run(options: argparse.Namespace) -> int:
    """Say it as JSON Schema."""
    del options
    from game.lesson.schema import schema  # noqa: PLC0415

    speak(json.dumps(schema(), indent=1, ensure_ascii=False))
    return WELL
