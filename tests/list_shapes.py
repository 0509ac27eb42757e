"""Lists in many shapes, drawn by a seed, with what is granted in them: for `test_list_shapes`. All names are invented."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.granting import END, TOP

Truth = tuple[str, str, str | None]
"""Name, award code and unit in small letters."""

_FAMILIES = ("Nguyễn Văn", "Lò Thị", "Sùng A", "Trần Quốc", "Hoàng Minh", "Vàng Thị", "Quàng Văn", "Đỗ Thị")
_GIVEN = (
    "An",
    "Bắc",
    "Cúc",
    "Dũng",
    "Én",
    "Giang",
    "Hạnh",
    "Khoa",
    "Lan",
    "Mỷ",
    "Nga",
    "Oanh",
    "Phúc",
    "Quý",
    "Tâm",
    "Út",
)
_POSTS = ("Giáo viên", "Hiệu trưởng", "Kế toán", "Chuyên viên", "Phó Chủ tịch", "Nhân viên", "Trưởng trạm")
UNITS = (
    "Trường Mầm non Hoa Ban", "Trường Tiểu học Nà Mỏ", "Trường THCS Hua Nhàn", "Trạm Y tế xã Tả Lùng", "Phòng Nội vụ huyện",
    "UBND xã Nà Mỏ", "Trung tâm Y tế huyện", "Công an huyện Tả Van", "Hạt Kiểm lâm huyện Tả Van",
)  # fmt: skip
TITLES = (
    ("Chiến sĩ thi đua cơ sở", "dhtd-cstd-co-so"), ("Lao động tiên tiến", "dhtd-ldtt"), ("Tập thể Lao động tiên tiến", "dhtd-ttldtt"),
)  # fmt: skip
_LABELS: dict[str, Callable[[int], str]] = {
    "digit": lambda n: f"{n}. ", "paren": lambda n: f"{n}) ", "zero": lambda n: f"{n:02d}. ", "bullet": lambda n: "- ",
    "plus": lambda n: "+ ", "lower": lambda n: f"{'abcdefghiklm'[n - 1]}) ",
}  # fmt: skip
_HEADS: dict[str, Callable[[int], str]] = {
    "roman": lambda n: ("I. ", "II. ", "III. ")[n], "upper": lambda n: f"{'ABC'[n]}. ", "digit": lambda n: f"{n + 1}. ",
    "none": lambda n: "", "star": lambda n: "* ",
}  # fmt: skip


def name(rng: random.Random, known: set[str]) -> str:
    """A name that nobody has yet."""
    families = [f"{one}{more}" for one in _FAMILIES for more in ("", " Thu", " Ngọc", " Đình")]
    return rng.choice([whole for one in families for given in _GIVEN if (whole := f"{one} {given}") not in known])


def of_person(rng: random.Random) -> tuple[str, str]:
    """A position and a unit."""
    return rng.choice(_POSTS), rng.choice(UNITS)


@dataclass
class Shape:
    """One list: how its items and headings look, the lines so far and what they grant."""

    rng: random.Random
    lines: list[str] = field(default_factory=list)
    truth: list[Truth] = field(default_factory=list)
    count: int = 0

    def __post_init__(self) -> None:
        draw = self.rng.choice
        self.item, self.end, self.between = draw([*_LABELS]), draw(["", ";", ",", "."]), draw([", ", " - ", " – "])
        self.address, self.colon, self.goes_on = draw(["", "Ông", "Đồng chí"]), draw(["", ":"]), self.rng.random() < 0.4
        self.stated = draw(["", "", "({:02d} {})", ": {:02d} {}", "- {} {}"])
        self.told = draw(["post", "bare"])
        self.outer = draw(["roman", "upper", "none", "star"])
        self.inner = draw(["none", "star", *(["digit"] if self.item in ("bullet", "plus", "lower") else [])])

    def head(self, text: str, number: int, style: str, stated: tuple[int, str] | None = None) -> None:
        """A heading; the items below it begin anew unless they are numbered on."""
        capitals = style in ("roman", "upper", "none") and self.rng.random() < 0.5
        count = f" {self.stated.format(*stated)}" if stated and self.stated else ""
        self.lines.append(f"{_HEADS[style](number)}{text.upper() if capitals else text}{count}{self.colon}")
        self.count = self.count if self.goes_on and self.item != "lower" else 0

    def _add(self, words: str) -> None:
        self.count += 1
        self.lines.append(f"{_LABELS[self.item](min(self.count, 12))}{words}{self.end}")

    def body(self, code: str) -> None:
        """An item for a collective."""
        name = self.rng.choice([unit for unit in UNITS if unit not in {told[0] for told in self.truth}])
        self._add(name)
        self.truth.append((name, code, None))

    def person(self, code: str, unit: str | None = None) -> None:
        """An item for a person, whose unit it tells itself where the heading gives none."""
        who = name(self.rng, {told[0] for told in self.truth})
        address = {"": "", "Ông": "Bà " if "Thị" in who else "Ông ", "Đồng chí": "Đồng chí "}[self.address]
        what, own = of_person(self.rng)
        post = f"{self.between}{what}" if unit is None or self.told == "post" else ""
        self._add(f"{address}{who}{post}{'' if unit else ', ' + own}")
        self.truth.append((who, code, (unit or own).lower()))

    def some(self, most: int = 3) -> range:
        return range(self.rng.randint(1, most))


def _by_award(shape: Shape) -> None:
    shape.lines.append("Điều 1. Công nhận danh hiệu thi đua năm 2020 cho các tập thể, cá nhân sau:")
    for number, (name, code) in enumerate(shape.rng.sample(TITLES, shape.rng.randint(2, 3))):
        items, many = shape.some(), name.startswith("Tập thể")
        title = shape.rng.choice(["Danh hiệu ", ""]) + name
        shape.head(title, number, shape.outer, (len(items), "tập thể" if many else "cá nhân"))
        for _ in items:
            (shape.body if many else shape.person)(code)


def _by_kind(shape: Shape) -> None:
    shape.lines.append("Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho các tập thể, cá nhân có thành tích năm 2020:")
    for number, kind in enumerate(("Tập thể", "Cá nhân")):
        items = shape.some()
        shape.head(kind, number, shape.outer, (len(items), kind.lower()))
        for _ in items:
            (shape.person if number else shape.body)("bk-tinh")


def _by_unit(shape: Shape) -> None:
    shape.lines.append("Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho các cá nhân có thành tích năm 2020:")
    for number, unit in enumerate(shape.rng.sample(UNITS, 3)):
        shape.head(unit, number, shape.outer)
        for _ in shape.some():
            shape.person("bk-tinh", unit)


def _by_kind_and_unit(shape: Shape) -> None:
    shape.lines.append("Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho các tập thể, cá nhân có thành tích năm 2020:")
    shape.head("Tập thể", 0, "roman")
    for _ in shape.some():
        shape.body("bk-tinh")
    shape.head("Cá nhân", 1, "roman")
    shape.count = 0
    _units(shape, "bk-tinh")


def _by_award_and_unit(shape: Shape) -> None:
    shape.lines.append("Điều 1. Công nhận danh hiệu thi đua năm 2020 cho các cá nhân sau:")
    for number, (name, code) in enumerate(TITLES[:2]):
        shape.head(name, number, shape.outer if shape.outer != "star" else "roman")
        _units(shape, code)


def _units(shape: Shape, code: str) -> None:
    for number, unit in enumerate(shape.rng.sample(UNITS, 2)):
        shape.head(unit, number, shape.inner)
        for _ in shape.some():
            shape.person(code, unit)


KINDS = (_by_award, _by_kind, _by_unit, _by_kind_and_unit, _by_award_and_unit)


def drawn(seed: int) -> tuple[tuple[str, ...], list[Truth]]:
    """The paragraphs of a decision with a list in a shape of its own, and what it grants."""
    shape = Shape(random.Random(seed))
    KINDS[seed % len(KINDS)](shape)
    return (*TOP, *shape.lines, *END), sorted(shape.truth, key=str)
