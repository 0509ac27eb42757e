"""Text by an encoding, word for word."""

from ingest.encoding_reading import read_text


def test_words_of_unicode_stay_and_the_undecided_follow_the_nearest_that_tells() -> None:
    text = "Trần Công Lý, quyÕt ®Þnh cña Bé"
    assert read_text(text, "tcvn3") == "Trần Công Lý, quyết định của Bộ"


def test_blanks_stay() -> None:
    assert read_text(" Lª\u00a0 Hång\tBé ", "tcvn3") == " Lê\u00a0 Hồng\tBộ "


def test_a_font_of_capitals_draws_ascii_in_capitals_too_but_not_what_is_unicode() -> None:
    assert read_text("uû ban nh©n d©n Trần", "tcvn3", capitals=True) == "UỶ BAN NHÂN DÂN Trần"


def test_without_an_encoding_optional_hyphens_go() -> None:
    assert read_text("khen\x1f thưởng", "") == "khen thưởng"
