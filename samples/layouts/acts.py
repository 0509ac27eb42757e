"""Decisions that touch others or contradict themselves: corrections, a replacement, a title that says another award."""

import random
from datetime import date

from samples import bodies, merits, recipients
from samples.forms import Form, random_day
from samples.laws import short
from samples.layouts.lists import add_groups, count_words, list_in_article, open_form
from samples.model import Made, line
from samples.recipients import award, numbered, several


def _earlier(rng: random.Random, day: date) -> tuple[str, str]:
    """Number and day of a decision of the year before."""
    return f"{rng.randint(101, 3000)}/QĐ-UBND", short(date(day.year - 1, rng.randint(1, 12), rng.randint(1, 28)), rng)


def correction(rng: random.Random) -> Made:
    """A misspelt name in an earlier decision is set right: nothing is granted."""
    day = random_day(rng, 2016)
    form = Form(rng, bodies.province(rng, day), day)
    number, issued = _earlier(rng, day)
    who = recipients.posted(rng, day, recipients.Style()).recipient
    wrong = f"{who.name.rsplit(' ', 1)[0]} {rng.choice(['Hưng', 'Hùng', 'Thủy', 'Lan'])}"
    form.header()
    form.name(
        rng.choice(["Về việc đính chính Quyết định tặng Bằng khen", "Về việc điều chỉnh tên cá nhân được khen thưởng"])
    )
    form.bases()
    form.article(
        1,
        f"Đính chính tên cá nhân tại Quyết định số {number} ngày {issued} của Chủ tịch UBND tỉnh về việc tặng "
        f"{form.body.award[1]}, cụ thể: đã in “{wrong}”, nay sửa lại là “{who.name}”, {who.position}, {who.unit}.",
    )
    form.article(2, f"Các nội dung khác của Quyết định số {number} giữ nguyên hiệu lực.")
    form.closing_articles(3, whom="cá nhân")
    form.cite([number])
    form.corrects.append(number)
    form.sign()
    return form.made()


def replacement(rng: random.Random) -> Made:
    """A decision that grants and replaces an earlier one."""
    day = random_day(rng, 2016)
    form = Form(rng, bodies.province(rng, day), day)
    merit, how = merits.any_merit(rng, day), recipients.style(rng)
    number, issued = _earlier(rng, day)
    persons = several(rng, rng.randint(2, 5), lambda: recipients.posted(rng, day, how))
    open_form(form)
    list_in_article(form, persons, merit)
    form.article(2, f"Quyết định này thay thế Quyết định số {number} ngày {issued} của Chủ tịch UBND tỉnh.")
    form.closing_articles(3, whom="các cá nhân")
    form.cite([number])
    form.replaces.append(number)
    form.sign()
    return form.made()


def contradiction(rng: random.Random) -> Made:
    """The title says one award and Điều 1 another: Điều 1 holds."""
    day = random_day(rng, 2008, 2024)
    form = Form(rng, bodies.province(rng, day), day)
    merit = merits.yearly(rng, day)
    groups = several(rng, rng.randint(2, 5), lambda: recipients.collective(rng, day))
    form.header()
    form.name(
        rng.choice(["Về việc tặng Cờ thi đua của UBND tỉnh", "Về việc công nhận danh hiệu “Tập thể lao động xuất sắc”"])
    )
    form.bases()
    list_in_article(form, groups, merit, "tập thể")
    form.closing_articles(whom="các tập thể")
    form.sign()
    return form.made()


def two_annexes_two_awards(rng: random.Random) -> Made:
    """Điều 1 and Điều 2 grant different awards, each with its own annex «Phụ lục I», «Phụ lục II»."""
    day = random_day(rng, 2015, 2024)
    form = Form(rng, bodies.district(rng, day), day)
    merit, how = merits.yearly(rng, day), recipients.style(rng)
    persons = several(rng, rng.randint(4, 9), lambda: recipients.posted(rng, day, how, "district"))
    groups = several(rng, rng.randint(1, 3), lambda: recipients.collective(rng, day, "district"))
    form.header()
    form.name("Về việc công nhận danh hiệu thi đua và tặng Giấy khen")
    form.bases()
    form.article(
        1,
        f"Công nhận danh hiệu “Lao động tiên tiến” cho {len(persons):02d} cá nhân {merit.reason} (Phụ lục I kèm theo).",
    )
    form.article(
        2, f"Tặng {form.body.award[1]} cho {count_words(rng, len(groups), 2)} {merit.reason} (Phụ lục II kèm theo)."
    )
    form.closing_articles(3)
    form.sign()
    form.annex("PHỤ LỤC I", "Danh sách cá nhân đạt danh hiệu “Lao động tiên tiến”")
    form.add(*(line(text) for text in numbered(rng, persons, letters=False)))
    form.awards += [award(p, "dhtd-ldtt", merit) for p in persons]
    form.annex("PHỤ LỤC II", f"Danh sách tập thể, cá nhân được tặng {form.body.award[1]}")
    add_groups(form, (("Tập thể", groups), ("Cá nhân", rng.sample(persons, 2))), merit)
    return form.made()


def asked_for_more(rng: random.Random) -> Made:
    """Điều 1 grants; Điều 2 asks the level above for another award, which is not granted here."""
    day = random_day(rng, 2014, 2024)
    form = Form(rng, bodies.district(rng, day), day)
    merit, how = merits.yearly(rng, day), recipients.style(rng)
    persons = several(rng, rng.randint(2, 6), lambda: recipients.posted(rng, day, how, "district"))
    open_form(form)
    list_in_article(form, persons, merit)
    form.article(
        2,
        "Giao Trưởng phòng Nội vụ lập hồ sơ trình Chủ tịch UBND tỉnh xét tặng Bằng khen cho các cá nhân nêu trên.",
    )
    form.closing_articles(3, whom="các cá nhân")
    form.sign()
    return form.made()
