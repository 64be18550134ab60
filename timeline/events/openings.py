"""At a word that opens a clause: "that", a relative, a conjunction."""

from __future__ import annotations

from timeline.events import words
from timeline.events.clauses import Clause
from timeline.events.constructions import (
    begins_behind_date,
    describes,
    shares_verb,
    speaks_again,
    verb_behind_name,
    verb_behind_relative,
)
from timeline.events.stack import Stack


def opens_clause(walk: Stack, index: int) -> bool:
    """Open a subordinate, relative or complement clause where this word does."""
    word, top = walk.tokens[index].lower, walk.stack[-1]
    apart = index > 0 and walk.tokens[index - 1].lower == ","
    before = walk.tokens[index - 1].lower if index else ""
    if word == "that":
        # "Today, that family has": no verb before and no noun to hang on, so it points at the family.
        pointing = before in ("", ",") or walk.tokens[index - 1].dated
        says = (top.verb is not None and walk.says(top)) or before in words.FINDING
        says = says or (before in words.UNSURE and top.verb == index - 1)
        # "said that the law, which was passed in May, had failed": the verb stands behind a comma.
        wanted = says and walk.word_before(index) in words.COMPLEMENT_VERBS | words.UNSURE
        if before in words.NOMINAL or (pointing and top.verb is None):
            return False
        # "It was in May that the mayor, Ann Gray, signed the bill".
        cleft = index > 2 and walk.tokens[walk.root.tokens[0] if walk.root.tokens else 0].lower == "it"
        cleft = cleft and all(walk.tokens[i].dated or walk.tokens[i].lower in words.CLEFT for i in range(index))
        wanted = wanted or (cleft and walk.has_verb(index + 1, len(walk.tokens)))
        named = says and verb_behind_name(walk, index + 1)
        if not wanted and not named and walk.verb_ahead(index + 1) is None:
            return False
        verbal = walk.is_auxiliary(index + 1) or walk.is_deed(index + 1)
        if says and verbal and not pointing and before not in words.COMPLEMENT_VERBS | words.FINDING | words.UNSURE:
            # "To rule on a request that was filed on Monday": what was said would have a subject.
            says = False
        around = top.parent
        issuing = top.kind == "reduced" and walk.tokens[index - 1].dated and around in walk.stack
        if issuing and around is not None and walk.says(around):
            # "Gray said in a film shown on Sunday that".
            walk.close_to(around)
            top, says = around, True
        again = before in words.CONJUNCTIONS and top.parent is not None and top.parent in walk.stack
        told = top.kind == "complement" and (walk.tokens[top.tokens[0]].lower == "that" or walk.says(top.parent or top))
        if again and told and top.parent:
            # "Said that the crane fell on 3 May, and that Gray had warned of it": both were said.
            walk.close_to(top.parent)
            top, says = top.parent, True
        walk.open("complement" if says else "relative", top, apart=apart)
    elif word in words.RELATIVES:
        if walk.verb_ahead(index + 1) is None and not verb_behind_name(walk, index + 1):
            return False
        again = before in words.CONJUNCTIONS and top.kind == "relative" and top.parent in walk.stack
        if again and top.parent is not None and walk.tokens[top.tokens[0]].lower == word:
            # "Gray, who led it from 1998 to 2014 and who wrote of it": Gray wrote.
            walk.close_to(top.parent)
            walk.open("relative", top.parent, apart=top.apart).subject = top
            walk.move([index - 1], top, walk.stack[-1])
        else:
            walk.open("relative", top, apart=apart)
            if before in words.PREPOSITIONS - {"of"} and word in ("which", "whom") and index - 1 in top.tokens:
                # "The box in which the ring lay"
                walk.move([index - 1], top, walk.stack[-1])
    elif word == "how" and top.verb is not None and describes(walk, top, index):
        walk.open("complement", top)
    elif _is_the_day(walk, index):
        day = walk.open("subordinate", top)
        walk.move([index - 1], top, day)
    elif word in words.SUBORDINATORS:
        following = walk.tokens[index + 1].text if index + 1 < len(walk.tokens) else ""
        # "When Beijing went back to work": a name that ends like a verb.
        following = "" if following[:1].isupper() else following.lower()
        if word == "as" and (before in words.COMPARED or following in ("well", "many")):
            return False
        if word == "because" and following == "of":
            # "Was freed because of cancer and died": no clause of the cancer's.
            return False
        if word == "once" and before in words.AUXILIARIES:
            # "Had once called him mad".
            return False
        if word != "when" and walk.is_dated(index + 1) and not walk.is_before_noun(index + 1):
            return False
        verb = walk.verb_ahead(index + 1)
        if verb is None and apart and word == "when" and verb_behind_name(walk, index + 1):
            # "On Monday, when the mill, by then a ruin, burned down".
            verb = index + 2
        if word in words.BEFORE_EVENT and verb and index == 0 and begins_behind_date(walk, index, verb):
            # "After independence in 1961 he taught": a noun and its date lead up to the clause.
            return False
        leads = apart and top.verb is None
        if word == "as" and not leads and verb and any(walk.tokens[i].lower == "and" for i in range(index, verb)):
            # "confirmed as the cause of ten deaths and many were ill": no more than a noun is compared.
            return False
        apposed = verb is None and verb_behind_name(walk, index + 1)
        behind = apposed or verb_behind_relative(walk, index + 1)
        if not following.endswith("ing") and verb is None and not behind:
            # "Before dawn Monday": an hour.
            hour = following in words.HOURS
            if word not in words.BEFORE_EVENT or hour or not _open_phrase(walk, index):
                return False
            walk.put(index)
            return True
        measure = _measure(walk, index) if word in words.MEASURED else []
        walk.open("subordinate", top, apart=apart)
        walk.move(measure, top, walk.stack[-1])
        # "after becoming king", "as revealed in": what follows is the verb, whatever it looks like.
        if following and (following.endswith("ing") or walk.is_participle(index + 1)):
            walk.stack[-1].verb = index + 1
    elif not (word == "following" and _open_phrase(walk, index)):
        return False
    walk.put(index)
    return True


def _measure(walk: Stack, index: int) -> list[int]:
    """ "shortly before", "just months after", "four days after": the words that say how long, at a clause's end."""
    top = walk.stack[-1]
    first = index
    while first - 1 in top.tokens and not walk.tokens[first - 1].dated:
        word = walk.tokens[first - 1].lower
        unit = word in words.UNITS and first - 1 > top.tokens[0]
        counting = first < index and (
            word in words.QUANTIFIERS | words.COUNTS or word in ("a", "an") or word[0].isdigit()
        )
        if not (unit or counting or word in words.SHORTLY):
            break
        first -= 1
    if first and walk.tokens[first - 1].lower == "for" and walk.tokens[index].lower == "until":
        # "Ran it for 45 years until he": how long he ran it.
        return []
    if top.verb is None:
        # "In 2005, two years after leaving Tarn, she".
        return list(range(first, index)) if first and walk.tokens[first - 1].text == "," else []
    return list(range(first, index)) if first > top.verb + 1 else []


def _open_phrase(walk: Stack, index: int) -> bool:
    """ "since his death on Thursday", "ahead of the vote in May": a noun that happened has a date of its own."""
    top = walk.stack[-1]
    named = index + 2 < len(walk.tokens) and walk.tokens[index + 1].lower in words.DETERMINERS
    before_noun = walk.is_dated(index + 1) and walk.is_before_noun(index + 1)
    dated = walk.is_dated(index + 1 + named) and not before_noun
    if top.verb is None or dated:
        return False
    for ahead in range(index + 1, min(index + 14, len(walk.tokens))):
        token = walk.tokens[ahead]
        if token.dated:
            walk.open("phrase", top)
            return True
        if token.lower in (",", ";", ":", "and", "but") or token.lower in words.RELATIVES or walk.is_verb(ahead):
            return False
    return False


def coordinates(walk: Stack, index: int) -> bool:
    top = walk.stack[-1]
    following = index + 1
    while following < len(walk.tokens) and (
        walk.tokens[following].dated
        or walk.tokens[following].lower.endswith("ly")
        or (walk.tokens[following].lower in ("again", "then", "later") and following == index + 1)
        # "He was sentenced in May and in June was freed".
        or (walk.tokens[following].lower in words.LEADING_DATE and walk.is_dated(following + 1))
    ):
        following += 1
    if following >= len(walk.tokens):
        return False
    if walk.tokens[index - 1].lower.endswith("ed") and walk.word_before(index - 1) in words.NOMINAL:
        # "No suspected or confirmed cases": of what cases, and no deed.
        return False
    if top.kind == "participle" and walk.tokens[following].lower.endswith("ing") and walk.is_dated_soon(following, 12):
        walk.open_participle(following)
        walk.put(index)
        return True
    if top.tokens and shares_verb(walk, index):
        walk.open_next(None)
        walk.put(index)
        return True
    if top.kind == "complement" and top.parent is not None and speaks_again(walk, following):
        walk.close_to(top.parent)
        walk.open_next(following)
        walk.put(index)
        return True
    if _goes_on_around(walk, index, following) and top.parent is not None:
        walk.close_to(top.parent)
        top = top.parent
    present = walk.tokens[following].lower in words.PRESENT
    if (walk.is_verb(following) or walk.is_past(following)) and not present:
        new = Clause("coordinate", top.parent, subject=top, apart=top.apart)
        new.verb = following
    else:
        verb = walk.verb_ahead(index + 1)
        hanging = top.kind in ("participle", "reduced", "relative") and verb is not None and verb > index + 1
        if hanging and verb is not None and walk.tokens[verb - 1].lower in words.CONJUNCTIONS:
            # "Made by Moss and Gray in 2004 and sold to Orion": who sold it is not Gray.
            return False
        if verb is None and not verb_behind_relative(walk, index + 1) and not verb_behind_name(walk, following):
            return False
        new = Clause("main" if top.kind in ("main", "coordinate") else top.kind, top.parent, apart=top.apart)
    walk.clauses.append(new)
    walk.stack[-1] = new
    walk.put(index)
    return True


def _goes_on_around(walk: Stack, index: int, following: int) -> bool:
    """ "He drove out, opened it with a key that he had kept, and burned the files": he did, and not the key."""
    top, around = walk.stack[-1], walk.stack[-1].parent
    if top.kind != "relative" or top.apart or around is None or around not in walk.stack or around.verb is None:
        return False
    listed = (i for i in around.tokens if walk.tokens[i].text == "," and i > (around.verb or 0))
    several = around.kind == "coordinate" or any(walk.is_past(i + 1) and i + 1 in around.tokens for i in listed)
    return several and walk.tokens[index - 1].text == "," and walk.is_past(following)


def _is_the_day(walk: Stack, index: int) -> bool:
    """ "The director resigned the day they left, on 20 January": as behind "when"."""
    top, following = walk.stack[-1], walk.tokens[index + 1 : index + 2]
    days = {"day", "night", "week", "month", "year", "moment", "morning", "evening"}
    led = index > 1 and walk.tokens[index - 1].lower == "the" and index - 1 in top.tokens
    told = led and top.verb is not None and walk.tokens[index - 2].lower not in words.NOMINAL | words.BE
    who = bool(following) and following[0].lower in words.PRONOUNS | {"i", "we"}
    going_on = index + 2 < len(walk.tokens) and walk.is_verb(index + 2)
    return told and walk.tokens[index].lower in days and who and going_on
