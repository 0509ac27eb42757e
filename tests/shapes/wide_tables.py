"""Tables as clerks make them: heads in two rows, column numbers, dittos, totals, group rows in capitals, notes below."""

import random
from dataclasses import dataclass, field
from typing import Any

from tests.granting import END, TOP
from tests.shapes.pool import Pool, counted, some
from tests.shapes.truth import Shape, Told, shape
from tests.texts import Rows

_UNITS = (
    "Trường THCS Hua Nhàn", "Trường Mầm non Hoa Ban", "UBND xã Nà Mỏ", "Trạm Y tế xã Tả Lùng", "Phòng Tài chính - Kế hoạch huyện Tả Van",
    "Chi cục Thuế huyện Tả Van", "Công an huyện Tả Van", "Hội Liên hiệp Phụ nữ xã Tân Lập", "Công ty TNHH MTV Chè Phú Sơn", "Sở Y tế",
    "Bản Hua, xã Nà Mỏ", "Khoa Nội, Bệnh viện Đa khoa huyện Tả Van", "Văn phòng HĐND và UBND huyện",
)  # fmt: skip
_POSTS = (
    "Giáo viên",
    "Hiệu trưởng",
    "Kế toán",
    "Phó Trưởng phòng",
    "Chuyên viên",
    "Y sĩ",
    "Công chức Địa chính",
    "Nhân viên",
    "Bí thư Chi bộ",
    "Công nhân",
)
_AWARDS = {
    "p": (("Chiến sĩ thi đua cơ sở", "dhtd-cstd-co-so"), ("Lao động tiên tiến", "dhtd-ldtt"), ("Bằng khen của Chủ tịch UBND tỉnh", "bk-tinh")),
    "b": (("Tập thể lao động xuất sắc", "dhtd-ttldxs"), ("Tập thể Lao động tiên tiến", "dhtd-ttldtt"), ("Bằng khen của Chủ tịch UBND tỉnh", "bk-tinh")),
}  # fmt: skip
_REASONS = (
    "Có thành tích xuất sắc trong công tác năm 2021", "Hoàn thành xuất sắc nhiệm vụ năm 2021", "Có nhiều đóng góp cho phong trào thể thao",
    "Có thành tích trong phòng, chống dịch Covid-19",
)  # fmt: skip
_HEADS = {
    "number": ("STT", "TT", "Số TT", "Stt", "Số\nTT"), "name": ("Họ và tên", "Họ tên", "HỌ VÀ TÊN", "Họ và tên cá nhân"),
    "any": ("Tên tập thể, cá nhân", "Họ và tên/ Tên đơn vị", "TẬP THỂ, CÁ NHÂN", "Tập thể/cá nhân được khen thưởng", "Tên đơn vị, cá nhân"),
    "born": ("Năm sinh", "Ngày, tháng, năm sinh"), "people": ("Dân tộc",), "sex": ("Giới tính", "Nam/Nữ"),
    "post": ("Chức vụ", "Chức danh, chức vụ", "CHỨC VỤ", "Chức vụ, nghề nghiệp"), "unit": ("Đơn vị", "Đơn vị công tác", "ĐƠN VỊ", "Cơ quan, đơn vị"),
    "both": ("Chức vụ, đơn vị công tác", "Chức danh, nơi công tác", "Chức vụ - Đơn vị"), "award": ("Danh hiệu", "Hình thức khen thưởng", "Danh hiệu/Hình thức khen thưởng"),
    "reason": ("Thành tích", "Tóm tắt thành tích", "Nội dung khen thưởng"), "money": ("Tiền thưởng (đồng)", "Mức thưởng", "Số tiền thưởng"),
    "note": ("Ghi chú", "GHI CHÚ"),
}  # fmt: skip
_DITTOS = ("nt", "//", "-nt-", "”", "như trên")
_TOTALS = ("Tổng cộng", "Cộng", "TỔNG CỘNG", "Tổng số", "Cộng:")


@dataclass
class Wide:
    """One table: columns, rows and what they grant."""

    rng: random.Random
    by: str
    rows: list[tuple[str, ...]] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)
    count: int = 0
    above: str = ""

    def __post_init__(self) -> None:
        draw, chance = self.rng.choice, self.rng.random
        self.pool = Pool(self.rng)
        where = (
            draw([["both"], ["post", "unit"], ["unit", "post"], ["unit"]])
            if self.by != "unit"
            else draw([["post"], [], ["post"]])
        )
        self.awarded = self.by != "award" and chance() < 0.3
        more = [column for column, share in (("reason", 0.2), ("money", 0.3), ("note", 0.4)) if chance() < share]
        about = [column for column, share in (("born", 0.25), ("sex", 0.1), ("people", 0.15)) if chance() < share]
        before = where == ["unit", "post"] and chance() < 0.5 and not about and self.by == "none"
        who = ["unit", "name", "post"] if before else ["name", *about, *where]
        self.columns = ["number", *who, *(["award"] if self.awarded else []), *more]
        self.ditto, self.number = draw(_DITTOS) if chance() < 0.3 else "", draw(["{}", "{}.", "{:02d}", "{}"])
        self.address = draw(["", "", "Ông", "Đ/c"])
        self.goes_on, self.capital = chance() < 0.4, chance() < 0.5
        self.labels, self.grouped = draw([("I", "II", "III"), ("A", "B", "C")]), draw(["cells", "all but one", "all"])
        self.bodies = self.by in ("kind", "award")
        self._heads()

    def _heads(self) -> None:
        names = {
            column: self.rng.choice(_HEADS["any" if column == "name" and self.bodies else column])
            for column in self.columns
        }
        self.rows.append(tuple(names[column] for column in self.columns))
        if self.rng.random() < 0.2:  # the numbers of the columns
            look = self.rng.choice(["{}", "({})"])
            self.rows.append(tuple(look.format(n + 1) for n in range(len(self.columns))))

    def group(self, text: str, number: int) -> None:
        """A row that names a group: over all columns, over all but the first, or with empty cells behind it."""
        label, shown = self.labels[number], text.upper() if self.capital else text
        rest = [""] * (len(self.columns) - 2)
        looks = {"cells": (label, shown, *rest), "all but one": (label, shown), "all": (f"{label}. {shown}",)}
        self.rows.append(looks[self.grouped])
        self.count = self.count if self.goes_on else 0
        self.above = ""

    def person(self, unit: str | None = None, award: tuple[str, str] | None = None) -> None:
        name, post = self.pool.name(), self.rng.choice(_POSTS)
        own = self.above if self.above and self.rng.random() < 0.4 else self.rng.choice(_UNITS)
        shown = self.ditto if self.ditto and own == self.above and "unit" in self.columns else own
        self.above = own
        called = {"Ông": "Bà " if "Thị" in name else "Ông ", "Đ/c": "Đ/c "}.get(self.address, "")
        cells = {
            "name": called + name, "born": str(self.rng.randint(1960, 1999)), "people": self.rng.choice(["Kinh", "Thái", "Mông"]),
            "sex": "Nữ" if "Thị" in name else "Nam", "post": post, "unit": shown, "both": f"{post}, {own}",
        }  # fmt: skip
        told = own if {"unit", "both"} & {*self.columns} else unit
        self._row(
            name,
            "p",
            cells,
            award,
            {"kind": "ca-nhan", "unit": told, "position": post if {"post", "both"} & {*self.columns} else None},
        )

    def body(self, award: tuple[str, str] | None = None) -> None:
        name = self.pool.body(_UNITS)
        kind = "doanh-nghiep" if name.startswith("Công ty") else "tap-the"
        self.above = ""
        self._row(name, "b", {"name": name}, award, {"kind": kind, "unit": None, "position": None})

    def _row(
        self, name: str, who: str, cells: dict[str, str], award: tuple[str, str] | None, facts: dict[str, Any]
    ) -> None:
        self.count += 1
        title, code = award or (self.rng.choice(_AWARDS[who]) if self.awarded else ("", "bk-tinh"))
        sum_, why = self.rng.choice([500_000, 745_000, 1_490_000]), self.rng.choice(_REASONS)
        cells |= {
            "number": self.number.format(self.count),
            "award": title,
            "money": f"{sum_:,}".replace(",", "."),
            "reason": why,
        }
        self.rows.append(tuple(cells.get(column, "") for column in self.columns))
        facts |= {
            "bonus": sum_ if "money" in self.columns else None,
            **({"reason": why} if "reason" in self.columns else {}),
        }
        self.told.append(Told(name, code, facts))

    def total(self) -> None:
        """A row that counts the others or adds up the bonuses."""
        sum_ = sum(one.facts["bonus"] or 0 for one in self.told)
        cells = {"name": self.rng.choice(_TOTALS), "money": f"{sum_:,}".replace(",", ".")}
        if "money" in self.columns:
            self.rows.append(tuple(cells.get(column, "") for column in self.columns))
        else:
            self.rows.append((f"{cells['name'].strip(':')}: {len(self.told):02d} người",))


def _filled(table: Wide) -> None:
    rng = table.rng
    if table.by == "none":
        for _ in some(rng, 6, 2):
            table.person()
    for number, unit in enumerate(rng.sample(_UNITS, 3) if table.by == "unit" else ()):
        table.group(unit, number)
        for _ in some(rng):
            table.person(unit)
    for number, kind in enumerate(("Tập thể", "Cá nhân") if table.by == "kind" else ()):
        many = some(rng)
        count = rng.choice(["", f" ({len(many):02d} {kind.lower()})", f": {len(many):02d}"])
        table.group(kind + count, number)
        for _ in many:
            (table.person if number else table.body)()
    for number, (who, award) in enumerate(
        [("b", rng.choice(_AWARDS["b"])), ("p", rng.choice(_AWARDS["p"]))] if table.by == "award" else ()
    ):
        table.group(rng.choice(["Danh hiệu ", "", "Tặng "]) + award[0] if "Bằng" not in award[0] else award[0], number)
        for _ in some(rng):
            table.person(award=award) if who == "p" else table.body(award)


_NOTES = (
    "(Danh sách này có {c:02d} {k}./.)",
    "Danh sách gồm {c} {k}./.",
    "Tổng cộng: {c:02d} {k}.",
    "Ghi chú: Tiền thưởng trích từ Quỹ thi đua, khen thưởng.",
    "Ấn định danh sách có {c:02d} {k}.",
)
STYLES = ("none", "unit", "kind", "award")


def made(seed: int) -> Shape:
    """A decision with such a table in its article or in its annex."""
    rng, by = random.Random(seed), STYLES[seed % len(STYLES)]
    table = Wide(rng, by)
    _filled(table)
    if rng.random() < 0.2:
        table.total()
    persons = {one.name for one in table.told if one.facts["kind"] == "ca-nhan"}
    whom = counted(len(persons), len(table.told) - len(persons)) if rng.random() < 0.5 else "các tập thể, cá nhân"
    several = table.awarded or by == "award"
    gift = (
        "Công nhận danh hiệu thi đua và tặng Bằng khen của Chủ tịch UBND tỉnh năm 2021"
        if several
        else "Tặng Bằng khen của Chủ tịch UBND tỉnh"
    )
    note = (
        [rng.choice(_NOTES).format(c=len(table.told), k="cá nhân" if by in ("none", "unit") else "tập thể, cá nhân")]
        if rng.random() < 0.3
        else []
    )
    rows: Rows = table.rows
    if rng.random() < 0.6:
        return shape(
            [*TOP, f"Điều 1. {gift} cho {whom}, gồm:", rows, *note, *END],
            table.told,
            by,
            table.grouped,
            "in the article",
        )
    tie = rng.choice(
        [
            "(Kèm theo Quyết định số 12/QĐ-UBND ngày 15/6/2022 của Chủ tịch UBND tỉnh)",
            "(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 15 tháng 6 năm 2022 của Chủ tịch Ủy ban nhân dân tỉnh)",
        ]
    )
    annex = [
        "^"
        + rng.choice(["DANH SÁCH", "DANH SÁCH KHEN THƯỞNG", "PHỤ LỤC\nDANH SÁCH ĐƯỢC KHEN THƯỞNG"]).replace("\n", " "),
        f"^{tie}",
    ]
    return shape(
        [*TOP, f"Điều 1. {gift} cho {whom} (có danh sách kèm theo).", *END, *annex, rows, *note],
        table.told,
        by,
        table.grouped,
        "annex",
    )
