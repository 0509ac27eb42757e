"""Recipients of unusual kinds and tables of unusual heads."""

# A paper reads best with one sentence of it on one line.
# fmt: off

import random

from samples.model import Cell, Made, Table, TruthRecipient
from tests.score.heldout.frame import Sheet, Why, collective, day_between, law
from tests.score.heldout.words import DISTRICTS, PROVINCES, bare, chief, staff


def _province(rng: random.Random, sheet: Sheet, title: str, day_words: str) -> str:
    where = rng.choice(PROVINCES)
    sheet.top([f"ỦY BAN NHÂN DÂN TỈNH {where.upper()}"], ("Số: ", str(rng.randint(21, 3900)), "/QĐ-UBND"), where, f"Ủy ban nhân dân tỉnh {where}", split=0.46)
    sheet.name("QUYẾT ĐỊNH", title)
    assert sheet.day is not None
    sheet.bases(f"CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH {where.upper()}", *law(rng, sheet.day), f"Xét đề nghị của Giám đốc Sở Nội vụ {day_words}")
    sheet.decides()
    return where


def post_before_name(rng: random.Random) -> Made:
    """Post and unit stand before the name with no mark between them."""
    day = day_between(rng, 2016, 2024)
    sheet = Sheet(rng, day)
    year = day.year - 1
    _province(rng, sheet, "Về việc tặng Bằng khen", "tại văn bản đề nghị khen thưởng")
    why = Why(f"đã có thành tích xuất sắc trong công tác phối hợp tổ chức Ngày hội văn hóa các dân tộc năm {year}", (year, year))
    posts = (("Giám đốc", "Sở Công Thương"), ("Phó Giám đốc", "Trung tâm Khuyến nông tỉnh"), ("Chủ tịch", "Hội Nông dân huyện"), ("Hiệu trưởng", "Trường Chính trị tỉnh"))
    people = staff(rng, rng.randint(2, 5), posts, minority=0.0)
    sheet.article("Điều 1.", f"Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho {len(people):02d} cá nhân {why.reason}, gồm:")
    sheet.lines(f"{i}. {p.position} {p.unit} {p.name};" for i, p in enumerate(people, 1))
    sheet.article("Điều 2.", "Chánh Văn phòng UBND tỉnh, Giám đốc Sở Nội vụ và các cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.")
    sheet.sign(("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), chief(rng), "Phó Chủ tịch", "KT. Chủ tịch", "- Như Điều 2;", "- Lưu: VT.")
    sheet.give("bk-tinh", why, *(p.truth() for p in people))
    return sheet.made()


def two_storey_head(rng: random.Random) -> Made:
    """Birth years in one of two columns by sex below a merged head, a row that counts the columns, groups that are no units."""
    day = day_between(rng, 2016, 2024)
    sheet = Sheet(rng, day)
    first = day.year - 1
    district = rng.choice([d for d in DISTRICTS if d.startswith("huyện")])
    sheet.top(["ỦY BAN NHÂN DÂN", district.upper()], ("Số: ", str(rng.randint(400, 2900)), "/QĐ-UBND"), bare(district), f"Ủy ban nhân dân {district}")
    sheet.name("QUYẾT ĐỊNH", f"Về việc tặng Giấy khen ngành Giáo dục năm học {first}-{first + 1}")
    sheet.bases(f"CHỦ TỊCH ỦY BAN NHÂN DÂN {district.upper()}", *law(rng, day), "Theo đề nghị của Trưởng phòng Giáo dục và Đào tạo")
    sheet.decides()
    why = Why(f"đã có thành tích xuất sắc trong năm học {first}-{first + 1}", (first, first + 1))
    people = staff(rng, rng.randint(4, 10), [(p, f"Trường {s}") for p in ("Giáo viên", "Hiệu trưởng") for s in ("Mầm non Tuổi Thơ", "Tiểu học Hồng Hà", "THCS Vạn Xuân")])
    sheet.article("Điều 1.", f"Tặng Giấy khen của Chủ tịch UBND huyện cho {len(people):02d} cá nhân {why.reason} (danh sách đính kèm).")
    sheet.article("Điều 2.", "Chánh Văn phòng HĐND và UBND huyện, Trưởng phòng Giáo dục và Đào tạo chịu trách nhiệm thi hành Quyết định này./.")
    sheet.sign(("CHỦ TỊCH",), chief(rng), "Chủ tịch", None, "- Như Điều 2;", "- Lưu: VT, GDĐT.")
    sheet.annex("DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN", attached=f"(Kèm theo Quyết định số {sheet.document.number} ngày {day.day}/{day.month}/{day.year} của Chủ tịch UBND huyện)")
    above = [Cell(t, down=2, align="center", bold=True) for t in ("STT", "Họ và tên")]
    after = [Cell(t, down=2, align="center", bold=True) for t in ("Chức vụ", "Đơn vị công tác")]
    head = ((*above, Cell("Năm sinh", across=2, align="center", bold=True), *after), (Cell("Nam", align="center", bold=True), Cell("Nữ", align="center", bold=True)))
    rows: list[tuple[Cell, ...]] = [tuple(Cell(f"({i})", align="center", italic=True) for i in range(1, 7))]
    for i, p in enumerate(people, 1):
        born = str(rng.randint(1965, 1999))
        texts = (str(i), p.name, "" if p.woman else born, born if p.woman else "", p.position or "", p.unit or "")
        rows.append(tuple(Cell(t) for t in texts))
    sheet.add(Table((1, 4, 1.3, 1.3, 3, 5), head, tuple(rows)))
    sheet.give("gk-huyen", why, *(p.truth() for p in people))
    return sheet.made()


def front_mixed(rng: random.Random) -> Made:
    """The Fatherland Front: persons, a hamlet's people, families and a firm in one run of numbers without headings."""
    day = day_between(rng, 2016, 2025)
    sheet = Sheet(rng, day)
    home = rng.choice(PROVINCES)
    sheet.top(["ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM", f"TỈNH {home.upper()}"], ("Số: ", str(rng.randint(20, 700)), rng.choice(["/QĐ-MTTQ", "/QĐ-MTTQ-BTT"])), home, f"Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh {home}")
    sheet.name("QUYẾT ĐỊNH", "Về việc tặng Bằng khen cho các tập thể, hộ gia đình, cá nhân")
    sheet.bases(f"BAN THƯỜNG TRỰC ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH {home.upper()}", "Căn cứ Điều lệ Mặt trận Tổ quốc Việt Nam", "Xét đề nghị của Ban Tổ chức - Tuyên giáo")
    sheet.decides()
    last = day.year - 1
    why = Why(f"đã có thành tích xuất sắc trong cuộc vận động “Vì người nghèo” giai đoạn {last - 4} - {last}", (last - 4, last))
    people = staff(rng, 4, ((None, "thôn Quyết Thắng, xã Cam Hòa"), (None, "bản Huổi Ngần, xã Nậm Khoai")))
    family = f"Gia đình {people[0].title.lower()} {people[0].name}, thôn 7, xã Vĩnh Chấp"
    mass = rng.choice(("Nhân dân thôn Đông Tiến, xã Hồng Thái Đông", "Cán bộ và Nhân dân xã Phước Long Thọ"))
    firm = rng.choice(("Công ty TNHH Thương mại Hải Hà", "Hợp tác xã Dược liệu Mường Khoa"))
    named = [(mass, collective(mass)), (firm, TruthRecipient("doanh-nghiep", firm)), (family, TruthRecipient("ho-gia-dinh", family))]
    named += [(f"{p.title} {p.name}, {p.unit}", p.truth(p.title)) for p in people[1 : rng.randint(2, 4)]]
    sheet.article("Điều 1.", f"Tặng Bằng khen của Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh cho các tập thể, hộ gia đình, cá nhân {why.reason}, gồm có:")
    sheet.lines(f"{i}. {text};" for i, (text, _) in enumerate(named, 1))
    sheet.article("Điều 2.", "Văn phòng, các ban chuyên môn và các tập thể, hộ gia đình, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.")
    sheet.sign(("TM. BAN THƯỜNG TRỰC", "CHỦ TỊCH"), chief(rng), "Chủ tịch", "TM. Ban Thường trực", "- Như Điều 2;", "- Lưu VP.")
    sheet.give("bk-doan-the-tinh", why, *(r for _, r in named))
    return sheet.made()


def foreign_friends(rng: random.Random) -> Made:
    """An order for foreigners: names that are not Vietnamese, posts in foreign bodies."""
    day = day_between(rng, 2014, 2025)
    sheet = Sheet(rng, day)
    sheet.top(["CHỦ TỊCH NƯỚC"], ("Số: ", str(rng.randint(102, 2400)), "/QĐ-CTN"), "Hà Nội", "Chủ tịch nước", split=0.4)
    medal, code = rng.choice((("Huân chương Hữu nghị", "hc-huu-nghi"), ("Huy chương Hữu nghị", "hch-huu-nghi")))
    sheet.name("QUYẾT ĐỊNH", f"Về việc tặng {medal}")
    sheet.bases("CHỦ TỊCH NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Căn cứ Luật Thi đua, khen thưởng", "Xét đề nghị của Thủ tướng Chính phủ")
    sheet.decides()
    why = Why("đã có nhiều đóng góp trong việc xây dựng, củng cố và phát triển quan hệ hữu nghị và hợp tác với Việt Nam", None, "doi-ngoai")
    names = rng.sample((("Bà", "Marie Claire Dubrel"), ("Ông", "Kenji Moritaka"), ("Ông", "Khamphan Sivongxay"), ("Ông", "Peter Halvorsen")), rng.randint(2, 3))
    people = [TruthRecipient("ca-nhan", name, title, "Giám đốc", f"Tổ chức {body} tại Việt Nam") for (title, name), body in zip(names, ("Bàn tay xanh", "Ánh sáng học đường", "Nước sạch nông thôn"), strict=False)]
    sheet.article("Điều 1.", f"Tặng {medal} cho {len(people):02d} cá nhân người nước ngoài {why.reason}, gồm:")
    sheet.lines(f"{i}. {r.honorific} {r.name}, {r.position} {r.unit};" for i, r in enumerate(people, 1))
    sheet.article("Điều 2.", "Thủ tướng Chính phủ, Chủ nhiệm Văn phòng Chủ tịch nước chịu trách nhiệm thi hành Quyết định này./.")
    sheet.sign(("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), chief(rng), "Phó Chủ tịch", "KT. Chủ tịch", "- Như Điều 2;", "- Lưu: VT.")
    sheet.give(code, why, *people)
    return sheet.made()
