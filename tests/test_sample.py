"""The sample: `events.csv` at the top of the repository is what the tool makes of docs/articles, plus hand edits."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import timeline
from timeline import engine, table

ROOT = Path(__file__).parent.parent
FILES = ("events.csv", "events.sources.csv", "events.claims.csv")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for name in FILES:
        shutil.copy(ROOT / name, tmp_path)
    shutil.copytree(ROOT / "docs" / "articles", tmp_path / "docs" / "articles")
    return tmp_path


def test_building_it_again_leaves_every_byte(copy: Path) -> None:
    built, _ = engine.build([copy / "docs" / "articles"])
    assert table.update(copy / "events.csv", built).changes == ()
    for name in FILES:
        assert (copy / name).read_bytes() == (ROOT / name).read_bytes(), f"{name}: run `timeline build docs/articles`"


def test_it_holds_hand_edits() -> None:
    """Without its ledger the machine's own words are gone from the rows that were edited."""
    mine = timeline.read(ROOT / "events.csv").events
    built = timeline.build([ROOT / "docs" / "articles"]).events
    assert len(mine) == len(built)
    edited = mine.merge(built, on="id", suffixes=("", "_built"))
    assert len(edited) == len(built)
    assert (edited["headline"] != edited["headline_built"]).sum() >= 3
    assert (edited["category"] != "").all()
    assert (edited["status"] == "hidden").sum() == 1


def test_it_is_clean() -> None:
    assert table.check(ROOT / "events.csv") == []


@pytest.mark.parametrize(
    ("date", "words", "sources"),
    [
        ("1950-04-29", "Mackiernan", {"spy-agency-on-wechat"}),
        ("2010~", "spy ring", {"recruitment-drive"}),
        ("2024-10", "CIA", {"public-appeal", "recruitment-drive"}),
        ("2025-05-01", "CIA", {"aljazeera-2025-05-02", "foreign-ministry-protest", "recruitment-drive"}),
        ("2025-05-06", "Foreign Ministry", {"foreign-ministry-protest"}),
    ],
)
def test_what_happened_when_and_who_says_so(date: str, words: str, sources: set[str]) -> None:
    events = timeline.read(ROOT / "events.csv").chronology.events
    (event,) = [event for event in events if str(event.when) == date and words in event.headline]
    assert set(event.sources) == sources
    for claim in event.claims:
        assert claim.quote


def test_a_photo_caption_is_no_event() -> None:
    events = timeline.read(ROOT / "events.csv").chronology.events
    assert not [event for event in events if "2008" in str(event.when)]
