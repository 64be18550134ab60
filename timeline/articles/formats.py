"""Text and Markdown -> what their reader sees, what markup says of each block, and what front matter states."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping
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
# What a Word file drawn from a table says of itself, in its comments.
OWN_DOCUMENT = "made by timeline"

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


class OwnOutput(ArticleError):
    """What was drawn from a table: read as an article, its events would tell themselves."""


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


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What stands above a text: its fields, all as text, by names in small letters, and the line of each."""

    fields: Mapping[str, str] = field(default_factory=dict)
    lines: Mapping[str, int] = field(default_factory=dict)


def from_text(text: str, name: str) -> Draft:
    """Plain text, with front matter when it has it. Raises ArticleError, as `from_markdown` does, for front matter that
    is broken or states a date that is none."""
    front, body = split_front_matter(text, name)
    return _draft(unwrap(body), (), front, name)


def from_markdown(text: str, name: str) -> Draft:
    """Markdown as its reader sees it: markup is taken off once, here, and every offset counts in what is left."""
    front, body = split_front_matter(text, name)
    plain, known = _render_markdown(body)
    return _draft(plain, known, front, name)


def _draft(text: str, known: tuple[Block, ...], front: FrontMatter, name: str) -> Draft:
    stated = {key: [front.fields[one] for one in names if front.fields.get(one)] for key, names in FIELDS.items()}
    language = primary_tag(next(iter(stated["language"]), ""))
    published, changed = (_front_date(front, names, language, name) for names in (PUBLISHED_FIELDS, CHANGED_FIELDS))
    return Draft(
        text,
        known,
        title=next(iter(stated["title"]), ""),
        # Web clippers write the address under `source`.
        publisher=next((value for value in stated["publisher"] if not is_url(value)), ""),
        published=published,
        url=next(filter(is_url, stated["url"]), ""),
        language=language,
        changed=changed,
    )


def _front_date(front: FrontMatter, names: tuple[str, ...], language: str, name: str) -> Published:
    folded = {re.sub(r"[\W_]+", "", key): key for key, value in front.fields.items() if value}
    key = next((folded[one] for one in names if one in folded), None)
    if key is None:
        return Published()
    written = front.fields[key]
    found = stated_date(written, language)
    if found is None:
        line = f", line {front.lines[key]}" if key in front.lines else ""
        raise ArticleError(f"{name}{line}: {key}: {written!r} is not a date. {ADVICE}")
    return Published(found, "stated", "front matter")


def is_url(text: str) -> bool:
    return bool(re.match(r"https?://\S+$", text))


def primary_tag(language: str) -> str:
    """The primary tag: en for en-GB."""
    return re.split(r"[-_]", language.strip().lower())[0]


_FRONT = YAMLHandler()
# "title: Closed doors: secrecy on trial", which YAML refuses and people write.
_BARE_COLON = re.compile(r"^([\w -]+:[ \t]+)([^\s\"'\[{|>&*!].*?:[ \t].*?)[ \t]*$", re.MULTILINE)
# Hugo's: lines of +++ around TOML.
_TOML = re.compile(r"\+\+\+[ \t]*\n(.*?)^\+\+\+[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)


def split_front_matter(text: str, name: str) -> tuple[FrontMatter, str]:
    """The front matter, empty where there is none, and the body. Raises ArticleError for front matter that is broken
    or never closed."""
    toml = _TOML.match(text)
    if toml:
        return FrontMatter(_toml_fields(toml[1], name)), text[toml.end() :].lstrip("\n")
    if not _FRONT.detect(text):
        return FrontMatter(), text
    try:
        head, body = _FRONT.split(text)
    except ValueError:
        if re.match(r"-{3,}[ \t]*\n[\w -]+:", text):
            raise ArticleError(
                f"{name}, line 1: the front matter that begins here never ends. Write --- on a line after it."
            ) from None
        return FrontMatter(), text
    try:
        data = _loaded(head)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f", line {mark.line + 1}" if mark else ""
        raise ArticleError(
            f"{name}{line}: the front matter can't be read ({getattr(error, 'problem', None) or 'not YAML'}). "
            'Write one "key: value" a line, and put a value that holds a colon or a quotation mark in quotes.'
        ) from error
    if not isinstance(data, dict):
        return FrontMatter(), text
    fields, lines = {}, {}
    for key, value in data.items():
        folded = str(key).strip().lower()
        fields[folded] = _flat(value)
        found = re.search(rf"^[\"']?{re.escape(str(key))}[\"']?\s*:", head, re.MULTILINE)
        if found:
            lines[folded] = head.count("\n", 0, found.start()) + 1
    return FrontMatter(fields, lines), body.lstrip("\n")


def _loaded(head: str) -> Any:
    """What the YAML of a front matter holds, a line with a bare colon in its value being taken at its word."""
    try:
        # BaseLoader keeps every value as it was written: 2025-13-02 must reach the reader as text, not as an error.
        return _FRONT.load(head, Loader=yaml.BaseLoader)
    except yaml.YAMLError:
        quoted = _BARE_COLON.sub(lambda line: line[1] + json.dumps(line[2], ensure_ascii=False), head)
        if quoted == head:
            raise
        return _FRONT.load(quoted, Loader=yaml.BaseLoader)


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
class Gathered:
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

    page = Gathered()
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
