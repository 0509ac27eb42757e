"""What the machine does to a load: a full disk, no process to read with. It ends cleanly and the next one completes it."""

import errno
import zipfile
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

import store.spool
import store.worker
import store.workers
from store.archive import Archive
from store.errors import FullArchive
from store.load import LoadReport, load
from store.spool import NoRoom
from store.worker import NoWorker
from store.workers import processes
from tests.faults.folder import decision
from tests.loads import counts, loaded
from tests.made_files import threads


def _archive(tmp_path: Path) -> Archive:
    return Archive.open(str(tmp_path / "kho.db"), create=True)


def _load(archive: Archive, folder: Path) -> LoadReport:
    report = loaded(archive, folder)
    counts(report)
    return report


def test_a_full_disk_ends_the_load_and_keeps_what_was_reported(tmp_path: Path, folder: Path) -> None:
    for number in range(1, 41):
        decision(folder / f"QD-{number:03}.docx", number)
    archive = _archive(tmp_path)
    with archive.reading() as connection:
        pages = int(connection.exec_driver_sql("PRAGMA page_count").scalar_one())

    def limit(connection: Any, _record: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {pages + 40}")

    archive.close()
    event.listen(archive._engine, "connect", limit)
    reported: list[str] = []
    with pytest.raises(FullArchive):
        load(archive, [folder], threads, in_flight=2, on_step=lambda step: reported.append(step.path))
    archive.close()
    assert 0 < len(reported) < 40
    with _archive(tmp_path) as roomy:
        report = _load(roomy, folder)
        assert (report.known, report.loaded) == (len(reported), 40 - len(reported))


def test_a_full_disk_for_what_is_unpacked_makes_smaller_batches(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with zipfile.ZipFile(folder / "goi.zip", "w") as made:
        for number in range(1, 7):
            path = decision(folder / "tam.docx", number)
            made.write(path, f"QD-{number}.docx")
            path.unlink()
    real = store.spool._kept

    def with_room_for_two(member: Any, place: Path) -> Any:
        if len(list(place.glob("tmp*"))) >= 2:
            raise OSError(errno.ENOSPC, "no space")
        return real(member, place)

    monkeypatch.setattr(store.spool, "_kept", with_room_for_two)
    with _archive(tmp_path) as archive:
        assert _load(archive, folder).loaded == 6


def test_no_room_at_all_is_a_failure_of_the_machine_and_no_file_is_blamed(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with zipfile.ZipFile(folder / "goi.zip", "w") as made:
        made.writestr("a.pdf", b"x")

    def full(member: Any, place: Path) -> Any:
        raise OSError(errno.ENOSPC, "no space")

    with _archive(tmp_path) as archive:
        with monkeypatch.context() as patched:
            patched.setattr(store.spool, "_kept", full)
            with pytest.raises(NoRoom):
                _load(archive, folder)
        assert _load(archive, folder).refused == 1


def test_a_machine_that_starts_no_process_blames_no_file(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    decision(folder / "a.docx", 1)

    def no_process(self: object, context: object) -> None:
        raise OSError(errno.ENOMEM, "no memory")

    monkeypatch.setattr(store.worker.Worker, "__init__", no_process)
    monkeypatch.setattr(store.workers, "STARTS", 1)
    with _archive(tmp_path) as archive:
        with pytest.raises(NoWorker):
            load(archive, [folder], lambda: processes(1), in_flight=2)
        monkeypatch.undo()
        assert _load(archive, folder).loaded == 1
