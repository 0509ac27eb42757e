"""Containers in a load: their members are documents, counted like files, and no unchanged one is opened again."""

import zipfile
from email.message import EmailMessage
from pathlib import Path

import pytest

import store.spool
from store.archive import Archive
from store.failures import failures
from store.load import Step, Terms
from store.spool import spool
from tests.loads import counts, loaded
from tests.made_files import made_docx


def _docx(folder: Path, name: str) -> bytes:
    path = made_docx(folder / "tam.docx", name)
    data = path.read_bytes()
    path.unlink()
    return data


def _zip(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w") as made:
        for name, data in members.items():
            made.writestr(name, data)
    return path


def _names(archive: Archive) -> list[str]:
    with archive.reading() as connection:
        return [row[0] for row in connection.exec_driver_sql("SELECT name FROM sources ORDER BY name")]


def test_an_empty_container_is_skipped_and_a_broken_one_refused(archive: Archive, folder: Path) -> None:
    _zip(folder / "rong.zip", {})
    (folder / "hong.zip").write_bytes(b"PK\x03\x04 hong")
    for _ in range(2):
        assert counts(loaded(archive, folder)) == (2, 0, 0, 1, 1)
    assert [Path(bad.path).name for bad in failures(archive)] == ["hong.zip"]


def test_members_come_in_batches_that_bound_the_disk(
    archive: Archive, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store.spool, "MOST_MEMBERS", 3)
    members = {f"{number}.docx": _docx(folder, f"số {number}") for number in range(8)}
    _zip(folder / "goi.zip", {**members, "anh.exe": b"x", "hong.pdf": b""})
    assert counts(loaded(archive, folder)) == (10, 8, 0, 1, 1)
    assert counts(loaded(archive, folder)) == (10, 0, 8, 1, 1)


def test_nothing_unpacked_is_left_behind_and_the_original_stays(archive: Archive, folder: Path, tmp_path: Path) -> None:
    path = _zip(folder / "goi.zip", {"a.docx": _docx(folder, "a"), "b.pdf": b""})
    before = path.read_bytes()
    with spool() as ours:
        place = ours.parent
    loaded(archive, folder)
    assert path.read_bytes() == before
    assert list(place.glob("sovang-members-*/tmp*")) == []


def test_a_changed_container_is_opened_and_only_what_is_new_in_it_read(archive: Archive, folder: Path) -> None:
    first, second = _docx(folder, "một"), _docx(folder, "hai")
    path = _zip(folder / "goi.zip", {"a.docx": first, "hong.pdf": b"\x00\x01rac"})
    assert counts(loaded(archive, folder)) == (2, 1, 0, 0, 1)
    _zip(path, {"a.docx": first, "b.docx": second})
    assert counts(loaded(archive, folder)) == (2, 1, 1, 0, 0)
    assert list(failures(archive)) == []


def test_a_load_that_was_stopped_in_a_container_is_completed(archive: Archive, folder: Path) -> None:
    _zip(folder / "goi.zip", {f"{number}.docx": _docx(folder, f"số {number}") for number in range(6)})

    def stop(step: Step) -> None:
        if step.path.endswith("2.docx"):
            raise KeyboardInterrupt

    assert loaded(archive, folder, on_step=stop).interrupted
    assert counts(loaded(archive, folder)) == (6, 3, 3, 0, 0)
    assert counts(loaded(archive, folder)) == (6, 0, 6, 0, 0)


def test_a_renamed_container_is_known_member_by_member(archive: Archive, folder: Path) -> None:
    path = _zip(folder / "goi.zip", {"a.docx": _docx(folder, "a"), "b.docx": _docx(folder, "b")})
    loaded(archive, folder)
    path.rename(folder / "moi.zip")
    assert counts(loaded(archive, folder)) == (2, 0, 2, 0, 0)


def test_a_copy_of_a_container_in_one_load_is_known(archive: Archive, folder: Path) -> None:
    path = _zip(folder / "goi.zip", {"a.docx": _docx(folder, "a"), "b.docx": _docx(folder, "b")})
    (folder / "lai.zip").write_bytes(path.read_bytes())
    assert counts(loaded(archive, folder)) == (3, 2, 1, 0, 0)
    assert counts(loaded(archive, folder)) == (3, 0, 3, 0, 0)


def test_a_refused_member_is_tried_again_with_its_container(archive: Archive, folder: Path) -> None:
    _zip(folder / "goi.zip", {"a.docx": _docx(folder, "a"), "hong.pdf": b"\x00\x01rac"})
    loaded(archive, folder)
    steps: list[Step] = []
    assert counts(loaded(archive, folder, terms=Terms(again=True), on_step=steps.append)) == (2, 0, 1, 0, 1)
    assert {(Path(step.path).name, step.outcome) for step in steps} == {("a.docx", "known"), ("hong.pdf", "refused")}


def test_a_letter_gives_its_text_and_its_attachments(archive: Archive, folder: Path) -> None:
    letter = EmailMessage()
    letter["From"], letter["To"], letter["Subject"] = "van-thu@vi-du.vn", "kho@vi-du.vn", "Quyết định khen thưởng"
    letter.set_content("Kính gửi kho lưu trữ.")
    subtype = "vnd.openxmlformats-officedocument.wordprocessingml.document"
    letter.add_attachment(_docx(folder, "a"), maintype="application", subtype=subtype, filename="QĐ 329.docx")
    (folder / "thu.eml").write_bytes(letter.as_bytes())
    report = loaded(archive, folder)
    assert report.found >= 2 and report.loaded >= 1
    assert "thu.eml/QĐ 329.docx" in _names(archive)


def test_a_rehearsal_counts_members_and_leaves_everything_as_it_was(archive: Archive, folder: Path) -> None:
    data = _docx(folder, "a")
    _zip(folder / "goi.zip", {"a.docx": data, "b.docx": data, "c.exe": b"", "d.pdf": b""})
    assert counts(loaded(archive, folder, dry_run=True)) == (4, 1, 1, 1, 1)
    assert list(failures(archive)) == [] and _names(archive) == []
