"""French years, decades and centuries."""

from __future__ import annotations

from timeline.lang.builders import (
    about_year,
    centuries,
    century,
    decade,
    decades,
    moded,
    of_parts,
    of_two_digits,
    year_bc,
    year_pair,
    year_range,
)
from timeline.lang.fr.context import in_street
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Date, Span, Value


def short_year(match: Match) -> Value | None:
    """ "en 98": two digits that nothing is counted by."""
    year = int(match.words("year"))
    if year < 50 or match.after()[:1].isalnum() or match.after() == "%":
        return None
    match.start = match.span("year")[0]
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


RULES = [
    Rule("year", "said:(l APOS (an | année) | an | année)? year:YEAR", lambda m: None if in_street(m) else about_year(m)),
    Rule("year-short", "en year:TWO_DIGITS", short_year),
    Rule("year-range", "first:YEAR (- | – | — | /) last:(YEAR | TWO_DIGITS)", year_range),
    Rule("year-pair", "pair:YEAR_PAIR", year_pair),
    Rule("year-bc", "said:(l APOS (an | année) | an)? year:INTEGER ERA_BC", year_bc),
    Rule("year-ad", "said:(l APOS (an | année) | an)? year:INTEGER (ap | apr | après) .? j .? -? c .?", of_parts),
    Rule("year-opening", "en year:THREE_DIGITS", early_year),
    Rule("war-years", "(first:TWO_DIGITS - last:TWO_DIGITS)", war_years),
    Rule("year-early", "l APOS an year:(THREE_DIGITS | TWO_DIGITS)", of_parts),
    Rule("decade", "(les)? années (short:TWO_DIGITS | decade:YEAR)", decade),
    Rule("decade-name", "(les)? années number:SPELLED", decade_named),
    Rule("decades", "(les)? années (first:TWO_DIGITS | first:YEAR | first:SPELLED) (, | et | ou | separator:(à | -)) (les (années)?)? (last:TWO_DIGITS | last:YEAR | last:SPELLED)", decades),
    Rule("turn-of-millennium", "(le)? (tournant | passage) du millénaire", lambda m: Date(year=2000, mod="APPROX", approximate=True)),
    Rule("turn-of-century", "(le)? tournant du nth:NTH siècle", lambda m: Date(year=100 * (m["nth"] - 1), mod="APPROX", approximate=True)),
    Rule("century-elided", "part:PART OF? nth:ROMAN", century_elided),
    Rule("centuries", "(les)? first:NTH (et | ou | separator:(au | à | -)) last:NTH (siècles | siècle) bc:ERA_BC?", centuries),
    Rule("century", "(le)? nth:NTH siècle bc:ERA_BC?", century),
]  # fmt: skip
