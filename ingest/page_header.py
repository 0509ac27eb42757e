"""What stands in the top margin of the first page, in the formats that keep it apart from the text.

Some offices keep the whole letterhead there: the agency, the number, the day, a stamp of secrecy.
"""

from ingest.docx_tables import Content, flat
from ingest.text import fold


def telling(content: Content) -> Content:
    """The header, or nothing where it says no more than the number of the page: «- 2 -», «Trang 1/3»."""
    told = "".join(fold(block.text).replace("trang", "") for block in flat(content))
    return content if any(map(str.isalpha, told)) else []
