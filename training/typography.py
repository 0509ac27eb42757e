"""Texts compared without their typography: no reader gains or loses by the kind of a quote or a dash."""

import unicodedata

_ALIKE = str.maketrans(
    {
        **dict.fromkeys("“”„«»", '"'),
        **dict.fromkeys("‘’ʼ′`", "'"),
        **dict.fromkeys("–—‑−", "-"),
        "…": "...",
        "×": "x",
        "\u00a0": " ",
    }
)


def typographic(text: str) -> str:
    """NFC with one kind of quotes, dashes, crosses and spaces: no reader gains or loses by typography."""
    return " ".join(unicodedata.normalize("NFC", text).translate(_ALIKE).split())


def printed(text: str) -> str:
    """`typographic` without ruling: words of three signs and more that hold no letter or digit («-------»)."""
    words = typographic(text).split()
    return " ".join(w for w in words if len(w) < 3 or any(c.isalnum() for c in w))


def levelled(text: str) -> str:
    """`typographic` letter by letter, so that places in the text stay."""
    return text.translate({key: value if len(value) == 1 else "." for key, value in _ALIKE.items()})
