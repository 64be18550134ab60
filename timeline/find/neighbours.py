"""What expressions that stand side by side say of each other: ranges, lists, a year or a day that only one names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from timeline.lang.language import Language
from timeline.lang.rule import Found
from timeline.lang.values import Date, Repeat, Shift, Span


class Eras:
    """The years of a text that lie before Christ though they do not say so."""

    def __init__(self) -> None:
        # The last year before Christ, of this paragraph or one before it; 0 behind one of our era.
        self.last_bc = 0

    def read(self, paragraph: str, found: Iterator[Found]) -> Iterator[Found]:
        """What is found; a smaller year behind one before Christ is such a one, "in 218 BC he crossed the Alps, in 216
        he won", but for one that says its era."""
        for one in found:
            if isinstance(one.value, Date) and (year := one.value.year) is not None:
                if 0 < year < self.last_bc and _is_bare_year(one.value, paragraph[one.start : one.end]):
                    year = 1 - year
                    one = replace(one, value=replace(one.value, year=year))
                self.last_bc = 1 - year if year < 1 else 0
            yield one


def _is_bare_year(value: Date, said: str) -> bool:
    """ "In 216", "in January 261", "in the spring of 255", and no "AD 14"."""
    if value == Date(year=value.year):
        return said.isdecimal()
    return bool(value.month or value.season) and said.endswith(str(value.year)) and "AD" not in said


# Characters within which two dates are neighbours, and how many neighbours may share what the last one says.
NEIGHBOURS, LONGEST_LIST = 12, 12


# Characters that what is open every week, or the thing that a date is of, takes up before that date.
STANDING = 90


# Characters that what happened on a day takes up, between the day and its year.
FARTHEST_EVENT = 50


def joined(rules: Language, paragraph: str, found: Iterator[Found]) -> Iterator[Found]:
    """Join neighbours to ranges ("March to May 2020"), and let them share what only one says ("May, June and July
    1955", "every day at 7")."""
    row: list[Found] = []
    for current in found:
        if row and (event := _of_event(rules, paragraph, row[-1], current)) is not None:
            row[-1] = event
        if row and current.start - row[-1].end < NEIGHBOURS:
            between = paragraph[row[-1].end : current.start].strip().lower()
            row[-1], current = _in_brackets(*_of_every_day(row[-1], between, current), between, paragraph)
            is_range = _is_lasting(rules, paragraph, row[-1], between) or _is_opened(
                rules, paragraph, row[-1], between, current
            )
            if is_range or between in rules.joins.lists:
                before = paragraph[max(0, row[-1].start - STANDING) : row[-1].start]
                row[-1], current = (
                    _of_every_week(row[-1], current)
                    if is_range
                    and _is_weekday(row[-1])
                    and _is_weekday(current)
                    and rules.joins.standing.search(before)
                    else _shared(row[-1], current, is_range, rules.joins.year_first)
                )
                _share_back(row, rules)
                row.append(current)
                if len(row) > LONGEST_LIST:
                    yield row.pop(0)
                continue
        yield from row
        row = [current]
    yield from row


def _of_event(rules: Language, paragraph: str, left: Found, right: Found) -> Found | None:
    """What the words between two dates say of the first: "the [July 7] bombings of [2005]" were in that year, "a
    [1 p.m.] hearing on [Friday]" is on that day."""
    joins = rules.joins
    if right.start - left.end > FARTHEST_EVENT or not joins.event.fullmatch(paragraph, left.end, right.start):
        return None
    # With its first word, which may be the article: "[the autumn] budget of 2017".
    opened = paragraph.find(" ", left.start, left.end) + 1
    before = joins.event_before.search(paragraph, max(0, left.start - NEIGHBOURS), left.start)
    if not before and not (opened and joins.event_before.fullmatch(paragraph, left.start, opened)):
        return None
    a, b = left.value, right.value
    if (clock := _bare_clock(a)) and isinstance(b, Date) and not b.clock and (b.weekday or b.day):
        return replace(left, value=replace(b, clock=clock))
    if isinstance(a, Date) and isinstance(b, Date) and b.year is not None and b == Date(year=b.year):
        if a.direction == "past" or (a.season and a.direction == "that"):
            # "The January sales of 2006": no longer those of the last January; "that summer afternoon in 1989".
            a = replace(a, direction="")
        lacks = _lacks_year(a) or ((a.holiday or a.season) and a.year is None and not a.direction)
        return replace(left, value=replace(a, year=b.year)) if lacks else None
    return None


def _share_back(row: list[Found], rules: Language) -> None:
    """ "May, June and July 1955": what June has got from July, May gets from June."""
    for place in range(len(row) - 2, -1, -1):
        one, _ = _shared(row[place], row[place + 1], False, rules.joins.year_first)
        if one.value == row[place].value:
            return
        row[place] = one


def _of_every_day(left: Found, between: str, right: Found) -> tuple[Found, Found]:
    """ "Every Monday at 9", "at 8 a.m. every day": a time of no day in particular."""
    if "." in between or "\n" in between:
        return left, right
    if isinstance(left.value, Repeat) and (clock := _bare_clock(right.value)):
        return left, replace(right, value=Date(clock=clock))
    if isinstance(right.value, Repeat) and not between and (clock := _bare_clock(left.value)):
        return replace(left, value=Date(clock=clock)), right
    return left, right


def _is_weekday(one: Found) -> bool:
    return isinstance(one.value, Date) and one.value == Date(weekday=one.value.weekday)


def _of_every_week(left: Found, right: Found) -> tuple[Found, Found]:
    """ "The museum is open Tuesday to Sunday": of no week in particular."""
    first, last = (replace(one, value=Repeat(f"XXXX-WXX-{one.value.weekday}")) for one in (left, right))  # type: ignore[union-attr]
    return first, last


def _in_brackets(left: Found, right: Found, between: str, paragraph: str) -> tuple[Found, Found]:
    """ "The talks resume tomorrow (Thursday)", "on Thursday (tomorrow)", "on Thursday (9 May)": one day, said twice."""
    if between != "(" or paragraph[right.end : right.end + 1] != ")":
        return left, right
    if _is_weekday(right) and _is_near(left.value):
        return left, replace(right, value=left.value)
    if _is_weekday(left) and _is_near(right.value):
        return replace(left, value=right.value), right
    if _is_weekday(left) and isinstance(left.value, Date) and isinstance(right.value, Date) and right.value.day:
        day = replace(right.value, weekday=left.value.weekday)
        return replace(left, value=day), replace(right, value=day)
    return left, right


def _is_near(value: object) -> bool:
    """ "Yesterday", "today", "tomorrow"."""
    return isinstance(value, Shift) and value == Shift("D", value.count) and abs(value.count or 0) <= 1


def _is_lasting(rules: Language, paragraph: str, left: Found, between: str) -> bool:
    """Does a word join two dates to one stretch? Of "he knew nothing of the fire of 3 April until Friday" the first
    says which fire."""
    if between not in rules.joins.ranges_behind_verb:
        return between in rules.joins.ranges
    return not rules.joins.of_noun.search(paragraph, max(0, left.start - STANDING), left.start)


def _bare_clock(value: object) -> str:
    """The time of a clock that names no day, "T09:00"; "" for anything else."""
    bare = isinstance(value, Shift) and value == Shift("D", 0, "text", clock=value.clock, mod=value.mod)
    return value.clock if bare and isinstance(value, Shift) else ""


def _is_opened(rules: Language, paragraph: str, previous: Found, between: str, current: Found) -> bool:
    """Do the words join two dates behind an opening word: "between 3 May and 5 June"? Spanish and French write both
    into the dates: "[del 3 de mayo] [al 5 de junio]"."""
    if between:
        opening = rules.joins.ranges_after.get(between)
        return opening is not None and paragraph[: previous.start].rstrip().lower().endswith(opening)
    opening = rules.joins.ranges_after.get(paragraph[current.start : current.end].lower().split(None, 1)[0])
    return opening is not None and paragraph[previous.start : previous.end].lower().startswith(opening + " ")


def _shared(left: Found, right: Found, is_range: bool, year_first: bool) -> tuple[Found, Found]:
    a, b = left.value, right.value
    if isinstance(a, Date) and isinstance(b, Date):
        if _lacks_year(a) and b.year is not None and _same_shape(a, b):
            # "November to January 2005" begins the year before.
            back = is_range and (a.month or 0, a.day or 0) > (b.month or 0, b.day or 0)
            a = replace(a, year=b.year - back, two_digit=b.two_digit)
        elif a.year is None and a.season and b.season and b.year is not None:
            a = replace(a, year=b.year)
        elif a.decade is not None and b.decade is not None and b.two_digit and not a.two_digit:
            # "In the 1860s and '70s"
            b = replace(b, decade=a.decade // 100 * 100 + b.decade % 100)
        elif year_first and _lacks_year(b) and a.month is not None and not _lacks_year(a):
            # "2018年3月至10月", "去年5月和8月": the year is said once, in front.
            b = replace(b, year=a.year, within=a.within)
        elif a.within is None and b.within is not None and _lacks_year(a) and a.month and b.month:
            a = replace(a, within=b.within)
        elif a == Date(weekday=a.weekday) and b == Date(weekday=b.weekday, within=b.within):
            # "Thursday and Friday of last week"
            a = b if a == b else replace(a, within=b.within)
    if b_day := _day_of_clock(a, b):
        a = b_day
    elif a_day := _day_of_clock(b, a):
        # "Open on Sunday, 10 a.m. to 6 p.m."
        b = a_day
    if _is_next_daytime(a, b):
        # "On Friday night and Saturday morning": that Saturday, and no other.
        assert isinstance(a, Date)
        assert isinstance(b, Date)
        b = Shift("D", 1, of=replace(a, clock=""), clock=b.clock)
    if isinstance(a, Repeat) and a.value == f"XXXX-WXX-{a.value[-1]}" and b == Date(weekday=getattr(b, "weekday", 0)):
        # "every Tuesday and Thursday"
        b = replace(a, value=f"XXXX-WXX-{b.weekday}")
    if is_range and isinstance(a, Date | Shift) and isinstance(b, Date | Shift) and _are_ends(a, b):
        return replace(left, value=Span(a, b, 0)), replace(right, value=Span(a, b, 1))
    return replace(left, value=a), replace(right, value=b)


def _is_next_daytime(a: object, b: object) -> bool:
    if not isinstance(a, Date) or not isinstance(b, Date) or not a.weekday or not b.weekday:
        return False
    bare = all(day == Date(weekday=day.weekday, clock=day.clock) and day.clock for day in (a, b))
    return bare and b.weekday == a.weekday % 7 + 1


def _day_of_clock(a: object, b: object) -> Date | Shift | None:
    """ "8 a.m. and 10 a.m. on Friday": both are Friday's."""
    if not isinstance(a, Shift) or not isinstance(b, Date | Shift) or not b.clock or not _bare_clock(a):
        return None
    return replace(b, clock=a.clock, mod=a.mod)


def _lacks_year(value: Date) -> bool:
    return value.year is None and value.month is not None and value.within is None and not value.direction


def _same_shape(a: Date, b: Date) -> bool:
    return (a.month is None) == (b.month is None) and (a.day is None or b.day is not None)


def _are_ends(a: Date | Shift, b: Date | Shift) -> bool:
    """Can two dates be the ends of one range? "from last year to this year" compares and does not last; a day and a
    clock time are one time: French "samedi 24 juillet à 15 h"."""
    compared = isinstance(a, Shift) and isinstance(b, Shift) and a.anchor != b.anchor
    if any(isinstance(end, Shift) and end.unit[0] == "T" for end in (a, b)):
        # "Feb. 7 - 18 hours ago"
        return False
    if isinstance(a, Shift) and a.of == b:
        # "The quarter to March" is one period.
        return False
    if isinstance(a, Date) and a.weekday and isinstance(b, Date) and b.month and not b.day:
        # "A revision on Friday to December's figures"
        return False
    return not compared and bool(a.clock) == bool(b.clock)
