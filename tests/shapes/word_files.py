"""Whole decisions as DOCX: a header in two columns, tables with merged cells, a list on a page of its own."""

import io
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from ingest.read import read_bytes
from tests.shapes.pool import TITLES, UNITS, Pool, some
from tests.shapes.truth import Shape, Told, Truth

_HEADS = ("STT", "Họ và tên", "Chức vụ", "Đơn vị")


def _document() -> Any:
    import docx

    return docx.Document()


@dataclass
class Paper:
    """A DOCX in the making."""

    rng: random.Random
    file: Any = field(default_factory=_document)
    told: list[Told] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.pool, self.number = Pool(self.rng), f"{self.rng.randint(1, 3000)}/QĐ-UBND"

    def line(self, text: str, centred: bool = False) -> None:
        paragraph = self.file.add_paragraph()
        paragraph.add_run(text).bold = centred
        paragraph.alignment = 1 if centred else None

    def table(self, *rows: Sequence[str]) -> Any:
        table = self.file.add_table(rows=0, cols=len(rows[0]))
        for row in rows:
            self.row(table, row)
        return table

    def row(self, table: Any, cells: Sequence[str]) -> Any:
        added = table.add_row().cells
        for cell, text in zip(added, cells, strict=True):
            cell.text = text
        return added

    def person(self, *codes: str, unit: str | None = None) -> tuple[str, str, str]:
        who = self.pool.person(unit)
        self.told += [Told(who.name, code, {"position": who.position, "unit": who.unit}) for code in codes]
        return who.name, who.position, who.unit


def _top(paper: Paper) -> None:
    rng = paper.rng
    nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"
    day = f"Hòa An, ngày {rng.randint(1, 28):02d} tháng {rng.randint(1, 12):02d} năm 2022"
    body = "ỦY BAN NHÂN DÂN\nTỈNH HÒA AN" + rng.choice(["", "\n-------"])
    paper.table((body, nation), (f"Số: {paper.number}", day))
    for text in (
        "QUYẾT ĐỊNH",
        "Về việc công nhận danh hiệu thi đua và tặng Bằng khen năm 2021",
        "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÒA AN",
    ):
        paper.line(text, True)
    paper.line("Căn cứ Luật Thi đua, khen thưởng;")
    paper.line("QUYẾT ĐỊNH:", True)
    whom = "cho các tập thể, cá nhân có tên trong danh sách kèm theo"
    paper.line(f"Điều 1. Công nhận danh hiệu thi đua và tặng Bằng khen của Chủ tịch UBND tỉnh năm 2021 {whom}.")
    paper.line("Điều 2. Quyết định có hiệu lực kể từ ngày ký./.")
    signed = rng.choice(["KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n\nTrần Quốc Huân", "CHỦ TỊCH\n\n\n\nTrần Quốc Huân"])
    paper.table(("Nơi nhận:\n- Như Điều 2;\n- Lưu: VT.", signed))
    paper.file.add_page_break()
    paper.line("DANH SÁCH", True)
    paper.line(f"(Kèm theo Quyết định số {paper.number} của Chủ tịch UBND tỉnh)", True)


def _a_table_a_section(paper: Paper) -> None:
    for number, (title, code) in enumerate(TITLES[:2], 1):
        paper.line(f"{'I' * number}. {title.upper()}", paper.rng.random() < 0.5)
        table = paper.table(_HEADS)
        for count in some(paper.rng, 4):
            paper.row(table, (str(count + 1), *paper.person(code)))


def _group_rows(paper: Paper) -> None:
    table = paper.table(("TT", "Họ và tên", "Chức vụ", "Đơn vị công tác"))
    for number, (title, code) in enumerate((("Bằng khen của Chủ tịch UBND tỉnh", "bk-tinh"), TITLES[0]), 1):
        cells, first = table.add_row().cells, int(paper.rng.random() < 0.4)
        label = "" if first else f"{'I' * number}. "
        cells[first].merge(cells[3]).text = label + (paper.rng.choice(["", "Danh hiệu "]) if number > 1 else "") + title
        for count in some(paper.rng, 4):
            paper.row(table, (str(count + 1), *paper.person(code)))


def _units_down_the_side(paper: Paper) -> None:
    paper.line("A. BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH", True)
    table, count = paper.table(("STT", "Đơn vị", "Họ và tên", "Chức vụ")), 0
    for unit in paper.rng.sample(UNITS, 3):
        cells = []
        for _ in some(paper.rng):
            count += 1
            name, post, _ = paper.person("bk-tinh", unit=unit)
            cells.append(paper.row(table, (str(count), "", name, post))[1])
        cells[0].merge(cells[-1]).text = unit


def _two_rows_of_heads(paper: Paper) -> None:
    heads = ("TT", "Họ và tên", "Chức vụ", "Đơn vị", "Danh hiệu, hình thức khen thưởng", "")
    table, mark = paper.table(heads, ("", "", "", "", "CSTĐ cơ sở", "Bằng khen")), paper.rng.choice("xX✓")
    table.cell(0, 4).merge(table.cell(0, 5)).text = heads[4]
    for column in range(4):
        table.cell(0, column).merge(table.cell(1, column)).text = heads[column]
    for count in some(paper.rng, 5, 2):
        codes = paper.rng.choice([("dhtd-cstd-co-so",), ("bk-tinh",), ("dhtd-cstd-co-so", "bk-tinh")])
        crosses = [mark if code in codes else "" for code in ("dhtd-cstd-co-so", "bk-tinh")]
        paper.row(table, (str(count + 1), *paper.person(*codes), *crosses))


STYLES: tuple[Callable[[Paper], None], ...] = (
    _a_table_a_section,
    _group_rows,
    _units_down_the_side,
    _two_rows_of_heads,
)


def made(seed: int) -> Shape:
    """A decision with its list, as a DOCX."""
    paper, style = Paper(random.Random(seed)), STYLES[seed % len(STYLES)]
    _top(paper)
    style(paper)
    data = io.BytesIO()
    paper.file.save(data)
    header = {"number": paper.number, "issuer": "Ủy ban nhân dân tỉnh Hòa An", "signer": "Trần Quốc Huân"}
    return read_bytes(data.getvalue(), "quyet-dinh.docx"), Truth(
        tuple(paper.told), header, style=style.__name__.strip("_")
    )
