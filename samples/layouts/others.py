"""Papers that grant nothing: a plan, a proposal, minutes, a news article; and a decision that takes an award back."""

import random
import tomllib
from datetime import date
from functools import cache
from typing import Any

from samples import bodies, merits, names, recipients
from samples.forms import Form, random_day
from samples.laws import earlier, short
from samples.layouts.lists import count_words
from samples.model import Made, Paper, Table, Truth, TruthDocument, line
from samples.recipients import Item, award, numbered, several
from samples.rows import cells, head


@cache
def texts() -> dict[str, Any]:
    """The words of these papers, from the data file."""
    with (names.DATA / "texts.toml").open("rb") as file:
        return tomllib.load(file)


def plan(rng: random.Random) -> Made:
    """A plan on điển hình tiên tiến for a period of five years, as a province issues it."""
    words = texts()["plan"]
    first = rng.choice([2016, 2021, 2021, 2026])
    day = date(first - (rng.choice([0, 0, 1]) if first > 2016 else 0), rng.randint(1, 9), rng.randint(1, 28))
    form = Form(rng, bodies.province(rng, day), day, "KH")
    form.period = (first, first + 4)
    period = f"giai đoạn {first}{rng.choice(['-', ' - ', '–'])}{first + 4}"
    directives: dict[str, str] = words["directives"]
    chosen = rng.sample(sorted(directives), rng.choice([1, 2]))
    form.header()
    form.name(words["title"].format(period=period))
    cited = "; ".join(directives[number] for number in chosen)
    form.add(line(words["opening"].format(cited=cited, period=period), before=4))
    form.cite(chosen)
    due = f"15/{day.month + 2}/{day.year}"
    for text in words["body"]:
        heading = text.startswith("# ")
        shown = text.removeprefix("# ").format(due=due, period=period)
        form.add(line(shown, bold=heading, before=3 if heading else 1.6))
    form.sign()
    return form.made()


def proposal(rng: random.Random) -> Made:
    """A department asks the province's chair for Bằng khen: names and no award."""
    words, day = texts()["proposal"], random_day(rng)
    form = Form(rng, bodies.department(rng, day), day, "TTr")
    merit, how = merits.any_merit(rng, day), recipients.style(rng, plain=True)
    groups = several(rng, rng.randint(1, 3), lambda: recipients.collective(rng, day))
    persons = several(rng, rng.randint(3, 8), lambda: recipients.posted(rng, day, how))
    number, issued = f"{rng.randint(10, 60)}/KH-UBND", short(earlier(day, rng, 60), rng)
    form.header()
    form.name(words["title"])
    form.add(line(f"Kính gửi: Chủ tịch UBND {form.body.area}.", "center", before=4))
    about = {"agency": form.body.agency, "count": count_words(rng, len(groups), len(persons)), "reason": merit.reason}
    form.add(line(words["opening"].format(number=number, issued=issued, **about), before=3))
    form.cite([number])
    form.add(line("I. Tập thể", bold=True), *(line(t) for t in numbered(rng, groups, letters=False)))
    form.add(line("II. Cá nhân", bold=True), _plain_table(persons))
    form.add(line(words["closing"].format(**about), before=3))
    form.mentions += [award(item, "bk-tinh", merit) for item in (*groups, *persons)]
    form.sign()
    return form.made()


def _plain_table(persons: list[Item]) -> Table:
    rows = []
    for i, item in enumerate(persons, 1):
        r = item.recipient
        rows.append(cells(str(i), r.name, r.position or "", r.unit or ""))
    return Table((1, 4, 3, 5), head("TT", "Họ và tên", "Chức vụ", "Đơn vị công tác"), tuple(rows))


def minutes(rng: random.Random) -> Made:
    """Minutes of the emulation council with votes per name: mentions only."""
    words, day = texts()["minutes"], random_day(rng)
    form = Form(rng, bodies.department(rng, day), day, "BB")
    merit, how = merits.yearly(rng, day), recipients.style(rng, plain=True)
    persons = several(rng, rng.randint(3, 7), lambda: recipients.posted(rng, day, how, "department"))
    members = rng.choice([7, 9, 11])
    about = {
        "day": f"{day.day:02d} tháng {day.month} năm {day.year}",
        "agency": form.body.agency,
        "chair": form.signing.name,
        "post": form.signing.position,
        "clerk": names.person(rng, minority=0).name,
        "members": members,
        "reason": merit.reason,
    }
    form.header()
    form.name(words["title"])
    form.add(*(line(text.format(**about), before=2.5) for text in words["opening"]), _votes(rng, persons, members))
    form.add(line(words["closing"], before=3))
    form.mentions += [award(item, "dhtd-cstd-co-so", merit) for item in persons]
    form.sign()
    return form.made()


def _votes(rng: random.Random, persons: list[Item], members: int) -> Table:
    rows = []
    for i, item in enumerate(persons, 1):
        r = item.recipient
        votes = f"{rng.randint(members - 2, members)}/{members}"
        rows.append(cells(str(i), r.name, f"{r.position}, {r.unit}", votes, middle=(0, 3)))
    return Table((1, 4, 6, 2), head("STT", "Họ và tên", "Chức vụ, đơn vị", "Số phiếu"), tuple(rows))


def revocation(rng: random.Random) -> Made:
    """A decision that cancels an earlier award for a false report; it grants nothing."""
    words, day = texts()["revocation"], random_day(rng, 2017)
    form = Form(rng, bodies.province(rng, day), day)
    issued = date(day.year - 1, rng.randint(1, 12), rng.randint(1, 28))
    number = f"{rng.randint(101, 3000)}/QĐ-UBND"
    item = recipients.posted(rng, day, recipients.Style())
    verb = rng.choice(["Hủy bỏ", "Thu hồi", "Huỷ bỏ"])
    form.header()
    form.name(f"Về việc {verb.lower()} quyết định khen thưởng")
    form.bases()
    about = {"verb": verb, "award": form.body.award[1], "who": item.text[0].lower() + item.text[1:]}
    form.article(1, words["article_1"].format(number=number, issued=short(issued, rng), **about))
    form.article(2, words["article_2"])
    form.article(3, words["article_3"])
    form.cite([number])
    form.revokes.append(number)
    form.sign()
    return form.made()


def article(rng: random.Random) -> Made:
    """A news article about a ceremony: no number, no signature, no valid award."""
    words, day = texts()["article"], random_day(rng)
    area = bodies.province(rng, day).area
    first, second, third = (names.person(rng) for _ in range(3))
    title = words["title"].format(area=area[0].upper() + area[1:], year=day.year)
    about = {"day": day.day, "month": day.month, "before": day.year - 2, "place": area, "first": first.name}
    about |= {k: f"{p.honorific.lower()} {p.name}" for k, p in (("second", second), ("third", third))}
    parts = (
        line(title, "left", bold=True, size=17),
        line(f"{day:%d/%m/%Y} 14:{rng.randint(10, 59)}", "left", italic=True, size=11),
        *(line(text.format(**about), first=0, before=3) for text in words["body"]),
        line(names.person(rng, minority=0).name, "right", bold=True),
    )
    return Made(Paper(parts), Truth(TruthDocument("bai-bao", None, None, None, None, title)))
