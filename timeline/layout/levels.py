"""The levels of the calendar, coarse to fine, and their cells: a year, a month, a day."""

from __future__ import annotations

from timeline.when import Unit, civil, day_number

MILLENNIUM, CENTURY, DECADE, YEAR, MONTH, DAY = range(6)
YEARS_OF = {MILLENNIUM: 1000, CENTURY: 100, DECADE: 10, YEAR: 1}
LEVEL_OF = {
    Unit.CENTURY: CENTURY,
    Unit.DECADE: DECADE,
    Unit.YEAR: YEAR,
    Unit.SEASON: MONTH,
    Unit.MONTH: MONTH,
    Unit.DAY: DAY,
}


def cell_of(day: int, level: int) -> int:
    """The number of the cell in which a day lies: cells of one level are numbered in the order of time."""
    year, month, _ = civil(day)
    if level == DAY:
        return day
    if level == MONTH:
        return year * 12 + month - 1
    return year // YEARS_OF[level]


def cell_start(cell: int, level: int) -> int:
    """The first day of a cell."""
    if level == DAY:
        return cell
    if level == MONTH:
        return day_number(cell // 12, cell % 12 + 1, 1)
    return day_number(cell * YEARS_OF[level], 1, 1)
