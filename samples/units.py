"""Units and posts: collectives that are commended and the jobs that persons hold."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

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
SCHOOLS = ("Trường Mầm non", "Trường Tiểu học", "Trường THCS", "Trường THPT", "Trường PTDTBT Tiểu học và THCS", "Trường Phổ thông DTNT")
PATRONS = ("Hoa Ban", "Sơn Ca", "Lê Quý Đôn", "Nguyễn Thị Minh Khai", "Kim Đồng", "Lý Tự Trọng", "Hoa Mai", "Chu Văn An", "Võ Thị Sáu", "Lương Thế Vinh")
FIRMS = (
    "Công ty TNHH {0}", "Công ty Cổ phần Xây dựng và Thương mại {0}", "Công ty TNHH MTV Lâm nghiệp {0}", "Hợp tác xã Nông nghiệp {0}",
    "Hợp tác xã Dịch vụ, nông nghiệp {0}", "Doanh nghiệp tư nhân {0}", "Công ty Cổ phần Cà phê {0}",
)  # fmt: skip
FIRM_NAMES = ("Đại Phát", "Tân Thịnh", "Hưng Vượng", "An Khang", "Phương Nam", "Thành Công", "Trường Sinh", "Minh Long", "Bình Điền")
RANKS = ("Đại tá", "Thượng tá", "Trung tá", "Thiếu tá", "Đại úy", "Thượng úy", "Trung úy", "Thiếu tá QNCN", "Đại úy QNCN")


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


def collective(rng: random.Random, day: date) -> str:
    """A collective of a province: a department, a room of it, a school, an army or police unit, a commune …"""
    area = local(rng, day)
    commune = f"{places.commune(rng, day)}, {area}" if day < places.TWO_TIERS else area
    return rng.choice((
        lambda: rng.choice(DEPARTMENTS),
        lambda: f"{rng.choice(ROOMS)}, {rng.choice(DEPARTMENTS[:10])}",
        lambda: f"{rng.choice(ROOMS)}, {rng.choice(DEPARTMENTS[:10])}",
        lambda: f"{school(rng)}, {area}",
        lambda: f"Ủy ban nhân dân {commune}",
        lambda: f"UBND {area}",
        lambda: f"Đảng ủy {commune}",
        lambda: f"Hội Liên hiệp Phụ nữ {area}",
        lambda: f"Hội Nông dân {commune}",
        lambda: f"Công an {area}",
        lambda: f"Ban Chỉ huy Quân sự {area}",
        lambda: f"Đồn Biên phòng {rng.choice(places.lists()['second'])}, Bộ Chỉ huy Bộ đội Biên phòng tỉnh",
        lambda: f"Khoa {rng.choice(['Nội tổng hợp', 'Hồi sức, cấp cứu', 'Nhi', 'Truyền nhiễm'])}, Bệnh viện Đa khoa tỉnh",
        lambda: f"Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam {area}",
        lambda: f"Đoàn TNCS Hồ Chí Minh {area}",
    ))()  # fmt: skip


def people_of(rng: random.Random, day: date) -> str:
    """«Nhân dân và cán bộ xã Văn Lang, huyện …»: a collective."""
    commune = places.commune(rng, day)
    tail = f", {places.district(rng)}" if day < places.TWO_TIERS else ""
    return f"{rng.choice(['Nhân dân và cán bộ', 'Cán bộ và Nhân dân', 'Nhân dân'])} {commune}{tail}"


def job(rng: random.Random, day: date) -> Job:
    """A post in a province's service, in a school, a commune, the army or the police."""
    makers: tuple[Callable[[random.Random, date], Job], ...] = (
        _leader, _leader, _staff, _staff, _teacher, _commune, _uniform, _health, _mass, _firm_job
    )  # fmt: skip
    made = rng.choice(makers)(rng, day)
    if made.rank is None and rng.random() < 0.06:
        return Job(f"nguyên {made.position}", made.unit, joined=made.joined)
    return made


def _leader(rng: random.Random, day: date) -> Job:
    return Job(rng.choice(["Giám đốc", "Phó Giám đốc"]), rng.choice(DEPARTMENTS[:10]))


def _staff(rng: random.Random, day: date) -> Job:
    position = rng.choice(["Trưởng phòng", "Phó Trưởng phòng", "Chuyên viên", "Chuyên viên chính", "Kế toán trưởng", "Văn thư"])
    return Job(position, f"{rng.choice(ROOMS)}, {rng.choice(DEPARTMENTS[:10])}", joined=False)


def _teacher(rng: random.Random, day: date) -> Job:
    position = rng.choice(["Hiệu trưởng", "Phó Hiệu trưởng", "Giáo viên", "Giáo viên", "Nhân viên kế toán", "Tổ trưởng chuyên môn"])
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
    police = Job(rng.choice(["Trưởng phòng", "Phó Trưởng phòng", "Cán bộ"]), "Phòng Cảnh sát hình sự, Công an tỉnh", rank, False)
    army = Job(rng.choice(["Chính ủy", "Chỉ huy trưởng", "Phó Tham mưu trưởng"]), "Bộ Chỉ huy Quân sự tỉnh", rank)
    border = Job(rng.choice(["Đồn trưởng", "Chính trị viên"]), f"Đồn Biên phòng {rng.choice(places.lists()['second'])}", rank, False)
    return rng.choice((police, army, border))


def _health(rng: random.Random, day: date) -> Job:
    position = rng.choice(["Bác sĩ", "Điều dưỡng trưởng", "Trưởng khoa", "Y sĩ", "Hộ sinh"])
    where = rng.choice(["Khoa Nội, Bệnh viện Đa khoa tỉnh", "Trung tâm Kiểm soát bệnh tật tỉnh", f"Trung tâm Y tế {local(rng, day)}"])
    return Job(position, where, joined=False)


def _mass(rng: random.Random, day: date) -> Job:
    return rng.choice((
        Job(rng.choice(["Bí thư", "Phó Bí thư"]), "Đoàn TNCS Hồ Chí Minh tỉnh"),
        Job(rng.choice(["Chủ tịch", "Phó Chủ tịch"]), f"Hội Liên hiệp Phụ nữ {local(rng, day)}"),
        Job(rng.choice(["Chủ tịch", "Phó Chủ tịch"]), f"Liên đoàn Lao động {local(rng, day)}"),
        Job("Ủy viên Ban Thường trực", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", joined=False),
    ))  # fmt: skip


def _firm_job(rng: random.Random, day: date) -> Job:
    return Job(rng.choice(["Giám đốc", "Phó Giám đốc", "Công nhân", "Tổ trưởng sản xuất"]), firm(rng), joined=False)
