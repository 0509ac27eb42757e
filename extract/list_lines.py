"""Paragraphs of an article or annex as lines with their labels: items cut apart, wrapped ones joined."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from extract import (
    hanging,
    inner_headings,
    item_ends,
    list_notes,
    lone_labels,
    names,
    person_facts,
    positions,
    posts,
    terms,
)
from extract.labels import LABEL, OF_PERSON
from extract.passage import Passage, passage
from extract.titles import is_capitals
from ingest import bare_numbers
from ingest.document import Document, PlacedBlock

_RUN_ON = re.compile(r"(?<=[;.,:])\s*(?=(?:\d{1,3}|[a-h])\s?[.)]\s?[a-z])")
_ENDS = re.compile(r"[;.:!?]\s*$|[/]\.?\s*$")
_COUNT = re.compile(r"\d{1,4}\s+(?:tap\s+the|ca\s+nhan|don\s+vi|ho\s+gia|doanh\s+nghiep)(?![a-z])")
"""«… cho 05 tập thể, | 02 cá nhân …»: a count goes on after the comma."""
_OPENING = re.compile(r"dieu\s+\d{1,2}\s*[.:]\s")
"""The sentence that opens an article ends with a mark, or its line goes on."""
_OF_THE_ITEM = re.compile(rf"{OF_PERSON.pattern}|sinh\s+(?:nam|ngay)[\s:]|cong\s+tac\s+tai\s")
_ITEMS = frozenset({"digit", "digit1", "digit2", "lower", "inner", "bullet", "plus", "star"})
"""Styles of the labels of items, not of sections."""
_BULLETS = ("bullet", "plus", "star")
_LONGEST_LINE = 20_000
"""Characters of a line that may still go on: joining takes longer the longer it is."""
_LONGEST_ROW = 400
"""Characters of a row whose cells stand below each other: more is text behind the list."""
_ROMAN, _SECTION = re.compile(r"\A[IVXL]++$"), re.compile(r"[IVX]{1,5} [A-ZĐÀ-Ỹ]")


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph or item. `text` is without the label; `style` is the label's kind; `first` opens a list.

    `lone`: the label stands on a line of its own.
    """

    whole: Passage
    text: Passage
    style: str | None
    ordinal: str | None
    bold: bool = False
    centred: bool = False
    lone: bool = False

    @property
    def first(self) -> bool:
        return (self.ordinal or "").lower().lstrip("0").rpartition(".")[2] in ("1", "a", "i", "-")


def line_of(whole: Passage, bold: bool = False, centred: bool = False) -> Line:
    """A paragraph with its label taken apart."""
    match = LABEL.match(whole.folded)
    if (
        match is None
        or match.end() >= len(whole.text)
        or (match["bullet"] == "." and whole.text[match.end()].islower())
    ):
        return Line(whole, whole, None, None, bold, centred)  # a scan's speck before a line that goes on
    label = whole.text[: match.end()].strip(" .,:)/-–")
    if match["mark"] in (",", ":") and not (match["digits"] and whole.text[match.end()].isupper()):
        return Line(whole, whole, None, None, bold, centred)
    if match["bullet"]:
        style, label = {"+": "plus", "*": "star"}.get(match["bullet"], "bullet"), "-"
    elif match["digits"]:
        style = "digit" if "." not in match["digits"] else "digit" + str(match["digits"].count("."))
    elif match["inner"]:
        style, label = "inner", match["inner"]
    elif match["roman"] and _ROMAN.match(label):
        style = "roman"
    elif len(label) == 1:
        style = "upper" if label.isupper() else "lower"
    else:
        return Line(whole, whole, None, None, bold, centred)
    return Line(whole, whole.after(match), style, label, bold, centred)


def _items(whole: Passage) -> list[Passage]:
    """«1. Ông X; 2. Bà Y» on one line, taken apart where the labels count up."""
    cuts = [0]
    expected: str | None = None
    first = line_of(whole)
    if first.style in ("digit", "lower"):
        expected = _next(first.ordinal or "")
    inside = len(whole.text) - len(first.text.text)  # the dots of «1.1.» part nothing
    for match in _RUN_ON.finditer(whole.folded, inside):
        label = LABEL.match(whole.folded, match.end())
        ordinal = (label["digits"] or label["letter"] or label["roman"] or "") if label else ""
        opening = expected is None and ordinal in ("1", "01", "a")
        if ordinal and (opening or ordinal.lstrip("0") == (expected or "").lstrip("0")):
            cuts.append(match.end())
            expected = _next(ordinal)
    parts = (whole.cut(a, b) for a, b in zip(cuts, [*cuts[1:], len(whole.text)], strict=True))
    return [part for part in parts if part]


def _next(ordinal: str) -> str:
    if ordinal.isdigit():
        return str(int(ordinal) + 1)
    return chr(ord(ordinal[-1].lower()) + 1) if len(ordinal) == 1 else ""


def _tells_more(last: Line, line: Line) -> bool:
    """«1. Ông A» over «Chức vụ: Trưởng bản» and «- Đơn vị công tác: xã B»: what is told of the item above."""
    item = last.style in ("digit", "lower", "inner", *_BULLETS) and not last.whole.text.endswith(":")
    told = item and line.style in (None, *_BULLETS) and bool(_OF_THE_ITEM.match(line.text.folded))
    return told or _is_post_behind_dash(last, line)


def _continues(last: Line, line: Line, closed: bool) -> bool:
    """A paragraph cut by a page break or a misread margin goes on in small letters; `closed`: items end with a mark."""
    above = last.whole.text
    if len(above) > _LONGEST_LINE:
        return False
    quoted = above.count("“") > above.count("”") and not last.centred
    if _tells_more(last, line) or (quoted and (line.style is None or line.style != last.style)):
        return True
    if (
        line.style is not None
        or last.centred
        or line.centred
        or (last.style and inner_headings.opens(last.text, line.text))
    ):
        return False
    if last.lone and not is_capitals(line.text.text) and len(above) + len(line.text.text) < _LONGEST_ROW:
        return True
    if _ENDS.search(above[-40:]) or list_notes.is_of_all(line.whole):
        return False
    head = line.whole.text.lstrip("“\"'(")
    if _OPENING.match(last.whole.folded) or (above.endswith(",") and _COUNT.match(line.whole.folded)):
        return True
    if head[:1].islower() or (above.endswith(",") and last.style is not None) or _is_post_of(last, line):
        return True
    opens = _opens_recipient(head)
    cut = closed or hanging.bare_head(above) or item_ends.is_rest(line.whole.text)
    if cut and last.style in _ITEMS and not opens and not is_capitals(head):
        return True
    return hanging.hangs(above, line.whole, item=last.style in _ITEMS, opens=opens)


def _is_post_of(last: Line, line: Line) -> bool:
    """«Ông Lò Văn Ún» over «Chánh án Tòa án nhân dân huyện A»: a name alone and what that person is; below a label of
    its own line also where: «Danh Út» over «xã A»."""
    start = person_facts.address_end(above := last.text.cut(0, _LONGEST_ROW))  # joining asks it of each line
    bare = above.cut(start)
    named = start > 0 or (last.style in _ITEMS and names.reads_as_person(bare.text))
    whole = named and bool(bare) and person_facts.name_end(bare) == len(bare.text)
    cell = last.lone and (positions.opens(line.text) or terms.opens_body(line.text.text))
    return whole and bool(cell or posts.is_post(line.text))


def _is_post_behind_dash(last: Line, line: Line) -> bool:
    """«… cho ông Lò Văn Ún» over «- Kế toán - Sở Y tế»: the line broke at the dash between a name and what he is."""
    opens = line.style == "bullet" and last.style not in _BULLETS and positions.opens(line.text)
    opens = opens and not (names.has_surname(line.text.text) or is_capitals(last.text.text))
    words = last.text.text.split()[-4:] if opens and not _ENDS.search(last.whole.text) else []
    return any(names.reads_as_person(" ".join(words[-n:])) for n in range(2, len(words) + 1))


def _opens_recipient(head: str) -> bool:
    """A body or a person with a form of address begins a line of its own."""
    addressed = terms.honorific().match(terms.plain_case(head))
    return terms.opens_body(head) or (addressed is not None and head[addressed.end() : addressed.end() + 1].isupper())


def read(document: Document, run: Sequence[PlacedBlock], last: Line | None) -> list[Line]:
    """The lines of a run of blocks; the first is the `last` one above them, with what it goes on with."""
    found = [last] if last else []
    texts = [placed.block.text for placed in run]
    labels, bare = lone_labels.find(texts), bare_numbers.rows(texts)
    closed, ends, heading = item_ends.are_marked(texts), lone_labels.end(labels), inner_headings.find(texts)
    label: Passage | None = None
    for index, placed in enumerate(run):
        whole = passage(document.text, placed.start, placed.end)
        if index in labels:
            label = whole
            continue
        if item_ends.PAGE_NUMBER.fullmatch(whole.text) or not any(c.isalnum() for c in whole.text):
            continue
        if bare and _SECTION.match(whole.text) and index + 1 in bare:
            found.append(_section(whole))
            continue
        if index in bare:
            found.append(_bare(_line(whole, placed)))
            continue
        lines = [_line(part, placed) for part in _items(whole)]
        above = found[-1] if found and index not in heading else None
        if label is not None:
            lines[0] = _labelled(document, label, lines[0])
            label = None
        elif above and _continues(replace(above, lone=above.lone and index < ends), lines[0], closed):
            found[-1] = _joined(document, found[-1], lines[0])
            lines = lines[1:]
        found += lines
    return found


def _line(part: Passage, placed: PlacedBlock) -> Line:
    return line_of(part, placed.block.bold, placed.block.centred)


def _bare(line: Line) -> Line:
    """«1 Ông Lò Văn Ún»: the number is a label though no mark follows it."""
    label = bare_numbers.BARE.match(line.whole.text)
    assert label is not None
    return replace(line, text=line.whole.cut(label.end()), style="digit", ordinal=label["number"])


def _section(whole: Passage) -> Line:
    """«II Điện lực A» over «3 Lò Văn Ún»: the section's numeral has no mark either."""
    numeral, _, rest = whole.text.partition(" ")
    return Line(whole, whole.cut(len(whole.text) - len(rest)), "roman", numeral)


def _labelled(document: Document, label: Passage, line: Line) -> Line:
    whole = passage(document.text, label.start, line.whole.end)
    return replace(line, whole=whole, style="digit", ordinal=label.text.strip(" .)"), lone=True)


def _joined(document: Document, last: Line, line: Line) -> Line:
    """Two lines as one; the number of a page that stands between them is left out."""
    above, below = last.whole, line.whole
    between = document.text[above.end : below.start]
    gap = " " if any(map(str.isalnum, between)) else " " * len(between)
    if _is_post_of(last, line) and between:
        gap = "," + gap[1:]  # «Ksor Tlơi» over «Chánh Văn phòng …»
    whole = Passage(f"{above.text}{gap}{below.text}", f"{above.folded}{gap}{below.folded}", above.start)
    if last.style is None:
        return replace(line_of(whole), bold=last.bold, centred=last.centred)
    return replace(last, whole=whole, text=whole.cut(last.text.start - last.whole.start))
