"""A program that is watched while it runs: seconds, CPU and memory of it and of the processes below it (Linux)."""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from store.resident import resident
from tests.bench.programs import ROOT
from tests.faults.victim import descendants

CAN_WATCH = Path("/proc/self/status").exists()
EVERY = 0.25
"""Seconds between two looks."""
_TICKS = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100


@dataclass(frozen=True, slots=True)
class Look:
    """The memory in MB at one moment: that of the program, and that of the largest process below its own children."""

    seconds: float
    writer: float
    worker: float


@dataclass(frozen=True, slots=True)
class Watched:
    """How a program ran: wall seconds, CPU seconds of all its processes and of the first one alone; `others` is how
    many processors other programs took meanwhile."""

    seconds: float
    cpu: float
    own_cpu: float
    others: float
    looks: tuple[Look, ...]
    out: str


def sovang(*arguments: str) -> list[str]:
    """The command line of the program."""
    return [sys.executable, str(ROOT / "cli.py"), "--lang", "en", *arguments]


def watch(command: Sequence[str]) -> Watched:
    """Run a program to its end. Raises CalledProcessError for a code that says more than «some files were refused»."""
    began, busy = time.monotonic(), _busy()
    cpu: dict[int, float] = {}
    looks: list[Look] = []
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as program:
        # What it prints is a few lines, which the pipe holds.
        while program.poll() is None:
            below = descendants(program.pid)
            cpu |= {each: seconds for each in (program.pid, *below) if (seconds := _cpu(each))}
            of_workers = [_megabytes(each) for each in below if _parent(each) != program.pid]
            looks.append(Look(time.monotonic() - began, _megabytes(program.pid), max(of_workers, default=0.0)))
            time.sleep(EVERY)
        out = program.stdout.read() if program.stdout else ""
    if program.returncode not in (0, 1):
        raise subprocess.CalledProcessError(program.returncode, command, out)
    seconds, taken = time.monotonic() - began, sum(cpu.values())
    others = max(_busy() - busy - taken, 0.0) / seconds
    return Watched(seconds, taken, cpu.get(program.pid, 0.0), others, tuple(looks), out)


def _stat(process: int) -> list[str]:
    """The fields of /proc/PID/stat from the third one on; none for a process that is gone."""
    try:
        return Path(f"/proc/{process}/stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
    except OSError:
        return []


def _cpu(process: int) -> float:
    fields = _stat(process)
    return (int(fields[11]) + int(fields[12])) / _TICKS if fields else 0.0


def _parent(process: int) -> int:
    fields = _stat(process)
    return int(fields[1]) if fields else 0


def _megabytes(process: int) -> float:
    return resident(process) / 2**20


def _busy() -> float:
    """The CPU seconds that all programs of this machine have taken since it started."""
    user, nice, system, _idle, _wait, *interrupts = map(int, Path("/proc/stat").read_text().split("\n")[0].split()[1:9])
    return (user + nice + system + sum(interrupts[:2])) / _TICKS
