"""The words around a date: every row of the table of what is to come has an example that it is for."""

from __future__ import annotations

import re

import pytest

from timeline.lang.en.tense import TO_COME
from timeline.model import Expression
from timeline.resolve.tense import tense_and_cue


@pytest.mark.parametrize("example", TO_COME)
def test_what_is_to_come_is_told_by_the_words_for_it(example: str) -> None:
    assert re.search(rf"\b(?:{TO_COME[example]})\b", example, re.IGNORECASE)
    date = Expression(len(example), len(example) + 6, "Friday", "weekday", "DATE", "en")
    assert tense_and_cue(f"{example}Friday.", date)[0] == 1


@pytest.mark.parametrize(
    ("before", "behind", "way", "word"),
    [
        ("The union will ballot its members in hospitals and schools across all of the country on ", "", 1, "will"),
        ("The mayor will visit a soldier who was wounded on ", "", -1, "wounded"),
        ("The mayor will visit wounded soldiers on ", "", 1, "will"),
        ("Ministers will ask about the blast on ", "", -1, "blast"),
        ("On ", ", leaders of the two parties that lost the vote are to meet.", 1, "are to"),
        ("He would go, he said, and on ", " he went.", -1, "went"),
        ("Flights through ", " have been cancelled.", 1, "have been cancelled"),
        ("Defence chiefs to meet on ", "", 1, "to meet"),
        ("A time to meet on ", ".", 0, ""),
        ("A walk on ", ".", 0, ""),
    ],
)
def test_the_word_that_tells_is_named(before: str, behind: str, way: int, word: str) -> None:
    date = Expression(len(before), len(before) + 6, "Friday", "weekday", "DATE", "en")
    assert tense_and_cue(f"{before}Friday{behind}", date) == (way, word)
