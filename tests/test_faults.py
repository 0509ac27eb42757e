"""Loads that are killed at random moments leave nothing doubled and nothing half there (more: `python -m tests.faults`)."""

import sys
from pathlib import Path

import pytest

from tests.faults.__main__ import disturbed


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the victims are seen through /proc")
def test_three_killed_loads_are_completed_by_the_next(tmp_path: Path) -> None:
    assert len(list(disturbed(tmp_path, kills=3, seed=7, files=9, workers=2))) == 3
