"""A sentence's words and marks, and the clauses they make: what `walk` finds and a headline is chosen from."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal

Span = tuple[int, int]
Kind = Literal[
    "main", "coordinate", "subordinate", "relative", "reduced", "participle", "complement", "phrase", "said", "aside"
]

_TOKEN = re.compile(
    r"-LRB-|-RRB-|``|''"  # brackets and quotation marks as tokenised corpora write them
    r"|(?<=[\s\d])[’'](?:s|re|ve|ll|d|m)\b|n[’']t\b"  # and what they part from a word
    r"|[^\W\d_](?:\.[^\W\d_])+\.?"  # U.S., a.m.
    r"|\d[\d.,:/]*\d(?:st|nd|rd|th|s)?|\d(?:st|nd|rd|th)?"
    r"|[^\W\d_]+(?:[-’'][^\W\d_]+)*"
    r"|--|[^\w\s]|_"
)

_ACRONYM = re.compile(r"[^\W\d_a-zß-ÿ]{2,}")
# Words of an aside that holds no more than the date of what it stands in.
_BARE_ASIDE = 4


# Words that open a clause, and stand in names.
_NAMES_TOO = frozenset("that who which".split())


@dataclass(slots=True)
class Token:
    """A word or mark: offsets in the article, and what the walk needs to know of it."""

    start: int
    end: int
    text: str
    lower: str
    dated: bool = False

    @property
    def is_word(self) -> bool:
        return self.text[0].isalpha()


@dataclass(slots=True, eq=False)
class Clause:
    """`tokens` are indices into the sentence's tokens; `verb` the index of its first verb, if one was seen.

    `apart` tells a clause set off by a comma. `subject` is the clause whose subject a coordinate one shares.
    """

    kind: Kind
    parent: Clause | None = None
    tokens: list[int] = field(default_factory=list)
    verb: int | None = None
    apart: bool = False
    subject: Clause | None = None


@dataclass(slots=True)
class Parse:
    """A sentence's tokens and clauses; `clauses[0]` is the first main clause."""

    tokens: list[Token]
    clauses: list[Clause]

    def clause_at(self, start: int, end: int) -> Clause:
        """The clause that holds the text from start to end; the main clause when a comma alone parts it from there."""
        for clause in self.clauses:
            for index in clause.tokens:
                if self.tokens[index].start < end and self.tokens[index].end > start:
                    return clause
        return self.clauses[0]


def tokens(text: str, start: int, end: int, dates: Sequence[Span] = ()) -> list[Token]:
    """The words and marks of a sentence; those inside a date expression are marked as dated.

    >>> [token.text for token in tokens("The U.S. said 1,200 left.", 0, 25)]
    ['The', 'U.S.', 'said', '1,200', 'left', '.']
    """
    found = [
        Token(m.start(), m.end(), m.group(), m.group().lower().replace("’", "'"))
        for m in _TOKEN.finditer(text, start, end)
    ]
    if sum(token.text.islower() for token in found) > sum(token.text.isupper() for token in found):
        for token in found:
            # The WHO is no "who", and the US no "us".
            token.lower = token.text if _ACRONYM.fullmatch(token.text) else token.lower
        for before, token in pairwise(found[1:]):
            # "Robbie Hale and Take That", "by The Who": a name, and no "that".
            if token.lower in _NAMES_TOO and token.text.istitle() and before.text.istitle():
                token.lower = token.text
    for place, token in enumerate(found):
        token.dated = any(first < token.end and token.start < last for first, last in dates)
        # "The 1990 's", as tokenised corpora write them.
        if token.text in ("'s", "’s") and place and found[place - 1].dated and found[place - 1].text[-1] == "0":
            token.dated = True
        # "Friday s debate", from which a page lost the apostrophe.
        if token.text == "s" and place and found[place - 1].dated:
            token.lower = "'s"
    return found


def telling(parsed: Parse, clause: Clause) -> Clause:
    """The clause that a date in this one is of: itself when it has a verb or is all there is, else what it hangs on."""
    opening = [parsed.tokens[i].lower for i in clause.tokens[:1]]
    if clause.kind == "subordinate" and opening in (["when"], ["while"]) and clause.verb == clause.tokens[0] + 1:
        # "took offence when asked on Tuesday": the day of the main clause.
        clause = clause.parent or clause
    while clause.verb is None and clause.kind not in ("said", "phrase") and clause.subject is None:
        if clause.kind == "aside" and "born" in (parsed.tokens[i].lower for i in clause.tokens[:2]):
            return clause
        if clause.kind == "aside" and sum(parsed.tokens[i].is_word for i in clause.tokens) > _BARE_ASIDE:
            # "Moss beat Gray (3 May 1863)", but not "Moss - a pilot who was born in May 1840 - beat Gray".
            return clause
        if clause.parent is not None:
            clause = clause.parent
            continue
        with_verb = next((other for other in parsed.clauses if other.verb is not None and other.parent is None), None)
        return with_verb or clause
    return clause
