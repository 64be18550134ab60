"""German days of the week, alone, turned ("vergangenen Montag") or counted in a month."""

from __future__ import annotations

from timeline.lang.builders import counted_shift, nth_in_month, of_parts, some_day
from timeline.lang.de.context import TITLES
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Date, Repeat, Value


def lone_weekday(match: Match) -> Value | None:
    """ "am Montag"; no name ("Frau Sonntag") and no end of one ("der Herz-Jesu-Sonntag"), as "Montag-Freitag" is not."""
    ends_name = match.before() == "-" and match.glued_before and match.after() != "-"
    compound = match.whole and ends_name and match.before(2) not in match.scan.language.tables["WEEKDAY_NAME"]
    return None if compound or match.before() in TITLES else of_parts(match)


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
    Rule("some-weekday", "(einem | einen | eines) (weekday:WEEKDAY_NAME | weekday:WEEKDAYS) daytime:DAYTIME?", some_day),
    Rule("nth-weekday", "THE? nth:DAY_NUMBER (weekday:WEEKDAY_NAME | weekend:wochenende) im month:MONTH_NAME year:YEAR?", nth_in_month),
    Rule("last-weekday", "THE? (letzte | letzten | letztes) (weekday:WEEKDAY_NAME | weekend:wochenende) im month:MONTH_NAME year:YEAR?", nth_in_month),
    Rule("weekday-of-month", "THE? (nth:DAY_NUMBER | letzte | letzten) weekday:WEEKDAY_NAME inner:((TURN | des) (monats | monates))", nth_in_month),
    Rule("nth-weekday-of-each", "THE? (DAY_NUMBER | letzte | letzten) WEEKDAY_NAME im monat", lambda m: Repeat("P1M")),
    Rule("nth-weekend", "THE? nth:DAY_NUMBER month:MONTH_WEEKEND year:YEAR?", nth_in_month),
    Rule("weekday-ago", "weekday:WEEKDAY_NAME side:(vor | in) (count:NUMBER | one:A) unit:ANY_UNIT", weekday_ago),
]  # fmt: skip
