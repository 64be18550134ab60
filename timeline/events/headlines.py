"""Headlines in the article's own words: who did what, at most 90 characters, readable alone.

A headline is a selection: the words of the dated clause, without the date and without who said so, and of the
clauses that hang on it as far as they fit. The only words that move are a subject that a clause shares ("He was
freed *and left*") and the noun phrase that a pronoun stands for; both come from the same paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from timeline.events import words
from timeline.events.births import birth
from timeline.events.choices import ways_to_tell
from timeline.events.clauses import Clause, Parse
from timeline.events.context import Context
from timeline.events.endings import is_past
from timeline.events.fitting import LONGEST, Choice, Draft, draft
from timeline.events.relations import is_told_in_passing, lacks_subject
from timeline.events.speakers import short_name, speaker_of
from timeline.events.speech import complement_of, goes_on_speaking, is_unsure

# And below this, it can't be understood at all ("His death"): the whole sentence is tried instead, unless it is
# somebody and a verb ("Brandt died").
_TOO_SHORT = 11
_TOLD_BRIEFLY = re.compile(rf"[A-Z][\w’'-]+ (?:[a-z]+ed|{'|'.join(sorted(words.IRREGULAR_PAST))})\b")
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
# A name in capitals has few words.
_FEW = 4
_LONE_NOUN = re.compile(r"[A-Z][a-z]+(?<!\bThe)(?<!\bA)(?<!\bAn)(?: [a-z]+)?|The")
_ONLY_SAYING = frozenset("said says told added reported noted stated wrote".split())
# What a headline must gain in characters over the way to tell it that comes before.
_LATER = 10
_LONE_VERB = re.compile(
    rf"(?:[a-z]+ed|{'|'.join(sorted(words.IRREGULAR_PAST | words.AUXILIARIES | words.PRESENT))})", re.IGNORECASE
)


def headline(context: Context, clause: Clause, dates: Collection[int]) -> str:
    """The headline of an English clause; `dates` are the indices of the tokens that make its date.

    Of the ways to tell it the first that fits whole is taken, then the first that can be cut well. Empty for a
    sentence that holds nothing but its date.
    """
    if 0 < len(born := birth(context, dates)) <= LONGEST:
        return born
    everything = Choice(context.parsed.clauses[0], list(range(len(context.parsed.tokens))))
    saying = clause.parent if clause.kind == "complement" else None
    unsure = saying is not None and is_unsure(context.parsed, saying)
    first = saying is not None and complement_of(context.parsed, saying) is clause
    choices = ways_to_tell(context, saying if unsure and first and saying else clause)
    again = "that" in {context.parsed.tokens[i].lower for i in clause.tokens[:2]}
    if unsure and not first and again and saying and (name := short_name(speaker_of(context, saying))):
        # "The state alleged that Gray was late, and that he killed her": so it did of the second thing, too.
        choices = [Choice(clause, one.tokens, f"{name}: ") for one in choices]
    speaker = context.speaker
    if not speaker and clause.kind != "complement" and goes_on_speaking(context.parsed, clause):
        # "“When we sold it in May, it was sound,” said Ann Gray".
        speaker = short_name(speaker_of(context, context.parsed.clauses[0])).rstrip(" .,")
    if speaker:
        choices = [_by_speaker(context, speaker, one) for one in choices]
    drafts: list[Draft] = []
    for place, choice in enumerate([*choices, everything]):
        one = draft(context, choice, dates)
        if choice is not everything and lacks_subject(context.parsed, choice.clause, choice.tokens):
            # Better the whole sentence, as far as it tells of the deed.
            one = replace(one, cut=True, score=-LONGEST)
        elif choice is everything and is_told_in_passing(context.parsed, clause):
            # "Houses weakened by Friday's quake fell": of the quake it is known when it was, and of the houses not.
            continue
        elif clause.kind == "phrase" and _LONE_NOUN.fullmatch(one.text):
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
        if _OF_SPEECH.fullmatch(one.text):
            continue
        if choice.clause.kind == "subordinate" and _begins_with_doing(context.parsed, choice.tokens):
            # "After refusing to supply it, she left", where nobody knows who she is.
            continue
        if clause.kind == "subordinate" and choice.clause is not clause and _is_beside(context.parsed, clause):
            # "Before moving to Tarn in 2007, he was a clerk": not in 2007.
            continue
        if _SUBJECTLESS.match(one.text) or _tells_nobody(context.parsed, one.text):
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
    # "SEN. ADA MOSS": whose words follow in a transcript.
    said = said and not (
        found.isupper() and found.count(" ") < _FEW and all(c.verb is None for c in context.parsed.clauses)
    )
    return found if said else ""


def _by_speaker(context: Context, speaker: str, choice: Choice) -> Choice:
    """ "“We sold it in May.”": with whose words it is, as nobody knows who we are."""
    own = any(context.parsed.tokens[i].lower in words.OURS for i in choice.tokens)
    own = own and context.parsed.tokens[choice.tokens[0]].lower not in words.RELATIVES
    return replace(choice, lead=f"{speaker}: ") if own and not choice.lead else choice


def _is_beside(parsed: Parse, clause: Clause) -> bool:
    first, second = (parsed.tokens[i].lower for i in (clause.tokens * 2)[:2])
    return first in ("before", "until") and second.endswith("ing") and second not in words.NOT_ING


def _begins_with_doing(parsed: Parse, chosen: Sequence[int]) -> bool:
    first = parsed.tokens[chosen[0]].text if chosen else ""
    return first.islower() and first.endswith("ing") and first not in words.NOT_ING


def _tells_nobody(parsed: Parse, text: str) -> bool:
    """ "Tried to raise an alarm": who? Not "Set in Rome, the play", nor "Rose Hall died"."""
    first, second = (*text.split(), "", "")[:2]
    word = first.lower()
    verbal = is_past(word) or word in words.ONLY_VERBS
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
