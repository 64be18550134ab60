"""`timeline.toml`, beside the table: the words above the page and the colours of its categories.

```toml
title = "The CIA and China"
subtitle = "What five articles say"
author = "A. Reporter"
method = "Dates checked by hand."

[colors]
Diplomacy = "#0b6e99"
```
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from timeline.errors import Problem, SettingsError
from timeline.model import Chronology, is_colour

NAME = "timeline.toml"
WORDS = ("title", "subtitle", "author", "method")


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person may say about the page. Empty means: the page's own words, or none."""

    title: str = ""
    subtitle: str = ""
    author: str = ""
    method: str = ""
    colors: Mapping[str, str] = field(default_factory=dict)

    def over(self, other: Settings) -> Settings:
        """These settings, with the other's where these say nothing.

        >>> Settings(title="Mine").over(Settings(title="Theirs", author="Them"))
        Settings(title='Mine', subtitle='', author='Them', method='', colors={})
        """
        return Settings(**{each.name: getattr(self, each.name) or getattr(other, each.name) for each in fields(self)})

    def titled(self, chronology: Chronology) -> Chronology:
        """The chronology under these words; where they say nothing, under its own."""
        words = {name: getattr(self, name) or getattr(chronology, name) for name in WORDS}
        return replace(chronology, **words)


def read(folder: Path) -> Settings:
    """The settings of a folder; empty ones where it has no `timeline.toml`.

    Raises SettingsError with everything that is wrong in the file.
    """
    path = folder / NAME
    if not path.is_file():
        return Settings()
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError([Problem(str(path), message=f"is no TOML file: {error}.")]) from error
    problems = list(_problems(found, str(path)))
    if problems:
        raise SettingsError(problems)
    return Settings(**found)


def _problems(found: Mapping[str, Any], file: str) -> list[Problem]:
    known = [each.name for each in fields(Settings)]
    problems = []
    for name, value in found.items():
        if name not in known:
            problems.append(Problem(file, column=name, message=f"is no setting. There are: {', '.join(known)}."))
        elif name != "colors" and not isinstance(value, str):
            problems.append(
                Problem(file, column=name, value=str(value), message="is no text. Write it in quotation marks.")
            )
        elif name == "colors":
            colors = value.items() if isinstance(value, dict) else [("", value)]
            problems += [
                Problem(file, column=f"colors.{category}", value=str(color), message='is no colour. Write "#0b6e99".')
                for category, color in colors
                if not (isinstance(color, str) and is_colour(color))
            ]
    return problems
