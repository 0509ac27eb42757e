"""Decisions with a table in the annex that grant one award: its columns, its length, its bonuses."""

import random

from samples import bodies, merits, names, recipients
from samples.forms import Form, random_day
from samples.jobs import job
from samples.layouts.lists import count_words, title_of
from samples.model import Cell, Made, Table, line
from samples.money import bonus, dotted
from samples.recipients import Item, award, several
from samples.rows import NAME, POST, STT, UNIT, Row, cells, group, head, person_row, shown

LISTS = ("DANH SÁCH", "DANH SÁCH KHEN THƯỞNG", "DANH SÁCH CÁ NHÂN")


def open_annex(form: Form, title: str, sentence: str) -> None:
    """All up to the heading of the list; `sentence` is Điều 1."""
    form.header()
    form.name(title)
    form.bases()
    form.article(1, sentence)
    form.closing_articles()
    form.sign()
    form.annex(form.rng.choice(LISTS))


def posted(form: Form, how: recipients.Style) -> Item:
    """A person under the body that issues the paper."""
    return recipients.posted(form.rng, form.day, how, form.body.level)


def annex_table(rng: random.Random) -> Made:
    """STT | Họ và tên | Chức vụ | Đơn vị, now and then with the collectives above in the same table."""
    day = random_day(rng)
    form = Form(rng, rng.choice((bodies.province, bodies.province, bodies.department))(rng, day), day)
    merit, how = merits.any_merit(rng, day), recipients.style(rng, plain=True)
    wanted = rng.randint(1, 4) if rng.random() < 0.4 else 0
    groups = several(rng, wanted, lambda: recipients.collective(rng, day, form.body.level))
    persons = several(rng, rng.randint(4, 14), lambda: posted(form, how))
    count = count_words(rng, len(groups), len(persons))
    sentence = f"Tặng {form.body.award[1]} cho {count} {merit.reason} (có danh sách kèm theo)."
    open_annex(form, title_of(rng, form.body), sentence)
    rows = _collective_rows(groups)
    rows += [person_row(str(i), how, item.recipient) for i, item in enumerate(persons, 1)]
    titles = head(rng.choice(STT), rng.choice(NAME), rng.choice(POST), rng.choice(UNIT))
    form.add(Table((1, 4, 3.4, 6), titles, tuple(rows)))
    form.awards += [award(item, form.body.award[0], merit) for item in (*groups, *persons)]
    return form.made()


def _collective_rows(groups: list[Item]) -> list[Row]:
    """«I | TẬP THỂ», the collectives, «II | CÁ NHÂN»; nothing where there is no collective."""
    if not groups:
        return []
    rows = [(Cell(str(i), align="center"), Cell(g.recipient.name, across=3)) for i, g in enumerate(groups, 1)]
    return [group("TẬP THỂ", 4, "I"), *rows, group("CÁ NHÂN", 4, "II")]


def one_column(rng: random.Random) -> Made:
    """Post and unit share a column: «Chuyên viên, Phòng …»; the list is called an annex."""
    day = random_day(rng)
    form = Form(rng, bodies.province(rng, day), day)
    merit, how = merits.any_merit(rng, day), recipients.style(rng, plain=True)
    persons = several(rng, rng.randint(3, 10), lambda: posted(form, how))
    count = f"{len(persons):02d} cá nhân"
    sentence = f"Tặng {form.body.award[1]} cho {count} {merit.reason} (có phụ lục danh sách kèm theo)."
    open_annex(form, title_of(rng, form.body), sentence)
    rows = []
    for i, item in enumerate(persons, 1):
        r = item.recipient
        rows.append(cells(f"{i:02d}", shown(how, r), f"{r.position}, {r.unit}", ""))
    titles = head(rng.choice(STT), rng.choice(NAME), "Chức vụ, đơn vị công tác", "Ghi chú")
    form.add(Table((1, 4, 7, 1.6), titles, tuple(rows)))
    form.awards += [award(item, form.body.award[0], merit) for item in persons]
    return form.made()


def birth_years(rng: random.Random) -> Made:
    """Stt | Họ và tên | Năm sinh (Nam | Nữ) | Dân tộc | Chức vụ | Đơn vị: the column of the year tells the sex."""
    day = random_day(rng)
    form = Form(rng, bodies.province(rng, day), day)
    merit, how = merits.movement(rng, day), recipients.Style(honorific="")
    people = names.people(rng, rng.randint(5, 15), minority=0.6)
    gift = f"Tặng {form.body.award[1]} cho {len(people):02d} cá nhân"
    open_annex(form, title_of(rng, form.body), f"{gift} {merit.reason} (có danh sách kèm theo).")
    rows = []
    for i, who in enumerate(people, 1):
        item = recipients.individual(rng, who, job(rng, day, "district"), how)
        r, year = item.recipient, str(rng.randint(1958, 2001))
        years = ("", year) if who.woman else (year, "")
        folk = rng.choice(["Kinh", "Tày", "Mông", "Thái", "Ê đê", "Khmer"])
        rows.append(cells(str(i), r.name, *years, folk, r.position or "", r.unit or "", middle=(0, 2, 3, 4)))
        form.awards.append(award(item, form.body.award[0], merit))
    form.add(Table((1, 4, 1.4, 1.4, 1.6, 2.8, 4.4), _birth_head(), tuple(rows), size=11.5))
    return form.made()


def _birth_head() -> tuple[Row, ...]:
    first, last = ("Stt", "Họ và tên"), ("Dân tộc", "Chức vụ", "Đơn vị, địa chỉ")
    low = [[Cell(t, down=2, align="center", bold=True) for t in texts] for texts in (first, last)]
    year = Cell("Năm sinh", across=2, align="center", bold=True)
    return ((*low[0], year, *low[1]), tuple(Cell(t, align="center", bold=True) for t in ("Nam", "Nữ")))


def many_pages(rng: random.Random) -> Made:
    """Sixty rows and more, over pages with and without repeated heads, rows cut by the page break."""
    day = random_day(rng)
    form = Form(rng, bodies.province(rng, day), day)
    merit, how = merits.any_merit(rng, day), recipients.style(rng, plain=True)
    persons = several(rng, rng.randint(60, 80), lambda: posted(form, how))
    sentence = f"Tặng {form.body.award[1]} cho {len(persons)} cá nhân {merit.reason} (có danh sách kèm theo)."
    open_annex(form, title_of(rng, form.body), sentence)
    rows = [person_row(str(i), how, item.recipient) for i, item in enumerate(persons, 1)]
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
    persons = several(rng, rng.randint(3, 9), lambda: posted(form, how))
    count = count_words(rng, len(groups), len(persons))
    gift = f"Tặng {form.body.award[1]} kèm theo tiền thưởng cho {count}"
    open_annex(form, title_of(rng, form.body), f"{gift} {merit.reason} (có danh sách kèm theo).")
    code = form.body.award[0]
    given = [award(item, code, merit, bonus(code, item.recipient, day)) for item in (*groups, *persons)]
    rows = [group("Tập thể", 4, "I"), *_paid(how, form, groups)]
    rows += [group("Cá nhân", 4, "II"), *_paid(how, form, persons)]
    total = sum(a.bonus_vnd or 0 for a in given)
    rows.append(
        (Cell("Tổng cộng", across=3, align="center", bold=True), Cell(dotted(total), align="center", bold=True))
    )
    amount = rng.choice(["Tiền thưởng (đồng)", "Mức thưởng (đồng)", "Số tiền thưởng"])
    titles = head(rng.choice(STT), "Tên tập thể, cá nhân", "Chức vụ, đơn vị", amount)
    form.add(Table((1, 5, 5, 2.4), titles, tuple(rows)))
    form.awards += given
    return form.made()


def _paid(how: recipients.Style, form: Form, items: list[Item]) -> list[Row]:
    rows = []
    for i, item in enumerate(items, 1):
        r = item.recipient
        about = "" if r.position is None else f"{r.position}, {r.unit}"
        amount = dotted(bonus(form.body.award[0], r, form.day) or 0)
        rows.append(cells(str(i), shown(how, r), about, amount, middle=(0, 3)))
    return rows
