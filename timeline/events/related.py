"""The noun that a relative clause tells more of: in "the sister of Ann Gray, the pilot who" it is Ann Gray."""

from __future__ import annotations

from timeline.events import words
from timeline.events.clauses import Clause, Parse
from timeline.events.endings import is_participle
from timeline.events.phrases import is_plural, phrase_start, subject_of

# Words of an apposition.
LONGEST_APPOSITION = 7
LINKING = frozenset("in on at with from for by about against".split())


def part_of(parsed: Parse, clause: Clause) -> list[int]:
    """ "He cut costs, half of which were paid": half of costs; empty where nothing is parted so."""
    found, start, around = parsed.tokens, clause.tokens[0], clause.parent
    comma = next((i for i in range(start - 2, 0, -1) if found[i].text == ","), 0)
    if found[start - 1].lower != "of" or not comma or around is None:
        return []
    floor = around.tokens[0]
    if around.verb is not None and around.verb < comma:
        floor = around.verb + 1
        # "Has ordered vaccine"
        floor += found[around.verb].lower in words.AUXILIARIES and found[floor].lower.endswith("ed")
    whole = list(range(phrase_start(parsed, comma, floor), comma))
    return [*range(comma + 1, start), *whole] if whole else []


def related_noun(parsed: Parse, clause: Clause) -> list[int]:
    """The noun phrase that a relative clause tells more of."""
    found, start = parsed.tokens, clause.tokens[0]
    # "With whom he fled"
    relative = found[start + (found[start].lower in words.PREPOSITIONS)].lower
    if named := _named_as(parsed, clause):
        return named
    if clause.apart and clause.parent is not None and clause.parent.verb is not None and clause.parent.verb > start:
        # "The war between Tarn and Arland, which had begun in May, ended": the war.
        if relative in ("who", "whose", "whom") and (named := _named_before(parsed, start)):
            return named
        whole = subject_of(parsed, clause.parent)
        subject = related_part(parsed, whole, relative)
        if subject != whole and not _agrees(parsed, clause, subject[0], subject[-1] + 1):
            # "The mother of the boys, who was ill": the mother.
            subject = whole
        if 0 < len(subject) <= 12 and subject[-1] < start and found[subject[0]].lower not in words.PRONOUNS:
            return subject
    floor = clause.parent.tokens[0] if clause.parent and clause.parent.tokens else 0
    # "According to the Treasury, which": what it hangs on may stand behind it.
    floor = floor if floor < start else 0
    if clause.parent and clause.parent.verb is not None and clause.parent.verb < start:
        floor = clause.parent.verb + 1
        helped = found[clause.parent.verb].lower in words.AUXILIARIES
        # "Had hired Leo Hart, who": the verb is no part of him.
        floor += helped and floor < start - 1 and is_participle(found[floor].lower)
    end = start - 1 if start and found[start - 1].lower == "," else start
    end = next((c.tokens[0] for c in parsed.clauses if c.kind == "aside" and c.tokens[-1] == end - 1), end)
    for c in parsed.clauses:
        if (
            c.kind == "reduced"
            and c.verb is not None
            and end - 1 in (c.tokens[-1], c.tokens[-1] - 1)
            and found[end - 1].dated
        ):
            # "A warrant issued in May, which accuses him": the warrant.
            return [i for i in c.tokens if i < c.verb and found[i].lower not in words.RELATIVES]
    first = phrase_start(parsed, end, floor)
    if first - 1 > floor and found[first - 1].text == "," and found[first - 2].text[:1].isupper():
        # "John Leung, an American who": the name says more than the apposition.
        apposed, end_of_apposed = first, end
        first, end = phrase_start(parsed, first - 1, floor), first - 1
        first += found[first].lower == "of"
        placed = first > 1 and found[first - 1].lower in ("in", "at", "near")
        if placed and all(found[i].text[0].isupper() for i in range(first, end)):
            # "Beaten in Tarn, a firm that": no town is a firm, and where it is one, it is said of it, too.
            first, end = apposed, end_of_apposed
        elif relative in words.RELATIVES:
            whose = _whose_relative(parsed, clause, first, end)
            first, end = (apposed, end_of_apposed) if whose is None else (whose, end)
    elif first - 1 > floor and found[first - 1].lower in LINKING:
        # "a film in Mandarin that": the film. "Observers from the Union, who": the observers.
        plain = found[first].lower not in words.DETERMINERS
        # "Advice from experts who met": they met.
        people = found[end - 1].lower in words.PEOPLE
        if not people if relative == "who" else plain:
            further = phrase_start(parsed, first - 1, floor)
            if further < first - 2 and found[further - 1].lower == "to":
                # "To assess requirements for": the verb is no part of them.
                further += 1
            deed = found[further].lower
            # "The man was taken from a boat which": the boat.
            # "Was suspended by the manager, who": the manager.
            by = found[first - 1].lower == "by" and is_participle(found[first - 2].lower)
            done = by or deed in words.IRREGULAR_PARTICIPLES or (deed.endswith("ed") and further == floor)
            if further < first - 1 and not done and _agrees(parsed, clause, further, first - 1):
                first = further
    if relative in ("who", "whose", "whom"):
        # "The resignation of Ann Gray, who stepped down": she did, and not the resignation.
        deeds = [i for i in range(first + 1, end) if found[i].lower == "of" and _is_deed(found[i - 1].lower)]
        first = deeds[-1] + 1 if deeds and deeds[-1] + 1 < end else first
    first += found[first].lower == "of"
    # "To replace Marjan, who died": the verb is no part of him.
    infinitive = first and found[first - 1].lower == "to" and found[first].text.islower() and first + 1 < end
    # "Sold to a brewer, who": no verb.
    infinitive = infinitive and found[first].lower not in words.DETERMINERS | words.COUNTS
    first += bool(infinitive)
    return list(range(first, end))


def _named_as(parsed: Parse, clause: Clause) -> list[int]:
    """ "Ada Moss is an engineer who was freed in May": Ada Moss; empty for any other relative clause."""
    found, around, start = parsed.tokens, clause.parent, clause.tokens[0]
    if around is None or around.verb is None or clause.apart or found[start].lower not in ("who", "that"):
        return []
    verb = around.verb
    predicate = found[verb].lower in ("is", "was") and verb + 1 < start and found[verb + 1].lower in ("a", "an")
    plain = all(token.is_word and token.lower not in words.PREPOSITIONS - {"of"} for token in found[verb + 1 : start])
    subject = subject_of(parsed, around)
    named = len(subject) > 1 and all(found[i].text[0].isupper() for i in subject[-2:])
    return subject if predicate and plain and named else []


def _named_before(parsed: Parse, start: int) -> list[int]:
    """ "His brother, the pilot Leo Hart, who": the pilot Leo Hart; empty where no name stands so behind a noun."""
    found, last = parsed.tokens, start - 2
    first = last
    while first > 0 and (found[first - 1].is_word or found[first - 1].lower == "'s") and not found[first - 1].dated:
        first -= 1
    name = last - first > 0 and all(found[i].text[0].isupper() for i in (last - 1, last))
    before = found[first - 2] if first > 1 and found[first - 1].text == "," else None
    noun = before is not None and before.text.islower() and before.is_word and not before.dated
    plain = not words.CONJUNCTIONS & {found[i].lower for i in range(first, last)}
    return list(range(first, last + 1)) if name and noun and plain and last - first < LONGEST_APPOSITION else []


def _whose_relative(parsed: Parse, clause: Clause, first: int, end: int) -> int | None:
    """Of "the sister of Ann Gray" before ", the pilot who": where the name begins of whom the pilot tells more.

    "The mayor of Port Hill, a pilot who" is the mayor. None where it may be either ("the coach of Port Hill, a pilot
    who"): then the pilot is all that is certain.
    """
    found = parsed.tokens
    if first > 1 and found[first - 1].lower == "of" and found[first - 2].lower in words.OFFICES:
        # "The head of the Tarn Union, a miner who": a body, and no person.
        return phrase_start(parsed, first - 1, 0)
    place = next((i for i in range(end - 1, first, -1) if found[i].lower == "of"), None)
    if place is None or any(not found[i].text[0].isupper() for i in range(place + 1, end) if found[i].is_word):
        return first
    noun = found[place - 1].lower
    if noun in words.OFFICES | words.SAME_AS_ITS_NAME or (place > 1 and found[place - 1].text[0].isupper()):
        return first
    if noun in words.OF_A_PERSON or _is_deed(noun) or not _agrees(parsed, clause, first, place):
        return place + 1
    return None


def _is_deed(noun: str) -> bool:
    return noun in words.DEEDS or noun.endswith(words.DEED_ENDINGS)


def _agrees(parsed: Parse, clause: Clause, start: int, end: int) -> bool:
    """Can a noun phrase be what the clause's verb is said of: no "requirements that was"?"""
    verbs = {parsed.tokens[i].lower for i in clause.tokens[1:3]}
    plural = is_plural([parsed.tokens[i].text for i in range(start, end)])
    return not (verbs & {"was", "is", "has"} if plural else verbs & {"were", "are", "have"})


def related_part(parsed: Parse, subject: list[int], relative: str) -> list[int]:
    """Of "fans of Ann Gray, who died" and "a report on the bank, which fell" the last noun, as it stands nearest; all
    of "observers from the Union, who" and of "the war between Tarn and Arland, which"."""
    places = [place for place, i in enumerate(subject) if place and parsed.tokens[i].lower in words.JOINING_NOUNS]
    tail = subject[places[-1] + 1 :] if places else []
    if not tail:
        return subject
    named = parsed.tokens[tail[0]].text[0].isupper()
    if relative in ("who", "whose", "whom"):
        head = parsed.tokens[subject[places[0] - 1]].lower
        someone = head in words.PEOPLE | words.ROLES | words.OFFICES or is_plural([head])
        # "The body of the boy, who", "the parents of the boy, who": the boy, rather.
        kin = head in words.OF_A_PERSON - {"friends", "friend"} and parsed.tokens[subject[places[0]]].lower == "of"
        if kin and places[-1] == places[0] and parsed.tokens[tail[0]].lower == "the":
            return tail
        # "The book about Brandt, who": Brandt. "Observers from the Union, who": the observers.
        person = named and (len(tail) > 1 or parsed.tokens[subject[places[-1]]].lower == "of" or not someone)
        return tail if person else subject
    listed = any(parsed.tokens[i].lower in words.CONJUNCTIONS for i in tail)
    return subject if listed else tail
