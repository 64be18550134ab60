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
from timeline.articles.formats import MARKDOWN, PAGES, TEXTS, Draft, decode, from_html, from_markdown, from_text
from timeline.articles.languages import detect_language
from timeline.errors import ArticleError, DateError
from timeline.model import Article, Block, Published, Source

_READABLE = TEXTS | MARKDOWN | PAGES
# 2025-05-02-cia-videos.md, guardian-2025-05.txt, 20250502_notes.txt
_FILE_DATE = re.compile(r"(?<![0-9A-Za-z])((?:1[0-9]|20)\d\d)([-_.]?)(\d\d)(?:\2(\d\d))?(?![0-9A-Za-z])")
_OWN_PAGE = re.compile(r"<meta name=\"generator\" content=\"timeline\b")


def read(
    paths: Iterable[str | Path],
    *,
    published: str | None = None,
    notice: Callable[[str], None] | None = None,
) -> list[Article]:
    """Read articles from files and folders (recursive, sorted, hidden files skipped).

    `published`, an EDTF date, dates the articles that state none themselves.
    `notice` is called with a sentence for each thing that a person should know: an article given twice, an
    encoding that had to be guessed. Raises ArticleError, which lists everything that can't be read.
    """
    tell = notice or (lambda _: None)
    asked = _asked(published)
    problems: list[str] = []
    articles: list[Article] = []
    for path in _files(paths, problems):
        try:
            article = _read_file(path, tell)
        except ArticleError as error:
            problems.append(str(error))
            continue
        if article is not None:
            if asked and article.source.published.when is None:
                article = replace(article, source=replace(article.source, published=asked))
            articles.append(article)
    if problems:
        raise ArticleError("\n".join(problems))
    return _with_keys(_once(articles, tell))


def from_string(text: str, *, name: str = "text", published: Published = Published(), language: str = "") -> Article:
    """An article from plain text at hand, with nothing known but what the text says."""
    return _article(Draft(text, published=published, language=language), name)


def _asked(published: str | None) -> Published | None:
    if published is None:
        return None
    try:
        return Published(when.parse(published), "set", f"--published {published}")
    except DateError as error:
        raise ArticleError(f"--published: {error}") from error


def _files(paths: Iterable[str | Path], problems: list[str]) -> Iterator[Path]:
    for path in map(Path, paths):
        if path.is_dir():
            found = sorted(_walk(path))
            readable = [file for file in found if file.suffix.lower() in _READABLE]
            if not readable:
                others = Counter(file.suffix.lower() or "without a suffix" for file in found)
                held = (
                    f" It holds {', '.join(f'{n} {suffix}' for suffix, n in others.most_common(3))}." if others else ""
                )
                problems.append(f"{path}: no articles in this folder.{held} Put .txt, .md or .html files there.")
            yield from readable
        elif path.exists():
            yield path
        else:
            problems.append(f"{path}: there is no such file or folder. Check the spelling of the path.")


def _walk(folder: Path) -> Iterator[Path]:
    for root, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (Path(root, name) for name in files if not name.startswith("."))


def _read_file(path: Path, tell: Callable[[str], None]) -> Article | None:
    name = path.as_posix()
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ArticleError(f"{name}: can't be read ({error.strerror or error}).") from error
    text, guessed = decode(data, name)
    if guessed:
        tell(guessed)
    suffix = path.suffix.lower()
    if suffix in PAGES:
        if _OWN_PAGE.search(text):
            tell(f"{name}: skipped, it is a timeline and no article.")
            return None
        draft = from_html(text, name)
    else:
        draft = (from_markdown if suffix in MARKDOWN else from_text)(text, name)
    if not draft.text.strip():
        raise ArticleError(f"{name}: is empty. An article needs text.")
    return _article(draft, name)


def _article(draft: Draft, name: str) -> Article:
    outlined = outline(draft.text, draft.known)
    source = Source(
        key="",
        title=draft.title or outlined.title,
        publisher=draft.publisher or outlined.publisher or _host(draft.url),
        published=_published(draft, outlined, name),
        url=draft.url,
        language=draft.language or detect_language(draft.text),
        file=name,
    )
    return Article(replace(source, key=_key(source)), draft.text, outlined.blocks)


def _published(draft: Draft, outlined: Outline, name: str) -> Published:
    """Front matter or metadata, else a byline in the text, else the file's name."""
    if draft.published.when:
        return draft.published
    order = {"published": 0, "dateline": 1, "": 2, "updated": 3}
    stated = [
        (order[byline.label], block.start, byline.when, block)
        for block, byline in outlined.bylines
        if byline.when and (byline.label or _dates_the_whole(block, outlined.blocks))
    ]
    if not stated:
        return file_date(name)
    _, _, date, block = min(stated, key=lambda found: found[:2])
    words = " ".join(draft.text[block.start : block.end].split())
    return Published(date, "stated", f'"{words[:60]}"')


def _dates_the_whole(block: Block, blocks: Sequence[Block]) -> bool:
    """A bare date counts above the story, or under its last paragraph as in a letter, and not in a list of links."""
    first_prose = next((one.start for one in blocks if one.kind == "prose"), 0)
    place = blocks.index(block)
    return block.start <= first_prose or (place == len(blocks) - 1 and blocks[place - 1].kind == "prose")


def file_date(name: str) -> Published:
    """The date that a file's name states.

    >>> [str(file_date(name).when) for name in ("2025-05-02-videos.md", "guardian-2025-05.txt", "000_58a1.txt")]
    ['2025-05-02', '2025-05', 'None']
    """
    for year, separator, month, day in _FILE_DATE.findall(Path(name).stem):
        if not separator and not day:
            continue  # six digits may be anything
        try:
            return Published(when.parse("-".join(part for part in (year, month, day) if part)), "stated", "file name")
        except DateError:
            continue
    return Published()


def _host(url: str) -> str:
    return re.sub(r"^www\.", "", urlsplit(url).hostname or "")


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
        best = min(copies, key=lambda a: (-_known(a.source), Path(a.source.file).name, a.source.file))
        kept.append(best)
        for other in copies:
            if other is not best:
                same = other.source.file == best.source.file
                why = "given twice" if same else f"the same text as {best.source.file}"
                tell(f"{other.source.file}: {why}; read once.")
    return kept


def _known(source: Source) -> int:
    return sum(map(bool, (source.published.when, source.url, source.publisher, source.title)))


def _with_keys(articles: list[Article]) -> list[Article]:
    """Tell apart articles with one key by -2, -3 ..., by their files' names and not by the order they came in."""
    used: set[str] = set()
    keys: dict[int, str] = {}
    for article in sorted(articles, key=lambda a: (Path(a.source.file).name, a.source.file, a.text)):
        key, number = article.source.key, 1
        while key in used:
            number += 1
            key = f"{article.source.key}-{number}"
        used.add(key)
        keys[id(article)] = key
    return [replace(a, source=replace(a.source, key=keys[id(a)])) for a in articles]
