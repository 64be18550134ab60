"""The English present, past and future, which are no dates."""

from __future__ import annotations

from timeline.lang.en.context import WHOSE_AGE
from timeline.lang.en.lengths import BEFORE_VERB
from timeline.lang.en.posts import in_post
from timeline.lang.en.words import PARTS
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Vague, Value


def the_past(match: Match) -> Value | None:
    """ "In the past"; no noun is it before what is counted ("the past three seasons", "the past few games") or a unit."""
    tables, after = match.scan.language.tables, match.after().lower()
    counted = after[:1].isdigit() or any(after in tables[kind] for kind in ("ONES", "TEENS", "TENS", "HUNDREDS"))
    if counted or after in PAST_OF or after in tables["UNIT"] or after in tables["UNITS"]:
        return None
    part = after in PARTS and (match.after(2) == "-" or match.after(2).lower() in tables["HUNDREDS"])
    return None if part else Vague("PAST_REF")


PAST_OF = frozenset("few several couple season seasons dozen".split())


def period_told(match: Match) -> Value | None:
    """ "During this period" is a stretch that the text has told of, and seldom says how long it was; "at the same time"
    is "too", and "this time" the next occasion."""
    spans = WITHIN_TIME if match.words().endswith("time") or match.words().startswith("the") else WITHIN_PERIOD
    return Vague("") if match.before() in spans and match.after() != "of" else None


WITHIN_TIME = frozenset("during throughout within".split())


WITHIN_PERIOD = WITHIN_TIME | frozenset("in of from over for after before since until".split())


def the_future(match: Match) -> Value | None:
    """ "In the future", "the future of the mine", "in future they will": a noun. As an adjective it says no time:
    "future earnings", "its future strategy", "any future construction"."""
    if match.words() not in ("future", "the future") or in_post(match):
        return Vague("FUTURE_REF")
    after = match.after()
    # "The future looks bleak", "its future depended on him", and not "all future payments", "future-proof".
    determined = "the" in match.words() or match.before() in WHOSE_AGE
    verb = determined and after.endswith(("s", "ed"))
    of_what = after == "-" or (after[:1].isalpha() and after.islower() and after not in BEHIND_A_NOUN)
    return None if of_what and not verb else Vague("FUTURE_REF")


BEHIND_A_NOUN = frozenset(
    "of in on at to for with without by from as into over under about after before until since through between than if when"
    " where while because although though unless so and or but nor that which who whose whom what how why is are was were be"
    " been am has have had do does did will would shall should can could may might must ought need not never no nor all any"
    " the a an this these those each every some many most more less much he she they it we i you one his her its their our my"
    " your there here now then again once only still even also too just already yet soon always often away ahead together"
    " alone apart anyway rather very dont wont cant doesnt isnt isn wasn aren doesn didn don won rests depends lies looks seems belongs remains begins lay came began".split()
)


RULES = [
    Rule("one-day", "(one | some) day", lambda m: Vague("FUTURE_REF") if m.before() in BEFORE_VERB else None),
    Rule("these-days", "these days", lambda m: None if m.after() == "of" else Vague("PRESENT_REF")),
    Rule("now", "(right | just)? NOW", lambda m: Vague("PRESENT_REF")),
    Rule("current", "current", lambda m: Vague("PRESENT_REF") if m.after().lower() not in ("account", "accounts", "and", "events", "affairs") else None),
    Rule("recently", "(more | most)? recently | lately", lambda m: None if m.before() == "as" else Vague("PAST_REF")),
    Rule("recent", "recent", lambda m: None if m.before() in ("most", "more") else Vague("PAST_REF")),
    Rule("the-past", "the past", the_past),
    Rule("vague-ago", "(a | some) (very? long | little | short)? (time | while) ago | the other (day | night | week)", lambda m: Vague("PAST_REF")),
    Rule("that-period", "(this | that | the same) (period | time)", period_told),
    Rule("the-term", "the (near | short | medium | long) term", lambda m: None if m.after() == "-" or m.after()[:1].isupper() else Vague("FUTURE_REF")),
    Rule("the-present", "present - day", lambda m: Vague("PRESENT_REF")),
    Rule("the-future", "the? (near | foreseeable | immediate | (not - too -)? distant)? future", the_future),
    Rule("future-units", "future PLURAL_UNIT", lambda m: Vague("FUTURE_REF")),
]  # fmt: skip
