"""Lists in DOCX as Word's users set them: automatic numbers, tabs, several paragraphs in a cell, signatures below in a table."""

import io
import random
from collections.abc import Callable

from ingest.read import read_bytes
from tests.shapes.pool import UNITS, some
from tests.shapes.truth import Shape, Truth
from tests.shapes.word_files import Paper

_TIE = "(Kèm theo Quyết định số {} của Chủ tịch UBND tỉnh)"


def _opening(paper: Paper, annex: bool) -> None:
    nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"
    paper.table(("ỦY BAN NHÂN DÂN\nTỈNH HÒA AN", nation), (f"Số: {paper.number}", "Hòa An, ngày 12 tháng 4 năm 2022"))
    for text in ("QUYẾT ĐỊNH", "Về việc tặng Bằng khen", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÒA AN"):
        paper.line(text, True)
    paper.line("Căn cứ Luật Thi đua, khen thưởng;")
    paper.line("QUYẾT ĐỊNH:", True)
    where = " (có danh sách kèm theo)." if annex else ", gồm:"
    paper.line(
        f"Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho các cá nhân đã có thành tích xuất sắc năm 2021{where}"
    )


def _closing(paper: Paper) -> None:
    paper.line("Điều 2. Quyết định có hiệu lực kể từ ngày ký./.")
    paper.table(("Nơi nhận:\n- Như Điều 2;\n- Lưu: VT.", "CHỦ TỊCH\n\n\n\nTrần Quốc Huân"))


def _numbered(paper: Paper) -> None:
    """The numbers are Word's own."""
    look = paper.rng.choice(["List Number", "List Bullet"])
    address, between = paper.rng.random() < 0.5, paper.rng.choice([", ", " - "])
    for _ in some(paper.rng, 5, 2):
        name, post, unit = paper.person("bk-tinh")
        called = ("Bà " if "Thị" in name else "Ông ") if address else ""
        item = paper.file.add_paragraph(f"{called}{name}{between}{post}, {unit}{paper.rng.choice([';', ''])}")
        item.style = paper.file.styles[look]


def _with_tabs(paper: Paper) -> None:
    """Columns set with tabs: three rows make a list, two may be anything."""
    for n in some(paper.rng, 5, 3):
        paper.line(f"{n + 1}.\t" + "\t".join(paper.person("bk-tinh")))


def _stacked_cells(paper: Paper) -> None:
    """The post and the unit stand as paragraphs of one cell."""
    table = paper.table(("STT", "Họ và tên", paper.rng.choice(["Chức vụ, đơn vị công tác", "Chức vụ, đơn vị"])))
    glue = paper.rng.choice(["\n", ",\n", ", "])
    for n in some(paper.rng, 5, 2):
        name, post, unit = paper.person("bk-tinh")
        paper.row(table, (str(n + 1), name, f"{post}{glue}{unit}"))


def _empty_rows(paper: Paper) -> None:
    """Rows left empty, and numbers that go on below a group row in the middle."""
    table, count = paper.table(("TT", "Họ và tên", "Chức vụ")), 0
    for unit in paper.rng.sample(UNITS, 2):
        cells = table.add_row().cells
        cells[0].merge(cells[2]).text = unit.upper() if paper.rng.random() < 0.5 else unit
        for _ in some(paper.rng):
            count += 1
            paper.row(table, (str(count), *paper.person("bk-tinh", unit=unit)[:2]))
        if paper.rng.random() < 0.4:
            paper.row(table, ("", "", ""))


def _no_number_column(paper: Paper) -> None:
    table = paper.table(("Họ và tên", "Chức vụ", "Đơn vị"))
    for _ in some(paper.rng, 5, 2):
        paper.row(table, paper.person("bk-tinh"))


def _continued(paper: Paper) -> None:
    """The table goes on as another one without a head."""
    rows = [(str(n + 1), *paper.person("bk-tinh")) for n in some(paper.rng, 6, 2)]
    cut = paper.rng.randint(1, len(rows) - 1)
    paper.table(("STT", "Họ và tên", "Chức vụ", "Đơn vị"), *rows[:cut])
    paper.line("")
    paper.table(*rows[cut:])


STYLES: tuple[Callable[[Paper], None], ...] = (
    _numbered,
    _with_tabs,
    _stacked_cells,
    _empty_rows,
    _no_number_column,
    _continued,
)


def made(seed: int) -> Shape:
    """A decision with its list in the article or on a page of its own."""
    paper, style = Paper(random.Random(seed)), STYLES[seed % len(STYLES)]
    annex = paper.rng.random() < 0.5
    _opening(paper, annex)
    if annex:
        _closing(paper)
        paper.file.add_page_break()
        paper.line("DANH SÁCH", True)
        paper.line(_TIE.format(paper.number), True)
    style(paper)
    if not annex:
        _closing(paper)
    elif paper.rng.random() < 0.5:
        paper.line(f"Danh sách gồm {len(paper.told):02d} cá nhân./.")
        paper.table(("NGƯỜI LẬP\n\n\nLê Thị Biểu", "TRƯỞNG BAN\n\n\nHoàng Xuân Trực"))
    data = io.BytesIO()
    paper.file.save(data)
    header = {"number": paper.number, "issuer": "Ủy ban nhân dân tỉnh Hòa An", "signer": "Trần Quốc Huân"}
    return read_bytes(data.getvalue(), "quyet-dinh.docx"), Truth(
        tuple(paper.told), header, style=f"{style.__name__.strip('_')} {'annex' if annex else 'article'}"
    )
