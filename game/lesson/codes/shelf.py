"""The codes of what stands around the stories: folders, plans, packs, the curriculum (L040 on, L131 on)."""

from __future__ import annotations

from game.diagnostic import WARNING
from game.lesson.codes.base import Code

SHELF = (
    Code(
        code="L040",
        what="A story or a plan of the school has the name of one that comes with the game.",
        why="Results are kept under the name: two stories under one would be counted together. So the game's "
        "own is used, and the school's is left out until it has another name.",
        bad="id: star-fox",
        good="id: star-fox-at-oak-school",
    ),
    Code(
        code="L041",
        what="A pack has nobody at home, or nobody at school.",
        why="Every story names somebody at both places who can be told.",
        bad="adults:\n  - {role: school_adult, …}\n  - {role: head, …}",
        good="adults:\n  - {role: school_adult, …}\n  - {role: home_adult, …}",
    ),
    Code(
        code="L042",
        what="A day is not written as the computer reads it.",
        why="1/9/26 is another day in another country. Year, month and day are clear everywhere.",
        bad="valid_from: 1 September 2026",
        good="valid_from: 2026-09-01",
    ),
    Code(
        code="L043",
        what="A curriculum ends before it begins.",
        why="It would never hold. Perhaps the two days were exchanged.",
        bad="valid_from: 2026-09-01\nvalid_to: 2020-08-31",
        good="valid_from: 2020-09-01\nvalid_to: 2026-08-31",
    ),
    Code(
        code="L044",
        what="Two statements of the curriculum have the same name.",
        why="Stories cite it, and reports would count one for the other, also across curricula.",
        bad="- {id: nc-ks1-safely, …}\n- {id: nc-ks1-safely, …}",
        good="- {id: nc-ks1-safely, …}\n- {id: nc-ks1-support, …}",
    ),
    Code(
        code="L045",
        what="An idea of the list is not explained.",
        why="The teacher's results say what the class may be thinking, for every idea that a story names.",
        bad="- {id: M01, …}\n- {id: M03, …}",
        good="- {id: M01, …}\n- {id: M02, …}\n- {id: M03, …}",
    ),
    Code(
        code="L046",
        what="A story lies in the folder of another letter.",
        why="It is played all the same, but whoever looks for it by its letter does not find it.",
        bad="# lessons/stories/kind/star-fox.yaml\nletter: accepting",
        good="# lessons/stories/accepting/star-fox.yaml\nletter: accepting",
        severity=WARNING,
    ),
    Code(
        code="L047",
        what="Two files of one library have the same name.",
        why="Only one of them can be played; the first in the alphabet of folders is.",
        bad="# kind/star-fox.yaml and tell/star-fox.yaml\nid: star-fox",
        good="# tell/star-fox-again.yaml\nid: star-fox-again",
    ),
    Code(
        code="L131",
        what="A file that was meant as a story or a plan does not end in .yaml.",
        why="The game looks for files that end in .yaml and sees no other. Notepad likes to add .txt, and "
        "Windows does not show it.",
        bad="stories/accepting/star-fox.yaml.txt",
        good="stories/accepting/star-fox.yaml",
        severity=WARNING,
    ),
    Code(
        code="L132",
        what="A story lies where the game does not look.",
        why="Stories lie in the folder of their letter in “stories”, plans in “plans”. What lies beside "
        "these folders is never read.",
        bad="lessons/accepting/star-fox.yaml",
        good="lessons/stories/accepting/star-fox.yaml",
        severity=WARNING,
    ),
)
