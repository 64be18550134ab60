"""A sentence with dates -> Claims: which clause each date is of, and why a date makes no claim."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from operator import attrgetter

from timeline import when as calendar
from timeline.events import furniture, plain, words
from timeline.events.clauses import Clause, Parse, telling
from timeline.events.context import Context
from timeline.events.datelines import after_dateline
from timeline.events.endings import is_past
from timeline.events.happening import why_nothing
from timeline.events.headlines import headline
from timeline.events.idle import SAYS_WHICH, Setting, is_wide, why_idle
from timeline.events.phrases import subject_of
from timeline.events.planning import is_planned
from timeline.events.pronouns import antecedent_of
from timeline.events.speakers import pronoun_before, short_name, speaker_before
from timeline.events.walk import parse
from timeline.model import Article, Block, Claim, Mention, Passed
from timeline.sentences import Span
from timeline.when import When

# A time of day that names no day.
_CLOCK = re.compile(r"(?:\d{1,2}(?:[:.]\d\d)?|\d{4})(?: ?[ap]\.?m\.?)?(?: (?:[A-Z]{2,4}|local time))?\Z")
# What joins two dates of one deed.
_AND_THEN = re.compile(
    r"\s*(?:,|,? and(?: again| then| later| once more)?|,? or)"
    r"(?: (?:in|at) [A-Z]\w+)?(?: (?:on|in|at|from)(?: the)?)?\s+"
)
# How many paragraphs a pronoun may point back.
_PARAGRAPHS_BACK = 2
_start = attrgetter("start")
_QUESTION = re.compile(r"\?[”\"'’\s]*\Z")


@dataclass(frozen=True, slots=True)
class _Dated:
    """A clause of a sentence with the mentions that date it."""

    clause: Clause
    mentions: list[Mention]


def of_sentence(article: Article, block: Block, span: Span, mentions: Sequence[Mention]) -> list[Claim | Passed]:
    """The claims of a sentence and, for those of its dates that make none, why; `mentions` date something each."""
    text, language = article.text, article.language
    start, end = span
    opening = after_dateline(text, start, end)
    posted = [m for m in mentions[:1] if _is_of_the_post(text, opening, m)]
    if posted:
        opening = posted[0].end + 1
    parsed = parse(text, opening, end, [(m.start, m.end) for m in mentions], language)
    if not parsed.tokens or furniture.is_no_story(text[start:end]):
        return [Passed(m, "of the page around the story") for m in mentions]
    if _is_own_name(article, block, parsed, mentions):
        return [Passed(m, "in the article's own title") for m in mentions]
    stamps = {
        id(m): "when it was written"
        for m in mentions
        if m.start < opening or furniture.stamps(text[start : m.start], m.text, text[m.end : end], parsed, language)
    }
    if len(stamps) == len(mentions) and posted:
        # The hour of a post dates what it tells, unless that has a date of its own.
        del stamps[id(posted[0])]
    given = [m for m in mentions if id(m) not in stamps]
    settings = (Setting(text[start : m.start], m, text[m.end : end]) for m in given)
    idle = {id(date.mention): why_idle(date, parsed, len(mentions) == 1, language) for date in settings}
    by_clause = _by_clause(parsed, [m for m in given if not idle[id(m)]])
    for mention in given:
        # "a turbulent beginning of the year, as rebels took the north": what made it turbulent happened then.
        told = _explained(parsed, mention) if idle[id(mention)] == SAYS_WHICH else None
        if told is not None and id(told) not in by_clause:
            by_clause[id(told)] = _Dated(told, [mention])
            idle[id(mention)] = ""
    found: list[Claim | Passed] = [Passed(m, why) for m in mentions if (why := stamps.get(id(m)) or idle[id(m)])]
    asked = language == "en" and _QUESTION.search(text, start, end) is not None
    before = _paragraphs_before(article, block)
    speaker = speaker_before(text, block.start, start, end) if language == "en" else ""
    if language == "en" and not speaker and (who := pronoun_before(text, block.start, start, end)):
        speaker = short_name(
            antecedent_of(Context(text, block.start, parsed, language, frozenset(), before), who, start)
        )
    dates = {
        id(m): {i for i, t in enumerate(parsed.tokens) if t.start < m.end and m.start < t.end}
        for dated in by_clause.values()
        for m in dated.mentions
    }
    for dated in by_clause.values():
        mention = _deciding(dated.mentions)
        if why := _why_nothing(article, parsed, dated, mention, by_clause, asked, speaker):
            found += [Passed(m, why) for m in dated.mentions]
            continue
        own = {i for m in dated.mentions for i in dates[id(m)]}
        others = frozenset(i for numbers in dates.values() for i in numbers) - own
        context = Context(text, block.start, parsed, language, others, before, speaker)
        title = (headline if language == "en" else plain.headline)(context, dated.clause, own)
        if not title:
            found += [Passed(m, "no words that tell what happened") for m in dated.mentions]
            continue
        found += _claims(article, block, span, parsed, dated, mention, title)
    return found


def _by_clause(parsed: Parse, mentions: Sequence[Mention]) -> dict[int, _Dated]:
    """What each dated clause of the sentence is dated by, under the clause's identity."""
    found: dict[int, _Dated] = {}
    for mention in mentions:
        clause = _what_a_paper_says(parsed, telling(parsed, parsed.clause_at(mention.start, mention.end)))
        found.setdefault(id(clause), _Dated(clause, [])).mentions.append(mention)
    return found


def _what_a_paper_says(parsed: Parse, clause: Clause) -> Clause:
    """ "An email dated 3 May, in which Gray warned the bank": then she warned it."""
    if clause.kind != "reduced" or clause.verb is None or parsed.tokens[clause.verb].lower != "dated":
        return clause
    behind = (c for c in parsed.clauses if c.kind == "relative" and c.verb is not None and c.parent is clause)
    return next(behind, clause)


def _why_nothing(
    article: Article,
    parsed: Parse,
    dated: _Dated,
    mention: Mention,
    others: Mapping[int, _Dated],
    asked: bool,
    speaker: str,
) -> str:
    """Why a dated clause tells nothing that happened or is to happen; "" when it does."""
    clause = dated.clause
    if clause.kind == "aside" and not _tells(parsed, clause):
        return "in an aside that tells of no deed"
    if clause.kind in ("reduced", "participle") and clause.verb is not None and _is_of_a_paper(parsed, clause):
        return "when a paper was dated"
    if clause.kind == "reduced" and clause.verb is not None and _may_be_of_more(parsed, clause):
        return "not plain what it dates"
    if clause.kind == "subordinate" and _only_cites(parsed, clause):
        return "when it was said before"
    if _only_reports(parsed, dated, others):
        return "when it was said; what was said has a date of its own"
    why = (
        why_nothing(article, parsed, clause, mention, speaker)
        if article.language == "en"
        else plain.why_nothing(article, parsed, clause, mention)
    )
    if why:
        return why
    if asked and (clause.kind in ("main", "coordinate", "phrase") or clause.tokens[0] == 0):
        # "Where were you on Monday?" tells nothing, "Did you read the letter that he sent in May?" of the letter.
        return "in a question"
    return ""


def _is_of_a_paper(parsed: Parse, clause: Clause) -> bool:
    """ "A contract, dated the previous June": and what it says is told elsewhere. A bulletin came out on its day."""
    assert clause.verb is not None
    issued = parsed.tokens[clause.verb - 1].lower in words.BULLETINS
    return parsed.tokens[clause.verb].lower in ("dated", "backdated", "postmarked") and not issued


def _only_cites(parsed: Parse, clause: Clause) -> bool:
    """ "Was rejected, as ministers had indicated in May", "as the Herald detailed back in May": no more is told."""
    verb, found = clause.verb, parsed.tokens
    if found[clause.tokens[0]].lower != "as" or verb is None or not subject_of(parsed, clause):
        return False
    while verb + 1 < len(found) and found[verb].lower in words.AUXILIARIES:
        verb += 1
    said = found[verb].lower in words.COMPLEMENT_VERBS | words.CITING
    behind = [found[i] for i in clause.tokens if i > verb and found[i].is_word and not found[i].dated]
    apart = clause.apart or (clause.tokens[0] == 0 and found[verb].lower in words.CITING)
    return said and apart and all(token.lower in words.LEADING_DATE | {"back", "earlier", "the"} for token in behind)


def _may_be_of_more(parsed: Parse, clause: Clause) -> bool:
    """ "They are examining its sale to a group owned by Moss in 2020": he may have owned it before, and after."""
    around = clause.parent
    assert clause.verb is not None
    standing = parsed.tokens[clause.verb].lower in words.STANDING - {"known", "called", "based"}
    if not standing or around is None or around.verb is None or around.verb > clause.tokens[0]:
        return False
    before = next((parsed.tokens[i - 1].lower for i in clause.tokens if i and parsed.tokens[i].dated), "")
    return before in ("in", "on") and parsed.tokens[clause.tokens[0] - 1].lower in ("to", "by", "with")


def _claims(
    article: Article, block: Block, span: Span, parsed: Parse, dated: _Dated, mention: Mention, title: str
) -> list[Claim | Passed]:
    """One claim of a clause, or one for each of its days: "Rejected in 2019 and 2021"."""
    extent = _extent(parsed, dated.clause)
    joined = _joined_to(article.text, mention, dated.mentions)
    idle = [
        Passed(m, f'what it tells is dated by "{mention.text}"')
        for m in dated.mentions
        if m is not mention and m not in joined
    ]
    if len(joined) == 1 and (both := _through(mention, joined[0])) is not None:
        idle.append(Passed(joined[0], f'told together with "{mention.text}"'))
        mention, joined = both, []
    start, end = span
    claims = [
        Claim(
            source=article.source.key,
            quote=article.text[start:end],
            start=start,
            end=end,
            mention=one,
            headline=title,
            told=_part(parsed, dated.clause, extent, one) if joined else extent,
            planned=is_planned(article, parsed, dated.clause, extent, one),
            prominence=_prominence(article, block, start),
        )
        for one in (mention, *joined)
    ]
    return [*claims, *idle]


def _is_own_name(article: Article, block: Block, parsed: Parse, mentions: Sequence[Mention]) -> bool:
    """ "Trading update for the third quarter": the article's title, which says of what time it is, and no deed."""
    if block.kind != "heading" or article.text[block.start : block.end].strip() != article.source.title.strip():
        return False
    wide = all(m.when is None or is_wide(m.when) for m in mentions)
    return wide and all(clause.verb is None for clause in parsed.clauses)


def _is_of_the_post(text: str, opening: int, mention: Mention) -> bool:
    """ "17.10 The mayor says that the bridge fell": when that was written, in a report that grows by the hour."""
    stamp = mention.start == opening and mention.timex3.type == "TIME" and _CLOCK.match(mention.text)
    return bool(stamp) and re.match(r" [A-Z]", text[mention.end :][:2]) is not None


def _paragraphs_before(article: Article, block: Block) -> tuple[Span, ...]:
    """The paragraphs right before one, without a heading or the like between."""
    found: list[Span] = []
    # By its place: a page of readers' comments has thousands.
    place = bisect_left(article.blocks, block.start, key=_start) if block.kind == "prose" else 0
    for one in reversed(article.blocks[max(0, place - _PARAGRAPHS_BACK) : place]):
        if one.kind != "prose":
            break
        found.append((one.start, one.end))
    return tuple(reversed(found))


def _tells(parsed: Parse, clause: Clause) -> bool:
    """Is there a deed in an aside: "who fled in May", and not "up from ten in May"?"""
    said = [parsed.tokens[i].lower for i in clause.tokens if not parsed.tokens[i].dated]
    if "according" in said[:2]:
        return False
    if "born" in said:
        return True
    return any(is_past(word) for word in said)


def _only_reports(parsed: Parse, dated: _Dated, others: Mapping[int, _Dated]) -> bool:
    """ "Officials said on Monday that he had died on Sunday": the day of saying is no second event."""
    clause = dated.clause
    if clause.kind == "said":
        # "Flooding that began on Sunday has killed twelve, the mayor said on Tuesday": the twelve have no other date.
        beside = ("said", "aside", "relative", "reduced", "phrase")
        return any(other.clause.kind not in beside for other in others.values())
    around = clause.parent
    if clause.kind == "reduced" and around is not None and clause.verb is not None:
        # "Records shown to the court on Monday confirmed that he had died on 9 June".
        shown = parsed.tokens[clause.verb].lower in ("shown", "read", "submitted", "presented", "played")
        if shown and any(one.clause.kind == "complement" and one.clause.parent is around for one in others.values()):
            return True
    said = {parsed.tokens[i].lower for i in clause.tokens} & words.SAYING
    if not said or any(parsed.tokens[i].lower in words.SPEECH_ACTS for i in clause.tokens):
        return False
    return any(other.clause.kind == "complement" and other.clause.parent is clause for other in others.values())


def _deciding(mentions: Sequence[Mention]) -> Mention:
    """Of several expressions that date one clause, the one that says most: resolved, narrow, a day, first.

    "The tremor hit at 16.53 local time (21.53 GMT) on Tuesday": an hour alone is taken to be of the day of writing.
    """

    def rank(mention: Mention) -> tuple[bool, float, bool]:
        width = mention.when.width if mention.when else None
        hour = mention.timex3.type == "TIME" and _CLOCK.match(mention.text) is not None
        return mention.when is None, float("inf") if width is None else width, hour

    return min(mentions, key=rank)


def _joined_to(text: str, mention: Mention, mentions: Sequence[Mention]) -> list[Mention]:
    """ "Rejected in 2019 and 2021", "flew out in May and again in June": the other dates, of what happened then too."""
    found: list[Mention] = []
    for one, other in pairwise(sorted(mentions, key=lambda m: m.start)):
        if _AND_THEN.fullmatch(text, one.end, other.start) is None or one.when is None or other.when is None:
            continue
        apart = not one.when.overlaps(other.when) and {one.timex3.type, other.timex3.type} == {"DATE"}
        if apart and (one is mention or one in found):
            found.append(other)
        elif apart and other is mention:
            found.append(one)
    return found


def _through(mention: Mention, other: Mention) -> Mention | None:
    """ "Heard on 2 and 3 June": one deed of two days, and not two; None for days apart."""
    if mention.when is None or other.when is None or mention.when.width != 1 or other.when.width != 1:
        return None
    first, last = sorted((mention.when, other.when), key=When.sort_key)
    if last.bounds()[0] - first.bounds()[0] != 1:
        return None
    return replace(mention, when=calendar.interval(first, last), basis=f'{mention.basis}, and "{other.text}"')


def _part(parsed: Parse, clause: Clause, extent: Span, mention: Mention) -> Span:
    """Of a clause with two dates the part for one: up to it, or from it on where it leads up to the verb."""
    verb = parsed.tokens[clause.verb].start if clause.verb is not None else extent[0]
    return (extent[0], mention.end) if mention.start > verb else (mention.start, extent[1])


def _extent(parsed: Parse, clause: Clause) -> Span:
    """From the first to the last word of the clause and of what hangs on it, as far as that has no date of its own."""
    if clause.kind == "said":
        return parsed.tokens[0].start, parsed.tokens[-1].end
    indices = [i for member in _undated_family(parsed, clause) for i in member.tokens]
    while len(indices) > 1 and not parsed.tokens[max(indices)].is_word and not parsed.tokens[max(indices)].dated:
        if parsed.tokens[max(indices)].text not in (",", ".", ";", ":", "–", "—", "--"):
            break
        indices.remove(max(indices))
    return parsed.tokens[min(indices)].start, parsed.tokens[max(indices)].end


def _undated_family(parsed: Parse, clause: Clause) -> list[Clause]:
    found = [clause]
    for child in parsed.clauses:
        follows = child.parent is clause and child.tokens[0] > clause.tokens[0] and child.kind != "aside"
        if follows and not any(parsed.tokens[i].dated for i in child.tokens):
            found += _undated_family(parsed, child)
    return found


def _explained(parsed: Parse, mention: Mention) -> Clause | None:
    """The clause with "as" that stands behind such a noun."""
    for clause in parsed.clauses:
        first = parsed.tokens[clause.tokens[0]]
        if clause.kind == "subordinate" and clause.apart and first.lower == "as" and first.start > mention.end:
            return clause if clause.verb is not None else None
    return None


def _prominence(article: Article, block: Block, start: int) -> float:
    """1 for a heading and the first sentence, falling to 0 at the article's end."""
    if block.kind == "heading":
        return 1.0
    return round(1.0 - start / max(1, len(article.text)), 3)
