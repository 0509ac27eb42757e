"""Decisions whose table grants several awards: crosses below each award, or the award's name in each row."""

import random

from samples import bodies, merits, recipients
from samples.forms import Form, random_day
from samples.jobs import post_in
from samples.layouts.tables import open_annex, posted
from samples.merits import Merit
from samples.model import Cell, Made, Table, TruthRecipient
from samples.places import TWO_TIERS
from samples.recipients import Item, award, several
from samples.rows import NAME, POST, STT, UNIT, Row, cells, group, head, person_row, shown

TITLES = (
    ("dhtd-ldtt", ("LĐTT", "Lao động tiên tiến", "Danh hiệu LĐTT")),
    ("dhtd-cstd-co-so", ("CSTĐCS", "CSTĐ cơ sở", "Chiến sĩ thi đua cơ sở")),
)
CROSSES = ("x", "x", "X", "×", "+")


def _form(rng: random.Random) -> tuple[Form, Merit]:
    """A district while there are districts, then a department; a year's or a school year's work."""
    day = random_day(rng)
    form = Form(rng, (bodies.district if day < TWO_TIERS else bodies.department)(rng, day), day)
    return form, (merits.school_year if rng.random() < 0.3 else merits.yearly)(rng, day)


def crosses(rng: random.Random) -> Made:
    """A column for each award, a cross where it is granted; often below one merged heading."""
    form, merit = _form(rng)
    how = recipients.style(rng, plain=True)
    persons = several(rng, rng.randint(5, 16), lambda: posted(form, how))
    gift = f"Công nhận danh hiệu thi đua và tặng {form.body.award[1]} cho {len(persons):02d} cá nhân"
    title = "Về việc công nhận danh hiệu thi đua và tặng Giấy khen"
    open_annex(form, title, f"{gift} {merit.reason} (có danh sách kèm theo).")
    codes = [TITLES[0][0], TITLES[1][0], form.body.award[0]]
    columns = [rng.choice(TITLES[0][1]), rng.choice(TITLES[1][1]), rng.choice(["Giấy khen", "GK"])]
    cross, rows = rng.choice(CROSSES), []
    for i, item in enumerate(persons, 1):
        given = _given(rng)
        marks = [cross if g else "" for g in given]
        rows.append(person_row(str(i), how, item.recipient, *marks, middle=(0, 4, 5, 6)))
        form.awards += [award(item, code, merit) for code, g in zip(codes, given, strict=True) if g]
    widths = (1, 4, 3, 4.4, 1.6, 1.7, 1.6)
    form.add(Table(widths, _cross_head(rng, columns), tuple(rows), repeat_head=rng.random() < 0.6, size=11.5))
    return form.made()


def _given(rng: random.Random) -> list[bool]:
    """Which of the three awards a person gets: nearly always the first title, now and then Giấy khen alone."""
    if rng.random() < 0.1:
        return [False, False, True]
    return [True, rng.random() < 0.35, rng.random() < 0.25]


def _cross_head(rng: random.Random, columns: list[str]) -> tuple[Row, ...]:
    first = [rng.choice(STT), rng.choice(NAME), rng.choice(POST), rng.choice(UNIT)]
    if rng.random() < 0.35:
        return head(*first, *columns)
    above = tuple(Cell(t, down=2, align="center", bold=True) for t in first)
    words = rng.choice(["Danh hiệu, hình thức khen thưởng", "Danh hiệu/Hình thức", "Hình thức"])
    over = Cell(words, across=3, align="center", bold=True)
    return ((*above, over), tuple(Cell(t, align="center", bold=True) for t in columns))


def award_column(rng: random.Random) -> Made:
    """The award stands in each row; rows across the table name the unit of those below."""
    form, merit = _form(rng)
    how = recipients.style(rng, plain=True)
    found = {recipients.collective(rng, form.day, form.body.level).text for _ in range(rng.randint(2, 4))}
    sentence = f"Công nhận danh hiệu thi đua và khen thưởng các cá nhân {merit.reason} (có danh sách kèm theo)."
    open_annex(form, "Về việc công nhận danh hiệu thi đua và khen thưởng", sentence)
    names = iter(several(rng, 40, lambda: posted(form, how)))
    roman = rng.random() < 0.5
    rows: list[Row] = []
    for k, unit in enumerate(sorted(found)):
        rows.append(group(unit, 4, ("I", "II", "III", "IV")[k] if roman else ""))
        for _ in range(rng.randint(1, 5)):
            rows.append(_award_row(form, how, next(names).recipient, unit, merit))
    words = rng.choice(["Danh hiệu, hình thức khen thưởng", "Hình thức khen thưởng"])
    titles = head(rng.choice(STT), rng.choice(NAME), rng.choice(POST), words)
    form.add(Table((1, 4, 3.4, 4.5), titles, tuple(rows)))
    return form.made()


def _award_row(form: Form, how: recipients.Style, who: TruthRecipient, unit: str, merit: Merit) -> Row:
    """One row with its own award; the unit is that of the row above."""
    rng = form.rng
    code, words = rng.choice(
        [
            ("dhtd-ldtt", "Lao động tiên tiến"),
            ("dhtd-cstd-co-so", "Chiến sĩ thi đua cơ sở"),
            (form.body.award[0], rng.choice(["Giấy khen", form.body.award[1]])),
        ]
    )
    placed = TruthRecipient("ca-nhan", who.name, who.honorific, post_in(rng, unit), unit)
    form.awards.append(award(Item("", placed), code, merit))
    return cells(str(len(form.awards)), shown(how, placed), placed.position or "", words)
