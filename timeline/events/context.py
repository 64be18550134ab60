"""What a headline may be made of."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.events.clauses import Parse
from timeline.sentences import Span


@dataclass(frozen=True, slots=True)
class Context:
    """What a headline may draw on: the article's text, its paragraph's start, and the sentence as parsed.

    `before` are the paragraphs, (start, end), that a pronoun may point back to as well, nearest last: news has a
    sentence a paragraph. It is empty where a paragraph is no prose, or no other stands before it.
    `speaker` is whose words a sentence all in quotation marks is, where the sentences before it name him.
    `others` are the tokens that date other events of the sentence: what hangs on those is told elsewhere.
    """

    text: str
    paragraph: int
    parsed: Parse
    language: str = "en"
    others: frozenset[int] = frozenset()
    before: tuple[Span, ...] = ()
    speaker: str = ""
