"""Claims -> Events: who tells the same thing, and why we think so.

Three stages, each of which can be looked at. *Blocking* (`linking`) pairs only claims whose dates can mean one day
and that share a telling word, so that the work grows as n log n. *Weighing* (`likeness`) gives each pair its reasons,
from what the `clause` of each says and what of it is rare or its day's own in the pile (`features`); a clash of dates
is a veto that only near identical wording overrules; neighbouring dates that sources may disagree about become
suggestions, or two dates of one event (`disputes`). *Linking* adds what a third claim that is like both says for a
pair, and joins what has weight enough, heaviest first, as long as no two dates of one event clash and what both sides
tell is alike on the whole, so that no chain of chance links runs through a day. Pairs in doubt become suggestions and
stay apart.

What one article leaves open, others may tell, once they are weighed (`weekdays`) or merged (`named_events`): then
`engine` reads the article again.

`explain` tells it in lines: each source, its quote, its expression, how it was resolved, why it was merged;
`explain_apart` why two events are two (`explaining`).
"""

from __future__ import annotations

import hashlib
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from rapidfuzz import fuzz, process

from timeline.events import words as english
from timeline.merge import linking
from timeline.merge.clause import is_verbal, terms, told_text, when_of
from timeline.merge.disputes import foremost
from timeline.merge.explaining import explain, explain_apart
from timeline.merge.likeness import COPY
from timeline.merge.named_events import Told, dated_by_name
from timeline.merge.weekdays import OtherWeek, other_weeks
from timeline.merge.weighing import Pile, Piles, dated, weighed
from timeline.model import Claim, Event, Link, OtherDate, Reason, Source, Suggestion, quoted
from timeline.when import When

__all__ = [
    "OtherWeek",
    "Piles",
    "Told",
    "dated",
    "dated_by_name",
    "day_weights",
    "explain",
    "explain_apart",
    "importance",
    "merge",
    "merged",
    "other_weeks",
    "terms",
    "told_text",
    "weighed",
    "witness",
]


def merge(claims: Sequence[Claim], sources: Sequence[Source]) -> tuple[list[Event], list[Suggestion]]:
    """Events in chronological order, and the pairs that a person may want to decide.

    Claims without a date are left out. The answer depends neither on the order of claims and sources nor on
    claims given twice.
    """
    return merged(weighed(claims, sources), sources)


def merged(pile: Pile, sources: Sequence[Source], *, linked: bool = True) -> tuple[list[Event], list[Suggestion]]:
    """The same, of what is weighed already. Events that are not `linked` lack the reasons why their claims are merged,
    which in a large pile are half of the work."""
    told = pile.claims
    published = {source.key: source.published.when for source in sources}
    groups, doubtful = linking.join(told, pile.weights)
    event_of = {i: number for number, group in enumerate(groups) for i in group}
    doubtful += _disputed(pile, event_of)
    ids = _claim_ids(told)
    links: dict[int, dict[tuple[int, int], tuple[Reason, ...]]] = defaultdict(dict)
    for (left, right), weight in pile.weights.items() if linked else ():
        if event_of[left] == event_of[right] and weight > 0:
            links[event_of[left]][left, right] = pile.reasons(left, right)
    events: list[Event] = []
    for number, group in enumerate(groups):
        founder = min(group, key=lambda i: (_first_day(published.get(told[i].source)), told[i].source, told[i].start))
        events.append(_event(ids[founder], [told[i] for i in group], group, links[number], published))
    suggestions = _suggestions(doubtful, events, event_of)
    return sorted(
        events, key=lambda event: (event.when.sort_key() if event.when else (0.0, 0.0, ""), event.id)
    ), suggestions


def _first_day(when: When | None) -> float:
    return when.bounds()[0] if when else float("inf")


def _claim_ids(claims: Sequence[Claim]) -> list[str]:
    """An id a claim: of its source and its quote alone, so that no other article and no order changes it."""
    counts: Counter[tuple[str, str]] = Counter()
    taken: set[str] = set()
    ids = []
    for claim in claims:
        key = (claim.source, claim.quote)
        counts[key] += 1
        number = counts[key]
        while True:
            digest = hashlib.sha256(f"{claim.source}\n{claim.quote}\n{number}".encode()).hexdigest()
            name = f"e{digest[:8]}"
            if name not in taken:
                break
            number += 1
        taken.add(name)
        ids.append(name)
    return ids


# the event


def _event(
    name: str,
    claims: Sequence[Claim],
    group: Sequence[int],
    links: Mapping[tuple[int, int], tuple[Reason, ...]],
    published: Mapping[str, When | None],
) -> Event:
    when = _agreed(claims)
    shared = _shared_words(claims)
    best = min((c for c in claims if when_of(c) == when), key=lambda c: _statement(c, shared))
    place = {index: number for number, index in enumerate(group)}
    others = sorted({(str(when_of(c)), c.source) for c in claims if not when_of(c).overlaps(when)})
    by_text = {str(when_of(c)): when_of(c) for c in claims}
    sources = [best.source, *sorted({c.source for c in claims} - {best.source})]
    independent = _independent(claims)
    return Event(
        id=name,
        when=when,
        headline=best.headline,
        quote=best.quote,
        sources=tuple(sources),
        basis=best.mention.basis,
        other_dates=tuple(OtherDate(by_text[text], source) for text, source in others),
        claims=tuple(claims),
        links=tuple(Link(place[i], place[j], reasons) for (i, j), reasons in sorted(links.items())),
        planned=all(c.planned for c in claims),
        independent=independent,
        importance=importance(claims, independent, published),
    )


def _agreed(claims: Sequence[Claim]) -> When:
    """The date most sources can live with; of those the most exact, then the one that rests on less inference.

    "Last week" agrees with "1 May" and with "2 May": it is no vote for itself where somebody says which day.
    """
    saying: dict[When, list[Claim]] = defaultdict(list)
    for claim in claims:
        saying[when_of(claim)].append(claim)
    sources = {when: {claim.source for claim in told} for when, told in saying.items()}

    def rank(when: When) -> tuple[float, bool, float, bool, str]:
        agreeing = set[str]().union(*(sources[other] for other in saying if other.overlaps(when)))
        width = when.width
        return (
            -len(agreeing),
            when.approximate or when.uncertain,
            float("inf") if width is None else width,
            all(claim.mention.inferred for claim in saying[when]),
            str(when),
        )

    return min((when for when in saying if not any(_says_more(other, when) for other in saying)), key=rank)


def _says_more(when: When, other: When) -> bool:
    """Is a date the same time, said more exactly?"""
    width, against = (float("inf") if date.width is None else date.width for date in (when, other))
    return width < against and when.overlaps(other) and not (when.approximate or when.uncertain)


# How much it counts that a headline says what the sources say: enough to prefer "A magnitude 7 quake hit the capital",
# of a hundred, to the longer one that tells where somebody was when it struck.
TYPICAL = 3.0


def _shared_words(claims: Sequence[Claim]) -> Mapping[str, float]:
    """The share of the sources whose headlines have a word; nothing where two sources or one tell the event."""
    said: dict[str, set[str]] = defaultdict(set)
    for claim in claims:
        said[claim.source].update(terms(claim.headline))
    if len(said) < 3:
        return {}
    return {word: count / len(said) for word, count in Counter(w for one in said.values() for w in one).items()}


def _statement(claim: Claim, shared: Mapping[str, float]) -> tuple[float, str, int]:
    """How well a claim states its event, best first: a whole clause that names who did what, early and plainly, in
    the words that the sources share."""
    headline = claim.headline
    score = 0.0
    if shared and (words := set(terms(headline))):
        score += TYPICAL * math.fsum(shared[word] for word in words) / len(words)
        score += 0.5 if is_verbal(headline) else 0.0
    score += min(len(headline), 70) / 70
    score += 0.5 if re.search(r"[A-Z]", headline[1:]) else 0.0
    score -= 0.7 if headline.endswith("…") else 0.0
    score -= 0.7 if headline.split(" ")[0].lower() in english.PRONOUNS else 0.0
    score += 0.3 if not claim.planned else 0.0
    told = told_text(claim)
    score += 0.3 if set(told.lower().split()) & english.FINITE_AUXILIARIES else 0.0
    score -= 0.3 if len(claim.quote) > 300 else 0.0
    score += 0.4 * claim.prominence
    score -= 0.3 if claim.mention.inferred else 0.0
    score += 0.3 if claim.mention.anchor is None else 0.0
    return (-score, claim.source, claim.start)


def _independent(claims: Sequence[Claim]) -> int:
    """How many sources tell it in words of their own: copies of one agency text count once."""
    kept: list[str] = []
    independent = 0
    for _, told in sorted(_by_source(claims).items()):
        quotes = [claim.quote for claim in told]
        if not any(process.extractOne(quote, kept, scorer=fuzz.ratio, score_cutoff=COPY) for quote in quotes):
            kept += quotes
            independent += 1
    return max(1, independent)


def _by_source(claims: Iterable[Claim]) -> dict[str, list[Claim]]:
    found: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        found[claim.source].append(claim)
    return found


def witness(claim: Claim, published: When | None) -> float:
    """What one article's word for a date is worth: who still names a day long after it was, thought it mattered.

    1 for the day itself and rising with the logarithm of the days since; twice that where the date is written out
    ("on 1 May") and not left to the reader ("on Thursday"); little for what is only announced.
    """
    when = when_of(claim)
    named = claim.mention.anchor is None or any(character.isdigit() for character in claim.mention.text)
    if published is None or math.isinf(gap := published.bounds()[0] - when.bounds()[1]):
        gap = 0.0
    if gap < 0 and claim.planned:
        return 0.3
    return (1 + math.log1p(max(0.0, gap))) * (2 if named else 1)


def day_weights(claims: Iterable[Claim], sources: Iterable[Source]) -> dict[int, float]:
    """How much each day matters to a pile of articles: the best witness of each article, added up.

    Days are day numbers (see `when`); only claims dated to one day count.
    """
    published = {source.key: source.published.when for source in sources}
    best: dict[tuple[int, str], float] = {}
    for claim in claims:
        when = claim.mention.when
        if when is not None and when.width == 1 and when.earliest is not None:
            key = (when.earliest, claim.source)
            best[key] = max(best.get(key, 0.0), witness(claim, published.get(claim.source)))
    weights: dict[int, float] = defaultdict(float)
    for (day, _), weight in sorted(best.items()):
        weights[day] += weight
    return dict(weights)


def importance(claims: Sequence[Claim], independent: int, published: Mapping[str, When | None]) -> float:
    """0 to 1: independent sources first, then what they are worth as witnesses, how high up, how exactly dated."""
    narrowest = min((w for claim in claims if (w := when_of(claim).width) is not None), default=36600)
    exactness = 1 / (1 + math.log10(max(1, narrowest)))
    prominence = max(claim.prominence for claim in claims)
    spread = 1 - 1 / math.sqrt(independent)
    worth = math.fsum(max(witness(c, published.get(s)) for c in told) for s, told in _by_source(claims).items())
    return round(0.4 * spread + 0.2 * worth / (worth + 4) + 0.25 * prominence + 0.15 * exactness, 4)


def _disputed(pile: Pile, event_of: Mapping[int, int]) -> list[tuple[int, int, float]]:
    """Of the pairs of claims that give two dates those to ask a person about."""
    between: dict[tuple[int, int], tuple[int, int, float]] = {}
    for (i, j), weight in pile.disputed.items():
        one, other = sorted((event_of[i], event_of[j]))
        if one != other and (i, j) not in pile.weights and weight > between.get((one, other), (i, j, 0.0))[2]:
            between[one, other] = (i, j, weight)
    kept = foremost({pair: weight for pair, (_, _, weight) in between.items()})
    return [between[pair] for pair in sorted(kept)]


def _suggestions(
    doubtful: Iterable[tuple[int, int, float]], events: Sequence[Event], event_of: Mapping[int, int]
) -> list[Suggestion]:
    found: dict[tuple[str, str], float] = {}
    for left, right, weight in doubtful:
        a, b = events[event_of[left]], events[event_of[right]]
        if a.id != b.id:
            key = (min(a.id, b.id), max(a.id, b.id))
            found[key] = max(weight, found.get(key, weight))
    by_id = {event.id: event for event in events}
    return [
        Suggestion("merge", _may_be_one(by_id[a], by_id[b]), (a, b))
        for (a, b), _ in sorted(found.items(), key=lambda item: (-item[1], item[0]))
    ]


def _may_be_one(one: Event, other: Event) -> str:
    if one.when is None or other.when is None or one.when.overlaps(other.when):
        return f"{quoted(one.headline)} and {quoted(other.headline)} may be one event"
    earlier, later = sorted((one, other), key=lambda event: event.when.sort_key() if event.when else (0.0, 0.0, ""))
    told = (f"{quoted(event.headline)} ({event.date_words})" for event in (earlier, later))
    return f"{' and '.join(told)} may be one event, of which the sources give two dates"
