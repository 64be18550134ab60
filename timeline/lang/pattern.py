"""Patterns over classes of tokens: read to a small tree, and written as regular expressions over codes.

    month:MONTH day:DAY (,? year:YEAR)?

A pattern is a row of tokens: a CLASS or MACRO in capitals, a word or a mark as it stands in the text, each with `?`,
`*` or `+` behind it, grouped by `( | )`. `name:` before one gives it to the builder by that name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass

ITEM = re.compile(r"(?:([a-z][a-z_0-9]*):)?([A-Z][A-Z_0-9]*|[^\W\d_]+|\d+|[^\w\s()|?*+]|[()|])([?*+]?)")

# A named part to the groups of the regular expression that hold it, each with the class it is read as: a name may
# stand in several alternatives of one pattern.
Names = Mapping[str, tuple[tuple[str, str], ...]]


@dataclass(frozen=True, slots=True)
class Token:
    """A class, in capitals, or a word or mark."""

    kind: str


@dataclass(frozen=True, slots=True)
class Codes:
    """What is left of a class or a word, some of its codes taken away."""

    codes: str


@dataclass(frozen=True, slots=True)
class Macro:
    name: str


@dataclass(frozen=True, slots=True)
class Named:
    """`kind` is the class or macro that the builder reads the part as; "(" for a group, which is read as its words."""

    name: str
    kind: str
    node: Node


@dataclass(frozen=True, slots=True)
class Repeated:
    mark: str
    node: Node


@dataclass(frozen=True, slots=True)
class Row:
    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Either:
    nodes: tuple[Node, ...]


Node = Token | Codes | Macro | Named | Repeated | Row | Either


def words(text: str) -> dict[str, int]:
    """A table of words that need no meaning: it is enough that they stand there."""
    return dict.fromkeys(text.split(), 1)


def any_of(words: Iterable[str]) -> str:
    """The pattern of any of these words or rows of words, the longest first.

    >>> any_of(["new year", "new year ' s eve"])
    "(new year ' s eve | new year)"
    """
    return "(" + " | ".join(sorted(words, key=len, reverse=True)) + ")"


class Patterns:
    """The patterns of one language, with its macros; `letters` as `Language` has it."""

    def __init__(self, macros: Mapping[str, str], letters: bool = False) -> None:
        self.macros = macros
        self.letters = letters
        # The codes that each class or word has, one character each: to be set before anything is written.
        self.members: dict[str, str] = {}
        self._nodes: dict[str, Node] = {}
        self._regexes: dict[str, str] = {}
        self._firsts: dict[str, tuple[set[str], bool]] = {}

    def read(self, pattern: str) -> Node:
        """The tree of a pattern; the macros that it names are read too."""
        items = [match.groups("") for match in ITEM.finditer(pattern)]
        readable = "".join("".join((f"{name}:" if name else "", word, mark)) for name, word, mark in items)
        assert readable == re.sub(r"\s+", "", pattern), pattern
        position = 0

        def alternatives() -> Node:
            nonlocal position
            branches: list[list[Node]] = [[]]
            while position < len(items) and items[position][1] != ")":
                name, word, mark = items[position]
                position += 1
                if word == "|":
                    branches.append([])
                    continue
                if word == "(":
                    node = alternatives()
                    mark = items[position][2]
                    position += 1
                else:
                    node, mark = self._item(word, mark)
                if name:
                    node = Named(name, word, node)
                branches[-1].append(Repeated(mark, node) if mark else node)
            rows = tuple(Row(tuple(branch)) for branch in branches)
            return rows[0] if len(rows) == 1 else Either(rows)

        return alternatives()

    def _item(self, word: str, mark: str) -> tuple[Node, str]:
        """A class, macro or word, and the mark that is still to be put behind it."""
        if word in self.macros:
            if word not in self._nodes:
                self._nodes[word] = self.read(self.macros[word])
            return Macro(word), mark
        if self.letters and word.isalpha() and not word[0].isupper():
            *first, last = (Token(letter) for letter in word)
            return Row((*first, Repeated(mark, last) if mark else last)), ""
        return Token(word), mark

    def words(self, *nodes: Node) -> set[str]:
        """The classes and words that these trees and the macros read so far name."""
        return {word for node in (*nodes, *self._nodes.values()) for word in _tokens(node)}

    def regex(self, node: Node, names: dict[str, tuple[tuple[str, str], ...]]) -> str:
        """A tree as a regular expression over codes; `names` receives its named parts."""
        match node:
            case Token(kind):
                assert kind in self.members, f"no table or class is called {kind!r}"
                return f"[{self.members[kind]}]"
            case Codes(some):
                return f"[{some}]"
            case Macro(name):
                if name not in self._regexes:
                    named: dict[str, tuple[tuple[str, str], ...]] = {}
                    self._regexes[name] = self.regex(self._nodes[name], named)
                    assert not named, f"the macro {name} names a part, and may stand twice in a pattern"
                return self._regexes[name]
            case Named(name, kind, inner):
                group = f"{name}_{len(names.get(name, ())) + 1}"
                names[name] = (*names.get(name, ()), (group, kind))
                return f"(?P<{group}>{self.regex(inner, names)})"
            case Repeated(mark, inner):
                return f"(?:{self.regex(inner, names)}){mark}"
            case Row(nodes):
                return "".join(self.regex(child, names) for child in nodes)
            case Either(nodes):
                return "(?:" + "|".join(self.regex(child, names) for child in nodes) + ")"

    def first(self, node: Node) -> tuple[set[str], bool]:
        """The codes that a match can begin with, and whether it can be empty."""
        match node:
            case Token(kind):
                return set(self.members[kind]), False
            case Codes(some):
                return set(some), False
            case Macro(name):
                if name not in self._firsts:
                    self._firsts[name] = self.first(self._nodes[name])
                return self._firsts[name]
            case Named(_, _, inner):
                return self.first(inner)
            case Repeated(mark, inner):
                codes, empty = self.first(inner)
                return codes, empty or mark in "?*"
            case Row(nodes):
                begun: set[str] = set()
                for child in nodes:
                    codes, empty = self.first(child)
                    begun |= codes
                    if not empty:
                        return begun, False
                return begun, True
            case Either(nodes):
                parts = [self.first(child) for child in nodes]
                return set().union(*(codes for codes, _ in parts)), any(empty for _, empty in parts)

    def without(self, nodes: Iterable[Node], codes: Set[str]) -> list[Node]:
        """Of these trees the ways that hold none of the codes, unnamed; a tree whose ways all hold one is left out."""
        known: dict[str, Node | None] = {}

        def left(node: Node) -> Node | None:
            match node:
                case Token(kind):
                    others = "".join(sorted(set(self.members[kind]) - codes))
                    return Codes(others) if others else None
                case Codes(some):
                    return node if codes.isdisjoint(some) else None
                case Macro(name):
                    if name not in known:
                        known[name] = left(self._nodes[name])
                    return known[name]
                case Named(_, _, inner):
                    return left(inner)
                case Repeated(mark, inner):
                    rest = left(inner)
                    if rest is None:
                        # The way that leaves it out.
                        return Row(()) if mark in "?*" else None
                    return Repeated(mark, rest)
                case Row(row):
                    kept = [rest for child in row if (rest := left(child)) is not None]
                    return Row(tuple(kept)) if len(kept) == len(row) else None
                case Either(branches):
                    ways = [rest for child in branches if (rest := left(child)) is not None]
                    return Either(tuple(ways)) if ways else None

        return [rest for node in nodes if (rest := left(node)) is not None]


def _tokens(node: Node) -> Iterator[str]:
    match node:
        case Token(kind):
            yield kind
        case Named(_, _, inner) | Repeated(_, inner):
            yield from _tokens(inner)
        case Row(nodes) | Either(nodes):
            for child in nodes:
                yield from _tokens(child)
