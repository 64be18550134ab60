"""Headlines in languages that have word lists here and no grammar (`lang.clauses`): a clause's own words without its
date (`undated`), with a name for the pronoun at the beginning (`speakers`), made to fit (`fitting`).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from timeline import lang
from timeline.events.clauses import Clause, Parse
from timeline.events.clauses import tokens as tokens_of
from timeline.events.context import Context
from timeline.events.fitting import LONGEST
from timeline.events.plain.anchors import verb_of_date
from timeline.events.plain.fitting import fitted
from timeline.events.plain.nothing import why_nothing
from timeline.events.plain.nouns import noun_of_date, thing_of_date
from timeline.events.plain.printing import text_of, tidied
from timeline.events.plain.relatives import as_sentence
from timeline.events.plain.speakers import antecedent_of, sentence_before
from timeline.events.plain.undated import without_date
from timeline.events.segments import is_finite, words_alone
from timeline.find import find
from timeline.lang.clauses import Clauses

__all__ = ["headline", "why_nothing"]

# "Dijo a EFE en Madrid"
_ADDRESSED = 6
_PAUSE = re.compile(r"[，；]")


def headline(context: Context, clause: Clause, dates: Collection[int]) -> str:
    """The headline of a clause; `dates` are the indices of the tokens that make its date.

    Empty where no words tell it: of a sentence that only says who said what, the sentence before tells what.
    """
    parsed, told = context.parsed, lang.get(context.language).clauses
    if told.unspaced:
        return _unspaced(context, dates)
    if clause.kind == "said":
        return ""
    if attributed := told.attributing.match(text_of(context, range(len(parsed.tokens)))):
        before = _said_before(context, told)
        if before or not attributed.groupdict().get("deed"):
            return before
    if thing := noun_of_date(context, told, dates) or thing_of_date(context, told, dates):
        return fitted(context, told, thing)
    alone = words_alone(parsed, clause, context.language) if len(parsed.clauses) > 1 else []
    kept = alone or list(range(len(parsed.tokens)))
    shares = clause is not parsed.clauses[0] and not any(is_finite(told, parsed.tokens[i]) for i in clause.tokens)
    if not alone and shares and told.verb_last and len(text_of(context, kept)) > LONGEST:
        # "Und seit 2019 keinen Gewinn mehr ausgewiesen": what is cut away might be just what the date is of.
        return ""
    if alone and clause.kind == "relative":
        own = [i for i in alone if i in clause.tokens]
        kept = as_sentence(parsed.tokens, told, kept, own[0]) if own else kept
    if alone and alone[-1] in _said(parsed, told, alone) and clause is parsed.clauses[0]:
        # "Dijo hoy a EFE", but what he said has a date of its own.
        kept = list(range(len(parsed.tokens)))
    kept = _behind_colon(parsed, told, kept, dates)
    undated = without_date(context, told, kept, dates)
    # Where the words tell of another day as well, each needs its date to be told from the other.
    if not context.others.intersection(kept) or not _has_other(context, told, undated, dates):
        kept = undated
    if speech := told.spoken_by_pronoun.search(text_of(context, kept)):
        speaker = antecedent_of(context, told, speech["pronoun"].lower())
        spoken = tidied(text_of(context, kept)[: speech.start()])
        return tidied(f"{speaker}: {spoken}") if speaker and len(speaker) + len(spoken) + 2 <= LONGEST else ""
    return fitted(context, told, kept, verb_of_date(parsed.tokens, told, kept, dates))


def _behind_colon(parsed: Parse, told: Clauses, kept: list[int], dates: Collection[int]) -> list[int]:
    """What a date right behind a colon opens: "Die Werft hat wieder Arbeit: Am 3. Juni kamen die Schlüssel"."""
    first = min(dates, default=0)
    colons = [n for n, i in enumerate(kept) if i < first and parsed.tokens[i].text == ":"]
    start = colons[-1] + 1 if colons else 0
    leads = {*told.leading, *told.determining, *told.hedging}
    opens = colons and all(parsed.tokens[i].lower in leads for i in kept[start:] if i < first)
    return kept[start:] if opens and any(is_finite(told, parsed.tokens[i]) for i in kept[start:]) else kept


def _has_other(context: Context, told: Clauses, kept: list[int], dates: Collection[int]) -> bool:
    """Is another day still told of once the words fit: "imputó el miércoles al director por la fuga del 21 de mayo"?"""
    found = context.parsed.tokens
    text = fitted(context, told, kept, verb_of_date(found, told, kept, dates))
    return not text or any(f" {found[i].text}" in f" {text}" for i in context.others.intersection(kept))


def _said(parsed: Parse, told: Clauses, kept: Sequence[int]) -> list[int]:
    """The words behind a verb of saying with nothing but whom it was said to: "dijo a EFE"."""
    verbs = [n for n, i in enumerate(kept) if told.saying.fullmatch(parsed.tokens[i].lower)]
    behind = list(kept[verbs[-1] :]) if verbs else []
    return behind if len(behind) <= _ADDRESSED else []


def _unspaced(context: Context, dates: Collection[int]) -> str:
    """The sentence of a language that parts its words by nothing, without the date that it begins with."""
    found = context.parsed.tokens
    text = context.text[found[0].start : found[-1].end]
    pause = _PAUSE.search(text)
    if (
        0 in dates
        and pause
        and not any(i not in dates and found[i].start < found[0].start + pause.start() for i in range(len(found)))
    ):
        text = text[pause.end() :]
    parts = _PAUSE.split(text)
    while len(parts) > 1 and len(text) > LONGEST:
        text = text[: text.rindex(parts.pop())].rstrip("，；")
    return tidied(text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…")


def _said_before(context: Context, told: Clauses) -> str:
    """What was said of which a sentence tells only by whom: "Die Brücke bleibt gesperrt. Das teilte die Stadt mit."

    Empty where that has a date of its own.
    """
    span = sentence_before(context)
    if span is None or any(one.type in ("DATE", "TIME") for one in find(context.text[slice(*span)], context.language)):
        return ""
    found = tokens_of(context.text, *span)
    whole = list(range(len(found)))
    before = Context(context.text, context.paragraph, Parse(found, [Clause("main", tokens=whole)]), context.language)
    return fitted(before, told, whole)
