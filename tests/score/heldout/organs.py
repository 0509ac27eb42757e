"""Party committees, mass organisations, army and police."""

# A paper reads best with one sentence of it on one line.
# fmt: off

import random

from samples.model import Cell, Made
from tests.score.heldout.frame import PARTY, Sheet, Why, collective, day_between, law
from tests.score.heldout.words import COMMUNES, DISTRICTS, GUARDS, PROVINCES, RANKS, Posted, bare, chief, staff


def party_badges(rng: random.Random) -> Made:
    """Huy hiệu of several ages in the Party: the headings give the award, the items birth year and day of joining."""
    day = day_between(rng, 2014, 2024)
    sheet = Sheet(rng, day)
    district = rng.choice([d for d in DISTRICTS if d.startswith("huyện")])
    home = rng.choice(PROVINCES)
    sheet.top([f"TỈNH ỦY {home.upper()}", "*"], ("Số ", str(rng.randint(101, 1900)), "-QĐ/TU"), home, f"Tỉnh ủy {home}", right=PARTY)
    sheet.name("QUYẾT ĐỊNH", "về việc tặng Huy hiệu Đảng")
    number = f"{rng.randint(3, 40)}-HD/BTCTW"
    sheet.bases(None, "- Căn cứ Điều lệ Đảng Cộng sản Việt Nam", (f"- Căn cứ Hướng dẫn số {number}, ngày 15-10-2012 của Ban Tổ chức Trung ương", number), f"- Xét đề nghị của Ban Thường vụ Huyện ủy {bare(district)}")
    sheet.add()
    sheet.decides("BAN THƯỜNG VỤ TỈNH ỦY QUYẾT ĐỊNH")
    sheet.article("Điều 1.", "Tặng Huy hiệu Đảng cho các đồng chí đảng viên có tên trong danh sách kèm theo.")
    sheet.article("Điều 2.", "Mức tặng phẩm kèm theo thực hiện theo quy định của Trung ương.")
    sheet.article("Điều 3.", f"Văn phòng Tỉnh ủy, Ban Tổ chức Tỉnh ủy, Ban Thường vụ Huyện ủy {bare(district)} và các đồng chí có tên trên chịu trách nhiệm thi hành Quyết định này.")
    sheet.sign(("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ"), chief(rng), "Phó Bí thư", "TM. Ban Thường vụ", "- Như Điều 3,", "- Lưu Văn phòng Tỉnh ủy.")
    sheet.annex("DANH SÁCH ĐẢNG VIÊN ĐƯỢC TẶNG HUY HIỆU ĐẢNG", attached=f"(Kèm theo Quyết định số {sheet.document.number}, ngày {day:%d-%m-%Y})")
    cells = [(None, f"Chi bộ {h}, Đảng bộ {c}") for h, c in (("thôn Đông Tiến", "xã Vĩnh Chấp"), ("thôn 7", "xã Cam Hòa"), ("bản Huổi Ngần", "xã Nậm Khoai"))]
    for i, age in enumerate(sorted(rng.sample((30, 40, 45, 50, 55, 60, 65), 3), reverse=True)):
        sheet.heading(f"{'I' * (i + 1)}. Huy hiệu {age} năm tuổi Đảng")
        members = staff(rng, rng.randint(1, 4), cells)
        sheet.lines(f"{k}. Đồng chí {m.name}, {m.unit}." for k, m in enumerate(members, 1))
        sheet.give(f"hh-dang-{age}", Why(), *(m.truth("Đồng chí") for m in members))
    return sheet.made()


def party_district(rng: random.Random) -> Made:
    """A district Party committee's Giấy khen: cells and members in one run of numbers, the reason at the end of the article."""
    day = day_between(rng, 2014, 2024)
    sheet = Sheet(rng, day)
    district = rng.choice([d for d in DISTRICTS if d.startswith("huyện")])
    home = rng.choice(PROVINCES)
    sheet.top([f"ĐẢNG BỘ TỈNH {home.upper()}", f"HUYỆN ỦY {bare(district).upper()}", "*"], ("Số ", str(rng.randint(101, 2500)), "-QĐ/HU"), bare(district), f"Huyện ủy {bare(district)}", right=PARTY)
    sheet.name("QUYẾT ĐỊNH", "khen thưởng tổ chức cơ sở đảng và đảng viên")
    sheet.bases(None, "- Căn cứ Điều lệ Đảng", "- Xét đề nghị của Ban Tổ chức Huyện ủy", end=";")
    sheet.decides("BAN THƯỜNG VỤ HUYỆN ỦY QUYẾT ĐỊNH")
    first = day.year - 5
    why = Why(f"đã có thành tích xuất sắc 5 năm liền trong thực hiện nhiệm vụ ({first} - {day.year - 1})", (first, day.year - 1))
    cells = [f"Chi bộ {h} trực thuộc Đảng bộ {c}" for h, c in (("Trường THCS Vạn Xuân", "xã Vĩnh Chấp"), ("bản Huổi Ngần", "xã Nậm Khoai"), ("cơ quan Bảo hiểm xã hội", "các cơ quan huyện"))]
    chosen = rng.sample(cells, rng.randint(1, 3))
    members = staff(rng, rng.randint(2, 5), (("Bí thư Chi bộ", "thôn Quyết Thắng, xã Cam Hòa"), ("Phó Bí thư Đảng ủy", "xã Hồng Thái Đông"), ("Ủy viên Ban Chấp hành Đảng bộ", "xã Vĩnh Chấp")))
    sheet.article("Điều 1.", f"Tặng Giấy khen của Ban Thường vụ Huyện ủy cho {len(chosen):02d} chi bộ và {len(members):02d} đảng viên {why.reason}, cụ thể:")
    sheet.lines(f"{i}. {n};" for i, n in enumerate(chosen, 1))
    sheet.lines(f"{i}. Đồng chí {m.name}, {m.position}, {m.unit};" for i, m in enumerate(members, len(chosen) + 1))
    sheet.article("Điều 2.", "Văn phòng Huyện ủy, Ban Tổ chức Huyện ủy, các tổ chức cơ sở đảng và các đồng chí có tên ở Điều 1 thi hành Quyết định này.")
    sheet.sign(("T/M BAN THƯỜNG VỤ", "BÍ THƯ"), chief(rng), "Bí thư", "TM. Ban Thường vụ", "- Như Điều 2,", "- Lưu VPHU.")
    sheet.give("gk-dang", why, *(collective(n) for n in chosen), *(m.truth("Đồng chí") for m in members))
    return sheet.made()


def women(rng: random.Random) -> Made:
    """The Women's Union: a table below the annex heading «chị», post first and the chapter after it, capitals for names."""
    day = day_between(rng, 2016, 2025)
    sheet = Sheet(rng, day)
    home, year = rng.choice(PROVINCES), day.year - 1
    sheet.top(["HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM", f"HỘI LIÊN HIỆP PHỤ NỮ TỈNH {home.upper()}"], ("Số: ", str(rng.randint(20, 600)), rng.choice(["/QĐ-BTV", "/QĐ-HLHPN"])), home, f"Hội Liên hiệp Phụ nữ tỉnh {home}")
    sheet.name("QUYẾT ĐỊNH", "Về việc tặng Bằng khen", rule=True)
    sheet.bases(f"BAN THƯỜNG VỤ HỘI LIÊN HIỆP PHỤ NỮ TỈNH {home.upper()}", "Căn cứ Điều lệ Hội Liên hiệp Phụ nữ Việt Nam", "Căn cứ Quy chế thi đua, khen thưởng của Hội", "Xét đề nghị của Ban Tổ chức - Kiểm tra")
    sheet.decides()
    why = Why(f"đã có thành tích xuất sắc trong công tác Hội và phong trào phụ nữ năm {year}", (year, year))
    posts = [("Chủ tịch Hội", f"Hội Liên hiệp Phụ nữ {c}") for c in COMMUNES[:4]] + [("Chi hội trưởng", f"Chi hội Phụ nữ thôn Quyết Thắng, {COMMUNES[4]}")]
    people = [p for p in staff(rng, 14, posts) if p.woman][: rng.randint(2, 6)]
    sheet.article("Điều 1.", f"Tặng Bằng khen của Ban Chấp hành Hội Liên hiệp Phụ nữ tỉnh cho {len(people):02d} cá nhân có tên trong danh sách kèm theo {why.reason}.")
    sheet.article("Điều 2.", "Văn phòng, Ban Tổ chức - Kiểm tra Hội Liên hiệp Phụ nữ tỉnh và các cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.")
    sheet.sign(("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"), chief(rng), "Chủ tịch", "TM. Ban Thường vụ", "- Như Điều 2;", "- Lưu VP.")
    sheet.annex("DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN", attached=f"(Kèm theo Quyết định số {sheet.document.number} ngày {day.day} tháng {day.month} năm {day.year})")
    sheet.table((1, 5, 3, 6), ("STT", "Họ và tên", "Chức danh", "Đơn vị"), [(str(i), f"Chị {p.name}", p.position or "", p.unit or "") for i, p in enumerate(people, 1)])
    sheet.give("bk-doan-the-tinh", why, *(p.truth("Chị") for p in people))
    return sheet.made()


def grassroots_union(rng: random.Random) -> Made:
    """A trade union above the grass roots: «A. TẬP THỂ», «B. CÁ NHÂN», numbers that run on, a bonus in the article."""
    day = day_between(rng, 2015, 2025)
    sheet = Sheet(rng, day)
    home, year = rng.choice(PROVINCES), day.year - 1
    sheet.top([f"LIÊN ĐOÀN LAO ĐỘNG TỈNH {home.upper()}", f"CÔNG ĐOÀN NGÀNH GIÁO DỤC TỈNH {home.upper()}"], ("Số: ", str(rng.randint(11, 300)), "/QĐ-CĐN"), home, f"Công đoàn ngành Giáo dục tỉnh {home}")
    sheet.name("QUYẾT ĐỊNH", "Về việc khen thưởng công tác công đoàn")
    rules = f"{rng.randint(100, 2000)}/QĐ-TLĐ"
    sheet.bases("BAN THƯỜNG VỤ CÔNG ĐOÀN NGÀNH GIÁO DỤC", "Căn cứ Điều lệ Công đoàn Việt Nam", (f"Căn cứ Quyết định số {rules} ngày 14/5/{day.year - 2} của Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam", rules))
    sheet.decides()
    why = Why(f"đã có thành tích xuất sắc trong phong trào thi đua lao động giỏi và xây dựng tổ chức công đoàn vững mạnh năm học {year} - {year + 1}", (year, year + 1))
    units = [f"Công đoàn cơ sở Trường {s}" for s in rng.sample(("THPT Phan Đình Phùng", "THPT Vạn Xuân", "Phổ thông Dân tộc nội trú tỉnh", "Cao đẳng Sư phạm"), rng.randint(1, 3))]
    people = staff(rng, rng.randint(2, 6), [("Chủ tịch", u) for u in ("Công đoàn cơ sở Trường THPT Vạn Xuân", "Công đoàn cơ sở Trường THPT Trần Hưng Đạo")] + [("Ủy viên Ban Chấp hành", "Công đoàn cơ sở Trường Cao đẳng Sư phạm")])
    sheet.article("Điều 1.", f"Tặng Giấy khen của Ban Chấp hành Công đoàn ngành Giáo dục tỉnh cho {len(units):02d} tập thể, {len(people):02d} cá nhân {why.reason} (danh sách kèm theo).")
    sheet.article("Điều 2.", "Các công đoàn cơ sở và cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.")
    sheet.sign(("TM. BAN THƯỜNG VỤ", "PHÓ CHỦ TỊCH"), chief(rng), "Phó Chủ tịch", "TM. Ban Thường vụ", "- Như Điều 2;", "- LĐLĐ tỉnh (để b/c);", "- Lưu: VT.")
    sheet.annex("DANH SÁCH KHEN THƯỞNG", attached=f"(Theo Quyết định số {sheet.document.number} ngày {day.day:02d}/{day.month}/{day.year} của Ban Thường vụ Công đoàn ngành Giáo dục)")
    sheet.heading("A. TẬP THỂ")
    sheet.lines(f"{i}. {u}" for i, u in enumerate(units, 1))
    sheet.heading("B. CÁ NHÂN")
    sheet.lines(f"{i}. {p.name}, {p.position}, {p.unit}" for i, p in enumerate(people, len(units) + 1))
    sheet.give("gk-doan-the", why, *(collective(u) for u in units), *(p.truth() for p in people))
    return sheet.made()


def military_region(rng: random.Random) -> Made:
    """A military region: ranks with double titles, units with numbers, signer with his rank."""
    day = day_between(rng, 2014, 2025)
    sheet = Sheet(rng, day)
    region = rng.choice(("1", "2", "4", "5"))
    place = {"1": "Thái Nguyên", "2": "Phú Thọ", "4": "Nghệ An", "5": "Đà Nẵng"}[region]
    sheet.top(["BỘ QUỐC PHÒNG", f"QUÂN KHU {region}"], ("Số: ", str(rng.randint(100, 2900)), rng.choice(["/QĐ-QK", "/QĐ-BTL"])), place, f"Quân khu {region}")
    sheet.name("QUYẾT ĐỊNH", "Về việc khen thưởng")
    sheet.bases(f"TƯ LỆNH QUÂN KHU {region}", *law(rng, day), f"Xét đề nghị của Cục trưởng Cục Chính trị Quân khu {region}")
    sheet.decides("QUYẾT ĐỊNH")
    why = Why(f"đã có thành tích xuất sắc trong diễn tập khu vực phòng thủ năm {day.year}", (day.year, day.year))
    units = rng.sample(("Trung đoàn 196, Sư đoàn 341", "Ban Chỉ huy Quân sự huyện Sông Hiếu", "Đại đội Trinh sát 20, Bộ Tham mưu", "Lữ đoàn Công binh 414"), rng.randint(1, 3))
    people = staff(rng, rng.randint(2, 5), (("Tiểu đoàn trưởng", "Tiểu đoàn 9, Trung đoàn 196"), ("Trợ lý Tác huấn", "Ban Chỉ huy Quân sự huyện Sông Hiếu"), ("Chính trị viên", "Đại đội Trinh sát 20")))
    sheet.article("Điều 1.", f"Tặng Bằng khen của Tư lệnh Quân khu {region} cho {len(units)} tập thể, {len(people)} cá nhân {why.reason}:")
    sheet.heading("1. Tập thể")
    sheet.lines(f"- {u};" for u in units)
    sheet.heading("2. Cá nhân")
    for p in people:
        rank = rng.choice(RANKS[:6])
        sheet.lines([f"- {rank} {p.name}, {p.position}, {p.unit};"])
        sheet.give("bk-quan-khu", why, p.truth(rank))
    sheet.give("bk-quan-khu", why, *(collective(u) for u in units))
    sheet.article("Điều 2.", "Cục trưởng Cục Chính trị, chỉ huy các cơ quan, đơn vị và các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.")
    signer = chief(rng)
    sheet.sign(("KT. TƯ LỆNH", "PHÓ TƯ LỆNH"), signer, "Phó Tư lệnh", "KT. Tư lệnh", "- Như Điều 2;", "- Lưu: VT, CCT.", shown=f"Thiếu tướng {signer}")
    return sheet.made()


def police_titles(rng: random.Random) -> Made:
    """A provincial police: titles as columns of crosses for units and for officers in two tables, a sum below."""
    day = day_between(rng, 2016, 2025)
    sheet = Sheet(rng, day)
    home, year = rng.choice(PROVINCES), day.year - 1
    sheet.top(["BỘ CÔNG AN", f"CÔNG AN TỈNH {home.upper()}"], ("Số: ", str(rng.randint(200, 4900)), "/QĐ-CAT-PX01"), home, f"Công an tỉnh {home}")
    sheet.name("QUYẾT ĐỊNH", f"Công nhận danh hiệu thi đua năm {year} cho các tập thể, cá nhân")
    sheet.bases(f"GIÁM ĐỐC CÔNG AN TỈNH {home.upper()}", *law(rng, day), "Theo đề nghị của Trưởng phòng Công tác đảng và công tác chính trị")
    sheet.decides()
    units = rng.sample(("Phòng Cảnh sát cơ động", "Công an huyện Đông Khê", "Phòng Tham mưu", "Đội An ninh, Công an huyện Mường Lạn"), 3)
    people = staff(rng, rng.randint(3, 9), GUARDS)
    sheet.article("Điều 1.", f"Công nhận các danh hiệu thi đua năm {year} cho {len(units):02d} tập thể và {len(people):02d} cá nhân (có danh sách kèm theo).")
    sheet.article("Điều 2.", "Trưởng phòng Công tác đảng và công tác chính trị, Trưởng phòng Hậu cần và các đơn vị, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.")
    signer = chief(rng)
    sheet.sign(("GIÁM ĐỐC",), signer, "Giám đốc", None, "- Như Điều 2;", "- Lưu: VT, PX01.", shown=f"Đại tá {signer}")
    sheet.annex("DANH SÁCH", attached=f"(Kèm theo Quyết định số {sheet.document.number} ngày {day:%d/%m/%Y} của Giám đốc Công an tỉnh)")
    why = Why(years=(year, year))
    _units_by_crosses(sheet, units, why)
    _officers_by_crosses(sheet, people, why)
    return sheet.made()


def _units_by_crosses(sheet: Sheet, units: list[str], why: Why) -> None:
    sheet.heading("I. TẬP THỂ")
    rows: list[tuple[str | Cell, ...]] = []
    for i, unit in enumerate(units, 1):
        high = sheet.rng.random() < 0.5
        rows.append((str(i), unit, *(Cell("x" if on else "", align="center") for on in (not high, high))))
        sheet.give("dhtd-dvqt" if high else "dhtd-dvtt", why, collective(unit))
    sheet.table((1, 6, 3, 3), ("STT", "Tên đơn vị", "Đơn vị tiên tiến", "Đơn vị quyết thắng"), rows)


def _officers_by_crosses(sheet: Sheet, people: list[Posted], why: Why) -> None:
    sheet.heading("II. CÁ NHÂN")
    rows: list[tuple[str | Cell, ...]] = []
    for i, p in enumerate(people, 1):
        rank, high = sheet.rng.choice(RANKS), sheet.rng.random() < 0.35
        marks = [Cell("x" if on else "", align="center") for on in (True, high)]
        rows.append((str(i), f"{rank} {p.name}", f"{p.position}, {p.unit}", *marks))
        for code in ("dhtd-cstt", "dhtd-cstd-co-so")[: 1 + high]:
            sheet.give(code, why, p.truth(rank))
    sheet.table((1, 5, 5, 2, 2), ("STT", "Cấp bậc, họ và tên", "Chức vụ, đơn vị", "CSTT", "CSTĐCS"), rows)
