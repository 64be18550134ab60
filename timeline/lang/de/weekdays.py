"""German days of the week, alone, turned ("vergangenen Montag") or counted in a month."""

from __future__ import annotations

from timeline.lang.builders import counted_shift, nth_in_month, of_parts, some_day
from timeline.lang.de.context import TITLES
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Date, Repeat, Shift, Vague, Value


def lone_weekday(match: Match) -> Value | None:
    """ "am Montag"; no name ("Frau Sonntag") and no end of one ("der Herz-Jesu-Sonntag"), as "Montag-Freitag" is not."""
    ends_name = match.before() == "-" and match.glued_before and match.after() != "-"
    compound = match.whole and ends_name and match.before(2) not in match.scan.language.tables["WEEKDAY_NAME"]
    if match.whole and match.before() == "ein" and {match.before(2), match.before(3)} <= IT_WAS:
        return Shift("D", 0, "said")  # "Es war ein Sonntag", the day just told
    return None if compound or match.before() in TITLES else of_parts(match)


IT_WAS = frozenset(("es", "das", "war"))


def one_weekday(match: Match) -> Value:
    """ "an einem Sonntag" is one of which the text does not say which; "am 15. September 2008, einem Montag" says so."""
    tables = match.scan.language.tables
    told = match.before(2) in tables["MONTH_NAME"] or match.before(3) in tables["MONTH_NAME"]
    if match.before() != "," or not told or "daytime" in match:
        return some_day(match)
    return Shift("D", 0, "text")


def weather_weekday(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "an einem regnerischen Dienstag im Oktober 2003": one of that month, and the text does not say which."""
    if match.before(2) not in ONE or not match.before().endswith("en"):
        return None
    some = Date(weekday=match["weekday"], within=Vague("PAST_REF"))
    return [
        (*match.span("weekday"), some),
        (match.span("month")[0], match.end, Date(month=match["month"], year=match["year"])),
    ]


ONE = frozenset(("ein", "einem", "einen", "eines"))


def weekday_beside(match: Match) -> Value:
    """ "am Freitag zuvor", "am Montag darauf": counted from the day just told."""
    weekday, clock = match["day"] if "day" in match else (match["weekday"], "")
    return Date(weekday=weekday, clock=clock, direction="previous" if "back" in match else "following")


def weekday_ago(match: Match) -> Value | None:
    """ "am Freitag vor zwei Wochen", "am Dienstag in einer Woche"."""
    if match["unit"] != "W":
        return None
    sign = -1 if match.words("side") == "vor" else 1
    return Date(weekday=match["weekday"], within=counted_shift(match, sign, "published"))


RULES = [
    Rule("weekday", "weekday:WEEKDAY_NAME", lone_weekday),
    Rule("weekday-running", "des weekday:WEEKDAYS", lambda m: of_parts(m) if m.before() in ("lauf", "laufe", "verlauf") else None),
    Rule("weekday-turned", "turn:TURN weekday:WEEKDAY_NAME", of_parts),
    Rule("weekday-of-week", "weekday:WEEKDAY_NAME inner:(TURN woche)", of_parts),
    Rule("some-weekday", "(einem | einen | eines) (weekday:WEEKDAY_NAME | weekday:WEEKDAYS) daytime:DAYTIME?", one_weekday),
    Rule("weather-weekday", "weekday:WEEKDAY_NAME im month:MONTH_NAME year:YEAR?", weather_weekday),
    Rule("weekday-beside", "(weekday:WEEKDAY_NAME | day:WEEKDAY_DAYTIME) (back:(zuvor | davor) | darauf | danach)", weekday_beside),
    Rule("nth-weekday", "THE? nth:DAY_NUMBER (weekday:WEEKDAY_NAME | weekend:wochenende) im month:MONTH_NAME year:YEAR?", nth_in_month),
    Rule("last-weekday", "THE? (letzte | letzten | letztes) (weekday:WEEKDAY_NAME | weekend:wochenende) im month:MONTH_NAME year:YEAR?", nth_in_month),
    Rule("weekday-of-month", "THE? (nth:DAY_NUMBER | letzte | letzten) weekday:WEEKDAY_NAME inner:((TURN | des) (monats | monates))", nth_in_month),
    Rule("nth-weekday-of-each", "THE? (DAY_NUMBER | letzte | letzten) WEEKDAY_NAME im monat", lambda m: Repeat("P1M")),
    Rule("nth-weekend", "THE? nth:DAY_NUMBER month:MONTH_WEEKEND year:YEAR?", nth_in_month),
    Rule("weekday-ago", "weekday:WEEKDAY_NAME side:(vor | in) (count:NUMBER | one:A) unit:ANY_UNIT", weekday_ago),
]  # fmt: skip
