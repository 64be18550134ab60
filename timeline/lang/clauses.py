"""What a language's file says of its sentences: the words that part them into clauses, and those that stamp a page."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

_NEVER = re.compile(r"(?!)")
# What is asked at each word of a sentence, of which words it is made.
_JOINED = {
    "leads": ("determining", "leading", "hedging"),
    "opening": ("subordinating", "relative"),
    "nameless": ("preposition", "clitic"),
    "before_relative": ("preposition", "clitic", "before_that"),
    "unending": ("preposition", "joining", "articles", "clitic"),
}


@dataclass(frozen=True, slots=True)
class Clauses:
    """The words that part a sentence into clauses, each of which may tell something of its own; all in lower case.

    `joining` words stand between two ("und"), `subordinating` ones open one ("nachdem"), as do
    `before_that` ones with a relative ("después de que"), `relative` ones do where they
    stand behind a comma, or, with `bare_relative`, anywhere ("el hombre que fue detenido"). `preposition` may stand
    before a relative, `clitic` words between a subject and its verb ("lo abrió"). `finite` is the verb that a clause
    turns on, `participle` what hangs on one; two clauses may share the first ("wurde verhaftet und freigelassen").
    `verb_last` is true where it ends a clause that depends on another, and stands second in one that does
    not. `stamps` stand straight before the day when a page was made ("Veröffentlicht").

    What is told of a clause without its date rests on these. `determining`, `leading` and `hedging` words stand before
    a date, in this order from it, and go with it ("bereits", "in", "der" Nacht); what `limiting` finds says something
    itself ("bis"). `pronouns` stand for a subject with one of the articles that they map to; `articles` are all of
    these. `attributing` finds a sentence that only tells who said what the one before it says (its
    group `deed`: who decided it), `spoken_by_pronoun` the
    end of a quotation of somebody who is only a `pronoun`. German needs to know where a subject ends behind its verb:
    `nominative` words may begin one, `genitive` ones go on with it, `oblique` ones begin something else, `describing`
    ones stand between an article and its noun; `closing` is what ends a sentence beside a participle.

    `subject_relative` ones can be the subject of their clause ("qui"), and behind `of_subject` verbs are ("que
    murió", not "que compró"). `present` is a verb of what goes on or is to come, which only the place beside a date
    tells from other words ("trifft am Donnerstag"). A language that `drops_subject` says "compareció" and leaves
    who to the sentence before, of which `plural` words say that there are several, and what begins like `personal`
    is done by or to a `person` alone; `named_by_kind` is a noun that a name follows as its own ("der Konzern
    Merivo"), and a word that describes one may stand behind `measures` ("ein zwölf Meter langes Stück").

    `of_day` words lead to the day of a noun ("das Beben vom Dienstag"), `where` words to its place. `according` words
    open a part that says who said it, `supposing` ones a sentence of what might be. `saying` is a verb that what was
    said follows, `being` one that tells how things are; `of_things` ends with a date that says how old something is
    ("aus dem Jahr 1968"); before a `binding` preposition nothing ends well ("la mitad de"). `unspaced` is a language
    that parts its words by nothing.

    `no_end` finds, before the end of what looks like a sentence, a stop that ends none ("M. Dupont", "im 19.
    Jahrhundert"), unless one of the `openers` stands behind it ("er kam am 3. Sie blieb").

    Joined from these, once: `leads` may stand between a date and what it is told of, `opening` words begin what depends
    on another clause, `nameless` ones name nobody, `before_relative` ones stand between a comma and a relative; behind
    an `unending` one nothing ends.
    """

    joining: Collection[str] = ()
    subordinating: Collection[str] = ()
    before_that: Collection[str] = ()
    relative: Collection[str] = ()
    preposition: Collection[str] = ()
    clitic: Collection[str] = ()
    subject_relative: Collection[str] = ()
    of_subject: re.Pattern[str] = _NEVER
    present: re.Pattern[str] = _NEVER
    drops_subject: bool = False
    personal: re.Pattern[str] = _NEVER
    person: re.Pattern[str] = _NEVER
    named_by_kind: re.Pattern[str] = _NEVER
    plural: Collection[str] = ()
    measures: Collection[str] = ()
    finite: re.Pattern[str] = _NEVER
    participle: re.Pattern[str] = _NEVER
    bare_relative: bool = False
    verb_last: bool = False
    unspaced: bool = False
    stamps: Collection[str] = ()
    of_day: Collection[str] = ()
    where: Collection[str] = ()
    determining: Collection[str] = ()
    leading: Collection[str] = ()
    hedging: Collection[str] = ()
    limiting: re.Pattern[str] = _NEVER
    pronouns: Mapping[str, Collection[str]] = field(default_factory=dict)
    articles: Collection[str] = ()
    according: Collection[str] = ()
    supposing: Collection[str] = ()
    saying: re.Pattern[str] = _NEVER
    being: Collection[str] = ()
    of_things: re.Pattern[str] = _NEVER
    binding: Collection[str] = ()
    attributing: re.Pattern[str] = _NEVER
    spoken_by_pronoun: re.Pattern[str] = _NEVER
    nominative: Collection[str] = ()
    genitive: Collection[str] = ()
    oblique: Collection[str] = ()
    describing: re.Pattern[str] = _NEVER
    closing: re.Pattern[str] = _NEVER
    no_end: re.Pattern[str] = _NEVER
    openers: Collection[str] = ()
    leads: frozenset[str] = field(init=False)
    opening: frozenset[str] = field(init=False)
    nameless: frozenset[str] = field(init=False)
    before_relative: frozenset[str] = field(init=False)
    unending: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        for name, kinds in _JOINED.items():
            object.__setattr__(self, name, frozenset(word for kind in kinds for word in getattr(self, kind)))
