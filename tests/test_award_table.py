"""The whole catalogue in sentences: each surface form, in each frame, means one award, by the body that grants it."""

import pytest

from extract.catalogue import catalogue
from extract.lexicon import award_kind, award_kinds, find_awards, resolve

FRAMES = (
    "Tặng {} cho ông Trần Văn Hoạt, Giám đốc",
    "Công nhận danh hiệu “{}” cho 05 cá nhân",
    "được truy tặng {} năm 1969",
    "- {}: 03 cá nhân",
    "đề nghị xét, tặng thưởng {}, giai đoạn 2016-2020;",
)


@pytest.mark.parametrize("frame", FRAMES)
def test_every_form_of_every_award_is_read_in_a_sentence(frame: str) -> None:
    for kind in award_kinds():
        names = () if kind.code in catalogue().silent else (kind.name,)
        for name in (*names, *kind.variants):
            for written in (name, name.upper()):
                assert [match.code for match in find_awards(frame.format(written))] == [kind.code], written


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("BK tỉnh", "bk-tinh"),
        ("Bằng khen của UBND thành phố Hà Nội", "bk-tinh"),
        ("Cờ thi đua của Thủ tướng Chính phủ", "dhtd-co-chinh-phu"),
        ("Cờ thi đua xuất sắc của UBND tỉnh", "dhtd-co-bo-tinh"),
        ("Cờ Đơn vị dẫn đầu", "dhtd-co-bo-tinh"),
        ("Cờ TĐ cấp tỉnh", "dhtd-co-bo-tinh"),
        ("Cờ thi đua của Quân khu 5", "dhtd-co-quan-khu-dhqg"),
        ("Cờ thi đua của Bộ Giáo dục và Đào tạo", "dhtd-co-bo-tinh"),
        ("CSTĐ toàn quân", "dhtd-cstd-bo-tinh"),
        ("Chiến sỹ thi đua toàn quốc", "dhtd-cstd-toan-quoc"),
        ("CSTĐ ngành TAND", "dhtd-cstd-bo-tinh"),
        ("Chiến sĩ thi đua ngành Kiểm sát", "dhtd-cstd-bo-tinh"),
        ("Chiến sĩ thi đua cấp cơ sở", "dhtd-cstd-co-so"),
        ("LĐ tiên tiến", "dhtd-ldtt"),
        ("Tập thể Lao động Xuất sắc", "dhtd-ttldxs"),
        ("Tập thể lao động XHCN", "dhtd-ttldxs"),
        ("Tập thể lao động xã hội chủ nghĩa", "dhtd-ttldxs"),
        ("Tổ đội lao động XHCN", "dhtd-to-doi-ld-xhcn"),
        ("Tổ lao động xã hội chủ nghĩa", "dhtd-to-doi-ld-xhcn"),
        ("ĐVQT", "dhtd-dvqt"),
        ("Xã tiêu biểu", "dhtd-xa-tieu-bieu"),
        ("xã, phường, đặc khu tiêu biểu", "dhtd-xa-tieu-bieu"),
        ("Thôn văn hóa", "dhtd-thon-van-hoa"),
        ("Khu dân cư văn hóa", "dhtd-thon-van-hoa"),
        ("Ấp văn hóa", "dhtd-thon-van-hoa"),
        ("thôn, làng, ấp, bản, tổ dân phố văn hóa", "dhtd-thon-van-hoa"),
        ("Gia đình văn hoá", "dhtd-gia-dinh-van-hoa"),
        ("HCLĐ hạng Ba", "hc-lao-dong-3"),
        ("HCLĐ hạng III", "hc-lao-dong-3"),
        ("Huân chương Lao động hạng nhì", "hc-lao-dong-2"),
        ("Huân chương Lao động hạng 3", "hc-lao-dong-3"),
        ("Huân chương Kháng chiến chống Mỹ cứu nước hạng Nhất", "kc-hc-khang-chien-1"),
        ("Huy chương Kháng chiến hạng Nhì", "kc-hch-khang-chien-2"),
        ("Huân chương Chiến sĩ vẻ vang hạng Ba", "kc-hc-chien-si-ve-vang-3"),
        ("Huy chương Chiến sỹ vẻ vang hạng Nhất", "hch-chien-si-ve-vang-1"),
        ("Huy chương Quân kỳ Quyết thắng", "hch-quan-ky-quyet-thang"),
        ("Huy chương Vì an ninh Tổ quốc", "hch-vi-an-ninh-to-quoc"),
        ("Huân chương Giải phóng hạng Nhì", "kc-hc-giai-phong-2"),
        ("Huân chương Thành đồng hạng Ba", "kc-hc-thanh-dong-3"),
        ("Huân chương Hồ Chí Minh", "hc-ho-chi-minh"),
        ("Huân chương Đại đoàn kết dân tộc", "hc-dai-doan-ket"),
        ("Bằng khen của Thủ tướng Chính phủ về thành tích kháng chiến", "kc-bang-khen-ttg"),
        ("Bằng Có công với nước", "kc-bang-co-cong-voi-nuoc"),
        ("Bảng Gia đình vẻ vang", "kc-bang-gia-dinh-ve-vang"),
        ("Kỷ niệm chương Tổ quốc ghi công", "kc-knc-to-quoc-ghi-cong"),
        ("Bà mẹ Việt Nam anh hùng", "dhvd-ba-me-vnah"),
        ("Anh hùng LLVTND", "dhvd-ah-llvtnd"),
        ("Anh hùng Lao động thời kỳ đổi mới", "dhvd-ahld"),
        ("Nhà giáo Nhân dân", "dhvd-nha-giao-nd"),
        ("NGƯT", "dhvd-nha-giao-ut"),
        ("Nghệ sỹ ưu tú", "dhvd-nghe-si-ut"),
        ("Tỉnh Anh hùng", "dhvd-tinh-anh-hung"),
        ("Giải thưởng Hồ Chí Minh", "gt-ho-chi-minh"),
        ("Giải thưởng Nhà nước", "gt-nha-nuoc"),
        ("Giải thưởng Hồ Chí Minh về văn học, nghệ thuật", "gt-ho-chi-minh"),
        ("Kỷ niệm chương “Vì thế hệ trẻ”", "knc-doan-the"),
        ("Kỷ niệm chương “Vì sự nghiệp đại đoàn kết toàn dân tộc”", "knc-doan-the"),
        ("Huy hiệu Thành phố Hồ Chí Minh", "hh-tinh"),
        ("Huy hiệu 55 năm tuổi Đảng", "hh-dang-55"),
        ("Huy hiệu Đảng 30 năm", "hh-dang-30"),
        ("Huy hiệu Bác Hồ", "hh-bac-ho"),
        ("Giấy khen của Giám đốc Công an tỉnh", "gk-don-vi-bo"),
        ("Giấy khen của Cục trưởng Cục Thuế", "gk-don-vi-bo"),
        ("Giấy khen của Trưởng phòng Giáo dục và Đào tạo", "gk-truong"),
        ("Giấy khen của Chủ tịch UBND quận 1", "gk-huyen"),
        ("Giấy khen của Chủ tịch UBND thành phố Đà Lạt", "gk-huyen"),
        ("Giấy khen của Tổng Giám đốc", "gk-dn"),
        ("Giấy khen của Ban Chấp hành Đảng bộ xã", "gk-dang"),
        ("Giấy khen của Ban Thường vụ Huyện đoàn", "gk-doan-the"),
        ("Giấy khen của Chủ tịch UBND đặc khu Phú Quốc", "gk-xa"),
        ("Giấy khen của Chánh Văn phòng UBND tỉnh", "gk-so"),
        ("Bằng khen của Ban Thường vụ Tỉnh đoàn", "bk-doan-the-tinh"),
        ("Bằng khen của Ban Chấp hành Trung ương Hội Nông dân Việt Nam", "bk-bo-nganh"),
        ("Bằng khen của Tư lệnh Quân khu 9", "bk-quan-khu"),
        ("Bằng khen của Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "bk-doan-the-tinh"),
        ("Bằng khen của Chánh án TAND tối cao", "bk-bo-nganh"),
        ("Bằng khen Bộ Công an", "bk-bo-nganh"),
        ("Bằng khen của Bảo hiểm xã hội Việt Nam", "bk-bo-nganh"),
        ("Bằng khen của Hội đồng Bộ trưởng", "bk-ttg"),
        ("Thư khen của Giám đốc Công an tỉnh", "tk-khac"),
        ("Bằng Tổ quốc ghi công", "tk-bang-to-quoc-ghi-cong"),
        ("Cờ luân lưu của Chính phủ", "dhtd-co-chinh-phu"),
        ("Cờ thi đua luân lưu của Hội đồng Bộ trưởng", "dhtd-lich-su"),
        ("Cờ thưởng luân lưu", "dhtd-lich-su"),
        ("Sinh viên 5 tốt", "dhtd-khac"),
        ("Học sinh giỏi", "dhtd-khac"),
    ],
)
def test_a_form_that_needs_no_body(words: str, code: str) -> None:
    assert [resolve(text, None).code for text in (words, f"Tặng {words} cho các cá nhân")] == [code, code]


@pytest.mark.parametrize(
    ("words", "issuer", "code"),
    [
        ("Bằng khen của UBND tỉnh", "Ủy ban nhân dân tỉnh X", "bk-tinh"),
        ("Bằng khen toàn diện", "Ủy ban nhân dân tỉnh X", "bk-tinh"),
        ("Bằng khen của Chủ tịch Ủy ban nhân dân Thành phố", "Ủy ban nhân dân Thành phố Hồ Chí Minh", "bk-tinh"),
        ("Bằng khen của Thành phố", "Ủy ban nhân dân Thành phố Hồ Chí Minh", "bk-tinh"),
        ("CSTDTQ", "Bộ Quốc phòng", "dhtd-cstd-bo-tinh"),
        ("CSTDTQ", "Quân khu 5", "dhtd-cstd-bo-tinh"),
        ("CSTDTQ", "Thủ tướng Chính phủ", "dhtd-cstd-toan-quoc"),
        ("CSTĐTP", "Ủy ban nhân dân thành phố Hải Phòng", "dhtd-cstd-bo-tinh"),
        ("Chiến sĩ thi đua Thành phố", "Ủy ban nhân dân Thành phố Hồ Chí Minh", "dhtd-cstd-bo-tinh"),
        ("Chiến sĩ thi đua cấp Bộ", "Bộ Y tế", "dhtd-cstd-bo-tinh"),
        ("Kỷ niệm chương “Vì sự nghiệp Giáo dục”", "Bộ Giáo dục và Đào tạo", "knc-bo-nganh"),
        (
            "Kỷ niệm chương “Vì sự nghiệp Văn hóa, Thể thao và Du lịch”",
            "Bộ Văn hóa, Thể thao và Du lịch",
            "knc-bo-nganh",
        ),
        ("Kỷ niệm chương “Vì sự nghiệp Thanh tra”", "Thanh tra Chính phủ", "knc-bo-nganh"),
        (
            "Kỷ niệm chương “Vì sự nghiệp xây dựng và phát triển tỉnh Lào Cai”",
            "Ủy ban nhân dân tỉnh Lào Cai",
            "knc-tinh",
        ),
        ("Huy hiệu “Vì sự nghiệp xây dựng tỉnh”", "Ủy ban nhân dân tỉnh X", "hh-tinh"),
        ("Bằng khen", "Hội đồng Bộ trưởng", "bk-ttg"),
        ("Bằng khen", "Ủy ban hành chính tỉnh Hải Dương", "bk-tinh"),
        ("Giấy khen", "Bệnh viện Đa khoa Trung ương Thái Nguyên", "gk-don-vi-bo"),
        ("Giấy khen", "Công đoàn Viên chức tỉnh X", "gk-doan-the"),
        ("Giấy khen", "Đại học Thái Nguyên", "gk-truong"),
        ("Giấy khen", "Viện Kiểm sát nhân dân tỉnh Trà Vinh", "gk-don-vi-bo"),
        ("Giấy khen", "Bộ Chỉ huy Bộ đội Biên phòng tỉnh Điện Biên", "gk-don-vi-bo"),
        ("Giấy khen", "Văn phòng Ủy ban nhân dân tỉnh Vĩnh Long", "gk-so"),
        ("Giấy khen", "Ban Quản lý Khu kinh tế tỉnh", "gk-so"),
        ("Giấy khen", "Phòng Giáo dục và Đào tạo huyện Vị Xuyên", "gk-truong"),
        ("Giấy khen", "Thanh tra tỉnh Nghệ An", "gk-so"),
        ("Giấy khen", "Huyện đoàn Na Rì", "gk-doan-the"),
        ("Giấy khen", "Tổng công ty Điện lực miền Trung", "gk-dn"),
        ("Giấy khen", "Nhà máy Thủy điện Hòa Bình", "gk-dn"),
        ("Giấy khen", "Sư đoàn 7", "gk-don-vi-bo"),
        ("Giấy khen", "Trung đoàn 148", "gk-don-vi-bo"),
        ("Giấy khen", "Trung tâm Y tế huyện Bắc Hà", "gk-so"),
        ("Bằng khen", "Ban Chấp hành Đoàn TNCS Hồ Chí Minh tỉnh Kiên Giang", "bk-doan-the-tinh"),
        ("Bằng khen", "Liên đoàn Lao động tỉnh Cà Mau", "bk-doan-the-tinh"),
        ("Bằng khen", "Tổng Liên đoàn Lao động Việt Nam", "bk-bo-nganh"),
        ("Chiến sĩ thi đua", "Bộ Công an", "dhtd-cstd-bo-tinh"),
        ("CSTĐ", "Sở Y tế tỉnh X", "dhtd-cstd-co-so"),
        ("CSTĐ", "Ủy ban nhân dân xã Ba Bể", "dhtd-cstd-co-so"),
        ("Bằng khen", "Hội Nông dân tỉnh Đồng Tháp", "bk-doan-the-tinh"),
        ("Bằng khen", "Ban Chấp hành Hội Nông dân tỉnh Đồng Tháp", "bk-doan-the-tinh"),
        ("Bằng khen", "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Bến Tre", "bk-doan-the-tinh"),
        ("Bằng khen", "Đảng ủy Khối các cơ quan tỉnh X", "khac"),
        ("Kỷ niệm chương", "Liên đoàn Lao động tỉnh Cà Mau", "knc-doan-the"),
        ("Bằng khen", "Ủy ban Kháng chiến hành chính tỉnh Thanh Hóa", "bk-tinh"),
        ("Bằng khen", "Ủy ban Dân tộc", "bk-bo-nganh"),
        ("Bằng khen", "Hội Liên hiệp Phụ nữ Việt Nam", "bk-bo-nganh"),
        ("Bằng khen", "Trung ương Đoàn TNCS Hồ Chí Minh", "bk-bo-nganh"),
        ("Bằng khen", "Ban Chấp hành Trung ương Đoàn TNCS Hồ Chí Minh", "bk-bo-nganh"),
    ],
)
def test_a_form_in_a_decision_of_a_body(words: str, issuer: str, code: str) -> None:
    assert [resolve(text, issuer).code for text in (words, f"Tặng {words} cho các cá nhân")] == [code, code]


def test_titles_and_forms_are_never_mixed() -> None:
    """A danh hiệu thi đua and a hình thức khen thưởng have codes of their own kinds (Luật 06/2022/QH15, Điều 8, 9)."""
    for kind in award_kinds():
        if kind.code.startswith("dhtd-") and kind.code != "dhtd-don-vi-anh-hung":
            assert kind.group == "danh-hieu", kind.code
        if kind.code.startswith(("hc-", "hch-", "kc-", "bk-", "gk-", "knc-", "hh-")):
            assert kind.group == "hinh-thuc", kind.code
    for stem in catalogue().stems:
        groups = {award_kind(code).group for code in (*stem.by.values(), *stem.by_level.values())}
        assert len(groups) <= 1, stem.name
