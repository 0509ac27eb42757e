"""Invented people and bodies to draw from, none twice in one paper."""

import random
from dataclasses import dataclass, field

_FAMILIES = ("Nguyễn Văn", "Lò Thị", "Sùng A", "Trần Quốc", "Hoàng Minh", "Vàng Thị", "Quàng Văn", "Đỗ Thị")
_MIDDLES = ("", " Thu", " Ngọc", " Đình")
_GIVEN = (
    "An", "Bắc", "Cúc", "Dũng", "Én", "Giang", "Hạnh", "Khoa", "Lan", "Mỷ", "Nga", "Oanh", "Phúc", "Quý", "Tâm", "Út",
)  # fmt: skip
POSTS = ("Giáo viên", "Hiệu trưởng", "Kế toán", "Chuyên viên", "Phó Chủ tịch", "Nhân viên", "Trưởng trạm")
UNITS = (
    "Trường Mầm non Hoa Ban", "Trường Tiểu học Nà Mỏ", "Trường THCS Hua Nhàn", "Trạm Y tế xã Tả Lùng", "Phòng Nội vụ huyện",
    "UBND xã Nà Mỏ", "Trung tâm Y tế huyện", "Công an huyện Tả Van", "Hạt Kiểm lâm huyện Tả Van",
)  # fmt: skip
BODIES = (
    *UNITS, "Phòng Tài chính - Kế hoạch huyện", "Hội Nông dân xã Tả Lùng", "Công ty TNHH Hòa Bình", "HTX Nông nghiệp Hua Nhàn",
    "Đồn Biên phòng Nà Mỏ",
)  # fmt: skip
TITLES = (
    ("Chiến sĩ thi đua cơ sở", "dhtd-cstd-co-so"), ("Lao động tiên tiến", "dhtd-ldtt"), ("Tập thể Lao động tiên tiến", "dhtd-ttldtt"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a position in a unit."""

    name: str
    position: str
    unit: str

    @property
    def woman(self) -> bool:
        return "Thị" in self.name

    @property
    def called(self) -> str:
        return "bà" if self.woman else "ông"

    def whole(self, between: str = ", ") -> str:
        return between.join((self.name, self.position, self.unit))


@dataclass(slots=True)
class Pool:
    """Hands out people and bodies."""

    rng: random.Random
    known: set[str] = field(default_factory=set)

    def name(self) -> str:
        wholes = (f"{one}{more} {given}" for one in _FAMILIES for more in _MIDDLES for given in _GIVEN)
        return self._new(self.rng.choice([whole for whole in wholes if whole not in self.known]))

    def person(self, unit: str | None = None) -> Person:
        return Person(self.name(), self.rng.choice(POSTS), unit or self.rng.choice(UNITS))

    def body(self, of: tuple[str, ...] = UNITS) -> str:
        return self._new(self.rng.choice([unit for unit in of if unit not in self.known]))

    def _new(self, name: str) -> str:
        self.known.add(name)
        return name


def some(rng: random.Random, most: int = 3, least: int = 1) -> range:
    return range(rng.randint(least, most))


def counted(persons: int, bodies: int) -> str:
    """«02 tập thể và 03 cá nhân», without what is not there."""
    told = [f"{number:02d} {what}" for number, what in ((bodies, "tập thể"), (persons, "cá nhân")) if number]
    return " và ".join(told)
