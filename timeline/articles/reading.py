"""Files and folders -> Articles, each with a key that stays the same however the files are given."""

from __future__ import annotations

import os
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

from timeline import when
from timeline.articles.blocks import Outline, outline
from timeline.articles.bylines import LABELS, Byline, read_byline, stated_date
from timeline.articles.formats import MARKDOWN, PAGES, TEXTS, Draft, decode, from_html, from_markdown, from_text
from timeline.articles.languages import detect_language
from timeline.errors import ArticleError, DateError
from timeline.model import Article, Block, Published, Source
from timeline.when import When

SUFFIXES = TEXTS | MARKDOWN | PAGES
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
# pathlib leaves one stroke of "https://".
_CAPITAL = re.compile(r"[^\W\d_]")
_ADDRESS = re.compile(r"https?:/", re.IGNORECASE)
_TABLES = {".csv", ".tsv"}
_OWN_PAGE = re.compile(r"<meta name=\"generator\" content=\"timeline\b")


def read(
    paths: Iterable[str | Path],
    *,
    published: str | None = None,
    notice: Callable[[str], None] | None = None,
    skip: Callable[[str, str], None] | None = None,
) -> list[Article]:
    """Read articles from files and folders (recursive, sorted, hidden files skipped).

    `published`, an EDTF date, dates the articles that state none themselves.
    `notice` is called with a sentence for each thing that a person should know: an article given twice, an
    encoding that had to be guessed, other files in a folder. `skip` is called with the name of each file of a folder
    that can't be read, and a sentence that names it and says why; the others are read all the same. Without `skip`,
    and for what was named itself, it is an error: raises ArticleError, which lists everything that can't be read.
    """
    tell = notice or (lambda _: None)
    asked = _asked(published)
    problems: list[str] = []
    skipped: list[str] = []
    articles: list[Article] = []
    for path, named in _files(paths, problems, tell):
        try:
            article = _read_file(path, tell)
        except _OwnPage as own:
            if named:
                problems.append(str(own))
            else:
                tell(f"skipped: {own}")
            continue
        except ArticleError as error:
            if named or skip is None:
                problems.append(str(error))
            else:
                skipped.append(str(error))
                skip(path.as_posix(), str(error))
            continue
        if asked and article.source.published.when is None:
            date = _with_dateline(asked, article)
            article = replace(article, source=replace(article.source, published=date))
        articles.append(article)
    if problems:
        raise ArticleError("\n".join(problems))
    if not articles:  # going on would take away all that a table has from them
        raise ArticleError("\n".join([*skipped, "There is no article to read."]))
    return _with_keys(_once(articles, tell))


def from_string(text: str, *, name: str = "text", published: Published = Published(), language: str = "") -> Article:
    """An article from plain text at hand, with nothing known but what the text says."""
    return _article(Draft(text, published=published, language=language), name)


def _asked(published: str | None) -> Published | None:
    if published is None:
        return None
    try:
        return Published(when.parse(published), "set", f"--published {published}", gives_way=True)
    except DateError as error:
        raise ArticleError(f"--published: {error}") from error


# What stands beside articles when the table is made in their folder: no one takes it for an article.
_OF_A_TABLE = (".csv", ".bak", ".toml")


def _ending(file: Path) -> str:
    return file.suffix.lower() or "without a suffix"


def _most(endings: Counter[str]) -> str:
    return ", ".join(f"{count} {ending}" for ending, count in endings.most_common(3))


def _files(
    paths: Iterable[str | Path], problems: list[str], tell: Callable[[str], None]
) -> Iterator[tuple[Path, bool]]:
    """Each file, and whether it was named itself or found in a folder."""
    for path in map(Path, paths):
        if path.is_dir():
            found = sorted(_walk(path))
            readable = [file for file in found if file.suffix.lower() in SUFFIXES]
            others = Counter(_ending(file) for file in found if file.suffix.lower() not in SUFFIXES)
            if not readable:
                held = f" It holds {_most(others)}." if others else ""
                problems.append(f"{path}: no articles in this folder.{held} Put .txt, .md or .html files there.")
            elif others := Counter({ending: n for ending, n in others.items() if ending not in _OF_A_TABLE}):
                tell(f"{path}: only .txt, .md and .html files are read; it also holds {_most(others)}.")
            yield from ((file, False) for file in readable)
        elif path.exists():
            yield path, True
        elif _ADDRESS.match(path.as_posix()):
            problems.append(f"{path}: is an address, and nothing is fetched. Save the page and name its file.")
        else:
            problems.append(f"{path}: there is no such file or folder. Check the spelling of the path.")


def _walk(folder: Path) -> Iterator[Path]:
    for root, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (Path(root, name) for name in files if not name.startswith("."))


class _OwnPage(ArticleError):
    """A page that was drawn from a table. Read as an article, its events would tell themselves."""


def _read_file(path: Path, tell: Callable[[str], None]) -> Article:
    name = path.as_posix()
    if path.suffix.lower() in _TABLES:
        raise ArticleError(f"{name}: is a table, not an article. Draw it with timeline render.")
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ArticleError(f"{name}: can't be read ({error.strerror or error}).") from error
    text, guessed = decode(data, name)
    if guessed:
        tell(guessed)
    suffix = path.suffix.lower()
    if suffix in PAGES:
        if is_own_page(text):
            raise _OwnPage(f"{name}: is a timeline, not an article.")
        draft = from_html(text, name)
    else:
        draft = (from_markdown if suffix in MARKDOWN else from_text)(text, name)
    if not draft.text.strip():
        raise ArticleError(f"{name}: is empty. An article needs text.")
    return _article(draft, name)


def is_own_page(html: str) -> bool:
    """Is this a page that `timeline` wrote, and no article?"""
    return _OWN_PAGE.search(html) is not None


def _article(draft: Draft, name: str) -> Article:
    language = draft.language or detect_language(draft.text)
    outlined = outline(draft.text, draft.known, language)
    source = Source(
        key="",
        title=draft.title or outlined.title,
        publisher=draft.publisher or outlined.publisher or _host(draft.url),
        published=_published(draft, outlined, name),
        url=draft.url,
        language=language,
        file=name,
    )
    article = Article(source, draft.text, outlined.blocks)
    if source.published.when:
        source = replace(source, published=_with_dateline(source.published, article))
    return replace(article, source=replace(source, key=_key(source)))


def _published(draft: Draft, outlined: Outline, name: str) -> Published:
    """Front matter or metadata, else a byline, else the address, else the last change or the file's name."""
    stated = _in_byline(draft.text, outlined)
    address = draft.url or _address(draft.text, outlined.blocks)
    for found in (draft.published, stated, address_date(address), draft.changed, file_date(name)):
        if found.when:
            return found
    return stated


def _address(text: str, blocks: Sequence[Block]) -> str:
    """The page's address where it stands on a line above the story."""
    first_prose = next((block.start for block in blocks if block.kind == "prose"), 0)
    lines = (text[block.start : block.end] for block in blocks if block.start < first_prose)
    return next((match[1] for match in map(_ADDRESS_LINE.fullmatch, lines) if match), "")


def _in_byline(text: str, outlined: Outline) -> Published:
    """The best of the bylines; without a date, and saying so, where the best can be read in two ways."""
    announced = bool(_OF_AN_EVENT.search(text))
    found = [
        (LABELS.index(byline.label), block.start, block, byline)
        for block, byline in outlined.bylines
        if (byline.when or byline.either)
        and byline.label not in ("archived", "aside")
        and not (announced and text[block.start :][:4].lower() == "date")
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
    first_prose = next((one.start for one in blocks if one.kind == "prose"), 0)
    place = blocks.index(block)
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
        _CAPITAL.match(name) and (text.find(name, 0, block.start) >= 0 or text.find(name, block.end) >= 0)
        for name in names
    )


def partial_date(article: Article) -> Byline | None:
    """The byline that dates an article but for something: the year of "LONDON, May 2", the order of "2/5/2025".

    >>> partial_date(from_string("LONDON, May 2 (Reuters) - Shares rose on Friday.")).month_day
    (5, 2)
    """
    first_prose = next((block.start for block in article.blocks if block.kind == "prose"), 0)
    found = []
    for block in article.blocks:
        byline = read_byline(article.text[block.start : block.end]) if block.kind == "byline" else None
        if byline and (byline.month_day or byline.either) and (byline.label or block.start <= first_prose):
            found.append((LABELS.index(byline.label), block.start, byline))
    return min(found, key=lambda one: one[:2])[2] if found else None


def _with_dateline(found: Published, article: Article) -> Published:
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


def _host(url: str) -> str:
    try:
        return re.sub(r"^www\.", "", urlsplit(url).hostname or "")
    except ValueError:  # https://[
        return ""


def _slug(text: str, joint: str) -> str:
    folded = unicodedata.normalize("NFKD", text.casefold())
    folded = "".join(char for char in folded if not unicodedata.combining(char))
    return joint.join(re.findall(r"[^\W_]+", folded))


def _key(source: Source) -> str:
    """`aljazeera-2025-05-02` where the article states who published it and when, else the stem of its file."""
    publisher = _slug(re.sub(r"^the\s+|\.(?:com|org|net|co\.uk)$", "", source.publisher, flags=re.IGNORECASE), "")
    published = source.published
    if publisher and published.when and published.basis == "stated" and not published.when.is_interval:
        return f"{publisher}-{published.when.edtf.rstrip('~?%')}"
    stem = re.sub(r"[^\w.-]+", "-", Path(source.file).stem).strip("-.") or "article"
    # A spreadsheet turns 2025-05-02 and 1e5 into a date and a number.
    return f"article-{stem}" if re.fullmatch(r"[\d.,_eE-]+", stem) else stem


def _once(articles: list[Article], tell: Callable[[str], None]) -> list[Article]:
    """One article for each text: the one that states most about itself."""
    groups: dict[str, list[Article]] = {}
    for article in articles:
        groups.setdefault(" ".join(article.text.split()), []).append(article)
    kept = []
    for copies in groups.values():
        # "history.txt" before "copy of history.txt" and "history (1).txt".
        best = min(copies, key=lambda a: (-_known(a.source), len(Path(a.source.file).name), _name(a)))
        kept.append(best)
        for other in copies:
            if other is not best:
                same = other.source.file == best.source.file
                why = "given twice" if same else f"the same text as {best.source.file}"
                tell(f"{other.source.file}: {why}; read once.")
    return kept


def _name(article: Article) -> tuple[str, str]:
    return Path(article.source.file).name, article.source.file


def _known(source: Source) -> int:
    return sum(map(bool, (source.published.when, source.url, source.publisher, source.title)))


def _with_keys(articles: list[Article]) -> list[Article]:
    """Tell apart articles with one key by -2, -3 ..., by their files' names and not by the order they came in."""
    used: set[str] = set()
    keys: dict[int, str] = {}
    for article in sorted(articles, key=lambda a: (*_name(a), a.text)):
        key, number = article.source.key, 1
        while key in used:
            number += 1
            key = f"{article.source.key}-{number}"
        used.add(key)
        keys[id(article)] = key
    return [replace(a, source=replace(a.source, key=keys[id(a)])) for a in articles]
