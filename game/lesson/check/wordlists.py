"""Words for readers: topic words with what they mean, words which the youngest know, and first names.

Knows words only. The lists are our own: short words of every day, and the words of phonics phases 2 to 4 by
their sounds. Infants hear everything; the lists only help a writer to see what they may not know yet.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

TOPIC: Mapping[str, str] = {
    "account": "a place that knows your name",
    "advert": "something that wants us to buy",
    "app": "a game or tool on a tablet",
    "avatar": "a picture that stands for you",
    "block": "they cannot write to you any more",
    "click": "to press with the mouse",
    "comment": "what somebody writes below",
    "copyright": "ask who made it first",
    "delete": "to rub out",
    "download": "to bring it onto the tablet",
    "evidence": "what shows that it was so",
    "fake": "made up to look real",
    "internet": "all that tablets can reach",
    "link": "press it and go to another place",
    "log off": "to shut it when you go",
    "nickname": "a name for fun",
    "password": "a secret word that opens",
    "personal": "about you",
    "pop-up": "a box that jumps up",
    "privacy": "you choose who knows it",
    "private": "you choose who knows it",
    "profile": "a card about somebody",
    "proof": "what shows that it was so",
    "report": "to tell the people who help there",
    "rumour": "a story that may not be true",
    "scam": "a trick to get money or facts",
    "screen print": "a photo of the screen",
    "screenshot": "a photo of the screen",
    "settings": "where the switches are",
    "stranger": "somebody you do not know",
    "upload": "to put it up for others",
    "username": "the name you play with",
    "virus": "something that breaks a computer",
    "website": "a place online",
}
"""New to infants, at most one in a story. The first ones (tell, safe, photo, friend, online) are not here."""

_COMMON = """
a able about across after again air all alone along already also always am an and animal another answer any
anybody anyone anything apple are arm around as ask at ate aunt away baby back bad bag ball banana bath be
bear beautiful because bed been before behind being believe below beside best better between big bike bird
birthday bit blue boat body book both bounce box boy bread break breakfast bring brother brown bus busy but
buy by cake call came can car card care carrot carry cat catch chair change chase cheese child children
chocolate choose city clap class clean climb clothes cloud coat cold colour come computer cook could count
country cow crayon cross cry cup cut dad dance dark day dear did different dinner dirty do doctor does dog
done door down draw dream dress drink drive drop dry duck each ear early eat egg eight elephant end enough
even evening ever every everybody everyone everything eye face fair fall family far farm fast father feed
feel feet fell few fight film find finger finish fire first fish five floor flower fly food foot for forget
found four fox friend friends frog from front fruit full fun funny game garden gave gentle get giant girl
give glad go goes gone good goodbye gran grandad grass great green grin ground grow grown-up had hair half
hand happy hard has hat have he head hear heart heavy hello help her here hers hide high hill him his hold
hole home honey hop horse hot house how hug hungry hurt ice idea if in inside into is it its jam jelly juice
jump just keep kept kick kind king kiss kitchen kitten knew know lady laugh learn leave leaf left leg let
letter like line lion listen little live long look lost lots loud love low lunch made make man many may me
mean meet met milk mine minute money monster moon more morning most mother mouse mouth move much mum music
must my name near neck need never new next nice night nine no nobody noise none nose not nothing now of off
oh old on once one only open or orange other our ours out outside over own paint paper parent park part
party pass pen pencil people person phone photo picture pie piece pig pink place plane plant plate play
please point pretend pretty princess promise pull puppy push put queen question quick quiet quite rabbit
race rain rainbow read ready real really red rest ride right river road rock room round rub run sad safe
said same sand sandwich sat save saw say scared school scooter sea seat secret see seed seen send sent seven
shall share shark she sheep shirt shoe shop short should shout show sing sister sit six skate sky sleep slow
small smile snail snow so sock soft some somebody someone something song soon sorry sound soup speak spoon
stand star start stay step still stone stop story street strong such sun supper surprise sure sweet swim
table tablet tail take talk tall tea teach teacher teddy tell ten than thank thanks that the their them then
there these they thing think this those though thought three threw through tidy tiger time tired to today
toe together told tomorrow too took tooth top town toy train tree truck true try turn two uncle under until
up upset us use very voice wait walk wall want warm was wash watch water wave way we wear week well went
were wet what wheel when where which while white who whole whose why will win wind window wing wish with
without woman wonder wood word work world would write wrong year yellow yes yesterday yet you young your
yours zoo box ping message online mascot tap press button badge town pumpkin pal tummy wobble giggle choir
assembly playground fine trouble twice
"""
COMMON = frozenset(_COMMON.split())
"""Some six hundred words that a child of five hears every day, with the few that all our stories need."""

_NAMES = """
Aaron Abdul Adam Aisha Alan Albert Alfie Ali Alice Amelia Amina Amir Amy Ana Andrew Anna Anne Anthony Archie
Aria Arthur Ava Ayesha Barbara Bella Ben Benjamin Beth Caitlin Callum Cara Catherine Charles Charlie
Charlotte Chloe Chris Claire Daisy Daniel David Deborah Dylan Edward Eleanor Elena Ella Ellie Elizabeth
Emily Emma Erin Ethan Eva Evie Fatima Finley Florence Frankie Fred Freddie Freya George Georgia Gethin Grace
Hannah Harriet Harry Harvey Hassan Helen Henry Hugo Ibrahim Isaac Isabella Isla Jack Jacob Jake James Jamie
Jane Jasmine Jason Jayden Jenny Jessica Joe John Jonathan Joseph Joshua Julia Karen Kate Katie Kevin Khadija
Laila Laura Lauren Leah Leo Lewis Liam Lily Linda Lola Louis Louise Lucas Lucy Luke Maisie Maria Mariam
Martin Mary Maryam Mason Matilda Matthew Megan Mia Michael Millie Mohammed Molly Muhammad Naomi Nathan
Nicola Noah Oliver Olivia Oscar Patrick Paul Peter Phoebe Poppy Priya Rachel Rebecca Reuben Rhys Richard
Robert Ryan Samuel Sara Sarah Sean Simon Sofia Sophie Stephen Steven Susan Tariq Thomas Toby Tom Tyler
Victoria William Yasmin Yusuf Zac Zachary Zara Zoe
"""
FIRST_NAMES = frozenset(_NAMES.split())
"""Names that many children and grown-ups have; with another capital word behind it looks like a surname."""
_CAPITALS = """
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
September October November December Mum Dad Gran Grandad Grandma Nan Miss Mr Mrs Year Reception Childline
Internet Christmas Eid Diwali Easter I Pingtown
"""
NO_SURNAME = frozenset(_CAPITALS.split())
"""Words with a capital that may follow a first name."""

_VOWELS = "igh|ear|air|ure|ai|ee|oa|oo|ar|or|ur|ow|oi|er|a|e|i|o|u|y$"
_CONSONANTS = "ck|ff|ll|ss|zz|qu|ch|sh|th|ng|nk|[bcdfghjklmnprstvwxyz]"
_SOUNDED = re.compile(rf"(?:(?:{_CONSONANTS}){{0,3}}(?:{_VOWELS})){{1,2}}(?:{_CONSONANTS}){{0,3}}\Z")
_SILENT_E = re.compile(r"[aeiou][bcdfgklmnpstvz]e\Z")
_ENDINGS = ("'s", "’s", "s", "es", "d", "ed", "ing", "er", "ly")


def is_known(word: str) -> bool:
    """Does a child of five know it by ear, or can it be sounded out by phase 4?"""
    small = word.lower()
    if small in COMMON or (_SOUNDED.match(small) and not _SILENT_E.search(small)):
        return True
    stems = [small[: -len(end)] for end in _ENDINGS if small.endswith(end)]
    stems += [one[:-1] for one in stems if len(one) > 2 and one[-1] == one[-2]]
    return any(one in COMMON or one + "e" in COMMON or bool(_SOUNDED.match(one)) for one in stems)


def _with_endings(word: str) -> str:
    last = re.escape(word[-1])
    return rf"{re.escape(word)}(?:s|es|d|ed|ing|{last}ed|{last}ing)?"


TOPIC_WORD = re.compile(
    rf"\b(?:{'|'.join(f'(?P<w{n}>{_with_endings(w)})' for n, w in enumerate(TOPIC))})\b", re.I
)
_BY_GROUP = {f"w{number}": word for number, word in enumerate(TOPIC)}


def topics_in(text: str) -> list[tuple[str, str]]:
    """The topic words in a text, each as it is listed and as it is written there."""
    return [(_BY_GROUP[found.lastgroup or ""], found[0]) for found in TOPIC_WORD.finditer(text)]
