"""What stood behind a date at the beginning of a sentence, as a sentence: German has to put the subject first again."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.clauses import Token
from timeline.events.context import Context
from timeline.events.plain.anchors import LONGEST_SUBJECT
from timeline.events.segments import is_finite
from timeline.lang.clauses import Clauses


def opened(context: Context, told: Clauses, rest: list[int], present: int | None = None) -> list[int]:
    """What stood behind a date at the beginning, as a sentence; empty where it would be none. `present` is its verb,
    where the form does not tell."""
    found = context.parsed.tokens
    while rest and not (found[rest[0]].is_word or found[rest[0]].text[0].isdigit() or found[rest[0]].text in '„“«"'):
        rest = rest[1:]
    if not told.verb_last or not rest or (not is_finite(told, found[rest[0]]) and rest[0] != present):
        # "Am Montag, als es regnete, brach der Damm": what the verb stands behind is no subject.
        return [] if told.verb_last else rest
    behind = rest[1:]
    start = _behind_phrases(found, told, behind)
    subject = _subject_at(found, told, behind, start)
    if not subject:
        return []
    return [*subject, rest[0], *behind[:start], *behind[start + len(subject) :]]


def _behind_phrases(found: Sequence[Token], told: Clauses, behind: Sequence[int]) -> int:
    """The place behind "sich" and the phrases that stand between a verb and its subject: "wurde im Rathaus ein"."""
    place = 0
    while place < len(behind) and found[behind[place]].lower in told.clitic:
        place += 1
    while place < len(behind) and found[behind[place]].lower in told.preposition:
        following = (n for n in range(place + 2, len(behind)) if found[behind[n]].lower in told.nominative)
        place = next((n for n in following if found[behind[n - 1]].text[0].isupper()), len(behind))
    return place


def _subject_at(found: Sequence[Token], told: Clauses, behind: Sequence[int], start: int) -> list[int]:
    """The subject that begins at a place behind its verb; empty where no rule tells where it ends.

    A noun phrase of German: an article that may be a nominative's, what is written small, nouns and names, a genitive
    or "von" and another: "ein zwölf Meter langes Stück des Geländers".
    """
    place, nouns = start, 0
    if start < len(behind) and found[behind[start]].lower in told.pronouns:
        # "Rettete sie das Land": who whom? "Wurde sie verurteilt" leaves no doubt.
        if any(is_finite(told, token) for token in found[: behind[0] - 1]):
            # "Die Werft wurde zerstört, 1951 nahm sie den Betrieb auf": whom it means stands in the sentence, and not
            # in the one before.
            return []
        other = next((found[i] for i in behind[start + 1 : start + 2]), None)
        object_too = other is not None and (other.lower in told.nominative or other.text[0].isupper())
        return [] if object_too and found[behind[start]].lower != "er" else [behind[start]]
    while place < len(behind) and place - start < LONGEST_SUBJECT:
        token = found[behind[place]]
        if not token.is_word and not token.text[0].isdigit():
            break
        before = found[behind[place - 1]] if place > start else None
        if token.text[0].isupper() or token.text[0].isdigit():
            parts = before and nouns and before.text[0].isupper() and found[behind[start]].lower in told.nominative
            if parts and not any(told.named_by_kind.fullmatch(found[behind[n]].text) for n in (place - 1, place - 2)):
                # "Fand ein Gutachter Risse": two nouns, of which one may name the other, or not.
                return []
            nouns += token.text[0].isupper()
        elif not _goes_on(found, told, behind, place, before, nouns):
            break
        place += 1
    return list(behind[start:place]) if nouns else []


def _goes_on(
    found: Sequence[Token], told: Clauses, behind: Sequence[int], place: int, before: Token | None, nouns: int
) -> bool:
    """Is a word that is written small still of the subject, of which so many nouns stand before it?"""
    word = found[behind[place]].lower
    if word in told.joining:
        return nouns > 0 and not _is_clause_behind(found, told, behind[place + 1 :])
    described = word not in told.nominative and told.describing.fullmatch(word) is not None
    # "Vertreter kleiner Betriebe", and no "das Institut hingegen bessere Zahlen".
    of_it = (
        (described and (word.endswith("er") or (before is not None and before.text in told.measures)))
        or word in told.genitive
        or word == "von"
    )
    if nouns and of_it and _is_noun_behind(found, told, behind, place):
        return True
    if word in told.nominative:
        return not nouns or (before is not None and before.lower in told.joining)
    if nouns:
        return False
    of_another = word in told.preposition or word in told.oblique or is_finite(told, found[behind[place]])
    return described and not of_another


def _is_clause_behind(found: Sequence[Token], told: Clauses, behind: Sequence[int]) -> bool:
    """Is "und" followed by a clause of its own: "und der Rat tagte"?"""
    named = 0
    for index in behind:
        if is_finite(told, found[index]):
            return True
        if found[index].text[0].isupper():
            named += 1
        elif named:
            return False
    return False


def _is_noun_behind(found: Sequence[Token], told: Clauses, behind: Sequence[int], place: int) -> bool:
    """Does a noun follow, straight or behind a word that describes it?"""
    following = [found[i] for i in behind[place + 1 : place + 3]]
    if following and following[0].text[0].isupper():
        return True
    described = len(following) > 1 and told.describing.fullmatch(following[0].lower) is not None
    return described and following[1].text[0].isupper()
