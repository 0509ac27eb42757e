"""Lines of any width for a network: very long ones cut into pieces, those of about one width taken together."""

from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

Float = npt.NDArray[np.float32]

_WIDEST = 4096
"""Pixels of one piece: longer lines are read in pieces."""
_BATCH = 16384
"""Pixels of width in one run of the network, all lines together."""


def pieces(line: Float, step: int) -> Iterator[Float]:
    """A line as the network can take it: a very long one is cut where there is least ink, near the end of a piece."""
    while line.shape[1] > _WIDEST:
        ink = line[:, _WIDEST * 7 // 8 : _WIDEST].sum(axis=0)
        cut = (_WIDEST * 7 // 8 + int(np.convolve(ink, np.ones(15), "same").argmin())) // step * step
        yield line[:, :cut]
        line = line[:, cut:]
    yield line


def batches(widths: Sequence[int]) -> Iterator[list[int]]:
    """Numbers of lines to be read in one run: of about one width, so that little is padding."""
    batch: list[int] = []
    for n in sorted(range(len(widths)), key=lambda n: widths[n]):
        if batch and (widths[n] > 1.25 * widths[batch[0]] + 16 or widths[n] * (len(batch) + 1) > _BATCH):
            yield batch
            batch = []
        batch.append(n)
    if batch:
        yield batch
