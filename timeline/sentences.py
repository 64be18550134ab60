"""Where sentences begin and end, in exact offsets.

The splitter is sentencex, which knows the abbreviations of many languages. What it lacks is added around it: a
quotation of several sentences belongs to the sentence that quotes it, so the stops inside quotation marks are
hidden from it behind a mask of the same length.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

import sentencex

from timeline import lang
from timeline.lang.tokens import pieces

Span = tuple[int, int]

# Opening and closing marks that pair; the straight quote pairs with itself. Single quotes are left alone: in news
# they are apostrophes more often than quotations.
_QUOTATION = re.compile(
    r"“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|»[^«»]*«|「[^「」]*」|``(?:(?!``|'').)*''|\"[^\"]*\"", re.DOTALL
)
# Half a character, as a shell or a broken file may hand on: the splitter takes UTF-8 only.
_SURROGATE = re.compile("[\ud800-\udfff]")
_LINE = re.compile(r"[^\n]+")
_STOP = re.compile(r"[.!?…。！？]")
_STOP_BEFORE_CLOSING = re.compile(r"([.!?…。！？])(?:''|[”“»«」\"])$")
# Stops that sentencex passes over: "。2023" it takes for a decimal, "May. A man" for an abbreviation, and in German
# no number begins a sentence: "meldete Insolvenz an. 640 Leute bangen".
_PASSED_OVER = re.compile(
    r"[。！？](?=\d)|\bMay\.(?=\s+[AI]\s)|(?<=[a-zäöüß]{4})(?<!prox)\.(?=\s+\d{1,3}(?:\.\d{3})*\s+[A-ZÄÖÜ][a-zäöüß]{2})"
    r"|(?<=[a-zäöüß]{4})\.(?=\s+(?:1[1-9]|20)\d\d\s+[a-zäöüß]{3})"
)
_SPEAKER = re.compile(r"\s+(?:\S+\s+){0,4}?(?:said|says|asked|asks|told|added|wrote|cried|shouted|replied)\b")
_FIRST_WORD = re.compile(r"\w+")
# No sentence begins so: "J. -C.", which the splitter parts.
_HYPHENATED = re.compile(r"-\w")
# Characters before a stop in which it is looked at.
LONGEST_ABBREVIATION = 20
# Longer than this and it is a table or a list on one line, cut where its parts are: what reads a sentence looks at all
# of its words for each of its dates.
_LONGEST_SENTENCE = 2000
_CUTS = [re.compile(r"[;；]\s*"), re.compile(r",\s+(?!\d{4}\b)|，"), re.compile(r"\s")]
# Longer than this and a quotation is a text of its own, whose sentences are wanted one by one.
_LONGEST_QUOTATION = 400
# So far back anybody looks for whom a pronoun means: a paragraph may be a whole book on one line.
_FARTHEST_BACK = 4000
_CLOSING = "”’»\")]'」"
_END = ".!?…。！？"


def _masked(text: str) -> str:
    """The text with the stops inside quotations, and line breaks, made harmless; the same length."""

    def hide(match: re.Match[str]) -> str:
        quoted = match.group()
        if len(quoted) > _LONGEST_QUOTATION:
            return quoted
        # Marks become letters: the splitter would take an opening mark after a stop for the closing one.
        first = "A" if quoted[1:2].isupper() else "a"
        hidden = first + _STOP.sub(",", quoted[1:-1])
        # “We will win.” Voters left: the quotation ended its sentence. “Will you?” Smith asked: it did not.
        ended = _STOP_BEFORE_CLOSING.search(quoted) and not _SPEAKER.match(text, match.end())
        return hidden + ("." if ended else "a")

    return _SURROGATE.sub("?", _QUOTATION.sub(hide, text)).replace("\n", " ")


def sentences(text: str, language: str = "en") -> list[Span]:
    """The sentences of a paragraph as (start, end), blanks trimmed.

    >>> paragraph = "He said “I will go. Then stop.” She left at 5 p.m. on Monday. The U.S. won."
    >>> [paragraph[start:end] for start, end in sentences(paragraph)]
    ['He said “I will go. Then stop.”', 'She left at 5 p.m. on Monday.', 'The U.S. won.']
    >>> sentences("He left in May. A year passed.")
    [(0, 15), (16, 30)]
    >>> sentences("Im 19. Jahrhundert wuchs sie.", "de"), sentences("Er kam am 3. Sie blieb.", "de")
    ([(0, 29)], [(0, 12), (13, 23)])
    >>> sentences("Die Werft schloss gestern. 640 Leute bangen.", "de")
    [(0, 26), (27, 44)]
    """
    spans: list[Span] = []
    for start, end in _boundaries(_masked(text), language):
        if spans:
            start = max(start, spans[-1][1])
        start, end = _trimmed(text, start, end)
        while end < len(text) and text[end] in _CLOSING:
            end += 1
        if start == end:
            continue
        # No sentence of a language with capitals begins with a small letter ("approx. ten"), nor with a comma.
        small = text[start].islower() or text[start] in ",;:" or _HYPHENATED.match(text, start)
        if spans and (small or _goes_on(text, spans[-1], start, language)):
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    parts = (part for span in spans for part in pieces(text, *span, _LONGEST_SENTENCE, _CUTS))
    return [trimmed for part in parts if (trimmed := _trimmed(text, *part)) and trimmed[0] < trimmed[1]]


def sentences_before(text: str, first: int, last: int, language: str = "en") -> list[Span]:
    """The sentences of `text[first:last]`, offsets counting in the text; of a long one the last 4,000 characters.

    >>> sentences_before("She left. He stayed. It fell.", 10, 20)
    [(10, 20)]
    """
    opening = max(first, last - _FARTHEST_BACK)
    spans = [(opening + start, opening + end) for start, end in sentences(text[opening:last], language)]
    # The first begins anywhere.
    return spans if opening == first else spans[1:]


def _goes_on(text: str, before: Span, start: int, language: str) -> bool:
    """Is what stands before no sentence yet: "Im 19." before "Jahrhundert", "M." before "Dupont"?"""
    told = lang.get(language).clauses
    if not told.no_end.search(text[max(before[0], before[1] - LONGEST_ABBREVIATION) : before[1]]):
        return False
    word = _FIRST_WORD.match(text, start)
    return word is None or word[0].lower() not in told.openers


def sentence_around(text: str, start: int, end: int, language: str = "en") -> Span:
    """Where the sentence that holds these words of a text begins and ends, without its full stop and closing marks.

    Words that reach over several sentences have all of them.

    >>> text = "It grew. In 1990 it will fall, Mr. Hale said. So it goes."
    >>> text[slice(*sentence_around(text, 12, 16))]
    'In 1990 it will fall, Mr. Hale said'
    """
    spans = _sentences_of_text(text, language)
    place = max(0, bisect_right(spans, (start, len(text))) - 1)
    if not spans:
        return start, end
    first, last = spans[place]
    while last < end and place + 1 < len(spans):
        place += 1
        last = spans[place][1]
    while last > max(first, end) and text[last - 1] in _CLOSING + _END:
        last -= 1
    return min(first, start), max(last, end)


@lru_cache(maxsize=4)
def _sentences_of_text(text: str, language: str) -> tuple[Span, ...]:
    """Those of its lines: no sentence runs over the end of one."""
    return tuple(
        (line.start() + start, line.start() + end)
        for line in _LINE.finditer(text)
        for start, end in sentences(line[0], language)
    )


def _boundaries(masked: str, language: str) -> Iterator[Span]:
    """sentencex's, and those it passes over."""
    starts = [0, *(stop.end() for stop in _PASSED_OVER.finditer(masked))]
    for first, last in pairwise([*starts, len(masked)]):
        for found in sentencex.get_sentence_boundaries(language, masked[first:last]):
            yield first + int(found["start_index"]), first + int(found["end_index"])


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
