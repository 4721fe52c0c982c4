"""Who helps: grown-ups at home and at school, telling until someone helps, helplines where they belong.

Knows what a story says of help, by rules C04 and C18 to C23; it must not know how it is played.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from game.lesson import model
from game.lesson.check.case import CHILD, CLASS, GUIDE, Case, Complaint, Spoken, answers_of

NUMBER = "0800 1111"
_ANY_CHILDLINE = re.compile(r"(?<!\d)\(?0[\s./()–-]*8[\s./()–-]*0[\s./()–-]*0(?:[\s./()–-]*1){4}(?!\d)")
_CHILDLINE = re.compile(r"\bchild[ -]?line\b", re.IGNORECASE)
_CEOP = re.compile(r"\bCEOP\b|\bChild Exploitation\b", re.IGNORECASE)
_FOR_ADULTS = re.compile(
    r"\breport harmful content\b|\breport remove\b|\bIWF\b|\binternet watch\b"
    r"|\bpolice(?:man|men|woman|women|officers?)?\b|\b(?:call|ring|dial|phone|on|to) 999\b",
    re.IGNORECASE,
)
_TRUSTED = re.compile(
    r"\btrusted (?:adult|grown-up|person)s?\b|\b(?:an|any|some) adult\b"
    r"|\b(?:adults?|grown-ups?|someone|somebody|anyone|anybody|people)"
    r" (?:that |who |whom )?you(?: can)? trust\b",
    re.IGNORECASE,
)
_SOMEONE = re.compile(
    r"\b(?:tell|ask|show)\s+(?:someone|somebody|anyone|anybody|a grown-up|an adult)\b", re.IGNORECASE
)
_KEEP = re.compile(
    r"\bkeep(?:s)? (?:on )?telling\b"
    r"[^.!?]*\b(?:until|till)\b[^.!?]*\b(?:helps?|helped|listens?|hears?|heard|has time)\b",
    re.I,
)
_NO_FAULT = re.compile(
    r"(?:\b(?:not|never|no)\b|n['’]t\b)[^.!?]*\bfault\b|(?:\b(?:not|never|no)\b|n['’]t\b)[^.!?]*\btrouble\b",
    re.IGNORECASE,
)
_MEETS = frozenset({"asks-to-meet"})
_PHOTO_FOR_A_STRANGER = frozenset({"asks-photo", "unknown-person"})
_RANK = {"no-reply": 0, "decline": 0, "save": 1, "tell": 2, "report": 3, "block": 3}
"""The way out of unkindness. Acts that are not in it may stand anywhere."""
_IN_ORDER = "no reply, save, tell, then block or report together with a grown-up"


def help_is_near(case: Case) -> Iterator[Complaint]:
    """Everything about help in a story."""
    for name, track in case.tracks():
        yield from _both_places(case, name, track)
        yield from _keep_telling(case, name, track)
        yield from _no_fault(case, name, track)
        yield from _childline_is_named(case, name)
        yield from _nobody_is_busy(name, track)
        if "unkind" in case.story.about:
            yield from _order(name, track)
    for one in case.spoken:
        yield from _concrete(one)
        yield from _services(case, one)


def _both_places(case: Case, name: str, track: model.Track) -> Iterator[Complaint]:
    """C18: somebody at home and somebody at school."""
    words = " ".join(one.text for one in case.heard(name))
    told = {
        person.who
        for step in track.steps.values()
        if isinstance(step.task, model.Tell)
        for person in step.task.people
    }
    for role, where in (("home_adult", "at home"), ("school_adult", "at school")):
        if f"{{{role}." not in words and role not in told:
            hint = f"Put {{{role}.tell}} into an answer, or a person with who: {role} into a tell task."
            message = f"In this track no child hears of a grown-up {where}."
            yield Complaint("L062", (name,), message, hint, key=True)


def _keep_telling(case: Case, name: str, track: model.Track) -> Iterator[Complaint]:
    """C19, in every story about telling and wherever it is done."""
    tells = [step for step in track.steps.values() if isinstance(step.task, model.Tell)]
    if (case.story.letter == "tell" or tells) and not _is_said(case, name, _KEEP):
        place = (name, "steps", tells[0].id) if tells else (name,)
        hint = "Somewhere in the track: “Keep telling until someone helps.”"
        message = "A child tells here, and does not hear what to do if the first person has no time."
        yield Complaint("L064", place, message, hint, key=True)


def _is_said(case: Case, name: str, pattern: re.Pattern[str]) -> bool:
    return any(pattern.search(one.text) for one in case.heard(name, GUIDE))


def _no_fault(case: Case, name: str, track: model.Track) -> Iterator[Complaint]:
    """C04: said in each track, and on each way back."""
    story = case.story
    if not story.harm or not (story.concern == "contact" or "unkind" in story.about):
        return
    if not _is_said(case, name, _NO_FAULT):
        hint = "Somewhere in the track: “It is not your fault”, or “You will not be in trouble”."
        message = "In this track nobody says that it is not the child's fault."
        yield Complaint("L065", (name,), message, hint, key=True)
        return
    for one in case.answers:
        if one.track == name and one.choice.outcome == "unsafe" and _misses(case, name, track, one.choice):
            hint = "Say it in the step that this answer leads to: “It is not your fault.”"
            message = (
                f"Who picks “{one.choice.id}” can come to the end without hearing that it is not their fault."
            )
            yield Complaint("L066", (*one.place, "goto"), message, hint)


def _misses(case: Case, name: str, track: model.Track, first: model.Choice) -> bool:
    """Is there a way from this answer to the end on which nobody says it?"""
    saying = {
        one.step for one in case.heard(name, GUIDE) if len(one.place) < 6 and _NO_FAULT.search(one.text)
    }
    saying |= {  # the grown-ups of a tell task are met by everybody who plays it
        one.step for one in case.heard(name, frozenset({"grown-up"})) if _NO_FAULT.search(one.text)
    }
    met, open_ = set[str](), [] if _says(first) else [first.goto]
    while open_:
        here = open_.pop()
        if here == model.END:
            return True
        if here in met or here in saying or not (step := track.step(here)):
            continue
        met.add(here)
        _, choices = answers_of(step)
        open_ += [one.goto for one in choices if not _says(one)] if choices else step.ways()
    return False


def _says(choice: model.Choice) -> bool:
    return any(text and _NO_FAULT.search(text) for text in (choice.feeling, choice.clue, choice.now))


def _childline_is_named(case: Case, name: str) -> Iterator[Complaint]:
    """C20: for juniors who are bullied or worried."""
    about = [one for one in case.story.about if one in ("unkind", "worry")]
    if name != "junior" or not about:
        return
    words = " ".join(one.text for one in case.heard(name, GUIDE))
    if not (_CHILDLINE.search(words) and NUMBER in words):
        hint = f"Somewhere in the track, best after telling: “Childline listens as well, on {NUMBER}.”"
        message = f"A junior story about {' and '.join(about)} names Childline and its number."
        yield Complaint("L067", (name,), message, hint, key=True)


def _concrete(one: Spoken) -> Iterator[Complaint]:
    """C18: a child can tell Miss Patel; nobody can tell “a trusted adult”."""
    found = _TRUSTED.search(one.text) if one.voice in CLASS else None
    if not found and one.voice == "answer" and "{" not in one.text:
        found = _SOMEONE.search(one.text)
    if found:
        hint = "Write a placeholder: {home_adult.tell} or {school_adult.tell}. Each school says who that is."
        yield Complaint("L063", one.place, f"“{found[0]}” is nobody in particular.", hint, word=found[0])


def _services(case: Case, one: Spoken) -> Iterator[Complaint]:
    """C20 to C22: who is called, and by whom."""
    if found := next((m for m in _ANY_CHILDLINE.finditer(one.text) if m[0] != NUMBER), None):
        message = f"Childline's number is written {NUMBER}, everywhere alike."
        yield Complaint("L068", one.place, message, "", NUMBER, word=found[0])
    young = one.track == "infant" and one.voice in CLASS
    if young and (found := _CHILDLINE.search(one.text) or _ANY_CHILDLINE.search(one.text)):
        hint = "Infants tell a grown-up they see. Childline can stand in the notes and in home."
        yield Complaint("L069", one.place, "A helpline is on an infant's screen.", hint, word=found[0])
    if found := _CEOP.search(one.text):
        yield from _ceop(case, one, found[0])
    if one.voice in CLASS and (found := _FOR_ADULTS.search(one.text)):
        hint = "Put it into the teacher's notes or into home. The child tells somebody they know."
        yield Complaint("L071", one.place, f"“{found[0]}” is for grown-ups to call.", hint, word=found[0])


def _ceop(case: Case, one: Spoken, word: str) -> Iterator[Complaint]:
    about = frozenset(case.story.about)
    for_ceop = bool(about & _MEETS) or about >= _PHOTO_FOR_A_STRANGER
    if "unkind" in about:
        message = "CEOP does not deal with unkindness."
        hint = "Take it out; for bullying a child tells at school and at home, and Childline listens."
    elif one.track == "infant" and one.voice in CHILD:
        message, hint = (
            "Infants are not sent to CEOP.",
            "Put it into the teacher's notes: a grown-up does that.",
        )
    elif one.voice in CHILD and not for_ceop:
        message = "CEOP is for somebody who asks a child to meet, or a stranger who asks for a photo."
        hint = "Take it out, or say in about: what happens in this story."
    else:
        return
    yield Complaint("L070", one.place, message, hint, word=word)


def _nobody_is_busy(name: str, track: model.Track) -> Iterator[Complaint]:
    """To go on when the first grown-up is busy is what a tell step is there to practise."""
    for step in track.steps.values():
        if isinstance(step.task, model.Tell) and not any(one.busy for one in step.task.people):
            hint = "Write busy: true for the first one; somebody after them has time."
            message = "Everybody has time at once, so nobody practises to keep telling."
            yield Complaint("L089", (name, "steps", step.id, "people"), message, hint, key=True)


def _order(name: str, track: model.Track) -> Iterator[Complaint]:
    """C23: block first, and the proof is gone."""
    for step in track.steps.values():
        match step.task:
            case model.Order(cards=cards):
                acts: list[tuple[str, model.Act | None]] = [("cards", card.act) for card in cards]
            case model.Do(acts=done):
                acts = [("acts", act) for act in done]
            case _:
                continue
        highest = -1
        for number, (key, act) in enumerate(acts):
            rank = _RANK.get(act or "", highest)
            if rank < highest:
                message = f"Where somebody is unkind, “{act}” does not come so late."
                place = (name, "steps", step.id, key, number)
                yield Complaint("L072", place, message, f"The order is: {_IN_ORDER}.")
                break
            highest = max(highest, rank)
