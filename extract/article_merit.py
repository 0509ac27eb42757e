"""What an article's own words leave to others: the reason below its list, the years of the title or of a basis."""

import re
from dataclasses import replace
from datetime import date

from extract import awards, closings, merit, scope, tail
from extract.dates import find_date
from extract.decision import Fact
from extract.entries import Entry, Line
from extract.parts import Blocks, Parts
from extract.passage import Passage, passage
from extract.scope import Scope
from ingest.document import Document
from ingest.text import fold

_WHY = re.compile(r"(?:ly\s+do|thanh\s+tich)(?:\s+khen\s+thuong)?\s*:\s*")
_RESULT = re.compile(r"\A[-–]?\s*+(?:can\s+cu|xet)\s+(?:vao\s+)?(?:ket\s+qua|thanh\s+tich)(?![a-z])")
"""«Căn cứ kết quả bình xét thi đua năm 2023»: the work that is commended, unlike the years of laws and papers."""


def completed(lines: tuple[Entry, ...], own: Scope, document: Document, parts: Parts) -> Scope:
    """The scope of an article with the reason that stands after its list («Đã hoàn thành xuất sắc nhiệm vụ …») and the
    years of the title, or of the results that the decision rests on."""
    told = _reason_after(lines, own)
    if told.merit.years is not None:
        return told
    when = _of_title(document, parts.title, own.day) or _of_result(document, parts.bases)
    return replace(told, merit=replace(told.merit, years=when)) if when else told


def _reason_after(lines: tuple[Entry, ...], own: Scope) -> Scope:
    if own.merit.reason is not None:
        return own
    for line in reversed(lines):
        if not isinstance(line, Line) or line.style is not None:
            continue
        lead = _WHY.match(line.whole.folded)
        why = line.whole.after(lead) if lead else line.whole
        if lead or merit.reason_start(why) == 0 or tail.opens_reason(line.whole):
            told = merit.read(why, any(awards.is_yearly(a) for a in own.awards))
            if lead and told.reason is None:
                told = merit.told_by_label(why, told)
            return replace(own, merit=scope.merged(own.merit, told))
    return own


def _of_title(document: Document, title: Blocks, issued_on: date | None) -> Fact[tuple[int, int]] | None:
    """«… năm học 2020-2021»; not the day of issue («SẮC LỆNH SỐ 34-SL NGÀY 14 THÁNG 7 NĂM 1951»)."""
    lines = [block for block in title if not closings.DAY.fullmatch(fold(block.block.text).strip())]
    when = merit.years(passage(document.text, lines[0].start, lines[-1].end)) if lines else None
    if when is None or when.rule != "years-event":
        return when
    found = find_date(fold(document.text[when.quote.start : when.quote.end]))
    return None if found is not None and found.value == issued_on else when


def _of_result(document: Document, bases: Blocks) -> Fact[tuple[int, int]] | None:
    """The years of one result among the bases; null for several that differ."""
    lines = (passage(document.text, block.start, block.end) for block in bases)
    found = [when for line in lines if _RESULT.match(line.folded) and (when := _of_one(line)) is not None]
    return replace(found[0], confidence=0.8) if len({when.value for when in found}) == 1 else None


def _of_one(line: Passage) -> Fact[tuple[int, int]] | None:
    when = merit.years(line)
    return None if when is not None and when.rule == "years-event" else when
