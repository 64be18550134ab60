"""Words without the date that they told, and without what led to it: "on Tuesday, the first day after the feast"."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from timeline.events import words
from timeline.events.clauses import Parse

_COUNTING = frozenset("first second third fourth fiscal financial business full final".split())
_AFTER_DATE = frozenset("local time gmt bst est edt et utc cet cest o'clock onward onwards".split())


# Digits of a year: "1990", "1990s".
_YEAR = 4
_AGAIN = frozenset("again then later".split())


def undated(parsed: Parse, chosen: Sequence[int], dates: Collection[int]) -> list[int]:
    """Without the date's tokens and the prepositions that led to them."""
    found = parsed.tokens
    dropped: set[int] = {i for i in chosen if i in dates}
    for i in sorted(dropped):
        if i - 1 in dropped or (i - 1 in dates and i - 1 in chosen):
            continue
        last = i
        while last + 1 in dropped or (last + 1 in chosen and found[last + 1].lower in _AFTER_DATE):
            last += 1
            dropped.add(last)
        if _before_noun(parsed, i, last):
            if _has_article(parsed, i):
                dropped.discard(i)
            determined = i > 0 and found[i - 1].lower in words.DETERMINERS
            if found[last].lower.endswith("'s") and not determined:
                # "Tuesday's attack": the attack.
                dropped.discard(last)
            elif determined and last + 1 < len(found) and found[last + 1].lower == "'s":
                dropped.add(last + 1)
            continue
        limit = _limit(parsed, chosen, i)
        if limit == []:
            dropped -= set(range(i, last + 1))
            continue
        dropped |= set(limit or ())
        back = i - 1
        while (
            back >= 0
            and back in chosen
            and (
                found[back].lower in words.BEFORE_DATE
                or (found[back].lower == "the" and back != 0)
                or _is_hour(parsed, back)
                or _is_ordinal(parsed, back)
            )
            and not _is_particle(parsed, back)
        ):
            dropped.add(back)
            back -= 1
        ended = back > 0 and found[back].lower in ("ended", "ending") and all(c.verb != back for c in parsed.clauses)
        if ended and found[back - 1].lower in words.PERIODS:
            # "Sales rose in the three months ended 30 June"
            period = _period(parsed, chosen, back - 1)
            dropped.update(range(period, back + 1))
            back = period - 1
        if back - 1 in chosen and found[back].lower in _AGAIN and found[back - 1].lower in words.CONJUNCTIONS:
            # "flew to Rome in May and again in June"
            dropped |= {back, back - 1}
            back -= 2
        long_ago = back > 0 and found[back].lower == "back" and _is_long_ago(parsed, back)
        if long_ago:
            # "warned back in 2003", and not "came back in 2003"
            dropped.add(back)
            back -= 1
        while back >= 0 and back in chosen and found[back].lower in words.SHORTLY and back + 1 in dropped:
            dropped.add(back)
            back -= 1
        if (
            back + 1 < i
            and found[back + 1].lower == "between"
            and last + 1 in chosen
            and found[last + 1].lower == "and"
        ):
            # "Nobody came between 2016 and the flood"
            end = last + 1
            while (
                end in chosen
                and found[end].text not in (",", ";", ".", ":")
                and all(c.verb != end for c in parsed.clauses)
            ):
                end += 1
            dropped |= set(range(last + 1, end))
        if back == 0 and found[back].lower in ("a", "an") and back + 1 in dropped:
            # "A little more than a decade ago, she".
            dropped.add(back)
        if back - 1 in chosen and found[back - 1].lower in words.CONJUNCTIONS and found[back].lower in words.LASTING:
            # "opens in May and runs until July": a verb that had only the date goes with it.
            dropped |= {back, back - 1}
            back -= 2
        dropped |= _date_apposition(parsed, chosen, last, back)
        comma_before = back >= 0 and back in chosen and found[back].text == ","
        comma_after = last + 1 < len(found) and found[last + 1].text == ","
        if comma_before and comma_after:
            dropped |= {back, last + 1}
        elif comma_after and (back < 0 or back not in chosen or _is_american(parsed, last)):
            dropped.add(last + 1)
    kept = [i for i in chosen if i not in dropped]
    if kept and kept[0] - 1 in dates:
        # "Friday saw the biggest protest", "recent days have seen a rise".
        helped = found[kept[0]].lower in ("have", "has", "had")
        verb = found[kept[1]].lower if helped and len(kept) > 1 else found[kept[0]].lower
        return kept[1 + helped :] if verb in words.BRINGING else kept
    return kept


def _is_american(parsed: Parse, last: int) -> bool:
    """ "Denied on Feb. 12, 2019, that it had burned": the year stands between commas, and they go with it."""
    found = parsed.tokens
    joined = last + 2 < len(found) and found[last + 2].lower == "that"
    return joined and last > 1 and found[last].text.isdigit() and found[last - 1].text == "," and found[last - 1].dated


def _is_long_ago(parsed: Parse, index: int) -> bool:
    """Is "back" of the date and not of the verb: "was seen in Tarn back in 2003", and not "took the land back in"?"""
    found = parsed.tokens
    if found[index - 1].lower in words.COMPLEMENT_VERBS:
        return True
    clause = parsed.clause_at(found[index].start, found[index].end)
    told = {found[i].lower for i in clause.tokens if clause.verb is not None and clause.verb <= i < index}
    before, date = found[index - 1].lower, found[index + 2 : index + 3]
    year = found[index + 1].lower == "in" and bool(date) and date[0].text[:1].isdigit() and len(date[0].text) >= _YEAR
    beside = before in words.OBJECTS | words.IRREGULAR_PAST | words.IRREGULAR_PARTICIPLES | {"way", "far"}
    beside = beside or clause.verb == index - 1 or before.endswith(("ed", "ing"))
    return year and not beside and clause.verb is not None and not told & words.BRINGING_BACK


def _is_hour(parsed: Parse, index: int) -> bool:
    """ "Before dawn Monday": the hour goes with its day."""
    return parsed.tokens[index].lower in words.HOURS and parsed.tokens[index - 1].lower in words.BEFORE_DATE


def _is_ordinal(parsed: Parse, index: int) -> bool:
    """ "In the first weekend": which one it was goes with it."""
    found = parsed.tokens
    return (
        found[index + 1].dated and found[index].lower in words.ORDINALS and found[index - 1].lower in words.DETERMINERS
    )


def _period(parsed: Parse, chosen: Sequence[int], last: int) -> int:
    """Where "in the three months", which ends at `last`, begins."""
    first = last
    while first - 1 in chosen:
        token = parsed.tokens[first - 1]
        if not (
            token.lower in words.BEFORE_DATE | words.DETERMINERS | words.COUNTS | _COUNTING or token.text.isdigit()
        ):
            break
        first -= 1
        if token.lower in words.BEFORE_DATE:
            break
    return first


def _limit(parsed: Parse, chosen: Sequence[int], date: int) -> list[int] | None:
    """What goes along with a date that says how long: nothing, as it stays with it, or the "not" of "not until".

    "He kept a flat until 2004" is no "he kept a flat" of 2004. "The bridge was not opened until May" says that it was.
    "Did not return until" would want another form of the verb. None for a date that says when.
    """
    found, first = parsed.tokens, date
    while first - 1 in chosen and found[first - 1].lower in words.BEFORE_DATE | {"the", "least", "most"}:
        first -= 1
    limits = [i for i in range(first, date) if found[i].lower in words.HOW_LONG]
    # "Opens in May and runs until July": the verb goes with its date.
    ending = bool(limits) and limits[0] - 2 in chosen and found[limits[0] - 2].lower in words.CONJUNCTIONS
    if not limits or (ending and found[limits[0] - 1].lower in words.LASTING):
        return None
    denied = [i for i in chosen if i < limits[0] and found[i].lower in words.DENYING]
    helped = [i for i in denied if i and found[i].lower == "not" and found[i - 1].lower in words.AUXILIARIES - words.DO]
    # "He had not read the letter that was kept until 2004": another clause's "not".
    own = parsed.clause_at(found[limits[0]].start, found[limits[0]].end).tokens
    plain = limits == [date - 1] and found[date - 1].lower != "since"
    if not plain or len(denied) != 1 or denied != helped or denied[0] not in own:
        return []
    return [*denied, denied[0] + 1] if found[denied[0] + 1].lower == "yet" else denied


def _is_particle(parsed: Parse, index: int) -> bool:
    """ "sworn in on Monday": the first preposition is the verb's."""
    found = parsed.tokens
    if found[index].lower not in ("in", "on", "through", "over"):
        return False
    last = index + 1
    while last + 1 < len(found) and found[last + 1].dated:
        last += 1
    # "Sworn in two days later": nothing is "in two days later".
    counted = found[last].dated and found[last].lower in ("later", "earlier", "ago") and found[index].lower != "over"
    # "Carried on into the night", "began in the night".
    return counted or found[index + 1].lower in words.LEADING_DATE | {"into"}


def _date_apposition(parsed: Parse, chosen: Sequence[int], last: int, back: int) -> set[int]:
    """ "on May 1, a holiday known as Labour Day": what is said of the date goes with it."""
    found = parsed.tokens
    place = chosen.index(last) + 1 if last in chosen else len(chosen)
    rest = chosen[place:]
    related = len(rest) > 1 and found[rest[1]].lower == "which"
    if len(rest) < 3 or found[rest[0]].text != ",":
        return set()
    if back < 1:
        return _what_day_it_was(parsed, rest)
    if not related and found[rest[1]].lower not in ("a", "an", "the"):
        return set()
    apposition = [rest[0]]
    for i in rest[1:]:
        told = any(c.verb == i and c.kind != "reduced" for c in parsed.clauses)
        if not related and (told or found[i].lower in words.FINITE_AUXILIARIES):
            return set()
        # "The second Mrs. Gray": no stop.
        if found[i].text in (",", ";") or (found[i].text == "." and i == len(found) - 1):
            break
        apposition.append(i)
    return set(apposition)


def _what_day_it_was(parsed: Parse, rest: Sequence[int]) -> set[int]:
    """ "On Monday, the tenth anniversary of the fire, a stone was unveiled": what stands between the commas."""
    found = parsed.tokens
    end = next((n for n, i in enumerate(rest) if n and found[i].text == ","), 0)
    inside = [found[i].lower for i in rest[1:end]]
    if not inside or inside[0] not in words.DETERMINERS:
        return set()
    head = inside[: inside.index("of")] if "of" in inside else inside
    verbal = any(clause.verb in rest[1:end] for clause in parsed.clauses)
    return set() if verbal or not head or head[-1] not in words.DAYS else set(rest[: end + 1])


def _before_noun(parsed: Parse, first: int, last: int) -> bool:
    """ "the January 12 earthquake", "Tuesday's attack": the date stands before its noun."""
    found = parsed.tokens
    if last + 1 >= len(found):
        return False
    following = found[last + 1]
    determined = first > 0 and found[first - 1].lower in words.DETERMINERS
    noun = following.text.islower() and not following.lower.endswith(("ing", "ed"))
    noun = noun and following.lower not in words.PRONOUNS | words.IRREGULAR_PAST | words.PRESENT
    if _has_article(parsed, first) and noun:
        determined = True
    possessive = found[last].text.endswith(("’s", "'s"))
    plain = following.is_word and following.lower not in words.NOT_MAIN_VERB | words.AUXILIARIES
    plain = plain or (possessive and following.text[0].isdigit())
    return (plain and (determined or possessive)) or following.text in ("'s", "’s")


def _has_article(parsed: Parse, first: int) -> bool:
    """ "the 12 January earthquake": the article stands in the date and is the noun's."""
    return parsed.tokens[first].lower == "the" and parsed.tokens[first + 1].text[0].isdigit()
