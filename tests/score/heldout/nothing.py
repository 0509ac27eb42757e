"""Papers that grant nothing: plans, a proposal, minutes, a report, a decision that takes several awards back."""

# A paper reads best with one sentence of it on one line.
# fmt: off

import random

from samples.model import Made, line
from tests.score.heldout.frame import Sheet, day_between
from tests.score.heldout.words import COLLECTIVES, DISTRICTS, OFFICES, PROVINCES, TEACHERS, bare, chief, staff
from tests.score.likeness import UNASKED


def district_plan(rng: random.Random) -> Made:
    """A district's plan with a table of tasks, units and deadlines."""
    day = day_between(rng, 2019, 2024)
    sheet = Sheet(rng, day, pen=rng.random() < 0.2)
    district = rng.choice(DISTRICTS)
    last = day.year + rng.choice((1, 4))
    span = f"giai đoạn {day.year} - {last}"
    sheet.period = (day.year, last)
    sheet.top(["ỦY BAN NHÂN DÂN", district.upper()], ("Số: ", str(rng.randint(12, 400)), "/KH-UBND"), bare(district), f"Ủy ban nhân dân {district}")
    sheet.name("KẾ HOẠCH", f"Triển khai phong trào thi đua “Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở” {span}", "ke-hoach")
    number = f"{rng.randint(30, 300)}/KH-UBND"
    sheet.add(line(f"Thực hiện Kế hoạch số {number} ngày 14/10/{day.year - 1} của UBND tỉnh, UBND {district} ban hành Kế hoạch triển khai phong trào thi đua trên địa bàn như sau:"))
    sheet.cites.append(number)
    sheet.heading("I. MỤC TIÊU")
    sheet.lines(["1. 100% cơ quan, đơn vị phát động và đăng ký giao ước thi đua.", "2. Hằng năm có ít nhất 05 tập thể, 10 cá nhân tiêu biểu được đề nghị cấp trên khen thưởng."])
    sheet.heading("II. NHIỆM VỤ")
    sheet.table((1, 7, 4, 3), ("TT", "Nội dung công việc", "Đơn vị chủ trì", "Thời gian"), [("1", "Ban hành văn bản hướng dẫn, tuyên truyền", "Phòng Nội vụ", f"Quý II/{day.year}"), ("2", "Phát hiện, bồi dưỡng điển hình tiên tiến", "Các cơ quan, đơn vị", "Thường xuyên"), ("3", "Sơ kết, tổng kết, khen thưởng", "Phòng Nội vụ", f"Quý IV/{last}")])
    sheet.heading("III. TỔ CHỨC THỰC HIỆN")
    sheet.add(line("Thủ trưởng các cơ quan, đơn vị, Chủ tịch UBND các xã, thị trấn căn cứ Kế hoạch này tổ chức thực hiện./."))
    sheet.sign(("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), chief(rng), "Phó Chủ tịch", "KT. Chủ tịch", "- UBND tỉnh (b/c);", "- Các phòng, ban;", "- Lưu: VT, NV.")
    return sheet.made()


def yearly_plan(rng: random.Random) -> Made:
    """A department's plan for one year."""
    day = day_between(rng, 2016, 2025).replace(month=rng.randint(1, 3))
    sheet = Sheet(rng, day)
    home = rng.choice(PROVINCES)
    sheet.period = (day.year, day.year)
    sheet.top([f"UBND TỈNH {home.upper()}", "SỞ NỘI VỤ"], ("Số: ", f"{rng.randint(4, 90):02d}", "/KH-SNV"), home, f"Sở Nội vụ tỉnh {home}")
    sheet.name("KẾ HOẠCH", f"Tổ chức phong trào thi đua và công tác khen thưởng năm {day.year}", "ke-hoach", rule=True)
    number = f"{rng.randint(100, 3000)}/QĐ-UBND"
    sheet.add(line(f"Căn cứ Quyết định số {number} ngày 28/12/{day.year - 1} của UBND tỉnh về giao chỉ tiêu phát triển kinh tế - xã hội, Sở Nội vụ xây dựng Kế hoạch như sau:"))
    sheet.cites.append(number)
    sheet.heading("1. Mục đích")
    sheet.add(line("Tạo khí thế thi đua sôi nổi trong cán bộ, công chức, viên chức và người lao động."))
    sheet.heading("2. Nội dung")
    sheet.lines([f"a) Đăng ký danh hiệu thi đua gửi về Văn phòng Sở trước ngày 15/3/{day.year};", "b) Bình xét danh hiệu Lao động tiên tiến, Chiến sĩ thi đua cơ sở và đề nghị tặng Bằng khen vào cuối năm."])
    sheet.heading("3. Tổ chức thực hiện")
    sheet.add(line("Văn phòng Sở theo dõi, đôn đốc việc thực hiện Kế hoạch này./."))
    sheet.sign(("GIÁM ĐỐC",), chief(rng), "Giám đốc", None, "- Các phòng, đơn vị;", "- Lưu: VT.")
    return sheet.made()


def commune_proposal(rng: random.Random) -> Made:
    """A proposal with lists by award asked for; it ends with «kính trình»."""
    day = day_between(rng, 2016, 2024)
    sheet = Sheet(rng, day)
    district = rng.choice([d for d in DISTRICTS if d.startswith("huyện")])
    commune = rng.choice(("xã Vĩnh Chấp", "xã Cam Hòa", "xã Nậm Khoai"))
    sheet.top([f"UBND {district.upper()}", f"ỦY BAN NHÂN DÂN {commune.upper()}"], ("Số: ", f"{rng.randint(5, 200):02d}", "/TTr-UBND"), bare(commune), f"Ủy ban nhân dân {commune}")
    year = day.year - 1 if day.month < 10 else day.year
    sheet.name("TỜ TRÌNH", f"Về việc đề nghị công nhận danh hiệu thi đua và khen thưởng năm {year}", "to-trinh")
    sheet.add(line(f"Kính gửi: Hội đồng Thi đua - Khen thưởng {district}.", "center"))
    number = f"{rng.randint(10, 300)}/HD-UBND"
    sheet.add(line(f"Thực hiện Hướng dẫn số {number} ngày 05/10/{year} của UBND huyện về tổng kết công tác thi đua, khen thưởng, UBND xã kính đề nghị xem xét:"))
    sheet.cites.append(number)
    sheet.heading("1. Danh hiệu “Chiến sĩ thi đua cơ sở”:")
    first = staff(rng, rng.randint(1, 3), (("Công chức Văn phòng - Thống kê", "UBND xã"), ("Phó Chủ tịch", "HĐND xã")))
    sheet.lines(f"- Ông (bà) {p.name}, {p.position}, {p.unit}." for p in first)
    sheet.heading("2. Giấy khen của Chủ tịch UBND huyện:")
    second = staff(rng, rng.randint(1, 3), (("Trưởng thôn", "thôn 7"), ("Bí thư Chi đoàn", "thôn Đông Tiến")))
    sheet.lines(f"- Ông (bà) {p.name}, {p.position}, {p.unit}." for p in second)
    sheet.add(line("Ủy ban nhân dân xã kính trình cấp trên xem xét, quyết định./."))
    sheet.sign(("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), chief(rng), "Chủ tịch", "TM. Ủy ban nhân dân", "- Như trên;", "- Lưu: VT.")
    sheet.mention(*(p.truth() for p in (*first, *second)))
    return sheet.made()


def school_minutes(rng: random.Random) -> Made:
    """Minutes of a school's meeting without a number, signed by clerk and chair."""
    day = day_between(rng, 2016, 2025)
    sheet = Sheet(rng, day)
    school = rng.choice(("Trường THCS Vạn Xuân", "Trường Tiểu học Hồng Hà"))
    place = rng.choice(PROVINCES)
    sheet.top(["PHÒNG GIÁO DỤC VÀ ĐÀO TẠO SÔNG HIẾU", school.upper()], ("", "", ""), place, school)
    first = day.year - 1
    sheet.name("BIÊN BẢN", f"Họp xét thi đua, khen thưởng năm học {first} - {first + 1}", "bien-ban")
    sheet.add(line(f"Hồi 14 giờ 00 phút ngày {day.day}/{day.month}/{day.year}, Hội đồng Thi đua, khen thưởng {school} tổ chức họp xét danh hiệu thi đua."))
    chair, clerk = chief(rng), chief(rng)
    sheet.heading("I. THÀNH PHẦN")
    sheet.lines([f"- Chủ tọa: Bà {chair}, Hiệu trưởng.", f"- Thư ký: Ông {clerk}, Thư ký Hội đồng."])
    sheet.heading("II. KẾT QUẢ BÌNH XÉT")
    people = staff(rng, rng.randint(4, 9), TEACHERS)
    rows = [(str(i), p.name, p.position or "", rng.choice(("Lao động tiên tiến", "CSTĐ cơ sở")), "100%") for i, p in enumerate(people, 1)]
    sheet.table((1, 4, 3, 4, 2), ("TT", "Họ và tên", "Nhiệm vụ", "Danh hiệu đề nghị", "Tỷ lệ phiếu"), rows)
    sheet.add(line("Cuộc họp kết thúc lúc 16 giờ cùng ngày, biên bản được thông qua trước Hội đồng./."))
    sheet.sign(("CHỦ TỌA",), UNASKED, UNASKED, UNASKED, "THƯ KÝ", clerk, shown=chair)
    sheet.mention(*(p.truth() for p in people))
    return sheet.made()


def report(rng: random.Random) -> Made:
    """A yearly report that tells of awards given."""
    day = day_between(rng, 2016, 2025)
    sheet = Sheet(rng, day)
    home, year = rng.choice(PROVINCES), day.year - 1
    sheet.top([f"UBND TỈNH {home.upper()}", "SỞ TÀI CHÍNH"], ("Số: ", str(rng.randint(12, 400)), "/BC-STC"), home, f"Sở Tài chính tỉnh {home}")
    sheet.name("BÁO CÁO", f"Tổng kết công tác thi đua, khen thưởng năm {year}", "bao-cao")
    sheet.heading("I. KẾT QUẢ ĐẠT ĐƯỢC")
    people = staff(rng, 3, OFFICES)
    sheet.add(line(f"Năm {year}, Sở đã phát động 02 đợt thi đua; có 01 tập thể được tặng Cờ thi đua của UBND tỉnh, 03 cá nhân được Chủ tịch UBND tỉnh tặng Bằng khen, trong đó có ông {people[0].name} và bà {people[1].name}."))
    sheet.lines([f"- Danh hiệu Lao động tiên tiến: {rng.randint(30, 60)} người;", f"- Danh hiệu Chiến sĩ thi đua cơ sở: {rng.randint(5, 12)} người."])
    sheet.heading("II. HẠN CHẾ")
    sheet.add(line("Việc phát hiện, bồi dưỡng điển hình mới ở một số phòng chưa được quan tâm đúng mức."))
    sheet.sign(("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), chief(rng), "Phó Giám đốc", "KT. Giám đốc", "- Sở Nội vụ;", "- Lưu: VT, VP.")
    return sheet.made()


def several_cancelled(rng: random.Random) -> Made:
    """A decision that cancels awards of two earlier decisions, the persons in a list."""
    day = day_between(rng, 2018, 2024)
    sheet = Sheet(rng, day)
    district = rng.choice([d for d in DISTRICTS if d.startswith("huyện")])
    sheet.top(["ỦY BAN NHÂN DÂN", district.upper()], ("Số: ", str(rng.randint(100, 2500)), "/QĐ-UBND"), bare(district), f"Ủy ban nhân dân {district}")
    sheet.name("QUYẾT ĐỊNH", "Về việc hủy bỏ kết quả khen thưởng")
    numbers = [f"{n}/QĐ-UBND" for n in rng.sample(range(2600, 3900), 2)]
    sheet.bases(f"CHỦ TỊCH ỦY BAN NHÂN DÂN {district.upper()}", "Căn cứ Luật Tổ chức chính quyền địa phương năm 2015", "Căn cứ Luật Thi đua, khen thưởng", "Xét đề nghị của Trưởng phòng Nội vụ")
    sheet.decides()
    people = staff(rng, 2, (("Giáo viên", "Trường Tiểu học Hồng Hà"), ("Kế toán", "Trường Mầm non Tuổi Thơ")))
    units = rng.sample(COLLECTIVES, 1)
    sheet.article("Điều 1.", "Hủy bỏ kết quả khen thưởng đối với các tập thể, cá nhân sau đây:")
    sheet.lines([
        f"1. Bà {people[0].name}, {people[0].position}, {people[0].unit}: hủy bỏ Giấy khen đã được tặng tại Quyết định số {numbers[0]} ngày 20/6/{day.year - 1} của Chủ tịch UBND huyện;",
        f"2. {units[0]}: hủy bỏ Giấy khen đã được tặng tại Quyết định số {numbers[1]} ngày 25/12/{day.year - 1} của Chủ tịch UBND huyện.",
    ])  # fmt: skip
    sheet.article("Điều 2.", "Phòng Nội vụ thu hồi Giấy khen, hiện vật và nộp lại tiền thưởng vào ngân sách nhà nước.")
    sheet.article("Điều 3.", "Quyết định này có hiệu lực kể từ ngày ký./.")
    sheet.sign(("CHỦ TỊCH",), chief(rng), "Chủ tịch", None, "- Như Điều 2;", "- Lưu: VT, NV.")
    sheet.cites += numbers
    sheet.revokes += numbers
    return sheet.made()
