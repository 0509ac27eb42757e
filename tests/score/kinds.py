"""The kinds of source that are scored, and how a made paper becomes a file of each."""

import random
from pathlib import Path

from samples.make import write, write_truth
from samples.model import Kind, Made
from tests.score.doc_paper import doc_of

KINDS: tuple[Kind, ...] = ("docx", "doc", "pdf", "scan", "worn")
DIGITAL: tuple[Kind, ...] = ("docx", "doc", "pdf")
"""Kinds that carry their letters; the others are pictures: clean at 300 dpi, and worn at 200."""


def write_kind(made: Made, layout: str, kind: Kind, stem: Path, rng: random.Random, wear: str) -> Path:
    """Write the paper and its truth; `wear` is that of `scan`, a worn one is always worn."""
    if kind != "doc":
        return write(made, layout, kind, stem, rng, wear="worn" if kind == "worn" else wear)
    path = stem.with_name(f"{stem.name}.doc")
    path.write_bytes(doc_of(made.paper))
    write_truth(made, layout, kind, path.name, stem.with_name(f"{stem.name}.truth.json"))
    return path
