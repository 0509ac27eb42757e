"""Articles that tell in running words who is commended: posts before names, one unit for several, kinds with a colon."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.granting import END, TOP
from tests.shapes.pool import Pool
from tests.shapes.truth import Shape, Told, shape

_JOBS = (
    ("Giáo viên", "Trường THCS Hua Nhàn"), ("Hiệu trưởng", "Trường Mầm non Hoa Ban"), ("Phó Giám đốc", "Sở Y tế"), ("Kế toán", "Trạm Y tế xã Tả Lùng"),
    ("Chủ tịch", "UBND xã Nà Mỏ"), ("Trưởng phòng", "Phòng Nội vụ huyện Tả Van"), ("Công chức Địa chính", "xã Tân Lập"), ("Trưởng bản", "bản Hua, xã Nà Mỏ"),
    ("Bí thư", "Đảng ủy xã Phú Sơn"), ("Đội trưởng", "Đội Cảnh sát giao thông, Công an huyện Tả Van"), ("Điều dưỡng", "Bệnh viện Đa khoa tỉnh"),
    ("Chủ tịch", "Hội Nông dân xã Tả Lùng"), ("Giám đốc", "Công ty TNHH Hòa Bình"), ("Công nhân", "Công ty Cổ phần May Phú Sơn"),
)  # fmt: skip
_BODIES = (
    "Phòng Nội vụ huyện Tả Van", "Trường THCS Hua Nhàn", "Hạt Kiểm lâm huyện Tả Van", "Nhân dân và cán bộ xã Nà Mỏ", "Hội Nông dân xã Tả Lùng", "Sở Y tế",
    "Ban Quản lý dự án huyện", "Đồn Biên phòng Nà Mỏ", "Chi cục Thuế huyện Tả Van", "Bản Hua, xã Nà Mỏ", "UBND xã Tân Lập", "Văn phòng UBND tỉnh",
)  # fmt: skip
_GIFTS = (
    "Tặng Bằng khen của Chủ tịch UBND tỉnh cho", "Tặng thưởng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho", "Nay tặng Bằng khen của Chủ tịch UBND tỉnh cho",
    "Quyết định tặng Bằng khen của Chủ tịch UBND tỉnh cho",
)  # fmt: skip
_WHY = (
    "đã có thành tích xuất sắc trong công tác năm 2020", "đã hoàn thành xuất sắc nhiệm vụ năm 2020", "vì đã có thành tích xuất sắc trong phong trào thi đua năm 2020",
    "có thành tích tiêu biểu trong phòng, chống dịch Covid-19 năm 2020", "đã có nhiều đóng góp cho sự nghiệp giáo dục năm 2020",
)  # fmt: skip


@dataclass
class Sentence:
    """The recipients of one sentence."""

    rng: random.Random
    told: list[Told] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.pool, self.titled = Pool(self.rng), self.rng.random() < 0.3

    def one(self, unit: bool = True, job: tuple[str, str] | None = None) -> tuple[str, str, str, str]:
        """The address, the name, the post and the unit of somebody."""
        name, (post, where) = self.pool.name(), job or self.rng.choice(_JOBS)
        self._tell(name, kind="ca-nhan", position=post, unit=where if unit else None)
        return ("đồng chí" if self.titled else "bà" if "Thị" in name else "ông"), name, post, where

    def bare(self) -> str:
        name = self.pool.name()
        self._tell(name, kind="ca-nhan", position=None, unit=None)
        return f"{'đồng chí' if self.titled else 'bà' if 'Thị' in name else 'ông'} {name}"

    def body(self) -> str:
        name = self.pool.body(_BODIES)
        self._tell(name, kind="tap-the", position=None, unit=None)
        return name

    def _tell(self, name: str, **facts: Any) -> None:
        self.told.append(Told(name, "bk-tinh", {"cased": name, **facts}))


def _post_before(drawn: Sentence) -> str:
    """«đồng chí Nguyễn Văn A, Giám đốc Sở Y tế»: post and unit in one breath."""
    address, name, post, unit = drawn.one()
    return f"{address} {name}, {post} {unit}"


def _dashes(drawn: Sentence) -> str:
    address, name, post, unit = drawn.one()
    return f"{address} {name} - {post} - {unit}"


def _two_glued(drawn: Sentence) -> str:
    both = [drawn.one() for _ in range(2)]
    return " và ".join(f"{address} {name}, {post} {unit}" for address, name, post, unit in both)


def _in_brackets(drawn: Sentence) -> str:
    many = [drawn.one() for _ in range(drawn.rng.randint(2, 3))]
    shown = [f"{address} {name} ({post}, {unit})" for address, name, post, unit in many]
    return f"{', '.join(shown[:-1])} và {shown[-1]}"


def _bodies_then_persons(drawn: Sentence) -> str:
    bodies = [drawn.body() for _ in range(2)]
    people = [drawn.one() for _ in range(2)]
    shown = "; ".join(f"{address} {name}, {post}, {unit}" for address, name, post, unit in people)
    return f"02 tập thể: {'; '.join(bodies)} và 02 cá nhân: {shown}"


def _kinds_named(drawn: Sentence) -> str:
    body = drawn.body()
    address, name, post, unit = drawn.one()
    return f"tập thể {body} và cá nhân {address} {name}, {post} {unit}"


def _only_bodies(drawn: Sentence) -> str:
    """Where commas part bodies, one may be the parent of the one before it: those are drawn as «commas»."""
    many = [drawn.body() for _ in range(drawn.rng.randint(2, 4))]
    label = drawn.rng.choice(["các tập thể: ", "các đơn vị: ", "", f"{len(many):02d} tập thể: "])
    return f"{label}{'; '.join(many[:-1])}{drawn.rng.choice([' và ', '; ', '; và '])}{many[-1]}"


def _only_names(drawn: Sentence) -> str:
    many = [drawn.bare() for _ in range(drawn.rng.randint(2, 4))]
    return f"{', '.join(many[:-1])} và {many[-1]}"


def _with_age(drawn: Sentence) -> str:
    address, name, post, unit = drawn.one()
    return f"{address} {name}, sinh năm {drawn.rng.randint(1950, 1995)}, {post} {unit}"


def _resident(drawn: Sentence) -> str:
    name, home = (
        drawn.pool.name(),
        drawn.rng.choice(["thôn 5, xã Tân Lập", "bản Hua, xã Nà Mỏ, huyện Tả Van", "tổ dân phố số 7, phường Phú Sơn"]),
    )
    drawn._tell(name, kind="ca-nhan", unit=home)
    return f"{'bà' if 'Thị' in name else 'ông'} {name}, {drawn.rng.choice(['trú tại ', 'ở ', 'ngụ ', 'thường trú tại ', ''])}{home}"


def _family(drawn: Sentence) -> str:
    name, home = drawn.pool.name(), drawn.rng.choice(["bản Hua, xã Nà Mỏ", "thôn 5, xã Tân Lập"])
    whole = f"{drawn.rng.choice(['gia đình', 'hộ'])} {'bà' if 'Thị' in name else 'ông'} {name}, {home}"
    drawn.told.append(Told(whole, "bk-tinh", {"kind": "ho-gia-dinh"}))
    return whole


STYLES: tuple[Callable[[Sentence], str], ...] = (
    _post_before, _dashes, _two_glued, _in_brackets, _bodies_then_persons, _kinds_named, _only_bodies, _only_names, _with_age, _resident, _family,
)  # fmt: skip


def made(seed: int) -> Shape:
    """A decision of one sentence; its reason stands behind the recipients or before them."""
    drawn, style = Sentence(random.Random(seed)), STYLES[seed % len(STYLES)]
    rng = drawn.rng
    whom, why, gift = style(drawn), rng.choice(_WHY), rng.choice(_GIFTS)
    comma = rng.choice([", ", " "]) if not why.startswith("có ") else ", "
    whole = f"{gift} {whom}{comma}{why}." if rng.random() < 0.7 else f"{gift} {whom}. Lý do: {why[0].upper()}{why[1:]}."
    reason = why.removeprefix("vì ")
    told = [Told(one.name, one.code, {**one.facts, "reason": reason, "years": (2020, 2020)}) for one in drawn.told]
    return shape([*TOP, f"Điều 1. {whole}", *END], told, style.__name__.strip("_"))
