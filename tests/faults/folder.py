"""A folder to load: decisions in DOCX, two in one, some in a ZIP, a copy, and files that cannot be read."""

import shutil
import zipfile
from pathlib import Path

from tests.made_files import made_docx

FAMILIES = ("Nguyễn", "Trần", "Lò", "Vàng", "Phạm", "Đinh")
GIVEN = ("Văn Páo", "Thị Hường", "Hải Đăng", "Quốc Huân", "Thị Mỷ", "Minh Khuê", "Văn Sở")


def made_folder(folder: Path, count: int) -> Path:
    """About `count` decisions, each with two awards of its own."""
    folder.mkdir(parents=True)
    for number in range(1, count + 1):
        decision(folder / f"QD-{number:03}.docx", number)
    # Two files of one decision, and two of one content.
    decision(folder / "QD-001-ban-2.docx", 1, "Bản lưu.")
    shutil.copy(folder / "QD-002.docx", folder / "ban-sao.docx")
    with zipfile.ZipFile(folder / "goi.zip", "w") as made:
        for number in range(count + 1, count + 1 + max(count // 6, 3)):
            path = decision(folder / "trong.docx", number)
            made.write(path, f"2021/QD-{number:03}.docx")
            path.unlink()
        made.writestr("rong.pdf", b"")
        made.writestr("Thumbs.db", b"x")
    (folder / "hong.pdf").write_bytes(b"%PDF-1.7\n" + b"\x00rac" * 50)
    (folder / "rong.docx").write_bytes(b"")
    return folder


def people(number: int) -> tuple[str, str]:
    """Two invented people."""
    first, second = (f"{FAMILIES[(number + i) % len(FAMILIES)]} {GIVEN[(number * 3 + i) % len(GIVEN)]}" for i in (0, 3))
    return first, second


def paragraphs(number: int) -> tuple[str, ...]:
    """What a decision of this number says, which rewards its two `people`: they stand in the last two paragraphs."""
    first, second = people(number)
    return (
        "ỦY BAN NHÂN DÂN TỈNH LÂM THƯỢNG",
        f"Số: {number}/QĐ-UBND",
        f"Lâm Thượng, ngày {number % 27 + 1} tháng 3 năm 2021",
        "QUYẾT ĐỊNH",
        "Về việc tặng Bằng khen của Chủ tịch UBND tỉnh",
        "QUYẾT ĐỊNH:",
        "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho 02 cá nhân đã có thành tích xuất sắc năm 2020:",
        f"1. Ông {first}, Phó Trưởng phòng, Phòng Nội vụ huyện Nậm Khao;",
        f"2. Bà {second}, Chuyên viên, Phòng Nội vụ huyện Nậm Khao.",
    )


def decision(path: Path, number: int, *more: str) -> Path:
    """A file with these paragraphs, and more."""
    return made_docx(path, *paragraphs(number), *more)
