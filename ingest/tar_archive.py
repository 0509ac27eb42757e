"""TAR archives, as servers and Linux PCs pack folders; links, devices and folders are no files."""

import tarfile
from collections.abc import Iterator
from functools import partial
from itertools import islice
from typing import BinaryIO

from ingest.errors import UnreadableSource
from ingest.unpacking import STEP, Budget, Entry, gather
from ingest.zip_names import guessed


def entries(file: BinaryIO, budget: Budget) -> Iterator[Entry]:
    """The files of an archive in its own order. Raises UnreadableSource where it breaks off, after what is left."""
    try:
        with tarfile.open(fileobj=file, mode="r:", errors="surrogateescape") as archive:
            for member in islice(archive, budget.members + 1):  # the module keeps every head it has seen
                if member.isfile() and not member.issparse():
                    yield Entry(_name(member.name), partial(_unpacked, file, member, budget))
                elif not member.isdir():
                    yield Entry(_name(member.name), partial(_unpacked, file, member, budget), kept_out=True)
    except (tarfile.TarError, OSError, ValueError, EOFError, IndexError, OverflowError, RecursionError) as error:
        raise UnreadableSource(str(error)) from error


def _name(name: str) -> str:
    return guessed(name.encode("utf-8", "surrogateescape"))


def _unpacked(file: BinaryIO, member: tarfile.TarInfo, budget: Budget) -> bytes:
    data = gather(_blocks(file, member.offset_data, member.size), member.size, budget)
    if len(data) < member.size:
        raise UnreadableSource("dữ liệu bị cụt (data broken off)")
    return data


def _blocks(file: BinaryIO, position: int, size: int) -> Iterator[bytes]:
    while size > 0:
        file.seek(position)
        block = file.read(min(STEP, size))
        if not block:
            return
        yield block
        position, size = position + len(block), size - len(block)
