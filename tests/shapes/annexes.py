"""Decisions whose articles refer to annexes or to sections of one: «(có danh sách kèm theo)», «(Phụ lục II)»."""

import random
from dataclasses import dataclass, field

from tests.shapes.pool import Person, Pool, counted, some
from tests.shapes.truth import Shape, Told, shape
from tests.texts import Rows

_TOP = (
    "^UBND TỈNH HÒA AN", "^Số: 12/QĐ-UBND", "^Hòa An, ngày 15 tháng 6 năm 2022", "^QUYẾT ĐỊNH", "^Về việc khen thưởng",
    "^CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", "Căn cứ Luật Thi đua, khen thưởng;", "^QUYẾT ĐỊNH:",
)  # fmt: skip
_TIE = "^(Kèm theo Quyết định số 12/QĐ-UBND ngày 15/6/2022 của Chủ tịch UBND tỉnh)"
_KINDS = {"b": ("TẬP THỂ", "tập thể"), "p": ("CÁ NHÂN", "cá nhân")}


@dataclass(frozen=True, slots=True)
class Grant:
    """An award of one article: the article's opening, the code, whom it may go to, its name as a heading, what for."""

    opens: str
    code: str
    kinds: str
    heading: str
    why: str = ""


_GRANTS = (
    Grant("Tặng Cờ thi đua của UBND tỉnh", "dhtd-co-bo-tinh", "b", "CỜ THI ĐUA CỦA UBND TỈNH", " dẫn đầu phong trào thi đua năm 2021"),
    Grant("Tặng Bằng khen của Chủ tịch UBND tỉnh", "bk-tinh", "bp", "BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH", " có thành tích xuất sắc trong công tác năm 2021"),
    Grant("Công nhận danh hiệu “Tập thể Lao động xuất sắc” năm 2021", "dhtd-ttldxs", "b", "DANH HIỆU TẬP THỂ LAO ĐỘNG XUẤT SẮC"),
    Grant("Tặng danh hiệu “Chiến sĩ thi đua cấp tỉnh”", "dhtd-cstd-bo-tinh", "p", "DANH HIỆU CHIẾN SĨ THI ĐUA CẤP TỈNH"),
)  # fmt: skip
Groups = list[tuple[str, list[Person | str]]]


@dataclass
class Annexed:
    """A decision in the making: `style` is one annex for all articles, one for each, or numbered ones."""

    rng: random.Random
    told: list[Told] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.pool = Pool(self.rng)
        self.style, self.form = self.rng.choice(["one", "each", "numbered"]), self.rng.choice(["list", "table"])
        self.tied = self.rng.random() < 0.7

    def groups(self, grant: Grant) -> Groups:
        """Who is granted it, by kind."""
        found: Groups = []
        for kind in grant.kinds:
            items: list[Person | str] = [
                self.pool.person() if kind == "p" else self.pool.body() for _ in some(self.rng, 2)
            ]
            found.append((kind, items))
            for one in items:
                who = one if isinstance(one, Person) else None
                facts = {"unit": who and who.unit, "position": who and who.position}
                self.told.append(Told(who.name if who else str(one), grant.code, facts))
        return found

    def article(self, number: int, grant: Grant, groups: Groups) -> str:
        each = self.rng.choice(["có danh sách kèm theo", f"Danh sách {number + 1}"])
        where = {"one": "có danh sách kèm theo", "each": each, "numbered": f"Phụ lục {('I', 'II', 'III')[number]}"}[
            self.style
        ]
        many = {kind: len(items) for kind, items in groups}
        whom = counted(many.get("p", 0), many.get("b", 0))
        return f"Điều {number + 1}. {grant.opens} cho {whom}{grant.why} ({where})."

    def filled(self, groups: Groups) -> list[str | Rows]:
        """A list or a table, with a heading for each kind where there are two."""
        rows: list[tuple[str, ...]] = [("STT", "Tên tập thể, cá nhân", "Chức vụ", "Đơn vị")]
        lines: list[str] = []
        for number, (kind, items) in enumerate(groups):
            if len(groups) > 1:
                lines.append(f"{('I', 'II')[number]}. {_KINDS[kind][0]}")
                rows.append((("I", "II")[number], _KINDS[kind][0], "", ""))
            for n, one in enumerate(items, 1):
                lines.append(f"{n}. {one.whole() if isinstance(one, Person) else one}{self.rng.choice([';', ''])}")
                rows.append(
                    (str(n), one.name, one.position, one.unit) if isinstance(one, Person) else (str(n), one, "", "")
                )
        return [rows] if self.form == "table" else [*lines]

    def heading(self, number: int, grant: Grant) -> list[str]:
        """How the annex, or the section of one, is headed."""
        draw, tie = self.rng.choice, [_TIE] if self.tied else []
        if self.style == "one":
            gift = draw(["", "TẶNG "]) if "DANH" not in grant.heading else ""
            return [f"{draw(['ABC'[number] + '. ', ''])}{gift}{grant.heading}"]
        titled = f"^DANH SÁCH {draw(['ĐƯỢC TẶNG ', 'TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG ', 'TẶNG '])}{grant.heading}"
        if self.style == "numbered":
            return [f"^Phụ lục {('I', 'II', 'III')[number]}", *([titled] if self.rng.random() < 0.6 else []), *tie]
        return [*([f"^DANH SÁCH {number + 1}"] if self.rng.random() < 0.3 else []), titled, *tie]


def made(seed: int) -> Shape:
    """A decision of two or three articles with what they refer to."""
    rng = random.Random(seed)
    drawn = Annexed(rng)
    grants = [(grant, drawn.groups(grant)) for grant in rng.sample(_GRANTS, rng.randint(2, 3))]
    lines: list[str | Rows] = [drawn.article(number, *both) for number, both in enumerate(grants)]
    lines += [f"Điều {len(grants) + 1}. Quyết định này có hiệu lực kể từ ngày ký./.", "^CHỦ TỊCH", "^Trần Quốc Huân"]
    if drawn.style == "one":
        lines.append("^DANH SÁCH" + rng.choice(["", " TẬP THỂ, CÁ NHÂN ĐƯỢC KHEN THƯỞNG"]))
        lines += [_TIE] if drawn.tied else []
    for number, (grant, groups) in enumerate(grants):
        lines += [*drawn.heading(number, grant), *drawn.filled(groups)]
    return shape([*_TOP, *lines], drawn.told, drawn.style, drawn.form, "tied" if drawn.tied else "")
