"""French seasons."""

from __future__ import annotations

from timeline.lang.builders import of_parts, of_two_digits
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Date, Value


def lone_season(match: Match) -> Value | None:
    """ "en été", "l'automne", "au printemps"; "été" alone is a participle, "d'hiver" says what kind."""
    if (
        match.whole
        and "the" not in match
        and match.before() not in ("en", "au", "du", "ce", "cet", "dès", "fin", "début", "depuis")
    ):
        return None
    if match.whole and "the" in match and match.written("season")[0].isupper():
        # "Le Printemps arabe"
        return None
    if match.whole and (match.before() == "du" or match.after() in ("de", "du", "des")):
        return None
    return of_parts(match)


def season_of_weather(match: Match) -> Value | None:
    """ "après un printemps sec", "l'hiver rigoureux"; "un hiver froid" is any."""
    return of_parts(match) if "the" in match or match.before() in ("après", "durant", "pendant", "malgré") else None


def season_short_year(match: Match) -> Value | None:
    """ "l'été 36"; "l'été 45 personnes" counts."""
    year, after = int(match.words("year")), match.after().lower()
    if year < 30 or after in match.scan.language.tables["COUNTED"] or after in ("%", "mille", "cents"):
        return None
    return of_two_digits(match)


RULES = [
    Rule("season", "the:(l APOS | le)? season:SEASON", lone_season),
    Rule("season-turned", "(l APOS | le)? season:SEASON turn:TURN_AFTER", of_parts),
    Rule("season-weather", "(the:(l APOS | le) | un) season:SEASON (très | plutôt | trop)? WEATHER", season_of_weather),
    Rule("season-this", "(ce | cet) season:SEASON", lambda m: Date(season=m["season"], direction="this")),
    Rule("season-same", "(le | ce | cet) même season:SEASON", lambda m: Date(season=m["season"], direction="that")),
    Rule("season-year", "(l APOS | le)? season:SEASON (de (l APOS (an | année))?)? year:YEAR", of_parts),
    Rule("season-short-year", "(l APOS | le)? season:SEASON year:TWO_DIGITS", season_short_year),
    Rule("season-pair", "(l APOS | le)? season:SEASON year:YEAR - (YEAR | TWO_DIGITS)", of_parts),
    Rule("season-of-year", "(l APOS | le)? season:SEASON de inner:(la même année | cette (même)? année (- là)? | l APOS année TURN_AFTER | l APOS an TURN_AFTER)", of_parts),
    Rule("season-months", "les mois d APOS season:SEASON", of_parts),
]  # fmt: skip
