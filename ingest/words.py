"""Words read from an image, whoever read them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Word:
    """One word as read, its edges in pixels of the image that was given, its confidence 0 to 1.

    `other` is what a second reader saw there where the two differed, else empty.
    """

    text: str
    left: float
    top: float
    right: float
    bottom: float
    confidence: float
    other: str = ""

    @property
    def height(self) -> float:
        return self.bottom - self.top


Line = tuple[Word, ...]
"""Words from left to right."""
