"""What speaks of awards and grants none: a ceremony in the news, a notice for comment, a report with names."""

import random
from dataclasses import replace

from samples import bodies, merits, names, recipients
from samples.forms import Form, random_day
from samples.layouts.lists import lowered
from samples.model import Made, Paper, Table, Truth, TruthDocument, line
from samples.recipients import Item, award, numbered, several
from samples.rows import cells, head


def ceremony(rng: random.Random) -> Made:
    """A news article that names collectives and persons with post and unit: their awards are reported, not granted."""
    day = random_day(rng)
    area = bodies.province(rng, day).area
    how = recipients.Style(honorific="Ông")
    groups = several(rng, rng.randint(1, 3), lambda: recipients.collective(rng, day))
    persons = [lowered(p) for p in several(rng, rng.randint(2, 3), lambda: recipients.posted(rng, day, how))]
    title = (
        f"{area[0].upper()}{area[1:]} trao thưởng các điển hình tiên tiến trong học tập và làm theo Bác năm {day.year}"
    )
    given = f"{'; '.join(g.text for g in groups)}; {'; '.join(p.text for p in persons)}"
    said = rng.choice(["trao tặng Bằng khen cho", "tặng Bằng khen của Chủ tịch UBND tỉnh cho"])
    body = (
        f"Chiều {day.day}/{day.month}, UBND {area} tổ chức hội nghị tuyên dương các điển hình tiên tiến. Đồng chí "
        f"{names.person(rng).name}, Phó Chủ tịch UBND tỉnh, dự và phát biểu.",
        f"Tại hội nghị, thừa ủy quyền của Chủ tịch UBND tỉnh, Ban Tổ chức đã {said} {len(groups):02d} tập thể và "
        f"{len(persons):02d} cá nhân, gồm: {given}.",
        "Những tấm gương được tôn vinh đã lan tỏa tinh thần vượt khó, sáng tạo trong lao động, sản xuất.",
    )
    parts = (
        line(title, "left", bold=True, size=17),
        line(f"{rng.randint(8, 17):02d}:{rng.randint(10, 59)} | {day:%d/%m/%Y}", "left", italic=True, size=11),
        *(line(text, first=0, before=3) for text in body),
        line(f"Bài và ảnh: {names.person(rng, minority=0).name}", "right", bold=True),
    )
    unasked = merits.Merit("?", None, "?")
    awards = tuple(replace(award(i, "bk-tinh", unasked), status="reported") for i in (*groups, *persons))
    return Made(Paper(parts), Truth(TruthDocument("bai-bao", None, "?", "?", "?", title), awards))


def notice(rng: random.Random) -> Made:
    """«Thông báo lấy ý kiến Nhân dân»: candidates for an order; mentions only."""
    day = random_day(rng)
    body = bodies.department(rng, day, name="Sở Nội vụ")
    form = Form(rng, body, day, "TB")
    how = recipients.style(rng)
    groups = several(rng, rng.randint(1, 3), lambda: recipients.collective(rng, day))
    persons = several(rng, rng.randint(1, 4), lambda: recipients.posted(rng, day, how))
    form.header()
    form.name("Về việc lấy ý kiến Nhân dân trước khi trình Chủ tịch nước tặng thưởng Huân chương Lao động")
    form.add(
        line(
            f"{body.agency} thông báo công khai danh sách tập thể, cá nhân "
            "đề nghị tặng thưởng Huân chương Lao động hạng Ba để lấy ý kiến Nhân dân, cụ thể:",
            before=3,
        )
    )
    form.add(line("I. Tập thể", bold=True), *(line(t) for t in numbered(rng, groups, letters=False)))
    form.add(line("II. Cá nhân", bold=True), *(line(t) for t in numbered(rng, persons, letters=False)))
    form.add(line("Mọi ý kiến xin gửi về Sở Nội vụ trong thời hạn 10 ngày kể từ ngày đăng tải./."))
    form.mentions += [award(item, "hc-lao-dong-3", None) for item in (*groups, *persons)]
    form.sign()
    return form.made()


def report(rng: random.Random) -> Made:
    """A report on a movement with a table of those commended before: mentions only."""
    day = random_day(rng)
    form = Form(rng, bodies.department(rng, day), day, "BC")
    how = recipients.style(rng, plain=True)
    persons = several(rng, rng.randint(3, 6), lambda: recipients.posted(rng, day, how, "department"))
    year = day.year - 1
    form.header()
    form.name(f"Kết quả thực hiện phong trào thi đua năm {year}")
    form.add(
        line("I. KẾT QUẢ", bold=True, before=3),
        line(
            f"Năm {year}, đơn vị có 03 tập thể, {len(persons):02d} cá nhân được Giám đốc Sở tặng "
            "Giấy khen; 02 cá nhân được Chủ tịch UBND tỉnh tặng Bằng khen. Các cá nhân tiêu biểu:"
        ),
        _table(persons),
        line("II. PHƯƠNG HƯỚNG", bold=True, before=3),
        line(
            f"Phấn đấu năm {year + 1} có 100% tập thể đạt danh hiệu “Tập thể lao động tiên tiến”, "
            "15% cá nhân đạt danh hiệu “Chiến sĩ thi đua cơ sở”./."
        ),
    )
    form.mentions += [award(item, "gk-so", None) for item in persons]
    form.sign()
    return form.made()


def _table(persons: list[Item]) -> Table:
    rows = []
    for i, item in enumerate(persons, 1):
        r = item.recipient
        rows.append(cells(str(i), r.name, f"{r.position}, {r.unit}", "Giấy khen của Giám đốc Sở"))
    return Table((1, 4, 6, 4), head("TT", "Họ và tên", "Chức vụ, đơn vị", "Hình thức khen thưởng"), tuple(rows))
