"""Army and police with ranks before the names and titles of their own; a school's pupils with their classes."""

import random

from samples import bodies, merits, names, old_bodies, places, recipients
from samples.forms import Form, random_day
from samples.jobs import Job
from samples.laws import Basis
from samples.layouts.lists import count_words
from samples.merits import Merit
from samples.model import Made, Table, TruthRecipient, line
from samples.recipients import Item, award, several
from samples.rows import cells, head
from samples.signing import alone

RANKS = ("Đại úy", "Thượng úy", "Trung úy", "Thiếu tá", "Trung tá", "Thượng sĩ", "Thiếu tá QNCN")
SOLDIERS = (
    ("Trung đội trưởng", "Đại đội 2, Tiểu đoàn 1"),
    ("Trợ lý", "Ban Tác huấn, Phòng Tham mưu"),
    ("Nhân viên", "Kho Kỹ thuật, Phòng Kỹ thuật"),
    ("Chính trị viên phó", "Đại đội Công binh"),
)
OFFICERS = (
    ("Cán bộ", "Phòng Cảnh sát giao thông"),
    ("Phó Đội trưởng", "Đội 3, Phòng An ninh kinh tế"),
    ("Đội trưởng", "Đội Cảnh sát hình sự, Công an huyện Tân Lâm"),
    ("Cán bộ", "Công an phường Phú Sơn"),
)
TROOPS = (
    "Đại đội 2, Tiểu đoàn 1",
    "Phòng Chính trị",
    "Tiểu đoàn 4, Trung đoàn 812",
    "Ban Chỉ huy quân sự huyện Tân Lâm",
)


MOVEMENTS = ("Quyết thắng", "“Vì an ninh Tổ quốc”")
"""Of army and police."""


TITLES = (
    (("dhtd-dvqt", "Đơn vị quyết thắng"), ("dhtd-cstt", "Chiến sĩ tiên tiến")),
    (("dhtd-dvtt", "Đơn vị tiên tiến"), ("dhtd-cstd-co-so", "Chiến sĩ thi đua cơ sở")),
)


def army(rng: random.Random) -> Made:
    """«Đơn vị quyết thắng», «Chiến sĩ tiên tiến»; the rank stands before the name."""
    return _armed(rng, police=False)


def police(rng: random.Random) -> Made:
    """«Đơn vị tiên tiến», «Chiến sĩ thi đua cơ sở» of a province's police in a table with the rank in a column."""
    return _armed(rng, police=True)


def _armed(rng: random.Random, *, police: bool) -> Made:
    day = random_day(rng, 2012, 2024)
    where = places.province(rng, day)
    body = old_bodies.police(where) if police else old_bodies.army(rng, where)
    form = Form(rng, body, day, number=rng.randint(21, 990))
    year = day.year - 1
    merit = Merit(
        f"đã có thành tích xuất sắc trong phong trào thi đua {MOVEMENTS[police]} năm {year}",
        (year, year),
        "chuyen-de",
    )
    form.signing = alone(body, form.signing.name)
    form.header()
    form.name(f"Về việc công nhận danh hiệu thi đua năm {year}")
    form.bases([Basis("Căn cứ Luật Thi đua, Khen thưởng"), Basis("Xét đề nghị của Hội đồng Thi đua - Khen thưởng")])
    units = ["Đội 3, Phòng An ninh kinh tế", "Công an phường Phú Sơn"] if police else rng.sample(TROOPS, 2)
    groups = [Item(u, TruthRecipient("tap-the", u)) for u in units]
    persons = several(rng, rng.randint(3, 7), lambda: _ranked(rng, OFFICERS if police else SOLDIERS))
    for i, ((code, words), items) in enumerate(zip(TITLES[police], (groups, persons), strict=True), 1):
        whom = count_words(rng, len(items) if i == 1 else 0, len(items) if i == 2 else 0)
        form.article(i, f"Công nhận danh hiệu “{words}” cho {whom} {merit.reason}, gồm:")
        if police and i == 2:
            form.add(_rank_table(items))
        else:
            form.add(*(line(f"{k}. {item.text}") for k, item in enumerate(items, 1)))
        form.awards += [award(item, code, merit) for item in items]
    form.closing_articles(3)
    form.sign()
    return form.made()


def _ranked(rng: random.Random, posts: tuple[tuple[str, str], ...]) -> Item:
    position, unit = rng.choice(posts)
    job = Job(position, unit, rng.choice(RANKS), joined=False)
    return recipients.individual(rng, names.person(rng), job, recipients.Style())


def _rank_table(items: list[Item]) -> Table:
    rows = []
    for i, item in enumerate(items, 1):
        r = item.recipient
        rows.append(cells(str(i), f"{r.honorific} {r.name}", r.position or "", r.unit or ""))
    return Table((1, 5, 3, 5), head("STT", "Cấp bậc, họ và tên", "Chức vụ", "Đơn vị"), tuple(rows))


def pupils(rng: random.Random) -> Made:
    """A school's pupils in a table: class and achievement; «em» nowhere."""
    day = random_day(rng, 2015).replace(month=6)
    form = Form(rng, bodies.school(rng, day), day)
    merit = merits.school_year(rng, day)
    people = names.people(rng, rng.randint(5, 14))
    form.header()
    form.name("Về việc khen thưởng học sinh")
    form.bases()
    form.article(1, f"Tặng {form.body.award[1]} cho {len(people)} học sinh {merit.reason} (có danh sách kèm theo).")
    form.closing_articles(whom="các em học sinh")
    form.sign()
    form.annex("DANH SÁCH HỌC SINH ĐƯỢC KHEN THƯỞNG")
    rows = []
    for i, who in enumerate(people, 1):
        grade = f"{rng.randint(6, 12)}A{rng.randint(1, 6)}"
        born = f"{rng.randint(1, 28):02d}/{rng.randint(1, 12):02d}/{day.year - rng.randint(11, 17)}"
        rows.append(cells(str(i), who.name, born, grade, middle=(0, 2, 3)))
        form.awards.append(
            award(Item("", TruthRecipient("ca-nhan", who.name, None, None, grade)), form.body.award[0], merit)
        )
    form.add(Table((1, 5, 3, 2), head("TT", "Họ và tên", "Ngày sinh", "Lớp"), tuple(rows)))
    return form.made()
