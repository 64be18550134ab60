"""German. `tests/corpus/de.tsv` has an example of every rule.

An article belongs to the expression ("den vergangenen zwei Jahren", "dem 20. April"), a preposition does not, nor does
what is fused with one ("im [Juli]", "am [kommenden Samstag]"). "vor [zwei Jahren]" is a length that ends at the
article's date: TIMEX3 marks the length, and the date is where it began.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from timeline.lang.builders import (
    about_year,
    ageless_duration,
    calendar_day,
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
    doubtful_month,
    duration,
    duration_part,
    duration_range,
    duration_word,
    from_event,
    half_of,
    halved,
    holy_week,
    in_time,
    iso_date,
    moded,
    night_between,
    nth_in_month,
    numeric_date,
    of_parts,
    of_two_digits,
    pair_as_one,
    part_of,
    repeated,
    shift_by_turn,
    some_day,
    two_lengths,
    with_clock,
    year_bc,
    year_pair,
    year_range,
)
from timeline.lang.de.clauses import CLAUSES
from timeline.lang.de.cues import CUES, JOINS
from timeline.lang.de.words import GERMAN_READERS, HOLIDAY_NAMES, MACROS, TABLES
from timeline.lang.numbers import full_year
from timeline.lang.readers import in_daytime, read_part
from timeline.lang.rule import Language, Match, Rule
from timeline.lang.values import Date, Duration, Repeat, Shift, Span, Unit, Vague, Value, amount, clock_value

# Before "heute" that is no day: "noch heute", "wie wir heute wissen", "der Verein zählt heute". Not "ist" alone: "ist heute
# gestorben".
THESE_DAYS = frozenset(
    "noch bis von auch wir man wer was gilt gelten gibt heißt heißen lebt leben zählt zählen gehört gehören selbst besteht bestehen"
    " besitzt besitzen umfasst umfaßt arbeitet arbeiten leitet leiten wohnt wohnen existiert existieren verfügt verfügen beschäftigt"
    " trägt tragen nennt nennen kennt kennen kann können weiß wissen steht stehen dient dienen hängt schmückt erinnert".split()
)
# Behind "ist" or "sind" and "heute": what something is these days.
STATES = frozenset("ein eine einer eines kein keine vor nicht so zu weit wieder mehr selbstverständlich Teil".split())
# "gilt der Bau heute als Meisterwerk"
HOLDS = frozenset("gilt gelten".split())
# "die Straße des 17. Juni"
NAMED_FOR_DAY = frozenset("straße platz allee bewegung".split())
TITLES = frozenset("herr herrn frau familie".split())


# Behind it: "heute noch", "heute lebt sie in Wien", "heute rund 300 Mitglieder"; "die heute 60-Jährige".
LIKE_NOW = frozenset(
    "noch wie mehr würde würden lebt leben gilt gelten heißt heißen wohnt wohnen zählt gehört gehören weiß wissen kaum fast oft meist"
    " meistens weltweit überall üblich selten kennt kennen besteht bestehen umfasst umfaßt existiert arbeitet leitet erinnert erinnern"
    " weitgehend vergessen allgemein undenkbar selbstverständlich".split()
)


def near_day(match: Match) -> Value | None:
    """ "heute" is the day, or the present ("noch heute", "bis heute"); "Morgen" a noun inside a sentence."""
    word = match.written()
    before, after = match.before(), match.after().lower()
    if word == "Morgen" and before not in ("", ".", "!", "?", ":", '"', "“", "„", "/", "–", "-"):
        return None
    if word.lower() == "morgen" and before in ("guten", "gutem", "guter", "von"):
        return None
    if "auf" in (before, after) and {"heute", "morgen"} <= {word.lower(), match.before(2), match.after(2).lower()}:
        return None  # "von heute auf morgen"
    if word.lower() == "heute" and before == "noch" and is_still_today(match):
        return Shift("D", match["day"])
    said = {match.before(count) for count in range(2, 5)}
    state = before in ("ist", "sind") and after in STATES
    if word.lower() == "heute" and (
        before in THESE_DAYS or after in LIKE_NOW or after.isdecimal() or said & HOLDS or state
    ):
        return Vague("PRESENT_REF")
    return Shift("D", match["day"])


# "Will noch heute entscheiden", and "wird noch heute entscheiden": no "wird noch heute gesungen".
MEANT = frozenset(
    "will wollen wollte wollten soll sollen sollte sollten muss müssen musste mussten darf dürfen durfte durften".split()
)
INFINITIVE = re.compile(r"^[^.;:!?,]*\b(?!ge)[a-zäöüß]+(?:en|ern|eln)\s*(?:[.;:!?,]|$)")


def is_still_today(match: Match) -> bool:
    """Is "noch heute" before the day is over, and not to this day?"""
    said = {match.before(count) for count in range(2, 8)}
    if match.after() in match.scan.language.tables["DAYTIME"] or not MEANT.isdisjoint(said):
        return True
    rest = match.scan.text[match.end :]
    return not said.isdisjoint(("wird", "werden")) and INFINITIVE.match(rest) is not None


def lone_day(match: Match) -> Value | None:
    """ "Am 14. Juni kamen sie, am [18.] sprach er"; "am 18. Spieltag" is none, and "am 18. und
    19. Juni" has a month of its own."""
    match.start, after = match.span("day")[0], match.after()
    alone = after in (";", ")") or (after[:1].islower() and after not in ("und", "oder", "bis", "sowie", "auf", "zum"))
    # "am 5. desselben Monats" names its month.
    named = after.lower() in match.scan.language.tables["TURN_WORD"]
    return day_resumed(match) if alone and not named else None


def named_for_day(match: Match) -> bool:
    """Is a day part of a name, "die Straße des 17. Juni"?"""
    words = [match.before(count) for count in range(1, 5)]
    if match.words()[:4] in ("des ", "der "):
        return words[0] in NAMED_FOR_DAY
    return any(of in ("des", "der") and name in NAMED_FOR_DAY for of, name in pairwise(words))


def lone_weekday(match: Match) -> Value | None:
    """ "am Montag"; no name ("Frau Sonntag") and no end of one ("der Herz-Jesu-Sonntag"), as "Montag-Freitag" is not."""
    ends_name = match.before() == "-" and match.glued_before and match.after() != "-"
    compound = match.whole and ends_name and match.before(2) not in match.scan.language.tables["WEEKDAY_NAME"]
    return None if compound or match.before() in TITLES else of_parts(match)


def day_and_month(match: Match) -> Value | None:
    """ "am 12.5." and "12.05.": a number that may be many things is a date behind a word that dates have, and in "am
    Freitag (26.4.)"."""
    day, month = (int(part) for part in match.words("date").split("."))
    tables = match.scan.language.tables
    bracketed = match.before() == "(" and match.before(2) in tables["WEEKDAY_NAME"]
    dated = "weekday" in match or bracketed or match.before() in tables["BEFORE_DATE"]
    return (
        Date(month=month, day=day, weekday=match["weekday"]) if dated and 1 <= month <= 12 and 1 <= day <= 31 else None
    )


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


def named_unit(match: Match) -> Value | None:
    """ "das Jahr", "des Monats" as part of something, "am Wochenende"."""
    unit = match["unit"]
    if unit == "WE":
        return Date(weekend=True) if not match.whole or match.before() in BEFORE_WEEKEND else None
    running = match.before() in ("laufe", "verlauf", "verlaufe")
    return Shift(unit, 0, "text") if running or not match.whole else None


BEFORE_WEEKEND = frozenset("am zum vom übers fürs über für".split())


def neighbour(match: Match) -> Value:
    """ "im Vorjahr", "am Vortag"; "am Vorabend der Wahl" hangs on an event, and the Vorjahr of a sentence that gives
    figures of 2009 is 2008."""
    shift: Date | Shift = match["period"]
    if shift == YEAR_BEFORE and (year := compared_year(match)):
        return replace(shift, of=Date(year=year))
    if (
        isinstance(shift, Shift)
        and shift.anchor == "text"
        and shift.unit == "D"
        and match.after() in ("der", "des", "von")
    ):
        return Date(within=Vague("PAST_REF"), clock=shift.clock)
    return shift


YEAR_BEFORE = Shift("Y", -1)
# A year of which something is told, as against "seit 2009", "bis 2009".
YEAR_TOLD = re.compile(
    r"(?:^|[(,;]\s?|\b(?:im|Jahre?s?|Anfang|Mitte|Ende|Quartal|Halbjahr|Trimester|Semester|hat|haben|machten?|wurden?|sei|seien"
    r"|war|waren|lag|lagen|stiegen?|sank|sanken|wuchs|wuchsen|betrug|erzielte|verbuchte)\s)(1[89]\d\d|20\d\d)\b(?!\s*[-–/%])"
)
SENTENCE_END = re.compile(r"[.!?]\s+(?=[A-ZÄÖÜ„])")


def compared_year(match: Match) -> int | None:
    """The year that the sentence has named last, where a "Vorjahr" is the one before it."""
    before = SENTENCE_END.split(match.scan.text[max(0, match.start - 150) : match.start])[-1]
    years = YEAR_TOLD.findall(before)
    return int(years[-1]) if years else None


def next_day(match: Match) -> Value:
    """ "am nächsten Tag": the one after the day spoken of; "am gestrigen Donnerstag" counts from today."""
    clock = match["daytime"] or ""
    return Shift("D", match["day"], clock=clock) if "day" in match else Shift("D", 1, "text", clock=clock)


def named_daytime(match: Match) -> Value | None:
    """ "am Nachmittag", "in der Nacht", "bis in die Nacht": of the day spoken of; "Der Morgen" is a subject."""
    if match.words() == "nacht":
        return (
            with_clock(match) if match.before() == "der" or (match.before(2), match.before()) == ("in", "die") else None
        )
    to = match.before() == "zum" and match.before(2) == "bis"
    dawn = match.before() in ("im", "in") and match.words() in ("morgengrauen", "morgendämmerung", "abenddämmerung")
    return with_clock(match) if match.before() in ("am", "gegen") or to or dawn else None


def genitive_daytime(match: Match) -> Value:
    """ "im Laufe des Abends", "die Gäste des Abends"."""
    match.start = match.span("daytime")[0]
    return Shift("D", 0, "text", clock=match["daytime"])


def weekday_daytime(match: Match) -> Value:
    """ "Montagabend", "am vergangenen Freitagmorgen"."""
    weekday, clock = match["day"]
    if "some" in match:
        return Date(weekday=weekday, clock=clock, within=Vague("PAST_REF"))
    return moded(Date(weekday=weekday, clock=clock, direction=match["turn"] or ""), match)


def repeated_weekday_daytime(match: Match) -> Value:
    """ "sonntagmorgens", "jeden Freitagabend"."""
    weekday, clock = match["day"]
    return Repeat(f"XXXX-WXX-{weekday}{clock}", "EVERY")


def clock_behind(match: Match) -> Value | None:
    """ "um 12.15", without "Uhr": neither a price ("um 2.50 Euro") nor a score."""
    after = match.after().lower()
    if after in match.scan.language.tables["COUNTED"] or after == "uhr":
        return None
    match.start = match.span("clock")[0]
    return with_clock(match)


def part_of_month(match: Match) -> Value | None:
    """ "in der ersten Aprilwoche", "der zweiten Maihälfte", "den letzten Märztagen"."""
    (month, unit), nth = match["inner"], match["nth"] or -1
    if unit == "W":
        return Date(year=match["year"], month=month, week=nth) if nth <= 5 else None
    if unit == "D":
        return Date(year=match["year"], month=month, mod={1: "START", -1: "END"}[nth]) if nth in (1, -1) else None
    return halved(Date(year=match["year"], month=month), nth == 1) if nth <= 2 else None


def short_year(match: Match) -> Value | None:
    """ "im November '89", "seit '68"."""
    start, _ = match.span("year")
    if "month" not in match and "season" not in match:
        match.start = start - 1
    if match.scan.text[start - 1] not in "'’‘" or match.after() in ("'", "’"):
        return None
    return of_two_digits(match)


# What stands behind a year of two digits, and never behind a number of things: "im Mai 68 neue Fälle".
BEHIND_SHORT_YEAR = frozenset(
    ", . ; : ) ! ? – an am auf aus bei bis durch für gegen im in mit nach ohne seit um unter über vom von vor während zu zum zur"
    " als da daß dass denn ob und wie war waren wird wurde wurden hat hatte hatten haben ist sind kam kamen ging gingen"
    " fiel fielen begann begannen gab brach stand lag saß trat zog starb er sie es ich wir".split()
)


def bare_short_year(match: Match) -> Value | None:
    """ "im Mai 68", "im Herbst 89", "im Winter 44/45", "seit Ende 89": nothing that could be counted stands behind."""
    after = match.after().lower()
    if "part" in match and match.before() not in ("seit", "bis", "ab", "von"):
        return None  # "Sie ist Ende 60."
    if ("month" in match or ("year" in match and "season" in match)) and after not in ("", *BEHIND_SHORT_YEAR):
        return None
    if after in ("%", ",", ".", ":", "/") and match.glued_after and match.after(2)[:1].isdigit():
        return None
    first, _, last = match.words("pair" if "pair" in match else "year").partition("/")
    if int(first) < 30 or (last and int(last) != (int(first) + 1) % 100):
        return None
    return moded(
        Date(year=full_year(int(first)), month=match["month"], season=match["season"] or "", two_digit=True), match
    )


def edge_day(match: Match) -> Value | None:
    """ "am letzten Tag des Jahres 2012"."""
    month, day = (1, 1) if match.words("nth").startswith("erst") else (12, 31)
    inner = match.value("inner")
    return Date(month=month, day=day, within=inner) if isinstance(inner, Date | Shift) else None


def weekday_ago(match: Match) -> Value | None:
    """ "am Freitag vor zwei Wochen", "am Dienstag in einer Woche"."""
    if match["unit"] != "W":
        return None
    sign = -1 if match.words("side") == "vor" else 1
    return Date(weekday=match["weekday"], within=counted_shift(match, sign, "published"))


def part_centuries(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "Ende des 19. und Anfang des 20. Jahrhunderts", "im späten 18. und frühen 19. Jahrhundert"."""
    first, last = (
        Date(century=int(match[name]), mod=read_part([match.words(f"{name}_part")], match.scan.language))
        for name in ("first", "last")
    )
    if (first.century or 0) > (last.century or 0):
        return None
    ends: list[Value] = [Span(first, last, 0), Span(first, last, 1)] if "separator" in match else [first, last]
    (start, _), (_, cut), (middle, _) = match.span("first_part"), match.span("first"), match.span("last_part")
    return [(start, cut, ends[0]), (middle, match.end, ends[1])]


DETERMINERS = frozenset("die der den alle allen diese diesen seine ihre unsere weitere weiteren über".split())


def plain_year(match: Match) -> Value | None:
    """ "2004", "um 1650"; no number of what stands behind it: "die 1900 Bücher", "etwa 2000 Schafe", "um 2000 auf 5000"."""
    before, after = match.before(), match.after()
    counted = after[:1].isupper() and ("approx" in match or before in DETERMINERS)
    if match.whole and after == "auf" and match.after(2).isdecimal():
        return None  # "von 1950 auf 2010 Punkte"
    if match.whole and "said" not in match and (counted or (before == "um" and after in ("auf", "höher", "mehr"))):
        return None
    return about_year(match)


def turn_of_year(match: Match) -> Value | None:
    """ "zum Jahreswechsel 2010/11": the first day of the second."""
    ends = year_pair(match)
    return Date(holiday="new-year", year=int(match.words("pair")[:4]) + 1) if ends else None


def holiday_night(match: Match) -> Value:
    """ "in der Silvesternacht", "Silvesternacht 2015/16"."""
    pair = match.words("pair")
    return Date(holiday=match["holiday"], year=int(pair[:4]) if pair else match["year"], clock="TNI")


def beside_event(match: Match, unit: Unit | None = None) -> Value:
    """ "am Tag nach der Wahl", "zwei Jahre vor seinem Tod"."""
    return from_event(match, -1 if match.words("side") == "vor" else 1, unit)


def decade_dashed(match: Match) -> Value | None:
    """ "in den 50er- und 60er-Jahren"."""
    if match.after() not in ("und", "oder", "bis", ","):
        return None
    match.end = match.span("dash")[0]
    return decade(match)


def day_ago(match: Match) -> Value | None:
    """ "heute vor drei Jahren", "morgen in einer Woche": that very day."""
    sign = -1 if match.words("side") == "vor" else 1
    return replace(counted_shift(match, sign, "published"), of=match.value("inner"), same=True)


def clock_minutes(match: Match) -> Value | None:
    """ "um zwanzig nach acht", "gegen fünf vor halb neun"."""
    if match.before() not in ("um", "gegen", "ab", "bis", "seit"):
        return None
    minutes = match["minutes"] * (1 if match.words("side") == "nach" else -1) - (30 if "half" in match else 0)
    hour = (match["hour"] - (minutes < 0)) % 24
    return Shift("D", 0, "text", clock=in_daytime(clock_value(hour, minutes % 60), match["daytime"] or ""))


def clock_spoken(match: Match) -> Value:
    """ "halb neun", "Viertel nach sieben", "drei Viertel acht abends"."""
    hour, minutes = match["hour"], 30 if "half" in match else 45 if "to" in match else 15
    clock = clock_value(hour if minutes == 15 else (hour - 1 or 12), minutes)
    return Shift("D", 0, "text", clock=in_daytime(clock, match["daytime"] or ""))


def daytime_hours(match: Match) -> Value | None:
    """ "in den frühen Morgenstunden", "den Abendstunden des Dienstags"."""
    if "weekday" in match:
        return moded(Date(weekday=match["weekday"], clock=match["daytime"]), match)
    return with_clock(match)


def part_of_year(match: Match) -> Value | None:
    """ "Jahresende", "zum Jahresende 2014"."""
    if "year" in match:
        return Date(year=match["year"], mod=match["edge"])
    return Shift(match["unit"], 0, "text", mod=match["edge"])


def vague_units(match: Match) -> Value | None:
    """ "seit Jahren", "über Wochen", "tage- und wochenlang"; no plural that only names its unit."""
    lasting = match.before() in BEFORE_LENGTH and match.after().lower() not in ("alt", "später", "zuvor", "davor")
    return duration(match) if lasting else None


BEFORE_LENGTH = frozenset(
    "seit über für nach innerhalb binnen während von auf dauert dauerte dauern warten wartet wartete warteten".split()
)


def whole_unit(match: Match) -> Value | None:
    """ "die ganze Nacht", "den gesamten Monat"; "das ganze Jahr" goes on with a verb ("das ganze Jahr geöffnet")."""
    if "daytime" in match:
        return Duration(f"P1{match['daytime'][1:]}")
    return None if match["unit"] == "Y" and not match.after()[:1].isalpha() else Duration(amount(1, match["unit"]))


PEOPLE = frozenset(
    "kind kinder kindern jugendliche jugendlichen mädchen jungen schüler schülern frauen männer männern personen menschen"
    " senioren erwachsene erwachsenen besucher besuchern bürger bürgern einwohner einwohnern bewerber bewerberinnen".split()
)


def of_people(match: Match) -> bool:
    """Is it an age: "Kinder zwischen sechs und elf Jahren", "Frauen über 50 Jahre", "Jugendliche unter 16 Jahren"?"""
    near = [match.before(back) for back in range(1, 8)]
    if (near[0] in ("unter", "über", "bis") and near[1] in PEOPLE) or ("mod" in match and near[0] in PEOPLE):
        return True
    opens = {"und": "zwischen", "bis": "von"}.get(near[0])
    return (opens == near[2] or near[0] == "von") and not PEOPLE.isdisjoint(near[1:])


def moded_duration(match: Match) -> Value | None:
    """ "seit über zwei Jahren" is more than two, "über zwei Jahre hinweg" just as long."""
    if match["unit"] == "Y" and (of_people(match) or "vollendet" in [match.after(place) for place in (1, 2, 3, 4)]):
        return None
    value = ageless_duration(match)
    if isinstance(value, Duration) and match.words("mod") == "über" and match.before() not in BEFORE_OVER:
        match.start = match.span("mod")[1] + 1
        return replace(value, mod="")
    return value


BEFORE_OVER = frozenset("seit nach von auf mit um in binnen dauerte dauert".split())


def term(match: Match) -> Value | None:
    """ "dreijährige Haft", "50-jährigen Bestehen"; a "dreijähriges Mädchen" has an age, the "Dreißigjährige Krieg" a name."""
    if match.written().istitle() and match.after().startswith("Krieg"):
        return None
    return duration_word(match) if match.after().lower() in match.scan.language.tables["TERM"] else None


def adjective_of_length(match: Match) -> Value | None:
    """ "14-tägige Reise", "3-jährige Haft"."""
    if match["unit"] == "Y" and match.after().lower() not in match.scan.language.tables["TERM"]:
        return None
    return duration(match)


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
    if match.words().endswith("tag") and match.after().lower() in OF_ONE_DAY:
        return None
    tables, before, further = match.scan.language.tables, match.before(), match.before(2)
    many = (further.isdecimal() or further in tables["ONES"]) and before not in ("uhr", "jahren", "jahre")
    return per_unit(match) if many or before in tables["COUNTED"] or before in PAID_OR_TIMES else None


OF_ONE_DAY = frozenset("nach vor der des danach davor zuvor".split())
PAID_OR_TIMES = frozenset("% € male brutto netto".split())


def some_time(match: Match) -> Value | None:
    """ "in letzter Zeit", "in der Vergangenheit", "in absehbarer Zeit"."""
    if match.before() != "in":
        return None
    return Vague("PAST_REF" if "near" in match or "back" in match else "FUTURE_REF")


N = "(count:NUMBER | vague:VAGUE | ein vague:PAAR | MANY | one:A | A count:HALF)"
PLURAL_N = "(count:NUMBER | vague:VAGUE | ein PAAR | MANY)"


def ago_between(match: Match) -> Value | None:
    """ "vor [zwei bis drei Jahren]"."""
    match.start = match.span("first")[0]
    return counted_between(match, length=True)


RULES = [
    # -- days ---------------------------------------------------------------------------------------------------
    Rule("iso-date", "date:ISO", iso_date),
    Rule("numeric-date", "(WEEKDAY ,? (den | dem)?)? date:(SLASHED | DOTTED)", lambda m: numeric_date(m, day_first=True)),
    Rule("spaced-date", "day:DAY_DIGITS . month:MONTH_NUMBER . year:YEAR", of_parts),
    Rule("spaced-day-and-month", "(weekday:WEEKDAY ,? (den | dem)?)? day:DAY_DIGITS . month:MONTH_NUMBER .", lambda m: of_parts(m) if "weekday" in m or m.before() in ("am", "vom", "zum", "ab", "bis") else None),
    Rule("day-and-month", "(weekday:WEEKDAY ,? (den | dem)?)? date:DOTTED_PAIR .", day_and_month),
    Rule("calendar-day", "approx:APPROX? date:CALENDAR_DAY", lambda m: None if m["date"].year is None and named_for_day(m) else calendar_day(m)),
    Rule("day-list", "(WEEKDAY_NAME ,? (den | dem)?)? days:((DAY_DIGITS . NEXT_DAY)+ DAY_DIGITS .) month:MONTH year:YEAR?", day_list),
    Rule("day-resumed", "(am | vom | zum) day:DAY_DIGITS .", lone_day),
    Rule("day-of-year", "THE? day:DAY_NUMBER month:MONTH_NAME inner:TURNED_YEAR", of_parts),
    Rule("weekday", "weekday:WEEKDAY_NAME", lone_weekday),
    Rule("weekday-running", "des weekday:WEEKDAYS", lambda m: of_parts(m) if m.before() in ("lauf", "laufe", "verlauf") else None),
    Rule("weekday-turned", "turn:TURN weekday:WEEKDAY_NAME", of_parts),
    Rule("weekday-of-week", "weekday:WEEKDAY_NAME inner:(TURN woche)", of_parts),
    Rule("some-weekday", "(einem | einen | eines) (weekday:WEEKDAY_NAME | weekday:WEEKDAYS) daytime:DAYTIME?", some_day),
    Rule("nth-weekday", "THE? nth:DAY_NUMBER (weekday:WEEKDAY_NAME | weekend:wochenende) im month:MONTH_NAME year:YEAR?", nth_in_month),
    Rule("last-weekday", "THE? (letzte | letzten | letztes) (weekday:WEEKDAY_NAME | weekend:wochenende) im month:MONTH_NAME year:YEAR?", nth_in_month),
    Rule("weekday-of-month", "THE? (nth:DAY_NUMBER | letzte | letzten) weekday:WEEKDAY_NAME inner:((TURN | des) (monats | monates))", nth_in_month),
    Rule("day-of-month", "THE? day:DAY_DIGITS . inner:(TURN (monats | monates))", of_parts),
    Rule("nth-weekday-of-each", "THE? (DAY_NUMBER | letzte | letzten) WEEKDAY_NAME im monat", lambda m: Repeat("P1M")),
    Rule("nth-weekend", "THE? nth:DAY_NUMBER month:MONTH_WEEKEND year:YEAR?", nth_in_month),
    Rule("month-part", "THE? (nth:DAY_NUMBER | letzte | letzten) inner:MONTH_PART year:YEAR?", part_of_month),
    Rule("short-year", "(month:MONTH_NAME | season:SEASON | seit | bis | anno | nach | vor | von | ab) (' | ’ | ‘) year:TWO_DIGITS", short_year),
    Rule("short-year-bare", "(month:MONTH_NAME | season:SEASON | part:EDGE) year:TWO_DIGITS | season:SEASON pair:SLASHED_PAIR", bare_short_year),
    Rule("advent", "THE? nth:DAY_NUMBER (advent | adventssonntag | adventsonntag) year:YEAR?", lambda m: Date(holiday=f"advent-{m['nth']}", year=m["year"]) if m["nth"] <= 4 else None),
    Rule("week-number", "(THE? week:DAY_NUMBER (kalenderwoche | kw) | (kalenderwoche | kw) week:INTEGER) (THE? (jahres)? year:YEAR)?", lambda m: of_parts(m) if m["week"] <= 53 else None),
    Rule("holy-week", "THE? karwoche year:YEAR?", holy_week),
    Rule("holiday-weekend", "THE? (easter:osterwochenende | pfingstwochenende) year:YEAR?", lambda m: Shift("WE", 0, of=Date(holiday="easter" if "easter" in m else "pentecost", year=m["year"]))),
    Rule("holiday-night", "holiday:HOLIDAY_NIGHT (year:YEAR | pair:YEAR_PAIR)?", holiday_night),
    Rule("turn-of-year", "(jahreswechsel | jahreswende) pair:YEAR_PAIR", turn_of_year),
    Rule("holiday", "turn:TURN? holiday:HOLIDAY year:YEAR?", of_parts),
    Rule("christmas-day", "day:DAY_DIGITS . (weihnachtstag | weihnachtsfeiertag) year:YEAR?", lambda m: Date(holiday={"1": "christmas", "2": "boxing"}.get(m.words("day"), "christmas"), year=m["year"])),
    Rule("near-day", "day:NEAR_DAY", near_day),
    Rule("near-day-adjective", "THE? day:DAY_ADJECTIVE (WEEKDAY_NAME | tag | tages | daytime:DAYTIME)", next_day),
    Rule("yesterdays", "day:DAY_ADJECTIVE", lambda m: Shift("D", m["day"]) if m["day"] else None),
    Rule("next-day", "THE? (NEXT | FOLLOWING) (tag | daytime:DAYTIME)", next_day),
    Rule("day-after", "THE? (tags | unit:UNIT | daytime:DAYTIME) (danach | darauf)", lambda m: Shift(m["unit"] or "D", 1, "text", clock=m["daytime"] or "")),
    Rule("day-before", "THE? (tags | unit:UNIT | daytime:DAYTIME) (zuvor | davor)", lambda m: Shift(m["unit"] or "D", -1, "text", clock=m["daytime"] or "")),
    Rule("day-of-event", "THE? tag side:(vor | nach) (OF_THE | seiner | ihrer | seinem | ihrem)", lambda m: beside_event(m, "D")),
    Rule("same-day", "turn:TURN (tag | tages)", lambda m: Shift("D", 0, "text") if m["turn"] in ("this", "that") else None),
    # -- months, seasons, quarters ------------------------------------------------------------------------------
    Rule("month-year", "approx:APPROX? month:MONTH (THE (jahres | jahrs))? year:YEAR", of_parts),
    Rule("month", "month:MONTH_NAME", lambda m: None if m.before() in TITLES or named_for_day(m) else doubtful_month(m)),
    Rule("month-turned", "turn:TURN month:MONTH_NAME", of_parts),
    Rule("month-of-year", "month:MONTH_NAME inner:TURNED_YEAR", of_parts),
    Rule("season", "season:SEASON", lone_season),
    Rule("season-weather", "(the:THE | A)? WEATHER season:SEASON", season_of_weather),
    Rule("season-year", "approx:APPROX? THE? season:SEASON (THE? (jahres | jahrs))? year:YEAR", of_parts),
    Rule("season-turned", "turn:TURN WEATHER? season:SEASON", of_parts),
    Rule("season-of-year", "THE? season:SEASON inner:TURNED_YEAR", of_parts),
    Rule("season-part", "season:SEASON_PART ((THE (jahres | jahrs))? year:YEAR)?", lambda m: Date(season=m["season"][0], mod=m["season"][1], year=m["year"])),
    Rule("season-months", "THE? season:SEASON_MONTHS year:YEAR?", of_parts),
    Rule("quarter", "THE? quarter:DAY_NUMBER (quartal | quartals | trimester | trimesters) (THE? (jahres)? year:YEAR | inner:TURNED_YEAR)?", of_parts),
    Rule("quarter-word", "quarter:QUARTER_WORD (THE? (jahres)? year:YEAR | inner:TURNED_YEAR)?", of_parts),
    Rule("quarter-code", "quarter:QUARTER_CODE year:YEAR", of_parts),
    Rule("half", "THE? half:DAY_NUMBER (halbjahr | halbjahres | halbjahrs | jahreshälfte) (THE? (jahres)? year:YEAR | inner:TURNED_YEAR)?", of_parts),
    # -- years and longer ---------------------------------------------------------------------------------------
    Rule("year", "approx:APPROX? said:JAHR? year:YEAR", plain_year),
    Rule("year-range", "JAHR? first:YEAR (- | – | — | /) last:(YEAR | TWO_DIGITS)", year_range),
    Rule("year-pair", "pair:YEAR_PAIR", year_pair),
    Rule("season-pair", "approx:APPROX? THE? season:SEASON pair:YEAR_PAIR", lambda m: Date(season=m["season"], year=int(m.words("pair")[:4]))),
    Rule("term-pair", "THE? (saison | spielzeit | amtsperiode | amtszeit | legislaturperiode | schuljahr | wintersemester | geschäftsjahr) pair:YEAR_PAIR", pair_as_one),
    Rule("day-bc", "THE? day:DAY_NUMBER month:MONTH_NAME (THE? (jahres | jahrs))? year:INTEGER ERA_BC", year_bc),
    Rule("year-bc", "approx:APPROX? said:JAHR? year:INTEGER ERA_BC", year_bc),
    Rule("year-ad", "said:JAHR? year:INTEGER (n . chr .? | nach christus) | said:JAHR year:THREE_DIGITS", lambda m: None if m.after()[:1].isupper() and not m.words().endswith(("chr", ".", "christus")) else of_parts(m)),
    Rule("decade", "THE? part:ERA_PART? (decade:YEAR | short:TWO_DIGITS) er -? JAHRE", decade),
    Rule("decade-short", "the:THE? part:ERA_PART? (decade:YEAR | short:TWO_DIGITS) (er | ern)", lambda m: decade(m) if not m.whole or ("the" in m and not m.after()[:1].isupper()) else None),
    Rule("decade-dashed", "THE? part:ERA_PART? (decade:YEAR | short:TWO_DIGITS) er dash:(-) | THE? part:ERA_PART? decade:DECADE_NAME dash:(-)", decade_dashed),
    Rule("decade-name", "THE? part:ERA_PART? decade:DECADE_NAME (-? JAHRE)?", decade),
    Rule("part-centuries", "(first_part:EDGE THE? | THE? first_part:ERA_PART) first:DAY_NUMBER (, | ,? und | oder | / | separator:(bis (zum | zur)? | - | –)) THE? (last_part:EDGE THE? | last_part:ERA_PART) last:DAY_NUMBER JAHRHUNDERT", part_centuries),
    Rule("centuries", "THE? first:DAY_NUMBER (und | oder | sowie | / | separator:(bis | bis zum | - | –)) THE? last:DAY_NUMBER JAHRHUNDERT", centuries),
    Rule("century", "THE? part:ERA_PART? nth:DAY_NUMBER JAHRHUNDERT bc:ERA_BC?", century),
    Rule("year-edge", "(edge:YEAR_EDGE year:YEAR)", part_of_year),
    # -- counted from the published date or from what was said ---------------------------------------------------
    Rule("unit-turned", "turn:TURN unit:UNIT", lambda m: None if m["unit"] in ("D", "WE") else shift_by_turn(m)),
    Rule("weekend-turned", "turn:TURN weekend:(wochenende | wochenendes)", of_parts),
    Rule("unit-beyond", "THE? far:FAR unit:UNIT", lambda m: Shift(m["unit"], m["far"], "text" if m["unit"] == "D" else "published")),
    Rule("unit-named", "THE? unit:UNIT", named_unit),
    Rule("this-year", "das jahr", lambda m: Shift("Y", 0) if m.before() in ("über", "durch") else None),
    Rule("neighbour", "THE? period:NEIGHBOUR", neighbour),
    Rule("edge-of-year", "edge:YEAR_EDGE", lambda m: Shift("Y", 0, mod=m["edge"])),
    Rule("edge-of-month", "edge:MONTH_EDGE", lambda m: Shift("M", 0, mod=m["edge"])),
    Rule("edge-of-week", "edge:WEEK_EDGE", lambda m: Shift("W", 0, mod=m["edge"])),
    Rule("part-of", "part:PART inner:PERIOD", part_of),
    Rule("half-of", "(THE | in)? (half_first:(erste | ersten) | half_second:(zweite | zweiten)) hälfte THE? inner:PERIOD", half_of),
    Rule("third-of", "THE? part:THIRD inner:PERIOD", part_of),
    Rule("edge-day", "THE? nth:(ersten | erste | letzten | letzte) (tag | tages) inner:(THE (jahres | jahrs) YEAR | THE jahres | TURN jahres)", edge_day),
    Rule("weekday-ago", "weekday:WEEKDAY_NAME side:(vor | in) (count:NUMBER | one:A) unit:ANY_UNIT", weekday_ago),
    Rule("day-ago", f"inner:NEAR_DAY side:(vor | in) {N} unit:ANY_UNIT", day_ago),
    Rule("event-shift", f"mod:AMOUNT_MOD? {N} unit:ANY_UNIT side:(vor | nach) (OF_THE | seiner | ihrer | seinem | ihrem | HOLIDAY | DAY_DIGITS .)", beside_event),
    Rule("event-shift-vague", "unit:PLURAL_UNIT side:(vor | nach) (OF_THE | seiner | ihrer | seinem | ihrem)", beside_event),
    Rule("in-time", f"in (spätestens | frühestens)? length:(mod:AMOUNT_MOD? {N} unit:ANY_UNIT)", in_time),
    Rule("ago", f"vor (gerade (einmal | mal) | nicht (einmal | mal) | nur | kaum | erst | schon)? length:(mod:AMOUNT_MOD? {N} (FULL | GOOD)? unit:ANY_UNIT)", lambda m: counted_length(m, -1, "published")),
    Rule("ago-between", "vor first:NUMBER (bis | oder | ,) count:NUMBER unit:ANY_UNIT", ago_between),
    Rule("part-of-year-ago", f"(season:SEASON | month:MONTH_NAME) vor {N} unit:UNITS", lambda m: Date(season=m["season"] or "", month=m["month"], within=counted_shift(m, -1, "published"))),
    Rule("ago-vague", "vor length:(unit:UNITS)", lambda m: counted_length(m, -1, "published")),
    Rule("later", f"mod:AMOUNT_MOD? {N} unit:ANY_UNIT (später | danach | darauf)", lambda m: counted_shift(m, 1, "text")),
    Rule("later-vague", "unit:PLURAL_UNIT (später | danach | darauf)", lambda m: counted_shift(m, 1, "text")),
    Rule("earlier", f"mod:AMOUNT_MOD? {N} unit:ANY_UNIT (zuvor | davor | früher | vorher)", lambda m: counted_shift(m, -1, "text")),
    # -- times of day -------------------------------------------------------------------------------------------
    Rule("clock", "clock:CLOCK_TIME ZONE?", with_clock),
    Rule("clock-day", "clock:CLOCK_TIME (am | vom) inner:ANY_DAY", clock_day),
    Rule("clock-range", "first:CLOCK_FACE (bis | - | – | — | und | oder | /) clock:CLOCK_TIME", clock_range),
    Rule("clock-bare", "(um | gegen | ab) (clock:HOUR_H | clock:BARE_CLOCK)", clock_behind),
    Rule("clock-spoken", "(half:halb | to:(viertel vor | dreiviertel | drei viertel) | viertel nach) hour:HOUR_NAME uhr? daytime:DAYTIMES?", clock_spoken),
    Rule("clock-minutes", "minutes:MINUTES side:(vor | nach) half:halb? hour:HOUR_NAME uhr? daytime:DAYTIMES?", clock_minutes),
    Rule("daytime", "inner:ANY_DAY daytime:DAYTIME", with_clock),
    Rule("daytime-of-day", "TURN? part:DAY_PART? daytime:DAYTIME (am | vom)? inner:(CALENDAR_DAY | HOLIDAY | TURN tages)", with_clock),
    Rule("daytime-hours", "THE? part:DAY_PART? daytime:DAYTIME_HOURS ((am | vom)? inner:ANY_DAY | des weekday:WEEKDAYS)?", daytime_hours),
    Rule("weekday-daytime", "(turn:TURN | some:(einem | einen | eines))? part:DAY_PART? day:WEEKDAY_DAYTIME", weekday_daytime),
    Rule("daytime-genitive", "des daytime:DAYTIMES", genitive_daytime),
    Rule("daytime-turned", "turn:TURN daytime:DAYTIME", daytime_turned),
    Rule("daytime-part", "part:DAY_PART daytime:DAYTIME", lambda m: with_clock(m) if m.before() in ("am", "zum") else None),
    Rule("daytime-named", "daytime:DAYTIME", named_daytime),
    Rule("night-between", "nacht (vom | von | zwischen) (THE? first:DAY_NUMBER (auf | zum | und) THE? last:DAY_NUMBER month:MONTH_NAME year:YEAR? | (CALENDAR_DAY | WEEKDAY_NAME) (auf | zum | zu | und) end:(CALENDAR_DAY | THE? WEEKDAY_NAME))", night_between),
    Rule("night-of", "nacht (auf | zum | vom | zu | von | des | THE)+ inner:ANY_DAY", lambda m: replace(v, clock="TNI") if isinstance(v := m.value("inner"), Date | Shift) else None),
    # -- durations ----------------------------------------------------------------------------------------------
    Rule("duration", f"mod:AMOUNT_MOD? {PLURAL_N} FULL? unit:PLURAL_UNIT", moded_duration),
    Rule("duration-one", "mod:AMOUNT_MOD? one:A FULL? unit:SINGULAR_UNIT", lambda m: None if m.words() in ("eines tages", "ein tag", "eines abends") else moded_duration(m)),
    Rule("duration-whole", "THE (ganze | ganzen | gesamte | gesamten | volle | vollen) (unit:SINGULAR_UNIT | daytime:DAYTIME)", whole_unit),
    Rule("duration-half", "mod:AMOUNT_MOD? A count:HALF unit:SINGULAR_UNIT", ageless_duration),
    Rule("duration-range", "first:LOW (bis | oder | - | –) count:NUMBER unit:PLURAL_UNIT", lambda m: None if ageless_duration(m) is None or (m["unit"] == "Y" and of_people(m)) else duration_range(m)),
    Rule("duration-and", "first:LOW unit:ANY_UNIT (und | ,)? count:NUMBER smaller:TIME_UNITS", two_lengths),
    Rule("duration-turned", f"THE? (TURN_WORD | ersten | erste) {PLURAL_N}? unit:PLURAL_UNIT", duration),
    Rule("duration-part", "THE? end:(ersten | erste | letzten) count:NUMBER unit:PLURAL_UNIT inner:(THE? jahres? YEAR | TURN jahres | des jahres | NEIGHBOUR | TURN monats | des monats)", duration_part),
    Rule("duration-the", "THE (count:NUMBER | vague:VAGUE | MANY) unit:PLURAL_UNIT", lambda m: None if m.before() == "," else ageless_duration(m)),
    Rule("duration-over", "die unit:UNITS", lambda m: duration(m) if m.before() == "über" else None),
    Rule("duration-vague", "unit:PLURAL_UNIT", vague_units),
    Rule("duration-word", "length:DURATION_WORD", duration_word),
    Rule("time-limit", "unit:TIME_LIMIT", lambda m: Shift(m["unit"], -1, narrow=False, length=True) if m.before() == "vor" else Duration(f"P1{m['unit']}")),
    Rule("duration-nights", "(count:NUMBER | vague:VAGUE | ein vague:PAAR) (nächte | nächten)", lambda m: Duration(f"P{int(m['count'])}NI" if "count" in m else "PXNI")),
    Rule("duration-term", "length:YEARS_WORD", term),
    Rule("duration-adjective", "count:INTEGER -? unit:UNIT_ADJECTIVE", adjective_of_length),
    # -- repeated times -----------------------------------------------------------------------------------------
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
    Rule("set-in", "(im | am | in der) unit:UNIT", money_per_month),
    # -- the present, the past, the future ------------------------------------------------------------------------
    Rule("now", "NOW", lambda m: Vague("PRESENT_REF")),
    Rule("at-the-moment", "(im moment | zur zeit)", lambda m: None if m.after() in ("der", "des", "von") else Vague("PRESENT_REF")),
    Rule("then", "THEN", lambda m: Vague("PAST_REF")),
    Rule("lately", "vor (kurzem | langer zeit) | seit (kurzem | langem | längerem)", lambda m: Vague("PAST_REF")),
    Rule("this-time", "(near:(letzter | jüngster | jüngerer) (zeit | vergangenheit) | (nächster | absehbarer) zeit | back:(der vergangenheit))", some_time),
    Rule("soon", "SOON", lambda m: Vague("FUTURE_REF")),
    Rule("the-future", "(der | naher)? zukunft", lambda m: Vague("FUTURE_REF") if m.before() == "in" else None),
]  # fmt: skip

CORE = (
    "MONTH_NAME MONTH_SHORT WEEKDAY_NAME WEEKDAYS WEEKDAY_DAYTIME YEAR YEAR_PAIR ISO SLASHED DOTTED DOTTED_PAIR UNIT UNITS"
    " TIME_UNIT TIME_UNITS NEAR_DAY DAY_ADJECTIVE SEASON SEASON_PART SEASON_MONTHS DECADE_NAME CLOCK DOTTED_CLOCK DAYTIME DAYTIMES POINT"
    " TIME_LIMIT nächte nächten NOW THEN SOON REPEATING WEEKDAY_DAYTIMES SLASHED_PAIR NEIGHBOUR YEAR_EDGE MONTH_EDGE WEEK_EDGE DURATION_WORD YEARS_WORD UNIT_ADJECTIVE uhr halb tags"
    " advent adventssonntag adventsonntag trimester trimesters kalenderwoche kw MONTH_PART jh jhdt jhs h TWO_DIGITS karwoche osterwochenende pfingstwochenende DAYTIME_HOURS MONTH_WEEKEND QUARTER_WORD HOLIDAY_NIGHT HOUR_NAME zukunft kurzem langem längerem vergangenheit zeit moment chr christus u christi er ern DAY_DIGITS hälfte jahreshälfte"
    " tag tages jahr jahre jahren jahres gesamtjahr gesamtjahres kalenderjahr geschäftsjahr jahrhundert jahrhunderts quartal quartals halbjahr halbjahres halbjahrs wochenende wochenendes"
).split() + sorted({word for name in HOLIDAY_NAMES for word in name.split()[-1:] if word != "-"})

LANGUAGE = Language(
    "de",
    TABLES,
    MACROS,
    RULES,
    CORE,
    GERMAN_READERS,
    decimal=",",
    clauses=CLAUSES,
    cues=CUES,
    joins=JOINS,
)
