"""Lists attached to a decision: headings over several lines, blanks for pen, sections by class, district and kind."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.shapes.annexes import _TOP
from tests.shapes.pool import Person, Pool, some
from tests.shapes.truth import Shape, Told, shape
from tests.texts import Rows

_WHERE = (
    "(có danh sách kèm theo)", "(Có danh sách kèm theo)", "(theo danh sách đính kèm)", "có tên trong danh sách kèm theo Quyết định này", "(có Phụ lục kèm theo)",
    "(danh sách cụ thể kèm theo)", "(có Phụ lục chi tiết kèm theo)", "theo danh sách kèm theo",
)  # fmt: skip
_CLASSES = (("Khối các sở, ban, ngành", ("Sở Y tế", "Sở Tài chính", "Văn phòng UBND tỉnh")), ("Khối các huyện", ("UBND huyện Tả Van", "Phòng Nội vụ huyện Tả Van", "Công an huyện Tả Van")), ("Khối doanh nghiệp", ("Công ty TNHH Hòa Bình", "Công ty Điện lực Hòa An", "Hợp tác xã Hua Nhàn")))  # fmt: skip
_REASON = "đã có thành tích xuất sắc trong phong trào thi đua năm 2021"


@dataclass
class Attached:
    """What stands on the attached pages and what it grants."""

    rng: random.Random
    lines: list[str | Rows] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.pool, self.mark = Pool(self.rng), self.rng.choice(["{}. ", "{:02d}. ", "- ", "{}) "])
        self.address, self.end = self.rng.random() < 0.5, self.rng.choice(["", ";", "."])
        self.facts: dict[str, Any] = {"reason": _REASON, "years": (2021, 2021)}

    def person(self, unit: str | None = None) -> Person:
        who = self.pool.person(unit)
        self.told.append(
            Told(who.name, "bk-tinh", {"cased": who.name, "position": who.position, "unit": who.unit, **self.facts})
        )
        return who

    def body(self, name: str | None = None) -> str:
        name = name or self.pool.body()
        kind = "doanh-nghiep" if name.startswith(("Công ty", "Hợp tác")) else "tap-the"
        self.told.append(Told(name, "bk-tinh", {"kind": kind, "unit": None, **self.facts}))
        return name

    def item(self, number: int, words: str) -> None:
        self.lines.append(f"{self.mark.format(number)}{words}{self.end}")

    def shown(self, who: Person, *, unit: bool = True) -> str:
        told = [who.name, who.position, *([who.unit] if unit else [])]
        return (who.called.capitalize() + " " if self.address else "") + ", ".join(told)


def _plain(drawn: Attached) -> None:
    """A. Tập thể / B. Cá nhân."""
    labels = drawn.rng.choice([("I. ", "II. "), ("A. ", "B. "), ("A/ ", "B/ "), ("I- ", "II- ")])
    many = some(drawn.rng, 4)
    drawn.lines.append(f"{labels[0]}TẬP THỂ{drawn.rng.choice(['', f' ({len(many):02d} tập thể)', ':'])}")
    for n in many:
        drawn.item(n + 1, drawn.body())
    many = some(drawn.rng, 4)
    drawn.lines.append(f"{labels[1]}CÁ NHÂN{drawn.rng.choice(['', f' ({len(many):02d} cá nhân)', ':'])}")
    for n in many:
        drawn.item(n + 1, drawn.shown(drawn.person()))


def _by_class(drawn: Attached) -> None:
    """Bodies in classes: «I. Khối các sở, ban, ngành»."""
    for label, (name, bodies) in zip(("I. ", "II. ", "III. "), _CLASSES, strict=False):
        drawn.lines.append(label + (name.upper() if drawn.rng.random() < 0.5 else name))
        for n, body in enumerate(drawn.rng.sample(bodies, drawn.rng.randint(1, 3)), 1):
            drawn.item(n, drawn.body(body))


def _a_table_for_each_unit(drawn: Attached) -> None:
    """«I. SỞ Y TẾ» over a table of its people."""
    for label, unit in zip(
        ("I. ", "II. ", "III. "),
        drawn.rng.sample(
            ["Sở Y tế", "Sở Tài chính", "Trường THCS Hua Nhàn", "UBND xã Nà Mỏ", "Công an huyện Tả Van"], 3
        ),
        strict=True,
    ):
        drawn.lines.append(label + unit.upper())
        rows = [("STT", "Họ và tên", "Chức vụ")]
        for n in some(drawn.rng):
            who = drawn.person(unit)
            rows.append((str(n + 1), who.name, who.position))
        drawn.lines.append(rows)


def _two_tables(drawn: Attached) -> None:
    """A table of bodies and one of persons, each below its heading."""
    drawn.lines.append(drawn.rng.choice(["I. TẬP THỂ", "1. Tập thể", "A. Tập thể:"]))
    drawn.lines.append(
        [
            ("STT", drawn.rng.choice(["Tên đơn vị", "Tên tập thể", "Tập thể"]), "Ghi chú"),
            *((str(n + 1), drawn.body(), "") for n in some(drawn.rng)),
        ]
    )
    drawn.lines.append({"I": "II. CÁ NHÂN", "1": "2. Cá nhân", "A": "B. Cá nhân:"}[str(drawn.lines[-2])[0]])
    people = [drawn.person() for _ in some(drawn.rng, 4)]
    drawn.lines.append(
        [
            ("STT", "Họ và tên", "Chức vụ, đơn vị công tác"),
            *((str(n), who.name, f"{who.position}, {who.unit}") for n, who in enumerate(people, 1)),
        ]
    )


def _people_by_unit(drawn: Attached) -> None:
    """«1. Sở Y tế» over «- Ông A, Giáo viên»."""
    for n, unit in enumerate(
        drawn.rng.sample(["Sở Y tế", "Sở Tài chính", "Trường THCS Hua Nhàn", "UBND xã Nà Mỏ"], 3), 1
    ):
        drawn.lines.append(
            f"{n}. {unit}{drawn.rng.choice(['', ':'])}"
            if not drawn.mark.startswith("{")
            else f"{('I', 'II', 'III')[n - 1]}. {unit}"
        )
        for m in some(drawn.rng):
            drawn.item(m + 1, drawn.shown(drawn.person(unit), unit=False))


STYLES: tuple[Callable[[Attached], None], ...] = (
    _plain,
    _by_class,
    _a_table_for_each_unit,
    _two_tables,
    _people_by_unit,
)


def _heading(rng: random.Random) -> list[str]:
    """«DANH SÁCH», what about, and the tie, which may leave number and day to a pen and run over two lines."""
    about = rng.choice([
        [], ["^Tập thể, cá nhân được tặng Bằng khen của Chủ tịch UBND tỉnh"], ["^Tập thể, cá nhân được tặng Bằng khen của Chủ tịch UBND tỉnh", f"^{_REASON}"],
        ["^TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH"], ["^Các tập thể và cá nhân được khen thưởng"],
    ])  # fmt: skip
    tie = rng.choice([
        ["^(Kèm theo Quyết định số 12/QĐ-UBND ngày 15 tháng 6 năm 2022 của Chủ tịch UBND tỉnh)"],
        ["^(Ban hành kèm theo Quyết định số       /QĐ-UBND ngày     tháng     năm 2022", "^của Chủ tịch Ủy ban nhân dân tỉnh Hòa An)"],
        ["^(Kèm theo Quyết định số: 12/QĐ-UBND ngày 15/6/2022 của", "^Chủ tịch Ủy ban nhân dân tỉnh)"],
        ["^Kèm theo Quyết định số 12/QĐ-UBND ngày 15/6/2022", "^của Chủ tịch UBND tỉnh Hòa An"],
        ["^(Kèm theo Quyết định số …../QĐ-UBND ngày …../6/2022 của Chủ tịch UBND tỉnh)"],
    ])  # fmt: skip
    title = rng.choice(["^DANH SÁCH", "^PHỤ LỤC", "^PHỤ LỤC DANH SÁCH", "^DANH SÁCH KHEN THƯỞNG", "^Phụ lục"])
    return [title, *about, *tie]


def made(seed: int) -> Shape:
    """A decision of one article with its list."""
    rng = random.Random(seed)
    drawn, style = Attached(rng), STYLES[seed % len(STYLES)]
    style(drawn)
    where, whom = (
        rng.choice(_WHERE),
        rng.choice(["các tập thể, cá nhân", "các tập thể và cá nhân", f"{len(drawn.told):02d} tập thể, cá nhân"]),
    )
    gift = "Tặng Bằng khen của Chủ tịch UBND tỉnh cho"
    lead = (
        f"Điều 1. {gift} {whom} {where} {_REASON}."
        if "có tên" in where
        else f"Điều 1. {gift} {whom} {_REASON} {where}."
    )
    end = [
        "Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
        *rng.choice([["Nơi nhận:", "- Như Điều 2;", "- Lưu: VT."], []]),
        "^CHỦ TỊCH",
        "^Trần Quốc Huân",
    ]
    again = rng.choice(
        [
            [],
            [],
            ["^ỦY BAN NHÂN DÂN", "^TỈNH HÒA AN"],
            ["^UBND TỈNH HÒA AN", "^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "^Độc lập - Tự do - Hạnh phúc"],
        ]
    )
    last = rng.choice(
        [
            [],
            [],
            [f"Tổng số: {len(drawn.told):02d} tập thể, cá nhân./."],
            [f"(Danh sách này có {len(drawn.told)} tập thể, cá nhân)"],
        ]
    )
    return shape(
        [*_TOP, lead, *end, *again, *_heading(rng), *drawn.lines, *last], drawn.told, style.__name__.strip("_"), where
    )
