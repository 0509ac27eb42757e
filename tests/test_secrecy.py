"""The grade of secrecy stamped near the header, and the word where it is none."""

import zipfile
from pathlib import Path

import docx
import pytest
from click.testing import CliRunner, Result
from hypothesis import given

from cli import app
from extract import parts, secrecy
from ingest.document import Block, Box, Document, Page, compose
from store.archive import Archive
from store.doubtful import doubtful
from store.failures import failures
from store.load import Terms
from store.view import view
from tests.loads import counts, loaded
from tests.texts import SOURCE, decided, inside, odd_texts, typed

TOP = ("^ỦY BAN NHÂN DÂN", "^TỈNH LÂM ĐỒNG", "^Số: 19/QĐ-UBND")
REST = (
    "^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "^Lâm Đồng, ngày 15 tháng 6 năm 2021", "^QUYẾT ĐỊNH", "^Về việc khen thưởng",
    "Căn cứ Luật Bảo vệ bí mật nhà nước ngày 15 tháng 11 năm 2018;", "Điều 1. Tặng Bằng khen cho các cá nhân có tên sau:",
)  # fmt: skip


def _read(document: Document) -> tuple[str, str] | None:
    found = secrecy.read(document, parts.cut(document))
    return (found.grade, document.text[found.quote.start : found.quote.end]) if found else None


def test_a_marked_paper_asks_whether_the_archive_may_hold_it() -> None:
    marked = [doubt for doubt in decided(*TOP, "MẬT", *REST).doubts if doubt.code == "secrecy-marked"]
    assert len(marked) == 1 and "«MẬT»" in marked[0].reason and "sovang forget" in marked[0].reason
    assert not [doubt for doubt in decided(*TOP, *REST).doubts if doubt.code == "secrecy-marked"]


@pytest.mark.parametrize(
    ("line", "grade", "words"),
    [
        pytest.param("MẬT", "mat", "MẬT", id="secret"),
        pytest.param("TỐI MẬT", "toi-mat", "TỐI MẬT", id="top secret"),
        pytest.param("^TUYỆT MẬT", "tuyet-mat", "TUYỆT MẬT", id="of the highest grade"),
        pytest.param("| TỐI MẬT |", "toi-mat", "TỐI MẬT", id="in a frame"),
        pytest.param("Độ mật: MẬT", "mat", "MẬT", id="after its label"),
        pytest.param("TOI MAT", "toi-mat", "TOI MAT", id="without marks"),
        pytest.param("TUYỆTMẬT", "tuyet-mat", "TUYỆTMẬT", id="a blank lost"),
        pytest.param("T U Y Ệ T   M Ậ T", "tuyet-mat", "T U Y Ệ T M Ậ T", id="letters set apart"),
        pytest.param("Độ mật: Tối mật", "toi-mat", "Tối mật", id="in small letters after its label"),
        pytest.param("HỎA TỐC - MẬT", "mat", "MẬT", id="beside a grade of haste"),
        pytest.param("MẬT, THƯỢNG KHẨN", "mat", "MẬT", id="before a grade of haste"),
    ],
)
def test_a_mark_at_its_place_gives_the_grade(line: str, grade: str, words: str) -> None:
    assert _read(typed(*TOP, line, *REST)) == (grade, words)
    assert _read(typed(line, *TOP, *REST)) == (grade, words)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("BẢO VỆ BÍ MẬT NHÀ NƯỚC", id="in a title"),
        pytest.param("Mật", id="no capitals"),
        pytest.param("MẶT", id="another word"),
        pytest.param("MÁT", id="a third word"),
        pytest.param("HỎA TỐC", id="a grade of haste"),
        pytest.param("Nguyễn Thị MẬT", id="a name"),
        pytest.param("", id="nothing"),
    ],
)
def test_other_lines_are_no_mark(line: str) -> None:
    assert _read(typed(*TOP, line, *REST)) is None


def test_the_word_in_the_list_of_a_decision_is_no_mark() -> None:
    assert _read(typed(*TOP, *REST, [["TT", "Họ", "Tên", "Đơn vị"], ["1", "LÒ THỊ", "MẬT", "Bản Nà Mỏ"]])) is None
    assert _read(typed(*TOP, *REST, "MẬT")) is None


@pytest.mark.parametrize(("top", "found"), [(0.2, True), (0.7, False)])
def test_on_a_page_the_mark_stands_in_the_upper_part_wherever_it_was_read(top: float, found: bool) -> None:
    blocks = [
        Block(line.removeprefix("^"), Box(0.1, 0.02 * at, 0.5, 0.02 * at + 0.01))
        for at, line in enumerate((*TOP, *REST))
    ]
    pages = (Page(1, (*blocks, Block("TỐI MẬT", Box(0.1, top, 0.2, top + 0.02))), "ocr", 595, 842),)
    assert (_read(Document(SOURCE, pages, compose(pages))) is not None) is found


def test_of_two_marks_the_gravest_counts() -> None:
    assert _read(typed("MẬT", *TOP, "TUYỆT MẬT", *REST)) == ("tuyet-mat", "TUYỆT MẬT")


@given(odd_texts)
def test_a_mark_lies_in_any_document(text: str) -> None:
    document = typed(*TOP, text, *REST)
    found = secrecy.read(document, parts.cut(document))
    assert found is None or inside(document.text, found.quote)


def test_a_marked_paper_is_refused_with_its_mark_unless_the_owner_allows_it() -> None:
    made = decided(*TOP, "TỐI MẬT", *REST)
    with pytest.raises(secrecy.SecretPaper) as refused:
        secrecy.settle(made, allowed=False)
    assert (refused.value.code, refused.value.detail) == ("secret", "TỐI MẬT")
    (doubt,) = [doubt for doubt in secrecy.settle(made, allowed=True).doubts if doubt.field == "secrecy"]
    assert doubt.code == "secrecy-allowed" and "«TỐI MẬT»" in doubt.reason and doubt.quote is not None
    plain = decided(*TOP, *REST)
    assert secrecy.settle(plain, allowed=False) is plain


def test_a_paper_that_is_secret_no_longer_is_no_secret() -> None:
    assert _read(typed(*TOP, "MẬT", "ĐÃ GIẢI MẬT", *REST)) is None
    assert _read(typed(*TOP, "MẬT", "Đã giải mật", *REST)) == ("mat", "MẬT")


def test_a_stamp_read_in_one_line_with_the_number_counts() -> None:
    assert _read(typed(*TOP[:2], "Số: 19/QĐ-UBND TỐI MẬT", *REST)) == ("toi-mat", "TỐI MẬT")
    assert _read(typed(*TOP[:2], "Số: 19/QĐ-BMAT", *REST)) is None


def test_a_name_in_a_small_table_below_the_title_is_no_mark() -> None:
    assert _read(typed(*TOP, *REST[:4], [["Họ", "Tên"], ["LÒ THỊ", "MẬT"]])) is None


def _paper(path: Path, mark: str | None) -> Path:
    paper = docx.Document()
    for line in (*TOP, *([mark] if mark else []), *REST, "1. Ông Vũ Hải Đăng, Giáo viên Trường Mầm non Hoa Ban."):
        paper.add_paragraph(line.removeprefix("^"))
    paper.save(str(path))
    return path


def test_a_load_refuses_it_tells_it_and_keeps_none_of_its_words(archive: Archive, folder: Path) -> None:
    _paper(folder / "mat.docx", "TUYỆT MẬT")
    _paper(folder / "thuong.docx", None)
    inner = _paper(folder / "trong.docx", "MẬT")
    with zipfile.ZipFile(folder / "goi.zip", "w") as packed:
        packed.write(inner, "trong.docx")
    inner.unlink()
    for _ in range(2):
        report = loaded(archive, folder)
        assert (report.found, report.refused) == (3, 2)
    refused = {Path(failure.path).name: (failure.code, failure.detail) for failure in failures(archive)}
    assert refused == {"mat.docx": ("secret", "TUYỆT MẬT"), "trong.docx": ("secret", "MẬT")}
    with archive.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM documents").scalar_one() == 1
    report = loaded(archive, folder, terms=Terms(allow_secret=True))
    assert counts(report) == (3, 2, 1, 0, 0) and list(failures(archive)) == []
    shown = [found for found in (view(archive, number) for number in (1, 2, 3)) if found]
    assert sorted(doubt.code for found in shown for doubt in found.doubts if doubt.field == "secrecy") == [
        "secrecy-allowed",
        "secrecy-allowed",
    ]
    assert doubtful(archive, only="secrecy") == ([], 0)
    assert counts(loaded(archive, folder)) == (3, 0, 3, 0, 0)


def test_the_command_says_why_and_what_to_do(archive: Archive, folder: Path) -> None:
    path = str(_paper(folder / "mat.docx", "MẬT"))

    def run(*arguments: str) -> Result:
        return CliRunner().invoke(app, ["--db", archive.place, *arguments], prog_name="sovang")

    refused = run("load", path, "--workers", "1")
    assert refused.exit_code == 1 and "đóng dấu độ mật" in refused.stderr and "(MẬT)" in refused.stderr
    (line,) = run("failures").stdout.splitlines()
    assert "--allow-secret" in line and "Hải Đăng" not in line
    assert run("load", path, "--workers", "1", "--allow-secret").exit_code == 0
