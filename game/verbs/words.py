"""``pingtown words``: the translator's tools."""

from __future__ import annotations

import argparse


def arguments(parser: argparse.ArgumentParser) -> None:
    """Everything goes on to the tools, which have verbs of their own."""
    parser.add_argument("rest", nargs=argparse.REMAINDER, help="extract, update LANGUAGE or check [LANGUAGE]")


def run(options: argparse.Namespace) -> int:
    """Hand it on."""
    from game.words.tools import run as tools  # noqa: PLC0415

    return tools(options.rest)
