"""The command line as users and scripts meet it."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from cli import COMMANDS, app
from store.archive import Archive
from tests.made_decisions import Row, decision

ROOT = Path(__file__).parent.parent
HEAVY = (
    "spacy",
    "sqlalchemy",
    "alembic",
    "tesserocr",
    "onnxruntime",
    "cv2",
    "numpy",
    "pdfplumber",
    "pypdfium2",
    "docx",
    "openpyxl",
    "rich",
    "rapidfuzz",
)


def _run(*arguments: str, db: Path | None = None, **more: Any) -> Result:
    given = ["--db", str(db), *arguments] if db else list(arguments)
    return CliRunner().invoke(app, given, prog_name="sovang", **more)


@pytest.fixture
def db(tmp_path: Path) -> Path:
    path = tmp_path / "kho.db"
    with Archive.open(str(path), create=True) as archive:
        archive.save(decision(Row("Nguyễn Thị Hường"), Row("Vũ Hải Đăng", doubt="Chữ mờ.")))
        archive.save(decision(Row("Nguyễn Thị Hường"), number="415/QĐ-UBND"))
        archive.save(decision(type="to-trinh", number="12/TTr-SNV", mentions=("Lò Văn Páo",)))
    return path


def test_help_lists_every_command_and_loads_nothing_heavy() -> None:
    script = (
        "import sys, cli\n"
        "try: cli.app.main(['--help'], prog_name='sovang')\n"
        f"finally: print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0
    assert done.stderr.strip() == "[]"
    assert all(f"\n  {name} " in done.stdout for name in COMMANDS)


@pytest.mark.parametrize("name", list(COMMANDS))
@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_command_has_help_with_an_example_in_both_languages(name: str, language: str) -> None:
    result = _run("--lang", language, name, "--help")
    assert result.exit_code == 0
    assert {"vi": "Ví dụ:", "en": "Examples:"}[language] in result.stdout
    assert {"vi": "Cách dùng:", "en": "Usage:"}[language] in result.stdout
    assert f"sovang {name}" in result.stdout


@pytest.mark.parametrize("name", list(COMMANDS))
def test_every_list_takes_the_same_two_options(name: str) -> None:
    text = _run(name, "--help").stdout
    lists = name not in ("load", "watch", "export", "demo")
    assert ("--format" in text) is lists
    assert ("--output" in text) is (lists or name == "export")


@pytest.mark.parametrize(
    ("arguments", "code", "text"),
    [
        pytest.param(("khong-co",), 2, "Không có lệnh «khong-co»", id="unknown command"),
        pytest.param(("search", "--khong-co"), 2, "Không có tùy chọn --khong-co", id="unknown option"),
        pytest.param(("load",), 2, "Thiếu PATH...", id="missing argument"),
        pytest.param(("load", "/khong/co"), 2, "«/khong/co» không có.", id="a path that is not there"),
        pytest.param(("search", "--level", "X"), 2, "BO-TINH", id="an unknown choice names the known ones"),
        pytest.param(("search", "--year", "21"), 2, "năm viết là 2021", id="no year"),
        pytest.param(("search", "--award", "khong-co-that"), 2, "sovang awards", id="unknown award"),
        pytest.param(("search", "--award", "bk-tinh", "--form", "danh-hieu"), 2, "bk-tinh", id="nothing is both"),
        pytest.param(("search", "--limit", "-1"), 2, "từ 0 trở lên", id="a number out of range"),
        pytest.param(("search", "--output", "/"), 2, "«/» là một thư mục", id="a folder in place of a file"),
        pytest.param(("audit", "--since", "hom qua"), 2, "31/01/2024", id="no date"),
        pytest.param((), 2, "Các lệnh:", id="no command at all"),
        pytest.param(("--db", "postgresql://x/y", "search", "x"), 2, "SQLite", id="a database of later"),
        pytest.param(("--db", "/khong/co/kho.db", "search", "x"), 4, "sovang load", id="no archive yet"),
        pytest.param(("--db", __file__, "search", "x"), 4, "test_cli.py", id="no database"),
        pytest.param(("--db", f"/tmp/{'a' * 300}/kho.db", "load", "."), 4, "aaa", id="no name for a file"),
        pytest.param(("--lang", "fr", "search"), 2, "--lang", id="unknown language"),
    ],
)
def test_what_is_wrong_is_said_in_a_line_with_its_exit_code(arguments: tuple[str, ...], code: int, text: str) -> None:
    result = _run(*arguments)
    assert result.exit_code == code
    assert text in result.stderr
    assert result.stdout == "" and "Traceback" not in result.stderr


def test_export_is_json_lines_of_every_award_once(db: Path) -> None:
    result = _run("export", db=db)
    assert result.exit_code == 0
    found = [json.loads(line) for line in result.stdout.splitlines()]
    assert [award["recipient"]["name"] for award in found] == ["Nguyễn Thị Hường", "Vũ Hải Đăng", "Nguyễn Thị Hường"]
    assert found[1]["doubts"] == ["Chữ mờ."] and found[0]["recipient"]["identity"] is None


def test_search_puts_data_on_stdout_and_messages_on_stderr(db: Path) -> None:
    result = _run("search", "Vũ", "Hải", "Dăngg", db=db)
    assert result.exit_code == 0
    assert json.loads(result.stdout)["recipient"]["name"] == "Vũ Hải Đăng"
    assert "gần giống" in result.stderr


def test_search_takes_an_award_by_its_abbreviation(db: Path) -> None:
    result = _run("search", "--award", "LĐTT", "--limit", "1", db=db)
    assert len(result.stdout.splitlines()) == 1
    assert "Còn 2 kết quả nữa" in result.stderr


def test_the_archive_may_be_named_by_the_environment(db: Path) -> None:
    result = _run("search", "dang", env={"SOVANG_DB": f"sqlite:///{db}", "SOVANG_LANG": "en"})
    assert result.exit_code == 0 and len(result.stdout.splitlines()) == 1


def test_show_finds_a_document_by_id_and_by_number(db: Path) -> None:
    by_id = json.loads(_run("show", "1", db=db).stdout)
    by_number = json.loads(_run("show", "329/qđ-ubnd", db=db).stdout)
    assert by_id == by_number
    assert by_id["document"]["number"] == "329/QĐ-UBND" and len(by_id["awards"]) == 2
    assert {"field": "number", "value": "329/QĐ-UBND", "quote": "Số: 329/QĐ-UBND", "page": 1}.items() <= next(
        fact for fact in by_id["facts"] if fact["field"] == "number"
    ).items()


def test_show_as_a_page_has_values_quotes_doubts_and_mentions(db: Path) -> None:
    page = _run("show", "329/QĐ-UBND", "--format", "table", db=db).stdout
    assert "15/03/2021" in page and "Số: 329/QĐ-UBND" in page and "Chữ mờ." in page
    assert max(map(len, page.splitlines())) <= 80
    assert "Lò Văn Páo" in _run("show", "12/TTr-SNV", "--format", "table", db=db).stdout


def test_show_of_what_is_not_there_says_so(db: Path) -> None:
    result = _run("show", "999/QĐ-UBND", db=db)
    assert result.exit_code == 1 and "999/QĐ-UBND" in result.stderr
    assert _run("show", "9" * 30, db=db).exit_code == 1


def test_person_tells_the_candidates_and_their_awards(db: Path) -> None:
    page = _run("person", "nguyen", "thi", "huong", "--format", "table", db=db).stdout
    assert page.index("329/QĐ-UBND") < page.index("415/QĐ-UBND")
    lines = [json.loads(line) for line in _run("person", "Nguyễn Thị Hường", db=db).stdout.splitlines()]
    assert [line["candidate"] for line in lines] == [1, 1]
    assert {line["when"] for line in lines} == {None}


def test_unit_tells_the_awards_of_its_people(db: Path) -> None:
    page = _run("unit", "hoa", "ban", "--format", "table", db=db).stdout
    assert "Vũ Hải Đăng" in page and "Trường Mầm non Hoa Ban" in page


def test_nothing_found_is_an_empty_list_and_a_message(db: Path) -> None:
    assert _run("search", "zzzz", "--format", "jsonl", db=db).stdout == ""
    result = _run("search", "zzzz", "--format", "table", db=db)
    assert result.stdout == "" and "Không có kết quả" in result.stderr and result.exit_code == 0


def test_the_audit_finds_the_title_that_was_given_twice(db: Path) -> None:
    found = [json.loads(line) for line in _run("audit", "--rule", "R-DUP-03", db=db).stdout.splitlines()]
    assert [finding["documents"] for finding in found] == [["329/QĐ-UBND", "415/QĐ-UBND"]]
    assert _run("audit", "--exit-code", db=db).exit_code == 1
    assert _run("audit", "--exit-code", "--severity", "INFO", db=db).exit_code == 0
    assert "Nguyễn Thị Hường" in _run("audit", "--format", "table", db=db).stdout


def test_doctor_finds_everything_this_test_needs(tmp_path: Path) -> None:
    result = _run("doctor", db=tmp_path / "kho.db")
    found = {check["name"]: check["works"] for check in map(json.loads, result.stdout.splitlines())}
    assert result.exit_code == 0 and all(found.values()) and "tesserocr" in found
    assert not (tmp_path / "kho.db").exists()


def test_a_machine_without_the_second_reader_lacks_nothing_it_needs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> str:
        raise ImportError("tesserocr")

    monkeypatch.setattr("commands.doctor._tesseract", broken)
    result = _run("doctor", db=tmp_path / "kho.db")
    found = {check["name"]: check for check in map(json.loads, result.stdout.splitlines())}
    assert result.exit_code == 0
    assert (found["Tesseract"]["works"], found["Tesseract"]["needed"]) == (False, False)


def test_awards_lists_the_catalogue_without_an_archive() -> None:
    codes = {json.loads(line)["code"] for line in _run("awards").stdout.splitlines()}
    assert {"bk-tinh", "hc-lao-dong-3", "dhtd-ldtt"} <= codes


def test_a_spreadsheet_is_written_to_a_file(db: Path, tmp_path: Path) -> None:
    path = tmp_path / "ket-qua.xlsx"
    assert _run("search", "--output", str(path), db=db).exit_code == 0
    assert path.read_bytes().startswith(b"PK")
