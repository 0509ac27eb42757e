"""Papers that grant nothing: a plan, a proposal, minutes, a news article; and a decision that takes an award back."""

import random
from datetime import date

from samples import bodies, merits, names, recipients
from samples.forms import Form, random_day
from samples.laws import earlier, short
from samples.layouts.lists import count_words
from samples.layouts.tables import cells, head
from samples.model import Made, Paper, Table, Truth, TruthDocument, line
from samples.recipients import award, numbered, several

AIMS = (
    "Phát hiện, bồi dưỡng, tổng kết, tuyên truyền và nhân rộng các điển hình tiên tiến trong các phong trào thi đua yêu nước.",
    "Tạo sự chuyển biến trong nhận thức của cấp ủy, chính quyền và Nhân dân về vai trò của điển hình tiên tiến.",
    "Việc lựa chọn điển hình bảo đảm công khai, khách quan, có sức lan tỏa trên địa bàn tỉnh.",
)
TASKS = (
    "Các sở, ban, ngành, địa phương đăng ký xây dựng điển hình tiên tiến, gửi về Sở Nội vụ trước ngày {day}.",
    "Báo và Đài Phát thanh, Truyền hình tỉnh mở chuyên mục “Người tốt, việc tốt”, mỗi tuần ít nhất 02 tin, bài.",
    "Mỗi cơ quan, đơn vị phấn đấu có từ 02 điển hình tiên tiến trở lên trong giai đoạn này.",
    "Tổ chức sơ kết vào quý III và tổng kết gắn với Đại hội Thi đua yêu nước các cấp.",
)


def plan(rng: random.Random) -> Made:
    """A plan on điển hình tiên tiến for a period of five years, as a province issues it."""
    first = rng.choice([2016, 2021, 2021, 2026])
    day = date(first - rng.choice([0, 0, 1]) if first > 2016 else 2016, rng.randint(1, 12), rng.randint(1, 28))
    form = Form(rng, bodies.province(rng, day), day, "KH")
    form.period = (first, first + 4)
    period = f"giai đoạn {first}{rng.choice(['-', ' - ', '–'])}{first + 4}"
    form.header()
    form.name(f"Xây dựng, nhân rộng và tuyên truyền điển hình tiên tiến {period}")
    _cited(rng, form, period)
    form.add(line("I. MỤC ĐÍCH, YÊU CẦU", bold=True, before=3))
    for i, text in enumerate(AIMS, 1):
        form.add(line(f"{i}. {text}"))
    form.add(line("II. NỘI DUNG VÀ CHỈ TIÊU", bold=True, before=3))
    due = date(day.year, min(day.month + 2, 12), 15)
    for i, text in enumerate(TASKS, 1):
        form.add(line(f"{i}. {text.format(day=short(due, random.Random(0)))}"))
    form.add(line("III. TỔ CHỨC THỰC HIỆN", bold=True, before=3))
    form.add(
        line(
            "1. Sở Nội vụ là cơ quan thường trực, đôn đốc, kiểm tra và tổng hợp kết quả, báo cáo UBND tỉnh trước ngày 10/12 hằng năm."
        )
    )
    form.add(
        line(
            "2. Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội phối hợp tuyên truyền, vận động."
        )
    )
    form.add(
        line(
            f"Trên đây là Kế hoạch xây dựng và nhân rộng điển hình tiên tiến {period}, yêu cầu các đơn vị nghiêm túc triển khai thực hiện./."
        )
    )
    form.sign()
    return form.made()


def _cited(rng: random.Random, form: Form, period: str) -> None:
    """The opening: which directives the plan carries out."""
    papers = [
        (
            "34-CT/TW",
            "Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng",
        ),
        (
            "18/CT-TTg",
            "Chỉ thị số 18/CT-TTg ngày 19/5/2014 của Thủ tướng Chính phủ về phát hiện và nhân rộng các điển hình tiên tiến",
        ),
    ]
    chosen = rng.sample(papers, rng.choice([1, 2]))
    form.cite(number for number, _ in chosen)
    words = "; ".join(text for _, text in chosen)
    form.add(
        line(
            f"Thực hiện {words}, Chủ tịch UBND tỉnh ban hành Kế hoạch xây dựng và nhân rộng điển hình tiên tiến {period} như sau:",
            before=4,
        )
    )


def proposal(rng: random.Random) -> Made:
    """A department asks the province's chair for Bằng khen: names and no award."""
    day = random_day(rng)
    form = Form(rng, bodies.department(rng, day), day, "TTr")
    merit, how = merits.any_merit(rng, day), recipients.style(rng, plain=True)
    groups = several(rng, rng.randint(1, 3), lambda: recipients.collective(rng, day))
    persons = several(rng, rng.randint(3, 8), lambda: recipients.posted(rng, day, how))
    form.header()
    form.name("Về việc đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh")
    form.add(line(f"Kính gửi: Chủ tịch UBND {form.body.area}.", "center", before=4))
    number = f"{rng.randint(10, 60)}/KH-UBND"
    issued = earlier(day, rng, 60)
    form.add(
        line(
            f"Thực hiện Kế hoạch số {number} ngày {short(issued, rng)} của UBND tỉnh; sau khi xét thành tích, {form.body.agency} kính đề nghị Chủ tịch UBND tỉnh xem xét, tặng Bằng khen cho {count_words(rng, len(groups), len(persons))} {merit.reason}, cụ thể:",
            before=3,
        )
    )
    form.cite([number])
    form.add(line("I. Tập thể", bold=True))
    for text in numbered(rng, groups, letters=False):
        form.add(line(text))
    form.add(line("II. Cá nhân", bold=True))
    rows = [
        cells(str(i), p.recipient.name, p.recipient.position or "", p.recipient.unit or "")
        for i, p in enumerate(persons, 1)
    ]
    form.add(Table((1, 4, 3, 5), head("TT", "Họ và tên", "Chức vụ", "Đơn vị công tác"), tuple(rows)))
    form.add(line(f"{form.body.agency} kính trình Chủ tịch UBND tỉnh xem xét, quyết định./.", before=3))
    form.mentions += [award(item, "bk-tinh", merit) for item in (*groups, *persons)]
    form.sign()
    return form.made()


def minutes(rng: random.Random) -> Made:
    """Minutes of the emulation council with votes per name: mentions only."""
    day = random_day(rng)
    form = Form(rng, bodies.department(rng, day), day, "BB")
    merit, how = merits.yearly(rng, day), recipients.style(rng, plain=True)
    persons = several(rng, rng.randint(3, 7), lambda: recipients.posted(rng, day, how, "department"))
    form.header()
    form.name("Họp Hội đồng Thi đua - Khen thưởng xét, đề nghị danh hiệu Chiến sĩ thi đua cơ sở")
    chair, clerk = form.signing.name, names.person(rng, minority=0).name
    members = rng.choice([7, 9, 11])
    form.add(
        line(
            f"Hôm nay, vào lúc 8 giờ 00 ngày {day.day:02d} tháng {day.month} năm {day.year}, tại phòng họp {form.body.agency}, Hội đồng Thi đua - Khen thưởng tiến hành họp.",
            before=4,
        )
    )
    form.add(
        line(
            f"Chủ trì: Ông {chair}, {form.body.chief}, Chủ tịch Hội đồng. Thư ký: {clerk}. Thành viên có mặt: {members}/{members}."
        )
    )
    form.add(
        line(
            f"Hội đồng bỏ phiếu kín đề nghị danh hiệu Chiến sĩ thi đua cơ sở cho các cá nhân {merit.reason}, kết quả như sau:"
        )
    )
    rows = []
    for i, p in enumerate(persons, 1):
        votes = rng.randint(members - 2, members)
        rows.append(
            cells(
                str(i),
                p.recipient.name,
                f"{p.recipient.position}, {p.recipient.unit}",
                f"{votes}/{members}",
                middle=(0, 3),
            )
        )
    form.add(Table((1, 4, 6, 2), head("STT", "Họ và tên", "Chức vụ, đơn vị", "Số phiếu"), tuple(rows)))
    form.add(line("Biên bản được thông qua và kết thúc vào lúc 10 giờ 30 cùng ngày./.", before=3))
    form.mentions += [award(item, "dhtd-cstd-co-so", merit) for item in persons]
    form.sign()
    return form.made()


def revocation(rng: random.Random) -> Made:
    """A decision that cancels an earlier award for a false report; it grants nothing."""
    day = random_day(rng, 2017)
    form = Form(rng, bodies.province(rng, day), day)
    issued = date(day.year - 1, rng.randint(1, 12), rng.randint(1, 28))
    number = f"{rng.randint(101, 3000)}/QĐ-UBND"
    how = recipients.Style()
    item = recipients.posted(rng, day, how)
    verb = rng.choice(["Hủy bỏ", "Thu hồi", "Huỷ bỏ"])
    form.header()
    form.name(f"Về việc {verb.lower()} quyết định khen thưởng")
    form.bases()
    dated = f"Quyết định số {number} ngày {short(issued, rng)} của Chủ tịch UBND tỉnh"
    text = item.text[0].lower() + item.text[1:]
    form.article(
        1, f"{verb} {form.body.award[1]} đã tặng cho {text} tại {dated}. Lý do: kê khai không đúng thành tích."
    )
    form.article(2, f"Thu hồi hiện vật, bằng khen và tiền thưởng kèm theo {number} theo quy định tại Điều 93 Luật Thi đua, khen thưởng."
                 if rng.random() < 0.3 else "Sở Nội vụ có trách nhiệm thu hồi hiện vật khen thưởng và tiền thưởng theo quy định.")  # fmt: skip
    form.article(
        3,
        "Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng UBND tỉnh, Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này./.",
    )
    form.cite([number])
    form.revokes.append(number)
    form.sign()
    return form.made()


def article(rng: random.Random) -> Made:
    """A news article about a ceremony: no number, no signature, no valid award."""
    day = random_day(rng)
    body = bodies.province(rng, day)
    persons = [names.person(rng) for _ in range(4)]
    title = f"{body.area[0].upper()}{body.area[1:]}: Biểu dương gương điển hình tiên tiến năm {day.year}"
    parts = (
        line(title, "left", bold=True, size=17),
        line(f"{day.day:02d}/{day.month:02d}/{day.year} 14:{rng.randint(10, 59)}", "left", italic=True, size=11),
        line(
            f"Sáng {day.day}/{day.month}, UBND {body.area} tổ chức Hội nghị biểu dương điển hình tiên tiến. Dự hội nghị có đồng chí {persons[0].name}, Phó Chủ tịch UBND tỉnh.",
            first=0,
            bold=True,
        ),
        line(
            f"Tại hội nghị, 12 tập thể và 25 cá nhân được trao Bằng khen của Chủ tịch UBND tỉnh. Trong số đó có {persons[1].honorific.lower()} {persons[1].name}, người gắn bó nhiều năm với công tác khuyến học ở cơ sở.",
            first=0,
        ),
        line(
            f"“Phần thưởng này là động lực để tôi tiếp tục cố gắng”, {persons[2].honorific.lower()} {persons[2].name} chia sẻ. Trước đó, năm {day.year - 2}, {persons[2].honorific.lower()} cũng đạt danh hiệu Chiến sĩ thi đua cấp tỉnh.",
            first=0,
        ),
        line(
            "Phát biểu tại hội nghị, lãnh đạo tỉnh đề nghị các địa phương tiếp tục phát hiện, bồi dưỡng và nhân rộng các gương người tốt, việc tốt.",
            first=0,
        ),
        line(names.person(rng, minority=0).name, "right", bold=True),
    )
    document = TruthDocument("bai-bao", None, None, None, None, title)
    return Made(Paper(parts, esign=()), Truth(document))
