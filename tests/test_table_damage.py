"""What spreadsheets, locales and people make of a table: repaired with a notice, or refused, never guessed."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet
from hypothesis import given
from hypothesis import strategies as st

from timeline.table import dates
from timeline.table.dates import understand
from timeline.when import parse

HERE = Path(__file__).parent / "table"


def cases() -> Iterator[ParameterSet]:
    text = (HERE / "dates.tsv").read_text(encoding="utf-8")
    for number, line in enumerate(text.splitlines(), 1):
        if line and not line.startswith(("# ", "#\t")):
            found, stored, order, meaning = line.split("\t")
            yield pytest.param(found, stored, order, meaning, id=f"dates.tsv:{number}")


@pytest.mark.parametrize(("found", "stored", "order", "meaning"), list(cases()))
def test_a_date_cell(found: str, stored: str, order: dates.Order, meaning: str) -> None:
    reading = understand(found, parse(stored) if stored else None, order)
    if meaning.startswith("! "):
        assert reading.when is None
        assert meaning[2:] in reading.problem
    else:
        assert reading.problem == ""
        assert str(reading.when) == meaning
        assert reading.note or found == meaning, "what is read otherwise than it is written needs a notice"


WORDS = st.sampled_from(
    "1950-04-29 1950-04 1950 0800 -0043 -0043-03-15 198X 2022-23 2022-21 2010~ 2010? 2010% 2010-05~ 2012/.. ../1949"
    " 2018-03/2022-10 2020-03-03/2020-03-05 2020-03-30/2020-04-02 2020-03/2020-05 1914/1918 2010~/2012 2024-35 2024-40"
    " [1950,1951] 199X/200X".split()
)


@given(WORDS)
def test_the_words_we_show_are_understood(edtf: str) -> None:
    when = parse(edtf)
    assert understand(when.words()).when == when


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused(text: str) -> None:
    reading = understand(text)
    if text.strip():
        assert (reading.when is None) != (reading.problem == "")
    if reading.when and str(reading.when) != text:
        assert reading.note


@given(st.dates(datetime.date(1000, 1, 1)))
def test_a_slash_date_is_never_guessed(day: datetime.date) -> None:
    reading = understand(f"{day.day:02d}/{day.month:02d}/{day.year:04d}")
    if day.day <= 12 and day.day != day.month:
        assert reading.when is None
    else:
        assert str(reading.when) == day.isoformat()


FORMS = ["%d/%m/%Y", "%m/%d/%Y", "%d.%m.%Y", "%Y/%m/%d", "%d-%b-%Y", "%d/%m/%y", "%d-%b-%y"]


@given(st.dates(datetime.date(1900, 1, 1), datetime.date(2099, 12, 31)), st.sampled_from(FORMS))
def test_what_was_stored_brings_a_day_back(day: datetime.date, form: str) -> None:
    stored = parse(day.isoformat())
    assert understand(day.strftime(form), stored).when == stored
