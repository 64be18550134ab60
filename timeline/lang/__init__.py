"""The languages: each a file of word tables and rules. `get` loads one when it is first asked for."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from timeline.lang.rule import Language

# Languages with rules of their own; every other one is read through `other`.
COMPLETE = ("de", "en", "es", "fr", "zh")


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
