"""Decisions with a table in the annex: one award, crosses per award, an award per row, many pages, bonuses."""

import random
from collections.abc import Sequence

from samples import bodies, merits, recipients
from samples.forms import Form, random_day
from samples.jobs import post_in
from samples.layouts.lists import count_words, title_of
from samples.merits import Merit
from samples.model import Cell, Made, Table, TruthRecipient, line
from samples.money import bonus, dotted
from samples.places import TWO_TIERS
from samples.recipients import Item, award, several

STT = ("STT", "TT", "Stt", "Số TT")
NAME = ("Họ và tên", "Họ tên", "Họ và tên", "HỌ VÀ TÊN", "Tên cá nhân")
POST = ("Chức vụ", "Chức danh", "Chức vụ, chức danh")
UNIT = ("Đơn vị", "Đơn vị công tác", "Nơi công tác", "ĐƠN VỊ CÔNG TÁC")


def head(*texts: str) -> tuple[tuple[Cell, ...], ...]:
    """A head of one row."""
    return (tuple(Cell(t, align="center", bold=True) for t in texts),)


def cells(*texts: str, middle: Sequence[int] = (0,)) -> tuple[Cell, ...]:
    """A data row; the columns in `middle` are centred."""
    return tuple(Cell(t, align="center" if i in middle else "left") for i, t in enumerate(texts))


def group(text: str, columns: int, mark: str = "") -> tuple[Cell, ...]:
    """A row that names what follows, across the table, with or without a number of its own."""
    if mark:
        return (Cell(mark, align="center", bold=True), Cell(text, across=columns - 1, bold=True))
    return (Cell(text, across=columns, bold=True),)


def shown(how: recipients.Style, person: TruthRecipient) -> str:
    """The name as the table writes it."""
    title = f"{person.honorific} " if person.honorific else ""
    return title + how.name(person.name)


def _start(form: Form, title: str, sentence: str, annex: str | None = None) -> None:
    form.header()
    form.name(title)
    form.bases()
    form.article(1, sentence)
    form.closing_articles()
    form.sign()
    form.annex(form.rng.choice(["DANH SÁCH", "DANH SÁCH KHEN THƯỞNG", "DANH SÁCH CÁ NHÂN"]), annex)


def _person(rng: random.Random, form: Form, how: recipients.Style) -> Item:
    return recipients.posted(rng, form.day, how, form.body.level)


def annex_table(rng: random.Random) -> Made:
    """STT | Họ và tên | Chức vụ | Đơn vị, now and then with the collectives above in the same table."""
    day = random_day(rng)
    form = Form(rng, rng.choice((bodies.province, bodies.province, bodies.department))(rng, day), day)
    merit, how = merits.any_merit(rng, day), recipients.style(rng, plain=True)
    groups = (
        several(rng, rng.randint(1, 4), lambda: recipients.collective(rng, day, form.body.level))
        if rng.random() < 0.4
        else []
    )
    persons = several(rng, rng.randint(4, 14), lambda: _person(rng, form, how))
    sentence = f"Tặng {form.body.award[1]} cho {count_words(rng, len(groups), len(persons))} {merit.reason} (có danh sách kèm theo)."
    _start(form, title_of(rng, form.body), sentence)
    rows = _collective_rows(groups)
    if groups:
        rows.append(group("CÁ NHÂN", 4, "II"))
    for i, item in enumerate(persons, 1):
        r = item.recipient
        rows.append(cells(str(i), shown(how, r), r.position or "", r.unit or ""))
    form.add(
        Table(
            (1, 4, 3.4, 6),
            head(rng.choice(STT), rng.choice(NAME), rng.choice(POST), rng.choice(UNIT)),
            tuple(rows),
        )
    )
    form.awards += [award(item, form.body.award[0], merit) for item in (*groups, *persons)]
    return form.made()


def _collective_rows(groups: list[Item]) -> list[tuple[Cell, ...]]:
    if not groups:
        return []
    rows = [group("TẬP THỂ", 4, "I")]
    for i, item in enumerate(groups, 1):
        rows.append((Cell(str(i), align="center"), Cell(item.recipient.name, across=3)))
    return rows


def one_column(rng: random.Random) -> Made:
    """Post and unit share a column: «Chuyên viên, Phòng …»; the list is called an annex."""
    day = random_day(rng)
    form = Form(rng, bodies.province(rng, day), day)
    merit, how = merits.any_merit(rng, day), recipients.style(rng, plain=True)
    persons = several(rng, rng.randint(3, 10), lambda: _person(rng, form, how))
    sentence = (
        f"Tặng {form.body.award[1]} cho {len(persons):02d} cá nhân {merit.reason} (có phụ lục danh sách kèm theo)."
    )
    _start(form, title_of(rng, form.body), sentence)
    rows = []
    for i, item in enumerate(persons, 1):
        r = item.recipient
        rows.append(cells(f"{i:02d}", shown(how, r), f"{r.position}, {r.unit}", ""))
    titles = head(rng.choice(STT), rng.choice(NAME), "Chức vụ, đơn vị công tác", "Ghi chú")
    form.add(Table((1, 4, 7, 1.6), titles, tuple(rows)))
    form.awards += [award(item, form.body.award[0], merit) for item in persons]
    return form.made()


TITLES = (
    ("dhtd-ldtt", ("LĐTT", "Lao động tiên tiến", "Danh hiệu LĐTT")),
    ("dhtd-cstd-co-so", ("CSTĐCS", "CSTĐ cơ sở", "Chiến sĩ thi đua cơ sở")),
)


def _year(rng: random.Random, form: Form) -> Merit:
    return (merits.school_year if rng.random() < 0.3 else merits.yearly)(rng, form.day)


def crosses(rng: random.Random) -> Made:
    """A column for each award, a cross where it is granted; often below one merged heading."""
    day = random_day(rng)
    form = Form(rng, (bodies.district if day < TWO_TIERS else bodies.department)(rng, day), day)
    merit, how = _year(rng, form), recipients.style(rng, plain=True)
    persons = several(rng, rng.randint(5, 16), lambda: _person(rng, form, how))
    words = "Về việc công nhận danh hiệu thi đua và tặng Giấy khen"
    sentence = f"Công nhận danh hiệu thi đua và tặng {form.body.award[1]} cho {len(persons):02d} cá nhân {merit.reason} (có danh sách kèm theo)."
    _start(form, words, sentence)
    codes = [TITLES[0][0], TITLES[1][0], form.body.award[0]]
    columns = [rng.choice(TITLES[0][1]), rng.choice(TITLES[1][1]), rng.choice(["Giấy khen", "GK"])]
    cross = rng.choice(["x", "x", "X", "×", "+"])
    rows = []
    for i, item in enumerate(persons, 1):
        given = [True, rng.random() < 0.35, rng.random() < 0.25]
        if rng.random() < 0.1:
            given = [False, False, True]
        marks = [cross if g else "" for g in given]
        r = item.recipient
        rows.append(cells(str(i), shown(how, r), r.position or "", r.unit or "", *marks, middle=(0, 4, 5, 6)))
        form.awards += [award(item, code, merit) for code, g in zip(codes, given, strict=True) if g]
    form.add(
        Table(
            (1, 4, 3, 4.4, 1.6, 1.7, 1.6),
            _cross_head(rng, columns),
            tuple(rows),
            repeat_head=rng.random() < 0.6,
            size=11.5,
        )
    )
    return form.made()


def _cross_head(rng: random.Random, columns: list[str]) -> tuple[tuple[Cell, ...], ...]:
    first = [rng.choice(STT), rng.choice(NAME), rng.choice(POST), rng.choice(UNIT)]
    if rng.random() < 0.35:
        return head(*first, *columns)
    above = tuple(Cell(t, down=2, align="center", bold=True) for t in first)
    over = Cell(
        rng.choice(["Danh hiệu, hình thức khen thưởng", "Danh hiệu/Hình thức", "Hình thức"]),
        across=3,
        align="center",
        bold=True,
    )
    return ((*above, over), tuple(Cell(t, align="center", bold=True) for t in columns))


def award_column(rng: random.Random) -> Made:
    """The award stands in each row; rows across the table name the unit of those below."""
    day = random_day(rng)
    form = Form(rng, (bodies.district if day < TWO_TIERS else bodies.department)(rng, day), day)
    merit, how = _year(rng, form), recipients.style(rng, plain=True)
    units = sorted({recipients.collective(rng, day, form.body.level).text for _ in range(rng.randint(2, 4))})
    sentence = f"Công nhận danh hiệu thi đua và khen thưởng các cá nhân {merit.reason} (có danh sách kèm theo)."
    _start(form, "Về việc công nhận danh hiệu thi đua và khen thưởng", sentence)
    names = iter(recipients.several(rng, 40, lambda: _person(rng, form, how)))
    choices = [
        ("dhtd-ldtt", "Lao động tiên tiến"),
        ("dhtd-cstd-co-so", "Chiến sĩ thi đua cơ sở"),
        (form.body.award[0], rng.choice(["Giấy khen", form.body.award[1]])),
    ]
    numbered_units = rng.random() < 0.5
    rows: list[tuple[Cell, ...]] = []
    count = 0
    for k, unit in enumerate(units):
        rows.append(group(unit, 4, ("I", "II", "III", "IV")[k] if numbered_units else ""))
        for _ in range(rng.randint(1, 5)):
            r = next(names).recipient
            code, words = rng.choice(choices)
            count += 1
            post = post_in(rng, unit)
            rows.append(cells(str(count), shown(how, r), post, words))
            placed = TruthRecipient("ca-nhan", r.name, r.honorific, post, unit)
            form.awards.append(award(Item("", placed), code, merit))
    titles = head(
        rng.choice(STT),
        rng.choice(NAME),
        rng.choice(POST),
        rng.choice(["Danh hiệu, hình thức khen thưởng", "Hình thức khen thưởng"]),
    )
    form.add(Table((1, 4, 3.4, 4.5), titles, tuple(rows)))
    return form.made()


def many_pages(rng: random.Random) -> Made:
    """Sixty rows and more, over pages with and without repeated heads, rows cut by the page break."""
    day = random_day(rng)
    form = Form(rng, bodies.province(rng, day), day)
    merit, how = merits.any_merit(rng, day), recipients.style(rng, plain=True)
    persons = several(rng, rng.randint(60, 80), lambda: _person(rng, form, how))
    sentence = f"Tặng {form.body.award[1]} cho {len(persons)} cá nhân {merit.reason} (có danh sách kèm theo)."
    _start(form, title_of(rng, form.body), sentence)
    rows = []
    for i, item in enumerate(persons, 1):
        r = item.recipient
        rows.append(cells(str(i), shown(how, r), r.position or "", r.unit or ""))
    titles = head(rng.choice(STT), rng.choice(NAME), rng.choice(POST), rng.choice(UNIT))
    form.add(Table((1, 4, 3.4, 6), titles, tuple(rows), rng.random() < 0.5, rng.random() < 0.5))
    form.add(line(f"Tổng số: {len(persons)} cá nhân./.", italic=True))
    form.awards += [award(item, form.body.award[0], merit) for item in persons]
    return form.made()


def money(rng: random.Random) -> Made:
    """A column with the bonus of each recipient and a row with the sum."""
    day = random_day(rng, 2018)
    form = Form(rng, rng.choice((bodies.province, bodies.department))(rng, day), day)
    merit, how = merits.any_merit(rng, day), recipients.style(rng, plain=True)
    groups = several(rng, rng.randint(1, 3), lambda: recipients.collective(rng, day, form.body.level))
    persons = several(rng, rng.randint(3, 9), lambda: _person(rng, form, how))
    code = form.body.award[0]
    sentence = f"Tặng {form.body.award[1]} kèm theo tiền thưởng cho {count_words(rng, len(groups), len(persons))} {merit.reason} (có danh sách kèm theo)."
    _start(form, title_of(rng, form.body), sentence)
    rows, total = [group("Tập thể", 4, "I")], 0
    for heading, items in (("", groups), ("Cá nhân", persons)):
        if heading:
            rows.append(group(heading, 4, "II"))
        for i, item in enumerate(items, 1):
            amount = bonus(code, item.recipient, day) or 0
            total += amount
            r = item.recipient
            about = "" if r.position is None else f"{r.position}, {r.unit}"
            rows.append(cells(str(i), shown(how, r), about, dotted(amount), middle=(0, 3)))
            form.awards.append(award(item, code, merit, amount))
    rows.append(
        (
            Cell("Tổng cộng", across=3, align="center", bold=True),
            Cell(dotted(total), align="center", bold=True),
        )
    )
    titles = head(
        rng.choice(STT),
        "Tên tập thể, cá nhân",
        "Chức vụ, đơn vị",
        rng.choice(["Tiền thưởng (đồng)", "Mức thưởng (đồng)", "Số tiền thưởng"]),
    )
    form.add(Table((1, 5, 5, 2.4), titles, tuple(rows)))
    return form.made()
