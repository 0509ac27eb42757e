"""The archive: opening, refusing, saving once."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from store.archive import Archive
from store.awards import awards
from store.discover import Stamp
from store.errors import (
    AbsentArchive,
    AddressError,
    ArchiveError,
    DamagedArchive,
    ForeignArchive,
    NewerArchive,
)
from store.failures import failures
from store.findings import findings
from store.migrate import FOLDER
from store.tables import REVISION, metadata
from store.view import view
from tests.made_decisions import Row, decision

ROOT = Path(__file__).parent.parent


def _dump(archive: Archive) -> list[str]:
    with sqlite3.connect(archive.place) as connection:
        return list(connection.iterdump())


def test_a_new_archive_has_the_tables_of_the_code(archive: Archive) -> None:
    with archive.reading() as connection:
        context = MigrationContext.configure(
            connection,
            opts={"include_object": lambda _o, name, *_rest: not str(name).startswith("award_")},
        )
        assert compare_metadata(context, metadata) == []


def test_the_revision_in_the_code_is_the_newest_migration() -> None:
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    assert ScriptDirectory.from_config(config).get_current_head() == REVISION


def test_the_archive_is_in_wal_mode_with_foreign_keys_on(archive: Archive) -> None:
    with archive.reading() as connection:
        assert connection.execute(text("PRAGMA journal_mode")).scalar() == "wal"
        assert connection.execute(text("PRAGMA foreign_keys")).scalar() == 1


def test_saving_the_same_content_twice_changes_nothing(archive: Archive) -> None:
    made = decision(Row("Nguyễn Thị Hường", doubt="Chữ mờ."), mentions=("Vũ Hải Đăng",))
    stamp = Stamp("/kho/329.docx", 10, 5)
    assert archive.save(made, stamp)
    before = _dump(archive)
    assert not archive.save(made, stamp)
    assert _dump(archive) == before


def test_a_decision_comes_back_with_all_its_values(archive: Archive) -> None:
    row = Row("Nguyễn Thị Hường", reason="hoàn thành tốt nhiệm vụ", confidence=0.9, doubt="Chữ mờ.")
    archive.save(decision(row))
    (award,) = awards(archive)
    assert (award.recipient, award.unit, award.position) == ("Nguyễn Thị Hường", "Trường Mầm non Hoa Ban", "Giáo viên")
    assert (award.code, award.level, award.years) == ("dhtd-ldtt", "CO-SO", (2020, 2020))
    assert award.document.number == "329/QĐ-UBND"
    assert award.document.signer_capacity == "KT. Chủ tịch"
    assert award.page == 1 and award.box is not None
    assert award.quote.startswith("Nguyễn Thị Hường Giáo viên")
    assert award.doubts == ("Chữ mờ.",) and award.needs_review


def test_an_award_of_little_confidence_needs_review_without_a_doubt(archive: Archive) -> None:
    archive.save(decision(Row("Vũ Hải Đăng", confidence=0.5), Row("Lò Văn Páo", confidence=0.95)))
    assert [award.needs_review for award in awards(archive)] == [True, False]


def test_a_stored_document_is_the_one_that_was_read(archive: Archive) -> None:
    made = decision(Row("Nguyễn Thị Hường"))
    archive.save(made)
    assert archive.document(1) == made.document
    assert archive.document(2) is None


def test_every_value_has_its_words_and_its_page(archive: Archive) -> None:
    made = decision(Row("Nguyễn Thị Hường"))
    archive.save(made)
    found = view(archive, 1)
    assert found is not None
    facts = {(fact.field, fact.award): fact for fact in found.facts}
    assert facts["number", None].quote == "Số: 329/QĐ-UBND"
    assert facts["issued_on", None].value == "2021-03-15"
    assert facts["name", 1].quote == "Nguyễn Thị Hường"
    assert all(fact.page == 1 and fact.box for fact in found.facts)


def test_an_archive_that_is_not_there_is_made_only_when_asked(tmp_path: Path) -> None:
    path = tmp_path / "neu" / "kho.db"
    with pytest.raises(AbsentArchive):
        Archive.open(str(path))
    assert not path.parent.exists()
    Archive.open(f"sqlite:///{path}", create=True).close()
    Archive.open(str(path)).close()


@pytest.mark.parametrize("address", ["postgresql://server/kho", "mysql+pymysql://x/y", "nonsense://"])
def test_another_kind_of_database_is_refused(address: str) -> None:
    with pytest.raises(AddressError):
        Archive.open(address, create=True)


def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "thu.db"
    path.write_bytes(b"Day khong phai la co so du lieu. " * 100)
    with pytest.raises(DamagedArchive):
        Archive.open(str(path), create=True)
    assert path.read_bytes().startswith(b"Day khong phai")


def test_the_database_of_another_program_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "khac.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE customers (id INTEGER)")
    with pytest.raises(ForeignArchive):
        Archive.open(str(path), create=True)
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [("customers",)]


def test_an_archive_of_a_newer_version_is_refused(archive: Archive) -> None:
    with archive.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(NewerArchive):
        Archive.open(archive.place)


def test_an_older_archive_is_brought_up_to_date_with_all_it_holds(archive: Archive) -> None:
    archive.save(decision(Row("Nguyễn Thị Hường")))
    with archive.writing() as connection:
        for statement in (
            "DROP TABLE failures",
            "DROP TABLE findings",
            "DROP TABLE containers",
            "DROP TABLE forgotten",
            "DROP TABLE corrections",
            "DROP TABLE plan_parts",
            "DROP TABLE plan_items",
            "DROP TABLE plans",
            "DROP TABLE entries",
            "ALTER TABLE doubts DROP COLUMN settled_by",
            "ALTER TABLE files DROP COLUMN mtime_ns",
            "ALTER TABLE files ADD COLUMN mtime FLOAT NOT NULL DEFAULT 0",
            "ALTER TABLE commendations DROP COLUMN own_status",
            "UPDATE alembic_version SET version_num = '0001'",
        ):
            connection.execute(text(statement))
    archive.close()
    with Archive.open(archive.place) as opened:
        assert [award.recipient for award in awards(opened)] == ["Nguyễn Thị Hường"]
        assert list(findings(opened)) == [] and list(failures(opened)) == []


def test_a_folder_is_no_archive(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError):
        Archive.open(str(tmp_path), create=True)


def test_a_damaged_archive_says_so(archive: Archive) -> None:
    for number in range(40):
        archive.save(decision(Row(f"Người {number}"), number=f"{number + 1}/QĐ-UBND"))
    archive.close()
    raw = sqlite3.connect(archive.place)
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    raw.close()
    path = Path(archive.place)
    data = bytearray(path.read_bytes())
    data[4096 * 2 :] = b"\x5a" * (len(data) - 4096 * 2)
    path.write_bytes(data)
    with pytest.raises(ArchiveError), Archive.open(str(path)) as opened:
        list(awards(opened))


def test_a_failed_save_leaves_nothing_behind(archive: Archive) -> None:
    before = _dump(archive)
    broken: Any = decision(Row("Nguyễn Thị Hường"), Row("Vũ Hải Đăng", kind=None))  # type: ignore[arg-type]
    with pytest.raises(Exception, match="NOT NULL"):
        archive.save(broken)
    assert _dump(archive) == before


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="rights are not kept this way on Windows")
def test_an_archive_on_a_read_only_medium_can_be_searched_and_says_why_it_cannot_be_loaded(tmp_path: Path) -> None:
    script = """
import os, sys
from pathlib import Path
from store.archive import Archive
from store.awards import awards
from store.errors import ReadOnlyArchive
from tests.made_decisions import Row, decision
folder = Path(sys.argv[1]) / "đĩa # 50%"
folder.mkdir()
os.chdir(folder)
with Archive.open("kho.db", create=True) as archive:
    archive.save(decision(Row("Nguyễn Thị Hường")))
folder.chmod(0o555)
os.access = lambda *_: False
with Archive.open("kho.db", create=True) as archive:
    assert [award.recipient for award in awards(archive)] == ["Nguyễn Thị Hường"]
    assert sorted(os.listdir()) == ["kho.db"], os.listdir()
    try:
        archive.save(decision(Row("Vũ Hải Đăng"), number="330/QĐ-UBND"))
    except ReadOnlyArchive as error:
        assert error.detail.endswith("attempt to write a readonly database")
    else:
        raise AssertionError("written")
folder.chmod(0o755)
"""
    done = subprocess.run([sys.executable, "-c", script, str(tmp_path)], capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stderr
