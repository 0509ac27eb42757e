"""A wrongly loaded file leaves the archive with all that came from it, on record, and does not come back by itself."""

import json
import shutil
import unicodedata
import zipfile
from datetime import date
from pathlib import Path

from click.testing import CliRunner, Result

from cli import app
from store.archive import Archive
from store.awards import awards
from store.forgetting import documents_named, forget, taken_out
from store.load import Terms
from store.query import Query
from store.search import search
from tests.faults.folder import decision as made_file
from tests.loads import loaded
from tests.made_decisions import Row, decision


def _recipients(archive: Archive) -> list[str]:
    return sorted(award.recipient for award in awards(archive))


def _counts(archive: Archive) -> dict[str, int]:
    tables = ("sources", "documents", "decisions", "commendations", "facts", "mentions", "citations", "award_words")
    with archive.reading() as connection:
        return {name: connection.exec_driver_sql(f"SELECT count(*) FROM {name}").scalar_one() for name in tables}


def _status(archive: Archive) -> dict[str | None, str]:
    return {award.document.number: award.status for award in awards(archive)}


def test_everything_that_was_read_from_a_file_goes_and_the_rest_stays(archive: Archive) -> None:
    archive.save(decision(Row("Vũ Hải Đăng")))
    before = _counts(archive)
    archive.save(decision(Row("Lò Văn Páo", doubt="Chữ mờ."), number="415/QĐ-UBND", mentions=("Vàng Thị Mỷ",)))
    gone = forget(archive, 2, "văn bản của tỉnh khác")
    assert _counts(archive) == before
    assert _recipients(archive) == ["Vũ Hải Đăng"]
    assert "Lò Văn Páo" not in [hit.award.recipient for hit in search(archive, Query(person="Lò Văn Páo")).hits]
    assert (gone.number, gone.awards, gone.note) == ("415/QĐ-UBND", 1, "văn bản của tỉnh khác")
    assert [item.document for item in taken_out(archive)] == [2]


def test_the_other_file_of_its_decision_takes_its_place(archive: Archive) -> None:
    archive.save(decision(Row("Vũ Hải Đăng"), file="scan.pdf", origin="ocr"))
    archive.save(decision(Row("Vũ Hải Đăng"), file="so.docx"))
    assert [award.document.file for award in awards(archive)] == ["so.docx"]
    forget(archive, 2)
    assert [award.document.file for award in awards(archive)] == ["scan.pdf"]


def test_what_it_revoked_stands_again(archive: Archive) -> None:
    archive.save(decision(Row("Vũ Hải Đăng")))
    archive.save(decision(number="500/QĐ-UBND", issued_on=date(2021, 9, 1), effects=(("revokes", "329/QĐ-UBND"),)))
    assert _status(archive) == {"329/QĐ-UBND": "revoked"}
    forget(archive, 2)
    assert _status(archive) == {"329/QĐ-UBND": "valid"}


def test_what_only_the_file_knew_of_its_decision_is_known_no_longer(archive: Archive) -> None:
    """A scan without a number was joined with a wrong file: without that it must not keep its number."""
    archive.save(decision(Row("Vũ Hải Đăng"), number=None, file="scan.pdf"))
    archive.save(decision(Row("Vũ Hải Đăng")))
    with archive.reading() as connection:
        (key,) = connection.exec_driver_sql("SELECT key FROM decisions").one()
    assert not key.startswith("sha256:")
    forget(archive, 2)
    with archive.reading() as connection:
        (key,) = connection.exec_driver_sql("SELECT key FROM decisions").one()
    assert key.startswith("sha256:")


def test_a_document_is_meant_by_id_number_path_or_name(archive: Archive) -> None:
    archive.save(decision(Row("Vũ Hải Đăng")))
    archive.save(decision(Row("Lò Văn Páo"), number="415/QĐ-UBND"))
    for name in ("1", "329", "329/qđ-ubnd", "/kho/329.docx", "329.docx"):
        assert documents_named(archive, name) == (1,), name
    assert documents_named(archive, "99") == () and documents_named(archive, "9" * 40) == ()


def test_a_name_taken_apart_as_macos_writes_it_is_meant_by_the_usual_one(archive: Archive) -> None:
    apart = unicodedata.normalize("NFD", "Quyết định.docx")
    archive.save(decision(Row("Vũ Hải Đăng"), file=apart))
    assert documents_named(archive, "Quyết định.docx") == (1,) == documents_named(archive, apart)


def test_a_later_load_passes_it_over_until_it_is_asked_for(archive: Archive, folder: Path) -> None:
    path = made_file(folder / "QD-001.docx", 1)
    made_file(folder / "QD-002.docx", 2)
    loaded(archive, folder)
    forget(archive, 1)
    shutil.copy(path, folder / "ten-moi.docx")
    for _ in range(2):
        report = loaded(archive, folder)
        assert (report.found, report.known, report.skipped, report.loaded) == (3, 1, 2, 0)
    report = loaded(archive, folder, terms=Terms(bring_back=True))
    assert (report.found, report.known, report.loaded) == (3, 2, 1)
    assert len(_recipients(archive)) == 4
    assert next(taken_out(archive)).returned_at is not None
    report = loaded(archive, folder)
    assert (report.known, report.skipped) == (3, 0)


def test_a_member_that_was_taken_out_is_passed_over_in_its_container(archive: Archive, folder: Path) -> None:
    with zipfile.ZipFile(folder / "goi.zip", "w") as made:
        for number in (1, 2):
            path = made_file(folder / "tam.docx", number)
            made.write(path, f"QD-{number}.docx")
            path.unlink()
    loaded(archive, folder)
    forget(archive, documents_named(archive, "goi.zip/QD-1.docx")[0])
    for _ in range(2):
        report = loaded(archive, folder)
        assert (report.found, report.known, report.skipped) == (2, 1, 1)
    report = loaded(archive, folder, terms=Terms(bring_back=True))
    assert (report.found, report.known, report.loaded) == (2, 1, 1)


def _run(archive: Archive, *arguments: str) -> Result:
    return CliRunner().invoke(app, ["--db", archive.place, *arguments], prog_name="sovang")


def test_the_command_takes_out_and_lists(archive: Archive) -> None:
    archive.save(decision(Row("Vũ Hải Đăng")))
    done = _run(archive, "forget", "329/QĐ-UBND", "--note", "nạp nhầm")
    assert (done.exit_code, done.stdout) == (0, "") and "Đã bỏ văn bản 1: 329.docx (329/QĐ-UBND)" in done.stderr
    (item,) = map(json.loads, _run(archive, "forget", "--list").stdout.splitlines())
    assert (item["document"], item["note"], item["awards"], item["returned_at"]) == (1, "nạp nhầm", 1, None)
    assert _run(archive, "export").stdout == ""


def test_the_command_takes_nothing_out_where_it_is_unsure(archive: Archive) -> None:
    archive.save(decision(Row("Vũ Hải Đăng")))
    archive.save(decision(Row("Vũ Hải Đăng"), file="ban-2.docx"))
    unsure = _run(archive, "forget", "329/QĐ-UBND")
    assert unsure.exit_code == 2 and "1, 2" in unsure.stderr
    absent = _run(archive, "forget", "1", "khong-co")
    assert absent.exit_code == 1 and "khong-co" in absent.stderr
    assert _run(archive, "show", "khong-co").exit_code == 1
    nothing = _run(archive, "forget")
    assert nothing.exit_code == 2 and "DOCUMENT" in nothing.stderr
    assert len(documents_named(archive, "329/QĐ-UBND")) == 2
