"""An official letter (công văn), which has no tên loại: its subject stands under the number as «V/v …».

NĐ 30/2020, Phụ lục I, mục II.5 and Phụ lục III, mẫu 1.5.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from extract import closings
from extract.dating import DATE_LINE
from extract.parts import Blocks, Parts
from extract.passage import Passage
from ingest.text import fold

SLUG = "cong-van"
_ABOUT = re.compile(r"\A\W{0,3}+(?:v/v|ve\s+viec)(?![a-z])")
_NUMBER = re.compile(r"\A\W{0,3}+so\s*(?::\s*)?[\d.… ]{0,12}/\s*[a-z]")
_TO = re.compile(r"\A\W{0,3}+kinh\s+gui\s*:?")
_RIGHT = re.compile(r"\A\W{0,3}+(?:cong\s+hoa\s+xa|doc\s+lap|dang\s+cong\s+san)")
_REACH = 30
"""Blocks above «Kính gửi» at most."""


def opens_subject(line: Passage) -> bool:
    """The first line of such a letter's subject."""
    return _ABOUT.match(line.folded) is not None


def recut(cut: Parts) -> Parts:
    """The parts with the head and the foot of a letter taken from its text; all other parts as they are."""
    if cut.title or cut.articles or cut.annexes:
        return cut
    folded = [fold(placed.block.text).strip() for placed in cut.body]
    to = next((n for n, text in enumerate(folded[:_REACH]) if _TO.match(text)), None)
    about = next((n for n, text in enumerate(folded[:to]) if _ABOUT.match(text)), None) if to else None
    if to is None or about is None or not any(map(_NUMBER.match, folded[:to])):
        return cut
    end = next((n for n in range(about + 1, to) if _is_other(folded[n])), to)
    foot = next(_feet(cut.body, folded, to), len(folded))
    head = (*cut.body[:about], *cut.body[end:to])
    return replace(cut, header=head, title=cut.body[about:end], body=cut.body[to:foot], foot=cut.body[foot:])


def _is_other(folded: str) -> bool:
    """The right column of the header, or the day: no more of the subject."""
    return bool(_RIGHT.match(folded) or DATE_LINE.search(folded) or not any(c.isalpha() for c in folded))


def _feet(body: Blocks, folded: list[str], start: int) -> Iterator[int]:
    return (n for n in range(start, len(body)) if closings.opens_foot(body[n].block.text, folded[n]))
