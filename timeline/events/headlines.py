"""Headlines in the article's own words: who did what, at most 90 characters, readable alone.

A headline is a selection: the words of the dated clause, without the date and without who said so, and of the
clauses that hang on it as far as they fit. The only words that move are a subject that a clause shares ("He was
freed *and left*") and the noun phrase that a pronoun stands for; both come from the same paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from timeline.events import rephrasing, words
from timeline.events.births import birth
from timeline.events.clauses import Clause, Parse
from timeline.events.completing import COMPLETED
from timeline.events.fitting import LONGEST, Choice, Draft, draft
from timeline.events.phrases import after_opening, children_of, family_of, span_of, subject_of
from timeline.events.pronouns import Context, antecedent_of, possessive_of
from timeline.events.relations import (
    accompanies,
    and_then,
    cleft_in,
    comes_first,
    ends_it,
    happens_with,
    in_passing,
    is_inverted,
    is_of_a_charge,
    is_of_the_date,
    is_past_participle,
    is_told_in_passing,
    lacks_subject,
    says_what_happened,
    without_apposition,
)
from timeline.events.segments import words_alone
from timeline.events.shortening import without_clauses
from timeline.events.speech import (
    carries_himself,
    carries_only,
    complement_of,
    does_more,
    goes_on_speaking,
    is_doubtful,
    is_of_oneself,
    is_of_the_speaker,
    is_speech,
    is_unsure,
    judges,
    may_be,
    reports,
    said_by_pronoun,
    stands_alone,
)
from timeline.events.wording import OPENERS, joined

# And below this, it can't be understood at all ("His death"): the whole sentence is tried instead, unless it is
# somebody and a verb ("Brandt died").
_TOO_SHORT = 11
_TOLD_BRIEFLY = re.compile(rf"[A-Z][\w’'-]+ (?:[a-z]+ed|{'|'.join(sorted(words.IRREGULAR_PAST))})\b")


_NAMED = re.compile(r"((?:[A-Z][\w.’'-]*\s+)+[A-Z][\w’'-]+) (?:of|at|from|with) ")
# "2010 was hard", without the year.
_SUBJECTLESS = re.compile(
    r"(?:Was|Were|Is|Are|Has|Have|Had|Did|Does|Do)\b|(?:Will|Would|Could|Can|Might|Must|Should) (?:not )?[a-z]"
)
# "On 14 January, to be exact."
_OF_SPEECH = re.compile(
    r"To be (?:exact|precise|fair|honest|sure|clear)|That is to say|I (?:think|believe|guess)"
    # "That was 14 July, my brother's birthday."
    r"|(?:That|This|It) (?:was|is), (?!.*\bthat\b).*"
)
_LONE_NOUN = re.compile(r"[A-Z][a-z]+(?<!\bThe)(?<!\bA)(?<!\bAn)(?: [a-z]+)?|The")
_ONLY_SAYING = frozenset("said says told added reported noted stated wrote".split())
# "Dr.", "Sen.", "Ada J."
_LONGEST_TITLE = 5
_LONGEST_SPEAKER = 80
# Whose name may lead a headline that has more to tell.
_LONGEST_NAME = 48
# Words of whom a participle is said of.
_LONGEST_SUBJECT = 6
# What a headline must gain in characters over the way to tell it that comes before.
_LATER = 10
_LONE_VERB = re.compile(
    rf"(?:[a-z]+ed|{'|'.join(sorted(words.IRREGULAR_PAST | words.AUXILIARIES | words.PRESENT))})", re.IGNORECASE
)


def headline(context: Context, clause: Clause, dates: Collection[int]) -> str:
    """The headline of a clause; `dates` are the indices of the tokens that make its date.

    Of the ways to tell it the first that fits whole is taken, then the first that can be cut well. Empty for a
    sentence that holds nothing but its date.
    """
    if context.language == "en" and 0 < len(born := birth(context, dates)) <= LONGEST:
        return born
    everything = Choice(context.parsed.clauses[0], list(range(len(context.parsed.tokens))))
    if context.language == "en":
        saying = clause.parent if clause.kind == "complement" else None
        unsure = saying is not None and is_unsure(context.parsed, saying)
        first = saying is not None and complement_of(context.parsed, saying) is clause
        choices = _choices(context, saying if unsure and first and saying else clause)
        again = "that" in {context.parsed.tokens[i].lower for i in clause.tokens[:2]}
        if unsure and not first and again and saying and (name := _short_name(_speaker(context, saying))):
            # "The state alleged that Gray was late, and that he killed her": so it did of the second thing, too.
            choices = [Choice(clause, one.tokens, f"{name}: ") for one in choices]
    else:
        alone = words_alone(context.parsed, clause, context.language) if len(context.parsed.clauses) > 1 else []
        choices = [Choice(clause, alone)] if alone else []
    drafts: list[Draft] = []
    for place, choice in enumerate([*choices, everything]):
        one = draft(context, choice, dates)
        if choice is not everything and lacks_subject(context.parsed, choice.clause, choice.tokens):
            # Better the whole sentence, as far as it tells of the deed.
            one = replace(one, cut=True, score=-LONGEST)
        elif choice is everything and context.language == "en" and is_told_in_passing(context.parsed, clause):
            # "Houses weakened by Friday's quake fell": of the quake it is known when it was, and of the houses not.
            continue
        elif clause.kind == "phrase" and context.language == "en" and _LONE_NOUN.fullmatch(one.text):
            # "Drama": of what? But "the earthquake" is the one that others tell of.
            continue
        elif choice is everything and _is_dated_otherwise(context, drafts):
            # "Hart left on 20 May, having been expelled the day before": he did not leave the day before.
            continue
        elif choice is everything and clause.verb is not None:
            told = context.parsed.tokens[clause.verb].text in one.text.split()
            led = any(c.kind == "participle" and c is not clause and c.tokens[0] == 0 for c in context.parsed.clauses)
            if (led or not told) and any(_is_vague(d.text) for d in drafts):
                # "They fled" is vague, and what the sentence tells before that is of another day.
                continue
            one = one if told else replace(one, score=one.score - 2 * LONGEST)
        if context.language == "en" and _OF_SPEECH.fullmatch(one.text):
            continue
        if context.language == "en" and (_SUBJECTLESS.match(one.text) or _tells_nobody(context.parsed, one.text)):
            continue
        if not one.cut and choice is not everything and _understood(one.text) and not drafts:
            return one.text
        if len(one.text) > 2:
            drafts.append(replace(one, score=one.score - place * (_LATER if choice is not everything else LONGEST)))
    named = [d for d in drafts if d.text.partition(" ")[0].lower() not in words.RELATIVES]
    drafts = [d for d in drafts if _understood(d.text)] or [d for d in named if _says_enough(d.text)] or named or drafts
    whole = next((d for d in drafts[: len(choices)] if not d.cut), None)
    found = (whole or max(drafts, key=lambda d: d.score)).text if drafts else ""
    # "Then came the 1970s": nothing is told but that time went on. "Closed until 20 May" ends in a month and no "may".
    said = found.rpartition(" ")[2] not in words.AUXILIARIES and not _LONE_VERB.fullmatch(found)
    return found if said or context.language != "en" else ""


def _tells_nobody(parsed: Parse, text: str) -> bool:
    """ "Tried to raise an alarm": who? Not "Set in Rome, the play", nor "Rose Hall died"."""
    first, second = (*text.split(), "", "")[:2]
    word = first.lower()
    past = word.endswith("ed") and word not in words.NOT_PAST and "-" not in word
    verbal = past or word in words.IRREGULAR_PAST or word in words.ONLY_VERBS
    # "Set in Rome, the play" has somebody behind the comma, "recorded in Rome, will be sold" has nobody.
    behind = text.partition(", ")[2].partition(" ")[0]
    if not verbal or second[:1].isupper() or (behind and behind not in words.FINITE_AUXILIARIES):
        return False
    opening = parsed.tokens[0].text == first
    led = second in words.PREPOSITIONS | words.DETERMINERS | {"to", "that", "since", "until", "not"}
    return (led if opening else word in {token.text for token in parsed.tokens}) and not second.endswith("s")


def _is_dated_otherwise(context: Context, drafts: list[Draft]) -> bool:
    """Does the sentence tell of other days as well, where a way to tell this one's stands already?"""
    return bool(context.others) and any(" " in one.text for one in drafts)


def _says_enough(text: str) -> bool:
    return len(text) > _TOO_SHORT or _TOLD_BRIEFLY.match(text) is not None


def _is_vague(text: str) -> bool:
    """ "It doubled", "They began to move": true, and nobody is named."""
    first, last = text.partition(" ")[0].lower(), text.rpartition(" ")[2]
    return first in words.PRONOUNS and last not in words.AUXILIARIES and _says_enough(text)


def _understood(text: str) -> bool:
    """ "He was shot" tells nobody who: better the sentence that names him, though it be cut."""
    first, last = text.partition(" ")[0].lower(), text.rpartition(" ")[2]
    dangling = first in words.PRONOUNS | words.RELATIVES - {"that"} or last in words.AUXILIARIES
    # "Gray said": what?
    dangling = dangling or (last in _ONLY_SAYING and "”" not in text)
    # "When he became its chairman": and then?
    dangling = dangling or (first in words.SUBORDINATORS and "," not in text)
    return _says_enough(text) and not dangling


def _choices(context: Context, clause: Clause) -> list[Choice]:
    """The ways to tell a clause, best first."""
    parsed = context.parsed
    if clause.kind == "said":
        # "98 percent resist the drug, the CDC reported": the news is what was reported.
        clause = parsed.clauses[0]
    if is_of_a_charge(parsed, clause, context.others):
        # "The jury cleared Kerr of robbing a bank in 2013": without its date it would be told of that year.
        whole = _words(context, clause)
        if len(joined(context.text, parsed, whole)) <= LONGEST:
            return [Choice(clause, whole, dated=True)]
    if is_inverted(parsed, clause):
        # "Only on 3 May did the firm admit it": without the day it would be a question.
        return [Choice(clause, _words(context, clause), dated=True)]
    if found := _told_around(context, clause):
        return found
    saying = clause.parent or parsed.clauses[0]
    if clause.kind == "complement" and is_of_oneself(parsed, clause) and complement_of(parsed, saying) is clause:
        return [*_of_saying(context, saying, clause), Choice(clause, _words(context, clause))]
    if clause.kind == "complement" and goes_on_speaking(parsed, clause):
        # "Gray said: “It is cold, and we lost a ship on Friday”".
        name = _short_name(_speaker(context, saying))
        own = _words(context, clause)
        return [*([Choice(clause, own, f"{name}: ")] if name else []), Choice(clause, own)]
    complement = complement_of(parsed, clause)
    if complement is not None and (found := _of_saying(context, clause, complement)):
        return found
    if found := _told_beside(context, clause):
        return found
    chosen = _words(context, clause)
    if not chosen and clause.kind == "coordinate":
        # "The north signed the pact in May and the south in June": who signed what is told by the dates alone.
        return [Choice(clause, list(range(len(parsed.tokens))), dated=True)]
    if (instead := rephrasing.instead_of_vague(parsed, clause)) is not None:
        return _choices(context, instead)
    if clause.kind == "reduced":
        return _of_reduced(context, clause, chosen)
    if clause.kind == "relative":
        return _of_relative(context, clause, chosen)
    if is_past_participle(parsed, clause):
        return [Choice(clause, chosen)]
    if clause.kind == "subordinate" and clause.parent is not None and accompanies(parsed, clause):
        # "He was freed after pleading guilty on Monday": no verb of its own, and about the same time.
        return [Choice(clause.parent, _words(context, clause.parent)), Choice(clause, chosen)]
    if clause.parent is not None and happens_with(parsed, clause):
        return [Choice(clause.parent, _words(context, clause.parent))]
    if clause.kind == "subordinate" and clause.parent is not None and ends_it(parsed, clause):
        return [Choice(clause, chosen), Choice(clause.parent, _words(context, clause.parent))]
    said = clause.kind == "complement" and complement_of(parsed, saying) is clause
    if said and saying.kind in ("main", "coordinate") and not is_inverted(parsed, saying):
        subject = [parsed.tokens[i].lower for i in subject_of(parsed, clause)]
        if len(subject) == 1 and subject[0] in words.PRONOUNS:
            # "The agency said it would review it by June": if nobody knows who, then with who said so.
            return [Choice(clause, chosen), Choice(saying, _words(context, saying))]
    if clause.kind == "participle" and clause.parent is not None and clause.parent.tokens:
        return _of_participle(context, clause, clause.parent, chosen)
    return [Choice(clause, chosen)]


def _of_saying(context: Context, clause: Clause, complement: Clause) -> list[Choice]:
    """What was said, with or without who said it; empty where the clause is told like any other."""
    parsed = context.parsed
    whole = Choice(clause, _words(context, clause))
    if is_speech(parsed, complement):
        speaker = _speaker(context, clause)
        names = dict.fromkeys([*([speaker] if len(speaker) <= _LONGEST_NAME else []), _short_name(speaker)])
        spoken = span_of(parsed, complement)
        leads = [f"{name}: " for name in names if name] or [""]
        return (
            [Choice(complement, spoken, lead) for lead in leads] if speaker or said_by_pronoun(parsed, clause) else []
        )
    named = _short_name(_speaker(context, clause))
    if stands_alone(parsed, complement):
        inner = _choices(context, complement)
        if is_of_the_speaker(parsed, clause, complement):
            pointing = parsed.tokens[subject_of(parsed, complement)[0]].lower in words.PRONOUNS | set(words.POSSESSIVES)
            denied = words.DENIALS & {parsed.tokens[i].lower for i in clause.tokens}
            plain = named and not pointing and not denied
            return [whole, *([Choice(complement, one.tokens, f"{named}: ") for one in inner] if plain else [])]
        if judges(parsed, clause, complement):
            return [whole, *([Choice(complement, one.tokens, f"{named}: ") for one in inner] if named else []), *inner]
        if does_more(parsed, clause):
            # "She came to the mill and told the boy that his work was a disgrace": she came.
            return [whole]
        # "officials said that" carries the news; "officials announced that" is part of it while there is room.
        return inner if carries_only(parsed, clause) else [whole, *inner]
    if is_doubtful(parsed, complement):
        # "The minister insisted that they would fight on": with his office, else with his name alone.
        inner = _choices(context, complement)
        led = [Choice(complement, one.tokens, f"{named}: ") for one in inner] if named else []
        return [whole, *led, *(inner if may_be(parsed, complement) else [])]
    if carries_himself(parsed, clause, complement):
        # "Officials revealed that they had uncovered a plot": they had.
        return [whole, *_choices(context, complement)]
    return []


def _told_around(context: Context, clause: Clause) -> list[Choice]:
    """What a sentence built around its date tells: "it was in May that", "fears grew in May, when"."""
    parsed = context.parsed
    cleft = cleft_in(parsed, clause)
    if cleft is not None:
        return _choices(context, cleft)
    if (turned := rephrasing.of_cleft(parsed, clause)) is not None:
        return [Choice(*turned)]
    for child in children_of(parsed, clause):
        if child.kind == "subordinate" and (
            says_what_happened(parsed, clause, child) or comes_first(parsed, clause, child)
        ):
            return _choices(context, child)
    return []


def _told_beside(context: Context, clause: Clause) -> list[Choice]:
    """A clause with another one of the same time, where that says who did what; empty for any other."""
    parsed = context.parsed
    subject = subject_of(parsed, clause)
    if len(subject) == 1 and parsed.tokens[subject[0]].lower in words.PRONOUNS:
        pronoun = parsed.tokens[subject[0]]
        beside = [child for child in children_of(parsed, clause) if is_of_the_date(parsed, child)]
        if beside and not antecedent_of(context, pronoun.lower, pronoun.start):
            # "They met again in May, when the captain paid for it": nobody knows who they are, and the captain paid.
            return [Choice(clause, _words(context, clause)), *_choices(context, beside[0])]
    if (then := and_then(parsed, clause)) is not None:
        # "That spring his marriage was in trouble and he bought a cabin": what came about, with how things were.
        own = _words(context, clause)
        return [Choice(clause, sorted({*own, *_words(context, then)})), Choice(clause, own)]
    return []


def _of_reduced(context: Context, clause: Clause, chosen: list[int]) -> list[Choice]:
    """ "A study published in May", "papers leaked by Ann Gray in 2013"."""
    parsed, parent = context.parsed, clause.parent
    if clause.verb is not None and parent is not None:
        issued = parsed.tokens[clause.verb].lower in words.ISSUED
        # "Gray said in a film shown on Monday that".
        issued = issued or (clause.tokens[0] > 0 and parsed.tokens[clause.tokens[0] - 1].lower == "in")
        if (issued and reports(parsed, parent)) or in_passing(parsed, clause):
            # "A study published in May found that fish had died": what it found, and not that it was published.
            around = [choice for choice in _choices(context, parent) if clause.verb in choice.tokens]
            if around:
                return [Choice(one.clause, [i for i in one.tokens if i != clause.verb], one.lead) for one in around]
        if (said := rephrasing.with_what_it_says(parsed, clause)) and not context.others & set(parent.tokens):
            # "Papers filed in May accuse the bank": of what they accuse it, and not that there were some.
            return [Choice(parent, [i for i in _words(context, parent) if i != clause.verb or said == "kept"])]
    return [Choice(clause, told) for told in _told_otherwise(context, clause, chosen)]


def _of_relative(context: Context, clause: Clause, chosen: list[int]) -> list[Choice]:
    parsed, opening = context.parsed, clause.tokens[0]
    if parsed.tokens[opening].lower == "whose" and chosen.index(opening) > 0:
        # "Tarn Mills, whose bids were rejected": Tarn Mills' bids were.
        place = chosen.index(opening)
        owner = possessive_of(joined(context.text, parsed, chosen[:place]))
        owned = Choice(clause, chosen[place + 1 :], f"{owner[:1].upper()}{owner[1:]} ")
        return [owned, Choice(clause, chosen)] if len(owner) <= _LONGEST_NAME else [Choice(clause, chosen)]
    told = rephrasing.of_relative(parsed, clause, chosen)
    return [*([Choice(clause, told)] if told else []), Choice(clause, chosen)]


def _of_participle(context: Context, clause: Clause, parent: Clause, chosen: list[int]) -> list[Choice]:
    parsed = context.parsed
    if (had := _had(context, clause)) is not None:
        return [had]
    # "It broke up the ring, jailing a dozen": with the deed it belongs to, if both fit.
    own = after_opening(parsed, clause.tokens, words.CONJUNCTIONS)
    deed = [i for i in _words(context, parent) if i not in clause.tokens]
    end = deed[-1] if deed else own[0]
    deed += [i for i in parent.tokens if parsed.tokens[i].text == "," and end < i < own[0]][:1]
    joining = clause.tokens[0] != own[0] and bool(deed) and deed[-1] == clause.tokens[0] - 1
    both = Choice(parent, sorted([*deed, *(clause.tokens if joining else own)]))
    if parsed.tokens[own[0]].lower in words.LEADING_TO:
        # "He gave her a lethal dose, leading to her death": and not that he led.
        return [both, Choice(parent, deed)]
    return [both, Choice(clause, chosen)]


def _had(context: Context, clause: Clause) -> Choice | None:
    """ "Hart left on 20 May, having been expelled the day before": Hart had been expelled."""
    parsed = context.parsed
    assert clause.parent is not None
    if parsed.tokens[clause.tokens[0]].lower != "having" or len(clause.tokens) < 2:
        return None
    subject = subject_of(parsed, clause.parent)
    if not 0 < len(subject) <= _LONGEST_SUBJECT:
        return None
    who = joined(context.text, parsed, subject)
    if who.lower() in words.PRONOUNS:
        who = antecedent_of(context, who.lower(), parsed.tokens[subject[0]].start) or who
    lead = f"{who[:1].upper()}{who[1:]} had "
    return Choice(clause, clause.tokens[1:], lead) if len(who) <= _LONGEST_NAME else None


def _told_otherwise(context: Context, clause: Clause, chosen: list[int]) -> list[list[int]]:
    """A noun with its participle as what happened, where that can be told; as it stands."""
    parsed = context.parsed
    if told := rephrasing.active(parsed, clause, chosen):
        return [told, chosen]
    if rephrasing.bare(parsed, clause, chosen):
        # Better cut than "the two videos released", which tells only that there were some.
        for way in (rephrasing.with_what_it_did, rephrasing.with_its_auxiliary):
            if told := way(parsed, clause, chosen):
                return [told]
    return [chosen]


def _short_name(speaker: str) -> str:
    """ "Ministry spokesman Lin Jian", "President Ada Moss": the name behind the office; "Ann Gray of the bank"."""
    if (named := _NAMED.match(speaker)) and len(named[1]) < len(speaker):
        return named[1]
    parts = speaker.split()
    place = len(parts)
    while place and _is_of_a_name(parts, place - 1):
        place -= 1
    name = " ".join(parts[place:])
    if place and {one.lower() for one in parts[max(0, place - 2) : place]} & words.PREPOSITIONS:
        # "An official of the Tarn Bank": he speaks, and not the bank.
        name = " ".join(takewhile(lambda one: one.lower() not in words.PREPOSITIONS, parts))
    name = name if place and name else speaker if 0 < len(speaker) <= 24 else ""
    return name if len(name) <= _LONGEST_NAME else ""


def _is_of_a_name(parts: Sequence[str], place: int) -> bool:
    """ "Ada", "Moss"; "and" in "the Food and Farming Office"; and not "minister" or "President"."""
    if parts[place] in ("and", "&"):
        return place + 1 < len(parts) and place > 0 and parts[place - 1][:1].isupper()
    return parts[place][:1].isupper() and parts[place].lower() not in words.ROLES


def _speaker(context: Context, clause: Clause) -> str:
    """Who speaks: the attribution without its verb, its date and what follows them."""
    parsed = context.parsed
    # "The state alleged": its "state" says nothing.
    telling = (i for i in clause.tokens if i >= (clause.verb or 0))
    said = next((i for i in telling if parsed.tokens[i].lower in words.COMPLEMENT_VERBS), clause.verb)
    if said is None:
        return ""
    before = after_opening(parsed, _who_speaks(parsed, clause, said), words.SUBORDINATORS | words.CONJUNCTIONS)
    after = [i for i in clause.tokens if i > said]
    names: list[int] = []
    for i in before if any(parsed.tokens[i].is_word for i in before) else after:
        token = parsed.tokens[i]
        title = token.text == "." and names and len(parsed.tokens[i - 1].text) < _LONGEST_TITLE
        ended = token.dated or token.lower in ("on", "in", "at", "to", "who") or (token.lower in (",", ".") and names)
        if ended and not title:
            break
        if token.is_word or names:
            names.append(i)
    speaker = joined(context.text, parsed, names)
    opening = OPENERS.match(speaker)
    speaker = speaker[opening.end() :] if opening else speaker
    if speaker.lower() in ("i", "we", "you", "there"):
        return ""
    if speaker.lower() in words.PRONOUNS:
        speaker = antecedent_of(context, speaker.lower(), parsed.tokens[0].start)
    return speaker[:1].upper() + speaker[1:] if len(speaker) <= _LONGEST_SPEAKER else ""


def _who_speaks(parsed: Parse, clause: Clause, said: int) -> list[int]:
    """The words before the verb of saying, as far as they say who: "the mayor, Leo Hart, had" is Leo Hart."""
    found = parsed.tokens
    marks = words.RELATIVES | {"”", "''", "“", "``", '"'}
    verb = said if clause.verb is None else min(said, clause.verb)
    between = [i for i in clause.tokens if verb <= i < said and not _is_small(found[i].lower)]
    subject = subject_of(parsed, clause)
    if between:
        # "Gray praised the plan and said": who praised it.
        before = subject if found[said - 1].lower in words.CONJUNCTIONS else []
    else:
        before = [i for i in clause.tokens if i < verb and not found[i].dated and found[i].lower not in marks]
    while before and (found[before[-1]].text == "," or _is_small(found[before[-1]].lower)):
        before.pop()
    commas = [n for n, i in enumerate(before) if found[i].text == ","]
    parts = [list(before[a + 1 : b]) for a, b in pairwise([-1, *commas, len(before)])] if commas else []
    named = [part for part in parts if len(part) > 1 and all(found[i].text[0].isupper() for i in part)]
    who = named[0] if named else subject if commas else before
    # "Speaking on the air, the king".
    doing = bool(who) and found[who[0]].lower.endswith("ing") and found[who[0]].lower not in words.NOT_ING
    return [] if doing else who


def _is_small(word: str) -> bool:
    return word in words.AUXILIARIES | words.ADVERBS or word.endswith("ly")


def _words(context: Context, clause: Clause) -> list[int]:
    """The clause's words and those of its family, with the subject that it lacks."""
    parsed = context.parsed
    family = family_of(parsed, clause, context.others)
    chosen = sorted({i for member in family for i in member.tokens})
    chosen = [i for i in chosen if not _told_elsewhere(context, clause, i)]
    chosen = without_clauses(parsed, [c for c in children_of(parsed, clause) if c.apart and c not in family], chosen)
    chosen = without_apposition(parsed, clause, family, chosen)
    complete = COMPLETED.get(clause.kind)
    return complete(parsed, clause, chosen) if complete else chosen


def _told_elsewhere(context: Context, clause: Clause, index: int) -> bool:
    """ "The films released in May were banned in June": of the first clause only its noun belongs to the second."""
    for other in context.parsed.clauses:
        if other.kind == "reduced" and other is not clause and index in other.tokens and other.verb is not None:
            return index >= other.verb and bool(context.others & set(other.tokens))
    return False
