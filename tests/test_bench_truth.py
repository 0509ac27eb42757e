"""The measures of `make bench`: errors of a page in any order, and names letter by letter."""

import pytest

from tests.bench.truth import Piece, Span, errors, find_name, nearest, page_errors
from training.typography import printed, typographic

LINES = (
    "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
    "Điều 1. Tặng Giấy khen cho các ông, bà có tên sau đây:",
    "Lò Thị Pà",
    "Giáo viên",
    "Giáo viên",
    "1",
)


def test_quotes_dashes_and_spaces_make_no_error_but_letters_and_marks_do() -> None:
    assert errors("“Vì người nghèo” – 2021", '"Vì  người nghèo" - 2021') == 0
    assert errors("H’Wen", "H'Wen") == 0
    assert errors("Vằn", "Vẫn") == 1
    assert typographic("a\u0301") == "á"


def test_ruling_is_no_print() -> None:
    assert printed("_____ Điều 2 ------- ./.") == "Điều 2"
    assert printed("***") == ""


@pytest.mark.parametrize(
    "read",
    [
        pytest.param(LINES, id="as printed"),
        pytest.param(LINES[::-1], id="in another order"),
        pytest.param([" ".join(LINES)], id="in one line"),
        pytest.param([" ".join([LINES[0], *LINES[3:]]), " ".join(LINES[1:3])], id="columns read together"),
        pytest.param([word for line in LINES for word in line.split()], id="word by word"),
        pytest.param(
            ["Căn cứ Luật Thi đua,", *LINES[1:], "khen thưởng ngày 15 tháng 6 năm 2022;"], id="a line broken in two"
        ),
    ],
)
def test_order_and_line_breaks_are_no_errors(read: list[str]) -> None:
    assert page_errors(LINES, read) == 0


def test_every_wrong_letter_counts_once_wherever_it_stands() -> None:
    wrong = [line.replace("Thị", "Thi").replace("Điều", "Diều") for line in LINES]
    assert page_errors(LINES, wrong[::-1]) == 2
    assert page_errors(LINES, [" ".join(wrong)]) == 2


def test_what_is_missing_and_what_is_invented_counts_with_all_its_letters() -> None:
    assert page_errors(LINES, LINES[:-2]) == len("Giáoviên") + 1
    assert page_errors(LINES, [*LINES, "ƒ§ Phòng"]) == len("ƒ§Phòng")
    assert page_errors(LINES, []) == sum(len(line.replace(" ", "")) for line in LINES)
    assert page_errors([], ["ii"]) == 2


def test_a_word_printed_once_is_found_once() -> None:
    assert page_errors(["Giáo viên"], ["Giáo viên", "Giáo viên"]) == 8


def test_a_mutilated_word_counts_its_wrong_letters_not_the_word_twice() -> None:
    assert page_errors(["Phong Nghiệp vụ"], ["Phong Nghệpp vụ"]) <= 2


def test_the_nearest_stretch_is_found_with_its_place() -> None:
    assert nearest("Páo", "Giàng A Páo, bản") == (0, 8, 11)
    assert nearest("Páo", "Giàng A Pảo, bản") == (1, 8, 11)


def piece(text: str, *confidences: float) -> Piece:
    spans, start = [], 0
    for word, sure in zip(text.split(), confidences, strict=True):
        spans.append(Span(start, start + len(word), sure))
        start += len(word) + 1
    return Piece(text, tuple(spans))


def test_a_name_is_right_only_letter_by_letter_and_as_whole_words() -> None:
    pieces = [piece("1. Giàng A Páo, Trưởng bản", 1, 0.9, 0.8, 0.5, 1, 1)]
    found = find_name(["Giàng A Páo"], pieces)
    assert found.right and found.posterior == pytest.approx(0.36)
    assert not find_name(["Giàng A Pảo"], pieces).right
    assert not find_name(["Giàng A Pá"], pieces).right
    assert not find_name(["Giàng A PÁO"], pieces).right


def test_a_misread_name_is_shown_as_read_with_the_confidence_it_was_read_with() -> None:
    found = find_name(["Lò Văn Ún"], [piece("Ông Lò Vân Ún", 1, 0.9, 0.5, 0.8), piece("Kế toán", 1, 1)])
    assert (found.right, found.read) == (False, "Lò Vân Ún")
    assert found.posterior == pytest.approx(0.36)


def test_a_name_that_was_not_read_at_all_has_no_posterior() -> None:
    found = find_name(["Ksor H’Nhăng"], [piece("Kế toán trưởng", 1, 1, 1)])
    assert (found.right, found.read, found.posterior) == (False, "", 0.0)


def test_a_name_over_two_lines_is_right_when_both_parts_are() -> None:
    pieces = [piece("Nguyễn Phúc Trương", 0.9, 1, 1), piece("Mạnh", 0.5)]
    assert find_name(["Nguyễn Phúc Trương", "Mạnh"], pieces).right
    assert find_name(["Nguyễn Phúc Trương", "Mạnh"], pieces).posterior == pytest.approx(0.45)
    assert not find_name(["Nguyễn Phúc Trương", "Mãnh"], pieces).right


def test_an_apostrophe_of_any_kind_belongs_to_the_name() -> None:
    assert find_name(["H’Wen Niê"], [piece("Bà H'Wen Niê.", 1, 1, 1)]).right
    assert not find_name(["Wen Niê"], [piece("Bà Wen Niêm", 1, 1, 1)]).right
