"""Words made to fit a headline: ended where the sense may end, or without what is said in passing before the verb."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.events.clauses import Token
from timeline.events.context import Context
from timeline.events.fitting import LONGEST
from timeline.events.plain.anchors import MARKS
from timeline.events.plain.printing import text_of, tidied
from timeline.events.plain.speakers import antecedent_of, dropped_subject, is_name
from timeline.events.segments import is_finite
from timeline.lang.clauses import Clauses

# Below this a part of a sentence says too little to stand for all of it.
_SHORT = 28
# "Insistió en que": so near to its verb stands what says what.
_NEAR_VERB = 3
# What it costs, in characters, to leave out what commas set apart.
_LEFT_OUT = 8.0
_ENDS = frozenset(". ! ? 。 ！ ？ …".split())


def fitted(context: Context, told: Clauses, kept: list[int], anchor: int | None = None) -> str:
    """The words as a headline of at most LONGEST characters, with what a pronoun at the beginning stands for.

    `anchor` is the verb that the date is of, as a token: a headline without it would tell something of another day.
    """
    found = context.parsed.tokens
    open_ends = {*told.preposition, *told.joining}
    while kept and found[kept[-1]].lower in open_ends and not _is_closing(found, told, kept[-1]):
        kept = kept[:-1]
    lead = ""
    if kept and found[kept[0]].lower in told.pronouns and (lead := antecedent_of(context, told, found[kept[0]].lower)):
        kept = kept[1:]
    elif kept and (lead := dropped_subject(context, told, kept)):
        found = [*found[: kept[0]], replace(found[kept[0]], text=found[kept[0]].lower), *found[kept[0] + 1 :]]
        context = replace(context, parsed=replace(context.parsed, tokens=found))
    whole = tidied(f"{lead} {text_of(context, kept)}")
    if len(whole) <= LONGEST:
        return whole
    ways = [(tidied(f"{lead} {text_of(context, way)}"), cost) for way, cost in _ways(found, told, kept, anchor)]
    fitting = [(len(text) - cost, text) for text, cost in ways if len(text) <= LONGEST]
    best = max(fitting, default=(0, ""))
    if best[0] >= _SHORT:
        return best[1]
    turning = found[anchor].text if anchor is not None else ""
    # The way in which the verb stands first leaves most room for what is told.
    longer = [whole, *(text for text, _ in ways if len(text) > LONGEST and turning in text)]
    cut = min(longer, key=lambda text: text.find(turning))[: LONGEST - 1].rpartition(" ")[0]
    first = next((i for i in kept if is_finite(told, found[i])), anchor)
    told_by_then = anchor in (None, first) or found[anchor].text in cut.split()
    return f"{cut.rstrip(' ,;:–—(„“«')}…" if told_by_then else ""


def _ways(
    found: Sequence[Token], told: Clauses, kept: list[int], anchor: int | None
) -> Iterator[tuple[list[int], float]]:
    """The ways to shorten it, and what each costs: ended early, without what stands before the verb, and both."""
    yield from _shorter(found, told, kept, anchor)
    if anchor is None:
        return
    for rest, cost in (*_without_phrase(found, told, kept, anchor), *_without_aside(found, told, kept, anchor)):
        yield rest, cost
        yield from ((way, cost + more) for way, more in _shorter(found, told, rest, anchor))


def _without_phrase(
    found: Sequence[Token], told: Clauses, kept: list[int], anchor: int
) -> Iterator[tuple[list[int], float]]:
    """ "Der Vorsitzende der Gewerkschaft in Tarn hat unterschrieben": where, if need be, is left out."""
    turning = kept.index(anchor)
    while turning and found[kept[turning - 1]].lower in told.clitic:
        turning -= 1
    for place in range(2, turning):
        between = [found[i] for i in kept[place - 1 : turning]]
        parted = any(one.text == "," or one.lower in told.relative or is_finite(told, one) for one in between[1:])
        hanging = is_finite(told, between[0]) or told.participle.fullmatch(between[0].lower)
        cost = _cost(found, told, kept, place)
        if cost is not None and not parted and not hanging and between[1].lower in told.preposition:
            yield [*kept[:place], *kept[turning:]], cost


def _without_aside(
    found: Sequence[Token], told: Clauses, kept: list[int], anchor: int
) -> Iterator[tuple[list[int], float]]:
    """Without what commas set apart before the verb."""
    commas = [n for n, i in enumerate(kept) if i < anchor and found[i].text == ","]
    if not commas:
        return
    opener, behind = found[kept[0]].lower, kept[commas[-1] + 1 :]
    names_behind = any(found[i].text[0].isupper() for i in behind if i < anchor)
    if not told.verb_last and (told.participle.fullmatch(opener) or opener in told.preposition):
        # "Décontracté mais avide de débats, Pierre Moscovici a effectué une rentrée": he did.
        if names_behind and found[behind[0]].lower not in told.preposition:
            yield behind, _LEFT_OUT
        return
    name = kept[commas[0] + 1 : commas[-1]] if len(commas) == 2 else []
    if name and kept[commas[-1]] + 1 == anchor and is_name([found[i] for i in name]):
        # "Le président, Alain Parmentier, a dit": he did.
        yield [*name, *behind], _LEFT_OUT
    if not names_behind and len(commas) > 1:
        # "Alain Parmentier, 53 ans, employé de banque, effectuait une mission"
        yield [*kept[: commas[0]], *behind], _LEFT_OUT


def _shorter(
    found: Sequence[Token], told: Clauses, kept: list[int], anchor: int | None
) -> Iterator[tuple[list[int], float]]:
    """The words up to where the sense may end, and what that costs in characters of what is left."""
    verb = next((n for n, i in enumerate(kept) if i == anchor or (anchor is None and is_finite(told, found[i]))), 0)
    for place in range(verb + 2, len(kept)):
        if told.verb_last and found[kept[place - 1]].text == "," and found[kept[place]].lower in told.opening:
            # "Nachdem ein Lastwagen auf der": its verb is yet to come.
            return
        cost = _cost(found, told, kept, place)
        if cost is None or (anchor is not None and anchor not in kept[:place]):
            continue
        if told.verb_last and not any(found[i].text[0].isupper() for i in kept[verb + 1 : place]):
            # "Nach dem Einsturz ermittelt", and behind the verb stands who.
            continue
        end = _tail(found, told, kept, verb, place)
        if not _leaves_it_open(found, told, kept[:place]):
            yield [*kept[:place], *end], cost


def _leaves_it_open(found: Sequence[Token], told: Clauses, way: Sequence[int]) -> bool:
    """ "Insistió en que la decisión": is what?"""
    verbs = [n for n, i in enumerate(way) if is_finite(told, found[i]) or told.saying.fullmatch(found[i].lower)]
    that = next((n for n in range(len(way) - 1, 0, -1) if found[way[n]].lower in told.relative), 0)
    hangs = any(verb < that <= verb + _NEAR_VERB for verb in verbs) and not told.verb_last
    return hangs and not any(verb > that for verb in verbs)


def _cost(found: Sequence[Token], told: Clauses, kept: Sequence[int], place: int) -> float | None:
    """What it costs to end before the word at this place; None where nothing may end."""
    before, token = found[kept[place - 1]], found[kept[place]]
    if before.lower in told.unending or before.text in MARKS:
        return None
    if token.text in MARKS:
        return 2.0
    if (
        before.text in '„“«("'
        or told.saying.fullmatch(before.lower)
        or told.saying.fullmatch(found[kept[place - 2]].lower)
    ):
        # "Dijo hoy que": what?
        return None
    if token.lower in told.relative:
        return 6.0
    if token.lower in told.subordinating:
        return 4.0
    if token.lower in told.joining:
        return 16.0
    if token.lower in told.binding:
        return 40.0
    return 12.0 if token.lower in told.preposition else None


def _tail(found: Sequence[Token], told: Clauses, kept: Sequence[int], verb: int, place: int) -> list[int]:
    """The rest of the verb that stands at the end in German: "ist ... gestürzt", "lehnte ... ab"; before any comma."""
    if not told.verb_last:
        return []
    # "Hatte die Werft übernommen und keinen Gewinn ausgewiesen": the first of the two.
    ends = (n for n in range(place, len(kept)) if found[kept[n]].text in MARKS or _is_second(found, told, kept, n))
    last = next(ends, len(kept))
    while last > place and found[kept[last - 1]].text in _ENDS:
        last -= 1
    first = last
    while first > place and _is_closing(found, told, kept[first - 1]):
        first -= 1
    return list(kept[first:last])


def _is_closing(found: Sequence[Token], told: Clauses, index: int) -> bool:
    """Can a word be the rest of a German verb: "gestürzt", "ab"?"""
    word = found[index].text
    closes = told.closing.fullmatch(word) or told.participle.fullmatch(word)
    return told.verb_last and word[0].islower() and closes is not None


def _is_second(found: Sequence[Token], told: Clauses, kept: Sequence[int], place: int) -> bool:
    """Does "und" join what another verb tells, the first being whole before it?"""
    return found[kept[place]].lower in told.joining and _is_closing(found, told, kept[place - 1])
