"""What is kept and what is thrown away of a reading."""

from ingest.noise import print_in_cell, print_of_page, words_of_print
from ingest.words import Line, Word


def line(*words: tuple[str, float], height: float = 20.0) -> Line:
    return tuple(Word(text, 60.0 * i, 0.0, 60.0 * i + 50, height, sure) for i, (text, sure) in enumerate(words))


GOOD = line(("Tặng", 0.96), ("Bằng", 0.95), ("khen", 0.96))


def kept(lines: list[Line]) -> list[str]:
    parts = zip(lines, words_of_print(lines), strict=True)
    texts = [" ".join(word.text for word in each[part]) for each, part in parts]
    return [text for text in texts if text]


def test_a_doubtful_number_between_printed_words_stays() -> None:
    number = line(("Số:", 0.93), ("/ƒ#", 0.2), ("/QĐ-UBND", 0.9))
    assert kept([number, GOOD]) == ["Số: /ƒ# /QĐ-UBND", "Tặng Bằng khen"]


def test_full_stop_and_slash_at_the_end_of_a_list_stay() -> None:
    last = line(("thi", 0.96), ("hành./.", 0.9))
    assert kept([last]) == ["thi hành./."]


def test_strokes_of_a_pen_at_the_end_of_a_line_go() -> None:
    assert kept([(*GOOD, Word("“", 200, 0, 240, 20, 0.7))]) == ["Tặng Bằng khen"]
    assert kept([(*GOOD, Word("W", 200, -40, 240, 40, 0.3))]) == ["Tặng Bằng khen"]


def test_a_line_of_noise_beside_print_goes() -> None:
    assert kept([GOOD, line(("ƒ~«", 0.2), ("jJ", 0.1))]) == ["Tặng Bằng khen"]


def test_an_image_of_nothing_but_noise_is_no_page() -> None:
    assert kept([line(("ii", 0.3), ("tr", 0.62), ("j:", 0.2)), line(("«ˆ", 0.4))]) == []
    assert kept([]) == []


def test_a_long_word_read_letter_by_letter_well_counts_as_read() -> None:
    symbol = line(("Số:", 0.9), ("1052/TTr-SNV-TĐKT", 0.2))
    assert kept([symbol, GOOD]) == ["Số: 1052/TTr-SNV-TĐKT", "Tặng Bằng khen"]


def test_the_doubtful_dash_before_an_item_stays() -> None:
    item = (Word("-", 0, 8, 10, 11, 0.3), *line(("Như", 0.95), ("Điều", 0.96)))
    assert kept([item, GOOD]) == ["- Như Điều", "Tặng Bằng khen"]


def test_a_page_number_stays_and_a_lone_stroke_goes() -> None:
    assert kept([line(("2", 0.9)), GOOD]) == ["2", "Tặng Bằng khen"]
    assert kept([line(("x", 0.6)), line(("Ỵ", 0.95), height=70.0), GOOD]) == ["Tặng Bằng khen"]


def test_a_cross_in_a_cell_stays_and_a_scrawl_goes() -> None:
    cross, scrawl = line(("x", 0.5)), line(("ẹ=", 0.01))
    assert cross[print_in_cell(cross)] == cross
    assert scrawl[print_in_cell(scrawl)] == () == ()[print_in_cell(())]


def test_dashes_in_the_cells_of_a_map_are_no_print_but_beside_words_they_stay() -> None:
    dash = line(("–", 0.9))
    assert print_of_page([], [dash, dash]) == (slice(0, 0), slice(0, 0))
    assert print_of_page([GOOD], [dash]) == (slice(0, 3), slice(0, 1))
    assert print_of_page([], [dash, line(("X", 0.9))]) == (slice(0, 1), slice(0, 1))


def at(text: str, left: float, top: float, sure: float, height: float = 12.0) -> Line:
    return (Word(text, left, top, left + 14, top + height, sure),)


def test_lone_crosses_of_a_list_stay() -> None:
    names = [
        tuple(Word(w, 60.0 * i, y, 60.0 * i + 50, y + 20, 0.95) for i, w in enumerate(("Vũ", "Hải"))) for y in (0, 50)
    ]
    crosses = [at("×", 400, y + 6, 0.6) for y in (0, 50)]
    assert kept([*names, *crosses]) == ["Vũ Hải", "Vũ Hải", "×", "×"]


def test_crosses_that_stand_beside_no_print_or_differ_in_size_go() -> None:
    name = (Word("Vũ", 0, 0, 50, 20, 0.95), Word("Hải", 60, 0, 110, 20, 0.95))
    assert kept([name, at("×", 400, 200, 0.6), at("×", 400, 300, 0.6)]) == ["Vũ Hải"]
    assert kept([name, at("×", 400, 4, 0.6), at("×", 500, -20, 0.6, height=60)]) == ["Vũ Hải"]
    assert kept([name, at("×", 400, 4, 0.6)]) == ["Vũ Hải"]


def test_a_lone_word_without_a_vowel_is_a_scribble() -> None:
    assert kept([line(("CN", 0.97))]) == []
    assert kept([line(("MẬT", 0.97))]) == ["MẬT"]
    assert kept([line(("CN", 0.97)), line(("VT", 0.96))]) == ["CN", "VT"]


def test_doubtful_numbers_and_labels_in_a_column_of_numbers_stay() -> None:
    names = [
        tuple(Word(w, 60.0 * i, y, 60.0 * i + 50, y + 20, 0.95) for i, w in enumerate(("Vũ", "Hải")))
        for y in (0, 50, 100)
    ]
    numbers = [at("2", -60, 50, 0.9), at("3", -60, 100, 0.9)]
    for text, sure in (("1", 0.55), ("I", 0.7), ("A.", 0.7)):
        assert kept([*names, at(text, -60, 0, sure), *numbers])[3] == text
    assert kept([*names, at("1", -60, 0, 0.3), *numbers])[3] == "2"
    assert kept([*names, at("1", -160, 0, 0.55), *numbers])[3] == "2"
    assert kept([*names, at("1", -60, 300, 0.55), *numbers])[3] == "2"
    assert kept([*names, at("~", -60, 0, 0.55), *numbers])[3] == "2"


def test_a_cross_read_in_both_cases_is_a_cross() -> None:
    names = [
        tuple(Word(w, 60.0 * i, y, 60.0 * i + 50, y + 20, 0.95) for i, w in enumerate(("Vũ", "Hải"))) for y in (0, 50)
    ]
    assert kept([*names, at("x", 400, 6, 0.6), at("Xx", 400, 56, 0.3)]) == ["Vũ Hải", "Vũ Hải", "x", "Xx"]


def test_a_faint_cross_in_a_column_of_crosses_stays() -> None:
    names = [
        tuple(Word(w, 60.0 * i, y, 60.0 * i + 50, y + 20, 0.95) for i, w in enumerate(("Vũ", "Hải")))
        for y in (0, 50, 100)
    ]
    crosses = [at("x", 400, 6, 0.6), at("x", 400, 56, 0.5)]
    assert kept([*names, *crosses, at("x", 400, 106, 0.2)])[-1] == "x"
    assert len(kept([*names, *crosses, at("x", 500, 106, 0.2)])) == 5
    assert len(kept([*names, *crosses, at("x", 400, 106, 0.05)])) == 5
