"""French. `tests/corpus/fr.tsv` has an example of every rule.

An article belongs to the expression ("le 30 juin", "la fin de l'année"), a preposition does not, nor does what is
fused with one ("du [30 mai]", "au [début des années 60]"). In "[deux ans] plus tard" TIMEX3 marks the length, and the
date is where it ends.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from timeline.lang.builders import (
    about_year,
    centuries,
    century,
    clock_day,
    clock_range,
    counted_between,
    counted_length,
    counted_shift,
    day_list,
    day_resumed,
    daytime_turned,
    decade,
    decades,
    duration,
    duration_part,
    duration_range,
    duration_word,
    half_of,
    holy_week,
    iso_date,
    moded,
    night_between,
    nth_in_month,
    numeric_date,
    of_parts,
    of_two_digits,
    part_of,
    repeated,
    shift_by_turn,
    some_day,
    with_clock,
    year_bc,
    year_pair,
    year_range,
)
from timeline.lang.fr.clauses import CLAUSES
from timeline.lang.fr.cues import CUES, JOINS
from timeline.lang.fr.words import FRENCH_READERS, HOLIDAY_NAMES, MACROS, TABLES
from timeline.lang.rule import Language, Match, Rule
from timeline.lang.values import Date, Duration, Repeat, Shift, Span, Vague, Value, amount


def calendar_day(match: Match) -> Value | None:
    """ "le 10 novembre 93"; what follows "le 6 mai" may be another number."""
    value = of_parts(match)
    if isinstance(value, Date) and "year" in match and len(digits := match.words("year")) == 2 and int(digits) < 50:
        match.end = match.span("month")[1]
        return replace(value, year=None)
    return value


STREETS = frozenset("rue place avenue boulevard quai pont square allée cours lycée collège stade".split())


def in_street(match: Match) -> bool:
    """ "place du 8 mai 1945", "rue du 4-Septembre", "place du Onze-Novembre": are the words a name?

    "Sur la place du marché en 1945" tells of a year, "au cours du mois de mars" of a month.
    """
    tables, count = match.scan.language.tables, 1
    while (word := match.before(count)).isdecimal() or any(word in tables[kind] for kind in OF_A_DAY) or word == "-":
        count += 1
    street = match.before(count + 1)
    return word == "du" and street in STREETS and (street, match.before(count + 2)) != ("cours", "au")


OF_A_DAY = ("MONTH_NAME", "ONES", "TEENS")


# Behind a bare day, and not behind a number of things: "le 18, il parla".
BEHIND_DAY = frozenset(
    "' ’ , ; : . ) et ou à au aux en il elle ils elles on un une le la les l se s ce cet cette".split()
) | {""}


TITLES = frozenset("m mm mme mmes mlle mr dr me madame monsieur maître".split())


def lone_month(match: Match) -> Value | None:
    """ "en mars"; written large it is one only where sentences begin: "sur Mars", "Avril Lavigne"."""
    if match.whole and in_street(match):
        return None
    large = match.written("month").istitle()
    if match.whole and large and (match.before(2) if match.before() == "." else match.before()) in TITLES:
        return None  # "M. Juillet"
    begins = match.before() in ("", ".", "en", "fin", "début", "depuis", "(", "-") and not match.after().istitle()
    return None if match.whole and large and not begins else of_parts(match)


def weekday(match: Match) -> Value | None:
    """ "mardi" is a day, "le mardi" every Tuesday; "l'accord du Vendredi saint" none."""
    if match.whole and match.after().lower() in ("saint", "noir"):
        return None
    if "the" in match and match.whole:
        return Repeat(f"XXXX-WXX-{match['weekday']}", "EVERY")
    return of_parts(match)


def weekday_and_day(match: Match) -> Value | None:
    """ "lundi 18", and nothing behind it that could be counted."""
    after = match.after()
    counted = (after[:1].isalnum() and after not in ("dans", "à", "au", "en", "vers", "et", "dès")) or after == "%"
    return None if counted else of_parts(match)


def weekday_range(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "du lundi au vendredi": every week."""
    if match.before() != "du":
        return None
    ends = (("first", match["first"]), ("last", match["last"]))
    return [(*match.span(name), Repeat(f"XXXX-WXX-{number}", "EVERY")) for name, number in ends]


def today(match: Match) -> Value:
    """ "aujourd'hui"; "jusqu'à aujourd'hui", "encore aujourd'hui" is the present."""
    if match["day"] == 0 and (match.before() in ("encore", "à", "d", "toujours") or match.after() in ("encore",)):
        return Vague("PRESENT_REF")
    return Shift("D", match["day"])


def holiday(match: Match) -> Value | None:
    """ "à Noël"; no name: "le père Noël", "Noël Mamère", "Toussaint Louverture", "l'île de Pâques", "l'accord du
    Vendredi saint"; "l'armistice" alone is the event."""
    if match["holiday"] == "armistice" and match.words() in ("armistice", "l'armistice", "l’armistice"):
        return None
    named = match.after()[:1].isupper() and not match.glued_after and "turn" not in match and "year" not in match
    place = {match.before(2), match.before()} & {"île", "accord", "accords"}
    return None if named or place or match.before() == "père" else of_parts(match)


def neighbour(match: Match) -> Value | None:
    """ "la veille", "le lendemain": of the day spoken of; "au lendemain de la guerre" hangs on an event."""
    if match.words() == "veille" or (match.before(2), match.before()) == ("jour", "au"):
        # "du jour au lendemain"
        return None
    if match.after().lower() in ("de", "du", "des", "d"):
        return Shift("D", match["day"], "event")
    return Shift("D", match["day"], "text")


def clock(match: Match) -> Value | None:
    """ "à 18 h 30"; "le midi" is noon of any day, "dure 2 h 15" how long."""
    if match.words() == "midi" and match.before() in ("le", "du"):
        return None
    if match.before() in LASTS:
        hours, minutes = (int(part) for part in match["clock"][1:6].split(":"))
        return Duration(amount(hours + minutes / 60, "TH"))
    return with_clock(match)


LASTS = frozenset("dure dura durer durera dureront durent duré".split())


def daytime_and_clock(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "jeudi matin à 8 h 15": the day twice, and no range."""
    day = match.value("inner")
    if not isinstance(day, Date | Shift) or day.clock:
        return None
    (_, end), clock = match.span("daytime"), match.span("clock")
    return [(match.start, end, replace(day, clock=match["daytime"])), (*clock, replace(day, clock=match["clock"]))]


def dawn(match: Match) -> Value | None:
    """ "à l'aube", "au petit matin du 3 mai"; "à l'aube de l'an 2000" is no time of day."""
    day = match.value("inner") if "inner" in match else Shift("D", 0, "text")
    if not isinstance(day, Date | Shift) or ("inner" not in match and match.after() in ("de", "du", "des", "d")):
        return None
    return replace(day, clock="TMO", mod="START")


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


def short_year(match: Match) -> Value | None:
    """ "en 98": two digits that nothing is counted by."""
    year = int(match.words("year"))
    if year < 50 or match.after()[:1].isalnum() or match.after() == "%":
        return None
    match.start = match.span("year")[0]
    return of_two_digits(match)


def season_short_year(match: Match) -> Value | None:
    """ "l'été 36"; "l'été 45 personnes" counts."""
    year, after = int(match.words("year")), match.after().lower()
    if year < 30 or after in match.scan.language.tables["COUNTED"] or after in ("%", "mille", "cents"):
        return None
    return of_two_digits(match)


def early_year(match: Match) -> Value | None:
    """ "le 25 décembre 800", "En 732, il l'emporta"; "le 5 mai 120 personnes", "en 300 pages"."""
    after = match.after()
    opens = match.words().startswith("en ")
    if after not in ((",",) if opens else ("", ",", ".", ";", ")", "à", "au", "par", "en")) or (
        opens and match.before() not in ("", ".", "!", "?", ";", ":", "»")
    ):
        return None
    match.start = match.span("year")[0] if opens else match.start
    return Date(year=int(match.words("year")), month=match["month"], day=match["day"])


def war_years(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "la guerre de 14-18", "en 39-45"; "14-18" alone is a score."""
    first, last = match.words("first"), match.words("last")
    war = match.before() in ("en", "guerre") or match.before(2) == "guerre"
    if not war or (first, last) not in (("14", "18"), ("39", "45"), ("39", "40")):
        return None
    ends = Date(year=1900 + int(first)), Date(year=1900 + int(last))
    return [(*match.span("first"), Span(*ends, 0)), (*match.span("last"), Span(*ends, 1))]


def century_elided(match: Match) -> Value | None:
    """ "[la fin du XIXe] et le début du XXe siècle": a century is spoken of, and no chapter or quarter."""
    here = match.scan.text[max(0, match.start - 60) : match.end + 60].lower()
    ends = match.after() in ("", ",", ".", ";", ")", "et", "à", "au", "ou", ":")
    return moded(Date(century=match["nth"]), match) if ends and "siècle" in here else None


def decade_named(match: Match) -> Value:
    """ "les années soixante-dix"."""
    return moded(Date(decade=1900 + int(match["number"])), match)


def clock_in_hours(match: Match) -> Value | None:
    """ "à 20 heures", "vers trois heures", "samedi (17 heures)"; "20 heures" alone may be how long."""
    if match.words().startswith("(") and match.after() != ")":
        return None
    match.start = match.span("clock")[0]
    return with_clock(match)


def named_daytime(match: Match) -> Value | None:
    """ "dans la soirée", "la nuit": of the day spoken of."""
    return None if match.before() == "toute" else with_clock(match)


def named_unit(match: Match) -> Value | None:
    """ "de l'année", "du mois" as part of something, "au cours de l'année"."""
    running = match.before(2) == "cours" or (match.before() == "dans" and match["unit"] in ("W", "Y"))
    return Shift(match["unit"], 0, "text") if running or not match.whole else None


SECOND_ENDS = frozenset("de d plus avant après pour et ou à au a est suffit par".split())


def length(match: Match) -> Value | None:
    """How long; "87 ans", "un homme de 38 ans", "à 17 ans", "les 6-16 ans" are ages."""
    if match.words() == "une seconde" and match.after().isalpha() and match.after().lower() not in SECOND_ENDS:
        # "une seconde chance"
        return None
    if match.written("unit").istitle():
        # "les 24 Heures du Mans"
        return None
    if match.words() == "un jour" and match.before() not in ("pendant", "durant", "en", "depuis", "après", "de"):
        return None
    return None if match["unit"] == "Y" and is_age(match) else duration(match)


def is_age(match: Match) -> bool:
    """Are so many years how old somebody is?"""
    tables, before, further, third = match.scan.language.tables, match.before(), match.before(2), match.before(3)
    after, nouns = match.after().lower(), match.scan.language.tables["LENGTH_NOUN"]
    if after in ("de", "d", "après", "plus", "avant", "auparavant", "durant"):
        # "vingt ans après", "cinq ans de prison"
        return False
    if before in tables["AGE_BEFORE"] or before in ("ses", "mes", "leurs", "vos"):
        # "elle a 87 ans", "ses 20 ans"
        return True
    if before in (",", "(") and after in (",", ")", "."):
        # "Jean Dupont, 43 ans,"
        return True
    if before in ("-", "les", "des", "aux") or third in ("les", "des", "aux"):
        # "les 6-16 ans", "les moins de 25 ans"
        return True
    if further.startswith("âg") or after.startswith("âg"):
        return True
    if before in ("et", "ou") and further[:1].isdigit():
        # "entre 20 et 30 ans"; "une peine de 5 ou 10 ans" is how long.
        return third not in nouns
    # "un homme de 38 ans", "à 17 ans"; "une peine de dix ans".
    return before in ("de", "à", "'", "’") and further not in nouns and third not in nouns


def lengths(match: Match) -> Any:
    """ "de 8 à 24 mois"; "de 2 à 8 ans" is an age."""
    return None if match["unit"] == "Y" and match.after().lower() not in ("de", "d") else duration_range(match)


def ago(match: Match) -> Value:
    """ "il y a une semaine" is a date, "il y a [quelques mois]" how long ago."""
    value = counted_shift(match, -1, "published")
    return counted_length(match, -1, "published") if isinstance(value, Shift) and value.count is None else value


def ago_half(match: Match) -> Value:
    """ "il y a une demi-heure", "voici un quart de siècle"."""
    if "quarter" in match:
        return Shift("Y", -25, narrow=False, approximate=True)
    return Shift(match["unit"], -0.5, narrow=False)


def beside_event(match: Match) -> Value:
    """ "six ans après sa victoire" counts from an event, "six ans après." from the date spoken of."""
    after = match.after()
    anchored = not after[:1].isalnum() or after.lower() in ("il", "elle", "ils", "elles", "on")
    sign = 1 if "later" in match else -1
    return counted_length(match, sign, "text" if anchored else "event")


def per_unit(match: Match) -> Value:
    """ "par [an]": how often."""
    match.start = match.span("unit")[0]
    return Repeat(amount(1, match["unit"]))


def daily(match: Match) -> Value | None:
    """ "le lot quotidien"; "le quotidien" is a newspaper."""
    nouns = ("le", "un", "du", "au", "ce", "les", "des", "grand", "presse", "son", "leur", "notre", "premier")
    if match.words() == "quotidiens" or match.before() in nouns:
        return None
    return Repeat(match["value"])


# "l'hebdomadaire", "un mensuel" are papers.
NOUN_BEFORE = frozenset("' ’ un le du au ce cet les des deux son leur notre".split())


def lone_turn(match: Match) -> Value | None:
    """ "le prochain mariage", "le gouvernement précédent", "sans précédent"."""
    if match.before() in ("sans", "un", "de", "avec", "tout", "au", "à", "et"):
        return None
    if match["turn"] == "following":
        return None
    return Vague("FUTURE_REF" if match["turn"] == "next" else "PAST_REF")


def future_adjective(match: Match) -> Value | None:
    """ "le futur stade", "la future « loi »"; "du futur" and "le futur." are a noun."""
    adjective = match.after()[:1].isalpha() or match.after() == "«"
    return Vague("FUTURE_REF") if adjective and match.before() not in ("du", "au", "un") else None


def the_future(match: Match) -> Value | None:
    """ "à l'avenir"; "son avenir", "l'avenir d'un parti" is no time."""
    return None if match.before() in BEFORE_FUTURE else Vague("FUTURE_REF")


BEFORE_FUTURE = frozenset("un son leur notre d ' ’ cet".split())


DURING = frozenset(
    "depuis pendant durant après voilà voici a dans pour dura dure duré durer passé passa passer passe mit mis pris prendra prend".split()
)


def vague_length(match: Match) -> Value | None:
    """ "depuis des années", "pendant de longs mois"."""
    return duration(match) if match.before() in DURING else None


N = "(count:NUMBER | vague:VAGUE | one:(un | une))"
HALF = "half:(et (demi | demie))?"
LENGTH = f"(mod:AMOUNT_MOD? ({N} | (une | la) orso:(count:DOZEN OF)) (bonnes | bons | longues | longs | autres)? unit:ANY_UNIT {HALF})"

RULES = [
    # -- days ---------------------------------------------------------------------------------------------------
    Rule("iso-date", "date:ISO", iso_date),
    Rule("numeric-date", "date:(SLASHED | DOTTED)", lambda m: numeric_date(m, day_first=True)),
    Rule("calendar-day", "(le | ce)? (weekday:WEEKDAY_NAME ,?)? (le)? day:DAY_NUMBER month:MONTH (year:OF_YEAR | turn:TURN_AFTER)?", lambda m: None if in_street(m) else calendar_day(m)),
    Rule("day-named", "(le)? day:DAY_NUMBER - month:MONTH_NAME", lambda m: None if in_street(m) else of_parts(m)),
    Rule("day-list", "(le | les)? WEEKDAY_NAME? days:((DAY_DIGITS SUFFIX? NEXT_DAY)+ DAY_DIGITS SUFFIX?) month:MONTH (year:YEAR | turn:TURN_AFTER)?", day_list),
    Rule("day-of-year", "le? (WEEKDAY_NAME ,?)? day:DAY_NUMBER month:MONTH_NAME (de)? inner:TURNED_YEAR", of_parts),
    Rule("day-of-month", "le (WEEKDAY_NAME)? day:DAY_NUMBER (de ce mois | courant)", lambda m: Date(day=m["day"])),
    Rule("day-of-month-turned", "le (WEEKDAY_NAME)? day:DAY_NUMBER du inner:(mois TURN_AFTER)", of_parts),
    Rule("day-of-same-month", "le (WEEKDAY_NAME)? day:DAY_NUMBER du même mois", lambda m: Date(day=m["day"], within=Shift("M", 0, "said"))),
    Rule("day-resumed", "le day:DAY_DIGITS", lambda m: day_resumed(m) if m.after().lower() in BEHIND_DAY else None),
    Rule("weekday", "the:(le)? weekday:WEEKDAY_NAME", weekday),
    Rule("weekday-turned", "(le)? weekday:WEEKDAY_NAME turn:TURN_AFTER", of_parts),
    Rule("weekday-this", "turn:TURN_BEFORE weekday:WEEKDAY_NAME", of_parts),
    Rule("weekday-of-week", "weekday:WEEKDAY_NAME (de)? inner:((la | cette) semaine TURN_AFTER?)", of_parts),
    Rule("weekday-day", "(le)? weekday:WEEKDAY_NAME day:DAY_DIGITS", weekday_and_day),
    Rule("some-weekday", "un weekday:WEEKDAY_NAME daytime:TIME_OF_DAY?", some_day),
    Rule("weekday-today", "day:TODAY ,? WEEKDAY_NAME", lambda m: Shift("D", m["day"])),
    Rule("nth-weekday", "(le)? (nth:ORDINAL | dernier) (weekday:WEEKDAY_NAME | WEEKEND) (de | d APOS) month:MONTH_NAME year:YEAR?", nth_in_month),
    Rule("holy-week", "(la)? semaine sainte (year:YEAR)?", holy_week),
    Rule("holiday", "(le | la | l APOS)? ((la | cette)? (fête | jour) (de | du | de la))? holiday:HOLIDAY (turn:TURN_AFTER | year:YEAR)?", holiday),
    Rule("near-day", "day:TODAY", today),
    Rule("neighbour", "(la | le)? day:NEIGHBOUR", neighbour),
    Rule("neighbour-of-day", "(la | le)? day:NEIGHBOUR (de | du) inner:(CALENDAR_DAY | HOLIDAY)", lambda m: Shift("D", m["day"], "text", of=m.value("inner")) if m.value("inner") else None),
    Rule("day-before-last", "l APOS avant - veille", lambda m: Shift("D", -2, "text")),
    Rule("same-day", "((le | ce) même jour | ce jour - là | le jour même)", lambda m: Shift("D", 0, "text")),
    # -- months, seasons, quarters ------------------------------------------------------------------------------
    Rule("month-year", "(mois de | mois d APOS)? month:MONTH (de)? year:OF_YEAR", lambda m: calendar_day(m) if "year" in m and not in_street(m) else None),
    Rule("month", "(ce? mois de | ce? mois d APOS)? month:MONTH_NAME", lone_month),
    Rule("month-turned", "(mois de | mois d APOS)? month:MONTH_NAME turn:TURN_AFTER", of_parts),
    Rule("month-of-year", "month:MONTH_NAME (de)? inner:TURNED_YEAR", of_parts),
    Rule("season", "the:(l APOS | le)? season:SEASON", lone_season),
    Rule("season-turned", "(l APOS | le)? season:SEASON turn:TURN_AFTER", of_parts),
    Rule("season-weather", "(the:(l APOS | le) | un) season:SEASON (très | plutôt | trop)? WEATHER", season_of_weather),
    Rule("season-this", "(ce | cet) season:SEASON", lambda m: Date(season=m["season"], direction="this")),
    Rule("season-year", "(l APOS | le)? season:SEASON (de (l APOS (an | année))?)? year:YEAR", of_parts),
    Rule("season-short-year", "(l APOS | le)? season:SEASON year:TWO_DIGITS", season_short_year),
    Rule("season-pair", "(l APOS | le)? season:SEASON year:YEAR - (YEAR | TWO_DIGITS)", of_parts),
    Rule("season-months", "les mois d APOS season:SEASON", of_parts),
    Rule("quarter", "(le)? quarter:NTH trimestre (de)? (year:YEAR | inner:TURNED_YEAR)?", of_parts),
    Rule("quarter-code", "quarter:QUARTER_CODE year:YEAR", of_parts),
    Rule("quarter-last", "(le)? quarter:FINAL trimestre (de)? year:YEAR", of_parts),
    Rule("half", "(le)? half:NTH semestre (de)? (year:YEAR | inner:TURNED_YEAR)?", of_parts),
    # -- years and longer ---------------------------------------------------------------------------------------
    Rule("year", "said:(l APOS (an | année) | an | année)? year:YEAR", lambda m: None if in_street(m) else about_year(m)),
    Rule("year-short", "en year:TWO_DIGITS", short_year),
    Rule("year-range", "first:YEAR (- | – | — | /) last:(YEAR | TWO_DIGITS)", year_range),
    Rule("year-pair", "pair:YEAR_PAIR", year_pair),
    Rule("day-bc", "(le)? day:DAY_NUMBER month:MONTH_NAME (de l APOS an)? year:INTEGER ERA_BC", year_bc),
    Rule("year-bc", "said:(l APOS (an | année) | an)? year:INTEGER ERA_BC", year_bc),
    Rule("year-ad", "said:(l APOS (an | année) | an)? year:INTEGER (ap | apr | après) .? j .? -? c .?", of_parts),
    Rule("day-early-year", "(le)? day:DAY_NUMBER month:MONTH_NAME year:THREE_DIGITS", early_year),
    Rule("year-opening", "en year:THREE_DIGITS", early_year),
    Rule("war-years", "(first:TWO_DIGITS - last:TWO_DIGITS)", war_years),
    Rule("year-early", "l APOS an year:(THREE_DIGITS | TWO_DIGITS)", of_parts),
    Rule("decade", "(les)? années (short:TWO_DIGITS | decade:YEAR)", decade),
    Rule("decade-name", "(les)? années number:SPELLED", decade_named),
    Rule("decades", "(les)? années (first:TWO_DIGITS | first:YEAR | first:SPELLED) (, | et | ou | separator:(à | -)) (les (années)?)? (last:TWO_DIGITS | last:YEAR | last:SPELLED)", decades),
    Rule("turn-of-millennium", "(le)? (tournant | passage) du millénaire", lambda m: Date(year=2000, mod="APPROX", approximate=True)),
    Rule("turn-of-century", "(le)? tournant du nth:NTH siècle", lambda m: Date(year=100 * (m["nth"] - 1), mod="APPROX", approximate=True)),
    Rule("century-elided", "part:PART OF? nth:ROMAN", century_elided),
    Rule("third-of", "(le)? part:THIRD inner:PERIOD", part_of),
    Rule("centuries", "(les)? first:NTH (et | ou | separator:(au | à | -)) last:NTH (siècles | siècle) bc:ERA_BC?", centuries),
    Rule("century", "(le)? nth:NTH siècle bc:ERA_BC?", century),
    # -- counted from the published date or from what was said ---------------------------------------------------
    Rule("unit-turned", "(THE)? unit:UNIT turn:TURN_AFTER", lambda m: None if m["unit"] == "D" and m["turn"] in ("last", "next") else shift_by_turn(m)),
    Rule("unit-this", "turn:TURN_BEFORE unit:UNIT (- ci)?", lambda m: Shift("D", 0, "text") if m["unit"] == "D" else shift_by_turn(m)),
    Rule("unit-that", "THIS unit:UNIT - là", lambda m: Shift(m["unit"], 0, "text")),
    Rule("unit-beside", "(le | la | l APOS) unit:UNIT d APOS (later:après | avant)", lambda m: Shift(m["unit"], 1 if "later" in m else -1, "text")),
    Rule("unit-next", "(le | la | l APOS) turn:BESIDE unit:UNIT", shift_by_turn),
    Rule("unit-named", "THE? unit:UNIT", named_unit),
    Rule("new-year-period", "la nouvelle année", lambda m: Shift("Y", 0)),
    Rule("weekend", "the:(ce | le | cette)? weekend:WEEKEND", lambda m: of_parts(m) if "the" in m or m.before() in ("du", "au") else None),
    Rule("weekend-turned", "(le | la)? weekend:WEEKEND turn:TURN_AFTER", of_parts),
    Rule("part-of", "part:PART inner:PERIOD", part_of),
    Rule("half-of", "(la)? (half_first:première | half_second:(seconde | deuxième)) (moitié | partie) OF inner:PERIOD", half_of),
    Rule("ago", f"((il y a | voici | voilà) (de cela | tout juste | juste | exactement | à peine | maintenant | déjà | seulement | bientôt)? length:{LENGTH})", ago),
    Rule("ago-today", f"(il y a | voici | voilà) ({LENGTH} ,? aujourd APOS hui | aujourd APOS hui {LENGTH})", lambda m: replace(counted_shift(m, -1, "published"), of=Shift("D", 0), same=True)),
    Rule("ago-half", "(il y a | voici | voilà) (un demi - unit:UNIT | une demi - unit:UNIT | quarter:(un quart de siècle))", ago_half),
    Rule("ago-between", "il y a (entre)? first:NUMBER (ou | et | à) count:NUMBER unit:ANY_UNIT", counted_between),
    Rule("in-future", f"dans {LENGTH}", lambda m: None if m.words() == "dans un jour" else counted_shift(m, 1, "published")),
    Rule("later", f"length:{LENGTH} plus tard", lambda m: counted_length(m, 1, "text")),
    Rule("earlier", f"length:{LENGTH} (plus tôt | auparavant)", lambda m: counted_length(m, -1, "text")),
    Rule("beside-event", f"length:{LENGTH} (later:après | avant)", beside_event),
    # -- times of day -------------------------------------------------------------------------------------------
    Rule("clock", "clock:CLOCK_TIME", clock),
    Rule("daytime-clock", "inner:ANY_DAY (au)? daytime:TIME_OF_DAY ,? (à | vers | dès) clock:CLOCK_TIME", daytime_and_clock),
    Rule("clock-day", "clock:CLOCK_TIME ,? (le | du | de)? inner:(CALENDAR_DAY | WEEKDAY_NAME TURN_AFTER? | ce WEEKDAY_NAME | TODAY)", clock_day),
    Rule("clock-range", "first:HOUR_WORD (à | et) clock:HOUR_WORD", lambda m: clock_range(m) if m.before() in ("de", "entre") else None),
    Rule("clock-hours", "(à | vers | dès | avant | après | entre | et | est | jusqu APOS à) clock:HOUR_WORD", clock_in_hours),
    Rule("clock-bracketed", "OPEN clock:HOUR_WORD", clock_in_hours),
    Rule("daytime", "inner:ANY_DAY (,? (au | dans la | en | à))? daytime:TIME_OF_DAY", with_clock),
    Rule("daytime-this", "turn:TURN_BEFORE daytime:TIME_OF_DAY", daytime_turned),
    Rule("daytime-turned", "(le | la | l APOS) daytime:TIME_OF_DAY turn:TURN_AFTER", daytime_turned),
    Rule("dawn", "(l APOS aube | l APOS aurore | petit matin) ((de | du) inner:ANY_DAY)?", dawn),
    Rule("daytime-named", "(la | le | l APOS) daytime:TIME_OF_DAY (même)?", named_daytime),
    Rule("daytime-of-day", "(le | la | l APOS)? daytime:TIME_OF_DAY (du | de | d APOS) inner:(CALENDAR_DAY | WEEKDAY_NAME)", with_clock),
    Rule("night-between", "(la | cette)? nuit (du first:DAY_NUMBER au last:DAY_NUMBER month:MONTH_NAME year:YEAR? | (de | du) ANY_DAY (à | au) end:ANY_DAY)", night_between),
    Rule("part-of-day", "(inner:ANY_DAY ,? en)? part:EDGE (de | d APOS) daytime:TIME_OF_DAY", with_clock),
    # -- durations ----------------------------------------------------------------------------------------------
    Rule("duration", LENGTH, length),
    Rule("duration-turned", "(THE | THIS)? (FORMER | NEXT | premiers | premières) (count:NUMBER | vague:VAGUE)? unit:PLURAL_UNIT", duration),
    Rule("duration-turned-inside", "(THE | THIS)? (count:NUMBER | vague:VAGUE) (FORMER | NEXT | premiers | premières) unit:PLURAL_UNIT", duration),
    Rule("duration-part", "(les)? (count:NUMBER end:(premiers | premières | derniers | dernières) | end:(premiers | premières | derniers | dernières) count:NUMBER) unit:PLURAL_UNIT (de | d APOS | du) inner:(YEAR | TURNED_YEAR | MONTH_NAME YEAR?)", duration_part),
    Rule("duration-to-come", "(les | ces)? (count:NUMBER | vague:VAGUE)? unit:PLURAL_UNIT à venir", duration),
    Rule("duration-whole", "(toute la | tout le) unit:UNIT", lambda m: Duration(amount(1, m["unit"]))),
    Rule("duration-past", "(les | THIS) (count:NUMBER | vague:VAGUE) unit:PLURAL_UNIT (LAST | NEXT | écoulés | écoulées)?", duration),
    Rule("duration-vague", "(des | de nombreux | de nombreuses | de longues | de longs) unit:PLURAL_UNIT", vague_length),
    Rule("duration-range", "first:NUMBER (à | ou | -) count:NUMBER unit:PLURAL_UNIT", lengths),
    Rule("duration-half", "(un | une)? demi - unit:ANY_UNIT", lambda m: Duration(amount(0.5, m["unit"]))),
    Rule("duration-quarter", "(un quart | three:(trois quarts)) (de | d APOS) (century:siècle | heure)", lambda m: Duration("P25Y" if "century" in m else "PT45M" if "three" in m else "PT15M")),
    Rule("duration-word", "length:DURATION_WORD", duration_word),
    # -- repeated times -----------------------------------------------------------------------------------------
    Rule("set", "each:EACH (weekday:WEEKDAY_NAME | unit:ANY_UNIT | daytime:DAYTIME | month:MONTH_NAME | season:SEASON)", repeated),
    Rule("set-all", "(tous les | toutes les) (count:NUMBER? unit:PLURAL_UNIT | weekday:WEEKDAYS)", repeated),
    Rule("set-all-daytimes", "(tous les | toutes les) daytime:TIMES_OF_DAY", repeated),
    Rule("set-all-year", "toute l APOS année", lambda m: Repeat("P1D")),
    Rule("set-weekdays", "les? (ORDINAL (et ORDINAL)?)? weekday:WEEKDAYS", repeated),
    Rule("set-week", "first:WEEKDAY_NAME au last:WEEKDAY_NAME", weekday_range),
    Rule("set-nth-weekday", "le ORDINAL weekday:WEEKDAY_NAME (du mois | de chaque mois)", repeated),
    Rule("set-word", "value:REPEATING", lambda m: None if m.before() in NOUN_BEFORE else Repeat(m["value"])),
    Rule("set-daily", "value:DAILY", daily),
    Rule("set-per", "par unit:ANY_UNIT", per_unit),
    # -- the present, the past, the future ------------------------------------------------------------------------
    Rule("now", "NOW", lambda m: Vague("PRESENT_REF")),
    Rule("at-the-moment", "(ces (jours | temps) - ci | pour (le moment | l APOS instant | l APOS heure) | à présent | en ce moment | à l APOS heure actuelle | de nos jours)", lambda m: Vague("PRESENT_REF")),
    Rule("lately", "il y a (peu | longtemps | quelque temps)", lambda m: Vague("PAST_REF")),
    Rule("then", "THEN", lambda m: None if m.before() in m.scan.language.tables["UNITS"] else Vague("PAST_REF")),
    Rule("lone-turn", "turn:BESIDE", lone_turn),
    Rule("future-adjective", "(le)? FUTURE", future_adjective),
    Rule("the-future", "(l APOS)? avenir", the_future),
    Rule("later-date", "une date LATER", lambda m: Vague("FUTURE_REF")),
]  # fmt: skip


CORE = (
    "MONTH_NAME MONTH_SHORT WEEKDAY_NAME WEEKDAYS YEAR YEAR_PAIR ISO SLASHED DOTTED UNIT UNITS TIME_UNIT TIME_UNITS NEAR_DAY"
    " NEIGHBOUR SEASON CLOCK DAYTIME DAYTIMES POINT H MINUTES NOW THEN FUTURE LATER REPEATING DAILY DURATION_WORD midi"
    " aujourd veille end ends courant weekend weekends avenir instant moment présent jours actuelle années NEXT PREVIOUS TWO_DIGITS"
    " siècle siècles ROMAN THREE_DIGITS DAY_DIGITS millénaire an peu longtemps temps aube aurore sainte c ère christ"
).split() + sorted({word for name in HOLIDAY_NAMES for word in name.split()[-1:] if len(word) > 2})

LANGUAGE = Language(
    "fr",
    TABLES,
    MACROS,
    RULES,
    CORE,
    FRENCH_READERS,
    decimal=",",
    clauses=CLAUSES,
    cues=CUES,
    joins=JOINS,
)
