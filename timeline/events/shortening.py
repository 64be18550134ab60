"""What a headline can do without: what leads up to it, what stands apart, an office, an adverb, by whom it was done."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events import words
from timeline.events.clauses import Clause, Parse
from timeline.events.phrases import children_of, family_of, subject_of

# "Chief of staff Ann Gray": of the two, staff is no firm.
_OFFICES = (["of", "staff"], ["of", "state"], ["of", "police"], ["of", "government"])


def without_pointing(parsed: Parse, clause: Clause, kept: list[int]) -> list[int]:
    """ "The hut there burned down": where, was told before; "some 300 of them marched": so was of whom."""
    verb, found = clause.verb, parsed.tokens
    first = next((n for n in range(1, min(4, len(kept))) if found[kept[n]].lower == "of"), 0)
    if first and verb is not None and kept[first + 1 : first + 2] == [verb - 1] and found[verb - 1].lower == "them":
        # "One of them had left" is of a few that were told of, and so it stays.
        counted = found[kept[first - 1]].text[0].isdigit()
        kept = kept[:first] + kept[first + 2 :] if counted else kept
    if verb is None or verb < 2 or verb - 1 not in kept or not kept or kept[0] == verb - 1:
        return kept
    pointing = parsed.tokens[verb - 1].lower == "there" and parsed.tokens[verb - 2].is_word
    plain = pointing and parsed.tokens[verb - 2].lower not in words.NOT_MAIN_VERB and verb - 2 in kept
    return [i for i in kept if i != verb - 1] if plain and parsed.tokens[verb].lower not in words.AUXILIARIES else kept


def _without_age(parsed: Parse, clause: Clause, kept: list[int]) -> list[int]:
    """ "The jury found Leo Hart, 67, not guilty": how old he is says least of all."""
    for place in range(1, len(kept) - 2):
        age = parsed.tokens[kept[place + 1]]
        apart = [parsed.tokens[kept[place + n]].text for n in (0, 2)] == [",", ","]
        if apart and age.text.isdigit() and not age.dated and len(age.text) < 4 and kept[place] + 2 == kept[place + 2]:
            return kept[:place] + kept[place + 3 :]
    return kept


def _without_lead(parsed: Parse, clause: Clause, kept: list[int]) -> list[int]:
    """Without the phrase before the subject ("Under orders from the president, ..."), where there is one."""
    if not kept or parsed.tokens[kept[0]].lower not in words.PREPOSITIONS | words.BEFORE_EVENT:
        return kept
    subject = subject_of(parsed, clause)
    if not subject or subject[0] not in kept or kept[0] == subject[0]:
        return kept
    place = kept.index(subject[0])
    return kept[place:] if parsed.tokens[kept[place - 1]].text == "," else kept


def _without_office(parsed: Parse, clause: Clause, kept: list[int]) -> list[int]:
    """ "Ministry spokesman Lin Jian": the name alone."""
    verb = next((place for place, i in enumerate(kept) if i == clause.verb), 0)
    first = verb
    while first and (parsed.tokens[kept[first - 1]].text[0].isupper() or _is_initial(parsed, kept[first - 1])):
        first -= 1
    office = parsed.tokens[kept[first - 1]] if first else None
    told = office is not None and office.is_word and office.lower not in words.NOT_MAIN_VERB | words.QUANTIFIERS
    # The office of a firm is not the firm.
    before = [parsed.tokens[i].lower for i in kept[:first]]
    if before[-2:] in _OFFICES:
        before = before[:-2]
    plain = not words.NOMINAL - words.DETERMINERS & set(before)
    return kept[first:] if told and plain and verb - first >= 2 else kept


def _is_initial(parsed: Parse, index: int) -> bool:
    """ "Joshua B. Bolten": the full stop of a name."""
    return parsed.tokens[index].text == "." and index > 0 and len(parsed.tokens[index - 1].text) == 1


def _without_interruptions(parsed: Parse, clause: Clause, kept: list[int]) -> list[int]:
    if clause.verb is None:
        return kept
    if clause.kind == "said":
        return kept
    last = max(clause.tokens)
    between = [
        c
        for c in family_of(parsed, clause)[1:]
        if (c.apart and c.tokens[-1] < clause.verb)
        or (c.kind == "subordinate" and clause.verb < c.tokens[-1] < last - 1)
    ]
    # What hangs on what is left out goes with it.
    between += [c for one in between for c in family_of(parsed, one)[1:] if c not in between]
    shorter = without_clauses(parsed, between, kept)
    # "The bank's chairman, Martin Keane, said": one of the two will do.
    commas = [place for place, i in enumerate(shorter) if parsed.tokens[i].text == "," and i < clause.verb]
    verb = next((place for place, i in enumerate(shorter) if i == clause.verb), 0)
    leading = len(commas) == 2 and parsed.tokens[shorter[0]].lower in words.PREPOSITIONS | words.SUBORDINATORS
    if len(commas) > 1 and commas[0] > 0 and commas[-1] == verb - 1 and not leading:
        name = shorter[commas[0] + 1 : commas[-1]]
        named = len(commas) == 2 and all(parsed.tokens[i].text[0].isupper() for i in name)
        # "A rival, Ridewell, was sold", and not "a school in Tarn, Arland, was closed".
        named = named and (
            len(name) > 1 or not words.PREPOSITIONS & {parsed.tokens[i].lower for i in shorter[: commas[0]]}
        )
        # "An inquiry led by a judge, Ada Moss, opened": the judge is she.
        other = {"by", "with", "for", "to", "from", "against"} & {parsed.tokens[i].lower for i in shorter[: commas[0]]}
        if named and not other and parsed.tokens[shorter[0]].lower in ("a", "an", "one"):
            # "A courier, Leo Hart, was stopped": Leo Hart was.
            return shorter[commas[0] + 1 : commas[-1]] + shorter[commas[-1] + 1 :]
        # "Gray, Hale and Moss, all of Tarn, met", but "Gray, 56, a banker, resigned".
        listed = any(parsed.tokens[i].lower in words.CONJUNCTIONS for i in shorter[: commas[-2]])
        return shorter[: commas[-2 if listed else 0]] + shorter[commas[-1] + 1 :]
    name = shorter[commas[0] + 1 : verb] if len(commas) == 1 else []
    if len(name) > 1 and len(name) < commas[0] and all(parsed.tokens[i].text[0].isupper() for i in name):
        # What else stood between them is gone: the name alone tells who.
        return shorter[commas[0] + 1 :]
    return shorter


def without_remnants(parsed: Parse, clause: Clause, kept: list[int]) -> list[int]:
    """Without what its date alone made worth saying: "two films, published in August, were seen"."""
    remnants = [
        c
        for c in children_of(parsed, clause)
        if c.apart and clause.verb is not None and c.tokens[-1] < clause.verb
        if any(parsed.tokens[i].dated for i in c.tokens)
        if sum(parsed.tokens[i].is_word for i in c.tokens if i in kept) == 1
    ]
    return without_clauses(parsed, remnants, kept)


def _without_adverb(parsed: Parse, clause: Clause, kept: list[int]) -> list[int]:
    """ "The traders only began to see", "were also seen": without the adverb beside the verb."""
    beside = () if clause.verb is None else (clause.verb - 1, clause.verb + 1)
    return [i for i in kept if i not in beside or parsed.tokens[i].lower not in ("only", "also", "reportedly")]


def _without_since(parsed: Parse, clause: Clause, kept: list[int]) -> list[int]:
    """ "Has cut its output three times since May": it has cut it three times."""
    place = len(kept)
    while place and (parsed.tokens[kept[place - 1]].dated or not parsed.tokens[kept[place - 1]].is_word):
        place -= 1
    since = 0 < place < len(kept) and parsed.tokens[kept[place - 1]].lower == "since"
    return kept[: place - 1] if since else kept


def _without_agent(parsed: Parse, clause: Clause, kept: list[int]) -> list[int]:
    """ "The approval by the council of a plan": of what says more than by whom. Not "was shot by rebels in"."""
    verbs = {c.verb for c in parsed.clauses}
    for place, i in enumerate(kept):
        found = parsed.tokens[kept[place - 1]].text if place else ""
        if parsed.tokens[i].lower != "by" or not found.isalpha() or found[0].isupper() or found.endswith("ed"):
            continue
        following = parsed.tokens[kept[place + 1]].lower if place + 1 < len(kept) else ""
        if found in words.IRREGULAR_PARTICIPLES | words.NOMINAL | words.IRREGULAR_PAST or following.endswith("ing"):
            continue
        end = place + 1
        while end < len(kept) and parsed.tokens[kept[end]].is_word:
            following = parsed.tokens[kept[end + 1]].text if end + 1 < len(kept) else ""
            named = parsed.tokens[kept[end]].lower == "of" and following[:1].isupper()
            if kept[end] in verbs:
                return kept
            if not named and parsed.tokens[kept[end]].lower in words.NOT_MAIN_VERB - words.DETERMINERS:
                break
            end += 1
        if end < len(kept) and parsed.tokens[kept[end]].lower in ("of", "to", "on"):
            return kept[:place] + kept[end:]
    return kept


def _without_last_modifier(parsed: Parse, clause: Clause, kept: list[int]) -> list[int]:
    """ "A hymn made to be sung by soldiers in the hills was sold": a hymn made to be sung by soldiers was sold."""
    places = _modifiers(parsed, clause, kept)
    return kept[: places[-1]] + kept[kept.index(clause.verb or 0) :] if places else kept


def _without_modifiers(parsed: Parse, clause: Clause, kept: list[int]) -> list[int]:
    """And without any of them: a hymn was sold."""
    places = _modifiers(parsed, clause, kept)
    return kept[: places[0]] + kept[kept.index(clause.verb or 0) :] if places else kept


def _modifiers(parsed: Parse, clause: Clause, kept: list[int]) -> list[int]:
    """Where in the subject words begin that only tell more of it; nowhere, if its parts are several or set apart."""
    if clause.verb not in kept:
        return []
    subject = kept[: kept.index(clause.verb)]
    terms = [parsed.tokens[i].lower for i in subject]
    plain = all(
        parsed.tokens[i].is_word or parsed.tokens[i].text[0].isdigit() or terms[n] in ("'s", "-")
        for n, i in enumerate(subject)
    )
    if not plain or not terms or terms[0] in words.PREPOSITIONS | words.SUBORDINATORS or terms[0].endswith("ly"):
        return []
    if (words.CONJUNCTIONS | words.FINITE_AUXILIARIES) & set(terms):
        return []
    found = [n for n in range(2, len(terms)) if _opens_modifier(parsed, subject, n)]
    return [n for n in found if terms[n - 1] not in words.COLLECTIVE]


def _opens_modifier(parsed: Parse, kept: list[int], place: int) -> bool:
    word = parsed.tokens[kept[place]].lower
    around = [parsed.tokens[i].text[0] for i in (kept[place - 1], kept[min(place + 1, len(kept) - 1)])]
    if all(letter.isupper() for letter in around):
        # "The Centre for Sea Trade": a name.
        return False
    if word == "by" and parsed.tokens[kept[place - 1]].lower in words.STANDING:
        # "An inquiry to be led by Gray"
        return False
    if word in words.PREPOSITIONS - {"of", "than", "per", "such"} or word in words.RELATIVES or word == "such":
        return True
    started = any(c.verb == kept[place] and c.kind == "reduced" for c in parsed.clauses)
    return started or (word.endswith("ing") and parsed.tokens[kept[place - 1]].lower not in words.NOMINAL)


# What is left out of a headline that is too long, in this order.
SHORTENINGS = (
    _without_lead,
    # What stands apart before the verb ("the bank, based in Rome, said") goes before anything at the end does.
    _without_interruptions,
)


# And what is left out only where the rest then fits whole, or can be cut better.
IF_NEED_BE = (_without_age, _without_since, _without_office, _without_adverb, _without_agent)
# And this, rather than to break off.
AT_WORST = (_without_last_modifier, _without_modifiers)


def without_clauses(parsed: Parse, clauses: Sequence[Clause], kept: list[int]) -> list[int]:
    """Without these clauses and the commas that set them off."""
    dropped = {i for c in clauses for i in c.tokens}
    dropped |= {c.tokens[0] - 1 for c in clauses if parsed.tokens[c.tokens[0] - 1].lower == ","}
    return [i for i in kept if i not in dropped]
