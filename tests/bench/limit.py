"""What two processes of this machine do against one, with nothing shared between them: the limit of two workers.

`python -m tests.bench.limit FILES…` is such a process: bare Tesseract over scans.
"""

import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pypdfium2
from PIL import Image, ImageSequence

from tests.bench.programs import ROOT


def two_against_one(paths: Sequence[Path]) -> float:
    """How many times as much two processes read as one does: each of them reads all the files."""
    return 2 * _seconds(paths, 1) / _seconds(paths, 2)


def _seconds(paths: Sequence[Path], processes: int) -> float:
    """Wall seconds until each of some processes has read the files. Raises CalledProcessError if one cannot."""
    began = time.monotonic()
    command = [sys.executable, "-m", "tests.bench.limit", *map(str, paths)]
    running = [subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL) for _ in range(processes)]
    codes = [process.wait() for process in running]
    if any(codes):
        raise subprocess.CalledProcessError(1, command)
    return time.monotonic() - began


def tesseract(paths: Sequence[Path]) -> None:
    """Bare Tesseract over the pages of some scans."""
    from ingest import ocr

    for path in paths:
        for image in _images(path):
            ocr.read_lines(np.asarray(image.convert("L")), 200)


def _images(path: Path) -> list[Image.Image]:
    """The pages of a scan as they are."""
    if path.suffix != ".pdf":
        return [frame.copy() for frame in ImageSequence.Iterator(Image.open(path))]
    with pypdfium2.PdfDocument(path) as pdf:
        return [pdf[i].render(scale=200 / 72).to_pil() for i in range(len(pdf))]


if __name__ == "__main__":
    tesseract([Path(path) for path in sys.argv[1:]])
