"""Files spoilt at random, by a number each, and what becomes of them: `python -m tests.hostile --count 5000`.

Each is read in a process of its own kind's reader with little memory and a limit of time. It must be read, or be
refused as a SourceError; anything else (another exception, a death, no end) is printed and makes the exit code 1.
The same numbers make the same files on every run: `--case N --save FILE` writes one of them.
"""

import argparse
import io
import json
import random
import re
import subprocess
import sys
import traceback
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from time import monotonic
from typing import IO

from ingest.containers import CONTAINERS, members
from ingest.document import Source
from ingest.errors import SourceError
from ingest.read import READERS, read_bytes
from tests.hostile_seeds import seeds

MEMORY = 1500 * 2**20
SECONDS = 60.0
_LARGEST = 2 * 2**20
_NUMBERS = (b"0", b"-1", b"1", b"65535", b"65536", b"2147483647", b"4294967295", b"99999999999999999999", b"1e999")
_INTEGERS = (
    b"\xff\xff\xff\xff",
    b"\x00\x00\x00\x00",
    b"\xff\xff\xff\x7f",
    b"\x00\x00\x00\x80",
    b"\xff\xff",
    b"\x01\x00",
)

Change = Callable[[bytes, random.Random], bytes]


def _stretch(data: bytes, rng: random.Random, longest: int = 400) -> tuple[int, int]:
    start = rng.randrange(len(data) + 1)
    return start, min(len(data), start + rng.randrange(1, longest))


def _truncated(data: bytes, rng: random.Random) -> bytes:
    return data[: rng.randrange(len(data) + 1)]


def _flipped(data: bytes, rng: random.Random) -> bytes:
    spoilt = bytearray(data)
    for _ in range(rng.choice((1, 3, 10, 100))):
        if spoilt:
            spoilt[rng.randrange(len(spoilt))] ^= 1 << rng.randrange(8)
    return bytes(spoilt)


def _overwritten(data: bytes, rng: random.Random) -> bytes:
    start, end = _stretch(data, rng)
    return data[:start] + (bytes(end - start) if rng.random() < 0.5 else rng.randbytes(end - start)) + data[end:]


def _cut(data: bytes, rng: random.Random) -> bytes:
    start, end = _stretch(data, rng)
    return data[:start] + data[end:]


def _repeated(data: bytes, rng: random.Random) -> bytes:
    """A stretch many times over: tags that open and never close, heads within heads."""
    start, end = _stretch(data, rng, rng.choice((12, 60, 400)))
    times = min(rng.choice((2, 50, 5000)), _LARGEST // (end - start + 1))
    return data[:start] + data[start:end] * times + data[end:]


def _spliced(data: bytes, rng: random.Random) -> bytes:
    """The beginning of this file and the end of another, or of itself."""
    other = rng.choice((data, rng.choice(_seeds())[1]))
    return data[: rng.randrange(len(data) + 1)] + other[rng.randrange(len(other) + 1) :]


def _renumbered(data: bytes, rng: random.Random) -> bytes:
    found = list(re.finditer(rb"\d+", data))
    for match in sorted(rng.sample(found, min(len(found), rng.choice((1, 2, 5)))), key=lambda m: -m.start()):
        data = data[: match.start()] + rng.choice(_NUMBERS) + data[match.end() :]
    return data


def _overflowing(data: bytes, rng: random.Random) -> bytes:
    for _ in range(rng.choice((1, 2, 5))):
        place, value = rng.randrange(len(data) + 1), rng.choice(_INTEGERS)
        data = data[:place] + value + data[place + len(value) :]
    return data


CHANGES: Sequence[Change] = (
    _truncated,
    _flipped,
    _overwritten,
    _cut,
    _repeated,
    _spliced,
    _renumbered,
    _overflowing,
)


def _inside(data: bytes, rng: random.Random) -> bytes:
    """One member of a package spoilt, and the package made anew around it, so that its checksums are right."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        names = old.namelist()
        chosen = rng.choice([name for name in names if name.endswith((".xml", ".rels"))] or names)
        for name in names:
            content = old.read(name)
            new.writestr(name, rng.choice(CHANGES)(content, rng) if name == chosen else content)
    return buffer.getvalue()


@cache
def _seeds() -> list[tuple[str, bytes]]:
    return [(kind, data) for kind, data in seeds() if kind in READERS or kind in CONTAINERS]


def case(number: int) -> tuple[str, bytes]:
    """The media type and the content of a spoilt file."""
    rng = random.Random(number)
    kind, data = _seeds()[number % len(_seeds())]
    if data.startswith(b"PK") and rng.random() < 0.7:
        return kind, _inside(data, rng)
    for _ in range(rng.choice((1, 1, 2, 3))):
        data = rng.choice(CHANGES)(data, rng)
    return kind, data[:_LARGEST]


def outcome(kind: str, data: bytes) -> str:
    """«read», the code of a SourceError, or a traceback."""
    try:
        try:
            if kind in READERS:
                import_module(READERS[kind]).read(Source("x", "0" * 64, kind, len(data)), data, "never")
            if data:
                read_bytes(data, "x", "never")
            said = "read"
        except SourceError as error:
            said = error.code
        if kind in CONTAINERS:
            for member in members(data, "x", kind):
                said = member.failure.code if member.failure else said
    except Exception:
        return traceback.format_exc()
    return said


def _child(numbers: Sequence[int]) -> None:
    """Read these files, saying before and after each what it is and what became of it."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    for number in numbers:
        print(json.dumps([number, None]), flush=True)
        print(json.dumps([number, outcome(*case(number))]), flush=True)


def run(first: int, count: int) -> Iterator[tuple[int, str, float]]:
    """What became of the files of these numbers: number, outcome («death», «no end» too), seconds."""
    following = first
    while following < first + count:
        for number, said, seconds in _until_death(following, first + count):
            following = number + 1
            yield number, said, seconds


def _until_death(first: int, stop: int) -> Iterator[tuple[int, str, float]]:
    command = [sys.executable, "-m", "tests.hostile", "--child", str(first), str(stop)]
    root = Path(__file__).parent.parent
    process = subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    lines: Queue[str] = Queue()
    Thread(target=_copy, args=(process.stdout, lines), daemon=True).start()
    current, since = first, monotonic()
    try:
        while line := lines.get(timeout=SECONDS):
            current, said = json.loads(line)
            if said is not None:
                yield current, said, monotonic() - since
            since = monotonic()
        if process.wait() != 0:
            yield current, f"death, exit code {process.returncode}", monotonic() - since
    except Empty:
        process.kill()
        yield current, "no end", SECONDS
    finally:
        process.kill()
        process.wait()


def _copy(pipe: IO[str], lines: Queue[str]) -> None:
    """Lines as they come, then an empty one."""
    for line in pipe:
        lines.put(line)
    lines.put("")


def is_bad(said: str) -> bool:
    """Whether this should not have become of a file."""
    return said.startswith(("death", "no end", "Traceback"))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--count", type=int, default=5000)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--child", type=int, nargs=2)
    parser.add_argument("--case", type=int)
    parser.add_argument("--save", type=Path)
    options = parser.parse_args()
    if options.child:
        _child(range(*options.child))
        return
    if options.case is not None:
        kind, data = case(options.case)
        if options.save:
            options.save.write_bytes(data)
        print(kind, len(data), outcome(kind, data))
        return
    bad, counts, slowest = 0, Counter[str](), (0.0, 0)
    for number, said, seconds in run(options.first, options.count):
        counts[said.splitlines()[-1] if is_bad(said) else said] += 1
        slowest = max(slowest, (seconds, number))
        if is_bad(said):
            bad += 1
            print(f"--- {number} {_seeds()[number % len(_seeds())][0]} {seconds:.1f} s\n{said}")
    for said, times in counts.most_common():
        print(f"{times:6} {said}")
    print(f"slowest: {slowest[0]:.1f} s, case {slowest[1]}")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
