"""The rooms of a language's folder: a kind of time each, with the rules for it and the code that only they need."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec

from timeline.lang.rule import Rule

# Of two rules that read the same words, the one whose room stands first here is taken: "one day" is some day to come
# ("Islam will one day be") before it is a length.
ROOMS = (
    *("days", "weekdays", "feasts", "months", "seasons", "quarters", "years", "counts", "periods"),
    *("clocks", "daytimes", "posts", "vague", "lengths", "repeats"),
)


def rules_of(language: str) -> list[Rule]:
    """The rules of all the rooms that a language has."""
    rooms = [room for name in ROOMS if find_spec(room := f"timeline.lang.{language}.{name}")]
    return [rule for room in rooms for rule in import_module(room).RULES]
