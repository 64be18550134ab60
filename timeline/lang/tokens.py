"""How a text is cut: into paragraphs, and these into tokens."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

# Numbers keep their separators ("1,500", "30,4", "10:30", "2011-03-05", "1/2") but no other hyphen ("2007-08" is three
# tokens), and what follows a digit without a space is a token of its own ("10am", "5th", "1980s"), so that one table
# tells what it means. A word keeps its digits ("B52").
# "'80s" and "’80s" are one token, an apostrophe else stands alone so that "Friday's" ends where Friday ends.
# "9.30/12.30" are two times.
TOKEN = re.compile(
    r"(\d{4}-\d\d-\d\d(?!\d)|\d{1,2}[.:]\d\d(?=/\d{1,2}[.:]\d\d(?!\d))|\d{1,3},\d{1,2}(?!\d)"
    r"|\d+(?:,\d{3}(?!\d)|[.:/]\d+)*|['’]\d0(?=s)|[^\W\d_]\w*|[^\w\s]|_)(\s*)",
)
# In a script without spaces every letter is a token; a number and a Latin word are one.
LETTER = re.compile(r"(\d{4}-\d\d-\d\d(?!\d)|\d+(?:[.:/,]\d+)*|[A-Za-z]+|\S)(\s*)")
BLANK_LINE = re.compile(r"\n[^\S\n]*\n\s*")
# A paragraph longer than this is cut after a sentence, else after a year and a comma, else at a space: memory stays
# flat on a file that is one line.
LONGEST = 1 << 16
CUTS = [re.compile(r"[.!?]\s"), re.compile(r"\d{4}[,;:]\s"), re.compile(r"\s")]


def _last(shape: re.Pattern[str], text: str, start: int, end: int) -> list[re.Match[str]]:
    return list(shape.finditer(text, start, end))[-1:]


def paragraphs(text: str) -> Iterator[tuple[int, str]]:
    """The runs between blank lines with their offsets: no date runs over a blank line."""
    start = 0
    for blank in chain(BLANK_LINE.finditer(text), [None]):
        end = blank.start() if blank else len(text)
        while end - start > LONGEST:
            ends = (cut.end() for shape in CUTS for cut in _last(shape, text, start + LONGEST // 2, start + LONGEST))
            middle = next(ends, start + LONGEST)
            yield start, text[start:middle]
            start = middle
        if end > start:
            yield start, text[start:end]
        start = blank.end() if blank else end
