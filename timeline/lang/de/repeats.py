"""German times that come again and again: "jeden Montag"."""

from __future__ import annotations

from timeline.lang.builders import repeated
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Repeat, Value, amount


def repeated_weekday_daytime(match: Match) -> Value:
    """ "sonntagmorgens", "jeden Freitagabend"."""
    weekday, clock = match["day"]
    return Repeat(f"XXXX-WXX-{weekday}{clock}", "EVERY")


def per_unit(match: Match) -> Value | None:
    """ "zweimal im Monat", "pro Jahr"; "im Jahr 2014" and "im Monat Mai" are dates, "140 Kilometer pro Stunde" a speed."""
    after = match.after()
    if match["unit"] == "TH" and match.before() in SPEEDS:
        return None
    if after[:1].isdigit() or after.lower() in match.scan.language.tables["MONTH_NAME"]:
        return None
    times = match["times"]
    return Repeat(amount(1, match["unit"]), freq="" if times in (None, 1) else f"{times}X")


SPEEDS = frozenset("kilometer kilometern km meilen knoten".split())


def money_per_month(match: Match) -> Value | None:
    """ "400 Euro im Monat", "200 Patienten am Tag": how often, behind what is counted; "14 Tote am Tag nach dem Beben"
    fell on one."""
    if match.words().startswith("die ") and match["unit"] != "W":
        return None
    if match.words().endswith("tag") and match.after().lower() in OF_ONE_DAY:
        return None
    tables, before, further = match.scan.language.tables, match.before(), match.before(2)
    many = (further.isdecimal() or further in tables["ONES"]) and before not in ("uhr", "jahren", "jahre")
    return per_unit(match) if many or before in tables["COUNTED"] or before in PAID_OR_TIMES else None


OF_ONE_DAY = frozenset("nach vor der des danach davor zuvor".split())


PAID_OR_TIMES = frozenset("% € male brutto netto".split())


RULES = [
    Rule("set-nth-weekday", "EACH ORDINAL weekday:WEEKDAY_NAME (im monat | des monats)", repeated),
    Rule("set", "each:EACH count:ORDINAL? (weekday:WEEKDAY_NAME daytime:DAYTIME? | unit:ANY_UNIT | daytime:DAYTIME | month:MONTH_NAME | season:SEASON)", repeated),
    Rule("set-weekday-daytimes", "day:WEEKDAY_DAYTIMES", repeated_weekday_daytime),
    Rule("set-daytime", "EACH day:WEEKDAY_DAYTIME", repeated_weekday_daytime),
    Rule("set-all", "alle (count:NUMBER | paar) unit:PLURAL_UNIT", lambda m: Repeat(amount(m["count"], m["unit"]), "EVERY")),
    Rule("set-each-length", "je count:NUMBER unit:PLURAL_UNIT", lambda m: Repeat(amount(m["count"], m["unit"]))),
    Rule("set-weekdays", "weekday:WEEKDAYS", repeated),
    Rule("set-daytimes", "daytime:DAYTIMES", lambda m: None if m.before() == "eines" else repeated(m)),
    Rule("set-word", "value:REPEATING", lambda m: Repeat(m["value"])),
    Rule("set-times-word", "times:TIMES value:REPEATING", lambda m: Repeat(m["value"], freq=f"{m['times']}X" if (m["times"] or 1) > 1 else "")),
    Rule("set-times", "(times:TIMES | times:NUMBER mal) (im | pro | am | in der | je | die) unit:ANY_UNIT", per_unit),
    Rule("set-per", "(pro | je) unit:SINGULAR_UNIT", per_unit),
    Rule("set-in", "(im | am | in der | die) unit:UNIT", money_per_month),
]  # fmt: skip
