"""German dates counted from another: "vor zwei Jahren", "am Tag danach"."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.lang.builders import counted_between, counted_length, counted_shift, from_event, in_time
from timeline.lang.de.days import next_day
from timeline.lang.de.words import HOW_MANY
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Date, Shift, Unit, Vague, Value


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


def beside_event(match: Match, unit: Unit | None = None) -> Value:
    """ "am Tag nach der Wahl", "zwei Jahre vor seinem Tod"."""
    return from_event(match, -1 if match.words("side") == "vor" else 1, unit)


def day_ago(match: Match) -> Value | None:
    """ "heute vor drei Jahren", "morgen in einer Woche": that very day."""
    sign = -1 if match.words("side") == "vor" else 1
    return replace(counted_shift(match, sign, "published"), of=match.value("inner"), same=True)


def ago_between(match: Match) -> Value | None:
    """ "vor [zwei bis drei Jahren]"."""
    match.start = match.span("first")[0]
    return counted_between(match, length=True)


def same_a_year_before(match: Match) -> Value | None:
    """ "im selben Monat des Vorjahres" is the "Vorjahresmonat", and "im gleichen Zeitraum des Vorjahres" the
    "Vorjahreszeitraum" of the quarter or half that was told of; of none, only the year is known."""
    if "month" in match:
        return Shift("M", -12, "text")
    told = PERIOD_TOLD.search(match.scan.text, max(0, match.start - 300), match.start)
    return Shift("Y", -1, "period") if told else None


PERIOD_TOLD = re.compile("[Qq]uartal|Trimester|[Hh]albjahr|(?:drei|sechs|neun) Monate")


RULES = [
    Rule("next-day", "THE? (NEXT | FOLLOWING) (tag | daytime:DAYTIME) | anderntags", next_day),
    Rule("other-day", "anderen (tag | tages | daytime:DAYTIME)", lambda m: next_day(m) if m.before() == "am" else None),
    Rule("day-after", "THE? (tags | unit:UNIT | daytime:DAYTIME) (danach | darauf)", lambda m: Shift(m["unit"] or "D", 1, "text", clock=m["daytime"] or "")),
    Rule("day-before", "THE? (tags | unit:UNIT | daytime:DAYTIME) (zuvor | davor)", lambda m: Shift(m["unit"] or "D", -1, "text", clock=m["daytime"] or "")),
    Rule("day-of-event", "THE? tag side:(vor | nach) (OF_THE | seiner | ihrer | seinem | ihrem)", lambda m: beside_event(m, "D")),
    Rule("same-day", "turn:TURN (tag | tages)", lambda m: Shift("D", 0, "text") if m["turn"] in ("this", "that") else None),
    Rule("neighbour", "THE? period:NEIGHBOUR", neighbour),
    Rule("same-a-year-before", "THE? (gleichen | selben) (month:(monat | monats) | zeitraum | zeitraums | zeitspanne | periode | quartal | quartals | halbjahr) (des vorjahres | des vorjahrs | im vorjahr | des (vergangenen | vorigen | letzten | vorangegangenen) (jahres | jahrs))", same_a_year_before),
    Rule("day-ago", f"inner:NEAR_DAY side:(vor | in) {HOW_MANY} unit:ANY_UNIT", day_ago),
    Rule("event-shift", f"mod:AMOUNT_MOD? {HOW_MANY} unit:ANY_UNIT side:(vor | nach) (OF_THE | seiner | ihrer | seinem | ihrem | HOLIDAY | DAY_DIGITS .)", beside_event),
    Rule("event-shift-vague", "unit:PLURAL_UNIT side:(vor | nach) (OF_THE | seiner | ihrer | seinem | ihrem)", beside_event),
    Rule("in-time", f"in (spätestens | frühestens)? length:(mod:AMOUNT_MOD? {HOW_MANY} unit:ANY_UNIT)", in_time),
    Rule("ago", f"vor (gerade (einmal | mal) | nicht (einmal | mal) | nur | kaum | erst | schon)? length:(mod:AMOUNT_MOD? {HOW_MANY} (FULL | GOOD)? unit:ANY_UNIT)", lambda m: counted_length(m, -1, "published")),
    Rule("ago-between", "vor first:NUMBER (bis | oder | ,) count:NUMBER unit:ANY_UNIT", ago_between),
    Rule("part-of-year-ago", f"(season:SEASON | month:MONTH_NAME) vor {HOW_MANY} unit:UNITS", lambda m: Date(season=m["season"] or "", month=m["month"], within=counted_shift(m, -1, "published"))),
    Rule("ago-vague", "vor length:(unit:UNITS)", lambda m: counted_length(m, -1, "published")),
    Rule("later", f"mod:AMOUNT_MOD? {HOW_MANY} unit:ANY_UNIT (später | danach | darauf)", lambda m: counted_shift(m, 1, "text")),
    Rule("later-vague", "unit:PLURAL_UNIT (später | danach | darauf)", lambda m: counted_shift(m, 1, "text")),
    Rule("earlier", f"mod:AMOUNT_MOD? {HOW_MANY} unit:ANY_UNIT (zuvor | davor | früher | vorher)", lambda m: counted_shift(m, -1, "text")),
]  # fmt: skip
