"""Which language a text is in, and that `find` reads it by that language's rules when it is not told."""

from __future__ import annotations

import random
import re
import subprocess
import sys
from importlib import import_module
from itertools import pairwise
from pathlib import Path

import pytest

from timeline import lang
from timeline.articles import detect_language
from timeline.find import find
from timeline.lang.de import cues as german
from timeline.lang.es import cues as spanish
from timeline.lang.fr import cues as french
from timeline.lang.rooms import ROOMS
from timeline.model import Expression, Published
from timeline.resolve import resolve
from timeline.resolve.tense import tense_and_cue
from timeline.when import parse

# One sentence of news in each, with a date in it, and the date.
SENTENCES = [
    ("en", "The minister resigned on 4 May 1998 after the protests in the capital.", "4 May 1998"),
    ("de", "Der Minister trat am 4. Mai 1998 nach Protesten in der Hauptstadt zurück.", "4. Mai 1998"),
    ("fr", "Le ministre a démissionné le 4 mai 1998 après des manifestations.", "le 4 mai 1998"),
    ("es", "El ministro dimitió el 4 de mayo de 1998 tras las protestas.", "el 4 de mayo de 1998"),
    ("zh", "部长在首都的抗议之后于1998年5月4日辞职。", "1998年5月4日"),
    ("zh", "部長在首都多次抗議之後於1998年5月4日辭職。", "1998年5月4日"),
    ("it", "Il ministro si è dimesso il 4 maggio 1998 dopo le proteste nella capitale.", "4 maggio 1998"),
    ("pt", "O ministro demitiu-se em 4 de maio de 1998 após protestos na capital.", "4 de maio de 1998"),
    ("nl", "De minister trad op 4 mei 1998 af na protesten in de hoofdstad.", "4 mei 1998"),
    ("pl", "Minister podał się do dymisji 4 maja 1998 roku po protestach w stolicy.", "4 maja 1998 roku"),
    ("ru", "Министр подал в отставку 4 мая 1998 года после протестов в столице.", "4 мая 1998 года"),
    ("uk", "Міністр подав у відставку 4 травня 1998 року після протестів у столиці.", "4 травня 1998 року"),
    ("tr", "Bakan, başkentteki protestoların ardından 4 Mayıs 1998 günü istifa etti.", "4 Mayıs 1998"),
    ("sv", "Ministern avgick den 4 maj 1998 efter protester i huvudstaden.", "4 maj 1998"),
    ("cs", "Ministr 4. května 1998 odstoupil po protestech v hlavním městě.", "4. května 1998"),
    ("ja", "大臣は抗議の後、1998年5月4日に辞任した。", "1998年5月4日"),
    ("ko", "장관은 시위 끝에 1998년 5월 4일 사임했다.", "1998년 5월 4일"),
    ("ar", "استقال الوزير في 4 مايو 1998 بعد احتجاجات في العاصمة.", "4 مايو 1998"),
    ("hu", "A miniszter 1998. május 4-én lemondott a tüntetések után.", "1998. május 4"),
    ("fi", "Ministeri erosi 4. toukokuuta 1998 mielenosoitusten jälkeen.", "4. toukokuuta 1998"),
    ("ro", "Ministrul a demisionat pe 4 mai 1998 după protestele din capitală.", "4 mai 1998"),
    ("el", "Ο υπουργός παραιτήθηκε στις 4 Μαΐου 1998 μετά τις διαδηλώσεις.", "4 Μαΐου 1998"),
]


@pytest.mark.parametrize(("language", "text", "date"), SENTENCES, ids=[f"{s[0]}-{n}" for n, s in enumerate(SENTENCES)])
def test_a_sentence_is_read_in_its_own_language(language: str, text: str, date: str) -> None:
    assert detect_language(text) == language
    assert [(one.text, one.language) for one in find(text, "")] == [(date, language)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("on Thursday", "en"),
        ("3 May 2020", "en"),
        ("last week", "en"),
        ("el jueves", "es"),
        ("la semana pasada", "es"),
        ("am Donnerstag", "de"),
        ("gestern", "de"),
        ("jeudi dernier", "fr"),
        ("le 3 mai 2020", "fr"),
        ("29 aprile 1950", "it"),
        ("29 апреля 1950 года", "ru"),
        ("上周四", "zh"),
        ("1950年4月29日", "zh"),
        ("2025-05-02", "en"),
        ("OK", "en"),
        ("?!", "en"),
        ("", "en"),
    ],
    ids=lambda value: value or "empty",
)
def test_a_few_words_are_known_by_their_dates(text: str, language: str) -> None:
    assert detect_language(text) == language


def test_names_and_quotations_leave_an_english_text_english() -> None:
    text = "Lin Jian (林剑) spoke on Monday; the mayor of Łódź, Hanna Zdanowska, said “c’est la vie”."
    assert detect_language(text) == "en"


@pytest.mark.parametrize("tag", ["de-AT", "es-MX", "zh-Hant-TW", "EN"])
def test_a_regional_tag_has_its_language(tag: str) -> None:
    assert lang.get(tag) is lang.get(tag[:2].lower())


@pytest.mark.parametrize("tag", ["xx", "tlh", "und"])
def test_a_tag_that_nobody_knows_is_read_as_english(tag: str) -> None:
    assert lang.get(tag) is lang.get("en")


def test_norwegian_goes_by_both_its_names() -> None:
    assert [one.text for one in find("Toget gikk 17. mai 1945.", "no")] == ["17. mai 1945"]
    assert [one.text for one in find("Toget gikk 17. mai 1945.", "nb")] == ["17. mai 1945"]


def test_only_the_languages_of_dateparser_pay_for_it() -> None:
    code = (
        "import sys; from timeline.find import find;"
        "[find('3 May 2020', tag) for tag in ('en', 'de', 'es', 'fr', 'zh')];"
        "sys.exit('dateparser' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize("language", ["it", "ja"])
@pytest.mark.parametrize("piece", ["29 ", " ", "1950. ", "9" * 50, "-", "29 aprile ", "1950年"])
def test_no_other_language_slows_down_on_a_long_line(language: str, piece: str) -> None:
    """A pattern that is quadratic in the length would take a minute here."""
    find(piece * (60_000 // len(piece)), language)


def words_of(language: str) -> list[str]:
    """What its patterns are made of: the words of its tables and examples, and numbers."""
    rules = lang.get(language)
    tables = [word for table in rules.tables.values() for word in table]
    corpus = (Path(__file__).parent / "corpus" / f"{language}.tsv").read_text(encoding="utf-8")
    spaced = "".join(f" {letter} " if letter > "\u3000" else letter for letter in corpus)
    return sorted({*tables, *spaced.replace("[", " ").replace("]", " ").split()})


@pytest.mark.parametrize("language", lang.COMPLETE)
def test_no_row_of_its_words_breaks_a_language(language: str) -> None:
    """Whatever its words are thrown together to, spans are sorted, apart, and resolve with and without a date."""
    dice = random.Random(language)
    words = words_of(language)
    join = "" if lang.get(language).joins.year_first else " "
    for _ in range(600):
        text = join.join(dice.choice(words) for _ in range(dice.randint(1, 25)))
        found = find(text, language)
        for left, right in pairwise(found):
            assert left.start < left.end <= right.start < right.end, text
        for published in (Published(), Published(parse("2019-11-06"), "stated")):
            assert len(resolve(text, found, published)) == len(found), text


@pytest.mark.parametrize("code", lang.COMPLETE)
def test_what_makes_a_date_is_named_by_a_pattern(code: str) -> None:
    """A class in CORE that no pattern names would make nothing a date: "七点半" went unfound so."""
    core = import_module(f"timeline.lang.{code}").CORE
    assert set(core) - lang.get(code).patterns.members.keys() == set()


@pytest.mark.parametrize("code", lang.COMPLETE)
def test_the_rooms_of_a_language_have_the_names_that_all_have(code: str) -> None:
    """A room of another name would have rules that nobody reads."""
    with_rules = {
        path.stem
        for path in Path(lang.__file__).with_name(code).glob("*.py")
        if "RULES = [" in path.read_text(encoding="utf-8")
    }
    assert with_rules <= set(ROOMS)
    assert len(with_rules) >= len(ROOMS) - 1


# A weekday, and what each language says before it of what is to come.
TO_COME = [
    (language, weekday, example, words)
    for language, weekday, table in (
        ("de", "Freitag", german.TO_COME),
        ("es", "el viernes", spanish.TO_COME),
        ("fr", "vendredi", french.TO_COME),
    )
    for example, words in table.items()
]


@pytest.mark.parametrize(
    ("language", "weekday", "example", "words"), TO_COME, ids=[f"{row[0]}-{row[2].strip()}" for row in TO_COME]
)
def test_what_is_to_come_is_told_by_the_words_for_it(language: str, weekday: str, example: str, words: str) -> None:
    assert re.search(rf"\b(?:{words})\b", example, re.IGNORECASE)
    date = Expression(len(example), len(example) + len(weekday), weekday, "weekday", "DATE", language)
    assert tense_and_cue(f"{example}{weekday}.", date)[0] == 1
