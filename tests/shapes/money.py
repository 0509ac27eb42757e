"""Bonuses told in other ways: by award, by kind with families, as factors of the wage, in words, per item, with totals."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.granting import TOP
from tests.shapes.pool import Person, Pool, some
from tests.shapes.truth import Shape, Told, shape
from tests.texts import Rows

_WAGE = 1_490_000
"""The wage in force on 15 June 2022, the day of the papers (Nghị định 38/2019/NĐ-CP)."""
_LEADS = {
    "bk-tinh": "Tặng Bằng khen của Chủ tịch UBND tỉnh", "dhtd-co-bo-tinh": "Tặng Cờ thi đua của UBND tỉnh",
    "dhtd-cstd-bo-tinh": "Tặng danh hiệu Chiến sĩ thi đua cấp tỉnh", "dhtd-ttldxs": "Công nhận danh hiệu Tập thể Lao động xuất sắc",
}  # fmt: skip
_SHORT = {
    "bk-tinh": "Bằng khen",
    "dhtd-co-bo-tinh": "Cờ thi đua",
    "dhtd-cstd-bo-tinh": "Chiến sĩ thi đua cấp tỉnh",
    "dhtd-ttldxs": "Tập thể Lao động xuất sắc",
}


@dataclass
class Purse:
    """A decision in the making."""

    rng: random.Random
    told: list[Told] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.pool, self.unit = Pool(self.rng), self.rng.choice([" đồng", "đ", " đồng", "đồng"])

    def sum(self, amount: int) -> str:
        return f"{amount:,}".replace(",", self.rng.choice([".", ".", ","])) + self.unit

    def body(self, code: str, bonus: int | None) -> str:
        name = self.pool.body()
        self.told.append(Told(name, code, {"kind": "tap-the", "bonus": bonus}))
        return name

    def person(self, code: str, bonus: int | None) -> Person:
        who = self.pool.person()
        self.told.append(Told(who.name, code, {"kind": "ca-nhan", "unit": who.unit, "bonus": bonus}))
        return who

    def family(self, code: str, bonus: int | None) -> str:
        head = self.pool.person()
        name = f"Gia đình {head.called} {head.name}, bản Hua, xã Nà Mỏ"
        self.told.append(Told(name, code, {"kind": "ho-gia-dinh", "bonus": bonus}))
        return name


Lines = list[str | Rows]


def _by_award(purse: Purse) -> Lines:
    """An article for each award and one for what each brings."""
    rng, sums = purse.rng, {"dhtd-co-bo-tinh": 17_880_000, "dhtd-ttldxs": 2_235_000, "dhtd-cstd-bo-tinh": 4_470_000}
    lines: Lines = []
    for number, (code, sum_) in enumerate(sums.items(), 1):
        lead, person = _LEADS[code], code == "dhtd-cstd-bo-tinh"
        lines.append(f"Điều {number}. {lead} năm 2021 cho các {'cá nhân' if person else 'tập thể'} sau:")
        lines += [
            f"{n + 1}. {purse.person(code, sum_).whole() if person else purse.body(code, sum_)};" for n in some(rng)
        ]
    told = rng.choice(["; ", ", "]).join(
        f"{_SHORT[code]}{rng.choice([': ', ' '])}{purse.sum(sum_)}{rng.choice(['', '/tập thể' if 'cstd' not in code else '/cá nhân'])}"
        for code, sum_ in sums.items()
    )
    return [*lines, f"Điều 4. {rng.choice(['Mức thưởng kèm theo: ', 'Tiền thưởng: ', 'Mức tiền thưởng: '])}{told}."]


def _three_kinds(purse: Purse) -> Lines:
    """Bodies, families and persons, each with a sum."""
    body, family, person = purse.rng.choice([(1_500_000, 1_000_000, 700_000), (2_000_000, 1_500_000, 1_000_000)])
    lines: Lines = [
        "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho các tập thể, hộ gia đình, cá nhân sau:",
        "I. Tập thể",
    ]
    lines += [f"{n + 1}. {purse.body('bk-tinh', body)};" for n in some(purse.rng)]
    lines += ["II. Hộ gia đình", *(f"{n + 1}. {purse.family('bk-tinh', family)};" for n in some(purse.rng))]
    lines += ["III. Cá nhân", *(f"{n + 1}. {purse.person('bk-tinh', person).whole()};" for n in some(purse.rng))]
    told = purse.rng.choice([
        f"tập thể {purse.sum(body)}, hộ gia đình {purse.sum(family)}, cá nhân {purse.sum(person)}",
        f"{purse.sum(body)}/tập thể, {purse.sum(family)}/hộ gia đình, {purse.sum(person)}/cá nhân",
        f"mỗi tập thể {purse.sum(body)}; mỗi hộ gia đình {purse.sum(family)}; mỗi cá nhân {purse.sum(person)}",
    ])  # fmt: skip
    return [*lines, f"Điều 2. Mức thưởng: {told}."]


def _factors(purse: Purse) -> Lines:
    """«2,0 lần mức lương cơ sở», with or without what it comes to."""
    lines: Lines = ["Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho các tập thể, cá nhân sau:", "I. Tập thể"]
    body, person = 2 * _WAGE, _WAGE
    lines += [f"{n + 1}. {purse.body('bk-tinh', body)};" for n in some(purse.rng)]
    lines += ["II. Cá nhân", *(f"{n + 1}. {purse.person('bk-tinh', person).whole()};" for n in some(purse.rng))]
    told = purse.rng.choice([
        f"tập thể: 2,0 lần mức lương cơ sở ({purse.sum(body)}); cá nhân: 1,0 lần mức lương cơ sở ({purse.sum(person)})",
        "tập thể bằng 2,0 lần mức lương cơ sở, cá nhân bằng 1,0 lần mức lương cơ sở",
        f"tập thể: 2 x 1.490.000 đồng = {purse.sum(body)}; cá nhân: 1 x 1.490.000 đồng = {purse.sum(person)}",
    ])  # fmt: skip
    return [*lines, f"Điều 2. Mức thưởng: {told}."]


def _in_words(purse: Purse) -> Lines:
    """The sum is spelled behind the figures."""
    sum_, words = purse.rng.choice(
        [(1_000_000, "Một triệu đồng"), (500_000, "Năm trăm nghìn đồng"), (745_000, "Bảy trăm bốn mươi lăm nghìn đồng")]
    )
    opens = purse.rng.choice(
        [
            "Kèm theo Bằng khen, mỗi cá nhân được thưởng ",
            "Mỗi cá nhân được thưởng số tiền ",
            "Tiền thưởng cho mỗi cá nhân là ",
        ]
    )
    lines: Lines = ["Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho các cá nhân sau:"]
    lines += [f"{n + 1}. {purse.person('bk-tinh', sum_).whole()};" for n in some(purse.rng, 4, 2)]
    return [*lines, f"Điều 2. {opens}{purse.sum(sum_)} ({words}{purse.rng.choice(['', '.', ' chẵn'])})."]


def _per_item(purse: Purse) -> Lines:
    """Each item ends with its own sum."""
    lines: Lines = ["Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh kèm theo tiền thưởng cho các cá nhân sau:"]
    opens = purse.rng.choice([", tiền thưởng: {}", ", mức thưởng {}", " (thưởng {})", ": {}", ", số tiền thưởng {}"])
    for n in some(purse.rng, 4, 2):
        sum_ = purse.rng.choice([500_000, 745_000, 1_000_000])
        lines.append(f"{n + 1}. {purse.person('bk-tinh', sum_).whole()}{opens.format(purse.sum(sum_))};")
    return lines


def _column_with_total(purse: Purse) -> Lines:
    """A column of sums, a total below, and the total again in an article."""
    rows = [("STT", "Họ và tên", "Đơn vị", purse.rng.choice(["Tiền thưởng", "Mức thưởng (đồng)", "Số tiền (đồng)"]))]
    total = 0
    for n in some(purse.rng, 4, 2):
        sum_ = purse.rng.choice([500_000, 745_000, 1_000_000])
        who, total = purse.person("bk-tinh", sum_), total + sum_
        rows.append((str(n + 1), who.name, who.unit, f"{sum_:,}".replace(",", ".")))
    rows.append(("", purse.rng.choice(["Tổng cộng", "Cộng"]), "", f"{total:,}".replace(",", ".")))
    lead = "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho các cá nhân sau:"
    return [lead, rows, f"Điều 2. Tổng số tiền thưởng: {purse.sum(total)}, trích từ Quỹ thi đua, khen thưởng của tỉnh."]


def _by_law_only(purse: Purse) -> Lines:
    """«Mức thưởng theo quy định»: no sum at all, though other sums stand near."""
    lines: Lines = [
        "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho các cá nhân sau đã ủng hộ Quỹ Vì người nghèo số tiền 50.000.000 đồng:"
    ]
    lines += [f"{n + 1}. {purse.person('bk-tinh', None).whole()};" for n in some(purse.rng)]
    return [
        *lines,
        f"Điều 2. {purse.rng.choice(['Mức thưởng thực hiện theo Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ.', 'Các cá nhân có tên tại Điều 1 được thưởng theo quy định hiện hành.', 'Mức tiền thưởng theo quy định.'])}",
    ]


STYLES: tuple[Callable[[Purse], Lines], ...] = (
    _by_award,
    _three_kinds,
    _factors,
    _in_words,
    _per_item,
    _column_with_total,
    _by_law_only,
)


def made(seed: int) -> Shape:
    """A decision whose bonuses are asked."""
    purse, style = Purse(random.Random(seed)), STYLES[seed % len(STYLES)]
    return shape([*TOP, *style(purse), "^CHỦ TỊCH", "^Trần Quốc Huân"], purse.told, style.__name__.strip("_"))
