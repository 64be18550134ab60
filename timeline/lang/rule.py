"""A rule of a language, what it is tried on, and what it found."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from timeline.lang.pattern import Names
from timeline.lang.values import Value
from timeline.model import TimexType

if TYPE_CHECKING:
    from timeline.lang.language import Language


@dataclass(frozen=True, slots=True)
class Scan:
    """A paragraph as tokens (each with the white space behind it), their codes, and where each token begins."""

    language: Language
    text: str
    tokens: list[str]
    codes: str
    starts: list[int]

    def end(self, token: int) -> int:
        """Where a token ends, without the white space behind it."""
        return self.starts[token] + len(self.tokens[token].rstrip())

    def is_glued(self, token: int) -> bool:
        """Does the next token follow without a space?"""
        return not self.tokens[token][-1].isspace()


class Match:
    """What a rule found, for its builder: the named parts and their meaning, and the words around.

    `start` and `end` are offsets in the paragraph; a builder that means less than it matched moves them. `whole` is
    false where the match is a part of another rule's ("early [May]"), whose words around it then speak for it.
    """

    __slots__ = ("_match", "_names", "end", "scan", "start", "whole")

    def __init__(self, scan: Scan, match: re.Match[str], names: Names, whole: bool = True) -> None:
        self._match = match
        self._names = names
        self.scan = scan
        self.whole = whole
        self.start = scan.starts[match.start()]
        self.end = scan.end(match.end() - 1)

    def _part(self, name: str) -> tuple[int, int, str] | None:
        """The tokens (first, end) of a named part and the class it was matched as. A name may stand in several
        alternatives of one pattern."""
        for group, kind in self._names.get(name, ()):
            first, last = self._match.span(group)
            if first >= 0:
                return first, last, kind
        return None

    def __contains__(self, name: str) -> bool:
        return self._part(name) is not None

    def __getitem__(self, name: str) -> Any:
        """The meaning of a named part: its table's value, or what the macro's reader makes of it. None if absent."""
        part = self._part(name)
        if part is None:
            return None
        first, last, kind = part
        return self.scan.language.meaning(kind, [token.rstrip() for token in self.scan.tokens[first:last]])

    def words(self, name: str = "") -> str:
        """A named part (or the whole match) in lower case; "" where it is absent."""
        return self.written(name).lower()

    def written(self, name: str = "") -> str:
        """A named part (or the whole match) as it stands; "" where it is absent."""
        first, last = self._match.span()
        if name:
            part = self._part(name)
            if part is None:
                return ""
            first, last, _ = part
        return self.scan.text[self.scan.starts[first] : self.scan.end(last - 1)]

    def tokens(self, name: str) -> list[tuple[str, int, int]]:
        """The tokens of a named part, each with its start and end in the paragraph. Raises KeyError where absent."""
        part = self._part(name)
        if part is None:
            raise KeyError(name)
        scan = self.scan
        return [(scan.tokens[n].rstrip(), scan.starts[n], scan.end(n)) for n in range(part[0], part[1])]

    def value(self, name: str) -> Any:
        """A named part read as an expression of its own, by the rules: "[the end of] last year". None if no rule
        reads exactly these words."""
        part = self._part(name)
        return None if part is None else self.scan.language.read(self.scan, part[0], part[1])

    def before(self, count: int = 1) -> str:
        """The `count`th token before the match, in lower case; "" at the start of the paragraph."""
        place = self._match.start() - count
        return self.scan.tokens[place].rstrip().lower() if place >= 0 else ""

    def after(self, count: int = 1) -> str:
        """The `count`th token after the match, as it stands; "" at the end of the paragraph."""
        place = self._match.end() + count - 1
        return self.scan.tokens[place].rstrip() if place < len(self.scan.tokens) else ""

    @property
    def glued_before(self) -> bool:
        """Does the match follow its neighbour without a space ("$1990")? In a script without spaces nothing does."""
        place = self._match.start() - 1
        return not self.scan.language.letters and place >= 0 and self.scan.is_glued(place)

    @property
    def glued_after(self) -> bool:
        return (
            not self.scan.language.letters
            and self._match.end() < len(self.scan.tokens)
            and self.scan.is_glued(self._match.end() - 1)
        )

    def span(self, name: str) -> tuple[int, int]:
        """Where a named part stands in the paragraph. Raises KeyError where it is absent."""
        part = self._part(name)
        if part is None:
            raise KeyError(name)
        return self.scan.starts[part[0]], self.scan.end(part[1] - 1)


# A builder returns what the words mean (a Value), or None where they mean no time after all. Several spans of one
# match (the two ends of a range) come as a list of (start, end, Value).
Builder = Callable[[Match], Any]


@dataclass(frozen=True, slots=True)
class Rule:
    """`name` is what `timeline dates` shows; `pattern` is read as the module says; `build` makes the value."""

    name: str
    pattern: str
    build: Builder
    type: TimexType | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A span of a paragraph (start, end) that a rule read as `value`."""

    start: int
    end: int
    rule: str
    value: Value
