"""The mean of two sets of weights: `python -m training.average A.pt B.pt` writes it as the shipped model and weights.

Two trainings that started from one set and ended apart make fewer mistakes as their mean (Izmailov et al.: Averaging
Weights Leads to Wider Optima and Better Generalization, 2018). `python -m tests.bench --only lines` tells of each.
"""

import argparse
from pathlib import Path

import torch
from torch import Tensor

from ingest.recogniser import MODEL
from training.alphabet import CLASSES
from training.export import export, keep
from training.make import WEIGHTS, figures
from training.network import Recogniser


def mean(one: dict[str, Tensor], other: dict[str, Tensor], share: float = 0.5) -> dict[str, Tensor]:
    """The mean of each weight and statistic, `share` of it from `one`; counts are those of `other`."""
    return {
        name: share * one[name].float() + (1 - share) * value.float() if value.is_floating_point() else value
        for name, value in other.items()
    }


def main() -> None:
    """Write the mean of two files of weights and say how it reads the validation lines."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("weights", type=Path, nargs=2)
    reader.add_argument("--share", type=float, default=0.5, help="of the first of them in the mean")
    asked = reader.parse_args()
    one, other = (torch.load(path, map_location="cpu") for path in asked.weights)
    network = Recogniser(CLASSES)
    network.load_state_dict(mean(one, other, asked.share))
    network.eval()
    export(network, MODEL)
    keep(network, WEIGHTS)
    print(figures())


if __name__ == "__main__":
    main()
