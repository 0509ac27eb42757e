"""Lines that a program prints into the margin of every page: «Trang 2/3», «Hệ thống quản lý văn bản - in lúc 08:15».

Between two pages they cut in two what goes on over the page. A line that repeats is kept once: a foot on the last page
that has it, a head on the first. What recurs in the text, too, is no such line. Where a paper begins both count anew: a
file may hold the decisions of a year, each with a head and a signer of its own.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, pairwise

from ingest.document import Block, Page
from ingest.docx_tables import flat
from ingest.text import fold

_HEAD, _FOOT = 0.06, 0.93
"""Of the page's height: NĐ 30/2020, Phụ lục I, leaves 2 cm free above and below."""
_LONGEST = 160
"""Letters of such a line."""
_FEWEST = {"head": 3, "foot": 2}
"""Pages in a row that it stands on; headings of lists may stand high, too."""
_DIGITS = re.compile(r"(?<!\d)\d{1,3}(?!\d|\s?/\s?[^\W\d_])")
"""What changes from page to page: no year («Danh sách năm 2022»), no number of a paper («12/QĐ-UBND»)."""
_ANY_DIGITS = re.compile(r"\d+")
_BEGINS = re.compile(r"cong hoa xa hoi chu nghia|\A\W{0,3}dang cong san viet nam\W{0,3}\Z")
"""What stands over a paper (NĐ 30/2020, Phụ lục I, mục II.1; papers of the Party have its name there)."""
_LOOKED_AT = 12
"""Blocks of a page in which a paper's head may stand."""
_PAGE = re.compile(r"\A\W{0,4}(?:trang|page|tr\.?)?\s?(?:so\s?)?#(?:\s?(?:/|tren|of|cua)\s?(?:so\s?)?#)?\W{0,4}")
_COUNTED = re.compile(r"trang|page|tr|/|of|tren")

_Place = tuple[str, str]
"""Head or foot, and the folded words with «#» for their numbers."""


def without_running(pages: Sequence[Page]) -> tuple[Page, ...]:
    """The pages of a file without such lines; page numbers that say «trang» go wherever they stand in a margin."""
    if len(pages) < 2:
        return tuple(pages)
    told = [{_place(block): number for number, block in _margins(page)} for page in pages]
    gone = [{number for place, number in places.items() if _is_page_number(place)} for places in told]
    running = _running(told)
    begins = [_begins(page) for page in pages] if running else []
    texts = _in_the_text(pages, told, {words for (_, words), _ in running})
    for place, run in running:
        for at, after in pairwise(run):
            if place[1] not in texts and not begins[after]:
                where = after if place[0] == "head" else at
                gone[where].add(told[where][place])
    return tuple(_without(page, numbers) for page, numbers in zip(pages, gone, strict=True))


def _running(told: Sequence[dict[_Place, int]]) -> list[tuple[_Place, list[int]]]:
    """The lines that stand on many pages in a row, with these pages."""
    standing: dict[_Place, list[int]] = {}
    for at, places in enumerate(told):
        for place in places:
            standing.setdefault(place, []).append(at)
    return [(place, run) for place, on in standing.items() for run in _runs(on, _FEWEST[place[0]])]


def _begins(page: Page) -> bool:
    """Whether a paper begins on a page."""
    return any(_BEGINS.search(fold(block.text[:_LONGEST])) for block in islice(flat(list(page.content)), _LOOKED_AT))


def _in_the_text(pages: Sequence[Page], told: Sequence[dict[_Place, int]], words: set[str]) -> set[str]:
    """Those of some words that stand in the text of a page, too, as all that an item ends with."""
    found: set[str] = set()
    if not words:
        return found
    for page, places in zip(pages, told, strict=True):
        margins = {id(page.content[number]) for number in places.values()}
        for block in flat([item for item in page.content if id(item) not in margins]):
            text = _DIGITS.sub("#", fold(block.text[-_LONGEST:]))
            found |= {each for each in words - found if text.endswith(each)}
    return found


def _margins(page: Page) -> Iterator[tuple[int, Block]]:
    for number, item in enumerate(page.content):
        box = item.box if isinstance(item, Block) and len(item.text) <= _LONGEST else None
        if isinstance(item, Block) and box and (box.bottom < _HEAD or box.top > _FOOT):
            yield number, item


def _place(block: Block) -> _Place:
    kind = "head" if block.box and block.box.bottom < _HEAD else "foot"
    return kind, _DIGITS.sub("#", fold(block.text))


def _is_page_number(place: _Place) -> bool:
    words = _ANY_DIGITS.sub("#", place[1])
    return _PAGE.fullmatch(words) is not None and _COUNTED.search(words) is not None


def _runs(pages: Sequence[int], least: int) -> Iterator[list[int]]:
    """The stretches of pages in a row, so many at least, among those that a line stands on."""
    run: list[int] = []
    for at in pages:
        if run and at != run[-1] + 1:
            if len(run) >= least:
                yield run
            run = []
        run.append(at)
    if len(run) >= least:
        yield run


def _without(page: Page, numbers: set[int]) -> Page:
    if not numbers:
        return page
    return replace(page, content=tuple(item for n, item in enumerate(page.content) if n not in numbers))
