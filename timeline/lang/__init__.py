"""The languages: each a folder of word tables and rules. `get` loads one when it is first asked for."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from timeline.lang.language import Language

# Languages with rules of their own; every other one is read through `other`.
COMPLETE = ("de", "en", "es", "fr", "zh")


def knows(code: str) -> bool:
    """Is there a way to read the language with this BCP 47 tag?

    >>> knows("en-GB"), knows("pt"), knows("klingon")
    (True, True, False)
    """
    from timeline.lang import other

    primary = code.lower().partition("-")[0]
    return primary in COMPLETE or other.knows(primary)


@cache
def get(code: str) -> Language:
    """The rules of a language by its BCP 47 tag ("en", "en-GB"); English for a tag that nobody knows."""
    primary = code.lower().partition("-")[0]
    if primary not in COMPLETE:
        from timeline.lang import other

        if other.knows(primary):
            return other.language(primary)
        primary = "en"
    language: Language = import_module(f"timeline.lang.{primary}").LANGUAGE
    return language
