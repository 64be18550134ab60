"""The layout: nothing overlaps at any zoom, time stays in order, breaks say what they cut."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from harbour import harbour, many
from hypothesis import given, settings
from hypothesis import strategies as st

import timeline
from timeline import layout, when
from timeline.layout import Layout, Mark, Scale, ticks
from timeline.layout.text import pieces, wrap
from timeline.model import Chronology, Claim, Event, OtherDate

ZOOMS = [0.4, 0.7, 1.0, 1.03, 1.4, 2.2, 5.0, 40.0, 3000.0]


def event(date: str, number: int = 0, **more: object) -> Event:
    return Event(f"e{number}", when.parse(date), f"Event number {number}", **more)  # type: ignore[arg-type]


def events(*dates: str) -> list[Event]:
    return [event(date, i) for i, date in enumerate(dates)]


def collisions(placed: Layout, k: float) -> list[tuple[str, str]]:
    """Pairs of labels of which one covers the other's text or is crossed by its stem."""
    found = []
    shown = placed.shown(k)
    for left, right in ((a, b) for i, a in enumerate(shown) for b in shown[i + 1 :]):
        if left.side != right.side or left.label.lane > right.label.lane:
            continue  # a label further out passes above what begins right of its stem
        distance = (right.u - left.u) * k
        if distance < left.label.width and (distance > 0 or left.label.lane == right.label.lane):
            found.append((left.event.id, right.event.id))
    return found


@pytest.mark.parametrize("scale", layout.SCALES)
@pytest.mark.parametrize("chronology", [harbour(), many(300, 1), many(300, 2)], ids=["harbour", "many-1", "many-2"])
def test_no_labels_overlap_at_any_zoom(chronology, scale: Scale) -> None:
    placed = layout.lay_out(chronology, scale=scale)
    assert [k for k in ZOOMS if collisions(placed, k * layout.REFERENCE)] == []


@settings(max_examples=60)
@given(
    days=st.lists(st.integers(-800_000, 800_000) | st.integers(19_000, 19_060), min_size=1, max_size=40),
    scale=st.sampled_from(layout.SCALES),
)
def test_any_events_can_be_laid_out(days: list[int], scale: Scale) -> None:
    placed = layout.lay_out(
        [Event(f"e{i}", when.day(day), "x " * (i % 20 + 1)) for i, day in enumerate(days)], scale=scale
    )
    assert len(placed.marks) == len(days)
    assert all(0 <= mark.u0 <= mark.u <= mark.u1 <= 1 for mark in placed.marks)
    assert [mark.u for mark in placed.marks] == sorted(mark.u for mark in placed.marks)
    assert not any(collisions(placed, k * layout.REFERENCE) for k in ZOOMS)


@settings(max_examples=60)
@given(days=st.lists(st.integers(-300_000, 300_000), min_size=2, max_size=30, unique=True), at=st.floats(0, 1))
@pytest.mark.parametrize("scale", layout.SCALES)
def test_the_axis_is_monotone_and_has_an_inverse(scale: Scale, days: list[int], at: float) -> None:
    axis = layout.lay_out([Event(f"e{i}", when.day(day), "") for i, day in enumerate(days)], scale=scale).axis
    assert all(a < b for a, b in pairwise(axis.days))
    assert all(a < b for a, b in pairwise(axis.us))
    assert (axis.us[0], axis.us[-1]) == (0, 1)
    day = axis.days[0] + at * (axis.days[-1] - axis.days[0])
    assert axis.day(axis.u(day)) == pytest.approx(day, abs=1e-3)


def test_labels_stay_where_they_are_when_zooming() -> None:
    placed = layout.lay_out(harbour())
    before: set[str] = set()
    for k in (500, 1040, 1500, 3000, 9000):
        shown = {mark.event.id for mark in placed.shown(k)}
        assert before <= shown, "a label that showed went away"
        before = shown


@pytest.mark.parametrize(
    ("chronology", "least"), [(harbour(), 20), *((many(1000, seed), 40) for seed in (1, 2, 3, 7))],
    ids=["harbour", "many-1", "many-2", "many-3", "many-7"],
)  # fmt: skip
def test_the_first_view_is_full(chronology, least: int) -> None:
    assert len(layout.lay_out(chronology).shown(1036)) >= least


# -- The compressed axis --------------------------------------------------------------------------------------

BREAKS = [
    pytest.param(
        ["1950-04-29", "2010", "2023-03", "2023-05"], ["59 years, no events", "12 years, no events"], id="decades"
    ),
    pytest.param(["2020", "2021", "2022", "2023"], [], id="even"),
    pytest.param(["0044", "1914"], ["1869 years, no events"], id="centuries"),
    pytest.param(["2024-01-05"], [], id="single"),
    # The 1950s may have been in any of the years that are folded, and the war of 1618 to 1648 went on.
    pytest.param(["195X", "1982"], ["8 years", "22 years, no events"], id="inside a decade"),
    pytest.param(["1618-05-23/1648-10-24", "1715"], ["29 years", "66 years, no events"], id="inside a war"),
    pytest.param(
        ["1982", "2019", "2019-04", "2019-05", "2019-06", "2019-07"],
        ["36 years, no events"],
        id="to the middle of a year that is a date itself",
    ),
    pytest.param(
        "-26XX -1753~ -0593 -0043 0014 0105 0250 0300 0529 0570 0700 0770 0866 0950 1066 1215 1350 1450 1500 1650 1750"
        " 1850".split(),
        ["799 years, no events", "1100 years, no events", "400 years, no events", "100 years, no events"],
        id="behind the last year of a century BC",
    ),
]


@pytest.mark.parametrize(("dates", "words"), BREAKS)
def test_a_break_says_what_it_cuts(dates: list[str], words: list[str]) -> None:
    placed = layout.lay_out(events(*dates))
    assert [part.words for part in placed.axis.breaks] == words
    for part in placed.axis.breaks:
        inside = [mark for mark in placed.marks if part.u0 < mark.u < part.u1]
        assert not (inside and part.words.endswith("no events")), "an event inside “no events”"


def test_long_breaks_have_room_for_their_words_at_first_sight() -> None:
    placed = layout.lay_out(harbour())
    assert placed.break_kmin[0] <= layout.REFERENCE * 1.0001
    assert placed.axis.breaks[0].words == "59 years, no events"


def test_busy_times_open_and_empty_times_fold() -> None:
    axis = layout.lay_out(harbour()).axis
    year_2023 = axis.u(when.day_number(2024, 1, 1)) - axis.u(when.day_number(2023, 1, 1))
    half_century = axis.u(when.day_number(2001, 1, 1)) - axis.u(when.day_number(1951, 1, 1))
    assert year_2023 > 3 * half_century


def test_the_linear_scale_is_linear() -> None:
    axis = layout.lay_out(events("2000-01-01", "2000-01-11", "2000-01-31"), scale="linear").axis
    ten = axis.u(when.day_number(2000, 1, 11)) - axis.u(when.day_number(2000, 1, 1))
    twenty = axis.u(when.day_number(2000, 1, 31)) - axis.u(when.day_number(2000, 1, 11))
    assert twenty == pytest.approx(2 * ten)


def test_the_sequence_gives_each_event_one_step() -> None:
    marks = layout.lay_out(events("0044", "1914-06-28", "1914-06-29", "2020-01-01"), scale="sequence").marks
    assert [mark.u for mark in marks] == pytest.approx([0.125, 0.375, 0.625, 0.875])


# -- Dates and their marks ------------------------------------------------------------------------------------

MARKS = [
    ("2024-10-01", "day", {"fade_start": False, "open_end": False}),
    ("2024-10", "month", {"fade_start": False}),
    ("2022-23", "season", {}),
    ("1950", "year", {}),
    ("198X", "decade", {}),
    ("19XX", "century", {}),
    ("2010~", "year", {"fade_start": True, "fade_end": True}),
    ("2010?", "year", {"fade_start": True, "fade_end": True}),
    ("2018-03/2022-10", "range", {"fade_start": False, "open_start": False}),
    ("2018~/2022-10", "range", {"fade_start": True, "fade_end": False}),
    ("2012/..", "since", {"open_end": True, "open_start": False}),
    ("../2012", "until", {"open_start": True, "open_end": False}),
    ("-0043-03-15", "day", {}),
    ("[1667,1670..1672]", "within", {"open_start": False}),
    ("[2023-08-01..2023-08-10]", "within", {"open_start": False, "open_end": False}),
    ("[..1984,1986..]", "within", {"open_start": True, "open_end": True}),
]


@pytest.mark.parametrize(("date", "precision", "more"), MARKS, ids=[case[0] for case in MARKS])
def test_a_mark_says_how_exactly_its_date_is_known(date: str, precision: str, more: dict[str, bool]) -> None:
    placed = layout.lay_out(events(date, "1990-05-05"))
    mark = next(mark for mark in placed.marks if mark.event.id == "e0")
    assert mark.precision == precision
    assert {name: getattr(mark, name) for name in more} == more
    assert (mark.row > 0) == (precision != "day")


@pytest.mark.parametrize(
    ("date", "planned", "words"),
    [("2010~", False, "about 2010"), ("2026-06-01", True, "expected 1 June 2026"), ("2012/..", False, "since 2012")],
)
def test_a_label_says_its_date_in_words(date: str, planned: bool, words: str) -> None:
    assert layout.lay_out([event(date, planned=planned)]).marks[0].label.date == words


def test_events_of_one_day_stand_side_by_side_in_their_day() -> None:
    placed = layout.lay_out(events("2025-05-01", "2025-05-01", "2025-05-01", "2025-05-02"))
    us = [mark.u for mark in placed.marks]
    low, high = (placed.axis.u(when.day_number(2025, 5, day)) for day in (1, 2))
    assert len(set(us)) == 4
    assert all(low < u < high for u in us[:3])


def test_hidden_and_dateless_events_are_not_drawn() -> None:
    marks = layout.lay_out([event("2020", 0), event("2021", 1, status="hidden"), Event("e2", None, "No date")]).marks
    assert [mark.event.id for mark in marks] == ["e0"]


def test_other_sources_dates_stand_on_the_axis() -> None:
    other = OtherDate(when.parse("2025-05-03"), "quay")
    mark: Mark = layout.lay_out([event("2025-05-01", other_dates=(other,)), event("2025-05-03", 1)]).marks[0]
    assert [(found.source, found.words) for found in mark.alternates] == [("quay", "3 May 2025")]
    assert mark.alternates[0].u > mark.u


def test_equal_importance_favours_no_end_of_the_axis() -> None:
    flat = [Event(f"e{i:04}", when.day(19000 + 3 * i), "Equal among equals, and long enough") for i in range(400)]
    us = [mark.u for mark in layout.lay_out(flat).shown(1000)]
    assert abs(sum(us) / len(us) - 0.5) < 0.06


def test_importance_decides_what_is_labelled_first() -> None:
    crowd = [event("2024-05-01", i, importance=float(i == 17)) for i in range(30)]
    placed = layout.lay_out(crowd)
    first = min(placed.marks, key=lambda mark: mark.rank)
    assert first.event.id == "e17"
    assert first.label.kmin == min(mark.label.kmin for mark in placed.marks)


def test_what_has_no_label_is_counted() -> None:
    placed = layout.lay_out(many(200))
    shown = len(placed.shown(1036))
    assert sum(count for _, count in placed.more(1030, 6)) == 200 - shown


@pytest.mark.parametrize("count", [0, 1, 2])
@pytest.mark.parametrize("scale", layout.SCALES)
def test_few_events_are_no_special_case(count: int, scale: Scale) -> None:
    placed = layout.lay_out(events(*["2024-05-01"] * count), scale=scale)
    assert len(placed.marks) == count
    assert all(math.isfinite(u) for u in placed.axis.us)


# -- Ticks and text -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("scale", layout.SCALES)
@pytest.mark.parametrize("k", [500, 1000, 4000, 20000])
def test_tick_names_never_overlap(scale: Scale, k: float) -> None:
    placed = layout.lay_out(harbour(), scale=scale)
    for row in (0, 1):
        shown = [tick for tick in placed.ticks if tick.row == row and tick.kmin <= k]
        for left, right in pairwise(shown):
            assert (right.u - left.u) * k >= layout.text_width(left.text, layout.TICK_FONT)


@pytest.mark.parametrize("scale", ["compressed", "linear"])
@pytest.mark.parametrize("made", [harbour(), many(2000)], ids=["harbour", "2,000 events"])
def test_a_month_is_named_no_sooner_than_its_year(made: Chronology, scale: Scale) -> None:
    placed = layout.lay_out(made, scale=scale)
    years = [tick for tick in placed.ticks if tick.row == 1]
    months = [tick for tick in placed.ticks if tick.row == 0]
    assert months
    for month in months:
        assert [
            year
            for year in years
            if year.kmin <= month.kmin
            and placed.axis.u(when.day_number(int(year.text), 1, 1)) <= month.u + 1e-9
            and month.u < placed.axis.u(when.day_number(int(year.text) + 1, 1, 1))
        ], month


# What the first view names of the years, and what it did not.
NAMED = [
    pytest.param(
        "-9999~ -3299~ -2699 -1753~ -0593 -0043 0105~ 0300 0529 0800 1066 1215 1450~ 1789-08-04 1791 1795 1801 1815 "
        "1832 1848 1860 1871 1900 1914",
        ["10000 BC", "2700 BC", "1800 BC", "300", "500", "800", "1000", "1200", "1400", "1700", "1800", "1900"],
        id="cells of a century have no year that could be told from the next",
    ),
    pytest.param(
        "195X 1982 2019 2019-21 2019-05/2021-08 2019-05/2021-08 2019-05/2021-08 2021-23 2021-11 2022-01 2022-04 "
        "2022-10-03 2022-10-03 2022-10-17/2022-10-23 2023-03-12 2024-01-14 2024-03-12 2024-03-12 2024-03-12 "
        "2024-03-19 2024-03-19 2024-06-21 2024-06-21 2025-21 2025-03-31/2025-04-06 2025-04-08",
        ["1950", "1982", "2019", "2021", "2022", "2024", "2025"],
        id="2023, with one event, took the place of 2024, with eight",
    ),
]


@pytest.mark.parametrize(("dates", "names"), NAMED)
def test_the_first_view_names_the_years_where_events_are(dates: str, names: list[str]) -> None:
    placed = layout.lay_out(events(*dates.split()))
    shown = {tick.text for tick in placed.ticks if tick.row == 1 and tick.kmin <= layout.REFERENCE}
    assert shown >= set(names)


def test_linear_ticks_are_round() -> None:
    shown = [tick.text for tick in layout.lay_out(harbour(), scale="linear").ticks if tick.kmin <= 1030]
    assert shown[:4] == ["1950", "1955", "1960", "1965"]


# The first and the last year of true time, and the names below it: as years are said, so that there is no year 0.
ROUND = [
    (1950, 2026, ["1950", "1960", "1970", "1980", "1990", "2000", "2010", "2020"]),
    (-752, 65, ["600 BC", "400 BC", "200 BC", "AD 1"]),
    (-60, 15, ["60 BC", "50 BC", "40 BC", "30 BC", "20 BC", "10 BC", "AD 1", "AD 10"]),
    (-10, 11, ["10 BC", "5 BC", "AD 5", "AD 10"]),
    (-43, -42, ["Jan 44 BC", "Mar 44 BC", "May 44 BC", "Jul 44 BC", "Sep 44 BC", "Nov 44 BC", "Jan 43 BC"]),
    (-5000, 2000, ["5000 BC", "4000 BC", "3000 BC", "2000 BC", "1000 BC", "AD 1", "1000", "2000"]),
]


@pytest.mark.parametrize(("first", "last", "names"), ROUND, ids=[f"{case[0]} to {case[1]}" for case in ROUND])
def test_years_are_named_as_they_are_said(first: int, last: int, names: list[str]) -> None:
    found = ticks.linear_ticks(when.day_number(first, 1, 1), when.day_number(last, 1, 1), 8)
    assert [text for _, text in found] == names


def test_round_years_before_our_era_are_named_first() -> None:
    shown = [tick.text for tick in layout.lay_out(events("-0299", "-0020"), scale="linear").ticks if tick.kmin <= 1030]
    assert shown[:3] == ["300 BC", "250 BC", "200 BC"]


WRAPPED = [
    ("one two three", 60, ["one two", "three"], True),
    ("Unwahrscheinlichkeitsrechnung", 90, ["Unwahrscheinl", "ichkeitsrechnu", "ng"], True),
    ("counter-intelligence ship", 90, ["counter-", "intelligence", "ship"], True),
    ("a bridge that nobody had wanted and everybody used", 60, ["a bridge", "that", "nobody…"], False),
    ("大桥今天正式通车", 60, ["大桥今天", "正式通车"], True),
    ("开幕（延期）。", 56, ["开幕（延", "期）。"], True),
    ("", 60, [], True),
]


@pytest.mark.parametrize(
    ("text", "width", "lines", "whole"), WRAPPED, ids=["words", "long", "hyphen", "cut", "cjk", "brackets", "empty"]
)
def test_text_is_wrapped(text: str, width: int, lines: list[str], whole: bool) -> None:
    assert wrap(pieces(text, layout.LABEL_FONT), width, 3, layout.LABEL_FONT) == (lines, whole)


@given(st.text(max_size=60), st.sampled_from(layout.LABEL_WIDTHS))
def test_no_line_is_wider_than_asked(text: str, width: float) -> None:
    lines, _ = wrap(pieces(layout.plain(text), layout.LABEL_FONT), width, 3, layout.LABEL_FONT)
    assert len(lines) <= 3
    assert all(layout.text_width(line, layout.LABEL_FONT) <= width for line in lines if len(line) > 1)


@pytest.mark.parametrize(
    ("text", "drawn"),
    [("a\u202eb", "ab"), ("a\nb\tc", "a b c"), ("\u200fשלום", "שלום"), ("👩\u200d🚒", "👩\u200d🚒"), ("a\x00b", "a b")],
    ids=["override", "lines", "mark", "joiner", "nul"],
)
def test_control_characters_are_not_drawn(text: str, drawn: str) -> None:
    assert layout.plain(text) == drawn


@pytest.mark.parametrize(
    ("text", "rtl"), [("שלום world", True), ("hello שלום", False), ("123 مرحبا", True), ("123", False)]
)
def test_direction_follows_the_first_strong_character(text: str, rtl: bool) -> None:
    assert layout.is_right_to_left(text) is rtl


WITHIN = [
    ("In early August it fell.", "within", "between 1 and 10 August 2024"),
    ("It fell last week.", "within", "between 28 April and 4 May 2025"),
    ("It fell two or three years ago.", "within", "between 2022 and 2023"),
    ("In the late 1990s it fell.", "within", "between 1997 and 1999"),
    ("He fell a week after the raid of 3 May 2011.", "within", "between 9 and 15 May 2011"),
    ("He ran it from March 2018 to October 2022.", "range", "March 2018 to October 2022"),
    ("It lasted from 3 to 5 March.", "range", "3 to 5 March 2025"),
    ("Over the past year it grew.", "range", "7 May 2024 to 7 May 2025"),
    ("In recent weeks films have spread.", "range", "7 April to 7 May 2025"),
    ("It fell in August 2023.", "month", "August 2023"),
]


@pytest.mark.parametrize(("text", "precision", "words"), WITHIN, ids=[case[0] for case in WITHIN])
def test_what_happened_once_is_told_from_what_lasted(text: str, precision: str, words: str) -> None:
    mention = timeline.find_dates(text, published="2025-05-07", language="en")[0]
    claim = Claim("a", text, 0, len(text), mention, "It fell")
    event = Event("a", mention.when, "It fell", claims=(claim,))
    (mark,) = layout.lay_out([event]).marks
    assert (mark.precision, event.date_words) == (precision, words)
    # A date typed by hand is taken at its word.
    assert Event("a", mention.when, "It fell").within is False
