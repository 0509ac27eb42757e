"""Decisions that touch others: corrected names, a decision replaced, and traps between title, bases and articles."""

# A paper reads best with one sentence of it on one line.
# fmt: off

import random

from samples.model import Made, line
from tests.score.heldout.frame import Sheet, Why, collective, day_between, law
from tests.score.heldout.words import COLLECTIVES, DISTRICTS, OFFICES, PROVINCES, bare, chief, staff


def _open(rng: random.Random, sheet: Sheet, title: str, *bases: str | tuple[str, str]) -> str:
    where = rng.choice(PROVINCES)
    sheet.top([f"UỶ BAN NHÂN DÂN TỈNH {where.upper()}"], ("Số: ", str(rng.randint(101, 3900)), "/QĐ-UBND"), where, f"Ủy ban nhân dân tỉnh {where}", split=0.46)
    sheet.name("QUYẾT ĐỊNH", title)
    assert sheet.day is not None
    sheet.bases(f"CHỦ TỊCH UỶ BAN NHÂN DÂN TỈNH {where.upper()}", *law(rng, sheet.day), *bases)
    sheet.decides()
    return where


def corrected_names(rng: random.Random) -> Made:
    """Names mistyped in an earlier decision are set right; nothing is granted."""
    day = day_between(rng, 2016, 2024)
    sheet = Sheet(rng, day)
    number, issued = f"{rng.randint(101, 3000)}/QĐ-UBND", f"{rng.randint(1, 28)}/{rng.randint(3, 12)}/{day.year - 1}"
    _open(rng, sheet, "Về việc đính chính tên cá nhân được tặng Bằng khen", "Theo đề nghị của Giám đốc Sở Nội vụ")
    right, second = staff(rng, 2, OFFICES)
    wrong = right.name[:-1] + ("a" if right.name[-1] != "a" else "o")
    sheet.article("Điều 1.", f"Đính chính tên cá nhân được tặng Bằng khen của Chủ tịch UBND tỉnh tại Quyết định số {number} ngày {issued} của Chủ tịch UBND tỉnh như sau:")
    sheet.lines((f"1. Ghi là: {right.title} {wrong}, {right.position}, {right.unit}. Nay đính chính là: {right.title} {right.name}, {right.position}, {right.unit}.", f"2. {second.title} {second.name}: đơn vị công tác đúng là {second.unit}."))
    sheet.article("Điều 2.", f"Quyết định này là một bộ phận không tách rời của Quyết định số {number}. Các nội dung khác không thay đổi.")
    sheet.article("Điều 3.", "Chánh Văn phòng UBND tỉnh, Giám đốc Sở Nội vụ và các cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.")
    sheet.sign(("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), chief(rng), "Phó Chủ tịch", "KT. Chủ tịch", "- Như Điều 3;", "- Lưu: VT, NC.")
    sheet.cites.append(number)
    sheet.corrects.append(number)
    return sheet.made()


def replacing(rng: random.Random) -> Made:
    """A decision that grants anew and replaces an earlier one."""
    day = day_between(rng, 2016, 2024)
    sheet = Sheet(rng, day)
    number, issued = f"{rng.randint(101, 3000)}/QĐ-UBND", f"{rng.randint(1, 28):02d}/01/{day.year}"
    _open(rng, sheet, "Về việc tặng Bằng khen", "Xét đề nghị của Giám đốc Sở Nội vụ")
    why = Why(f"đã có thành tích xuất sắc trong công tác chăm sóc người có công năm {day.year - 1}", (day.year - 1, day.year - 1), "chuyen-de")
    groups, persons = rng.sample(COLLECTIVES, 2), staff(rng, rng.randint(3, 5), OFFICES)
    sheet.article("Điều 1.", f"Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho 02 tập thể, {len(persons):02d} cá nhân {why.reason}, cụ thể như sau:")
    sheet.heading("* Tập thể:")
    sheet.lines(f"- {g}." for g in groups)
    sheet.heading("* Cá nhân:")
    sheet.lines(f"- {p.title} {p.name} - {p.position} - {p.unit}." for p in persons)
    sheet.give("bk-tinh", why, *(collective(g) for g in groups), *(p.truth(p.title) for p in persons))
    sheet.article("Điều 2.", f"Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số {number} ngày {issued} của Chủ tịch UBND tỉnh.")
    sheet.article("Điều 3.", "Chánh Văn phòng UBND tỉnh và các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.")
    sheet.sign(("CHỦ TỊCH",), chief(rng), "Chủ tịch", None, "- Như Điều 3;", "- Lưu: VT.")
    sheet.cites.append(number)
    sheet.replaces.append(number)
    return sheet.made()


def title_against_article(rng: random.Random) -> Made:
    """The title says Cờ thi đua, Điều 1 gives Bằng khen: Điều 1 holds."""
    day = day_between(rng, 2007, 2020)
    sheet = Sheet(rng, day)
    year = day.year - 1
    where = _open(rng, sheet, f"Về việc tặng Cờ thi đua của UBND tỉnh năm {year}", "Xét đề nghị của Trưởng ban Ban Thi đua - Khen thưởng")
    names = rng.sample(COLLECTIVES, 4)
    why = Why(f"đã hoàn thành tốt nhiệm vụ công tác năm {year}", (year, year), "cong-trang")
    sheet.article("Điều 1.", f"Tặng Bằng khen của Uỷ ban nhân dân tỉnh {where} cho 04 tập thể {why.reason}, gồm:")
    sheet.lines(f"{i}. {n};" for i, n in enumerate(names, 1))
    sheet.give("bk-tinh", why, *(collective(n) for n in names))
    sheet.article("Điều 2.", "Tiền thưởng kèm theo Bằng khen thực hiện theo quy định hiện hành.")
    sheet.article("Điều 3.", "Chánh Văn phòng UBND tỉnh, Trưởng ban Ban Thi đua - Khen thưởng và các tập thể có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.")
    sheet.sign(("TM. UỶ BAN NHÂN DÂN TỈNH", "CHỦ TỊCH"), chief(rng), "Chủ tịch", "?", "- Như Điều 3;", "- Lưu: VT.")
    return sheet.made()


def earlier_awards_named(rng: random.Random) -> Made:
    """A district's Giấy khen whose bases and last articles speak of other awards of the same people."""
    day = day_between(rng, 2014, 2024)
    sheet = Sheet(rng, day)
    district, year = rng.choice([d for d in DISTRICTS if d.startswith("huyện")]), day.year - 1
    sheet.top(["ỦY BAN NHÂN DÂN", district.upper()], ("Số: ", str(rng.randint(101, 3900)), "/QĐ-UBND"), bare(district), f"Ủy ban nhân dân {district}")
    sheet.name("QUYẾT ĐỊNH", "Về việc khen thưởng")
    flags, names = f"{rng.randint(101, 3000)}/QĐ-UBND", f"{rng.randint(10, 90)}/TTr-NV"
    sheet.bases(f"CHỦ TỊCH ỦY BAN NHÂN DÂN {district.upper()}", *law(rng, day), (f"Căn cứ Quyết định số {flags} ngày 15/01/{day.year} của Chủ tịch UBND tỉnh về việc tặng Cờ thi đua của UBND tỉnh cho các đơn vị dẫn đầu khối thi đua năm {year}", flags), (f"Theo đề nghị của Trưởng phòng Nội vụ tại Tờ trình số {names} ngày 20/01/{day.year}", names))
    sheet.decides()
    why = Why(f"đã góp phần đưa đơn vị dẫn đầu khối thi đua năm {year}", (year, year))
    persons = staff(rng, rng.randint(3, 6), (("Hiệu trưởng", "Trường THCS Vạn Xuân"), ("Phó Chủ tịch", "UBND xã Vĩnh Chấp"), ("Phó Trưởng phòng", "Phòng Kinh tế - Hạ tầng"), ("Chủ tịch", "Hội Cựu chiến binh xã Cam Hòa")))
    listed = rng.random() < 0.5
    sheet.article("Điều 1.", f"Tặng Giấy khen của Chủ tịch UBND huyện cho {len(persons):02d} cá nhân {why.reason}" + (" (danh sách kèm theo)." if listed else ", gồm các ông, bà:"))
    shown = [f"{i}. {p.title} {p.name}, {p.position}, {p.unit};" for i, p in enumerate(persons, 1)]
    if not listed:
        sheet.lines(shown)
    sheet.article("Điều 2.", "Giao Phòng Nội vụ hoàn thiện hồ sơ đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho các cá nhân tiêu biểu theo quy định.")
    sheet.article("Điều 3.", "Chánh Văn phòng HĐND và UBND huyện, Trưởng phòng Nội vụ và các cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.")
    sheet.sign(("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), chief(rng), "Phó Chủ tịch", "KT. Chủ tịch", "- Như Điều 3;", "- Lưu: VT, NV.")
    if listed:
        sheet.annex("DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN", attached=f"(Kèm theo Quyết định số {sheet.document.number} ngày {day.day:02d}/{day.month:02d}/{day.year} của Chủ tịch UBND huyện)")
        sheet.lines(shown)
        sheet.add(line(f"Tổng cộng: {len(persons):02d} cá nhân./.", italic=True))
    sheet.give("gk-huyen", why, *(p.truth(p.title) for p in persons))
    return sheet.made()
