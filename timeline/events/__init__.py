"""Mentions -> Claims: the sentence that tells something dated, a headline for it, and what is no event.

`claims` reads every sentence that holds a date. A date belongs to its clause (`clauses`), a clause makes one claim,
and its headline (`headlines`) is made of the clause's own words. Captions, bylines and page furniture tell nothing;
durations, ages, sets and "now" date nothing; a year inside a name or a title is no date of an event.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile

from timeline import when as calendar
from timeline.events import carried, furniture, happening, idioms, words
from timeline.events.clauses import Clause, Parse
from timeline.events.comparison import only_compares
from timeline.events.headlines import headline
from timeline.events.pronouns import Context
from timeline.events.walk import parse
from timeline.model import Article, Block, Claim, Mention
from timeline.sentences import Span, sentences
from timeline.when import When

__all__ = ["Span", "claims", "sentences", "spans"]

_TELLING = ("prose", "heading", "quotation")
# What the article expects to happen. "would" and "may" count only for a date that is not past when it is written.
_PLANNED = re.compile(
    r"\b(?:will|shall|won[’']t|(?:is|are|was|were|been|be) (?:\w+ly )?"
    r"(?:expected|scheduled|due|set|planned|slated|likely|poised|supposed|going|about|to)|"
    r"(?:plan|intend|aim|hope|expect|vow|pledge|promise|agree|propose|prepare)(?:s|d|ed|ned|ning|ing)? to|"
    r"(?:expected|scheduled|due|set|slated) (?:for|to|on|in)|upcoming|looks? set|preparing to)\b",
    re.IGNORECASE,
)
_POSSIBLE = re.compile(r"\b(?:would|could|may|might|should|must|can|to)\b", re.IGNORECASE)
# A dateline ends in a dash after an agency's bracket, or after a place in capitals and a day.
_DATELINE = re.compile(
    r".{0,250}?(?:\(|-LRB- ?)[A-Z][A-Za-z]+(?: [A-Z][a-z]+)?(?:\)| ?-RRB-) ?(?:--?|–|—) "
    r"|(?:.{0,80}[^\w,] )?[A-Z][A-Z.’' -]+(?:,? ?[A-Z][a-z]+\.?)?,? "
    r"(?:[A-Z][a-z]+\.? \d{1,2}|\d{1,2} [A-Z][a-z]+\.?) ?(?:--?|–|—) "
    # "GENEVA - The bank", "NEW YORK, May 2 --" having been read already.
    r"|(?:[A-Z]{4,}|[A-Z]{2,} [A-Z]{2,})(?:, [A-Z][a-z]+)? (?:--?|–|—) (?=[A-Z])",
    re.DOTALL,
)
# "He spent the day with them": how long, and not when.
_SPENDING = re.compile(r"\b(?:spen[dt]|spends|spending|lasted|wasted)\s+\Z")
_UNTIL = re.compile(r"\b(?:until|till|through) (?:at least )?\Z", re.IGNORECASE)
_STRETCH = re.compile(
    r"the (?:whole |entire )?(?:day|night|morning|afternoon|evening|weekend|week|month|year|summer|winter)"
)
# A time of day that names no day.
_CLOCK = re.compile(r"(?:\d{1,2}(?:[:.]\d\d)?|\d{4})(?: ?[ap]\.?m\.?)?(?: (?:[A-Z]{2,4}|local time))?\Z")
# "Page last updated at 11:24 GMT, Tuesday, 27 September 2011 The mayor resigned."
_UPDATED = re.compile(
    r"\W*(?:\d{1,2} [A-Z][a-z]+ \d{4} )?(?:Page )?[Ll]ast updated (?:at |on )?"
    r"(?:(?:\d[\d:]*|GMT|UTC|BST|UK|[ECMP][SD]T|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May"
    r"|June|July|August|(?:Septem|Octo|Novem|Decem)ber)[ ,]*)+(?:Help )?(?=[A-Z])"
)
_THAT_IS_WHY = re.compile(
    r"(?:That|This)(?: is| was| ?[’']s) (?:why|how(?! (?:much|many|long|far|old|often)\b)|when)(?: ?,)? "
)
# "Guidance for 2026 was raised": which one, and not when.
_FOREKNOWN = re.compile(
    r"\b(?:guidance|outlooks?|forecasts?|targets?|estimates?|projections?|predictions?|budgets?) for (?:the )?\Z",
    re.IGNORECASE,
)
# "The Penal Code of 4 May 2001", "the Act of 1998": the law's name.
_LAW = re.compile(
    r"\b(?:Act|Code|Law|Directive|Regulations?|Decree|Ordinance|Statute|Constitution|Charter|Convention|Treaty) "
    r"of (?:the )?\Z"
)
# "Under the Water Act of", and no more before it.
_UNDER_LAW = re.compile(
    r"\b(?:under|by|in|with|to|of|violating|breaching) (?:the |a )?(?:[A-Z]\w+ )*of (?:the )?\Z", re.IGNORECASE
)
_HARDLY = re.compile(r"\b(?:few|no one|nobody|none|not|never|n[’']t|unlikely)\b.*\bbefore \Z", re.IGNORECASE)
_EXPECTED = re.compile(r"\b(?:expect|likely|foresee|predict|see|anticipat)\w*\b", re.IGNORECASE)
# What joins two dates of one deed.
_AND_THEN = re.compile(
    r"\s*(?:,|,? and(?: again| then| later| once more)?|,? or)"
    r"(?: (?:in|at) [A-Z]\w+)?(?: (?:on|in|at|from)(?: the)?)?\s+"
)
# Words of an aside that holds no more than the date of what it stands in.
_BARE_ASIDE = 4
_REFERENCES = ("PAST_REF", "PRESENT_REF", "FUTURE_REF")
_NAMING = re.compile(r"(?:\b(?:the|an?|his|her|its|their)|[’']s)(?: \d{4})?\s+$", re.IGNORECASE)
_DESCRIBED = re.compile(r"(?:\A|\b(?!on|in|at|by|since|until|from|during|after|before)\w+ )(?:an?|the) [a-z]+ \Z")
# What can be described so: "a turbulent beginning of the year", and not "seized the airport last week".
_DESCRIBABLE = re.compile(r"(?:beginning|start|middle|end|close|half|part|quarter)\b|\d{4}\Z", re.IGNORECASE)
# A noun straight behind a date, and what it stands behind.
_OWN_NOUN = re.compile(r"(?P<s> ?[’']s)? (?P<noun>[a-z][a-z-]*(?: [a-z][a-z-]*){0,4})")
_MODIFIED = re.compile(r"(?:\b(?:the|an?|his|her|its|their|our|my)|[’']s)(?: [a-z]+)? \Z", re.IGNORECASE)
_A_WEEK = 7
_OF_NOW = frozenset("today today's today’s tomorrow tonight tonight's tonight’s tomorrow's tomorrow’s".split())
_FUNCTION_WORD = re.compile(rf" (?:{'|'.join(sorted(words.NOT_MAIN_VERB | words.AUXILIARIES))})\b")
_MEASURE = re.compile(rf" (?:{'|'.join(sorted(words.MEASURES))})\b")
# How many paragraphs a pronoun may point back.
_PARAGRAPHS_BACK = 2
_QUESTION = re.compile(r"\?[”\"'’\s]*\Z")
_TITLE_MARKS = {"“": "”", '"': '"', "‘": "’", "«": "»", "``": "''"}


def spans(article: Article) -> list[tuple[Block, Span]]:
    """The sentences of the blocks that can tell events, with their blocks; offsets count in the article.

    An article that nobody has divided into blocks is one block of prose.
    """
    blocks = article.blocks or (Block(0, len(article.text), "prose"),)
    language = article.source.language or "en"
    listed = furniture.listed(article)
    return [
        (block, (block.start + start, block.start + end))
        for block in blocks
        if block.kind in _TELLING and block not in listed
        for start, end in sentences(article.text[block.start : block.end], language)
    ]


def claims(article: Article, mentions: Sequence[Mention]) -> list[Claim]:
    """What an article says happened and when, in the order of the text.

    A mention without a date makes an undated claim when it could have had one ("on Thursday", in an article whose
    own date nobody knows). Durations, sets and vague references make none.
    """
    by_start = sorted(mentions, key=lambda m: m.start)
    if not any(_dates_something(mention) for mention in by_start):
        return []
    english = (article.source.language or "en") == "en"
    found: list[Claim] = []
    before: list[Claim] = []
    place = 0
    read = spans(article)
    headed = carried.headed(article, read, by_start)
    for block, (start, end) in read:
        while place < len(by_start) and by_start[place].start < start:
            place += 1
        first = place
        while place < len(by_start) and by_start[place].start < end:
            place += 1
        # Words that run over into the next block ("that", and below it "Friday") are no date of either.
        whole = [mention for mention in by_start[first:place] if mention.end <= end]
        here = [carried.after_what_was_told(article.text, m, found) or m for m in whole]
        dating = [mention for mention in here if _dates_something(mention)]
        if not dating and before and english:
            carry = carried.at_the_time(article.text, start, end, before) or carried.since_then(
                article.text, start, end, before
            )
            dating = [carry] if carry else []
        if not dating and start in headed:
            dating = [headed[start]]
        before = _of_sentence(article, block, start, end, dating) if dating else []
        found += before
    return found


def _after_dateline(text: str, start: int, end: int) -> int:
    """Where the sentence begins after "LONDON, 3 May (Reuters) -"; the dateline dates the article, not an event."""
    match = (
        _DATELINE.match(text, start, end) or _UPDATED.match(text, start, end) or _THAT_IS_WHY.match(text, start, end)
    )
    return match.end() if match else start


def _dates_something(mention: Mention) -> bool:
    if mention.when is not None:
        return True
    return mention.timex3.type in ("DATE", "TIME") and mention.timex3.value not in _REFERENCES


@dataclass(frozen=True, slots=True)
class _Dated:
    """A clause of a sentence with the mentions that date it."""

    clause: Clause
    mentions: list[Mention]


def _of_sentence(article: Article, block: Block, start: int, end: int, mentions: Sequence[Mention]) -> list[Claim]:
    text, language = article.text, article.source.language or "en"
    opening = _after_dateline(text, start, end)
    posted = [m for m in mentions[:1] if _is_of_the_post(text, opening, m)]
    if posted:
        opening = posted[0].end + 1
    parsed = parse(text, opening, end, [(m.start, m.end) for m in mentions], language)
    if not parsed.tokens or furniture.is_no_story(text[start:end]) or _is_own_name(article, block, parsed, mentions):
        return []
    given = [
        m
        for m in mentions
        if m.start >= opening
        and not furniture.stamps(text[start : m.start], m.text, text[m.end : end], parsed, language)
    ]
    # The hour of a post dates what it tells, unless that has a date of its own.
    given = given or posted
    dating = [
        m
        for m in given
        if not (_is_name(text, start, end, m) or _is_noun(text, start, end, m) or _only_ends(text, start, m, parsed))
        and not (language == "en" and _is_of_a_law(text, start, m, parsed, mentions))
    ]
    asked = language == "en" and _QUESTION.search(text, start, end) is not None
    by_clause: dict[int, _Dated] = {}
    for mention in dating:
        clause = _telling(parsed, parsed.clause_at(mention.start, mention.end))
        by_clause.setdefault(id(clause), _Dated(clause, [])).mentions.append(mention)
    for mention in given:
        # "a turbulent beginning of the year, as rebels took the north": what made it turbulent happened then.
        told = _explained(parsed, mention) if _is_noun(text, start, end, mention) else None
        if told is not None and id(told) not in by_clause:
            by_clause[id(told)] = _Dated(told, [mention])
            dating.append(mention)
    before = _paragraphs_before(article, block)
    numbers = {id(m): {i for i, t in enumerate(parsed.tokens) if t.start < m.end and m.start < t.end} for m in dating}
    found = []
    for dated in by_clause.values():
        mention = _deciding(dated.mentions)
        if dated.clause.kind == "aside" and not _tells(parsed, dated.clause):
            continue
        if _only_reports(parsed, dated, by_clause):
            continue
        if language == "en" and happening.is_nothing(article, parsed, dated.clause, mention):
            continue
        if asked and (dated.clause.kind in ("main", "coordinate") or dated.clause.tokens[0] == 0):
            # "Where were you on Monday?" tells nothing, "Did you read the letter that he sent in May?" of the letter.
            continue
        dates = {i for m in dated.mentions for i in numbers[id(m)]}
        others = frozenset(i for m in dating for i in numbers[id(m)]) - dates
        extent = _extent(parsed, dated.clause)
        title = headline(Context(text, block.start, parsed, language, others, before), dated.clause, dates)
        if not title:
            continue
        joined = _joined_to(text, mention, dated.mentions)
        if len(joined) == 1 and (both := _through(mention, joined[0])) is not None:
            mention, joined = both, []
        for one in (mention, *joined):
            found.append(
                Claim(
                    source=article.source.key,
                    quote=text[start:end],
                    start=start,
                    end=end,
                    mention=one,
                    headline=title,
                    told=_part(parsed, dated.clause, extent, one) if joined else extent,
                    planned=_is_planned(article, parsed, dated.clause, extent, one),
                    prominence=_prominence(article, block, start),
                )
            )
    return found


def _is_own_name(article: Article, block: Block, parsed: Parse, mentions: Sequence[Mention]) -> bool:
    """ "Trading update for the third quarter": the article's title, which says of what time it is, and no deed."""
    if block.kind != "heading" or article.text[block.start : block.end].strip() != article.source.title.strip():
        return False
    wide = all(m.when is None or (m.when.width or _A_WEEK + 1) > _A_WEEK for m in mentions)
    return wide and all(clause.verb is None for clause in parsed.clauses)


def _is_of_the_post(text: str, opening: int, mention: Mention) -> bool:
    """ "17.10 The mayor says that the bridge fell": when that was written, in a report that grows by the hour."""
    stamp = mention.start == opening and mention.timex3.type == "TIME" and _CLOCK.match(mention.text)
    return bool(stamp) and re.match(r" [A-Z]", text[mention.end :][:2]) is not None


def _paragraphs_before(article: Article, block: Block) -> tuple[Span, ...]:
    """The paragraphs right before one, without a heading or the like between."""
    found: list[Span] = []
    place = article.blocks.index(block) if block.kind == "prose" and article.blocks else 0
    for one in reversed(article.blocks[max(0, place - _PARAGRAPHS_BACK) : place]):
        if one.kind != "prose":
            break
        found.append((one.start, one.end))
    return tuple(reversed(found))


def _telling(parsed: Parse, clause: Clause) -> Clause:
    """The clause itself when it has a verb or is all there is; else the one it hangs on."""
    opening = [parsed.tokens[i].lower for i in clause.tokens[:1]]
    if clause.kind == "subordinate" and opening in (["when"], ["while"]) and clause.verb == clause.tokens[0] + 1:
        # "took offence when asked on Tuesday": the day of the main clause.
        clause = clause.parent or clause
    while clause.verb is None and clause.kind not in ("said", "phrase") and clause.subject is None:
        if clause.kind == "aside" and "born" in (parsed.tokens[i].lower for i in clause.tokens[:2]):
            return clause
        if clause.kind == "aside" and sum(parsed.tokens[i].is_word for i in clause.tokens) > _BARE_ASIDE:
            # "Moss beat Gray (3 May 1863)", but not "Moss - a pilot who was born in May 1840 - beat Gray".
            return clause
        if clause.parent is not None:
            clause = clause.parent
            continue
        with_verb = next((other for other in parsed.clauses if other.verb is not None and other.parent is None), None)
        return with_verb or clause
    return clause


def _tells(parsed: Parse, clause: Clause) -> bool:
    """Is there a deed in an aside: "who fled in May", and not "up from ten in May"?"""
    said = [parsed.tokens[i].lower for i in clause.tokens if not parsed.tokens[i].dated]
    if "according" in said[:2]:
        return False
    if "born" in said:
        return True
    return any(word in words.IRREGULAR_PAST or (word.endswith("ed") and word not in words.NOT_PAST) for word in said)


def _only_reports(parsed: Parse, dated: _Dated, others: dict[int, _Dated]) -> bool:
    """ "Officials said on Monday that he had died on Sunday": the day of saying is no second event."""
    clause = dated.clause
    if clause.kind == "said":
        return any(other.clause.kind not in ("said", "aside") for other in others.values())
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


def _is_name(text: str, start: int, end: int, mention: Mention) -> bool:
    """Is the date part of a name or a title: "the 2008 Summer Olympics", “The Summer of 1969”, The Sunday Times?"""
    before, after = text[start : mention.start], text[mention.end : end]
    if "holiday" in mention.expression.rule and re.match(r" [a-z]+", after) and not re.match(_FUNCTION_WORD, after):
        return True
    if _NAMING.search(before) and _MEASURE.match(after) and len(mention.timex3.value) == 4:
        return True
    if len(mention.timex3.value) == 4 and re.match(r" ?[’']s [A-Z][a-z]", after):
        # "2003's Love, Actually"
        return True
    # A year or a day straight before a name, after an article: "the 2008 Summer Games", "The Sunday Times".
    if _NAMING.search(before) and re.match(r"\s[A-Z][a-z]", after):
        return len(mention.timex3.value) == 4 or mention.text.istitle()
    for opening, closing in _TITLE_MARKS.items():
        left = before.rfind(opening)
        if left < 0 or closing in before[left + len(opening) :] or closing not in after:
            continue
        title = before[left + len(opening) :] + mention.text + after[: after.index(closing)]
        terms = [word for word in re.findall(r"[^\W\d_]+", title) if len(word) > 3]
        if terms and len(title) < 70 and all(word[0].isupper() for word in terms):
            return True
    return False


def _is_noun(text: str, start: int, end: int, mention: Mention) -> bool:
    """ "a turbulent beginning of the year", "an eventful 2020": a noun like any other; or a measure."""
    before, after = text[start : mention.start], text[mention.end : end]
    spent = _STRETCH.fullmatch(mention.text.lower()) and _SPENDING.search(before)
    # "The lowest since the 2003 invasion" is of the invasion.
    noun = re.match(r" [a-z]+", after) and not re.match(_FUNCTION_WORD, after)
    if _is_of_a_thing(before, mention, after):
        return True
    described = _DESCRIBED.search(before) and _DESCRIBABLE.match(mention.text)
    idle = idioms.names_no_time(before, mention.text, after) or _FOREKNOWN.search(before)
    # "Few expect to see him before 2030": nothing is said to happen then.
    idle = idle or (_HARDLY.search(before) and _EXPECTED.search(before))
    return any((described, spent, idle, only_compares(before, after) and not noun))


def _is_of_a_thing(before: str, mention: Mention, after: str) -> bool:
    """ "His 1972 album sold well", "the 1918 virus", "today's prices": says which, and nothing happened then.

    "Friday's album" came out on Friday, for all we know: what is said of a year is not said of a day.
    """
    own = _OWN_NOUN.match(after)
    wide = mention.when is not None and (mention.when.width or _A_WEEK + 1) > _A_WEEK
    if own is None or not (wide or mention.text.lower() in _OF_NOW):
        return False
    possessive = own["s"] or mention.text.endswith(("'s", "’s"))
    if not (possessive or _MODIFIED.search(before) or mention.text.lower().endswith("-century")):
        return False
    noun = re.split(_FUNCTION_WORD, f" {own['noun']}")[0].split()
    verbs = words.IRREGULAR_PAST | words.PRESENT
    noun = list(takewhile(lambda word: word not in verbs and not word.endswith("ed"), noun))
    # "The summer months" are no thing either.
    last = noun[-1] if noun else ""
    happens = {last, last.removesuffix("s"), last.removesuffix("es")} & (words.HAPPENINGS | words.UNITS)
    return bool(last) and not happens and not last.endswith(("tion", "tions", "sion", "ment", "ing"))


def _only_ends(text: str, start: int, mention: Mention, parsed: Parse) -> bool:
    """ "The council closed the schools until Friday": nothing happened on Friday. "They stay closed" until then."""
    if not _UNTIL.search(text, start, mention.start):
        return False
    clause = parsed.clause_at(mention.start, mention.end)
    said = [parsed.tokens[i].lower for i in clause.tokens if clause.verb is not None and i >= clause.verb]
    before = [parsed.tokens[i].lower for i in clause.tokens if parsed.tokens[i].end <= mention.start]
    place = next((n for n, word in enumerate(before) if n and word in words.GOING_ON_UNTIL), 0)
    if place and clause.kind == "main" and before[place - 1] not in words.CONJUNCTIONS:
        # "The contract runs until 2031"; but "opens in May and runs until July".
        return True
    return any(word in words.HOLDING for word in said[:3]) and not {
        "will",
        "would",
        "remain",
        "be",
        "was",
        "were",
    } & set(said)


def _is_of_a_law(text: str, start: int, mention: Mention, parsed: Parse, mentions: Sequence[Mention]) -> bool:
    """ "The Penal Code of 4 May 2001 provides for fines": when it was passed tells nothing of today's story.

    "The Treaty of 5 May 1955 ended the occupation": it did so then, unless another date says when.
    """
    before = text[start : mention.start]
    if _LAW.search(before) is None:
        return False
    clause = _telling(parsed, parsed.clause_at(mention.start, mention.end))
    verb = parsed.tokens[clause.verb].lower if clause.verb is not None else ""
    leading = clause.verb is not None and parsed.tokens[clause.verb].start > mention.end
    past = verb in words.IRREGULAR_PAST | words.AUXILIARIES - words.BE or verb.endswith("ed") or verb in ("was", "were")
    return not (leading and past) or _UNDER_LAW.search(before) is not None or len(mentions) > 1


def _explained(parsed: Parse, mention: Mention) -> Clause | None:
    """The clause with "as" that stands behind such a noun."""
    for clause in parsed.clauses:
        first = parsed.tokens[clause.tokens[0]]
        if clause.kind == "subordinate" and clause.apart and first.lower == "as" and first.start > mention.end:
            return clause if clause.verb is not None else None
    return None


def _is_planned(article: Article, parsed: Parse, clause: Clause, extent: Span, mention: Mention) -> bool:
    """Does the article look ahead to it? What its own date puts in the past is not planned any more."""
    published = article.source.published.when
    # Without the dates: "its biggest gain since May 2021" is no "may".
    told = " ".join(t.text for t in parsed.tokens if extent[0] <= t.start < extent[1] and not t.dated)
    if mention.when is not None and published is not None:
        low, high = mention.when.bounds()
        written, written_last = published.bounds()
        if high < written:
            return False
        if low > written_last:
            return True
        if clause.kind == "said" and low <= written_last:
            # "Schools will stay closed, the ministry said on Monday": on Monday it was said.
            return False
        if low >= written and _POSSIBLE.search(told) and not re.search(r"\bto\b", told):
            return True
    return bool(_PLANNED.search(told))


def _prominence(article: Article, block: Block, start: int) -> float:
    """1 for a heading and the first sentence, falling to 0 at the article's end."""
    if block.kind == "heading":
        return 1.0
    return round(1.0 - start / max(1, len(article.text)), 3)
