"""More decisions that act on earlier ones: on several, on a unit, by a table, beside what they grant; or on none."""

import random
from collections.abc import Callable

from tests.granting import END, TOP
from tests.shapes.effects import Acting
from tests.shapes.pool import UNITS
from tests.shapes.truth import Acted, Shape, Told, Truth
from tests.texts import Rows, typed

Lines = list[str | Rows]


def _two_revoked(drawn: Acting) -> tuple[Lines, tuple[Acted, ...]]:
    other = Acting(drawn.rng)
    lead = drawn.one_of("Bãi bỏ", "Hủy bỏ", "Thu hồi và hủy bỏ")
    if drawn.rng.random() < 0.5:
        lines: Lines = [f"Điều 1. {lead} {drawn.target} và {other.target}."]
    else:
        lines = [
            f"Điều 1. {lead} các Quyết định sau:",
            f"1. {drawn.target} về việc tặng Bằng khen;",
            f"2. {other.target} về việc khen thưởng.",
        ]
    return lines, (Acted("revokes", drawn.number, True), Acted("revokes", other.number, True))


def _unit_corrected(drawn: Acting) -> tuple[Lines, tuple[Acted, ...]]:
    was, now = drawn.rng.sample(UNITS, 2)
    who = drawn.name()
    how = drawn.one_of("từ “{}” thành “{}”", "đã ghi “{}”, nay sửa là “{}”", "“{}” sửa lại thành “{}”").format(was, now)
    where = drawn.one_of(f"trong danh sách kèm theo {drawn.target}", f"tại {drawn.target}")
    return [
        f"Điều 1. {drawn.one_of('Đính chính', 'Điều chỉnh')} đơn vị công tác của {_called(who)} {who} {where}: {how}."
    ], (Acted("corrects", drawn.number, False),)


def _corrected_by_table(drawn: Acting) -> tuple[Lines, tuple[Acted, ...]]:
    rows = [
        (
            "STT",
            drawn.one_of("Họ và tên đã ghi", "Đã in", "Nội dung đã ghi"),
            drawn.one_of("Họ và tên đúng", "Sửa lại là", "Nay đính chính"),
        )
    ]
    rows += [(str(n), drawn.name(), drawn.name()) for n in (1, 2)]
    return [f"Điều 1. Đính chính họ và tên của các cá nhân trong danh sách kèm theo {drawn.target} như sau:", rows], (
        Acted("corrects", drawn.number, False),
    )


def _some_added(drawn: Acting) -> tuple[Lines, tuple[Acted, ...]]:
    items = [drawn.granted("bk-tinh") for _ in range(2)]
    lead = drawn.one_of(
        f"Bổ sung 02 cá nhân vào danh sách được tặng Bằng khen của Chủ tịch UBND tỉnh kèm theo {drawn.target}, gồm:",
        f"Bổ sung vào danh sách tặng Bằng khen của Chủ tịch UBND tỉnh kèm theo {drawn.target} các cá nhân sau:",
    )
    return [f"Điều 1. {lead}", *(f"{n}. {one[0].upper()}{one[1:]};" for n, one in enumerate(items, 1))], (
        Acted("supplements", drawn.number),
    )


def _some_taken_by_table(drawn: Acting) -> tuple[Lines, tuple[Acted, ...]]:
    rows = [("STT", "Họ và tên", "Đơn vị", "Lý do")]
    rows += [(str(n), drawn.name(), drawn.rng.choice(UNITS), "Bị kỷ luật") for n in (1, 2)]
    lead = drawn.one_of("Thu hồi Bằng khen của Chủ tịch UBND tỉnh", "Hủy bỏ danh hiệu Lao động tiên tiến")
    return [f"Điều 1. {lead} đã tặng tại {drawn.target} đối với các cá nhân sau:", rows], (
        Acted("revokes", drawn.number, False),
    )


def _only_cited(drawn: Acting) -> tuple[Lines, tuple[Acted, ...]]:
    gift = drawn.granted("bk-tinh")
    where = drawn.one_of("Mức thưởng thực hiện theo", "Kinh phí thực hiện theo")
    return [
        f"Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho {gift}.",
        f"Điều 2. {where} {drawn.target} ban hành Quy chế thi đua, khen thưởng.",
    ], ()


def _former_rules(drawn: Acting) -> tuple[Lines, tuple[Acted, ...]]:
    gift = drawn.granted("bk-tinh")
    return [
        f"Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho {gift}.",
        "Điều 2. Quyết định này có hiệu lực kể từ ngày ký. Bãi bỏ các quy định trước đây trái với Quyết định này.",
    ], ()


def _issued_again(drawn: Acting) -> tuple[Lines, tuple[Acted, ...]]:
    """A lost or torn certificate: nothing new is granted."""
    who, why = drawn.pool.person(), drawn.one_of("do bị mất", "do bị hư hỏng", "vì bản cũ bị rách nát")
    return [
        f"Điều 1. {drawn.one_of('Cấp lại', 'Cấp đổi')} Bằng khen của Chủ tịch UBND tỉnh cho {who.called} {who.whole()} {why} (tặng tại {drawn.target})."
    ], ()


def _granted_and_taken(drawn: Acting) -> tuple[Lines, tuple[Acted, ...]]:
    gift, loss = drawn.granted("bk-tinh"), drawn.person()
    lines: Lines = [
        f"Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho {gift}.",
        f"Điều 2. Thu hồi Bằng khen của Chủ tịch UBND tỉnh đã tặng cho {loss} tại {drawn.target}.",
    ]
    return lines, (Acted("revokes", drawn.number, False),)


STYLES: tuple[Callable[[Acting], tuple[Lines, tuple[Acted, ...]]], ...] = (
    _two_revoked, _unit_corrected, _corrected_by_table, _some_added, _some_taken_by_table, _only_cited, _former_rules, _issued_again, _granted_and_taken,
)  # fmt: skip


def _called(name: str) -> str:
    return "bà" if "Thị" in name else "ông"


def made(seed: int) -> Shape:
    """A decision that acts on others, or does not though it names one."""
    drawn, style = Acting(random.Random(seed)), STYLES[seed % len(STYLES)]
    lines, acted = style(drawn)
    told = [Told(one.name, one.code, one.facts) for one in drawn.told]
    return typed(*TOP, *lines, *END), Truth(
        tuple(told), acted=acted, named=tuple(drawn.named), style=style.__name__.strip("_")
    )
