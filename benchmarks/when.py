"""How many dates a second `when.parse` reads without its cache, beside the edtf library.

Run: python benchmarks/when.py
"""

from __future__ import annotations

import time
from collections.abc import Callable

import edtf

from timeline import when

DATES = (
    "1914-06-28 2024-10 1950 1950~ 1984? 198X 19XX 2022-23 2018-03/2022-10 2012/.. ../1949 -0043-03-15 2004-06-11%"
    " 1984-XX 2004-02-01/2005-02-08"
).split()


def per_second(read: Callable[[str], object], seconds: float = 1.0) -> float:
    """The best of three runs: the machine may be shared."""
    best = 0.0
    for _ in range(3):
        count, started = 0, time.process_time()
        while (spent := time.process_time() - started) < seconds / 3:
            for text in DATES:
                read(text)
            count += len(DATES)
        best = max(best, count / spent)
    return best


if __name__ == "__main__":
    for name, read in (
        ("when.parse, no cache", when.parse.__wrapped__),
        ("when.parse", when.parse),
        ("edtf.parse_edtf", edtf.parse_edtf),
    ):
        print(f"{name:22} {per_second(read):>12,.0f} dates a second")
