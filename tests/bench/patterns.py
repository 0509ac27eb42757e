"""Every regular expression of the program on hostile text: how long the slowest takes on 100 KB."""

import importlib
import pkgutil
import random
import re
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

ROOT = Path(__file__).parents[2]
ROOMS = ("ingest", "extract", "store", "audit", "commands")
SIZE = 100_000
LIMIT = 0.05
"""Seconds of CPU that a pattern may take on a text of `SIZE` characters (issue 5)."""

Call = Callable[..., re.Pattern[str]]


def patterns() -> dict[str, re.Pattern[str]]:
    """All patterns over text that importing the rooms and reading samples compiles, with the module of each."""
    found: dict[str, re.Pattern[str]] = {}
    original: Call = re._compile  # type: ignore[attr-defined]

    def seen(pattern: Any, flags: int) -> Any:
        compiled = original(pattern, flags)
        frame = sys._getframe(1)
        while frame.f_back is not None and frame.f_globals.get("__name__", "").split(".")[0] == "re":
            frame = frame.f_back
        module = frame.f_globals.get("__name__", "")
        if module.split(".")[0] in ROOMS and isinstance(compiled.pattern, str):
            found.setdefault(compiled.pattern, compiled)
            owners.setdefault(compiled.pattern, f"{module}:{frame.f_lineno}")
        return compiled

    owners: dict[str, str] = {}
    re._compile = seen  # type: ignore[attr-defined]
    try:
        _use_everything()
    finally:
        re._compile = original  # type: ignore[attr-defined]
    named: dict[str, re.Pattern[str]] = {}
    for text, compiled in found.items():
        where, nth = owners[text], 1
        while (key := where if nth == 1 else f"{where} #{nth}") in named:
            nth += 1
        named[key] = compiled
    return named


def _use_everything() -> None:
    for room in ROOMS:
        for module in pkgutil.walk_packages(importlib.import_module(room).__path__, f"{room}."):
            if "migrations" not in module.name:
                importlib.import_module(module.name)
    from extract.pipeline import extract
    from ingest.read import read

    for path in sorted((ROOT / "samples" / "documents").glob("*.docx")):
        extract(read(path))


def attacks(pattern: re.Pattern[str], seed: int, rounds: int = 6) -> Iterator[str]:
    """Texts of `SIZE` characters made of what the pattern nearly matches, pumped; some end with what breaks a run."""
    rng = random.Random(seed)
    for char in " a1.,(A\n\t-đ":
        yield char * SIZE
    tree = parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG)
    for _ in range(rounds):
        sample = "".join(_sample(tree, rng))[:300]
        if not sample:
            continue
        cut = rng.randrange(1, len(sample) + 1)
        start = rng.randrange(0, cut)
        head, pump = sample[:start], sample[start:cut]
        other, breaker = sample[rng.randrange(len(sample)) :], rng.choice(';:.,(x1\n"–A')
        yield (head + pump * (SIZE // len(pump)))[:SIZE]
        yield (sample * (SIZE // len(sample) + 1))[: SIZE - 1] + breaker
        yield (f"{pump} {other}" * (SIZE // (len(pump) + len(other)) + 1))[: SIZE - 1] + breaker
        yield (sample[:cut] + " " * SIZE)[: SIZE - 1] + breaker
        yield ((sample[:cut] + " x ") * (SIZE // (cut + 3)))[:SIZE]


def _sample(tree: Any, rng: random.Random) -> Iterator[str]:
    """Some text that the pattern may match; looks around and back-references are passed over."""
    for op, value in tree:
        if op is sre.LITERAL:
            yield chr(value)
        elif op is sre.NOT_LITERAL or op is sre.ANY:
            yield rng.choice("a 1,")
        elif op is sre.IN:
            yield _member(value, rng)
        elif op is sre.BRANCH:
            yield from _sample(rng.choice(value[1]), rng)
        elif op in (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT):
            least, most, inner = value
            for _ in range(rng.randint(least, max(least, min(most, least + 3)))):
                yield from _sample(inner, rng)
        elif op is sre.SUBPATTERN:
            yield from _sample(value[3], rng)
        elif op is sre.ATOMIC_GROUP:
            yield from _sample(value, rng)


_CLASSES = {
    sre.CATEGORY_DIGIT: "0123456789",
    sre.CATEGORY_SPACE: "  \t",
    sre.CATEGORY_WORD: "aă1b",
    sre.CATEGORY_NOT_DIGIT: "a ,",
    sre.CATEGORY_NOT_SPACE: "a1,",
    sre.CATEGORY_NOT_WORD: " ,-",
}


def _member(choices: Any, rng: random.Random) -> str:
    if choices[0][0] is sre.NEGATE:
        return rng.choice([c for c in "a 1,x-" if re.match(r"\S|\s", c)])
    op, value = rng.choice(choices)
    if op is sre.LITERAL:
        return chr(value)
    if op is sre.RANGE:
        return chr(rng.randint(*value))
    return rng.choice(_CLASSES[value])


def slowest(pattern: re.Pattern[str], seed: int) -> tuple[float, str]:
    """CPU seconds of the worst text of one pattern, and its beginning.

    The text is let grow, so that a pattern that is not linear is told before it takes hours.
    """
    worst = (0.0, "")
    for text in attacks(pattern, seed):
        for size in (SIZE // 64, SIZE // 16, SIZE // 4, SIZE):
            seconds = _seconds(pattern, text[: size - 1] + text[-1:])
            worst = max(worst, (seconds, text[:60]))
            if seconds > LIMIT:
                return worst
    return worst


def _seconds(pattern: re.Pattern[str], text: str) -> float:
    """The least of three, where the first is a little over the limit: other work on the machine slows a single one."""
    first = _once(pattern, text)
    again = LIMIT < first < 8 * LIMIT
    return min(first, _once(pattern, text), _once(pattern, text)) if again else first


def _once(pattern: re.Pattern[str], text: str) -> float:
    began = time.process_time()
    for _ in pattern.finditer(text):
        pass
    return time.process_time() - began


def table(seed: int) -> str:
    """The patterns over the limit, slowest first, and how many there are."""
    times = sorted(((*slowest(p, seed), where) for where, p in patterns().items()), reverse=True)
    over = [one for one in times if one[0] > LIMIT]
    lines = [f"  {seconds * 1000:6.0f} ms  {where}  {text!r}" for seconds, text, where in over]
    head = f"patterns {len(times)}, {len(over)} over {LIMIT * 1000:.0f} ms on {SIZE // 1000} KB"
    return "\n".join([f"{head}; slowest {times[0][0] * 1000:.0f} ms", *lines])


if __name__ == "__main__":
    print(table(int(sys.argv[1])))
