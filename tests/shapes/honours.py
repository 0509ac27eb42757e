"""Awards of all levels, from the President's orders to a school's Giấy khen, under their names, old ones and abbreviations."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.shapes.pool import Pool, some
from tests.shapes.truth import Shape, Told, shape
from tests.texts import Rows

_NATION = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")


@dataclass(frozen=True, slots=True)
class Body:
    """Who grants: the header, the number, who signs, and the awards: name, code, to whom («p», «b», «f» families)."""

    left: tuple[str, ...]
    number: str
    signs: str
    awards: tuple[tuple[str, str, str], ...]


_BODIES = (
    Body(("CHỦ TỊCH NƯỚC",), "1203/QĐ-CTN", "CHỦ TỊCH NƯỚC", (
        ("Huân chương Lao động hạng Nhất", "hc-lao-dong-1", "pb"), ("Huân chương Lao động hạng Nhì", "hc-lao-dong-2", "pb"),
        ("Huân chương Lao động hạng Ba", "hc-lao-dong-3", "pb"), ("Huân chương Độc lập hạng Ba", "hc-doc-lap-3", "pb"),
        ("Huân chương Chiến công hạng Nhì", "hc-chien-cong-2", "pb"), ("Huân chương Bảo vệ Tổ quốc hạng Ba", "hc-bao-ve-to-quoc-3", "pb"),
        ("Huân chương Dũng cảm", "hc-dung-cam", "p"), ("Huân chương Đại đoàn kết dân tộc", "hc-dai-doan-ket", "p"),
        ("Huy chương Vì an ninh Tổ quốc", "hch-vi-an-ninh-to-quoc", "p"), ("Huy chương Quân kỳ quyết thắng", "hch-quan-ky-quyet-thang", "p"),
        ("Huy chương Chiến sĩ vẻ vang hạng Nhì", "hch-chien-si-ve-vang-2", "p"), ("danh hiệu vinh dự Nhà nước “Bà mẹ Việt Nam anh hùng”", "dhvd-ba-me-vnah", "p"),
        ("danh hiệu “Nhà giáo ưu tú”", "dhvd-nha-giao-ut", "p"), ("danh hiệu Thầy thuốc ưu tú", "dhvd-thay-thuoc-ut", "p"),
        ("danh hiệu “Nghệ nhân ưu tú”", "dhvd-nghe-nhan-ut", "p"), ("danh hiệu Anh hùng Lực lượng vũ trang nhân dân", "dhvd-ah-llvtnd", "pb"),
        ("danh hiệu “Anh hùng Lao động”", "dhvd-ahld", "pb"), ("Huân chương Kháng chiến hạng Nhì", "kc-hc-khang-chien-2", "p"),
        ("Huy chương Kháng chiến hạng Nhất", "kc-hch-khang-chien-1", "p"), ("Huân chương Quân công hạng Ba", "hc-quan-cong-3", "pb"),
    )),
    Body(("THỦ TƯỚNG CHÍNH PHỦ",), "733/QĐ-TTg", "THỦ TƯỚNG", (
        ("Bằng khen của Thủ tướng Chính phủ", "bk-ttg", "pb"), ("Cờ thi đua của Chính phủ", "dhtd-co-chinh-phu", "b"),
        ("danh hiệu “Chiến sĩ thi đua toàn quốc”", "dhtd-cstd-toan-quoc", "p"), ("Bằng Tổ quốc ghi công", "tk-bang-to-quoc-ghi-cong", "p"),
        ("Bằng “Có công với nước”", "kc-bang-co-cong-voi-nuoc", "pf"),
    )),
    Body(("BỘ GIÁO DỤC VÀ ĐÀO TẠO",), "512/QĐ-BGDĐT", "BỘ TRƯỞNG", (
        ("Bằng khen của Bộ trưởng Bộ Giáo dục và Đào tạo", "bk-bo-nganh", "pb"), ("Kỷ niệm chương “Vì sự nghiệp Giáo dục”", "knc-bo-nganh", "p"),
        ("Cờ thi đua của Bộ Giáo dục và Đào tạo", "dhtd-co-bo-tinh", "b"), ("danh hiệu “Chiến sĩ thi đua cấp Bộ”", "dhtd-cstd-bo-tinh", "p"),
        ("danh hiệu Tập thể Lao động xuất sắc", "dhtd-ttldxs", "b"),
    )),
    Body(("ỦY BAN NHÂN DÂN", "TỈNH HÒA AN"), "88/QĐ-UBND", "CHỦ TỊCH", (
        ("Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh", "bk-tinh", "pbf"), ("Cờ thi đua của Ủy ban nhân dân tỉnh", "dhtd-co-bo-tinh", "b"),
        ("danh hiệu “Chiến sĩ thi đua cấp tỉnh”", "dhtd-cstd-bo-tinh", "p"), ("danh hiệu “Tập thể Lao động xuất sắc”", "dhtd-ttldxs", "b"),
        ("Cờ đơn vị dẫn đầu phong trào thi đua của UBND tỉnh", "dhtd-co-bo-tinh", "b"), ("Bằng khen UBND tỉnh", "bk-tinh", "pb"),
    )),
    Body(("ỦY BAN NHÂN DÂN", "HUYỆN TẢ VAN"), "61/QĐ-UBND", "CHỦ TỊCH", (
        ("Giấy khen của Chủ tịch UBND huyện", "gk-huyen", "pbf"), ("danh hiệu “Lao động tiên tiến”", "dhtd-ldtt", "p"),
        ("danh hiệu Chiến sĩ thi đua cơ sở", "dhtd-cstd-co-so", "p"), ("danh hiệu “Tập thể Lao động tiên tiến”", "dhtd-ttldtt", "b"),
    )),
    Body(("BAN THƯỜNG VỤ", "TỈNH ỦY HÒA AN"), "345-QĐ/TU", "BÍ THƯ", (
        ("Bằng khen của Ban Thường vụ Tỉnh ủy", "bk-tinh-uy", "pb"), ("Huy hiệu 50 năm tuổi Đảng", "hh-dang-50", "p"), ("Huy hiệu 30 năm tuổi Đảng", "hh-dang-30", "p"),
    )),
    Body(("LIÊN ĐOÀN LAO ĐỘNG", "TỈNH HÒA AN"), "77/QĐ-LĐLĐ", "CHỦ TỊCH", (
        ("Bằng khen của Ban Chấp hành Liên đoàn Lao động tỉnh", "bk-doan-the-tinh", "pb"),
        ("Bằng khen của Liên đoàn Lao động tỉnh", "bk-doan-the-tinh", "pb"),
    )),
    Body(("UBND TỈNH HÒA AN", "SỞ Y TẾ"), "19/QĐ-SYT", "GIÁM ĐỐC", (
        ("Giấy khen của Giám đốc Sở Y tế", "gk-so", "pb"), ("danh hiệu “Lao động tiên tiến”", "dhtd-ldtt", "p"),
        ("danh hiệu “Tập thể lao động tiên tiến”", "dhtd-ttldtt", "b"), ("danh hiệu Chiến sĩ thi đua cơ sở", "dhtd-cstd-co-so", "p"),
    )),
    Body(("UBND HUYỆN TẢ VAN", "TRƯỜNG THCS HUA NHÀN"), "07/QĐ-THCSHN", "HIỆU TRƯỞNG", (
        ("Giấy khen của Hiệu trưởng", "gk-truong", "p"), ("Giấy khen của Hiệu trưởng Trường THCS Hua Nhàn", "gk-truong", "p"),
    )),
    Body(("BỘ CHỈ HUY QUÂN SỰ TỈNH HÒA AN", "BAN CHỈ HUY QUÂN SỰ HUYỆN TẢ VAN"), "40/QĐ-BCH", "CHỈ HUY TRƯỞNG", (
        ("danh hiệu “Chiến sĩ tiên tiến”", "dhtd-cstt", "p"), ("danh hiệu “Đơn vị tiên tiến”", "dhtd-dvtt", "b"),
        ("danh hiệu “Đơn vị quyết thắng”", "dhtd-dvqt", "b"), ("danh hiệu Chiến sĩ thi đua cơ sở", "dhtd-cstd-co-so", "p"),
    )),
)  # fmt: skip
_SHORT = {
    "dhtd-cstd-co-so": ("CSTĐ cơ sở", "CSTĐCS", "Chiến sỹ thi đua cơ sở"), "dhtd-ldtt": ("LĐTT", "Lao động Tiên tiến"), "dhtd-ttldtt": ("TTLĐTT", "Tập thể LĐTT"),
    "dhtd-ttldxs": ("TTLĐXS", "Tập thể LĐXS"), "hc-lao-dong-3": ("HCLĐ hạng Ba", "Huân chương Lao động Hạng 3", "Huân chương LĐ hạng Ba"),
    "hc-lao-dong-2": ("HCLĐ hạng Nhì", "Huân chương Lao động hạng II"), "bk-tinh": ("BK của Chủ tịch UBND tỉnh", "Bằng khen CT UBND tỉnh", "Bằng khen cấp tỉnh"),
    "gk-huyen": ("Giấy khen CT UBND huyện", "GK của UBND huyện"), "bk-ttg": ("Bằng khen TTg", "Bằng khen Thủ tướng Chính phủ"), "dhtd-cstd-toan-quoc": ("CSTĐ toàn quốc",),
    "dhtd-cstd-bo-tinh": ("CSTĐ cấp tỉnh", "CSTĐ cấp Bộ"), "dhtd-cstt": ("CSTT",), "dhtd-dvtt": ("ĐVTT",), "dhtd-dvqt": ("ĐVQT", "Đơn vị Quyết thắng"),
}  # fmt: skip
_REASONS = (
    "đã có thành tích xuất sắc trong công tác từ năm 2016 đến năm 2020",
    "đã có nhiều thành tích xuất sắc trong công tác năm 2020",
    "",
)


@dataclass
class Drawn:
    """A paper in the making."""

    rng: random.Random
    told: list[Told] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.pool = Pool(self.rng)

    def row(self, kind: str, code: str) -> tuple[str, str, str]:
        """The name, the post and the unit of one who gets an award; the latter are empty for a body or a family."""
        if kind == "b":
            name = self.pool.body()
            self.told.append(Told(name, code, {"kind": "tap-the"}))
            return name, "", ""
        if kind == "f":
            head = self.pool.person()
            name = f"Gia đình {head.called} {head.name}, bản Hua, xã Nà Mỏ"
            self.told.append(Told(name, code, {"kind": "ho-gia-dinh"}))
            return name, "", ""
        who = self.pool.person()
        self.told.append(Told(who.name, code, {"kind": "ca-nhan", "position": who.position, "unit": who.unit}))
        return who.name, who.position, who.unit

    def item(self, kind: str, code: str) -> str:
        name, post, unit = self.row(kind, code)
        address = {"bà": "Bà ", "ông": "Ông "}["bà" if "Thị" in name else "ông"] if kind == "p" else ""
        return address + ", ".join(part for part in (name, post, unit) if part)


def _verb(rng: random.Random, name: str) -> str:
    if "vinh dự" in name or "Anh hùng" in name or "ưu tú" in name:
        return rng.choice(["Phong tặng", "Tặng"])
    return "Công nhận" if name.startswith("danh hiệu") and rng.random() < 0.6 else rng.choice(["Tặng", "Tặng thưởng"])


def _listed(drawn: Drawn, body: Body) -> list[str | Rows]:
    """One award, its recipients in a list."""
    name, code, kinds = drawn.rng.choice(body.awards)
    why = drawn.rng.choice(_REASONS)
    kind = drawn.rng.choice(kinds)
    whom = {"p": "các cá nhân", "b": "các tập thể", "f": "các gia đình"}[kind]
    items = [f"{n + 1}. {drawn.item(kind, code)};" for n in some(drawn.rng, 4)]
    return [
        f"Điều 1. {_verb(drawn.rng, name)} {name} cho {whom} {why}{',' if why else ''} gồm:".replace("  ", " "),
        *items,
    ]


def _headed(drawn: Drawn, body: Body) -> list[str | Rows]:
    """Several awards, each a heading of the list below it."""
    chosen = drawn.rng.sample(body.awards, min(len(body.awards), drawn.rng.randint(2, 3)))
    lines: list[str | Rows] = ["Điều 1. Khen thưởng các tập thể, cá nhân có tên sau đây:"]
    labels, capital = (
        drawn.rng.choice([("I. ", "II. ", "III. "), ("A. ", "B. ", "C. "), ("1. ", "2. ", "3. ")]),
        drawn.rng.random() < 0.5,
    )
    gift = drawn.rng.choice(["", "Tặng ", "Tặng thưởng "])
    for label, (name, code, kinds) in zip(labels, chosen, strict=False):
        heading = (gift + name)[0].upper() + (gift + name)[1:]
        lines.append(f"{label}{heading.upper() if capital else heading}:")
        kind = kinds[0]
        lines += [f"{'- ' if label[0].isdigit() else f'{n + 1}. '}{drawn.item(kind, code)};" for n in some(drawn.rng)]
    return lines


def _in_column(drawn: Drawn, body: Body) -> list[str | Rows]:
    """A table with a column for the award."""
    rows = [("STT", "Họ và tên/ Tên tập thể", "Chức vụ", "Đơn vị", "Danh hiệu, hình thức khen thưởng")]
    for n in some(drawn.rng, 5, 2):
        name, code, kinds = drawn.rng.choice(body.awards)
        shown = drawn.rng.choice(
            [name[0].upper() + name[1:], name.removeprefix("danh hiệu ").strip("“”"), *_SHORT.get(code, ())]
        )
        rows.append((str(n + 1), *drawn.row(kinds[0], code), shown))
    return ["Điều 1. Khen thưởng các tập thể, cá nhân có thành tích xuất sắc năm 2020, gồm:", rows]


def _one(drawn: Drawn, body: Body) -> list[str | Rows]:
    """One award to one."""
    name, code, kinds = drawn.rng.choice(body.awards)
    who = drawn.item(drawn.rng.choice(kinds), code)
    why = drawn.rng.choice(_REASONS)
    late = kinds == "p" and drawn.rng.random() < 0.3
    told = drawn.told[-1]
    drawn.told[-1] = Told(told.name, told.code, {**told.facts, "posthumous": late})
    verb = "Truy tặng" if late else _verb(drawn.rng, name)
    return [
        f"Điều 1. {verb} {name} cho {who[0].lower() + who[1:] if told.facts['kind'] != 'tap-the' else who}{', ' + why if why else ''}."
    ]


STYLES: tuple[Callable[[Drawn, Body], list[str | Rows]], ...] = (_listed, _headed, _in_column, _one)


def made(seed: int) -> Shape:
    """A decision of some body."""
    rng = random.Random(seed)
    drawn, body, style = Drawn(rng), rng.choice(_BODIES), STYLES[seed % len(STYLES)]
    lines = style(drawn, body)
    head = [
        *body.left,
        f"Số: {body.number}",
        *_NATION,
        f"Hòa An, ngày {rng.randint(1, 28):02d} tháng {rng.randint(3, 12)} năm 2021",
    ]
    decides = body.signs if len(body.left) == 1 else f"{body.signs} {' '.join(body.left)}"
    top = [
        *(f"^{line}" for line in head),
        "^QUYẾT ĐỊNH",
        "^Về việc khen thưởng",
        f"^{decides}",
        "Căn cứ Luật Thi đua, khen thưởng;",
        "^QUYẾT ĐỊNH:",
    ]
    end = ["Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.", f"^{body.signs}", "^Trần Quốc Huân"]
    return shape([*top, *lines, *end], drawn.told, style.__name__.strip("_"), body.number)
