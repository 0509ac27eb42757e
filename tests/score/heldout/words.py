"""Persons, posts and places of the held-back papers; all invented."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from samples.model import TruthRecipient
from samples.names import people

PROVINCES = (
    "Tuyên Quang",
    "Hà Tĩnh",
    "Bình Phước",
    "Cao Bằng",
    "Long An",
    "Quảng Ngãi",
    "Lạng Sơn",
    "Vĩnh Phúc",
    "Hậu Giang",
    "Yên Bái",
)
AFTER_2025 = ("Tuyên Quang", "Hà Tĩnh", "Cao Bằng", "Quảng Ngãi", "Lạng Sơn", "Phú Thọ", "Vĩnh Long", "Tây Ninh")
DISTRICTS = (
    "huyện Lộc Bình Trung",
    "huyện Sông Hiếu",
    "huyện Đông Khê",
    "huyện Mường Lạn",
    "thị xã Hồng Sơn",
    "huyện Chư Đăng",
    "huyện Tam Kỳ Anh",
)
COMMUNES = (
    "xã Vĩnh Chấp",
    "xã Nậm Khoai",
    "xã Ia Đrăng",
    "phường Trần Cao",
    "xã Hồng Thái Đông",
    "xã Phước Long Thọ",
    "xã Cam Hòa",
    "thị trấn Đồi Mơ",
)
WARDS_2025 = ("xã Vĩnh Chấp", "xã Nậm Khoai", "phường Trần Cao", "xã Hồng Thái Đông", "xã Cam Hòa", "phường Hoàng Xá")
HAMLETS = (
    "thôn Đông Tiến",
    "thôn 7",
    "bản Huổi Ngần",
    "ấp Tân Quới",
    "buôn Tơng Reh",
    "tổ dân phố 4",
    "xóm Chùa",
    "thôn Quyết Thắng",
)
SCHOOL_NAMES = (
    "Trần Hưng Đạo",
    "Hồng Hà",
    "số 2 Phước Mỹ",
    "Phan Đình Phùng",
    "Tuổi Thơ",
    "Nguyễn Bá Ngọc",
    "Vạn Xuân",
    "Lê Hồng Phong",
)


@dataclass(frozen=True, slots=True)
class Posted:
    """A person with a post: `position` or `unit` null where the paper gives none."""

    name: str
    woman: bool
    position: str | None
    unit: str | None

    @property
    def title(self) -> str:
        return "Bà" if self.woman else "Ông"

    def truth(self, honorific: str | None = None, unit: str | None = None) -> TruthRecipient:
        """The recipient as the export shows it; `unit` is that of a group heading."""
        return TruthRecipient("ca-nhan", self.name, honorific, self.position, unit or self.unit)


def staff(
    rng: random.Random, count: int, posts: Sequence[tuple[str | None, str | None]], *, minority: float = 0.1
) -> list[Posted]:
    """That many persons with different names, each in a post drawn from `posts`."""
    return [Posted(who.name, who.woman, *rng.choice(posts)) for who in people(rng, count, minority=minority)]


def chief(rng: random.Random) -> str:
    """The name of one who signs."""
    return people(rng, 1, minority=0.05)[0].name


def bare(place: str) -> str:
    """«Nậm Khoai» of «xã Nậm Khoai»."""
    for kind in ("thị trấn ", "thị xã ", "thành phố ", "huyện ", "phường ", "xã "):
        if place.startswith(kind):
            return place[len(kind) :]
    return place


OFFICES = (
    ("Trưởng phòng", "Phòng Tài nguyên nước, Sở Nông nghiệp và Môi trường"),
    ("Phó Chánh Thanh tra", "Thanh tra Sở Giao thông vận tải"),
    ("Chuyên viên", "Phòng Khoáng sản, Sở Tài nguyên và Môi trường"),
    ("Chi cục trưởng", "Chi cục Chăn nuôi và Thú y"),
    ("Phó Giám đốc", "Trung tâm Khuyến nông tỉnh"),
    ("Giám đốc", "Bảo tàng tỉnh"),
    ("Kế toán", "Quỹ Bảo vệ và Phát triển rừng tỉnh"),
    ("Chuyên viên chính", "Ban Tuyên giáo Tỉnh ủy"),
    ("Phó Trưởng ban", "Ban Quản lý Khu kinh tế cửa khẩu"),
)
TEACHERS = (
    ("Giáo viên", None), ("Giáo viên", None), ("Hiệu trưởng", None), ("Phó Hiệu trưởng", None), ("Nhân viên thư viện", None),
    ("Tổng phụ trách Đội", None), ("Nhân viên y tế", None),
)  # fmt: skip
MEDICS = (
    ("Bác sĩ CKI", "Khoa Ngoại chấn thương"), ("Điều dưỡng", "Khoa Nhi"), ("Dược sĩ", "Khoa Dược"), ("Kỹ thuật viên", "Khoa Chẩn đoán hình ảnh"),
    ("Bác sĩ", "Khoa Sản"), ("Hộ sinh", "Khoa Sản"), ("Chuyên viên", "Phòng Kế hoạch tổng hợp"), ("Hộ lý", "Khoa Hồi sức tích cực - Chống độc"),
    ("Trưởng khoa", "Khoa Truyền nhiễm"), ("Lái xe", "Phòng Hành chính quản trị"),
)  # fmt: skip
WORKERS = (
    ("Tổ trưởng", "Tổ Cơ điện"), ("Công nhân", "Đội khai thác số 3"), ("Quản đốc", "Phân xưởng Sấy"), ("Kỹ sư", "Phòng Kỹ thuật - Sản xuất"),
    ("Thủ kho", "Phòng Vật tư"), ("Công nhân", "Phân xưởng Chế biến mủ"), ("Nhân viên", "Phòng Kinh doanh"), ("Trưởng ca", "Phân xưởng Sấy"),
)  # fmt: skip
GUARDS = (
    ("Đội trưởng", "Đội Cảnh sát giao thông"), ("Cán bộ", "Đội Tổng hợp"), ("Phó Trưởng phòng", "Phòng Kỹ thuật hình sự"),
    ("Cán bộ", "Phòng Cảnh sát cơ động"), ("Phó Đội trưởng", "Đội Điều tra tổng hợp"), ("Trưởng Công an", "Công an thị trấn Đồi Mơ"),
)  # fmt: skip
RANKS = ("Thượng tá", "Trung tá", "Thiếu tá", "Đại úy", "Thượng úy", "Trung úy", "Thượng sĩ")
COLLECTIVES = (
    "Phòng Kinh tế - Hạ tầng", "Hạt Kiểm lâm liên huyện", "Trung tâm Dịch vụ nông nghiệp", "Ban Quản lý dự án đầu tư xây dựng",
    "Văn phòng Đăng ký đất đai", "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên", "Phòng Lao động - Thương binh và Xã hội",
    "Chi cục Thống kê", "Đội Quản lý thị trường số 5", "Thư viện tỉnh", "Nhà Văn hóa Thanh thiếu nhi", "Trường Chính trị tỉnh",
)  # fmt: skip
