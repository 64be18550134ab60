"""The language of a text."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

# So many characters decide; more only cost time.
ENOUGH = 4000
# How much likelier than English another language must be: English is what an unsure reader assumes.
CLEARLY = 5.0

# The languages of the larger presses. The model knows 130 and takes a short Spanish sentence for Extremaduran.
LANGUAGES = (
    "ar bg bn ca cs da de el en es et eu fa fi fr gl he hi hr hu hy id it ja ka kk ko lt lv mk ms nl no pl pt ro ru "
    "sk sl sq sr sv sw ta th tr uk ur vi zh"
).split()


@lru_cache(maxsize=1)
def _identifier() -> Any:
    # Imported here: the model takes half a second to load.
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages([language for language in LANGUAGES if language in identifier.labels])
    return identifier


def detect_language(text: str) -> str:
    """The BCP 47 primary tag of a text's language, "en" when unsure.

    >>> detect_language("Der Krieg begann im Sommer 1914."), detect_language("1914")
    ('de', 'en')
    """
    # The typographic apostrophe made one detector take English news for Catalan; it tells nothing.
    sample = text[:ENOUGH].replace("’", "'")
    if sum(char.isalpha() for char in sample) < 4:
        return "en"
    ranked = dict(_identifier().rank(sample))
    language = max(ranked, key=lambda tag: ranked[tag])
    return str(language) if ranked[language] > max(0.5, CLEARLY * ranked["en"]) else "en"
