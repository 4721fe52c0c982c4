"""How a story speaks: nobody is blamed, labelled or frightened, nobody has to tell their own.

Knows words; it must not know what happens in a story. The words to keep out are those of rules C01, C06, C08
and C24 of the content guide. They are looked for with their inflections and at the borders of words, and not
where they are turned round: "It is not your fault" has to be said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from game.lesson.check.case import CHILDREN, CLASS, GUIDE, Complaint, Spoken

_NAMES = "|".join(CHILDREN)
_VERY = r"(?:\s+(?:so|very|really|such|a|an|the|always|all|being|quite|too|just|bit|of))*"
_IS = rf"(?:\byou(?:['’]re|\s+are|\s+were)|\b(?:{_NAMES})(?:['’]s|\s+is|\s+was)){_VERY}\s+"


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


_CALLED = _any(
    r"\b(?:stupid\w*|sill(?:y|ier|iest|iness|ily)|dumb(?:er|est|ly|ness)?|naught(?:y|ier|iest|iness|ily))\b",
    r"\b(?:idiot\w*|foolish\w*|careless\w*|thoughtless\w*|gullible|shame on|told you so)\b",
    r"\b(?:bad|wrong|poor|terrible) (?:choice|answer|decision)s?\b",
    r"\bbad (?:girl|boy|child|kid)s?\b",
    rf"{_IS}(?:bad|mean|rude|unkind|lazy|selfish|na[iï]ve|horrible|nasty|weak)\b",
    rf"{_IS}(?:childish|greedy|guilty|to blame)\b",
    r"\bwhy did(?:n['’]t| not)? you\b",
    r"\bhow could you\b",
    r"\bwhat were you thinking\b",
    r"\byou(?:['’]ve| have)? (?:fell|fallen) for\b",
    r"\byou were (?:tricked|fooled|caught out)\b",
    rf"\bif only (?:you|{_NAMES}) had\b",
    r"\byou (?:must|need to|have to) be (?:more )?careful\b",
    rf"\b(?:you|we|{_NAMES}) (?:did|do|got|have done|made|chose|picked|were|was|are) (?:it |the |that |a )?"
    r"(?:wrong|mistake)\b",
)
_WRONG = _any(r"\bwrong\s*!", r"\b(?:that|this|it)(?:['’]s| is| was) (?:the |a )?wrong\b")
_SHOULD = _any(
    r"\b(?:should(?:n['’]t| not)?|ought(?:n['’]t| not)? to)(?:['’]ve| have)\b"
    r"(?!\s+(?:to|a|an|the|fun|time)\b)"
)
_FAULT = _any(rf"\b(?:your|his|her|their|(?:{_NAMES})['’]s?)\s+(?:own\s+)?fault\b")
_NOT = re.compile(r"\b(?:not|never|isn['’]t|wasn['’]t|no)\b(?!\s+(?:only|just))[^.!?]*$", re.IGNORECASE)
_SOMEBODY_ELSE = re.compile(
    r"\b(?:I|nobody|no one|the (?:person|people|sender|makers?|company|site)\b[^.!?]*)\s*$", re.I
)
_WHO_SENT = re.compile(r"\bthe (?:person|people|sender|makers?)\b", re.IGNORECASE)
_PRAISE = _any(
    rf"{_IS}(?:clever|smart|brilliant|brave|bright|talented|sensible|responsible|mature|genius|hero)\b",
    rf"\byou(?:['’]re|\s+are|\s+were){_VERY}\s+(?:good|great|amazing|wonderful|kind|special|perfect|fantastic)\b",
    rf"\byou(?:['’]re|\s+are|\s+were){_VERY}\s+(?:awesome|super|star|best|nice)\b",
    r"\b(?:good|clever|brave|smart|bright|kind) (?:girl|boy|child|kid|children|clogs|one)s?\b",
)
_FRIGHT = _any(
    r"\bkidnap\w*\b",
    r"\b(?:predator\w*|p(?:a?e)dophil\w*|groom(?:ers?|ed|ing)|abduct\w*|rap(?:e[ds]?|ists?|ing)|murder\w*)\b",
    r"\b(?:kill(?:s|ed|ers?(?! whale)|ing)?|suicid\w*|self-harm\w*|terroris\w*)\b",
    r"\babus(?:e[drs]?|ers|ing|ive)\b",
    r"\b(?:sex(?:ual\w*|ting|ts?|y)?|porn\w*|nudes?|naked)\b",
    r"\bstranger[ -]danger\b",
    r"\bdanger\s*!",
    r"\b(?:never|don['’]t|do not|cannot|can['’]t) trust (?:anyone|anybody|a soul)\b",
    r"\btrust (?:nobody|no one)\b",
)
_OWN = _any(
    r"\bhave (?:you|any of you|your (?:friends|parents))\b",
    r"\bdid (?:you|any of you)\b",
    r"\bwere you (?:ever|once)\b",
    r"\bdo you (?:ever|know (?:anyone|anybody|someone|somebody))\b",
    r"\bhas (?:this|that|it|something|anything|anyone|anybody|someone|somebody)\b[^?]*\byou(?:r)?\b",
    r"\bhappen(?:s|ed)? to (?:you|any of you|any(?:one|body) (?:here|in (?:this|our|the) class))\b",
    r"\bhas any(?:one|body) (?:here|in (?:this|our|the) (?:class|room))\b",
    r"\btell (?:us|me|the class|everybody) about (?:a|the|your) (?:time|own)\b",
    r"\byour own (?:story|stories|experiences?)\b",
)
_NOTICED = re.compile(r"\s+(?:see|spot|notice|hear|find|read)\b", re.IGNORECASE)
_ASKS = frozenset({"question", "talk", "home", "mascot"})


def how_it_speaks(spoken: Sequence[Spoken]) -> Iterator[Complaint]:
    """Blame, praise of a person, fright, and questions about a child's own life."""
    senders = {one.text for one in spoken if one.voice == "name"} - set(CHILDREN)
    for one in spoken:
        if one.voice in GUIDE or one.voice in ("talk", "home"):
            yield from _blame(one, senders)
        if one.voice in ("mascot", "feedback", "grown-up") and (found := _PRAISE.search(one.text)):
            hint = "Say what was noticed or done, so that it can be done again: “You saw that …”."
            yield _about(one, "L051", found, "praises the child and not what the child did", hint)
        if one.voice in CLASS and (found := _FRIGHT.search(one.text)):
            hint = "Say calmly what the person wanted and what helps. Fright makes children tell less."
            yield _about(one, "L052", found, "frightens, or is not for children", hint)
        found = _OWN.search(one.text) if one.voice in _ASKS else None
        if found and not (one.voice == "mascot" and _NOTICED.match(one.text, found.end())):
            hint = "Ask about the child in the story or “somebody of your age”: nobody has to tell their own."
            yield _about(one, "L053", found, "asks children for their own story", hint)


def _blame(one: Spoken, senders: set[str]) -> Iterator[Complaint]:
    hint = "Say what there was to notice, or who did the wrong thing: “The person who sent this …”."
    if found := _blaming(one.text, senders):
        yield _about(one, "L050", found, "blames", hint)


def _blaming(text: str, senders: set[str]) -> re.Match[str] | None:
    """The first words in a text which put it on the child."""
    if found := _CALLED.search(text):
        return found
    if not (_WHO_SENT.search(text) or any(name in text for name in senders)) and (
        found := _WRONG.search(text)
    ):
        return found
    for found in _SHOULD.finditer(text):
        before = text[: found.start()].rstrip()
        if not _SOMEBODY_ELSE.search(before) and not any(before.endswith(name) for name in senders):
            return found
    for found in _FAULT.finditer(text):
        if not _NOT.search(text[: found.start()]):
            return found
    return None


def _about(one: Spoken, code: str, found: re.Match[str], what: str, hint: str) -> Complaint:
    return Complaint(code, one.place, f"“{found[0]}” {what}.", hint, word=found[0])
