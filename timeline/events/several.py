"""Whom "they" can mean: who is several in a sentence, and told of in it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.events import words
from timeline.events.clauses import Parse
from timeline.events.context import Context
from timeline.events.phrases import is_plural, object_of, subject_of
from timeline.events.wording import joined, polished

# Who is many, though a capital hides it: "Rescuers", "Scientists".
DOERS = ("ers", "ors", "ists", "ians", "ees", "ants")
_LONGEST_NOUN = 9
# Words between a number and its noun, with the number.
_FEW = 3


def is_several(context: Context, parsed: Parse, subject: Sequence[int]) -> bool:
    """Does a subject name several? "Rescuers", at the beginning of its sentence, do, and "Moss and Gray"."""
    terms = [parsed.tokens[i].text for i in subject]
    common = subject[0] == 0 and (
        terms[0].lower().endswith(DOERS)
        or re.search(rf"[a-z,] {re.escape(terms[0].lower())}\b", context.text) is not None
    )
    following = parsed.tokens[subject[-1] + 1].lower if subject[-1] + 1 < len(parsed.tokens) else ""
    return following in ("were", "are", "have") or is_plural([terms[0].lower(), *terms[1:]] if common else terms)


def last_told(context: Context, parsed: Parse, end: int) -> str | None:
    """ "The search ended, and two boats were found. They": the boats, though the search comes first.

    Empty where it may be one of several, or what was only done to: nobody further back is meant then.
    """
    found: list[list[int]] = []
    for clause in parsed.clauses:
        for noun in (subject_of(parsed, clause), object_of(parsed, clause)):
            told = bool(noun) and parsed.tokens[noun[-1]].end <= end
            if (
                told
                and parsed.tokens[noun[0]].lower not in words.PRONOUNS
                and is_plural([parsed.tokens[i].text for i in noun])
            ):
                found.append(noun)
    many = [i for i, token in enumerate(parsed.tokens) if are_people(token.text) and token.end <= end]
    counted = _counted(parsed, many[0]) if len(many) == 1 else []
    if counted and counted[0] and parsed.tokens[counted[0] - 1].lower == "with":
        # "Tarn Town lost, with five teenagers in the side. They": the side, perhaps.
        return ""
    if not found or (len(found) == 1 and counted and set(counted) <= set(found[0])):
        # "The captain wrote to the owners. They": who knows?
        return polished(joined(context.text, parsed, counted)) if counted else "" if many else None
    last = next((c for c in reversed(parsed.clauses) if c.kind in ("main", "coordinate") and c.verb is not None), None)
    if len(found) > 1 or last is None or subject_of(parsed, last) != found[0] or len(found[0]) > _LONGEST_NOUN:
        return ""
    return polished(joined(context.text, parsed, without_only(parsed, found[0])))


def are_people(word: str) -> bool:
    return word in words.PEOPLE - words.SINGULAR or (word.islower() and word.endswith(DOERS))


def _counted(parsed: Parse, noun: int) -> list[int]:
    """ "150 members of the National Guard", where the noun is "members": the phrase, if a number begins it."""
    found, first = parsed.tokens, noun
    while first and found[first - 1].is_word and found[first - 1].lower not in words.NOMINAL | words.COUNTS:
        first -= 1
    first -= 1
    if first < 0 or noun - first > _FEW or not (found[first].text[0].isdigit() or found[first].lower in words.COUNTS):
        return []
    last = noun
    if last + 1 < len(found) and found[last + 1].lower == "of":
        while last + 1 < len(found) and (found[last + 1].lower in ("of", "the") or found[last + 1].text[0].isupper()):
            last += 1
    return [] if found[last].lower in ("of", "the") else list(range(first, last + 1))


def without_only(parsed: Parse, subject: Sequence[int]) -> list[int]:
    return list(subject[1:] if parsed.tokens[subject[0]].lower in ("only", "even", "just") else subject)
