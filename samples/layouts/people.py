"""Recipients of other kinds: households, enterprises, whole communes; one dated event; a commune's own Giấy khen."""

import random

from samples import bodies, merits, recipients, units
from samples.forms import Form, random_day
from samples.layouts.lists import VERBS, add_groups, count_words, title_of
from samples.model import Made, Table, TruthRecipient
from samples.recipients import Item, award, several
from samples.rows import cells, head


def households(rng: random.Random) -> Made:
    """«Hộ ông …», «Công ty TNHH …», «Nhân dân và cán bộ xã …» in one annex."""
    day = random_day(rng)
    form = Form(rng, bodies.province(rng, day), day)
    merit = merits.movement(rng, day)
    masses = several(rng, rng.randint(1, 2), lambda: _masses(rng, form))
    groups = [*several(rng, rng.randint(1, 2), lambda: recipients.collective(rng, day)), *masses]
    firms = several(rng, rng.randint(1, 3), lambda: recipients.enterprise(rng, day))
    homes = several(rng, rng.randint(1, 4), lambda: recipients.household(rng, day))
    form.header()
    form.name(title_of(rng, form.body))
    form.bases()
    said = f"{len(groups):02d} tập thể, {len(firms):02d} doanh nghiệp, hợp tác xã và {len(homes):02d} hộ gia đình"
    form.article(1, f"{rng.choice(VERBS)} {form.body.award[1]} cho {said} {merit.reason} (có danh sách kèm theo).")
    form.closing_articles(whom="các tập thể, hộ gia đình")
    form.sign()
    form.annex()
    sections = (("Tập thể", groups), ("Doanh nghiệp, hợp tác xã", firms), ("Hộ gia đình", homes))
    add_groups(form, sections, merit)
    return form.made()


def _masses(rng: random.Random, form: Form) -> Item:
    name = units.people_of(rng, form.day)
    return Item(name, TruthRecipient("tap-the", name))


def event(rng: random.Random) -> Made:
    """Khen thưởng đột xuất for one dated event."""
    day = random_day(rng)
    form = Form(rng, bodies.province(rng, day), day)
    merit, how = merits.event(rng, day), recipients.Style()
    groups = several(rng, rng.randint(0, 2), lambda: recipients.collective(rng, day))
    persons = several(rng, rng.randint(1, 4), lambda: recipients.somebody(rng, day, how))
    form.header()
    form.name(rng.choice(["Về việc khen thưởng đột xuất", f"Về việc tặng {form.body.award[1]} (khen thưởng đột xuất)"]))
    form.bases()
    count = count_words(rng, len(groups), len(persons))
    form.article(1, f"Tặng {form.body.award[1]} cho {count} {merit.reason}, cụ thể như sau:")
    add_groups(form, tuple(g for g in (("Tập thể", groups), ("Cá nhân", persons)) if g[1]), merit)
    form.closing_articles()
    form.sign()
    return form.made()


def commune(rng: random.Random) -> Made:
    """A commune gives Giấy khen; post and hamlet in a small table below Điều 1, or a list."""
    day = random_day(rng)
    form = Form(rng, bodies.commune(rng, day), day)
    merit = merits.any_merit(rng, day)
    how = recipients.style(rng, plain=True)
    persons = several(rng, rng.randint(3, 9), lambda: recipients.posted(rng, day, how, "commune"))
    form.header()
    form.name(title_of(rng, form.body))
    form.bases()
    form.article(
        1, f"Tặng {form.body.award[1]} cho {len(persons):02d} cá nhân {merit.reason}, gồm các ông, bà có tên sau:"
    )
    rows = []
    for i, item in enumerate(persons, 1):
        r = item.recipient
        title = f"{r.honorific} " if r.honorific else ""
        rows.append(cells(str(i), title + how.name(r.name), r.position or "", r.unit or "", ""))
    form.add(Table((1, 4, 3, 4, 1.6), head("TT", "Họ và tên", "Chức vụ", "Đơn vị, địa chỉ", "Ghi chú"), tuple(rows)))
    form.awards += [award(item, form.body.award[0], merit) for item in persons]
    form.closing_articles(whom="các ông, bà")
    form.sign()
    return form.made()
