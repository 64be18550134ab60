"""Why an event stands as it does, and why two of them are two: in lines that a person can follow."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from timeline.merge.clause import told_text, when_of
from timeline.merge.features import Features
from timeline.merge.likeness import CLASH, weigh_but_for_dates, worded
from timeline.merge.linking import AVERAGE, SUGGEST, Pair, enough
from timeline.merge.rivals import rivals_between
from timeline.merge.weighing import Pile, weighed
from timeline.model import Claim, Event, Reason, Source, quoted

# What weighs less is not told.
LEAST = 0.05


def explain(event: Event) -> list[str]:
    """Why the event stands as it does, a line a step: what each source says, how that was dated, why it was merged."""
    lines = [f"{event.when or 'no date'}: {event.headline}"]
    if event.planned:
        lines.append("Planned: the articles look ahead to it.")
    for number, claim in enumerate(event.claims, 1):
        lines.append(f"[{number}] {claim.source}: {quoted(claim.quote)}")
        mention = claim.mention
        lines.append(f"    {mention.text!r} ({mention.expression.rule}) -> {mention.when}: {mention.basis}")
    for link in event.links:
        which = f"[{link.left + 1}] and [{link.right + 1}] merged"
        lines.append(f"{which}, {_total(link.reasons):+.1f}: {_told(link.reasons)}")
    for other in event.other_dates:
        lines.append(f"Another date: {other.when}, says {other.source}")
    if len(event.sources) > 1:
        lines.append(f"{len(event.sources)} sources, {event.independent} independent")
    return lines


def explain_apart(one: Event, other: Event, events: Iterable[Event], sources: Iterable[Source]) -> list[str]:
    """Why two events are two, a line a step: their dates, the sentences that come nearest to telling one thing, what
    speaks for it and what against, and what was made of that. `events` are all of the table, since how rare a word is,
    and how much is told of a date, is counted over them."""
    lines = [f"{event.when or 'no date'}: {event.headline}" for event in (one, other)]
    for event in (one, other):
        if not any(claim.mention.when for claim in event.claims):
            return [*lines, f"{quoted(event.headline)} is dated by no article: only what articles say is compared."]
    pile = weighed((claim for event in events for claim in event.claims), sources)
    sides = [[i for i, claim in enumerate(pile.claims) if claim in event.claims] for event in (one, other)]
    crossing = [(min(i, j), max(i, j)) for i in sides[0] for j in sides[1]]
    pair = max(crossing, key=lambda pair: _nearness(pile, pair))
    nearest = sorted(_sides(pile, pair)[0], key=lambda claim: claim in other.claims)
    lines.append(_of_dates(one, other))
    for number, claim in enumerate(nearest, 1):
        lines.append(f"[{number}] {claim.source}, {claim.mention.when}: {quoted(told_text(claim))}")
    reasons = _reasons(pile, pair)
    for label, sign in (("for", 1), ("against", -1)):
        speaking = sorted((each for each in reasons if each.weight * sign >= LEAST), key=lambda each: -abs(each.weight))
        if speaking:
            lines.append(f"What speaks {label} one event: {_told(speaking)}")
    return [*lines, _decided(pile, pair, reasons, crossing)]


def _told(reasons: Iterable[Reason]) -> str:
    return "; ".join(f"{reason.label} ({reason.weight:+.1f})" for reason in reasons)


def _total(reasons: Iterable[Reason]) -> float:
    return sum(reason.weight for reason in reasons)


def _nearness(pile: Pile, pair: Pair) -> tuple[bool, float]:
    """Pairs that were weighed come first, then what weighs most."""
    return pair in pile.weights or pair in pile.disputed, _total(_reasons(pile, pair))


def _reasons(pile: Pile, pair: Pair) -> tuple[Reason, ...]:
    """What speaks for two claims and against them; but for the dates, where those clash."""
    found = pile.reasons(*pair)
    if not found:
        (left, right), (a, b) = _sides(pile, pair)
        found = worded(weigh_but_for_dates(left, right, a, b, rivals_between(pile.days, left, right, a, b)))
    # That the dates clash and what overrules it outweigh each other.
    return tuple(reason for reason in found if abs(reason.weight) != -CLASH)


def _sides(pile: Pile, pair: Pair) -> tuple[tuple[Claim, Claim], tuple[Features, Features]]:
    i, j = pair
    return (pile.claims[i], pile.claims[j]), (pile.compared[i], pile.compared[j])


def _of_dates(one: Event, other: Event) -> str:
    if one.when is None or other.when is None or one.when.overlaps(other.when):
        return f"Their dates agree: {one.when} and {other.when}."
    return f"Their dates clash: {one.when} and {other.when}."


def _decided(pile: Pile, pair: Pair, reasons: tuple[Reason, ...], crossing: Sequence[Pair]) -> str:
    """What was made of the pair of two events that comes nearest."""
    (left, right), (a, b) = _sides(pile, pair)
    weight = f"In all {_total(reasons):+.1f}"
    if (left.source, left.start) == (right.source, right.start):
        return "Never compared: one sentence tells of both."
    if pair in pile.disputed and pair not in pile.weights:
        return f"{weight}, as if the dates agreed: two dates of one event, perhaps. That is for you to decide."
    if not when_of(left).overlaps(when_of(right)) and pair not in pile.weights:
        return (
            f"{weight}, as if the dates agreed. Never compared: what is told of two dates in other words is two events."
        )
    if not a.stems & b.stems and not a.kinds.keys() & b.kinds.keys():
        return "Never compared: no telling word and no kind of event in common."
    if a.clock is not None and b.clock is not None and not pile.reasons(*pair):
        return f"{weight}, but they name two hours of the day: two events."
    if pair not in pile.weights:
        return f"{weight}. Never compared: so much is told of that time that only the rarest words are looked up."
    if _total(reasons) <= SUGGEST:
        return f"{weight}: too little to be one event; from {SUGGEST:+.1f} on you are asked."
    if _total(reasons) <= (needed := enough(left, right)):
        return f"{weight}: in doubt, so that is for you to decide; from {needed:+.1f} on they are merged."
    known = [pile.weights[each] for each in crossing if each in pile.weights]
    average = sum(known) / len(known)
    if average <= AVERAGE:
        return f"{weight}, but the rows as wholes weigh {average:+.1f} on the average: {AVERAGE:+.1f} would do."
    return f"{weight}: enough for these two sentences, but others of the two rows clash, or a person parted them."
