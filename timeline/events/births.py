"""A life told in passing: "Ada Moss (born 9 March 1967) is a pilot" says of that day that she was born."""

from __future__ import annotations

from collections.abc import Collection

from timeline.events import words
from timeline.events.context import Context
from timeline.events.phrases import subject_of
from timeline.events.pronouns import antecedent_of
from timeline.events.wording import joined, polished

# How many words may tell where, between "born" and the day.
_PLACE = 8
_NAME = 6


def birth(context: Context, dates: Collection[int]) -> str:
    """ "Moss was born in Tarn", where a participle tells it with a date of its own, or that she died; else empty."""
    found = context.parsed.tokens
    first = min(dates, default=0)
    place = next(
        (i for i in range(first - 1, max(-1, first - 2 - _PLACE), -1) if found[i].lower in ("born", "died")), None
    )
    if place is not None and found[place].lower == "died":
        return _death(context, place)
    if place is None or (place and found[place - 1].lower in words.AUXILIARIES | words.ADVERBS):
        return ""
    where = [i for i in range(place + 1, first) if not found[i].dated]
    while where and (found[where[-1]].lower in words.BEFORE_DATE | {"the"} or not found[where[-1]].is_word):
        where.pop()
    if any(
        found[i].lower in words.AUXILIARIES | words.CONJUNCTIONS | words.RELATIVES or found[i].text == ";"
        for i in where
    ):
        return ""
    who = _fronted(context, place) if place == 0 else _named_before(context, place)
    told = f"{who} was born {joined(context.text, context.parsed, where)}"
    return polished(told.rstrip()) if who else ""


def _death(context: Context, place: int) -> str:
    """ "Ada Moss, pilot, born 9 March 1967; died 3 May 2022": Ada Moss died."""
    found = context.parsed.tokens
    if not place or found[place - 1].text not in (";", ",") or all(token.lower != "born" for token in found[:place]):
        return ""
    end = next(i for i, token in enumerate(found) if token.text in (",", ";", "("))
    named = 0 < end <= _NAME and all(token.text[0].isupper() for token in found[:end])
    return f"{joined(context.text, context.parsed, range(end))} died" if named and end > 1 else ""


def _fronted(context: Context, place: int) -> str:
    """ "Born in Tarn in 1933, a smith's daughter, she read law": whom the sentence goes on to speak of."""
    parsed = context.parsed
    main = next((clause for clause in parsed.clauses if clause.kind == "main" and clause.verb is not None), None)
    if main is None or main.verb is None or main.verb < place:
        return ""
    subject = subject_of(parsed, main)
    commas = [n for n, i in enumerate(subject) if parsed.tokens[i].text == ","]
    subject = subject[commas[-1] + 1 :] if commas else subject
    if not subject:
        return ""
    only = parsed.tokens[subject[0]]
    if len(subject) == 1 and only.lower in words.PRONOUNS:
        return antecedent_of(context, only.lower, parsed.tokens[0].start) or only.text
    return joined(context.text, parsed, subject) if only.text[0].isupper() else ""


def _named_before(context: Context, place: int) -> str:
    """ "Ada Moss (born" and "Ada Moss, born in Tarn": the name before the mark."""
    found = context.parsed.tokens
    if found[place - 1].text not in ("(", ",", "-LRB-", "–", "—"):
        return ""
    told = any(clause.verb is not None and clause.verb < place for clause in context.parsed.clauses)
    if found[place - 1].text == "," and found[0].text[0].isupper() and not told:
        # "Ada Moss, pilot and writer, born 9 March 1967; died": the name that the line begins with.
        place = next(i for i, token in enumerate(found) if token.text == ",") + 1
    last = place - 1
    first = last
    while first and last - first < _NAME and found[first - 1].is_word and not found[first - 1].dated:
        token = found[first - 1]
        if not (token.text[0].isupper() or (token.lower in words.NAME_PARTICLES and first < last)):
            break
        first -= 1
    if last - first < 1 or found[first].lower in words.DETERMINERS | words.PRONOUNS | words.PREPOSITIONS:
        return ""
    return joined(context.text, context.parsed, range(first, last))
