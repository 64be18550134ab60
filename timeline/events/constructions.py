"""Patterns of several words that the walk looks out for: a list of deeds, a name in apposition, who says so."""

from __future__ import annotations

from timeline.events import words
from timeline.events.clauses import Clause
from timeline.events.sight import SHORTEST_SPEECH, Sight

_LONGEST_APPOSITION = 12
# What may follow a verb that needs no object.
_LEADING_ON = frozenset("on to in with from as at for".split())


def inserted_saying(sight: Sight, index: int) -> int | None:
    """The index after ", she said," or ", Ann Gray said," that begins here; None where none does."""
    if sight.tokens[index].text != "," or index == 0:
        return None
    for last in range(index + 2, min(index + 6, len(sight.tokens) - 1)):
        if sight.tokens[last].lower in words.SAYING | words.SPEECH_ACTS and sight.tokens[last + 1].text == ",":
            who = sight.tokens[index + 1 : last]
            named = who[0].lower in words.PRONOUNS or all(token.text[0].isupper() for token in who)
            return last + 2 if named and not any(token.dated for token in who) else None
    return None


def describes(sight: Sight, clause: Clause, index: int) -> bool:
    """ "He described how in 1987 he had fled", "told the court how": what follows is told, and not asked."""
    told = any(sight.tokens[i].lower in words.DESCRIBING for i in clause.tokens if i >= (clause.verb or 0))
    behind = sight.tokens[index + 1].lower if index + 1 < len(sight.tokens) else ""
    return told and behind not in words.COMPARED and sight.verb_ahead(index + 1) is not None


def happening_before(sight: Sight, index: int) -> int | None:
    """ "Fans have condemned the concert in Tarn on 8 October": nobody has done it on that day; the concert is then.

    Where the noun phrase begins that the date is of; None where the verb may be of that day.
    """
    top, found = sight.stack[-1], sight.tokens
    if top.verb is None or index < top.verb + 4 or found[index - 1].lower not in ("on", "in"):
        return None
    if not (found[index].text[0].isdigit() or found[index].text[0].isupper()):
        return None
    verb, then = found[top.verb].lower, found[top.verb + 1]
    perfect = verb in ("has", "have") and (sight.is_past(top.verb + 1) or sight.is_past(top.verb + 2))
    if not perfect and not (verb in ("is", "are") and then.lower in words.DETERMINERS):
        return None
    nouns = [i for i in range(top.verb + 2, index - 1) if found[i].lower in words.HAPPENINGS]
    if not nouns or not set(range(nouns[-1], index)) <= set(top.tokens):
        return None
    between = found[nouns[-1] + 1 : index - 1]
    place = all(t.text[0].isupper() or t.lower in ("at", "in", "of", "the", "'s") for t in between)
    first = sight.noun_phrase_start(nouns[-1] + 1, top.verb + 2)
    return first if place and found[first].lower in words.DETERMINERS else None


def names_a_stretch(sight: Sight, index: int) -> bool:
    """ "He read out the charge: theft, from 2016 until the arrest": of the theft, and not of the reading."""
    if sight.stack[-1].verb is None or sight.has_verb(index + 1, len(sight.tokens)):
        return False
    first = next((i for i in range(index + 1, len(sight.tokens)) if sight.tokens[i].dated), index + 1)
    return first > index + 2 and sight.tokens[first - 1].lower in ("from", "since")


def names_dated(sight: Sight, index: int) -> bool:
    """ ", including the fire in Tarn on 25 May 1904,": something that happened, and when."""
    for ahead in range(index + 1, min(index + 14, len(sight.tokens))):
        if sight.tokens[ahead].dated:
            return ahead > index + 2
        if sight.tokens[ahead].text in (",", ";") or sight.is_verb(ahead):
            return False
    return False


def takes_object(sight: Sight, index: int) -> bool:
    """Is this past form active: "hired a designer", and not "hired by a designer" or "hired in May"?"""
    following = sight.tokens[index + 1] if index + 1 < len(sight.tokens) else None
    if following is None or following.dated or not (following.is_word or following.text[0] in "$£€0123456789"):
        return False
    named = following.text[0].isupper() or following.text[0] in "$£€0123456789"
    # "Opened it with a key"
    led = words.DETERMINERS | words.POSSESSIVES.keys() | words.OBJECTS
    return named or following.lower in led or not sight.is_participle(index)


def follows_participle(sight: Sight, verb: int) -> bool:
    following = sight.tokens[verb + 1] if verb + 1 < len(sight.tokens) else None
    if following is None:
        return False
    # "Made after 1 October"
    bounded = following.lower in ("after", "before") and sight.is_dated(verb + 2)
    return following.dated or bounded or following.lower in words.NOMINAL - words.DETERMINERS


def speaks_again(sight: Sight, index: int) -> bool:
    """ "It found that the lake had grown and recommended that": who found recommended."""
    return sight.is_past(index) and index + 1 < len(sight.tokens) and sight.tokens[index + 1].lower == "that"


def shares_verb(sight: Sight, index: int) -> bool:
    """ "closed the mill in 1981 and the plant in 1986", "pledged to publish them and to hold a vote in 2025"?"""
    top = sight.stack[-1]
    following = sight.tokens[index + 1]
    dated = [i for i in range(index + 1, min(index + 12, len(sight.tokens))) if sight.tokens[i].dated]
    if following.lower == "to":
        return any(sight.tokens[i].lower == "to" and i > (top.verb or 0) for i in top.tokens)
    if not dated or not sight.tokens[index - 1].dated or following.dated or dated[0] < index + 3:
        return False
    between = [sight.tokens[i] for i in range(index + 1, dated[0] - 1)]
    named = following.lower in words.DETERMINERS or following.text[0].isupper()
    plain = all(t.is_word and t.lower not in words.NOMINAL - words.DETERMINERS - {"of"} for t in between)
    leading = sight.tokens[dated[0] - 1].lower in words.LEADING_DATE
    return named and plain and leading and not sight.has_verb(index + 1, dated[0])


def shares_verb_after_comma(sight: Sight, index: int) -> bool:
    """ "The dollar fell on 3 May, the euro on 6 May", and not "on 3 May, the first day of the truce in Tarn"?"""
    if sight.tokens[index + 1].lower == "to" or not shares_verb(sight, index):
        return False
    first = next(i for i in range(index + 1, len(sight.tokens)) if sight.tokens[i].dated)
    last, before = first, sight.date_start(index)
    while sight.is_dated(last + 1):
        last += 1
    alike = last + 1 - first == index - before and sight.tokens[first - 1].lower == sight.tokens[before - 1].lower
    between = [token.lower for token in sight.tokens[index + 1 : first]]
    # "Died on 3 May, the second victim on a Sunday" tells the same death.
    ordinal = any(word in words.ORDINALS or word.endswith("est") for word in between)
    when = sight.tokens[first - 1].lower in ("on", "in", "at")
    return when and alike and not ordinal and "of" not in between and between[0] not in ("a", "an")


def opens_another(sight: Sight, index: int) -> bool:
    """Does another clause open here, so that the comma before closes none?"""
    token = sight.tokens[index]
    return token.lower in words.RELATIVES | words.CONJUNCTIONS | words.SUBORDINATORS or token.text.endswith("ing")


def lists_participles(sight: Sight, verb: int, index: int) -> bool:
    """ "Was arrested in May, freed in June and tried in July", "began in May, stopped in June and": the second."""
    done = verb + 1 < index and sight.tokens[verb].lower in words.BE and sight.is_participle(verb + 1)
    active = sight.tokens[verb].lower not in words.AUXILIARIES and any(t.dated for t in sight.tokens[verb:index])
    following = sight.tokens[index + 1] if index + 1 < len(sight.tokens) else sight.tokens[index]
    # "Trained as a vet, entered parliament in 2008 and led"
    object_ = following.is_word and not following.dated and following.lower not in words.PREPOSITIONS
    taking = sight.is_past(verb) and object_ and sight.tokens[index].lower not in words.NAMING
    # "Published verses, moved to Vienna in 1858 and was hired"
    taking = taking or (sight.is_past(verb) and sight.tokens[index].lower in words.INTRANSITIVE)
    active = active or (taking and sight.tokens[verb].lower not in words.AUXILIARIES)
    listed = (done and sight.is_participle(index)) or (active and sight.is_past(index))
    if not listed or not sight.is_dated_soon(index, 6):
        return False
    for ahead in range(index + 1, min(index + 14, len(sight.tokens) - 1)):
        if sight.tokens[ahead].lower in ("and", "or"):
            then = ahead + 1 + (sight.tokens[ahead + 1].lower in ("again", "then", "later", "finally"))
            if then >= len(sight.tokens):
                return False
            return sight.is_participle(then) if done else sight.is_past(then) or sight.is_auxiliary(then)
        if done and sight.is_verb(ahead) and not sight.is_participle(ahead):
            return False
    return False


def verb_behind_relative(sight: Sight, index: int) -> bool:
    """ "and troops that had landed in May took the port": a verb for the relative clause, and one more."""
    wanted, related = 1, False
    for ahead in range(index, len(sight.tokens)):
        token = sight.tokens[ahead]
        if token.lower in (",", ";", ":") or ahead in sight.speech:
            return False
        if token.lower in ("who", "which", "that") and (sight.is_auxiliary(ahead + 1) or sight.is_deed(ahead + 1)):
            wanted, related = wanted + 1, True
        elif sight.is_verb(ahead):
            wanted -= 1
            if wanted == 0:
                return related
    return False


def verb_behind_name(sight: Sight, index: int) -> bool:
    """ "and her rival, Leo Hart, walked out", "and the mill, a ruin, fell": a noun, what it is, what was done."""
    commas = [i for i in range(index, min(index + 20, len(sight.tokens) - 1)) if sight.tokens[i].text == ","][:2]
    if len(commas) < 2:
        return False
    first, last = commas
    if sight.tokens[index].lower not in words.DETERMINERS:
        # "and Bishop Ada Moss, who had praised him, spoke"
        names = all(token.text[0].isupper() for token in sight.tokens[index:first])
        # "when Tarn Mills, by three to one, voted"
        voting = sight.tokens[first + 1].lower in ("by", "with", "in", "at") and last - first < SHORTEST_SPEECH + 1
        if names and voting and not sight.has_verb(first + 1, last):
            return sight.is_past(last + 1) or sight.is_auxiliary(last + 1)
        # "after Leo Hart, the mayor, had left"
        office = sight.tokens[first + 1].lower in ("the", "a", "an") and last - first < SHORTEST_SPEECH + 1
        if names and office and not sight.has_verb(first + 1, last):
            return sight.is_past(last + 1) or sight.is_auxiliary(last + 1)
        if not names or sight.tokens[first + 1].lower not in ("who", "whose"):
            return False
    named = all(sight.tokens[i].is_word and sight.tokens[i].text[0].isupper() for i in range(first + 1, last))
    apposed = sight.tokens[first + 1].lower in ("a", "an", "the", "once", "now") and first - index < SHORTEST_SPEECH
    done = sight.is_participle(first + 1) and first - index < SHORTEST_SPEECH
    related = sight.tokens[first + 1].lower in ("who", "which", "whose") and first - index < SHORTEST_SPEECH
    named = (
        named
        or related
        or done
        or (last - index < _LONGEST_APPOSITION and apposed and not sight.has_verb(first + 1, last))
    )
    return named and last > first + 1 and (sight.is_past(last + 1) or sight.is_auxiliary(last + 1))


def lists_names(sight: Sight, comma: int) -> bool:
    """ "Hart, Gray and Moss", at the first comma."""
    names = [sight.tokens[i].text for i in (comma - 1, comma + 1) if i < len(sight.tokens)]
    following = sight.tokens[comma + 2].lower if comma + 2 < len(sight.tokens) else ""
    return len(names) == 2 and all(name.istitle() for name in names) and following in ("and", "or")


def begins_behind_date(sight: Sight, index: int, verb: int) -> bool:
    """Does a subject stand between a date and the verb, as in "after the war in 1919 the king fled"?"""
    dated = [i for i in range(index + 2, verb) if sight.tokens[i].dated]
    if not dated or dated[-1] + 1 >= verb:
        return False
    subject = sight.tokens[dated[-1] + 1]
    between = sight.tokens[index + 1 : dated[0]]
    named = subject.text[0].isupper() or subject.lower in words.DETERMINERS | words.PRONOUNS
    return named and not any(token.lower in words.PRONOUNS for token in between)


def is_attribution(sight: Sight, index: int) -> bool:
    """From here to the end or the next comma: "the CDC reported on Monday", "said Smith", "according to him"?"""
    if index < 4:
        return False
    if sight.tokens[index].lower == "according":
        return True
    if sight.stack[-1].verb is None and sight.tokens[index].lower in words.PRESENT and sight.follows_name(index):
        return False
    said = None
    for ahead in range(index, len(sight.tokens)):
        token = sight.tokens[ahead]
        word = token.lower
        if token.dated:
            continue
        if word in (",", ".", ";") or ahead in sight.speech:
            break
        # "reports indicated": the first of the two is a noun.
        if word == "to" and said == ahead - 1:
            return False
        if word in words.COMPLEMENT_VERBS and said in (None, index) and (ahead == index or sight.is_verb(ahead)):
            said = ahead
        elif (
            sight.is_verb(ahead)
            or word in words.SUBORDINATORS | words.RELATIVES | words.CONJUNCTIONS - {"and"}
            or (said is not None and ahead - said > 8)
        ):
            return False
    if said is None or said - index > 12 or sight.tokens[index].lower in words.CONJUNCTIONS:
        return False
    rest = [t for t in sight.tokens[said + 1 :] if not t.dated]
    if (
        said == index
        and said + 1 < len(sight.tokens)
        and all(t.lower in words.LEADING_DATE or not t.is_word for t in rest)
    ):
        # "He bought the mill, announced in May": nobody announced that he bought it.
        return False
    # "When the bank fell, the mill reported a record month": what it reported is the news.
    behind = sight.tokens[said + 1].lower if said + 1 < len(sight.tokens) else ""
    addressed = sight.tokens[said].lower in words.ADDRESSING
    return said == index or addressed or behind not in words.DETERMINERS


def is_late_verb(sight: Sight, index: int) -> bool:
    """The main verb that no table knows: "the videos released on Thursday depict"."""
    top, token = sight.stack[-1], sight.tokens[index]
    return (
        index > 0
        and sight.tokens[index - 1].dated
        and not sight.tokens[index - 1].lower.endswith("'s")
        and not {sight.tokens[i].lower for i in (sight.date_start(index - 1), sight.date_start(index - 1) - 1)}
        & words.DETERMINERS
        and top.verb is not None
        and sight.is_participle(top.verb)
        and not sight.says(top)
        and token.is_word
        and token.text[0].islower()
        and token.lower not in words.NOT_MAIN_VERB
        and not token.lower.endswith(("ing", "ly"))
    )


def looks_present(sight: Sight, index: int) -> bool:
    """ "The firm, founded in 1951, employs 300 people": a word in -s behind a comma, and what is done to behind it.

    So does "the striker, who left in May, returns on loan".
    """
    word, following = sight.tokens[index], sight.tokens[index + 1 : index + 2]
    noun = bool(following) and (
        following[0].text[0].isdigit() or following[0].lower in (words.DETERMINERS - {"that"}) | _LEADING_ON
    )
    ending = word.text.islower() and len(word.text) > 4 and word.lower.endswith("s") and word.lower[-2] not in "sui'"
    dated = index > 1 and sight.tokens[index - 1].text == "," and sight.tokens[index - 2].dated
    return ending and noun and dated and word.lower not in words.NOMINAL


def is_verb_due(sight: Sight, index: int) -> bool:
    """ "The minister, Leo Hart, resigned": the main verb, as no other verb stands behind a later comma."""
    if sight.stack[-1].verb is not None or not sight.is_verb(index):
        return False
    for comma in (i for i in range(index + 1, len(sight.tokens) - 1) if sight.tokens[i].text == ","):
        following = sight.tokens[comma + 1].lower
        if sight.is_verb(comma + 1) or following in words.PRESENT or looks_present(sight, comma + 1):
            return False
        if following in words.CONJUNCTIONS and verb_behind_name(sight, comma + 2):
            # "The mayor, Leo Hart, died, and his son, Jim, was elected": what follows is another's.
            return True
    return True


def leads_up(sight: Sight) -> bool:
    opening = sight.tokens[sight.root.tokens[0]].lower if sight.root.tokens else ""
    return opening in words.PREPOSITIONS
