"""Whom a pronoun means: the noun phrase nearest before it that can be meant, in its paragraph or right before that."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.events import furniture, words
from timeline.events.clauses import Parse
from timeline.events.context import Context
from timeline.events.endings import is_participle
from timeline.events.persons import HE, NAME, OTHER, is_of_other_sex, is_person, is_told_of_other_sex, person_in
from timeline.events.phrases import is_plural, object_of, subject_of
from timeline.events.several import are_people, is_several, last_told, without_only
from timeline.events.walk import parse
from timeline.events.wording import joined, polished, possessive_of
from timeline.sentences import Span, sentences_before

# "1974 - Moss is shot. His deputy", in a chronicle: the date at the head is no part of him.
_HEAD = re.compile(r"(?=[^:–—-]{0,12}\d)(?:[A-Z][a-z]+\.? |\d{1,4},? ){1,3}?(?:[:–—-]+ )|(?:[A-Z][a-z]+ )?\d{4}: ")
# Words of a noun phrase that a headline may begin with.
_LONGEST = 8
# Who is called so is no "it".
_TITLED = frozenset(
    "Mr Mrs Ms Miss Sir Dame Lord Lady Dr Prof Professor President Senator Sen Rep King Queen Pope Judge".split()
)
# More than a word or two in quotation marks ("said she was “numb”").
_SPEECH = re.compile(r"(?:[“\"]|``)(?:[^\s”\"]+\s+){3}")
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
    if pronoun == "it" and found.partition(" ")[0].rstrip(".") in _TITLED:
        return ""
    if found and pronoun in OTHER and _means_another(context, OTHER[pronoun], found, before):
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
            pronoun in OTHER
            and found is None
            and any(words.POSSESSIVES.get(token.lower) == pronoun for token in parsed.tokens)
        )
        if start < context.paragraph and not itself and not _is_plain(context, parsed, pronoun, found or ""):
            return ""
        if found == "":
            return ""
        if found and pronoun == "it" and NAME.fullmatch(found) and HE.search(context.text, end, here):
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
        for start, end in reversed(sentences_before(context.text, first, min(last, here), context.language)):
            head = _HEAD.match(context.text, start, end) or furniture.RUN_IN.match(context.text, start, end)
            yield head.end() if head else start, end


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
    subject = _without_date([i for i in subject_of(parsed, parsed.clauses[0]) if parsed.tokens[i].end <= end], parsed)
    if pronoun not in OTHER and len(subject) > _LONGEST:
        # "The deadline for Ann Gray to buy the mill passed. It": the deadline.
        ends = [n for n, i in enumerate(subject) if n > 1 and parsed.tokens[i].lower in words.PREPOSITIONS - {"of"}]
        led = parsed.tokens[subject[0]].lower in ("the", "a", "an")
        subject = subject[: ends[0]] if ends and led and ends[0] <= _LONGEST else subject
    words_of = [parsed.tokens[i].lower for i in subject]
    vague = words.PRONOUNS | words.NOBODY | {"i", "we", "you", "there", "this", "that", "these", "those"}
    plain = 0 < len(subject) <= _LONGEST and not {words_of[0], words_of[-1]} & vague
    if pronoun in OTHER:
        if words_of == [pronoun]:
            # "She flew with Tom Hale. She was shot": she is whom the pronoun before her means.
            return None
        person = person_in(context, parsed, subject if plain else [], start, end, pronoun)
        if person is None or (person and is_of_other_sex(context, pronoun, person)):
            # "The boy was ill, and his mother was away. She": the boy's mother.
            return _kin_in(context, parsed, pronoun, end)
        if person and is_told_of_other_sex(context, pronoun, person, start, end):
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
    if not plain or (pronoun == "it" and is_person(parsed, subject)):
        return None
    if pronoun == "it" and _may_be_several(context, parsed, subject):
        return ""
    if pronoun == "it" and words_of[-1].endswith("s") and len(owner := _owner(parsed, subject)) > 1:
        # "The company's auditors left in March. In June it": they are several, and the company is one.
        return polished(joined(context.text, parsed, owner).removesuffix("’s").removesuffix("'s"))
    if pronoun == "it" and any(word.endswith("'s") for word in words_of[:-1]):
        # "The firm's profit fell, and it closed": the firm, though the profit is what fell.
        return None
    group = pronoun == "they" and parsed.tokens[subject[-1]].lower in words.GROUPS
    # "A gang robbed Gray and his wife. They": who?
    group = group and not any(t.lower == "and" or are_people(t.text) for t in parsed.tokens[subject[-1] + 1 :])
    if not group and is_several(context, parsed, subject) != (pronoun == "they"):
        return last_told(context, parsed, end) if pronoun == "they" else None
    if _rivals(context, parsed, subject, pronoun, end):
        return ""
    return polished(joined(context.text, parsed, without_only(parsed, subject)))


def _without_date(subject: list[int], parsed: Parse) -> list[int]:
    """ "In 2014 inspectors came. They": the inspectors; the dates of the sentences before are not marked."""
    led = len(subject) > 2 and parsed.tokens[subject[0]].lower in words.LEADING_DATE
    return subject[2:] if led and re.fullmatch(r"\d{4}", parsed.tokens[subject[1]].text) else subject


def _is_plain(context: Context, parsed: Parse, pronoun: str, found: str) -> bool:
    """Across paragraphs: is what was found what its sentence is about, and sure to be a name where it is one word?

    A reader's letter ("Nick Hale is looking for his uncle: ``He ...''") is about somebody else.
    """
    subject = subject_of(parsed, parsed.clauses[0])
    told = joined(context.text, parsed, subject)
    said = joined(context.text, parsed, range(len(parsed.tokens)))
    quoting = any(token.text == ":" for token in parsed.tokens) or _SPEECH.search(said) is not None
    first = found.partition(" ")[0]
    if re.search(r"[\d|]", found) or first.endswith("ing") or (pronoun == "they" and NAME.search(found)):
        return False
    here = [token.lower for token in context.parsed.tokens]
    behind = here[here.index(pronoun) + 1 :][:2] if pronoun in here else []
    if pronoun == "it" and behind[:1] and behind[0] in words.BE and not is_participle(behind[-1]):
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


def _owner(parsed: Parse, subject: Sequence[int]) -> list[int]:
    """The noun phrase with an article that owns a subject of many: "the company's" of "the company's auditors"."""
    ends = [n for n, i in enumerate(subject) if parsed.tokens[i].lower.endswith("'s")]
    terms = [parsed.tokens[i].text for i in subject]
    plain = len(ends) == 1 and is_plural(terms) and parsed.tokens[subject[0]].lower == "the"
    noun = parsed.tokens[subject[ends[0]]].lower.removesuffix("'s") if plain else ""
    return list(subject[: ends[0] + 1]) if noun in words.BODIES else []


def _may_be_several(context: Context, parsed: Parse, subject: Sequence[int]) -> bool:
    """ "Sales fell, and its report": a capital at the beginning hides whether sales are one or many; "Barclays" is one,
    where it is written so inside a sentence, too."""
    first = parsed.tokens[subject[0]].text
    alone = len(subject) == 1 and subject[0] == 0 and first[0].isupper() and re.search(r"[^suiox]s$", first) is not None
    return alone and re.search(rf"[a-z,] {re.escape(first)}\b", context.text) is None


def _leading_subject(parsed: Parse, end: int) -> list[int]:
    """ "When the republic took over the debts, it": who does something in the clause that leads up to the pronoun."""
    for clause in parsed.clauses:
        if clause.kind == "subordinate" and clause.tokens and parsed.tokens[clause.tokens[-1]].end <= end:
            subject = subject_of(parsed, clause)
            common = 0 < len(subject) <= 8 and parsed.tokens[subject[-1]].text.islower()
            if common and parsed.tokens[subject[0]].lower not in words.PRONOUNS:
                return subject
    return []


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
