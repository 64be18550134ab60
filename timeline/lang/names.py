"""The names of months and weekdays as bylines and spreadsheets print them, in the languages of the larger presses.

A file of articles or a table tells no language, so these stand beside each other; what a text says in its own language
is read by that language's rules.
"""

from __future__ import annotations

from collections.abc import Mapping

# A line a month: Jänner is Austria's January, mrt the Dutch March, out Portugal's October.
_MONTHS = """
january januar januari janvier enero gennaio janeiro jänner jan janv ene gen
february februar februari février fevrier febbraio febrero fevereiro feber feb févr fev fév febr
march märz maerz maart mars marzo março mar mär mrz mrt
april avril abril aprile apr avr abr
may mai mei mayo maggio maio mag
june juni juin junio giugno junho jun giu
july juli juillet julio luglio julho jul juil lug
august augustus août aout agosto aug ago
september septembre septiembre setiembre settembre setembro sep sept set
october oktober octobre octubre ottobre outubro oct okt ott out
november novembre noviembre novembro nov
december dezember décembre diciembre dicembre dezembro dec dez déc dic
"""
# A line a weekday, from Monday on; no short form that may be a month's.
_WEEKDAYS = """
monday mon montag lundi lunes lunedì maandag segunda-feira
tuesday tue tues dienstag mardi martes martedì dinsdag terça-feira
wednesday wed wednes mittwoch mercredi miércoles miercoles mercoledì woensdag quarta-feira
thursday thu thur thurs donnerstag jeudi jueves giovedì donderdag quinta-feira
friday fri freitag vendredi viernes venerdì vrijdag sexta-feira
saturday sat satur samstag sonnabend samedi sábado sabado sabato zaterdag
sunday sun sonntag dimanche domingo domenica zondag
"""


def _numbered(table: str, first: int) -> Mapping[str, int]:
    return {name: number for number, line in enumerate(table.split("\n")[1:-1], first) for name in line.split()}


# From a name in lower case to the month, 1 to 12, and to the weekday, 0 for Monday.
MONTHS = _numbered(_MONTHS, 1)
WEEKDAYS = _numbered(_WEEKDAYS, 0)
