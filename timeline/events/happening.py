"""Did anything happen on that day? Not what was so all along, nor what somebody only supposes, wants or advises."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from timeline.events import carried, words
from timeline.events.clauses import Clause, Parse
from timeline.events.endings import is_participle, is_past
from timeline.events.phrases import subject_of, word_behind
from timeline.model import Article, Mention

# What a sentence that can't be true of its date begins with.
_SUPPOSING = frozenset("if unless whether".split())
_ADVISING = frozenset("should must ought".split())
_YOURS = frozenset("you your yours please".split())
_BEING = frozenset("is are am 's 're 'm".split())
_QUOTING = words.OPENING_MARKS | words.CLOSING_MARKS
_IMAGINING = frozenset("would could should might must".split())
_QUOTED = re.compile(r"“[^”]*”|``.*?''|\"[^\"\n]*\"")
_I = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\b")
_STOP = re.compile(r"[.!?](?=\s|\Z)")
_A_FEW = 4
_HOLDING_AN_OPINION = frozenset("think believe hope guess suppose bet wonder doubt wish imagine assume".split())


def why_nothing(article: Article, parsed: Parse, clause: Clause, mention: Mention, speaker: str) -> str:
    """Why an English clause with this date tells of nothing that happened, nor of anything planned; "" if it does.

    `speaker`: whose words the sentence is, where it is a quotation alone.
    """
    if _is_state(article, parsed, clause, mention) or _is_now(article, parsed, clause, mention):
        return "how things are, and nothing that came about"
    if _is_called_off(parsed, clause):
        return "called off"
    if _is_supposed(parsed, clause, mention) or _is_imagined(article, parsed, clause, mention):
        return "only supposed"
    if _is_opinion(parsed, clause):
        return "an opinion or advice"
    if not speaker and _is_anyones(parsed):
        return "in a quotation that does not say whose it is"
    if not speaker and _is_of_nobody(article, parsed, clause):
        return "told of themselves by somebody who is not named"
    return ""


def _is_called_off(parsed: Parse, clause: Clause) -> bool:
    """ "She cancelled a talk planned for Friday", "the talk planned for Friday was cancelled": there was none.

    Nor was one where somebody "has decided to cancel the talk on Friday".
    """
    around = clause.parent
    if clause.kind == "phrase" and clause.tokens[0]:
        before = parsed.tokens[clause.tokens[0] - 1].lower
        return before in words.CALLING_OFF or f"{before}s" in words.CALLING_OFF
    if (
        clause.kind not in ("reduced", "relative", "participle")
        or clause.verb is None
        or around is None
        or around.verb is None
    ):
        return False
    deed = {token.lower for token in parsed.tokens[around.verb : around.verb + 3]}
    # "Was put off twice"
    deed |= {"postponed"} if {"put", "off"} <= deed or {"called", "off"} <= deed else set()
    # "Which was due to open on Friday", "that Gray was to address on Friday"
    first = clause.verb - (parsed.tokens[clause.verb - 1].lower in ("originally", "first"))
    told = [token.lower for token in parsed.tokens[first : clause.verb + 3]]
    planned = set(told) & words.PLANNED or told[:2] in (["was", "to"], ["were", "to"])
    return bool(planned) and bool(deed & words.CALLING_OFF)


def _is_imagined(article: Article, parsed: Parse, clause: Clause, mention: Mention) -> bool:
    """ "He would have won in May", "today's visit should be a warning": nobody says that it was so.

    What should be on a day to come is expected, and "he would become king" looks ahead from the past.
    """
    if clause.verb is None or clause.kind == "said":
        return False
    verb = parsed.tokens[clause.verb].lower
    if verb in ("was", "were") and word_behind(parsed, clause.verb) == "supposed" and clause.kind == "relative":
        # "A key that he was supposed to have returned"
        return True
    if verb in _IMAGINING and word_behind(parsed, clause.verb) == "have":
        return True
    published, when = article.source.published.when, mention.when
    if verb not in _ADVISING or published is None or when is None:
        return False
    ahead = when.bounds()[0] > published.bounds()[1]
    return not ahead


def _addresses(parsed: Parse, clause: Clause) -> bool:
    """ "Please send your letters by Monday": outside a quotation, and to whoever reads it."""
    if clause.kind not in ("main", "coordinate") or any(token.text in _QUOTING for token in parsed.tokens):
        return False
    return bool(_YOURS & {parsed.tokens[i].lower for i in clause.tokens})


def _is_now(article: Article, parsed: Parse, clause: Clause, mention: Mention) -> bool:
    """ "Autumn is the best time of the year", "he is king today": how it is, and not that it came about.

    "Is being built", "is to open" and "is closed" do, and what is to come is expected.
    """
    published, when = article.source.published.when, mention.when
    if clause.verb is None or clause.kind == "said" or published is None or when is None:
        return False
    if parsed.tokens[clause.verb].lower not in _BEING or when.bounds()[0] > published.bounds()[1]:
        return False
    following = [t.lower for t in parsed.tokens[clause.verb + 1 : clause.verb + 7]]
    told = {parsed.tokens[i].lower for i in clause.tokens}
    done = any((word.endswith("ing") and word not in words.NOT_ING) or is_participle(word) for word in following[:4])
    return not (
        done
        or {"to", "due", "set", "likely", "about", "on", "over", "up", "down"} & set(following)
        or {"since", "until"} & told
    )


def _is_anyones(parsed: Parse) -> bool:
    """ "“We lost all that we had on Monday.”": a quotation, and nothing beside it that says who they are."""
    marks = [place for place, token in enumerate(parsed.tokens) if token.text in _QUOTING - {'"'}]
    ended = next(
        (n for n, t in enumerate(parsed.tokens) if n and t.text in words.CLOSING_MARKS and n > 1), len(parsed.tokens)
    )
    if not marks or marks[0] not in (0, ended) or any(t.is_word for t in parsed.tokens[ended:]):
        return False
    return any(token.lower in words.OURS for token in parsed.tokens)


def _is_of_nobody(article: Article, parsed: Parse, clause: Clause) -> bool:
    """ "I last spoke to her on 12 January", in a report: a reader or an eyewitness. A diary tells of "I" throughout."""
    if clause.kind not in ("main", "coordinate", "subordinate") or any(t.text in _QUOTING for t in parsed.tokens):
        return False
    subject = subject_of(parsed, clause)
    own = bool(subject) and parsed.tokens[subject[0]].lower in words.OURS
    return own and not _is_of_oneself(article.text)


@lru_cache(maxsize=8)
def _is_of_oneself(text: str) -> bool:
    """Does the one who writes tell of himself: "I" or "we" in every fourth sentence, outside of quotation marks?"""
    told = _QUOTED.sub("", text)
    return _A_FEW * len(_I.findall(told)) >= len(_STOP.findall(told))


def _is_opinion(parsed: Parse, clause: Clause) -> bool:
    """ "I hope we see them on Friday", "you missed Monday's debate": one reader to another, and no report."""
    if _addresses(parsed, clause):
        return True
    told = [parsed.tokens[i].lower for i in clause.tokens]
    if ("i", "promise") in pairwise(told):
        # "Next week: bread, I promise."
        return True
    if clause.verb is None:
        return False
    if clause.kind == "relative" and any(pair in (("i", "said"), ("i", "say")) for pair in pairwise(told)):
        # "Which is a thing I said to everybody on Monday"
        return True
    before = [parsed.tokens[i].lower for i in clause.tokens if i < clause.verb and not parsed.tokens[i].dated]
    if before[-1:] == ["you"]:
        return True
    holder = clause.parent if clause.kind == "complement" and clause.parent is not None else clause
    if holder.verb is None:
        return False
    spoken = [parsed.tokens[i].lower for i in holder.tokens if i <= holder.verb]
    return "i" in spoken[-3:-1] and spoken[-1] in _HOLDING_AN_OPINION | words.INWARD


def _is_state(article: Article, parsed: Parse, clause: Clause, mention: Mention) -> bool:
    """ "A decade later, they still make good reading", "Today the island is a republic": nothing happened."""
    if clause.verb is None:
        return False
    if mention.expression.rule in (carried.AT_THE_TIME, carried.SINCE_THEN, carried.HEADED):
        if parsed.tokens[clause.tokens[0]].lower in words.NOBODY:
            # "The mill burns down. No one is hurt."
            return True
        return not _is_deed(parsed, parsed.clauses[0] if clause.kind == "said" else clause)
    said = [parsed.tokens[i].lower for i in clause.tokens if not parsed.tokens[i].dated]
    if {"will", "would", "shall", "until", "to", "was", "were", "had", "did", "been"} & set(said):
        return False
    if any(is_past(word) or is_participle(word) for word in said):
        return False
    if "still" in said:
        return True
    published, when = article.source.published.when, mention.when
    present = parsed.tokens[clause.verb].lower in ("is", "are", "has", "have", "remain", "remains")
    return (
        present
        and published is not None
        and when is not None
        and when.width == 1
        and when.overlaps(published)
        and (mention.text.lower() == "today" and not any(word.endswith("ing") for word in said))
    )


def _is_supposed(parsed: Parse, clause: Clause, mention: Mention) -> bool:
    """ "If the bill fails on Monday", and "today's problems", which are no more of today than of any day."""
    if clause.kind == "phrase":
        return mention.text.lower().startswith("today") and mention.start > parsed.tokens[0].start
    if parsed.tokens[0].lower == "had" and _IMAGINING & {token.lower for token in parsed.tokens}:
        # "Had he signed it in 2007, he would own it": he did not.
        return True
    if clause.kind == "relative" and clause.verb is not None and clause.verb + 1 < len(parsed.tokens):
        # "A plan which most experts last year assumed would work": so they thought.
        thought = parsed.tokens[clause.verb].lower in words.UNSURE | {"assumed", "expected", "hoped", "predicted"}
        if thought and parsed.tokens[clause.verb + 1].lower in words.FINITE_AUXILIARIES:
            return True
    opening = {parsed.tokens[i].lower for i in clause.tokens[:2]}
    comma = next((parsed.tokens[i].start for i in clause.tokens if parsed.tokens[i].text == ","), mention.end)
    return bool(_SUPPOSING & opening) and (clause.kind == "subordinate" or mention.end <= comma)


def _is_deed(parsed: Parse, clause: Clause) -> bool:
    """Was something done: "was freed", "passed a law", and not "was mayor", "could not", "did not seem"?"""
    if clause.verb is None or parsed.tokens[clause.verb].lower not in words.AUXILIARIES:
        return clause.verb is not None
    helped = parsed.tokens[clause.verb].lower in words.BE | {"had", "has", "have"}
    following = [t.lower for t in parsed.tokens[clause.verb + 1 : clause.verb + 4]]
    return helped and any(is_participle(word) for word in following)
