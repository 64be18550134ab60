"""What is read of a claim by itself: its words, names, numbers, kinds of events, how it is dated.

How rare any of it is only the pile says (`features`). So a reading holds for every pile that the claim is in.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from timeline.merge import abroad, clause
from timeline.merge.kinds import stem
from timeline.model import Claim
from timeline.when import Unit


@dataclass(frozen=True, slots=True)
class Reading:
    """One claim: as `Features` has it but for `quoted`, the stems of its quote, and `meanings`, of how many kinds of
    events the words that tell a kind may tell at least."""

    told: str
    words: tuple[str, ...]
    written: Mapping[str, str]
    quoted: Sequence[str]
    arguments: frozenset[str]
    names: Mapping[str, str]
    said: Mapping[str, str]
    meanings: Mapping[str, int]
    objects: Mapping[str, frozenset[str]]
    of_the_day: frozenset[str]
    counts: Mapping[str, frozenset[str]]
    numbers: frozenset[str]
    statement: bool
    anniversary: bool
    bound: str
    clock: int | None
    part: str
    first: float
    last: float
    width: int | None
    narrow: bool


class Readings:
    """The readings of a pile, kept for the next one in which most claims are the same."""

    def __init__(self) -> None:
        self._acronyms = frozenset[str]()
        self._read: dict[Claim, Reading] = {}

    def of(self, claims: Sequence[Claim]) -> list[Reading]:
        acronyms = clause.acronyms(claim.quote for claim in claims)
        known = self._read if acronyms == self._acronyms else {}
        self._read = {claim: known.get(claim) or _read(claim, acronyms) for claim in claims}
        self._acronyms = acronyms
        return [self._read[claim] for claim in claims]


def _read(claim: Claim, acronyms: frozenset[str]) -> Reading:
    language = claim.mention.expression.language or "en"
    english = language == "en"
    told, pairs, quoted, deeds, names = _words(claim, acronyms) if english else _words_abroad(claim, language)
    # As it stands first.
    written = dict(reversed(pairs))
    telling = {stem(word) for said in deeds.values() for deed in said for word in deed.split()}
    when = clause.when_of(claim)
    first, last = when.bounds()
    return Reading(
        told=told,
        words=tuple(term for term, _ in pairs),
        written=written,
        quoted=quoted,
        arguments=frozenset(written.keys() - telling),
        names={name[:4].lower(): name for name in names if name not in claim.mention.text},
        said={kind: min(said, key=_plainness) for kind, said in deeds.items()},
        meanings={kind: min(len(abroad.kinds_of(deed)) for deed in said) for kind, said in deeds.items()},
        objects=clause.objects(claim.headline) if english else {},
        of_the_day=clause.kinds(clause.dated_noun(claim)) if english else frozenset(),
        counts=clause.counts(told),
        numbers=clause.numbers(told),
        statement=clause.is_statement(told),
        anniversary=clause.is_anniversary(told),
        bound=clause.bound(claim),
        clock=clause.clock(claim),
        part=clause.part_of_day(claim),
        first=first,
        last=last,
        width=when.width,
        narrow=when.width is not None and when.width <= 31 and when.unit >= Unit.MONTH,
    )


# The clause, the stems of its words with the words, the stems of its quote, the deeds that tell each kind, the names.
_Words = tuple[str, list[tuple[str, str]], list[str], Mapping[str, set[str]], Iterable[str]]


def _words(claim: Claim, acronyms: frozenset[str]) -> _Words:
    told, lead, quote = (
        clause.shortened(text, acronyms)
        for text in (clause.told(claim), clause.lead(claim), clause.undated(claim.quote, claim))
    )
    return (
        told,
        list(clause.terms_and_words(f"{told} {lead}")),
        clause.terms(quote),
        clause.said(told) | clause.said(lead),
        [*clause.names(told), *clause.names(lead)],
    )


def _words_abroad(claim: Claim, language: str) -> _Words:
    told, quote = clause.told(claim), clause.undated(claim.quote, claim)
    pairs = list(abroad.terms_and_words(told, language))
    # What a pronoun stands for, or what was said before.
    more = [pair for pair in abroad.terms_and_words(claim.headline, language) if pair not in pairs]
    lead = claim.headline if more else ""
    return (
        told,
        [*pairs, *more],
        [term for term, _ in abroad.terms_and_words(quote, language)],
        abroad.said(told, language) | abroad.said(lead, language),
        [*abroad.names(told, language), *abroad.names(lead, language)],
    )


def _plainness(deed: str) -> tuple[int, str]:
    """What tells fewer kinds of events tells them more plainly."""
    return len(abroad.kinds_of(deed)), deed
