"""The bulk load: what is found, what is counted, what is kept."""

import os
import shutil
import sqlite3
import zipfile
from pathlib import Path
from typing import NoReturn

from store.archive import Archive
from store.awards import awards
from store.discover import discover
from store.failures import failures
from store.load import Step, load
from tests.loads import counts, loaded
from tests.made_files import made_docx


def test_a_folder_is_loaded_with_all_below_it_and_known_the_second_time(archive: Archive, folder: Path) -> None:
    (folder / "nam" / "2021").mkdir(parents=True)
    made_docx(folder / "a.docx")
    made_docx(folder / "nam" / "2021" / "b.docx")
    (folder / "Thumbs.db").write_bytes(b"x")
    (folder / "~$a.docx").write_bytes(b"x")
    assert counts(loaded(archive, folder)) == (4, 2, 0, 2, 0)
    assert counts(loaded(archive, folder)) == (4, 0, 2, 2, 0)


def test_a_renamed_copy_is_known(archive: Archive, folder: Path) -> None:
    path = made_docx(folder / "a.docx")
    loaded(archive, folder)
    shutil.copy(path, folder / "b.docx")
    assert counts(loaded(archive, folder)) == (2, 0, 2, 0, 0)


def test_copies_in_one_load_are_read_once(archive: Archive, folder: Path) -> None:
    path = made_docx(folder / "a.docx")
    for name in ("b.docx", "c.docx"):
        shutil.copy(path, folder / name)
    assert counts(loaded(archive, folder)) == (3, 1, 2, 0, 0)


def test_copies_of_a_bad_file_are_all_refused(archive: Archive, folder: Path) -> None:
    for name in ("a.pdf", "b.pdf"):
        (folder / name).write_bytes(b"\x00\x01rac")
    assert counts(loaded(archive, folder)) == (2, 0, 0, 0, 2)
    assert len(list(failures(archive))) == 2


def test_one_file_named_twice_is_found_once(archive: Archive, folder: Path) -> None:
    path = made_docx(folder / "a.docx")
    assert counts(loaded(archive, folder, path, folder)) == (1, 1, 0, 0, 0)


def test_a_changed_file_is_read_again(archive: Archive, folder: Path) -> None:
    path = made_docx(folder / "a.docx", "một")
    loaded(archive, folder)
    made_docx(path, "hai")
    os.utime(path, (1, 1))
    assert loaded(archive, folder).loaded == 1


def test_members_of_a_zip_are_loaded_under_its_name(archive: Archive, folder: Path) -> None:
    path = made_docx(folder / "a.docx")
    inner = folder / "trong.zip"
    with zipfile.ZipFile(inner, "w") as made:
        made.write(path, "a.docx")
    with zipfile.ZipFile(folder / "goi.zip", "w") as made:
        made.write(path, "2021/a.docx")
        made.write(path, "__MACOSX/._a.docx")
        made.write(inner, "trong.zip")
        made.writestr("Thumbs.db", "x")
        made.writestr("rong.pdf", "")
    path.unlink()
    inner.unlink()
    # The two of one content (one in the ZIP in the ZIP) are one document; what a Mac adds and Thumbs.db are passed over.
    assert counts(loaded(archive, folder)) == (5, 1, 1, 2, 1)
    assert [(Path(bad.path).name, bad.code) for bad in failures(archive)] == [("rong.pdf", "empty")]
    with sqlite3.connect(archive.place) as connection:
        assert connection.execute("SELECT name FROM sources").fetchall() == [("goi.zip/2021/a.docx",)]
        paths = [Path(path).relative_to(folder) for (path,) in connection.execute("SELECT path FROM files")]
        assert sorted(map(str, paths)) == ["goi.zip/2021/a.docx", "goi.zip/trong.zip/a.docx"]
    assert counts(loaded(archive, folder)) == (5, 0, 2, 2, 1)


def test_a_zip_bomb_is_refused_unread(archive: Archive, folder: Path) -> None:
    with zipfile.ZipFile(folder / "bom.zip", "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("to.pdf", bytes(40_000_000))
    assert counts(loaded(archive, folder)) == (1, 0, 0, 0, 1)
    assert [bad.code for bad in failures(archive)] == ["too-large"]


def test_a_mended_file_is_loaded_and_its_failure_is_over(archive: Archive, folder: Path) -> None:
    path = folder / "a.docx"
    path.write_bytes(b"")
    loaded(archive, folder)
    made_docx(path)
    assert loaded(archive, folder).loaded == 1
    assert list(failures(archive)) == []


def test_a_broken_link_is_refused_and_a_link_to_a_folder_not_followed(archive: Archive, folder: Path) -> None:
    (folder / "mat.pdf").symlink_to(folder / "khong-co.pdf")
    (folder / "vong").symlink_to(folder)
    made_docx(folder / "tot.docx")
    assert counts(loaded(archive, folder)) == (2, 1, 0, 0, 1)


def test_a_link_to_a_folder_elsewhere_is_followed_once(archive: Archive, folder: Path, tmp_path: Path) -> None:
    """Years that were moved to another disk are found; links that go round in a circle end."""
    other = tmp_path / "o-dia-khac"
    (other / "2005").mkdir(parents=True)
    made_docx(other / "2005" / "a.docx")
    (other / "2005" / "vong").symlink_to(other)
    (other / "ve").symlink_to(folder)
    made_docx(folder / "b.docx")
    for name in ("2005", "2005 (2)"):
        (folder / name).symlink_to(other / "2005")
    (folder / "len").symlink_to(tmp_path)
    assert counts(loaded(archive, folder)) == (2, 2, 0, 0, 0)
    assert counts(loaded(archive, folder)) == (2, 0, 2, 0, 0)


def test_a_rehearsal_writes_nothing(archive: Archive, folder: Path) -> None:
    path = made_docx(folder / "a.docx")
    shutil.copy(path, folder / "b.docx")
    (folder / "hong.zip").write_bytes(b"PK\x03\x04 hong")
    assert counts(loaded(archive, folder, dry_run=True)) == (3, 1, 1, 0, 1)
    assert list(failures(archive)) == []
    assert loaded(archive, folder).loaded == 1


def test_an_interrupted_load_keeps_what_it_reported_and_the_next_one_completes(archive: Archive, folder: Path) -> None:
    for number in range(5):
        made_docx(folder / f"{number}.docx")
    reported: list[str] = []

    def on_step(step: Step) -> None:
        reported.append(step.path)
        if len(reported) == 2:
            raise KeyboardInterrupt

    report = loaded(archive, folder, on_step=on_step)
    assert report.interrupted and report.loaded == 2
    assert counts(loaded(archive, folder)) == (5, 3, 2, 0, 0)


def test_a_decision_is_read_whole(archive: Archive, folder: Path) -> None:
    made_docx(
        folder / "QD-329.docx",
        "ỦY BAN NHÂN DÂN TỈNH LÂM THƯỢNG",
        "Số: 329/QĐ-UBND",
        "Lâm Thượng, ngày 15 tháng 3 năm 2021",
        "QUYẾT ĐỊNH",
        "Về việc tặng Bằng khen của Chủ tịch UBND tỉnh",
        "QUYẾT ĐỊNH:",
        "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho ông Vũ Hải Đăng, Phó Trưởng phòng, Phòng Nội vụ "
        "huyện Nậm Khao, đã có thành tích xuất sắc trong công tác năm 2020.",
    )
    report = loaded(archive, folder)
    (award,) = awards(archive)
    assert report.awards == 1
    assert (award.recipient, award.code, award.document.number) == ("Vũ Hải Đăng", "bk-tinh", "329/QĐ-UBND")
    assert award.document.file == "QD-329.docx"


def test_files_are_found_in_order_of_name(folder: Path) -> None:
    for name in ("b.docx", "a.docx"):
        made_docx(folder / name)
    assert [Path(item.stamp.path).name for item in discover([folder])] == ["a.docx", "b.docx"]


def test_no_reader_starts_where_nothing_is_to_be_read(archive: Archive, tmp_path: Path) -> None:
    made_docx(tmp_path / "x.docx")
    loaded(archive, tmp_path / "x.docx")

    def no_pool() -> NoReturn:
        raise AssertionError("a pool was started")

    report = load(archive, [tmp_path / "x.docx"], no_pool, in_flight=1)
    assert (report.known, report.found) == (1, 1)
