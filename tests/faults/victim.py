"""A load in a process of its own, and the ways to hurt it (Linux: it is seen through /proc)."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from store.archive import Archive
from store.awards import awards
from store.failures import failures

ROOT = Path(__file__).parent.parent.parent


@dataclass(frozen=True, slots=True)
class End:
    """How a load ended: its exit code (negative: the signal), what it printed, and the seconds it took."""

    code: int
    out: str
    err: str
    seconds: float


def start(db: Path, folder: Path, *more: str) -> "subprocess.Popen[str]":
    """Begin to load a folder, in a session of its own."""
    line = [sys.executable, str(ROOT / "cli.py"), "--lang", "en", "--db", str(db), "load", str(folder), *more]
    pipe = subprocess.PIPE
    return subprocess.Popen(line, stdout=pipe, stderr=pipe, text=True, encoding="utf-8", start_new_session=True)


def finish(load: "subprocess.Popen[str]", began: float, limit: float = 600) -> End:
    """Wait for the end. Raises subprocess.TimeoutExpired for a load that does not come to one."""
    out, err = load.communicate(timeout=limit)
    return End(load.returncode, out, err, time.monotonic() - began)


def run(db: Path, folder: Path, *more: str) -> End:
    """An undisturbed load."""
    began = time.monotonic()
    return finish(start(db, folder, *more), began)


def killed_whole(db: Path, folder: Path, after: float, *more: str) -> End:
    """A load of which all processes but the workers are killed with SIGKILL after some seconds."""
    began = time.monotonic()
    load = start(db, folder, *more)
    time.sleep(after)
    load.kill()
    return finish(load, began)


def killed_worker(db: Path, folder: Path, after: float, dice: random.Random, *more: str) -> tuple[End, bool]:
    """A load of which one process below the first is killed some seconds after there are any, and whether one was."""
    began = time.monotonic()
    load = start(db, folder, *more)
    while not descendants(load.pid) and load.poll() is None:
        time.sleep(0.02)
    time.sleep(after)
    below = descendants(load.pid)
    if below:
        try:
            os.kill(dice.choice(below), signal.SIGKILL)
        except ProcessLookupError:
            below = []
    return finish(load, began), bool(below)


def descendants(number: int) -> list[int]:
    """The processes below one: workers and the server that starts them, not the keeper of shared memory."""
    children: dict[int, list[int]] = {}
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = int(status.read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue
        children.setdefault(parent, []).append(int(status.parent.name))
    found: list[int] = []
    open_ones = [number]
    while open_ones:
        below = children.get(open_ones.pop(), [])
        open_ones += below
        found += [each for each in below if "resource_tracker" not in _line(each)]
    return sorted(found)


def _line(number: int) -> str:
    try:
        return Path(f"/proc/{number}/cmdline").read_bytes().decode(errors="replace")
    except OSError:
        return ""


def contents(db: Path) -> str:
    """What an archive holds, without ids and times: the awards as they are exported, the documents, the failures."""
    from commands.award_list import award_json

    with Archive.open(str(db)) as archive:
        lines = [json.dumps(_plain(award_json(award)), sort_keys=True, ensure_ascii=False) for award in awards(archive)]
        lines += [f"{failure.path} {failure.code}" for failure in failures(archive)]
        with archive.reading() as connection:
            for table in ("documents", "sources", "decisions", "commendations", "facts", "mentions", "award_words"):
                count = connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar()
                lines.append(f"{table} {count}")
            held = connection.exec_driver_sql("SELECT path, sha256 FROM files ORDER BY path").all()
            lines += [f"{path} {sha256}" for path, sha256 in held]
            integrity = connection.exec_driver_sql("PRAGMA integrity_check").scalar()
    return "\n".join([*sorted(lines), str(integrity)])


def _plain(award: dict[str, Any]) -> dict[str, Any]:
    kept = {name: value for name, value in award.items() if name != "id"}
    return kept | {"document": {name: value for name, value in award["document"].items() if name != "id"}}
