"""Bytes of a file -> its text, what its markup says of each block, and what it states about itself."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml
from frontmatter.default_handlers import YAMLHandler

from timeline.articles.blocks import unwrap
from timeline.articles.bylines import stated_date
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
    "published": ("published", "date"),
    "url": ("url", "link", "source"),
    "language": ("language", "lang"),
}

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


@dataclass(frozen=True, slots=True)
class Draft:
    """A file as read, before its lines are looked at. `known` is empty where there is no markup to tell blocks."""

    text: str
    known: tuple[Block, ...] = ()
    title: str = ""
    publisher: str = ""
    published: Published = Published()
    url: str = ""
    language: str = ""


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

    best = from_bytes(data).best()
    if best is None:
        raise ArticleError(f"{name}: is not text. Save the article as text, Markdown or HTML, in UTF-8.")
    return _clean(str(best), name), f"{name}: is not UTF-8; read as {best.encoding}."


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
    published = Published()
    if values["published"]:
        key = next(k for k in FIELDS["published"] if fields.get(k))
        found = stated_date(values["published"])
        if found is None:
            line = fields.get(f"line of {key}", "")
            raise ArticleError(f"{name}{line}: {key}: {values['published']!r} is not a date. {ADVICE}")
        published = Published(found, "stated", "front matter")
    return Draft(text, known, values["title"], publisher, published, url, _tag(values["language"]))


def _first(fields: Mapping[str, str], names: tuple[str, ...]) -> str:
    return next((fields[name] for name in names if fields.get(name)), "")


def _is_url(text: str) -> bool:
    return bool(re.match(r"https?://\S+$", text))


def _tag(language: str) -> str:
    """The primary tag: en for en-GB."""
    return re.split(r"[-_]", language.strip().lower())[0]


_FRONT = YAMLHandler()


def split_front_matter(text: str, name: str) -> tuple[dict[str, str], str]:
    """Fields, all as text, and the body. Raises ArticleError for front matter that is broken or never closed."""
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
    "article:published_time", "og:article:published_time", "datepublished", "date", "pubdate", "publishdate",
    "publication_date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.issued", "dcterms.created",
    "parsely-pub-date", "sailthru.date", "citation_publication_date", "citation_date", "article.published",
)  # fmt: skip
_BODY_KINDS: dict[str, BlockKind] = {"head": "heading", "quote": "quotation", "p": "prose", "item": "prose"}


def from_html(text: str, name: str) -> Draft:
    """A web page: its main text through trafilatura, its date from structured data first, then from its markup."""
    # Imported here: it takes a second, and only pages need it.
    import trafilatura
    from htmldate import find_date

    document = trafilatura.bare_extraction(text, with_metadata=True, include_comments=False)
    if document is None or isinstance(document, dict) or document.body is None:
        raise ArticleError(f"{name}: no article was found in this page. Save its text as a .txt or .md file.")
    page = _Page()
    for content, kind in _body_blocks(document.body):
        page.add(content, kind)
    if not page.text:
        raise ArticleError(f"{name}: no article was found in this page. Save its text as a .txt or .md file.")
    published = _page_date(text)
    if published.when is None:
        marked = find_date(text, extensive_search=False, original_date=True)
        found = stated_date(marked) if marked else None
        if found:
            published = Published(found, "stated", "page markup")
    language = re.search(r"<html\b[^>]*?\blang\s*=\s*[\"']?([A-Za-z-]+)", text)
    return Draft(
        page.text,
        tuple(page.blocks),
        document.title or "",
        document.sitename or "",
        published,
        document.url if document.url and _is_url(document.url) else "",
        _tag(language[1]) if language else "",
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


def _page_date(text: str) -> Published:
    from lxml import html

    try:
        tree = html.document_fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", text))
    except (ValueError, html.etree.ParserError):
        return Published()
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or ""):
            for value in _json_dates(script.text or ""):
                found = stated_date(value)
                if found:
                    return Published(found, "stated", "page metadata (datePublished)")
    metas: dict[str, str] = {}
    for meta in tree.iter("meta"):
        label = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").lower()
        metas.setdefault(label, meta.get("content") or "")
    for label in _META_DATES:
        found = stated_date(metas.get(label, ""))
        if found:
            return Published(found, "stated", f"page metadata ({label})")
    for time in tree.iter("time"):
        if (time.get("itemprop") or "").lower() == "datepublished" or time.get("pubdate") is not None:
            found = stated_date(time.get("datetime") or "")
            if found:
                return Published(found, "stated", "page metadata (time)")
    return Published()


def _json_dates(text: str) -> Iterator[str]:
    try:
        waiting = [json.loads(text)]
    except (ValueError, RecursionError):
        return
    while waiting:
        value = waiting.pop(0)
        if isinstance(value, dict):
            if isinstance(value.get("datePublished"), str):
                yield value["datePublished"]
            waiting += value.values()
        elif isinstance(value, list):
            waiting += value
