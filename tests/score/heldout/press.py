"""What speaks of awards and grants none: a news article, a notice for comment, guidance, a report with a table."""

# A paper reads best with one sentence of it on one line.
# fmt: off

import random

from samples.model import Made, Paper, Truth, TruthAward, TruthDocument, line
from tests.score.heldout.frame import Sheet, collective, day_between
from tests.score.heldout.words import (
    AFTER_2025,
    COLLECTIVES,
    COMMUNES,
    DISTRICTS,
    OFFICES,
    PROVINCES,
    bare,
    chief,
    staff,
)


def ceremony_news(rng: random.Random) -> Made:
    """An article on a ceremony: collectives and persons with post and unit who were given Bằng khen; only reported."""
    day = day_between(rng, 2017, 2025)
    where = rng.choice(AFTER_2025)
    title = f"{where}: Khen thưởng các điển hình trong phong trào “Dân vận khéo” năm {day.year}"
    groups = rng.sample([c for c in COLLECTIVES if "tỉnh" not in c], 2)
    persons = staff(rng, 3, (("Trưởng thôn", "thôn Đông Tiến, xã Vĩnh Chấp"), ("Bí thư Chi bộ", "bản Huổi Ngần, xã Nậm Khoai"), ("Chủ tịch", "Hội Nông dân xã Cam Hòa")), minority=0.3)
    named = "; ".join(f"{p.title.lower()} {p.name}, {p.position} {p.unit}" for p in persons)
    body = (
        f"(Cổng TTĐT) - Ngày {day.day}/{day.month}, UBND tỉnh {where} tổ chức Hội nghị sơ kết phong trào thi đua “Dân vận khéo”. Dự hội nghị có lãnh đạo các sở, ngành và hơn 200 đại biểu.",
        f"Thực hiện Kế hoạch số 77/KH-UBND ngày 12/3/{day.year} của UBND tỉnh, toàn tỉnh đã đăng ký xây dựng 412 mô hình, trong đó 305 mô hình được công nhận.",
        f"Nhân dịp này, Chủ tịch UBND tỉnh đã tặng Bằng khen cho 02 tập thể gồm {groups[0]} và {groups[1]}, cùng 03 cá nhân: {named}.",
        "Phát biểu tại hội nghị, đồng chí Phó Chủ tịch UBND tỉnh đề nghị các địa phương tiếp tục nhân rộng những cách làm hay.",
    )
    parts = (line(title, "left", bold=True, size=16), line(f"Thứ Sáu, {day:%d/%m/%Y} | 09:{rng.randint(10, 59)}", "left", italic=True, size=11), *(line(t, first=0, before=3) for t in body), line(f"Tin, ảnh: {chief(rng)}", "right", italic=True))
    who = (*(collective(g) for g in groups), *(p.truth(p.title.lower()) for p in persons))
    awards = tuple(TruthAward(w, "bk-tinh", occasion="?", years="?", reason="?", status="reported") for w in who)  # type: ignore[arg-type]
    document = TruthDocument("bai-bao", None, "?", "?", "?", title)
    return Made(Paper(parts), Truth(document, awards, ("77/KH-UBND",)))


def notice_for_comment(rng: random.Random) -> Made:
    """A notice that asks the people's opinion on candidates for an order."""
    day = day_between(rng, 2018, 2025)
    sheet = Sheet(rng, day)
    where = rng.choice(AFTER_2025 if day.year == 2025 else PROVINCES)
    sheet.top([f"UBND TỈNH {where.upper()}", "SỞ NỘI VỤ"], ("Số: ", str(rng.randint(20, 900)), "/TB-SNV"), where, f"Sở Nội vụ tỉnh {where}")
    sheet.name("THÔNG BÁO", "Về việc lấy ý kiến Nhân dân đối với tập thể, cá nhân đề nghị tặng thưởng Huân chương Lao động", "thong-bao")
    sheet.add(line("Sở Nội vụ nhận được hồ sơ đề nghị khen thưởng cấp Nhà nước của các cơ quan, đơn vị. Để bảo đảm dân chủ, công khai, Sở Nội vụ thông báo lấy ý kiến đối với các trường hợp sau:"))
    sheet.heading("1. Huân chương Lao động hạng Nhì")
    first = rng.sample(COLLECTIVES, 2)
    sheet.lines(f"- {n};" for n in first)
    sheet.heading("2. Huân chương Lao động hạng Ba")
    persons = staff(rng, rng.randint(2, 4), OFFICES)
    sheet.lines(f"- {p.title} {p.name}, {p.position}, {p.unit};" for p in persons)
    sheet.add(line(f"Ý kiến góp ý gửi về Sở Nội vụ trong thời hạn 10 ngày làm việc kể từ ngày {day.day}/{day.month}/{day.year}./."))
    sheet.sign(("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), chief(rng), "Phó Giám đốc", "KT. Giám đốc", "- Cổng TTĐT tỉnh;", "- Lưu: VT, TĐKT.")
    sheet.mention(*(collective(n) for n in first), *(p.truth(p.title) for p in persons))
    return sheet.made()


def guidance(rng: random.Random) -> Made:
    """Guidance on how to propose awards: award names in plenty, no recipient."""
    day = day_between(rng, 2017, 2024)
    sheet = Sheet(rng, day)
    district = rng.choice([d for d in DISTRICTS if d.startswith("huyện")])
    sheet.top(["ỦY BAN NHÂN DÂN", district.upper()], ("Số: ", str(rng.randint(10, 99)), "/HD-UBND"), bare(district), f"Ủy ban nhân dân {district}")
    sheet.name("HƯỚNG DẪN", f"Tổng kết công tác thi đua, khen thưởng năm {day.year}", "huong-dan")
    number = f"{rng.randint(200, 900)}/HD-SNV"
    sheet.add(line(f"Thực hiện Hướng dẫn số {number} ngày 10/10/{day.year} của Sở Nội vụ, UBND huyện hướng dẫn như sau:"))
    sheet.cites.append(number)
    sheet.heading("I. DANH HIỆU THI ĐUA")
    sheet.lines(("1. “Lao động tiên tiến”: xét tặng cho cá nhân hoàn thành tốt nhiệm vụ.", "2. “Chiến sĩ thi đua cơ sở”: không quá 15% số cá nhân đạt danh hiệu “Lao động tiên tiến”.", "3. “Tập thể lao động tiên tiến”: xét tặng cho tập thể có ít nhất 50% cá nhân đạt danh hiệu “Lao động tiên tiến”."))
    sheet.heading("II. HÌNH THỨC KHEN THƯỞNG")
    sheet.lines(("1. Tặng Giấy khen của Chủ tịch UBND huyện cho tập thể, cá nhân có thành tích xuất sắc.", "2. Đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho tối đa 03 tập thể và 05 cá nhân."))
    sheet.heading("III. HỒ SƠ")
    sheet.table((1, 7, 4), ("STT", "Tên văn bản", "Số lượng"), [("1", "Tờ trình", "01 bản chính"), ("2", "Danh sách trích ngang", "01 bản"), ("3", "Biên bản họp xét", "01 bản")])
    sheet.add(line(f"Hồ sơ gửi về Phòng Nội vụ trước ngày 15/12/{day.year}./."))
    sheet.sign(("TL. CHỦ TỊCH", "TRƯỞNG PHÒNG NỘI VỤ"), chief(rng), "Trưởng phòng Nội vụ", "TL. Chủ tịch", "- Các phòng, ban;", "- UBND các xã, thị trấn;", "- Lưu: VT.")
    return sheet.made()


def results_report(rng: random.Random) -> Made:
    """A report on a year's commendations: numbers, and persons who were commended elsewhere in a table."""
    day = day_between(rng, 2016, 2024)
    sheet = Sheet(rng, day)
    district, commune = rng.choice([d for d in DISTRICTS if d.startswith("huyện")]), rng.choice([c for c in COMMUNES if c.startswith("xã")])
    sheet.top([f"UBND {district.upper()}", f"UBND {commune.upper()}"], ("Số: ", str(rng.randint(10, 300)), "/BC-UBND"), bare(commune), f"Ủy ban nhân dân {commune}")
    sheet.name("BÁO CÁO", f"Kết quả công tác thi đua, khen thưởng năm {day.year - 1}", "bao-cao")
    sheet.heading("1. Kết quả đạt được")
    sheet.add(line(f"Trong năm {day.year - 1}, UBND xã đã khen thưởng 12 tập thể, 45 cá nhân; cấp trên tặng Giấy khen 02 tập thể và 03 cá nhân, cụ thể:"))
    persons = staff(rng, 3, (("Trưởng thôn", "thôn 7"), ("Giáo viên", "Trường Tiểu học Hồng Hà"), ("Công chức Địa chính", "UBND xã")))
    sheet.table((1, 4, 3, 4, 4), ("TT", "Họ và tên", "Chức vụ", "Đơn vị", "Hình thức khen thưởng"), [(str(i), p.name, p.position or "", p.unit or "", "Giấy khen của Chủ tịch UBND huyện") for i, p in enumerate(persons, 1)])
    sheet.heading("2. Hạn chế")
    sheet.add(line("Việc phát hiện điển hình ở một số thôn còn chậm."))
    sheet.heading("3. Phương hướng")
    sheet.add(line(f"Phấn đấu năm {day.year} có 05 tập thể được Chủ tịch UBND huyện tặng Giấy khen./."))
    sheet.sign(("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), chief(rng), "Chủ tịch", "TM. Ủy ban nhân dân", "- UBND huyện;", "- Lưu: VT.")
    sheet.mention(*(p.truth() for p in persons))
    return sheet.made()


def conference_list(rng: random.Random) -> Made:
    """A list of delegates to a congress of emulation: names, no award."""
    day = day_between(rng, 2015, 2025)
    sheet = Sheet(rng, day)
    where = rng.choice(PROVINCES[:1] if day.year == 2025 else PROVINCES)
    sheet.top([f"UBND TỈNH {where.upper()}", "BAN TỔ CHỨC ĐẠI HỘI"], ("Số: ", str(rng.randint(5, 60)), "/KH-BTC"), where, "?")
    sheet.name("KẾ HOẠCH", "Tổ chức Đại hội Thi đua yêu nước tỉnh", "ke-hoach")
    sheet.add(line("Ban Tổ chức Đại hội xây dựng Kế hoạch tổ chức, trong đó phân công các thành viên như sau:"))
    persons = staff(rng, 4, OFFICES)
    sheet.lines(f"{i}. {p.title} {p.name}, {p.position} {p.unit}: phụ trách {what}." for i, (p, what) in enumerate(zip(persons, ("nội dung", "tuyên truyền", "khen thưởng", "hậu cần"), strict=True), 1))
    sheet.add(line("Tại Đại hội tổ chức trao Huân chương Lao động, Cờ thi đua của Chính phủ và Bằng khen của Chủ tịch UBND tỉnh cho các điển hình tiên tiến./."))
    sheet.sign(("TRƯỞNG BAN",), chief(rng), "?", None, "- Thành viên BTC;", "- Lưu: BTC.")
    return sheet.made("BAN TỔ CHỨC ĐẠI HỘI")
