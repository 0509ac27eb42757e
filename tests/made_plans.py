"""Plans made by hand for the tests; every body and name is invented."""

from hashlib import sha256

from ingest.document import Block, Box, Document, Page, Source, compose

HEAD = (
    "ỦY BAN NHÂN DÂN TỈNH LÂM THƯỢNG",
    "Số: 61/KH-UBND",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "Lâm Thượng, ngày 05 tháng 02 năm 2021",
)
BODY = (
    "Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:",
    "I. MỤC ĐÍCH, YÊU CẦU",
    "1. Mục đích",
    "- Phát hiện, nhân rộng các điển hình tiên tiến.",
    "2. Yêu cầu",
    "- Mỗi điển hình phải có ít nhất 02 năm hoàn thành tốt nhiệm vụ.",
    "II. CHỈ TIÊU",
    "1. Mỗi năm lựa chọn từ 3 đến 5 mô hình, điển hình tiêu biểu.",
    "III. TỔ CHỨC THỰC HIỆN",
    "1. Sở Nội vụ",
    "- Chủ trì, phối hợp với Sở Tài chính tổ chức hội nghị, hoàn thành trong tháng 9/2021.",
    "2. Giao Sở Xây dựng tổng hợp, báo cáo trước ngày 15/11 hằng năm./.",
)
FOOT = ("Nơi nhận:", "- Như trên;", "CHỦ TỊCH", "Trần Quốc Huân")


def made(
    *body: str,
    head: tuple[str, ...] = HEAD,
    title: str = "Tổ chức phong trào thi đua “Lâm Thượng sáng tạo” giai đoạn 2021 - 2025",
) -> Document:
    """A plan as a DOCX is read: the tên loại and the title centred and bold."""
    texts = (*head, "KẾ HOẠCH", title, *body, *FOOT)
    blocks = tuple(
        Block(text, Box(0.1, 0.02 * n, 0.9, 0.02 * n + 0.01), centred=5 <= n <= 6, bold=5 <= n <= 6)
        for n, text in enumerate(texts)
    )
    return document((Page(1, blocks),))


def document(pages: tuple[Page, ...]) -> Document:
    return Document(
        Source("/kho/KH.docx", sha256(compose(pages).encode()).hexdigest(), "text/plain", 1), pages, compose(pages)
    )
