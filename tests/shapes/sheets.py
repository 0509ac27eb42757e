"""Lists as Excel sheets: a title above, heads in one or two rows, group rows, marks in columns, totals and signatures below."""

import io
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from ingest.read import read_bytes
from tests.shapes.pool import UNITS, Pool, some
from tests.shapes.truth import Shape, Told, Truth

_TITLES = {
    "bk-tinh": "TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH",
    "dhtd-cstd-bo-tinh": "CÔNG NHẬN DANH HIỆU CHIẾN SĨ THI ĐUA CẤP TỈNH",
}
_MARKS = {"LĐTT": "dhtd-ldtt", "CSTĐCS": "dhtd-cstd-co-so", "Bằng khen UBND tỉnh": "bk-tinh"}
_SIGNED = (
    ("Người lập biểu", "TRƯỞNG BAN"), ("NGƯỜI LẬP BIỂU", "CHỦ TỊCH"), ("Người lập", "Thủ trưởng đơn vị"), ("Lập biểu", "HIỆU TRƯỞNG"), ("Kế toán", "Giám đốc"),
    ("Người lập danh sách", "Xác nhận của đơn vị"), ("", "TRƯỞNG PHÒNG"), ("", "TM. HỘI ĐỒNG"), ("THƯ KÝ", "CHỦ TỊCH HỘI ĐỒNG"),
)  # fmt: skip
_TIE = "(Kèm theo Quyết định số 12/QĐ-UBND ngày 15/6/2022 của Chủ tịch UBND tỉnh Hòa An)"


def _book() -> Any:
    import openpyxl

    return openpyxl.Workbook()


@dataclass
class Sheet:
    """A workbook with one list."""

    rng: random.Random
    book: Any = field(default_factory=_book)
    told: list[Told] = field(default_factory=list)
    row: int = 0

    def __post_init__(self) -> None:
        self.pool, self.page = Pool(self.rng), self.book.active
        self.page.title = self.rng.choice(["Sheet1", "DS khen thuong", "Danh sách", "2021"])

    def add(self, *cells: Any) -> None:
        self.row += 1
        for column, value in enumerate(cells, 1):
            if value not in (None, ""):
                self.page.cell(self.row, column, value)

    def merged(self, text: str, width: int, *, whole: bool = True) -> None:
        """A line over all columns, or in the first cell and running over its neighbours."""
        self.add(text)
        if whole:
            self.page.merge_cells(start_row=self.row, start_column=1, end_row=self.row, end_column=width)

    def person(self, *codes: str, unit: str | None = None) -> tuple[str, str, str]:
        who = self.pool.person(unit)
        self.told += [
            Told(who.name, code, {"kind": "ca-nhan", "position": who.position, "unit": who.unit}) for code in codes
        ]
        return who.name, who.position, who.unit


def _title(sheet: Sheet, width: int, what: str) -> None:
    whole = sheet.rng.random() < 0.7
    if sheet.rng.random() < 0.5:
        sheet.add("UBND TỈNH HÒA AN", *[""] * (width - 2), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        sheet.add("", *[""] * (width - 2), "Độc lập - Tự do - Hạnh phúc")
        sheet.row += sheet.rng.randint(0, 1)
    joined = sheet.rng.random() < 0.5
    for line in [f"DANH SÁCH CÁ NHÂN {what}"] if joined else ["DANH SÁCH", f"CÁ NHÂN {what}"]:
        sheet.merged(line, width, whole=whole)
    sheet.merged(_TIE, width, whole=whole)
    sheet.row += sheet.rng.randint(0, 1)


def _plain(sheet: Sheet) -> None:
    """One award for all."""
    code = sheet.rng.choice([*_TITLES])
    heads = ["STT", "Họ và tên", "Chức vụ", "Đơn vị công tác", *(["Ghi chú"] if sheet.rng.random() < 0.5 else [])]
    _title(sheet, len(heads), _TITLES[code])
    sheet.add(*heads)
    for n in some(sheet.rng, 6, 2):
        sheet.add(n + 1, *sheet.person(code))


def _by_unit(sheet: Sheet) -> None:
    """Group rows name the units."""
    code, whole = sheet.rng.choice([*_TITLES]), sheet.rng.random() < 0.5
    _title(sheet, 3, _TITLES[code])
    sheet.add("TT", "Họ và tên", "Chức vụ")
    for label, unit in zip(("I", "II", "III"), sheet.rng.sample(UNITS, 3), strict=True):
        if whole:
            sheet.merged(f"{label}. {unit}", 3)
        else:
            sheet.add(label, unit)
        for n in some(sheet.rng):
            sheet.add(n + 1, *sheet.person(code, unit=unit)[:2])


def _crosses(sheet: Sheet) -> None:
    """Columns of awards below one head."""
    names, mark = sheet.rng.sample([*_MARKS], 2), sheet.rng.choice(["x", "X", "1", 1])
    _title(sheet, 6, "ĐƯỢC KHEN THƯỞNG NĂM 2021")
    sheet.add("STT", "Họ và tên", "Chức vụ", "Đơn vị", "Danh hiệu, hình thức khen thưởng")
    top = sheet.row
    sheet.page.merge_cells(start_row=top, start_column=5, end_row=top, end_column=6)
    sheet.add("", "", "", "", *names)
    for column in range(1, 5):
        sheet.page.merge_cells(start_row=top, start_column=column, end_row=top + 1, end_column=column)
    for n in some(sheet.rng, 6, 2):
        crossed = sheet.rng.choice([(1, 0), (0, 1), (1, 1)])
        codes = [_MARKS[name] for name, has in zip(names, crossed, strict=True) if has]
        sheet.add(n + 1, *sheet.person(*codes), *(mark if has else "" for has in crossed))


def _units_merged(sheet: Sheet) -> None:
    """A unit's cell reaches over its people."""
    code = sheet.rng.choice([*_TITLES])
    _title(sheet, 4, _TITLES[code])
    sheet.add("STT", "Đơn vị", "Họ và tên", "Chức vụ")
    count = 0
    for unit in sheet.rng.sample(UNITS, 3):
        first = sheet.row + 1
        for _ in some(sheet.rng):
            count += 1
            name, post, _unit = sheet.person(code, unit=unit)
            sheet.add(count, unit if sheet.row + 1 == first else "", name, post)
        if sheet.row > first:
            sheet.page.merge_cells(start_row=first, start_column=2, end_row=sheet.row, end_column=2)


def _below(sheet: Sheet, end: Sequence[str]) -> None:
    for line in end:
        sheet.add("", line)
    if sheet.rng.random() < 0.6:
        sheet.row += 1
        left, right = sheet.rng.choice(_SIGNED)
        sheet.add("", left, "", right)
        sheet.row += sheet.rng.randint(0, 3)
        sheet.add("", "Lê Thị Biểu" if left else "", "", "Hoàng Xuân Trực")


STYLES: tuple[Callable[[Sheet], None], ...] = (_plain, _by_unit, _crosses, _units_merged)


def made(seed: int) -> Shape:
    """The list of a decision as a workbook of its own."""
    sheet, style = Sheet(random.Random(seed)), STYLES[seed % len(STYLES)]
    style(sheet)
    people = len({one.name for one in sheet.told})
    _below(sheet, sheet.rng.choice([[], [f"Tổng số: {people} người"], [f"Danh sách gồm {people:02d} cá nhân./."]]))
    data = io.BytesIO()
    sheet.book.save(data)
    return read_bytes(data.getvalue(), "danh-sach.xlsx"), Truth(tuple(sheet.told), style=style.__name__.strip("_"))
