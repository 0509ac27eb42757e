"""What a file is called in the archive. All names are invented."""

import unicodedata

import pytest

from store.prepared import file_name


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/kho/2021/QĐ 12.docx", "QĐ 12.docx"),
        ("D:\\kho\\QĐ 12.docx", "QĐ 12.docx"),
        ("/kho/gói.zip/2021/QĐ 12.docx", "gói.zip/2021/QĐ 12.docx"),
        ("/kho/QĐ 12.docx/oleObject1.xlsx", "QĐ 12.docx/oleObject1.xlsx"),
        pytest.param("/kho/quy\\udcea\\udcect 12.docx", "quy\\udcea\\udcect 12.docx", id="bytes that are no letters"),
        pytest.param(unicodedata.normalize("NFD", "/kho/Quyết định.docx"), "Quyết định.docx", id="as macOS writes it"),
    ],
)
def test_a_file_is_shown_by_its_own_name_or_that_of_its_container(path: str, name: str) -> None:
    assert file_name(path) == name


@pytest.mark.parametrize(
    ("container", "path", "name"),
    [
        ("/kho/thu.txt", "/kho/thu.txt/QĐ 12.docx", "thu.txt/QĐ 12.docx"),
        ("D:\\kho\\goi", "D:\\kho\\goi/2021/a.zip/QĐ 12.docx", "goi/2021/a.zip/QĐ 12.docx"),
        ("/tar.zip/kho.gz", "/tar.zip/kho.gz/a.docx", "kho.gz/a.docx"),
    ],
)
def test_a_container_is_one_whatever_it_is_called(container: str, path: str, name: str) -> None:
    assert file_name(path, container) == name
