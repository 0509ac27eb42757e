"""Why something is doubtful, in the user's language: Vietnamese as stored, English by the doubt's code."""

import re

from commands.language import say

_ENGLISH = {
    "name-unsure": "The name was read from a scan and some letters are uncertain.",
    "award-unknown": "The award is not in the catalogue.",
    "award-kind": "This award is not granted to recipients of this kind.",
    "award-supposed": "The text only says «{}», not which form; «{}» is supposed from the level: please check.",
    "award-untold": "The list does not say which award: load the decision it goes with; if it is in, see which of its "
    "articles is about this list.",
    "award-not-of-body": "«{}» is no award that this body grants by law; the document's words are kept.",
    "award-against-title": "The title says «{}», the decision's text «{}»: the text holds.",
    "bonus-product": "The sum of a bonus does not come out: «{}» makes «{}» đồng.",
    "bonus-total": "The total of the bonuses is stated as «{}» đồng; the awards' own make «{}» đồng.",
    "commas-unsure": "«{}» may be one body with the one above it, or several bodies commended each by itself: "
    "compare with the original.",
    "count-differs": "The document states «{}» recipients of a kind, «{}» were read: compare with the original.",
    "lists-differ": "The document states «{}» recipients of a kind, the lists loaded have «{}»: load the list that is "
    "missing, or compare with the original.",
    "list-absent": "The document counts its recipients but the file holds no list: load the list that goes with it.",
    "columns-lost": "This table lost its columns, one cell a line: whose cell is whose is unsure; see the original.",
    "number-from-annex": "The number is unreadable in the header; it was taken from the annex.",
    "number-blank": "The place of the number is blank.",
    "number-missing": "The document shows no number.",
    "number-unread": "The number is handwritten or unreadable.",
    "number-from-file-name": "The number «{}» was taken from the file's name «{}»; the header shows none readably.",
    "number-contradicted": "The number is taken as «{}», but [where] says «{}»; please check.",
    "date-from-file-name": "The date is unreadable in the header; it was taken from the file's name.",
    "date-contradicted": "The date is taken as «{}», but [where] says «{}»; please check.",
    "issuer-contradicted": "The agency is taken as «{}», but [where] says «{}»; please check.",
    "signer-from-signature": "The signer «{}» was taken from the electronic signature; the signature block shows none.",
    "signer-contradicted": "The signer is taken as «{}», but [where] says «{}»; please check.",
    "other-document": "The file holds another document, too: «{}»; those named in that part are kept as named only. "
    "Make that document a file of its own and load it.",
    "other-document-unread": "The file holds another document, too, its number not read; those named in that part are "
    "kept as named only. Make that document a file of its own and load it.",
    "secrecy-marked": "The document is marked «{}» (secret): may this archive hold it? If not: sovang forget.",
    "secrecy-allowed": "The document is marked «{}» (secret); loaded because the owner of the archive allows it.",
    "spelling-mended": "Words read from a scan were put right by a fixed expression.",
    "date-from-signature": "The date is unreadable in the header; it was taken from the electronic signature.",
    "date-from-annex": "The date is unreadable in the header; it was taken from the annex.",
    "date-unsure": "The date was read with uncertainty.",
    "date-unread": "The date is blank, handwritten or unreadable.",
    "plan-year-supposed": "A deadline without a year; the year is supposed from the plan.",
    "plan-deadline-unread": "Words that tell a deadline were not understood as a day.",
    "plan-unit-unsure": "What stands in the place of a unit may be no unit.",
    "plan-words-unsure": "A unit or deadline was read from a scan and some letters are uncertain.",
    "plan-figure-unsure": "The number of a target was read from a scan with uncertainty.",
    "plan-empty": "No task and no target were read; look at the document.",
}


_PLACES = {
    "dòng số ở đầu văn bản": "the number line",
    "dòng ngày tháng ở đầu văn bản": "the date line",
    "dòng ngày tháng ở cuối văn bản": "the closing lines",
    "dòng thẩm quyền ban hành": "the authority line",
    "đầu văn bản": "the header",
    "dòng «Kèm theo …» của danh sách": "the annex heading",
    "chữ ký số": "the electronic signature",
    "chỗ ký": "the signature block",
    "tên tệp": "the file's name",
    "tên văn bản": "the title",
}
_WHERE = re.compile(r", nhưng ((?:(?!, nhưng ).){1,120}?)(?:, trang (\d+))? ghi «")
_SAID = re.compile(r"«([^«»]*)»")
_CITED = "Kèm theo …"
"""Stands between the same marks in the Vietnamese sentences, but is no value."""


def doubt_text(code: str, reason: str) -> str:
    """The stored sentence, or its English twin with the values of the stored one; the bare code where there is none."""
    english = _ENGLISH.get(code, f"{code}: {reason}")
    if code == "number-blank" and "«" in reason:
        english += " The file's name says «{}»."
    said = [value for value in _SAID.findall(reason) if value != _CITED]
    for value in said[: english.count("«{}»")]:
        english = english.replace("{}", value, 1)
    return say(reason, english.replace("{}", "…").replace("[where]", _where(reason)))


def _where(reason: str) -> str:
    """The place that a stored sentence names after «nhưng», with its page."""
    said = _WHERE.search(reason)
    if said is None:
        return "another place"
    place = _PLACES.get(said[1], "another place")
    return f"{place} on page {said[2]}" if said[2] else place
