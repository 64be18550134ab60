"""When an article says that it was published: in its head, a byline, its address or the name of its file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

from timeline import when
from timeline.articles.blocks import Outline
from timeline.articles.bylines import LABELS, Byline, read_byline, stated_date
from timeline.articles.formats import Draft
from timeline.errors import DateError
from timeline.model import Article, Block, Published
from timeline.when import When

# 2025-05-02-cia-videos.md, guardian-2025-05.txt, 20250502_notes.txt
_FILE_DATE = re.compile(
    r"(?<![0-9A-Za-z])((?:1[0-9]|20)\d\d)([-_.]?)(\d\d)(?:\2(\d\d))?(?:(?<=\d\d)T\d{4,6}Z?|(?<=\d{8})\d{4,6})?(?![0-9A-Za-z])"
)
# reuters 2 May 2025.txt, may-2-2025.txt, 22.05.2025.txt
_FILE_DAY = re.compile(
    r"(?<!\w)(?:\d\d?(?:st|nd|rd|th|\.)? [^\W\d_]{3,10} \d{4}|[^\W\d_]{3,10} \d\d?(?:st|nd|rd|th)? \d{4}"
    r"|\d\d?([ .])\d\d?\1\d{4})(?!\w)"
)
_ADDRESS_DATE = re.compile(
    r"(?<=[/_-])(?P<y>(?:19|20)\d\d)(?:(?P<s>[/-])(?P<m>\d\d?|[a-z]{3,9})(?P=s)(?P<d>\d\d?)|(?P<m8>\d\d)(?P<d8>\d\d))(?![\da-z])"
)
_ADDRESS_LINE = re.compile(r"(?i:(?:url|source|link|original|via|from)\s*:\s*)?(https?://\S+)")
# What only an announcement has; its "Date: 9 May 2025" is that of the event.
_OF_AN_EVENT = re.compile(r"(?im)^\W*(?:venue|location|where|doors|admission|tickets|entry)\s*:")
# A byline that runs into the story heads it from so many characters on top.
HEAD = 300
# A deck is shorter than a paragraph.
DECK = 160
# So many different dates above a story head a list and not the story.
A_LIST = 3
_LETTER = re.compile(r"[^\W\d_]")


def stated_published(draft: Draft, outlined: Outline, name: str) -> Published:
    """Front matter or metadata, else a byline, else the address, else the last change or the file's name."""
    stated = _in_byline(draft.text, outlined)
    address = draft.url or _address(draft.text, outlined.blocks)
    for found in (draft.published, stated, address_date(address), draft.changed, file_date(name)):
        if found.when:
            return found
    return stated


def _address(text: str, blocks: Sequence[Block]) -> str:
    """The page's address where it stands on a line above the story."""
    above = _first_prose(blocks)
    lines = (text[block.start : block.end] for block in blocks if block.start < above)
    return next((match[1] for match in map(_ADDRESS_LINE.fullmatch, lines) if match), "")


def _first_prose(blocks: Sequence[Block]) -> int:
    """Where the story begins: what stands above it is the page's."""
    return next((block.start for block in blocks if block.kind == "prose"), 0)


def _in_byline(text: str, outlined: Outline) -> Published:
    """The best of the bylines; without a date, and saying so, where the best can be read in two ways."""
    announced = bool(_OF_AN_EVENT.search(text))
    found = [
        (LABELS.index(byline.label), block.start, block, byline)
        for block, byline in outlined.bylines
        if (byline.when or byline.either)
        and byline.label not in ("archived", "aside")
        and not (announced and text[block.start : block.start + 4].lower() == "date")
        and (byline.label or _dates_the_whole(text, block, byline, outlined))
    ]
    if not found:
        return Published()
    # "05/02/2025May 2, 2025" says it twice, and once for sure.
    _, _, block, byline = min(found, key=lambda one: (one[3].when is None, *one[:2]))
    words = f'"{" ".join(text[block.start : block.end].split())[:60]}"'
    if byline.when:
        return Published(byline.when, "stated", words)
    return Published(None, "unknown", f"{words} is {' or '.join(reading.words() for reading in byline.either)}")


def _dates_the_whole(text: str, block: Block, byline: Byline, outlined: Outline) -> bool:
    """A bare date counts above the story, or under its last paragraph as in a letter, and not in a list of links."""
    blocks = outlined.blocks
    coarse = byline.when is not None and byline.when.width != 1
    if coarse and byline.credit == "named" and _is_told(text, block):
        return False
    first_prose, place = _first_prose(blocks), blocks.index(block)
    if block.start > first_prose:
        ends = place == len(blocks) - 1 and blocks[place - 1].kind == "prose"
        # "Friday, September 19, 2008; 1:00 PM Every hour seems": under a line or two of the page's own.
        below = blocks[place + 1] if place + 1 < len(blocks) else block
        runs_in = below.kind != "byline" and below.start - block.end <= 1 and block.start < HEAD
        return ends or runs_in or _is_under_a_deck(text, block, byline, outlined)
    if coarse and place == 0:
        # "May 1945" on top of all may be the title of a story.
        return False
    above = {
        other.when for one, other in outlined.bylines if one.start < first_prose and other.when and not other.label
    }
    return len(above) < A_LIST


def _is_under_a_deck(text: str, block: Block, byline: Byline, outlined: Outline) -> bool:
    """ "Alpenblick magazine, April 2024" stands under the line or two that say what the story is about."""
    above = [one for one in outlined.blocks if one.kind == "prose" and one.start < block.start]
    below = next((one for one in outlined.blocks if one.start > block.start), block)
    alone = not any(other.when for one, other in outlined.bylines if one is not block)
    credited = byline.credit == "issued" or (byline.credit == "named" and not _is_told(text, block))
    return sum(one.end - one.start for one in above) < DECK and below.kind == "prose" and alone and credited


def _is_told(text: str, block: Block) -> bool:
    """Does the text tell of what a byline names? Who wrote it is seldom in it, and a place or a battle always is.

    "Operation Torch, November 1942" is a heading, "Ann Hill, April 2024" a byline.
    """
    names = re.split(r"\s*[,|·•/–—]\s*", text[block.start : block.end])
    return any(
        _LETTER.match(name) and (text.find(name, 0, block.start) >= 0 or text.find(name, block.end) >= 0)
        for name in names
    )


def partial_date(article: Article) -> Byline | None:
    """The byline that dates an article but for something: the year of "LONDON, May 2", the order of "2/5/2025".

    >>> from timeline.articles import from_string
    >>> partial_date(from_string("LONDON, May 2 (Reuters) - Shares rose on Friday.")).month_day
    (5, 2)
    """
    first_prose = _first_prose(article.blocks)
    found = []
    for block in article.blocks:
        byline = read_byline(article.text[block.start : block.end]) if block.kind == "byline" else None
        if byline and (byline.month_day or byline.either) and (byline.label or block.start <= first_prose):
            found.append((LABELS.index(byline.label), block.start, byline))
    return min(found, key=lambda one: one[:2])[2] if found else None


def with_dateline(found: Published, article: Article) -> Published:
    """A year from elsewhere and the day of a dateline are a date: `published: 2025` and "LONDON, May 2 (Reuters) -"."""
    assert found.when
    byline = partial_date(article)
    if found.when.width is None or found.when.width == 1 or not (byline and byline.month_day):
        return found
    days = list(_days_of(found.when, *byline.month_day))
    month, day = byline.month_day
    return (
        replace(found, when=days[0], evidence=f"{found.evidence}, {day} {when.MONTHS[month - 1]} in the text")
        if len(days) == 1
        else found
    )


def _days_of(span: When, month: int, day: int) -> Iterator[When]:
    assert span.earliest is not None
    assert span.latest is not None
    for year in range(when.civil(span.earliest)[0], when.civil(span.latest)[0] + 1):
        if day <= when.days_in_month(year, month):
            number = when.day_number(year, month, day)
            if span.earliest <= number <= span.latest:
                yield when.day(number)


def file_date(name: str) -> Published:
    """The date that a file's name states.

    "2011-12" may be a season or a financial year, and "02-05-2025" is either of two days: neither is read.

    >>> [str(file_date(name).when) for name in ("2025-05-02-videos.md", "guardian-2025-05.txt", "000_58a1.txt")]
    ['2025-05-02', '2025-05', 'None']
    >>> str(file_date("reuters 2 May 2025.txt").when)
    '2025-05-02'
    """
    stem = Path(name).stem
    for year, separator, month, day in _FILE_DATE.findall(stem):
        if not day and (not separator or int(month) == (int(year) + 1) % 100):
            continue  # six digits may be anything
        try:
            return Published(when.parse("-".join(part for part in (year, month, day) if part)), "stated", "file name")
        except DateError:
            continue
    for match in _FILE_DAY.finditer(re.sub(r"[\s_,-]+", " ", stem)):
        found = stated_date(match[0]) or stated_date(match[0].replace(" ", "/"))
        if found:
            return Published(found, "stated", "file name")
    return Published()


def address_date(url: str) -> Published:
    """The day that a page's address states, as those of many papers do.

    >>> str(address_date("https://example.org/world/2025/may/02/two-videos").when)
    '2025-05-02'
    >>> address_date("https://example.org/2025/05/two-videos").when
    """
    try:
        path = urlsplit(url).path.lower()
    except ValueError:  # https://[
        return Published()
    for match in _ADDRESS_DATE.finditer(path):
        month, day = match["m"] or match["m8"], match["d"] or match["d8"]
        found = stated_date(f"{match['y']}-{month:>02}-{day:>02}") or stated_date(f"{day} {month} {match['y']}")
        if found:
            return Published(found, "stated", "address")
    return Published()
