"""The stages over many articles: the same answer in process and over cores, in any order."""

from __future__ import annotations

from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from timeline import articles, engine
from timeline.model import Published
from timeline.when import parse

SAMPLE = Path(__file__).parent.parent / "docs" / "articles"


def test_over_cores_is_the_same_as_in_process() -> None:
    here, _ = engine.build([SAMPLE])
    with ProcessPoolExecutor(2) as pool:
        there, _ = engine.build([SAMPLE], executor=pool)
    assert here == there


def test_progress_counts_every_article() -> None:
    seen: list[tuple[str, int, int]] = []
    engine.build([SAMPLE], progress=lambda *step: seen.append(step))
    assert [step[1:] for step in seen] == [(n, 5) for n in range(1, 6)]


def test_a_date_set_by_hand_redates_what_hangs_on_it() -> None:
    (undated,) = [a for a in articles.read([SAMPLE]) if a.source.file.endswith("spy-agency-on-wechat.md")]
    key = undated.source.key
    built, _ = engine.build([SAMPLE], overrides={key: Published(parse("2019-10-15"), "set", "sources table")})
    dates = {str(event.when) for event in built.events for claim in event.claims if claim.source == key}
    assert "2019-09" in dates
    assert "1950-04-29" in dates


def test_without_company_an_undated_article_keeps_its_weekdays_undated() -> None:
    """ "released on Thursday" can be dated only because other articles tell of the same release."""
    alone, _ = engine.build([SAMPLE / "recruitment-drive.md"])
    assert not [event for event in alone.events if any(c.mention.text == "Thursday" for c in event.claims)]
    assert [claim for claim in alone.undated if claim.mention.text == "Thursday"]
    together, _ = engine.build([SAMPLE])
    (event,) = [e for e in together.events if str(e.when) == "2025-05-01"]
    assert "recruitment-drive" in event.sources
    inferred = [c for c in event.claims if c.source == "recruitment-drive" and c.mention.text == "Thursday"]
    assert inferred
    assert all(claim.mention.inferred for claim in inferred)
