"""Lines that a program prints into the margin of every page: «Trang 2/3», «Hệ thống quản lý văn bản - in lúc 08:15».

Between two pages they cut in two what goes on over the page. A line that repeats is kept once: a foot on the last page
that has it, a head on the first.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ingest.document import Block, Page
from ingest.text import fold

_HEAD, _FOOT = 0.06, 0.93
"""Of the page's height: NĐ 30/2020, Phụ lục I, leaves 2 cm free above and below."""
_LONGEST = 160
"""Letters of such a line."""
_FEWEST = {"head": 3, "foot": 2}
"""Pages in a row that it stands on; headings of lists may stand high, too."""
_DIGITS = re.compile(r"\d+")
_PAGE = re.compile(r"\W{0,4}(?:trang|page|tr\.?)?\s?(?:so\s?)?#(?:\s?(?:/|tren|of|cua)\s?(?:so\s?)?#)?\W{0,4}")
_COUNTED = re.compile(r"trang|page|tr|/|of|tren")

_Place = tuple[str, str]
"""Head or foot, and the folded words with «#» for their numbers."""


def without_running(pages: Sequence[Page]) -> tuple[Page, ...]:
    """The pages of a file without such lines; page numbers that say «trang» go wherever they stand in a margin."""
    if len(pages) < 2:
        return tuple(pages)
    told = [{_place(block): number for number, block in _margins(page)} for page in pages]
    gone = [{number for place, number in places.items() if _is_page_number(place)} for places in told]
    standing: dict[_Place, list[int]] = {}
    for at, places in enumerate(told):
        for place in places:
            standing.setdefault(place, []).append(at)
    for place, pages_with in standing.items():
        for run in _runs(pages_with, _FEWEST[place[0]]):
            for at in run[1:] if place[0] == "head" else run[:-1]:
                gone[at].add(told[at][place])
    return tuple(_without(page, numbers) for page, numbers in zip(pages, gone, strict=True))


def _margins(page: Page) -> Iterator[tuple[int, Block]]:
    for number, item in enumerate(page.content):
        box = item.box if isinstance(item, Block) and len(item.text) <= _LONGEST else None
        if isinstance(item, Block) and box and (box.bottom < _HEAD or box.top > _FOOT):
            yield number, item


def _place(block: Block) -> _Place:
    kind = "head" if block.box and block.box.bottom < _HEAD else "foot"
    return kind, _DIGITS.sub("#", fold(block.text))


def _is_page_number(place: _Place) -> bool:
    return _PAGE.fullmatch(place[1]) is not None and _COUNTED.search(place[1]) is not None


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
