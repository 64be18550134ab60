"""Words of a sentence as the text of a headline, in any language."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.events.context import Context
from timeline.events.wording import joined

_QUOTES = ("„“", "“”", "«»", "»«", "「」", "()")


def text_of(context: Context, kept: Sequence[int]) -> str:
    return joined(context.text, context.parsed, kept)


def tidied(text: str) -> str:
    """Begun with a capital, ended without a stop, and no quotation mark without its other half."""
    text = re.sub(r"\s+", " ", text)
    text = re.sub(r"\s+([,;:.!?)])", r"\1", text)
    text = re.sub(r"([,;:])(?:\s*[,;:])+", r"\1", text).strip(" ,;:.–—-。，")
    for opening, closing in map(tuple, _QUOTES):
        if opening in text and text.count(opening) != text.count(closing):
            text = text.replace(opening, "").replace(closing, "")
    if text.count('"') % 2:
        text = text.replace('"', "")
    text = re.sub(r"\s*\(\s*\)", "", text).strip()
    return text[:1].upper() + text[1:]
