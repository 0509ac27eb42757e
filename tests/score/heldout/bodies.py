"""Hospitals, companies, universities, a department."""

# A paper reads best with one sentence of it on one line.
# fmt: off

import random

from samples.model import Cell, Made, line
from samples.money import dotted
from tests.score.heldout.frame import Sheet, Why, day_between, law
from tests.score.heldout.words import MEDICS, PROVINCES, WORKERS, chief, staff


def hospital(rng: random.Random) -> Made:
    """A hospital: the ward stands before the name, two titles may share one cell."""
    day = day_between(rng, 2015, 2025)
    sheet = Sheet(rng, day)
    home, year = rng.choice(PROVINCES), day.year - 1
    sheet.top([f"SỞ Y TẾ {home.upper()}", f"BỆNH VIỆN PHỔI TỈNH {home.upper()}"], ("Số: ", str(rng.randint(40, 1800)), "/QĐ-BVP"), home, f"Bệnh viện Phổi tỉnh {home}")
    sheet.name("QUYẾT ĐỊNH", f"Về việc công nhận danh hiệu thi đua năm {year}")
    sheet.bases(f"GIÁM ĐỐC BỆNH VIỆN PHỔI TỈNH {home.upper()}", *law(rng, day), "Căn cứ Biên bản họp Hội đồng Thi đua - Khen thưởng Bệnh viện")
    sheet.decides()
    people = staff(rng, rng.randint(5, 14), MEDICS)
    sheet.article("Điều 1.", f"Công nhận danh hiệu thi đua năm {year} đối với {len(people):02d} viên chức, người lao động có tên trong danh sách kèm theo.")
    sheet.article("Điều 2.", "Phòng Tổ chức cán bộ, Phòng Tài chính kế toán và các ông, bà có tên tại Điều 1 căn cứ Quyết định thi hành./.")
    sheet.sign(("GIÁM ĐỐC",), (signer := chief(rng)), "Giám đốc", None, "- Như Điều 2;", "- Lưu: VT, TCCB.", shown=rng.choice([signer, f"BSCKII. {signer}"]))
    sheet.annex("DANH SÁCH", f"Viên chức, người lao động đạt danh hiệu thi đua năm {year}", attached=f"(Kèm theo Quyết định số {sheet.document.number} ngày {day.day}/{day.month}/{day.year} của Bệnh viện)")
    rows, why = [], Why(years=(year, year))
    for i, p in enumerate(people, 1):
        both, high = rng.random() < 0.2, rng.random() < 0.3
        words = "LĐTT, CSTĐCS" if both else ("CSTĐCS" if high else "LĐTT")
        rows.append((str(i), p.unit or "", p.name, p.position or "", words))
        sheet.give("dhtd-cstd-co-so" if words == "CSTĐCS" else "dhtd-ldtt", why, p.truth())
        if both:
            sheet.give("dhtd-cstd-co-so", why, p.truth())
    sheet.table((1, 4, 4, 3, 2.6), ("TT", "Khoa, phòng", "Họ và tên", "Chức danh", "Danh hiệu thi đua"), rows)
    return sheet.made()


def company(rng: random.Random) -> Made:
    """A company's Giấy khen with a bonus in the article and items «Name (post, unit)»."""
    day = day_between(rng, 2015, 2025)
    sheet = Sheet(rng, day)
    home = rng.choice(PROVINCES)
    firm, tail = rng.choice((("Công ty Cổ phần Cao su Phước Long", "CSPL"), ("Công ty TNHH Một thành viên Cấp nước Hồng Sơn", "CNHS"), ("Công ty Cổ phần Mía đường Sông Hiếu", "MĐSH")))
    sheet.top([firm.upper()], ("Số: ", str(rng.randint(10, 500)), f"/QĐ-{tail}"), home, firm)
    sheet.name("QUYẾT ĐỊNH", "Về việc tặng Giấy khen và tiền thưởng cho người lao động")
    sheet.bases(f"GIÁM ĐỐC {firm.upper()}", f"Căn cứ Điều lệ tổ chức và hoạt động của {firm}", "Căn cứ Quy chế thi đua, khen thưởng của Công ty", "Xét đề nghị của Trưởng phòng Tổ chức - Lao động tiền lương")
    sheet.decides()
    amount = rng.choice((500_000, 1_000_000, 1_500_000))
    shown = dotted(amount)
    why = Why(f"đã có thành tích hoàn thành vượt mức kế hoạch sản xuất năm {day.year - 1}", (day.year - 1, day.year - 1), bonus=amount)
    people = staff(rng, rng.randint(3, 8), WORKERS)
    sheet.article("Điều 1.", f"Tặng Giấy khen của Giám đốc Công ty kèm theo tiền thưởng {shown} đồng/người cho {len(people):02d} cá nhân {why.reason}, gồm:")
    sheet.lines(f"{i}) {p.title} {p.name} – {p.position} – {p.unit}." for i, p in enumerate(people, 1))
    sheet.article("Điều 2.", "Trưởng các phòng Tổ chức - Lao động tiền lương, Tài chính - Kế toán và các cá nhân nêu trên chịu trách nhiệm thi hành Quyết định này./.")
    sheet.sign(("GIÁM ĐỐC",), chief(rng), "Giám đốc", None, "- Như Điều 2;", "- HĐQT (b/c);", "- Lưu: VT.")
    sheet.give("gk-dn", why, *(p.truth(p.title) for p in people))
    return sheet.made()


def university(rng: random.Random) -> Made:
    """A university's Giấy khen to students: family name and given name in two columns, a student number, a class."""
    day = day_between(rng, 2015, 2025)
    sheet = Sheet(rng, day)
    name, place = rng.choice((("Trường Đại học Hồng Lam", "Nghệ An"), ("Trường Đại học Sư phạm Kỹ thuật Đông Khê", "Hải Dương")))
    sheet.top(["BỘ GIÁO DỤC VÀ ĐÀO TẠO", name.upper()], ("Số: ", str(rng.randint(100, 3500)), "/QĐ-ĐHHL" if "Hồng" in name else "/QĐ-ĐHSPKT"), place, name)
    first = day.year - 1
    sheet.name("QUYẾT ĐỊNH", "Về việc khen thưởng sinh viên")
    rules = f"{rng.randint(5, 20)}/{first - 1}/TT-BGDĐT"
    sheet.bases(f"HIỆU TRƯỞNG {name.upper()}", (f"Căn cứ Thông tư số {rules} của Bộ trưởng Bộ Giáo dục và Đào tạo ban hành Quy chế công tác sinh viên", rules), "Xét đề nghị của Trưởng phòng Công tác sinh viên")
    sheet.decides()
    why = Why(f"đã có thành tích xuất sắc trong học tập và rèn luyện năm học {first} - {first + 1}", (first, first + 1))
    people = staff(rng, rng.randint(4, 15), [(None, f"Lớp {c}") for c in ("K61 Công nghệ thông tin", "K62 Sư phạm Toán", "K60 Nuôi trồng thủy sản", "K63 Luật kinh tế")], minority=0.0)
    sheet.article("Điều 1.", f"Tặng Giấy khen của Hiệu trưởng cho {len(people)} sinh viên có tên trong danh sách kèm theo {why.reason}.")
    sheet.article("Điều 2.", "Trưởng các phòng, khoa có liên quan và các sinh viên có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.")
    signer = chief(rng)
    sheet.sign(("KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG"), signer, "Phó Hiệu trưởng", "KT. Hiệu trưởng", "- Như Điều 2;", "- Lưu: VT, CTSV.", shown=f"PGS.TS. {signer}")
    sheet.annex("DANH SÁCH SINH VIÊN ĐƯỢC KHEN THƯỞNG", attached=f"(Kèm theo Quyết định số {sheet.document.number}, ngày {day.day} tháng {day.month} năm {day.year})")
    rows = []
    for i, p in enumerate(people, 1):
        *early, given = p.name.split()
        rows.append((str(i), Cell(str(rng.randint(155_000_000, 165_999_999)), align="center"), " ".join(early), given, p.unit or "", ""))
    sheet.table((1, 3, 4, 2, 5, 1.6), ("STT", "Mã SV", "Họ đệm", "Tên", "Lớp", "Ghi chú"), rows)
    sheet.give("gk-truong", why, *(p.truth() for p in people))
    return sheet.made()


def blank_number(rng: random.Random) -> Made:
    """A typed decision whose number and day are still blank."""
    day = day_between(rng, 2018, 2024)
    sheet = Sheet(rng, None)
    where = rng.choice(PROVINCES)
    sheet.top([f"UBND TỈNH {where.upper()}", "SỞ CÔNG THƯƠNG"], ("Số: ", "      ", "/QĐ-SCT"), where, f"Sở Công Thương tỉnh {where}", when=f"ngày      tháng {day.month} năm {day.year}")
    sheet.name("QUYẾT ĐỊNH", "Về việc tặng Giấy khen cho công chức, viên chức")
    sheet.bases("GIÁM ĐỐC SỞ CÔNG THƯƠNG", *law(rng, day), "Xét đề nghị của Chánh Văn phòng Sở")
    sheet.decides()
    why = Why(f"đã có thành tích xuất sắc trong công tác quản lý thị trường năm {day.year}", (day.year, day.year))
    posts = (("Trưởng phòng", "Phòng Quản lý năng lượng"), ("Chuyên viên", "Phòng Quản lý thương mại"), ("Viên chức", "Trung tâm Khuyến công và Xúc tiến thương mại"))
    people = staff(rng, rng.randint(3, 6), posts)
    sheet.article("Điều 1.", f"Tặng Giấy khen của Giám đốc Sở Công Thương cho {len(people):02d} cá nhân {why.reason}, gồm:")
    for i, p in enumerate(people, 1):
        sheet.add(line(f"{i}/ {p.title} {p.name} - {p.position} {p.unit};"))
    sheet.article("Điều 2.", "Chánh Văn phòng Sở, trưởng các phòng và các cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.")
    sheet.sign(("GIÁM ĐỐC",), chief(rng), "Giám đốc", None, "- Như Điều 2;", "- Lưu: VT.")
    sheet.give("gk-so", why, *(p.truth(p.title) for p in people))
    return sheet.made()
