"""What is compared of a claim in another language than English: its words, its names and the kinds of events it tells.

Less is known of these languages than of English (`clause`): which words tell nothing, which tell what kind of event,
and that a word may have another ending. Of any other language nothing is known but its letters.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from timeline.merge.kinds import KINDS, table
from timeline.merge.kinds_abroad import ABROAD
from timeline.terms import UNPARTED, parted

_WORD = re.compile(rf"[{UNPARTED}]+|(?:(?![{UNPARTED}])[^\W_])+(?:[’'][^\W\d_]+)?")
_NAME = re.compile(r"(?<![.!?:„“«\"] )(?<!^)\b[A-ZÀ-ÖØ-ÞŠŽ][\w’'-]+")
# "L'incendie", "d'accord"
_ELIDED = re.compile(r"^(?:l|d|j|m|n|s|t|c|qu|jusqu|lorsqu|puisqu)['’](?=\w)")

_STOP = {
    "de": """
        der die das den dem des ein eine einen einem einer eines und oder aber doch sondern auch nur noch schon
        sehr so wie als wenn dass weil da nach vor bei mit von vom zu zum zur für auf aus an am im in ins über
        unter um durch gegen ohne bis seit ab zwischen während er sie es ihr ihm ihn ihnen sein seine seinen
        seiner seinem ihre ihren ihrer ihrem wir uns man sich ist sind war waren hat haben hatte hatten wird
        werden wurde wurden worden werde würde kann können konnte soll sollen sollte muss müssen will wollen
        nicht kein keine mehr hier dort dann nun heute gestern morgen jahr jahre jahren monat woche tag tage uhr
        dieser diese dieses diesem diesen laut zudem montag dienstag mittwoch donnerstag freitag samstag sonntag
        januar februar märz april mai juni juli august september oktober november dezember
    """,
    "es": """
        el la los las un una unos unas y e o u pero sino que quien de del al a en con por para sin sobre tras
        entre hasta desde según su sus se le les lo me te nos este esta estos estas ese esa esos esas aquel como
        más menos muy ya no ni sí también cuando donde es son era eran fue fueron ser está están estaba ha han
        había habían haber hay será serán tiene tienen hoy ayer mañana año años mes meses semana día días hora
        horas lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio
        agosto septiembre octubre noviembre diciembre
    """,
    "fr": """
        le la les l un une des du de d et ou mais donc or ni car que qui quoi dont où à au aux en dans par pour
        sans sur sous avec chez vers après avant depuis pendant entre contre selon son sa ses leur leurs ce cet
        cette ces il elle ils elles on nous vous se s y ne n pas plus moins très aussi déjà est sont était
        étaient a ont avait avaient être été avoir sera seront fait comme si tout tous toute hier demain
        aujourd'hui an ans année années mois semaine jour jours heure heures lundi mardi mercredi jeudi vendredi
        samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    """,
}
STOP = {language: frozenset(words.split()) for language, words in _STOP.items()}
# The commonest endings, the longest first: enough to match "Brücken" with "Brücke".
_ENDINGS = {
    "de": ("innen", "ern", "en", "er", "es", "em", "e", "n", "s"),
    "es": ("ces", "es", "as", "os", "a", "o", "s", "e"),
    "fr": ("ées", "és", "ée", "es", "é", "e", "s", "x"),
}
_SHORTEST_STEM = 4


_KINDS = {language: table(lines)[0] for language, lines in ABROAD.items()}
_LONGEST = max(len(phrase.split()) for words in _KINDS.values() for phrase in words)


def kinds_of(word: str) -> frozenset[str]:
    """The kinds of events that a word or phrase may tell, in whatever language it does.

    >>> sorted(kinds_of("murió")), sorted(kinds_of("brand"))
    (['die'], ['fire'])
    """
    return frozenset().union(KINDS.get(word, ()), *(words.get(word, ()) for words in _KINDS.values()))


def terms_and_words(text: str, language: str) -> Iterator[tuple[str, str]]:
    """Each telling word's stem, with the word.

    >>> list(terms_and_words("Die Brücken wurden gesperrt", "de"))
    [('brück', 'brücken'), ('gesperrt', 'gesperrt')]
    """
    written = (_ELIDED.sub("", word.lower()) for word in parted(_WORD.findall(text)))
    return (
        (_stem(word, language), sys.intern(word))
        for word in written
        if len(word) > 1 and word not in STOP.get(language, ())
    )


@lru_cache(maxsize=1 << 15)
def _stem(word: str, language: str) -> str:
    for ending in _ENDINGS.get(language, ()):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return sys.intern(word.removesuffix(ending))
    return sys.intern(word)


def said(text: str, language: str) -> dict[str, set[str]]:
    """The kinds of events that a text tells, each with the words that tell it."""
    kinds = _KINDS.get(language, {})
    found: dict[str, set[str]] = defaultdict(set)
    words = [_ELIDED.sub("", word.lower()) for word in _WORD.findall(text)]
    for deed in _deeds(words, kinds):
        for kind in kinds[deed]:
            found[kind].add(deed)
    return found


def _deeds(words: Sequence[str], kinds: Mapping[str, frozenset[str]]) -> Iterator[str]:
    for place in range(len(words)):
        for size in range(_LONGEST, 0, -1):
            phrase = " ".join(words[place : place + size])
            if phrase in kinds:
                yield phrase
                break


def names(text: str, language: str) -> Iterator[str]:
    """Words with a capital inside a sentence, which in German tell nothing: every noun has one."""
    if language != "de":
        yield from (match[0] for match in _NAME.finditer(text) if match[0].lower() not in STOP.get(language, ()))
