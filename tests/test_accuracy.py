"""The date finder's accuracy has floors, held where the field's corpora are at hand (they may not be redistributed)."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest


def load(name: str) -> ModuleType:
    path = Path(__file__).resolve().parents[1] / "benchmarks" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(f"benchmark_{name}", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


dates = load("dates")


@pytest.mark.parametrize(("corpus", "floor"), dates.floors().items(), ids=list(dates.floors()))
def test_accuracy_has_a_floor(corpus: str, floor: dict[str, float]) -> None:
    path = dates.CORPORA / f"{corpus}.jsonl"
    if not path.exists():
        pytest.skip(f"{corpus} is not at hand")
    measured = dates.measure(path)
    assert {name: value for name, value in measured.items() if value < floor[name]} == {}
    # A floor that lies far below what is reached holds nothing: raise it.
    assert {name: value for name, value in measured.items() if value > floor[name] + 3} == {}


def shown(corpus: str) -> dict[str, float]:
    """A corpus's figures in docs/accuracy.md."""
    page = Path(__file__).resolve().parents[1] / "docs" / "accuracy.md"
    [row] = [line for line in page.read_text(encoding="utf-8").splitlines() if line.startswith(f"| {corpus} |")]
    cells = [cell.strip() for cell in row.split("|")[3 : 3 + len(dates.MEASURES)]]
    return dict(zip(dates.MEASURES, map(float, cells), strict=True))


@pytest.mark.parametrize("corpus", dates.floors())
def test_the_figures_that_the_docs_show_lie_above_the_floors(corpus: str) -> None:
    floor = dates.floors()[corpus]
    assert {name: value for name, value in shown(corpus).items() if not floor[name] <= value <= floor[name] + 1} == {}
