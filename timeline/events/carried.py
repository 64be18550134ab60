"""Dates that a sentence takes from what was told before: "at the time", "since then", "a few months after the raids",
and from the date that a chronicle or a live page sets at the head of an entry.

No calendar word stands there for the finder, and none is guessed here: "at the time" is that of the sentence right
before, and what something came after must have been told, under the same name, with a date.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from timeline import when as calendar
from timeline.events import words
from timeline.lang.values import Shift
from timeline.model import Article, Block, Claim, Expression, Mention
from timeline.periods import containing, moved
from timeline.sentences import Span
from timeline.when import Unit, When

# It opens the sentence or ends it; "its head at the time, Ann Gray," was head then, and did what he did later.
_AT_THE_TIME = re.compile(r"\bat th(?:e|at) time\b(?! (?:of|when|that)\b)", re.IGNORECASE)
AT_THE_TIME = "at-the-time"
# "They have sold it since then" says no more of when than "they have sold it".
_SINCE_THEN = re.compile(r"(?:Ever )?[Ss]ince then\b")
SINCE_THEN = "since-then"
HEADED = "headed"
# What parts a head from its entry: a mark, the line's end, or no more than a space before a capital.
_BEHIND_HEAD = re.compile(r"[.,]? ?[:–—|-]+ |\.? +(?=[A-Z])")
_QUOTING = ("“", '"', "‘", "``")
# One line that begins with a date may be any sentence ("2019 World Cup hopes fade"); two are a chronicle, unless it is
# the same date again, as a reader signs with: "January 20th, 2009 - the end of an error".
_CHRONICLE = 2
# More sentences than this no entry tells in one line: it is a page whose lines got lost, and the date a reader's words.
_LONGEST_ENTRY = 20
# Blocks that no entry runs through, and which are no entry's head: "Share this", the day when the page was made.
_PARTING = ("furniture", "heading")
# A title has fewer words.
_TITLE_WORDS = 5
_REPORTING = re.compile(
    r"\b(?:reports?|accounts?|officials?|police|media|newspapers?|observers|prosecutors|witnesses|(?:said|say|denounced|"
    r"reported|noted|wrote|warned|announced|declared|told \w+))\s+$",
    re.IGNORECASE,
)
_ENDING = re.compile(r"\s*[.;!”\"’)]*\s*(?:$|[.!]|[”\"])")
_AFTER = re.compile(
    r"\s*(?:after|before|following|prior to)\s+((?:the|his|her|its|their|this|that)\s+[^.,;:–—“”\"()]+)", re.IGNORECASE
)
_BEGINNING = frozenset("began begin started start".split())
# Letters that two forms of a word must share ("raids", "raided"), and those by which they may differ.
_SHARED, _ENDINGS = 4, 3


@dataclass(frozen=True, slots=True)
class _Head:
    """The date of an entry, and whether it has a line to itself."""

    mention: Mention
    alone: bool


def at_the_time(text: str, start: int, end: int, told: Sequence[Claim]) -> Mention | None:
    """The mention that "at the time" makes in the sentence `text[start:end]`; `told` is what the one before told."""
    match = _AT_THE_TIME.search(text, start, end)
    dated = [claim for claim in told if claim.mention.when is not None]
    if match is None or not dated:
        return None
    opens = not text[start : match.start()].strip()
    ends = _ENDING.match(text, match.end(), end) is not None
    if not (opens or ends or _REPORTING.search(text, start, match.start())):
        return None
    before = dated[-1].mention
    assert before.when is not None
    # A day or a month is the time about then, a year is wide enough as it is.
    narrow = before.when.unit >= Unit.MONTH and not before.when.is_interval
    date = calendar.qualified(before.when, approximate=True) if narrow else before.when
    expression = Expression(*match.span(), match.group(), AT_THE_TIME, "DATE", before.expression.language)
    basis = f'"{match.group()}", after "{before.text}" ({before.when})'
    return Mention(expression, before.timex3, date, basis, anchor=before.when, inferred=before.inferred)


def since_then(text: str, start: int, end: int, told: Sequence[Claim]) -> Mention | None:
    """The mention that "Since then" makes at a sentence's beginning: from what the one before told of, and on."""
    match = _SINCE_THEN.match(text, start, end)
    dated = [claim for claim in told if claim.mention.when is not None and not claim.planned]
    if match is None or not dated:
        return None
    before = dated[-1].mention
    assert before.when is not None
    expression = Expression(*match.span(), match.group(), SINCE_THEN, "DATE", before.expression.language)
    basis = f'"{match.group()}", after "{before.text}" ({before.when})'
    date = calendar.interval(before.when, None)
    return Mention(expression, before.timex3, date, basis, anchor=before.when, inferred=before.inferred)


def headed(article: Article, told: Sequence[tuple[Block, Span]], mentions: Sequence[Mention]) -> Mapping[int, Mention]:
    """For each sentence of an entry behind its first, by where the sentence starts: the date at the entry's head.

    "2019: Ada Moss is made director. Her rival is dismissed.", or a line "12:05 p.m." and below it what was posted
    then. A head on a line of its own holds up to the next head or heading, any other for its line, if that is none of
    a page that is all one line.
    """
    heads = _heads(article, mentions)
    shapes = {alone: {h.mention.text for h in heads.values() if h.alone == alone} for alone in (True, False)}
    # Two of one shape: somewhere among a thousand comments one begins with a year, and one ends in a day.
    heads = {start: head for start, head in heads.items() if len(shapes[head.alone]) >= _CHRONICLE}
    if not heads:
        return {}
    entries: dict[int, list[int]] = defaultdict(list)
    starts = dict.fromkeys([*(start for _, (start, _) in told), *(block.start for block in article.blocks), *heads])
    ends = {start: end for _, (start, end) in told}
    parting = {block.start for block in article.blocks if block.kind in _PARTING}
    lines = {block.start for block in article.blocks}
    head: int | None = None
    for start in sorted(starts):
        if start in heads:
            head = start
        elif head is not None and (start in parting or (start in lines and not heads[head].alone)):
            head = None
        elif head is not None and start in ends and _is_told(article.text, start, ends[start]):
            entries[head].append(start)
    return {
        start: _carried_to(ends[start], heads[head].mention)
        for head, entry in entries.items()
        if heads[head].alone or len(entry) <= _LONGEST_ENTRY
        for start in entry
    }


def _is_told(text: str, start: int, end: int) -> bool:
    """Is it a sentence of the entry's own: no quotation, and no title of a few words ("Deal done")?"""
    titled = text[start:end].count(" ") < _TITLE_WORDS and text[end - 1] not in ".!?…”\"'’)"
    return not titled and not text.startswith(_QUOTING, start)


def _heads(article: Article, mentions: Sequence[Mention]) -> dict[int, _Head]:
    """The dates at the head of an entry, by where their line begins."""
    blocks = article.blocks or (Block(0, len(article.text), "prose"),)
    first = next((block.start for block in blocks if block.kind == "prose"), len(article.text))
    by_start = {mention.start: mention for mention in mentions}
    found: dict[int, _Head] = {}
    for block in blocks:
        for line in re.finditer(r"[^\n]+", article.text[block.start : block.end]):
            start = block.start + line.start()
            mention = by_start.get(start)
            # "1961 17 April": one date, though two are found.
            while mention is not None and (following := by_start.get(mention.end + 1)) is not None:
                mention = following
            if mention is None or mention.timex3.type not in ("DATE", "TIME") or not re.search(r"\d", mention.text):
                continue
            behind = _BEHIND_HEAD.match(article.text, mention.end, block.start + line.end())
            alone = mention.end >= block.start + len(line.group().rstrip(" .:–—-")) + line.start()
            # The day when the page was made stands alone at its top.
            made = block.kind == "byline" and (start < first or not alone)
            if (behind or alone) and not made and block.kind in ("prose", "heading", "byline"):
                found[start] = _Head(mention, alone)
    return found


def _carried_to(end: int, head: Mention) -> Mention:
    """The head's date for a sentence that ends there: behind its last word, as none of its words is a date."""
    expression = replace(head.expression, start=end, end=end, rule=HEADED)
    basis = f'"{head.text}", at the head of its entry ({head.when})' if head.when is not None else ""
    return replace(head, expression=expression, basis=basis)


def after_what_was_told(text: str, mention: Mention, told: Sequence[Claim]) -> Mention | None:
    """ "A few months after the raids", where the article told of a raid, and when; None where it did not."""
    shift, named = mention.expression.value, event_named(text, mention)
    if named is None:
        return None
    phrase = named.split()[1:]
    of = _told_of(phrase, told)
    dates = [claim.mention.when for claim in of if claim.mention.when is not None]
    if not dates:
        return None
    if _BEGINNING & set(phrase):
        anchor = min(dates, key=When.sort_key)
    elif phrase[0].endswith("s"):
        anchor = _all(dates)
    else:
        anchor = dates[-1]
    date = counted(shift, anchor)
    if date is None:
        return None
    basis = f'"{" ".join(mention.text.split())}", counted from "{of[0].mention.text}" ({anchor})'
    inferred = any(claim.mention.inferred for claim in of)
    return replace(mention, when=date, basis=basis, reason="", anchor=anchor, inferred=inferred)


def event_named(text: str, mention: Mention) -> str | None:
    """What an undated mention is counted from, as far as no mark parts it: "the raids and searches began"."""
    shift, named = mention.expression.value, _AFTER.match(text, mention.end)
    counts = isinstance(shift, Shift) and shift.anchor == "event" and mention.when is None
    return named[1] if counts and named is not None else None


def _told_of(phrase: Sequence[str], told: Sequence[Claim]) -> list[Claim]:
    """The claims that tell of what the phrase names first: "the raids and searches began" of raids."""
    name = next((word.lower() for word in phrase if len(word) >= _SHARED and word.isalpha()), "")
    if not name or name in words.IRREGULAR_PAST:
        return []
    return [
        claim
        for claim in told
        if claim.mention.when is not None
        and any(_akin(name, word) for word in re.findall(r"[a-z]+", claim.headline.lower()))
    ]


def _akin(one: str, other: str) -> bool:
    """Two forms of one word, as far as their beginnings tell."""
    shared = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return shared >= _SHARED and max(len(one), len(other)) - shared <= _ENDINGS


def _all(dates: Sequence[When]) -> When:
    """From the first of them to the last."""
    first, last = min(dates, key=lambda when: when.bounds()[0]), max(dates, key=lambda when: when.bounds()[1])
    return first if first == last else calendar.interval(first, last)


def counted(shift: Shift, anchor: When) -> When | None:
    """The date that lies so far from another; None where the words don't say how far, or say it in hours."""
    low = shift.low if shift.count is None else abs(shift.count)
    high = shift.high if shift.count is None else abs(shift.count)
    if low is None or high is None or anchor.earliest is None or anchor.latest is None or shift.unit[0] == "T":
        return None
    if low != int(low):
        return None
    # "The day before the vote" has its sign in its count.
    sign = shift.sign or (-1 if (shift.count or 0) < 0 else 1)
    counts = sorted((sign * int(low), sign * int(high)))
    first = containing(shift.unit, moved(shift.unit, anchor.earliest, counts[0]))
    last = containing(shift.unit, moved(shift.unit, anchor.latest, counts[1]))
    if first == last:
        return first.when
    return (
        calendar.of_days(first.first, last.last)
        if shift.unit in ("W", "WE")
        else calendar.interval(first.when, last.when)
    )
