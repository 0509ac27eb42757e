"""A writer of small Word 97–2003 files, and what is read from them; all names invented ([MS-DOC])."""

import struct
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from ingest.doc import read
from ingest.document import Block, Page, Source, Table
from ingest.ole_writing import container
from tests.made_doc_parts import (
    FONTS,
    Level,
    anchors_part,
    boxes_part,
    clx_part,
    fonts_part,
    headers_part,
    lists_part,
    section_part,
    sprm,
    styles_part,
    uses_part,
)  # fmt: skip

_TEXT_AT = 0x600
_PAGE = 512

Item = Block | Table


@dataclass(frozen=True)
class Letters:
    """A stretch of text; `changes` are its own property changes, `wide` stores it in two bytes a character."""

    text: str
    changes: bytes = b""
    wide: bool = False


@dataclass(frozen=True)
class Par:
    """A paragraph with its mark as the last of its letters."""

    letters: tuple[Letters, ...]
    changes: bytes = b""
    style: int = 0


def run(
    text: str, font: str = "", *, bold: bool = False, deleted: bool = False, hidden: bool = False, sign: bool = False,
    caps: bool = False, more: bytes = b"",
) -> Letters:  # fmt: skip
    """Letters in a font; those beyond Latin-1 are stored wide."""
    changes = b""
    if font:
        number = FONTS.index(font)
        changes += b"".join(sprm(code, number) for code in (0x4A4F, 0x4A50, 0x4A51))
    flags = ((bold, 0x0835), (deleted, 0x0800), (hidden, 0x083C), (sign, 0x0855), (caps, 0x083B))
    changes += b"".join(sprm(code, 1) for wanted, code in flags if wanted)
    return Letters(text, changes + more, any(ord(char) > 0xFF for char in text))


def par(*letters: Letters | str, centred: bool = False, mark: str = "\r", changes: bytes = b"", style: int = 0) -> Par:
    """A paragraph that ends in a mark."""
    runs = tuple(run(each) if isinstance(each, str) else each for each in letters)
    changes += sprm(0x2403, 1) if centred else b""
    return Par((*runs, Letters(mark)), changes, style)


def field(instruction: str, *result: Letters) -> tuple[Letters, ...]:
    """A field with its signs."""
    return (run("\x13", sign=True), run(instruction), run("\x14", sign=True), *result, run("\x15", sign=True))


def cell(*pars: Par | str, depth: int = 1) -> list[Par]:
    """The paragraphs of a cell, the last of which ends it."""
    found = [par(each) if isinstance(each, str) else each for each in pars]
    inside = sprm(0x2416, 1) + sprm(0x6649, depth)
    ends = b"" if depth == 1 else sprm(0x244B, 1)
    mark = "\x07" if depth == 1 else "\r"
    last = replace(
        found[-1], letters=(*found[-1].letters[:-1], Letters(mark)), changes=found[-1].changes + inside + ends
    )
    return [*(replace(each, changes=each.changes + inside) for each in found[:-1]), last]


def row(*cells: list[Par], edges: Sequence[int] = (), shapes: Sequence[bytes] = (), depth: int = 1, more: bytes = b"",
        deleted: bool = False) -> list[Par]:  # fmt: skip
    """A row of cells between some edges; `shapes` are the twenty bytes that describe each cell."""
    edges = edges or range(0, 2000 * (len(cells) + 1), 2000)
    operand = bytes([len(edges) - 1]) + struct.pack(f"<{len(edges)}h", *edges) + b"".join(shapes)
    changes = sprm(0x2416, 1) + sprm(0x6649, depth) + sprm(0x2417, 1) + (sprm(0x244C, 1) if depth > 1 else b"")
    changes += sprm(0xD608, struct.pack("<H", len(operand) + 1) + operand) + more
    mark = Letters("\x07" if depth == 1 else "\r", sprm(0x0800, 1) if deleted else b"")
    return [*(each for one in cells for each in one), Par((mark,), changes)]


def shape(*, down: int = 0, sideways: int = 0, ruled: bool = False) -> bytes:
    """The description of a cell (TC80); `down` and `sideways` are the bits of its merges."""
    rule = b"\x04\x01\x00\x00" if ruled else bytes(4)
    return struct.pack("<HH", sideways | down << 5, 0) + rule * 4


RULED = sprm(0xD605, b"\x18" + b"\x04\x01\x00\x00" * 6)
"""Rules around and between the cells of a row."""


def doc(
    pars: Iterable[Par], *, boxes: Sequence[tuple[int, list[Par]]] = (), lists: Sequence[Sequence[Level]] = (),
    flags: int = 0, version: int = 0xC1, magic: int = 0xA5EC, prm: int = 0, prc: bytes = b"", headers: Sequence[str] = (), first_apart: bool = False,
) -> bytes:  # fmt: skip
    """A Word file; `boxes` name the character each is anchored at; `prm` and `prc` lie over every piece.

    `headers` are the stretches of a section in their order: headers of even and odd pages, footers of both, header
    and footer of the first page.
    """
    main = list(pars)
    extra = [par(each) for each in headers if each]
    framed = [each for _, inside in boxes for each in inside]
    everything = [*main, *extra, *framed, *([par("")] if framed else [])]
    text, pieces = _laid_out(everything)
    pages_at = -(-(_TEXT_AT + len(text)) // _PAGE) * _PAGE
    stream = bytearray(pages_at)
    stream[_TEXT_AT : _TEXT_AT + len(text)] = text
    characters, paragraphs = _stretches(everything)
    parts: dict[int, bytes] = {1: styles_part(), 15: fonts_part(), 33: clx_part(pieces, prm, prc)}
    parts[12] = _pages(stream, characters, 1)
    parts[13] = _pages(stream, paragraphs, 13)
    if lists:
        parts[73], parts[74] = lists_part(lists), uses_part(lists)
    counts = [_length(main), 0, _length(extra), 0, 0, 0, _length(framed) + 1 if framed else 0]
    if boxes:
        parts[40], parts[56] = (
            anchors_part([at for at, _ in boxes], counts[0]),
            boxes_part([_length(x) for _, x in boxes]),
        )
    if headers:
        parts[6], parts[11] = section_part(stream, first_apart, counts[0]), headers_part(headers)
    table = bytearray(b"\0" * 4)
    struct.pack_into("<HHHHHH", stream, 0, magic, version, 0, 0x042A, 0, flags | 0x0200)
    struct.pack_into("<7i", stream, 0x4C, *counts)
    for index, part in parts.items():
        struct.pack_into("<II", stream, 0x9A + 8 * index, len(table), _size(index, part, lists))
        table += part
    return container({"WordDocument": bytes(stream), "1Table": bytes(table)})


def _laid_out(pars: list[Par]) -> tuple[bytes, list[tuple[int, int, bool]]]:
    """The stored text, and its pieces: characters, place, whether wide."""
    text = b""
    pieces: list[tuple[int, int, bool]] = []
    for letters in (each for one in pars for each in one.letters):
        if letters.text:
            pieces.append((_units(letters), _TEXT_AT + len(text), letters.wide))
            text += letters.text.encode("utf-16-le" if letters.wide else "latin-1")
    return text, pieces


def _stretches(pars: list[Par]) -> tuple[list[tuple[int, bytes]], list[tuple[int, bytes]]]:
    """Bytes and changes of every stretch of characters, and of every paragraph."""
    characters: list[tuple[int, bytes]] = []
    paragraphs: list[tuple[int, bytes]] = []
    for one in pars:
        sizes = [_units(each) * (2 if each.wide else 1) for each in one.letters]
        characters += [(size, bytes([len(each.changes)]) + each.changes)
                       for size, each in zip(sizes, one.letters, strict=True) if size]  # fmt: skip
        own = struct.pack("<H", one.style) + one.changes
        odd = len(own) % 2
        head = bytes([(len(own) + 1) // 2]) if odd else bytes([0, len(own) // 2])
        paragraphs.append((sum(sizes), head + own))
    return characters, paragraphs


def _pages(stream: bytearray, stretches: list[tuple[int, bytes]], step: int) -> bytes:
    """Writes the formatted pages behind the stream and hands back their index."""
    bounds, numbers = [_TEXT_AT], []
    rest = stretches
    while rest:
        count, used = 0, 4
        while count < len(rest) and used + 5 + step + len(rest[count][1]) <= _PAGE - 2 and count < 100:
            used += 4 + step + len(rest[count][1]) + 1
            count += 1
        numbers.append(len(stream) // _PAGE)
        end = _page(stream, bounds[-1], rest[:count], step)
        bounds.append(end)
        rest = rest[count:]
    return struct.pack(f"<{len(bounds) + len(numbers)}I", *bounds, *numbers)


def _page(stream: bytearray, start: int, stretches: list[tuple[int, bytes]], step: int) -> int:
    page = bytearray(_PAGE)
    at, places, bounds = _PAGE - 1, [], [start]
    for size, changes in stretches:
        bounds.append(bounds[-1] + size)
        at = (at - len(changes)) // 2 * 2
        page[at : at + len(changes)] = changes
        places.append(at // 2)
    struct.pack_into(f"<{len(bounds)}I", page, 0, *bounds)
    for index, place in enumerate(places):
        page[4 * len(bounds) + step * index] = place
    page[-1] = len(stretches)
    stream += page
    return bounds[-1]


def _size(index: int, part: bytes, lists: Sequence[Sequence[Level]]) -> int:
    """The levels of lists stand behind what the head of the file counts."""
    return 2 + 28 * len(lists) if index == 73 else len(part)


def _length(pars: Iterable[Par]) -> int:
    return sum(_units(each) for one in pars for each in one.letters)


def _units(letters: Letters) -> int:
    """The characters of a stretch as Word counts them: two for one beyond U+FFFF."""
    return len(letters.text.encode("utf-16-le")) // 2


SOURCE = Source("a.doc", "0" * 64, "application/msword", 1)


def page_of(data: bytes) -> Page:
    (page,), _ = read(SOURCE, data, "auto")
    assert page.number is None
    return page


def content(*pars: Par) -> tuple[Item, ...]:
    return page_of(doc(pars)).content


def texts(*pars: Par) -> list[str]:
    return [item.text if isinstance(item, Block) else "<table>" for item in content(*pars)]


def cells_of(*pars: Par) -> Iterator[list[tuple[str, int, int, int]]]:
    """Text, column and spans of the cells of the only table, row by row."""
    (table,) = [item for item in content(*pars) if isinstance(item, Table)]
    for cells in table.rows:
        yield [(each.text, each.column, each.colspan, each.rowspan) for each in cells]
