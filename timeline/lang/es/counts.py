"""Spanish dates counted from another: "hace dos años", "la víspera"."""

from __future__ import annotations

from dataclasses import replace

from timeline.lang.builders import counted_between, counted_shift, duration, from_event, in_time
from timeline.lang.es.words import AND_A_HALF, HOW_MANY
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Duration, Shift, Unit, Value

SUPERLATIVES = frozenset("primera primer primero única único mayor menor mejor peor máximo mínimo vez".split())


def in_time_unless_first(match: Match) -> Value | None:
    """ "en unos tres meses habrá elecciones"; "la primera visita en un año" tells how long there was none."""
    if not SUPERLATIVES.isdisjoint(match.before(back) for back in range(1, 4)):
        match.start = match.span("length")[0]
        return duration(match)
    return in_time(match)


def length_shift(match: Match, sign: int) -> Value:
    """ "dos meses después": the date, whose TIMEX3 is in Spanish corpora how long it took."""
    value = counted_shift(match, sign, "text")
    return replace(value, length=True) if isinstance(value, Shift) else value


def event_shift(match: Match, unit: Unit | None = None) -> Value:
    """ "[dos días] después del partido", "el día antes de las elecciones"."""
    return from_event(match, -1 if match.words("side") == "antes" else 1, unit)


def unit_and_a_half(match: Match) -> Shift | None:
    """ "año y medio después"."""
    unit = match["unit"]
    return Shift(unit, 1.5 if "later" in match else -1.5, "text", narrow=False) if unit[0].isalpha() else None


def days_ago(match: Match) -> Value:
    """ "hace dos años" is a date, "hace unos días" how long ago."""
    value = counted_shift(match, -1, "published")
    return replace(value, length=value.count is None) if isinstance(value, Shift) else value


RULES = [
    Rule("eve", "la víspera", lambda m: Shift("D", -1, "event" if m.after() in ("de", "del") else "text")),
    Rule("day-of-event", "el día side:(antes | después) (de | del)", lambda m: None if "Día" in m.written() else event_shift(m, "D")),
    Rule("ago", f"hace (ya | sólo | solo | tan | apenas | escasamente | exactamente | justo | ahora)* mod:AMOUNT_MOD? {HOW_MANY} unit:ANY_UNIT {AND_A_HALF}", days_ago),
    Rule("ago-today", f"(hoy hace | hace hoy) (ya)? {HOW_MANY} unit:ANY_UNIT", lambda m: replace(counted_shift(m, -1, "published"), of=Shift("D", 0), same=True)),
    Rule("ago-and-a-half", "hace (un | una)? unit:UNIT y (media | medio)", lambda m: Shift(m["unit"], -1.5, narrow=False) if not m["unit"][0].isdigit() else None),
    Rule("ago-between", "hace (ya)? (entre)? first:NUMBER (o | y | a) count:NUMBER unit:ANY_UNIT", counted_between),
    Rule("ago-vague", "(hace | hacía) (ya)? unit:PLURAL_UNIT", days_ago),
    Rule("long-ago", "(no)? (hace | hacía) (ya)? (mucho | poco | tiempo) (tiempo)?", lambda m: Duration("PXM")),
    Rule("was-ago", f"hacía (ya)? mod:AMOUNT_MOD? {HOW_MANY} unit:ANY_UNIT", duration),
    Rule("back", f"mod:AMOUNT_MOD? {HOW_MANY} unit:ANY_UNIT {AND_A_HALF} atrás", days_ago),
    Rule("back-vague", "unit:PLURAL_UNIT atrás", days_ago),
    Rule("in-time", f"en length:(mod:AMOUNT_MOD? {HOW_MANY} unit:ANY_UNIT)", in_time_unless_first),
    Rule("within", f"(dentro de | de aquí a) mod:AMOUNT_MOD? {HOW_MANY} unit:ANY_UNIT", lambda m: counted_shift(m, 1, "published")),
    Rule("later-and-a-half", "(un | una)? unit:UNIT y (medio | media) (later:(después | más tarde) | antes)", lambda m: replace(v, length=True) if (v := unit_and_a_half(m)) else None),
    Rule("later", f"mod:AMOUNT_MOD? ({HOW_MANY} unit:ANY_UNIT {AND_A_HALF} | unit:PLURAL_UNIT) (después | más tarde)", lambda m: length_shift(m, 1)),
    Rule("earlier", f"mod:AMOUNT_MOD? ({HOW_MANY} unit:ANY_UNIT {AND_A_HALF} | unit:PLURAL_UNIT) antes", lambda m: length_shift(m, -1)),
    Rule("event-shift", f"length:(mod:AMOUNT_MOD? ({HOW_MANY} unit:ANY_UNIT {AND_A_HALF} | unit:PLURAL_UNIT)) side:(antes | después) (de | del)", event_shift),
]  # fmt: skip
