"""Positions and units of all kinds behind a name, in either order, parted by commas, dashes or a colon."""

import random

from tests.granting import END, GIFT, TOP
from tests.shapes.pool import Pool
from tests.shapes.truth import Shape, Told, shape

_POSITIONS = (
    "Giáo viên", "Hiệu trưởng", "Phó Hiệu trưởng", "Kế toán", "Kế toán trưởng", "Chuyên viên", "Trưởng phòng", "Phó Trưởng phòng", "Giám đốc",
    "Phó Giám đốc", "Nhân viên", "Công chức Văn phòng - Thống kê", "Chủ tịch", "Phó Chủ tịch", "Bí thư", "Phó Bí thư", "Đội trưởng", "Trưởng khoa",
    "Điều dưỡng trưởng", "Bác sĩ", "Y sĩ", "Trưởng trạm", "nguyên Giám đốc", "Chánh Văn phòng", "Phó Chánh Văn phòng", "Tổ trưởng", "Trưởng bản",
    "Công an viên", "Thủ quỹ", "Văn thư", "Lái xe", "Bảo vệ", "Chuyên viên chính", "Kiểm sát viên", "Thẩm phán", "Thư ký", "Cán bộ", "Chiến sĩ",
    "Trợ lý", "Xã đội trưởng", "Chủ tịch Công đoàn", "Bí thư Đoàn Thanh niên", "Trưởng Ban Công tác Mặt trận", "Chi hội trưởng Chi hội Phụ nữ",
)  # fmt: skip
_UNITS = (
    "Trường THCS Hua Nhàn", "Trường Mầm non Hoa Ban, huyện Tả Van", "Sở Y tế", "Sở Tài chính tỉnh Hòa An", "Phòng Nội vụ huyện Tả Van",
    "UBND xã Nà Mỏ, huyện Tả Van", "UBND xã Nà Mỏ", "Bệnh viện Đa khoa tỉnh", "Khoa Nội, Bệnh viện Đa khoa huyện Tả Van",
    "Đội Cảnh sát giao thông, Công an huyện Tả Van", "Công ty TNHH Hòa Bình", "Công ty Cổ phần Xây dựng 8, tỉnh Hòa An", "Hạt Kiểm lâm huyện Tả Van",
    "Trạm Y tế xã Tả Lùng", "bản Hua, xã Nà Mỏ", "thôn 3, xã Tân Lập, huyện Tả Van", "Chi cục Thuế huyện Tả Van", "Tòa án nhân dân huyện Tả Van",
    "Viện Kiểm sát nhân dân tỉnh Hòa An", "Hội Nông dân xã Nà Mỏ", "Ban Quản lý dự án huyện Tả Van", "Văn phòng HĐND và UBND huyện",
    "Phòng Tài chính - Kế hoạch huyện", "Đồn Biên phòng Nà Mỏ, Bộ Chỉ huy Bộ đội Biên phòng tỉnh", "Trung tâm Văn hóa, Thể thao và Truyền thông huyện",
    "Sở Văn hóa, Thể thao và Du lịch", "Phòng Lao động - Thương binh và Xã hội huyện Tả Van", "Trường Phổ thông Dân tộc bán trú THCS Tả Lùng",
    "Đài Phát thanh và Truyền hình tỉnh", "Huyện ủy Tả Van", "Đảng ủy xã Nà Mỏ", "Chi bộ bản Hua, Đảng bộ xã Nà Mỏ",
)  # fmt: skip


def made(seed: int) -> Shape:
    """A list of three persons, all told alike."""
    rng = random.Random(seed)
    pool, lines, told = Pool(rng), list[str](), list[Told]()
    first, second = rng.choice([", ", " - ", " – ", ": "]), rng.choice([", ", " - ", " – "])
    unit_first = rng.random() < 0.25
    for number in (1, 2, 3):
        name, post, unit = pool.name(), rng.choice(_POSITIONS), rng.choice(_UNITS)
        both = (unit, post) if unit_first else (post, unit)
        lines.append(f"{number}. {rng.choice(['Ông ', 'Bà ', 'Đồng chí ', ''])}{name}{first}{second.join(both)};")
        told.append(Told(name, "bk-tinh", {"cased": name, "kind": "ca-nhan", "position": post, "unit": unit}))
    return shape(
        [*TOP, GIFT, *lines, *END], told, "unit first" if unit_first else "post first", repr(first), repr(second)
    )
