"""What two claims have in common, and what that is worth: every reason has a label and a weight."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from timeline.events import words as english
from timeline.merge.kinds import KINDS, stem
from timeline.model import Claim, Reason
from timeline.when import Unit, When

# Weights in the manner of log-odds, fitted on labelled same-day pairs (tests/gold/merging.tsv) and rounded.
PRIOR = -2.9
# That weight is for a day of which this many claims tell. Where few do, that two name it is itself a sign: a strong
# one from different articles, a weaker one inside one article, which may well tell several things of a day.
FULL_DAY = 40
LEAST_PRIOR = -1.3
LEAST_PRIOR_INSIDE = -1.7
NOTHING_ELSE = -0.9
DENIED = -1.0
WORDING = 2.6
QUOTES = 2.6
KIND = 2.4
SALIENT = 1.7
NAMES = 0.8
NO_NAMES = -0.8
NUMBERS = 1.1
NO_NUMBERS = -1.0
# A season or a year holds many events: alike as they may sound, two of them need more in common. Less so a week or a
# month, when both dates are that exact.
WIDE = -1.8
WEEK = -0.25
CLASH = -9.0
# Above this ratio (0 to 100) two sentences are one text, copied.
COPY = 90.0
# Dates further apart than this are no slip of a source, however alike the wording.
FURTHEST_CLASH = 366
# From this many sources on, a day has words that are its own.
CROWD = 4

_WORD = re.compile(r"[^\W_]+(?:[’'][^\W\d_]+)?")
_NAME = re.compile(r"\b[A-Z][\w’'-]*")
_NUMBER = re.compile(r"\b\d[\d.,]*\b")
_NUMBER_WORDS = frozenset(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty "
    "fifty".split()
)
_VERBS = english.FINITE_AUXILIARIES | english.IRREGULAR_PAST | english.PRESENT
_NOT = re.compile(r"\b(?:not|never|no longer|denied|denies)\b|n['’]t\b", re.IGNORECASE)
# Kinds that are in every piece of news and so say less.
_LIGHT = frozenset({"announced", "begin", "confirmed", "declared", "ordered"})
_STOP = frozenset(
    """a about above after again all also although an and another any are as at be became because been before being
    between both but by came can could did do does during each even first for from further had has have he her here
    his how however i if in into is it its just last later like made make many may might more most much must new no
    not now of off on one only or other our out over own said same say says she should since so some still such than
    that the their them then there these they this those three through to today told two under until up very was we
    were what when where which while who whom whose why will with would year years yet you your day days week month
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december according reported lrb rrb""".split()
)


@dataclass(frozen=True, slots=True)
class Features:
    """What of a claim is compared: the clause that is dated (`told`), and less, the whole quote.

    `grams` is a vector of length one; `kinds` maps the kinds of events told to their rarity, 0 to 1; `salient`
    maps words that are the day's own to how far they are; `quote` maps stems to their weights; `crowd` counts the
    claims with the same date; `verbal` tells a clause from a noun that happened.
    """

    told: str
    grams: Mapping[str, float]
    stems: frozenset[str]
    quote: Mapping[str, float]
    names: frozenset[str]
    numbers: frozenset[str]
    kinds: Mapping[str, float]
    salient: Mapping[str, float]
    crowd: int
    verbal: bool


def when_of(claim: Claim) -> When:
    assert claim.mention.when is not None
    return claim.mention.when


def told_text(claim: Claim) -> str:
    """The dated clause; the whole quote where no clause was marked."""
    start, end = claim.told
    return claim.quote[start - claim.start : end - claim.start] if end > start >= claim.start else claim.quote


def terms(text: str) -> list[str]:
    """The telling words of a text, stemmed, in order.

    >>> terms("The agency was publishing its videos on Monday")
    ['agency', 'publish', 'video']
    """
    words = (word.lower().replace("’", "'").removesuffix("'s") for word in _WORD.findall(text))
    return [stem(word) for word in words if word not in _STOP and len(word) > 1]


def _names(text: str) -> Iterator[str]:
    """Capitalised words; the first of a text only where another one follows, or where it is an abbreviation."""
    for match in _NAME.finditer(text):
        name = re.sub(r"[’']s$", "", match.group())
        first = not text[: match.start()].strip(" “\"`'")
        if first and not name.isupper() and not re.match(r"\s+[A-Z]", text[match.end() : match.end() + 3]):
            continue
        if name.lower() not in _STOP and len(name) > 1:
            yield name


def _numbers(text: str) -> frozenset[str]:
    return frozenset(_NUMBER.findall(text)) | (frozenset(text.lower().split()) & _NUMBER_WORDS)


def _grams(stems: Iterable[str]) -> Counter[str]:
    """Character three- and four-grams of words, as a bag."""
    grams: Counter[str] = Counter()
    for term in stems:
        padded = f" {term} "
        for size in (3, 4):
            for i in range(len(padded) - size + 1):
                grams[padded[i : i + size]] += 1
    return grams


def features(claims: Sequence[Claim]) -> list[Features]:
    """The features of each claim; how rare a word is, and whose day it is, is counted over all of them."""
    # The date is what blocking compares; as wording it would count twice.
    told = [told_text(claim).replace(claim.mention.text, " ") for claim in claims]
    told_stems = [terms(text) for text in told]
    # The headline adds the subject that a clause shares or that a pronoun stands for. Where it adds more than
    # that, the clause alone made no headline ("Tuesday's fire") and the rest of the sentence is another matter.
    leads = [_lead(claim, found) for claim, found in zip(claims, told_stems, strict=True)]
    stems = [[*found, *terms(lead)] for found, lead in zip(told_stems, leads, strict=True)]
    quotes = [terms(claim.quote.replace(claim.mention.text, " ")) for claim in claims]
    bags = [_grams(found) for found in stems]
    kinds = [frozenset(kind for term in found for kind in KINDS.get(term, ())) for found in stems]
    names = [frozenset([*_names(text), *_names(lead)]) for text, lead in zip(told, leads, strict=True)]
    total = len(claims)
    rare_grams = _rarity((bag.keys() for bag in bags), total)
    rare_terms = _rarity((set(found) for found in quotes), total)
    rare_kinds = _rarity(kinds, total)
    commonest = math.log(total + 2)
    salient = _salient(claims, stems, names)
    crowds = Counter(str(claim.mention.when) for claim in claims)
    found = []
    for i, claim in enumerate(claims):
        vector = {gram: (1 + math.log(n)) * rare_grams[gram] for gram, n in bags[i].items()}
        length = math.sqrt(sum(weight * weight for weight in vector.values())) or 1.0
        found.append(
            Features(
                told=told[i],
                grams={gram: weight / length for gram, weight in vector.items()},
                stems=frozenset(stems[i]),
                quote={term: rare_terms[term] for term in quotes[i]},
                names=frozenset(name for name in names[i] if name not in claim.mention.text),
                numbers=_numbers(told[i]),
                kinds={
                    kind: (0.5 + 0.5 * min(1.0, rare_kinds[kind] / commonest)) * (0.7 if kind in _LIGHT else 1.0)
                    for kind in kinds[i]
                },
                salient=salient[i],
                crowd=crowds[str(claim.mention.when)],
                verbal=_is_verbal(told[i]),
            )
        )
    return found


def _lead(claim: Claim, told: Sequence[str]) -> str:
    added = set(terms(claim.headline)) - set(told)
    return claim.headline if len(added) <= max(4, len(set(told))) and _is_verbal(told_text(claim)) else ""


def _is_verbal(told: str) -> bool:
    """Does a clause have a verb, or is it a noun that happened ("Tuesday's fire at the port")?"""
    found = told.lower().split()
    return any(word.endswith("ed") or word in _VERBS for word in found)


def _rarity(sets: Iterable[Iterable[str]], total: int) -> dict[str, float]:
    counts: Counter[str] = Counter()
    for members in sets:
        counts.update(members)
    return {member: math.log(1 + total / n) for member, n in counts.items()}


def _salient(
    claims: Sequence[Claim], stems: Sequence[Sequence[str]], names: Sequence[frozenset[str]]
) -> list[dict[str, float]]:
    """For each claim those of its words that are its day's own: told of that day by many, of other days by few.

    Names don't count: those of a pile of articles' heroes are in every day's news.
    """
    everywhere: Counter[str] = Counter()
    sources: dict[str, set[str]] = defaultdict(set)
    tellers: dict[tuple[str, str], set[str]] = defaultdict(set)
    plain = [set(found) - {stem(name.lower()) for name in named} for found, named in zip(stems, names, strict=True)]
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


def cosine(left: Mapping[str, float], right: Mapping[str, float]) -> float:
    """Of two vectors of length one."""
    if len(left) > len(right):
        left, right = right, left
    return sum(weight * right[gram] for gram, weight in left.items() if gram in right)


def narrow(when: When) -> bool:
    """Is a date exact enough to merge on: a day or a month?"""
    return when.width is not None and when.width <= 31 and when.unit >= Unit.MONTH


def total(reasons: Iterable[Reason]) -> float:
    return sum(reason.weight for reason in reasons)


def weigh(left: Claim, right: Claim, a: Features, b: Features) -> tuple[Reason, ...]:
    """The reasons for and against two claims telling one thing; empty when nothing but chance pairs them."""
    if left.source == right.source and left.start == right.start:
        return ()
    reasons = _of_dates(left, right, a, b)
    if reasons is None:
        return ()
    shared = a.stems & b.stems
    kinds = a.kinds.keys() & b.kinds.keys()
    if not shared and not kinds:
        return ()
    reasons.append(_prior(left, right, a, b))
    # By their first letters, so that China and the Chinese are one.
    names = {name for name in a.names if name[:4] in {other[:4] for other in b.names}}
    if kinds:
        rarest = max(kinds, key=lambda kind: (a.kinds[kind], kind))
        reasons.append(_reason(f"the same kind of event: {rarest}", KIND * a.kinds[rarest]))
        apart = min(len(a.stems - b.stems), len(b.stems - a.stems))
        if apart >= 2 and a.verbal and b.verbal and not names and all(term in KINDS for term in shared):
            reasons.append(_reason("and nothing else in common", NOTHING_ELSE))
    salient = max(((a.salient[term], term) for term in shared if term in a.salient and term in b.salient), default=None)
    if salient and salient[0] > 0.05:
        reasons.append(_reason(f"“{salient[1]}” is what that day was about", SALIENT * salient[0]))
    if bool(_NOT.search(a.told)) != bool(_NOT.search(b.told)):
        reasons.append(_reason("one says that it did not happen", DENIED))
    if names:
        share = len(names) / min(len(a.names), len(b.names))
        reasons.append(_reason("both name " + ", ".join(sorted(names)), NAMES * share))
    elif a.names and b.names:
        reasons.append(_reason("no name in common", NO_NAMES))
    numbers = a.numbers & b.numbers
    if numbers:
        reasons.append(_reason("same numbers: " + ", ".join(sorted(numbers)), NUMBERS))
    elif a.numbers and b.numbers:
        reasons.append(_reason("no number in common", NO_NUMBERS))
    overlap = _overlap(a.quote, b.quote)
    reasons.append(_reason(f"the quotes share {overlap:.0%} of their words", QUOTES * overlap))
    wording = cosine(a.grams, b.grams)
    reasons.append(_reason(f"the wording is {wording:.0%} alike", WORDING * wording))
    return tuple(reasons)


def _prior(left: Claim, right: Claim, a: Features, b: Features) -> Reason:
    crowd = max(a.crowd, b.crowd)
    least = LEAST_PRIOR_INSIDE if left.source == right.source else LEAST_PRIOR
    weight = PRIOR * math.log(crowd) / math.log(FULL_DAY)
    return _reason(f"{crowd} sentences tell of that time, seldom of one thing", max(PRIOR, min(least, weight)))


def _of_dates(left: Claim, right: Claim, a: Features, b: Features) -> list[Reason] | None:
    """What the dates say; None when they clash and no copied wording speaks for a slip."""
    when, other = when_of(left), when_of(right)
    if not when.overlaps(other):
        apart = abs(when.bounds()[0] - other.bounds()[0])
        if apart > FURTHEST_CLASH or fuzz.ratio(a.told, b.told) < COPY:
            return None
        return [Reason(f"dates clash: {when} and {other}", CLASH), Reason("near identical wording", -CLASH)]
    if when.width == other.width == 1:
        return [Reason(f"same day: {when}", 0.0)]
    if when == other:
        return [Reason(f"same date: {when}", 0.0 if narrow(when) else WIDE)]
    return [Reason(f"dates agree: {when} and {other}", WEEK if narrow(when) and narrow(other) else WIDE)]


def _overlap(left: Mapping[str, float], right: Mapping[str, float]) -> float:
    """The weight of the words in common over that of all words."""
    common = sum(weight for term, weight in left.items() if term in right)
    return common / ((sum(left.values()) + sum(right.values()) - common) or 1.0)


def _reason(label: str, weight: float) -> Reason:
    return Reason(label, round(weight, 2))
