"""Tables that say by marks and sums who gets what, run-on lists, families, several bodies in one sentence."""

# A paper reads best with one sentence of it on one line.
# fmt: off

import random

from samples.model import Cell, Made, TruthRecipient, line
from samples.money import dotted
from tests.score.heldout.frame import Sheet, Why, collective, day_between, law
from tests.score.heldout.words import (
    AFTER_2025,
    HAMLETS,
    MEDICS,
    PROVINCES,
    TEACHERS,
    WARDS_2025,
    WORKERS,
    bare,
    chief,
    staff,
)


def ward_ticks(rng: random.Random) -> Made:
    """A department's titles by ticks in columns; the ward of each person in a row above."""
    day = day_between(rng, 2018, 2025)
    sheet = Sheet(rng, day)
    where, year = rng.choice(PROVINCES[:1] if day.year == 2025 else PROVINCES), day.year - 1
    sheet.top([f"SỞ Y TẾ {where.upper()}", "TRUNG TÂM KIỂM SOÁT BỆNH TẬT"], ("Số: ", str(rng.randint(40, 900)), "/QĐ-KSBT"), where, "?")
    sheet.name("QUYẾT ĐỊNH", f"Công nhận danh hiệu thi đua và khen thưởng năm {year}")
    sheet.bases("GIÁM ĐỐC TRUNG TÂM KIỂM SOÁT BỆNH TẬT", *law(rng, day), "Căn cứ Biên bản họp xét thi đua, khen thưởng của Trung tâm")
    sheet.decides()
    people = staff(rng, rng.randint(6, 12), [(p, None) for p, _ in MEDICS])
    sheet.article("Điều 1.", f"Công nhận danh hiệu thi đua năm {year} cho {len(people)} cá nhân theo danh sách kèm theo Quyết định này.")
    sheet.article("Điều 2.", "Trưởng các khoa, phòng và các cá nhân có tên tại Điều 1 căn cứ Quyết định thi hành./.")
    sheet.sign(("GIÁM ĐỐC",), chief(rng), "Giám đốc", None, "- Như Điều 2;", "- Lưu: VT.")
    sheet.annex("DANH SÁCH CÁ NHÂN ĐẠT DANH HIỆU THI ĐUA")
    mark, why = rng.choice(("+", "X", "1", "v")), Why(years=(year, year))
    rows: list[list[str | Cell]] = []
    cut = len(people) // 2
    for roman, ward, chosen in (("I", "Khoa Phòng, chống bệnh truyền nhiễm", people[:cut]), ("II", "Khoa Xét nghiệm - Chẩn đoán hình ảnh", people[cut:])):
        rows.append([roman, Cell(ward, across=4, bold=True)])
        for i, p in enumerate(chosen, 1):
            high = rng.random() < 0.4
            rows.append([str(i), p.name, p.position or "", Cell(mark, align="center"), Cell(mark if high else "", align="center")])
            sheet.give("dhtd-ldtt", why, p.truth(unit=ward))
            if high:
                sheet.give("dhtd-cstd-co-so", why, p.truth(unit=ward))
    sheet.table((1, 5, 4, 2.4, 2.4), ("TT", "Họ và tên", "Chức danh nghề nghiệp", "Lao động tiên tiến", "CSTĐ cơ sở"), rows)
    return sheet.made("TRUNG TÂM KIỂM SOÁT BỆNH TẬT")


def company_sums(rng: random.Random) -> Made:
    """A company: the column's heading names the award, the cell holds its bonus, a row of sums closes the table."""
    day = day_between(rng, 2015, 2025)
    sheet = Sheet(rng, day)
    where, year = rng.choice(PROVINCES[:1] if day.year == 2025 else PROVINCES), day.year - 1
    firm = rng.choice(("Công ty Cổ phần Chè Nậm Khoai", "Công ty TNHH May mặc Vạn Xuân"))
    sheet.top([firm.upper()], ("Số: ", str(rng.randint(10, 300)), "/QĐ-CT"), where, firm)
    sheet.name("QUYẾT ĐỊNH", f"Về việc khen thưởng người lao động năm {year}")
    sheet.bases(f"GIÁM ĐỐC {firm.upper()}", "Căn cứ Điều lệ Công ty", "Căn cứ Thỏa ước lao động tập thể", "Xét đề nghị của Chủ tịch Công đoàn Công ty")
    sheet.decides()
    people = staff(rng, rng.randint(5, 11), WORKERS)
    sheet.article("Điều 1.", f"Khen thưởng {len(people)} cá nhân đạt danh hiệu thi đua năm {year} kèm theo tiền thưởng (danh sách đính kèm).")
    sheet.article("Điều 2.", "Các phòng, phân xưởng và cá nhân liên quan chịu trách nhiệm thi hành Quyết định này./.")
    sheet.sign(("GIÁM ĐỐC",), chief(rng), "Giám đốc", None, "- Như Điều 2;", "- Lưu: VT, TCLĐ.")
    sheet.annex("DANH SÁCH KHEN THƯỞNG", attached=f"(Kèm theo Quyết định số {sheet.document.number} ngày {day.day}/{day.month}/{day.year})")
    low, high = rng.choice(((500_000, 1_500_000), (447_000, 1_490_000)))
    rows: list[list[str | Cell]] = []
    total = 0
    for i, p in enumerate(people, 1):
        best = rng.random() < 0.35
        amount, code = (high, "dhtd-cstd-co-so") if best else (low, "dhtd-ldtt")
        shown = dotted(amount)
        rows.append([str(i), p.name, p.position or "", p.unit or "", Cell("" if best else shown, align="right"), Cell(shown if best else "", align="right")])
        sheet.give(code, Why(years=(year, year), bonus=amount), p.truth())
        total += amount
    rows.append([Cell("Cộng", across=4, bold=True, align="center"), Cell(dotted(total), across=2, bold=True, align="right")])
    sheet.table((1, 4.2, 2.6, 4, 2.4, 2.4), ("STT", "Họ tên", "Chức danh", "Bộ phận", "Lao động tiên tiến", "Chiến sĩ thi đua cơ sở"), rows)
    return sheet.made()


def one_paragraph(rng: random.Random) -> Made:
    """All recipients in one paragraph: «a) Ông …; b) Bà …»."""
    day = day_between(rng, 2014, 2024)
    sheet = Sheet(rng, day)
    where = rng.choice(PROVINCES)
    sheet.top([f"UBND TỈNH {where.upper()}", "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI"], ("Số: ", str(rng.randint(40, 900)), "/QĐ-SLĐTBXH"), where, f"Sở Lao động - Thương binh và Xã hội tỉnh {where}", split=0.5)
    sheet.name("QUYẾT ĐỊNH", "Về việc tặng Giấy khen")
    sheet.bases("GIÁM ĐỐC SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", *law(rng, day), "Xét đề nghị của Chánh Văn phòng Sở")
    sheet.decides()
    why = Why(f"đã có thành tích xuất sắc trong công tác bảo vệ, chăm sóc trẻ em giai đoạn {day.year - 5} - {day.year - 1}", (day.year - 5, day.year - 1), "chuyen-de")
    people = staff(rng, rng.randint(3, 7), (("Chuyên viên", "Phòng Bảo trợ xã hội"), ("Phó Giám đốc", "Trung tâm Công tác xã hội"), ("Cộng tác viên", "thôn Đông Tiến, xã Vĩnh Chấp"), ("Kế toán", "Làng trẻ em Hồng Hà")))
    items = "; ".join(f"{'abcdegh'[i]}) {p.title} {p.name}, {p.position}, {p.unit}" for i, p in enumerate(people))
    sheet.article("Điều 1.", f"Tặng Giấy khen của Giám đốc Sở cho {len(people):02d} cá nhân {why.reason}: {items}.")
    sheet.article("Điều 2.", "Chánh Văn phòng Sở, trưởng các phòng, đơn vị và các cá nhân nêu trên chịu trách nhiệm thi hành Quyết định này./.")
    sheet.sign(("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), chief(rng), "Phó Giám đốc", "KT. Giám đốc", "- Như Điều 2;", "- Lưu: VT, VP.")
    sheet.give("gk-so", why, *(p.truth(p.title) for p in people))
    return sheet.made()


def bodies_in_a_sentence(rng: random.Random) -> Made:
    """«cho Sở Y tế và Sở Tư pháp; ông …»: several bodies and a person in the sentence of Điều 1."""
    day = day_between(rng, 2016, 2024)
    sheet = Sheet(rng, day)
    where = rng.choice(PROVINCES)
    sheet.top(["ỦY BAN NHÂN DÂN", f"TỈNH {where.upper()}"], ("Số: ", str(rng.randint(40, 3900)), "/QĐ-UBND"), where, f"Ủy ban nhân dân tỉnh {where}")
    sheet.name("QUYẾT ĐỊNH", "Về việc tặng Bằng khen của Chủ tịch UBND tỉnh")
    sheet.bases(f"CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH {where.upper()}", *law(rng, day), "Theo đề nghị của Chánh Văn phòng UBND tỉnh")
    sheet.decides()
    why = Why(f"đã có thành tích xuất sắc trong công tác cải cách hành chính năm {day.year - 1}", (day.year - 1, day.year - 1), "chuyen-de")
    first, second = rng.sample(("Sở Y tế", "Sở Tư pháp", "Sở Giao thông vận tải", "Sở Xây dựng", "Thanh tra tỉnh"), 2)
    (p,) = staff(rng, 1, (("Phó Chánh Văn phòng", "Văn phòng UBND tỉnh"), ("Giám đốc", "Trung tâm Phục vụ hành chính công tỉnh")))
    sheet.article("Điều 1.", f"Tặng Bằng khen của Chủ tịch UBND tỉnh cho {first} và {second}; {p.title.lower()} {p.name}, {p.position} {p.unit} {why.reason}.")
    sheet.article("Điều 2.", "Chánh Văn phòng UBND tỉnh và các đơn vị, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.")
    sheet.sign(("CHỦ TỊCH",), chief(rng), "Chủ tịch", None, "- Như Điều 2;", "- Lưu: VT.")
    sheet.give("bk-tinh", why, collective(first), collective(second), p.truth(p.title.lower()))
    return sheet.made()


def ward_after_merger(rng: random.Random) -> Made:
    """A commune or ward after 1 July 2025: families in a list, teachers in a table, two articles."""
    day = day_between(rng, 2025, 2026).replace(month=rng.randint(7, 12))
    sheet = Sheet(rng, day)
    where, ward = rng.choice(AFTER_2025), rng.choice(WARDS_2025)
    kind = ward.split()[0]
    sheet.top([f"UBND TỈNH {where.upper()}", f"UBND {ward.upper()}"], ("Số: ", str(rng.randint(21, 900)), "/QĐ-UBND"), bare(ward), f"Ủy ban nhân dân {ward}")
    sheet.name("QUYẾT ĐỊNH", f"Về việc công nhận danh hiệu “Gia đình văn hóa” và tặng Giấy khen năm {day.year}")
    sheet.bases(f"CHỦ TỊCH UBND {ward.upper()}", "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025", *law(rng, day), "Theo đề nghị của Trưởng phòng Văn hóa - Xã hội")
    sheet.decides()
    homes, people = staff(rng, rng.randint(3, 6), [(None, h) for h in HAMLETS], minority=0.3), staff(rng, rng.randint(3, 7), [(p, "Trường Tiểu học Vạn Xuân") for p, _ in TEACHERS])
    families = [f"Gia đình {p.title.lower()} {p.name}, {p.unit}" for p in homes]
    sheet.article("Điều 1.", f"Công nhận danh hiệu “Gia đình văn hóa” năm {day.year} cho {len(families):02d} gia đình sau đây:")
    sheet.lines(f"{i:02d}. {f};" for i, f in enumerate(families, 1))
    sheet.give("dhtd-gia-dinh-van-hoa", Why(years=(day.year, day.year)), *(TruthRecipient("ho-gia-dinh", f) for f in families))
    why = Why(f"đã có thành tích trong phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” năm {day.year}", (day.year, day.year), "chuyen-de")
    sheet.article("Điều 2.", f"Tặng Giấy khen của Chủ tịch UBND {kind} cho {len(people):02d} cá nhân {why.reason}:")
    sheet.table((1, 5, 4, 5), ("STT", "Họ và tên", "Chức vụ", "Đơn vị"), [(str(i), p.name, p.position or "", p.unit or "") for i, p in enumerate(people, 1)])
    sheet.give("gk-xa", why, *(p.truth() for p in people))
    sheet.article("Điều 3.", "Chánh Văn phòng HĐND và UBND, Trưởng phòng Văn hóa - Xã hội và các gia đình, cá nhân có tên tại Điều 1, Điều 2 chịu trách nhiệm thi hành Quyết định này./.")
    sheet.sign(("CHỦ TỊCH",), chief(rng), "Chủ tịch", None, "- Như Điều 3;", "- Lưu: VT.")
    return sheet.made()


def regiment(rng: random.Random) -> Made:
    """An army command: titles of the armed forces, companies in sections, ranks before the names."""
    day = day_between(rng, 2012, 2024)
    sheet = Sheet(rng, day)
    where, year = rng.choice(PROVINCES), day.year - 1
    sheet.top(["QUÂN KHU 5" if where == "Quảng Ngãi" else "QUÂN KHU 1", f"BỘ CHỈ HUY QUÂN SỰ TỈNH {where.upper()}"], ("Số: ", str(rng.randint(40, 900)), "/QĐ-BCH"), where, f"Bộ Chỉ huy Quân sự tỉnh {where}", split=0.5)
    sheet.name("QUYẾT ĐỊNH", f"Về việc công nhận danh hiệu thi đua trong phong trào thi đua Quyết thắng năm {year}")
    sheet.bases("CHỈ HUY TRƯỞNG", *law(rng, day), "Xét đề nghị của Chủ nhiệm Chính trị")
    sheet.decides()
    units = rng.sample(("Đại đội Trinh sát, Phòng Tham mưu", "Tiểu đoàn 5, Trung đoàn 884", "Ban Chỉ huy quân sự huyện Đông Khê", "Kho K72, Phòng Hậu cần"), 2)
    soldiers = staff(rng, rng.randint(3, 7), (("Trung đội trưởng", "Đại đội 3, Tiểu đoàn 5"), ("Trợ lý Tác huấn", "Ban Chỉ huy quân sự huyện Mường Lạn"), ("Nhân viên quân khí", "Phòng Kỹ thuật"), ("Chính trị viên", "Đại đội Thông tin")))
    sheet.article("Điều 1.", f"Công nhận danh hiệu “Đơn vị quyết thắng” cho 02 tập thể và danh hiệu “Chiến sĩ tiên tiến” cho {len(soldiers):02d} quân nhân có thành tích trong phong trào thi đua Quyết thắng năm {year}:")
    sheet.heading("I. ĐƠN VỊ QUYẾT THẮNG")
    sheet.lines(f"{i}. {u}" for i, u in enumerate(units, 1))
    why = Why("?", (year, year))
    sheet.give("dhtd-dvqt", why, *(collective(u) for u in units))
    sheet.heading("II. CHIẾN SĨ TIÊN TIẾN")
    for i, p in enumerate(soldiers, 1):
        rank = rng.choice(("Thiếu tá", "Đại úy", "Thượng úy", "Thiếu tá QNCN", "Trung sĩ"))
        sheet.add(line(f"{i}. {rank} {p.name}, {p.position}, {p.unit}"))
        sheet.give("dhtd-cstt", why, p.truth(rank))
    sheet.article("Điều 2.", "Chủ nhiệm Chính trị, chỉ huy các đơn vị và các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.")
    signer = chief(rng)
    sheet.sign(("CHỈ HUY TRƯỞNG",), signer, "Chỉ huy trưởng", None, "- Như Điều 2;", "- Lưu: VT, CT.", shown=f"Đại tá {signer}")
    return sheet.made()
