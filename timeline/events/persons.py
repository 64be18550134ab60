"""Whom "he" or "she" can mean: the persons whom a sentence names, and what it lets see of their sex."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from timeline.events import words
from timeline.events.clauses import Parse
from timeline.events.context import Context
from timeline.events.phrases import subject_of
from timeline.events.several import DOERS
from timeline.events.wording import joined, polished

HE = re.compile(r"\b(?:he|she|his|her|him)\b", re.IGNORECASE)
NAME = re.compile(r"(?:[A-Z][\w’'.-]*\s+(?:(?:al|bin|ibn|van|von|de|der|el|da|di)\s+)?)+[A-Z][\w’'-]+")
# One works at Goldman Sachs, and looks back at Douglas Mackiernan.
_LOOKED_AT = re.compile(r"\b(?:back|look\w*|point\w*|aim\w*|fir\w*|shot|shout\w*|ang\w+) at $")
# And "came to Port Hill".
_GONE_TO = re.compile(
    r"\b(?:came|comes?|went|goes|go|gone|moved?|moving|travell?ed|flew|flown|drove|sailed|walked|returned?|fled|back|"
    r"arrived?|sent|taken|took|brought|trip|train|flight|bus|ferry|way|road|emigrated|hails?|home) "
    r"(?:\w+ )?(?:to|from) $"
    r"|\b(?:near|outside|around|across|throughout) $"
)
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
OTHER = {"he": "she", "she": "he"}
# What happens to people, and to no council or country.
_DONE_TO_PEOPLE = frozenset(
    "sacked resigned retired born died married divorced jailed imprisoned arrested detained freed acquitted hired "
    "appointed elected sworn shot stabbed murdered assassinated".split()
)
NOT_PERSON = frozenset(
    "Watch Rights Media Foundation Network Project Monitor Observatory Society Trial Appeal Review Journal Courier "
    "Herald Gazette Tribune Quarterly Daily Metals Steel Oil Gas Foods Chemicals Mining Resources Capital Ventures "
    "Sons Law Town United Rovers Wanderers Athletic Albion County Rangers FC AFC "
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


def is_person(parsed: Parse, subject: Sequence[int]) -> bool:
    """Does the sentence itself speak of its subject as of a person: "Brand, who has led", "Brand said he"?"""
    if any(parsed.tokens[i].lower in words.ROLES for i in subject):
        return True
    following = [token.lower for token in parsed.tokens[subject[-1] + 1 : subject[-1] + 7]]
    if following[:1] in (["is"], ["was"]) and following[1:2] in (["the"], ["a"], ["an"], ["her"], ["his"]):
        # "Hart was the third minister to leave"
        stop = next((n for n, word in enumerate(following) if word in words.PREPOSITIONS | {",", "."}), len(following))
        if words.ROLES & set(following[:stop]):
            return True
    # "The Food Agency misled them when he": an agency.
    proper = all(parsed.tokens[i].text[:1].isupper() for i in subject) and parsed.tokens[subject[0]].lower != "the"
    if proper and len(subject) == 2 and parsed.tokens[subject[-1] + 1].text == ",":
        apposition = parsed.tokens[subject[-1] + 2 : subject[-1] + 10]
        if any(token.lower.split("-")[-1] in words.ROLES for token in apposition):
            return True
    after = [token.lower for token in parsed.tokens[subject[-1] + 1 :]]
    return proper and (after[:2] == [",", "who"] or bool({"he", "she", "his", "her", "him"} & set(after)))


def is_of_other_sex(context: Context, pronoun: str, person: str) -> bool:
    """Does a noun or a title say that somebody is no "he": "the girl", "Mrs. Gray", "Gray" who is called so?"""
    first, last = person.partition(" ")[0].rstrip("."), person.rpartition(" ")[2]
    sexes = {sex for sex, nouns in words.OF_ONE_SEX.items() if {first.lower(), last.lower()} & nouns}
    if not sexes and last[:1].isupper():
        # Names are sought as they are written, and titles in the few letters before: a text is long.
        places = [match.start() for match in re.finditer(re.escape(last), context.text)]
        before = [_TITLE.search(context.text, max(0, place - _LONGEST_TITLE), place) for place in places]
        titles = {match[1] for match in before if match}
        sexes = {sex for sex, of in words.TITLES_OF_ONE_SEX.items() if titles & set(of)}
    return sexes == {OTHER[pronoun]}


def is_told_of_other_sex(context: Context, pronoun: str, person: str, start: int, end: int) -> bool:
    """ "Leo Hart met his wife. She": who is alone in a sentence with his kin is no "she"; "Ada Moss, his wife," is."""
    place = context.text.find(person, start, end)
    others = {name for name, _ in _people(context.text, start, end) if name not in person}
    own = "his" if pronoun == "she" else "her"
    kin = rf"[^,] {own} (?:{'|'.join(words.KIN)})\b"
    return place >= 0 and not others and re.search(kin, context.text[place:end]) is not None


def person_in(
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
        surname = terms[-1].text[0].isupper() and terms[-1].text not in NOT_PERSON and terms[0].lower != "the"
        surname = surname and not terms[-1].text.isupper() and not _is_plural_verb(parsed, subject[-1] + 1)
        # "People who know him say that he".
        many = terms[-1].lower.endswith(("men", "women", *DOERS)) and subject[0] == 0 and len(terms) == 1
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
    return HE.search(context.text, last.end, nearest) is not None


def _people(text: str, start: int, end: int) -> list[tuple[str, int]]:
    """The persons whom a stretch of text names by two names or more, and where."""
    people = []
    for match in NAME.finditer(text, start, end):
        name = match.group()
        parts = name.split()
        lead = text[max(start, match.start() - 5) : match.start()].lower()
        if any(part.strip(".,’'") in NOT_PERSON for part in parts) or lead.endswith(("the ", " in ")):
            continue
        if _GONE_TO.search(text, start, match.start()):
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
