"""What the limit of two workers rests on: two processes that read the same files to their end."""

import subprocess
from pathlib import Path

import pytest
from PIL import Image

from tests.bench.limit import two_against_one


def test_two_processes_are_set_against_one(tmp_path: Path) -> None:
    pytest.importorskip("tesserocr")
    page = tmp_path / "trang.png"
    Image.new("L", (400, 200), 255).save(page)
    assert 0 < two_against_one([page]) < 10


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    page = tmp_path / "trang.png"
    page.write_bytes(b"x")
    with pytest.raises(subprocess.CalledProcessError):
        two_against_one([page])
