"""A sentence parted into clauses by nothing but its language's words: joining, subordinating and relative ones, and
what can be a verb. For languages that have no `walk` of their own.

Only a part with a date and a verb of its own is a clause; what has not both goes with the part around it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise
from re import Pattern
from typing import Literal

from timeline import lang
from timeline.events.clauses import Clause, Kind, Parse, Token
from timeline.lang.clauses import Clauses

# A part of a sentence opened by a mark alone, by a joining word, or behind a clause that another one had interrupted.
_Opening = Literal["main", "mark", "coordinate", "relative", "subordinate", "resumed", "aside"]

_MARKS = frozenset("; : – — --".split())
_DASHES = frozenset("– — --".split())
# A noun phrase is no longer than this, or it is none.
_LONGEST_NOUN = 8


def parted(found: list[Token], language: str) -> list[Clause]:
    """The clauses of a sentence, the main one first; one, that holds all of it, where no other has a date."""
    told = lang.get(language).clauses
    root = Clause("main")
    clauses, owner, waiting = [root], root, list[int]()
    for opening, indices in _parts(found, told):
        # "Le pont, construit en 1891, a été détruit": a participle hangs on the noun as a relative clause does.
        if opening == "mark" and found[indices[0]].lower in told.according and _tells(found, told, indices):
            # ", selon une enquête rendue publique en 2020": the day of saying is none of what was said.
            clauses.append(Clause("said", owner, indices, apart=True))
            continue
        hanging = opening == "mark" and not any(is_finite(told, found[i]) for i in indices)
        if opening == "aside":
            if _tells(found, told, indices):
                clauses.append(Clause("coordinate", None, indices, subject=root))
            continue
        if opening in ("relative", "subordinate") or (hanging and not waiting):
            if _tells(found, told, indices):
                kind: Kind = "subordinate" if opening == "subordinate" else "relative"
                clauses.append(Clause(kind, owner, indices, apart=True))
            else:
                (waiting or owner.tokens).extend(indices)
            continue
        if opening == "coordinate":
            # "Und dann, im Mai 2020, öffnete er sie": a date and a verb may stand in different parts.
            owner.tokens += waiting
            waiting = list(indices)
        elif (
            waiting and opening == "mark" and _is_opened_by_date(found, told, indices) and _tells(found, told, waiting)
        ):
            # "Sie hat Arbeit: Am 3. Juni kamen die Schlüssel, im August kam der Auftrag"
            owner = Clause("coordinate", None, waiting, subject=root)
            clauses.append(owner)
            waiting = list(indices)
        elif waiting:
            waiting += indices
        elif opening == "mark" and _tells(found, told, indices) and _tells(found, told, owner.tokens):
            waiting = list(indices)
        elif (
            opening == "mark"
            and _is_opened_by_date(found, told, indices)
            and any(is_finite(told, found[i]) for i in owner.tokens)
        ):
            # "Im Krieg wurde die Werft zerstört, 1951 nahm sie den Betrieb wieder auf": of 1951 only the second.
            owner = Clause("coordinate", None, list(indices), subject=root)
            clauses.append(owner)
        else:
            owner.tokens += indices
        if waiting and _tells(found, told, waiting) and _tells(found, told, owner.tokens):
            owner = Clause("coordinate", None, waiting, subject=root)
            clauses.append(owner)
            waiting = []
    owner.tokens += waiting
    if not root.tokens:
        return [Clause("main", tokens=list(range(len(found))))]
    for clause in clauses:
        clause.tokens.sort()
        clause.verb = next((i for i in clause.tokens if is_finite(told, found[i])), clause.tokens[0])
    return clauses


def words_alone(parsed: Parse, clause: Clause, language: str) -> list[int]:
    """The words that tell a clause alone: its own, with what it shares with the first or with the noun it hangs on.

    Empty where they would not stand alone; then the whole sentence has to tell it.
    """
    found, told = parsed.tokens, lang.get(language).clauses
    own = _trimmed(found, clause.tokens, told.joining)
    # What parted it from a clause that is told for itself.
    own = [i for i, after in pairwise([*own, -1]) if found[i].text != "," or after == i + 1]
    if not own or clause is parsed.clauses[0]:
        # "Trat der Minister zurück" is a question without what stood before it.
        return [] if own and told.verb_last and is_finite(told, found[own[0]]) else own
    if clause.kind == "relative":
        noun = noun_before(found, told, own[0])
        if told.verb_last and noun and not _agrees(found, told, noun, own[0]):
            return []
        own = own[: _end_of_relative(found, told, own)]
        return [*noun, *own] if noun else []
    if clause.kind == "subordinate":
        # "Nachdem der Damm gebrochen war" is no sentence without what follows.
        if told.verb_last:
            return []
        return own if found[own[0]].lower in told.before_that else own[1:]
    verb = next((i for i in own if is_finite(told, found[i])), None)
    if verb is not None and any(_names(found, told, i) for i in own if i < verb):
        return own
    if (
        verb is not None
        and _is_opened_by_date(found, told, own)
        and any(_names(found, told, i) for i in own if i > verb)
    ):
        # "Die Werft hat Arbeit: Am 3. Juni übergab Lühr die Schlüssel": Lühr did.
        return own
    main = parsed.clauses[0].tokens
    turning = next((i for i in main if is_finite(told, found[i])), len(found))
    # "En mayo de 2020 el consejo cerró": behind the date; "am 3. Mai schloss der Rat": behind the verb, if anywhere.
    dated = max((i for i in main if i < turning and (found[i].dated or found[i].text == ",")), default=-1)
    subject = [i for i in main if dated < i < turning]
    while len(subject) > 1 and found[subject[-1]].lower in told.clitic:
        subject.pop()
    if (
        turning == len(found)
        or not any(_names(found, told, i) for i in subject)
        or found[subject[0]].lower in told.preposition
    ):
        behind = verb is not None and told.verb_last and any(_names(found, told, i) for i in own if i > verb)
        return own if behind else []
    if verb is None:
        bare = [i for i in own if found[i].is_word and not found[i].dated and found[i].lower not in told.leads]
        if not any(_is(told.participle, found[i]) for i in (bare[-1:] if told.verb_last else bare[:2])):
            # "Sur les réformes dans les domaines économique et social": nothing was done there.
            return []
        subject += [i for i in main if i == turning or (i == turning + 1 and found[i].lower in ("été", "sido"))]
    return [*subject, *own]


def _parts(found: list[Token], told: Clauses) -> Iterator[tuple[_Opening, list[int]]]:
    """The sentence cut wherever a clause may begin or end, and how each part begins."""
    starts: dict[int, _Opening] = {0: "main"}
    depends, verbs = False, 0
    dashes = [i for i, token in enumerate(found) if token.text in _DASHES]
    if len(dashes) == 2:
        # "Nachdem sie – jemand schlug sie ab – 1992 ihre Nase verlor"
        first, last = dashes
        inner = _parts(found[first + 1 : last], told)
        yield from _without(_parts([*found[:first], *found[last + 1 :]], told), first, last)
        yield from (
            (("aside" if opening == "main" else opening), [i + first + 1 for i in part]) for opening, part in inner
        )
        return
    for i, token in enumerate(found):
        before = found[i - 1].text if i else ","
        apart = _behind_comma(found, told, i)
        word = token.lower.partition("'")[0]
        if before == "," and depends and verbs and i > 1:
            starts[i], depends, verbs = "resumed", False, int(is_finite(told, token))
        elif token.dated:
            if before == "," and i > 1 and not depends and not found[i - 2].dated:
                starts[i] = "mark"
        elif (word in told.subordinating and not _leads_to_date(found, told, i)) or (
            word in told.relative and i and (apart is not None or _is_bare(found, told, i))
        ):
            first = i if apart is None else apart
            while first and found[first - 1].lower in told.before_that:
                first -= 1
            depending = word in told.subordinating or found[first].lower in told.before_that
            starts[first] = "subordinate" if depending else "relative"
            depends, verbs = True, 0
        elif is_finite(told, token):
            verbs += 1
            if depends and verbs > 1 and told.bare_relative and before.lower() not in told.joining:
                starts[i], depends = "resumed", False
            elif before == "," and i and not depends:
                starts[i] = "mark"
        elif word in told.joining and not depends:
            starts[i] = "coordinate"
        elif before in _MARKS or (before == "," and i and not depends):
            starts[i] = "coordinate" if before in _MARKS else "mark"
    for (first, opening), (last, _) in pairwise([*sorted(starts.items()), (len(found), "main")]):
        yield opening, list(range(first, last))


def _without(
    parts: Iterator[tuple[_Opening, list[int]]], first: int, last: int
) -> Iterator[tuple[_Opening, list[int]]]:
    """Parts of a sentence from which what two dashes set apart was taken, with the places that its words have in it."""
    for opening, indices in parts:
        yield opening, [i if i < first else i + last + 1 - first for i in indices]


def _leads_to_date(found: list[Token], told: Clauses, place: int) -> bool:
    """ "Seit 2019", and not "seit er ging"."""
    return found[place].lower in told.preposition and place + 1 < len(found) and found[place + 1].dated


def _is_opened_by_date(found: list[Token], told: Clauses, indices: Sequence[int]) -> bool:
    """ "1951 nahm sie", "am 3. Mai schloss der Rat": in a language in which the verb stands second."""
    behind = [i for i in indices if not found[i].dated and found[i].lower not in told.leads]
    dated = any(found[i].dated for i in indices if not behind or i < behind[0])
    return told.verb_last and dated and bool(behind) and is_finite(told, found[behind[0]])


def _behind_comma(found: list[Token], told: Clauses, place: int) -> int | None:
    """Where the words begin that stand between a comma and this one: at it, or at the preposition of "en la que"."""
    for first in range(place, max(-1, place - 3), -1):
        if first == 0 or found[first - 1].text == ",":
            return first
        if found[first - 1].lower not in told.before_relative:
            return None
    return None


def _is_bare(found: list[Token], told: Clauses, place: int) -> bool:
    """ "El hombre que fue detenido": behind a noun, in a language that sets no comma."""
    return told.bare_relative and found[place - 1].is_word and not is_finite(told, found[place - 1])


def _is(form: Pattern[str], token: Token) -> bool:
    # "qu’il", "s’est": the last part is the word.
    return (
        token.is_word
        and not token.dated
        and form.fullmatch(token.text.replace("’", "'").rpartition("'")[2]) is not None
    )


def is_finite(told: Clauses, token: Token) -> bool:
    """Can it be the verb that a clause turns on?"""
    return _is(told.finite, token)


def _tells(found: list[Token], told: Clauses, indices: Collection[int]) -> bool:
    """Has a part a date and a verb of its own?"""
    dated = any(found[i].dated for i in indices)
    return dated and any(is_finite(told, found[i]) or _is(told.participle, found[i]) for i in indices)


def _names(found: list[Token], told: Clauses, index: int) -> bool:
    """Can the word be part of a subject?"""
    token = found[index]
    return token.is_word and not token.dated and token.lower not in told.nameless


def _agrees(found: list[Token], told: Clauses, noun: list[int], relative: int) -> bool:
    """Can a German noun be what a relative pronoun stands for: "der Bank, das am Montag tagte" is of something else?"""
    before = found[noun[0] - 1].lower if noun[0] else ""
    article, pronoun = found[noun[0]].lower, found[relative].lower
    if before in told.joining or pronoun not in ("der", "die", "das"):
        return pronoun not in ("der", "die", "das")
    genders = {"der": ("das",), "die": ("der", "das"), "das": ("der", "die"), "den": ("die", "das"), "dem": ("die",)}
    return pronoun not in genders.get(article, ())


def _end_of_relative(found: list[Token], told: Clauses, own: list[int]) -> int:
    """Where what follows "und" is no more of the clause: "que ganaron los comicios del día 3 y es líder"."""
    for place, index in enumerate(own):
        if found[index].lower in told.joining and _tells(found, told, own[:place]):
            return place
    return len(own)


def _trimmed(found: list[Token], indices: list[int], joining: Collection[str]) -> list[int]:
    """Without joining words at the beginning, and marks at either end."""
    first, last = 0, len(indices)
    while first < last and (found[indices[first]].lower in joining or not found[indices[first]].text[0].isalnum()):
        first += 1
    while last > first and found[indices[last - 1]].text in (",", ";", ":", "–", "—", "--", "."):
        last -= 1
    return indices[first:last]


def noun_before(found: list[Token], told: Clauses, place: int) -> list[int]:
    """The noun phrase that a relative clause hangs on: back to a verb, a date or a mark."""
    first = place
    while first and (
        found[first - 1].is_word
        or found[first - 1].text[0].isdigit()
        or (found[first - 1].text == "," and first == place)
    ):
        before = found[first - 1]
        if before.dated or is_finite(told, before) or before.lower in told.joining:
            break
        if place - first > 0 and told.limiting.fullmatch(before.lower):
            # "Trois ans après l'incendie qui avait ravagé l'aile": of the fire.
            break
        if place - first > 2 and _is(told.participle, before) and found[first].lower in told.preposition:
            # "Une exposition consacrée à la sculptrice Anne Vidal, morte en 1943": she died.
            break
        first -= 1
    while first < place and found[first].lower in told.preposition:
        first += 1
    named = any(token.is_word for token in found[first:place])
    return list(range(first, place)) if named and place - first <= _LONGEST_NOUN else []
