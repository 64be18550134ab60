"""Rewrites what the documentation prints from code, so that it can't drift: `just docs`.

* every ```console block of the README and the manual is run, line by line, and shows what the commands print;
* `docs/commands.md` is the commands' own help;
* `docs/dates.md` ends with the examples of `tests/corpus`, which are tests.

`tests/test_docs.py` holds that the files are what this writes.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CONSOLE = re.compile(r"(?<=^```console\n)(.*?)(?=^```$)", re.MULTILINE | re.DOTALL)
COMMANDS = ("build", "render", "check", "dates", "why", "watch", "export", "import")


def pages() -> list[Path]:
    """The pages whose console blocks are run."""
    return [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


def refreshed(text: str) -> str:
    """A page with each command's output as it is today. A page's commands share one folder, a copy of the sample."""
    if not CONSOLE.search(text):
        return text
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "docs").mkdir()
        shutil.copytree(ROOT / "docs" / "articles", folder / "docs" / "articles")
        for file in (*ROOT.glob("events*.csv"), ROOT / "timeline.toml"):
            shutil.copy(file, folder)
        return CONSOLE.sub(lambda block: "".join(_run(block.group(), folder)), text)


def _run(block: str, folder: Path) -> Iterator[str]:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "COLUMNS": "110", "NO_COLOR": "1"}
    for line in block.splitlines():
        if line.startswith("$ "):
            done = subprocess.run(
                line.removeprefix("$ "),
                shell=True,
                cwd=folder,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                encoding="utf-8",
                check=False,
            )
            if "Traceback (most recent call last)" in done.stdout:
                # A page shows what goes wrong for a user ("3 problems"), never what is broken here.
                raise RuntimeError(f"{line}\n{done.stdout}")
            printed = "".join(f"{each.rstrip()}\n" for each in done.stdout.splitlines())
            yield f"{line}\n{printed}"


def commands_page() -> str:
    """The help of every command, as the terminal shows it."""
    parts = [
        "# The commands\n\nPrinted from the commands' own help.\n",
        *(f"## timeline {name}\n\n```console\n$ timeline {name} --help\n```\n" for name in COMMANDS),
    ]
    return refreshed("\n".join(parts))


LANGUAGES = {
    "en": "English",
    "de": "German",
    "es": "Spanish",
    "fr": "French",
    "zh": "Chinese",
    "other": "Other languages: absolute dates",
}
EXAMPLES_BELOW = "<!-- printed from tests/corpus by `just docs` -->\n"


def dates_page() -> str:
    """The page on dates: what stands above the mark is written by hand, the examples below are the tests'."""
    written, _, _ = (ROOT / "docs" / "dates.md").read_text(encoding="utf-8").partition(EXAMPLES_BELOW)
    assert written, "docs/dates.md has lost what was written by hand"
    return refreshed(written) + EXAMPLES_BELOW + "".join(_examples())


def _examples() -> Iterator[str]:
    sys.path.insert(0, str(ROOT / "tests"))
    from examples import CORPUS, read

    for stem, language in LANGUAGES.items():
        path = CORPUS / f"{stem}.tsv"
        if not path.exists():
            continue
        yield f"\n## {language}\n"
        examples = [example for example in read(path) if not example.todo]
        for heading in dict.fromkeys(example.heading for example in examples):
            here = [example for example in examples if example.heading == heading]
            yield f"\n### {heading}\n" if heading else "\n"
            if rows := [example for example in here if example.expected]:
                yield "\n| in the text | means | published |\n|---|---|---|\n"
                for example in rows:
                    marked = example.marked.replace("[", "**").replace("]", "**").replace("|", "\\|")
                    published = (example.anchor or "not known") + (", a story" if example.style == "narrative" else "")
                    yield f"| {marked} | {example.expected.replace(' ; ', '; ')} | {published} |\n"
            if refused := [example.marked for example in here if not example.expected]:
                yield "\nNot dates:\n\n" + "".join(f"- {text}\n" for text in refused)


def generated() -> dict[Path, str]:
    """Every generated file with the text it should hold."""
    printed = {"commands.md": commands_page, "dates.md": dates_page}
    texts = {page: refreshed(page.read_text(encoding="utf-8")) for page in pages() if page.name not in printed}
    return {**texts, **{ROOT / "docs" / name: page() for name, page in printed.items()}}


if __name__ == "__main__":
    for path, text in generated().items():
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
            sys.stderr.write(f"{path.relative_to(ROOT)}: rewritten\n")
