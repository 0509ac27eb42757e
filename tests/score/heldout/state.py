"""The State President, the Government, ministries."""

# A paper reads best with one sentence of it on one line.
# fmt: off

import random

from samples.model import Cell, Made, TruthRecipient
from tests.score.heldout.frame import Sheet, Why, centred, collective, day_between, group, law
from tests.score.heldout.words import COLLECTIVES, GUARDS, OFFICES, PROVINCES, RANKS, chief, staff
from tests.score.likeness import UNASKED

ORDER = {"Nhất": "1", "Nhì": "2", "Ba": "3"}
NATION = "CHỦ TỊCH NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"


def _by_president(rng: random.Random, sheet: Sheet, title: str, *bases: str | tuple[str, str]) -> None:
    sheet.top(["CHỦ TỊCH NƯỚC"], ("Số: ", str(rng.randint(102, 2400)), "/QĐ-CTN"), "Hà Nội", "Chủ tịch nước", split=0.4)
    sheet.name("QUYẾT ĐỊNH", title)
    sheet.bases(NATION, "Căn cứ Điều 88 và Điều 91 Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013", *bases)
    sheet.decides()


def _signed_by_president(rng: random.Random, sheet: Sheet) -> None:
    if rng.random() < 0.5:
        sheet.sign(("CHỦ TỊCH",), chief(rng), "Chủ tịch", None, "- Như Điều 2;", "- Lưu: VT.")
    else:
        sheet.sign(("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), chief(rng), "Phó Chủ tịch", "KT. Chủ tịch", "- Như Điều 2;", "- Lưu: VT.")


def orders_by_class(rng: random.Random) -> Made:
    """The article names an order «các hạng»; the annex's headings say which class, below them the kinds of recipients."""
    day = day_between(rng, 2015, 2024)
    sheet = Sheet(rng, day)
    province = rng.choice(PROVINCES)
    number = f"{rng.randint(200, 1900)}/TTr-TTg"
    order, code = rng.choice((("Huân chương Lao động", "hc-lao-dong"), ("Huân chương Độc lập", "hc-doc-lap")))
    _by_president(rng, sheet, f"Về việc tặng thưởng {order}", *law(rng, day)[:1], (f"Xét đề nghị của Thủ tướng Chính phủ tại Tờ trình số {number} ngày {day.day}/{day.month}/{day.year}", number))
    why = Why(f"có nhiều thành tích xuất sắc trong sự nghiệp phát triển kinh tế - xã hội từ năm {day.year - 5} đến năm {day.year - 1}", (day.year - 5, day.year - 1))
    grades = sorted(rng.sample(("Nhất", "Nhì", "Ba"), 2), key=lambda g: ORDER[g])
    units = rng.sample(COLLECTIVES, 6)
    persons = staff(rng, 8, OFFICES)
    sheet.article("Điều 1.", f"Tặng thưởng {order} các hạng cho các tập thể, cá nhân thuộc tỉnh {province} (có danh sách kèm theo), {why.reason}.")
    sheet.article("Điều 2.", "Thủ tướng Chính phủ, Chủ nhiệm Văn phòng Chủ tịch nước và các tập thể, cá nhân có tên nêu trên chịu trách nhiệm thi hành Quyết định này.")
    _signed_by_president(rng, sheet)
    sheet.annex("DANH SÁCH", f"Tập thể, cá nhân được tặng thưởng {order}", attached=f"(Kèm theo Quyết định số {sheet.document.number} ngày {day.day} tháng {day.month} năm {day.year} của Chủ tịch nước)")
    for i, grade in enumerate(grades):
        sheet.heading(f"{'AB'[i]}. {order.upper()} HẠNG {grade.upper()}")
        sheet.heading("I. TẬP THỂ")
        named = [f"{u} tỉnh {province}" if "tỉnh" not in u else f"{u} {province}" for u in units[3 * i : 3 * i + rng.randint(1, 3)]]
        sheet.lines(f"{k}. {name};" for k, name in enumerate(named, 1))
        sheet.heading("II. CÁ NHÂN")
        chosen = persons[4 * i : 4 * i + rng.randint(1, 4)]
        sheet.lines(f"{k}. {p.title} {p.name}, {p.position}, {p.unit};" for k, p in enumerate(chosen, 1))
        sheet.give(f"{code}-{ORDER[grade]}", why, *(collective(n) for n in named), *(p.truth(p.title) for p in chosen))
    return sheet.made()


def medals(rng: random.Random) -> Made:
    """A medal in three classes; the class stands in a column of the table, the rank before the name."""
    day = day_between(rng, 2014, 2025)
    sheet = Sheet(rng, day, pen=rng.random() < 0.3)
    _by_president(rng, sheet, "Về việc tặng thưởng Huy chương Chiến sĩ vẻ vang", "Căn cứ Luật Thi đua, khen thưởng", "Xét đề nghị của Thủ tướng Chính phủ")
    persons = staff(rng, rng.randint(4, 12), GUARDS)
    why = Why("đã có quá trình công tác lâu dài, lập nhiều thành tích trong sự nghiệp bảo vệ an ninh, trật tự")
    sheet.article("Điều 1.", f"Tặng thưởng Huy chương Chiến sĩ vẻ vang hạng Nhất, hạng Nhì, hạng Ba cho {len(persons):02d} cá nhân thuộc Bộ Công an, {why.reason} (danh sách kèm theo).")
    sheet.article("Điều 2.", "Bộ trưởng Bộ Công an và các cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.")
    _signed_by_president(rng, sheet)
    sheet.annex("DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG THƯỞNG HUY CHƯƠNG CHIẾN SĨ VẺ VANG", attached=f"(Ban hành kèm theo Quyết định số {sheet.document.number} ngày {day:%d/%m/%Y})" if not sheet.pen else None)
    rows = []
    for i, p in enumerate(persons, 1):
        grade, rank = rng.choice(list(ORDER)), rng.choice(RANKS)
        rows.append((str(i), f"{rank} {p.name}", p.position or "", p.unit or "", f"Hạng {grade}"))
        sheet.give(f"hch-chien-si-ve-vang-{ORDER[grade]}", why, p.truth(rank))
    sheet.table((1, 5, 3, 4, 2), ("STT", "Họ và tên", "Chức vụ", "Đơn vị", "Hạng Huy chương"), rows)
    return sheet.made()


def heroic_mothers(rng: random.Random) -> Made:
    """A title of honour: conferred in one article, posthumously in another; residence only."""
    day = day_between(rng, 2014, 2024)
    sheet = Sheet(rng, day)
    number = f"{rng.randint(300, 2500)}/TTr-TTg"
    _by_president(rng, sheet, "Về việc phong tặng, truy tặng danh hiệu vinh dự Nhà nước “Bà mẹ Việt Nam anh hùng”", (f"Theo đề nghị của Thủ tướng Chính phủ tại Tờ trình số {number} ngày {day.day:02d}-{day.month:02d}-{day.year}", number))
    reason = "đã có nhiều cống hiến, hy sinh vì sự nghiệp giải phóng dân tộc, xây dựng và bảo vệ Tổ quốc"
    homes = [(None, f"{c}, {d}, tỉnh {rng.choice(PROVINCES)}") for c, d in (("xã Vĩnh Chấp", "huyện Sông Hiếu"), ("xã Cam Hòa", "huyện Đông Khê"), ("xã Phước Long Thọ", "huyện Mường Lạn"))]
    mothers = staff(rng, rng.randint(4, 7), homes, minority=0.2)
    living = rng.randint(1, 2)
    for i, (verb, chosen, late) in enumerate((("Phong tặng", mothers[:living], False), ("Truy tặng", mothers[living:], True)), 1):
        sheet.article(f"Điều {i}.", f"{verb} danh hiệu vinh dự Nhà nước “Bà mẹ Việt Nam anh hùng” cho {len(chosen)} bà mẹ có tên sau đây {reason}:")
        sheet.lines(f"{k}. Cụ {m.name}, {m.unit}{';' if k < len(chosen) else '.'}" for k, m in enumerate(chosen, 1))
        sheet.give("dhvd-ba-me-vnah", Why(reason, posthumous=late), *(m.truth("Cụ") for m in chosen))
    sheet.article("Điều 3.", "Thủ tướng Chính phủ, Chủ nhiệm Văn phòng Chủ tịch nước chịu trách nhiệm thi hành Quyết định này./.")
    _signed_by_president(rng, sheet)
    return sheet.made()


def government_flags(rng: random.Random) -> Made:
    """Flags of the Government for collectives, in an annex with a heading for each province or ministry."""
    day = day_between(rng, 2015, 2025)
    sheet = Sheet(rng, day)
    year, number = day.year - 1, f"{rng.randint(400, 9000)}/TTr-BNV"
    sheet.top(["THỦ TƯỚNG CHÍNH PHỦ"], ("Số: ", str(rng.randint(101, 1999)), "/QĐ-TTg"), "Hà Nội", "Thủ tướng Chính phủ", split=0.38)
    sheet.name("QUYẾT ĐỊNH", "Về việc tặng Cờ thi đua của Chính phủ", rule=True)
    sheet.bases("THỦ TƯỚNG CHÍNH PHỦ", "Căn cứ Luật Tổ chức Chính phủ", *law(rng, day), (f"Xét đề nghị của Bộ trưởng Bộ Nội vụ tại Tờ trình số {number} ngày {day.day} tháng {day.month} năm {day.year}", number))
    sheet.decides()
    why = Why(f"đã hoàn thành xuất sắc toàn diện nhiệm vụ công tác, dẫn đầu phong trào thi đua yêu nước năm {year} của các cụm, khối thi đua", (year, year))
    names = rng.sample(COLLECTIVES, 6)
    sheet.article("Điều 1.", f"Tặng Cờ thi đua của Chính phủ cho 06 đơn vị (có Danh sách kèm theo) {why.reason}.")
    sheet.article("Điều 2.", "Quyết định này có hiệu lực thi hành kể từ ngày ký.")
    sheet.article("Điều 3.", "Bộ trưởng Bộ Nội vụ, Trưởng Ban Thi đua - Khen thưởng Trung ương và các đơn vị có tên trong Danh sách chịu trách nhiệm thi hành Quyết định này./.")
    sheet.sign(("KT. THỦ TƯỚNG", "PHÓ THỦ TƯỚNG"), chief(rng), "Phó Thủ tướng", "KT. Thủ tướng", "- Như Điều 3;", "- VPCP: BTCN, các PCN;", "- Lưu: VT, TCCV (3b).")
    sheet.annex("DANH SÁCH ĐƠN VỊ", "ĐƯỢC TẶNG CỜ THI ĐUA CỦA CHÍNH PHỦ", attached=f"(Kèm theo Quyết định số {sheet.document.number} ngày {day.day:02d} tháng {day.month:02d} năm {day.year} của Thủ tướng Chính phủ)")
    cuts, given = (0, rng.randint(2, 4), 6), []
    for i, where in enumerate(rng.sample(PROVINCES, 2)):
        sheet.heading(f"{('I', 'II')[i]}. TỈNH {where.upper()}")
        chosen = [f"{n}, huyện Đông Khê" if k % 2 else n for k, n in enumerate(names[cuts[i] : cuts[i + 1]])]
        sheet.lines(f"{k}. {n}" for k, n in enumerate(chosen, 1))
        given += chosen
    sheet.give("dhtd-co-chinh-phu", why, *(collective(n) for n in given))
    return sheet.made()


def ministry_badges(rng: random.Random) -> Made:
    """A ministry's commemorative medal: group rows name the province, posts and units share a column, birth years in another."""
    day = day_between(rng, 2014, 2025)
    sheet = Sheet(rng, day)
    ministry, tail, cause = rng.choice((("Bộ Khoa học và Công nghệ", "BKHCN", "Khoa học và Công nghệ"), ("Bộ Tài nguyên và Môi trường", "BTNMT", "Tài nguyên và Môi trường"), ("Bộ Giáo dục và Đào tạo", "BGDĐT", "Giáo dục")))
    sheet.top([ministry.upper()], ("Số: ", str(rng.randint(100, 3900)), f"/QĐ-{tail}"), "Hà Nội", ministry)
    medal = f"Kỷ niệm chương “Vì sự nghiệp {cause}”"
    sheet.name("QUYẾT ĐỊNH", f"Về việc tặng {medal}")
    regulation = f"{rng.randint(3, 30)}/{day.year - 3}/TT-{tail}"
    sheet.bases(f"BỘ TRƯỞNG {ministry.upper()}", *law(rng, day), (f"Căn cứ Thông tư số {regulation} của Bộ trưởng {ministry} hướng dẫn công tác thi đua, khen thưởng ngành", regulation), "Theo đề nghị của Vụ trưởng Vụ Thi đua - Khen thưởng")
    sheet.decides("QUYẾT ĐỊNH")
    persons = staff(rng, rng.randint(4, 10), OFFICES)
    sheet.article("Điều 1.", f"Tặng {medal} cho {len(persons)} cá nhân có tên trong danh sách kèm theo.")
    sheet.article("Điều 2.", f"Chánh Văn phòng, Vụ trưởng Vụ Thi đua - Khen thưởng, thủ trưởng các đơn vị thuộc {ministry} chịu trách nhiệm thi hành Quyết định này./.")
    sheet.sign(("TL. BỘ TRƯỞNG", "VỤ TRƯỞNG VỤ THI ĐUA - KHEN THƯỞNG"), chief(rng), "Vụ trưởng Vụ Thi đua - Khen thưởng", "TL. Bộ trưởng", "- Như Điều 2;", "- Bộ trưởng (để báo cáo);", "- Lưu: VT, TĐKT.")
    sheet.annex("DANH SÁCH", f"Cá nhân được tặng {medal}")
    cut = rng.randint(1, len(persons) - 1)
    rows: list[list[str | Cell]] = []
    for where, chosen in ((PROVINCES[0], persons[:cut]), (PROVINCES[3], persons[cut:])):
        rows.append(group(f"Tỉnh {where}", 4))
        rows += [[str(i), p.name, str(rng.randint(1960, 1992)), f"{p.position}, {p.unit}"] for i, p in enumerate(chosen, len(rows))]
    for number, row in enumerate((r for r in rows if len(r) > 1), 1):
        row[0] = Cell(str(number), align="center")
    sheet.table((1, 4, 1.6, 7), ("TT", "Họ tên", "Năm sinh", "Chức vụ, nơi công tác"), rows)
    sheet.give("knc-bo-nganh", Why(), *(p.truth() for p in persons))
    return sheet.made()


def honoured_teachers(rng: random.Random) -> Made:
    """A title of honour by the President in a table; academic degrees stand before the names."""
    day = day_between(rng, 2016, 2024)
    sheet = Sheet(rng, day)
    title, code = rng.choice((("Nhà giáo Ưu tú", "dhvd-nha-giao-ut"), ("Thầy thuốc Ưu tú", "dhvd-thay-thuoc-ut")))
    reason = "đã có nhiều cống hiến trong sự nghiệp giáo dục" if "giáo" in title else "đã có nhiều cống hiến trong sự nghiệp chăm sóc, bảo vệ sức khỏe Nhân dân"
    _by_president(rng, sheet, f"Về việc phong tặng danh hiệu “{title}”", "Xét đề nghị của Thủ tướng Chính phủ")
    posts = (("Giảng viên", "Trường Đại học Hồng Lam"), ("Trưởng khoa", "Trường Cao đẳng Y tế tỉnh Cao Bằng"), ("Phó Hiệu trưởng", "Trường THPT Phan Đình Phùng, tỉnh Yên Bái"))
    persons = staff(rng, rng.randint(3, 8), posts)
    sheet.article("Điều 1.", f"Phong tặng danh hiệu “{title}” cho {len(persons):02d} cá nhân có tên trong danh sách kèm theo, {reason}.")
    sheet.article("Điều 2.", "Thủ tướng Chính phủ, Chủ nhiệm Văn phòng Chủ tịch nước và các cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.")
    _signed_by_president(rng, sheet)
    sheet.annex("DANH SÁCH", f"CÁ NHÂN ĐƯỢC PHONG TẶNG DANH HIỆU “{title.upper()}”")
    sheet.add(centred(f"(Kèm theo Quyết định số {sheet.document.number} ngày {day:%d/%m/%Y} của Chủ tịch nước)", italic=True))
    rows = []
    for i, p in enumerate(persons, 1):
        degree = rng.choice(["", "", "TS. ", "ThS. ", "PGS.TS. "])
        rows.append((f"{i}.", degree + p.name, f"{p.position}, {p.unit}"))
        sheet.give(code, Why(reason), TruthRecipient("ca-nhan", p.name, UNASKED if degree else None, p.position, p.unit))
    sheet.table((1, 5, 8), ("STT", "Họ và tên", "Chức vụ, đơn vị công tác"), rows)
    return sheet.made()
