"""A noun with its participle, told as what happened: "papers leaked by Ann Gray", Ann Gray leaked papers.

Nothing but the order changes, and which of the sentence's verbs are taken.
"""

from __future__ import annotations

from timeline.events import words
from timeline.events.clauses import Clause, Parse
from timeline.events.endings import is_past
from timeline.events.phrases import children_of, family_of, subject_of

# What stands between a paper and who made it, or of what it is.
_BY = frozenset("by from of on".split())
# "Cut by a third", "won by a margin": nobody did it.
_MEASURE = frozenset("margin factor third half quarter fifth percent percentage lot far hand mistake accident".split())


def active(parsed: Parse, clause: Clause, chosen: list[int]) -> list[int]:
    """Who did it first: "Ann Gray leaked papers"; empty where that can't be told without another form of the verb."""
    verb = clause.verb
    if verb is None or verb not in chosen or chosen[0] == verb or not _is_past_too(parsed.tokens[verb].lower):
        return []
    place = chosen.index(verb)
    behind = chosen[place + 1 :]
    agent = _agent(parsed, behind)
    done, rest = chosen[:place], [i for i in behind if agent and i > agent[-1]]
    first = parsed.tokens[done[0]]
    last = parsed.tokens[done[-1]]
    if not agent or first.lower in words.PREPOSITIONS or last.text == "," or last.lower.endswith("ly"):
        return []
    if any(parsed.tokens[i].lower in words.FINITE_AUXILIARIES for i in rest if not parsed.tokens[i].dated):
        # "A firm owned by Gray, was paid": somebody's comma, and two clauses in one.
        return []
    if first.text[0].isupper() and done[0] == 0 and first.lower not in words.DETERMINERS | words.COUNTS:
        # At the sentence's beginning its capital does not tell a name from a noun.
        return []
    return [*agent, verb, *done, *rest]


def _is_past_too(participle: str) -> bool:
    """Is the participle the past tense as well: "leaked", "sent", and not "written"?"""
    return participle in words.IRREGULAR_PAST or participle not in words.IRREGULAR_PARTICIPLES


def _agent(parsed: Parse, behind: list[int]) -> list[int]:
    """The noun phrase after the "by" that these words begin with."""
    while behind and (parsed.tokens[behind[0]].dated or parsed.tokens[behind[0]].lower in words.BEFORE_DATE - {"by"}):
        behind = behind[1:]
    if len(behind) < 2 or parsed.tokens[behind[0]].lower != "by" or behind[1] != behind[0] + 1:
        return []
    found: list[int] = []
    for i in behind[1:]:
        token = parsed.tokens[i]
        if token.dated or not (token.is_word or token.text in "’'-&" or token.lower == "'s"):
            break
        if token.lower in (words.PREPOSITIONS - {"of"}) | words.RELATIVES | words.SUBORDINATORS | words.AUXILIARIES:
            break
        found.append(i)
    if not found or parsed.tokens[found[-1]].lower in words.CONJUNCTIONS | {"of"}:
        return []
    if parsed.tokens[found[-1]].lower.endswith("'s") or words.ADVERBS & {parsed.tokens[i].lower for i in found}:
        # "By the city's ruined church", "by Gray then closed": something stands behind that is no part of it.
        return []
    first, last = parsed.tokens[found[0]], parsed.tokens[found[-1]]
    named = first.text[0].isupper() or first.lower in words.DETERMINERS | words.COUNTS or last.lower.endswith("s")
    # "By using", "by a third", and "leaked by him".
    vague = first.lower.endswith("ing") or first.lower in words.OBJECTS | words.PRONOUNS
    measured = {parsed.tokens[i].lower for i in found} & _MEASURE
    return [] if vague or measured or not named else found


# "Which he sold to a rival": behind what he sold.
_WHERETO = frozenset("to in at for from".split())


def of_relative(parsed: Parse, clause: Clause, chosen: list[int]) -> list[int]:
    """ "The letter that Ann Gray sent": Ann Gray sent the letter; empty where the verb does not come last."""
    verb, opening = clause.verb, clause.tokens[0]
    if verb is None or parsed.tokens[opening].lower not in ("that", "which", "whom") or opening not in chosen:
        return []
    place = chosen.index(opening)
    noun, told = (
        chosen[:place],
        [
            i
            for i in chosen[place + 1 :]
            if not parsed.tokens[i].dated
            and not (
                parsed.tokens[i].lower in words.LEADING_DATE
                and parsed.tokens[i + 1 : i + 2]
                and parsed.tokens[i + 1].dated
            )
        ],
    )
    while told and (parsed.tokens[told[-1]].lower in words.LEADING_DATE or not parsed.tokens[told[-1]].is_word):
        told.pop()
    deed = [i for i in told if i >= verb]
    subject = [i for i in told if i < verb]
    done = next((n for n, i in enumerate(deed) if parsed.tokens[i].lower not in words.AUXILIARIES), len(deed) - 1) + 1
    tail = deed[done:] if clause.apart and deed[done:] and parsed.tokens[deed[done]].lower in _WHERETO else []
    deed = deed[:done] if tail else deed
    # "The odds that a deal will be done": nobody did the odds.
    helped = all(parsed.tokens[i].lower in words.AUXILIARIES - words.BE for i in deed[:-1])
    # "The line, which he sold": he sold it, whoever he is.
    person = [parsed.tokens[i].lower for i in subject] in (["he"], ["she"])
    vague = not subject or (parsed.tokens[subject[0]].lower in words.PRONOUNS and not person)
    if not deed or not helped or vague or not noun:
        return []
    if noun[0] == 0 and parsed.tokens[0].lower not in words.DETERMINERS | words.COUNTS:
        return []
    last = parsed.tokens[deed[-1]].lower
    return [*subject, *deed, *noun, *tail] if last not in words.AUXILIARIES | words.BEFORE_DATE else []


def of_cleft(parsed: Parse, clause: Clause) -> tuple[Clause, list[int]] | None:
    """ "It was the flood in May which broke the dam": the clause with "which"; the flood broke the dam."""
    verb = clause.verb
    if verb is None or parsed.tokens[verb].lower not in ("was", "is"):
        return None
    if [parsed.tokens[i].lower for i in clause.tokens if i < verb and parsed.tokens[i].is_word] != ["it"]:
        return None
    noun = [i for i in clause.tokens if i > verb and parsed.tokens[i].text != ","]
    led = bool(noun) and (parsed.tokens[noun[0]].lower in words.DETERMINERS or parsed.tokens[noun[0]].text[0].isupper())
    for child in children_of(parsed, clause):
        telling = child.kind == "relative" and child.verb == child.tokens[0] + 1 and child.tokens[0] > verb
        if led and telling and parsed.tokens[child.tokens[0]].lower in ("which", "who", "that"):
            told = sorted({i for one in family_of(parsed, child) for i in one.tokens})
            return None if any(parsed.tokens[i].dated for i in told) else (child, [*noun, *told[1:]])
    return None


def bare(parsed: Parse, clause: Clause, chosen: list[int]) -> bool:
    """Does the participle end the clause: "the two videos released", on some day?"""
    verb = clause.verb
    if verb is None or verb not in chosen or verb == chosen[0] or chosen != sorted(chosen):
        return False
    behind = [i for i in clause.tokens if i > verb and not parsed.tokens[i].dated and parsed.tokens[i].is_word]
    return all(parsed.tokens[i].lower in words.BEFORE_DATE | {"the"} for i in behind)


def with_what_it_says(parsed: Parse, clause: Clause) -> str:
    """ "Papers filed in May accuse the bank": is the verb around it in the present, and all before it this noun?

    "kept" where the participle is told, too; "dropped" where it only says how the paper came about ("a report published
    in May blames the bank"); empty where the verb tells of another time ("a man arrested in May was freed").
    """
    parent, verb = clause.parent, clause.verb
    if parent is None or parent.verb is None or verb is None or parent.verb < verb:
        return ""
    main = parsed.tokens[parent.verb].lower
    past = main in words.AUXILIARIES or is_past(main)
    # "Letters sent in May threatened them": then, too.
    past = past and parsed.tokens[max(clause.tokens[0], verb - 1)].lower not in words.PAPERS
    # "A report by the Tarn Institute published in May": the noun begins before the institute.
    before = [i for i in parent.tokens if i < parent.verb and parsed.tokens[i].is_word]
    leading = before == list(range(clause.tokens[0])) and (not before or parsed.tokens[before[-1]].lower in _BY)
    others = not leading or bool(before and parsed.tokens[0].lower in words.PREPOSITIONS)
    participle = parsed.tokens[verb].lower
    if past or others or participle in words.MAKING or main not in words.STATING:
        return ""
    return "dropped" if participle in words.ISSUED else "kept"


def with_what_it_did(parsed: Parse, clause: Clause, chosen: list[int]) -> list[int]:
    """ "Instructions shared in May, which guided visitors": instructions guided visitors; else empty."""
    assert clause.verb is not None
    noun = [i for i in chosen if i < clause.verb]
    for child in children_of(parsed, clause):
        telling = child.kind == "relative" and child.apart and child.verb == child.tokens[0] + 1
        if telling and parsed.tokens[child.tokens[0]].lower in ("which", "who"):
            told = sorted({i for one in family_of(parsed, child) for i in one.tokens})
            return [] if any(parsed.tokens[i].dated for i in told) else [*noun, *told[1:]]
    return []


def with_its_auxiliary(parsed: Parse, clause: Clause, chosen: list[int]) -> list[int]:
    """The subject of a clause around it with "was" or "were": "the bill passed in May was popular", it was passed."""
    parent = clause.parent
    assert clause.verb is not None
    if parent is None or parent.verb is None or parent.verb < clause.verb or parent.kind not in ("main", "complement"):
        return []
    # All of the subject is the noun and its participle.
    if any(parsed.tokens[i].is_word and i < parent.verb for i in parent.tokens if i not in chosen):
        return []
    noun = [i for i in chosen if i < clause.verb]
    return [*noun, parent.verb, clause.verb] if parsed.tokens[parent.verb].lower in ("was", "were") else []


def instead_of_vague(parsed: Parse, clause: Clause) -> Clause | None:
    """ "Earlier efforts began in May, with posters put up in Rome": what says which efforts."""
    if clause.verb is None or parsed.tokens[clause.verb].lower not in words.GREW:
        return None
    subject = subject_of(parsed, clause) or subject_of_relative(parsed, clause)
    if not subject or parsed.tokens[subject[0]].lower not in words.COMPARING:
        return None
    if len(clause.tokens) < 2 or [parsed.tokens[i].lower for i in clause.tokens[-2:]] != [",", "with"]:
        return None
    return next((c for c in children_of(parsed, clause) if c.kind == "reduced"), None)


def subject_of_relative(parsed: Parse, clause: Clause) -> list[int]:
    """The noun that a relative clause stands behind: "efforts which began"."""
    if clause.kind != "relative" or clause.parent is None:
        return []
    before = [i for i in clause.parent.tokens if clause.parent.verb is not None and i > clause.parent.verb]
    return [i for i in before if i < clause.tokens[0]]
