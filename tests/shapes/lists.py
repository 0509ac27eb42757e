"""Lists in many shapes: headings by award, kind and unit, labelled or not, numbered on or anew, with or without marks."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.granting import END, TOP
from tests.shapes.pool import TITLES, UNITS, Pool, some
from tests.shapes.truth import Shape, Told, shape

_LABELS: dict[str, Callable[[int], str]] = {
    "digit": lambda n: f"{n}. ", "paren": lambda n: f"{n}) ", "zero": lambda n: f"{n:02d}. ", "bullet": lambda n: "- ",
    "plus": lambda n: "+ ", "lower": lambda n: f"{'abcdefghiklm'[n - 1]}) ",
}  # fmt: skip
_HEADS: dict[str, Callable[[int], str]] = {
    "roman": lambda n: ("I. ", "II. ", "III. ")[n], "upper": lambda n: f"{'ABC'[n]}. ", "digit": lambda n: f"{n + 1}. ",
    "none": lambda n: "", "star": lambda n: "* ",
}  # fmt: skip


@dataclass
class List:
    """One list: how its items and headings look, the lines so far and what they grant."""

    rng: random.Random
    lines: list[str] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)
    count: int = 0

    def __post_init__(self) -> None:
        draw = self.rng.choice
        self.pool = Pool(self.rng)
        self.item, self.end, self.between = draw([*_LABELS]), draw(["", ";", ",", "."]), draw([", ", " - ", " – "])
        self.address, self.colon, self.goes_on = draw(["", "Ông", "Đồng chí"]), draw(["", ":"]), self.rng.random() < 0.4
        self.stated = draw(["", "", "({:02d} {})", ": {:02d} {}", "- {} {}"])
        self.tells_post = self.rng.random() < 0.5
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
        name = self.pool.body()
        self._add(name)
        self.told.append(Told(name, code, {"cased": name, "kind": "tap-the", "unit": None, "position": None}))

    def person(self, code: str, unit: str | None = None) -> None:
        """An item for a person, whose unit it tells itself where the heading gives none."""
        who = self.pool.person(unit)
        address = {"": "", "Ông": f"{who.called.capitalize()} ", "Đồng chí": "Đồng chí "}[self.address]
        told = [who.name, *([who.position] if unit is None or self.tells_post else []), *([] if unit else [who.unit])]
        self._add(address + self.between.join(told[:2]) + "".join(f", {one}" for one in told[2:]))
        position = who.position if unit is None or self.tells_post else None
        self.told.append(
            Told(who.name, code, {"cased": who.name, "kind": "ca-nhan", "unit": who.unit, "position": position})
        )


def _by_award(drawn: List) -> None:
    drawn.lines.append("Điều 1. Công nhận danh hiệu thi đua năm 2020 cho các tập thể, cá nhân sau:")
    for number, (name, code) in enumerate(drawn.rng.sample(TITLES, drawn.rng.randint(2, 3))):
        items, many = some(drawn.rng), name.startswith("Tập thể")
        title = drawn.rng.choice(["Danh hiệu ", ""]) + name
        drawn.head(title, number, drawn.outer, (len(items), "tập thể" if many else "cá nhân"))
        for _ in items:
            (drawn.body if many else drawn.person)(code)


def _by_kind(drawn: List) -> None:
    drawn.lines.append("Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho các tập thể, cá nhân có thành tích năm 2020:")
    for number, kind in enumerate(("Tập thể", "Cá nhân")):
        items = some(drawn.rng)
        drawn.head(kind, number, drawn.outer, (len(items), kind.lower()))
        for _ in items:
            (drawn.person if number else drawn.body)("bk-tinh")


def _by_unit(drawn: List) -> None:
    drawn.lines.append("Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho các cá nhân có thành tích năm 2020:")
    for number, unit in enumerate(drawn.rng.sample(UNITS, 3)):
        drawn.head(unit, number, drawn.outer)
        for _ in some(drawn.rng):
            drawn.person("bk-tinh", unit)


def _by_kind_and_unit(drawn: List) -> None:
    drawn.lines.append("Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho các tập thể, cá nhân có thành tích năm 2020:")
    drawn.head("Tập thể", 0, "roman")
    for _ in some(drawn.rng):
        drawn.body("bk-tinh")
    drawn.head("Cá nhân", 1, "roman")
    drawn.count = 0
    _units(drawn, "bk-tinh")


def _by_award_and_unit(drawn: List) -> None:
    drawn.lines.append("Điều 1. Công nhận danh hiệu thi đua năm 2020 cho các cá nhân sau:")
    for number, (name, code) in enumerate(TITLES[:2]):
        drawn.head(name, number, drawn.outer if drawn.outer != "star" else "roman")
        _units(drawn, code)


def _units(drawn: List, code: str) -> None:
    for number, unit in enumerate(drawn.rng.sample(UNITS, 2)):
        drawn.head(unit, number, drawn.inner)
        for _ in some(drawn.rng):
            drawn.person(code, unit)


STYLES = (_by_award, _by_kind, _by_unit, _by_kind_and_unit, _by_award_and_unit)


def drawn_list(seed: int) -> tuple[list[str], list[Told], str]:
    """The lines of an article with its list, what they grant and the name of the style."""
    drawn, style = List(random.Random(seed)), STYLES[seed % len(STYLES)]
    style(drawn)
    return drawn.lines, drawn.told, style.__name__.strip("_")


def made(seed: int) -> Shape:
    """A decision with a list in a shape of its own."""
    lines, told, style = drawn_list(seed)
    return shape([*TOP, *lines, *END], told, style)
