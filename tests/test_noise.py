"""What is kept and what is thrown away of a reading."""

from ingest.noise import words_of_print
from ingest.ocr import Line, Word


def line(*words: tuple[str, float], height: float = 20.0) -> Line:
    return tuple(Word(text, 60.0 * i, 0.0, 60.0 * i + 50, height, sure) for i, (text, sure) in enumerate(words))


GOOD = line(("Tặng", 0.96), ("Bằng", 0.95), ("khen", 0.96))


def texts(lines: tuple[Line, ...]) -> list[str]:
    return [" ".join(word.text for word in each) for each in lines]


def test_a_doubtful_number_between_printed_words_stays() -> None:
    number = line(("Số:", 0.93), ("/ƒ#", 0.2), ("/QĐ-UBND", 0.9))
    assert texts(words_of_print([number, GOOD])) == ["Số: /ƒ# /QĐ-UBND", "Tặng Bằng khen"]


def test_full_stop_and_slash_at_the_end_of_a_list_stay() -> None:
    last = line(("thi", 0.96), ("hành./.", 0.9))
    assert texts(words_of_print([last])) == ["thi hành./."]


def test_strokes_of_a_pen_at_the_end_of_a_line_go() -> None:
    assert texts(words_of_print([(*GOOD, Word("“", 200, 0, 240, 20, 0.7))])) == ["Tặng Bằng khen"]
    assert texts(words_of_print([(*GOOD, Word("W", 200, -40, 240, 40, 0.3))])) == ["Tặng Bằng khen"]


def test_a_line_of_noise_beside_print_goes() -> None:
    assert texts(words_of_print([GOOD, line(("ƒ~«", 0.2), ("jJ", 0.1))])) == ["Tặng Bằng khen"]


def test_an_image_of_nothing_but_noise_is_no_page() -> None:
    assert words_of_print([line(("ii", 0.3), ("tr", 0.62), ("j:", 0.2)), line(("«ˆ", 0.4))]) == ()
    assert words_of_print([]) == ()
