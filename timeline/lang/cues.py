"""The words around a date that say how it is meant: its tense and its clause (`Cues`), what a year is to the text
(`Years`), what joins two dates (`Joins`). Each language fills them with its own.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import groupby

NEVER = re.compile("(?!)")


def cue(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


# Where a word begins: at its end, too, is a \b, and all that may follow would be tried there.
WORD = r"\b(?=[\w'’])"


def not_after(words: Iterable[str], mark: str = " ") -> str:
    """The regular expression of a place that none of these words stands before, with the mark behind it.

    >>> not_after(["is", "to", "will"])
    '(?<!\\\\b(?:is|to) )(?<!\\\\b(?:will) )'
    """
    # A lookbehind has one width: a word each would cost as many looks.
    by_width = groupby(sorted(words, key=lambda word: (len(word), word)), key=len)
    return "".join(rf"(?<!\b(?:{'|'.join(same)}){mark})" for _, same in by_width)


@dataclass(frozen=True, slots=True)
class Cues:
    """The words around a date that say how it is meant.

    Its tense: `future` what is to come, `past` what has been; `limit` stands before a date ("until"), where only the
    sentence's verb tells, and `denied` what had not happened until then; `done` is a deed up to the date, with no more
    than its object and its place ("seized the ship near the border on"), and `done_around` one whose verb follows, read
    with a bar for the date ("ist am | in Kraft getreten"); `planned_then` stands before a plan of the past, and
    `undone` behind a date whose plan came to nothing ("was due to speak on Thursday but fell ill"); `had_been` stands
    before a date that a plan long past was for ("had been due to play in"), `expected_then` before a month that may be
    over ("war für Oktober angekündigt"), `looking_back` before one that lies behind what was told last ("had been seen
    on the"), `obituary` opens a text of one who has just died, and `called_off` stands behind one whose plan was given
    up ("planned for Saturday was cancelled"); `counted` before one that is counted from, and may lie on either side of
    what is told ("six weeks before the"); `onward` before a date from which something holds ("from October, fares
    rise"), `planned_for` before one that a deed only has in view ("was picked for"); `announced` behind one of what is
    told of it ("'s concert, which will be"); `over` behind a weekday that is gone whatever the tense ("Friday's
    ruling"), unless what it is `awaited` stands before ("will miss Friday's final") or the `fixture` behind it is what
    is announced with its day and what is said before lies ahead ("will play at Friday's concert"), if that is not
    `concerned` with it ("will rule on Friday's protest"); `verb_last` where the verb that tells may follow the date
    ("am [Samstag] wird gespielt").

    Its clause: `governing` is a modal or a plan that holds for all of its clause, up to a `barrier`, and `finite`
    the past of a main clause; `idle` is left out before they are looked for (adverbs, a relative clause between
    commas); `modifying` stands before a participle that is none of the past ("will visit [wounded] soldiers");
    `happened` ends with what nobody plans ("the fire on"), and `remembered` says that it is looked back on ("will
    mark"); `listed` are dates right before the date, and `listing` right behind, that share its verb ("on Friday
    and"), `opening` opens another clause with the date (", and on"), and so does `joined` (", on") where
    `verb_next` stands right behind the date; `reported` before a date that is itself the subject of `verb_behind`
    ("she said [Wednesday] would be too late"), `told_of` before one that ends the subject of a `plan_behind`
    ("said the walkout on [Friday] will"), and `of_subject` the verb of a clause that only says who ("a court that
    will decide"); `and_then` goes on from the date to another deed ("met in March and will").

    Its place in what is told: `lasting` stands before the end of something that went on ("until the fall of the city
    in 1945"); `run_on` before a date at which the sentence goes on ("and in"), `as_early` before one that it looks
    back to ("as early as"); `earlier` between an hour of the evening and one of the same day ("after a raid at"),
    `onward_to` between it and one of the next morning ("and died at"), `short_of` before a midnight that had not come
    ("shortly before"); `of_event` before a day that only says which event is meant ("after the storm of"); `relative`
    behind a date, where another clause begins (", which should"); `aside` and `passing` before a year that is named in
    passing, whose clause tells of something else ("the law of 1935"; ", who founded it in 2009"), `subordinate` opens
    such a clause before a date (its group `whose`, one that tells of another person) and `closed` is where the
    sentence goes on behind it (", stepped down"); `adjectival` before one that says which thing ("the [2009] law"),
    `bounding` before a day that only bounds something ("the fiscal year began on"), `when_then` behind one that is
    told of all the same (", when"), `told_on` before the day on which somebody said so, `behind_another` between two
    days of which the sentence tells the first alone ("on Friday, hours after they met on"), `up_to_now` before a time
    since which something goes on ("has been out since"); `coordinated` between two dates of one sentence that may
    share a year, `goes_on` between a month and a day of it ("in August, and buried on the"); `attributed` before the
    day on which somebody said so (", police said Thursday"), `witness` before one on which somebody did who is named
    (", who gave evidence on"), `saying` before the day on which a quotation was said ("Speaking on"), `says` between
    such a day and the quotation; `forthcoming` what lies ahead of the writing, even in a story ("is to be heard").
    `lead` stands before a date where a person wants to see it ("on Thursday").

    How it bears on the day of writing: `clause` opens a clause with a verb of its own, `within` stands before a
    date in which something came about ("since 1998"), `in_year` is all before a year that opens its sentence and
    holds for it, `ahead` before one that may lie ahead whatever the tense ("notes due 1998"), `open` for what may
    still come ("an option to buy"), `still` anywhere in a sentence of the time of writing ("a decade later, it is
    still read"), `running` anywhere in a text that tells of it ("in the coming weeks"), `reporting` in one that
    reports ("has said"), `habit` before a time of day that is that of many days ("broadcast daily at"),
    `habit_behind` behind it ("at 10:40 every Saturday"), `at_twilight` such a time with no day ("at sunset");
    `general` before a season that is any ("spreads more easily in winter"), `past_forms` the verbs of the past,
    beside those in "-ed" that `no_past_forms` are not, of which a sentence of the present has none ("talks go on
    in Geneva on Friday"), `caption` opens one that may stand below a picture ("a trader walks by on Friday"),
    `and_deed` is all between a year and a length that is counted from it ("passed in 1982 and amended four years
    later"), `compared` stands in one before a day that is over, `said_would` a modal of what was said, before its
    date, `as_of` and `surpassing` before a date that figures are of or compared with, `had_spent` a clause that
    looks back, `this_one` is a day or year told of, `once` opens a clause of what a modal is of ("will speak when
    it sits on Friday"), `bare_plan` before a date that a noun's plan was of ("the concerts scheduled for July
    were"), `begins_then` behind a year that the next sentence tells of ("the strike of 1907. It began"), and
    `went_on` behind a year that such a season is of ("the 1918 pandemic")."""

    idle: re.Pattern[str] = NEVER
    governing: re.Pattern[str] = NEVER
    barrier: re.Pattern[str] = NEVER
    finite: re.Pattern[str] = NEVER
    modifying: re.Pattern[str] = NEVER
    happened: re.Pattern[str] = NEVER
    remembered: re.Pattern[str] = NEVER
    opening: re.Pattern[str] = NEVER
    listed: re.Pattern[str] = NEVER
    listing: re.Pattern[str] = NEVER
    joined: re.Pattern[str] = NEVER
    verb_next: re.Pattern[str] = NEVER
    awaited: re.Pattern[str] = NEVER
    fixture: re.Pattern[str] = NEVER
    concerned: re.Pattern[str] = NEVER
    general: re.Pattern[str] = NEVER
    went_on: re.Pattern[str] = NEVER
    future: re.Pattern[str] = NEVER
    past: re.Pattern[str] = NEVER
    limit: re.Pattern[str] = NEVER
    announced: re.Pattern[str] = NEVER
    over: re.Pattern[str] = NEVER
    lasting: re.Pattern[str] = NEVER
    run_on: re.Pattern[str] = NEVER
    as_early: re.Pattern[str] = NEVER
    earlier: re.Pattern[str] = NEVER
    onward_to: re.Pattern[str] = NEVER
    short_of: re.Pattern[str] = NEVER
    of_event: re.Pattern[str] = NEVER
    reporting: re.Pattern[str] = NEVER
    relative: re.Pattern[str] = NEVER
    of_subject: re.Pattern[str] = NEVER
    and_then: re.Pattern[str] = NEVER
    reported: re.Pattern[str] = NEVER
    told_of: re.Pattern[str] = NEVER
    plan_behind: re.Pattern[str] = NEVER
    verb_behind: re.Pattern[str] = NEVER
    done: re.Pattern[str] = NEVER
    done_around: re.Pattern[str] = NEVER
    denied: re.Pattern[str] = NEVER
    witness: re.Pattern[str] = NEVER
    goes_on: re.Pattern[str] = NEVER
    aside: re.Pattern[str] = NEVER
    attributed: re.Pattern[str] = NEVER
    saying: re.Pattern[str] = NEVER
    says: re.Pattern[str] = NEVER
    passing: re.Pattern[str] = NEVER
    subordinate: re.Pattern[str] = NEVER
    closed: re.Pattern[str] = NEVER
    bounding: re.Pattern[str] = NEVER
    when_then: re.Pattern[str] = NEVER
    told_on: re.Pattern[str] = NEVER
    behind_another: re.Pattern[str] = NEVER
    up_to_now: re.Pattern[str] = NEVER
    adjectival: re.Pattern[str] = NEVER
    coordinated: re.Pattern[str] = re.compile("")
    planned_then: re.Pattern[str] = NEVER
    planned_for: re.Pattern[str] = NEVER
    undone: re.Pattern[str] = NEVER
    had_been: re.Pattern[str] = NEVER
    expected_then: re.Pattern[str] = NEVER
    looking_back: re.Pattern[str] = NEVER
    obituary: re.Pattern[str] = NEVER
    called_off: re.Pattern[str] = NEVER
    counted: re.Pattern[str] = NEVER
    onward: re.Pattern[str] = NEVER
    forthcoming: re.Pattern[str] = NEVER
    lead: re.Pattern[str] = NEVER
    clause: re.Pattern[str] = NEVER
    within: re.Pattern[str] = NEVER
    in_year: re.Pattern[str] = re.compile("")
    ahead: re.Pattern[str] = NEVER
    open: re.Pattern[str] = NEVER
    still: re.Pattern[str] = NEVER
    running: re.Pattern[str] = NEVER
    habit: re.Pattern[str] = NEVER
    habit_behind: re.Pattern[str] = NEVER
    at_twilight: re.Pattern[str] = NEVER
    caption: re.Pattern[str] = NEVER
    compared: re.Pattern[str] = NEVER
    and_deed: re.Pattern[str] = NEVER
    begins_then: re.Pattern[str] = NEVER
    bare_plan: re.Pattern[str] = NEVER
    said_would: re.Pattern[str] = NEVER
    backshifted: re.Pattern[str] = NEVER
    once: re.Pattern[str] = NEVER
    had_spent: re.Pattern[str] = NEVER
    this_one: re.Pattern[str] = NEVER
    as_of: re.Pattern[str] = NEVER
    surpassing: re.Pattern[str] = NEVER
    past_forms: frozenset[str] = frozenset()
    no_past_forms: frozenset[str] = frozenset()
    verb_last: bool = False


@dataclass(frozen=True, slots=True)
class Years:
    """The words around a year that say what it is to the text which names it, so that they date that text.

    `year_before` compares with it ("higher than a year ago"), `compared` stands before what is compared with ("versus
    the comparable period in"), `part` reads a part of it ("1988 third quarter"); `this_year` and `next_year` say so;
    `within` stands before a year in or into which something happens, its group 1 where it looks ahead. `foreseen_after`
    and `foreseen_before` are what is foreseen for it ("1990 earnings", "budget for"), `forecast` what foresees it, when
    behind it, `foreseeing` when before it; `foresees` and `will` look ahead anywhere in the sentence. `counted` is a
    count from a year up to now, with its groups `count` or `ordinal` and `year`, `_2` behind the name in its second
    form; `ordinals` are words for it, and `another` is a year that is no now.
    """

    year_before: re.Pattern[str]
    this_year: re.Pattern[str]
    next_year: re.Pattern[str]
    within: re.Pattern[str]
    compared: re.Pattern[str]
    part: re.Pattern[str]
    foreseen_after: re.Pattern[str]
    foreseen_before: re.Pattern[str]
    forecast: re.Pattern[str]
    foreseeing: re.Pattern[str]
    foresees: re.Pattern[str]
    will: re.Pattern[str]
    counted: re.Pattern[str]
    another: re.Pattern[str]
    ordinals: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Joins:
    """The words between two dates: `ranges` make them the ends of one, `ranges_after` do so only behind an opening word
    ("between 3 and 5 May"), `lists` let a date share its neighbour's year; the second that of the first where a
    language puts the year first. `event` is what stands between a day and the year of what happened on it ("the
    [July 7] bombings of [2005]"), or an hour and its day ("a [1 p.m.] hearing on [Friday]"); `event_before` is what
    stands before them. `ranges_behind_verb` join no date that only says of what ("the fire of [3 April] until
    [Friday]"), which is what `of_noun` finds before it; `standing` finds what makes two weekdays those of every week
    ("is open [Tuesday] to [Sunday]")."""

    ranges: Collection[str] = ()
    ranges_after: Mapping[str, str] = field(default_factory=dict)
    lists: Collection[str] = ()
    year_first: bool = False
    event: re.Pattern[str] = NEVER
    event_before: re.Pattern[str] = NEVER
    ranges_behind_verb: Collection[str] = ()
    of_noun: re.Pattern[str] = NEVER
    standing: re.Pattern[str] = NEVER
