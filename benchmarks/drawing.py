"""What do pictures, charts and exports cost?

    python benchmarks/drawing.py [ARTICLES...] [--events 1000 10000]

CPU seconds in this process, the first call of each left out: it loads the drawing code. Without articles, those of
`docs/articles`. `--events` adds tables of so many made events.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from pathlib import Path

import timeline
from timeline import exchange, page
from timeline.chart import chart
from timeline.model import Chronology, Event
from timeline.when import day, day_number

ARTICLES = Path(__file__).resolve().parents[1] / "docs" / "articles"
FAST = [name for name, entry in exchange.FORMATS.items() if entry.write and name != "latex"]


def made(count: int) -> Chronology:
    """Events on uneven days of two centuries, of uneven importance."""
    first = day_number(1825, 1, 1)
    days = sorted(first + number * number * 7919 % 73_000 for number in range(count))
    events = (Event(f"e{n}", day(at), f"Thing number {n} happens", importance=n % 11) for n, at in enumerate(days))
    return Chronology(tuple(events))


def jobs(chronology: Chronology) -> dict[str, Callable[[], object]]:
    return {
        "svg": lambda: page.picture(chronology, "svg"),
        "png": lambda: page.picture(chronology, "png"),
        "pdf": lambda: page.picture(chronology, "pdf"),
        "chart": lambda: chart(chronology).to_json(),
        "exports": lambda: [exchange.write(chronology, name) for name in FAST],
    }


def cost(job: Callable[[], object]) -> float:
    job()
    started = time.process_time()
    job()
    return time.process_time() - started


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", nargs="*", type=Path, default=[ARTICLES])
    parser.add_argument("--events", nargs="*", type=int, default=[])
    options = parser.parse_args()
    tables = {"articles": timeline.build(options.articles).chronology}
    tables |= {f"{count} events": made(count) for count in options.events}
    names = list(jobs(Chronology()))
    print(f"{'':14}" + "".join(f"{name:>10}" for name in names))
    for title, chronology in tables.items():
        print(f"{title:14}" + "".join(f"{cost(job):10.2f}" for job in jobs(chronology).values()), flush=True)


if __name__ == "__main__":
    main()
