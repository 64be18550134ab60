"""Headlines in the article's own words: who did what, at most 90 characters, readable alone.

A headline is a selection: the words of the dated clause, without the date and without who said so, and of the
clauses that hang on it as far as they fit. The only words that move are a subject that a clause shares ("He was
freed *and left*") and the noun phrase that a pronoun stands for; both come from the same paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from timeline.events import words
from timeline.events.clauses import Clause, Parse, parse
from timeline.events.sentences import sentences

LONGEST = 90
# Below this a headline says too little to be preferred for being complete.
_SHORT = 28

_BEFORE_DATE = frozenset(
    "on in at by during since until till from between around about circa late early earlier later mid before after "
    "for to of through beginning starting ending as over".split()
)
_AFTER_DATE = frozenset("local time gmt bst est edt et utc cet cest o'clock onwards".split())
_OPENERS = re.compile(
    r"(?:(?:and|but|so|yet|or|then|also|still|however|meanwhile|later|earlier|recently|more recently|moreover|"
    r"furthermore|additionally|in addition|for example|for instance|in fact|indeed|instead|separately|nevertheless|"
    r"nonetheless|as a result|in turn|in return|for context|at the time|since then|finally|eventually|of course|"
    r"unsurprisingly|notably|by contrast|on the other hand|even so|thus|therefore|hence|consequently|shortly|soon|"
    r"just|only|yes|no|in a statement|in a further example)\b[,\s]*|[,;:.\s–—*•|>#\\-]+)+",
    re.IGNORECASE,
)
_SPACED_MARK = re.compile(r"\s+([,.;:!?%)\]”]|''|’s\b|'s\b|n't\b)")
_AFTER_OPENING = re.compile(r"([(\[“$]|``)\s+")
_NAME = re.compile(r"(?:[A-Z][\w’'.-]*\s+(?:(?:al|bin|ibn|van|von|de|der|el|da|di)\s+)?)+[A-Z][\w’'-]+")
_NOT_PERSON = frozenset(
    "Ministry Party University Department Court Company Bank House States Agency City Street Bureau Commission "
    "Committee Council Congress Center Centre Institute Union Nations Office Corporation Corp Inc Ltd Group Kingdom "
    "Times Post News Press Association Organization Organisation Federation Republic Army Force Forces Police Guard "
    "Board Authority Administration Reserve Fund Trust Hospital School College Church Airport Airlines Park River "
    "Sea Ocean Island Islands Mountain Mountains Avenue Road Square Bridge Palace Castle Olympics Games Cup League "
    "Act Treaty Agreement Accord Intelligence National International Central Federal Foreign Security Secretary "
    "General Street World War North South East West New United January February March April May June July August "
    "September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
)


@dataclass(frozen=True, slots=True)
class Context:
    """What a headline may draw on: the article's text, its paragraph's start, and the sentence as parsed."""

    text: str
    paragraph: int
    parsed: Parse
    language: str = "en"


def headline(context: Context, clause: Clause, dates: Collection[int]) -> str:
    """The headline of a clause; `dates` are the indices of the tokens that make its date.

    Never empty for a sentence that has a word in it.
    """
    if context.language != "en":
        return _fitted(context, clause, _everything(context.parsed), dates)
    teller, chosen, lead = _told(context, clause)
    text = lead + _fitted(context, teller, chosen, dates, room=LONGEST - len(lead))
    if len(text) < 3:
        text = _fitted(context, clause, _everything(context.parsed), dates)
    return text


def _everything(parsed: Parse) -> list[int]:
    return list(range(len(parsed.tokens)))


def _children(parsed: Parse, clause: Clause) -> list[Clause]:
    return [other for other in parsed.clauses if other.parent is clause]


def _family(parsed: Parse, clause: Clause) -> list[Clause]:
    found = [clause]
    for child in _children(parsed, clause):
        if child.kind not in ("said", "aside"):
            found += _family(parsed, child)
    return found


def _told(context: Context, clause: Clause) -> tuple[Clause, list[int], str]:
    """The clause that tells, the tokens to tell it with, and a lead ("Smith: ") where someone is quoted."""
    parsed = context.parsed
    found = parsed.tokens
    if clause.kind == "said":
        # "98 percent resist the drug, the CDC reported": the news is what was reported.
        clause = parsed.clauses[0]
    children = _children(parsed, clause)
    complement = next((child for child in children if child.kind == "complement"), None)
    if complement is None and clause.parent is None:
        complement = next((c for c in parsed.clauses if c.kind == "complement" and c.parent is None), None)
    if complement is not None:
        speech = found[complement.tokens[0]].text in ("“", '"', "``")
        if speech:
            speaker = _speaker(context, clause)
            if speaker:
                return complement, [i for c in _family(parsed, complement) for i in c.tokens], f"{speaker}: "
        if _carries_only(parsed, clause) and _stands_alone(parsed, complement):
            return _told(context, complement)
    # "fears grew in May, when the offices were raided": the second clause says what happened.
    if clause.kind == "main" and clause.tokens:
        for child in children:
            opening = found[child.tokens[0]]
            before = found[child.tokens[0] - 2] if child.tokens[0] >= 2 else None
            if child.kind == "subordinate" and opening.lower == "when" and child.apart and before and before.dated:
                return _told(context, child)
    chosen = sorted({i for member in _family(parsed, clause) for i in member.tokens})
    return clause, _with_subject(context, clause, chosen), ""


def _carries_only(parsed: Parse, clause: Clause) -> bool:
    """Does the clause only say that something was said ("officials said on Monday that")?"""
    if clause.verb is None:
        return False
    said = [i for i in clause.tokens if parsed.tokens[i].lower in words.SAYING]
    return bool(said) and clause.verb <= said[0]


def _stands_alone(parsed: Parse, clause: Clause) -> bool:
    """Is it a statement that stays true without who said it: a verb, and nothing only possible or hoped for?"""
    if clause.verb is None:
        return False
    spoken = [parsed.tokens[i].lower for i in clause.tokens]
    return not {"would", "could", "might", "may", "should", "if", "whether", "i", "we", "you"} & set(spoken)


def _speaker(context: Context, clause: Clause) -> str:
    """Who speaks: the attribution without its verb, its date and what follows them."""
    parsed, kept = context.parsed, []
    said = next((i for i in clause.tokens if parsed.tokens[i].lower in words.COMPLEMENT_VERBS), None)
    if said is None:
        return ""
    before = [i for i in clause.tokens if i < said and not parsed.tokens[i].dated]
    kept = before if any(parsed.tokens[i].is_word for i in before) else [i for i in clause.tokens if i > said]
    names: list[int] = []
    for i in kept:
        token = parsed.tokens[i]
        if token.dated or token.lower in ("on", "in", "at", "to", ".") or (token.lower == "," and names):
            break
        if token.is_word or names:
            names.append(i)
    speaker = _joined(context.text, parsed, names)
    if speaker.lower() in words.PRONOUNS:
        speaker = _antecedent(context, speaker.lower())
    return speaker[:1].upper() + speaker[1:] if len(speaker) <= 45 else ""


def _subject(parsed: Parse, clause: Clause) -> list[int]:
    """The words before a clause's verb, as far as they are its subject."""
    if clause.verb is None:
        return []
    before = [i for i in clause.tokens if i < clause.verb]
    found = parsed.tokens
    while before and (
        found[before[0]].lower in words.CONJUNCTIONS | words.SUBORDINATORS | {","} or found[before[0]].dated
    ):
        before.pop(0)
    # "On Monday in Rome, the pope": what the last comma parts from the verb is no subject.
    for place, index in enumerate(before):
        if found[index].lower == "," and place + 1 < len(before):
            before = (
                before[place + 1 :] if found[before[0]].lower in words.NOMINAL - words.DETERMINERS else before[:place]
            )
            break
    return [i for i in before if not found[i].dated and found[i].lower != ","]


def _with_subject(context: Context, clause: Clause, chosen: list[int]) -> list[int]:
    """Give a clause that has none its subject: the parent's, the coordinate one's, or the antecedent's."""
    parsed = context.parsed
    found = parsed.tokens
    first = found[chosen[0]].lower if chosen else ""
    if clause.kind == "coordinate" and clause.subject is not None:
        while chosen and found[chosen[0]].lower in words.CONJUNCTIONS | {","}:
            chosen = chosen[1:]
        shared = clause.subject
        while shared.kind == "coordinate" and shared.subject is not None:
            shared = shared.subject
        subject = _subject(parsed, shared)
        verb = shared.verb
        # "was arrested in May and released in June": the auxiliary is shared as well.
        shares = verb is not None and found[verb].lower in words.AUXILIARIES
        if verb is not None and shares and chosen and found[chosen[0]].lower not in words.AUXILIARIES:
            subject = [*subject, verb]
        return [*subject, *chosen]
    if clause.kind == "participle" and clause.parent is not None:
        return [*_subject(parsed, clause.parent), *chosen]
    if clause.kind == "relative" and clause.verb is not None:
        start = clause.tokens[0]
        floor = clause.parent.tokens[0] if clause.parent and clause.parent.tokens else 0
        end = start - 1 if start and found[start - 1].lower == "," else start
        antecedent = list(range(_phrase_start(parsed, end, floor), end))
        if first in ("who", "which", "that") and _verb_follows(parsed, clause, start):
            chosen = chosen[1:]
        elif first in ("where", "whose"):
            return chosen[1:] if first == "where" else [*antecedent, *chosen]
        return [*antecedent, *chosen]
    if clause.kind == "subordinate":
        while chosen and (found[chosen[0]].lower in words.SUBORDINATORS or found[chosen[0]].lower == ","):
            chosen = chosen[1:]
        if clause.parent is not None and chosen:
            opening = found[chosen[0]]
            subjectless = clause.verb is not None and chosen[0] >= clause.verb
            if opening.lower in words.PRONOUNS or (subjectless and opening.lower.endswith("ing")):
                subject = _subject(parsed, clause.parent)
                if subject and found[subject[0]].lower not in words.PRONOUNS:
                    return [*subject, *(chosen[1:] if opening.lower in words.PRONOUNS else chosen)]
    if clause.kind == "phrase":
        chosen = chosen[1:]
    if clause.kind == "complement":
        while chosen and found[chosen[0]].lower in ("that", ",", "“", "``", '"'):
            chosen = chosen[1:]
    return chosen


def _verb_follows(parsed: Parse, clause: Clause, start: int) -> bool:
    between = [i for i in clause.tokens if clause.verb is not None and start < i < clause.verb]
    return all(
        parsed.tokens[i].lower.endswith("ly")
        or parsed.tokens[i].dated
        or parsed.tokens[i].lower in ("on", "in", ",", "also")
        for i in between
    )


def _phrase_start(parsed: Parse, end: int, floor: int) -> int:
    """Back over the noun phrase that ends here, taking "of" phrases along."""
    found, index = parsed.tokens, end
    while index > floor:
        token = found[index - 1]
        if token.dated or not (token.is_word or token.text[0].isdigit() or token.text in "-’'"):
            break
        if token.lower in words.DETERMINERS:
            return index - 1
        if token.lower == "of" or (token.lower not in words.NOMINAL | words.CONJUNCTIONS | words.AUXILIARIES):
            index -= 1
            continue
        break
    return index


# fitting


def _fitted(
    context: Context, clause: Clause, chosen: Sequence[int], dates: Collection[int], room: int = LONGEST
) -> str:
    """The chosen tokens as a headline: without the date, cut where it reads best."""
    parsed = context.parsed
    kept = _undated(parsed, chosen, dates)
    kept = _opened(context, kept)
    if not kept:
        return ""
    subject = ""
    first = parsed.tokens[kept[0]]
    if first.lower in words.PRONOUNS and context.language == "en":
        subject = _antecedent(context, first.lower)
        if subject:
            kept = kept[1:]
    room -= len(subject) + 1 if subject else 0
    whole = _joined(context.text, parsed, kept)
    if len(whole) > room:
        # What stands apart before the verb ("the bank, based in Rome, said") goes before anything at the end does.
        slim = _without_interruptions(parsed, clause, kept)
        kept = slim if slim else kept
        whole = _joined(context.text, parsed, kept)
    if len(whole) > room:
        whole = _cut(context, clause, kept, room)
    return _polished(f"{subject} {whole}" if subject else whole)


def _undated(parsed: Parse, chosen: Sequence[int], dates: Collection[int]) -> list[int]:
    """Without the date's tokens and the prepositions that led to them."""
    found = parsed.tokens
    dropped: set[int] = {i for i in chosen if i in dates}
    for i in sorted(dropped):
        if i - 1 in dropped:
            continue
        last = i
        while last + 1 in dropped or (last + 1 in chosen and found[last + 1].lower in _AFTER_DATE):
            last += 1
            dropped.add(last)
        if _before_noun(parsed, i, last):
            continue
        back = i - 1
        while (
            back >= 0
            and back in chosen
            and (found[back].lower in _BEFORE_DATE or (found[back].lower == "the" and back != 0))
        ):
            dropped.add(back)
            back -= 1
        comma_before = back >= 0 and back in chosen and found[back].text == ","
        comma_after = last + 1 < len(found) and found[last + 1].text == ","
        if comma_before and comma_after:
            dropped |= {back, last + 1}
        elif comma_after and (back < 0 or back not in chosen):
            dropped.add(last + 1)
    return [i for i in chosen if i not in dropped]


def _before_noun(parsed: Parse, first: int, last: int) -> bool:
    """ "the January 12 earthquake", "Tuesday's attack": the date stands before its noun."""
    found = parsed.tokens
    if last + 1 >= len(found):
        return False
    following = found[last + 1]
    determined = first > 0 and found[first - 1].lower in words.DETERMINERS
    possessive = found[last].text.endswith(("’s", "'s"))
    plain = following.is_word and following.lower not in words.NOT_MAIN_VERB | words.AUXILIARIES
    return (plain and (determined or possessive)) or following.text in ("'s", "’s")


def _opened(context: Context, kept: list[int]) -> list[int]:
    """Without the connectives it begins with."""
    parsed = context.parsed
    if context.language != "en":
        while kept and not (parsed.tokens[kept[0]].is_word or parsed.tokens[kept[0]].text[0].isdigit()):
            kept = kept[1:]
        return kept
    while kept:
        rest = _joined(context.text, parsed, kept)
        match = _OPENERS.match(rest)
        if not match:
            return kept
        length, cut = match.end(), 0
        while cut < len(kept) and len(_joined(context.text, parsed, kept[: cut + 1])) <= length:
            cut += 1
        if cut == 0 or cut == len(kept):
            return kept
        kept = kept[cut:]
    return kept


def _without_interruptions(parsed: Parse, clause: Clause, kept: list[int]) -> list[int]:
    if clause.verb is None:
        return kept
    apart = {i for c in _family(parsed, clause)[1:] if c.apart and c.tokens[-1] < clause.verb for i in c.tokens}
    return [i for i in kept if i not in apart]


def _cut(context: Context, clause: Clause, kept: list[int], room: int) -> str:
    """The longest beginning that reads as if it were whole; an ellipsis only where there is none."""
    parsed = context.parsed
    found = parsed.tokens
    opens = {c.tokens[0]: c for c in parsed.clauses if c is not clause and c.tokens}
    verb_place = next((place for place, i in enumerate(kept) if i == clause.verb), 0)
    best, best_score = "", float("-inf")
    depth = 0
    for place, index in enumerate(kept):
        token = found[index]
        if place > verb_place + 1 and depth == 0:
            text = _joined(context.text, parsed, kept[:place])
            if len(text) > room:
                break
            penalty = _penalty(parsed, kept, place, opens)
            if penalty is not None:
                score = len(text) - penalty - (0 if len(text) >= _SHORT else 15)
                if score >= best_score:
                    best, best_score = text, score
        if token.text in ("(", "“", "``", "-LRB-"):
            depth += 1
        elif token.text in (")", "”", "''", "-RRB-") and depth:
            depth -= 1
    if best:
        return best
    text = _joined(context.text, parsed, kept)
    return text[: room - 1].rsplit(" ", 1)[0].rstrip(" ,;:–—-") + "…"


def _penalty(parsed: Parse, kept: list[int], place: int, opens: Collection[int]) -> int | None:
    """What a cut before this place costs, in characters; None where none may be made."""
    found = parsed.tokens
    before, after = found[kept[place - 1]], found[kept[place]]
    dangling = words.NOMINAL | words.AUXILIARIES | words.CONJUNCTIONS | words.SUBORDINATORS | words.RELATIVES
    if (
        before.lower in dangling
        or before.lower in ("to", "not", "’", "'", "$")
        or before.lower in words.COMPLEMENT_VERBS
    ):
        return None
    if after.lower in ("’s", "'s", "%", "-", ".", "n't", ")", "”"):
        return None
    if before.text in (",", ";", ":", "–", "—", "--"):
        return 0
    if after.text in (";", "–", "—", "--"):
        return 0
    if after.text == ",":
        return 2
    if kept[place] in opens and after.lower not in ("that",):
        return 2
    if after.lower in words.SUBORDINATORS | words.RELATIVES:
        return 4
    if after.lower in ("and", "but", "or"):
        return 14
    if after.lower == "to":
        return 22
    if after.lower in ("of", "than"):
        return 40
    if after.lower in words.NOMINAL - words.DETERMINERS - {
        "no",
        "any",
        "each",
        "every",
        "all",
        "both",
        "many",
        "few",
        "several",
        "more",
        "most",
        "other",
        "another",
        "such",
        "some",
    }:
        return 12
    if after.text.endswith("ing") and after.text[0].islower():
        return 8
    return None


def _joined(text: str, parsed: Parse, kept: Sequence[int]) -> str:
    """The tokens with the spaces that stood between them, as prose writes them."""
    parts: list[str] = []
    for place, index in enumerate(kept):
        token = parsed.tokens[index]
        if place:
            before = kept[place - 1]
            if before + 1 == index:
                gap = text[parsed.tokens[before].end : token.start]
                parts.append(" " if gap.strip() == "" and gap else gap)
            else:
                parts.append(" ")
        parts.append({"-LRB-": "(", "-RRB-": ")", "``": "“", "''": "”"}.get(token.text, token.text))
    joined = _SPACED_MARK.sub(r"\1", "".join(parts))
    return _AFTER_OPENING.sub(r"\1", joined)


_DANGLING_END = re.compile(
    r"(?:[\s,;:.–—-]|\s(?:and|but|or|the|a|an|of|in|on|at|by|for|from|to|with|when|while|as|that))+$"
)


def _polished(text: str) -> str:
    text = re.sub(r"\s+", " ", text).strip()
    text = re.sub(r"\s*,(?:\s*,)+", ",", text)
    abbreviation = re.search(r"\b(?:[A-Z]\.)+$|\b(?:Inc|Corp|Co|Ltd|Jr|Sr|St)\.$", text)
    if not abbreviation:
        text = _DANGLING_END.sub("", text)
    for opening, closing in (("“", "”"), ("(", ")"), ("‘", "’")):
        if text.count(opening) > text.count(closing) and (opening != "‘"):
            text += closing
        if opening != "‘" and text.count(closing) > text.count(opening):
            text = text.replace(closing, "", 1) if text.index(closing) < (text.find(opening) % 1000) else text
            text = text.rstrip(closing) if text.count(closing) > text.count(opening) else text
    if text.count('"') % 2:
        text = text.replace('"', "")
    return text[:1].upper() + text[1:]


# whom a pronoun means


def _antecedent(context: Context, pronoun: str) -> str:
    """The noun phrase of the paragraph that a sentence's first pronoun stands for; empty when that is not plain."""
    here = context.parsed.tokens[0].start
    before = context.text[context.paragraph : here]
    spans = sentences(before, context.language)
    for start, end in reversed(spans):
        start, end = start + context.paragraph, end + context.paragraph
        if pronoun in ("he", "she"):
            person = _person(context.text, start, end)
            if person:
                return person
            continue
        parsed = parse(context.text, start, end, (), context.language)
        subject = _subject(parsed, parsed.clauses[0])
        if not subject or len(subject) > 8:
            continue
        opening = parsed.tokens[subject[0]].lower
        if opening in words.PRONOUNS | {"i", "we", "you", "there", "this", "that", "these", "those"}:
            continue
        head = parsed.tokens[subject[-1]].lower
        plural = (head.endswith("s") and not head.endswith("ss")) or "and" in [parsed.tokens[i].lower for i in subject]
        proper = parsed.tokens[subject[-1]].text[:1].isupper()
        if plural == (pronoun == "they") or (proper and pronoun == "it"):
            return _polished(_joined(context.text, parsed, subject))
    return ""


def _person(text: str, start: int, end: int) -> str:
    """The one person whom a sentence names first, or only."""
    people = []
    for match in _NAME.finditer(text, start, end):
        name = match.group()
        parts = name.split()
        lead = text[max(start, match.start() - 5) : match.start()].lower()
        if any(part.strip(".,’'") in _NOT_PERSON for part in parts) or lead.endswith(("the ", " in ", " at ")):
            continue
        if any(part.isupper() and len(part) > 2 for part in parts):
            continue
        if parts[0] in ("The", "In", "On", "At", "When", "But", "And", "A", "An"):
            parts = parts[1:]
        if len(parts) >= 2:
            people.append(re.sub(r"[’']s$", "", " ".join(parts)))
    return people[0] if people else ""
