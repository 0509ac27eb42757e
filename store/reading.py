"""A worker's whole task: one file → one decision."""

import traceback
from dataclasses import dataclass

from extract.decision import Decision
from ingest.errors import MissingTool, SourceError
from ingest.read import OcrMode
from store.discover import Found, content


@dataclass(frozen=True, slots=True)
class Crash:
    """A bug met while reading a file: never filed as a bad file."""

    error: str
    traceback: str


def read_file(found: Found, ocr: OcrMode) -> Decision | Crash:
    """Read a file and extract its decision. Raises SourceError and MissingTool."""
    try:
        from extract.pipeline import extract
        from ingest.read import read, read_bytes

        if found.member is None:
            return extract(read(found.path, ocr=ocr, name=found.stamp.path))
        return extract(read_bytes(content(found), found.stamp.path, ocr))
    except (SourceError, MissingTool):
        raise
    except Exception as error:
        return Crash(f"{type(error).__name__}: {error}", traceback.format_exc())
