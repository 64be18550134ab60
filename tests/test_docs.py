"""The documentation shows what the program does: every command in it is run, every example executed."""

from __future__ import annotations

import doctest
import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"


def load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


generate = load(ROOT / "docs" / "generate.py")


@pytest.mark.parametrize("page", generate.pages(), ids=lambda page: page.name)
def test_commands_print_what_the_page_shows(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    printed = {"commands.md": generate.commands_page, "dates.md": generate.dates_page}
    wanted = printed[page.name]() if page.name in printed else generate.refreshed(text)
    assert text == wanted, "run `just docs`"


@pytest.mark.parametrize("page", generate.pages(), ids=lambda page: page.name)
def test_python_examples_run(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    blocks = re.findall(r"^```pycon\n(.*?)^```$", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE)
    names: dict[str, object] = {}
    for number, block in enumerate(blocks):
        example = doctest.DocTestParser().get_doctest(block, names, f"{page.name}[{number}]", str(page), 0)
        runner.run(example, clear_globs=False)
        names.update(example.globs)
    assert runner.failures == 0


@pytest.mark.parametrize("page", generate.pages(), ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\((?!https?:|#|mailto:)([^)#\s]+)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


def test_the_readme_tests_as_ci_does() -> None:
    (line,) = re.findall(r"^\./scripts/install --dev.*$", README.read_text(encoding="utf-8"), re.MULTILINE)
    assert line in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_the_readme_runs_the_main_job() -> None:
    text = README.read_text(encoding="utf-8")
    (line,) = re.findall(r"^\./scripts/install && \.venv/bin/(timeline build .*)$", text, re.MULTILINE)
    assert f"$ {line}" in text, "the first line's command is run, and its output shown, further down"
