"""What a second load remembers of the first: nothing unchanged is opened, what may have changed is."""

import os
import sqlite3
import zipfile
from pathlib import Path
from typing import Any

import pytest

import store.discover
import store.ledger
from ingest.ole_writing import container
from store.archive import Archive
from store.failures import failures
from store.load import Terms
from store.retrying import drop_failures, on_disk, refused_files
from tests.loads import counts, loaded
from tests.made_doc import doc, par
from tests.made_files import made_docx


def _load(archive: Archive, *paths: Path, **more: Any) -> tuple[int, int, int, int, int]:
    return counts(loaded(archive, *paths, **more))


def _zip(path: Path, **members: bytes) -> Path:
    with zipfile.ZipFile(path, "w") as made:
        for name, data in members.items():
            made.writestr(name, data)
    return path


def test_nothing_unchanged_is_opened_again(archive: Archive, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made_docx(folder / "a.docx")
    (folder / "rong.pdf").write_bytes(b"")
    (folder / "hong.pdf").write_bytes(b"\x00\x01rac")
    _zip(folder / "goi.zip", **{"b.docx": made_docx(folder / "b.docx").read_bytes(), "c.pdf": b"", "x.exe": b"x"})
    (folder / "b.docx").unlink()
    _zip(folder / "khong.zip")
    assert _load(archive, folder) == (7, 2, 0, 2, 3)
    opened = _watched(folder, monkeypatch)
    assert _load(archive, folder) == (7, 0, 2, 2, 3)
    assert opened == []
    assert len(list(failures(archive))) == 3


def test_a_name_that_says_nothing_hides_no_document(
    archive: Archive, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """«ATT00001.dat» of a mail gateway may be a decision; data of a program is skipped, and not opened again."""
    letter, data = doc([par("Số 12")]), container({"Catalog": b"x" * 5000})
    made_docx(folder / "a.docx").rename(folder / "ATT00001.dat")
    (folder / "FILE0001.bin").write_bytes(letter)
    (folder / "dem.tmp").write_bytes(b"noi dung cua mot chuong trinh")
    (folder / "dem.dat").write_bytes(data)
    (folder / "rong.bin").write_bytes(b"")
    _zip(folder / "goi.zip", **{"c.dat": made_docx(folder / "c").read_bytes(), "d.bin": b"\0" * 900, "e.tmp": data})
    (folder / "c").unlink()
    assert _load(archive, folder, dry_run=True) == (8, 3, 0, 5, 0)
    assert _load(archive, folder) == (8, 3, 0, 5, 0)
    opened = _watched(folder, monkeypatch)
    assert _load(archive, folder) == (8, 0, 3, 5, 0)
    assert opened == []


def _watched(folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files below a folder that are opened from now on."""
    opened: list[str] = []
    real = Path.open

    def watched(path: Path, *more: Any, **options: Any) -> Any:
        if folder in path.parents:
            opened.append(path.name)
        return real(path, *more, **options)

    monkeypatch.setattr(Path, "open", watched)
    return opened


def test_a_change_of_a_nanosecond_is_a_change(archive: Archive, folder: Path) -> None:
    path = made_docx(folder / "a.docx", "một")
    os.utime(path, ns=(10**18, 10**18))
    _load(archive, folder)
    size = path.stat().st_size
    made_docx(path, "hai")
    path.write_bytes(path.read_bytes()[:size].ljust(size, b"\0"))
    os.utime(path, ns=(10**18, 10**18 + 1))
    assert path.stat().st_size == size
    assert _load(archive, folder)[1] == 1


def test_a_refused_file_is_tried_again_by_another_program(
    archive: Archive, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = folder / "a.docx"
    path.write_bytes(b"\x00\x01rac")
    assert _load(archive, folder) == (1, 0, 0, 0, 1)
    # The same stamp, but readable: as if the program had learned to read it.
    data = made_docx(folder / "x.docx").read_bytes()
    (folder / "x.docx").unlink()
    path.write_bytes(data)
    with archive.writing() as connection:
        connection.exec_driver_sql(f"UPDATE failures SET size = {len(data)}, mtime_ns = {path.stat().st_mtime_ns}")
    assert _load(archive, folder) == (1, 0, 0, 0, 1)
    monkeypatch.setattr(store.ledger, "program", lambda: "newer")
    assert _load(archive, folder) == (1, 1, 0, 0, 0)
    assert list(failures(archive)) == []


@pytest.mark.parametrize("code", ["denied", "crashed"])
def test_what_no_stamp_can_tell_is_tried_by_every_load(archive: Archive, folder: Path, code: str) -> None:
    path = folder / "a.docx"
    path.write_bytes(b"")
    _load(archive, folder)
    made_docx(path)
    status = path.stat()
    with archive.writing() as connection:
        values = f"code = '{code}', size = {status.st_size}, mtime_ns = {status.st_mtime_ns}"
        connection.exec_driver_sql(f"UPDATE failures SET {values}")
    assert _load(archive, folder) == (1, 1, 0, 0, 0)


def test_again_tries_everything_that_was_refused(archive: Archive, folder: Path) -> None:
    path = folder / "a.docx"
    path.write_bytes(b"")
    _load(archive, folder)
    made_docx(path)
    with archive.writing() as connection:
        status = path.stat()
        connection.exec_driver_sql(f"UPDATE failures SET size = {status.st_size}, mtime_ns = {status.st_mtime_ns}")
    assert _load(archive, folder) == (1, 0, 0, 0, 1)
    assert _load(archive, folder, terms=Terms(again=True)) == (1, 1, 0, 0, 0)


def test_an_archive_of_an_older_version_knows_its_files_by_their_content(archive: Archive, folder: Path) -> None:
    made_docx(folder / "a.docx")
    _load(archive, folder)
    with archive.writing() as connection:
        connection.exec_driver_sql("UPDATE files SET mtime_ns = 0")
    assert _load(archive, folder) == (1, 0, 1, 0, 0)
    with sqlite3.connect(archive.place) as connection:
        (when,) = connection.execute("SELECT mtime_ns FROM files").fetchone()
    assert when == (folder / "a.docx").stat().st_mtime_ns


def test_two_containers_that_differ_in_case_keep_their_own_failures(archive: Archive, folder: Path) -> None:
    _zip(folder / "GOI.zip", **{"a.pdf": b""})
    if (folder / "goi.zip").exists():
        pytest.skip("the names of files have no case here")
    _load(archive, folder)
    _zip(folder / "goi.zip", **{"a.txt": b"Kh\xc3\xb4ng c\xc3\xb3 g\xc3\xac.", "b.pdf": b"\x00\x01x"})
    os.utime(folder / "goi.zip", (1, 1))
    first = _load(archive, folder)
    assert len(list(failures(archive))) == first[4] == 2
    assert _load(archive, folder) == (first[0], 0, first[1], 0, 2)


def test_the_refused_are_files_on_disk_and_those_that_are_gone_are_told(archive: Archive, folder: Path) -> None:
    _zip(folder / "goi.zip", **{"a.pdf": b"", "b.pdf": b"\x00\x01rac"})
    _zip(folder / "mat.zip", **{"a.pdf": b"\x00\x01x"})
    for name in ("hong.pdf", "mat.pdf"):
        (folder / name).write_bytes(b"")
    (folder / "lien-ket.pdf").symlink_to(folder / "khong-co")
    _load(archive, folder)
    (folder / "mat.pdf").unlink()
    (folder / "mat.zip").unlink()
    paths, gone = refused_files(archive)
    assert sorted(path.name for path in paths) == ["goi.zip", "hong.pdf", "lien-ket.pdf"]
    assert sorted(Path(path).name for path in gone) == ["a.pdf", "mat.pdf"]
    drop_failures(archive, gone)
    assert refused_files(archive)[1] == []
    folder.rename(folder.with_name("o-dia-mang"))
    assert refused_files(archive) == ([], [])


@pytest.mark.skipif(os.name == "nt", reason="names are Unicode there")
def test_a_name_that_is_no_unicode_is_found_on_disk_again(folder: Path) -> None:
    path = folder / os.fsdecode(b"quy\xd5t.pdf")
    path.write_bytes(b"")
    assert on_disk(store.discover.written(path)) == path
