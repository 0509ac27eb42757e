"""What clerks and word processors do to letters: Ð for Đ, hard and doubled spaces, letters taken apart."""

import random
import unicodedata
from collections.abc import Callable
from dataclasses import replace

from samples.model import Header, Made, Paragraph, Part, Run, Signature, Table

Change = Callable[[str], str]


def hard_spaces(text: str) -> str:
    """A no-break space after «Điều», «số», «ngày»."""
    for word in ("Điều ", "số ", "ngày "):
        text = text.replace(word, word[:-1] + "\u00a0")
    return text


CHANGES: dict[str, Change] = {
    "eth": lambda text: text.replace("Đ", "Ð"),  # U+00D0, from old keyboards
    "hard-spaces": hard_spaces,
    "double-spaces": lambda text: text.replace(", ", ",  "),
    "taken-apart": lambda text: unicodedata.normalize("NFD", text),
}


def untidy(made: Made, rng: random.Random, *, apart: bool) -> Made:
    """The same paper with one such habit; the truth stays. `apart`: decomposed letters are allowed too."""
    names = [name for name in CHANGES if apart or name != "taken-apart"]
    change = CHANGES[rng.choice(names)]
    parts = tuple(_changed(part, change) for part in made.paper.parts)
    return replace(made, paper=replace(made.paper, parts=parts))


def _changed(part: Part, change: Change) -> Part:
    match part:
        case Paragraph():
            return replace(part, runs=_runs(part.runs, change))
        case Header():
            left, right = (tuple(_runs(runs, change) for runs in column) for column in (part.left, part.right))
            return replace(part, left=left, right=right)
        case Table():
            rows = tuple(tuple(replace(cell, text=change(cell.text)) for cell in row) for row in part.rows)
            return replace(part, rows=rows)
        case Signature():
            return replace(part, lines=tuple(change(t) for t in part.lines), name=change(part.name))
        case _:
            return part


def _runs(runs: tuple[Run, ...], change: Change) -> tuple[Run, ...]:
    return tuple(replace(run, text=change(run.text)) for run in runs)
