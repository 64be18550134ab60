"""Rewrites what the documentation prints from code, so that it can't drift: `just docs`.

* every ```console block of the README and the manual is run, line by line, and shows what the commands print;
* `docs/commands.md` is the commands' own help.

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
        for file in ROOT.glob("events*.csv"):
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
            printed = "".join(f"{each.rstrip()}\n" for each in done.stdout.splitlines())
            yield f"{line}\n{printed}"


def commands_page() -> str:
    """The help of every command, as the terminal shows it."""
    parts = [
        "# The commands\n\nPrinted from the commands' own help.\n",
        *(f"## timeline {name}\n\n```console\n$ timeline {name} --help\n```\n" for name in COMMANDS),
    ]
    return refreshed("\n".join(parts))


def generated() -> dict[Path, str]:
    """Every generated file with the text it should hold."""
    texts = {page: refreshed(page.read_text(encoding="utf-8")) for page in pages() if page.name != "commands.md"}
    return {**texts, ROOT / "docs" / "commands.md": commands_page()}


if __name__ == "__main__":
    for path, text in generated().items():
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
            sys.stderr.write(f"{path.relative_to(ROOT)}: rewritten\n")
