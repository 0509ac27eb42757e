"""Units and posts: collectives that are commended and the jobs that persons hold."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from samples import places

DEPARTMENTS = (
    "Sở Tư pháp", "Sở Tài chính", "Sở Nội vụ", "Sở Y tế", "Sở Giáo dục và Đào tạo", "Sở Xây dựng", "Sở Công Thương",
    "Sở Khoa học và Công nghệ", "Sở Văn hóa, Thể thao và Du lịch", "Sở Nông nghiệp và Môi trường", "Thanh tra tỉnh",
    "Văn phòng UBND tỉnh", "Ban Dân tộc", "Kho bạc Nhà nước tỉnh", "Bảo hiểm xã hội tỉnh", "Đài Phát thanh và Truyền hình tỉnh",
)  # fmt: skip
ROOMS = (
    "Phòng Phổ biến, giáo dục pháp luật", "Phòng Tổ chức - Hành chính", "Phòng Kế hoạch, Tài chính", "Phòng Quản lý ngân sách",
    "Phòng Nghiệp vụ Y", "Phòng Kỹ thuật, thiết bị và công nghệ", "Phòng Giáo dục Tiểu học", "Phòng Tổng hợp", "Văn phòng",
    "Phòng Bổ trợ tư pháp", "Trung tâm Thông tin, lưu trữ", "Phòng Thanh tra, pháp chế",
)  # fmt: skip
SCHOOLS = (
    "Trường Mầm non",
    "Trường Tiểu học",
    "Trường THCS",
    "Trường THPT",
    "Trường PTDTBT Tiểu học và THCS",
    "Trường Phổ thông DTNT",
)
PATRONS = (
    "Hoa Ban",
    "Sơn Ca",
    "Lê Quý Đôn",
    "Nguyễn Thị Minh Khai",
    "Kim Đồng",
    "Lý Tự Trọng",
    "Hoa Mai",
    "Chu Văn An",
    "Võ Thị Sáu",
    "Lương Thế Vinh",
)
FIRMS = (
    "Công ty TNHH {0}", "Công ty Cổ phần Xây dựng và Thương mại {0}", "Công ty TNHH MTV Lâm nghiệp {0}", "Hợp tác xã Nông nghiệp {0}",
    "Hợp tác xã Dịch vụ, nông nghiệp {0}", "Doanh nghiệp tư nhân {0}", "Công ty Cổ phần Cà phê {0}",
)  # fmt: skip
FIRM_NAMES = (
    "Đại Phát",
    "Tân Thịnh",
    "Hưng Vượng",
    "An Khang",
    "Phương Nam",
    "Thành Công",
    "Trường Sinh",
    "Minh Long",
    "Bình Điền",
)
DISTRICT_ROOMS = (
    "Phòng Nội vụ", "Phòng Tài chính - Kế hoạch", "Phòng Giáo dục và Đào tạo", "Văn phòng HĐND và UBND",
    "Phòng Văn hóa và Thông tin", "Trung tâm Văn hóa, Thể thao và Truyền thông",
)  # fmt: skip
BRANCHES = (
    "Bảo vệ môi trường",
    "Dân số - Kế hoạch hóa gia đình",
    "Kiểm lâm",
    "Tiêu chuẩn, đo lường, chất lượng",
)
SUBJECTS = ("Ngữ văn", "Toán - Tin", "Ngoại ngữ", "Sử - Địa", "Văn phòng", "Hóa - Sinh")
Level = Literal["province", "district", "commune", "department", "school", "state"]
RANKS = (
    "Đại tá",
    "Thượng tá",
    "Trung tá",
    "Thiếu tá",
    "Đại úy",
    "Thượng úy",
    "Trung úy",
    "Thiếu tá QNCN",
    "Đại úy QNCN",
)


@dataclass(frozen=True, slots=True)
class Job:
    """A post: position, unit and, in army and police, the rank used before the name."""

    position: str
    unit: str
    rank: str | None = None
    joined: bool = True
    """Whether «position unit» reads on without a comma («Phó Giám đốc Sở Tư pháp»)."""


def school(rng: random.Random) -> str:
    """«Trường Mầm non Hoa Ban»."""
    return f"{rng.choice(SCHOOLS)} {rng.choice(PATRONS)}"


def firm(rng: random.Random) -> str:
    """An enterprise or a co-operative."""
    return rng.choice(FIRMS).format(rng.choice(FIRM_NAMES))


def local(rng: random.Random, day: date) -> str:
    """«huyện Tân Lâm» while there are districts, then a commune."""
    return places.district(rng) if day < places.TWO_TIERS else places.commune(rng, day)


def collective(rng: random.Random, day: date, level: Level = "province") -> str:
    """A collective under a body of that level: a department, a room of it, a school, an army unit, a commune …"""
    makers = {
        "district": _of_district,
        "commune": _of_commune,
        "department": _of_department,
        "school": _of_school,
    }
    return rng.choice(makers.get(level, _province_wide)(rng, day))


def _of_district(rng: random.Random, day: date) -> tuple[str, ...]:
    commune = places.commune(rng, day)
    return (
        school(rng),
        f"Hội Nông dân {commune}",
        f"Ủy ban nhân dân {commune}",
        f"Công an {commune}",
        f"Trạm Y tế {commune}",
        f"Ban Chỉ huy Quân sự {commune}",
        rng.choice(DISTRICT_ROOMS),
    )


def _of_commune(rng: random.Random, day: date) -> tuple[str, ...]:
    hamlet = places.hamlet(rng)
    return (school(rng), f"Chi hội Phụ nữ {hamlet}", f"Tổ an ninh, trật tự {hamlet}", "Trạm Y tế")


def _of_department(rng: random.Random, day: date) -> tuple[str, ...]:
    return (rng.choice(ROOMS), rng.choice(ROOMS), f"Chi cục {rng.choice(BRANCHES)}")


def _of_school(rng: random.Random, day: date) -> tuple[str, ...]:
    return (f"Tổ {rng.choice(SUBJECTS)}", f"Lớp {rng.randint(6, 12)}A{rng.randint(1, 9)}")


def _province_wide(rng: random.Random, day: date) -> tuple[str, ...]:
    area = local(rng, day)
    commune = f"{places.commune(rng, day)}, {area}" if day < places.TWO_TIERS else area
    room = f"{rng.choice(ROOMS)}, {rng.choice(DEPARTMENTS[:10])}"
    ward = rng.choice(["Nội tổng hợp", "Hồi sức, cấp cứu", "Nhi", "Truyền nhiễm"])
    return (
        rng.choice(DEPARTMENTS),
        room,
        room,
        f"{school(rng)}, {area}",
        f"Ủy ban nhân dân {commune}",
        f"UBND {area}",
        f"Đảng ủy {commune}",
        f"Hội Liên hiệp Phụ nữ {area}",
        f"Hội Nông dân {commune}",
        f"Công an {area}",
        f"Ban Chỉ huy Quân sự {area}",
        f"Đồn Biên phòng {rng.choice(places.lists()['second'])}, Bộ Chỉ huy Bộ đội Biên phòng tỉnh",
        f"Khoa {ward}, Bệnh viện Đa khoa tỉnh",
        f"Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam {area}",
        f"Đoàn TNCS Hồ Chí Minh {area}",
    )


def people_of(rng: random.Random, day: date) -> str:
    """«Nhân dân và cán bộ xã Văn Lang, huyện …»: a collective."""
    commune = places.commune(rng, day)
    tail = f", {places.district(rng)}" if day < places.TWO_TIERS else ""
    return f"{rng.choice(['Nhân dân và cán bộ', 'Cán bộ và Nhân dân', 'Nhân dân'])} {commune}{tail}"


Maker = Callable[[random.Random, date], Job]


def job(rng: random.Random, day: date, level: Level = "province") -> Job:
    """A post under a body of that level."""
    makers: dict[str, tuple[Maker, ...]] = {
        "district": (_near_teacher, _near_teacher, _commune, _district_staff),
        "commune": (_near_teacher, _villager),
        "department": (_in_department,),
        "school": (_in_school,),
    }
    made = rng.choice(makers.get(level, EVERYONE))(rng, day)
    if made.rank is None and level == "province" and rng.random() < 0.06:
        return Job(f"nguyên {made.position}", made.unit, joined=made.joined)
    return made


def _district_staff(rng: random.Random, day: date) -> Job:
    position = rng.choice(["Trưởng phòng", "Phó Trưởng phòng", "Chuyên viên"])
    return Job(position, rng.choice(DISTRICT_ROOMS), joined=False)


def _near_teacher(rng: random.Random, day: date) -> Job:
    position = rng.choice(["Hiệu trưởng", "Phó Hiệu trưởng", "Giáo viên", "Giáo viên", "Nhân viên kế toán"])
    return Job(position, school(rng))


def _villager(rng: random.Random, day: date) -> Job:
    position = rng.choice(
        ["Trưởng thôn", "Công an viên", "Nông dân", "Người có uy tín", "Tổ trưởng Tổ hòa giải"]
    )
    return Job(position, places.hamlet(rng), joined=False)


def _in_department(rng: random.Random, day: date) -> Job:
    position = rng.choice(
        ["Trưởng phòng", "Phó Trưởng phòng", "Chuyên viên", "Chuyên viên chính", "Kế toán trưởng"]
    )
    return Job(position, rng.choice(ROOMS), joined=False)


def _in_school(rng: random.Random, day: date) -> Job:
    if rng.random() < 0.4:
        return Job("Học sinh", f"lớp {rng.randint(6, 12)}A{rng.randint(1, 9)}")
    return Job(rng.choice(["Giáo viên", "Tổ trưởng", "Tổ phó"]), f"Tổ {rng.choice(SUBJECTS)}", joined=False)


def _leader(rng: random.Random, day: date) -> Job:
    return Job(rng.choice(["Giám đốc", "Phó Giám đốc"]), rng.choice(DEPARTMENTS[:10]))


def _staff(rng: random.Random, day: date) -> Job:
    position = rng.choice(
        ["Trưởng phòng", "Phó Trưởng phòng", "Chuyên viên", "Chuyên viên chính", "Kế toán trưởng", "Văn thư"]
    )
    return Job(position, f"{rng.choice(ROOMS)}, {rng.choice(DEPARTMENTS[:10])}", joined=False)


def _teacher(rng: random.Random, day: date) -> Job:
    position = rng.choice(
        [
            "Hiệu trưởng",
            "Phó Hiệu trưởng",
            "Giáo viên",
            "Giáo viên",
            "Nhân viên kế toán",
            "Tổ trưởng chuyên môn",
        ]
    )
    return Job(position, f"{school(rng)}, {local(rng, day)}", joined=position.endswith(("trưởng", "viên")))


def _commune(rng: random.Random, day: date) -> Job:
    area = places.commune(rng, day)
    tail = f", {places.district(rng)}" if day < places.TWO_TIERS else ""
    return rng.choice((
        Job(rng.choice(["Chủ tịch", "Phó Chủ tịch"]), f"UBND {area}{tail}"),
        Job(rng.choice(["Chủ tịch", "Phó Chủ tịch"]), f"Hội Cựu chiến binh {area}{tail}"),
        Job(rng.choice(["Công an viên", "Trưởng thôn", "Người có uy tín", "Nông dân"]), f"{area}{tail}", joined=False),
        Job(rng.choice(["Bí thư", "Phó Bí thư"]), f"Đảng ủy {area}{tail}"),
        Job("Bí thư Chi bộ", f"{places.hamlet(rng)}, {area}{tail}", joined=False),
    ))  # fmt: skip


def _uniform(rng: random.Random, day: date) -> Job:
    rank = rng.choice(RANKS)
    police = Job(
        rng.choice(["Trưởng phòng", "Phó Trưởng phòng", "Cán bộ"]),
        "Phòng Cảnh sát hình sự, Công an tỉnh",
        rank,
        False,
    )
    army = Job(
        rng.choice(["Chính ủy", "Chỉ huy trưởng", "Phó Tham mưu trưởng"]), "Bộ Chỉ huy Quân sự tỉnh", rank
    )
    border = Job(
        rng.choice(["Đồn trưởng", "Chính trị viên"]),
        f"Đồn Biên phòng {rng.choice(places.lists()['second'])}",
        rank,
        False,
    )
    return rng.choice((police, army, border))


def _health(rng: random.Random, day: date) -> Job:
    position = rng.choice(["Bác sĩ", "Điều dưỡng trưởng", "Trưởng khoa", "Y sĩ", "Hộ sinh"])
    where = rng.choice(
        [
            "Khoa Nội, Bệnh viện Đa khoa tỉnh",
            "Trung tâm Kiểm soát bệnh tật tỉnh",
            f"Trung tâm Y tế {local(rng, day)}",
        ]
    )
    return Job(position, where, joined=False)


def _mass(rng: random.Random, day: date) -> Job:
    return rng.choice((
        Job(rng.choice(["Bí thư", "Phó Bí thư"]), "Đoàn TNCS Hồ Chí Minh tỉnh"),
        Job(rng.choice(["Chủ tịch", "Phó Chủ tịch"]), f"Hội Liên hiệp Phụ nữ {local(rng, day)}"),
        Job(rng.choice(["Chủ tịch", "Phó Chủ tịch"]), f"Liên đoàn Lao động {local(rng, day)}"),
        Job("Ủy viên Ban Thường trực", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", joined=False),
    ))  # fmt: skip


def _firm_job(rng: random.Random, day: date) -> Job:
    return Job(
        rng.choice(["Giám đốc", "Phó Giám đốc", "Công nhân", "Tổ trưởng sản xuất"]), firm(rng), joined=False
    )


EVERYONE: tuple[Maker, ...] = (
    _leader, _leader, _staff, _staff, _teacher, _commune, _uniform, _health, _mass, _firm_job
)  # fmt: skip
