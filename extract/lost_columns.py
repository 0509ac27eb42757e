"""Tables whose cells stand one below the other, as some programs write them: which of them are one row is a guess.

Who is commended there is read as far as lines tell it, and every such award is put up for review.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract import column_heads
from extract.decision import Commendation, Doubt, Quote
from extract.passage import passage

_LONGEST_HEAD = 40
"""Characters of the head of a column."""
_MOST_HEADS = 10
_NUMBER = re.compile(r"0?1[.)]?$")
_TOLD = frozenset({"name", "unit", "home", "position", "post", "award", "born", "note"})
"""What heads of columns say that text does not."""
_ENDS = re.compile(r"(?:điều\s+\d|nơi\s+nhận|quyết\s+định\s*:)", re.IGNORECASE)
_REASON = "Bảng bị mất cột, mỗi ô đứng một dòng: chưa chắc ô nào thuộc về ai; hãy so với bản gốc."


def doubted(text: str, given: Sequence[Commendation]) -> tuple[Commendation, ...]:
    """The awards of a document's text, with a doubt at each whose recipient stands in such a table."""
    found = [*_stretches(text)] if given else []
    return tuple(
        replace(one, doubts=(*one.doubts, Doubt("name", "columns-lost", _REASON, one.recipient.name.quote)))
        if any(_lies_in(one.recipient.name.quote, stretch) for stretch in found)
        else one
        for one in given
    )


def _lies_in(quote: Quote | None, stretch: Quote) -> bool:
    return quote is not None and stretch.start <= quote.start < stretch.end


def _stretches(text: str) -> Iterator[Quote]:
    """From heads of columns, each on a line of its own, to where articles or the foot begin."""
    lines = text.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    end = 0
    for number in range(len(lines)):
        if number < end or not _is_headed(lines, number):
            continue
        end = next((n for n in range(number, len(lines)) if _ENDS.match(lines[n].strip())), len(lines))
        yield Quote(starts[number], starts[end])


def _is_headed(lines: Sequence[str], number: int) -> bool:
    """Whether heads of columns stand here: «STT» and two usual ones, or one and then a row 1; or three usual ones."""
    own = _role(lines[number])
    if own not in ("ordinal", "name"):
        return False
    below = [line.strip() for line in lines[number + 1 : number + 2 + _MOST_HEADS]]
    stop = next((n for n, line in enumerate(below) if not line or line[0].isdigit()), len(below))
    told = [role for head in below[:stop] if (role := _role(head)) in _TOLD]
    if own == "ordinal":
        counts = stop < len(below) and _NUMBER.match(below[stop]) is not None and stop > 1
        return len(told) >= (1 if counts else 2)
    return len({_role(head) for head in below[:2]} & (_TOLD - {"name"})) == 2


def _role(line: str) -> str | None:
    short = len(line.strip()) > 0 and len(line) <= _LONGEST_HEAD and "\t" not in line
    return column_heads.role(passage(line)) if short else None
