"""Spanish seasons."""

from __future__ import annotations

from timeline.lang.builders import of_parts
from timeline.lang.es.years import short_year
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Date, Value


def lone_season(match: Match) -> Value | None:
    """ "en otoño", "el verano": no "primavera croata" in quotes, no "Primavera" that is a name."""
    word = match.written("season")
    if match.whole and (
        word[0].isupper()
        or match.before()
        not in ("en", "de", "del", "desde", "hasta", "durante", "para", "este", "tras", "antes", "después", "partir")
    ):
        return None
    if match.whole and match.before() == "de" and match.words() == match.words("season"):
        # "ropa de invierno" tells what kind.
        return None
    return of_parts(match)


def season_of_weather(match: Match) -> Value | None:
    """ "tras una primavera seca", "el largo invierno"; "un invierno frío" is any."""
    known = "the" in match or match.before() in ("tras", "en", "durante", "de")
    if "aside" in match:
        match.end = match.span("season")[1]
    return of_parts(match) if known else None


RULES = [
    Rule("season", "(el | la | del)? season:SEASON", lone_season),
    Rule("season-weather", "(the:(el | la | del | este | esta) | un | una) (season:SEASON (muy | tan)? WEATHER | WEATHER season:SEASON)", season_of_weather),
    Rule("season-aside", "the:(el | la) season:SEASON aside:(, (muy | especialmente | inusualmente)? WEATHER)", season_of_weather),
    Rule("season-year", "(el | la | del)? season:SEASON (de | del) year:A_YEAR", of_parts),
    Rule("season-years", "(el | la | del)? season:SEASON (de | del) (year:YEAR (- | – | /) (TWO_DIGITS | YEAR) | pair:YEAR_PAIR)", lambda m: Date(season=m["season"], year=m["year"] or int(m.words("pair")[:4]))),
    Rule("season-turned", "((todo | toda)? (el | la | del))? turn:WHICH (mismo | misma)? season:SEASON", of_parts),
    Rule("season-turned-after", "((todo | toda)? (el | la | del))? season:SEASON turn:TURN_AFTER", of_parts),
    Rule("season-of-year", "(el | la | del)? season:SEASON ((de | del) inner:TURNED_YEAR | inner:OF_SAME_YEAR)", of_parts),
    Rule("season-year-short", "(el | la)? season:SEASON del year:TWO_DIGITS", short_year),
]  # fmt: skip
