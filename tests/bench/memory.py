"""Peak memory of each page reader, each in a process of its own: `python -m tests.bench.memory READER PAGES.npz`."""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np

from tests.bench.page_readers import PAGE_READERS
from tests.bench.programs import ROOT

PAGES = 4
"""Pages that each process reads one after the other: memory that grows from page to page shows."""
_STATUS = Path("/proc/self/status")


def memory(seed: int) -> str:
    """A line with MB for each reader; measured on Linux only, where a process can tell its own peak."""
    if not _STATUS.exists():
        return "memory: measured on Linux only"
    from training.papers import page_samples

    with tempfile.TemporaryDirectory() as folder:
        samples = list(page_samples(PAGES, seed, Path(folder)))
        file = Path(folder) / "pages.npz"
        np.savez(file, *(sample.image for sample in samples), dpi=[sample.dpi for sample in samples])
        found = {name: _peak(name, file) for name in ("", *PAGE_READERS)}
    own = ", ".join(f"{name} {peak:.0f}" for name, peak in found.items() if name)
    return f"memory: peak MB over {PAGES} pages: {own} (imports and images alone {found['']:.0f})"


def _peak(reader: str, file: Path) -> float:
    command = [sys.executable, "-m", "tests.bench.memory", reader, str(file)]
    return float(subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout)


def main(reader: str, file: str) -> None:
    """Read the pages and print the peak of this process in MB; an empty reader only loads them."""
    with np.load(file) as stored:
        dpis = stored["dpi"].tolist()
        images = [stored[f"arr_{n}"] for n in range(len(dpis))]
    for number, (image, dpi) in enumerate(zip(images, dpis, strict=True), 1):
        if reader:
            PAGE_READERS[reader](image, dpi, number)
    # Not getrusage: its peak is inherited from the process that started this one.
    (kilobytes,) = re.findall(r"VmHWM:\s*(\d+) kB", _STATUS.read_text(encoding="ascii"))
    print(int(kilobytes) / 1024)


if __name__ == "__main__":
    main(*sys.argv[1:])
