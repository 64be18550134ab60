"""The table that people edit, `events.csv`, with its companions `events.sources.csv` and `events.claims.csv`.

`read` gives the Chronology that the three hold, `update` merges a new extraction into them without losing a hand
edit, `check` lists everything that is wrong or odd, and `fix` writes repaired cells back.

sheet      a delimited file as its records, each with the very characters it was read from
workbook   an .xlsx as such a sheet
columns    the columns of the three files, their other names, the guard against formulas
words      dates as people type them
damage     dates as spreadsheets leave them
dates      a date cell: EDTF, words or damage, or refused with every reading named
ledger     the claims file: every claim, and what was last proposed for each row
keys       sources under the keys that a person gave them
cells      what stands in a cell, understood and written
rows       a file that people edit, as its rows
reading    the three files together, and as a Chronology
writing    a record with some of its cells changed
matching   which event of a new extraction is which row
plan       what a run decides, until it is written
deciding   the three-way merge, cell by cell
order      whose order the rows are in, and where new ones have their place
sheets     the two files that people edit, as they will stand
updating   a run, from the table as it is to the files that it writes
checking   what is wrong or odd; repairs
overrides  what a run takes from the table: dates that a person corrected, what articles told before
storage    whole files, one writer at a time, the last version kept
"""

from timeline.table.checking import check, fix
from timeline.table.dates import Order
from timeline.table.deciding import cells_of
from timeline.table.overrides import published_overrides, recalled
from timeline.table.plan import Change, ChangeKind
from timeline.table.reading import companions, load, read
from timeline.table.updating import Update, update

__all__ = [
    "Change",
    "ChangeKind",
    "Order",
    "Update",
    "cells_of",
    "check",
    "companions",
    "fix",
    "load",
    "published_overrides",
    "read",
    "recalled",
    "update",
]
