"""Words about a date: what leads up to it, how long before or after, which day it was."""

from __future__ import annotations

# What stands straight before the day when a page was made, in small letters.
STAMPS = (
    "posted",
    "added",
    "published",
    "page last updated",
    "last updated",
    "updated",
    "first broadcast",
    "last modified",
    "retrieved",
    "accessed",
    "copyright",
)
# What leads up to a date, and goes when the date goes ("on Tuesday").
BEFORE_DATE = frozenset(
    "on in at by during since until till from between around about circa late early earlier later mid before after "
    "for to of into through throughout beginning starting ending as over than".split()
)
# What says how long before or after: "just months after the vote", "shortly before he left".
MEASURED = frozenset("before after since until".split())
SHORTLY = frozenset(
    "shortly just soon only long immediately right even barely hardly some about almost nearly little".split()
)
UNITS = frozenset(
    "second seconds minute minutes hour hours day days week weeks month months year years decade decades".split()
)
PERIODS = UNITS | frozenset("quarter quarters half period season".split())
COUNTS = frozenset("one two three four five six seven eight nine ten eleven twelve couple of dozen half".split())
# These may take a noun that happened at a time: "since his death on Thursday", "ahead of the vote in May".
BEFORE_EVENT = frozenset("after before since following during".split())
# Times of day that stand before the day without a word between ("before dawn Monday").
HOURS = frozenset(
    "dawn daybreak sunrise noon midday lunchtime sunset dusk nightfall midnight breakfast lunch dinner".split()
)
# What a day can be called.
DAYS = frozenset(
    "day days night eve morning evening weekend anniversary birthday holiday deadline date centenary feast festival "
    "sabbath".split()
)
# What only leads up to a date at which something else happened ("until 1923, when a stroke felled him").
UP_TO = frozenset("until till to since from".split())
# Before a date: how long something went on, and not when it happened.
HOW_LONG = frozenset("until till since".split())
# What says which one it was.
ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth last next only same day".split())
# Prepositions that lead to a date; a preposition before one of them is the verb's ("sworn in on Monday").
LEADING_DATE = frozenset("on in at by during since until till from before after".split())
