"""Bytes of a file -> its text, what its markup says of each block, and what it states about itself."""

from __future__ import annotations

import codecs
import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml
from frontmatter.default_handlers import YAMLHandler

from timeline import when
from timeline.articles.blocks import unwrap
from timeline.articles.bylines import read_byline, stated_date
from timeline.articles.languages import detect_language
from timeline.errors import ArticleError
from timeline.model import Block, BlockKind, Published

MARKDOWN = {".md", ".markdown", ".mdown", ".mkd"}
PAGES = {".html", ".htm", ".xhtml"}
TEXTS = {".txt", ".text"}

ADVICE = "Write 2025-05-02, 2025-05 or 2025, or leave the line out."

# What people call each field; the first that is filled counts.
FIELDS = {
    "title": ("title", "headline"),
    "publisher": ("publisher", "source", "site", "publication"),
    "url": ("url", "link", "source"),
    "language": ("language", "lang"),
}

# The same for its date, without the marks in between: "date_published" is "datePublished". What Obsidian's clipper
# calls "created" is the day of clipping, so that is no date here.
PUBLISHED_FIELDS = (
    "published", "date", "datepublished", "publisheddate", "publishdate", "publicationdate", "dateofpublication",
    "publishedat", "publishedon", "publishedtime", "articlepublishedtime", "pubdate", "issued", "dateissued", "posted",
    "postedon", "dateposted", "postdate", "datetime", "dcdate", "dctermsissued", "originaldate", "written",
)  # fmt: skip
CHANGED_FIELDS = (
    "updated", "lastupdated", "dateupdated", "updatedat", "modified", "lastmodified", "lastmod", "datemodified",
)  # fmt: skip

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BINARY = {
    b"%PDF": "a PDF",
    b"PK\x03\x04": "a zip archive (or a Word, Excel or OpenDocument file)",
    b"\x89PNG": "a PNG picture",
    b"\xff\xd8\xff": "a JPEG picture",
    b"GIF8": "a GIF picture",
    b"\x1f\x8b": "a gzip archive",
    b"\xd0\xcf\x11\xe0": "an old Office document",
    b"{\\rtf": "an RTF document",
}
# What pages and editors write. Let loose on all that Python knows, a guess took "März" for the DOS of the Baltic.
_ENCODINGS = "cp1252 cp1250 cp1251 cp1253 cp1254 cp1255 cp1256 koi8_r gb18030 big5 shift_jis euc_jp euc_kr".split()
# Few accents tell these apart, the language does.
_LATIN = {"cp1250": "cs hr hu pl ro sk sl sq".split(), "cp1254": ["tr"], "cp1252": []}


@dataclass(frozen=True, slots=True)
class Draft:
    """A file as read, before its lines are looked at. `known` is empty where there is no markup to tell blocks.

    `changed` is what counts only where neither the text nor the address states a date: a date found somewhere in the
    markup, or that of the last change.
    """

    text: str
    known: tuple[Block, ...] = ()
    title: str = ""
    publisher: str = ""
    published: Published = Published()
    url: str = ""
    language: str = ""
    changed: Published = Published()


def decode(data: bytes, name: str) -> tuple[str, str]:
    """The text of a file and a notice, empty unless its encoding had to be guessed."""
    if not data.strip():
        raise ArticleError(f"{name}: is empty. An article needs text.")
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            try:
                return _clean(data.decode(encoding), name), ""
            except UnicodeDecodeError as error:
                raise ArticleError(f"{name}: says it is {encoding} but is not. Save it as UTF-8.") from error
    for magic, what in _BINARY.items():
        if data.startswith(magic):
            raise ArticleError(f"{name}: is {what}, not text. Save the article as text, Markdown or HTML.")
    try:
        return _clean(data.decode("utf-8"), name), ""
    except UnicodeDecodeError:
        pass
    return _guess(data, name)


def _guess(data: bytes, name: str) -> tuple[str, str]:
    half = len(data) // 2
    if half and max(data[0::2].count(0), data[1::2].count(0)) > half * 0.3:
        encoding = "utf-16-le" if data[1::2].count(0) > data[0::2].count(0) else "utf-16-be"
        try:
            return _clean(data.decode(encoding), name), f"{name}: read as {encoding}."
        except UnicodeDecodeError:
            pass
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=_ENCODINGS).best()
    if best is None:
        raise ArticleError(f"{name}: is not text. Save the article as text, Markdown or HTML, in UTF-8.")
    text, encoding = str(best), best.encoding
    if encoding in _LATIN:
        encoding = next((one for one, languages in _LATIN.items() if detect_language(text) in languages), "cp1252")
        text = data.decode(encoding, "replace")
    return _clean(text, name), f"{name}: is not UTF-8; read as {encoding}. Look at the accents, or save it as UTF-8."


def _clean(text: str, name: str) -> str:
    control = sum(1 for char in text if char < " " and char not in "\t\n\r\f\v\x1b")
    if control > len(text) * 0.01:
        raise ArticleError(f"{name}: is not text. Save the article as text, Markdown or HTML, in UTF-8.")
    # No-break spaces look like spaces and match like none.
    text = re.sub(r"[\xa0\u2007\u202f]", " ", text)
    # Form feeds and the Unicode line and paragraph separators end lines too; NEL is the mainframe's.
    return re.sub(r"\r\n?|[\f\v\x85\u2028\u2029]", "\n", text).replace("\ufeff", "")


def from_text(text: str, name: str) -> Draft:
    """Plain text, with front matter when it has it."""
    fields, body = split_front_matter(text, name)
    return _draft(unwrap(body), (), fields, name)


def from_markdown(text: str, name: str) -> Draft:
    """Markdown as its reader sees it: markup is taken off once, here, and every offset counts in what is left."""
    fields, body = split_front_matter(text, name)
    plain, known = _render_markdown(body)
    return _draft(plain, known, fields, name)


def _draft(text: str, known: tuple[Block, ...], fields: Mapping[str, str], name: str) -> Draft:
    values = {key: _first(fields, names) for key, names in FIELDS.items()}
    url = values["url"] if _is_url(values["url"]) else ""
    for key in ("url", "link", "source"):
        url = url or (fields.get(key, "") if _is_url(fields.get(key, "")) else "")
    # Web clippers write the address under `source`.
    publisher = next((fields[k] for k in FIELDS["publisher"] if fields.get(k) and not _is_url(fields[k])), "")
    language = _tag(values["language"])
    published, changed = (_front_date(fields, names, language, name) for names in (PUBLISHED_FIELDS, CHANGED_FIELDS))
    return Draft(text, known, values["title"], publisher, published, url, language, changed)


def _front_date(fields: Mapping[str, str], names: tuple[str, ...], language: str, name: str) -> Published:
    folded = {re.sub(r"[\W_]+", "", key): key for key in fields if fields[key]}
    key = next((folded[field] for field in names if field in folded), None)
    if key is None:
        return Published()
    found = stated_date(fields[key], language)
    if found is None:
        raise ArticleError(f"{name}{fields.get(f'line of {key}', '')}: {key}: {fields[key]!r} is not a date. {ADVICE}")
    return Published(found, "stated", "front matter")


def _first(fields: Mapping[str, str], names: tuple[str, ...]) -> str:
    return next((fields[name] for name in names if fields.get(name)), "")


def _is_url(text: str) -> bool:
    return bool(re.match(r"https?://\S+$", text))


def _tag(language: str) -> str:
    """The primary tag: en for en-GB."""
    return re.split(r"[-_]", language.strip().lower())[0]


_FRONT = YAMLHandler()
# Hugo's: lines of +++ around TOML.
_TOML = re.compile(r"\+\+\+[ \t]*\n(.*?)^\+\+\+[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)


def split_front_matter(text: str, name: str) -> tuple[dict[str, str], str]:
    """Fields, all as text, and the body. Raises ArticleError for front matter that is broken or never closed."""
    toml = _TOML.match(text)
    if toml:
        return _toml_fields(toml[1], name), text[toml.end() :].lstrip("\n")
    if not _FRONT.detect(text):
        return {}, text
    try:
        head, body = _FRONT.split(text)
    except ValueError:
        if re.match(r"-{3,}[ \t]*\n[\w -]+:", text):
            raise ArticleError(
                f"{name}, line 1: the front matter that begins here never ends. Write --- on a line after it."
            ) from None
        return {}, text
    try:
        # BaseLoader keeps every value as it was written: 2025-13-02 must reach the reader as text, not as an error.
        data = _FRONT.load(head, Loader=yaml.BaseLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f", line {mark.line + 1}" if mark else ""
        raise ArticleError(
            f"{name}{line}: the front matter can't be read ({getattr(error, 'problem', None) or 'not YAML'}). "
            'Write one "key: value" a line, and put a value that holds a colon or a quotation mark in quotes.'
        ) from error
    if not isinstance(data, dict):
        return {}, text
    fields = {}
    for key, value in data.items():
        folded = str(key).strip().lower()
        fields[folded] = _flat(value)
        found = re.search(rf"^[\"']?{re.escape(str(key))}[\"']?\s*:", head, re.MULTILINE)
        if found:
            fields[f"line of {folded}"] = f", line {head.count(chr(10), 0, found.start()) + 1}"
    return fields, body.lstrip("\n")


def _toml_fields(head: str, name: str) -> dict[str, str]:
    try:
        data = tomllib.loads(head)
    except tomllib.TOMLDecodeError as error:
        raise ArticleError(
            f'{name}: the front matter can\'t be read ({error}). Write one key = "value" a line between lines of +++.'
        ) from error
    plain = {key: str(value) if not isinstance(value, list | dict | str) else value for key, value in data.items()}
    return {key.strip().lower(): _flat(value) for key, value in plain.items()}


def _flat(value: Any) -> str:
    """A value as text; a list's entries joined. Deeper nesting, which aliases can make endless, is left out."""
    entries = value if isinstance(value, list) else value.values() if isinstance(value, dict) else [value]
    texts = (" ".join(entry.split()) for entry in entries if isinstance(entry, str))
    return ", ".join(text for text in texts if text not in ("", "~", "null"))


@dataclass(slots=True)
class _Page:
    """Blocks gathered into one text, a blank line between them."""

    text: str = ""
    blocks: list[Block] = field(default_factory=list)

    def add(self, content: str, kind: BlockKind) -> None:
        content = re.sub(r"[ \t\xa0]*\n\s*", "\n", content.strip())
        if not content:
            return
        if self.text:
            self.text += "\n\n"
        self.blocks.append(Block(len(self.text), len(self.text) + len(content), kind))
        self.text += content


def _render_markdown(body: str) -> tuple[str, tuple[Block, ...]]:
    from markdown_it import MarkdownIt

    page = _Page()
    within: list[str] = []
    cells: list[str] = []
    for token in MarkdownIt("commonmark").enable("table").parse(body):
        if token.nesting == 1:
            within.append(token.type)
        elif token.nesting == -1:
            within.pop()
            if token.type == "tr_close":
                page.add(" | ".join(cells), "prose")
                cells = []
        elif token.type == "inline":
            content, linked, pictured = _inline(token.children or [])
            if "tr_open" in within:
                cells.append(content)
            elif "heading_open" in within:
                page.add(content, "heading")
            elif pictured:
                page.add(content, "caption")
            elif linked:
                page.add(content, "furniture")
            else:
                page.add(content, "quotation" if "blockquote_open" in within else "prose")
        elif token.type in ("fence", "code_block"):
            page.add(token.content, "furniture")
    return page.text, tuple(page.blocks)


def _inline(tokens: list[Any]) -> tuple[str, bool, bool]:
    """The text of a paragraph; is it nothing but a link; is it nothing but a picture?"""
    text, depth = "", 0
    bare = linked = pictured = ""
    for token in tokens:
        if token.type == "link_open":
            depth += 1
        elif token.type == "link_close":
            depth -= 1
        piece = {"softbreak": " ", "hardbreak": "\n"}.get(token.type, token.content)
        if token.type == "html_inline":
            piece = ""
        text += piece
        if token.type == "image":
            pictured += piece or "picture"
        elif depth:
            linked += piece
        else:
            bare += piece
    alone = not re.search(r"\w", bare)
    return text, alone and bool(linked.strip()), alone and bool(pictured) and not linked.strip()


_META_DATES = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "rnews:datepublished",
    "date", "pubdate", "pub_date", "publishdate", "publish_date", "publish-date", "published_date", "publisheddate",
    "publication_date", "publication-date", "publicationdate", "dc.date", "dc.date.issued", "dc.date.created",
    "dcterms.date", "dcterms.issued", "dcterms.created", "parsely-pub-date", "sailthru.date", "bt:pubdate",
    "citation_publication_date", "citation_online_date", "citation_date", "article.published", "article:published",
    "article_date_original", "originalpublicationdate", "cxenseparse:recs:publishtime", "displaydate", "ptime",
    "article.created", "datecreated", "release_date",
)  # fmt: skip
_META_CHANGED = ("article:modified_time", "og:updated_time", "datemodified", "dc.date.modified", "dcterms.modified")
JSON_DATES = ("datePublished", "dateCreated", "dateModified")
_OF_OTHER_PAGES = ("isPartOf", "mentions", "citation", "relatedLink", "comment", "hasPart", "isBasedOn", "about")
# A page's JSON-LD also tells of its pictures, films and comments, and lists other stories.
_OF_OTHER_THINGS = re.compile(
    r"comment|answer|video|image|audio|photo|media|review|list|product|person|organi[sz]ation|website|event|clip", re.I
)
_BODY_KINDS: dict[str, BlockKind] = {"head": "heading", "quote": "quotation", "p": "prose", "item": "prose"}


def from_html(text: str, name: str) -> Draft:
    """A web page: its main text through trafilatura, its date from structured data first, then from its markup."""
    # Imported here: it takes a second, and only pages need it.
    import trafilatura

    document = trafilatura.bare_extraction(text, with_metadata=True, include_comments=False)
    if document is None or isinstance(document, dict) or document.body is None:
        raise ArticleError(f"{name}: no article was found in this page. Save its text as a .txt or .md file.")
    page = _Page()
    for content, kind in _body_blocks(document.body):
        page.add(content, kind)
    if not page.text:
        raise ArticleError(f"{name}: no article was found in this page. Save its text as a .txt or .md file.")
    tree = _tree(text)
    published, changed = _page_dates(tree) if tree is not None else (Published(), Published())
    if tree is not None and published.when is None:
        marked = _marked_date(tree) or _written_date(tree)
        changed = marked if marked and marked.when != changed.when else changed
    language = re.search(r"<html\b[^>]*?\blang\s*=\s*[\"']?([A-Za-z-]+)", text)
    return Draft(
        page.text,
        tuple(page.blocks),
        document.title or "",
        document.sitename or "",
        published,
        document.url if document.url and _is_url(document.url) else "",
        _tag(language[1]) if language else "",
        changed,
    )


def _body_blocks(body: Any) -> Iterator[tuple[str, BlockKind]]:
    for element in body:
        tag = element.tag if isinstance(element.tag, str) else ""
        if tag in ("list", "quote") and len(element):
            inner = list(_body_blocks(element))
            if element.text and element.text.strip():
                yield element.text, _BODY_KINDS.get(tag, "prose")
            for content, kind in inner:
                yield content, "quotation" if tag == "quote" else kind
        elif tag == "table":
            for row in element.iter("row"):
                yield " | ".join(_text(cell) for cell in row), "prose"
        else:
            yield _text(element), _BODY_KINDS.get(tag, "prose")
        if element.tail and element.tail.strip():
            yield element.tail, "prose"


def _text(element: Any) -> str:
    for line_break in element.iter("lb"):
        line_break.tail = "\n" + (line_break.tail or "")
    return " ".join("".join(element.itertext()).split(" ")).strip()


def _tree(text: str) -> Any:
    from lxml import html

    try:
        return html.document_fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", text))
    except (ValueError, html.etree.ParserError):
        return None


def _page_dates(tree: Any) -> tuple[Published, Published]:
    """When the page says that it was published, and when that it was last changed."""
    structured = [pair for script in tree.iter("script") for pair in _json_dates(script)]
    metas: dict[str, str] = {}
    for meta in tree.iter("meta"):
        label = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").lower()
        metas.setdefault(label, meta.get("content") or "")
    times = [
        time.get("datetime") or time.text_content()
        for time in tree.iter("time")
        if (time.get("itemprop") or "").lower() == "datepublished" or time.get("pubdate") is not None
    ]
    published = [pair for pair in structured if pair[0] == "datePublished"]
    published += [(label, metas[label]) for label in _META_DATES if label in metas]
    published += [("time", value) for value in times]
    published += [pair for pair in structured if pair[0] == "dateCreated"]
    changed = [pair for pair in structured if pair[0] == "dateModified"]
    changed += [(label, metas[label]) for label in _META_CHANGED if label in metas]
    language = _tag(tree.get("lang") or "")
    return _first_date(published, language), _first_date(changed, language)


def _first_date(labelled: list[tuple[str, str]], language: str) -> Published:
    for label, value in labelled:
        found = stated_date(value, language)
        if found:
            return Published(found, "stated", f"page metadata ({label})")
    return Published()


def _marked_date(tree: Any) -> Published | None:
    """A date in the markup of the story, when the page writes it in full.

    htmldate fills in what is missing (today's day to "2025/05", the month first in "02/05/2025"), and looks also
    where other stories are listed.
    """
    from htmldate import find_date
    from lxml.etree import tostring

    for element in list(tree.iter("script", "aside", "nav", "footer", "meta")):
        if element.tag != "meta" or element.get("http-equiv"):
            element.drop_tree()
    marked = find_date(tree, extensive_search=False, original_date=True)
    found = stated_date(marked) if marked else None
    if found is None or found.start is None or found.start.month is None:
        return None
    year, month, day = found.start.year, found.start.month, found.start.day
    name = when.MONTHS[month - 1][:3]
    written = (
        rf"{year}\W?0?{month}\W?0?{day}(?!\d)|0?{day}\.\s?0?{month}\.\s?{year}"
        rf"|{name}[^<>]{{0,8}}{day}\D[^<>]{{0,6}}{year}|(?<!\d)0?{day}\W[^<>]{{0,8}}{name}[^<>]{{0,12}}{year}"
    )
    in_full = re.search(written, tostring(tree, encoding="unicode"), re.IGNORECASE)
    return Published(found, "stated", "page markup") if in_full else None


# What pages call the line below a headline: "By Jo Doe | 21st April 2023, 5:12 pm | Updated ..."
_BYLINE_CLASS = re.compile(
    r"(?:^|[\s_-])(?:meta|byline|dateline|date|published|posted|pubdate|timestamp|posted-on)(?:$|[\s_-])", re.IGNORECASE
)


def _written_date(tree: Any) -> Published | None:
    """The date of the first line that the page calls its byline, where it is in no markup of its own."""
    for element in tree.iter("div", "p", "span", "header", "section", "small"):
        if not _BYLINE_CLASS.search(f"{element.get('class') or ''} {element.get('id') or ''}"):
            continue
        byline = read_byline(" ".join(element.text_content().split()), _tag(tree.get("lang") or ""))
        if byline is not None and byline.when is not None and byline.label in ("", "first", "published"):
            return Published(byline.when, "stated", "page byline")
    return None


def _json_dates(script: Any) -> Iterator[tuple[str, str]]:
    """What a page's JSON-LD says of its own dates, the outermost first."""
    if "ld+json" not in (script.get("type") or "").lower():
        return
    written = re.sub(r"^\s*(?:<!--|//<!\[CDATA\[)|(?:-->|//\]\]>)\s*$", "", script.text or "")
    try:
        # strict=False: line breaks inside strings, which browsers' parsers refuse and content systems write.
        waiting = [json.loads(written, strict=False)]
    except (ValueError, RecursionError):
        return
    while waiting:
        value = waiting.pop(0)
        if isinstance(value, dict):
            kinds = value.get("@type")
            if _OF_OTHER_THINGS.search(" ".join(kinds) if isinstance(kinds, list) else str(kinds or "")):
                continue
            yield from ((key, value[key]) for key in JSON_DATES if isinstance(value.get(key), str))
            waiting += [inner for key, inner in value.items() if key not in _OF_OTHER_PAGES]
        elif isinstance(value, list):
            waiting += value
