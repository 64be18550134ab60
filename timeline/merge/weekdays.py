"""What one claim leaves open and another tells: which Saturday that was.

"Saturday's concert", written on a Friday, may be the one of six days ago or of tomorrow; where no verb says which,
`resolve` takes the last. Others may tell of that concert, with a date that leaves nothing open: then it is read again,
never silently, and its basis names the article and what that tells. No two that are left open lean on each other.

On the four topics of Timeline17 that weights were chosen on, 26 weekdays are read again, of 271 that no verb turns.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from timeline.events import words as english
from timeline.lang.values import Date
from timeline.merge.clause import told_text, when_of
from timeline.merge.features import Features
from timeline.merge.likeness import total, weigh_but_for_dates
from timeline.merge.linking import KEYS
from timeline.merge.weighing import Piles, dated
from timeline.model import Claim, Mention, Source
from timeline.resolve import chosen
from timeline.when import When

# A mention by the key of its article and its place there.
Place = tuple[str, int]

WEEK = 7
# So much must speak for it that what is told of the other week is the same thing, in log-odds but for the dates, and so
# much more than for anything told of the week that it was read as.
ALIKE, CLEARLY = 0.8, 1.0
_OVER = frozenset(("was", "were", "had", "did"))
_PLANNING = frozenset(("will", "'ll", "won't", "shall"))
# What tells of one of several.
_ANOTHER = re.compile(r"\b(?:again|another|second|third|resumes?|next)\b")
# So many claims that share a rare word are looked at, of one day.
WINDOW = 40


@dataclass(frozen=True, slots=True)
class OtherWeek:
    """The weekday is that of the week before or after; `witness` dates the same thing so."""

    direction: Literal["past", "coming"]
    witness: Claim

    @property
    def evidence(self) -> str:
        return f"; which one, {self.witness.source} tells: “{self.witness.headline}” ({self.witness.mention.when})"


def other_weeks(
    claims: Sequence[Claim], sources: Iterable[Source], texts: Mapping[str, str], piles: Piles
) -> dict[Place, OtherWeek]:
    """The weekdays that are of another week than they were read as, by what other claims tell.

    `texts` are those of the articles, by their keys; of an article without a text nothing is left open.
    """
    told: Sequence[Claim] = dated(claims)
    leaving = {i for i, claim in enumerate(told) if _is_open(claim.mention, texts.get(claim.source))}
    if not leaving:
        return {}
    days = _Days(*piles.described(claims, sources), leaving)
    found: dict[Place, tuple[float, OtherWeek]] = {}
    for i in sorted(leaving):
        claim = told[i]
        (read,), (anchor,) = _days_of(claim.mention.when), _days_of(claim.mention.anchor)
        away = -WEEK if read > anchor else WEEK
        if (away > 0 and _is_over(claim)) or (away < 0 and _is_ahead(claim)):
            continue
        there = days.most_like(i, read + away)
        if there is None or there[0] < ALIKE:
            continue
        here = days.most_like(i, read)
        if there[0] - (here[0] if here else 0.0) >= CLEARLY:
            place = claim.source, claim.mention.start
            week = OtherWeek("past" if away < 0 else "coming", told[there[1]])
            if place not in found or there[0] > found[place][0]:
                found[place] = there[0], week
    return {place: week for place, (_, week) in found.items()}


def _is_open(mention: Mention, text: str | None) -> bool:
    """Is a date a bare weekday of which no word says whether it is the last or the next?"""
    if text is None or not _is_bare(mention) or mention.anchor is None or mention.anchor.width != 1:
        return False
    # Of what a verb is told, `chosen` names the verb.
    return chosen(text, mention) in ("the last", "the next") and 0 < _apart(mention) < WEEK


def _is_firm(claim: Claim) -> bool:
    """No "rode on Sunday", printed on a Sunday: that may be today or the week before; no "will march again": that is
    another march."""
    mention = claim.mention
    if mention.when is None or mention.when.width != 1 or (_is_bare(mention) and _apart(mention) == 0):
        return False
    return _ANOTHER.search(claim.quote) is None


def _is_over(claim: Claim) -> bool:
    """ "The choir sang at a concert for the lifeboat on Saturday": so far before the date `resolve` asks no verb, which
    may tell of something else; but it won't be read as a plan."""
    for word in told_text(claim).lower().split():
        if word in english.FINITE_AUXILIARIES:
            return word in _OVER
        if word in english.IRREGULAR_PAST or (word.endswith("ed") and word not in english.NOT_PAST):
            return True
        if word in english.PRESENT:
            return False
    return False


def _is_ahead(claim: Claim) -> bool:
    return claim.planned or not _PLANNING.isdisjoint(told_text(claim).lower().split())


def _is_bare(mention: Mention) -> bool:
    value = mention.expression.value
    return isinstance(value, Date) and value.weekday is not None and value.month is None and value.day is None


def _apart(mention: Mention) -> float:
    if mention.when is None or mention.anchor is None or mention.when.width != 1:
        return 0
    return abs(mention.when.bounds()[0] - mention.anchor.bounds()[0])


def _days_of(when: When | None) -> tuple[int]:
    assert when is not None
    assert when.earliest is not None
    return (when.earliest,)


class _Days:
    """The claims of each day whose date leaves nothing open, by their words and kinds of events."""

    def __init__(self, claims: Sequence[Claim], compared: Sequence[Features], leaving: Container[int]) -> None:
        self._claims, self._compared = claims, compared
        self._frequency = Counter(key for feature in compared for key in _keys(feature))
        self._told: dict[tuple[int, str], list[int]] = defaultdict(list)
        for i, claim in enumerate(claims):
            day = when_of(claim).earliest
            if i not in leaving and _is_firm(claim) and day is not None:
                for key in _keys(compared[i]):
                    self._told[day, key].append(i)

    def most_like(self, i: int, day: int) -> tuple[float, int] | None:
        """What of that day is most like a claim, and how much, but for the dates."""
        claim = self._claims[i]
        keys = sorted(_keys(self._compared[i]), key=lambda key: (self._frequency[key], key))
        rows = [row for key in keys if (row := self._told.get((day, key)))][:KEYS]
        near = {j for row in rows for j in row[:WINDOW]}
        # What one sentence tells of two dates is two things.
        apart = (j for j in near if (self._claims[j].source, self._claims[j].start) != (claim.source, claim.start))
        weight, place = max(((self._weigh(i, j), -j) for j in apart), default=(0.0, None))
        return None if place is None else (weight, -place)

    def _weigh(self, i: int, j: int) -> float:
        return total(weigh_but_for_dates(self._claims[i], self._claims[j], self._compared[i], self._compared[j]))


def _keys(feature: Features) -> list[str]:
    return [*feature.stems, *(f"a {kind}" for kind in feature.kinds)]
