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
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from itertools import accumulate
from typing import Any

from timeline.lang.clauses import Clauses
from timeline.lang.cues import Cues, Joins, Years
from timeline.lang.numbers import classes_of_number, every_number_shape, number_value
from timeline.lang.pattern import Names, Node, Patterns
from timeline.lang.rule import Found, Match, Rule, Scan
from timeline.lang.tokens import LETTER, TOKEN

Table = Mapping[str, Any]

OTHER = "\ue000"
# So many known words in a row at most are remembered with the rules that match them.
LONGEST_ROW = 24
# "'80" before "s".
SHORT_DECADE = frozenset({"SHORT_DECADE"})

# What makes a date in every language: around a word of these classes the rules are tried.
DATE_CLASSES = (
    "MONTH_NAME MONTH_SHORT WEEKDAY_NAME WEEKDAYS YEAR YEAR_PAIR ISO SLASHED DOTTED UNIT UNITS TIME_UNIT TIME_UNITS"
    " NEAR_DAY SEASON CLOCK DAYTIME DAYTIMES POINT NOW REPEATING"
).split()


class Language:
    """A language's tables, macros and rules, compiled.

    `core` are classes and words that make a date, besides `DATE_CLASSES`: the rules are tried around them. They are
    there for speed alone: a way of saying a date that holds none of them ("at one") is looked for by itself, and too
    many of those are slow. `readers` make a macro's tokens a meaning. `years` may be missing: what they say is then not
    read. `decimal` is the mark between ones and tenths. `letters` is true of scripts without spaces: every letter is a
    token, a word in a pattern a row of them, and a `?` behind it means its last.
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
        cues: Cues | None = None,
        joins: Joins | None = None,
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
        self.cues = cues or Cues()
        self.joins = joins or Joins()
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
        core_codes = {code for kind in (*DATE_CLASSES, *core) for code in members.get(kind, "")}
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
        token = token.rstrip()
        if token[0].isdigit():
            return self._codes.get(classes_of_number(token), OTHER)
        if token[0] in "'’" and len(token) == 3:
            return self._codes[SHORT_DECADE]
        return self._codes[frozenset(self._classes.get(token, ()))]

    # -- the scan -----------------------------------------------------------------------------------------------

    def find(self, paragraph: str) -> Iterator[Found]:
        """Every date expression of a paragraph, left to right, the longest at each place."""
        tokens: list[str] = self._token.findall(paragraph)
        codes = "".join(map(self._coder.__getitem__, tokens))
        search = self.candidate.search
        candidate = search(codes)
        if candidate is None:
            return
        # White space before the first token belongs to none.
        lead = len(paragraph) - len(paragraph.lstrip())
        scan = Scan(self, paragraph, tokens, codes, list(accumulate(map(len, tokens), initial=lead)))
        while candidate is not None:
            place = candidate.start()
            hits = []
            for compiled in self._rules_for(codes, place):
                match = compiled.match(codes, place)
                if match is not None:
                    hits.append((-match.end(), compiled.order, compiled, match))
            hits.sort(key=_longest_first)
            after = place + 1
            if hits and place and tokens[place - 1] == "#" and _is_tag(scan, place):
                # "#Friday", "#10yrs": what a post is about, and not when.
                hits = []
                while after < len(tokens) and scan.is_glued(after - 1) and tokens[after].rstrip().isalnum():
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
                while after > place + 1 and scan.starts[after - 1] >= found.end:
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


def _is_tag(scan: Scan, place: int) -> bool:
    """Is what follows a "#" a topic ("#Friday", "#10yrs", "#1:18") and no number ("#12 May")?"""
    if not scan.tokens[place].rstrip().isdecimal():
        return True
    return scan.is_glued(place) and place + 1 < len(scan.tokens) and scan.tokens[place + 1].rstrip().isalpha()


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
