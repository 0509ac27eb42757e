"""Enterprises, grassroots unions, Lệnh thưởng, a list in a file of its own, aliases, an award outside the catalogue."""

import random
from dataclasses import replace

from samples import bodies, merits, names, old_bodies, places, recipients
from samples.bodies import Body
from samples.forms import Form, random_day
from samples.jobs import Job
from samples.laws import Basis
from samples.layouts.lists import list_in_article
from samples.layouts.tables import open_annex
from samples.merits import Merit
from samples.model import Made, PageBreak, Paper, Table, Truth, TruthDocument, TruthRecipient, line
from samples.money import dotted
from samples.recipients import Item, award, numbered, several
from samples.rows import cells, head, person_row
from samples.signing import alone, together

FIRMS = (("Công ty Cổ phần Cà phê Tân Thịnh", "CPTT"), ("Công ty TNHH MTV Lâm nghiệp Hưng Vượng", "LNHV"))
POSTS = (
    ("Công nhân", "Đội sản xuất số 2"),
    ("Tổ trưởng", "Tổ Chế biến"),
    ("Kế toán", "Phòng Tài chính - Kế toán"),
    ("Lái xe", "Đội Vận tải"),
    ("Quản đốc", "Xưởng Cơ khí"),
)


def _firm(rng: random.Random, where: str) -> Body:
    name, tail = rng.choice(FIRMS)
    return Body(
        agency=name,
        above=(),
        name=(name.upper(),),
        tail="{type}-" + tail,
        place=where,
        authority=f"GIÁM ĐỐC {name.upper()}",
        chief="Giám đốc",
        deputy="Phó Giám đốc",
        award=("gk-dn", "Giấy khen của Giám đốc Công ty"),
        level="school",
        area=where,
    )


def _worker(rng: random.Random, how: recipients.Style) -> Item:
    return recipients.individual(rng, names.person(rng), Job(*rng.choice(POSTS), joined=False), how)


def enterprise(rng: random.Random) -> Made:
    """A company's Giấy khen with one bonus for each person, said in the sentence."""
    day = random_day(rng)
    form = Form(rng, _firm(rng, places.province(rng, day)), day)
    amount, how = rng.choice((300_000, 500_000, 1_000_000)), recipients.style(rng)
    persons = several(rng, rng.randint(3, 8), lambda: _worker(rng, how))
    year = day.year - 1
    merit = Merit(f"đã có thành tích xuất sắc trong lao động, sản xuất năm {year}", (year, year), "?")
    form.header()
    form.name("Về việc tặng Giấy khen cho người lao động")
    form.bases([Basis("Căn cứ Điều lệ Công ty"), Basis("Xét đề nghị của Trưởng phòng Tổ chức - Hành chính")])
    form.article(
        1,
        f"Tặng {form.body.award[1]} kèm theo tiền thưởng {dotted(amount)} đồng/người cho {len(persons):02d} cá nhân "
        f"{merit.reason}, gồm:",
    )
    form.add(*(line(text) for text in numbered(rng, persons)))
    form.awards += [award(p, "gk-dn", merit, amount) for p in persons]
    form.closing_articles(whom="các cá nhân")
    form.sign()
    return form.made()


def _union(where: str, school: str) -> Body:
    return Body(
        agency=f"Công đoàn cơ sở {school}",
        above=(f"LIÊN ĐOÀN LAO ĐỘNG TỈNH {where.upper()}",),
        name=(f"CÔNG ĐOÀN CƠ SỞ {school.upper()}",),
        tail="{type}-CĐCS",
        place=where,
        authority="BAN CHẤP HÀNH CÔNG ĐOÀN CƠ SỞ",
        chief="Chủ tịch",
        deputy="Phó Chủ tịch",
        award=("gk-doan-the", "Giấy khen của Ban Chấp hành Công đoàn cơ sở"),
        level="school",
        collective="Ban Chấp hành",
        area=where,
    )


def school_union(rng: random.Random) -> Made:
    """A grassroots trade union: «CÔNG ĐOÀN CƠ SỞ», «TM. BAN CHẤP HÀNH»; Giấy khen to members."""
    day = random_day(rng)
    body = _union(places.province(rng, day), "Trường THPT Lê Quý Đôn")
    form = Form(rng, body, day)
    form.signing = together(body, form.signing.name, "Chủ tịch")
    merit, how = merits.school_year(rng, day), recipients.Style(honorific="đồng chí")
    persons = several(rng, rng.randint(3, 6), lambda: recipients.posted(rng, day, how, "school"))
    form.header()
    form.name("Về việc tặng Giấy khen cho đoàn viên công đoàn")
    form.bases([Basis("Căn cứ Điều lệ Công đoàn Việt Nam"), Basis("Xét đề nghị của các tổ công đoàn")])
    list_in_article(form, persons, merit, "đoàn viên")
    form.closing_articles(whom="các đoàn viên")
    form.sign()
    return form.made()


HONOURED = ("Đại đội 3, Trung đoàn 52", "Nhân dân và cán bộ xã Hòa Lâm", "Trường Thiếu sinh quân Bắc Sơn")


def medal_order(rng: random.Random) -> Made:
    """«LỆNH THƯỞNG» of the President of the Republic: collectives by class, «216-LCT»."""
    day = random_day(rng, 1958, 1969)
    body = replace(old_bodies.republic(), tail="LCT")
    form = Form(rng, body, day, "LT", rng.randint(11, 240))
    form.by_pen, form.esign = False, ()
    form.signing = alone(body, form.signing.name)
    chosen = rng.sample(HONOURED, 2)
    merit = Merit("đã có thành tích trong sản xuất và chiến đấu", None, "?")
    form.header()
    form.name("Thưởng Huân chương Chiến công")
    form.bases([Basis("Căn cứ Hiến pháp nước Việt Nam Dân chủ Cộng hòa"), Basis("Theo đề nghị của Hội đồng Chính phủ")])
    for i, (name, grade) in enumerate(zip(chosen, ("Nhì", "Ba"), strict=True), 1):
        form.article(i, f"Thưởng Huân chương Chiến công hạng {grade} cho {name}, {merit.reason}.")
        form.awards.append(award(Item(name, TruthRecipient("tap-the", name)), f"hc-chien-cong-{i + 1}", merit))
    form.article(3, "Thủ tướng Chính phủ chịu trách nhiệm thi hành Lệnh này.")
    form.sign()
    made = form.made()
    return replace(made, truth=replace(made.truth, document=replace(made.truth.document, type="?")))


def list_alone(rng: random.Random) -> Made:
    """The annex in a file of its own: its heading names the award and the decision it belongs to."""
    day = random_day(rng)
    form = Form(rng, bodies.province(rng, day), day)
    how = recipients.style(rng, plain=True)
    persons = several(rng, rng.randint(4, 9), lambda: recipients.posted(rng, day, how))
    form.by_pen, form.esign = False, ()
    form.annex("DANH SÁCH", f"Cá nhân được tặng {form.body.award[1]}")
    form.parts = [part for part in form.parts if not isinstance(part, PageBreak)]
    rows = tuple(person_row(str(i), how, p.recipient) for i, p in enumerate(persons, 1))
    form.add(Table((1, 4, 3.4, 6), head("STT", "Họ và tên", "Chức vụ", "Đơn vị"), rows))
    nothing = Merit("?", None, "?")
    awards = tuple(award(p, form.body.award[0], nothing) for p in persons)
    document = TruthDocument("danh-sach", form.number, day.isoformat(), "?", None, "?")
    return Made(Paper(tuple(form.parts)), Truth(document, awards))


def aliases(rng: random.Random) -> Made:
    """Elders of the Highlands known by another name in brackets: «Ông Y Wan Êban (Ama Lina), Già làng, buôn …»."""
    day = random_day(rng)
    form = Form(rng, bodies.province(rng, day, where=rng.choice(["Đắk Lắk", "Gia Lai"])), day)
    merit = merits.movement(rng, day)
    people = names.people(rng, rng.randint(3, 6), minority=1.0)
    form.header()
    form.name("Về việc tặng Bằng khen của Chủ tịch UBND tỉnh")
    form.bases()
    form.article(1, f"Tặng {form.body.award[1]} cho {len(people):02d} cá nhân {merit.reason}, gồm:")
    for i, who in enumerate(people, 1):
        where = f"buôn {rng.choice('ABCDE')}, {places.commune(rng, day)}"
        alias = (
            f" ({rng.choice(['Ama', 'Ami', 'Bok'])} {rng.choice(['Lina', 'H’Lan', 'Nhin', 'Wen'])})" if i % 2 else ""
        )
        form.add(line(f"{i}. {who.honorific} {who.name}{alias}, Già làng, {where};"))
        item = Item("", TruthRecipient("ca-nhan", who.name, who.honorific, "Già làng", where))
        form.awards.append(award(item, form.body.award[0], merit))
    form.closing_articles(whom="các ông, bà")
    form.sign()
    return form.made()


def unknown_award(rng: random.Random) -> Made:
    """A department gives a title that the catalogue does not have: `khac`, with its words kept."""
    day = random_day(rng)
    form = Form(rng, bodies.department(rng, day), day)
    title = rng.choice(("Bàn tay vàng", "Người cán bộ tận tụy", "Sao sáng ngành"))
    persons = several(rng, rng.randint(3, 7), lambda: recipients.posted(rng, day, recipients.Style(), "department"))
    sentence = (
        f"Công nhận danh hiệu “{title}” năm {day.year - 1} cho {len(persons):02d} cá nhân (có danh sách kèm theo)."
    )
    open_annex(form, f"Về việc công nhận danh hiệu “{title}”", sentence)
    rows = [
        cells(str(i), p.recipient.name, p.recipient.position or "", p.recipient.unit or "")
        for i, p in enumerate(persons, 1)
    ]
    form.add(Table((1, 4, 3.4, 6), head("TT", "Họ và tên", "Chức vụ", "Đơn vị"), tuple(rows)))
    merit = Merit("?", (day.year - 1, day.year - 1), "?")
    form.awards += [award(replace(p, recipient=replace(p.recipient, honorific=None)), "khac", merit) for p in persons]
    return form.made()
