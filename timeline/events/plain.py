"""Headlines in languages that have word lists here and no grammar (`lang.clauses`): a clause's own words without its
date, with a name for the pronoun at the beginning, and fitted by leaving whole phrases out."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from itertools import groupby

from timeline import lang
from timeline.events.clauses import Clause, Parse, Token
from timeline.events.clauses import tokens as tokens_of
from timeline.events.context import Context
from timeline.events.fitting import LONGEST
from timeline.events.segments import is_finite, words_alone
from timeline.events.wording import joined
from timeline.find import find
from timeline.lang.clauses import Clauses
from timeline.sentences import sentences

# Below this a part of a sentence says too little to stand for all of it.
_SHORT = 28
# A subject of more words than this is none, or nobody can tell where it ends.
_LONGEST_SUBJECT = 9
_QUOTES = ("„“", "“”", "«»", "»«", "「」", "()")
_MARKS = frozenset(", ; : – — --".split())
_CLOCK = re.compile(r"\d{1,2}(?:[.:h]\d\d)?(?: ?(?:Uhr|h|heures?|horas?))?")
_PAUSE = re.compile(r"[，；]")
_ENDS = frozenset(". ! ? 。 ！ ？ …".split())


def plain_headline(context: Context, clause: Clause, dates: Collection[int]) -> str:
    """The headline of a clause; `dates` are the indices of the tokens that make its date.

    Empty where no words tell it: of a sentence that only says who said what, the sentence before tells what.
    """
    parsed, told = context.parsed, lang.get(context.language).clauses
    if told.unspaced:
        return _unspaced(context, dates)
    if clause.kind == "said":
        return ""
    if told.attributing.match(_text(context, range(len(parsed.tokens)))):
        return _said_before(context, told)
    alone = words_alone(parsed, clause, context.language) if len(parsed.clauses) > 1 else []
    kept = alone or list(range(len(parsed.tokens)))
    if not context.others.intersection(kept):
        # Where the words tell of another day as well, each needs its date to be told from the other.
        kept = _without_date(context, told, kept, dates)
    if speech := told.spoken_by_pronoun.search(_text(context, kept)):
        speaker = _antecedent(context, told, speech["pronoun"].lower())
        spoken = _tidied(_text(context, kept)[: speech.start()])
        return _tidied(f"{speaker}: {spoken}") if speaker and len(speaker) + len(spoken) + 2 <= LONGEST else ""
    return _fitted(context, told, clause, kept)


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
    return _tidied(text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…")


def _text(context: Context, kept: Sequence[int]) -> str:
    return joined(context.text, context.parsed, kept)


# --- without the date --------------------------------------------------------------------------------------------


def _without_date(context: Context, told: Clauses, kept: list[int], dates: Collection[int]) -> list[int]:
    """The words without the date and what leads to it, in an order in which they make a sentence."""
    found = context.parsed.tokens
    if not any(is_finite(told, found[i]) for i in kept):
        # "Fermé depuis l'incendie du 14 juillet": what is told by no verb hangs on its date.
        return kept
    runs = _runs(kept, dates)
    if len([run for run in runs if not _is_clock(found, kept, *run)]) > 1:
        # "Cerró la fábrica en 1981 y la planta en 1986": only the dates tell which was when.
        return kept
    for first, last in runs:
        leads = _leading(found, told, kept, first)
        if _is_needed(found, told, kept, leads, last):
            continue
        rest = kept[last + 1 :]
        if any(found[i].is_word for i in kept[:leads]):
            kept = [*kept[:leads], *rest]
        else:
            kept = _opened(context, told, rest) or kept
    return kept


def _is_needed(found: Sequence[Token], told: Clauses, kept: Sequence[int], leads: int, last: int) -> bool:
    """Does what is told rest on the date: "bis Oktober gesperrt", "vom 3. Mai bis zum 5. Juni", "morte en 1943"?"""
    before = found[kept[leads - 1]] if leads else None
    if before is not None and (before.dated or told.limiting.fullmatch(before.lower)):
        return True
    behind = [found[i] for i in kept[last + 1 : last + 4]]
    if behind and behind[0].lower in told.joining and any(token.dated for token in behind):
        return True
    hanging = leads == 1 or (leads > 1 and found[kept[leads - 2]].text == ",")
    return before is not None and hanging and told.participle.fullmatch(before.lower) is not None


def _runs(kept: Sequence[int], dates: Collection[int]) -> list[tuple[int, int]]:
    """Where the words of a date stand together, as places in `kept`, the last first."""
    places = [place for place, index in enumerate(kept) if index in dates]
    groups = groupby(enumerate(places), key=lambda one: one[1] - one[0])
    runs = [[place for _, place in group] for _, group in groups]
    return [(run[0], run[-1]) for run in reversed(runs)]


def _is_clock(found: Sequence[Token], kept: Sequence[int], first: int, last: int) -> bool:
    """ "22 Uhr", "9.30 h", "15 heures"."""
    return _CLOCK.fullmatch(" ".join(found[i].text for i in kept[first : last + 1])) is not None


def _leading(found: Sequence[Token], told: Clauses, kept: Sequence[int], first: int) -> int:
    """Where the words begin that lead to a date: "bereits im", "el pasado"."""
    for words in (told.determining, told.leading, told.hedging):
        while first and found[kept[first - 1]].lower in words:
            first -= 1
            if words is told.leading:
                break
    return first


def _opened(context: Context, told: Clauses, rest: list[int]) -> list[int]:
    """What stood behind a date at the beginning, as a sentence; empty where it would be none."""
    found = context.parsed.tokens
    while rest and not (found[rest[0]].is_word or found[rest[0]].text[0].isdigit() or found[rest[0]].text in '„“«"'):
        rest = rest[1:]
    if not told.verb_last or not rest or not is_finite(told, found[rest[0]]):
        # "Am Montag, als es regnete, brach der Damm": what the verb stands behind is no subject.
        return [] if told.verb_last else rest
    subject = _subject_behind(found, told, rest[1:])
    if not subject:
        return []
    reflexive = [i for i in rest[1 : 1 + len(rest)] if i < subject[0]]
    return [*subject, rest[0], *reflexive, *(i for i in rest[1:] if i > subject[-1])]


def _subject_behind(found: Sequence[Token], told: Clauses, behind: Sequence[int]) -> list[int]:
    """The subject that stands straight behind its verb; empty where no rule tells where it ends.

    A noun phrase of German: an article that may be a nominative's, what is written small, nouns and names, and a
    genitive: "ein zwölf Meter langes Stück des Geländers".
    """
    place = 0
    while place < len(behind) and found[behind[place]].lower in told.clitic:
        place += 1
    start, nouns = place, 0
    while place < len(behind) and place - start < _LONGEST_SUBJECT:
        token = found[behind[place]]
        if not token.is_word and not token.text[0].isdigit():
            break
        word = token.lower
        if word in told.nominative:
            if nouns and not (word in told.genitive and _is_noun_behind(found, behind, place)):
                break
        elif token.text[0].isupper() or token.text[0].isdigit():
            if nouns and found[behind[start]].lower in told.nominative and found[behind[place - 1]].text[0].isupper():
                # "Fand ein Gutachter Risse": two nouns, of which one may name the other, or not.
                return []
            nouns += token.text[0].isupper()
        elif (
            (nouns and not _is_noun_behind(found, behind, place))
            or word in told.preposition
            or word in told.oblique
            or is_finite(told, token)
            or (not _is_describing(word) and not (place > start and nouns))
        ):
            break
        place += 1
    return list(behind[start:place]) if nouns else []


def _is_noun_behind(found: Sequence[Token], behind: Sequence[int], place: int) -> bool:
    """Does a noun follow, straight or behind a word that describes it?"""
    following = [found[i] for i in behind[place + 1 : place + 3]]
    if following and following[0].text[0].isupper():
        return True
    return len(following) > 1 and _is_describing(following[0].lower) and following[1].text[0].isupper()


def _is_describing(word: str) -> bool:
    """ "Langes", "zwölf", "mehrere": an adjective or a number between an article and its noun."""
    return len(word) > 3 and (word.endswith(("e", "en", "er", "es", "em")) or word in _NUMBERS)


_NUMBERS = frozenset("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf rund etwa fast knapp".split())


# --- fitted ------------------------------------------------------------------------------------------------------


def _fitted(context: Context, told: Clauses, clause: Clause, kept: list[int]) -> str:
    """The words as a headline of at most LONGEST characters, with what a pronoun at the beginning stands for."""
    found = context.parsed.tokens
    while kept and found[kept[-1]].lower in {*told.preposition, *told.joining}:
        kept = kept[:-1]
    lead = ""
    if kept and found[kept[0]].lower in told.pronouns and (lead := _antecedent(context, told, found[kept[0]].lower)):
        kept = kept[1:]
    for way in _shorter(found, told, kept):
        text = _tidied(f"{lead} {_text(context, way)}")
        if len(text) <= LONGEST and (way is kept or clause.verb is None or _tells(found, told, way)):
            return text
    text = _tidied(f"{lead} {_text(context, kept)}")
    return text[: LONGEST - 1].rpartition(" ")[0].rstrip(" ,;:–—") + "…"


def _shorter(found: Sequence[Token], told: Clauses, kept: list[int]) -> Iterable[list[int]]:
    """The words, and less and less of them: without what commas set apart, then without the phrases at the end."""
    yield kept
    verb = next((n for n, i in enumerate(kept) if is_finite(told, found[i])), len(kept))
    pauses = [n for n, i in enumerate(kept) if found[i].text in _MARKS and n > verb]
    for pause in reversed(pauses):
        if not told.verb_last or _is_closed(found, told, kept, verb, pause):
            yield kept[:pause]
    first = pauses[0] if pauses else len(kept)
    body, end = kept[:first], kept[_tail(found, told, kept, verb, first) : first]
    phrases = [n for n, i in enumerate(body) if n > verb + 1 and found[i].lower in told.preposition]
    for phrase in reversed(phrases):
        if not end or phrase <= len(body) - len(end):
            yield [*body[:phrase], *end]


def _is_closed(found: Sequence[Token], told: Clauses, kept: Sequence[int], verb: int, pause: int) -> bool:
    """Is the verb whole before a comma: "hat den Vertrag, der ..., gekündigt" is not."""
    behind = kept[pause + 1 :]
    return not (behind and _tail(found, told, kept, verb, len(kept)) < len(kept) and verb < pause)


def _tail(found: Sequence[Token], told: Clauses, kept: Sequence[int], verb: int, last: int) -> int:
    """Where the rest of the verb begins that stands at the end in German: "ist ... gestürzt", "lehnte ... ab"."""
    if not told.verb_last:
        return last
    first = last
    while first > verb + 1:
        token = found[kept[first - 1]]
        closing = told.closing.fullmatch(token.text) or told.participle.fullmatch(token.text)
        if token.text in _ENDS or (token.text[0].islower() and closing):
            first -= 1
        else:
            break
    return first


def _tells(found: Sequence[Token], told: Clauses, way: Sequence[int]) -> bool:
    verbs = any(is_finite(told, found[i]) or told.participle.fullmatch(found[i].lower) for i in way)
    return verbs and sum(len(found[i].text) + 1 for i in way) >= _SHORT


# --- who and what ------------------------------------------------------------------------------------------------


def _said_before(context: Context, told: Clauses) -> str:
    """What was said of which a sentence tells only by whom: "Die Brücke bleibt gesperrt. Das teilte die Stadt mit."

    Empty where that has a date of its own.
    """
    span = _sentence_before(context)
    if span is None or any(one.type in ("DATE", "TIME") for one in find(context.text[slice(*span)], context.language)):
        return ""
    before = Context(context.text, context.paragraph, _unparsed(context, span), context.language)
    return _fitted(before, told, before.parsed.clauses[0], before.parsed.clauses[0].tokens)


def _antecedent(context: Context, told: Clauses, pronoun: str) -> str:
    """Who or what a pronoun stands for: the subject of the sentence before, if it agrees; "" where nobody can tell."""
    span = _sentence_before(context)
    if span is None:
        return ""
    found = tokens_of(context.text, *span)
    turning = next((n for n, token in enumerate(found) if n and is_finite(told, token)), 0)
    subject = found[:turning]
    while subject and told.clitic and subject[-1].lower in told.clitic:
        subject = subject[:-1]
    if not subject or len(subject) > _LONGEST_SUBJECT or any(token.text in _MARKS for token in subject):
        return ""
    first = subject[0].lower.partition("'")[0]
    named = subject[0].text[0].isupper() and first not in told.preposition and first not in told.pronouns
    agrees = first in told.pronouns[pronoun] if first in told.articles else named and _is_name(subject)
    return _tidied(context.text[subject[0].start : subject[-1].end]) if agrees else ""


def _is_name(subject: Sequence[Token]) -> bool:
    return all(token.text[0].isupper() or not token.is_word for token in subject)


def _sentence_before(context: Context) -> tuple[int, int] | None:
    here = context.parsed.tokens[0].start
    spans = sentences(context.text[context.paragraph : here], context.language)
    return (context.paragraph + spans[-1][0], context.paragraph + spans[-1][1]) if spans else None


def _unparsed(context: Context, span: tuple[int, int]) -> Parse:
    found = tokens_of(context.text, *span)
    return Parse(found, [Clause("main", tokens=list(range(len(found))))])


# --- as it is printed --------------------------------------------------------------------------------------------


def _tidied(text: str) -> str:
    """Begun with a capital, ended without a stop, and no quotation mark without its other half."""
    text = re.sub(r"\s+", " ", text)
    text = re.sub(r"\s+([,;:.!?)])", r"\1", text)
    text = re.sub(r"([,;:])(?:\s*[,;:])+", r"\1", text).strip(" ,;:.–—-。，")
    for opening, closing in map(tuple, _QUOTES):
        if opening in text and text.count(opening) != text.count(closing):
            text = text.replace(opening, "").replace(closing, "")
    if text.count('"') % 2:
        text = text.replace('"', "")
    text = re.sub(r"\s*\(\s*\)", "", text).strip()
    return text[:1].upper() + text[1:]
