"""Words of a sentence as the text of a headline, in any language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from timeline.events.context import Context

_QUOTES = ("„“", "“”", "«»", "»«", "「」", "()")


def text_of(context: Context, kept: Sequence[int]) -> str:
    """The words as they stand in the text; where others stood between them, with a space."""
    found = context.parsed.tokens
    parts = [found[kept[0]].text] if kept else []
    for before, index in pairwise(kept):
        gap = context.text[found[before].end : found[index].start] if before + 1 == index else " "
        parts += [gap, found[index].text]
    return "".join(parts)


def tidied(text: str) -> str:
    """Begun with a capital, ended without a stop, and no quotation mark without its other half."""
    text = re.sub(r"\s+", " ", text)
    text = re.sub(r"\s+([,;:.!?)])", r"\1", text)
    text = re.sub(r"([,;:])(?:\s*[,;:])+", r"\1", text).strip(" ,;:.–—-。，")
    for opening, closing in map(tuple, _QUOTES):
        if opening == "“" and "„" in text:  # which closes in German
            continue
        if text.count(opening) != text.count(closing):
            text = text.replace(opening, "").replace(closing, "")
    if text.count('"') % 2:
        text = text.replace('"', "")
    text = re.sub(r"\s*\(\s*\)", "", text).strip()
    return text[:1].upper() + text[1:]
