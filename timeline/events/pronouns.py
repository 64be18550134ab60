"""Whom a pronoun means: the noun phrase nearest before it that can be meant, in its paragraph or right before that."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from timeline.events import furniture, words
from timeline.events.clauses import Parse
from timeline.events.phrases import is_plural, object_of, subject_of
from timeline.events.walk import parse
from timeline.events.wording import joined, polished
from timeline.sentences import Span, sentences

_HE = re.compile(r"\b(?:he|she|his|her|him)\b", re.IGNORECASE)
_NAME = re.compile(r"(?:[A-Z][\w’'.-]*\s+(?:(?:al|bin|ibn|van|von|de|der|el|da|di)\s+)?)+[A-Z][\w’'-]+")
# One works at Goldman Sachs, and looks back at Douglas Mackiernan.
_LOOKED_AT = re.compile(r"\b(?:back|look\w*|point\w*|aim\w*|fir\w*|shot|shout\w*|ang\w+) at $")
# "1974 - Moss is shot. His deputy", in a chronicle: the date at the head is no part of him.
_HEAD = re.compile(r"(?=[^:–—-]{0,12}\d)(?:[A-Z][a-z]+\.? |\d{1,4},? ){1,3}?(?:[:–—-]+ )|(?:[A-Z][a-z]+ )?\d{4}: ")
# "It is believed that", "it was clear": stands for nothing.
_EXPLETIVE = re.compile(
    r"it(?: is| ?['’]s| was| has been| had been)(?: \w+ly| also| now| not| still| hoped and)*"
    r" (?:believed|feared|thought|hoped|estimated|reported|said|understood|announced|claimed|known|revealed|confirmed"
    r"|expected|alleged|assumed|likely|unlikely|clear|unclear|possible|impossible|necessary|important|time|not|going|too"
    r"|usually|sunny|dark|warm|cold)\b"
    r"|it (?:also |first |then |soon |later )?"
    r"(?:emerged|seem(?:s|ed)|turned out|appears|appeared that|took|takes|rained|snow(?:s|ed))\b",
    re.IGNORECASE,
)
# Who is many, though a capital hides it: "Rescuers", "Scientists".
_DOERS = ("ers", "ors", "ists", "ians", "ees", "ants")
_LONGEST_NOUN = 9
_TITLE = re.compile(
    rf"\b({'|'.join(title for titles in words.TITLES_OF_ONE_SEX.values() for title in titles)})"
    r"\.? (?:[A-Z][\w-]+ )?\Z"
)
# "Princess Elizabeth-Alexandra "
_LONGEST_TITLE = 30
# What has a capital because it begins its sentence: "After Clara's death".
_OPENING = (
    words.PREPOSITIONS
    | {"the", "a", "an"}
    | words.SUBORDINATORS
    | words.CONJUNCTIONS
    | words.BEFORE_EVENT
    | words.BEFORE_DATE
)
_OTHER = {"he": "she", "she": "he"}
# Words between a number and its noun, with the number.
_FEW = 3
# What happens to people, and to no council or country.
_DONE_TO_PEOPLE = frozenset(
    "sacked resigned retired born died married divorced jailed imprisoned arrested detained freed acquitted hired "
    "appointed elected sworn shot stabbed murdered assassinated".split()
)
_NOT_PERSON = frozenset(
    "Watch Rights Media Foundation Network Project Monitor Observatory Society Trial Appeal Review Journal Courier "
    "Herald Gazette Tribune Quarterly Daily Metals Steel Oil Gas Foods Chemicals Mining Resources Capital Ventures "
    "Sons "
    "AS ASA AG SA SE AB NV BV Oy GmbH plc PLC LLC LLP Limited Incorporated Holdings Industries Partners Mills Marine "
    "Motors Systems Technologies Energy Insurance Airways Railways Shipping "
    "Ministry Party University Department Court Company Bank House States Agency City Street Bureau Commission "
    "Committee Council Congress Center Centre Institute Union Nations Office Corporation Corp Inc Ltd Group Kingdom "
    "Times Post News Press Association Organization Organisation Federation Republic Army Force Forces Police Guard "
    "Board Authority Administration Reserve Fund Trust Hospital School College Church Airport Airlines Park River Sea "
    "Ocean Island Islands Mountain Mountains Avenue Road Square Bridge Palace Castle Olympics Games Cup League Act "
    "Industry Services Health Awards Treaty Agreement Accord Intelligence National International Central Federal "
    "Foreign Security Secretary General World War North South East West New United January February March April May "
    "June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday "
    "Sunday".split()
)


@dataclass(frozen=True, slots=True)
class Context:
    """What a headline may draw on: the article's text, its paragraph's start, and the sentence as parsed.

    `before` are the paragraphs, (start, end), that a pronoun may point back to as well, nearest last: news has a
    sentence a paragraph. It is empty where a paragraph is no prose, or no other stands before it.
    `others` are the tokens that date other events of the sentence: what hangs on those is told elsewhere.
    """

    text: str
    paragraph: int
    parsed: Parse
    language: str = "en"
    others: frozenset[int] = frozenset()
    before: tuple[Span, ...] = ()


def antecedent_of(context: Context, pronoun: str, before: int) -> str:
    """The noun phrase that a pronoun stands for, sought backwards from `before`: through its paragraph, and then on.

    Empty when it is not plain.
    """
    if _EXPLETIVE.match(context.text, before):
        return ""
    here = context.parsed.tokens[0].start
    if before > here:
        found = _in_sentence(context, pronoun, context.parsed, _behind_participle(context.parsed, before), before)
        if found is not None or (
            _told_before(context.parsed, before, pronoun) and not _goes_on(context.parsed, pronoun, before)
        ):
            return found or ""
    found = _sought_before(context, pronoun, before)
    if found and pronoun in _OTHER and _means_another(context, _OTHER[pronoun], found, before):
        return ""
    return found


def _sought_before(context: Context, pronoun: str, before: int) -> str:
    """What a pronoun stands for in the sentences before its own."""
    here = context.parsed.tokens[0].start
    for start, end in _earlier(context, here):
        parsed = parse(context.text, start, end, (), context.language)
        found = _in_sentence(context, pronoun, parsed, start, end)
        told = [parsed.tokens[i].lower for i in subject_of(parsed, parsed.clauses[0])]
        # "Her card stopped working": she is still the one of whom it is told.
        itself = told == [pronoun] or (
            pronoun in _OTHER
            and found is None
            and any(words.POSSESSIVES.get(token.lower) == pronoun for token in parsed.tokens)
        )
        if start < context.paragraph and not itself and not _is_plain(context, parsed, pronoun, found or ""):
            return ""
        if found == "":
            return ""
        if found and pronoun == "it" and _NAME.fullmatch(found) and _HE.search(context.text, end, here):
            # "Guido Bertolaso came. He spoke. It failed.": no man is it.
            return ""
        if found:
            first, _, rest = found.partition(" ")
            if rest and first.lower() in words.POSSESSIVES and start > context.paragraph:
                # "It" is "her group", and hers is another's.
                owner = antecedent_of(replace(context, parsed=parsed), words.POSSESSIVES[first.lower()], start)
                if words.POSSESSIVES.get(context.text[before : before + len(first)].lower()) == pronoun:
                    # "Its first tour failed. Its director": both the firm's.
                    return owner
                return f"{possessive_of(owner)} {rest}" if owner else found
            return found
    return ""


def _earlier(context: Context, here: int) -> Iterator[Span]:
    """The sentences before this one, nearest first, as far as a pronoun may point."""
    for first, last in ((context.paragraph, here), *reversed(context.before)):
        # The sentence may itself stand in a paragraph before: what stands behind it there is not earlier.
        for start, end in reversed(sentences(context.text[first : min(last, here)], context.language)):
            span = first + start, first + end
            head = _HEAD.match(context.text, *span) or furniture.RUN_IN.match(context.text, *span)
            yield head.end() if head else first + start, first + end


def possessive_of(owner: str) -> str:
    return f"{owner}{'’' if owner.endswith('s') else '’s'}"


def _behind_participle(parsed: Parse, before: int) -> int:
    """Where the sentence begins to name somebody: "Raised by Jim Cole in Turin, he" is no Jim Cole."""
    leading = [c for c in parsed.clauses if c.kind == "participle" and c.tokens and c.tokens[0] == 0]
    ends = [parsed.tokens[c.tokens[-1]].end for c in leading]
    return next((end for end in ends if end <= before), parsed.tokens[0].start)


def _told_before(parsed: Parse, before: int, pronoun: str) -> bool:
    """Has the sentence told something before this place? Then its pronouns point there, and no sentence further back.

    "A piece tells of Mackiernan: he was shot" must not shoot the man of the sentence before.
    """
    leading = words.BEFORE_DATE | words.CONJUNCTIONS | words.SUBORDINATORS | words.ADVERBS
    first = _behind_participle(parsed, before)
    told = [t for t in parsed.tokens if first <= t.start < before and t.is_word and not t.dated]
    told = [t for t in told if t.lower not in leading]
    if pronoun in ("he", "she") and not any(t.text[0].isupper() for t in told[1:]):
        # "A newspaper revealed that his minister": nobody is named that he could be.
        return False
    return bool(told)


def _means_another(context: Context, other: str, found: str, before: int) -> bool:
    """ "Ada Moss spoke. She said that he had left": is "he" found to be Moss, though "she" is?"""
    sentence = context.parsed.tokens[0].start
    spans = [(sentence, before), *_earlier(context, sentence)]
    for start, end in spans:
        passed = context.text[start:end]
        match = re.search(rf"\b{other}\b", passed, re.IGNORECASE)
        if match is not None:
            parsed = context.parsed if start == sentence else parse(context.text, start, end, (), context.language)
            return antecedent_of(replace(context, parsed=parsed), other, start + match.start()) == found
        if found.rpartition(" ")[2] in passed:
            return False
    return False


def _goes_on(parsed: Parse, pronoun: str, before: int) -> bool:
    """ "He studied in Rome, where he graduated": whom the first means, the second does; not so "he said that he"."""
    for clause in parsed.clauses:
        if clause.kind == "said" and parsed.tokens[clause.tokens[-1]].end <= before:
            # "According to his lawyer, Ada Moss, he had slept": whose lawyer she is slept.
            return pronoun in {words.POSSESSIVES.get(parsed.tokens[i].lower) for i in clause.tokens}
    main = parsed.clauses[0]
    subject = [parsed.tokens[i].lower for i in subject_of(parsed, main)]
    verb = parsed.tokens[main.verb].lower if main.verb is not None else ""
    said = {parsed.tokens[i].lower for i in main.tokens} & words.SAYING
    named = any(token.text[0].isupper() for token in parsed.tokens[1:] if token.lower in words.ROLES)
    return subject == [pronoun] and pronoun in ("he", "she") and verb not in words.SAYING and not said and not named


def _in_sentence(context: Context, pronoun: str, parsed: Parse, start: int, end: int) -> str | None:
    """Whom the sentence names that a pronoun behind `end` can mean; empty for one of several, None for nobody."""
    subject = [i for i in subject_of(parsed, parsed.clauses[0]) if parsed.tokens[i].end <= end]
    words_of = [parsed.tokens[i].lower for i in subject]
    vague = words.PRONOUNS | words.NOBODY | {"i", "we", "you", "there", "this", "that", "these", "those"}
    plain = 0 < len(subject) <= 8 and not {words_of[0], words_of[-1]} & vague
    if pronoun in _OTHER:
        if words_of == [pronoun]:
            # "She flew with Tom Hale. She was shot": she is whom the pronoun before her means.
            return None
        person = _person_in(context, parsed, subject if plain else [], start, end, pronoun)
        if person is None or (person and _is_of_other_sex(context, pronoun, person)):
            # "The boy was ill, and his mother was away. She": the boy's mother.
            return _kin_in(context, parsed, pronoun, end)
        if person and _is_told_of_other_sex(context, pronoun, person, start, end):
            return _kin_in(context, parsed, pronoun, end) or ""
        return person
    if pronoun == "they" and parsed.tokens[0].lower in ("some", "many", "most", "others"):
        # "Ten sailors left. Some drowned. They": those.
        return ""
    if words_of == [pronoun]:
        # "It bought the mill. It closed": what it was, or the mill.
        return "" if _rivals(context, parsed, subject, pronoun, end) else None
    if not plain and (leading := _leading_subject(parsed, end)):
        subject, plain = leading, True
        words_of = [parsed.tokens[i].lower for i in subject]
    if not plain or (pronoun == "it" and _is_person(parsed, subject)):
        return None
    if pronoun == "it" and any(word.endswith("'s") for word in words_of):
        # "The firm's profit fell, and it closed": the firm, though the profit is what fell.
        return None
    group = pronoun == "they" and parsed.tokens[subject[-1]].lower in words.GROUPS
    # "A gang robbed Gray and his wife. They": who?
    group = group and not any(t.lower == "and" or _are_people(t.text) for t in parsed.tokens[subject[-1] + 1 :])
    if not group and _is_several(context, parsed, subject) != (pronoun == "they"):
        return _last_told(context, parsed, end) if pronoun == "they" else None
    if _rivals(context, parsed, subject, pronoun, end):
        return ""
    return polished(joined(context.text, parsed, _without_only(parsed, subject)))


def _is_several(context: Context, parsed: Parse, subject: Sequence[int]) -> bool:
    """Does a subject name several? "Rescuers", at the beginning of its sentence, do, and "Moss and Gray"."""
    terms = [parsed.tokens[i].text for i in subject]
    common = subject[0] == 0 and (
        terms[0].lower().endswith(_DOERS)
        or re.search(rf"[a-z,] {re.escape(terms[0].lower())}\b", context.text) is not None
    )
    following = parsed.tokens[subject[-1] + 1].lower if subject[-1] + 1 < len(parsed.tokens) else ""
    return following in ("were", "are", "have") or is_plural([terms[0].lower(), *terms[1:]] if common else terms)


def _last_told(context: Context, parsed: Parse, end: int) -> str | None:
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
    many = [i for i, token in enumerate(parsed.tokens) if _are_people(token.text) and token.end <= end]
    counted = _counted(parsed, many[0]) if len(many) == 1 else []
    if not found or (len(found) == 1 and counted and set(counted) <= set(found[0])):
        # "The captain wrote to the owners. They": who knows?
        return polished(joined(context.text, parsed, counted)) if counted else "" if many else None
    last = next((c for c in reversed(parsed.clauses) if c.kind in ("main", "coordinate") and c.verb is not None), None)
    if len(found) > 1 or last is None or subject_of(parsed, last) != found[0] or len(found[0]) > _LONGEST_NOUN:
        return ""
    return polished(joined(context.text, parsed, _without_only(parsed, found[0])))


def _are_people(word: str) -> bool:
    return word in words.PEOPLE - words.SINGULAR or (word.islower() and word.endswith(_DOERS))


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


def _without_only(parsed: Parse, subject: Sequence[int]) -> list[int]:
    return list(subject[1:] if parsed.tokens[subject[0]].lower in ("only", "even", "just") else subject)


def _is_plain(context: Context, parsed: Parse, pronoun: str, found: str) -> bool:
    """Across paragraphs: is what was found what its sentence is about, and sure to be a name where it is one word?

    A reader's letter ("Nick Hale is looking for his uncle: ``He ...''") is about somebody else.
    """
    subject = subject_of(parsed, parsed.clauses[0])
    told = joined(context.text, parsed, subject)
    quoting = any(token.text in ("“", "``", '"', ":") for token in parsed.tokens)
    first = found.partition(" ")[0]
    if re.search(r"[\d|]", found) or first.endswith("ing") or (pronoun == "they" and _NAME.search(found)):
        return False
    here = [token.lower for token in context.parsed.tokens]
    behind = here[here.index(pronoun) + 1 :][:2] if pronoun in here else []
    if pronoun == "it" and behind[:1] and behind[0] in words.BE and not _is_participle(behind[-1]):
        # "It was because of this that", "it is easy to": stands for nothing.
        return False
    if not found or quoting or found.lower() not in told.lower() or first.lower() in words.POSSESSIVES:
        return False
    if "'s" in told or "’s" in told or {"and", "or"} & {parsed.tokens[i].lower for i in subject}:
        return False
    if " " in found or not found[0].isupper():
        return True
    # "Oh", "Spring": a capital at the sentence's beginning only. And "McCain" is no "it".
    named = re.search(rf"[a-z,] {re.escape(found)}\b", context.text)
    common = re.search(rf"\b{re.escape(found.lower())}\b", context.text)
    return pronoun != "it" and named is not None and common is None


def _is_participle(word: str) -> bool:
    return word.endswith("ed") or word in words.IRREGULAR_PARTICIPLES


def _rivals(context: Context, parsed: Parse, subject: Sequence[int], pronoun: str, end: int) -> bool:
    """Could "it" be something else: "the council bought the hotel", "the bank failed and the mill closed"?

    What a hotel can't do ("it hired a cook") the council did.
    """
    here = [t.lower for t in context.parsed.tokens]
    owned = next((own for own, owner in words.POSSESSIVES.items() if owner == pronoun and own in here), pronoun)
    told = here[here.index(owned) + 1 :][:3] if owned in here else []
    by_body = not words.BE & set(told) and bool(words.DONE_BY_BODIES & set(told))
    # "Its chairman": no site has one, but who has done something to a body is not the one that has.
    body = parsed.tokens[subject[-1]]
    plainly = body.lower in words.BODIES or body.text[0].isupper()
    by_body = by_body or (owned != pronoun and bool(words.ROLES & set(told[:2])) and plainly)
    for clause in parsed.clauses:
        if clause.kind == "participle" and clause.tokens[0] == 0:
            # "Having lost the election, the party split. Its": the party's.
            continue
        other = object_of(parsed, clause)
        if clause.kind == "main" and clause is not parsed.clauses[0]:
            other = other or subject_of(parsed, clause)
        other = [i for i in other if i not in subject and parsed.tokens[i].end <= end]
        terms = [parsed.tokens[i].text for i in other]
        agrees = bool(terms) and is_plural(terms) == (pronoun == "they")
        if agrees and by_body and terms[-1].islower() and terms[-1] not in words.BODIES:
            continue
        if agrees and terms[0].lower() not in words.PRONOUNS | words.OBJECTS:
            return True
    return False


def _leading_subject(parsed: Parse, end: int) -> list[int]:
    """ "When the republic took over the debts, it": who does something in the clause that leads up to the pronoun."""
    for clause in parsed.clauses:
        if clause.kind == "subordinate" and clause.tokens and parsed.tokens[clause.tokens[-1]].end <= end:
            subject = subject_of(parsed, clause)
            common = 0 < len(subject) <= 8 and parsed.tokens[subject[-1]].text.islower()
            if common and parsed.tokens[subject[0]].lower not in words.PRONOUNS:
                return subject
    return []


def _is_person(parsed: Parse, subject: Sequence[int]) -> bool:
    """Does the sentence itself speak of its subject as of a person: "Brand, who has led", "Brand said he"?"""
    if any(parsed.tokens[i].lower in words.ROLES for i in subject):
        return True
    # "The Food Agency misled them when he": an agency.
    proper = all(parsed.tokens[i].text[:1].isupper() for i in subject) and parsed.tokens[subject[0]].lower != "the"
    if proper and len(subject) == 2 and parsed.tokens[subject[-1] + 1].text == ",":
        apposition = parsed.tokens[subject[-1] + 2 : subject[-1] + 10]
        if any(token.lower.split("-")[-1] in words.ROLES for token in apposition):
            return True
    after = [token.lower for token in parsed.tokens[subject[-1] + 1 :]]
    return proper and (after[:2] == [",", "who"] or bool({"he", "she", "his", "her", "him"} & set(after)))


def _is_of_other_sex(context: Context, pronoun: str, person: str) -> bool:
    """Does a noun or a title say that somebody is no "he": "the girl", "Mrs. Gray", "Gray" who is called so?"""
    first, last = person.partition(" ")[0].rstrip("."), person.rpartition(" ")[2]
    sexes = {sex for sex, nouns in words.OF_ONE_SEX.items() if {first.lower(), last.lower()} & nouns}
    if not sexes and last[:1].isupper():
        # Names are sought as they are written, and titles in the few letters before: a text is long.
        places = [match.start() for match in re.finditer(re.escape(last), context.text)]
        before = [_TITLE.search(context.text, max(0, place - _LONGEST_TITLE), place) for place in places]
        titles = {match[1] for match in before if match}
        sexes = {sex for sex, of in words.TITLES_OF_ONE_SEX.items() if titles & set(of)}
    return sexes == {_OTHER[pronoun]}


def _is_told_of_other_sex(context: Context, pronoun: str, person: str, start: int, end: int) -> bool:
    """ "Leo Hart met his wife. She": who is alone in a sentence with his kin is no "she"; "Ada Moss, his wife," is."""
    place = context.text.find(person, start, end)
    others = {name for name, _ in _people(context.text, start, end) if name not in person}
    own = "his" if pronoun == "she" else "her"
    kin = rf"[^,] {own} (?:{'|'.join(words.KIN)})\b"
    return place >= 0 and not others and re.search(kin, context.text[place:end]) is not None


def _kin_in(context: Context, parsed: Parse, pronoun: str, end: int) -> str | None:
    """ "His mother", as "Jim Cole's mother": the only one of kin whom a sentence names that a pronoun can mean.

    None where it names nobody of that sex, empty where it names several, or whose kin it is can't be told.
    """
    found = parsed.tokens
    kin = [
        i
        for i, token in enumerate(found)
        if i and token.end <= end and token.lower in words.OF_ONE_SEX[pronoun] & words.KIN
        if found[i - 1].lower in words.POSSESSIVES or found[i - 1].lower.endswith("'s")
    ]
    if len(kin) != 1:
        return "" if kin else None
    before = found[kin[0] - 1]
    if before.lower not in words.POSSESSIVES:
        # "Gunmen took the engineer's daughter. She": the engineer's daughter.
        first = kin[0] - 1
        while first and found[first].text[0].islower() and found[first].lower not in words.DETERMINERS:
            first -= 1
        led = found[first].text[0].isupper() or found[first].lower in ("the", "a", "an")
        return polished(joined(context.text, parsed, range(first, kin[0] + 1))) if led else ""
    owner = antecedent_of(replace(context, parsed=parsed), words.POSSESSIVES[before.lower], before.start)
    return f"{possessive_of(owner)} {found[kin[0]].text}" if owner else ""


def _person_in(
    context: Context, parsed: Parse, subject: Sequence[int], start: int, end: int, pronoun: str
) -> str | None:
    """The person who does what the sentence tells, else the only one whom it names; empty where it may be another."""
    people = _people(context.text, start, end)
    # "His lawyer, Ada Moss, spoke. He": whose lawyer she is.
    owning = "|".join(own for own, owner in words.POSSESSIVES.items() if owner == pronoun)
    apposed = re.compile(rf"\b(?i:{owning}) [a-z -]+, \Z")
    people = [one for one in people if not apposed.search(context.text, start, one[1])]
    named = {name.split()[-1] for name, _ in people}
    terms = [parsed.tokens[i] for i in subject]
    direct = bool(terms) and not words.NOMINAL - words.DETERMINERS & {token.lower for token in terms}
    doer = ""
    if direct:
        first, last = terms[0].start, terms[-1].end
        # "The minister, Leo Hart, resigned"
        behind = context.text[last : last + 2] == ", "
        doer = next((name for name, at in people if first <= at < last or (behind and at == last + 2)), "")
        surname = terms[-1].text[0].isupper() and terms[-1].text not in _NOT_PERSON and terms[0].lower != "the"
        surname = surname and not terms[-1].text.isupper() and not _is_plural_verb(parsed, subject[-1] + 1)
        # "People who know him say that he".
        many = terms[-1].lower.endswith(("men", "women", *_DOERS)) and subject[0] == 0 and len(terms) == 1
        surname = surname and terms[-1].lower not in words.PEOPLE and not many
        if not doer and surname and (not people or _is_surname(context, parsed, subject, people)):
            doer = joined(context.text, parsed, subject)
        elif not doer and people and (surname or terms[-1].lower in words.SINGULAR | words.ROLES):
            # "The minister met Simon Hale. He": which of them?
            return ""
    others = named - {doer.split()[-1]} if doer else named
    if doer and any(_is_titled(name, pronoun) for name, _ in people) and not _is_titled(doer, pronoun):
        # "Dr Ada Moss operated on Mr Hale. He": who knows that Moss is no man?
        return ""
    for clause in parsed.clauses[1:]:
        # "Hale left, and Jim Cole took over. He": which of them? The first may have an office ("Secretary Hale said").
        telling = [parsed.tokens[i].text for i in subject_of(parsed, clause) if parsed.tokens[i].end <= end]
        if doer and clause.kind == "main" and others & set(telling):
            return ""
        speaking = clause.verb is not None and parsed.tokens[clause.verb].lower in words.COMPLEMENT_VERBS
        another = bool(telling) and telling[-1][0].isupper() and telling[-1] != doer.rpartition(" ")[2]
        if doer and speaking and clause.kind == "complement" and another:
            return ""
    if not doer and not people and terms and len(terms) > 1 and terms[-1].lower in words.SINGULAR | words.PARTIES:
        # "A young boy fell ill. He": the boy.
        return polished(joined(context.text, parsed, subject))
    if doer or not people:
        return doer or None
    holder = next((t.lower for t, after in pairwise(terms) if after.lower == "of"), "")
    if _does_to_another(context.text, people[0], end):
        # "Soldiers led by Leo Hart dragged him from his bed. He": not Hart, but whom the sentence before tells of.
        return None
    if holder in words.ROLES | words.PEOPLE | words.OF_A_PERSON:
        # "The lawyer of Leo Hart spoke. He": which of them?
        return ""
    return people[0][0] if len(named) == 1 else ""


def _is_titled(name: str, pronoun: str) -> bool:
    return name.partition(" ")[0].rstrip(".") in words.TITLES_OF_ONE_SEX[pronoun]


def _does_to_another(text: str, person: tuple[str, int], end: int) -> bool:
    """Is the person named as who led or did it, and somebody else spoken of as "him" behind?"""
    name, at = person
    led = re.search(r"\bby (?:[A-Z]?\w+ ){0,2}\Z", text[max(0, at - 40) : at]) is not None
    return led and re.search(r"\b(?:him|his|her)\b", text[at + len(name) : end]) is not None


def _is_plural_verb(parsed: Parse, index: int) -> bool:
    """ "Reports suggest he": they do, and he does."""
    verb = parsed.tokens[index].lower if index < len(parsed.tokens) else ""
    return verb in ("are", "were", "have", "do") or (verb in words.COMPLEMENT_VERBS and f"{verb}s" in words.SAYING)


def _is_surname(context: Context, parsed: Parse, subject: Sequence[int], people: Sequence[tuple[str, int]]) -> bool:
    """Is the lone name that a sentence begins with a person's: his first name stood before, or "his" stands behind?"""
    last = parsed.tokens[subject[-1]]
    if re.search(rf"\b[A-Z][a-z]+ {re.escape(last.text)}\b", context.text[: parsed.tokens[subject[0]].start]):
        return True
    if any(token.lower in _DONE_TO_PEOPLE for token in parsed.tokens[subject[-1] + 1 : subject[-1] + 4]):
        return True
    nearest = min((at for _, at in people if at > last.end), default=last.end)
    return _HE.search(context.text, last.end, nearest) is not None


def _people(text: str, start: int, end: int) -> list[tuple[str, int]]:
    """The persons whom a stretch of text names by two names or more, and where."""
    people = []
    for match in _NAME.finditer(text, start, end):
        name = match.group()
        parts = name.split()
        lead = text[max(start, match.start() - 5) : match.start()].lower()
        if any(part.strip(".,’'") in _NOT_PERSON for part in parts) or lead.endswith(("the ", " in ")):
            continue
        if lead.endswith(" at ") and not _LOOKED_AT.search(text, start, match.start()):
            continue
        if any(part.isupper() and len(part) > 2 for part in parts):
            continue
        if parts[0].lower() in _OPENING:
            parts = parts[1:]
        if len(parts) >= 2:
            people.append((" ".join(parts), match.start() + name.index(parts[0])))
    owners = [one for one in people if one[0].endswith(("’s", "'s"))]
    # "Ada Moss, the Du Pont's chairman": whose chairman she is, is told in passing.
    return [one for one in people if one not in owners] or [(name[:-2], at) for name, at in owners]
