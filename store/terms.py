"""How a load reads files: what the user chose among the options, handed to every task."""

from dataclasses import dataclass

from ingest.limits import MAX_WORKER_MEMORY
from ingest.read import OcrMode

PAGE_SECONDS = 240.0
"""How long the reading of one page may take before its file is given up: the slowest honest page takes a quarter."""


@dataclass(frozen=True, slots=True)
class Terms:
    """`again` tries what was refused before, `bring_back` loads what was taken out with «forget»,
    `allow_secret` papers with a mark of secrecy, `page_seconds` is
    how long one page may take, `memory` the bytes that a process may take while it reads a file."""

    ocr: OcrMode = "auto"
    again: bool = False
    bring_back: bool = False
    allow_secret: bool = False
    page_seconds: float = PAGE_SECONDS
    memory: int = MAX_WORKER_MEMORY
