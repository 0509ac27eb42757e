"""Columns that were typed with spaces: «1. Lò Văn Ún        Y sĩ        Trạm Y tế»; a wide gap is as good as a tab."""

import re
from collections.abc import Sequence

from ingest.encodings import Run

_GAP = re.compile(r"(?<=[^\s])[ \xa0]{3,}(?=[^\s])")
_LABEL = re.compile(r"\A\s*+\d{1,3}[.)]?(?P<gap>[ \xa0]{1,2})(?=[^\s\d])")
_TABS = 2


def in_runs(text: str, runs: Sequence[Run]) -> tuple[str, list[Run]]:
    """A line and its runs by fonts, which may be none, with tabs for wide gaps."""
    made = as_tabs([run.text for run in runs])
    return as_tabs([text])[0], [Run(each, run.font) for each, run in zip(made, runs, strict=True)]


def as_tabs(texts: Sequence[str]) -> list[str]:
    """The stretches of one line with a tab for each wide gap, and for the space behind the number that it begins with.

    A gap may lie over several stretches. A line without wide gaps stays as it is.
    """
    whole = "".join(texts)
    if "   " not in whole and "\xa0\xa0" not in whole and whole.count("\t") < _TABS:
        return list(texts)
    gaps = [match.span() for match in _GAP.finditer(whole)]
    label = _LABEL.match(whole)
    if label and (gaps or whole.count("\t") >= _TABS):
        gaps.insert(0, label.span("gap"))
    made, at = [], 0
    for text in texts:
        made.append(_with_tabs(text, [(start - at, end - at) for start, end in gaps]))
        at += len(text)
    return made


def _with_tabs(text: str, gaps: Sequence[tuple[int, int]]) -> str:
    """A stretch whose gaps may begin before it or end behind it; the tab stands where a gap begins."""
    kept, at = [], 0
    for start, end in gaps:
        if end <= 0 or start >= len(text):
            continue
        kept += [text[at : max(at, start)], "\t" if start >= 0 else ""]
        at = min(end, len(text))
    return "".join([*kept, text[at:]])
