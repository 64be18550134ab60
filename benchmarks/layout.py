"""How long the layout takes, and how much of the first view it fills.

    python benchmarks/layout.py [COUNT ...]

CPU seconds for one layout of so many events over thirty years, the exponent between neighbouring sizes (1.0 is
linear), and the labels that show at a plot 1,036 pixels wide, which is what a window of 1,280 leaves.
"""

from __future__ import annotations

import math
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from harbour import harbour, many

from timeline import layout


def main(counts: list[int]) -> None:
    print(f"{'events':>8} {'scale':<11} {'CPU s':>7} {'exponent':>8} {'labels':>7} {'breaks':>7} {'ticks':>7}")
    for scale in layout.SCALES:
        before: tuple[int, float] | None = None
        for count in counts:
            chronology = harbour() if count == 51 else many(count)
            start = time.process_time()
            placed = layout.lay_out(chronology, scale=scale)
            took = time.process_time() - start
            grown = f"{math.log(took / before[1]) / math.log(count / before[0]):.2f}" if before else ""
            before = (count, took)
            labels, breaks, ticks = len(placed.shown(1036)), len(placed.axis.breaks), len(placed.ticks)
            print(f"{count:>8} {scale:<11} {took:>7.3f} {grown:>8} {labels:>7} {breaks:>7} {ticks:>7}")


if __name__ == "__main__":
    main([int(argument) for argument in sys.argv[1:]] or [51, 1_000, 10_000, 100_000])
