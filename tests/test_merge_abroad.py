"""Articles in German, Spanish, French and Chinese are merged by what they tell, and across languages."""

from __future__ import annotations

import pytest

from timeline import engine, when
from timeline.articles import from_string
from timeline.merge import abroad
from timeline.merge.kinds import KINDS
from timeline.merge.kinds_abroad import ABROAD
from timeline.model import Article, Event, Published


def article(name: str, text: str, language: str) -> Article:
    return from_string(
        text, name=name, published=Published(when.parse("2025-05-07"), "stated", "test"), language=language
    )


def built(*texts: tuple[str, str]) -> list[Event]:
    told = [engine.tell(article(f"a{n}.txt", text, language)) for n, (language, text) in enumerate(texts)]
    return list(engine.chronology(told).events)


ONE = [
    (
        ("de", "Der Minister Karl Hale wurde am Montag in Tarn verhaftet."),
        ("de", "Die Polizei hat Karl Hale am 5. Mai 2025 in Tarn festgenommen."),
    ),
    (
        ("es", "Los trabajadores del astillero votaron el lunes a favor del acuerdo."),
        ("es", "La plantilla del astillero respaldó el acuerdo en la votación del 5 de mayo de 2025."),
    ),
    (
        ("fr", "Le musée de Valmire a été ravagé par un incendie lundi."),
        ("fr", "L’incendie du musée de Valmire, le 5 mai 2025, a détruit deux salles."),
    ),
    (("zh", "江北大桥于5月5日被洪水冲毁。"), ("zh", "2025年5月5日，洪水冲毁了江北大桥的桥墩。")),
    (
        ("de", "Der Minister Karl Hale wurde am Montag in Tarn verhaftet."),
        ("en", "Minister Karl Hale was arrested in Tarn on Monday."),
    ),
]
TWO = [
    (
        ("de", "Der Minister Karl Hale wurde am Montag in Tarn verhaftet."),
        ("de", "Die Firma verkaufte am 5. Mai 2025 die Mühle im Norden."),
    ),
    (
        ("de", "Die Firma hat am Montag die Mühle verkauft."),
        ("en", "Three people died in a fire on Monday."),
    ),
    (("zh", "江北大桥于5月5日被洪水冲毁。"), ("zh", "2025年5月5日，市长访问了南城医院。")),
]


@pytest.mark.parametrize("texts", ONE, ids=lambda texts: texts[0][1][:40])
def test_two_accounts_are_one_event(texts: tuple[tuple[str, str], ...]) -> None:
    assert [len(event.sources) for event in built(*texts)] == [2]


@pytest.mark.parametrize("texts", TWO, ids=lambda texts: texts[1][1][:40])
def test_two_events_of_a_day_stay_two(texts: tuple[tuple[str, str], ...]) -> None:
    assert [len(event.sources) for event in built(*texts)] == [1, 1]


def test_an_article_of_german_is_no_death() -> None:
    assert "die" in KINDS
    assert abroad.said("Die Firma hat die Mühle verkauft", "de").keys() == {"buy"}


@pytest.mark.parametrize("language", ABROAD)
def test_every_kind_is_one_of_english(language: str) -> None:
    named = {line.partition(":")[0] for line in ABROAD[language].strip().splitlines() if not line.startswith(" ")}
    assert named <= set().union(*KINDS.values())
