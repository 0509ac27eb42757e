"""Tables that say by marks and sums who gets what, and tables of their own for each award."""

import random

from samples import bodies, merits, recipients
from samples.forms import Form, random_day
from samples.layouts.tables import open_annex, posted
from samples.model import Cell, Made, Table, line
from samples.money import dotted
from samples.places import TWO_TIERS
from samples.recipients import award, several
from samples.rows import NAME, POST, STT, UNIT, cells, group, head, person_row

MARKS = ("+", "1", "v", "x", "X")
SUMS = {"dhtd-ldtt": (450_000, 540_000), "dhtd-cstd-co-so": (1_490_000, 1_800_000, 2_340_000)}
COLUMNS = (
    ("dhtd-ldtt", ("Lao động tiên tiến", "LĐTT")),
    ("dhtd-cstd-co-so", ("Chiến sĩ thi đua cơ sở", "CSTĐCS")),
)


def _form(rng: random.Random) -> tuple[Form, merits.Merit]:
    day = random_day(rng, 2014)
    body = bodies.department if day >= TWO_TIERS or rng.random() < 0.5 else bodies.district
    return Form(rng, body(rng, day), day), merits.yearly(rng, day)


def ticks(rng: random.Random) -> Made:
    """«1», «v», «+» below the award's name; one paper has one mark, and a row of numbers 1, 2, 3 below the head."""
    form, merit = _form(rng)
    how, mark = recipients.style(rng, plain=True), rng.choice(MARKS)
    persons = several(rng, rng.randint(4, 12), lambda: posted(form, how))
    sentence = f"Công nhận danh hiệu thi đua cho {len(persons):02d} cá nhân {merit.reason} (có danh sách kèm theo)."
    open_annex(form, "Về việc công nhận danh hiệu thi đua", sentence)
    rows = []
    for i, item in enumerate(persons, 1):
        given = [True, rng.random() < 0.4]
        rows.append(person_row(str(i), how, item.recipient, *(mark if g else "" for g in given), middle=(0, 4, 5)))
        form.awards += [award(item, code, merit) for (code, _), g in zip(COLUMNS, given, strict=True) if g]
    titles = head(rng.choice(STT), rng.choice(NAME), rng.choice(POST), rng.choice(UNIT), *(w[0] for _, w in COLUMNS))
    if rng.random() < 0.4 and mark != "1":
        numbers = tuple(Cell(f"({i})", align="center", italic=True) for i in range(1, 7))
        titles = (*titles, numbers)
    form.add(Table((1, 4, 3, 4.4, 1.8, 1.8), titles, tuple(rows), size=11.5))
    return form.made()


def sums_by_award(rng: random.Random) -> Made:
    """The column names the award, the cell holds its bonus; the last row adds up."""
    form, merit = _form(rng)
    how, total = recipients.style(rng, plain=True), 0
    persons = several(rng, rng.randint(4, 12), lambda: posted(form, how))
    amounts = {code: rng.choice(sums) for code, sums in SUMS.items()}
    gift = f"Công nhận danh hiệu thi đua và thưởng tiền cho {len(persons):02d} cá nhân"
    open_annex(form, "Về việc công nhận danh hiệu thi đua", f"{gift} {merit.reason} (có danh sách kèm theo).")
    rows = []
    for i, item in enumerate(persons, 1):
        code = "dhtd-cstd-co-so" if rng.random() < 0.35 else "dhtd-ldtt"
        total += amounts[code]
        sums = [dotted(amounts[c]) if c == code else "" for c, _ in COLUMNS]
        rows.append(person_row(str(i), how, item.recipient, *sums, middle=(0, 4, 5)))
        form.awards.append(award(item, code, merit, amounts[code]))
    rows.append((Cell("Tổng cộng", across=4, align="center", bold=True), Cell(dotted(total), across=2, align="center")))
    titles = head("STT", rng.choice(NAME), rng.choice(POST), rng.choice(UNIT), *(rng.choice(w) for _, w in COLUMNS))
    form.add(Table((1, 4, 3, 4, 2, 2), titles, tuple(rows), size=11.5))
    return form.made()


def table_each(rng: random.Random) -> Made:
    """A heading and a table of its own for each award, in one annex; persons may stand in both."""
    form, merit = _form(rng)
    how = recipients.style(rng, plain=True)
    persons = several(rng, rng.randint(5, 10), lambda: posted(form, how))
    groups = several(rng, rng.randint(1, 3), lambda: recipients.collective(rng, form.day, form.body.level))
    open_annex(
        form,
        "Về việc công nhận danh hiệu thi đua và khen thưởng",
        f"Công nhận danh hiệu thi đua và khen thưởng các tập thể, cá nhân {merit.reason} (có danh sách kèm theo).",
    )
    form.add(line("I. DANH HIỆU “TẬP THỂ LAO ĐỘNG TIÊN TIẾN”", "left", bold=True, before=3))
    rows = [(*cells(str(i)), Cell(g.recipient.name)) for i, g in enumerate(groups, 1)]
    form.add(Table((1, 9), head(rng.choice(STT), "Tên tập thể"), tuple(rows)))
    form.awards += [award(g, "dhtd-ttldtt", merit) for g in groups]
    high = rng.sample(persons, 2)
    named = (
        ("II", "DANH HIỆU “CHIẾN SĨ THI ĐUA CƠ SỞ”", "dhtd-cstd-co-so", high),
        ("III", "DANH HIỆU “LAO ĐỘNG TIÊN TIẾN”", "dhtd-ldtt", persons),
    )
    for roman, heading, code, chosen in named:
        form.add(line(f"{roman}. {heading}", "left", bold=True, before=3))
        body = tuple(person_row(str(i), how, p.recipient) for i, p in enumerate(chosen, 1))
        form.add(
            Table((1, 4, 3.4, 6), head(rng.choice(STT), rng.choice(NAME), rng.choice(POST), rng.choice(UNIT)), body)
        )
        form.awards += [award(p, code, merit) for p in chosen]
    return form.made()


def two_sided(rng: random.Random) -> Made:
    """Unit first, then name and post in one cell: «Đơn vị | Họ và tên, chức vụ»; group rows by kind of recipient."""
    form, merit = _form(rng)
    how = recipients.style(rng, plain=True)
    persons = several(rng, rng.randint(4, 10), lambda: posted(form, how))
    words = f"Tặng {form.body.award[1]} cho {len(persons):02d} cá nhân {merit.reason} (có danh sách kèm theo)."
    open_annex(form, "Về việc tặng Giấy khen", words)
    rows = [group("Cá nhân", 3, "I")]
    for i, item in enumerate(persons, 1):
        r = item.recipient
        rows.append(cells(str(i), r.unit or "", f"{how.name(r.name)}, {r.position}"))
        form.awards.append(award(item, form.body.award[0], merit))
    form.add(Table((1, 6, 6), head("TT", "Đơn vị", "Họ và tên, chức vụ"), tuple(rows)))
    return form.made()
