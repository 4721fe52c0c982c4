"""How much there is to read, how hard it is, and whether answers can be told apart by their length.

Knows words, sentences and years; it must not know what is right. A placeholder counts as two words, a rule of
the school as a sentence of eight. What stands on the pretend device is no screenful: the ping is looked at,
and the mascot reads it out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from game.lesson import model
from game.lesson.check.case import GUIDE, RIGHT, Answered, Case, Complaint, Spoken, sentences
from game.lesson.check.wordlists import TOPIC, is_known, topics_in


class Limits(NamedTuple):
    """How much may stand there for children from one year on."""

    from_year: int
    sentence: int
    screen: int
    fewest: int
    most: int


LIMITS = (Limits(0, 8, 15, 2, 2), Limits(2, 10, 30, 2, 3), Limits(3, 14, 55, 3, 4), Limits(5, 18, 90, 3, 4))
"""As in docs/writing-stories.md; a track for several bands keeps to its youngest."""
_WORD = re.compile(r"\{[^{}]*\}|\w[\w'’-]*")
_LETTERS = re.compile(r"(?<![\w{.}'’])[a-z][a-z'’-]*(?![\w}])")
_ON_SCREEN = frozenset({"mascot", "question", "answer"})
_EXPLAINS = re.compile(r"\b(?:means?|is when|is a|is an|is what|is how|is to|are)\b|:", re.IGNORECASE)
RULE_WORDS = 8
"""As long as the longest sentence of game/school/rules.py."""
LONG_ENOUGH = 6
"""From so many words on, a very short answer beside a long one gives something away."""
STEPS_TO_JUDGE = 3


def count(text: str) -> int:
    """How many words a text has."""
    return sum(map(_words_of, _WORD.findall(text)))


def _words_of(found: str) -> int:
    if not found.startswith("{"):
        return 1
    return RULE_WORDS if found[1:-1] in model.RULES else 2


def limits_for(years: tuple[int, int]) -> Limits:
    """What holds for a track: the limits of its youngest."""
    return [one for one in LIMITS if one.from_year <= years[0]][-1]


def reading(case: Case) -> Iterator[Complaint]:
    """What is too long, too hard or too easily told by its length."""
    for name, track in case.tracks():
        limits = limits_for(track.years)
        for step in track.steps.values():
            yield from _how_many(name, step, limits)
            yield from _screen(case, name, step, limits)
        yield from _sentences(case, name, limits)
        yield from _feedback(case, name, limits)
        yield from _weights(case, name)
        if name == "infant":
            yield from _words(case, track)


def _how_many(name: str, step: model.Step, limits: Limits) -> Iterator[Complaint]:
    if not isinstance(step.task, model.Choose):
        return
    there = len(step.task.choices)
    if not limits.fewest <= there <= limits.most:
        room = f"{limits.fewest}" if limits.fewest == limits.most else f"{limits.fewest} to {limits.most}"
        message = f"There are {there} answers; children of this age get {room}."
        hint = "A track for several years keeps to its youngest."
        yield Complaint("L073", (name, "steps", step.id, "choices"), message, hint, key=True)


def _screen(case: Case, name: str, step: model.Step, limits: Limits) -> Iterator[Complaint]:
    there = sum(count(one.text) for one in case.heard(name, _ON_SCREEN, step.id))
    if there > limits.screen:
        message = f"There are {there} words on this screen; children of this age read {limits.screen}."
        hint = "The mascot's words, the question and the answers count. Make two steps of it, or say less."
        yield Complaint("L075", (name, "steps", step.id), message, hint, key=True)


def _sentences(case: Case, name: str, limits: Limits) -> Iterator[Complaint]:
    for one in case.heard(name, GUIDE | {"ping"}):
        longest = max(sentences(one.text), key=count, default="")
        if (words := count(longest)) > limits.sentence:
            start = " ".join(longest.split()[:2])
            if one.voice == "ping":
                message = f"A sentence of the ping has {words} words; {limits.sentence} are easy at this age."
                yield Complaint("L076", one.place, message, word=start)
                continue
            message = f"This sentence has {words} words; children of this age follow {limits.sentence}."
            yield Complaint("L074", one.place, message, "Make two sentences of it.", word=start)


def _feedback(case: Case, name: str, limits: Limits) -> Iterator[Complaint]:
    """Juniors see the parts of an answer's feedback together; infants hear one after the other."""
    for one in case.answers:
        parts = [count(text) for text in (one.choice.feeling, one.choice.clue, one.choice.now) if text]
        there = max(parts, default=0) if name == "infant" else sum(parts)
        if one.track == name and there > limits.screen:
            message = (
                f"The answer to “{one.choice.id}” has {there} words; children of this age read "
                f"{limits.screen}."
            )
            yield Complaint("L075", one.place, message, "Say less: the clue is what matters.")


# --- lengths that give the answer away --------------------------------------------------------------


def _weights(case: Case, name: str) -> Iterator[Complaint]:
    """C12: nobody finds the right answer by its length, and none is there only to fill up."""
    by_step: dict[str, list[Answered]] = {}
    for one in case.answers:
        if one.track == name and isinstance(one.step.task, model.Choose):
            by_step.setdefault(one.step.id, []).append(one)
    for answered in by_step.values():
        yield from _too_short(answered)
    if len(by_step) >= STEPS_TO_JUDGE and all(map(_right_is_longest, by_step.values())):
        message = f"In each of these {len(by_step)} steps the longest answer is a right one."
        hint = "Make another answer the longest in at least one of them."
        yield Complaint("L080", (name, "steps"), message, hint, key=True)


def _right_is_longest(answered: Sequence[Answered]) -> bool:
    right = [count(one.choice.say) for one in answered if one.choice.outcome in RIGHT]
    others = [count(one.choice.say) for one in answered if one.choice.outcome not in RIGHT]
    return bool(right and others) and max(right) > max(others)


def _too_short(answered: Sequence[Answered]) -> Iterator[Complaint]:
    longest = max(count(one.choice.say) for one in answered)
    for one in answered:
        words = count(one.choice.say)
        if longest >= LONG_ENOUGH and words * 3 <= longest:
            message = f"This answer has {words} words, and another one here has {longest}."
            hint = "Answers of equal weight are thought about. Say a little more here, or less there."
            yield Complaint("L081", (*one.place, "say"), message, hint)


# --- words for the youngest -------------------------------------------------------------------------


def _words(case: Case, track: model.Track) -> Iterator[Complaint]:
    """C28 and C30: one new topic word in a story, explained where it comes first, and few hard words."""
    heard = list(case.heard("infant", GUIDE | {"ping"}))
    first: dict[str, tuple[Spoken, str]] = {}
    explained: set[str] = set()
    for one in heard:
        for sentence in sentences(one.text):
            for word, as_written in topics_in(sentence):
                first.setdefault(word, (one, as_written))
                if _EXPLAINS.search(sentence) and one.step == first[word][0].step:
                    explained.add(word)
    for number, (word, (one, as_written)) in enumerate(first.items()):
        if number:
            message = f"“{as_written}” is another new word, after “{next(iter(first))}”."
            hint = "One new word in a story is enough for infants: say it with words they know."
            yield Complaint("L077", one.place, message, hint, word=as_written)
        elif word not in explained:  # what should go need not be explained
            message = f"Nobody says what “{as_written}” means."
            hint = (
                f'Where it comes first, for example: "{as_written.capitalize()}: {TOPIC[word]}." (in quotes)'
            )
            yield Complaint("L078", one.place, message, hint, word=as_written)
    yield from _hard(heard, track, {as_written.lower() for _, as_written in first.values()})


def _hard(heard: Sequence[Spoken], track: model.Track, topics: set[str]) -> Iterator[Complaint]:
    hard: dict[str, None] = {}
    for one in heard:
        for word in _LETTERS.findall(one.text):
            if word not in topics and not is_known(word):
                hard.setdefault(word)
    if hard:
        some = ", ".join(list(hard)[:8]) + (" …" if len(hard) > 8 else "")
        message = f"Words that a child of five may hear for the first time: {some}"
        hint = "They are read out, so this may be fine. Would you use them in Reception?"
        yield Complaint("L079", ("infant", "steps"), message, hint, key=True)
