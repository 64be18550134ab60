"""German days of the calendar, and what is as good as one: "heute"."""

from __future__ import annotations

import re

from timeline.lang.builders import calendar_day, day_list, day_resumed, iso_date, numeric_date, of_parts, year_bc
from timeline.lang.de.context import named_for_day
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Date, Shift, Vague, Value

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
        before in THESE_DAYS
        or after in LIKE_NOW
        or after == "?"
        or after.isdecimal()
        or said & HOLDS
        or state
        or is_held_against(match)
    ):
        return Vague("PRESENT_REF")
    return Shift("D", match["day"])


# A time of which the present is the other one: "In den fünfziger Jahren dauerte ein Brief zwei Tage. Heute ..."
OTHER_TIMES = re.compile(
    r"\b(?:[Dd]amals|[Ff]rüher|[Ee]inst|[Ss]einerzeit|(?:[a-zäöüß]+ig|[Nn]eunzig|[a-zäöüß]+iger|\d0er)-?(?:er|ern)?[ -]?Jahren?|Jahrhunderts?"
    r"|1\d{3}|200\d)\b[^\n]{0,160}$"
)


# Behind it is what goes on: no plan, no event of the day, and no hour.
GOES_ON = re.compile(
    r"^(?:, [^,;.]{3,40},)? (?:(?!hat|habe|will|wird|werden [^.]*en\b[.,]|soll|wurde|beginn|start|lief|läuft|tritt|komm|spiel|find|stimm|entsche|feier|eröffn|öffn|jähr"
    r"|triff|treff|reis|wähl|verhandel|tagt|tagen|urteil|erschein|ende|erwart|empf|fähr|fahr|geht|gehen)[a-zäöüß]+(?:t|en)|sind|ist)\b"
    r"(?![^.;!?]*\b(?:Uhr|worden|Abend|Nachmittag|Vormittag|Mittag|ge[a-zäöüß]+(?:t|en)\s*[.,])\b)"
)
YEARS_OLD = re.compile(r"^ ist [^.;,]*? Jahre alt\b")


def is_held_against(match: Match) -> bool:
    """Does "Heute" open a sentence on how things are, behind one on how they were: "Früher fuhren hier Züge. Heute
    wachsen Birken"? "Heute ist sie 71 Jahre alt" needs no other time."""
    text = match.scan.text
    if not match.written().istitle():
        return False
    behind = text[match.end : match.end + 200]
    return YEARS_OLD.match(behind) is not None or (
        GOES_ON.match(behind) is not None
        and OTHER_TIMES.search(text[max(0, match.start - 240) : match.start]) is not None
    )


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
    turns = match.scan.language.tables["TURN_WORD"]
    named = after.lower() in turns or (after in ("des", "dieses") and match.after(2).lower() in {*turns, "monats"})
    return day_resumed(match) if alone and not named else None


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


def next_day(match: Match) -> Value:
    """ "am nächsten Tag": the one after the day spoken of; "am gestrigen Donnerstag" counts from today."""
    clock = match["daytime"] or ""
    return Shift("D", match["day"], clock=clock) if "day" in match else Shift("D", 1, "text", clock=clock)


RULES = [
    Rule("iso-date", "date:ISO", iso_date),
    Rule("numeric-date", "(WEEKDAY ,? (den | dem)?)? date:(SLASHED | DOTTED)", lambda m: numeric_date(m, day_first=True)),
    Rule("spaced-date", "day:DAY_DIGITS . month:MONTH_NUMBER . year:YEAR", of_parts),
    Rule("spaced-day-and-month", "(weekday:WEEKDAY ,? (den | dem)?)? day:DAY_DIGITS . month:MONTH_NUMBER .", lambda m: of_parts(m) if "weekday" in m or m.before() in ("am", "vom", "zum", "ab", "bis") else None),
    Rule("day-and-month", "(weekday:WEEKDAY ,? (den | dem)?)? date:DOTTED_PAIR .", day_and_month),
    Rule("calendar-day", "approx:APPROX? date:CALENDAR_DAY", lambda m: None if m["date"].year is None and named_for_day(m) else calendar_day(m)),
    Rule("day-list", "(WEEKDAY_NAME ,? (den | dem)?)? days:((DAY_DIGITS . NEXT_DAY)+ DAY_DIGITS .) month:MONTH year:YEAR?", day_list),
    Rule("day-resumed", "(am | vom | zum) day:DAY_DIGITS .", lone_day),
    Rule("day-of-year", "THE? day:DAY_NUMBER month:MONTH_NAME inner:TURNED_YEAR", of_parts),
    Rule("day-of-month", "THE? day:DAY_DIGITS . inner:(TURN (monats | monates))", of_parts),
    Rule("near-day", "day:NEAR_DAY", near_day),
    Rule("near-day-weekday", "day:NEAR_DAY ,? WEEKDAY_NAME", lambda m: Shift("D", m["day"]) if m.after() not in ("und", "oder", "bis", "sowie") else None),
    Rule("near-day-adjective", "THE? day:DAY_ADJECTIVE (WEEKDAY_NAME | tag | tages | daytime:DAYTIME)", next_day),
    Rule("yesterdays", "day:DAY_ADJECTIVE", lambda m: Shift("D", m["day"]) if m["day"] else None),
    Rule("day-bc", "THE? day:DAY_NUMBER month:MONTH_NAME (THE? (jahres | jahrs))? year:INTEGER ERA_BC", year_bc),
]  # fmt: skip
