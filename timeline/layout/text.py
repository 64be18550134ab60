"""Text before any browser has seen it: how wide it is, where it breaks into lines, which way it runs."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

# Advance widths of Helvetica and Arial in thousandths of the font size, for "space" to "~". The page's font stack
# begins with fonts of these widths on every system, so that text can be wrapped before it meets a browser.
_ADVANCES = (
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
    722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
    556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
    260, 334, 584,
)  # fmt: skip
_BREAK_HERE = re.compile(r"(?<= )|(?<=[-–—/])(?=[^\W\d])")  # "counter-intelligence", but not "2-1"
_RIGHT_TO_LEFT = frozenset({"R", "AL", "RLE", "RLO", "RLI"})


@lru_cache(maxsize=4096)
def _advance(character: str) -> int:
    code = ord(character)
    if 32 <= code < 127:
        return _ADVANCES[code - 32]
    if unicodedata.east_asian_width(character) in "WF":
        return 1000
    if unicodedata.category(character) in ("Mn", "Me", "Cf", "Cc"):
        return 0
    if character in "’‘":
        return 222
    if character in "“”–":
        return 440
    base = unicodedata.normalize("NFD", character)[0]
    return _ADVANCES[ord(base) - 32] if 32 <= ord(base) < 127 else 640


def text_width(text: str, size: float) -> float:
    """Width in pixels, 3 % to the safe side of Helvetica's."""
    return sum(map(_advance, text)) * size * 0.00103


def plain(text: str) -> str:
    """Text for a drawing: one line, without control characters (a stray bidi override would turn what follows)."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    return " ".join("".join(map(_plain_character, text)).split())


def _plain_character(character: str) -> str:
    category = unicodedata.category(character)
    if category in ("Cc", "Zl", "Zp"):
        return " "
    # Joiners shape Arabic and Indic words and emoji; every other format character is invisible or harmful.
    return "" if category in ("Cf", "Cs", "Co", "Cn") and character not in "\u200c\u200d" else character


def is_right_to_left(text: str) -> bool:
    """By the first strong character, as HTML's dir=auto decides."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction == "L":
            return False
        if direction in _RIGHT_TO_LEFT:
            return True
    return False


def wrap(pieces: Sequence[tuple[str, float]], width: float, lines: int, size: float) -> tuple[list[str], bool]:
    """Fill at most so many lines with `pieces`; the flag says whether all fitted, else it ends in an ellipsis.

    >>> wrap(pieces("Ferry service between the islands begins", 13), 100, 3, 13)
    (['Ferry service', 'between the', 'islands begins'], True)
    """
    space = text_width(" ", size)
    done: list[str] = []
    line, used = "", 0.0
    for piece, wide in pieces:
        trailing = space if piece.endswith(" ") else 0.0
        if used + wide - trailing <= width:
            line, used = line + piece, used + wide
            continue
        if line:
            done.append(line.rstrip())
        line, used = piece, wide
        while used - trailing > width:  # a single word wider than the line
            cut = 1
            while text_width(line[: cut + 1], size) <= width:
                cut += 1
            done.append(line[:cut])
            line = line[cut:]
            used = text_width(line, size)
        if len(done) > lines:
            break
    if line:
        done.append(line.rstrip())
    if len(done) <= lines:
        return done, True
    last = done[lines - 1]
    while last and text_width(last + "…", size) > width:
        last = last[:-1]
    return [*done[: lines - 1], last.rstrip(" ,;:.-–") + "…"], False


def pieces(text: str, size: float) -> list[tuple[str, float]]:
    """Where a line may break, with widths: after a space or hyphen, and before a wide (CJK) character,
    but not before closing punctuation nor after opening."""
    found: list[tuple[str, float]] = []
    for word in _BREAK_HERE.split(" ".join(text.split())):
        if word.isascii():
            found.append((word, _word_width(word, size)))
            continue
        start = 0
        for i, character in enumerate(word[1:], 1):
            opened = unicodedata.category(word[i - 1]) in ("Ps", "Pi")
            closing = unicodedata.category(character) in ("Pe", "Pf", "Po")
            if unicodedata.east_asian_width(character) in "WF" and not closing and not opened:
                found.append((word[start:i], text_width(word[start:i], size)))
                start = i
        found.append((word[start:], text_width(word[start:], size)))
    return found


@lru_cache(maxsize=65536)
def _word_width(word: str, size: float) -> float:
    """Kept, because the same words come again and again."""
    return text_width(word, size)
