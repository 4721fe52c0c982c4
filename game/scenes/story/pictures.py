"""What can be seen in a picture, in a few words: for ears, and for whoever cannot make it out.

Plain and without a judgement: nobody is told by these words whether a ping is fine.
"""

from __future__ import annotations

from game.scenes.scene import Desk
from game.words.alike import RESIDENTS
from game.words.catalogue import to_say

PICTURES = {
    "beach": to_say("A day at the beach"),
    "bird-cafe": to_say("Birds at a little café"),
    "birthday-cake": to_say("A birthday cake"),
    "child-drawing": to_say("A child’s drawing"),
    "class-bus": to_say("The class on a bus"),
    "crayons": to_say("Crayons"),
    "egg": to_say("An egg"),
    "football-kit": to_say("A football kit"),
    "fox-mask": to_say("Somebody with a fox mask"),
    "game-coins": to_say("Coins in a game"),
    "giant-pumpkin": to_say("A pumpkin as big as a car"),
    "giant-strawberry": to_say("A strawberry as big as bread"),
    "green-puppy": to_say("A green puppy"),
    "house-door": to_say("A front door with a number"),
    "kitten": to_say("A kitten"),
    "moon-street": to_say("A huge moon over a street"),
    "museum-dinosaur": to_say("A dinosaur in a museum"),
    "paper-volcano": to_say("A volcano made of paper"),
    "park-dog": to_say("A dog in the park"),
    "prize-chest": to_say("A chest with a prize"),
    "pumpkin-boat": to_say("A pumpkin as a boat"),
    "rainbow": to_say("A rainbow"),
    "skate-park": to_say("A skate park"),
    "snail-race": to_say("A race of snails"),
    "spaghetti-hat": to_say("Spaghetti as a hat"),
    "spring-duck": to_say("A duck on a spring"),
    "street-shark": to_say("A shark in a street"),
    "swimming-badge": to_say("A swimming badge"),
    "team-hall": to_say("A sports hall"),
    "icons/ask": to_say("A question in a bubble"),
    "icons/back": to_say("An arrow that goes back"),
    "icons/beside": to_say("A child beside a grown-up"),
    "icons/bin": to_say("A bin"),
    "icons/block": to_say("A stop sign with a hand"),
    "icons/call": to_say("A telephone that rings"),
    "icons/check": to_say("A tick"),
    "icons/cheer": to_say("A child with both arms up"),
    "icons/coin": to_say("A coin"),
    "icons/cross-words": to_say("A tangle in a spiky bubble"),
    "icons/gift": to_say("A parcel with a bow"),
    "icons/help-hand": to_say("A raised hand"),
    "icons/hide": to_say("Somebody hides"),
    "icons/hide-bed": to_say("Somebody under a blanket"),
    "icons/hide-curtain": to_say("Somebody behind a curtain"),
    "icons/laugh": to_say("A child who laughs"),
    "icons/leave": to_say("A child walks away from a tablet"),
    "icons/listen": to_say("A child with headphones"),
    "icons/lock": to_say("A lock"),
    "icons/look-away": to_say("A child with hands before the eyes"),
    "icons/next": to_say("An arrow that goes on"),
    "icons/pin-up": to_say("A photo on a pin"),
    "icons/play": to_say("A sign to start a film"),
    "icons/press": to_say("A finger on a button"),
    "icons/put-down": to_say("A tablet that is put down"),
    "icons/read": to_say("A sheet to read"),
    "icons/rub-out": to_say("A rubber"),
    "icons/say": to_say("Words in a bubble"),
    "icons/say-heart": to_say("A heart in a bubble"),
    "icons/say-no": to_say("A flat hand in a bubble"),
    "icons/say-nothing": to_say("A finger on the lips"),
    "icons/say-star": to_say("A star in a bubble"),
    "icons/say-yes": to_say("A thumb up in a bubble"),
    "icons/show": to_say("A child shows a grown-up the tablet"),
    "icons/shut-out": to_say("A shut door"),
    "icons/speaker": to_say("A loudspeaker"),
    "icons/teddy": to_say("A teddy bear"),
    "icons/sing": to_say("A child who sings"),
    "icons/tell": to_say("A child tells a grown-up"),
    "icons/tell-home": to_say("A child with a grown-up at home"),
    "icons/tell-school": to_say("A child with a teacher at the board"),
    "icons/tuck-away": to_say("A tablet under a cushion"),
    "icons/wait": to_say("A sand-glass"),
    "stickers/book": to_say("A book"),
    "stickers/bridge": to_say("A bridge"),
    "stickers/camera": to_say("A camera"),
    "stickers/envelope": to_say("An envelope"),
    "stickers/flower": to_say("A flower"),
    "stickers/heart": to_say("A heart"),
    "stickers/key": to_say("A key"),
    "stickers/lighthouse": to_say("A lighthouse"),
    "stickers/magnifier": to_say("A magnifying glass"),
    "stickers/shield": to_say("A shield"),
    "stickers/speech-bubble": to_say("A speech bubble"),
    "stickers/star": to_say("A star"),
}
MOODS = {
    "happy": to_say("{name} looks happy"),
    "worried": to_say("{name} looks worried"),
    "calm": to_say("{name} looks calm"),
    "listening": to_say("{name} listens"),
    "busy": to_say("{name} is busy"),
}
PEOPLE = {
    **RESIDENTS,
    "mum": to_say("Mum"),
    "grandad": to_say("Grandad"),
    "carer": to_say("Gran"),
    "dad": to_say("Dad"),
    "uncle": to_say("Carer"),
    "aunt": to_say("A grown-up at home"),
    "miss-patel": to_say("Miss Patel"),
    "mr-okafor": to_say("Mr Okafor"),
    "assistant": to_say("The helper"),
}


def words_for(desk: Desk, name: str) -> str:
    """What is in a picture; nothing for a sign that only stands beside words."""
    short = name.removeprefix("pictures/")
    if short in PICTURES:
        return desk.say(PICTURES[short])  # marked in PICTURES
    who, _, mood = short.removeprefix("people/").rpartition("-")
    if who not in PEOPLE:
        return ""
    called = desk.say(PEOPLE[who])  # marked in PEOPLE
    return desk.say(MOODS[mood], name=called) if mood in MOODS else called  # marked in MOODS
