"""What is counted from an event that its article names and another dates: "five days after the blast".

The article itself may tell when that was, and then nothing is open (`events.carried`). Else the events of the pile are
asked, once they are merged: those that go by the name, are told by articles of the same story, and lie so that the
date counted from them is no date after the article. Where all of them have one date, it is counted from that, and the
basis names the article and the event; where they have several, the mention stays undated and says which.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from timeline.events import words as english
from timeline.events.carried import counted, event_named
from timeline.merge import clause
from timeline.merge.kinds import KINDS, LIGHT, deeds, stem
from timeline.model import Article, Claim, Event, Mention, Timex3
from timeline.terms import cosine, rarity, unit

# How alike two articles must be, by their words, for a name that both use to mean one thing (the cosine), and among
# how many articles about other things they are taken to lie.
SAME_STORY = 0.06
SHELF = 20
# Of events so many days from the article, and from everything that it dates, it does not speak without a date.
NEAR = 366
# An event that so many times as many sources tell as any other of its name is the one that goes by it.
FAR_BETTER_KNOWN = 10
# A name of an event is one that so large a share of its claims tell it by.
SHARE = 1 / 3
# The widest date that anything is counted from, in days.
WIDEST = 31
# So many words on, a name has told what it is the name of ("the blast at the mill in Tarvik").
NAME = 8
# Of so many dates that an event of the name may have, those that are told.
TOLD = 3

_WORD = re.compile(r"[^\W\d_][\w’'-]*|[,;:]")
_KNOWN = frozenset(("the", "this", "that"))
# "Killed in a blast", "hit by a quake": what a clause brings in. Behind any other preposition stands what it is about
# or came after, and behind any other verb what was said or thought of it.
_BRINGING_IN = frozenset("in by held holds staged made launched saw hit struck out".split())
_GOVERNING = english.PREPOSITIONS | english.SUBORDINATORS
_WHERE = frozenset("of on at in near outside".split())


@dataclass(frozen=True, slots=True)
class Told:
    """An article with what was found in it."""

    article: Article
    mentions: Sequence[Mention]
    claims: Sequence[Claim]


@dataclass(frozen=True, slots=True)
class _Name:
    """How an article calls an event: the deed, the words that say which, those that are names, all of it as it
    stands."""

    deed: str
    which: frozenset[str]
    proper: frozenset[str]
    written: str


def dated_by_name(tellings: Sequence[Told], events: Callable[[], Sequence[Event]]) -> dict[tuple[str, int], Mention]:
    """Of the mentions that count from a named event those of which others tell, by article and place: with a date, or
    with the reason why there is none. `events` are merged only when something is counted from any."""
    asking = [(one, mention, name) for one in tellings for mention, name in _asking(one)]
    if not asking:
        return {}
    called = _Called(events())
    stories = _Stories([one.article for one in tellings])
    found = {}
    for one, mention, name in asking:
        if there := _meant(name, one, mention, called, stories):
            found[one.article.source.key, mention.start] = _counted_from(one.article, mention, name, there)
    return found


def _asking(one: Told) -> Iterator[tuple[Mention, _Name]]:
    """The mentions of an article that count from an event which it names and does not date."""
    dated = {claim.mention.start for claim in one.claims if claim.mention.when is not None}
    for mention in one.mentions:
        named = event_named(one.article.text, mention)
        if named is not None and mention.start not in dated and (name := _name(named)) is not None:
            yield mention, name


def _name(named: str) -> _Name | None:
    """
    >>> _name("the blast at a mill in Tarvik police arrested").which == {"mill", "tarvik"}
    True
    >>> _name("his arrest"), _name("the man left"), _name("the government took over the bank")
    (None, None, None)
    """
    written = _WORD.findall(named)[: NAME + 1]
    words = [word.lower() for word in written]
    known = [(place, deed) for place, deed in deeds(words[:4]) if not KINDS[deed] <= LIGHT and _is_noun(deed)]
    if not known or words[0] not in _KNOWN:
        return None
    place, deed = known[0]
    if any(_ends_name(word) or word in english.PREPOSITIONS for word in words[1:place]):
        return None
    end = behind = place + 1
    while behind < len(words) and words[behind] in _WHERE:
        ends = (
            i
            for i in range(behind + 1, len(words))
            if words[i] in _WHERE or _ends_name(words[i]) or (i > behind + 1 and words[i] in english.NOMINAL)
        )
        behind = end = next(ends, len(words))
        # "At a mill in Tarvik police arrested": a name ends what it began.
        names = [i for i in range(place, end) if written[i][0].isupper()]
        if names and all(not word[0].isupper() for word in written[names[-1] + 1 : end]):
            end = names[-1] + 1
            break
    # "The Tarn blast", "the blast at the mill"; which one, "the deadly blast" does not say.
    before = [word for word in written[1:place] if word[0].isupper()]
    told_apart = [word for word in before + written[place + 1 : end] if word.lower() not in english.NOMINAL]
    which, proper = (
        frozenset(clause.terms(" ".join(found)))
        for found in (told_apart, [word for word in told_apart if word[0].isupper()])
    )
    return _Name(deed, which, proper, " ".join(written[:end]))


def _is_noun(deed: str) -> bool:
    """As far as can be told without its sentence; "the rescued", "the won" name no event."""
    return " " not in deed and not deed.endswith("ed") and deed not in english.IRREGULAR_PAST


def _ends_name(word: str) -> bool:
    ends = english.AUXILIARIES | english.IRREGULAR_PAST | english.CONJUNCTIONS | english.RELATIVES
    return not word[0].isalpha() or word in ends


class _Called:
    """The events that go by each deed, by its stem and by the kinds of events that it may tell, in order of time: in a
    large pile thousands go by one, and few of them lie near an article."""

    def __init__(self, events: Iterable[Event]) -> None:
        self._events: dict[str, list[tuple[float, Event]]] = defaultdict(list)
        self._keys: dict[str, frozenset[str]] = {}
        self._words: dict[str, frozenset[str]] = {}
        for event in events:
            if event.when is None or event.when.width is None or event.when.width > WIDEST or event.when.approximate:
                continue
            tellers = Counter(key for claim in event.claims for key in _names(claim))
            known = frozenset(key for key, count in tellers.items() if count >= SHARE * len(event.claims))
            self._keys[event.id] = known
            for key in known:
                self._events[key].append((event.when.bounds()[0], event))
        for called in self._events.values():
            called.sort(key=_day)

    def near(self, deed: str, times: Sequence[tuple[float, float]]) -> list[Event]:
        """Those that go by a deed and begin in one of these times."""
        found: dict[str, Event] = {}
        for called in (self._events.get(key, []) for key in _keys(deed)):
            for first, last in times:
                within = slice(bisect_left(called, first, key=_day), bisect_right(called, last, key=_day))
                found |= {event.id: event for _, event in called[within]}
        return list(found.values())

    def by_word(self, deed: str, event: Event) -> bool:
        """Does an event go by the word itself?"""
        return _keys(deed)[0] in self._keys[event.id]

    def says(self, name: _Name, event: Event) -> bool:
        """Do an event's quotes say which one a name means?"""
        if event.id not in self._words:
            terms = (term for claim in event.claims for term in clause.terms(claim.quote))
            self._words[event.id] = frozenset(terms)
        words = self._words[event.id]
        return bool(name.which & words) and name.proper <= words


def _day(called: tuple[float, Event]) -> float:
    return called[0]


def _names(claim: Claim) -> set[str]:
    """What a claim tells, by the deeds that its headline begins or brings in, and by the noun that its date stands at:
    not what that came after or is about."""
    words = [word.lower() for word in _WORD.findall(claim.headline)]
    told = list(deeds(words))
    found = {deed for place, deed in told if _is_brought_in(words, place, place == told[0][0])}
    found |= {deed for _, deed in deeds(clause.dated_noun(claim).lower().split())}
    return {key for deed in found for key in _keys(deed)}


def _keys(deed: str) -> tuple[str, str]:
    return f"{stem(deed)}", f"a {'|'.join(sorted(KINDS[deed]))}"


def _is_brought_in(words: Sequence[str], place: int, first: bool) -> bool:
    """ "A blast killed four", "the mill exploded", "died in a fire"; not "an inquiry into the blast"."""
    if not _is_noun(words[place]) or (place and (words[place - 1] in english.AUXILIARIES or words[place - 1] == "to")):
        return first
    before = words[max(0, place - 4) : place]
    article = next((i for i in reversed(range(len(before))) if before[i] in english.DETERMINERS), None)
    # What governs it stands right before its article ("into the blast"), or between ("the board on debates").
    governing = before if article is None else [*before[max(0, article - 1) : article], *before[article + 1 :]]
    of_another = [word for word in governing if word in _GOVERNING or _is_verb(word)]
    if of_another:
        return article is not None and before[article] in ("a", "an") and of_another[-1] in _BRINGING_IN
    return first


def _is_verb(word: str) -> bool:
    return (
        word in english.FINITE_AUXILIARIES or word in english.IRREGULAR_PAST or (word.endswith("ed") and len(word) > 4)
    )


class _Stories:
    """Which articles tell of one story, by the words that they share beside the name of the event."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self._bags = {one.source.key: Counter(clause.terms(one.text)) for one in articles}
        self._rarity = rarity((bag.keys() for bag in self._bags.values()), len(self._bags) + SHELF)
        self._vectors: dict[str, Mapping[str, float]] = {}

    def alike(self, one: str, other: str, deed: str) -> float:
        """How alike two articles are, by their keys; 0 for one that could not be read this time."""
        left, right = self._vector(one), self._vector(other)
        return cosine(left, right) - left.get(stem(deed), 0.0) * right.get(stem(deed), 0.0)

    def _vector(self, key: str) -> Mapping[str, float]:
        if key not in self._vectors:
            self._vectors[key] = unit({term: n * self._rarity[term] for term, n in self._bags.get(key, {}).items()})
        return self._vectors[key]


def _meant(name: _Name, one: Told, mention: Mention, called: _Called, stories: _Stories) -> list[Event]:
    """The events that a name may mean: those that the article tells itself, else those of its story."""
    key = one.article.source.key

    @cache
    def is_of_story(source: str) -> bool:
        return source == key or stories.alike(key, source, name.deed) >= SAME_STORY

    near = (event for event in called.near(name.deed, _times(one)) if _is_in_time(mention, event, one))
    fitting = [event for event in near if key in event.sources or any(map(is_of_story, event.sources))]
    said = [event for event in fitting if called.says(name, event)]
    if said or name.proper:
        fitting = said
    # Of which it tells itself, by that word: of two arrests, one called detention, either may be meant.
    own = [event for event in fitting if key in event.sources and called.by_word(name.deed, event)]
    ranked = sorted(own or fitting, key=lambda event: (-len(event.sources), event.id))
    known = [len(event.sources) for event in ranked]
    return ranked[:1] if len(known) > 1 and known[0] >= FAR_BETTER_KNOWN * known[1] else ranked


def _times(one: Told) -> list[tuple[float, float]]:
    """When what an article may speak of lies: near something that it dates; at any time where that is nothing."""
    told = [claim.mention.when for claim in one.claims if claim.mention.when is not None]
    published = one.article.source.published.when
    spoken = sorted(when.bounds() for when in [*told, *([published] if published else [])])
    times: list[tuple[float, float]] = []
    for first, last in spoken:
        before = times.pop() if times and first - NEAR <= times[-1][1] else (first - NEAR, last + NEAR)
        times.append((before[0], max(before[1], last + NEAR)))
    return times or [(-math.inf, math.inf)]


def _is_in_time(mention: Mention, event: Event, one: Told) -> bool:
    """Does the date counted from what is over lie before the article?"""
    assert event.when is not None
    date, published = counted(mention.expression.value, event.when), one.article.source.published.when
    return date is not None and not (published and event.when.bounds()[0] <= published.bounds()[1] < date.bounds()[0])


def _counted_from(article: Article, mention: Mention, name: _Name, events: Sequence[Event]) -> Mention:
    foremost = sorted(events, key=lambda event: (-event.importance, event.id))
    dates = {str(event.when): event for event in reversed(foremost)}
    # With the word between: "Five days after the blast".
    between = re.match(r"\s*\w+(?:\s+to)?", article.text[mention.end :])
    written = " ".join(f"{mention.text}{between[0] if between else ''} {name.written}".split())
    if len(dates) > 1:
        several = "; ".join(f"{date} in {event.sources[0]}" for date, event in sorted(dates.items())[:TOLD])
        reason = f"counted from “{name.written}”, and events of {len(dates)} dates go by that name: {several}"
        # Said to be a date that is not known: a length of time alone asks for none.
        return replace(mention, timex3=Timex3("DATE", "XXXX-XX-XX"), reason=reason)
    event = foremost[0]
    assert event.when is not None
    when = counted(mention.expression.value, event.when)
    basis = f'"{written}", which {event.sources[0]} dates: “{event.headline}” ({event.when})'
    inferred = all(claim.mention.inferred for claim in event.claims)
    return replace(mention, when=when, basis=basis, reason="", anchor=event.when, inferred=inferred)
