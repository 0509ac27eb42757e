"""Other organs: Party, Youth Union, trade unions, ministries, Prime Minister, State President; communes and events."""

import random

from samples import bodies, merits, names, places, recipients
from samples.forms import Form, random_day
from samples.jobs import Job
from samples.layouts.lists import VERBS, add_groups, count_words, title_of
from samples.merits import Merit
from samples.model import Made, TruthRecipient, line
from samples.recipients import Item, award, numbered, several


def party(rng: random.Random) -> Made:
    """«ĐẢNG CỘNG SẢN VIỆT NAM», «Số 36-QĐ/TU», «T/M BAN THƯỜNG VỤ»; comrades and Party cells."""
    day = random_day(rng)
    form = Form(rng, bodies.party(rng, day), day, number=rng.randint(11, 1900))
    year = day.year - 1
    merit = Merit(f"đạt tiêu chuẩn “Hoàn thành xuất sắc nhiệm vụ” năm {year}", (year, year), "cong-trang")
    if rng.random() < 0.4:
        merit = Merit(
            f"đã có thành tích xuất sắc 5 năm liền (từ năm {year - 4} đến năm {year})", (year - 4, year), "cong-trang"
        )
    how = recipients.Style(rng.choice([", ", " - "]), rng.random() < 0.1, rng.choice(["đồng chí", "Đồng chí"]))
    posts = ("Bí thư Đảng ủy", "Phó Bí thư Thường trực Đảng ủy", "Bí thư Chi bộ")
    persons = several(rng, rng.randint(2, 6), lambda: _comrade(rng, how, posts))
    cells = several(rng, rng.randint(1, 3), lambda: _cell(rng))
    form.header()
    form.name("về tặng Bằng khen của Ban Thường vụ Tỉnh ủy")
    form.bases()
    form.article(1, f"Tặng {form.body.award[1]} cho {count_words(rng, len(cells), len(persons))} {merit.reason}, gồm:")
    for heading, items in (("* Tập thể:", cells), ("* Cá nhân:", persons)):
        form.add(line(heading, bold=True))
        for text in numbered(rng, items):
            form.add(line(text))
        form.awards += [award(item, form.body.award[0], merit) for item in items]
    form.closing_articles(whom="các tổ chức đảng, đảng viên")
    form.sign()
    return form.made()


def _comrade(rng: random.Random, how: recipients.Style, posts: tuple[str, ...]) -> Item:
    job = Job(rng.choice(posts), places.commune(rng), joined=False)
    return recipients.individual(rng, names.person(rng), job, how)


def _cell(rng: random.Random) -> Item:
    name = rng.choice(["Đảng bộ", "Chi bộ"]) + f" {places.commune(rng)}"
    return Item(name, TruthRecipient("tap-the", name))


def mass(rng: random.Random) -> Made:
    """The trade unions' federation, the Youth Union or a ministry; an annex in groups."""
    day = random_day(rng)
    body = rng.choice((bodies.union, bodies.youth, bodies.ministry))(rng, day)
    form = Form(rng, body, day, number=rng.randint(11, 1900))
    merit, how = merits.movement(rng, day), recipients.style(rng)
    persons = several(rng, rng.randint(2, 7), lambda: recipients.posted(rng, day, how))
    groups = several(rng, rng.randint(1, 4), lambda: recipients.collective(rng, day))
    form.header()
    form.name(title_of(rng, body))
    form.bases()
    count = count_words(rng, len(groups), len(persons))
    form.article(1, f"{rng.choice(VERBS)} {body.award[1]} cho {count} {merit.reason} (có danh sách kèm theo).")
    form.closing_articles()
    form.sign()
    form.annex()
    add_groups(form, (("Tập thể", groups), ("Cá nhân", persons)), merit)
    return form.made()


ORDERS = (
    ("hc-lao-dong", "Huân chương Lao động"),
    ("hc-doc-lap", "Huân chương Độc lập"),
    ("hc-bao-ve-to-quoc", "Huân chương Bảo vệ Tổ quốc"),
    ("hc-chien-cong", "Huân chương Chiến công"),
)
CLASSES = ("Nhất", "Nhì", "Ba")


def _long_service(year: int) -> Merit:
    """Six years of work up to the year before."""
    return Merit(
        f"Đã có thành tích xuất sắc trong công tác từ năm {year - 6} đến năm {year - 1}, "
        "góp phần vào sự nghiệp xây dựng chủ nghĩa xã hội và bảo vệ Tổ quốc",
        (year - 6, year - 1),
        "cong-trang",
    )


def president(rng: random.Random) -> Made:
    """The State President gives orders of several classes: «Tặng thưởng Huân chương … hạng Ba cho: …»."""
    day = random_day(rng, 2015)
    form = Form(rng, bodies.president(rng, day), day, number=rng.randint(101, 2600))
    merit = _long_service(day.year)
    where = f"tỉnh {places.province(rng, day)}"
    form.header()
    form.name("Về việc tặng thưởng Huân chương")
    form.bases()
    code, words = rng.choice(ORDERS)
    grade = rng.choice([" hạng ", " hạng ", " Hạng "])
    article = 1
    for k in sorted(rng.sample(range(3), rng.choice([1, 2]))):
        items = _for_order(rng, form, code)
        form.article(article, f"Tặng thưởng {words}{grade}{CLASSES[k]} cho {_whom(items)} thuộc {where}:")
        for text in numbered(rng, items):
            form.add(line(text))
        form.add(line(f"{merit.reason}."))
        form.awards += [award(item, f"{code}-{k + 1}", merit) for item in items]
        article += 1
    form.article(
        article, "Thủ tướng Chính phủ, Chủ nhiệm Văn phòng Chủ tịch nước chịu trách nhiệm thi hành Quyết định này./."
    )
    form.sign()
    return form.made()


def _whom(items: list[Item]) -> str:
    groups = sum(item.recipient.kind == "tap-the" for item in items)
    return count_words(random.Random(0), groups, len(items) - groups)


def _for_order(rng: random.Random, form: Form, code: str) -> list[Item]:
    how = recipients.Style()
    if code != "hc-lao-dong" or rng.random() < 0.4:
        return several(rng, rng.randint(1, 4), lambda: recipients.collective(rng, form.day))
    return several(rng, rng.randint(1, 4), lambda: recipients.posted(rng, form.day, how))


def posthumous(rng: random.Random) -> Made:
    """«Truy tặng Huân chương Dũng cảm», or Bằng khen of the Prime Minister, for one who lost his life."""
    day = random_day(rng, 2015)
    by_president = rng.random() < 0.6
    form = Form(
        rng, (bodies.president if by_president else bodies.prime_minister)(rng, day), day, number=rng.randint(101, 2600)
    )
    merit = merits.event(rng, day)
    code, words = ("hc-dung-cam", "Huân chương Dũng cảm") if by_president else form.body.award
    who = names.person(rng)
    rank = rng.choice(["Liệt sỹ, Đại úy", "Thiếu tá", "Liệt sĩ, Thượng úy", "Ông" if not who.woman else "Bà"])
    unit = f"Công an {places.commune(rng, day)}, tỉnh {places.province(rng, day)}"
    position = rng.choice(["Phó Trưởng Công an", "Cán bộ", "Công an viên"])
    rank = rank if rank.startswith(("Liệt", "Thiếu")) else rank.lower()
    item = Item("", TruthRecipient("ca-nhan", who.name, rank, position, unit))
    form.header()
    form.name(f"Về việc truy tặng {words}")
    form.bases()
    form.article(1, f"Truy tặng {words} cho {rank} {who.name}, {position}, {unit}, {merit.reason}.")
    form.awards.append(award(item, code, merit, posthumous=True))
    form.article(
        2,
        "Cơ quan trình khen thưởng và cá nhân, gia đình có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.",
    )
    form.sign()
    return form.made()


def prime_minister(rng: random.Random) -> Made:
    """Bằng khen of the Prime Minister, an annex by groups of recipients of one province."""
    day = random_day(rng, 2015)
    form = Form(rng, bodies.prime_minister(rng, day), day, number=rng.randint(101, 2600))
    merit, how = merits.movement(rng, day), recipients.Style()
    groups = several(rng, rng.randint(1, 3), lambda: recipients.collective(rng, day))
    persons = several(rng, rng.randint(2, 5), lambda: recipients.posted(rng, day, how))
    where = f"tỉnh {places.province(rng, day)}"
    form.header()
    form.name("Về việc tặng Bằng khen của Thủ tướng Chính phủ")
    form.bases()
    count = count_words(rng, len(groups), len(persons))
    form.article(1, f"Tặng {form.body.award[1]} cho {count} thuộc {where} {merit.reason} (có danh sách kèm theo).")
    form.closing_articles()
    form.sign()
    form.annex()
    add_groups(form, (("Tập thể", groups), ("Cá nhân", persons)), merit)
    return form.made()
