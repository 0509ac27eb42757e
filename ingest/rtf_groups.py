"""Groups of an RTF file: what a destination is read as, and the properties that a group keeps to itself."""

from dataclasses import dataclass

BODY, SKIPPED, FONTS, TEXT_BOX, NOTE, EITHER = "body", "skipped", "fonts", "text-box", "note", "either"
"""What the words of a group are: text; nothing; names of fonts; text of its own; \\upr, whose second half counts.

A header has the word that opens it.
"""

_DESTINATIONS = {
    "fonttbl": FONTS, "shptxt": TEXT_BOX, "dptxbxtext": TEXT_BOX, "footnote": NOTE, "upr": EITHER, "ud": BODY,
    "header": "header", "headerf": "headerf",
    "headerr": "headerr", "shpinst": BODY, "nesttableprops": BODY, "do": BODY, "nonesttables": SKIPPED,
} | dict.fromkeys(
    "annotation atnauthor atnid author buptim category colortbl comment company creatim datafield doccomm "
    "filetbl fldinst fname footer footerf footerl footerr footnotesep ftncn ftnsep ftnsepc generator gridtbl "
    "headerl hlinkbase info keywords listoverridetable listtable manager mmathpr "
    "nonshppict objdata operator pict pntxta pntxtb printim private revtbl revtim rsidtbl rxe shprslt sn sp "
    "stylesheet subject sv tc tcn themedata title txe userprops xe xmlnstbl aftncn aftnsep aftnsepc pgdsctbl "
    "pnseclvl bkmkstart bkmkend latentstyles".split(),
    SKIPPED,
)  # fmt: skip


def destination(name: str, starred: bool) -> str | None:
    """What a control word makes of its group; null where it makes nothing of it.

    «\\*» before a word means that a reader who does not know it passes the group over.
    """
    return _DESTINATIONS.get(name, SKIPPED if starred else None)


@dataclass(slots=True)
class Group:
    """The state of a group: its destination, and character and paragraph properties, inherited on opening.

    `level` is how deep in tables a paragraph stands (\\intbl, \\itapN); `fallback` the characters after a \\uN.
    """

    kind: str = BODY
    opened: bool = False
    starred: bool = False
    nested_row: bool = False
    bold: bool = False
    hidden: bool = False
    deleted: bool = False
    capitals: bool = False
    font: int = -1
    fallback: int = 1
    centred: bool = False
    level: int = 0


def restyle(group: Group, name: str, number: int | None) -> None:
    """Take in a control word about the look of characters or the place of a paragraph."""
    on = number != 0
    if name == "plain":
        group.bold = group.hidden = group.deleted = group.capitals = False
        group.font = -1
    elif name == "pard":
        group.centred, group.level = False, 0
    elif name in ("qc", "ql", "qr", "qj", "qd"):
        group.centred = name == "qc"
    elif name in ("intbl", "itap"):
        group.level = max(1, group.level) if name == "intbl" else max(0, number or 0)
    elif name == "b":
        group.bold = on
    elif name == "v":
        group.hidden = on
    elif name == "deleted":
        group.deleted = on
    elif name == "caps":
        group.capitals = on
    elif name == "f":
        group.font = number or 0
    elif name == "uc":
        group.fallback = min(max(0, 1 if number is None else number), 100)
