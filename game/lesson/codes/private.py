"""The codes of privacy (L090 to L095) and of pictures (L110 to L114)."""

from __future__ import annotations

from game.diagnostic import WARNING
from game.lesson.codes.base import Code

PRIVATE = (
    Code(
        code="L090",
        what="A number stands there that could ring.",
        why="A child will try it. Only Childline's number may stand in a story, and 999 in the notes.",
        bad="text: Call me on 07700 900123!",
        good="text: Shall I send you my number?",
    ),
    Code(
        code="L091",
        what="Something looks like an e-mail address or an account.",
        why="It may belong to somebody, today or tomorrow.",
        bad="text: Write to win@prizes.co.uk",
        good="text: Write to us and win!",
    ),
    Code(
        code="L092",
        what="Something looks like a real address.",
        why="Somebody lives there.",
        bad="text: I live at 4 Mill Road, LS1 4AB.",
        good="text: I live next to the baker's.",
    ),
    Code(
        code="L093",
        what="Something looks like an address on the web.",
        why="The game leads nowhere outside, and whoever types it in does not know what is there.",
        bad="text: Look at free-coins.com!",
        good="text: Look at Free Coin Land!",
    ),
    Code(
        code="L094",
        what="Something looks like a surname, or like a grown-up of a real school.",
        why="First names only, as on a class page: with a surname it is somebody, and perhaps somebody in "
        "the room.",
        bad="say: Ela Thompson asks Mrs Green.",
        good='say: "Ela asks {school_adult.ask}."',
        severity=WARNING,
    ),
    Code(
        code="L095",
        what="A real brand is named.",
        why="Brands come and go, are not for this age, and make children curious. Pretend apps have "
        "invented names.",
        bad="say: A message on Snapchat.",
        good="say: A message in Chatter Cloud.",
    ),
    Code(
        code="L110",
        what="A drawing is not there.",
        why="There would be a gap on the screen. Mostly the name is misspelt, or its folder is missing.",
        bad="picture: kiten",
        good="picture: kitten",
    ),
    Code(
        code="L111",
        what="An answer for infants has no picture.",
        why="They cannot read it: they listen, and find it again by its picture.",
        bad="- {id: tell, say: …, outcome: safe, goto: end}",
        good="- {id: tell, say: …, picture: icons/tell, outcome: safe, goto: end}",
    ),
    Code(
        code="L112",
        what="A picture's name tells of something that frightens.",
        why="No face in shadow, no alarm: pictures never frighten.",
        bad="picture: hooded-stranger",
        good="picture: fox-mask",
        severity=WARNING,
    ),
    Code(
        code="L113",
        what="Infants tell a grown-up and the picture shows something else, or the other way round.",
        why="Who cannot read and wants to tell looks for the picture of telling. Home and school are two.",
        bad='- {id: tell, say: "Tell {home_adult.tell}", picture: people/ela-head, …}',
        good='- {id: tell, say: "Tell {home_adult.tell}", picture: icons/tell-home, …}',
        severity=WARNING,
    ),
    Code(
        code="L114",
        what="One sign is right for one deed in a story, and stands for another deed that is not right.",
        why="A child who cannot read takes both for the same answer, and learns that it is right by chance.",
        bad="(Say nothing, with icons/beside, and in another story Look at Mum, with icons/beside)",
        good="(Say nothing, with icons/say-nothing, and Look at Mum, with icons/beside)",
        severity=WARNING,
    ),
)
