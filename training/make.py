"""`make train`: draw lines, train, export, measure. Arguments are those of `training.train`.

Stopped and started again, it goes on where it was. What comes out: the model in ingest/data/, the learning curve
in training/curve.jsonl, the weights in training/weights.pt (half precision, to go on from: `make train
ARGS="--weights training/weights.pt --lines 1000000"`), and the figures of the model as it is shipped, in 8-bit
integers, on lines it never saw.
"""

import shutil
from pathlib import Path

import cv2

from ingest.recogniser import MODEL, read_strips
from training import train
from training.batches import FOLDER
from training.export import export, keep, load
from training.loss import error_rate
from training.validation import greys

HERE = Path(__file__).parent
CURVE, WEIGHTS = HERE / "curve.jsonl", HERE / "weights.pt"


def main() -> None:
    """Train, export, measure; `--lines` already seen means: only export and measure."""
    train.main()
    network = load(FOLDER / "state.pt")
    export(network, MODEL)
    keep(network, WEIGHTS)
    shutil.copyfile(FOLDER / "curve.jsonl", CURVE)
    print(figures())


def figures(count: int = 320) -> str:
    """Character error rate and lines without error of the shipped model."""
    cv2.setNumThreads(1)
    lines = greys(count)
    readings = read_strips([grey for grey, _ in lines])
    pairs = [(text, " ".join(w.text for w in r)) for (_, text), r in zip(lines, readings, strict=True)]
    right = sum(text == read for text, read in pairs) / len(pairs)
    return f"shipped model on {count} held-back lines: CER {error_rate(pairs):.4f}, lines right {right:.3f}"


if __name__ == "__main__":
    main()
