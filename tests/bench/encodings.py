"""Text older than Unicode: how much comes out letter by letter, and whether text that is right is ever changed."""

import random
import re
import time
from collections.abc import Sequence
from importlib.resources import files

from ingest.encoding_tables import NAMES, write_as
from ingest.encodings import Converted, Run, convert_all, convert_lines
from ingest.text import normalise
from training.texts import name, sentences

LINES = 10_000
FONTS = {
    "tcvn3": ".VnTime",
    "vni": "VNI-Times",
    "vps": "VPS Times",
    "viscii": "VI Times",
    "bkhcm2": "VNtimes2",
    "vietware_x": "VNtimes",
    "vietware_f": "SVNtimes",
}
"""A typeface of each encoding."""


def vietnamese(seed: int) -> list[str]:
    """Stretches of sentences, and names, a fifth of them of minorities and one in four in capitals."""
    rng = random.Random(f"encodings/{seed}")
    lines: list[str] = []
    while len(lines) < LINES:
        words = rng.choice(sentences())
        start = rng.randrange(len(words))
        stretch = " ".join(words[start : start + rng.choice((1, 2, 3, 5, 8, 12))])
        person = name(rng, withheld=True)
        lines.append(normalise(stretch if rng.random() < 0.6 else person.upper() if rng.random() < 0.25 else person))
    return lines


def english() -> list[str]:
    """The lines of Python's own reference, which is everywhere."""
    text = (files("pydoc_data") / "topics.py").read_text(encoding="utf-8")
    return [line for line in map(str.strip, re.split(r"\\n|\n", text)) if len(line) > 3][:LINES]


def encodings(seed: int) -> str:
    """False changes, then for each encoding the share of lines that come out letter by letter, and its speed."""
    right = vietnamese(seed)
    rows = [f"{'text that is right':26}{'lines':>8}{'changed':>9}{'MB/s':>8}"]
    for what, lines in (("Vietnamese", right), ("English", english())):
        began = time.process_time()
        made = convert_lines(lines)
        size = sum(len(line.encode()) for line in lines) / 2**20
        speed = size / max(1e-6, time.process_time() - began)
        rows.append(f"  {what:24}{len(lines):8}{sum(bool(m.encoding) for m in made):9}{speed:8.1f}")
    rows.append(f"{'letter-perfect %':26}{'lines':>8}{'by font':>9}{'without':>9}{'case aside':>12}")
    return "\n".join([*rows, *(_converted(encoding, right) for encoding in NAMES)])


def _converted(encoding: str, right: Sequence[str]) -> str:
    """Lines whose letters all stand in windows-1252 or the encoding, written in it and read as one file."""
    lines = [line for line in right if not line.isascii() and "?" not in write_as(line, encoding)]
    written = [write_as(line, encoding) for line in lines]
    by_font = convert_all([[Run(line, FONTS[encoding])] for line in written])
    without = convert_lines(written)
    shares = _share(by_font, lines), _share(without, lines), _share(without, lines, aside=True)
    return f"  {NAMES[encoding]:24}{len(lines):8}{shares[0]:9.2f}{shares[1]:9.2f}{shares[2]:12.2f}"


def _share(made: Sequence[Converted], lines: Sequence[str], *, aside: bool = False) -> float:
    pairs = [(m.text, line) for m, line in zip(made, lines, strict=True)]
    return 100 * sum((a.lower() == b.lower()) if aside else a == b for a, b in pairs) / max(1, len(pairs))
