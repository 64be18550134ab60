"""Ways put together by their letters find what they find one after the other."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

import pytest

from timeline.lang.alternatives import any_way

CORPUS = Path(__file__).parent / "corpus"

# ways -> how they are put together
WRITTEN = {
    "will": "will",
    "will|would": "w(?:ill|ould)",
    "may|will|might": "(?:m(?:ay|ight)|will)",
    # a group that the way begins with, and one within it
    "(?:is|are) to": "(?:is to|are to)",
    "(?:is|it is) to|in": "i(?:(?:s|t is) to|n)",
    "(?:(?:a|b)c|d)e": "(?:ace|bce|de)",
    # a letter or a group that may be missing, and a set of letters
    "s?et": "s?et",
    "(?:re)?open|ready": "(?:ready|(?:re)?open)",
    "[a-z]+ed|rose": "(?:rose|[a-z]+ed)",
    # looks behind see the letter as well; what a letter stands in that must be small, stays as it is
    "(?<!to )(?<!the )play": "p(?<!to p)(?<!the p)lay",
    "(?<!not )(?:meet|play)": "(?:m(?<!not m)eet|p(?<!not p)lay)",
    "(?<!to|the )play": "(?<!to|the )play",
    "(?-i:may)|might": "(?:might|(?-i:may))",
    # bars and brackets that part nothing
    r"a[|)]b|a\|c": r"a(?:[|)]b|\|c)",
}


@pytest.mark.parametrize(("ways", "written"), WRITTEN.items(), ids=WRITTEN)
def test_ways_are_put_together_by_their_letters(ways: str, written: str) -> None:
    assert any_way([ways]) == written


@pytest.mark.parametrize("language", ["en", "de", "es", "fr"])
def test_what_is_to_come_is_found_as_one_by_one(language: str) -> None:
    ways = import_module(f"timeline.lang.{language}.{'tense' if language == 'en' else 'cues'}").TO_COME.values()
    together, apart = (
        re.compile(rf"\b(?=[\w'’]){row}\b", re.IGNORECASE) for row in (any_way(ways), f"(?:{'|'.join(ways)})")
    )
    text = (CORPUS / f"{language}.tsv").read_text(encoding="utf-8")
    # Up to each date, as its verbs are looked for.
    said = [line.split("[")[0] for line in text.splitlines()]
    found = [[match.span() for match in together.finditer(line)] for line in said]
    assert any(found)
    assert found == [[match.span() for match in apart.finditer(line)] for line in said]
