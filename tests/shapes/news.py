"""News articles whose sentences report awards, or only speak of people beside awards."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from ingest.read import read_bytes
from tests.shapes.pool import UNITS, Pool
from tests.shapes.truth import Shape, Told, Truth

_PROVINCES = ("Lâm Đồng", "Sơn La", "Bắc Giang", "Nghệ An", "Cà Mau", "Gia Lai")
_JOBS = (
    ("giáo viên", "Trường THCS Hua Nhàn"), ("giám đốc", "Hợp tác xã Tân Lập"), ("bí thư chi bộ", "bản Hua"), ("trưởng bản", "bản Tả Lùng"),
    ("phó trưởng công an", "xã Nà Mỏ"), ("bác sĩ", "Bệnh viện Đa khoa tỉnh"),
)  # fmt: skip
_TITLES = (
    ("danh hiệu Nhà giáo Ưu tú", "dhvd-nha-giao-ut"),
    ("danh hiệu Chiến sĩ thi đua cấp tỉnh", "dhtd-cstd-bo-tinh"),
)


@dataclass(frozen=True, slots=True)
class One:
    """Somebody as an article tells of them."""

    name: str
    address: str
    job: str
    unit: str

    def __str__(self) -> str:
        return f"{self.address} {self.name}"

    @property
    def opening(self) -> str:
        return f"{self.address.capitalize()} {self.name}"


@dataclass
class Article:
    """An article in the making."""

    rng: random.Random
    told: list[Told] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.pool, self.province = Pool(self.rng), self.rng.choice(_PROVINCES)

    def one(self) -> One:
        who = self.pool.person()
        young = {"bà": "chị", "ông": "anh"}[who.called] if self.rng.random() < 0.4 else who.called
        return One(who.name, young, *self.rng.choice(_JOBS))

    def granted(self, code: str) -> One:
        who = self.one()
        self.told.append(Told(who.name, code))
        return who


def _gift(drawn: Article) -> str:
    who = drawn.granted("bk-tinh")
    return f"Chủ tịch UBND tỉnh {drawn.province} vừa tặng Bằng khen cho {who}, {who.job} {who.unit} vì đã có thành tích xuất sắc trong công tác năm 2021."


def _honoured(drawn: Article) -> str:
    who = drawn.granted("hc-lao-dong-3")
    return f"{who.opening}, {who.job} {who.unit}, vinh dự được Chủ tịch nước tặng thưởng Huân chương Lao động hạng Ba."


def _for_that(drawn: Article) -> str:
    return f"Với những đóng góp đó, {drawn.granted('bk-ttg')} đã được Thủ tướng Chính phủ tặng Bằng khen năm {drawn.rng.randint(2012, 2022)}."


def _only_counts(drawn: Article) -> str:
    bodies, persons = drawn.rng.randint(3, 20), drawn.rng.randint(3, 30)
    return f"Dịp này, Chủ tịch UBND tỉnh tặng Bằng khen cho {bodies} tập thể, {persons} cá nhân có thành tích xuất sắc trong phong trào thi đua yêu nước."


def _handed_over(drawn: Article) -> str:
    one, other = drawn.granted("bk-tinh"), drawn.granted("bk-tinh")
    return f"Tại hội nghị, lãnh đạo tỉnh đã trao Bằng khen của Chủ tịch UBND tỉnh cho {one} ({one.unit}) và {other} ({other.unit})."


def _speech(drawn: Article) -> str:
    who = drawn.one()
    return f"Phát biểu tại buổi lễ, {who}, Phó Chủ tịch UBND tỉnh {drawn.province} biểu dương những kết quả mà các tập thể, cá nhân đã đạt được."


def _recognised(drawn: Article) -> str:
    title, code = drawn.rng.choice(_TITLES)
    return f"Năm {drawn.rng.randint(2012, 2022)}, {drawn.granted(code)} được công nhận {title}."


def _quoted(drawn: Article) -> str:
    who = drawn.one()
    return f"{who.opening}, {who.job} {who.unit}, cho biết: đơn vị đã tích cực hưởng ứng phong trào thi đua “Dân vận khéo”."


def _proposed(drawn: Article) -> str:
    return f"Hội đồng Thi đua - Khen thưởng tỉnh đề nghị Chủ tịch nước tặng Huân chương Lao động hạng Ba cho {drawn.one()}."


def _flags(drawn: Article) -> str:
    one, other = drawn.pool.body(UNITS), drawn.pool.body(UNITS)
    drawn.told += [Told(one, "dhtd-co-bo-tinh"), Told(other, "dhtd-co-bo-tinh")]
    return f"Nhân dịp này, UBND tỉnh {drawn.province} tặng Cờ thi đua cho {one} và {other}."


def _for_years(drawn: Article) -> str:
    return f"Ghi nhận thành tích đó, {drawn.granted('gk-huyen')} nhiều năm liền được tặng Giấy khen của Chủ tịch UBND huyện."


def _among_them(drawn: Article) -> str:
    who, many = drawn.granted("bk-tinh"), drawn.rng.randint(5, 20)
    return f"Trong số {many} cá nhân được tặng Bằng khen của Chủ tịch UBND tỉnh có {who}, {who.job} {who.unit}."


def _on_behalf(drawn: Article) -> str:
    head, who = drawn.one(), drawn.granted("hc-lao-dong-2")
    return f"Thừa ủy quyền của Chủ tịch nước, {head}, Chủ tịch UBND tỉnh {drawn.province} trao Huân chương Lao động hạng Nhì tặng {who}."


def _one_of(drawn: Article) -> str:
    who = drawn.granted("bk-tinh")
    return f"{who.opening} là một trong những cá nhân tiêu biểu được Chủ tịch UBND tỉnh {drawn.province} khen thưởng với hình thức Bằng khen."


def _besides(drawn: Article) -> str:
    return f"Ngoài ra, {drawn.granted('bk-bo-nganh')} còn được Bộ trưởng Bộ Giáo dục và Đào tạo tặng Bằng khen."


SENTENCES: tuple[Callable[[Article], str], ...] = (
    _gift, _honoured, _for_that, _only_counts, _handed_over, _speech, _recognised, _quoted, _proposed, _flags, _for_years, _among_them,
    _on_behalf, _one_of, _besides,
)  # fmt: skip


def made(seed: int) -> Shape:
    """An article of two to five such sentences."""
    rng = random.Random(seed)
    drawn = Article(rng)
    sentences = [style(drawn) for style in rng.sample(SENTENCES, rng.randint(2, 5))]
    headline = rng.choice([
        f"{drawn.province}: Biểu dương các điển hình tiên tiến", f"Hội nghị biểu dương điển hình tiên tiến tỉnh {drawn.province}",
        f"Tôn vinh những tấm gương thi đua yêu nước ở {drawn.province}",
    ])  # fmt: skip
    day = f"Thứ hai, {rng.randint(1, 28):02d}/09/2022 08:15"
    opening = f"(Báo {drawn.province}) - Sáng {rng.randint(1, 28)}/{rng.randint(1, 12)}, UBND tỉnh {drawn.province} tổ chức hội nghị biểu dương điển hình tiên tiến giai đoạn 2015-2020."
    text = "\n\n".join([headline, day, opening, *sentences, "Minh Hà"])
    return read_bytes(text.encode(), "bai-bao.txt"), Truth(tuple(drawn.told))
