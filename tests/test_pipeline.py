"""From a document to its decision: what grants and what does not, and that no text breaks it."""

import tomllib
from dataclasses import fields, is_dataclass
from importlib import import_module
from pathlib import Path

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy import displacy
from spacy.tokens import Doc

from extract import components
from extract.decision import Decision, Quote
from extract.pipeline import extract, pipeline, read
from tests.texts import decided, inside, odd_texts, typed, value

TOP = ("^ỦY BAN NHÂN DÂN", "^TỈNH LÂM ĐỒNG", "^Số: 12/{code}-UBND", "^Lâm Đồng, ngày 15 tháng 6 năm 2021")
ITEMS = ("1. Ông Lò Văn Ún, Trưởng bản, bản Nà Mỏ;", "2. Bà Vàng Thị Pà, Giáo viên, Trường Mầm non Hoa Ban.")


def _paper(code: str, name: str, *lines: str) -> Decision:
    return decided(*(line.format(code=code) for line in TOP), f"^{name}", "^Về việc khen thưởng", *lines)


def _decision(*article: str) -> Decision:
    return _paper(
        "QĐ",
        "QUYẾT ĐỊNH",
        "Căn cứ Luật Thi đua, khen thưởng;",
        "^QUYẾT ĐỊNH:",
        *article,
        "Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
        "^CHỦ TỊCH",
        "^Trần Quốc Huân",
    )


def test_a_decision_grants() -> None:
    found = _decision(
        "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho 02 cá nhân đã có thành tích xuất sắc trong công tác dân vận năm 2020, gồm:",
        *ITEMS,
    )
    assert [(c.recipient.name.value, c.award.value.code) for c in found.commendations] == [
        ("Lò Văn Ún", "bk-tinh"),
        ("Vàng Thị Pà", "bk-tinh"),
    ]
    assert found.mentions == ()
    assert found.signer is not None and found.signer.name.value == "Trần Quốc Huân"


@pytest.mark.parametrize(
    ("code", "name"), [("TTr", "TỜ TRÌNH"), ("BB", "BIÊN BẢN"), ("BC", "BÁO CÁO"), ("KH", "KẾ HOẠCH")]
)
def test_other_papers_grant_nothing(code: str, name: str) -> None:
    found = _paper(
        code,
        name,
        "Kính gửi: Chủ tịch UBND tỉnh.",
        "Đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh cho các cá nhân sau:",
        *ITEMS,
    )
    assert found.commendations == ()


def test_a_proposal_mentions_the_names_it_asks_for() -> None:
    found = _paper(
        "TTr",
        "TỜ TRÌNH",
        "Kính gửi: Chủ tịch UBND tỉnh.",
        "Đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh cho các cá nhân sau:",
        *ITEMS,
    )
    assert [m.recipient.name.value for m in found.mentions] == ["Lò Văn Ún", "Vàng Thị Pà"]


def test_taking_an_award_back_grants_nothing() -> None:
    found = _decision(
        "Điều 1. Hủy bỏ Bằng khen đã tặng cho ông Lò Văn Ún tại Quyết định số 88/QĐ-UBND ngày 2/3/2020 của Chủ tịch UBND tỉnh."
    )
    assert found.commendations == ()
    assert [(e.kind, e.target.number, e.whole) for e in found.effects] == [("revokes", "88/QĐ-UBND", False)]
    assert [m.recipient.name.value for m in found.mentions] == ["Lò Văn Ún"]


def test_a_decision_cancelled_whole_names_nobody() -> None:
    found = _decision(
        "Điều 1. Hủy bỏ Quyết định số 88/QĐ-UBND ngày 2/3/2020 của Chủ tịch UBND tỉnh về việc tặng Bằng khen."
    )
    assert [(e.target.number, e.whole) for e in found.effects] == [("88/QĐ-UBND", True)]
    assert found.mentions == () and found.commendations == ()


def test_a_posthumous_award_says_so() -> None:
    found = _decision(
        "Điều 1. Truy tặng Bằng khen của Chủ tịch UBND tỉnh cho ông Lò Văn Ún, Công an viên, xã Nà Mỏ, đã có hành động dũng cảm cứu người ngày 3/5/2021."
    )
    (given_,) = found.commendations
    assert given_.posthumous and given_.merit.years is not None and given_.merit.years.value == (2021, 2021)


def test_a_plan_has_its_period_from_the_title() -> None:
    top = (line.format(code="KH") for line in TOP)
    found = decided(
        *top,
        "^KẾ HOẠCH",
        "^Xây dựng điển hình tiên tiến giai đoạn 2021 - 2025",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Phát hiện điển hình tiên tiến.",
    )
    assert found.period is not None and found.period.value == (2021, 2025)
    assert value(found.type) == "ke-hoach"


NEWS = (
    "Trao Bằng khen cho nhiều tấm gương sáng",
    "Sáng 5/6, UBND tỉnh tổ chức hội nghị. Tại hội nghị, ông Lò Văn Ún được tặng Bằng khen của Chủ tịch UBND tỉnh.",
    "Bà Vàng Thị Pà cho biết, năm ngoái bà cũng đạt danh hiệu Chiến sĩ thi đua cơ sở.",
)
STORY = (
    "Ngày xưa có một người tên Lò Văn Ún.",
    "1. Ông lên rừng;",
    "2. Bà xuống chợ.",
    "Điều 1. Không ai được quên.",
    "Giấy khen treo trên vách.",
)


@pytest.mark.parametrize(
    "lines",
    [pytest.param(STORY, id="a story"), pytest.param((), id="nothing")],
)
def test_other_texts_grant_nothing(lines: tuple[str, ...]) -> None:
    assert decided(*lines).commendations == ()


def test_what_an_article_reports_is_no_decisions_award() -> None:
    found = decided(*NEWS)
    assert value(found.type) == "bai-bao"  # the archive gives such awards the status «reported»
    assert [one.recipient.name.value for one in found.commendations] == ["Lò Văn Ún"]


def _quotes(thing: object) -> list[Quote]:
    if isinstance(thing, Quote):
        return [thing]
    if isinstance(thing, tuple):
        return [q for item in thing for q in _quotes(item)]
    if is_dataclass(thing) and not isinstance(thing, type):
        return [q for f in fields(thing) if f.name != "document" for q in _quotes(getattr(thing, f.name))]
    return []


@settings(max_examples=60)
@given(st.lists(odd_texts, max_size=7), st.sampled_from(["", "^QUYẾT ĐỊNH", "^TỜ TRÌNH", "^KẾ HOẠCH"]))
def test_no_text_fails_and_every_quote_lies_in_it(texts: list[str], name: str) -> None:
    decision = extract(typed(*([name] if name else []), *texts))
    assert all(inside(decision.document.text, quote) for quote in _quotes(decision))


@settings(max_examples=25)
@given(st.lists(st.lists(odd_texts, min_size=3, max_size=3), min_size=1, max_size=5))
def test_no_table_fails(rows: list[list[str]]) -> None:
    decision = decided("^QUYẾT ĐỊNH", "Điều 1. Tặng Giấy khen cho các cá nhân có tên sau:", rows)
    assert all(inside(decision.document.text, quote) for quote in _quotes(decision))


def test_every_fact_is_a_span_of_the_doc() -> None:
    doc = read(typed("^QUYẾT ĐỊNH", "Điều 1. Tặng Giấy khen của Chủ tịch UBND xã cho các cá nhân sau:", *ITEMS))
    assert {"Lò Văn Ún", "Vàng Thị Pà"} <= {span.text for span in doc.spans["sovang"] if span.label_ == "PERSON"}


TEXT = "\n".join([
    "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", "Số: 12/QĐ-UBND", "Lâm Đồng, ngày 15 tháng 6 năm 2021", "QUYẾT ĐỊNH", "Về việc tặng Bằng khen",
    "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", "Căn cứ Luật Thi đua, khen thưởng;", "QUYẾT ĐỊNH:",
    "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho 01 cá nhân đã có thành tích trong phong trào thi đua “Dân vận khéo” năm 2020, kèm theo mức thưởng 1.490.000 đồng, gồm:",
    "1. Bà Vàng Thị Pà, Giáo viên, Trường Mầm non Hoa Ban.", "Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.", "CHỦ TỊCH", "Trần Quốc Huân",
])  # fmt: skip


def test_the_pipeline_reads_any_text_and_labels_its_words() -> None:
    doc = pipeline()(TEXT)
    found = {(ent.text, ent.label_) for ent in doc.ents}
    assert found >= {
        ("Vàng Thị Pà", "PERSON"), ("Giáo viên", "POSITION"), ("Trường Mầm non Hoa Ban", "UNIT"), ("Lâm Đồng", "PLACE"),
        ("Bằng khen của Chủ tịch UBND tỉnh", "AWARD"), ("ngày 15 tháng 6 năm 2021", "DATE"), ("năm 2020", "YEARS"),
        ("1.490.000 đồng", "MONEY"), ("Dân vận khéo", "MOVEMENT"), ("01 cá nhân", "COUNT"), ("Số: 12/QĐ-UBND", "DOCUMENT"),
    }  # fmt: skip
    assert {span.label_ for span in doc.spans["sovang"]} >= {label for _, label in found}


def test_a_sentence_from_anywhere_has_its_sums_years_counts_and_places() -> None:
    doc = pipeline()(
        "Năm 2020, UBND tỉnh Lâm Đồng tặng 02 tập thể và 3 cá nhân Bằng khen kèm 1,5 triệu đồng và 500.000 đồng tiền xe, theo "
        "Quyết định số 413/QĐ-UBND, trong phong trào thi đua “Dân vận khéo” giai đoạn 2016-2020 và năm học 2019 - 2020."
    )
    found = {(span.text, span.label_) for span in doc.spans["sovang"]}
    assert found >= {
        ("tỉnh Lâm Đồng", "PLACE"), ("02 tập thể", "COUNT"), ("3 cá nhân", "COUNT"), ("1,5 triệu đồng", "MONEY"),
        ("500.000 đồng", "MONEY"), ("Bằng khen", "AWARD"), ("Dân vận khéo", "MOVEMENT"), ("giai đoạn 2016-2020", "YEARS"),
        ("năm học 2019 - 2020", "YEARS"),
    }  # fmt: skip


def test_a_kept_pipeline_is_loaded_again_and_reads_the_same(tmp_path: Path) -> None:
    pipeline().to_disk(tmp_path / "sovang")
    again = spacy.load(tmp_path / "sovang")
    assert again.pipe_names == pipeline().pipe_names
    assert all(name.startswith("sovang_") for name in again.pipe_names)
    assert again(TEXT).to_json() == pipeline()(TEXT).to_json()


def test_what_was_read_can_be_stored_and_drawn() -> None:
    doc = pipeline()(TEXT)
    again = Doc(doc.vocab).from_bytes(doc.to_bytes())
    assert [(ent.text, ent.label_) for ent in again.ents] == [(ent.text, ent.label_) for ent in doc.ents]
    assert "Vàng Thị Pà" in displacy.render(doc, style="ent", jupyter=False)


def test_an_award_phrase_ends_with_its_paragraph() -> None:
    doc = pipeline()("Về việc tặng Bằng khen\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG")
    assert [ent.text for ent in doc.ents if ent.label_ == "AWARD"] == ["Bằng khen"]


@given(st.text(max_size=200))
@settings(max_examples=60)
def test_no_text_breaks_the_pipeline(text: str) -> None:
    doc = pipeline()(text)
    assert doc.text == text


def test_installed_components_are_found_by_name() -> None:
    told = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text(encoding="utf-8"))
    points = told["project"]["entry-points"]["spacy_factories"]
    assert tuple(points) == components.NAMES
    for target in points.values():
        module, name = target.split(":")
        assert callable(getattr(import_module(module), name))
