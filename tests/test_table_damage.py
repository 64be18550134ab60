"""What spreadsheets, locales and people make of a table: repaired with a notice, or refused, never guessed.

`table/dates.tsv` holds date cells. `table/written.csv` is a table as `update` writes it; beside it stands what
programs made of it: LibreOffice 7.4 opened and saved it here, under three locales, with "detect special numbers";
what Excel makes of it is built after its documentation.
"""

from __future__ import annotations

import csv
import datetime
import io
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from _pytest.mark import ParameterSet
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline import table
from timeline.errors import TableError
from timeline.model import Chronology, Claim, Event, Expression, Mention, Published, Source, Timex3
from timeline.table import columns, dates, sheet, workbook
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


# --- whole files, as programs saved them -------------------------------------------------------------------------

SAVED = sorted(path.name for path in HERE.iterdir() if path.name.startswith(("excel-", "libreoffice-")))


@pytest.fixture
def written(tmp_path: Path) -> Path:
    """The table as `update` wrote it, with its companions: events.csv in a folder of its own."""
    for path in HERE.glob("written*"):
        shutil.copy(path, tmp_path / path.name.replace("written", "events"))
    return tmp_path / "events.csv"


@pytest.mark.parametrize("name", SAVED)
def test_what_a_spreadsheet_saved_is_the_table_it_opened(written: Path, name: str) -> None:
    before = table.read(written)
    saved = written.with_suffix(Path(name).suffix)
    shutil.copy(HERE / name, saved)
    assert table.read(saved) == before


@pytest.mark.parametrize("name", [name for name in SAVED if name.endswith(".csv")])
def test_a_spreadsheet_makes_no_change_that_a_run_would_keep(written: Path, name: str) -> None:
    """The next run repairs what was damaged, says so, and takes nothing of it for a hand edit."""
    before = table.read(written)
    shutil.copy(HERE / name, written)
    done = table.update(written, before)
    assert done.chronology.events == before.events
    assert {change.kind for change in done.changes} <= {"repaired"}
    assert {problem.value for problem in done.problems if problem.column == "date"} >= {"-43", "800", "0"}
    assert not [problem for problem in done.problems if not problem.warning]
    assert table.update(written, before).written == ()
    header = written.read_bytes().splitlines()[0]
    assert header.count(b";") == (9 if "excel-de" in name else 0)


REFUSED_IN = {
    "en-US": {"10/01/2024", "-43", "03/04/2024", "1900-01-09 04:51:27"},
    "en-GB": {"-43", "1900-01-09 04:51:27"},
    "de-DE": {"-43", "Oct 24", "Oct-24", "24-Oct-24"},
}


@pytest.mark.parametrize("locale", REFUSED_IN)
def test_an_afternoon_in_libreoffice(written: Path, locale: str) -> None:
    """Recorded under three locales: nineteen dates typed over others, a column put in front, a row added at the end
    and one deleted, everything sorted by headline, saved."""
    before = table.read(written)
    ids = [row["id"] for row in csv.DictReader(written.read_text(encoding="utf-8-sig").splitlines(keepends=True))]
    shutil.copy(HERE / f"afternoon-{locale}.csv", written)
    done = table.update(written, before)
    assert {problem.value for problem in done.problems if not problem.warning} == REFUSED_IN[locale]
    assert [change.id for change in done.of("deleted")] == ["e00000010"]
    assert not done.of("added", "removed")
    events = {event.extra["mine"]: event for event in done.chronology.events}
    assert events.keys() == {f"row {n}" for n in range(1, 25) if n != 23} | {"row new"}
    assert (str(events["row new"].when), events["row new"].headline) == ("1950-04-29", "Typed in LibreOffice")
    for number, id_ in enumerate(ids, 1):
        if number != 23:
            event = next(event for event in before.events if event.id == id_)
            # Sorting moved the rows; the headlines that LibreOffice took for numbers came back.
            after = events[f"row {number}"]
            assert (after.id, after.headline, after.quote) == (event.id, event.headline, event.quote)
            if number > 19:
                assert after.when == event.when
    typed = {"row 4": "2022-23", "row 6": "2024-10", "row 7": "2010~", "row 11": "2018-03", "row 18": "1950/1953"}
    if locale == "de-DE":
        typed |= {"row 2": "2024-04-03", "row 16": "2024-10", "row 19": "2024-10", "row 11": "2018-03-01"}
        said = [problem.message for problem in done.problems if problem.value == "01.03.2018"]
        assert said == ["read as 1 March 2018 (2018-03-01); if the month was meant, write 2018-03."]
    assert {mine: str(events[mine].when) for mine in typed} == typed
    assert table.update(written, before).written == ()


@pytest.mark.parametrize("lost", ["ignore", "replace", "libreoffice"])
@pytest.mark.parametrize("encoding", ["cp1252", "latin-1", "mac_roman", "cp1250", "cp850"])
def test_a_table_opened_in_the_wrong_encoding_and_saved_is_put_back(written: Path, encoding: str, lost: str) -> None:
    """In UTF-8, as every program saves it; ” has a byte that Windows-1252 lacks, which each program drops otherwise."""
    before = table.read(written)
    handler = "ignore" if lost == "ignore" else "replace"
    misread = written.read_bytes().decode(encoding, handler)
    if lost == "libreoffice":
        misread = misread.replace("\ufffd", "\uf19d")
    written.write_text(misread.replace("0800,", "0801,"), encoding="utf-8", newline="")
    done = table.update(written, before)
    dated = {str(event.when) for event in done.chronology.events}
    assert dated - {str(event.when) for event in before.events} == {"0801"}, "what was typed meanwhile stays"
    after, texts = ([(e.id, e.headline, e.quote) for e in each.events] for each in (done.chronology, before))
    assert after == texts
    said = [problem.message for problem in done.problems if "took it for another encoding" in problem.message]
    assert len(said) == 1
    assert "choose UTF-8" in said[0]
    assert not [problem for problem in table.check(written) if "encoding" in problem.message]


@pytest.mark.parametrize(
    ("lost", "said"),
    [
        ("id", "the column is lost: 24 of 24 rows are known by what they hold."),
        ("date", "is missing among the columns"),
        ("headline", "is missing among the columns"),
    ],
)
def test_a_column_that_is_gone_is_said_once(written: Path, lost: str, said: str) -> None:
    rows = list(csv.DictReader(written.read_text(encoding="utf-8-sig").splitlines(keepends=True)))
    with written.open("w", encoding="utf-8", newline="") as opened:
        writer = csv.DictWriter(opened, [name for name in rows[0] if name != lost], extrasaction="ignore")
        writer.writeheader()
        writer.writerows(rows)
    found = [problem for problem in table.check(written) if problem.column == lost]
    assert [problem.row for problem in found] == [1]
    assert said in found[0].message


@pytest.mark.parametrize(
    ("found", "stored", "doubt"),
    [
        ("1905-05-03", "2024-04-03", "If the year was meant, write 1950"),
        ("1905-05-03", "1905-05", ""),
        ("2024-10-01", "2024-10", "did a spreadsheet add the first day?"),
        ("2024-01-01", "2024", "did a spreadsheet add the first day?"),
        ("2024-03-04", "2024-04-03", "did a program swap day and month?"),
        ("2024-03-05", "2024-04-03", ""),
        ("2022-23", "", "If it means two years, write 2022/2023"),
        ("2022-23", "2022-23", ""),
    ],
)
def test_what_may_not_have_been_meant_is_said(found: str, stored: str, doubt: str) -> None:
    reading = understand(found, parse(stored) if stored else None)
    assert reading.when == parse(found)
    assert reading.doubt.endswith(doubt + "." if doubt and not doubt.endswith("?") else doubt)


def test_without_the_ledger_damage_is_refused_not_guessed(written: Path) -> None:
    shutil.copy(HERE / "excel-en-GB.csv", written)
    for companion in table.companions(written):
        companion.unlink()
    with pytest.raises(TableError) as raised:
        table.read(written)
    refused = {problem.value: problem.message for problem in raised.value.problems}
    assert refused.keys() == {"-43", "0", "Jan-50", "Jan-20", "Oct-24"}
    assert "October 2024 or 24 October" in refused["Oct-24"]
    # 28/06/1914 says that the column has the day first, so 03/04/2024 is 3 April.
    events, _ = table.load(written)
    assert "2024-04-03" in {str(event.when) for event in events.events}


ROWS = [["1914-06-28", "War begins", "n1"], ["2024-10", "Äußerung, lange", "n2"], ["1950", 'A "so-called" peace', "n3"]]


def file(delimiter: str = ",", newline: str = "\n", header: tuple[str, ...] = ("date", "headline", "note")) -> str:
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=delimiter, lineterminator=newline)
    writer.writerows([header, *ROWS])
    return buffer.getvalue()


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"], ids=["comma", "semicolon", "tab", "bar"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_file_stays_as_its_program_writes_it(tmp_path: Path, delimiter: str, newline: str, encoding: str) -> None:
    path = tmp_path / "events.csv"
    path.write_bytes(file(delimiter, newline).encode(encoding))
    assert [(str(e.when), e.headline, e.note) for e in table.read(path).events] == sorted(
        (row[0], row[1], row[2]) for row in ROWS
    )
    warned = [problem.message for problem in table.check(path)]
    assert any("Windows-1252" in message for message in warned) == (encoding == "cp1252")
    found = Event("e1", parse("2030"), "Something new", "It is new in 2030.", ("bbc",))
    table.update(path, Chronology((found,), (Source("bbc"),)))
    lines = path.read_bytes().decode(encoding).split(newline)
    assert lines[0] == delimiter.join(
        ["date", "headline", "note", *"quote sources category status basis other_dates id".split()]
    )
    assert lines[1].startswith(delimiter.join(ROWS[0]))
    assert path.read_bytes()[:3] == file(delimiter, newline).encode(encoding)[:3]
    assert table.update(path, Chronology((found,), (Source("bbc"),))).written == ()


WHOLE = [
    pytest.param("date,headline\n1950,Peace\n", [("1950", "Peace")], id="nothing but date and headline"),
    pytest.param("Headline;Date\nPeace;1950\n", [("1950", "Peace")], id="shuffled, in capitals"),
    pytest.param("When,Event\n1950,Peace\n", [("1950", "Peace")], id="by other names"),
    pytest.param(" DATE , Head Line ,headline\n1950,x,Peace\n", [("1950", "Peace")], id="blanks in the header"),
    pytest.param("\n\ndate,headline\n\n,\n1950,Peace\n , \n", [("1950", "Peace")], id="blank rows"),
    pytest.param("sep=;\ndate;headline\n1950;Peace\n", [("1950", "Peace")], id="Excel's sep= line"),
    pytest.param("My timeline,\ndate,headline\n1950,Peace\n", [("1950", "Peace")], id="a title above the header"),
    pytest.param(
        "1914,War\n" * 12 + "date,headline\n1950,Peace\n", [("1914", "War")] * 12 + [("1950", "Peace")],
        id="the header sorted into the table",
    ),
    pytest.param("date,headline,,\n1950,Peace,,,,\n", [("1950", "Peace")], id="empty cells to the right"),
    pytest.param("date,headline,note\n1950,Peace\n", [("1950", "Peace")], id="a row cut short"),
    pytest.param("date,headline\n1950,“Peace, at last”\n", [("1950", "Peace, at last")], id="curly quotes: a cell"),
    pytest.param("date,headline\n“1950”,“Peace, at last”\n", [("1950", "Peace, at last")], id="curly quotes all over"),
    pytest.param("date,headline\n1950,NA\n1951,None\n", [("1950", "NA"), ("1951", "None")], id="NA is a text"),
    pytest.param("date,headline\n1950,'=1+1\n1951,'-5\n", [("1950", "=1+1"), ("1951", "-5")], id="the guard comes off"),
    pytest.param("date,headline\n1950,'tis so\n", [("1950", "'tis so")], id="an apostrophe that is no guard"),
    pytest.param('date,headline\n1950,"two\nlines"\n', [("1950", "two\nlines")], id="a line break in a cell"),
    pytest.param("date\theadline\n1950\tA, b; c | d\n", [("1950", "A, b; c | d")], id="other delimiters in a cell"),
    pytest.param(
        "date,headline\n03/04/2024,A\n28/06/1914,B\n", [("1914-06-28", "B"), ("2024-04-03", "A")],
        id="the column decides",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "events"), WHOLE)
def test_a_file_that_is_read(tmp_path: Path, text: str, events: list[tuple[str, str]]) -> None:
    path = tmp_path / "events.csv"
    path.write_text(text, encoding="utf-8", newline="")
    assert [(str(event.when), event.headline) for event in table.read(path).events] == events


REFUSED = [
    pytest.param(b"", 0, "is empty", id="nothing"),
    pytest.param(b"\xef\xbb\xbf \n\n", 0, "is empty", id="nothing but blanks"),
    pytest.param(b"Dear all,\nhere is the table.\n", 1, "no header", id="a letter"),
    pytest.param(b"date,title2\n1950,x\n", 1, "is missing among the columns 'date', 'title2'", id="no headline"),
    pytest.param(b"date,date,headline\n1950,1951,x\n", 1, "two columns", id="a column twice"),
    pytest.param(
        b"date,headline\n1950,Hello, world\n", 2, "has 3 cells where the header has 2", id="an unquoted comma"
    ),
    pytest.param(b'date,headline\n1950,"Hello\n1951,b\n', 0, "never closed", id="an open quotation mark"),
    pytest.param(b"date,headline\n1950,a\nJume 1914,b\n", 3, "is not a date", id="a slip in a date"),
    pytest.param(b"date,headline\n03/04/2024,a\n", 2, "name the order", id="a slash date"),
    pytest.param(b"PK\x03\x04nothing", 0, "is a workbook that can't be read", id="a broken workbook"),
    pytest.param(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0, "Save it as CSV", id="an old .xls"),
]


@pytest.mark.parametrize(("data", "row", "message"), REFUSED)
def test_a_file_that_is_refused_says_where_and_what_to_write(
    tmp_path: Path, data: bytes, row: int, message: str
) -> None:
    path = tmp_path / "events.csv"
    path.write_bytes(data)
    with pytest.raises(TableError) as raised:
        table.read(path)
    problem = raised.value.problems[0]
    assert (problem.file, problem.row) == ("events.csv", row)
    assert message in problem.message
    assert [problem for problem in table.check(path) if not problem.warning] == list(raised.value.problems)
    if message not in ("is not a date", "name the order"):
        with pytest.raises(TableError):
            table.update(path, Chronology())
    assert path.read_bytes() == data


def test_every_problem_is_listed_at_once(tmp_path: Path) -> None:
    path = tmp_path / "events.csv"
    path.write_text('date,headline\nJume,a\n1950,"b\nc"\n31/31/2024,d\n2024-13,e\n', encoding="utf-8")
    assert [(p.row, p.line, p.column, p.value) for p in table.check(path)] == [
        (2, 2, "date", "Jume"),
        (4, 5, "date", "31/31/2024"),
        (5, 6, "date", "2024-13"),
    ]


def test_one_pasted_line_of_another_encoding_spoils_no_other(tmp_path: Path) -> None:
    path = tmp_path / "events.csv"
    path.write_bytes("date,headline\n1950,Café\n".encode() + "1951,Thé\n".encode("cp1252"))
    assert [event.headline for event in table.read(path).events] == ["Café", "Thé"]
    assert "in line 3" in table.check(path)[0].message


def test_day_and_month_swapped_in_the_whole_column(tmp_path: Path) -> None:
    path = tmp_path / "events.csv"
    events = tuple(
        Event(f"e{n}", parse(f"2024-0{n}-1{n - 1}"), f"Event {n}", f"Quote {n}.", ("bbc",)) for n in range(1, 4)
    )
    events += (
        Event("e8", parse("2024-03-04"), "Event 8", "Quote 8.", ("bbc",)),
        Event("e9", parse("2024-05-06"), "Event 9", "Quote 9.", ("bbc",)),
    )
    given = Chronology(events, (Source("bbc"),))
    table.update(path, given)
    text = path.read_text("utf-8-sig")
    path.write_text(text.replace("2024-03-04", "2024-04-03").replace("2024-05-06", "2024-06-05"), "utf-8-sig")
    assert {event.id: str(event.when) for event in table.read(path).events}["e8"] == "2024-03-04"
    # One alone may be a correction.
    path.write_text(text.replace("2024-03-04", "2024-04-03"), "utf-8-sig")
    assert {event.id: str(event.when) for event in table.read(path).events}["e8"] == "2024-04-03"
    assert any("swap day and month" in problem.message for problem in table.check(path))


@pytest.mark.parametrize(
    ("value", "form", "text"),
    [
        (datetime.datetime(2024, 10, 1), "mmm\\-yy", "2024-10"),
        (datetime.datetime(2024, 10, 1), "yyyy", "2024"),
        (datetime.datetime(2024, 10, 1), "dd/mm/yyyy", "2024-10-01 00:00:00"),
        (datetime.datetime(2024, 10, 5), "dd/mm/yyyy", "2024-10-05"),
        (datetime.datetime(2026, 10, 24), "d\\-mmm", "24-Oct"),
        (datetime.datetime(2024, 10, 5, 14, 30), "[$-409]m/d/yy h:mm AM/PM;@", "2024-10-05"),
        (datetime.date(2024, 10, 5), "General", "2024-10-05"),
        (1950, "General", "1950"),
        (1950.0, "0", "1950"),
        (-43, "General", "-43"),
        (True, "General", "TRUE"),
        ("1950~", "@", "1950~"),
        (None, "General", ""),
    ],
)
def test_a_workbooks_cell(value: object, form: str, text: str) -> None:
    assert workbook.shown(value, form) == text


def test_a_workbook_is_read_and_made_into_a_csv(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    page = book.active
    page.append(["My timeline"])
    page.append(["Date", "Headline", "mine"])
    page.append([datetime.date(2024, 10, 5), "A day", "x"])
    page.append([1950, "A year", None])
    page.append(["autumn 2022", "A season", "=SUM(1,2)"])
    path = tmp_path / "events.xlsx"
    book.save(path)
    read = table.read(path)
    assert [str(event.when) for event in read.events] == ["1950", "2022-23", "2024-10-05"]
    with pytest.raises(TableError, match="is a workbook"):
        table.update(path, read)
    table.fix(path)
    made = path.with_suffix(".csv")
    assert [(e.when, e.headline) for e in table.read(made).events] == [(e.when, e.headline) for e in read.events]
    with pytest.raises(TableError, match="is there already"):
        table.fix(path)
    renamed = tmp_path / "renamed.csv"
    shutil.copy(path, renamed)
    assert [event.headline for event in table.read(renamed).events] == ["A year", "A season", "A day"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_whatever_became_of_the_bytes_it_is_read_or_said(written: Path, data: st.DataObject) -> None:
    """Cut, doubled, overwritten anywhere, in any of the three files: a message, never a traceback."""
    names = [written, *table.companions(written)]
    path = data.draw(st.sampled_from(names))
    kept = {each: each.read_bytes() for each in names}
    start = data.draw(st.integers(0, len(kept[path])))
    end = data.draw(st.integers(start, min(len(kept[path]), start + 400)))
    new = data.draw(st.one_of(st.binary(max_size=20), st.sampled_from([b'"', b"\n", b",", b"\0", kept[path][:50]])))
    path.write_bytes(kept[path][:start] + new + kept[path][end:])
    try:
        table.check(written)
        given_ = table.load(written)[0]
        table.update(written, given_)
        assert table.update(written, given_).written == ()
    except TableError as error:
        said = [problem.message for problem in error.problems]
    else:
        said = ["nothing"]
    finally:
        for each, content in kept.items():
            each.write_bytes(content)
    assert all(said)
    assert said


@given(st.lists(st.lists(st.text(st.sampled_from('ab"\r\n,;\t ')), min_size=2, max_size=2), max_size=4))
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
def test_cells_written_then_read_are_identical(newline: str, rows: list[list[str]]) -> None:
    text = sheet.write_records(rows, sheet.Dialect(newline=newline))
    assert [list(record.cells) for record in sheet.read_records(text, ",")] == rows


# --- no cell runs as a formula ----------------------------------------------------------------------------------

RUNS_IN_PARTS = re.compile(r"[=+\-@]")
RUNS = re.compile(r"\s*[=+\-@\t\r\n＝＋－＠]")


@given(
    st.text(st.sampled_from("=+-@\t\r\n '\"ab;,|＝＋－＠"), max_size=8).filter(lambda text: "\x00" not in text),
)
def test_the_guard_goes_on_and_comes_off(text: str) -> None:
    cell = columns.guard(text)
    assert columns.unguard(cell) == text
    assert not any(RUNS_IN_PARTS.match(part) for part in re.split("[;,\t|]", cell))
    assert not RUNS.match(cell)


def test_no_cell_that_is_written_runs_and_no_date_is_guarded(tmp_path: Path) -> None:
    path = tmp_path / "events.csv"
    bad = '=HYPERLINK("http://x.example","y");=1+1;-2'
    claim = Claim(
        bad,
        bad,
        0,
        len(bad),
        Mention(Expression(0, 1, "=", bad, "DATE", "en"), Timex3("DATE", ""), None, bad, bad),
        bad,
    )
    event = Event("e1", parse("-0043"), bad, bad, (bad,), bad, "", bad, (), bad, (claim,))
    found = Chronology(
        (event,), (Source(bad, bad, bad, Published(parse("-0043"), "stated", bad), bad, "en", bad),), (claim,)
    )
    done = table.update(path, found)
    assert done.chronology.events[0].headline == bad
    for each in (path, *table.companions(path)):
        with each.open(encoding="utf-8-sig", newline="") as opened:
            for row in csv.DictReader(opened):
                for column, cell in row.items():
                    if column in ("date", "published"):
                        assert cell in ("-0043", "")
                    else:
                        assert not RUNS.match(cell), (column, cell)
                        assert not any(RUNS_IN_PARTS.match(part) for part in cell.split(";")), (column, cell)
