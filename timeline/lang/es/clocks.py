"""Spanish times of the clock."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.lang.builders import clock_range, with_clock
from timeline.lang.es.context import AFTER_NOUN
from timeline.lang.readers import in_daytime
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Shift, Value

# "Esta tarde, a las cinco", "ayer por la noche, hacia las diez": which half of the day it is.
HALF_SAID = re.compile(r"\b(tarde|noche) ?, (?:a|sobre|hacia|a eso de) $")


def clock_hour(match: Match) -> Value | None:
    """ "a las 8", "hacia las seis", "a eso de las seis": not "a las 8 empresas"."""
    after, before = match.after(), (match.before(2), match.before())
    if before[1] == "a" and before[0] in COMPARED:
        return None
    if match.words() == "la una" and "otra" in (match.after(2), match.after(3), match.after(4)):
        # "Dio las gracias a la una y a la otra."
        return None
    about = before[1] == "hacia" or before in (("eso", "de"), ("antes", "de"), ("después", "de"))
    if not about and (
        match.before() not in ("a", "desde", "hasta", "sobre")
        or (after[:1].isalpha() and after not in AFTER_NOUN and not DEED.fullmatch(after))
    ):
        return None
    value = None if after == "%" else with_clock(match)
    said = HALF_SAID.search(match.scan.text, max(0, match.start - 24), match.start)
    if said and isinstance(value, Shift):
        return replace(value, clock=in_daytime(value.clock, match.scan.language.tables["DAYTIME"][said[1]]))
    return value


# "Frente a las 19 del mismo periodo"
COMPARED = frozenset("frente respecto comparado comparada comparados comparadas comparación".split())


# "A las ocho llegó la policía"
DEED = re.compile(r"\w{2,}(?:ó|aron|ieron|jeron)")


def hours_from_to(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "entre las 10 y las 12 horas", "de 9 a 14 horas"; "de 2 a 3 horas" may be how long."""
    first, last = match.words("first"), match.words("clock").split()[0]
    article = first.startswith("la")
    office = first.isdecimal() and last.isdecimal() and 6 <= int(first) <= 11 and 12 < int(last) <= 23
    if not article and not office and not (":" in first or "." in first) and match.words().endswith(("hora", "horas")):
        return None
    return clock_range(match)


RULES = [
    Rule("clock", "clock:CLOCK_TIME", lambda m: None if m.words() == "las 24 horas" and m.before() != "a" else with_clock(m)),
    Rule("clock-range", "first:FIRST_CLOCK (y | a | - | hasta) clock:LAST_CLOCK", hours_from_to),
    Rule("clock-hour", "(la | las) (clock:HOUR_AND_MINUTES | clock:A_HOUR)", clock_hour),
    Rule("clock-sharp", "(la | las) clock:A_HOUR en punto", with_clock),
    Rule("clock-noon", "(la | las) clock:A_HOUR del mediodía", with_clock),
    Rule("clock-zone", "(las)? clock:CLOCK_FACE zone:ZONE", with_clock),
    Rule("clock-bare", "clock:CLOCK_FACE", lambda m: with_clock(m) if m.before() in ("(", ",") and m.after() in (")", ",", ";") else None),
    Rule("clock-day", "clock:CLOCK_TIME (de | del)? inner:ANY_DAY", with_clock),
]  # fmt: skip
