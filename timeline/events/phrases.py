"""Noun phrases and the clauses that hang together: a clause with its family, who does what it tells, to whom."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from timeline.events import words
from timeline.events.clauses import Clause, Parse
from timeline.events.endings import is_adverb
from timeline.events.wording import OPENERS

# "Outside court, Ann Gray"
_PLACES = frozenset(("outside", "inside", "near", "behind"))
# What waits for the noun behind it, whenever that happened.
_HOLDING = frozenset(("of", "with", "by"))


def children_of(parsed: Parse, clause: Clause) -> list[Clause]:
    return [other for other in parsed.clauses if other.parent is clause]


def family_of(parsed: Parse, clause: Clause, others: frozenset[int] = frozenset()) -> list[Clause]:
    """The clause and what hangs on it, without what only leads up to it ("After the vote, ...")."""
    found = [clause]
    for child in children_of(parsed, clause):
        if child.kind == "phrase" and _is_needed(parsed, clause, child):
            found.append(child)
            continue
        leads_up = clause.verb is not None and child.tokens[-1] < clause.verb
        if child.kind in ("said", "aside") or (leads_up and child.kind in ("subordinate", "participle", "phrase")):
            continue
        if child.kind == "relative" and child.subject is not None and child.subject not in found:
            # "Gray, who led it in May and who wrote of it, died": without either.
            continue
        # What has a date of its own is told for itself, but for what was said: that is half of the saying.
        if child.kind not in ("complement", "reduced") and others & set(child.tokens):
            continue
        found += family_of(parsed, child, others)
    return found


def _is_needed(parsed: Parse, clause: Clause, phrase: Clause) -> bool:
    """ "The victims of Friday's fire were buried on Monday": of what, if not of the fire?"""
    first = phrase.tokens[0]
    dated = parsed.tokens[first].dated or parsed.tokens[first].lower in words.DETERMINERS
    return dated and first - 1 in clause.tokens and parsed.tokens[first - 1].lower in _HOLDING and first > 1


def span_of(parsed: Parse, clause: Clause) -> list[int]:
    """Direct speech from its first word to its last."""
    indices = [i for member in family_of(parsed, clause) for i in member.tokens]
    return list(range(min(indices), max(indices) + 1))


def subject_of(parsed: Parse, clause: Clause) -> list[int]:
    """The words before a clause's verb, as far as they are its subject."""
    if clause.verb is None:
        return []
    found = parsed.tokens
    before = [i for i in clause.tokens if i < clause.verb]
    opening = words.CONJUNCTIONS | words.SUBORDINATORS | words.RELATIVES | {",", "that", "“", "``", '"'}
    if clause.kind == "main":
        # "As part of the deal, Ann Gray joined the board": leads up to her like any preposition.
        opening -= {"as"}
    while before and (
        found[before[0]].lower in opening
        or found[before[0]].dated
        or (found[before[0]].lower in words.BEFORE_DATE and len(before) > 1 and found[before[1]].dated)
    ):
        before.pop(0)
    if len(before) > 1 and found[before[-1]].lower in words.PRONOUNS and found[before[-2]].lower != "and":
        # "After the death of his father he": he.
        return before[-1:]
    commas = [place for place, i in enumerate(before) if found[i].lower == "," and place + 1 < len(before)]
    leading = [i for i in clause.tokens if i < clause.verb][:1]
    if not commas and leading and found[leading[0]].lower in words.PREPOSITIONS | words.BEFORE_EVENT:
        # "After days of rain that had filled the dam, the king": the comma stands in the clause between.
        gaps = (place for place in range(1, len(before)) if before[place - 1] + 1 < before[place])
        ends = [place for place in gaps if found[before[place] - 1].text == ","]
        before = before[ends[-1] :] if ends else before
    if not commas and before and found[before[0]].lower in words.PREPOSITIONS:
        # "During the war the mill made shells": the last noun phrase, where there is more than the preposition's.
        starts = [
            place
            for place, i in enumerate(before)
            if place > 1
            and (found[i].lower in words.DETERMINERS | words.PRONOUNS)
            and found[before[place - 1]].lower not in words.NOMINAL
        ]
        before = before[starts[-1] :] if starts else before
    if commas:
        # "In Rome, the pope" has its subject after the comma, "The pope, a German" before it.
        # So has "Unable to settle, the pope"; only an apposition has a comma behind it, too.
        first = found[before[0]].lower
        leads_up = first in (words.NOMINAL - words.DETERMINERS) | _PLACES or OPENERS.match(first) is not None
        listed = {"and", "or"} & {found[i].lower for i in before[commas[-1] :]}
        apart = found[before[-1]].lower == "," or listed
        if leads_up:
            # "In his memoir, The Long Road, Gray told": but "in Tarn, the mayor, Ann Gray, told".
            before = before[commas[0 if apart else -1] + 1 :]
        elif listed and found[before[-1]].lower != ",":
            # "Tarn, Arland and Port Hill signed the pact"
            pass
        elif apart:
            before = before[: commas[0]]
        elif _is_apposed(parsed, before, commas[-1]):
            # "The parents of Ada Moss, the girl who fell, met her": the parents.
            before = before[: commas[0]]
        elif all(is_adverb(found[i].lower) for i in before[commas[-1] + 1 :]):
            # "Egypt, already hit by the flood, closed": Egypt.
            before = before[: commas[0]]
        else:
            before = before[commas[-1] + 1 :]
    while before and is_adverb(found[before[-1]].lower):
        before.pop()
    # The commas of a list are part of it: "Tarn, Arland and Port Hill".
    several = bool(words.CONJUNCTIONS & {found[i].lower for i in before}) and found[before[-1]].lower != ","
    return [
        i
        for i in before
        if not found[i].dated
        and (found[i].lower != "," or several)
        and not (found[i].lower in words.LEADING_DATE and found[i + 1].dated)
    ]


def _is_apposed(parsed: Parse, before: Sequence[int], comma: int) -> bool:
    """Does the noun behind a name and a comma have a relative clause of its own, up to the verb?"""
    found, noun = parsed.tokens, before[comma + 1 :]
    related = any(c.kind == "relative" and not c.apart and c.tokens[0] == noun[-1] + 1 for c in parsed.clauses)
    named = comma > 0 and found[before[comma - 1]].text[0].isupper()
    return related and named and found[noun[0]].lower in words.DETERMINERS


def object_of(parsed: Parse, clause: Clause) -> list[int]:
    """The noun phrase that stands straight behind a clause's verb; none behind "was": that says what the subject is."""
    if clause.verb is None:
        return []
    found, index = parsed.tokens, clause.verb
    helped = found[index].lower in words.AUXILIARIES
    while index < len(found) and (found[index].lower in words.AUXILIARIES or is_adverb(found[index].lower)):
        index += 1
    deed = index < len(found) and found[index].text.islower() and found[index].lower not in words.DETERMINERS
    if helped and not deed:
        return []
    index += 1
    first = index
    while index < len(found) and found[index].is_word and not found[index].dated:
        word = found[index].lower
        if word in (words.PREPOSITIONS | words.NOT_MAIN_VERB) - words.DETERMINERS or is_adverb(word):
            break
        if index > first and any(other.verb == index for other in parsed.clauses):
            break
        index += 1
    phrase = list(range(first, index))
    if len(phrase) > 1 and found[first].lower == "that" and found[first + 1].lower in words.DETERMINERS:
        # "Demanded that the clerks be paid"
        return []
    led = bool(phrase) and (found[first].lower in words.DETERMINERS or found[first].text[0].isupper())
    # Of "called Tarn's “new order” a fraud" that stands in quotation marks which might be meant.
    return phrase if led and not found[phrase[-1]].lower.endswith("'s") else []


def word_behind(parsed: Parse, verb: int) -> str:
    """The word behind a verb, "freed" in "had since been freed" being "been"; up to two adverbs are passed over."""
    following = (token.lower for token in parsed.tokens[verb + 1 : verb + 4])
    return next((word for word in following if not is_adverb(word)), "")


def is_plural(noun: Sequence[str]) -> bool:
    """Is it several that the words name, as far as endings tell?"""
    last = noun[-1]
    several = last.lower() in (words.PEOPLE - words.SINGULAR) | words.COUNTS or (
        last.endswith("s") and not last.endswith("ss")
    )
    return (several and not last[0].isupper()) or "and" in noun


def after_opening(parsed: Parse, chosen: list[int], dropped: Collection[str]) -> list[int]:
    place = 0
    while place < len(chosen) - 1 and parsed.tokens[chosen[place]].lower in dropped:
        place += 1
    return chosen[place:]


def phrase_start(parsed: Parse, end: int, floor: int) -> int:
    """Back over the noun phrase that ends here, taking "of" phrases along."""
    found, index = parsed.tokens, end
    while index > floor:
        token = found[index - 1]
        # "The Home Loan Corp., which": the full stop is part of the name.
        shortened = token.text == "." and index == end and index - 2 >= floor and found[index - 2].text[0].isupper()
        if token.dated or not (
            token.is_word or token.text[0].isdigit() or token.text in "-’'$£€" or token.lower == "'s" or shortened
        ):
            break
        if token.lower in words.DETERMINERS:
            return index - 1
        if token.lower in words.OBJECTS:
            break
        if token.lower == "of" or (token.lower not in words.NOMINAL | words.CONJUNCTIONS | words.AUXILIARIES):
            index -= 1
            continue
        break
    # "More than 70 visitors who": not 70 of them.
    for first in (index - 2, index - 1):
        if first >= floor and first >= 0 and f"{found[first].lower} {found[first + 1].lower}" in words.BOUNDS:
            return first
    return index
