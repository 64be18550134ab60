"""Long rows of alternatives, written so that a search through them is fast."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

# An escaped character, a set of characters, any other character.
PIECE = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.", re.DOTALL)
# A look behind that has no alternatives but in a group of its own: "(?<!\b(?:is|are) )".
LOOK = re.compile(r"\(\?<[!=](?:[^()|\\]|\\.|\((?:[^()\\]|\\.)*\))*\)")
LOOKS = re.compile(rf"\A(?:{LOOK.pattern})*")
REPEATED = ("?", "*", "+", "{")


def any_way(ways: Iterable[str]) -> str:
    """The regular expression of any of these ways to say something, put together by the letters they begin with.

    Where a search ignores case, Python tries one alternative after the other: of two hundred verbs, two hundred at each
    word. Of these it tries the twenty letters, and then the few ways of one. What begins with no letter comes last; of
    two ways of one letter that fit both, the first is taken.

    >>> any_way(["will|would", "(?:is|are) to", "(?<!the )next", "['’]ll"])
    "(?:w(?:ill|ould)|is to|are to|n(?<!the n)ext|['’]ll)"
    """
    by_letter, others = _by_letter(way for row in ways for way in _alternatives(row))
    return _either([*(letter + _either(rests) for letter, rests in by_letter.items()), *others])


def _by_letter(ways: Iterable[str]) -> tuple[dict[str, list[str]], list[str]]:
    """What follows each letter that some of the ways begin with, and the ways that begin with none. A way that begins
    with a group begins with each of its letters: "(?:is|are) to" is "is to" or "are to"."""
    by_letter: dict[str, list[str]] = {}
    others: list[str] = []
    for way in ways:
        looks = "".join(LOOKS.findall(way)[:1])
        first = _first(way[len(looks) :])
        behind = way[len(looks + first) :]
        opened: dict[str, list[str]] = {}
        unlettered = [first]
        if first.isalpha() and not behind.startswith(REPEATED):
            opened, unlettered = {first: [""]}, []
        elif first.startswith("(?:") and not behind.startswith(REPEATED):
            opened, unlettered = _by_letter(_alternatives(first[len("(?:") : -1]))
        for letter, rests in opened.items():
            # From behind its first letter, a look behind sees that letter, too.
            seen = "".join(f"{look[:-1]}{letter})" for look in LOOK.findall(looks))
            by_letter.setdefault(letter, []).append(seen + _either(rests) + behind)
        others += [looks + one + behind for one in unlettered]
    return by_letter, others


def _either(patterns: Sequence[str]) -> str:
    return patterns[0] if len(patterns) == 1 else f"(?:{'|'.join(patterns)})"


def _alternatives(pattern: str) -> list[str]:
    """What the bars of a pattern part that stand in none of its groups."""
    parts, depth = [""], 0
    for piece in PIECE.findall(pattern):
        depth += (piece == "(") - (piece == ")")
        if piece == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += piece
    return parts


def _first(pattern: str) -> str:
    """The character, the set or the group that a pattern begins with."""
    first, depth = "", 0
    for piece in PIECE.findall(pattern):
        first += piece
        depth += (piece == "(") - (piece == ")")
        if not depth:
            break
    return first
