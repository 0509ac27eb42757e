"""A long file is shared out among the workers and put together in order; one bad page or death costs that file only."""

import os
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from fpdf import FPDF

import store.reading
from ingest.document import Document
from ingest.errors import UnreadableSource
from ingest.read import read
from store.archive import Archive
from store.failures import failures
from store.load import LoadReport, Pool, Step
from store.pulse import allow, hold
from store.reading import Packed, read_pages
from store.resident import resident
from store.workers import Workers
from tests.loads import counts, loaded
from tests.made_files import made_docx, threads

PAGES = 20


def _long(path: Path, pages: int = PAGES) -> Path:
    made = FPDF()
    made.set_font("Helvetica", size=12)
    for number in range(1, pages + 1):
        made.add_page()
        made.multi_cell(0, 8, f"Day la trang so {number} cua mot van ban dai.")
    path.write_bytes(bytes(made.output()))
    return path


def _load(archive: Archive, folder: Path, pool: Pool = threads, **more: Any) -> LoadReport:
    report = loaded(archive, folder, pool=pool, in_flight=3, **more)
    counts(report)
    return report


def _stored(archive: Archive) -> Document:
    document = archive.document(1)
    assert document
    return document


def test_a_long_file_is_put_together_in_order(archive: Archive, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = _long(folder / "dai.pdf")
    monkeypatch.setattr(store.reading, "SHARE_AFTER", 0.0)
    pages: list[int] = []
    steps: list[Step] = []
    report = _load(archive, folder, on_pages=pages.append, on_step=steps.append)
    assert (report.loaded, report.pages) == (1, PAGES)
    assert _stored(archive).text == read(path).text
    assert [page.number for page in _stored(archive).pages] == list(range(1, PAGES + 1))
    assert sum(pages) == PAGES and len(pages) > 3
    assert [(step.outcome, step.pages) for step in steps] == [("loaded", PAGES)]


@contextmanager
def _rigged(**tasks: Callable[..., Any]) -> Iterator[Executor]:
    """Real workers in which files of some names meet another task than being read."""

    class Rigged(Workers):
        def submit(self, fn: Any, /, found: Any, *rest: Any) -> "Future[Any]":  # type: ignore[override]
            return super().submit(tasks.get(found.path.stem, fn), found, *rest)

    workers = Rigged(2)
    try:
        yield workers
    finally:
        workers.kill()
        workers.shutdown()


def hang(found: object, *rest: object) -> None:
    allow(0.5)
    time.sleep(600)


def eat(found: object, *rest: object) -> None:
    hold(600 * 2**20)
    taken = []
    while True:
        taken.append(os.urandom(2**20))
        time.sleep(0.001)


def die(found: object, *rest: object) -> None:
    os._exit(1)


def die_once(found: Any, *rest: Any) -> Any:
    mark = found.path.parent.parent / "da-chet"
    if not mark.exists():
        mark.touch()
        os._exit(1)
    return store.reading.read_file(found, *rest)


def _pool(**tasks: Callable[..., Any]) -> Pool:
    return lambda: _rigged(**tasks)


def test_a_file_that_hangs_its_reader_is_given_up_and_the_others_are_loaded(archive: Archive, folder: Path) -> None:
    for name in ("a.docx", "treo.docx", "z.docx"):
        made_docx(folder / name)
    report = _load(archive, folder, pool=_pool(treo=hang))
    assert (report.loaded, report.refused) == (2, 1)
    assert [(Path(bad.path).name, bad.code) for bad in failures(archive)] == [("treo.docx", "out-of-time")]


@pytest.mark.skipif(not resident(os.getpid()), reason="this system does not tell the memory of a process")
@pytest.mark.parametrize("dry_run", [False, True])
def test_a_file_that_eats_the_memory_is_given_up_and_the_others_are_loaded(
    archive: Archive, folder: Path, dry_run: bool
) -> None:
    for name in ("a.docx", "an.docx", "z.docx"):
        made_docx(folder / name)
    steps: list[Step] = []
    report = _load(archive, folder, pool=_pool(an=eat), dry_run=dry_run, on_step=steps.append)
    assert (report.loaded, report.refused) == (2, 1)
    (bad,) = [step.failure for step in steps if step.failure]
    assert (Path(bad.path).name, bad.code, bad.detail) == ("an.docx", "out-of-memory", "> 600 MB")
    assert len(list(failures(archive))) == (0 if dry_run else 1)


@pytest.mark.parametrize(("task", "code"), [(hang, "out-of-time"), (die, "crashed")])
def test_a_rehearsal_goes_on_after_a_file_that_cannot_even_be_looked_at(
    archive: Archive, folder: Path, task: Callable[..., Any], code: str
) -> None:
    for name in ("a.docx", "xau.zip", "z.docx"):
        made_docx(folder / name)
    steps: list[Step] = []
    report = _load(archive, folder, pool=_pool(xau=task), dry_run=True, on_step=steps.append)
    assert (report.loaded, report.refused) == (2, 1)
    assert [step.failure.code for step in steps if step.failure] == [code]
    assert list(failures(archive)) == []


def test_a_file_for_which_the_system_has_no_memory_is_refused(
    archive: Archive, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_memory(*_: object) -> None:
        raise MemoryError

    made_docx(folder / "a.docx")
    monkeypatch.setattr(store.reading, "read_bytes", no_memory)
    assert _load(archive, folder).refused == 1
    (bad,) = failures(archive)
    assert (bad.code, bad.detail) == ("out-of-memory", "")


def test_a_file_that_kills_two_workers_is_refused_and_nobody_else_is_blamed(archive: Archive, folder: Path) -> None:
    for name in ("a.docx", "chet.docx", "y.docx", "z.docx"):
        made_docx(folder / name)
    report = _load(archive, folder, pool=_pool(chet=die))
    assert (report.loaded, report.refused) == (3, 1)
    assert [(Path(bad.path).name, bad.code) for bad in failures(archive)] == [("chet.docx", "crashed")]


def test_a_file_whose_worker_died_once_is_loaded(archive: Archive, folder: Path) -> None:
    for name in ("a.docx", "mot-lan.docx"):
        made_docx(folder / name)
    report = _load(archive, folder, pool=lambda: _rigged(**{"mot-lan": die_once}))
    assert (folder.parent / "da-chet").exists()
    assert (report.loaded, report.refused) == (2, 0)


def _bad_page(found: Any, terms: Any, first: int, stop: int) -> Any:
    if first >= 9:
        raise UnreadableSource(f"trang {first}")
    return read_pages(found, terms, first, stop)


def test_a_long_file_with_one_bad_portion_is_refused_once(
    archive: Archive, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _long(folder / "dai.pdf")
    made_docx(folder / "tot.docx")
    monkeypatch.setattr(store.reading, "SHARE_AFTER", 0.0)
    monkeypatch.setattr("store.course.read_pages", _bad_page)
    report = _load(archive, folder)
    assert (report.loaded, report.refused) == (1, 1)
    (bad,) = failures(archive)  # of whichever bad portion answers first
    assert bad.detail.startswith("trang ")


def _changed(found: Any, terms: Any, first: int, stop: int) -> Any:
    _long(found.path, PAGES + 1)
    answer = read_pages(found, terms, first, stop)
    assert isinstance(answer, Packed)
    return answer


def test_a_file_that_changes_while_it_is_read_is_refused(
    archive: Archive, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _long(folder / "dai.pdf")
    monkeypatch.setattr(store.reading, "SHARE_AFTER", 0.0)
    monkeypatch.setattr("store.course.read_pages", _changed)
    assert _load(archive, folder).refused == 1
