"""Papers of the years before 2005: decrees, the Council of State, the Council of Ministers, old provinces."""

# A paper reads best with one sentence of it on one line.
# fmt: off

import random

from samples.model import Made, TruthRecipient, line
from tests.score.heldout.frame import Sheet, Why, collective, day_between
from tests.score.heldout.words import chief, staff

REPUBLIC = ("VIỆT NAM DÂN CHỦ CỘNG HÒA", "Độc lập - Tự do - Hạnh phúc")
SOCIALIST = ("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
OLD_PROVINCES = ("Hà Tuyên", "Nghệ Tĩnh", "Bắc Thái", "Hoàng Liên Sơn", "Cửu Long", "Thuận Hải", "Sông Bé", "Hà Nam Ninh")
OLD_DISTRICTS = ("huyện Sông Hiếu", "huyện Đông Khê", "huyện Mường Lạn", "huyện Chư Đăng")
OLD_COMMUNES = ("xã Vĩnh Chấp", "xã Cam Hòa", "xã Nậm Khoai", "xã Hồng Thái Đông")
OLD_WORKERS = (
    ("công nhân", "Nhà máy Cơ khí Sông Lam"), ("quản đốc", "Xưởng Quân khí Bình Sơn"), ("thợ rèn", "Hợp tác xã Thống Nhất"),
    ("tổ trưởng", "Nông trường Đồng Giao Thượng"), ("y sĩ", "Bệnh xá Liên khu Trung Sơn"),
)
PEASANTS = (("đội trưởng đội sản xuất", "Hợp tác xã nông nghiệp Tiền Phong"), ("xã viên", "Hợp tác xã nông nghiệp Đại Thắng"), ("giáo viên", "Trường phổ thông cơ sở Nậm Khoai"), ("cửa hàng trưởng", "Cửa hàng bách hóa huyện Đông Khê"))


def labour_decree(rng: random.Random) -> Made:
    """A decree of the first President: «Chiểu …», «RA SẮC LỆNH», «Điều thứ nhất»; one sentence a recipient."""
    day = day_between(rng, 1951, 1960)
    sheet = Sheet(rng, day)
    sheet.top(["CHỦ TỊCH NƯỚC"], ("Số: ", str(rng.randint(20, 260)), rng.choice(["-SL", "/SL"])), "Việt Bắc" if day.year < 1955 else "Hà Nội", "Chủ tịch nước", right=REPUBLIC)
    sheet.name("SẮC LỆNH", "Tặng thưởng Huân chương Lao động", "sac-lenh")
    sheet.bases("CHỦ TỊCH NƯỚC VIỆT NAM DÂN CHỦ CỘNG HÒA", ("Chiểu Sắc lệnh số 65B/SL ngày 1 tháng 5 năm 1950 đặt Huân chương Lao động", "65B/SL"), "Xét đề nghị của Hội đồng Chính phủ", end=";")
    sheet.decides("RA SẮC LỆNH:")
    workers = staff(rng, 2, OLD_WORKERS, minority=0.0)
    words = ("nhất", "hai")
    reasons = rng.sample(("đã có công tăng gia sản xuất, phục vụ kháng chiến", "đã vượt mức kế hoạch sản xuất và giúp đỡ anh em cùng tiến bộ", "đã có nhiều sáng kiến tiết kiệm nguyên liệu"), 2)
    for i, (p, reason) in enumerate(zip(workers, reasons, strict=True)):
        grade = ("Nhì", "Ba")[i]
        sheet.article(f"Điều thứ {words[i]}.", f"Nay tặng thưởng Huân chương Lao động hạng {grade} cho {p.title.lower()} {p.name}, {p.position} {p.unit}, {reason}.")
        sheet.give(f"hc-lao-dong-{i + 2}", Why(reason), p.truth(p.title.lower()))
    sheet.article("Điều thứ ba.", "Thủ tướng Chính phủ chiểu Sắc lệnh thi hành.")
    sheet.sign(("CHỦ TỊCH NƯỚC",), chief(rng), "Chủ tịch nước", None, "- Các Bộ;", "- Lưu.")
    return sheet.made()


def council_of_state(rng: random.Random) -> Made:
    """The Council of State of the 1980s: two classes in two articles, communes and co-operatives."""
    day = day_between(rng, 1982, 1991)
    sheet = Sheet(rng, day)
    where = rng.choice(OLD_PROVINCES)
    sheet.top(["HỘI ĐỒNG NHÀ NƯỚC"], ("Số: ", str(rng.randint(100, 980)), f"-KT/HĐNN{7 if day.year < 1987 else 8}"), "Hà Nội", "Hội đồng Nhà nước", right=SOCIALIST)
    sheet.name("QUYẾT ĐỊNH", "Về việc tặng thưởng Huân chương Lao động", rule=True)
    sheet.bases("HỘI ĐỒNG NHÀ NƯỚC NƯỚC CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Căn cứ Điều 100 của Hiến pháp nước Cộng hoà xã hội chủ nghĩa Việt Nam", "Xét đề nghị của Hội đồng Bộ trưởng", dash="- ")
    sheet.decides()
    first = rng.randint(4, 7)
    why = Why(f"đã có thành tích xuất sắc trong phong trào thâm canh, tăng năng suất lúa từ năm {day.year - first} đến năm {day.year - 1}", (day.year - first, day.year - 1))
    communes, farms = rng.sample(OLD_COMMUNES, 2), rng.sample(("Tiền Phong", "Đại Thắng", "Quyết Tiến", "Vũ Thượng"), 2)
    for i, grade in enumerate(("Nhì", "Ba")):
        sheet.article(f"Điều {i + 1}.", f"Tặng thưởng Huân chương Lao động hạng {grade} cho các đơn vị sau đây thuộc tỉnh {where}, {why.reason}:")
        masses = f"Nhân dân và cán bộ {communes[i]}, {OLD_DISTRICTS[i]}"
        farm = f"Hợp tác xã nông nghiệp {farms[i]}, {OLD_DISTRICTS[i + 2]}"
        sheet.lines((f"1- {masses};", f"2- {farm}."))
        sheet.give(f"hc-lao-dong-{i + 2}", why, collective(masses), TruthRecipient("doanh-nghiep", farm))
    sheet.article("Điều 3.", f"Chủ tịch Hội đồng Bộ trưởng và Uỷ ban nhân dân tỉnh {where} chịu trách nhiệm thi hành Quyết định này.")
    sheet.sign(("TM. HỘI ĐỒNG NHÀ NƯỚC", "CHỦ TỊCH"), chief(rng), "Chủ tịch", "TM. Hội đồng Nhà nước", "- Hội đồng Bộ trưởng;", "- Lưu VP.")
    return sheet.made()


def rotating_flags(rng: random.Random) -> Made:
    """The Council of Ministers' rotating flag to collectives."""
    day = day_between(rng, 1984, 1991)
    sheet = Sheet(rng, day)
    sheet.top(["HỘI ĐỒNG BỘ TRƯỞNG"], ("Số: ", str(rng.randint(30, 420)), "-HĐBT"), "Hà Nội", "Hội đồng Bộ trưởng", right=SOCIALIST)
    year = day.year - 1
    sheet.name("QUYẾT ĐỊNH", f"Về việc tặng Cờ thi đua luân lưu của Hội đồng Bộ trưởng năm {year}")
    sheet.bases("HỘI ĐỒNG BỘ TRƯỞNG", "Căn cứ Luật Tổ chức Hội đồng Bộ trưởng ngày 4 tháng 7 năm 1981", "Xét đề nghị của Viện trưởng Viện Thi đua và Khen thưởng Nhà nước")
    sheet.decides()
    names = rng.sample(("Xí nghiệp Khai thác than Đông Triều Hạ", "Công ty Thủy sản Cửu Long Hạ", "Công ty Vật tư nông nghiệp tỉnh Thuận Hải", "Trường phổ thông trung học Hồng Hà, tỉnh Hoàng Liên Sơn", "Bệnh viện tỉnh Cửu Long", "Xí nghiệp Cơ khí Sông Bé"), rng.randint(3, 5))
    why = Why(f"đã dẫn đầu các ngành trong phong trào thi đua năm {year}", (year, year))
    sheet.article("Điều 1.", f"Tặng Cờ thi đua luân lưu của Hội đồng Bộ trưởng cho {len(names):02d} đơn vị có tên sau đây {why.reason}:")
    sheet.lines(f"{i}- {n}{';' if i < len(names) else '.'}" for i, n in enumerate(names, 1))
    sheet.article("Điều 2.", "Các Bộ trưởng, Chủ tịch Uỷ ban nhân dân các tỉnh có đơn vị được tặng Cờ chịu trách nhiệm thi hành Quyết định này.")
    sheet.sign(("TM. HỘI ĐỒNG BỘ TRƯỞNG", "PHÓ CHỦ TỊCH"), chief(rng), "Phó Chủ tịch", "TM. Hội đồng Bộ trưởng", "- Như Điều 2;", "- Lưu VP.")
    kinds = ["doanh-nghiep" if n.startswith(("Xí", "Công")) else "tap-the" for n in names]
    for name, kind in zip(names, kinds, strict=True):
        sheet.give("dhtd-lich-su", why, TruthRecipient("doanh-nghiep" if kind == "doanh-nghiep" else "tap-the", name))
    return sheet.made()


def typed_province(rng: random.Random) -> Made:
    """A province before 1997, typed: «I- …», «1/», titles of that time and Bằng khen of the committee."""
    day = day_between(rng, 1984, 1995)
    sheet = Sheet(rng, day)
    where, year = rng.choice(OLD_PROVINCES), day.year - 1
    sheet.top([f"UỶ BAN NHÂN DÂN TỈNH {where.upper()}"], (rng.choice(["Số: ", "Số "]), str(rng.randint(100, 990)), rng.choice(["/QĐ-UB", "-QĐ/UB"])), where, f"Ủy ban nhân dân tỉnh {where}", right=SOCIALIST)
    sheet.name("QUYẾT ĐỊNH CỦA UỶ BAN NHÂN DÂN TỈNH", f"Về việc khen thưởng thành tích thi đua năm {year}")
    sheet.bases(f"UỶ BAN NHÂN DÂN TỈNH {where.upper()}", "Căn cứ Luật Tổ chức Hội đồng nhân dân và Uỷ ban nhân dân ngày 30-6-1983", "Căn cứ kết quả bình xét của Hội đồng thi đua tỉnh", "Xét đề nghị của đồng chí Trưởng Ban thi đua tỉnh", dash="- ")
    sheet.decides()
    sheet.article("Điều 1:", f"Nay công nhận danh hiệu thi đua và tặng Bằng khen của Uỷ ban nhân dân tỉnh cho các đơn vị, cá nhân đã có thành tích trong phong trào thi đua năm {year} có tên sau đây:")
    why = Why(f"đã có thành tích trong phong trào thi đua năm {year}", (year, year))
    teams = rng.sample(("Tổ rèn, Xí nghiệp Cơ khí Nông Cống", "Đội sản xuất số 4, Nông trường Lục Sơn", "Tổ nữ công nhân dệt, Nhà máy Dệt kim Thành Nam"), 2)
    persons = staff(rng, rng.randint(5, 8), PEASANTS)
    sheet.heading("I- TỔ, ĐỘI LAO ĐỘNG XÃ HỘI CHỦ NGHĨA:")
    sheet.lines(f"{i}/ {t}" for i, t in enumerate(teams, 1))
    sheet.give("dhtd-to-doi-ld-xhcn", why, *(collective(t) for t in teams))
    cut = rng.randint(2, 3)
    sheet.heading("II- LAO ĐỘNG TIÊN TIẾN:")
    sheet.lines(f"{i}/ Đồng chí {p.name}, {p.position}, {p.unit}" for i, p in enumerate(persons[:cut], 1))
    sheet.give("dhtd-ldtt", why, *(p.truth("Đồng chí") for p in persons[:cut]))
    sheet.heading("III- BẰNG KHEN CỦA UỶ BAN NHÂN DÂN TỈNH:")
    sheet.lines(f"{i}/ Đồng chí {p.name}, {p.position}, {p.unit}" for i, p in enumerate(persons[cut:], 1))
    sheet.give("bk-tinh", why, *(p.truth("Đồng chí") for p in persons[cut:]))
    sheet.article("Điều 2:", "Các đồng chí Chánh Văn phòng UBND tỉnh, Trưởng Ban thi đua, thủ trưởng các ngành và các đơn vị, cá nhân có tên trên chịu trách nhiệm thi hành quyết định này./.")
    sheet.sign((f"TM. UỶ BAN NHÂN DÂN TỈNH {where.upper()}", "CHỦ TỊCH") if rng.random() < 0.5 else ("TM. UỶ BAN NHÂN DÂN", "CHỦ TỊCH"), chief(rng), "Chủ tịch", "?", "- Như Điều 2;", "- Lưu.")
    return sheet.made()


def resistance_orders(rng: random.Random) -> Made:
    """Orders of the resistance in a table: birth year, residence and class in columns of their own."""
    day = day_between(rng, 1996, 2004)
    sheet = Sheet(rng, day)
    where = rng.choice(("Quảng Ngãi", "Bình Phước", "Long An", "Vĩnh Phúc"))
    sheet.top(["CHỦ TỊCH NƯỚC"], ("Số: ", str(rng.randint(101, 900)), f"/{day.year}/QĐ-CTN"), "Hà Nội", "Chủ tịch nước", right=SOCIALIST)
    sheet.name("QUYẾT ĐỊNH", "Về việc tặng thưởng Huân chương Kháng chiến")
    sheet.bases("CHỦ TỊCH NƯỚC CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Căn cứ Điều 103 và Điều 106 của Hiến pháp nước Cộng hoà xã hội chủ nghĩa Việt Nam năm 1992", "Xét đề nghị của Thủ tướng Chính phủ")
    sheet.decides()
    persons = staff(rng, rng.randint(5, 10), [(None, f"{c}, {d}") for c, d in zip(OLD_COMMUNES, OLD_DISTRICTS, strict=True)], minority=0.25)
    why = Why("đã có công lao, thành tích trong sự nghiệp kháng chiến chống Mỹ, cứu nước", None, "khang-chien")
    sheet.article("Điều 1:", f"Tặng thưởng Huân chương Kháng chiến hạng Nhất, hạng Nhì, hạng Ba cho {len(persons)} cá nhân thuộc tỉnh {where} (có danh sách kèm theo) {why.reason}.")
    sheet.article("Điều 2:", "Thủ tướng Chính phủ, Chủ nhiệm Văn phòng Chủ tịch nước chịu trách nhiệm thi hành Quyết định này./.")
    sheet.sign(("CHỦ TỊCH NƯỚC",) if rng.random() < 0.5 else ("CHỦ TỊCH",), chief(rng), "?", None, "- Như Điều 2;", "- Lưu: VT.")
    sheet.annex("DANH SÁCH", "ĐƯỢC TẶNG THƯỞNG HUÂN CHƯƠNG KHÁNG CHIẾN", attached=f"(Kèm theo Quyết định số {sheet.document.number} ngày {day.day:02d} tháng {day.month} năm {day.year} của Chủ tịch nước)")
    rows = []
    for i, p in enumerate(persons, 1):
        grade, words = rng.choice((("1", "Nhất"), ("2", "Nhì"), ("3", "Ba")))
        rows.append((str(i), f"{p.title} {p.name}", str(rng.randint(1915, 1952)), p.unit or "", words))
        sheet.give(f"kc-hc-khang-chien-{grade}", why, p.truth(p.title))
    sheet.table((1, 4, 1.8, 5, 1.6), ("STT", "Họ và tên", "Năm sinh", "Nơi thường trú", "Hạng"), rows)
    sheet.add(line(f"Danh sách này có {len(persons)} người.", italic=True))
    return sheet.made()
