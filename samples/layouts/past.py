"""Papers of 1951 to 2003: decrees, orders of the Council of State, old provinces, orders of the resistance."""

import random
from dataclasses import replace
from datetime import date

from samples import bodies, names, old_bodies, places, recipients
from samples.forms import Form, random_day
from samples.jobs import Job
from samples.laws import Basis
from samples.merits import Merit
from samples.model import Made, Table, TruthRecipient, line
from samples.recipients import Item, award, several
from samples.rows import cells, head
from samples.signing import alone, together

WORKERS = (
    ("tổ trưởng", "Nhà máy Dệt Thành Tây"),
    ("công nhân lái máy", "Công trường Thủy lợi Sông Nhuận"),
    ("thợ nguội", "Xưởng Cơ khí Hồng Phong"),
    ("chủ nhiệm", "Hợp tác xã Nông nghiệp Tân Tiến"),
)
DEEDS = (
    "đã có nhiều sáng kiến tăng năng suất, tiết kiệm nguyên vật liệu",
    "đã dũng cảm bảo vệ máy móc, tài sản của Nhà nước",
    "đã đạt năng suất cao liên tục và giúp đỡ đồng đội",
)


def decree(rng: random.Random) -> Made:
    """«SẮC LỆNH», «Chiểu …», «RA SẮC LỆNH:», an article a recipient, no list."""
    day = random_day(rng, 1951, 1965)
    form = Form(rng, old_bodies.republic(), day, "SL", rng.randint(11, 240))
    form.by_pen, form.esign = False, ()
    form.signing = alone(form.body, form.signing.name)
    form.header()
    form.name("Tặng thưởng Huân chương Lao động")
    form.bases(
        [
            Basis("Chiểu Hiến pháp nước Việt Nam Dân chủ Cộng hòa"),
            Basis("Chiểu Sắc lệnh số 65B/SL ngày 01 tháng 5 năm 1950 đặt Huân chương Lao động", ("65B/SL",)),
            Basis("Theo đề nghị của Hội đồng Chính phủ"),
        ]
    )
    people = names.people(rng, rng.randint(2, 3), minority=0)
    for i, (who, grade) in enumerate(zip(people, rng.sample((1, 2, 3), len(people)), strict=True), 1):
        reason, (position, unit) = rng.choice(DEEDS), rng.choice(WORKERS)
        words = f"{who.honorific.lower()} {who.name}, {position} {unit}"
        form.article(
            i, f"Tặng thưởng Huân chương Lao động hạng {('Nhất', 'Nhì', 'Ba')[grade - 1]} cho {words}, {reason}."
        )
        item = Item(words, TruthRecipient("ca-nhan", who.name, who.honorific.lower(), position, unit))
        form.awards.append(award(item, f"hc-lao-dong-{grade}", Merit(reason, None, "?")))
    form.article(len(people) + 1, "Thủ tướng Chính phủ chịu trách nhiệm thi hành Sắc lệnh này.")
    form.sign()
    return form.made()


def state_council(rng: random.Random) -> Made:
    """An order for communes and co-operatives of an old province, «1/», decided together."""
    day = random_day(rng, 1982, 1991)
    form = Form(rng, old_bodies.state_council(day), day, number=rng.randint(101, 990))
    form.by_pen, form.esign = False, ()
    form.signing = together(form.body, form.signing.name, rng.choice(["Chủ tịch", "Phó Chủ tịch"]))
    form.header()
    form.name("Về việc tặng thưởng Huân chương Lao động")
    form.bases(
        [
            Basis("Căn cứ Điều 100 của Hiến pháp nước Cộng hoà xã hội chủ nghĩa Việt Nam"),
            Basis("Theo đề nghị của Hội đồng Bộ trưởng"),
        ]
    )
    where, year, grade = rng.choice(old_bodies.PROVINCES), day.year, rng.choice((1, 2, 3))
    merit = Merit(
        f"đã có thành tích xuất sắc trong sản xuất nông nghiệp từ năm {year - 5} đến năm {year - 1}",
        (year - 5, year - 1),
        "?",
    )
    items = [*several(rng, 2, lambda: _masses(rng)), *several(rng, rng.randint(1, 2), lambda: _farm(rng))]
    form.article(1, f"Tặng thưởng Huân chương Lao động hạng {('Nhất', 'Nhì', 'Ba')[grade - 1]} cho:")
    mark = rng.choice(["{}/ ", "{}- ", "{}. "])
    for i, item in enumerate(items, 1):
        form.add(line(f"{mark.format(i)}{item.text}{';' if i < len(items) else ','}"))
    form.add(line(f"thuộc tỉnh {where}, {merit.reason}."))
    form.awards += [award(item, f"hc-lao-dong-{grade}", merit) for item in items]
    form.article(2, f"Hội đồng Bộ trưởng và Uỷ ban nhân dân tỉnh {where} chịu trách nhiệm thi hành quyết định này.")
    form.sign()
    return form.made()


def _masses(rng: random.Random) -> Item:
    name = f"Nhân dân và cán bộ xã {places.commune(rng, date(1985, 1, 1)).split(' ', 1)[1]}, {places.district(rng)}"
    return Item(name, TruthRecipient("tap-the", name))


def _farm(rng: random.Random) -> Item:
    name = f"Hợp tác xã nông nghiệp {rng.choice(['Tân Tiến', 'Quyết Thắng', 'Đoàn Kết'])}, {places.district(rng)}"
    return Item(name, TruthRecipient("doanh-nghiep", name))


TEAMS = (
    "Tổ may số 2, Xí nghiệp May Tân Lâm",
    "Đội máy kéo, Nông trường Ia Rông",
    "Tổ bốc xếp, Xí nghiệp Vận tải đường sông",
    "Ca 3, Nhà máy Gạch Phú Sơn",
)
COMRADES = (
    ("công nhân", "Xí nghiệp May Tân Lâm"),
    ("giáo viên", "Trường phổ thông cơ sở Phú Sơn"),
    ("trưởng trạm", "Trạm Y tế xã Tân Mỏ"),
    ("đội trưởng", "Hợp tác xã nông nghiệp Tân Tiến"),
    ("cán bộ", "Phòng Lương thực huyện Tân Lâm"),
)


OLD_BASES = (
    Basis("Căn cứ Luật Tổ chức Hội đồng nhân dân và Uỷ ban nhân dân ngày 30 tháng 6 năm 1983"),
    Basis("Xét đề nghị của Ban Thi đua tỉnh"),
)


def old_province(rng: random.Random) -> Made:
    """A typed province of before 1997: titles of the time and Bằng khen in sections «A-», «B-», «C-»."""
    day = random_day(rng, 1982, 1996)
    form = Form(rng, old_bodies.old_province(rng), day, number=rng.randint(101, 990))
    form.by_pen, form.esign = False, ()
    form.signing = together(form.body, form.signing.name, rng.choice(["Chủ tịch", "Phó Chủ tịch"]))
    year = day.year - 1
    merit = Merit(f"đã có thành tích xuất sắc trong phong trào thi đua năm {year}", (year, year), "?")
    form.header()
    form.name(f"Về việc khen thưởng thành tích thi đua năm {year}")
    form.bases(list(OLD_BASES))
    form.article(
        1,
        f"Nay công nhận danh hiệu thi đua và tặng {form.body.award[1]} cho tổ, đội, cá nhân {merit.reason} sau đây:",
    )
    persons = several(rng, rng.randint(4, 8), lambda: _comrade(rng))
    teams = [Item(t, TruthRecipient("tap-the", t)) for t in rng.sample(TEAMS, 2)]
    cut = rng.randint(1, 3)
    sections = (
        ("TỔ, ĐỘI LAO ĐỘNG XÃ HỘI CHỦ NGHĨA", "dhtd-to-doi-ld-xhcn", teams),
        ("LAO ĐỘNG TIÊN TIẾN", "dhtd-ldtt", persons[:cut]),
        ("BẰNG KHEN CỦA UBND TỈNH", "bk-tinh", persons[cut:]),
    )
    for letter, (heading, code, items) in zip("ABC", sections, strict=True):
        form.add(line(f"{letter}- {heading}:", bold=True, before=3))
        form.add(*(line(f"{i}- {item.text}") for i, item in enumerate(items, 1)))
        form.awards += [award(item, code, merit) for item in items]
    form.closing_articles(whom="các đơn vị, cá nhân")
    form.sign()
    return form.made()


def _comrade(rng: random.Random) -> Item:
    position, unit = rng.choice(COMRADES)
    return recipients.individual(
        rng, names.person(rng), Job(position, unit, joined=False), recipients.Style(", ", False, "Đồng chí")
    )


RESISTANCE = (("kc-hc-khang-chien", "Huân chương Kháng chiến"), ("kc-hch-khang-chien", "Huy chương Kháng chiến"))
WAR_MERITS = (
    "đã có thành tích trong sự nghiệp kháng chiến chống Mỹ, cứu nước",
    "đã có công lao trong cuộc kháng chiến chống Mỹ cứu nước của dân tộc",
)


def resistance(rng: random.Random) -> Made:
    """Orders or medals of the resistance in a table: class and residence in columns, the year of birth beside them."""
    day = random_day(rng, 1995, 2004)
    body = replace(bodies.president(rng, day), tail=f"{day.year}/QĐ-CTN")
    form = Form(rng, body, day, number=rng.randint(101, 990))
    form.by_pen, form.esign = False, ()
    code, words = rng.choice(RESISTANCE)
    merit = Merit(rng.choice(WAR_MERITS), None, "khang-chien")
    form.header()
    form.name(f"Về việc tặng thưởng {words}")
    form.bases([Basis("Căn cứ Hiến pháp năm 1992"), Basis("Xét đề nghị của Thủ tướng Chính phủ")])
    people, where = names.people(rng, rng.randint(5, 12), minority=0.2), f"tỉnh {places.province(rng, day)}"
    form.article(
        1,
        f"Tặng thưởng {words} hạng Nhất, hạng Nhì cho {len(people)} cá nhân thuộc {where} "
        f"(có danh sách kèm theo), {merit.reason}.",
    )
    form.closing_articles(whom="các cá nhân")
    form.sign()
    form.annex("DANH SÁCH", f"Cá nhân được tặng thưởng {words}")
    form.add(_veterans(form, people, code, merit))
    return form.made()


def _veterans(form: Form, people: list[names.Person], code: str, merit: Merit) -> Table:
    rng, rows = form.rng, []
    for i, who in enumerate(people, 1):
        grade, home = rng.choice((1, 2)), f"{places.commune(rng, form.day)}, {places.district(rng)}"
        year = str(rng.randint(1918, 1955))
        rows.append(cells(str(i), who.name, year, home, ("Nhất", "Nhì")[grade - 1], middle=(0, 2, 4)))
        item = Item("", TruthRecipient("ca-nhan", who.name, None, None, home))
        form.awards.append(award(item, f"{code}-{grade}", merit))
    return Table((1, 4, 1.6, 6, 1.6), head("Số TT", "Họ và tên", "Năm sinh", "Trú quán", "Hạng"), tuple(rows))
