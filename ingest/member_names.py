"""The path under which a member of a container is known: «hồ sơ.zip/2019/quyết định.docx», one path a member.

The path is a label for people and for the archive, never a place on a disk: what would lead out of the container
(«../», «C:\\», a leading «/») and what would mislead the eye (control signs, reversed text) is taken out.
"""

import re
import unicodedata
from collections import Counter

from ingest.limits import MAX_NAME

_DRIVE = re.compile(r"^[A-Za-z]:")
_MISLEADING = ("Cc", "Cf", "Cs", "Zl", "Zp")
"""Unicode categories: control and format characters (reversed writing), surrogates, line ends."""
_DEEPEST = 40
"""Folders of a path that are kept, from the end: Windows has no room for more."""
UNNAMED = "không tên"


class Labels:
    """Gives each member of one container a path of its own, in the order in which they come."""

    def __init__(self, container: str) -> None:
        self._container = container
        self._files: set[str] = set()
        self._folders: set[str] = set()
        self._count: Counter[str] = Counter()

    def path(self, name: str) -> str:
        """The path for a member's name; a name that was there before gets « (2)» before its ending.

        So does a folder that is called as a file was: «b.zip» is one member, «b.zip (2)/c.docx» another.
        """
        plain = label = cleaned(name)
        while (within := self._folder_called_as_file(label)) or self._is_taken(label):
            self._count[plain.casefold()] += 1
            number = self._count[plain.casefold()] + 1
            top, slash, rest = plain.partition("/")
            label = _numbered(top, number) + slash + rest if within else _numbered(plain, number)
        self._files.add(label.casefold())
        self._folders.update(_folders(label.casefold()))
        return f"{self._container}/{label}"

    def _is_taken(self, label: str) -> bool:
        return label.casefold() in self._files or label.casefold() in self._folders

    def _folder_called_as_file(self, label: str) -> bool:
        return not self._files.isdisjoint(_folders(label.casefold()))


def cleaned(name: str) -> str:
    """A member's name as a relative path with «/»."""
    parts = _DRIVE.sub("", name.replace("\\", "/")).split("/")
    kept = [part for part in map(_part, parts) if part not in ("", ".", "..")]
    return "/".join(kept[-_DEEPEST:]) or UNNAMED


def _part(part: str) -> str:
    shown = "".join(c for c in unicodedata.normalize("NFC", part) if unicodedata.category(c) not in _MISLEADING)
    shown = " ".join(shown.split())
    if len(shown) <= MAX_NAME:
        return shown
    stem, dot, ending = shown.rpartition(".")
    return shown[:MAX_NAME] if not dot or len(ending) > 10 else f"{stem[: MAX_NAME - 11]}….{ending}"


def _numbered(label: str, number: int) -> str:
    folder, slash, name = label.rpartition("/")
    stem, dot, ending = name.rpartition(".")
    counted = f"{stem} ({number}).{ending}" if dot and stem else f"{name} ({number})"
    return f"{folder}{slash}{counted}"


def _folders(label: str) -> set[str]:
    parts = label.split("/")
    return {"/".join(parts[:count]) for count in range(1, len(parts))}
