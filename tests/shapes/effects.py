"""Decisions that revoke, correct, replace or supplement an earlier one, as a whole or for some of its awards."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.granting import END, TOP
from tests.shapes.pool import Person, Pool
from tests.shapes.truth import Acted, Shape, Told, Truth
from tests.texts import typed


@dataclass
class Acting:
    """A decision in the making and the one that it acts on."""

    rng: random.Random
    lines: list[str] = field(default_factory=list)
    named: list[str] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)

    def __post_init__(self) -> None:
        day, month = self.rng.randint(1, 28), self.rng.randint(1, 12)
        self.pool, self.year = Pool(self.rng), self.rng.randint(2015, 2021)
        self.number = f"{self.rng.randint(1, 900)}/QĐ-UBND"
        dated = [f"{day:02d}/{month:02d}/{self.year} của Chủ tịch UBND tỉnh", f"{day} tháng {month} năm {self.year} của Chủ tịch Ủy ban nhân dân tỉnh"]  # fmt: skip
        self.target = f"Quyết định số {self.number} ngày {self.rng.choice(dated)}"

    def one_of(self, *words: str) -> str:
        return self.rng.choice(words)

    def person(self) -> str:
        """«ông A, Giáo viên, Trường B»: named, not granted anything."""
        who = self.pool.person()
        self.named.append(who.name)
        return _shown(who)

    def granted(self, code: str) -> str:
        who = self.pool.person()
        self.told.append(Told(who.name, code, {"unit": who.unit}))
        return _shown(who)

    def name(self) -> str:
        self.named.append(self.pool.name())
        return self.named[-1]


def _shown(who: Person) -> str:
    return f"{who.called} {who.whole()}"


def _revoked(drawn: Acting) -> Acted:
    verb = drawn.one_of("Hủy bỏ", "Huỷ bỏ", "Bãi bỏ", "Thu hồi")
    drawn.lines = [f"Điều 1. {verb} {drawn.target} về việc tặng Bằng khen."]
    return Acted("revokes", drawn.number, True)


def _taken_from_one(drawn: Acting) -> Acted:
    verb, of = drawn.one_of("Thu hồi", "Hủy bỏ"), drawn.one_of("đã tặng cho", "đã tặng", "của", "tặng cho", "đối với")
    by = drawn.one_of(" tại", " theo", ", tại")
    drawn.lines = [f"Điều 1. {verb} Bằng khen của Chủ tịch UBND tỉnh {of} {drawn.person()}{by} {drawn.target}."]
    return Acted("revokes", drawn.number, False)


def _taken_from_some(drawn: Acting) -> Acted:
    lead = f"Điều 1. Hủy bỏ danh hiệu Chiến sĩ thi đua cơ sở năm {drawn.year} của các cá nhân sau tại {drawn.target}:"
    items = [drawn.person() for _ in range(2)]
    drawn.lines = [lead, *(f"{n}. {item[0].upper()}{item[1:]};" for n, item in enumerate(items, 1))]
    return Acted("revokes", drawn.number, False)


def _corrected_below(drawn: Acting) -> Acted:
    was, now = (
        drawn.one_of("Đã in", "Đã ghi", "Ghi là"),
        drawn.one_of("Nay sửa lại là", "Sửa lại là", "Nay đính chính là"),
    )
    opens, closes = drawn.rng.choice([("“", "”"), ("", "")])
    lead = f"Điều 1. Đính chính họ và tên cá nhân tại {drawn.target} như sau:"
    drawn.lines = [lead, f"{was}: {opens}{drawn.name()}{closes};", f"{now}: {drawn.name()}."]
    return Acted("corrects", drawn.number, False)


def _corrected_in_line(drawn: Acting) -> Acted:
    was, now = drawn.one_of("đã in", "ghi"), drawn.one_of("lại là", "thành")
    drawn.lines = [f"Điều 1. Đính chính {drawn.target}: {was} “{drawn.name()}”, nay sửa {now} “{drawn.name()}”."]
    return Acted("corrects", drawn.number, False)


def _replaced(drawn: Acting) -> Acted:
    how = drawn.one_of("thay thế", "có hiệu lực kể từ ngày ký và thay thế")
    gift = f"Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho {drawn.granted('bk-tinh')} đã có thành tích xuất sắc năm {drawn.year}."
    drawn.lines = [gift, f"Điều 2. Quyết định này {how} {drawn.target}."]
    return Acted("replaces", drawn.number, True)


def _out_of_force(drawn: Acting) -> Acted:
    ends = f"Điều 2. {drawn.target} hết hiệu lực kể từ ngày Quyết định này có hiệu lực."
    drawn.lines = [f"Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho {drawn.granted('bk-tinh')}.", ends]
    return Acted("replaces", drawn.number, True)


def _supplemented(drawn: Acting) -> Acted:
    who = drawn.granted("bk-tinh")
    drawn.lines = [
        f"Điều 1. Bổ sung {who} vào danh sách được tặng Bằng khen của Chủ tịch UBND tỉnh kèm theo {drawn.target}."
    ]
    return Acted("supplements", drawn.number)


def _words_changed(drawn: Acting) -> Acted:
    what = drawn.one_of("Sửa đổi, bổ sung Điều 1", "Điều chỉnh nội dung Điều 1", "Sửa đổi khoản 2 Điều 1")
    drawn.lines = [f"Điều 1. {what} {drawn.target} như sau: “Mức thưởng: 500.000 đồng/cá nhân”."]
    return Acted("corrects", drawn.number, True)


def _struck_out(drawn: Acting) -> Acted:
    drawn.lines = [f"Điều 1. Đưa {drawn.person()} ra khỏi danh sách tặng Bằng khen kèm theo {drawn.target}."]
    return Acted("revokes", drawn.number, False)


def _not_recognised(drawn: Acting) -> Acted:
    title = f"danh hiệu Chiến sĩ thi đua cơ sở năm {drawn.year}"
    drawn.lines = [f"Điều 1. Không công nhận {title} đối với {drawn.person()} tại {drawn.target}."]
    return Acted("revokes", drawn.number, False)


def _stripped(drawn: Acting) -> Acted:
    title = f"danh hiệu Lao động tiên tiến năm {drawn.year}"
    drawn.lines = [f"Điều 1. Tước {title} của {drawn.person()} được công nhận tại {drawn.target}."]
    return Acted("revokes", drawn.number, False)


STYLES: tuple[Callable[[Acting], Acted], ...] = (
    _revoked, _taken_from_one, _taken_from_some, _corrected_below, _corrected_in_line, _replaced, _out_of_force, _supplemented,
    _words_changed, _struck_out, _not_recognised, _stripped,
)  # fmt: skip


def made(seed: int) -> Shape:
    """A decision that acts on another."""
    drawn, style = Acting(random.Random(seed)), STYLES[seed % len(STYLES)]
    acted = style(drawn)
    truth = Truth(tuple(drawn.told), acted=(acted,), named=tuple(drawn.named), style=style.__name__.strip("_"))
    return typed(*TOP, *drawn.lines, *END), truth
