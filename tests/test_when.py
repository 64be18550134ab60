"""When: every EDTF text is kept as it was written, and means the days that the standard says.

The `edtf` library is the oracle. We differ from it on purpose in three places: winter goes on to the end of
February, where edtf ends it with its own year's December; an unknown end (`2004/`) bounds nothing, where edtf puts
it ten years off; and `1950S2` is all of the years that its two significant digits leave open. (`1984-1X` makes it
fall over.)
"""

from __future__ import annotations

import edtf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import when
from timeline.errors import DateError
from timeline.when import civil, iso, parse

WORDS = [
    # level 0
    ("1914-06-28", "28 June 1914", "1914-06-28", "1914-06-28"),
    ("2024-02", "February 2024", "2024-02-01", "2024-02-29"),
    ("1900-02", "February 1900", "1900-02-01", "1900-02-28"),
    ("1950", "1950", "1950-01-01", "1950-12-31"),
    ("0000", "1 BC", "0000-01-01", "0000-12-31"),
    ("0800", "800", "0800-01-01", "0800-12-31"),
    ("2018-03/2022-10", "March 2018 to October 2022", "2018-03-01", "2022-10-31"),
    ("2020-03-03/2020-03-05", "3 to 5 March 2020", "2020-03-03", "2020-03-05"),
    ("2020-03-30/2020-04-02", "30 March to 2 April 2020", "2020-03-30", "2020-04-02"),
    ("2020-03/2020-05", "March to May 2020", "2020-03-01", "2020-05-31"),
    ("2004-01-01T10:10:10Z", "1 January 2004", "2004-01-01", "2004-01-01"),
    ("2004-01-01T10:10:10+05:00", "1 January 2004", "2004-01-01", "2004-01-01"),
    # level 1
    ("-0043", "44 BC", "-0043-01-01", "-0043-12-31"),
    ("-0043-03-15", "15 March 44 BC", "-0043-03-15", "-0043-03-15"),
    ("-0263/-0240", "264 to 241 BC", "-0263-01-01", "-0240-12-31"),
    ("-0043/0014", "44 BC to AD 14", "-0043-01-01", "0014-12-31"),
    ("0014/0018", "AD 14 to 18", "0014-01-01", "0018-12-31"),
    ("0014-08-19", "19 August AD 14", "0014-08-19", "0014-08-19"),
    ("0476", "476", "0476-01-01", "0476-12-31"),
    ("002X", "AD 20s", "0020-01-01", "0029-12-31"),
    ("000X", "1 BC to AD 9", "0000-01-01", "0009-12-31"),
    ("Y12000", "12000", "Y12000-01-01", "Y12000-12-31"),
    ("Y-12000", "12001 BC", "Y-12000-01-01", "Y-12000-12-31"),
    ("2022-21", "spring 2022", "2022-03-01", "2022-05-31"),
    ("2022-22", "summer 2022", "2022-06-01", "2022-08-31"),
    ("2022-23", "autumn 2022", "2022-09-01", "2022-11-30"),
    ("2022-24", "winter 2022", "2022-12-01", "2023-02-28"),
    ("1984~", "about 1984", "1984-01-01", "1984-12-31"),
    ("1984?", "1984 (uncertain)", "1984-01-01", "1984-12-31"),
    ("2004-06-11%", "about 11 June 2004 (uncertain)", "2004-06-11", "2004-06-11"),
    ("198X", "1980s", "1980-01-01", "1989-12-31"),
    ("19XX", "20th century", "1900-01-01", "1999-12-31"),
    ("00XX", "1st century", "0000-01-01", "0099-12-31"),
    ("-004X", "50 BC to 41 BC", "-0049-01-01", "-0040-12-31"),
    ("-01XX", "2nd century BC", "-0199-01-01", "-0100-12-31"),
    ("1985-XX", "1985", "1985-01-01", "1985-12-31"),
    ("1985-04-XX", "April 1985", "1985-04-01", "1985-04-30"),
    ("1985-XX-XX", "1985", "1985-01-01", "1985-12-31"),
    ("2012/..", "since 2012", "2012-01-01", ".."),
    ("../1949", "until 1949", "..", "1949-12-31"),
    ("2012/", "since 2012", "2012-01-01", ".."),
    ("/2012", "until 2012", "..", "2012-12-31"),
    ("1984~/2004-06?", "about 1984 to June 2004 (uncertain)", "1984-01-01", "2004-06-30"),
    # level 2
    ("2004-06~-11", "about 11 June 2004", "2004-06-11", "2004-06-11"),
    ("2004-?06-11", "11 June 2004 (uncertain)", "2004-06-11", "2004-06-11"),
    ("?2004-06", "June 2004 (uncertain)", "2004-06-01", "2004-06-30"),
    ("156X-12-25", "25 December of a year in the 1560s", "1560-12-25", "1569-12-25"),
    ("15XX-12-XX", "December of a year in the 16th century", "1500-12-01", "1599-12-31"),
    ("1560-XX-25", "day 25 of a month in 1560", "1560-01-25", "1560-12-25"),
    ("1984-1X", "between 1 October 1984 and 31 December 1984", "1984-10-01", "1984-12-31"),
    ("1XX5", "between 1 January 1005 and 31 December 1995", "1005-01-01", "1995-12-31"),
    ("1XXX", "1000 to 1999", "1000-01-01", "1999-12-31"),
    ("2001-34", "second quarter of 2001", "2001-04-01", "2001-06-30"),
    ("Y-17E7", "170000001 BC", "Y-170000000-01-01", "Y-170000000-12-31"),
    ("1950S2", "about 1950", "1900-01-01", "1999-12-31"),
    ("[1667,1668,1670..1672]", "1667, 1668 or 1670 to 1672", "1667-01-01", "1672-12-31"),
    ("{1960,1961-12}", "1960 and December 1961", "1960-01-01", "1961-12-31"),
    ("[..1760-12-03]", "3 December 1760 or earlier", "..", "1760-12-03"),
    ("[1760-12..]", "December 1760 or later", "1760-12-01", ".."),
]
UNLIKE_EDTF = {"2022-24", "2012/", "/2012", "1950S2", "1984-1X"}


@pytest.mark.parametrize(("text", "words", "earliest", "latest"), WORDS, ids=[row[0] for row in WORDS])
def test_words_and_bounds(text: str, words: str, earliest: str, latest: str) -> None:
    found = parse(text)
    assert (str(found), found.words(), iso(found.earliest), iso(found.latest)) == (text, words, earliest, latest)


@pytest.mark.parametrize("text", [row[0] for row in WORDS if row[0] not in UNLIKE_EDTF])
def test_as_the_edtf_library(text: str) -> None:
    oracle, found = edtf.parse_edtf(text), parse(text)
    for bound, mine in ((oracle.lower_strict(), found.earliest), (oracle.upper_strict(), found.latest)):
        # The library says an open end as an infinite number.
        assert (None if isinstance(bound, float) else tuple(bound)[:3]) == (None if mine is None else civil(mine))
    assert bool(oracle.is_approximate) == found.approximate or "%" in text
    assert bool(oracle.is_uncertain) == found.uncertain or "%" in text


WRONG = [
    ("2024-13", "there is no month 13"),
    ("2024-00", "there is no month 00"),
    ("2024-02-30", "February 2024 has 29 days"),
    ("1900-02-29", "February 1900 has 28 days"),
    ("2024-06-31", "June 2024 has 30 days"),
    ("-0000", "there is no year -0000"),
    ("2024/1950", "ends before it begins. Write 1950/2024"),
    ("../..", "names no date"),
    ("/", "names no date"),
    ("", "is not a date"),
    ("yesterday", "is not a date"),
    ("28 June 1914", "is not a date"),
    ("1914-6-28", "is not a date"),
    ("14-06-28", "is not a date"),
    ("1914-06-28~~", "is not a date"),
    ("2004-02-3X", "there is no such day"),
    ("2004-9X", "there is no such day"),
    ("[1667,1668", "not closed"),
    ("[]", "needs a date"),
    ("2024-06-28T99:00:00Z", "is not a date"),
    ("١٩١٤", "is not a date"),
]


@pytest.mark.parametrize(("text", "message"), WRONG, ids=[repr(row[0]) for row in WRONG])
def test_what_is_no_date_says_what_to_write(text: str, message: str) -> None:
    with pytest.raises(DateError, match=message.replace(".", r"\.")):
        parse(text)


years = st.integers(-9999, 9999)
marks = st.sampled_from(["", "~", "?", "%"])
days = st.builds(iso, st.integers(when.day_number(-9999, 1, 1), when.day_number(9999, 12, 31)))
points = st.builds(
    lambda date, mark: date + mark,
    st.one_of(
        days,
        days.map(lambda text: text[:-3]),
        years.map(when.year_text),
        st.builds(lambda year, code: f"{when.year_text(year)}-{code}", years, st.integers(21, 41)),
        st.integers(0, 999).map(lambda n: f"{n:03d}X"),
        st.integers(1, 99).map(lambda n: f"{n:02d}XX"),
        st.integers(10000, 10**9).map(lambda n: f"Y{n}"),
    ),
    marks,
)


@given(points)
def test_a_point_read_then_written_is_identical(text: str) -> None:
    found = parse(text)
    assert str(found) == text
    assert found.earliest is not None
    assert found.latest is not None
    assert found.earliest <= found.latest
    assert found.words()


@given(st.one_of(points, st.just("..")), st.one_of(points, st.just("..")))
def test_an_interval_read_then_written_is_identical(left: str, right: str) -> None:
    text = f"{left}/{right}"
    try:
        found = parse(text)
    except DateError:
        both = left != ".." and right != ".."
        assert not both or parse(left).sort_key()[0] > parse(right).sort_key()[1] or left == right == ".."
        return
    assert str(found) == text
    assert found.overlaps(found)
    assert found.contains(found)
    assert found.words()


@given(st.integers(-(10**8), 10**8))
def test_a_day_number_is_its_own_way_back(number: int) -> None:
    assert when.day_number(*civil(number)) == number
    assert when.day(number).earliest == number


@given(st.text(max_size=20))
def test_any_text_is_a_date_or_says_why_not(text: str) -> None:
    _is_a_date_or_says_why_not(text)


@given(st.text(alphabet="0123456789-X~?%./[]{},YESTZ:", max_size=16))
def test_what_looks_like_a_date_is_one_or_says_why_not(text: str) -> None:
    _is_a_date_or_says_why_not(text)


def _is_a_date_or_says_why_not(text: str) -> None:
    try:
        found = parse(text)
    except DateError as error:
        said = str(error)
    else:
        assert str(found) == text
        assert found.words()
        return
    assert repr(text) in said


@pytest.mark.parametrize(
    ("text", "days"),
    [("2004?-06-11", 366), ("2004-06~-11", 366), ("2004-~06-11", 31), ("2004-06-11~", 1), ("2004-06~", 30)],
)
def test_a_marked_part_gives_way_by_its_own_unit(text: str, days: int) -> None:
    found = parse(text)
    assert found.earliest is not None
    assert found.bounds()[0] == found.earliest - days


@pytest.mark.parametrize(
    ("of", "text"),
    [
        (lambda: when.day(0), "1970-01-01"),
        (lambda: when.month(-43, 3), "-0043-03"),
        (lambda: when.decade(1980), "198X"),
        (lambda: when.century(20), "19XX"),
        (lambda: when.of_days(*(when.day_number(2024, *d) for d in ((1, 1), (12, 31)))), "2024"),
        (lambda: when.of_days(None, when.day_number(2024, 1, 1)), "../2024-01-01"),
        (lambda: when.interval(parse("2004-01-01T10:00:00Z"), None), "2004-01-01/.."),
        (lambda: when.qualified(parse("2004-06~-11"), uncertain=True), "2004-06-11%"),
        (lambda: when.qualified(parse("2018/.."), approximate=True), "2018~/.."),
    ],
)
def test_builders(of, text: str) -> None:  # type: ignore[no-untyped-def]
    assert str(of()) == text
