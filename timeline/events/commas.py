"""At a comma: which clause it closes, and which one begins behind it."""

from __future__ import annotations

from timeline.events import words
from timeline.events.clauses import Clause
from timeline.events.constructions import (
    follows_participle,
    is_attribution,
    is_verb_due,
    leads_up,
    lists_names,
    lists_participles,
    looks_present,
    names_dated,
    opens_another,
    shares_verb_after_comma,
    takes_object,
    verb_behind_name,
)
from timeline.events.stack import Stack


def at_comma(walk: Stack, index: int) -> None:
    following = index + 1
    walk.put(index)
    if following >= len(walk.tokens):
        return
    if walk.stack[-1].kind == "phrase" and walk.stack[-1].parent is not None:
        if walk.is_before_noun(walk.date_start(index)):
            return
        walk.close_to(walk.stack[-1].parent)
    if _is_fronted(walk):
        return
    token, top = walk.tokens[following], walk.stack[-1]
    if token.lower == "of" and top.kind == "subordinate" and top.parent in walk.stack and top.parent.verb is not None:
        # "was convicted, after weeks in court, of fraud": of what goes with the verb before.
        walk.close_to(top.parent)
        return
    aside = top.kind in ("subordinate", "participle", "relative") and top.apart and top.verb is not None
    if token.lower == "that" and aside and top.parent in walk.stack and top.parent and walk.says(top.parent):
        # "Gray said, when asked on Monday, that the bank had failed".
        walk.close_to(top.parent)
        return
    if token.lower == "as" and top.kind == "relative" and top.apart and top.verb is not None:
        # "Ada Moss replaced Leo Hart, who died in 2018, as chairman".
        noun = walk.verb_ahead(following + 1) is None and top.parent is not None and top.parent.verb is not None
        if noun and top.parent in walk.stack and top.parent is not None:
            walk.close_to(top.parent)
            return
    if top.kind == "relative" and top.verb is not None and lists_names(walk, index):
        # "Which put Hart, Gray and Moss on its list".
        return
    if _ends_which_one(walk, index) and top.parent is not None:
        # "She led the team that won in 2003, was sacked in 2012 and left": she was, and not the team.
        walk.close_to(top.parent)
        walk.open_next(following)
        return
    if _is_dated_aside(walk, index) and top.parent is not None:
        # "Fined the bank, which had bought its rival in 2006, on 3 May 2012": then it was fined.
        walk.close_to(top.parent)
        return
    wanting = walk.wanting_a_verb()
    # "The mayor, who fled on Friday, declared": a verb is due, and this is no "declared Smith".
    due = wanting is not None and walk.is_verb(following)
    # "On Friday after weeks of talks, the king agreed": nothing has been told that he could agree to.
    due = due or (walk.root.verb is None and walk.stack == [walk.root] and leads_up(walk))
    # "After its biggest lender, the fund Mira, promised".
    due = due or (top.kind == "subordinate" and top.verb is None and walk.is_past(following))
    # "“I will,” the mayor, Ada Moss, told the paper".
    behind = bool(walk.root.tokens) and walk.tokens[index - 1].text.istitle() and walk.tokens[following].lower == "told"
    due = due or (walk.root.verb is None and walk.stack == [walk.root] and behind)
    if not due and is_attribution(walk, following):
        walk.stack = [walk.open("said", walk.root, apart=True)]
        return
    fronted = top.verb is not None and not any(
        walk.tokens[i].is_word and not walk.tokens[i].dated for i in walk.root.tokens
    )
    if wanting is not None and (token.lower in words.PRESENT or looks_present(walk, following)):
        walk.due = following
    if wanting is not None and (
        walk.verb_ahead(following) is not None
        or (walk.root is wanting and leads_up(walk) and verb_behind_name(walk, following))
        or (fronted and not opens_another(walk, following))
    ):
        walk.close_to(wanting)
        return
    if token.dated or not token.is_word:
        return
    telling = top.kind == "coordinate" or (top.kind == "main" and top.verb is not None)
    if telling and shares_verb_after_comma(walk, index):
        walk.open_next(None)
        return
    if not token.text[0].islower():
        return
    counted = token.lower in words.COUNTS | {"another", "others"} and following + 1 < len(walk.tokens)
    if telling and counted and (walk.is_past(following + 1) or walk.is_auxiliary(following + 1)):
        # "Two were freed in April, one died in May and"
        walk.stack = [walk.open("main", None)]
        return
    if token.lower in words.NAMING_ONE and names_dated(walk, following):
        walk.open("phrase", top)
        return
    if walk.is_adverb(following) and walk.is_dated_soon(following + 1) and top.verb is None:
        # "The plan, first drawn up in 2006,"
        following += 1
    if token.text.endswith("ing") and token.lower not in words.NOT_ING:
        walk.open_participle(following)
    elif not walk.is_past(following) or is_verb_due(walk, following):
        return
    elif top.verb is not None and (takes_object(walk, following) or lists_participles(walk, top.verb, following)):
        walk.open_next(following)
    elif walk.is_participle(following):
        walk.open("participle", top, apart=True).verb = following


def _ends_which_one(walk: Stack, comma: int) -> bool:
    """Does a clause that says which one is meant, with its date, end here, before the next deed of whom it is told?"""
    top = walk.stack[-1]
    around = top.parent
    if top.kind != "relative" or top.apart or top.verb is None or around not in walk.stack or around is None:
        return False
    telling = around.kind in ("main", "coordinate") and around.verb is not None and around.verb < top.tokens[0]
    own = walk.is_dated(comma - 1) and any(walk.tokens[i].dated for i in top.tokens)
    deed = walk.is_past(comma + 1) or walk.tokens[comma + 1].lower in ("was", "were", "had", "has")
    listed = any(walk.tokens[i].lower == "and" for i in range(comma + 2, len(walk.tokens)))
    return telling and own and deed and listed


def _is_dated_aside(walk: Stack, comma: int) -> bool:
    """Does a clause with a date of its own end at this comma, with another date behind it for the one around?"""
    top = walk.stack[-1]
    around = top.parent
    aside = top.kind in ("relative", "participle") and top.apart and top.verb is not None
    if not aside or around is None or around not in walk.stack or around.verb is None:
        return False
    led = walk.tokens[comma + 1].lower in words.LEADING_DATE
    own = any(walk.tokens[i].dated for i in top.tokens)
    return own and led and walk.is_dated(comma + 2) and not any(walk.tokens[i].dated for i in around.tokens)


def _is_fronted(walk: Stack) -> bool:
    """At a comma: did only a phrase lead up to it ("With half the votes counted on Monday, ...", "Founded in
    1958, ...", "Speaking on Monday, ...")? Then it is parted from the main clause, whose verb is still to come."""
    root = walk.root
    if walk.stack != [root] or not root.tokens or len(walk.clauses) > 1:
        return False
    if any(walk.tokens[i].text == "," and not walk.tokens[i].dated for i in root.tokens[:-1]):
        return False
    first = next((i for i in root.tokens if walk.tokens[i].lower not in words.CONJUNCTIONS), root.tokens[0])
    opening = walk.tokens[first]
    if opening.lower == "according" and walk.has_verb(root.tokens[-1] + 1, len(walk.tokens)):
        walk.clauses.append(Clause("said", root, root.tokens, apart=True))
        root.tokens, root.verb = [], None
        return True
    leading = opening.lower in words.PREPOSITIONS
    participle = root.verb == first or (root.verb is None and opening.lower.endswith("ing"))
    participle = participle or opening.lower == "having"
    # "On Saturday police carried out a raid, officials said" leads up to nothing.
    passive = root.verb is not None and walk.is_participle(root.verb)
    passive = passive and (opening.lower in ("with", "amid") or follows_participle(walk, root.verb or 0))
    nominal = leading and passive and not walk.tokens[first + 1].dated
    if not (participle or nominal) or opening.lower in words.NOT_ING:
        return False
    if not walk.has_verb(root.tokens[-1] + 1, len(walk.tokens)):
        return False
    # Founding is a deed of its own; in "asked on Monday, he said" and the like the day is the main clause's.
    told = root.verb if root.verb == first and opening.lower not in words.COMPLEMENT_VERBS else None
    told = first if opening.lower == "having" else told
    fronted = Clause("participle", root, root.tokens, told, apart=True)
    walk.clauses.append(fronted)
    root.tokens, root.verb = [], None
    return True
