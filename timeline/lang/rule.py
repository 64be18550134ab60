"""How a language says what a date looks like: word tables, patterns over them, and the scan that finds them.

A language (`lang/de` ...) brings

* tables: a class of words and what each word means, `"MONTH": {"january": 1, ...}`. A word written with a capital
  ("May", "Sat") is read only with one; every other word in any case;
* macros: patterns with a name of their own, `"NUMBER": "(INTEGER | ONES | TENS (- ONES)?)"`;
* rules: `Rule("month-day", "month:MONTH day:DAY", build)`. The list is the registry.

Every token of the text becomes one character, its code (the set of classes it belongs to), and a pattern (`pattern`)
a regular expression over codes: a few characters long, tried only where a token that can begin a date stands near one
that makes a date. So a text costs one scan of its words, and no pattern sees more than a few dozen tokens.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from itertools import accumulate, chain, groupby
from typing import Any

from timeline.lang.clauses import Clauses
from timeline.lang.numbers import classes_of_number, every_number_shape, number_value
from timeline.lang.pattern import Names, Node, Patterns
from timeline.lang.values import Value
from timeline.model import TimexType

Table = Mapping[str, Any]

# Numbers keep their separators ("1,500", "30,4", "10:30", "2011-03-05", "1/2") but no other hyphen ("2007-08" is three
# tokens), and what follows a digit without a space is a token of its own ("10am", "5th", "1980s"), so that one table
# tells what it means. A word keeps its digits ("B52").
# "'80s" and "’80s" are one token, an apostrophe else stands alone so that "Friday's" ends where Friday ends.
# "9.30/12.30" are two times.
TOKEN = re.compile(
    r"(\d{4}-\d\d-\d\d(?!\d)|\d{1,2}[.:]\d\d(?=/\d{1,2}[.:]\d\d(?!\d))|\d{1,3},\d{1,2}(?!\d)"
    r"|\d+(?:,\d{3}(?!\d)|[.:/]\d+)*|['’]\d0(?=s)|[^\W\d_]\w*|[^\w\s]|_)(\s*)",
)
# In a script without spaces every letter is a token; a number and a Latin word are one.
LETTER = re.compile(r"(\d{4}-\d\d-\d\d(?!\d)|\d+(?:[.:/,]\d+)*|[A-Za-z]+|\S)(\s*)")
BLANK_LINE = re.compile(r"\n[^\S\n]*\n\s*")
# A paragraph longer than this is cut after a sentence, else after a year and a comma, else at a space: memory stays
# flat on a file that is one line.
LONGEST = 1 << 16
CUTS = [re.compile(r"[.!?]\s"), re.compile(r"\d{4}[,;:]\s"), re.compile(r"\s")]

OTHER = "\ue000"
# So many known words in a row at most are remembered with the rules that match them.
LONGEST_ROW = 24
HASH = ("#", "")
# "'80" before "s".
SHORT_DECADE = frozenset({"SHORT_DECADE"})


@dataclass(frozen=True, slots=True)
class Scan:
    """A paragraph as tokens (each with the white space behind it), their codes, and the running sum of lengths:
    token n begins at `sums[2 * n]` and ends at `sums[2 * n + 1]`."""

    language: Language
    text: str
    tokens: list[tuple[str, str]]
    codes: str
    sums: list[int]


class Match:
    """What a rule found, for its builder: the named parts and their meaning, and the words around.

    `start` and `end` are offsets in the paragraph; a builder that means less than it matched moves them. `whole` is
    false where the match is a part of another rule's ("early [May]"), whose words around it then speak for it.
    """

    __slots__ = ("_match", "_names", "end", "scan", "start", "whole")

    def __init__(self, scan: Scan, match: re.Match[str], names: Names, whole: bool = True) -> None:
        self._match = match
        self._names = names
        self.scan = scan
        self.whole = whole
        self.start = scan.sums[2 * match.start()]
        self.end = scan.sums[2 * match.end() - 1]

    def _part(self, name: str) -> tuple[int, int, str] | None:
        """The tokens (first, end) of a named part and the class it was matched as. A name may stand in several
        alternatives of one pattern."""
        for group, kind in self._names.get(name, ()):
            first, last = self._match.span(group)
            if first >= 0:
                return first, last, kind
        return None

    def __contains__(self, name: str) -> bool:
        return self._part(name) is not None

    def __getitem__(self, name: str) -> Any:
        """The meaning of a named part: its table's value, or what the macro's reader makes of it. None if absent."""
        part = self._part(name)
        if part is None:
            return None
        first, last, kind = part
        return self.scan.language.meaning(kind, [token for token, _ in self.scan.tokens[first:last]])

    def words(self, name: str = "") -> str:
        """A named part (or the whole match) in lower case; "" where it is absent."""
        return self.written(name).lower()

    def written(self, name: str = "") -> str:
        """A named part (or the whole match) as it stands; "" where it is absent."""
        first, last = self._match.span()
        if name:
            part = self._part(name)
            if part is None:
                return ""
            first, last, _ = part
        return self.scan.text[self.scan.sums[2 * first] : self.scan.sums[2 * last - 1]]

    def tokens(self, name: str) -> list[tuple[str, int, int]]:
        """The tokens of a named part, each with its start and end in the paragraph. Raises KeyError where absent."""
        part = self._part(name)
        if part is None:
            raise KeyError(name)
        sums, tokens = self.scan.sums, self.scan.tokens
        return [(tokens[n][0], sums[2 * n], sums[2 * n + 1]) for n in range(part[0], part[1])]

    def value(self, name: str) -> Any:
        """A named part read as an expression of its own, by the rules: "[the end of] last year". None if no rule
        reads exactly these words."""
        part = self._part(name)
        return None if part is None else self.scan.language.read(self.scan, part[0], part[1])

    def before(self, count: int = 1) -> str:
        """The `count`th token before the match, in lower case; "" at the start of the paragraph."""
        place = self._match.start() - count
        return self.scan.tokens[place][0].lower() if place >= 0 else ""

    def after(self, count: int = 1) -> str:
        """The `count`th token after the match, as it stands; "" at the end of the paragraph."""
        place = self._match.end() + count - 1
        return self.scan.tokens[place][0] if place < len(self.scan.tokens) else ""

    @property
    def glued_before(self) -> bool:
        """Does the match follow its neighbour without a space ("$1990")? In a script without spaces nothing does."""
        place = self._match.start() - 1
        return not self.scan.language.letters and place >= 0 and not self.scan.tokens[place][1]

    @property
    def glued_after(self) -> bool:
        return (
            not self.scan.language.letters
            and self._match.end() < len(self.scan.tokens)
            and not self.scan.tokens[self._match.end() - 1][1]
        )

    def span(self, name: str) -> tuple[int, int]:
        """Where a named part stands in the paragraph. Raises KeyError where it is absent."""
        part = self._part(name)
        if part is None:
            raise KeyError(name)
        return self.scan.sums[2 * part[0]], self.scan.sums[2 * part[1] - 1]


# A builder returns what the words mean (a Value), or None where they mean no time after all. Several spans of one
# match (the two ends of a range) come as a list of (start, end, Value).
Builder = Callable[[Match], Any]


@dataclass(frozen=True, slots=True)
class Rule:
    """`name` is what `timeline dates` shows; `pattern` is read as the module says; `build` makes the value."""

    name: str
    pattern: str
    build: Builder
    type: TimexType | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A span of a paragraph (start, end) that a rule read as `value`."""

    start: int
    end: int
    rule: str
    value: Value


NEVER = re.compile("(?!)")


def cue(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


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
    than its object and its place ("seized the ship near the border on"); `planned_then` stands before a plan of the
    past, and `undone` behind a date whose plan came to nothing ("was due to speak on Thursday but fell ill");
    `had_been` stands before a date that a plan long past was for ("had been due to play in"), and `called_off` behind
    one whose plan was given up ("planned for Saturday was cancelled"); `counted` before one that is counted from, and
    may lie on either side of what is told ("six weeks before the"); `onward` before a date from which something holds
    ("from October, fares rise"), `planned_for` before one that a deed only has in view ("was picked for"); `announced`
    behind one of what is told of it ("'s concert, which will be"); `over` behind a weekday that is gone whatever the
    tense ("Friday's ruling"), unless what it is `awaited` stands before ("will miss Friday's final") or it is
    `attended` ("will play at Friday's") and the `fixture` behind it is what is announced with its day; `verb_last`
    where the verb that tells may follow the date ("am [Samstag] wird gespielt").

    Its clause: `governing` is a modal or a plan that holds for all of its clause, up to a `barrier`, and `finite` the
    past of a main clause; `idle` is left out before they are looked for (adverbs, a relative clause between commas);
    `modifying` stands before a participle that is none of the past ("will visit [wounded] soldiers"); `happened` ends
    with what nobody plans ("the fire on"), and `remembered` says that it is looked back on ("will mark"); `listed` are
    dates right before the date, and `listing` right behind, that share its verb ("on Friday and"), `opening` opens
    another clause with the date (", and on"), and so does `joined` (", on") where `verb_next` stands right behind the
    date; `reported` before a date that is itself the subject of `verb_behind` ("she said [Wednesday] would be too
    late"), and `of_subject` the verb of a clause that only says who ("a court that will decide"); `and_then` goes on
    from the date to another deed ("met in March and will").

    Its place in what is told: `lasting` stands before the end of something that went on ("until the fall of the city in
    1945"); `relative` behind a date, where another clause begins (", which should"); `aside` and `passing` before a
    year that is named in passing, whose clause tells of something else ("the law of 1935"; ", who founded it in 2009"),
    `subordinate` opens such a clause before a date (its group `whose`, one that tells of another person) and `closed`
    is where the sentence goes on behind it (", stepped down"); `adjectival` before one that says which thing ("the
    [2009] law"), `bounding` before a day that only bounds something ("the fiscal year began on"), `when_then` behind
    one that is told of all the same (", when"), `told_on` before the day on which somebody said so, `behind_another`
    between two days of which the sentence tells the first alone ("on Friday, hours after they met on"), `up_to_now`
    before a time since which something goes on ("has been out since"); `coordinated` between two dates of one sentence
    that may share a year, `goes_on` between a month and a day of it ("in August, and buried on the"); `attributed`
    before the day on which somebody said so (", police said Thursday"), `witness` before one on which somebody did who
    is named (", who gave evidence on"), `saying` before the day on which a quotation was said ("Speaking on"), `says`
    between such a day and the quotation; `forthcoming` what lies ahead of the writing, even in a story ("is to be
    heard"). `lead` stands before a date where a person wants to see it ("on Thursday").

    How it bears on the day of writing: `clause` opens a clause with a verb of its own, `within` stands before a date
    in which something came about ("since 1998"), `ahead` before one that may lie ahead whatever the tense ("notes
    due 1998"), `open` for what may still come ("an option to buy"), `still` anywhere in a sentence of the time of
    writing ("a decade later, it is still read"), `running` anywhere in a text that tells of it ("in the coming
    weeks"), `habit` before a time of day that is that of many days ("broadcast daily at"), `habit_behind` behind it
    ("at 10:40 every Saturday"); `general` before a season that is any ("spreads more easily in winter"), and `went_on`
    behind a year that such a season is of ("the 1918 pandemic")."""

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
    attended: re.Pattern[str] = NEVER
    fixture: re.Pattern[str] = NEVER
    general: re.Pattern[str] = NEVER
    went_on: re.Pattern[str] = NEVER
    future: re.Pattern[str] = NEVER
    past: re.Pattern[str] = NEVER
    limit: re.Pattern[str] = NEVER
    announced: re.Pattern[str] = NEVER
    over: re.Pattern[str] = NEVER
    lasting: re.Pattern[str] = NEVER
    relative: re.Pattern[str] = NEVER
    of_subject: re.Pattern[str] = NEVER
    and_then: re.Pattern[str] = NEVER
    reported: re.Pattern[str] = NEVER
    verb_behind: re.Pattern[str] = NEVER
    done: re.Pattern[str] = NEVER
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
    called_off: re.Pattern[str] = NEVER
    counted: re.Pattern[str] = NEVER
    onward: re.Pattern[str] = NEVER
    forthcoming: re.Pattern[str] = NEVER
    lead: re.Pattern[str] = NEVER
    clause: re.Pattern[str] = NEVER
    within: re.Pattern[str] = NEVER
    ahead: re.Pattern[str] = NEVER
    open: re.Pattern[str] = NEVER
    still: re.Pattern[str] = NEVER
    running: re.Pattern[str] = NEVER
    habit: re.Pattern[str] = NEVER
    habit_behind: re.Pattern[str] = NEVER
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


class Language:
    """A language's tables, macros and rules, compiled.

    `core` are the classes around whose words rules are tried. It is there for speed alone: a way of saying a date that
    holds none of them ("at one") is looked for by itself, and too many of those are slow. `readers` make a macro's
    tokens a meaning. `years` may be missing: what they say is then not read. `decimal` is the mark between ones and
    tenths. `letters` is true of scripts without spaces: every letter is a token, a word in a pattern a row of them, and
    a `?` behind it means its last.
    """

    def __init__(
        self,
        name: str,
        tables: Mapping[str, Table],
        macros: Mapping[str, str],
        rules: Iterable[Rule],
        core: Iterable[str],
        readers: Mapping[str, Callable[[list[str], Language], Any]],
        *,
        cues: Cues = Cues(),
        joins: Joins = Joins(),
        clauses: Clauses | None = None,
        years: Years | None = None,
        decimal: str = ".",
        letters: bool = False,
    ) -> None:
        self.name = name
        self.tables = _Tables()
        for kind, table in tables.items():
            self.tables[kind] = {word.lower(): value for word, value in table.items()}
        self.rules = tuple(rules)
        self.readers = dict(readers)
        self.cues = cues
        self.joins = joins
        self.clauses = clauses or Clauses()
        self.years = years
        self.decimal = decimal
        self.letters = letters
        self._token = LETTER if letters else TOKEN
        names = [rule.name for rule in self.rules]
        assert len(names) == len(set(names)), f"{name}: two rules share a name"

        self.patterns = patterns = Patterns(macros, letters)
        trees = [patterns.read(rule.pattern) for rule in self.rules]
        used = patterns.words(*trees)
        self._classes: dict[str, set[str]] = {}
        # A table that no pattern names is there for builders and readers: its words are like any other.
        for kind, table in tables.items():
            for word in table if kind in used else ():
                forms = (word, word.upper()) if word[0].isupper() else (word, word.capitalize(), word.upper())
                for form in forms:
                    self._classes.setdefault(form, set()).add(kind)
        for literal in sorted(item for item in used if not item[0].isupper()):
            for form in {literal, literal.capitalize(), literal.upper()}:
                self._classes.setdefault(form, set()).add(literal)

        self._codes: dict[frozenset[str], str] = {frozenset(): OTHER}
        self._coder = _Coder(self)
        # Every code must stand before patterns are compiled: numbers have a fixed set of shapes.
        for classes in [*map(frozenset, self._classes.values()), *every_number_shape(), SHORT_DECADE]:
            self._code(classes)
        members = patterns.members
        for classes, code in self._codes.items():
            for kind in classes:
                members[kind] = members.get(kind, "") + code

        self._dispatch: dict[str, list[_Compiled]] = {}
        self._matching = _Matching(self._dispatch)
        first_codes: set[str] = set()
        for order, (rule, tree) in enumerate(zip(self.rules, trees, strict=True)):
            parts: dict[str, tuple[tuple[str, str], ...]] = {}
            compiled = _Compiled(order, rule, patterns.regex(tree, parts), parts)
            first, _ = patterns.first(tree)
            for code in sorted(first):
                self._dispatch.setdefault(code, []).append(compiled)
            first_codes |= first
        core_codes = {code for kind in core for code in members.get(kind, "")}
        self.candidate = self._candidates(core_codes, first_codes, patterns.without(trees, core_codes))

    def _candidates(self, core: Set[str], first: Set[str], coreless: Sequence[Node]) -> re.Pattern[str]:
        """Where a rule may match: from a token that begins one, over known tokens, to one that makes a date, not
        further than a dozen; and where a way of a rule that holds no such token matches itself."""
        able, dates = ("".join(sorted(codes)) for codes in (first, core))
        known = "".join(sorted(set(self._codes.values()) - {OTHER}))
        ways = [f"(?<=[{dates}])", f"[{known}]{{0,12}}?[{dates}]"]
        if coreless:
            begun = "".join(sorted(set().union(*(self.patterns.first(way)[0] for way in coreless))))
            alone = "|".join(dict.fromkeys(self.patterns.regex(way, {}) for way in coreless))
            # From behind the first token, as the others: a search for one set of characters is the fastest.
            ways.append(f"(?<=[{begun}])(?<=(?={alone}).)")
        return re.compile(f"[{able}](?:{'|'.join(ways)})")

    # -- meaning ------------------------------------------------------------------------------------------------

    def meaning(self, kind: str, tokens: list[str]) -> Any:
        if kind in self.readers:
            return self.readers[kind](tokens, self)
        if kind in self.tables and len(tokens) == 1:
            return self.tables[kind].get(tokens[0].lower())
        return number_value(tokens[0], self.decimal) if tokens[0][:1].isdigit() else " ".join(tokens).lower()

    def _code(self, classes: frozenset[str]) -> str:
        code = self._codes.get(classes)
        if code is None:
            code = self._codes[classes] = chr(ord(OTHER) + len(self._codes))
        return code

    def code_of(self, token: str) -> str:
        """The code of a token of a text; `OTHER` for a word that no rule knows."""
        if token[0].isdigit():
            return self._codes.get(classes_of_number(token), OTHER)
        if token[0] in "'’" and len(token) == 3:
            return self._codes[SHORT_DECADE]
        return self._codes[frozenset(self._classes.get(token, ()))]

    # -- the scan -----------------------------------------------------------------------------------------------

    def find(self, paragraph: str) -> Iterator[Found]:
        """Every date expression of a paragraph, left to right, the longest at each place."""
        tokens: list[tuple[str, str]] = self._token.findall(paragraph)
        coder = self._coder
        codes = "".join([coder[token] for token, _ in tokens])
        search = self.candidate.search
        candidate = search(codes)
        if candidate is None:
            return
        # White space before the first token belongs to none.
        lead = len(paragraph) - len(paragraph.lstrip())
        scan = Scan(
            self, paragraph, tokens, codes, list(accumulate(map(len, chain.from_iterable(tokens)), initial=lead))
        )
        while candidate is not None:
            place = candidate.start()
            hits = []
            for compiled in self._rules_for(codes, place):
                match = compiled.match(codes, place)
                if match is not None:
                    hits.append((-match.end(), compiled.order, compiled, match))
            hits.sort(key=_longest_first)
            after = place + 1
            if hits and place and tokens[place - 1] == HASH and _is_tag(tokens, place):
                # "#Friday", "#10yrs": what a post is about, and not when.
                hits = []
                while not tokens[after - 1][1] and after < len(tokens) and tokens[after][0].isalnum():
                    after += 1
            for minus_end, _, compiled, match in hits:
                found = Match(scan, match, compiled.names)
                rule = compiled.rule
                value = rule.build(found)
                if value is None:
                    continue
                if isinstance(value, list):
                    for start, end, part in value:
                        yield Found(start, end, rule.name, part)
                else:
                    yield Found(found.start, found.end, rule.name, value)
                after = -minus_end
                # A builder may mean less than it matched: what it left is read again.
                while after > place + 1 and scan.sums[2 * (after - 1)] >= found.end:
                    after -= 1
                break
            candidate = search(codes, after)

    def _rules_for(self, codes: str, place: int) -> Sequence[_Compiled]:
        """The rules that may match there: for a short row of known words, those that do."""
        end = codes.find(OTHER, place, place + LONGEST_ROW)
        if end < 0:
            end = len(codes)
        return self._matching[codes[place:end]] if end - place <= LONGEST_ROW else self._dispatch[codes[place]]

    def read(self, scan: Scan, first: int, last: int) -> Any:
        """The value of exactly these tokens, by the first rule that reads them all; None where none does."""
        for compiled in self._dispatch.get(scan.codes[first], ()):
            match = compiled.fullmatch(scan.codes, first, last)
            if match is not None:
                value = compiled.rule.build(Match(scan, match, compiled.names, whole=False))
                if value is not None and not isinstance(value, list):
                    return value
        return None


def _is_tag(tokens: list[tuple[str, str]], place: int) -> bool:
    """Is what follows a "#" a topic ("#Friday", "#10yrs", "#1:18") and no number ("#12 May")?"""
    token, space = tokens[place]
    return not token.isdecimal() or (not space and place + 1 < len(tokens) and tokens[place + 1][0].isalpha())


def _longest_first(hit: tuple[Any, ...]) -> tuple[int, int]:
    return hit[0], hit[1]


class _Tables(dict[str, dict[str, Any]]):
    """A table that a language lacks is empty, and asking for it leaves no trace: a defaultdict would keep it, and a
    class of numbers be taken for a table from then on."""

    def __missing__(self, kind: str) -> dict[str, Any]:
        return {}


class _Compiled:
    """A rule with its regular expression over codes, compiled when it is first tried: a hundred of them take longer
    than all the rest of the first call."""

    __slots__ = ("_regex", "fullmatch", "match", "names", "order", "rule")

    def __init__(self, order: int, rule: Rule, regex: str, names: Names) -> None:
        self.order = order
        self.rule = rule
        self.names = names
        self._regex = regex
        self.match: Callable[[str, int], re.Match[str] | None] = self._first_match
        self.fullmatch: Callable[[str, int, int], re.Match[str] | None] = self._first_fullmatch

    def _compile(self) -> re.Pattern[str]:
        pattern = re.compile(self._regex)
        self.match, self.fullmatch = pattern.match, pattern.fullmatch
        return pattern

    def _first_match(self, codes: str, place: int) -> re.Match[str] | None:
        return self._compile().match(codes, place)

    def _first_fullmatch(self, codes: str, first: int, last: int) -> re.Match[str] | None:
        return self._compile().fullmatch(codes, first, last)


class _Coder(dict[str, str]):
    """Token to code, remembering what it was asked: a text's words repeat. Bounded, so memory stays flat."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self.language = language

    def __missing__(self, token: str) -> str:
        code = self.language.code_of(token)
        if len(self) < 1 << 16:
            self[token] = code
        return code


class _Matching(dict[str, tuple[_Compiled, ...]]):
    """The rules that match the beginning of a row of known words, as codes: no rule reads past a word that none knows.

    Most rules that may begin with "the" or "last" fail, and the rows repeat: "last week", "the end of June". Bounded,
    so memory stays flat.
    """

    def __init__(self, dispatch: Mapping[str, Sequence[_Compiled]]) -> None:
        super().__init__()
        self.dispatch = dispatch

    def __missing__(self, row: str) -> tuple[_Compiled, ...]:
        rules = tuple(compiled for compiled in self.dispatch[row[0]] if compiled.match(row, 0) is not None)
        if len(self) < 1 << 16:
            self[row] = rules
        return rules


def _last(shape: re.Pattern[str], text: str, start: int, end: int) -> list[re.Match[str]]:
    return list(shape.finditer(text, start, end))[-1:]


def paragraphs(text: str) -> Iterator[tuple[int, str]]:
    """The runs between blank lines with their offsets: no date runs over a blank line."""
    start = 0
    for blank in chain(BLANK_LINE.finditer(text), [None]):
        end = blank.start() if blank else len(text)
        while end - start > LONGEST:
            ends = (cut.end() for shape in CUTS for cut in _last(shape, text, start + LONGEST // 2, start + LONGEST))
            middle = next(ends, start + LONGEST)
            yield start, text[start:middle]
            start = middle
        if end > start:
            yield start, text[start:end]
        start = blank.end() if blank else end
