"""Asking pdfium the same question about many things at once: a third of what as many single calls cost.

A page has a thousand letters, and a call through the converted prototypes of pypdfium2 takes 0.6 µs, more than pdfium
needs for the answer. Here the arguments are handed on as they are, in one pass of `map`, and the numbers that pdfium
writes are read as an array. A handle must come from pypdfium2 or from a `handle_question`: a plain int would lose its
upper half.
"""

import ctypes
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from itertools import repeat
from typing import Any

import numpy as np
import numpy.typing as npt
import pypdfium2
import pypdfium2.raw as pdfium

Numbers = npt.NDArray[np.float64]
Question = Callable[..., Any]

_ROOM = 2048
"""Answers that are held at a time."""


class _Thing(ctypes.Structure):
    """Something in pdfium's memory.

    A handle is a pointer to it: ctypes makes a plain int of a `c_void_p`, and hands on one of a class derived from it
    at half the speed.
    """


def question(function: Any, answer: Any = ctypes.c_int) -> Question:
    """A function of pypdfium2's raw layer that takes its arguments unconverted and keeps the interpreter's lock."""
    return ctypes.PYFUNCTYPE(answer)(ctypes.cast(function, ctypes.c_void_p).value)  # type: ignore[arg-type]


def handle_question(function: Any) -> Question:
    """The same for a function that answers with a handle."""
    return question(function, ctypes.POINTER(_Thing))


def ask(function: Question, *arguments: Iterable[Any]) -> list[Any]:
    """The answers for each set of arguments; the shortest column of them ends it."""
    return list(map(function, *arguments))


class TextPage(pypdfium2.PdfTextPage):  # type: ignore[misc]
    """The text of an open page, to be closed before the page is.

    pypdfium2 keeps books on each of its objects, in case that nobody closes it; on a text that is closed a millisecond
    later they cost more than closing it.
    """

    def __init__(self, page: Any) -> None:
        """Raises PdfiumError."""
        self.raw, self.page = pdfium.FPDFText_LoadPage(page.raw), page
        if not self.raw:
            raise pypdfium2.PdfiumError("FPDFText_LoadPage")

    def close(self) -> None:
        """Give back what pdfium holds; nothing may be asked of the text any more."""
        pdfium.FPDFText_ClosePage(self.raw)
        self.raw = None


class Room:
    """Where pdfium writes some numbers of one kind for each question: `single`, each to a pointer of its own, or as one
    structure."""

    def __init__(self, kind: Any, width: int, *, single: bool = True) -> None:
        size, memory = ctypes.sizeof(kind), (kind * (width * _ROOM))()
        places = [[ctypes.byref(memory, size * (width * i + k)) for i in range(_ROOM)] for k in range(width)]
        self._places = places if single else places[:1]
        self._read = np.frombuffer(memory, dtype=kind).reshape(_ROOM, width)

    def ask(self, function: Question, *arguments: Sequence[Any]) -> Numbers:
        """The numbers for each set of arguments, as rows; 0 where pdfium answered that it has none."""
        count = len(arguments[0])
        if count <= _ROOM:
            return self._answers(count, function, arguments)
        parts = []
        for start in range(0, count, _ROOM):
            part = [column[start : start + _ROOM] for column in arguments]
            parts.append(self._answers(len(part[0]), function, part))
        return np.concatenate(parts)

    def ask_of(self, function: Question, whole: Any, indices: Sequence[int]) -> Numbers:
        """The same for parts of one thing, told by their index."""
        count = len(indices)
        if count <= _ROOM:
            return self._answers(count, function, (repeat(whole, count), indices))
        return self.ask(function, [whole] * count, indices)

    def _answers(self, count: int, function: Question, arguments: Iterable[Iterable[Any]]) -> Numbers:
        read = self._read[:count]
        read.fill(0)
        deque(map(function, *arguments, *self._places), maxlen=0)
        return read.astype(np.float64, order="F")  # whole columns are what is reckoned with
