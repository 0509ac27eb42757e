"""Weights → the file that is shipped: ONNX, convolutions and LSTM in 8-bit integers, the alphabet beside the weights.

`python -m training.export WEIGHTS [FILE]`; WEIGHTS is the trainer's state. Calibrated on training lines.
"""

import copy
import random
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import onnx
import torch
from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_dynamic, quantize_static
from onnxruntime.quantization.shape_inference import quant_pre_process

from ingest.recogniser import MODEL
from training.alphabet import CHARACTERS, CLASSES
from training.example import example
from training.network import Recogniser

_CALIBRATION_LINES = 200


class _Lines(CalibrationDataReader):  # type: ignore[misc]
    """Training lines, from which the ranges of the activations are taken."""

    def __init__(self) -> None:
        self._lines = self._drawn()

    def _drawn(self) -> Iterator[dict[str, Any]]:
        rng = random.Random(11)
        for _ in range(_CALIBRATION_LINES):
            image = example(rng).image
            yield {"lines": np.pad(image, ((0, 0), (0, -image.shape[1] % 8)))[None, None]}

    def get_next(self) -> dict[str, Any] | None:
        return next(self._lines, None)


def export(network: Recogniser, target: Path, *, integers: bool = True) -> None:
    """Write a network as ONNX with its alphabet; `integers` quantises it."""
    with TemporaryDirectory() as folder:
        plain = Path(folder) / "plain.onnx"
        _to_onnx(network, plain)
        if integers:
            _to_integers(plain)
        model = onnx.load(plain)
        onnx.helper.set_model_props(model, {"alphabet": CHARACTERS})
        onnx.save(model, target)


def _to_integers(path: Path) -> None:
    """Quantise a network in its file: convolutions with their rectifiers by calibrated ranges, the LSTM as it runs."""
    ready, static = path.with_name("ready.onnx"), path.with_name("static.onnx")
    quant_pre_process(str(path), str(ready), skip_symbolic_shape=True)
    quantize_static(
        str(ready),
        str(static),
        _Lines(),
        quant_format=QuantFormat.QDQ,
        per_channel=True,
        reduce_range=True,  # seven bits of weight: older processors add pairs of products in sixteen
        activation_type=QuantType.QUInt8,
        weight_type=QuantType.QInt8,
        op_types_to_quantize=["Conv", "Relu"],
    )
    quantize_dynamic(str(static), str(path), op_types_to_quantize=["LSTM"], weight_type=QuantType.QUInt8)


def _to_onnx(network: Recogniser, path: Path) -> None:
    torch.onnx.export(
        copy.deepcopy(network).cpu().eval(),
        (torch.zeros(1, 1, 40, 320),),
        str(path),
        input_names=["lines"],
        output_names=["scores"],
        dynamic_axes={"lines": {0: "count", 3: "width"}, "scores": {0: "count", 1: "columns"}},
        opset_version=17,
        dynamo=False,
    )


def load(path: Path) -> Recogniser:
    """The running mean of the weights in a trainer's state, or bare weights."""
    kept = torch.load(path, map_location="cpu")
    network = Recogniser(CLASSES)
    network.load_state_dict(kept.get("mean", kept))  # half precision widens by itself
    return network


def keep(network: Recogniser, target: Path) -> None:
    """Write bare weights in half precision: what a later training goes on from."""
    torch.save({n: w.half() if w.is_floating_point() else w for n, w in network.state_dict().items()}, target)


if __name__ == "__main__":
    export(load(Path(sys.argv[1])), Path(sys.argv[2]) if len(sys.argv) > 2 else MODEL)
