"""Stretches of a document's text."""

from hypothesis import given
from hypothesis import strategies as st

from extract.passage import passage


@given(st.text(alphabet="aĐ ,\n", max_size=30), st.integers(0, 40), st.integers(0, 40))
def test_a_part_is_where_it_says(text: str, start: int, end: int) -> None:
    whole = passage(text)
    part = whole.cut(start, end)
    assert part.text == whole.text[start:end].strip()
    assert whole.text[part.start - whole.start :].startswith(part.text)


def test_a_part_that_reaches_beyond_the_end_ends_there() -> None:
    assert passage("ông Lò Văn Mẫu").cut(4, 400).text == "Lò Văn Mẫu"
