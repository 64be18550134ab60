"""A choice of words made to fit: without the date, the opening and what is said in passing, with the name for the
pronoun, and cut where the sense ends."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from timeline.events import words
from timeline.events.clauses import Clause, Parse
from timeline.events.phrases import children_of, family_of, subject_of
from timeline.events.pronouns import Context, antecedent_of, possessive_of
from timeline.events.wording import OPENERS, joined, polished

LONGEST = 90
# Below this a headline says too little to be preferred for being complete.
_SHORT = 28
# What a headline must gain in characters to leave something out and be cut all the same.
_LEFT_OUT = 20
_AFTER_DATE = frozenset("local time gmt bst est edt et utc cet cest o'clock onward onwards".split())


@dataclass(frozen=True, slots=True)
class Choice:
    """Words that could make the headline: indices of tokens, in order, after a lead ("Smith: ") if any."""

    clause: Clause
    tokens: list[int]
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A headline, and how well it tells what it was made of: `score` counts its characters, less what its cut costs.

    `cut` is false for one that fits whole.
    """

    text: str
    cut: bool
    score: float


def draft(context: Context, choice: Choice, dates: Collection[int]) -> Draft:
    """The choice as a headline, without the date."""
    parsed, clause = context.parsed, choice.clause
    # Which words lead to a date is known of English; "Am Montag brach der Damm" without its date would limp.
    undated = _undated(parsed, choice.tokens, dates) if context.language == "en" else list(choice.tokens)
    if undated and undated[0] - 1 in dates:
        # "Friday saw the biggest protest", "recent days have seen a rise".
        helped = parsed.tokens[undated[0]].lower in ("have", "has", "had")
        verb = parsed.tokens[undated[1]].lower if helped and len(undated) > 1 else parsed.tokens[undated[0]].lower
        undated = undated[1 + helped :] if verb in words.BRINGING else undated
    kept = _opened(context, _without_remnants(parsed, clause, undated))
    if not kept:
        return Draft("", True, float("-inf"))
    subject, kept = _named(context, kept) if context.language == "en" else ("", kept)

    def told(words_kept: str) -> str:
        return polished(f"{subject} {words_kept}".lstrip())

    longest = LONGEST - len(choice.lead)
    text = told(joined(context.text, parsed, kept))
    for shorten in _SHORTENINGS:
        if len(text) > longest:
            kept = shorten(parsed, clause, kept) or kept
            text = told(joined(context.text, parsed, kept))
    score, cut, room = float(len(text)), False, longest - (len(subject) + 1 if subject else 0)
    if len(text) > longest:
        ways = [kept, *(shorter for shorten in _IF_NEED_BE if (shorter := shorten(parsed, clause, kept)) != kept)]
        whole = next((whole for way in ways if len(whole := told(joined(context.text, parsed, way))) <= longest), "")
        text, score, cut = whole, float(len(whole)), not whole
    # Closing a quotation that was cut open takes a character or two: they are won by cutting a little earlier.
    while cut and (not text or len(text) > longest) and room > 0:
        cuts = [_cut(context, clause, way, room, len(subject)) for way in ways]
        text, score = max(cuts, key=lambda one: one[1] - (_LEFT_OUT if one is not cuts[0] else 0))
        text = told(text)
        room -= len(text) - longest
    if choice.lead and text.partition(" ")[0].lower() in words.DETERMINERS:
        text = text[0].lower() + text[1:]
    return Draft(choice.lead + text, cut, score + len(choice.lead))


def _named(context: Context, kept: list[int]) -> tuple[str, list[int]]:
    """What the pronoun at the beginning stands for, and the words after it."""
    first = context.parsed.tokens[kept[0]]
    if first.lower in words.PRONOUNS:
        if first.lower == "it" and _is_passive_report(context.parsed, kept):
            # "Moss said it would be held": not Moss.
            return "", kept
        found = antecedent_of(context, first.lower, first.start)
        return (found, kept[1:]) if found else ("", kept)
    if first.lower in words.POSSESSIVES and len(kept) > 1:
        found = antecedent_of(context, words.POSSESSIVES[first.lower], first.start)
        if found:
            return possessive_of(found), kept[1:]
    following = context.parsed.tokens[kept[1]].lower if len(kept) > 2 else ""
    if first.lower in ("these", "those", "this", "that", "it", "they") and following in words.BE:
        # "These were the approval of the law": the approval of the law.
        return "", kept[2:]
    return "", kept


def _is_passive_report(parsed: Parse, kept: Sequence[int]) -> bool:
    following = [parsed.tokens[i].lower for i in kept[1:4]]
    before = parsed.tokens[kept[0] - 1].lower if kept[0] else ""
    passive = any(word.endswith("ed") or word in words.IRREGULAR_PARTICIPLES for word in following)
    return passive and bool(words.BE & set(following)) and before in words.COMPLEMENT_VERBS | {"that"}


def _undated(parsed: Parse, chosen: Sequence[int], dates: Collection[int]) -> list[int]:
    """Without the date's tokens and the prepositions that led to them."""
    found = parsed.tokens
    dropped: set[int] = {i for i in chosen if i in dates}
    for i in sorted(dropped):
        if i - 1 in dropped:
            continue
        last = i
        while last + 1 in dropped or (last + 1 in chosen and found[last + 1].lower in _AFTER_DATE):
            last += 1
            dropped.add(last)
        if _before_noun(parsed, i, last):
            if _has_article(parsed, i):
                dropped.discard(i)
            determined = i > 0 and found[i - 1].lower in words.DETERMINERS
            if found[last].lower.endswith("'s") and not determined:
                # "Tuesday's attack": the attack.
                dropped.discard(last)
            elif determined and last + 1 < len(found) and found[last + 1].lower == "'s":
                dropped.add(last + 1)
            continue
        back = i - 1
        while (
            back >= 0
            and back in chosen
            and (found[back].lower in words.BEFORE_DATE or (found[back].lower == "the" and back != 0))
            and not _is_particle(parsed, back)
        ):
            dropped.add(back)
            back -= 1
        if back > 0 and found[back].lower == "back" and found[back - 1].lower in words.COMPLEMENT_VERBS:
            # "warned back in 2003", and not "came back in 2003"
            dropped.add(back)
            back -= 1
        while back >= 0 and back in chosen and found[back].lower in words.SHORTLY and back + 1 in dropped:
            dropped.add(back)
            back -= 1
        if back == 0 and found[back].lower in ("a", "an") and back + 1 in dropped:
            # "A little more than a decade ago, she".
            dropped.add(back)
        if back - 1 in chosen and found[back - 1].lower in words.CONJUNCTIONS and found[back].lower in words.LASTING:
            # "opens in May and runs until July": a verb that had only the date goes with it.
            dropped |= {back, back - 1}
            back -= 2
        dropped |= _date_apposition(parsed, chosen, last, back)
        comma_before = back >= 0 and back in chosen and found[back].text == ","
        comma_after = last + 1 < len(found) and found[last + 1].text == ","
        if comma_before and comma_after:
            dropped |= {back, last + 1}
        elif comma_after and (back < 0 or back not in chosen):
            dropped.add(last + 1)
    return [i for i in chosen if i not in dropped]


def _is_particle(parsed: Parse, index: int) -> bool:
    """ "sworn in on Monday": the first preposition is the verb's."""
    found = parsed.tokens
    return found[index].lower in ("in", "on", "through", "over") and found[index + 1].lower in words.LEADING_DATE


def _date_apposition(parsed: Parse, chosen: Sequence[int], last: int, back: int) -> set[int]:
    """ "on May 1, a holiday known as Labour Day": what is said of the date goes with it."""
    found = parsed.tokens
    place = chosen.index(last) + 1 if last in chosen else len(chosen)
    rest = chosen[place:]
    related = len(rest) > 1 and found[rest[1]].lower == "which"
    if back < 1 or len(rest) < 3 or found[rest[0]].text != ",":
        return set()
    if not related and found[rest[1]].lower not in ("a", "an", "the"):
        return set()
    apposition = [rest[0]]
    for i in rest[1:]:
        told = any(c.verb == i and c.kind != "reduced" for c in parsed.clauses)
        if not related and (told or found[i].lower in words.FINITE_AUXILIARIES):
            return set()
        if found[i].text in (",", ";", "."):
            break
        apposition.append(i)
    return set(apposition)


def _before_noun(parsed: Parse, first: int, last: int) -> bool:
    """ "the January 12 earthquake", "Tuesday's attack": the date stands before its noun."""
    found = parsed.tokens
    if last + 1 >= len(found):
        return False
    following = found[last + 1]
    determined = first > 0 and found[first - 1].lower in words.DETERMINERS
    noun = following.text.islower() and not following.lower.endswith(("ing", "ed"))
    noun = noun and following.lower not in words.PRONOUNS | words.IRREGULAR_PAST | words.PRESENT
    if _has_article(parsed, first) and noun:
        determined = True
    possessive = found[last].text.endswith(("’s", "'s"))
    plain = following.is_word and following.lower not in words.NOT_MAIN_VERB | words.AUXILIARIES
    plain = plain or (possessive and following.text[0].isdigit())
    return (plain and (determined or possessive)) or following.text in ("'s", "’s")


def _has_article(parsed: Parse, first: int) -> bool:
    """ "the 12 January earthquake": the article stands in the date and is the noun's."""
    return parsed.tokens[first].lower == "the" and parsed.tokens[first + 1].text[0].isdigit()


def _opened(context: Context, kept: list[int]) -> list[int]:
    """Without the connectives it begins with."""
    parsed = context.parsed
    if context.language != "en":
        while kept and not (parsed.tokens[kept[0]].is_word or parsed.tokens[kept[0]].text[0].isdigit()):
            kept = kept[1:]
        return kept
    while kept:
        # No opener has more words than this.
        rest = joined(context.text, parsed, kept[:8])
        match = OPENERS.match(rest)
        if not match:
            return kept
        length, cut = match.end(), 0
        while cut < len(kept) and len(joined(context.text, parsed, kept[: cut + 1])) <= length:
            cut += 1
        if cut == 0 or cut == len(kept):
            return kept
        kept = kept[cut:]
    return kept


def _without_lead(parsed: Parse, clause: Clause, kept: list[int]) -> list[int]:
    """Without the phrase before the subject ("Under orders from the president, ..."), where there is one."""
    if not kept or parsed.tokens[kept[0]].lower not in words.PREPOSITIONS:
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
    while first and parsed.tokens[kept[first - 1]].text[0].isupper():
        first -= 1
    office = parsed.tokens[kept[first - 1]] if first else None
    told = office is not None and office.is_word and office.lower not in words.NOT_MAIN_VERB | words.QUANTIFIERS
    # The office of a firm is not the firm.
    plain = not words.NOMINAL - words.DETERMINERS & {parsed.tokens[i].lower for i in kept[:first]}
    return kept[first:] if told and plain and verb - first >= 2 else kept


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
    shorter = without_clauses(parsed, between, kept)
    # "The bank's chairman, Martin Keane, said": one of the two will do.
    commas = [place for place, i in enumerate(shorter) if parsed.tokens[i].text == "," and i < clause.verb]
    verb = next((place for place, i in enumerate(shorter) if i == clause.verb), 0)
    leading = len(commas) == 2 and parsed.tokens[shorter[0]].lower in words.PREPOSITIONS | words.SUBORDINATORS
    if len(commas) > 1 and commas[0] > 0 and commas[-1] == verb - 1 and not leading:
        # "Gray, Hale and Moss, all of Tarn, met", but "Gray, 56, a banker, resigned".
        listed = any(parsed.tokens[i].lower in words.CONJUNCTIONS for i in shorter[: commas[-2]])
        return shorter[: commas[-2 if listed else 0]] + shorter[commas[-1] + 1 :]
    name = shorter[commas[0] + 1 : verb] if len(commas) == 1 else []
    if len(name) > 1 and len(name) < commas[0] and all(parsed.tokens[i].text[0].isupper() for i in name):
        # What else stood between them is gone: the name alone tells who.
        return shorter[commas[0] + 1 :]
    return shorter


def _without_remnants(parsed: Parse, clause: Clause, kept: list[int]) -> list[int]:
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


# What is left out of a headline that is too long, in this order.
_SHORTENINGS = (
    _without_lead,
    # What stands apart before the verb ("the bank, based in Rome, said") goes before anything at the end does.
    _without_interruptions,
)
# And what is left out only where the rest then fits whole, or can be cut better.
_IF_NEED_BE = (_without_office, _without_adverb, _without_agent)


def without_clauses(parsed: Parse, clauses: Sequence[Clause], kept: list[int]) -> list[int]:
    """Without these clauses and the commas that set them off."""
    dropped = {i for c in clauses for i in c.tokens}
    dropped |= {c.tokens[0] - 1 for c in clauses if parsed.tokens[c.tokens[0] - 1].lower == ","}
    return [i for i in kept if i not in dropped]


def _cut(context: Context, clause: Clause, kept: list[int], room: int, before: int = 0) -> tuple[str, float]:
    """The longest beginning that reads as if it were whole, and its score; an ellipsis only where there is none.

    `before` is the length of what will stand before it.
    """
    parsed = context.parsed
    found = parsed.tokens
    # A clause without its verb says nothing: "warned that the bank".
    unsaid = {i for c in parsed.clauses if c.verb is not None and c is not clause for i in c.tokens if i < c.verb}
    unsaid -= {c.tokens[0] for c in parsed.clauses if c.tokens}
    for c in parsed.clauses:
        if c.kind == "complement" and c.verb is None:
            unsaid.update(range(c.tokens[0] + 1, c.tokens[-1]))
    subordinate = {c.tokens[0] for c in parsed.clauses if c.kind == "subordinate" and c.tokens}
    # Nor does a question that is not told to its end: "a better sense of what would get them".
    for place, index in enumerate(kept):
        if found[index].lower in words.ASKING and place:
            rest = kept[place:]
            ends = (n for n, i in enumerate(rest) if found[i].text in (",", ";") or (n and i in subordinate))
            unsaid.update(rest[: next(ends, len(rest))])
    unsaid |= {c.verb for c in parsed.clauses if c.verb is not None and c is not clause and c.verb > c.tokens[0]}
    opens = {c.tokens[0]: c for c in parsed.clauses if c is not clause and c.tokens}
    verb_place = next((place for place, i in enumerate(kept) if i == clause.verb), 0)
    # "The king fled, when rebels" is worse than no "when" at all.
    when = {i for c in parsed.clauses if c.kind == "subordinate" and c.apart for i in c.tokens[1:]}
    best, best_score = "", float("-inf")
    depth, bracketed = 0, False
    for place, index in enumerate(kept):
        token = found[index]
        allowed = place > verb_place + 1 and not bracketed and index not in unsaid
        if allowed and (penalty := _penalty(parsed, kept, place, opens)) is not None:
            text = joined(context.text, parsed, kept[:place])
            if len(text) > room:
                break
            stub = text.rpartition(",")[2].split() if "," in text else []
            score = (
                len(text)
                - penalty
                # ", funds that help": what stands apart is told, or left out.
                - (len(stub[0]) + 12 if len(stub) == 1 and token.text != "," else 0)
                - (10 if depth else 0)
                - (25 if index in when else 0)
                - (0 if before + len(text) >= _SHORT else 15)
            )
            if score >= best_score:
                best, best_score = text, score
        if token.text in ("(", "-LRB-", ")", "-RRB-"):
            bracketed = token.text in ("(", "-LRB-")
        elif token.text in ("“", "``", "”", "''"):
            depth = int(token.text in ("“", "``"))
    if best:
        return best, best_score
    text = joined(context.text, parsed, kept)
    return text[: room - 1].rsplit(" ", 1)[0].rstrip(" ,;:–—-") + "…", float("-inf")


def _penalty(parsed: Parse, kept: list[int], place: int, opens: Collection[int]) -> int | None:
    """What a cut before this place costs, in characters; None where none may be made."""
    found = parsed.tokens
    before, after = found[kept[place - 1]], found[kept[place]]
    dangling = words.NOMINAL | words.AUXILIARIES | words.CONJUNCTIONS | words.SUBORDINATORS | words.RELATIVES
    if (
        (before.lower.endswith("ly") and after.text.endswith("ing"))
        or before.lower in dangling
        or before.lower in ("to", "not", "’", "'", "$", "i", "he", "she", "we", "they")
        or before.lower in words.COMPLEMENT_VERBS
    ):
        return None
    if after.lower in ("’s", "'s", "%", "-", ".", "n't", ")", "”"):
        return None
    if place > 1 and found[kept[place - 2]].lower == "to" and before.lower in words.LIGHT:
        # "attempts to get" into what?
        return None
    told, rest = ({found[i].lower for i in some} for some in (kept[:place], kept[place:]))
    if any(one in told and other in rest - told for one, other in words.PAIRED):
        # "Neither the flood", nor what?
        return None
    earlier = found[kept[place - 2]].lower if place > 1 else ""
    if after.lower in words.PREPOSITIONS and earlier in words.LIGHT and before.lower in words.LIGHT_OBJECTS:
        # "take part", in what?
        return None
    if after.lower in ("as", "by") and before.lower.endswith("ed"):
        # "was named", what?
        return None
    if (
        after.lower.endswith("ing")
        and earlier in words.PREPOSITIONS
        and before.text.islower()
        and before.text[-1] != "s"
    ):
        # "a ban on short selling"
        return None
    behind = kept[place + 1] if after.text == "," and place + 1 < len(kept) else kept[place]
    if found[behind].lower == "of" and told & words.ACCUSING:
        # "and accused dozens of others", of what?
        return None
    if before.text in (",", ";", ":", "–", "—", "--"):
        return 0
    if after.text in (";", "–", "—", "--"):
        return 0
    if before.text in ("”", "''") and place > 1 and found[kept[place - 2]].text == ",":
        return 0
    if after.text == ",":
        verb = (
            place + 1 < len(kept) and found[kept[place + 1]].lower in words.COMPLEMENT_VERBS | words.FINITE_AUXILIARIES
        )
        # "as the mayor, Ann Gray", who said what?
        return None if verb else 2
    if kept[place] in opens and after.lower not in ("that",):
        return 2
    if after.lower in words.SUBORDINATORS | words.RELATIVES:
        return 4
    if earlier == "to" and before.text.islower() and after.lower in words.PREPOSITIONS:
        # "a bill to pay", for what?
        return 30
    if after.lower in ("and", "but", "or"):
        # "to pay for the Tarn", and for what? "with software", and with what stocks?
        determined = earlier in words.DETERMINERS and before.text[0].isupper()
        half = determined or (earlier in words.PREPOSITIONS and before.text.islower() and before.text[-1] != "s")
        return None if half else 14
    if after.lower == "to":
        return 22
    if after.lower in ("of", "than"):
        return None if before.lower in words.COLLECTIVE else 40
    if after.lower in words.PREPOSITIONS:
        return 12
    if after.text.endswith("ing") and after.text[0].islower():
        return 8
    return None
