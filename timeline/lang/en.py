"""English: word tables, then rules. `tests/corpus/en.tsv` has an example of every rule."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from timeline.lang.builders import (
    READERS,
    both,
    calendar_day,
    centuries,
    century,
    counted_between,
    counted_length,
    counted_shift,
    day_list,
    day_range,
    daytime_turned,
    decade,
    duration,
    duration_part,
    duration_word,
    glued_dates,
    half_of,
    in_daytime,
    in_order,
    iso_date,
    lone_year,
    moded,
    numeric_date,
    of_parts,
    part_of,
    repeated,
    shift_by_turn,
    with_clock,
    year_bc,
    year_pair,
    year_range,
)
from timeline.lang.common import (
    HOLIDAYS,
    Anchor,
    Date,
    Direction,
    Duration,
    Nth,
    Repeat,
    Shift,
    Span,
    Vague,
    Value,
    amount,
    clock_value,
    words,
)
from timeline.lang.rule import Cues, Joins, Language, Match, Rule, Years, cue, not_after

# fmt: off
TABLES: dict[str, dict[str, Any]] = {
    "MONTH_NAME": {
        "january": 1, "february": 2, "March": 3, "april": 4, "May": 5, "june": 6, "july": 7, "August": 8,
        "september": 9, "october": 10, "november": 11, "december": 12,
    },
    "MONTH_SHORT": {
        "jan": 1, "feb": 2, "febr": 2, "Mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9,
        "oct": 10, "nov": 11, "dec": 12,
    },
    "WEEKDAY_NAME": {
        "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
    },
    "WEEKDAY_SHORT": {
        "Mon": 1, "tue": 2, "tues": 2, "Wed": 3, "weds": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "Sat": 6,
        "Sun": 7,
    },
    # Other words too, unless "this" or "every" stands before them.
    "WEEKDAY_LOWER": {"mon": 1, "wed": 3, "sat": 6, "sun": 7},
    "WEEKDAYS": {
        "mondays": 1, "tuesdays": 2, "wednesdays": 3, "thursdays": 4, "fridays": 5, "saturdays": 6, "sundays": 7,
    },
    "SEASON": {
        "spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI", "springtime": "SP",
        "summertime": "SU", "wintertime": "WI",
    },
    # What takes place in a season: "their summer offensive".
    "SEASON_EVENT": words(
        "offensive offensives campaign campaigns attack attacks counteroffensive counter semester term session "
        "season break holidays vacation olympics election elections vote exams drought floods fires riots harvest "
        "fighting"
    ),
    "SEASONS": {"springs": "SP", "summers": "SU", "autumns": "FA", "winters": "WI"},
    "ONES": {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9},
    "TEENS": {
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19,
    },
    "TENS": {
        "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    },
    "HUNDREDS": {"dozen": 12, "hundred": 100, "thousand": 1000},
    "ORDINAL": {
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
        "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
        "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
    },
    "SUFFIX": {"st": 1, "nd": 2, "rd": 3, "th": 4},
    "UNIT": {
        "day": "D", "week": "W", "wk": "W", "weekend": "WE", "wknd": "WE", "wkend": "WE", "mth": "M", "month": "M", "quarter": "Q", "year": "Y", "yr": "Y",
        "decade": "DE", "century": "CE", "millennium": "ML", "fortnight": "2W",
    },
    "UNITS": {
        "days": "D", "weeks": "W", "wks": "W", "weekends": "WE", "mths": "M", "months": "M", "quarters": "Q", "years": "Y", "yrs": "Y",
        "decades": "DE", "centuries": "CE", "millennia": "ML", "fortnights": "2W",
    },
    "TIME_UNIT": {"hour": "TH", "minute": "TM", "hr": "TH", "min": "TM", "second": "TS"},
    "TIME_UNITS": {"hours": "TH", "minutes": "TM", "seconds": "TS", "hrs": "TH", "mins": "TM", "secs": "TS"},
    "NEAR_DAY": {
        "yesterday": -1, "today": 0, "tomorrow": 1, "tmr": 1, "tmrw": 1, "tmw": 1,
        "tomo": 1, "tomoz": 1, "tdy": 0, "yest": -1,
    },
    "DECADE_NAME": {
        "twenties": 1920, "thirties": 1930, "forties": 1940, "fifties": 1950, "sixties": 1960, "seventies": 1970,
        "eighties": 1980, "nineties": 1990,
    },
    "DAYTIME": {"morning": "TMO", "morn": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI", "nite": "TNI"},
    "TWILIGHT": {
        "dawn": "TMO", "daybreak": "TMO", "sunrise": "TMO", "dusk": "TEV", "sunset": "TEV",
        "nightfall": "TNI",
    },
    "DAYTIMES": {"mornings": "TMO", "afternoons": "TAF", "evenings": "TEV", "nights": "TNI", "nites": "TNI"},
    "POINT": {"noon": "T12:00", "midday": "T12:00", "midnight": "T24:00"},
    "AM": {"am": "AM"},
    "PM": {"pm": "PM"},
    "ET_NAME": words("Eastern Central Pacific Mountain Greenwich"),
    # "5:34 AM Baghdad time"
    "CITY": words(
        "Athens Baghdad Bangkok Beijing Berlin Brussels Cairo Canberra Damascus Delhi Dubai Geneva Hanoi Havana Istanbul"
        " Jakarta Jerusalem Kabul Kiev Kyiv Lisbon London Madrid Manila Moscow Nairobi Paris Prague Pyongyang Rome Saigon"
        " Seoul Shanghai Singapore Sydney Taipei Tehran Tokyo Tripoli Vienna Warsaw Washington"
    ),
    "ZONE": words("GMT UTC EST EDT ET CST CDT CT MST MDT MT PST PDT PT BST CET CEST SGT JST IST"),
    "PART_WORD": {
        "early": "START", "beginning": "START", "start": "START", "outset": "START", "opening": "START",
        "late": "END", "end": "END", "close": "END", "latter": "END", "closing": "END", "final": "END", "first": "START", "last": "END",
        "mid": "MID", "middle": "MID",
    },
    "TURN_WORD": {
        "last": "last", "past": "past", "this": "this", "nxt": "next", "lst": "last", "current": "this", "next": "next", "coming": "coming",
        "upcoming": "coming", "previous": "previous", "preceding": "previous", "prior": "previous", "that": "that",
        # "That say year": a slip for "same" that a spelling checker lets through.
        "same": "that", "say": "that", "following": "following", "subsequent": "following", "ensuing": "following",
        "the next": "following",
    },
    "FISCAL_CODE": {f"FY{year % 100:02d}": year for year in range(1960, 2060)} | {f"FY{year}": year for year in range(1950, 2060)},
    "HALF_CODE": {"H1": 1, "H2": 2, "1H": 1, "2H": 2},
    "QUARTER_CODE": {"Q1": 1, "Q2": 2, "Q3": 3, "Q4": 4, "1Q": 1, "2Q": 2, "3Q": 3, "4Q": 4},
    "BC": {"BC": 1, "BCE": 1},
    "AD": {"AD": 1, "CE": 1},
    "HALF": {"half": 0.5},
    "LONG": {
        "hourlong": "PT1H", "daylong": "P1D", "nightlong": "P1D", "weeklong": "P1W", "monthlong": "P1M", "yearlong": "P1Y",
        "decadelong": "P10Y", "centurylong": "P100Y",
    },
    "MOD_WORD": {"so": "APPROX", "more": "EQUAL_OR_MORE"},
    # "The past fiscal year": a year all the same.
    "KIND_OF_YEAR": words("fiscal financial calendar school academic tax"),
    "OPENING": {"(": 1},
    "CLOSING": {")": 1},
    "ENDED": {"ended": 1},
    # What is said of temperatures and ages, before "the 60s".
    "IN_NUMBERS": words("temperature degree high low upper lower pulse score aged mph"),
    "AGE": {"old": 1, "older": 1},
    "FRACTION_OF": {"of": 1},
    # "4+ hours"
    "PLUS": {"+": 1},
    "NOW": {"now": 1, "currently": 1, "nowadays": 1, "presently": 1},
    "REPEATING": {
        "daily": "P1D", "weekly": "P1W", "monthly": "P1M", "yearly": "P1Y", "annually": "P1Y", "hourly": "PT1H",
        "nightly": "P1D", "biweekly": "P2W", "everyday": "P1D",
    },
    "EACH": {"every": "EVERY", "each": "EACH"},
    # What may stand before a bare "May", a bare "Mar." or a year that could be a number.
    "BEFORE_DATE": words(
        "in since by from until till before after during of to through throughout between early late mid this next "
        "last and or about around circa for on than was late-"
    ),
    "BEFORE_NUMBER": words("for"),
    # What is counted, so that the four digits before it are no year: "2000 people".
    "COUNTED": words(
        "people men women troops soldiers meters metres feet miles km kilometers kilometres tons tonnes dollars "
        "euros pounds guineas points votes barrels acres hectares jobs homes workers employees copies pages times percent "
        "per degrees kg mg mm cm shares units members delegates students children deaths cases "
        "passengers visitors tourists prisoners refugees civilians cars ships aircraft tanks horses sheep rooms "
        "seats voters residents villagers block calories watts volts hours minutes seconds days weeks months years"
    ) | dict.fromkeys(("or more", "or fewer", "or less"), 1),
    # Before a count that is no year: "her count was 1950"; and, two words before, what makes it one: "the year was 1950".
    "BEFORE_COUNT": words("was were reached totalled totaled scored hit"),
    "NAMES_YEAR": words("it year date this that season vintage"),
    # What is said of games, where "the third quarter" is twelve minutes.
    "OF_GAMES": words(
        "touchdown scored rebounds quarterback basket halftime half-time interception three-pointer jumper layup "
        "kickoff punt free-throw halfback yards"
    ),
    # What is of an age and of no day: "today's world", "the leaders of tomorrow".
    "OF_THE_AGE": words(
        "world worlds society youth kids children teenagers students people young women men families consumers leaders"
        " standards generation cities technology technologies computers economy"
    ),
    # What stands behind the number of a house.
    "STREET": words("street st avenue ave road rd lane drive boulevard blvd"),
    # What makes "Sept. 11" the day of 2001.
    "AFTER_NINE_ELEVEN": words("attacks terror terrorist terrorists hijackings hijackers commission victims"),
    # After so many of them, or after the year in which they were: "2000 killed", "the battles of 1916 killed".
    "COUNTED_OR_TOLD": words("killed wounded injured dead others"),
    # Whose number is a name: "Flight 1549", "Room 2012".
    "NUMBERED": words(
        "flight flights room route highway gate bus line platform channel model page pages number no nos unit box "
        "psalm vision agenda resolution resolutions directive serial suite building lot chapter verse section article series class windows "
        "nearly almost some estimated"
    )
    | dict.fromkeys(("more than", "fewer than", "less than", "well over"), 1),
}

HOLIDAY_KEYS = {
    "new year ' s eve": "new-years-eve", "new year ' s day": "new-year", "new year ' s": "new-year",
    "valentine ' s day": "valentine", "st . patrick ' s day": "st-patrick",
    "international women ' s day": "womens-day", "may day": "may-day", "independence day": "independence",
    "bastille day": "bastille", "halloween": "halloween", "all saints ' day": "all-saints",
    "armistice day": "armistice", "veterans day": "armistice", "christmas eve": "christmas-eve",
    "christmas day": "christmas", "christmas": "christmas", "xmas": "christmas", "boxing day": "boxing",
    "martin luther king day": "mlk", "memorial day": "memorial", "mother ' s day": "mothers",
    "father ' s day": "fathers", "labor day": "labor", "columbus day": "columbus", "election day": "election",
    "thanksgiving day": "thanksgiving", "thanksgiving": "thanksgiving", "black friday": "black-friday",
    "ash wednesday": "ash-wednesday", "palm sunday": "palm-sunday", "good friday": "good-friday",
    "easter sunday": "easter", "easter monday": "easter-monday", "easter": "easter", "pentecost": "pentecost",
    "whit monday": "whit-monday", "april fools ' day": "april-fools", "april fool ' s day": "april-fools",
    "epiphany": "epiphany",
}  # fmt: skip
# With either apostrophe.
HOLIDAY_NAMES = {name.replace("'", mark): key for name, key in HOLIDAY_KEYS.items() for mark in "'’"}

MACROS = {
    "MONTH": "(MONTH_NAME | MONTH_SHORT .?)",
    "WEEKDAY": "(WEEKDAY_NAME | WEEKDAY_SHORT .?)",
    "DAY_NUMBER": "(DAY_DIGITS SUFFIX? | TENS -? ORDINAL | ORDINAL)",
    "SPELLED": (
        "((TENS (-? ONES)? | TEENS | ONES | a) HUNDREDS (and? (TENS (-? ONES)? | TEENS | ONES))?"
        " | TENS (-? ONES)? | TEENS | ONES)"
    ),
    "NUMBER": (
        "((INTEGER | GROUPED | DECIMAL) FRACTION? | FRACTION | SPELLED | (INTEGER | SPELLED) -? and -? a -? HALF"
        " | HALF (a | an) | a HALF)"
    ),
    "SPELLED_YEAR": "(TEENS (TENS (-? ONES)? | TEENS) | two thousand (and? (TEENS | ONES))? | twenty (-? (TENS (-? ONES)? | TEENS)))",
    "OF_YEAR": "(,? YEAR | of YEAR | in YEAR | SPELLED_YEAR | ' TWO_DIGITS | ’ TWO_DIGITS)",
    "CALENDAR_DAY": (
        "((WEEKDAY ,? the?)? (MONTH the? DAY_NUMBER | the? DAY_NUMBER of? MONTH) (,? YEAR | of YEAR | , SPELLED_YEAR | ,? (' | ’) TWO_DIGITS)?)"
    ),
    "TURN": (
        "(last | lst | next | nxt | this | that | this (coming | past | same) | that (same | say) | the same | the? current"
        " | (the | that) (following | subsequent | ensuing | prior) | (the | that)? (previous | preceding) | the? (coming | upcoming)"
        " | the (next | last | past))"
    ),
    "HOLIDAY": "(" + " | ".join(sorted(HOLIDAY_NAMES, key=len, reverse=True)) + ")",
    "ANY_DAY": "(CALENDAR_DAY | ISO | WEEKDAY | TURN (WEEKDAY (,? CALENDAR_DAY)? | day | HOLIDAY) | NEAR_DAY | HOLIDAY)",
    "YEAR_PERIOD": "((the year)? YEAR | TURN year | SPELLED_YEAR)",
    # What "early", "the end of" can be said of.
    "PERIOD": (
        "(the? YEAR s | the? TWO_DIGITS s | the? SHORT_DECADE s | the? INTEGER s ERA_BC | (MONTH | the? SEASON) of? INTEGER ERA_BC | INTEGER ERA_BC | MONTH OF_YEAR? | TURN (MONTH | SEASON | KIND_OF_YEAR? UNIT) | YEAR_PERIOD | the? SEASON (of? YEAR_PERIOD)? | the UNIT"
        " | the? DECADE_NAME | (the | this)? DAY_NUMBER -? century (ERA_BC | AD)? | the? ORDINAL quarter (of? YEAR_PERIOD)?"
        " | ANY_DAY)"
    ),
    "PART": (
        "(early (in | on | -)? | late (in | on | -)? | mid -? | end - | (the very?)? (beginning | start | outset | end | close | middle) of"
        " | the (early | late | latter | opening | closing | final) (part | half | days | weeks | months | stages) of"
        " | the (first | last) (days | weeks | months) of)"
    ),
    "DAY_PART": "(mid -? | early (in | on)? | late (in | on)?)",
    "MID_PART": "(mid -?)",
    "EARLY": "(early | late)",
    "APPROX": "(about | around | approximately | roughly | circa | ca .? | c .)",
    "AMOUNT_MOD": (
        "(about | around | approximately | roughly | nearly | almost | at least | at most | more than | less than | over"
        " | under | up to | no more than | no less than | fewer than | not more than | some"
        " | well over | close to | an estimated)"
    ),
    "VAGUE_COUNT": "(a couple of | a couple | couple of | a few | few | several | a number of | many)",
    "ANY_UNIT": "(UNIT | UNITS | TIME_UNIT | TIME_UNITS)",
    "PLURAL_UNIT": "(UNITS | TIME_UNITS)",
    "MERIDIEM": "(AM | PM | (a | p) . m .?)",
    "SPELLED_HOUR": "(ONES | ten | eleven | twelve)",
    "HOUR_NAME": "(HOUR | SPELLED_HOUR)",
    "HOUR_BARE": "(HOUR | CLOCK | DOTTED_CLOCK)",
    "CLOCK_ZONE": "(ZONE | (local | CITY | new york | hong kong) time | ET_NAME (standard | daylight)? time | ET_NAME)",
    "OF_DAYTIME": "(in the DAYTIME | at DAYTIME)",
    "CLOCK_TIME": (
        "((CLOCK | DOTTED_CLOCK | HOUR) PLUS? MERIDIEM | CLOCK (hours | h | OF_DAYTIME)? | DOTTED_CLOCK OF_DAYTIME"
        " | (HOUR | SPELLED_HOUR) o (' | ’) clock OF_DAYTIME? | POINT | HOUR POINT | (HOUR | SPELLED_HOUR) OF_DAYTIME"
        " | HOUR ZONE | HMM PM | HMM AM | HHMM (PM | AM | hours | h | hrs | ZONE | local time))"
    ),
    "HOUR_TIME": "(CLOCK_TIME | HOUR | SPELLED_HOUR | DOTTED_CLOCK)",
    # A day with its time of day, for the hour to lie in: "at nine last night".
    "TIME_OF_DAY": "(ANY_DAY DAYTIME | TURN DAYTIME | tonight | tonite | tnite)",
    "OR_SO": "(or so | or more)",
    "NTH": "(ORDINAL | last | final)",
    "YEAR_WORDS": "(YEAR | SPELLED_YEAR | ' TWO_DIGITS | ’ TWO_DIGITS)",
    "SHORT_YEAR": "((' | ’) TWO_DIGITS)",
    "ERA_BC": "(BC | b . c .?)",
    "NUMBERED_DAY": "(DAY_DIGITS SUFFIX)",
    # "3, 5 and 7", "2-3, 9-10 and 16-17"; no "May 3, 5 people".
    "DAYS": (
        "(DAY_DIGITS SUFFIX? ((, | - | –) DAY_DIGITS SUFFIX?)+ ,? (and | & | or) DAY_DIGITS SUFFIX? ((- | –) DAY_DIGITS)?"
        " | DAY_DIGITS (- | –) DAY_DIGITS ((, | and | & | , and) DAY_DIGITS (- | –) DAY_DIGITS)+)"
    ),
    "FOUR_DIGIT_CLOCK": "(HHMM)",
    "POSSESSIVE": "((' | ’) s | ' | ’)",
}

AMOUNT_MODS = {
    "about": "APPROX", "around": "APPROX", "approximately": "APPROX", "roughly": "APPROX", "some": "APPROX",
    "an estimated": "APPROX", "close to": "APPROX", "nearly": "EQUAL_OR_LESS", "almost": "LESS_THAN",
    "at least": "EQUAL_OR_MORE", "no less than": "EQUAL_OR_MORE", "at most": "EQUAL_OR_LESS",
    "up to": "EQUAL_OR_LESS", "no more than": "EQUAL_OR_LESS", "not more than": "EQUAL_OR_LESS",
    "more than": "MORE_THAN", "over": "MORE_THAN", "just over": "MORE_THAN", "well over": "MORE_THAN",
    "less than": "LESS_THAN", "under": "LESS_THAN", "just under": "LESS_THAN", "fewer than": "LESS_THAN",
}
VAGUE_COUNTS = {
    "a couple of": (2, 2), "a couple": (2, 2), "couple of": (2, 2), "a few": (2, 6), "few": (2, 6), "several": (3, 9),
}
# fmt: on

ENGLISH_READERS = READERS | {
    "NUMBERED_DAY": READERS["DAY_NUMBER"],
    "FOUR_DIGIT_CLOCK": READERS["CLOCK_TIME"],
    "SHORT_YEAR": READERS["YEAR_WORDS"],
    "HOUR_TIME": READERS["CLOCK_TIME"],
    "HOUR_BARE": READERS["CLOCK_TIME"],
    "HOUR_NAME": READERS["NUMBER"],
    "DAY_PART": READERS["PART"],
    "MID_PART": READERS["PART"],
    "EARLY": READERS["PART"],
    "OR_SO": READERS["AMOUNT_MOD"],
    "NTH": lambda tokens, language: language.tables["ORDINAL"].get(tokens[0].lower(), -1),
    "AMOUNT_MOD": lambda tokens, language: AMOUNT_MODS[" ".join(tokens).lower()],
    "VAGUE_COUNT": lambda tokens, language: VAGUE_COUNTS.get(" ".join(tokens).lower()),
    "HOLIDAY": lambda tokens, language: HOLIDAY_NAMES[" ".join(tokens).lower()],
}


def bare_month(match: Match) -> Value | None:
    """A month alone. "May", "March" and "Mar." need a word before them that dates have: "in May", not "May I"; and
    "the March vote" needs what is voted."""
    word, before, after = match.words("month").rstrip("."), match.before(), match.after()
    tables = match.scan.language.tables
    if match.whole and match.glued_after and after in ("'", "’") and match.after(2) != "s":
        return None
    if match.whole and after == "," and match.after(2) in ("who", "whose", "whom"):
        # "Brian May, who played"
        return None
    if match.whole and (after in NAMED_EVENTS or (after.istitle() and after.lower() in tables["STREET"])):
        # "The 1800 block of March Lane"
        return None
    if match.whole and before == "of" and match.before(2) == "ides":
        # "The Ides of March" are any year's.
        return None
    if match.whole and {after, match.after(2)} & {"delivery", "futures"}:
        # "Oil for May delivery fell", "June gold futures": the May to come.
        return replace(of_parts(match), direction="coming")  # type: ignore[type-var]
    if match.whole and after in SAID_BEFORE and before in ("its", "their", "his", "her", "the", "an"):
        # "More than in its October forecast": the last.
        return replace(of_parts(match), direction="past")  # type: ignore[type-var]
    if match.whole and word in ("april", "june") and after.istitle() and before not in tables["BEFORE_DATE"]:
        # "June Carter sang it."
        return None
    if not match.whole or (word not in ("may", "march", "august") and word not in tables["MONTH_SHORT"]):
        return of_parts(match)
    if after in ("-", "–", "—", "/") and match.after(2).lower() in tables["MONTH_NAME"] | tables["MONTH_SHORT"]:
        return of_parts(match)
    if before in ("-", "–", "—", "/") and {match.before(2), match.before(3)} & (
        tables["MONTH_NAME"].keys() | tables["MONTH_SHORT"].keys()
    ):
        # "Jan.-March sales"
        return of_parts(match)
    if word in tables["MONTH_SHORT"]:
        # "Martonyi and Jan Kavan"; "in July and Aug."
        listed = before in ("and", ",", "&") and match.before(2) in tables["MONTH_NAME"]
        return of_parts(match) if before in BEFORE_SHORT_MONTH or listed else None
    if after in ("and", "or", "&", ",") and match.after(2).lower() in tables["MONTH_NAME"]:
        # "March, April, May and June"
        return of_parts(match)
    if before in ("", ",", "(", "–", "-", "and"):
        return of_parts(match) if after[:1] in (",", ".", "-", "–", "") else None
    if before in ("the", "a", "its", "their", "his", "this"):
        return of_parts(match) if after.islower() and after not in NOT_OF_A_MONTH else None
    return of_parts(match) if before in tables["BEFORE_DATE"] else None


# "The October Revolution", "the July Monarchy" are names.
NAMED_EVENTS = frozenset(
    "Revolution Monarchy Movement War Wars Battle Battles Crisis Uprising Manifesto Days Rising Theses Agreement Accords"
    " Hurricane Massacre Offensive Truce".split()
)
SAID_BEFORE = frozenset(
    "forecast forecasts estimate estimates projection projections survey report guidance figures".split()
)
BEFORE_SHORT_MONTH = frozenset(
    "in since by from until till before after during early late mid last next this through".split()
)
# "The march on the capital", "the May of his life".
NOT_OF_A_MONTH = frozenset(
    "of on through to from for was were is had has began started ended and or which that by in".split()
)


def weekday(match: Match) -> Value | None:
    """ "Sat" and "Sun" alone need "on" or a comma with a date."""
    short = match.words("weekday").rstrip(".") in match.scan.language.tables["WEEKDAY_SHORT"]
    if short and "turn" in match and match["turn"] not in ("this", "next", "last", "coming"):
        return None
    if (
        short
        and "turn" not in match
        and match.whole
        and match.before() not in ("on", "until", "by", "(", "from", "till")
    ):
        return None
    if match.after().lower() in NEWSPAPERS or match.after() in NAMED_EVENTS or match.before() in NAMED_WEEKDAY:
        return None
    if match.whole and match.before() == "the" and match.after() in NAMED_CIRCLES:
        # "The Friday Club met."
        return None
    after = match.after()
    if match.whole and after == "," and match.after(2) in ("who", "whose", "whom"):
        # "Director Tom Friday, who left"
        return None
    if (
        match.whole
        and match.before() == "a"
        and not in_post(match)
        and match.before(2) not in ("on", "was", "is", "be", "one", "of")
    ):
        # "After a Thursday hearing"
        event = after.isalpha() and after.islower() and after not in NO_EVENT_OF_A_DAY
        missed = {match.before(2), match.before(3)} & {"missed", "passed", "met", "after", "since"}
        if after == "deadline" and not missed:
            return replace(of_parts(match), direction="coming")  # type: ignore[type-var]
        return of_parts(match) if event else None
    if match.words("turn") == "that" and {match.before(), match.before(2)} & SAYS_THAT:
        # "He said that Friday was too late."
        match.start = match.span("weekday")[0]
        return Date(weekday=match["weekday"])
    if match.whole and match.before() in ("a", "any") and not in_post(match):
        # "It fell on a Monday."
        return None
    return of_parts(match)


def early_year(match: Match) -> Value | None:
    """ "in 410", in a text of emperors; no "in 410 cases", no "until 410 were left"."""
    year, after = int(match.words("year")), match.after()
    named = after.isalpha() and not after.istitle() and after not in AFTER_EARLY_YEAR
    if (
        match.before() not in BEFORE_EARLY_YEAR
        or named
        or match.glued_before
        or (match.glued_after and after[:1].isalnum())
    ):
        return None
    if (match.glued_after and after in ("-", "–", "%")) or (
        match.after(2).isdecimal() and after in (".", ",", "/", ":")
    ):
        return None
    return Date(year=year) if EARLY_AGE.search(match.scan.text) else None


def early_date(match: Match) -> Value | None:
    """ "24 August 410", "19 August AD 14"; no "on 3 May 250 people"."""
    after, told = match.after(), match.words().endswith("ad") or " ad " in match.words()
    counted = after.isalpha() and not after.istitle() and after not in AFTER_EARLY_YEAR
    if (match["day"] or 1) > 31 or (
        not told and (counted or (match.glued_after and after not in (".", ",", ";", ")", ":")))
    ):
        return None
    return Date(year=int(match["year"]), month=match["month"], day=match["day"])


BEFORE_EARLY_YEAR = frozenset("in since until by around about circa from to".split())
AFTER_EARLY_YEAR = frozenset(
    "the a an he she they it his her their when and but by after before to until under at with".split()
)
# Words of an age whose years have three digits.
EARLY_AGE = re.compile(
    r"\d\s*(?:BCE?|AD|CE)\b|\bAD\s*\d|\b(?:(?:[3-9]th|10th|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)[ -]century|dynasty|emperors?"
    r"|caliphs?|caliphate|legions?|barbarians|Byzantines?|Goths|Visigoths|Vandals|Huns|Franks|Saxons|Vikings)\b"
)


def named_day(match: Match) -> Value | None:
    """ "14 May 1968"; no "April 6 Movement", no "14 March Street"."""
    after = match.after()
    street = after.istitle() and after.lower() in match.scan.language.tables["STREET"]
    return None if match.whole and (after == "Movement" or street) else calendar_day(match)


SAYS_THAT = frozenset(
    "said says say told tells means meant announced added believes thinks knows hopes shows insists".split()
)
# "A Sunday paper", "a Monday in May", "a Friday night"
NO_EVENT_OF_A_DAY = frozenset(
    "in on of and or when that before after at school paper newspaper magazine roast driver best market service morning"
    " afternoon evening night tradition ritual edition league team job person thing to with for like".split()
)


def some_weekday(match: Match) -> Value | None:
    """ "One Sunday in May 2012": which of them is not said, and the month is all that can be dated."""
    match.start = match.span("inner")[0]
    return match.value("inner")  # type: ignore[no-any-return]


def nth_weekday(match: Match) -> Value | None:
    """ "Friday the 13th"; no "on Monday the 2nd Division moved"."""
    after = match.after()
    named = after[:1].isalpha() and after.lower() not in match.scan.language.tables["BEFORE_DATE"]
    return None if named or after == "-" else of_parts(match)


# "Bloody Sunday", "Super Tuesday": days with a name of their own, of a year that the text must tell.
NAMED_WEEKDAY = frozenset("black bloody super cyber fat holy maundy freaky bowl ruby".split())
NAMED_CIRCLES = frozenset("Club Group Circle Society Night Mosque Morning Committee League".split())
# "The Sunday Times": a name, whatever day it came out.
NEWSPAPERS = frozenset("times telegraph mirror express herald mail post world independent mercury tribune".split())


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
    ):
        return None
    if match.whole and word in ("fall", "spring") and "the" not in match and before in ("to", "for"):
        return None
    if after == "before" and match.after(2) == "last":
        return None
    if (
        after in ("solstice", "equinox")
        or after.istitle()
        or (after == "of" and match.after(2).istitle())
        or (word == "fall" and after in ("of", "in", "from"))
    ):
        return None
    return of_parts(match)


def season_event(match: Match) -> Value | None:
    """ "their summer offensive", "a spring vote": what happens in a season, and not what is worn in it."""
    event = match.words()[match.span("season")[1] - match.start :].strip()
    if event in ("olympics", "games"):
        # "The 2014 Winter Olympics" are a name.
        return None
    match.start, match.end = match.span("season")
    return of_parts(match)


def spelled_with_2(match: Match) -> Value | None:
    """ "2nite", "2day", in one word: "2 nights" are counted."""
    word = match.words()
    if word[0] != "2" or not word[1:].isalpha() or match.after() in ("-", "trip"):
        return None
    if word == "2day":
        return Shift("D", 0)
    return Shift("D", 0, clock="TNI") if word in ("2nite", "2night", "2nyt") else Shift("D", 1)


def compound(match: Match) -> Value | None:
    """ "an hour and thirty minutes", "1 week 1 day": the length is both."""
    larger, smaller = match["unit"], match["lesser"]
    if smaller not in LARGER_FIRST or larger not in LARGER_FIRST[: LARGER_FIRST.index(smaller)]:
        return None
    first, rest = amount(match["count"] or 1, larger), amount(match["rest"], smaller)
    return Duration(first + rest.removeprefix("PT" if "T" in first else "P"))


LARGER_FIRST = ("Y", "M", "W", "D", "TH", "TM", "TS")


def nth_unit(match: Match) -> Value | None:
    """ "the seventh day": one of a row, no date."""
    unit = match["unit"]
    return Duration(amount(1, unit)) if unit in ("D", "W", "M", "Y") and match.after() != "-" else None


# A post on a social network: short, with what only posts have, "@name", "#topic", a link, "!!", ":)".
POST = re.compile(r"(?<![\w/])[@#][^\W\d]|https?://|[:;]-?[()DP](?!\w)|!!")
LONGEST_POST = 300
# What joins the words of an address: "https://example.org/night/day-one".
IN_ADDRESS = frozenset("/-_=@&?")


def in_post(match: Match) -> bool:
    """Does a post say it? It speaks of the day it is written on: "Good morning!", "Rainy afternoon :(". An article's
    "night raids" and "morning shows" are of no day."""
    if (match.glued_before and match.before() in IN_ADDRESS) or (match.glued_after and match.after() in IN_ADDRESS):
        return False
    return len(match.scan.text) <= LONGEST_POST and POST.search(match.scan.text) is not None


def posted_daytime(match: Match) -> Value | None:
    return moded(Shift("D", 0, clock=match["daytime"]), match) if not match.whole or in_post(match) else None


def posted_unit(match: Match) -> Value | None:
    """ "Busy day!": a length. "yr" is "your"."""
    unit = match["unit"]
    if unit not in ("D", "W", "M", "Y", "TH") or "-" in (match.before(), match.after()) or match.words() == "yr":
        return None
    return Duration(amount(1, unit)) if in_post(match) else None


def posted(build: Callable[[Match], Value | None]) -> Callable[[Match], Value | None]:
    """The builder of a rule that is for posts alone."""
    return lambda match: build(match) if in_post(match) else None


def posted_clock(match: Match) -> Value | None:
    """ "left at 1015"; "at 2014" something else is."""
    if (
        not in_post(match)
        or match.words("clock")[:2] in ("19", "20")
        or (match.glued_after and match.after() not in (".", ",", "!", "?", ")"))
    ):
        return None
    match.start = match.span("clock")[0]
    return Shift("D", 0, "text", clock=match["clock"])


def at_night(match: Match) -> Value | None:
    """ "at night", of no day in particular."""
    match.start = match.span("daytime")[0]
    if in_post(match):
        return posted_daytime(match)
    return Date(clock=match["daytime"]) if match["daytime"] == "TNI" else None


SEASON_BEFORE = frozenset(
    "in into by during since until till of late early mid through throughout over for from to our this each".split()
)


def season_pair(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "this autumn and winter", "in the spring and summer of 2009"."""
    year = 1 - int(match["bc"]) if "bc" in match else match["year"]
    if year is None and "turn" not in match and "the" not in match and match.before() not in SEASON_BEFORE:
        return None
    turn: Direction = match["turn"] or ""
    return both(match, *(Date(year=year, season=match[name], direction=turn) for name in ("first", "last")))


def clock_of_day(match: Match) -> Value | None:
    """ "At 2:14"; no "2:14 left in the game", no "ran it in 2:03:59"."""
    if (
        match.written("clock").istitle()
        and match.written("clock").isalpha()
        and match.scan.tokens
        and match.before().isalpha()
        and match.before() not in AT_HOUR
    ):
        # "Captain Noon", "High Noon"
        return None
    behind = " ".join(match.after(count).lower() for count in range(1, 6))
    if re.match(r"on the (?:day|morning|night|evening) of (?:the|his|her|its|their|my)\b", behind):
        # "At 4:09 a.m. on the day of the fire": of no day that is named beside it.
        return Date(clock=match["clock"])
    raced = match.before() == "in" and match.words("clock").count(":") > 1
    return None if raced or match.after() in ("left", "remaining", "elapsed") else with_clock(match)


def clock_in_daytime(match: Match) -> Value | None:
    """ "at nine last night", "10 o'clock on Friday morning": the time of day says which half of it the hour is of."""
    day, clock = match.value("inner"), match["clock"]
    bare = match.words("clock").isalnum() and clock.endswith(":00")
    said = match.before() in AT_HOUR or any(word in AT_HOUR for word in match.words().split())
    if not isinstance(day, Date | Shift) or (bare and not said):
        return None
    return moded(replace(day, clock=in_daytime(clock, day.clock), mod=match["mod"] or ""), match)


AT_HOUR = frozenset("at around about by until till from before after past".split())


def clock_twice(match: Match) -> Value | list[tuple[int, int, Value]] | None:
    """ "10:35 a.m. (0735 GMT) on Friday": one time, told twice, and its day."""
    value, end = with_clock(match), match.span("clock")[1]
    if value is None or "inner" not in match:
        match.end = end
        return value
    return [(match.start, end, value), (*match.span("inner"), match.value("inner"))]


def clock_past(match: Match) -> Value | None:
    """ "half past ten", "a quarter to six"."""
    hour = int(match["hour"])
    minutes = 30 if "half" in match else 15
    if "side" in match and match.words("side") == "to":
        hour, minutes = hour - 1 or 12, 45
    return moded(Shift("D", 0, "text", clock=clock_value(hour, minutes)), match) if 0 < hour <= 24 else None


def hours_from_to(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "between 9 and 11 a.m.", "7-10.30pm", "10 to 2 p.m.": the first hour is of the half of the day that lets it come
    first."""
    if match.words("separator") == "and" and match.before() != "between":
        return None
    last, first = match["clock"], match["first"]
    later = f"T{(int(first[1:3]) + 12) % 24:02d}{first[3:]}"
    if int(first[1:3]) <= 12 and last[:3] > "T12" and first <= later < last:
        first = later
    day = match.value("inner") if "inner" in match else Shift("D", 0, "text")
    if not isinstance(day, Date | Shift):
        return None
    ends = replace(day, clock=first), replace(day, clock=last)
    return [(*match.span("first"), Span(*ends, 0)), (match.span("clock")[0], match.end, Span(*ends, 1))]


def short_year(match: Match) -> Value | None:
    """ "in '68", "since ’95"; no "'12 angry men'"."""
    glued = match.span("year")[1] - match.span("year")[0] == 3
    if not glued or match.before() not in BEFORE_SHORT_YEAR or match.after() in ("'", "’", "-"):
        return None
    return Date(year=match["year"], two_digit=True)


BEFORE_SHORT_YEAR = frozenset("in since of until till before after by from during early late mid".split())


def early_hours(match: Match) -> Value | None:
    """ "the early hours of Friday"."""
    day = match.value("inner")
    return replace(day, clock="TMO", mod="START") if isinstance(day, Date | Shift) else None


def every_other(match: Match) -> Value:
    """ "every other week" is every second one."""
    return Repeat(amount(2, match["unit"]), match["each"])


def holiday_named(match: Match) -> Value | None:
    """ "Christmas", "Easter 2013"; no "White Christmas", no "Easter Uprising"; an "election day" in small letters is any
    country's, and an epiphany anybody's."""
    who = match.after() == "," and match.after(2) in ("who", "whose", "whom")
    if (
        (match.glued_after and match.after() == "-")
        or match.after() in NAMED_EVENTS
        or match.before() == "white"
        or who
    ):
        return None
    if match["holiday"] in ("election", "epiphany") and match.written("holiday")[0].islower():
        return None
    return of_parts(match)


def holiday_weekend(match: Match) -> Value | None:
    """ "Labor Day weekend" goes before the Monday, "Thanksgiving weekend" comes after the Thursday."""
    inner = match.value("inner")
    if not isinstance(inner, Date):
        return None
    day = HOLIDAYS[inner.holiday]
    return Shift("WE", -1 if isinstance(day, Nth) and day.weekday == 1 else 0, of=inner)


def dashed_date(match: Match) -> Value | None:
    """ "12-Mar-2013", "12-03-2013"."""
    if "name" in match:
        return Date(year=match["year"], month=match["name"], day=match["day"])
    return in_order(match["day"], match["month"], match["year"], day_first=False)


NUMBER_MARKS = frozenset("no nos case docket file report ref reference resolution directive regulation".split())


def iso_month(match: Match) -> Value | None:
    """ "2013-03"; "2009-10" are two years."""
    digits, first = match.words("month"), int(match.words("year")[2:])
    if (match.before() == "." and match.before(2) in NUMBER_MARKS) or match.before() in NUMBER_MARKS:
        # "Report No. 2021-07-I"
        return None
    if match.glued_after and match.after() in ("-", "/"):
        return None
    return Date(year=match["year"], month=int(digits)) if 1 <= int(digits) <= 12 and int(digits) <= first else None


def years_bc(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "499-493 BC", "from 499 to 493 BC", "496 and 495 BC"."""
    first, last = Date(year=1 - int(match["first"])), Date(year=1 - int(match["last"]))
    if (first.year or 0) >= (last.year or 0):
        return None
    return both(match, first, last)


def named_unit(match: Match) -> Value | None:
    """ "the year", "the quarter", "the weekend": the one spoken of, unless more words say which ("the week that")."""
    unit, after = match["unit"], match.after().lower()
    if after == "-":
        # "quarter-to-quarter", "the week-long strike"
        return None
    if unit == "WE":
        return Date(weekend=True)
    if unit == "D" and after in match.scan.language.tables["WEEKDAY_NAME"]:
        # "During the day Friday"
        return None
    if match.before() == "of" and (
        match.written("unit").istitle() or match.before(2) in ("day", "days", "night", "nights")
    ):
        # "Album of the Week", "on any day of the week"
        return None
    if (
        after == "to"
        and match.after(2).lower() not in match.scan.language.tables["MONTH_NAME"]
        and match.before() == "of"
    ):
        # "Until the end of the year to vote"
        return Shift(unit, 0, "story") if unit in ("W", "M", "Y") else None
    if unit in ("W", "M", "Y") and after in ("ended", "ending", "to", "through"):
        return Duration(amount(1, unit))
    if unit == "Q":
        return Shift("Y", 0, "period")
    if not match.whole or (unit in ("D", "W", "M", "Y") and (after not in SAYS_WHICH or in_post(match))):
        return Shift(unit, 0, "text" if unit == "D" else "story")
    return None


SAYS_WHICH = frozenset(
    "of that before after when he she they we i it the his her their our my you since and a to".split()
)


def rate_or_duration(match: Match) -> Value | None:
    """ "a week" is how long it took, or, behind what is counted, how often: "four flights a week"."""
    before, unit = match.before(), match.words("unit")
    if unit == "second" or (unit == "quarter" and match.after() != "later") or match.after() == "-":
        return None
    one = match.words("one")
    if not match.whole or "mod" in match or not before or before in DURATION_BEFORE or one not in ("a", "an"):
        return duration(match)
    counted = (
        before.isdigit()
        or (before[-1:] == "s" and (len(before) > 4 or before == "cds"))
        or before in COUNTED_A_YEAR
        # "a pill a day"
        or (before.isalpha() and match.before(2) in ("a", "an", "one"))
    )
    if counted:
        return Repeat(amount(1, match["unit"]))
    return None if before.isalnum() else duration(match)


COUNTED_A_YEAR = frozenset("once twice thousand billion million percent % k people men women children".split())
DURATION_BEFORE = frozenset(
    """in for within after over about of than to nearly almost at least by take takes took taking lasted last spend
     spent and or but only just wait waited another until under not with from during through as lasts has
     this his its less across him her them us me""".split()
)


def vague_units(match: Match) -> Value | None:
    """ "for weeks", "in recent years"; no "officers' quarters"."""
    if match.after() in NAMED_EVENTS or is_no_time(match):
        # "The Hundred Years War"
        return None
    if (
        match.before().isdecimal()
        or match.words() in ("quarters", "seconds", "weekends")
        or (match.before() in ("of", "these", "those", "light", "such") and "turn" not in match)
        or (match.before() == "many" and match.before(2) == "as")
    ):
        return None
    if match.words("turn") == "recent" and match["unit"] in ("D", "W"):
        # Up to the day of writing, from about four of them before; "recent months" may be any number.
        return Shift(match["unit"], None, "published", low=0, high=4, sign=-1, approximate=True, length=True)
    if match.words() == f"the {match.words('unit')}" and match.after() in OF_AN_EVENT:
        match.start = match.span("unit")[0]
    return duration(match)


def is_no_time(match: Match) -> bool:
    """ "Two light-years away", "in the 11th and 34th minutes", "the minutes of the meeting"."""
    before, unit = match.before(), match.words().rpartition(" ")[2]
    if before == "-":
        return match.before(2) in ("light", "man", "person", "after")
    numbered = match.before() in ("st", "nd", "rd", "th") or match.after(3) in ("meeting", "session", "proceedings")
    return unit == "minutes" and numbered


# "In the weeks before the vote": the event says which weeks, and the article belongs to it.
OF_AN_EVENT = frozenset("before after that since following preceding leading".split())


def period_told(match: Match) -> Value | None:
    """ "During this period" is a stretch that the text has told of, and seldom says how long it was; "at the same time"
    is "too", and "this time" the next occasion."""
    spans = WITHIN_TIME if match.words().endswith("time") or match.words().startswith("the") else WITHIN_PERIOD
    return Vague("") if match.before() in spans and match.after() != "of" else None


WITHIN_TIME = frozenset("during throughout within".split())
WITHIN_PERIOD = WITHIN_TIME | frozenset("in of from over for after before since until".split())


def event_shift(match: Match) -> Value | None:
    """ "two years after the fall": as a TIMEX3 the duration, as a date counted from what follows."""
    if match.words("side") == "before" and match.after() in (",", ".", ";"):
        # "Two days before, he had resigned."
        return counted_shift(match, -1, "text")
    match.end = match.span("unit")[1]
    return counted_shift(match, -1 if match.words("side") in ("before", "prior") else 1, "event")


def unit_turned(match: Match) -> Value | None:
    """ "last year"; no "the last year of his life", which is another. "The past decade" is ten years up to now."""
    if match.whole and match["unit"] in ("DE", "CE") and match.words("turn") in ("past", "the past"):
        return Duration(amount(1, match["unit"]))
    if ("kind" in match and match["unit"] != "Y") or is_title(match):
        return None
    if match.whole and match.words("turn") == "the next" and match.before() in NEXT_FROM_NOW:
        unit = match["unit"]
        long = match.before() == "for" or unit[0].isdigit()
        return Duration(amount(1, unit)) if long else Shift(unit, 1, "story")
    if match.whole and match.before() in WHOSE_AGE and match["turn"] == "last" and match["unit"] in ("Y", "DE"):
        # "In his last year he painted"
        return None
    determined = match.words("turn").startswith("the ") or match.before() == "the"
    whose = match.after() == "of" and determined and match.whole and match["turn"] != "past"
    return None if whose else shift_by_turn(match)


def unit_or_so(match: Match) -> Value | None:
    """ "the past week or so"."""
    value = unit_turned(match)
    return replace(value, mod="APPROX", approximate=True) if isinstance(value, Shift) else value


# "Over the next year" is from now on, where "the next year he left" is the year after.
NEXT_FROM_NOW = frozenset("in over within for during".split())


def part_of_period(match: Match) -> Value | None:
    """ "The end of last year", "the early 30s"; "in his early 30s", "in her late twenties" is an age, and spring may be "late this year"."""
    if match.before() in ("is", "are", "comes", "came", "arrived") and match.words().startswith(
        ("late this", "early this")
    ):
        match.start = match.span("inner")[0]
        return match.value("inner")  # type: ignore[no-any-return]
    said = match.words()
    aged = re.fullmatch(r"(?!the\b)[^'’]*\b\d\ds", said) or (match.before() in WHOSE_AGE and said.endswith("ties"))
    return None if aged else part_of(match)


WHOSE_AGE = frozenset("his her their my our your its".split())


def near_day(match: Match) -> Value | None:
    """ "today"; no "USA Today", no "Today show", and neither "today's world" nor "the leaders of tomorrow"."""
    text, start = match.scan.text, match.start
    channel = match.written().istitle() and re.search(r"\b[A-Z]{2,}\s$", text[max(0, start - 12) : start])
    of_the_age = match.scan.language.tables["OF_THE_AGE"]
    meant = (match.after() in ("'", "’") and match.after(3) in of_the_age) or (
        match.before() == "of" and match.before(2) in of_the_age
    )
    if channel or meant or match.after() in ("show", "programme", "program"):
        return None
    return Shift("D", match["day"])


def days_of_month(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "on the 12th and 13th", of the month spoken of."""
    if not counts_days(match) or match["first"] >= match["last"]:
        return None
    return both(match, Date(day=match["first"]), Date(day=match["last"]))


def day_of_month(match: Match) -> Value | None:
    """ "on the 12th", of no month: not "on the 3rd floor"."""
    return of_parts(match) if counts_days(match) else None


def counts_days(match: Match) -> bool:
    """Do the words around an ordinal let it be a day?"""
    before, after = match.before(), match.after()
    named = after[:1].isalpha() and after.lower() not in AFTER_DAY
    return not match.whole or (before in BEFORE_DAY and after != "-" and not named)


BEFORE_DAY = frozenset("on by until till since from before after".split())
AFTER_DAY = frozenset("he she they it we i the a an at in and but when his her their its".split())


def days_of_year(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "3 and 4 March last year", "from May 3 to 5 of this year"."""
    inner = match.value("inner")
    if match["first"] >= match["last"] or match["last"] > 31:
        return None
    one, other = (Date(month=match["month"], day=match[name], within=inner) for name in ("first", "last"))
    return both(match, one, other)


def night_of_days(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "the night of 3-4 May": it begins on the first."""
    found = day_range(match)
    if found is None:
        return None
    (start, end, first), last = found
    assert isinstance(first, Span)
    assert isinstance(first.start, Date)
    return [(start, end, Span(replace(first.start, clock="TNI"), first.end, 0)), last]


def slashed_days(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "the night of 5/6 June 1944"."""
    (pair, start, end), *_ = match.tokens("pair")
    first, last = (int(part) for part in pair.split("/"))
    if not 0 < first < last <= 31:
        return None
    ends = [Date(year=match["year"], month=match["month"], day=day) for day in (first, last)]
    return [
        (start, start + pair.index("/"), Span(ends[0], ends[1], 0)),
        (end - len(str(last)), match.end, Span(ends[0], ends[1], 1)),
    ]


def nine_eleven(match: Match) -> Value | None:
    """ "9/11", "the Sept. 11 attacks", "post-Sept. 11": the day of 2001, whenever it is said."""
    if match.words("date") != "9/11" and match["date"] != Date(month=9, day=11):
        return None
    match.end = match.span("date")[1]
    if match.words().startswith("p"):
        match.start = match.span("date")[0]
    return Date(year=2001, month=9, day=11)


def unit_beside(match: Match) -> Value | None:
    """ "the year before," counted from the text; "the day before the vote" from what follows."""
    unit, sign = match["unit"], -1 if match.words("side") == "before" else 1
    if match.after()[:1].isalnum():
        match.end = match.span("unit")[1]
        return Shift(unit, sign, "event") if unit in ("D", "W", "M", "Y") else None
    return Shift(unit, sign, "text")


def set_word(match: Match) -> Value | None:
    """ "daily"; no "Daily Express", no "the party daily Pravda"."""
    name = match.after()[:1].isupper()
    return None if name else Repeat(match["value"])


def turned_day(match: Match) -> Value | None:
    """ "this Friday, February 15": the day says it all; "last Oct. 23": the turn says which."""
    value = calendar_day(match)
    if isinstance(value, Date) and value.weekday is None and value.year is None:
        return replace(value, direction=match["turn"])
    return value


def before_or_after_day(match: Match) -> Value | None:
    """ "the day before yesterday", "two days after 5 May", "the week before last Christmas"."""
    inner = match.value("inner")
    if not isinstance(inner, Date | Shift):
        return None
    sign = -1 if match.words("side") == "before" else 1
    count = match["count"] or 1
    return Shift(match["unit"], sign * count, "text", of=inner, narrow=False)


def turned_part(match: Match) -> Value | None:
    """ "earlier this year", "later that day"."""
    inner = match.value("inner")
    if not isinstance(inner, Date | Shift) or inner.mod:
        return None
    side = match.words("side")
    return replace(inner, mod={"earlier": "START", "later": "END"}.get(side, ""), side=side)


def quarter_of(match: Match) -> Value | None:
    inner = match.value("inner") if "inner" in match else None
    number = match["quarter"]
    if number is None:
        number = int(match.words("q")[1:])
    here = match.scan.text[max(0, match.start - 80) : match.end + 80].lower()
    if number > 4 or ("year" not in match and any(word in here for word in match.scan.language.tables["OF_GAMES"])):
        return None
    return Date(quarter=int(number), year=match["year"], within=inner, fiscal="fiscal" in match.words())


def period_ended(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "the nine months ended Sept. 30": as long, up to that day. Of three months that are no quarter, "the quarter
    ended July 31", the one that has most of them; what the company calls it is what TIMEX3 says."""
    unit, inner = match["unit"], match.value("inner")
    if not isinstance(inner, Date) or unit not in ("W", "M", "Q", "Y"):
        return None
    count = int(match["count"] or 1)
    value: Value = Duration(amount(count, unit), count=-count, unit=unit, of=inner)
    if unit == "Q":
        halfway = Shift("D", -45, of=inner) if inner.day else inner
        value = Shift("Q", 0, of=halfway, approximate=(inner.month or 0) % 3 != 0, called=match["called"] or 0)
    return [(match.start, match.span("unit")[1], value), (*match.span("inner"), inner)]


def season_of_years(match: Match) -> Value | None:
    """ "the winter of 1941/42", which begins in 1941; no "winter 1916-19"."""
    digits = match.words("pair") or f"{match['year']}/{match.words('last')}"
    first, last = digits.split("/")
    follows = int(last) == (int(first) + 1) % 10 ** len(last)
    return Date(year=int(first), season=match["season"]) if follows else None


def quarter_code(match: Match) -> Value | None:
    """ "3Q", "4Q 2012", "1H 2012"; no "2h" of a post."""
    (_, _, end), (code, start, _) = *match.tokens("number"), *match.tokens("code")
    number, year, quarters = match["number"], match["year"], code in "qQ"
    if end != start or number > (4 if quarters else 2) or (not quarters and year is None):
        return None
    return Date(quarter=number, year=year) if quarters else Date(half=number, year=year)


def is_title(match: Match) -> bool:
    """ "60 Minutes", "This Week": a broadcast or a film, with capitals and between quotation marks."""
    said = match.written()
    return said.istitle() and (match.before() in QUOTES or match.after() in QUOTES) and " " in said


QUOTES = frozenset("\"'“”‘’`")


def counted_duration(match: Match) -> Value | None:
    """ "three days", "nearly two years"; of "over several years" the years: more than several is no count."""
    if is_title(match) or match.after() in NAMED_EVENTS or (match.before() == "as" and "vague" in match):
        # "The Seven Years War", "the third in as many weeks"
        return None
    value = duration(match)
    if isinstance(value, Duration) and "vague" in match and match.words("mod") == "over":
        match.start = match.span("vague")[0]
        return replace(value, mod="")
    return value


def turned_duration(match: Match) -> Value | None:
    """ "the past two years"; of "expected to last six weeks" the weeks."""
    if is_title(match) or match.after() in ("War", "Wars"):
        return None
    if match.words().startswith("last") and match.before() in BEFORE_VERB:
        return None
    return duration(match)


BEFORE_VERB = frozenset("to will would could may might can should must not".split())


def duration_between(match: Match) -> Value | None:
    """ "two to six days"; no "in 2007 to 20 years"."""
    return duration(match) if match["count"] < match["last"] else None


WAYS: dict[str, tuple[int, Anchor]] = {
    "ago": (-1, "published"), "from": (1, "published"), "later": (1, "text"), "earlier": (-1, "text"),
}  # fmt: skip


def counted_from_day(match: Match) -> Value | None:
    """ "three years ago today", "a week from Tuesday": the day so many units off, and not the unit it lies in."""
    inner = match.value("inner")
    if not isinstance(inner, Date | Shift) or match.after().lower() in match.scan.language.joins.ranges:
        return None
    back = "ago" in match
    if match["unit"] == "D" and match.words("ago").endswith(" on"):
        # "Ten days ago on Monday": the day is told twice.
        return None
    if not back and match.before() == "for":
        # "Shut for two weeks from Friday": so long, beginning there.
        return None
    if isinstance(inner, Date) and inner.month is not None and inner.day is None and not back:
        # "64 days from November 21": the length and the day are two.
        return None
    if isinstance(inner, Date) and inner.month is not None and inner.year is None and back and match["unit"] == "Y":
        # "Five years ago on Oct. 3", "two years ago in March": of the year so many ago.
        return replace(inner, within=replace(counted_shift(match, -1, "published"), narrow=True))
    if isinstance(inner, Date) and inner.weekday and inner.month is None and not inner.direction and not back:
        inner = replace(inner, direction="coming")
    return replace(counted_shift(match, -1 if back else 1, "published"), of=inner, same=True)


def daytime_beside(match: Match) -> Value | None:
    """ "the night before", "the morning after", of what was said before; of "the night before the vote" no day is
    known."""
    if match.after()[:1].isalnum():
        return None
    return Shift("D", -1 if match.words("side") == "before" else 1, "text", clock=match["daytime"])


N = "(count:NUMBER plus:PLUS? | vague:VAGUE_COUNT | one:(a | an | one | another))"
CLOCK_TWICE = (
    "mod:AMOUNT_MOD? (clock:CLOCK_TIME | clock:FOUR_DIGIT_CLOCK) CLOCK_ZONE? OPENING CLOCK_TIME CLOCK_ZONE? CLOSING"
)
OR_SO = "behind:OR_SO?"
MORE = "(more | additional | consecutive | straight | full | long | whole | extra | trading | working | calendar)"
SPAN_OF = "((last | past | next | coming | first | final | previous | following) (few)?)"

RULES = [
    # -- days ---------------------------------------------------------------------------------------------------
    Rule("iso-date", "date:ISO", iso_date),
    Rule("dashed-date", "day:DAY_DIGITS - (name:MONTH | month:DAY_DIGITS) - year:YEAR", dashed_date),
    Rule("year-month-name", "year:YEAR month:MONTH_NAME day:DAY_NUMBER?", lambda m: of_parts(m) if not m.before() else None),
    Rule("iso-month", "year:YEAR - month:TWO_DIGITS", iso_month),
    Rule("numeric-date", "date:(SLASHED | DOTTED)", lambda m: numeric_date(m, day_first="." in m.words("date"))),
    Rule("glued-dates", "day:DAY_NUMBER month:MONTH glued:YEAR_AND_DAY (MONTH YEAR)?", glued_dates),
    Rule("calendar-day", "approx:APPROX? date:CALENDAR_DAY", named_day),
    Rule("day-range", "(WEEKDAY ,?)? the? first:DAY_NUMBER separator:(to | - | – | — | through | until) weekday:(WEEKDAY ,?)? the? last:DAY_NUMBER of? month:MONTH (,? year:YEAR)?", day_range),
    Rule("month-day-range", "month:MONTH the? first:DAY_NUMBER separator:(to | - | – | — | through | until) the? last:DAY_NUMBER (,? year:YEAR)?", day_range),
    Rule("day-pair", "first:DAY_NUMBER (and | or | &) last:DAY_NUMBER of? month:MONTH (,? year:YEAR)?", day_range),
    Rule("month-day-pair", "month:MONTH first:DAY_NUMBER (and | or | &) last:DAY_NUMBER (,? year:YEAR)?", day_range),
    Rule("day-pair-of-year", "first:DAY_NUMBER (and | or | & | separator:(to | - | –)) last:DAY_NUMBER of? month:MONTH ,? of? inner:(TURN year)", days_of_year),
    Rule("month-day-pair-of-year", "month:MONTH first:DAY_NUMBER (and | or | & | separator:(to | - | –)) last:DAY_NUMBER ,? of? inner:(TURN year)", days_of_year),
    Rule("day-list", "the? days:DAYS of? month:MONTH (,? year:YEAR)?", day_list),
    Rule("month-day-list", "month:MONTH the? days:DAYS (,? year:YEAR)?", lambda m: None if m.after() in m.scan.language.tables["COUNTED"] else day_list(m)),
    Rule("weekday", "weekday:WEEKDAY", weekday),
    Rule("weekday-nth", "weekday:WEEKDAY_NAME the day:NUMBERED_DAY", nth_weekday),
    Rule("some-weekday", "(a | one) WEEKDAY DAYTIME? in inner:(MONTH OF_YEAR?)", some_weekday),
    Rule("weekday-turned", "turn:TURN weekday:WEEKDAY", weekday),
    Rule("weekday-turned-day", "turn:TURN date:CALENDAR_DAY", turned_day),
    Rule("nth-weekday", "the week:NTH weekday:WEEKDAY (of | in) month:MONTH year:OF_YEAR?", of_parts),
    Rule("nth-week", "the week:NTH (week | weekend:weekend) (of | in) month:MONTH year:OF_YEAR?", lambda m: replace(of_parts(m), weekend="weekend" in m)),  # type: ignore[type-var]
    Rule("nth-weekday-of-each", "the week:NTH weekday:WEEKDAY (of | in) (EACH | the) month", lambda m: Repeat(f"XXXX-WXX-{m['weekday']}")),
    Rule("day-of-month", "the day:DAY_DIGITS SUFFIX", day_of_month),
    Rule("day-of-turned-month", "the day:DAY_DIGITS SUFFIX of inner:(TURN month | the month)", of_parts),
    Rule("days-of-month", "the first:NUMBERED_DAY (and | or | separator:(to | -)) (the)? last:NUMBERED_DAY", days_of_month),
    Rule("night-of-days", "the? daytime:(night) of (the first:DAY_NUMBER | first:DAY_NUMBER) separator:(- | – | to | /) last:DAY_NUMBER of? month:MONTH (,? year:YEAR)?", night_of_days),
    Rule("night-of-month-days", "the? daytime:(night) of month:MONTH first:DAY_NUMBER separator:(- | – | to | /) last:DAY_NUMBER (,? year:YEAR)?", night_of_days),
    Rule("slashed-days", "pair:SLASHED_PAIR month:MONTH (,? year:YEAR)?", slashed_days),
    Rule("nine-eleven", "date:SLASHED_PAIR | the? date:CALENDAR_DAY AFTER_NINE_ELEVEN | (post | pre) - date:CALENDAR_DAY | date:CALENDAR_DAY - (style | type | like | era | related)", nine_eleven),
    Rule("weekday-of-week", "weekday:WEEKDAY (of? inner:(TURN week))", of_parts),
    Rule("holiday", "turn:TURN? holiday:HOLIDAY ((of | in | ,)? year:YEAR)?", holiday_named),
    Rule("holiday-day", "TURN? HOLIDAY ,? date:CALENDAR_DAY", calendar_day),
    Rule("d-day", "d - day YEAR?", lambda m: Date(year=1944, month=6, day=6)),
    Rule("near-day", "day:NEAR_DAY", near_day),
    Rule("day-beside", "the? unit:UNIT side:(before | after) inner:(NEAR_DAY | CALENDAR_DAY | WEEKDAY | TURN WEEKDAY | TURN? HOLIDAY YEAR?)", before_or_after_day),
    Rule("days-beside", "count:NUMBER unit:UNITS side:(before | after) inner:(NEAR_DAY | CALENDAR_DAY | HOLIDAY)", before_or_after_day),
    Rule("unit-beside", "the unit:UNIT side:(before | after)", unit_beside),
    Rule("daytime-beside", "the daytime:DAYTIME side:(before | after)", daytime_beside),
    Rule("night-before-last", "the daytime:DAYTIME before last", lambda m: Shift("D", -2, clock=m["daytime"])),
    Rule("day-before-last", "the (weekday:WEEKDAY | month:MONTH | season:SEASON) before last", lambda m: replace(of_parts(m), direction="before last")),  # type: ignore[type-var]
    Rule("before-last", "the unit:UNIT before last", lambda m: Shift(m["unit"], -2)),
    Rule("the-day-after", "the (next | following) day | the day following", lambda m: Shift("D", 1, "text")),
    # -- months, seasons, quarters ------------------------------------------------------------------------------
    Rule("month-year", "approx:APPROX? month:MONTH year:OF_YEAR", of_parts),
    Rule("day-bc", "(month:MONTH the? day:DAY_NUMBER | the? day:DAY_NUMBER of? month:MONTH) ,? year:INTEGER ERA_BC", lambda m: Date(year=1 - int(m["year"]), month=m["month"], day=m["day"]) if m["day"] <= 31 else None),
    Rule("day-early", "(month:MONTH the? day:DAY_NUMBER | the? day:DAY_NUMBER of? month:MONTH) (year:THREE_DIGITS | ,? AD year:INTEGER | ,? year:INTEGER AD)", early_date),
    Rule("month-early", "month:MONTH (year:THREE_DIGITS | ,? AD year:INTEGER | ,? year:INTEGER AD)", early_date),
    Rule("month-bc", "month:MONTH of? year:INTEGER ERA_BC", lambda m: Date(year=1 - int(m["year"]), month=m["month"])),
    Rule("season-bc", "the? season:SEASON of? year:INTEGER ERA_BC", lambda m: Date(year=1 - int(m["year"]), season=m["season"])),
    Rule("decade-bc", "the? year:INTEGER s ERA_BC", lambda m: Date(decade=1 - int(m["year"])) if m["year"] % 10 == 0 else None),
    Rule("month", "month:MONTH", bare_month),
    Rule("month-turned", "turn:TURN month:MONTH year:YEAR?", of_parts),
    Rule("month-of", "the month of month:MONTH year:OF_YEAR?", of_parts),
    Rule("month-of-year", "month:MONTH of? inner:(TURN year)", of_parts),
    Rule("day-of-year", "date:CALENDAR_DAY ,? of? inner:(TURN year)", lambda m: moded(Date(month=m["date"].month, day=m["date"].day, within=m.value("inner")), m)),
    Rule("season-year", "approx:APPROX? the? season:SEASON of? year:YEAR_WORDS", of_parts),
    Rule("season", "the:(the)? season:SEASON", lone_season),
    Rule("season-event", "the? season:SEASON SEASON_EVENT", season_event),
    Rule("season-pair", "(turn:TURN | the:(the))? first:SEASON (and | or | /) last:SEASON (of? year:YEAR | of? bc:INTEGER ERA_BC)?", season_pair),
    Rule("season-years", "the? season:SEASON of? (year:YEAR (- | –) last:(TWO_DIGITS | YEAR) | pair:YEAR_PAIR)", season_of_years),
    Rule("season-turned", "turn:TURN season:SEASON", of_parts),
    Rule("season-of-year", "the? season:SEASON of inner:(TURN year)", of_parts),
    Rule("quarter", "((the fiscal -?)? quarter:ORDINAL quarter | quarter:ORDINAL - quarter | fiscal quarter:ORDINAL -? quarter | the quarter:ORDINAL quarter) (of? (fiscal year? | the)? year:YEAR)?", quarter_of),
    Rule("quarter-last", "the? (last | final | closing) quarter of (year:YEAR | inner:(TURN year))", lambda m: Date(quarter=4, year=m["year"], within=m.value("inner") if "inner" in m else None)),
    Rule("quarter-of-year", "the? quarter:ORDINAL -? quarter of? inner:(TURN year)", quarter_of),
    Rule("quarter-of-years", "inner:(TURN year) POSSESSIVE (fiscal)? quarter:ORDINAL quarter", quarter_of),
    Rule("year-quarter", "the year:YEAR (fiscal)? quarter:ORDINAL quarter", quarter_of),
    Rule("quarter-code-first", "number:DAY_DIGITS code:(q | h) (of? year:YEAR)?", quarter_code),
    Rule("quarter-code", "quarter:QUARTER_CODE (of? year:YEAR)?", lambda m: Date(quarter=m["quarter"], year=m["year"])),
    Rule("year-period", "the year:YEAR (period | quarter | fiscal year)", lambda m: Shift("Y", 0, "period", of=Date(year=m["year"])) if m.words().endswith(("period", "quarter")) else Date(year=m["year"])),
    Rule("year-ago", "(the (comparable | corresponding | same)? year - (ago | earlier) (ORDINAL? quarter | period | nine months) | year - (ago | earlier))", lambda m: Duration("P9M") if m.words().endswith("months") else Shift("Y", -1, "period")),
    Rule("period-a-year-ago", "the (corresponding | comparable | same)? (period | quarter) (last year | a year (ago | earlier))", lambda m: Shift("Y", -1, "period")),
    Rule("last-years-quarter", "last year POSSESSIVE quarter", lambda m: Shift("Y", -1, "period")),
    Rule("same-month-last-year", "the same month (last year | a year (ago | earlier))", lambda m: Shift("M", -12, "story")),
    Rule("latest-period", "the latest (quarter | period)", lambda m: Shift("Y", 0, "period")),
    Rule("period-ended", "(the | this)? (fiscal | called:ORDINAL)? (unit:UNIT | count:NUMBER unit:UNITS) (ended | ending | to (the end of)?) inner:(CALENDAR_DAY | MONTH OF_YEAR?)", period_ended),
    Rule("fiscal-year-named", "the fiscal year", lambda m: Duration("P1Y") if m.after() in ("ended", "ending") else Shift("Y", 0, "story")),
    Rule("latest-year", "the (latest | current | full | entire | whole) (fiscal)? year", lambda m: Shift("Y", -1 if "latest" in m.words() else 0)),
    Rule("half-code", "half:HALF_CODE (of? year:YEAR)?", lambda m: of_parts(m) if "year" in m or m.before() in ("in", "for", "of", "during", "since") else None),
    Rule("half-of-year", "the? (half_first:first | half_second:(second | last | latter)) half of inner:(TURN year | the year)", lambda m: Date(half=1 if "half_first" in m else 2, within=m.value("inner"))),
    Rule("half", "the? (half_first:first | half_second:(second | last | latter)) (half | two quarters) of year:YEAR", lambda m: Date(half=1 if "half_first" in m else 2, year=m["year"])),
    # -- years and longer ---------------------------------------------------------------------------------------
    Rule("year", "approx:APPROX? said:(the (year | years))? year:YEAR", lone_year),
    Rule("short-year", "year:SHORT_YEAR", short_year),
    Rule("year-pair", "pair:YEAR_PAIR", lambda m: None if m.after() == "/" or m.before() in NUMBER_MARKS else year_pair(m)),
    Rule("year-range", "(the years)? first:YEAR (- | – | — | /) last:(YEAR | TWO_DIGITS)", year_range),
    Rule("spelled-year", "said:(the year)? year:SPELLED_YEAR", lone_year),
    Rule("fiscal-code", "year:FISCAL_CODE", lambda m: Date(year=m["year"], fiscal=True)),
    Rule("year-to-present", "first:YEAR (- | –) (present | now)", lambda m: [(*m.span("first"), Span(Date(year=m["first"]), Shift("D", 0), 0))]),
    Rule("fiscal-year", "(fiscal | fy) (year)? year:YEAR", lambda m: Date(year=m["year"], fiscal=True)),
    Rule("decade", "the? (decade:YEAR | short:SHORT_DECADE) s | the:(the) decade:YEAR (' | ’) s | the:(the)? decade:TWO_DIGITS s", lambda m: decade(m) if m.whole is False or "the" in m or len(m.words("decade")) != 2 else None),
    Rule("decade-name", "the:(the)? decade:DECADE_NAME", lambda m: decade(m) if "the" in m or not m.whole else None),
    Rule("centuries", "the? first:DAY_NUMBER (and | or | & | separator:(to | - | –)) last:DAY_NUMBER -? (centuries | century) bc:ERA_BC?", centuries),
    Rule("century", "the? nth:DAY_NUMBER -? century (bc:ERA_BC | AD)?", century),
    Rule("quarter-of-century", "the? ORDINAL quarter of inner:(the DAY_NUMBER -? century)", lambda m: m.value("inner")),
    Rule("year-bc", "approx:APPROX? year:INTEGER ERA_BC", year_bc),
    Rule("years-bc", "first:INTEGER separator:(- | – | — | to) last:INTEGER ERA_BC", years_bc),
    Rule("year-pair-bc", "first:INTEGER (and | or) last:INTEGER ERA_BC", years_bc),
    Rule("year-early", "year:THREE_DIGITS", early_year),
    Rule("year-numbered", "the year year:INTEGER", lambda m: Date(year=int(m["year"])) if 0 < m["year"] < 1000 and m.after() not in ("-", "students", "pupils") else None),
    Rule("year-ad", "(AD year:INTEGER | year:INTEGER AD)", lambda m: Date(year=int(m["year"]))),
    # -- counted from the published date or from what was said ---------------------------------------------------
    Rule("unit-turned", "turn:TURN kind:KIND_OF_YEAR? unit:UNIT", unit_turned),
    Rule("unit-or-so", "turn:TURN unit:UNIT OR_SO", unit_or_so),
    Rule("unit-and-a-half", "TURN unit:UNIT and a half", lambda m: Duration(amount(1.5, m["unit"])) if not m["unit"][0].isdigit() else None),
    Rule("week-of", "the unit:UNIT of inner:CALENDAR_DAY ((- | –) DAY_DIGITS)?", lambda m: Shift(m["unit"], 0, of=m.value("inner")) if m["unit"] in ("W", "WE") else None),
    Rule("holiday-week", "inner:(TURN? HOLIDAY YEAR?) week", lambda m: Shift("W", 0, of=m.value("inner")) if isinstance(m.value("inner"), Date) else None),
    Rule("holiday-weekend", "the? inner:(TURN? HOLIDAY YEAR?) weekend", holiday_weekend),
    Rule("weekend", "weekend", lambda m: None if m.before() in ("every", "each", "a", "one") else Shift("WE", 0) if in_post(m) else Date(weekend=True)),
    Rule("unit-named", "the unit:UNIT", named_unit),
    Rule("half-of", "the? (half_first:first | half_second:(second | last | latter)) half of inner:PERIOD", half_of),
    Rule("part-of", "the? part:PART inner:PERIOD", part_of_period),
    Rule("mid-unit", "mid - unit:UNIT", lambda m: Shift(m["unit"], 0, "story", mod="MID") if m["unit"] in ("W", "M", "Y") else None),
    Rule("unit-end", "unit:UNIT POSSESSIVE end", lambda m: Shift(m["unit"], 0, "story", mod="END") if m["unit"] in ("M", "DE", "CE") else None),
    Rule("part-of-turned", "side:(earlier | later | sometime) (in | on)? inner:(PERIOD)", turned_part),
    Rule("ago", f"mod:AMOUNT_MOD? {N} -? unit:ANY_UNIT half:(and a half)? {OR_SO} ago | unit:PLURAL_UNIT ago", lambda m: counted_shift(m, -1, "published")),
    Rule("ago-between", "mod:AMOUNT_MOD? first:NUMBER (to | or | - | –) count:NUMBER unit:ANY_UNIT way:(ago | from now | later | earlier)", lambda m: counted_between(m, *WAYS[m.words("way").split()[0]])),
    Rule("counted-from-day", f"{N} unit:ANY_UNIT (ago:ago (on | in)? | from) inner:(NEAR_DAY | CALENDAR_DAY | WEEKDAY | TURN (UNIT | WEEKDAY) | MONTH)", counted_from_day),
    Rule("week-from-day", "(a | one | two) unit:(week | weeks | fortnight) inner:NEAR_DAY", lambda m: Shift("D", {"week": 7, "weeks": 14, "fortnight": 14}[m.words("unit")], of=Shift("D", m["inner"]))),
    Rule("weekday-week", "weekday:WEEKDAY_NAME week | tomorrow week", lambda m: None if m.after()[:1].isalpha() and m.after().istitle() else Shift("D", 7, of=Date(weekday=m["weekday"], direction="coming") if "weekday" in m else Shift("D", 1))),
    Rule("weekday-last", "weekday:WEEKDAY_NAME turn:(last | next)", lambda m: Date(weekday=m["weekday"], direction=m["turn"]) if not m.after()[:1].isalpha() else None),
    Rule("in-time", f"length:(mod:AMOUNT_MOD? {N} unit:ANY_UNIT) POSSESSIVE time", lambda m: counted_length(m, 1, "published")),
    Rule("later", f"mod:AMOUNT_MOD? {N} unit:ANY_UNIT {OR_SO} (later | afterwards | thereafter) | unit:PLURAL_UNIT (later | afterwards)", lambda m: counted_shift(m, 1, "text")),
    Rule("earlier", f"mod:AMOUNT_MOD? {N} unit:ANY_UNIT {OR_SO} (earlier | previously | beforehand) | unit:PLURAL_UNIT (earlier | beforehand)", lambda m: counted_shift(m, -1, "text")),
    Rule("weekdays-ago", "count:NUMBER weekday:WEEKDAYS ago", lambda m: Shift("W", 1 - int(m["count"]), of=Date(weekday=m["weekday"], direction="last"), same=True)),
    Rule("from-now", f"mod:AMOUNT_MOD? {N} unit:ANY_UNIT from (now | today)", lambda m: counted_shift(m, 1, "published")),
    Rule("event-shift", f"mod:AMOUNT_MOD? {N} unit:ANY_UNIT side:(before | after | following | prior)", event_shift),
    # -- times of day -------------------------------------------------------------------------------------------
    Rule("clock", "mod:AMOUNT_MOD? clock:CLOCK_TIME ZONE?", clock_of_day),
    Rule("clock-day", "mod:AMOUNT_MOD? clock:CLOCK_TIME CLOCK_ZONE? ,? (on | of)? inner:ANY_DAY ZONE?", with_clock),
    Rule("clock-military", "clock:FOUR_DIGIT_CLOCK hours? (,? on inner:ANY_DAY | inner:NEAR_DAY)", lambda m: with_clock(m) if m.before() in AT_HOUR else None),
    Rule("clock-twice", f"{CLOCK_TWICE} ((on | of)? inner:ANY_DAY)?", clock_twice),
    Rule("clock-daytime", "mod:AMOUNT_MOD? clock:HOUR_TIME ZONE? ,? on? inner:TIME_OF_DAY", clock_in_daytime),
    Rule("daytime-clock", "inner:TIME_OF_DAY ,? (at | around | about)? clock:HOUR_TIME ZONE?", clock_in_daytime),
    Rule("clock-past", "mod:AMOUNT_MOD? (half:half past | quarter:(a? quarter) side:(past | to)) hour:HOUR_NAME", clock_past),
    Rule("clock-range", "(first:HOUR_BARE | first:FOUR_DIGIT_CLOCK) separator:(- | – | — | to | and | until | till) clock:CLOCK_TIME ZONE? (,? (on | of)? inner:ANY_DAY)?", hours_from_to),
    Rule("day-clock", "inner:ANY_DAY ,? (at | around | about)? clock:CLOCK_TIME ZONE?", with_clock),
    Rule("daytime", "part:DAY_PART? inner:ANY_DAY daytime:DAYTIME", with_clock),
    Rule("daytime-near-day", "part:DAY_PART? daytime:DAYTIME inner:NEAR_DAY", with_clock),
    Rule("mid-daytime", "part:MID_PART daytime:DAYTIME", with_clock),
    Rule("daytime-turned", "(earlier | later)? part:DAY_PART? turn:TURN daytime:DAYTIME", daytime_turned),
    Rule("daytime-of-day", "((early | late) in)? the? part:DAY_PART? the? daytime:DAYTIME (hours)? (of | on) inner:(ANY_DAY | the DAY_DIGITS SUFFIX)", with_clock),
    Rule("early-hours", "the (part:EARLY | small | wee) hours (of | on) inner:(ANY_DAY DAYTIME? | the DAY_DIGITS SUFFIX | TURN DAYTIME)", early_hours),
    Rule("daytime-named", "(part:EARLY in)? the daytime:DAYTIME", lambda m: with_clock(m) if "part" in m or m.before() in ("in", "during", "by", "through", "until", "all") else None),
    Rule("twilight", "daytime:TWILIGHT (on | of) inner:(ANY_DAY | the DAY_DIGITS SUFFIX)", with_clock),
    Rule("end-of-year", "year POSSESSIVE? end", lambda m: Shift("Y", 0, "story", mod="END")),
    Rule("year-end", "(at | around)? year (' s | ’ s)? - end year:YEAR?", lambda m: Date(year=m["year"], month=12, day=31, mod="APPROX" if m.words().startswith("around") else "", direction="past" if m.before() == "since" else "")),
    Rule("these-days", "these days", lambda m: None if m.after() == "of" else Vague("PRESENT_REF")),
    Rule("at-night", "at daytime:DAYTIME", at_night),
    # -- in posts -----------------------------------------------------------------------------------------------
    Rule("posted-daytime", "(a | an | one | the)? part:DAY_PART? daytime:DAYTIME", posted_daytime),
    Rule("posted-unit", "(a | an)? unit:UNIT | (a | an)? unit:TIME_UNIT", posted_unit),
    Rule("posted-season", "season:SEASON", posted(lambda m: None if m["season"] == "FA" else of_parts(m))),
    Rule("posted-day-number", "unit:UNIT INTEGER", posted(lambda m: Duration(amount(1, m["unit"])) if m["unit"] in ("D", "W", "Y") else None)),
    Rule("posted-clock", "(at | by | abt) clock:FOUR_DIGIT_CLOCK", posted_clock),
    Rule("posted-weekday", "turn:TURN weekday:WEEKDAY_LOWER", posted(of_parts)),
    Rule("overnight-on", "overnight (on | of)? inner:ANY_DAY", lambda m: replace(m.value("inner"), clock="TNI")),
    Rule("tonight", "(tonight | tonite | tnite | overnight)", lambda m: Shift("D", -1 if m.words() == "overnight" else 0, clock="TNI")),
    Rule("spelled-with-2", "DAY_DIGITS (day | nite | night | nyt | moro | morow | morrow | mrw)", spelled_with_2),
    Rule("one-day", "(one | some) day", lambda m: Vague("FUTURE_REF") if m.before() in BEFORE_VERB else None),
    # -- durations ----------------------------------------------------------------------------------------------
    Rule("duration", f"mod:AMOUNT_MOD? (count:NUMBER plus:PLUS? | vague:VAGUE_COUNT) {MORE}? unit:ANY_UNIT half:(and a half)? {OR_SO}", counted_duration),
    Rule("duration-compound", "(count:NUMBER | a | an) unit:ANY_UNIT ,? and? rest:NUMBER lesser:ANY_UNIT", compound),
    Rule("duration-whole", "(the | a) (whole | entire | full) unit:UNIT", lambda m: Duration(amount(1, m["unit"])) if m["unit"] in ("D", "W", "WE", "M") else None),
    Rule("nth-unit", "the? (ORDINAL | DAY_DIGITS SUFFIX) unit:UNIT", nth_unit),
    Rule("duration-turned", f"(each of | at least)? (the {SPAN_OF} | the | past | last) (count:NUMBER | vague:VAGUE_COUNT) ({MORE} | previous | preceding | following | last | next)? unit:PLURAL_UNIT half:(and a half)? {OR_SO}", turned_duration),
    Rule("duration-part", "the? end:(first | last) count:NUMBER unit:PLURAL_UNIT of inner:(MONTH OF_YEAR? | YEAR_PERIOD | the year)", duration_part),
    Rule("duration-between", f"(the {SPAN_OF})? count:NUMBER (to | -) last:NUMBER unit:PLURAL_UNIT", duration_between),
    Rule("duration-or", "one:(a) unit:UNIT or two", lambda m: Duration(amount(1, m["unit"]), "APPROX")),
    Rule("duration-one", f"mod:AMOUNT_MOD? one:(a | an | another | an additional) unit:ANY_UNIT half:(and a half)? {OR_SO}", rate_or_duration),
    Rule("duration-adjective", " (count:NUMBER | several) - unit:ANY_UNIT (- long)? | unit:PLURAL_UNIT - long", lambda m: None if m.after() in NAMED_EVENTS else duration(m)),
    Rule("period-long", "a (very | fairly | relatively | rather)? (long | short | brief | lengthy | prolonged | extended) period (of time)?", lambda m: Duration("PXX")),
    Rule("period-counted", "(a | an | the same | the | this | that | each)? (count:NUMBER | vague:(several)) -? unit:UNIT period", lambda m: duration(m) if "-" in m.words() or m["count"] != 1 else None),
    Rule("duration-while", "a while | some time | a (long | short) time", lambda m: Duration("PXX") if m.before() == "for" else None),
    Rule("duration-quarter", "mod:AMOUNT_MOD? a quarter (- | of a)? century", lambda m: Duration("P25Y", m["mod"] or "")),
    Rule("duration-word", "length:LONG", duration_word),
    Rule("duration-long", "unit:UNIT - long", lambda m: Duration(amount(1, m["unit"]))),
    Rule("duration-vague", "(turn:(recent | coming | past) | the (past | last | next | coming | early | first | intervening | following | previous | preceding)? )? (few | several)? unit:PLURAL_UNIT ((or | and) PLURAL_UNIT | ahead)?", vague_units),
    # -- repeated times -----------------------------------------------------------------------------------------
    Rule("set", "each:EACH (other:other unit:ANY_UNIT | (other:other | ORDINAL) weekday:WEEKDAY | count:NUMBER? unit:ANY_UNIT | weekday:WEEKDAY daytime:DAYTIME? | weekday:WEEKDAY_LOWER | single unit:UNIT | daytime:DAYTIME | month:MONTH | season:SEASON)", lambda m: None if m.words().endswith(" second") else every_other(m) if "other" in m and "unit" in m else repeated(m)),
    Rule("set-weekends", "weekends", lambda m: Repeat("XXXX-WXX-WE")),
    Rule("set-weekdays", "weekday:WEEKDAYS", lambda m: Repeat(f"XXXX-WXX-{m['weekday']}")),
    Rule("set-seasons", "the? (past | last | next | coming) (NUMBER | few | several) season:SEASONS", lambda m: Repeat(f"XXXX-{m['season']}")),
    Rule("set-daytimes", "weekday:WEEKDAY daytime:DAYTIMES", repeated),
    Rule("set-word", "value:REPEATING", set_word),
    Rule("set-per", "per unit:UNIT", lambda m: Repeat(amount(1, m["unit"]))),
    # -- the present, the past, the future ------------------------------------------------------------------------
    Rule("now", "(right | just)? NOW", lambda m: Vague("PRESENT_REF")),
    Rule("current", "current", lambda m: Vague("PRESENT_REF") if m.after().lower() not in ("account", "accounts", "and", "events", "affairs") else None),
    Rule("recently", "(more | most)? recently", lambda m: None if m.before() == "as" else Vague("PAST_REF")),
    Rule("recent", "recent", lambda m: Vague("PAST_REF")),
    Rule("the-past", "the past", lambda m: None if m.after() in m.scan.language.tables["UNIT"] else Vague("PAST_REF")),
    Rule("vague-ago", "(a | some) (very? long | little | short)? (time | while) ago | the other (day | night | week)", lambda m: Vague("PAST_REF")),
    Rule("that-period", "(this | that | the same) (period | time)", period_told),
    Rule("the-term", "the (near | short | medium | long) term", lambda m: None if m.after() == "-" or m.after()[:1].isupper() else Vague("FUTURE_REF")),
    Rule("season-unnamed", "(dry | wet | rainy | monsoon) season", lambda m: Vague("")),
    Rule("the-present", "present - day", lambda m: Vague("PRESENT_REF")),
    Rule("the-future", "the? near? future", lambda m: Vague("FUTURE_REF")),
]  # fmt: skip

CORE = (
    "MONTH_NAME MONTH_SHORT WEEKDAY_NAME WEEKDAY_SHORT WEEKDAYS YEAR YEAR_AND_DAY ISO SLASHED DOTTED UNIT UNITS TIME_UNIT"
    " TIME_UNITS NEAR_DAY SEASON DECADE_NAME CLOCK AM PM DAYTIME DAYTIMES POINT NOW REPEATING TEENS tonight tonite tnite overnight"
    " moro morow morrow mrw nyt WEEKDAY_LOWER"
    " LONG ZONE ago q centuries century"
    " future past recently recent current m clock BC AD c QUARTER_CODE FISCAL_CODE HUNDREDS period SHORT_DECADE YEAR_PAIR SLASHED_PAIR HALF_CODE SUFFIX TWO_DIGITS christmas xmas easter thanksgiving halloween eve"
    " pentecost epiphany while time term THREE_DIGITS dry wet rainy monsoon"
).split()

# "Guidelines to be published in May" lie ahead, "was found to be ill on Friday" doesn't.
TO_BE = (
    not_after("appears appeared seems seemed found thought known said believed reported turned proved".split())
    + "to be"
)
FUTURE = (
    rf"\b(?:will|shall|won['’]t|['’]ll|(?:is|are|was|were) to|(?:is|are) (?:going|likely)|{TO_BE}|expects?|plans? (?:to|for)|planning"
    r"|(?<!\bbeen )(?<!originally )(?:expected|scheduled|planned|due|slated)|supposed|set (?:to|for)|about to|between now"
    r"|from now|(?:go|move|head)(?:es|s)? into|(?:going|moving|heading) into|intends?|hopes?|would|(?-i:may)|might"
    r"|should(?! have)|upcoming|forthcoming|deadline|payable|redeemable|ahead of(?![^.]*,)|expires|begins|starts|resumes"
    r"|opens|ends|closes|convenes|takes (?:effect|place|office)|(?<!\bthe )next(?! to\b)|as (?:early|soon) as"
    r"|must(?! have)|(?:needs?|has|have) to|(?:agreed|decided|hoping|pledged|promised|ready"
    r"|threatened|vowed|wants?) to"
    # "They postponed it until Friday", "he has until Friday", "schools reopen Monday", "Come Monday, it will be known".
    r"|(?:postpon|deferr|delay|adjourn|extend)ed(?=[^.]*\b(?:until|till|to)\s+$)|giv(?:en|es)(?=[^.]*\b(?:until|till)\s+$)"
    r"|(?:moved|pushed|put|brought|rescheduled)(?= (?:\w+ ){0,3}(?:to|until|till)\s+(?:the )?$)"
    r"|ha(?:s|ve)(?= (?:\w+ ){0,2}(?:until|till)\s+$)|effective(?=\s+(?:on )?$)|(?:reopen|return|resume)(?=\s+(?:on )?$)"
    r"|(?<=^)come(?=\s+$)"
    # "Classes were cancelled until Friday", "he was jailed until Thursday".
    r"|(?:cancell?ed|(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?<!\bstayed )(?<!\bremained )(?:closed|shut)|suspended|halted|remanded|evacuated|grounded|barred|banned|sealed off|off limits|called off)"
    r"(?=[^.]*\b(?:until|till|through)\s+$)"
    # "The funeral is on Friday", "they host Leeds on Saturday", "the album comes out in October".
    r"|(?:is|are)(?=\s+(?:on\s+|at\s+\S+(?:\s+[ap]\.?m\.?)?(?:\s+on)?\s+)?$)|(?:hosts?|plays?|kicks? off|tips? off|comes? out|meets|travels|departs|premieres|flies|arrives"
    r"|go(?:es)? (?:on sale|to the polls)|(?:comes?|goes?|enters?) into (?:force|effect)|(?:told|ordered|urged) to (?:return|appear|come|report|testify|surrender|start|begin|finish)|(?:aims?|aiming) to"
    r"|(?:is|are) (?:flying|expecting|aiming)|(?:committee|board|council|panel|parliament|senate|house|court) votes|faces an?)(?=\s)(?=[^,;]*$)(?![^,;]*\bafter\b)"
    # "She is in Brussels on Wednesday", "the budget is presented on Thursday".
    r"|(?:is|are)(?= (?:in|at|back|away|home|off|presented|published|issued|held|played|released|buried)\b[^,;]{0,30}$)"
    r"|(?:forecast|promised|pencilled in|earmarked|booked|billed) for(?=\s+$))\b"
)
# "It hit the coast", and not "it is due to hit it"; "closed", and not "will stay closed".
NO_PAST = not_after("be is are to will would could shall must might may can stay stays remain remains".split())
DEED = (
    rf"{NO_PAST}"
    r"(?:(?!un(?!cover|der|do|fold|if|it|leash|lock|seat|veil))"
    r"(?!(?:succ|proc|exc|n|f|sp|bl|br|s|w|h|ind)eed\b)\w+ed"
    r"|began|begun|came|went|took|fell|rose|made|held|won|lost|got|gave|met|left|sent|led|hit|broke|saw|spoke|wrote|cut"
    r"|shot|put|stood|kept|ran|felt|knew|grew|drove|fought|thought|bought|brought|built|sold|paid|became|chose|wore|fled"
    r"|flew|drew|threw|struck|swore|sank|shook|laid|lay|sat|set (?:off|up|out)|found|caught|taught|dealt|heard|read)"
)
PAST = rf"\b(?:said|says|was|were|had|did|has|(?<!\bwill )(?<!\bto )have|told|since|ago|{DEED})\b"
WHOSE = r"(?:the|his|her|its|their)"
# "Seized the ship near the border on"; what was announced, "a concert in the park on", lies ahead.
DONE = (
    rf"\b(?!announce|schedule|plan|propose|expect|call|unveil|set\b){DEED}"
    rf"(?: {WHOSE}(?: [\w’'-]+){{1,2}}| him| her| them| it| [A-Z][\w’'-]+)?"
    rf"(?: (?:at|in|near|outside|inside|aboard|off|from)(?: {WHOSE}| an?)?(?: [\w’'-]+){{1,3}},?){{1,2}}(?: on)?(?: the)?\s*$"
)

FORESEEN = (
    r"earnings|profits?|net|results?|sales|revenues?|budget|forecasts?|estimates?|projections?|income|outlook|production"
    r"|guidance|expectations|growth"
)
ANNIVERSARIES = {
    word: 10 * tens
    for tens, word in enumerate("tenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth".split(), 1)
}
YEARS = Years(
    # "In the 1989 period, costs were higher than a year ago" is of 1989; "the year-ago results" are those of 1988.
    year_before=cue(
        r"\b(?:than|from|over|versus|against|below|above|compared (?:with|to))\b[^.;]{0,40}"
        r"\b(?:year[- ](?:ago|earlier|before)|last year)\b"
    ),
    this_year=cue(r"\b(?:this year|so far)\b"),
    next_year=cue(r"\bnext year\b"),
    within=cue(r"\b(?:in|by|during|(for|into|until|through|part of))(?: (?:all|most) of)?\s+$"),
    compared=cue(
        r"\b(?:compared? (?:with|to)|versus|vs\.?|against|over|than)\s+(?:in\s+|for\s+|during\s+)?"
        r"(?:the\s+|that\s+of\s+)?(?:(?:comparable|same|like|corresponding)\s+)?"
        r"(?:periods?|quarters?|months?|weeks?)?\s*(?:in|of)?\s*$"
    ),
    part=cue(r"\b\d{4} (?:\w+ )?(?:quarter|half|nine months|six months)\b"),
    foreseen_after=cue(rf"\s*(?:[\w’'&-]+ ){{0,2}}(?:{FORESEEN})\b"),
    foreseen_before=cue(rf"\b(?:{FORESEEN})\s+(?:of|for|in)\s+(?:both\s+|the\s+rest\s+of\s+)?(?:the\s+)?$"),
    forecast=cue(r"\s*(?:[\w’'&-]+ ){0,2}(?:earnings |profit |sales )?(?:forecasts?|estimates?|projections?)\b"),
    foreseeing=cue(r"\b(?:predict|expect|forecast|estimat|project)(?:s|es|ed|ing)?\s+$"),
    foresees=cue(
        r"\b(?:expect\w*|forecasts?|predict\w*|project(?:s|ed|ions?)|estimat\w*|trim\w*|scaled back|anticipat\w*"
        r"|outlook|likely|will|would|target\w*)\b"
    ),
    will=cue(r"\b(?:will|would)\b"),
    # "The 40th anniversary of his death on 18 September 1970", "75 years after the bank's foundation in 1934".
    counted=cue(
        rf"\b(?:(?P<count>\d{{1,3}})(?:st|nd|rd|th)|(?P<ordinal>{'|'.join(ANNIVERSARIES)}))\s+anniversary\s+of\b"
        r"[^.;]{0,70}?\b(?P<year>1[5-9]\d\d|20\d\d)\b"
        r"|\b(?P<count_2>\d{1,3})\s+years\s+(?:after|since|on\s+from)\b[^.;]{0,50}?\b(?P<year_2>1[5-9]\d\d|20\d\d)\b"
    ),
    another=cue(r"\b(?:1[5-9]\d\d|20\d\d|next year|last year)\b"),
    ordinals=ANNIVERSARIES,
)

LANGUAGE = Language(
    "en",
    TABLES,
    MACROS,
    RULES,
    CORE,
    ENGLISH_READERS,
    cues=Cues(
        future=cue(FUTURE),
        past=cue(PAST),
        limit=cue(r"\b(?:by|until|till|through|before)\s+$"),
        over=cue(r"['’]s\b(?! (?:expected|planned|scheduled|upcoming|proposed|looming)\b)"),
        done=cue(DONE),
        attributed=cue(
            r",[^,]{0,60}\b(?:said|says|told\b[^,]{0,20}|announced|reported|confirmed)\s+(?:(?:on|late|early)\s+)*$"
        ),
        passing=cue(
            r"(?:, (?:who|which|whose|where|that)\b[^,]*|\b(?:since|after \w+ing|before \w+ing|until|as of)\b[^,]*"
            r"|^(?:an?|the|his|her) (?:\w+ ){1,3}(?:jailed|born|convicted|sentenced|built|founded|opened|released|arrested|made|launched|bought|created|signed)(?: \w+)?(?: in| on)?\s*)$"
        ),
        coordinated=cue(r"\b(?:and|but|then|before)\b|;|, (?:in|on|by)\b|^, \w+ed (?:in|on) $"),
        planned_then=cue(r"\b(?:was|were|had been|planned|called)\s+(?:\w+ly\s+)?$"),
        undone=cue(r"^[^.]*?\b(?:but (?!will|is|are|has|have|may|could|would|can|no|not|the|it is)|never )"),
        onward=cue(r"\b(?:as of|from|starting|effective)\s+$"),
        denied=cue(r"\b(?:(?:did|was|were|had|could)(?:n['’]t| not)|never)\b"),
        aside=cue(
            r"(?:\b(?:born|built|founded|established|written|erected|signed|passed|adopted|as)(?: (?:in|on|of))?|\b(?:law|act|treaty|constitution"
            r"|agreement|accord|accords|declaration|resolution|convention) of)\s+$"
        ),
        forthcoming=cue(
            r"\b(?:(?:will|shall|won['’]t)\b|['’]ll\b|(?:is|are) (?:to|due|set|expected|scheduled|going|likely|planned)\b"
            r"|(?:opens|begins|starts|closes|expires|resumes)(?= (?:\w+ )?$))"
        ),
        lasting=cue(r"\b(?:until|till)\b"),
        relative=cue(r", (?:who|which|whose)\b"),
        lead=cue(r"\b(?:on|in|by|since|until|before|after|at|from|during)\s+$"),
        clause=cue(r"\b(?:where|which|who|while|because|although|though|whereas)\b"),
        within=cue(
            r"(?:\b(?:in|on|since|during|from|between|last|ended|dated|about|around|to)(?:\s*the)?(?:\s*(?:early|late|mid"
            r"|middle|end|beginning|start|night|morning|evening|day)(?: of)?)?|[(,]|^)\W*$"
        ),
        ahead=cue(
            r"\b(?:by|through|due(?: in)?|before|beginning|starting|effective|(?:expir|matur)ing(?: in| on)?)\s+\W*$"
            r"|\b(?:until|till)\b.{0,40}$"
        ),
        # "Moved to Berlin" is no infinitive.
        open=cue(r"\bto [a-z]{2,}\b(?<!to the)(?<!to an)(?<!to its)(?<!to his)(?<!to her)"),
        still=cue(r"\b(?:still|now|today|is|are|has|have|remains?|what['’]s)\b"),
    ),
    joins=Joins(
        ranges=("to", "through", "until", "till", "-", "–", "—", "up to"),
        ranges_after={"and": "between"},
        lists=("and", ",", "or", "&", ", and", "/"),
        event=re.compile(r" (?:[a-z][\w’'-]* ){1,3}(?:of|on) "),
        event_before=cue(r"\b(?:the|that|this|an?|its|his|her|their)\s+$"),
    ),
    years=YEARS,
)
