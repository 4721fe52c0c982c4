"""Papers of one or more stories and plans, and the book of all of them."""

from __future__ import annotations

from game.lesson import model
from game.lesson.library import misconceptions
from game.papers.blocks import Art, Beside, Block, Card, Contents, Gap, Heading, Pair, Paper, Text
from game.papers.plan import plan
from game.papers.story import story
from game.papers.teller import Teller
from game.scenes.story.parts import PLACES
from game.scenes.story.saying import RULES
from game.ui.recipes.talk import MASCOTS
from game.ui.theme import LETTERS
from game.words.alike import listed, quoted


def story_paper(teller: Teller, one: model.Story) -> Paper:
    """One story on a paper of its own."""
    title = teller.tale(f"{one.id}/title", one.title)
    subject = teller.say("A story of Pingtown in full, for parents and governors")
    return _paper(teller, title, subject, story(teller, one))


def plan_paper(teller: Teller, one: model.Plan) -> Paper:
    """One plan on a paper of its own."""
    title = teller.tale(f"plans/{one.id}/title", one.title)
    return _paper(teller, title, teller.say("A lesson of Pingtown in full"), plan(teller, one))


def book(teller: Teller) -> Paper:
    """Everything: what Pingtown is, every plan, every story by its letter, and the ideas behind answers."""
    say = teller.say
    blocks: list[Block] = [*_cover(teller), Contents(say("What is in this book"))]
    if teller.library.plans:
        blocks += [Heading(say("Lessons"), 1, mark=True, fresh=True), Text(_of_plans(teller), "lead")]
        for one in teller.library.plans:
            blocks += plan(teller, one, level=2, alone=False)
    for letter in LETTERS:
        told = [found for entry in teller.library.letter(letter) if (found := teller.story(entry.id))]
        if told:
            blocks += _letter(teller, letter)
            for found in told:
                blocks += story(teller, found, level=2)
    blocks += _ideas(teller)
    title = say("Every story and every lesson")
    return _paper(
        teller, title, say("Everything that children meet, for parents and governors"), tuple(blocks)
    )


def _paper(teller: Teller, title: str, subject: str, blocks: tuple[Block, ...]) -> Paper:
    foot = teller.say("Pingtown · {title} · everything on screens is pretend", title=title)
    page = teller.say("Page {n} of {all}", n="{n}", all="{all}")
    if teller.draft:  # below the title of a story or a lesson, above the picture of a book
        blocks = (*blocks[:1], Text(teller.draft, "small", "soft", keep=True), *blocks[1:])
    return Paper(title, subject, blocks, teller.language, foot, page)


def _cover(teller: Teller) -> list[Block]:
    say = teller.say
    return [
        Gap(36),
        Art("title/logo", 300, 110, alt="Pingtown"),
        Gap(14),
        Text(say("Every story and every lesson"), "cover"),
        Gap(10),
        Text(say("In full, for parents, carers and governors."), "lead", "soft"),
        Gap(18),
        Art("title/street-day", 487, 280),
        Gap(14),
        Text(
            say(
                "Pings arrive in a small, friendly town: messages, friend requests, posts and e-mails. "
                "Children help a resident decide what to do, see what happens next, and always find a way "
                "to a good ending. About four pings in ten are fine, and are to be enjoyed."
            )
        ),
        Text(say("Nobody is asked what has happened to them, and nothing is real: every device is pretend.")),
    ]


def _of_plans(teller: Teller) -> str:
    return teller.say(
        "Each is a lesson on the board: vote, talk, vote again. Its stories stand further on in this book."
    )


def _letter(teller: Teller, letter: str) -> list[Block]:
    rule = teller.say(RULES[letter])  # marked in RULES
    place = teller.say(PLACES[letter])  # marked in PLACES
    mascot = MASCOTS[letter]
    return [
        Heading(teller.letter(letter), 1, letter, mark=True, fresh=True),
        Beside(
            Art(f"mascots/{mascot}-happy", 120, 120),
            (Text(place, "heading-2"), Text(rule, "child-lead")),
        ),
    ]


def _ideas(teller: Teller) -> list[Block]:
    """The ideas that lead to an unsafe answer or to needless alarm, with what is so instead."""
    say = teller.say
    blocks: list[Block] = [
        Heading(say("What children may think"), 1, mark=True, fresh=True),
        Text(
            say("Each answer that is not safe has an idea behind it. It is met with what is so instead."),
            "lead",
        ),
    ]
    for one in misconceptions().lesson or ():
        thought, truth = teller.idea(one.id)
        letters = listed(teller.say, (teller.letter(letter) for letter in one.letters))
        rows = (Text(quoted(teller.say, thought), "strong"), Pair(letters, truth))
        blocks.append(Card(rows, edge=one.letters[0]))
    return blocks
