"""Headers, articles and signatures of four periods: 1951–1985, 1986–2003, 2004–2020, and communes after 1 July 2025."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from tests.shapes.pool import Person, Pool
from tests.shapes.truth import Shape, Told, Truth
from tests.texts import typed

_PLACES = ("Lâm Sơn", "Vĩnh Phong", "Hòa An", "Tả Van", "Phú Sơn")
_DEMOCRATIC = ("VIỆT NAM DÂN CHỦ CỘNG HÒA", "Độc lập - Tự do - Hạnh phúc")
_SOCIALIST = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
_OLD_SPELLING = ("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")


@dataclass(frozen=True, slots=True)
class Style:
    """A paper of a period: header (left, right), number, day, who decides, bases, gift, articles' mark, signature."""

    left: tuple[str, ...]
    nation: tuple[str, str]
    number: str
    day: str
    authority: str
    bases: tuple[str, ...]
    gift: str
    code: str
    article: str
    signed: tuple[str, ...]
    issuer: str
    position: str


@dataclass
class Draws:
    """What a style draws from."""

    rng: random.Random
    place: str = field(init=False)

    def __post_init__(self) -> None:
        self.place = self.rng.choice(_PLACES)

    def day(self, first: int, last: int) -> date:
        return date(self.rng.randint(first, last), self.rng.randint(1, 12), self.rng.randint(1, 28))

    def one_of(self, *words: str) -> str:
        return self.rng.choice(words)

    def count(self, most: int = 900) -> int:
        return self.rng.randint(1, most)


Made = tuple[Style, str, date]


def _resistance(draws: Draws) -> Made:
    """1951–1975: Ủy ban Hành chính, «V.N.D.C.C.H.», «/TĐ»."""
    day, place = draws.day(1955, 1975), draws.place
    area = draws.one_of("TỈNH", "HUYỆN")
    number = draws.one_of("{n}/QĐ", "{n}-QĐ/UB", "{n}/QĐ-UB", "{n} QĐ/TĐ").format(n=draws.count())
    shown = f"{place}, ngày {day.day} tháng {day.month} năm {day.year}"
    bases = (
        "Căn cứ Luật tổ chức Hội đồng nhân dân và Ủy ban hành chính các cấp;",
        "Xét thành tích của các đơn vị, cá nhân trong phong trào thi đua yêu nước;",
    )
    award, code = ("Bằng khen", "bk-tinh") if area == "TỈNH" else ("Giấy khen", "gk-huyen")
    lines = (f"ỦY BAN HÀNH CHÍNH {area} {place.upper()}",)
    signed = (
        draws.one_of("T.M. ỦY BAN HÀNH CHÍNH", "TM. ỦY BAN HÀNH CHÍNH") + f" {area}",
        draws.one_of("CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
    )
    authority = f"ỦY BAN HÀNH CHÍNH {area} {place.upper()}"
    style = Style(lines, _DEMOCRATIC, number, shown, authority, bases, f"Nay tặng {award} cho", code, draws.one_of("Điều 1: ", "Điều 1.- ", "ĐIỀU 1: "), signed, f"Ủy ban hành chính {area.lower()} {place}", signed[-1])  # fmt: skip
    return style, number, day


def _subsidies(draws: Draws) -> Made:
    """1976–1985: «Số: 123/QĐ-UB», UBND, «CỘNG HOÀ»."""
    day, place = draws.day(1977, 1985), draws.place
    area = draws.one_of("TỈNH", "HUYỆN")
    number = draws.one_of("{n}/QĐ-UB", "{n}/QĐ.UB", "{n}-QĐ/UB", "{n}/UB.QĐ").format(n=draws.count())
    shown = f"{place}, ngày {day.day:02d} tháng {day.month:02d} năm {day.year}"
    award, code = ("Bằng khen", "bk-tinh") if area == "TỈNH" else ("Giấy khen", "gk-huyen")
    bases = ("Căn cứ Luật tổ chức HĐND và UBND các cấp;", "Theo đề nghị của Thường trực Hội đồng thi đua;")
    signed: tuple[str, ...] = (draws.one_of("TM. UBND", "T/M UBND", "TM/ỦY BAN NHÂN DÂN") + f" {area}", "CHỦ TỊCH")
    if draws.rng.random() < 0.4:
        signed = (signed[0], draws.one_of("K/T CHỦ TỊCH", "KT. CHỦ TỊCH"), "PHÓ CHỦ TỊCH")
    lines = draws.rng.choice(
        [(f"ỦY BAN NHÂN DÂN {area} {place.upper()}",), ("UỶ BAN NHÂN DÂN", f"{area} {place.upper()}")]
    )
    issuer = f"{lines[0][:2].capitalize()} ban nhân dân {area.lower()} {place}"
    style = Style(lines, draws.rng.choice([_SOCIALIST, _OLD_SPELLING]), number, shown, f"ỦY BAN NHÂN DÂN {area} {place.upper()}", bases, f"{draws.one_of('Nay tặng', 'Tặng')} {award} cho", code, draws.one_of("Điều 1: ", "Điều I: ", "Điều 1.- "), signed, issuer, signed[-1])  # fmt: skip
    return style, number, day


def _renewal(draws: Draws) -> Made:
    """1986–2003: «QĐ-UB», «CHỦ TỊCH UBND TỈNH»."""
    day, place = draws.day(1991, 2003), draws.place
    number = draws.one_of("{n}/QĐ-UB", "{n} QĐ/UB", "{n}/{y}/QĐ-UB", "{n}/QĐ-CT").format(
        n=draws.count(3000), y=day.year
    )
    shown = f"{place}, ngày {day.day:02d} tháng {day.month:02d} năm {day.year}"
    bases = (
        "Căn cứ Luật Tổ chức HĐND và UBND ngày 21 tháng 6 năm 1994;", "Căn cứ Nghị định số 56/1998/NĐ-CP ngày 30/7/1998 của Chính phủ quy định các hình thức khen thưởng;",
        "Xét đề nghị của Viện Thi đua - Khen thưởng tỉnh;",
    )  # fmt: skip
    signed = ("CHỦ TỊCH",) if draws.rng.random() < 0.5 else ("KT. CHỦ TỊCH UBND TỈNH", "PHÓ CHỦ TỊCH")
    lines = draws.rng.choice([("ỦY BAN NHÂN DÂN", f"TỈNH {place.upper()}"), (f"UBND TỈNH {place.upper()}",)])
    style = Style(lines, _SOCIALIST, number, shown, f"CHỦ TỊCH UBND TỈNH {place.upper()}", bases, "Tặng Bằng khen của UBND tỉnh cho", "bk-tinh", draws.one_of("Điều 1: ", "Điều 1. ", "Điều I. "), signed, f"Ủy ban nhân dân tỉnh {place}", signed[-1])  # fmt: skip
    return style, number, day


def _law(draws: Draws) -> Made:
    """2004–2020: «QĐ-UBND», Luật 2003."""
    day, place = draws.day(2006, 2020), draws.place
    number = f"{draws.count(3500):02d}/QĐ-UBND"
    shown = (
        f"{place}, ngày {day.day:02d} tháng {day.month:02d} năm {day.year}"
        if day.month < 3
        else f"{place}, ngày {day.day:02d} tháng {day.month} năm {day.year}"
    )
    bases = (
        "Căn cứ Luật Thi đua, Khen thưởng ngày 26 tháng 11 năm 2003 và Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng ngày 16 tháng 11 năm 2013;",
        "Xét đề nghị của Trưởng Ban Thi đua - Khen thưởng tỉnh,",
    )  # fmt: skip
    signed = ("CHỦ TỊCH",) if draws.rng.random() < 0.5 else ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")
    style = Style(("ỦY BAN NHÂN DÂN", f"TỈNH {place.upper()}"), _SOCIALIST, number, shown, f"CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH {place.upper()}", bases, "Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho", "bk-tinh", "Điều 1. ", signed, f"Ủy ban nhân dân tỉnh {place}", signed[-1])  # fmt: skip
    return style, number, day


def _communes(draws: Draws) -> Made:
    """After 1 July 2025: communes right below the province."""
    day, place = date(draws.rng.choice([2025, 2026]), draws.rng.randint(8, 11), draws.rng.randint(1, 28)), draws.place
    area = draws.one_of("XÃ", "PHƯỜNG")
    number, shown = f"{draws.count(400):02d}/QĐ-UBND", f"{place}, ngày {day.day:02d} tháng {day.month} năm {day.year}"
    bases = (
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
        "Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.",
    )
    signed = ("CHỦ TỊCH",) if draws.rng.random() < 0.5 else ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")
    style = Style(("ỦY BAN NHÂN DÂN", f"{area} {place.upper()}"), _SOCIALIST, number, shown, f"CHỦ TỊCH ỦY BAN NHÂN DÂN {area} {place.upper()}", bases, f"Tặng Giấy khen của Chủ tịch Ủy ban nhân dân {area.lower()} cho", "gk-xa", "Điều 1. ", signed, f"Ủy ban nhân dân {area.lower()} {place}", signed[-1])  # fmt: skip
    return style, number, day


STYLES: tuple[Callable[[Draws], Made], ...] = (_resistance, _subsidies, _renewal, _law, _communes)


def _said(rng: random.Random, style: Style, one: Person, other: Person, year: int) -> list[str]:
    """The article, with two persons in a sentence or in a list."""
    why = rng.choice(
        [
            f"đã có thành tích xuất sắc trong công tác năm {year}",
            f"đã hoàn thành xuất sắc nhiệm vụ năm {year}",
            f"có nhiều thành tích trong phong trào thi đua năm {year}",
        ]
    )
    calls = rng.choice([("Ông", "Bà"), ("Đồng chí", "Đồng chí")])
    shown = [f"{calls[who.woman]} {who.whole()}" for who in (one, other)]
    if rng.random() < 0.3:
        return [f"{style.article}{style.gift} {'; '.join(item[0].lower() + item[1:] for item in shown)} {why}."]
    mark = rng.choice(["{}. ", "{}- ", "{}/ ", "- "])
    return [
        f"{style.article}{style.gift} 02 cá nhân {why}, gồm:",
        *(mark.format(n) + item + ";" for n, item in enumerate(shown, 1)),
    ]


def made(seed: int) -> Shape:
    """A decision of a period."""
    rng = random.Random(seed)
    draws, of = Draws(rng), STYLES[seed % len(STYLES)]
    style, number, day = of(draws)
    pool, signer = Pool(rng), rng.choice(["Trần Quốc Huân", "Lò Văn Dọn", "Nguyễn Thị Minh Tâm", "Hoàng Xuân Lộc"])
    people = pool.person(), pool.person()
    left, right = [*style.left, f"Số: {number}"], [*style.nation, style.day]
    head = [*left, *right] if rng.random() < 0.5 else [*right[:-1], *left, right[-1]]
    decides = rng.choice(["QUYẾT ĐỊNH:", "QUYẾT ĐỊNH", "QUYẾT ĐỊNH :"])
    last = style.article.replace("1", "2").replace("I:", "II:").replace("I.", "II.").replace("ĐII", "ĐI")
    lines = [
        *(f"^{line}" for line in head), "^QUYẾT ĐỊNH", f"^{rng.choice(['Về việc tặng thưởng', 'V/v khen thưởng', 'Về việc khen thưởng thành tích'])}", f"^{style.authority}",
        *style.bases, f"^{decides}", *_said(rng, style, *people, day.year - 1),
        f"{last}Các ông Chánh Văn phòng và các cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.",
        *rng.choice([["Nơi nhận:", "- Như Điều 2;", "- Lưu: VT."], []]), *(f"^{line}" for line in style.signed), f"^{signer}",
    ]  # fmt: skip
    header = {
        "number": number,
        "issued_on": day,
        "issuer": style.issuer,
        "signer": signer,
        "signer_position": style.position,
    }
    told = [
        Told(who.name, style.code, {"position": who.position, "unit": who.unit, "years": (day.year - 1, day.year - 1)})
        for who in people
    ]
    return typed(*lines), Truth(tuple(told), header, style=of.__name__.strip("_"))
