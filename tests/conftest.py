"""What the tests of the load begin with: an empty archive, an empty folder."""

from pathlib import Path

import pytest

from store.archive import Archive


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive.open(str(tmp_path / "kho.db"), create=True)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "van-ban"
    made.mkdir()
    return made
