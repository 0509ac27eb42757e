"""What stands in the top margin of the first page, in the formats that keep it apart from the text.

Some offices keep the whole letterhead there: the agency, the number, the day, a stamp of secrecy. Others have there
what is no part of the paper: the number of the page, that of the gazette or of a form.
"""

import re
from itertools import islice

from ingest.docx_tables import Content, flat
from ingest.text import fold

_OWN = re.compile(r"cong hoa xa hoi chu nghia|\A\W{0,3}so\s?:?[\d.…_ ]{0,15}/\s?[a-z\d]")
"""The name of the state, which heads every paper, or its number (NĐ 30/2020, Phụ lục I, mục II.1 and II.3)."""
_LOOKED_AT = 200
_HEAD = 30
"""Blocks in which the head of a paper stands."""


def with_header(header: Content, body: Content) -> Content:
    """The text of a file below its header.

    A header that says no more than the page number («- 2 -», «Trang 1/3») is left out. Where the text has a head of its
    own, numbers and days in the margin are those of something else, and come last («CÔNG BÁO/Số 15 + 16»).
    """
    told = "".join(fold(block.text).replace("trang", "") for block in flat(header))
    if not any(map(str.isalpha, told)):
        return body
    others = [item for item in header if any(map(str.isdigit, _text([item])))] if _has_head(body) else []
    return [*(item for item in header if all(item is not other for other in others)), *body, *others]


def _has_head(body: Content) -> bool:
    return any(_OWN.search(fold(block.text[:_LOOKED_AT])) for block in islice(flat(body), _HEAD))


def _text(content: Content) -> str:
    return "".join(block.text for block in flat(content))
