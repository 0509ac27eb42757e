"""Train the recogniser; it can be stopped at any time and goes on where it was.

The learning rate rises, stays, and falls to nothing over the last lines; a running mean of the weights is what
is measured and exported. Every number that decides the result is in the state beside the weights.
"""

import argparse
import json
import random
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from training.alphabet import CHARACTERS, CLASSES, INDEX
from training.batches import FOLDER, MINER, batches, chunks, padded
from training.example import Example
from training.export import export
from training.loss import collapse, error_rate
from training.network import Recogniser, columns, device, initialise
from training.validation import validation

RATE = 8e-4
WARM_UP = 300
DECAY = 0.9995
"""Of the running mean, a step."""


@dataclass
class State:
    """What a training has come to: the only mutable record, saved whole and read back."""

    network: Recogniser
    mean: Recogniser
    optimiser: torch.optim.Optimizer
    chunk: int = 0
    step: int = 0
    lines: int = 0
    seconds: float = 0.0


def main() -> None:
    """Train until as many lines have been seen as asked for, measuring and saving on the way."""
    asked = _arguments()
    torch.set_num_threads(asked.threads)
    FOLDER.mkdir(parents=True, exist_ok=True)
    state = _start(asked)
    began, losses, last = time.monotonic(), [], state.lines
    for chunk in chunks(asked.seed, state.chunk, asked.workers, asked.picked):
        rng = random.Random(asked.seed + state.chunk)
        losses += [_step(state, batch, _rate(state, asked), asked.frozen) for batch in batches(chunk, rng)]
        state.chunk += 1
        done = state.lines >= asked.lines
        if done or state.lines - last >= asked.every:
            state.seconds, began, last = state.seconds + time.monotonic() - began, time.monotonic(), state.lines
            _report(state, losses, _rate(state, asked))
            losses = []
        if done:
            return


def _arguments() -> argparse.Namespace:
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--lines", type=int, default=2_000_000, help="lines to see in all")
    reader.add_argument("--fall", type=int, default=500_000, help="over the last so many the learning rate falls")
    reader.add_argument("--every", type=int, default=15_000, help="measure and save after so many lines")
    reader.add_argument("--seed", type=int, default=1)
    reader.add_argument("--threads", type=int, default=torch.get_num_threads())
    reader.add_argument("--workers", type=int, default=1, help="processes that draw lines")
    reader.add_argument("--picked", type=float, default=0.5, help="share of lines that are still misread")
    reader.add_argument("--frozen", type=int, default=0, help="lowest parts of the body that no longer learn")
    reader.add_argument("--weights", type=Path, help="start from these weights (with --alphabet) instead of none")
    reader.add_argument("--alphabet", type=Path, help="the characters of those weights, in a text file")
    return reader.parse_args()


def _start(asked: argparse.Namespace) -> State:
    """The saved state if there is one, else a fresh network."""
    torch.manual_seed(asked.seed)
    network = Recogniser(CLASSES)
    saved = FOLDER / "state.pt"
    if asked.weights and not saved.exists():
        old = asked.alphabet.read_text(encoding="utf-8") if asked.alphabet else CHARACTERS
        initialise(network, torch.load(asked.weights, map_location="cpu"), old, CHARACTERS)
    network = network.to(device(), memory_format=torch.channels_last)
    network.body[: asked.frozen].requires_grad_(False)
    mean = Recogniser(CLASSES).to(device())
    mean.load_state_dict(network.state_dict())
    optimiser = torch.optim.AdamW(network.parameters(), lr=RATE, betas=(0.9, 0.98), weight_decay=1e-3)
    state = State(network, mean, optimiser)
    if saved.exists():
        kept = torch.load(saved, map_location=device())
        for name in ("network", "mean", "optimiser"):
            getattr(state, name).load_state_dict(kept.pop(name))
        for name, value in kept.items():
            setattr(state, name, value)
    return state


def _rate(state: State, asked: argparse.Namespace) -> float:
    """The learning rate at this point."""
    left = max(0.0, asked.lines - state.lines) / max(1, asked.fall)
    return float(RATE * min(1.0, (state.step + 1) / WARM_UP, left) + 1e-6)


def _tensors(batch: list[Example]) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Images padded with paper, targets in a row, lengths of targets, columns of each image."""
    wide = padded(max(e.image.shape[1] for e in batch))
    images = np.zeros((len(batch), 1, 40, wide), np.float32)
    for place, one in enumerate(batch):
        images[place, 0, :, : one.image.shape[1]] = one.image
    targets = [INDEX[c] for one in batch for c in one.text]
    return (
        torch.from_numpy(images).contiguous(memory_format=torch.channels_last),
        torch.tensor(targets),
        torch.tensor([len(one.text) for one in batch]),
        torch.tensor([columns(one.image.shape[1]) for one in batch]),
    )


def _step(state: State, batch: list[Example], rate: float, frozen: int) -> float:
    """One step of the optimiser on one batch, the lowest `frozen` parts of the body left alone; its loss."""
    images, targets, lengths, widths = _tensors(batch)
    images = images.to(device())
    for group in state.optimiser.param_groups:
        group["lr"] = rate
    state.network.train()
    state.network.body[:frozen].eval()
    with torch.autocast(device().type, torch.bfloat16):
        scores = state.network(images)
    chances = scores.float().log_softmax(-1).transpose(0, 1)
    loss = functional.ctc_loss(chances, targets, widths, lengths, zero_infinity=True)
    state.optimiser.zero_grad(set_to_none=True)
    loss.backward()
    nn.utils.clip_grad_norm_(state.network.parameters(), 5.0)
    state.optimiser.step()
    state.step, state.lines = state.step + 1, state.lines + len(batch)
    _follow(state.mean, state.network, min(DECAY, state.step / (state.step + 20)))
    return float(loss.detach())


@torch.no_grad()
def _follow(mean: nn.Module, network: nn.Module, keep: float) -> None:
    """Move the running mean of weights and statistics towards the network."""
    for old, new in zip(mean.state_dict().values(), network.state_dict().values(), strict=True):
        if old.is_floating_point():
            old.lerp_(new, 1 - keep)
        else:
            old.copy_(new)


@torch.no_grad()
def measure(network: Recogniser) -> tuple[float, float]:
    """Character error rate and share of lines without any error, on the validation lines."""
    network.eval()
    pairs = []
    for one in validation():
        image = torch.from_numpy(one.image)[None, None].to(device())
        image = functional.pad(image, (0, -image.shape[3] % 8))
        best = network(image)[0].argmax(-1).tolist()
        pairs.append((one.text, collapse(best[: columns(one.image.shape[1])])))
    return error_rate(pairs), sum(t == r for t, r in pairs) / len(pairs)


def _report(state: State, losses: list[float], rate: float) -> None:
    """Measure the mean, save everything, write a line of the learning curve."""
    errors, right = measure(state.mean)
    kept: dict[str, Any] = {n: getattr(state, n) for n in ("chunk", "step", "lines", "seconds")}
    kept |= {n: getattr(state, n).state_dict() for n in ("network", "mean", "optimiser")}
    torch.save(kept, FOLDER / "state.tmp")
    (FOLDER / "state.tmp").replace(FOLDER / "state.pt")
    export(state.mean, FOLDER / "miner.tmp")
    (FOLDER / "miner.tmp").replace(MINER)
    point = {
        "lines": state.lines,
        "seconds": round(state.seconds),
        "loss": round(sum(losses) / max(1, len(losses)), 4),
        "cer": round(errors, 5),
        "lines_right": round(right, 4),
        "rate": round(rate, 7),
    }
    with (FOLDER / "curve.jsonl").open("a", encoding="utf-8") as file:
        file.write(json.dumps(point) + "\n")
    print(json.dumps(point), flush=True)


if __name__ == "__main__":
    main()
