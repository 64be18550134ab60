"""Whom a pronoun stands for, where sentences have no grammar here: the subject of the sentence before."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.clauses import Token
from timeline.events.clauses import tokens as tokens_of
from timeline.events.context import Context
from timeline.events.plain.anchors import LONGEST_SUBJECT, MARKS, is_present
from timeline.events.plain.printing import tidied
from timeline.events.segments import is_finite
from timeline.lang.clauses import Clauses
from timeline.sentences import Span, sentences_before

# So many sentences without a subject may follow each other.
_SENTENCES_BACK = 6


def antecedent_of(context: Context, told: Clauses, pronoun: str) -> str:
    """Who or what a pronoun stands for: the subject of the sentence before, if it agrees; "" where nobody can tell."""
    subject = _subject_before(context, told)
    if not subject:
        return ""
    first = subject[0].lower.partition("'")[0]
    named = subject[0].text[0].isupper() and first not in told.preposition and first not in told.pronouns
    agrees = first in told.pronouns.get(pronoun, ()) if first in told.articles else named and is_name(subject)
    return tidied(context.text[subject[0].start : subject[-1].end]) if agrees else ""


def dropped_subject(context: Context, told: Clauses, kept: Sequence[int]) -> str:
    """Who does what a sentence without a subject tells, "compareció en el Congreso": the subject of the one before, if
    it agrees; "" where one may stand behind the verb ("cerró la fábrica") or nobody can tell."""
    found = [context.parsed.tokens[i] for i in kept]
    start = next(
        (n for n, token in enumerate(found) if token.lower not in told.clitic and token.lower != "no"), len(found)
    )
    if not told.drops_subject or start == len(found) or not is_finite(told, found[start]):
        return ""
    behind = next((token for token in found[start + 1 :] if not told.participle.fullmatch(token.lower)), None)
    if behind is not None and behind.is_word and behind.lower not in told.preposition and not behind.dated:
        return ""
    subject = _subject_before(context, told)
    if not subject:
        return ""
    several = subject[0].lower in told.plural or any(token.lower in told.joining for token in subject)
    done_to = found[start + 1].lower if len(found) > start + 1 else ""
    of_other_gender = (done_to.endswith(("ada", "ida")) and subject[0].lower in ("el", "un", "este")) or (
        done_to.endswith(("ado", "ido")) and subject[0].lower in ("la", "una", "esta")
    )
    passive = found[start].lower.startswith(("fue", "ser")) and told.participle.fullmatch(done_to) is not None
    if of_other_gender or (passive and _has_person_behind(context, subject[-1])):
        # "El juez citó a Roldán. Fue detenido": not the judge.
        return ""
    of_person = told.personal.match(found[start].lower) or told.personal.match(done_to)
    named = any(token.text[0].isupper() for token in subject[1:]) or is_name(subject)
    if of_person and not named and not any(told.person.match(token.lower) for token in subject):
        # "El funeral se celebra hoy. Será enterrado mañana": somebody else will.
        return ""
    agrees = several == found[start].lower.endswith("n")
    known = subject[0].lower in told.articles or (is_name(subject) and subject[0].lower not in told.openers)
    return tidied(context.text[subject[0].start : subject[-1].end]) if agrees and known else ""


def _leaves_it_out(found: Sequence[Token], told: Clauses) -> bool:
    """Has a sentence no subject of its own before its verb: "Se exilió en 1962", "Allí construyó"?"""
    first = next((token for token in found if token.lower not in told.clitic), found[0])
    return is_finite(told, first) or first.lower in told.openers


def _has_person_behind(context: Context, subject: Token) -> bool:
    """Does the sentence of a Spanish subject tell of a person it did something to: "citó a Roldán"?"""
    end = context.parsed.tokens[0].start
    return any(token.lower in ("a", "al") for token in tokens_of(context.text, subject.end, end))


def _subject_before(context: Context, told: Clauses) -> Sequence[Token]:
    """The subject of the sentence before; none where nobody can tell it."""
    here = context.parsed.tokens[0].start
    spans = sentences_before(context.text, context.paragraph, here, context.language)
    sentences = (tokens_of(context.text, *span) for span in reversed(spans[-_SENTENCES_BACK:]))
    # "Estudió en Madrid. Regresó en 1977": who, the first of them may tell.
    told_by_name = (found for found in sentences if not _leaves_it_out(found, told))
    found = next(told_by_name, None) if told.drops_subject else tokens_of(context.text, *spans[-1]) if spans else None
    if not found:
        return []
    verbs = (n for n, token in enumerate(found) if n and (is_finite(told, token) or is_present(found, told, n)))
    turning = next(verbs, 0)
    subject = found[:turning]
    while subject and told.clitic and subject[-1].lower in told.clitic:
        subject = subject[:-1]
    # "L'ancien directeur, Marc Vial, a été inculpé": the director is enough.
    mark = next((n for n, token in enumerate(subject) if token.text in MARKS), len(subject))
    subject = subject[:mark]
    if len(subject) < 1 + (mark < turning - 1) or len(subject) > LONGEST_SUBJECT:
        return []
    return subject


def is_name(subject: Sequence[Token]) -> bool:
    return all(token.text[0].isupper() or not token.is_word for token in subject)


def sentence_before(context: Context) -> Span | None:
    """The sentence before, in the same paragraph."""
    here = context.parsed.tokens[0].start
    return next(reversed(sentences_before(context.text, context.paragraph, here, context.language)), None)
