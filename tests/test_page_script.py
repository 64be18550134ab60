"""The page's script as text: its rooms are all read, say what they hold, and keep nothing that nobody uses."""

from __future__ import annotations

import re
from collections import Counter
from importlib.resources import files

import pytest

from timeline.page.writing import SCRIPT, script

ROOMS = {
    each.name.removesuffix(".js"): each.read_text(encoding="utf-8")
    for each in files("timeline.page").joinpath("script").iterdir()
}
# What a room gives the others: names at the margin. Several may stand in one declaration, one a line.
GIVEN = re.compile(r"(?m)^(?:async )?(?:const|let|function) (\w+)")


def test_every_room_is_read_once() -> None:
    assert sorted(SCRIPT) == sorted(ROOMS)


@pytest.mark.parametrize("room", SCRIPT)
def test_a_room_says_what_it_holds(room: str) -> None:
    assert re.match(r"// [A-Z].*[.]\n\n", ROOMS[room])


def test_a_name_stands_for_one_thing_and_is_used() -> None:
    names = [name for room in SCRIPT for name in GIVEN.findall(ROOMS[room])]
    words = Counter(re.findall(r"\w+", script()))
    assert [name for name, number in Counter(names).items() if number > 1] == []
    assert [name for name in names if words[name] < 2] == []


def test_what_runs_while_the_script_is_read_needs_only_earlier_rooms() -> None:
    """At the margin, so not inside a function. Functions of later rooms are called from events, or from the last."""
    given = {name: at for at, room in enumerate(SCRIPT) for name in GIVEN.findall(ROOMS[room])}
    early = []
    for at, room in enumerate(SCRIPT):
        for line in re.findall(r"(?m)^(?!//|function|async)\S.*", ROOMS[room]):
            if "=>" in line:  # it runs later
                continue
            code = re.sub(r'"[^"]*"|//.*|\.\w+|\w+:', " ", line)
            early += [f"{room}: {name}" for name in re.findall(r"\w+", code) if given.get(name, at) > at]
    assert early == []
