"""Files and folders -> Articles, each with a key that stays the same however the files are given."""

from __future__ import annotations

import os
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

from timeline import when
from timeline.articles.blocks import outline
from timeline.articles.decoding import decode
from timeline.articles.documents import DOCUMENTS
from timeline.articles.formats import MARKDOWN, PAGES, TEXTS, Draft, OwnOutput, from_markdown, from_text
from timeline.articles.languages import detect_language
from timeline.articles.pages import from_html
from timeline.articles.stated import stated_published, with_dateline
from timeline.errors import ArticleError, DateError
from timeline.model import Article, Published, Source

SUFFIXES = TEXTS | MARKDOWN | PAGES | DOCUMENTS.keys()
# What people know them as.
_KINDS = ".txt, .md, .html, .pdf, .docx and .eml"
# pathlib leaves one stroke of "https://".
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
        except OwnOutput as own:
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
            date = with_dateline(asked, article)
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
                problems.append(f"{path}: no articles in this folder.{held} Put {_KINDS} files there.")
            elif others := Counter({ending: n for ending, n in others.items() if ending not in _OF_A_TABLE}):
                tell(f"{path}: only {_KINDS} files are read; it also holds {_most(others)}.")
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


def _read_file(path: Path, tell: Callable[[str], None]) -> Article:
    name = path.as_posix()
    if path.suffix.lower() in _TABLES:
        raise ArticleError(f"{name}: is a table, not an article. Draw it with timeline render.")
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ArticleError(f"{name}: can't be read ({error.strerror or error}).") from error
    draft = _draft(data, name, path.suffix.lower(), tell)
    if not draft.text.strip():
        raise ArticleError(f"{name}: is empty. An article needs text.")
    return _article(draft, name)


def _draft(data: bytes, name: str, suffix: str, tell: Callable[[str], None]) -> Draft:
    if suffix in DOCUMENTS and data.strip():
        return DOCUMENTS[suffix](data, name)
    text, guessed = decode(data, name)
    if guessed:
        tell(guessed)
    if suffix not in PAGES:
        return (from_markdown if suffix in MARKDOWN else from_text)(text, name)
    if is_own_page(text):
        raise OwnOutput(f"{name}: is a timeline, not an article.")
    return from_html(text, name)


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
        published=stated_published(draft, outlined, name),
        url=draft.url,
        language=language,
        file=name,
    )
    article = Article(source, draft.text, outlined.blocks)
    if source.published.when:
        source = replace(source, published=with_dateline(source.published, article))
    return replace(article, source=replace(source, key=_key(source)))


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
