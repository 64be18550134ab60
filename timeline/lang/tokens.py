"""How a text is cut: into paragraphs, and these into tokens."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain

# Numbers keep their separators ("1,500", "30,4", "10:30", "2011-03-05", "1/2") but no other hyphen ("2007-08" is three
# tokens), and what follows a digit without a space is a token of its own ("10am", "5th", "1980s"), so that one table
# tells what it means. A word keeps its digits ("B52").
# "'80s" and "’80s" are one token, an apostrophe else stands alone so that "Friday's" ends where Friday ends.
# "9.30/12.30" are two times.
# The white space behind a token is a part of it, so that a text is the sum of its tokens: one string each is cut in
# half the time of a pair. What most tokens are is tried first.
TOKEN = re.compile(
    r"(?:[^\W\d_]\w*|['’]\d0(?=s)|[^\w\s]|\d{4}-\d\d-\d\d(?!\d)|\d{1,2}[.:]\d\d(?=/\d{1,2}[.:]\d\d(?!\d))"
    r"|\d{1,3},\d{1,2}(?!\d)|\d+(?:,\d{3}(?!\d)|[.:/]\d+)*|_)\s*",
)
# In a script without spaces every letter is a token; a number and a Latin word are one.
LETTER = re.compile(r"(?:\d{4}-\d\d-\d\d(?!\d)|\d+(?:[.:/,]\d+)*|[A-Za-z]+|\S)\s*")
BLANK_LINE = re.compile(r"\n[^\S\n]*\n\s*")
# A paragraph longer than this is cut after a sentence, else after a year and a comma, else at a space: memory stays
# flat on a file that is one line.
LONGEST = 1 << 16
CUTS = [re.compile(r"[.!?]\s"), re.compile(r"\d{4}[,;:]\s"), re.compile(r"\s")]


def pieces(text: str, start: int, end: int, longest: int, cuts: Sequence[re.Pattern[str]]) -> Iterator[tuple[int, int]]:
    """Pieces of no more than `longest` characters: each ends behind the last of the first of the `cuts` that is found
    in its second half.

    >>> list(pieces("one, two three four", 0, 19, 10, [re.compile(r",\\s"), re.compile(r"\\s")]))
    [(0, 9), (9, 19)]
    """
    while end - start > longest:
        found = (list(cut.finditer(text, start + longest // 2, start + longest))[-1:] for cut in cuts)
        middle = next((last[0].end() for last in found if last), start + longest)
        yield start, middle
        start = middle
    if end > start:
        yield start, end


def paragraphs(text: str) -> Iterator[tuple[int, str]]:
    """The runs between blank lines with their offsets: no date runs over a blank line."""
    start = 0
    for blank in chain(BLANK_LINE.finditer(text), [None]):
        end = blank.start() if blank else len(text)
        for first, last in pieces(text, start, end, LONGEST, CUTS):
            yield first, text[first:last]
        start = blank.end() if blank else end
