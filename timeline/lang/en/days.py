"""English days, months, seasons and years: what a match means, and the words around that forbid it."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile

from timeline.lang.builders import both, calendar_day, day_range, in_order, of_parts, with_clock
from timeline.lang.en.clocks import HABITS, NO_PLURAL, in_post, is_habitual
from timeline.lang.holidays import HOLIDAYS, Fixed, Nth
from timeline.lang.rule import Match
from timeline.lang.values import Date, Direction, Repeat, Shift, Span, Vague, Value


def is_person(match: Match) -> bool:
    """What a clause of who follows is somebody's name."""
    return match.after() == "," and match.after(2) in ("who", "whose", "whom")


def bare_month(match: Match) -> Value | None:
    """A month alone. "May", "March" and "Mar." need a word before them that dates have: "in May", not "May I"; and
    "the March vote" needs what is voted."""
    word, before, after = match.words("month").rstrip("."), match.before(), match.after()
    tables = match.scan.language.tables
    if match.whole and match.glued_after and after in ("'", "’") and match.after(2) != "s":
        return None
    if match.whole and is_person(match):
        # "Brian May, who played"
        return None
    if match.whole and (after in NAMED_EVENTS or (after.istitle() and after.lower() in tables["STREET"])):
        # "The 1800 block of March Lane"
        return None
    if match.whole and before == "of" and match.before(2) == "ides":
        # "The Ides of March" are any year's.
        return None
    if match.whole and {after, match.after(2)} & {"delivery", "futures", "settlement", "contract", "contracts"}:
        # "Oil for May delivery fell", "June gold futures": the May to come.
        return replace(of_parts(match), direction="coming")  # type: ignore[type-var]
    if match.whole and before in ("in", "during") and is_habitual(match):
        return Repeat(f"XXXX-{match['month']:02d}")
    if match.whole and is_of_figures(match):
        return replace(of_parts(match), direction="past")  # type: ignore[type-var]
    if match.whole and after in SAID_BEFORE and before in ("its", "their", "his", "her", "the", "an"):
        # "More than in its October forecast": the last.
        return replace(of_parts(match), direction="past")  # type: ignore[type-var]
    if match.whole and word in ("april", "june") and after in HUMAN_DEEDS and before not in tables["BEFORE_DATE"]:
        # "June tells the presenter about her childhood."
        return None
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
    if before in ("and", "or", "to", "&") and match.before(2) in tables["MONTH_NAME"] and not after.istitle():
        # "Between June and August", "from March to May"
        return of_parts(match)
    if before in ("", ",", "(", "–", "-", "and"):
        return of_parts(match) if after[:1] in (",", ".", "-", "–", "") else None
    if before in ("the", "a", "its", "their", "his", "this"):
        return of_parts(match) if after.islower() and after not in NOT_OF_A_MONTH else None
    return of_parts(match) if before in tables["BEFORE_DATE"] else None


def turned_month(match: Match) -> Value | None:
    """ "Last May"; no "they say that Jan Roos was there"."""
    short = match.words("month").rstrip(".") in match.scan.language.tables["MONTH_SHORT"]
    return None if short and match.words("turn") == "that" and match.after().istitle() else of_parts(match)


# "The October Revolution", "the July Monarchy" are names.
NAMED_EVENTS = frozenset(
    "Revolution Monarchy Movement War Wars Battle Battles Crisis Uprising Manifesto Days Rising Theses Agreement Accords"
    " Hurricane Massacre Offensive Truce".split()
)


def is_of_figures(match: Match) -> bool:
    """ "June housing starts plunge", "April car sales will be published on Friday": figures are of the last such month,
    unless they are foreseen ("economists expect June sales to rise", "June sales will rise")."""
    if match.before() in ("for", "of") and match.before(2) in SAID_OF_A_MONTH:
        # "Figures for April will be out on Friday."
        return True
    if match.before() in IN_A_MONTH:
        # "In June sales will rise."
        return False
    place = next((n for n in (1, 2, 3) if match.after(n) in FIGURES), 0)
    if match.after() == "starts":
        # "June starts with rain."
        return False
    if not place or not all(match.after(n).isalpha() and match.after(n).islower() for n in range(1, place)):
        return False
    foreseen = any(match.before(n).startswith(FORESEEING) for n in range(1, 9))
    behind = [match.after(n).lower() for n in range(place + 1, place + 5)]
    # "June sales to rise, say economists", and not "June sales fall to a third".
    coming = behind[0] in STARTING or not {"will", "would", "could", "may", "should", "likely"}.isdisjoint(behind)
    return not foreseen and (not coming or not PUBLISHING.isdisjoint(behind))


# What is counted or measured month by month.
FIGURES = frozenset(
    "sales inflation payrolls payroll exports imports orders output unemployment jobless jobs deliveries shipments starts"
    " consumption lending borrowing permits receipts PMI CPI PPI GDP".split()
)
# "June sales to rise", "the January sales begin on Friday"
STARTING = frozenset("to start starts begin begins open opens".split())
SAID_OF_A_MONTH = frozenset("figures data numbers statistics".split())
FORESEEING = ("expect", "forecast", "predict", "estimat", "project", "anticipat")
PUBLISHING = frozenset("published released announced reported issued out due".split())
IN_A_MONTH = frozenset("in by since until till before after from during through".split())

# What people do and months don't.
HUMAN_DEEDS = frozenset(
    "tells told says said asks asked lives lived loves loved works worked wrote writes recalls recalled remembers"
    " remembered explains explained laughs laughed smiles smiled married talks talked thinks thought knows knew wants"
    " wanted feels felt sat stood wept sang sings whispered replied admits admitted who whose".split()
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
    if match.whole and match.before() == "the" and is_newspaper(match):
        return None
    after = match.after()
    if match.whole and is_person(match):
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
    if match.whole and match.before() in AVERAGE and match.before(2) in ("a", "an", "any", "the"):
        # "Twice as many calls as on an average Thursday"
        return Repeat(f"XXXX-WXX-{match['weekday']}")
    beside = match.before() == "the" and after in ("before", "after")
    if match.whole and (beside or (after == "in" and match.after(2).isdecimal() and len(match.after(2)) == 4)):
        # "The Friday before Christmas", "one Sunday in 1987": not this week's.
        return None
    if match.words("turn") == "that" and {match.before(), match.before(2)} & SAYS_THAT:
        # "He said that Friday was too late."
        match.start = match.span("weekday")[0]
        return Date(weekday=match["weekday"])
    if match.whole and match.before() in ("a", "any") and not in_post(match):
        # "It fell on a Monday."
        return None
    if match.whole and is_told_weekday(match):
        return Date(weekday=match["weekday"], direction="that")
    if match.whole and match.before() == "on" and "turn" not in match and is_habitual(match):
        return Repeat(f"XXXX-WXX-{match['weekday']}")
    return of_parts(match)


def is_told_weekday(match: Match) -> bool:
    """British "on the Monday", of the days that are told of; no "on the Monday morning flight"."""
    after = match.after()
    named = after.istitle() or (after.islower() and after not in BEHIND_THE_DAY) or after in ("-", "'", "’")
    return match.before() == "the" and match.before(2) in BEFORE_THE_DAY and "turn" not in match and not named


BEFORE_THE_DAY = frozenset("on by until till since".split())
BEHIND_THE_DAY = frozenset(
    "he she they it we i you the a an his her its their there and but when while as at in with because that all no more"
    " was were had found came went took died began fell broke met saw made heard".split()
)


def weekday_part(match: Match) -> Value | None:
    """ "Friday night"; "what people do on a Friday night" is any."""
    if (
        match.whole
        and match.before() in ("a", "any")
        and match.before(2) not in ("one", "was", "is")
        and not in_post(match)
    ):
        value, after = match.value("inner"), match.after()
        event = after.isalpha() and after.islower() and after not in NO_EVENT_OF_A_DAY
        if not event and isinstance(value, Date) and value == Date(weekday=value.weekday):
            return Repeat(f"XXXX-WXX-{value.weekday}{match['daytime']}")
    value = with_clock(match)
    if match.whole and isinstance(value, Date) and value == Date(weekday=value.weekday, clock=value.clock):
        # "Shops were looted on the Monday night."
        return replace(value, direction="that") if is_told_weekday(match) else value
    return value


def is_newspaper(match: Match) -> bool:
    """ "The Sunday New York Times"."""
    named = list(takewhile(str.istitle, (match.after(n) for n in (1, 2, 3))))
    return any(word.lower() in NEWSPAPERS for word in named)


def weekday_after_week(match: Match) -> Value | None:
    """British "they meet a week on Monday": the Monday after the next; no "closed for a week on Monday"."""
    if match.before() not in BEFORE_WEEK_ON:
        return None
    days = 7 if match.words("unit") == "week" else 14
    return Shift("D", days, of=Date(weekday=match["weekday"], direction="coming"))


# What is to be in a week's time, or is said of a place where it is: "they meet", "due", "back here".
BEFORE_WEEK_ON = frozenset(
    "meet meets begin begins start starts open opens play plays return returns resume resumes vote votes leave leaves fly"
    " flies arrive arrives go goes end ends close closes reopen reopens due is are be place until till by from court"
    " back here there again up out published held released announced".split()
)


def weekday_beside(match: Match) -> Value | None:
    """ "The Friday before Christmas", "Monday after 3 May"; no "left on Friday before Christmas shoppers came"."""
    if "the" not in match and match.before() in ("on", "late", "early"):
        return None
    direction: Direction = "previous" if match.words("side") == "before" else "following"
    return Date(weekday=match["weekday"], direction=direction, within=match.value("inner"))


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
    # "Above those of May, and in June 4%"
    counted = after == "%" or after.lower() == "percent"
    return None if match.whole and (after == "Movement" or street or counted) else calendar_day(match)


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


AVERAGE = frozenset("average typical normal ordinary usual regular".split())

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


SEASON_BEFORE = frozenset(
    "in into by during since until till of late early mid through throughout over for from to our this each".split()
)


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


def short_year(match: Match) -> Value | None:
    """ "in '68", "since ’95"; no "'12 angry men'", no "in '15 of 16 games"."""
    glued = match.span("year")[1] - match.span("year")[0] == 3
    if not glued or match.before() not in BEFORE_SHORT_YEAR or match.after() in ("'", "’", "-", "of"):
        return None
    return Date(year=match["year"], two_digit=True)


BEFORE_SHORT_YEAR = frozenset("in since of until till before after by from during early late mid".split())


def holiday_named(match: Match) -> Value | None:
    """ "Christmas", "Easter 2013"; no "White Christmas", no "Easter Uprising"; an "election day" in small letters is any
    country's, and an epiphany anybody's."""
    if (
        (match.glued_after and match.after() == "-")
        or match.after() in NAMED_EVENTS
        or match.before() in ("white", "father")
        or match.after().lower() in OF_A_FEAST
        or is_person(match)
    ):
        return None
    if match["holiday"] in ("election", "epiphany") and match.written("holiday")[0].islower():
        return None
    day = HOLIDAYS[match["holiday"]]
    if match.whole and "turn" not in match and "year" not in match and isinstance(day, Fixed) and is_habitual(match):
        # "The fair is normally held in the run-up to Christmas."
        return Repeat(f"XXXX-{day.month:02d}-{day.day:02d}")
    return of_parts(match)


def holiday_season(match: Match) -> Value | None:
    """ "The Easter holidays", "the Christmas break": the days about it, and not the one; "the May Day holiday" is."""
    value = None if match.words("holiday").endswith(("day", "eve")) else holiday_named(match)
    return replace(value, mod="APPROX", approximate=True) if isinstance(value, Date) else None


# What is called after a feast and is of no day: "a chocolate Easter egg", "Easter Island".
OF_A_FEAST = frozenset(
    "egg eggs bunny bunnies tree trees card cards cake cakes carol carols pudding puddings cracker crackers jumper"
    " jumpers stocking stockings lily lilies island".split()
)


def year_holiday(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "The 2004 boxing day tsunami"; no "$2000 Christmas bonus", no "2000 Easter eggs"."""
    tables = match.scan.language.tables
    named = match.glued_before or match.before() in tables["NUMBERED"] or match.after().lower() in OF_A_FEAST
    feast = Date(year=match["year"], holiday=match["holiday"])
    return None if named else [(*match.span("year"), Date(year=match["year"])), (*match.span("holiday"), feast)]


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


def near_day(match: Match) -> Value | None:
    """ "today"; no "USA Today", no "Today show", and neither "today's world" nor "the leaders of tomorrow"."""
    text, start = match.scan.text, match.start
    channel = match.written().istitle() and re.search(r"\b[A-Z]{2,}\s$", text[max(0, start - 12) : start])
    of_the_age = match.scan.language.tables["OF_THE_AGE"]
    meant = (match.after() in ("'", "’") and match.after(3) in of_the_age) or (
        match.before() == "of" and match.before(2) in of_the_age
    )
    named = match.after() in ("show", "programme", "program") or (
        match.written().istitle() and match.after().istitle() and match.after().lower() in BROADCASTS
    )
    if channel or meant or named:
        # "Dogs Today Magazine"
        return None
    return Shift("D", match["day"])


BROADCASTS = frozenset("magazine show programme program newspaper tonight fm radio network".split())


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
    # "On the 4th troops crossed the river."
    opens = before == "on" and match.before(2) in ("", ".", ",", ";") and after not in NUMBERED_THINGS
    crowd = opens and after.islower() and after.endswith("s")
    return not match.whole or (before in BEFORE_DAY and after != "-" and (not named or crowd))


NUMBERED_THINGS = frozenset(
    "floor day attempt try lap hole green page line anniversary century street avenue of".split()
)
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


def turned_day(match: Match) -> Value | None:
    """ "this Friday, February 15": the day says it all; "last Oct. 23": the turn says which."""
    value = calendar_day(match)
    if isinstance(value, Date) and value.weekday is None and value.year is None:
        return replace(value, direction=match["turn"])
    return value


def season_of_years(match: Match) -> Value | None:
    """ "the winter of 1941/42", which begins in 1941; no "winter 1916-19"."""
    digits = match.words("pair") or f"{match['year']}/{match.words('last')}"
    first, last = digits.split("/")
    follows = int(last) == (int(first) + 1) % 10 ** len(last)
    return Date(year=int(first), season=match["season"]) if follows else None
