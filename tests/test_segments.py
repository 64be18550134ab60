"""Two dates in one sentence of German, Spanish or French are two events; a line a case, with its look-alikes."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline import events, when
from timeline.find import find
from timeline.model import Article, Block, Claim, Mention, Passed, Published, Source
from timeline.resolve import resolve

PUBLISHED = Published(when.parse("2025-05-07"), "stated", "test")


def read(text: str, language: str) -> tuple[list[Claim], list[Mention], list[Mention]]:
    source = Source("made", published=PUBLISHED, language=language)
    article = Article(source, text, (Block(0, len(text), "prose"),))
    mentions = resolve(text, find(text, language), PUBLISHED)
    outcomes = events.outcomes(article, mentions)
    claims = [one for one in outcomes if isinstance(one, Claim)]
    return claims, mentions, [one.mention for one in outcomes if isinstance(one, Passed)]


def told(text: str, language: str) -> list[tuple[str, str]]:
    return [(str(claim.mention.when), claim.headline) for claim in read(text, language)[0]]


TOLD: dict[str, tuple[str, str, list[tuple[str, str]]]] = {
    # German
    "de, an auxiliary shared": (
        "de",
        "Hale wurde im Mai 2020 verhaftet und im Juni 2021 freigelassen.",
        [("2020-05", "Hale wurde verhaftet"), ("2021-06", "Hale wurde freigelassen")],
    ),
    "de, a subject shared": (
        "de",
        "Der Rat schloss die Brücke am 3. Mai 2020 und öffnete sie am 6. Juni 2021 wieder.",
        [
            ("2020-05-03", "Der Rat schloss die Brücke"),
            ("2021-06-06", "Der Rat öffnete sie wieder"),
        ],
    ),
    "de, a subject behind each verb": (
        "de",
        "1891 wurde die Mühle gebaut, 1904 brannte sie ab.",
        [("1891", "Die Mühle wurde gebaut"), ("1904", "1904 brannte sie ab")],
    ),
    "de, a relative clause": (
        "de",
        "Tom Hale, der im Mai 2020 freigelassen wurde, starb im Juni 2021.",
        [("2020-05", "Tom Hale wurde freigelassen"), ("2021-06", "Tom Hale starb")],
    ),
    "de, a relative clause behind a preposition": (
        "de",
        "Die Mühle, in der im Mai 2020 ein Brand ausbrach, wurde im Juni 2021 verkauft.",
        [
            ("2020-05", "Die Mühle, in der ein Brand ausbrach"),
            ("2021-06", "Die Mühle wurde verkauft"),
        ],
    ),
    "de, a participle that hangs on a noun": (
        "de",
        "Die Firma, 1891 gegründet, wurde 1944 verkauft.",
        [("1891", "Die Firma, 1891 gegründet"), ("1944", "Die Firma wurde verkauft")],
    ),
    "de, because": (
        "de",
        "Der Minister trat im Mai 2020 zurück, weil der Damm im März 2019 gebrochen war.",
        [
            ("2020-05", "Der Minister trat zurück"),
            ("2019-03", "Der Minister trat im Mai 2020 zurück, weil der Damm im März 2019 gebrochen war"),
        ],
    ),
    "de, after, in front": (
        "de",
        "Nachdem der Damm im März 2019 gebrochen war, trat der Minister im Mai 2020 zurück.",
        [
            ("2019-03", "Nachdem der Damm im März 2019 gebrochen war, trat der Minister im Mai 2020 zurück"),
            ("2020-05", "Nachdem der Damm im März 2019 gebrochen war, trat der Minister im Mai 2020 zurück"),
        ],
    ),
    "de, an article is no relative": (
        "de",
        "Am Montag brach der Damm, der Rat tagte in Tarn.",
        [("2025-05-05", "Der Damm brach, der Rat tagte in Tarn")],
    ),
    "de, a verb that two dates share": (
        "de",
        "Er kam im Mai 2020 und im Juni 2021 nach Tarn.",
        [("2021-06", "Er kam im Mai 2020 und im Juni 2021 nach Tarn")],
    ),
    "de, one date": (
        "de",
        "Der Rat schloss die Brücke am 3. Mai 2020 und die Straße.",
        [("2020-05-03", "Der Rat schloss die Brücke und die Straße")],
    ),
    # Spanish
    "es, an auxiliary shared": (
        "es",
        "El alcalde fue detenido en mayo de 2020 y liberado en junio de 2021.",
        [
            ("2020-05", "El alcalde fue detenido"),
            ("2021-06", "El alcalde fue liberado"),
        ],
    ),
    "es, a subject shared": (
        "es",
        "El consejo cerró el puente el 3 de mayo de 2020 y lo abrió el 6 de junio de 2021.",
        [
            ("2020-05-03", "El consejo cerró el puente"),
            ("2021-06-06", "El consejo lo abrió"),
        ],
    ),
    "es, a relative clause without a comma": (
        "es",
        "El hombre que fue detenido en mayo de 2020 murió en junio de 2021.",
        [
            ("2020-05", "El hombre fue detenido"),
            ("2021-06", "El hombre murió"),
        ],
    ),
    "es, a relative clause": (
        "es",
        "Ana Gris, que ganó la elección en mayo de 2020, dimitió en junio de 2021.",
        [
            ("2020-05", "Ana Gris, que ganó la elección"),
            ("2021-06", "Ana Gris dimitió"),
        ],
    ),
    "es, when": (
        "es",
        "El ministro dimitió en mayo de 2020 cuando la presa se rompió en marzo de 2019.",
        [("2020-05", "El ministro dimitió"), ("2019-03", "La presa se rompió")],
    ),
    "es, a semicolon": (
        "es",
        "El puente se abrió en mayo de 2020; la mina cerró en junio de 2021.",
        [("2020-05", "El puente se abrió"), ("2021-06", "La mina cerró")],
    ),
    "es, a verb told once": (
        "es",
        "Cerró la fábrica en 1981 y la planta en 1986.",
        [("1981", "Cerró la fábrica en 1981 y la planta en 1986")],
    ),
    # French
    "fr, auxiliaries shared": (
        "fr",
        "Le maire a été arrêté en mai 2020 et libéré en juin 2021.",
        [("2020-05", "Le maire a été arrêté"), ("2021-06", "Le maire a été libéré")],
    ),
    "fr, a subject shared": (
        "fr",
        "Le conseil ferma le pont le 3 mai 2020 et le rouvrit le 6 juin 2021.",
        [
            ("2020-05-03", "Le conseil ferma le pont"),
            ("2021-06-06", "Le conseil le rouvrit"),
        ],
    ),
    "fr, subjects of their own": (
        "fr",
        "En mai 2020, le conseil a fermé le pont, et en juin 2021 la mine a brûlé.",
        [("2020-05", "Le conseil a fermé le pont"), ("2021-06", "La mine a brûlé")],
    ),
    "fr, a relative clause without a comma": (
        "fr",
        "L’homme qui a été arrêté en mai 2020 est mort en juin 2021.",
        [("2020-05", "L’homme a été arrêté"), ("2021-06", "L’homme est mort")],
    ),
    "fr, a participle that hangs on a noun": (
        "fr",
        "Le pont, construit en 1891, a été détruit en 1944.",
        [("1891", "Le pont, construit en 1891"), ("1944", "Le pont a été détruit")],
    ),
    "fr, when": (
        "fr",
        "Le ministre a démissionné en mai 2020 lorsque le barrage s’est rompu en mars 2019.",
        [
            ("2020-05", "Le ministre a démissionné"),
            ("2019-03", "Le barrage s’est rompu"),
        ],
    ),
}


@pytest.mark.parametrize(("language", "text", "expected"), TOLD.values(), ids=list(TOLD))
def test_each_date_tells_its_own_clause(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text, language) == expected


STAMPS = {
    "de": "Zuletzt aktualisiert: 3. Mai 2020",
    "es": "Última actualización: 3 de mayo de 2020",
    "fr": "Mis à jour le 3 mai 2020",
    "zh": "发布时间：2020年5月3日",
    "it": "Published: 3 maggio 2020",
}


@pytest.mark.parametrize("language", STAMPS)
def test_the_day_when_a_page_was_made_tells_nothing(language: str) -> None:
    assert told(STAMPS[language], language) == []


# Subjects, deeds, dates, and what joins two of them.
PIECES: dict[str, tuple[list[str], list[str], list[str], list[str]]] = {
    "de": (
        ["Der Rat", "Ann Gray", "Die Mühle im Norden"],
        ["schloss", "wurde verkauft", "brannte ab", "kam nach Tarn"],
        ["am 3. Mai 2020", "im Juni 2021", "1904", "am Montag", "gestern", "im Frühjahr"],
        [" und ", ", und ", ", der ", ", weil sie ", "; ", ", aber ", ", nachdem er ", " – "],
    ),
    "es": (
        ["El consejo", "Ana Gris", "La mina del norte"],
        ["cerró", "fue vendida", "llegó a Tarn", "se quemó"],
        ["el 3 de mayo de 2020", "en junio de 2021", "en 1904", "el lunes", "ayer", "en primavera"],
        [" y ", ", que ", " que ", " cuando ", "; ", ", pero ", ", donde "],
    ),
    "fr": (
        ["Le conseil", "Anne Gris", "La mine du nord"],
        ["ferma", "a été vendue", "est arrivé à Tarn", "s’est rompu"],
        ["le 3 mai 2020", "en juin 2021", "en 1904", "lundi", "hier", "au printemps"],
        [" et ", ", qui ", " qui ", " lorsque ", "; ", ", mais ", ", où "],
    ),
}


@pytest.mark.parametrize("language", PIECES)
@given(st.data())
@settings(max_examples=150, deadline=None)
def test_every_date_is_told_or_has_a_reason(language: str, data: st.DataObject) -> None:
    subjects, deeds, dates, joins = PIECES[language]
    text, ending = "", data.draw(st.sampled_from([".", " ."]))
    for n in range(data.draw(st.integers(1, 4))):
        subject = data.draw(st.sampled_from(subjects if n == 0 else [*subjects, ""]))
        deed, date = data.draw(st.sampled_from(deeds)), data.draw(st.sampled_from(["", *dates]))
        words = [date, deed, subject] if data.draw(st.booleans()) else [subject, deed, date]
        text += (data.draw(st.sampled_from(joins)) if n else "") + " ".join(word for word in words if word)
    found, mentions, passed = read(text + ending, language)
    for mention in mentions:
        if mention.timex3.type in ("DATE", "TIME"):
            assert mention.when is not None or mention.reason
            told_there = any(c.told[0] <= mention.start and mention.end <= c.told[1] for c in found)
            assert mention.reason or told_there or mention in passed
    assert all(claim.headline for claim in found)
