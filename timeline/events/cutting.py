"""Where a headline that is too long may end: between clauses and phrases, never where the meaning hangs."""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise

from timeline.events import words
from timeline.events.clauses import Clause, Parse, Token
from timeline.events.context import Context
from timeline.events.endings import is_participle, is_past
from timeline.events.wording import joined

# Below this a headline says too little to be preferred for being complete.
_SHORT = 28
_PAUSES = frozenset(", ; : – — --".split())
_DASHES = frozenset("; – — --".split())
# Nothing ends in one of these.
_LEADING = (
    words.NOMINAL
    | words.AUXILIARIES
    | words.CONJUNCTIONS
    | words.SUBORDINATORS
    | words.RELATIVES
    | words.COMPLEMENT_VERBS
    | frozenset("to not ’ ' $ £ € i he she we they".split())
)
# And these belong to the word before.
_JOINED = frozenset("’s 's % - . n't ) ”".split())
# Words of a quotation, with its mark, that can be left to stand for more.
_SHORTEST_QUOTED = 4
# What a cut costs before one of these words, in characters: the first that holds it counts.
_COSTS = (
    (words.SUBORDINATORS | words.RELATIVES, 4),
    (frozenset("and but or".split()), 14),
    (frozenset(["to"]), 22),
    (frozenset("of than".split()), 40),
    (words.PREPOSITIONS | {"ahead", "because", "instead", "prior"}, 12),
)
# Before a number these are no prepositions.
_MEASURING = frozenset("at about around over under above below between up to by from".split())
# And these have no end in between.
_OF_TWO_WORDS = frozenset(
    "according to|prior to|due to|owing to|thanks to|ahead of|because of|instead of|regardless of|up with".split("|")
)
# "A bill to pay", for what?
_INFINITIVE = 30
# And these wait for a word that they measure.
_MORE = frozenset("too so very as more most less least rather quite".split())
# What opens a clause that has a verb to come.
_WAITING = frozenset("when while because although if whether".split())


def shortened(context: Context, clause: Clause, kept: list[int], room: int, before: int = 0) -> tuple[str, float]:
    """The longest beginning that reads as if it were whole, and its score; an ellipsis only where there is none.

    `before` is the length of what will stand before it.
    """
    parsed = context.parsed
    found = parsed.tokens
    # A clause without its verb says nothing: "warned that the bank".
    modifiers = [c for c in parsed.clauses if c is not clause and _only_tells_more(parsed, c)]
    others = [c for c in parsed.clauses if c is not clause and c not in modifiers]
    unsaid = {i for c in others if c.verb is not None for i in c.tokens if i < c.verb}
    unsaid -= {c.tokens[0] for c in parsed.clauses if c.tokens}
    for c in parsed.clauses:
        if c.kind == "complement" and c.verb is None:
            unsaid.update(range(c.tokens[0] + 1, c.tokens[-1]))
    carried = [c.tokens[0] for c in parsed.clauses if c.kind == "complement" and c.parent is clause and c.tokens]
    saying = [
        i for i in clause.tokens if carried and i < min(carried) and found[i].lower in words.SAYING | {"announced"}
    ]
    if saying:
        # "Gray said in a letter", what?
        unsaid.update(i for i in kept if saying[-1] < i <= min(carried))
    subordinate = {c.tokens[0] for c in parsed.clauses if c.kind == "subordinate" and c.tokens}
    # Nor does a question that is not told to its end: "a better sense of what would get them".
    for place, index in enumerate(kept):
        if found[index].lower in words.ASKING and place:
            rest = kept[place:]
            ends = (n for n, i in enumerate(rest) if found[i].text in (",", ";") or (n and i in subordinate))
            unsaid.update(rest[: next(ends, len(rest))])
            # Nor a clause with "when" that has not come to its verb, where none was seen: "when a paper close".
        elif place > 1 and found[index].lower in _WAITING and index not in subordinate and place + 1 < len(kept):
            waits = next((i for i in kept[place + 1 :] if _is_verbal(found[i].lower)), kept[-1] + 1)
            unsaid.update(i for i in kept[place + 1 :] if i <= waits)
    unsaid |= {c.verb for c in others if c.verb is not None and c.verb > c.tokens[0]}
    # "Closed a deal led by Gray": the deal is the clause's own, and may end it.
    opens = {c.verb for c in modifiers if c.verb is not None} | {c.tokens[0] for c in others if c.tokens}
    verb_place = next((place for place, i in enumerate(kept) if i == clause.verb), 0)
    # "The king fled, when rebels" is worse than no "when" at all.
    when = {i for c in parsed.clauses if c.kind == "subordinate" and c.apart for i in c.tokens[1:]}
    best, best_score = "", float("-inf")
    depth, bracketed, opened = 0, False, -_SHORTEST_QUOTED
    for place, index in enumerate(kept):
        token = found[index]
        # "Had “a short”", a short what?
        torn = bool(depth) and place - opened < _SHORTEST_QUOTED and "," in (token.text, found[kept[place - 1]].text)
        allowed = place > verb_place + 1 and not bracketed and index not in unsaid and not torn
        if allowed and (cost := _cost(parsed, kept, place, opens)) is not None:
            text = joined(context.text, parsed, kept[:place])
            if len(text) > room:
                break
            stub = text.rpartition(",")[2].split() if "," in text else []
            score = (
                len(text)
                - cost
                # ", funds that help": what stands apart is told, or left out.
                - (len(stub[0]) + 12 if len(stub) == 1 and token.text != "," else 0)
                - (10 if depth else 0)
                - (25 if index in when else 0)
                - (0 if before + len(text) >= _SHORT else 15)
            )
            if score >= best_score:
                best, best_score = text, score
        if token.text in ("(", "-LRB-", ")", "-RRB-"):
            bracketed = token.text in ("(", "-LRB-")
        elif token.text in ("“", "``", "”", "''"):
            depth, opened = int(token.text in ("“", "``")), place
    if best:
        return best, best_score
    return broken_off(joined(context.text, parsed, kept), room), float("-inf")


def _only_tells_more(parsed: Parse, clause: Clause) -> bool:
    """ "A round led by Gray": the noun stands without its participle, too; not so "faced a crunch", misread."""
    if clause.kind != "reduced" or clause.verb is None or clause.verb - clause.tokens[0] < 1:
        return False
    noun, following = parsed.tokens[clause.verb - 1], parsed.tokens[clause.verb + 1 : clause.verb + 2]
    return noun.is_word and noun.lower not in words.NOMINAL and bool(following) and following[0].lower == "by"


def broken_off(text: str, room: int) -> str:
    """As many of its words as there is room for, and an ellipsis, behind none that only leads to the next.

    >>> broken_off("The council sent the governor a plan for the roads", 33)
    'The council sent the governor…'
    """
    terms = text[: room - 1].rsplit(" ", 1)[0].split()
    while len(terms) > 1 and terms[-1].lower().strip(",") in _LEADING:
        terms.pop()
    return " ".join(terms).rstrip(" ,;:–—-") + "…"


def _is_verbal(word: str) -> bool:
    return is_past(word) or word in words.FINITE_AUXILIARIES | words.PRESENT


def _cost(parsed: Parse, kept: list[int], place: int, opens: Collection[int]) -> int | None:
    """What a cut before this place costs, in characters; None where none may be made."""
    found = parsed.tokens
    earlier, before = (found[kept[place - back]] if place >= back else None for back in (2, 1))
    after, following = (found[kept[i]].lower if i < len(kept) else "" for i in (place, place + 1))
    assert before is not None
    first = earlier.lower if earlier else ""
    if _hangs(parsed, kept, place):
        return None
    spoken = before.text in ("”", "''") and earlier is not None and earlier.text == ","
    if before.text in _PAUSES or found[kept[place]].text in _DASHES or spoken:
        return 0
    if after == ",":
        # "as the mayor, Ann Gray", who said what?
        return None if following in words.COMPLEMENT_VERBS | words.FINITE_AUXILIARIES else 2
    if kept[place] in opens and after != "that":
        return 2
    if first == "to" and before.text.islower() and after in words.PREPOSITIONS:
        return _INFINITIVE
    for those, cost in _COSTS:
        if after in those:
            return cost
    return 8 if after.endswith("ing") and found[kept[place]].text[0].islower() else None


def _hangs(parsed: Parse, kept: list[int], place: int) -> bool:
    """Does what stands before this place wait for what stands after it?"""
    found = parsed.tokens
    before, after = found[kept[place - 1]], found[kept[place]].lower
    earlier = found[kept[place - 2]].lower if place > 1 else ""
    if before.text in ("”", "''") and earlier.endswith("ly"):
        # "To “unlawfully”" do what?
        return True
    # "Found Hart, 67,"
    denied = next((found[i].lower for i in kept[place:] if found[i].is_word), "")
    if denied == "not" or before.lower.endswith(("'s", "s'")):
        # "Found Hart, not guilty", "to pass the league's": nobody would read what they mean.
        return True
    if before.lower in _MORE or (after in ("or", "and", "to") and _counts_on(parsed, kept, place)):
        # "Three or four floors", "too scared".
        return True
    if after in words.PREPOSITIONS and any(c.kind == "reduced" and c.verb == kept[place - 1] for c in parsed.clauses):
        # "To collect bikes left", for what?
        return True
    verbal = after.endswith("ing") or is_participle(after)
    if before.lower in _LEADING or after in _JOINED or (before.lower.endswith("ly") and verbal):
        return True
    told_so_far = [found[i].lower for i in kept[:place]]
    told, rest = ({found[i].lower for i in some} for some in (kept[:place], kept[place:]))
    behind = found[kept[place + 1]].lower if after == "," and place + 1 < len(kept) else after
    led = earlier in words.PREPOSITIONS
    half = before.text.islower() and before.text[-1] != "s"
    return any(
        (
            # "A bank and, after a fight", and what?
            _awaits_the_last(told_so_far),
            # "Did not return to the valley", until when?
            _awaits_its_end(parsed, kept, place),
            # "accused of failing" to do what?
            after == "to" and before.lower in words.WANTING_AN_INFINITIVE,
            # "born in Tarn according" to whom? "hired ahead" of what? "to come up" with what?
            f"{before.lower} {after}" in _OF_TWO_WORDS,
            # "said a study had shown" what?
            after == "that" and before.lower in words.FINDING,
            # "would stop calling it so"
            after.endswith("ing") and before.lower in words.GOING_ON,
            # "paid at least 300 crowns", "rose above 300"
            after in _MEASURING and any(n.text[0].isdigit() or n.text in "$£€" for n in _next(parsed, kept, place, 3)),
            # "attempts to get" into what? "take part" in what? "was named" what? "dozens" of whom?
            earlier == "to" and before.lower in words.LIGHT,
            after in words.PREPOSITIONS and earlier in words.LIGHT and before.lower in words.LIGHT_OBJECTS,
            after in ("as", "by") and before.lower.endswith("ed"),
            after in ("of", "than") and before.lower in words.COLLECTIVE,
            # "and accused dozens of others", of what?
            behind == "of" and bool(told & words.ACCUSING),
            # "a ban on short selling", "with software and energy stocks", "to pay for the Tarn and Arland roads"
            after.endswith("ing") and led and half,
            after in ("and", "but", "or") and led and half,
            after in ("and", "but", "or") and earlier in words.DETERMINERS and before.text[0].isupper(),
            # "until at least", when?
            before.lower in ("least", "most") and earlier == "at",
            # "neither the flood", nor what?
            any(one in told and other in rest - told for one, other in words.PAIRED),
        )
    )


def _counts_on(parsed: Parse, kept: list[int], place: int) -> bool:
    """Do numbers stand on both sides of the word at this place?"""
    around = [parsed.tokens[i] for i in (kept[place - 1], kept[min(place + 1, len(kept) - 1)])]
    return all(token.text.isdigit() or token.lower in words.COUNTS for token in around)


def _awaits_the_last(told: list[str]) -> bool:
    """Does an aside stand open behind a conjunction ("and, after a fight")?"""
    places = [n for n in range(1, len(told)) if told[n] == "," and told[n - 1] in ("and", "or", "but")]
    # A comma at the very end closes the aside, and what is awaited stands behind it.
    return bool(places) and "," not in told[places[-1] + 1 : -1]


def _next(parsed: Parse, kept: list[int], place: int, count: int) -> list[Token]:
    return [parsed.tokens[i] for i in kept[place + 1 : place + 1 + count]]


def _awaits_its_end(parsed: Parse, kept: list[int], place: int) -> bool:
    """Is a deed told before this place, and only behind it until when it went on?"""
    found = parsed.tokens
    for limit, date in pairwise(kept[place:]):
        # "Has cut its output three times" is true without "since May".
        if found[limit].lower in words.HOW_LONG - {"since"} and found[date].dated:
            verb = parsed.clause_at(found[limit].start, found[limit].end).verb
            if verb is not None and verb in kept[:place]:
                return True
    return False
