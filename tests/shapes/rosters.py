"""Lists of recipients of every kind: villages, families, enterprises, schools, persons with ranks, with any marks."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.granting import END, TOP
from tests.shapes.pool import Pool, some
from tests.shapes.truth import Shape, Told, shape

_PLACES = ("Nà Mỏ", "Tả Lùng", "Tân Lập", "Hua Nhàn", "Bản Mạ", "Phú Sơn", "Mường Lạn", "Ea Hồ")
_BODIES = (
    "Nhân dân và cán bộ xã {}", "Cán bộ và nhân dân xã {}", "Nhân dân và cán bộ thôn Hua, xã {}", "Bản Hua, xã {}", "Thôn 3, xã {}", "Xóm Đồng, xã {}",
    "Tổ dân phố số 2, phường {}", "Đảng bộ xã {}", "Chi bộ Trường Tiểu học {}", "Trường THPT {}", "Trường PTDTBT THCS {}", "Trường Mầm non {}",
    "Trường Tiểu học và THCS {}", "Ban Chỉ huy Quân sự xã {}", "Công an xã {}", "Đồn Biên phòng {}", "Hội Liên hiệp Phụ nữ xã {}", "Hội Cựu chiến binh xã {}",
    "Ban Chấp hành Đoàn xã {}", "Ủy ban Mặt trận Tổ quốc Việt Nam xã {}", "Hội đồng nhân dân xã {}", "Trung tâm Học tập cộng đồng xã {}",
    "Phòng Văn hóa và Thông tin huyện {}", "Chi cục Thống kê huyện {}", "Kho bạc Nhà nước huyện {}", "Bưu điện huyện {}",
    "Đội Quản lý thị trường số 4, huyện {}", "Tổ hòa giải thôn Đồng, xã {}", "Câu lạc bộ Dân ca xã {}", "Khoa Nội, Bệnh viện Đa khoa huyện {}",
    "Cán bộ, giáo viên và nhân viên Trường THCS {}", "Liên đội Trường Tiểu học {}", "Hạt Kiểm lâm huyện {}", "Viện Kiểm sát nhân dân huyện {}",
)  # fmt: skip
_FIRMS = (
    "Công ty TNHH Xây dựng {}", "Công ty Cổ phần Thủy điện {}", "Hợp tác xã Dịch vụ nông nghiệp {}", "Doanh nghiệp tư nhân {}", "Công ty TNHH MTV Chè {}",
)  # fmt: skip
_HOMES = (
    "bản Hua, xã {}",
    "thôn 5, xã {}",
    "tổ dân phố số 7, phường {}",
    "xóm Đồng, xã {}, huyện Tả Van",
    "ấp Trung, xã {}",
    "buôn Kla, xã {}",
)
_RANKS = ("Thượng úy ", "Đại úy ", "Thiếu tá ", "Trung tá ", "Thượng tá ", "ThS. ", "Bác sĩ CKI ", "")
_FORCES = (
    "Công an xã {}",
    "Công an huyện {}",
    "Đồn Biên phòng {}",
    "Ban Chỉ huy Quân sự huyện {}",
    "Phòng Cảnh sát giao thông, Công an tỉnh",
)
_OFFICERS = ("Trưởng Công an", "Phó Đội trưởng", "Cán bộ", "Chính trị viên", "Đồn trưởng", "Phó Chỉ huy trưởng")
_VILLAGERS = ("Trưởng thôn", "Bí thư Chi bộ", "Trưởng bản", "Nông dân", "Người có uy tín", "Chi hội trưởng", "")
_STAFF = (
    ("Bí thư", "Đảng ủy xã {}"), ("Chủ tịch", "UBND xã {}"), ("Phó Chủ tịch", "HĐND xã {}"), ("Công chức Tư pháp - Hộ tịch", "xã {}"),
    ("Chủ tịch", "Hội Nông dân xã {}"), ("nguyên Chủ tịch", "UBND xã {}"), ("Bí thư", "Đoàn Thanh niên xã {}"), ("Tổ trưởng", "tổ Văn - Sử, Trường THCS {}"),
)  # fmt: skip
_SCHOOLS = ("Trường THCS {}", "Trường Mầm non {}", "Trường Tiểu học {}, huyện Tả Van", "Trường THPT {}")
_TEACHERS = ("Hiệu trưởng", "Phó Hiệu trưởng", "Giáo viên", "Nhân viên Thư viện", "Tổng phụ trách Đội")
_MARKS = ("{}. ", "{}) ", "{:02d}. ", "- ", "+ ", "{}/ ", "{}- ", "• ", "({}) ", "{}.")
_LEADS = (
    "gồm:", "có tên sau:", "gồm các tập thể, cá nhân sau đây:", "cụ thể như sau:", "như sau:", "sau đây:", "có tên dưới đây:",
    "gồm các tập thể, gia đình, cá nhân có tên sau:", "(có tên sau):",
)  # fmt: skip


@dataclass
class Roster:
    """One list: the look of its items, the lines so far and what they grant."""

    rng: random.Random
    lines: list[str] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)
    posthumous: bool = False
    count: int = 0

    def __post_init__(self) -> None:
        draw = self.rng.choice
        self.pool = Pool(self.rng)
        self.mark, self.end, self.between = draw(_MARKS), draw(["", ";", "."]), draw([", ", ", ", " - ", " – "])
        self.address, self.goes_on = draw(["", "Ông", "Đồng chí", "Đ/c"]), self.rng.random() < 0.3

    def place(self) -> str:
        return self.rng.choice(_PLACES)

    def head(self, text: str) -> None:
        self.lines.append(text)
        self.count = self.count if self.goes_on else 0

    def add(self, words: str, name: str, kind: str, **facts: Any) -> None:
        self.count += 1
        self.lines.append(self.mark.format(self.count) + words + self.end)
        self.told.append(Told(name, "bk-tinh", {"cased": name, "kind": kind, "posthumous": self.posthumous, **facts}))

    def called(self, name: str) -> str:
        woman = "Thị" in name
        return {"Ông": "Bà " if woman else "Ông ", "Đồng chí": "Đồng chí ", "Đ/c": "Đ/c "}.get(self.address, "")

    def body(self) -> None:
        name = self.pool.body(tuple(one.format(self.place()) for one in _BODIES))
        self.add(name, name, "tap-the", unit=None, position=None)

    def firm(self) -> None:
        name = self.pool.body(tuple(one.format(self.place()) for one in _FIRMS))
        self.add(name, name, "doanh-nghiep", unit=None, position=None)

    def family(self) -> None:
        name = self.pool.name()
        opens = self.rng.choice(["Gia đình {} {}", "Hộ {} {}", "Hộ gia đình {} {}"]).format(
            "bà" if "Thị" in name else "ông", name
        )
        whole = f"{opens}, {self.rng.choice(_HOMES).format(self.place())}"
        self.add(whole, whole, "ho-gia-dinh", unit=None, position=None)

    def officer(self) -> None:
        name, rank, post = self.pool.name(), self.rng.choice(_RANKS), self.rng.choice(_OFFICERS)
        unit = self.rng.choice(_FORCES).format(self.place())
        told = f"{self.called(name) or rank}{name}{self.between}{post}{self.rng.choice([', ', self.between])}{unit}"
        self.add(told, name, "ca-nhan", position=post, unit=unit)

    def villager(self) -> None:
        name, post, home = self.pool.name(), self.rng.choice(_VILLAGERS), self.rng.choice(_HOMES).format(self.place())
        parts = [self.called(name) + name, *([post] if post else []), home]
        self.add(
            ", ".join(parts) if self.between == ", " else self.between.join(parts),
            name,
            "ca-nhan",
            position=post or None,
            unit=home,
        )

    def teacher(self) -> None:
        name, post, unit = self.pool.name(), self.rng.choice(_TEACHERS), self.rng.choice(_SCHOOLS).format(self.place())
        self.add(self.called(name) + self.between.join((name, post, unit)), name, "ca-nhan", position=post, unit=unit)

    def staff(self) -> None:
        name, (post, unit) = self.pool.name(), self.rng.choice(_STAFF)
        unit = unit.format(self.place())
        told = f"{self.called(name)}{name}{self.between}{post} {unit}"
        self.add(told, name, "ca-nhan", position=post, unit=unit)


_GROUPS: tuple[tuple[str, str, tuple[Callable[[Roster], None], ...]], ...] = (
    ("TẬP THỂ", "tập thể", (Roster.body, Roster.body, Roster.firm)),
    ("HỘ GIA ĐÌNH", "hộ gia đình", (Roster.family,)),
    ("CÁ NHÂN", "cá nhân", (Roster.officer, Roster.villager, Roster.teacher, Roster.staff)),
)
_SECTIONS = (
    "{n}. {t}",
    "{n}. {t}: ({c:02d} {k})",
    "{n}. {t} ({c:02d} {k})",
    "{n}- {t}:",
    "{n}. {t} gồm {c} {k}:",
    "{n}/ {t}",
    "{n}) {t}: {c:02d} {k}",
    "* {t}:",
)


def _sections(drawn: Roster) -> None:
    labels, look, small = (
        drawn.rng.choice([("I", "II", "III"), ("A", "B", "C")]),
        drawn.rng.choice(_SECTIONS),
        drawn.rng.random() < 0.5,
    )
    chosen = [group for group in _GROUPS if group[0] != "HỘ GIA ĐÌNH" or drawn.rng.random() < 0.5]
    for number, (title, kind, items) in enumerate(chosen):
        many = some(drawn.rng, 4)
        shown = title.capitalize() if small else title
        drawn.head(look.format(n=labels[number], t=shown, c=len(many), k=kind))
        for _ in many:
            drawn.rng.choice(items)(drawn)


def _plain(drawn: Roster) -> None:
    """One kind, no sections."""
    for _ in some(drawn.rng, 5, 2):
        drawn.rng.choice(drawn.rng.choice(_GROUPS)[2])(drawn)


def _late(drawn: Roster) -> None:
    """«Truy tặng»: persons who died."""
    drawn.posthumous = True
    for _ in some(drawn.rng):
        drawn.rng.choice([Roster.officer, Roster.villager, Roster.teacher])(drawn)


STYLES = (_sections, _sections, _plain, _late)


def made(seed: int) -> Shape:
    """A decision with such a list."""
    rng = random.Random(seed)
    drawn, style = Roster(rng), STYLES[seed % len(STYLES)]
    verb = "Truy tặng" if style is _late else rng.choice(["Tặng", "Tặng thưởng", "Nay tặng"])
    whom = "các cá nhân" if style is _late else rng.choice(["các tập thể, gia đình và cá nhân", "các tập thể, cá nhân"])
    why = rng.choice(
        [
            " đã có thành tích xuất sắc trong công tác năm 2021",
            " có thành tích trong phong trào xây dựng nông thôn mới giai đoạn 2011 - 2020",
            "",
        ]
    )
    lead = rng.choice(_LEADS)
    drawn.lines.append(
        f"Điều 1. {verb} Bằng khen của Chủ tịch UBND tỉnh cho {whom}{why}{'' if lead[0] == '(' or not why else ','} {lead}"
    )
    style(drawn)
    return shape(
        [*TOP, *drawn.lines, *END],
        drawn.told,
        style.__name__.strip("_"),
        repr(drawn.mark),
        repr(drawn.between),
        drawn.address,
    )
