"""Writing a file that people hold: whole or not at all, one writer at a time, the last version kept.

A kill at any moment leaves the old file or the new one: the new one is written beside it, flushed to the disk and
then takes its name in one step. Files that belong together go through a journal: what a killed run began, the next
one finishes.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
import os
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from filelock import FileLock, Timeout

from timeline.errors import Problem, TableError

_LOCKED = (
    "can't be written: open in another program (Excel?), or it or its folder is read-only. "
    "Nothing was changed: close it, run again."
)
WAIT = 30.0  # seconds for another run to finish


@contextlib.contextmanager
def locked(path: Path, wait: float = WAIT) -> Iterator[None]:
    """Hold a table for this process alone. Raises TableError when another run holds it for too long."""
    lock = FileLock(path.parent / f".{path.name}.lock")
    try:
        lock.acquire(timeout=wait)
    except Timeout:
        raise _error(path, "is being written by another run of timeline. Wait for it and run again.") from None
    except OSError as error:
        raise _error(path, f"can't be written here: {error.strerror}. Nothing was changed.") from None
    try:
        yield
    finally:
        lock.release()


def backup_of(path: Path) -> Path:
    return path.with_name(path.name + ".bak")


def write_all(table: Path, files: Mapping[Path, bytes]) -> None:
    """Write the files of a table, all of one folder, so that a kill leaves none of them behind the others for good."""
    for path in files:
        _refuse_if_held(path)
    if len(files) > 1:
        entries = [
            {"name": path.name, "old": _digest(path), "new": base64.b64encode(data).decode("ascii")}
            for path, data in files.items()
        ]
        write(_journal(table), json.dumps(entries).encode("ascii"), named=table)
    for path, data in files.items():
        write(path, data, backup=path == table)
    _journal(table).unlink(missing_ok=True)


def _refuse_if_held(path: Path) -> None:
    """Before the first file is written, see that none of them is held by another program, or read-only."""
    try:
        if path.exists():
            with path.open("r+b"):
                pass
    except PermissionError:
        raise _error(path, _LOCKED) from None


def finish(table: Path) -> None:
    """Write what a killed run had begun to write, unless a person saved one of its files since; under the lock."""
    journal = _journal(table)
    try:
        entries = json.loads(journal.read_bytes())
    except (OSError, ValueError):
        return
    files = {table.with_name(entry["name"]): base64.b64decode(entry["new"]) for entry in entries}
    as_before = {table.with_name(entry["name"]): entry["old"] for entry in entries}
    now = {path: _digest(path) for path in files}
    if all(now[path] in (as_before[path], hashlib.sha256(data).hexdigest()) for path, data in files.items()):
        for path, data in files.items():
            if now[path] == as_before[path]:
                write(path, data, backup=path == table)
    journal.unlink(missing_ok=True)


def _journal(table: Path) -> Path:
    return table.with_name(f".{table.name}.journal")


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""


def write(path: Path, data: bytes, *, backup: bool = False, named: Path | None = None) -> None:
    """Put `data` under `path`. With `backup` the version before is kept as `events.csv.bak`.

    Raises TableError, about the file `named` where `path` is one that no person knows.
    """
    named = named or path
    path = path.resolve() if path.is_symlink() else path
    try:
        for left in path.parent.glob(f".{path.name}.*.part"):  # of a run that was killed; we hold the lock
            left.unlink(missing_ok=True)
        if backup and path.exists():
            _replace(backup_of(path), path.read_bytes(), path)
        _replace(path, data, path)
    except PermissionError:
        raise _error(named, _LOCKED) from None
    except OSError as error:
        raise _error(named, f"can't be written: {error.strerror}. Nothing was changed.") from None


def _replace(path: Path, data: bytes, like: Path) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.chmod(like.stat().st_mode & 0o777 if like.exists() else 0o666 & ~_umask())
        os.replace(part, path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    with contextlib.suppress(OSError):  # Windows opens no folders
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _error(path: Path, message: str) -> TableError:
    return TableError([Problem(path.name, message=message)])
