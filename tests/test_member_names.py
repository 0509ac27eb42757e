"""Paths of members: labels that lead nowhere, look like nothing else and come once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.member_names import Labels, cleaned


@pytest.mark.parametrize(
    ("name", "label"),
    [
        pytest.param("2019\\QĐ 12.pdf", "2019/QĐ 12.pdf", id="folders as Windows writes them"),
        pytest.param("../../etc/passwd", "etc/passwd", id="up and out"),
        pytest.param("/a//./b.docx", "a/b.docx", id="from the root"),
        pytest.param("C:\\Users\\a.docx", "Users/a.docx", id="a drive"),
        pytest.param("\\\\server\\share\\a.docx", "server/share/a.docx", id="another computer"),
        pytest.param("a\x00b\r\n\x1b[31m.pdf", "ab[31m.pdf", id="control signs"),
        pytest.param("fdp\u202excod.exe", "fdpxcod.exe", id="reversed writing"),
        pytest.param("Quye\u0302\u0301t.docx", "Quyết.docx", id="decomposed"),
        pytest.param("..", "không tên", id="nothing left"),
        pytest.param("x" * 300 + ".docx", "x" * 189 + "….docx", id="too long keeps its ending"),
    ],
)
def test_a_name_becomes_a_relative_path_in_plain_letters(name: str, label: str) -> None:
    assert cleaned(name) == label


def test_names_that_come_again_are_numbered() -> None:
    labels = Labels("a.zip")
    assert [labels.path(name) for name in ("x/b.docx", "x/b.docx", "x/B.DOCX", "x/b.docx", "c", "c")] == [
        "a.zip/x/b.docx",
        "a.zip/x/b (2).docx",
        "a.zip/x/B (3).DOCX",
        "a.zip/x/b (4).docx",
        "a.zip/c",
        "a.zip/c (2)",
    ]


def test_a_folder_called_as_an_archive_beside_it_is_numbered() -> None:
    labels = Labels("a.zip")
    assert [labels.path(name) for name in ("b.zip", "b.zip/c.docx", "x/d/e", "x/d")] == [
        "a.zip/b.zip",
        "a.zip/b (2).zip/c.docx",
        "a.zip/x/d/e",
        "a.zip/x/d (2)",
    ]


@given(st.lists(st.text("aA/.\\: \x00(2)", max_size=8), max_size=30))
def test_every_path_is_another_one_and_inside_its_container(names: list[str]) -> None:
    labels = Labels("a.zip")
    paths = [labels.path(name) for name in names]
    assert len({path.casefold() for path in paths}) == len(paths)
    for path in paths:
        assert path.startswith("a.zip/") and not {"", ".", ".."} & set(path.split("/"))
    for path in paths:
        assert not any(other.casefold().startswith(path.casefold() + "/") for other in paths)
