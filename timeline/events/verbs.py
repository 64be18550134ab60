"""At a verb: whose it is, and which verb before it turns out to be none ("the bill passed in May *was* vetoed")."""

from __future__ import annotations

from timeline.events import words
from timeline.events.clauses import Clause
from timeline.events.constructions import follows_participle
from timeline.events.stack import Stack

_JOINING = words.SUBORDINATORS | words.RELATIVES | words.CONJUNCTIONS


def at_verb(walk: Stack, index: int) -> None:
    top = walk.stack[-1]
    if top.verb is None:
        if walk.is_passive(index) and _begin_reduced(walk, index):
            walk.put(index)
            return
        top.verb = index
    elif top.verb == index:
        pass
    elif (saying := _saying_before(walk, index)) is not None:
        walk.close_to(saying)
        _begin_complement(walk, index)
    elif (turned := _participle_before(walk, index)) is not None:
        walk.close_to(turned)
        _turn_reduced(walk, index)
    elif _ends_aside(walk, index):
        _turn_reduced(walk, index)
    elif walk.word_before(index) in words.CONJUNCTIONS | {","}:
        pass  # a list of verbs: one clause
    elif walk.says(top) and index - top.verb > 1 and not _ends_relative(walk, index) and _begin_complement(walk, index):
        pass
    elif (
        (top.kind in ("relative", "subordinate", "reduced") or _ends_what_was_said(walk, index))
        # "The bank, which was named in a report published in May, declined": its verb stands behind the comma.
        and not (top.apart and walk.is_participle(index) and walk.tokens[index - 1].is_word)
        and (wanting := walk.wanting_a_verb())
    ):
        walk.close_to(wanting)
        wanting.verb = index
    elif walk.is_participle(top.verb) and follows_participle(walk, top.verb) and not walk.is_reduced(index):
        _turn_reduced(walk, index)
    elif (turned := _held_before(walk, index)) is not None:
        walk.close_to(turned)
        _turn_reduced(walk, index)
    elif walk.is_participle(index) and walk.tokens[index - 1].is_word:
        _begin_reduced(walk, index)
    walk.put(index)


def _ends_aside(walk: Stack, index: int) -> bool:
    """ "The ministry, in a statement issued on Monday, said": at "said"."""
    top = walk.stack[-1]
    if walk.tokens[index - 1].text != "," or top.verb is None or not walk.is_participle(top.verb):
        return False
    opened = [i for i in top.tokens if i < top.verb and walk.tokens[i].text == ","]
    led = bool(opened) and walk.tokens[opened[-1] + 1].lower in words.PREPOSITIONS
    return led and walk.tokens[top.verb - 1].lower in words.PAPERS


def _ends_what_was_said(walk: Stack, index: int) -> bool:
    """ "The man who said the bank had failed was freed": at "was"."""
    top = walk.stack[-1]
    related = top.kind == "complement" and top.parent is not None and top.parent.kind == "relative"
    told = top.verb is not None and top.verb + 1 < index and walk.tokens[index - 1].text != ","
    return related and told and walk.tokens[index].lower in words.FINITE_AUXILIARIES


def _ends_relative(walk: Stack, index: int) -> bool:
    """ "The letter in which he admitted the murder was found": the letter was, as no verb is left for it.

    "Men who say the bank will fail": nobody says a bank.
    """
    top = walk.stack[-1]
    waiting = top.kind == "relative" and not top.apart and walk.wanting_a_verb() is not None
    spoken = top.verb is not None and walk.tokens[top.verb].lower in words.SPEECH_ACTS
    following = index + 1 + (walk.tokens[index].lower in words.AUXILIARIES)
    return waiting and spoken and walk.verb_ahead(following) is None


def _begin_complement(walk: Stack, index: int) -> bool:
    """ "Officials said on Monday the man had died": what was said begins after the verb and its date."""
    top = walk.stack[-1]
    assert top.verb is not None
    said = next(i for i in top.tokens if i >= top.verb and walk.tokens[i].lower in words.COMPLEMENT_VERBS)
    first = said + 1
    if walk.tokens[said].lower in ("told", "tell", "tells", "asked"):
        # "Told him the bank had failed", "told the High Court the bank had failed".
        first += walk.tokens[first].lower in words.DETERMINERS and walk.tokens[first + 1].text not in (",", ".")
        first += 1
        while first < index and walk.tokens[first - 1].text.istitle() and walk.tokens[first].text.istitle():
            first += 1
    # "said on Monday the man had died", but "says his columns last year were dismissed".
    told = walk.tokens[first].lower in words.DETERMINERS | words.POSSESSIVES.keys()
    for i in range(first, index):
        if walk.tokens[i].dated and not told:
            first = i + 1
    moved = [i for i in top.tokens if i >= first]
    for subject in [c for c in walk.clauses if c.kind == "phrase" and c.parent is top and c.tokens[-1] == index - 1]:
        # "Officials said Friday's vote was void": of the vote more is told than that it was held.
        if said < subject.tokens[0] and not moved:
            moved = subject.tokens
            walk.clauses.remove(subject)
    if moved and walk.tokens[moved[0]].lower in ("him", "them", "me", "us"):
        # "The judge who had heard him was jailed".
        return False
    # "as revealed in documents leaked": nothing was said. "Told him how much the bank had": asked.
    if not moved or walk.tokens[moved[0]].lower in words.ASKING or walk.tokens[moved[0]].lower in words.PREPOSITIONS:
        return False
    clause = walk.open("complement", top)
    walk.move(moved, top, clause)
    clause.verb = index
    return True


def _saying_before(walk: Stack, index: int) -> Clause | None:
    """ "He says the bank, founded in 2008, has failed": the open clause that says so."""
    top = walk.stack[-1]
    behind = walk.tokens[index - 1].text == "," and top.kind in ("participle", "relative", "reduced")
    # "Police said the man who shot him on Monday had been freed".
    related = top.kind == "relative" and not top.apart and top.verb is not None and top.verb < index - 1
    related = related and not walk.says(top)
    behind = behind or (related and walk.tokens[index - 1].lower not in words.CONJUNCTIONS)
    if not behind or walk.tokens[index].lower not in words.FINITE_AUXILIARIES:
        return None
    saying = top.parent
    told = saying is not None and any(c.kind == "complement" and c.parent is saying for c in walk.clauses)
    named = saying is not None and saying.tokens and saying.tokens[-1] > (saying.verb or 0) + (1 if related else 2)
    return saying if saying in walk.stack and named and not told and saying and walk.says(saying) else None


def _participle_before(walk: Stack, index: int) -> Clause | None:
    """ "The vaccine made in May, sold by Gray, was pulled": the open clause whose verb turns out to be none."""
    if walk.tokens[index].lower not in words.FINITE_AUXILIARIES or walk.tokens[index - 1].text != ",":
        return None
    if walk.stack[-1].kind not in ("participle", "reduced", "relative"):
        return None
    for clause in reversed(walk.stack[:-1]):
        verb = clause.verb
        if verb is not None and walk.is_participle(verb) and walk.tokens[verb].lower not in words.AUXILIARIES:
            return clause if clause.tokens[0] < verb and follows_participle(walk, verb) else None
    return None


def _held_before(walk: Stack, index: int) -> Clause | None:
    """ "Guests held in a hotel after a cook tested positive for the flu expressed dismay": they were held, and did.

    At "expressed" the clause of "held", whose verb turns out to be none.
    """
    top, outer = walk.stack[-1], walk.stack[-1].parent
    if top.kind != "subordinate" or top.apart or outer not in walk.stack or outer is None or outer.verb is None:
        return None
    verb, following = outer.verb, walk.tokens[index + 1 : index + 2]
    held = walk.is_participle(verb) and follows_participle(walk, verb) and not walk.is_dated(verb + 1)
    plain = bool(following) and following[0].text[0].isalpha() and following[0].lower not in words.NOT_MAIN_VERB
    plain = plain or (bool(following) and following[0].lower in words.DETERMINERS)
    told = plain and not walk.tokens[index + 1].dated and walk.tokens[index].lower not in words.NAMING
    far = top.verb is not None and index - top.verb > 2 and walk.tokens[index - 1].is_word
    return outer if held and told and far and walk.tokens[verb].lower not in words.INTRANSITIVE else None


def _turn_reduced(walk: Stack, index: int) -> None:
    """ "The bill passed in May was vetoed": at `was`, `passed` turns out to be no main verb."""
    top = walk.stack[-1]
    assert top.verb is not None
    first = walk.noun_phrase_start(top.verb, top.tokens[0])
    reduced = Clause("reduced", top, verb=top.verb)
    moved = [i for i in top.tokens if i >= first]
    # "In her memoir, published in 2015, the king claims": the king was not published.
    ends = [i for i in moved if i > top.verb and walk.tokens[i].text == ","]
    behind = bool(ends) and ends[0] + 1 < index and walk.tokens[top.verb - 1].text == ","
    walk.move([i for i in moved if i <= ends[0]] if behind else moved, top, reduced)
    walk.clauses.append(reduced)
    top.verb = index


def _begin_reduced(walk: Stack, index: int) -> bool:
    top = walk.stack[-1]
    floor = top.verb + 1 if top.verb is not None else top.tokens[0] if top.tokens else index
    first = walk.noun_phrase_start(index, floor)
    moved = [i for i in top.tokens if i >= first]
    if not moved or (top.verb is None and walk.tokens[moved[0]].lower in _JOINING):
        return False
    if walk.tokens[moved[0]].lower in words.POSSESSIVES and first and walk.tokens[first - 1].lower == "with":
        # "Stood with his hands clasped on Friday": he stood there.
        return False
    clause = walk.open("reduced", top)
    walk.move(moved, top, clause)
    clause.verb = index
    return True
