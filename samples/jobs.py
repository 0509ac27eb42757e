"""Posts that commended persons hold: position, unit, in army and police the rank."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from samples import places
from samples.units import Level, border_post, firm, full_commune, local, pick, school


@dataclass(frozen=True, slots=True)
class Job:
    """A post: position, unit and, in army and police, the rank used before the name."""

    position: str
    unit: str
    rank: str | None = None
    joined: bool = True
    """Whether «position unit» reads on without a comma («Phó Giám đốc Sở Tư pháp»)."""


Maker = Callable[[random.Random, date], Job]
HEADS = ["Chủ tịch", "Phó Chủ tịch"]
CLERKS = ["Trưởng phòng", "Phó Trưởng phòng", "Chuyên viên", "Chuyên viên chính", "Kế toán trưởng"]
TEACHERS = ["Hiệu trưởng", "Phó Hiệu trưởng", "Giáo viên", "Giáo viên", "Nhân viên kế toán"]


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


def post_in(rng: random.Random, unit: str) -> str:
    """A position that fits a unit whose name stands elsewhere (a row above)."""
    if unit.startswith("Trường"):
        return rng.choice(TEACHERS)
    if unit.startswith(("Ủy ban", "Hội")):
        return rng.choice([*HEADS, "Công chức", "Ủy viên"])
    if unit.startswith("Phòng"):
        return rng.choice(CLERKS)
    return rng.choice(["Trưởng ban", "Cán bộ", "Chuyên viên", "Nhân viên", "Kế toán"])


def _district_staff(rng: random.Random, day: date) -> Job:
    return Job(rng.choice(CLERKS[:3]), pick(rng, "district_rooms"), joined=False)


def _near_teacher(rng: random.Random, day: date) -> Job:
    return Job(rng.choice(TEACHERS), school(rng))


def _villager(rng: random.Random, day: date) -> Job:
    position = rng.choice(["Trưởng thôn", "Công an viên", "Nông dân", "Người có uy tín", "Tổ trưởng Tổ hòa giải"])
    return Job(position, places.hamlet(rng), joined=False)


def _in_department(rng: random.Random, day: date) -> Job:
    return Job(rng.choice(CLERKS), pick(rng, "rooms"), joined=False)


def _in_school(rng: random.Random, day: date) -> Job:
    if rng.random() < 0.4:
        return Job("Học sinh", f"lớp {rng.randint(6, 12)}A{rng.randint(1, 9)}")
    return Job(rng.choice(["Giáo viên", "Tổ trưởng", "Tổ phó"]), f"Tổ {pick(rng, 'subjects')}", joined=False)


def _leader(rng: random.Random, day: date) -> Job:
    return Job(rng.choice(["Giám đốc", "Phó Giám đốc"]), pick(rng, "departments"))


def _staff(rng: random.Random, day: date) -> Job:
    return Job(rng.choice([*CLERKS, "Văn thư"]), f"{pick(rng, 'rooms')}, {pick(rng, 'departments')}", joined=False)


def _teacher(rng: random.Random, day: date) -> Job:
    return Job(rng.choice(TEACHERS), f"{school(rng)}, {local(rng, day)}")


def _commune(rng: random.Random, day: date) -> Job:
    area = full_commune(rng, day)
    plain = rng.choice(["Công an viên", "Trưởng thôn", "Người có uy tín", "Nông dân"])
    return rng.choice(
        (
            Job(rng.choice(HEADS), f"UBND {area}"),
            Job(rng.choice(HEADS), f"Hội Cựu chiến binh {area}"),
            Job(plain, area, joined=False),
            Job(rng.choice(["Bí thư", "Phó Bí thư"]), f"Đảng ủy {area}"),
            Job("Bí thư Chi bộ", f"{places.hamlet(rng)}, {area}", joined=False),
        )
    )


def _uniform(rng: random.Random, day: date) -> Job:
    rank = pick(rng, "ranks")
    officer = rng.choice(["Trưởng phòng", "Phó Trưởng phòng", "Cán bộ"])
    commander = rng.choice(["Chính ủy", "Chỉ huy trưởng", "Phó Tham mưu trưởng"])
    return rng.choice(
        (
            Job(officer, "Phòng Cảnh sát hình sự, Công an tỉnh", rank, joined=False),
            Job(commander, "Bộ Chỉ huy Quân sự tỉnh", rank),
            Job(rng.choice(["Đồn trưởng", "Chính trị viên"]), border_post(rng), rank, joined=False),
        )
    )


def _health(rng: random.Random, day: date) -> Job:
    position = rng.choice(["Bác sĩ", "Điều dưỡng trưởng", "Trưởng khoa", "Y sĩ", "Hộ sinh"])
    hospital = f"Khoa {pick(rng, 'wards')}, Bệnh viện Đa khoa tỉnh"
    centre = f"Trung tâm Y tế {local(rng, day)}"
    return Job(position, rng.choice([hospital, centre, "Trung tâm Kiểm soát bệnh tật tỉnh"]), joined=False)


def _mass(rng: random.Random, day: date) -> Job:
    area = local(rng, day)
    return rng.choice(
        (
            Job(rng.choice(["Bí thư", "Phó Bí thư"]), "Đoàn TNCS Hồ Chí Minh tỉnh"),
            Job(rng.choice(HEADS), f"Hội Liên hiệp Phụ nữ {area}"),
            Job(rng.choice(HEADS), f"Liên đoàn Lao động {area}"),
            Job("Ủy viên Ban Thường trực", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", joined=False),
        )
    )


def _firm_job(rng: random.Random, day: date) -> Job:
    position = rng.choice(["Giám đốc", "Phó Giám đốc", "Công nhân", "Tổ trưởng sản xuất"])
    return Job(position, firm(rng), joined=False)


EVERYONE: tuple[Maker, ...] = (
    _leader,
    _leader,
    _staff,
    _staff,
    _teacher,
    _commune,
    _uniform,
    _health,
    _mass,
    _firm_job,
)
