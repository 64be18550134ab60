"""The Python API as the README shows it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import timeline
from timeline.errors import ArticleError, DateError, RenderError, TableError

SAMPLE = Path(__file__).parent.parent / "docs" / "articles"


@pytest.fixture(scope="module")
def sample() -> timeline.Timeline:
    return timeline.build([SAMPLE])


def test_the_public_names() -> None:
    assert timeline.__all__ == ["Mention", "Timeline", "TimelineError", "When", "build", "find_dates", "read"]
    for name in timeline.__all__:
        assert getattr(timeline, name).__doc__, f"{name} needs a docstring"


def test_what_a_folder_holds_beside_articles_is_warned_of(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The bridge opened on 9 August 2018.", encoding="utf-8")
    (tmp_path / "b.txt").write_bytes(b"")
    with pytest.warns(UserWarning, match=r"skipped: .*b\.txt: is empty") as warned:
        assert len(timeline.build(tmp_path)) == 1
    assert warned[0].filename == __file__


def test_a_mention_says_where_what_and_why() -> None:
    (mention,) = timeline.find_dates("It ended on Thursday.", published="2025-05-02", language="en")
    assert (mention.start, mention.end, mention.text) == (12, 20, "Thursday")
    assert str(mention.when) == "2025-05-01"
    assert mention.basis == '"on Thursday", published 2025-05-02'
    assert (mention.timex3.type, mention.timex3.value) == ("DATE", "2025-05-01")


def test_without_a_published_date_nothing_is_guessed() -> None:
    (mention,) = timeline.find_dates("It ended on Thursday.", language="en")
    assert mention.when is None
    assert mention.reason


def test_frames_hold_dates_as_text(sample: timeline.Timeline) -> None:
    events = sample.events
    assert list(events.columns[:5]) == ["id", "date", "start", "end", "headline"]
    killed = events[events["date"] == "1950-04-29"].iloc[0]
    assert (killed["start"], killed["end"]) == ("1950-04-29", "1950-04-29")
    assert "Mackiernan" in killed["headline"]
    assert set(sample.claims["source"]) <= set(sample.sources["key"])


def test_every_quote_stands_in_its_article(sample: timeline.Timeline) -> None:
    from timeline import articles

    texts = {article.source.key: article.text for article in articles.read([SAMPLE])}
    claims = sample.claims
    assert len(claims) > 20
    for source, quote, start, end in claims[["source", "quote", "start", "end"]].itertuples(index=False):
        assert texts[source][start:end] == quote


def test_an_empty_timeline_has_its_columns(tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_text("Nothing is dated here, and nothing is going to be.", encoding="utf-8")
    empty = timeline.build(article)
    assert len(empty) == 0
    assert list(empty.events.columns) == list(timeline.build([SAMPLE]).events.columns)
    assert "reason" in empty.claims.columns


def test_a_table_written_is_the_table_read(sample: timeline.Timeline, tmp_path: Path) -> None:
    sample.save(tmp_path / "events.csv")
    again = timeline.read(tmp_path / "events.csv")
    assert again.events.to_dict("records") == sample.events.to_dict("records")
    # A file is named as seen from the table's folder, so that both can move together.
    ours, theirs = (t.sources.drop(columns="file").to_dict("records") for t in (sample, again))
    assert theirs == ours
    assert all((tmp_path / file).is_file() for file in again.sources["file"])


@pytest.mark.parametrize("suffix", [".html", ".svg", ".png", ".pdf", ".json"])
def test_saves_in_every_form(sample: timeline.Timeline, suffix: str, tmp_path: Path) -> None:
    path = sample.save(tmp_path / f"x{suffix}")
    starts = {".html": b"<!doctype html>", ".svg": b"<svg", ".png": b"\x89PNG", ".pdf": b"%PDF", ".json": b"{"}
    assert path.read_bytes().lower().lstrip().startswith(starts[suffix].lower())


def test_a_table_is_drawn_under_the_settings_beside_it(tmp_path: Path) -> None:
    (tmp_path / "events.csv").write_text("date,headline,category\n1914-06-28,Shots,war\n", encoding="utf-8")
    (tmp_path / "timeline.toml").write_text('title = "Sarajevo"\ncolors.war = "#123456"\n', encoding="utf-8")
    read = timeline.read(tmp_path / "events.csv")
    page = read.save(tmp_path / "x.html").read_text(encoding="utf-8")
    for html in (page, read._repr_mimebundle_()["text/html"]):
        assert '<h1 dir="auto">Sarajevo</h1>' in html
        assert "#123456" in html
    assert read.chart().to_dict()["title"] == "Sarajevo"


def test_shows_itself_in_a_notebook(sample: timeline.Timeline) -> None:
    bundle = sample._repr_mimebundle_()
    assert {"text/html", "image/svg+xml"} <= set(bundle)


def test_the_chart_is_an_altair_chart(sample: timeline.Timeline) -> None:
    import altair

    chart = sample.chart()
    assert isinstance(chart, altair.TopLevelMixin)
    assert chart.to_dict()["$schema"].startswith("https://vega.github.io/schema/vega-lite/")


@pytest.mark.parametrize(
    ("call", "error"),
    [
        (lambda folder: timeline.build(folder / "nowhere"), ArticleError),
        (lambda folder: timeline.read(folder / "nowhere.csv"), TableError),
        (lambda folder: timeline.find_dates("today", published="soon"), DateError),
        (lambda folder: timeline.build([SAMPLE]).save(folder / "x.xyz"), RenderError),
        (lambda folder: timeline.build([SAMPLE]).save(folder / "x.svg", top=0), RenderError),
    ],
    ids=["build", "read", "find_dates", "save", "top"],
)
def test_errors_are_ours(call: object, error: type[Exception], tmp_path: Path) -> None:
    assert callable(call)
    with pytest.raises(error):
        call(tmp_path)


def test_finding_dates_waits_for_nothing_heavy() -> None:
    code = (
        "import sys, timeline; timeline.find_dates('on Thursday', published='2025-05-02', language='en'); "
        "heavy = {'pandas', 'altair', 'dateparser', 'trafilatura', 'vl_convert', 'numpy'} & set(sys.modules); "
        "assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
