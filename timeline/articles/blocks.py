"""What each line of an article is: prose, or one of the things that surround prose on a page.

Scraped text keeps captions, bylines, link headlines and buttons. Extraction libraries work on markup and keep all of
them once the markup is gone, so plain text has rules of its own here.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from timeline.articles import furniture
from timeline.articles.bylines import Byline, read_byline
from timeline.model import Block, BlockKind

# A line this long is prose even when its full stop got lost.
LONG = 160

# Closing quotation marks may stand apart from the full stop, as in tokenised text: . ''
SENTENCE_END = re.compile(r"[.!?…:;。！？：；](?:\s?(?:[\"'”’»)\]]|-RRB-))*(?:\[\d+\])*\s*$")
_QUESTION = re.compile(r"\?\W*$")
LIST_ITEM = re.compile(r"(?:[-*•–‣·+]|\d{1,3}[.)])\s+\S")
_CHRONICLE = re.compile(r"(?:[^\W\d_]+\.?\s+)?\d[^:–—-]{0,24}(?::|\s[–—-])\s+\S")
_LETTER = re.compile(r"[^\W\d_]")

# A picture's line ends in who owns it, or says that it is one.
_CAPTION = re.compile(
    r".*\[[^\][]{2,60}/[^\][]{2,40}\]"
    r"|.*\[(?:AFP|AP|EPA|Reuters|Getty|File|Handout|Courtesy)[^\][]{0,60}\]"
    r"|.*\((?:AP Photo|AFP via|Getty Images|Reuters|REUTERS|Photo|Image|Picture|Credit|Courtesy|Handout)\b[^()]{0,80}\)"
    r"|.*\b(?:Photograph|Photo|Picture|Image|Illustration|Credit|Foto)(?: by| credit)?: ?[^.]{2,80}"
    r"|.*\b(?:AP Photo|REUTERS|Getty Images|AFP)/[A-Z][\w .'’-]{2,40}"
    r"|.{0,200}\b(?:via )?(?:Getty Images|Shutterstock|Unsplash|Alamy)(?: file)?"
    r"|(?:FILE(?: PHOTO)?|File photo|Image|Photo|Pictured)\s*(?:[-–—:]|above|left|right).*",
    re.DOTALL,
)

# What stands below is its readers', and so are the dates there.
_COMMENTS = re.compile(
    r"(?i)(?:\d+\ |no\ )?(?:comments?|responses?|replies)(?:\s*\(\d+\))?\s*:?|leave\ a\ (?:comment|reply).{0,40}"
)
SOURCE_LINE = re.compile(r"(?:Source|Quelle|Fuente)\s*:\s*(?P<publisher>[^.:/]{2,60})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Outline:
    """The blocks of a text, with what they say about it: its headline, its publisher and its bylines in order."""

    blocks: tuple[Block, ...]
    title: str = ""
    publisher: str = ""
    bylines: tuple[tuple[Block, Byline], ...] = ()


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of text, or a block that markup told; `kind` is None where only the line rules can tell."""

    start: int
    end: int
    text: str
    kind: BlockKind | None
    byline: Byline | None

    @property
    def fold(self) -> str:
        return " ".join(self.text.casefold().split())

    @property
    def is_byline(self) -> bool:
        return self.byline is not None and self.byline.end == len(self.text)

    @property
    def is_bare_date(self) -> bool:
        return self.is_byline and self.byline is not None and self.byline.when is not None and not self.byline.label

    @property
    def surrounds(self) -> bool:
        """Is it a part of the page rather than of the story?"""
        patterns = (_CAPTION, furniture.LINE, SOURCE_LINE)
        return self.is_byline or any(pattern.fullmatch(self.text) for pattern in patterns)


def unwrap(text: str) -> str:
    """Join the lines of hard-wrapped paragraphs, a space for each line break: every offset stays.

    >>> unwrap("The war, which had begun in the summer of\\n1914, ended in 1918.\\n\\nPeace.").splitlines()[0]
    'The war, which had begun in the summer of 1914, ended in 1918.'
    """
    lines = text.split("\n")
    joins = [_wraps(here, after) for here, after in pairwise(lines)]
    pairs = [here for here, after in pairwise(lines) if here.strip() and after.strip()]
    if not pairs or sum(joins) < 0.5 * len(pairs):
        return text
    pieces = [lines[0]]
    for joined, line in zip(joins, lines[1:], strict=True):
        pieces += [" " if joined else "\n", line]
    return "".join(pieces)


def _wraps(line: str, after: str) -> bool:
    if not 40 <= len(line.rstrip()) <= 100 or not after.strip() or LIST_ITEM.match(after.lstrip()):
        return False
    return not SENTENCE_END.search(line) or len(line.rstrip()) >= 60


def outline(text: str, known: tuple[Block, ...] = (), language: str = "") -> Outline:
    """Find the blocks of a text.

    `known` are blocks whose kind markup already told (paragraphs of a page, headings of a Markdown file); on them
    only bylines, captions and repeated furniture are looked for. `language` tells 2/5/2025 from 5/2/2025 in a byline.
    """
    lines = list(_known(text, known, language) if known else _lines(text, language))
    counts = Counter(line.fold for line in lines)
    notes = _is_notes(lines, counts)
    title = _title(lines)
    own = lines[: _readers_part(lines)]
    diary = _is_diary(own)
    blocks: list[Block] = []
    bylines: list[tuple[Block, Byline]] = []
    publisher = ""
    seen: set[str] = set()
    for place, line in enumerate(lines):
        repeated = counts[line.fold] > 1 and (line.fold in seen or not _is_sentence(line.text))
        seen.add(line.fold)
        if line is title:
            blocks.append(Block(line.start, line.end, "heading"))
        elif source := SOURCE_LINE.fullmatch(line.text):
            publisher = publisher or source["publisher"].strip()
            blocks.append(Block(line.start, line.end, "furniture"))
        elif diary and line.is_bare_date:
            blocks.append(Block(line.start, line.end, "heading"))
        elif line.is_byline and place >= len(own):
            blocks.append(Block(line.start, line.end, "furniture"))
        else:
            start = line.start
            if line.byline:
                blocks.append(Block(start, start + len(line.text[: line.byline.end].rstrip()), "byline"))
                bylines.append((blocks[-1], line.byline))
                start += line.byline.end
            if start < line.end:
                rest = text[start : line.end]
                furniture = repeated and line.kind in (None, "prose")
                blocks.append(Block(start, line.end, "furniture" if furniture else _kind(rest, line.kind, notes)))
    return Outline(tuple(blocks), title.text if title else "", publisher, tuple(bylines))


def _known(text: str, blocks: tuple[Block, ...], language: str) -> Iterator[_Line]:
    for block in blocks:
        content = text[block.start : block.end]
        yield _Line(
            block.start,
            block.end,
            content,
            block.kind,
            read_byline(content, language) if block.kind == "prose" else None,
        )


def _lines(text: str, language: str) -> Iterator[_Line]:
    for match in re.finditer(r"[^\n]*\S[^\n]*", text):
        stripped = match[0].strip()
        start = match.start() + match[0].index(stripped[0])
        yield _Line(start, start + len(stripped), stripped, None, read_byline(stripped, language))


def _readers_part(lines: Sequence[_Line]) -> int:
    """The place of the line that heads the readers' comments under the story; the number of lines where none does."""
    told = next((place for place, line in enumerate(lines) if not line.byline and _told(line.text)), len(lines))
    return next((place for place in range(told, len(lines)) if _COMMENTS.fullmatch(lines[place].text)), len(lines))


def _is_notes(lines: Sequence[_Line], counts: Mapping[str, int]) -> bool:
    """Notes without full stops are somebody's articles too: on a page, most of the text is sentences."""
    telling = [line for line in lines if line.kind is None and not line.surrounds]
    unended = sum(len(line.text) for line in telling if not _told(line.text) and counts[line.fold] == 1)
    return unended > 0.5 * sum(len(line.text) for line in telling)


def _told(line: str) -> bool:
    """Is a line told as prose is: to its full stop, or as an item of a list or a chronicle?"""
    return bool(len(line) >= LONG or SENTENCE_END.search(line) or LIST_ITEM.match(line) or _CHRONICLE.match(line))


def _is_sentence(line: str) -> bool:
    """Prose for sure: a headline is shorter, ends without a stop or in a question."""
    words = len(line.split())
    return len(line) >= LONG or (words > 5 and bool(SENTENCE_END.search(line)) and not _QUESTION.search(line))


def _kind(line: str, known: BlockKind | None, notes: bool) -> BlockKind:
    if known in ("heading", "caption", "furniture", "byline"):
        return known
    if _CAPTION.fullmatch(line):
        return "caption"
    if furniture.LINE.fullmatch(line):
        return "furniture"
    if known is None and not notes and not _told(line):
        return "furniture"
    return known or "prose"


def _is_diary(lines: Sequence[_Line]) -> bool:
    """Does each of several bare dates head the prose after it? Then none says when the whole was published.

    The dates in a list of links head nothing.
    """
    heads = {
        line.byline.when
        for line, after in pairwise(lines)
        if line.byline and line.is_bare_date and not after.surrounds and _told(after.text)
    }
    return len(heads) > 1


def _title(lines: Sequence[_Line]) -> _Line | None:
    """The headline: the first line above all prose that reads like one, not "web hit counter" nor a lone word."""
    candidates = []
    for line in lines:
        if line.kind == "heading":
            return line
        if line.surrounds:
            continue
        if line.kind or line.byline or _told(line.text):
            break
        first = _LETTER.search(line.text)
        if first and not (first[0].islower() and line.text[:8].islower()):
            candidates.append(line)
    else:
        return None
    return next((line for line in candidates if len(line.text.split()) >= 4), candidates[0] if candidates else None)
