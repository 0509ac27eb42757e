"""Lines of print found on a page and framed: one strip a line, by baseline and type size, without its neighbours."""

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from ingest.lines import find_strips
from ingest.strip import Strip
from tests.print_on_paper import Sheet

Grey = npt.NDArray[np.uint8]
DPI = 200.0
ABOVE = "Căn cứ Quyết định số 15 ngày gặp gỡ, phụng sự quyền quý,"
CAPITALS = "ĐỀ NGHỊ TẶNG THƯỞNG ẾN ẾCH ẨN NẤP"


def right(strip: Strip) -> int:
    return int(strip.left + strip.image.shape[1])


def base(strip: Strip) -> float:
    return strip.top + strip.baseline


def ink(image: Grey) -> int:
    return int((image < 128).sum())


@pytest.mark.parametrize("em", [24, 36, 56])
@pytest.mark.parametrize("text", ["Nơi nhận: các phòng, ban thuộc Sở", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "2024"])
def test_a_line_is_framed_by_its_baseline_and_type_size(text: str, em: int) -> None:
    sheet = Sheet()
    for row in range(4):
        end = sheet.write(200, 200 + 90 * row, "Theo đề nghị của Chánh Văn phòng và thủ trưởng", em)
    end = sheet.write(200, 600, text, em)
    *_, strip = find_strips(sheet.pixels, DPI)
    assert base(strip) == pytest.approx(600, abs=2)
    assert strip.em == pytest.approx(em, rel=0.15)
    assert strip.baseline == pytest.approx(1.06 * strip.em, abs=0.25 * em)
    assert 1.3 * strip.em < strip.image.shape[0] < 1.7 * strip.em
    assert 0.1 * em < 200 - strip.left < 0.6 * em and 0.1 * em < right(strip) - end < 0.6 * em


def test_strokes_of_the_neighbours_are_painted_out_and_own_marks_stay() -> None:
    sheet, alone = Sheet(), Sheet()
    sheet.write(200, 200, ABOVE)
    for each in (sheet, alone):
        each.write(200, 242, CAPITALS)
    sheet.write(200, 284, ABOVE)
    strips = find_strips(sheet.pixels, DPI)
    assert [round(base(strip)) for strip in strips] == pytest.approx([200, 242, 284], abs=1)
    middle = strips[1]
    whole = ink(find_strips(alone.pixels, DPI)[0].image)
    assert ink(middle.image) == pytest.approx(whole, rel=0.01)
    assert ink(strips[0].image) == pytest.approx(ink(strips[2].image), rel=0.01)


def test_columns_side_by_side_are_two_strips() -> None:
    sheet = Sheet()
    sheet.write(180, 200, "ỦY BAN NHÂN DÂN")
    sheet.write(180 + 400, 200, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", style="Bold")
    sheet.write(180, 600, "Nơi nhận:", 30, "BoldItalic")
    sheet.write(900, 608, "KT. CHỦ TỊCH", style="Bold")
    strips = find_strips(sheet.pixels, DPI)
    assert sorted(strip.left // 100 for strip in strips) == [1, 1, 5, 8]


def test_words_set_far_apart_and_letters_set_apart_stay_one_line() -> None:
    sheet = Sheet()
    sheet.write(200, 200, "Theo    đề    nghị    của    Chánh    Văn    phòng")
    sheet.write(200, 300, "Q U Y Ế T   Đ Ị N H", style="Bold")
    sheet.write(200, 400, "1. Phòng Tổ chức - Hành chính - Quản trị;")
    assert len(find_strips(sheet.pixels, DPI)) == 3


def test_the_end_of_the_last_line_and_the_page_number_are_kept() -> None:
    sheet = Sheet()
    sheet.write(800, 100, "2")
    end = sheet.write(200, 400, "thi hành Quyết định này./.")
    number, last = find_strips(sheet.pixels, DPI)
    assert right(last) > end - 2 and base(number) == pytest.approx(100, abs=2)
    assert ink(last.image[:, -35:]) > 10


def test_a_rule_under_a_heading_is_no_text_and_its_letters_stay_whole() -> None:
    plain, ruled = Sheet(), Sheet()
    for sheet in (plain, ruled):
        end = sheet.write(700, 200, "Độc lập - Tự do - Hạnh phúc", style="Bold")
    ruled.rule(700, int(end), 208)
    ruled.rule(750, 1000, 300)
    (strip,), (bare,) = find_strips(ruled.pixels, DPI), find_strips(plain.pixels, DPI)
    assert ink(strip.image) == pytest.approx(ink(bare.image), rel=0.04)


def test_a_leaning_line_is_levelled() -> None:
    sheet = Sheet(1654, 400)
    sheet.write(100, 200, "Theo đề nghị của Chánh Văn phòng và Trưởng phòng Tổ chức cán bộ")
    turn = cv2.getRotationMatrix2D((827, 200), 0.5, 1)
    leaning = cv2.warpAffine(sheet.pixels, turn, (1654, 400), borderValue=255.0).astype(np.uint8)
    (strip,) = find_strips(leaning, DPI)
    assert np.degrees(np.arctan(strip.slope)) == pytest.approx(-0.5, abs=0.08)
    feet = np.diff((strip.image < 128).sum(axis=1))
    assert abs(int(feet.argmin()) - strip.baseline) <= 2  # the ink ends sharply at the baseline


@pytest.mark.parametrize("shape", [(0, 0), (1, 500), (500, 1), (2, 2), (60, 20_000)])
def test_odd_sizes_neither_crash_nor_hold_lines(shape: tuple[int, int]) -> None:
    assert find_strips(np.full(shape, 255, np.uint8), DPI) == ()


def test_a_very_long_line_is_one_strip() -> None:
    sheet = Sheet(20_000, 100)
    end = sheet.write(50, 60, "Căn cứ Luật Thi đua, khen thưởng; " * 33)
    (strip,) = find_strips(sheet.pixels, DPI)
    assert end > 15_000 and right(strip) > end - 30


def test_a_letter_that_a_pen_has_run_into_stays_on_its_line() -> None:
    sheet = Sheet()
    for row in range(3):
        sheet.write(200, 200 + 70 * row, "Theo đề nghị của Chánh Văn phòng và thủ trưởng")
    start = sheet.write(600, 500, "P")
    end = sheet.write(start, 500, "HÓ CHỦ TỊCH ỦY BAN")
    page = sheet.pixels.copy()
    clean = next(s for s in find_strips(page, DPI) if abs(base(s) - 500) < 4)
    cv2.ellipse(page, (int(start) + 13, 500), (7, 110), 0, 0, 360, 40, 3)
    *_, strip = [s for s in find_strips(page, DPI) if abs(base(s) - 500) < 4]
    assert right(strip) == pytest.approx(end, abs=30)
    letter = slice(int(start) - strip.left + 4, int(start) - strip.left + 22)
    before = slice(int(start) - clean.left + 4, int(start) - clean.left + 22)
    assert ink(strip.image[:, letter]) > 0.8 * ink(clean.image[:, before])


def test_the_dot_below_stays_where_a_short_underline_touches_it() -> None:
    sheet = Sheet()
    end = sheet.write(200, 300, "Tự", 40)
    sheet.rule(194, round(end) + 6, 307, 3)
    sheet.write(200, 400, "Căn cứ Luật Thi đua, Khen thưởng", 40)
    strip = find_strips(sheet.pixels, DPI)[0]
    below = strip.image[round(strip.baseline) + 3 : round(strip.baseline) + 9] < 128
    assert 3 <= below.any(axis=0).sum() <= 12


def test_a_mark_that_the_line_above_touches_stays_with_its_letter() -> None:
    touching, apart = Sheet(), Sheet()
    for each in (touching, apart):
        each.write(200, 300, "Ủy ban nhân dân", 36)
        each.write(200, 342, "thể, cá nhân có tên tại Điều 1", 36)
    touching.draw.line((231, 306, 241, 317), 0, 2)  # from the tail of the y to the hook of the ể
    first, second = find_strips(touching.pixels, DPI)
    alone = find_strips(apart.pixels, DPI)
    assert ink(second.image) == pytest.approx(ink(alone[1].image), abs=25)
    assert ink(first.image) == pytest.approx(ink(alone[0].image), abs=25)


def test_a_strip_tells_over_which_columns_an_underline_was_taken_out() -> None:
    sheet = Sheet()
    sheet.write(200, 200, "Theo đề nghị của Chánh Văn phòng và thủ trưởng")
    end = round(sheet.write(200, 290, "Độc lập - Tự do - Hạnh phúc"))
    sheet.write(200, 380, "Theo đề nghị của Chánh Văn phòng và thủ trưởng")
    sheet.rule(200, end, 298)
    above, motto, below = find_strips(sheet.pixels, DPI)
    assert above.ruled == below.ruled == ()
    width = sum(last - first for first, last in motto.ruled)
    assert width > 0.7 * (end - 200)
    assert motto.ruled[0][0] >= 200 - motto.left - 2 and motto.ruled[-1][1] <= end - motto.left + 2


@pytest.mark.parametrize("text", ["thông tin các nhân để kết nối việc làm, học", "về kế số tổ để kể mẫu"])
def test_the_marks_of_several_words_are_no_line_of_their_own(text: str) -> None:
    sheet = Sheet()
    sheet.write(200, 200, text, 44, "BoldItalic")
    (strip,) = find_strips(blurred(sheet, 0.6), DPI)
    assert base(strip) == pytest.approx(200, abs=2)


@pytest.mark.parametrize("text", ["Xã viên HTX", "BHXH TTXVN", "SỞ TT&TT TỈNH", "ngày gặp gỡ"])
def test_bars_of_capitals_that_touch_are_no_underline(text: str) -> None:
    sheet, alone = Sheet(), Sheet()
    for each in (sheet, alone):
        each.write(200, 246, text)
    sheet.write(200, 200, "nghề nghiệp của người lao động và chủ hộ")
    _, strip = find_strips(blurred(sheet), DPI)
    (whole,) = find_strips(blurred(alone), DPI)
    assert ink(strip.image) == pytest.approx(ink(whole.image), rel=0.01)


def blurred(sheet: Sheet, blur: float = 1.5) -> Grey:
    """A print whose letters touch."""
    return np.asarray(cv2.erode(cv2.GaussianBlur(sheet.pixels, (0, 0), blur), np.ones((3, 3))), np.uint8)


@pytest.mark.parametrize("text", ["Hoạt động của các tổ chức và cơ quan quốc tế", "Quảng Ninh quyết tâm gìn giữ"])
def test_letters_that_hang_below_the_line_are_small_ones(text: str) -> None:
    sheet = Sheet()
    for row in range(3):
        sheet.write(200, 200 + 90 * row, "Theo đề nghị của Chánh Văn phòng và thủ trưởng", 35)
    sheet.write(200, 600, text, 35)
    strips = find_strips(blurred(sheet), DPI)
    assert [strip.em for strip in strips] == pytest.approx([35] * 4, rel=0.2)


@pytest.mark.parametrize(
    "text", ["- Như Điều 3;", "- Lưu: VT, VXNV (V).", "- Sở Nội vụ;", "- UBND xã;", "- CT, các PCT;"]
)
def test_short_small_lines_below_large_ones_keep_their_size(text: str) -> None:
    sheet = Sheet()
    for row in range(3):
        sheet.write(200, 200 + 90 * row, "Theo đề nghị của Chánh Văn phòng và thủ trưởng", 39)
    sheet.write(200, 500, "Nơi nhận:", 33, "BoldItalic")
    sheet.write(200, 534, text, 30)
    sheet.write(200, 568, "- Lưu: VT, VXNV (V).", 30)
    strips = find_strips(sheet.pixels, DPI)
    assert [round(base(strip)) for strip in strips[-2:]] == pytest.approx([534, 568], abs=2)
    assert [strip.em for strip in strips[-2:]] == pytest.approx([30, 30], rel=0.2)
