"""What the words around an English date say of it: a habit, a name, a title, a crowd."""

from __future__ import annotations

from itertools import takewhile

from timeline.lang.rule import Match

# What ends in "s" and is not many of anything.
NO_PLURAL = frozenset("as is was has his this across besides".split())


def is_habitual(match: Match) -> bool:
    """ "The square is normally packed at the weekend": a word of its own clause says that it is so again and again; no
    "it is usually quiet, but at the weekend there was a fair"."""
    clause = list(takewhile(lambda word: word not in CLAUSE_MARKS, map(match.before, range(1, 13))))
    place = next((n for n, word in enumerate(clause, 1) if word in HABITS), 0)
    # "The usually quiet village burned at the weekend."
    return bool(place) and match.before(place + 1) not in ("the", "a", "an", "this", "its", "their", "as", "so")


HABITS = frozenset("normally usually typically generally often ordinarily traditionally commonly".split())
CLAUSE_MARKS = frozenset(
    ("", ".", "!", "?", ";", ",", ":", "(", "-", "–", "—", "but", "who", "which", "that", "while", "said", "says")
)


def words_beside(match: Match) -> set[str]:
    """Up to a dozen words before a match, and a few behind it, of its sentence."""
    before = takewhile(lambda word: word not in SENTENCE_MARKS, map(match.before, range(1, 13)))
    after = takewhile(lambda word: word not in SENTENCE_MARKS, map(match.after, range(1, 5)))
    return {*before, *(word.lower() for word in after)}


SENTENCE_MARKS = frozenset(("", ".", "!", "?", ";"))


def is_person(match: Match) -> bool:
    """What a clause of who follows is somebody's name."""
    return match.after() == "," and match.after(2) in ("who", "whose", "whom")


def is_subject(match: Match) -> bool:
    """ "On the 27th Lee attacked": a name behind a number, and what it did; no "on the 4th Division's flank"."""
    names = [*takewhile(lambda word: word.istitle() or word in BETWEEN_NAMES, map(match.after, range(1, 8)))]
    if not names or not names[0].istitle() or match.before() != "on" or names[0] in NUMBERED_NAMES:
        return False
    verbs = [match.after(len(names) + place) for place in (1, 2)]
    return any(word.islower() and (word.endswith("ed") or word in DEEDS) for word in verbs)


BETWEEN_NAMES = frozenset("and of the de la von van du".split())


# "On the 12th he left", "on Monday the 26th the town burned".
AFTER_DAY = frozenset(
    "he she they it we i the a an at in and but when his her their its some several many all both".split()
)

# "The 4th Division", "the 5th Avenue", "the 7th Earl".
NUMBERED_NAMES = frozenset(
    "Street Avenue Army Division Corps Regiment Infantry Brigade Battalion Cavalry Airborne Fleet Squadron Guards Foot Panzer"
    " Congress Amendment Century Floor District Circuit Parliament Congressional Earl Duke Baron Lord Lady King Queen Anniversary"
    " Light Heavy Royal Armoured Armored Marine Marines Dragoons Hussars Lancers Highlanders Massachusetts New York".split()
)
DEEDS = frozenset(
    "was were had did took came went fell led sent made held won lost met left gave found began broke struck saw fought took"
    " drove swept set put ran rode drew threw cut hit fled wrote spoke stood sank burnt got brought".split()
)


def names_event(match: Match) -> bool:
    """ "The Seven Years War", "the Thirty Years' War"."""
    possessive = match.after() in ("'", "’")
    return match.after(1 + possessive) in NAMED_EVENTS


def is_title(match: Match) -> bool:
    """ "60 Minutes", "This Week": a broadcast or a film, with capitals and between quotation marks."""
    said = match.written()
    return said.istitle() and (match.before() in QUOTES or match.after() in QUOTES) and " " in said


QUOTES = frozenset("\"'“”‘’`")


# "The October Revolution", "the July Monarchy" are names.
NAMED_EVENTS = frozenset(
    "Revolution Monarchy Movement War Wars Battle Battles Crisis Uprising Manifesto Days Rising Theses Agreement Accords"
    " Hurricane Massacre Offensive Truce".split()
)

# "Report No. 2021-07": what is numbered so.
NUMBER_MARKS = frozenset("no nos case docket file report ref reference resolution directive regulation".split())

# "In his last year", "in her early twenties", "its future".
WHOSE_AGE = frozenset("his her their my our your its".split())
