"""Training examples made in other processes, in chunks that follow from their number, the seed and the last network."""

import multiprocessing
import random
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from training.example import Example, example
from training.mining import misread

FOLDER = Path(__file__).parent.parent / ".build" / "training"
MINER = FOLDER / "miner.onnx"
"""The network as it last was, with which lines are picked."""
CHUNK = 480
BATCH_WIDTH = 32 * 420
"""Columns of pixels in one batch: about 32 lines of middling length."""
_LOW, _RANGE = -0.3, 1.6

Packed = list[tuple[npt.NDArray[np.uint8], str]]


def _chunk(seed: int, number: int, picked: float) -> Packed:
    """Chunk `number`, its pictures as bytes: a fourth of the traffic between processes."""
    cv2.setNumThreads(1)
    rng = random.Random(seed * 1_000_003 + number)
    hard = misread(rng, round(CHUNK * picked), MINER) if picked else []
    made = hard + [example(rng) for _ in range(CHUNK - len(hard))]
    return [(np.clip((e.image - _LOW) * (255 / _RANGE), 0, 255).astype(np.uint8), e.text) for e in made]


def chunks(seed: int, first: int, workers: int, picked: float) -> Iterator[list[Example]]:
    """Chunks from number `first` on, without end; a share of `picked` lines is of those that are still misread."""
    context = multiprocessing.get_context("forkserver")
    with ProcessPoolExecutor(workers, mp_context=context) as pool:
        ahead: deque[Future[Packed]] = deque(pool.submit(_chunk, seed, first + n, picked) for n in range(workers + 1))
        while True:
            first += 1
            ahead.append(pool.submit(_chunk, seed, first + workers, picked))
            yield [Example(i.astype(np.float32) * (_RANGE / 255) + _LOW, t) for i, t in ahead.popleft().result()]


def batches(chunk: list[Example], rng: random.Random) -> list[list[Example]]:
    """A chunk cut into batches of lines of about the same length, in any order.

    A batch's size follows from its width alone, and a last small batch is filled up with lines that were already
    drawn: the kernels of a CPU are made anew for every shape, and few shapes are many times faster.
    """
    left = sorted(chunk, key=lambda e: -e.image.shape[1] + rng.uniform(0, 30))
    found = []
    while left:
        wide = padded(max(e.image.shape[1] for e in left[:64]))
        count = max(4, BATCH_WIDTH // wide)
        batch, left = left[:count], left[count:]
        fitting = [e for e in chunk if e.image.shape[1] <= wide]
        found.append(batch + rng.choices(fitting, k=count - len(batch)))
    rng.shuffle(found)
    return found


def padded(width: int) -> int:
    """A width in steps that grow with it, a multiple of 32: a dozen and a half for all lines."""
    step = 32 if width < 256 else 64 if width < 640 else 192
    return -(-width // step) * step
