"""Web pages without their menus, side columns and foots, and never without their text."""

import pytest

from ingest.html import read
from tests.flowing import content, texts

NEWS = """<!DOCTYPE html><html lang=vi><head><title>Cổng thông tin</title></head><body>
<header><div class=logo>Cổng thông tin điện tử</div><nav><ul><li><a href=/>Trang chủ</a><li><a href=/tin>Tin tức</a></ul></nav></header>
<div class="main-menu"><ul><li><a href=/a>Giới thiệu</a></li><li><a href=/b>Văn bản</a></li></ul></div>
<main><div class=breadcrumb><a href=/>Trang chủ</a> / <a href=/tin>Tin tức</a></div>
<article><h1>Trao tặng Bằng khen cho các tập thể</h1><time datetime=2024-03-05>Thứ ba, 05/03/2024 08:30</time>
<div class=social-share><a href=#>Chia sẻ</a> <a href=#>In</a></div>
<p>Sáng nay, Chủ tịch UBND tỉnh X tặng Bằng khen cho <a href=/ong-a>ông Vũ Hải Đăng</a>, Giám đốc Sở Y tế.</p>
<figure><img src=a.jpg alt=ảnh><figcaption>Lễ trao tặng.</figcaption></figure>
<p>Theo quyết định, có 03 tập thể được khen thưởng vì thành tích xuất sắc năm 2023.</p></article>
<p><strong>Tin liên quan:</strong></p><ul><li><a href=/1>Hội nghị tổng kết phong trào thi đua năm 2023</a></ul></main>
<aside><h3>Đọc nhiều</h3><a href=/2>Thời tiết ngày mai</a></aside>
<div id=box-comments><h3>Bình luận</h3><p>Rất hay!</p></div>
<div class=weblinks><a href=/x>Sở A</a><a href=/y>Sở B</a><a href=/z>Sở C</a><a href=/t>Sở D</a></div>
<footer><p>Bản quyền thuộc về UBND tỉnh X. Địa chỉ: 1 đường B.</p></footer></body></html>"""

DECISION = """<div class="header"><table><tr><td>UBND TỈNH X<br>Số: 5/QĐ-UBND</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>
X, ngày 5 tháng 5 năm 2021</td></tr></table></div><div class="menu-content"><p>QUYẾT ĐỊNH:</p><p>Điều 1. Tặng Giấy khen cho 01
cá nhân.</p></div><div class=footer-content>Nơi nhận:<br>- Như Điều 1;<br>- Lưu: VT.</div>"""


def test_a_news_article_is_read_without_what_surrounds_it() -> None:
    assert texts(content(read, NEWS.encode())) == [
        "Trao tặng Bằng khen cho các tập thể",
        "Thứ ba, 05/03/2024 08:30",
        "Sáng nay, Chủ tịch UBND tỉnh X tặng Bằng khen cho ông Vũ Hải Đăng, Giám đốc Sở Y tế.",
        "Lễ trao tặng.",
        "Theo quyết định, có 03 tập thể được khen thưởng vì thành tích xuất sắc năm 2023.",
    ]


def test_parts_of_a_decision_stay_whatever_they_are_called() -> None:
    made = texts(content(read, (DECISION + "<p>Văn bản dài " + "lời " * 300 + "</p>").encode()))
    assert made[:-1] == [
        "UBND TỈNH X", "Số: 5/QĐ-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "X, ngày 5 tháng 5 năm 2021", "QUYẾT ĐỊNH:",
        "Điều 1. Tặng Giấy khen cho 01 cá nhân.", "Nơi nhận:", "- Như Điều 1;", "- Lưu: VT.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("<nav><a href=a>Một</a><a href=b>Hai</a></nav>", id="nothing but a menu"),
        pytest.param("<footer><p>Điều 1. Tặng Giấy khen</p></footer>", id="all of it called a foot"),
        pytest.param("<ul><li><a href=1>Ông A</a><li><a href=2>Bà B</a><li><a href=3>Ông C</a><li><a href=4>Bà D</a></ul>", id="links only"),
    ],
)  # fmt: skip
def test_a_page_is_never_emptied(body: str) -> None:
    assert content(read, body.encode())


def test_links_in_running_text_are_text() -> None:
    body = (
        "<p>Căn cứ <a href=1>Luật Thi đua, khen thưởng</a>; <a href=2>Nghị định số 98/2023/NĐ-CP</a>;</p><p>Điều 1.</p>"
    )
    assert texts(content(read, body.encode()))[0] == "Căn cứ Luật Thi đua, khen thưởng; Nghị định số 98/2023/NĐ-CP;"


def test_a_list_of_persons_beside_a_long_text_stays() -> None:
    rows = "".join(
        f"<tr><td>{n}</td><td><a href=/p/{n}>Vũ Hải Đăng {n}</a></td><td>Sở Y tế</td></tr>" for n in range(1, 9)
    )
    body = f"<p>{'Lời dẫn của bài báo. ' * 60}</p><table border=1><tr><th>STT</th><th>Họ và tên</th><th>Đơn vị</th></tr>{rows}</table>"
    assert texts(content(read, body.encode()))[-1] == "<table>"


def test_a_page_laid_out_by_tables_keeps_its_text_alone() -> None:
    body = """<table width=990><tr><td colspan=3><a href=1>Trang chủ</a> | <a href=2>Tin tức</a> | <a href=3>Văn bản</a> | <a href=4>Liên hệ</a>
    <tr><td><table><tr><td><a href=5>Giới thiệu</a><tr><td><a href=6>Thông báo</a><tr><td><a href=7>Hỏi đáp</a><tr><td><a href=8>Thư viện</a></table>
    <td><table><tr><td><b>Chi tiết văn bản</b><tr><td>%s<p>Điều 1. Tặng Giấy khen cho 02 cá nhân:</p>
    <table border=1><tr><td>STT<td>Họ và tên<tr><td>1<td>Vũ Hải Đăng<tr><td>2<td>Lò Thị Pà</table></table>
    <td class=menu-right><b>Liên kết</b><br><a href=9>Bộ A</a><br><a href=10>Bộ B</a><tr><td colspan=3>© 2024</table>"""
    top = "<table><tr><td>UBND TỈNH X<br>Số: 5/QĐ-UBND<td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</table>"
    assert texts(content(read, (body % top).encode())) == [
        "Chi tiết văn bản", "UBND TỈNH X", "Số: 5/QĐ-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Điều 1. Tặng Giấy khen cho 02 cá nhân:",
        "<table>", "© 2024",
    ]  # fmt: skip


def test_links_with_their_days_are_other_news() -> None:
    news = "".join(f"<li><a href=/{n}>Xem thêm</a> <span>(1{n}/01/2024)</span></li>" for n in range(4))
    page = f"<table><tr><td><p>Tặng Giấy khen cho ông Vũ Hải Đăng.</p></td><td><p>Tin mới</p><ul>{news}</ul></td></tr></table>"
    assert texts(content(read, page.encode())) == ["Tặng Giấy khen cho ông Vũ Hải Đăng."]


@pytest.mark.parametrize(
    "foot",
    [
        "Bản quyền thuộc Ủy ban nhân dân huyện. Điện thoại: 0123 456 789",
        "© 2024 Bản quyền của Sở Y tế",
        "Số lượt truy cập: 12345",
        "Giấy phép số 12/GP-TTĐT ngày 1/2/2020",
    ],
)
def test_the_foot_of_a_portal_is_told_by_how_it_begins(foot: str) -> None:
    page = f"<div><p>1. Ông Vũ Hải Đăng</p><p>2. Bà Lò Thị Pà</p></div><table><tr><td>{foot}</td></tr></table>"
    assert texts(content(read, page.encode())) == ["1. Ông Vũ Hải Đăng", "2. Bà Lò Thị Pà"]


def test_words_about_copyright_in_a_decision_stay() -> None:
    page = "<p>Điều 1. Tặng Giấy khen vì thành tích</p><p>Bản quyền tác giả được bảo vệ</p><p>Giấy phép xuất bản</p>"
    assert len(texts(content(read, page.encode()))) == 3
