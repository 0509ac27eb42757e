"""What the tests begin with: an empty archive, an empty folder; and no example has to be quick (a test times nothing)."""

from pathlib import Path

import pytest
from hypothesis import settings

from store.archive import Archive

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive.open(str(tmp_path / "kho.db"), create=True)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "van-ban"
    made.mkdir()
    return made
