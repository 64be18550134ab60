"""The table that people edit, `events.csv`, with its companions `events.sources.csv` and `events.claims.csv`.

`read` gives the Chronology that the three hold, `update` merges a new extraction into them without losing a hand
edit, `check` lists everything that is wrong or odd, and `fix` writes repaired cells back.
"""

from timeline.table.checking import check, fix
from timeline.table.dates import Order
from timeline.table.overrides import published_overrides
from timeline.table.reading import companions, load, read
from timeline.table.updating import Change, Update, cells_of, update

__all__ = [
    "Change",
    "Order",
    "Update",
    "cells_of",
    "check",
    "companions",
    "fix",
    "load",
    "published_overrides",
    "read",
    "update",
]
