"""`timeline.toml`: what it says reaches the page, and what is wrong in it is said for people, all at once."""

from pathlib import Path

import pytest

from timeline import settings
from timeline.errors import SettingsError

GOOD = {
    "": settings.Settings(),
    'title = "A"': settings.Settings(title="A"),
    '\ufefftitle = "With a BOM"': settings.Settings(title="With a BOM"),
    '[colors]\nPolitics = "#0b6e99"\n"Foreign affairs" = "#FFF"': settings.Settings(
        colors={"Politics": "#0b6e99", "Foreign affairs": "#FFF"}
    ),
}
BAD = {
    "title = A": "is no TOML file",
    'titel = "A"': "titel: is no setting. There are: title, subtitle",
    "title = 3": "title: '3' is no text",
    '[colors]\nA = "red"': "colors.A: 'red' is no colour",
    'colors = "red"': "'red' is no colour",
    '[colors]\nA = "url(javascript:1)"': "is no colour",
}


@pytest.mark.parametrize(("text", "expected"), GOOD.items(), ids=repr)
def test_reads(text: str, expected: settings.Settings, tmp_path: Path) -> None:
    (tmp_path / "timeline.toml").write_text(text, encoding="utf-8")
    assert settings.read(tmp_path) == expected


@pytest.mark.parametrize(("text", "message"), BAD.items(), ids=repr)
def test_says_what_is_wrong(text: str, message: str, tmp_path: Path) -> None:
    (tmp_path / "timeline.toml").write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError, match=r"timeline\.toml") as raised:
        settings.read(tmp_path)
    assert message in str(raised.value)


def test_says_everything_wrong_at_once(tmp_path: Path) -> None:
    (tmp_path / "timeline.toml").write_text('titel = "A"\nauthor = 1\n[colors]\nA = "red"', encoding="utf-8")
    with pytest.raises(SettingsError) as raised:
        settings.read(tmp_path)
    assert len(raised.value.problems) == 3


def test_no_file_is_no_settings(tmp_path: Path) -> None:
    assert settings.read(tmp_path) == settings.Settings()
