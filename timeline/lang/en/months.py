"""English months."""

from __future__ import annotations

from dataclasses import replace

from timeline.lang.builders import of_parts
from timeline.lang.en.context import NAMED_EVENTS, is_habitual, is_person
from timeline.lang.en.years import early_date, iso_month
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Date, Repeat, Value


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


def is_of_figures(match: Match) -> bool:
    """ "June housing starts plunge", "April car sales will be published on Friday": figures are of the last such month,
    unless they are foreseen ("economists expect June sales to rise", "June sales will rise")."""
    if match.before() in ("for", "of") and match.before(2) in SAID_OF_A_MONTH:
        # "Figures for April will be out on Friday."
        return True
    behind = {match.after(place).lower() for place in range(1, 6)}
    if (
        match.before() in ("for", "of")
        and match.before(2) in FIGURES | {"prices", "rates", "results", "minutes"}
        and not PUBLISHING.isdisjoint(behind)
    ):
        # "Prices for April are published on Friday."
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
    rest = [match.after(n).lower() for n in range(place + 1, place + 5)]
    # "June sales to rise, say economists", and not "June sales fall to a third".
    coming = rest[0] in STARTING or not {"will", "would", "could", "may", "should", "likely"}.isdisjoint(rest)
    return not foreseen and (not coming or not PUBLISHING.isdisjoint(rest))


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


def turned_month(match: Match) -> Value | None:
    """ "Last May"; no "they say that Jan Roos was there"."""
    short = match.words("month").rstrip(".") in match.scan.language.tables["MONTH_SHORT"]
    return None if short and match.words("turn") == "that" and match.after().istitle() else of_parts(match)


RULES = [
    Rule("year-month-name", "year:YEAR month:MONTH_NAME day:DAY_NUMBER?", lambda m: of_parts(m) if not m.before() else None),
    Rule("iso-month", "year:YEAR - month:TWO_DIGITS", iso_month),
    Rule("month-year", "approx:APPROX? month:MONTH year:OF_YEAR", of_parts),
    Rule("month-early", "month:MONTH (year:THREE_DIGITS | ,? AD year:INTEGER | ,? year:INTEGER AD)", early_date),
    Rule("month-bc", "month:MONTH of? year:INTEGER ERA_BC", lambda m: Date(year=1 - int(m["year"]), month=m["month"])),
    Rule("month", "month:MONTH", bare_month),
    Rule("month-turned", "turn:TURN month:MONTH year:YEAR?", turned_month),
    Rule("month-of", "the month of month:MONTH year:OF_YEAR?", of_parts),
    Rule("month-of-year", "month:MONTH of? inner:(TURN year)", of_parts),
]  # fmt: skip
