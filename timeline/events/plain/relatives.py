"""A relative clause told as a sentence of its own: "le préfet, qui avait donné l'alerte" gave it."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.clauses import Token
from timeline.events.segments import is_finite
from timeline.lang.clauses import Clauses


def as_sentence(found: Sequence[Token], told: Clauses, kept: list[int], relative: int) -> list[int]:
    """The noun and what is told of it, without the pronoun at the token `relative`; as it was, where the pronoun may be
    no subject ("la casa, que compró Juan") or the noun none ("einen Titel für Berg, die gewonnen hatte")."""
    if relative not in kept or found[relative].lower not in told.subject_relative:
        return kept
    place = kept.index(relative)
    noun, rest = [i for i in kept[:place] if found[i].text != ","], kept[place + 1 :]
    if not rest or not _is_subject(found, told, noun):
        return kept
    if told.verb_last:
        return _second(found, told, noun, rest, relative) or kept
    verb = next((n for n, i in enumerate(rest) if found[i].lower not in told.clitic), len(rest))
    if verb == len(rest) or not is_finite(told, found[rest[verb]]):
        return kept
    subject = verb > 0 or told.of_subject.fullmatch(found[rest[verb]].lower) is not None
    return [*noun, *rest] if subject or not told.drops_subject else kept


def _is_subject(found: Sequence[Token], told: Clauses, noun: list[int]) -> bool:
    """Can it be the subject of a sentence: no "desde", no "en el", no "den Mann", no "als Beispiel die Mure"?"""
    if not noun:
        return False
    first, last = found[noun[0]].lower, found[noun[-1]].lower
    leads = {*told.preposition, *told.subordinating, *told.relative, *told.according, *told.pronouns, *told.binding}
    if first in leads - {*told.articles} or last in {*told.preposition, *told.articles}:
        return False
    # "Su archivo a la Universidad, que lo expondrá": the university does.
    inside = any(found[i].lower in told.preposition and found[i].lower not in told.of_day for i in noun[1:])
    return not any(found[i].lower in told.oblique for i in noun[:2]) and (told.verb_last or not inside)


def _second(found: Sequence[Token], told: Clauses, noun: list[int], rest: list[int], relative: int) -> list[int]:
    """German, whose verb comes from the end to the second place: "Salo, der die Werft verlassen hatte"; none where the
    pronoun may be no subject: "die Frau, der das Haus gehörte", "die Werft, die der Konzern kaufte"."""
    verbs = [i for i in rest if is_finite(told, found[i])]
    if len(verbs) != 1 or verbs[0] != rest[-1]:
        return []
    pronoun, article, first = found[relative].lower, found[noun[0]].lower, found[rest[0]]
    if pronoun == "der" and article in ("die", "eine", "der"):
        return [] if article != "der" else [*noun, rest[-1], *rest[:-1]]
    passive = any(found[i].lower in ("worden", "wurde", "wurden") for i in rest)
    other = first.lower in told.nominative or (first.text[0].isupper() and not first.dated)
    return [] if pronoun != "der" and other and not passive else [*noun, rest[-1], *rest[:-1]]
