"""A choice of words made to fit: without the date, the opening and what is said in passing, with the name for the
pronoun, and cut where the sense ends."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from timeline.events import naming, words
from timeline.events.clauses import Clause, Parse, Token
from timeline.events.context import Context
from timeline.events.cutting import broken_off, shortened
from timeline.events.endings import is_participle
from timeline.events.phrases import subject_of
from timeline.events.pronouns import antecedent_of
from timeline.events.shortening import AT_WORST, IF_NEED_BE, SHORTENINGS, without_pointing, without_remnants
from timeline.events.undated import undated
from timeline.events.wording import OPENERS, joined, polished, possessive_of

LONGEST = 90

# What a headline must gain in characters to leave something out and be cut all the same.
_LEFT_OUT = 20
# "Its former chief executive"
_LONGEST_OFFICE = 5


@dataclass(frozen=True, slots=True)
class Choice:
    """Words that could make the headline: indices of tokens, in order, after a lead ("Smith: ") if any.

    `dated` keeps the words of the date, where only they tell who did what when.
    """

    clause: Clause
    tokens: list[int]
    lead: str = ""
    dated: bool = False


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
    if choice.dated:
        # "Only on 3 May did the firm admit it": a question without its first word.
        inverted = bool(choice.tokens) and parsed.tokens[choice.tokens[0]].lower == "only"
        text = polished(joined(context.text, parsed, choice.tokens if inverted else _opened(context, choice.tokens)))
        text = text if len(text) <= LONGEST else broken_off(text, LONGEST)
        return Draft(text, False, float(len(text)))
    kept = _opened(context, without_remnants(parsed, clause, undated(parsed, choice.tokens, dates)))
    if _is_only_when(parsed, clause, dates):
        # "The annual meeting is on 15 May, unless": the annual meeting.
        kept = [i for i in subject_of(parsed, clause) if i in kept]
    kept = without_pointing(parsed, clause, kept)
    if not kept:
        return Draft("", True, float("-inf"))
    subject, kept = _named(context, kept)
    if not subject and not choice.lead:
        context = naming.named(context, kept)
        parsed = context.parsed

    def told(words_kept: str) -> str:
        return polished(f"{subject} {words_kept}".lstrip())

    longest = LONGEST - len(choice.lead)
    text = told(joined(context.text, parsed, kept))
    for shorten in SHORTENINGS:
        if len(text) > longest:
            kept = shorten(parsed, clause, kept) or kept
            text = told(joined(context.text, parsed, kept))
    score, cut, room = float(len(text)), False, longest - (len(subject) + 1 if subject else 0)
    if len(text) > longest:
        ways = [kept, *(shorter for shorten in IF_NEED_BE if (shorter := shorten(parsed, clause, kept)) != kept)]
        whole = next((whole for way in ways if len(whole := told(joined(context.text, parsed, way))) <= longest), "")
        text, score, cut = whole, float(len(whole)), not whole
    worst = list(AT_WORST)
    # Closing a quotation that was cut open takes a character or two: they are won by cutting a little earlier.
    while cut and (not text or len(text) > longest) and room > 0:
        cuts = [shortened(context, clause, way, room, len(subject)) for way in ways]
        if worst and all(one == float("-inf") for _, one in cuts):
            ways += [shorter for shorten in worst if (shorter := shorten(parsed, clause, kept)) != kept]
            worst = []
            text = next((t for way in ways if len(t := told(joined(context.text, parsed, way))) <= longest), "")
            score, cut = float(len(text)), not text
            continue
        text, score = max(cuts, key=lambda one: one[1] - (_LEFT_OUT if one is not cuts[0] else 0))
        text = told(text)
        # Where nothing could be kept there is less room still, and never more: it would go on for ever.
        room -= max(1, len(text) - longest)
    runs_on = bool(choice.lead and kept) and not subject and _runs_on(choice.lead, parsed.tokens[kept[0]])
    if runs_on or (choice.lead and text.partition(" ")[0].lower() in words.DETERMINERS | {"we"}):
        text = text[0].lower() + text[1:]
    return Draft(choice.lead + text, cut, score + len(choice.lead) + (len(subject) if cut else 0))


def _is_only_when(parsed: Parse, clause: Clause, dates: Collection[int]) -> bool:
    """Does a clause say of its subject nothing but when it is?"""
    verb, found = clause.verb, parsed.tokens
    if verb is None or found[verb].lower not in words.BE or verb + 2 >= len(found):
        return False
    first = verb + 1 + (found[verb + 1].lower in words.LEADING_DATE)
    last = first
    while last + 1 in dates:
        last += 1
    ended = last + 1 >= len(found) or not (found[last + 1].is_word or found[last + 1].text[0].isdigit())
    subject = subject_of(parsed, clause)
    return first in dates and ended and len(subject) > 1 and found[subject[0]].lower not in words.PRONOUNS


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
        if named := _behind_office(context.parsed, kept):
            # Nobody knows whose, and who it is stands there.
            return "", named
    following, noun = (context.parsed.tokens[kept[n]].lower if len(kept) > 2 else "" for n in (1, 2))
    pointing = first.lower in ("these", "those", "this", "that", "it", "they")
    if pointing and following in words.BE and noun in words.DETERMINERS:
        # "These were the approval of the law": the approval of the law.
        return "", kept[2:]
    return "", kept


def _behind_office(parsed: Parse, kept: list[int]) -> list[int]:
    """ "Its auditor, Bell Crane, resigned": Bell Crane resigned. Empty for any other."""
    found = parsed.tokens
    commas = [n for n, i in enumerate(kept) if found[i].text == ","][:2]
    if len(commas) < 2 or commas[0] > _LONGEST_OFFICE:
        return []
    name = kept[commas[0] + 1 : commas[1]]
    office = all(found[i].text.islower() for i in kept[1 : commas[0]])
    named = len(name) > 1 and all(found[i].text[0].isupper() for i in name)
    telling = any(clause.verb == kept[commas[1] + 1] for clause in parsed.clauses if commas[1] + 1 < len(kept))
    return [*name, *kept[commas[1] + 1 :]] if office and named and telling else []


def _is_passive_report(parsed: Parse, kept: Sequence[int]) -> bool:
    following = [parsed.tokens[i].lower for i in kept[1:4]]
    before = parsed.tokens[kept[0] - 1].lower if kept[0] else ""
    passive = any(is_participle(word) for word in following)
    return passive and bool(words.BE & set(following)) and before in words.COMPLEMENT_VERBS | {"that"}


def _without_apposition(context: Context, kept: list[int]) -> list[int]:
    """ "The daughter of a smith, she read law": she did."""
    found = context.parsed.tokens
    comma = next((n for n, i in enumerate(kept[:-2]) if found[i].text == ","), 0)
    if not comma or found[kept[0]].lower not in ("a", "an", "the"):
        return kept
    following = found[kept[comma + 1]].lower
    verb = any(clause.verb == kept[comma + 2] for clause in context.parsed.clauses)
    told = any(clause.verb in kept[:comma] for clause in context.parsed.clauses)
    return kept[comma + 1 :] if following in ("he", "she", "they") and verb and not told else kept


def _runs_on(lead: str, first: Token) -> bool:
    """Is the first word behind a lead a small one: "Gray: two fell", "the party was founded", whose "Founded" led?"""
    return first.text[0].islower() or (is_participle(first.lower) and not lead.endswith(": "))


def _opened(context: Context, kept: list[int]) -> list[int]:
    """Without the connectives it begins with."""
    parsed = context.parsed
    while kept:
        # No opener has more words than this.
        rest = joined(context.text, parsed, kept[:8])
        match = OPENERS.match(rest)
        if not match:
            return _without_apposition(context, kept)
        length, cut = match.end(), 0
        while cut < len(kept) and len(joined(context.text, parsed, kept[: cut + 1])) <= length:
            cut += 1
        if cut == 0 or cut == len(kept):
            return kept
        kept = kept[cut:]
    return kept
