"""The HTML of a slide, read: its quotation, its sources, its words."""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser

from timeline.exchange.base import one_line
from timeline.model import web_address


class _Text(HTMLParser):
    """The words of a slide's HTML, its quotations and its links apart."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self.quote: list[str] = []
        self.sources: list[str] = []
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        # The paragraph that our own export ends with holds sources and nothing to read.
        self._open.append("sources" if given.get("class") == "sources" else tag)
        if tag == "a":
            self.sources.append(web_address(given.get("href") or ""))
        elif tag in ("p", "br", "div", "li"):
            self.words.append("\n")

    def handle_endtag(self, tag: str) -> None:
        tag = "sources" if tag == "p" and "sources" in self._open else tag
        if tag in self._open:
            while self._open.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        if "blockquote" in self._open:
            self.quote.append(data)
        elif "sources" not in self._open:
            self.words.append(data)
        elif "cite" in self._open:
            self.sources.append(data.strip())


def read_text(text: str) -> tuple[str, tuple[str, ...], str]:
    """Quote, sources and what else it says.

    >>> read_text('<blockquote>It rained.</blockquote><p class="sources"><cite>a letter</cite></p>')
    ('It rained.', ('a letter',), '')
    >>> read_text('Rain &amp; <b>wind</b>, says <a href="https://example.org">the office</a>')
    ('', ('https://example.org',), 'Rain & wind, says the office')
    """
    parser = _Text()
    parser.feed(text)
    parser.close()
    words = one_line("".join(parser.words))
    return one_line("".join(parser.quote)), tuple(dict.fromkeys(filter(None, parser.sources))), words


def read_headline(text: str) -> str:
    return one_line(html.unescape(re.sub(r"<[^>]*>", "", text)))
