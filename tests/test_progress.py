"""The line of a load: files, pages, pace, time left, failures."""

import time
from pathlib import Path

import pytest

from commands.language import choose
from commands.progress import SURE_AFTER, Progress, one_line
from store.failures import FailureRecord
from store.tally import Step


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "nam").mkdir()
    for number in range(4):
        (tmp_path / "nam" / f"{number}.pdf").write_bytes(b"x")
    return tmp_path


def _counted(folder: Path) -> Progress:
    """A progress that has counted the files: it does so beside the load, where somebody looks."""
    progress = Progress([folder])
    progress._total.start()
    until = time.monotonic() + 10
    while not progress._total.is_known and time.monotonic() < until:
        time.sleep(0.01)
    return progress


def test_the_line_tells_files_pages_pace_time_left_and_failures(folder: Path) -> None:
    choose(["--lang", "en"])
    progress = _counted(folder)
    progress.pages(30)
    progress.advance(Step("a.pdf", "loaded", pages=30))
    failure = FailureRecord("b.pdf", "empty", "", "2026-01-01T00:00:00+00:00")
    progress.advance(Step("b.pdf", "refused", failure=failure))
    assert progress.line(20.0) == "2/4 files · 30 pages · 1.5 pages/s · 20 s left · 1 refused"
    choose([])
    assert progress.line(20.0) == "2/4 tệp · 30 trang · 1,5 trang/giây · còn 20 giây · 1 tệp lỗi"


def test_no_time_is_told_before_enough_is_known(folder: Path) -> None:
    progress = _counted(folder)
    progress.advance(Step("a.pdf", "loaded", pages=1))
    assert "còn" not in progress.line(SURE_AFTER / 2)
    uncounted = Progress([folder])
    uncounted.advance(Step("a.pdf", "loaded"))
    assert uncounted.line(100.0) == "1 tệp · 0 trang"


def test_an_unchanged_container_counts_as_its_members(folder: Path) -> None:
    progress = _counted(folder)
    progress.advance(Step("goi.zip", "known", files=120))
    assert progress.line(1.0).startswith("120/120 tệp")


def test_long_times_are_told_in_large_units(folder: Path) -> None:
    progress = _counted(folder)
    progress.advance(Step("a.pdf", "loaded"))
    assert "còn 30 phút" in progress.line(600.0)
    assert "còn 3,0 giờ" in progress.line(3600.0)


def test_a_name_cannot_steer_the_terminal() -> None:
    assert one_line("a\n\x1b[31m.zip") == r"a\n\x1b[31m.zip"
