"""Is a claim of something that an article only expects?"""

from __future__ import annotations

import re

from timeline.events.clauses import Clause, Parse
from timeline.events.endings import is_past
from timeline.model import Article, Mention
from timeline.sentences import Span

# What the article expects to happen. "would" and "may" count only for a date that is not past when it is written.
_PLANNED = re.compile(
    r"\b(?:will|shall|won[’']t|(?:is|are|was|were|been|be) (?:\w+ly )?"
    r"(?:expected|scheduled|due|set|planned|slated|likely|poised|supposed|going|about|to)|"
    r"(?:plan|intend|aim|hope|expect|vow|pledge|promise|agree|propose|prepare)(?:s|d|ed|ned|ning|ing)? to|"
    r"(?:expected|scheduled|due|set|slated) (?:for|to|on|in)|upcoming|looks? set|preparing to)\b",
    re.IGNORECASE,
)
_POSSIBLE = re.compile(r"\b(?:would|could|may|might|should|must|can|to)\b", re.IGNORECASE)


def is_planned(article: Article, parsed: Parse, clause: Clause, extent: Span, mention: Mention) -> bool:
    """Does the article look ahead to it? What its own date puts in the past is not planned any more."""
    published = article.source.published.when
    # Without the dates: "its biggest gain since May 2021" is no "may".
    told = " ".join(t.text for t in parsed.tokens if extent[0] <= t.start < extent[1] and not t.dated)
    if mention.when is not None and published is not None:
        low, high = mention.when.bounds()
        written, written_last = published.bounds()
        if high < written:
            return False
        if low > written_last:
            return True
        if clause.kind == "said" and low <= written_last:
            # "Schools will stay closed, the ministry said on Monday": on Monday it was said.
            return False
        deed = parsed.tokens[clause.verb].lower if clause.verb is not None else ""
        if low >= written and not is_past(deed) and _POSSIBLE.search(told) and not re.search(r"\bto\b", told):
            return True
    return bool(_PLANNED.search(told))
