"""The name for a pronoun inside a headline: "police dropped an inquiry into *him*", "in a letter *he* said".

Only where nothing before it, in the headline, can be whom it means: "a driver was shot in his home" keeps its "his".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.events import words
from timeline.events.clauses import Token
from timeline.events.context import Context
from timeline.events.endings import is_adverb, is_past
from timeline.events.persons import HE, NOT_PERSON, OTHER
from timeline.events.pronouns import antecedent_of
from timeline.events.several import DOERS
from timeline.events.wording import possessive_of

_MEANT = {"he": "he", "him": "he", "his": "he", "she": "she", "her": "she"}
# A noun that may be somebody.
_ONE = re.compile(r"\b(?:an?|the|another|one|his|her) (?:[a-z]+ )?([a-z]+)\b")
_SOMEBODY = words.SINGULAR | words.ROLES | words.KIN
_DOING = ("er", "or", "ist", "ian", "man", "woman", "ee")
# In so many characters before it.
_FAR = 240
_OBJECTS = frozenset(("him", "them"))
# "Two of its consultants": the one of them that opens the headline.
_OF_THEM = re.compile(r"(?:\w+|\d[\d,.]*) of (?:its|their)\b", re.IGNORECASE)
# Nouns that are nobody.
_THINGS = (
    words.BODIES
    | words.HAPPENINGS
    | words.COURTS
    | words.UNITS
    | words.PERIODS
    | words.PAPERS
    | frozenset("report deal contract charge bid plan offer email vote statement film book".split())
)
_SMALL = (
    words.NOMINAL
    | words.AUXILIARIES
    | words.CONJUNCTIONS
    | words.SUBORDINATORS
    | words.COUNTS
    | words.PRESENT
    | words.ONLY_VERBS
    | frozenset(("that", "to", "not", "'s", "it"))
)


def named(context: Context, kept: Sequence[int]) -> Context:
    """The context with a name in the place of the first pronoun among `kept` that nothing before it explains."""
    found = context.parsed.tokens
    for place, index in enumerate(kept):
        word = found[index].lower
        if place and word in _MEANT:
            return _with(context, index, _MEANT[word], _owns(found, kept, place))
        if place == 2 and word in ("its", "their") and _OF_THEM.match(" ".join(found[i].text for i in kept[:3])):
            return _with(context, index, words.POSSESSIVES[word], True)
        if word in words.OPENING_MARKS or not _is_nobody(context, kept, place):
            # What is quoted stays as it was said.
            return context
    return context


def _with(context: Context, index: int, pronoun: str, owning: bool) -> Context:
    token = context.parsed.tokens[index]
    name = antecedent_of(context, pronoun, token.start)
    if not name or (pronoun in OTHER and _last_pronoun(context, token.start) == OTHER[pronoun]):
        return context
    if pronoun in OTHER and _is_told_of_another(context, pronoun, name, token.start):
        return context
    # "The firm": a capital of its own, where it opened its sentence.
    first = name.partition(" ")[0]
    name = name[0].lower() + name[1:] if first.lower() in words.DETERMINERS else name
    tokens = list(context.parsed.tokens)
    tokens[index] = replace(token, text=possessive_of(name) if owning else name, lower=name.lower())
    return replace(context, parsed=replace(context.parsed, tokens=tokens))


def _last_pronoun(context: Context, before: int) -> str:
    """Of which sex the last one is whom a pronoun names: "Hughes sold his boat. Police freed her cousin": not his."""
    said = HE.findall(context.text, max(0, before - _FAR), before)
    return _MEANT[said[-1].lower()] if said else ""


def _is_told_of_another(context: Context, pronoun: str, name: str, before: int) -> bool:
    """ "Leo Hart treated a patient. Police arrested him": which of the two?"""
    passed = context.text[max(0, before - _FAR) : before]
    place = passed.rfind(name.rpartition(" ")[2])
    nouns = [] if place < 0 else _ONE.findall(passed[place + len(name.rpartition(" ")[2]) :])
    # His wife is no "he".
    other = words.OF_ONE_SEX[OTHER[pronoun]]
    return any((noun in _SOMEBODY or noun.endswith(_DOING)) and noun not in other for noun in nouns)


def _owns(found: Sequence[Token], kept: Sequence[int], place: int) -> bool:
    """ "Her" of "her home", and not of "freed her on"."""
    word, after = found[kept[place]].lower, [found[i] for i in kept[place + 1 : place + 2]]
    if word != "her":
        return word == "his"
    following = after[0] if after else None
    return following is not None and following.is_word and following.lower not in words.NOT_MAIN_VERB


def _is_nobody(context: Context, kept: Sequence[int], place: int) -> bool:
    """Can the word be no part of whom "he" or "she" means: a small word, a verb, a body, several?"""
    found = context.parsed.tokens
    token = found[kept[place]]
    word = token.lower
    if token.dated or not token.is_word or word in _SMALL or word in _OBJECTS or is_adverb(word):
        return True
    before = found[kept[place - 1]].lower if place else ""
    if token.text[0].isupper() and kept[place]:
        # "The Ledger", "in Tarn"; and a name that begins its sentence may be anybody's.
        return before in ("the", "in", "at", "near") or token.text in NOT_PERSON
    if token.text[0].isupper():
        many = word.endswith(DOERS) or word in words.PEOPLE - words.SINGULAR
        return word in words.BODIES or many
    if is_past(word) or word in _THINGS or word.endswith(words.DEED_ENDINGS):
        return True
    following = found[kept[place + 1]].lower if place + 1 < len(kept) else ""
    if following in _THINGS or (following.endswith(words.DEED_ENDINGS) and following not in words.NOT_ING):
        # "An independent tribunal"
        return True
    return word.endswith("s") and not word.endswith(("ss", "us", "is"))
