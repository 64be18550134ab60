"""How a dated clause stands to those around it: which of them tells what happened then."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from timeline.events import words
from timeline.events.clauses import Clause, Parse
from timeline.events.endings import is_participle, is_past
from timeline.events.phrases import children_of, subject_of
from timeline.events.related import LONGEST_APPOSITION

# A clause with one of these is of the time of writing.
_SINCE_THEN = words.PRESENT | frozenset("is are has have will can may".split())


def cleft_in(parsed: Parse, clause: Clause) -> Clause | None:
    """ "It was in March that the shop closed", "it was March before the shop closed": the shop closed."""
    said = [i for i in clause.tokens if parsed.tokens[i].is_word and not parsed.tokens[i].dated]
    if not all(parsed.tokens[i].lower in words.CLEFT for i in said) or not said:
        return None
    cleft = parsed.tokens[said[0]].lower == "it" and not {parsed.tokens[i].lower for i in said} & words.DENYING
    for opening in ("that", "when", "before") if cleft else ("that",):
        for other in parsed.clauses:
            if other.tokens and other.tokens[0] > clause.tokens[0] and parsed.tokens[other.tokens[0]].lower == opening:
                if opening == "that":
                    return Clause("complement", None, list(other.tokens), other.verb)
                return Clause("complement", None, list(other.tokens[1:]), other.verb)
    return None


def is_inverted(parsed: Parse, clause: Clause) -> bool:
    """ "Only on 3 May did the firm admit it": is nothing but a date between "only" and the verb?"""
    if parsed.tokens[clause.tokens[0]].lower != "only" or clause.verb is None:
        return False
    leading = [parsed.tokens[i] for i in clause.tokens[1:] if i < clause.verb]
    return all(token.dated or token.lower in words.BEFORE_DATE for token in leading)


def says_what_happened(parsed: Parse, clause: Clause, child: Clause) -> bool:
    """Is it the second clause that happened: "fears grew in May, when the offices were raided"?

    Not where the first one is a deed of its own: "he called the election in July, when polls were good".
    """
    found, start = parsed.tokens, child.tokens[0]
    if not child.apart or start < 2 or not found[start - 2].dated or found[start].lower != "when":
        return False
    date = start - 2
    while date > 0 and found[date - 1].dated:
        date -= 1
    if date and found[date - 1].lower in words.UP_TO:
        return True
    # "on a note that he wrote in May, when he first told of it": rather than the note.
    # "Deposits taken in May, when the firm made an offer": the offer.
    if clause.verb is None or clause.kind in ("relative", "reduced"):
        return True
    grew = {found[i].lower for i in clause.tokens if clause.verb <= i <= clause.verb + 3}
    felt = {found[i].lower for i in subject_of(parsed, clause)}
    return bool(grew & words.GREW or felt & words.FELT)


def comes_first(parsed: Parse, clause: Clause, child: Clause) -> bool:
    """ "On Monday, as the guests were let out, it emerged that they had sung": they were let out on Monday."""
    found, start = parsed.tokens, child.tokens[0]
    subject = [found[i].lower for i in subject_of(parsed, clause)]
    emerged = clause.verb is not None and subject == ["it"] and found[clause.verb].lower in words.EMERGING
    leading = child.apart and found[start].lower in ("as", "when") and child.verb is not None
    return emerged and leading and start > 1 and found[start - 2].dated and child.tokens[-1] < (clause.verb or 0)


def is_of_the_date(parsed: Parse, child: Clause) -> bool:
    """ "In May, when the captain paid": a clause that tells what else was then."""
    found, start = parsed.tokens, child.tokens[0]
    return (
        child.apart and start > 1 and found[start].lower == "when" and found[start - 2].dated and child.verb is not None
    )


def and_then(parsed: Parse, clause: Clause) -> Clause | None:
    """ "In May the shop was in trouble and he sold it": the clause with "and", of what was done at that time, too."""
    first = clause is parsed.clauses[0] and clause.kind == "main" and clause.verb is not None
    if not first or parsed.tokens[clause.verb or 0].lower not in ("was", "were"):
        return None
    opening = clause.tokens[0] + (parsed.tokens[clause.tokens[0]].lower in words.BEFORE_DATE)
    behind = [parsed.tokens[i].lower for i in clause.tokens if i > (clause.verb or 0)][:2]
    done = [w for w in behind if w.endswith("ing") or is_participle(w)]
    if done or not parsed.tokens[opening].dated:
        return None
    then = next((c for c in parsed.clauses[1:] if c.kind == "main" and c.tokens[0] == clause.tokens[-1] + 1), None)
    if then is None or parsed.tokens[then.tokens[0]].lower != "and" or any(parsed.tokens[i].dated for i in then.tokens):
        return None
    subject = subject_of(parsed, then)
    return then if subject and parsed.tokens[subject[0]].lower in words.PRONOUNS else None


def without_apposition(parsed: Parse, clause: Clause, family: Sequence[Clause], chosen: list[int]) -> list[int]:
    """ "Leo Hart, the teacher who led the revolt in May, died": without who led it, "the teacher" has no end."""
    for child in children_of(parsed, clause):
        start = child.tokens[0]
        if child in family or child.kind != "relative" or child.apart or clause.verb is None or start > clause.verb:
            continue
        first = start - 1
        while first in chosen and first and parsed.tokens[first].text != "," and start - first < LONGEST_APPOSITION:
            first -= 1
        led = parsed.tokens[first].text == "," and parsed.tokens[first + 1].lower in words.DETERMINERS
        if led and first and parsed.tokens[first - 1].text[:1].isupper():
            chosen = [i for i in chosen if not first <= i < start]
    return chosen


def in_passing(parsed: Parse, clause: Clause) -> bool:
    """ "was criticised in a report published in May": the noun stands behind a preposition of the clause around it."""
    if clause.parent is None or clause.parent.verb is None or clause.parent.verb > clause.tokens[0]:
        return False
    issued = clause.verb is not None and parsed.tokens[clause.verb].lower in words.ISSUED
    being = issued and parsed.tokens[clause.parent.verb].lower in words.BE
    # "Accused him of theft in a letter sent in May": then, too.
    sent = clause.verb is not None and parsed.tokens[clause.verb].lower in words.SENT
    paper = sent and clause.parent.kind == "main" and parsed.tokens[(clause.verb or 0) - 1].lower in words.PAPERS
    return parsed.tokens[clause.tokens[0] - 1].lower in ("in", "by") and (being or paper)


def is_told_in_passing(parsed: Parse, clause: Clause) -> bool:
    """ "Since Friday's vote", "hit by Friday's vote": what is told was not then; "after" and "in" it, it was."""
    first = clause.tokens[0]
    leading = {parsed.tokens[i].lower for i in (first, first - 1) if i >= 0}
    around = clause.parent
    since_then = around is None or around.verb is None or parsed.tokens[around.verb].lower in _SINCE_THEN
    return clause.kind == "phrase" and (since_then or not leading & {"after", "following", "during", "in", "at"})


def is_past_participle(parsed: Parse, clause: Clause) -> bool:
    """ "a desk, patented in 1891": the date is the patent's alone."""
    return (
        clause.kind == "participle"
        and clause.verb is not None
        and not parsed.tokens[clause.verb].lower.endswith("ing")
        and any(parsed.tokens[i].dated for i in clause.tokens)
    )


def accompanies(parsed: Parse, clause: Clause) -> bool:
    """ "after pleading guilty", "while living in Rome": what its main clause tells was then, too."""
    opening = [parsed.tokens[i] for i in clause.tokens[:2]]
    doing = len(opening) > 1 and opening[1].text.islower() and opening[1].lower.endswith("ing")
    return doing and opening[0].lower in ("after", "while", "when", "since")


def happens_with(parsed: Parse, clause: Clause) -> bool:
    """ "Roe was killed when his car hit a tree on Friday": he was killed then, and that is what happened.

    Not so "Roe was mayor when the dam broke", nor "Roe had left when the dam broke".
    """
    found, around = parsed.tokens, clause.parent
    if clause.kind != "subordinate" or clause.apart or around is None or around.verb is None or clause.verb is None:
        return False
    # "Resigned the day they left".
    if found[clause.tokens[0]].lower not in ("when", "the") or around.kind not in ("main", "coordinate"):
        return False
    if around.verb > clause.tokens[0] or any(found[i].dated for i in around.tokens):
        return False
    verb, then = found[around.verb].lower, found[around.verb + 1].lower
    helped = verb in words.AUXILIARIES
    deed = is_participle(then) if verb in ("was", "were") else not helped and is_past(verb)
    return deed and found[clause.verb].lower not in ("had", "is", "are", "has", "have", "will")


def is_of_a_charge(parsed: Parse, clause: Clause, others: Collection[int]) -> bool:
    """ "Was cleared of robbing a bank in 2013": the date is of what he did, if he did, and not of the clause's verb."""
    found = parsed.tokens
    dated = next((i for i in clause.tokens if found[i].dated and i not in others), None)
    charged = next((i for i in clause.tokens if found[i].lower in words.CHARGING), None)
    if dated is None or charged is None or charged > dated or clause.verb is None:
        return False
    deed = next((i for i in clause.tokens if charged < i < dated and found[i].lower.endswith("ing")), None)
    if deed is None or found[deed - 1].lower not in words.BEFORE_CHARGE or found[dated - 1].lower not in ("in", "on"):
        return False
    between = {found[i].lower for i in range(deed, dated - 1)}
    return dated > deed + 2 and found[dated - 2].is_word and "to" not in between


def ends_it(parsed: Parse, clause: Clause) -> bool:
    """ "Who had run a shop until it went bankrupt in 2019": of whose clause nothing else is told of that time."""
    opening = parsed.tokens[clause.tokens[0]].lower
    related = clause.parent is not None and clause.parent.kind == "relative"
    return related and opening == "until" and clause.verb is not None


def lacks_subject(parsed: Parse, clause: Clause, chosen: list[int]) -> bool:
    """Do the words begin with a verb that somebody did ("had been closed"), with nobody before it?"""
    told = [i for i in chosen if not parsed.tokens[i].dated]
    first = parsed.tokens[told[0]].lower if told else ""
    finite = first in words.FINITE_AUXILIARIES or is_past(first)
    # "Founded in 1958, the party", and "Friday saw".
    alone = bool(told) and told[0] == clause.verb and told[0] > 0 and not parsed.tokens[told[0] - 1].dated
    return alone and finite and clause.kind in ("main", "coordinate", "complement")
