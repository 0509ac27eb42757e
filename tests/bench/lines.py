"""Single lines in held-back faces: what the readers make of the same pictures, by resolution, framing, face and kind."""

import math
import random
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np

from ingest.strip import Strip
from tests.bench.line_readers import LINE_READERS, LineReading
from tests.bench.names import GROUPS, named
from tests.bench.truth import errors
from training.fonts import installed
from training.render import FRAMES, Drawn, draw, draw_setting
from training.typography import typographic
from training.validation import held_sentences
from training.wear import MARKS, wear

Read = dict[str, tuple[list[LineReading], float]]
"""For each reader what every line says to it, and its CPU milliseconds a line."""

SURE = 0.99
"""Posterior from which a name counts as surely read."""
TILT = 1.0
"""Degrees that a line of the framing «tilted» leans."""
KINDS = ("known", "sentence", "withheld", "number", "minority", "capitals", "sentence", "known", "withheld", "minority")
"""What lines say, in turns: half are names, of which some are set in capitals."""
FRAMINGS = tuple(framing for cut in (*FRAMES, "tilted") if cut != "even" for framing in ("even", cut))
"""How lines are framed, in turns: every other one as the page reader does it."""
_UNMARKED = "none of these"
_BODIES = "UBND HĐND BNV SNV TTg BTC SYT CA VPCP TU SGDĐT CTN BQP BCA BHXH LĐLĐ MTTQ".split()


@dataclass(frozen=True, slots=True)
class LineSample:
    """A line's picture, what it says, how it was made, and what befell it.

    `framing` is a frame of the training or «tilted», or how an evenly framed line was scanned; `marks` are those of
    the training's wear.
    """

    strip: Strip
    text: str
    kind: str
    framing: str
    dpi: int
    family: str
    marks: tuple[str, ...] = ()

    @property
    def is_name(self) -> bool:
        return self.kind in GROUPS


@dataclass(frozen=True, slots=True)
class LineScore:
    """What one reader made of some lines."""

    characters: int
    wrong: int
    lines: int
    exact: int


def line_samples(count: int, seed: int) -> list[LineSample]:
    """Lines of all kinds and framings in turns, in faces that the training never sees (where any is installed)."""
    rng = random.Random(f"lines/{seed}")
    return [_sample(rng, KINDS[n % len(KINDS)], FRAMINGS[(n + n // len(KINDS)) % len(FRAMINGS)]) for n in range(count)]


def _sample(rng: random.Random, kind: str, framing: str) -> LineSample:
    text = line_text(rng, kind)
    setting = draw_setting(rng, text, held=bool(installed(True)), frame="loose" if framing == "tilted" else framing)
    drawn = draw(rng, text, replace(setting, second=None))
    drawn = _tilted(drawn) if framing == "tilted" else drawn
    marks: list[str] = []
    strip = Strip(wear(rng, drawn, marks.append), 0, 0, float(drawn.em), drawn.baseline)
    return LineSample(strip, text, kind, framing, setting.dpi, setting.face.family, tuple(marks))


def line_text(rng: random.Random, kind: str) -> str:
    """What a line of one of the `KINDS` says."""
    if kind == "number":
        return _number(rng)
    if kind in ("sentence", "capitals"):
        words = tuple(w for w in rng.choice(held_sentences()) if w != "#")  # marks headings in the data
        start = rng.randint(0, max(0, len(words) - 3))
        text = " ".join(words[start : start + rng.randint(3, 12)])[:90].strip()
        return text.upper() if kind == "capitals" else text
    name = named(rng, next(group for group in GROUPS if group == kind))
    return name.upper() if rng.random() < 0.12 else name


def _number(rng: random.Random) -> str:
    """Numbers of documents, days, years, sums and counts as decisions have them."""
    day, month, year = rng.randint(1, 28), rng.randint(1, 12), rng.randint(1998, 2026)
    return rng.choice(
        (
            f"Số: {rng.randint(1, 4000):02d}/QĐ-{rng.choice(_BODIES)}",
            f"{rng.choice(('Nghị định số', 'Thông tư số'))} {rng.randint(1, 150)}/{year}/NĐ-CP",
            f"ngày {day:02d} tháng {month:02d} năm {year}",
            f"{day:02d}/{month:02d}/{year}",
            f"{rng.randint(1, 99)}.{rng.randint(0, 999):03d}.000 đồng",
            f"{rng.randint(1, 400)}.",
            f"{year} - {year + 1}",
            f"{rng.randint(1, 40):02d} tập thể và {rng.randint(1, 90):02d} cá nhân",
        )
    )


def _tilted(drawn: Drawn) -> Drawn:
    """A line that leans, in a frame that holds all of it."""
    height, width = drawn.ink.shape
    slope = math.tan(math.radians(TILT))
    more = math.ceil(slope * width / 2)
    ink = cv2.copyMakeBorder(drawn.ink, more, more, 0, 0, cv2.BORDER_CONSTANT, value=(0,))
    matrix = np.array([[1, 0, 0], [slope, 1, -slope * width / 2]], np.float32)
    return replace(drawn, ink=cv2.warpAffine(ink, matrix, (width, height + 2 * more)), baseline=drawn.baseline + more)


def read_all(samples: Sequence[LineSample]) -> Read:
    """Every reader on the same lines."""
    strips, dpis = [s.strip for s in samples], [s.dpi for s in samples]
    found: Read = {}
    for name, reader in LINE_READERS.items():
        reader(strips[:20], dpis[:20])  # engines and data are opened here
        began = time.process_time()
        readings = reader(strips, dpis)
        found[name] = readings, (time.process_time() - began) * 1000 / len(samples)
    return found


def score(samples: Sequence[LineSample], readings: Sequence[LineReading]) -> LineScore:
    """Sums over lines; a line is exact when nothing but typography differs."""
    wrong = [errors(sample.text, reading.text) for sample, reading in zip(samples, readings, strict=True)]
    return LineScore(sum(len(typographic(s.text)) for s in samples), sum(wrong), len(wrong), wrong.count(0))


def groups(samples: Sequence[LineSample]) -> dict[str, list[int]]:
    """The rows of the table: a name for each set of lines, and their places among the samples."""
    rows = [
        "all",
        *(f"frame {name}" for name in (*FRAMES, "tilted")),
        *sorted({sample.framing for sample in samples} - {*FRAMES, "tilted"}),
        *(f"even, {mark}" for mark in (_UNMARKED, *MARKS)),
        *(f"{dpi} dpi" for dpi in (150, 200, 250, 300)),
        *sorted({sample.family for sample in samples}),
        *("sentence", "capitals", "number"),
        *(f"names, {kind}" for kind in GROUPS),
    ]
    sets = [_sets(sample) for sample in samples]
    return {row: places for row in rows if (places := [n for n, names in enumerate(sets) if row in names])}


def _sets(sample: LineSample) -> set[str]:
    """The rows that a line counts in; wear is told apart on evenly framed lines alone."""
    kind = sample.kind
    frame = sample.framing
    names = {"all", frame, f"frame {frame}", f"{sample.dpi} dpi", sample.family, kind, f"names, {kind}"}
    if sample.framing == "even":
        names |= {f"even, {mark}" for mark in sample.marks or (_UNMARKED,)}
    return names


def table(samples: Sequence[LineSample], read: Read) -> str:
    """CER in % and lines exact, a row for each set and two columns for each reader."""
    made = ["".join([f"{'lines':20}{'n':>5}", *(f"{name:>24}" for name in read)])]
    for row, places in groups(samples).items():
        cells = []
        for readings, _ in read.values():
            found = score([samples[n] for n in places], [readings[n] for n in places])
            share = f"{100 * found.exact / found.lines:.1f} %"
            cells.append(f"{100 * found.wrong / max(1, found.characters):15.2f}{share:>9}")
        made.append(f"{row:20}{len(places):5}" + "".join(cells))
    names = [n for n, sample in enumerate(samples) if sample.is_name]
    made.append(f"{f'names ≥ {SURE} right':25}" + "".join(f"{_sure(samples, r, names):>24}" for r, _ in read.values()))
    made.append(f"{'CPU ms a line':25}" + "".join(f"{ms:24.1f}" for _, ms in read.values()))
    return "\n".join(made)


def _sure(samples: Sequence[LineSample], readings: Sequence[LineReading], names: Sequence[int]) -> str:
    """Of the names read surely, how many are right, and their share of all names."""
    sure = [n for n in names if readings[n].posterior >= SURE]
    right = sum(not errors(samples[n].text, readings[n].text) for n in sure)
    return f"{right}/{len(sure)}, {100 * len(sure) / max(1, len(names)):.0f} %"


def wrong_lines(samples: Sequence[LineSample], read: Read) -> list[str]:
    """Truth and each reader's text, one line for every line that some reader got wrong."""
    made = []
    for n, sample in enumerate(samples):
        texts = [readings[n].text for readings, _ in read.values()]
        if any(errors(sample.text, text) for text in texts):
            shown = " | ".join("=" if not errors(sample.text, text) else text for text in texts)
            made.append(f"{sample.family}, {sample.dpi}, {sample.framing}, {sample.kind}: {sample.text} | {shown}")
    return made
