"""Provinces, districts and communes."""

# A paper reads best with one sentence of it on one line.
# fmt: off

import random

from samples.model import Cell, Made, TruthRecipient, line
from tests.score.heldout.frame import Sheet, Why, collective, day_between, law
from tests.score.heldout.words import (
    AFTER_2025,
    COLLECTIVES,
    COMMUNES,
    DISTRICTS,
    HAMLETS,
    OFFICES,
    PROVINCES,
    SCHOOL_NAMES,
    TEACHERS,
    WARDS_2025,
    bare,
    chief,
    staff,
)
from tests.score.likeness import UNASKED


def _province(rng: random.Random, sheet: Sheet, title: str, *bases: str | tuple[str, str]) -> str:
    where = rng.choice(PROVINCES)
    before = rng.choice(["Số: ", "Số :", "Số:  "])
    tail = rng.choice(["/QĐ-UBND", "/QĐ-UBND", " /QĐ - UBND"])
    sheet.top(["ỦY BAN NHÂN DÂN", f"TỈNH {where.upper()}"], (before, str(rng.randint(21, 3900)), tail), where, f"Ủy ban nhân dân tỉnh {where}")
    sheet.name("QUYẾT ĐỊNH", title)
    assert sheet.day is not None
    sheet.bases(f"CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH {where.upper()}", "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015", *law(rng, sheet.day), *bases)
    sheet.decides()
    return where


def _province_signs(rng: random.Random, sheet: Sheet) -> None:
    if rng.random() < 0.5:
        sheet.sign(("CHỦ TỊCH",), chief(rng), "Chủ tịch", None, "- Như Điều 3;", "- TT TU, TT HĐND tỉnh (b/c);", "- Lưu: VT, NC.")
    else:
        sheet.sign(("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH THƯỜNG TRỰC"), chief(rng), "Phó Chủ tịch Thường trực", "KT. Chủ tịch", "- Như Điều 3;", "- Lưu: VT.")


def flags_and_titles(rng: random.Random) -> Made:
    """Three articles, three awards for collectives, items in small letters below the names of clusters."""
    day = day_between(rng, 2016, 2025)
    sheet = Sheet(rng, day)
    year = day.year - 1
    _province(rng, sheet, f"Về việc tặng Cờ thi đua, công nhận danh hiệu Tập thể lao động xuất sắc và tặng Bằng khen năm {year}", "Theo đề nghị của Giám đốc Sở Nội vụ")
    grants = (("Tặng Cờ thi đua của UBND tỉnh", "dhtd-co-bo-tinh"), ("Công nhận danh hiệu “Tập thể lao động xuất sắc”", "dhtd-ttldxs"), ("Tặng Bằng khen của Chủ tịch UBND tỉnh", "bk-tinh"))
    names = rng.sample(COLLECTIVES, 9)
    why = Why(f"đã có thành tích tiêu biểu xuất sắc trong phong trào thi đua yêu nước năm {year}", (year, year))
    for i, (words, code) in enumerate(grants, 1):
        chosen = names[3 * i - 3 : 3 * i - rng.choice([0, 0, 1])]
        sheet.article(f"Điều {i}.", f"{words} cho {len(chosen):02d} tập thể sau đây {why.reason}:")
        cut = rng.randint(1, len(chosen) - 1)
        letters = iter("abcde")
        for cluster, members in (("Khối thi đua các cơ quan quản lý nhà nước", chosen[:cut]), ("Khối thi đua các đơn vị sự nghiệp", chosen[cut:])):
            sheet.heading(f"* {cluster}:", italic=True)
            sheet.lines(f"{next(letters)}) {n};" for n in members)
        sheet.give(code, why, *(collective(n) for n in chosen))
    sheet.article("Điều 4.", "Chánh Văn phòng UBND tỉnh, Giám đốc Sở Nội vụ và thủ trưởng các đơn vị có tên tại Điều 1, Điều 2, Điều 3 căn cứ Quyết định thi hành./.")
    _province_signs(rng, sheet)
    return sheet.made()


def two_annexes(rng: random.Random) -> Made:
    """Articles point to Phụ lục I and II; only the annex heading beside the table names the award of its rows."""
    day = day_between(rng, 2017, 2024)
    sheet = Sheet(rng, day)
    district, year = rng.choice(DISTRICTS), day.year - 1
    sheet.top([f"UBND TỈNH {rng.choice(PROVINCES).upper()}", f"UBND {district.upper()}"], ("Số: ", str(rng.randint(300, 4000)), "/QĐ-UBND"), bare(district), f"Ủy ban nhân dân {district}")
    sheet.name("QUYẾT ĐỊNH", f"Về việc công nhận các danh hiệu thi đua năm {year}")
    sheet.bases(f"CHỦ TỊCH ỦY BAN NHÂN DÂN {district.upper()}", "Căn cứ Luật Tổ chức chính quyền địa phương năm 2015", *law(rng, day), "Xét kết quả họp Hội đồng Thi đua - Khen thưởng huyện")
    sheet.decides()
    sheet.article("Điều 1.", f"Công nhận các cá nhân có tên tại Phụ lục I và Phụ lục II kèm theo Quyết định này đạt danh hiệu thi đua năm {year}.")
    sheet.article("Điều 2.", "Các cá nhân nêu tại Điều 1 được hưởng quyền lợi theo quy định hiện hành.")
    sheet.article("Điều 3.", "Chánh Văn phòng HĐND và UBND, Trưởng phòng Nội vụ, Trưởng phòng Tài chính - Kế hoạch chịu trách nhiệm thi hành Quyết định này./.")
    sheet.sign(("CHỦ TỊCH",), chief(rng), "Chủ tịch", None, "- Như Điều 3;", "- Lưu: VT, NV.")
    posts = [(p, f"Trường {kind} {name}") for p in ("Giáo viên", "Hiệu trưởng", "Kế toán") for kind, name in (("Tiểu học", SCHOOL_NAMES[0]), ("THCS", SCHOOL_NAMES[3]), ("Mầm non", SCHOOL_NAMES[4]))]
    persons = staff(rng, rng.randint(8, 16), posts)
    first = persons[: rng.randint(2, 4)]
    for roman, award, code, chosen in (("I", "CHIẾN SĨ THI ĐUA CƠ SỞ", "dhtd-cstd-co-so", first), ("II", "LAO ĐỘNG TIÊN TIẾN", "dhtd-ldtt", persons)):
        sheet.annex(f"PHỤ LỤC {roman}", f"DANH SÁCH CÁ NHÂN ĐẠT DANH HIỆU “{award}” NĂM {year}", attached=f"(Kèm theo Quyết định số {sheet.document.number} ngày {day.day}/{day.month}/{day.year} của Chủ tịch UBND huyện)" if rng.random() < 0.6 else None)
        sheet.table((1, 4, 6, 3), ("TT", "HỌ VÀ TÊN", "ĐƠN VỊ CÔNG TÁC", "CHỨC VỤ"), [(str(i), p.name, p.unit or "", p.position or "") for i, p in enumerate(chosen, 1)])
        sheet.give(code, Why(years=(year, year)), *(p.truth() for p in chosen))
    return sheet.made()


def units_as_headings(rng: random.Random) -> Made:
    """A list without a table: the headings name the school, the items only name and post after a dash."""
    day = day_between(rng, 2015, 2024).replace(month=7)
    sheet = Sheet(rng, day)
    district = rng.choice([d for d in DISTRICTS if d.startswith("huyện")])
    sheet.top(["ỦY BAN NHÂN DÂN", district.upper()], ("Số: ", str(rng.randint(500, 2999)), "/QĐ-UBND"), bare(district), f"Ủy ban nhân dân {district}")
    first = day.year - 1
    sheet.name("QUYẾT ĐỊNH", f"Công nhận danh hiệu “Lao động tiên tiến” năm học {first} - {first + 1}")
    number = f"{rng.randint(20, 300)}/TTr-PGDĐT"
    sheet.bases(f"CHỦ TỊCH UBND {district.upper()}", *law(rng, day), (f"Xét Tờ trình số {number} ngày {day.day - 1 or 1}/7/{day.year} của Phòng Giáo dục và Đào tạo", number), dash="- ", end=";")
    sheet.decides()
    sheet.article("Điều 1:", f"Công nhận danh hiệu “Lao động tiên tiến” năm học {first} - {first + 1} cho các cá nhân thuộc ngành Giáo dục và Đào tạo huyện (có danh sách kèm theo).")
    sheet.article("Điều 2:", "Chánh Văn phòng HĐND và UBND huyện, Trưởng phòng Giáo dục và Đào tạo, hiệu trưởng các trường chịu trách nhiệm thi hành Quyết định này.")
    sheet.sign(("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), chief(rng), "Phó Chủ tịch", "KT. Chủ tịch", "- Như Điều 2;", "- Lưu: VT.")
    sheet.annex("DANH SÁCH CÔNG NHẬN DANH HIỆU LAO ĐỘNG TIÊN TIẾN", attached=f"(Kèm theo Quyết định số {sheet.document.number} ngày {day.day} tháng 7 năm {day.year} của Chủ tịch UBND huyện)")
    schools = [f"Trường {kind} {name}" for kind, name in zip(("Mầm non", "Tiểu học", "THCS", "PTDTBT THCS"), rng.sample(SCHOOL_NAMES, 4), strict=True)]
    dash = rng.choice([" - ", " – "])
    for roman, school in zip(("I", "II", "III"), rng.sample(schools, 3), strict=True):
        sheet.heading(f"{roman}. {school}")
        persons = staff(rng, rng.randint(2, 5), TEACHERS)
        sheet.lines(f"{i}. {p.name}{dash}{p.position}" for i, p in enumerate(persons, 1))
        sheet.give("dhtd-ldtt", Why(years=(first, first + 1)), *(p.truth(unit=school) for p in persons))
    return sheet.made()


def achievement_column(rng: random.Random) -> Made:
    """A row's own achievement stands in the last column of the table."""
    day = day_between(rng, 2017, 2024)
    sheet = Sheet(rng, day, pen=rng.random() < 0.25)
    year = day.year - 1
    where = _province(rng, sheet, "Về việc khen thưởng các tập thể, cá nhân điển hình tiên tiến", "Theo đề nghị của Trưởng Ban Thi đua - Khen thưởng tỉnh")
    deeds = (
        f"Có thành tích xuất sắc trong phòng cháy, chữa cháy rừng năm {year}",
        f"Có thành tích xuất sắc trong xây dựng trường chuẩn quốc gia giai đoạn {year - 4} - {year}",
        "Có thành tích trong vận động đồng bào hiến đất làm đường",
        f"Có thành tích tiêu biểu trong công tác giảm nghèo năm {year}",
    )
    spans = ((year, year), (year - 4, year), None, (year, year))
    sheet.article("Điều 1.", f"Tặng Bằng khen của Chủ tịch UBND tỉnh {where} cho các tập thể, cá nhân có tên trong danh sách ban hành kèm theo Quyết định này.")
    sheet.article("Điều 2.", "Giám đốc Sở Nội vụ phối hợp với các đơn vị liên quan tổ chức trao thưởng theo quy định.")
    sheet.article("Điều 3.", "Chánh Văn phòng UBND tỉnh, Giám đốc Sở Tài chính và các tập thể, cá nhân nêu tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.")
    _province_signs(rng, sheet)
    sheet.annex("DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN")
    rows: list[tuple[str | Cell, ...]] = [("I", Cell("Tập thể", across=3, bold=True))]
    for i, name in enumerate(rng.sample(COLLECTIVES, rng.randint(1, 3)), 1):
        k = rng.randrange(4)
        rows.append((str(i), name, "", deeds[k]))
        sheet.give("bk-tinh", Why(deeds[k], spans[k]), collective(name))
    rows.append(("II", Cell("Cá nhân", across=3, bold=True)))
    for i, p in enumerate(staff(rng, rng.randint(2, 6), OFFICES), 1):
        k = rng.randrange(4)
        rows.append((str(i), f"{p.title} {p.name}", f"{p.position}, {p.unit}", deeds[k]))
        sheet.give("bk-tinh", Why(deeds[k], spans[k]), p.truth(p.title))
    sheet.table((1, 4, 5, 5), ("STT", "Tên tập thể, cá nhân", "Chức vụ, đơn vị công tác", "Thành tích"), rows)
    return sheet.made()


def old_district(rng: random.Random) -> Made:
    """A paper of the nineteen-nineties: QĐ-UB, Roman numbers of articles, TM., the reason after the list."""
    day = day_between(rng, 1995, 2003)
    sheet = Sheet(rng, day)
    district, province = rng.choice(DISTRICTS[:4]), rng.choice(PROVINCES)
    right = ("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
    sheet.top([f"UBND TỈNH {province.upper()}", f"UỶ BAN NHÂN DÂN {district.upper()}"], ("Số: ", str(rng.randint(12, 900)), rng.choice(["/QĐ-UB", "-QĐ/UB"])), bare(district), f"Ủy ban nhân dân {district}", right=right)
    sheet.name("QUYẾT ĐỊNH CỦA UỶ BAN NHÂN DÂN HUYỆN", "V/v tặng giấy khen")
    sheet.bases(f"UỶ BAN NHÂN DÂN {district.upper()}", "Căn cứ Luật Tổ chức HĐND và UBND ngày 21/6/1994", "Xét thành tích của các cá nhân và đề nghị của Thường trực Hội đồng thi đua huyện", dash="- ")
    sheet.decides()
    year = day.year - 1 if day.month < 10 else day.year
    people = staff(rng, rng.randint(3, 8), [(p, f"{c}") for p in ("Chủ tịch Hội Nông dân", "Trưởng Công an", "Bí thư Đoàn", "Phó Chủ tịch UBND") for c in COMMUNES[:6]], minority=0.2)
    sheet.article("Điều I:", "Tặng giấy khen của Uỷ ban nhân dân huyện cho các ông, bà có tên sau đây:")
    sheet.lines((f"{i:02d}- {p.title}: {p.name} - {p.position} {p.unit}" for i, p in enumerate(people, 1)), indent=8.0)
    why = Why(f"Đã có nhiều thành tích trong phong trào xoá đói giảm nghèo năm {year}", (year, year))
    sheet.add(line(f"{why.reason}."))
    sheet.article("Điều II:", "Các ông Chánh Văn phòng, Trưởng phòng Tài chính và các ông, bà có tên trên chịu trách nhiệm thi hành quyết định này.")
    sheet.sign(("TM. UBND HUYỆN", "CHỦ TỊCH"), chief(rng), "Chủ tịch", UNASKED, "- Như điều II;", "- Lưu VP.")
    # «Bí thư Đoàn xã …»: where post and unit join without a mark, only name and award are asked.
    sheet.give("gk-huyen", why, *(TruthRecipient("ca-nhan", p.name, p.title, UNASKED, UNASKED) for p in people))
    return sheet.made()


def rescue_prose(rng: random.Random) -> Made:
    """Prose: three persons with post and unit in one sentence, semicolons between them, the reason last."""
    day = day_between(rng, 2018, 2024)
    sheet = Sheet(rng, day)
    happened = f"{rng.randint(1, 9):02d}/{max(1, day.month - 1)}/{day.year}"
    where = _province(rng, sheet, "Về việc tặng Bằng khen cho các cá nhân có thành tích đột xuất", "Xét đề nghị của Giám đốc Công an tỉnh")
    why = Why(f"đã có thành tích đột xuất trong cứu hộ, cứu nạn ngày {happened}", (day.year, day.year), "dot-xuat")
    people = staff(rng, 3, (("Giáo viên", "Trường Tiểu học Hồng Hà"), ("Trưởng ban", "Ban Quản lý chợ Đồi Mơ"), ("Chủ nhiệm", "Hợp tác xã vận tải Hồng Sơn")))
    named = "; ".join(f"{p.title.lower()} {p.name}, {p.position} {p.unit}" for p in people)
    sheet.article("Điều 1.", f"Tặng Bằng khen của Chủ tịch UBND tỉnh {where} cho {named}; {why.reason}.")
    sheet.article("Điều 2.", "Sở Tài chính cấp kinh phí khen thưởng theo quy định.")
    sheet.article("Điều 3.", "Chánh Văn phòng UBND tỉnh, Giám đốc các sở Nội vụ, Tài chính và các cá nhân có tên tại Điều 1 thi hành Quyết định này./.")
    _province_signs(rng, sheet)
    sheet.give("bk-tinh", why, *(p.truth(p.title) for p in people))
    return sheet.made()


def culture_hamlets(rng: random.Random) -> Made:
    """A commune after 1 July 2025 recognises hamlets, and gives Giấy khen to families under «Gia đình ông …»."""
    day = day_between(rng, 2025, 2026).replace(month=11)
    sheet = Sheet(rng, day)
    commune, province = rng.choice(WARDS_2025), rng.choice(AFTER_2025)
    sheet.top([f"UBND TỈNH {province.upper()}", "ỦY BAN NHÂN DÂN", commune.upper()], ("Số: ", f"{rng.randint(5, 400):02d}", "/QĐ-UBND"), bare(commune), f"Ủy ban nhân dân {commune}")
    kind = "Thôn" if commune.startswith("xã") else "Tổ dân phố"
    sheet.name("QUYẾT ĐỊNH", f"Công nhận danh hiệu “{kind} văn hóa” và tặng Giấy khen năm {day.year}")
    sheet.bases(f"CHỦ TỊCH ỦY BAN NHÂN DÂN {commune.upper()}", "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15", *law(rng, day), "Theo đề nghị của Trưởng phòng Văn hóa - Xã hội")
    sheet.cites.append("72/2025/QH15")
    sheet.decides()
    hamlets = [f"{kind} {n}" for n in rng.sample(("Đông Tiến", "Hạ Trì", "An Vinh", "số 4", "số 9", "Trung Nghĩa"), rng.randint(2, 5))]
    sheet.article("Điều 1.", f"Công nhận danh hiệu “{kind} văn hóa” năm {day.year} cho {len(hamlets):02d} {kind.lower()}, gồm:")
    sheet.lines(f"{i}. {h};" for i, h in enumerate(hamlets, 1))
    sheet.give("dhtd-thon-van-hoa", Why(years=(day.year, day.year)), *(collective(h) for h in hamlets))
    why = Why(f"đã có thành tích tiêu biểu trong phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” năm {day.year}", (day.year, day.year))
    homes = staff(rng, rng.randint(2, 4), [(None, h) for h in HAMLETS], minority=0.3)
    sheet.article("Điều 2.", f"Tặng Giấy khen của Chủ tịch Ủy ban nhân dân {commune.split()[0]} cho {len(homes):02d} gia đình {why.reason}:")
    names = [f"Gia đình {p.title.lower()} {p.name}, {p.unit}" for p in homes]
    sheet.lines(f"{i}. {n};" for i, n in enumerate(names, 1))
    sheet.give("gk-xa", why, *(TruthRecipient("ho-gia-dinh", n) for n in names))
    sheet.article("Điều 3.", "Chánh Văn phòng HĐND và UBND, Trưởng phòng Văn hóa - Xã hội, các thôn, tổ dân phố và gia đình có tên nêu trên chịu trách nhiệm thi hành Quyết định này./.")
    sheet.sign(("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), chief(rng), "Phó Chủ tịch", "KT. Chủ tịch", "- Như Điều 3;", "- Lưu: VT, VHXH.")
    return sheet.made()


def firms(rng: random.Random) -> Made:
    """Enterprises and co-operatives in a table with addresses and tax numbers."""
    day = day_between(rng, 2016, 2025)
    sheet = Sheet(rng, day)
    year = day.year - 1
    where = _province(rng, sheet, f"Về việc tặng Bằng khen cho các doanh nghiệp tiêu biểu năm {year}", "Xét đề nghị của Cục trưởng Cục Thuế tỉnh")
    names = rng.sample(("Công ty TNHH Thương mại Hải Hà", "Công ty Cổ phần Dược phẩm Trà Lĩnh", "Hợp tác xã Dược liệu Mường Khoa", "Doanh nghiệp tư nhân Xăng dầu Bảy Hiếu", "Công ty TNHH Một thành viên Cấp nước Hồng Sơn", "Công ty Cổ phần Thủy điện Nậm Khoai"), rng.randint(3, 6))
    why = Why(f"đã có thành tích xuất sắc trong việc thực hiện chính sách, pháp luật thuế năm {year}", (year, year))
    sheet.article("Điều 1.", f"Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh {where} cho {len(names):02d} doanh nghiệp, hợp tác xã {why.reason} (danh sách đính kèm).")
    sheet.article("Điều 2.", "Quyết định này có hiệu lực từ ngày ký ban hành.")
    sheet.article("Điều 3.", "Chánh Văn phòng UBND tỉnh, Cục trưởng Cục Thuế tỉnh và các doanh nghiệp, hợp tác xã có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.")
    _province_signs(rng, sheet)
    sheet.annex("DANH SÁCH DOANH NGHIỆP, HỢP TÁC XÃ ĐƯỢC TẶNG BẰNG KHEN", attached=f"(Kèm theo Quyết định số {sheet.document.number} ngày {day.day:02d}/{day.month:02d}/{day.year} của Chủ tịch UBND tỉnh)")
    rows = [(str(i), n, str(rng.randint(5000100000, 5900999999)), f"{rng.choice(HAMLETS)}, {rng.choice(COMMUNES)}") for i, n in enumerate(names, 1)]
    sheet.table((1, 6, 3, 5), ("TT", "Tên doanh nghiệp", "Mã số thuế", "Địa chỉ"), rows)
    sheet.give("bk-tinh", why, *(TruthRecipient("doanh-nghiep", n) for n in names))
    return sheet.made()
