"""The network: a small residual image encoder, two wide one-dimensional blocks, one bidirectional LSTM, CTC.

After Shi, Bai, Yao: An End-to-End Trainable Neural Network for Image-based Sequence Recognition (2015) and
Graves et al.: Connectionist Temporal Classification (2006). 1.5 million parameters; one output column for
every four pixels of a line image 40 pixels high.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional

WIDTHS = (32, 64, 96, 128)
FEATURES = 256
HIDDEN = 128


def _convolution(
    inputs: int, outputs: int, kernel: tuple[int, int], stride: tuple[int, int] = (1, 1), *, groups: int = 1
) -> list[nn.Module]:
    padding = (kernel[0] // 2, kernel[1] // 2)
    return [
        nn.Conv2d(inputs, outputs, kernel, stride, padding, groups=groups, bias=False),
        nn.BatchNorm2d(outputs),
    ]


class Residual(nn.Module):
    """Two 3×3 convolutions beside a shortcut."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.a = nn.Sequential(*_convolution(width, width, (3, 3)), nn.ReLU(inplace=True))
        self.b = nn.Sequential(*_convolution(width, width, (3, 3)))

    def forward(self, x: Tensor) -> Tensor:
        return functional.relu(x + self.b(self.a(x)))


class AlongLine(nn.Module):
    """A depthwise convolution along the line and a pointwise one, beside a shortcut."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.d, self.bn = _convolution(width, width, (1, 7), groups=width)
        self.p = nn.Sequential(*_convolution(width, width, (1, 1)))

    def forward(self, x: Tensor) -> Tensor:
        return functional.relu(x + self.p(functional.relu(self.bn(self.d(x)))))


class Recogniser(nn.Module):
    """Line images (batch, 1, 40, width), ink 1 and paper 0 → (batch, width / 4, classes), not yet normalised."""

    def __init__(self, classes: int) -> None:
        super().__init__()
        first, second, third, fourth = WIDTHS
        self.body = nn.Sequential(
            nn.Sequential(*_convolution(1, first, (3, 3), (2, 2)), nn.ReLU(inplace=True)),
            Residual(first),
            nn.Sequential(*_convolution(first, second, (3, 3), (2, 2)), nn.ReLU(inplace=True)),
            Residual(second),
            nn.Sequential(*_convolution(second, third, (3, 3), (2, 1)), nn.ReLU(inplace=True)),
            Residual(third),
            nn.Sequential(*_convolution(third, fourth, (3, 3)), nn.ReLU(inplace=True)),
            Residual(fourth),
        )
        column = nn.Conv2d(fourth, FEATURES, (5, 1), bias=False)
        self.col = nn.Sequential(column, nn.BatchNorm2d(FEATURES), nn.ReLU(inplace=True))
        self.seq = nn.Sequential(AlongLine(FEATURES), AlongLine(FEATURES))
        self.rnn = nn.LSTM(FEATURES, HIDDEN, bidirectional=True, batch_first=True)
        self.out = nn.Linear(2 * HIDDEN, classes)

    def forward(self, x: Tensor) -> Tensor:
        along, _ = self.rnn(self.seq(self.col(self.body(x))).squeeze(2).transpose(1, 2))
        scores: Tensor = self.out(along)
        return scores


def columns(width: int) -> int:
    """How many output columns a line image of some width has: two halvings, rounded up."""
    return ((width + 1) // 2 + 1) // 2


def initialise(network: Recogniser, weights: dict[str, Tensor], old: str, new: str) -> None:
    """Start from weights that were trained for the alphabet `old`; letters unknown there begin as unlikely."""
    weights = dict(weights)
    for name, start in (("out.weight", 0.0), ("out.bias", -8.0)):
        known, fresh = weights[name], torch.full_like(network.state_dict()[name], start)
        fresh[0] = known[0]
        for place, character in enumerate(new, 1):
            if character in old:
                fresh[place] = known[old.index(character) + 1]
        weights[name] = fresh
    network.load_state_dict(weights)


def device() -> torch.device:
    """A GPU where there is one."""
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")
