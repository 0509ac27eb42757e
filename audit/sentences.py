"""The sentences of findings: Vietnamese as stored, with an English twin for each.

A stored reason carries its check and its Vietnamese sentence; `in_english` finds the template that made it
and fills the twin with the same words.
"""

import re
from dataclasses import replace
from functools import cache

from store.records import ReasonRecord

SENTENCES: dict[str, dict[str, tuple[str, str]]] = {
    "name": {
        "same": ("cùng họ tên, kể cả dấu", "same full name, tone marks included"),
        "folded": (
            "họ tên chỉ khác dấu ({left} | {right}); một bên đọc từ bản quét nên có thể sai dấu",
            "the names differ in marks only ({left} | {right}); one comes from a scan, which may lose marks",
        ),
        "collective": ("cùng tên tập thể: {left}", "same collective: {left}"),
        "collective-place": (
            "cùng tên tập thể, một bên không ghi địa danh: {left} | {right}",
            "same collective, one side without its place: {left} | {right}",
        ),
        "collective-folded": (
            "tên tập thể chỉ khác dấu ({left} | {right}); một bên đọc từ bản quét",
            "the collectives' names differ in marks only ({left} | {right}); one was read from a scan",
        ),
    },
    "unit": {
        "same": ("cùng đơn vị: {left}", "same unit: {left}"),
        "place": (
            "cùng đơn vị, một bên không ghi địa danh: {left} | {right}",
            "same unit, one side without its place: {left} | {right}",
        ),
        "folded": (
            "đơn vị chỉ khác dấu ({left} | {right}); một bên đọc từ bản quét",
            "the units differ in marks only ({left} | {right}); one was read from a scan",
        ),
        "absent": ("ít nhất một bên không ghi đơn vị", "at least one side names no unit"),
    },
    "agency": {
        "same": ("cùng cơ quan ban hành: {left}", "same issuing body: {left}"),
        "other": (
            "hai cơ quan ban hành khác nhau: {left} | {right}",
            "two issuing bodies: {left} | {right}",
        ),
    },
    "position": {
        "same": ("cùng chức vụ: {left}", "same position: {left}"),
        "other": (
            "chức vụ khác nhau: {left} | {right}; có thể là hai người trùng tên",
            "different positions: {left} | {right}; they may be namesakes",
        ),
    },
    "award": {"same": ("cùng hình thức, danh hiệu: {left}", "same award: {left}")},
    "period": {
        "same": ("cùng thời gian thành tích: {left}", "same period: {left}"),
        "overlap": (
            "thời gian thành tích trùng nhau: {left} | {right}",
            "overlapping periods: {left} | {right}",
        ),
        "issued": (
            "không ghi thời gian thành tích; hai quyết định ban hành cách nhau {days} ngày",
            "no period is given; the decisions were issued {days} days apart",
        ),
        "one": (
            "chỉ một bên ghi thời gian thành tích ({left}); hai quyết định ban hành cách nhau {days} ngày",
            "only one side gives a period ({left}); the decisions were issued {days} days apart",
        ),
    },
    "topic": {
        "same": ("cùng lý do khen: {left}", "same reason: {left}"),
        "generic": (
            "lý do khen chung chung, giống nhau: {left}",
            "the same general reason: {left}",
        ),
        "near": ("lý do khen gần giống: {left} | {right}", "similar reasons: {left} | {right}"),
    },
    "documents": {
        "two": ("hai quyết định: {left} | {right}", "two decisions: {left} | {right}"),
        "one": ("cùng một quyết định: {left}", "one decision: {left}"),
        "files": (
            "hai tệp của một quyết định: {left} | {right}",
            "two files of one decision: {left} | {right}",
        ),
        "twins": (
            "hai tệp cùng danh sách, có vẻ là một quyết định nhưng số đọc được khác nhau: {left} | {right}",
            "two files with one list, apparently one decision, but with different numbers: {left} | {right}",
        ),
    },
    "rows": {
        "only": ("chỉ có trong tệp {file}: {name} ({award})", "only in the file {file}: {name} ({award})"),
        "award": (
            "hình thức khen của {name} khác nhau: {left} | {right}",
            "different awards for {name}: {left} | {right}",
        ),
        "spelling": (
            "tên đọc khác nhau: {left} | {right}; có thể do đọc bản quét",
            "the name reads differently: {left} | {right}; the scan may be misread",
        ),
        "scan": (
            "một tệp là bản quét: chỗ khác nhau có thể do đọc sai, cần xem lại ảnh",
            "one file is a scan: the difference may be a misreading, look at the image",
        ),
        "more": ("và {count} chỗ khác nhau nữa", "and {count} more differences"),
    },
}
"""Check → variant → (Vietnamese, English)."""


def reason(check: str, variant: str, bits: float = 0.0, **words: str | int) -> ReasonRecord:
    """One reason of a finding, in Vietnamese."""
    return ReasonRecord(check, bits, SENTENCES[check][variant][0].format(**words))


@cache
def _pattern(vietnamese: str) -> re.Pattern[str]:
    parts = re.split(r"\{(\w+)\}", vietnamese)
    return re.compile(
        "".join(f"(?P<{part}>.*?)" if index % 2 else re.escape(part) for index, part in enumerate(parts)),
        re.DOTALL,
    )


def in_english(given: ReasonRecord) -> ReasonRecord:
    """The same reason with its English sentence; unknown sentences stay as they are."""
    for vietnamese, english in SENTENCES.get(given.check, {}).values():
        found = _pattern(vietnamese).fullmatch(given.text)
        if found:
            return replace(given, text=english.format(**found.groupdict()))
    return given
