"""Who speaks: the attribution of what is said, and the name in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from timeline.events import words
from timeline.events.clauses import Clause, Parse
from timeline.events.context import Context
from timeline.events.endings import is_adverb
from timeline.events.phrases import after_opening, subject_of
from timeline.events.pronouns import antecedent_of
from timeline.events.wording import OPENERS, joined

_NAMED = re.compile(r"((?:[A-Z][\w.’'-]*\s+)+[A-Z][\w’'-]+) (?:of|at|from|with) ")
_QUOTED = re.compile(r"(?:[“\"]|``)[^“”\"]*(?:[”\"]|'')?\W*")
_PERSON = r"[A-Z][\w’'-]+(?: (?:[A-Z]\.|[A-Z][\w’'-]+|(?:al|bin|van|von|de|der|el|da|di)(?= [A-Z]))){1,3}"
_SAID_BY = re.compile(
    rf"(?:[”\"]|'')[,.]? (?:said|says|added|adds|explained) (?:[a-z]+ ){{0,3}}(?P<behind>{_PERSON})"
    rf"|(?:[”\"]|'')[,.]? (?P<ahead>{_PERSON}) (?:said|says|added|adds|told)\b"
)
_LED_BY = re.compile(
    rf"(?P<name>{_PERSON})(?:, [^,.\n]{{1,80}},)? (?:said|says|added|commented|wrote)[^.:\n]{{0,40}}:\s*\Z"
)
_SAID_SO = re.compile(r"(?:[”\"]|'')[,.]? (he|she) (?:said|says|added|adds)\.\s+\Z")
_LONGEST_LEAD = 200
_SPEAKING = re.compile(r"\b(?:said|says|added|adds|told|asked|replied)\b")
# "Dr.", "Sen.", "Ada J."
_LONGEST_TITLE = 5
_LONGEST_SPEAKER = 80
# Whose name may lead a headline that has more to tell.
LONGEST_NAME = 52
# Small words of "the Centre for Water and Roads".
_IN_NAMES = frozenset("and & of for the".split())


def speaker_before(text: str, paragraph: int, start: int, end: int) -> str:
    """Whose words a sentence all in quotation marks is: "“It grew,” said Ann Gray. “We sold it in May.”"; else empty.

    >>> text = '"It grew," said Ann Gray, a clerk. "We sold it in May."'
    >>> speaker_before(text, 0, 35, len(text))
    'Ann Gray'
    """
    if not _QUOTED.fullmatch(text, start, end):
        return ""
    led = _LED_BY.search(text, max(0, paragraph - _LONGEST_LEAD), paragraph)
    if led is not None and not text[paragraph:start].strip():
        # "Ann Gray said:", and below it what she said.
        return led["name"]
    named = list(_SAID_BY.finditer(text, paragraph, start))
    # Nobody else may have spoken since.
    if not named or _SPEAKING.search(text, named[-1].end(), start):
        return ""
    return named[-1]["behind"] or named[-1]["ahead"]


def pronoun_before(text: str, paragraph: int, start: int, end: int) -> str:
    """ "“It grew,” she said. “We sold it in May.”": "she", where no more than that stands before the quotation."""
    if not _QUOTED.fullmatch(text, start, end):
        return ""
    match = _SAID_SO.search(text, max(paragraph, start - _LONGEST_TITLE * 5), start)
    return match[1] if match else ""


def short_name(speaker: str) -> str:
    """ "Ministry spokesman Lin Jian", "President Ada Moss": the name behind the office; "Ann Gray of the bank"."""
    if (named := _NAMED.match(speaker)) and len(named[1]) < len(speaker):
        return named[1]
    parts = speaker.split()
    place = len(parts)
    while place and _is_of_a_name(parts, place - 1):
        place -= 1
    name = " ".join(parts[place:])
    if place and {one.lower() for one in parts[max(0, place - 2) : place]} & words.PREPOSITIONS:
        # "An official of the Tarn Bank": he speaks, and not the bank.
        name = " ".join(takewhile(lambda one: one.lower() not in words.PREPOSITIONS, parts))
    # "The US Counterintelligence and Security Centre"
    body = len(parts) > 1 and all(one[0].isupper() or one in _IN_NAMES for one in parts)
    whole = speaker.removeprefix("The ") if body and parts[-1].lower() not in words.ROLES else ""
    name = name if place and name else speaker if 0 < len(speaker) <= 24 else whole
    return name if len(name) <= LONGEST_NAME else ""


def _is_of_a_name(parts: Sequence[str], place: int) -> bool:
    """ "Ada", "Moss"; "and" in "the Food and Farming Office"; and not "minister" or "President"."""
    if parts[place] in ("and", "&"):
        return place + 1 < len(parts) and place > 0 and parts[place - 1][:1].isupper()
    return parts[place][:1].isupper() and parts[place].lower() not in words.ROLES


def speaker_of(context: Context, clause: Clause) -> str:
    """Who speaks: the attribution without its verb, its date and what follows them."""
    parsed = context.parsed
    # "The state alleged": its "state" says nothing.
    telling = (i for i in clause.tokens if i >= (clause.verb or 0))
    said = next((i for i in telling if parsed.tokens[i].lower in words.COMPLEMENT_VERBS), clause.verb)
    if said is None:
        return ""
    before = after_opening(parsed, _who_speaks(parsed, clause, said), words.SUBORDINATORS | words.CONJUNCTIONS)
    after = [i for i in clause.tokens if i > said]
    names: list[int] = []
    for i in before if any(parsed.tokens[i].is_word for i in before) else after:
        token = parsed.tokens[i]
        title = token.text == "." and names and len(parsed.tokens[i - 1].text) < _LONGEST_TITLE
        ended = token.dated or token.lower in ("on", "in", "at", "to", "who") or (token.lower in (",", ".") and names)
        if ended and not title:
            break
        if token.is_word or names:
            names.append(i)
    speaker = joined(context.text, parsed, names)
    opening = OPENERS.match(speaker)
    speaker = speaker[opening.end() :] if opening else speaker
    if speaker.lower() in ("i", "we", "you", "there"):
        return ""
    if speaker.lower() in words.PRONOUNS:
        speaker = antecedent_of(context, speaker.lower(), parsed.tokens[0].start)
    return speaker[:1].upper() + speaker[1:] if len(speaker) <= _LONGEST_SPEAKER else ""


def _who_speaks(parsed: Parse, clause: Clause, said: int) -> list[int]:
    """The words before the verb of saying, as far as they say who: "the mayor, Leo Hart, had" is Leo Hart."""
    found = parsed.tokens
    marks = words.RELATIVES | {"”", "''", "“", "``", '"'}
    verb = said if clause.verb is None else min(said, clause.verb)
    between = [i for i in clause.tokens if verb <= i < said and not _is_small(found[i].lower)]
    subject = subject_of(parsed, clause)
    if between:
        # "Gray praised the plan and said": who praised it.
        before = subject if found[said - 1].lower in words.CONJUNCTIONS else []
    else:
        before = [i for i in clause.tokens if i < verb and not found[i].dated and found[i].lower not in marks]
    while before and (found[before[-1]].text == "," or _is_small(found[before[-1]].lower)):
        before.pop()
    commas = [n for n, i in enumerate(before) if found[i].text == ","]
    parts = [list(before[a + 1 : b]) for a, b in pairwise([-1, *commas, len(before)])] if commas else []
    named = [part for part in parts if len(part) > 1 and all(found[i].text[0].isupper() for i in part)]
    who = named[0] if named else subject if commas else before
    # "Speaking on the air, the king".
    doing = bool(who) and found[who[0]].lower.endswith("ing") and found[who[0]].lower not in words.NOT_ING
    return [] if doing else who


def _is_small(word: str) -> bool:
    return word in words.AUXILIARIES or is_adverb(word)
