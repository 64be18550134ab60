"""Months that may be other words."""

from __future__ import annotations

from timeline.lang.builders.parts import of_parts
from timeline.lang.rule import Match
from timeline.lang.values import Value


def doubtful_month(match: Match) -> Value | None:
    """A month that is also a name or another word ("August Bebel", "Mars") needs a word before it that dates have."""
    tables, before = match.scan.language.tables, match.before()
    named = before.isalpha() or match.after()[:1].isupper()
    if (
        match.whole
        and match.words("month") in tables["DOUBTFUL_MONTH"]
        and named
        and before not in tables["BEFORE_DATE"]
    ):
        return None
    return of_parts(match)
