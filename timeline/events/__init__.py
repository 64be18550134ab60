"""Mentions -> Claims: the sentence that tells something dated, a headline for it, and what is no event.

`claims` reads every sentence that holds a date; `outcomes` says of each date what became of it. A date belongs to its
clause (`clauses`), a clause makes one claim, and its headline (`headlines`) is made of the clause's own words.
Captions, bylines and page furniture tell nothing; durations, ages, sets and "now" date nothing; a year inside a name
or a title is no date of an event.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from timeline.events import carried, furniture
from timeline.events.telling import of_sentence
from timeline.model import Article, Block, Claim, Mention, Passed
from timeline.sentences import Span, sentences

__all__ = ["Span", "claims", "outcomes", "sentences", "spans"]

_TELLING = ("prose", "heading", "quotation")
_REFERENCES = ("PAST_REF", "PRESENT_REF", "FUTURE_REF")
_DATELESS = {"DURATION": "how long, and not when", "SET": "how often, and not when"}
# Blocks that tell no events. What is not told in one that could is in a list.
_OUTSIDE = {
    "caption": "in the caption of a picture",
    "byline": "when the article was written",
    "furniture": "of the page around the story",
}
# A small word and, with no mark between, a preposition in capitals before a day.
_LOST_END = re.compile(
    r"(?<= )[a-z][a-z’'-]*(?= (?:On|In|By|Since|Until|Late|Early) (?:the )?"
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:early |late )?(?:Jan|Febr)uary|March|April|May|June|July|August|"
    r"(?:Septem|Octo|Novem|Decem)ber|[12]\d{3}\b|\d{1,2} [A-Z]))"
)
_start = attrgetter("start")


def spans(article: Article) -> list[tuple[Block, Span]]:
    """The sentences of the blocks that can tell events, with their blocks; offsets count in the article.

    An article that nobody has divided into blocks is one block of prose.
    """
    blocks = article.blocks or (Block(0, len(article.text), "prose"),)
    language = article.language
    listed = furniture.listed(article)
    return [
        (block, part)
        for block in blocks
        if block.kind in _TELLING and block not in listed
        for start, end in sentences(article.text[block.start : block.end], language)
        for part in _parted(article.text, block.start + start, block.start + end, language)
    ]


def _parted(text: str, start: int, end: int, language: str) -> list[Span]:
    """A sentence in two where a heading or a caption ran into it: "Food for the valley On Saturday, a bridge fell"."""
    lost = _LOST_END.search(text, start, end) if language == "en" else None
    return [(start, lost.end()), (lost.end() + 1, end)] if lost is not None else [(start, end)]


def claims(article: Article, mentions: Sequence[Mention]) -> list[Claim]:
    """What an article says happened and when, in the order of the text.

    A mention without a date makes an undated claim when it could have had one ("on Thursday", in an article whose
    own date nobody knows). Durations, sets and vague references make none.
    """
    if not any(_dates_something(mention) for mention in mentions):
        return []
    return [one for one in outcomes(article, mentions) if isinstance(one, Claim)]


def outcomes(article: Article, mentions: Sequence[Mention]) -> list[Claim | Passed]:
    """What becomes of each mention: a claim that it dates, or why it dates none. Claims are in the order of the text.

    A claim may rest on a mention that is not among `mentions`: "at the time" takes the date of the sentence before.
    """
    by_start = sorted(mentions, key=lambda m: m.start)
    english = article.language == "en"
    claims: list[Claim] = []
    before: list[Claim] = []
    read = spans(article)
    headed = carried.headed(article, read, by_start)
    found: list[Claim | Passed] = []
    place = 0
    for block, (start, end) in read:
        first = bisect_left(by_start, start, lo=place, key=_start)
        found += [Passed(mention, _why_outside(article, mention)) for mention in by_start[place:first]]
        place = bisect_left(by_start, end, lo=first, key=_start)
        here = [carried.after_what_was_told(article.text, m, claims) or m for m in by_start[first:place]]
        # Words that run over into the next block ("that", and below it "Friday") are no date of either.
        dating = [mention for mention in here if mention.end <= end and _dates_something(mention)]
        dated = {id(mention) for mention in dating}
        found += [Passed(mention, _why_dateless(mention)) for mention in here if id(mention) not in dated]
        if not dating and before and english:
            carry = carried.at_the_time(article.text, start, end, before) or carried.since_then(
                article.text, start, end, before
            )
            dating = [carry] if carry else []
        if not dating and start in headed:
            dating = [headed[start]]
        told = of_sentence(article, block, (start, end), dating) if dating else []
        before = [one for one in told if isinstance(one, Claim)]
        claims += before
        found += told
    return found + [Passed(mention, _why_outside(article, mention)) for mention in by_start[place:]]


def _dates_something(mention: Mention) -> bool:
    if mention.when is not None:
        return True
    return mention.timex3.type in ("DATE", "TIME") and mention.timex3.value not in _REFERENCES


def _why_dateless(mention: Mention) -> str:
    if _dates_something(mention):
        return "runs over from one line into the next"
    return _DATELESS.get(mention.timex3.type, "no certain time")


def _why_outside(article: Article, mention: Mention) -> str:
    """Why nobody looks for an event where the mention stands."""
    block = next((block for block in article.blocks if block.start <= mention.start < block.end), None)
    return _OUTSIDE.get(block.kind if block else "furniture", "in a list of links or of what is cited")
