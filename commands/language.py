"""The language of what the user reads: Vietnamese, or English with --lang en."""

import os
from collections.abc import Sequence
from typing import Literal

Language = Literal["vi", "en"]

_current: list[Language] = ["vi"]


def choose(arguments: Sequence[str]) -> None:
    """Set the language from the command line or SOVANG_LANG.

    Before click reads anything: its own messages, `--help` too, must come out in that language. What is
    neither `vi` nor `en` is refused later, by the option itself.
    """
    wanted = os.environ.get("SOVANG_LANG", "")
    for position, argument in enumerate(arguments):
        if argument == "--lang" and position + 1 < len(arguments):
            wanted = arguments[position + 1]
        elif argument.startswith("--lang="):
            wanted = argument.removeprefix("--lang=")
    _current[0] = "en" if wanted.lower().startswith("en") else "vi"


def say(vi: str, en: str) -> str:
    """The text in the user's language."""
    return en if _current[0] == "en" else vi
