"""Spanish years, decades and centuries."""

from __future__ import annotations

from timeline.lang.builders import (
    about_year,
    centuries,
    century,
    decade,
    decades,
    lone_year,
    of_parts,
    of_two_digits,
    year_bc,
    year_pair,
    year_range,
)
from timeline.lang.es.context import AFTER_NOUN
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Date, Value


def lone_decade(match: Match) -> Value | None:
    """ "en los 80", "a comienzos de los 2000": what is counted would stand behind it ("los 40 principales", "en los 80
    kilómetros")."""
    after = match.after()
    plain = match.before() in ("en", "desde", "hasta") and not after.endswith("s")
    counted = after[:1].isalpha() and after not in AFTER_NOUN and not plain
    return None if counted and match.whole else decade(match)


def plain_year(match: Match) -> Value | None:
    """ "los 2000 encuestados" are people."""
    if (
        match.whole
        and "said" not in match
        and match.before() in ("los", "las", "unos", "unas", "sus", "estos", "otros")
    ):
        return None
    if match.before(2) == "alrededor" and match.after()[:1].isalpha() and match.after() not in AFTER_NOUN:
        # "alrededor de 2000 docentes"
        return None
    return about_year(match)


SEASONS_OF_TWO_YEARS = frozenset("temporada curso campaña ejercicio legislatura bienio años presupuestos".split())


def two_decades(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "los años cincuenta y sesenta", "las décadas de los 70 y 80"; not "los 80 y los 90 socios"."""
    counted = match.after().endswith("s") and match.after() not in AFTER_NOUN
    return None if counted and match.words().startswith("los ") and "años" not in match.words() else decades(match)


def short_year(match: Match) -> Value | None:
    """ "mayo del 68", "el verano del 36", "en el 92": not "en el 92 por ciento"."""
    year, after = int(match.words("year")), match.after().lower()
    bare = "month" not in match and "season" not in match
    counted = after[:1].isalpha() and after not in BEHIND_SHORT_YEAR
    if year < 30 or (bare and (counted or match.before() not in ("en", "desde"))) or after in ("%", "'", "’"):
        return None
    if after in (".", ",", ":", "-", "/") and match.glued_after and match.after(2)[:1].isdigit():
        return None
    return of_two_digits(match)


BEHIND_SHORT_YEAR = AFTER_NOUN - {"por", "o"} | frozenset("el la los las lo le un una".split())


RULES = [
    Rule("year", "article:(el | del | al)? said:(año | los años)? year:YEAR", plain_year),
    Rule("this-year", "(este | el) mismo? año year:YEAR", of_parts),
    Rule("year-pair", "pair:YEAR_PAIR", lambda m: year_pair(m) if m.before() in SEASONS_OF_TWO_YEARS else None),
    Rule("year-range", "first:YEAR (- | – | — | /) last:(YEAR | TWO_DIGITS)", year_range),
    Rule("spelled-year", "(el | del)? (año)? year:SPELLED_YEAR", lone_year),
    Rule("decade", "(los | las)? (años | (la | las | esta)? (década | décadas) de (los)? (años)?) (decade:YEAR | decade:DECADE_NAME | short:TWO_DIGITS)", decade),
    Rule("decade-part", "(los)? part:DECADE_PART años (decade:DECADE_NAME | short:TWO_DIGITS)", decade),
    Rule("decade-bare", "los (decade:DECADE_NAME | decade:YEAR | short:TWO_DIGITS)", lone_decade),
    Rule("centuries", "(los | las)? siglos (first:ROMAN (y | e | o | separator:(a | al | -)) last:ROMAN) bc:ERA_BC?", centuries),
    Rule("decades", "(los | las)? (años | (década | décadas) de (los)? (años)? | los) (first:DECADE_NAME | first:TWO_DIGITS) (y | , | o | separator:(a | - | –)) (los)? (last:DECADE_NAME | last:TWO_DIGITS)", two_decades),
    Rule("year-early", "(el | del | al)? año year:THREE_DIGITS", of_parts),
    Rule("year-short", "(el) year:TWO_DIGITS", short_year),
    Rule("turn-of-millennium", "(el)? cambio de milenio", lambda m: Date(year=2000, mod="APPROX", approximate=True)),
    Rule("year-bc", "(el | del | al)? (año)? year:INTEGER ERA_BC", year_bc),
    Rule("year-ad", "(el | del | al)? (año)? year:INTEGER ERA_AD", of_parts),
    Rule("century", "(el | del | al)? said:(siglo)? nth:ROMAN bc:ERA_BC?", lambda m: century(m) if "said" in m or not m.whole else None),
]  # fmt: skip
