"""What is on the shelf, in numbers: ``check --stats``, for a person and for a program."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import asdict

from game.lesson import model
from game.lesson.stats.guessing import PLACES, Guess
from game.lesson.stats.people import PARTS, Seen
from game.lesson.stats.picturing import Pictures
from game.lesson.stats.shelf import LETTERS, TrackFigures, figures

_WORTH_SAYING = 1.5
"""Tricks of words are said from so many standard deviations on; those of place and length always."""
_OFTEN = 3
"""A picture that stands on fewer answers than this is not said; a program gets them all."""


def stats(stories: Sequence[model.Story]) -> str:
    """A shelf at a glance: how many stories there are of what, what can be guessed, and who is who."""
    shelf = figures(stories)
    of = ", ".join(f"{shelf.letters.get(letter, 0)} {letter}" for letter in LETTERS)
    head = f"{shelf.stories} stories: {of}; {shelf.both} for both ages, {shelf.harmless} harmless"
    return "\n\n".join([head, *map(_track, shelf.tracks), _people(shelf.people)])


def stats_as_json(stories: Sequence[model.Story]) -> str:
    """The same for a program, with every guesser."""
    return json.dumps(asdict(figures(stories)), indent=1, ensure_ascii=False)


def _track(one: TrackFigures) -> str:
    share = f"{100 * one.harmless // one.stories} %" if one.stories else "–"
    there = f"{one.track}: {one.stories} stories, {one.harmless} of them harmless ({share}); "
    return "\n".join(
        [
            f"{there}{one.steps} steps, {one.minutes} minutes",
            f"  tasks    {_counts(one.tasks)}",
            f"  devices  {_counts(one.devices)}",
            f"  helps    {_counts(one.helps)}",
            f"  ideas    {_counts(one.ideas)}",
            f"  never    {' '.join(one.unmet) or 'none is missing'}",
            *_reading(one),
            "  guessing, and what chance gets on the same choices",
            *(f"    {_guess(guess)}" for guess in one.guesses if _is_said(guess)),
            *_pictures(one.pictures),
        ]
    )


def _reading(one: TrackFigures) -> list[str]:
    """How many of the words of infants can be sounded out."""
    if not (found := one.sounded):
        return []
    first, second = (100 * part // max(1, found.words) for part in (found.reception, found.year_one))
    later = ", ".join(list(found.beyond)[:10]) or "none"
    words = f"  words    {found.words} said; Reception can read {first} %, Year 1 {second} %"
    return [f"{words}; for later: {later}"]


def _pictures(seen: Pictures | None) -> list[str]:
    """Which picture is right how often, and what somebody gets who goes by it."""
    if seen is None:
        return []
    said = (
        ("pictures that stand on right answers, of all on which they stand", seen.drawings),
        ("and their families, where not every answer has the same", seen.families),
        ("on ways back, where somebody is told", seen.back_drawings),
        ("and their families there", seen.back_families),
    )
    lines = [f"    {_guess(guess)}" for guess in seen.guesses]
    for heading, found in said:
        often = [one for one in found if one.stands >= _OFTEN]
        lines += [f"  {heading}", *_wrapped([f"{one.what} {one.right}/{one.stands}" for one in often])]
    return lines


def _wrapped(parts: Sequence[str]) -> list[str]:
    """A list in lines of a terminal's width."""
    return textwrap.wrap(
        ", ".join(parts) or "–", 110, initial_indent="    ", subsequent_indent="    ", break_on_hyphens=False
    )


def _is_said(guess: Guess) -> bool:
    return guess.trick in PLACES or guess.beyond >= _WORTH_SAYING


def _guess(guess: Guess) -> str:
    words = f"{guess.trick:<35} right in {guess.right:.0f} of {guess.steps}, chance {guess.chance:.0f}"
    return f"{words} ({guess.points:+.0f} points, {guess.beyond:+.1f} deviations)"


def _people(seen: Sequence[Seen]) -> str:
    """Who plays which part; whoever is in no story is left out."""
    lines = [f"{'who':<12}{''.join(f'{part:>10}' for part in (*PARTS, 'helped'))}"]
    for one in seen:
        parts = [one.wise, one.mistaken, one.kind, one.funny, one.helped]
        if any(parts):
            lines.append(f"{one.who:<12}{''.join(f'{number:>10}' for number in parts)}")
    return "\n".join(lines)


def _counts(found: Mapping[str, int]) -> str:
    return ", ".join(f"{number} {what}" for what, number in found.items()) or "–"
