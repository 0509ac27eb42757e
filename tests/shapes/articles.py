"""Decisions of several articles, each with an award, years, a reason and a bonus of its own, and who gets it."""

import random
from dataclasses import dataclass, field
from typing import Any

from tests.granting import TOP
from tests.shapes.pool import BODIES, Pool, counted, some
from tests.shapes.truth import Shape, Told, shape


@dataclass(frozen=True, slots=True)
class Kind:
    """An award: how an article opens with it («{y}»: where the year stands), its code, whom it may go to."""

    opens: str
    code: str
    kinds: str
    short: str


_AWARDS = (
    Kind("Tặng Cờ thi đua của UBND tỉnh", "dhtd-co-bo-tinh", "b", "Cờ thi đua"),
    Kind("Tặng Bằng khen của Chủ tịch UBND tỉnh", "bk-tinh", "bp", "Bằng khen"),
    Kind("Tặng thưởng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh", "bk-tinh", "p", "Bằng khen"),
    Kind("Công nhận danh hiệu “Tập thể Lao động xuất sắc” {y}", "dhtd-ttldxs", "b", "Tập thể Lao động xuất sắc"),
    Kind("Công nhận danh hiệu Tập thể lao động tiên tiến {y}", "dhtd-ttldtt", "b", "Tập thể lao động tiên tiến"),
    Kind("Công nhận danh hiệu Chiến sĩ thi đua cơ sở {y}", "dhtd-cstd-co-so", "p", "Chiến sĩ thi đua cơ sở"),
    Kind("Tặng danh hiệu “Lao động tiên tiến” {y}", "dhtd-ldtt", "p", "Lao động tiên tiến"),
    Kind("Tặng danh hiệu Chiến sĩ thi đua cấp tỉnh", "dhtd-cstd-bo-tinh", "p", "Chiến sĩ thi đua cấp tỉnh"),
)
_REASONS = (
    "đã có thành tích xuất sắc trong công tác {}", "đã hoàn thành xuất sắc nhiệm vụ công tác {}", "có thành tích xuất sắc trong phong trào thi đua {}",
    "đã có nhiều thành tích trong xây dựng nông thôn mới {}", "vì đã có thành tích trong công tác dân vận {}",
)  # fmt: skip
_ENDS = (
    ", gồm:",
    " gồm:",
    ", có tên sau:",
    ", cụ thể như sau:",
    " (có tên dưới đây):",
    ", gồm các {} có tên sau:",
    ":",
)
_MARKS = ("{}. ", "{}) ", "{:02d}. ", "- ", "{}/ ", "{}- ", "+ ", "{}.{}. ")


def _money(sum_: int) -> str:
    return f"{sum_:,}".replace(",", ".") + " đồng"


@dataclass
class Articles:
    """The articles so far and what they grant."""

    rng: random.Random
    lines: list[str] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)
    number: int = 0

    def __post_init__(self) -> None:
        draw = self.rng.choice
        self.pool, self.mark, self.dot = Pool(self.rng), draw(_MARKS), draw([". ", ": ", ".- "])
        self.between, self.bonus, self.end = (
            draw([", ", " - "]),
            draw(["", "", "in the lead", "behind"]),
            draw([";", ""]),
        )
        self.address = draw(["", "Ông", "Đồng chí", "Đ/c"])

    def years(self) -> tuple[str, tuple[int, int]]:
        y = self.rng.randint(2005, 2023)
        return self.rng.choice([
            (f"năm {y}", (y, y)), (f"năm học {y}-{y + 1}", (y, y + 1)), (f"giai đoạn {y} - {y + 4}", (y, y + 4)),
            (f"2 năm ({y} và {y + 1})", (y, y + 1)), (f"6 tháng đầu năm {y}", (y, y)),
        ])  # fmt: skip

    def article(self, award: Kind) -> None:
        """One article with the one or those it commends."""
        self.number += 1
        (when, years), titled = self.years(), "{y}" in award.opens
        reason = None if titled else self.rng.choice(_REASONS).format(when)
        opens = f"Điều {self.number}{self.dot}{award.opens.format(y=when)}"
        person, body = self.rng.choice([(500_000, 1_000_000), (745_000, 1_490_000)])
        kinds = self.rng.choice([award.kinds, award.kinds[0], award.kinds[-1]])
        facts = {"years": years, "reason": reason and reason.removeprefix("vì ")}
        stated = {"p": f"{_money(person)}/cá nhân", "b": f"{_money(body)}/tập thể"}
        told = ", ".join(stated[kind] for kind in kinds)
        lead = f" kèm theo tiền thưởng {told}" if self.bonus == "in the lead" else ""
        groups = [(kind, some(self.rng)) for kind in kinds]
        because = f" {reason}" if reason else ""
        if len(kinds) == 1 and len(groups[0][1]) == 1:
            self.lines.append(
                f"{opens}{lead} cho {self.one(kinds, award.code, {**facts, 'bonus': self._sum(kinds, person, body)})}{',' if because else ''}{because}."
            )
        else:
            many = {kind: len(items) for kind, items in groups}
            whom = counted(many.get("p", 0), many.get("b", 0))
            self.lines.append(f"{opens}{lead} cho {whom}{because}{self._ends(kinds)}")
            self._listed(
                groups, award.code, {kind: {**facts, "bonus": self._sum(kind, person, body)} for kind in kinds}
            )
        if self.bonus == "behind":
            self.lines.append(
                self.rng.choice(["Mức thưởng: {}.", "Kèm theo tiền thưởng: {}.", "Tiền thưởng kèm theo: {}."]).format(
                    told
                )
            )

    def _sum(self, kind: str, person: int, body: int) -> int | None:
        return (body if kind == "b" else person) if self.bonus else None

    def _ends(self, kinds: str) -> str:
        return self.rng.choice(_ENDS).format(
            {"b": "tập thể", "p": self.rng.choice(["ông, bà", "cá nhân", "đồng chí"])}.get(kinds, "tập thể và cá nhân")
        )

    def _listed(self, groups: list[tuple[str, range]], code: str, facts: dict[str, dict[str, Any]]) -> None:
        for heading, (kind, items) in enumerate(groups):
            if len(groups) > 1:
                self.lines.append(
                    f"{self.rng.choice(['I', 'II'][heading : heading + 1])}. {('Tập thể', 'Cá nhân')[kind == 'p']}"
                )
            for n in items:
                words = self.one(kind, code, facts[kind])
                mark = self.mark.format(n + 1) if self.mark.count("{") < 2 else self.mark.format(self.number, n + 1)
                self.lines.append(f"{mark}{words[0].upper()}{words[1:]}{self.end}")

    def one(self, kind: str, code: str, facts: dict[str, Any]) -> str:
        """A recipient as a list or a sentence tells it."""
        if kind == "b":
            name = self.pool.body(BODIES)
            self.told.append(
                Told(
                    name,
                    code,
                    {
                        "cased": name,
                        "kind": "doanh-nghiep" if name.startswith(("Công ty", "HTX")) else "tap-the",
                        **facts,
                    },
                )
            )
            return name
        who = self.pool.person()
        self.told.append(Told(who.name, code, {"cased": who.name, "position": who.position, "unit": who.unit, **facts}))
        address = {"": "ông " if not self.told else "", "Ông": f"{who.called} ", "Đồng chí": "đồng chí "}.get(
            self.address, "đ/c "
        )
        return address + who.whole(self.between)


def made(seed: int) -> Shape:
    """A decision of two to four articles that grant, and those that end it."""
    rng = random.Random(seed)
    drawn = Articles(rng)
    awards = rng.sample(_AWARDS, rng.randint(2, 4))
    for award in awards:
        drawn.article(award)
    last = drawn.number + 1
    ends = [
        f"Điều {last}{drawn.dot}Kinh phí khen thưởng trích từ Quỹ thi đua, khen thưởng của tỉnh.",
        f"Điều {last + 1}{drawn.dot}Chánh Văn phòng UBND tỉnh, Giám đốc Sở Nội vụ và các tập thể, cá nhân có tên tại các Điều trên chịu trách nhiệm thi hành Quyết định này./.",
        "^CHỦ TỊCH", "^Trần Quốc Huân",
    ]  # fmt: skip
    return shape([*TOP, *drawn.lines, *ends], drawn.told, drawn.bonus or "no bonus", drawn.mark, drawn.address)
