"""Files set into an OpenDocument text: a sheet or another text in a folder of its own («Object 1/content.xml»).

OpenDocument 1.3, part 2, 3.2: such a folder holds the parts of a package; its kind stands in the manifest.
"""

import io
import re
import zipfile
from collections.abc import Iterator
from functools import partial
from typing import BinaryIO

from ingest.errors import SourceError, UnreadableSource
from ingest.limits import MAX_MEMBERS
from ingest.media import ODS, ODT
from ingest.unpacking import STEP, Budget, Entry, gather

_MANIFEST = "META-INF/manifest.xml"
_MAX_MANIFEST = 4 * 2**20
_FOLDER = re.compile(rb"<(?:\w+:)?file-entry\b(?P<said>[^<>]{1,600})>")
_SAID = re.compile(rb'\b(full-path|media-type)="([^"<>]{1,300})"')
_PARTS = ("content.xml", "styles.xml", "META-INF/manifest.xml")


def entries(file: BinaryIO, budget: Budget) -> Iterator[Entry]:
    """The sheets and texts set in. A file that cannot be opened has none: its reader says what is wrong with it."""
    try:
        archive = zipfile.ZipFile(file)
        folders = _folders(archive)
    except Exception:  # zipfile raises many kinds of errors for broken files
        return
    for folder, kind in folders:
        yield Entry(folder.rstrip("/"), partial(_packed, archive, folder, kind, budget))


def _folders(archive: zipfile.ZipFile) -> list[tuple[str, str]]:
    """The folders with a document in them, and its kind: charts and formulas are none."""
    names = set(archive.namelist())
    if _MANIFEST not in names or archive.getinfo(_MANIFEST).file_size > _MAX_MANIFEST:
        return []
    found: dict[str, str] = {}
    for entry in _FOLDER.finditer(archive.read(_MANIFEST)):
        said = {name: value.decode("utf-8", "replace") for name, value in _SAID.findall(entry["said"])}
        folder, kind = said.get(b"full-path", ""), said.get(b"media-type", "")
        if folder.endswith("/") and folder != "/" and kind in (ODS, ODT) and f"{folder}content.xml" in names:
            found.setdefault(folder, kind)
    return [*found.items()][:MAX_MEMBERS]


def _packed(archive: zipfile.ZipFile, folder: str, kind: str, budget: Budget) -> bytes:
    """The document as a package of its own."""
    made = io.BytesIO()
    try:
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
            package.writestr("mimetype", kind, zipfile.ZIP_STORED)
            for name in _PARTS:
                info = archive.NameToInfo.get(folder + name)
                if info is not None:
                    with archive.open(info) as part:
                        package.writestr(name, gather(iter(partial(part.read, STEP), b""), info.compress_size, budget))
    except SourceError:
        raise
    except Exception as error:  # zipfile raises many kinds of errors for damaged members
        raise UnreadableSource(f"{type(error).__name__}: {error}") from error
    return made.getvalue()
