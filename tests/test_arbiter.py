"""Two readings become words with posteriors; the readers, the print and the fitted numbers are the shipped ones."""

from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from ingest import ocr
from ingest.arbiter import agreed, decide, settle, stands_on_rule
from ingest.evidence import KINDS, PRIOR, Evidence, weigh
from ingest.lookout import Lookout
from ingest.pairs import Pair, paired
from ingest.recogniser import Reading, ReadWord, read_strips
from ingest.strip import Strip
from ingest.trust import Decision, Ground, Kind, Scales, fitted_scales
from ingest.words import Word

FONTS = Path(__file__).parent.parent / "samples" / "fonts"
TEXT = "Ông Thào Mí Chứ, bà Kpuih H’Ngăm, 16/11/2013"


def printed(text: str, face: str = "NotoSerif-Regular", em: int = 36, soft: float = 0.5) -> Strip:
    font = ImageFont.truetype(str(FONTS / f"{face}.ttf"), em)
    image = Image.new("L", (int(font.getlength(text)) + 2 * em, round(1.42 * em)), 240)
    ImageDraw.Draw(image).text((em, round(1.09 * em)), text, 30, font, anchor="ls")
    return Strip(cv2.GaussianBlur(np.asarray(image, np.uint8), (0, 0), soft), 0, 0, em, round(1.09 * em))


def read(strip: Strip) -> Reading:
    return read_strips([strip.image])[0]


def misread(reading: Reading, at: int, text: str) -> Reading:
    """The reading with one of its words spelt otherwise."""
    word = reading[at]
    wrong = ReadWord(text, word.left, word.right, 0.4, word.chances)
    return (*reading[:at], wrong, *reading[at + 1 :])


def seen(text: str, left: float, right: float, confidence: float = 0.9) -> Word:
    return Word(text, left, 0, right, 30, confidence)


def pair_of(strip: Strip, own: str, second: str, confidence: float = 0.9) -> tuple[Pair, Lookout]:
    """The only word of a strip, read as `own` by us and as `second` by another."""
    reading = misread(read(strip), 0, own)
    word = reading[0]
    others = (seen(second, word.left, word.right, confidence),) if second else ()
    return Pair(reading, others), Lookout(strip, reading)


def settled(strip: Strip, own: str, second: str, confidence: float = 0.9) -> Decision:
    pair, lookout = pair_of(strip, own, second, confidence)
    return settle(pair, lambda: weigh(pair, lookout.at(pair), prior=True), fitted_scales())


@pytest.mark.parametrize("face", ["Tinos-Regular", "Tinos-Bold", "NotoSerif-Regular"])
@pytest.mark.parametrize(
    "text",
    ["Bà H’Yuin Kbuôr, giáo viên Trường Tiểu học Kim Đồng", "“Người tốt, việc tốt” (05 tập thể, 1.490.000 đồng)"],
)
def test_a_clean_line_with_a_rare_name_or_quotes_is_read_letter_by_letter(face: str, text: str) -> None:
    strip = printed(text, face)
    words = decide(strip, read(strip), careful=True)
    assert " ".join(word.text for word in words) == text


def test_words_come_with_edges_boxes_and_posteriors() -> None:
    strip = printed(TEXT)
    words = decide(strip, read(strip), careful=True)
    assert " ".join(word.text for word in words) == TEXT
    assert all(a.right <= b.left + 2 for a, b in pairwise(words))
    assert all(0 <= word.left < word.right <= strip.image.shape[1] for word in words)
    assert all(word.top < strip.baseline < word.bottom for word in words)
    assert all(0 < word.confidence < 1 for word in words)


def test_a_doubtful_word_in_the_middle_of_a_line_is_mended_with_the_second_reader() -> None:
    strip = printed(TEXT.replace("Thào", "Thao"))
    reading = misread(read(strip), 1, "Thaa")
    calm = tuple(ReadWord(w.text, w.left, w.right, 0.9999 if n != 1 else 0.4, w.chances) for n, w in enumerate(reading))
    words = decide(strip, calm)
    assert [word.text for word in words][:3] == ["Ông", "Thao", "Mí"]
    assert words[1].other == "Thaa"
    assert not any(word.other for word in words[3:])  # the neighbour was shown too and may keep what was seen there


def test_a_line_without_words_stays_without() -> None:
    assert decide(printed("Thào"), ()) == ()


def test_without_the_second_engine_a_line_is_read_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr, "available", lambda: False)
    strip = printed(TEXT)
    assert " ".join(word.text for word in decide(strip, read(strip), careful=True)) == TEXT


@pytest.mark.parametrize("wrong", ["Chử", "Chữ", "Chừ", "Chú"])
@pytest.mark.parametrize("text", ["Chứ"])
def test_a_word_that_our_own_reader_spelt_wrong_is_mended(text: str, wrong: str) -> None:
    decision = settled(printed(text), wrong, text)
    assert (decision.text, decision.ground, decision.other) == (text, Ground.DECIDED, wrong)


@pytest.mark.parametrize("wrong", ["Vử", "Vữ", "Vir", "Vù.", "|Vừ"])
def test_a_second_reader_does_not_break_what_our_own_read_well(wrong: str) -> None:
    decision = settled(printed("Vừ"), "Vừ", wrong, 0.7)
    assert (decision.text, decision.other) == ("Vừ", wrong)


def test_a_rare_name_is_not_turned_into_a_usual_one() -> None:
    for rare, usual in (("Nguyền", "Nguyễn"), ("Thỉ", "Thị"), ("Trấn", "Trần"), ("Phám", "Phạm")):
        decision = settled(printed(rare), rare, usual, 0.6)
        assert decision.text == rare


def test_twice_the_prior_leaves_rare_names_alone() -> None:
    scales = fitted_scales()
    twice = Scales(np.where([k in PRIOR for k in KINDS], 2, 1) * scales.weights, 1, 1, scales.scales)
    for rare in ("Trấn", "Phám", "Đỡ", "Bủi", "Hoáng"):
        pair, lookout = pair_of(printed(rare), rare, "")
        evidence = weigh(pair, lookout.at(pair), prior=True)
        assert settle(pair, lambda evidence=evidence: evidence, twice).text == rare  # type: ignore[misc]


@pytest.mark.parametrize("confidence", [0.0, 0.2, 0.6])
def test_a_second_reader_in_doubt_about_the_same_text_takes_nothing_away(confidence: float) -> None:
    own = settled(printed("Đông"), "Đông", "")
    assert settled(printed("Đông"), "Đông", "Đông", confidence).raw >= min(own.raw, 0.4)


def test_agreement_is_surer_than_either_reader() -> None:
    word = read(printed("Vàng"))[0]
    own = ReadWord("Vàng", word.left, word.right, 0.8, word.chances)
    pair = Pair((own,), (seen("Vàng", word.left, word.right, 0.9),))
    decision = settle(pair, _never, fitted_scales())
    assert decision.ground is Ground.AGREED
    assert decision.raw > 0.9
    assert decision.other == ""


def test_a_sure_word_of_ours_alone_is_not_weighed() -> None:
    strip = printed("và")
    word = read(strip)[0]
    sure = Pair((ReadWord("và", word.left, word.right, 0.9999, word.chances),), ())
    assert settle(sure, _never, fitted_scales()).ground is Ground.ALONE


def _never() -> Evidence:
    raise AssertionError("no evidence is needed")


def test_words_joined_by_our_own_reader_are_cut_where_the_second_saw_them() -> None:
    strip = printed("Y Blang")
    whole = read(strip)
    left, right = whole[0].left, whole[-1].right
    chances = np.concatenate([word.chances for word in whole])
    joined = (ReadWord("YBlang", left, right, 0.1, chances),)
    second = ocr.read_strip(strip)
    (pair,) = paired(joined, second)
    assert pair.second_text == "Y Blang"


def test_figures_have_no_usual_spelling() -> None:
    strip = printed("1958")
    pair, lookout = pair_of(strip, "1958", "1953")
    evidence = weigh(pair, lookout.at(pair), prior=True)
    assert not evidence.facts[:, [KINDS.index(kind) for kind in PRIOR]].any()


@pytest.mark.parametrize(
    ("text", "spelt", "cased"),
    [
        ("Hlộp", -1, 0),
        ("HIộp", -1, -1),
        ("Niên", 0, 0),
        ("H’Niên", 0, 0),
        ("HNiên", -1, -1),
        ("NIÊN", 0, 0),
        ("07/4", 0, 0),
    ],
)
def test_spelling_and_case_speak_for_a_rival(text: str, spelt: float, cased: float) -> None:
    pair, lookout = pair_of(printed("Niên"), text, "")
    evidence = weigh(pair, lookout.at(pair), prior=True)
    row = evidence.facts[evidence.texts.index(text)]
    assert (row[KINDS.index("syllable")], row[KINDS.index("cased")]) == (spelt, cased)


def test_other_framings_of_a_line_speak_for_what_stands_there() -> None:
    strip = printed("Sùng Páo")
    reading = misread(read(strip), 1, "Pảo")
    (_, pair) = paired(reading, ())
    evidence = weigh(pair, Lookout(strip, reading).at(pair), prior=False)
    again = evidence.facts[:, KINDS.index("again")]
    assert evidence.texts[int(again.argmax())] == "Páo"


@pytest.mark.parametrize(
    ("ruled", "stands"), [((), False), (((60, 140),), True), (((0, 60), (80, 90)), True), (((0, 55), (98, 180)), False)]
)
def test_a_word_stands_on_a_rule_that_was_taken_out_beneath_it(
    ruled: tuple[tuple[int, int], ...], stands: bool
) -> None:
    strip = Strip(np.full((50, 180), 240, np.uint8), 0, 0, 36, 38, ruled=ruled)
    word = ReadWord("Độc", 50, 100, 0.9, np.zeros((0, 1), np.float32))
    assert stands_on_rule(strip, (word,)) == stands
    assert (Kind.of("Độc", ruled=stands) is Kind.UNDERLINED) == stands
    assert Kind.of("1945", ruled=stands) is Kind.SIGNS


@pytest.mark.parametrize(
    ("own", "second", "same"),
    [("Số:2753 /TTr-STP", "Số:2753/TTr-STP", True), ("Kpă A", "KpăA", False), ("2753/TTr", "2758/TTr", False)],
)
def test_a_blank_beside_a_figure_or_a_mark_makes_no_other_text(own: str, second: str, same: bool) -> None:
    word = ReadWord(own, 0, 90, 0.9, np.zeros((0, 1), np.float32))
    assert agreed(Pair((word,), (seen(second, 0, 90),))) == same


@pytest.mark.parametrize(
    ("text", "posterior", "beside", "same"),
    [
        ("DÀNH", 0.7, ("", "SÁCH"), False),
        ("DÀNH", 0.99, ("", "SÁCH"), True),
        ("DANH", 0.7, ("", "SÁCH"), True),
        ("DÀNH", 0.7, ("", "CHO"), True),
        ("TỖ", 0.7, ("BAN", "CHỨC:"), False),
        ("1954", 0.7, ("NĂM", ""), True),
    ],
)
def test_two_readers_do_not_agree_on_a_doubtful_word_that_its_neighbours_would_spell_otherwise(
    text: str, posterior: float, beside: tuple[str, str], same: bool
) -> None:
    word = ReadWord(text, 0, 90, posterior, np.zeros((0, 1), np.float32))
    assert agreed(Pair((word,), (seen(text, 0, 90),), beside)) == same
