"""Lines at the top of a page that are not the document's own words: the receiver's stamp and the labels of forms.

The receiver's stamp («dấu đến», NĐ 30/2020, Phụ lục IV) holds the number and the day under which another body
filed the paper; neither is ever the document's.
"""

import re
from collections.abc import Sequence

from extract import terms
from extract.passage import Passage

_STAMP = re.compile(r"^\W*+(?:(?:cong\s+van|van\s+ban)\s+)?den(?:\s+(?:so|ngay)\b|\s*[:.]|\W*$)")
_ENTRY = re.compile(
    r"^\W*+(?:so(?:\s+den|\s+va\s+ky\s+hieu\s+hs)?|ngay(?:\s+den)?|gio|chuyen|luu\s+ho\s+so(?:\s+so)?|kinh\s+chuyen)\b\s*[:.\d]"
)
_SYMBOL = re.compile(r"/\s*[A-ZĐ]{2}")
"""What the document's own number line has and no entry of a stamp."""
_FORM = re.compile(r"^\W*+(?:mau|bieu)\s+(?:so\s+)?\S*\d")
PRINT_VIEW = re.compile(
    r"\W{0,3}(?:(?P<number>so(?:\s*[/,]\s*|\s+)(?:ky\s+)?hieu(?:\s+van\s+ban)?)|(?P<day>ngay\s+(?:ban\s+hanh|ky)(?:\s+van\s+ban)?)|"
    r"(?P<body>(?:co\s+quan|noi|don\s+vi)\s+ban\s+hanh)|(?P<signer>nguoi\s+ky(?:\s+(?:duyet|van\s+ban))?))\s*(?::\s*|$)"
)
"""«Số ký hiệu: …», alone or with what it labels: a portal says so of the paper it shows."""


def own_lines(header: tuple[Passage, ...]) -> tuple[Passage, ...]:
    """The lines of a header without the receiver's stamp, form labels («Mẫu số 02/PLI») and what a portal adds.

    A stamp is the line «ĐẾN» with the entries right below it, and the receiver's own name right above it where the
    header names a body below, too.
    """
    kept: list[Passage] = []
    inside = False
    labelled = -1
    for index, line in enumerate(header):
        label = PRINT_VIEW.match(line.folded)
        if label and not (label["signer"] and label.end() < len(line.text)):  # «Người ký: …» may be an e-signature's
            labelled = index + 1 if label.end() >= len(line.text) else -1
            continue
        if index == labelled:
            continue
        if _STAMP.match(line.folded) and _in_capitals(line):
            inside = True
            if kept and terms.opens_body(kept[-1].text) and _names_body(header[index + 1 :]):
                kept.pop()
            continue
        inside = inside and bool(_ENTRY.match(line.folded)) and not _SYMBOL.search(line.text)
        if not inside and not _FORM.match(line.folded):
            kept.append(line)
    return tuple(kept)


def _in_capitals(line: Passage) -> bool:
    """«ĐẾN» as stamps have it; not the end of a sentence that runs on («đến ngày …»)."""
    at = line.folded.find("den")
    return line.text[at : at + 3].isupper()


def _names_body(lines: Sequence[Passage]) -> bool:
    return any(terms.opens_body(line.text) and line.text.isupper() for line in lines)
