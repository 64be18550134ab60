"""What a large table costs: CPU seconds to begin, read, check, and to run again after a hand edit.

Run: python benchmarks/table.py [rows]
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from timeline import table
from timeline.model import Chronology, Claim, Event, Expression, Mention, Source, Timex3
from timeline.when import day


def chronology(rows: int) -> Chronology:
    """One event a row, three rows a day, from fifty articles."""
    events = []
    for number in range(rows):
        when = day(number // 3)
        words = when.words()
        quote = f"In the matter number {number} of the long affair somebody decided on {words} that it was enough."
        at = quote.index(words)
        expression = Expression(at, at + len(words), words, "day-month-year", "DATE", "en")
        mention = Mention(expression, Timex3("DATE", when.edtf), when, f'"{words}"')
        claim = Claim(f"paper-{number % 50}", quote, 0, len(quote), mention, f"Matter {number} is decided")
        events.append(
            Event(
                f"e{number:08x}",
                when,
                claim.headline,
                quote,
                (claim.source,),
                basis=mention.basis,
                claims=(claim,),
            )
        )
    return Chronology(tuple(events), tuple(Source(f"paper-{number}", f"Paper {number}") for number in range(50)))


def spent(what: Callable[[], object]) -> float:
    started = time.process_time()
    what()
    return time.process_time() - started


def main(rows: int) -> None:
    given = chronology(rows)
    best: dict[str, float] = {}
    for _ in range(3):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "events.csv"

            def edit(path: Path = path) -> None:
                text = path.read_text("utf-8-sig")
                path.write_text(text.replace("Matter 7 is decided", "By hand"), "utf-8-sig")

            steps: list[tuple[str, Callable[[], object]]] = [
                ("begin the table", lambda path=path: table.update(path, given)),  # type: ignore[misc]
                ("read", lambda path=path: table.read(path)),  # type: ignore[misc]
                ("check", lambda path=path: table.check(path)),  # type: ignore[misc]
                ("run again after a hand edit", lambda path=path: table.update(path, given)),  # type: ignore[misc]
            ]
            for name, step in steps:
                if name.startswith("run"):
                    edit()
                best[name] = min(best.get(name, float("inf")), spent(step))
    print(f"{rows:,} rows, CPU seconds, the best of three:")
    for name, seconds in best.items():
        print(f"  {name:28} {seconds:5.2f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000)
