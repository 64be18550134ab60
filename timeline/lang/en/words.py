"""English word tables, the patterns with a name, and what they mean."""

from __future__ import annotations

from typing import Any

from timeline.lang.pattern import words
from timeline.lang.readers import READERS

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
    # In small letters another word, unless a day and a year stand beside it: "1 may, 2014".
    "MONTH_LOWER": {"may": 5, "march": 3, "august": 8},
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
    # What is of every summer, or of none: "summer camps", "the winter quarters".
    "OF_NO_SEASON": words(
        "camp camps quarters house houses palace palaces residence home homes school schools clothes coat coats jacket"
        " jackets clothing boots wear dress garden gardens wheat squash sport sports tyres tires fuel job jobs intern interns internship"
        " internships"
    ),
    "HOLIDAYS": {"christmases": "christmas", "easters": "easter", "thanksgivings": "thanksgiving", "halloweens": "halloween"},
    "MID_DAYTIME": {"midmorning": "TMO", "midafternoon": "TAF"},
    "MOST": {"most": "MOST", "many": "MANY", "some": "SOME"},
    "SEASONS": {"springs": "SP", "summers": "SU", "autumns": "FA", "winters": "WI"},
    "ONES": {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9},
    "TEENS": {
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19,
    },
    "TENS": {
        "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    },
    "MULTITUDE": words("tens dozens scores hundreds thousands millions billions"),
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
    "DAYTIME": {"morning": "TMO", "morn": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI", "nite": "TNI", "lunchtime": "TMI"},
    "TWILIGHT": {
        "dawn": "TMO", "daybreak": "TMO", "sunrise": "TMO", "dusk": "TEV", "sunset": "TEV",
        "nightfall": "TNI", "lunchtime": "TMI",
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
    "AGE": {"old": 1, "older": 1, "olds": 1},
    "FRACTION_OF": {"of": 1},
    # "4+ hours"
    "PLUS": {"+": 1},
    # What is quoted in numbers with a full stop: "the shares closed at 10.40 on Friday".
    "OF_FIGURES": words(
        "share shares stock stocks index indices yield yields dollar dollars euro euros pound pounds sterling yen franc cents"
        " pence price prices rate rates percent pct currency rupee rouble ruble traded trading trades futures bond bonds"
        " score scored scores points average averaged metres meters"
        " kilometres miles seconds record magnitude temperature degrees litre litres kg percentage inflation unemployment"
        " valued quoted sold sell sells bought buy buys trade offered issued priced worth paid odds ticket tickets fare fares fee fees admission bidding weighed measured version section chapter"
    ),
    # What is said of hours of the day, before "at 10.15".
    "OF_TIMETABLES": words(
        "leave leaves left leaving arrive arrives arrived arriving depart departs departed departing train trains bus"
        " flight plane ferry ship begin begins began begun start starts started starting kick kicked meet meets met meeting"
        " gather gathered speak speaks spoke vote votes voted voting count polls ended ends woke wakes rang"
        " appeared due doors service funeral ceremony match hearing session reopened resumed broadcast aired sunrise sunset"
        " landed lands lifted launched died born happened occurred exploded struck crashed found heard alarm police"
        " resume resumes talks conference briefing curfew lunch dinner breakfast tea"
    ),
    # Behind a number, what makes it an amount: "$3bn a year", "2cm a year", "12p a day".
    "MEASURE": words(
        "bn m k mn tn trn p c mm cm km ft kg mg g l ml lb lbs oz gb tb mb kb kwh mwh gwh twh kw mw gw ha mi pc pct foot feet"
        " crore lakh"
    ),
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
    "easter sunday": "easter", "easter day": "easter", "easter monday": "easter-monday", "easter": "easter", "pentecost": "pentecost",
    "whit monday": "whit-monday", "april fools ' day": "april-fools", "april fool ' s day": "april-fools",
    "epiphany": "epiphany",
}  # fmt: skip

# With either apostrophe.
HOLIDAY_NAMES = {name.replace("'", mark): key for name, key in HOLIDAY_KEYS.items() for mark in "'’"}

AMOUNT_MODS = {
    "about": "APPROX", "around": "APPROX", "approximately": "APPROX", "roughly": "APPROX", "some": "APPROX",
    "an estimated": "APPROX", "close to": "APPROX", "nearly": "EQUAL_OR_LESS", "almost": "LESS_THAN",
    "at least": "EQUAL_OR_MORE", "no less than": "EQUAL_OR_MORE", "at most": "EQUAL_OR_LESS",
    "up to": "EQUAL_OR_LESS", "no more than": "EQUAL_OR_LESS", "not more than": "EQUAL_OR_LESS",
    "more than": "MORE_THAN", "over": "MORE_THAN", "well over": "MORE_THAN",
    "less than": "LESS_THAN", "under": "LESS_THAN", "fewer than": "LESS_THAN",
}

VAGUE_COUNTS = {
    "a couple of": (2, 2), "a couple": (2, 2), "couple of": (2, 2), "a few": (2, 6), "few": (2, 6), "several": (3, 9),
}

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
        " | a? HALF (a | -)? dozen | HALF (a | an) | a HALF)"
    ),
    "SPELLED_YEAR": "(TEENS (TENS (-? ONES)? | TEENS) | two thousand (and? (TEENS | ONES))? | twenty (-? (TENS (-? ONES)? | TEENS)))",
    "OF_YEAR": "(,? YEAR | of YEAR | in YEAR | SPELLED_YEAR | ' TWO_DIGITS | ’ TWO_DIGITS)",
    "CALENDAR_DAY": (
        "((WEEKDAY ,? the?)? (MONTH the? DAY_NUMBER | the? DAY_NUMBER of? MONTH) (,? YEAR | of YEAR | , SPELLED_YEAR | ,? (' | ’) TWO_DIGITS)?)"
    ),
    "TURN": (
        "(last | lst | next | nxt | this | that | this (coming | past | same | very) | that (same | say) | the same | the? current"
        " | (the | that) (following | subsequent | ensuing | prior) | (the | that)? (previous | preceding) | the? (coming | upcoming)"
        " | the (next | last | past))"
    ),
    "HOLIDAY": "(" + " | ".join(sorted(HOLIDAY_NAMES, key=len, reverse=True)) + ")",
    "ANY_DAY": "(CALENDAR_DAY (,? of? TURN year)? | ISO | WEEKDAY | TURN (WEEKDAY (,? CALENDAR_DAY)? | day | HOLIDAY) | NEAR_DAY | HOLIDAY)",
    "YEAR_PERIOD": "((the year)? YEAR | TURN year | SPELLED_YEAR)",
    # What "early", "the end of" can be said of.
    "PERIOD": (
        "(the? YEAR (' | ’)? s | the? TWO_DIGITS (' | ’)? s | the? SHORT_DECADE s | the? INTEGER s ERA_BC | (MONTH | the? SEASON) of? INTEGER ERA_BC | INTEGER ERA_BC | MONTH of? TURN year | MONTH OF_YEAR? | TURN (MONTH | SEASON | KIND_OF_YEAR? UNIT) | YEAR_PERIOD | the? SEASON (of? YEAR_PERIOD)? | the UNIT"
        " | the? DECADE_NAME | (the | this)? DAY_NUMBER -? century (ERA_BC | AD)? | the? ORDINAL quarter (of? YEAR_PERIOD)?"
        " | ANY_DAY)"
    ),
    "PART": (
        "(early (in | on | -)? | late (in | on | -)? | mid -? | (early | mid) -? to -? (mid | late) -? | end - | (the very?)? (beginning | start | outset | end | close | middle) of"
        " | the (early | late | latter | opening | closing | final) (part | half | days | weeks | months | stages) of"
        " | the (first | last) (days | weeks | months) of)"
    ),
    "DAY_PART": "(mid -? | early (in | on)? | late (in | on)?)",
    "MID_PART": "(mid -?)",
    "EARLY": "(early | late)",
    "APPROX": "(about | around | approximately | roughly | circa | ca .? | c .)",
    "AMOUNT_MOD": "(" + " | ".join(AMOUNT_MODS) + ")",
    # "A number of", "many": how many at least is not said.
    "VAGUE_COUNT": "(" + " | ".join([*VAGUE_COUNTS, "a number of", "many"]) + ")",
    "ANY_UNIT": "(UNIT | UNITS | TIME_UNIT | TIME_UNITS)",
    "PLURAL_UNIT": "(UNITS | TIME_UNITS)",
    "MERIDIEM": "(AM | PM | (a | p) . m .?)",
    "SPELLED_HOUR": "(ONES | ten | eleven | twelve)",
    "HOUR_NAME": "(HOUR | SPELLED_HOUR)",
    "SPELLED_MINUTES": "(five | ten | twenty (-? five)?)",
    "HOUR_BARE": "(HOUR | CLOCK | DOTTED_CLOCK)",
    "CLOCK_ZONE": "(ZONE | (local | uk | CITY | new york | hong kong) time | ET_NAME (standard | daylight)? time | ET_NAME)",
    "DOTTED_TIME": "(DOTTED_CLOCK)",
    # Behind a time without its day; "at noon Central Park closed".
    "OWN_ZONE": "(ZONE | (local | uk | CITY | new york | hong kong) time | ET_NAME (standard | daylight)? time)",
    "OF_DAYTIME": "(in the DAYTIME | at DAYTIME)",
    "CLOCK_TIME": (
        "((CLOCK | DOTTED_CLOCK | HOUR) PLUS? MERIDIEM | CLOCK (hours | h | OF_DAYTIME)? | DOTTED_CLOCK OF_DAYTIME"
        " | (HOUR | SPELLED_HOUR) o (' | ’) clock OF_DAYTIME? | POINT | HOUR POINT | (HOUR | SPELLED_HOUR) OF_DAYTIME"
        " | HOUR ZONE | HMM PM | HMM AM | HHMM (PM | AM | hours | h | hrs | ZONE | local time))"
    ),
    "HOUR_TIME": "(CLOCK_TIME | HOUR | SPELLED_HOUR | DOTTED_CLOCK)",
    # A day with its time of day, for the hour to lie in: "at nine last night".
    "TIME_OF_DAY": "(ANY_DAY DAYTIME | TURN DAYTIME | tonight | tonite | tnite | the DAYTIME of CALENDAR_DAY)",
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

# fmt: on

ENGLISH_READERS = READERS | {
    "NUMBERED_DAY": READERS["DAY_NUMBER"],
    "FOUR_DIGIT_CLOCK": READERS["CLOCK_TIME"],
    "SHORT_YEAR": READERS["YEAR_WORDS"],
    "HOUR_TIME": READERS["CLOCK_TIME"],
    "HOUR_BARE": READERS["CLOCK_TIME"],
    "DOTTED_TIME": READERS["CLOCK_TIME"],
    "HOUR_NAME": READERS["NUMBER"],
    "SPELLED_MINUTES": READERS["NUMBER"],
    "DAY_PART": READERS["PART"],
    "MID_PART": READERS["PART"],
    "EARLY": READERS["PART"],
    "OR_SO": READERS["AMOUNT_MOD"],
    "NTH": lambda tokens, language: language.tables["ORDINAL"].get(tokens[0].lower(), -1),
    "AMOUNT_MOD": lambda tokens, language: AMOUNT_MODS[" ".join(tokens).lower()],
    "VAGUE_COUNT": lambda tokens, language: VAGUE_COUNTS.get(" ".join(tokens).lower()),
    "HOLIDAY": lambda tokens, language: HOLIDAY_NAMES[" ".join(tokens).lower()],
}

# How many of what: the beginning of a counted length.
HOW_MANY = "(count:NUMBER plus:PLUS? | vague:VAGUE_COUNT | one:(a | an | one | another))"

OR_SO = "behind:OR_SO?"

# "Half a century", "the last quarter of an hour".
PARTS = {"half": 0.5, "quarter": 0.25}

UNITS_PARTED = {"century": ("Y", 100), "decade": ("Y", 10), "hour": ("TM", 60), "year": ("M", 12), "minute": ("TS", 60)}
