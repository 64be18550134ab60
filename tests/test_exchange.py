"""Exchange formats: each output goes through its own format's reader, and nothing it could not say goes unsaid."""

import csv
import io
import json
import os
import shutil
import subprocess
from contextlib import suppress
from dataclasses import replace
from datetime import date
from html import unescape
from pathlib import Path
from typing import Any

import chronologies
import docx
import icalendar
import pypandoc
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from playwright.sync_api import Browser
from typer.testing import CliRunner

from timeline import exchange, table
from timeline.cli import app
from timeline.errors import RenderError, TableError
from timeline.exchange import timelinejs
from timeline.exchange.cells import same
from timeline.exchange.markwhen import read_date
from timeline.model import Chronology, Event
from timeline.page.content import coverage
from timeline.table import columns
from timeline.when import When, iso, parse

FOREIGN = Path(__file__).parent / "foreign"
WRITABLE = list(exchange.WRITABLE)
OFFLINE = [name for name in WRITABLE if name != "latex"]
CHRONOLOGIES = {
    "everyday": chronologies.everyday(),
    "every-date": chronologies.every_date(),
    "hostile": chronologies.hostile(),
    "expected": Chronology((Event("vote", parse("2025-05-07"), "A vote", planned=True),)),
    "empty": Chronology(),
}


@pytest.fixture(scope="module")
def pandoc(monkeypatch_module: pytest.MonkeyPatch) -> str:
    """Pandoc, which the tests bring along as a Python package."""
    path = pypandoc.get_pandoc_path()
    monkeypatch_module.setenv("PATH", f"{Path(path).parent}{os.pathsep}{os.environ['PATH']}")
    return path


@pytest.fixture(scope="module")
def monkeypatch_module() -> Any:
    with pytest.MonkeyPatch.context() as patch:
        yield patch


def run_pandoc(pandoc: str, text: bytes, *options: str) -> str:
    return subprocess.run([pandoc, *options], input=text, capture_output=True, check=True).stdout.decode()


# --- all formats ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("format", OFFLINE)
@pytest.mark.parametrize("name", CHRONOLOGIES)
def test_writes_without_failing_and_the_same_twice(name: str, format: str) -> None:
    first, second = (exchange.write(CHRONOLOGIES[name], format) for _ in range(2))
    assert first.data
    assert format == "word" or first == second  # a zip holds the time at which it was made
    assert first.notes == second.notes


@pytest.mark.parametrize("format", OFFLINE)
def test_hidden_events_stay_at_home(format: str) -> None:
    exported = exchange.write(chronologies.everyday(), format)
    assert b"Not for print" not in exported.data
    assert not any(note.id == "secret" for note in exported.notes)


@pytest.mark.parametrize("format", [name for name in OFFLINE if name not in ("word", "csl-json")])
def test_every_shown_event_is_written_or_named(format: str) -> None:
    chronology = chronologies.every_date()
    exported = exchange.write(chronology, format)
    text = unescape(exported.text).replace("\\", "").replace("\u2060", "")
    missing = [event for event in chronology.events if event.headline not in text]
    assert {event.id for event in missing} <= {note.id for note in exported.notes}
    if format not in ("icalendar", "timesketch"):  # which know four-digit years after Christ only
        assert not missing


@pytest.mark.parametrize(
    "format", [name for name, entry in exchange.FORMATS.items() if ".json" in str(entry.suffixes)] + ["schema.org"]
)
def test_json_can_stand_in_a_page(format: str) -> None:
    exported = exchange.write(chronologies.hostile(), format)
    assert b"<" not in exported.data
    json.loads(exported.data)


@pytest.mark.parametrize("format", ["timelinejs", "timesketch"])
def test_no_cell_is_a_formula(format: str) -> None:
    dates = timelinejs.DATE_COLUMNS | {"datetime", "edtf", "latest"}
    for row in csv.DictReader(io.StringIO(exchange.write(chronologies.hostile(), format).text)):
        for column, cell in row.items():
            assert column in dates or not cell.startswith(tuple("=+-@\t\r\n")), (column, cell)


def test_years_before_christ_are_not_guarded_as_formulas() -> None:
    text = exchange.write(Chronology((Event("e", parse("-0043"), "Ides"),)), "timelinejs").text
    assert next(csv.DictReader(io.StringIO(text)))["Year"] == "-44"


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("x.timelinejs.csv", "timelinejs"),
        ("x.csv", "csv"),
        ("x.CSL.json", "csl-json"),
        ("x.json", "json"),
        ("x.ics", "icalendar"),
        ("x.mw", "markwhen"),
        ("x.docx", "word"),
        ("x.html", None),
    ],
)
def test_a_name_says_its_format(path: str, name: str | None) -> None:
    found = exchange.named(path)
    assert (found and found.name) == name


def test_an_unknown_format_is_answered_with_the_known_ones() -> None:
    with pytest.raises(RenderError) as raised:
        exchange.write(Chronology(), "excel")
    first, *offered = str(raised.value).splitlines()
    assert first == "'excel' is no format to export. There are:"
    assert [line.split()[0] for line in offered] == WRITABLE
    assert offered[-1].split(None, 1)[1] == "LaTeX, by way of Pandoc (.tex)"
    with pytest.raises(RenderError, match="'csv' is no format to export"):
        exchange.write(Chronology(), "csv")


@pytest.mark.parametrize(
    ("format", "words"),
    [
        ("timelinejs", "expected 7 May 2025"),
        ("timelinejs-json", '"display_date": "expected 7 May 2025"'),
        ("markwhen", "expected: true"),
        ("icalendar", "STATUS:TENTATIVE"),
        ("vis", '"className": "day expected"'),
        ("timesketch", "expected day"),
        ("schema.org", '"eventStatus": "https://schema.org/EventScheduled"'),
        ("json", '"planned": true'),
        ("markdown", "**expected 7 May 2025.** A vote"),
    ],
)
def test_what_is_only_expected_is_not_told_as_if_it_had_happened(format: str, words: str) -> None:
    exported = exchange.write(CHRONOLOGIES["expected"], format)
    assert words in exported.text
    assert exported.notes == ()
    reader = exchange.FORMATS[format].read
    if reader:
        assert [event.when for event in reader(exported.data, "x").chronology.events] == [parse("2025-05-07")]


# --- TimelineJS -------------------------------------------------------------------------------------------------


def round_trip(chronology: Chronology, format: str) -> exchange.Imported:
    reader = exchange.FORMATS[format].read
    assert reader
    return reader(exchange.write(chronology, format).data, "file")


@pytest.mark.parametrize("format", ["timelinejs", "timelinejs-json", "markwhen"])
@pytest.mark.parametrize("text", chronologies.DATES)
def test_a_date_comes_back_or_is_named(text: str, format: str) -> None:
    """What the format's own date fields can't say is named on the way out; our own words bring it back all the same."""
    chronology = Chronology((Event("e", parse(text), "It happens"),))
    exported = exchange.write(chronology, format)
    (event,) = round_trip(chronology, format).chronology.events
    assert event.when
    assert same(event.when, parse(text))
    beside = {
        "timelinejs": "," + parse(text).words() + ",It",
        "timelinejs-json": '"display_date": "',
        "markwhen": "edtf: ",
    }
    assert (beside[format] in exported.text) == bool(exported.notes)


@pytest.mark.parametrize("format", [name for name in WRITABLE if name not in ("csl-json", "word", "latex")])
@pytest.mark.parametrize("text", chronologies.SETS)
def test_a_set_of_dates_is_said_in_full(text: str, format: str) -> None:
    when = parse(text)
    exported = exchange.write(Chronology((Event("e", when, "It happens"),)), format)
    assert any(said in exported.text for said in (when.words(), json.dumps(when.words())[1:-1], text))


days = st.dates(min_value=date(1, 1, 1)).map(lambda day: parse(f"{day.year:04d}-{day.month:02d}-{day.day:02d}"))
months = days.map(lambda when: parse(when.edtf[:7]))
years = st.integers(-4000, 9999).map(lambda number: parse(f"-{-number:04d}" if number < 0 else f"{number:04d}"))
points = st.one_of(days, months, years)
ranges = st.tuples(points, points).filter(lambda p: p[0].latest < p[1].earliest).map(lambda p: parse(f"{p[0]}/{p[1]}"))


@given(st.one_of(points, ranges))
def test_every_date_timelinejs_can_say_survives_without_a_word_about_it(when: When) -> None:
    chronology = Chronology((Event("e", when, "It happens"),))
    exported = exchange.write(chronology, "timelinejs")
    assert exported.notes == ()
    assert round_trip(chronology, "timelinejs").chronology.events[0].when == when


@pytest.mark.parametrize("format", ["timelinejs", "timelinejs-json", "markwhen"])
@pytest.mark.parametrize("name", ["everyday", "hostile"])
def test_headline_quote_and_category_come_back(name: str, format: str) -> None:
    sent = [event for event in CHRONOLOGIES[name].events if event.when and event.status != "hidden"]
    back = round_trip(CHRONOLOGIES[name], format).chronology
    line = exchange.base.one_line
    assert sorted((line(e.headline), line(e.quote)) for e in sent) == sorted((e.headline, e.quote) for e in back.events)
    if name == "everyday":
        assert [event.category for event in back.events] == [event.category for event in sent]
        assert back.events[1].sources[0] == "https://example.org/a?b=1&c=2"
        assert (back.title, back.subtitle) == ("A valley", "Seventy-five years")


@given(st.text(), st.text(), st.text())
@example("", "0 \x1b\r0", "")
def test_any_text_comes_back_from_a_sheet(headline: str, quote: str, category: str) -> None:
    line = exchange.base.one_line
    event = Event("e", parse("1950"), headline, quote, category=category)
    (back,) = round_trip(Chronology((event,)), "timelinejs").chronology.events
    assert (back.headline, back.quote, back.category) == (line(headline), line(quote), line(category))


SHEET = "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Type,Group\n"


@pytest.mark.parametrize(
    ("row", "when", "note"),
    [
        ("1950,,,,,,,,,A,,,,", "1950", ""),
        ('"1,950",5,,,,,,,,A,,,,', "1950-05", ""),
        ("-44,3,15,,,,,,,A,,,,", "-0043-03-15", ""),
        ("2024,1,2,14:30,,,,,,A,,,,", "2024-01-02", "Time 14:30 is kept in a column of its own: dates here are days"),
        ("1980,,,,1989,,,,1980s,A,,,,", "198X", "Display Date says '1980s': read as 198X instead of 1980/1989"),
        ("1980,,,,,,,,the eighties,A,,,,", "1980", ""),
        ("1914,,,,1918,,,,,War,,,era,", "1914/1918", "is an era; it becomes an event of the category 'era': War"),
        (",,,,,,,,,A,,,,", None, "has no date in its cells: A"),
    ],
)
def test_reads_a_sheet_that_people_made(row: str, when: str | None, note: str) -> None:
    read = timelinejs.read_sheet((SHEET + row).encode(), "sheet.csv")
    (event,) = read.chronology.events
    assert (str(event.when) if event.when else None) == when
    assert [n.message for n in read.notes] == ([note] if note else [])


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ("1950,13,,,,,,,,A,,,,", "sheet.csv, row 2, Year: '1950-13': there is no month 13."),
        ("1950,,5,,,,,,,A,,,,", "sheet.csv, row 2, Day: '5' needs its month."),
        ("fifty,,,,,,,,,A,,,,", "sheet.csv, row 2, Year: 'fifty' is no year: write 1950, or -44 for 44 BC."),
        ("0,,,,,,,,,A,,,,", "sheet.csv, row 2, Year: '0' is no year"),
        ("1950,,,,1940,,,,,A,,,,", "sheet.csv, row 2, Year: '1950/1940' ends before it begins."),
    ],
)
def test_says_what_is_wrong_in_a_sheet(row: str, problem: str) -> None:
    with pytest.raises(TableError) as raised:
        timelinejs.read_sheet((SHEET + row).encode(), "sheet.csv")
    assert str(raised.value).startswith(problem)


def test_a_sheet_with_semicolons_and_a_mark_of_excel_is_recognised(tmp_path: Path) -> None:
    path = tmp_path / "our timeline.csv"
    path.write_bytes(b"\xef\xbb\xbf" + SHEET.replace(",", ";").encode() + "1950;;;;;;;;;Café;;;;\r\n".encode())
    (event,) = exchange.read(path).chronology.events
    assert (str(event.when), event.headline) == ("1950", "Café")


def in_browser(browser: Browser, npm: Path, body: str, files: dict[str, bytes], ready: str) -> dict[str, Any]:
    """Serve files at a made-up address, open a page with this body, wait for window.<ready>, give it back.

    Whatever asks for another address is told that there is none.
    """
    page = browser.new_page()
    try:
        alerts: list[str] = []
        page.on("dialog", lambda dialog: (alerts.append(dialog.message), dialog.dismiss()))

        def answer(route: Any) -> None:
            name = route.request.url.removeprefix("http://test.invalid/")
            if name == "":
                route.fulfill(body=f"<!doctype html><meta charset=utf-8>{body}", content_type="text/html")
            elif name in files:
                route.fulfill(body=files[name], content_type="text/csv" if name.endswith("csv") else "application/json")
            elif (npm / "node_modules" / name).is_file():
                route.fulfill(path=npm / "node_modules" / name)
            else:
                route.abort()

        page.route("**/*", answer)
        page.goto("http://test.invalid/")
        page.wait_for_function(f"window.{ready}", timeout=20_000)
        result: dict[str, Any] = page.evaluate(f"window.{ready}")
        return {**result, "alerts": alerts}
    finally:
        page.close()


TIMELINEJS = """
<div id="t" style="width:900px;height:500px"></div>
<link rel="stylesheet" href="/@knight-lab/timelinejs/dist/css/timeline.css">
<script src="/@knight-lab/timelinejs/dist/js/timeline.js"></script>
<script>
const timeline = new TL.Timeline("t", "http://test.invalid/%s", {});
timeline.on("dataloaded", () => {
  const config = timeline.config;
  setTimeout(() => { window.result = {
    errors: config.getErrors().map(String), title: config.title && config.title.text.headline,
    events: config.events.map((event) => ({
      month: event.start_date.data.month,
      display: event.display_date, headline: event.text.headline, id: event.unique_id, group: event.group,
      shown: event.start_date.getDisplayDate(timeline.language),
    })),
  }; }, 300);
});
</script>
"""


@pytest.mark.parametrize(("format", "file"), [("timelinejs", "events.csv"), ("timelinejs-json", "events.json")])
@pytest.mark.parametrize("name", ["everyday", "every-date", "hostile"])
def test_timelinejs_itself_reads_it(browser: Browser, npm: Path, name: str, format: str, file: str) -> None:
    exported = exchange.write(CHRONOLOGIES[name], format)
    result = in_browser(browser, npm, TIMELINEJS % file, {file: exported.data}, "result")
    assert result["errors"] == []
    assert result["alerts"] == []
    sent = [event for event in CHRONOLOGIES[name].events if event.when and event.status != "hidden"]
    assert len(result["events"]) == len(sent)
    if name == "everyday":
        assert result["title"] == "A valley"
        assert [event["headline"] for event in result["events"]][:2] == ["The mill opens", "The river floods"]
        assert result["events"][0]["display"] == "about 1950"
    if name == "every-date":
        by_headline = {event["headline"]: event for event in result["events"]}
        assert by_headline["Dated -0043"]["shown"].startswith("44 <span>BCE")
        assert by_headline["Dated 2022-23"]["display"] == "autumn 2022"
        assert str(by_headline["Dated 1950-04"]["month"]) == "4"


# --- vis-timeline -----------------------------------------------------------------------------------------------

VIS = """
<div id="t"></div>
<script src="/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js"></script>
<script>
fetch("/events.json").then((answer) => answer.json()).then(({ items, groups }) => {
  const data = new vis.DataSet(items);
  const args = groups.length ? [data, new vis.DataSet(groups)] : [data];
  const timeline = new vis.Timeline(document.getElementById("t"), ...args, { maxHeight: 400 });
  timeline.fit({ animation: false });
  setTimeout(() => { window.result = {
    items: timeline.itemSet ? Object.values(timeline.itemSet.items).map((item) => ({
      id: item.id, start: item.data.start.valueOf(), end: item.data.end ? item.data.end.valueOf() : null,
    })) : [],
    text: document.getElementById("t").textContent,
  }; }, 300);
});
</script>
"""


@pytest.mark.parametrize("name", ["everyday", "every-date", "hostile"])
def test_vis_timeline_itself_draws_it_on_the_right_days(browser: Browser, npm: Path, name: str) -> None:
    exported = exchange.write(CHRONOLOGIES[name], "vis")
    result = in_browser(browser, npm, VIS, {"events.json": exported.data}, "result")
    assert result["alerts"] == []
    drawn = {item["id"]: item for item in result["items"]}
    sent = {event.id: event.when for event in CHRONOLOGIES[name].events if event.when and event.status != "hidden"}
    assert drawn.keys() == sent.keys()
    day = 86_400_000
    for id, when in sent.items():
        start, end = when.start or when.end, when.end or when.start
        assert start
        assert end
        assert round(drawn[id]["start"] / day) == start.earliest, id
        if drawn[id]["end"] is not None:
            assert round(drawn[id]["end"] / day) == end.latest + 1, id
    if name == "everyday":
        assert "The river floods" in result["text"]
        assert "weather" in result["text"]


# --- markwhen ---------------------------------------------------------------------------------------------------


def markwhen_reads(npm: Path, text: bytes) -> dict[str, Any]:
    command = ["node", str(FOREIGN / "markwhen.mjs"), str(npm)]
    run = subprocess.run(command, input=text, capture_output=True, check=True)
    result: dict[str, Any] = json.loads(run.stdout)
    return result


@pytest.mark.parametrize("name", ["everyday", "every-date", "hostile"])
def test_markwhen_itself_reads_it(npm: Path, name: str) -> None:
    exported = exchange.write(CHRONOLOGIES[name], "markwhen")
    read = markwhen_reads(npm, exported.data)
    assert read["messages"] == []
    sent = {event.id: event for event in CHRONOLOGIES[name].events if event.when and event.status != "hidden"}
    assert [event["id"] for event in read["events"]] == list(sent)
    for event in read["events"]:
        when = sent[event["id"]].when
        assert when
        point = when.start or when.end
        assert point
        if not when.words().endswith("BC") and when.edtf != "-0043-03-15":  # of a year BC, markwhen knows the year
            assert event["from"].startswith(iso(point.earliest).replace("Y", "+0")), event
        assert event["percent"] is None
        assert event["completed"] is None
    if name == "hostile":
        for event in read["events"]:
            assert event["tags"] == []
            assert event["text"].replace("\u2060", "").endswith("#tag")
    if name == "everyday":
        assert read["header"]["title"] == "A valley"
        assert [event["tags"] for event in read["events"]] == [["industry"], ["weather"], ["works"], ["weather"]]
        assert read["events"][1]["description"][0] == "“On Tuesday it rose.”"


MARKWHEN = """
title: Two wars
dateFormat: d/M/y

// a comment
# Europe
28/6/1914: Shots in [Sarajevo](https://example.org/s) #war #1
And then?
1914 - 1918: The war
mood: grim

Remember: it was long
2 Sep 1945 14:00: Over at last
300-200 BCE: Old times
5 days: Peace
"""


@pytest.mark.parametrize(
    ("headline", "when", "category"),
    [
        ("Shots in Sarajevo #1", "1914-06-28", "war"),
        ("The war", "1914/1918", "Europe"),
        ("Over at last", "1945-09-02", "Europe"),
        ("Old times", "-0299/-0199", "Europe"),
        ("Peace", None, "Europe"),
    ],
)
def test_reads_markwhen_that_people_wrote(headline: str, when: str | None, category: str) -> None:
    read = exchange.markwhen.read(MARKWHEN.encode())
    (event,) = [event for event in read.chronology.events if event.headline == headline]
    assert (str(event.when) if event.when else None, event.category) == (when, category)
    assert len(read.chronology.events) == 5
    assert read.chronology.title == "Two wars"


def test_markwhen_says_what_it_could_not_date() -> None:
    messages = [note.message for note in exchange.markwhen.read(MARKWHEN.encode()).notes]
    assert messages == [
        "'2 Sep 1945 14:00' names a time of day: only the day is kept",
        "'5 days' counts from another event or from today, so it has no date",
    ]
    shots = exchange.markwhen.read(MARKWHEN.encode()).chronology.events[2]
    assert (shots.sources, shots.note) == (("https://example.org/s",), "And then?")
    war = exchange.markwhen.read(MARKWHEN.encode()).chronology.events[1]
    assert (war.extra, war.note) == ({"mood": "grim"}, "Remember: it was long")


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("12/2012", "2012-12"),
        ("3/4/2024", "2024-03-04"),
        ("2024-02-30", None),
        ("2024-01-02 5pm", "2024-01-02"),
        ("December 7, 1941", "1941-12-07"),
        ("1961", "1961"),
        ("50 BC - 50 CE", "-0049/0050"),
        ("1918-1914", None),
        ("now", None),
        ("tomorrow", None),
    ],
)
def test_reads_the_dates_of_markwhen(text: str, when: str | None) -> None:
    found = read_date(text)
    assert (str(found) if found else None) == when


# --- iCalendar --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", CHRONOLOGIES)
def test_icalendar_reads_it(name: str) -> None:
    exported = exchange.write(CHRONOLOGIES[name], "icalendar")
    calendar = icalendar.Calendar.from_ical(exported.data)
    entries = list(calendar.walk("VEVENT"))
    noted = {note.id for note in exported.notes if "is not in the" in note.message}
    sent = {
        event.id: event for event in CHRONOLOGIES[name].events if event.status != "hidden" and event.id not in noted
    }
    assert {str(entry["UID"]).removesuffix("@timeline") for entry in entries} == sent.keys()
    for entry in entries:
        event = sent[str(entry["UID"]).removesuffix("@timeline")]
        assert event.when
        start, end = event.when.start or event.when.end, event.when.end or event.when.start
        assert start
        assert end
        assert entry.start == date.fromisoformat(iso(start.earliest))
        assert (entry.end - entry.start).days == end.latest - start.earliest + 1
        assert exchange.base.one_line(event.headline) in str(entry["SUMMARY"])
        if not (event.when.exact or event.when.edtf == "2020-03-03/2020-03-05"):
            assert event.when.words() in str(entry["SUMMARY"])
    assert all(len(line) <= 75 for line in exported.data.split(b"\r\n"))


def test_icalendar_keeps_what_it_cannot_hold_out_and_says_so() -> None:
    exported = exchange.write(Chronology((Event("ides", parse("-0043-03-15"), "Ides"),)), "icalendar")
    assert b"VEVENT" not in exported.data
    assert str(exported.notes[0]) == "ides: iCalendar knows the years 1 to 9999, so 15 March 44 BC is not in the file"


# --- CSL-JSON ---------------------------------------------------------------------------------------------------


def test_pandoc_reads_the_sources(pandoc: str) -> None:
    exported = exchange.write(chronologies.everyday(), "csl-json")
    read = json.loads(run_pandoc(pandoc, exported.data, "--from=csljson", "--to=csljson"))
    by_id = {entry["id"]: entry for entry in read}
    assert by_id["paper-1"]["issued"] == {"date-parts": [[2025, 5, 2]]}
    assert by_id["paper-1"]["container-title"] == "The Paper"
    assert by_id["herald"]["issued"] == {"circa": True, "date-parts": [[2010]]}
    assert "URL" not in by_id["bare"]


def test_pandoc_cites_the_sources(pandoc: str, tmp_path: Path) -> None:
    bibliography = tmp_path / "sources.csl.json"
    bibliography.write_bytes(exchange.write(chronologies.everyday(), "csl-json").data)
    text = run_pandoc(pandoc, b"[@paper-1; @herald]", "--citeproc", f"--bibliography={bibliography}", "--to=plain")
    assert "Rain over the Valley" in text
    assert "2025" in text


# The parts of the CSL-JSON schema (citationstyles.org, 1.0.2) that we use: names, and what may stand under them.
CSL_TYPES = {"article-newspaper", "webpage", "document"}
CSL_DATE_KEYS = {"date-parts", "season", "circa", "literal"}


@pytest.mark.parametrize("text", chronologies.DATES)
def test_a_source_of_any_date_fits_the_csl_schema(text: str) -> None:
    source = replace(chronologies.SOURCES[0], published=replace(chronologies.SOURCES[0].published, when=parse(text)))
    exported = exchange.write(Chronology(sources=(source,)), "csl-json")
    (entry,) = json.loads(exported.data)
    assert entry["type"] in CSL_TYPES
    assert entry.keys() <= {"id", "type", "title", "container-title", "URL", "language", "issued", "note"}
    issued = entry["issued"]
    assert issued.keys() <= CSL_DATE_KEYS
    assert ("literal" in issued) != ("date-parts" in issued)
    for parts in issued.get("date-parts", []):
        assert 1 <= len(parts) <= 3
        assert parts[0] != 0
        assert len(parts) < 2 or 1 <= parts[1] <= 12
    assert len(issued.get("date-parts", [0])) <= 2
    assert issued.get("season", 1) in (1, 2, 3, 4)
    if "literal" in issued:
        assert parse(text).words() in exported.notes[0].message


# --- schema.org -------------------------------------------------------------------------------------------------


def test_schema_org_types_hold(npm: Path, tmp_path: Path) -> None:
    """Google's types of the schema.org vocabulary, checked by TypeScript."""
    modules = tmp_path / "node_modules"
    modules.symlink_to(npm / "node_modules")
    for name, chronology in CHRONOLOGIES.items():
        text = exchange.write(chronology, "schema.org").text
        start = 'import type { ItemList, WithContext } from "schema-dts";\nexport const it: WithContext<ItemList> = '
        (tmp_path / f"{name}.ts").write_text(f"{start}{text};")
    command = ["node", str(npm / "node_modules/typescript/bin/tsc"), "--noEmit", "--strict", "--skipLibCheck"]
    files = [str(path) for path in tmp_path.glob("*.ts")]
    run = subprocess.run(
        [*command, "--module", "nodenext", "--moduleResolution", "nodenext", *files],
        cwd=tmp_path,
        capture_output=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout.decode()[:2000]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("2024", {"startDate": "2024"}),
        ("2024-10", {"startDate": "2024-10"}),
        ("2022-23", {"startDate": "2022-09", "endDate": "2022-11"}),
        ("198X", {"startDate": "1980", "endDate": "1989"}),
        ("../2012", {"endDate": "2012"}),
        ("2012/..", {"startDate": "2012"}),
        ("-0043-03-15", {"startDate": "-000043-03-15"}),
    ],
)
def test_schema_org_dates_are_no_finer_than_known(text: str, dates: dict[str, str]) -> None:
    whole = json.loads(exchange.write(Chronology((Event("e", parse(text), "x"),)), "schema.org").data)
    event = whole["itemListElement"][0]["item"]
    assert {key: value for key, value in event.items() if key.endswith("Date")} == dates


# --- plain JSON -------------------------------------------------------------------------------------------------


def test_plain_json_holds_everything_that_is_shown() -> None:
    chronology = chronologies.everyday()
    whole = json.loads(exchange.write(chronology, "json").data)
    assert [event["id"] for event in whole["events"]] == ["mill", "flood", "repair", "rain", "someday"]
    assert whole["events"][1]["other_dates"][0]["date"]["edtf"] == "2024-10-02"
    assert whole["undated"][0]["reason"] == "names no date"
    assert whole["sources"][1]["published_basis"] == "inferred"


# --- text: Markdown, Word, LaTeX --------------------------------------------------------------------------------


def test_markdown_has_the_headings_of_the_page_and_no_doubled_quotation_marks() -> None:
    rows = [("195X", "A", "“They took my shoes,” he says."), ("-07XX", "B", "Letters came.")]
    told = Chronology(tuple(Event(name, parse(date), name, quote, ()) for date, name, quote in reversed(rows)))
    text = exchange.write(told, "markdown").text
    assert [line for line in text.splitlines() if line.startswith(("## ", "  > "))] == [
        "## 8th century BC",
        "  > “Letters came.”",
        "## 1950s",
        "  > “They took my shoes,” he says.",
    ]


def test_markdown_says_every_event_with_its_sources(pandoc: str) -> None:
    text = exchange.write(chronologies.everyday(), "markdown").data
    ast = json.loads(run_pandoc(pandoc, text, "--from=commonmark+footnotes", "--to=json"))
    plain = run_pandoc(pandoc, text, "--from=commonmark+footnotes", "--to=plain", "--wrap=none")
    for expected in ("about 1950. The mill opens", "“On Tuesday it rose.”", "2 October 2024 according to Herald"):
        assert expected in plain
    assert "A vote is held" in plain
    assert json.dumps(ast).count('"Note"') == 8  # one a citation: 6 of the dated, 1 of the vote, 1 of the ferry
    assert "Not for print" not in plain


@pytest.mark.parametrize("reader", ["commonmark+footnotes", "gfm+footnotes", "markdown"])
def test_no_text_becomes_markup(pandoc: str, reader: str) -> None:
    text = exchange.write(chronologies.hostile(), "markdown").data
    ast = run_pandoc(pandoc, text, f"--from={reader}", "--to=json")
    for kind in ("RawInline", "RawBlock", "Math", "Image"):
        assert f'"{kind}"' not in ast
    assert "javascript" not in str(_links(json.loads(ast)))
    rendered = MarkdownIt("commonmark").render(text.decode())
    assert "<script" not in rendered
    assert "<img" not in rendered


def _links(node: Any) -> list[str]:
    if isinstance(node, dict):
        found = [node["c"][2][0]] if node.get("t") == "Link" else []
        return found + [link for value in node.values() for link in _links(value)]
    return [link for value in node for link in _links(value)] if isinstance(node, list) else []


def test_word_says_every_event_with_its_sources() -> None:
    document = docx.Document(io.BytesIO(exchange.write(chronologies.everyday(), "word").data))
    text = "\n".join(paragraph.text for paragraph in document.paragraphs)
    for expected in (
        "about 1950. The mill opens [2]",
        "The river floods [1, 2]",
        "“On Tuesday it rose.”",
        "Found, and not dated",
    ):
        assert expected in text
    assert [p.text for p in document.paragraphs if p.style.name == "Heading 1"][:3] == ["1950", "2024", "2025"]
    links = [link.address for paragraph in document.paragraphs for link in paragraph.hyperlinks]
    assert links == ["https://example.org/a?b=1&c=2"]
    assert document.core_properties.author == "The editors"


def test_a_document_rests_on_what_the_page_rests_on() -> None:
    assert f"\n*{coverage(chronologies.everyday())}.*\n" in exchange.write(chronologies.everyday(), "markdown").text


def test_word_links_nowhere_unsafe() -> None:
    document = docx.Document(io.BytesIO(exchange.write(chronologies.hostile(), "word").data))
    links = {link.url for paragraph in document.paragraphs for link in paragraph.hyperlinks}
    assert links == {"https://ok.example/a%22b"}


@pytest.mark.parametrize("name", CHRONOLOGIES)
def test_latex_holds_no_command_from_the_text(pandoc: str, name: str) -> None:
    exported = exchange.write(CHRONOLOGIES[name], "latex")
    assert exported.text.startswith("%") or exported.text.startswith("\\")
    body = exported.text.split(r"\begin{document}")[1]
    assert r"\input" not in body
    assert "$x$" not in body
    plain = run_pandoc(pandoc, exported.data, "--from=latex", "--to=plain", "--wrap=none")
    if name == "everyday":
        assert "1 October 2024. The river floods[1][2]" in plain


def test_latex_without_pandoc_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(RenderError, match=r"needs Pandoc, which is not installed: see pandoc.org/installing"):
        exchange.write(Chronology(), "latex")


# --- any table --------------------------------------------------------------------------------------------------

TABLES = {
    "names": (
        "When,What happened,Link,Comment\n3 May 1950,The mill opens,https://example.org,big\n",
        {"date": "When", "headline": "What happened", "note": "Comment", "sources": "Link"},
    ),
    "no names that we know": (
        "Zeitpunkt;Vorgang;Adresse\n1950;Eröffnung der Mühle;https://example.org\n1951;Brand;https://example.org/2\n",
        {"date": "Zeitpunkt", "headline": "Vorgang", "sources": "Adresse"},
    ),
    "year, month and day apart": (
        "year\tmonth\tday\ttitle\n1950\t5\t3\tThe mill opens\n",
        {"date": "year", "month": "month", "day": "day", "headline": "title"},
    ),
    "start and end": (
        "Start Date,End Date,Name,Group\n1950-05,1951,Works,a\n",
        {"date": "Start Date", "end": "End Date", "headline": "Name", "category": "Group"},
    ),
    "our own": (
        "date,headline,quote,sources,category,status,basis,other_dates,note,id\n1950,a,b,c,d,,,,e,f\n",
        {name: name for name in columns.EVENTS},
    ),
    "a date column that holds none": (
        "date,published,title\nMonday,1950-05-03,a\nTuesday,1951,b\n",
        {"date": "published", "headline": "title"},
    ),
}


@pytest.mark.parametrize("name", TABLES)
def test_guesses_columns(tmp_path: Path, name: str) -> None:
    text, guessed = TABLES[name]
    path = tmp_path / "table.csv"
    path.write_text(text)
    assert exchange.read(path).columns == guessed


@pytest.mark.parametrize(
    ("cells", "when"),
    [
        ("1950,", "1950"),
        ("1950~,", "1950~"),
        ("3 May 1950,", "1950-05-03"),
        ("1950-05,1951-02", "1950-05/1951-02"),
        ("28/06/1914,", "1914-06-28"),
        ("03/04/2024,", None),
        ("some day,", None),
        ("1951,1950", "1951"),
    ],
)
def test_reads_dates_of_a_free_table_or_says_why_not(tmp_path: Path, cells: str, when: str | None) -> None:
    path = tmp_path / "table.csv"
    path.write_text(f"start,end,title\n{cells},A\n1960-01-01,,B\n1960-01-02,,C\n")
    read = exchange.read(path)
    (event,) = [event for event in read.chronology.events if event.headline == "A"]
    assert (str(event.when) if event.when else None) == when
    if when is None:
        assert event.extra["date as written"] == cells.rstrip(",")
        assert any(note.id == event.id and repr(cells.rstrip(",")) in note.message for note in read.notes)


def test_the_order_of_slash_dates_can_be_named(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text("date,title\n03/04/2024,A\n")
    assert str(exchange.read(path, order="dmy").chronology.events[0].when) == "2024-04-03"
    assert str(exchange.read(path, order="mdy").chronology.events[0].when) == "2024-03-04"


def test_columns_can_be_named(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text("date,title,other\n1950,A,B\n")
    read = exchange.read(path, columns={"headline": "other"})
    assert read.chronology.events[0].headline == "B"
    assert read.chronology.events[0].extra == {"title": "A"}
    with pytest.raises(TableError, match="there is no column 'nothing'"):
        exchange.read(path, columns={"headline": "nothing"})


def test_an_import_adds_to_a_table_and_takes_nothing_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    table.update("events.csv", chronologies.everyday())
    Path("more.csv").write_text("When,What,Mood\n3 May 1960,A second mill,glad\n06/07/1961,Fire,sad\n")
    command = ["import", "more.csv", "-o", "events.csv", "--yes", "--order", "dmy", "--column", "headline=What"]
    for _ in range(2):  # the second time nothing is new
        run = CliRunner().invoke(app, command, catch_exceptions=False)
        assert run.exit_code == 0, run.output
        after = table.read("events.csv")
        assert {event.id for event in chronologies.everyday().events} <= {event.id for event in after.events}
        added = [(str(event.when), event.extra["Mood"]) for event in after.events if event.extra.get("Mood")]
        assert added == [("1960-05-03", "glad"), ("1961-07-06", "sad")]
        assert len(after.events) == len(chronologies.everyday().events) + 2
        assert [claim.quote for claim in after.undated] == ["Once there was a ferry."]


def test_a_table_of_ours_is_imported_as_it_stands(tmp_path: Path) -> None:
    """Its hidden rows came out of hiding, what its dates rest on was lost, and every season was asked about."""
    table.update(tmp_path / "mine.csv", chronologies.everyday())
    rows = list(csv.DictReader(io.StringIO((tmp_path / "mine.csv").read_text(encoding="utf-8-sig"))))
    rows[0] |= {"status": "hidden", "date": "2022-23", "basis": "a letter", "other_dates": "2021 (paper-1)"}
    with (tmp_path / "mine.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    read = exchange.read(tmp_path / "mine.csv")
    assert not [note for note in read.notes if "is read as" in note.message]
    event = next(event for event in read.chronology.events if event.id == rows[0]["id"])
    assert (event.hidden, event.basis, str(event.when)) == (True, "a letter", "2022-23")
    assert [(str(other.when), other.source) for other in event.other_dates] == [("2021", "paper-1")]


def test_a_column_that_has_a_name_of_ours_is_kept_under_another(tmp_path: Path) -> None:
    path = tmp_path / "theirs.csv"
    path.write_text("Date,Title,Status,Weather\n1950,A bridge,done,fair\n", encoding="utf-8")
    (event,) = exchange.read(path).chronology.events
    assert (event.status, event.extra) == ("", {"Status (imported)": "done", "Weather": "fair"})


def test_what_was_imported_stays_when_the_articles_are_read_again(tmp_path: Path) -> None:
    path = tmp_path / "events.csv"
    (tmp_path / "more.csv").write_text("When,What\n3 May 1960,A second mill\n")
    imported = exchange.read(tmp_path / "more.csv").chronology
    table.update(path, imported)
    table.update(path, Chronology(sources=chronologies.SOURCES))
    assert [event.headline for event in table.read(path).events] == ["A second mill"]
    again = exchange.added(table.read(path), imported)
    table.update(path, again)
    table.update(path, Chronology())
    assert [event.headline for event in table.read(path).events] == ["A second mill"]


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("table.csv", b"a,b\n1,2\n", "has no column that looks like a date; name it. Its columns: a, b"),
        ("table.csv", b"", "is empty"),
        ("x.json", b"[]", "is no TimelineJS JSON"),
        ("x.json", b"{", "is no TimelineJS JSON"),
        (
            "x.json",
            b'{"events": [{"date": {"edtf": "1914"}, "headline": "War"}]}',
            "no event has a start_date or a text",
        ),
        ("x.ics", b"", "is in no format that can be read. There are: timelinejs, timelinejs-json, markwhen, csv."),
        ("x.html", b"", "is in no format that can be read"),
    ],
)
def test_says_why_a_file_cannot_be_read(tmp_path: Path, name: str, data: bytes, message: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(TableError) as raised:
        exchange.read(path)
    assert message in str(raised.value)


def test_a_title_that_a_table_cannot_hold_is_said(tmp_path: Path) -> None:
    path = tmp_path / "valley.mw"
    path.write_text(MARKWHEN)
    assert str(exchange.read(path).notes[-1]).startswith("is called 'Two wars': a table has no title, so give it to")


def test_says_that_a_file_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(TableError, match="can't be read: No such file"):
        exchange.read(tmp_path / "none.csv")


@pytest.mark.parametrize("unit", [" ", "1", "1/", "1:11", "1 ", "[a](", "every ", "1:\n", "b: c\n", "<", "#", "“"])
@pytest.mark.parametrize("format", ["timelinejs", "markwhen", "csv"])
def test_no_line_is_long_enough_to_hang_on(format: str, unit: str) -> None:
    """Five thousand blanks once took a pattern half a minute."""
    header = {"timelinejs": "Year,Headline,Media,Text\n1950,", "csv": "date,headline\n1950,"}.get(format, "")
    reader = exchange.FORMATS[format].read
    assert reader
    with suppress(TableError):
        reader((header + unit * 20_000).encode(), "any")


@given(st.binary(max_size=300), st.sampled_from([name for name, entry in exchange.FORMATS.items() if entry.read]))
def test_no_file_breaks_the_readers(data: bytes, format: str) -> None:
    reader = exchange.FORMATS[format].read
    assert reader
    with suppress(TableError):
        reader(data, "any")


@given(
    st.text(alphabet=st.sampled_from('0123456789-/:,;"#[]()\n abdeXY~?'), max_size=120),
    st.sampled_from(["timelinejs", "markwhen", "csv"]),
)
def test_no_text_breaks_the_readers(text: str, format: str) -> None:
    header = {"timelinejs": "Year,Month,Day,End Year,Display Date,Headline\n", "csv": "date,end,headline\n"}.get(
        format, ""
    )
    reader = exchange.FORMATS[format].read
    assert reader
    with suppress(TableError):
        reader((header + text).encode(), "any")
