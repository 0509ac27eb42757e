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


def mean(one: dict[str, Tensor], other: dict[str, Tensor]) -> dict[str, Tensor]:
    """The mean of each weight and statistic; whole numbers, which only count, are those of `other`."""
    return {
        name: (one[name].float() + value.float()) / 2 if value.is_floating_point() else value
        for name, value in other.items()
    }


def main() -> None:
    """Write the mean of two files of weights and say how it reads the validation lines."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("weights", type=Path, nargs=2)
    one, other = (torch.load(path, map_location="cpu") for path in reader.parse_args().weights)
    network = Recogniser(CLASSES)
    network.load_state_dict(mean(one, other))
    network.eval()
    export(network, MODEL)
    keep(network, WEIGHTS)
    print(figures())


if __name__ == "__main__":
    main()
