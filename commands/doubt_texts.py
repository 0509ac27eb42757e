"""Why something is doubtful, in the user's language: Vietnamese as stored, English by the doubt's code."""

from commands.language import say

_ENGLISH = {
    "name-unsure": "The name was read from a scan and some letters are uncertain.",
    "award-unknown": "The award is not in the catalogue.",
    "award-kind": "This award is not granted to recipients of this kind.",
    "number-from-annex": "The number is unreadable in the header; it was taken from the annex.",
    "number-blank": "The place of the number is blank.",
    "number-missing": "The document shows no number.",
    "number-unread": "The number is handwritten or unreadable.",
    "spelling-mended": "Words read from a scan were put right by a fixed expression.",
    "date-from-signature": "The date is unreadable in the header; it was taken from the electronic signature.",
    "date-from-annex": "The date is unreadable in the header; it was taken from the annex.",
    "date-unsure": "The date was read with uncertainty.",
    "date-unread": "The date is blank, handwritten or unreadable.",
}


def doubt_text(code: str, reason: str) -> str:
    """The stored sentence, or its English twin; the bare code where there is none yet."""
    return say(reason, _ENGLISH.get(code, f"{code}: {reason}"))
