"""What several tests share: the system's Chromium, and other people's readers of our formats."""

import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock
from hypothesis import settings

FOREIGN = Path(__file__).parent / "foreign"

# What is slow is for the benchmarks to say: on a busy machine a deadline fails the tests of one who did no wrong.
settings.register_profile("timeline", deadline=None)
settings.load_profile("timeline")


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    quiet = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
    return {**browser_type_launch_args, "executable_path": chromium, "args": quiet}


@pytest.fixture(scope="session")
def npm(pytestconfig: pytest.Config) -> Path:
    """The folder that holds the node_modules of tests/foreign/package.json: installed once, kept in pytest's cache."""
    if not shutil.which("npm"):
        pytest.skip("needs npm")
    wanted = (FOREIGN / "package.json").read_text()
    folder = Path(pytestconfig.cache.mkdir("npm"))
    with FileLock(folder / "lock"):
        have = folder / "package.json"
        if not have.is_file() or have.read_text() != wanted or not (folder / "node_modules").is_dir():
            have.write_text(wanted)
            try:
                command = ["npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--legacy-peer-deps"]
                subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=300)
            except BaseException:
                have.unlink()
                raise
    return folder
