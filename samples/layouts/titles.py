"""Decisions that recognise titles: one article per award, or an annex in sections; a school's own decision."""

import random

from samples import bodies, merits, recipients
from samples.forms import Form, random_day
from samples.layouts.lists import add_groups
from samples.model import Made, PageBreak, line
from samples.places import TWO_TIERS
from samples.recipients import Item, award, numbered, several

SECTIONS = (
    ("dhtd-ttldtt", "Tập thể Lao động tiên tiến", True),
    ("dhtd-ldtt", "Lao động tiên tiến", False),
    ("dhtd-cstd-co-so", "Chiến sĩ thi đua cơ sở", False),
)


def _quoted(rng: random.Random, words: str) -> str:
    return rng.choice([words, f"“{words}”", f"«{words}»", f'"{words}"'])


def _sections(rng: random.Random, form: Form) -> list[tuple[str, str, list[Item]]]:
    """Code, words and recipients of each section, titles first, then the body's Giấy khen."""
    how, level, day = recipients.style(rng), form.body.level, form.day
    persons = several(rng, 14, lambda: recipients.posted(rng, day, how, level))
    groups = several(rng, 3, lambda: recipients.collective(rng, day, level))
    found = []
    for code, words, for_groups in SECTIONS:
        if rng.random() < 0.8:
            items = groups[: rng.randint(1, 3)] if for_groups else rng.sample(persons, rng.randint(2, 7))
            found.append((code, words, items))
    found.append((form.body.award[0], form.body.award[1], rng.sample(persons, rng.randint(2, 5))))
    return found


def by_article(rng: random.Random) -> Made:
    """«Điều 1. Công nhận danh hiệu … cho: … Điều 2. … Điều 3. Tặng Giấy khen …», the lists inside."""
    day = random_day(rng)
    form = Form(rng, bodies.department(rng, day), day)
    merit = merits.yearly(rng, day)
    form.header()
    form.name("Về việc công nhận danh hiệu thi đua và tặng Giấy khen")
    form.bases()
    sections = _sections(rng, form)
    for i, (code, words, items) in enumerate(sections, 1):
        verb = f"Tặng {words}" if code.startswith("gk") else f"Công nhận danh hiệu {_quoted(rng, words)}"
        whom = "tập thể" if items[0].recipient.kind == "tap-the" else "cá nhân"
        form.article(i, f"{verb} cho {len(items):02d} {whom} {merit.reason}, gồm:")
        for text in numbered(rng, items):
            form.add(line(text))
        form.awards += [award(item, code, merit) for item in items]
    form.article(len(sections) + 1, "Quyết định này có hiệu lực kể từ ngày ký./.")
    form.sign()
    return form.made()


def by_section(rng: random.Random) -> Made:
    """One article and an annex whose headings name the award of the items below."""
    day = random_day(rng)
    body = rng.choice((bodies.department, bodies.district if day < TWO_TIERS else bodies.commune))(rng, day)
    form = Form(rng, body, day)
    merit = merits.yearly(rng, day) if rng.random() < 0.6 else merits.school_year(rng, day)
    sections = _sections(rng, form)
    form.header()
    form.name("Về việc công nhận các danh hiệu thi đua và hình thức khen thưởng")
    form.bases()
    form.article(
        1,
        f"Công nhận danh hiệu thi đua và tặng {body.award[1]} cho các tập thể, cá nhân {merit.reason} "
        f"{rng.choice(['(có danh sách kèm theo)', '(theo danh sách đính kèm)'])}.",
    )
    form.closing_articles()
    form.sign()
    form.annex("DANH SÁCH", rng.choice([None, "Tập thể, cá nhân được công nhận danh hiệu thi đua và khen thưởng"]))
    for i, (code, words, items) in enumerate(sections):
        opening = "" if code.startswith("gk") else rng.choice(["Danh hiệu ", "DANH HIỆU "])
        form.add(line(f"{('I', 'II', 'III', 'IV')[i]}. {opening}{_quoted(rng, words)}", bold=True, before=3))
        for text in numbered(rng, items, letters=False):
            form.add(line(text))
        form.awards += [award(item, code, merit) for item in items]
    return form.made()


def school(rng: random.Random) -> Made:
    """A headmaster gives Giấy khen to teachers and pupils for a school year."""
    day = random_day(rng)
    day = day.replace(month=rng.choice([5, 6, 9]))
    form = Form(rng, bodies.school(rng, day), day)
    merit = merits.school_year(rng, day)
    how = recipients.Style(rng.choice([", ", " - "]), rng.random() < 0.1, rng.choice(["Ông", "Em", ""]))
    items = several(rng, rng.randint(3, 10), lambda: recipients.posted(rng, day, how, "school"))
    groups = several(rng, rng.randint(0, 2), lambda: recipients.collective(rng, day, "school"))
    form.header()
    form.name(rng.choice(["Về việc tặng Giấy khen", "Về việc khen thưởng cán bộ, giáo viên, học sinh"]))
    form.bases()
    form.article(
        1, f"Tặng {form.body.award[1]} cho các tập thể, cá nhân có tên trong danh sách kèm theo {merit.reason}."
    )
    form.article(2, f"Mức tiền thưởng theo Quy chế chi tiêu nội bộ của nhà trường{rng.choice(['.', ' năm nay.'])}")
    form.article(
        3, "Các bộ phận liên quan và các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./."
    )
    form.sign()
    if rng.random() < 0.6:
        form.annex()
    else:
        form.add(PageBreak(stamped=False), line("DANH SÁCH KHEN THƯỞNG", "center", bold=True))
    add_groups(form, tuple(g for g in (("Tập thể", groups), ("Cá nhân", items)) if g[1]), merit)
    return form.made()
