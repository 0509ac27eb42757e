"""Headers and signatures of bodies of all levels, in the order in which readers hand the two columns on."""

import random
from dataclasses import dataclass, field
from datetime import date

from extract.reading import of_text
from tests.shapes.truth import Shape, Told, Truth

_PLACES = ("Lâm Sơn", "Tả Van", "Nà Mỏ", "Hòa An", "Vĩnh Phong")
_SIGNERS = (
    "Trần Văn Lộc",
    "Lò Thị Ngọc Ánh",
    "Sùng A Vàng",
    "Nguyễn Quốc Khánh",
    "Hoàng Thị Minh Tâm",
    "Đỗ Xuân Trường",
)
_STATE = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")


@dataclass(frozen=True, slots=True)
class Body:
    """Who issues: its name in one or two lines, those above it, its heads, the letters of its numbers, the code of its
    Bằng khen or Giấy khen, who decides."""

    lines: tuple[str, ...]
    heads: tuple[str, str]
    code: str
    award: str
    above: tuple[str, ...] = ()
    issuer: str = ""
    authority: str = ""
    over: str = ""
    nation: tuple[str, ...] = _STATE
    seat: str = ""

    @property
    def name(self) -> str:
        return self.issuer or " ".join(self.lines)


def _committee(rng: random.Random, place: str) -> Body:
    level, award = rng.choice([("TỈNH", "bk-tinh"), ("HUYỆN", "gk-huyen"), ("XÃ", "gk-xa")])
    above = (f"UBND HUYỆN {rng.choice(_PLACES).upper()}",) if level == "XÃ" else ()
    lines = ("ỦY BAN NHÂN DÂN", f"{level} {place.upper()}")
    over = f"TM. {' '.join(lines)}" if rng.random() < 0.3 else ""
    return Body(
        lines,
        ("CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        "UBND",
        award,
        above,
        authority=f"CHỦ TỊCH ỦY BAN NHÂN DÂN {level}",
        over=over,
    )


def _department(rng: random.Random, place: str) -> Body:
    field = rng.choice(["Y TẾ", "NỘI VỤ", "TÀI CHÍNH", "VĂN HÓA, THỂ THAO VÀ DU LỊCH", "GIÁO DỤC VÀ ĐÀO TẠO"])
    above = (rng.choice(["UBND TỈNH ", "ỦY BAN NHÂN DÂN TỈNH "]) + place.upper(),)
    code = "S" + "".join(word[0] for word in field.split() if word != "VÀ")
    return Body((f"SỞ {field}",), ("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), code, "gk-so", above, f"sở {field} tỉnh {place}")


def _school(rng: random.Random, place: str) -> Body:
    kind = rng.choice(["TRƯỜNG THPT", "TRƯỜNG THCS", "TRƯỜNG TIỂU HỌC", "TRƯỜNG MẦM NON"])
    above = "SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH LÂM SƠN" if "THPT" in kind else "UBND HUYỆN TẢ VAN"
    name = f"{kind} {rng.choice(['NGUYỄN TRÃI', 'HOA BAN', 'KIM ĐỒNG'])}"
    return Body((name,), ("HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG"), "THPT", "gk-truong", (above,))


def _company(rng: random.Random, place: str) -> Body:
    kind, head = rng.choice(["CỔ PHẦN MAY", "ĐIỆN LỰC", "TNHH MTV CẤP NƯỚC"]), rng.choice(["GIÁM ĐỐC", "TỔNG GIÁM ĐỐC"])
    return Body((f"CÔNG TY {kind} {place.upper()}",), (head, f"PHÓ {head}"), "CT", "gk-dn")


def _ministry(rng: random.Random, place: str) -> Body:
    field = rng.choice(["Y TẾ", "NỘI VỤ", "CÔNG THƯƠNG", "TƯ PHÁP"])
    code = "B" + "".join(word[0] for word in field.split())
    return Body((f"BỘ {field}",), ("BỘ TRƯỞNG", "THỨ TRƯỞNG"), code, "bk-bo-nganh", seat="Hà Nội")


def _party(rng: random.Random, place: str) -> Body:
    lines, nation, above = (
        (f"HUYỆN ỦY {place.upper()}",),
        ("ĐẢNG CỘNG SẢN VIỆT NAM",),
        (f"ĐẢNG BỘ TỈNH {rng.choice(_PLACES).upper()}",),
    )
    return Body(
        lines,
        ("BÍ THƯ", "PHÓ BÍ THƯ"),
        "HU",
        "gk-dang",
        above,
        authority="BAN THƯỜNG VỤ HUYỆN ỦY",
        over="T/M BAN THƯỜNG VỤ",
        nation=nation,
    )


def _union(rng: random.Random, place: str) -> Body:
    lines, above = ("LIÊN ĐOÀN LAO ĐỘNG", f"TỈNH {place.upper()}"), ("TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM",)
    return Body(
        lines,
        ("CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        "LĐLĐ",
        "gk-doan-the",
        above,
        authority="BAN THƯỜNG VỤ LIÊN ĐOÀN LAO ĐỘNG TỈNH",
        over="TM. BAN THƯỜNG VỤ",
    )


def _youth(rng: random.Random, place: str) -> Body:
    lines, nation, over = (f"TỈNH ĐOÀN {place.upper()}",), ("ĐOÀN TNCS HỒ CHÍ MINH",), "TM. BAN THƯỜNG VỤ TỈNH ĐOÀN"
    return Body(
        lines,
        ("BÍ THƯ", "PHÓ BÍ THƯ"),
        "TĐTN",
        "gk-doan-the",
        authority="BAN THƯỜNG VỤ TỈNH ĐOÀN",
        over=over,
        nation=nation,
    )


STYLES = (_committee, _committee, _department, _school, _company, _ministry, _party, _union, _youth)


@dataclass
class Header:
    """The lines of a header and of a signature of one body."""

    rng: random.Random
    body: Body
    place: str
    day: date = field(init=False)
    signer: str = field(init=False)

    def __post_init__(self) -> None:
        rng = self.rng
        self.day, self.signer = (
            date(rng.randint(2005, 2024), rng.randint(1, 12), rng.randint(1, 28)),
            rng.choice(_SIGNERS),
        )
        count, hyphen = rng.randint(1, 3000), self.body.nation is not _STATE
        self.number = f"{count}-QĐ/{self.body.code}" if hyphen else f"{count:02d}/QĐ-{self.body.code}"
        self.deputy = rng.random() < 0.5

    def top(self) -> list[str]:
        """The header: column behind column, line beside line, the right column first, or number and day in one line."""
        rng, body = self.rng, self.body
        month = rng.choice([f"{self.day.month:02d}", str(self.day.month)])
        day = f"{body.seat or self.place}, ngày {self.day.day:02d} tháng {month} năm {self.day.year}"
        left = [*body.above, *(body.lines if rng.random() < 0.5 else [" ".join(body.lines)])]
        number, right = rng.choice(["Số: ", "Số ", "Số : "]) + self.number, [*body.nation]
        return rng.choice([
            [*left, *rng.choice([[], ["-------"], ["*"]]), number, *right, day],
            [*right, *left, number, day],
            [*left, *right, f"{number}   {day}"],
            _beside([*left, number], [*right, day]),
        ])  # fmt: skip

    def end(self) -> list[str]:
        """The signature, before or behind those who receive a copy."""
        rng, (head, deputy) = self.rng, self.body.heads
        signed = [self.body.over] if self.body.over else []
        signed += [*([] if self.body.over else [rng.choice(["KT. ", "KT."]) + head]), deputy] if self.deputy else [head]
        signed += [*([rng.choice(["(Đã ký)", "(đã ký)", "Đã ký"])] if rng.random() < 0.3 else []), self.signer]
        copies = rng.choice([[], ["Nơi nhận:", "- Như Điều 3;", "- Lưu: VT."]])
        return [*copies, *signed] if rng.random() < 0.7 else [*signed, *copies]


def _beside(left: list[str], right: list[str]) -> list[str]:
    """Both columns line by line, the shorter one filled up before its last line."""
    most = max(len(left), len(right))
    left, right = ([*column[:-1], *[""] * (most - len(column)), column[-1]] for column in (left, right))
    return [f"{one}\t{other}".strip("\t") for one, other in zip(left, right, strict=True)]


def made(seed: int) -> Shape:
    """A decision with one award, whose header and signature are asked."""
    rng = random.Random(seed)
    place, style = rng.choice(_PLACES), STYLES[seed % len(STYLES)]
    body = style(rng, place)
    header = Header(rng, body, place)
    gift = "Bằng khen" if body.award.startswith("bk") else "Giấy khen"
    about = rng.choice([f"Về việc tặng {gift}", "V/v khen thưởng", "Về việc khen thưởng các cá nhân có thành tích"])
    lines = [
        *header.top(), "QUYẾT ĐỊNH", about, body.authority or f"{body.heads[0]} {' '.join(body.lines)}",
        "Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003;", "Xét đề nghị của Hội đồng thi đua;", "QUYẾT ĐỊNH:",
        f"Điều 1. Tặng {gift} cho ông Lò Văn Pản, Chuyên viên, đã có thành tích xuất sắc năm {header.day.year - 1}.",
        "Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.", *header.end(),
    ]  # fmt: skip
    asked = {
        "number": header.number, "issued_on": header.day, "issuer": body.name, "signer": header.signer,
        "signer_position": body.heads[header.deputy],
    }  # fmt: skip
    return of_text("\n".join(lines)), Truth((Told("Lò Văn Pản", body.award),), asked, style=style.__name__.strip("_"))
