"""Tables of recipients in many shapes: columns, group rows, awards in the lead, a column or crosses."""

import random
from dataclasses import dataclass, field

from tests.granting import END, TOP
from tests.shapes.pool import TITLES, UNITS, Pool, some
from tests.shapes.truth import Shape, Told, shape

_HEADS = {
    "number": ("STT", "TT", "Số TT"), "name": ("Họ và tên", "Họ tên"), "born": ("Năm sinh", "Ngày sinh"),
    "both": ("Chức vụ, đơn vị công tác", "Chức vụ, đơn vị"), "post": ("Chức vụ", "Chức danh", "Chức vụ/Nghề nghiệp"),
    "unit": ("Đơn vị", "Đơn vị công tác", "Nơi công tác"), "award": ("Danh hiệu", "Hình thức khen thưởng", "Danh hiệu thi đua"),
    "ldtt": ("LĐTT",), "cstd": ("CSTĐCS",), "money": ("Tiền thưởng", "Mức thưởng (đồng)"), "note": ("Ghi chú",),
}  # fmt: skip
_ALSO_BODIES = ("Họ và tên", "Tên cá nhân, tập thể", "Họ và tên/ Tên tập thể")
_CROSSES = {"ldtt": "dhtd-ldtt", "cstd": "dhtd-cstd-co-so"}
_GIFT = "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho các tập thể, cá nhân có tên sau:"
_ALL = "Điều 1. Công nhận danh hiệu thi đua, tặng Bằng khen năm 2020 cho các tập thể, cá nhân sau:"


@dataclass
class Table:
    """One table: its columns and the look of its rows, the rows so far and what they grant."""

    rng: random.Random
    by: str
    awarded: str
    rows: list[tuple[str, ...]] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)
    count: int = 0

    def __post_init__(self) -> None:
        draw, chance = self.rng.choice, self.rng.random
        self.pool = Pool(self.rng)
        where = draw([["both"], ["post", "unit"], ["post"], ["unit"], []])
        award = {"row": ["award"], "cross": ["ldtt", "cstd"]}.get(self.awarded, [])
        more = [column for column, share in (("money", 0.3), ("note", 0.4)) if chance() < share]
        self.columns = ["number", "name", *(["born"] if chance() < 0.3 else []), *where, *award, *more]
        self.label, self.number, self.cross = draw(["roman", "upper"]), draw(["{}", "{}.", "{:02d}"]), draw("xX✓1+")
        self.goes_on = chance() < 0.5
        names = _ALSO_BODIES if self.by in ("kind", "award") else _HEADS["name"]
        self.rows.append(tuple(draw(names if column == "name" else _HEADS[column]) for column in self.columns))

    def group(self, text: str, number: int) -> None:
        """A row that names a group; those below it begin anew unless all are numbered on."""
        label = (("I", "II", "III") if self.label == "roman" else "ABC")[number]
        shown = text.upper() if self.rng.random() < 0.4 else text
        self.rows.append((label, shown, *[""] * (len(self.columns) - 2)))
        self.count = self.count if self.goes_on else 0

    def row(self, many: bool, unit: str | None = None, code: str = "bk-tinh") -> None:
        """A recipient; `many`: a collective. Its unit is that of the group where no column tells it."""
        draw = self.rng.choice
        who = None if many else self.pool.person()
        name = who.name if who else self.pool.body()
        title, titled = draw(TITLES[2:] if many else TITLES[:2])
        crossed = draw([("ldtt",), ("cstd",), ("ldtt", "cstd")])
        self.count += 1
        own = {"born": str(self.rng.randint(1960, 1995)), "post": who.position, "unit": who.unit, "both": f"{who.position}, {who.unit}"} if who else {}  # fmt: skip
        cells = {"number": self.number.format(self.count), "name": name, "award": title, "money": "500.000", **own, **dict.fromkeys(crossed, self.cross)}  # fmt: skip
        self.rows.append(tuple(cells.get(column, "") for column in self.columns))
        codes = {"row": (titled,), "cross": tuple(_CROSSES[one] for one in crossed)}.get(self.awarded, (code,))
        facts = {
            "kind": "ca-nhan" if who else "tap-the",
            "unit": (who.unit if {"unit", "both"} & {*self.columns} else unit) if who else None,
            "position": who.position if who and {"post", "both"} & {*self.columns} else None,
            "bonus": 500_000 if "money" in self.columns else None,
        }
        self.told += [Told(name, each, facts) for each in codes]


def _filled(table: Table) -> None:
    if table.by == "none":
        for _ in some(table.rng, 6, 2):
            table.row(False)
    for number, unit in enumerate(table.rng.sample(UNITS, 3) if table.by == "unit" else ()):
        table.group(unit, number)
        for _ in some(table.rng):
            table.row(False, unit)
    for number, kind in enumerate(("Tập thể", "Cá nhân") if table.by == "kind" else ()):
        table.group(kind, number)
        for _ in some(table.rng):
            table.row(not number)
    for number, (title, code) in enumerate(table.rng.sample(TITLES, 2) if table.by == "award" else ()):
        table.group(table.rng.choice(["Danh hiệu ", ""]) + title, number)
        for _ in some(table.rng):
            table.row(title.startswith("Tập thể"), code=code)


STYLES = (
    ("none", "lead"), ("none", "row"), ("none", "cross"), ("unit", "lead"), ("unit", "row"), ("unit", "cross"), ("kind", "lead"),
    ("kind", "row"), ("award", "lead"),
)  # fmt: skip


def made(seed: int) -> Shape:
    """A decision with a table in a shape of its own."""
    style = STYLES[seed % len(STYLES)]
    table = Table(random.Random(seed), *style)
    _filled(table)
    article = _GIFT if table.awarded == "lead" and table.by != "award" else _ALL
    return shape([*TOP, article, table.rows, *END], table.told, *style)
