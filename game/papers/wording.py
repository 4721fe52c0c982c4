"""Tables of words for papers: what the form of a story calls by a key, said for parents and governors."""

from __future__ import annotations

from game.words.catalogue import to_say

TRACKS = {"infant": to_say("Infants, ages 4 to 7"), "junior": to_say("Juniors, ages 7 to 11")}
CONCERNS = {
    "content": to_say("Content: what one sees and reads"),
    "contact": to_say("Contact: who writes to one"),
    "conduct": to_say("Conduct: how one behaves"),
    "commerce": to_say("Commerce: who wants money or data"),
    "none": to_say("None: an ordinary ping"),
}
ABOUT = {
    "unknown-person": to_say("somebody unknown"),
    "asks-details": to_say("being asked for details"),
    "asks-photo": to_say("being asked for a photo"),
    "asks-to-meet": to_say("being asked to meet"),
    "unkind": to_say("something unkind"),
    "worry": to_say("a worry"),
    "pressure": to_say("being pressed to do something"),
    "scam": to_say("a trick to get something"),
    "advert": to_say("an advert"),
    "rumour": to_say("a rumour"),
    "odd-account": to_say("a known account that sounds odd"),
    "age-line": to_say("an age line"),
    "password": to_say("a password"),
    "chain": to_say("a chain message"),
    "copyright": to_say("work that belongs to somebody"),
    "permission": to_say("asking first"),
    "staff-contact": to_say("grown-ups of the school online"),
    "ordinary": to_say("an ordinary ping"),
}
DEVICES = {
    "message": to_say("A message"),
    "group-chat": to_say("A group chat"),
    "friend-request": to_say("A friend request"),
    "post": to_say("A post with a picture"),
    "e-mail": to_say("An e-mail"),
    "game-chat": to_say("A chat in a game"),
    "video": to_say("A film with comments"),
    "search": to_say("What a search found"),
    "sign-up": to_say("A form to sign up"),
    "pop-up": to_say("A box that jumps up"),
    "class-blog": to_say("The class’s own page"),
}
OUTCOMES = {
    "safe": to_say("Safe choice"),
    "part": to_say("A good start"),
    "unsafe": to_say("A risk that is missed: the story plays on, and leads to a way back"),
    "alarm": to_say("Needless alarm"),
    "back": to_say("The way back"),
    "grey": to_say("No right or wrong"),
}
TASKS = {
    "choose": to_say("Pick what could be done"),
    "spot": to_say("Find what gave it away"),
    "sort": to_say("Put each thing where it belongs"),
    "order": to_say("Put the steps in order"),
    "do": to_say("Work the pretend device"),
    "tell": to_say("Build the sentence that tells, and find somebody who hears it"),
    "reply": to_say("Build a reply from two parts"),
    "discuss": to_say("Talk about it: there is no right answer"),
}
ACTS = {
    "no-reply": to_say("Do not reply"),
    "decline": to_say("Say no, thank you"),
    "save": to_say("Save the proof"),
    "report": to_say("Report it"),
    "block": to_say("Block it"),
    "tell": to_say("Tell a grown-up"),
    "make-private": to_say("Make it private"),
    "log-off": to_say("Log off"),
    "close": to_say("Close it"),
}
AGO = {
    "week": to_say("from last week"),
    "month": to_say("from last month"),
    "term": to_say("from last term"),
}
PLAN_KINDS = {
    "lesson": to_say("A lesson for a class"),
    "assembly": to_say("An assembly for the whole school"),
    "workshop": to_say("A workshop for parents"),
    "free-choice": to_say("A free choice: the class takes one of these stories"),
}
HOW = {
    "choose": to_say("vote, talk, vote again"),
    "reply": to_say("vote, talk, vote again"),
    "discuss": to_say("talk"),
    "spot": to_say("work at the board"),
    "sort": to_say("work at the board"),
    "order": to_say("work at the board"),
    "do": to_say("work at the board"),
    "tell": to_say("work at the board"),
}
KINDS = {"page": "", "advert": to_say("Advert"), "shop": to_say("Shop")}
STATES = {
    "draft": to_say("not sent yet"),
    "waiting": to_say("waiting for the teacher"),
    "shown": to_say("shown"),
}

OUTCOME_EDGES = {
    "safe": "outcome-safe",
    "back": "outcome-safe",
    "part": "outcome-back-mark",
    "unsafe": "outcome-missed",
    "alarm": "outcome-alarm-mark",
    "grey": "quiet-line",
}
"""The colour at the edge of an answer. Never red: nobody is blamed."""
