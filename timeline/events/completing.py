"""The words that a clause is told with: its own, with those it shares with another or takes from what it belongs to.

"He was freed *and left*", "the videos *released on Thursday*", "Ann, *who won it*".
"""

from __future__ import annotations

from collections.abc import Callable

from timeline.events import words
from timeline.events.clauses import Clause, Kind, Parse
from timeline.events.endings import is_participle
from timeline.events.persons import is_person
from timeline.events.phrases import after_opening, is_plural, object_of, phrase_start, subject_of
from timeline.events.related import LINKING, part_of, related_noun, related_part
from timeline.events.relations import is_past_participle


def _coordinate(parsed: Parse, clause: Clause, chosen: list[int]) -> list[int]:
    """ "He was arrested in May and released in June": subject and auxiliary are shared."""
    chosen = after_opening(parsed, chosen, words.CONJUNCTIONS | {","})
    shared = clause.subject
    if shared is not None and shared.kind == "participle" and (led := _leading_noun(parsed, clause)):
        return [*led, *chosen]
    while shared is not None and shared.kind in ("coordinate", "participle"):
        shared = shared.subject if shared.kind == "coordinate" else shared.parent
    if shared is None:
        return chosen
    comma = bool(chosen) and {",", "and"} <= {parsed.tokens[i].text for i in range(max(0, chosen[0] - 2), chosen[0])}
    if shared.parent is not None and shared.kind == "subordinate" and (shared.apart or comma):
        # "He founded it, after the mill was shut, and was elected": he was.
        comma, shared = True, shared.parent
    placed = shared.kind == "relative" and parsed.tokens[shared.tokens[0]].lower in ("where", "when")
    if placed and shared.parent is not None:
        # "Hale came from Tarn, where he had studied, and was hired": he was, and not Tarn.
        own = subject_of(parsed, shared)
        shared = shared.parent if comma or (own and parsed.tokens[own[0]].lower in words.PRONOUNS) else shared
    if shared.kind == "relative" and not (placed and subject_of(parsed, shared)):
        # "a man who lived in Rome and was jailed": the man was jailed.
        return [*related_noun(parsed, shared), *chosen]
    subject = subject_of(parsed, shared)
    if len(subject) == 1 and parsed.tokens[subject[0]].lower.endswith("'s"):
        # "It's in Rome and was built": who "it" is, the whole sentence tells.
        return chosen
    verb = shared.verb
    if parsed.tokens[chosen[0]].lower == "to" and verb is not None:
        return [*_shared_infinitive(parsed, shared, chosen[0]), *chosen]
    if clause.verb is None and verb is not None:
        return _gapped(parsed, shared, subject, chosen)
    # "And again arrested", "and in June was freed": what says when says nothing of the verb.
    lead = next((n for n, i in enumerate(chosen) if not _says_when(parsed, i)), 0)
    first = parsed.tokens[chosen[lead]].lower
    following = parsed.tokens[chosen[lead + 1]] if len(chosen) > lead + 1 else None
    # "was arrested in May and accused the guards": a deed of his own, that shares no "was".
    active = first in words.INTRANSITIVE | (words.IRREGULAR_PAST - words.IRREGULAR_PARTICIPLES)
    plain = following is not None and following.is_word and not following.dated
    active = active or (
        plain and following is not None and following.lower not in words.NOT_MAIN_VERB - words.DETERMINERS
    )
    helped = first in words.AUXILIARIES or active
    if verb is not None and parsed.tokens[verb].lower in words.AUXILIARIES and not helped:
        subject = [*subject, verb]
    return [*subject, *chosen]


def _says_when(parsed: Parse, index: int) -> bool:
    token = parsed.tokens[index]
    following = parsed.tokens[index + 1 : index + 2]
    led = token.lower in words.LEADING_DATE and any(one.dated for one in following)
    return token.dated or led or token.lower in ("again", "then", "later")


def _gapped(parsed: Parse, shared: Clause, subject: list[int], chosen: list[int]) -> list[int]:
    """ "He closed the mill in 1981 and the plant in 1986", "Moss died in 1990 and Gray in 1995": the verb is shared.

    Empty where it is not plain who did it: "the north ratified the pact in May and the south in June".
    """
    assert shared.verb is not None
    last = shared.verb
    while last + 1 in shared.tokens and parsed.tokens[last].lower in words.AUXILIARIES:
        last += 1
    verb = [i for i in shared.tokens if shared.verb <= i <= last]
    following = parsed.tokens[last + 1] if last + 1 < len(parsed.tokens) else None
    alone = following is None or following.dated or following.lower in words.NOMINAL - words.DETERMINERS
    while chosen and not parsed.tokens[chosen[-1]].is_word and not parsed.tokens[chosen[-1]].dated:
        chosen = chosen[:-1]
    if alone:
        return [*chosen, *verb]
    done = object_of(parsed, shared)
    # "Germany signed the pact in May and France in June": what looks like the one who did it did it, too.
    looks = [parsed.tokens[one[0]].lower in words.DETERMINERS if one else None for one in (subject, done, chosen)]
    if not done or looks[1] == looks[2] != looks[0]:
        return [*subject, *verb, *chosen]
    if looks[0] == looks[2] != looks[1]:
        named = [i for i in chosen if not parsed.tokens[i].dated]
        while named and parsed.tokens[named[-1]].lower in words.LEADING_DATE:
            named.pop()
        return [*named, *verb, *done]
    return []


def _participle(parsed: Parse, clause: Clause, chosen: list[int]) -> list[int]:
    """ "a dam broke, killing ten": the subject killed them; "he ran a mill, built in 1910": the mill was built."""
    chosen = after_opening(parsed, chosen, words.CONJUNCTIONS)
    if clause.parent is None:
        return chosen
    start = clause.tokens[0]
    if led := _leading_noun(parsed, clause):
        return [*led, *chosen]
    behind = clause.parent.verb is not None and clause.parent.verb < start
    if behind and is_past_participle(parsed, clause):
        announced = clause.verb is not None and parsed.tokens[clause.verb].lower in words.COMPLEMENT_VERBS
        done = [i for i in clause.parent.tokens if (clause.parent.verb or 0) < i < start and not parsed.tokens[i].dated]
        if announced and clause.apart and done and parsed.tokens[done[0]].lower in words.DETERMINERS:
            # "He completed the purchase of the mill, announced in May": the purchase was, and not the mill.
            return [*(i for i in done if parsed.tokens[i].text != ","), *chosen]
        return [*related_noun(parsed, clause), *chosen]
    subject = subject_of(parsed, clause.parent)
    if clause.verb is not None and parsed.tokens[clause.verb].lower in words.CHARGING:
        # "The trial of Adam Kerr, accused of theft in 2013, opened": Kerr was accused.
        subject = related_part(parsed, subject, "who")
    return [*subject, *chosen]


def _leading_noun(parsed: Parse, clause: Clause) -> list[int]:
    """ "In a letter, published in May, the minister wrote": the letter was, and not the minister."""
    around, found = clause.parent, parsed.tokens
    if around is None or around.verb is None or around.verb < clause.tokens[0] or clause.verb is None:
        return []
    before = [i for i in around.tokens if i < clause.tokens[0] and found[i].text != ","]
    led = len(before) > 1 and found[before[0]].lower in words.PREPOSITIONS and not any(found[i].dated for i in before)
    done = is_participle(found[clause.verb].lower) and found[before[-1] + 1].text == "," if before else False
    return before[1:] if led and done else []


def _relative(parsed: Parse, clause: Clause, chosen: list[int]) -> list[int]:
    """ "the man, who was freed in May": the man was freed."""
    if clause.subject is not None and clause.subject.kind == "relative":
        # "Gray, who led it in May and who was shot in June": as the first of them.
        noun = related_noun(parsed, clause.subject)
        rest = after_opening(parsed, chosen, words.CONJUNCTIONS)
        return [*noun, *(rest[1:] if _verb_follows(parsed, clause, rest[0]) else rest)]
    start = clause.tokens[0]
    first = parsed.tokens[start].lower
    noun = related_noun(parsed, clause)
    if first in words.PREPOSITIONS and len(clause.tokens) > 1:
        # "The box in which the ring lay": the ring lay in the box; "the year in which he died": he died.
        rest = [i for i in chosen if i not in clause.tokens[:2]]
        while rest and not parsed.tokens[rest[-1]].is_word and not parsed.tokens[rest[-1]].dated:
            rest.pop()
        timely = not noun or parsed.tokens[noun[-1]].lower in words.PERIODS | {"one", "ones"}
        return rest if timely else [*rest, start, *noun]
    if first in ("which", "whom") and (part := part_of(parsed, clause)):
        return [*part, *(i for i in chosen if i > start)]
    if noun and parsed.tokens[noun[0]].lower in words.NAMING_SOME and len(noun) > 1:
        noun = noun[1:]
    if noun and noun[0] and parsed.tokens[noun[0] - 1].lower in ("no", "any", "few"):
        # "No judge who tried it": a judge tried nothing.
        return chosen
    if first == "where":
        told = chosen[1:]
        while told and parsed.tokens[told[-1]].text in (".", ",", ";", ":"):
            told.pop()
        return [*told, *_place_before(parsed, start)]
    if first == "that" and not noun:
        return chosen[1:]
    if first in ("who", "which", "that") and _verb_follows(parsed, clause, start):
        return [*noun, *chosen[1:]]
    return [*noun, *chosen]


def _place_before(parsed: Parse, start: int) -> list[int]:
    """ "She moved to a flat in Tarn, where she died": in Tarn; nothing where no name stands there."""
    last = start - 1 if parsed.tokens[start - 1].text == "," else start
    first = last
    while first and parsed.tokens[first - 1].text[0].isupper() and parsed.tokens[first - 1].is_word:
        first -= 1
    led = first - 1 - (first > 0 and parsed.tokens[first - 1].lower == "the")
    named = 0 < last - first < 4 and led > 0 and parsed.tokens[led].lower in ("in", "at")
    return list(range(led, last)) if named and not any(t.dated for t in parsed.tokens[led:last]) else []


def _subordinate(parsed: Parse, clause: Clause, chosen: list[int]) -> list[int]:
    chosen = after_opening(parsed, chosen, words.SUBORDINATORS | {","})
    opening = parsed.tokens[chosen[0]]
    subjectless = clause.verb is not None and chosen[0] >= clause.verb
    if clause.parent is not None and (opening.lower in words.PRONOUNS or subjectless):
        subject = subject_of(parsed, clause.parent)
        many = bool(subject) and is_plural([parsed.tokens[i].text for i in subject])
        # "Since it was found, ten men have died": not the men.
        agrees = subjectless or opening.lower in ("he", "she") or many == (opening.lower == "they")
        # "Her conversion came after she took office", "Hart is the third minister to leave it since it took office".
        agrees = agrees and not (opening.lower in ("he", "she") and _is_deed(parsed, subject))
        agrees = agrees and not (opening.lower == "it" and subject and is_person(parsed, subject))
        body = parsed.tokens[clause.tokens[0] - 1].lower if clause.tokens[0] else ""
        if opening.lower == "it" and subject and not agrees and body in words.BODIES:
            # "Hart was the third to leave her government since it took office": her government.
            start = clause.tokens[0]
            floor = max(
                (i + 2 for i in clause.parent.tokens if parsed.tokens[i].lower == "to" and i + 2 < start), default=0
            )
            first = phrase_start(parsed, start, floor)
            # "Her government": nobody knows whose.
            return chosen if parsed.tokens[first].lower in words.POSSESSIVES else [*range(first, start), *chosen[1:]]
        if subject and agrees and parsed.tokens[subject[0]].lower not in words.PRONOUNS:
            return [*subject, *(chosen[1:] if opening.lower in words.PRONOUNS else chosen)]
    return chosen


def _is_deed(parsed: Parse, subject: list[int]) -> bool:
    """Is it no person that a clause is about: "her conversion", "the trial"?"""
    noun = parsed.tokens[subject[-1]].text if subject else ""
    return noun.islower() and (noun in words.DEEDS or noun.endswith(words.DEED_ENDINGS[:2]))


def _reduced(parsed: Parse, clause: Clause, chosen: list[int]) -> list[int]:
    parent = clause.parent
    if parent is not None and parent.tokens and clause.verb is not None and parent.verb is not None:
        # "A study by the institute published in May": all of the subject was published.
        before = [i for i in parent.tokens if i < clause.tokens[0]]
        leading = parsed.tokens[before[0]].lower in words.PREPOSITIONS if before else 1
        joined = before and before[-1] + 1 == clause.tokens[0] and parsed.tokens[before[-1]].lower in LINKING
        if parent.verb > clause.verb and joined and not leading and len(before) <= 8:
            chosen = [*before, *chosen]
    return after_opening(parsed, chosen, words.NOMINAL - words.DETERMINERS)


def _without_opening(parsed: Parse, clause: Clause, chosen: list[int]) -> list[int]:
    led = {"that", "how", ",", "“", "``", '"', "just", "right", "immediately", "shortly"}
    return after_opening(parsed, chosen, led | words.BEFORE_EVENT | words.NAMING_ONE)


def _shared_infinitive(parsed: Parse, shared: Clause, first: int) -> list[int]:
    """ "He pledged to publish the files and to hold a vote": what stands before the first "to"."""
    until = next((i for i in shared.tokens if parsed.tokens[i].lower == "to" and i > (shared.verb or 0)), None)
    before = [i for i in shared.tokens if until is not None and i < until]
    return [i for i in before if not parsed.tokens[i].dated and i < first]


def _verb_follows(parsed: Parse, clause: Clause, start: int) -> bool:
    between = [i for i in clause.tokens if clause.verb is not None and start < i < clause.verb]
    return all(
        parsed.tokens[i].lower.endswith(("ly", "self", "selves"))
        or parsed.tokens[i].dated
        or parsed.tokens[i].lower in ("on", "in", ",", "also")
        for i in between
    )


COMPLETED: dict[Kind, Callable[[Parse, Clause, list[int]], list[int]]] = {
    "coordinate": _coordinate,
    "participle": _participle,
    "relative": _relative,
    "subordinate": _subordinate,
    "reduced": _reduced,
    "complement": _without_opening,
    "phrase": _without_opening,
}
