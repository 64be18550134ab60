"""The times of a live page, written without a colon: "2044 The minister has left", "08.05 Good morning"."""

from __future__ import annotations

import re
from bisect import bisect
from collections import deque
from collections.abc import Iterator
from itertools import chain, pairwise

from timeline.lang.rule import Found
from timeline.lang.values import Shift, clock_value

# A number of four digits that opens a sentence: "1945 The war is over", "2044: The minister has left". Found from its
# first digit, which is rarer than what stands before it: a search for one set of characters is the fastest.
OPENING = re.compile(r"(\d(?<!\S\d)\d{3}):?\s+(?=[A-ZÄÖÜÉ])")


BEFORE_OPENING = re.compile(r"(?:\A|\n|[.!?:'\"”]\s)\s*\Z")


# One that opens none where the text was run together: "looking for water 1828 The agency says".
UNOPENED = re.compile(
    r"(?<![\w.,/–-])(?<!\bin )(?<!\bof )(?<!\bby )(?<!since )(?<!until )"
    r"(\d{4})\s+(?=[A-ZÄÖÜÉ])(?!GMT|BST|UTC|E[SD]T|CES?T)"
)


# What no chronology has tells a live page: an hour before ten, a year so far ahead, the last on top. So does that each
# of so many could be a time: of years, four in ten could not.
FAR_YEAR, ALL_TIMES = 2030, 8


FOUR_DIGITS = re.compile(r"\b\d{4} (?:GMT|BST|UTC|EST|EDT|CET|CEST|local time)\b")


# "08.05 Good morning." in British live pages, at the head of a paragraph of some length: no list of prices.
DOTTED_OPENING = re.compile(r"^[ \t]*(\d{1,2}\.[0-5]\d)\s+(?=[^\W\da-z_].{40})", re.MULTILINE)


def ticker(text: str) -> list[tuple[int, str]]:
    """Where a live page says the time in four digits, and not the year ("2044 The minister has left. 2051 ..."), or
    with a full stop between them; and which time."""
    openings = [
        match
        for match in OPENING.finditer(text)
        if BEFORE_OPENING.search(text[max(0, match.start() - 9) : match.start()])
    ]
    numbers = [match.group(1) for match in openings]
    # Of two, only a clock of the same kind tells ("1541 Rescue teams are on their way. 1358 ... at 1500 GMT").
    enough = len(numbers) > 2 or (len(numbers) == 2 and FOUR_DIGITS.search(text) is not None)
    if not enough or not all(map(_is_time, numbers)):
        return dotted_ticker(text)
    falling = all(one > other for one, other in pairwise(numbers))
    if falling or len(numbers) >= ALL_TIMES or any(n < "1000" or int(n) >= FAR_YEAR for n in numbers):
        inside = (match for match in UNOPENED.finditer(text) if _is_time(match[1]))
        return sorted({(match.start(1), match[1]) for match in (*openings, *inside)})
    return []


def dotted_ticker(text: str) -> list[tuple[int, str]]:
    """The times that open the paragraphs of a live page, "08.05", later and later or earlier and earlier; no numbers of
    chapters, which begin with the same number."""
    openings = list(DOTTED_OPENING.finditer(text))
    times = [_digits(match[1]) for match in openings]
    if len(times) < 3 or not all(map(_is_time, times)) or len({time[:2] for time in times}) == 1:
        return []
    rising = all(one <= other for one, other in pairwise(times))
    falling = all(one >= other for one, other in pairwise(times))
    return [(match.start(1), match[1]) for match in openings] if rising or falling else []


def _digits(said: str) -> str:
    return said.replace(".", "").zfill(4)


def _is_time(digits: str) -> bool:
    return digits[:2] < "24" and digits[2:] < "60"


def clocks(ticks: list[tuple[int, str]], offset: int, paragraph: str, found: Iterator[Found]) -> Iterator[Found]:
    """What is found, and the times of a ticker, of the day on which it is written; what is found in their place was
    none."""
    here = deque(ticks[bisect(ticks, (offset,)) : bisect(ticks, (offset + len(paragraph),))])
    end = 0
    for one in chain(found, [None]):
        while here and (one is None or here[0][0] - offset <= one.start):
            place, said = here.popleft()
            if place - offset >= end:
                end = place - offset + len(said)
                digits = _digits(said)
                clock = clock_value(int(digits[:2]), int(digits[2:]))
                yield Found(place - offset, end, "ticker", Shift("D", 0, clock=clock))
        if one is not None and one.start >= end:
            yield one
            end = one.end
