"""Articles in, a sourced timeline out.

>>> import timeline
>>> [mention.when.edtf for mention in timeline.find_dates("It rained on Thursday.", published="2025-05-02")]
['2025-05-01']
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from timeline.api import Timeline, build, find_dates, read
    from timeline.errors import TimelineError
    from timeline.model import Mention
    from timeline.when import When

__all__ = ["Mention", "Timeline", "TimelineError", "When", "build", "find_dates", "read"]

# Loaded when first asked for: a program that only finds dates does not wait for what draws.
_HOMES = {
    "Mention": "timeline.model",
    "Timeline": "timeline.api",
    "TimelineError": "timeline.errors",
    "When": "timeline.when",
    "build": "timeline.api",
    "find_dates": "timeline.api",
    "read": "timeline.api",
}


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
