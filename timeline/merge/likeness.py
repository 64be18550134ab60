"""What two claims have in common, and what that is worth: every reason has a label and a weight."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import lru_cache

from rapidfuzz import fuzz

from timeline.merge.clause import when_of
from timeline.merge.features import DaysOwn, Features
from timeline.merge.kinds import LIGHT
from timeline.model import Claim, Reason
from timeline.terms import cosine

# What each kind of likeness is worth, in log-odds; most are multiplied by how much of it there is, 0 to 1. Fitted by
# logistic regression on the development pairs of tests/gold/merging.tsv and rounded; "chance" and "articles", with the
# third claim of `linking`, again when those drawn near the decision had joined them (benchmarks/fit_merging.py). The
# last five are set by hand: too few pairs show them, and they leave little doubt.
WEIGHTS = {
    "chance": -4.0,  # most pairs of a crowded day tell two things: less where few stand there, see ALONE
    # The kind of event: told by how many of the date's sources, and of how few other dates?
    "told that day": 1.8,
    "the day's event": 2.1,
    "kind": 0.7,
    "of the day": 1.1,  # "Tuesday's quake" takes it for known
    # The words: of the clauses, letter by letter, and of the sentences around them.
    "things": 2.0,
    "wording": 1.2,
    "quotes": 1.6,
    "in the quote": 0.7,
    "salient": 0.8,
    "articles": 2.3,  # articles about one thing tell the same of it
    # From where it is told: one event is planned for a day, remembered of it, put into the headlines.
    "ahead": 1.4,
    "long after": 1.4,
    "high up": 0.8,
    "same bound": 1.5,  # schools are closed "until 6 May" by one order
    "other bound": -1.2,
    # Several like things of a day differ in one of these.
    "statements": -1.5,
    "other names": -1.0,
    "other counts": -1.6,
    "other numbers": -2.0,
    "other hour": -1.7,
    "hour of one": -0.8,  # a programme names the hours of several
    "anniversary": -4.0,
    "other object": -4.0,
    "other place in order": -6.0,
}
# A season or a year holds many events: alike as they may sound, two of them need more in common. Less so a week or a
# month, when both dates are that exact.
WIDE = -1.8
WEEK = -0.4
CLASH = -9.0
# What speaks against a pair where each source tells one thing of the date; "chance" is for dates of many.
ALONE = -1.6
FEW = 3
# Above this ratio (0 to 100) two sentences are one text, copied.
COPY = 90.0
# Dates further apart than this are no slip of a source, however alike the wording.
FURTHEST_CLASH = 366
# Clock times further apart than this, in minutes, are two events; inside one article any two are.
FURTHEST_CLOCK = 30
# From when to when people call it morning, afternoon, evening or night, in minutes since midnight.
DAY = 24 * 60
PARTS = {"MO": (0, 12 * 60), "AF": (11 * 60, 19 * 60), "EV": (16 * 60, 30 * 60)}
# Numbers of three digits and more that differ by no more than this share are one, rounded.
ROUNDING = 0.1

# How many sources are taken to tell of a day without telling its kind of event, and how many times the kind is
# taken to have been told of other days: in a pile of two articles nothing is known to be a day's own.
SILENT = 1
ELSEWHERE = 2
# An event that is still told so many days later is the one that its date is known for.
LONG_AFTER = 1000
# More rare words than this make nothing surer.
ENOUGH = 3.0
# Shares below this are chance.
LEAST = 0.05

# How a date is told on which something begins that lasts, or happens.
BEGINNING = frozenset(("since", "from", ""))
_ORDINALS = frozenset("first second third".split())


# A line that tells a reason, made when somebody asks: of most pairs only the weight is ever wanted.
Label = Callable[[], str]
# What a reason weighs.
Weighed = tuple[float, Label]
# The name of a reason in WEIGHTS, and how much of it there is, 0 to 1.
Trait = tuple[str, float, Label]


def total(weighed: Iterable[Weighed]) -> float:
    return sum(weight for weight, _ in weighed)


def worded(weighed: Iterable[Weighed]) -> tuple[Reason, ...]:
    return tuple(_reason(label(), weight) for weight, label in weighed)


# Most reasons are given for many pairs, and stand in memory once.
_reason = lru_cache(maxsize=1 << 16)(Reason)


def weigh(left: Claim, right: Claim, a: Features, b: Features, rivals: int | None = None) -> list[Weighed]:
    """The reasons for and against two claims telling one thing, of those that may be `comparable`.

    `rivals` is how many things of that date may be meant (see `rivals`), many when it is None.
    """
    return _of_dates(left, right, a, b, rivals) + weigh_but_for_dates(left, right, a, b, rivals)


def comparable(left: Claim, right: Claim, a: Features, b: Features) -> bool:
    """Does more than chance pair two claims? Not two of one sentence, nor such as name two hours, or two dates where no
    copied wording speaks for a slip."""
    if left.source == right.source and left.start == right.start:
        return False
    if not a.overlaps(b) and not _is_slip(a, b):
        return False
    if _of_two_hours(left, right, a, b):
        return False
    return not (a.stems.isdisjoint(b.stems) and a.kinds.keys().isdisjoint(b.kinds.keys()))


def _is_slip(a: Features, b: Features) -> bool:
    """May two dates that clash be one, written down wrongly once? The wording is copied, and neither names another
    thing in it: "the offices of Praxtech were searched", and weeks later those of Ternex, are a series."""
    if abs(a.first - b.first) > FURTHEST_CLASH or fuzz.ratio(a.told, b.told, score_cutoff=COPY) < COPY:
        return False
    return not (all(_own_names(a, b)) or _numbered_apart(a, b))


def weigh_but_for_dates(
    left: Claim, right: Claim, a: Features, b: Features, rivals: int | None = None
) -> list[Weighed]:
    """What is said of two claims but for their dates."""
    return [(round(WEIGHTS[name] * much, 2), label) for name, much, label in likeness(left, right, a, b, rivals)]


def likeness(left: Claim, right: Claim, a: Features, b: Features, rivals: int | None = None) -> list[Trait]:
    """What speaks for two claims telling one event, and what against it."""
    shared = a.arguments & b.arguments
    wording = a.letters.alike(a.words, b.words)
    return [
        _of_rivals(rivals),
        *_of_kinds(a, b, shared, rivals),
        *_of_words(left, right, a, b, shared),
        ("wording", wording, lambda: f"the wording is {wording:.0%} alike"),
        *_of_articles(left, right, a, b),
        *_of_telling(left, right, a, b, wording),
        *_of_names(a, b),
        *_of_numbers(a, b, wording),
    ]


def _of_rivals(rivals: int | None) -> Trait:
    """That one of n things is the one sought has odds that fall as 1 / n, before anything is known of it."""
    if rivals is None or (odds := -ALONE + math.log(rivals)) >= -WEIGHTS["chance"]:
        return ("chance", 1.0, lambda: "two sentences seldom tell one thing")
    return ("chance", odds / -WEIGHTS["chance"], lambda: _rivals_told(rivals))


def _rivals_told(rivals: int) -> str:
    if rivals == 1:
        return "nothing else that is told of that date is a rival"
    return f"{rivals} things are told of that date"


def _of_kinds(a: Features, b: Features, shared: Collection[str], rivals: int | None) -> Iterator[Trait]:
    """Is it the same kind of event, of the same thing, and the date's own? `shared` are other words in common."""
    kinds = a.kinds.keys() & b.kinds.keys()
    if heavy := kinds - LIGHT:
        heaviest = max(heavy, key=lambda kind: (max(a.kinds[kind], b.kinds[kind]), kind))
        yield ("kind", max(a.kinds[heaviest], b.kinds[heaviest]), lambda: _both_tell(a, b, heaviest))
    if kinds:
        # Two dates that agree, a week and a day of it, are not told by the same sources.
        share, own, kind = max((_share(own), own, k) for k in kinds for own in (a.days_own[k], b.days_own[k]))
        yield (
            "told that day",
            share,
            lambda: f"{own.tellers} of the {own.sources} sources of that date tell of {_deed(a, b, kind)}",
        )
        alone = own.tellers / (own.tellers + own.elsewhere + ELSEWHERE)
        yield (
            "the day's event",
            share * math.sqrt(alone),
            lambda: f"{_deed(a, b, kind)} is told of other dates {own.elsewhere} times",
        )
    objects = [kind for kind in sorted(a.objects.keys() & b.objects.keys()) if not a.objects[kind] & b.objects[kind]]
    # "She founded Corvell", "he founded the company": where hardly anything else is told of the date, a name and what
    # it is the name of.
    renamed = rivals is not None and rivals <= FEW and all(_named(a, k) != _named(b, k) for k in objects)
    if objects and not renamed and not any(a.objects[k] & b.stems or b.objects[k] & a.stems for k in objects):
        yield ("other object", 1.0, lambda: _of_what(a, b, objects[0]))
    day = a.of_the_day & b.of_the_day
    if not day and (shared or min(len(a.arguments), len(b.arguments)) < 2):
        day = (a.of_the_day & b.kinds.keys()) | (b.of_the_day & a.kinds.keys())
    if day:
        yield ("of the day", 1.0, lambda: f"that day’s “{min(f.said.get(k, k) for k in day for f in (a, b))}” is named")


def _deed(a: Features, b: Features, kind: str) -> str:
    return f"“{min(a.said[kind], b.said[kind])}”"


def _of_what(a: Features, b: Features, kind: str) -> str:
    one, other = (" ".join(sorted(_written(f, term) for term in f.objects[kind])) for f in (a, b))
    return f"“{a.said.get(kind, kind)}” what? {one} here, {other} there"


def _written(one: Features, term: str) -> str:
    """A stem, or a deed called by its kind, as it stands in the clause."""
    return one.written.get(term) or one.said.get(term, term)


def _named(one: Features, kind: str) -> bool:
    """Is what a kind of event is told of called by a name?"""
    return any(term[:4] in one.names for term in one.objects[kind])


def _share(own: DaysOwn) -> float:
    return own.tellers / (own.sources + SILENT)


def _both_tell(a: Features, b: Features, kind: str) -> str:
    one, other = sorted((a.said[kind], b.said[kind]))
    return f"both tell of “{one}”" if one == other else f"“{one}” and “{other}” are one kind of event"


def _of_words(left: Claim, right: Claim, a: Features, b: Features, shared: Collection[str]) -> Iterator[Trait]:
    things = cosine(a.things, b.things)
    yield ("things", things, lambda: f"what they tell is {things:.0%} alike" + _first_of(shared, a, b))
    # Of all words of the lighter one.
    overlap = math.fsum([a.quote[term] for term in a.quote.keys() & b.quote.keys()]) / (min(a.quoted, b.quoted) or 1.0)
    yield ("quotes", overlap, lambda: f"one quote has {overlap:.0%} of the other’s words")
    found = a.arguments & b.quote.keys(), b.arguments & a.quote.keys()
    rare = max([math.fsum([a.rarity[term] for term in terms]) for terms in found])
    if rare:
        yield (
            "in the quote",
            min(ENOUGH, rare),
            lambda: f"what one tells is in the other’s quote: {_rarest(found, a, b)}",
        )
    if left.source != right.source and shared:
        own = [(min(a.salient[term], b.salient[term]), term) for term in a.salient.keys() & b.salient.keys()]
        if own and (most := max(own))[0] > LEAST:
            yield ("salient", most[0], lambda: f"“{a.written.get(most[1], most[1])}” is what that day was about")


def _first_of(shared: Collection[str], a: Features, b: Features) -> str:
    foremost = sorted(shared, key=lambda term: (-a.things[term] * b.things[term], term))
    return (": " if shared else "") + ", ".join(a.written.get(term, term) for term in foremost[:3])


def _rarest(found: Iterable[Collection[str]], a: Features, b: Features) -> str:
    """The rarest words of the list that is rarer in all."""
    by_rarity = [sorted((-a.rarity[term], term) for term in terms) for terms in found]
    _, rarest = max((-sum(rarity for rarity, _ in terms), [term for _, term in terms[:3]]) for terms in by_rarity)
    return ", ".join(a.written.get(term) or b.written.get(term, term) for term in rarest)


def _of_telling(left: Claim, right: Claim, a: Features, b: Features, wording: float) -> Iterator[Trait]:
    """From where it is told: ahead of it, long after it, at the head of an article, up to a date."""
    if a.days_after < 0 and b.days_after < 0:
        yield ("ahead", 1.0, lambda: "both look ahead to it")
    after = max(a.days_after, b.days_after)
    if after > 0:
        yield (
            "long after",
            min(1.0, math.log1p(after) / math.log1p(LONG_AFTER)),
            lambda: f"told up to {after:.0f} days after it",
        )
    yield ("high up", max(left.prominence, right.prominence), lambda: "told near the head of an article")
    # What holds "since May" began in May.
    if a.bound != b.bound and {a.bound, b.bound} - BEGINNING:
        yield ("other bound", 1.0, lambda: f"only one says “{a.bound or b.bound}” that day")
    elif a.bound and a.bound == b.bound:
        yield ("same bound", 1.0, lambda: f"both say “{a.bound}” that day")
    if a.statement and b.statement:
        yield ("statements", max(0.0, 1 - 2 * wording), lambda: "each tells what somebody said")
    if a.anniversary != b.anniversary:
        yield ("anniversary", 1.0, lambda: "one tells of an anniversary")


def _of_articles(left: Claim, right: Claim, a: Features, b: Features) -> Iterator[Trait]:
    if left.source != right.source and (alike := cosine(a.article, b.article)):
        yield ("articles", alike, lambda: f"the articles are {alike:.0%} alike")


def _of_names(a: Features, b: Features) -> Iterator[Trait]:
    here, there = _own_names(a, b)
    if here and there:
        one, other = max(a.names[start] for start in here), max(b.names[start] for start in there)
        yield ("other names", min(one, other)[0], lambda: f"each has names of its own: {one[1]}, {other[1]}")


def _own_names(a: Features, b: Features) -> tuple[set[str], set[str]]:
    """The names that only the one has, and only the other, by their first letters."""
    return a.names.keys() - b.names.keys(), b.names.keys() - a.names.keys()


def _of_numbers(a: Features, b: Features, wording: float) -> Iterator[Trait]:
    """Counts, numbers and hours; other numbers in the same words are another event of a series."""
    both = a.counts.keys() & b.counts.keys()
    counted = [term for term in sorted(both) if not _agree(a.counts[term], b.counts[term])]
    if any(term.endswith("#") or (a.counts[term] | b.counts[term]) <= _ORDINALS for term in counted):
        yield ("other place in order", 1.0, lambda: "the first and the second of a kind are not one")
    elif counted:
        yield ("other counts", 1.0, lambda: f"they count otherwise: {_counts(counted[0], a, b)}")
    if _numbered_apart(a, b):
        yield ("other numbers", wording**2, lambda: "each has numbers of its own")
    if not _may_be_one_hour(a, b):
        yield ("other hour", 1.0, lambda: "they do not name the same hour")
    elif (a.clock is None and not a.part and b.clock is not None) or (
        b.clock is None and not b.part and a.clock is not None
    ):
        yield ("hour of one", 1.0, lambda: "only one names the hour")


def _counts(counted: str, a: Features, b: Features) -> str:
    return " and ".join(min(f.counts[counted]) for f in (a, b))


def _numbered_apart(a: Features, b: Features) -> bool:
    return _has_own(a.numbers, b.numbers) and _has_own(b.numbers, a.numbers)


def _has_own(numbers: Iterable[str], others: Iterable[str]) -> bool:
    return any(not _agree([one], others) for one in numbers)


def _agree(numbers: Iterable[str], others: Iterable[str]) -> bool:
    """Is one of the numbers among the others, or near one? "More than 1,300" rounds 1,324.

    >>> _agree({"1,324"}, {"1,300"}), _agree({"20"}, {"18"}), _agree({"two"}, {"two", "31"})
    (True, False, True)
    """
    return any(one == other or _near(one, other) for one in numbers for other in others)


def _near(one: str, other: str) -> bool:
    digits, against = (re.sub(r"\D", "", number) for number in (one, other))
    return min(len(digits), len(against)) >= 3 and abs(int(digits) - int(against)) <= ROUNDING * int(digits)


def _may_be_one_hour(a: Features, b: Features) -> bool:
    """Who names no hour denies none; "at 2.50 am" may be "in the morning", and is not "in the afternoon"."""
    for one, other in ((a, b), (b, a)):
        if one.clock is not None and other.clock is None and other.part in PARTS:
            first, last = PARTS[other.part]
            return first <= one.clock <= last or first <= one.clock + DAY <= last
    return not (a.part and b.part) or a.part == b.part


def _of_two_hours(left: Claim, right: Claim, a: Features, b: Features) -> bool:
    """Do both name a clock time, and not the same? Sources differ by some minutes, one article does not."""
    if a.clock is None or b.clock is None:
        return False
    return abs(a.clock - b.clock) > (0 if left.source == right.source else FURTHEST_CLOCK)


def _of_dates(left: Claim, right: Claim, a: Features, b: Features, rivals: int | None) -> list[Weighed]:
    """What the dates say."""
    if not a.overlaps(b):
        return clash(left, right, "near identical wording")
    when, other = when_of(left), when_of(right)
    if a.width == b.width == 1:
        return [(0.0, lambda: f"same day: {when}")]
    weight = WEEK if a.narrow and b.narrow else WIDE
    if rivals is not None:
        weight = max(weight, round(WEEK - math.log(rivals), 2))
    return [(weight, lambda: f"same date: {when}" if when == other else f"dates agree: {when} and {other}")]


def clash(left: Claim, right: Claim, overruled: str) -> list[Weighed]:
    """Two dates that can't both be right, and what says that one of them is a slip."""
    return [
        (CLASH, lambda: f"dates clash: {when_of(left)} and {when_of(right)}"),
        (-CLASH, lambda: overruled),
    ]
