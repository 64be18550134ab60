"""English seasons."""

from __future__ import annotations

from timeline.lang.builders import both, of_parts
from timeline.lang.en.context import HABITS, NO_PLURAL, is_habitual
from timeline.lang.en.daytimes import daytimes_off
from timeline.lang.en.years import early_date
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Date, Direction, Repeat, Shift, Vague, Value


def lone_season(match: Match) -> Value | None:
    """ "in spring", "the summer"; no verb ("fall"), no name ("Prague Spring"), no coat ("a winter coat")."""
    word = match.words("season")
    before, after = match.before(), match.after()
    doubtful = "the" not in match or word in ("fall", "spring")
    if (
        match.whole
        and doubtful
        and before not in SEASON_BEFORE
        and not (word == "spring" and after in (",", ".", "and"))
        and not ("the" in match and before in ("spent", "spend", "spending"))
    ):
        return None
    if match.whole and word in ("fall", "spring") and "the" not in match and before in ("to", "for"):
        return None
    if after == "before" and match.after(2) == "last":
        return None
    if (
        after in ("solstice", "equinox")
        or after in match.scan.language.tables["OF_NO_SEASON"]
        or after.istitle()
        or (after == "of" and match.after(2).istitle())
        or (word == "fall" and after in ("of", "in", "from"))
    ):
        return None
    usual = after in HABITS or (after in ("is", "are") and match.after(2).lower() in HABITS)
    if match.whole and (is_habitual(match) or usual):
        # "The summer is usually slow."
        return Repeat(f"XXXX-{match['season']}")
    return of_parts(match)


SEASON_BEFORE = frozenset(
    "in into by during since until till of late early mid through throughout over for from to our this each".split()
)


def season_turned(match: Match) -> Value | None:
    """ "That fall", "next spring"; no "rates that fall below zero", no "leaves that spring up"."""
    verb = match.words("turn") == "that" and match.words("season") in ("fall", "spring")
    many = match.before().endswith("s") and match.before() not in NO_PLURAL
    return None if verb and many and match.after() in BEHIND_A_VERB else of_parts(match)


# Where things fall, and where they spring from.
BEHIND_A_VERB = frozenset(
    "under into within outside short to up from off apart above below between behind away down back late early onto upon out"
    " through over foul silent ill".split()
)


def seasons_ago(match: Match) -> Value | None:
    """ "two summers ago", "two Christmases ago": that of the year so many before, whether this year's is over or not."""
    if match["count"] is None:
        return Vague("PAST_REF")
    year = Shift("Y", -match["count"])
    if "holiday" in match:
        return Date(holiday=match["holiday"], within=year)
    return Date(season=match["season"], within=year)


def season_event(match: Match) -> Value | None:
    """ "their summer offensive", "a spring vote": what happens in a season, and not what is worn in it."""
    event = match.words()[match.span("season")[1] - match.start :].strip()
    if event in ("olympics", "games"):
        # "The 2014 Winter Olympics" are a name.
        return None
    habit = event in ("holidays", "vacation") and match.before() in ("in", "during", "over")
    match.start, match.end = match.span("season")
    if habit:
        # "In the summer holidays she worked", as "in summer": of which year is not said.
        return Repeat(f"XXXX-{match['season']}")
    return of_parts(match)


def season_all(match: Match) -> Value | None:
    """ "It lasted all summer", "all winter long"; no "all winter clothes"."""
    after = match.after()
    many = after.islower() and after.endswith("s") and after not in NO_PLURAL
    named = after == "-" or match.written().istitle()
    return None if many or named else Date(season=SEASONS_ALL[match.words("season")])


SEASONS_ALL = {"spring": "SP", "summer": "SU", "winter": "WI", "autumn": "FA"}


def season_pair(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "this autumn and winter", "in the spring and summer of 2009"."""
    year = 1 - int(match["bc"]) if "bc" in match else match["year"]
    if year is None and "turn" not in match and "the" not in match and match.before() not in SEASON_BEFORE:
        return None
    turn: Direction = match["turn"] or ""
    return both(match, *(Date(year=year, season=match[name], direction=turn) for name in ("first", "last")))


def season_of_years(match: Match) -> Value | None:
    """ "the winter of 1941/42", which begins in 1941; no "winter 1916-19"."""
    digits = match.words("pair") or f"{match['year']}/{match.words('last')}"
    first, last = digits.split("/")
    follows = int(last) == (int(first) + 1) % 10 ** len(last)
    return Date(year=int(first), season=match["season"]) if follows else None


RULES = [
    Rule("season-bc", "the? season:SEASON of? year:INTEGER ERA_BC", lambda m: Date(year=1 - int(m["year"]), season=m["season"])),
    Rule("season-early", "the? season:SEASON of (year:THREE_DIGITS | AD year:INTEGER | year:INTEGER AD)", early_date),
    Rule("season-year", "approx:APPROX? the? season:SEASON of? year:YEAR_WORDS", of_parts),
    Rule("season", "the:(the)? season:SEASON", lone_season),
    Rule("season-event", "the? season:SEASON SEASON_EVENT", season_event),
    Rule("season-pair", "(turn:TURN | the:(the))? first:SEASON (and | or | /) last:SEASON (of? year:YEAR | of? bc:INTEGER ERA_BC)?", season_pair),
    Rule("season-years", "the? season:SEASON of? (year:YEAR (- | –) last:(INTEGER | YEAR) | pair:YEAR_PAIR)", season_of_years),
    Rule("season-turned", "turn:TURN season:SEASON", season_turned),
    Rule("season-of-year", "the? season:SEASON of inner:(TURN year)", of_parts),
    Rule("seasons-ago", "(count:NUMBER | vague:VAGUE_COUNT) ((season:SEASONS | holiday:HOLIDAYS) ago | daytime:DAYTIMES way:(ago | later | earlier))", lambda m: daytimes_off(m) if "daytime" in m else seasons_ago(m)),
    Rule("season-all", "all season:(spring | summer | winter | autumn) long?", season_all),
    Rule("season-unnamed", "(dry | wet | rainy | monsoon) season", lambda m: Vague("")),
]  # fmt: skip
