"""German seasons."""

from __future__ import annotations

from timeline.lang.builders import of_parts
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Date, Value


def lone_season(match: Match) -> Value | None:
    """ "im Sommer"; no name ("Sommer unter Freunden") and no compound ("Winter-Biathlon")."""
    if match.whole and match.before() not in match.scan.language.tables["BEFORE_DATE"]:
        return None
    if match.glued_after and match.after() == "-":
        return None
    if match.whole and match.before() in ("den", "die") and match.before(2) in FOND:
        return None
    return of_parts(match)


# "Er liebt den Frühling": every one.
FOND = frozenset("liebt lieben liebte liebten mag mögen mochte mochten hasst hassen hasste hassten".split())


# Behind them a season with an article and its weather is one that was, "ein kalter Winter" alone is any.
AFTER_WEATHER = frozenset("nach in trotz dank wegen während seit".split())


def season_of_weather(match: Match) -> Value | None:
    """ "nach dem trockenen Frühjahr", "der milde Winter"; "ein strenger Winter" is any."""
    known = "the" in match or match.before() in ("im", "am", "beim", "vom", "zum")
    return of_parts(match) if known or match.before() in AFTER_WEATHER else None


def beside(match: Match) -> Value:
    """ "im Herbst davor", "im August zuvor", "im Sommer darauf": counted from the date just told."""
    return Date(
        season=match["season"] or "", month=match["month"], direction="previous" if "back" in match else "following"
    )


RULES = [
    Rule("season", "season:SEASON", lone_season),
    Rule("season-weather", "(the:THE | A)? WEATHER season:SEASON", season_of_weather),
    Rule("season-year", "approx:APPROX? THE? season:SEASON (THE? (jahres | jahrs))? year:YEAR", of_parts),
    Rule("season-turned", "turn:TURN WEATHER? season:SEASON", of_parts),
    Rule("season-beside", "(season:SEASON | month:MONTH_NAME) (back:(zuvor | davor) | darauf | danach)", beside),
    Rule("season-of-year", "THE? season:SEASON inner:TURNED_YEAR", of_parts),
    Rule("season-part", "season:SEASON_PART ((THE (jahres | jahrs))? year:YEAR)?", lambda m: Date(season=m["season"][0], mod=m["season"][1], year=m["year"])),
    Rule("season-months", "THE? season:SEASON_MONTHS year:YEAR?", of_parts),
    Rule("season-pair", "approx:APPROX? THE? season:SEASON pair:YEAR_PAIR", lambda m: Date(season=m["season"], year=int(m.words("pair")[:4]))),
]  # fmt: skip
