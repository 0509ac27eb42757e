"""Loads made in tests, and what they have come to."""

from pathlib import Path
from typing import Any

from store.archive import Archive
from store.load import LoadReport, Pool, load
from tests.made_files import threads


def loaded(archive: Archive, *paths: Path, pool: Pool = threads, in_flight: int = 2, **more: Any) -> LoadReport:
    """The report of a load that read in a thread of this process, unless another pool is named."""
    return load(archive, paths, pool, in_flight=in_flight, **more)


def counts(report: LoadReport) -> tuple[int, int, int, int, int]:
    """Found, loaded, known, skipped, refused: the first is the sum of the others."""
    assert report.found == report.loaded + report.known + report.skipped + report.refused
    return report.found, report.loaded, report.known, report.skipped, report.refused
