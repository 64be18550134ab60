"""The ways to tell a clause, best first: with which of the words around it, and led by whose name."""

from __future__ import annotations

from timeline.events import rephrasing, words
from timeline.events.clauses import Clause, Parse
from timeline.events.completing import COMPLETED
from timeline.events.context import Context
from timeline.events.endings import is_adverb, is_participle
from timeline.events.fitting import LONGEST, Choice
from timeline.events.phrases import after_opening, children_of, family_of, is_plural, span_of, subject_of
from timeline.events.pronouns import antecedent_of
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
    says_what_happened,
    without_apposition,
)
from timeline.events.shortening import without_clauses
from timeline.events.speakers import LONGEST_NAME, short_name, speaker_of
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
    is_told,
    judges,
    may_be,
    reports,
    said_by_pronoun,
    stands_alone,
)
from timeline.events.wording import joined, possessive_of

# What was done to it takes few words.
_LONGEST_DONE_TO = 60
# Marks of a noun phrase.
_OF_NOUNS = frozenset("’s 's - % $ £ € &".split())
_DONE_BY_NOUN = (
    words.INTRANSITIVE | words.AUXILIARIES | words.COMPLEMENT_VERBS - {"announced", "reported"} | {"compared"}
)
# Words of whom a participle is said of.
_LONGEST_SUBJECT = 6


def ways_to_tell(context: Context, clause: Clause) -> list[Choice]:
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
        own, name = _words(context, clause), short_name(speaker_of(context, saying))
        # "“I went home, thinking that it was lost,” Gray said": with his name, though it be the beginning alone.
        led = [Choice(clause, own, f"{name}: ")] if name else []
        return [*_of_saying(context, saying, clause), *led, Choice(clause, own)]
    if clause.kind == "complement" and goes_on_speaking(parsed, clause):
        # "Gray said: “It is cold, and we lost a ship on Friday”".
        name = short_name(speaker_of(context, saying))
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
        return ways_to_tell(context, instead)
    if clause.kind == "reduced":
        return _of_reduced(context, clause, chosen)
    if clause.kind == "relative":
        return _of_relative(context, clause, chosen)
    if is_past_participle(parsed, clause):
        return [*_was_done(context, clause, chosen), Choice(clause, chosen)]
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
        speaker = speaker_of(context, clause)
        names = dict.fromkeys([*([speaker] if len(speaker) <= LONGEST_NAME else []), short_name(speaker)])
        spoken = span_of(parsed, complement)
        leads = [f"{name}: " for name in names if name] or [""]
        return (
            [Choice(complement, spoken, lead) for lead in leads] if speaker or said_by_pronoun(parsed, clause) else []
        )
    # "The school was told that a boy was ill": it did not say so.
    named = "" if is_told(parsed, clause) else short_name(speaker_of(context, clause))
    if stands_alone(parsed, complement):
        inner = ways_to_tell(context, complement)
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
        inner = ways_to_tell(context, complement)
        led = [Choice(complement, one.tokens, f"{named}: ") for one in inner] if named else []
        return [whole, *led, *(inner if may_be(parsed, complement) else [])]
    if carries_himself(parsed, clause, complement):
        # "Officials revealed that they had uncovered a plot": they had.
        return [whole, *ways_to_tell(context, complement)]
    return []


def _told_around(context: Context, clause: Clause) -> list[Choice]:
    """What a sentence built around its date tells: "it was in May that", "fears grew in May, when"."""
    parsed = context.parsed
    cleft = cleft_in(parsed, clause)
    if cleft is not None:
        return ways_to_tell(context, cleft)
    if (turned := rephrasing.of_cleft(parsed, clause)) is not None:
        return [Choice(*turned)]
    for child in children_of(parsed, clause):
        if child.kind == "subordinate" and (
            says_what_happened(parsed, clause, child) or comes_first(parsed, clause, child)
        ):
            return ways_to_tell(context, child)
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
            return [Choice(clause, _words(context, clause)), *ways_to_tell(context, beside[0])]
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
            around = [choice for choice in ways_to_tell(context, parent) if clause.verb in choice.tokens]
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
        return [owned, Choice(clause, chosen)] if len(owner) <= LONGEST_NAME else [Choice(clause, chosen)]
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
    return Choice(clause, clause.tokens[1:], lead) if len(who) <= LONGEST_NAME else None


def _was_done(context: Context, clause: Clause, chosen: list[int]) -> list[Choice]:
    """ "The firm, founded in Tarn in 1951, sells ice": it was founded in Tarn; none where the noun is not plain."""
    parsed, verb = context.parsed, clause.verb
    if verb is None or verb not in chosen or not is_participle(parsed.tokens[verb].lower):
        return []
    place = chosen.index(verb)
    while place and chosen[place - 1] in clause.tokens and is_adverb(parsed.tokens[chosen[place - 1]].lower):
        place -= 1
    noun, deed = [parsed.tokens[i] for i in chosen[:place]], parsed.tokens[verb].lower
    if not noun or not all(token.text[0].isalnum() or token.text in _OF_NOUNS for token in noun):
        return []
    if any(token.lower in words.PRONOUNS | words.ASKING | {"i", "we", "you"} for token in noun):
        return []
    following = parsed.tokens[verb + 1] if verb + 1 < len(parsed.tokens) else parsed.tokens[verb]
    # "Tarn Mills, posted a loss", "Sir Leo Hart, warned": done by them, and not to them.
    active = following.lower in words.OBJECTS | words.DETERMINERS or following.text[0] in "$£€" or deed in _DONE_BY_NOUN
    vague = noun[0].lower in words.PREPOSITIONS | words.NAMING_SOME
    vague = vague or (len(noun) == 1 and noun[0].lower.endswith(("ed", "ing")))
    if active or vague or (deed == "set" and following.lower not in ("up", "for")):
        return []
    head = next((n for n, token in enumerate(noun) if n and token.lower in words.PREPOSITIONS), len(noun))
    one = noun[0].lower in ("one", "each") and head == 1
    several = not one and is_plural([token.text for token in noun[:head]])
    if not one and several != is_plural([token.text for token in noun]):
        # "The rules in the package, signed in May": which of the two was signed?
        return []
    who = joined(context.text, parsed, chosen[:place])
    if place > 1 and noun[0].lower in words.POSSESSIVES:
        # "Its report, published in May": the inquiry's.
        owner = antecedent_of(context, words.POSSESSIVES[noun[0].lower], noun[0].start)
        rest = joined(context.text, parsed, chosen[1:place])
        who = f"{possessive_of(owner)} {rest}" if owner else who
    lead = f"{who[:1].upper()}{who[1:]} {'were' if several else 'was'} "
    return [Choice(clause, chosen[place:], lead)] if len(who) <= _LONGEST_DONE_TO else []


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


def _words(context: Context, clause: Clause) -> list[int]:
    """The clause's words and those of its family, with the subject that it lacks."""
    parsed = context.parsed
    family = family_of(parsed, clause, context.others)
    chosen = sorted({i for member in family for i in member.tokens})
    chosen = [i for i in chosen if not _told_elsewhere(context, clause, i)]
    chosen = without_clauses(parsed, _apart_from(parsed, family), chosen)
    chosen = without_apposition(parsed, clause, family, chosen)
    complete = COMPLETED.get(clause.kind)
    return complete(parsed, clause, chosen) if complete else chosen


def _apart_from(parsed: Parse, family: list[Clause]) -> list[Clause]:
    """ "Said that the mill, closed in 1994, had burned": what is told for itself, with the commas that set it off."""
    return [child for member in family for child in children_of(parsed, member) if child.apart and child not in family]


def _told_elsewhere(context: Context, clause: Clause, index: int) -> bool:
    """ "The films released in May were banned in June": of the first clause only its noun belongs to the second."""
    for other in context.parsed.clauses:
        if other.kind == "reduced" and other is not clause and index in other.tokens and other.verb is not None:
            return index >= other.verb and bool(context.others & set(other.tokens))
    return False
