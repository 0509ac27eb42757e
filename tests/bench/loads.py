"""Whole loads: two workers against one, a second run, memory over a long load."""

import json
import re
import statistics
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.bench.limit import two_against_one
from tests.bench.many import mixed, scans, small_files
from tests.bench.watched import CAN_WATCH, Look, Watched, sovang, watch

SCANS, ROUNDS, LIMIT = 80, 2, 10
KNOWN, CONTENTS = 20_000, 500
MIXED, SCANNED = 10_000, 60


def workers(folder: Path) -> str:
    """The same scans loaded into fresh archives by one worker and by two; the least of some rounds counts.

    Beside it stands what two processes do against one that share nothing, in the same minutes: two cores of an office
    PC share their memory and their heat.
    """
    if not CAN_WATCH:
        return "measured on Linux only"
    place = scans(folder / "scans", SCANS)
    report = folder / "report.json"
    ends: dict[int, list[Watched]] = {1: [], 2: []}
    limits: list[float] = []
    for turn in range(ROUNDS):
        limits.append(two_against_one([path for path in place.rglob("*") if path.is_file()][:LIMIT]))
        for count, ended in ends.items():
            db = folder / f"{count}-{turn}.db"
            ended.append(watch(sovang("--db", str(db), "load", str(place), f"--workers={count}", f"--report={report}")))
    one, two = (min(ended, key=lambda end: end.seconds) for ended in ends.values())
    pages = json.loads(report.read_text(encoding="utf-8"))["pages"]
    return (
        f"two workers against one, scans: {one.seconds / two.seconds:.2f} × (at least 1.85;"
        f" two bare Tesseracts against one: {max(limits):.2f} ×); {pages} pages in"
        f" {one.seconds:.1f} and {two.seconds:.1f} s; CPU {one.cpu:.1f} and {two.cpu:.1f} s,"
        f" of them the writer {two.own_cpu:.1f}; other programs took {two.others:.1f} processors"
    )


def known(folder: Path) -> str:
    """A second run over files that the archive holds, with the files it opens counted by Python itself."""
    place, db = small_files(folder / "small", KNOWN, CONTENTS), folder / "known.db"
    first = watch(sovang("--db", str(db), "load", str(place)))
    second = watch([sys.executable, "-m", "tests.bench.known", "--lang", "en", "--db", str(db), "load", str(place)])
    count, opened = _number(r"known ([\d,]+)", second.out), int(second.out.split()[-1])
    return (
        f"second run: {count:,} known files in {second.seconds:.1f} s (limit 10; CPU {second.cpu:.1f}), {opened} opened;"
        f" the first run {first.seconds:.0f} s"
    )


def memory(folder: Path) -> str:
    """The memory of the writer and of the largest worker over a load of files of all kinds."""
    if not CAN_WATCH:
        return "measured on Linux only"
    place = mixed(folder / "mixed", MIXED, SCANNED)
    end = watch(sovang("--db", str(folder / "mixed.db"), "load", str(place), "--workers=2"))
    found = _number(r"Found ([\d,]+)", end.out)
    parts = [
        f"{name} at most {max(map(of, end.looks)):.0f} MB, {slope(end.looks, of, found):+.1f} MB per 1,000 files"
        for name, of in (("writer", lambda look: look.writer), ("worker", lambda look: look.worker))
    ]
    return f"memory over {found:,} files (limit 400 MB each, flat): {'; '.join(parts)}; {end.seconds:.0f} s"


def slope(looks: Sequence[Look], of: Callable[[Look], float], files: int) -> float:
    """How many MB more a thousand files take, by the second half of a load of so many files at an even pace."""
    later = [look for look in looks if look.seconds > looks[-1].seconds / 2 and of(look)]
    line = statistics.linear_regression([look.seconds for look in later], [of(look) for look in later])
    return line.slope * looks[-1].seconds / files * 1000


def _number(pattern: str, text: str) -> int:
    found = re.search(pattern, text)
    assert found, text
    return int(found[1].replace(",", ""))
