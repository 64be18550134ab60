"""The nouns: Article, Expression, Mention, Claim, Event, and the Chronology that a table holds.

Each is frozen: a stage makes new values and never changes what an earlier one said. Offsets count code points in
`Article.text`, end exclusive, so that `article.text[claim.start:claim.end] == claim.quote` always holds.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import urlsplit

from timeline.errors import DateError
from timeline.when import When, parse

# TIMEX3 writes the 1990s as 199.
_DECADE = re.compile(r"(?<=\A\d{3})\Z")

Basis = Literal["stated", "inferred", "set", "unknown"]
BlockKind = Literal["prose", "heading", "caption", "byline", "furniture", "quotation"]
TimexType = Literal["DATE", "TIME", "DURATION", "SET"]


@dataclass(frozen=True, slots=True)
class Published:
    """The document creation time of an article, with how it is known.

    `basis`: "stated" (front matter, metadata, dateline, file name), "inferred" (from what the articles say),
    "set" (a person said so: `--published` or a corrected cell) or "unknown". `evidence` says it in words, e.g.
    `front matter` or `"Published On 2 May 2025"`. `when` is None exactly when the basis is unknown; an inferred
    date may be an interval. `gives_way` marks what a person set for all articles that state no date: it holds until
    one states its own.
    """

    when: When | None = None
    basis: Basis = "unknown"
    evidence: str = ""
    gives_way: bool = False


# What no address holds bare (RFC 3986), and what would end it early in HTML, Markdown or a calendar.
_ESCAPED = {ord(character): f"%{ord(character):02X}" for character in '"<>\\^`{|}'}


def web_address(text: str) -> str:
    """The address that may become a link: absolute, http or https, with a host, nothing in it that breaks out.

    "" for all else, so that `javascript:` and its like never become one. An article and a table may say anything.

    >>> web_address("https://example.org/a?b=1"), web_address(' https://example.org/"a" ')
    ('https://example.org/a?b=1', 'https://example.org/%22a%22')
    >>> [web_address(text) for text in ("javascript:alert(1)", "//example.org", "notes.html", "https://a b")]
    ['', '', '', '']
    """
    text = text.strip()
    # A control character or a space inside is read differently by browsers and by urlsplit.
    if re.search(r"[\s\x00-\x1f]", text):
        return ""
    try:
        parts = urlsplit(text)
    except ValueError:  # "http://[": a broken IPv6 host
        return ""
    return text.translate(_ESCAPED) if parts.scheme in ("http", "https") and parts.hostname else ""


def is_colour(text: str) -> bool:
    """
    >>> is_colour("#0b6e99"), is_colour("#abc"), is_colour("url(x)"), is_colour("red;}")
    (True, True, False, False)
    """
    return re.fullmatch(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})", text) is not None


# Straight and curly ones, and guillemets: single ones are apostrophes as often.
_QUOTATION_MARKS = tuple('“”„‟«»"「」')


def quoted(text: str) -> str:
    """A quotation in plain text. One that begins or ends with a quotation mark of its own gets no second one there.

    >>> quoted("The bridge opened."), quoted("“It opened,” she said."), quoted("")
    ('“The bridge opened.”', '“It opened,” she said.', '')
    """
    own = text.startswith(_QUOTATION_MARKS) or text.endswith(_QUOTATION_MARKS)
    return text if own or not text else f"“{text}”"


@dataclass(frozen=True, slots=True)
class Source:
    """Where an article comes from: a row of `events.sources.csv`. `key` is what `events.csv` cites."""

    key: str
    title: str = ""
    publisher: str = ""
    published: Published = Published()
    url: str = ""
    language: str = ""
    file: str = ""

    @property
    def name(self) -> str:
        """What people call it: its publisher, else its title, else its key."""
        return self.publisher or self.title or self.key


@dataclass(frozen=True, slots=True)
class Block:
    """A run of an article's text and what it is: only `prose`, `heading` and `quotation` can tell events."""

    start: int
    end: int
    kind: BlockKind


@dataclass(frozen=True, slots=True)
class Article:
    """A text with its source. `blocks` cover all of the text that is not blank, in order, without overlap."""

    source: Source
    text: str
    blocks: tuple[Block, ...] = ()

    @property
    def language(self) -> str:
        """The source's language, and English where none is known."""
        return self.source.language or "en"


@dataclass(frozen=True, slots=True)
class Expression:
    """A span of text that means a time. `value` knows nothing about today, nor about any other expression.

    `rule` names the rule of `lang/` that found it. `value` is None only when the expression was read back from
    a table's ledger.
    """

    start: int
    end: int
    text: str
    rule: str
    type: TimexType
    language: str
    value: Any = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Timex3:
    """The TIMEX3 attributes (TimeML 1.2.1, with TempEval-3's value conventions) of a mention."""

    type: TimexType
    value: str
    mod: str = ""
    quant: str = ""
    freq: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """An Expression resolved in its article: a `when`, or the `reason` why there is none.

    `basis` says in words how the date came about: `"on Thursday", published 2025-05-02`. `anchor` is the date it
    was counted from, None for what stands on its own ("29 April 1950"). `inferred` is true when the anchor is
    an inferred published date. A SET has a reason and no `when`, and so has a
    DURATION that no date anchors; "vor [zwei Jahren]" is one that ends when the article was published.
    """

    expression: Expression
    timex3: Timex3
    when: When | None = None
    basis: str = ""
    reason: str = ""
    anchor: When | None = None
    inferred: bool = False

    @property
    def start(self) -> int:
        return self.expression.start

    @property
    def end(self) -> int:
        return self.expression.end

    @property
    def text(self) -> str:
        return self.expression.text

    @property
    def within(self) -> bool:
        """Is its date a stretch in which something happened once ("early August", "last week", "a few days earlier"),
        and not one that it took ("March 2018 to October 2022", "over the past year")?

        A range says more than the value of either of its ends; what is counted over a length of time takes that
        length if it reaches the date it is counted from, and else lies that far away.
        """
        if self.when is None or not self.when.is_interval or self.when.width is None:
            return False
        if self.timex3.type == "DURATION":
            return self.anchor is not None and not self.when.overlaps(self.anchor)
        named = _DECADE.sub("X", self.timex3.value)
        try:
            return parse(named).contains(self.when)
        except DateError:  # a week, a weekend, PAST_REF
            return True


@dataclass(frozen=True, slots=True)
class Claim:
    """One article's dated statement of an event: the sentence, verbatim with its offsets, and its mention.

    `source` is the article's key. `told` is the run of the article (start, end) that the date belongs to: a
    clause of the quote, or all of it. `planned` marks what the article expects to happen. `prominence`, 0 to 1,
    is how near the top of its article it stands. A claim whose mention has no `when` is an undated one.
    """

    source: str
    quote: str
    start: int
    end: int
    mention: Mention
    headline: str
    told: tuple[int, int] = (0, 0)
    planned: bool = False
    prominence: float = 0.0


@dataclass(frozen=True, slots=True)
class Passed:
    """A mention that dates no event, and why: "part of a name or a title", "in a caption"."""

    mention: Mention
    why: str


@dataclass(frozen=True, slots=True)
class Recalled:
    """What an article told in an earlier run, for a run in which it can't be read."""

    source: Source
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Reason:
    """Why two claims were linked, or kept apart: one line of `timeline why`. Weights add up; above 0 speaks for."""

    label: str
    weight: float


@dataclass(frozen=True, slots=True)
class Link:
    """A pair of claims, by their places in `Event.claims`, that tell the same thing, and why."""

    left: int
    right: int
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class OtherDate:
    """A date that another source gives for the event: `2025-05-02 (guardian)`."""

    when: When
    source: str


@dataclass(frozen=True, slots=True)
class Event:
    """What happened: a row of `events.csv`.

    A row typed by hand has no claims and may have no quote; its `sources` may be URLs or free text. `when` is
    None for a row whose date is empty. `sources` names the quoted one first. `independent` counts sources after
    copies of one agency text are taken as one. `extra` holds the columns that a person added.
    """

    id: str
    when: When | None
    headline: str
    quote: str = ""
    sources: tuple[str, ...] = ()
    category: str = ""
    status: str = ""
    basis: str = ""
    other_dates: tuple[OtherDate, ...] = ()
    note: str = ""
    claims: tuple[Claim, ...] = ()
    links: tuple[Link, ...] = ()
    planned: bool = False
    independent: int = 1
    importance: float = 0.0
    extra: Mapping[str, str] = field(default_factory=dict)

    @property
    def hidden(self) -> bool:
        """Has a person taken it out of sight? It stays in the table, and leaves the house in no other way."""
        return self.status == "hidden"

    @property
    def within(self) -> bool:
        """Did it happen once, at some time in the stretch that its date is? Only what the articles say can tell: an
        interval that a person typed is one that it took."""
        dating = [claim.mention for claim in self.claims if claim.mention.when == self.when]
        return bool(dating) and all(mention.within for mention in dating)

    @property
    def date_words(self) -> str:
        """Its date as a drawing says it, so that what a mark shows is said as well: "about 2010"; "" without one.

        >>> from timeline.when import parse
        >>> Event("e1", parse("2026-06"), "The bridge opens", planned=True).date_words
        'expected June 2026'
        """
        words = self.when.words(within=self.within) if self.when else ""
        return f"expected {words}" if self.planned and words else words


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Something for a person to decide: two events that may be one, or a cell both sides changed."""

    kind: Literal["merge", "cell", "published"]
    message: str
    ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Chronology:
    """All that a table and its companions say: what the page, the chart and the exports are made from.

    `events` are chronological, hidden ones included; `undated` is what was found and could not be dated, each with its
    reason; `sources` come in the order of the sources table.
    """

    events: tuple[Event, ...] = ()
    sources: tuple[Source, ...] = ()
    undated: tuple[Claim, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    title: str = ""
    subtitle: str = ""
    author: str = ""
    method: str = ""
