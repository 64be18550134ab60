"""What of a claim is compared: its words, names, numbers, the kinds of events it tells, and how rare each is.

`describe` reads all claims of a pile at once, because how rare a word is, and whose day it is, is counted over them.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from timeline.merge import clause
from timeline.merge.kinds import KINDS, stem
from timeline.model import Claim
from timeline.terms import rarity, unit
from timeline.when import When

# How many claims about other things a pile is taken to lie among.
BACKGROUND = 100
# From this many sources on, a day has words that are its own.
CROWD = 4
# So many of its most telling words make out an article, among so many articles about other things at least; with so
# many other dated sentences half is known of what it is about.
TELLING = 30
SHELF = 20
HALF = 2


@dataclass(frozen=True, slots=True, order=True)
class DaysOwn:
    """How much a kind of event is a date's own: the sources that tell it of the date, all that tell of the date, and
    how often sources tell it of other dates.

    "Confirmed" is told of every day of an epidemic, "quake" of one day by nearly everybody: only the second says
    that two sentences of that day tell one thing.
    """

    tellers: int
    sources: int
    elsewhere: int


@dataclass(frozen=True, slots=True)
class Features:
    """What of a claim is compared: the clause that is dated (`told`), and less, the whole quote.

    `grams` and `things` are vectors of length one: character n-grams, and stems together with kinds of events.
    `arguments` are the stems that tell no kind, `rarity` that of all stems, 0 to 1, and `written` the word that each
    was. `quote` maps stems to their weights. `names` maps the first letters of each name to the name and its rarity, 0
    to 1; `counts` what is counted to its numbers. `kinds` maps the kinds of events told to how rare and how plain they
    are, 0 to 1, `said` to the word that tells each, `objects` to what each is told of ("arrested" whom?); `of_the_day`
    holds those of the noun that the date stands before; a `statement` tells what was said. `salient` maps words that
    are the date's own to how far they are. `article` is a vector of what the whole article is about, of a length that
    tells how well that is known, 0 to 1. `days_after` is when it was published, counted from the date; `bound` the word
    that makes the date one ("until"); `clock` is minutes, `part` a part of the day.
    """

    told: str
    grams: Mapping[str, float]
    things: Mapping[str, float]
    stems: frozenset[str]
    arguments: frozenset[str]
    rarity: Mapping[str, float]
    written: Mapping[str, str]
    quote: Mapping[str, float]
    names: Mapping[str, tuple[str, float]]
    counts: Mapping[str, frozenset[str]]
    numbers: frozenset[str]
    kinds: Mapping[str, float]
    said: Mapping[str, str]
    objects: Mapping[str, frozenset[str]]
    of_the_day: frozenset[str]
    statement: bool
    anniversary: bool
    days_own: Mapping[str, DaysOwn]
    salient: Mapping[str, float]
    article: Mapping[str, float]
    days_after: float
    bound: str
    clock: int | None
    part: str


def describe(claims: Sequence[Claim], published: Mapping[str, When | None]) -> list[Features]:
    """The features of each claim, with the dates on which the articles were published, by their keys."""
    acronyms = clause.acronyms(claim.quote for claim in claims)
    told, leads, quotes = (
        [clause.shortened(read(claim), acronyms) for claim in claims]
        for read in (clause.told, clause.lead, lambda claim: claim.quote.replace(claim.mention.text, " "))
    )
    worded = [list(clause.terms_and_words(f"{text} {lead}")) for text, lead in zip(told, leads, strict=True)]
    stems = [[term for term, _ in pairs] for pairs in worded]
    quoted = [clause.terms(quote) for quote in quotes]
    bags = [_grams(found) for found in stems]
    said = [clause.said(text) | clause.said(lead) for text, lead in zip(told, leads, strict=True)]
    names = [
        {name[:4].lower(): name for name in [*clause.names(text), *clause.names(lead)] if name not in mentioned}
        for text, lead, mentioned in zip(told, leads, (claim.mention.text for claim in claims), strict=True)
    ]
    # In a pile of a few articles nearly every word is told nearly everywhere: it is read as if it lay among others.
    total = len(claims) + BACKGROUND
    rare_grams = rarity((bag.keys() for bag in bags), total)
    rare_quoted = rarity((set(found) for found in quoted), total)
    rare_stems, rare_kinds, rare_names = (
        _share_of_rarest(rarity(sets, total), total)
        for sets in ((set(found) for found in stems), (found.keys() for found in said), (n.keys() for n in names))
    )
    salient = _salient(claims, stems, names)
    own = _days_own(claims, said)
    articles = _articles(claims, quoted)
    found = []
    for i, claim in enumerate(claims):
        telling = {stem(word) for deeds in said[i].values() for deed in deeds for word in deed.split()}
        kinds = {kind: rare_kinds[kind] for kind in said[i]}
        things = {term: rare_stems[term] ** 2 * (0.5 if term in telling else 1.0) for term in stems[i]}
        things |= {f"a {kind}": rare for kind, rare in kinds.items()}
        found.append(
            Features(
                told=told[i],
                grams=unit({gram: (1 + math.log(n)) * rare_grams[gram] for gram, n in bags[i].items()}),
                things=unit(things),
                stems=frozenset(stems[i]),
                arguments=frozenset(stems[i]) - telling,
                rarity={term: rare_stems[term] for term in stems[i]},
                # As it stands first.
                written=dict(reversed(worded[i])),
                quote={term: rare_quoted[term] for term in quoted[i]},
                names={start: (name, rare_names[start]) for start, name in names[i].items()},
                counts=clause.counts(told[i]),
                numbers=clause.numbers(told[i]),
                # A word of two kinds ("released") tells each by half, unless the other claim says which ("published").
                kinds={
                    kind: (0.5 + 0.5 * rare) / min(len(KINDS[word]) for word in said[i][kind])
                    for kind, rare in kinds.items()
                },
                said={kind: min(deeds, key=lambda deed: (len(KINDS[deed]), deed)) for kind, deeds in said[i].items()},
                objects=clause.objects(claim.headline),
                of_the_day=clause.kinds(clause.dated_noun(claim)),
                statement=clause.is_statement(told[i]),
                anniversary=clause.is_anniversary(told[i]),
                days_own=own[i],
                salient=salient[i],
                article=articles[claims[i].source],
                days_after=clause.days_after(claim, published.get(claim.source)),
                bound=clause.bound(claim),
                clock=clause.clock(claim),
                part=clause.part_of_day(claim),
            )
        )
    return found


def _grams(stems: Iterable[str]) -> Counter[str]:
    """Character three- and four-grams of words, as a bag."""
    grams: Counter[str] = Counter()
    for term in stems:
        padded = f" {term} "
        for size in (3, 4):
            for i in range(len(padded) - size + 1):
                grams[padded[i : i + size]] += 1
    return grams


def _share_of_rarest(rarities: Mapping[str, float], total: int) -> dict[str, float]:
    """Rarities as shares of the rarest possible: 1 is told once in the pile."""
    return {member: value / math.log(1 + max(1, total)) for member, value in rarities.items()}


def _days_own(claims: Sequence[Claim], said: Sequence[Mapping[str, set[str]]]) -> list[dict[str, DaysOwn]]:
    """For each claim, by whom its kinds of events are told of its date, and how often of others."""
    sources: dict[str, set[str]] = defaultdict(set)
    tellers: dict[tuple[str, str], set[str]] = defaultdict(set)
    days = [str(claim.mention.when) for claim in claims]
    for claim, day, kinds in zip(claims, days, said, strict=True):
        sources[day].add(claim.source)
        for kind in kinds:
            tellers[day, kind].add(claim.source)
    tellings: Counter[str] = Counter()
    for (_, kind), told in tellers.items():
        tellings[kind] += len(told)
    return [
        {
            kind: DaysOwn(own := len(tellers[day, kind]), len(sources[day]), elsewhere=tellings[kind] - own)
            for kind in sorted(kinds)
        }
        for day, kinds in zip(days, said, strict=True)
    ]


def _salient(
    claims: Sequence[Claim], stems: Sequence[Sequence[str]], names: Sequence[Mapping[str, str]]
) -> list[dict[str, float]]:
    """For each claim those of its words that are its day's own: told of that day by many, of other days by few.

    Names don't count: those of a pile of articles' heroes are in every day's news.
    """
    everywhere: Counter[str] = Counter()
    sources: dict[str, set[str]] = defaultdict(set)
    tellers: dict[tuple[str, str], set[str]] = defaultdict(set)
    plain = [
        set(found) - {stem(name.lower()) for name in named.values()} for found, named in zip(stems, names, strict=True)
    ]
    for claim, found in zip(claims, plain, strict=True):
        everywhere.update(found)
        day = str(claim.mention.when)
        sources[day].add(claim.source)
        for term in found:
            tellers[day, term].add(claim.source)
    salient = []
    for claim, found in zip(claims, plain, strict=True):
        day = str(claim.mention.when)
        crowd = len(sources[day])
        weights: dict[str, float] = {}
        if crowd >= CROWD:
            for term in found:
                share = len(tellers[day, term]) / crowd
                lift = math.log(share * len(claims) / everywhere[term])
                weights[term] = share * min(1.0, max(0.0, lift / 3))
        salient.append(weights)
    return salient


def _articles(claims: Sequence[Claim], quoted: Sequence[Sequence[str]]) -> dict[str, dict[str, float]]:
    """What each article is about, by its key: the words that it tells more often than others do."""
    sentences: dict[str, dict[int, Sequence[str]]] = defaultdict(dict)
    for claim, terms in zip(claims, quoted, strict=True):
        sentences[claim.source][claim.start] = terms
    bags = {key: Counter(term for terms in told.values() for term in set(terms)) for key, told in sentences.items()}
    rare = rarity((bag.keys() for bag in bags.values()), len(bags) + SHELF)
    vectors = {}
    for key, bag in bags.items():
        weights = {term: (1 + math.log(n)) * rare[term] for term, n in bag.items()}
        telling = dict(sorted(weights.items(), key=lambda item: (-item[1], item[0]))[:TELLING])
        # An article of one sentence says no more of itself than the sentence, which is compared already.
        others = len(sentences[key]) - 1
        known = math.sqrt(others / (others + HALF))
        vectors[key] = {term: known * weight for term, weight in unit(telling).items()}
    return vectors
