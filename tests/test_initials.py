"""Initials written behind printed lines on a scan: the print is read, and nothing of the pen. The engine is real."""

import pytest

from ingest.document import Block
from ingest.scan import read_page
from tests.initialled import DPI, PRINT, initialled


@pytest.mark.parametrize("seed", range(5))
def test_initials_behind_print_are_no_words(seed: int) -> None:
    page = read_page(initialled(seed), DPI, 1)
    assert " ".join(item.text for item in page.content if isinstance(item, Block)) == PRINT
