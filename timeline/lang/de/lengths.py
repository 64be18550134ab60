"""German lengths of time."""

from __future__ import annotations

from dataclasses import replace

from timeline.lang.builders import ageless_duration, duration, duration_part, duration_range, duration_word, two_lengths
from timeline.lang.de.words import SEVERAL
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Duration, Shift, Value, amount


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


RULES = [
    Rule("duration", f"mod:AMOUNT_MOD? {SEVERAL} FULL? unit:PLURAL_UNIT", moded_duration),
    Rule("duration-one", "mod:AMOUNT_MOD? one:A FULL? unit:SINGULAR_UNIT", lambda m: None if m.words() in ("eines tages", "ein tag", "eines abends") else moded_duration(m)),
    Rule("duration-whole", "THE (ganze | ganzen | gesamte | gesamten | volle | vollen) (unit:SINGULAR_UNIT | daytime:DAYTIME)", whole_unit),
    Rule("duration-half", "mod:AMOUNT_MOD? A count:HALF unit:SINGULAR_UNIT", ageless_duration),
    Rule("duration-range", "first:LOW (bis | oder | - | –) count:NUMBER unit:PLURAL_UNIT", lambda m: None if ageless_duration(m) is None or (m["unit"] == "Y" and of_people(m)) else duration_range(m)),
    Rule("duration-and", "first:LOW unit:ANY_UNIT (und | ,)? count:NUMBER smaller:TIME_UNITS", two_lengths),
    Rule("duration-turned", f"THE? (TURN_WORD | ersten | erste) {SEVERAL}? unit:PLURAL_UNIT", duration),
    Rule("duration-part", "THE? end:(ersten | erste | letzten) count:NUMBER unit:PLURAL_UNIT inner:(THE? jahres? YEAR | TURN jahres | des jahres | NEIGHBOUR | TURN monats | des monats)", duration_part),
    Rule("duration-the", "THE (count:NUMBER | vague:VAGUE | MANY) unit:PLURAL_UNIT", lambda m: None if m.before() == "," else ageless_duration(m)),
    Rule("duration-over", "die unit:UNITS", lambda m: duration(m) if m.before() == "über" else None),
    Rule("duration-vague", "unit:PLURAL_UNIT", vague_units),
    Rule("duration-word", "length:DURATION_WORD", duration_word),
    Rule("time-limit", "unit:TIME_LIMIT", lambda m: Shift(m["unit"], -1, narrow=False, length=True) if m.before() == "vor" else Duration(f"P1{m['unit']}")),
    Rule("duration-nights", "(count:NUMBER | vague:VAGUE | ein vague:PAAR) (nächte | nächten)", lambda m: Duration(f"P{int(m['count'])}NI" if "count" in m else "PXNI")),
    Rule("duration-term", "length:YEARS_WORD", term),
    Rule("duration-adjective", "count:INTEGER -? unit:UNIT_ADJECTIVE", adjective_of_length),
]  # fmt: skip
