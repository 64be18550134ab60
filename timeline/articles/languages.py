"""The language of a text."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from timeline import lang

# So many characters decide; more only cost time.
ENOUGH = 4000
# How much likelier than English another language must be: English is what an unsure reader assumes.
CLEARLY = 5.0

# The languages of the larger presses. The model knows 130 and takes a short Spanish sentence for Extremaduran.
LANGUAGES = (
    "ar bg bn ca cs da de el en es et eu fa fi fr gl he hi hr hu hy id it ja ka kk ko lt lv mk ms nl no pl pt ro ru "
    "sk sl sq sr sv sw ta th tr uk ur vi zh"
).split()
# Shorter than this, an unsure text is tried for its dates.
FEW_WORDS = 60

# The languages that a script can be, and the share of letters from which it decides: Japanese is told from Chinese by
# a few kana.
SCRIPTS = tuple(
    (re.compile(letters), share, languages.split())
    for letters, share, languages in (
        (r"[\uac00-\ud7af]", 0.5, "ko"),
        (r"[\u3040-\u30ff]", 0.1, "ja"),
        (r"[\u4e00-\u9fff]", 0.5, "zh"),
        (r"[\u0400-\u04ff]", 0.5, "ru uk bg sr mk kk"),
        (r"[\u0600-\u06ff]", 0.5, "ar fa ur"),
        (r"[\u0590-\u05ff]", 0.5, "he"),
        (r"[\u0370-\u03ff]", 0.5, "el"),
        (r"[\u0e00-\u0e7f]", 0.5, "th"),
        (r"[\u0900-\u097f]", 0.5, "hi"),
        (r"[\u0980-\u09ff]", 0.5, "bn"),
        (r"[\u0b80-\u0bff]", 0.5, "ta"),
        (r"[\u10a0-\u10ff]", 0.5, "ka"),
        (r"[\u0530-\u058f]", 0.5, "hy"),
    )
)


@lru_cache(maxsize=1)
def _identifier() -> Any:
    # Imported here: the model takes half a second to load.
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages([language for language in LANGUAGES if language in identifier.labels])
    return identifier


def detect_language(text: str) -> str:
    """The BCP 47 primary tag of a text's language, "en" when unsure.

    A script says most: Hangul is Korean. In a few words the dates say more than the letters: "el jueves" is a date
    in one language only.

    >>> detect_language("Der Krieg begann im Sommer 1914."), detect_language("1914")
    ('de', 'en')
    >>> detect_language("el jueves"), detect_language("上周四"), detect_language("on Thursday")
    ('es', 'zh', 'en')
    """
    # The typographic apostrophe made one detector take English news for Catalan; it tells nothing.
    sample = text[:ENOUGH].replace("’", "'")
    letters = sum(char.isalpha() for char in sample)
    for script, share, languages in SCRIPTS:
        if len(script.findall(sample)) > share * letters:
            return languages[0] if len(languages) == 1 else _likeliest(sample, languages)
    if letters < 2:
        return "en"
    ranked = dict(_identifier().rank(sample))
    order = sorted(ranked, key=lambda tag: -ranked[tag])
    if ranked[order[0]] > max(0.5, CLEARLY * ranked["en"]):
        return str(order[0])
    return _of_dates(text, order) if len(text) < FEW_WORDS else "en"


def _likeliest(sample: str, languages: list[str]) -> str:
    ranked = dict(_identifier().rank(sample))
    return max(languages, key=lambda tag: ranked.get(tag, 0.0))


def _of_dates(text: str, order: list[str]) -> str:
    """The language whose rules read most of a few words as dates; English unless another reads more."""
    best, most = "en", _dated(text, "en")
    for language in [tag for tag in order if tag in lang.COMPLETE and tag != "en"] + order[:3]:
        if (length := _dated(text, language)) > most:
            best, most = language, length
    return best


def _dated(text: str, language: str) -> int:
    return sum(one.end - one.start for one in lang.get(language).find(text))
