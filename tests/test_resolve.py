"""The resolver's arithmetic and its promises. What expressions mean is in `tests/corpus`."""

from __future__ import annotations

import datetime
import os
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline import when as calendar
from timeline.find import find
from timeline.model import Mention, Published
from timeline.periods import (
    add_months,
    century_period,
    containing,
    decade_period,
    holiday,
    iso_week,
    nth_of_month,
    quarter_period,
    season_period,
    week_period,
)
from timeline.resolve import choose_style, chosen, resolve
from timeline.when import day_number, iso, parse


def mentions(text: str, published: str = "", style: str = "", basis: str = "stated") -> list[Mention]:
    date = Published(parse(published), basis) if published else Published()  # type: ignore[arg-type]
    return resolve(text, find(text), date, style=style)  # type: ignore[arg-type]


@given(st.dates(min_value=datetime.date(1, 1, 8), max_value=datetime.date(9999, 12, 24)))
def test_iso_weeks_are_the_standard_library_s(date: datetime.date) -> None:
    number = day_number(date.year, date.month, date.day)
    monday = number - calendar.weekday(number)
    year, week, _ = date.isocalendar()
    assert iso_week(monday) == (year, week)


@pytest.mark.parametrize(
    ("start", "months", "expected"),
    [
        ("2013-01-31", 1, "2013-02-28"),
        ("2012-01-31", 1, "2012-02-29"),
        ("2013-01-15", -1, "2012-12-15"),
        ("2013-03-31", -13, "2012-02-29"),
        ("2000-02-29", 12, "2001-02-28"),
        ("0001-01-01", -12, "0000-01-01"),
    ],
)
def test_months_end_where_they_end(start: str, months: int, expected: str) -> None:
    begin = parse(start).earliest
    assert begin is not None
    assert iso(add_months(begin, months)) == expected


@pytest.mark.parametrize(
    ("key", "year", "expected"),
    [
        ("easter", 2024, "2024-03-31"),
        ("good-friday", 2025, "2025-04-18"),
        ("pentecost", 2013, "2013-05-19"),
        ("thanksgiving", 1999, "1999-11-25"),
        ("election", 2016, "2016-11-08"),
        ("election", 2022, "2022-11-08"),
        ("memorial", 2013, "2013-05-27"),
        ("labor", 2013, "2013-09-02"),
        ("mlk", 2025, "2025-01-20"),
        ("christmas-eve", 1914, "1914-12-24"),
    ],
)
def test_holidays(key: str, year: int, expected: str) -> None:
    assert iso(holiday(key, year)) == expected


@pytest.mark.parametrize(
    ("period", "value", "edtf"),
    [
        (containing("D", day_number(-43, 3, 15)), "BC0044-03-15", "-0043-03-15"),
        (containing("M", day_number(2024, 2, 29)), "2024-02", "2024-02"),
        (containing("Q", day_number(1989, 11, 2)), "1989-Q4", "1989-36"),
        (containing("H", day_number(1989, 11, 2)), "1989-H2", "1989-41"),
        (containing("DE", day_number(1989, 11, 2)), "198", "198X"),
        (containing("CE", day_number(1989, 11, 2)), "19", "19XX"),
        (containing("ML", day_number(1989, 11, 2)), "1", "1000/1999"),
        (containing("W", day_number(2010, 1, 1)), "2009-W53", "2009-12-28/2010-01-03"),
        (containing("WE", day_number(2021, 1, 1)), "2020-W53-WE", "2021-01-02/2021-01-03"),
        (decade_period(-464), "BC046", "-0468/-0459"),
        (century_period(-5), "BC04", "-0499/-0400"),
        (quarter_period(2012, 1), "2012-Q1", "2012-33"),
        (season_period(2012, "WI"), "2012-WI", "2012-24"),
        (week_period(day_number(12000, 1, 3)), "Y12000-W01", "Y12000-01-03/Y12000-01-09"),
    ],
    ids=lambda case: getattr(case, "value", case),
)
def test_periods(period: object, value: str, edtf: str) -> None:
    assert (period.value, str(period.when)) == (value, edtf)  # type: ignore[attr-defined]


def test_nth_of_month() -> None:
    def said(*arguments: int | None) -> str:
        period = nth_of_month(*arguments)  # type: ignore[arg-type]
        return str(period.when) if period else "none"

    assert [said(2012, 5, 1, 1), said(2012, 5, -1, 1), said(2012, 5, 5, 1)] == ["2012-05-07", "2012-05-28", "none"]
    assert [said(2012, 2, 5, None), said(2013, 2, 5, None)] == ["2012-02-29", "none"]
    assert said(2012, 3, -1, None) == "2012-03-25/2012-03-31"


@pytest.mark.parametrize(
    ("text", "published", "basis"),
    [
        ("It fell on Thursday.", "2025-05-02", '"on Thursday", published 2025-05-02'),
        ("It fell in 1998.", "2025-05-02", '"in 1998"'),
        ("In 1998 it rose, and fell the following year.", "2025-05-02", '"the following year", after "1998" (1998)'),
        ("It ran from May 2018 to June 2019.", "", '"from May 2018 to June 2019"'),
        ("two years before he came to power in 2012", "", '"two years", counted from "2012" (2012)'),
    ],
)
def test_the_basis_says_how_the_date_came_about(text: str, published: str, basis: str) -> None:
    assert basis in [mention.basis for mention in mentions(text, published)]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("on Thursday", "the article's date is not known"),
        ("It took three days.", "a duration"),
        ("every Friday", "a repeated time"),
        ("It is now gone.", "the present, no date"),
        ("the following month", "nothing was dated before it in the text"),
        ("In April it was raided; in the following month another.", 'counted from "April", which is not dated'),
        ("three days before the flood", "counted from an event that is not dated beside it"),
        ("30 February 2013", "there is no such day"),
        ("years later", "nothing was dated before it in the text"),
        ("In 1990 it began; years later it ended.", "how many is not said"),
    ],
)
def test_what_has_no_date_has_a_reason(text: str, reason: str) -> None:
    last = mentions(text)[-1]
    assert (last.when, last.reason, last.basis) == (None, reason, "")


@pytest.mark.parametrize(
    ("heads", "expected"),
    [
        ("November,June,December,April,September,March", None),
        ("October,November,January,March,June,July", "2008-10"),  # one turn of the year
        ("November 1999,June,December,April,September,March", "1999-11"),
        ("November,June", "2008-11"),  # too few to tell
    ],
    ids=["years lost", "one turn", "a year is told", "two months"],
)
def test_a_list_whose_years_got_lost_is_not_dated(heads: str, expected: str | None) -> None:
    found = mentions("\n".join(f"{head}: The mill is sold." for head in heads.split(",")), "2008-10-18")
    assert (found[0].when and str(found[0].when)) == expected
    assert found[0].when or "years are not told" in found[0].reason


def test_an_inferred_date_is_passed_on() -> None:
    [inferred] = mentions("on Thursday", "2025-05-01/2025-05-03", basis="inferred")
    [stated] = mentions("on Thursday", "2025-05-02")
    [absolute] = mentions("in 1998", "2025-05-02", basis="inferred")
    assert [inferred.inferred, stated.inferred, absolute.inferred] == [True, False, False]
    assert str(inferred.when) == "2025-05-01"


def test_a_basis_shows_the_whole_anchor() -> None:
    month, days = mentions("Earlier this month it wrote. A few days earlier it had not.", "2023-09/2023-11")
    assert str(month.when) == "2023-09-01/2023-11-30"
    assert days.basis == '"A few days earlier", after "Earlier this month" (2023-09-01/2023-11-30)'


def test_anchors_are_named() -> None:
    [weekday, year, later] = mentions("On Thursday he spoke of 1998; two years later it ended.", "2025-05-02")
    assert (str(weekday.anchor), year.anchor, str(later.anchor)) == ("2025-05-02", None, "1998")


@pytest.mark.parametrize("published", ["-0043-03-15", "0001-01-01", "9999-12-31", "Y12000-06-01", "0000-02-29"])
def test_years_outside_the_standard_library_work(published: str) -> None:
    text = (
        "On Friday, last year, two centuries ago, a decade later, this weekend, in the third quarter, last spring,"
        " Easter, ten thousand years ago, earlier this month, the previous century, in May and on May 3."
    )
    for mention in mentions(text, published):
        assert mention.when is not None or mention.reason


WORDS = (
    "on Friday | last May | in October | two days later | a decade ago | the following month | 1990 | 44 BC | tomorrow"
    " | the quarter | a few years earlier | at 10 p.m. | from Monday to Friday | May 3 | the end of the year"
    " | in spring | ten thousand years ago | Easter | 29 February | the 5th century BC | this weekend | 31 April"
    " | next Christmas"
).split(" | ")
DATES = ["", "2025-05-02", "2025-05", "2024-12-30/2025-01-02", "0000-02-29", "../2020-01-01", "2020-01-01/..", "199X"]


@given(st.lists(st.sampled_from(WORDS), max_size=8), st.sampled_from(DATES), st.sampled_from(["", "news", "narrative"]))
@settings(max_examples=300)
def test_no_text_breaks_it_and_every_mention_speaks(words: list[str], published: str, style: str) -> None:
    text = ", then ".join(words) + "."
    found = mentions(text, published, style)
    assert [m.expression for m in found] == find(text)
    for mention in found:
        assert bool(mention.when) != bool(mention.reason)
        assert bool(mention.when) == bool(mention.basis)
        assert mention.timex3.type in ("DATE", "TIME", "DURATION", "SET")
        assert mention.timex3.value


def test_a_wider_published_date_never_narrows_an_answer() -> None:
    exact = mentions("They met on Thursday in October, last year.", "2025-05-02")
    month = mentions("They met on Thursday in October, last year.", "2025-05")
    for narrow, wide in zip(exact, month, strict=True):
        assert narrow.when is not None
        assert wide.when is not None
        assert wide.when.contains(narrow.when)


def test_today_does_not_leak_in() -> None:
    text = "On Friday, in October, last year, two weeks ago, this summer, on May 3 and at Easter."
    code = (
        "from timeline.find import find; from timeline.resolve import resolve; from timeline.model import Published;"
        f"from timeline.when import parse; t = {text!r};"
        "print([str(m.when) for m in resolve(t, find(t), Published(parse('1998-03-04'), 'set'))])"
    )
    out = set()
    for zone, seed, locale in (("UTC", "0", "C"), ("Asia/Tokyo", "1", "C.UTF-8"), ("America/New_York", "77", "POSIX")):
        env = os.environ | {"TZ": zone, "PYTHONHASHSEED": seed, "LC_ALL": locale}
        run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=env)
        out.add(run.stdout)
    assert len(out) == 1


def test_style_is_chosen_by_what_the_article_hangs_on() -> None:
    story = "In 1914 it began. In 1915 it spread. By 1916 they were stuck. It ended in November 1918."
    news = story + " He said on Friday that last year was better."
    published = Published(parse("2013-02-12"), "stated")
    assert choose_style(find(story), published) == "narrative"
    assert choose_style(find(news), published) == "news"
    assert choose_style(find(story), Published()) == "narrative"
    assert choose_style(find(news), Published()) == "news"


@pytest.mark.parametrize(
    ("text", "style"),
    [
        ("The siege began in 1097. In May they came.", "narrative"),
        ("It crossed the river in 1914, held in 1915, and fell in 1916. In May it was over.", "narrative"),
        ("The bridge, built in 1932, was closed on 3 May.", "news"),
        ("The plant opened in 2001. It closed in May.", "news"),
    ],
)
def test_old_years_alone_make_a_story_of_an_article_whose_date_is_not_known(text: str, style: str) -> None:
    assert choose_style(find(text), Published(), text) == style


@pytest.mark.parametrize(
    ("text", "style"),
    [
        ("In 1918 millions died.", "narrative"),
        ("The plant, which opened in 1918, makes vans.", "news"),
        ("She taught at Leeds, where in 1918 she met Tom.", "narrative"),
        ("The 1918 law is to be repealed.", "news"),
        ("In 1918 millions died. We are heading into the summer.", "news"),
        ("In 1918 millions died. The town has shut its schools until 16 June.", "news"),
        ("In 1918 millions died. He came back on 17 April. Schools reopen on 8 May.", "news"),
        ("In 1918 millions died. He came back on 17 August.", "narrative"),
    ],
)
def test_a_year_in_passing_makes_no_story(text: str, style: str) -> None:
    assert choose_style(find(text), Published(parse("2014-05-07"), "stated"), text) == style


@pytest.mark.parametrize(
    ("text", "style"),
    [
        ("In 1936 it began. The town fell in May.", "news"),
        ("It began in 1936. In 1937 the town fell. In May there was a truce.", "narrative"),
        ("It began in 1836. The town fell in May.", "narrative"),
        ("It began in 1936. In 1937 the town fell. On Friday there was a truce.", "news"),
        ("It began in 1936. In 1937 the town fell. On Friday 7 May there was a truce.", "narrative"),
        ("It was built in 2012 and 2014. Officials have said it will be shut in May.", "news"),
        ("He joined in 2015 and left in 2018. He won a prize in June.", "news"),
        ("It began in 1976. In 1977 it grew. In 1981 it failed. In June it was sold.", "narrative"),
        ("It began in 1976. In 1977 it grew. It failed in 1981. It has been sold in June.", "news"),
    ],
)
def test_a_page_that_does_not_say_when_it_was_written(text: str, style: str) -> None:
    assert choose_style(find(text), Published(), text) == style


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ('Speaking on Sunday, she said: "We sail tomorrow."', '"tomorrow", after "Sunday" (2014-05-04)'),
        ('"We sail tomorrow," she said on Sunday.', '"tomorrow", after "Sunday" (2014-05-04)'),
        ("The vote is due by Friday. The hall opened at 7.30pm.", '"at 7.30pm", published 2014-05-07'),
        (
            "They marched on Monday night. In the morning they left.",
            '"In the morning", after "Monday night" (2014-05-05)',
        ),
        ("He left on Monday and flew in the next day.", '"the next day", after "Monday" (2014-05-05)'),
        ("He fled on 2 May, the day before a trial.", '"the day", which is "2 May" (2014-05-02)'),
    ],
)
def test_a_basis_names_the_day_that_was_counted_from(text: str, basis: str) -> None:
    assert basis in [mention.basis for mention in mentions(text, "2014-05-07")]


@pytest.mark.parametrize(
    ("text", "which"),
    [
        ("He resigned in April.", 'the last: "resigned"'),
        ("A successor should be named before Christmas.", 'the next: "should"'),
        ("The line will stay shut until July.", 'the next: "will"'),
        ("She said on Tuesday that all was well.", 'the last: "said"'),
        ("He said trading in March had been slow.", "the last"),
        ("On 20 April, the day after the market fell, Oslo shut.", "the last"),
        ("The report (Reefs in retreat, 30 April) described the sea.", "the last"),
        ("The review of 17 April was unkind.", "the last"),
    ],
)
def test_the_word_that_says_which_is_one_of_the_date_s_clause(text: str, which: str) -> None:
    assert which in [chosen(text, mention) for mention in mentions(text, "2014-05-07")]


LIVE = "Bridge shut by storm\n\nThursday 13 April 2023\n\n16:48\nIt reopens at 6pm.\n\n08:15\nThey moored at noon.\n"


@pytest.mark.parametrize("published", ["2023-04-13", "2023-04-14", "2023-05-20"])
def test_the_day_that_heads_a_live_page_is_that_of_its_times(published: str) -> None:
    days = {mention.text: str(mention.when) for mention in mentions(LIVE, published)}
    assert days == dict.fromkeys(["Thursday 13 April 2023", "16:48", "6pm", "08:15", "noon"], "2023-04-13")


def test_below_the_day_of_a_live_page_last_night_is_the_one_before_it() -> None:
    text = LIVE.replace("They moored at noon.", "A storm hit last night, police say today.")
    assert [str(mention.when) for mention in mentions(text, "2023-04-14")][-2:] == ["2023-04-12", "2023-04-13"]


def test_a_day_within_a_line_heads_no_page() -> None:
    text = LIVE.replace("2023\n", "2023 was wet.\n")
    assert {str(mention.when) for mention in mentions(text, "2023-05-20")[1:]} == {"2023-05-20"}


VERBS = "was held,will go,left,is due,has until,had gone,would meet,is to close,stays closed".split(",")
LEADS = ["on ", "by ", "until ", "since ", ""]
DATES = (
    "Monday,Friday 16 March,3 June,29 February,the 31st,in autumn,May,at noon on Friday,Friday the 13th,Christmas,"
    "10 a.m. to 6 p.m.,in 2012 and in May,1 July 2009,the end of the 3rd century BC,the quarter ended July 31,"
    "the summer before last"
).split(",")
AFTERS = (
    "Two days later,That day,The next year,In June that year,Earlier this month,Three years earlier,By October,"
    "The following morning,A year ago this week,In recent weeks,Two Sundays ago"
).split(",")


@given(
    st.sampled_from(VERBS),
    st.sampled_from(LEADS),
    st.sampled_from(DATES),
    st.sampled_from(AFTERS),
    st.sampled_from(DATES),
    st.one_of(st.just(""), st.dates(datetime.date(1, 1, 8), datetime.date(9990, 12, 24)).map(str)),
    st.sampled_from(["", "news", "narrative"]),
)
@settings(max_examples=400, deadline=None)
def test_whatever_is_said_when_every_date_is_told_or_has_a_reason(
    verb: str, lead: str, date: str, after: str, other: str, published: str, style: str
) -> None:
    for mention in mentions(f"It {verb} {lead}{date}. {after} it {verb} {other}.", published, style):
        assert (mention.when is None) == bool(mention.reason)
