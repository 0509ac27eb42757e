"""Which awards a person is to look at: those with a doubt, and those that were read with little confidence."""

from extract.decision import Commendation

STATED = frozenset({"spelling-mended", "secrecy-allowed"})
"""Doubts that only state what was done; nobody need look at them again."""

REVIEW_BELOW = 0.85
"""An award of less confidence is looked at by a person; so is one with a doubt."""

REVIEW_SCANNED_BELOW = 0.88
"""The same for one read from an image, where one wrong mark makes another person of a name."""


def is_unsure(confidence: float, *, scanned: bool) -> bool:
    """Whether so little confidence alone calls for a look; `scanned`: the name is as read from an image."""
    return confidence < (REVIEW_SCANNED_BELOW if scanned else REVIEW_BELOW)


def needs_review(item: Commendation) -> bool:
    """Whether a person is to look at an award."""
    scanned = item.evidence is not None and item.evidence.scanned > 0
    return is_unsure(item.confidence, scanned=scanned) or any(doubt.code not in STATED for doubt in item.doubts)
