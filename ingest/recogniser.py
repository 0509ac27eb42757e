"""Line images → words with places and posteriors, read by sovang's own network. The only module that loads it.

`data/recogniser.onnx` is made by `training/`; `data/recogniser.md` says what it was trained on and how well it
reads. Images are grey, dark on light, 8 bits a pixel, framed about 1.06 em above the baseline and 0.3 em below.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from ingest.errors import MissingTool
from ingest.line_batches import batches, pieces

Grey = npt.NDArray[np.uint8]
Float = npt.NDArray[np.float32]

MODEL = Path(__file__).parent / "data" / "recogniser.onnx"
HEIGHT = 40
"""Pixels to which every line is scaled."""
_HOW = (
    "Thiếu thư viện onnxruntime để đọc ảnh. Hãy chạy: python -m pip install onnxruntime "
    "(The library onnxruntime, which reads images, is missing. Run: python -m pip install onnxruntime)"
)
_STEP = 4
"""Pixels of the scaled line for each column of the network's output."""
_BLANK = 0
_EDGE = 2
"""Columns beside a word's first and last letter that may hold a part of their chances."""
_EARLY = 1
"""Columns by which the network names a letter before it has seen all of it."""


@dataclass(frozen=True, slots=True)
class ReadWord:
    """One word of a line: its edges in pixels of the line's image and its posterior, 0 to 1.

    `chances` are the logarithms of the network's chances, columns × classes, over the word's stretch of the line:
    `likelihoods` weighs any other spelling by them.
    """

    text: str
    left: float
    right: float
    posterior: float
    chances: Float


Reading = tuple[ReadWord, ...]


@dataclass(frozen=True, slots=True)
class _Engine:
    session: Any
    alphabet: str


def open_session(model: Path) -> Any:
    """A network in a file, ready to run on one thread. Raises MissingTool."""
    try:
        import onnxruntime
    except ImportError as error:
        raise MissingTool(_HOW) from error
    options = onnxruntime.SessionOptions()
    # One thread a process, many processes; and no arena: lines of many widths would make it grow without end.
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = False
    return onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])


@cache
def _engine() -> _Engine:
    session = open_session(MODEL)
    return _Engine(session, session.get_modelmeta().custom_metadata_map["alphabet"])


def alphabet() -> str:
    """The characters the network can write; class k of its output is character k - 1, class 0 the blank."""
    return _engine().alphabet


def normalise_line(grey: Grey, *, stretch: float = 1.0) -> Float:
    """A line image as the network takes it: 40 pixels high, paper 0, ink 1, whatever the scanner's tones."""
    height, width = grey.shape
    scale = HEIGHT / height
    wide = max(16, round(width * scale * stretch))
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    small = cv2.resize(grey, (wide, HEIGHT), interpolation=way)
    below = np.bincount(small.ravel(), minlength=256).cumsum()
    dark, light = np.searchsorted(below, [0.01 * below[-1], 0.80 * below[-1]])
    line: Float = np.clip((light - small.astype(np.float32)) / max(25, light - dark), -0.3, 1.3).astype(np.float32)
    return line


def read_strips(images: Sequence[Grey]) -> tuple[Reading, ...]:
    """The words of each line image; an empty image has none. Raises MissingTool."""
    usable = [n for n, image in enumerate(images) if image.size and min(image.shape) >= 3]
    lines = [normalise_line(images[n]) for n in usable]
    readings: list[Reading] = [()] * len(images)
    for n, line, chances in zip(usable, lines, _chances(lines), strict=True):
        readings[n] = _words(chances, images[n].shape[1] / line.shape[1])
    return tuple(readings)


def _chances(lines: Sequence[Float]) -> list[Float]:
    """The logarithms of the network's chances for every line, columns × classes; lines of one length together."""
    parts = [(n, piece) for n, line in enumerate(lines) for piece in pieces(line, _STEP)]
    found: dict[int, Float] = {}
    for batch in batches([part.shape[1] for _, part in parts]):
        widest = max(parts[place][1].shape[1] for place in batch)
        images = np.zeros((len(batch), 1, HEIGHT, (widest + 7) // 8 * 8), np.float32)
        for row, place in enumerate(batch):
            images[row, 0, :, : parts[place][1].shape[1]] = parts[place][1]
        scores = _engine().session.run(None, {"lines": images})[0]
        for row, place in enumerate(batch):
            found[place] = _log_softmax(scores[row, : -(-parts[place][1].shape[1] // _STEP)])
    chances: list[list[Float]] = [[] for _ in lines]
    for place, (n, _) in enumerate(parts):
        chances[n].append(found[place])
    return [np.concatenate(each) for each in chances]


def _log_softmax(scores: Float) -> Float:
    shifted = scores - scores.max(axis=1, keepdims=True)
    logs: Float = (shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))).astype(np.float32)
    return logs


def _words(chances: Float, scale: float) -> Reading:
    """The best path through the columns, cut at its spaces. `scale` leads from scaled to given pixels."""
    best = chances.argmax(axis=1)
    words, seen = [], []
    for first, last in _stretches(best):
        text = _collapse(best[first:last])
        printed = np.nonzero(best[first:last] != _BLANK)[0]
        if text:
            seen.append(_with_edges(chances, first + int(printed[0]), first + int(printed[-1]) + 1, text))
            left, right = first + int(printed[0]) + _EARLY, first + int(printed[-1]) + _EARLY + 2
            words.append(ReadWord(text, left * _STEP * scale, right * _STEP * scale, 0.0, chances[first:last]))
    sure = np.exp(np.minimum(0.0, _likelihood_each(seen, [word.text for word in words]))).tolist()
    return tuple(_with_whole_signs([replace(word, posterior=p) for word, p in zip(words, sure, strict=True)]))


def _with_whole_signs(words: Sequence[ReadWord]) -> Iterator[ReadWord]:
    """«TH& THCS» as one word: «&» stands in a word or alone, and the room that a typeface leaves it is no space."""
    before: ReadWord | None = None
    for word in words:
        if before and _holds_on(before.text, word.text):
            chances, posterior = np.concatenate([before.chances, word.chances]), before.posterior * word.posterior
            before = ReadWord(before.text + word.text, before.left, word.right, posterior, chances)
            continue
        if before:
            yield before
        before = word
    if before:
        yield before


def _holds_on(before: str, after: str) -> bool:
    """Whether «&» ends a word or begins the next one, and does not stand alone."""
    return (before[-1] == "&" and before != "&") or (after[0] == "&" and after != "&")


def _with_edges(chances: Float, first: int, last: int, text: str) -> Float:
    """The columns of a word from its first letter to its last, with those beside it in which they may be seen too.

    Where a word begins and a space ends is often open by a column: what is no letter of the word there counts as
    nothing, else a word that is read without doubt would have a low posterior for its edges alone.
    """
    known, columns = alphabet(), chances[max(0, first - _EDGE) : last + _EDGE].copy()
    before = min(first, _EDGE)
    after = before + last - first
    for part, letter in ((columns[:before], text[0]), (columns[after:], text[-1])):
        seen = part[:, known.index(letter) + 1]
        part[:, _BLANK] = np.log1p(-np.minimum(np.exp(seen), 1 - 1e-6))
    return columns


def _stretches(best: npt.NDArray[np.int64]) -> list[tuple[int, int]]:
    """First and last column (exclusive) of what lies between runs of spaces."""
    inked = np.concatenate(([False], best != alphabet().index(" ") + 1, [False]))
    edges = np.nonzero(np.diff(inked.astype(np.int8)))[0]
    return list(zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True))


def _collapse(path: npt.NDArray[np.int64]) -> str:
    letters = alphabet()
    text, before = "", _BLANK
    for each in path.tolist():
        if each != before and each != _BLANK:
            text += letters[each - 1]
        before = each
    return text.strip()


def likelihoods(chances: Float, texts: Sequence[str]) -> list[float]:
    """The logarithm of the chance that a stretch of a line says each text, summed over all alignments.

    The forward pass of CTC (Graves et al. 2006, §4.1), all texts side by side. Minus infinity for a text with
    unknown letters or one that is longer than the stretch.
    """
    return _likelihood_each([chances] * len(texts), texts)


def _likelihood_each(stretches: Sequence[Float], texts: Sequence[str]) -> list[float]:
    """The same for texts that have each a stretch of its own."""
    letters = alphabet()
    classes = [[letters.find(c) + 1 for c in text] for text in texts]
    possible = [n for n, each in enumerate(classes) if each and 0 not in each and len(each) <= len(stretches[n])]
    found = [float("-inf")] * len(texts)
    if possible:
        logarithms = _forward([stretches[n] for n in possible], [classes[n] for n in possible])
        for n, logarithm in zip(possible, logarithms, strict=True):
            found[n] = logarithm
    return found


def _forward(stretches: Sequence[Float], classes: Sequence[Sequence[int]]) -> list[float]:
    """One row a text: blank, letter, blank, letter … blank; what pads the shorter ones to the right reaches none.

    Behind the shorter stretches stands what surely is blank, which changes no chance.
    """
    lengths = np.array([2 * len(each) + 1 for each in classes])
    paths = np.zeros((len(classes), int(lengths.max())), np.int64)
    for row, each in enumerate(classes):
        paths[row, 1 : 2 * len(each) : 2] = each
    closed = np.zeros(paths.shape, np.float32)  # what forbids to skip a blank: between two of one letter, and a letter
    closed[:, 2::2] = -np.inf
    closed[:, 3::2][paths[:, 3::2] == paths[:, 1:-2:2]] = -np.inf
    emitted = np.full((max(map(len, stretches)), *paths.shape), -np.inf, np.float32)
    emitted[:, paths == _BLANK] = 0.0
    for row, stretch in enumerate(stretches):
        emitted[: len(stretch), row] = stretch[:, paths[row]]
    rows = np.full((len(classes), paths.shape[1] + 2), -np.inf, np.float32)
    rows[:, 2:4] = emitted[0, :, :2]
    for column in emitted[1:]:
        one = np.logaddexp(rows[:, 2:], rows[:, 1:-1])
        rows[:, 2:] = np.logaddexp(one, rows[:, :-2] + closed) + column
    ends = np.arange(len(classes)), lengths + 1
    return [float(each) for each in np.logaddexp(rows[ends], rows[ends[0], ends[1] - 1])]
