"""Where sentences of several languages end; `|` stands between two."""

import pytest

from timeline.sentences import sentences

CASES = [
    ("de", "Im 19. Jahrhundert entstand die Stadt. | Sie wuchs."),
    ("de", "Im 3. Quartal sank der Umsatz. | Im 4. stieg er."),
    ("de", "Der 1. FC Köln gewann am 12. August. | Die Fans jubelten."),
    ("de", "Die Sitzung am 25. und 26. Dezember fiel aus. | Danach kam Dr. Weber."),
    ("de", "Er starb am 3. | Er war 80."),
    ("de", "Er belegte Platz 9. | Müller gewann."),
    ("de", "Das Haus hat die Nummer 12. | Dort wohnt sie."),
    ("de", "Kaiser Karl V. starb 1558. | Sein Sohn folgte."),
    ("fr", "M. Dupont est arrivé le 3 mai. | Mme Durand, le 4."),
    ("fr", "Hier, M. Dupont est parti. | M. Durand aussi."),
    ("fr", "Né en 44 av. J.-C. il mourut jeune. | Sa femme survécut."),
    ("fr", "Le 1er mai, il partit. | Le 2, il revint."),
    ("es", "El Sr. Pérez llegó el 3 de mayo. | La Sra. López, el 4."),
    ("es", "A las 3 p. m. del lunes llegó. | Luego se fue."),
    ("zh", "他5月3日离开。 | 第二天回来了。"),
    ("en", "It was 5 p.m. on May 3. | He left."),
    pytest.param(
        "fr",
        "En 52 av. J.-C. Vercingétorix fut vaincu. | César triompha.",
        marks=pytest.mark.xfail(reason="'J.-C.' ends a sentence as often as not", strict=True),
    ),
]


@pytest.mark.parametrize(("language", "marked"), CASES)
def test_where_sentences_end(language: str, marked: str) -> None:
    text = marked.replace(" | ", "" if language == "zh" else " ")
    assert [text[start:end] for start, end in sentences(text, language)] == marked.split(" | ")


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "on 3 May 2020, "), ("de", "am 3. Mai 2020, "), ("es", "el viernes cerró, "), ("zh", "2020年5月3日，")],
)
def test_a_list_that_is_one_line_is_parted_where_its_parts_are(language: str, said: str) -> None:
    """What reads a sentence looks at all of its words for each of its dates: a hundred thousand would take days."""
    text = said * 2000
    spans = sentences(text, language)
    assert max(end - start for start, end in spans) <= 2000
    assert "".join(text[start:end] for start, end in spans).replace(" ", "") == text.replace(" ", "")
    assert all(text[start:end].startswith(said.strip()) for start, end in spans)
