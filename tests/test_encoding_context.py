"""What the rest of a text makes of a line that says too little by itself."""

from ingest.encoding_context import UNICODE, Choice, Stretch, choose
from ingest.encoding_tables import write_as

LONG = ("Căn cứ Luật Thi đua, Khen thưởng", "Xét đề nghị của Trưởng ban", "Tặng Bằng khen cho các tập thể")


def _lines(*texts: str, font: tuple[str, ...] = ()) -> list[Stretch]:
    return [Stretch(number, font, text) for number, text in enumerate(texts)]


def test_a_short_line_follows_the_lines_near_it() -> None:
    legacy = [write_as(text, "vni") for text in LONG]
    assert choose(_lines(*legacy, "Lyù Taøi", "Leâ")) == [Choice("vni")] * 5
    assert choose(_lines("Leâ"))[0] == UNICODE


def test_an_ambiguous_line_is_unicode_in_a_text_of_unicode_and_else_what_the_text_is() -> None:
    assert choose(_lines(*LONG, "Võ", "Lê"))[3:] == [UNICODE, UNICODE]
    legacy = [write_as(text, "tcvn3") for text in LONG]
    assert choose(_lines(*legacy, "Võ"))[3] == Choice("tcvn3")


def test_one_text_has_one_encoding_where_words_allow_more() -> None:
    names = [write_as(name, "vps") for name in ("Lê Lợi", "Bùi Thế", "Ngô Thị Lộc", "Đỗ Vương")]
    legacy = [write_as(text, "vps") for text in LONG]
    assert {choice.encoding for choice in choose(_lines(*legacy, *names))} == {"vps"}


def test_a_line_far_from_others_says_nothing_to_a_text_of_two_kinds() -> None:
    near, far = [write_as(text, "tcvn3") for text in LONG], list(LONG)
    stretches = _lines(*near, *far, *[""] * 60, "Võ")
    assert choose(stretches)[-1] == UNICODE


def test_a_line_between_those_of_one_old_encoding_may_be_in_another_that_the_text_has() -> None:
    vni, tcvn3 = [write_as(text, "vni") for text in LONG], [write_as(text, "tcvn3") for text in LONG]
    number, copy = "Sè: 12/Q§-UBND", "- L\xadu: VT."  # «Số: 12/QĐ-UBND», «- Lưu: VT.»
    found = choose(_lines(*tcvn3, vni[0], number, vni[1], copy, vni[2], "Leâ"))
    assert found[4] == Choice("tcvn3", sure=False)
    assert found[6:] == [Choice("tcvn3"), Choice("vni"), Choice("vni")]
    assert choose(_lines(*tcvn3, *LONG, number, *LONG))[6] == UNICODE


def test_a_font_is_believed_but_not_where_its_text_is_unicode() -> None:
    tcvn3 = ("tcvn3",)
    assert choose(_lines("Võ", font=tcvn3)) == [Choice("tcvn3", sure=False)]
    assert choose(_lines("Trần Văn Lộc", font=tcvn3)) == [UNICODE]
    legacy = [write_as(text, "tcvn3") for text in LONG]
    assert choose(_lines(*legacy, "Võ", font=tcvn3))[3] == Choice("tcvn3")
    assert choose(_lines(*LONG, "Võ", font=tcvn3))[3] == UNICODE


def test_foreign_words_about_a_line_ask_for_more() -> None:
    assert choose(_lines("certaines langues où ils sont essentiels, le thaï, le laotien")) == [UNICODE]
