"""Whole processes: the start of the program and the demo."""

import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]


def _wall(command: list[str]) -> float:
    began = time.perf_counter()
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - began


def start(_folder: Path) -> str:
    """`sovang --help` with compiled bytecode: median of nine after one warm-up."""
    command = [sys.executable, "-m", "cli", "--help"]
    _wall(command)
    times = [_wall(command) for _ in range(9)]
    bare = statistics.median(_wall([sys.executable, "-c", "pass"]) for _ in range(9))
    return (
        f"sovang --help: {statistics.median(times):.2f} s (limit 0.5; least {min(times):.2f};"
        f" an empty Python {bare:.2f} s)"
    )


def demo(_folder: Path) -> str:
    """The demo after set-up."""
    return f"sovang demo: {_wall([sys.executable, '-m', 'cli', 'demo']):.0f} s (limit 120)"
