"""Times that come again and again."""

from __future__ import annotations

from timeline.lang.builders.parts import counted_units
from timeline.lang.rule import Match
from timeline.lang.values import Repeat, Value, amount


def repeated(match: Match) -> Value | None:
    """A SET: `each` with a `weekday`, `month`, `season`, `daytime` or a counted `unit`."""
    quant = match["each"] or ""
    if "weekday" in match:
        return Repeat(f"XXXX-WXX-{match['weekday']}{match['daytime'] or ''}", quant)
    if "month" in match:
        return Repeat(f"XXXX-{match['month']:02d}", quant)
    if "season" in match:
        return Repeat(f"XXXX-{match['season']}", quant)
    if "daytime" in match:
        return Repeat(f"XXXX-XX-XX{match['daytime']}", quant)
    count, unit, _, _ = counted_units(match)
    return Repeat(amount(count or 1, unit), quant)
