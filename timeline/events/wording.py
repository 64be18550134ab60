"""Words of an article as the text of a headline: spaced, trimmed and begun with a capital."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.events import words
from timeline.events.clauses import Parse

OPENERS = re.compile(
    r"(?:(?:and|but|so far|so|yet|or|then|also|still|however|meanwhile|later|earlier|recently|"
    r"more recently|moreover|furthermore|additionally|in addition|for example|for instance|in fact|indeed|instead|"
    r"elsewhere|separately|nevertheless|nonetheless|"
    r"as a result|in turn|in return|for context|at the time|since then|finally|eventually|of course|"
    r"unsurprisingly|notably|by contrast|on the other hand|even so|thus|therefore|hence|consequently|shortly|soon|back|"
    r"(?:just|only)(?=,| (?:after|before|as|when|in|on|at|then)\b)|(?:yes|no)(?=,)|"
    r"(?:by|in) (?:(?:its|an?|the|his|her) )?(?:decision|judge?ment|ruling|order|decree|resolution|verdict|letter)"
    r"(?=,? (?:the|an?|its|his|her|(?-i:[A-Z][a-z]))\b)|"
    r"(?:full )?disclosure(?=:)|what[’']s (?:next|new)(?=:)|"
    # "EDIT 30/4: the talk has been moved"
    r"(?:breaking|edit|edited|update|updated|correction|note)(?: \d[\d/.-]*)?(?=:)|"
    r"sometime|in a statement|in a further example)\b[,\s]*|[,;:.\s–—*•|/>#\\-]+)+",
    re.IGNORECASE,
)
_SPACED_MARK = re.compile(r"\s+([,.;:!?%)\]”]|''|’s\b|'s\b|n't\b)")


_AFTER_OPENING = re.compile(r"([(\[“$]|``)\s+")


def joined(text: str, parsed: Parse, kept: Sequence[int]) -> str:
    """The tokens with the spaces that stood between them, as prose writes them."""
    parts: list[str] = []
    for place, index in enumerate(kept):
        token = parsed.tokens[index]
        if token.dated and _leads_to_owner(parsed, index):
            continue
        if parts:
            before = kept[place - 1]
            if before + 1 == index:
                gap = text[parsed.tokens[before].end : token.start]
                parts.append(" " if gap.strip() == "" and gap else gap)
            else:
                parts.append(" ")
        word = {"-LRB-": "(", "-RRB-": ")", "``": "“", "''": "”"}.get(token.text, token.text)
        if token.lower.endswith("'s") and (token.dated or (token.lower == "'s" and parsed.tokens[index - 1].dated)):
            # "Tuesday's attack", without the date.
            word = "the"
        moved = place and index < kept[place - 1]
        if moved and (token.lower.endswith(("ed", "ing")) or token.lower in words.DETERMINERS | words.COUNTS):
            # "Founded in 1958, the party": the party founded.
            word = token.lower
        parts.append(word)
    joined = _SPACED_MARK.sub(r"\1", "".join(parts))
    return _AFTER_OPENING.sub(r"\1", joined)


def _leads_to_owner(parsed: Parse, index: int) -> bool:
    """ "This" of "this year's prize", which is told as "the prize"."""
    for following in parsed.tokens[index + 1 :]:
        # Corpora part "year" and "'s".
        if following.lower == "'s" or (following.dated and following.lower.endswith("'s")):
            return True
        if not following.dated:
            return False
    return False


_DANGLING_END = re.compile(
    r"(?:[\s,;:.?!–—-]|\s(?:and|but|or|the|a|an|of|at|by|for|from|to|with|when|while|as|that|because|shortly|just|"
    r"only|soon|even|especially|particularly|mostly|mainly|partly|long|according|prior|"
    r"as (?:recently|early|late)|in both))+$"
)


# "He was paid on ten occasions, the last on 9 May": which of them it was goes with its date.
_ONE_OF_THEM = re.compile(
    r",? including (?:one|two|some)$"
    r"|, the (?:last|first|latest|most recent)(?: one| time| occasion| of (?:them|these|which))?$"
)
# "The talks, the first since the war, will be held", without the war.
_ONE_OF_WHICH = re.compile(
    r", the (?:first|second|third|last|latest|lowest|highest|largest|biggest|worst|best|only) "
    r"(?=(?:will|would|was|were|is|are|has|have|had)\b)"
)
# "The killer, Dennis Cole was found", where more stood behind his name.
_HALF_APART = re.compile(
    r"^((?:The|A|An) [a-z][^,]{2,40}), ((?:[A-Z][\w’'-]+ ){1,3}[A-Z][\w’'-]+)"
    r"(?= (?:was|were|is|are|has|have|had|will|would|can|could)\b)"
)
# "[4]", "[note 2]": where a page cites what it says.
_CITATION = re.compile(r"[.,;:]*\s?\[\s?(?:\d{1,3}|[a-z]|(?:note|nb) \d+|citation needed)\s?\](?=\W|$)")


def polished(text: str) -> str:
    text = _CITATION.sub("", text)
    text = re.sub(r"\s+", " ", text).strip()
    # What is left of a bracket that held only the date.
    text = re.sub(r" ?\(\W*\)", "", text)
    text = re.sub(r" ?[“‘][”’]| ?[“‘]$", "", text)
    text = re.sub(r"[.,]([”\"])$", r"\1", text)
    text = re.sub(r"\s*([,;:])(?:\s*,)+", r"\1", text)
    text = _ONE_OF_WHICH.sub(" ", text)
    text = _HALF_APART.sub(r"\1, \2,", text)
    # What a date behind a quotation mark leaves.
    text = re.sub(r"^([\"“])\s*[,;]\s*", r"\1", text)
    text = re.sub(r"^\"\s+", '"', text)
    if text.count('"') % 2:
        text = text.replace('"', "").rstrip()
    abbreviation = re.search(r"\b(?:[A-Z]\.)+$|\b(?:Inc|Corp|Co|Ltd|Jr|Sr|St)\.$", text)
    if not abbreviation:
        text = _ONE_OF_THEM.sub("", _DANGLING_END.sub("", text))
    for opening, closing in (("“", "”"), ("(", ")"), ("‘", "’")):
        if text.count(opening) > text.count(closing) and (opening != "‘"):
            text += closing
        if opening != "‘" and text.count(closing) > text.count(opening):
            if opening not in text or text.index(closing) < text.index(opening):
                text = text.replace(closing, "", 1)
            text = text.rstrip(closing) if text.count(closing) > text.count(opening) else text
    if text.startswith("(") and text.endswith(")") and text.count("(") == 1:
        text = text[1:-1]
    return text[:1].upper() + text[1:]


def possessive_of(owner: str) -> str:
    return f"{owner}{'’' if owner.endswith('s') else '’s'}"
