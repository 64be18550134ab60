"""Why a clause with a date tells nothing that happened, in languages that have word lists here and no grammar."""

from __future__ import annotations

from collections.abc import Sequence

from timeline import lang
from timeline.events.clauses import Clause, Parse, Token
from timeline.events.idle import SAYS_WHICH
from timeline.events.plain.anchors import verb_of_date
from timeline.events.segments import is_finite
from timeline.lang.clauses import Clauses
from timeline.model import Article, Mention

# What was so many days before is past, and "ist" says nothing of it.
_LATELY = 7
# In fewer words nobody is described.
_SHORTEST_APPOSITION = 4


def why_nothing(article: Article, parsed: Parse, clause: Clause, mention: Mention) -> str:
    """Why a clause with this date tells nothing that happened, nor anything planned; "" if it may."""
    told, found = lang.get(article.language).clauses, parsed.tokens
    if told.supposing and found[0].lower in told.supposing:
        return "only supposed"
    if told.of_things.search(article.text, found[0].start, mention.end):
        return SAYS_WHICH
    inside = [n for n, token in enumerate(found) if token.start < mention.end and mention.start < token.end]
    around = [found[n].text for n in (inside[0] - 1, inside[-1] + 1) if 0 <= n < len(found)] if inside else []
    if around == ["(", ")"] and (inside[0] < 2 or not found[inside[0] - 2].dated):
        return "in an aside that tells of no deed"
    verb = verb_of_date(found, told, clause.tokens, inside)
    published, date = article.source.published.when, mention.when
    past = date is not None and published is not None and date.bounds()[1] < published.bounds()[0] - _LATELY
    done = any(told.participle.fullmatch(found[i].lower) for i in clause.tokens)
    if past and not done and verb is not None and verb < inside[0] and found[verb].lower in told.being:
        return "how things are, and nothing that came about"
    if inside and _is_apposed(found, told, inside):
        return "in an aside that tells of no deed"
    return ""


def _is_apposed(found: Sequence[Token], told: Clauses, inside: Sequence[int]) -> bool:
    """Does a date stand in what a name is followed by: "Hale, le complice de l'attentat de 1975, a dû partir"?"""
    first = next((n for n in range(inside[0] - 1, 0, -1) if found[n].text == ","), None)
    last = next((n for n in range(inside[-1] + 1, len(found)) if found[n].text == ","), None)
    if first is None or last is None:
        return False
    part = [token for token in found[first + 1 : last] if token.is_word and not token.dated]
    if not part:
        return False
    leads = {*told.preposition, *told.leading, *told.hedging, *told.joining, *told.subordinating, *told.relative}
    verbal = any(is_finite(told, token) for token in part) or told.participle.fullmatch(part[0].lower)
    return len(part) >= _SHORTEST_APPOSITION and part[0].lower not in leads and not verbal
