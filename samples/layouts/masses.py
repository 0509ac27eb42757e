"""Families, hamlets, foreigners, several bodies in a sentence, run-on lists, posts before names."""

import random
from dataclasses import replace

from samples import bodies, merits, names, places, recipients, units
from samples.forms import Form, random_day
from samples.laws import Basis
from samples.layouts.lists import any_body, because, open_form
from samples.merits import Merit
from samples.model import Made, TruthRecipient, line
from samples.recipients import Item, award, several


def families(rng: random.Random) -> Made:
    """A commune recognises «Gia đình văn hóa»; the families stand by hamlet."""
    day = random_day(rng, 2014)
    form = Form(rng, bodies.commune(rng, day), day)
    year = day.year - 1 if day.month < 9 else day.year
    merit = Merit(f"đạt tiêu chuẩn “Gia đình văn hóa” năm {year}", (year, year), "?")
    homes = several(rng, rng.randint(4, 9), lambda: _family(rng))
    form.header()
    form.name(f"Về việc công nhận danh hiệu “Gia đình văn hóa” năm {year}")
    form.bases()
    form.article(1, f"Công nhận danh hiệu “Gia đình văn hóa” cho {len(homes):02d} gia đình {merit.reason}, gồm:")
    form.add(*(line(f"{i}. {home.text};") for i, home in enumerate(homes, 1)))
    form.awards += [award(home, "dhtd-gia-dinh-van-hoa", merit) for home in homes]
    form.closing_articles(whom="các gia đình")
    form.sign()
    return form.made()


def _family(rng: random.Random) -> Item:
    who = names.person(rng, minority=0.4)
    name = f"{rng.choice(['Gia đình', 'Hộ gia đình'])} {who.honorific.lower()} {who.name}, {places.hamlet(rng)}"
    return Item(name, TruthRecipient("ho-gia-dinh", name))


def hamlets(rng: random.Random) -> Made:
    """A district recognises «Thôn văn hóa», «Khu dân cư văn hóa» by commune."""
    day = random_day(rng, 2012, 2024)
    form = Form(rng, bodies.district(rng, day), day)
    year = day.year - 1
    merit = Merit(f"năm {year}", (year, year), "?")
    form.header()
    form.name(f"Về việc công nhận danh hiệu “Thôn văn hóa” năm {year}")
    form.bases()
    communes = sorted({places.commune(rng, day) for _ in range(3)})
    form.article(1, f"Công nhận danh hiệu “Thôn văn hóa” năm {year} cho các thôn, bản có tên sau đây:")
    for k, commune in enumerate(communes):
        form.add(line(f"{('I', 'II', 'III')[k]}. {commune[0].upper()}{commune[1:]}", bold=True, before=3))
        for i, hamlet in enumerate(sorted({places.hamlet(rng) for _ in range(rng.randint(1, 3))}), 1):
            name = f"{hamlet[0].upper()}{hamlet[1:]}"
            form.add(line(f"{i}. {name}"))
            given = award(Item(name, TruthRecipient("tap-the", name)), "dhtd-thon-van-hoa", merit)
            form.awards.append(replace(given, reason=None))
    form.closing_articles(whom="các thôn, bản")
    form.sign()
    return form.made()


def several_bodies(rng: random.Random) -> Made:
    """«cho Sở Y tế, Sở Xây dựng và Thanh tra tỉnh»: bodies in the sentence itself."""
    day = random_day(rng)
    form = Form(rng, bodies.province(rng, day), day)
    merit = rng.choice((merits.movement, merits.yearly))(rng, day)
    chosen = rng.sample([*units.lists()["departments"][:7], "Thanh tra tỉnh", "Văn phòng UBND tỉnh"], rng.randint(2, 3))
    open_form(form)
    said = f"{', '.join(chosen[:-1])} và {chosen[-1]}"
    form.article(1, f"Tặng {form.body.award[1]} cho {said}{because(rng, merit)}.")
    form.awards += [award(Item(c, TruthRecipient("tap-the", c)), form.body.award[0], merit) for c in chosen]
    form.closing_articles(whom="các đơn vị")
    form.sign()
    return form.made()


def run_on(rng: random.Random) -> Made:
    """All in the paragraph of Điều 1: «1.Ông X, …; 2.Bà Y, …» or lettered."""
    day = random_day(rng)
    body = any_body(rng, day)
    form = Form(rng, body, day)
    merit = merits.any_merit(rng, day)
    how = recipients.Style(honorific="Ông")
    persons = several(rng, rng.randint(3, 6), lambda: recipients.posted(rng, day, how, body.level))
    mark = rng.choice(("{n}.", "{n}. ", "{n}) ", "{a}) ", "({n}) "))
    items = "; ".join(mark.format(n=i + 1, a="abcdeg"[i]) + p.text for i, p in enumerate(persons))
    open_form(form)
    form.article(1, f"Tặng {body.award[1]} cho {len(persons):02d} cá nhân{because(rng, merit)}, gồm: {items}.")
    form.awards += [award(p, body.award[0], merit) for p in persons]
    form.closing_articles(whom="các cá nhân")
    form.sign()
    return form.made()


COUNTRIES = ("Cộng hòa Dân chủ Nhân dân Lào", "Nhật Bản", "Hàn Quốc", "Cộng hòa Pháp")
FOREIGNERS = (
    "Khamphet Sisouvong",
    "Tanaka Haruto",
    "Park Ji Hoon",
    "Marie Lefort",
    "Bounmy Phommachan",
    "Anna Lindqvist",
)


def foreigners(rng: random.Random) -> Made:
    """«Huân chương Hữu nghị», «Bằng khen» to foreigners: post, unit and country after the name."""
    day = random_day(rng, 2012)
    form = Form(rng, bodies.president(rng, day), day, number=rng.randint(101, 2600))
    merit = Merit(
        "đã có nhiều đóng góp tích cực trong việc củng cố và phát triển quan hệ hữu nghị với Việt Nam",
        None,
        "doi-ngoai",
    )
    form.header()
    form.name("Về việc tặng thưởng Huân chương Hữu nghị")
    form.bases([Basis("Căn cứ Luật Thi đua, khen thưởng"), Basis("Xét đề nghị của Thủ tướng Chính phủ")])
    chosen = rng.sample(FOREIGNERS, rng.randint(2, 3))
    form.article(1, f"Tặng thưởng Huân chương Hữu nghị cho {len(chosen):02d} cá nhân {merit.reason}:")
    for i, name in enumerate(chosen, 1):
        position, unit = (
            rng.choice(("Giám đốc", "Điều phối viên", "Nguyên Đại sứ")),
            f"{rng.choice(('Tổ chức Hợp tác Quốc tế', 'Hội Hữu nghị', 'Đại sứ quán'))} {rng.choice(COUNTRIES)}",
        )
        form.add(line(f"{i}. Ông {name}, {position}, {unit};"))
        form.awards.append(
            award(Item("", TruthRecipient("ca-nhan", name, "Ông", position, unit)), "hc-huu-nghi", merit)
        )
    form.closing_articles(whom="các cá nhân")
    form.sign()
    return form.made()


def post_first(rng: random.Random) -> Made:
    """«Ông … - unit - post», «Bà … (post, unit)»: the unit before the post, or both in brackets."""
    day = random_day(rng)
    form = Form(rng, bodies.department(rng, day), day)
    merit, how = merits.any_merit(rng, day), recipients.Style(honorific="Ông")
    persons = several(rng, rng.randint(3, 7), lambda: recipients.posted(rng, day, how, "department"))
    open_form(form)
    form.article(1, f"Tặng {form.body.award[1]} cho {len(persons):02d} cá nhân {merit.reason}, gồm:")
    pattern = rng.choice(
        (
            "{title} {name} - {unit} - {post}",
            "{title} {name}, {unit}, {post}",
            "{title} {name} ({post}, {unit})",
            "{title} {name}: {post}, {unit}",
        )
    )
    for i, p in enumerate(persons, 1):
        r = p.recipient
        form.add(line(f"{i}. {pattern.format(title=r.honorific, name=r.name, unit=r.unit, post=r.position)};"))
    form.awards += [award(p, form.body.award[0], merit) for p in persons]
    form.closing_articles(whom="các cá nhân")
    form.sign()
    return form.made()
