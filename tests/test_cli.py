"""The command line as a user meets it: what it prints where, what it writes, and how it ends."""

from __future__ import annotations

import io
import json
import os
import re
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import openpyxl
import pytest

from timeline import cli

ROOT = Path(__file__).parent.parent
SAMPLE = ROOT / "docs" / "articles"


@dataclass(frozen=True)
class Run:
    code: int
    out: str
    err: str


Command = Callable[..., Run]


@pytest.fixture
def timeline(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Command:
    """Runs `timeline ...` in this process, in a folder of its own."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str | Path) -> Run:
        monkeypatch.setattr(sys, "argv", ["timeline", *map(str, arguments)])
        code = 0
        try:
            cli.main()
        except SystemExit as stop:
            code = int(stop.code or 0)
        said = capsys.readouterr()
        return Run(code, said.out, said.err)

    return run


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


# --- bad input: one clear message, exit 1, no traceback ----------------------------------------------------------

BAD: list[tuple[str, Mapping[str, bytes], tuple[str, ...], str]] = [
    ("missing folder", {}, ("build", "nowhere"), "nowhere"),
    ("missing file", {}, ("build", "a.txt"), "a.txt"),
    (
        "a name with spaces, unquoted",
        {"Akte Müller/a.md": b"Text."},
        ("build", "Akte", "Müller"),
        'Put it into quotation marks: "Akte Müller".',
    ),
    ("empty file", {"a.txt": b""}, ("build", "a.txt"), "a.txt"),
    ("only blanks", {"a.txt": b" \n\n "}, ("build", "a.txt"), "a.txt"),
    ("binary file", {"a.txt": bytes(range(256)) * 8}, ("build", "a.txt"), "a.txt"),
    ("picture", {"a.md": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + b"\x00" * 64}, ("build", "a.md"), "a.md"),
    ("folder without articles", {"a/readme.xyz": b"x"}, ("build", "a"), "a"),
    ("broken front matter", {"a.md": b"---\ntitle: [\n---\nText."}, ("build", "a.md"), "a.md"),
    ("no such day", {"a.md": b"---\npublished: 2025-02-30\n---\nText."}, ("build", "a.md"), "2025-02-30"),
    ("published is no date", {"a.txt": b"It ended."}, ("build", "a.txt", "--published", "soon"), "soon"),
    (
        "published in two readings",
        {"a.txt": b"It ended."},
        ("build", "a.txt", "--published", "3/4/2024"),
        "4 March 2024",
    ),
    ("a table is no article", {"e.csv": b"date,headline\n1914,War\n"}, ("build", "e.csv"), "e.csv: is a table"),
    ("an address is no article", {}, ("build", "https://example.org/a.html"), "nothing is fetched"),
    ("a folder as table", {"a.txt": b"It ended.", "d/x": b""}, ("build", "a.txt", "--table", "d"), "d: is a folder"),
    ("a picture as page", {"a.txt": b"It ended."}, ("build", "a.txt", "--page", "a.svg"), "a.svg: the page is HTML"),
    (
        "a workbook as new table",
        {"a.txt": b"It ended."},
        ("build", "a.txt", "--table", "e.xlsx"),
        "e.xlsx: the table is CSV",
    ),
    ("a page as new table", {"t.csv": b"date,headline\n"}, ("import", "t.csv", "-o", "e.html"), "Name it e.csv"),
    (
        "somebody's page stands where ours would",
        {"t.csv": b"date,headline\n1914,War\n", "t.html": b"<p>Mine"},
        ("render", "t.csv"),
        "t.html: is there already, and no timeline. Name the page with -o",
    ),
    (
        "a window that ends before it begins",
        {"t.csv": b"date,headline\n1914,War\n"},
        ("render", "t.csv", "--from", "May 2025", "--to", "2024"),
        "--from May 2025 is later than --to 2024",
    ),
    ("a table that was deleted", {"e.csv.bak": b""}, ("check", "e.csv"), "is kept in e.csv.bak: copy it back"),
    (
        "no companion is offered as the table",
        {"e.claims.csv": b"kind,event\n"},
        ("render", "e.csv"),
        "e.csv: is not there.",
    ),
    (
        "a fragment without a name",
        {"t.csv": b"date,headline\n1914,War\n"},
        ("render", "t.csv", "--fragment"),
        "with -o",
    ),
    ("nothing to ask for", {"t.csv": b"date,headline\n1914,War\n"}, ("why", "t.csv", " "), "Give the id of one"),
    (
        "a folder of tables",
        {"d/t.csv": b"date,headline\n"},
        ("build", "d"),
        "no articles in this folder. It holds 1 .csv",
    ),
    ("missing table", {}, ("render", "events.csv"), "events.csv"),
    ("table without columns", {"t.csv": b"a,b\n1,2\n"}, ("render", "t.csv"), "t.csv"),
    ("table with a bad date", {"t.csv": b"date,headline\nJume 1914,War\n"}, ("render", "t.csv"), "Jume 1914"),
    ("binary table", {"t.csv": b"\x00\x01\x02\xff" * 99}, ("render", "t.csv"), "t.csv"),
    ("empty table", {"t.csv": b""}, ("render", "t.csv"), "t.csv"),
    ("no such output", {"t.csv": b"date,headline\n1914,War\n"}, ("render", "t.csv", "-o", "t.xyz"), ".xyz"),
    (
        "a picture in a file",
        {"t.csv": b"date,headline\n1914,War\n"},
        ("render", "t.csv", "-o", "t.csv/t.svg"),
        "t.csv/t.svg: t.csv is a file",
    ),
    (
        "a picture as a folder",
        {"t.csv": b"date,headline\n1914,War\n", "t.svg/x": b""},
        ("render", "t.csv", "-o", "t.svg"),
        "t.svg: is a folder",
    ),
    ("an export in a file", {"t.csv": b"date,headline\n"}, ("export", "t.csv", "-o", "t.csv/t.ics"), "t.csv is a file"),
    ("a table in a file", {"a.txt": b"It ended."}, ("build", "a.txt", "--table", "a.txt/e.csv"), "a.txt is a file"),
    (
        "a page in a file: no table is written either",
        {"a.txt": b"It ended on 3 May 2020."},
        ("build", "a.txt", "--page", "a.txt/t.html"),
        "a.txt/t.html: a.txt is a file",
    ),
    (
        "bad settings",
        {"t.csv": b"date,headline\n1914,War\n", "timeline.toml": b"title ="},
        ("render", "t.csv"),
        "timeline.toml",
    ),
    ("check finds a bad date", {"t.csv": b"date,headline\nJume 1914,War\n"}, ("check", "t.csv"), "Jume 1914"),
    ("no such event", {"t.csv": b"date,headline\n1914,War\n"}, ("why", "t.csv", "nothing"), "nothing"),
    ("dates of a bad date", {}, ("dates", "on Thursday", "--on", "soon"), "soon"),
    ("no such format", {"t.csv": b"date,headline\n1914,War\n"}, ("export", "t.csv", "-o", "t.xyz"), "--format"),
    ("dates of a misspelt file", {}, ("dates", "nofile.md"), "nofile.md: there is no such file"),
    ("dates of a folder", {"d/x": b""}, ("dates", "d"), "d: is a folder"),
    ("dates of an empty file", {"a.txt": b""}, ("dates", "a.txt"), "a.txt: is empty"),
    ("dates in no language", {}, ("dates", "on Thursday", "--lang", "klingon"), "'klingon' is no language"),
    ("no name to draw", {"t.csv": b"date,headline\n1914,War\n"}, ("render", "t.csv", "-o", "t"), "without an ending"),
    (
        "a fragment is no picture",
        {"t.csv": b"date,headline\n1914,War\n"},
        ("render", "t.csv", "--fragment", "-o", "t.svg"),
        "t.svg: a fragment is HTML",
    ),
    (
        "a picture without width",
        {"t.csv": b"date,headline\n1914,War\n"},
        ("render", "t.csv", "--width", "0", "-o", "t.svg"),
        "0 pixels wide is too narrow",
    ),
    (
        "many such events",
        {"t.csv": b"date,headline\n1914,War\n1918,War ends\n"},
        ("why", "t.csv", "war"),
        "in 2 headlines",
    ),
    ("import of a missing file", {}, ("import", "a.csv"), "a.csv"),
    (
        "the ledger as table",
        {"e.csv": b"date,headline\n", "e.claims.csv": b"kind,event\n"},
        ("check", "e.claims.csv"),
        "e.csv",
    ),
]


@pytest.mark.parametrize(("files", "arguments", "message"), [case[1:] for case in BAD], ids=[case[0] for case in BAD])
def test_bad_input_gets_one_message(
    files: Mapping[str, bytes], arguments: tuple[str, ...], message: str, timeline: Command, tmp_path: Path
) -> None:
    for name, data in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(data)
    run = timeline(*arguments)
    assert run.code == 1
    assert message in run.out + run.err
    assert "Traceback" not in run.err
    assert {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()} == set(files)


# --- the main job ------------------------------------------------------------------------------------------------


def test_build_writes_the_table_its_companions_and_the_page(timeline: Command, tmp_path: Path) -> None:
    run = timeline("build", SAMPLE)
    assert run.code == 0, run.err
    assert run.out == ""
    assert {path.name for path in tmp_path.iterdir()} >= {
        "events.csv",
        "events.sources.csv",
        "events.claims.csv",
        "timeline.html",
    }
    assert "5 articles" in run.err
    assert "date expressions" in run.err


# What is written, and the folders on the way to it: made where they are missing, as for the table.
WRITTEN = [
    ("build", SAMPLE, "--table", "new/events.csv"),
    ("build", SAMPLE, "--page", "new/here/page.html"),
    ("render", "t.csv", "-o", "new/t.html"),
    ("render", "t.csv", "-o", "new/here/t.svg"),
    ("export", "t.csv", "-o", "new/t.ics"),
    ("import", "t.csv", "--yes", "-o", "new/t.csv"),
]


@pytest.mark.parametrize("arguments", WRITTEN, ids=[f"{each[0]} {each[-1]}" for each in WRITTEN])
def test_missing_folders_are_made(arguments: tuple[str, ...], timeline: Command, tmp_path: Path) -> None:
    write(tmp_path / "t.csv", "date,headline\n1914,War\n")
    run = timeline(*arguments)
    assert run.code == 0, run.err
    assert (tmp_path / arguments[-1]).is_file()


@pytest.mark.parametrize("stream", ["closed behind a pipe", "not there at all"])
def test_what_is_built_is_written_though_nobody_listens(stream: str, tmp_path: Path) -> None:
    """`timeline build ... 2>&1 | head -1`: head goes after the first line."""
    command = [sys.executable, "-m", "timeline", "build", str(SAMPLE)]
    if stream == "not there at all":
        done = subprocess.run(["sh", "-c", 'exec "$@" 2>&-', "sh", *command], cwd=tmp_path, check=False).returncode
    else:
        reads, writes = os.pipe()
        os.close(reads)
        done = subprocess.run(command, cwd=tmp_path, check=False, stderr=writes, stdout=writes).returncode
        os.close(writes)
    assert done == 0
    assert {"events.csv", "events.sources.csv", "events.claims.csv", "timeline.html"} <= {
        path.name for path in tmp_path.iterdir()
    }


@pytest.mark.parametrize(
    ("table", "page"), [("events.csv", "timeline.html"), ("war.csv", "war.html"), ("a/b.c.csv", "a/b.c.html")]
)
def test_each_table_has_a_page_of_its_own(table: str, page: str, timeline: Command, tmp_path: Path) -> None:
    """Built or drawn without a name, again and again."""
    for arguments in (("build", SAMPLE, "--table", table), ("render", table), ("render", table)):
        run = timeline(*arguments)
        assert run.code == 0, run.err
        assert f"{page}: written" in run.err
    assert [path.name for path in tmp_path.rglob("*.html")] == [Path(page).name]


def test_building_again_changes_nothing(timeline: Command, tmp_path: Path) -> None:
    timeline("build", SAMPLE)
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()}
    run = timeline("build", SAMPLE)
    assert "nothing to change" in run.err
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()} == before


def test_dry_run_writes_nothing(timeline: Command, tmp_path: Path) -> None:
    run = timeline("build", SAMPLE, "--dry-run")
    assert run.code == 0
    assert "added" in run.out
    assert run.out.split("\n")[0].split() == ["what", "event", "after"]
    assert list(tmp_path.iterdir()) == []


def test_a_hand_edit_survives_the_next_build(timeline: Command, tmp_path: Path) -> None:
    timeline("build", SAMPLE)
    table = tmp_path / "events.csv"
    lines = table.read_text(encoding="utf-8-sig").splitlines(keepends=True)
    row = next(line for line in lines if line.startswith("1950-04-29"))
    edited = row.replace("1950-04-29", "1950-04", 1)
    table.write_text("".join(lines).replace(row, edited), encoding="utf-8-sig", newline="")
    timeline("build", SAMPLE)
    assert edited.rstrip("\r\n").split(",")[0:1] == ["1950-04"]
    assert any(line.startswith("1950-04,") for line in table.read_text(encoding="utf-8-sig").splitlines())


def test_what_an_article_told_stays_when_it_cannot_be_read_any_more(timeline: Command, tmp_path: Path) -> None:
    both = "published: {}\n---\nA fire destroyed the customs house at Marlow on 12 March 2024.\n\n{}"
    write(tmp_path / "arts" / "a.md", "---\n" + both.format("2024-03-14", "The pier had opened in June 1887.\n"))
    write(tmp_path / "arts" / "b.md", "---\n" + both.format("2024-03-15", "The mayor resigned on Friday.\n"))
    assert timeline("build", "arts").code == 0
    table = tmp_path / "events.csv"
    table.write_text(table.read_text(encoding="utf-8-sig").replace("The mayor resigned", "Ada Lund resigns"))
    before = [(tmp_path / name).read_text() for name in ("events.csv", "events.sources.csv")]
    good = (tmp_path / "arts" / "b.md").read_bytes()
    (tmp_path / "arts" / "b.md").write_bytes(b"\0\1" * 99)
    told = timeline("build", "arts")
    assert told.code == 0
    assert "skipped: arts/b.md: is not text." in told.err
    assert "What it told before stays." in told.err
    assert "events.csv: nothing to change" in told.err
    assert [(tmp_path / name).read_text() for name in ("events.csv", "events.sources.csv")] == before
    (tmp_path / "arts" / "b.md").write_bytes(good)
    assert "events.csv: nothing to change" in timeline("build", "arts").err
    (tmp_path / "arts" / "b.md").write_bytes(b"")
    named = timeline("build", "arts/a.md", "arts/b.md")
    assert named.code == 1
    assert named.err == "arts/b.md: is empty. An article needs text.\n"


def test_what_is_wrong_is_told_before_what_was_repaired(timeline: Command, tmp_path: Path) -> None:
    rows = "".join(f"{year}s,Rebuilt\n" for year in range(1700, 1800, 10))
    write(tmp_path / "events.csv", f"date,headline\n{rows}Jume 1914,War\n")
    write(tmp_path / "a.txt", "The bridge opened on 9 August 2018.")
    told = timeline("build", "a.txt").err
    assert "'Jume 1914' is not a date" in told
    assert told.index("Jume") < told.index("'1700s' read as 170X")
    assert re.search(r"and \d+ more: timeline check events\.csv", told)
    lines = (tmp_path / "events.csv").read_text().splitlines(keepends=True)
    (tmp_path / "events.csv").write_text("".join(line for line in lines if "bridge" not in line))
    assert "events.csv: 1 left out (deleted by you)" in timeline("build", "a.txt").err


def test_fixing_a_workbook_says_what_was_made_of_it(timeline: Command, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in (["date", "headline"], ["autumn 1914", "War"]):
        book.active.append(row)
    book.save(tmp_path / "war.xlsx")
    told = timeline("check", "war.xlsx", "--fix").err.splitlines()
    assert told[0].endswith(", date: 'autumn 1914' -> '1914-23'")
    assert told[1] == "war.csv: made from war.xlsx"
    assert timeline("render", "war.csv").code == 0


def test_a_long_list_says_where_the_rest_of_it_is(timeline: Command, tmp_path: Path) -> None:
    days = "sunday monday tuesday wednesday thursday friday saturday".split()
    write(
        tmp_path / "a.txt", " ".join(f"The {number}th bridge opened on {day}." for number, day in enumerate(days * 2))
    )
    assert re.search(r"and \d+ more: the page lists them as found, but not dated\n", timeline("build", "a.txt").err)


@pytest.mark.parametrize(("option", "value"), [("--scale", "Linear"), ("--order", "DMY")])
def test_a_choice_may_be_written_in_capitals(timeline: Command, tmp_path: Path, option: str, value: str) -> None:
    write(tmp_path / "war.csv", "date,headline\n03/04/1914,War\n1918,Peace\n")
    made = timeline("render", "war.csv", option, value, "--order", "dmy")
    assert (made.code, made.err.splitlines()[-1]) == (0, "war.html: written")


def test_a_table_without_its_companions_says_what_is_lost(timeline: Command, tmp_path: Path) -> None:
    write(tmp_path / "a.txt", "The bridge opened on 9 August 2018.")
    timeline("build", "a.txt")
    for name in ("events.sources.csv", "events.claims.csv"):
        (tmp_path / name).unlink()
    assert "events.claims.csv: is lost." in timeline("check", "events.csv").out
    write(tmp_path / "typed.csv", "date,headline\n1914,War\n")
    assert timeline("check", "typed.csv").out == ""


def test_render_says_when_nothing_is_left_to_show(timeline: Command, tmp_path: Path) -> None:
    write(tmp_path / "t.csv", "date,headline\n1914,War\n")
    run = timeline("render", "t.csv", "--from", "May 1950", "-o", "t.html")
    assert "warning: t.csv has no event to show between these dates." in run.err
    assert (tmp_path / "t.html").exists()


def test_render_needs_only_dates_and_headlines(timeline: Command, tmp_path: Path) -> None:
    write(tmp_path / "mine.csv", "date,headline\n1914-06-28,Shots in Sarajevo\nc. 1910,A quiet year\n")
    run = timeline("render", "mine.csv", "-o", "mine.html")
    assert run.code == 0, run.err
    page = (tmp_path / "mine.html").read_text(encoding="utf-8")
    assert "Shots in Sarajevo" in page
    assert "about 1910" in page


def test_render_to_stdout(timeline: Command, tmp_path: Path) -> None:
    write(tmp_path / "mine.csv", "date,headline\n1914-06-28,Shots in Sarajevo\n")
    run = timeline("render", "mine.csv", "-o", "-", "--title", "My <war>")
    assert run.out.lstrip().lower().startswith("<!doctype html>")
    assert "My &lt;war&gt;" in run.out


def test_render_and_export_write_one_text_under_the_title_of_the_settings(timeline: Command, tmp_path: Path) -> None:
    write(tmp_path / "mine.csv", "date,headline\n1914-06-28,Shots in Sarajevo\n")
    write(tmp_path / "timeline.toml", 'title = "The war"\nsubtitle = "How it began"\n')
    assert timeline("render", "mine.csv", "-o", "rendered.md").code == 0
    assert timeline("export", "mine.csv", "-o", "exported.md").code == 0
    rendered, exported = ((tmp_path / f"{name}.md").read_text("utf-8") for name in ("rendered", "exported"))
    assert rendered == exported
    assert rendered.startswith("# The war\n\nHow it began\n")


def test_check_of_a_good_table(timeline: Command, tmp_path: Path) -> None:
    write(tmp_path / "mine.csv", "date,headline\n1914-06-28,Shots in Sarajevo\n")
    run = timeline("check", "mine.csv")
    assert run.code == 0
    assert "0 problems" in run.err


def test_check_as_json(timeline: Command, tmp_path: Path) -> None:
    write(tmp_path / "mine.csv", "date,headline\nJume 1914,War\n1914-13,War\n")
    run = timeline("check", "mine.csv", "--json")
    assert run.code == 1
    assert [(problem["row"], problem["column"]) for problem in json.loads(run.out)] == [(2, "date"), (3, "date")]


def test_a_table_may_stand_among_its_articles(timeline: Command, tmp_path: Path) -> None:
    write(tmp_path / "a.txt", "It ended on 3 May 2020.")
    assert timeline("build", ".").code == 0
    again = timeline("build", ".")
    assert "only .txt" not in again.err
    assert "events.csv: nothing to change" in again.err


def test_a_date_given_once_is_remembered(timeline: Command, tmp_path: Path) -> None:
    """Without it, the next build would take away what hangs on it."""
    article = write(tmp_path / "a.txt", "The strike ended on Friday.")
    timeline("build", "a.txt", "--published", "10 May 2025")
    first = (tmp_path / "events.csv").read_bytes()
    assert b"2025-05-09" in first
    again = timeline("build", "a.txt")
    assert "nothing to change" in again.err
    assert (tmp_path / "events.csv").read_bytes() == first
    timeline("build", "a.txt", "--published", "17 May 2025")
    assert "2025-05-16" in (tmp_path / "events.csv").read_text(encoding="utf-8")
    write(article, "---\npublished: 2025-05-24\n---\nThe strike ended on Friday.")
    timeline("build", "a.txt")
    assert "2025-05-23" in (tmp_path / "events.csv").read_text(encoding="utf-8")


@pytest.mark.parametrize("text", ["", " ", "nothing here"])
def test_a_text_without_dates(text: str, timeline: Command) -> None:
    run = timeline("dates", text)
    assert (run.code, run.err) == (0, "0 date expressions\n")


@pytest.mark.parametrize("port", ["-1", "80000", "http"])
def test_no_such_port(port: str, timeline: Command) -> None:
    run = timeline("watch", "events.csv", "--port", port)
    assert run.code == 2
    assert "Invalid value for '--port'" in run.err


def test_dates_as_a_table(timeline: Command) -> None:
    run = timeline("dates", "It ended on Thursday.", "--on", "2025-05-02", "--lang", "en")
    line = next(line for line in run.out.splitlines() if "2025-05-01" in line)
    assert "Thursday" in line
    assert "weekday" in line


@pytest.mark.parametrize(
    ("text", "which", "style"),
    [
        ("It ended on Thursday.", 'the last: "ended"', "news"),
        ("It will end on Thursday.", 'the next: "will"', "news"),
        ("She was hired in June.", 'the last: "hired"', "news"),
        ("It ended on 1 May 2025.", "", "news"),
        ("It began on 3 May 1862. In June it ended.", "the next", "a story"),
    ],
)
def test_dates_say_which_of_several_and_why(text: str, which: str, style: str, timeline: Command) -> None:
    run = timeline("dates", text, "--on", "2025-05-02", "--lang", "en", "--json")
    assert json.loads(run.out)[-1]["chosen"] == which
    assert f"read as {style}:" in timeline("dates", text, "--on", "2025-05-02", "--lang", "en").err


def test_dates_as_json(timeline: Command) -> None:
    run = timeline("dates", "It ended on Thursday.", "--json", "--lang", "en")
    (found,) = json.loads(run.out)
    assert (found["text"], found["date"]) == ("Thursday", None)
    assert found["reason"]


@pytest.mark.parametrize(
    ("text", "became"),
    [
        ("The bridge fell on Thursday.", "The bridge fell"),
        ("She waited for three days.", "no event: how long, and not when"),
        ("The 2008 Summer Games were opened.", "no event: part of a name or a title"),
    ],
)
def test_dates_tell_what_became_of_each(text: str, became: str, timeline: Command) -> None:
    run = timeline("dates", text, "--on", "2025-05-02", "--lang", "en", "--events")
    assert became in run.out
    (found,) = json.loads(timeline("dates", text, "--on", "2025-05-02", "--lang", "en", "--json").out)
    assert became in (*found["events"], f"no event: {found['no_event']}")


def test_dates_that_hang_on_an_unknown_day_are_told_as_undated(timeline: Command) -> None:
    assert "undated: The bridge fell" in timeline("dates", "The bridge fell on Thursday.", "--events").out


def test_dates_of_a_file_and_of_stdin(timeline: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path / "note.txt", "It began on 28 June 1914.")
    assert "1914-06-28" in timeline("dates", path).out
    with path.open(encoding="utf-8") as stdin:
        monkeypatch.setattr(sys, "stdin", stdin)
        assert "1914-06-28" in timeline("dates", "-").out


def test_dates_of_an_article_hang_on_what_it_states(timeline: Command, tmp_path: Path) -> None:
    write(tmp_path / "note.md", "---\npublished: 2025-05-02\n---\nIt ended on Thursday.\n")
    run = timeline("dates", "note.md")
    assert "2025-05-01" in run.out
    assert "note.md: published 2025-05-02 (stated: front matter)" in run.err
    assert "2024-05-30" in timeline("dates", "note.md", "--on", "1 June 2024").out


def test_json_is_json_wherever_it_is_printed(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "timeline", "dates", "am 3. März 2020", "--json"]
    done = subprocess.run(command, env={**os.environ, "PYTHONIOENCODING": "ascii"}, capture_output=True, check=True)
    assert json.loads(done.stdout)[0]["text"] == "3. März 2020"
    done = subprocess.run(
        command[:-1], env={**os.environ, "PYTHONIOENCODING": "ascii"}, capture_output=True, check=True
    )
    assert b"3. M\\xe4rz 2020" in done.stdout


def test_the_version(timeline: Command) -> None:
    assert re.fullmatch(r"timeline \d+\.\d+\.\d+\n", timeline("--version").out)


def test_why_names_quote_and_rule(timeline: Command, tmp_path: Path) -> None:
    timeline("build", SAMPLE)
    header, *rows = (tmp_path / "events.csv").read_text(encoding="utf-8-sig").splitlines()
    row = next(row for row in rows if row.startswith("1950-04-29"))
    assert header.split(",")[-1] == "id"
    run = timeline("why", "events.csv", row.split(",")[-1])
    assert run.code == 0
    assert "April 29, 1950" in run.out
    assert timeline("why", "events.csv", "mackiernan") == run
    assert timeline("why", "events.csv", "the first officer of the CIA") == run
    assert timeline("why", "events.csv", "1950-04-29") == run
    assert "is the date of" in timeline("why", "events.csv", "2023").err


def test_why_tells_what_keeps_two_events_apart(timeline: Command, tmp_path: Path) -> None:
    write(
        tmp_path / "a.txt",
        "3 May 2025\n\nRebels seized the port of Tarn on 1 May 2025. A fire burned a mill in 1998.\n",
    )
    timeline("build", "a.txt")
    apart = timeline("why", "events.csv", "seized the port", "a mill")
    assert (apart.code, apart.err) == (0, "")
    lines = apart.out.splitlines()
    assert lines[:3] == [
        "2025-05-01: Rebels seized the port of Tarn",
        "1998: A fire burned a mill",
        "Their dates clash: 2025-05-01 and 1998.",
    ]
    assert lines[3].startswith("[1] a, 2025-05-01: “Rebels seized the port of Tarn")
    assert lines[-1].endswith("what is told of two dates in other words is two events.")
    same = timeline("why", "events.csv", "1998", "a mill")
    assert (same.code, "names the same event as '1998'" in same.err) == (1, True)
    assert "is no id and no date" in timeline("why", "events.csv", "1998", "nothing").err


def test_why_is_told_whatever_else_is_wrong(timeline: Command, tmp_path: Path) -> None:
    write(tmp_path / "t.csv", "date,headline,note\nJume 1914,War,\n1918,Peace,as told\n")
    assert "Note: as told" in timeline("why", "t.csv", "Peace").out


def test_export_then_import(timeline: Command, tmp_path: Path) -> None:
    write(tmp_path / "mine.csv", "date,headline\n1914-06-28,Shots in Sarajevo\n")
    assert timeline("export", "mine.csv", "-o", "mine.timelinejs.csv").code == 0
    assert timeline("import", "mine.timelinejs.csv", "-o", "back.csv").code == 0
    assert "1914-06-28,Shots in Sarajevo" in (tmp_path / "back.csv").read_text(encoding="utf-8-sig")


def test_guessed_columns_are_not_taken_unasked(
    timeline: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "a.csv", "when,what\n1914,War\n")
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    run = timeline("import", "a.csv")
    assert run.code == 1
    assert "Nothing was written. Take these columns with --yes" in run.err
    assert not (tmp_path / "events.csv").exists()
    write(tmp_path / "a.csv", "Date,headline\n1914,War\n")
    assert timeline("import", "a.csv").code == 0


@pytest.fixture
def ctrl_c() -> Iterator[None]:
    """Ctrl-C reaches what the test starts: a shell ignores it for what runs in its background, and a child inherits
    that."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("ctrl_c")
def test_watch_says_where_and_ends_quietly(tmp_path: Path) -> None:
    write(tmp_path / "mine.csv", "date,headline\n1914-06-28,Shots in Sarajevo\n")
    command = [sys.executable, "-m", "timeline", "watch", "mine.csv", "--no-open"]
    with subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stderr
            line = process.stderr.readline()
            (address,) = re.findall(r"http://127\.0\.0\.1:\d+/", line)
            with urllib.request.urlopen(address) as answer:
                assert answer.status == 200
            process.send_signal(signal.SIGINT)
            assert process.wait(10) == 0
            assert process.stderr.read() == ""
        finally:
            process.kill()


def test_watch_of_nothing(timeline: Command) -> None:
    run = timeline("watch", "nowhere.csv", "--no-open")
    assert (run.code, "nowhere.csv" in run.err) == (1, True)


@pytest.mark.parametrize(("order", "date"), [("dmy", "3 April 2024"), ("mdy", "4 March 2024")])
def test_a_slash_date_is_read_as_the_user_says(order: str, date: str, timeline: Command, tmp_path: Path) -> None:
    write(tmp_path / "mine.csv", "date,headline\n03/04/2024,A day\n")
    assert timeline("render", "mine.csv").code == 1
    assert timeline("render", "mine.csv", "--order", order).code == 0
    assert date in (tmp_path / "mine.html").read_text(encoding="utf-8")


# --- the same on any day and any machine ---------------------------------------------------------------------------


def test_no_today_leaks_in(tmp_path: Path) -> None:
    """Two runs under two clocks, time zones, locales and hash seeds give the same bytes."""
    runs = []
    for number, (seed, zone, days) in enumerate([("1", "UTC", 0), ("2", "Asia/Tokyo", 9000)]):
        folder = tmp_path / str(number)
        folder.mkdir()
        later = f"import time; now = time.time; time.time = lambda: now() + {days} * 86400; "
        code = later + "import sys; sys.argv[0] = 'timeline'; from timeline.cli import main; main()"
        subprocess.run(
            [sys.executable, "-c", code, "build", SAMPLE],
            cwd=folder,
            check=True,
            capture_output=True,
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": "C.UTF-8"},
        )
        runs.append({path.name: path.read_bytes() for path in folder.iterdir()})
    assert runs[0] == runs[1]


def test_an_address_that_is_none_is_refused_before_a_page_is_written(timeline: Command, tmp_path: Path) -> None:
    write(tmp_path / "events.csv", "date,headline\n1914,War\n")
    run = timeline("render", "events.csv", "--iframe", "javascript:alert(1)")
    assert run.code == 1
    assert "is no address of a page" in run.err
    assert not (tmp_path / "timeline.html").exists()
