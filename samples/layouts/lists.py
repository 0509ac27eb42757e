"""Decisions whose recipients stand in lists or in prose."""

import random
from dataclasses import replace
from datetime import date

from samples import bodies, merits, recipients
from samples.bodies import Body
from samples.forms import Form, random_day
from samples.merits import Merit
from samples.model import Made, line
from samples.places import TWO_TIERS
from samples.recipients import Item, award, numbered, several

VERBS = ("Tặng", "Tặng", "Tặng thưởng", "Nay tặng")


def count_words(rng: random.Random, groups: int, persons: int) -> str:
    """«05 tập thể và 04 cá nhân»."""
    said = [f"{n:02d} {w}" for n, w in ((groups, "tập thể"), (persons, "cá nhân")) if n]
    return rng.choice([" và ", ", "]).join(said) if len(said) > 1 else said[0]


def because(rng: random.Random, merit: Merit) -> str:
    """The reason with the joint before it: « đã có …», «, đã có …», «, vì đã có …»."""
    joints = [" ", ", "] + ([", vì "] if merit.reason.startswith("đã") else [])
    return rng.choice(joints) + merit.reason


def title_of(rng: random.Random, body: Body) -> str:
    """The title of a decision that gives the body's own award."""
    words = body.award[1]
    return rng.choice(
        [f"Về việc tặng {words}", f"Về việc tặng thưởng {words}", f"V/v tặng {words}", "Về việc khen thưởng"]
    )


def annex_list(rng: random.Random) -> Made:
    """A province gives its Bằng khen; the annex lists «I. Tập thể», «II. Cá nhân», no table."""
    day = random_day(rng)
    form = Form(rng, bodies.province(rng, day), day)
    merit = merits.any_merit(rng, day)
    how = recipients.style(rng)
    groups = several(rng, rng.randint(1, 6), lambda: recipients.collective(rng, day))
    persons = several(rng, rng.randint(2, 9), lambda: recipients.somebody(rng, day, how))
    open_form(form)
    where = rng.choice(["(có Danh sách kèm theo)", "(có danh sách kèm theo)", "(danh sách kèm theo)"])
    gift = f"{rng.choice(VERBS)} {form.body.award[1]} cho {count_words(rng, len(groups), len(persons))}"
    form.article(1, f"{gift}{because(rng, merit)} {where}.")
    form.closing_articles()
    form.sign()
    form.annex("DANH SÁCH", rng.choice([None, f"Tập thể, cá nhân được tặng {form.body.award[1]}"]))
    add_groups(form, (("Tập thể", groups), ("Cá nhân", persons)), merit)
    return form.made()


def draft(rng: random.Random) -> Made:
    """A decision typed before it had a number and a day: its awards are drafts."""
    day = random_day(rng)
    form = Form(rng, bodies.province(rng, day), day)
    form.leave_blank()
    merit, how = merits.any_merit(rng, day), recipients.style(rng)
    persons = several(rng, rng.randint(2, 6), lambda: recipients.somebody(rng, day, how))
    open_form(form)
    gift = f"{rng.choice(VERBS)} {form.body.award[1]} cho {len(persons):02d} cá nhân"
    form.article(1, f"{gift}{because(rng, merit)} (có danh sách kèm theo).")
    form.closing_articles()
    form.sign()
    form.annex()
    add_groups(form, (("Cá nhân", persons),), merit)
    form.awards = [replace(given, status="draft") for given in form.awards]
    return form.made()


def open_form(form: Form) -> None:
    """Header, a title for the body's own award, bases."""
    form.header()
    form.name(title_of(form.rng, form.body))
    form.bases()


def list_in_article(form: Form, items: list[Item], merit: Merit, whom: str = "cá nhân") -> None:
    """Điều 1 gives the body's own award, its items follow: «… cho 03 cá nhân đã có …, gồm:»."""
    code, words = form.body.award
    form.article(1, f"Tặng {words} cho {len(items):02d} {whom} {merit.reason}, gồm:")
    form.add(*(line(text) for text in numbered(form.rng, items)))
    form.awards += [award(item, code, merit) for item in items]


def any_body(rng: random.Random, day: date) -> Body:
    """A province, a department, a district or, where there are none any more, a commune."""
    local = bodies.district if day < TWO_TIERS else bodies.commune
    return rng.choice((bodies.province, bodies.department, local))(rng, day)


def add_groups(form: Form, groups: tuple[tuple[str, list[Item]], ...], merit: Merit | None) -> None:
    """«I. Tập thể» and its items, «II. Cá nhân» and its items; the numbers begin anew or run on."""
    rng = form.rng
    roman = rng.random() < 0.8
    capitals = rng.random() < 0.3
    for i, (heading, items) in enumerate(groups):
        words = heading.upper() if capitals else heading
        count = f" ({len(items):02d})" if rng.random() < 0.15 else ""
        form.add(line(f"{('I', 'II', 'III', 'IV')[i] if roman else 'ABCD'[i]}. {words}{count}", bold=True, before=3))
        for text in numbered(rng, items, letters=False):
            form.add(line(text))
        form.awards += [award(item, form.body.award[0], merit) for item in items]


def inline_list(rng: random.Random) -> Made:
    """The items follow Điều 1 itself: «gồm các ông, bà có tên sau:»."""
    day = random_day(rng)
    body = any_body(rng, day)
    form = Form(rng, body, day)
    merit = merits.any_merit(rng, day)
    how = recipients.style(rng)
    persons = several(rng, rng.randint(2, 8), lambda: recipients.somebody(rng, day, how, body.level))
    open_form(form)
    gift = f"{rng.choice(VERBS)} {body.award[1]} cho"
    count = f"{len(persons):02d} cá nhân"
    after = rng.random() < 0.25
    if after:
        form.article(1, f"{gift} {count} có tên sau đây:")
    elif rng.random() < 0.5:
        follow = rng.choice(["gồm:", "cụ thể như sau:", "gồm các ông, bà có tên sau:"])
        form.article(1, f"{gift} {count} {merit.reason}, {follow}")
    else:
        form.article(1, f"{gift} các ông, bà có tên sau, {merit.reason}:")
    _items(form, persons)
    if after:
        merit = replace(merit, reason=merit.reason[0].upper() + merit.reason[1:])
        form.add(line(f"{merit.reason}."))
    form.awards += [award(item, body.award[0], merit) for item in persons]
    form.closing_articles(whom="các ông, bà")
    form.sign()
    return form.made()


def _items(form: Form, items: list[Item]) -> None:
    if form.rng.random() < 0.12:
        form.add(line("; ".join(f"{i}. {item.text}" for i, item in enumerate(items, 1)) + "."))
        return
    for text in numbered(form.rng, items):
        form.add(line(text))


def prose(rng: random.Random) -> Made:
    """One or two recipients named in the sentence of Điều 1."""
    day = random_day(rng)
    body = rng.choice((bodies.province, bodies.ministry, bodies.department))(rng, day)
    form = Form(rng, body, day)
    merit = rng.choice((merits.event, merits.movement, merits.yearly))(rng, day)
    how = recipients.Style(honorific="Ông")
    if rng.random() < 0.35:
        items = [recipients.collective(rng, day, body.level)]
    else:
        items = several(rng, rng.choice([1, 1, 2]), lambda: recipients.posted(rng, day, how, body.level))
    open_form(form)
    items = [lowered(item) for item in items]
    names = rng.choice([" và ", "; "]).join(item.text for item in items)
    form.article(1, f"{rng.choice(VERBS)} {body.award[1]} cho {names},{because(rng, merit).removeprefix(',')}.")
    form.awards += [award(item, body.award[0], merit) for item in items]
    form.closing_articles(whom="tập thể, cá nhân")
    form.sign()
    return form.made()


def lowered(item: Item) -> Item:
    """«ông», «bà» inside a sentence; a rank keeps its capital."""
    if not item.text.startswith(("Ông ", "Bà ")):
        return item
    honorific = (item.recipient.honorific or "").lower()
    return Item(item.text[0].lower() + item.text[1:], replace(item.recipient, honorific=honorific))
