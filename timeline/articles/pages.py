"""A web page -> its story, and when it says that it was published.

The story is what trafilatura takes for the main text. A date is looked for where pages state it, the surest first: in
structured data and metadata, then in the markup of the story, then in the line that the page calls its byline.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from timeline import when
from timeline.articles.bylines import read_byline, stated_date
from timeline.articles.formats import Draft, Gathered, is_url, primary_tag
from timeline.errors import ArticleError
from timeline.model import BlockKind, Published

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
    page = Gathered()
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
        document.url if document.url and is_url(document.url) else "",
        primary_tag(language[1]) if language else "",
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
    language = primary_tag(tree.get("lang") or "")
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
        byline = read_byline(" ".join(element.text_content().split()), primary_tag(tree.get("lang") or ""))
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
