"""What the page says, as plain values for its templates: no HTML here, and no drawing.

Everything that comes from articles or from a table is text until Jinja2's autoescape writes it, and only what
`web_address` lets pass becomes a link.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal
from urllib.parse import urlsplit

from timeline import layout
from timeline.layout import Layout, Precision
from timeline.model import Chronology, Claim, Event, Source, web_address
from timeline.page.words import WORDS, count, say
from timeline.when import MONTHS, Point, Unit, When, century, civil, parse, year_words


@dataclass(frozen=True, slots=True)
class Cited:
    """A numbered source. `url` is empty unless it may be a link."""

    number: int
    key: str
    name: str
    title: str
    published: str
    url: str
    language: str


@dataclass(frozen=True, slots=True)
class Account:
    """What one source says of an event: its words around the date expression."""

    source: Cited | None
    before: str
    expression: str
    after: str


@dataclass(frozen=True, slots=True)
class Item:
    """An event of the list. `precision` is "none" for a row whose date is empty: it stands at the end of the list."""

    event: Event
    words: str
    datetime: str
    precision: Precision | Literal["none"]
    kinds: str
    category: int
    sources: tuple[Cited, ...]
    accounts: tuple[Account, ...]
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Month:
    """`first` is the place of its first event in the whole list."""

    name: str
    items: tuple[Item, ...]
    first: int


@dataclass(frozen=True, slots=True)
class Year:
    """`gap` says how long nothing happened before it, where the axis is broken there."""

    name: str
    months: tuple[Month, ...]
    total: int
    gap: str


@dataclass(frozen=True, slots=True)
class Choice:
    value: str
    text: str
    total: int


@dataclass(frozen=True, slots=True)
class Content:
    title: str
    subtitle: str
    author: str
    coverage: str
    method: str
    years: tuple[Year, ...]
    items: tuple[Item, ...]
    sources: tuple[Cited, ...]
    undated: tuple[tuple[Account, str], ...]
    suggestions: tuple[str, ...]
    filters: Mapping[str, tuple[Choice, ...]]
    categories: tuple[str, ...]
    legend: tuple[str, ...]


def gather(chronology: Chronology, placed: Layout) -> Content:
    """All that the page says, from the chronology and its compressed layout."""
    events = layout.visible(chronology)
    shown = [event for event in chronology.events if not event.hidden]
    sources = _numbered(chronology, shown)
    categories = by_frequency(shown)
    marks = {mark.event.id: mark for mark in placed.marks}
    items = tuple(_item(event, marks[event.id], sources, categories) for event in events)
    dateless = [event for event in shown if event.when is None]
    articles = [source for source in chronology.sources if source.file]
    told = bool(articles or chronology.undated or any(event.claims for event in chronology.events))
    dateless_items = tuple(_item(event, None, sources, categories) for event in dateless)
    return Content(
        title=title(chronology),
        subtitle=chronology.subtitle,
        author=chronology.author,
        coverage=coverage(chronology),
        method=chronology.method or WORDS["method.text" if told else "method.by.hand"],
        years=tuple(_years(items, placed)) + _dateless(dateless_items, len(items)),
        items=items + dateless_items,
        sources=tuple(sources.values()),
        undated=tuple((_account(claim, sources), claim.mention.reason) for claim in chronology.undated),
        suggestions=tuple(suggestion.message for suggestion in chronology.suggestions),
        filters=_filters(items, sources, categories),
        categories=categories,
        legend=tuple(_legend(items, placed)),
    )


def title(chronology: Chronology) -> str:
    return chronology.title or WORDS["untitled"]


def by_frequency(events: Sequence[Event]) -> tuple[str, ...]:
    """The categories that occur, the most frequent first: it gets the first hue and the plainest shape."""
    found = Counter(event.category for event in events if event.category)
    return tuple(sorted(found, key=lambda name: (-found[name], name)))


def coverage(chronology: Chronology) -> str:
    """One line: "31 events from 5 articles, 2 of them dated by inference, 1950 to 2025"."""
    events = layout.visible(chronology)
    inferred = sum(source.published.basis == "inferred" for source in chronology.sources)
    undated = sum(source.published.basis == "unknown" for source in chronology.sources)
    hidden = sum(event.hidden for event in chronology.events)
    shown = len(chronology.events) - hidden
    total, articles = count("event", shown), count("article", len(chronology.sources))
    parts = [say("coverage", events=total, articles=articles) if chronology.sources else total]
    parts += [count("inferred", inferred)] if inferred else []
    parts += [count("undated", undated)] if undated else []
    ends = [point for event in events if event.when for point in event.when.ends]
    if ends:
        first, last = min(point.earliest for point in ends), max(point.latest for point in ends)
        names = [year_words(civil(day)[0]) for day in (first, last)]
        parts.append(names[0] if names[0] == names[1] else say("range", first=names[0], last=names[1]))
    parts += [count("hidden", hidden)] if hidden else []
    return ", ".join(parts)


# -- Sources --------------------------------------------------------------------------------------------------


def _numbered(chronology: Chronology, events: Sequence[Event]) -> dict[str, Cited]:
    """Each source with its number: the table's in their order, then what rows typed by hand cite."""
    cited: dict[str, Cited] = {}
    for source in chronology.sources:
        cited[source.key] = Cited(
            len(cited) + 1,
            source.key,
            source.name,
            source.title if source.publisher else "",
            _published(source),
            web_address(source.url),
            source.language,
        )
    for event in events:
        for key in event.sources:
            if key not in cited:
                name = urlsplit(key).hostname or key if web_address(key) else key
                cited[key] = Cited(len(cited) + 1, key, name, key if web_address(key) else "", "", web_address(key), "")
    return cited


def _published(source: Source) -> str:
    published = source.published
    if published.when is None:
        return WORDS["published.unknown"]
    words = published.when.words()
    if published.when.start and published.when.end is None:  # nothing is "published since 2019"
        words = say("or.later", words=parse(published.when.start.edtf).words())
    if published.basis == "inferred":
        return say("published.inferred", words=words, evidence=published.evidence or "?")
    return say("published", words=words)


def _account(claim: Claim, sources: Mapping[str, Cited]) -> Account:
    """The quote, parted at its date expression, if it is where the claim says that it is."""
    expression, quote = claim.mention.expression, claim.quote
    start = expression.start - claim.start
    if not expression.text or quote[start : start + len(expression.text)] != expression.text or start < 0:
        start = quote.find(expression.text) if expression.text else -1
    if start < 0:
        return Account(sources.get(claim.source), quote, "", "")
    end = start + len(expression.text)
    return Account(sources.get(claim.source), quote[:start], quote[start:end], quote[end:])


# -- Events ---------------------------------------------------------------------------------------------------


def _item(event: Event, mark: layout.Mark | None, sources: Mapping[str, Cited], categories: Sequence[str]) -> Item:
    accounts = [_account(claim, sources) for claim in event.claims]
    told = {account.source.key for account in accounts if account.source}
    if event.quote and not any(claim.quote == event.quote for claim in event.claims):
        first = sources.get(event.sources[0]) if event.sources else None
        accounts.insert(0, Account(first, event.quote, "", ""))
        told |= {first.key} if first else set()
    accounts += [Account(sources[key], "", "", "") for key in event.sources if key not in told]
    others = tuple(
        say("by", words=other.when.words(), source=named.name if (named := sources.get(other.source)) else other.source)
        for other in event.other_dates
    )
    about = bool(mark and (mark.fade_start or mark.fade_end))
    precision = mark.precision if mark else "none"
    kinds = [precision, *(["about"] if about else []), *(["planned"] if event.planned else [])]
    return Item(
        event=event,
        words=event.date_words,
        datetime=_datetime(event.when) if event.when else "",
        precision=precision,
        kinds=" ".join(kinds),
        category=categories.index(event.category) if event.category else -1,
        sources=tuple(sources[key] for key in dict.fromkeys(event.sources)),
        accounts=tuple(accounts),
        others=others,
    )


def _datetime(when: When) -> str:
    """What HTML's <time> can say: years 1 to 9999, a day, a month or a year; else nothing."""
    point = when.start
    if when.is_interval or point is None or not 1 <= point.year <= 9999:
        return ""
    return point.edtf.rstrip("~?%") if point.unit in (Unit.DAY, Unit.MONTH, Unit.YEAR) and "X" not in point.edtf else ""


def _years(items: Sequence[Item], placed: Layout) -> list[Year]:
    years: list[Year] = []
    breaks = [part for part in placed.axis.breaks if part.end - part.start > 300]
    before: float | None = None
    passed = 0
    for name, group in groupby(items, key=_year_of):
        members = list(group)
        months = []
        for month, inside in groupby(members, key=_month_of):
            months.append(Month(month, tuple(inside), passed))
            passed += len(months[-1].items)
        first = _begins(members[0]).earliest
        gaps = [part.words for part in breaks if before is not None and before <= part.start and part.end <= first]
        years.append(Year(name, tuple(months), len(members), gaps[-1] if gaps else ""))
        before = first
    return years


def _dateless(items: tuple[Item, ...], first: int) -> tuple[Year, ...]:
    return (Year(WORDS["dateless"], (Month("", items, first),), len(items), ""),) if items else ()


def _begins(item: Item) -> Point:
    assert item.event.when
    return item.event.when.ends[0]


def _year_of(item: Item) -> str:
    assert item.event.when
    return year_heading(item.event.when)


def year_heading(when: When) -> str:
    """What stands above the events that begin then, in every list of them.

    >>> [year_heading(parse(text)) for text in ("1950-04-29/1953", "195X", "19XX", "-0043-03", "-07XX")]
    ['1950', '1950s', '20th century', '44 BC', '8th century BC']
    """
    point, _ = when.ends
    year = year_words(point.year)
    if point.unit >= Unit.YEAR:
        return year
    if point.unit is Unit.CENTURY:
        return (century(point.year // 100 + 1) if point.year > 0 else parse(f"-{-point.year // 100:02d}XX")).words()
    return f"{year}s" if point.year > 0 else f"{year} …"


def _month_of(item: Item) -> str:
    point = _begins(item)
    return MONTHS[point.month - 1] if point.month and point.month <= 12 else ""


# -- Filters and legend ---------------------------------------------------------------------------------------


def _filters(
    items: Sequence[Item], sources: Mapping[str, Cited], categories: Sequence[str]
) -> dict[str, tuple[Choice, ...]]:
    """Only what occurs, and only where there is a choice."""
    of_category = Counter(item.event.category for item in items)
    of_source = Counter(source.key for item in items for source in item.sources)
    of_kind = Counter(kind for item in items for kind in item.kinds.split())
    of_number = Counter(item.event.independent for item in items)
    at_least = {n: sum(of_number[m] for m in of_number if m >= n) for n in sorted(of_number) if n > 1}
    kinds = [*layout.PRECISIONS.values(), "within", "range", "since", "until", "about", "planned", "none"]
    found = {
        "category": [Choice(str(i), name, of_category[name]) for i, name in enumerate(categories)]
        + ([Choice("-1", WORDS["category.none"], of_category[""])] if categories and of_category[""] else []),
        "source": [Choice(str(s.number), s.name, of_source[s.key]) for s in sources.values() if of_source[s.key]],
        "exactness": [Choice(kind, WORDS[f"legend.{kind}"], of_kind[kind]) for kind in kinds if of_kind[kind]],
        "independent": [Choice(str(n), say("at.least", n=n), total) for n, total in at_least.items()],
    }
    least = {"independent": 1}
    return {name: tuple(choices) for name, choices in found.items() if len(choices) >= least.get(name, 2)}


def _legend(items: Sequence[Item], placed: Layout) -> list[str]:
    """Which signs occur, in the order of the legend."""
    kinds = {kind for item in items for kind in item.kinds.split()}
    occurs = {
        "day": "day" in kinds,
        "period": bool(kinds & layout.PERIODS),
        "range": "range" in kinds,
        "since": "since" in kinds,
        "until": "until" in kinds,
        "about": "about" in kinds,
        "planned": "planned" in kinds,
        "other": any(item.others for item in items),
        "sources": any(item.event.independent > 1 for item in items),
        "break": bool(placed.axis.breaks),
    }
    return [name for name, there in occurs.items() if there]
