"""A load that meets bad files, bugs and deaths: each costs one file, none the rest."""

import os
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path
from typing import Any, cast

import pytest
from PIL import Image

from ingest.errors import DeniedSource
from store.archive import Archive
from store.discover import Found, Stamp, Unfit, digest, discover
from store.failures import failures
from store.load import Step
from store.reading import Crash, read_file
from store.terms import Terms
from tests.loads import counts, loaded
from tests.made_files import made_docx


def test_each_bad_file_is_one_failure_and_the_rest_is_loaded(archive: Archive, folder: Path) -> None:
    (folder / "rong.pdf").write_bytes(b"")
    (folder / "khong-phai.pdf").write_bytes(b"\x00\x01rac")
    (folder / "hong.pdf").write_bytes(b"%PDF-1.7\n" + b"\x00garbage" * 50)
    (folder / "hong.zip").write_bytes(b"PK\x03\x04 hong")
    Image.new("1", (20_000, 20_000)).save(folder / "to.png")
    made_docx(folder / "tot.docx")
    steps: list[Step] = []
    assert counts(loaded(archive, folder, on_step=steps.append)) == (6, 1, 0, 0, 5)
    codes = {Path(bad.path).name: bad.code for bad in failures(archive)}
    assert codes == {
        "rong.pdf": "empty",
        "khong-phai.pdf": "unreadable",
        "hong.pdf": "unreadable",
        "hong.zip": "unreadable",
        "to.png": "too-large",
    }
    assert {Path(step.path).name for step in steps if step.failure} == set(codes)


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names are Unicode there")
def test_a_name_that_is_no_unicode_is_loaded_under_a_name_that_can_be_written(archive: Archive, folder: Path) -> None:
    made_docx(folder / "x.docx").rename(folder / os.fsdecode(b"quy\xd5t.docx"))
    Path(folder / os.fsdecode(b"h\xd5.pdf")).write_bytes(b"")
    assert counts(loaded(archive, folder)) == (2, 1, 0, 0, 1)
    (bad,) = failures(archive)
    assert bad.path.endswith("h\\udcd5.pdf")
    assert counts(loaded(archive, folder)) == (2, 0, 1, 0, 1)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no such files on Windows")
def test_a_pipe_is_refused_not_waited_for(archive: Archive, folder: Path) -> None:
    os.mkfifo(folder / "ong.pdf")
    os.mkfifo(folder / "ong.zip")
    assert counts(loaded(archive, folder)) == (2, 0, 0, 0, 2)
    assert {bad.code for bad in failures(archive)} == {"unsupported"}


def test_a_rehearsal_says_why_a_file_cannot_be_opened_and_notes_nothing(archive: Archive, folder: Path) -> None:
    (folder / "hong.zip").write_bytes(b"PK\x03\x04 hong")
    steps: list[Step] = []
    assert counts(loaded(archive, folder, dry_run=True, on_step=steps.append)) == (1, 0, 0, 0, 1)
    assert steps[0].failure and steps[0].failure.code == "unreadable"
    assert list(failures(archive)) == []


@contextmanager
def _as_nobody() -> Iterator[None]:
    """Root may read everything; for a while this process is somebody else."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="rights are not kept this way on Windows")
def test_what_may_not_be_opened_is_denied_and_the_rest_is_found() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        (folder / "khoa").mkdir(mode=0)
        (folder / "khoa.pdf").write_bytes(b"x")
        (folder / "khoa.pdf").chmod(0)
        (folder / "tot.pdf").write_bytes(b"x")
        with _as_nobody():
            locked, file, good = discover([folder])
            assert isinstance(locked, Unfit) and isinstance(locked.error, DeniedSource)
            assert isinstance(file, Found) and isinstance(good, Found)
            with pytest.raises(DeniedSource):
                digest(file)
            assert len(digest(good)) == 64
        (folder / "khoa").chmod(0o700)


def test_a_bug_is_kept_with_its_traceback_not_filed_as_a_bad_file() -> None:
    found = Found(cast(Path, None), Stamp("x", 1, 0))
    crash = read_file(found, Terms())
    assert isinstance(crash, Crash)
    assert "AttributeError" in crash.traceback


class _Failing(ThreadPoolExecutor):
    """Reads every file but one, on which the program is wrong."""

    def submit(self, task: Any, found: Any, *rest: Any) -> Future[Any]:  # type: ignore[override]
        if found.path.name == "loi.docx":
            found = Found(cast(Path, None), found.stamp)
        return super().submit(task, found, *rest)


def test_a_bug_in_one_file_is_a_failure_called_internal(archive: Archive, folder: Path) -> None:
    made_docx(folder / "loi.docx")
    made_docx(folder / "tot.docx")
    assert counts(loaded(archive, folder, pool=lambda: _Failing(1))) == (2, 1, 0, 0, 1)
    (bad,) = failures(archive)
    assert bad.code == "internal" and bad.traceback and "AttributeError" in bad.traceback


class _Deadly(ProcessPoolExecutor):
    """Real processes, of which one file ends its reader at once, as a fault in a library would."""

    def submit(self, task: Any, found: Any, *rest: Any) -> Future[Any]:  # type: ignore[override]
        if found.path.name == "chet.docx":
            return super().submit(os._exit, 1)
        return super().submit(task, found, *rest)


def test_a_dying_worker_costs_only_the_file_that_killed_it(archive: Archive, folder: Path) -> None:
    for name in ("a.docx", "chet.docx", "y.docx", "z.docx"):
        made_docx(folder / name)
    report = loaded(archive, folder, pool=lambda: _Deadly(2, mp_context=get_context("fork")))
    assert counts(report) == (4, 3, 0, 0, 1)
    assert [(Path(bad.path).name, bad.code) for bad in failures(archive)] == [("chet.docx", "crashed")]
