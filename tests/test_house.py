"""The house: modules import only from those before them in the flow of data (docs/contributing.md draws it)."""

import ast
import re
import sys
import tomllib
from importlib.metadata import distribution
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent / "timeline"

FLOW = [
    "errors",
    "when",
    "model",
    "lang",
    "sentences",
    "articles",
    "find",
    "periods",
    "terms",
    "published",
    "resolve",
    "events",
    "merge",
    "table",
    "layout",
    "chart",
    "page",
    "exchange",
    "settings",
    "engine",
    "api",
    "preview",
    "cli",
    "__main__",
]
FILES = sorted(ROOT.rglob("*.py"))


def room(path: Path) -> str:
    return path.relative_to(ROOT).parts[0].removesuffix(".py")


def imported(path: Path) -> set[str]:
    """The names that a file imports, in full."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: write imports in full"
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def imported_rooms(path: Path) -> set[str]:
    return {name.split(".")[1] for name in imported(path) if name.startswith("timeline.")}


def test_the_drawing_of_the_house_shows_its_rooms() -> None:
    manual = (ROOT.parent / "docs" / "contributing.md").read_text(encoding="utf-8")
    (drawing,) = re.findall(r"```\n(errors .*?)```", manual, re.DOTALL)
    assert re.findall(r"\w+", drawing) == FLOW[:-1]
    assert {room(path) for path in FILES} == {*FLOW, "__init__"}


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_only_from_earlier_rooms(path: Path) -> None:
    here = room(path)
    if here == "__init__":
        return
    assert here in FLOW, f"{path}: a new room needs its place in the flow"
    for other in imported_rooms(path) - {here}:
        assert FLOW.index(other) < FLOW.index(here), f"{here} comes before {other} in the flow"


@pytest.mark.parametrize("path", [p for p in FILES if room(p) != "cli"], ids=lambda p: str(p.relative_to(ROOT)))
def test_only_the_command_line_prints_or_exits(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = ast.unparse(node.func)
            assert name not in {"print", "exit", "quit", "sys.exit", "os._exit"}, f"{path}:{node.lineno}: {name}"


def test_what_is_imported_is_declared() -> None:
    """A clean machine gets what the package imports, and not by the luck of what something else needs."""
    project = tomllib.loads((ROOT.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = project["dependencies"]
    files = [file for line in declared for file in distribution(re.split(r"[<>=!~\[ ]", line)[0]).files or ()]
    given = {file.parts[0].removesuffix(".py") for file in files}
    modules = {name.split(".")[0] for path in FILES for name in imported(path)} - {"timeline", *sys.stdlib_module_names}
    assert modules - given == set()


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_what_a_module_keeps_to_itself_stays_there(path: Path) -> None:
    ours = (name for name in imported(path) if name.startswith("timeline."))
    assert not [name for name in ours if re.match(r"_[^_]", name.rpartition(".")[2])]
