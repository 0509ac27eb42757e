"""Decisions that say why, of which years and with how much money, in the article, behind it or in one of its own."""

import random
from dataclasses import dataclass
from typing import Any

from tests.granting import END, TOP
from tests.shapes.pool import Pool, counted
from tests.shapes.truth import Shape, Told, shape

_SUMS = ((1_000_000, 500_000), (2_980_000, 1_490_000), (894_000, 447_000))
_REASONS = (
    ("đã có thành tích xuất sắc trong công tác phòng, chống thiên tai", "chuyen-de"),
    ("đã hoàn thành xuất sắc nhiệm vụ", "cong-trang"),
    ("đã có thành tích xuất sắc trong phong trào thi đua “Dân vận khéo”", "chuyen-de"),
    ("đã dũng cảm cứu người bị đuối nước", "dot-xuat"),
    ("có thành tích xuất sắc trong thực hiện nhiệm vụ", None),
)


@dataclass(frozen=True, slots=True)
class Bonus:
    """What a body and what a person gets, and whom the paper commends: «b», «p» or «bp»."""

    body: int
    person: int
    kinds: str


def _money(rng: random.Random, sum_: int) -> str:
    return f"{sum_:,}".replace(",", ".") + rng.choice([" đồng", "đ", " đồng chẵn"])


def _stated(rng: random.Random, bonus: Bonus) -> str:
    """«mỗi cá nhân 500.000 đồng», «1.000.000đ/tập thể; 500.000đ/cá nhân»."""
    body, person = _money(rng, bonus.body), _money(rng, bonus.person)
    return rng.choice({
        "p": [f"mỗi cá nhân {person}", f"{person}/cá nhân", f"cá nhân {person}", f"{person}/người"],
        "b": [f"mỗi tập thể {body}", f"{body}/tập thể", f"tập thể: {body}"],
        "bp": [
            f"tập thể {body}, cá nhân {person}", f"{body}/tập thể; {person}/cá nhân", f"mỗi tập thể {body}, mỗi cá nhân {person}",
            f"đối với tập thể: {body}; đối với cá nhân: {person}",
        ],
    }[bonus.kinds])  # fmt: skip


def _years(rng: random.Random) -> tuple[str, tuple[int, int] | None]:
    y = rng.randint(2008, 2023)
    return rng.choice([
        (f"năm {y}", (y, y)), (f"năm học {y} - {y + 1}", (y, y + 1)), (f"giai đoạn {y} - {y + 5}", (y, y + 5)),
        (f"năm {y}, {y + 1}", (y, y + 1)), (f"từ năm {y} đến năm {y + 2}", (y, y + 2)), ("", None),
        (f"nhiệm kỳ {y} - {y + 5}", (y, y + 5)), (f"2 năm ({y} - {y + 1})", (y, y + 1)), ("10 năm", None),
    ])  # fmt: skip


def _lead(rng: random.Random, place: str, bonus: Bonus, reason: str) -> str:
    gift, whom = "Tặng Bằng khen của Chủ tịch UBND tỉnh", counted(2 * ("p" in bonus.kinds), 2 * ("b" in bonus.kinds))
    stated = _stated(rng, bonus).replace(";", ",")
    return {
        "in the lead": f"Điều 1. {gift} kèm theo tiền thưởng {stated} cho {whom} {reason}, gồm:",
        "behind the reason": f"Điều 1. {gift} cho {whom} {reason}, kèm theo mức thưởng {stated}, gồm:",
    }.get(place, f"Điều 1. {gift} cho {whom} {reason}, gồm:")


def _own_article(rng: random.Random, bonus: Bonus) -> str:
    opens = rng.choice(["Mức thưởng: ", "Tiền thưởng kèm theo Bằng khen: ", "Kèm theo Bằng khen là tiền thưởng: "])
    ends = (".", ", trích từ Quỹ thi đua, khen thưởng tỉnh.", ". Kinh phí trích từ Quỹ thi đua, khen thưởng.")
    return f"Điều 2. {opens}{_stated(rng, bonus)}{rng.choice(ends)}"


def made(seed: int) -> Shape:
    """A decision with two recipients of each kind."""
    rng = random.Random(seed)
    pool, bonus = Pool(rng), Bonus(*rng.choice(_SUMS), rng.choice(["p", "b", "bp"]))
    (when, years), (why, occasion) = _years(rng), rng.choice(_REASONS)
    place = rng.choice(["in the lead", "behind the reason", "an article", "an article", "nowhere"])
    reason = f"{why} {when}".strip()
    facts: dict[str, Any] = {"reason": reason, "years": years, **({"occasion": occasion} if occasion else {})}
    lines, told = [_lead(rng, place, bonus, reason)], list[Told]()
    for heading, kind in enumerate(bonus.kinds):
        if len(bonus.kinds) > 1:
            lines.append(("I. Tập thể", "II. Cá nhân")[heading])
        for number in (1, 2):
            who = pool.person() if kind == "p" else None
            name = who.name if who else pool.body()
            lines.append(f"{number}. {who.whole() if who else name};")
            sum_ = bonus.person if who else bonus.body
            told.append(Told(name, "bk-tinh", {**facts, "bonus": None if place == "nowhere" else sum_}))
    if place == "an article":
        lines.append(_own_article(rng, bonus))
    return shape([*TOP, *lines, *END], told, place, bonus.kinds, when)
